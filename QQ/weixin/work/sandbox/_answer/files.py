"""Uploads and downloads: read the file of a multipart body, and send a file whole or in ranges."""

import re
from email.message import Message
from email.parser import Parser
from urllib.parse import quote

from .._reply import File, RefusalError
from .exchange import Request, Response

__all__ = ["UNKNOWN", "download", "uploaded"]

UNKNOWN = "application/octet-stream"
MAX_BYTES = 20 << 20  # of one download; a larger file must be fetched in ranges


def uploaded(request: Request) -> File:
    """The file in the part named media, byte for byte; else in the first part with a file name or without a name."""
    header = Message()
    header["Content-Type"] = request.headers.get("Content-Type", "")
    boundary = header.get_boundary()
    if header.get_content_type() != "multipart/form-data" or not boundary:
        raise RefusalError(44001)
    parts = (b"\r\n" + request.body).split(f"\r\n--{boundary}".encode())
    if len(parts) < 3 or not parts[-1].startswith(b"--"):
        raise RefusalError(44001)
    others = []
    for part in parts[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = Parser().parsestr(head.decode(errors="replace"), headersonly=True)
        name = headers.get_param("name", header="Content-Disposition")
        filename = (headers.get_filename() or "media").replace("%22", '"')
        file = File(headers.get_content_type() if "Content-Type" in headers else UNKNOWN, filename, data)
        if name == "media":
            return file
        if not name or headers.get_filename():
            others.append(file)
    if not others:
        raise RefusalError(44001)
    return others[0]


def download(file: File, request: Request) -> Response:
    disposition = f"attachment; filename=\"{_ascii(file.filename)}\"; filename*=UTF-8''{quote(file.filename)}"
    headers = {"Content-Disposition": disposition}
    size = len(file.data)
    wanted = (
        re.fullmatch(r"bytes=(\d{0,18})-(\d{0,18})", request.headers.get("Range", "")) if file.supports_range else None
    )
    if wanted is None or not (wanted[1] or wanted[2]):
        if file.supports_range and size > MAX_BYTES:
            raise RefusalError(830002)
        return Response(200, file.content_type, file.data, headers)
    first = int(wanted[1]) if wanted[1] else max(size - int(wanted[2]), 0)
    last = min(int(wanted[2]), size - 1) if wanted[1] and wanted[2] else size - 1
    if first >= size or last < first:
        return Response(416, "text/plain", b"", {"Content-Range": f"bytes */{size}"})
    if last - first >= MAX_BYTES:
        raise RefusalError(830002)
    headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    return Response(206, file.content_type, file.data[first : last + 1], headers)


def _ascii(name: str) -> str:
    return re.sub(r'[^ -~]|["\\]', "_", name)
