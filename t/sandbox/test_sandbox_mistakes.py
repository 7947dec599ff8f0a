"""Mistakes that people make with the customer service and its media: each gets the documented errcode, and nothing is done."""

import pytest

from QQ.weixin.work import check, kf
from QQ.weixin.work.kf import account, customer, service_state, servicer
from QQ.weixin.work.sandbox import Sandbox

SALES = {"open_kfid": "kfSales"}
CHAT = {**SALES, "external_userid": "wmZhangSan"}
MESSAGE = {**SALES, "touser": "wmZhangSan"}
TEXT = {**MESSAGE, "msgtype": "text", "text": {"content": "您好"}}
DAY = 24 * 3600


def message(msgtype, body):
    return {**MESSAGE, "msgtype": msgtype, msgtype: body}


def menu(*items, **more):
    return message("msgmenu", {"list": list(items), **more})


def click(content="好", **more):
    return {"type": "click", "click": {"id": "1", "content": content, **more}}


# A function, its hash (what stands in <> is a media_id of that kind), and the errcode.
MISTAKES = [
    # the body of send_msg
    (kf.send_msg, {**TEXT, "msgtype": "txt"}, 40008),
    (kf.send_msg, {**TEXT, "msgtype": "Text"}, 40008),
    (kf.send_msg, {**TEXT, "msgtype": "markdown"}, 40008),
    (kf.send_msg, {**TEXT, "msgtype": "news"}, 40008),
    (kf.send_msg, {**TEXT, "msgtype": ["text"]}, 40008),
    (kf.send_msg, {**MESSAGE, "text": {"content": "您好"}}, 40058),
    (kf.send_msg, {**MESSAGE, "msgtype": "text"}, 40058),
    (kf.send_msg, {**MESSAGE, "msgtype": "text", "content": "您好"}, 40058),
    (kf.send_msg, message("text", "您好"), 40058),
    (kf.send_msg, message("text", {}), 40058),
    (kf.send_msg, message("text", {"content": ""}), 40058),
    (kf.send_msg, message("text", {"content": 5}), 40058),
    (kf.send_msg, {**TEXT, "touser": ""}, 40058),
    (kf.send_msg, {**TEXT, "touser": "zhangsan"}, 40096),
    (kf.send_msg, {**TEXT, "touser": ["wmZhangSan"]}, 40096),
    (kf.send_msg, {**TEXT, "open_kfid": "wkNone"}, 95000),
    (kf.send_msg, {**TEXT, "open_kfid": "kfGone"}, 95004),
    (kf.send_msg, {**TEXT, "msgid": "x" * 33}, 40058),
    (kf.send_msg, {**TEXT, "msgid": "order#1"}, 40058),
    (kf.send_msg, {**TEXT, "msgid": 1}, 40058),
    (kf.send_msg, {**TEXT, "msgid": "used"}, 95033),
    # media
    (kf.send_msg, message("image", {"media_id": "MEDIA_ID"}), 40007),
    (kf.send_msg, message("image", {"media_id": "<file>"}), 40007),
    (kf.send_msg, message("image", {"media_id": "<old>"}), 40007),
    (kf.send_msg, message("image", {"url": "http://x/a.png"}), 40058),
    (kf.send_msg, message("voice", {"media_id": "<video>"}), 40007),
    (kf.send_msg, message("link", {"title": "t", "url": "www.qq.com", "thumb_media_id": "<image>"}), 40058),
    (kf.send_msg, message("link", {"title": "t", "url": "http://x", "thumb_media_id": "<video>"}), 40007),
    (kf.send_msg, message("link", {"title": "t", "url": "http://x"}), 40058),
    (kf.send_msg, message("link", {"title": "t", "url": "http://" + "x" * 2048, "thumb_media_id": "<image>"}), 40058),
    (kf.send_msg, message("miniprogram", {"appid": "wx1", "pagepath": "p.html", "thumb_media_id": "x"}), 40007),
    (kf.send_msg, message("location", {"latitude": "23.1", "longitude": 113.3}), 40058),
    (kf.send_msg, message("location", {"latitude": 113.3, "longitude": 23.1}), 40058),
    (kf.send_msg, message("location", {"latitude": True, "longitude": 0}), 40058),
    (kf.send_msg, message("ca_link", {"link_url": "https://example.com/ca/1"}), 40058),
    # menus
    (kf.send_msg, menu(*[click() for _ in range(11)]), 95008),
    (kf.send_msg, menu(*[{"type": "text", "text": {"content": "x"}}] * 51), 95008),
    (kf.send_msg, menu({"type": "button", "button": {"content": "x"}}), 95009),
    (kf.send_msg, menu({"click": {"content": "x"}}), 40058),
    (kf.send_msg, menu({"type": "view", "click": {"content": "x"}}), 40058),
    (kf.send_msg, menu(click("x" * 129)), 40058),
    (kf.send_msg, menu(click(id="x" * 129)), 40058),
    (kf.send_msg, menu(click(), head_content="x" * 1025), 40058),
    (kf.send_msg, menu("满意"), 95009),
    # answers to events
    (kf.send_msg_on_event, {"code": "CODE", "msgtype": "text", "text": {"content": "欢迎"}}, 41050),
    (kf.send_msg_on_event, {"msgtype": "text", "text": {"content": "欢迎"}}, 40058),
    (kf.send_msg_on_event, {"code": "<code>", "msgtype": "image", "image": {"media_id": "<image>"}}, 40008),
    (kf.send_msg_on_event, {"code": "<code>", **menu(*[click()] * 11)}, 95008),
    # reading
    (kf.sync_msg, {}, 40058),
    (kf.sync_msg, {**SALES, "limit": 1001}, 40058),
    (kf.sync_msg, {**SALES, "limit": "all"}, 40058),
    (kf.sync_msg, {**SALES, "voice_format": 2}, 40058),
    (kf.sync_msg, {**SALES, "token": "ENCtoken"}, 95007),
    (kf.sync_msg, {**SALES, "cursor": "4gw7MepFLfgF2VC5npN"}, 40058),
    (kf.sync_msg, {**SALES, "cursor": "x" * 65}, 40058),
    # sessions
    (service_state.trans, {**CHAT, "service_state": 3}, 40058),
    (service_state.trans, {**CHAT, "service_state": 3, "servicer_userid": "lisi"}, 95014),
    (service_state.trans, {**CHAT, "service_state": 4}, 95016),
    (service_state.trans, {**CHAT, "service_state": "two"}, 40058),
    (service_state.trans, {**CHAT, "service_state": 5}, 40058),
    (service_state.trans, {**CHAT, "external_userid": "wmLiSi", "service_state": 1}, 95013),
    (service_state.get, {**CHAT, "external_userid": "oxZhangSan"}, 40096),
    # accounts, links, receptionists
    (account.add, {"name": "十六个字的名字已经太长了不能再加上", "media_id": "<image>"}, 95006),
    (account.add, {"name": "客服", "media_id": "face.png"}, 40007),
    (account.add, {"name": "客服", "media_id": "<voice>"}, 40007),
    (account.update, {"name": "客服"}, 40058),
    (account.list, {"limit": 101}, 40058),
    (account.list, {"offset": -1}, 40058),
    (kf.add_contact_way, {**SALES, "scene": "a b"}, 40058),
    (kf.add_contact_way, {**SALES, "scene": "x" * 33}, 40058),
    (servicer.add, SALES, 40058),
    (servicer.add, {**SALES, "userid_list": "zhangsan"}, 40058),
    (servicer.add, {**SALES, "userid_list": [f"u{n}" for n in range(101)]}, 40058),
    (servicer.add, {**SALES, "department_id_list": list(range(21))}, 40058),
    (servicer.add, {**SALES, "department_id_list": ["two"]}, 40058),
    # upgrade, statistics
    (customer.upgrade_service, {**CHAT, "type": 1, "member": {"userid": "zhaoliu"}}, 95021),
    (kf.get_corp_statistic, {**SALES, "start_time": 0, "end_time": 0}, 40058),
    (kf.get_corp_statistic, {**SALES, "start_time": "<today>", "end_time": "<today>"}, 40058),
    (kf.get_corp_statistic, {**SALES, "start_time": "<32 days ago>", "end_time": "<yesterday>"}, 40058),
    (kf.get_servicer_statistic, {**SALES, "start_time": "<yesterday>", "end_time": "<2 days ago>"}, 40058),
]


@pytest.fixture(scope="module")
def life():
    """A sandbox where a good deal has happened, and what the placeholders stand for."""
    with Sandbox() as sandbox:
        stands_for = {"<old>": sandbox.media.keep("image", "old", b"x")}
        sandbox.advance(3 * DAY + 1)
        stands_for.update({f"<{kind}>": sandbox.media.keep(kind, kind, b"x") for kind in ("image", "voice", "video")})
        stands_for["<file>"] = sandbox.media.keep("file", "file", b"x")
        sandbox.accounts.add("kfGone")
        sandbox.kf.delete("kfGone")
        stands_for["<code>"] = sandbox.customer_enters("wmNew", "kfSales")["event"]["welcome_code"]
        now = int(sandbox.now)
        stands_for.update({"<today>": now, "<yesterday>": now - DAY, "<2 days ago>": now - 2 * DAY})
        stands_for["<32 days ago>"] = now - 32 * DAY
        sandbox.customers_say("wmZhangSan", "kfSales", "你好")
        yield sandbox, stands_for


def put_in(value, stands_for):
    if isinstance(value, dict):
        return {name: put_in(each, stands_for) for name, each in value.items()}
    if isinstance(value, list):
        return [put_in(each, stands_for) for each in value]
    return stands_for.get(value, value) if isinstance(value, str) else value


@pytest.mark.parametrize(("function", "hash", "errcode"), MISTAKES)
def test_a_mistake(life, function, hash, errcode):
    from QQ.weixin import work

    sandbox, stands_for = life
    work.configure(api=sandbox.api)
    chat = sandbox.kf.chat("kfSales", "wmZhangSan")
    if not sandbox.sent:
        check(kf.send_msg(sandbox.access_token, {**TEXT, "msgid": "used"}))
    before = len(sandbox.sent), len(sandbox.accounts), chat.state, len(sandbox.kf.account("kfSales").inbox)
    reply = function(sandbox.access_token, put_in(hash, stands_for))
    assert reply["errcode"] == errcode, reply
    after = len(sandbox.sent), len(sandbox.accounts), chat.state, len(sandbox.kf.account("kfSales").inbox)
    assert after == before
