"""The answer to one request: admitted, held against the docstring, then given by a model or, where there is none, a sample."""

import importlib
import inspect
import json
import logging
import time
from collections.abc import Callable
from functools import cache
from typing import Any, Optional, Union, cast

from ... import _doc
from ..._http.secret import SECRETS
from ..._json import decoder
from .._reply import File, RefusalError, Reply
from .._state import State
from .._state.faults import Fault
from .._state.log import Call
from .check import check, missing, unknown
from .exchange import NOT_FOUND, Request, Response
from .files import download, uploaded
from .sample import sample

__all__ = ["model", "respond"]

API = "/cgi-bin/"
SANDBOX = __package__.rpartition(".")[0]
STRICT_ITSELF = "kf/"  # its models have errcodes of their own for what is wrong with an id
MAX_TOLD = 1000  # unknown fields
SAMPLE = "Sandbox-Sample"  # the header of a reply that is one

_decode = decoder()

Model = Callable[[State, dict[str, str], dict[str, Any]], Union[Reply, File]]

logger = logging.getLogger("QQ.weixin.work.sandbox")


def respond(sandbox: State, request: Request) -> Response:
    if not request.path.startswith(API):
        return NOT_FOUND
    path = request.path[len(API) :]
    documents = _doc.by_path(path)
    if not documents:
        return NOT_FOUND
    at, started = sandbox.now, time.perf_counter()
    fault = sandbox.faults.hit(path)
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
        sent=request.body,
        got=response.body,
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
        response = (
            download(reply, request) if isinstance(reply, File) else _json({"errcode": 0, "errmsg": "ok", **reply})
        )
        return response._replace(headers={**response.headers, SAMPLE: "1"}) if is_sample else response
    except RefusalError as refusal:
        return _json({"errcode": refusal.errcode, "errmsg": refusal.errmsg})
    except Exception as error:  # by what a user has put into the state
        logger.error("%s can't be answered from the sandbox's state: %s", path, f"{type(error).__name__}: {error}")
        return _json({"errcode": -1, "errmsg": "the sandbox's state is not what this call expects, see its log"})


def _notes(sandbox: State, path: str, documents: list[_doc.Document], request: Request) -> list[str]:
    """Of fields that no document knows; each of them is told to the program's log once."""
    try:
        hash = json.loads(request.body) if request.body[:1] == b"{" else {}
    except (ValueError, RecursionError):
        return []
    found = set.intersection(*(set(unknown(document, hash)) for document in documents))
    for name in sorted(found):
        if len(sandbox.unknown_fields) < MAX_TOLD and (path, name) not in sandbox.unknown_fields:
            sandbox.unknown_fields.add((path, name))
            logger.warning("%s has a field that its documentation does not know: %s", path, name)
    return [f"unknown field: {name}" for name in sorted(found)]


def _json(reply: Reply) -> Response:
    data = json.dumps(reply, ensure_ascii=False).encode()
    return Response(200, "application/json; charset=UTF-8", data, {"Error-Code": str(reply["errcode"])})


def _answer(sandbox: State, documents: list[_doc.Document], request: Request) -> tuple[Union[Reply, File], bool]:
    """The reply, and whether it is a sample."""
    document = documents[0]
    if request.method != document.method:
        raise RefusalError(43001 if document.method == "GET" else 43002)
    query = request.query
    if document.credential:
        sandbox.admit(query.get(document.credential), document.credential)
    hash: dict[str, Any] = {}
    if any(argument.name == "media" for argument in document.arguments):
        media = uploaded(request)
        query, hash = {**query, "media": media.filename}, {"media": media}
    elif request.method == "POST":
        hash = _hash(request.body)
        document = next((other for other in documents if not missing(other.hash, hash)), document)
    answer = model(document)
    if answer and document.path.startswith(STRICT_ITSELF):
        lacking = missing(document.hash, hash)
        if lacking:
            raise RefusalError(40058, f"missing {lacking}")
    else:
        check(document, query, {} if "media" in query else hash)
    return (answer(sandbox, query, hash), False) if answer else (sample(document.reply, hash.get("offset")), True)


def model(document: _doc.Document) -> Optional[Model]:
    """The function of the same name in the file of the same path below this folder, if there is one."""
    family = document.path.rpartition("/")[0].replace("/", ".") or "_root"
    return _models(f"{SANDBOX}.{family}").get(document.function.__name__)


@cache
def _models(name: str) -> dict[str, Model]:
    above = name.rpartition(".")[0]
    if above != SANDBOX:
        _models(above)  # before this file takes the place of a function there that has its name
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        return {}
    functions = inspect.getmembers(module, inspect.isfunction)
    return {own: cast(Model, function) for own, function in functions if function.__module__ == name}


def _hash(body: bytes) -> dict[str, Any]:
    try:
        hash = _decode(body.decode())
        if b"\\u" in body:
            json.dumps(hash, ensure_ascii=False).encode()  # a lone surrogate is no text
    except (ValueError, RecursionError):
        raise RefusalError(47001) from None
    if not isinstance(hash, dict):
        raise RefusalError(47001)
    return hash
