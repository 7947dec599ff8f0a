"""The answer to one request: admitted, held against the docstring, then given by a model or, where there is none, a sample."""

import importlib
import inspect
import json
import logging
from collections.abc import Callable
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from typing import Any, Optional, Union, cast

from .. import _doc
from ._check import missing
from ._reply import File, Refusal, Reply
from ._sample import sample
from ._server import NOT_FOUND, Request, Response
from ._state import State

__all__ = ["model", "respond"]

API = "/cgi-bin/"

Model = Callable[[State, dict[str, str], dict[str, Any]], Union[Reply, File]]

logger = logging.getLogger("QQ.weixin.work.sandbox")


def respond(sandbox: State, request: Request) -> Response:
    if not request.path.startswith(API):
        return NOT_FOUND
    path = request.path[len(API) :]
    with sandbox.lock:
        documents = _doc.by_path(path)
        if not documents:
            return NOT_FOUND
        sandbox.calls[path] += 1
        try:
            reply = _answer(sandbox, documents, request)
            return _file(reply) if isinstance(reply, File) else _json({"errcode": 0, "errmsg": "ok", **reply})
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


def _answer(sandbox: State, documents: list[_doc.Document], request: Request) -> Union[Reply, File]:
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
    return answer(sandbox, query, hash) if answer else sample(document.reply)


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
        hash = json.loads(body.decode())
    except (ValueError, RecursionError):
        raise Refusal(47001) from None
    if not isinstance(hash, dict):
        raise Refusal(47001)
    return hash


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
