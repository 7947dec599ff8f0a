"""An AI bot in trouble: what it loses, handles twice, and says, against the server of the tests and against the sandbox."""

import collections
import contextlib
import logging
import threading
from dataclasses import dataclass
from unittest import mock

from bot_server import BOT_ID, SECRET, BotServer, wait_until

from QQ.weixin.work import callback
from QQ.weixin.work.callback import _bot_connection, _bot_session
from QQ.weixin.work.sandbox import Sandbox

CODES = (1000, 1001, 1008, 1011, 1012, 4000, 4999)
# Each trouble, and what the log says of it.
TROUBLES = {
    "closed": "closed the connection with code 1000",
    "closed with a code": "closed the connection with code",
    "reset": "the connection broke",
    "silent": "was not answered",
    "half open": "was not answered",
    "busy": "aibot_subscribe was refused with errcode",
    "refused": "aibot_subscribe was refused with errcode 853000",
    "pushed again": "",
    "replaced": "another connection of the bot",
    "reply refused": "was refused with errcode 40008",
}
ENDING = ("refused", "replaced")
FAST = [
    (_bot_connection, "FIRST_PAUSE", 0.02),
    (_bot_connection, "LONGEST_PAUSE", 0.05),
    (_bot_connection, "IDLE_SECONDS", 0.0),
    (_bot_session, "CLOSE_SECONDS", 0.3),
]
FAST_HEARTBEATS = [(_bot_session, "PING_SECONDS", 0.1), (_bot_session, "PONG_SECONDS", 3.0)]
PONG_SECONDS = 0.2  # that one of them may take, in trouble alone: a busy machine may take longer


class Ours:
    """The server of the tests."""

    bot_id, secret, troubles = BOT_ID, SECRET, tuple(TROUBLES)

    def __init__(self):
        self.server = BotServer()

    def __enter__(self):
        self.server.__enter__()
        self.url = self.server.url
        return self

    def __exit__(self, *error):
        self.server.__exit__()

    def subscribes(self):
        return len(self.server.subscribed)

    def say(self, number, twice=False):
        msgid = f"id-{number}"
        for _ in range(2 if twice else 1):
            self.server.says(f"{number}", userid=f"user{number}", msgid=msgid)
        return msgid

    def wait(self):
        assert self.server.wait_for(lambda: self.server.current is not None)

    def replied(self):
        answers = self.server.bodies("aibot_respond_msg", "aibot_send_msg")
        return len({(body.get("stream") or body.get("markdown"))["content"] for body in answers} - {""})

    def wrong(self):
        return self.server.wrong

    def trouble(self, name, number):
        server = self.server
        if name == "closed":
            server.close()
        elif name == "closed with a code":
            server.close(CODES[number % len(CODES)])
        elif name == "reset":
            server.reset()
        elif name == "silent":
            server.silence()
        elif name == "half open":
            server.half_open()
        elif name in ("busy", "refused"):
            server.refusals = [-1, 45009] if name == "busy" else [853000]
            server.close()
        elif name == "replaced":
            server.disconnected()
        elif name == "reply refused":
            server.errcodes["aibot_respond_msg"].append(40008)


class Sandboxed:
    """The sandbox."""

    troubles = tuple(name for name in TROUBLES if name != "half open")  # which it has not

    def __init__(self):
        self.sandbox = Sandbox()

    def __enter__(self):
        self.sandbox.__enter__()
        self.bot = self.sandbox.bot
        self.url, self.bot_id, self.secret = self.bot.address, self.bot.bot_id, self.bot.secret
        self.count, subscribed = 0, self.bot.subscribed

        def counted(connection):
            self.count += 1
            subscribed(connection)

        self.bot.subscribed = counted
        return self

    def __exit__(self, *error):
        self.sandbox.__exit__(*error)

    def subscribes(self):
        return self.count

    def say(self, number, twice=False):
        self.wait()
        self.bot.twice = twice
        self.sandbox.departments.setdefault(1, [])
        return self.sandbox.bot_says("zhangsan", f"{number}", chat=f"wr{number}")["msgid"]

    def wait(self):
        assert self.bot.wait()

    def replied(self):
        said = [record for chat in [*self.bot.chats.values()] for record in [*chat.messages] if "reply_to" in record]
        return len({record[record["msgtype"]]["content"] for record in said} - {""})

    def wrong(self):
        return []

    def trouble(self, name, number):
        bot = self.bot
        if name == "closed":
            bot.close()
        elif name == "closed with a code":
            bot.close(CODES[number % len(CODES)])
        elif name == "reset":
            bot.reset()
        elif name == "silent":
            bot.silence()
        elif name in ("busy", "refused"):
            for errcode in (-1, 45009) if name == "busy" else (853000,):
                self.sandbox.fail("aibot_subscribe", errcode=errcode, times=1)
            bot.close()
        elif name == "replaced":
            bot.disconnect()
        elif name == "reply refused":
            self.sandbox.fail("aibot_respond_msg", errcode=40008, times=1)


SERVERS = {"ours": Ours, "sandbox": Sandboxed}


@dataclass
class Outcome:
    """What came of it, in numbers."""

    rounds: int
    pushed: int
    lost: int
    handled_again: int
    replied: int
    subscribes: int
    told: int
    wrong: list

    def __str__(self):
        return (
            f"{self.rounds} times, {self.pushed} messages: {self.lost} lost, {self.handled_again} handled again,"
            f" {self.replied} answered, {self.subscribes} subscribes, told {self.told} times {self.wrong or ''}"
        )


class Told(logging.Handler):
    """The records that say something."""

    def __init__(self, words):
        super().__init__()
        self.words = words
        self.count = 0

    def emit(self, record):
        self.count += record.levelno >= logging.WARNING and self.words in record.getMessage()


@contextlib.contextmanager
def fast(name):
    with contextlib.ExitStack() as stack:
        for place, constant, value in FAST + (FAST_HEARTBEATS if name in ("silent", "half open") else []):
            stack.enter_context(mock.patch.object(place, constant, value))
        yield


def run(server, name, rounds, store=None):
    """Have the trouble so many times, with messages before and after it."""
    handled, lock, pushed = collections.Counter(), threading.Lock(), set()

    def handle(message):
        if message["msgtype"] == "text":
            with lock:
                handled[message["msgid"]] += 1
            yield message["text"]["content"]

    def connect():
        return callback.connect(handle, server.bot_id, server.secret, url=server.url, store=store)

    told = Told(TROUBLES[name])
    logger = logging.getLogger("QQ.weixin.work.callback")
    logger.addHandler(told)
    connection = None
    try:
        with fast(name):
            connection = connect()
            for number in range(rounds):
                server.wait()
                before, subscribes = told.count, server.subscribes()
                if name == "reply refused":
                    server.trouble(name, number)
                for part in range(2):
                    pushed.add(server.say(2 * number + part, twice=name == "pushed again"))
                if name not in ("closed", "closed with a code"):  # what is closed is sent to its end
                    wait_until(lambda: pushed <= set(handled))
                if name == "reply refused":
                    wait_until(lambda before=before: told.count > before)
                elif name != "pushed again":
                    server.trouble(name, number)
                    if name in ENDING:
                        assert connection.wait(30)
                        connection.close()
                        connection = connect()
                    with mock.patch.object(_bot_session, "PONG_SECONDS", PONG_SECONDS):
                        wait_until(lambda subscribes=subscribes: server.subscribes() > subscribes)
                    wait_until(lambda before=before: told.count > before)
            server.wait()
            pushed.add(server.say(2 * rounds))
            wait_until(lambda: pushed <= set(handled))
            expected = len(pushed)
            wait_until(lambda: server.replied() >= expected - (rounds if name in ENDING else 0) * 2)
    finally:
        logger.removeHandler(told)
        if connection is not None:
            connection.close()
    again = sum(handled.values()) - len(handled)
    lost = len(pushed - set(handled))
    return Outcome(rounds, len(pushed), lost, again, server.replied(), server.subscribes(), told.count, server.wrong())
