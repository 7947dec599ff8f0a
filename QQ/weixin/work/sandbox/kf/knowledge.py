"""The knowledge base: groups of questions with their answers."""

import uuid
from typing import Any

from .._model.message import SEND, Text, text_of
from .._reply import RefusalError, Reply
from .._state import State

MOST_GROUPS, MOST_INTENTS = 100, 200
DEFAULT = "default"


def add_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    groups = sandbox.kf.groups
    name = _name(sandbox, hash)
    if len(groups) >= MOST_GROUPS:
        raise RefusalError(40058, f"there are {MOST_GROUPS} groups already")
    group_id = uuid.uuid4().hex
    groups[group_id] = name
    return {"group_id": group_id}


def del_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    group_id = _own_group(sandbox, hash)
    del sandbox.kf.groups[group_id]
    for intent_id in [key for key, intent in sandbox.kf.intents.items() if intent["group_id"] == group_id]:
        del sandbox.kf.intents[intent_id]
    return {}


def mod_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    group_id = _own_group(sandbox, hash)
    sandbox.kf.groups[group_id] = _name(sandbox, hash, group_id)
    return {"group_id": group_id}


def list_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    groups = [
        {"group_id": group_id, "name": name, "is_default": int(group_id == DEFAULT)}
        for group_id, name in sandbox.kf.groups.items()
        if text_of(hash, "group_id") in ("", group_id)
    ]
    return _page(hash, "group_list", groups)


def add_intent(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    intents, group_id = sandbox.kf.intents, _group(sandbox, hash)
    intent = {"similar_questions": {"items": []}, **_parts(sandbox, hash)}
    _need_new(sandbox, intent)
    if sum(other["group_id"] == group_id for other in intents.values()) >= MOST_INTENTS:
        raise RefusalError(40058, f"the group holds {MOST_INTENTS} questions already")
    intent_id = uuid.uuid4().hex
    intents[intent_id] = {"group_id": group_id, "intent_id": intent_id, **intent}
    return {"intent_id": intent_id}


def del_intent(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    del sandbox.kf.intents[_intent(sandbox, hash)]
    return {}


def mod_intent(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    intent_id = _intent(sandbox, hash)
    intent = {**sandbox.kf.intents[intent_id], **_parts(sandbox, hash)}
    _need_new(sandbox, intent, intent_id)
    sandbox.kf.intents[intent_id] = intent
    return {"intent_id": intent_id}


def list_intent(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    group_id, intent_id = text_of(hash, "group_id"), text_of(hash, "intent_id")
    intents = [
        intent
        for intent in sandbox.kf.intents.values()
        if group_id in ("", intent["group_id"]) and intent_id in ("", intent["intent_id"])
    ]
    return _page(hash, "intent_list", intents)


def _name(sandbox: State, hash: dict[str, Any], own: str = "") -> str:
    name = text_of(hash, "name", Text(required=True))
    if len(name) > 12:
        raise RefusalError(40058, "name must have at most 12 characters")
    if any(name == other for group_id, other in sandbox.kf.groups.items() if group_id != own):
        raise RefusalError(40058, "there is a group of this name already")
    return name


def _group(sandbox: State, hash: dict[str, Any]) -> str:
    group_id = text_of(hash, "group_id", Text(required=True))
    if group_id not in sandbox.kf.groups:
        raise RefusalError(40058, "there is no group of this group_id")
    return group_id


def _own_group(sandbox: State, hash: dict[str, Any]) -> str:
    group_id = _group(sandbox, hash)
    if group_id == DEFAULT:
        raise RefusalError(40058, "the default group can't be changed or deleted")
    return group_id


def _intent(sandbox: State, hash: dict[str, Any]) -> str:
    intent_id = text_of(hash, "intent_id", Text(required=True))
    if intent_id not in sandbox.kf.intents:
        raise RefusalError(40058, "there is no question of this intent_id")
    return intent_id


def _parts(sandbox: State, hash: dict[str, Any]) -> dict[str, Any]:
    """The question, the similar ones and the answers, as far as they are given."""
    parts: dict[str, Any] = {}
    if hash.get("question") is not None:
        parts["question"] = _question(hash["question"], "question", 200)
    if hash.get("similar_questions") is not None:
        items = _list(_dict(hash["similar_questions"], "similar_questions"), "items", 100)
        parts["similar_questions"] = {"items": [_question(item, "similar_questions.items[]", 200) for item in items]}
    if hash.get("answers") is not None:
        answers = _list(hash, "answers", 1)
        if not answers:
            raise RefusalError(40058, "missing answers")
        parts["answers"] = [_answer(sandbox, answer) for answer in answers]
    return parts


def _question(given: Any, around: str, most: int) -> dict[str, Any]:
    content = text_of(
        _dict(_dict(given, around).get("text"), f"{around}.text"), "content", Text(required=True), f"{around}.text."
    )
    if len(content) > most:
        raise RefusalError(40058, f"{around}.text.content must have at most {most} characters")
    return {"text": {"content": content}}


def _answer(sandbox: State, given: Any) -> dict[str, Any]:
    attachments = _list(_dict(given, "answers[]"), "attachments", 4)
    return {
        **_question(given, "answers[]", 500),
        "attachments": [_attachment(sandbox, attachment) for attachment in attachments],
    }


def _attachment(sandbox: State, given: Any) -> dict[str, Any]:
    """As list_intent tells it: of what was uploaded the file name only."""
    kind = _dict(given, "answers[].attachments[]").get("msgtype")
    if kind not in ("image", "video", "link", "miniprogram"):
        raise RefusalError(40008)
    body = _dict(given.get(kind), f"answers[].attachments[].{kind}")
    if kind == "link":
        rules = {"title": Text(required=True), "desc": Text(), "url": Text(required=True)}
        told = {name: text_of(body, name, rule, "link.") for name, rule in rules.items()}
        return {"msgtype": kind, kind: {**told, "pic_url": text_of(body, "pic_url") or text_of(body, "picurl")}}
    checked = SEND[kind](sandbox.media, body)
    if kind == "miniprogram":
        return {"msgtype": kind, kind: {name: value for name, value in checked.items() if name != "thumb_media_id"}}
    file = sandbox.media.find(checked["media_id"])
    return {"msgtype": kind, kind: {"name": file.filename if file else ""}}


def _dict(given: Any, name: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise RefusalError(40058, f"{name} must be an object")
    return given


def _list(around: dict[str, Any], name: str, most: int) -> list[Any]:
    items = around.get(name)
    items = [] if items is None else items
    if not isinstance(items, list) or len(items) > most:
        raise RefusalError(40058, f"{name} must hold at most {most} items")
    return items


def _need_new(sandbox: State, intent: dict[str, Any], own: str = "") -> None:
    """Refuse a question that is there already."""
    asked = _asked(intent)
    if len(set(asked)) < len(asked):
        raise RefusalError(40058, "a question is there twice")
    for intent_id, other in sandbox.kf.intents.items():
        if intent_id != own and not set(asked).isdisjoint(_asked(other)):
            raise RefusalError(40058, "a question is there already")


def _asked(intent: dict[str, Any]) -> list[str]:
    return [each["text"]["content"] for each in (intent["question"], *intent["similar_questions"]["items"])]


def _page(hash: dict[str, Any], name: str, found: list[Any]) -> Reply:
    """One page of what was found, from the cursor, which says how many come before."""
    cursor, limit = text_of(hash, "cursor"), hash.get("limit", 500)
    if cursor and not (cursor.isascii() and cursor.isdecimal() and len(cursor) < 10):
        raise RefusalError(40058, "cursor is none that was given")
    if type(limit) is not int or not 1 <= limit <= 1000:
        raise RefusalError(40058, "limit must be a whole number from 1 to 1000")
    start = int(cursor or 0)
    end = min(start + limit, len(found))
    more = end < len(found)
    return {"next_cursor": str(end) if more else "", "has_more": int(more), name: found[start:end]}
