"""A receiver of four processes that are killed with SIGKILL, one after the other, while WeCom pushes to it.

Each process that dies is replaced at once. What gets no answer is pushed again, as WeCom does; what was answered must be
handled, at least once.
"""

import collections
import contextlib
import http.client
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from QQ.weixin.work import callback

TOKEN, KEY, CORP, SUITE = (
    "sandboxToken2026",
    "pC4E2MGK05Fz07BxKTykxBh7Lopa66lOxma0Jb5saeQ",
    "ww0123456789abcdef",
    "wwsuite0123456789",
)
PROCESSES = 4
SECONDS = 5  # that WeCom waits for an answer

# Forks the processes, and another for each that dies; prints the process ids of those that are there.
RECEIVER = """
import os, random, signal, sys, time
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
from QQ.weixin.work import callback
from QQ.weixin.work.callback import _queue
from QQ.weixin.work.store import FileStore, RedisStore

address, processes, lease, handled, token, key, *receiveids = sys.argv[1:]
_queue.LEASE = float(lease)


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 1024

    def handle_error(self, *args):  # the other side was killed
        pass


class Request(WSGIRequestHandler):
    def log_message(self, *args):
        pass


def handle(message):
    time.sleep(random.random() / 50)
    id = message.get("MsgId") or message.get("msgid") or message.get("OpenKfId") or message.get("SuiteTicket")
    os.write(log, f"{id}\\n".encode())  # in one piece, beside those of the others


def serve():
    kind, _, place = address.partition("|")
    store = FileStore(place) if kind == "file" else RedisStore(*place.split("|"))
    server.set_app(callback.app(handle, token, key, receiveids, store=store))
    server.serve_forever(0.05)


log = os.open(handled, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
server = Server(("127.0.0.1", 0), Request)
print(server.server_port, flush=True)
there = set()
while True:
    while len(there) < int(processes):
        child = os.fork()
        if not child:
            serve()
        there.add(child)
    print(*there, flush=True)
    there.discard(os.wait()[0])
"""


@dataclass
class Outcome:
    """What came of it, in numbers."""

    pushes: int
    tries: int
    kills: int
    lost: int
    handled_again: int
    seconds: float

    def __str__(self):
        return (
            f"{self.pushes} pushes, answered after {self.tries} tries, {self.kills} kills in {self.seconds:.0f} s:"
            f" {self.lost} lost, {self.handled_again} handled again"
        )


def messages(count):
    """Messages and events of all kinds, each with an id, and the receiveid of each."""
    for number in range(count):
        id = f"id-{number}"
        head = {"ToUserName": CORP, "FromUserName": f"user{number % 50}", "CreateTime": str(number)}
        yield from [
            (id, CORP, {**head, "MsgType": "text", "Content": f"你好 {number}", "MsgId": id}),
            (id, CORP, {**head, "MsgType": "event", "Event": "kf_msg_or_event", "Token": "t", "OpenKfId": id}),
            (id, CORP, {**head, "MsgType": "event", "Event": "change_contact", "UserID": "u", "MsgId": id}),
            (id, SUITE, {"SuiteId": SUITE, "InfoType": "suite_ticket", "TimeStamp": "1", "SuiteTicket": id}),
            (id, "", {"msgid": id, "aibotid": "b", "msgtype": "text", "text": {"content": "你好"}}),
        ][number % 5 : number % 5 + 1]


def run(address, folder, count, every, lease, most=None):
    """Push so many messages while a process is killed every so many seconds (at most so often), all of them each tenth time."""
    handled = folder / "handled"
    arguments = [address, str(PROCESSES), str(lease), str(handled), TOKEN, KEY, CORP, SUITE, ""]
    master = subprocess.Popen(
        [sys.executable, "-c", RECEIVER, *arguments], stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    dice, started = random.Random(20261128), time.monotonic()
    over, tries, kills, processes = threading.Event(), [], 0, []
    try:
        port = int(master.stdout.readline())
        waiting = collections.deque(messages(count))

        def push():
            while True:
                try:
                    _, receiveid, message = waiting.popleft()
                except IndexError:
                    return
                tries.append(_push(port, receiveid, message))

        def watch():
            for line in master.stdout:
                processes[:] = map(int, line.split())

        threads = [threading.Thread(target=push) for _ in range(16)]
        threading.Thread(target=watch, daemon=True).start()
        for thread in threads:
            thread.start()

        def kill():
            nonlocal kills
            while not over.wait(every) and kills != most:
                kills += 1
                victims = list(processes)
                for victim in victims if kills % 10 == 0 else dice.sample(victims, min(1, len(victims))):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(victim, signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        for thread in threads:
            thread.join()
        over.set()
        killer.join()
        wanted = {f"id-{number}" for number in range(count)}
        found = collections.Counter()
        until = time.monotonic() + 3 * lease + 10
        while time.monotonic() < until and not wanted <= set(found):
            time.sleep(0.2)
            found = collections.Counter(handled.read_text().split())
        lost, again = wanted - set(found), sum(found.values()) - len(found)
        return Outcome(count, sum(tries), kills, len(lost), again, time.monotonic() - started)
    finally:
        over.set()
        os.killpg(master.pid, signal.SIGKILL)
        master.communicate()


def _push(port, receiveid, message):
    """Push until there is an answer; the number of tries."""
    for number in range(1, 100):
        query, body = callback.encrypt_push(TOKEN, KEY, receiveid, message)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        try:
            connection.request("POST", f"/?{query}", body.encode())
            response = connection.getresponse()
            answer = response.status, response.read()
            if response.getheader("Content-Length") is None:  # the process was killed while it answered
                continue
        except (OSError, http.client.HTTPException):
            continue
        finally:
            connection.close()
        assert answer == (200, b"success" if receiveid == SUITE else b""), answer
        return number
    raise AssertionError("there is no answer")
