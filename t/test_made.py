"""What is made from the docstrings is what they say, and .ci/made mends what is not."""

import re
import shutil
import subprocess
import sys

import pytest
from launcher import ROOT

CHECK_AND_MAKE = """
import runpy, sys
made = runpy.run_path(sys.argv[1])["main"]
try:
    made(["--check"])
except SystemExit as error:
    print(error)
made([])
"""


@pytest.fixture
def copy(tmp_path):
    for name in ("QQ", ".ci"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def contents(top):
    return {
        path.relative_to(top): path.read_bytes() for path in top.rglob("*.*") if path.suffix in (".md", ".pm", ".pyi")
    }


def test_stale_files_are_named_and_mended(copy):
    """Those alone: nothing else is stale."""
    work = copy / "QQ" / "weixin" / "work"
    guide = work / "guide" / "families.md"
    right = guide.read_text(encoding="utf-8")
    changed = {
        work / "kf" / "customer.pyi": "",
        work / "kf" / "gone.pyi": "",
        work / "perl" / "first" / "QQ" / "weixin" / "work" / "kf.pm": "1;",
        guide: right.replace("| 微信客服 Customer service |", "| 微信客服 |"),
    }
    for path, text in changed.items():
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", CHECK_AND_MAKE, copy / ".ci" / "made"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=True)
    checked, _, made = done.stdout.partition("Run .ci/made")
    names = sorted(str(path.relative_to(copy)) for path in changed)
    assert sorted(re.findall(r"^stale: (.*)", checked, re.MULTILINE)) == names
    assert sorted(re.findall(r"^(?:written|removed): (.*)", made, re.MULTILINE)) == names
    assert contents(copy / "QQ") == contents(ROOT / "QQ")
