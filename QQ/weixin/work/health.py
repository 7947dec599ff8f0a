"""QQ::weixin::work::health: 健康上报.

Health reports: jobs that ask members, or the parents of students, about their health, and the answers.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = [
    "get_health_report_stat",
    "get_report_jobids",
    "get_report_job_info",
    "get_report_answer",
]


def get_health_report_stat(access_token: Token, hash: Hash) -> Reply:
    """获取健康上报使用统计: count how often and by how many health reports were used on a day.

    POST health/get_health_report_stat
    https://developer.work.weixin.qq.com/document/path/93676 (2023/11/30)

    hash:
        date (str, required): the day, as YYYY-MM-DD; no more than 30 days ago.

    Reply:
        pv (int): how often the app was used.
        uv (int): by how many members.

    Permission:
        self-built: 健康上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("health/get_health_report_stat", access_token, hash)


def get_report_jobids(access_token: Token, hash: Hash) -> Reply:
    """获取健康上报任务ID列表: list the jobs that run now.

    POST health/get_report_jobids
    https://developer.work.weixin.qq.com/document/path/93677 (2023/11/30)

    hash:
        offset (int): where to begin; at least 0. Default: 0.
        limit (int): items a page; from 1 to 100. Default: 100.

    Reply:
        jobids (list[str]): the jobs.
        ending (int): 0 = more data, 1 = all fetched.

    Permission:
        self-built: 健康上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("health/get_report_jobids", access_token, hash)


def get_report_job_info(access_token: Token, hash: Hash) -> Reply:
    """获取健康上报任务详情: get a job with its questions on a day.

    POST health/get_report_job_info
    https://developer.work.weixin.qq.com/document/path/93678 (2023/11/30)

    hash:
        jobid (str, required): the job.
        date (str, required): the day, as YYYY-MM-DD; within the last 14 days.

    Reply:
        job_info (dict): the job.
        job_info.title (str): the title.
        job_info.creator (str): who started it, by userid.
        job_info.type (int): who is asked, 1 = members of the corp, 2 = parents.
        job_info.finish_cnt (int): how many have filled it in.
        job_info.report_type (int): 1 = once, 2 = every day.
        job_info.apply_range (dict): who is asked.
        job_info.apply_range.userids (list[str]): the members when type is 1, the students when type is 2.
        job_info.apply_range.partyids (list[int]): departments of the corp when type is 1, of the school when type is 2.
        job_info.report_to (dict): who gets the answers.
        job_info.report_to.userids (list[str]): the members.
        job_info.skip_weekend (int): whether weekends are left out, 0 = no, 1 = yes.
        job_info.question_templates (list[dict]): the questions.
        job_info.question_templates[].question_id (int): the question.
        job_info.question_templates[].title (str): its title.
        job_info.question_templates[].question_type (int): 1 = free text (places and dates too), 2 = single choice, 3 =
            multiple choice, 4 = file or picture, 5 = link to a signature, 6 = picture of a travel card.
        job_info.question_templates[].is_required (int): whether it must be answered, 0 = no, 1 = yes.
        job_info.question_templates[].option_list (list[dict]): the choices; only for single and multiple choice.
        job_info.question_templates[].option_list[].option_id (int): the choice.
        job_info.question_templates[].option_list[].option_text (str): its text.

    Permission:
        self-built: 健康上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("health/get_report_job_info", access_token, hash)


def get_report_answer(access_token: Token, hash: Hash) -> Reply:
    """获取用户填写答案: list what was answered to a job on a day.

    POST health/get_report_answer
    https://developer.work.weixin.qq.com/document/path/93679 (2023/11/30)

    hash:
        jobid (str, required): the job.
        date (str, required): the day, as YYYY-MM-DD; within the last 14 days.
        offset (int): where to begin.
        limit (int): items a page; at most 100.

    Reply:
        answers (list[dict]): the answers.
        answers[].id_type (int): who answered, 1 = member of the corp, 2 = parent of a student.
        answers[].userid (str): the member; when id_type is 1.
        answers[].student_userid (str): the student; when id_type is 2.
        answers[].parent_userid (str): the parent; when id_type is 2.
        answers[].report_values (list[dict]): the answers.
        answers[].report_values[].question_id (int): the question.
        answers[].report_values[].single_choice (int): the choice, for a single choice.
        answers[].report_values[].multi_choice (list[int]): the choices, for a multiple choice.
        answers[].report_values[].text (str): the text, for free text.
        answers[].report_values[].fileid (list[str]): the files, to be downloaded by their id.
        answers[].report_values[].itinerary_card_type (int): kind of the travel card, only for such a question, 0 = not
            recognised, 1 = green, 2 = red, 3 = yellow, 4 = orange, 5 = no travel card found.
        answers[].report_values[].high_risk_area (str): journeys with a high risk; only for a travel card.
        answers[].report_time (int): when it was filled in, Unix seconds.
        answers[].report_values[].url (str): URL of the signature; only for a question with one.
        creator (str): who started it, by userid; in the page's table only.

    Permission:
        self-built: 健康上报 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("health/get_report_answer", access_token, hash)
