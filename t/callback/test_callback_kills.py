"""What was answered is handled, whichever process is killed: t/bench/kills.py in small."""

import kills
import pytest

pytestmark = pytest.mark.usefixtures("cryptography")


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_nothing_that_was_answered_is_lost(kind, memory_path, request):
    address = f"file|{memory_path / 'store'}"
    if kind == "redis":
        address = f"redis|{request.getfixturevalue('redis_server')}|{memory_path}"
    outcome = kills.run(address, memory_path, count=120, every=0.3, lease=1, most=6)
    assert outcome.lost == 0, outcome
    assert outcome.kills > 0, outcome
    assert outcome.handled_again <= 8 * 4 * outcome.kills, outcome  # what was being handled when its process was killed
