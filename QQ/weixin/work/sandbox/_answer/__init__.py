"""The reply to one request: check its credential and fields, then call the model; without a model, make a sample reply."""

import json
import logging
import re
import time
from typing import Any, Union

from ... import _doc
from ..._http.secret import SECRETS
from ..._json import check_text, decoder
from .._model.fitted import Fitted
from .._reply import File, RefusalError, Reply
from .._state import State
from .._state.faults import Fault
from .._state.log import Call
from .check import check, missing, unknown, unquote
from .exchange import NOT_FOUND, Request, Response
from .files import download, uploaded
from .models import model
from .sample import sample

__all__ = ["model", "respond"]

API = "/cgi-bin/"
OWN_CHECKS = "kf/"  # these models check values themselves: a wrong id has an errcode of its own
MAX_UNKNOWN_FIELDS = 1000  # that are logged
DONE = {
    "create": "created",
    "update": "updated",
    "delete": "deleted",
    "batchdelete": "deleted",
    "deltagusers": "deleted",
}
SAYS_DONE = re.compile(
    rf"(?:user|department|tag|school/user|school/department)/({'|'.join(DONE)})(?:_student|_parent)?"
)
SAMPLE = "Sandbox-Sample"  # a header that marks a sample reply

_decode = decoder()

logger = logging.getLogger("QQ.weixin.work.sandbox")


def respond(sandbox: State, request: Request) -> Response:
    if not request.path.startswith(API):
        return NOT_FOUND
    path = request.path[len(API) :]
    documents = _doc.by_path(path)
    if not documents:
        return NOT_FOUND
    at, started = sandbox.now, time.perf_counter()
    fault = sandbox.faults.next_for(path)
    with sandbox.lock:
        sandbox.calls[path] += 1
        response = _refused(fault) if fault and fault.refuses else _response(sandbox, path, documents, request)
        notes = _notes(sandbox, path, documents, request)
    if fault and fault.delay:
        sandbox.stopping.wait(fault.delay)
    errcode = response.headers.get("Error-Code")
    call = Call(
        at=at,
        method=request.method,
        path=path,
        query={name: "***" if name in SECRETS else value for name, value in request.query.items()},
        status=response.status,
        errcode=None if errcode is None else int(errcode),
        milliseconds=(time.perf_counter() - started) * 1000,
        sample=SAMPLE in response.headers,
        fault=fault is not None,
        notes=notes,
        request_body=request.body,
        reply_body=response.body,
    )
    sandbox.log.add(call)
    return response._replace(cut=True) if fault and fault.cut else response


def _refused(fault: Fault) -> Response:
    if fault.errcode is not None:
        return _json({"errcode": fault.errcode, "errmsg": RefusalError(fault.errcode).errmsg})
    return Response(fault.status or 500, "text/html; charset=UTF-8", b"<html><body>a fault on demand</body></html>")


def _response(sandbox: State, path: str, documents: list[_doc.Document], request: Request) -> Response:
    try:
        reply, is_sample = _answer(sandbox, documents, request)
        done = SAYS_DONE.fullmatch(path)
        response = (
            download(reply, request)
            if isinstance(reply, File)
            else _json({"errcode": 0, "errmsg": DONE[done[1]] if done else "ok", **reply})
        )
        return response._replace(headers={**response.headers, SAMPLE: "1"}) if is_sample else response
    except RefusalError as refusal:
        return _json({"errcode": refusal.errcode, "errmsg": refusal.errmsg})
    except Exception as error:  # a user may put anything into the state
        logger.error("%s failed on the sandbox's state: %s", path, f"{type(error).__name__}: {error}")
        return _json({"errcode": -1, "errmsg": "the sandbox's state is not what this call expects, see its log"})


def _notes(sandbox: State, path: str, documents: list[_doc.Document], request: Request) -> list[str]:
    """Notes about fields that are not documented; each of them is also logged, once."""
    try:
        hash = json.loads(request.body) if request.body[:1] == b"{" else {}
    except (ValueError, RecursionError):
        return []
    names = sorted(set.intersection(*(set(unknown(document, hash)) for document in documents)))
    for name in names:
        if len(sandbox.unknown_fields) < MAX_UNKNOWN_FIELDS and (path, name) not in sandbox.unknown_fields:
            sandbox.unknown_fields.add((path, name))
            logger.warning("%s has a field that is not documented: %s", path, name)
    quoted = unquote(documents[0], hash)
    return [f"unknown field: {name}" for name in names] + [f"a number in quotes: {name}" for name in quoted]


def _json(reply: Reply) -> Response:
    data = json.dumps(reply, ensure_ascii=False, allow_nan=False).encode()
    return Response(200, "application/json; charset=UTF-8", data, {"Error-Code": str(reply["errcode"])})


def _answer(sandbox: State, documents: list[_doc.Document], request: Request) -> tuple[Union[Reply, File], bool]:
    """The reply, and whether it is a sample."""
    document = documents[0]
    if request.method != document.method:
        raise RefusalError(43001 if document.method == "GET" else 43002)
    query = request.query
    if document.credential:
        sandbox.check_credential(query.get(document.credential), document.credential)
    hash: dict[str, Any] = {}
    if any(argument.name == "media" for argument in document.arguments):
        media = uploaded(request)
        query, hash = {**query, "media": media.filename}, {"media": media}
    elif request.method == "POST":
        hash = _hash(request.body) if request.body or document.hash else {}
        document = next((other for other in documents if not missing(other.hash, hash)), document)
        unquote(document, hash)
    answer = model(document)
    if answer and document.path.startswith(OWN_CHECKS):
        name = missing(document.hash, hash)
        if name:
            raise RefusalError(40058, f"missing {name}")
    else:
        check(document, query, {} if "media" in query else hash)
    if answer is None:
        return sample(document.reply, hash.get("offset")), True
    if isinstance(answer, Fitted):
        return answer.fit(document.reply, answer(sandbox, query, hash)), False
    return answer(sandbox, query, hash), False


def _hash(body: bytes) -> dict[str, Any]:
    try:
        hash = _decode(body.decode())
        check_text(hash, body)
    except (ValueError, RecursionError):
        raise RefusalError(47001) from None
    if not isinstance(hash, dict):
        raise RefusalError(47001)
    return hash
