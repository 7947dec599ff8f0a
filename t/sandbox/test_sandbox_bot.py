"""The sandbox as the server of an AI bot over a WebSocket: strict as the documents, and troublesome on demand."""

import base64
import hashlib
import json
import logging
import socket
import sys
import threading

import pytest
import requests
from conftest import needs

from QQ.weixin.work import callback
from QQ.weixin.work.sandbox import Sandbox

PNG = b"\x89PNG\r\n\x1a\n" + bytes(300)
BUTTONS = {
    "card_type": "button_interaction",
    "main_title": {"title": "审批"},
    "button_list": [{"text": "同意", "key": "yes"}, {"text": "驳回", "key": "no"}],
    "task_id": "task-1",
}
VOTE = {
    "card_type": "vote_interaction",
    "main_title": {"title": "午饭"},
    "checkbox": {
        "question_key": "lunch",
        "option_list": [{"id": "rice", "text": "米饭"}, {"id": "noodles", "text": "面"}],
    },
    "submit_button": {"text": "提交", "key": "submit"},
    "task_id": "task-2",
}


class Bot:
    """A program that is connected as the bot, with frames of its own."""

    def __init__(self, sandbox, subscribe=True):
        from websockets.sync.client import connect

        self.sandbox = sandbox
        self.connecting = connect(sandbox.bot.address, proxy=None)
        self.socket = self.connecting.__enter__()
        self.number = 0
        if subscribe:
            assert self.subscribe()["errcode"] == 0
            assert sandbox.bot.wait(5)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.connecting.__exit__(*exception)

    def receive(self):
        return json.loads(self.socket.recv(timeout=5))

    def ask(self, cmd, body=None, req_id=None):
        self.number += 1
        frame = {"cmd": cmd, "headers": {"req_id": req_id or f"{cmd}_{self.number}"}}
        self.socket.send(json.dumps(frame if body is None else {**frame, "body": body}))
        answer = self.receive()
        assert answer.pop("headers") == frame["headers"]
        return answer

    def errcode(self, cmd, body, req_id=None):
        return self.ask(cmd, body, req_id)["errcode"]

    def subscribe(self, **other):
        bot = self.sandbox.bot
        return self.ask("aibot_subscribe", {"bot_id": bot.bot_id, "secret": bot.secret, **other})

    def reply(self, push, msgtype, **body):
        return self.errcode("aibot_respond_msg", {"msgtype": msgtype, msgtype: body}, push["headers"]["req_id"])

    def stream(self, push, content, finish=False, **more):
        return self.reply(push, "stream", id="s1", content=content, finish=finish, **more)

    def send(self, chatid, msgtype="markdown", chat_type=0, **body):
        return self.errcode(
            "aibot_send_msg",
            {"chatid": chatid, "chat_type": chat_type, "msgtype": msgtype, msgtype: body or {"content": "好"}},
        )

    def upload(self, data=PNG, **other):
        begin = {"type": "image", "filename": "a.png", "total_size": len(data), "total_chunks": 1, **other}
        answer = self.ask("aibot_upload_media_init", begin)
        return answer.get("body", {}).get("upload_id") or answer["errcode"]

    def chunk(self, upload_id, data, index=0):
        piece = {"upload_id": upload_id, "chunk_index": index, "base64_data": base64.b64encode(data).decode()}
        return self.errcode("aibot_upload_media_chunk", piece)

    def finish(self, upload_id):
        return self.ask("aibot_upload_media_finish", {"upload_id": upload_id})

    def closed(self):
        """The code that the connection was closed with; None for no code."""
        from websockets.exceptions import ConnectionClosed

        with pytest.raises(ConnectionClosed) as end:
            self.receive()
        return end.value.rcvd.code if end.value.rcvd else None


@pytest.fixture
def bot(sandbox):
    needs("websockets")
    with Bot(sandbox) as connected:
        yield connected


def ask(sandbox, method, what, status=200, /, **given):
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/bot{what}"
    body = {"params": given} if method == "GET" else {"json": given}
    response = requests.request(method, url, timeout=10, **body)
    assert response.status_code == status, response.text
    return response.json()


def test_a_message_and_a_stream_that_grows(sandbox, bot):
    said = sandbox.bot_says("zhangsan", "在吗？")
    push = bot.receive()
    assert push["cmd"] == "aibot_msg_callback"
    assert (
        push["body"]
        == said
        == {
            "msgid": said["msgid"],
            "aibotid": sandbox.bot.bot_id,
            "chattype": "single",
            "from": {"userid": "zhangsan"},
            "msgtype": "text",
            "text": {"content": "在吗？"},
        }
    )
    assert callback.aibot.text(push["body"])
    assert bot.stream(push, "") == 0
    chat = sandbox.bot.chat("zhangsan")
    for content in ("在", "在的"):
        assert bot.stream(push, content) == 0
        assert chat.messages[-1]["stream"]["content"] == content
    assert sandbox.bot.reply_to(said, 0) is None
    assert bot.stream(push, "在的。", finish=True) == 0
    reply = sandbox.bot.reply_to(said, 5)
    assert (reply["stream"]["content"], reply["refreshes"]) == ("在的。", 3)
    assert [message["msgtype"] for message in chat.messages] == ["text", "stream"]
    sent = sandbox.sent
    assert [call.request["stream"]["content"] for call in sent] == ["", "在", "在的", "在的。"]
    assert {call.query["req_id"] for call in sent} == {push["headers"]["req_id"]}
    assert bot.stream(push, "再", finish=True) == 846608


def test_a_stream_ends_after_ten_minutes(sandbox, bot):
    sandbox.bot_says("zhangsan", "在吗？")
    push = bot.receive()
    assert bot.stream(push, "在") == 0
    sandbox.advance(601)
    assert bot.stream(push, "在的", finish=True) == 846608


def test_subscribing(sandbox):
    needs("websockets")
    with Bot(sandbox, subscribe=False) as bot:
        assert bot.errcode("ping", None) == 853000
        assert bot.subscribe(secret="wrong")["errcode"] == 853000
        assert bot.subscribe(bot_id="other")["errcode"] == 853000
        assert not sandbox.bot.connected
        with pytest.raises(ValueError, match="no program is connected as the bot"):
            sandbox.bot_says("zhangsan", "在吗？")
        assert bot.subscribe(scene=1, plug_version="1.0")["errcode"] == 0
        assert bot.subscribe()["errcode"] == 45009
        assert bot.ask("ping") == {"errcode": 0, "errmsg": "ok"}
    assert sandbox.bot.secret not in json.dumps([call.request for call in sandbox.log.calls()])


def test_frames_that_are_none(sandbox, bot):
    for text, errcode in (
        ("{", 47001),
        ("[]", 40058),
        ('{"cmd": "ping", "headers": {"req_id": "\\ud800"}}', 47001),
        ('{"cmd": "ping"}', 40058),
        ('{"cmd": "ping", "headers": {"req_id": ""}}', 40058),
        ('{"cmd": "ping", "headers": {"req_id": "1"}, "body": []}', 40058),
        ('{"cmd": "no_such", "headers": {"req_id": "1"}}', 40058),
    ):
        bot.socket.send(text)
        assert bot.receive()["errcode"] == errcode, text
    assert bot.errcode("ping", None) == 0


@pytest.mark.parametrize(
    ("msgtype", "body", "errcode"),
    [
        ("text", {"content": "好"}, 40008),
        ("stream_with_template_card", {}, 40008),
        ("markdown", {"content": "好" * 6826}, 0),  # 20,478 bytes
        ("markdown", {"content": "好" * 6827}, 45002),
        ("markdown", {}, 40058),
        ("stream", {"id": "s", "content": "好" * 6827}, 45002),
        ("stream", {"content": "好"}, 40058),
        ("stream", {"id": "s", "finish": "yes"}, 40058),
        ("stream", {"id": "s", "finish": True, "msg_item": [{"msgtype": "image"}]}, 40058),
        ("stream", {"id": "s", "feedback": {"id": "f" * 257}}, 40058),
        ("template_card", BUTTONS, 0),
        ("template_card", {**BUTTONS, "task_id": ""}, 40058),
        ("template_card", {"card_type": "news"}, 40058),
        ("image", {"media_id": "MEDIA"}, 40007),
        ("file", {"media_id": "MEDIA"}, 0),
    ],
)
def test_replies(sandbox, bot, msgtype, body, errcode):
    sandbox.bot_says("zhangsan", "在吗？")
    assert bot.reply(bot.receive(), msgtype, **body) == errcode


def test_a_reply_needs_the_req_id_of_a_message_of_the_last_day(sandbox, bot):
    body = {"msgtype": "markdown", "markdown": {"content": "好"}}
    assert bot.errcode("aibot_respond_msg", body, "invented") == 846605
    sandbox.bot_enters("zhangsan")
    assert bot.errcode("aibot_respond_msg", body, bot.receive()["headers"]["req_id"]) == 846605
    sandbox.bot_says("zhangsan", "在吗？")
    push = bot.receive()
    sandbox.advance(24 * 3600 - 1)
    assert bot.reply(push, "markdown", content="好") == 0
    sandbox.advance(2)
    assert bot.reply(push, "markdown", content="好") == 846605


def test_a_welcome_message_within_five_seconds(sandbox, bot):
    text = {"msgtype": "text", "text": {"content": "您好"}}
    assert callback.aibot.enter_chat(sandbox.bot_enters("zhangsan"))
    push = bot.receive()
    assert push["cmd"] == "aibot_event_callback"
    req_id = push["headers"]["req_id"]
    assert (
        bot.errcode("aibot_respond_welcome_msg", {"msgtype": "markdown", "markdown": {"content": "好"}}, req_id)
        == 40008
    )
    assert bot.errcode("aibot_respond_welcome_msg", text, req_id) == 0
    assert bot.errcode("aibot_respond_welcome_msg", text, req_id) == 846605
    assert sandbox.bot_enters("zhangsan") is None
    sandbox.advance(24 * 3600)
    sandbox.bot_enters("zhangsan")
    req_id = bot.receive()["headers"]["req_id"]
    sandbox.advance(5.5)
    assert bot.errcode("aibot_respond_welcome_msg", text, req_id) == 846605
    assert sandbox.bot.chat("zhangsan").messages[-1]["text"] == {"content": "您好"}


def test_a_tap_on_a_card_and_its_new_state(sandbox, bot):
    sandbox.bot_says("zhangsan", "午饭", chat="wrLunch")
    push = bot.receive()
    assert (push["body"]["chatid"], push["body"]["chattype"]) == ("wrLunch", "group")
    assert push["body"]["text"]["content"] == "@机器人 午饭"
    assert bot.reply(push, "template_card", **BUTTONS) == 0
    assert bot.reply(push, "template_card", **VOTE) == 0
    for wrong in (
        {"item": "no such"},
        {"item": "提交", "selected": {"lunch": ["soup"]}},
        {"item": "提交", "selected": {"a": []}},
    ):
        with pytest.raises(ValueError, match=r"no such|no option soup|no question 'a'"):
            sandbox.bot_taps("lisi", chat="wrLunch", **wrong)
    tapped = sandbox.bot_taps("lisi", "提交", chat="wrLunch", selected={"lunch": ["rice"]})
    assert callback.aibot.template_card_event(tapped)
    assert bot.receive()["body"]["event"]["template_card_event"] == {
        "card_type": "vote_interaction",
        "event_key": "submit",
        "task_id": "task-2",
        "selected_items": {"selected_item": [{"question_key": "lunch", "option_ids": {"option_id": ["rice"]}}]},
    }
    sandbox.bot_taps("lisi", "yes", chat="wrLunch")
    req_id = bot.receive()["headers"]["req_id"]
    new = {"card_type": "text_notice", "main_title": {"title": "已同意"}, "task_id": "task-1"}

    def update(**body):
        return bot.errcode("aibot_respond_update_msg", {"response_type": "update_template_card", **body}, req_id)

    assert update(template_card=new, response_type="text") == 40058
    assert update(template_card={**new, "task_id": "task-2"}) == 40058
    assert update(template_card=new, userids="lisi") == 40058
    assert update(template_card=new, userids=["lisi"]) == 0
    assert update(template_card=new) == 846605
    assert new in sandbox.bot.chat("wrLunch").cards()
    sandbox.bot_taps("lisi", "submit", chat="wrLunch")
    req_id = bot.receive()["headers"]["req_id"]
    sandbox.advance(6)
    assert update(template_card={**VOTE}) == 846605


def test_a_judgement(sandbox, bot):
    sandbox.bot_says("zhangsan", "在吗？")
    push = bot.receive()
    with pytest.raises(ValueError, match="no message of the bot"):
        sandbox.bot_rates("zhangsan", 1)
    assert bot.stream(push, "在", finish=True, feedback={"id": "f1"}) == 0
    with pytest.raises(ValueError, match="type must be"):
        sandbox.bot_rates("zhangsan", 1, content="好")
    assert callback.aibot.feedback_event(sandbox.bot_rates("zhangsan", 2, content="不对", reasons=[1, 3]))
    assert bot.receive()["body"]["event"]["feedback_event"] == {
        "id": "f1",
        "type": 2,
        "content": "不对",
        "inaccurate_reason_list": [1, 3],
    }


def test_messages_of_its_own_accord(sandbox, bot):
    assert bot.send("nobody") == 93006
    assert bot.send("zhangsan") == 93001
    sandbox.bot_enters("zhangsan")
    bot.receive()
    assert bot.send("zhangsan") == 93001
    sandbox.bot_says("zhangsan", "在吗？")
    sandbox.bot_says("lisi", "在吗？", chat="wrLunch")
    assert [bot.receive()["body"]["chattype"] for _ in range(2)] == ["single", "group"]
    assert bot.send("zhangsan") == bot.send("wrLunch") == bot.send("wrLunch", chat_type=2) == 0
    assert bot.send("wrLunch", chat_type=1) == 93006
    assert bot.send("zhangsan", chat_type=3) == bot.send("zhangsan", chat_type=True) == bot.send("") == 40058
    assert bot.send("zhangsan", "text", content="好") == bot.send("zhangsan", "stream", id="s") == 40008
    assert bot.send("zhangsan", "template_card", **BUTTONS) == 0
    assert bot.send("wrLunch", "template_card", **BUTTONS) == 40008
    assert sandbox.sent[-1].path == "aibot_send_msg"


def test_thirty_messages_a_minute_in_a_chat_and_a_thousand_an_hour(sandbox, bot):
    sandbox.bot_says("zhangsan", "在吗？")
    push = bot.receive()
    sandbox.bot_says("lisi", "在吗？")
    bot.receive()
    assert bot.stream(push, "") == 0
    for number in range(60):
        assert bot.stream(push, str(number)) == 0
    assert [bot.send("zhangsan") for _ in range(29)] == [0] * 29
    assert bot.send("zhangsan") == bot.reply(push, "markdown", content="好") == 45009
    assert bot.send("lisi") == bot.stream(push, "完", finish=True) == 0
    sandbox.advance(60)
    sandbox.bot.counts_refreshes = True
    counted = [bot.reply(push, "stream", id="s2", content=str(number)) for number in range(31)]
    assert counted == [0] * 30 + [45009]
    for _ in range(31):
        sandbox.advance(60)
        assert {bot.send("zhangsan") for _ in range(30)} == {0}
    sandbox.advance(60)
    assert [bot.send("zhangsan") for _ in range(12)] == [0] * 10 + [45009] * 2


def test_files_are_uploaded_in_pieces(sandbox, bot):
    pieces = [PNG + bytes(512 * 1024 - len(PNG)), b"end"]
    data = b"".join(pieces)
    upload_id = bot.upload(data, total_chunks=2, md5=hashlib.md5(data).hexdigest())
    assert bot.chunk(upload_id, pieces[1], 1) == 0
    assert bot.finish(upload_id)["errcode"] == 40058
    assert bot.chunk(upload_id, pieces[0]) == bot.chunk(upload_id, b"repeated", 1) == 0
    done = bot.finish(upload_id)["body"]
    assert (done["type"], int(done["created_at"])) == ("image", pytest.approx(sandbox.now, abs=5))
    assert sandbox.media.find(done["media_id"]).data == data
    sandbox.bot_says("zhangsan", "图呢？")
    push = bot.receive()
    assert bot.reply(push, "image", media_id=done["media_id"]) == 0
    assert bot.reply(push, "video", media_id=done["media_id"]) == 40007
    assert bot.finish(upload_id)["errcode"] == 40058


def test_uploads_that_are_refused(sandbox, bot):
    assert bot.upload(type="pdf") == 40004
    assert bot.upload(total_size=4) == 40006
    assert bot.upload(total_size=10 * 1024 * 1024 + 1) == 40009
    assert bot.upload(filename="a" * 257) == bot.upload(total_chunks=101) == bot.upload(total_size="9") == 40058
    upload_id = bot.upload()
    assert bot.chunk(upload_id, PNG, 1) == bot.chunk("other", PNG) == 40058
    assert (
        bot.errcode("aibot_upload_media_chunk", {"upload_id": upload_id, "chunk_index": 0, "base64_data": "?"}) == 40058
    )
    assert bot.chunk(upload_id, bytes(512 * 1024 + 1)) == 45001
    assert bot.chunk(upload_id, PNG[1:]) == 0
    assert bot.finish(upload_id)["errcode"] == 40058
    for data, more, errcode in (
        (PNG, {"md5": "0" * 32}, 301019),
        (b"no picture", {"filename": "a.txt"}, 40004),
        (b"GIF89a", {"filename": "a.gif"}, 0),
    ):
        upload_id = bot.upload(data, **more)
        assert bot.chunk(upload_id, data) == 0
        assert bot.finish(upload_id)["errcode"] == errcode
    upload_id = bot.upload()
    sandbox.advance(30 * 60 + 1)
    assert bot.chunk(upload_id, PNG) == 40058
    assert [type(bot.upload()) for _ in range(30)] == [str] * 30
    assert bot.upload() == 45009


def test_files_of_members_are_sealed(cryptography, sandbox, bot):
    for msgtype, name in (("image", ""), ("file", "价目表.pdf"), ("video", "")):
        said = sandbox.bot_sends("zhangsan", msgtype, PNG, name)
        assert getattr(callback.aibot, msgtype)(said)
        body = bot.receive()["body"][msgtype]
        response = requests.get(body["url"], timeout=5)
        assert response.content != PNG
        assert callback.decrypt_media(body["aeskey"], response.content) == PNG
        assert not name or "filename*=UTF-8''%E4%BB%B7" in response.headers["Content-Disposition"]
        media_ids = sandbox.bot.chat("zhangsan").messages[-1]["media_ids"]
        assert [sandbox.media.find(each).data for each in media_ids] == [PNG]
    sandbox.advance(301)
    assert requests.get(body["url"], timeout=5).status_code == 403


def test_other_messages_of_members(cryptography, sandbox, bot):
    assert callback.aibot.voice(sandbox.bot_sends("zhangsan", "voice", content="在吗"))
    assert bot.receive()["body"]["voice"] == {"content": "在吗"}
    said = sandbox.bot_sends("zhangsan", "mixed", items=["看", PNG], chat="wrLunch")
    assert callback.aibot.mixed(said)
    text, picture = bot.receive()["body"]["mixed"]["msg_item"]
    assert text == {"msgtype": "text", "text": {"content": "看"}}
    assert set(picture["image"]) == {"url", "aeskey"}
    sandbox.bot_says("lisi", "这个？", chat="wrLunch", quote=said["msgid"])
    push = bot.receive()
    assert push["body"]["quote"] == {"msgtype": "mixed", "mixed": said["mixed"]}
    assert bot.stream(push, "是的", finish=True) == 0
    answer = sandbox.bot.chat("wrLunch").messages[-1]
    sandbox.bot_says("lisi", "谢谢", chat="wrLunch", quote=answer["msgid"])
    assert bot.receive()["body"]["quote"] == {"msgtype": "text", "text": {"content": "是的"}}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda s: s.bot_says("nobody", "在吗？"),
        lambda s: s.bot_says("zhangsan", ""),
        lambda s: s.bot_says("zhangsan", "在吗？", quote="no such"),
        lambda s: s.bot_sends("zhangsan", "image", PNG, chat="wrLunch"),
        lambda s: s.bot_sends("zhangsan", "image"),
        lambda s: s.bot_sends("zhangsan", "link"),
        lambda s: s.bot_sends("zhangsan", "voice"),
        lambda s: s.bot_sends("zhangsan", "mixed"),
        lambda s: s.bot.chat("wrLunch"),
        lambda s: s.bot.close(1006),
        lambda s: s.fail("aibot_subscribe", status=502),
    ],
)
def test_what_is_not_possible(sandbox, bot, wrong):
    with pytest.raises(ValueError, match=r"."):
        wrong(sandbox)


def test_a_close_and_a_reset(sandbox):
    needs("websockets")
    for code in (1000, 1001, 1011, 4001):
        with Bot(sandbox) as bot:
            sandbox.bot.close(code, "why")
            assert bot.closed() == code
            assert not sandbox.bot.connected
    with Bot(sandbox) as bot:
        sandbox.bot.reset()
        assert bot.closed() is None
    with pytest.raises(ValueError, match="no program is connected"):
        sandbox.bot.reset()


def test_another_program_takes_over(sandbox, bot):
    with Bot(sandbox) as other:
        assert callback.aibot.disconnected_event(bot.receive()["body"])
        assert bot.closed() == 1000
        sandbox.bot_says("zhangsan", "在吗？")
        assert other.receive()["body"]["text"] == {"content": "在吗？"}
        sandbox.bot.disconnect()
        assert other.receive()["body"]["event"] == {"eventtype": "disconnected_event"}
        assert other.closed() == 1000


def test_silence(sandbox, bot):
    sandbox.bot.silence()
    bot.socket.send('{"cmd": "ping", "headers": {"req_id": "1"}}')
    sandbox.bot_says("zhangsan", "在吗？")
    with pytest.raises(TimeoutError):
        bot.socket.recv(timeout=0.1)
    assert sandbox.log.pushes()[-1].outcome == "lost: the connection is silent"
    with Bot(sandbox) as other:
        assert bot.closed() is None
        sandbox.bot_says("zhangsan", "在吗？")
        assert other.receive()["body"]["text"] == {"content": "在吗？"}
        assert sandbox.log.pushes()[-1].outcome == "ok"


def test_pushes_come_twice(sandbox, bot):
    sandbox.bot.twice = True
    sandbox.bot_says("zhangsan", "在吗？")
    first, second = bot.receive(), bot.receive()
    assert first["body"] == second["body"]
    assert bot.reply(first, "markdown", content="好") == bot.reply(second, "markdown", content="好") == 0


def test_faults_by_command(sandbox, bot):
    sandbox.fail("aibot_respond_msg", errcode=45009, times=1)
    sandbox.fail("ping", delay=0.01)
    sandbox.fail(errcode=-1)  # of HTTP calls only
    sandbox.bot_says("zhangsan", "在吗？")
    push = bot.receive()
    assert bot.stream(push, "在") == 45009
    assert bot.stream(push, "在") == bot.errcode("ping", None) == 0
    sandbox.fail("aibot_send_msg", cut=True)
    bot.socket.send(json.dumps({"cmd": "aibot_send_msg", "headers": {"req_id": "1"}, "body": {"chatid": "zhangsan"}}))
    assert bot.closed() is None
    sandbox.fail("aibot_subscribe", errcode=853000, times=1)
    with Bot(sandbox, subscribe=False) as again:
        assert [again.subscribe()["errcode"] for _ in range(2)] == [853000, 0]


def test_a_connection_that_sends_nothing_is_closed(sandbox):
    needs("websockets")
    sandbox.bot.idle_seconds = 0.05
    with Bot(sandbox) as bot:
        assert bot.closed() == 1000


def test_a_reset_of_the_state_keeps_the_connection(sandbox, bot):
    sandbox.bot_says("zhangsan", "在吗？")
    push = bot.receive()
    sandbox.reset()
    with pytest.raises(ValueError, match="there is no chat"):
        sandbox.bot.chat("zhangsan")
    assert bot.stream(push, "在") == 846605
    sandbox.bot_says("zhangsan", "在吗？")
    assert bot.stream(bot.receive(), "在") == 0


def test_a_sandbox_that_stops_says_so():
    needs("websockets")
    sandbox = Sandbox()
    sandbox.start()
    with Bot(sandbox) as bot:
        sandbox.stop()
        assert bot.closed() == 1001


def test_credentials_of_a_file(tmp_path):
    file = tmp_path / "state.json"
    file.write_text('{"bot_id": "aibOwn", "bot_secret": "own"}')
    sandbox = Sandbox(file=file)
    assert (sandbox.bot.bot_id, sandbox.bot.secret) == ("aibOwn", "own")
    sandbox.stop()


def test_over_http(cryptography, sandbox, bot):
    known = ask(sandbox, "GET", "")
    assert (known["bot_id"], known["connected"], known["chats"]) == (sandbox.bot.bot_id, True, [])
    ask(sandbox, "POST", "/enter", userid="lisi")
    assert bot.receive()["body"]["event"] == {"eventtype": "enter_chat"}
    said = ask(sandbox, "POST", "/say", userid="lisi", content="在吗？", chat="wrLunch")["record"]
    push = bot.receive()
    assert push["body"] == said
    assert bot.stream(push, "在", feedback={"id": "f1"}) == bot.reply(push, "template_card", **BUTTONS) == 0
    ask(sandbox, "POST", "/tap", userid="lisi", item="同意", chat="wrLunch")
    ask(sandbox, "POST", "/rate", userid="lisi", type=1, chat="wrLunch")
    assert [bot.receive()["body"]["event"]["eventtype"] for _ in range(2)] == ["template_card_event", "feedback_event"]
    data = base64.b64encode(PNG).decode()
    ask(sandbox, "POST", "/send", userid="lisi", msgtype="image", data=data)
    ask(sandbox, "POST", "/send", userid="lisi", msgtype="mixed", items=["看", {"data": data}])
    assert [bot.receive()["body"]["msgtype"] for _ in range(2)] == ["image", "mixed"]
    messages = ask(sandbox, "GET", "/chat", chatid="wrLunch", chattype="group")["messages"]
    assert [message["msgtype"] for message in messages] == ["text", "stream", "template_card"]
    assert [chat["messages"] for chat in ask(sandbox, "GET", "")["chats"]] == [2, 3]
    for what, given in (
        ("/say", {"userid": "lisi", "content": "在吗？", "chat": 5}),
        ("/send", {"userid": "lisi", "msgtype": "image", "data": "?"}),
        ("/send", {"userid": "lisi", "msgtype": "mixed", "items": [{}]}),
        ("/close", {"code": 1006}),
        ("/close", {"code": "x"}),
        ("/set", {"twice": "yes"}),
        ("/set", {"address": True}),
    ):
        assert ask(sandbox, "POST", what, 400, **given)["error"]
    ask(sandbox, "POST", "/set", twice=True)
    ask(sandbox, "POST", "/say", userid="lisi", content="在吗？")
    assert bot.receive()["body"] == bot.receive()["body"]
    ask(sandbox, "POST", "/close", code=4000, reason="why")
    assert bot.closed() == 4000
    for trouble, code in (("disconnect", 1000), ("reset", None)):
        with Bot(sandbox) as again:
            ask(sandbox, "POST", f"/{trouble}")
            if trouble == "disconnect":
                again.receive()
            assert again.closed() == code
    with Bot(sandbox) as again:
        ask(sandbox, "POST", "/silence")
        assert ask(sandbox, "GET", "")["connected"]
        ask(sandbox, "POST", "/reset")
        assert again.closed() is None


def test_without_cryptography_files_are_refused(sandbox, bot, monkeypatch):
    from QQ.weixin.work.callback import _crypto

    def missing(key):
        raise ImportError("no cryptography")

    monkeypatch.setattr(_crypto, "_made", missing)
    answer = ask(sandbox, "POST", "/send", 400, userid="lisi", msgtype="image", data=base64.b64encode(PNG).decode())
    assert "cryptography" in answer["error"]


def test_a_file_keeps_the_chats(sandbox, bot, tmp_path):
    sandbox.bot_says("zhangsan", "在吗？", chat="wrLunch")
    push = bot.receive()
    assert bot.stream(push, "在") == bot.reply(push, "template_card", **BUTTONS) == 0
    saved = sandbox.save(tmp_path / "state.json")
    with Sandbox(file=saved) as again, Bot(again) as other:
        assert other.stream(push, "在的。", finish=True) == other.send("wrLunch") == 0
        before, now = ([*each.bot.chat("wrLunch").messages] for each in (sandbox, again))
        assert now[0] == before[0]
        assert now[1]["stream"] == {**before[1]["stream"], "content": "在的。", "finish": True}
        again.bot_taps("lisi", "yes", chat="wrLunch")


def shake_hands(sandbox, path="/", **headers):
    """The status and the body of the answer to a handshake."""
    port = int(sandbox.bot.address.rpartition(":")[2])
    given = {
        "Host": f"127.0.0.1:{port}",
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Key": base64.b64encode(bytes(16)).decode(),
        "Sec-WebSocket-Version": "13",
        **headers,
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in given.items())
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\n{lines}\r\n".encode())
        with connection.makefile("rb") as file:
            head = b"".join(iter(file.readline, b"\r\n"))
            body = b"" if head.startswith(b"HTTP/1.1 101") else file.read()
    return int(head.split()[1]), body.decode()


def test_handshakes(sandbox):
    needs("websockets")
    assert shake_hands(sandbox)[0] == 101
    assert shake_hands(sandbox, "/chat")[0] == 404
    assert shake_hands(sandbox, **{"Sec-WebSocket-Version": "7"})[0] == 400
    assert shake_hands(sandbox, Origin="http://evil.example")[0] == 403
    assert shake_hands(sandbox, Host="evil.example")[0] == 403


def test_without_websockets_it_says_how_to_get_it(sandbox, monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "websockets.server", None)
    status, body = shake_hands(sandbox)
    assert status == 501
    assert "pip install 'QQ-weixin-work[aibot]'" in body
    assert "in a clone pip install '.[aibot]'" in caplog.text
    assert requests.get(sandbox.api.removesuffix("cgi-bin"), timeout=5).status_code == 200


def test_no_secret_and_no_message_in_a_log(sandbox, caplog):
    needs("websockets")
    caplog.set_level(logging.DEBUG, "QQ.weixin.work")
    caplog.set_level(logging.DEBUG, "websockets.server")
    with Bot(sandbox) as bot:
        sandbox.bot_says("zhangsan", "心里话")
        bot.stream(bot.receive(), "悄悄话", finish=True)
    own = "".join(record.getMessage() for record in caplog.records if record.name != "websockets.client")
    assert not any(text in own for text in (sandbox.bot.secret, "心里话", "悄悄话"))


def test_many_members_at_once(sandbox, bot):
    """All pushes arrive, each frame whole, while replies go the other way."""
    threads = [
        threading.Thread(
            target=sandbox.bot_says, args=("zhangsan", f"{thread} {number}"), kwargs={"chat": f"wr{thread}"}
        )
        for thread in range(4)
        for number in range(10)
    ]
    for thread in threads:
        thread.start()
    pushes = [bot.receive() for _ in threads]
    for thread in threads:
        thread.join()
    assert len({push["body"]["text"]["content"] for push in pushes}) == 40
    assert {bot.reply(push, "markdown", content="好") for push in pushes} == {0}
