"""Which call does what I want, and what does this errcode mean: --find and --explain."""

import json
import re

from .. import errors
from .._doc.search import search
from .arguments import UsageError
from .listing import entry
from .output import OK, REFUSED, language, note

__all__ = ["explain", "find_call"]


def find_call(wish: str, as_json: bool) -> int:
    """Print the best calls, each with what it does and its official page."""
    found = search(wish)
    if as_json:
        print(json.dumps([entry(name, document) for name, document in found], ensure_ascii=False))
    if re.fullmatch(r"-?\d{4,}", wish):
        note(f"{wish} looks like an errcode: --explain {wish} tells what it means")
    elif not found:
        note(f"nothing fits {wish!r}; --list WORD lists what has a word in its name, title or summary")
    for name, document in [] if as_json else found:
        print(f"{name}  {document.title}: {document.summary}")
        print(f"    {document.method} {document.path}  {document.address}")
    return OK if found else REFUSED


def explain(errcode: str, as_json: bool) -> int:
    """Print what an errcode means and what to do, in the language of the locale."""
    try:
        explanation = errors.explain(errcode, language())
    except ValueError:
        raise UsageError(f"an errcode is a number, such as 60020, not {errcode!r}") from None
    fields = {"errcode": explanation.errcode, "meaning": explanation.meaning, "hint": explanation.hint}
    print(json.dumps(fields, ensure_ascii=False) if as_json else explanation)
    return OK
