# Made from the docstrings of media.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "upload_media_job_finish",
]

class UploadMediaJobFinishMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    JobId: str

def upload_media_job_finish(message: Message) -> Optional[UploadMediaJobFinishMessage]: ...
