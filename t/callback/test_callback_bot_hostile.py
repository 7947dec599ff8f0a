"""callback.connect against a server that answers and pushes what no document has."""

import json
import logging
import threading

import pytest
from bot_server import BOT_ID, SECRET, BotServer, wait_until

from QQ.weixin.work import callback
from QQ.weixin.work.callback import _bot_connection
from QQ.weixin.work.callback import reply as replies

pytestmark = pytest.mark.needs("websockets")
RESPOND = "aibot_respond_msg"


@pytest.fixture
def server():
    with BotServer() as running:
        yield running
        assert running.wrong == []


@pytest.fixture
def connect(server, monkeypatch):
    monkeypatch.setattr(_bot_connection, "FIRST_PAUSE", 0.02)
    monkeypatch.setattr(_bot_connection, "LONGEST_PAUSE", 0.05)
    monkeypatch.setattr(_bot_connection, "IDLE_SECONDS", 0.1)
    made = []

    def start(handler):
        made.append(callback.connect(handler, BOT_ID, SECRET, url=server.url))
        return made[-1]

    yield start
    for connection in made:
        connection.close()


def stream_of(message):
    return replies.stream("s", "收到", True)


def body_of(**more):
    return {"msgid": "m", "aibotid": "b", "from": {"userid": "u"}, "msgtype": "text", "text": {"content": "x"}, **more}


@pytest.mark.parametrize(
    "more", [{"cmd": "aibot_subscribe"}, {"cmd": None}, {"cmd": ""}, {"errmsg": None}, {"body": [1]}, {"errcode": "0"}]
)
def test_an_answer_is_known_by_its_req_id(more, server, connect):
    server.answer_as = lambda cmd, answer: {**answer, **more}
    connect(stream_of)
    server.says("x")
    assert server.wait_for(lambda: server.bodies(RESPOND))
    assert len(server.subscribed) == 1


@pytest.mark.parametrize("errcode", ["x", True, [1], {}])
def test_a_subscribe_whose_errcode_cannot_be_read_is_tried_again(errcode, server, connect, caplog):
    answers = [errcode]

    def answer_as(cmd, answer):
        return {**answer, "errcode": answers.pop(), "errmsg": SECRET} if answers else answer

    server.answer_as = answer_as
    connect(stream_of)
    assert server.wait_for(lambda: len(server.subscribed) == 2)
    assert "made anew" in caplog.text
    assert SECRET not in caplog.text


@pytest.mark.parametrize("headers", [{}, {"headers": None}, {"headers": {"req_id": None}}, {"headers": [1]}])
def test_a_push_without_a_req_id_is_handled_and_cannot_be_answered(headers, server, connect, caplog):
    seen = []
    connect(lambda message: seen.append(message) or stream_of(message))
    assert server.wait_for(lambda: server.current)
    server.current.send(json.dumps({"cmd": "aibot_msg_callback", **headers, "body": body_of()}))
    wait_until(lambda: "the push has no req_id" in caplog.text)
    assert len(seen) == 1
    assert server.frames == []


def test_the_req_id_of_a_push_is_repeated_as_it_is(server, connect):
    connect(stream_of)
    for number, req_id in enumerate((7, "ping_1_ab", "same", "same", "长" * 2000)):
        server.push(body_of(msgid=f"{number}"), req_id=req_id)
    assert server.wait_for(lambda: len(server.frames) == 5)
    assert {frame[1] for frame in server.frames} == {7, "ping_1_ab", "same", "长" * 2000}


@pytest.mark.parametrize(
    "more",
    [
        {"from": None},
        {"from": ["u"]},
        {"chatid": 5},
        {"msgid": 5},
        {"msgid": None},
        {"msgid": {}},
        {"msgtype": None},
        {"msgtype": "event"},
        {"msgtype": "event", "event": "enter_chat"},
        {"msgtype": "event", "event": {"eventtype": ["enter_chat"]}},
        {"text": None},
    ],
)
def test_whatever_a_push_holds_the_handler_gets_it(more, server, connect):
    seen = []
    connect(seen.append)
    server.push(body_of(**more))
    server.says("after it")
    wait_until(lambda: len(seen) == 2)
    assert body_of(**more) in seen


def test_an_errmsg_that_cites_what_was_said_is_not_logged(server, connect, caplog):
    caplog.set_level(logging.DEBUG)
    server.errcodes[RESPOND] = [40058] * 2
    server.errcodes["aibot_send_msg"] = [40058]
    server.answer_as = lambda cmd, answer: {
        **answer,
        "errmsg": "bad content 机密的答..., hunter2" if answer["errcode"] else "",
    }

    def handle(message):
        if message["text"]["content"] == "pieces":
            return iter(["机密的答复 hunter2"])
        return replies.stream("s", "机密的答复", True)

    connect(handle)
    server.says("hunter2")
    wait_until(lambda: "was not accepted: errcode 40058" in caplog.text)
    caplog.clear()
    server.says("pieces")
    wait_until(lambda: "was not accepted: errcode 40058" in caplog.text)
    assert not [word for word in ("机密", "hunter2") if word in caplog.text]


def test_a_log_handler_may_ask_the_bot_to_send(server, connect):
    """The thread that makes the connection anew would wait for itself."""
    told, connections = [], []

    class Alert(logging.Handler):
        def emit(self, record):
            if connections and record.levelno >= logging.WARNING:
                sent = connections[0].send("zhangsan", {"msgtype": "markdown", "markdown": {"content": "help"}})
                told.append((threading.current_thread().name, sent.reason))

    alert = Alert()
    logger = logging.getLogger("QQ.weixin.work.callback")
    logger.addHandler(alert)
    try:
        connections.append(connect(stream_of))
        assert server.wait_for(lambda: server.current)
        server.current.send("no JSON")
        server.close(1011)
        assert server.wait_for(lambda: len(server.subscribed) == 2)
    finally:
        logger.removeHandler(alert)
    assert [name for name, _ in told] == ["bot", "bot"]
    assert all("in the thread that would send it" in reason for _, reason in told)


def test_a_handler_that_returns_what_is_async_is_told_what_to_use(server, connect, caplog):
    async def answer(message):
        return stream_of(message)

    async def pieces(message):
        yield "x"

    connect(lambda message: (answer if message["text"]["content"] == "a" else pieces)(message))
    server.says("a")
    wait_until(lambda: "returned a coroutine. Nobody awaits an async one here" in caplog.text)
    server.says("b")
    wait_until(lambda: "returned a async_generator. Nobody awaits" in caplog.text)
    assert server.frames == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_log_handler_that_raises_stops_no_replies(server, connect):
    class Broken(logging.Handler):
        def emit(self, record):
            if "was not accepted" in record.getMessage():
                raise RuntimeError("the log is full")

    broken = Broken()
    logger = logging.getLogger("QQ.weixin.work.callback")
    logger.addHandler(broken)
    try:
        server.errcodes[RESPOND] = [40058]
        connect(lambda message: (message["text"]["content"] == "1" and stream_of(message)) or iter("x"))
        server.says("1")
        assert server.wait_for(lambda: server.frames)
        server.says("2")
        assert server.wait_for(lambda: len(server.frames) == 2)
    finally:
        logger.removeHandler(broken)
