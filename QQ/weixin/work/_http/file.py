"""A download: whole, or in ranges where the server gives a large file only so."""

import io
import re
from typing import Any, Optional

from ..errors import Failure, errcode_of
from .call import logged, make_call
from .reply import MAX_FILE, MAX_TO, file_reply
from .request import Request
from .target import Draft, opened
from .types import Reply, Response, Target

__all__ = ["fetch"]

TOO_LARGE = 830002  # the errcode for a file that must be asked for in ranges
RANGE = 20 << 20  # bytes; the most that the server gives at once


def fetch(request: Request, to: Optional[Target]) -> Reply:
    """The file with its data, or with its size where it goes elsewhere; an error comes back as the decoded reply."""
    if to is None:
        return _fetch(request, None)
    try:
        with opened(to) as draft:
            reply = _fetch(request, draft)
            if isinstance(reply, dict) and draft.size and reply.get("size") == draft.size:
                draft.keep()
            return reply
    except OSError as error:
        return logged(request.method, request.path, Failure(f"to {to!r}: {error.strerror or error}"))


def _fetch(request: Request, draft: Optional[Draft]) -> Reply:
    reply = make_call(request, lambda response: file_reply(response, draft))
    return _in_ranges(request, draft) if isinstance(reply, dict) and errcode_of(reply) == TOO_LARGE else reply


def _in_ranges(request: Request, draft: Optional[Draft]) -> Reply:
    """GET a file in pieces, each of which must be the one that was asked for."""
    pieces = _Pieces(draft)
    while pieces.start < pieces.most:
        headers = {**request.headers, "Range": f"bytes={pieces.start}-{pieces.start + RANGE - 1}"}
        reply = make_call(request.but(headers=headers), pieces.decode)
        if isinstance(reply, Failure) and reply.status == 416 and pieces.start and pieces.size is None:
            return pieces.whole()
        if not isinstance(reply, dict) or not isinstance(reply.get("data"), bytes):
            return reply
        wrong = pieces.add(reply)
        if wrong:
            return logged(request.method, request.path, Failure(wrong))
        if pieces.are_complete:
            return pieces.whole()
    return logged(request.method, request.path, Failure(f"the file is longer than {pieces.most >> 20} MB"))


class _Pieces:
    """What has come of a file: `start` bytes of `size`, which is None where the server does not tell it."""

    def __init__(self, draft: Optional[Draft]) -> None:
        self.draft = draft
        self.data = io.BytesIO()
        self.file: dict[str, Any] = {}
        self.start = 0
        self.size: Optional[int] = None
        self.most = MAX_FILE if draft is None else MAX_TO
        self.are_complete = False

    def decode(self, response: Response) -> Reply:
        self.is_range = response.status_code == 206
        self.content_range = response.headers.get("Content-Range", "")
        return file_reply(response)

    def add(self, piece: dict[str, Any]) -> str:
        """Take in the piece that was decoded last. What is wrong with it, if anything is."""
        got = len(piece["data"])
        first, last, size = _read_content_range(self.content_range)
        is_whole = not self.is_range and self.start == 0  # the server ignores ranges
        if not is_whole and (first, last) != (self.start, self.start + got - 1):
            return f"the file came in the wrong pieces: byte {self.start} was asked for"
        if self.start and size != self.size:
            return f"the file changed its size between pieces, from {self.size} to {size} bytes"
        (self.draft or self.data).write(piece.pop("data"))
        self.size, self.file = size, piece
        self.start += got
        self.are_complete = is_whole or self.start == size or (size is None and got < RANGE)
        if size is not None and self.start > size and not is_whole:
            return f"the file is said to have {size} bytes and has more"
        return ""

    def whole(self) -> Reply:
        if self.draft is None:
            return {**self.file, "data": self.data.getvalue()}
        return {**self.file, "size": self.draft.size}


def _read_content_range(text: str) -> tuple[Optional[int], ...]:
    """The first byte, the last byte and the size; None for what the header does not tell."""
    found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", text.strip())
    return tuple(int(number) if number != "*" else None for number in found.groups()) if found else (None, None, None)
