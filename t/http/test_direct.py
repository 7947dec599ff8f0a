"""Calls by http.client alone, as a Perl script without LWP has them made, keep all that is promised of a call."""

import gzip
import re
import subprocess
import sys

import pytest
import test_faults
from faulty import CA, answering, chunked, response
from test_faults import (  # noqa: F401
    quiet,
    test_a_connection_closed_right_at_reuse,
    test_a_connection_that_may_be_closing_is_not_used,
    test_a_connection_that_the_server_closed_while_idle_is_replaced,
    test_a_host_that_does_not_answer,
    test_a_name_that_does_not_resolve,
    test_a_port_where_nobody_listens,
    test_a_slow_but_steady_reply_arrives,
    test_idle_connections_that_the_server_closed_between_calls_are_replaced,
)
from test_hostile import test_every_reply_belongs_to_its_request  # noqa: F401
from test_strange_replies import (  # noqa: F401
    test_a_charset_that_can_not_be_used,
    test_a_compressed_error_page,
    test_a_file_that_tells_no_size_is_sent_whole,
    test_a_pipe_is_sent_whole,
    test_an_error_page_in_nested_codings_is_not_unpacked,
    test_an_error_page_is_read_in_its_own_charset,
    test_json_has_a_limit,
    test_nested_codings_are_refused,
)
from test_wrong_caller import *  # noqa: F403

from QQ.weixin.work import _http, configure
from QQ.weixin.work._http import client, direct
from QQ.weixin.work._http.session import Session
from QQ.weixin.work.kf import customer


@pytest.fixture(autouse=True)
def directly(defaults):
    client.use(direct.client)


SLOW = ("no answer", "silence in the head", "silence between chunks", "a body without end")
FAULTS = {name: fault for name, fault in test_faults.FAULTS.items() if fault.tls is None and name not in SLOW}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_fault(fault, no_leaks, serve):
    test_faults.test_fault(fault, no_leaks, serve)
    assert isinstance(client.current()[0], direct.Direct)


@pytest.mark.parametrize(
    "settings",
    [
        {"api": "https://localhost/cgi-bin"},
        {"api": "http://localhost/cgi-bin", "proxies": {"http": "http://localhost:1"}},
        {"api": "http://localhost/cgi-bin", "verify": CA},
    ],
)
def test_what_takes_more_than_http_client_is_left_to_requests(settings):
    configure(**settings)
    assert isinstance(client.current()[0], Session)


def test_a_proxy_of_the_environment_is_left_to_requests(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://localhost:1")
    configure(api="http://localhost/cgi-bin")
    assert isinstance(client.current()[0], Session)


@pytest.mark.parametrize("address", ["http://bücher.example/cgi-bin", "http://LOCALHOST/a b", "http://[::1]:80/x"])
def test_an_odd_address_is_as_requests_has_it(address):
    configure(api=address)
    directly = client.current()[0]
    client.use(Session)
    configure(api=address)
    assert directly.api == client.current()[0].api


def test_the_request_is_the_same_to_the_byte(serve, monkeypatch, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"content")
    monkeypatch.setattr("os.urandom", lambda size: b"x" * size)
    sent = []
    for kind in (Session, direct.client):
        server = serve(answering(response()))
        client.use(kind)
        port = server.api.encode().rpartition(b":")[2].partition(b"/")[0]
        customer.batchget("token", {"external_userid_list": ["张三"]})
        _http.get("user/get", access_token="token", userid="a b/ü")
        _http.upload("media/upload", "token", file, type="file")
        sent.append([(*request[1:3], request.headers, request.body) for request in server.requests])
        for request in sent[-1]:
            request[2]["host"] = request[2]["host"].replace(port.decode(), "PORT")
    assert sent[0] == sent[1]
    assert [list(request[2]) for request in sent[0]] == [list(request[2]) for request in sent[1]]


def test_a_connection_is_used_again(serve):
    packed = gzip.compress(b'{"errcode":0}')
    for reply in (
        response(),
        chunked(b'{"errcode":0}'),
        response(packed, Content_Encoding="gzip"),
        chunked(packed, Content_Encoding="gzip"),
        response(b"no JSON"),
        response(b"{}", "502 Bad Gateway"),
    ):
        server = serve(answering(reply))
        for _ in range(3):
            customer.batchget("token", {})
        assert {request.connection for request in server.requests} == {server.requests[0].connection}


def test_requests_is_not_loaded(serve):
    server = serve(answering(response()))
    program = """if True:
        import sys
        from QQ.weixin.work._http import client, direct
        from QQ.weixin.work.kf import customer

        client.use(direct.client)
        print(customer.batchget("token", {}), [name for name in sys.modules if re.match("requests|urllib3", name)])
    """
    environ = {"QQ_WEIXIN_WORK_API": server.api, "PATH": ""}
    run = subprocess.run([sys.executable, "-c", "import re\n" + program], env=environ, capture_output=True, text=True)
    assert re.fullmatch(r"\{'errcode': 0, 'errmsg': 'ok'\} \[\]\n", run.stdout), run.stderr
