"""What is made from the docstrings is what they say, and .ci/made mends what is not."""

import shutil
import subprocess
import sys

import pytest
from launcher import ROOT


def made(top, *options):
    return subprocess.run([sys.executable, top / ".ci" / "made", *options], capture_output=True, text=True, timeout=100)


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
    result = made(copy, "--check")
    assert result.returncode == 1
    assert "Run .ci/made" in result.stderr
    assert sorted(result.stdout.split()[1::2]) == sorted(str(path.relative_to(copy)) for path in changed)
    assert guide.read_text(encoding="utf-8") != right
    assert made(copy).returncode == 0
    assert contents(copy / "QQ") == contents(ROOT / "QQ")
