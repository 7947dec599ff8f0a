# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import document as document
from . import smartdoc as smartdoc
from . import smartsheet as smartsheet
from . import spreadsheet as spreadsheet
from . import vip as vip

__all__ = [
    "create_doc",
    "rename_doc",
    "del_doc",
    "get_doc_base_info",
    "doc_share",
    "doc_get_auth",
    "mod_doc_join_rule",
    "mod_doc_member",
    "mod_doc_safty_setting",
    "create_form",
    "modify_form",
    "get_form_info",
    "get_form_statistic",
    "get_form_answer",
    "file_acl_del",
    "file_setting",
    "file_share",
    "image_upload",
]

class CreateDocHash(TypedDict, total=False):
    spaceid: str
    fatherid: str
    doc_type: Required[Literal[3, 4, 10, 11]]
    doc_name: Required[str]
    admin_users: Union[List[str], Tuple[str, ...]]

class CreateDocReply(TypedDict):
    errcode: int
    errmsg: str
    url: str
    docid: str

def create_doc(
    access_token: Token, hash: Union[CreateDocHash, Mapping[str, Any]]
) -> Union[CreateDocReply, Failure]: ...

class RenameDocHash(TypedDict, total=False):
    docid: str
    formid: str
    new_name: Required[str]

class RenameDocReply(TypedDict):
    errcode: int
    errmsg: str

def rename_doc(
    access_token: Token, hash: Union[RenameDocHash, Mapping[str, Any]]
) -> Union[RenameDocReply, Failure]: ...

class DelDocHash(TypedDict, total=False):
    docid: str
    formid: str

class DelDocReply(TypedDict):
    errcode: int
    errmsg: str

def del_doc(access_token: Token, hash: Union[DelDocHash, Mapping[str, Any]]) -> Union[DelDocReply, Failure]: ...

class GetDocBaseInfoHash(TypedDict, total=False):
    docid: Required[str]

class GetDocBaseInfoReply(TypedDict):
    errcode: int
    errmsg: str
    doc_base_info: GetDocBaseInfoReplyDocBaseInfo

class GetDocBaseInfoReplyDocBaseInfo(TypedDict):
    docid: str
    doc_name: str
    create_time: int
    modify_time: int
    doc_type: Literal[3, 4, 10, 11]

def get_doc_base_info(
    access_token: Token, hash: Union[GetDocBaseInfoHash, Mapping[str, Any]]
) -> Union[GetDocBaseInfoReply, Failure]: ...

class DocShareHash(TypedDict, total=False):
    docid: str
    formid: str

class DocShareReply(TypedDict):
    errcode: int
    errmsg: str
    share_url: str

def doc_share(access_token: Token, hash: Union[DocShareHash, Mapping[str, Any]]) -> Union[DocShareReply, Failure]: ...

class DocGetAuthHash(TypedDict, total=False):
    docid: Required[str]

class DocGetAuthReply(TypedDict):
    errcode: int
    errmsg: str
    access_rule: DocGetAuthReplyAccessRule
    secure_setting: DocGetAuthReplySecureSetting
    doc_member_list: List[DocGetAuthReplyDocMemberList]
    co_auth_list: List[DocGetAuthReplyCoAuthList]

class DocGetAuthReplyAccessRule(TypedDict):
    enable_corp_internal: bool
    corp_internal_auth: Literal[1, 2]
    enable_corp_external: bool
    corp_external_auth: Literal[1, 2]
    corp_internal_approve_only_by_admin: bool
    corp_external_approve_only_by_admin: bool
    ban_share_external: bool

class DocGetAuthReplySecureSetting(TypedDict):
    enable_readonly_copy: bool
    watermark: DocGetAuthReplySecureSettingWatermark
    enable_readonly_comment: bool

class DocGetAuthReplySecureSettingWatermark(TypedDict):
    margin_type: Literal[1, 2]
    show_visitor_name: bool
    show_text: bool
    text: str

class DocGetAuthReplyDocMemberList(TypedDict):
    type: int
    userid: str
    tmp_external_userid: str
    auth: Literal[1, 2, 7]

class DocGetAuthReplyCoAuthList(TypedDict):
    type: int
    departmentid: int
    auth: Literal[1, 2]

def doc_get_auth(
    access_token: Token, hash: Union[DocGetAuthHash, Mapping[str, Any]]
) -> Union[DocGetAuthReply, Failure]: ...

class ModDocJoinRuleHash(TypedDict, total=False):
    docid: Required[str]
    enable_corp_internal: bool
    corp_internal_auth: Literal[1, 2]
    enable_corp_external: bool
    corp_external_auth: Literal[1, 2]
    corp_internal_approve_only_by_admin: bool
    corp_external_approve_only_by_admin: bool
    ban_share_external: bool
    update_co_auth_list: bool
    co_auth_list: Sequence[ModDocJoinRuleHashCoAuthList]

class ModDocJoinRuleHashCoAuthList(TypedDict, total=False):
    departmentid: int
    auth: Literal[1, 2]
    type: int

class ModDocJoinRuleReply(TypedDict):
    errcode: int
    errmsg: str

def mod_doc_join_rule(
    access_token: Token, hash: Union[ModDocJoinRuleHash, Mapping[str, Any]]
) -> Union[ModDocJoinRuleReply, Failure]: ...

class ModDocMemberHash(TypedDict, total=False):
    docid: Required[str]
    update_file_member_list: Sequence[ModDocMemberHashUpdateFileMemberList]
    del_file_member_list: Sequence[ModDocMemberHashDelFileMemberList]

class ModDocMemberHashUpdateFileMemberList(TypedDict, total=False):
    type: Required[int]
    auth: Required[Literal[1, 2, 7]]
    userid: str
    tmp_external_userid: str

class ModDocMemberHashDelFileMemberList(TypedDict, total=False):
    type: Required[int]
    auth: int
    userid: str
    tmp_external_userid: str

class ModDocMemberReply(TypedDict):
    errcode: int
    errmsg: str

def mod_doc_member(
    access_token: Token, hash: Union[ModDocMemberHash, Mapping[str, Any]]
) -> Union[ModDocMemberReply, Failure]: ...

class ModDocSaftySettingHash(TypedDict, total=False):
    docid: Required[str]
    enable_readonly_copy: bool
    watermark: ModDocSaftySettingHashWatermark

class ModDocSaftySettingHashWatermark(TypedDict, total=False):
    margin_type: Literal[1, 2]
    show_visitor_name: bool
    show_text: bool
    text: str

class ModDocSaftySettingReply(TypedDict):
    errcode: int
    errmsg: str

def mod_doc_safty_setting(
    access_token: Token, hash: Union[ModDocSaftySettingHash, Mapping[str, Any]]
) -> Union[ModDocSaftySettingReply, Failure]: ...

class CreateFormHash(TypedDict, total=False):
    spaceid: str
    fatherid: str
    form_info: Required[CreateFormHashFormInfo]

class CreateFormHashFormInfo(TypedDict, total=False):
    form_title: Required[str]
    form_desc: str
    form_header: str
    form_question: Required[CreateFormHashFormInfoFormQuestion]
    form_setting: CreateFormHashFormInfoFormSetting

class CreateFormHashFormInfoFormQuestion(TypedDict, total=False):
    items: Required[Sequence[CreateFormHashFormInfoFormQuestionItems]]

class CreateFormHashFormInfoFormQuestionItems(TypedDict, total=False):
    question_id: Required[int]
    title: Required[str]
    pos: Required[int]
    status: Required[Literal[1, 2]]
    reply_type: Required[Literal[1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22]]
    must_reply: Required[bool]
    note: str
    placeholder: str
    option_item: Sequence[CreateFormHashFormInfoFormQuestionItemsOptionItem]
    question_extend_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSetting

class CreateFormHashFormInfoFormQuestionItemsOptionItem(TypedDict, total=False):
    key: Required[int]
    value: Required[str]
    status: Required[Literal[1, 2]]

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSetting(TypedDict, total=False):
    text_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingTextSetting
    radio_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingRadioSetting
    checkbox_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingCheckboxSetting
    location_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingLocationSetting
    image_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSetting
    file_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSetting
    date_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingDateSetting
    time_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingTimeSetting
    temperature_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingTemperatureSetting
    department_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingDepartmentSetting
    member_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingMemberSetting
    duration_setting: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingDurationSetting

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingTextSetting(TypedDict, total=False):
    validation_type: Literal[0, 1, 2, 3, 4, 5, 6]
    validation_detail: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    char_len: int
    number_min: float
    number_max: float

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingRadioSetting(TypedDict, total=False):
    add_other_option: bool

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingCheckboxSetting(TypedDict, total=False):
    add_other_option: bool
    type: Literal[0, 1, 2, 3]
    number: int

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingLocationSetting(TypedDict, total=False):
    location_type: Literal[0, 1, 2, 3, 4]
    distance_type: Literal[0, 1, 2, 3]

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSetting(TypedDict, total=False):
    camera_only: bool
    upload_image_limit: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSettingUploadImageLimit

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSettingUploadImageLimit(TypedDict, total=False):
    count_limit_type: Literal[0, 1]
    count: int
    max_size: int

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSetting(TypedDict, total=False):
    upload_file_limit: CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSettingUploadFileLimit

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSettingUploadFileLimit(TypedDict, total=False):
    count_limit_type: Literal[0, 1]
    count: int
    max_size: int

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingDateSetting(TypedDict, total=False):
    date_format_type: Literal[0, 1, 2]

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingTimeSetting(TypedDict, total=False):
    time_format_type: Literal[0, 1]

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingTemperatureSetting(TypedDict, total=False):
    unit_type: Literal[0, 1]

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingDepartmentSetting(TypedDict, total=False):
    allow_multiple_selection: bool

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingMemberSetting(TypedDict, total=False):
    allow_multiple_selection: bool

class CreateFormHashFormInfoFormQuestionItemsQuestionExtendSettingDurationSetting(TypedDict, total=False):
    time_scale: Literal[1, 2]
    date_type: Literal[1, 2]
    day_range: int

class CreateFormHashFormInfoFormSetting(TypedDict, total=False):
    fill_out_auth: Literal[0, 1, 4]
    fill_in_range: CreateFormHashFormInfoFormSettingFillInRange
    setting_manager_range: CreateFormHashFormInfoFormSettingSettingManagerRange
    timed_repeat_info: CreateFormHashFormInfoFormSettingTimedRepeatInfo
    allow_multi_fill: bool
    timed_finish: int
    can_anonymous: bool
    can_notify_submit: bool

class CreateFormHashFormInfoFormSettingFillInRange(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]
    departmentids: Sequence[int]

class CreateFormHashFormInfoFormSettingSettingManagerRange(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]

class CreateFormHashFormInfoFormSettingTimedRepeatInfo(TypedDict, total=False):
    enable: bool
    remind_time: int
    repeat_type: Literal[0, 1, 2]
    week_flag: int
    skip_holiday: bool
    day_of_month: int
    fork_finish_type: Literal[0, 1, 2, 3, 4]

class CreateFormReply(TypedDict):
    errcode: int
    errmsg: str
    formid: str

def create_form(
    access_token: Token, hash: Union[CreateFormHash, Mapping[str, Any]]
) -> Union[CreateFormReply, Failure]: ...

class ModifyFormHash(TypedDict, total=False):
    oper: Required[Literal[1, 2]]
    formid: Required[str]
    form_info: Required[ModifyFormHashFormInfo]

class ModifyFormHashFormInfo(TypedDict, total=False):
    form_title: str
    form_desc: str
    form_header: str
    form_question: ModifyFormHashFormInfoFormQuestion
    form_setting: ModifyFormHashFormInfoFormSetting

class ModifyFormHashFormInfoFormQuestion(TypedDict, total=False):
    items: Required[Sequence[ModifyFormHashFormInfoFormQuestionItems]]

class ModifyFormHashFormInfoFormQuestionItems(TypedDict, total=False):
    question_id: Required[int]
    title: Required[str]
    pos: Required[int]
    status: Required[Literal[1, 2]]
    reply_type: Required[Literal[1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22]]
    must_reply: Required[bool]
    note: str
    placeholder: str
    option_item: Sequence[ModifyFormHashFormInfoFormQuestionItemsOptionItem]
    question_extend_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSetting

class ModifyFormHashFormInfoFormQuestionItemsOptionItem(TypedDict, total=False):
    key: Required[int]
    value: Required[str]
    status: Required[Literal[1, 2]]

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSetting(TypedDict, total=False):
    text_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingTextSetting
    radio_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingRadioSetting
    checkbox_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingCheckboxSetting
    location_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingLocationSetting
    image_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSetting
    file_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSetting
    date_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingDateSetting
    time_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingTimeSetting
    temperature_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingTemperatureSetting
    department_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingDepartmentSetting
    member_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingMemberSetting
    duration_setting: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingDurationSetting

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingTextSetting(TypedDict, total=False):
    validation_type: Literal[0, 1, 2, 3, 4, 5, 6]
    validation_detail: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    char_len: int
    number_min: float
    number_max: float

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingRadioSetting(TypedDict, total=False):
    add_other_option: bool

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingCheckboxSetting(TypedDict, total=False):
    add_other_option: bool
    type: Literal[0, 1, 2, 3]
    number: int

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingLocationSetting(TypedDict, total=False):
    location_type: Literal[0, 1, 2, 3, 4]
    distance_type: Literal[0, 1, 2, 3]

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSetting(TypedDict, total=False):
    camera_only: bool
    upload_image_limit: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSettingUploadImageLimit

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingImageSettingUploadImageLimit(TypedDict, total=False):
    count_limit_type: Literal[0, 1]
    count: int
    max_size: int

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSetting(TypedDict, total=False):
    upload_file_limit: ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSettingUploadFileLimit

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingFileSettingUploadFileLimit(TypedDict, total=False):
    count_limit_type: Literal[0, 1]
    count: int
    max_size: int

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingDateSetting(TypedDict, total=False):
    date_format_type: Literal[0, 1, 2]

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingTimeSetting(TypedDict, total=False):
    time_format_type: Literal[0, 1]

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingTemperatureSetting(TypedDict, total=False):
    unit_type: Literal[0, 1]

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingDepartmentSetting(TypedDict, total=False):
    allow_multiple_selection: bool

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingMemberSetting(TypedDict, total=False):
    allow_multiple_selection: bool

class ModifyFormHashFormInfoFormQuestionItemsQuestionExtendSettingDurationSetting(TypedDict, total=False):
    time_scale: Literal[1, 2]
    date_type: Literal[1, 2]
    day_range: int

class ModifyFormHashFormInfoFormSetting(TypedDict, total=False):
    fill_out_auth: Required[Literal[0, 1]]
    fill_in_range: ModifyFormHashFormInfoFormSettingFillInRange
    setting_manager_range: ModifyFormHashFormInfoFormSettingSettingManagerRange
    timed_repeat_info: ModifyFormHashFormInfoFormSettingTimedRepeatInfo
    allow_multi_fill: bool
    timed_finish: int
    can_anonymous: bool
    can_notify_submit: bool

class ModifyFormHashFormInfoFormSettingFillInRange(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]
    departmentids: Sequence[int]

class ModifyFormHashFormInfoFormSettingSettingManagerRange(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]

class ModifyFormHashFormInfoFormSettingTimedRepeatInfo(TypedDict, total=False):
    enable: bool
    remind_time: int
    repeat_type: Literal[0, 1, 2]
    week_flag: int
    skip_holiday: bool
    day_of_month: int
    fork_finish_type: Literal[0, 1, 2, 3, 4]

class ModifyFormReply(TypedDict):
    errcode: int
    errmsg: str

def modify_form(
    access_token: Token, hash: Union[ModifyFormHash, Mapping[str, Any]]
) -> Union[ModifyFormReply, Failure]: ...

class GetFormInfoHash(TypedDict, total=False):
    formid: Required[str]

class GetFormInfoReply(TypedDict):
    errcode: int
    errmsg: str
    form_info: GetFormInfoReplyFormInfo

class GetFormInfoReplyFormInfo(TypedDict):
    formid: str
    form_title: str
    form_desc: str
    form_header: str
    form_question: GetFormInfoReplyFormInfoFormQuestion
    form_setting: GetFormInfoReplyFormInfoFormSetting
    repeated_id: List[str]

class GetFormInfoReplyFormInfoFormQuestion(TypedDict):
    items: List[GetFormInfoReplyFormInfoFormQuestionItems]

class GetFormInfoReplyFormInfoFormQuestionItems(TypedDict):
    question_id: int
    title: str
    pos: int
    status: Literal[1, 2]
    reply_type: Literal[1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22]
    must_reply: bool
    note: str
    placeholder: str
    option_item: List[GetFormInfoReplyFormInfoFormQuestionItemsOptionItem]

class GetFormInfoReplyFormInfoFormQuestionItemsOptionItem(TypedDict):
    key: int
    value: str
    status: Literal[1, 2]

class GetFormInfoReplyFormInfoFormSetting(TypedDict):
    fill_out_auth: Literal[0, 1, 4]
    fill_in_range: GetFormInfoReplyFormInfoFormSettingFillInRange
    setting_manager_range: GetFormInfoReplyFormInfoFormSettingSettingManagerRange
    timed_repeat_info: GetFormInfoReplyFormInfoFormSettingTimedRepeatInfo
    allow_multi_fill: bool
    timed_finish: int
    can_anonymous: bool
    can_notify_submit: bool

class GetFormInfoReplyFormInfoFormSettingFillInRange(TypedDict):
    departmentids: List[int]
    userids: List[str]

class GetFormInfoReplyFormInfoFormSettingSettingManagerRange(TypedDict):
    userids: List[str]

class GetFormInfoReplyFormInfoFormSettingTimedRepeatInfo(TypedDict):
    enable: bool
    remind_time: int
    rule_ctime: int
    rule_mtime: int
    repeat_type: Literal[0, 1, 2]
    skip_holiday: bool

def get_form_info(
    access_token: Token, hash: Union[GetFormInfoHash, Mapping[str, Any]]
) -> Union[GetFormInfoReply, Failure]: ...

class GetFormStatisticHash(TypedDict, total=False):
    repeated_id: Required[str]
    req_type: Required[Literal[1, 2, 3]]
    start_time: int
    end_time: int
    limit: int
    cursor: int

class GetFormStatisticReply(TypedDict):
    errcode: int
    errmsg: str
    fill_cnt: int
    fill_user_cnt: int
    unfill_user_cnt: int
    submit_users: List[GetFormStatisticReplySubmitUsers]
    unfill_users: List[GetFormStatisticReplyUnfillUsers]
    has_more: bool
    cursor: int

class GetFormStatisticReplySubmitUsers(TypedDict):
    tmp_external_userid: str
    userid: str
    submit_time: int
    answer_id: int
    user_name: str

class GetFormStatisticReplyUnfillUsers(TypedDict):
    user_name: str
    userid: str

def get_form_statistic(
    access_token: Token, hash: Union[GetFormStatisticHash, Mapping[str, Any]]
) -> Union[GetFormStatisticReply, Failure]: ...

class GetFormAnswerHash(TypedDict, total=False):
    repeated_id: Required[str]
    answer_ids: Required[Sequence[int]]

class GetFormAnswerReply(TypedDict):
    errcode: int
    errmsg: str
    answer: GetFormAnswerReplyAnswer

class GetFormAnswerReplyAnswer(TypedDict):
    answer_list: List[GetFormAnswerReplyAnswerAnswerList]

class GetFormAnswerReplyAnswerAnswerList(TypedDict):
    answer_id: int
    user_name: str
    ctime: int
    mtime: int
    reply: GetFormAnswerReplyAnswerAnswerListReply
    answer_status: int
    tmp_external_userid: str
    userid: str

class GetFormAnswerReplyAnswerAnswerListReply(TypedDict):
    items: List[GetFormAnswerReplyAnswerAnswerListReplyItems]

class GetFormAnswerReplyAnswerAnswerListReplyItems(TypedDict):
    question_id: int
    text_reply: str
    option_reply: List[int]
    option_extend_reply: List[GetFormAnswerReplyAnswerAnswerListReplyItemsOptionExtendReply]
    file_extend_reply: List[GetFormAnswerReplyAnswerAnswerListReplyItemsFileExtendReply]
    department_reply: GetFormAnswerReplyAnswerAnswerListReplyItemsDepartmentReply
    member_reply: GetFormAnswerReplyAnswerAnswerListReplyItemsMemberReply
    duration_reply: GetFormAnswerReplyAnswerAnswerListReplyItemsDurationReply

class GetFormAnswerReplyAnswerAnswerListReplyItemsOptionExtendReply(TypedDict):
    option_reply: int
    extend_text: str

class GetFormAnswerReplyAnswerAnswerListReplyItemsFileExtendReply(TypedDict):
    name: str
    fileid: str

class GetFormAnswerReplyAnswerAnswerListReplyItemsDepartmentReply(TypedDict):
    list: List[GetFormAnswerReplyAnswerAnswerListReplyItemsDepartmentReplyList]

class GetFormAnswerReplyAnswerAnswerListReplyItemsDepartmentReplyList(TypedDict):
    department_id: int

class GetFormAnswerReplyAnswerAnswerListReplyItemsMemberReply(TypedDict):
    list: List[GetFormAnswerReplyAnswerAnswerListReplyItemsMemberReplyList]

class GetFormAnswerReplyAnswerAnswerListReplyItemsMemberReplyList(TypedDict):
    userid: str

class GetFormAnswerReplyAnswerAnswerListReplyItemsDurationReply(TypedDict):
    begin_time: int
    end_time: int
    time_scale: Literal[1, 2]
    day_range: int
    days: float
    hours: float

def get_form_answer(
    access_token: Token, hash: Union[GetFormAnswerHash, Mapping[str, Any]]
) -> Union[GetFormAnswerReply, Failure]: ...

class FileAclDelHash(TypedDict, total=False):
    userid: str
    fileid: Required[str]
    auth_info: Required[Sequence[FileAclDelHashAuthInfo]]

class FileAclDelHashAuthInfo(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    departmentid: int

class FileAclDelReply(TypedDict):
    errcode: int
    errmsg: str

def file_acl_del(
    access_token: Token, hash: Union[FileAclDelHash, Mapping[str, Any]]
) -> Union[FileAclDelReply, Failure]: ...

class FileSettingHash(TypedDict, total=False):
    userid: str
    fileid: Required[str]
    auth_scope: Required[Literal[1, 2, 3, 4, 5]]
    auth: Literal[1, 2, 4]

class FileSettingReply(TypedDict):
    errcode: int
    errmsg: str

def file_setting(
    access_token: Token, hash: Union[FileSettingHash, Mapping[str, Any]]
) -> Union[FileSettingReply, Failure]: ...

class FileShareHash(TypedDict, total=False):
    userid: str
    fileid: Required[str]

class FileShareReply(TypedDict):
    errcode: int
    errmsg: str
    share_url: str

def file_share(
    access_token: Token, hash: Union[FileShareHash, Mapping[str, Any]]
) -> Union[FileShareReply, Failure]: ...

class ImageUploadHash(TypedDict, total=False):
    docid: Required[str]
    base64_content: Required[str]

class ImageUploadReply(TypedDict):
    errcode: int
    errmsg: str
    url: str
    height: str
    width: str
    size: str

def image_upload(
    access_token: Token, hash: Union[ImageUploadHash, Mapping[str, Any]]
) -> Union[ImageUploadReply, Failure]: ...
