"""Chat links, reading and sending messages, and statistics."""

import uuid
from typing import Any

from .._model.message import ON_EVENT, ON_STATE, SEND, Text, checked, checked_msgid, text_of
from .._reply import RefusalError, Reply
from .._state import State
from .._state.chat import ENDED
from .._state.statistic import DAY, midnight


def add_contact_way(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    account = sandbox.kf.account(hash["open_kfid"])
    scene = text_of(hash, "scene", Text(32))
    if scene.strip("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-"):
        raise RefusalError(40058, "scene must be of 0-9 a-z A-Z _ -")
    return {"url": sandbox.kf.link(account, scene)}


def sync_msg(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    kf = sandbox.kf
    account = kf.account(hash["open_kfid"])
    cursor = text_of(hash, "cursor", Text(64))
    limit = _int(hash, "limit", 1000, 1, 1000)
    voice_format = _int(hash, "voice_format", 0, 0, 1)
    account.inbox.check_token(text_of(hash, "token", Text(128, errcode=95007)))
    if kf.empty_pages:
        kf.empty_pages -= 1
        return {"next_cursor": cursor, "has_more": 1, "msg_list": []}
    page = account.inbox.page(cursor, min(limit, kf.page_limit))
    for record in page.records:
        if record["msgtype"] == "voice":
            silk = record["voice"].pop("silk")
            record["voice"]["media_id"] = silk if voice_format else record["voice"]["media_id"]
    return {"next_cursor": page.next_cursor, "has_more": int(page.has_more), "msg_list": page.records}


def _int(hash: dict[str, Any], name: str, default: int, minimum: int, maximum: int) -> int:
    value = hash.get(name, default)
    if type(value) is not int or not minimum <= value <= maximum:
        raise RefusalError(40058, f"{name} must be a whole number from {minimum} to {maximum}")
    return value


def send_msg(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    kf = sandbox.kf
    account = kf.account(hash["open_kfid"])
    external_userid = kf.need_customer(hash["touser"])
    msgid = checked_msgid(hash)
    message = checked(sandbox.media, hash, SEND)
    if message["msgtype"] in kf.forbidden_msgtypes:
        raise RefusalError(95030)
    if msgid and account.inbox.has_msgid(msgid):
        raise RefusalError(95033)
    chat = kf.chat(account.open_kfid, external_userid)
    chat.need_sendable(sandbox.now)
    chat.count_answer()
    account.statistics.assigned(sandbox.now, chat)
    msgid = msgid or uuid.uuid4().hex
    kf.deliver(account, chat, msgid, message)
    return {"msgid": msgid}


def send_msg_on_event(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    kf = sandbox.kf
    msgid = checked_msgid(hash)
    code = kf.find_code(hash["code"])
    welcome, chat = code.state == "enter", code.chat
    account = kf.account(chat.open_kfid)
    message = checked(sandbox.media, hash, ON_EVENT if welcome or code.state == ENDED else ON_STATE)
    if msgid and account.inbox.has_msgid(msgid):
        raise RefusalError(95033)
    chat.end_if_silent(sandbox.now)
    if not welcome and chat.state != code.state:
        raise RefusalError(95018, f"service_state is {chat.state}, but was {code.state} when the code was issued")
    kf.use_code(hash["code"])
    if welcome:
        chat.welcomed_at = sandbox.now
    msgid = msgid or uuid.uuid4().hex
    kf.deliver(account, chat, msgid, message)
    return {"msgid": msgid}


def get_corp_statistic(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    account = sandbox.kf.account(hash["open_kfid"])
    days = [(stamp, account.statistics.of_corp(stamp)) for stamp in _days(sandbox, hash)]
    return {"statistic_list": [_entry(stamp, statistic) for stamp, statistic in days]}


def get_servicer_statistic(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    account = sandbox.kf.account(hash["open_kfid"])
    userid = text_of(hash, "servicer_userid") or None
    if userid is not None and not sandbox.kf.is_servicer(account, userid):
        raise RefusalError(95014)
    days = [(stamp, account.statistics.of_servicer(stamp, userid)) for stamp in _days(sandbox, hash)]
    return {"statistic_list": [_entry(stamp, statistic) for stamp, statistic in days]}


def _days(sandbox: State, hash: dict[str, Any]) -> range:
    """The midnights from start_time to end_time: from 180 days ago to yesterday, at most 31."""
    today = midnight(sandbox.now)
    times = [hash["start_time"], hash["end_time"]]
    if not all(type(time) is int and 0 <= time < 1 << 32 for time in times):
        raise RefusalError(40058, "start_time and end_time must be Unix seconds")
    start, end = (midnight(time) for time in times)
    if not today - 180 * DAY <= start <= end < today or (end - start) // DAY >= 31:
        raise RefusalError(40058, "start_time and end_time must be from 180 days ago to yesterday, at most 31 days")
    return range(start, end + 1, DAY)


def _entry(stamp: int, statistic: Any) -> Reply:
    return {"stat_time": stamp, **({} if statistic is None else {"statistic": statistic})}


def get_corp_qualification(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"wechat_channels_binding": True}
