"""The same calls from asyncio, and the receiver as an ASGI application."""

import asyncio
import contextlib
import json
import subprocess
import sys
import threading

import pytest
from faulty import Server, silent

from QQ.weixin.work import Failure, WeixinError, aio, callback, check, configured, getcallbackip, user
from QQ.weixin.work.externalcontact import batch
from QQ.weixin.work.kf import customer

TOKEN, KEY, CORP = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ", "ww0123456789abcdef"
EVENT = {"MsgType": "event", "Event": "kf_msg_or_event", "ToUserName": CORP, "CreateTime": "1", "Token": "t"}


def threads():
    return [thread for thread in threading.enumerate() if thread.name == "QQ.weixin.work.aio"]


async def until(condition):
    while not condition():
        await asyncio.sleep(0.001)


# Calls


def test_a_call(sandbox):
    async def main():
        hash = {"external_userid_list": ["wmZhangSan"]}
        reply, refusal, failure = await asyncio.gather(
            aio.call(customer.batchget, sandbox.access_token, hash),
            aio.call(user.get, sandbox.access_token, userid="nobody"),
            aio.call(customer.batchget, "", hash),
        )
        assert [found["nickname"] for found in check(reply)["customer_list"]] == ["张三"]
        assert refusal["errcode"] == 60111
        assert isinstance(failure, Failure)

    asyncio.run(main())


def test_what_a_call_raises(sandbox):
    with pytest.raises(TypeError, match="hash"):
        asyncio.run(aio.call(customer.batchget, sandbox.access_token, {"external_userid_list": object()}))
    with pytest.raises(RuntimeError, match="StopIteration"):
        asyncio.run(aio.call(next, iter(())))


def test_pages_and_items(sandbox):
    hash = {"userid_list": ["zhangsan"], "limit": 1}

    async def main():
        pages = [page async for page in aio.pages(batch.get_by_user, sandbox.access_token, hash)]
        items = [item async for item in aio.items(batch.get_by_user, sandbox.access_token, hash)]
        assert len(pages) > 1
        assert items == [item for page in pages for item in page["external_contact_list"]]
        async for _ in aio.items(batch.get_by_user, sandbox.access_token, hash):
            break  # and leave the rest
        with pytest.raises(WeixinError, match="40014"):
            async for _ in aio.items(batch.get_by_user, "wrong", hash):
                pass
        with pytest.raises(TypeError):
            async for _ in aio.pages(user.get, sandbox.access_token, "zhangsan"):
                pass

    asyncio.run(main())


def test_each_task_has_its_own_block(serve):
    with Server() as one, Server() as other:

        async def work(server):
            with configured(api=server.api):
                for _ in range(5):
                    assert (await aio.call(getcallbackip, "T"))["errcode"] == 0

        async def main():
            await asyncio.gather(*(work(server) for server in (one, other) * 3))

        asyncio.run(main())
    assert [len(server.requests) for server in (one, other)] == [15, 15]


def test_no_more_calls_than_threads(monkeypatch):
    running, most, gate = [], [], threading.Event()

    def work():
        running.append(1)
        most.append(len(running))
        gate.wait(20)
        running.pop()

    async def main():
        await aio.call(int)  # so that there is a thread that waits for more
        tasks = [asyncio.ensure_future(aio.call(work)) for _ in range(200)]
        await until(lambda: len(running) == aio.THREADS)
        gate.set()
        await asyncio.gather(*tasks)

    asyncio.run(main())
    assert max(most) <= aio.THREADS
    assert len(most) == 200


def test_cancelled_tasks_leave_nothing_behind():
    async def main(server):
        tasks = [asyncio.ensure_future(aio.call(getcallbackip, "T")) for _ in range(1000)]
        await until(lambda: len(server.requests) == aio.THREADS)
        for task in tasks:
            task.cancel()
        assert {type(outcome) for outcome in await asyncio.gather(*tasks, return_exceptions=True)} == {
            asyncio.CancelledError
        }
        assert await asyncio.wait_for(aio.call(int, "7"), 10) == 7  # there is room again
        assert len(server.requests) == aio.THREADS  # what waited was never sent

    with Server(silent) as server, configured(api=server.api):
        asyncio.run(main(server))
    for thread in threads():
        thread.join(20)
    assert not threads()


def test_a_task_that_is_cancelled_in_time_sends_nothing(serve):
    server = serve()

    async def main():
        task = asyncio.ensure_future(aio.call(getcallbackip, "T"))
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        assert (await aio.call(getcallbackip, "T"))["errcode"] == 0

    asyncio.run(main())
    assert len(server.requests) == 1


def test_threads_are_made_when_first_used_and_again_in_a_forked_child(sandbox):
    program = f"""
import asyncio, os, threading
from QQ.weixin.work import aio, configure, getcallbackip
assert threading.active_count() == 1, threading.enumerate()
configure(api={sandbox.api!r})
def ask():
    return asyncio.run(aio.call(getcallbackip, {sandbox.access_token!r}))["errcode"]
assert ask() == 0
child = os.fork()
if not child:
    os._exit(ask())
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, timeout=60)


# The receiver


class Client:
    """What an ASGI server does for one request."""

    def __init__(self, app, path="/callback"):
        self.app = app
        self.path = path

    async def send(self, method, query="", *pieces, gone=False):
        events = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
        events.append({"type": "http.disconnect"} if gone else {"type": "http.request"})
        sent = []

        async def receive():
            return events.pop(0)

        async def send(event):
            sent.append(event)

        scope = {"type": "http", "method": method, "path": self.path, "query_string": query.encode()}
        await self.app(scope, receive, send)
        return sent and (sent[0]["status"], dict(sent[0]["headers"]), sent[1]["body"])

    async def push(self, message):
        query, text = callback.encrypt_push(TOKEN, KEY, CORP, message)
        body = text.encode()
        return await self.send("POST", query, body[:10], body[10:])


@pytest.fixture
def receiver(cryptography):
    return lambda handler, **options: Client(aio.app(handler, TOKEN, KEY, CORP, **options))


def test_a_server_verifies_the_url(receiver):
    async def main():
        client = receiver(print)
        query = callback.encrypt_echo(TOKEN, KEY, CORP, "12345")
        assert await client.send("GET", query) == (
            200,
            {b"content-type": b"text/plain; charset=utf-8", b"content-length": b"5"},
            b"12345",
        )
        assert (await client.send("PUT"))[:2] == (
            405,
            {b"content-type": b"text/plain; charset=utf-8", b"content-length": b"0", b"allow": b"GET, POST"},
        )
        assert (await client.send("GET", "msg_signature=x"))[0] == 400
        assert (await client.send("POST", "", b"x" * 600_000, b"x" * 600_000))[0] == 400
        assert await client.send("POST", "", b"x", gone=True) == []

    asyncio.run(main())


def test_an_async_handler_runs_in_the_loop_of_the_server(receiver):
    async def main():
        handled = asyncio.get_running_loop().create_future()

        async def handler(message):
            handled.set_result((message["Event"], await aio.call(threading.current_thread)))

        status, _, body = await receiver(handler).push(EVENT)
        assert (status, body) == (200, b"")
        event, thread = await asyncio.wait_for(handled, 20)
        assert (event, thread.name) == ("kf_msg_or_event", "QQ.weixin.work.aio")

    asyncio.run(main())


@pytest.mark.parametrize("is_async", [True, False])
def test_handlers_reply(receiver, is_async):
    message = {"MsgType": "text", "FromUserName": "zhangsan", "ToUserName": CORP, "CreateTime": "1", "Content": "hi"}

    async def reply(message):
        return callback.reply.text(message, "你好")

    def plain(message):
        return callback.reply.text(message, "你好")

    async def main():
        _, _, body = await receiver(reply if is_async else plain, replying=True).push(message)
        envelope = callback.parse(body.decode())
        query = {
            "msg_signature": envelope["MsgSignature"],
            "timestamp": envelope["TimeStamp"],
            "nonce": envelope["Nonce"],
        }
        assert callback.receive(TOKEN, KEY, CORP, query, body)["Content"] == "你好"

    asyncio.run(main())


async def pieces(message):
    for piece in "你好":
        await asyncio.sleep(0)
        yield piece


async def given_pieces(message):
    return pieces(message)


@pytest.mark.parametrize("handler", [pieces, given_pieces, lambda message: pieces(message)])
def test_an_async_generator_streams(handler, receiver):
    text = {"msgtype": "text", "text": {"content": "x"}, "msgid": "m", "from": {"userid": "zhangsan"}}

    async def asked(client, message):
        status, _, body = await client.push(message)
        assert status == 200
        envelope = json.loads(body)
        given = ("msg_signature", "msgsignature"), ("timestamp", "timestamp"), ("nonce", "nonce")
        query = {name: str(envelope[key]) for name, key in given}
        return callback.receive(TOKEN, KEY, CORP, query, body)["stream"]

    async def main():
        client = receiver(handler, replying=True)
        stream = await asked(client, text)
        while not stream["finish"]:
            await asyncio.sleep(0.01)
            stream = await asked(client, {"msgtype": "stream", "msgid": "m", "stream": {"id": stream["id"]}})
        assert stream["content"] == "你好"

    asyncio.run(main())


def test_an_async_generator_that_the_end_of_the_loop_cuts_off_goes_on(receiver, caplog):
    begun, done = threading.Event(), threading.Event()

    class Slow:
        """Pieces that don't end with the await that is cut off."""

        def __aiter__(self):
            return self

        async def __anext__(self):
            if not begun.is_set():
                begun.set()
                await asyncio.sleep(100)
            done.set()
            raise StopAsyncIteration

    async def main():
        await receiver(lambda message: Slow()).push(EVENT)
        await until(begun.is_set)

    asyncio.run(main())
    assert done.wait(20)


def test_what_an_async_handler_raises_is_logged(receiver, caplog):
    async def handler(message):
        raise ValueError("secret")

    async def main():
        await receiver(handler).push(EVENT)
        await until(lambda: caplog.records)

    asyncio.run(main())
    assert "the handler raised ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_the_end_of_a_server_waits_for_handlers(receiver):
    done = []

    async def handler(message):
        await asyncio.sleep(0.05)
        done.append(message)

    async def main():
        client = receiver(handler)
        events = [{"type": "lifespan.startup"}]
        sent, ended = [], asyncio.Event()

        async def receive():
            if not events:
                await ended.wait()
                return {"type": "lifespan.shutdown"}
            return events.pop()

        async def send(event):
            sent.append(event["type"])

        life = asyncio.ensure_future(client.app({"type": "lifespan"}, receive, send))
        await client.push(EVENT)
        await until(lambda: client.app._handler.under_way)  # noqa: SLF001
        ended.set()
        await life
        assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]

    asyncio.run(main())
    assert len(done) == 1


def test_a_handler_that_the_end_of_the_loop_cuts_off_is_called_again(receiver):
    begun, done = [], threading.Event()

    async def handler(message):
        begun.append(message)
        if len(begun) == 1:
            await asyncio.sleep(100)
        done.set()

    async def main():
        await receiver(handler).push(EVENT)
        await until(lambda: begun)

    asyncio.run(main())
    assert done.wait(20)
    assert len(begun) == 2


STOPPED = """
import asyncio, sys
from QQ.weixin.work import aio, callback

async def handler(message):
    print("handled", flush=True)
    if not begun:
        begun.append(True)
        await asyncio.sleep(100)

async def main():
    app._handler.loop = asyncio.get_running_loop()
    event = {"MsgType": "event", "Event": "enter_agent", "CreateTime": "1"}
    app._app.answer("POST", *callback.encrypt_push(*sys.argv[1:4], event))
    while not begun:
        await asyncio.sleep(0.01)

begun = []
app = aio.app(handler, *sys.argv[1:4])
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
"""


def test_a_process_ends_whose_server_leaves_handlers_in_a_stopped_loop():
    """As daphne does."""
    command = [sys.executable, "-c", STOPPED, TOKEN, KEY, CORP]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout) == (0, "handled\nhandled\n"), ended.stderr


async def awaiting(done):
    done.set()


async def yielding(done):
    done.set()
    yield ""


@pytest.mark.parametrize("kind", [awaiting, yielding])
def test_what_comes_before_the_loop_has_begun_has_a_loop_of_its_own(kind, receiver):
    """As what a process that was killed has left in the store."""
    done = threading.Event()
    receiver(lambda message: kind(done)).app._app.answer("POST", *callback.encrypt_push(TOKEN, KEY, CORP, EVENT))  # noqa: SLF001
    assert done.wait(20)


def test_what_an_app_refuses(receiver):
    with pytest.raises(TypeError, match="handler must be a function"):
        receiver("handler")
    with pytest.raises(ValueError, match="workers must be a whole number"):
        receiver(print, workers=0)
    with pytest.raises(ValueError, match="takes no websocket"):
        asyncio.run(receiver(print).app({"type": "websocket"}, None, None))
