"""Polls in a running meeting (会议投票): topics, and polls from them. People vote with sandbox.votes."""

import uuid
from typing import Any

from .._model.meetings import MEETINGS, need_running
from .._model.resource import Fitted, Resource, Thing, text
from .._reply import RefusalError, Reply
from .._state import State

THEMES = Resource("poll_themes", id="poll_theme_id", new=text("pt"), parent=MEETINGS)
POLLS = Resource("polls", id="poll_id", new=text("po"), parent=MEETINGS)
RUNNING, ENDED = 1, 2  # status


def _need_host(sandbox: State, hash: dict[str, Any]) -> None:
    """Raise RefusalError unless the operator is the administrator or a host of the running meeting."""
    meeting = need_running(sandbox, hash["meetingid"])
    hosts = ((meeting.get("settings") or {}).get("hosts") or {}).get("userid") or []
    hosting = [who for who, came in meeting["attendees"].items() if came["role"]]
    if hash["operator_userid"] not in {meeting["admin_userid"], *hosts, *hosting}:
        raise RefusalError(60011)


def _own(sandbox: State, things: Resource, hash: dict[str, Any], id: str) -> Thing:
    thing = things.need(sandbox, id)
    if hash.get("meetingid") and thing["meetingid"] != hash["meetingid"]:
        raise RefusalError(things.unknown, things.id)
    return thing


@Fitted
def create_theme(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_host(sandbox, hash)
    return THEMES.add(sandbox, hash)


@Fitted
def update_theme(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_host(sandbox, hash)
    _own(sandbox, THEMES, hash, hash["poll_theme_id"])
    THEMES.change(sandbox, hash["poll_theme_id"], hash)
    return {}


@Fitted
def get_theme_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    theme = _own(sandbox, THEMES, hash, hash["poll_theme_id"])
    questions = [
        {**each, "option_info": [{"option_desc": option} for option in each["poll_option"]]}
        for each in theme["poll_questions"]
    ]
    return {**theme, "poll_question_data": questions}


@Fitted
def start(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_host(sandbox, hash)
    theme = _own(sandbox, THEMES, hash, hash["poll_theme_id"])
    questions = [{**each, "question_id": uuid.uuid4().hex} for each in theme["poll_questions"]]
    what = {name: theme.get(name) for name in ("poll_theme_id", "poll_topic", "poll_desc", "is_anony")}
    return POLLS.add(
        sandbox, {**what, "meetingid": hash["meetingid"], "questions": questions, "status": RUNNING, "votes": {}}
    )


@Fitted
def finish(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_host(sandbox, hash)
    _own(sandbox, POLLS, hash, hash["poll_id"])["status"] = ENDED
    return {}


@Fitted
def get_poll_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    meetingid = MEETINGS.need(sandbox, hash["meetingid"])["meetingid"]
    polls = POLLS.all(sandbox, meetingid)
    ids = dict.fromkeys(each["poll_theme_id"] for each in [*THEMES.all(sandbox, meetingid), *polls])
    return {
        "polls_theme_info": [
            {"poll_theme_id": id, "polls_info": [each for each in polls if each["poll_theme_id"] == id]} for id in ids
        ]
    }


@Fitted
def get_poll_detail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    poll = _own(sandbox, POLLS, hash, hash["poll_id"])
    results = [
        {**each, "option_info": [_result(poll, number, option) for option in range(len(each["poll_option"]))]}
        for number, each in enumerate(poll["questions"])
    ]
    return {**poll, "vote_total_num": len(poll["votes"]), "poll_question_data": results}


def _result(poll: Thing, number: int, option: int) -> Thing:
    voters = [who for who, choices in poll["votes"].items() if option in choices[number]]
    names = {} if poll.get("is_anony") else {"option_user": [{"userid": who} for who in voters]}
    rate = round(100 * len(voters) / len(poll["votes"])) if voters else 0
    desc = poll["questions"][number]["poll_option"][option]
    return {"option_id": option + 1, "option_desc": desc, "option_num": len(voters), "rate": rate, **names}


@Fitted
def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_host(sandbox, hash)
    if hash.get("poll_id"):
        poll = _own(sandbox, POLLS, hash, hash["poll_id"])
        POLLS.remove(sandbox, poll["poll_id"])
        left = [each for each in POLLS.all(sandbox) if each["poll_theme_id"] == poll["poll_theme_id"]]
        if not left and poll["poll_theme_id"] in sandbox.resources.get(THEMES.name, {}):
            THEMES.remove(sandbox, poll["poll_theme_id"])
    elif hash.get("poll_theme_id"):
        THEMES.remove(sandbox, _own(sandbox, THEMES, hash, hash["poll_theme_id"])["poll_theme_id"])
    else:
        raise RefusalError(40058, "missing poll_theme_id or poll_id")
    return {}
