"""The tokens of service providers and makers of devices: each goes where its credential goes and renews itself."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pytest
import requests_mock

from QQ.weixin.work import openhw, service, user
from QQ.weixin.work.callback.suite import keep_ticket
from QQ.weixin.work.store import FileStore, MemoryStore
from QQ.weixin.work.token import (
    AccessToken,
    CorpToken,
    DeviceToken,
    DownstreamToken,
    ModelToken,
    ProviderToken,
    SuiteToken,
)

ISSUERS = {  # path: the credential that it gives, the one that it takes, what else it wants
    "gettoken": ("access_token", None, {}),
    "service/get_provider_token": ("provider_access_token", None, {"corpid": "wwP", "provider_secret": "secret-P"}),
    "service/get_suite_token": (
        "suite_access_token",
        None,
        {"suite_id": "wwS", "suite_secret": "secret-S", "suite_ticket": "ticket-S"},
    ),
    "service/get_corp_token": (
        "access_token",
        "suite_access_token",
        {"auth_corpid": "wwC", "permanent_code": "secret-C"},
    ),
    "corpgroup/corp/gettoken": ("access_token", "access_token", {"corpid": "wwD", "agentid": 7, "business_type": 1}),
    "openhw/get_model_token": (
        "model_access_token",
        None,
        {"model_id": "mM", "model_secret": "secret-M", "model_ticket": "ticket-M"},
    ),
    "openhw/get_device_token": (
        "device_access_token",
        "model_access_token",
        {"device_sn": "SN1", "device_secret": "secret-D"},
    ),
}
ERRCODES = {
    "access_token": (40014, 42001),
    "suite_access_token": (40082, 42009),
    "provider_access_token": (40014, 42001),
    "device_access_token": (40106, 42021),
    "model_access_token": (710400, 710401),
}


class Provider:
    """A server that gives out tokens of each kind, and takes those that it has given out and not revoked."""

    def __init__(self, mocker):
        self.good = {}
        self.calls = Counter()
        self.errcodes = {name: codes[0] for name, codes in ERRCODES.items()}
        mocker.register_uri("GET", requests_mock.ANY, json=self.answer)
        mocker.register_uri("POST", requests_mock.ANY, json=self.answer)

    def answer(self, request, context):
        path = urlsplit(request.url).path.removeprefix("/cgi-bin/")
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
        self.calls[path] += 1
        gives, takes, wanted = ISSUERS.get(path) or (None, next(iter(query)), {})
        if takes is not None and self.good.get(query.get(takes)) != takes:
            return {"errcode": self.errcodes[takes], "errmsg": f"invalid {takes}"}
        if wanted and request.json() != wanted:
            return {"errcode": 40001, "errmsg": f"wrong: {sorted(request.json())}"}
        if gives is None:
            return {"errcode": 0, "errmsg": "ok"}
        token = f"{gives}-{path}-{self.calls[path]}"
        self.good[token] = gives
        return {gives: token, "expires_in": 7200}

    def revoke(self, path):
        """Revoke what this path gave out."""
        self.good = {token: kind for token, kind in self.good.items() if f"-{path}-" not in token}


@pytest.fixture
def provider():
    with requests_mock.Mocker() as mocker:
        yield Provider(mocker)


@pytest.fixture
def own():
    """The tokens by the path that gives them."""
    store = MemoryStore()
    store.set("suite_ticket:wwS", "ticket-S", 1800)
    store.set("model_ticket:mM", "ticket-M", 1800)
    access = AccessToken("ww", "s", store)
    suite = SuiteToken("wwS", "secret-S", store)
    model = ModelToken("mM", "secret-M", store)
    return {
        "gettoken": access,
        "service/get_provider_token": ProviderToken("wwP", "secret-P", store),
        "service/get_suite_token": suite,
        "service/get_corp_token": CorpToken(suite, "wwC", "secret-C"),
        "corpgroup/corp/gettoken": DownstreamToken(access, "wwD", 7, 1),
        "openhw/get_model_token": model,
        "openhw/get_device_token": DeviceToken(model, "SN1", "secret-D"),
    }


USES = {
    "access_token": lambda token: user.get(token, "ZhangSan"),
    "suite_access_token": lambda token: service.get_pre_auth_code(token),
    "provider_access_token": lambda token: service.get_register_code(token, {"template_id": "t"}),
    "model_access_token": lambda token: openhw.get_device_secret(token, {"auth_code": "c"}),
    "device_access_token": lambda token: openhw.device.report_device_status(token, {"status": 1}),
}


@pytest.mark.parametrize("path", ISSUERS)
@pytest.mark.parametrize("expired", [False, True])
def test_each_goes_where_its_credential_goes_and_is_renewed_when_refused(provider, own, path, expired):
    name = ISSUERS[path][0]
    provider.errcodes[name] = ERRCODES[name][expired]
    use = USES[name]
    for renewals in (1, 2, 3):
        for _ in range(3):
            assert use(own[path])["errcode"] == 0
        assert provider.calls[path] == renewals
        provider.revoke(path)


@pytest.mark.parametrize("path", [path for path, (_, takes, _) in ISSUERS.items() if takes])
def test_the_token_for_renewing_a_token_is_renewed_too(provider, own, path):
    name, takes, _ = ISSUERS[path]
    use = USES[name]
    assert use(own[path])["errcode"] == 0
    provider.good.clear()
    assert use(own[path])["errcode"] == 0
    through = next(issuer for issuer, (gives, _, _) in ISSUERS.items() if gives == takes)
    assert (provider.calls[path], provider.calls[through]) == (3, 2)  # one of the three was refused


def test_the_flow_of_a_suite(provider, tmp_path):
    """Ticket, suite token, permanent code, corp token, a call; with the suite token revoked in the middle."""
    store = FileStore(tmp_path / "store")
    suite = SuiteToken("wwS", "secret-S", store)
    assert keep_ticket({"InfoType": "suite_ticket", "SuiteId": "wwS", "SuiteTicket": "ticket-S"}, store)
    assert service.get_permanent_code(suite, {"auth_code": "c"})["errcode"] == 0
    provider.revoke("service/get_suite_token")
    token = CorpToken(suite, "wwC", "secret-C")
    assert user.get(token, "ZhangSan")["errcode"] == 0
    assert provider.calls["service/get_suite_token"] == 2
    again = CorpToken(SuiteToken("wwS", "secret-S", FileStore(store.path)), "wwC", "secret-C")
    assert user.get(again, "ZhangSan")["errcode"] == 0
    assert (provider.calls["service/get_suite_token"], provider.calls["service/get_corp_token"]) == (2, 2)


@pytest.mark.parametrize("path", ISSUERS)
def test_threads_share_one_renewal(provider, own, path):
    name = ISSUERS[path][0]
    for renewals in (1, 2):
        with ThreadPoolExecutor(16) as pool:
            replies = list(pool.map(USES[name], [own[path]] * 64))
        assert [reply["errcode"] for reply in replies] == [0] * 64
        assert provider.calls[path] == renewals
        provider.revoke(path)


@pytest.mark.parametrize(
    ("kind", "name", "key", "path"),
    [
        (SuiteToken, "suite_access_token", "suite_ticket:wwS", "service/get_suite_token"),
        (ModelToken, "model_access_token", "model_ticket:mM", "openhw/get_model_token"),
    ],
)
def test_a_ticket_comes_from_the_store_or_is_given(provider, kind, name, key, path):
    what, _, id = key.partition(":")
    store = MemoryStore()
    secret, ticket = f"secret-{id[-1]}", f"ticket-{id[-1]}"
    token = kind(id, secret, store)
    for _ in range(3):
        reply = USES[name](token)
        assert (reply, f"no {what} of {id}" in reply.reason, "nothing was sent" in reply.reason) == (0, True, True)
    assert not provider.calls
    store.set(key, ticket, 1800)
    assert USES[name](token)["errcode"] == 0  # at once: that it was missing is not remembered
    assert USES[name](kind(id, secret, MemoryStore(), ticket=ticket))["errcode"] == 0
    assert provider.calls[path] == 2


def test_a_corp_does_not_wait_for_a_suite_that_has_failed(provider):
    """The suite's failure is shown, and remembered only once."""
    store = MemoryStore()
    token = CorpToken(SuiteToken("wwS", "secret-S", store), "wwC", "secret-C")
    assert "no suite_ticket of wwS" in user.get(token, "ZhangSan").reason
    store.set("suite_ticket:wwS", "ticket-S", 1800)
    assert user.get(token, "ZhangSan")["errcode"] == 0
    wrong = CorpToken(SuiteToken("wwS", "wrong secret", store), "wwC", "secret-C")
    for _ in range(5):
        assert user.get(wrong, "ZhangSan")["errcode"] == 40001
    assert (provider.calls["service/get_suite_token"], provider.calls["service/get_corp_token"]) == (2, 1)


def test_corps_of_a_suite_are_kept_apart(provider, own):
    other = CorpToken(own["service/get_suite_token"], "wwOther", "secret-C")
    assert user.get(own["service/get_corp_token"], "ZhangSan")["errcode"] == 0
    assert user.get(other, "ZhangSan")["errcode"] == 40001


def test_no_secret_shows(provider, own, caplog):
    caplog.set_level("DEBUG")
    for path, token in own.items():
        USES[ISSUERS[path][0]](token)
        assert "secret-" not in repr(token)
        assert type(token).__name__ in repr(token)
    shown = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("QQ."))
    assert len(shown) > 100
    for secret in ("secret-", "ticket-", *provider.good):
        assert secret not in shown


def test_wrong_types_are_refused_at_once():
    suite = SuiteToken("wwS", "s")
    for make in (
        lambda: ProviderToken("ww", None),
        lambda: SuiteToken(b"wwS", "s"),
        lambda: CorpToken("suite token", "ww", "c"),
        lambda: CorpToken(ProviderToken("ww", "s"), "ww", "c"),
        lambda: DeviceToken(suite, "SN", "s"),
        lambda: DownstreamToken(suite, "ww", 1),
        lambda: ModelToken("m", 1),
        lambda: SuiteToken("wwS", "s", {}),
    ):
        with pytest.raises(TypeError, match=r"must|needs"):
            make()
