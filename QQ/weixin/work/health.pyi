# Made from the docstrings of health.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "get_health_report_stat",
    "get_report_jobids",
    "get_report_job_info",
    "get_report_answer",
]

class GetHealthReportStatHash(TypedDict, total=False):
    date: Required[str]

class GetHealthReportStatReply(TypedDict):
    errcode: int
    errmsg: str
    pv: int
    uv: int

def get_health_report_stat(
    access_token: Token, hash: Union[GetHealthReportStatHash, Mapping[str, Any]]
) -> Union[GetHealthReportStatReply, Failure]: ...

class GetReportJobidsHash(TypedDict, total=False):
    offset: int
    limit: int

class GetReportJobidsReply(TypedDict):
    errcode: int
    errmsg: str
    jobids: List[str]
    ending: Literal[0, 1]

def get_report_jobids(
    access_token: Token, hash: Union[GetReportJobidsHash, Mapping[str, Any]]
) -> Union[GetReportJobidsReply, Failure]: ...

class GetReportJobInfoHash(TypedDict, total=False):
    jobid: Required[str]
    date: Required[str]

class GetReportJobInfoReply(TypedDict):
    errcode: int
    errmsg: str
    job_info: GetReportJobInfoReplyJobInfo

class GetReportJobInfoReplyJobInfo(TypedDict):
    title: str
    creator: str
    type: Literal[1, 2]
    finish_cnt: int
    report_type: Literal[1, 2]
    apply_range: GetReportJobInfoReplyJobInfoApplyRange
    report_to: GetReportJobInfoReplyJobInfoReportTo
    skip_weekend: Literal[0, 1]
    question_templates: List[GetReportJobInfoReplyJobInfoQuestionTemplates]

class GetReportJobInfoReplyJobInfoApplyRange(TypedDict):
    userids: List[str]
    partyids: List[int]

class GetReportJobInfoReplyJobInfoReportTo(TypedDict):
    userids: List[str]

class GetReportJobInfoReplyJobInfoQuestionTemplates(TypedDict):
    question_id: int
    title: str
    question_type: Literal[1, 2, 3, 4, 5, 6]
    is_required: Literal[0, 1]
    option_list: List[GetReportJobInfoReplyJobInfoQuestionTemplatesOptionList]

class GetReportJobInfoReplyJobInfoQuestionTemplatesOptionList(TypedDict):
    option_id: int
    option_text: str

def get_report_job_info(
    access_token: Token, hash: Union[GetReportJobInfoHash, Mapping[str, Any]]
) -> Union[GetReportJobInfoReply, Failure]: ...

class GetReportAnswerHash(TypedDict, total=False):
    jobid: Required[str]
    date: Required[str]
    offset: int
    limit: int

class GetReportAnswerReply(TypedDict):
    errcode: int
    errmsg: str
    answers: List[GetReportAnswerReplyAnswers]
    creator: str

class GetReportAnswerReplyAnswers(TypedDict):
    id_type: Literal[1, 2]
    userid: str
    student_userid: str
    parent_userid: str
    report_values: List[GetReportAnswerReplyAnswersReportValues]
    report_time: int

class GetReportAnswerReplyAnswersReportValues(TypedDict):
    question_id: int
    single_choice: int
    multi_choice: List[int]
    text: str
    fileid: List[str]
    itinerary_card_type: Literal[0, 1, 2, 3, 4, 5]
    high_risk_area: str
    url: str

def get_report_answer(
    access_token: Token, hash: Union[GetReportAnswerHash, Mapping[str, Any]]
) -> Union[GetReportAnswerReply, Failure]: ...
