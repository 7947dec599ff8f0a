"""QQ.weixin.work itself: gettoken and the address lists."""

import re

import pytest
from launcher import ROOT

from QQ.weixin import work

API = "https://qyapi.weixin.qq.com/cgi-bin/"


def test_gettoken_on_the_wire(requests_mock):
    reply = {"errcode": 0, "errmsg": "ok", "access_token": "TOKEN", "expires_in": 7200}
    requests_mock.get(API + "gettoken", json=reply)
    assert work.gettoken("ww企业", "se/cret=") == reply
    assert requests_mock.request_history[0].url == API + "gettoken?corpid=ww%E4%BC%81%E4%B8%9A&corpsecret=se%2Fcret%3D"


def test_one_version(requests_mock):
    """What the package, its distribution, its newest changes and its requests call themselves is the same."""
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    work.getcallbackip("T")
    assert requests_mock.last_request.headers["User-Agent"] == f"QQ-weixin-work/{work.__version__}"
    assert f'version="{work.__version__}"' in (ROOT / "setup.py").read_text(encoding="utf-8")
    assert re.search(r"^\d\S*", (ROOT / "Changes").read_text(encoding="utf-8"), re.MULTILINE)[0] == work.__version__


@pytest.mark.parametrize("name", ["getcallbackip", "get_api_domain_ip"])
def test_addresses_on_the_wire(requests_mock, name):
    reply = {"ip_list": ["101.226.103.0/25"], "errcode": 0, "errmsg": "ok"}
    requests_mock.get(API + name, json=reply)
    assert getattr(work, name)("TOKEN") == reply
    assert requests_mock.request_history[0].url == f"{API}{name}?access_token=TOKEN"


@pytest.mark.parametrize("false", [None, "", 0, "0"])
def test_gettoken_demands_both_arguments(requests_mock, false):
    for arguments, name in (((false, "secret"), "corpid"), (("ww", false), "corpsecret")):
        reply = work.gettoken(*arguments)
        assert reply == 0
        assert name in reply.reason
    assert requests_mock.request_history == []


def test_a_token_from_the_sandbox(sandbox):
    reply = work.check(work.gettoken(sandbox.corpid, sandbox.corpsecret))
    assert reply["expires_in"] == 7200
    assert work.gettoken(sandbox.corpid, sandbox.corpsecret)["access_token"] == reply["access_token"]
    assert work.check(work.getcallbackip(reply["access_token"]))["ip_list"]
    assert work.check(work.get_api_domain_ip(reply["access_token"]))["ip_list"]
    sandbox.advance(7200)
    assert work.getcallbackip(reply["access_token"])["errcode"] == 42001
    renewed = work.check(work.gettoken(sandbox.corpid, sandbox.corpsecret))["access_token"]
    assert renewed != reply["access_token"]
    assert sandbox.calls["gettoken"] == 3


def test_the_sandbox_knows_its_corp_and_its_apps(sandbox):
    assert work.gettoken("wwOther", sandbox.corpsecret)["errcode"] == 40013
    assert work.gettoken(sandbox.corpid, "wrong")["errcode"] == 40001
    sandbox.corpsecrets.add("another-app")
    other = work.check(work.gettoken(sandbox.corpid, "another-app"))
    assert other["access_token"] != sandbox.access_token
