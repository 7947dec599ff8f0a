# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Hash, Media, Query, Token
from ..errors import Failure
from . import export as export
from . import getagreestatus as getagreestatus
from . import groupchat as groupchat
from . import keyword as keyword

__all__ = [
    "get_auth_user_list",
    "get_corp_auth_info",
    "set_public_key",
    "set_receive_callback",
    "set_log_level",
    "upload_media",
    "sync_msg",
    "analyze_task_add",
    "analyze_task_submit",
    "analyze_task_result",
    "open_debug_mode",
    "close_debug_mode",
    "check_debug_mode",
    "set_hide_sensitiveinfo_config",
    "get_hide_sensitiveinfo_config",
    "sync_call_program",
    "async_program_task",
    "async_program_result",
    "search_chat",
    "search_msg",
    "get_log_level",
]

class GetAuthUserListHash(TypedDict, total=False):
    cursor: str
    limit: int

class GetAuthUserListReply(TypedDict):
    errcode: int
    errmsg: str
    auth_user_list: List[GetAuthUserListReplyAuthUserList]
    next_cursor: str
    has_more: int

class GetAuthUserListReplyAuthUserList(TypedDict):
    userid: str
    edition_list: List[Literal[1, 2, 3]]

def get_auth_user_list(
    access_token: Token, hash: Union[GetAuthUserListHash, Mapping[str, Any]]
) -> Union[GetAuthUserListReply, Failure]: ...

class GetCorpAuthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    auth_edition_list: List[GetCorpAuthInfoReplyAuthEditionList]

class GetCorpAuthInfoReplyAuthEditionList(TypedDict):
    edition: Literal[1, 2, 3]
    auth_scope: GetCorpAuthInfoReplyAuthEditionListAuthScope
    status: Literal[1, 2, 3, 4, 5, 6, 7]
    begin_time: int
    end_time: int
    msg_duration_days: int
    auth_user_count: int

class GetCorpAuthInfoReplyAuthEditionListAuthScope(TypedDict):
    userid_list: List[str]
    department_id_list: List[int]
    tag_id_list: List[int]

def get_corp_auth_info(access_token: Token, hash: Hash) -> Union[GetCorpAuthInfoReply, Failure]: ...

class SetPublicKeyHash(TypedDict, total=False):
    public_key: Required[str]
    public_key_ver: Required[int]

class SetPublicKeyReply(TypedDict):
    errcode: int
    errmsg: str

def set_public_key(
    access_token: Token, hash: Union[SetPublicKeyHash, Mapping[str, Any]]
) -> Union[SetPublicKeyReply, Failure]: ...

class SetReceiveCallbackHash(TypedDict, total=False):
    program_id: Required[str]

class SetReceiveCallbackReply(TypedDict):
    errcode: int
    errmsg: str

def set_receive_callback(
    access_token: Token, hash: Union[SetReceiveCallbackHash, Mapping[str, Any]]
) -> Union[SetReceiveCallbackReply, Failure]: ...

class SetLogLevelHash(TypedDict, total=False):
    program_id: Required[str]
    log_level: Required[Literal[1, 2, 3]]

class SetLogLevelReply(TypedDict):
    errcode: int
    errmsg: str

def set_log_level(
    access_token: Token, hash: Union[SetLogLevelHash, Mapping[str, Any]]
) -> Union[SetLogLevelReply, Failure]: ...

class UploadMediaReply(TypedDict):
    errcode: int
    errmsg: str
    type: str
    media_id: str
    created_at: int

def upload_media(access_token: Token, type: Query, media: Media) -> Union[UploadMediaReply, Failure]: ...

class SyncMsgHash(TypedDict, total=False):
    token: str
    cursor: str
    limit: int

class SyncMsgReply(TypedDict):
    errcode: int
    errmsg: str
    msg_list: List[SyncMsgReplyMsgList]
    next_cursor: str
    has_more: int

class SyncMsgReplyMsgList(TypedDict):
    msgid: str
    msgtype: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]
    sender: SyncMsgReplyMsgListSender
    receiver_list: List[SyncMsgReplyMsgListReceiverList]
    chatid: str
    send_time: int
    service_encrypt_info: SyncMsgReplyMsgListServiceEncryptInfo

class SyncMsgReplyMsgListSender(TypedDict):
    type: Literal[1, 2, 3]
    id: str

class SyncMsgReplyMsgListReceiverList(TypedDict):
    type: Literal[1, 2, 3]
    id: str

class SyncMsgReplyMsgListServiceEncryptInfo(TypedDict):
    encrypted_secret_key: str
    public_key_ver: int

def sync_msg(access_token: Token, hash: Union[SyncMsgHash, Mapping[str, Any]]) -> Union[SyncMsgReply, Failure]: ...

class AnalyzeTaskAddHash(TypedDict, total=False):
    analyze_task: Required[Literal[1, 2, 3]]
    jobid: str
    msg_list: Required[Sequence[AnalyzeTaskAddHashMsgList]]

class AnalyzeTaskAddHashMsgList(TypedDict, total=False):
    msgid: Required[str]
    encrypt_info: Required[AnalyzeTaskAddHashMsgListEncryptInfo]

class AnalyzeTaskAddHashMsgListEncryptInfo(TypedDict, total=False):
    secret_key: Required[str]

class AnalyzeTaskAddReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str
    fail_list: List[AnalyzeTaskAddReplyFailList]

class AnalyzeTaskAddReplyFailList(TypedDict):
    msgid: str
    errcode: int
    errmsg: str
    encrypt_info: Dict[str, Any]

def analyze_task_add(
    access_token: Token, hash: Union[AnalyzeTaskAddHash, Mapping[str, Any]]
) -> Union[AnalyzeTaskAddReply, Failure]: ...

class AnalyzeTaskSubmitHash(TypedDict, total=False):
    jobid: Required[str]

class AnalyzeTaskSubmitReply(TypedDict):
    errcode: int
    errmsg: str

def analyze_task_submit(
    access_token: Token, hash: Union[AnalyzeTaskSubmitHash, Mapping[str, Any]]
) -> Union[AnalyzeTaskSubmitReply, Failure]: ...

class AnalyzeTaskResultHash(TypedDict, total=False):
    jobid: Required[str]

class AnalyzeTaskResultReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[0, 1, 2]
    analyze_result: AnalyzeTaskResultReplyAnalyzeResult
    analyze_result_list: List[AnalyzeTaskResultReplyAnalyzeResultList]

class AnalyzeTaskResultReplyAnalyzeResult(TypedDict):
    result_id: str
    service_encrypt_info: AnalyzeTaskResultReplyAnalyzeResultServiceEncryptInfo

class AnalyzeTaskResultReplyAnalyzeResultServiceEncryptInfo(TypedDict):
    encrypted_secret_key: str
    public_key_ver: int

class AnalyzeTaskResultReplyAnalyzeResultList(TypedDict):
    msgid: str
    errcode: int
    errmsg: str
    sentiment_result: Literal[0, 1, 2]
    spam_result: Literal[0, 1, 2]

def analyze_task_result(
    access_token: Token, hash: Union[AnalyzeTaskResultHash, Mapping[str, Any]]
) -> Union[AnalyzeTaskResultReply, Failure]: ...

class OpenDebugModeHash(TypedDict, total=False):
    program_id: Required[str]
    debug_token: Required[str]

class OpenDebugModeReply(TypedDict):
    errcode: int
    errmsg: str

def open_debug_mode(
    access_token: Token, hash: Union[OpenDebugModeHash, Mapping[str, Any]]
) -> Union[OpenDebugModeReply, Failure]: ...

class CloseDebugModeHash(TypedDict, total=False):
    program_id: Required[str]

class CloseDebugModeReply(TypedDict):
    errcode: int
    errmsg: str

def close_debug_mode(
    access_token: Token, hash: Union[CloseDebugModeHash, Mapping[str, Any]]
) -> Union[CloseDebugModeReply, Failure]: ...

class CheckDebugModeHash(TypedDict, total=False):
    program_id: Required[str]

class CheckDebugModeReply(TypedDict):
    errcode: int
    errmsg: str
    debug_mode_status: Literal[1, 2]

def check_debug_mode(
    access_token: Token, hash: Union[CheckDebugModeHash, Mapping[str, Any]]
) -> Union[CheckDebugModeReply, Failure]: ...

class SetHideSensitiveinfoConfigHash(TypedDict, total=False):
    userid: Required[str]
    config: Required[SetHideSensitiveinfoConfigHashConfig]

class SetHideSensitiveinfoConfigHashConfig(TypedDict, total=False):
    hide_mobile: bool
    hide_idcard: bool
    hide_bankno: bool

class SetHideSensitiveinfoConfigReply(TypedDict):
    errcode: int
    errmsg: str

def set_hide_sensitiveinfo_config(
    access_token: Token, hash: Union[SetHideSensitiveinfoConfigHash, Mapping[str, Any]]
) -> Union[SetHideSensitiveinfoConfigReply, Failure]: ...

class GetHideSensitiveinfoConfigHash(TypedDict, total=False):
    userid: Required[str]

class GetHideSensitiveinfoConfigReply(TypedDict):
    errcode: int
    errmsg: str
    config: GetHideSensitiveinfoConfigReplyConfig

class GetHideSensitiveinfoConfigReplyConfig(TypedDict):
    hide_mobile: bool
    hide_idcard: bool
    hide_bankno: bool

def get_hide_sensitiveinfo_config(
    access_token: Token, hash: Union[GetHideSensitiveinfoConfigHash, Mapping[str, Any]]
) -> Union[GetHideSensitiveinfoConfigReply, Failure]: ...

class SyncCallProgramHash(TypedDict, total=False):
    program_id: Required[str]
    ability_id: Required[str]
    notify_id: str
    request_data: Required[str]

class SyncCallProgramReply(TypedDict):
    errcode: int
    errmsg: str
    response_data: str

def sync_call_program(
    access_token: Token, hash: Union[SyncCallProgramHash, Mapping[str, Any]]
) -> Union[SyncCallProgramReply, Failure]: ...

class AsyncProgramTaskHash(TypedDict, total=False):
    program_id: Required[str]
    ability_id: Required[str]
    request_data: Required[str]

class AsyncProgramTaskReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def async_program_task(
    access_token: Token, hash: Union[AsyncProgramTaskHash, Mapping[str, Any]]
) -> Union[AsyncProgramTaskReply, Failure]: ...

class AsyncProgramResultHash(TypedDict, total=False):
    jobid: Required[str]

class AsyncProgramResultReply(TypedDict):
    errcode: int
    errmsg: str
    response_errcode: int
    response_data: str

def async_program_result(
    access_token: Token, hash: Union[AsyncProgramResultHash, Mapping[str, Any]]
) -> Union[AsyncProgramResultReply, Failure]: ...

class SearchChatHash(TypedDict, total=False):
    query_word: Required[str]
    cursor: str
    limit: int

class SearchChatReply(TypedDict):
    errcode: int
    errmsg: str
    chat_list: List[SearchChatReplyChatList]
    next_cursor: str
    has_more: Literal[0, 1]

class SearchChatReplyChatList(TypedDict):
    chatid: str

def search_chat(
    access_token: Token, hash: Union[SearchChatHash, Mapping[str, Any]]
) -> Union[SearchChatReply, Failure]: ...

class SearchMsgHash(TypedDict, total=False):
    query_word: Required[str]
    chat_info: SearchMsgHashChatInfo
    start_time: int
    end_time: int
    cursor: str
    limit: int

class SearchMsgHashChatInfo(TypedDict, total=False):
    chat_type: Literal[1, 2]
    id_list: Sequence[SearchMsgHashChatInfoIdList]
    chat_id: str

class SearchMsgHashChatInfoIdList(TypedDict, total=False):
    open_userid: str
    external_userid: str

class SearchMsgReply(TypedDict):
    errcode: int
    errmsg: str
    msg_list: List[SearchMsgReplyMsgList]
    next_cursor: str
    has_more: Literal[0, 1]

class SearchMsgReplyMsgList(TypedDict):
    msgid: str

def search_msg(
    access_token: Token, hash: Union[SearchMsgHash, Mapping[str, Any]]
) -> Union[SearchMsgReply, Failure]: ...

class GetLogLevelHash(TypedDict, total=False):
    program_id: Required[str]

class GetLogLevelReply(TypedDict):
    errcode: int
    errmsg: str
    log_level: Literal[1, 2, 3]

def get_log_level(
    access_token: Token, hash: Union[GetLogLevelHash, Mapping[str, Any]]
) -> Union[GetLogLevelReply, Failure]: ...
