"""The robot of the README: it is killed, or the server is, and each message is answered once."""

import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from hashlib import sha256

import pytest
import requests
from launcher import LIB

from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.sandbox._state.chat import QUEUED

pytestmark = pytest.mark.usefixtures("cryptography")

TOKEN, KEY, CORP = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ", "ww0123456789abcdef"
CUSTOMERS, MESSAGES, ACCOUNTS = 50, 200, 5
SEND = "kf/send_msg"
WORKERS = """
import importlib, os, sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 128

class Request(WSGIRequestHandler):
    def log_message(self, *args):
        pass

server = make_server("127.0.0.1", int(sys.argv[1]), None, Server, Request)
for _ in range(int(sys.argv[2]) - 1):
    if not os.fork():
        break
server.set_app(importlib.import_module("robot").application)
os.write(1, b"ready" + bytes([10]))  # in one piece, beside those of the others
server.serve_forever(0.05)
"""


class Robot:
    """Its processes, on the same port again after each kill."""

    def __init__(self, api, store, processes=4):
        self.processes = processes
        with socket.create_server(("127.0.0.1", 0)) as found:
            self.port = found.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/"
        self.errors = store.parent / "errors"
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(LIB),
            "QQ_WEIXIN_WORK_API": api,
            "QQ_WEIXIN_WORK_CORPID": CORP,
            "QQ_WEIXIN_WORK_CORPSECRET": "secret",
            "QQ_WEIXIN_WORK_CALLBACK_TOKEN": TOKEN,
            "QQ_WEIXIN_WORK_CALLBACK_AES_KEY": KEY,
            "ROBOT_STORE": str(store),
        }

    def start(self):
        with open(self.errors, "a") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-c", WORKERS, str(self.port), str(self.processes)],
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
            )
        for _ in range(self.processes):
            assert self.process.stdout.readline() == b"ready\n"

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()


def answers(sandbox):
    """What the customers were sent by API, as their chats have it."""
    for chat in sandbox.kf.chats():
        for record in list(chat.transcript):
            if record["origin"] == 0 and record["text"]["content"].startswith("收到："):
                yield record["msgid"], chat.external_userid, record["text"]["content"]


def test_every_message_is_answered_once(memory_path):
    """Pushes come late, twice and out of order, and the robot is killed twice."""
    dice = random.Random(20261127)
    with Sandbox() as sandbox:
        sandbox.corpid, sandbox.corpsecrets = CORP, {"secret"}
        sandbox.kf.page_limit = 10
        sandbox.accounts.update(f"wk{number}" for number in range(ACCOUNTS))
        for number in range(CUSTOMERS):
            customer = {"external_userid": f"wm{number}", "nickname": f"客户{number}", "gender": 0}
            sandbox.customers[f"wm{number}"] = customer
        asked = {f"wm{number}" for number in range(0, CUSTOMERS, 10)}
        robot = Robot(sandbox.api, memory_path / "store")
        written, lock = {}, threading.Lock()

        def customers_write(share):
            for number in range(share, MESSAGES, 8):
                writer = number % CUSTOMERS
                text = f"{number} {'人工' if writer % 10 == 0 else '你好'}"
                record = sandbox.customers_say(f"wm{writer}", f"wk{writer % ACCOUNTS}", text)
                with lock:
                    if "人工" not in text:
                        written[record["msgid"]] = (f"wm{writer}", f"收到：{text}")

        robot.start()
        try:
            sandbox.callback(robot.url, TOKEN, KEY, late=(0, 0.3), twice=True)
            threads = [threading.Thread(target=customers_write, args=(share,)) for share in range(8)]
            for thread in threads:
                thread.start()
            for part in (1, 2):
                while sandbox.calls[SEND] < part * MESSAGES * 0.3:
                    time.sleep(0.01)
                time.sleep(dice.random() / 10)
                robot.kill()
                robot.start()
            for thread in threads:
                thread.join()
            for _ in range(1200):
                handed_over = {chat.external_userid for chat in sandbox.kf.chats() if chat.state == QUEUED}
                if handed_over >= asked and len({msgid for msgid, _, _ in answers(sandbox)}) >= len(written):
                    break
                time.sleep(0.05)
        finally:
            robot.kill()
        answered = list(answers(sandbox))
        wanted = {(sha256(msgid.encode()).hexdigest()[:32], *what) for msgid, what in written.items()}
        assert len(wanted) == len(answered) == MESSAGES - MESSAGES // 10
        assert set(answered) == wanted
        assert handed_over == asked
        assert sandbox.calls[SEND] <= MESSAGES + 2 * ACCOUNTS  # and what was being answered when it was killed


class KilledSandbox:
    """A process of its own, which is asked over HTTP, and ends with kill -9."""

    def __init__(self, port):
        self.port = port

    def __enter__(self):
        command = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", str(self.port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert b"The sandbox runs" in self.process.stdout.readline()
        return self

    def __exit__(self, *args):
        self.process.kill()
        self.process.communicate()

    def ask(self, method, name, **parameters):
        with requests.Session() as session:
            session.trust_env = False
            how = {"params": parameters} if method == "GET" else {"json": parameters}
            reply = session.request(method, f"http://127.0.0.1:{self.port}/sandbox/{name}", timeout=20, **how)
        assert reply.status_code == 200, reply.text
        return reply.json()

    def has_read(self, accounts):
        """Whether the robot has caught up."""
        for _ in range(400):
            entries = self.ask("GET", "log", brief=1)["entries"]
            if sum(entry.get("path") == "kf/sync_msg" for entry in entries) == len(accounts):
                return True
            time.sleep(0.05)
        return False

    def is_answered(self, robot, text):
        """A customer writes, for the first time since the sandbox was started."""
        self.ask("POST", "callbacks", url=robot.url, token=TOKEN, encoding_aes_key=KEY)
        who = {"external_userid": "wmZhangSan", "open_kfid": "kfSales"}
        self.ask("POST", "customers/say", content=text, **who)
        for _ in range(400):
            messages = self.ask("GET", "chat", **who)["messages"]
            if any(message.get("text", {}).get("content") == f"收到：{text}" for message in messages):
                return True
            time.sleep(0.05)
        return False


def test_a_sandbox_that_was_killed_and_started_anew(tmp_path):
    """It knows neither the token, nor the cursor, nor what was answered."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    robot = Robot(f"http://127.0.0.1:{port}/cgi-bin", tmp_path / "store", processes=1)
    try:
        with KilledSandbox(port) as sandbox:
            state = sandbox.ask("GET", "state", brief=1)
            for name in ("corpid", "corpsecret"):
                robot.environment[f"QQ_WEIXIN_WORK_{name.upper()}"] = state[name]
            robot.start()
            assert sandbox.has_read(state["accounts"])
            assert sandbox.is_answered(robot, "你好")
        with KilledSandbox(port) as sandbox:
            assert sandbox.is_answered(robot, "还在吗")
    finally:
        robot.kill()
    (line,) = [line for line in robot.errors.read_text().splitlines() if line.startswith(("WARNING", "ERROR"))]
    assert "refused the cursor of kfSales" in line
