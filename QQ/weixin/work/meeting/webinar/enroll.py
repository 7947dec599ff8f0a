"""QQ::weixin::work::meeting::webinar::enroll: 网络研讨会（Webinar）管理.

Enrolment for a webinar: what to ask those who enrol, who has enrolled, and whether they are let in. It goes with
admission_type 1 of the webinar. For corps that bought the advanced features of meetings (会议高级功能): enterprise 1.0 with
at least 10 meeting rooms, business 1.0 with at least 20 advanced-feature accounts, or enterprise or business 2.0;
not for the professional edition.
"""

from ... import _http
from ..._http import Hash, Reply, Token

__all__ = [
    "set_config",
    "get_config",
    "query_by_tmp_openid",
    "list",
    "approve",
    "import",
    "delete",
]


def set_config(access_token: Token, hash: Hash) -> Reply:
    """修改网络研讨会报名配置: set how to enrol for a webinar and what is asked.

    POST meeting/webinar/enroll/set_config
    https://developer.work.weixin.qq.com/document/path/98875 (2025/04/09)

    hash:
        meetingid (str, required): the webinar.
        approve_type (int): who approves, 1 = automatically, 2 = by hand. Default: 1.
        is_collect_question (int): whether questions are asked, 1 = no, 2 = yes. Default: 1.
        no_registration_needed_for_staff (bool): whether members of the corp need not enrol. Default: false.
        question_list (list[dict]): the questions.
        question_list[].is_required (int, required): whether it must be answered, 1 = no, 2 = yes.
        question_list[].question_type (int): 1 = single choice, 2 = multiple choice, 3 = free text; no effect on a
            special question.
        question_list[].special_type (int): special question, always free text, 1 = none, 2 = mobile number, 3 = mail
            address, 4 = name, 5 = company, 6 = size of the organisation.
        question_list[].question_title (str): the question; at most 40 characters. No effect on a special question.
        question_list[].option_list (list[dict]): the choices in their order, for single and multiple choice; at most 8
            items.
        question_list[].option_list[].content (str): the choice; at most 40 characters.

    Reply:
        question_count (int): how many questions there are; 0 when none are asked.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - the webinar must have enrolment.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/webinar/enroll/set_config", access_token, hash)


def get_config(access_token: Token, hash: Hash) -> Reply:
    """获取网络研讨会报名配置: get how to enrol for a webinar and what is asked.

    POST meeting/webinar/enroll/get_config
    https://developer.work.weixin.qq.com/document/path/98874 (2023/05/30)

    hash:
        meetingid (str, required): the webinar.

    Reply:
        approve_type (int): who approves, 1 = automatically, 2 = by hand.
        is_collect_question (int): whether questions are asked, 1 = no, 2 = yes.
        no_registration_needed_for_staff (bool): whether members of the corp need not enrol.
        question_list (list[dict]): the questions.
        question_list[].is_required (int): whether it must be answered, 1 = no, 2 = yes.
        question_list[].question_type (int): 1 = single choice, 2 = multiple choice, 3 = free text; means nothing for a
            special question.
        question_list[].special_type (int): special question, always free text, 1 = none, 2 = mobile number, 3 = mail
            address, 4 = name, 5 = company.
        question_list[].question_title (str): the question; at most 40 characters; means nothing for a special question.
        question_list[].option_list (list[dict]): the choices in their order, for single and multiple choice; at most 8
            items.
        question_list[].option_list[].content (str): the choice; at most 40 characters.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - a webinar without enrolment is an error.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/webinar/enroll/get_config", access_token, hash)


def query_by_tmp_openid(access_token: Token, hash: Hash) -> Reply:
    """获取网络研讨会成员报名 ID: find the enrolments of participants.

    POST meeting/webinar/enroll/query_by_tmp_openid
    https://developer.work.weixin.qq.com/document/path/98873 (2023/05/30)

    An enrolment is one of this webinar only; list returns the rest about it.

    hash:
        meetingid (str, required): the webinar.
        sorting_rules (int): which comes first when someone enrolled more than once, 1 = imported by mobile number, 2 =
            enrolled by hand. Default: 1.
        tmp_openid_list (list[str], required): temporary ids of the participants in this webinar, as
            meeting.get_attendee_list returns them; at most 500 items.

    Reply:
        enroll_id_list (list[dict]): those who enrolled; absent when none did.
        enroll_id_list[].tmp_openid (str): temporary id of the participant in this meeting.
        enroll_id_list[].enroll_id (str): the enrolment.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/webinar/enroll/query_by_tmp_openid", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取网络研讨会报名信息: list those who enrolled, with their answers.

    POST meeting/webinar/enroll/list
    https://developer.work.weixin.qq.com/document/path/98876 (2023/05/10)

    hash:
        meetingid (str, required): the webinar.
        status (int): which ones, 0 = all, 1 = to be approved, 2 = refused, 3 = approved. Default: 0.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): items a page; at most 50. Default: 50.

    Reply:
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.
        enroll_list (list[dict]): those of this page.
        enroll_list[].enroll_id (str): the enrolment.
        enroll_list[].userid (str): the member; when of the corp.
        enroll_list[].tmp_openid (str): temporary id of the participant in this meeting.
        enroll_list[].enroll_time (str): when they enrolled, text in UTC+8.
        enroll_list[].enroll_source_type (int): 1 = by hand, 2 = imported.
        enroll_list[].nick_name (str): the nickname; the mobile number for those imported by it without one.
        enroll_list[].status (int): 1 = to be approved, 2 = refused, 3 = approved.
        enroll_list[].enroll_code (str): the enrolment code, with which one joins by telephone.
        enroll_list[].answer_list (list[dict]): the answers.
        enroll_list[].answer_list[].answer_content (list[str]): the answer: one item, or several for multiple choice.
        enroll_list[].answer_list[].is_required (int): whether it must be answered, 1 = no, 2 = yes.
        enroll_list[].answer_list[].question_type (int): 1 = single choice, 2 = multiple choice, 3 = free text.
        enroll_list[].answer_list[].special_type (int): special question, always free text, 1 = none, 2 = mobile number,
            3 = mail address, 4 = name, 5 = company.
        enroll_list[].answer_list[].question_num (int): number of the question, from 1 on.
        enroll_list[].answer_list[].question_title (str): the question; at most 40 characters.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - a webinar without enrolment is an error.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/webinar/enroll/list", access_token, hash)


def approve(access_token: Token, hash: Hash) -> Reply:
    """审批网络研讨会报名信息: approve or refuse enrolments.

    POST meeting/webinar/enroll/approve
    https://developer.work.weixin.qq.com/document/path/98877 (2023/05/09)

    hash:
        meetingid (str, required): the webinar.
        action (int, required): 1 = take the approval back, 2 = refuse, 3 = approve; after 1 it is to be approved again.
        enroll_id_list (list[str], required): the enrolments.

    Reply:
        handled_count (int): how many were handled.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/webinar/enroll/approve", access_token, hash)


def import_(access_token: Token, hash: Hash) -> Reply:
    """导入网络研讨会报名信息: enrol people for a webinar.

    POST meeting/webinar/enroll/import
    https://developer.work.weixin.qq.com/document/path/98880 (2023/05/30)

    hash:
        meetingid (str, required): the webinar.
        enroll_list (list[dict], required): the people.
        enroll_list[].userid (str): the member.
        enroll_list[].area (str): country or region code without plus or zeros, such as 86 for China. Required with
            phone_number.
        enroll_list[].phone_number (str): the mobile number.
        enroll_list[].nick_name (str): the nickname, for the exported enrolments only: the name shown in the webinar
            stays.

    Reply:
        total_count (int): how many were enrolled.
        enroll_list (list[dict]): those enrolled.
        enroll_list[].enroll_id (str): the enrolment.
        enroll_list[].userid (str): the member.
        enroll_list[].area (str): country or region code without plus or zeros, such as 86 for China.
        enroll_list[].phone_number (str): the mobile number.
        enroll_list[].nick_name (str): the nickname.
        enroll_list[].enroll_code (str): the enrolment code, with which one joins by telephone.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - a webinar without enrolment is an error.
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/webinar/enroll/import", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除网络研讨会报名信息: delete enrolments, imported ones and those made by hand.

    POST meeting/webinar/enroll/delete
    https://developer.work.weixin.qq.com/document/path/98881 (2023/05/08)

    hash:
        meetingid (str, required): the webinar.
        enroll_id_list (list[dict], required): the enrolments.
        enroll_id_list[].enroll_id (str, required): the enrolment.

    Reply:
        total_count (int): how many were deleted.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: only for what the app itself created

    Limits:
        - only for corps that bought the advanced features of meetings (see the family).
    """
    return _http.post("meeting/webinar/enroll/delete", access_token, hash)


globals()["import"] = import_
