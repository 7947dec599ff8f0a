"""Which call does what I want, and what does this errcode mean: --find and --explain."""

import json
import re

from .. import errors
from .._doc.language import in_language, language
from .._doc.search import search
from .arguments import UsageError
from .listing import entry
from .output import OK, REFUSED, note

__all__ = ["explain", "find_call"]


def find_call(wish: str, as_json: bool) -> int:
    """Print the best calls, each with what it does and its official page."""
    found = search(wish)
    if as_json:
        print(json.dumps([entry(name, document) for name, document in found], ensure_ascii=False))
    if re.fullmatch(r"-?\d{4,}", wish):
        note(
            in_language(
                f"{wish} looks like an errcode: --explain {wish} tells what it means",
                f"{wish} 像是错误码：--explain {wish} 解释它的含义",
            )
        )
    elif not found:
        note(
            in_language(
                f"nothing fits {wish!r}; --list WORD lists what has a word in its name, title or summary",
                f"没有找到与“{wish}”相符的；--list WORD 列出名称、标题或摘要含 WORD 的函数",
            )
        )
    for name, document in [] if as_json else found:
        print(f"{name}  {document.title}: {document.summary}")
        print(f"    {document.method} {document.path}  {document.address}")
    return OK if found else REFUSED


def explain(errcode: str, as_json: bool) -> int:
    """Print what an errcode means and what to do, in the language of the locale."""
    try:
        explanation = errors.explain(errcode, language())
    except ValueError:
        raise UsageError(
            in_language(
                f"an errcode is a number, such as 60020, not {errcode!r}", f"错误码是数字，如 60020，不是 {errcode}"
            )
        ) from None
    fields = {"errcode": explanation.errcode, "meaning": explanation.meaning, "hint": explanation.hint}
    print(json.dumps(fields, ensure_ascii=False) if as_json else explanation)
    return OK
