# Made from the docstrings of v2.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_permanent_code",
    "get_auth_info",
]

class GetPermanentCodeHash(TypedDict, total=False):
    auth_code: Required[str]

class GetPermanentCodeReply(TypedDict):
    errcode: int
    errmsg: str
    permanent_code: str
    auth_corp_info: GetPermanentCodeReplyAuthCorpInfo
    auth_user_info: GetPermanentCodeReplyAuthUserInfo
    register_code_info: GetPermanentCodeReplyRegisterCodeInfo
    state: str
    expires_in: int

class GetPermanentCodeReplyAuthCorpInfo(TypedDict):
    corpid: str
    corp_name: str

class GetPermanentCodeReplyAuthUserInfo(TypedDict):
    userid: str
    open_userid: str
    name: str
    avatar: str

class GetPermanentCodeReplyRegisterCodeInfo(TypedDict):
    register_code: str
    template_id: str
    state: str

def get_permanent_code(
    suite_access_token: Token, hash: Union[GetPermanentCodeHash, Mapping[str, Any]]
) -> Union[GetPermanentCodeReply, Failure]: ...

class GetAuthInfoHash(TypedDict, total=False):
    auth_corpid: Required[str]
    permanent_code: Required[str]

class GetAuthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    auth_corp_info: GetAuthInfoReplyAuthCorpInfo
    auth_info: GetAuthInfoReplyAuthInfo
    dealer_corp_info: GetAuthInfoReplyDealerCorpInfo

class GetAuthInfoReplyAuthCorpInfo(TypedDict):
    corpid: str
    corp_name: str
    corp_type: Literal['verified', 'unverified']
    corp_square_logo_url: str
    corp_user_max: int
    corp_full_name: str
    subject_type: Literal[1, 2, 3, 4]
    verified_end_time: int
    corp_scale: str
    corp_industry: str
    corp_sub_industry: str
    corp_ex_name: GetAuthInfoReplyAuthCorpInfoCorpExName

class GetAuthInfoReplyAuthCorpInfoCorpExName(TypedDict):
    name_list: List[str]

class GetAuthInfoReplyAuthInfo(TypedDict):
    agent: List[GetAuthInfoReplyAuthInfoAgent]

class GetAuthInfoReplyAuthInfoAgent(TypedDict):
    agentid: int
    name: str
    square_logo_url: str
    round_logo_url: str
    appid: int
    auth_mode: Literal[0, 1]
    is_customized_app: bool
    auth_from_thirdapp: bool
    privilege: GetAuthInfoReplyAuthInfoAgentPrivilege
    shared_from: GetAuthInfoReplyAuthInfoAgentSharedFrom

class GetAuthInfoReplyAuthInfoAgentPrivilege(TypedDict):
    allow_party: List[int]
    allow_tag: List[int]
    allow_user: List[str]
    extra_party: List[int]
    extra_user: List[str]
    extra_tag: List[int]
    level: Literal[0, 1, 2, 3, 4, 5]

class GetAuthInfoReplyAuthInfoAgentSharedFrom(TypedDict):
    corpid: str
    share_type: Literal[0, 1]

class GetAuthInfoReplyDealerCorpInfo(TypedDict):
    corpid: str
    corp_name: str

def get_auth_info(
    suite_access_token: Token, hash: Union[GetAuthInfoHash, Mapping[str, Any]]
) -> Union[GetAuthInfoReply, Failure]: ...
