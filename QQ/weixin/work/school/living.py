"""QQ::weixin::work::school::living: 上课直播.

Class live streams (上课直播): who watched and who did not, among students and parents. Scheduling is the business of
living.
"""

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = [
    "get_living_info",
    "get_watch_stat",
    "get_unwatch_stat",
    "get_watch_stat_v2",
    "get_unwatch_stat_v2",
]


def get_living_info(access_token: Token, livingid: Query) -> Reply:
    """获取直播详情: get the details of a class live stream.

    GET school/living/get_living_info
    https://developer.work.weixin.qq.com/document/path/93740 (2024/07/19)

    Arguments:
        livingid (str, required): the live stream.

    Reply:
        living_info (dict): the live stream.
        living_info.anchor_userid (str): the host.
        living_info.theme (str): the title.
        living_info.living_start (int): the start, Unix seconds.
        living_info.living_duration (int): the length, seconds.
        living_info.living_range (dict): whom it is for.
        living_info.living_range.partyids (list[int]): the classes; those of class group chats too.
        living_info.living_range.group_names (list[str]): other group chats, by name.
        living_info.open_replay (int): whether there is a replay, 0 = no, 1 = yes.
        living_info.viewer_num (int): viewers in all.
        living_info.comment_num (int): comments.
        living_info.push_stream_url (str): address to push the stream to; only for an activity that has not begun.
        living_info.online_count (int): viewers online now.
        living_info.subscribe_count (int): people who booked it.

    Permission:
        self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用
        third-party, delegated: 直播 and 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.get("school/living/get_living_info", access_token=access_token, livingid=livingid)


def get_watch_stat(access_token: Token, hash: Hash) -> Reply:
    """获取观看直播统计: list who watched a class live stream.

    POST school/living/get_watch_stat
    https://developer.work.weixin.qq.com/document/path/93741 (2024/07/19)

    hash:
        livingid (str, required): the live stream.
        next_key (str): the next_key of the page before; empty or "0" for the first.

    Reply:
        stat_infoes (dict): the viewers.
        stat_infoes.students (list[dict]): the students for whom someone watched.
        stat_infoes.students[].student_userid (str): the student.
        stat_infoes.students[].parent_userid (str): the parent who watched; not when the student did.
        stat_infoes.students[].partyids (list[int]): the student's classes.
        stat_infoes.students[].watch_time (int): time watched, seconds.
        stat_infoes.students[].enter_time (int): first came, Unix seconds.
        stat_infoes.students[].leave_time (int): last left, Unix seconds.
        stat_infoes.students[].is_comment (int): wrote a comment, 0 = no, 1 = yes.
        stat_infoes.visitors (list[dict]): other people who watched.
        stat_infoes.visitors[].nickname (str): their WeChat nickname.
        stat_infoes.visitors[].watch_time (int): time watched, seconds.
        stat_infoes.visitors[].enter_time (int): first came, Unix seconds.
        stat_infoes.visitors[].leave_time (int): last left, Unix seconds.
        stat_infoes.visitors[].is_comment (int): wrote a comment, 0 = no, 1 = yes.
        ending (int): 0 = more data, 1 = all fetched; the only reliable sign of the end.
        next_key (str): where the next page begins.

    Permission:
        self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用
        third-party, delegated: 直播 and 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("school/living/get_watch_stat", access_token, hash)


def get_unwatch_stat(access_token: Token, hash: Hash) -> Reply:
    """获取未观看直播统计: list the students who did not watch a class live stream.

    POST school/living/get_unwatch_stat
    https://developer.work.weixin.qq.com/document/path/93742 (2024/07/19)

    Only students whose parents follow the school notices (学校通知) count.

    hash:
        livingid (str, required): the live stream.
        next_key (str): the next_key of the page before; empty or "0" for the first.

    Reply:
        stat_info (dict): those who did not watch.
        stat_info.students (list[dict]): the students.
        stat_info.students[].student_userid (str): the student.
        stat_info.students[].parent_userid (str): the parent.
        stat_info.students[].partyids (list[int]): the student's classes.
        ending (int): 0 = more data, 1 = all fetched; the only reliable sign of the end.
        next_key (str): where the next page begins.

    Permission:
        self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用
        third-party, delegated: 直播 and 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("school/living/get_unwatch_stat", access_token, hash)


def get_watch_stat_v2(access_token: Token, hash: Hash) -> Reply:
    """获取观看直播统计V2: list who watched a class live stream, students and parents apart.

    POST school/living/get_watch_stat_v2
    https://developer.work.weixin.qq.com/document/path/95793 (2023/12/08)

    hash:
        livingid (str, required): the live stream.
        next_cursor (str): the next_cursor of the page before; empty or "0" for the first.

    Reply:
        stat_info (dict): the viewers.
        stat_info.students (list[dict]): the students who watched.
        stat_info.students[].student_userid (str): the student.
        stat_info.students[].partyids (list[int]): the student's classes.
        stat_info.students[].watch_time (int): time watched, seconds.
        stat_info.students[].enter_time (int): first came, Unix seconds.
        stat_info.students[].leave_time (int): last left, Unix seconds.
        stat_info.students[].is_comment (int): wrote a comment, 0 = no, 1 = yes.
        stat_info.parents (list[dict]): the parents who watched.
        stat_info.parents[].student_userid (str): their child.
        stat_info.parents[].partyids (list[int]): their child's classes.
        stat_info.parents[].watch_time (int): time watched, seconds.
        stat_info.parents[].enter_time (int): first came, Unix seconds.
        stat_info.parents[].leave_time (int): last left, Unix seconds.
        stat_info.parents[].is_comment (int): wrote a comment, 0 = no, 1 = yes.
        stat_info.parents[].parent_userid (str): the parent.
        stat_info.visitors (list[dict]): other people who watched.
        stat_info.visitors[].nickname (str): their WeChat nickname.
        stat_info.visitors[].watch_time (int): time watched, seconds.
        stat_info.visitors[].enter_time (int): first came, Unix seconds.
        stat_info.visitors[].leave_time (int): last left, Unix seconds.
        stat_info.visitors[].is_comment (int): wrote a comment, 0 = no, 1 = yes.
        has_more (int): 0 = all fetched, 1 = more data; the only reliable sign of the end.
        next_cursor (str): where the next page begins.

    Permission:
        self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用
        third-party, delegated: 直播 and 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("school/living/get_watch_stat_v2", access_token, hash)


def get_unwatch_stat_v2(access_token: Token, hash: Hash) -> Reply:
    """获取未观看直播统计V2: list the students and parents who did not watch a class live stream.

    POST school/living/get_unwatch_stat_v2
    https://developer.work.weixin.qq.com/document/path/95795 (2023/12/08)

    Only students and parents who follow the school notices (学校通知) count.

    hash:
        livingid (str, required): the live stream.
        next_cursor (str): the next_cursor of the page before; empty or "0" for the first.

    Reply:
        stat_info (dict): those who did not watch.
        stat_info.students (list[dict]): the students.
        stat_info.students[].student_userid (str): the student.
        stat_info.students[].partyids (list[int]): the student's classes.
        stat_info.parents (list[dict]): the parents.
        stat_info.parents[].student_userid (str): their child.
        stat_info.parents[].partyids (list[int]): their child's classes.
        stat_info.parents[].parent_userid (str): the parent.
        has_more (int): 0 = all fetched, 1 = more data; the only reliable sign of the end.
        next_cursor (str): where the next page begins.

    Permission:
        self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用
        third-party, delegated: 直播 and 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("school/living/get_unwatch_stat_v2", access_token, hash)
