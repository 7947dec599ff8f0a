"""One test over many cases: all are tried, and each that fails is named."""

import functools
import inspect
from collections.abc import Mapping

import pytest


def each(name, cases):
    """Call the test once for each case.

    name: the argument of the test that takes the value of a case.
    cases: the values by the names of their cases, or values that are names themselves; or a function that gives
        either, whose own arguments are fixtures and parameters.
    """
    find = cases if callable(cases) else lambda: cases
    asked = inspect.signature(find).parameters

    def decorate(test):
        own = {key: value for key, value in inspect.signature(test).parameters.items() if key != name}

        @functools.wraps(test)
        def run(**given):
            found = find(**{key: given[key] for key in asked})
            values = found if isinstance(found, Mapping) else {value: value for value in found}
            failures = []
            for case, value in values.items():
                try:
                    test(**{key: given[key] for key in own}, **{name: value})
                except (Exception, pytest.fail.Exception) as error:
                    failures.append(f"{name} {case}:\n{report(error)}")
            if failures:
                pytest.fail("\n\n".join([f"{len(failures)} of {len(values)} fail", *failures]), pytrace=False)
            if not values:
                pytest.fail("no case is there to be tried", pytrace=False)

        run.__signature__ = inspect.Signature(list({**asked, **own}.values()))
        return run

    return decorate


def report(error):
    """What pytest has to say of an error, from the test on."""
    info = pytest.ExceptionInfo.from_exc_info((type(error), error, error.__traceback__.tb_next))
    return info.getrepr(style="short")
