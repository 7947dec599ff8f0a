"""The results of a call: a reply, a file, or an error reply."""

from typing import Any, NamedTuple

from ..errors import explain

__all__ = ["File", "RefusalError", "Reply"]

Reply = dict[str, Any]


class File(NamedTuple):
    """A downloaded or uploaded file."""

    content_type: str
    filename: str
    data: bytes
    supports_range: bool = False  # honours the header Range; a large file can be fetched only with it


class RefusalError(Exception):
    """Raised by a model: the reply has this errcode."""

    def __init__(self, errcode: int, detail: str = "") -> None:
        super().__init__(errcode, detail)
        self.errcode = errcode
        self.errmsg: str = explain(errcode).meaning + (f": {detail}" if detail else "")
