"""What a call without all its arguments is told: the usage, the fields that are required, and an example."""

import inspect
import json
from collections.abc import Iterator
from shlex import quote

from .. import _doc
from .._doc import Field
from .._doc.constraints import constraints
from .._doc.language import in_language
from .arguments import PROGRAM, UsageError

__all__ = ["check_count"]


def check_count(name: str, document: _doc.Document, given: int) -> None:
    """Raise UsageError unless the function takes so many arguments after its credential."""
    parameters = [
        parameter
        for parameter in inspect.signature(document.function).parameters.values()
        if parameter.name != document.credential
    ]
    needed = [parameter.name for parameter in parameters if parameter.default is parameter.empty]
    if len(needed) <= given <= len(parameters):
        return
    usage = " ".join(each.name.upper() if each.name in needed else f"[{each.name.upper()}]" for each in parameters)
    told = [f"{in_language('usage: ', '用法：')}{PROGRAM} {name} {usage}".rstrip()]
    if given < len(needed):
        told += _explained(name, document, needed)
    raise UsageError("\n".join(told))


def _explained(name: str, document: _doc.Document, needed: list[str]) -> Iterator[str]:
    from ..sandbox._answer.example import example

    arguments = [field for field in document.arguments if field.name in needed]
    for field in arguments:
        yield f"{field.name} ({field.type}): {field.note}"
    is_kf = name.startswith("kf.")
    values = example(arguments, is_kf)
    given = [str(values.get(each, each.upper())) for each in needed if each != "hash"]
    if "hash" in needed:
        fields = list(_required(document.hash))
        names = ", ".join(f"{field.name} ({field.type})" for field in fields)
        if fields:
            yield in_language(f"the hash must have {names}", f"hash 的必填字段：{names}")
        else:
            yield in_language("no field of the hash is required: it may be {}", "hash 没有必填字段，可以是 {}")
        at = needed.index("hash")
        given.insert(at, json.dumps(example(fields, is_kf), ensure_ascii=False))
    command = " ".join([PROGRAM, name, *map(quote, given)])
    yield in_language(f"see --help after the name; for example: {command}", f"详见名称后加 --help；例如：{command}")


def _required(fields: list[Field]) -> Iterator[Field]:
    """The required fields, among them those of the first msgtype; of several that stand for one another the first."""
    names, substitute = set(), False
    for field in fields:
        parent = field.name.rpartition(".")[0].removesuffix("[]")
        needed = field.required or field.name in names
        if not field.required and "; required without " in field.note and not substitute:
            needed = substitute = True
        if needed and (not parent or parent in names):
            names.add(field.name.removesuffix("[]"))
            if field.name == "msgtype":
                names.update(map(str, constraints(field).values[:1]))
            yield field
