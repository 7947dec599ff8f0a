"""The sandbox's own interface, for programs in any language and for its page: JSON over HTTP, beside the calls of WeCom.

A POST takes a JSON object, a GET its query; each answers with a JSON object. What is wrong is answered with HTTP 400 (or 404,
405) and {"error": "what"}; where WeCom would refuse, with its errcode too.

GET  /sandbox/state       api, corpid, corpsecret, third_party, now, last (the number of the last log entry), accounts, customers,
                          departments, members, faults, samples (the paths that got one)
GET  /sandbox/log         entries with a number above ?since= (default 0), and last; with ?wait=25 the answer waits that many
                          seconds, at most 60, for one. An entry has a kind: "call" (number, at, method, path, query, status,
                          errcode, milliseconds, sample, fault, notes, request, reply) or "push" (number, at, url, event, tries,
                          outcome, milliseconds), which is entered when its outcome is known
GET  /sandbox/sent        messages: the messages that were sent after ?since=, each with number, at, path and message
GET  /sandbox/reference   functions: name, path, title, summary of each function whose text has all words of ?search=
                          (default: of all); with ?name=kf.send_msg the function itself, with its fields and documentation
GET  /sandbox/media       ?media_id=: the file itself
POST /sandbox/media       filename, data (base64), type (image, voice, video or file): media_id, as of a file that a customer sends
POST /sandbox/customers/VERB  what a customer does: see ACTIONS, whose arguments are the fields of the JSON object
POST /sandbox/callbacks   url, token, encoding_aes_key, receiveid (by default the corpid): verified, and pushed to from now on
POST /sandbox/clock       advance (seconds), or now (Unix seconds): now
POST /sandbox/fail        path, errcode, status, delay, cut, times, rate, seed, as for Sandbox.fail
POST /sandbox/recover     ends all faults, or those of path
POST /sandbox/reset       everything as it was at the start, but for the log, whose numbers go on
POST /sandbox/save        writes the state into the file that the sandbox was started with: file
"""

import base64
import binascii
import inspect
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Union

from . import _reference
from ._log import Call, Entry
from ._reply import Refusal
from ._server import Request, Response

if TYPE_CHECKING:
    from . import Sandbox

__all__ = ["PREFIX", "respond"]

PREFIX = "/sandbox/"
MAX_WAIT = 60

Answer = Union[dict[str, Any], Response]


class Wrong(ValueError):
    """A request that can't be served, and why."""


def respond(sandbox: "Sandbox", request: Request) -> Response:
    name = request.path[len(PREFIX) :]
    methods = {method for method, known in ROUTES if known == name}
    if not methods:
        return _json(404, {"error": f"there is no {request.path}"})
    if request.method not in methods:
        return _json(405, {"error": f"{request.path} takes {' or '.join(sorted(methods))}"})
    action = ROUTES[request.method, name]
    try:
        given: dict[str, Any] = dict(request.query) if request.method == "GET" else _object(request.body)
        try:
            inspect.signature(action).bind(sandbox, **given)
        except TypeError as error:
            raise Wrong(str(error)) from None
        answer = action(sandbox, **given)
    except Refusal as refusal:
        return _json(400, {"error": refusal.errmsg, "errcode": refusal.errcode})
    except (AttributeError, KeyError, OSError, TypeError, ValueError) as error:  # by what was given
        return _json(400, {"error": str(error) or type(error).__name__})
    return answer if isinstance(answer, Response) else _json(200, answer)


def _json(status: int, answer: dict[str, Any]) -> Response:
    return Response(status, "application/json; charset=UTF-8", json.dumps(answer, ensure_ascii=False).encode())


def _object(body: bytes) -> dict[str, Any]:
    try:
        given = json.loads(body.decode() or "{}")
    except (ValueError, RecursionError):
        raise Wrong("the body must be JSON") from None
    if not isinstance(given, dict):
        raise Wrong("the body must be a JSON object")
    return given


def _whole(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise Wrong(f"{name} must be a number, not {text!r}")
    return int(text)


def state(sandbox: "Sandbox") -> Answer:
    with sandbox.lock:
        return {
            "api": sandbox.api,
            "corpid": sandbox.corpid,
            "corpsecret": sandbox.corpsecret,
            "third_party": sandbox.third_party,
            "now": sandbox.now,
            "last": sandbox.log.last,
            "accounts": sorted(sandbox.accounts),
            "customers": list(sandbox.customers.values()),
            "departments": [
                {"id": department, **sandbox.company.details(department), "userids": list(userids)}
                for department, userids in sandbox.company.departments.items()
            ],
            "members": [{"userid": userid, **sandbox.company.member(userid)} for userid in sandbox.company.userids()],
            "faults": [_fault(fault) for fault in sandbox.faults.in_force()],
            "samples": sorted({call.path for call in sandbox.samples}),
        }


def _fault(fault: Any) -> dict[str, Any]:
    names = ("path", "errcode", "status", "delay", "cut", "times", "rate", "seed")
    return {name: getattr(fault, name) for name in names}


CALL = ("number", "at", "method", "path", "query", "status", "errcode", "milliseconds", "sample", "fault", "notes")
PUSH = ("number", "at", "url", "event", "tries", "outcome", "milliseconds")


def _entry(entry: Entry) -> dict[str, Any]:
    kind, names = ("call", (*CALL, "request", "reply")) if isinstance(entry, Call) else ("push", PUSH)
    return {"kind": kind, **{name: getattr(entry, name) for name in names}}


def log(sandbox: "Sandbox", since: str = "0", wait: str = "0") -> Answer:
    number = _whole("since", since)
    entries = sandbox.log.wait(number, min(_whole("wait", wait), MAX_WAIT))
    return {
        "last": entries[-1].number if entries else sandbox.log.last,
        "entries": [_entry(entry) for entry in entries],
    }


def sent(sandbox: "Sandbox", since: str = "0") -> Answer:
    number = _whole("since", since)
    calls = [call for call in sandbox.sent if call.number > number]
    return {
        "messages": [
            {"number": call.number, "at": call.at, "path": call.path, "message": call.request} for call in calls
        ]
    }


def get_media(sandbox: "Sandbox", media_id: str) -> Answer:
    file = sandbox.media.find(media_id)
    if file is None:
        raise Refusal(40007)
    # Never shown as a page of this address, whatever it holds.
    safe = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
    return Response(200, file.content_type, file.data, safe)


def put_media(sandbox: "Sandbox", filename: str, data: str, type: str = "file") -> Answer:
    if type not in ("image", "voice", "video", "file"):
        raise Wrong("type must be image, voice, video or file")
    try:
        content = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise Wrong("data must be base64") from None
    with sandbox.lock:
        return {"media_id": sandbox.media.keep(type, filename, content)}


def clock(sandbox: "Sandbox", advance: float = 0, now: Any = None) -> Answer:
    for seconds in (advance, 0 if now is None else now):
        if type(seconds) not in (int, float) or not abs(seconds) < 1e11:
            raise Wrong("advance and now are seconds")
    with sandbox.lock:
        if now is not None:
            sandbox.now = float(now)
        sandbox.advance(advance)
    return {"now": sandbox.now}


def fail(sandbox: "Sandbox", path: Any = None, **how: Any) -> Answer:
    return {"fault": _fault(sandbox.fail(path, **how))}


def recover(sandbox: "Sandbox", path: Any = None) -> Answer:
    for fault in sandbox.faults.in_force():
        if path is None or fault.path == path:
            sandbox.faults.remove(fault)
    return {"faults": [_fault(fault) for fault in sandbox.faults.in_force()]}


def reset(sandbox: "Sandbox") -> Answer:
    sandbox.reset()
    return {"last": sandbox.log.last}


def save(sandbox: "Sandbox") -> Answer:
    return {"file": str(sandbox.save())}


def add(sandbox: "Sandbox", external_userid: str, nickname: str = "", **others: Any) -> Answer:
    """A WeChat user, with what batchget tells: nickname, avatar, gender, unionid."""
    if not isinstance(external_userid, str) or not external_userid:
        raise Wrong("external_userid must be a string")
    with sandbox.lock:
        customer = {"external_userid": external_userid, "nickname": nickname or external_userid, "gender": 0, **others}
        sandbox.customers[external_userid] = customer
    return {"customer": customer}


ACTIONS: dict[str, Callable[..., Answer]] = {"add": add}

ROUTES: dict[tuple[str, str], Callable[..., Answer]] = {
    ("GET", "state"): state,
    ("GET", "log"): log,
    ("GET", "sent"): sent,
    ("GET", "reference"): _reference.reference,
    ("GET", "media"): get_media,
    ("POST", "media"): put_media,
    ("POST", "clock"): clock,
    ("POST", "fail"): fail,
    ("POST", "recover"): recover,
    ("POST", "reset"): reset,
    ("POST", "save"): save,
    **{("POST", f"customers/{verb}"): action for verb, action in ACTIONS.items()},
}
