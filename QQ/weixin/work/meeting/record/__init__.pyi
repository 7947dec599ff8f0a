# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure
from . import transcript as transcript

__all__ = [
    "list",
    "get_statistics",
    "update_sharing_config",
    "delete",
    "delete_file",
    "get_file",
    "get_file_list",
]

class ListHash(TypedDict, total=False):
    meetingid: str
    meeting_code: str
    userid: str
    start_time: Required[int]
    end_time: Required[int]
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    record_meetings: List[ListReplyRecordMeetings]
    has_more: bool
    next_cursor: str

class ListReplyRecordMeetings(TypedDict):
    meeting_record_id: str
    meetingid: str
    meeting_code: str
    host_user_id: str
    title: str
    meeting_start_time: int
    state: Literal[1, 3]
    record_files: List[ListReplyRecordMeetingsRecordFiles]
    record_file_list: List[Dict[str, Any]]

class ListReplyRecordMeetingsRecordFiles(TypedDict):
    record_file_id: str
    record_start_time: int
    record_end_time: int
    record_size: int
    sharing_state: Literal[0, 1]
    sharing_url: str
    required_same_corp: bool
    required_attendee: bool
    password: str
    sharing_expire: int
    allow_download: bool

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetStatisticsHash(TypedDict, total=False):
    meetingid: Required[str]
    meeting_record_id: Required[str]
    start_time: int
    end_time: int

class GetStatisticsReply(TypedDict):
    errcode: int
    errmsg: str
    summaries: List[GetStatisticsReplySummaries]

class GetStatisticsReplySummaries(TypedDict):
    date: str
    view_count: int
    download_count: int

def get_statistics(
    access_token: Token, hash: Union[GetStatisticsHash, Mapping[str, Any]]
) -> Union[GetStatisticsReply, Failure]: ...

class UpdateSharingConfigHash(TypedDict, total=False):
    meetingid: Required[str]
    meeting_record_id: Required[str]
    sharing_config: UpdateSharingConfigHashSharingConfig

class UpdateSharingConfigHashSharingConfig(TypedDict, total=False):
    enable_sharing: bool
    sharing_auth_type: Literal[0, 1, 2, 3, 4, 5]
    enable_password: bool
    password: str
    enable_sharing_expire: bool
    sharing_expire: int
    allow_download: bool

class UpdateSharingConfigReply(TypedDict):
    errcode: int
    errmsg: str

def update_sharing_config(
    access_token: Token, hash: Union[UpdateSharingConfigHash, Mapping[str, Any]]
) -> Union[UpdateSharingConfigReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    meetingid: Required[str]
    meeting_record_id: Required[str]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...

class DeleteFileHash(TypedDict, total=False):
    meetingid: Required[str]
    record_file_id: Required[str]

class DeleteFileReply(TypedDict):
    errcode: int
    errmsg: str

def delete_file(
    access_token: Token, hash: Union[DeleteFileHash, Mapping[str, Any]]
) -> Union[DeleteFileReply, Failure]: ...

class GetFileHash(TypedDict, total=False):
    record_file_id: Required[str]
    meetingid: Required[str]

class GetFileReply(TypedDict):
    errcode: int
    errmsg: str
    meetingid: str
    meeting_code: str
    record_file_id: str
    view_address: str
    download_address: str
    download_address_file_type: str
    audio_address: str
    audio_address_file_type: str
    record_name: str
    start_time: int
    end_time: int
    meeting_record_name: str
    meeting_summary: List[GetFileReplyMeetingSummary]
    ai_meeting_transcripts: List[GetFileReplyAiMeetingTranscripts]

class GetFileReplyMeetingSummary(TypedDict):
    download_address: str
    file_type: str

class GetFileReplyAiMeetingTranscripts(TypedDict):
    download_address: str
    file_type: str

def get_file(access_token: Token, hash: Union[GetFileHash, Mapping[str, Any]]) -> Union[GetFileReply, Failure]: ...

class GetFileListHash(TypedDict, total=False):
    meeting_record_id: Required[str]
    meetingid: Required[str]

class GetFileListReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_record_id: str
    meetingid: str
    meeting_code: str
    title: str
    record_files: List[GetFileListReplyRecordFiles]

class GetFileListReplyRecordFiles(TypedDict):
    record_file_id: str
    view_address: str
    download_address: str
    download_address_file_type: str
    audio_address: str
    audio_address_file_type: str
    meeting_summary: List[GetFileListReplyRecordFilesMeetingSummary]

class GetFileListReplyRecordFilesMeetingSummary(TypedDict):
    download_address: str
    file_type: str

def get_file_list(
    access_token: Token, hash: Union[GetFileListHash, Mapping[str, Any]]
) -> Union[GetFileListReply, Failure]: ...
