"""What members, groups and robots' chats were sent, as they have it on their screens."""

import base64
import hashlib

import requests

from QQ.weixin.work import appchat, check, message, webhook
from QQ.weixin.work.linkedcorp import message as linked
from QQ.weixin.work.sandbox import Sandbox

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
TEXT = {"msgtype": "text", "text": {"content": "你好"}}


def inbox(sandbox, **given):
    response = requests.get(f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/inbox", params=given, timeout=10)
    assert response.status_code == 200, response.text
    return response.json()


def contents(messages):
    return [each["content"] for each in messages]


def test_members_groups_and_robots_have_what_was_sent_to_them(sandbox):
    token = sandbox.access_token
    check(message.send(token, {"touser": "zhangsan|nobody", "agentid": 1000002, **TEXT}))
    check(
        message.send(
            token, {"toparty": "2", "agentid": 1000002, "msgtype": "markdown", "markdown": {"content": "**a**"}}
        )
    )
    check(message.send(token, {"touser": "@all", "agentid": 1000002, **TEXT}))
    check(linked.send(token, {"toall": 1, "agentid": 1000002, **TEXT}))
    chatid = check(appchat.create(token, {"name": "项目", "userlist": ["zhangsan", "lisi"]}))["chatid"]
    check(appchat.send(token, {"chatid": chatid, **TEXT}))
    key = sandbox.issue("robot", "key")
    picture = {"base64": base64.b64encode(PNG).decode(), "md5": hashlib.md5(PNG, usedforsecurity=False).hexdigest()}
    check(webhook.send(key, {"msgtype": "image", "image": picture}))
    everything = inbox(sandbox)
    assert [(each["kind"], each["to"]) for each in everything["messages"][:5]] == [
        ("member", ["zhangsan"]),
        ("member", ["lisi", "wangwu"]),
        ("member", ["@all"]),
        ("linked", ["@all"]),
        ("group", [chatid]),
    ]
    assert key not in str(everything)
    names = {each["kind"]: each["name"] for each in everything["chats"] if each["id"] != "@all"}
    assert names["group"] == "项目"
    assert contents(inbox(sandbox, who="zhangsan")["messages"]) == [TEXT, TEXT]
    assert len(inbox(sandbox, who="lisi")["messages"]) == 2
    assert len(inbox(sandbox, who=chatid)["messages"]) == 1
    last = everything["last"]
    assert [each["number"] for each in inbox(sandbox, since=last - 1)["messages"]] == [last]
    assert [each["number"] for each in inbox(sandbox, limit=2)["messages"]] == [last - 1, last]
    (robot,) = inbox(sandbox, who=next(each["id"] for each in everything["chats"] if each["kind"] == "robot"))[
        "messages"
    ]
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/media"
    assert requests.get(url, params=robot["content"]["image"], timeout=10).content == PNG


def test_what_was_refused_is_not_there(sandbox):
    message.send(sandbox.access_token, {"touser": "nobody", "agentid": 1000002, **TEXT})
    message.send(sandbox.access_token, {"touser": "zhangsan", "agentid": 7, **TEXT})
    assert sandbox.received.all() == []


def test_a_message_is_recalled_and_a_card_is_updated(sandbox, tmp_path):
    token = sandbox.access_token
    sent = check(message.send(token, {"touser": "zhangsan", "agentid": 1000002, **TEXT}))
    check(message.recall(token, {"msgid": sent["msgid"]}))
    card = {
        "card_type": "button_interaction",
        "main_title": {"title": "请假"},
        "button_list": [{"text": "同意", "key": "yes"}],
        "task_id": "t1",
    }
    given = {"toparty": "2", "agentid": 1000002, "msgtype": "template_card", "template_card": card}
    code = check(message.send(token, given))["response_code"]
    done = {"agentid": 1000002, "response_code": code, "button": {"replace_name": "已同意"}}
    check(message.update_template_card(token, {**done, "userids": ["lisi", "nobody"]}))
    sandbox.save(tmp_path / "state.json")
    with Sandbox(file=tmp_path / "state.json") as again:
        for each in (sandbox, again):
            (recalled,) = each.received.of("zhangsan")
            assert recalled.recalled
            assert each.received.of("lisi")[0].content["button"] == {"replace_name": "已同意"}
            assert "button" not in each.received.of("wangwu")[0].content


def test_the_inbox_is_bounded(sandbox):
    for number in range(5010):
        sandbox.received.add("member", ["zhangsan"], 1000002, {"msgtype": "text", "text": {"content": str(number)}})
    assert (len(sandbox.received.all()), sandbox.received.last) == (5000, 5010)
    for _ in range(40):
        sandbox.received.add("member", ["zhangsan"], 1000002, {"msgtype": "text", "text": {"content": "a" * (1 << 20)}})
    assert len(sandbox.received.all()) < 40


def test_the_chats_are_those_of_the_messages_that_are_kept(sandbox, monkeypatch):
    monkeypatch.setattr("QQ.weixin.work.sandbox._state.received.MAX_MESSAGES", 3)
    for to in (["lisi"], ["zhangsan", "lisi"], ["wangwu"], ["zhangsan", "zhangsan"]):
        sandbox.received.add("member", to, 1000002, TEXT)
    chats = {each["id"]: each["messages"] for each in inbox(sandbox)["chats"]}
    assert list(chats.items()) == [("zhangsan", 2), ("wangwu", 1), ("lisi", 1)]
