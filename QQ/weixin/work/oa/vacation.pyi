# Made from the docstrings of vacation.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "getcorpconf",
    "getuservacationquota",
    "setoneuserquota",
]

class GetcorpconfReply(TypedDict):
    errcode: int
    errmsg: str
    lists: List[GetcorpconfReplyLists]

class GetcorpconfReplyLists(TypedDict):
    id: int
    name: str
    time_attr: Literal[0, 1]
    duration_type: Literal[0, 1]
    quota_attr: GetcorpconfReplyListsQuotaAttr
    perday_duration: int
    is_newovertime: Literal[0, 1]
    enter_comp_time_limit: int
    expire_rule: GetcorpconfReplyListsExpireRule

class GetcorpconfReplyListsQuotaAttr(TypedDict):
    type: Literal[0, 1, 2, 3]
    autoreset_time: int
    autoreset_duration: int
    quota_rule_type: Literal[0, 1, 2]
    quota_rules: GetcorpconfReplyListsQuotaAttrQuotaRules
    at_entry_date: bool
    auto_reset_month_day: int

class GetcorpconfReplyListsQuotaAttrQuotaRules(TypedDict):
    list: List[GetcorpconfReplyListsQuotaAttrQuotaRulesList]
    based_on_actual_work_time: bool

class GetcorpconfReplyListsQuotaAttrQuotaRulesList(TypedDict):
    quota: int
    begin: int
    end: int

class GetcorpconfReplyListsExpireRule(TypedDict):
    type: Literal[1, 2, 3, 4]
    duration: int
    date: GetcorpconfReplyListsExpireRuleDate
    extern_duration_enable: bool
    extern_duration: GetcorpconfReplyListsExpireRuleExternDuration

class GetcorpconfReplyListsExpireRuleDate(TypedDict):
    month: int
    day: int

class GetcorpconfReplyListsExpireRuleExternDuration(TypedDict):
    month: int
    day: int

def getcorpconf(access_token: Token) -> Union[GetcorpconfReply, Failure]: ...

class GetuservacationquotaHash(TypedDict, total=False):
    userid: Required[str]

class GetuservacationquotaReply(TypedDict):
    errcode: int
    errmsg: str
    lists: List[GetuservacationquotaReplyLists]

class GetuservacationquotaReplyLists(TypedDict):
    id: int
    assignduration: int
    usedduration: int
    leftduration: int
    vacationname: str
    real_assignduration: int

def getuservacationquota(
    access_token: Token, hash: Union[GetuservacationquotaHash, Mapping[str, Any]]
) -> Union[GetuservacationquotaReply, Failure]: ...

class SetoneuserquotaHash(TypedDict, total=False):
    userid: Required[str]
    vacation_id: Required[int]
    leftduration: Required[int]
    time_attr: Required[Literal[0, 1]]
    remarks: str

class SetoneuserquotaReply(TypedDict):
    errcode: int
    errmsg: str

def setoneuserquota(
    access_token: Token, hash: Union[SetoneuserquotaHash, Mapping[str, Any]]
) -> Union[SetoneuserquotaReply, Failure]: ...
