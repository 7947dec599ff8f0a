# Made from the docstrings of batch.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "getresult",
    "userid_to_openuserid",
]

class GetresultReply(TypedDict):
    errcode: int
    errmsg: str
    type: str
    status: Literal[1, 2, 3]
    result: GetresultReplyResult

class GetresultReplyResult(TypedDict):
    contact_id_translate: GetresultReplyResultContactIdTranslate

class GetresultReplyResultContactIdTranslate(TypedDict):
    url: str

def getresult(provider_access_token: Token, jobid: Query) -> Union[GetresultReply, Failure]: ...

class UseridToOpenuseridHash(TypedDict, total=False):
    open_userid_list: Required[Union[List[str], Tuple[str, ...]]]
    source_botid: Required[str]

class UseridToOpenuseridReply(TypedDict):
    errcode: int
    errmsg: str
    items: List[UseridToOpenuseridReplyItems]
    open_corpid: str
    invalid_open_userid_list: List[str]

class UseridToOpenuseridReplyItems(TypedDict):
    userid: str
    open_userid: str

def userid_to_openuserid(
    provider_access_token: Token, hash: Union[UseridToOpenuseridHash, Mapping[str, Any]]
) -> Union[UseridToOpenuseridReply, Failure]: ...
