"""QQ::weixin::work::meeting::rooms: Rooms会议室管理.

Rooms meeting rooms (Rooms会议室): rooms with WeCom hardware, to be booked for a meeting or called into it. For corps that
bought the advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at
least 20 advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.
"""

from .. import _http
from .._http import Hash, Reply, Token

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


def book(access_token: Token, hash: Hash) -> Reply:
    """预定Rooms会议室: book Rooms meeting rooms for a meeting.

    POST meeting/rooms/book
    https://developer.work.weixin.qq.com/document/path/98791 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        meeting_room_id_list (list[str], required): the Rooms meeting rooms.
        subject_visible (bool): whether the room shows the title in the hour before the meeting. Default: true. No
            effect on a meeting that starts more than an hour from now, which is not shown.

    Reply:
        meeting_room_list (list[dict]): the rooms booked.
        meeting_room_list[].meeting_room_id (str): the Rooms meeting room.
        meeting_room_list[].meeting_room_name (str): its name.
        meeting_room_list[].meeting_room_location (str): where it is.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - the meeting lasts at most 24 hours and is no recurring one.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/book", access_token, hash)


def release(access_token: Token, hash: Hash) -> Reply:
    """释放Rooms会议室: give back Rooms meeting rooms booked for a meeting.

    POST meeting/rooms/release
    https://developer.work.weixin.qq.com/document/path/98792 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        meeting_room_id_list (list[str], required): the Rooms meeting rooms.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/release", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取Rooms会议室列表: list the Rooms meeting rooms of the corp.

    POST meeting/rooms/list
    https://developer.work.weixin.qq.com/document/path/98795 (2024/07/22)

    hash:
        meeting_room_name (str): part of the name.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; from 1 to 50. Default: 20.

    Reply:
        meeting_room_list (list[dict]): the rooms.
        meeting_room_list[].meeting_room_id (str): the Rooms meeting room.
        meeting_room_list[].meeting_room_name (str): its name.
        meeting_room_list[].meeting_room_location (str): where it is.
        meeting_room_list[].account_type (int): 0 = ordinary, 1 = dedicated funds, 2 = trial.
        meeting_room_list[].active_code (str): the activation code.
        meeting_room_list[].participant_number (int): how many people it holds.
        meeting_room_list[].meeting_room_status (int): 0 = not activated, 1 = not bound, 2 = free, 3 = in use, 4 =
            offline.
        meeting_room_list[].scheduled_status (int): whether it can be booked, 0 = no, 1 = yes.
        meeting_room_list[].is_allow_call (bool): whether it can be called.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed

    Limits:
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/list", access_token, hash)


def get_info(access_token: Token, hash: Hash) -> Reply:
    """获取Rooms会议室详情: get a Rooms meeting room with its hardware.

    POST meeting/rooms/get_info
    https://developer.work.weixin.qq.com/document/path/98793 (2024/07/22)

    hash:
        meeting_room_id (str, required): the Rooms meeting room.

    Reply:
        basic_info (dict): the room.
        basic_info.rooms_id_list (list[str]): ids of its Rooms devices.
        basic_info.meeting_room_name (str): its name.
        basic_info.city (str): the city.
        basic_info.building (str): the building.
        basic_info.floor (str): the floor.
        basic_info.participant_number (int): how many people it holds.
        basic_info.device (str): the device.
        basic_info.desc (str): a description, in base64.
        basic_info.password (str): the administrator's password, in base64.
        account_info (dict): its account.
        account_info.account_type (int): 0 = ordinary, 1 = dedicated funds, 2 = trial.
        account_info.valid_period (str): how long the account is valid; always "-" for an ordinary one, which is valid
            as long as the corp's.
        hardware_info (dict): its hardware.
        hardware_info.factory (str): maker.
        hardware_info.device_model (str): model.
        hardware_info.sn (str): serial number.
        hardware_info.ip (str): IP address.
        hardware_info.mac (str): MAC address.
        hardware_info.rooms_version (str): version of Rooms.
        hardware_info.firmware_version (str): version of the firmware.
        hardware_info.health_status (str): how it is.
        hardware_info.system_type (str): system of the device.
        hardware_info.meeting_room_status (int): 0 = not activated, 1 = not bound, 2 = free, 3 = in use, 4 = offline.
        hardware_info.active_time (str): when it was activated.
        hardware_info.cpu_info (str): the CPU.
        hardware_info.cpu_usage (str): highest load of the CPU.
        hardware_info.gpu_info (str): the GPU.
        hardware_info.net_type (str): kind of network.
        hardware_info.memory_info (str): the memory.
        hardware_info.monitor_frequency (str): refresh rate of the display.
        hardware_info.camera_model (str): the camera.
        hardware_info.enable_video_mirror (bool): whether video is mirrored.
        hardware_info.microphone_info (str): the microphone.
        hardware_info.speaker_info (str): the loudspeaker.
        pmi_info (dict): its personal meeting code.
        pmi_info.pmi_code (str): the code.
        pmi_info.pmi_pwd (str): password to join, in base64.
        monitor_status (int): whether alarms are sent, 0 = no, 1 = yes.
        scheduled_status (int): whether it can be booked, 0 = no, 1 = yes.
        is_allow_call (bool): whether it can be called.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/get_info", access_token, hash)


def get_config(access_token: Token, hash: Hash) -> Reply:
    """获取Rooms会议室配置项: get the settings of a Rooms meeting room.

    POST meeting/rooms/get_config
    https://developer.work.weixin.qq.com/document/path/98802 (2023/05/30)

    hash:
        meeting_room_id (str, required): the Rooms meeting room.

    Reply:
        meeting_settings (dict): how it meets.
        meeting_settings.water_mark (int): watermark, 0 = none, 1 = single row, 2 = several rows.
        meeting_settings.auto_response (int): answers calls by itself, 1 = yes, 2 = no.
        meeting_settings.caption (bool): whether there are subtitles.
        meeting_settings.room_pmi (bool): whether it has a personal meeting code.
        meeting_settings.room_notification (bool): whether its screen shows notifications.
        record_settings (dict): how it records.
        record_settings.share_record (int): who may watch cloud recordings, 0 = nobody, 1 = anyone, 2 = those logged in,
            3 = members of the corp, 4 = participants.
        record_settings.download_record (bool): whether cloud recordings may be downloaded.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/get_config", access_token, hash)


def list_meetings(access_token: Token, hash: Hash) -> Reply:
    """获取Rooms会议室下的会议列表: list the meetings of a Rooms meeting room.

    POST meeting/rooms/list_meetings
    https://developer.work.weixin.qq.com/document/path/98796 (2024/07/22)

    hash:
        meeting_room_id (str): the Rooms meeting room; one of meeting_room_id and rooms_id is needed.
        rooms_id (str): the Rooms device; one of meeting_room_id and rooms_id is needed.
        start_time (int): begin of the time, Unix seconds.
        end_time (int): end of the time, Unix seconds; at most 90 days after start_time.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 20. Default: 20.

    Reply:
        meeting_info_list (list[dict]): the meetings.
        meeting_info_list[].meetingid (str): the meeting.
        meeting_info_list[].meeting_code (str): the meeting code.
        meeting_info_list[].subject (str): the title.
        meeting_info_list[].meeting_type (int): 0 = single, 1 = recurring, 2 = WeChat only, 4 = screen casting in Rooms,
            5 = personal meeting code, 6 = webinar.
        meeting_info_list[].status (str): MEETING_STATE_INVALID = invalid or unknown, MEETING_STATE_INIT = to begin,
            MEETING_STATE_CANCELLED = cancelled, MEETING_STATE_STARTED = in progress, MEETING_STATE_ENDED = deleted,
            MEETING_STATE_NULL = none as nobody is in it after its planned end, MEETING_STATE_RECYCLED = its code was
            taken back 30 days after its planned start and nobody can join.
        meeting_info_list[].start_time (int): planned start, Unix seconds.
        meeting_info_list[].end_time (int): planned end, Unix seconds.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/list_meetings", access_token, hash)


def list_devices(access_token: Token, hash: Hash) -> Reply:
    """获取设备列表: list the usable Rooms devices of the corp.

    POST meeting/rooms/list_devices
    https://developer.work.weixin.qq.com/document/path/98798 (2023/05/30)

    hash:
        meeting_room_name (str): part of the room's name.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; from 1 to 50. Default: 20.

    Reply:
        device_info_list (list[dict]): the devices.
        device_info_list[].rooms_id (str): the Rooms device.
        device_info_list[].meeting_room_id (str): the Rooms meeting room.
        device_info_list[].meeting_room_name (str): its name.
        device_info_list[].meeting_room_location (str): where it is.
        device_info_list[].device_model (str): model.
        device_info_list[].app_version (str): version of the app, to judge by its name; the page calls it the activation
            code.
        device_info_list[].meeting_room_status (int): 0 = not activated, 1 = not bound, 2 = free, 3 = in use, 4 =
            offline.
        device_info_list[].device_monitor_info (dict): how it is.
        device_info_list[].device_monitor_info.camera_status (bool): whether the camera works.
        device_info_list[].device_monitor_info.microphone_status (bool): whether the microphone works.
        device_info_list[].device_monitor_info.speaker_status (bool): whether the loudspeaker works.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed

    Limits:
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/list_devices", access_token, hash)


def list_controllers(access_token: Token, hash: Hash) -> Reply:
    """获取控制器列表: list the controllers of Rooms meeting rooms.

    POST meeting/rooms/list_controllers
    https://developer.work.weixin.qq.com/document/path/98799 (2023/05/30)

    hash:
        controller_name (str): part of the controller's name.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; from 1 to 50. Default: 20.

    Reply:
        controller_info_list (list[dict]): the controllers.
        controller_info_list[].rooms_id (str): the Rooms device.
        controller_info_list[].meeting_room_name (str): its name.
        controller_info_list[].meeting_room_location (str): where it is.
        controller_info_list[].manufacture_name (str): maker.
        controller_info_list[].controller_name (str): its name.
        controller_info_list[].controller_model (str): model.
        controller_info_list[].app_version (str): version of the app.
        controller_info_list[].framework_version (str): version of the firmware.
        controller_info_list[].status (str): 0 = offline, 1 = online; as text.
        controller_info_list[].ip_address (str): IP address.
        controller_info_list[].mac_address (str): MAC address.
        controller_info_list[].cpu_type (str): kind of CPU.
        controller_info_list[].cpu_usage (str): load of the CPU.
        controller_info_list[].network_type (str): kind of network.
        controller_info_list[].mem_usage (str): memory in use.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed

    Limits:
        - limit must stay what it was for the first page.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/list_controllers", access_token, hash)


def get_inventory(access_token: Token, hash: Hash) -> Reply:
    """获取Rooms会议室资源: count the Rooms devices that the corp bought.

    POST meeting/rooms/get_inventory
    https://developer.work.weixin.qq.com/document/path/98809 (2023/05/31)

    Reply:
        normal_count (int): ordinary devices.
        special_count (int): devices by dedicated funds.
        normal_used_count (int): ordinary devices in use.
        special_used_count (int): devices by dedicated funds in use.
        normal_expired_count (int): ordinary devices that expired.
        special_expired_count (int): devices by dedicated funds that expired.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/get_inventory", access_token, hash)


def call(access_token: Token, hash: Hash) -> Reply:
    """呼叫Rooms会议室: call a Rooms meeting room into a meeting.

    POST meeting/rooms/call
    https://developer.work.weixin.qq.com/document/path/98804 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        meeting_room_id (str): the Rooms meeting room; one of meeting_room_id and mra_address is needed.
        mra_address (dict): the MRA terminal; one of meeting_room_id and mra_address is needed.
        mra_address.protocol (int, required): 1 = SIP, 2 = H.323.
        mra_address.dial_string (str, required): its address: for H.323 an IP address or E.164 number, for SIP an IP
            address or URI.

    Reply:
        invite_id (str): the call.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/call", access_token, hash)


def cancel_call(access_token: Token, hash: Hash) -> Reply:
    """取消呼叫Rooms会议室: take back a call to a Rooms meeting room.

    POST meeting/rooms/cancel_call
    https://developer.work.weixin.qq.com/document/path/98805 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        invite_id (str, required): the call.
        meeting_room_id (str): the Rooms meeting room; one of meeting_room_id and mra_address is needed.
        mra_address (dict): the MRA terminal; one of meeting_room_id and mra_address is needed.
        mra_address.protocol (int, required): 1 = SIP, 2 = H.323.
        mra_address.dial_string (str, required): its address: for H.323 an IP address or E.164 number, for SIP an IP
            address or URI.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/cancel_call", access_token, hash)


def get_response_status(access_token: Token, hash: Hash) -> Reply:
    """获取Rooms会议室应答状态: check whether a Rooms meeting room answered a call.

    POST meeting/rooms/get_response_status
    https://developer.work.weixin.qq.com/document/path/98806 (2024/07/22)

    hash:
        meetingid (str, required): the meeting.
        meeting_room_id (str): the Rooms meeting room; one of meeting_room_id and mra_address is needed.
        mra_address (dict): the MRA terminal; one of meeting_room_id and mra_address is needed.
        mra_address.protocol (int, required): 1 = SIP, 2 = H.323.
        mra_address.dial_string (str, required): its address: for H.323 an IP address or E.164 number, for SIP an IP
            address or URI.

    Reply:
        status (int): 0 = no answer within 60 seconds, 1 = not called, 2 = joined, 3 = refused, 4 = being called, 5 =
            call taken back (Rooms meeting rooms only), 6 = left.
        response_time (str): when it last answered, such as 2022/11/22 14:35:26.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/rooms/get_response_status", access_token, hash)
