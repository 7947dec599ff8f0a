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
    data = io.BytesIO()
    file: dict[str, Any] = {}
    size: Optional[int] = None
    start, status, content_range = 0, 0, ""

    def piece(response: Response) -> Reply:
        nonlocal status, content_range
        status, content_range = response.status_code, response.headers.get("Content-Range", "")
        return file_reply(response)

    def failed(why: str) -> Failure:
        return logged(request.method, request.path, Failure(why))

    def done() -> Reply:
        del file["data"]
        return {**file, "data": data.getvalue()} if draft is None else {**file, "size": draft.size}

    most = MAX_FILE if draft is None else MAX_TO
    while start < most:
        headers = {**request.headers, "Range": f"bytes={start}-{start + RANGE - 1}"}
        reply = make_call(request.but(headers=headers), piece)
        if isinstance(reply, Failure) and reply.status == 416 and start and size is None:
            return done()
        if not isinstance(reply, dict) or not isinstance(reply.get("data"), bytes):
            return reply
        got = len(reply["data"])
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", content_range.strip())
        total = None if found is None or found[3] == "*" else int(found[3])
        is_whole = status != 206 and start == 0  # the server ignores ranges
        if not is_whole and (found is None or (int(found[1]), int(found[2])) != (start, start + got - 1)):
            return failed(f"the file came in the wrong pieces: byte {start} was asked for")
        if start and total != size:
            return failed(f"the file changed its size between pieces, from {size} to {total} bytes")
        size, file = total, reply
        (draft or data).write(reply["data"])
        start += got
        if is_whole or start == size or (size is None and got < RANGE):
            return done()
        if size is not None and start > size:
            return failed(f"the file is said to have {size} bytes and has more")
    return failed(f"the file is longer than {most >> 20} MB")
