"""An AI bot over the sandbox's WebSocket: messages a second through callback.connect, and how long an answer takes,
against the bare client of websockets: python t/bench/bot.py [--messages 2000]"""

import argparse
import json
import statistics
import subprocess
import sys
import time

from websockets.sync.client import connect

from QQ.weixin.work import callback
from QQ.weixin.work.callback import reply
from QQ.weixin.work.sandbox import Sandbox


def answer(message):
    return reply.stream(message["msgid"], f"收到：{message['text']['content']}", True)


def bare(url, bot_id, secret):
    """The least that can be written: one thread that reads a push and writes the reply."""
    with connect(url, proxy=None) as socket:

        def send(cmd, req_id, body):
            socket.send(json.dumps({"cmd": cmd, "headers": {"req_id": req_id}, "body": body}))

        send("aibot_subscribe", "1", {"bot_id": bot_id, "secret": secret})
        for text in socket:
            frame = json.loads(text)
            if frame.get("cmd") == "aibot_msg_callback":
                send("aibot_respond_msg", frame["headers"]["req_id"], answer(frame["body"]))


def ours(url, bot_id, secret):
    callback.connect(answer, bot_id, secret, url=url).wait()


CLIENTS = {"websockets alone": bare, "callback.connect": ours}


def one_after_another(sandbox, count):
    """Seconds for each answer; each in a chat of its own, since a chat takes 30 a minute."""
    took = []
    for number in range(count):
        began = time.perf_counter()
        assert sandbox.bot.reply_to(sandbox.bot_says("zhangsan", "你好", chat=f"wr{number}"))
        took.append(time.perf_counter() - began)
    return took


def at_once(sandbox, count):
    """Messages a second, all of them said before the first is waited for."""
    began = time.perf_counter()
    said = [sandbox.bot_says("zhangsan", "你好", chat=f"wr{number}") for number in range(count)]
    assert sandbox.bot.reply_to(said[-1], 60)
    assert all(sandbox.bot.reply_to(each, 60) for each in said)
    return count / (time.perf_counter() - began)


def measured(name, count):
    """Seconds for each answer, and messages a second, of a client in a process of its own."""
    with Sandbox() as sandbox:
        bot = sandbox.bot
        command = [sys.executable, __file__, "--client", name, bot.address, bot.bot_id, bot.secret]
        client = subprocess.Popen(command)
        try:
            assert bot.wait(10)
            one_after_another(sandbox, 50)
            sandbox.reset()
            took = one_after_another(sandbox, count // 4)
            sandbox.reset()
            return took, at_once(sandbox, count)
        finally:
            client.kill()
            client.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5, help="of both clients, one after the other")
    options = parser.parse_args()
    took, rates = {name: [] for name in CLIENTS}, {name: [] for name in CLIENTS}
    for _ in range(options.rounds):
        for name in CLIENTS:
            seconds, rate = measured(name, options.messages)
            took[name].append(statistics.median(seconds))
            rates[name].append(rate)
    for name in CLIENTS:
        rate, milliseconds = statistics.median(rates[name]), statistics.median(took[name]) * 1e3
        print(f"{name:18} {rate:6.0f} messages/s, an answer after {milliseconds:.2f} ms")
    ratios = [ours / bare for bare, ours in zip(*took.values())]
    print(f"an answer takes {statistics.median(ratios):.2f} times as long ({min(ratios):.2f} to {max(ratios):.2f})")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--client"]:
        CLIENTS[sys.argv[2]](*sys.argv[3:])
    else:
        main()
