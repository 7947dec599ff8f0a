"""Replies that a handler gives piece by piece: over the long connection, and at a callback."""

import json
import threading
import time

import pytest
from bot_server import BOT_ID, SECRET, WAIT, BotServer, wait_until

from QQ.weixin.work import callback
from QQ.weixin.work.callback import _bot_connection, _bot_stream, _refreshed
from QQ.weixin.work.store import FileStore

TOKEN, KEY = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ"
RESPOND, SEND = "aibot_respond_msg", "aibot_send_msg"
bots = pytest.mark.needs("websockets")
callbacks = pytest.mark.needs("cryptography")


class Pieces:
    """A handler that yields what it is given, as soon as it is given it."""

    def __init__(self, *pieces):
        self.ready = threading.Semaphore(0)
        self.pieces = list(pieces)
        self.is_over = not pieces or None
        self.closed = threading.Event()
        if pieces:
            self.end()

    def give(self, piece):
        self.pieces.append(piece)
        self.ready.release()

    def end(self):
        self.is_over = True
        self.ready.release(1 + len(self.pieces))

    def __call__(self, message):
        at = 0
        while True:
            assert self.ready.acquire(timeout=WAIT)
            if at < len(self.pieces):
                yield self.pieces[at]
                at += 1
            elif self.is_over:
                self.closed.set()
                return


@pytest.fixture
def server():
    with BotServer() as running:
        yield running
        assert running.wrong == []


@pytest.fixture
def connect(server, monkeypatch):
    monkeypatch.setattr(_bot_connection, "FIRST_PAUSE", 0.02)
    monkeypatch.setattr(_bot_connection, "IDLE_SECONDS", 0.1)
    monkeypatch.setattr(_bot_stream, "FIRST_GAP", 0.01)
    monkeypatch.setattr(_bot_stream, "GAP", 0.02)
    monkeypatch.setattr(_bot_stream, "RETRY_SECONDS", 0.05)
    made = []

    def start(handler, **given):
        made.append(callback.connect(handler, BOT_ID, SECRET, url=server.url, **given))
        return made[-1]

    yield start
    for connection in made:
        connection.close()


def streams(server):
    """Each frame of a stream: its content, and whether it is the last."""
    return [(body["stream"]["content"], body["stream"]["finish"]) for body in server.bodies(RESPOND)]


def finished(server):
    assert server.wait_for(lambda: any(finish for _, finish in streams(server)))
    return streams(server)[-1][0]


@bots
def test_each_refresh_carries_all_so_far(server, connect):
    handler = Pieces()
    handler.is_over = False
    connect(handler)
    req_id = server.says("x")
    for count, piece in enumerate(("你", "好", "👋", " **吗**"), 1):
        handler.give(piece)
        assert server.wait_for(lambda count=count: len(server.frames) == count)
    handler.end()
    assert finished(server) == "你好👋 **吗**"
    shown = ["你", "你好", "你好👋", "你好👋 **吗**"]
    assert streams(server) == [*((content, False) for content in shown), (shown[-1], True)]
    assert {frame[1] for frame in server.frames} == {req_id}
    assert len({body["stream"]["id"] for body in server.bodies(RESPOND)}) == 1


@bots
def test_refreshes_are_coalesced_to_what_a_chat_takes(server, connect):
    connect(lambda message: (str(number) for number in range(5000)))
    server.says("x")
    assert finished(server) == "".join(str(number) for number in range(5000))
    assert len(server.frames) <= 8


@bots
def test_many_streams_in_one_group_stay_below_its_limit(server, connect):
    """The server holds against it that a chat gets more than 30 in a minute."""
    connect(lambda message: iter("你好"), workers=16)
    for _ in range(28):
        server.says("x", chatid="wr1")
    assert server.wait_for(lambda: sum(finish for _, finish in streams(server)) == 28)


@bots
def test_what_one_stream_cannot_hold_goes_on_in_messages_of_its_own(server, connect):
    text = "长" * 30000  # 90000 bytes
    connect(lambda message: iter([text[:20000], text[20000:]]))
    server.says("x")
    assert server.wait_for(lambda: len(server.bodies(SEND)) == 4)
    parts = [body["markdown"]["content"] for body in server.bodies(SEND)]
    assert finished(server) + "".join(parts) == text
    assert {body["chatid"] for body in server.bodies(SEND)} == {"zhangsan"}


@bots
def test_it_shows_that_it_thinks_and_is_kept_alive(server, connect, monkeypatch):
    monkeypatch.setattr(_bot_stream, "THINKING_SECONDS", 0.02)
    monkeypatch.setattr(_bot_stream, "KEEP_SECONDS", 0.05)
    handler = Pieces()
    handler.is_over = False
    connect(handler)
    server.says("x")
    assert server.wait_for(lambda: len(server.frames) >= 3)
    handler.give("好")
    handler.end()
    assert finished(server) == "好"
    assert streams(server)[:3] == [("", False)] * 3


@bots
def test_what_comes_after_ten_minutes_goes_on_in_a_message_of_its_own(server, connect, monkeypatch):
    monkeypatch.setattr(_bot_stream, "FINISH_SECONDS", 0.1)
    handler = Pieces()
    handler.is_over = False
    connect(handler)
    server.says("x")
    handler.give("first,")
    assert finished(server) == "first,"
    handler.give(" last")
    handler.end()
    assert server.wait_for(lambda: server.bodies(SEND))
    assert server.bodies(SEND)[0]["markdown"]["content"] == " last"


@bots
def test_it_goes_on_over_the_next_connection(server, connect):
    handler = Pieces()
    handler.is_over = False
    connect(handler)
    req_id = server.says("x")
    for number, cut in enumerate((server.close, server.reset)):
        handler.give("a")
        assert server.wait_for(lambda number=number: len(server.frames) > 2 * number)
        cut()
        handler.give("b")
        assert server.wait_for(lambda number=number: streams(server)[-1][0] == "ab" * (number + 1))
    handler.end()
    assert finished(server) == "abab"
    assert {frame[1] for frame in server.frames} == {req_id}


@bots
def test_a_stream_that_is_refused_goes_on_in_a_message(server, connect, caplog):
    handler = Pieces()
    handler.is_over = False
    connect(handler)
    server.says("x")
    handler.give("a")
    assert server.wait_for(lambda: len(server.frames) == 1)
    server.errcodes[RESPOND] = [846608]
    handler.give("b")
    assert server.wait_for(lambda: len(server.frames) == 2)
    handler.give("c")
    handler.end()
    assert server.wait_for(lambda: server.bodies(SEND))
    assert server.bodies(SEND)[0]["markdown"]["content"] == "bc"
    assert "errcode 846608" in caplog.text


@bots
def test_an_end_whose_answer_was_lost_is_not_sent_as_another_message(server, connect):
    server.unanswered.add(RESPOND)
    connect(lambda message: iter(["你好"]))
    server.says("x")
    assert finished(server) == "你好"
    server.unanswered.clear()
    server.errcodes[RESPOND] = [846608]
    server.reset()
    assert server.wait_for(lambda: len(server.bodies(RESPOND)) >= 2)
    assert not server.wait_for(lambda: server.bodies(SEND), 0.1)


@bots
def test_a_handler_that_yields_nothing_sends_nothing(server, connect):
    seen = []

    def handle(message):
        seen.append(message)
        yield from ()

    connect(handle)
    server.says("x")
    server.event("feedback_event", id="f", type=1)
    wait_until(lambda: len(seen) == 2)
    assert not server.wait_for(lambda: server.frames, 0.05)


@bots
@pytest.mark.parametrize("wrong", ["raises", "no text"])
def test_a_stream_whose_handler_fails_ends_with_what_there_is(wrong, server, connect, caplog):
    def handle(message):
        yield "bis hier"
        if wrong == "raises":
            raise KeyError(message["text"]["content"])
        yield 7

    connect(handle)
    server.says("机密")
    assert finished(server) == "bis hier"
    assert ("raised KeyError at" if wrong == "raises" else "a piece of type int") in caplog.text
    assert "机密" not in caplog.text


@bots
def test_pieces_for_an_event_are_one_text(server, connect, caplog):
    connect(lambda message: iter(["欢", "迎"]))
    server.event("enter_chat")
    assert server.wait_for(lambda: server.frames)
    assert server.frames[0][::2] == ("aibot_respond_welcome_msg", {"msgtype": "text", "text": {"content": "欢迎"}})
    server.event("feedback_event", id="f", type=1)
    wait_until(lambda: "'feedback_event' can't be sent" in caplog.text)


# At a callback


def app(handler, store=None, **options):
    return callback.app(handler, TOKEN, KEY, "", store=store, **{"replying": True, **options})


def ask(receiver, msgid="m-1", **message):
    """Push to a callback; gives its reply, opened."""
    body = {"msgid": msgid, "aibotid": "b", "chattype": "single", "from": {"userid": "zhangsan"}, **message}
    status, answer = receiver.answer("POST", *callback.encrypt_push(TOKEN, KEY, "", body))
    assert status == 200
    if not answer:
        return None
    envelope = callback.parse(answer)
    query = {
        "msg_signature": envelope["msgsignature"],
        "timestamp": str(envelope["timestamp"]),
        "nonce": envelope["nonce"],
    }
    return callback.receive(TOKEN, KEY, "", query, answer)


def refresh(receiver, id):
    return ask(receiver, msgtype="stream", stream={"id": id})["stream"]


TEXT = {"msgtype": "text", "text": {"content": "你好"}}


@callbacks
def test_at_a_callback_any_process_is_asked_for_the_text_so_far(tmp_path, monkeypatch):
    monkeypatch.setattr(_refreshed, "SAVE_SECONDS", 0.01)
    handler, path = Pieces(), tmp_path / "store"
    handler.is_over = False
    one, other = app(handler, FileStore(path)), app(handler, FileStore(path))
    handler.give("你")
    first = ask(one, **TEXT)
    assert first["msgtype"] == "stream"
    assert (first["stream"]["content"], first["stream"]["finish"]) == ("你", False)
    id = first["stream"]["id"]
    for content in ("你好", "你好吗"):
        handler.give(content[-1])
        wait_until(lambda content=content: refresh(other, id)["content"] == content)
        assert not refresh(one, id)["finish"]
    handler.end()
    wait_until(lambda: refresh(other, id)["finish"])
    assert refresh(one, id) == refresh(other, id) == {"id": id, "finish": True, "content": "你好吗"}


@callbacks
def test_at_a_callback_pieces_that_are_all_there_are_one_answer():
    receiver = app(lambda message: iter(["你", "好"]))
    stream = ask(receiver, **TEXT)["stream"]
    assert stream["content"].startswith("你")
    wait_until(lambda: refresh(receiver, stream["id"])["finish"])
    assert refresh(receiver, stream["id"])["content"] == "你好"
    assert ask(app(lambda message: iter([])), **TEXT) is None


@callbacks
def test_at_a_callback_own_streams_are_asked_of_the_handler():
    def handle(message):
        asked = callback.aibot.stream(message)
        return callback.reply.stream("own", "ab" if asked else "a", bool(asked))

    receiver = app(handle)
    assert ask(receiver, **TEXT)["stream"] == {"id": "own", "finish": False, "content": "a"}
    assert refresh(receiver, "own") == {"id": "own", "finish": True, "content": "ab"}


@callbacks
def test_at_a_callback_a_stream_ends_when_its_process_is_dead(tmp_path, caplog):
    store = FileStore(tmp_path / "store")
    receiver = app(print, store)
    key = f"{receiver._acceptor._intake.name}:qqww-1"
    store.set(key, json.dumps(["so far", False, time.time() - 60]))
    assert refresh(receiver, "qqww-1") == {"id": "qqww-1", "finish": True, "content": "so far"}
    assert "nothing was heard of its process" in caplog.text
    assert ask(receiver, msgtype="stream", stream={"id": "qqww-2"}) is None
    assert "does not have its text" in caplog.text


@callbacks
def test_at_a_callback_what_a_stream_cannot_hold_goes_to_the_response_url(requests_mock):
    sent = requests_mock.post("https://qyapi.weixin.qq.com/cgi-bin/aibot/response", json={"errcode": 0, "errmsg": "ok"})
    url = "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE-1"
    text = "长" * 10000
    receiver = app(lambda message: iter([text]))
    stream = ask(receiver, **TEXT, response_url=url)["stream"]
    assert stream["finish"] is True
    wait_until(lambda: sent.called)
    assert sent.last_request.qs == {"response_code": ["code-1"]}
    assert stream["content"] + sent.last_request.json()["markdown"]["content"] == text


@callbacks
def test_at_a_callback_other_pushes_are_answered_with_the_whole_text(caplog):
    receiver = app(lambda message: iter(["欢", "迎"]))
    entered = ask(receiver, msgtype="event", event={"eventtype": "enter_chat", "enter_chat": {}})
    assert entered == {"msgtype": "text", "text": {"content": "欢迎"}}
    head = {"ToUserName": "ww1", "FromUserName": "zhangsan", "CreateTime": "1"}
    query, body = callback.encrypt_push(TOKEN, KEY, "", {**head, "MsgType": "text", "Content": "x", "MsgId": "1"})
    _, answer = receiver.answer("POST", query, body)
    envelope = callback.parse(answer)
    given = dict(
        zip(("msg_signature", "timestamp", "nonce"), (envelope[n] for n in ("MsgSignature", "TimeStamp", "Nonce")))
    )
    assert callback.receive(TOKEN, KEY, "", given, answer)["Content"] == "欢迎"
    event = {"SuiteId": "s", "InfoType": "suite_ticket", "SuiteTicket": "t"}
    assert receiver.answer("POST", *callback.encrypt_push(TOKEN, KEY, "", event)) == (200, "success")
    assert "the reply to a push of 'suite_ticket' can't be sent" in caplog.text


@callbacks
def test_at_a_callback_without_replying_the_handler_runs_to_its_end(caplog):
    handler = Pieces("你")
    receiver = app(handler, replying=False)
    assert ask(receiver, **TEXT) is None
    assert handler.closed.wait(WAIT)
    wait_until(lambda: "replying=True" in caplog.text)
