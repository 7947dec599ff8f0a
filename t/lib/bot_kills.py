"""Two processes with one store connect a bot, and one of them is killed, again and again.

What has no answer at a kill is pushed again, since nobody knows whether it has arrived.
"""

import collections
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

from bot_server import BOT_ID, SECRET, BotServer

BOT = """
import os, random, sys, time
from QQ.weixin.work import callback
from QQ.weixin.work.callback import _bot_lease, _queue
from QQ.weixin.work.store import FileStore

url, place, lease, handled, bot_id, secret = sys.argv[1:]
_queue.LEASE = _bot_lease.LEASE_SECONDS = float(lease)
_bot_lease.RENEW_SECONDS = float(lease) / 4
_bot_lease.LOOK_SECONDS = _queue.LOOK_SECONDS = 0.1
log = os.open(handled, os.O_WRONLY | os.O_APPEND | os.O_CREAT)


def handle(message):
    time.sleep(random.random() / 50)
    os.write(log, f"{message['msgid']}\\n".encode())  # in one piece, beside those of the other
    yield "你好"


print(callback.connect(handle, bot_id, secret, url=url, store=FileStore(place)).wait(), flush=True)
"""


@dataclass
class Outcome:
    """What came of it, in numbers."""

    kills: int
    pushes: int
    lost: int
    handled_again: int
    subscribes: int
    seconds: float

    def __str__(self):
        return (
            f"{self.kills} kills of one of two processes in {self.seconds:.0f} s, {self.pushes} messages,"
            f" {self.subscribes} subscribes: {self.lost} lost, {self.handled_again} handled again"
        )


def run(folder, kills, every, lease, pause=0.05):
    dice, handled = random.Random(20261128), folder / "handled"
    pushed, over, started = {}, threading.Event(), time.monotonic()
    with BotServer() as server:
        arguments = [server.url, str(folder / "store"), str(lease), str(handled), BOT_ID, SECRET]

        def start():
            return subprocess.Popen([sys.executable, "-c", BOT, *arguments], stderr=subprocess.DEVNULL)

        processes = [start(), start()]

        def push():
            number = 0
            while not over.wait(pause):
                if server.current is not None:
                    number += 1
                    _push(server, f"id-{number}", pushed)

        pusher = threading.Thread(target=push)
        pusher.start()
        try:
            assert server.wait_for(lambda: server.current is not None)
            for _ in range(kills):
                time.sleep(every * dice.uniform(0.5, 1.5))
                victim = dice.randrange(2)
                os.kill(processes[victim].pid, signal.SIGKILL)
                processes[victim].wait()
                processes[victim] = start()
                answered = {req_id for _, req_id, _ in list(server.frames)}
                for msgid in [msgid for msgid, req_ids in pushed.copy().items() if not answered & set(req_ids)]:
                    _push(server, msgid, pushed)
            over.set()
            pusher.join()
            found, until = collections.Counter(), time.monotonic() + 3 * lease + 20
            push_at = time.monotonic() + 2 * lease
            while time.monotonic() < until and not set(pushed) <= set(found):
                time.sleep(0.1)
                found = collections.Counter(handled.read_text().split())
                if time.monotonic() > push_at:  # what was in the socket of a dead process, and nobody took
                    push_at += 1
                    for msgid in set(pushed) - set(found):
                        _push(server, msgid, pushed)
            again = sum(found.values()) - len(found)
            seconds = time.monotonic() - started
            return Outcome(kills, len(pushed), len(set(pushed) - set(found)), again, len(server.subscribed), seconds)
        finally:
            over.set()
            pusher.join()
            for process in processes:
                process.kill()
                process.wait()


def _push(server, msgid, pushed):
    """Push to the bot that is connected, and to the next one if there is none just now."""
    req_ids = pushed.setdefault(msgid, [])
    req_ids.append(server.says("你好", userid=f"user-{msgid}", msgid=msgid))
