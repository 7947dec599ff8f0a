"""The answer to one request: admitted, held against the docstring, then given by a model or, where there is none, a sample."""

import importlib
import inspect
import json
import logging
import time
from collections.abc import Callable
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from typing import Any, Optional, Union, cast

from .. import _doc
from .._http.secret import SECRETS
from ._check import missing
from ._faults import Fault
from ._log import Call
from ._reply import File, Refusal, Reply
from ._sample import sample
from ._server import NOT_FOUND, Request, Response
from ._state import State

__all__ = ["model", "respond"]

API = "/cgi-bin/"
SAMPLE = "Sandbox-Sample"  # the header of a reply that is one

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
        sent=request.body,
        got=response.body,
    )
    sandbox.log.add(call)
    return response._replace(cut=True) if fault and fault.cut else response


def _refused(fault: Fault) -> Response:
    if fault.errcode is not None:
        return _json({"errcode": fault.errcode, "errmsg": Refusal(fault.errcode).errmsg})
    return Response(fault.status or 500, "text/html; charset=UTF-8", b"<html><body>a fault on demand</body></html>")


def _response(sandbox: State, path: str, documents: list[_doc.Document], request: Request) -> Response:
    try:
        reply, is_sample = _answer(sandbox, documents, request)
        response = _file(reply) if isinstance(reply, File) else _json({"errcode": 0, "errmsg": "ok", **reply})
        return response._replace(headers={**response.headers, SAMPLE: "1"}) if is_sample else response
    except Refusal as refusal:
        return _json({"errcode": refusal.errcode, "errmsg": refusal.errmsg})
    except Exception as error:  # by what a user has put into the state
        logger.error("%s can't be answered from the sandbox's state: %s", path, f"{type(error).__name__}: {error}")
        return _json({"errcode": -1, "errmsg": "the sandbox's state is not what this call expects, see its log"})


def _json(reply: Reply) -> Response:
    data = json.dumps(reply, ensure_ascii=False).encode()
    return Response(200, "application/json; charset=UTF-8", data, {"Error-Code": str(reply["errcode"])})


def _file(file: File) -> Response:
    disposition = f'attachment; filename="{file.filename}"'
    return Response(200, file.content_type, file.data, {"Content-Disposition": disposition})


def _answer(sandbox: State, documents: list[_doc.Document], request: Request) -> tuple[Union[Reply, File], bool]:
    """The reply, and whether it is a sample."""
    document = documents[0]
    if request.method != document.method:
        raise Refusal(43001 if document.method == "GET" else 43002)
    query = request.query
    if document.credential:
        sandbox.admit(query.get(document.credential), document.credential)
    hash: dict[str, Any] = {}
    if any(argument.name == "media" for argument in document.arguments):
        query = {**query, **_media_part(request)}
    elif request.method == "POST":
        hash = _hash(request.body)
    answer = model(document)
    for argument in document.arguments if answer is None else ():
        if argument.required and not query.get(argument.name):
            raise Refusal(40058, f"missing {argument.name}")
    document = next((other for other in documents if not missing(other.hash, hash)), document)
    lacking = missing(document.hash, hash)
    if lacking:
        raise Refusal(40058, f"missing {lacking}")
    return (answer(sandbox, query, hash), False) if answer else (sample(document.reply), True)


def model(document: _doc.Document) -> Optional[Model]:
    """The function of the same name in the file of the same path below this folder, if there is one."""
    family = document.path.rpartition("/")[0].replace("/", ".") or "_root"
    return _models(f"{__package__}.{family}").get(document.function.__name__)


@cache
def _models(name: str) -> dict[str, Model]:
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
        hash = json.loads(body.decode(), parse_constant=_no_number)
        if b"\\u" in body:
            json.dumps(hash, ensure_ascii=False).encode()  # a lone surrogate is no text
    except (ValueError, RecursionError):
        raise Refusal(47001) from None
    if not isinstance(hash, dict):
        raise Refusal(47001)
    return hash


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _media_part(request: Request) -> dict[str, str]:
    """{"media": its filename}, where the body has such a part."""
    content_type = request.headers.get("Content-Type", "")
    if not content_type.startswith("multipart/form-data"):
        raise Refusal(44001)
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + request.body)
    for part in message.iter_parts():
        if part.get_param("name", header="Content-Disposition") == "media":
            return {"media": part.get_filename() or "media"}
    raise Refusal(44001)
