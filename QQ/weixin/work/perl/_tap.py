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
    script = _Script()
    for line in output.split("\n"):
        script.read(line)
        if script.bailed_out:
            break
    failures = script.failures
    if len(script.plans) > 1:
        failures.append("more than one plan")
    elif script.plans and 0 < script.plans[0].run_before < script.run:
        failures.append("the plan is neither before nor after the tests")
    if script.failed:
        failures.append(f"{script.failed} of {script.run} tests failed")
    plan = script.plans[0] if script.plans else None
    if not script.bailed_out:
        failures += _ending(plan and plan.tests, script.run, script.failed, end)
    if plan and plan.tests == 0 and not failures:
        return Result(plan.why_none or "no reason given", failures, script.lines)
    return Result(None, failures, script.lines)


class _Plan(NamedTuple):
    tests: int
    run_before: int
    why_none: str


class _Script:
    """What was read so far of what a script printed."""

    def __init__(self) -> None:
        self.run = self.failed = 0
        self.plans: list[_Plan] = []
        self.failures: list[str] = []
        self.lines: list[str] = []  # as in Result
        self.bailed_out = False
        self._failing = False  # the last test
        self._subtests: list[str] = []  # those that failed of the next test

    def read(self, line: str) -> None:
        if test := TEST.match(line):
            self._test(test)
        elif plan := PLAN.match(line):
            self.plans.append(_Plan(int(plan[1]), self.run, plan[2] or ""))
        elif bail_out := BAIL_OUT.match(line):
            self.failures.append(f"Bail out! {bail_out[1]}".strip())
            self.bailed_out = True
        else:
            self._other(line)

    def _test(self, test: re.Match[str]) -> None:
        self.run += 1
        if test[2] and int(test[2]) != self.run:
            self.failures.append(f"test {test[2]} came where test {self.run} was due")
        self._failing = _fails(test)
        if self._failing:
            self.failed += 1
            self.lines += [*self._subtests, test.string]
        self._subtests = []

    def _other(self, line: str) -> None:
        if self._failing and line.startswith(("#", "  ")):
            self.lines.append(line)
        inner = TEST.match(line.lstrip()) if line.startswith("    ") else None
        if inner and _fails(inner):
            self._subtests.append(line)


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
