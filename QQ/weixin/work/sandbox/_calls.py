"""What the sandbox answers: the calls that it models, and those that it knows from their docstrings only."""

import json
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Optional, Union

from .. import _doc
from . import Refusal

if TYPE_CHECKING:
    from . import Sandbox

Reply = dict[str, Any]
Model = Callable[["Sandbox", dict[str, str], dict[str, Any]], Reply]

TALK_WINDOW = 48 * 3600


class File(NamedTuple):
    content_type: str
    filename: str
    data: bytes


def answer(
    sandbox: "Sandbox", method: str, path: str, query: dict[str, str], content_type: str, body: bytes
) -> Union[Reply, File, None]:
    """The answer to one request; None for a path that nothing documents."""
    with sandbox.lock:
        documents = _documents().get(path)
        if documents is None:
            return None
        sandbox.calls[path] += 1
        try:
            document = documents[0]
            if method != document.method:
                raise Refusal(43001 if document.method == "GET" else 43002)
            if path != "gettoken":
                sandbox.admit(query.get("access_token"))
            uploads = any(argument.name == "media" for argument in document.arguments)
            if uploads:
                query = {**query, **_media_part(content_type, body)}
            hash = _hash(body) if method == "POST" and not uploads else {}
            model = MODELS.get(path)
            for argument in document.arguments if model is None else ():
                if argument.required and not query.get(argument.name):
                    raise Refusal(40058, f"missing {argument.name}")
            document = next((other for other in documents if not _missing(other.hash, hash)), document)
            missing = _missing(document.hash, hash)
            if missing:
                raise Refusal(40058, f"missing {missing}")
            reply = model(sandbox, query, hash) if model else sample(document.reply)
            return reply if isinstance(reply, File) else {"errcode": 0, "errmsg": "ok", **reply}
        except Refusal as refusal:
            return {"errcode": refusal.errcode, "errmsg": refusal.errmsg}


@cache
def _documents() -> dict[str, list[_doc.Document]]:
    """By path, what the families document; two of them may call the same path."""
    documents: dict[str, list[_doc.Document]] = {}
    for _, module in _doc.families():
        for document in _doc.functions(module).values():
            documents.setdefault(document.path, []).append(document)
    return documents


def _hash(body: bytes) -> dict[str, Any]:
    try:
        hash = json.loads(body.decode())
    except (ValueError, RecursionError):
        raise Refusal(47001) from None
    if not isinstance(hash, dict):
        raise Refusal(47001)
    return hash


def _media_part(content_type: str, body: bytes) -> dict[str, str]:
    """{"media": its filename}, where the body has such a part."""
    from email.parser import BytesParser
    from email.policy import HTTP

    if not content_type.startswith("multipart/form-data"):
        raise Refusal(44001)
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    for part in message.iter_parts():
        if part.get_param("name", header="Content-Disposition") == "media":
            return {"media": part.get_filename() or "media"}
    raise Refusal(44001)


# Calls known from their docstrings only


def _missing(fields: list[_doc.Field], hash: dict[str, Any]) -> Optional[str]:
    """The first required field that the hash lacks; one inside another is required wherever that one is given."""
    for field in fields:
        if field.required:
            around, _, name = field.name.rpartition(".")
            for given in _inside(hash, around):
                if isinstance(given, dict) and given.get(name) in (None, ""):
                    return field.name
    return None


def _inside(value: Any, path: str) -> list[Any]:
    """All that path, such as a.b[].c, leads to."""
    found = [value]
    for step in path.split(".") if path else []:
        name = step.rstrip("[]")
        found = [item[name] for item in found if isinstance(item, dict) and name in item]
        for _ in range(step.count("[]")):
            found = [item for items in found if isinstance(items, list) for item in items]
    return found


def sample(fields: list[_doc.Field]) -> Union[Reply, File]:
    """A reply of the documented shape: a string is its own name, a list has one item, and there is no further page."""
    if any(field.type == "bytes" for field in fields):
        return File("application/octet-stream", "sample.bin", b"\x00\x01\x02\x03")
    reply: Reply = {}
    for field in fields:
        around, _, name = field.name.rpartition(".")
        kind = field.type[len("list[") : -1] if field.type.startswith("list[") else field.type
        for place in _inside(reply, around):
            value = _sample_value(name, kind)
            place[name] = [value] if kind != field.type else value
    return reply


def _sample_value(name: str, kind: str) -> Any:
    if name == "errmsg":
        return "ok"
    more = name != "errcode" and name != "has_more" and not name.startswith("next")
    samples: Reply = {"dict": {}, "int": int(more), "float": float(more), "bool": more}
    return samples.get(kind, name if more else "")


# Calls modelled on the sandbox's state


def gettoken(sandbox: "Sandbox", query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if query.get("corpid") != sandbox.corpid:
        raise Refusal(40013)
    if query.get("corpsecret") not in sandbox.corpsecrets:
        raise Refusal(40001)
    access_token = sandbox.issue(query["corpsecret"])
    return {"access_token": access_token, "expires_in": round(sandbox.tokens[access_token].expires - sandbox.now)}


def addresses(sandbox: "Sandbox", query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"ip_list": ["127.0.0.1"]}


def get_upgrade_service_config(sandbox: "Sandbox", query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"member_range": sandbox.member_range, "groupchat_range": sandbox.groupchat_range}


def upgrade_service(sandbox: "Sandbox", query: dict[str, str], hash: dict[str, Any]) -> Reply:
    conversation = _conversation(sandbox, hash)
    recommended = {1: "member", 2: "groupchat"}.get(hash["type"]) if type(hash["type"]) is int else None
    if recommended is None:
        raise Refusal(40058, "type must be 1 or 2")
    if not isinstance(hash.get(recommended), dict):
        raise Refusal(40058, f"missing {recommended}")
    if recommended == "member":
        members = list(sandbox.member_range["userid_list"])
        for department in sandbox.member_range["department_id_list"]:
            members += sandbox.departments.get(department, [])
        if hash["member"]["userid"] not in members:
            raise Refusal(95021, "userid")
    elif hash["groupchat"]["chat_id"] not in sandbox.groupchat_range["chat_id_list"]:
        raise Refusal(95021, "chat_id")
    sandbox.recommendations[conversation] = {"type": hash["type"], recommended: hash[recommended]}
    return {}


def cancel_upgrade_service(sandbox: "Sandbox", query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.recommendations.pop(_conversation(sandbox, hash), None)
    return {}


def _conversation(sandbox: "Sandbox", hash: dict[str, Any]) -> tuple[str, str]:
    open_kfid, external_userid = hash["open_kfid"], hash["external_userid"]
    if not isinstance(open_kfid, str) or open_kfid not in sandbox.accounts:
        raise Refusal(95000)
    if not isinstance(external_userid, str) or external_userid not in sandbox.customers:
        raise Refusal(40096)
    return open_kfid, external_userid


def batchget(sandbox: "Sandbox", query: dict[str, str], hash: dict[str, Any]) -> Reply:
    asked = hash["external_userid_list"]
    if not isinstance(asked, list) or not 1 <= len(asked) <= 100 or not all(isinstance(item, str) for item in asked):
        raise Refusal(40058, "external_userid_list must hold 1 to 100 ids")
    with_context = hash.get("need_enter_session_context", 0)
    if with_context not in (0, 1):
        raise Refusal(40058, "need_enter_session_context must be 0 or 1")
    found = {external_userid: _customer(sandbox, external_userid, bool(with_context)) for external_userid in asked}
    return {
        "customer_list": [found[external_userid] for external_userid in asked if found[external_userid]],
        "invalid_external_userid": [external_userid for external_userid in asked if not found[external_userid]],
    }


def _customer(sandbox: "Sandbox", external_userid: str, with_context: bool) -> Optional[Reply]:
    known = sandbox.customers.get(external_userid)
    if known is None or sandbox.now - known["last_contact"] > TALK_WINDOW:
        return None
    told = {"external_userid": external_userid, "nickname": known["nickname"], "gender": known["gender"]}
    if sandbox.third_party:
        told["gender"] = 0
    else:
        told.update(avatar=known["avatar"], unionid=known["unionid"])
    if with_context and "enter_session_context" in known:
        context = dict(known["enter_session_context"])
        if "wechat_channels" in context:
            channels = context["wechat_channels"]
            name = "nickname" if channels["scene"] in (1, 2, 3) else "shop_nickname"
            context["wechat_channels"] = {name: channels[name], "scene": channels["scene"]}
        told["enter_session_context"] = context
    return told


MODELS: dict[str, Model] = {
    "gettoken": gettoken,
    "getcallbackip": addresses,
    "get_api_domain_ip": addresses,
    "kf/customer/get_upgrade_service_config": get_upgrade_service_config,
    "kf/customer/upgrade_service": upgrade_service,
    "kf/customer/cancel_upgrade_service": cancel_upgrade_service,
    "kf/customer/batchget": batchget,
}
