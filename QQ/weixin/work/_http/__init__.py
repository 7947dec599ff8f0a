"""How a call reaches the server and how its reply comes back: the only folder that knows HTTP."""

import sys
from typing import TYPE_CHECKING, Any

from .. import _forks
from ..errors import Failure
from .client import AT_THE_END, configure, configured, current_api, forget, forget_connections
from .types import Hash, Media, OwnReply, Path, Query, Reply, Target, Token, TokenSource, is_source

if TYPE_CHECKING:
    from .methods import CREDENTIALS, SECRETS, check_hash, credential_of, download, get, post, upload

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
    "credential_of",
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
    "is_source",
]


def __getattr__(name: str) -> Any:
    """What a call needs takes longer to load than all the rest, so that is done for the first one."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        with _forks.guard():
            from . import methods
    except ImportError:
        if sys.meta_path is not None or name not in ("get", "post", "upload", "download", "check_hash"):
            raise
        return _at_the_end

    globals().update({each: getattr(methods, each) for each in methods.__all__})
    return globals()[name]


def _at_the_end(*_: Any, **__: Any) -> Failure:
    """In place of a call that would be the first one."""
    return Failure(AT_THE_END)
