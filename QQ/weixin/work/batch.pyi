# Made from the docstrings of batch.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "invite",
    "syncuser",
    "replaceuser",
    "replaceparty",
    "getresult",
    "userid_to_openuserid",
    "openuserid_to_userid",
]

class InviteHash(TypedDict, total=False):
    user: Union[List[str], Tuple[str, ...]]
    party: Sequence[int]
    tag: Sequence[int]

class InviteReply(TypedDict):
    errcode: int
    errmsg: str
    invaliduser: List[str]
    invalidparty: List[int]
    invalidtag: List[int]

def invite(access_token: Token, hash: Union[InviteHash, Mapping[str, Any]]) -> Union[InviteReply, Failure]: ...

class SyncuserHash(TypedDict, total=False):
    media_id: Required[str]
    to_invite: bool
    callback: SyncuserHashCallback

class SyncuserHashCallback(TypedDict, total=False):
    url: str
    token: str
    encodingaeskey: str

class SyncuserReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def syncuser(access_token: Token, hash: Union[SyncuserHash, Mapping[str, Any]]) -> Union[SyncuserReply, Failure]: ...

class ReplaceuserHash(TypedDict, total=False):
    media_id: Required[str]
    to_invite: bool
    callback: ReplaceuserHashCallback

class ReplaceuserHashCallback(TypedDict, total=False):
    url: str
    token: str
    encodingaeskey: str

class ReplaceuserReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def replaceuser(
    access_token: Token, hash: Union[ReplaceuserHash, Mapping[str, Any]]
) -> Union[ReplaceuserReply, Failure]: ...

class ReplacepartyHash(TypedDict, total=False):
    media_id: Required[str]
    to_invite: bool
    callback: ReplacepartyHashCallback

class ReplacepartyHashCallback(TypedDict, total=False):
    url: str
    token: str
    encodingaeskey: str

class ReplacepartyReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def replaceparty(
    access_token: Token, hash: Union[ReplacepartyHash, Mapping[str, Any]]
) -> Union[ReplacepartyReply, Failure]: ...

class GetresultReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[1, 2, 3]
    type: Literal['sync_user', 'replace_user', 'replace_party']
    total: int
    percentage: int
    result: List[GetresultReplyResult]

class GetresultReplyResult(TypedDict):
    userid: str
    action: int
    partyid: int
    errcode: int
    errmsg: str

def getresult(access_token: Token, jobid: Query) -> Union[GetresultReply, Failure]: ...

class UseridToOpenuseridHash(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]

class UseridToOpenuseridReply(TypedDict):
    errcode: int
    errmsg: str
    open_userid_list: List[UseridToOpenuseridReplyOpenUseridList]
    invalid_userid_list: List[str]

class UseridToOpenuseridReplyOpenUseridList(TypedDict):
    userid: str
    open_userid: str

def userid_to_openuserid(
    access_token: Token, hash: Union[UseridToOpenuseridHash, Mapping[str, Any]]
) -> Union[UseridToOpenuseridReply, Failure]: ...

class OpenuseridToUseridHash(TypedDict, total=False):
    open_userid_list: Required[Union[List[str], Tuple[str, ...]]]
    source_agentid: int

class OpenuseridToUseridReply(TypedDict):
    errcode: int
    errmsg: str
    userid_list: List[OpenuseridToUseridReplyUseridList]
    invalid_open_userid_list: List[str]

class OpenuseridToUseridReplyUseridList(TypedDict):
    open_userid: str
    userid: str

def openuserid_to_userid(
    access_token: Token, hash: Union[OpenuseridToUseridHash, Mapping[str, Any]]
) -> Union[OpenuseridToUseridReply, Failure]: ...
