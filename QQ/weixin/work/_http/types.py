"""The types that calls take and give."""

import builtins
import os
import typing
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, TypeVar, Union, runtime_checkable

from ..errors import Failure

__all__ = [
    "Body",
    "Hash",
    "Media",
    "OwnReply",
    "Path",
    "Query",
    "Reply",
    "Response",
    "Target",
    "Token",
    "TokenSource",
    "is_source",
    "kind",
]


@runtime_checkable
class TokenSource(Protocol):
    """What stands for a credential, such as an access_token, and can renew it: anything with these methods.

        class Central:  # tokens from the token server of a team
            def current(self):
                return requests.get("https://tokens.example.com/wecom", timeout=5).json()["token"]
            def renewed(self, stale):
                return requests.post("https://tokens.example.com/wecom", json={"stale": stale}, timeout=5).json()["token"]
            def refused(self, credential):
                pass

        user.get(Central(), "ZhangSan")

    What a method raises, or gives that is no credential, is the reason of the Failure that the call returns.
    """

    def current(self) -> "Union[str, Reply]":
        """The credential, or what the call is to return in its place (a Failure, a reply with an errcode)."""
        ...

    def renewed(self, stale: str, /) -> "Union[str, Reply]":
        """Another credential than the stale one, which the server no longer takes; the stale one where there is none.
        The call is made once more with it."""
        ...

    def refused(self, credential: str, /) -> None:
        """Learn that the server did not take the credential either that renewed() gave."""


TokenSource.__module__ = "QQ.weixin.work"  # where its users import it from


def is_source(value: object) -> bool:
    """Whether it has the methods of a TokenSource, be it by a __getattr__, which isinstance() does not see on Python 3.12."""
    if isinstance(value, type):
        return False
    try:
        return all(callable(getattr(value, name)) for name in ("current", "renewed", "refused"))
    except Exception:  # it has no such method, or is a proxy of nothing
        return False


def _named(name: str, alias: Any) -> Any:
    """The type, shown by its name in signatures, as by help()."""
    alias_type = getattr(typing, "TypeAliasType", None)
    if alias_type:  # Python 3.12
        return alias_type(name, alias)

    class Named(typing._GenericAlias, _root=True):  # type: ignore[misc, call-arg, name-defined, unused-ignore]  # noqa: SLF001
        def __repr__(self) -> str:
            return name

    return Named(alias.__origin__, alias.__args__)


Token = Union[str, TokenSource]
Hash = Mapping[str, Any]
Query = Union[str, int]
Path = Union[str, "os.PathLike[str]"]
Media = Union[Path, BinaryIO, tuple[str, Union[bytes, BinaryIO]]]
Target = Union[Path, BinaryIO]
if TYPE_CHECKING:  # each function has a reply of its own, which no checker takes for a dict[str, Any]
    Reply = Union[Any, Failure]
else:
    Token, Query, Media, Target = (
        _named(name, alias)
        for name, alias in (("Token", Token), ("Query", Query), ("Media", Media), ("Target", Target))
    )
    Hash = _named("Hash", typing.Mapping[str, Any])
    Reply = _named("Reply", Union[dict[str, Any], Failure])
OwnReply = TypeVar("OwnReply")


class Body(Protocol):
    """The body of an upload, as the client that made it sends it."""

    content_type: str

    def __len__(self) -> int: ...


class Response(Protocol):
    """What is read of a response, which is what requests.Response has."""

    status_code: int
    reason: Any
    headers: Any
    raw: Any

    def iter_content(self, chunk_size: int) -> Iterator[bytes]: ...


def kind(value: object) -> str:
    """The name of a type. One that is called like a builtin is told with where it comes from: numpy.bool is no bool."""
    found = type(value)
    is_like_a_builtin = found.__module__ != "builtins" and hasattr(builtins, found.__name__.rstrip("_"))
    return f"{found.__module__}.{found.__name__}" if is_like_a_builtin else found.__name__
