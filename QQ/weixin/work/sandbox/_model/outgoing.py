"""Messages of apps and robots: the msgtype with its object and files, and whom they reach."""

from collections.abc import Iterable
from typing import Any

from .._reply import RefusalError
from .._state import State
from .._state.company import Company
from .fields import inside

__all__ = ["SHARED", "need_content", "recipients"]

SHARED = ("text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown")  # by apps to all
FILES = {"image": "image", "voice": "voice", "video": "video", "file": "file"}
MOST = {"markdown": 2048}  # bytes of content


def need_content(sandbox: State, hash: dict[str, Any], msgtypes: Iterable[str]) -> None:
    """Refuse a message whose msgtype is none of these, or whose object is not there or refers to no file."""
    msgtype = hash["msgtype"]
    if msgtype not in msgtypes:
        raise RefusalError(40008)
    content = hash.get(msgtype)
    if not isinstance(content, dict):
        raise RefusalError(40058, f"missing {msgtype}")
    if msgtype in FILES and "media_id" in content:
        _need_file(sandbox, content["media_id"], FILES[msgtype])
    for thumb in inside(content, "articles[].thumb_media_id"):
        _need_file(sandbox, thumb, "image")
    articles = content.get("articles")
    if articles is not None and not 1 <= len(articles) <= 8:
        raise RefusalError(45008)
    if msgtype in MOST and len(content["content"].encode()) > MOST[msgtype]:
        raise RefusalError(45002)


def _need_file(sandbox: State, media_id: object, kind: str) -> None:
    file = sandbox.media.find(media_id)
    if file is None or (kind != "file" and file.kind != kind):
        raise RefusalError(40007)


def recipients(company: Company, hash: dict[str, Any]) -> tuple[list[str], dict[str, str]]:
    """The members whom a message reaches, and what is told of those that are none."""
    users, parties, tags = (_split(hash.get(name)) for name in ("touser", "toparty", "totag"))
    if not users and not parties and not tags:
        raise RefusalError(40058, "missing touser, toparty or totag")
    if users == ["@all"]:
        return company.userids(), {}
    if len(users) > 1000 or len(parties) > 100 or len(tags) > 100:
        raise RefusalError(40058, "too many recipients")
    known = {user: company.known(user) for user in users}
    reached = [userid for userid in known.values() if userid is not None]
    invalid = {"invaliduser": [user.lower() for user, userid in known.items() if userid is None]}
    invalid["invalidparty"] = [party for party in parties if not _has(company.departments, party)]
    invalid["invalidtag"] = [tag for tag in tags if not _has(company.tags, tag)]
    for party in parties:
        reached += company.members_of(int(party)) if party not in invalid["invalidparty"] else []
    for tag in tags:
        reached += company.members_with(company.tags[int(tag)]) if tag not in invalid["invalidtag"] else []
    if not reached and any(invalid.values()):
        raise RefusalError(81013)
    return list(dict.fromkeys(reached)), {name: "|".join(ids) for name, ids in invalid.items() if ids}


def _split(text: object) -> list[str]:
    return [each.strip() for each in str(text).split("|") if each.strip()] if text not in (None, "") else []


def _has(ids: dict[int, Any], text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 11 and int(text) in ids
