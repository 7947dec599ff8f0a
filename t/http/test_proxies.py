"""Proxies: whose certificates are trusted, who is blamed, and which addresses are read."""

import socket
import subprocess
import sys

import pytest
from faulty import CA, Connection, Server, answering, echo, ending, response, silent, tunnel

from QQ.weixin.work import Failure, configure, getcallbackip

API = "https://qyapi.example/cgi-bin"


@pytest.fixture
def secured():
    """A proxy to which one speaks TLS."""
    with Server(tunnel, tls="good") as proxy:
        yield proxy


def reason():
    reply = getcallbackip("T")
    assert isinstance(reply, Failure), reply
    return reply.reason


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("way", ["a file", "no", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_tls_to_a_proxy_trusts_as_to_the_server(serve, secured, monkeypatch, way, scheme):
    if scheme == "http":
        secured.script = echo
    server = serve(echo, tls="good" if scheme == "https" else None)
    if way.isupper():
        monkeypatch.setenv(way, CA)
    verify = {"a file": CA, "no": False}.get(way)
    configure(proxies={scheme: secured.address}, verify=verify)
    assert getcallbackip("T")["errcode"] == 0
    assert len(secured.requests) == 1
    assert len(server.requests) == (scheme == "https")


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_whose_certificate_nobody_trusts(secured, scheme):
    configure(api=f"{scheme}://qyapi.example/cgi-bin", proxies={scheme: secured.address})
    where = f"the proxy 127.0.0.1:{secured.port}"
    assert reason() == f"TLS: the certificate of {where} is not to be trusted: unable to get local issuer certificate"
    assert not secured.requests


WHAT_TO_DO = "; give the proxy a user and a password that it knows, as in http://user:password@proxy:3128"
AT_CONNECT = {
    "silent": (silent, "{proxy} stalled for 0.3 s"),
    "closing": (ending(Connection.close), "{proxy} closed the connection without an answer"),
    "resetting": (ending(Connection.reset), "{proxy} "),
    "refusing": (
        answering(response(b"", "403 Forbidden")),
        "{proxy} makes no connection to the server: HTTP 403 Forbidden",
    ),
    "asking who": (
        answering(response(b"", "407 Proxy Authentication Required")),
        "{proxy} makes no connection to the server: HTTP 407 Proxy Authentication Required" + WHAT_TO_DO,
    ),
    "no proxy": (answering(b"SSH-2.0-OpenSSH_9.2\r\n"), "the exchange with {proxy} failed: BadStatusLine: "),
}


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize(("script", "line"), AT_CONNECT.values(), ids=AT_CONNECT)
def test_an_error_at_connect_is_blamed_on_the_proxy(script, line, secure):
    with Server(script, tls="good" if secure else None) as proxy:
        configure(api=API, proxies={"https": proxy.address}, verify=CA, timeout=0.3 if script is silent else 20)
        assert reason().startswith(line.format(proxy=f"the proxy 127.0.0.1:{proxy.port}"))


def test_a_forwarding_proxy_that_demands_a_password(serve):
    proxy = serve(answering(response(b"", "407 Proxy Authentication Required")))
    configure(api="http://qyapi.example/cgi-bin", proxies={"http": proxy.address})
    assert reason() == "HTTP 407 Proxy Authentication Required" + WHAT_TO_DO


@pytest.mark.parametrize(
    ("script", "line"),
    [
        (ending(Connection.close), "{proxy} closed the connection without an answer"),
        (silent, "no answer from qyapi.example through {proxy} within 0.3 s"),
    ],
)
def test_a_forwarding_proxy_that_fails(script, line):
    with Server(script) as proxy:
        configure(api="http://qyapi.example/cgi-bin", proxies={"http": proxy.address}, timeout=0.3)
        assert reason() == line.format(proxy=f"the proxy 127.0.0.1:{proxy.port}")


def test_a_proxy_that_speaks_no_tls(serve):
    proxy = serve(tunnel)
    configure(api=API, proxies={"https": proxy.address.replace("http:", "https:")})
    assert reason().endswith("; the address of a proxy that speaks no TLS begins with http://")


@pytest.mark.needs("socks")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_socks_proxy_is_blamed_too(scheme):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    configure(api=f"{scheme}://qyapi.example/cgi-bin", proxies={scheme: f"socks5h://127.0.0.1:{port}"})
    assert f"the proxy 127.0.0.1:{port}" in reason()


@pytest.mark.parametrize(
    ("how", "line"),
    [
        ("sys.modules['socks'] = None", "pip install PySocks"),
        ("sys.path.insert(0, '{folder}')", "can't be loaded: ImportError: libx.so is missing"),
    ],
)
def test_socks_needs_a_package(tmp_path, how, line):
    (tmp_path / "socks.py").write_text("raise ImportError('libx.so is missing')")
    program = f"""
import sys; {how.format(folder=tmp_path)}
import QQ.weixin.work as work
print(work.getcallbackip("T").reason)
try:
    work.configure(proxies={{"https": "socks5://127.0.0.1:1"}})
except ValueError as error:
    print(error)
"""
    environment = {"https_proxy": "socks5h://127.0.0.1:1"}
    command = [sys.executable, "-W", "ignore", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
    at_call, at_configure = done.stdout.splitlines()
    assert "PySocks" in at_call
    assert at_call == f"{at_configure}; nothing was sent"
    assert at_configure.endswith(line)


MISREAD = [
    "http://user:12#secret@proxy:3128",  # the user is read as the proxy
    "http://user:12/secret@proxy:3128",
    "http://user:12?secret@proxy:3128",
    "http//proxy:3128",
    "http:/proxy:3128",
    "http://proxy:3128/proxy.pac",
    "http://proxy:port",
    "http://proxy:99999",
    "http://pro xy:3128",
    "'http://proxy:3128'",
    "htps://proxy:3128",
    "socks://proxy:1080",
    "http://",
    "http://user:secret@",
    ":3128",
]


@pytest.mark.parametrize("address", MISREAD)
def test_a_proxy_address_that_is_refused(monkeypatch, address):
    with pytest.raises(ValueError, match=r"^the address of the proxy must be like http://proxy:3128") as raised:
        configure(proxies={"https": address})
    assert "secret" not in str(raised.value)
    monkeypatch.setenv("https_proxy", address)
    assert reason() == f"{raised.value}; nothing was sent"


@pytest.mark.parametrize("name", ["HTTPS", "https://", "qyapi.weixin.qq.com", ""])
def test_a_proxy_for_nothing(name):
    with pytest.raises(ValueError, match=r"^proxies: .* is none of http, https, all"):
        configure(proxies={name: "http://proxy:3128"})


@pytest.mark.parametrize(
    "address", ["{}", "http://{}/", " http://{} ", "HTTP://{}", "http://user:p%23%2F@{}", "user:p@ss@{}"]
)
def test_a_proxy_address_that_is_accepted(serve, address):
    proxy = serve(echo)
    configure(api="http://qyapi.example/cgi-bin", proxies={"http": address.format(f"127.0.0.1:{proxy.port}")})
    assert getcallbackip("T")["errcode"] == 0
    assert len(proxy.requests) == 1
