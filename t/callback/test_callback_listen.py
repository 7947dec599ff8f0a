"""The receiver of the command line: --listen."""

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import threading

import pytest
import requests
from bot_server import BOT_ID, SECRET, BotServer
from conftest import needs

from QQ.weixin.work import callback

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


def pushed(message, receiveid=CORP):
    return callback.encrypt_push(TOKEN, KEY, receiveid, message)


@pytest.fixture
def listen(tmp_path):
    """Start `--listen 0`, with a command or none; gives the process and its address. before: Python that it runs first."""
    running = []

    def start(*command, before=None, **more):
        environment = {**os.environ, "QQ_WEIXIN_WORK_CALLBACK_TOKEN": TOKEN, "QQ_WEIXIN_WORK_CALLBACK_AES_KEY": KEY}
        environment.update({"QQ_WEIXIN_WORK_CORPID": CORP, "PYTHONIOENCODING": "utf-8", **more})
        arguments = ["-m", "QQ.weixin.work", "--listen", "0", *(["--", *command] if command else [])]
        if before is not None:
            arguments = ["-c", f"from QQ.weixin.work.callback import listen\n{before}\nlisten.main('0')"]
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


def test_a_signal_that_comes_while_a_connection_gets_its_thread_ends_it(listen):
    before = """
import os, signal, threading
def start(self, start=threading.Thread.start):
    is_of_a_connection = "process_request" in getattr(self._target, "__name__", "")
    start(self)
    if is_of_a_connection:
        self.join()
        os.kill(os.getpid(), signal.SIGTERM)
threading.Thread.start = start"""
    process, address = listen(before=before)
    assert post(address, MESSAGE).status_code == 200
    out, err = process.communicate(timeout=60)
    assert (process.returncode, json.loads(out), err) == (0, MESSAGE, b"")


def test_listen_hands_each_message_to_a_command(listen, tmp_path):
    code = f"import os, sys; open({str(tmp_path / 'got')!r}, 'ab').write(sys.stdin.buffer.read()); assert not [n for n in os.environ if 'CALLBACK' in n]"
    process, address = listen(sys.executable, "-c", code)
    for number in range(3):
        post(address, {**MESSAGE, "MsgId": str(number)})
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=30)
    got = [json.loads(line)["MsgId"] for line in (tmp_path / "got").read_bytes().splitlines()]
    assert sorted(got) == ["0", "1", "2"], err


def test_listen_reports_what_is_missing(monkeypatch, capsys):
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
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(str(port)) == 2
    told = capsys.readouterr().err
    assert f"cannot listen on port {port}: " in told
    assert "give another port" in told
    assert main("0", ["no-such-command"]) == 2
    assert "no-such-command" in capsys.readouterr().err


def test_600_pushes_with_200_at_a_time_are_all_answered(listen):
    process, address = listen()
    host = address.removeprefix("http://")
    pushes = [pushed({**MESSAGE, "MsgId": str(number)}) for number in range(600)]
    answers, failed = [], []
    barrier = threading.Barrier(200)

    def push(share):
        barrier.wait()
        for query, body in pushes[share::200]:
            try:
                connection = http.client.HTTPConnection(host, timeout=20)
                connection.request("POST", f"/?{query}", body.encode())
                answers.append(connection.getresponse().status)
                connection.close()
            except OSError as error:
                failed.append(error)

    threads = [threading.Thread(target=push, args=(share,)) for share in range(200)]
    for thread in threads:
        thread.start()
    lines = [json.loads(process.stdout.readline()) for _ in range(600 - len(failed))]
    for thread in threads:
        thread.join()
    assert (answers, failed) == ([200] * 600, [])
    assert {line["MsgId"] for line in lines} == {str(number) for number in range(600)}


def test_silent_connections_are_closed_without_a_traceback(listen):
    process, address = listen(before="listen.SILENCE = 0.5")
    host, port = re.search(r"//(.+):(\d+)", address).groups()
    with contextlib.ExitStack() as stack:
        silent = [stack.enter_context(socket.create_connection((host, int(port)), 20)) for _ in range(500)]
        assert post(address, MESSAGE).status_code == 200
        for number, connection in enumerate(silent):
            if number % 5 == 0:
                connection.sendall(b"POST / HTTP/1.1\r\n")
            if number % 5 == 1:
                connection.sendall(b"POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc")
            if number % 5 == 2:  # a reset
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.close()
        for connection in silent:
            with contextlib.suppress(OSError):
                while connection.recv(1000):
                    pass
    assert post(address, {**MESSAGE, "MsgId": "2"}).status_code == 200
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=20)
    assert "Traceback" not in err.decode()


@pytest.fixture
def bot():
    needs("websockets")
    with BotServer() as server:
        yield server


@pytest.fixture
def listen_bot(bot):
    """Start `--listen --bot`, with a command or none; gives the process once it is connected."""
    running = []

    def start(*command, **more):
        environment = {**os.environ, "QQ_WEIXIN_WORK_BOT_ID": BOT_ID, "QQ_WEIXIN_WORK_BOT_SECRET": SECRET}
        environment.update({"QQ_WEIXIN_WORK_BOT_URL": bot.url, "PYTHONIOENCODING": "utf-8", **more})
        arguments = ["--listen", "--bot", *(["--", *command] if command else [])]
        process = subprocess.Popen(
            [sys.executable, "-m", "QQ.weixin.work", *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def test_listen_bot_prints_each_message_as_a_line(bot, listen_bot):
    process = listen_bot()
    assert b"the bot is connected" in process.stderr.readline()
    for number in range(3):
        bot.says(f"你好 {number}")
    lines = [json.loads(process.stdout.readline()) for _ in range(3)]
    assert [line["text"]["content"] for line in lines] == ["你好 0", "你好 1", "你好 2"]
    assert bot.frames == []
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "你好" not in err.decode()


def test_listen_bot_sends_what_a_command_prints(bot, listen_bot):
    code = "import json, os, sys; m = json.load(sys.stdin); print('收到：' + m['text']['content'], end='\\n\\n'); assert 'QQ_WEIXIN_WORK_BOT_SECRET' not in os.environ"
    listen_bot(sys.executable, "-c", code)
    bot.says("你好")
    assert bot.wait_for(lambda: bot.frames and bot.frames[-1][2]["stream"]["finish"])
    assert bot.frames[-1][2]["stream"]["content"] == "收到：你好"


def test_listen_bot_reports_what_is_missing(monkeypatch, capsys):
    from QQ.weixin.work.callback.listen import main_bot

    for name, value, word in [
        (None, None, "BOT_ID"),
        ("BOT_ID", BOT_ID, "BOT_SECRET"),
        ("BOT_SECRET", "wrong-secret", "BOT_URL"),
    ]:
        if name:
            monkeypatch.setenv(f"QQ_WEIXIN_WORK_{name}", value)
        monkeypatch.setenv("QQ_WEIXIN_WORK_BOT_URL", "http://x")
        assert main_bot() == 2
        assert word in capsys.readouterr().err
    assert main_bot(["no-such-command"]) == 2
    assert "no-such-command" in capsys.readouterr().err


def test_listen_bot_says_why_it_ends(bot, listen_bot):
    process = listen_bot(QQ_WEIXIN_WORK_BOT_SECRET="wrong-secret")
    _, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "853000" in err.decode()
    assert "wrong-secret" not in err.decode()


def test_listen_needs_a_port_or_a_bot():
    for arguments in (["--listen"], ["--listen", "8000", "--bot"], ["--bot"]):
        command = [sys.executable, "-m", "QQ.weixin.work", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)
        assert (done.returncode, done.stdout) == (2, "")
