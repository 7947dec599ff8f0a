# Made from the docstrings of sitecode.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list",
    "get_site_report_info",
    "get_report_answer",
]

class ListHash(TypedDict, total=False):
    limit: int
    cursor: str

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    site_code_infos: List[ListReplySiteCodeInfos]
    next_cursor: str

class ListReplySiteCodeInfos(TypedDict):
    id: str
    type: str
    area: str
    address: str
    name: str
    admin: List[str]
    qr_code_url: str

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetSiteReportInfoHash(TypedDict, total=False):
    siteid: Required[str]

class GetSiteReportInfoReply(TypedDict):
    errcode: int
    errmsg: str
    question_templates: List[GetSiteReportInfoReplyQuestionTemplates]

class GetSiteReportInfoReplyQuestionTemplates(TypedDict):
    question_id: int
    question_type: int
    title: str
    is_required: Literal[0, 1]
    option_list: List[GetSiteReportInfoReplyQuestionTemplatesOptionList]

class GetSiteReportInfoReplyQuestionTemplatesOptionList(TypedDict):
    option_id: int
    option_text: str

def get_site_report_info(
    access_token: Token, hash: Union[GetSiteReportInfoHash, Mapping[str, Any]]
) -> Union[GetSiteReportInfoReply, Failure]: ...

class GetReportAnswerHash(TypedDict, total=False):
    siteid: Required[str]
    date: Required[str]
    limit: int
    cursor: str

class GetReportAnswerReply(TypedDict):
    errcode: int
    errmsg: str
    answers: List[GetReportAnswerReplyAnswers]
    has_more: Literal[0, 1]
    next_cursor: str

class GetReportAnswerReplyAnswers(TypedDict):
    report_time: int
    report_values: List[GetReportAnswerReplyAnswersReportValues]

class GetReportAnswerReplyAnswersReportValues(TypedDict):
    question_id: int
    single_choice: int
    multi_choice: List[int]
    text: str
    url: str
    itinerary_card_type: int
    high_risk_area: str

def get_report_answer(
    access_token: Token, hash: Union[GetReportAnswerHash, Mapping[str, Any]]
) -> Union[GetReportAnswerReply, Failure]: ...
