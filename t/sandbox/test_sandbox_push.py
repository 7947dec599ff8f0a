"""What the sandbox pushes to a callback address, and how."""

import threading
from collections import Counter
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from QQ.weixin.work import check, kf
from QQ.weixin.work.sandbox import Sandbox

TOKEN = "callbackToken"
KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


class App:
    """A callback address that records pushes, and answers as the test sets it."""

    def __init__(self, receiveid="wwSandbox"):
        self.receiveid = receiveid
        self.messages, self.refused, self.requests = [], [], 0
        self.status = "200 OK"
        self.echo = None
        self.patience = threading.Event()
        self.waits = 0.0
        self.server = make_server("127.0.0.1", 0, self, handler_class=Quiet)
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/callback"

    def __call__(self, environ, start_response):
        from QQ.weixin.work import callback

        query = environ["QUERY_STRING"]
        answer = ""
        self.requests += 1
        try:
            if environ["REQUEST_METHOD"] == "GET":
                echo = callback.verify_url(TOKEN, KEY, self.receiveid, query)
                answer = echo if self.echo is None else self.echo
            else:
                self.patience.wait(self.waits)
                body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
                self.messages.append(callback.receive(TOKEN, KEY, self.receiveid, query, body))
        except callback.CallbackError as error:
            self.refused.append(error.reason)
            start_response(f"{error.status} No", [])
            return [b""]
        start_response(self.status, [])
        return [answer.encode()]


@pytest.fixture
def app(cryptography):
    running = App()
    yield running
    running.patience.set()
    running.server.shutdown()
    running.server.server_close()


def save(sandbox, app, **switches):
    return sandbox.callback(app.url, TOKEN, KEY, **switches)


def test_a_message_of_a_customer_is_pushed_and_read(sandbox, app):
    save(sandbox, app)
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    assert sandbox.pushes.wait()
    (event,) = app.messages
    assert (event["Event"], event["OpenKfId"], event["ToUserName"]) == ("kf_msg_or_event", "kfSales", "wwSandbox")
    hash = {"open_kfid": event["OpenKfId"], "token": event["Token"]}
    (record,) = check(kf.sync_msg(sandbox.access_token, hash))["msg_list"]
    assert record["text"] == {"content": "你好"}
    (push,) = sandbox.log.pushes()
    assert (push.outcome, push.tries, push.event["Token"] == event["Token"]) == ("ok", 1, True)


def test_an_event_is_pushed_to_all_addresses(sandbox, app):
    save(sandbox, app)
    save(sandbox, app)
    pushes = sandbox.push(
        {"MsgType": "event", "Event": "change_contact", "ChangeType": "create_user", "UserID": "lisi"}
    )
    assert [push.wait() for push in pushes] == ["ok", "ok"]
    assert [message["UserID"] for message in app.messages] == ["lisi", "lisi"]
    (push, _) = sandbox.push("<xml><InfoType>suite_ticket</InfoType><SuiteTicket>t</SuiteTicket></xml>")
    assert push.wait() == "ok"
    assert app.messages[-1]["SuiteTicket"] == "t"


def test_pushes_come_twice_tampered_or_for_another(sandbox, app):
    callback = save(sandbox, app)
    event = {"MsgType": "event", "Event": "subscribe"}
    assert [push.wait() for push in sandbox.push(event, twice=True)] == ["ok", "ok"]
    assert [push.wait() for push in sandbox.push(event, tampered=True)] == ["HTTP 403"]
    assert [push.wait() for push in sandbox.push(event, receiveid="wwOther")] == ["HTTP 403"]
    assert (len(app.messages), app.refused) == (2, ["signature", "receiveid"])
    callback.twice = True
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    assert sandbox.pushes.wait()
    assert len(app.messages) == 4


def test_late_pushes_come_late(sandbox, app):
    save(sandbox, app, late=30)
    (push,) = sandbox.push({"MsgType": "event", "Event": "subscribe"})
    (first,) = sandbox.push({"MsgType": "event", "Event": "subscribe"}, late=0)
    assert first.wait() == "ok"
    assert (push.wait(0), len(app.messages)) == ("", 1)


def test_late_pushes_change_their_order(sandbox, app):
    save(sandbox, app, late=(0, 0.2))
    for n in range(20):
        sandbox.push({"MsgType": "text", "Content": str(n)})
    assert sandbox.pushes.wait()
    assert Counter(message["Content"] for message in app.messages) == Counter(map(str, range(20)))
    assert [message["Content"] for message in app.messages] != [*map(str, range(20))]


def test_a_push_without_answer_is_sent_three_times(sandbox, app, monkeypatch):
    monkeypatch.setattr("QQ.weixin.work.sandbox._state.push.ANSWER_SECONDS", 0.2)
    save(sandbox, app)
    app.waits = 30
    (push,) = sandbox.push({"MsgType": "event", "Event": "subscribe"})
    assert push.wait() == "no answer (ReadTimeout)"
    assert push.tries == 3


def test_a_push_that_got_an_error_is_not_repeated(sandbox, app):
    save(sandbox, app)
    app.status = "500 Internal Server Error"
    (push,) = sandbox.push({"MsgType": "event", "Event": "subscribe"})
    assert (push.wait(), push.tries) == ("HTTP 500", 1)


def test_an_address_is_verified_before_it_is_saved(sandbox, app):
    app.echo = '"echo"'
    with pytest.raises(ValueError, match="decrypted echostr"):
        save(sandbox, app)
    app.echo = None
    with pytest.raises(ValueError, match="HTTP 403"):
        save(sandbox, app, receiveid="wwOther")
    with pytest.raises(ValueError, match="HTTP 403"):
        sandbox.callback(app.url, "wrong", KEY)
    with pytest.raises(ValueError, match="no answer"):
        sandbox.callback("http://127.0.0.1:1/", TOKEN, KEY)
    assert sandbox.pushes.addresses == []
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    with pytest.raises(ValueError, match="no callback address"):
        sandbox.push({"MsgType": "event", "Event": "subscribe"})
    assert sandbox.log.pushes() == []


@pytest.mark.parametrize(
    "url",
    ["http://example.com/", "http://10.0.0.1/", "http://127.0.0.1.example.com/", "ftp://127.0.0.1/", "127.0.0.1", ""],
)
def test_pushes_go_only_to_this_machine(sandbox, url):
    with pytest.raises(ValueError, match="only to this machine"):
        sandbox.callback(url, TOKEN, KEY)


def test_a_message_that_can_not_be_encrypted(sandbox, app):
    save(sandbox, app)
    (push,) = sandbox.push({"MsgType": "event", "What": object()})
    assert push.wait().startswith("can't be encrypted")


def test_no_secret_is_shown(sandbox, app):
    shown = repr(save(sandbox, app)) + repr(sandbox.push({"MsgType": "event", "Event": "subscribe"}))
    assert TOKEN not in shown
    assert KEY not in shown


def test_a_robot_answers_each_message_once(sandbox, app):
    """Whatever pushes do on their way."""
    from QQ.weixin.work import callback, store

    read = store.MemoryStore()
    token = sandbox.access_token

    def robot(message):
        event = callback.kf.kf_msg_or_event(message)
        for new in callback.kf.new_messages(token, event, read) if event else ():
            if new["msgtype"] == "text":
                answer = {"touser": new["external_userid"], "open_kfid": new["open_kfid"], "msgid": new["msgid"]}
                check(kf.send_msg(token, {**answer, "msgtype": "text", "text": {"content": new["text"]["content"]}}))

    receiver = callback.app(robot, TOKEN, KEY, sandbox.corpid)
    app.server.set_app(receiver)
    save(sandbox, app, late=(0, 0.3), twice=True)
    said = [
        sandbox.customers_say(f"wm{n % 10}", "kfSales", f"{n}", None if n % 3 else "menu")["msgid"] for n in range(50)
    ]
    sandbox.customer_enters("wm1", "kfSales")
    assert sandbox.log.wait_for(lambda entry: len(sandbox.sent) == 50)
    assert sandbox.pushes.wait()
    assert sorted(call.request["msgid"] for call in sandbox.sent) == sorted(said)
    for n in range(10):
        records = sandbox.kf.chat("kfSales", f"wm{n}").transcript
        assert Counter(record["origin"] for record in records) == {3: 5, 0: 5}


def test_a_stopped_sandbox_pushes_no_more(app):
    from QQ.weixin.work.sandbox import Sandbox

    with Sandbox() as sandbox:
        save(sandbox, app, late=30)
        (push,) = sandbox.push({"MsgType": "event", "Event": "subscribe"})
    assert push.wait() == "stopped"
    assert app.messages == []


def test_a_callback_address_is_kept_in_the_file(app, tmp_path):
    file = tmp_path / "state.json"
    with Sandbox(file=file) as sandbox:
        save(sandbox, app, late=0.0, twice=True)
        sandbox.save()
    with Sandbox(file=file) as sandbox:
        app.requests = 0
        sandbox.push({"MsgType": "event", "Event": "change_contact"})
        assert sandbox.pushes.wait()
    assert app.requests == 2


def test_a_reset_ends_the_threads_that_push(app, tmp_path):
    with Sandbox(file=tmp_path / "state.json") as sandbox:
        save(sandbox, app)
        sandbox.save()
        for _ in range(5):
            sandbox.reset()
        assert len(sandbox.pushes.addresses) == 1
        dispatchers = [thread for thread in threading.enumerate() if thread.name == "sandbox-pushes"]
        for thread in dispatchers[:-1]:
            thread.join(10)
        assert sum(thread.is_alive() for thread in dispatchers) == 1
