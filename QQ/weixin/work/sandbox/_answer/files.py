"""Files on the way: out of a multipart body, and into a response, whole or in ranges."""

import re
from email.message import Message
from email.parser import Parser
from urllib.parse import quote

from .._reply import File, RefusalError
from .exchange import Request, Response

__all__ = ["download", "uploaded"]

UNKNOWN = "application/octet-stream"
WHOLE = 20 << 20  # bytes; a larger file is given only in ranges, and no larger ones


def uploaded(request: Request) -> File:
    """The part named media, byte for byte."""
    announced = Message()
    announced["Content-Type"] = request.headers.get("Content-Type", "")
    boundary = announced.get_boundary()
    if announced.get_content_type() != "multipart/form-data" or not boundary:
        raise RefusalError(44001)
    parts = (b"\r\n" + request.body).split(f"\r\n--{boundary}".encode())
    if len(parts) < 3 or not parts[-1].startswith(b"--"):
        raise RefusalError(44001)
    for part in parts[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = Parser().parsestr(head.decode(errors="replace"), headersonly=True)
        if headers.get_param("name", header="Content-Disposition") == "media":
            filename = (headers.get_filename() or "media").replace("%22", '"')
            return File(headers.get_content_type() if "Content-Type" in headers else UNKNOWN, filename, data)
    raise RefusalError(44001)


def download(file: File, request: Request) -> Response:
    disposition = f"attachment; filename=\"{_ascii(file.filename)}\"; filename*=UTF-8''{quote(file.filename)}"
    headers = {"Content-Disposition": disposition}
    size = len(file.data)
    asked = re.fullmatch(r"bytes=(\d{0,18})-(\d{0,18})", request.headers.get("Range", "")) if file.in_ranges else None
    if asked is None or not (asked[1] or asked[2]):
        if file.in_ranges and size > WHOLE:
            raise RefusalError(830002)
        return Response(200, file.content_type, file.data, headers)
    first = int(asked[1]) if asked[1] else max(size - int(asked[2]), 0)
    last = min(int(asked[2]), size - 1) if asked[1] and asked[2] else size - 1
    if first >= size or last < first:
        return Response(416, "text/plain", b"", {"Content-Range": f"bytes */{size}"})
    if last - first >= WHOLE:
        raise RefusalError(830002)
    headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    return Response(206, file.content_type, file.data[first : last + 1], headers)


def _ascii(name: str) -> str:
    return re.sub(r'[^ -~]|["\\]', "_", name)
