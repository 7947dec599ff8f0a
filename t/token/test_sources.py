"""Sources of tokens that a user writes: anything with the methods of TokenSource stands for a credential."""

import json
from collections import Counter

import pytest

from QQ.weixin import work
from QQ.weixin.work import media, openhw, service, user
from QQ.weixin.work.errors import Failure
from QQ.weixin.work.kf import customer
from QQ.weixin.work.store import MemoryStore
from QQ.weixin.work.token import AccessToken, CorpToken, DeviceToken, DownstreamToken, SuiteToken, TokenSource

API = "https://qyapi.weixin.qq.com/cgi-bin/"


class Central:
    """The tokens of a team's token server; it inherits from nothing."""

    def __init__(self, *tokens):
        self.tokens = list(tokens)
        self.calls = Counter()

    def current(self):
        self.calls["current"] += 1
        return self.tokens[0]

    def renewed(self, stale):
        self.calls["renewed"] += 1
        assert stale == self.tokens.pop(0)
        return self.tokens[0]

    def refused(self, credential):
        self.calls["refused", credential] += 1


class Inherits(TokenSource):
    def current(self):
        return "T1"

    def renewed(self, stale):
        return "T2"


class Proxy:
    """Has the methods of another object by __getattr__ alone, as a mock or a lazy object."""

    def __init__(self, of=None):
        self._of = of

    def __getattr__(self, name):
        if self._of is None:
            raise RuntimeError("a proxy of nothing")
        return getattr(self._of, name)


@pytest.fixture
def server(requests_mock):
    """Takes T2 alone."""

    def answer(request, context):
        token = next(iter(request.qs.values()))[0]
        return {"errcode": 0} if token == "t2" else {"errcode": 40014, "errmsg": "invalid"}

    requests_mock.register_uri("GET", API + "getcallbackip", json=answer)
    requests_mock.register_uri("POST", API + "kf/customer/batchget", json=answer)
    return requests_mock


@pytest.mark.parametrize("kind", [lambda: Central("T1", "T2"), Inherits, lambda: Proxy(Central("T1", "T2"))])
def test_anything_with_the_methods_is_a_source(server, kind):
    source = kind()
    assert work.getcallbackip(source) == {"errcode": 0}
    assert customer.batchget(source, {"external_userid_list": ["wm"]}) == {"errcode": 0}


def test_a_source_learns_what_the_server_refuses(server):
    source = Central("T1", "T3", "T2")
    assert work.getcallbackip(source)["errcode"] == 40014
    assert source.calls == {"current": 1, "renewed": 1, ("refused", "T3"): 1}


def test_it_stands_for_a_credential_of_any_name(requests_mock):
    requests_mock.get(API + "service/get_pre_auth_code", json={"errcode": 0})
    requests_mock.post(API + "openhw/device/report_device_status", json={"errcode": 0})
    assert service.get_pre_auth_code(Central("S")) == {"errcode": 0}
    assert requests_mock.last_request.qs == {"suite_access_token": ["s"]}
    assert openhw.device.report_device_status(Central("D"), {"status": 1}) == {"errcode": 0}
    assert requests_mock.last_request.qs == {"device_access_token": ["d"]}


def test_what_it_gives_is_read_like_a_plain_token(requests_mock):
    used = requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    assert work.getcallbackip(Central("\ufeffTOKEN-\n")) == {"errcode": 0}
    assert used.last_request.url.endswith("access_token=TOKEN-")


REFUSAL = {"errcode": 45009, "errmsg": "too many"}


def test_a_reply_in_place_of_a_credential_is_what_the_call_returns(requests_mock):
    assert work.getcallbackip(Central(REFUSAL)) == REFUSAL
    failure = Failure("the token server is down")
    assert work.getcallbackip(Central(failure)) is failure
    assert not requests_mock.request_history


@pytest.mark.parametrize("given", [None, "", "0", " \n", "T\ud800", b"T", 17, ["T"], object()])
def test_what_is_no_credential_is_a_failure_that_says_so(server, given, caplog):
    for source, method in ((Central(given), "current"), (Central("T1", given), "renewed")):
        caplog.clear()
        reply = work.getcallbackip(source)
        assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == [reply.reason]
        assert (reply, reply.reason) == (0, f"Central.{method}() gave no credential; nothing was sent")


@pytest.mark.parametrize("error", [ConnectionError("secret"), KeyError("k"), RecursionError(), ReferenceError()])
@pytest.mark.parametrize("method", ["current", "renewed", "refused"])
def test_whatever_a_source_raises_a_call_returns(server, method, error):
    class Broken(Central):
        def __getattribute__(self, name):
            if name != method:
                return super().__getattribute__(name)

            def fail(*args):
                raise error

            return fail

    reply = work.getcallbackip(Broken("T1", "T3"))
    if method == "refused":
        assert reply["errcode"] == 40014
    else:
        assert (reply, reply.reason) == (0, f"Broken.{method}() raised {type(error).__name__}; nothing was sent")


@pytest.mark.parametrize(
    "source",
    [
        *(object(), {"current": 1}, ["T"], 1.5, b"T", Central, Proxy(), Proxy(object())),
        type("Half", (), {"current": lambda self: "T"})(),
        type("Values", (), {"current": "T", "renewed": "T", "refused": None})(),
    ],
    ids=repr,
)
def test_what_is_no_source_is_a_type_error(requests_mock, source):
    with pytest.raises(TypeError, match="access_token must be a str or an int, not"):
        work.getcallbackip(source)
    assert not requests_mock.request_history


def test_a_token_may_be_got_through_a_source_of_ones_own(requests_mock):
    corp = requests_mock.post(API + "service/get_corp_token", json={"access_token": "C", "expires_in": 7200})
    down = requests_mock.post(API + "corpgroup/corp/gettoken", json={"access_token": "D", "expires_in": 7200})
    device = requests_mock.post(API + "openhw/get_device_token", json={"device_access_token": "V", "expires_in": 7200})
    requests_mock.get(API + "user/get", json={"errcode": 0})
    requests_mock.post(API + "openhw/device/report_device_status", json={"errcode": 0})
    store = MemoryStore()
    assert user.get(CorpToken(Proxy(Central("S")), "wwC", "secret", store), "ZhangSan") == {"errcode": 0}
    assert user.get(DownstreamToken(Central("U"), "wwD", 7), "ZhangSan") == {"errcode": 0}
    assert openhw.device.report_device_status(DeviceToken(Central("M"), "SN", "s"), {"status": 1}) == {"errcode": 0}
    assert [mock.last_request.qs for mock in (corp, down, device)] == [
        {"suite_access_token": ["s"]},
        {"access_token": ["u"]},
        {"model_access_token": ["m"]},
    ]
    for given in (None, REFUSAL):
        reply = user.get(CorpToken(Central(given), "wwOther", "secret", store), "ZhangSan")
        assert reply == REFUSAL or "Central.current() gave no credential" in reply.reason
    assert corp.call_count == 1


# What a store holds


def test_the_key_and_the_value_of_a_token_are_as_they_are_documented(requests_mock):
    """Services in other languages read them: neither may change."""
    requests_mock.get(API + "gettoken", json={"access_token": "TOKEN", "expires_in": 7200})
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    store = MemoryStore()
    work.getcallbackip(AccessToken("ww0123456789abcdef", "secret-of-the-app", store))
    # printf '["https://qyapi.weixin.qq.com/cgi-bin", "gettoken", "ww0123456789abcdef", "secret-of-the-app"]' | sha256sum
    key = "token:2615bfaea2f68935c3ab853a1f7db6ae1e171d047f73507652c2e360c4876ea9"
    assert list(store._values) == [key]
    value = json.loads(store.get(key))
    assert list(value) == ["access_token", "expires", "renew_at"]
    assert value["access_token"] == "TOKEN"
    assert (type(value["expires"]), value["expires"] - value["renew_at"]) == (float, 300)


# White space and marks around secrets

AROUND = ["\n", "\r\n", " ", "\t", "\ufeff", "\u200b", "\xa0", "\0", "\ufeff \r\n"]


@pytest.mark.parametrize("around", AROUND, ids=ascii)
def test_what_an_editor_leaves_around_a_secret_is_taken_off(requests_mock, around):
    fetched = requests_mock.get(API + "gettoken", json={"access_token": "T", "expires_in": 7200})
    posted = requests_mock.post(API + "service/get_suite_token", json={"suite_access_token": "S", "expires_in": 7200})
    requests_mock.get(API + "getcallbackip", json={"errcode": 0})
    requests_mock.get(API + "service/get_pre_auth_code", json={"errcode": 0})

    def dirty(text):
        return f"{around}{text}{around}"

    store = MemoryStore()
    for corpid, corpsecret in ((dirty("ww-1_"), dirty("-s_")), ("ww-1_", "-s_")):
        assert work.getcallbackip(AccessToken(corpid, corpsecret, store)) == {"errcode": 0}
    assert fetched.call_count == 1
    work.gettoken(dirty("ww-1_"), dirty("-s_"))
    assert {request.url for request in fetched.request_history} == {f"{API}gettoken?corpid=ww-1_&corpsecret=-s_"}
    suite = SuiteToken(dirty("wwS"), dirty("secret"), store, ticket=dirty("ticket"))
    assert service.get_pre_auth_code(suite) == {"errcode": 0}
    assert posted.last_request.json() == {"suite_id": "wwS", "suite_secret": "secret", "suite_ticket": "ticket"}
    assert work.getcallbackip(dirty("TOKEN_")) == {"errcode": 0}
    assert requests_mock.last_request.url.endswith("access_token=TOKEN_")
    requests_mock.get(API + "media/get", content=b"x")
    media.get(dirty("TOKEN_"), "m")
    assert "access_token=TOKEN_&" in requests_mock.last_request.url


@pytest.mark.parametrize("nothing", ["", " ", "\ufeff", "\n"])
def test_a_secret_of_nothing_else_is_told_by_name(requests_mock, nothing):
    assert work.getcallbackip(AccessToken("ww", nothing, MemoryStore())).reason.startswith("corpsecret must be given")
    assert work.getcallbackip(nothing).reason.startswith("access_token must be given")
    assert not requests_mock.request_history
