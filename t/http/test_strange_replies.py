"""Replies that are not quite as they should be: each is understood, or a Failure says what is wrong with it."""

import gzip
import logging
import os
import re
import subprocess
import sys
import threading
import zlib

import numpy_like
import pytest
import requests
from faulty import answering, chunked, response

from QQ.weixin.work import Failure, WeixinError, _http, check, media
from QQ.weixin.work.kf import customer

API = "https://qyapi.weixin.qq.com/cgi-bin"
BATCHGET = f"{API}/kf/customer/batchget"
MEDIA = f"{API}/media/get"


def batchget():
    return customer.batchget("T", {})


# Error pages


@pytest.mark.parametrize("size", [10, 4096, 4097, 100_000, 5_000_000])
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("in_chunks", [False, True])
def test_a_compressed_error_page(serve, size, coding, in_chunks):
    page = (b"<html>bad gateway " + b"x" * size)[:size]
    data = gzip.compress(page) if coding == "gzip" else zlib.compress(page)
    whole = response(data, "502 Bad Gateway", Content_Encoding=coding, Content_Type="text/html")
    pieces = chunked(data[:7], data[7:], Content_Encoding=coding).replace(b"200 OK", b"502 Bad Gateway", 1)
    serve(answering(pieces if in_chunks else whole))
    for _ in range(3):
        reply = batchget()
        assert reply.status == 502
        assert reply.reason.startswith(f"HTTP 502 Bad Gateway: {page[:10].decode().strip()}")


@pytest.mark.parametrize("coding", ["gzip, gzip", "gzip,deflate", "gzip, gzip, gzip"])
@pytest.mark.parametrize("call", [batchget, lambda: media.get("T", "M")])
def test_nested_codings_are_refused(serve, coding, call):
    data = b'{"errcode":0}'
    for _ in range(coding.count(",") + 1):
        data = gzip.compress(data)
    serve(answering(response(data, Content_Encoding=coding)))
    assert call().reason.endswith("is encoded more than once")


def test_an_error_page_in_nested_codings_is_not_unpacked(serve):
    bomb = gzip.compress(gzip.compress(gzip.compress(b"\0" * 10_000_000)))
    serve(answering(response(bomb, "502 Bad Gateway", Content_Encoding="gzip, gzip, gzip")))
    assert batchget().reason == "HTTP 502 Bad Gateway"


@pytest.mark.parametrize("charset", ["gbk", "GB2312", "gb18030", '"gbk"', "utf-8"])
@pytest.mark.parametrize("status", ["200 OK", "502 Bad Gateway"])
def test_an_error_page_is_read_in_its_own_charset(serve, charset, status):
    page = "<p>代理服务器：拒绝访问</p>".encode(charset.strip('"'))
    serve(answering(response(page, status, Content_Type=f"text/html; charset={charset}")))
    assert "<p>代理服务器：拒绝访问</p>" in batchget().reason


@pytest.mark.parametrize("charset", ["gbk", "GB2312", "gb18030", '"gbk"', "big5", "utf-8"])
def test_json_is_read_in_its_own_charset(serve, charset):
    body = '{"errcode": 40058, "errmsg": "不合法"}'.encode(charset.strip('"'))
    serve(answering(response(body, Content_Type=f"application/json; charset={charset}")))
    assert batchget() == media.get("T", "M") == {"errcode": 40058, "errmsg": "不合法"}


@pytest.mark.parametrize("charset", ["ISO-8859-1", "latin1", "us-ascii", "no-such", "hex", "rot13"])
def test_json_with_an_unknown_charset_is_utf_8(serve, charset):
    body = '{"errcode": 40058, "errmsg": "不合法"}'.encode()
    serve(answering(response(body, Content_Type=f"application/json; charset={charset}")))
    assert batchget()["errmsg"] == "不合法"


@pytest.mark.parametrize("number", [b"1E400", b"-1e309", b"1" + b"0" * 400 + b".0"])
def test_a_number_that_is_too_large(serve, number):
    serve(answering(response(b'{"errcode": 0, "a": [%s]}' % number)))
    assert batchget().reason.startswith("the reply with status 200 holds a number that is too large: ")


@pytest.mark.parametrize("charset", ["no-such", "hex", "rot13", "idna", "undefined", "utf-16-le"])
def test_a_charset_that_can_not_be_used(serve, charset):
    serve(answering(response(b"<p>no</p>", "502 Bad Gateway", Content_Type=f"text/html; charset={charset}")))
    assert batchget().status == 502


def test_escape_characters_reach_no_terminal(requests_mock, caplog):
    requests_mock.post(BATCHGET, content=b"\x1b[2J\x1b]0;owned\x07\xc2\x9b31m\x7f\xe2\x80\xae<html>", status_code=403)
    reply = batchget()
    assert reply.reason.isprintable()
    assert "\\x1b[2J\\x1b]0;owned\\x07\\x9b31m\\x7f\\u202e<html>" in reply.reason
    assert "\x1b" not in caplog.text
    requests_mock.post(BATCHGET, json={"errcode": 40058, "errmsg": "a\x1b[2Jb"})
    with pytest.raises(Exception, match=r"a\\x1b\[2Jb"):
        check(batchget())


# JSON


@pytest.mark.parametrize(
    ("given", "nickname"),
    [
        (b"\xe5\xbc\xa0\xf0\x9f\x98", "张\ufffd"),
        (b"\xff", "\ufffd"),
        (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
        (b"a\xc3", "a\ufffd"),
        (b"\xc0\xaf", "\ufffd\ufffd"),
    ],
)
def test_a_string_that_was_cut_within_a_character(requests_mock, given, nickname):
    rest = b'{"errcode":0,"customer_list":[{"external_userid":"wm1","nickname":"%s"},{"external_userid":"wm2"}]}'
    requests_mock.post(BATCHGET, content=rest % given)
    assert batchget()["customer_list"] == [
        {"external_userid": "wm1", "nickname": nickname},
        {"external_userid": "wm2"},
    ]


@pytest.mark.parametrize("depth", [2_000, 100_000])
def test_json_that_is_nested_too_deeply(requests_mock, depth):
    for data in (b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth, b'{"errcode":1,"a":' * depth):
        requests_mock.post(BATCHGET, content=data)
        assert isinstance(batchget(), (dict, Failure))
        requests_mock.get(MEDIA, content=data, headers={"Error-Code": "40007"})
        assert isinstance(media.get("T", "M"), (dict, Failure))
        requests_mock.get(MEDIA, content=data, headers={"Content-Disposition": 'attachment; filename="a.json"'})
        assert media.get("T", "M")["data"] == data


@pytest.mark.parametrize("length", [1 << 20, 70 << 20])
def test_json_has_a_limit(serve, length):
    """A reply that is longer than any documented one is not read into memory to its end."""
    serve(answering(response(b'{"errcode":0,"x":"' + b"x" * length + b'"}')))
    reply = batchget()
    assert reply.reason == "the reply is longer than 64 MB" if length > 64 << 20 else reply["errcode"] == 0


# Files


ERROR = b'{"errcode":42001,"errmsg":"access_token expired"}'
NAMED = {"Content-Disposition": 'attachment; filename="a.amr"'}


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\n", b" \r\n", b"\xef\xbb\xbf\n "])
@pytest.mark.parametrize("headers", [{}, NAMED, {"Error-Code": "42001"}, {"Error-Code": "42001", **NAMED}])
def test_an_error_in_place_of_a_file_is_returned_and_renews_the_token(requests_mock, before, headers):
    class Source(_http.TokenSource):
        def current(self):
            return "old"

        def renewed(self, stale):
            return "new"

    requests_mock.get(MEDIA, content=before + ERROR, headers=headers)
    assert media.get("T", "M") == {"errcode": 42001, "errmsg": "access_token expired"}
    requests_mock.get(f"{MEDIA}?access_token=new", content=b"#!AMR", headers={"Error-Code": "0", **NAMED})
    assert media.get(Source(), "M")["data"] == b"#!AMR"


@pytest.mark.parametrize(
    ("content", "headers"),
    [
        (ERROR, {"Error-Code": "0", **NAMED}),
        (b'{"errcode":0,"errmsg":"ok"}', NAMED),
        (b'{"name":"a json file"}', NAMED),
        (b'{"errcode":42001}', NAMED),
        (b"<html><body>a page that somebody uploaded", NAMED),
        (b"[1]", {}),
        (b"GIF89a<html>", {}),
    ],
)
def test_a_file_stays_a_file(requests_mock, content, headers):
    requests_mock.get(MEDIA, content=content, headers=headers)
    assert media.get("T", "M")["data"] == content


@pytest.mark.parametrize(
    ("content", "headers", "reason"),
    [
        (b"", {}, "the reply with status 200 is empty"),
        (b"", NAMED, "the reply with status 200 is empty"),
        (b"oops", {"Error-Code": "40007"}, "is not a file: its header says Error-Code 40007: oops"),
        (b"<html><body>Log in</body>", {}, "is a web page, not a file: <html><body>Log in</body>"),
        (b"\n<!DOCTYPE HTML><title>Wi-Fi</title>", {"Content-Type": "text/html"}, "is a web page, not a file"),
    ],
)
def test_replies_that_are_not_files(requests_mock, content, headers, reason):
    requests_mock.get(MEDIA, content=content, headers=headers)
    assert reason in media.get("T", "M").reason


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="../../etc/x.pdf"', "x.pdf"),
        ('attachment; filename="..\\\\..\\\\x.pdf"', "x.pdf"),
        ("attachment; filename=/etc/passwd", "passwd"),
        ('attachment; filename="C:\\\\x.pdf"', "x.pdf"),
        ("attachment; filename*=UTF-8''..%2F..%2F%E5%BC%A0.pdf", "张.pdf"),
        ('attachment; filename="a/"', ""),
        ('attachment; filename="a\0b/c.pdf"', "c.pdf"),
        ("attachment; filename*0*=UTF-8''a; filename*1=/b", "b"),
        ("attachment; filename*1=b/", ""),
        ("attachment; filename*=''", ""),
        ("attachment; filename*", ""),
    ],
)
def test_the_name_of_a_file_is_no_path(requests_mock, disposition, name):
    requests_mock.get(MEDIA, content=b"data", headers={"Content-Disposition": disposition})
    reply = media.get("T", "M")
    assert reply["data"] == b"data"
    assert reply["filename"] in (name, None)


MEGABYTE = 1 << 20
PIECE = 20 * MEGABYTE


def in_pieces(requests_mock, answer):
    asked = []

    def content(request, context):
        wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", request.headers.get("Range", ""))
        if wanted is None:
            return b'{"errcode": 830002, "errmsg": "use Range"}'
        asked.append(int(wanted[1]))
        context.status_code = 206
        return answer(int(wanted[1]), int(wanted[2]), context)

    requests_mock.get(MEDIA, content=content)
    return asked


def piece(context, start, size, total, told_start=None, told_size=None):
    first = start if told_start is None else told_start
    context.headers["Content-Range"] = f"bytes {first}-{first + (told_size or size) - 1}/{total}"
    return b"x" * size


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (lambda start, end, context: piece(context, start, PIECE, 50 * MEGABYTE, told_start=0), "wrong pieces"),
        (lambda start, end, context: piece(context, start, 5, 50 * MEGABYTE, told_size=6), "wrong pieces"),
        (lambda start, end, context: piece(context, start, PIECE, 50 * MEGABYTE + start), "changed its size"),
        (lambda start, end, context: piece(context, start, PIECE, 50 * MEGABYTE if start else "*"), "changed its size"),
        (lambda start, end, context: piece(context, start, PIECE, 30 * MEGABYTE), "has more"),
        (lambda start, end, context: b"x" * PIECE, "wrong pieces"),
        (lambda start, end, context: piece(context, start, 0, 50 * MEGABYTE), "is empty"),
    ],
)
def test_pieces_that_do_not_fit_are_no_file(requests_mock, answer, reason):
    asked = in_pieces(requests_mock, answer)
    assert reason in media.get("T", "M").reason
    assert len(asked) <= 3


def test_a_file_without_end_is_bounded_in_pieces(requests_mock, monkeypatch):
    monkeypatch.setattr("QQ.weixin.work._http.file.RANGE", 1000)
    monkeypatch.setattr("QQ.weixin.work._http.file.MAX_FILE", 10_000)
    for total in (1 << 40, "*"):
        asked = in_pieces(requests_mock, lambda start, end, context, total=total: piece(context, start, 1000, total))
        assert "longer than" in media.get("T", "M").reason
        assert len(asked) <= 10


@pytest.mark.parametrize("size", [1500, 2000])
def test_a_file_whose_size_is_unknown(requests_mock, monkeypatch, size):
    monkeypatch.setattr("QQ.weixin.work._http.file.RANGE", 1000)

    def answer(start, end, context):
        if start >= size:
            context.status_code = 416
            return b""
        return piece(context, start, min(1000, size - start), "*")

    in_pieces(requests_mock, answer)
    assert media.get("T", "M")["data"] == b"x" * size


def test_a_server_that_ignores_ranges(requests_mock):
    def answer(start, end, context):
        context.status_code = 200
        return b"x" * (PIECE + 5)

    in_pieces(requests_mock, answer)
    assert len(media.get("T", "M")["data"]) == PIECE + 5


# Uploads


UPLOADING = "import sys; from QQ.weixin.work import _http, configure; configure(api=sys.argv[1], proxies={}); "
UPLOADING += "print(_http.upload('media/upload', 'T', sys.argv[2])['errcode'])"


def uploaded(server):
    body = server.requests[-1].body
    length = int(re.search(rb"filelength=(\d+)", body)[1])
    content = body.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]
    assert len(content) == length
    return content


def test_a_pipe_is_sent_whole(serve, tmp_path):
    server = serve()
    content = os.urandom(3 << 20)
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    writer = threading.Thread(target=fifo.write_bytes, args=(content,))
    writer.start()
    assert _http.upload("media/upload", "T", fifo)["errcode"] == 0
    writer.join()
    assert uploaded(server) == content


@pytest.mark.parametrize("path", ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"])
def test_standard_input_is_sent_whole(serve, path):
    server = serve()
    program = [sys.executable, "-c", UPLOADING, server.api, path]
    result = subprocess.run(program, input=b"x" * 200_000, capture_output=True, timeout=60)
    assert result.stdout == b"0\n", result.stderr
    assert uploaded(server) == b"x" * 200_000


@pytest.mark.skipif(not os.path.exists("/proc/version"), reason="needs /proc")
def test_a_file_without_a_size_is_sent_whole(serve):
    server = serve()
    assert _http.upload("media/upload", "T", "/proc/version")["errcode"] == 0
    with open("/proc/version", "rb") as file:
        assert uploaded(server) == file.read() != b""


def test_bytes_are_not_accepted_as_a_path(requests_mock, caplog):
    content = b"\x89PNG" * 1_000_000
    with pytest.raises(TypeError) as raised:
        media.upload("T", "image", content)
    assert str(raised.value) == "media must be a path, an open binary file, or (name, bytes or file), not bytes"
    assert len(caplog.text) < 1000
    assert not requests_mock.called


# Reasons


def test_a_type_is_called_by_its_own_name(requests_mock):
    with pytest.raises(TypeError, match=r"^hash\.a is of type numpy_like\.bool_, which JSON can't hold$"):
        customer.batchget("T", {"a": numpy_like.bool_()})


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (ConnectionError("boom"), "broke the connection: boom"),
        (ConnectionError(), "broke the connection: ConnectionError"),
        (ConnectionResetError(104, "Connection reset by peer"), "broke the connection: Connection reset by peer"),
        (requests.ConnectionError("boom"), "failed: ConnectionError: boom"),
        (requests.Timeout("boom"), "failed: Timeout: boom"),
    ],
)
def test_the_reason_of_a_mock(requests_mock, error, reason):
    requests_mock.post(BATCHGET, exc=error)
    assert batchget().reason.endswith(reason)


@pytest.mark.parametrize("name", ["access_token", "corpsecret", "corpid"])
@pytest.mark.parametrize("space", ["\n", "\r\n", " ", "\t\n"])
def test_white_space_at_the_end_of_a_credential_is_dropped(requests_mock, name, space):
    requests_mock.get(f"{API}/x", json={"errcode": 0})
    assert _http.get("x", **{name: "abc" + space, "userid": "a "}) == {"errcode": 0}
    assert requests_mock.last_request.url == f"{API}/x?{name}=abc&userid=a%20"
    assert _http.get("x", **{name: space}).reason == f"{name} must be given, not ''; nothing was sent"


def test_the_errcode_of_a_reply_is_read_in_one_way(requests_mock, caplog):
    caplog.set_level(logging.DEBUG)
    for errcode in (0, "0", None, 0.0):
        assert check({"errcode": errcode})["errcode"] == errcode
    for errcode, read in [(40014, 40014), ("40014", 40014), (40014.0, 40014)]:
        with pytest.raises(WeixinError) as raised:
            check({"errcode": errcode, "errmsg": "no"})
        assert (raised.value.errcode, raised.value.errmsg) == (read, "no")
    for errcode in ("abc", "", [], {}, True, False, 1.5, 1e300, "4.0", "٣"):
        with pytest.raises(WeixinError, match=r"^errcode ") as raised:
            check({"errcode": errcode, "errmsg": "no"})
        assert raised.value.errcode is None
