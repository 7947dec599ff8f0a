"""Whether a message is this or that event."""

from collections.abc import Mapping
from typing import Any, Optional, Union

__all__ = ["Message", "matching"]

Message = Mapping[str, Any]


def matching(message: Message, **values: Union[str, tuple[str, ...]]) -> Optional[Message]:
    """The message where it has these values, or one of several; None where not."""
    for name, value in values.items():
        found = message.get(name)
        if found != value and not (isinstance(value, tuple) and found in value):
            return None
    return message
