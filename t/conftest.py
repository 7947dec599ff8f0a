"""Fixtures for all tests."""

import contextlib
import functools
import gc
import importlib.util
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent / "lib"), str(Path(__file__).parent.parent / ".ci")]

import needed
from cores import Cores
from faulty import CA, Server, tally
from launcher import recording

import QQ.weixin.work
from QQ.weixin.work import _doc, _http
from QQ.weixin.work.__main__ import main
from QQ.weixin.work._doc import events as _events
from QQ.weixin.work._doc import openapi
from QQ.weixin.work._doc.shape import tree
from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.store import FileStore, MemoryStore, RedisStore

SETTINGS = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PYTEST_ADDOPTS"]
CALLBACK = ("CALLBACK_TOKEN", "CALLBACK_AES_KEY", "CALLBACK_RECEIVEID", "WEB")
BOT = ("BOT_ID", "BOT_SECRET", "BOT_URL")
SETTINGS += ["QQ_WEIXIN_WORK_" + name for name in ("API", "TOKEN", "CORPID", "CORPSECRET", *CALLBACK, *BOT)]
SETTINGS += [name + "_proxy" for name in ("http", "https", "all", "no")]
HANG = 120  # seconds after which a test counts as hanging
PERL_MOCKS = ("LWP", "Test::LWP::UserAgent", "Test::MockModule", "Test::MockObject")
MAY_BE_ABSENT = re.compile(
    r"\b(absent|only|when|this or|not on the page|not since|not for URLs|the state of|the files)\b"
)
STOPPING = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)

missing = set()  # the missing things for which tests were skipped


class HangError(BaseException):
    """A test takes too long. Nothing in it may catch this."""


def pytest_configure(config):
    os.environ["LC_ALL"] = "C.UTF-8"  # programs speak English, and perl finds the locale, whatever LANG is
    config.addinivalue_line("markers", "needs(*names): skipped where one of these is missing; see t/lib/needed.py")
    for filter in (
        "error",
        "ignore:.*multi-threaded, use of fork:DeprecationWarning",  # what the tests of forks do on purpose
        "default::ResourceWarning",  # comes when garbage is collected, in whatever test that is
    ):
        config.addinivalue_line("filterwarnings", filter)
    config.pluginmanager.register(Cores(missing, tally))


@pytest.fixture(scope="session", autouse=True)
def signals():
    """Let signals stop the processes that tests start, even if pytest was started with them ignored (nohup, &)."""
    ignored = [number for number in STOPPING if signal.getsignal(number) is signal.SIG_IGN]
    for number in ignored:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    yield
    for number in ignored:
        signal.signal(number, signal.SIG_IGN)


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session", autouse=True)
def environment(cache):
    """No test heeds what the environment says of servers, proxies and pytest, nor finds a cache of another run.

    Where nothing is compiled and Python is told to keep it so, the processes that tests start share what one compiles.
    """
    with pytest.MonkeyPatch.context() as monkeypatch:
        for name in SETTINGS:
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
        if sys.dont_write_bytecode and not os.path.exists(importlib.util.cache_from_source(QQ.weixin.work.__file__)):
            monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
            monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(cache / "compiled"))
        yield


@pytest.fixture(scope="session", autouse=True)
def unsynced():
    """SQLite doesn't wait for the disk: no test cuts the power."""
    connect = sqlite3.connect

    def unsynced(*args, **kwargs):
        connection = connect(*args, **kwargs)
        try:
            connection.execute("PRAGMA synchronous = OFF")
        except sqlite3.Error:  # a damaged file
            connection.close()
            raise
        return connection

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(sqlite3, "connect", unsynced)
        yield


@pytest.fixture
def memory_path():
    """A folder in memory where the system has one, for the stores of many processes: nothing in it waits for the disk."""
    memory = "/dev/shm"
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


@pytest.fixture(autouse=True)
def defaults():
    """Each test finds the package as it is after import."""
    _http.forget()


@pytest.fixture(autouse=True)
def watchdog():
    """Let a test fail that hangs."""

    def fail(*args):
        raise HangError(f"not done after {HANG} s")

    before = signal.signal(signal.SIGALRM, fail)
    signal.alarm(HANG)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def sandbox():
    """A sandbox that receives all calls of the package."""
    with Sandbox() as running:
        QQ.weixin.work.configure(api=running.api)
        yield running
        keep_to_their_schemas(running.log.since())


@pytest.fixture
def events(sandbox, monkeypatch):
    """The events that the sandbox pushes."""
    pushed = []
    monkeypatch.setattr(sandbox.pushes, "event", pushed.append)
    yield pushed
    for event in pushed:
        keep_to_its_docstring(event)


@pytest.fixture
def samples(monkeypatch):
    """No call has a model in the sandbox: each gets a sample reply."""
    monkeypatch.setattr("QQ.weixin.work.sandbox._answer.model", lambda document: None)


def keep_to_their_schemas(entries):
    """Hold the last reply of each shape that the sandbox gave against the JSON Schema of its call."""
    if not needed.is_here("jsonschema"):
        return
    from jsonschema import Draft202012Validator

    replies = {}
    for call in entries:
        if getattr(call, "errcode", None) == 0 and isinstance(reply := call.reply, dict):
            replies[(call.path, *reply)] = reply
    for (path, *_), reply in replies.items():
        schemas = [openapi.schemas(document)["reply"] for document in _doc.by_path(path)]
        errors = [
            [
                f"{path}: {error.json_path} {error.message}"
                for error in Draft202012Validator(schema).iter_errors(reply)
                if error.instance != "***"  # a secret, which the log hides
            ]
            for schema in schemas
        ]
        assert not errors or not all(errors), errors[0]


def keep_to_its_docstring(event):
    """Hold an event that the sandbox pushed against its docstring: every field, and no other."""
    sent = {"ToUserName": "", "CreateTime": "", **event} if "MsgType" in event else event
    known = [each for each in all_events() if all(sent.get(name) in values for name, values in each.match.items())]
    assert known, f"no event is {sent}"
    documented = max(known, key=lambda each: len(each.match))

    def check(nodes, fields, where):
        assert {*fields} <= {*nodes}, f"{documented.name}: {where} has { ({*fields} - {*nodes}) }"
        for name, node in nodes.items():
            given = fields.get(name)
            assert name in fields or MAY_BE_ABSENT.search(node.field.note), f"{documented.name}: {where} has no {name}"
            for each in (given if isinstance(given, list) else [given]) if node.children and given else ():
                check(node.children, each, f"{where}.{name}")

    check(tree(documented.message), sent, documented.name)


@functools.cache
def all_events():
    return [*_events.events()]


@pytest.fixture
def serve():
    """Start a faulty.Server that receives all calls of the package."""
    servers = []

    def start(*args, timeout=20, **kwargs):
        server = Server(*args, **kwargs).__enter__()
        servers.append(server)
        QQ.weixin.work.configure(api=server.api, timeout=timeout, verify=CA if kwargs.get("tls") else None)
        return server

    yield start
    for server in servers:
        server.__exit__()


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory):
    needs("redis-server", "redis")
    import redis

    folder = tmp_path_factory.mktemp("redis")
    for _ in range(5):  # another may take the port before the server does
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
        address = f"redis://127.0.0.1:{port}/0"
        client = redis.Redis.from_url(address)
        while server.poll() is None:
            with contextlib.suppress(redis.ConnectionError):
                if client.info("server")["process_id"] == server.pid:
                    break
            time.sleep(0.05)
        if server.poll() is None:
            break
    yield address
    server.terminate()
    server.wait()


@pytest.fixture(params=["memory", "file", "redis"])
def store(request, tmp_path):
    if request.param == "memory":
        return MemoryStore()
    if request.param == "file":
        return FileStore(tmp_path / "a" / "store")
    return RedisStore(request.getfixturevalue("redis_server"), prefix=str(tmp_path))


@pytest.fixture
def recorder():
    with recording() as server:
        yield server


@pytest.fixture
def cli(capsysbinary, monkeypatch):
    """Run the command line in this process: its exit status, and what it prints."""

    def ask(*arguments, stdin=b"", **environment):
        with monkeypatch.context() as patch, tempfile.TemporaryFile("w+") as file:
            file.buffer.write(stdin)
            file.seek(0)
            patch.setattr(sys, "stdin", file)
            for name, value in environment.items():
                patch.setenv(name, value)
            status = main([str(argument) for argument in arguments])
        out, err = capsysbinary.readouterr()
        assert b"Traceback" not in err
        return status, out.decode(), err.decode()

    return ask


def open_files():
    return len(os.listdir("/dev/fd"))


@pytest.fixture
def no_leaks():
    """As many files and sockets are open after the test as before it. Name it before `serve`."""
    before = open_files()
    yield
    _http.forget_connections()
    for tries in range(100):  # the other side closes when it has seen the end
        gc.collect(1 if tries < 2 else 2)  # what is young is looked through in no time
        if open_files() <= before:
            break
        time.sleep(0.01)
    assert open_files() <= before


def pytest_terminal_summary(terminalreporter):
    if tally:
        terminalreporter.write_line(
            f"faults tried: {tally['faults']}; requests that reached the faulty servers: {tally['requests']}"
        )
    if missing:
        skipped = len(terminalreporter.stats.get("skipped", []))
        names = ", ".join(sorted(missing))
        terminalreporter.write_line(f"{skipped} skipped, for want of {names}. To run them: {needed.remedy(missing)}")


def needs(*names):
    """Skip the test if one of these is missing; fail with QQ_WEIXIN_WORK_NO_SKIP. Names are those of t/lib/needed.py."""
    lacking = [name for name in names if not needed.is_here(name)]
    if lacking:
        reason = f"needs {', '.join(lacking)} ({needed.remedy(lacking)})"
        if os.environ.get("QQ_WEIXIN_WORK_NO_SKIP"):
            pytest.fail(reason)
        missing.update(lacking)
        pytest.skip(reason)


@pytest.fixture
def cryptography():
    needs("cryptography")


def pytest_runtest_setup(item):
    for mark in item.iter_markers("needs"):
        needs(*mark.args)
    if item.path.suffix == ".t":
        needs(*PERL_MOCKS)
