"""The knowledge base: groups of questions with their answers."""

import uuid
from typing import Any

from .._model.message import SEND, Text, text_of
from .._reply import RefusalError, Reply
from .._state import State

MAX_GROUPS, MAX_INTENTS = 100, 200
DEFAULT = "default"


def add_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    groups = sandbox.kf.groups
    name = _name(sandbox, hash)
    if len(groups) >= MAX_GROUPS:
        raise RefusalError(40058, f"there are {MAX_GROUPS} groups already")
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
    if sum(other["group_id"] == group_id for other in intents.values()) >= MAX_INTENTS:
        raise RefusalError(40058, f"the group has {MAX_INTENTS} questions already")
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
        raise RefusalError(40058, "there is already a group of this name")
    return name


def _group(sandbox: State, hash: dict[str, Any]) -> str:
    group_id = text_of(hash, "group_id", Text(required=True))
    if group_id not in sandbox.kf.groups:
        raise RefusalError(40058, "there is no group with this group_id")
    return group_id


def _own_group(sandbox: State, hash: dict[str, Any]) -> str:
    group_id = _group(sandbox, hash)
    if group_id == DEFAULT:
        raise RefusalError(40058, "the default group can't be changed or deleted")
    return group_id


def _intent(sandbox: State, hash: dict[str, Any]) -> str:
    intent_id = text_of(hash, "intent_id", Text(required=True))
    if intent_id not in sandbox.kf.intents:
        raise RefusalError(40058, "there is no question with this intent_id")
    return intent_id


def _parts(sandbox: State, hash: dict[str, Any]) -> dict[str, Any]:
    """The question, the similar questions and the answers, if they are in the hash."""
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


def _question(question: Any, path: str, max_length: int) -> dict[str, Any]:
    content = text_of(
        _dict(_dict(question, path).get("text"), f"{path}.text"), "content", Text(required=True), f"{path}.text."
    )
    if len(content) > max_length:
        raise RefusalError(40058, f"{path}.text.content must have at most {max_length} characters")
    return {"text": {"content": content}}


def _answer(sandbox: State, answer: Any) -> dict[str, Any]:
    attachments = _list(_dict(answer, "answers[]"), "attachments", 4)
    return {
        **_question(answer, "answers[]", 500),
        "attachments": [_attachment(sandbox, attachment) for attachment in attachments],
    }


def _attachment(sandbox: State, attachment: Any) -> dict[str, Any]:
    """The attachment as list_intent returns it: of an uploaded file only the name."""
    kind = _dict(attachment, "answers[].attachments[]").get("msgtype")
    if kind not in ("image", "video", "link", "miniprogram"):
        raise RefusalError(40008)
    body = _dict(attachment.get(kind), f"answers[].attachments[].{kind}")
    if kind == "link":
        rules = {"title": Text(required=True), "desc": Text(), "url": Text(required=True)}
        texts = {name: text_of(body, name, rule, "link.") for name, rule in rules.items()}
        return {"msgtype": kind, kind: {**texts, "pic_url": text_of(body, "pic_url") or text_of(body, "picurl")}}
    checked = SEND[kind](sandbox.media, body)
    if kind == "miniprogram":
        return {"msgtype": kind, kind: {name: value for name, value in checked.items() if name != "thumb_media_id"}}
    file = sandbox.media.find(checked["media_id"])
    return {"msgtype": kind, kind: {"name": file.filename if file else ""}}


def _dict(value: Any, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise RefusalError(40058, f"{name} must be an object")
    return value


def _list(fields: dict[str, Any], name: str, max_items: int) -> list[Any]:
    items = fields.get(name)
    items = [] if items is None else items
    if not isinstance(items, list) or len(items) > max_items:
        raise RefusalError(40058, f"{name} must be a list of at most {max_items} items")
    return items


def _need_new(sandbox: State, intent: dict[str, Any], own: str = "") -> None:
    """Raise RefusalError for a question that exists already."""
    questions = _questions(intent)
    if len(set(questions)) < len(questions):
        raise RefusalError(40058, "a question is there twice")
    for intent_id, other in sandbox.kf.intents.items():
        if intent_id != own and not set(questions).isdisjoint(_questions(other)):
            raise RefusalError(40058, "a question exists already")


def _questions(intent: dict[str, Any]) -> list[str]:
    return [each["text"]["content"] for each in (intent["question"], *intent["similar_questions"]["items"])]


def _page(hash: dict[str, Any], name: str, items: list[Any]) -> Reply:
    """One page of the items. The cursor is the number of items before the page."""
    cursor, limit = text_of(hash, "cursor"), hash.get("limit", 500)
    if cursor and not (cursor.isascii() and cursor.isdecimal() and len(cursor) < 10):
        raise RefusalError(40058, "cursor is not from a reply of this call")
    if type(limit) is not int or not 1 <= limit <= 1000:
        raise RefusalError(40058, "limit must be a whole number from 1 to 1000")
    start = int(cursor or 0)
    end = min(start + limit, len(items))
    more = end < len(items)
    return {"next_cursor": str(end) if more else "", "has_more": int(more), name: items[start:end]}
