"""Functions by name: lists of them, the documentation of one, and what may be meant by a name that there is not."""

import difflib
import inspect
import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from types import ModuleType

from .. import _doc
from .._doc.language import in_language
from .._doc.shape import reference, referenced_fields
from .arguments import UsageError
from .output import OK, REFUSED, note

__all__ = [
    "entry",
    "find",
    "full_name",
    "list_family",
    "list_functions",
    "print_documentation",
    "report_nothing_found",
    "unknown",
]

WIDTH = 116
HEADINGS = {"Arguments": "参数", "Reply": "返回", "Permission": "权限", "Limits": "限制", "Errors": "错误码"}


def list_functions(word: str, as_json: bool) -> int:
    """Print the functions with the word in their name, path, title or summary."""
    if as_json:
        return OK if _print_json(_doc.families(), word) else REFUSED
    return OK if _print(_doc.families(), word) else report_nothing_found(word, in_language("function", "函数"))


def entry(name: str, document: _doc.Document) -> dict[str, str]:
    """A function in brief, for programs."""
    fields = ("title", "summary", "method", "path", "address", "date")
    return {"name": name, **{field: getattr(document, field) for field in fields}}


def report_nothing_found(word: str, what: str) -> int:
    note(
        in_language(f"no {what} has {word!r} in its name, title or summary", f"没有名称、标题或摘要含 {word} 的{what}")
    )
    return REFUSED


def list_family(name: str, as_json: bool) -> bool:
    """Print the functions of a family and those inside it. Returns whether there is such a family."""
    family = _doc.family(name) if name else None
    if family is None:
        return False
    if as_json:
        return _print_json(_doc.families(below=family), "")
    return _print(_doc.families(below=family), "")


def _print_json(families: Iterable[tuple[str, ModuleType]], word: str) -> bool:
    found = [entry(name, document) for _, names in _matching(families, word) for name, document in names]
    print(json.dumps(found, ensure_ascii=False))
    return bool(found)


def _print(families: Iterable[tuple[str, ModuleType]], word: str) -> bool:
    found = False
    for heading, functions in _matching(families, word):
        found = True
        print(
            heading,
            *(f"  {name.ljust(46)} {document.title}: {document.summary}" for name, document in functions),
            "",
            sep="\n",
        )
    return found


def _matching(
    families: Iterable[tuple[str, ModuleType]], word: str
) -> Iterator[tuple[str, list[tuple[str, _doc.Document]]]]:
    """The functions with the word, by family; each family with its heading."""
    wanted = word.lower()
    for family, module in families:
        title = _doc.title(module)
        functions = [
            (full_name(family, name), document)
            for name, document in _doc.functions(module).items()
            if wanted in f"{family}.{name} {document.path} {title} {document.title} {document.summary}".lower()
        ]
        if functions:
            yield f"{family or _doc.ROOT}  {title}", functions


def full_name(family: str, name: str) -> str:
    return f"{family}.{name}".lstrip(".")


def find(name: str) -> _doc.Document:
    document = _doc.find(name)
    if document is None:
        raise unknown(name)
    return document


def unknown(name: str) -> UsageError:
    nearest = _nearest(name)
    meant = (
        in_language(f"; did you mean {' or '.join(nearest)}?", f"；是不是 {' 或 '.join(nearest)}？") if nearest else ""
    )
    return UsageError(
        in_language(f"there is no function {name}{meant} (see --list)", f"没有函数 {name}{meant}（见 --list）")
    )


def _nearest(name: str) -> list[str]:
    known = [full_name(family, other) for family, module in _doc.families() for other in _doc.functions(module)]
    nearest = [other for other in known if other.rpartition(".")[2] == name.rpartition(".")[2]]
    nearest += difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    return list(dict.fromkeys(nearest[:3]))


def print_documentation(name: str, document: _doc.Document, as_json: bool) -> None:
    text = _documentation(name, document)
    about = {**entry(name, document), "documentation": text}
    print(json.dumps(about, ensure_ascii=False) if as_json else in_language(text, _in_chinese(text)))


def _in_chinese(text: str) -> str:
    """The documentation with its headings in Chinese; what is said of the fields is English."""
    for heading, chinese in HEADINGS.items():
        text = re.sub(rf"^{heading}:$", f"{chinese}：", text, flags=re.MULTILINE)
    return text.replace(", required): ", ", 必填): ") + "\n\n字段的说明是英文；中文说明见上面的官方文档。"


def _documentation(name: str, document: _doc.Document) -> str:
    parameters = [str(p) for p in inspect.signature(document.function).parameters.values()]
    plain = [parameter.partition(":")[0] + _default(parameter) for parameter in parameters]
    return f"{name}({', '.join(plain)})\n\n{_followed(inspect.getdoc(document.function) or '', document)}"


def _followed(text: str, document: _doc.Document) -> str:
    """The docstring; below a field that says `each as NAME` stand the fields of NAME."""
    for heading, fields in (("Reply", document.reply), ("hash", document.hash)):
        before, found, section = text.partition(f"\n{heading}:\n")
        for field in filter(reference, fields):
            entry = re.search(rf"^    {re.escape(field.name)} \(.*\n(?:     .*\n)*", section, re.MULTILINE)
            if entry:
                section = (
                    section[: entry.end()]
                    + "".join(map(_line, referenced_fields(field, fields)))
                    + section[entry.end() :]
                )
        text = before + found + section
    return text


def _line(field: _doc.Field) -> str:
    text = f"{field.name} ({field.type}{', required' if field.required else ''}): {field.note}"
    return textwrap.fill(text, WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8, break_long_words=False) + "\n"


def _default(parameter: str) -> str:
    _, equals, default = parameter.partition(" = ")
    return f"={default}" if equals else ""
