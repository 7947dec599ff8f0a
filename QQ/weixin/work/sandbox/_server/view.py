"""The GET half of the control interface: the state, the log, sent messages, chats, files."""

import time
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from ...errors import explain
from .._answer.exchange import Response
from .._reply import RefusalError
from .._state.chat import Chat
from .._state.credentials import ERRCODES
from .._state.faults import Fault
from .._state.log import Call, Entry
from .input import Answer, BadInputError, limited, number_of

if TYPE_CHECKING:
    from .. import Sandbox

__all__ = [
    "chat",
    "chats",
    "credential",
    "customers",
    "entry",
    "explained",
    "fault",
    "log",
    "media",
    "sent",
    "state",
]

MAX_WAIT = 60
CALL = ("number", "at", "method", "path", "query", "status", "errcode", "milliseconds", "sample", "fault", "notes")
PUSH = ("number", "at", "url", "event", "tries", "outcome", "milliseconds")


def state(sandbox: "Sandbox", brief: str = "") -> Answer:
    last = sandbox.pushes.last
    with sandbox.lock:
        brief_state = {
            "api": sandbox.api,
            "corpid": sandbox.corpid,
            "corpsecret": sandbox.corpsecret,
            "third_party": sandbox.third_party,
            "now": sandbox.now,
            "last": sandbox.log.last,
            "accounts": sorted(sandbox.accounts),
            "account_names": {open_kfid: sandbox.kf.account(open_kfid).name for open_kfid in sandbox.accounts},
            "callbacks": [callback.url for callback in sandbox.pushes.addresses],
            "last_push": last and {name: getattr(last, name) for name in ("at", "url", "outcome")},
            "faults": [fault(each) for each in sandbox.faults.active()],
            "environment": sandbox.environment,
            "bot": {name: getattr(sandbox.bot, name) for name in ("bot_id", "secret", "address", "connected")},
            "samples": sorted({call.path for call in sandbox.samples}),
        }
        if brief:
            return brief_state
        return {
            **brief_state,
            "customers": list(sandbox.customers.values()),
            "departments": [
                {"id": department, **sandbox.company.details(department), "userids": list(userids)}
                for department, userids in sandbox.company.departments.items()
            ],
            "members": [{"userid": userid, **sandbox.company.member(userid)} for userid in sandbox.company.userids()],
        }


def fault(fault: Fault) -> dict[str, Any]:
    names = ("number", "path", "errcode", "status", "delay", "cut", "times", "rate", "seed")
    return {name: getattr(fault, name) for name in names}


def _entry(entry: Entry, brief: bool = False) -> dict[str, Any]:
    bodies = () if brief else ("request", "reply")
    kind, names = ("call", (*CALL, *bodies)) if isinstance(entry, Call) else ("push", PUSH)
    return {"kind": kind, **{name: getattr(entry, name) for name in names}}


def log(sandbox: "Sandbox", since: str = "0", wait: str = "0", limit: str = "", brief: str = "") -> Answer:
    number = number_of("since", since)
    until = time.monotonic() + min(number_of("wait", wait), MAX_WAIT)
    entries = sandbox.log.since(number)
    while not entries and time.monotonic() < until and not sandbox.stopping.is_set():
        entries = sandbox.log.wait(number, min(until - time.monotonic(), 0.5))
    return {
        "last": entries[-1].number
        if entries
        else min(number, sandbox.log.last),  # entries that arrive now belong to the next request
        "entries": [_entry(entry, bool(brief)) for entry in entries[-limited(limit) :]],
    }


def entry(sandbox: "Sandbox", number: str) -> Answer:
    wanted = number_of("number", number)
    for known in sandbox.log.since(wanted - 1)[:1]:
        if known.number == wanted:
            return _entry(known)
    raise BadInputError(f"there is no entry {number}: it is too old, or not there yet")


def explained(sandbox: "Sandbox", errcode: str, language: str = "en") -> Answer:
    return {"text": str(explain(errcode, language))}


def credential(sandbox: "Sandbox", kind: str = "access_token") -> Answer:
    if kind not in ERRCODES:
        raise BadInputError(f"kind must be one of {', '.join(ERRCODES)}")
    return {"credential": sandbox.issue(sandbox.corpsecret, kind)}


def sent(sandbox: "Sandbox", since: str = "0") -> Answer:
    number = number_of("since", since)
    calls = [call for call in sandbox.sent if call.number > number]
    return {
        "messages": [
            {"number": call.number, "at": call.at, "path": call.path, "message": call.request} for call in calls
        ]
    }


def media(sandbox: "Sandbox", media_id: str) -> Answer:
    file = sandbox.media.find(media_id)
    if file is None:
        raise RefusalError(40007)
    # The browser must never show it as a page of this address.
    safe = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
    return Response(200, file.content_type, file.data, safe)


def customers(sandbox: "Sandbox", search: str = "", limit: str = "50") -> Answer:
    words = search.lower()
    with sandbox.lock:
        latest = (each.external_userid for each in reversed(sandbox.kf.chats()))
        known = (sandbox.customers.get(userid) for userid in dict.fromkeys(chain(latest, sandbox.customers)))
        matching = (
            each for each in known if each and words in f"{each.get('nickname')} {each['external_userid']}".lower()
        )
        return {
            "total": len(sandbox.customers),
            "customers": [
                {**each, "chats": [_chat(sandbox, chat) for chat in sandbox.kf.chats_of(each["external_userid"])]}
                for each in islice(matching, limited(limit))
            ],
        }


def chats(sandbox: "Sandbox") -> Answer:
    with sandbox.lock:
        return {"chats": [_chat(sandbox, each) for each in sandbox.kf.chats()]}


def chat(sandbox: "Sandbox", open_kfid: str, external_userid: str) -> Answer:
    with sandbox.lock:
        account = sandbox.kf.account(open_kfid)
        chat = sandbox.kf.peek(open_kfid, sandbox.kf.need_customer(external_userid))
        more = {"servicers": sandbox.kf.servicers(account), "messages": list(chat.transcript)}
        more["forgotten"] = chat.forgotten
        return {**_chat(sandbox, chat), **more}


def _chat(sandbox: "Sandbox", chat: Chat) -> dict[str, Any]:
    fields = {name: getattr(chat, name) for name in ("open_kfid", "external_userid", "state", "servicer_userid")}
    key = (chat.open_kfid, chat.external_userid)
    fields["messages"] = len(chat.transcript) + chat.forgotten
    return {**fields, "refuses": key in sandbox.kf.refusing, "recommendation": sandbox.recommendations.get(key)}
