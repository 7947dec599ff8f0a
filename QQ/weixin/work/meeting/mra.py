"""QQ::weixin::work::meeting::mra: 会议室连接器MRA管理.

Meeting room connector (会议室连接器, MRA): SIP and H.323 meeting-room terminals that joined a meeting by its code. For corps
that bought the advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with
at least 20 advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "query_status",
    "set_default_layout",
    "set_raise_hand",
    "hangup",
]


def query_status(access_token: Token, hash: Hash) -> Reply:
    """获取 MRA 状态信息: get the state of a terminal.

    POST meeting/mra/query_status
    https://developer.work.weixin.qq.com/document/path/98786 (2023/04/26)

    hash:
        meetingid (str, required): the meeting.
        tmp_openid (str, required): temporary id of the terminal in this meeting.

    Reply:
        tmp_openid (str): temporary id of the terminal in this meeting.
        instance_id (int): kind of device, 9 = VoIP or SIP device (MRA).
        user_role (int): 0 = ordinary, 1 = creator, 2 = host, 3 = creator and host, 4 = mini program, 5 = mini program
            and host, 6 = co-host, 7 = creator and co-host.
        webinar_member_role (int): role in a webinar, 0 = ordinary, 1 = guest of the corp, 2 = guest from outside, 3 =
            guest by invitation link, 4 = audience.
        ip (str): its IP address; only while in the meeting.
        name (str): its name as shown now.
        audio_state (bool): whether the microphone is on.
        video_state (bool): whether the camera is on.
        screen_shared_state (bool): whether the screen is being shared.
        default_layout (int): how the screen is divided, 1 = equally, 2 = full screen, 3 = one large and N small.
        raise_hands_state (bool): whether the hand is raised.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/mra/query_status", access_token, hash)


def set_default_layout(access_token: Token, hash: Hash) -> Reply:
    """切换 MRA 默认布局: set how a terminal divides its screen.

    POST meeting/mra/set_default_layout
    https://developer.work.weixin.qq.com/document/path/98787 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.
        default_layout (int, required): how the screen is divided, 1 = equally, 2 = full screen, 3 = one large and N
            small.
        default_novideo_user (int, required): those without video, 1 = shown, 2 = hidden.
        mra (dict, required): the terminal.
        mra.tmp_openid (str, required): temporary id of the terminal in this meeting.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - not while the terminal shows a custom layout of the meeting, one of its own, or a focused video.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/mra/set_default_layout", access_token, hash)


def set_raise_hand(access_token: Token, hash: Hash) -> Reply:
    """设置 MRA 举手或手放下: raise or lower the hand of a terminal.

    POST meeting/mra/set_raise_hand
    https://developer.work.weixin.qq.com/document/path/98788 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.
        raise_hand (bool, required): whether the hand is raised.
        mra (dict, required): the terminal.
        mra.tmp_openid (str, required): temporary id of the terminal in this meeting.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/mra/set_raise_hand", access_token, hash)


def hangup(access_token: Token, hash: Hash) -> Reply:
    """挂断 MRA 呼叫: hang up on a terminal.

    POST meeting/mra/hangup
    https://developer.work.weixin.qq.com/document/path/98789 (2023/04/25)

    hash:
        meetingid (str, required): the meeting.
        mra (dict, required): the terminal.
        mra.tmp_openid (str, required): temporary id of the terminal in this meeting.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/mra/hangup", access_token, hash)
