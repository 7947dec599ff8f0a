"""QQ::weixin::work::living: 直播.

Live streams: schedule them, read who watched, let WeChat users watch. A live stream is named by its livingid. Host and
viewers open it through the enter-live-stream interface of mini programs or the JS-SDK, WeChat users with a code from
get_living_code.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = [
    "create",
    "modify",
    "cancel",
    "delete_replay_data",
    "get_living_code",
    "get_user_all_livingid",
    "get_living_info",
    "get_watch_stat",
    "get_living_share_info",
]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建预约直播: schedule a live stream.

    POST living/create
    https://developer.work.weixin.qq.com/document/path/93637 (2023/11/30)

    hash:
        anchor_userid (str, required): who starts the live stream.
        theme (str, required): title; at most 20 characters.
        living_start (int, required): start, Unix seconds.
        living_duration (int, required): planned length, seconds.
        type (int): 0 = general, 1 = small class, 2 = large class, 3 = corporate training, 4 = activity; 1 and 2 only
            for K12 schools and the IT industry. Default: 0.
        description (str): introduction; at most 100 characters; used unless type is 4, which uses
            activity_detail.description.
        agentid (int): agentid of the authorised app; needed only by old third-party suites of several apps.
        remind_time (int): how long before living_start users are reminded, seconds. Default: 0.
        activity_cover_mediaid (str): cover of the room, media id; only used when type is 4.
        activity_share_mediaid (str): picture of the share card, media id; only used when type is 4.
        activity_detail (dict): details of the activity; only used when type is 4.
        activity_detail.description (str): introduction of the activity.
        activity_detail.image_list (list[str]): pictures, media ids; at most 5 items count, further ones are ignored.

    Reply:
        livingid (str): live stream, to be opened by host and viewers through the enter-live-stream interface of mini
            programs or the JS-SDK.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
    """
    return _http.post("living/create", access_token, hash)


def modify(access_token: Token, hash: Hash) -> Reply:
    """修改预约直播: change a scheduled live stream.

    POST living/modify
    https://developer.work.weixin.qq.com/document/path/93640 (2023/11/30)

    hash:
        livingid (str, required): live stream that has not begun (state scheduled).
        theme (str): title; at most 60 bytes.
        living_start (int): start, Unix seconds.
        living_duration (int): planned length, seconds.
        type (int): 0 = general, 1 = small class, 2 = large class, 3 = corporate training, 4 = activity; 1 and 2 only
            for K12 schools and the IT industry.
        description (str): introduction; at most 300 bytes.
        remind_time (int): how long before living_start users are reminded, seconds. Default: 0.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
        note: only for what the app itself created
    """
    return _http.post("living/modify", access_token, hash)


def cancel(access_token: Token, hash: Hash) -> Reply:
    """取消预约直播: cancel a scheduled live stream.

    POST living/cancel
    https://developer.work.weixin.qq.com/document/path/93638 (2023/11/30)

    hash:
        livingid (str, required): live stream that has not begun (state scheduled).

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
        note: only for what the app itself created
    """
    return _http.post("living/cancel", access_token, hash)


def delete_replay_data(access_token: Token, hash: Hash) -> Reply:
    """删除直播回放: delete the replay of a live stream.

    POST living/delete_replay_data
    https://developer.work.weixin.qq.com/document/path/93874 (2023/12/08)

    hash:
        livingid (str, required): live stream whose replay goes.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("living/delete_replay_data", access_token, hash)


def get_living_code(access_token: Token, hash: Hash) -> Reply:
    """获取微信观看直播凭证: get a code with which a WeChat user watches a live stream.

    POST living/get_living_code
    https://developer.work.weixin.qq.com/document/path/93641 (2023/12/01)

    The code opens the live stream, or its replay, from an H5 page or a mini program.

    hash:
        livingid (str, required): live stream.
        openid (str, required): openid of the WeChat user.

    Reply:
        living_code (str): code to watch with, inside WeChat only; valid for 5 minutes and reusable in that time.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("living/get_living_code", access_token, hash)


def get_user_all_livingid(access_token: Token, hash: Hash) -> Reply:
    """获取成员直播ID列表: list the live streams of a member or, with class live streams, of a teacher.

    POST living/get_user_all_livingid
    https://developer.work.weixin.qq.com/document/path/93634 (2023/12/01)

    hash:
        userid (str, required): member.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): live streams per page; at most 100; 20 is advised. Default: 100.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        livingid_list (list[str]): live streams.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播, or 上课直播/直播
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("living/get_user_all_livingid", access_token, hash)


def get_living_info(access_token: Token, livingid: Query) -> Reply:
    """获取直播详情: get the details of a live stream.

    GET living/get_living_info
    https://developer.work.weixin.qq.com/document/path/93635 (2023/12/01)

    Arguments:
        livingid (str, required): live stream.

    Reply:
        living_info (dict): the live stream.
        living_info.theme (str): title.
        living_info.living_start (int): start, Unix seconds.
        living_info.living_duration (int): length, seconds.
        living_info.status (int): 0 = scheduled, 1 = live, 2 = ended, 3 = expired, 4 = cancelled.
        living_info.reserve_start (int): scheduled start, Unix seconds.
        living_info.reserve_living_duration (int): scheduled length, seconds.
        living_info.description (str): introduction; at most 100 characters.
        living_info.anchor_userid (str): host.
        living_info.main_department (int): main department of the host.
        living_info.viewer_num (int): viewers in all.
        living_info.comment_num (int): comments.
        living_info.mic_num (int): people who spoke by microphone link (连麦).
        living_info.open_replay (int): whether there is a replay: 0 = no, 1 = yes.
        living_info.replay_status (int): state of the replay: 0 = ready, 1 = being made, 2 = deleted, 3 = failed;
            only when open_replay is 1.
        living_info.type (int): 0 = general, 1 = small class, 2 = large class, 3 = corporate training, 4 = activity.
        living_info.push_stream_url (str): address to push the stream to; only for activities (type 4) that
            have not begun.
        living_info.online_count (int): viewers online now.
        living_info.subscribe_count (int): people who booked the live stream.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.get("living/get_living_info", access_token=access_token, livingid=livingid)


def get_watch_stat(access_token: Token, hash: Hash) -> Reply:
    """获取直播观看明细: list who watched a live stream and for how long, page by page.

    POST living/get_watch_stat
    https://developer.work.weixin.qq.com/document/path/93636 (2024/07/19)

    Call again with next_key until ending is 1.

    hash:
        livingid (str, required): live stream.
        next_key (str): the next_key of the page before; "0" or empty for the first.

    Reply:
        ending (int): 0 = more pages, 1 = the end; nothing else marks the end.
        next_key (str): where the next page begins.
        stat_info (dict): viewers of this page.
        stat_info.users (list[dict]): viewers inside the corp.
        stat_info.users[].userid (str): member.
        stat_info.users[].watch_time (int): time watched, seconds.
        stat_info.users[].is_comment (int): whether a comment was written: 0 = no, 1 = yes.
        stat_info.users[].is_mic (int): whether the viewer spoke by microphone link (连麦): 0 = no, 1 = yes.
        stat_info.users[].invitor_userid (str): inviter, when a member.
        stat_info.users[].invitor_external_userid (str): inviter, when not a member.
        stat_info.external_users (list[dict]): viewers outside the corp.
        stat_info.external_users[].external_userid (str): external contact.
        stat_info.external_users[].type (int): 1 = WeChat user, 2 = WeCom user.
        stat_info.external_users[].name (str): name.
        stat_info.external_users[].watch_time (int): time watched, seconds.
        stat_info.external_users[].is_comment (int): whether a comment was written: 0 = no, 1 = yes.
        stat_info.external_users[].is_mic (int): whether the viewer spoke by microphone link (连麦): 0 = no, 1 = yes.
        stat_info.external_users[].invitor_userid (str): inviter, when a member: who shared the card or QR code used on
            the first entry; only for product-promotion (推广产品) live streams.
        stat_info.external_users[].invitor_external_userid (str): inviter, when not a member: who shared the card or QR
            code used on the first entry; only for product-promotion (推广产品) live streams.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("living/get_watch_stat", access_token, hash)


def get_living_share_info(access_token: Token, hash: Hash) -> Reply:
    """获取跳转小程序商城的直播观众信息: get which viewer came to a shop mini program, and from where.

    POST living/get_living_share_info
    https://developer.work.weixin.qq.com/document/path/94442 (2023/12/01)

    In a product-promotion (推广产品) live stream a viewer can go on to a shop mini program. The path that opens there
    carries
    ww_share_code; this call turns it into the viewer, the inviter and the live stream. Only product-promotion (推广产品)
    live streams
    have such a code.

    hash:
        ww_share_code (str, required): the parameter of that name in the path that the viewer opened; valid for 5
            minutes.

    Reply:
        livingid (str): live stream.
        viewer_userid (str): viewer, when a member.
        viewer_external_userid (str): viewer, when not a member.
        invitor_userid (str): inviter, when a member: who shared the card or QR code used on the first entry.
        invitor_external_userid (str): inviter, when not a member: who shared the card or QR code used on the first
            entry.

    Permission:
        self-built: 上课直播/直播 > 可调用接口的应用
        third-party, delegated: 直播
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - the mini program must be bound to the corp.
    """
    return _http.post("living/get_living_share_info", access_token, hash)
