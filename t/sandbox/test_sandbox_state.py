"""The file of a sandbox keeps all of it: chats, files, resources, callback addresses, codes, the clock."""

import json
import subprocess
import sys

import pytest

import QQ.weixin.work
from QQ.weixin.work import agent, check, department, externalcontact, kf, media, user, webhook
from QQ.weixin.work.kf import account, service_state
from QQ.weixin.work.oa import calendar
from QQ.weixin.work.sandbox import Sandbox

CHAT = {"open_kfid": "kfSales", "external_userid": "wmZhangSan"}


@pytest.fixture
def again(tmp_path):
    """Start a sandbox on the same file; the one before is saved and stopped."""
    running = []

    def start():
        if running:
            running[-1].save()
            running[-1].stop()
        running.append(Sandbox(file=tmp_path / "state.json"))
        running[-1].start()
        QQ.weixin.work.configure(api=running[-1].api)
        return running[-1]

    yield start
    running[-1].stop()


def chat_of(sandbox):
    return check(service_state.get(sandbox.access_token, CHAT))


def test_a_sandbox_goes_on_where_it_was(again):
    sandbox = again()
    sandbox.now = 1_800_000_000
    token = sandbox.access_token
    code = sandbox.customer_enters("wmZhangSan", "kfSales")["event"]["welcome_code"]
    msgid = sandbox.customers_say("wmZhangSan", "kfSales", "你好")["msgid"]
    cursor = check(kf.sync_msg(token, {"open_kfid": "kfSales"}))["next_cursor"]
    check(
        kf.send_msg(
            token, {"touser": "wmZhangSan", "open_kfid": "kfSales", "msgtype": "text", "text": {"content": "好"}}
        )
    )
    check(service_state.trans(token, {**CHAT, "service_state": 2}))
    sandbox.servicer_takes("zhangsan", "wmZhangSan", "kfSales")
    sandbox.servicer_says("zhangsan", "wmZhangSan", "kfSales", "在")
    link = check(kf.add_contact_way(token, {"open_kfid": "kfSales", "scene": "s1"}))["url"]
    media_id = check(media.upload(token, "file", ("a.txt", b"0123456789")))["media_id"]
    cal_id = check(calendar.add(token, {"calendar": {"summary": "一", "color": "#0000FF"}}))["cal_id"]
    check(agent.set(token, {"agentid": 1000002, "name": "新名"}))
    check(account.del_(token, {"open_kfid": "kfSupport"}))

    sandbox = again()
    token = sandbox.access_token
    assert sandbox.now == pytest.approx(1_800_000_000, abs=60)
    page = check(kf.sync_msg(token, {"open_kfid": "kfSales", "cursor": cursor}))
    assert [record["origin"] for record in page["msg_list"]] == [4, 5]
    assert chat_of(sandbox)["service_state"] == 3
    assert chat_of(sandbox)["servicer_userid"] == "zhangsan"
    sandbox.servicer_says("zhangsan", "wmZhangSan", "kfSales", "还在")
    sandbox.customer_enters("wmZhangSan", link)
    assert sandbox.customer_recalls("wmZhangSan", "kfSales", msgid)
    assert media.get(token, media_id) is not None
    assert check(calendar.get(token, {"cal_id_list": [cal_id]}))["calendar_list"]
    assert check(agent.get(token, 1000002))["name"] == "新名"
    assert kf.sync_msg(token, {"open_kfid": "kfSupport"})["errcode"] == 95004
    hello = {"code": code, "msgtype": "text", "text": {"content": "好"}}
    assert kf.send_msg_on_event(token, hello)["errcode"] in (0, 95018)


def test_credentials_stay_valid(again):
    sandbox = again()
    key, token = sandbox.issue("robot", "key"), sandbox.access_token
    assert again().access_token == token
    check(webhook.send(key, {"msgtype": "text", "text": {"content": "a"}}))


def test_what_is_saved_and_loaded_is_the_same(again, tmp_path):
    sandbox = again()
    sandbox.advance(5)
    for content in ("一", "二"):
        sandbox.customers_say("wmZhangSan", "kfSales", content)
    check(service_state.trans(sandbox.access_token, {**CHAT, "service_state": 2}))
    sandbox.servicer_takes("zhangsan", "wmZhangSan", "kfSales")
    sandbox.customers_say("wmZhangSan", "kfSales", "三")
    sandbox.servicer_says("zhangsan", "wmZhangSan", "kfSales", "四")
    sandbox.customer_refuses("wmZhangSan", "kfSales")
    sandbox.provider.exchange("wwSuite", sandbox.provider.authorize())
    again()
    first = json.loads((tmp_path / "state.json").read_text(encoding="utf-8"))
    again()
    assert json.loads((tmp_path / "state.json").read_text(encoding="utf-8")) == first
    assert first["chats"][0]["transcript"]
    assert first["permanent_codes"]
    assert first["statistics"]["kfSales"]


def test_token_and_key_of_the_callback_are_kept(again):
    sandbox = again()
    token, key = sandbox.callback_token, sandbox.callback_aes_key
    sandbox.reset()
    assert (sandbox.callback_token, sandbox.callback_aes_key) == (token, key)
    sandbox = again()
    assert (sandbox.callback_token, sandbox.callback_aes_key) == (token, key)


@pytest.mark.parametrize(
    ("entries", "word"),
    [
        ({"chats": {}}, "chats"),
        ({"chats": [{"open_kfid": "kfSales"}]}, "chats"),
        ({"inboxes": {"kfSales": {"key": "x", "tag": "", "first": 0, "records": [], "msgids": {}}}}, "inboxes"),
        ({"media": {"A": {"kind": "file"}}}, "media"),
        (
            {"callbacks": [{"url": "http://example.com/", "token": "", "encoding_aes_key": "", "receiveid": ""}]},
            "machine",
        ),
        ({"seconds_ahead": "1"}, "seconds_ahead"),
        ({"agents": {"a": {}}}, "agents"),
        ({"refusing": [["kfSales"]]}, "refusing"),
    ],
)
def test_what_can_not_be_right_is_refused(tmp_path, entries, word):
    path = tmp_path / "state.json"
    path.write_text(json.dumps(entries), encoding="utf-8")
    with pytest.raises(ValueError, match=word):
        Sandbox(file=path)


@pytest.mark.parametrize(
    "text", ['{"seconds_ahead": NaN}', '{"seconds_ahead": 1e999}', '{"customers": {"wm": {"gender": NaN}}}']
)
def test_a_number_that_is_none_is_refused(tmp_path, text):
    path = tmp_path / "state.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="JSON"):
        Sandbox(file=path)


def test_a_seeded_company_is_always_the_same(sandbox):
    with Sandbox() as other:
        for each in (sandbox, other):
            each.seed(50, 200)
        assert other.company.members == sandbox.company.members
        assert other.contacts.follows.keys() == sandbox.contacts.follows.keys()
    assert check(user.get(sandbox.access_token, "member000050"))["name"]
    assert len(check(department.list(sandbox.access_token))["department"]) == 6
    (customers, *_) = [
        check(externalcontact.list(sandbox.access_token, f"member{number:06}"))["external_userid"] for number in (1, 2)
    ]
    got = check(externalcontact.get(sandbox.access_token, customers[0]))
    assert got["follow_user"][0]["userid"] == "member000001"


def run_to_the_end(path):
    """Start a sandbox by hand, and stop it. Returns what it printed at the start and the end."""
    words = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", "0", "--state", str(path), "--seed", "30,40"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    try:
        lines = []
        while not lines or not lines[-1].startswith("Customers: "):
            lines.append(process.stdout.readline())
    finally:
        process.terminate()
        rest, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")
    return "".join(lines), rest


def test_a_run_from_a_file_to_its_end(tmp_path):
    """It prints what a callback needs, and writes the file when it is stopped; the next run goes on from it."""
    path = tmp_path / "state.json"
    start, end = run_to_the_end(path)
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert f"export QQ_WEIXIN_WORK_CALLBACK_TOKEN={saved['callback_token']}" in start
    assert f"export QQ_WEIXIN_WORK_CALLBACK_AES_KEY={saved['callback_aes_key']}" in start
    assert (len(saved["members"]), len(saved["profiles"])) == (34, 43)
    assert str(path) in end
    saved["members"]["member000001"]["name"] = "改名"
    path.write_text(json.dumps(saved), encoding="utf-8")
    run_to_the_end(path)
    assert json.loads(path.read_text(encoding="utf-8"))["members"]["member000001"]["name"] == "改名"


def test_what_the_command_line_refuses():
    run = subprocess.run(
        [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", "0", "--callback", "http://example.com/"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert run.returncode == 1
    assert "this machine" in run.stderr
    assert "Traceback" not in run.stderr
