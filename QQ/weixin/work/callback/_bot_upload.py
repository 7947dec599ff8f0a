"""Uploading a file over a bot's connection, in pieces."""

import hashlib
import os
from binascii import b2a_base64
from typing import Any

from .._http import Media, Reply
from ..errors import Failure, errcode_of
from ._bot_sends import Sender

__all__ = ["upload"]

PIECE = 512 << 10  # bytes
MOST_PIECES = 100
LEAST = 5  # bytes of a file
TYPES = ("file", "image", "voice", "video")
RETRIES = 2  # of a piece, which may arrive twice
LATER = (-1, 45009, 45033)
PACE = "\0uploads"  # in place of a chat: uploads have the same limits


def upload(sender: Sender, type: str, media: Media) -> Reply:
    from .._http.multipart import Multipart  # which reads what media.upload takes
    from .._http.reason import UploadError

    if type not in TYPES:
        return Failure(f"type must be one of {', '.join(TYPES)}; nothing was sent")
    try:
        body = Multipart(media)
        if not LEAST <= body.size <= PIECE * MOST_PIECES:
            return Failure(
                f"media has {body.size} bytes, and {LEAST} to {PIECE * MOST_PIECES} can be sent; nothing was sent"
            )
        data = b"".join(list(body)[1:-1])
    except UploadError as error:
        return Failure(f"{error}; nothing was sent")
    pieces = [data[start : start + PIECE] for start in range(0, len(data), PIECE)]
    about = {"type": type, "filename": os.path.basename(body.media), "total_size": len(data)}
    about.update(total_chunks=len(pieces), md5=hashlib.md5(data, usedforsecurity=False).hexdigest())
    begun: Any = sender.ask("aibot_upload_media_init", about, PACE)
    if not _is_done(begun):
        return begun
    upload_id = begun.get("upload_id")
    for index, piece in enumerate(pieces):
        chunk = {"upload_id": upload_id, "chunk_index": index, "base64_data": b2a_base64(piece, newline=False).decode()}
        for _ in range(1 + RETRIES):
            sent = sender.ask("aibot_upload_media_chunk", chunk)
            if not (isinstance(sent, Failure) or errcode_of(sent) in LATER):
                break
        if not _is_done(sent):
            return sent
    return sender.ask("aibot_upload_media_finish", {"upload_id": upload_id})


def _is_done(reply: Reply) -> bool:
    return not isinstance(reply, Failure) and errcode_of(reply) == 0
