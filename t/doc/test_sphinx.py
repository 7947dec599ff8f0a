"""What Sphinx is given with the line of configuration in CONTRIBUTING."""

import inspect
import re

import pytest
from launcher import ROOT

from QQ.weixin.work import _doc, kf, token
from QQ.weixin.work._doc.sphinx import setup


@pytest.fixture(scope="module")
def sphinx():
    """The handlers of the events that a Sphinx would tell."""
    handlers = {}

    class App:
        def connect(self, event, handler):
            handlers[event] = handler

    setup(App())
    return handlers


def read(sphinx, name, value):
    lines = (inspect.getdoc(value) or "").splitlines()
    sphinx["autodoc-process-docstring"](None, "function", name, value, None, lines)
    return lines


def test_contributing_has_the_line():
    text = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert 'extensions = ["sphinx.ext.autodoc", "QQ.weixin.work._doc.sphinx"]' in text


def test_a_function(sphinx):
    lines = read(sphinx, "QQ.weixin.work.kf.send_msg", kf.send_msg)
    assert "**hash**" in lines
    assert "- ``touser`` (str, required): customer's external_userid." in lines
    signed = sphinx["autodoc-process-signature"]
    told = ("(access_token: Token, hash: Hash)", "Reply")
    assert signed(None, "function", "QQ.weixin.work.kf.send_msg", kf.send_msg, None, "", "") == told
    assert signed(None, "class", "QQ.weixin.work.AccessToken", token.AccessToken, None, "", "") is None


def test_arguments_that_go_on_and_code(sphinx):
    lines = read(sphinx, "QQ.weixin.work.token.AccessToken", token.AccessToken)
    (store,) = [line for line in lines if line.startswith("- ``store``: ")]
    assert "RedisStore" in store
    lines = read(sphinx, "QQ.weixin.work", __import__("QQ.weixin.work").weixin.work)
    at = lines.index("::")
    assert lines[at + 1] == ""
    assert lines[at + 2].startswith("    from QQ.weixin.work import")


def test_what_is_not_of_this_package_stays(sphinx):
    lines = ["a *b*"]
    sphinx["autodoc-process-docstring"](None, "function", "other.thing", None, None, lines)
    assert lines == ["a *b*"]


def test_nothing_but_code_is_marked_up(sphinx):
    """In the documentation of any function: no open literal, no reference, no emphasis but of headings."""
    for family, module in _doc.families():
        for name, document in _doc.functions(module).items():
            for line in read(sphinx, f"QQ.weixin.work.{family}.{name}", document.function):
                if line.startswith(" ") or re.fullmatch(r"\*\*[\w ]+\*\*", line):
                    continue
                plain = re.sub(r"``[^`]+``", "", line)
                assert re.search(r"(?<!\\)[*`|]|(?<!\\)_(?!\w)", plain) is None, (family, name, line)
