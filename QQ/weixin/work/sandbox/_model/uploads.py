"""Check uploads of temporary files (临时素材): types, formats and sizes."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Any, NamedTuple

from .._reply import File, RefusalError, Reply
from .._state import State
from .._state.media import SAMPLE

__all__ = ["KINDS", "attachment", "is_picture", "keep", "need_size", "need_type"]

MIN_BYTES = 6


class _Kind(NamedTuple):
    max_bytes: int
    too_large: int  # the errcode
    suffixes: tuple[str, ...] = ()
    magic: tuple[tuple[int, bytes], ...] = ()


KINDS = {
    "image": _Kind(10 << 20, 40009, (".jpg", ".jpeg", ".png"), ((0, b"\xff\xd8\xff"), (0, b"\x89PNG"))),
    "voice": _Kind(2 << 20, 45001, (".amr",), ((0, b"#!AMR"),)),
    "video": _Kind(10 << 20, 40011, (".mp4",), ((4, b"ftyp"),)),
    "file": _Kind(20 << 20, 45001),
}


def keep(sandbox: State, kind: str, media: File) -> Reply:
    if kind not in KINDS:
        raise RefusalError(40004)
    need_size(kind, media, KINDS[kind].max_bytes)
    need_type(kind, media)
    media_id = sandbox.media.keep(kind, media.filename, media.data, media.content_type)
    return {"type": kind, "media_id": media_id, "created_at": str(int(sandbox.now))}


def attachment(kind: str) -> Callable[[State, Any], None]:
    """What a Resource needs where only files of media.upload_attachment do. kind: their attachment_type."""

    def need(sandbox: State, media_id: Any) -> None:
        if sandbox.media.find(media_id) is None:
            raise RefusalError(40007)
        if media_id != SAMPLE and sandbox.resources.get("attachments", {}).get(media_id, {}).get("type") != kind:
            raise RefusalError(41072)

    return need


def is_picture(data: bytes) -> bool:
    """Whether it begins as a JPG or PNG."""
    return any(data.startswith(text, start) for start, text in KINDS["image"].magic)


def need_size(kind: str, media: File, max_bytes: int) -> None:
    size = len(media.data)
    if size < MIN_BYTES:
        raise RefusalError(40006 if size else 44001)
    if size > max_bytes:
        raise RefusalError(KINDS[kind].too_large)


def need_type(kind: str, media: File) -> None:
    """Raise RefusalError if neither the file name nor the content is of the right format."""
    suffixes, magic = KINDS[kind].suffixes, KINDS[kind].magic
    named = PurePath(media.filename).suffix.lower() in suffixes
    if suffixes and not named and not any(media.data.startswith(text, start) for start, text in magic):
        raise RefusalError(40004)
