"""高清语音素材: a recording of the JS-SDK. The sandbox keeps it with the other media files."""

from typing import Any

from .._reply import File, RefusalError
from .._state import State


def jssdk(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> File:
    file = sandbox.media.find(query["media_id"])
    if file is None or file.kind != "voice":
        raise RefusalError(40007)
    return File(file.content_type, file.filename, file.data, supports_range=True)
