"""Where the files of this package are."""

import os
from pathlib import Path
from typing import Union

__all__ = ["cache_file", "expanded"]


def cache_file(name: str) -> Path:
    """A file of this user: in ~/.cache/qq-weixin-work, or under XDG_CACHE_HOME. Raises ValueError where there is no home."""
    return expanded(Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "qq-weixin-work" / name)


def expanded(path: "Union[str, os.PathLike[str]]") -> Path:
    """The absolute path, with the home directory for ~. Raises ValueError where there is none."""
    place = os.path.expanduser(Path(path))
    if place.startswith("~"):
        raise ValueError(f"there is no home directory to find {place} in; give another path")
    return Path(os.path.abspath(place))
