"""Warnings are seen: on standard error where no logging is set up, once where it is."""

import os
import subprocess
import sys

import pytest

SET_UP = {
    "none": "",
    "root": "import logging; logging.basicConfig(format='%(message)s')",
    "the package": "import logging; logging.getLogger('QQ.weixin.work').addHandler(logging.StreamHandler())",
}

PROGRAMS = {
    "a Failure": (
        "work.getcallbackip('')",
        "GET getcallbackip failed: access_token must be given, not ''; nothing was sent",
    ),
    "a refusal that only the admin console ends": (
        "with Sandbox() as s: s.fail('getcallbackip', errcode=60020); work.configure(api=s.api);"
        " work.getcallbackip(s.access_token)",
        "errcode 60020: ",
    ),
    "a store": (
        "path = tempfile.mktemp(); open(path, 'wb').write(b'no database' * 100); FileStore(path).get('key')",
        " made anew",
    ),
    "a handler": (
        "query, body = encrypt_push('token', 'a' * 43, 'corp', {'MsgType': 'text', 'Content': '', 'MsgId': '1'});"
        " app(lambda message: 1 / 0, 'token', 'a' * 43, 'corp').answer('POST', query, body)",
        "the handler raised ZeroDivisionError",
    ),
}


@pytest.mark.needs("cryptography")
@pytest.mark.parametrize("set_up", SET_UP.values(), ids=SET_UP)
def test_a_warning_is_seen_once(set_up):
    imports = "import tempfile\nimport QQ.weixin.work as work\nfrom QQ.weixin.work.sandbox import Sandbox\n"
    imports += "from QQ.weixin.work.callback import app, encrypt_push\nfrom QQ.weixin.work.store import FileStore\n"
    done = subprocess.run(
        [sys.executable, "-c", "\n".join([set_up, imports, *(program for program, _ in PROGRAMS.values())])],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    seen = done.stderr.splitlines()
    assert [part in line for (_, part), line in zip(PROGRAMS.values(), seen)] == [True] * len(PROGRAMS), seen
    assert len(seen) == len(PROGRAMS)


def test_the_command_line_reports_a_failure_once():
    command = [sys.executable, "-m", "QQ.weixin.work", "--token", "T", "getcallbackip"]
    environment = {**os.environ, "QQ_WEIXIN_WORK_API": "http://127.0.0.1:1/cgi-bin"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
    assert done.stderr == "qq-weixin-work: 127.0.0.1:1 refuses connections\n"
