"""The language of the user's locale, for what programs of this package say on a terminal."""

import errno
import locale
import os
from typing import Union

__all__ = ["cannot_listen", "in_language", "language"]


def language() -> str:
    """The language of the locale: zh or en."""
    settings = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, settings), None) or locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"


def in_language(english: str, chinese: str) -> str:
    """The text for the user's locale."""
    return chinese if language() == "zh" else english


def cannot_listen(host: str, port: Union[int, str], error: Exception) -> str:
    """Why a server can't be started there, and what to do about it."""
    where = in_language(f" port {port}", f"端口 {port}") if host == "127.0.0.1" else f" {host}:{port}"
    why = getattr(error, "strerror", None) or error
    remedy = ""
    if getattr(error, "errno", None) in (errno.EADDRINUSE, errno.EACCES):
        remedy = in_language("; give another port, or 0 for a free one", "；请换一个端口，或用 0 自动选择空闲端口")
    return in_language(f"cannot listen on{where}: {why}", f"无法监听{where}：{why}") + remedy
