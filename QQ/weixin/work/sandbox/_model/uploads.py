"""Check uploads of temporary files (临时素材): types, formats and sizes."""

from pathlib import PurePath
from typing import NamedTuple

from .._reply import File, RefusalError, Reply
from .._state import State

__all__ = ["KINDS", "is_picture", "keep", "need_size", "need_type"]

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
