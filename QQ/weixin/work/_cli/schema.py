"""The API as data: --openapi and --schema."""

from typing import Any, Optional

from .. import __version__
from .._doc import find, openapi
from .._doc.events import events
from .._doc.language import in_language
from .address import function_name
from .arguments import UsageError
from .listing import unknown
from .output import Output

__all__ = ["print_openapi", "print_schema"]


def print_openapi(options: Any) -> int:
    try:
        description = openapi.description(__version__, map(function_name, options.call))
    except LookupError as error:
        name = error.args[0]
        raise UsageError(
            in_language(f"there is no family or function {name} (see --list)", f"没有分类或函数 {name}（见 --list）")
        ) from None
    return Output(options.compact, None, options.output).reply(description)


def print_schema(options: Any) -> int:
    if len(options.call) != 1:
        raise UsageError(
            in_language("name one function, such as: --schema message.send", "请写一个函数名，如 --schema message.send")
        )
    name = function_name(options.call[0])
    document = find(name)
    found = openapi.schemas(document) if document else _message(name.removeprefix("callback."))
    if found is None:
        raise unknown(name)
    return Output(options.compact, None, options.output).reply(found)


def _message(name: str) -> Optional[dict[str, Any]]:
    return next(({"message": openapi.schema(event.message)} for event in events() if event.name == name), None)
