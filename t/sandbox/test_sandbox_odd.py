"""Odd requests, and what is easily mistaken: each gets an answer that says what is wrong, and the sandbox goes on."""

import base64
import hashlib
import json
import random
import socket
from urllib.parse import urlsplit

import pytest
import requests

from QQ.weixin.work import (
    agent,
    appchat,
    check,
    checkin,
    export,
    kf,
    media,
    menu,
    message,
    oa,
    user,
    webhook,
    wedoc,
    wedrive,
)
from QQ.weixin.work.externalcontact import groupchat
from QQ.weixin.work.sandbox._server import Handler, control
from QQ.weixin.work.security import admin_oper_log
from QQ.weixin.work.wedoc import smartsheet

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
TEXT = {"agentid": 1000002, "touser": "lisi", "msgtype": "text", "text": {"content": "好"}}
ODD = [
    None,
    True,
    0,
    -1,
    1e308,
    2**70,
    "",
    "x",
    "\ud800",
    "张",
    "kfSales",
    "wmZhangSan",
    [],
    [1],
    {},
    {"a": []},
    "9" * 30,
]
ODD += ["zhangsan", "text", [[]] * 3, {"": None}, "\x00", "kf/send_msg", "\r\nX: 1", "data:;base64,", "YWJj"]


def test_odd_values_at_the_control_interface_get_json(sandbox):
    """Whatever is sent, the answer is a JSON object, and what is wrong is told."""
    chance = random.Random(1)
    names = [
        "external_userid",
        "open_kfid",
        "userid",
        "content",
        "url",
        "way",
        "item",
        "msgid",
        "to",
        "path",
        "now",
        "advance",
    ]
    names += [
        "filename",
        "data",
        "type",
        "msgtype",
        "kind",
        "suite_id",
        "number",
        "credential",
        "errcode",
        "delay",
        "times",
        "rate",
    ]
    names += [
        "scene",
        "wechat_channels",
        "menu_id",
        "token",
        "encoding_aes_key",
        "receiveid",
        "nickname",
        "seed",
        "search",
        "limit",
    ]
    with requests.Session() as session:
        for method, name in [*control.ROUTES] * 4:
            if (method, name) in (("POST", "save"), ("GET", "log")):
                continue
            url = f"{sandbox.api.removesuffix('cgi-bin')}sandbox/{name}"
            fields = {field: chance.choice(ODD) for field in chance.sample(names, chance.randrange(6))}
            if method == "GET":
                answer = session.get(url, params=json.loads(json.dumps(fields).replace("\\ud800", "")), timeout=10)
            else:
                answer = session.post(url, data=json.dumps(fields), timeout=10)
            assert answer.status_code in (200, 400), (name, fields, answer.text)
            if name != "media" or answer.status_code != 200:
                assert isinstance(answer.json(), dict)


def test_a_failure_inside_is_told(sandbox, monkeypatch):
    monkeypatch.setattr(
        type(sandbox), "reset", lambda self: 1 / 0 if self is None else (_ for _ in ()).throw(RuntimeError("x"))
    )
    answer = requests.post(f"{sandbox.api.removesuffix('cgi-bin')}sandbox/reset", timeout=10)
    assert (answer.status_code, answer.json()) == (500, {"error": "the sandbox failed: RuntimeError: x"})


def test_a_file_of_an_odd_type_is_shown(sandbox):
    """Its name and type may be anything; they are headers of the reply."""
    for kind in ("文/件", "a\r\nX-Evil: 1", "\ud800"):
        media_id = sandbox.media.keep("file", kind, b"0123456789", kind)
        url = f"{sandbox.api.removesuffix('cgi-bin')}sandbox/media"
        answer = requests.get(url, params={"media_id": media_id}, timeout=10)
        assert (answer.status_code, answer.content) == (200, b"0123456789")
        assert "X-Evil" not in answer.headers


@pytest.mark.parametrize(
    "sent",
    [
        b"POST /sandbox/state HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\n{",
        b"GET /sandbox/state HT",
        b"GET /sandbox/state HTTP/1.1\r\nHost: 127",
    ],
)
def test_half_a_request_does_not_last_for_ever(sandbox, monkeypatch, sent):
    monkeypatch.setattr(Handler, "timeout", 0.05)
    address = urlsplit(sandbox.api)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(sent)
        assert connection.recv(100)[:12] in (b"", b"HTTP/1.1 408")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
    ],
)
def test_what_another_site_fetches_is_refused(sandbox, headers, status):
    answer = requests.get(f"{sandbox.api.removesuffix('cgi-bin')}sandbox/state", headers=headers, timeout=10)
    assert answer.status_code == status
    assert ("Sec-Fetch-Site" in answer.json().get("error", "")) == (status == 403)


def test_numbers_in_quotes_are_taken_with_a_note(sandbox):
    """As old scripts and Perl's hashes send them."""
    check(message.send(sandbox.access_token, {**TEXT, "agentid": "1000002", "safe": "0"}))
    assert "a number in quotes: safe" in sandbox.log.calls()[-1].notes
    check(kf.sync_msg(sandbox.access_token, {"open_kfid": "kfSales", "limit": "10"}))
    check(user.update(sandbox.access_token, {"userid": "lisi", "department": ["3"], "gender": "2"}))
    assert check(user.get(sandbox.access_token, "lisi"))["department"] == [3]
    assert message.send(sandbox.access_token, {**TEXT, "safe": "no"})["errcode"] == 40058
    assert message.send(sandbox.access_token, {**TEXT, "safe": "7"})["errcode"] == 40058


def test_an_app_that_is_not_there(sandbox):
    token = sandbox.access_token
    for call in (
        lambda: message.send(token, {**TEXT, "agentid": 7}),
        lambda: agent.get(token, 7),
        lambda: menu.create(token, 7, {"button": [{"type": "click", "name": "a", "key": "k"}]}),
    ):
        reply = call()
        assert reply["errcode"] == 40056
        assert "1000002" in reply["errmsg"]
    sandbox.agents[7] = {}
    check(message.send(token, {**TEXT, "agentid": 7}))


def test_a_task_id_is_used_once(sandbox):
    token = sandbox.access_token
    card = {"card_type": "button_interaction", "main_title": {"title": "t"}, "button_list": [{"text": "b", "key": "k"}]}
    hash = {**TEXT, "msgtype": "template_card"}
    errcodes = [
        message.send(token, {**hash, "template_card": {**card, "task_id": task_id}})["errcode"]
        for task_id in ("a-b_@1", "a-b_@1", "任务", "a b")
    ]
    assert errcodes == [0, 42014, 42014, 42014]


def test_a_chat_of_another_app(sandbox):
    chat = check(appchat.create(sandbox.access_token, {"userlist": ["lisi", "wangwu"]}))["chatid"]
    other = sandbox.issue("another secret")
    assert appchat.get(other, chat)["errcode"] == 86008
    assert appchat.send(other, {"chatid": chat, "msgtype": "text", "text": {"content": "a"}})["errcode"] == 86008
    assert "app" not in check(appchat.get(sandbox.access_token, chat))["chat_info"]


def test_what_robots_send(sandbox):
    key, other = sandbox.issue("", "key"), sandbox.issue("other robot", "key")

    def picture(data):
        return {
            "msgtype": "image",
            "image": {"base64": base64.b64encode(data).decode(), "md5": hashlib.md5(data).hexdigest()},
        }

    check(webhook.send(key, picture(PNG)))
    assert webhook.send(key, picture(b"no picture at all"))["errcode"] == 40123
    assert webhook.send(key, {"msgtype": "markdown", "markdown": {"content": "a" * 4097}})["errcode"] == 40058
    media_id = check(webhook.upload_media(key, "file", ("a.txt", b"0123456789")))["media_id"]
    file = {"msgtype": "file", "file": {"media_id": media_id}}
    check(webhook.send(key, file))
    assert webhook.send(other, file)["errcode"] == 40007
    assert message.send(sandbox.access_token, {**TEXT, **file})["errcode"] == 40007
    own = check(media.upload(sandbox.access_token, "file", ("a.txt", b"0123456789")))["media_id"]
    assert webhook.send(key, {"msgtype": "file", "file": {"media_id": own}})["errcode"] == 40007


@pytest.mark.parametrize("name", ['; name="file"', "", '; name=""'])
def test_an_upload_whose_part_has_another_name(sandbox, name):
    body = f'--B\r\nContent-Disposition: form-data{name}; filename="a.txt"\r\n\r\n0123456789\r\n--B--\r\n'
    answer = requests.post(
        f"{sandbox.api}/media/upload",
        params={"access_token": sandbox.access_token, "type": "file"},
        data=body.encode(),
        headers={"Content-Type": "multipart/form-data; boundary=B"},
        timeout=10,
    ).json()
    assert answer["errcode"] == 0
    assert sandbox.media.find(answer["media_id"]).data == b"0123456789"


def test_a_cursor_that_was_never_given(sandbox):
    reply = groupchat.list(sandbox.access_token, {"limit": 10, "cursor": "abc"})
    assert reply["errcode"] == 40058
    assert "next_cursor" in reply["errmsg"]


def test_a_chat_says_how_many_messages_it_has_forgotten(sandbox):
    for number in range(300):
        sandbox.customers_say("wmZhangSan", "kfSales", str(number))
    chat = requests.get(
        f"{sandbox.api.removesuffix('cgi-bin')}sandbox/chat",
        params={"open_kfid": "kfSales", "external_userid": "wmZhangSan"},
        timeout=10,
    ).json()
    assert chat["forgotten"] + len(chat["messages"]) == 300
    assert chat["forgotten"] > 0


def test_a_call_without_fields_needs_no_body(sandbox):
    """SDKs post nothing then."""
    for path, errcode in (("checkin/getcorpcheckinoption", 0), ("oa/calendar/get", 47001)):
        url, query = f"{sandbox.api}/{path}", {"access_token": sandbox.access_token}
        assert requests.post(url, params=query, timeout=10).json()["errcode"] == errcode


def test_either_form_of_a_cursor_will_do(sandbox):
    hash = {"starttime": "1", "endtime": "2", "size": 10}
    for cursor, errcode in (({"cursor": 0}, 0), ({"new_cursor": ""}, 0), ({}, 40058)):
        assert oa.getapprovalinfo(sandbox.access_token, {**hash, **cursor})["errcode"] == errcode


def test_groups_of_fields_may_be_empty(sandbox):
    token = sandbox.access_token
    docid = check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "表"}))["docid"]
    sheet = check(smartsheet.add_sheet(token, {"docid": docid, "properties": {"title": "一"}}))["properties"]
    where = {"docid": docid, "sheet_id": sheet["sheet_id"]}
    for name in "甲乙":
        check(smartsheet.add_field_group(token, {**where, "name": name}))


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "NONE"])
def test_other_methods_are_not_allowed(sandbox, method):
    response = requests.request(method, f"{sandbox.api}/gettoken", timeout=20)
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, POST")
    assert response.text == ("" if method == "HEAD" else '{"error": "Method Not Allowed"}')


def test_what_is_no_base64_is_refused(sandbox):
    docid = check(wedoc.create_doc(sandbox.access_token, {"doc_type": 3, "doc_name": "纪要"}))["docid"]
    space = check(wedrive.space_create(sandbox.access_token, {"space_name": "资料"}))["spaceid"]
    where = {"spaceid": space, "fatherid": space, "file_name": "a.txt"}
    for text in ("张", "YQ", "é=="):
        for reply in (
            wedrive.file_upload(sandbox.access_token, {**where, "file_base64_content": text}),
            wedoc.image_upload(sandbox.access_token, {"docid": docid, "base64_content": text}),
        ):
            assert reply["errcode"] == 640022


@pytest.mark.needs("cryptography")
def test_a_whole_number_with_a_point_is_an_integer(sandbox):
    key = "a" * 43
    job = check(export.simple_user(sandbox.access_token, {"encoding_aeskey": key, "block_size": 1e6}))
    assert check(export.get_result(sandbox.access_token, job["jobid"]))["status"] == 2
    reply = export.simple_user(sandbox.access_token, {"encoding_aeskey": key, "block_size": 1e6 + 0.5})
    assert reply["errcode"] == 40058


def test_each_kind_of_document_tells_its_kind(sandbox):
    for kind in (3, 4, 10, 11):
        made = check(wedoc.create_doc(sandbox.access_token, {"doc_type": kind, "doc_name": "纪要"}))
        told = check(wedoc.get_doc_base_info(sandbox.access_token, {"docid": made["docid"]}))
        assert told["doc_base_info"]["doc_type"] == kind


def test_limits_in_other_words_are_held(sandbox):
    now, token = int(sandbox.now), sandbox.access_token
    week = {"start_time": now - 9 * 86400, "end_time": now - 60}
    assert "7 days after start_time" in admin_oper_log.list(token, week)["errmsg"]
    new = {"userid": "new", "name": "新", "mobile": "13512345678", "department": [1]}
    assert "order must be 0 to 4294967295" in user.create(token, {**new, "order": [-1]})["errmsg"]
    month = {"opencheckindatatype": 3, "starttime": now - 40 * 86400, "endtime": now, "useridlist": ["zhangsan"]}
    assert checkin.getcheckindata(token, month)["errcode"] == 301024
