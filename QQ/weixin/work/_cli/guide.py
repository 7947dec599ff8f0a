"""The guides that come with the package: --guide."""

import json

from .._doc.guide import guides
from .arguments import UsageError
from .output import OK, language

__all__ = ["show_guide"]


def show_guide(name: str, as_json: bool) -> int:
    """Print a guide in the language of the locale; without a name, the list of them."""
    known = guides(language())
    if name and name not in known:
        raise UsageError(f"there is no guide {name}: there are {', '.join(known)}")
    if as_json:
        found = [{"name": each, "title": _title(text)} for each, text in known.items()]
        one = {"name": name, "title": _title(known[name]), "text": known[name]} if name else None
        print(json.dumps(one or found, ensure_ascii=False))
    elif name:
        print(known[name], end="")
    else:
        print(*(f"{each:12} {_title(text)}" for each, text in known.items()), sep="\n")
    return OK


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ")
