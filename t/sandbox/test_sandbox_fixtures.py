"""The fixtures that the package has for the tests of others."""

import os
import queue
import sys

import pytest

from QQ.weixin import work
from QQ.weixin.work import callback, check
from QQ.weixin.work._http import current_api

pytest_plugins = ["pytester"]


@pytest.fixture
def before():
    work.configure(api="http://127.0.0.1:9/cgi-bin", proxies={"http": "http://127.0.0.1:9"})
    os.environ.pop("QQ_WEIXIN_WORK_CORPID", None)
    yield
    assert current_api() == "http://127.0.0.1:9/cgi-bin"
    assert "QQ_WEIXIN_WORK_CORPID" not in os.environ


def test_a_sandbox(before, weixin_sandbox):
    assert check(work.gettoken(os.environ["QQ_WEIXIN_WORK_CORPID"], os.environ["QQ_WEIXIN_WORK_CORPSECRET"]))
    assert current_api() == weixin_sandbox.api == os.environ["QQ_WEIXIN_WORK_API"]


def test_pushes_to_an_application(cryptography, weixin_sandbox, weixin_callbacks):
    got = queue.Queue()
    app = callback.app(got.put, weixin_callbacks.token, weixin_callbacks.encoding_aes_key, weixin_sandbox.corpid)
    weixin_callbacks(app)
    weixin_sandbox.customers_say("wmZhangSan", "kfSales", "在吗？")
    assert weixin_sandbox.pushes.wait(10)
    assert got.get(timeout=10)["Event"] == "kf_msg_or_event"
    assert weixin_sandbox.log.pushes()[0].outcome == "ok"


def test_an_application_that_does_not_know_the_secret_is_not_saved(cryptography, weixin_callbacks, weixin_sandbox):
    app = callback.app(print, "other", weixin_callbacks.encoding_aes_key, weixin_sandbox.corpid)
    with pytest.raises(ValueError, match="can't be saved"):
        weixin_callbacks(app)


def test_pushes_need_cryptography(pytester, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)
    pytester.makepyfile("def test(weixin_callbacks): pass")
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines("*weixin_callbacks needs the package cryptography: pip install cryptography")


def test_every_test_can_use_the_fixtures_and_the_next_calls_the_official_server_again(cryptography, pytester):
    pytester.makepyfile("""
        from QQ.weixin.work import user

        def test_with_callbacks(weixin_sandbox, weixin_callbacks):
            assert weixin_sandbox.access_token

        def test_with_a_sandbox(weixin_sandbox):
            assert user.get(weixin_sandbox.access_token, "zhangsan")["errcode"] == 0

        def test_without_one(requests_mock):
            requests_mock.get("https://qyapi.weixin.qq.com/cgi-bin/user/get", json={"errcode": 60111})
            assert user.get("TOKEN", "nobody")["errcode"] == 60111
    """)
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=3)
