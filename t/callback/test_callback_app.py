"""The receiver: it answers in time, hands each message over once, and loses none that it accepted."""

import functools
import io
import logging
import re
import subprocess
import sys
import threading
import time
from urllib.parse import parse_qsl
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest

from QQ.weixin.work import callback
from QQ.weixin.work._many import workers
from QQ.weixin.work.callback import _accept, _app
from QQ.weixin.work.store import FileStore

pytestmark = pytest.mark.usefixtures("cryptography")

TOKEN, KEY, CORP = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ", "ww0123456789abcdef"
SECRETS = TOKEN, KEY
MESSAGE = {
    "ToUserName": CORP,
    "FromUserName": "zhangsan",
    "CreateTime": "1",
    "MsgType": "text",
    "Content": "你好 secret",
}
TICKET = {"SuiteId": "wwsuite", "InfoType": "suite_ticket", "TimeStamp": "1", "SuiteTicket": "ticket-secret"}


def pushed(message, receiveid=CORP):
    return callback.encrypt_push(TOKEN, KEY, receiveid, message)


class Handler:
    """Notes what it is given, and waits until it is let go."""

    def __init__(self, reply=None, held=False):
        self.given = []
        self.reply = reply
        self.free = threading.Event()
        self.got = threading.Semaphore(0)
        if not held:
            self.free.set()

    def __call__(self, message):
        self.given.append(message)
        self.got.release()
        self.free.wait(30)
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply(message) if callable(self.reply) else self.reply

    def wait(self, count=1):
        for _ in range(count):
            assert self.got.acquire(timeout=20)


def app(handler, receiveid=CORP, **options):
    return callback.app(handler, TOKEN, KEY, receiveid, **options)


def opened(answer, receiveid=CORP):
    envelope = callback.parse(answer)
    names = ("MsgSignature", "TimeStamp", "Nonce") if "Encrypt" in envelope else ("msgsignature", "timestamp", "nonce")
    query = dict(zip(("msg_signature", "timestamp", "nonce"), (envelope[name] for name in names)))
    return callback.receive(TOKEN, KEY, receiveid, query, answer), query["nonce"]


# Answers


def test_verifies_the_url():
    assert app(Handler()).answer("GET", callback.encrypt_echo(TOKEN, KEY, CORP, "1616140317555161061")) == (
        200,
        "1616140317555161061",
    )


def test_answers_before_the_message_is_handled():
    handler = Handler(held=True)
    assert app(handler).answer("POST", *pushed(MESSAGE)) == (200, "")
    handler.wait()
    assert handler.given == [MESSAGE]
    handler.free.set()


def test_a_suite_is_answered_success():
    handler = Handler()
    receiver = app(handler, ["wwsuite", CORP])
    assert [receiver.answer("POST", *pushed(TICKET, "wwsuite")) for _ in range(2)] == [(200, "success")] * 2
    handler.wait()
    assert handler.given == [TICKET]


def test_a_reply_is_sealed_for_the_one_who_asked():
    handler = Handler(reply=lambda message: callback.reply.text(message, "收到"))
    receiver = app(handler, ["other", CORP], replying=True)
    query, body = pushed(MESSAGE)
    status, answer = receiver.answer("POST", query, body)
    reply, nonce = opened(answer)
    assert status == 200
    assert f"nonce={nonce}" in query
    assert (reply["ToUserName"], reply["Content"]) == ("zhangsan", "收到")


def test_an_ai_bot_is_replied_to_in_json():
    push = {"msgid": "1", "aibotid": "b", "from": {"userid": "u"}, "msgtype": "text", "text": {"content": "hi"}}
    receiver = app(Handler(reply=callback.reply.stream("s", "so far")), "", replying=True)
    _status, answer = receiver.answer("POST", *pushed(push, ""))
    assert opened(answer, "")[0]["stream"]["content"] == "so far"


def test_an_ai_bot_is_replied_to_each_time_it_asks_for_more():
    """WeCom asks for more of a reply in the same words."""
    parts = iter(["so far", "so far and so on"])
    receiver = app(Handler(reply=lambda message: callback.reply.stream("s", next(parts))), "", replying=True)
    push = {"msgid": "1", "msgtype": "stream", "stream": {"id": "s"}}
    for part in ("so far", "so far and so on"):
        assert opened(receiver.answer("POST", *pushed(push, ""))[1], "")[0]["stream"]["content"] == part


BOT = {"msgid": "1", "aibotid": "b", "from": {"userid": "u"}, "msgtype": "text", "text": {"content": "secret"}}
XML_TEXT = f"<xml><ToUserName>zhangsan</ToUserName><FromUserName>{CORP}</FromUserName><MsgType>text</MsgType></xml>"


class Odd:
    """As an array, which is neither true nor false."""

    def __bool__(self):
        raise KeyError("secret")


class OddDict(dict):
    def __iter__(self):
        raise KeyError("secret")


@pytest.mark.parametrize(
    ("push", "reply", "words"),
    [
        (MESSAGE, "收到", "bare text"),
        (MESSAGE, " ", "bare text"),
        (MESSAGE, "success", "bare text"),
        (MESSAGE, 7, "this int has no MsgType"),
        (MESSAGE, ["收到"], "this list has no MsgType"),
        (MESSAGE, b"x", "this bytes has no MsgType"),
        (MESSAGE, {"errcode": 0}, "this dict has no MsgType and no msgtype"),
        (MESSAGE, {"MsgType": {1}}, "MsgType is set"),
        (MESSAGE, Odd(), "this Odd raised KeyError"),
        (MESSAGE, OddDict(MsgType="text"), "this OddDict (raised KeyError|has no MsgType)"),
        (MESSAGE, "<xml><a>", "no XML"),
        (MESSAGE, "<xml><a>b</a></xml>", "this str has no MsgType"),
        (MESSAGE, callback.reply.stream("s", "收到"), "it is JSON .*and the push was XML"),
        (MESSAGE, '{"msgtype": "stream"}', "it is JSON .*and the push was XML"),
        (BOT, "收到", "bare text"),
        (BOT, callback.reply.text(MESSAGE, "收到"), "it is XML .*and the push was JSON"),
        (BOT, XML_TEXT, "it is XML .*and the push was JSON"),
        (TICKET, callback.reply.text(MESSAGE, "收到"), "answered with success"),
        (TICKET, "收到", "answered with success"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_an_invalid_reply_is_logged_and_not_sent(push, reply, words, caplog):
    receiver = app(Handler(reply=reply), [CORP, ""], replying=True)
    plain = "success" if push is TICKET else ""
    assert receiver.answer("POST", *pushed(push, "" if push is BOT else CORP)) == (200, plain)
    (record,) = caplog.records
    assert record.levelname == "ERROR"
    assert re.search(f"can't be sent: .*{words}", record.getMessage()), record.getMessage()
    assert not any(each in record.getMessage() for each in ("收到", "secret", CORP))


@pytest.mark.parametrize("reply", [None, "", {}, [], 0, False, b""], ids=repr)
@pytest.mark.parametrize("push", [MESSAGE, BOT, TICKET], ids=["xml", "json", "suite"])
def test_an_empty_value_is_not_a_reply(push, reply, caplog):
    receiver = app(Handler(reply=reply), [CORP, ""], replying=True)
    answer = 200, "success" if push is TICKET else ""
    assert receiver.answer("POST", *pushed(push, "" if push is BOT else CORP)) == answer
    assert not caplog.records


def test_the_word_success_is_what_a_suite_is_answered_anyway(caplog):
    assert app(Handler(reply="success"), replying=True).answer("POST", *pushed(TICKET)) == (200, "success")
    assert not caplog.records


@pytest.mark.parametrize(
    ("push", "reply"),
    [
        (MESSAGE, XML_TEXT),
        (BOT, '{"msgtype": "text", "text": {"content": "hi"}}'),
        (BOT, {"response_type": "update_template_card", "template_card": {}}),
    ],
    ids=["xml", "json", "card"],
)
def test_a_custom_reply(push, reply, caplog):
    receiver = app(Handler(reply=reply), [CORP, ""], replying=True)
    receiveid = "" if push is BOT else CORP
    _, answer = receiver.answer("POST", *pushed(push, receiveid))
    assert opened(answer, receiveid)[0] == (callback.parse(reply) if isinstance(reply, str) else reply)
    assert not caplog.records


@pytest.mark.parametrize("reply", [lambda message: Odd(), lambda message: OddDict(MsgType="text")])
def test_an_odd_object_that_nobody_waits_for_holds_up_nothing(reply, caplog):
    handler = Handler(reply=reply)
    receiver = app(handler, workers=1)
    for number in range(3):
        assert receiver.answer("POST", *pushed({**MESSAGE, "MsgId": str(number)})) == (200, "")
    handler.wait(3)
    assert not caplog.records


def test_a_log_handler_that_raises_costs_no_worker(monkeypatch):
    told, logger = [], logging.getLogger("QQ.weixin.work.callback")
    monkeypatch.setattr(threading, "excepthook", told.append)
    monkeypatch.setattr(logger, "error", {}.__getitem__)
    handler = Handler(reply=ValueError())
    receiver = app(handler, workers=1)
    for number in range(3):
        assert receiver.answer("POST", *pushed({**MESSAGE, "MsgId": str(number)})) == (200, "")
    handler.wait(3)
    for _ in range(200):
        if len(told) == 3:
            break
        time.sleep(0.01)
    assert [each.exc_type for each in told] == [TypeError] * 3


def test_a_reply_that_nobody_waits_for_is_logged(caplog):
    handler = Handler(reply=lambda message: callback.reply.text(message, "收到"))
    assert app(handler).answer("POST", *pushed(MESSAGE)) == (200, "")
    handler.wait()
    for _ in range(200):
        if caplog.records:
            break
        time.sleep(0.01)
    assert "replying=True" in caplog.text


KF_EVENT = {"ToUserName": CORP, "MsgType": "event", "Event": "kf_msg_or_event", "OpenKfId": "wk1", "Token": "t"}


@pytest.mark.parametrize(
    "make",
    [
        lambda push: callback.reply.text(push, "a"),
        lambda push: callback.reply.image(push, "m"),
        lambda push: callback.reply.voice(push, "m"),
        lambda push: callback.reply.video(push, "m"),
        lambda push: callback.reply.news(push, []),
        lambda push: callback.reply.update_taskcard(push, "a"),
        lambda push: callback.reply.update_button(push, "a"),
        lambda push: callback.reply.update_template_card(push, {}),
    ],
    ids=["text", "image", "voice", "video", "news", "update_taskcard", "update_button", "update_template_card"],
)
def test_a_push_that_takes_no_reply(make):
    with pytest.raises(ValueError, match=r"kf_msg_or_event.*no FromUserName.*kf\.send_msg"):
        make(KF_EVENT)
    with pytest.raises(ValueError, match=r"suite_ticket.*takes no reply"):
        make(TICKET)
    with pytest.raises(TypeError, match="not NoneType"):
        make(None)
    assert make(MESSAGE)["ToUserName"] == "zhangsan"


def test_invalid_replies_of_an_ai_bot():
    for make in (callback.reply.image, callback.reply.voice, callback.reply.video):
        with pytest.raises(ValueError, match="an AI bot can't reply with"):
            make(BOT, "m")
    assert callback.reply.text(BOT, "a")["msgtype"] == "text"


def test_a_late_reply_is_not_waited_for(monkeypatch, caplog):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.1)
    handler = Handler(reply=lambda message: callback.reply.text(message, "late"), held=True)
    assert app(handler, replying=True).answer("POST", *pushed(MESSAGE)) == (200, "")
    assert "takes longer than WeCom waits" in caplog.text
    handler.free.set()


# Once


def test_a_repeated_push_is_dropped_even_if_encrypted_anew():
    handler = Handler()
    receiver = app(handler)
    again = {**MESSAGE, "Content": "another, by the same and in the same second"}
    for message in (MESSAGE, MESSAGE, again, MESSAGE, again):
        assert receiver.answer("POST", *pushed(message)) == (200, "")
    handler.wait(2)
    assert not handler.got.acquire(timeout=0.2)
    assert sorted(message["Content"] for message in handler.given) == sorted([MESSAGE["Content"], again["Content"]])


def test_one_of_many_simultaneous_copies_is_handled(tmp_path):
    """Across processes, whose receivers share nothing but the store."""
    handler = Handler()
    receivers = [app(handler, store=FileStore(tmp_path / "store")) for _ in range(4)]
    barrier = threading.Barrier(16)

    def push(number):
        barrier.wait()
        receivers[number % 4].answer("POST", *pushed(MESSAGE))

    threads = [threading.Thread(target=push, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    handler.wait()
    assert not handler.got.acquire(timeout=0.2)
    assert handler.given == [MESSAGE]


def test_a_store_that_is_down_loses_nothing(caplog):
    class Down:
        def add(self, *args):
            raise OSError("redis://:password@host")

        delete = add

    handler = Handler()
    assert app(handler, store=Down()).answer("POST", *pushed(MESSAGE)) == (200, "")
    handler.wait()
    assert "may be handled twice" in caplog.text
    assert "password" not in caplog.text


def test_more_than_the_backlog_is_accepted_and_logged_once(caplog):
    """An answer that refuses, of whatever status, would be the end of the message: WeCom repeats what got none."""
    handler = Handler(held=True)
    receiver = app(handler, workers=1, backlog=2)
    messages = [{**MESSAGE, "MsgId": str(number)} for number in range(20)]
    assert {receiver.answer("POST", *pushed(message)) for message in messages} == {(200, "")}
    assert caplog.text.count("wait for the handler") == 1
    handler.free.set()
    handler.wait(20)
    assert [message["MsgId"] for message in handler.given] == [str(number) for number in range(20)]


def test_a_push_beyond_the_backlog_gets_no_answer_and_is_accepted_later(monkeypatch, caplog):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.1)
    monkeypatch.setattr(workers, "MAX_WAITING", 300)
    slept = []
    monkeypatch.setattr(_accept.time, "sleep", slept.append)
    handler = Handler(held=True)
    receiver = app(handler, workers=1)
    messages = [{**MESSAGE, "MsgId": str(number)} for number in range(3)]
    assert receiver.answer("POST", *pushed(messages[0])) == (200, "")
    handler.wait()
    assert [receiver.answer("POST", *pushed(message))[0] for message in messages[1:]] == [200, 503]
    assert 0 < _accept.UNANSWERED_SECONDS - slept[-1] < 1  # after the 4 seconds until an answer: WeCom waits for 5
    assert "gets no answer in time: WeCom pushes it again" in caplog.text
    handler.free.set()
    handler.wait()
    assert receiver.answer("POST", *pushed(messages[2])) == (200, "")
    handler.wait()
    assert [message["MsgId"] for message in handler.given] == ["0", "1", "2"]


def test_a_handler_that_raises_is_logged_and_the_next_message_is_handled(caplog):
    for error in (KeyError("secret"), SystemExit(1), RecursionError("secret")):
        handler = Handler(reply=error)
        receiver = app(handler, workers=1, backlog=0)
        for number in range(3):
            assert receiver.answer("POST", *pushed({**MESSAGE, "MsgId": str(number)})) == (200, "")
        handler.wait(3)
    assert "the handler raised KeyError at" in caplog.text
    assert "test_callback_app.py" in caplog.text
    assert "secret" not in caplog.text.replace("sealed", "")


FORKS = """
import os, sys, threading
from QQ.weixin.work import callback

KEYS = sys.argv[1:3]
handled = threading.Semaphore(0)
receiver = callback.app(lambda message: handled.release(), *KEYS, "")


def push(text):
    assert receiver.answer("POST", *callback.encrypt_push(*KEYS, "", {"MsgType": "text", "Content": text})) == (200, "")


push("before")
assert handled.acquire(timeout=20)
child = os.fork()
if not child:
    barrier = threading.Barrier(16)
    failed = []

    def race(number):
        barrier.wait()
        try:
            push(f"after {number}")
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=race, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    got = sum(handled.acquire(timeout=20) for _ in range(16))
    os._exit(0 if got == 16 and not failed else 1)
sys.exit(os.waitpid(child, 0)[1])
"""


def test_a_forked_child_starts_its_own_threads_once():
    for _ in range(3):
        subprocess.run([sys.executable, "-W", "ignore", "-c", FORKS, TOKEN, KEY], check=True, timeout=60)


@pytest.mark.parametrize("replying", [False, True])
def test_without_new_threads_the_answering_thread_does_the_work(monkeypatch, replying):
    """As when a process ends, or has as many threads as it may."""

    def start(self):
        raise RuntimeError("can't start new thread")

    handler = Handler(reply=lambda message: callback.reply.text(message, "收到") if replying else None)
    receiver = app(handler, replying=replying)
    monkeypatch.setattr(threading.Thread, "start", start)
    status, answer = receiver.answer("POST", *pushed(MESSAGE))
    assert (status, handler.given) == (200, [MESSAGE])
    assert not replying or opened(answer)[0]["Content"] == "收到"
    assert receiver.answer("POST", *pushed(MESSAGE)) == (200, "")
    assert handler.given == [MESSAGE]


ENDS = """
import os, sys, threading, time
from QQ.weixin.work import callback

def handle(message):
    time.sleep(0.2)
    os.write(1, (message["Content"] + chr(10)).encode())  # in one piece, whatever other threads write

receiver = callback.app(handle, *sys.argv[1:3], "", workers=2)

def push():
    for number in range(8):
        receiver.answer("POST", *callback.encrypt_push(*sys.argv[1:3], "", {"MsgType": "text", "Content": str(number)}))

server = threading.Thread(target=push, daemon=True)
server.start()
server.join()
"""


def test_accepted_messages_are_handled_before_the_process_ends():
    code = [sys.executable, "-c", ENDS, TOKEN, KEY]
    done = subprocess.run(code, capture_output=True, text=True, timeout=60, check=True)
    assert sorted(done.stdout.split()) == [str(number) for number in range(8)]


def test_settings_that_can_not_be_right_are_refused_at_once():
    for given in [("", KEY, CORP), (None, KEY, CORP), (TOKEN, KEY[1:], CORP), (TOKEN, KEY, None), (TOKEN, KEY, [])]:
        with pytest.raises(callback.CallbackError) as error:
            callback.app(print, *given)
        assert error.value.hint


# Whose it is, and how old


def test_the_receiveid_may_depend_on_the_request():
    """As of a provider's URL for data, in which WeCom puts the CorpID in place of $CORPID$."""
    asked = []

    def receiveid(request):
        asked.append(request)
        return request.query["corpid"]

    handler = Handler()
    receiver = app(handler, receiveid)
    for corp in ("wwaaaaaaaaaaaaaaaa", "wwbbbbbbbbbbbbbbbb"):
        query, body = pushed(MESSAGE, corp)
        assert receiver.answer("POST", f"corpid={corp}&{query}", body) == (200, "")
        echo = callback.encrypt_echo(TOKEN, KEY, corp, "42")
        assert receiver.answer("GET", f"{echo}&corpid={corp}", path="/data") == (200, "42")
        assert receiver.answer("POST", f"corpid={CORP}&{query}", body) == (403, "-40005")
        assert receiver.answer("POST", {**dict(parse_qsl(query)), "corpid": CORP}, body) == (403, "-40005")
    handler.wait(2)
    assert set(asked[0].query) == {"corpid", "msg_signature", "timestamp", "nonce"}
    assert {(request.method, request.path) for request in asked} == {("POST", ""), ("GET", "/data")}


def test_the_receiveid_may_stand_in_the_path():
    handler = Handler()
    receiver = app(handler, lambda request: request.path.rpartition("/")[2])
    query, body = pushed(MESSAGE)
    for path, status in ((f"/data/{CORP}", "200 OK"), ("/data/other", "403 Forbidden"), ("/数据", "403 Forbidden")):
        environ = {"SCRIPT_NAME": "/wecom", "PATH_INFO": path.encode().decode("latin-1")}
        assert called(receiver, query=query, body=body.encode(), **environ)[0] == status
    handler.wait()


@pytest.mark.parametrize(
    "given", [None, 7, [], [None], b"ww", map(int, "x"), KeyError("secret"), ValueError("secret")], ids=repr
)
def test_a_receiveid_function_with_an_invalid_result(given, caplog):
    def receiveid(request):
        if isinstance(given, Exception):
            raise given
        return given

    assert app(Handler(), receiveid).answer("POST", *pushed(MESSAGE)) == (403, "-40005")
    assert "secret" not in caplog.text


def test_the_receiveid_is_asked_for_only_where_the_signature_is_right():
    receiver = app(Handler(), lambda request: pytest.fail("it was asked"))
    query, body = pushed(MESSAGE)
    assert receiver.answer("POST", query.replace("msg_signature=", "msg_signature=0"), body) == (403, "-40001")


def test_a_push_of_thirty_days_ago_is_refused_with_a_hint_at_the_clock(caplog):
    handler = Handler()
    old = callback.encrypt_push(TOKEN, KEY, CORP, MESSAGE, timestamp=int(time.time()) - 30 * 24 * 3600)
    new = callback.encrypt_push(TOKEN, KEY, CORP, MESSAGE, timestamp=int(time.time()) - 3000)
    assert app(handler).answer("POST", *old) == (403, "-40001")
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert "this machine's clock" in record.getMessage()
    assert app(handler).answer("POST", *new) == (200, "")
    assert app(handler, tolerance=60).answer("POST", *new) == (403, "-40001")
    assert app(handler, tolerance=None).answer("POST", *old) == (200, "")
    handler.wait(2)


def test_a_push_is_known_again_for_as_long_as_it_would_be_accepted(monkeypatch):
    """One that was signed by a clock that is fast, too."""
    handler = Handler()
    receiver = app(handler)
    clock = [time.time()]
    monkeypatch.setattr(time, "time", lambda: clock[-1])
    push = callback.encrypt_push(TOKEN, KEY, CORP, MESSAGE, timestamp=int(clock[0]) + 3500)
    for later in (0, 3500, 7000):
        clock.append(clock[0] + later)
        assert receiver.answer("POST", *push) == (200, "")
    clock.append(clock[0] + 7200)
    assert receiver.answer("POST", *push) == (403, "-40001")
    handler.wait()
    assert handler.given == [MESSAGE]


# Refusals


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "get", ""])
def test_other_methods(method):
    assert app(Handler()).answer(method, "", b"") == (405, "")


def test_refusals_are_answered_and_logged_without_secrets(caplog):
    caplog.set_level(logging.DEBUG)
    handler = Handler()
    receiver = app(handler)
    query, body = pushed(MESSAGE)
    other = callback.encrypt_push(TOKEN, KEY, "wwffffffffffffffff", MESSAGE)
    answers = [
        receiver.answer("GET", ""),
        receiver.answer("POST", "", body),
        receiver.answer("POST", query.replace("msg_signature=", "msg_signature=0"), body),
        receiver.answer("POST", *other),
        receiver.answer("POST", query, b"<!DOCTYPE x>" + body.encode()),
        receiver.answer("POST", query, b"\xff"),
        receiver.answer("POST", query, b" " * (2 << 20)),
    ]
    expected = [(400, "-40001"), (403, "-40001"), (403, "-40001"), (403, "-40005"), (400, "-40002"), (400, "-40008")]
    assert answers == [*expected, (400, "-40002")]
    assert caplog.text.count("refused") == len(answers)
    receiver.answer("POST", query, body)
    receiver.answer("POST", query, body)
    handler.wait()
    assert handler.given == [MESSAGE]
    told = caplog.text + repr(receiver) + str(receiver) + repr([record.__dict__ for record in caplog.records])
    for secret in (*SECRETS, "你好", "wwffffffffffffffff"):
        assert secret not in told


# WSGI


def called(receiver, method="POST", query="", body=b"", **environ):
    """The status line, the headers and the body of a response."""
    environ = {"REQUEST_METHOD": method, "QUERY_STRING": query, "wsgi.input": io.BytesIO(body), **environ}
    environ.setdefault("CONTENT_LENGTH", str(len(body)))
    setup_testing_defaults(environ)
    started = []
    parts = receiver(environ, lambda *args: started.append(args))
    return started[0][0], dict(started[0][1]), b"".join(parts)


def test_wsgi():
    handler = Handler()
    receiver = app(handler)
    query, body = pushed(MESSAGE)
    assert called(receiver, query=query, body=body.encode()) == (
        "200 OK",
        {"Content-Type": "text/plain; charset=utf-8", "Content-Length": "0"},
        b"",
    )
    handler.wait()
    status, headers, echo = called(receiver, "GET", callback.encrypt_echo(TOKEN, KEY, CORP, "42"))
    assert (status, headers["Content-Length"], echo) == ("200 OK", "2", b"42")
    status, headers, echo = called(receiver, "PUT")
    assert (status, headers["Allow"]) == ("405 Method Not Allowed", "GET, POST")
    assert called(receiver, query=query)[0] == "400 Bad Request"
    assert called(receiver, query="", body=body.encode())[0] == "403 Forbidden"


@pytest.mark.parametrize("length", ["-1", "x", "²", "1e3", "99999999999999999999999", str(2 << 20), ""])
def test_an_invalid_content_length(length):
    class Untouched:
        def read(self, *args):
            pytest.fail("the body was read")

    query, _body = pushed(MESSAGE)
    given = {"CONTENT_LENGTH": length, "wsgi.input": Untouched()}
    assert called(app(Handler()), query=query, **given)[0] == "400 Bad Request"


def test_a_body_without_content_length_is_read_to_its_end():
    query, body = pushed(MESSAGE)
    given = {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    assert called(app(Handler()), query=query, body=body.encode(), **given)[0] == "200 OK"
    assert called(app(Handler()), query=query, body=b" " * (2 << 20), **given)[0] == "400 Bad Request"


class AsyncHandler:
    async def __call__(self, message):
        pass


async def an_async_generator(message):
    yield ""


async def an_async_handler(message):
    pass


@pytest.mark.parametrize(
    ("settings", "error", "told"),
    [
        ({"handler": None}, TypeError, "handler must be a function, not NoneType"),
        ({"handler": an_async_handler}, TypeError, "asyncio.run"),
        ({"handler": an_async_generator}, TypeError, "aio.app"),
        ({"handler": functools.partial(an_async_handler)}, TypeError, "asyncio.run"),
        ({"handler": AsyncHandler()}, TypeError, "asyncio.run"),
        ({"store": "/var/lib/app"}, TypeError, "store must be an object"),
        ({"store": FileStore}, TypeError, "store must be an object"),
        ({"receiveid": an_async_handler}, TypeError, "receiveid must be a plain function"),
        ({"tolerance": "1"}, TypeError, "tolerance must be a number"),
        ({"tolerance": 0}, ValueError, "tolerance must be more than 0"),
        ({"workers": 0}, ValueError, "workers must be a whole number from 1, not 0"),
        ({"workers": "8"}, ValueError, "workers must be a whole number from 1, not '8'"),
        ({"workers": True}, ValueError, "workers"),
        ({"backlog": -1}, ValueError, "backlog must be a whole number from 0, not -1"),
        ({"backlog": 1.5}, ValueError, "backlog"),
    ],
)
def test_settings_that_would_lose_messages_are_refused_at_once(settings, error, told):
    with pytest.raises(error, match=re.escape(told)):
        callback.app(**{"handler": print, "token": TOKEN, "encoding_aes_key": KEY, "receiveid": CORP, **settings})


@pytest.mark.parametrize("error", [RuntimeError("client has left"), ValueError("closed"), EOFError()])
def test_a_server_that_has_errors_of_its_own(error):
    class Broken:
        def read(self, size):
            raise error

    assert called(app(Handler()), **{"CONTENT_LENGTH": "5", "wsgi.input": Broken()})[0] == "400 Bad Request"


def test_a_connection_that_breaks():
    class Broken:
        def read(self, *args):
            raise ConnectionResetError

    assert called(app(Handler()), **{"CONTENT_LENGTH": "5", "wsgi.input": Broken()})[0] == "400 Bad Request"


def test_it_is_valid_wsgi():
    query, body = pushed(MESSAGE)
    environ = {"REQUEST_METHOD": "POST", "QUERY_STRING": query, "CONTENT_LENGTH": str(len(body))}
    environ["wsgi.input"] = io.BytesIO(body.encode())
    setup_testing_defaults(environ)
    response = validator(app(Handler()))(environ, lambda status, headers, exc_info=None: lambda data: None)
    assert list(response) == [b""]
    response.close()
