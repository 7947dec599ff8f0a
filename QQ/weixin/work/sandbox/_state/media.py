"""The temporary media files (临时素材) that were uploaded or that customers sent, kept for three days."""

import uuid
from typing import NamedTuple, Optional

from .clock import Clock

__all__ = ["LIFETIME", "SAMPLE", "Media", "MediaFile"]

LIFETIME = 3 * 24 * 3600  # seconds
SAMPLE = "MEDIA"  # the media_id of a sample file, there from the start
MAX_BYTES = 256 << 20


class MediaFile(NamedTuple):
    kind: str  # image, voice, video or file
    filename: str
    content_type: str
    data: bytes
    created: float


class Media:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        sample = MediaFile("file", "sample.bin", "application/octet-stream", b"\x00\x01\x02\x03", clock.now)
        self._files = {SAMPLE: sample}  # the oldest first
        self._bytes = len(sample.data)

    def keep(self, kind: str, filename: str, data: bytes, content_type: str = "application/octet-stream") -> str:
        """Keep a file. Returns its media_id."""
        now = self._clock.now
        media_id = f"{uuid.uuid4().hex}{uuid.uuid4().hex}"
        self._files[media_id] = MediaFile(kind, filename, content_type, data, now)
        self._bytes += len(data)
        while (oldest := next(iter(self._files))) != media_id:
            if self._files[oldest].created > now - LIFETIME and self._bytes <= MAX_BYTES:
                break
            self._bytes -= len(self._files.pop(oldest).data)
        return media_id

    def saved(self) -> dict[str, MediaFile]:
        return self._files

    def restore(self, files: dict[str, MediaFile]) -> None:
        self._files = files
        self._bytes = sum(len(file.data) for file in files.values())

    def find(self, media_id: object) -> Optional[MediaFile]:
        """The file, or None if there is none or it is older than three days."""
        file = self._files.get(media_id) if isinstance(media_id, str) else None
        return file if file and file.created > self._clock.now - LIFETIME else None
