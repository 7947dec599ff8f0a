# Made from the docstrings of rooms.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Hash, Token
from ..errors import Failure

__all__ = [
    "book",
    "release",
    "list",
    "get_info",
    "get_config",
    "list_meetings",
    "list_devices",
    "list_controllers",
    "get_inventory",
    "call",
    "cancel_call",
    "get_response_status",
]

class BookHash(TypedDict, total=False):
    meetingid: Required[str]
    meeting_room_id_list: Required[Union[List[str], Tuple[str, ...]]]
    subject_visible: bool

class BookReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_room_list: List[BookReplyMeetingRoomList]

class BookReplyMeetingRoomList(TypedDict):
    meeting_room_id: str
    meeting_room_name: str
    meeting_room_location: str

def book(access_token: Token, hash: Union[BookHash, Mapping[str, Any]]) -> Union[BookReply, Failure]: ...

class ReleaseHash(TypedDict, total=False):
    meetingid: Required[str]
    meeting_room_id_list: Required[Union[List[str], Tuple[str, ...]]]

class ReleaseReply(TypedDict):
    errcode: int
    errmsg: str

def release(access_token: Token, hash: Union[ReleaseHash, Mapping[str, Any]]) -> Union[ReleaseReply, Failure]: ...

class ListHash(TypedDict, total=False):
    meeting_room_name: str
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_room_list: List[ListReplyMeetingRoomList]
    has_more: bool
    next_cursor: str

class ListReplyMeetingRoomList(TypedDict):
    meeting_room_id: str
    meeting_room_name: str
    meeting_room_location: str
    account_type: Literal[0, 1, 2]
    active_code: str
    participant_number: int
    meeting_room_status: Literal[0, 1, 2, 3, 4]
    scheduled_status: Literal[0, 1]
    is_allow_call: bool

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetInfoHash(TypedDict, total=False):
    meeting_room_id: Required[str]

class GetInfoReply(TypedDict):
    errcode: int
    errmsg: str
    basic_info: GetInfoReplyBasicInfo
    account_info: GetInfoReplyAccountInfo
    hardware_info: GetInfoReplyHardwareInfo
    pmi_info: GetInfoReplyPmiInfo
    monitor_status: Literal[0, 1]
    scheduled_status: Literal[0, 1]
    is_allow_call: bool

class GetInfoReplyBasicInfo(TypedDict):
    rooms_id_list: List[str]
    meeting_room_name: str
    city: str
    building: str
    floor: str
    participant_number: int
    device: str
    desc: str
    password: str

class GetInfoReplyAccountInfo(TypedDict):
    account_type: Literal[0, 1, 2]
    valid_period: str

class GetInfoReplyHardwareInfo(TypedDict):
    factory: str
    device_model: str
    sn: str
    ip: str
    mac: str
    rooms_version: str
    firmware_version: str
    health_status: str
    system_type: str
    meeting_room_status: Literal[0, 1, 2, 3, 4]
    active_time: str
    cpu_info: str
    cpu_usage: str
    gpu_info: str
    net_type: str
    memory_info: str
    monitor_frequency: str
    camera_model: str
    enable_video_mirror: bool
    microphone_info: str
    speaker_info: str

class GetInfoReplyPmiInfo(TypedDict):
    pmi_code: str
    pmi_pwd: str

def get_info(access_token: Token, hash: Union[GetInfoHash, Mapping[str, Any]]) -> Union[GetInfoReply, Failure]: ...

class GetConfigHash(TypedDict, total=False):
    meeting_room_id: Required[str]

class GetConfigReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_settings: GetConfigReplyMeetingSettings
    record_settings: GetConfigReplyRecordSettings

class GetConfigReplyMeetingSettings(TypedDict):
    water_mark: Literal[0, 1, 2]
    auto_response: Literal[1, 2]
    caption: bool
    room_pmi: bool
    room_notification: bool

class GetConfigReplyRecordSettings(TypedDict):
    share_record: Literal[0, 1, 2, 3, 4]
    download_record: bool

def get_config(
    access_token: Token, hash: Union[GetConfigHash, Mapping[str, Any]]
) -> Union[GetConfigReply, Failure]: ...

class ListMeetingsHash(TypedDict, total=False):
    meeting_room_id: str
    rooms_id: str
    start_time: int
    end_time: int
    cursor: str
    limit: int

class ListMeetingsReply(TypedDict):
    errcode: int
    errmsg: str
    meeting_info_list: List[ListMeetingsReplyMeetingInfoList]
    has_more: bool
    next_cursor: str

class ListMeetingsReplyMeetingInfoList(TypedDict):
    meetingid: str
    meeting_code: str
    subject: str
    meeting_type: Literal[0, 1, 2, 4, 5, 6]
    status: Literal['MEETING_STATE_INVALID', 'MEETING_STATE_INIT', 'MEETING_STATE_CANCELLED', 'MEETING_STATE_STARTED', 'MEETING_STATE_ENDED', 'MEETING_STATE_NULL', 'MEETING_STATE_RECYCLED']
    start_time: int
    end_time: int

def list_meetings(
    access_token: Token, hash: Union[ListMeetingsHash, Mapping[str, Any]]
) -> Union[ListMeetingsReply, Failure]: ...

class ListDevicesHash(TypedDict, total=False):
    meeting_room_name: str
    cursor: str
    limit: int

class ListDevicesReply(TypedDict):
    errcode: int
    errmsg: str
    device_info_list: List[ListDevicesReplyDeviceInfoList]
    has_more: bool
    next_cursor: str

class ListDevicesReplyDeviceInfoList(TypedDict):
    rooms_id: str
    meeting_room_id: str
    meeting_room_name: str
    meeting_room_location: str
    device_model: str
    app_version: str
    meeting_room_status: Literal[0, 1, 2, 3, 4]
    device_monitor_info: ListDevicesReplyDeviceInfoListDeviceMonitorInfo

class ListDevicesReplyDeviceInfoListDeviceMonitorInfo(TypedDict):
    camera_status: bool
    microphone_status: bool
    speaker_status: bool

def list_devices(
    access_token: Token, hash: Union[ListDevicesHash, Mapping[str, Any]]
) -> Union[ListDevicesReply, Failure]: ...

class ListControllersHash(TypedDict, total=False):
    controller_name: str
    cursor: str
    limit: int

class ListControllersReply(TypedDict):
    errcode: int
    errmsg: str
    controller_info_list: List[ListControllersReplyControllerInfoList]
    has_more: bool
    next_cursor: str

class ListControllersReplyControllerInfoList(TypedDict):
    rooms_id: str
    meeting_room_name: str
    meeting_room_location: str
    manufacture_name: str
    controller_name: str
    controller_model: str
    app_version: str
    framework_version: str
    status: Literal['0', '1']
    ip_address: str
    mac_address: str
    cpu_type: str
    cpu_usage: str
    network_type: str
    mem_usage: str

def list_controllers(
    access_token: Token, hash: Union[ListControllersHash, Mapping[str, Any]]
) -> Union[ListControllersReply, Failure]: ...

class GetInventoryReply(TypedDict):
    errcode: int
    errmsg: str
    normal_count: int
    special_count: int
    normal_used_count: int
    special_used_count: int
    normal_expired_count: int
    special_expired_count: int

def get_inventory(access_token: Token, hash: Hash) -> Union[GetInventoryReply, Failure]: ...

class CallHash(TypedDict, total=False):
    meetingid: Required[str]
    meeting_room_id: str
    mra_address: CallHashMraAddress

class CallHashMraAddress(TypedDict, total=False):
    protocol: Required[Literal[1, 2]]
    dial_string: Required[str]

class CallReply(TypedDict):
    errcode: int
    errmsg: str
    invite_id: str

def call(access_token: Token, hash: Union[CallHash, Mapping[str, Any]]) -> Union[CallReply, Failure]: ...

class CancelCallHash(TypedDict, total=False):
    meetingid: Required[str]
    invite_id: Required[str]
    meeting_room_id: str
    mra_address: CancelCallHashMraAddress

class CancelCallHashMraAddress(TypedDict, total=False):
    protocol: Required[Literal[1, 2]]
    dial_string: Required[str]

class CancelCallReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_call(
    access_token: Token, hash: Union[CancelCallHash, Mapping[str, Any]]
) -> Union[CancelCallReply, Failure]: ...

class GetResponseStatusHash(TypedDict, total=False):
    meetingid: Required[str]
    meeting_room_id: str
    mra_address: GetResponseStatusHashMraAddress

class GetResponseStatusHashMraAddress(TypedDict, total=False):
    protocol: Required[Literal[1, 2]]
    dial_string: Required[str]

class GetResponseStatusReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[0, 1, 2, 3, 4, 5, 6]
    response_time: str

def get_response_status(
    access_token: Token, hash: Union[GetResponseStatusHash, Mapping[str, Any]]
) -> Union[GetResponseStatusReply, Failure]: ...
