"""The receiver: it answers in time, hands each message over once, and loses none that it accepted."""

import functools
import io
import json
import logging
import os
import re
import signal
import subprocess
import sys
import threading
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest
import requests

from QQ.weixin.work import callback
from QQ.weixin.work.callback import _app
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


def test_a_handler_without_a_reply_or_with_one_that_is_none(caplog):
    for reply in (None, {}, 7, {"MsgType": {1}}, b"x"):
        assert app(Handler(reply=reply), replying=True).answer("POST", *pushed(MESSAGE))[0] == 200
    assert "can't be sent" in caplog.text


def test_a_late_reply_is_not_waited_for(monkeypatch, caplog):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.1)
    handler = Handler(reply=lambda message: callback.reply.text(message, "late"), held=True)
    assert app(handler, replying=True).answer("POST", *pushed(MESSAGE)) == (200, "")
    assert "takes longer than WeCom waits" in caplog.text
    handler.free.set()


# Once


def test_what_is_pushed_again_is_dropped_however_it_is_sealed():
    handler = Handler()
    receiver = app(handler)
    again = {**MESSAGE, "Content": "another, by the same and in the same second"}
    for message in (MESSAGE, MESSAGE, again, MESSAGE, again):
        assert receiver.answer("POST", *pushed(message)) == (200, "")
    handler.wait(2)
    receiver._pool.shutdown()
    assert sorted(message["Content"] for message in handler.given) == sorted([MESSAGE["Content"], again["Content"]])


def test_of_many_at_once_one_is_handled(tmp_path):
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
    for receiver in receivers:
        receiver._pool.shutdown()
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


def test_one_too_many_is_refused_and_taken_when_it_comes_again(monkeypatch, caplog):
    monkeypatch.setattr(_app, "ANSWER_SECONDS", 0.1)
    handler = Handler(held=True)
    receiver = app(handler, workers=1, backlog=1)
    messages = [{**MESSAGE, "MsgId": str(number)} for number in range(3)]
    assert [receiver.answer("POST", *pushed(message))[0] for message in messages] == [200, 200, 503]
    assert "not accepted" in caplog.text
    handler.free.set()
    handler.wait(2)
    assert receiver.answer("POST", *pushed(messages[2])) == (200, "")
    handler.wait()
    assert [message["MsgId"] for message in handler.given] == ["0", "1", "2"]


def test_a_handler_that_raises_is_told_and_the_next_message_is_handled(caplog):
    for error in (KeyError("secret"), SystemExit(1), RecursionError("secret")):
        handler = Handler(reply=error)
        receiver = app(handler, workers=1, backlog=0)
        for number in range(3):
            assert receiver.answer("POST", *pushed({**MESSAGE, "MsgId": str(number)})) == (200, "")
        handler.wait(3)
    receiver._pool.shutdown()
    assert "the handler raised KeyError at" in caplog.text
    assert "test_callback_app.py" in caplog.text
    assert "secret" not in caplog.text.replace("sealed", "")


FORKS = """
import os, sys, threading
from QQ.weixin.work import callback
done = threading.Event()
receiver = callback.app(lambda message: done.set(), sys.argv[1], sys.argv[2], "")
receiver.answer("POST", *callback.encrypt_push(*sys.argv[1:3], "", {"MsgType": "text", "Content": "before"}))
done.wait(20)
done.clear()
child = os.fork()
if not child:
    receiver.answer("POST", *callback.encrypt_push(*sys.argv[1:3], "", {"MsgType": "text", "Content": "after"}))
    os._exit(0 if done.wait(20) else 1)
sys.exit(os.waitpid(child, 0)[1])
"""


def test_a_forked_child_has_threads_of_its_own():
    subprocess.run([sys.executable, "-W", "ignore", "-c", FORKS, TOKEN, KEY], check=True, timeout=60)


def test_a_process_that_ends_takes_no_more():
    receiver = app(Handler())
    receiver._pool.shutdown()
    for _ in range(2):
        assert receiver.answer("POST", *pushed(MESSAGE)) == (503, "")


def test_settings_that_can_not_be_right_are_refused_at_once():
    for given in [("", KEY, CORP), (None, KEY, CORP), (TOKEN, KEY[1:], CORP), (TOKEN, KEY, None), (TOKEN, KEY, [])]:
        with pytest.raises(callback.CallbackError) as error:
            callback.app(print, *given)
        assert error.value.hint


# Refusals


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "get", ""])
def test_other_methods(method):
    assert app(Handler()).answer(method, "", b"") == (405, "")


def test_refusals_are_answered_and_told_and_reveal_nothing(caplog):
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
def test_a_length_that_is_none_or_too_large(length):
    class Untouched:
        def read(self, *args):
            pytest.fail("the body was read")

    query, _body = pushed(MESSAGE)
    given = {"CONTENT_LENGTH": length, "wsgi.input": Untouched()}
    assert called(app(Handler()), query=query, **given)[0] == "400 Bad Request"


def test_a_body_in_chunks_of_a_server_that_ends_it():
    query, body = pushed(MESSAGE)
    given = {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    assert called(app(Handler()), query=query, body=body.encode(), **given)[0] == "200 OK"
    assert called(app(Handler()), query=query, body=b" " * (2 << 20), **given)[0] == "400 Bad Request"


class AsyncHandler:
    async def __call__(self, message):
        pass


async def an_async_handler(message):
    pass


@pytest.mark.parametrize(
    ("settings", "error", "told"),
    [
        ({"handler": None}, TypeError, "handler must be a function, not NoneType"),
        ({"handler": an_async_handler}, TypeError, "asyncio.run"),
        ({"handler": functools.partial(an_async_handler)}, TypeError, "asyncio.run"),
        ({"handler": AsyncHandler()}, TypeError, "asyncio.run"),
        ({"store": "/var/lib/app"}, TypeError, "store must be an object"),
        ({"store": FileStore}, TypeError, "store must be an object"),
        ({"workers": 0}, ValueError, "workers must be a whole number from 1, not 0"),
        ({"workers": "8"}, ValueError, "workers must be a whole number from 1, not '8'"),
        ({"workers": True}, ValueError, "workers"),
        ({"backlog": -1}, ValueError, "backlog must be a whole number from 0, not -1"),
        ({"backlog": 1.5}, ValueError, "backlog"),
    ],
)
def test_what_would_accept_messages_and_lose_them_is_refused_at_once(settings, error, told):
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


# The shell


@pytest.fixture
def listen(tmp_path):
    """Start `--listen 0`, with a command or none; gives the process and its address."""
    running = []

    def start(*command, **more):
        environment = {**os.environ, "QQ_WEIXIN_WORK_CALLBACK_TOKEN": TOKEN, "QQ_WEIXIN_WORK_CALLBACK_AES_KEY": KEY}
        environment.update({"QQ_WEIXIN_WORK_CORPID": CORP, "PYTHONIOENCODING": "utf-8", **more})
        arguments = ["-m", "QQ.weixin.work", "--listen", "0", *(["--", *command] if command else [])]
        process = subprocess.Popen(
            [sys.executable, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        running.append(process)
        told = process.stderr.readline().decode()
        address = re.search(r"http://\S+", told)
        assert address, told
        return process, address[0]

    yield start
    for process in running:
        process.kill()
        process.communicate()


def post(address, message, receiveid=CORP):
    query, body = pushed(message, receiveid)
    return requests.post(f"{address}/any/path?{query}", data=body.encode(), timeout=20)


def test_listen_prints_each_message_as_a_line(listen):
    process, address = listen()
    echo = requests.get(f"{address}?{callback.encrypt_echo(TOKEN, KEY, CORP, '42')}", timeout=20)
    assert (echo.status_code, echo.text) == (200, "42")
    assert requests.get(address, timeout=20).status_code == 400
    odd = {"msgtype": "text", "msgid": "1", "text": {"content": "line\nend \ud800"}}
    query, body = callback.encrypt_push(TOKEN, KEY, CORP, json.dumps(odd))
    requests.post(f"{address}?{query}", data=body, timeout=20)
    for _ in range(2):
        assert post(address, MESSAGE).text == ""
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=20)
    assert [json.loads(line) for line in out.decode().splitlines()] == [odd, MESSAGE]
    assert process.returncode == 0
    for secret in (*SECRETS, "你好"):
        assert secret not in err.decode()


def test_listen_hands_each_message_to_a_command(listen, tmp_path):
    code = f"import os, sys; open({str(tmp_path / 'got')!r}, 'ab').write(sys.stdin.buffer.read()); assert not [n for n in os.environ if 'CALLBACK' in n]"
    process, address = listen(sys.executable, "-c", code)
    for number in range(3):
        post(address, {**MESSAGE, "MsgId": str(number)})
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=30)
    got = [json.loads(line)["MsgId"] for line in (tmp_path / "got").read_bytes().splitlines()]
    assert sorted(got) == ["0", "1", "2"], err


def test_listen_tells_what_is_missing(monkeypatch, capsys):
    from QQ.weixin.work.callback.listen import main

    for name, value, word in [
        (None, None, "CALLBACK_TOKEN"),
        ("CALLBACK_TOKEN", TOKEN, "CALLBACK_RECEIVEID"),
        ("CORPID", CORP, "0 characters"),
        ("CALLBACK_AES_KEY", KEY[1:], "42 characters"),
    ]:
        if name:
            monkeypatch.setenv(f"QQ_WEIXIN_WORK_{name}", value)
        assert main("0") == 2
        assert word in capsys.readouterr().err
    monkeypatch.setenv("QQ_WEIXIN_WORK_CALLBACK_AES_KEY", KEY)
    for address in ("x", "-1", "70000", "", "256.0.0.1:0"):
        assert main(address) == 2
        assert "Traceback" not in capsys.readouterr().err
    assert main("0", ["no-such-command"]) == 2
    assert "no-such-command" in capsys.readouterr().err
