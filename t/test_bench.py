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
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    for name in ROWS:
        assert re.search(rf"  {re.escape(name)} +{FIGURE} +{FIGURE} to {FIGURE}", done.stdout), name


def test_the_tables_in_markdown(capsys, monkeypatch):
    monkeypatch.syspath_prepend(BENCH)
    import speed

    speed.show_markdown("Calls", [speed.Row("ours", [0.25, 0.75, 0.5], 0.6), speed.Row("theirs", [1.0])])
    assert capsys.readouterr().out.splitlines() == [
        "",
        "| Calls | median | min to max | target | |",
        "|---|---|---|---|---|",
        "| ours | 0.500 | 0.250 to 0.750 | at most 0.6 | met |",
        "| theirs | 1.000 | 1.000 to 1.000 |  |  |",
    ]
