"""Mistakes of callers: corrected if it is clear what was meant, an error otherwise."""

import io

import pytest
from requests_mock import ANY

from QQ.weixin.work import call, explain, media, webhook
from QQ.weixin.work.kf import customer

ADDRESS = "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx"
TEXT = {"msgtype": "text", "text": {"content": "hello"}}


# The key of a robot


@pytest.mark.parametrize(
    "key", ["693a91f6-7xxx", ADDRESS, f" {ADDRESS}\n", ADDRESS + "&debug=1", ADDRESS + "#top", "key=693a91f6-7xxx"]
)
@pytest.mark.parametrize(
    "send",
    [
        lambda key: webhook.send(key, TEXT),
        lambda key: webhook.upload_media(key, "file", ("a.txt", b"content")),
        lambda key: call("POST", "webhook/send", key=key, hash=TEXT),
    ],
)
def test_the_address_of_a_robot_serves_as_its_key(requests_mock, key, send):
    requests_mock.post(ANY, json={"errcode": 0})
    assert send(key)["errcode"] == 0
    assert requests_mock.last_request.qs["key"] == ["693a91f6-7xxx"]


def test_no_key_is_in_a_failure(requests_mock):
    requests_mock.post(ANY, text=f"no such page: {ADDRESS}", status_code=404)
    assert "693a91f6" not in webhook.send(ADDRESS, TEXT).reason


def test_what_to_do_about_a_wrong_key():
    assert "webhook address" in explain(93000).hint
    assert "Webhook 地址" in explain(93000, "zh").hint


# Keys of a hash


@pytest.mark.parametrize(
    ("hash", "name", "key"),
    [
        ({1: "a", "1": "b"}, "hash", "1"),
        ({"a": [{"b": {True: 1, "true": 2}}]}, r"hash\.a\[0\]\.b", "true"),
        ({"a": {None: 1, "null": 2}}, r"hash\.a", "null"),
        ({"a": ({1.5: 1, "1.5": 2},)}, r"hash\.a\[0\]", "1\\.5"),
    ],
)
def test_keys_that_are_one_key_in_json(requests_mock, hash, name, key):
    with pytest.raises(ValueError, match=f'^{name} has the key "{key}" twice'):
        customer.batchget("T", hash)
    assert not requests_mock.called


def test_keys_that_are_not_text(requests_mock):
    requests_mock.post(ANY, json={"errcode": 0})
    customer.batchget("T", {1: {2: "a", "3": "b"}, "1.0": "c", "x": [{None: 1}, {None: 2}]})
    assert requests_mock.last_request.text == '{"1":{"2":"a","3":"b"},"1.0":"c","x":[{"null":1},{"null":2}]}'


# Files


def test_a_file_that_was_just_written(requests_mock, tmp_path):
    in_memory = io.BytesIO()
    in_memory.write(b"content")
    with open(tmp_path / "a.txt", "w+b") as on_disk:
        on_disk.write(b"content")
        for file in (in_memory, on_disk, ("a.txt", in_memory)):
            with pytest.raises(ValueError, match="is a file at its end"):
                media.upload("T", "file", file)
    assert not requests_mock.called


@pytest.mark.parametrize("name", ["/etc/passwd", "../a.txt", "folder/a.txt", "C:\\Users\\a.txt"])
def test_a_name_with_a_path(requests_mock, name):
    with pytest.raises(ValueError, match="must be the name of the file without a path"):
        media.upload("T", "file", (name, b"content"))
    assert not requests_mock.called


@pytest.mark.parametrize("file", [("a.txt\0.exe", b"content"), "a.txt\0.exe", b"a.txt\0.exe"])
def test_a_name_with_a_nul(requests_mock, file):
    with pytest.raises((ValueError, TypeError), match=r"NUL|must be a path"):
        media.upload("T", "file", file)
    assert not requests_mock.called
