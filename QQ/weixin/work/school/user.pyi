# Made from the docstrings of user.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Optional, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure

__all__ = [
    "get",
    "list",
    "list_parent",
    "create_student",
    "delete_student",
    "update_student",
    "batch_create_student",
    "batch_delete_student",
    "batch_update_student",
    "create_parent",
    "delete_parent",
    "update_parent",
    "batch_create_parent",
    "batch_delete_parent",
    "batch_update_parent",
    "get_teacher_customize_health_info",
    "get_student_customize_health_info",
    "get_health_qrcode",
]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    user_type: Literal[1, 2]
    student: GetReplyStudent
    parent: GetReplyParent

class GetReplyStudent(TypedDict):
    student_userid: str
    name: str
    department: List[int]
    parents: List[GetReplyStudentParents]

class GetReplyStudentParents(TypedDict):
    parent_userid: str
    mobile: str
    relation: str
    is_subscribe: Literal[0, 1]
    external_userid: str

class GetReplyParent(TypedDict):
    parent_userid: str
    mobile: str
    children: List[GetReplyParentChildren]
    is_subscribe: Literal[0, 1]
    external_userid: str

class GetReplyParentChildren(TypedDict):
    student_userid: str
    relation: str

def get(access_token: Token, userid: Query) -> Union[GetReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    students: List[ListReplyStudents]

class ListReplyStudents(TypedDict):
    student_userid: str
    name: str
    department: List[int]
    parents: List[ListReplyStudentsParents]

class ListReplyStudentsParents(TypedDict):
    parent_userid: str
    mobile: str
    relation: str
    is_subscribe: Literal[0, 1]
    external_userid: str

def list(
    access_token: Token, department_id: Query, fetch_child: Optional[Query] = None
) -> Union[ListReply, Failure]: ...

class ListParentReply(TypedDict):
    errcode: int
    errmsg: str
    parents: List[ListParentReplyParents]

class ListParentReplyParents(TypedDict):
    parent_userid: str
    mobile: str
    children: List[ListParentReplyParentsChildren]
    is_subscribe: Literal[0, 1]
    external_userid: str

class ListParentReplyParentsChildren(TypedDict):
    student_userid: str
    name: str
    relation: str

def list_parent(access_token: Token, department_id: Query) -> Union[ListParentReply, Failure]: ...

class CreateStudentHash(TypedDict, total=False):
    student_userid: Required[str]
    name: Required[str]
    mobile: str
    to_invite: bool
    department: Required[Sequence[int]]

class CreateStudentReply(TypedDict):
    errcode: int
    errmsg: str

def create_student(
    access_token: Token, hash: Union[CreateStudentHash, Mapping[str, Any]]
) -> Union[CreateStudentReply, Failure]: ...

class DeleteStudentReply(TypedDict):
    errcode: int
    errmsg: str

def delete_student(access_token: Token, userid: Query) -> Union[DeleteStudentReply, Failure]: ...

class UpdateStudentHash(TypedDict, total=False):
    student_userid: Required[str]
    new_student_userid: str
    name: str
    mobile: str
    department: Sequence[int]

class UpdateStudentReply(TypedDict):
    errcode: int
    errmsg: str

def update_student(
    access_token: Token, hash: Union[UpdateStudentHash, Mapping[str, Any]]
) -> Union[UpdateStudentReply, Failure]: ...

class BatchCreateStudentHash(TypedDict, total=False):
    students: Required[Sequence[BatchCreateStudentHashStudents]]

class BatchCreateStudentHashStudents(TypedDict, total=False):
    student_userid: Required[str]
    name: Required[str]
    mobile: str
    to_invite: bool
    department: Required[Sequence[int]]

class BatchCreateStudentReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[BatchCreateStudentReplyResultList]

class BatchCreateStudentReplyResultList(TypedDict):
    student_userid: str
    errcode: int
    errmsg: str

def batch_create_student(
    access_token: Token, hash: Union[BatchCreateStudentHash, Mapping[str, Any]]
) -> Union[BatchCreateStudentReply, Failure]: ...

class BatchDeleteStudentHash(TypedDict, total=False):
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class BatchDeleteStudentReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[BatchDeleteStudentReplyResultList]

class BatchDeleteStudentReplyResultList(TypedDict):
    student_userid: str
    errcode: int
    errmsg: str

def batch_delete_student(
    access_token: Token, hash: Union[BatchDeleteStudentHash, Mapping[str, Any]]
) -> Union[BatchDeleteStudentReply, Failure]: ...

class BatchUpdateStudentHash(TypedDict, total=False):
    students: Sequence[BatchUpdateStudentHashStudents]

class BatchUpdateStudentHashStudents(TypedDict, total=False):
    student_userid: Required[str]
    new_student_userid: str
    name: str
    mobile: str
    department: Sequence[int]

class BatchUpdateStudentReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[BatchUpdateStudentReplyResultList]

class BatchUpdateStudentReplyResultList(TypedDict):
    student_userid: str
    errcode: int
    errmsg: str

def batch_update_student(
    access_token: Token, hash: Union[BatchUpdateStudentHash, Mapping[str, Any]]
) -> Union[BatchUpdateStudentReply, Failure]: ...

class CreateParentHash(TypedDict, total=False):
    parent_userid: Required[str]
    mobile: Required[str]
    to_invite: bool
    children: Required[Sequence[CreateParentHashChildren]]

class CreateParentHashChildren(TypedDict, total=False):
    student_userid: Required[str]
    relation: Required[str]

class CreateParentReply(TypedDict):
    errcode: int
    errmsg: str

def create_parent(
    access_token: Token, hash: Union[CreateParentHash, Mapping[str, Any]]
) -> Union[CreateParentReply, Failure]: ...

class DeleteParentReply(TypedDict):
    errcode: int
    errmsg: str

def delete_parent(access_token: Token, userid: Query) -> Union[DeleteParentReply, Failure]: ...

class UpdateParentHash(TypedDict, total=False):
    parent_userid: Required[str]
    new_parent_userid: str
    mobile: str
    children: Sequence[UpdateParentHashChildren]

class UpdateParentHashChildren(TypedDict, total=False):
    student_userid: Required[str]
    relation: Required[str]

class UpdateParentReply(TypedDict):
    errcode: int
    errmsg: str

def update_parent(
    access_token: Token, hash: Union[UpdateParentHash, Mapping[str, Any]]
) -> Union[UpdateParentReply, Failure]: ...

class BatchCreateParentHash(TypedDict, total=False):
    parents: Required[Sequence[BatchCreateParentHashParents]]

class BatchCreateParentHashParents(TypedDict, total=False):
    parent_userid: Required[str]
    mobile: Required[str]
    to_invite: bool
    children: Required[Sequence[BatchCreateParentHashParentsChildren]]

class BatchCreateParentHashParentsChildren(TypedDict, total=False):
    student_userid: Required[str]
    relation: Required[str]

class BatchCreateParentReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[BatchCreateParentReplyResultList]

class BatchCreateParentReplyResultList(TypedDict):
    parent_userid: str
    errcode: int
    errmsg: str

def batch_create_parent(
    access_token: Token, hash: Union[BatchCreateParentHash, Mapping[str, Any]]
) -> Union[BatchCreateParentReply, Failure]: ...

class BatchDeleteParentHash(TypedDict, total=False):
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class BatchDeleteParentReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[BatchDeleteParentReplyResultList]

class BatchDeleteParentReplyResultList(TypedDict):
    parent_userid: str
    errcode: int
    errmsg: str

def batch_delete_parent(
    access_token: Token, hash: Union[BatchDeleteParentHash, Mapping[str, Any]]
) -> Union[BatchDeleteParentReply, Failure]: ...

class BatchUpdateParentHash(TypedDict, total=False):
    parents: Sequence[BatchUpdateParentHashParents]

class BatchUpdateParentHashParents(TypedDict, total=False):
    parent_userid: Required[str]
    new_parent_userid: str
    mobile: str
    children: Sequence[BatchUpdateParentHashParentsChildren]

class BatchUpdateParentHashParentsChildren(TypedDict, total=False):
    student_userid: Required[str]
    relation: Required[str]

class BatchUpdateParentReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[BatchUpdateParentReplyResultList]

class BatchUpdateParentReplyResultList(TypedDict):
    parent_userid: str
    errcode: int
    errmsg: str

def batch_update_parent(
    access_token: Token, hash: Union[BatchUpdateParentHash, Mapping[str, Any]]
) -> Union[BatchUpdateParentReply, Failure]: ...

class GetTeacherCustomizeHealthInfoHash(TypedDict, total=False):
    date: Required[str]
    next_key: str
    limit: int

class GetTeacherCustomizeHealthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    template_id: str
    question_templates: List[GetTeacherCustomizeHealthInfoReplyQuestionTemplates]
    health_infos: List[GetTeacherCustomizeHealthInfoReplyHealthInfos]
    ending: Literal[0, 1]
    next_key: str

class GetTeacherCustomizeHealthInfoReplyQuestionTemplates(TypedDict):
    question_id: int
    title: str
    question_type: int
    is_must_fill: Literal[0, 1]
    is_not_display: Literal[0, 1]
    option_list: List[GetTeacherCustomizeHealthInfoReplyQuestionTemplatesOptionList]

class GetTeacherCustomizeHealthInfoReplyQuestionTemplatesOptionList(TypedDict):
    option_id: int
    option_text: str

class GetTeacherCustomizeHealthInfoReplyHealthInfos(TypedDict):
    userid: str
    health_qrcode_status: int
    self_submit: Literal[0, 1]
    report_values: List[GetTeacherCustomizeHealthInfoReplyHealthInfosReportValues]

class GetTeacherCustomizeHealthInfoReplyHealthInfosReportValues(TypedDict):
    question_id: int
    single_chose: int
    text: str

def get_teacher_customize_health_info(
    access_token: Token, hash: Union[GetTeacherCustomizeHealthInfoHash, Mapping[str, Any]]
) -> Union[GetTeacherCustomizeHealthInfoReply, Failure]: ...

class GetStudentCustomizeHealthInfoHash(TypedDict, total=False):
    date: Required[str]
    next_key: str
    limit: int

class GetStudentCustomizeHealthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    template_id: str
    question_templates: List[GetStudentCustomizeHealthInfoReplyQuestionTemplates]
    health_infos: List[GetStudentCustomizeHealthInfoReplyHealthInfos]
    ending: Literal[0, 1]
    next_key: str

class GetStudentCustomizeHealthInfoReplyQuestionTemplates(TypedDict):
    question_id: int
    title: str
    question_type: int
    is_must_fill: Literal[0, 1]
    is_not_display: Literal[0, 1]
    option_list: List[GetStudentCustomizeHealthInfoReplyQuestionTemplatesOptionList]

class GetStudentCustomizeHealthInfoReplyQuestionTemplatesOptionList(TypedDict):
    option_id: int
    option_text: str

class GetStudentCustomizeHealthInfoReplyHealthInfos(TypedDict):
    userid: str
    health_qrcode_status: int
    self_submit: Literal[0, 1]
    report_values: List[GetStudentCustomizeHealthInfoReplyHealthInfosReportValues]

class GetStudentCustomizeHealthInfoReplyHealthInfosReportValues(TypedDict):
    question_id: int
    single_chose: int
    text: str

def get_student_customize_health_info(
    access_token: Token, hash: Union[GetStudentCustomizeHealthInfoHash, Mapping[str, Any]]
) -> Union[GetStudentCustomizeHealthInfoReply, Failure]: ...

class GetHealthQrcodeHash(TypedDict, total=False):
    type: Required[int]
    userids: Required[Union[List[str], Tuple[str, ...]]]

class GetHealthQrcodeReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[GetHealthQrcodeReplyResultList]

class GetHealthQrcodeReplyResultList(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    qrcode_data: str

def get_health_qrcode(
    access_token: Token, hash: Union[GetHealthQrcodeHash, Mapping[str, Any]]
) -> Union[GetHealthQrcodeReply, Failure]: ...
