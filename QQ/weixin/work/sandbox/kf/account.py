"""Customer-service accounts."""

import itertools
import uuid
from typing import Any

from .._model.message import text_of
from .._reply import RefusalError, Reply
from .._state import State

MAX_ACCOUNTS, MAX_UNVERIFIED = 5000, 10

_numbers = itertools.count(1)


def add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    kf = sandbox.kf
    name, media_id = _name(hash), _avatar(sandbox, hash)
    if len(kf.accounts) >= MAX_ACCOUNTS:
        raise RefusalError(95005)
    if not kf.verified and len(kf.accounts) >= MAX_UNVERIFIED:
        raise RefusalError(95027)
    open_kfid = f"wk{next(_numbers):06d}{uuid.uuid4().hex[:24]}"
    kf.accounts.add(open_kfid)
    account = kf.account(open_kfid)
    account.name, account.avatar = name, _address(media_id)
    return {"open_kfid": open_kfid}


def del_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    account = sandbox.kf.account(hash["open_kfid"])
    if len(sandbox.kf.accounts) == 1:
        raise RefusalError(95005, "the last account can't be deleted")
    sandbox.kf.delete(account.open_kfid)
    return {}


def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    account = sandbox.kf.account(hash["open_kfid"])
    name = _name(hash) if hash.get("name") not in (None, "") else account.name
    avatar = _address(_avatar(sandbox, hash)) if hash.get("media_id") not in (None, "") else account.avatar
    account.name, account.avatar = name, avatar
    return {}


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    offset, limit = hash.get("offset", 0), hash.get("limit", 100)
    if type(offset) is not int or offset < 0:
        raise RefusalError(40058, "offset must be a whole number from 0")
    if type(limit) is not int or not 1 <= limit <= 100:
        raise RefusalError(40058, "limit must be a whole number from 1 to 100")
    accounts = [sandbox.kf.account(open_kfid) for open_kfid in sorted(sandbox.accounts)[offset : offset + limit]]
    entries = [{"open_kfid": account.open_kfid, "name": account.name, "avatar": account.avatar} for account in accounts]
    return {"account_list": [{**account, "manage_privilege": True} for account in entries]}


def _name(hash: dict[str, Any]) -> str:
    name = hash["name"]
    if not isinstance(name, str) or not name.strip() or len(name) > 16:
        raise RefusalError(95006, "at most 16 characters")
    return name


def _avatar(sandbox: State, hash: dict[str, Any]) -> str:
    media_id = text_of(hash, "media_id")
    file = sandbox.media.find(media_id)
    if file is None or file.kind != "image":
        raise RefusalError(40007)
    return media_id


def _address(media_id: str) -> str:
    return f"https://wework.qpic.cn/wwhead/{media_id[:32]}/0"
