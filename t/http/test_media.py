"""QQ.weixin.work.media: files to the server and back."""

import contextlib
import gzip
import io
import os
import re
import subprocess
import sys

import pytest
from faulty import Connection, answering, response, tunnel

from QQ.weixin.work import _http, configure, media, service
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


def test_a_large_file_that_fails_half_way_is_a_failure(requests_mock):
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


# Media in memory


def sent(request):
    body = b"".join(request.body)
    name = re.search(rb'filename="(.*)"; filelength=(\d+)', body)
    content = body.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]
    content = content[: content.rindex(b"\r\n--")] if content.endswith(b"--") else content
    assert len(content) == int(name[2])
    return name[1].decode(), content


@pytest.mark.parametrize(
    ("media_of", "name"),
    [
        (lambda path: ("报表.xlsx", path.read_bytes()), "报表.xlsx"),
        (lambda path: ("a.png", bytearray(path.read_bytes())), "a.png"),
        (lambda path: ("a.png", memoryview(path.read_bytes())), "a.png"),
        (lambda path: ("a.png", io.BytesIO(path.read_bytes())), "a.png"),
        (lambda path: ("other.png", path.open("rb")), "other.png"),
        (lambda path: path.open("rb"), "产品 %22图%22 1.png"),
        (lambda path: io.BytesIO(path.read_bytes()), "media"),
        (lambda path: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(path.read_bytes()))), "media"),
    ],
)
def test_media_from_memory_and_from_open_files(requests_mock, picture, media_of, name):
    requests_mock.post(API + "upload", json={"errcode": 0})
    given = media_of(picture)
    assert media.upload("T", "image", given) == {"errcode": 0}
    assert sent(requests_mock.last_request) == (name, b"\x89PNG\r\n--data")
    file = given[1] if isinstance(given, tuple) else given
    if hasattr(file, "close"):
        assert not file.closed
        file.close()


def test_an_open_file_is_sent_from_where_it_stands_and_again_where_the_token_is_renewed(requests_mock, picture):
    class Source(_http.TokenSource):
        def current(self):
            return "old"

        def renewed(self, stale):
            return "new"

    contents = []

    def answer(request, context):
        contents.append(sent(request)[1])
        return {"errcode": 40014 if "=old" in request.url else 0}

    requests_mock.post(API + "upload", json=answer)
    with open(picture, "rb") as file:
        file.seek(4)
        assert media.upload(Source(), "image", file) == {"errcode": 0}
    assert contents == [b"\r\n--data"] * 2


def test_an_open_pipe_is_sent_whole_each_time(requests_mock):
    reading, writing = os.pipe()
    with open(writing, "wb") as file:
        file.write(b"through a pipe")
    requests_mock.post(API + "upload", json={"errcode": 0})
    with open(reading, "rb") as file:
        assert media.upload("T", "file", ("a.txt", file)) == {"errcode": 0}
    assert sent(requests_mock.last_request) == ("a.txt", b"through a pipe")


@pytest.mark.parametrize(
    ("given", "error", "says"),
    [
        (b"\x89PNG", TypeError, "media must be a path, an open binary file, or .*, not bytes"),
        (io.StringIO("text"), TypeError, "media must be open in binary mode"),
        (("a.txt", "text"), TypeError, r"media\[1\] must be bytes or an open binary file, not str"),
        (("a.txt", None), TypeError, r"media\[1\] must be bytes or an open binary file, not NoneType"),
        ((5, b"x"), TypeError, r"media\[0\] must be the name of the file, a str, not int"),
        (("", b"x"), ValueError, r"media\[0\] must be the name of the file, and is empty"),
        (("a", b"x", 1), TypeError, "media must be a path"),
        (["a", b"x"], TypeError, "media must be a path"),
        (5, TypeError, "media must be a path"),
    ],
)
def test_other_media_are_refused_by_type(requests_mock, given, error, says):
    with pytest.raises(error, match=f"^{says}"):
        media.upload("T", "image", given)
    assert not requests_mock.called


def test_a_closed_file(requests_mock, picture):
    file = picture.open("rb")
    file.close()
    with pytest.raises(ValueError, match=r"^media is a file that was closed$"):
        media.upload("T", "image", file)


class Broken(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, buffer):
        raise OSError(5, "Input/output error")


def test_a_file_that_fails_is_a_failure(requests_mock):
    assert media.upload("T", "file", ("a", Broken())).reason == ("media 'a': Input/output error; nothing was sent")
    assert not requests_mock.called


class Stream:
    """A file of a library that has only what its author needed."""

    def __init__(self, read):
        self._read = read

    def read(self, size=-1):
        return self._read(size)


class OldSpooled(Stream):
    """As tempfile.SpooledTemporaryFile was before Python 3.11: seek tells nothing."""

    def __init__(self, data):
        file = io.BytesIO(data)
        super().__init__(file.read)
        self.seekable, self.tell = file.seekable, file.tell
        self._seek = file.seek

    def seek(self, *where):
        self._seek(*where)


@pytest.mark.parametrize(
    "content",
    [
        lambda: memoryview(b"a-b-c-")[::2],
        lambda: Stream(io.BytesIO(b"abc").read),
        lambda: OldSpooled(b"abc"),
    ],
    ids=["every other byte", "only read", "seek tells nothing"],
)
def test_media_of_unusual_kinds(requests_mock, content):
    requests_mock.post(API + "upload", json={"errcode": 0})
    assert media.upload("T", "file", ("a.txt", content())) == {"errcode": 0}
    assert sent(requests_mock.last_request) == ("a.txt", b"abc")


def test_a_file_of_a_library_that_fails_is_a_failure(serve):
    def read(size):
        if size:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        return b""

    assert media.upload("T", "file", ("a", Stream(read))).reason.startswith(
        "media 'a': EOFError: Compressed file ended"
    )
    serve()
    whole = gzip.compress(os.urandom(3 * MEGABYTE))
    bad = gzip.GzipFile(fileobj=io.BytesIO(whole[:-8] + b"\0" * 8))
    assert media.upload("T", "file", ("a", bad)).reason.startswith("media 'a'")


def test_a_file_that_is_open_for_writing_and_a_name_that_can_not_be_sent(requests_mock, tmp_path):
    with open(tmp_path / "x", "wb") as file, pytest.raises(ValueError, match=r"^media must be open for reading"):
        media.upload("T", "file", file)
    with pytest.raises(ValueError, match=r"^the name of the media holds a lone surrogate"):
        media.upload("T", "file", ("\ud800.png", b"x"))
    assert not requests_mock.called


def test_a_pipe_of_any_size_leaves_no_warning(tmp_path):
    program = """
import gc, requests_mock
from QQ.weixin.work import media

class Stream:
    left = 5 << 20
    def read(self, size=-1):
        size = min(size, self.left)
        self.left -= size
        return bytes(size)

with requests_mock.Mocker() as mocker:
    mocker.post("https://qyapi.weixin.qq.com/cgi-bin/media/upload", json={"errcode": 0})
    assert media.upload("T", "file", ("a", Stream())) == {"errcode": 0}
gc.collect()
"""
    run = [sys.executable, "-X", "dev", "-W", "error::ResourceWarning", "-c", program]
    assert subprocess.run(run, capture_output=True, text=True, timeout=60, check=True).stderr == ""


# A download to the disk


@pytest.mark.parametrize("size", [10, 64 << 10, (64 << 10) + 1, 3 * MEGABYTE, 40 * MEGABYTE + 7])
@pytest.mark.parametrize("place", ["path", "str", "file"])
def test_a_download_to_a_file(requests_mock, tmp_path, size, place):
    ranges = []
    data, answer = large(size, ranges)
    headers = {"Content-Type": "video/mp4", "Content-Disposition": 'attachment; filename="large.mp4"'}
    if size > 20 * MEGABYTE:
        requests_mock.get(API + "get", content=answer)
    else:
        requests_mock.get(API + "get", content=data, headers=headers)
    path = tmp_path / "here.mp4"
    if place == "file":
        with open(path, "wb") as file:
            reply = media.get("T", "M", file)
    else:
        reply = media.get("T", "M", to=path if place == "path" else str(path))
    assert (reply["filename"], reply["size"], set(reply)) == (
        "large.mp4",
        size,
        {"content-type", "filename", "size"},
    )
    assert path.read_bytes() == data
    assert os.listdir(tmp_path) == ["here.mp4"]
    assert (len(ranges) > 1) == (size > 20 * MEGABYTE)


@pytest.mark.parametrize(
    "reply",
    [
        {"json": {"errcode": 40007, "errmsg": "invalid media_id"}},
        {"status_code": 502},
        {"content": b""},
        {"content": b"<html>log in"},
        {"exc": ConnectionResetError(104, "Connection reset by peer")},
    ],
)
def test_a_reply_that_is_not_a_file_leaves_the_disk_alone(requests_mock, tmp_path, reply):
    requests_mock.get(API + "get", **reply)
    path = tmp_path / "here"
    path.write_bytes(b"as it was")
    reply = media.get("T", "M", to=path)
    assert not reply or reply["errcode"] == 40007
    assert (os.listdir(tmp_path), path.read_bytes()) == (["here"], b"as it was")


def test_a_download_that_is_cut_off_leaves_the_disk_as_it_was(serve, tmp_path):
    serve(answering(response(b"x" * 200_000, length=300_000, Content_Disposition="attachment"), Connection.close))
    path = tmp_path / "here"
    path.write_bytes(b"as it was")
    assert media.get("T", "M", to=path).reason.endswith("was cut off")
    assert (os.listdir(tmp_path), path.read_bytes()) == (["here"], b"as it was")


def test_places_that_can_not_be_written(requests_mock, tmp_path):
    requests_mock.get(API + "get", content=b"data" * 50_000, headers={"Content-Disposition": "attachment"})
    assert "No such file or directory" in media.get("T", "M", to=tmp_path / "none" / "x").reason
    with open("/dev/full", "wb", buffering=0) as full:
        assert "No space left on device" in media.get("T", "M", to=full).reason
    with pytest.raises(TypeError, match=r"^to must be a path or an open binary file, not int$"):
        media.get("T", "M", to=5)


@pytest.fixture
def a_file(requests_mock):
    content = bytes(range(256)) * 1000
    requests_mock.get(API + "get", content=content, headers={"Content-Disposition": "attachment"})
    return content


def test_a_name_of_any_length(a_file, tmp_path):
    path = tmp_path / ("报" * 83 + ".pdf")
    assert media.get("T", "M", to=path)["size"] == len(a_file)
    assert path.read_bytes() == a_file


@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_a_link(a_file, tmp_path, exists):
    if exists:
        (tmp_path / "file").write_bytes(b"as it was")
    (tmp_path / "link").symlink_to("file")
    assert media.get("T", "M", to=tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == a_file


def test_a_file_that_others_may_not_read_stays_so(a_file, tmp_path):
    path = tmp_path / "private"
    path.touch(0o600)
    assert media.get("T", "M", to=path)
    assert path.stat().st_mode & 0o777 == 0o600


class Slow:
    """What takes a part of what it is given, and has nothing but write."""

    def __init__(self, most):
        self.got, self._most = b"", most

    def write(self, data):
        self.got += data[: self._most]
        return min(len(data), self._most)


def test_a_file_that_takes_parts_gets_the_whole(a_file):
    file = Slow(1000)
    assert media.get("T", "M", to=file)["size"] == len(a_file)
    assert file.got == a_file
    assert media.get("T", "M", to=Slow(0)).reason == "the file that came in could not be written: it takes no more"


def test_files_that_can_not_be_written_to_are_refused_before_anything_is_sent(requests_mock, tmp_path):
    (tmp_path / "x").touch()
    closed = open(tmp_path / "x", "wb")  # noqa: SIM115
    closed.close()
    with open(tmp_path / "x", "rb") as reading:
        for file in (closed, reading):
            with pytest.raises(ValueError, match=r"^to is a file that was closed, or that is not open for writing$"):
                media.get("T", "M", to=file)
    with pytest.raises(TypeError, match=r"^to must be open in binary mode"):
        media.get("T", "M", to=io.StringIO())
    with pytest.raises(ValueError, match=r"^to must be a path, not an empty one$"):
        media.get("T", "M", to="")
    assert not requests_mock.called


DOWNLOADING = """
import sys, tracemalloc
from QQ.weixin.work import configure, media
configure(api=sys.argv[1], proxies={})
tracemalloc.start()
print(media.get("token", "m", to=sys.argv[2])["size"], tracemalloc.get_traced_memory()[1])
"""


def test_a_download_of_200_mb_to_the_disk_takes_little_memory(serve, tmp_path):
    size = 200 * MEGABYTE

    def send(request, connection):
        connection.send(response(b"", length=size, Content_Disposition="attachment"))
        for _ in range(200):
            connection.send(b"x" * MEGABYTE)

    server = serve(send)
    program = [sys.executable, "-c", DOWNLOADING, server.api, tmp_path / "big"]
    written, peak = subprocess.run(program, capture_output=True, timeout=100, check=True).stdout.split()
    assert (int(written), (tmp_path / "big").stat().st_size) == (size, size)
    assert int(peak) < 8 * MEGABYTE


# Where a file ends

UNTIL_THE_END = (
    b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename=a.jpg\r\n\r\n"
)


def closing_tls(connection):
    with contextlib.suppress(OSError):  # the client does not answer it
        connection.sock.settimeout(0.01)
        connection.sock.unwrap()
    connection.close()


@pytest.mark.parametrize("through_a_proxy", [False, True])
@pytest.mark.parametrize("to_a_file", [False, True])
def test_a_file_that_ends_with_a_connection_that_anyone_may_have_cut(serve, tmp_path, to_a_file, through_a_proxy):
    proxies = {"https": serve(tunnel).address} if through_a_proxy else {}
    path = tmp_path / "a.jpg"
    for end, is_whole in ((closing_tls, True), (Connection.close, False)):
        serve(answering(UNTIL_THE_END + b"x" * 100_000, end), tls="good")
        configure(proxies=proxies)
        reply = media.get("T", "M", to=path if to_a_file else None)
        if is_whole:
            assert reply["size"] if to_a_file else len(reply["data"]) == 100_000
            path.unlink(missing_ok=True)
        else:
            assert reply.reason.endswith("was cut off")
            assert not path.exists()


def test_json_that_ends_with_its_connection_is_whole_by_itself(serve):
    serve(answering(b'HTTP/1.1 200 OK\r\n\r\n{"errcode": 40007}', Connection.close), tls="good")
    assert media.get("T", "M") == {"errcode": 40007}


def test_a_file_of_unknown_length(serve, caplog):
    serve(answering(UNTIL_THE_END + b"x" * 100, Connection.close))
    assert media.get("T", "M")["data"] == b"x" * 100
    assert "whether it is whole can't be told" in caplog.text


def test_a_file_of_more_than_2_gb(requests_mock):
    size = (1 << 31) + MEGABYTE

    class Zeros(io.RawIOBase):
        left = size

        def read(self, most=-1):
            count = min(most, self.left)
            self.left -= count
            return bytes(count)

    requests_mock.get(f"{API}get", body=Zeros(), headers={"Content-Length": str(size)})
    assert media.get("T", "M", to=os.devnull)["size"] == size


def test_trailers_without_end(serve):
    def script(request, connection):
        connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n")
        with contextlib.suppress(OSError):
            for _ in range(100):
                connection.send(b"x: y\r\n" * 100_000)
        connection.close()

    serve(script)
    assert media.get("T", "M").reason.endswith("has headers without end")
