# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import batch as batch

__all__ = [
    "unionid_to_external_userid",
    "external_tagid",
    "open_kfid",
    "convert_tmp_external_userid",
    "apply_to_upgrade_chatid",
    "chatid",
    "upgrade_chatid_for_new_corp",
]

class UnionidToExternalUseridHash(TypedDict, total=False):
    unionid: Required[str]
    openid: Required[str]
    subject_type: Literal[0, 1]
    mass_call_ticket: str

class UnionidToExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    external_userid: str
    pending_id: str

def unionid_to_external_userid(
    access_token: Token, hash: Union[UnionidToExternalUseridHash, Mapping[str, Any]]
) -> Union[UnionidToExternalUseridReply, Failure]: ...

class ExternalTagidHash(TypedDict, total=False):
    external_tagid_list: Required[Union[List[str], Tuple[str, ...]]]

class ExternalTagidReply(TypedDict):
    errcode: int
    errmsg: str
    items: List[ExternalTagidReplyItems]
    invalid_external_tagid_list: List[str]

class ExternalTagidReplyItems(TypedDict):
    external_tagid: str
    open_external_tagid: str

def external_tagid(
    access_token: Token, hash: Union[ExternalTagidHash, Mapping[str, Any]]
) -> Union[ExternalTagidReply, Failure]: ...

class OpenKfidHash(TypedDict, total=False):
    open_kfid_list: Required[Union[List[str], Tuple[str, ...]]]

class OpenKfidReply(TypedDict):
    errcode: int
    errmsg: str
    items: List[OpenKfidReplyItems]
    invalid_open_kfid_list: List[str]

class OpenKfidReplyItems(TypedDict):
    open_kfid: str
    new_open_kfid: str

def open_kfid(access_token: Token, hash: Union[OpenKfidHash, Mapping[str, Any]]) -> Union[OpenKfidReply, Failure]: ...

class ConvertTmpExternalUseridHash(TypedDict, total=False):
    business_type: Required[Literal[1, 2, 3]]
    user_type: Required[Literal[1, 2, 3, 4]]
    tmp_external_userid_list: Required[Union[List[str], Tuple[str, ...]]]

class ConvertTmpExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    results: List[ConvertTmpExternalUseridReplyResults]
    invalid_tmp_external_userid_list: List[str]

class ConvertTmpExternalUseridReplyResults(TypedDict):
    tmp_external_userid: str
    external_userid: str
    corpid: str
    userid: str

def convert_tmp_external_userid(
    access_token: Token, hash: Union[ConvertTmpExternalUseridHash, Mapping[str, Any]]
) -> Union[ConvertTmpExternalUseridReply, Failure]: ...

class ApplyToUpgradeChatidHash(TypedDict, total=False):
    upgrade_time: Required[int]

class ApplyToUpgradeChatidReply(TypedDict):
    errcode: int
    errmsg: str

def apply_to_upgrade_chatid(
    access_token: Token, hash: Union[ApplyToUpgradeChatidHash, Mapping[str, Any]]
) -> Union[ApplyToUpgradeChatidReply, Failure]: ...

class ChatidHash(TypedDict, total=False):
    chat_id_list: Required[Union[List[str], Tuple[str, ...]]]

class ChatidReply(TypedDict):
    errcode: int
    errmsg: str
    items: List[ChatidReplyItems]
    invalid_chat_id_list: List[str]

class ChatidReplyItems(TypedDict):
    chat_id: str
    new_chat_id: str

def chatid(access_token: Token, hash: Union[ChatidHash, Mapping[str, Any]]) -> Union[ChatidReply, Failure]: ...

class UpgradeChatidForNewCorpReply(TypedDict):
    errcode: int
    errmsg: str

def upgrade_chatid_for_new_corp(suite_access_token: Token) -> Union[UpgradeChatidForNewCorpReply, Failure]: ...
