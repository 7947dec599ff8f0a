"""The end of the interpreter, threads that outlive the main one, and forks while something is loading."""

import subprocess
import sys

import pytest
from faulty import echo

AT_THE_END = """
import sys
import QQ.weixin.work as work
from QQ.weixin.work import call, getcallbackip, items, kf, media, pages
from QQ.weixin.work.kf import account, customer

class Robot:
    def __del__(self):
        print(repr(getcallbackip("T")))
        print(repr(customer.batchget("T", {})))
        print(repr(customer.batchget_all("T", {"external_userid_list": ["a"] * 250})))
        print(repr(media.get("T", "M")))
        print(repr(media.upload("T", "file", ("a.txt", b"content"))))
        print(repr(call("POST", "kf/account/list", "T", {})))
        for page in pages(account.list, "T", {}):
            print(repr(page))
        try:
            list(items(account.list, "T", {}))
        except work.WeixinError as error:
            print(repr(error))

robot = Robot()
work.configure(api=sys.argv[1])
if sys.argv[2] == "after others":
    assert getcallbackip("T")["errcode"] == 0
"""

NO_FILES = """
import os, resource, sys
import QQ.weixin.work as work

work.configure(api=sys.argv[1])
resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
files = []
try:
    while True:
        files.append(os.open(os.devnull, 0))
except OSError:
    print(repr(work.getcallbackip("T")))
for file in files:
    os.close(file)
print(work.getcallbackip("T")["errcode"])
"""

OUTLIVING = """
import sys, threading
import QQ.weixin.work as work
from QQ.weixin.work.kf import customer

def ask():
    threading.main_thread().join()
    reply = customer.batchget_all("T", {"external_userid_list": [str(number) for number in range(450)]}, workers=4)
    print(sorted(len(part["external_userid_list"]) for part in reply["failed"]))

work.configure(api=sys.argv[1])
threading.Thread(target=ask).start()
"""

FORKING = """
import importlib.abc, importlib.machinery, os, signal, sys, threading, time
from QQ.weixin.work import explain

class Slow(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "json":
            spec = importlib.machinery.PathFinder.find_spec(name, path)
            load = spec.loader.exec_module
            spec.loader.exec_module = lambda module: (loading.set(), time.sleep(0.5), load(module))
            return spec

loading = threading.Event()
assert "json" not in sys.modules
sys.meta_path.insert(0, Slow())
thread = threading.Thread(target=explain, args=(60020,))
thread.start()
loading.wait()
child = os.fork()
if child == 0:
    signal.alarm(20)
    os._exit(0 if explain(60020).hint else 1)
thread.join()
assert os.waitpid(child, 0)[1] == 0
"""


def run(program, *arguments):
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("when", ["alone", "after others"])
def test_a_call_at_the_end_of_the_interpreter(serve, when):
    server = serve(echo)
    lines = run(AT_THE_END, server.api, when)
    assert len(lines) == 8
    assert all("the interpreter is ending" in line for line in lines)
    assert len(server.requests) == (when == "after others")


def test_the_first_call_while_too_many_files_are_open(serve):
    """It can't load what it needs; the next one can."""
    first, second = run(NO_FILES, serve(echo).api)
    assert first.startswith("Failure(")
    assert "Too many open files" in first
    assert second == "0"


def test_bulk_calls_in_a_thread_that_outlives_the_main_one(serve):
    server = serve(echo)
    assert run(OUTLIVING, server.api) == ["[50, 100, 100, 100, 100]"]
    assert len(server.requests) == 5


def test_a_fork_while_a_thread_loads_something_else(serve):
    """A child would wait for ever for a module that only a thread of its parent can finish."""
    run(FORKING)
