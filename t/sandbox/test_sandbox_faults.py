"""The sandbox's faults on demand, and its log of calls."""

import os
import threading

import pytest

from QQ.weixin import work
from QQ.weixin.work import department, dial, kf


def ask(sandbox):
    return work.getcallbackip(sandbox.access_token)


def test_an_errcode_for_a_number_of_calls(sandbox):
    sandbox.fail("getcallbackip", errcode=45009, times=2)
    assert [ask(sandbox)["errcode"] for _ in range(3)] == [45009, 45009, 0]
    assert [call.fault for call in sandbox.log.calls()] == [True, True, False]


def test_a_fault_of_one_path_leaves_the_others(sandbox):
    sandbox.fail("kf/send_msg", status=502)
    assert ask(sandbox)["errcode"] == 0
    assert kf.send_msg(sandbox.access_token, {}).status == 502
    sandbox.faults.remove()
    assert kf.send_msg(sandbox.access_token, {})["errcode"] == 40058


def test_a_fault_of_all_paths_until_it_is_removed(sandbox):
    fault = sandbox.fail(status=503)
    assert ask(sandbox).status == 503
    assert department.list(sandbox.access_token).status == 503
    sandbox.faults.remove(fault)
    assert ask(sandbox)["errcode"] == 0


def test_a_client_with_a_short_timeout_misses_a_delayed_answer(sandbox):
    sandbox.fail("getcallbackip", delay=30, times=1)
    work.configure(timeout=0.2)
    assert ask(sandbox) == 0
    work.configure(timeout=30)
    assert ask(sandbox)["errcode"] == 0


def test_a_cut_answer_is_a_failure_but_the_call_was_executed(sandbox):
    sandbox.fail("kf/customer/upgrade_service", cut=True, times=1)
    hash = {"open_kfid": "kfSales", "external_userid": "wmZhangSan", "type": 1, "member": {"userid": "lisi"}}
    assert work.kf.customer.upgrade_service(sandbox.access_token, hash) == 0
    assert ("kfSales", "wmZhangSan") in sandbox.recommendations


def test_a_rate_with_a_seed_fails_the_same_calls_again(sandbox):
    def failed():
        fault = sandbox.fail("getcallbackip", errcode=-1, rate=0.5, seed=7)
        found = [ask(sandbox)["errcode"] for _ in range(30)]
        sandbox.faults.remove(fault)
        return found

    first = failed()
    assert set(first) == {0, -1}
    assert failed() == first


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({}, "a fault needs one of"),
        ({"path": "no/such/path", "errcode": 1}, "no/such/path"),
        ({"errcode": 0}, "errcode must be"),
        ({"errcode": "45009"}, "errcode must be"),
        ({"errcode": 1, "status": 502}, "both"),
        ({"status": 200}, "status must be"),
        ({"delay": -1}, "delay must be"),
        ({"errcode": 1, "times": 0}, "times must be"),
        ({"errcode": 1, "rate": 2}, "rate must be"),
    ],
)
def test_an_invalid_fault_is_refused(sandbox, how, message):
    with pytest.raises(ValueError, match=message):
        sandbox.fail(**how)
    assert sandbox.faults.in_force() == []


def test_the_log_hides_secrets(sandbox):
    token = work.gettoken(sandbox.corpid, sandbox.corpsecret)["access_token"]
    department.list(token)
    first, second = sandbox.log.calls()
    assert (first.path, first.errcode, first.sample) == ("gettoken", 0, False)
    assert (second.path, second.errcode, second.query["access_token"]) == ("department/list", 0, "***")
    assert first.milliseconds > 0
    shown = repr([first, second]) + repr([first.query, first.reply, second.request, second.reply])
    assert token not in shown
    assert sandbox.corpsecret not in shown


def test_a_sample_reply_is_marked(sandbox):
    dial.get_dial_record(sandbox.access_token, {})
    assert [call.path for call in sandbox.samples] == ["dial/get_dial_record"]
    ask(sandbox)
    assert len(sandbox.samples) == 1


def test_the_log_can_be_waited_for(sandbox):
    number = sandbox.log.last
    threading.Timer(0.05, ask, [sandbox]).start()
    (call,) = sandbox.log.wait(number, 10)
    assert call.path == "getcallbackip"
    assert sandbox.log.wait(call.number, 0.01) == []
    assert sandbox.log.wait_for(lambda entry: entry.errcode == 0, 10) == call


def test_the_log_is_bounded(sandbox, monkeypatch):
    from QQ.weixin.work.sandbox._state import log as _log

    for n in range(2 * _log.MAX_ENTRIES):
        sandbox.log.add(_log.Call(0, "GET", str(n), {}, 200, 0, 0, reply_body=b"x"))
    assert len(sandbox.log.since()) == _log.MAX_ENTRIES
    assert sandbox.log.last == 2 * _log.MAX_ENTRIES
    monkeypatch.setattr(_log, "MAX_BYTES", 1 << 20)
    for _ in range(10):
        sandbox.log.add(_log.Call(0, "GET", "", {}, 200, 0, 0, request_body=os.urandom(_log.MAX_BODY)))
    assert 2 < len(sandbox.log.since()) < 10
    assert sum(entry.size for entry in sandbox.log.since()) <= _log.MAX_BYTES
    sandbox.log.add(_log.Call(0, "POST", "", {}, 200, 0, 0, request_body=b'"' + b"x" * _log.MAX_BODY + b'"'))
    assert sandbox.log.calls()[-1].request == f"({_log.MAX_BODY + 2} bytes)"
