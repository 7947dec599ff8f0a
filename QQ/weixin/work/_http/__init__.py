"""How a call reaches the server and how its reply comes back: the only folder that knows HTTP."""

import importlib
import logging
import os
import sys
from typing import TYPE_CHECKING, Any

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

logging.getLogger("QQ.weixin.work").addHandler(logging.NullHandler())


def __getattr__(name: str) -> Any:
    """What a call needs takes longer to load than all the rest, so that is done for the first one."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import methods

    globals().update({each: getattr(methods, each) for each in methods.__all__})
    return globals()[name]


def _finish_loading() -> None:
    """A child would wait for ever for a module that a thread of its parent was loading."""
    for name in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
        importlib.import_module(name)


# After logging, which takes its lock when the process forks: what is being loaded may wait for that.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_finish_loading)
