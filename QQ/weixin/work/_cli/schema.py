"""The API as data: --openapi and --schema."""

from typing import Any

from .. import __version__
from .._doc import openapi
from .arguments import UsageError
from .listing import find
from .output import Output

__all__ = ["print_openapi", "print_schema"]


def print_openapi(options: Any) -> int:
    try:
        description = openapi.description(__version__, options.call)
    except LookupError as error:
        raise UsageError(f"there is no family or function {error.args[0]} (see --list)") from None
    return Output(options.compact, None, options.output).reply(description)


def print_schema(options: Any) -> int:
    if len(options.call) != 1:
        raise UsageError("name one function, such as: --schema message.send")
    return Output(options.compact, None, options.output).reply(openapi.schemas(find(options.call[0])))
