"""callback.connect: an AI bot over the long connection, against a server written for the tests (t/lib/bot_server.py)."""

import io
import json
import logging
import os
import subprocess
import sys
import threading
import time

import pytest
from bot_server import BOT_ID, SECRET, WAIT, BotServer, wait_until

from QQ.weixin.work import Failure, callback
from QQ.weixin.work.callback import _bot_connection, _bot_frames, _bot_sends, _bot_session
from QQ.weixin.work.callback import reply as replies
from QQ.weixin.work.store import MemoryStore

pytestmark = pytest.mark.needs("websockets")

RESPOND, WELCOME, UPDATE, SEND = (
    "aibot_respond_msg",
    "aibot_respond_welcome_msg",
    "aibot_respond_update_msg",
    "aibot_send_msg",
)
CARD = {"card_type": "text_notice", "main_title": {"title": "card"}, "task_id": "t-1"}


@pytest.fixture
def server():
    with BotServer() as running:
        yield running
        assert running.wrong == []


@pytest.fixture
def connect(server, monkeypatch):
    """Connect a bot to the server; it is closed after the test."""
    monkeypatch.setattr(_bot_connection, "FIRST_PAUSE", 0.02)
    monkeypatch.setattr(_bot_connection, "LONGEST_PAUSE", 0.05)
    monkeypatch.setattr(_bot_connection, "IDLE_SECONDS", 0.1)
    made = []

    def start(handler=lambda message: None, **given):
        connection = callback.connect(handler, **{"bot_id": BOT_ID, "secret": SECRET, "url": server.url, **given})
        made.append(connection)
        return connection

    yield start
    for connection in made:
        connection.close()


def told(caplog, *words):
    """Wait until the log has a record with all these words."""

    def is_told():
        return any(all(word in record.getMessage() for word in words) for record in caplog.records)

    wait_until(is_told)
    return True


def test_the_same_handler_gets_the_same_dicts_and_gives_the_same_replies(server, connect):
    seen = []

    def handle(message):
        seen.append(message)
        if callback.aibot.enter_chat(message):
            return replies.text(message, "欢迎")
        if callback.aibot.template_card_event(message):
            return replies.update_template_card(message, CARD, ["zhangsan"])
        if callback.aibot.text(message):
            return replies.stream("s-1", f"收到：{message['text']['content']}", True)
        return None

    connect(handle)
    asked = server.says("你好")
    entered = server.event("enter_chat")
    tapped = server.event("template_card_event", card_type="button_interaction", event_key="k", task_id="t-1")
    server.event("feedback_event", id="f", type=1)
    wait_until(lambda: len(server.frames) == 3 and len(seen) == 4)
    stream = {"msgtype": "stream", "stream": {"id": "s-1", "finish": True, "content": "收到：你好"}}
    card = {"response_type": "update_template_card", "userids": ["zhangsan"], "template_card": CARD}
    assert sorted(server.frames, key=lambda frame: frame[0]) == [
        (RESPOND, asked, stream),
        (UPDATE, tapped, card),
        (WELCOME, entered, {"msgtype": "text", "text": {"content": "欢迎"}}),
    ]
    assert next(message for message in seen if callback.aibot.text(message))["from"] == {"userid": "zhangsan"}


def test_it_subscribes_with_its_credentials_and_sends_heartbeats(server, connect, monkeypatch):
    monkeypatch.setattr(_bot_session, "PING_SECONDS", 0.05)
    connect(bot_id=f" {BOT_ID}\n", secret=f"\ufeff{SECRET} ")
    assert server.wait_for(lambda: len(server.subscribed) == 1)
    wait_until(lambda: server.pings >= 3)


def test_a_message_that_is_pushed_again_is_handled_once(server, connect):
    seen = []
    connect(seen.append)
    for msgid in ("a", "b", "a", "a", "b", "c"):
        server.says("x", msgid=msgid)
    wait_until(lambda: len(seen) >= 3)
    server.close()
    for msgid in ("c", "a", "d"):  # over another connection
        server.says("x", msgid=msgid)
    wait_until(lambda: len(seen) >= 4)
    assert sorted(message["msgid"] for message in seen) == ["a", "b", "c", "d"]


def test_send_gives_the_reply_of_the_server(server, connect):
    connection = connect()
    message = {"msgtype": "markdown", "markdown": {"content": "**你好**"}}
    assert connection.send("zhangsan", {**message, "chat_type": 1}) == {"errcode": 0, "errmsg": "ok"}
    server.errcodes[SEND] = [93006]
    assert connection.send("wr1", message) == {"errcode": 93006, "errmsg": "refused"}
    assert server.bodies(SEND)[0] == {"chatid": "zhangsan", **message, "chat_type": 1}
    for chatid, hash in (("", message), (None, message), ("zhangsan", None)):
        assert "nothing was sent" in connection.send(chatid, hash).reason
    for wrong in ({"msgtype": float("nan")}, {"a": "\ud800"}):
        with pytest.raises(ValueError, match="hash"):
            connection.send("zhangsan", wrong)
    with pytest.raises(TypeError):
        connection.send("zhangsan", {"a": object()})
    assert len(server.frames) == 2


def test_a_frame_without_an_answer_is_a_failure(server, connect, monkeypatch):
    monkeypatch.setattr(_bot_frames, "ANSWER_SECONDS", 0.1)
    connection = connect()
    server.unanswered.add(SEND)
    reply = connection.send("zhangsan", {"msgtype": "markdown", "markdown": {"content": "x"}})
    assert isinstance(reply, Failure)
    assert "aibot_send_msg was not answered within" in reply.reason


def test_upload_sends_a_file_in_pieces(server, connect, tmp_path):
    import base64
    import hashlib

    connection = connect()
    data = os.urandom((512 << 10) * 2 + 7)
    path = tmp_path / "报告.pdf"
    path.write_bytes(data)
    for media, name in ((path, "报告.pdf"), (("a.pdf", data), "a.pdf"), (("b.pdf", io.BytesIO(data)), "b.pdf")):
        reply = connection.upload("file", media)
        assert (reply["errcode"], reply["type"]) == (0, "file")
        upload = server.uploads[reply["media_id"].removeprefix("media-of-")]
        assert b"".join(base64.b64decode(upload["chunks"][index]) for index in range(3)) == data
        assert (upload["filename"], upload["total_size"], upload["total_chunks"]) == (name, len(data), 3)
        assert upload["md5"] == hashlib.md5(data).hexdigest()
    server.errcodes["aibot_upload_media_chunk"] = [-1, 0, -1, -1, 40058]
    assert connection.upload("image", ("a.png", data))["errcode"] == 40058
    for type, media, word in (
        ("pdf", path, "type must be"),
        ("file", ("a", b"1234"), "4 bytes"),
        ("file", tmp_path / "none", "No such file"),
    ):
        assert word in connection.upload(type, media).reason


@pytest.mark.parametrize("errcode", [853000, 40001, 850001])
def test_refused_credentials_end_it_and_say_why(errcode, server, connect, caplog):
    server.refusals = [errcode]
    connection = connect()
    reason = connection.wait(WAIT)
    assert f"aibot_subscribe was refused with errcode {errcode}" in reason
    assert reason in caplog.text
    assert SECRET not in reason + caplog.text
    reply = connection.send("zhangsan", {"msgtype": "markdown", "markdown": {"content": "x"}})
    assert reason in reply.reason
    assert server.wait_for(lambda: server.subscribed)
    assert len(server.subscribed) == 1


@pytest.mark.parametrize("errcode", [-1, 45009])
def test_a_busy_server_is_tried_again(errcode, server, connect, caplog):
    server.refusals = [errcode] * 3
    seen = []
    connection = connect(seen.append)
    server.says("x")
    wait_until(lambda: seen)
    assert len(server.subscribed) == 4
    assert told(caplog, f"errcode {errcode}", "made anew")
    assert connection.wait(0) is None


def test_when_another_takes_its_place_it_never_fights_back(server, connect):
    seen = []
    connection = connect(seen.append)
    assert server.wait_for(lambda: server.current)
    server.disconnected()
    assert "another connection of the bot" in connection.wait(WAIT)
    wait_until(lambda: seen)
    assert callback.aibot.disconnected_event(seen[0])
    assert not server.wait_for(lambda: len(server.subscribed) > 1, 0.3)


def test_a_refused_reply_is_told_with_its_errcode(server, connect, caplog):
    server.errcodes[RESPOND] = [40008]
    connect(lambda message: replies.text(message, "no text answers a message"))
    server.says("你好")
    assert told(caplog, "a push of 'text' was not accepted", "errcode 40008", "refused")
    assert "no text answers" not in caplog.text


@pytest.mark.parametrize(
    "returned", ["bare text", {"MsgType": "text"}, {"a": 1}, {"msgtype": "text", "text": {"content": float("nan")}}, 7]
)
def test_what_is_no_reply_is_told_and_not_sent(returned, server, connect, caplog):
    connect(lambda message: returned)
    server.says("你好")
    assert told(caplog, "the reply to a push of 'text' can't be sent", "reply: ")
    server.event("feedback_event", id="f", type=1)
    assert told(caplog, "the reply to a push of 'feedback_event' can't be sent")
    assert server.frames == []


def test_a_handler_that_raises_is_told_by_its_place_alone(server, connect, caplog):
    def handle(message):
        raise KeyError(message["text"]["content"])

    connect(handle)
    server.says("机密")
    assert told(caplog, "a push of 'text': the handler raised KeyError at", "in handle")
    assert "机密" not in caplog.text


def test_without_replying_nothing_is_sent(server, connect, caplog):
    def pieces(message):
        yield "你好"

    connect(lambda message: replies.stream("s", "x", True), replying=False)
    server.says("x")
    assert told(caplog, "goes nowhere", "replying=True")
    caplog.clear()
    server.close()
    connect(pieces, replying=False)
    server.says("x")
    assert told(caplog, "goes nowhere", "replying=True")
    assert server.frames == []


def test_a_reply_waits_for_the_next_connection(server, connect):
    broken, seen = threading.Event(), []

    def handle(message):
        seen.append(message)
        broken.wait(WAIT)
        return replies.stream("s", "late", True)

    connect(handle)
    req_id = server.says("x")
    wait_until(lambda: seen)
    server.close(1012)
    broken.set()
    assert server.wait_for(lambda: server.frames)
    assert server.frames[0][:2] == (RESPOND, req_id)
    assert len(server.subscribed) == 2


def test_messages_to_one_chat_are_paced(server, connect, monkeypatch):
    monkeypatch.setattr(_bot_sends, "MOST", ((3, 0.4), (1000, 3600.0)))
    connection = connect()
    started = time.monotonic()
    message = {"msgtype": "markdown", "markdown": {"content": "x"}}
    for chat in ("zhangsan", "lisi"):
        for _ in range(4):
            assert connection.send(chat, message)["errcode"] == 0
    assert time.monotonic() - started >= 0.8  # the fourth of each waited until the first was so long ago


def stream_of(message):
    return replies.stream(message["msgid"], message["text"]["content"], True)


def open_stream_of(message):
    return replies.stream("s", "x", False)


def pieces_of(message):
    yield message["text"]["content"]


@pytest.mark.parametrize("handler", [stream_of, open_stream_of, pieces_of])
def test_replies_that_wait_hold_up_no_other_chat(handler, server, connect, monkeypatch, caplog):
    """Two workers, and more messages in one chat than it takes."""
    monkeypatch.setattr(_bot_sends, "MOST", ((3, 60.0), (1000, 3600.0)))
    connection = connect(handler, workers=2)
    for number in range(9):
        server.says(f"{number}", chatid="wr1")
    req_id = server.says("x", chatid="wr2")
    assert server.wait_for(lambda: req_id in [frame[1] for frame in server.frames])
    wait_until(lambda: connection._messages._workers.waiting() == 0)
    connection.close()
    assert told(caplog, "was not sent: the bot's connection has ended")
    assert len(server.frames) == 4


@pytest.mark.parametrize("handler", [stream_of, pieces_of])
def test_replies_that_wait_keep_their_order(handler, server, connect, monkeypatch):
    monkeypatch.setattr(_bot_sends, "MOST", ((3, 0.2), (1000, 3600.0)))
    connect(handler, workers=1)
    for number in range(9):
        server.says(f"{number}", chatid="wr1")
    assert server.wait_for(lambda: len(server.frames) == 9)
    assert [body["stream"]["content"] for body in server.bodies(RESPOND)] == [f"{number}" for number in range(9)]


def test_a_welcome_that_its_chat_does_not_take_in_time_is_told(server, connect, monkeypatch, caplog):
    monkeypatch.setattr(_bot_sends, "MOST", ((1, 60.0), (1000, 3600.0)))
    monkeypatch.setattr("QQ.weixin.work.callback._bot_replies.EVENT_SECONDS", 0.2)
    connect(lambda message: replies.text(message, "欢迎"))
    server.event("enter_chat")
    assert server.wait_for(lambda: server.frames)
    server.event("enter_chat")
    assert told(caplog, "'enter_chat' was not accepted", "was not sent: its chat has had all")


def test_an_unfinished_stream_is_asked_for_as_at_a_callback(server, connect, monkeypatch):
    monkeypatch.setattr("QQ.weixin.work.callback._bot_replies.REFRESH_SECONDS", 0.01)
    asked = []

    def handle(message):
        if callback.aibot.stream(message):
            asked.append(message)
        return replies.stream("s-1", "x" * (1 + len(asked)), len(asked) == 2)

    connect(handle)
    req_id = server.says("x", chatid="wr1")
    assert server.wait_for(lambda: len(server.frames) == 3)
    assert {frame[:2] for frame in server.frames} == {(RESPOND, req_id)}
    contents = [(body["stream"]["content"], body["stream"]["finish"]) for body in server.bodies(RESPOND)]
    assert contents == [("x", False), ("xx", False), ("xxx", True)]
    assert asked[0]["stream"] == {"id": "s-1"}
    assert (asked[0]["chatid"], asked[0]["from"]) == ("wr1", {"userid": "zhangsan"})


def test_frames_that_are_no_pushes_are_told_and_stop_nothing(server, connect, caplog):
    seen = []
    connect(seen.append)
    assert server.wait_for(lambda: server.current)
    for text in ("no JSON", "[1]", '{"cmd": "aibot_new", "headers": {}}', "{}", '{"cmd": 1}', "NaN", "[" * 100000):
        server.current.send(text)
    server.current.send(b'{"headers": {"req_id": "unknown"}, "errcode": 0}')
    server.says("x")
    wait_until(lambda: seen)
    assert told(caplog, "no JSON")
    assert told(caplog, "aibot_new")
    assert len(server.subscribed) == 1


def test_settings_that_cannot_be_right_are_refused_at_once(monkeypatch):
    async def coroutine(message):
        pass

    async def pieces(message):
        yield ""

    right = {"handler": print, "bot_id": "b", "secret": "s"}
    for wrong, error in (
        ({"handler": None}, TypeError),
        ({"handler": coroutine}, TypeError),
        ({"handler": pieces}, TypeError),
        ({"bot_id": 7}, TypeError),
        ({"bot_id": " "}, ValueError),
        ({"secret": b"s"}, TypeError),
        ({"secret": ""}, ValueError),
        ({"url": "https://openws.work.weixin.qq.com"}, ValueError),
        ({"url": "wss://user:word@host"}, ValueError),
        ({"store": MemoryStore}, TypeError),
        ({"workers": 0}, ValueError),
    ):
        with pytest.raises(error):
            callback.connect(**{**right, **wrong})
    monkeypatch.setenv("QQ_WEIXIN_WORK_BOT_URL", "localhost")
    with pytest.raises(ValueError, match="QQ_WEIXIN_WORK_BOT_URL"):
        callback.connect(**right)


def test_without_websockets_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "websockets", None)
    monkeypatch.setitem(sys.modules, "websockets.sync.client", None)
    with pytest.raises(ImportError, match="AI bots need"):
        callback.connect(print, "b", "s")


def test_close_ends_it(server, connect):
    seen = []
    with connect(seen.append) as connection:
        assert repr(connection) == f"Connection({BOT_ID!r})"
        server.says("x")
        wait_until(lambda: seen)
    assert connection.wait(WAIT) == "close() was called"
    assert server.wait_for(lambda: server.current is None)
    assert not connection.send("zhangsan", {"msgtype": "markdown"})


def test_a_forked_child_has_no_connection(server, connect):
    connection = connect()
    assert connection.send("zhangsan", {"msgtype": "markdown"})["errcode"] == 0
    child = os.fork()
    if not child:
        reply = connection.send("zhangsan", {"msgtype": "markdown"})
        connection.close()
        os._exit(0 if "forked" in reply.reason and "forked" in connection.wait() else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert connection.send("zhangsan", {"msgtype": "markdown"})["errcode"] == 0


def test_no_secret_and_no_text_is_logged_at_debug(server, connect, caplog):
    """What websockets logs, too: it logs whole frames."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("websockets").setLevel(logging.DEBUG)

    def handle(message):
        yield f"答复 {message['text']['content']}"

    connection = connect(handle)
    server.says("机密的话")
    connection.send("zhangsan", {"msgtype": "markdown", "markdown": {"content": "机密的话"}})
    assert server.wait_for(lambda: len(server.frames) >= 2)
    server.reset()
    server.errcodes[RESPOND] = [846605] * 3
    server.says("机密的话")
    server.wait_for(lambda: len(server.frames) >= 4)
    server.refusals = [853000]
    server.close(1008, "机")
    assert connection.wait(WAIT)
    assert not [word for word in (SECRET, "机密的话", "答复") if word in caplog.text]
    assert caplog.records


def test_the_import_loads_nothing_more():
    code = """
import sys
import QQ.weixin.work
from QQ.weixin.work import callback
callback.app(print, "t", "a" * 43, "")
bots = [name for name in sys.modules if "._bot_" in name]
print(bots + [name for name in ("websockets", "requests", "asyncio") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.replace("'", '"')) == []
