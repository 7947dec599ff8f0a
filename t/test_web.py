"""Addresses for logging in and signatures for the JS-SDK, as the official pages have them."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from QQ.weixin.work import Failure, WeixinError, check, web
from QQ.weixin.work.token import AccessToken, AgentTicket, JsapiTicket

PAGE = "http://api.3dept.com/cgi-bin/query?action=get"
TICKET = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg"
JOB = {"corpid": "wxCorpId", "js_api_list": ["chooseImage"]}


def test_the_address_of_the_official_page():
    address = web.authorize_url("wxCorpId", PAGE)
    assert re.sub("%..", lambda escape: escape[0].lower(), address) == (
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wxCorpId"
        "&redirect_uri=http%3a%2f%2fapi.3dept.com%2fcgi-bin%2fquery%3faction%3dget"
        "&response_type=code&scope=snsapi_base&state=#wechat_redirect"
    )


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            web.authorize_url("ww1", "https://a.example/登录", scope="snsapi_privateinfo", agentid=1000002, state="A1"),
            "https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1"
            "&redirect_uri=https%3A%2F%2Fa.example%2F%E7%99%BB%E5%BD%95"
            "&response_type=code&scope=snsapi_privateinfo&state=A1&agentid=1000002#wechat_redirect",
        ),
        (
            web.suite_authorize_url("wwSuite", "https://a.example", scope="snsapi_privateinfo", state="A1"),
            "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wwSuite&redirect_uri=https%3A%2F%2Fa.example"
            "&response_type=code&scope=snsapi_privateinfo&state=A1#wechat_redirect",
        ),
        (
            web.login_url("WWCorpId", "http://work.weixin.qq.com", agentid="1000000", state="WWLogin"),
            "https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=CorpApp&appid=WWCorpId&agentid=1000000"
            "&redirect_uri=http%3A%2F%2Fwork.weixin.qq.com&state=WWLogin",
        ),
        (
            web.suite_login_url("WWCorpId", "http://work.weixin.qq.com", state="a b", lang="en"),
            "https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=ServiceApp&appid=WWCorpId"
            "&redirect_uri=http%3A%2F%2Fwork.weixin.qq.com&state=a%20b&lang=en",
        ),
    ],
    ids=["corp", "suite", "login", "suite login"],
)
def test_addresses(address, expected):
    assert address == expected


def test_what_comes_back_is_what_was_given():
    uri = "https://a.example:8443/路径/?next=/x%2Fy&b=1+2#/route"
    query = dict(parse_qsl(urlsplit(web.authorize_url("ww1", uri)).query, keep_blank_values=True))
    assert query["redirect_uri"] == uri


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda: web.authorize_url("ww1", "a.example/x"), "redirect_uri must be the address of a page"),
        (lambda: web.authorize_url("ww1", "https%3A%2F%2Fa.example"), "percent-encoded here"),
        (lambda: web.authorize_url("ww1", "https://a.example/a b"), "redirect_uri"),
        (lambda: web.authorize_url("ww1", "https://"), "redirect_uri"),
        (lambda: web.authorize_url("ww1", "https://a.example/\0"), "redirect_uri"),
        (lambda: web.authorize_url("ww1", "HTTPS%3a%2f%2fa.example"), "percent-encoded here"),
        (lambda: web.authorize_url("ww1", None), "redirect_uri must be the address of a page"),
        (lambda: web.authorize_url("ww1", 5), "redirect_uri must be the address of a page"),
        (lambda: web.authorize_url("ww1", "https://a.example:99999/"), "redirect_uri"),
        (lambda: web.authorize_url("ww1", "javascript:alert(1)"), "redirect_uri"),
        (lambda: web.authorize_url("ww1", PAGE, state="a" * 129), "state must be up to 128"),
        (lambda: web.authorize_url("ww1", PAGE, state="a-b"), "state"),
        (lambda: web.authorize_url("ww1", PAGE, state="登录"), "state"),
        (lambda: web.authorize_url("ww1", PAGE, state="a\n"), "state"),
        (lambda: web.authorize_url("ww1", PAGE, scope="snsapi_userinfo"), "scope must be one of"),
        (lambda: web.authorize_url("ww1", PAGE, scope="snsapi_privateinfo"), "needs agentid"),
        (lambda: web.authorize_url("ww1", PAGE, agentid="app"), "agentid"),
        (lambda: web.authorize_url("ww1", PAGE, agentid=True), "agentid"),
        (lambda: web.authorize_url("", PAGE), "corpid"),
        (lambda: web.authorize_url("ww1&x=1", PAGE), "corpid"),
        (lambda: web.suite_authorize_url("", PAGE), "suite_id"),
        (lambda: web.suite_authorize_url("tj4f2a", PAGE), "begins with ww or wx, unlike 'tj4f2a': use authorize_url"),
        (lambda: web.suite_authorize_url("dkTemplate", PAGE), "begins with ww or wx"),
        (lambda: web.login_url("ww1", PAGE, agentid=""), "agentid"),
        (lambda: web.login_url("ww1", PAGE, agentid=1, lang="fr"), "lang must be zh or en"),
        (lambda: web.suite_login_url("ww1", "x"), "redirect_uri"),
        (lambda: web.js_signature("", "n", 1, PAGE), "jsapi_ticket is empty"),
        (lambda: web.js_signature(TICKET, "a b", 1, PAGE), "noncestr is empty or holds white space"),
        (lambda: web.js_signature(TICKET, "n", 1, "/page"), "url must be the address of a page"),
        (lambda: web.js_config(TICKET, "/page", **JOB), "url"),
        (lambda: web.agent_config(TICKET, PAGE, corpid="ww1", agentid="x"), "agentid"),
    ],
)
def test_what_cannot_be_right(wrong, message):
    with pytest.raises(ValueError, match=message):
        wrong()


def test_the_published_signature():
    signature = web.js_signature(TICKET, "Wm3WZYTPz0wzccnW", 1414587457, "http://mp.weixin.qq.com?params=value")
    assert signature == "0f9de62fce790f9a083d5c99e95740ceb90c27ed"
    again = web.js_signature(TICKET, "Wm3WZYTPz0wzccnW", "1414587457", "http://mp.weixin.qq.com?params=value#top")
    assert again == signature


def test_what_wx_config_takes():
    config = web.js_config(TICKET, PAGE + "#/route", debug=True, **JOB)
    signed = (TICKET, config["nonceStr"], config["timestamp"], PAGE)
    assert config == {
        "beta": True,
        "debug": True,
        "appId": "wxCorpId",
        "timestamp": config["timestamp"],
        "nonceStr": config["nonceStr"],
        "signature": web.js_signature(*signed),
        "jsApiList": ["chooseImage"],
    }
    assert config["nonceStr"] != web.js_config(TICKET, PAGE, **JOB)["nonceStr"]


def test_what_wx_agent_config_takes():
    config = web.agent_config(TICKET, PAGE, agentid=1000002, **JOB)
    assert list(config) == ["corpid", "agentid", "timestamp", "nonceStr", "signature", "jsApiList"]
    assert (config["corpid"], config["agentid"]) == ("wxCorpId", "1000002")


def test_a_list_of_names_is_no_name():
    with pytest.raises(TypeError, match="js_api_list must be a list"):
        web.js_config(TICKET, PAGE, corpid="ww1", js_api_list="chooseImage")


def test_tickets_are_kept(requests_mock):
    requests_mock.get("/cgi-bin/gettoken", json={"errcode": 0, "access_token": "T", "expires_in": 7200})
    corp = requests_mock.get("/cgi-bin/get_jsapi_ticket", json={"errcode": 0, "ticket": "CORP", "expires_in": 7200})
    app = requests_mock.get("/cgi-bin/ticket/get", json={"errcode": 0, "ticket": "APP", "expires_in": 7200})
    token = AccessToken("test-tickets", "s")
    for ticket, text, make in (
        (JsapiTicket(token), "CORP", web.js_config),
        (AgentTicket(token), "APP", lambda *page, **job: web.agent_config(*page, agentid=1, **job)),
    ):
        for _ in range(2):
            config = make(ticket, PAGE, **JOB)
            assert config["signature"] == web.js_signature(text, config["nonceStr"], config["timestamp"], PAGE)
    assert (corp.call_count, app.call_count) == (1, 1)
    assert app.last_request.qs == {"access_token": ["t"], "type": ["agent_config"]}


def test_no_ticket_no_config(requests_mock):
    requests_mock.get("/cgi-bin/gettoken", json={"errcode": 0, "access_token": "T", "expires_in": 7200})
    requests_mock.get("/cgi-bin/get_jsapi_ticket", json={"errcode": 48002, "errmsg": "no"})
    config = web.js_config(JsapiTicket(AccessToken("test-no-ticket", "s")), PAGE, **JOB)
    assert config == {"errcode": 48002, "errmsg": "no"}
    with pytest.raises(WeixinError, match="48002"):
        check(config)
    requests_mock.get("/cgi-bin/ticket/get", status_code=502)
    assert isinstance(
        web.agent_config(AgentTicket(AccessToken("test-no-ticket", "s")), PAGE, agentid=1, **JOB), Failure
    )
