"""The customer service of the sandbox in random steps, legal and illegal."""

from conftest import needs

STEPS = 2000


def test_sandbox_and_model_agree_for_2000_steps():
    needs("hypothesis")
    from hypothesis import HealthCheck, settings
    from hypothesis.stateful import run_state_machine_as_test
    from life import Life

    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=25,
            stateful_step_count=130,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert Life.steps >= STEPS
