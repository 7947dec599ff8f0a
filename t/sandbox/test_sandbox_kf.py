"""The customer service (微信客服) of the sandbox: people act, the API reads, answers and manages."""

import pytest

from QQ.weixin import work
from QQ.weixin.work import check, kf
from QQ.weixin.work.kf import account, customer, knowledge, service_state, servicer

SALES = {"open_kfid": "kfSales"}
ZHANG = {**SALES, "external_userid": "wmZhangSan"}
HOUR = 3600


def sync(sandbox, open_kfid="kfSales", **more):
    token = sandbox.sync_token(open_kfid)
    return check(kf.sync_msg(sandbox.access_token, {"open_kfid": open_kfid, "token": token, **more}))


def events(sandbox, **more):
    return [record["event"] for record in sync(sandbox, **more)["msg_list"] if record["msgtype"] == "event"]


def send(sandbox, content="您好", **more):
    hash = {"touser": "wmZhangSan", **SALES, "msgtype": "text", "text": {"content": content}, **more}
    return kf.send_msg(sandbox.access_token, hash)


def answer(sandbox, code, **more):
    hash = {"code": code, "msgtype": "text", "text": {"content": "您好"}, **more}
    return kf.send_msg_on_event(sandbox.access_token, hash)


def state(sandbox):
    return check(service_state.get(sandbox.access_token, ZHANG))["service_state"]


def trans(sandbox, to, userid=None):
    who = {} if userid is None else {"servicer_userid": userid}
    return service_state.trans(sandbox.access_token, {**ZHANG, "service_state": to, **who})


@pytest.fixture
def written(sandbox):
    """A sandbox in which 张三 has written to the sales account."""
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    return sandbox


# Accounts, links, receptionists


def test_create_change_and_delete_an_account(sandbox):
    token, avatar = sandbox.access_token, sandbox.media.keep("image", "face.png", b"\x89PNG")
    open_kfid = check(account.add(token, {"name": "新客服", "media_id": avatar}))["open_kfid"]
    assert open_kfid in sandbox.accounts
    check(account.update(token, {"open_kfid": open_kfid, "name": "老客服"}))
    listed = check(account.list(token, {}))["account_list"]
    assert [(each["name"], each["manage_privilege"]) for each in listed][-1] == ("老客服", True)
    check(getattr(account, "del")(token, {"open_kfid": open_kfid}))
    assert account.update(token, {"open_kfid": open_kfid})["errcode"] == 95004
    assert account.update(token, {"open_kfid": "never"})["errcode"] == 95000


def test_accounts_come_in_pages(sandbox):
    sandbox.accounts |= {f"kfX{n:03}" for n in range(250)}
    found, offset = [], 0
    while page := check(account.list(sandbox.access_token, {"offset": offset}))["account_list"]:
        found += [each["open_kfid"] for each in page]
        offset += len(page)
    assert len(found) == len(set(found)) == 252


def test_the_number_of_accounts_is_limited(sandbox):
    token, avatar = sandbox.access_token, sandbox.media.keep("image", "face.png", b"\x89PNG")
    new = {"name": "新", "media_id": avatar}
    sandbox.kf.verified = False
    sandbox.accounts |= {f"kf{n}" for n in range(8)}
    assert account.add(token, new)["errcode"] == 95027
    sandbox.kf.verified = True
    sandbox.accounts |= {f"kf{n}" for n in range(4998)}
    assert account.add(token, new)["errcode"] == 95005
    sandbox.accounts = {"kfSales"}
    assert getattr(account, "del")(token, SALES)["errcode"] == 95005


def test_an_account_added_to_the_state_works(sandbox):
    sandbox.accounts.add("kfMine")
    sandbox.customers_say("wmA", "kfMine", "在吗")
    assert sync(sandbox, "kfMine")["msg_list"][0]["text"] == {"content": "在吗"}


def test_each_scene_has_its_own_link(sandbox):
    def link(**more):
        return check(kf.add_contact_way(sandbox.access_token, {**SALES, **more}))["url"]

    assert link(scene="a") == link(scene="a") != link(scene="b")
    entered = sandbox.customer_enters("wmA", link(scene="a") + "&scene_param=x%3D1%26y%3D%E5%BC%A0")
    assert (entered["event"]["scene"], entered["event"]["scene_param"]) == ("a", "x=1&y=张")
    assert sandbox.customer_enters("wmA", link() + "?scene_param=x")["event"]["scene_param"] == ""
    assert sandbox.customer_enters("wmA", link(scene="a") + "&scene_param=" + "x" * 129) is None
    other = check(kf.add_contact_way(sandbox.access_token, {"open_kfid": "kfSupport"}))["url"]
    assert sandbox.customer_enters("wmA", other + "?" + link(scene="a").partition("?")[2]) is None
    with pytest.raises(ValueError, match="no account"):
        sandbox.customer_enters("wmA", "https://work.weixin.qq.com/kf/kfc0")
    assert len(events(sandbox)) == 2


def test_receptionists_are_members_and_departments(sandbox):
    token = sandbox.access_token
    asked = {**SALES, "userid_list": ["lisi", "zhangsan", "nobody"], "department_id_list": [3, 9]}
    results = check(servicer.add(token, asked))["result_list"]
    assert [(each["errcode"], each["errmsg"].split(" ")[0]) for each in results] == [
        (0, "success"),
        (0, "ignored"),
        (60111, "userid"),
        (0, "success"),
        (60003, "department"),
    ]
    listed = check(servicer.list(token, "kfSales"))["servicer_list"]
    assert listed == [{"userid": "zhangsan", "status": 0}, {"userid": "lisi", "status": 0}, {"department_id": 3}]
    results = check(getattr(servicer, "del")(token, {**asked, "department_id_list": [3, 3]}))["result_list"]
    assert [each["errmsg"] for each in results] == ["success", "success", "ignored", "success", "ignored"]
    assert check(servicer.list(token, "kfSales"))["servicer_list"] == []


def test_an_account_has_at_most_20_departments_and_2000_members(sandbox):
    sandbox.departments.update({n: [] for n in range(100, 121)} | {200: [f"u{n}" for n in range(2001)]})
    for start in range(0, 2000, 100):
        asked = {**SALES, "userid_list": [f"u{n}" for n in range(start, start + 100)]}
        results = check(servicer.add(sandbox.access_token, asked))["result_list"]
    assert [each["errcode"] for each in results] == [0] * 99 + [95020]  # zhangsan is there already
    for number in range(100, 121):
        asked = {**SALES, "department_id_list": [number]}
        (result,) = check(servicer.add(sandbox.access_token, asked))["result_list"]
    assert result["errcode"] == 95020


def test_a_receptionist_stops_and_receives_again(sandbox):
    sandbox.servicer_stops("zhangsan", "kfSales", paused=True)
    listed = check(servicer.list(sandbox.access_token, "kfSales"))["servicer_list"]
    assert listed == [{"userid": "zhangsan", "status": 1, "stop_type": 1}]
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    assert trans(sandbox, 3, "zhangsan")["errcode"] == 95019
    sandbox.servicer_receives("zhangsan", "kfSales")
    check(trans(sandbox, 3, "zhangsan"))
    seen = [(each["servicer_userid"], each["status"], each.get("stop_type")) for each in events(sandbox)]
    assert seen == [("zhangsan", 2, 1), ("zhangsan", 1, None)]


# Entering, and answers to events


def test_a_welcome_code_works_once_and_for_20_seconds(sandbox):
    code = sandbox.customer_enters("wmA", "kfSales", scene="s")["event"]["welcome_code"]
    (event,) = events(sandbox)
    assert event == {
        "event_type": "enter_session",
        "open_kfid": "kfSales",
        "external_userid": "wmA",
        "scene": "s",
        "scene_param": "",
        "welcome_code": code,
    }
    menu = {"msgtype": "msgmenu", "msgmenu": {"head_content": "要什么？", "list": []}}
    assert check(answer(sandbox, code, msgid="w1", **menu))["msgid"] == "w1"
    assert answer(sandbox, code)["errcode"] == 41050
    late = sandbox.customer_enters("wmB", "kfSales")["event"]["welcome_code"]
    sandbox.advance(21)
    assert answer(sandbox, late)["errcode"] == 41050


def test_a_new_customer_gets_a_welcome_code(sandbox):
    def code(open_kfid="kfSales"):
        return sandbox.customer_enters("wmA", open_kfid)["event"].get("welcome_code")

    assert code()
    assert code()
    check(answer(sandbox, code()))
    assert code() is None
    assert code("kfSupport")
    sandbox.customers_say("wmA", "kfSupport", "在")
    assert code("kfSupport") is None
    sandbox.advance(48 * HOUR + 1)
    assert code()
    assert code("kfSupport")


def test_batchget_returns_the_last_entry(sandbox):
    sandbox.customer_enters("wmA", "kfSales", wechat_channels={"scene": 4, "nickname": "号", "shop_nickname": "店"})
    asked = {"external_userid_list": ["wmA"], "need_enter_session_context": 1}
    (found,) = check(customer.batchget(sandbox.access_token, asked))["customer_list"]
    channels = {"shop_nickname": "店", "scene": 4}
    assert found["enter_session_context"] == {"scene": "", "scene_param": "", "wechat_channels": channels}
    assert events(sandbox)[0]["wechat_channels"] == channels
    sandbox.advance(40 * HOUR)
    sandbox.customers_say("wmA", "kfSales", "在")
    sandbox.advance(10 * HOUR)
    (found,) = check(customer.batchget(sandbox.access_token, asked))["customer_list"]
    assert "enter_session_context" not in found


def test_codes_of_state_changes(written):
    queue = check(trans(written, 2))["msg_code"]
    menu = {"msgtype": "msgmenu", "msgmenu": {"list": []}}
    assert answer(written, queue, **menu)["errcode"] == 40008
    assert check(answer(written, queue))["msgid"]
    assert answer(written, queue)["errcode"] == 41050
    served = check(trans(written, 3, "zhangsan"))["msg_code"]
    assert "msg_code" not in check(trans(written, 3, "zhangsan"))
    end = check(trans(written, 4))["msg_code"]
    assert answer(written, served)["errcode"] == 95018
    written.advance(19)
    assert check(answer(written, end, **menu))
    written.customers_say("wmZhangSan", "kfSales", "还有")
    trans(written, 3, "zhangsan")
    end = check(trans(written, 4))["msg_code"]
    written.advance(20)
    assert answer(written, end)["errcode"] == 41050


def test_the_code_of_an_ended_session_is_void_once_the_customer_writes(written):
    trans(written, 3, "zhangsan")
    end = check(trans(written, 4))["msg_code"]
    written.customers_say("wmZhangSan", "kfSales", "还有")
    assert answer(written, end)["errcode"] == 95018


# The states of a session


def test_the_states_of_a_session(sandbox):
    assert state(sandbox) == 4
    assert trans(sandbox, 1)["errcode"] == 95013
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    assert state(sandbox) == 0
    check(trans(sandbox, 1))
    assert (state(sandbox), trans(sandbox, 4)["errcode"], trans(sandbox, 0)["errcode"]) == (1, 95016, 95016)
    check(trans(sandbox, 2))
    assert (trans(sandbox, 1)["errcode"], trans(sandbox, 2)["errcode"]) == (95016, 95016)
    check(trans(sandbox, 3, "zhangsan"))
    got = check(service_state.get(sandbox.access_token, ZHANG))
    assert (got["service_state"], got["servicer_userid"]) == (3, "zhangsan")
    check(trans(sandbox, 4))
    assert (state(sandbox), trans(sandbox, 3, "zhangsan")["errcode"]) == (4, 95013)
    sandbox.customers_say("wmZhangSan", "kfSales", "还在吗")
    assert state(sandbox) == 0
    sandbox.advance(48 * HOUR + 1)
    assert state(sandbox) == 4


def test_only_a_receptionist_who_receives_can_be_given_a_session(written):
    assert trans(written, 3)["errcode"] == 40058
    assert trans(written, 3, "lisi")["errcode"] == 95014
    check(servicer.add(written.access_token, {**SALES, "department_id_list": [2]}))
    check(trans(written, 3, "lisi"))
    written.kf.not_activated.add("zhangsan")
    assert trans(written, 3, "zhangsan")["errcode"] == 95014


def test_actions_of_receptionists(written):
    servicer.add(written.access_token, {**SALES, "userid_list": ["lisi"]})
    check(trans(written, 2))
    taken = written.servicer_takes("lisi", "wmZhangSan", "kfSales")["event"]
    assert (taken["change_type"], taken["new_servicer_userid"]) == (1, "lisi")
    check(answer(written, taken["msg_code"]))
    said = written.servicer_says("lisi", "wmZhangSan", "kfSales", "您好")
    assert (said["origin"], said["servicer_userid"]) == (5, "lisi")
    written.servicer_recalls("lisi", "wmZhangSan", "kfSales", said["msgid"])
    passed = written.servicer_passes_on("lisi", "wmZhangSan", "kfSales", "zhangsan")["event"]
    with pytest.raises(ValueError, match="zhangsan"):
        written.servicer_ends("lisi", "wmZhangSan", "kfSales")
    ended = written.servicer_ends("zhangsan", "wmZhangSan", "kfSales")["event"]
    assert (passed["change_type"], "msg_code" in passed, ended["change_type"]) == (2, False, 3)
    check(answer(written, ended["msg_code"], msgtype="msgmenu", msgmenu={}))
    written.servicer_says("lisi", "wmZhangSan", "kfSales", "还有一事")
    assert state(written) == 3
    seen = [(each["event_type"], each.get("change_type")) for each in events(written)]
    kinds = [("session_status_change", 1), ("servicer_recall_msg", None), ("session_status_change", 2)]
    assert seen == [*kinds, ("session_status_change", 3), ("session_status_change", 4)]


def test_a_receptionist_takes_back_a_session_that_was_passed_on(written):
    servicer.add(written.access_token, {**SALES, "userid_list": ["lisi"]})
    check(trans(written, 3, "lisi"))
    written.servicer_passes_on("lisi", "wmZhangSan", "kfSales", "zhangsan")
    written.servicer_says("lisi", "wmZhangSan", "kfSales", "还是我来")
    event = events(written)[-1]
    who = {"old_servicer_userid": "zhangsan", "new_servicer_userid": "lisi"}
    assert {"change_type": 4, **who}.items() <= event.items()
    assert check(service_state.get(written.access_token, ZHANG))["servicer_userid"] == "lisi"


def test_impossible_actions_are_value_errors(written):
    with pytest.raises(ValueError, match="not a receptionist"):
        written.servicer_says("wangwu", "wmZhangSan", "kfSales", "您好")
    with pytest.raises(ValueError, match="state 0"):
        written.servicer_takes("zhangsan", "wmZhangSan", "kfSales")
    with pytest.raises(ValueError, match="no account"):
        written.customers_say("wmZhangSan", "kfNone", "你好")
    with pytest.raises(ValueError, match="no customer"):
        written.customer_recalls("wmNobody", "kfSales", "1")
    with pytest.raises(ValueError, match="no msgtype"):
        written.customer_sends("wmZhangSan", "kfSales", "dance")
    with pytest.raises(ValueError, match="no field"):
        written.customer_sends("wmZhangSan", "kfSales", "location", altitude=1)
    for content, message in ((5, "must be a str"), ("", "must be a str"), ("\ud800", "a message can't contain")):
        with pytest.raises(ValueError, match=message):
            written.customers_say("wmZhangSan", "kfSales", content)
    with pytest.raises(ValueError, match="a message can't contain"):
        written.customer_sends("wmZhangSan", "kfSales", "link", title=object())
    with pytest.raises(ValueError, match="data must be"):
        written.customer_sends("wmZhangSan", "kfSales", "image")
    with pytest.raises(ValueError, match="there is no recommendation"):
        written.customer_upgrades("wmZhangSan", "kfSales")
    with pytest.raises(ValueError, match="no menu"):
        written.customer_taps("wmZhangSan", "kfSales", "101")
    assert len(sync(written)["msg_list"]) == 1


# Reading


def test_every_kind_of_message_is_read(sandbox):
    picture = sandbox.customer_sends("wmA", "kfSales", "image", b"\x89PNG", "a.png")["image"]["media_id"]
    sandbox.customer_sends("wmA", "kfSales", "location", latitude=23.1, longitude=113.3, name="港", address="路")
    sandbox.customer_sends("wmA", "kfSales", "link", title="t", desc="d", url="http://x", pic_url="http://y")
    sandbox.customer_sends("wmA", "kfSales", "meeting")
    sandbox.customer_sends("wmA", "kfSales", "video", b"x" * (10 << 20 | 1))
    records = sync(sandbox)["msg_list"]
    assert [record["msgtype"] for record in records] == ["image", "location", "link", "meeting", "text"]
    assert sandbox.media.find(picture).data == b"\x89PNG"
    assert records[1]["location"] == {"latitude": 23.1, "longitude": 113.3, "name": "港", "address": "路"}
    assert "meeting" not in records[3]
    head = {name: records[0][name] for name in ("open_kfid", "external_userid", "origin")}
    assert head == {"open_kfid": "kfSales", "external_userid": "wmA", "origin": 3}
    assert records[0]["send_time"] == pytest.approx(sandbox.now, abs=5)


def test_a_voice_comes_in_the_requested_format(sandbox):
    sandbox.customer_sends("wmA", "kfSales", "voice", b"#!AMR")
    amr, silk = (sync(sandbox, voice_format=n)["msg_list"][0]["voice"] for n in (0, 1))
    assert sandbox.media.find(amr["media_id"]).content_type == "voice/amr"
    assert sandbox.media.find(silk["media_id"]).content_type == "voice/silk"
    assert set(amr) == {"media_id"}


def test_pages_follow_the_cursor(sandbox):
    said = [sandbox.customers_say(f"wm{n % 7}", "kfSales", str(n))["msgid"] for n in range(25)]
    sandbox.customers_say("wm1", "kfSupport", "elsewhere")
    found, cursor, more = [], "", 1
    while more:
        page = sync(sandbox, cursor=cursor, limit=10)
        found += [record["msgid"] for record in page["msg_list"]]
        cursor, more = page["next_cursor"], page["has_more"]
    assert found == said
    assert sync(sandbox, cursor=cursor)["msg_list"] == []
    sandbox.customers_say("wm1", "kfSales", "new")
    page = sync(sandbox, cursor=cursor)
    assert [record["text"]["content"] for record in page["msg_list"]] == ["new"]
    hash = {"open_kfid": "kfSupport", "cursor": cursor, "token": sandbox.sync_token("kfSupport")}
    assert kf.sync_msg(sandbox.access_token, hash)["errcode"] == 40058


def test_a_page_may_be_short_or_empty_and_not_the_last(sandbox):
    for n in range(3):
        sandbox.customers_say("wmA", "kfSales", str(n))
    sandbox.kf.page_limit, sandbox.kf.empty_pages = 2, 1
    page = sync(sandbox)
    assert (page["msg_list"], page["has_more"]) == ([], 1)
    page = sync(sandbox, cursor=page["next_cursor"])
    assert (len(page["msg_list"]), page["has_more"]) == (2, 1)


def test_only_three_days_can_be_read(sandbox):
    sandbox.customers_say("wmA", "kfSales", "old")
    cursor = sync(sandbox)["next_cursor"]
    sandbox.advance(2 * 24 * HOUR)
    sandbox.customers_say("wmA", "kfSales", "later")
    sandbox.advance(24 * HOUR + 1)
    assert [record["text"]["content"] for record in sync(sandbox)["msg_list"]] == ["later"]
    sandbox.advance(3 * 24 * HOUR)
    assert sync(sandbox, cursor=cursor)["msg_list"] == []
    sandbox.customers_say("wmA", "kfSales", "new")
    assert [record["text"]["content"] for record in sync(sandbox, cursor=cursor)["msg_list"]] == ["new"]


def test_a_token_is_valid_for_ten_minutes_and_one_account(sandbox):
    hash = {**SALES, "token": sandbox.sync_token("kfSales")}
    sandbox.advance(590)
    check(kf.sync_msg(sandbox.access_token, hash))
    sandbox.advance(20)
    assert kf.sync_msg(sandbox.access_token, hash)["errcode"] == 95007
    for token in ("nonsense", "ä.b.c", sandbox.sync_token("kfSupport"), "x" * 129):
        assert kf.sync_msg(sandbox.access_token, {**SALES, "token": token})["errcode"] == 95007


def test_without_a_token_calls_are_limited(sandbox):
    codes = [kf.sync_msg(sandbox.access_token, SALES)["errcode"] for _ in range(61)]
    assert codes == [0] * 60 + [45009]
    sync(sandbox)
    sandbox.advance(61)
    check(kf.sync_msg(sandbox.access_token, SALES))


def test_a_customer_recalls_and_a_receptionist_rejects(written):
    said = written.customers_say("wmZhangSan", "kfSales", "错了")
    written.customer_recalls("wmZhangSan", "kfSales", said["msgid"])
    with pytest.raises(ValueError, match="no message"):
        written.customer_recalls("wmZhangSan", "kfSales", said["msgid"])
    written.servicer_rejects("zhangsan", "wmZhangSan", "kfSales")
    assert written.customers_say("wmZhangSan", "kfSales", "?") is None
    written.servicer_rejects("zhangsan", "wmZhangSan", "kfSales", False)
    assert written.customers_say("wmZhangSan", "kfSales", "!")
    recalled, rejected, accepted = events(written)
    assert (recalled["event_type"], recalled["recall_msgid"]) == ("user_recall_msg", said["msgid"])
    assert (rejected["reject_switch"], accepted["reject_switch"]) == (1, 0)


# Sending


def test_five_answers_to_each_message(written):
    assert [send(written)["errcode"] for _ in range(6)] == [0] * 5 + [95001]
    written.customers_say("wmZhangSan", "kfSales", "还有")
    assert [send(written)["errcode"] for _ in range(6)] == [0] * 5 + [95001]
    assert len(sync(written)["msg_list"]) == 2
    assert len(written.sent) == 10


def test_an_answer_gives_the_session_to_the_assistant(written):
    check(send(written))
    assert state(written) == 1


def test_answers_within_48_hours_and_only_while_the_robot_serves(sandbox):
    assert send(sandbox)["errcode"] == 95018
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    sandbox.advance(48 * HOUR - 1)
    check(send(sandbox))
    sandbox.advance(2)
    assert send(sandbox)["errcode"] == 95002
    sandbox.customers_say("wmZhangSan", "kfSales", "你好")
    check(trans(sandbox, 2))
    assert send(sandbox)["errcode"] == 95018
    check(trans(sandbox, 3, "zhangsan"))
    assert send(sandbox)["errcode"] == 95018
    check(trans(sandbox, 4))
    assert send(sandbox)["errcode"] == 95013


def test_a_msgid_is_used_once_in_an_account(written):
    assert check(send(written, msgid="a_-1"))["msgid"] == "a_-1"
    assert send(written, msgid="a_-1")["errcode"] == 95033
    assert send(written, msgid="bad id")["errcode"] == 40058
    assert len(written.sent) == 1
    written.customers_say("wmZhangSan", "kfSupport", "你好")
    check(send(written, msgid="a_-1", open_kfid="kfSupport"))


def test_a_msgid_that_was_refused_can_be_used_later(written):
    assert send(written, msgid="m1", touser="wmNobody")["errcode"] == 40096
    check(send(written, msgid="m1"))


def test_long_titles_are_cut_at_a_character(written):
    picture = written.media.keep("image", "a.png", b"x")
    link = {"title": "张" * 50, "desc": "d" * 600, "url": "https://x", "thumb_media_id": picture}
    check(send(written, msgtype="link", link=link))
    (got,) = [each for each in written.kf.chat("kfSales", "wmZhangSan").transcript if each["origin"] == 0]
    assert got["link"]["title"] == "张" * 42
    assert len(got["link"]["desc"]) == 512


def test_a_long_text_is_cut_at_a_character(written):
    check(send(written, text={"content": "张" * 683}))
    (got,) = [each for each in written.kf.chat("kfSales", "wmZhangSan").transcript if each["origin"] == 0]
    assert got["text"] == {"content": "张" * 682}


def test_a_menu_is_tapped(written):
    items = [
        {"type": "text", "text": {"content": "请选：", "no_newline": 1}},
        {"type": "click", "click": {"id": "101", "content": "满意"}},
        {"type": "click", "click": {"content": "不满意"}},
        {"type": "view", "view": {"url": "https://x", "content": "看"}},
    ]
    check(send(written, msgtype="msgmenu", msgmenu={"head_content": "?", "list": items}))
    assert written.customer_taps("wmZhangSan", "kfSales", "101")["text"] == {"content": "满意", "menu_id": "101"}
    assert written.customer_taps("wmZhangSan", "kfSales", "不满意")["text"] == {"content": "不满意"}


def test_an_undelivered_message_causes_an_event(written):
    written.customer_refuses("wmZhangSan", "kfSales")
    refused = check(send(written))["msgid"]
    written.customer_refuses("wmZhangSan", "kfSales", False)
    written.kf.undelivered.append(13)
    unsafe, good = check(send(written))["msgid"], check(send(written))["msgid"]
    seen = [(each["event_type"], each["fail_msgid"], each["fail_type"]) for each in events(written)]
    assert seen == [("msg_send_fail", refused, 10), ("msg_send_fail", unsafe, 13)]
    assert good not in str(seen)


def test_every_kind_of_message_can_be_sent(written):
    keep = written.media.keep
    files = {kind: {"media_id": keep(kind, kind, b"x")} for kind in ("image", "voice", "video", "file")}
    thumb = files["image"]["media_id"]
    objects = {
        "text": {"content": "您好"},
        **files,
        "link": {"title": "t", "url": "http://x", "thumb_media_id": thumb},
        "miniprogram": {"appid": "wx1", "thumb_media_id": thumb, "pagepath": "p.html"},
        "msgmenu": {"list": [{"type": "miniprogram", "miniprogram": {"appid": "a", "pagepath": "b", "content": "c"}}]},
        "location": {"latitude": -90, "longitude": 180.0},
        "ca_link": {"link_url": "https://work.weixin.qq.com/ca/abc"},
    }
    for n, (msgtype, body) in enumerate(objects.items()):
        if n % 5 == 0:
            written.customers_say("wmZhangSan", "kfSales", "…")
        check(send(written, msgtype=msgtype, **{msgtype: body}))
    assert {call.request["msgtype"] for call in written.sent} == set(objects)


# Upgrade, knowledge, statistics


def test_a_customer_accepts_an_upgrade(written):
    upgrade = {**ZHANG, "type": 1, "member": {"userid": "lisi"}}
    check(customer.upgrade_service(written.access_token, upgrade))
    assert written.customer_upgrades("wmZhangSan", "kfSales") == {"type": 1, "member": {"userid": "lisi"}}
    assert written.recommendations == {}


def test_the_knowledge_base(sandbox):
    token, picture = sandbox.access_token, sandbox.media.keep("image", "价目.png", b"x")
    group = check(knowledge.add_group(token, {"name": "价格"}))["group_id"]

    def intent(question, *similar, **more):
        items = [{"text": {"content": each}} for each in similar]
        attachments = [{"msgtype": "image", "image": {"media_id": picture}}]
        answers = [{"text": {"content": "一元"}, "attachments": attachments}]
        hash = {"question": {"text": {"content": question}}, "similar_questions": {"items": items}, "answers": answers}
        return {"group_id": group, **hash, **more}

    first = check(knowledge.add_intent(token, intent("多少钱", "价钱")))["intent_id"]
    second = check(knowledge.add_intent(token, intent("便宜吗")))["intent_id"]
    assert knowledge.add_intent(token, intent("价钱"))["errcode"] == 40058
    assert knowledge.add_intent(token, intent("新", group_id="none"))["errcode"] == 40058
    page = check(knowledge.list_intent(token, {"limit": 1, "group_id": group}))
    assert (page["intent_list"][0]["intent_id"], page["has_more"]) == (first, 1)
    assert page["intent_list"][0]["answers"][0]["attachments"] == [{"msgtype": "image", "image": {"name": "价目.png"}}]
    page = check(knowledge.list_intent(token, {"limit": 1, "cursor": page["next_cursor"]}))
    assert (page["intent_list"][0]["intent_id"], page["has_more"]) == (second, 0)
    check(knowledge.mod_intent(token, {"intent_id": first, "question": {"text": {"content": "几元"}}}))
    (changed,) = check(knowledge.list_intent(token, {"intent_id": first}))["intent_list"]
    assert changed["question"]["text"]["content"] == "几元"
    assert changed["similar_questions"]["items"] == [{"text": {"content": "价钱"}}]
    check(knowledge.del_intent(token, {"intent_id": second}))
    assert knowledge.del_intent(token, {"intent_id": second})["errcode"] == 40058

    assert knowledge.add_group(token, {"name": "价格"})["errcode"] == 40058
    check(knowledge.mod_group(token, {"group_id": group, "name": "价钱"}))
    default, own = check(knowledge.list_group(token, {}))["group_list"]
    assert (default["is_default"], own["name"]) == (1, "价钱")
    assert knowledge.del_group(token, {"group_id": default["group_id"]})["errcode"] == 40058
    check(knowledge.del_group(token, {"group_id": group}))
    assert check(knowledge.list_intent(token, {}))["intent_list"] == []


def test_statistics(sandbox):
    midnight = 1_699_977_600  # in China, 2023-11-15
    sandbox.now = midnight + 12 * HOUR
    servicer.add(sandbox.access_token, {**SALES, "userid_list": ["lisi"]})
    for external_userid in ("wmZhangSan", "wmLiSi", "wmLiSi", "wmWangWu"):
        sandbox.customers_say(external_userid, "kfSales", "你好")
    check(send(sandbox))
    check(trans(sandbox, 3, "lisi"))
    sandbox.customers_say("wmZhangSan", "kfSales", "在吗")
    sandbox.advance(30)
    sandbox.servicer_says("lisi", "wmZhangSan", "kfSales", "在")
    check(send(sandbox, touser="wmLiSi"))
    customer.upgrade_service(sandbox.access_token, {**ZHANG, "type": 2, "groupchat": {"chat_id": "wrVipGroup"}})
    sandbox.servicer_invites("lisi", "wmZhangSan", "kfSales")
    sandbox.customer_upgrades("wmZhangSan", "kfSales")
    sandbox.servicer_rejects("lisi", "wmWangWu", "kfSales")
    noon = int(sandbox.now)
    sandbox.advance(24 * HOUR)
    span = {**SALES, "start_time": noon - 24 * HOUR, "end_time": noon}
    before, day = check(kf.get_corp_statistic(sandbox.access_token, span))["statistic_list"]
    assert (before, day["stat_time"]) == ({"stat_time": midnight - 24 * HOUR}, midnight)
    assert day["statistic"] == {
        "session_cnt": 2,
        "customer_cnt": 3,
        "customer_msg_cnt": 5,
        "upgrade_service_customer_cnt": 1,
        "ai_session_reply_cnt": 2,
        "ai_transfer_rate": 0.5,
        "msg_rejected_customer_cnt": 1,
    }
    (_, one), (_, other) = (
        check(kf.get_servicer_statistic(sandbox.access_token, {**span, "servicer_userid": userid}))["statistic_list"]
        for userid in ("lisi", "zhangsan")
    )
    assert one["statistic"].pop("first_reply_average_sec") == pytest.approx(30, abs=5)
    assert one["statistic"] == {
        "session_cnt": 1,
        "customer_cnt": 1,
        "customer_msg_cnt": 1,
        "reply_rate": 1.0,
        "satisfaction_investgate_cnt": 0,
        "upgrade_service_customer_cnt": 1,
        "upgrade_service_member_invite_cnt": 0,
        "upgrade_service_member_customer_cnt": 0,
        "upgrade_service_groupchat_invite_cnt": 1,
        "upgrade_service_groupchat_customer_cnt": 1,
        "msg_rejected_customer_cnt": 1,
    }
    assert "statistic" not in other


def test_memory_is_freed_after_three_days(sandbox):
    for n in range(3000):
        sandbox.customers_say(f"wm{n}", "kfSales", "你好")
    sandbox.advance(3 * 24 * HOUR + 1)
    sandbox.customers_say("wmA", "kfSales", "你好")
    assert len(sandbox.kf.chats()) == 1
    assert len(sandbox.kf.account("kfSales").inbox) == 1


def test_a_hash_that_is_not_json_or_not_unicode_is_refused(sandbox):
    import requests

    for body in (b'{"open_kfid": NaN}', b'{"open_kfid": "\\ud800"}'):
        params = {"access_token": sandbox.access_token}
        reply = requests.post(f"{sandbox.api}/kf/sync_msg", data=body, params=params, timeout=10)
        assert reply.json()["errcode"] == 47001
    assert work.getcallbackip(sandbox.access_token)["errcode"] == 0


WEIRD = [None, "", "x" * 3000, 0, -1, 1.5, 1 << 70, True, [], {}, [[]], [{}], {"a": 1}, ["x"], [1], "\0", "张" * 200]


def shapes(hash, path=()):
    """Each place in a hash."""
    for name, value in hash.items() if isinstance(hash, dict) else enumerate(hash):
        yield (*path, name)
        if isinstance(value, (dict, list)):
            yield from shapes(value, (*path, name))


def put(hash, path, value):
    head, *rest = path
    copied = dict(hash) if isinstance(hash, dict) else list(hash)
    copied[head] = put(copied[head], rest, value) if rest else value
    return copied


def test_random_hashes_never_break_the_sandbox(written):
    """Anything in any place of a good hash is answered, and by no fault of the sandbox's own."""
    picture = written.media.keep("image", "a.png", b"x")
    text = {"touser": "wmZhangSan", **SALES, "msgid": "", "msgtype": "text", "text": {"content": "x"}}
    items = [{"type": "click", "click": {"id": "1", "content": "x"}}, {"type": "text", "text": {"content": "x"}}]
    menu = {"msgtype": "msgmenu", "msgmenu": {"head_content": "", "list": items, "tail_content": ""}}
    location = {"msgtype": "location", "location": {"latitude": 1, "longitude": 1, "name": "x"}}
    link = {"msgtype": "link", "link": {"title": "x", "url": "http://x", "desc": "x", "thumb_media_id": picture}}
    question = {"text": {"content": "q"}}
    attachments = [{"msgtype": "image", "image": {"media_id": picture}}]
    answers = [{"text": {"content": "a"}, "attachments": attachments}]
    intent = {
        "group_id": "default",
        "question": question,
        "similar_questions": {"items": [question]},
        "answers": answers,
    }
    span = {**SALES, "start_time": 1, "end_time": 1}
    calls = [
        *[(kf.send_msg, {**text, **more}) for more in ({}, menu, location, link)],
        (kf.send_msg_on_event, {"code": "x", "msgid": "x", **menu}),
        (kf.sync_msg, {**SALES, "cursor": "", "token": "", "limit": 10, "voice_format": 0}),
        (kf.add_contact_way, {**SALES, "scene": "x"}),
        (kf.get_corp_statistic, span),
        (kf.get_servicer_statistic, {**span, "servicer_userid": "zhangsan"}),
        (account.add, {"name": "x", "media_id": picture}),
        (account.update, {"open_kfid": "kfSupport", "name": "x", "media_id": picture}),
        (account.list, {"offset": 0, "limit": 1}),
        (servicer.add, {**SALES, "userid_list": ["lisi"], "department_id_list": [2]}),
        (getattr(servicer, "del"), {**SALES, "userid_list": ["lisi"], "department_id_list": [2]}),
        (service_state.get, ZHANG),
        (service_state.trans, {**ZHANG, "service_state": 3, "servicer_userid": "zhangsan"}),
        (customer.upgrade_service, {**ZHANG, "type": 1, "member": {"userid": "lisi", "wording": "x"}}),
        (customer.cancel_upgrade_service, ZHANG),
        (customer.batchget, {"external_userid_list": ["wmZhangSan"], "need_enter_session_context": 1}),
        (knowledge.add_intent, intent),
        (knowledge.mod_intent, {**intent, "intent_id": "x"}),
        (knowledge.list_intent, {"cursor": "", "limit": 1, "group_id": "", "intent_id": ""}),
        (knowledge.list_group, {"cursor": "", "limit": 1, "group_id": ""}),
        (knowledge.add_group, {"name": "x"}),
        (knowledge.mod_group, {"group_id": "x", "name": "y"}),
    ]
    token = written.access_token
    for function, hash in calls:
        for path in shapes(hash):
            for value in WEIRD:
                reply = function(token, put(hash, path, value))
                assert reply, (function.__name__, path, value, reply)
                assert reply["errcode"] not in (-1, None), (function.__name__, path, value, reply)
