# Made from the docstrings of poll.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "create_theme",
    "update_theme",
    "get_poll_list",
    "get_theme_info",
    "get_poll_detail",
    "delete",
    "start",
    "finish",
]

class CreateThemeHash(TypedDict, total=False):
    meetingid: Required[str]
    operator_userid: Required[str]
    instance_id: Required[int]
    poll_topic: Required[str]
    poll_desc: Required[str]
    is_anony: Literal[0, 1]
    poll_questions: Required[Sequence[CreateThemeHashPollQuestions]]

class CreateThemeHashPollQuestions(TypedDict, total=False):
    question_type: Required[Literal[0, 1]]
    question_desc: Required[str]
    poll_option: Required[Union[List[str], Tuple[str, ...]]]

class CreateThemeReply(TypedDict):
    errcode: int
    errmsg: str
    poll_theme_id: str

def create_theme(
    access_token: Token, hash: Union[CreateThemeHash, Mapping[str, Any]]
) -> Union[CreateThemeReply, Failure]: ...

class UpdateThemeHash(TypedDict, total=False):
    meetingid: Required[str]
    poll_theme_id: Required[str]
    operator_userid: Required[str]
    instance_id: Required[int]
    poll_topic: Required[str]
    poll_desc: Required[str]
    is_anony: Literal[0, 1]
    poll_questions: Required[Sequence[UpdateThemeHashPollQuestions]]

class UpdateThemeHashPollQuestions(TypedDict, total=False):
    question_type: Required[Literal[0, 1]]
    question_desc: Required[str]
    poll_option: Required[Union[List[str], Tuple[str, ...]]]

class UpdateThemeReply(TypedDict):
    errcode: int
    errmsg: str

def update_theme(
    access_token: Token, hash: Union[UpdateThemeHash, Mapping[str, Any]]
) -> Union[UpdateThemeReply, Failure]: ...

class GetPollListHash(TypedDict, total=False):
    meetingid: Required[str]
    operator_userid: Required[str]
    instance_id: Required[int]

class GetPollListReply(TypedDict):
    errcode: int
    errmsg: str
    polls_theme_info: List[GetPollListReplyPollsThemeInfo]

class GetPollListReplyPollsThemeInfo(TypedDict):
    poll_theme_id: str
    polls_info: List[GetPollListReplyPollsThemeInfoPollsInfo]

class GetPollListReplyPollsThemeInfoPollsInfo(TypedDict):
    poll_id: str
    poll_topic: str
    status: Literal[0, 1, 2]
    is_shared: Literal[0, 1]
    is_anony: Literal[0, 1]

def get_poll_list(
    access_token: Token, hash: Union[GetPollListHash, Mapping[str, Any]]
) -> Union[GetPollListReply, Failure]: ...

class GetThemeInfoHash(TypedDict, total=False):
    meetingid: str
    poll_theme_id: Required[str]
    operator_userid: Required[str]
    instance_id: Required[int]

class GetThemeInfoReply(TypedDict):
    errcode: int
    errmsg: str
    poll_topic: str
    poll_desc: str
    is_anony: Literal[0, 1]
    poll_question_data: List[GetThemeInfoReplyPollQuestionData]

class GetThemeInfoReplyPollQuestionData(TypedDict):
    question_type: Literal[0, 1]
    question_desc: str
    option_info: List[GetThemeInfoReplyPollQuestionDataOptionInfo]

class GetThemeInfoReplyPollQuestionDataOptionInfo(TypedDict):
    option_desc: str

def get_theme_info(
    access_token: Token, hash: Union[GetThemeInfoHash, Mapping[str, Any]]
) -> Union[GetThemeInfoReply, Failure]: ...

class GetPollDetailHash(TypedDict, total=False):
    meetingid: Required[str]
    poll_id: Required[str]
    operator_userid: Required[str]
    instance_id: Required[int]

class GetPollDetailReply(TypedDict):
    errcode: int
    errmsg: str
    poll_theme_id: str
    poll_topic: str
    poll_desc: str
    status: Literal[1, 2]
    is_shared: Literal[0, 1]
    is_anony: Literal[0, 1]
    vote_total_num: int
    poll_question_data: List[GetPollDetailReplyPollQuestionData]

class GetPollDetailReplyPollQuestionData(TypedDict):
    question_id: str
    question_type: Literal[0, 1]
    question_desc: str
    option_info: List[GetPollDetailReplyPollQuestionDataOptionInfo]

class GetPollDetailReplyPollQuestionDataOptionInfo(TypedDict):
    option_id: int
    option_desc: str
    option_num: int
    rate: int
    option_user: List[GetPollDetailReplyPollQuestionDataOptionInfoOptionUser]

class GetPollDetailReplyPollQuestionDataOptionInfoOptionUser(TypedDict):
    userid: str
    tmp_openid: str

def get_poll_detail(
    access_token: Token, hash: Union[GetPollDetailHash, Mapping[str, Any]]
) -> Union[GetPollDetailReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    meetingid: Required[str]
    poll_theme_id: str
    poll_id: str
    operator_userid: Required[str]
    instance_id: Required[int]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...

class StartHash(TypedDict, total=False):
    meetingid: Required[str]
    poll_theme_id: Required[str]
    operator_userid: Required[str]
    instance_id: Required[int]

class StartReply(TypedDict):
    errcode: int
    errmsg: str
    poll_id: str

def start(access_token: Token, hash: Union[StartHash, Mapping[str, Any]]) -> Union[StartReply, Failure]: ...

class FinishHash(TypedDict, total=False):
    meetingid: Required[str]
    poll_theme_id: Required[str]
    poll_id: Required[str]
    operator_userid: Required[str]
    instance_id: Required[int]

class FinishReply(TypedDict):
    errcode: int
    errmsg: str

def finish(access_token: Token, hash: Union[FinishHash, Mapping[str, Any]]) -> Union[FinishReply, Failure]: ...
