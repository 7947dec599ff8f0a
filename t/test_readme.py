"""What the READMEs say is true."""

import re

import pytest
import tables
from conftest import needs
from launcher import ROOT

import QQ.weixin.work

READMES = [path.read_text(encoding="utf-8") for path in tables.READMES]


def test_a_readme_needs_its_table():
    with pytest.raises(SystemExit, match="0 tables"):
        tables.current("no table")


def code(text):
    """The lines of fenced and indented code, without the comments at their ends."""
    fenced = "\n".join(re.findall(r"^```\w*\n.*?^```$", text, re.MULTILINE | re.DOTALL))
    lines = fenced.splitlines() + re.findall(r"^    \S.*$", text, re.MULTILINE)
    return [re.sub(r"(?<=\S) +# .*$", "", line) for line in lines]


def names_of_rows(text):
    return [re.findall(r"`[^`]+`", row) for row in re.findall(r"^\| `.*$", text, re.MULTILINE)]


def test_both_say_the_same():
    """The same code, sections and names."""
    english, chinese = READMES
    assert code(english) == code(chinese)
    assert re.findall(r"^#+ ", english, re.MULTILINE) == re.findall(r"^#+ ", chinese, re.MULTILINE)
    assert names_of_rows(english) == names_of_rows(chinese)
    in_backticks = [sorted(set(re.findall(r"`([^`\n]+)`", text))) for text in READMES]
    assert in_backticks[0] == in_backticks[1]


# The snippets, as they stand

T = ROOT / "t"
PROGRAMS = [T / "lib" / "robot.py", *(T / "callback" / "sites").glob("*.py")]
FILES = {path.read_text(encoding="utf-8").strip() for path in PROGRAMS}
OBSERVABILITY = (T / "http" / "test_observability.py").read_text(encoding="utf-8")
SNIPPETS = [
    snippet
    for snippet in re.findall(r"^```python\n(.*?)^```$", READMES[0], re.MULTILINE | re.DOTALL)
    if snippet.strip() not in FILES and snippet.strip() not in OBSERVABILITY and "# Python" not in snippet
]


def test_the_programs_of_the_readme_are_those_that_the_tests_run():
    shown = {snippet.strip() for snippet in re.findall(r"^```python\n(.*?)^```$", READMES[0], re.MULTILINE | re.DOTALL)}
    assert shown >= FILES


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda snippet: snippet.strip().splitlines()[-1][:40])
def test_a_snippet_runs_as_it_stands(sandbox, snippet, tmp_path):
    keys = {"token": "callback-token", "encoding_aes_key": "a" * 43}
    names = {
        "check": QQ.weixin.work.check,
        "corpid": sandbox.corpid,
        "corpsecret": sandbox.corpsecret,
        "QQ": QQ,
        "ids": ["wmZhangSan"],
        "secret": "s",
        "token": sandbox.access_token,
    }
    if "callback.receive" in snippet:
        needs("cryptography")
        from QQ.weixin.work import callback

        push, body = callback.encrypt_push(**keys, receiveid=sandbox.corpid, message={"MsgType": "text"})
        names.update(keys, query=push, body=body)
        snippet = "\n".join(
            line for line in snippet.splitlines() if "verify_url" not in line
        )  # a GET, tested elsewhere
    if "redis" in snippet:
        needs("redis")
    exec(compile(snippet, "README.md", "exec"), names)
