"""QQ::weixin::work::meeting::realcontrol: 会中控制管理.

Control of a meeting while it runs: settings, co-hosts, microphones, cameras, nicknames, the waiting room, and its end.
The people to act upon are named by their temporary id in the meeting (meeting.get_realtime_attendee_list) and their
kind of device. For corps that bought the advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10
meeting rooms, business 1.0 with at least 20 advanced-feature accounts, or enterprise or business 2.0; not for the
professional edition.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "set",
    "set_cohost",
    "mute_user",
    "switch_user_video",
    "close_screen_share",
    "set_nicknames",
    "manage_waiting_room_users",
    "kickout_users",
    "dismiss",
]


def set(access_token: Token, hash: Hash) -> Reply:
    """管理会中设置: change the settings of a running meeting.

    POST meeting/realcontrol/set
    https://developer.work.weixin.qq.com/document/path/98175 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.
        mute_all (bool): whether all are muted.
        enable_enter_mute (int): mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined.
        allow_unmute_self (bool): whether participants may unmute themselves; only together with mute_all, and only when
            that is true.
        meeting_locked (bool): whether the meeting is locked.
        hide_meeting_code_password (bool): whether meeting code and password are hidden.
        allow_chat (int): how participants may chat, 0 = freely, 1 = publicly only, 2 = privately with the host only.
        allow_share_screen (bool): whether participants may share their screen.
        allow_external_user (bool): whether only members of the corp may join (true) or anyone (false).
        play_ivr_on_join (bool): whether a sound is played when someone joins.
        enable_waiting_room (bool): whether there is a waiting room.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - MRA terminals can't be acted upon so far.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/set", access_token, hash)


def set_cohost(access_token: Token, hash: Hash) -> Reply:
    """管理联席主持人: make a participant a co-host, or no longer.

    POST meeting/realcontrol/set_cohost
    https://developer.work.weixin.qq.com/document/path/98180 (2025/03/06)

    hash:
        meetingid (str, required): the meeting.
        action (bool, required): whether they become a co-host (true) or cease to be one (false).
        operated_user (dict, required): whom to act upon.
        operated_user.tmp_openid (str, required): temporary id of the participant in this meeting.
        operated_user.instance_id (int, required): kind of device, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 =
            iPad, 7 = Android pad, 9 = VoIP or SIP device, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS
            PC, 84 = HarmonyOS car.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - MRA terminals can't be acted upon so far.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/set_cohost", access_token, hash)


def mute_user(access_token: Token, hash: Hash) -> Reply:
    """静音成员: mute a participant, or no longer.

    POST meeting/realcontrol/mute_user
    https://developer.work.weixin.qq.com/document/path/98184 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.
        option (bool, required): whether they are muted; the page's table gives text as its type, its sample a bool.
        operated_user (dict, required): whom to act upon; a list in the page's table, one in its sample.
        operated_user.tmp_openid (str, required): temporary id of the participant in this meeting.
        operated_user.instance_id (int, required): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 =
            web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for
            Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows,
            32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS; the device that they really use,
            else nothing happens.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/mute_user", access_token, hash)


def switch_user_video(access_token: Token, hash: Hash) -> Reply:
    """关闭或开启成员视频: switch a participant's camera off, or an MRA terminal's on.

    POST meeting/realcontrol/switch_user_video
    https://developer.work.weixin.qq.com/document/path/98189 (2025/03/06)

    hash:
        meetingid (str, required): the meeting.
        video (bool): whether it is on; true is for MRA terminals only. Default: false.
        operated_user (dict, required): whom to act upon.
        operated_user.tmp_openid (str, required): temporary id of the participant in this meeting.
        operated_user.instance_id (int, required): kind of device, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 =
            iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device, 10 = Linux, 20 = Rooms for Touch Windows,
            21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller
            for Touch Android, 33 = Controller for Touch iOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 =
            HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing happens. The page's table
            spells it instanceid.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/switch_user_video", access_token, hash)


def close_screen_share(access_token: Token, hash: Hash) -> Reply:
    """关闭成员屏幕共享: stop a participant's screen sharing.

    POST meeting/realcontrol/close_screen_share
    https://developer.work.weixin.qq.com/document/path/98185 (2025/03/06)

    hash:
        meetingid (str, required): the meeting.
        operated_user (dict, required): whom to act upon; a list in the page's table, one in its sample.
        operated_user.tmp_openid (str, required): temporary id of the participant in this meeting.
        operated_user.instance_id (int, required): kind of device, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 =
            iPad, 7 = Android pad, 9 = VoIP or SIP device, 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for
            Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch
            Android, 33 = Controller for Touch iOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 =
            HarmonyOS car; the device that they really use, else nothing happens.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - MRA terminals can't be acted upon so far.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/close_screen_share", access_token, hash)


def set_nicknames(access_token: Token, hash: Hash) -> Reply:
    """修改成员在会中显示的昵称: change the names that participants show in a meeting.

    POST meeting/realcontrol/set_nicknames
    https://developer.work.weixin.qq.com/document/path/98188 (2025/03/06)

    hash:
        meetingid (str, required): the meeting.
        operated_users (list[dict], required): whom to act upon; the page's table spells it opereated_users, its sample
            operated_users.
        operated_users[].tmp_openid (str, required): temporary id of the participant in this meeting.
        operated_users[].instance_id (int, required): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5
            = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for
            Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows,
            32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 =
            HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing
            happens.
        operated_users[].nickname (str): the name; at most 20 characters.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/set_nicknames", access_token, hash)


def manage_waiting_room_users(access_token: Token, hash: Hash) -> Reply:
    """管理等候室成员: move people between a meeting and its waiting room, or out of the latter.

    POST meeting/realcontrol/manage_waiting_room_users
    https://developer.work.weixin.qq.com/document/path/98186 (2025/03/06)

    hash:
        meetingid (str, required): the meeting.
        operate_type (int, required): 1 = from the waiting room into the meeting, 2 = from the meeting into the waiting
            room, 3 = out of the waiting room.
        allow_rejoin (bool): whether they may come back; only when operate_type is 3, and without effect on MRA
            terminals.
        operated_users (list[dict], required): whom to act upon.
        operated_users[].tmp_openid (str, required): temporary id of the participant in this meeting.
        operated_users[].instance_id (int, required): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5
            = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for
            Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows,
            32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 =
            HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing
            happens.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/manage_waiting_room_users", access_token, hash)


def kickout_users(access_token: Token, hash: Hash) -> Reply:
    """移出成员: throw participants out of a meeting.

    POST meeting/realcontrol/kickout_users
    https://developer.work.weixin.qq.com/document/path/98181 (2025/03/06)

    hash:
        meetingid (str, required): the meeting.
        allow_rejoin (bool, required): whether they may come back.
        operated_users (list[dict], required): whom to act upon.
        operated_users[].tmp_openid (str, required): temporary id of the participant in this meeting.
        operated_users[].instance_id (int, required): kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5
            = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for
            Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows,
            32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 =
            HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing
            happens.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/kickout_users", access_token, hash)


def dismiss(access_token: Token, hash: Hash) -> Reply:
    """结束会议: end a running meeting.

    POST meeting/realcontrol/dismiss
    https://developer.work.weixin.qq.com/document/path/98187 (2023/04/24)

    hash:
        meetingid (str, required): the meeting.
        force_dismiss (int): 0 = not while anyone is in it, 1 = whoever is in it. Default: 1.
        retrieve_code (int): 0 = the meeting code stays and one may join again, 1 = it is taken back. Default: 0. Keep
            it at 0 while a recurring meeting has occurrences left, else they can't take place. A quick meeting's code
            is always taken back.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/realcontrol/dismiss", access_token, hash)
