# Made from the docstrings of schedule.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "add",
    "update",
    "add_attendees",
    "del_attendees",
    "get_by_calendar",
    "get",
]

class AddHash(TypedDict, total=False):
    schedule: Required[AddHashSchedule]
    agentid: int

class AddHashSchedule(TypedDict, total=False):
    admins: Union[List[str], Tuple[str, ...]]
    attendees: Sequence[AddHashScheduleAttendees]
    summary: str
    description: str
    reminders: AddHashScheduleReminders
    location: str
    start_time: Required[int]
    end_time: Required[int]
    cal_id: str
    is_whole_day: Literal[0, 1]

class AddHashScheduleAttendees(TypedDict, total=False):
    userid: Required[str]

class AddHashScheduleReminders(TypedDict, total=False):
    is_remind: Literal[0, 1]
    is_repeat: Literal[0, 1]
    remind_before_event_secs: Literal[0, 300, 900, 3600, 86400]
    remind_time_diffs: Sequence[int]
    repeat_type: Literal[0, 1, 2, 5, 7]
    repeat_until: int
    is_custom_repeat: Literal[0, 1]
    repeat_interval: int
    repeat_day_of_week: Sequence[int]
    repeat_day_of_month: Sequence[int]
    timezone: int

class AddReply(TypedDict):
    errcode: int
    errmsg: str
    schedule_id: str

def add(access_token: Token, hash: Union[AddHash, Mapping[str, Any]]) -> Union[AddReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    skip_attendees: Literal[0, 1]
    op_mode: Literal[0, 1, 2]
    op_start_time: int
    schedule: Required[UpdateHashSchedule]

class UpdateHashSchedule(TypedDict, total=False):
    schedule_id: Required[str]
    admins: Union[List[str], Tuple[str, ...]]
    attendees: Sequence[UpdateHashScheduleAttendees]
    summary: str
    description: str
    reminders: UpdateHashScheduleReminders
    location: str
    start_time: Required[int]
    end_time: Required[int]
    is_whole_day: Literal[0, 1]

class UpdateHashScheduleAttendees(TypedDict, total=False):
    userid: Required[str]

class UpdateHashScheduleReminders(TypedDict, total=False):
    is_remind: Literal[0, 1]
    is_repeat: Literal[0, 1]
    remind_before_event_secs: Literal[0, 300, 900, 3600, 86400]
    remind_time_diffs: Sequence[int]
    repeat_type: Literal[0, 1, 2, 5, 7]
    repeat_until: int
    is_custom_repeat: Literal[0, 1]
    repeat_interval: int
    repeat_day_of_week: Sequence[int]
    repeat_day_of_month: Sequence[int]
    timezone: int

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str
    schedule_id: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class AddAttendeesHash(TypedDict, total=False):
    schedule_id: Required[str]
    attendees: Sequence[AddAttendeesHashAttendees]

class AddAttendeesHashAttendees(TypedDict, total=False):
    userid: Required[str]

class AddAttendeesReply(TypedDict):
    errcode: int
    errmsg: str

def add_attendees(
    access_token: Token, hash: Union[AddAttendeesHash, Mapping[str, Any]]
) -> Union[AddAttendeesReply, Failure]: ...

class DelAttendeesHash(TypedDict, total=False):
    schedule_id: Required[str]
    attendees: Sequence[DelAttendeesHashAttendees]

class DelAttendeesHashAttendees(TypedDict, total=False):
    userid: Required[str]

class DelAttendeesReply(TypedDict):
    errcode: int
    errmsg: str

def del_attendees(
    access_token: Token, hash: Union[DelAttendeesHash, Mapping[str, Any]]
) -> Union[DelAttendeesReply, Failure]: ...

class GetByCalendarHash(TypedDict, total=False):
    cal_id: Required[str]
    offset: int
    limit: int

class GetByCalendarReply(TypedDict):
    errcode: int
    errmsg: str
    schedule_list: List[GetByCalendarReplyScheduleList]

class GetByCalendarReplyScheduleList(TypedDict):
    schedule_id: str
    sequence: int
    admins: List[str]
    attendees: List[GetByCalendarReplyScheduleListAttendees]
    summary: str
    description: str
    reminders: GetByCalendarReplyScheduleListReminders
    location: str
    status: Literal[0, 1]
    start_time: int
    end_time: int
    cal_id: str

class GetByCalendarReplyScheduleListAttendees(TypedDict):
    userid: str
    response_status: Literal[0, 1, 2, 3, 4]

class GetByCalendarReplyScheduleListReminders(TypedDict):
    is_remind: Literal[0, 1]
    is_repeat: Literal[0, 1]
    remind_before_event_secs: Literal[0, 300, 900, 3600, 86400]
    repeat_type: Literal[0, 1, 2, 5, 7]
    repeat_until: int
    is_custom_repeat: Literal[0, 1]
    repeat_interval: int
    repeat_day_of_week: List[int]
    repeat_day_of_month: List[int]
    timezone: int

def get_by_calendar(
    access_token: Token, hash: Union[GetByCalendarHash, Mapping[str, Any]]
) -> Union[GetByCalendarReply, Failure]: ...

class GetHash(TypedDict, total=False):
    schedule_id_list: Required[Union[List[str], Tuple[str, ...]]]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    schedule_list: List[GetReplyScheduleList]

class GetReplyScheduleList(TypedDict):
    schedule_id: str
    admins: List[str]
    attendees: List[GetReplyScheduleListAttendees]
    summary: str
    description: str
    reminders: GetReplyScheduleListReminders
    location: str
    status: Literal[0, 1]
    start_time: int
    end_time: int
    is_whole_day: Literal[0, 1]
    cal_id: str

class GetReplyScheduleListAttendees(TypedDict):
    userid: str
    response_status: Literal[0, 1, 2, 3, 4]

class GetReplyScheduleListReminders(TypedDict):
    is_remind: Literal[0, 1]
    is_repeat: Literal[0, 1]
    remind_before_event_secs: Literal[0, 300, 900, 3600, 86400]
    remind_time_diffs: List[int]
    repeat_type: Literal[0, 1, 2, 5, 7]
    repeat_until: int
    is_custom_repeat: Literal[0, 1]
    repeat_interval: int
    repeat_day_of_week: List[int]
    repeat_day_of_month: List[int]
    timezone: int
    exclude_time_list: List[GetReplyScheduleListRemindersExcludeTimeList]

class GetReplyScheduleListRemindersExcludeTimeList(TypedDict):
    start_time: int

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class DelHash(TypedDict, total=False):
    schedule_id: Required[str]
    op_mode: Literal[0, 1, 2]
    op_start_time: int

class DelReply(TypedDict):
    errcode: int
    errmsg: str

def del_(access_token: Token, hash: Union[DelHash, Mapping[str, Any]]) -> Union[DelReply, Failure]: ...
