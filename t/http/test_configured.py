"""configure and configured: where the server is, for the process and for a block."""

import asyncio
import concurrent.futures
import gc
import ssl
import subprocess
import threading
from pathlib import Path

import pytest
from conftest import needs
from faulty import CA, CERTS, Server, answering, echo, response, silent

import QQ.weixin.work
from QQ.weixin.work import Failure, _http, configure, configured
from QQ.weixin.work.kf import customer
from QQ.weixin.work.token import AccessToken, MemoryStore


@pytest.fixture
def two():
    with Server(echo) as one, Server(echo) as other:
        configure(api=one.api, proxies={})
        yield one, other


def ask(number=0):
    return customer.batchget("token", {"n": number})


def test_a_block_has_its_own_server_until_its_end(two):
    one, other = two
    with configured(api=other.api):
        ask(1)
        with configured(api=one.api):
            ask(2)
        ask(3)
    ask(4)
    assert [request.body for request in one.requests] == [b'{"n":2}', b'{"n":4}']
    assert [request.body for request in other.requests] == [b'{"n":1}', b'{"n":3}']
    assert (one.connections, other.connections) == (1, 1)


def test_each_call_over_a_kept_connection_has_its_own_timeout(serve):
    """One with another's 1,000 seconds would hang."""
    server = serve(echo, timeout=1000)
    ask(1)
    server.script = silent
    with configured(timeout=(1000, 0.2)):
        assert ask(2).reason.endswith("within 0.2 s")
    assert server.connections == 1


def test_a_patient_call_may_follow_an_impatient_one_over_its_connection(serve):
    def hesitate(request, connection):
        connection.wait(0.5)
        echo(request, connection)

    server = serve(echo, timeout=0.2)
    ask(1)
    server.script = hesitate
    with configured(timeout=(0.2, 60)):
        assert ask(2)["body"] == '{"n":2}'
    assert server.connections == 1


def test_a_block_that_raises_restores_the_settings(two):
    one, other = two
    with pytest.raises(ZeroDivisionError), configured(api=other.api):
        raise ZeroDivisionError
    ask()
    assert (len(one.requests), len(other.requests)) == (1, 0)


def test_other_settings_are_those_outside_the_block(two):
    one, _ = two
    with configured(timeout=7), configured(headers={"X-Gateway": "a"}):
        ask()
    configure(headers={"X-Gateway": "b"})
    with configured(timeout=7):
        ask()
    with configured(headers=None):
        ask()
    assert [request.headers.get("x-gateway") for request in one.requests] == ["a", "b", None]
    assert one.connections == 2  # configure() makes new ones


def test_the_connections_of_each_setting_are_kept(two):
    one, other = two
    for number in range(20):
        with configured(api=(one, other)[number % 2].api, timeout=5 + number):
            ask(number)
    assert (one.connections, other.connections) == (1, 1)


def test_other_threads_are_not_in_the_block(two):
    one, other = two
    with configured(api=other.api):
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
    assert (len(one.requests), len(other.requests)) == (1, 0)


def test_threads_with_a_block_each(two):
    def work(server):
        with configured(api=server.api):
            for number in range(50):
                assert ask(number)["errcode"] == 0

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(work, two * 4))
    assert [len(server.requests) for server in two] == [200, 200]


def test_tasks_with_a_block_each(two):
    async def work(server):
        with configured(api=server.api):
            for number in range(10):
                assert (await asyncio.to_thread(ask, number))["errcode"] == 0

    async def main():
        await asyncio.gather(*(work(server) for server in two * 3))

    asyncio.run(main())
    assert [len(server.requests) for server in two] == [30, 30]


def test_the_workers_of_batchget_all_are_in_the_block(two):
    one, other = two
    with configured(api=other.api):
        customer.batchget_all("token", {"external_userid_list": [str(number) for number in range(500)]})
    assert (len(one.requests), len(other.requests)) == (0, 5)


def test_a_token_belongs_to_the_server_of_the_block():
    replies = [answering(response(b'{"access_token":"%s","expires_in":7200}' % name)) for name in (b"one", b"two")]
    with Server(replies[0]) as one, Server(replies[1]) as other:
        token = AccessToken("corp", "secret", MemoryStore())
        for server in (one, other, one):
            with configured(api=server.api, proxies={}):
                assert token.current() == {one: "one", other: "two"}[server]


def test_many_settings_keep_a_bounded_number_of_connections(two):
    one, _ = two
    for number in range(200):
        with configured(api=f"{one.address}/{number}"):
            assert ask()["errcode"] == 0
    from QQ.weixin.work._http import client

    assert len(client._clients.known) <= 64


def test_configure_ends_the_connections_to_the_server_before(two):
    one, other = two
    ask()
    configure(api=other.api)
    gc.collect()
    assert one.everyone_left.wait(30)


def test_of_many_settings_that_of_the_process_and_those_in_use_keep_their_connections(two, monkeypatch):
    """Those in use are the ones that were used last."""
    monkeypatch.setattr(_http.client, "MAX_CLIENTS", 4)
    monkeypatch.setattr(_http.connection, "MAX_IDLE", 1000)
    process, other = two
    ask()
    for number in range(20):
        for name in (number, "in use"):
            with configured(api=f"{other.address}/{name}"):
                ask()
    ask()
    assert process.connections == 1
    assert other.connections == 21


def test_many_settings_in_turn_read_the_authorities_once(monkeypatch):
    read = []
    load = ssl.SSLContext.load_verify_locations
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", lambda *given: (read.append(given), load(*given))[1])
    with Server(echo, tls="good") as server:
        for number in range(150):
            with configured(api=f"{server.address}/{number % 75}", verify=CA):
                assert ask()["errcode"] == 0
    assert len(read) <= 1


def test_authorities_that_change_are_read_again(tmp_path):
    authorities = tmp_path / "ca.pem"
    authorities.write_bytes(Path(CA).read_bytes())
    with Server(echo, tls="good") as server:
        for number in range(2):
            with configured(api=f"{server.address}/{number}", verify=authorities):
                assert bool(ask()) == (number == 0)
            authorities.write_bytes((CERTS / "self-signed.pem").read_bytes())


def test_a_timeout_for_connecting_and_one_for_silence(two):
    one, _ = two
    one.script = silent
    configure(timeout=(20, 0.1))
    assert ask().reason.endswith("within 0.1 s")
    with configured(timeout=(0.2, 20), api="http://127.0.0.1:1"):
        assert "refuses connections" in ask().reason


@pytest.mark.parametrize(
    "setting",
    [
        {"timeout": (1, 2, 3)},
        {"timeout": (0, 1)},
        {"timeout": (1, None)},
        {"timeout": "1"},
        {"headers": "X: y"},
        {"headers": [("X", "y")]},
        {"headers": {"X": 1}},
        {"headers": {"X": "a\r\nY: b"}},
        {"headers": {"X y": "a"}},
        {"headers": {"X": "a\n"}},
        {"headers": {"X": " a"}},
        {"headers": {"X": "a\0"}},
        {"headers": {"X\n": "a"}},
        {"headers": {"X": "张"}},
        {"headers": {"Content-Length": "5"}},
        {"headers": {"content-type": "a"}},
        {"cert": 5},
        {"cert": "/no/such/file"},
        {"cert": (CA, CA, CA)},
        {"cert": CA},
        {"verify": []},
        {"proxies": {"https": []}},
        {"proxies": {"https": None}},
        {"api": "ftp://host"},
        {"api": ["https://host"]},
    ],
)
def test_a_bad_setting_is_refused_and_changes_nothing(two, setting):
    one, _ = two
    (name,) = setting
    for way in (configure, lambda **given: configured(**given).__enter__()):
        with pytest.raises(ValueError, match=name):
            way(**setting)
        assert ask()["errcode"] == 0
    assert one.connections == 1


def test_a_key_in_a_header_is_never_shown(two, caplog):
    one, _ = two
    caplog.set_level("DEBUG")
    one.script = answering(response(b"no such key: gateway-key-0123", "403 Forbidden"))
    with configured(headers={"X-Api-Key": "gateway-key-0123"}):
        reply = ask()
        assert isinstance(reply, Failure)
        assert "gateway-key" not in reply.reason + caplog.text
    with pytest.raises(ValueError, match="X-Api-Key") as raised:
        configure(headers={"X-Api-Key": "gateway-key-0123\n"})
    assert "gateway-key" not in str(raised.value)


def test_requests_mock_sees_the_headers(requests_mock):
    requests_mock.post("/cgi-bin/kf/customer/batchget", json={"errcode": 0})
    configure(headers={"User-Agent": "robot/1.0", "X-Trace": "1"})
    ask()
    sent = requests_mock.last_request.headers
    assert (sent["User-Agent"], sent["X-Trace"], sent["Content-Type"]) == ("robot/1.0", "1", "application/json")


@pytest.mark.parametrize("as_one_file", [True, False])
def test_the_certificate_of_a_client(tmp_path, as_one_file):
    needs("openssl")
    key, certificate, both = (tmp_path / name for name in ("key.pem", "cert.pem", "both.pem"))
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key]
    command = ["openssl", "req", "-x509", *curve, "-subj", "/CN=client", "-days", "3650", "-out", certificate]
    subprocess.run(command, check=True, capture_output=True)
    both.write_text(certificate.read_text() + key.read_text())
    server = Server(echo, tls="good")
    server.context.verify_mode = ssl.CERT_REQUIRED
    server.context.load_verify_locations(certificate)
    with server:
        configure(api=server.api, verify=CA, proxies={})
        assert isinstance(ask(), Failure)
        with configured(cert=both if as_one_file else (str(certificate), key)):
            assert ask()["errcode"] == 0
        assert isinstance(ask(), Failure)


def test_it_is_a_public_name():
    assert {"configure", "configured"} <= set(QQ.weixin.work.__all__)
