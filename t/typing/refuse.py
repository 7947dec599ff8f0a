"""What mypy --strict and pyright must refuse: each line that says so, and no other."""

from typing import TYPE_CHECKING, Any

from QQ.weixin.work import Reply, Token, aio, callback, check, gettoken, message
from QQ.weixin.work.kf import customer

if TYPE_CHECKING:
    from QQ.weixin.work.kf.customer import BatchgetHash, UpgradeServiceHash


def a_misspelt_key_of_a_reply(token: Token) -> None:
    reply = check(customer.batchget(token, {}))
    reply["custmer_list"]  # refused: Did you mean "customer_list"
    reply["customer_list"][0]["nickame"]  # refused: Did you mean "nickname"
    reply["customer_list"][0]["enter_session_context"]["scenes"]  # refused: Did you mean "scene"
    reply["invalid_external_userid"].get("wm")  # refused


def a_failure_used_as_a_reply(token: Token) -> None:
    reply = customer.batchget(token, {})
    reply["customer_list"]  # refused
    reply.get("customer_list")  # refused
    gettoken("corpid", "corpsecret")["access_token"]  # refused
    if not reply:
        reply["errcode"]  # refused
    if reply:
        print(reply.reason)  # refused


def any_reply(reply: Reply) -> None:
    reply["errcode"]  # refused


def a_wrong_value(token: Token) -> None:
    no_list: BatchgetHash = {"external_userid_list": "wmZhangSan"}  # refused
    other_items: BatchgetHash = {"external_userid_list": [1, 2]}  # refused
    no_such_value: BatchgetHash = {"external_userid_list": [], "need_enter_session_context": 2}  # refused
    lacks_one: BatchgetHash = {}  # refused
    misspelt: BatchgetHash = {"external_userid_list": [], "need_enter_sesion_context": 1}  # refused
    nested: UpgradeServiceHash = {"open_kfid": "", "external_userid": "", "type": 1, "member": {"user": ""}}  # refused
    for hash in (no_list, other_items, no_such_value, lacks_one, misspelt, nested):
        message.send(token, hash)
    message.send(token, "text")  # refused
    message.send(token, [{"msgtype": "text"}])  # refused
    message.send(token, None)  # refused
    message.send(7, {})  # refused
    message.sent(token, {})  # refused


def an_event(pushed: dict[str, Any]) -> None:
    event = callback.kf.kf_msg_or_event(pushed)
    event["OpenKfId"]  # refused
    if event:
        event["OpenKfid"]  # refused: Did you mean "OpenKfId"


async def from_asyncio(token: Token) -> None:
    reply = await aio.call(customer.batchget, token, {})
    reply["customer_list"]  # refused
    await aio.call(customer.batchget, token, [])  # refused
    await aio.call(customer.batchget, token)  # refused
    await aio.call(customer.batchget, token, {}, 1)  # refused
