"""The API as data: --openapi and --schema."""

from typing import Any, Optional

from .. import __version__
from .._doc import find, openapi
from .._doc.events import events
from .address import function_name
from .arguments import UsageError
from .listing import unknown
from .output import Output

__all__ = ["print_openapi", "print_schema"]


def print_openapi(options: Any) -> int:
    try:
        description = openapi.description(__version__, map(function_name, options.call))
    except LookupError as error:
        raise UsageError(f"there is no family or function {error.args[0]} (see --list)") from None
    return Output(options.compact, None, options.output).reply(description)


def print_schema(options: Any) -> int:
    if len(options.call) != 1:
        raise UsageError("name one function, such as: --schema message.send")
    name = function_name(options.call[0])
    document = find(name)
    found = openapi.schemas(document) if document else _message(name.removeprefix("callback."))
    if found is None:
        raise unknown(name)
    return Output(options.compact, None, options.output).reply(found)


def _message(name: str) -> Optional[dict[str, Any]]:
    return next(({"message": openapi.schema(event.message)} for event in events() if event.name == name), None)
