"""Control the sandbox over HTTP, from programs in any language and from its page.

A GET takes its parameters in the query, a POST as a JSON object; both return a JSON object. Errors have HTTP status 400, 404 or
405 and the body {"error": "..."}, with an errcode if WeCom would refuse it too. Below: parameters -> fields of the reply.

GET  /sandbox/state       brief -> api, corpid, corpsecret, third_party, now, last (the number of the last log entry), accounts,
                          account_names, bot (to connect as it), callbacks (urls), last_push (at, url, outcome; null before the first),
                          faults, samples (paths that got a sample reply); without ?brief=1 also customers, departments, members
GET  /sandbox/customers   search (nickname, external_userid), limit (default 50) -> customers with chats, recent ones first; total
GET  /sandbox/credential  kind (default access_token) -> credential, which is valid now
GET  /sandbox/log         since (default 0), wait, limit, brief -> entries with a number above `since`, and last. ?wait=25 waits up
                          to 25 seconds (at most 60) for one; ?limit= returns only the last ones; ?brief=1 omits request and
                          reply. Of kind "call": number, at, milliseconds, method, path, query, status, errcode, sample, fault,
                          notes, request, reply. Of kind "push", logged when done: number, at, milliseconds, url, event, tries, outcome
GET  /sandbox/entry       number -> the whole entry
GET  /sandbox/explain     errcode, language (en or zh) -> text: what it means, and what to do about it
GET  /sandbox/sent        since -> messages that programs sent, each with number, at, path and message
GET  /sandbox/reference   search -> functions that have all its words, each with name, path, title, summary;
                          name (such as kf.send_msg) -> the function with its fields and documentation
GET  /sandbox/media       media_id -> the file itself
POST /sandbox/media       filename, data (base64), type (image, voice, video or file) -> media_id, as of a file from a customer
GET  /sandbox/chats       -> chats: open_kfid, external_userid, state, servicer_userid, recommendation, refuses, messages (how many)
GET  /sandbox/chat        open_kfid, external_userid -> the same fields of one chat, its last messages themselves, how many are
                          forgotten before them, and the account's servicers
POST /sandbox/customers/add   external_userid, nickname, avatar, gender, unionid -> customer
POST /sandbox/customers/VERB  an action of a customer -> record (as in sync_msg). enter: external_userid, way (an open_kfid or a
                          link), scene, scene_param, wechat_channels. All others: external_userid, open_kfid, and for say: content,
                          menu_id; send: msgtype, and data (base64) with filename or the fields of the msgtype; tap: item; recall:
                          msgid; refuse: refuses; upgrade
POST /sandbox/servicers/VERB  an action of a receptionist -> record. userid, external_userid (not for stop and receive), open_kfid,
                          and for pass_on: to; say: content; recall: msgid; stop: paused; reject: rejects; take, end, receive, invite
POST /sandbox/callbacks   url; token, encoding_aes_key, receiveid (default: the sandbox's) -> url, verified; it gets all pushes
POST /sandbox/suites/ticket     suite_id (default: wwSuite) -> suite_ticket
POST /sandbox/suites/authorize  suite_id, corpid -> auth_code, as when the corp authorises the app
POST /sandbox/issue       kind (access_token, key ...), whose (the secret of an app, a suite_id ...) -> a credential, named as its kind
POST /sandbox/revoke      credential (default: all)
POST /sandbox/clock       advance (seconds) or now (Unix seconds) -> now
POST /sandbox/fail        path, errcode, status, delay, cut, times, rate, seed: see Sandbox.fail -> fault
POST /sandbox/recover     path or number (default: all) of the faults to remove -> faults, those that are left
POST /sandbox/reset       return to the state at the start; the log is kept, and its numbers go on -> last
GET, POST /sandbox/events, push, resend  whatever WeCom pushes: see events.py
GET  /sandbox/inbox       what members, groups and robots' chats were sent, as they see it: see inbox.py
GET, POST /sandbox/bot... the AI bot and its chats: see bot.py
GET, POST /sandbox/play...  whatever people do, such as approves and checks_in: see play.py
POST /sandbox/save        write the state to the file that the sandbox was started with -> file
"""

import inspect
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._http.secret import CREDENTIALS
from ..._json import check_text, decoder
from ...errors import WeixinError
from .._answer.exchange import Request, Response
from .._reply import RefusalError
from . import bot, events, inbox, play, reference, view
from .input import Answer, BadInputError, bytes_of, need_types, played

if TYPE_CHECKING:
    from .. import Sandbox

__all__ = ["PREFIX", "respond"]

PREFIX = "/sandbox/"
WRONG_PARAMETERS = (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError, WeixinError)

_decode = decoder()


def respond(sandbox: "Sandbox", request: Request) -> Response:
    name = request.path[len(PREFIX) :]
    methods = {method for method, known in ROUTES if known == name}
    if not methods:
        return _json(404, {"error": f"there is no {request.path}"})
    if request.method not in methods:
        return _json(405, {"error": f"{request.path} takes {' or '.join(sorted(methods))}"})
    action = ROUTES[request.method, name]
    try:
        parameters: dict[str, Any] = dict(request.query) if request.method == "GET" else _object(request.body)
        try:
            inspect.signature(action).bind(sandbox, **parameters)
        except TypeError as error:
            raise BadInputError(str(error)) from None
        need_types(action, parameters)
        answer = action(sandbox, **parameters)
        return answer if isinstance(answer, Response) else _json(200, answer)
    except RefusalError as refusal:
        return _json(400, {"error": refusal.errmsg, "errcode": refusal.errcode})
    except WRONG_PARAMETERS as error:
        return _json(400, {"error": str(error) or type(error).__name__})
    except Exception as error:
        return _json(500, {"error": f"the sandbox failed: {type(error).__name__}: {error}"})


def _json(status: int, answer: dict[str, Any]) -> Response:
    return Response(status, "application/json; charset=UTF-8", json.dumps(answer, allow_nan=False).encode())


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = _decode(body.decode() or "{}")
        check_text(value, body)
    except (ValueError, RecursionError):
        raise BadInputError("the body must be JSON") from None
    if not isinstance(value, dict):
        raise BadInputError("the body must be a JSON object")
    return value


def media(sandbox: "Sandbox", filename: str, data: str, type: str = "file") -> Answer:
    if type not in ("image", "voice", "video", "file"):
        raise BadInputError("type must be image, voice, video or file")
    content = bytes_of(data)
    with sandbox.lock:
        return {"media_id": sandbox.media.keep(type, str(filename), content)}


def clock(sandbox: "Sandbox", advance: float = 0, now: Any = None) -> Answer:
    for seconds in (advance, 0 if now is None else now):
        if type(seconds) not in (int, float) or not abs(seconds) < 1e11:
            raise BadInputError("advance and now are seconds")
    with sandbox.lock:
        if now is not None:
            sandbox.now = float(now)
        sandbox.advance(advance)
    return {"now": sandbox.now}


def fail(sandbox: "Sandbox", path: Any = None, **how: Any) -> Answer:
    return {"fault": view.fault(sandbox.fail(path, **how))}


def recover(sandbox: "Sandbox", path: Any = None, number: Any = None) -> Answer:
    for fault in sandbox.faults.active():
        if path in (None, fault.path) and number in (None, fault.number):
            sandbox.faults.remove(fault)
    return {"faults": [view.fault(fault) for fault in sandbox.faults.active()]}


def reset(sandbox: "Sandbox") -> Answer:
    sandbox.reset()
    return {"last": sandbox.log.last}


def save(sandbox: "Sandbox") -> Answer:
    return {"file": str(sandbox.save())}


def add(sandbox: "Sandbox", external_userid: str, nickname: str = "", **others: Any) -> Answer:
    """Add a customer, with the fields of batchget: nickname, avatar, gender, unionid."""
    if not isinstance(external_userid, str) or not external_userid:
        raise BadInputError("external_userid must be a string")
    with sandbox.lock:
        customer = {"external_userid": external_userid, "nickname": nickname or external_userid, "gender": 0, **others}
        sandbox.customers[external_userid] = customer
    return {"customer": customer}


def ticket(sandbox: "Sandbox", suite_id: str = "wwSuite") -> Answer:
    if suite_id not in sandbox.provider.suites:
        raise RefusalError(40083)
    with sandbox.lock:
        return {"suite_ticket": sandbox.provider.suites[suite_id].ticket()}


def authorize(sandbox: "Sandbox", suite_id: str = "wwSuite", corpid: str = "") -> Answer:
    with sandbox.lock:
        return {"auth_code": sandbox.provider.authorize(suite_id, corpid)}


def issue(sandbox: "Sandbox", kind: str = "access_token", whose: str = "") -> Answer:
    if kind not in CREDENTIALS:
        raise BadInputError(f"kind must be one of {', '.join(CREDENTIALS)}")
    return {kind: sandbox.issue(whose or sandbox.corpsecret, kind)}


def revoke(sandbox: "Sandbox", credential: str = "") -> Answer:
    with sandbox.lock:
        if credential and credential not in sandbox.tokens:
            raise BadInputError("this is not a credential of the sandbox")
        for each in [credential] if credential else list(sandbox.tokens):
            del sandbox.tokens[each]
    return {}


def callbacks(sandbox: "Sandbox", **callback: Any) -> Answer:
    return {"url": sandbox.callback(**callback).url}


# Actions of customers and receptionists, and the methods of Sandbox for them.
PLAY = {
    "customers/enter": "customer_enters",
    "customers/say": "customers_say",
    "customers/send": "customer_sends",
    "customers/tap": "customer_taps",
    "customers/recall": "customer_recalls",
    "customers/refuse": "customer_refuses",
    "customers/upgrade": "customer_upgrades",
    "servicers/take": "servicer_takes",
    "servicers/pass_on": "servicer_passes_on",
    "servicers/end": "servicer_ends",
    "servicers/say": "servicer_says",
    "servicers/recall": "servicer_recalls",
    "servicers/stop": "servicer_stops",
    "servicers/receive": "servicer_receives",
    "servicers/reject": "servicer_rejects",
    "servicers/invite": "servicer_invites",
}


ROUTES: dict[tuple[str, str], Callable[..., Answer]] = {
    ("GET", "state"): view.state,
    ("GET", "log"): view.log,
    ("GET", "entry"): view.entry,
    ("GET", "explain"): view.explained,
    ("GET", "customers"): view.customers,
    ("GET", "credential"): view.credential,
    ("GET", "sent"): view.sent,
    ("GET", "reference"): reference.reference,
    ("GET", "media"): view.media,
    ("POST", "media"): media,
    ("POST", "clock"): clock,
    ("POST", "fail"): fail,
    ("POST", "recover"): recover,
    ("POST", "reset"): reset,
    ("POST", "save"): save,
    ("GET", "chats"): view.chats,
    ("GET", "chat"): view.chat,
    ("POST", "callbacks"): callbacks,
    ("POST", "suites/ticket"): ticket,
    ("POST", "suites/authorize"): authorize,
    ("POST", "issue"): issue,
    ("POST", "revoke"): revoke,
    ("POST", "customers/add"): add,
    **{("POST", name): played(method) for name, method in PLAY.items()},
    **bot.ROUTES,
    **events.ROUTES,
    **inbox.ROUTES,
    **play.ROUTES,
}
