"""What is created can be read, changed, listed and deleted: the families of the sandbox that are made from resources."""

import pytest

from QQ.weixin.work import check
from QQ.weixin.work.externalcontact import customer_strategy
from QQ.weixin.work.oa import calendar, schedule
from QQ.weixin.work.sandbox.__main__ import main

CALENDAR = {
    "summary": "项目",
    "color": "#0000FF",
    "is_public": 1,
    "admins": ["lisi"],
    "shares": [{"userid": "lisi"}, {"userid": "wangwu", "permission": 3}],
}


def calendars(token, *ids):
    return check(calendar.get(token, {"cal_id_list": [*ids]}))["calendar_list"]


def schedules(token, *ids):
    return check(schedule.get(token, {"schedule_id_list": [*ids]}))["schedule_list"]


def test_a_calendar(sandbox):
    token = sandbox.access_token
    given = {**CALENDAR, "shares": [*CALENDAR["shares"], {"userid": "nobody"}]}
    reply = check(calendar.add(token, {"calendar": given}))
    assert reply["fail_result"]["shares"][0]["errcode"] == 60111
    cal_id = reply["cal_id"]
    (got,) = calendars(token, cal_id)
    assert got == {
        **CALENDAR,
        "cal_id": cal_id,
        "description": "",
        "is_corp_calendar": 0,
        "shares": [{"userid": "lisi", "permission": 1}, {"userid": "wangwu", "permission": 3}],
    }
    new = {"cal_id": cal_id, "summary": "新", "color": "#00FF00", "is_public": 0}
    check(calendar.update(token, {"calendar": new}))
    (got,) = calendars(token, cal_id)
    assert (got["summary"], got["admins"], got["shares"], got["is_public"]) == ("新", [], [], 1)
    check(calendar.del_(token, {"cal_id": cal_id}))
    assert calendar.get(token, {"cal_id_list": [cal_id]})["errcode"] == 90457
    assert calendar.update(token, {"calendar": new})["errcode"] == 90457
    assert calendar.del_(token, {"cal_id": cal_id})["errcode"] == 90457


@pytest.mark.parametrize(
    ("change", "errcode"),
    [
        ({"admins": ["wangwu"], "shares": []}, 90492),
        ({"is_corp_calendar": 1}, 90483),
        ({"public_range": {"userids": ["nobody"]}}, 60111),
        ({"public_range": {"partyids": [99]}}, 60003),
    ],
)
def test_a_calendar_that_is_refused(sandbox, change, errcode):
    assert calendar.add(sandbox.access_token, {"calendar": {**CALENDAR, **change}})["errcode"] == errcode
    assert not sandbox.resources


def test_a_schedule(sandbox):
    token = sandbox.access_token
    cal_id = check(calendar.add(token, {"calendar": CALENDAR}))["cal_id"]
    given = {"cal_id": cal_id, "start_time": 1000, "end_time": 2000, "attendees": [{"userid": "lisi"}]}
    made = [check(schedule.add(token, {"schedule": {**given, "summary": str(i)}}))["schedule_id"] for i in range(3)]
    (got,) = schedules(token, made[0])
    assert {**got, **given, "attendees": [{"userid": "lisi", "response_status": 0}]} == got
    assert got["status"] == 0
    for offset, there in ((0, made[:2]), (2, made[2:]), (3, [])):
        page = check(schedule.get_by_calendar(token, {"cal_id": cal_id, "offset": offset, "limit": 2}))
        assert [each["schedule_id"] for each in page["schedule_list"]] == there
    who = {"schedule_id": made[0], "attendees": [{"userid": "wangwu"}]}
    check(schedule.add_attendees(token, who))
    assert [each["userid"] for each in schedules(token, made[0])[0]["attendees"]] == ["wangwu", "lisi"]
    check(schedule.del_attendees(token, who))
    new = {"schedule_id": made[0], "summary": "改", "start_time": 5, "end_time": 6}
    check(schedule.update(token, {"skip_attendees": 1, "schedule": new}))
    (got,) = schedules(token, made[0])
    assert ([each["userid"] for each in got["attendees"]], got["summary"], got["cal_id"]) == (["lisi"], "改", cal_id)
    check(schedule.del_(token, {"schedule_id": made[0]}))
    assert schedules(token, made[0])[0]["status"] == 1
    assert schedule.update(token, {"schedule": new})["errcode"] == 90460
    assert schedule.update(token, {"schedule": {**new, "schedule_id": "x"}})["errcode"] == 90461
    assert schedule.add(token, {"schedule": {**given, "cal_id": "x"}})["errcode"] == 90457
    assert schedule.add(token, {"schedule": {**given, "end_time": 1}})["errcode"] == 40058
    check(calendar.del_(token, {"cal_id": cal_id}))
    assert schedule.get(token, {"schedule_id_list": made})["errcode"] == 90461
    assert not sandbox.samples


def test_a_member_answers_the_invitation(sandbox, monkeypatch):
    token, pushed = sandbox.access_token, []
    monkeypatch.setattr(sandbox.pushes, "event", pushed.append)
    given = {"start_time": 1000, "end_time": 2000, "attendees": [{"userid": "lisi"}, {"userid": "wangwu"}]}
    made = check(schedule.add(token, {"schedule": given}))["schedule_id"]
    sandbox.answers_schedule("wangwu", made, 4)
    assert [each["response_status"] for each in schedules(token, made)[0]["attendees"]] == [0, 4]
    assert [(event["Event"], event["ScheduleId"]) for event in pushed] == [("respond_schedule", made)]
    with pytest.raises(ValueError, match="zhaoliu"):
        sandbox.answers_schedule("zhaoliu", made)


def test_some_occurrences_of_a_schedule(sandbox):
    token = sandbox.access_token
    reminders = {"is_repeat": 1, "repeat_type": 0}
    given = {"start_time": 1000, "end_time": 2000, "reminders": reminders}
    old = check(schedule.add(token, {"schedule": given}))["schedule_id"]
    one = {"op_mode": 1, "op_start_time": 87400}
    moved = {"schedule_id": old, "start_time": 90000, "end_time": 91000}
    new = check(schedule.update(token, {**one, "schedule": moved}))["schedule_id"]
    check(schedule.del_(token, {"schedule_id": old, "op_mode": 2, "op_start_time": 173800}))
    got, other = schedules(token, old, new)
    assert got["reminders"]["exclude_time_list"] == [{"start_time": 87400}]
    assert (got["reminders"]["repeat_until"], got["status"], other["start_time"]) == (173799, 0, 90000)
    assert got["cal_id"] == other["cal_id"]
    assert calendars(token, got["cal_id"])
    assert schedule.del_(token, {"schedule_id": new, **one})["errcode"] == 90484
    assert schedule.del_(token, {"schedule_id": old, "op_mode": 1})["errcode"] == 40058


def test_rule_groups(sandbox):
    token = sandbox.access_token
    given = {
        "strategy_name": "销售",
        "admin_list": ["lisi"],
        "privilege": {"contact_me": True},
        "range": [{"type": 1, "userid": "lisi"}, {"type": 2, "partyid": 3}],
    }
    made = [check(customer_strategy.create(token, given))["strategy_id"] for _ in range(3)]
    assert made == [1, 2, 3]
    got = check(customer_strategy.get(token, {"strategy_id": 2}))["strategy"]
    assert (got["strategy_name"], got["admin_list"], got["parent_id"]) == ("销售", ["lisi"], 0)
    assert got["create_time"] == pytest.approx(sandbox.now, abs=5)
    assert got["privilege"]["contact_me"] is True
    page = check(customer_strategy.list(token, {"limit": 2}))
    assert [each["strategy_id"] for each in page["strategy"]] == [1, 2]
    page = check(customer_strategy.list(token, {"limit": 2, "cursor": page["next_cursor"]}))
    assert page["strategy"] == [{"strategy_id": 3}]
    assert page.get("next_cursor", "") == ""
    change = {"strategy_id": 1, "strategy_name": "新", "range_add": [{"type": 1, "userid": "wangwu"}]}
    check(customer_strategy.edit(token, {**change, "range_del": [{"type": 2, "partyid": 3}]}))
    nodes = check(customer_strategy.get_range(token, {"strategy_id": 1}))["range"]
    assert nodes == [{"type": 1, "userid": "lisi"}, {"type": 1, "userid": "wangwu"}]
    check(customer_strategy.del_(token, {"strategy_id": 1}))
    for call, hash in ((customer_strategy.get, {}), (customer_strategy.edit, {}), (customer_strategy.get_range, {})):
        assert call(token, {"strategy_id": 1, **hash})["errcode"] == 40058
    assert customer_strategy.create(token, {**given, "parent_id": 1})["errcode"] == 40058
    assert customer_strategy.create(token, {**given, "admin_list": ["nobody"]})["errcode"] == 60111
    assert not sandbox.samples


def test_which_functions_have_a_model(capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["sandbox", "--models"])
    main()
    lines = capsys.readouterr().out.splitlines()
    assert {"model   oa.calendar.del", "model   kf.send_msg", "model   gettoken"} <= {*lines}
    assert {line.split()[0] for line in lines} <= {"model", "sample"}
