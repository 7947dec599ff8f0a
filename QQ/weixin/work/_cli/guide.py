"""The guides that come with the package: --guide."""

from .._doc.guide import guides
from .arguments import UsageError
from .output import OK, language

__all__ = ["show_guide"]


def show_guide(name: str) -> int:
    """Print a guide in the language of the locale; without a name, the list of them."""
    known = guides(language())
    if name and name not in known:
        raise UsageError(f"there is no guide {name}: there are {', '.join(known)}")
    if name:
        print(known[name], end="")
    else:
        print(*(f"{each:12} {text.partition(chr(10))[0].lstrip('# ')}" for each, text in known.items()), sep="\n")
    return OK
