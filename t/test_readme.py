"""What the READMEs say is true."""

import re
from pathlib import Path

import pytest

from QQ.weixin.work import _doc

TOP = Path(__file__).parent.parent
READMES = [(TOP / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh-CN.md")]


@pytest.mark.parametrize("text", READMES)
def test_the_table_of_families(text):
    rows = re.findall(r"^\| `([\w.]+)` \| (\S+) \| (\d+) \|$", text, re.MULTILINE)
    assert rows == [
        (family or "QQ.weixin.work", _doc.title(module), str(len(_doc.functions(module))))
        for family, module in _doc.families()
    ]
    assert re.search(r"52 .*333 ", text)


def test_both_say_the_same():
    """The same code, sections and names."""
    english, chinese = READMES
    for pattern in (r"^    \S.*$", r"^#+ ", r"^\| `.*$", r"```\w+"):
        assert re.findall(pattern, english, re.MULTILINE) == re.findall(pattern, chinese, re.MULTILINE)
    in_backticks = [sorted(set(re.findall(r"`([^`\n]+)`", text))) for text in READMES]
    assert in_backticks[0] == in_backticks[1]
