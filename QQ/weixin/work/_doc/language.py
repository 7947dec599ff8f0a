"""The language of the user's locale, for what programs of this package say on a terminal."""

import locale
import os

__all__ = ["in_language", "language"]


def language() -> str:
    """The language of the locale: zh or en."""
    settings = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, settings), None) or locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"


def in_language(english: str, chinese: str) -> str:
    """The text for the user's locale."""
    return chinese if language() == "zh" else english
