"""The benchmarks run and print every row; their figures are for a reader, not for a test."""

import re
import subprocess
import sys

import pytest
from launcher import BENCH

SPEED = BENCH / "speed.py"
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


@pytest.mark.needs("nginx", "openssl")
def test_speed_prints_its_tables():
    command = [sys.executable, str(SPEED), "--quick"]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with (
        subprocess.Popen(command, **options) as plain,
        subprocess.Popen([*command, "--markdown"], **options) as markdown,
    ):
        for process, row in (plain, r"  {} +{} +{} to {}"), (markdown, r"\| {} \| {} \| {} to {} \|"):
            output, errors = process.communicate(timeout=100)
            assert process.returncode == 0, errors
            for name in ROWS:
                assert re.search(row.format(re.escape(name), FIGURE, FIGURE, FIGURE), output), name
