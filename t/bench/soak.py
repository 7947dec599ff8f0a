"""Calls for a long time, some of which fail, and shows that open files and memory stay flat.

    python t/bench/soak.py [CALLS]

A hundredth of the default 100,000 calls meet a fault of the server, which is a process of its own.
"""

import gc
import itertools
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "lib"))

from faulty import CA, Connection, Server, answering, chunked, ending, ok, response

import QQ.weixin.work
from QQ.weixin.work.kf import customer

THREADS = 8
FAULTS = [
    ending(Connection.close),
    ending(Connection.reset),
    answering(response(length=1000), Connection.close),
    answering(chunked(b"{}", end=b"zz\r\n")),
    answering(response(b"<html>", "502 Bad Gateway")),
]


def serve() -> None:
    numbers = itertools.count(1)
    faults = itertools.cycle(FAULTS)

    def script(request, connection):
        number = next(numbers)
        server.requests.clear()
        (ok if number % 100 else next(faults))(request, connection)

    with Server(script, tls="good") as server:
        print(server.api, flush=True)
        sys.stdin.read()


def some_calls(count: int, results: Counter) -> None:
    for _ in range(count):
        reply = customer.batchget("token", {"external_userid_list": ["wmCustomer1"]})
        results["replies" if reply else "Failures"] += 1


def measure() -> "tuple[int, int]":
    """Open files, and memory in KB (of Linux, which alone has statm)."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return len(os.listdir("/dev/fd")), pages * os.sysconf("SC_PAGE_SIZE") >> 10


def soak(calls: int) -> bool:
    """Whether files and memory are the same at the end as after the first tenth."""
    results: Counter = Counter()
    measured = []
    print("calls   replies  Failures  calls/s  open files  memory (KB)")
    for _ in range(10):
        started = time.monotonic()
        share = calls // 10 // THREADS
        threads = [threading.Thread(target=some_calls, args=(share, results)) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        files, memory = measure()
        measured.append((files, memory))
        speed = share * THREADS / (time.monotonic() - started)
        done = sum(results.values())
        print(
            f"{done:<7} {results['replies']:<8} {results['Failures']:<9} {speed:<8.0f} {files:<11} {memory}", flush=True
        )
    files, memory = zip(*measured)
    return max(files[1:]) <= files[0] + THREADS and memory[-1] <= memory[0] + 2048


def main() -> int:
    if sys.argv[1:] == ["--serve"]:
        serve()
        return 0
    calls = int(sys.argv[1]) if sys.argv[1:] else 100_000
    server = subprocess.Popen([sys.executable, __file__, "--serve"], stdin=-1, stdout=-1, text=True)
    with server:
        QQ.weixin.work.configure(api=server.stdout.readline().strip(), verify=CA, proxies={})
        flat = soak(calls)
        server.stdin.close()
    print("flat" if flat else "NOT flat")
    return 0 if flat else 1


if __name__ == "__main__":
    sys.exit(main())
