# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import advanced_layout as advanced_layout
from . import enroll as enroll
from . import layout as layout
from . import mra as mra
from . import phone as phone
from . import poll as poll
from . import realcontrol as realcontrol
from . import record as record
from . import rooms as rooms
from . import statistics as statistics
from . import vip as vip
from . import waitingroom as waitingroom
from . import webinar as webinar

__all__ = [
    "create",
    "update",
    "cancel",
    "get_info",
    "get_user_meetingid",
    "get_invitees",
    "set_invitees",
    "create_customer_short_url",
    "get_customer_short_url",
    "get_realtime_attendee_list",
    "get_attendee_list",
    "check_device_in_meeting",
    "get_guests",
    "set_guests",
    "get_quality",
]

class CreateHash(TypedDict, total=False):
    admin_userid: Required[str]
    title: Required[str]
    meeting_start: Required[int]
    meeting_duration: Required[int]
    description: str
    location: str
    cal_id: str
    invitees: CreateHashInvitees
    guests: Sequence[CreateHashGuests]
    settings: CreateHashSettings
    reminders: CreateHashReminders
    agentid: int

class CreateHashInvitees(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]

class CreateHashGuests(TypedDict, total=False):
    area: Required[str]
    phone_number: Required[str]
    guest_name: str

class CreateHashSettings(TypedDict, total=False):
    password: str
    enable_waiting_room: bool
    allow_enter_before_host: bool
    allow_external_user: bool
    enable_enter_mute: Literal[0, 1, 2]
    allow_unmute_self: bool
    mute_all: bool
    enable_screen_watermark: bool
    watermark_type: Literal[0, 1]
    auto_record_type: Literal['none', 'local', 'cloud']
    attendee_join_auto_record: bool
    enable_host_pause_auto_record: bool
    enable_interpreter: bool
    enable_enroll: bool
    enable_host_key: bool
    host_key: str
    remind_scope: Literal[1, 2, 3, 4]
    hosts: CreateHashSettingsHosts
    ring_users: CreateHashSettingsRingUsers

class CreateHashSettingsHosts(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]

class CreateHashSettingsRingUsers(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]

class CreateHashReminders(TypedDict, total=False):
    is_repeat: Literal[0, 1]
    repeat_type: Literal[0, 1, 2, 7]
    is_custom_repeat: Literal[0, 1]
    repeat_until_type: Literal[0, 1]
    repeat_until_count: int
    repeat_until: int
    repeat_interval: int
    repeat_day_of_week: Sequence[Literal[1, 2, 3, 4, 5, 6, 7]]
    repeat_day_of_month: Sequence[int]
    remind_before: Sequence[int]

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    meetingid: str
    meeting_code: str
    meeting_link: str
    excess_users: List[str]

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    meetingid: Required[str]
    title: str
    meeting_start: int
    meeting_duration: int
    description: str
    location: str
    remind_time: int
    cal_id: str
    invitees: UpdateHashInvitees
    settings: UpdateHashSettings
    reminders: UpdateHashReminders
    agentid: int

class UpdateHashInvitees(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]

class UpdateHashSettings(TypedDict, total=False):
    password: str
    enable_waiting_room: bool
    allow_enter_before_host: bool
    allow_external_user: bool
    enable_enter_mute: Literal[0, 1, 2]
    allow_unmute_self: bool
    mute_all: bool
    enable_screen_watermark: bool
    watermark_type: Literal[0, 1]
    auto_record_type: Literal['none', 'local', 'cloud']
    attendee_join_auto_record: bool
    enable_host_pause_auto_record: bool
    enable_enroll: bool
    enable_host_key: bool
    host_key: str
    remind_scope: Literal[1, 2, 3, 4]
    hosts: UpdateHashSettingsHosts
    ring_users: UpdateHashSettingsRingUsers

class UpdateHashSettingsHosts(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]

class UpdateHashSettingsRingUsers(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]

class UpdateHashReminders(TypedDict, total=False):
    is_repeat: Literal[0, 1]
    repeat_type: Literal[0, 1, 2, 7]
    is_custom_repeat: Literal[0, 1]
    repeat_until_type: Literal[0, 1]
    repeat_until_count: int
    repeat_until: int
    repeat_interval: int
    repeat_day_of_week: Sequence[Literal[1, 2, 3, 4, 5, 6, 7]]
    repeat_day_of_month: Sequence[int]
    remind_before: Sequence[int]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str
    excess_users: List[str]

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class CancelHash(TypedDict, total=False):
    meetingid: Required[str]
    sub_meetingid: str

class CancelReply(TypedDict):
    errcode: int
    errmsg: str

def cancel(access_token: Token, hash: Union[CancelHash, Mapping[str, Any]]) -> Union[CancelReply, Failure]: ...

class GetInfoHash(TypedDict, total=False):
    meetingid: str
    meeting_code: str
    sub_meetingid: str

class GetInfoReply(TypedDict):
    errcode: int
    errmsg: str
    admin_userid: str
    main_department: int
    title: str
    meeting_start: int
    meeting_duration: int
    status: Literal[1, 2, 3, 4, 5]
    meeting_type: Literal[0, 1, 2, 3, 5, 6]
    description: str
    location: str
    cal_id: str
    attendees: GetInfoReplyAttendees
    guests: List[GetInfoReplyGuests]
    settings: GetInfoReplySettings
    reminders: GetInfoReplyReminders
    meeting_code: str
    meeting_link: str
    has_vote: bool
    sub_meetings: List[GetInfoReplySubMeetings]
    has_more_sub_meeting: Literal[0, 1]
    remain_sub_meetings: int
    current_sub_meetingid: str
    sub_repeat_list: List[GetInfoReplySubRepeatList]
    agentid: int

class GetInfoReplyAttendees(TypedDict):
    member: List[GetInfoReplyAttendeesMember]
    tmp_external_user: List[GetInfoReplyAttendeesTmpExternalUser]

class GetInfoReplyAttendeesMember(TypedDict):
    userid: str
    status: Literal[1, 2]
    first_join_time: int
    last_quit_time: int
    total_join_count: int
    cumulative_time: int

class GetInfoReplyAttendeesTmpExternalUser(TypedDict):
    tmp_external_userid: str
    status: int
    first_join_time: int
    last_quit_time: int
    total_join_count: int
    cumulative_time: int

class GetInfoReplyGuests(TypedDict):
    area: str
    phone_number: str
    guest_name: str

class GetInfoReplySettings(TypedDict):
    need_password: bool
    password: str
    enable_waiting_room: bool
    allow_enter_before_host: bool
    allow_external_user: bool
    enable_enter_mute: Literal[0, 1, 2]
    enable_enter_mute_type: int
    allow_unmute_self: bool
    enable_screen_watermark: bool
    watermark_type: Literal[0, 1]
    auto_record_type: Literal['none', 'local', 'cloud']
    attendee_join_auto_record: bool
    enable_host_pause_auto_record: bool
    enable_doc_upload_permission: bool
    enable_enroll: bool
    enable_host_key: bool
    host_key: str
    remind_scope: Literal[1, 2, 3, 4]
    hosts: GetInfoReplySettingsHosts
    current_hosts: GetInfoReplySettingsCurrentHosts
    co_hosts: GetInfoReplySettingsCoHosts
    ring_users: GetInfoReplySettingsRingUsers

class GetInfoReplySettingsHosts(TypedDict):
    userid: List[str]

class GetInfoReplySettingsCurrentHosts(TypedDict):
    userid: List[str]

class GetInfoReplySettingsCoHosts(TypedDict):
    userid: List[str]

class GetInfoReplySettingsRingUsers(TypedDict):
    userid: List[str]

class GetInfoReplyReminders(TypedDict):
    is_repeat: Literal[0, 1]
    repeat_type: Literal[0, 1, 2, 7]
    is_custom_repeat: Literal[0, 1]
    repeat_until_type: Literal[0, 1]
    repeat_until_count: int
    repeat_until: int
    repeat_interval: int
    repeat_day_of_week: List[Literal[1, 2, 3, 4, 5, 6, 7]]
    repeat_day_of_month: List[int]
    remind_before: List[int]

class GetInfoReplySubMeetings(TypedDict):
    sub_meetingid: str
    title: str
    status: Literal[0, 1]
    start_time: int
    end_time: int
    repeat_id: str

class GetInfoReplySubRepeatList(TypedDict):
    repeat_id: str
    repeat_type: Literal[0, 1, 2, 7]
    is_custom_repeat: Literal[0, 1]
    repeat_interval: int
    repeat_day_of_week: List[Literal[1, 2, 3, 4, 5, 6, 7]]
    repeat_day_of_month: List[int]
    repeat_until_type: Literal[0, 1]
    repeat_until_count: int
    repeat_until: int

def get_info(access_token: Token, hash: Union[GetInfoHash, Mapping[str, Any]]) -> Union[GetInfoReply, Failure]: ...

class GetUserMeetingidHash(TypedDict, total=False):
    userid: Required[str]
    begin_time: int
    end_time: int
    cursor: str
    limit: int

class GetUserMeetingidReply(TypedDict):
    errcode: int
    errmsg: str
    meetingid_list: List[str]
    next_cursor: str

def get_user_meetingid(
    access_token: Token, hash: Union[GetUserMeetingidHash, Mapping[str, Any]]
) -> Union[GetUserMeetingidReply, Failure]: ...

class GetInviteesHash(TypedDict, total=False):
    meetingid: Required[str]
    cursor: str

class GetInviteesReply(TypedDict):
    errcode: int
    errmsg: str
    invitees: List[GetInviteesReplyInvitees]
    has_more: bool
    next_cursor: str

class GetInviteesReplyInvitees(TypedDict):
    userid: str

def get_invitees(
    access_token: Token, hash: Union[GetInviteesHash, Mapping[str, Any]]
) -> Union[GetInviteesReply, Failure]: ...

class SetInviteesHash(TypedDict, total=False):
    meetingid: Required[str]
    invitees: Sequence[SetInviteesHashInvitees]

class SetInviteesHashInvitees(TypedDict, total=False):
    userid: str

class SetInviteesReply(TypedDict):
    errcode: int
    errmsg: str

def set_invitees(
    access_token: Token, hash: Union[SetInviteesHash, Mapping[str, Any]]
) -> Union[SetInviteesReply, Failure]: ...

class CreateCustomerShortUrlHash(TypedDict, total=False):
    meetingid: Required[str]
    customer_data: Required[str]

class CreateCustomerShortUrlReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_short_url_customer_data: CreateCustomerShortUrlReplyMeetingShortUrlCustomerData

class CreateCustomerShortUrlReplyMeetingShortUrlCustomerData(TypedDict):
    meeting_short_url: str
    customer_data: str

def create_customer_short_url(
    access_token: Token, hash: Union[CreateCustomerShortUrlHash, Mapping[str, Any]]
) -> Union[CreateCustomerShortUrlReply, Failure]: ...

class GetCustomerShortUrlHash(TypedDict, total=False):
    meetingid: Required[str]

class GetCustomerShortUrlReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_short_url_customer_data_list: List[GetCustomerShortUrlReplyMeetingShortUrlCustomerDataList]

class GetCustomerShortUrlReplyMeetingShortUrlCustomerDataList(TypedDict):
    meeting_short_url: str
    customer_data: str

def get_customer_short_url(
    access_token: Token, hash: Union[GetCustomerShortUrlHash, Mapping[str, Any]]
) -> Union[GetCustomerShortUrlReply, Failure]: ...

class GetRealtimeAttendeeListHash(TypedDict, total=False):
    meetingid: Required[str]
    sub_meetingid: str
    cursor: str
    limit: int

class GetRealtimeAttendeeListReply(TypedDict):
    errcode: int
    errmsg: str
    attendees: List[GetRealtimeAttendeeListReplyAttendees]
    has_more: bool
    next_cursor: str
    status: str

class GetRealtimeAttendeeListReplyAttendees(TypedDict):
    userid: str
    tmp_openid: str
    instance_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]
    role: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    join_type: Literal[0, 1, 2, 3, 4, 5, 6]
    join_time: str
    audio_state: bool
    video_state: bool
    screen_shared_state: bool

def get_realtime_attendee_list(
    access_token: Token, hash: Union[GetRealtimeAttendeeListHash, Mapping[str, Any]]
) -> Union[GetRealtimeAttendeeListReply, Failure]: ...

class GetAttendeeListHash(TypedDict, total=False):
    meetingid: Required[str]
    sub_meetingid: str
    start_time: int
    end_time: int
    cursor: str
    limit: int

class GetAttendeeListReply(TypedDict):
    errcode: int
    errmsg: str
    attendees: List[GetAttendeeListReplyAttendees]
    has_more: bool
    next_cursor: str

class GetAttendeeListReplyAttendees(TypedDict):
    userid: str
    tmp_openid: str
    instance_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]
    role: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    join_type: Literal[0, 1, 2, 3, 4, 5, 6]
    join_time: str
    quit_time: str
    net: str
    webinar_role: Literal[0, 1, 2, 3, 4]
    audio_state: bool
    video_state: bool
    screen_shared_state: bool
    customer_data: str

def get_attendee_list(
    access_token: Token, hash: Union[GetAttendeeListHash, Mapping[str, Any]]
) -> Union[GetAttendeeListReply, Failure]: ...

class CheckDeviceInMeetingHash(TypedDict, total=False):
    userid: Required[str]
    instance_id_list: Sequence[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]]
    meetingid_list: Required[Union[List[str], Tuple[str, ...]]]

class CheckDeviceInMeetingReply(TypedDict):
    errcode: int
    errmsg: str
    result_list: List[CheckDeviceInMeetingReplyResultList]

class CheckDeviceInMeetingReplyResultList(TypedDict):
    meetingid: str
    instance_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84]

def check_device_in_meeting(
    access_token: Token, hash: Union[CheckDeviceInMeetingHash, Mapping[str, Any]]
) -> Union[CheckDeviceInMeetingReply, Failure]: ...

class GetGuestsHash(TypedDict, total=False):
    meetingid: Required[str]

class GetGuestsReply(TypedDict):
    errcode: int
    errmsg: str
    guests: List[GetGuestsReplyGuests]
    meetingid: str
    meeting_code: str
    title: str

class GetGuestsReplyGuests(TypedDict):
    area: str
    phone_number: str
    guest_name: str

def get_guests(
    access_token: Token, hash: Union[GetGuestsHash, Mapping[str, Any]]
) -> Union[GetGuestsReply, Failure]: ...

class SetGuestsHash(TypedDict, total=False):
    meetingid: Required[str]
    guests: Required[Sequence[SetGuestsHashGuests]]

class SetGuestsHashGuests(TypedDict, total=False):
    area: Required[str]
    phone_number: Required[str]
    guest_name: str

class SetGuestsReply(TypedDict):
    errcode: int
    errmsg: str

def set_guests(
    access_token: Token, hash: Union[SetGuestsHash, Mapping[str, Any]]
) -> Union[SetGuestsReply, Failure]: ...

class GetQualityHash(TypedDict, total=False):
    meetingid: Required[str]
    sub_meetingid: str
    start_time: Required[int]
    cursor: str
    limit: int

class GetQualityReply(TypedDict):
    errcode: int
    errmsg: str
    quality: Literal[0, 1, 2]
    audio_quality: Literal[0, 1, 2, 3, 4]
    video_quality: Literal[0, 1, 2, 3, 4]
    screen_share_quality: Literal[0, 1, 2, 3, 4]
    network_quality: Literal[0, 1, 2, 3, 4]
    problems: List[str]
    attendees: List[GetQualityReplyAttendees]
    has_more: bool
    next_cursor: str

class GetQualityReplyAttendees(TypedDict):
    userid: str
    tmp_openid: str
    instance_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33]
    quality: Literal[0, 1, 2]
    audio_quality: Literal[0, 1, 2, 3, 4]
    video_quality: Literal[0, 1, 2, 3, 4]
    screen_share_quality: Literal[0, 1, 2, 3, 4]
    network_quality: Literal[0, 1, 2, 3, 4]
    problems: List[str]

def get_quality(
    access_token: Token, hash: Union[GetQualityHash, Mapping[str, Any]]
) -> Union[GetQualityReply, Failure]: ...
