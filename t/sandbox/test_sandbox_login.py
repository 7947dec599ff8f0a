"""Members log in on pages of one's own: 网页授权 and 扫码登录, from the address to who it is."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from QQ.weixin.work import agent, auth, check, school, service, user, web
from QQ.weixin.work.token import AccessToken, AgentTicket, JsapiTicket

PAGE = "http://127.0.0.1:5000/entered?next=%2Fa#/route"


@pytest.fixture
def sandbox(sandbox, monkeypatch):
    monkeypatch.setenv("QQ_WEIXIN_WORK_WEB", sandbox.api.removesuffix("/cgi-bin"))
    return sandbox


def follow(address, **who):
    """Where the browser of that member comes back to."""
    answer = requests.get(address, params=who, allow_redirects=False, timeout=20)
    assert answer.status_code == 302, answer.text
    return answer.headers["Location"]


def code_of(address, **who):
    return parse_qs(urlsplit(follow(address, **who)).query)["code"][0]


def test_a_member_comes_back_with_a_code_that_works_once(sandbox):
    address = web.authorize_url(sandbox.corpid, PAGE, state="A1", agentid=1000002)
    back = follow(address, member="zhangsan")
    found = re.fullmatch(r"http://127\.0\.0\.1:5000/entered\?next=%2Fa&code=([\w-]+)&state=A1#/route", back)
    assert check(auth.getuserinfo(sandbox.access_token, found[1]))["userid"] == "zhangsan"
    assert auth.getuserinfo(sandbox.access_token, found[1])["errcode"] == 40029


def test_a_code_works_for_five_minutes(sandbox):
    code = code_of(web.authorize_url(sandbox.corpid, PAGE), member="zhangsan")
    sandbox.advance(301)
    assert auth.getuserinfo(sandbox.access_token, code)["errcode"] == 40029


def test_personal_data_of_who_consented(sandbox):
    token = sandbox.access_token
    base = code_of(web.authorize_url(sandbox.corpid, PAGE), member="zhangsan")
    assert "user_ticket" not in check(auth.getuserinfo(token, base))
    code = code_of(web.authorize_url(sandbox.corpid, PAGE, scope="snsapi_privateinfo", agentid=1000002), member="lisi")
    ticket = check(auth.getuserinfo(token, code))["user_ticket"]
    assert check(auth.getuserdetail(token, {"user_ticket": ticket}))["userid"] == "lisi"
    sandbox.advance(1801)
    assert auth.getuserdetail(token, {"user_ticket": ticket})["errcode"] == 84015


def test_the_second_verification(sandbox):
    token, address = sandbox.access_token, web.authorize_url(sandbox.corpid, PAGE)
    found = check(auth.get_tfa_info(token, {"code": code_of(address, member="lisi")}))
    assert found["userid"] == "lisi"
    hash = {"userid": "lisi", "tfa_code": found["tfa_code"]}
    assert user.tfa_succ(token, {**hash, "userid": "wangwu"})["errcode"] == 40029
    check(user.tfa_succ(token, hash))
    assert user.tfa_succ(token, hash)["errcode"] == 40029
    assert auth.get_tfa_info(token, {"code": "none"})["errcode"] == 40029
    assert auth.get_tfa_info(token, {"code": code_of(address, customer="wmZhangSan")})["errcode"] == 60111


def test_an_older_page_asks_who_it_is(sandbox):
    code = code_of(web.authorize_url(sandbox.corpid, PAGE), member="lisi")
    assert check(user.getuserinfo(sandbox.access_token, code))["UserId"] == "lisi"


def test_customers_open_pages_too(sandbox):
    code = code_of(web.authorize_url(sandbox.corpid, PAGE), customer="wmZhangSan")
    who = check(auth.getuserinfo(sandbox.access_token, code))
    assert (who["external_userid"], "userid" in who) == ("wmZhangSan", False)


def test_logging_in_by_qr_code(sandbox):
    address = web.login_url(sandbox.corpid, PAGE, agentid=1000002, state="a b")
    back = follow(address, member="zhangsan")
    assert parse_qs(urlsplit(back).query)["state"] == ["a b"]
    assert (
        check(auth.getuserinfo(sandbox.access_token, parse_qs(urlsplit(back).query)["code"][0]))["userid"] == "zhangsan"
    )


@pytest.mark.parametrize("make", [web.suite_authorize_url, web.suite_login_url])
def test_third_party_apps(sandbox, make):
    suite_id = next(iter(sandbox.provider.suites))
    token = sandbox.issue(suite_id, "suite_access_token")
    code = code_of(make(suite_id, PAGE), member="zhangsan")
    assert auth.getuserinfo(sandbox.access_token, code)["errcode"] == 40029  # it is for the suite
    who = check(service.auth.getuserinfo3rd(token, code))
    assert (who["corpid"], who["userid"]) == (sandbox.corpid, "zhangsan")
    assert who.get("expires_in") is None


def test_third_party_apps_under_the_old_addresses(sandbox):
    suite_id = next(iter(sandbox.provider.suites))
    token = sandbox.issue(suite_id, "suite_access_token")
    code = code_of(web.suite_authorize_url(suite_id, PAGE, scope="snsapi_privateinfo"), member="zhangsan")
    who = check(service.getuserinfo3rd(token, code))
    assert (who["CorpId"], who["UserId"], who["expires_in"]) == (sandbox.corpid, "zhangsan", 1800)
    assert check(service.getuserdetail3rd(token, {"user_ticket": who["user_ticket"]}))["gender"] == 1
    assert sandbox.samples == []


def test_parents_and_students(sandbox):
    token, suite_id = sandbox.access_token, next(iter(sandbox.provider.suites))
    suite_token = sandbox.issue(suite_id, "suite_access_token")
    parent = {"parent_userid": "mama", "mobile": "13900000000", "children": []}
    check(school.user.create_parent(token, parent))
    code = code_of(web.authorize_url(sandbox.corpid, PAGE), parent="mama")
    assert check(school.getuserinfo(token, code))["parent_userid"] == "mama"
    code = code_of(web.suite_authorize_url(suite_id, PAGE), parent="mama")
    who = check(service.school.getuserinfo3rd(suite_token, code))
    assert who["parents"] == [{"corpid": sandbox.corpid, "parent_userid": "mama"}]
    assert requests.get(web.authorize_url(sandbox.corpid, PAGE), {"student": "mama"}, timeout=20).status_code == 400


def test_the_trusted_domain_of_an_app(sandbox):
    address = web.authorize_url(sandbox.corpid, PAGE, agentid=1000002)
    check(agent.set(sandbox.access_token, {"agentid": 1000002, "redirect_domain": "a.example"}))
    answer = requests.get(address, {"member": "zhangsan"}, timeout=20)
    assert (answer.status_code, "可信域名 a.example" in answer.text) == (400, True)
    check(agent.set(sandbox.access_token, {"agentid": 1000002, "redirect_domain": "127.0.0.1:5000"}))
    assert code_of(address, member="zhangsan")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"appid": "ww0"}, "appid 不正确"),
        ({"redirect_uri": "entered"}, "redirect_uri 必须是"),
        ({"response_type": "token"}, "response_type 应为 code"),
        ({"scope": "all"}, "scope 应为"),
        ({"agentid": "7"}, "agentid 不正确"),
        ({"member": "nobody<b>"}, "沙箱里没有 nobody&lt;b&gt;"),
    ],
)
def test_what_wecom_refuses(sandbox, change, words):
    address = urlsplit(web.authorize_url(sandbox.corpid, PAGE, agentid=1000002))
    query = {name: values[0] for name, values in parse_qs(address.query).items()}
    answer = requests.get(address._replace(query="", fragment="").geturl(), {**query, **change}, timeout=20)
    assert answer.status_code == 400
    assert words in answer.text
    assert "snsapi_base<" not in answer.text


def test_the_page_shows_who_may_log_in(sandbox):
    answer = requests.get(web.authorize_url(sandbox.corpid, PAGE), timeout=20)
    assert answer.status_code == 200
    assert "谁来登录" in answer.text
    assert "（zhangsan）" in answer.text
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert requests.post(web.authorize_url(sandbox.corpid, PAGE), timeout=20).status_code == 405


def test_where_members_log_in_is_a_setting(monkeypatch):
    monkeypatch.setenv("QQ_WEIXIN_WORK_WEB", "somewhere")
    with pytest.raises(ValueError, match="QQ_WEIXIN_WORK_WEB must be the address of a page"):
        web.authorize_url("ww1", PAGE)


def test_tickets_of_pages(sandbox):
    token = AccessToken(sandbox.corpid, sandbox.corpsecret)
    config = web.js_config(JsapiTicket(token), PAGE, corpid=sandbox.corpid)
    assert len(check(config)["signature"]) == 40
    assert JsapiTicket(token).current() != AgentTicket(token).current()
    assert sandbox.samples == []
