# Made from the docstrings of phone.py by .ci/made; change those.

from typing import Any, List, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "callout",
    "get_callout_status",
    "get_tmp_openid",
]

class CalloutHash(TypedDict, total=False):
    meetingid: Required[str]
    phone_numbers: Required[Sequence[CalloutHashPhoneNumbers]]

class CalloutHashPhoneNumbers(TypedDict, total=False):
    area: Required[int]
    phone: Required[str]
    extension_number: str

class CalloutReply(TypedDict):
    errcode: int
    errmsg: str
    phone_numbers: List[CalloutReplyPhoneNumbers]
    invalid_phone_numbers: List[CalloutReplyInvalidPhoneNumbers]

class CalloutReplyPhoneNumbers(TypedDict):
    area: int
    phone: str
    extension_number: str
    status: str

class CalloutReplyInvalidPhoneNumbers(TypedDict):
    area: int
    phone: str
    extension_number: str

def callout(access_token: Token, hash: Union[CalloutHash, Mapping[str, Any]]) -> Union[CalloutReply, Failure]: ...

class GetCalloutStatusHash(TypedDict, total=False):
    meetingid: Required[str]
    cursor: str
    limit: int

class GetCalloutStatusReply(TypedDict):
    errcode: int
    errmsg: str
    phone_numbers: List[GetCalloutStatusReplyPhoneNumbers]
    has_more: bool
    next_cursor: str

class GetCalloutStatusReplyPhoneNumbers(TypedDict):
    area: int
    phone: str
    extension_number: str
    status: str
    tmp_openid: str

def get_callout_status(
    access_token: Token, hash: Union[GetCalloutStatusHash, Mapping[str, Any]]
) -> Union[GetCalloutStatusReply, Failure]: ...

class GetTmpOpenidHash(TypedDict, total=False):
    meetingid: Required[str]
    phone_numbers: Required[Sequence[GetTmpOpenidHashPhoneNumbers]]

class GetTmpOpenidHashPhoneNumbers(TypedDict, total=False):
    area: Required[int]
    phone: Required[str]
    extension_number: str

class GetTmpOpenidReply(TypedDict):
    errcode: int
    errmsg: str
    tmp_openid_list: List[GetTmpOpenidReplyTmpOpenidList]

class GetTmpOpenidReplyTmpOpenidList(TypedDict):
    area: int
    phone: str
    extension_number: str
    tmp_openid: str

def get_tmp_openid(
    access_token: Token, hash: Union[GetTmpOpenidHash, Mapping[str, Any]]
) -> Union[GetTmpOpenidReply, Failure]: ...
