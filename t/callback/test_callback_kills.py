"""What was answered is handled, whichever process is killed: t/bench/kills.py in small."""

import kills
import pytest

pytestmark = pytest.mark.usefixtures("cryptography")


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_nothing_that_was_answered_is_lost(kind, tmp_path, request):
    address = f"file|{tmp_path / 'store'}"
    if kind == "redis":
        address = f"redis|{request.getfixturevalue('redis_server')}|{tmp_path}"
    outcome = kills.run(address, tmp_path, count=200, every=0.5, lease=2, most=10)
    assert outcome.lost == 0, outcome
    assert outcome.kills > 0, outcome
    assert outcome.handled_again <= 8 * 4 * outcome.kills, outcome  # what was being handled when its process was killed
