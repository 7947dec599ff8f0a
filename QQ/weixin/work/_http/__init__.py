"""How a call reaches the server and how its reply comes back: the only folder that knows HTTP."""

from typing import TYPE_CHECKING, Any

from .. import _forks
from .client import configure, configured, current_api, forget, forget_connections
from .types import Hash, Media, OwnReply, Path, Query, Reply, Target, Token, TokenSource

if TYPE_CHECKING:
    from .methods import CREDENTIALS, SECRETS, check_hash, download, get, post, upload

__all__ = [
    "get",
    "post",
    "upload",
    "download",
    "configure",
    "configured",
    "current_api",
    "forget",
    "forget_connections",
    "check_hash",
    "CREDENTIALS",
    "SECRETS",
    "Hash",
    "Media",
    "OwnReply",
    "Path",
    "Query",
    "Reply",
    "Target",
    "Token",
    "TokenSource",
]


def __getattr__(name: str) -> Any:
    """What a call needs takes longer to load than all the rest, so that is done for the first one."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    with _forks.guard():
        from . import methods

    globals().update({each: getattr(methods, each) for each in methods.__all__})
    return globals()[name]
