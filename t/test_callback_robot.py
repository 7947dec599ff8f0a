"""The robot of the README, as a process of four workers that is killed: each message answered once."""

import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path

import customers
import pytest
import requests
from customers import CustomerService

from QQ.weixin.work import callback

pytestmark = [
    pytest.mark.usefixtures("cryptography"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
]

TOKEN, KEY, CORP = "sandboxToken2026", "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ", "ww0123456789abcdef"
CUSTOMERS, MESSAGES, ACCOUNTS = 500, 2000, 5
UPGRADE = "kf/customer/upgrade_service"
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
for _ in range(3):
    if not os.fork():
        break
server.set_app(importlib.import_module("robot").application)
os.write(1, b"ready" + bytes([10]))  # in one piece, beside those of the others
server.serve_forever(0.05)
"""


class Robot:
    """The process, on the same port again after each kill."""

    def __init__(self, api, store):
        with socket.create_server(("127.0.0.1", 0)) as found:
            self.port = found.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/"
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parent),
            "QQ_WEIXIN_WORK_API": api,
            "QQ_WEIXIN_WORK_CORPID": CORP,
            "QQ_WEIXIN_WORK_CORPSECRET": "secret",
            "QQ_WEIXIN_WORK_CALLBACK_TOKEN": TOKEN,
            "QQ_WEIXIN_WORK_CALLBACK_AES_KEY": KEY,
            "ROBOT_STORE": str(store),
        }

    def start(self):
        self.process = subprocess.Popen(
            [sys.executable, "-c", WORKERS, str(self.port)],
            env=self.environment,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        for _ in range(4):
            assert self.process.stdout.readline() == b"ready\n"

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()


def push(session, url, event):
    """As WeCom does: three times until there is an answer."""
    query, body = callback.encrypt_push(TOKEN, KEY, CORP, event)
    for _ in range(3):
        try:
            assert session.post(f"{url}?{query}", data=body.encode(), timeout=5).status_code in (200, 503)
            return
        except requests.RequestException:
            time.sleep(0.02)


def test_each_message_is_answered_once(tmp_path, monkeypatch):
    monkeypatch.setattr(customers, "PAGE", 50)
    dice = random.Random(20261127)
    with CustomerService() as service:
        robot = Robot(service.api, tmp_path / "store")
        pushes, lock = [], threading.Lock()
        asked = {f"wm{number % CUSTOMERS}" for number in range(0, MESSAGES, 100)}

        def customers_write(share):
            session = requests.Session()
            mine = random.Random(share)
            late = []
            for number in range(share, MESSAGES, 8):
                writer = number % CUSTOMERS
                text = f"{number} {'人工' if number % 100 == 0 else '你好'}"
                event = service.say(f"wm{writer}", text, f"wk{writer % ACCOUNTS}")
                late += [event] * mine.choice([1, 1, 2])
                mine.shuffle(late)  # out of order
                while len(late) > mine.choice([0, 5, 20]):
                    push(session, robot.url, late.pop())
                    with lock:
                        pushes.append(number)
            for event in late:
                push(session, robot.url, event)

        robot.start()
        try:
            threads = [threading.Thread(target=customers_write, args=(share,)) for share in range(8)]
            for thread in threads:
                thread.start()
            for part in (1, 2):
                while len(pushes) < part * MESSAGES * 0.45:
                    time.sleep(0.01)
                time.sleep(dice.random() / 10)
                robot.kill()
                robot.start()
            for thread in threads:
                thread.join()
            for _ in range(1200):
                upgraded = {given["external_userid"] for path, given in service.calls if path == UPGRADE}
                if len(service.sent) >= MESSAGES and upgraded >= asked:
                    break
                time.sleep(0.05)
        finally:
            robot.kill()
        answered = Counter(sent["msgid"] for sent in service.sent)
        written = [message for inbox in service.inbox.values() for message in inbox]
        assert len(written) == MESSAGES
        assert answered == Counter(sha256(message["msgid"].encode()).hexdigest()[:32] for message in written)
        by_text = {sent["text"]["content"]: sent["touser"] for sent in service.sent}
        assert by_text == {f"收到：{each['text']['content']}": each["external_userid"] for each in written}
        assert upgraded == asked
        assert service.repeated <= 2 * ACCOUNTS  # what was being answered when it was killed
