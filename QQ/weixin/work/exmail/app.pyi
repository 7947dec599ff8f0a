# Made from the docstrings of app.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Hash, Token
from ..errors import Failure

__all__ = [
    "compose_send",
    "get_mail_list",
    "read_mail",
    "update_email_alias",
    "get_email_alias",
]

class ComposeSendHash(TypedDict, total=False):
    to: Required[ComposeSendHashTo]
    cc: ComposeSendHashCc
    bcc: ComposeSendHashBcc
    subject: Required[str]
    content: Required[str]
    content_type: Literal['html', 'text']
    attachment_list: Sequence[ComposeSendHashAttachmentList]
    schedule: ComposeSendHashSchedule
    meeting: ComposeSendHashMeeting
    enable_id_trans: Literal[0, 1]

class ComposeSendHashTo(TypedDict, total=False):
    emails: Union[List[str], Tuple[str, ...]]
    userids: Union[List[str], Tuple[str, ...]]

class ComposeSendHashCc(TypedDict, total=False):
    emails: Union[List[str], Tuple[str, ...]]
    userids: Union[List[str], Tuple[str, ...]]

class ComposeSendHashBcc(TypedDict, total=False):
    emails: Union[List[str], Tuple[str, ...]]
    userids: Union[List[str], Tuple[str, ...]]

class ComposeSendHashAttachmentList(TypedDict, total=False):
    file_name: Required[str]
    content: Required[str]

class ComposeSendHashSchedule(TypedDict, total=False):
    schedule_id: str
    method: Literal['request', 'cancel']
    start_time: Required[int]
    end_time: Required[int]
    location: str
    reminders: ComposeSendHashScheduleReminders
    schedule_admins: ComposeSendHashScheduleScheduleAdmins

class ComposeSendHashScheduleReminders(TypedDict, total=False):
    is_remind: Literal[0, 1]
    is_repeat: Literal[0, 1]
    repeat_type: Literal[0, 1, 2, 5]
    repeat_until: int
    is_custom_repeat: Literal[0, 1]
    repeat_interval: int
    repeat_day_of_week: Sequence[Literal[1, 2, 3, 4, 5, 6, 7]]
    repeat_day_of_month: Sequence[int]
    timezone: int
    remind_before_event_mins: int
    repeat_week_of_month: Sequence[int]
    repeat_month_of_year: Sequence[int]

class ComposeSendHashScheduleScheduleAdmins(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]

class ComposeSendHashMeeting(TypedDict, total=False):
    option: ComposeSendHashMeetingOption
    hosts: ComposeSendHashMeetingHosts
    meeting_admins: Required[ComposeSendHashMeetingMeetingAdmins]

class ComposeSendHashMeetingOption(TypedDict, total=False):
    password: str
    auto_record: Literal[0, 1, 2]
    enable_waiting_room: bool
    allow_enter_before_host: bool
    enable_screen_watermark: bool
    enter_restraint: Literal[0, 2]
    enable_enter_mute: Literal[0, 1, 2]
    remind_scope: Literal[1, 2, 3]
    water_mark_type: Literal[0, 1]

class ComposeSendHashMeetingHosts(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]

class ComposeSendHashMeetingMeetingAdmins(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]

class ComposeSendReply(TypedDict):
    errcode: int
    errmsg: str

def compose_send(
    access_token: Token, hash: Union[ComposeSendHash, Mapping[str, Any]]
) -> Union[ComposeSendReply, Failure]: ...

class GetMailListHash(TypedDict, total=False):
    begin_time: Required[int]
    end_time: Required[int]
    limit: int
    cursor: str

class GetMailListReply(TypedDict):
    errcode: int
    errmsg: str
    mail_list: List[GetMailListReplyMailList]
    has_more: Literal[0, 1]
    next_cursor: str

class GetMailListReplyMailList(TypedDict):
    mail_id: str

def get_mail_list(
    access_token: Token, hash: Union[GetMailListHash, Mapping[str, Any]]
) -> Union[GetMailListReply, Failure]: ...

class ReadMailHash(TypedDict, total=False):
    mail_id: Required[str]

class ReadMailReply(TypedDict):
    errcode: int
    errmsg: str
    mail_data: str

def read_mail(access_token: Token, hash: Union[ReadMailHash, Mapping[str, Any]]) -> Union[ReadMailReply, Failure]: ...

class UpdateEmailAliasHash(TypedDict, total=False):
    new_email: Required[str]

class UpdateEmailAliasReply(TypedDict):
    errcode: int
    errmsg: str

def update_email_alias(
    access_token: Token, hash: Union[UpdateEmailAliasHash, Mapping[str, Any]]
) -> Union[UpdateEmailAliasReply, Failure]: ...

class GetEmailAliasReply(TypedDict):
    errcode: int
    errmsg: str
    email: str
    alias_list: List[str]

def get_email_alias(access_token: Token, hash: Hash) -> Union[GetEmailAliasReply, Failure]: ...
