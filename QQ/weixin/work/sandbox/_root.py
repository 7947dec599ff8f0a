"""The functions of QQ.weixin.work itself."""

from typing import Any

from ._model.tickets import page_ticket
from ._reply import RefusalError, Reply
from ._state import State


def gettoken(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if query.get("corpid") != sandbox.corpid:
        raise RefusalError(40013)
    if query.get("corpsecret") not in sandbox.corpsecrets:
        raise RefusalError(40001)
    access_token = sandbox.issue(query["corpsecret"])
    return {"access_token": access_token, "expires_in": sandbox.seconds_left(access_token)}


def getcallbackip(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"ip_list": ["127.0.0.1"]}


def get_api_domain_ip(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"ip_list": ["127.0.0.1"]}


def get_jsapi_ticket(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return page_ticket(sandbox, sandbox.corpid, "jsapi_ticket")
