"""Forms (收集表), and the answers to them: people answer with sandbox.fills_form."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing, department, member, now, text
from .._reply import RefusalError, Reply
from .._state import State

__all__ = ["FORMS", "create_form", "get_form_answer", "get_form_info", "get_form_statistic", "modify_form"]

FORMS = Resource(
    "forms",
    id="formid",
    new=text("fm"),
    unknown=710003,
    needs={
        "form_setting.fill_in_range.userids[]": member,
        "form_setting.fill_in_range.departmentids[]": department,
        "form_setting.setting_manager_range.userids[]": member,
    },
    adds={"create_time": now, "answers": [], "repeated_id": lambda sandbox: [text("RP")(sandbox, "")]},
)
CHOICES = (2, 3, 15)  # reply_type
CONTENT = 1  # oper
DAY, CHINA = 86400, 8 * 3600

get_form_info: Fitted = FORMS.gets(at="form_info")


@Fitted
def create_form(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(hash["form_info"])
    return FORMS.add(sandbox, hash["form_info"])


@Fitted
def modify_form(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    FORMS.need(sandbox, hash["formid"])
    info = hash["form_info"]
    if hash["oper"] == CONTENT:
        _check(info)
        changes = {name: info.get(name) for name in ("form_title", "form_desc", "form_header", "form_question")}
    else:
        changes = {"form_setting": info.get("form_setting") or {}}
    FORMS.change(sandbox, hash["formid"], changes)
    return {}


def _check(info: Thing) -> None:
    items = (info.get("form_question") or {}).get("items") or []
    ids = [item["question_id"] for item in items]
    if len({*ids}) < len(ids):
        raise RefusalError(40058, "question_id is given twice")
    if any(item["reply_type"] in CHOICES and not item.get("option_item") for item in items):
        raise RefusalError(40058, "missing option_item")


@Fitted
def get_form_statistic(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    form = _repeated(sandbox, hash["repeated_id"])
    answers = form["answers"]
    there = {each["userid"] for each in answers if "userid" in each}
    missing = [userid for userid in _asked(sandbox, form) if userid not in there]
    found: Reply = {
        "fill_cnt": len(answers),
        "fill_user_cnt": len({each.get("userid") or each["answer_id"] for each in answers}),
        "unfill_user_cnt": len(missing),
    }
    limit, start = hash.get("limit") or 10_000, hash.get("cursor") or 0
    page: list[Thing] = []
    if hash["req_type"] == 2:
        if hash.get("start_time") is None or hash.get("end_time") is None:
            raise RefusalError(40058, "missing start_time or end_time")
        first, last = ((hash[name] + CHINA) // DAY for name in ("start_time", "end_time"))
        days = [each for each in answers if first <= (each["ctime"] + CHINA) // DAY <= last]
        page = [{**each, "submit_time": each["ctime"]} for each in days]
    elif hash["req_type"] == 3:
        page = [{"userid": userid, "user_name": sandbox.company.member(userid)["name"]} for userid in missing]
    name = "submit_users" if hash["req_type"] == 2 else "unfill_users"
    end = start + limit
    return {**found, name: page[start:end], "has_more": end < len(page), "cursor": min(end, len(page))}


def _asked(sandbox: State, form: Thing) -> list[str]:
    """Those who are to answer; nobody in particular where everyone may."""
    whom = (form.get("form_setting") or {}).get("fill_in_range") or {}
    parties = (userid for party in whom.get("departmentids") or [] for userid in sandbox.company.members_of(party))
    return list(dict.fromkeys([*(whom.get("userids") or []), *parties]))


@Fitted
def get_form_answer(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    answers = {each["answer_id"]: each for each in _repeated(sandbox, hash["repeated_id"])["answers"]}
    return {"answer": {"answer_list": [answers[each] for each in hash["answer_ids"] if each in answers]}}


def _repeated(sandbox: State, repeated_id: str) -> Thing:
    for form in FORMS.all(sandbox):
        if repeated_id in form["repeated_id"]:
            return form
    raise RefusalError(40058, "repeated_id")
