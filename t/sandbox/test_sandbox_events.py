"""Any event that WeCom pushes, pushed by the sandbox by its name; and a push once more."""

import subprocess
import sys

import pytest
import requests
from test_sandbox_push import App, save

from QQ.weixin.work import check, kf
from QQ.weixin.work._doc.constraints import constraints
from QQ.weixin.work._doc.events import events
from QQ.weixin.work.sandbox._server.running import announced


@pytest.fixture
def app(cryptography):
    running = App()
    yield running
    running.server.shutdown()
    running.server.server_close()


def ask(sandbox, method, what, status=200, /, **given):
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/{what}"
    body = {"params": given} if method == "GET" else {"json": given}
    response = requests.request(method, url, timeout=10, **body)
    assert response.status_code == status, response.text
    return response.json()


def paths(value, path=""):
    """Each field of a message: its name as docstrings have it, without brackets, and its value."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield f"{path}{name}", each
            yield from paths(each, f"{path}{name}.")
    elif isinstance(value, list):
        for each in value:
            yield from paths(each, path)


def test_every_event_is_pushed_with_its_documented_fields(sandbox, app):
    save(sandbox, app)
    known = list(events())
    pushes = [push for event in known for push in sandbox.push(event.name)]
    assert sandbox.pushes.wait()
    assert {push.outcome for push in pushes} == {"ok"}
    assert len(app.messages) == len(known) == len(pushes)
    received = sorted(map(repr, app.messages))
    assert sorted(repr(push.event) for push in pushes) == received  # as opened by callback.receive
    for event, push in zip(known, pushes):
        assert event.function(push.event) is push.event
        documented = {field.name.replace("[]", ""): field for field in event.message}
        found = dict(paths(push.event))
        assert set(found) <= set(documented), event.name
        for name, field in documented.items():
            above = name.rpartition(".")[0]
            if name not in found:
                assert " when " in field.note or above not in found, f"{event.name}: {name}"
            elif constraints(field).values and isinstance(found[name], str):
                assert found[name] in constraints(field).values, f"{event.name}: {name}"


def test_an_event_has_values_of_ones_own(sandbox):
    message = sandbox.event(
        "sys_approval_change",
        {"ApprovalInfo.SpNo": "1", "ApprovalInfo": {"Applyer": {"UserId": "lisi"}}, "AgentID": None},
    )
    assert (message["ApprovalInfo"]["SpNo"], message["ApprovalInfo"]["Applyer"]["UserId"]) == ("1", "lisi")
    assert "AgentID" not in message
    assert message["ApprovalInfo"]["Applyer"]["Party"]
    changed = sandbox.event("smart_sheet_change", {"ChangeType": "delete_record"})
    assert "RecordId" in changed
    assert "FieldId" not in changed
    assert "chatid" not in sandbox.event("aibot.text")
    assert "chatid" in sandbox.event("aibot.text", {"chattype": "group"})
    for name, fields, said in (
        ("subscribe", {}, "agent.subscribe, school.subscribe"),
        ("sys_aproval_change", {}, "similar: oa.sys_approval_change"),
        ("kf_msg_or_event", {"OpenKfid": "kfSales"}, "has no field OpenKfid; it has ToUserName"),
        ("kf_msg_or_event", {"OpenKfId.a": "kfSales"}, "has no field OpenKfId.a"),
        ("sys_approval_change", {"ApprovalInfo": "1", "ApprovalInfo.SpNo": "1"}, "has a value already"),
    ):
        with pytest.raises(ValueError, match=said):
            sandbox.event(name, fields)


def test_what_an_event_holds_can_be_used(sandbox, app):
    save(sandbox, app)
    sandbox.customers_say("wmZhangSan", "kfSupport", "在吗")
    (push,) = sandbox.push("kf_msg_or_event", {"OpenKfId": "kfSupport"})
    assert push.wait() == "ok"
    hash = {"open_kfid": "kfSupport", "token": app.messages[-1]["Token"]}
    assert check(kf.sync_msg(sandbox.access_token, hash))["msg_list"]
    with pytest.raises(ValueError, match="put them into the message"):
        sandbox.push({"MsgType": "event"}, {"Event": "a"})


def test_a_push_is_sent_again(sandbox, app):
    save(sandbox, app)
    (push,) = sandbox.push("kf_account_auth_change", tampered=True)
    assert push.wait() == "HTTP 403"
    again = sandbox.resend(push)
    assert again.wait() == "ok"
    assert sandbox.resend(again.number).wait() == "ok"
    assert app.messages == [push.event] * 2
    (text,) = sandbox.push("<xml><MsgType>text</MsgType></xml>")
    text.wait()
    assert sandbox.resend(text).wait() == "ok"
    with pytest.raises(ValueError, match="no push"):
        sandbox.resend(10**6)


def test_over_http(sandbox, app):
    assert "there is no callback address" in ask(sandbox, "POST", "push", 400, event="kf_msg_or_event")["error"]
    save(sandbox, app)
    found = ask(sandbox, "GET", "events", search="审批 sys_")["events"]
    assert [event["name"] for event in found] == ["oa.sys_approval_change"]
    assert found[0]["match"] == {"MsgType": "event", "Event": "sys_approval_change"}
    event = ask(sandbox, "GET", "events", name="kf_msg_or_event")
    assert {field["name"] for field in event["fields"]} == set(event["message"])
    assert len(ask(sandbox, "GET", "events")["events"]) == len(list(events()))
    pushed = ask(sandbox, "POST", "push", event="kf_msg_or_event", fields={"OpenKfId": "kfSupport"})["pushes"]
    assert [(each["url"], each["outcome"]) for each in pushed] == [(app.url, "ok")]
    assert app.messages[-1]["OpenKfId"] == "kfSupport"
    again = ask(sandbox, "POST", "resend", number=pushed[0]["number"])["pushes"]
    assert again[0]["number"] == pushed[0]["number"] + 1
    assert app.messages[-1] == app.messages[-2]
    for given in (
        {},
        {"event": 5},
        {"event": "kf_msg_or_event", "fields": []},
        {"event": "kf_msg_or_event", "late": "x"},
        {"event": "kf_msg_or_event", "late": 1e300},
        {"event": "kf_msg_or_event", "late": [1]},
        {"event": "kf_msg_or_event", "other": 1},
    ):
        assert ask(sandbox, "POST", "push", 400, **given)["error"]
    assert sandbox.pushes.wait(5)  # none of them is waited for
    bad = ask(sandbox, "POST", "push", event={"MsgType": "event", "a b": 1})["pushes"]
    assert "can't be encrypted" in bad[0]["outcome"]


def test_from_the_command_line(sandbox, app, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    save(sandbox, app)

    def push(*words):
        command = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--push", *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout, done.stderr

    with announced(sandbox.api, sandbox.corpid, sandbox.corpsecret):
        code, out, _ = push("sys_approval_change", "ApprovalInfo.SpNo=2026", 'ApprovalInfo.Applyer={"UserId":"lisi"}')
        assert (code, out) == (0, f"{app.url}: ok (tries: 1)\n")
        assert app.messages[-1]["ApprovalInfo"]["SpNo"] == "2026"
        assert app.messages[-1]["ApprovalInfo"]["Applyer"]["UserId"] == "lisi"
        code, _, wrong = push("kf_msg_or_event", "Nope=1")
        assert code == 1
        assert "has no field Nope" in wrong
