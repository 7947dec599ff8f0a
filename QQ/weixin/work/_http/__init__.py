"""How a call reaches the server and how its reply comes back: the only folder that knows HTTP."""

import logging
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


log: logging.Logger = logging.getLogger("QQ.weixin.work")


def __getattr__(name: str) -> Any:
    """What a call needs takes longer to load than all the rest, so that is done for the first one."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        with _forks.guard():
            from . import methods
    except (ImportError, OSError) as error:  # an OSError where too many files are open
        is_ending = sys.meta_path is None
        if name not in ("get", "post", "upload", "download", "check_hash") or (
            isinstance(error, ImportError) and not is_ending
        ):
            raise
        failure = Failure(AT_THE_END if is_ending else f"what a call needs can't be loaded: {error}; nothing was sent")
        if not is_ending:
            log.warning("%s", failure.reason)
        return lambda *_, **__: failure

    globals().update({each: getattr(methods, each) for each in methods.__all__})
    return globals()[name]
