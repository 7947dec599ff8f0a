"""Tickets for pages."""

import copy

import pytest

from QQ.weixin.work.token import AccessToken, AgentTicket, FileStore, JsapiTicket, MemoryStore, ProviderToken


class Central:
    """The token server of a team."""

    def __init__(self, token):
        self.token = token

    def current(self):
        return self.token

    def renewed(self, stale):
        return self.token

    def refused(self, credential):
        pass


@pytest.fixture
def server(requests_mock):
    requests_mock.get("/cgi-bin/gettoken", json={"errcode": 0, "access_token": "T", "expires_in": 7200})

    def give(request, context):
        return {"errcode": 0, "ticket": f"ticket of {request.qs['access_token'][0]}", "expires_in": 7200}

    return requests_mock.get("/cgi-bin/get_jsapi_ticket", json=give)


def test_processes_share_a_ticket(server, tmp_path):
    for _ in range(2):
        token = AccessToken("corp", "secret", FileStore(tmp_path / "store"))
        assert JsapiTicket(token).current() == "ticket of t"
    assert server.call_count == 1


def test_a_store_of_its_own(server):
    store = MemoryStore()
    ticket = JsapiTicket(AccessToken("corp", "secret", MemoryStore()), store)
    assert ticket.current() == "ticket of t"
    assert JsapiTicket(AccessToken("corp", "secret", MemoryStore()), store).current() == "ticket of t"
    assert server.call_count == 1


def test_tokens_of_ones_own_are_not_confused(server):
    tickets = [JsapiTicket(Central(name)) for name in ("a", "b")]
    assert [ticket.current() for ticket in (*tickets, *copy.deepcopy(tickets))] == ["ticket of a", "ticket of b"] * 2


@pytest.mark.parametrize("kind", [JsapiTicket, AgentTicket])
def test_what_gives_no_ticket(kind):
    for wrong in ("TOKEN", None, ProviderToken("corp", "secret"), JsapiTicket(Central("a"))):
        with pytest.raises(TypeError, match="a ticket is got through a token that renews itself"):
            kind(wrong)
    with pytest.raises(TypeError, match="Central has no name in a store"):
        kind(Central("a"), MemoryStore())


def test_a_ticket_is_renewed_before_it_ends(server, monkeypatch):
    ticket = JsapiTicket(AccessToken("corp", "secret", MemoryStore()))
    ticket.current()
    monkeypatch.setattr("time.time", lambda now=__import__("time").time(): now + 7000)
    ticket.current()
    assert server.call_count == 2
