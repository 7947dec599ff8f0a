"""QQ::weixin::work::report::sitecode: 场所码.

Site codes (场所码): QR codes of places, and what visitors answered about their health there.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list", "get_site_report_info", "get_report_answer"]


def list(access_token: Token, hash: Hash) -> Reply:
    """获取场所码列表: list the site codes.

    POST report/sitecode/list
    https://developer.work.weixin.qq.com/document/path/93514

    hash:
        limit (int): items a page.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        site_code_infos (list[dict]): the site codes.
        site_code_infos[].id (str): the site code.
        site_code_infos[].type (str): its kind.
        site_code_infos[].area (str): its administrative area.
        site_code_infos[].address (str): its address.
        site_code_infos[].name (str): its name.
        site_code_infos[].admin (list[str]): who answers for it, by userid.
        site_code_infos[].qr_code_url (str): URL of the QR code.
        next_cursor (str): where the next page begins; empty at the end.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("report/sitecode/list", access_token, hash)


def get_site_report_info(access_token: Token, hash: Hash) -> Reply:
    """获取场所码上报信息: list the questions of a site code.

    POST report/sitecode/get_site_report_info
    https://developer.work.weixin.qq.com/document/path/95461

    hash:
        siteid (str, required): the site code.

    Reply:
        question_templates (list[dict]): the questions.
        question_templates[].question_id (int): the question.
        question_templates[].question_type (int): its kind.
        question_templates[].title (str): its title.
        question_templates[].is_required (int): whether it must be answered, 0 = no, 1 = yes.
        question_templates[].option_list (list[dict]): the choices.
        question_templates[].option_list[].option_id (int): the choice.
        question_templates[].option_list[].option_text (str): its text.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("report/sitecode/get_site_report_info", access_token, hash)


def get_report_answer(access_token: Token, hash: Hash) -> Reply:
    """获取场所码填写答案: list the answers given at a site code on a day.

    POST report/sitecode/get_report_answer
    https://developer.work.weixin.qq.com/document/path/95464

    hash:
        siteid (str, required): the site code.
        date (str, required): the day, as YYYY-MM-DD.
        limit (int): items a page.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        answers (list[dict]): the answers.
        answers[].report_time (int): when they were given, Unix seconds.
        answers[].report_values (list[dict]): the answers.
        answers[].report_values[].question_id (int): the question.
        answers[].report_values[].single_choice (int): the choice, for a single choice.
        answers[].report_values[].multi_choice (list[int]): the choices, for a multiple choice.
        answers[].report_values[].text (str): the text, for free text.
        answers[].report_values[].url (str): URL of a picture.
        answers[].report_values[].itinerary_card_type (int): kind of the travel card.
        answers[].report_values[].high_risk_area (str): journeys with a high risk.
        has_more (int): whether more follows, 0 = no, 1 = yes.
        next_cursor (str): where the next page begins; empty at the end.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("report/sitecode/get_report_answer", access_token, hash)
