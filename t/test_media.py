"""QQ.weixin.work.media: files to the server and back."""

import re

import pytest

from QQ.weixin.work import _http, media, service
from QQ.weixin.work.media.get import jssdk

API = "https://qyapi.weixin.qq.com/cgi-bin/media/"
MEGABYTE = 1 << 20


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / '产品 "图" 1.png'
    path.write_bytes(b"\x89PNG\r\n--data")
    return path


@pytest.mark.parametrize(
    ("upload", "query"),
    [
        (lambda path: media.upload("T", "image", path), "upload?access_token=T&type=image"),
        (lambda path: media.uploadimg("T", path), "uploadimg?access_token=T"),
        (
            lambda path: media.upload_attachment("T", "image", 1, path),
            "upload_attachment?access_token=T&media_type=image&attachment_type=1",
        ),
    ],
)
@pytest.mark.parametrize("kind", [str, lambda path: path], ids=["str", "Path"])
def test_an_upload_on_the_wire(requests_mock, picture, upload, query, kind):
    requests_mock.post(API + query.partition("?")[0], json={"errcode": 0, "media_id": "M"})
    assert upload(kind(picture))["media_id"] == "M"
    (request,) = requests_mock.request_history
    assert request.url == API + query
    boundary = re.fullmatch(r"multipart/form-data; boundary=(\w+)", request.headers["Content-Type"])[1]
    body = b"".join(request.body)
    assert (
        body
        == (
            f"--{boundary}\r\n"
            'Content-Disposition: form-data; name="media"; filename="产品 %22图%22 1.png"; filelength=12\r\n'
            "Content-Type: image/png\r\n"
            "\r\n"
        ).encode()
        + b"\x89PNG\r\n--data"
        + f"\r\n--{boundary}--\r\n".encode()
    )
    assert request.headers["Content-Length"] == str(len(body))


def test_an_unreadable_file_is_named_and_nothing_sent(requests_mock, tmp_path):
    for path in (tmp_path / "none.png", tmp_path):
        reply = media.upload("T", "file", path)
        assert reply == 0
        assert str(path) in reply.reason
        assert "nothing was sent" in reply.reason
    assert requests_mock.request_history == []


@pytest.mark.parametrize(
    ("get", "path"), [(lambda: media.get("T", "M"), "get"), (lambda: jssdk("T", "M"), "get/jssdk")]
)
def test_a_download(requests_mock, get, path):
    headers = {"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="a.png"'}
    requests_mock.get(API + path, content=b"{\x89PNG", headers=headers)
    assert get() == {"content-type": "image/png", "filename": "a.png", "data": b"{\x89PNG"}
    assert requests_mock.request_history[0].url == f"{API}{path}?access_token=T&media_id=M"
    requests_mock.get(API + path, json={"errcode": 40007, "errmsg": "invalid media_id"})
    assert get() == {"errcode": 40007, "errmsg": "invalid media_id"}


def test_a_file_for_a_hash(requests_mock):
    url = "https://qyapi.weixin.qq.com/cgi-bin/service/get_app_qrcode"
    hash = {"suite_id": "ww1", "state": "张"}
    requests_mock.post(url, content=b"\x89PNG", headers={"Content-Type": "image/png"})
    assert service.get_app_qrcode("S", hash) == {"content-type": "image/png", "filename": None, "data": b"\x89PNG"}
    (request,) = requests_mock.request_history
    assert request.url == f"{url}?suite_access_token=S"
    assert request.body == '{"suite_id":"ww1","state":"张"}'.encode()
    assert request.headers["Content-Type"] == "application/json"
    for reply in ({"errcode": 0, "errmsg": "ok", "qrcode": "https://a/b"}, {"errcode": 40082, "errmsg": "bad"}):
        requests_mock.post(url, json=reply)
        assert service.get_app_qrcode("S", hash) == reply


@pytest.mark.parametrize("hash", [None, [], "{}", 7])
def test_a_file_for_no_hash(requests_mock, hash):
    reply = _http.download("service/get_app_qrcode", hash=hash, suite_access_token="S")
    assert reply == 0
    assert reply.reason == f"hash must be a dict, not {type(hash).__name__}; nothing was sent"
    assert requests_mock.request_history == []


def large(size, ranges, trouble=None):
    """A server that has a large file and gives it only in ranges of at most 20 MB."""
    data = bytes(range(256)) * (size // 256) + b"x" * (size % 256)

    def answer(request, context):
        wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", request.headers.get("Range", ""))
        if wanted is None or int(wanted[2]) - int(wanted[1]) >= 20 * MEGABYTE:
            return b'{"errcode": 830002, "errmsg": "use Range"}'
        first, last = int(wanted[1]), min(int(wanted[2]), size - 1)
        ranges.append((first, last))
        if trouble is not None and first:
            return trouble(context)
        context.status_code = 206
        context.headers["Content-Range"] = f"bytes {first}-{last}/{size}"
        context.headers["Content-Disposition"] = 'attachment; filename="large.mp4"'
        return data[first : last + 1]

    return data, answer


@pytest.mark.parametrize("size", [20 * MEGABYTE + 1, 40 * MEGABYTE])
def test_a_large_file_is_fetched_in_ranges(requests_mock, size):
    ranges = []
    data, answer = large(size, ranges)
    requests_mock.get(API + "get", content=answer)
    reply = media.get("T", "M")
    assert (reply["filename"], len(reply["data"]), reply["data"] == data) == ("large.mp4", size, True)
    assert ranges == [(0, 20 * MEGABYTE - 1), (20 * MEGABYTE, size - 1)]


def test_a_large_file_that_fails_half_way_is_no_file(requests_mock):
    def gone(context):
        context.status_code = 502
        return b""

    requests_mock.get(API + "get", content=large(21 * MEGABYTE, [], gone)[1])
    assert media.get("T", "M").status == 502
    requests_mock.get(API + "get", content=large(21 * MEGABYTE, [], lambda context: b'{"errcode": 40007}')[1])
    assert media.get("T", "M") == {"errcode": 40007}

    def ended(context):
        context.status_code = 206
        context.headers["Content-Range"] = f"bytes */{21 * MEGABYTE}"
        return b""

    requests_mock.get(API + "get", content=large(21 * MEGABYTE, [], ended)[1])
    assert media.get("T", "M").reason == "the reply with status 206 is empty"
