"""The benchmarks run and print every row; their figures are for a reader, not for a test."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SPEED = Path(__file__).with_name("bench") / "speed.py"
FIGURE = r"\d+\.\d{3}"
ROWS = [
    "urllib3's connection pool",
    "requests.Session",
    "requests.post",
    "ours",
    "4 workers, connections open before",
    "16 workers, connections open before",
    "16 workers, connections yet to be opened",
    "4",
    "1000 kB",
    "requests",
]


@pytest.mark.parametrize("options, row", [([], r"  {} +{} +{} to {}"), (["--markdown"], r"\| {} \| {} \| {} to {} \|")])
def test_speed_prints_its_table(options, row):
    if not shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin") and not os.environ.get(
        "QQ_WEIXIN_WORK_NO_SKIP"
    ):
        pytest.skip("needs nginx")
    command = [sys.executable, str(SPEED), "--quick", *options]
    result = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert result.returncode == 0, result.stderr
    for name in ROWS:
        assert re.search(row.format(re.escape(name), FIGURE, FIGURE, FIGURE), result.stdout), name
