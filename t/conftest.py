import os

import pytest

from QQ.weixin import work
from QQ.weixin.work.sandbox import Sandbox

VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@pytest.fixture(autouse=True)
def defaults(monkeypatch):
    """Every test begins with the default configuration and none of the variables that change it."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in [name for name in os.environ if name.startswith("QQ_WEIXIN_WORK_")]:
        monkeypatch.delenv(name)
    work.configure(api=None, timeout=None, proxies=None, verify=None)
    yield
    work.configure(api=None, timeout=None, proxies={}, verify=None)


@pytest.fixture
def sandbox():
    """A sandbox that the functions are configured to call."""
    with Sandbox() as running:
        work.configure(api=running.api)
        yield running
