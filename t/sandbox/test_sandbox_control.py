"""The sandbox from outside its process: its control interface, its file, whom it answers, and the command that serves it."""

import base64
import inspect
import json
import re
import subprocess
import sys
import threading
from random import Random

import pytest
import requests

from QQ.weixin import work
from QQ.weixin.work import kf, service, user, webhook
from QQ.weixin.work.kf import customer
from QQ.weixin.work.sandbox import Sandbox
from QQ.weixin.work.sandbox._server import control as _control
from QQ.weixin.work.service import v2

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)


def ask(sandbox, method, what, status=200, /, **given):
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/{what}"
    body = {"params": given} if method == "GET" else {"json": given}
    response = requests.request(method, url, timeout=10, **body)
    assert response.status_code == status, response.text
    return response.json()


def test_state(sandbox):
    state = ask(sandbox, "GET", "state")
    assert (state["api"], state["corpid"], state["corpsecret"]) == (sandbox.api, sandbox.corpid, sandbox.corpsecret)
    assert state["accounts"] == ["kfSales", "kfSupport"]
    assert {known["external_userid"] for known in state["customers"]} == set(sandbox.customers)
    assert {member["userid"] for member in state["members"]} == {"zhangsan", "lisi", "wangwu", "zhaoliu"}
    assert [department["id"] for department in state["departments"]] == [1, 2, 3]


def test_a_customer_is_added(sandbox):
    ask(sandbox, "POST", "customers/add", external_userid="wmNew", nickname="新", last_contact=sandbox.now)
    reply = customer.batchget(sandbox.access_token, {"external_userid_list": ["wmNew"]})
    assert reply["customer_list"][0]["nickname"] == "新"


def test_a_conversation(sandbox):
    who = {"external_userid": "wmZhangSan", "open_kfid": "kfSales"}
    entered = ask(sandbox, "POST", "customers/enter", external_userid="wmZhangSan", way="kfSales", scene="a")["record"]
    assert entered["event"]["event_type"] == "enter_session"
    said = ask(sandbox, "POST", "customers/say", **who, content="在吗？")["record"]
    picture = base64.b64encode(PNG).decode()
    ask(sandbox, "POST", "customers/send", **who, msgtype="image", data=picture, filename="a.png")
    text = {"touser": "wmZhangSan", "open_kfid": "kfSales", "msgtype": "text", "text": {"content": "在。"}}
    assert kf.send_msg(sandbox.access_token, text)["errcode"] == 0
    ask(sandbox, "POST", "customers/recall", **who, msgid=said["msgid"])
    chat = ask(sandbox, "GET", "chat", **who)
    assert [message["msgtype"] for message in chat["messages"]] == ["text", "image", "text"]
    assert chat["state"] == 1
    assert ask(sandbox, "GET", "chats")["chats"][-1]["external_userid"] == "wmZhangSan"
    assert ask(sandbox, "GET", "sent")["messages"][0]["message"] == text
    for what, given in (
        ("customers/say", {**who, "open_kfid": "kfNone", "content": "a"}),
        ("customers/say", who),
        ("customers/send", {**who, "msgtype": "image", "data": 5}),
        ("customers/send", {**who, "msgtype": "no such"}),
        ("servicers/end", {**who, "userid": "zhangsan"}),
        ("customers/tap", {**who, "item": "a"}),
    ):
        assert ask(sandbox, "POST", what, 400, **given)["error"]
    assert ask(sandbox, "GET", "chat", 400, external_userid="wmNobody", open_kfid="kfSales")["errcode"] == 40096


def test_the_log_is_read_after_a_number(sandbox):
    token = sandbox.access_token
    work.getcallbackip(token)
    log = ask(sandbox, "GET", "log")
    assert [entry["path"] for entry in log["entries"]] == ["getcallbackip"]
    assert token not in json.dumps(log)
    assert ask(sandbox, "GET", "log", since=log["last"]) == {"last": log["last"], "entries": []}
    later = threading.Timer(0.2, work.getcallbackip, [token])
    later.start()
    log = ask(sandbox, "GET", "log", since=log["last"], wait=9)
    assert [(entry["path"], entry["errcode"], entry["kind"]) for entry in log["entries"]] == [
        ("getcallbackip", 0, "call")
    ]
    later.join()


def test_the_log_in_brief(sandbox):
    for _ in range(5):
        work.getcallbackip(sandbox.access_token)
    log = ask(sandbox, "GET", "log", limit=2, brief=1)
    assert [entry["number"] for entry in log["entries"]] == [log["last"] - 1, log["last"]]
    assert "reply" not in log["entries"][0]
    entry = ask(sandbox, "GET", "entry", number=log["last"])
    assert (entry["number"], entry["path"], entry["reply"]["errcode"]) == (log["last"], "getcallbackip", 0)
    for number in (0, log["last"] + 1, "a"):
        assert "error" in ask(sandbox, "GET", "entry", 400, number=number)


def test_the_state_in_brief(sandbox):
    state = ask(sandbox, "GET", "state", brief=1)
    assert state["account_names"] == {"kfSales": "销售客服", "kfSupport": "售后客服"}
    assert state["callbacks"] == []
    assert "customers" not in state


def test_the_most_recent_customers(sandbox):
    for number in range(60):
        sandbox.customers_say(f"wm{number}", "kfSales", "你好")
    sandbox.customers_say("wmZhangSan", "kfSupport", "你好")
    answer = ask(sandbox, "GET", "customers")
    assert answer["total"] == 63
    assert len(answer["customers"]) == 50
    latest = answer["customers"][0]
    assert latest["external_userid"] == "wmZhangSan"
    assert [(chat["open_kfid"], chat["state"]) for chat in latest["chats"]] == [("kfSupport", 0)]
    assert [each["external_userid"] for each in ask(sandbox, "GET", "customers", search="李四")["customers"]] == [
        "wmLiSi"
    ]
    ask(sandbox, "GET", "chat", external_userid="wm3", open_kfid="kfSales")  # to look is not to do anything
    assert ask(sandbox, "GET", "customers", limit=1)["customers"] == [latest]


def test_credentials(sandbox):
    assert ask(sandbox, "GET", "credential")["credential"] == sandbox.access_token
    given = ask(sandbox, "GET", "credential", kind="provider_access_token")["credential"]
    assert sandbox.tokens[given].kind == "provider_access_token"
    assert "kind" in ask(sandbox, "GET", "credential", 400, kind="none")["error"]


def test_the_clock_is_set(sandbox):
    token = sandbox.access_token
    ask(sandbox, "POST", "clock", advance=7201)
    assert work.getcallbackip(token)["errcode"] == 42001
    assert ask(sandbox, "POST", "clock", now=1_000_000)["now"] == pytest.approx(1_000_000, abs=60)
    for wrong in ({"advance": "1"}, {"now": True}, {"advance": 1e300}, {"later": 1}):
        assert "error" in ask(sandbox, "POST", "clock", 400, **wrong)


def test_faults_are_added_and_removed(sandbox):
    ask(sandbox, "POST", "fail", path="getcallbackip", errcode=45009, times=2)
    assert ask(sandbox, "GET", "state")["faults"][0]["times"] == 2
    assert work.getcallbackip(sandbox.access_token)["errcode"] == 45009
    ask(sandbox, "POST", "recover")
    assert work.getcallbackip(sandbox.access_token)["errcode"] == 0
    assert "no/such" in ask(sandbox, "POST", "fail", 400, path="no/such", errcode=1)["error"]
    number = ask(sandbox, "POST", "fail", status=502)["fault"]["number"]
    kept = ask(sandbox, "POST", "fail", delay=0.01)["fault"]
    assert ask(sandbox, "POST", "recover", number=number)["faults"] == [kept]


def test_media_of_customers(sandbox):
    media_id = ask(sandbox, "POST", "media", filename="a.png", data="AAEC", type="image")["media_id"]
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/media"
    assert requests.get(url, params={"media_id": media_id}, timeout=10).content == b"\0\1\2"
    assert ask(sandbox, "GET", "media", 400, media_id="unknown")["errcode"] == 40007
    assert "base64" in ask(sandbox, "POST", "media", 400, filename="a.png", data="?")["error"]


def test_reference(sandbox):
    for words in ("获取客户基础信息 batchget", "customers external_userid_list"):
        found = ask(sandbox, "GET", "reference", search=words)["functions"]
        assert "kf.customer.batchget" in [function["name"] for function in found]
    function = ask(sandbox, "GET", "reference", name="kf.customer.batchget")
    assert function["hash"][0]["name"] == "external_userid_list"
    assert "error" in ask(sandbox, "GET", "reference", 400, name="no.such")


def test_a_suite_from_ticket_to_token(sandbox):
    ticket = ask(sandbox, "POST", "suites/ticket")["suite_ticket"]
    suite = {"suite_id": "wwSuite", "suite_secret": "suite-secret", "suite_ticket": ticket}
    token = work.check(service.get_suite_token(suite))["suite_access_token"]
    code = ask(sandbox, "POST", "suites/authorize", corpid="wwOther")["auth_code"]
    given = work.check(v2.get_permanent_code(token, {"auth_code": code}))
    assert given["auth_corp_info"]["corpid"] == "wwOther"
    ask(sandbox, "POST", "revoke", credential=token)
    assert service.get_pre_auth_code(token)["errcode"] == 40082
    key = ask(sandbox, "POST", "issue", kind="key")["key"]
    assert webhook.send(key, {"msgtype": "text", "text": {"content": "a"}})["errcode"] == 0
    ask(sandbox, "POST", "revoke")
    assert not sandbox.tokens
    for what, given in (
        ("suites/ticket", {"suite_id": "x"}),
        ("suites/authorize", {"suite_id": "x"}),
        ("issue", {"kind": "x"}),
        ("revoke", {"credential": "x"}),
    ):
        assert ask(sandbox, "POST", what, 400, **given)["error"]


ODD = ["", "x", "kfSales", "wmZhangSan", 0, -1, 1e300, True, None, [], {}, [{}], {"a": []}, "\ud800"]


def test_every_request_gets_an_answer(sandbox):
    """Each request of the interface with odd arguments: refused or done, and never left without an answer."""
    random, session = Random(1), requests.Session()
    for (method, what), action in _control.ROUTES.items():
        names = [
            *[*inspect.signature(action).parameters][1:],
            "external_userid",
            "open_kfid",
            "content",
            "userid",
            "way",
        ]
        for _ in range(6):
            given = {name: random.choice(ODD) for name in random.sample(names, 3) if name not in ("fields", "wait")}
            url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/{what}"
            body = {"params": {key: str(each)[:9] for key, each in given.items() if each != "\ud800"}}
            body = body if method == "GET" else {"data": json.dumps(given)}
            assert session.request(method, url, timeout=10, **body).status_code in (200, 400), (what, given)
    session.close()


def test_reset(sandbox):
    sandbox.customers.clear()
    sandbox.company.members.clear()
    sandbox.fail(status=500)
    last = sandbox.log.last
    ask(sandbox, "POST", "reset")
    assert "wmZhangSan" in sandbox.customers
    assert not sandbox.faults.in_force()
    assert user.get(sandbox.access_token, "lisi")["errcode"] == 0
    assert sandbox.log.last > last


@pytest.mark.parametrize(
    ("method", "name", "status"),
    [("GET", "nothing", 404), ("GET", "", 404), ("POST", "state", 405), ("GET", "clock", 405)],
)
def test_unknown_paths_and_methods(sandbox, method, name, status):
    assert "error" in ask(sandbox, method, name, status)


@pytest.mark.parametrize("body", [b"no json", b"[1]", b"\xff", b"[" * 100_000])
def test_bodies_that_are_not_objects(sandbox, body):
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/clock"
    response = requests.post(url, data=body, timeout=10)
    assert response.status_code == 400
    assert "JSON" in response.json()["error"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:1"}, 200),
        ({"Host": "[::1]:80"}, 200),
        ({"Host": "example.com"}, 403),
        ({"Host": "localhost.example.com"}, 403),
        ({"Host": "10.1.2.3"}, 403),
        ({"Host": "["}, 403),
        ({"Host": ""}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://example.com"}, 403),
        ({"Origin": "https://127.0.0.1"}, 403),
        ({"Origin": "http://localhost:8080", "Host": "localhost:8080"}, 200),
        ({"Origin": "http://localhost:8081", "Host": "localhost:8080"}, 403),
    ],
)
def test_a_foreign_host_or_origin_is_refused(sandbox, headers, status):
    for path in ("/sandbox/state", "/cgi-bin/getcallbackip"):
        url = sandbox.api.removesuffix("/cgi-bin") + path
        assert requests.get(url, headers=headers, timeout=10).status_code == status
    sandbox.fail(status=500)
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/recover"
    assert requests.post(url, headers=headers, timeout=10).status_code == status
    assert bool(sandbox.faults.in_force()) == (status == 403)


def test_a_sandbox_for_other_machines_accepts_ip_addresses():
    with Sandbox(host="0.0.0.0") as sandbox:
        assert sandbox.api.startswith("http://127.0.0.1:")
        for host, status in (("10.1.2.3:80", 200), ("sandbox:80", 200), ("example.com", 403)):
            response = requests.get(f"{sandbox.api}/getcallbackip", headers={"Host": host}, timeout=10)
            assert response.status_code == status


def test_the_state_file(tmp_path):
    path = tmp_path / "state.json"
    with Sandbox(file=path) as sandbox:
        sandbox.company.members["lisi"]["name"] = "李思"
        sandbox.accounts.add("kfNew")
        sandbox.kf.account("kfNew").name = "新客服"
        assert ask(sandbox, "POST", "save") == {"file": str(path)}
    with Sandbox(file=path) as sandbox:
        assert sandbox.company.members["lisi"]["name"] == "李思"
        assert "kfNew" in sandbox.accounts
        assert sandbox.kf.account("kfNew").name == "新客服"
        assert sandbox.kf.account("kfSales").servicers == ["zhangsan"]
        assert sandbox.departments[2] == ["lisi", "wangwu"]
        sandbox.accounts.clear()
        ask(sandbox, "POST", "reset")
        assert "kfNew" in sandbox.accounts
    assert [each.name for each in tmp_path.iterdir()] == ["state.json"]


def test_a_body_with_nan_is_not_json(sandbox):
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/clock"
    response = requests.post(url, data='{"now": Infinity}', timeout=10)
    assert (response.status_code, response.json()) == (400, {"error": "the body must be JSON"})


def test_saving_without_a_file(sandbox):
    assert "file" in ask(sandbox, "POST", "save", 400)["error"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (b"{", "JSON"),
        (b"[]", "object"),
        (b"\xff", "JSON"),
        (b'{"custmers": {}}', "custmers"),
        (b'{"customers": []}', "customers"),
        (b'{"departments": {"a": []}}', "departments"),
        (b'{"accounts": {"kfA": []}}', "accounts"),
        (b'{"corpsecrets": [[]]}', "corpsecrets"),
        (b'{"customers": {"wmA": 5}}', "customers"),
        (b'{"departments": {"1": "lisi"}}', "departments"),
        (b'{"menus": {"1": {}}}', "menus"),
        (b'{"corpid": null}', "corpid"),
        (None, "state.json"),
    ],
)
def test_an_invalid_state_file(tmp_path, text, word):
    path = tmp_path / "state.json"
    path.mkdir() if text is None else path.write_bytes(text)
    with pytest.raises(ValueError, match=word) as caught:
        Sandbox(file=path)
    assert "state.json" in str(caught.value)


def command(*arguments):
    words = [sys.executable, "-m", "QQ.weixin.work.sandbox", *arguments]
    return subprocess.run(words, capture_output=True, encoding="utf-8", timeout=60)


def test_the_printed_example_is_a_state(tmp_path):
    path = tmp_path / "state.json"
    path.write_text(command("--example").stdout, encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8"))["members"]["lisi"]["name"] == "李四"
    Sandbox(file=path).stop()
    path.write_text("{", encoding="utf-8")
    run = command("--state", str(path), "--port", "0")
    assert run.returncode == 1
    assert "state.json" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_state_without_customers_is_served(tmp_path):
    path = tmp_path / "state.json"
    path.write_text('{"customers": {}, "accounts": {}}', encoding="utf-8")
    words = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--state", str(path), "--port", "0", "--host", "localhost"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    try:
        api = re.search(r"http://localhost:\d+/cgi-bin", process.stdout.readline())[0]
        state = requests.get(api.replace("cgi-bin", "sandbox/state"), timeout=10).json()
        assert (state["customers"], state["accounts"], len(state["members"])) == ([], [], 4)
    finally:
        process.terminate()
        process.communicate(timeout=10)


def test_an_address_of_another_machine():
    run = command("--host", "192.0.2.1", "--port", "0")
    assert run.returncode == 1
    assert "192.0.2.1" in run.stderr
    assert "Traceback" not in run.stderr
