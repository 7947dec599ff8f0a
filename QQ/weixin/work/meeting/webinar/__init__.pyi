# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure
from . import enroll as enroll

__all__ = [
    "create",
    "update",
    "cancel",
    "get",
    "list_guest",
    "update_guest_list",
    "update_warm_up",
]

class CreateHash(TypedDict, total=False):
    admin_userid: Required[str]
    title: Required[str]
    sponsor: str
    start_time: Required[str]
    end_time: Required[str]
    hosts: Sequence[CreateHashHosts]
    admission_type: Required[Literal[0, 1, 2]]
    password: str
    cover_url: str
    description: str
    enable_guest_invite_link: bool
    media_setting: CreateHashMediaSetting
    enable_qa: bool
    sensitive_words: Union[List[str], Tuple[str, ...]]
    enable_manual_check: bool
    activity_page: bool
    display_number_of_attendees: Literal[0, 1]
    playback_for_audience: Required[bool]
    preparation_mode: bool

class CreateHashHosts(TypedDict, total=False):
    userid: Required[str]

class CreateHashMediaSetting(TypedDict, total=False):
    enable_enter_mute: bool
    allow_unmute_self: bool
    allow_enter_before_host: bool
    enable_screen_watermark: bool
    watermark_type: Literal[0, 1]
    allow_external_user: bool
    auto_record_type: Literal['none', 'local', 'cloud']
    attendee_join_auto_record: bool
    enable_host_pause_auto_record: bool

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    meetingid: str
    meeting_code: str
    title: str
    start_time: str
    end_time: str
    admission_type: Literal[0, 1, 2]
    password: str
    audience_join_link: str
    guest_join_link: str
    manual_check_link: str
    manual_check_password: str

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    meetingid: Required[str]
    title: Required[str]
    sponsor: str
    start_time: Required[str]
    end_time: Required[str]
    hosts: Sequence[UpdateHashHosts]
    admission_type: Required[Literal[0, 1, 2]]
    password: str
    cover_url: str
    description: str
    enable_guest_invite_link: bool
    media_setting: UpdateHashMediaSetting
    enable_qa: bool
    sensitive_words: Union[List[str], Tuple[str, ...]]
    enable_manual_check: bool
    activity_page: bool
    display_number_of_attendees: Literal[0, 1]
    playback_for_audience: Required[bool]
    preparation_mode: bool

class UpdateHashHosts(TypedDict, total=False):
    userid: Required[str]

class UpdateHashMediaSetting(TypedDict, total=False):
    enable_enter_mute: bool
    allow_unmute_self: bool
    allow_enter_before_host: bool
    enable_screen_watermark: bool
    watermark_type: Literal[0, 1]
    allow_external_user: bool
    auto_record_type: Literal['none', 'local', 'cloud']
    attendee_join_auto_record: bool
    enable_host_pause_auto_record: bool

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class CancelHash(TypedDict, total=False):
    meetingid: Required[str]

class CancelReply(TypedDict):
    errcode: int
    errmsg: str

def cancel(access_token: Token, hash: Union[CancelHash, Mapping[str, Any]]) -> Union[CancelReply, Failure]: ...

class GetHash(TypedDict, total=False):
    meetingid: str
    meeting_code: str

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    meetingid: str
    meeting_code: str
    title: str
    sponsor: str
    start_time: str
    end_time: str
    status: Literal['MEETING_STATE_INVALID', 'MEETING_STATE_INIT', 'MEETING_STATE_CANCELLED', 'MEETING_STATE_STARTED', 'MEETING_STATE_ENDED', 'MEETING_STATE_ABOUT_TO_START', 'MEETING_STATE_RECYCLED']
    hosts: List[GetReplyHosts]
    admission_type: Literal[0, 1, 2]
    password: str
    cover_url: str
    description: str
    enable_guest_invite_link: bool
    audience_join_link: str
    guest_join_link: str
    manual_check_link: str
    manual_check_password: str
    media_setting: GetReplyMediaSetting
    enable_qa: bool
    activity_page: bool
    display_number_of_attendees: Literal[0, 1]
    playback_for_audience: bool
    playback_url: str
    preparation_mode: bool
    warm_up_picture: str
    warm_up_video: str
    allow_attendees_invite_others: bool

class GetReplyHosts(TypedDict):
    userid: str

class GetReplyMediaSetting(TypedDict):
    enable_enter_mute: bool
    allow_unmute_self: bool
    allow_enter_before_host: bool
    enable_screen_watermark: bool
    watermark_type: Literal[0, 1]
    allow_external_user: bool
    auto_record_type: Literal['none', 'local', 'cloud']
    attendee_join_auto_record: bool
    enable_host_pause_auto_record: bool
    mute_enable_join: bool

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...

class ListGuestHash(TypedDict, total=False):
    meetingid: str
    meeting_code: str

class ListGuestReply(TypedDict):
    errcode: int
    errmsg: str
    guests: List[ListGuestReplyGuests]

class ListGuestReplyGuests(TypedDict):
    guest_type: Literal[1, 2, 3]
    userid: str
    area: str
    phone_number: str
    email: str
    guest_name: str

def list_guest(
    access_token: Token, hash: Union[ListGuestHash, Mapping[str, Any]]
) -> Union[ListGuestReply, Failure]: ...

class UpdateGuestListHash(TypedDict, total=False):
    meetingid: Required[str]
    guests: Required[Sequence[UpdateGuestListHashGuests]]

class UpdateGuestListHashGuests(TypedDict, total=False):
    guest_type: Required[Literal[1, 2]]
    userid: str
    area: str
    phone_number: str
    email: str
    guest_name: str

class UpdateGuestListReply(TypedDict):
    errcode: int
    errmsg: str

def update_guest_list(
    access_token: Token, hash: Union[UpdateGuestListHash, Mapping[str, Any]]
) -> Union[UpdateGuestListReply, Failure]: ...

class UpdateWarmUpHash(TypedDict, total=False):
    meetingid: Required[str]
    warm_up_picture: str
    warm_up_video: str
    allow_attendees_invite_others: bool

class UpdateWarmUpReply(TypedDict):
    errcode: int
    errmsg: str

def update_warm_up(
    access_token: Token, hash: Union[UpdateWarmUpHash, Mapping[str, Any]]
) -> Union[UpdateWarmUpReply, Failure]: ...
