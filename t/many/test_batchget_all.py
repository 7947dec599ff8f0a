"""kf.customer.batchget_all: any number of customers, in parallel, nothing lost, limits waited out."""

import json
import os
import pty
import signal
import subprocess
import sys
import threading
from collections import Counter

import pytest
from faulty import response

from QQ.weixin import work
from QQ.weixin.work._many import patience as _patience
from QQ.weixin.work.kf import customer

URL = "https://qyapi.weixin.qq.com/cgi-bin/kf/customer/batchget"
IDS = [f"wm{number:05}" for number in range(1050)]


@pytest.fixture
def pauses(monkeypatch):
    """Replace waiting; the list of the pauses."""
    made = []
    monkeypatch.setattr(_patience, "pause", lambda stop, seconds: made.append(seconds))
    return made


class Server:
    """Knows every id that does not end in 7, and answers some slices with another errcode."""

    def __init__(self, requests_mock, trouble=lambda ids, tries: None):
        self.asked = Counter()
        self.hashes = []
        self.trouble = trouble
        self.lock = threading.Lock()
        requests_mock.post(URL, json=self.answer)

    def answer(self, request, context):
        hash = request.json()
        ids = hash["external_userid_list"]
        with self.lock:
            self.asked[ids[0]] += 1
            self.hashes.append(hash)
            errcode = self.trouble(ids, self.asked[ids[0]])
        if errcode == "status":
            context.status_code = 502
            return None
        if errcode:
            return {"errcode": errcode, "errmsg": "trouble"}
        known = [{"external_userid": id, "nickname": "张三"} for id in ids if not id.endswith("7")]
        return {
            "errcode": 0,
            "errmsg": "ok",
            "customer_list": known[::-1],
            "invalid_external_userid": [id for id in ids if id.endswith("7")],
        }


def test_one_reply_in_the_order_asked(requests_mock):
    server = Server(requests_mock)
    asked = IDS[::-1] + IDS[:300]
    reply = work.check(
        customer.batchget_all("T", {"external_userid_list": asked, "need_enter_session_context": 1}, workers=7)
    )
    assert [found["external_userid"] for found in reply["customer_list"]] == [
        id for id in IDS[::-1] if not id.endswith("7")
    ]
    assert reply["invalid_external_userid"] == [id for id in IDS[::-1] if id.endswith("7")]
    assert reply["failed"] == []
    assert sorted(len(hash["external_userid_list"]) for hash in server.hashes) == [50] + [100] * 10
    assert {hash["need_enter_session_context"] for hash in server.hashes} == {1}


def test_progress(requests_mock):
    Server(requests_mock)
    calls = []
    customer.batchget_all("T", {"external_userid_list": IDS}, progress=lambda done, total: calls.append((done, total)))
    assert calls == [(done, 1050) for done in [*range(100, 1001, 100), 1050]]


def test_no_ids_need_no_call(requests_mock):
    reply = work.check(customer.batchget_all("T", {"external_userid_list": []}))
    assert reply == {"errcode": 0, "errmsg": "ok", "customer_list": [], "invalid_external_userid": [], "failed": []}
    assert requests_mock.request_history == []


@pytest.mark.parametrize("token", [None, "", 0, "0"])
def test_guards_are_those_of_batchget(requests_mock, token):
    assert customer.batchget_all(token, {"external_userid_list": IDS}).reason.startswith("access_token must be")
    assert customer.batchget_all("T", None).reason.startswith("hash must be")
    assert requests_mock.request_history == []


@pytest.mark.parametrize("hash", [{}, {"external_userid_list": "wm1"}, {"external_userid_list": [1, 2]}])
def test_an_invalid_list_of_ids_is_sent_and_the_server_refuses_it(sandbox, hash):
    assert customer.batchget_all(sandbox.access_token, hash)["errcode"] == 40058


@pytest.mark.parametrize("hash", [{}, {"external_userid_list": "wm1"}, {"external_userid_list": [1, "a", None]}])
def test_the_reply_always_has_the_same_fields(requests_mock, hash):
    asked = hash.get("external_userid_list")
    requests_mock.post(URL, json={"errcode": "40058", "errmsg": "no"})
    reply = customer.batchget_all("T", hash)
    assert reply["failed"] == [{"external_userid_list": asked, "errcode": "40058", "errmsg": "no"}]
    assert (reply["errcode"], reply["customer_list"], reply["invalid_external_userid"]) == (40058, [], [])
    requests_mock.post(URL, json={"errcode": 0, "customer_list": [{"external_userid": "a"}]})
    reply = customer.batchget_all("T", hash)
    assert reply["customer_list"] == [{"external_userid": "a"}]
    assert [part["external_userid_list"] for part in reply["failed"]] == ([[1, None]] if type(asked) is list else [])


NOT_MENTIONED = "the reply does not mention them"
MALFORMED = "the reply does not have the documented form"


@pytest.mark.parametrize(
    ("spoilt", "found", "reason"),
    [
        (None, 0, "is empty"),
        ([], 0, "is JSON but no object"),
        ({"errcode": 0}, 0, NOT_MENTIONED),
        ({"errcode": 0, "customer_list": None, "invalid_external_userid": None}, 0, NOT_MENTIONED),
        ({"errcode": 0, "customer_list": []}, 0, NOT_MENTIONED),
        (
            {"errcode": None, "customer_list": [{"external_userid": IDS[100]}, None, 5, {"external_userid": 7}, {}]},
            1,
            MALFORMED,
        ),
        ({"errcode": 0, "customer_list": "text"}, 0, MALFORMED),
        ({"errcode": 0, "customer_list": {"external_userid": IDS[100]}}, 1, NOT_MENTIONED),
        ({"errcode": 0, "customer_list": [], "invalid_external_userid": [1, None, {}]}, 0, MALFORMED),
        ({"errcode": 0, "customer_list": [{"external_userid": "somebody else"}]}, 1, NOT_MENTIONED),
        ({"errcode": "abc", "errmsg": "no"}, 0, None),
        ({"errcode": ["x"], "errmsg": "no"}, 0, None),
    ],
)
def test_a_malformed_slice_does_not_affect_the_others(requests_mock, spoilt, found, reason):
    server = Server(requests_mock)
    whole = server.answer

    def answer(request, context):
        return spoilt if request.json()["external_userid_list"][0] == IDS[100] else whole(request, context)

    requests_mock.post(URL, json=answer)
    reply = customer.batchget_all("T", {"external_userid_list": IDS[:300]})
    (failed,) = reply["failed"]
    assert reply["errcode"] != 0
    assert len(failed["external_userid_list"]) == 100 - (found if spoilt and "somebody" not in str(spoilt) else 0)
    assert reason is None or reason in failed["reason"]
    assert len(reply["customer_list"]) + len(reply["invalid_external_userid"]) == 200 + found


@pytest.mark.parametrize("way", ["progress", "signal"])
def test_waiting_for_a_limit_can_be_interrupted(requests_mock, monkeypatch, way):
    """Every waiting thread stops with the work."""
    stopped = []
    waiting = threading.Event()

    def pause(stop, seconds):
        waiting.set()
        stopped.append(stop.wait(60))
        return True

    monkeypatch.setattr(_patience, "pause", pause)
    Server(requests_mock, lambda ids, tries: None if ids[0] == IDS[0] else 45009)

    def progress(done, total):
        waiting.wait(30)
        if way == "signal":
            signal.raise_signal(signal.SIGINT)
        raise ZeroDivisionError

    with pytest.raises((ZeroDivisionError, KeyboardInterrupt)):
        customer.batchget_all("T", {"external_userid_list": IDS}, workers=3, progress=progress)
    for thread in threading.enumerate():
        if thread.name.startswith("batchget"):
            thread.join(30)
    assert stopped
    assert all(stopped)


@pytest.mark.parametrize("status", [429, 503])
def test_http_statuses_that_are_tried_again(requests_mock, pauses, status):
    requests_mock.post(URL, [{"status_code": status}] * 2 + [{"json": {"invalid_external_userid": ["a"]}}])
    assert customer.batchget_all("T", {"external_userid_list": ["a"]})["invalid_external_userid"] == ["a"]
    assert len(pauses) == 2


def test_a_hash_that_json_cannot_hold_is_refused_before_anything_is_sent(requests_mock):
    with pytest.raises(TypeError, match=r"hash\.extra is of type set"):
        customer.batchget_all("T", {"external_userid_list": IDS, "extra": {1}})
    with pytest.raises(ValueError, match="lone surrogate"):
        customer.batchget_all("T", {"external_userid_list": [*IDS, "\ud800"]})
    assert requests_mock.request_history == []


@pytest.mark.parametrize("workers", [0, -1, 1.5, "4", True])
def test_workers_must_be_a_whole_number(workers):
    with pytest.raises(ValueError, match="workers"):
        customer.batchget_all("T", {"external_userid_list": IDS}, workers=workers)


def test_failed_slices_are_listed_and_the_others_returned(requests_mock, pauses):
    trouble = {IDS[200]: 40058, IDS[500]: "status"}
    Server(requests_mock, lambda ids, tries: trouble.get(ids[0]))
    reply = customer.batchget_all("T", {"external_userid_list": IDS})
    assert len(reply["customer_list"]) + len(reply["invalid_external_userid"]) == 850
    refused, lost = reply["failed"]
    assert refused == {"external_userid_list": IDS[200:300], "errcode": 40058, "errmsg": "trouble"}
    assert lost["external_userid_list"] == IDS[500:600]
    assert "502" in lost["reason"]
    assert reply["errcode"] == 40058
    assert "200 of 1050" in reply["errmsg"]
    with pytest.raises(work.WeixinError):
        work.check(reply)
    assert pauses == []


def test_a_reply_with_failures_only_in_the_network_is_no_success(requests_mock):
    Server(requests_mock, lambda ids, tries: "status")
    reply = customer.batchget_all("T", {"external_userid_list": IDS})
    assert reply["errcode"] == -1
    assert [id for slice in reply["failed"] for id in slice["external_userid_list"]] == IDS


@pytest.mark.parametrize("errcode", [45009, 45033])
def test_limits_are_tried_again_after_a_pause(requests_mock, pauses, errcode):
    server = Server(requests_mock, lambda ids, tries: errcode if tries <= 8 else None)
    work.check(customer.batchget_all("T", {"external_userid_list": IDS[:100]}))
    assert server.asked == {IDS[0]: 9}
    assert len(pauses) == 8
    assert all(0 < pause <= 60 for pause in pauses)
    assert pauses[-1] > pauses[0]


def test_limits_are_not_tried_again_for_ever(requests_mock, pauses):
    server = Server(requests_mock, lambda ids, tries: 45009)
    assert customer.batchget_all("T", {"external_userid_list": IDS[:100]})["errcode"] == 45009
    assert server.asked == {IDS[0]: 11}


def test_a_busy_server_is_called_again_three_times(requests_mock, pauses):
    server = Server(requests_mock, lambda ids, tries: -1)
    reply = customer.batchget_all("T", {"external_userid_list": IDS[:100]})
    assert (reply["errcode"], reply["failed"][0]["errcode"]) == (-1, -1)
    assert server.asked == {IDS[0]: 4}
    Server(requests_mock, lambda ids, tries: -1 if tries <= 3 else None)
    work.check(customer.batchget_all("T", {"external_userid_list": IDS[:100]}))


def test_pauses_are_random(requests_mock, pauses):
    Server(requests_mock, lambda ids, tries: 45033 if tries == 1 else None)
    customer.batchget_all("T", {"external_userid_list": IDS})
    assert len(set(pauses)) == len(pauses) == 11


def test_calls_are_made_at_the_same_time(serve):
    together = threading.Barrier(4, timeout=30)

    def script(request, connection):
        together.wait()
        asked = json.loads(request.body)["external_userid_list"]
        connection.send(response(json.dumps({"errcode": 0, "invalid_external_userid": asked}).encode()))

    server = serve(script)
    work.check(customer.batchget_all("T", {"external_userid_list": IDS[:800]}, workers=4))
    assert len(server.requests) == 8
    assert server.connections == 4


def test_an_error_in_progress_ends_the_work(serve):
    """Slices that are not sent yet are not sent any more."""
    asked, ended = [], threading.Event()

    def script(request, connection):
        ids = json.loads(request.body)["external_userid_list"]
        asked.append(ids[0])
        if ids[0] != IDS[0]:
            ended.wait(30)
        connection.send(response(json.dumps({"errcode": 0, "invalid_external_userid": ids}).encode()))

    serve(script)
    with pytest.raises(ZeroDivisionError):
        customer.batchget_all("T", {"external_userid_list": IDS}, workers=4, progress=lambda done, total: 1 / 0)
    ended.set()
    for thread in threading.enumerate():
        if thread.name.startswith("batchget"):
            thread.join(30)
    assert len(asked) <= 5  # of 8 that were under way or in the queue


# The command line


def run(*arguments, stdin):
    """As `cli` does, as a process that reads a pipe."""
    command = [sys.executable, "-m", "QQ.weixin.work", *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, encoding="utf-8", timeout=60)
    return done.returncode, done.stdout, done.stderr


def test_ids_stream_through_the_command_line(cli, tmp_path):
    path = tmp_path / "ids.txt"
    path.write_text("wmZhangSan\n\n" + "".join(f"{id}\n" for id in IDS) + "  wmLiSi", encoding="utf-8")
    for status, out, err in (
        cli("--sandbox", "--ids", path, "kf.customer.batchget_all", '{"need_enter_session_context": 1}'),
        run("--sandbox", "--ids", "-", "kf.customer.batchget_all", stdin=path.read_text()),
    ):
        assert (status, err) == (0, "")
        lines = [json.loads(line) for line in out.splitlines()]
        assert len(lines) == 1052
        assert lines[0]["nickname"] == "张三"
        assert lines[-1]["nickname"] == "李四"
        assert {"invalid_external_userid": IDS[500]} in lines
    assert "enter_session_context" not in lines[0]


def test_a_failed_slice_is_a_line_of_its_own(cli):
    command = ["--token", "unknown", "--ids", "-", "kf.customer.batchget_all"]
    status, out, _ = cli(*command, stdin=b"a\n", QQ_WEIXIN_WORK_API="http://127.0.0.1:1")
    assert status == 3
    assert json.loads(out)["failed"]["external_userid_list"] == ["a"]


@pytest.mark.parametrize("arguments", [["getcallbackip"], ["kf.customer.batchget_all", "{}", "{}"]])
def test_ids_are_for_batchget_all(cli, arguments):
    status, _, err = cli("--sandbox", "--ids", "-", *arguments)
    assert status == 2
    assert "kf.customer.batchget_all" in err


def test_a_file_of_ids_that_is_not_there(cli):
    status, out, err = cli("--sandbox", "--ids", "/no/such", "kf.customer.batchget_all")
    assert (status, out) == (2, "")
    assert "/no/such: No such file" in err


def test_a_terminal_sees_a_progress_bar(tmp_path):
    path = tmp_path / "ids.txt"
    path.write_text("".join(f"{id}\n" for id in IDS))
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "QQ.weixin.work", "--sandbox", "--ids", str(path), "kf.customer.batchget_all"]
    result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=theirs, timeout=60)
    os.close(theirs)
    seen = os.read(ours, 100_000).decode()
    os.close(ours)
    assert result.returncode == 0
    assert "1050 of 1050 customers [##############################] 100%" in seen
    assert seen.count("\r") >= 11


MEMORY = """
import sys
from QQ.weixin.work.__main__ import main
main(["--sandbox", "--ids", sys.argv[1], "kf.customer.batchget_all"])
with open("/proc/self/status") as status:
    print([line.split()[1] for line in status if line.startswith("VmHWM:")][0], file=sys.stderr)
"""


def test_a_file_of_any_length_takes_constant_memory(tmp_path):
    peaks = []
    for size in (2_000, 40_000):
        path = tmp_path / f"{size}.txt"
        path.write_text("".join(f"wm{number:030}\n" for number in range(size)))
        command = [sys.executable, "-c", MEMORY, str(path)]
        result = subprocess.run(command, capture_output=True, text=True, timeout=100, check=True)
        assert result.stdout.count("\n") == size
        peaks.append(int(result.stderr))
    assert peaks[1] < peaks[0] + 2048  # kB; the ids alone would take more
