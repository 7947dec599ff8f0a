"""What a token is: judged where it comes in, out of the reply that gives it and out of a store."""

import json
from typing import Any, NamedTuple, Optional, Union

from .._http import Reply
from .._http.secret import can_be_sent
from ..errors import Failure, errcode_of

LIFETIME = 7200.0  # seconds; where the server does not say
LONGEST = 366 * 86400.0  # seconds


class Stored(NamedTuple):
    """A token in a store."""

    access_token: str
    expires: float  # Unix seconds
    renew_at: float  # Unix seconds

    def __repr__(self) -> str:
        return f"Stored(expires={self.expires!r}, renew_at={self.renew_at!r})"

    def text(self) -> str:
        return json.dumps(self._asdict())

    @classmethod
    def of(cls, text: Optional[str]) -> "Optional[Stored]":
        """The token that was stored as this text; None for any other text."""
        try:
            found = cls(**json.loads(text or ""))
        except (TypeError, ValueError, RecursionError):
            return None
        return found if _is_token(found.access_token) and _is_time(found.expires) and _is_time(found.renew_at) else None


def token_in(reply: Any, path: str, name: str) -> Union[tuple[str, float], Reply]:
    """The token in the reply of a call and its lifetime in seconds; else what to return in its place."""
    if isinstance(reply, Failure):
        return reply
    if not isinstance(reply, dict):
        return Failure(f"the reply of {path} is not a JSON object")
    if errcode_of(reply) != 0:
        return reply
    if not _is_token(reply.get(name)):
        return Failure(f"the reply of {path} holds no {name}")
    return reply[name], _lifetime(reply.get("expires_in"))


def _is_token(value: object) -> bool:
    return isinstance(value, str) and value.strip() not in ("", "0") and can_be_sent(value)


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15


def _lifetime(expires_in: Any) -> float:
    """The seconds that a token lives: what the server says, if that can be."""
    try:
        seconds = 0.0 if isinstance(expires_in, bool) else float(expires_in)
    except (TypeError, ValueError, OverflowError):
        seconds = 0.0
    return min(max(seconds, 1.0), LONGEST) if seconds > 0 else LIFETIME
