"""What a call of the sandbox comes back with: a reply, a file, or a refusal."""

from typing import Any, NamedTuple

from ..errors import explain

__all__ = ["File", "RefusalError", "Reply"]

Reply = dict[str, Any]


class File(NamedTuple):
    """A download, or what was uploaded."""

    content_type: str
    filename: str
    data: bytes
    in_ranges: bool = False  # a large one is given only in ranges


class RefusalError(Exception):
    """The server's answer with an errcode other than 0."""

    def __init__(self, errcode: int, detail: str = "") -> None:
        super().__init__(errcode, detail)
        self.errcode = errcode
        self.errmsg: str = explain(errcode).meaning + (f": {detail}" if detail else "")
