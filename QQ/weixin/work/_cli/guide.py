"""The guides that come with the package: --guide."""

import json

from .._doc.guide import guides
from .._doc.language import in_language, language
from .arguments import UsageError
from .output import OK

__all__ = ["show_guide"]


def show_guide(name: str, as_json: bool) -> int:
    """Print a guide in the language of the locale; without a name, the list of them."""
    known = guides(language())
    if name and name not in known:
        names = ", ".join(known)
        raise UsageError(in_language(f"there is no guide {name}: there are {names}", f"没有指南 {name}，只有 {names}"))
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
