# Made from the docstrings of enroll.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "set_config",
    "get_config",
    "query_by_tmp_openid",
    "list",
    "approve",
    "delete",
]

class SetConfigHash(TypedDict, total=False):
    meetingid: Required[str]
    approve_type: Literal[1, 2]
    is_collect_question: Literal[1, 2]
    question_list: Sequence[SetConfigHashQuestionList]
    no_registration_needed_for_staff: bool

class SetConfigHashQuestionList(TypedDict, total=False):
    is_required: Required[Literal[1, 2]]
    question_type: Literal[1, 2, 3]
    special_type: Literal[1, 2, 3, 4, 5]
    question_title: str
    option_list: Sequence[SetConfigHashQuestionListOptionList]

class SetConfigHashQuestionListOptionList(TypedDict, total=False):
    content: str

class SetConfigReply(TypedDict):
    errcode: int
    errmsg: str
    question_count: int

def set_config(
    access_token: Token, hash: Union[SetConfigHash, Mapping[str, Any]]
) -> Union[SetConfigReply, Failure]: ...

class GetConfigHash(TypedDict, total=False):
    meetingid: Required[str]

class GetConfigReply(TypedDict):
    errcode: int
    errmsg: str
    approve_type: Literal[1, 2]
    is_collect_question: Literal[1, 2]
    question_list: List[GetConfigReplyQuestionList]
    no_registration_needed_for_staff: bool

class GetConfigReplyQuestionList(TypedDict):
    is_required: Literal[1, 2]
    question_type: Literal[1, 2, 3]
    special_type: Literal[1, 2, 3, 4, 5]
    question_title: str
    option_list: List[GetConfigReplyQuestionListOptionList]

class GetConfigReplyQuestionListOptionList(TypedDict):
    content: str

def get_config(
    access_token: Token, hash: Union[GetConfigHash, Mapping[str, Any]]
) -> Union[GetConfigReply, Failure]: ...

class QueryByTmpOpenidHash(TypedDict, total=False):
    meetingid: Required[str]
    sorting_rules: Literal[1, 2]
    tmp_openid_list: Required[Union[List[str], Tuple[str, ...]]]

class QueryByTmpOpenidReply(TypedDict):
    errcode: int
    errmsg: str
    enroll_id_list: List[QueryByTmpOpenidReplyEnrollIdList]

class QueryByTmpOpenidReplyEnrollIdList(TypedDict):
    tmp_openid: str
    enroll_id: str

def query_by_tmp_openid(
    access_token: Token, hash: Union[QueryByTmpOpenidHash, Mapping[str, Any]]
) -> Union[QueryByTmpOpenidReply, Failure]: ...

class ListHash(TypedDict, total=False):
    meetingid: Required[str]
    status: Literal[0, 1, 2, 3]
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    enroll_list: List[ListReplyEnrollList]
    has_more: bool
    next_cursor: str

class ListReplyEnrollList(TypedDict):
    enroll_id: str
    userid: str
    tmp_openid: str
    enroll_time: str
    enroll_source_type: Literal[1, 2]
    nick_name: str
    status: Literal[1, 2, 3]
    enroll_code: str
    answer_list: List[ListReplyEnrollListAnswerList]

class ListReplyEnrollListAnswerList(TypedDict):
    answer_content: List[str]
    is_required: Literal[1, 2]
    question_type: Literal[1, 2, 3]
    special_type: Literal[1, 2, 3, 4, 5]
    question_num: int
    question_title: str

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class ApproveHash(TypedDict, total=False):
    meetingid: Required[str]
    action: Required[Literal[1, 2, 3]]
    enroll_id_list: Required[Union[List[str], Tuple[str, ...]]]

class ApproveReply(TypedDict):
    errcode: int
    errmsg: str
    handled_count: int

def approve(access_token: Token, hash: Union[ApproveHash, Mapping[str, Any]]) -> Union[ApproveReply, Failure]: ...

class ImportHash(TypedDict, total=False):
    meetingid: Required[str]
    enroll_list: Required[Sequence[ImportHashEnrollList]]

class ImportHashEnrollList(TypedDict, total=False):
    userid: str
    area: str
    phone_number: str
    nick_name: str

class ImportReply(TypedDict):
    errcode: int
    errmsg: str
    total_count: int
    enroll_list: List[ImportReplyEnrollList]

class ImportReplyEnrollList(TypedDict):
    enroll_id: str
    userid: str
    area: str
    phone_number: str
    nick_name: str
    enroll_code: str

def import_(access_token: Token, hash: Union[ImportHash, Mapping[str, Any]]) -> Union[ImportReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    meetingid: Required[str]
    enroll_id_list: Required[Sequence[DeleteHashEnrollIdList]]

class DeleteHashEnrollIdList(TypedDict, total=False):
    enroll_id: Required[str]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str
    total_count: int

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...
