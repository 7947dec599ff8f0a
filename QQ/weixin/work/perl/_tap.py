"""Judges what a test script printed (TAP, https://testanything.org/tap-specification.html) as prove does."""

import re
from typing import NamedTuple, Optional

__all__ = ["Result", "judge"]

TEST = re.compile(r"(not )?ok\b(?:\s+(\d+)\b)?(.*)")
PLAN = re.compile(r"1\.\.(\d+)\s*(?:#\s*(?:SKIP\S*\s*)?(.*))?$", re.IGNORECASE)
BAIL_OUT = re.compile(r"Bail out!\s*(.*)")
TODO = re.compile(r"(?<!\\)#\s*TODO\b", re.IGNORECASE)


class Result(NamedTuple):
    """What became of a script: skipped for a reason, or failed for some; passed where there is neither."""

    skipped: Optional[str]
    failures: list[str]
    lines: list[str]  # the tests that failed, with those of their subtests and the comments after them


def judge(output: str, end: str) -> Result:
    """The result of a script, given its standard output and how it ended: "" for exit status 0, else in words."""
    failures: list[str] = []
    lines: list[str] = []
    plans: list[tuple[int, int, str]] = []  # how many tests, how many had run before, why none are
    subtests: list[str] = []
    run = failed = 0
    failing = False
    for line in output.split("\n"):
        test = TEST.match(line)
        plan = PLAN.match(line)
        bail_out = BAIL_OUT.match(line)
        if test:
            run += 1
            if test[2] and int(test[2]) != run:
                failures.append(f"test {test[2]} came where test {run} was due")
            failing = _fails(test)
            failed += failing
            lines += [*subtests, line] if failing else []
            subtests = []
        elif plan:
            plans.append((int(plan[1]), run, plan[2] or ""))
        elif bail_out:
            failures.append(f"Bail out! {bail_out[1]}".strip())
            break
        elif failing and line.startswith(("#", "  ")):
            lines.append(line)
        inner = TEST.match(line.lstrip()) if line.startswith("    ") else None
        if inner and _fails(inner):
            subtests.append(line)
    bailed_out = bool(failures) and failures[-1].startswith("Bail out!")
    if len(plans) > 1:
        failures.append("more than one plan")
    elif plans and 0 < plans[0][1] < run:
        failures.append("the plan is neither before nor after the tests")
    if failed:
        failures.append(f"{failed} of {run} tests failed")
    planned = plans[0][0] if plans else None
    if not bailed_out:
        failures += _ending(planned, run, failed, end)
    skipped = (plans[0][2] or "no reason given") if planned == 0 and not failures else None
    return Result(skipped, failures, lines)


def _fails(test: re.Match[str]) -> bool:
    return bool(test[1]) and not TODO.search(test[3])


def _ending(planned: Optional[int], run: int, failed: int, end: str) -> list[str]:
    if planned is None:
        if end:
            return [f"{end} before its plan" if run == 0 else f"{end} after {run} tests and no plan"]
        return ["no plan" if run else "it printed no tests"]
    if end and run < planned:
        return [f"{end} after {run} of {planned} tests"]
    if run != planned:
        return [f"{planned} tests were planned, but {run} were run", *filter(None, [end])]
    if end and not failed:
        return [f"{end} though no test failed"]
    return []
