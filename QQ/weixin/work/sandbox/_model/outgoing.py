"""Check the messages of apps and robots, and find their recipients."""

import re
from collections.abc import Iterable
from typing import Any, Optional

from .._reply import RefusalError
from .._state import State
from .._state.company import Company
from .._state.media import SAMPLE
from .fields import inside

__all__ = ["SHARED", "need_agent", "need_content", "need_new_task", "recipients"]

# Message types that apps can send to members and to group chats.
SHARED = ("text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown")
FILES = {"image": "image", "voice": "voice", "video": "video", "file": "file"}
MAX_BYTES = {"markdown": 2048}  # of content


def need_agent(sandbox: State, agentid: Any) -> int:
    """The agentid as a number. Raises RefusalError if the sandbox has no such app."""
    if str(agentid) not in map(str, sandbox.agents):
        known = ", ".join(map(str, sandbox.agents))
        raise RefusalError(40056, f"the apps of the sandbox are {known}; sandbox.agents[{agentid}] = {{}} adds one")
    return int(agentid)


def need_new_task(sandbox: State, hash: dict[str, Any]) -> None:
    """Raise RefusalError if the task_id of a card has other characters, or was used before."""
    for task_id in inside(hash, f"{hash['msgtype']}.task_id"):
        if not re.fullmatch(r"[0-9a-zA-Z_@-]{1,128}", str(task_id)):
            raise RefusalError(42014, "task_id has digits, letters and _-@ only, at most 128")
        own = f"{hash['agentid']} {task_id}"
        if sandbox.task_ids.get(own):
            raise RefusalError(42014, f"{task_id} was used before")
        sandbox.task_ids.add(own, True)


def need_content(sandbox: State, hash: dict[str, Any], msgtypes: Iterable[str], robot: str = "") -> None:
    """Raise RefusalError unless the msgtype is one of these, its object is there, and its files exist.

    robot: the key of the robot that sends, which can use only what was uploaded with it.
    """
    msgtype = hash["msgtype"]
    if msgtype not in msgtypes:
        raise RefusalError(40008)
    content = hash.get(msgtype)
    if not isinstance(content, dict):
        raise RefusalError(40058, f"missing {msgtype}")
    if msgtype in FILES and "media_id" in content:
        _need_file(sandbox, content["media_id"], FILES[msgtype], robot)
    for thumb in inside(content, "articles[].thumb_media_id"):
        _need_file(sandbox, thumb, "image", robot)
    articles = content.get("articles")
    if articles is not None and not 1 <= len(articles) <= 8:
        raise RefusalError(45008)
    if msgtype in MAX_BYTES and len(content["content"].encode()) > MAX_BYTES[msgtype]:
        raise RefusalError(45002)


def _need_file(sandbox: State, media_id: Any, kind: str, robot: str) -> None:
    file = sandbox.media.find(media_id)
    if file is None or (kind != "file" and file.kind != kind):
        raise RefusalError(40007)
    if media_id != SAMPLE and sandbox.robot_media.get(media_id, "") != robot:
        raise RefusalError(
            40007, "it was uploaded for another app or robot; a robot uses webhook.upload_media with its key"
        )


def recipients(company: Company, hash: dict[str, Any]) -> tuple[list[str], dict[str, str]]:
    """The userids that a message reaches, and the fields of the reply about invalid recipients."""
    users, parties, tags = (_split(hash.get(name)) for name in ("touser", "toparty", "totag"))
    if users == ["@all"]:
        return company.userids(), {}
    _check_count(users, parties, tags)
    known = {user: company.known(user) for user in users}
    departments = {party: _found(company.departments, party) for party in parties}
    groups = {tag: _found(company.tags, tag) for tag in tags}
    userids = _members(company, known.values(), departments.values(), groups.values())
    invalid = {
        "invaliduser": [user.lower() for user in _invalid(known)],
        "invalidparty": _invalid(departments),
        "invalidtag": _invalid(groups),
    }
    if not userids and any(invalid.values()):
        raise RefusalError(81013)
    return userids, {name: "|".join(ids) for name, ids in invalid.items() if ids}


def _check_count(users: list[str], parties: list[str], tags: list[str]) -> None:
    """Raise RefusalError for no recipients or too many."""
    if not users and not parties and not tags:
        raise RefusalError(40058, "missing touser, toparty or totag")
    if len(users) > 1000 or len(parties) > 100 or len(tags) > 100:
        raise RefusalError(40058, "too many recipients")


def _members(
    company: Company, users: Iterable[Optional[str]], parties: Iterable[Optional[int]], tags: Iterable[Optional[int]]
) -> list[str]:
    """The userids of all recipients, each once. None stands for an invalid id."""
    userids = [userid for userid in users if userid is not None]
    for party in parties:
        userids += [] if party is None else company.members_of(party)
    for tag in tags:
        userids += [] if tag is None else company.members_with(company.tags[tag])
    return list(dict.fromkeys(userids))


def _invalid(ids: dict[str, Any]) -> list[str]:
    """The ids whose value is None."""
    return [id for id, known in ids.items() if known is None]


def _split(text: object) -> list[str]:
    return [each.strip() for each in str(text).split("|") if each.strip()] if text not in (None, "") else []


def _found(known: dict[int, Any], text: str) -> Optional[int]:
    """The text as a number, if it is a known id."""
    is_number = text.isascii() and text.isdigit() and len(text) < 11
    return int(text) if is_number and int(text) in known else None
