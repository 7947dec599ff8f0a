"""QQ::weixin::work::meeting::poll: 会中控制管理.

Polls in a meeting: a poll topic holds the questions, and starting it makes a poll. For corps that bought the advanced
features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "create_theme",
    "update_theme",
    "get_poll_list",
    "get_theme_info",
    "get_poll_detail",
    "delete",
    "start",
    "finish",
]


def create_theme(access_token: Token, hash: Hash) -> Reply:
    """创建会议投票主题: make a poll topic.

    POST meeting/poll/create_theme
    https://developer.work.weixin.qq.com/document/path/98834 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.
        poll_topic (str, required): the title; at most 50 characters.
        poll_desc (str, required): what it is about; at most 100 characters.
        is_anony (int): 0 = with names, 1 = anonymous. Default: 0.
        poll_questions (list[dict], required): the questions; at most 10 items.
        poll_questions[].question_type (int, required): 0 = single choice, 1 = multiple choice.
        poll_questions[].question_desc (str, required): the question; at most 50 characters.
        poll_questions[].poll_option (list[str], required): the choices; 2 to 10 items; up to 36 characters each.

    Reply:
        poll_theme_id (str): the poll topic.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only while the meeting runs, and by a host or the administrator of the meeting.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/create_theme", access_token, hash)


def update_theme(access_token: Token, hash: Hash) -> Reply:
    """修改会议投票主题: redefine a poll topic as a whole.

    POST meeting/poll/update_theme
    https://developer.work.weixin.qq.com/document/path/98835 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        poll_theme_id (str, required): the poll topic.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.
        poll_topic (str, required): the title; at most 50 characters.
        poll_desc (str, required): what it is about; at most 100 characters.
        is_anony (int): 0 = with names, 1 = anonymous. Default: 0.
        poll_questions (list[dict], required): the questions; at most 10 items.
        poll_questions[].question_type (int, required): 0 = single choice, 1 = multiple choice.
        poll_questions[].question_desc (str, required): the question; at most 50 characters.
        poll_questions[].poll_option (list[str], required): the choices; 1 to 10 items; up to 36 characters each.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only while the meeting runs, and by a host or the administrator of the meeting.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/update_theme", access_token, hash)


def get_poll_list(access_token: Token, hash: Hash) -> Reply:
    """获取会议投票列表: list the poll topics and polls of a meeting.

    POST meeting/poll/get_poll_list
    https://developer.work.weixin.qq.com/document/path/98836 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.

    Reply:
        polls_theme_info (list[dict]): the poll topics.
        polls_theme_info[].poll_theme_id (str): the poll topic.
        polls_theme_info[].polls_info (list[dict]): its polls.
        polls_theme_info[].polls_info[].poll_id (str): the poll.
        polls_theme_info[].polls_info[].poll_topic (str): the title.
        polls_theme_info[].polls_info[].status (int): 0 = not begun, 1 = running, 2 = ended.
        polls_theme_info[].polls_info[].is_shared (int): whether the result is shared, 0 = no, 1 = yes.
        polls_theme_info[].polls_info[].is_anony (int): 0 = with names, 1 = anonymous.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/get_poll_list", access_token, hash)


def get_theme_info(access_token: Token, hash: Hash) -> Reply:
    """获取会议投票主题信息: get the questions of a poll topic, without results.

    POST meeting/poll/get_theme_info
    https://developer.work.weixin.qq.com/document/path/98837 (2023/05/30)

    hash:
        meetingid (str): the meeting.
        poll_theme_id (str, required): the poll topic.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.

    Reply:
        poll_topic (str): the title.
        poll_desc (str): what it is about.
        is_anony (int): 0 = with names, 1 = anonymous.
        poll_question_data (list[dict]): the questions.
        poll_question_data[].question_type (int): 0 = single choice, 1 = multiple choice.
        poll_question_data[].question_desc (str): the question; at most 50 characters.
        poll_question_data[].option_info (list[dict]): the choices.
        poll_question_data[].option_info[].option_desc (str): the choice.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/get_theme_info", access_token, hash)


def get_poll_detail(access_token: Token, hash: Hash) -> Reply:
    """获取会议投票详情: get the questions and results of a poll.

    POST meeting/poll/get_poll_detail
    https://developer.work.weixin.qq.com/document/path/98838 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        poll_id (str, required): the poll.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.

    Reply:
        poll_theme_id (str): the poll topic.
        poll_topic (str): the title.
        poll_desc (str): what it is about.
        status (int): 1 = running, 2 = ended.
        is_shared (int): whether the result is shared, 0 = no, 1 = yes.
        is_anony (int): 0 = with names, 1 = anonymous.
        vote_total_num (int): how many voted.
        poll_question_data (list[dict]): the results.
        poll_question_data[].question_id (str): the question's id.
        poll_question_data[].question_type (int): 0 = single choice, 1 = multiple choice.
        poll_question_data[].question_desc (str): the question.
        poll_question_data[].option_info (list[dict]): the choices.
        poll_question_data[].option_info[].option_id (int): the choice's id.
        poll_question_data[].option_info[].option_desc (str): the choice.
        poll_question_data[].option_info[].option_num (int): votes for it.
        poll_question_data[].option_info[].rate (int): its share of the votes.
        poll_question_data[].option_info[].option_user (list[dict]): who chose it.
        poll_question_data[].option_info[].option_user[].userid (str): the member; only of the same corp, in a poll with
            names.
        poll_question_data[].option_info[].option_user[].tmp_openid (str): temporary id of the participant in this
            meeting; only in a poll with names.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/get_poll_detail", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除会议投票: delete a poll topic or a poll.

    POST meeting/poll/delete
    https://developer.work.weixin.qq.com/document/path/98839 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        poll_theme_id (str): the poll topic, whose polls stay; one of poll_theme_id and poll_id is needed, and poll_id
            is taken if both are given.
        poll_id (str): the poll; with the last poll of a topic the topic goes too.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only while the meeting runs, and by a host or the administrator of the meeting.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/delete", access_token, hash)


def start(access_token: Token, hash: Hash) -> Reply:
    """发起会议投票: start a poll from a poll topic.

    POST meeting/poll/start
    https://developer.work.weixin.qq.com/document/path/98840 (2023/05/30)

    hash:
        meetingid (str, required): the meeting.
        poll_theme_id (str, required): the poll topic.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.

    Reply:
        poll_id (str): the poll.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only while the meeting runs, and by a host or the administrator of the meeting.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/start", access_token, hash)


def finish(access_token: Token, hash: Hash) -> Reply:
    """结束会议投票: end a poll.

    POST meeting/poll/finish
    https://developer.work.weixin.qq.com/document/path/98841 (2024/07/19)

    hash:
        meetingid (str, required): the meeting.
        poll_theme_id (str, required): the poll topic.
        poll_id (str, required): the poll.
        operator_userid (str, required): who does it, their openid.
        instance_id (int, required): id of the device with which they joined.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only while the meeting runs, and by a host or the administrator of the meeting.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/poll/finish", access_token, hash)
