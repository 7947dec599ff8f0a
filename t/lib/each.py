"""One test for many cases: all of them run, and the failure names each case that fails."""

import functools
import inspect
from collections.abc import Mapping

import pytest


def each(name, cases):
    """Call the test once for each case.

    name: the test's argument for the value of a case.
    cases: a dict of values by case name, or a list of values that are names too; or a function that returns one of
        these, with fixtures and parameters as arguments.
    """
    find = cases if callable(cases) else lambda: cases
    find_parameters = inspect.signature(find).parameters

    def decorate(test):
        own = {key: value for key, value in inspect.signature(test).parameters.items() if key != name}

        @functools.wraps(test)
        def run(**fixtures):
            found = find(**{key: fixtures[key] for key in find_parameters})
            values = found if isinstance(found, Mapping) else {value: value for value in found}
            failures = []
            for case, value in values.items():
                try:
                    test(**{key: fixtures[key] for key in own}, **{name: value})
                except (Exception, pytest.fail.Exception) as error:
                    failures.append(f"{name} {case}:\n{report(error)}")
            if failures:
                pytest.fail("\n\n".join([f"{len(failures)} of {len(values)} fail", *failures]), pytrace=False)
            if not values:
                pytest.fail("there are no cases", pytrace=False)

        run.__signature__ = inspect.Signature(list({**find_parameters, **own}.values()))
        return run

    return decorate


def report(error):
    """pytest's report of an error, without the frames above the test."""
    info = pytest.ExceptionInfo.from_exc_info((type(error), error, error.__traceback__.tb_next))
    return info.getrepr(style="short")
