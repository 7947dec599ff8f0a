"""What mypy --strict and pyright must accept, and the types that they must find."""

import json
import sys
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Optional, Union

import QQ.weixin.work
from QQ.weixin.work import Failure, Hash, Reply, Token, aio, callback, check, gettoken, media, oa
from QQ.weixin.work.kf import customer
from QQ.weixin.work.store import FileStore, MemoryStore, QueueStore, RedisStore, Store
from QQ.weixin.work.token import AccessToken, CorpToken, TokenSource

if TYPE_CHECKING:
    from typing_extensions import assert_type

    from QQ.weixin.work import GettokenReply
    from QQ.weixin.work.callback.kf import KfMsgOrEventMessage
    from QQ.weixin.work.kf.customer import (
        BatchgetHash,
        BatchgetReply,
        BatchgetReplyCustomerList,
        BatchgetReplyCustomerListEnterSessionContext,
        UpgradeServiceHash,
        UpgradeServiceReply,
    )
    from QQ.weixin.work.media import GetReply
    from QQ.weixin.work.media.get import JssdkReply


def as_the_readme_has_it() -> None:
    t = gettoken("corpid", "corpsecret")
    assert_type(t, Union[GettokenReply, Failure])
    if not t:
        sys.exit(t.reason)
    r = QQ.weixin.work.kf.customer.batchget(t["access_token"], {"external_userid_list": ["wmZhangSan"]})
    if r and r["errcode"] == 0:
        for found in r["customer_list"]:
            assert_type(found, BatchgetReplyCustomerList)
            print(found["nickname"], found.get("avatar"))


def each_way_to_tell_a_failure(token: Token) -> None:
    r = customer.batchget(token, {"external_userid_list": []})
    assert_type(r, Union[BatchgetReply, Failure])
    if r:
        assert_type(r, BatchgetReply)
    else:
        assert_type(r, Failure)
    if isinstance(r, Failure):
        print(r.reason, r.status, r == 0)
    else:
        assert_type(r, BatchgetReply)
    if isinstance(r, dict):
        assert_type(r["customer_list"], list[BatchgetReplyCustomerList])
    checked = check(r)
    assert_type(checked, BatchgetReply)
    context = checked["customer_list"][0]["enter_session_context"]
    assert_type(context, BatchgetReplyCustomerListEnterSessionContext)
    assert_type(context["wechat_channels"]["nickname"], str)
    as_of_one_call: list[BatchgetReplyCustomerList] = check(customer.batchget_all(token, {}))["customer_list"]
    print(as_of_one_call)
    [control] = check(oa.getapprovaldetail(token, {"sp_no": "1"}))["info"]["apply_data"]["contents"]
    assert_type(control["value"]["children"][0]["list"][0]["value"]["text"], str)


def every_dict_is_a_hash(token: AccessToken, ids: list[str], item: dict[str, str], anything: Any) -> None:
    hash = {"external_userid_list": ids}
    customer.batchget(token, hash)
    customer.batchget(token, OrderedDict(hash))
    customer.batchget(token, MappingProxyType(hash))
    customer.batchget(token, json.loads("{}"))
    customer.batchget(token, {"external_userid_list": tuple(ids), "new_field": True})
    step_by_step: dict[str, Any] = {}
    step_by_step["open_kfid"] = "kfSales"
    step_by_step["member"] = item
    customer.upgrade_service(token, step_by_step)
    for member in (item, OrderedDict(item), MappingProxyType(item), anything):
        customer.upgrade_service(token, {"open_kfid": "kfSales", "type": 1, "member": member})
    QQ.weixin.work.message.send(token, {"msgtype": "news", "news": {"articles": [item, OrderedDict(item), anything]}})


def a_hash_of_its_own_type(token: Token) -> None:
    ids: BatchgetHash = {"external_userid_list": ["wmZhangSan"]}
    ids["need_enter_session_context"] = 1
    customer.batchget(token, ids)
    upgrade: UpgradeServiceHash = {
        "open_kfid": "kfSales",
        "external_userid": "wmZhangSan",
        "type": 1,
        "member": {"userid": "zhangsan"},
    }
    assert_type(customer.upgrade_service(token, upgrade), Union[UpgradeServiceReply, Failure])
    pairs: BatchgetHash = {"external_userid_list": ("wmZhangSan", "wmLiSi")}
    customer.batchget(token, pairs)


def one_or_the_other(token: Token, hash: Hash, upgrade: bool) -> Reply:
    if not hash:
        return {"errcode": 0, "errmsg": "ok"}
    return customer.upgrade_service(token, hash) if upgrade else customer.batchget(token, hash)


def any_reply(source: AccessToken) -> str:
    r = one_or_the_other(source, {"open_kfid": "kfSales"}, True)
    if not r:
        sys.exit(r.reason)
    return str(r["errmsg"]) + str(check(r).get("anything"))


def a_module_that_is_a_function_too(token: Token) -> None:
    assert_type(media.get(token, "id"), Union[GetReply, Failure])
    assert_type(media.get.jssdk(token, "id"), Union[JssdkReply, Failure])
    file = check(media.get(token, "id"))
    assert_type(file["data"], bytes)
    assert_type(file["content-type"], str)
    if "errcode" in file:
        assert_type(file["errcode"], int)


def page_after_page(token: Token) -> None:
    for page in QQ.weixin.work.pages(customer.batchget, token, {"external_userid_list": []}):
        assert_type(page, Union[BatchgetReply, Failure])


def any_address(token: Token) -> None:
    r = QQ.weixin.work.call("POST", "kf/customer/batchget", token, {"external_userid_list": []})
    print(r["errcode"] if r else r.reason)


def events(token: Token, message: dict[str, Any]) -> Union[str, None]:
    if event := callback.kf.kf_msg_or_event(message):
        assert_type(event, KfMsgOrEventMessage)
        return event["OpenKfId"]
    if text := callback.message.text(message):
        return text["Content"]
    return None


def answer(message: dict[str, Any]) -> Iterator[str]:
    if text := callback.aibot.text(message):
        yield text["text"]["content"]


def bots() -> None:
    connection = callback.connect(answer, "bot", "secret")
    assert_type(connection.wait(1), Optional[str])
    r = connection.send("zhangsan", {"msgtype": "markdown", "markdown": {"content": "x"}})
    print(r["errcode"] if r else r.reason)
    callback.app(answer, "token", "key", "", replying=True)


class CentralServer:
    """A source of tokens of one's own, which inherits from nothing."""

    def current(self) -> str:
        return "TOKEN"

    def renewed(self, stale: str) -> str:
        return "ANOTHER"

    def refused(self, credential: str) -> None:
        pass


class PlainStore:
    """A store of one's own, without queues."""

    def get(self, key: str) -> Optional[str]:
        return None

    def set(self, key: str, value: str, seconds: Optional[float] = None) -> None:
        pass

    def add(self, key: str, value: str, seconds: Optional[float] = None) -> bool:
        return True

    def delete(self, key: str) -> None:
        pass

    def lock(self, key: str) -> AbstractContextManager[bool]:
        return nullcontext(True)


def sources_and_stores_of_ones_own(store: Store) -> None:
    source: TokenSource = CentralServer()
    customer.batchget(source, {"external_userid_list": []})
    customer.batchget(CentralServer(), {"external_userid_list": []})
    AccessToken("corpid", "secret", PlainStore())
    CorpToken(CentralServer(), "corpid", "code")
    for queues in (MemoryStore(), FileStore(), RedisStore("redis://localhost")):
        assert_type(queues.take("q", 60), Optional[tuple[str, str]])
        AccessToken("corpid", "secret", queues)
    if isinstance(store, QueueStore):
        store.put("q", "text")


async def from_asyncio(token: Token) -> None:
    reply = await aio.call(customer.batchget, token, {"external_userid_list": ["wm"]})
    assert_type(reply, Union["BatchgetReply", Failure])
    async for page in aio.pages(customer.batchget, token, {"external_userid_list": ["wm"]}):
        assert_type(page, Union["BatchgetReply", Failure])
    async for item in aio.items(customer.batchget, token, {}):
        print(item)


def receivers_in_asyncio() -> None:
    async def handler(message: dict[str, Any]) -> None:
        await aio.call(customer.batchget, "token", {"external_userid_list": [message["FromUserName"]]})

    def plain(message: dict[str, Any]) -> Optional[str]:
        return None

    for function in (handler, plain):
        aio.app(function, "token", "key", "corpid", replying=True, store=MemoryStore())
