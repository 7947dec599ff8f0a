"""The files of the AI bot: uploads in pieces, and the downloads of what members sent."""

import base64
import hashlib
import uuid
from typing import Any

from .._model.message import Text, text_of
from .._model.uploads import KINDS, need_type
from .._reply import File, RefusalError, Reply
from .._state import State
from .._state.bot import MEDIA_PATH
from .exchange import Request, Response
from .files import UNKNOWN, download

__all__ = ["chunk", "finish", "init", "respond"]

MIN_BYTES = 5
MAX_CHUNKS = 100
MAX_CHUNK = 512 << 10  # bytes before Base64
GIF = b"GIF8"


def respond(sandbox: State, request: Request) -> Response:
    """Download a file that a member sent; it is encrypted."""
    file = sandbox.bot.files.get(request.path[len(MEDIA_PATH) :])
    if file is None or request.method != "GET":
        return Response(403, "text/plain", b"there is no such file, or not any more: a url is valid for 5 minutes\n")
    return download(file, request)


def init(sandbox: State, req_id: str, body: dict[str, Any]) -> Reply:
    """Begin an upload."""
    kind = text_of(body, "type", Text(required=True))
    if kind not in KINDS:
        raise RefusalError(40004)
    filename = text_of(body, "filename", Text(256, required=True))
    size, chunks = _number(body, "total_size"), _number(body, "total_chunks")
    if size < MIN_BYTES:
        raise RefusalError(40006, f"total_size must be at least {MIN_BYTES}")
    if size > KINDS[kind].max_bytes:
        raise RefusalError(KINDS[kind].too_large)
    if not 1 <= chunks <= MAX_CHUNKS:
        raise RefusalError(40058, f"total_chunks must be 1 to {MAX_CHUNKS}")
    md5 = text_of(body, "md5")
    sandbox.bot.upload_rate.count(sandbox.now)
    upload_id = uuid.uuid4().hex
    upload = {"type": kind, "filename": filename, "size": size, "chunks": chunks, "md5": md5, "parts": {}}
    sandbox.bot.uploads.add(upload_id, upload)
    return {"upload_id": upload_id}


def chunk(sandbox: State, req_id: str, body: dict[str, Any]) -> Reply:
    """Take a piece. One that is there already is ignored."""
    upload = _need_upload(sandbox, body)
    index = _number(body, "chunk_index")
    if not 0 <= index < upload["chunks"]:
        raise RefusalError(40058, f"chunk_index must be 0 to {upload['chunks'] - 1}")
    try:
        data = base64.b64decode(text_of(body, "base64_data", Text(required=True)), validate=True)
    except ValueError:
        raise RefusalError(40058, "base64_data must be Base64") from None
    if len(data) > MAX_CHUNK:
        raise RefusalError(45001, f"a chunk is at most {MAX_CHUNK} bytes before Base64")
    upload["parts"].setdefault(index, data)
    return {}


def finish(sandbox: State, req_id: str, body: dict[str, Any]) -> Reply:
    """Join the pieces. The file gets a media_id, as one of media.upload."""
    upload = _need_upload(sandbox, body)
    lacking = [str(index) for index in range(upload["chunks"]) if index not in upload["parts"]]
    if lacking:
        raise RefusalError(40058, f"these chunks are missing: {', '.join(lacking)}")
    data = b"".join(upload["parts"][index] for index in range(upload["chunks"]))
    if len(data) != upload["size"]:
        raise RefusalError(40058, f"the chunks have {len(data)} bytes, total_size is {upload['size']}")
    if upload["md5"] and hashlib.md5(data, usedforsecurity=False).hexdigest() != upload["md5"].lower():
        raise RefusalError(301019)
    kind, filename = upload["type"], upload["filename"]
    if not (kind == "image" and data.startswith(GIF)):
        need_type(kind, File(UNKNOWN, filename, data))
    sandbox.bot.uploads.pop(body["upload_id"])
    media_id = sandbox.media.keep(kind, filename, data)
    return {"type": kind, "media_id": media_id, "created_at": str(int(sandbox.now))}


def _need_upload(sandbox: State, body: dict[str, Any]) -> dict[str, Any]:
    upload = sandbox.bot.uploads.get(text_of(body, "upload_id", Text(required=True)))
    if upload is None:
        raise RefusalError(40058, "upload_id is not that of an upload of the last 30 minutes")
    return upload


def _number(body: dict[str, Any], name: str) -> int:
    value = body.get(name)
    if type(value) is not int:
        raise RefusalError(40058, f"{name} must be a number")
    return value
