"""A large run of pytest takes all cores: forked processes take one file of tests after another, and this one reports.

What needs one process has it: -x, -s, --pdb, pytest-xdist; and `taskset -c 0 pytest t`.
"""

import os
import warnings
from multiprocessing import Pipe
from multiprocessing.connection import wait

import pytest

FEW = 500  # tests that are not worth it
NUMBER = 2  # bytes of the number of a file


def cores(config):
    """How many processes a run may have."""
    asked = config.option
    is_plain = asked.capture == "fd" and not (asked.maxfail or asked.usepdb or getattr(asked, "numprocesses", None))
    return len(os.sched_getaffinity(0)) if is_plain and hasattr(os, "sched_getaffinity") else 1


class Cores:
    """A plugin of pytest. results: the sets and Counters that tests add to; here they have all in the end."""

    def __init__(self, *results):
        self.results = results

    def pytest_runtestloop(self, session):
        count = cores(session.config)
        if count == 1 or len(session.items) < FEW or session.testsfailed or session.config.option.collectonly:
            return None
        session.config.pluginmanager.getplugin("terminalreporter").showfspath = False  # files come mixed
        files = {}
        for item in session.items:
            files.setdefault(item.path, []).append(item)
        todo, numbers = os.pipe()  # each process reads the number of its next file
        os.write(numbers, b"".join(number.to_bytes(NUMBER, "big") for number in range(len(files))))
        os.close(numbers)
        workers = []
        for _ in range(count):
            workers.append(self._fork(session, list(files.values()), todo, workers))
        os.close(todo)
        try:
            self._report(session, [reader for _, reader in workers])
        finally:
            for _, reader in workers:
                reader.close()  # one that still runs ends at its next report
            for pid, _ in workers:
                os.waitpid(pid, 0)
        return True

    def _fork(self, session, files, todo, earlier):
        reader, writer = Pipe(duplex=False)
        pid = os.fork()
        if pid:
            writer.close()
            return pid, reader
        status = 1
        try:
            for each in [reader, *(reader for _, reader in earlier)]:  # else another would write to who reads no more
                each.close()
            plugins = session.config.pluginmanager
            capture = plugins.getplugin("capturemanager")
            capture.stop_global_capturing()  # whose files the processes share
            capture.start_global_capturing()
            plugins.unregister(name="terminalreporter")
            plugins.register(_Sender(session.config, writer))
            for result in self.results:
                result.clear()
            _run(session, files, todo)
            writer.send(("results", self.results))
            status = 0
        finally:
            os._exit(status)

    def _report(self, session, readers):
        hook, config = session.config.hook, session.config
        running = {}
        while readers:
            for reader in wait(readers):
                try:
                    kind, what = reader.recv()
                except EOFError:
                    pytest.exit(f"a process of the tests has died in {running.get(reader)}", 3)
                if kind == "results":
                    readers.remove(reader)
                    for result, more in zip(self.results, what):
                        result.update(more)
                elif kind == "start":
                    running[reader] = what[0]
                    hook.pytest_runtest_logstart(nodeid=what[0], location=what[1])
                elif kind == "end":
                    hook.pytest_runtest_logfinish(nodeid=what[0], location=what[1])
                elif kind == "report":
                    report = hook.pytest_report_from_serializable(config=config, data=what)
                    hook.pytest_runtest_logreport(report=report)
                else:
                    text, file, line, more = what
                    message = warnings.WarningMessage(text, kind, file, line)
                    hook.pytest_warning_recorded.call_historic(kwargs={"warning_message": message, **more})


def _run(session, files, todo):
    items = _items(files, todo)
    item = next(items, None)
    while item is not None:
        following = next(items, None)
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        item = following


def _items(files, todo):
    while number := os.read(todo, NUMBER):
        yield from files[int.from_bytes(number, "big")]


class _Sender:
    """Tells the process that reports."""

    def __init__(self, config, writer):
        self.config = config
        self.send = writer.send

    def pytest_runtest_logstart(self, nodeid, location):
        self.send(("start", (nodeid, location)))

    def pytest_runtest_logfinish(self, nodeid, location):
        self.send(("end", (nodeid, location)))

    def pytest_runtest_logreport(self, report):
        self.send(("report", self.config.hook.pytest_report_to_serializable(config=self.config, report=report)))

    def pytest_warning_recorded(self, warning_message, when, nodeid, location):
        seen = str(warning_message.message), warning_message.filename, warning_message.lineno
        self.send((warning_message.category, (*seen, {"when": when, "nodeid": nodeid, "location": location})))
