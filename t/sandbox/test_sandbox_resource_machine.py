"""What the sandbox keeps, in random steps: created, changed, deleted, listed, and started anew from its file."""

import os

from conftest import needs

import QQ.weixin.work
from QQ.weixin.work.sandbox import Sandbox

STEPS = int(os.environ.get("STEPS", 200))  # by hand: STEPS=5000 pytest t/sandbox/test_sandbox_resource_machine.py


def run(steps, sandbox):
    from hypothesis import HealthCheck, settings
    from hypothesis.stateful import run_state_machine_as_test
    from things import Things

    Things.sandbox = sandbox
    run_state_machine_as_test(
        Things,
        settings=settings(
            max_examples=steps // 30,
            stateful_step_count=60,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return Things


def test_sandbox_and_dict_agree(tmp_path):
    needs("hypothesis")
    with Sandbox(file=tmp_path / "state.json") as sandbox:
        QQ.weixin.work.configure(api=sandbox.api)
        machine = run(STEPS, sandbox)
        assert not sandbox.samples
    assert machine.steps >= STEPS // 2  # hypothesis makes some runs shorter
    families = ("oa/calendar/", "oa/schedule/", "oa/meetingroom/", "externalcontact/customer_strategy/")
    assert len([path for path in machine.called if path.startswith(families)]) >= 8
