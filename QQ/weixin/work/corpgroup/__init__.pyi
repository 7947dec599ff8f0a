# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure
from . import batch as batch
from . import corp as corp
from . import rule as rule

__all__ = [
    "unionid_to_external_userid",
    "unionid_to_pending_id",
    "import_chain_contact",
    "getresult",
    "get_corp_shared_chain_list",
]

class UnionidToExternalUseridHash(TypedDict, total=False):
    unionid: Required[str]
    openid: Required[str]
    corpid: str
    mass_call_ticket: str

class UnionidToExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    external_userid_info: List[UnionidToExternalUseridReplyExternalUseridInfo]

class UnionidToExternalUseridReplyExternalUseridInfo(TypedDict):
    corpid: str
    external_userid: str

def unionid_to_external_userid(
    access_token: Token, hash: Union[UnionidToExternalUseridHash, Mapping[str, Any]]
) -> Union[UnionidToExternalUseridReply, Failure]: ...

class UnionidToPendingIdHash(TypedDict, total=False):
    unionid: Required[str]
    openid: Required[str]

class UnionidToPendingIdReply(TypedDict):
    errcode: int
    errmsg: str
    pending_id: str

def unionid_to_pending_id(
    access_token: Token, hash: Union[UnionidToPendingIdHash, Mapping[str, Any]]
) -> Union[UnionidToPendingIdReply, Failure]: ...

class ImportChainContactHash(TypedDict, total=False):
    chain_id: Required[str]
    contact_list: Required[Sequence[ImportChainContactHashContactList]]

class ImportChainContactHashContactList(TypedDict, total=False):
    corp_name: Required[str]
    group_path: str
    custom_id: str
    contact_info_list: Required[Sequence[ImportChainContactHashContactListContactInfoList]]

class ImportChainContactHashContactListContactInfoList(TypedDict, total=False):
    name: Required[str]
    identity_type: Required[Literal[1, 2]]
    mobile: Required[str]
    user_custom_id: str

class ImportChainContactReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def import_chain_contact(
    access_token: Token, hash: Union[ImportChainContactHash, Mapping[str, Any]]
) -> Union[ImportChainContactReply, Failure]: ...

class GetresultReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[1, 2, 3]
    result: GetresultReplyResult

class GetresultReplyResult(TypedDict):
    chain_id: str
    import_status: Literal[1, 2, 3]
    fail_list: List[GetresultReplyResultFailList]

class GetresultReplyResultFailList(TypedDict):
    corp_name: str
    custom_id: str
    errcode: int
    errmsg: str
    contact_info_list: List[GetresultReplyResultFailListContactInfoList]

class GetresultReplyResultFailListContactInfoList(TypedDict):
    mobile: str
    errcode: int
    errmsg: str

def getresult(access_token: Token, jobid: Query) -> Union[GetresultReply, Failure]: ...

class GetCorpSharedChainListHash(TypedDict, total=False):
    corpid: str

class GetCorpSharedChainListReply(TypedDict):
    errcode: int
    errmsg: str
    chains: List[GetCorpSharedChainListReplyChains]

class GetCorpSharedChainListReplyChains(TypedDict):
    chain_id: str
    chain_name: str

def get_corp_shared_chain_list(
    access_token: Token, hash: Union[GetCorpSharedChainListHash, Mapping[str, Any]]
) -> Union[GetCorpSharedChainListReply, Failure]: ...
