"""What t/lib/each.py promises: all cases are tried, and each that fails is named."""

import pytest
from each import each


def called(name, cases, check, **given):
    """The cases that were tried, and the report of those that failed."""
    tried = []

    @each(name, cases)
    def test(number):
        tried.append(number)
        check(number)

    try:
        test(**given)
    except pytest.fail.Exception as error:
        return tried, error.msg
    return tried, ""


def odd(number):
    assert number % 2, "even"


def test_all_cases_run_and_the_failing_ones_are_named():
    tried, report = called("number", {"one": 1, "two": 2, "three": 3, "four": 4}, odd)
    assert tried == [1, 2, 3, 4]
    assert report.startswith("2 of 4 fail")
    assert ("number two:" in report, "number four:" in report, report.count("AssertionError: even")) == (True, True, 2)
    assert "number one:" not in report
    assert "number three:" not in report


def test_nothing_is_said_where_nothing_fails():
    assert called("number", [1, 3], odd) == ([1, 3], "")


def test_an_exception_that_the_test_expected_is_a_failure_too():
    def check(number):
        with pytest.raises(ZeroDivisionError):
            1 / number

    tried, report = called("number", range(3), check)
    assert tried == [0, 1, 2]
    assert (report.count("DID NOT RAISE"), "number 2:" in report) == (2, True)


def test_the_cases_may_depend_on_other_arguments():
    def upwards(first):
        return [first, first + 1]

    assert called("number", upwards, odd, first=7) == ([7, 8], called("number", [7, 8], odd)[1])


def test_no_cases_at_all_are_a_mistake():
    assert "no case" in called("number", [], odd)[1]


def test_an_interrupt_stops_all_cases():
    def check(number):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        called("number", [1, 2], check)
