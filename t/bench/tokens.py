"""Many processes share a token in Redis, which goes away in the middle: no call is lost, and few tokens are asked for.

    python t/bench/tokens.py [--processes 8] [--threads 8] [--seconds 50] [--away 20] [--how stop|hang]

The token is revoked each second. Tells, for the time with Redis and that without it, how many gettoken went out for each
revocation, how long the longest call took, and what was lost.
"""

import argparse
import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

from QQ.weixin.work.sandbox import Sandbox

CALLER = """
import sys, threading, time
from QQ.weixin import work
from QQ.weixin.work.token import AccessToken, RedisStore
place, corpid, corpsecret, threads, seconds = sys.argv[1:]
own = AccessToken(corpid, corpsecret, RedisStore(place))
lost, calls, longest = [], [0], [0.0]
until = time.monotonic() + float(seconds)
def call():
    while time.monotonic() < until:
        started = time.monotonic()
        try:
            reply = work.getcallbackip(own)
            if not reply or reply["errcode"]:
                lost.append(repr(reply))
        except BaseException as error:
            lost.append(f"raised {error!r}")
        calls[0] += 1
        longest[0] = max(longest[0], time.monotonic() - started)
        time.sleep(0.1)
threads = [threading.Thread(target=call) for _ in range(int(threads))]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(calls[0], len(lost), round(longest[0], 1), lost[:2])
"""


def redis(port):
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def revoked(sandbox, seconds):
    """Revoke the token each second; the number of gettoken that each revocation led to."""
    counts = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        before = sandbox.calls["gettoken"]
        with sandbox.lock:
            sandbox.tokens.clear()
        time.sleep(1)
        counts.append(sandbox.calls["gettoken"] - before)
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--seconds", type=int, default=50)
    parser.add_argument("--away", type=int, default=20)
    parser.add_argument("--how", choices=("stop", "hang"), default="stop")
    given = parser.parse_args()
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    server = redis(port)
    around = (given.seconds - given.away) / 2
    with Sandbox() as sandbox, tempfile.TemporaryFile("w+") as told:
        environment = {**os.environ, "QQ_WEIXIN_WORK_API": sandbox.api}
        address = f"redis://127.0.0.1:{port}/0"
        arguments = [address, sandbox.corpid, sandbox.corpsecret, str(given.threads), str(given.seconds)]
        command = [sys.executable, "-c", CALLER, *arguments]
        callers = [
            subprocess.Popen(command, stdout=-1, stderr=told, text=True, env=environment)
            for _ in range(given.processes)
        ]
        try:
            time.sleep(2)
            counts = {"with Redis": revoked(sandbox, around)}
            if given.how == "hang":
                server.send_signal(signal.SIGSTOP)
            else:
                server.terminate()
                server.wait()
            counts["without it"] = revoked(sandbox, given.away)
            if given.how == "hang":
                server.send_signal(signal.SIGCONT)
            else:
                server = redis(port)
            counts["with it again"] = revoked(sandbox, around - 4)
            results = [caller.communicate(timeout=120)[0].split(maxsplit=3) for caller in callers]
        finally:
            for process in (*callers, server):
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
        told.seek(0)
        warnings = told.read().splitlines()
    print(f"{sum(int(calls) for calls, *_ in results)} calls of {given.processes} x {given.threads} threads")
    print(
        f"lost: {sum(int(lost) for _, lost, *_ in results)}; the longest took {max(float(each[2]) for each in results)} s"
    )
    for when, numbers in counts.items():
        print(f"gettoken per revocation {when}: {numbers}")
    print(f"{len(warnings)} warnings, such as: {warnings[:2]}")


if __name__ == "__main__":
    main()
