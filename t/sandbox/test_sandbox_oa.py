"""Approvals, leave, reports and meeting rooms in the sandbox, from the first call to what members do."""

import pytest
import requests

from QQ.weixin.work import check, oa
from QQ.weixin.work.oa import approval, journal, meetingroom, schedule, vacation
from QQ.weixin.work.oa.meetingroom import bookinfo

DAY = 24 * 3600
MONDAY = 1_800_230_400  # 2027-01-18, 8 o'clock in China


def zh(text):
    return [{"text": text, "lang": "zh_CN"}]


TEMPLATE = {
    "template_name": zh("采购"),
    "template_content": {
        "controls": [
            {"property": {"control": "Text", "id": "Text-01", "title": zh("物品"), "require": 1}},
            {
                "property": {"control": "Selector", "id": "Selector-01", "title": zh("急否")},
                "config": {
                    "selector": {
                        "type": "single",
                        "options": [
                            {"key": "option-1", "value": zh("急")[0]},
                            {"key": "option-2", "value": zh("缓")[0]},
                        ],
                    }
                },
            },
            {"property": {"control": "Vacation", "id": "Vacation-01", "title": zh("请假")}},
        ]
    },
}


def request_of(template_id, *contents, **changes):
    nodes = [
        {"type": 1, "apv_rel": 1, "userid": ["lisi", "wangwu"]},
        {"type": 2, "userid": ["zhaoliu"]},
        {"type": 3, "apv_rel": 2, "userid": ["zhaoliu", "zhangsan"]},
    ]
    return {
        "creator_userid": "zhangsan",
        "template_id": template_id,
        "use_template_approver": 0,
        "process": {"node_list": nodes},
        "apply_data": {"contents": contents or [{"control": "Text", "id": "Text-01", "value": {"text": "电脑"}}]},
        "summary_list": [{"summary_info": zh("采购电脑")}],
        **changes,
    }


@pytest.fixture
def template(sandbox):
    return check(approval.create_template(sandbox.access_token, TEMPLATE))["template_id"]


def detail(sandbox, sp_no):
    return check(oa.getapprovaldetail(sandbox.access_token, {"sp_no": sp_no}))["info"]


def test_a_request_is_approved(sandbox, template, events):
    chosen = {"type": "single", "options": [{"key": "option-2"}]}
    contents = [
        {"control": "Text", "id": "Text-01", "value": {"text": "电脑"}},
        {"control": "Selector", "id": "Selector-01", "value": {"selector": chosen}},
    ]
    sp_no = check(oa.applyevent(sandbox.access_token, request_of(template, *contents)))["sp_no"]
    info = detail(sandbox, sp_no)
    assert (info["sp_name"], info["sp_status"], info["applyer"]) == ("采购", 1, {"userid": "zhangsan", "partyid": "1"})
    assert info["notifyer"] == [{"userid": "zhaoliu"}]
    text, selector = info["apply_data"]["contents"]
    assert (text["title"], text["value"]["text"]) == (zh("物品"), "电脑")
    assert selector["value"]["selector"]["options"] == [{"key": "option-2", "value": zh("缓")}]
    with pytest.raises(ValueError, match="turn"):
        sandbox.approves("zhaoliu", sp_no)
    sandbox.approves("lisi", sp_no, "同意")
    with pytest.raises(ValueError, match="wangwu"):
        sandbox.approves("lisi", sp_no)
    sandbox.comments("zhaoliu", sp_no, "快点")
    sandbox.approves("wangwu", sp_no)
    assert detail(sandbox, sp_no)["sp_status"] == 1
    sandbox.approves("zhangsan", sp_no)
    info = detail(sandbox, sp_no)
    assert info["sp_status"] == 2
    assert [node["sp_status"] for node in info["process_list"]["node_list"]] == [2, 1, 14]
    (record,) = info["sp_record"]
    assert [(each["approver"]["userid"], each["sp_status"]) for each in record["details"]] == [
        ("lisi", 2),
        ("wangwu", 2),
    ]
    assert record["details"][0]["speech"] == "同意"
    assert info["comments"][0]["commentcontent"] == "快点"
    assert [event["ApprovalInfo"]["StatuChangeEvent"] for event in events] == ["1", "2", "10", "2", "14"]
    assert events[-1]["ApprovalInfo"]["SpStatus"] == "2"
    with pytest.raises(ValueError, match="no longer"):
        sandbox.refuses("wangwu", sp_no)
    assert not sandbox.samples


def test_requests_that_are_refused_or_withdrawn(sandbox, template, events):
    token = sandbox.access_token
    first, second, third = (check(oa.applyevent(token, request_of(template)))["sp_no"] for _ in range(3))
    sandbox.refuses("wangwu", first, "太贵")
    assert detail(sandbox, first)["sp_status"] == 3
    sandbox.withdraws("zhangsan", second)
    assert detail(sandbox, second)["sp_status"] == 4
    with pytest.raises(ValueError, match="lisi"):
        sandbox.withdraws("lisi", third)
    assert [event["ApprovalInfo"]["StatuChangeEvent"] for event in events] == ["1", "1", "1", "3", "6"]
    asked = {"starttime": str(int(sandbox.now) - 60), "endtime": str(int(sandbox.now) + 60), "cursor": 0, "size": 2}
    page = check(oa.getapprovalinfo(token, {**asked, "new_cursor": ""}))
    assert page["sp_no_list"] == [first, second]
    page = check(oa.getapprovalinfo(token, {**asked, "new_cursor": page["new_next_cursor"]}))
    assert (page["sp_no_list"], page.get("new_next_cursor")) == ([third], None)
    for filters, found in (
        ([{"key": "sp_status", "value": "3"}], [first]),
        ([{"key": "sp_status", "value": "3"}, {"key": "sp_status", "value": "1"}], [first, third]),
        ([{"key": "creator", "value": "lisi"}], []),
        ([{"key": "template_id", "value": template}, {"key": "sp_status", "value": "4"}], [second]),
    ):
        page = check(oa.getapprovalinfo(token, {**asked, "new_cursor": "", "size": 100, "filters": filters}))
        assert page["sp_no_list"] == found
    long = {**asked, "new_cursor": "", "endtime": str(int(sandbox.now) + 40 * DAY)}
    assert oa.getapprovalinfo(token, long)["errcode"] in (40058, 301112)


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [
        ({"template_id": "none"}, 301025),
        ({"creator_userid": "nobody"}, 301055),
        ({"process": {"node_list": [{"type": 2, "userid": ["lisi"]}]}}, 301025),
        ({"process": {"node_list": [{"type": 1, "apv_rel": 1, "userid": ["nobody"]}]}}, 301025),
        ({"apply_data": {"contents": [{"control": "Text", "id": "Text-02", "value": {"text": "a"}}]}}, 301025),
        ({"apply_data": {"contents": [{"control": "Vacation", "id": "Vacation-01", "value": {"text": "a"}}]}}, 301025),
    ],
)
def test_requests_that_can_not_be_submitted(sandbox, template, changes, errcode):
    assert oa.applyevent(sandbox.access_token, {**request_of(template), **changes})["errcode"] == errcode
    assert "approvals" not in sandbox.resources


def test_templates(sandbox, template):
    token = sandbox.access_token
    got = check(oa.gettemplatedetail(token, {"template_id": template}))
    assert got["template_names"] == zh("采购")
    options = got["template_content"]["controls"][1]["config"]["selector"]["options"]
    assert [option["value"] for option in options] == [zh("急"), zh("缓")]
    assert approval.create_template(token, TEMPLATE)["errcode"] == 301025
    check(approval.update_template(token, {**TEMPLATE, "template_id": template, "template_name": zh("购买")}))
    assert check(oa.gettemplatedetail(token, {"template_id": template}))["template_names"] == zh("购买")
    assert approval.update_template(token, {**TEMPLATE, "template_id": "none"})["errcode"] == 301025
    copies = [check(approval.copytemplate(token, {"open_template_id": "open"}))["template_id"] for _ in range(2)]
    assert copies[0] == copies[1]
    check(oa.applyevent(token, request_of(copies[0], use_template_approver=1)))


def test_leave_is_taken_from_the_balance(sandbox, template):
    token = sandbox.access_token

    def left():
        lists = check(vacation.getuservacationquota(token, {"userid": "zhangsan"}))["lists"]
        return next(each["leftduration"] for each in lists if each["vacationname"] == "年假")

    leave = next(each for each in check(vacation.getcorpconf(token))["lists"] if each["name"] == "年假")
    hash = {"userid": "zhangsan", "vacation_id": leave["id"], "leftduration": 5 * DAY, "time_attr": 0}
    check(vacation.setoneuserquota(token, hash))
    time = {"type": "halfday", "new_begin": MONDAY, "new_end": MONDAY + DAY, "new_duration": 2 * DAY}
    chosen = {"type": "single", "options": [{"key": str(leave["id"])}]}
    asked = {"selector": chosen, "attendance": {"date_range": time, "type": 1}}
    contents = [
        {"control": "Text", "id": "Text-01", "value": {"text": "休息"}},
        {"control": "Vacation", "id": "Vacation-01", "value": {"vacation": asked}},
    ]
    nodes = {"node_list": [{"type": 1, "apv_rel": 2, "userid": ["lisi", "wangwu"]}]}
    sp_no = check(oa.applyevent(token, request_of(template, *contents, process=nodes)))["sp_no"]
    assert left() == 5 * DAY
    sandbox.approves("wangwu", sp_no)
    assert left() == 3 * DAY
    sandbox.withdraws("zhangsan", sp_no)
    assert left() == 5 * DAY
    assert detail(sandbox, sp_no)["sp_status"] == 6
    for change in ({"vacation_id": 99}, {"time_attr": 1}, {"leftduration": 5}, {"userid": "nobody"}):
        assert vacation.setoneuserquota(token, {**hash, **change})["errcode"] == 301063


def test_reports(sandbox):
    token = sandbox.access_token
    content = {"control": "Text", "id": "Text-1", "title": zh("今日"), "value": {"text": "写代码"}}
    made = [sandbox.files_report(userid, [content], receivers=["zhangsan"]) for userid in ("lisi", "wangwu", "lisi")]
    asked = {"starttime": int(sandbox.now) - 60, "endtime": int(sandbox.now) + 60, "cursor": 0, "limit": 2}
    page = check(journal.get_record_list(token, asked))
    assert (page["journaluuid_list"], page["endflag"]) == (made[:2], 0)
    page = check(journal.get_record_list(token, {**asked, "cursor": page["next_cursor"]}))
    assert (page["journaluuid_list"], page["endflag"]) == (made[2:], 1)
    for key, value, found in (("creator", "wangwu", 1), ("department", "2", 3), ("template_id", "x", 0)):
        filters = [{"key": key, "value": value}]
        page = check(journal.get_record_list(token, {**asked, "limit": 100, "filters": filters}))
        assert len(page["journaluuid_list"]) == found
    info = check(journal.get_record_detail(token, {"journaluuid": made[0]}))["info"]
    assert (info["journal_uuid"], info["submitter"], info["template_name"]) == (made[0], {"userid": "lisi"}, "日报")
    assert info["apply_data"]["contents"][0]["value"]["text"] == "写代码"
    assert journal.get_record_detail(token, {"journaluuid": "none"})["errcode"] == 301084
    span = {"starttime": int(sandbox.now) - 2 * DAY, "endtime": int(sandbox.now) + DAY}
    (stat,) = check(journal.get_stat_list(token, {**span, "template_id": "sandboxDaily"}))["stat_list"]
    assert [each["user"]["userid"] for each in stat["report_list"]] == ["lisi", "wangwu"]
    assert [each["user"]["userid"] for each in stat["unreport_list"]] == ["zhangsan", "zhaoliu"]
    assert journal.get_record_list(token, {**asked, "endtime": asked["starttime"] + 40 * DAY})["errcode"] == 301066
    with pytest.raises(ValueError, match="nobody"):
        sandbox.files_report("nobody", [])


PLACE = {"city": "深圳", "building": "A", "floor": "3"}


def test_meeting_rooms(sandbox):
    token = sandbox.access_token
    made = [
        check(meetingroom.add(token, {"name": f"{n}", "capacity": 5, **PLACE, "equipment": [1, n]}))["meetingroom_id"]
        for n in (2, 3)
    ]
    assert made == [1, 2]

    def listed(**hash):
        return [room["meetingroom_id"] for room in check(meetingroom.list(token, hash))["meetingroom_list"]]

    assert (listed(), listed(equipment=[1, 3]), listed(city="北京"), listed(**PLACE)) == (made, [2], [], made)
    assert meetingroom.list(token, {"floor": "3"})["errcode"] == 40058
    check(meetingroom.edit(token, {"meetingroom_id": 1, "name": "新"}))
    (room, _) = check(meetingroom.list(token, {}))["meetingroom_list"]
    assert (room["name"], room["capacity"], room["equipment"], room["city"]) == ("新", 5, [1, 2], "深圳")
    assert meetingroom.edit(token, {"meetingroom_id": 1, "city": "北京"})["errcode"] == 40058
    check(meetingroom.del_(token, {"meetingroom_id": 1}))
    assert listed() == [2]
    for call in (meetingroom.edit, meetingroom.del_):
        assert call(token, {"meetingroom_id": 1})["errcode"] == 40058
    assert meetingroom.add(token, {"name": "a", "capacity": 1, "range": {"user_list": ["nobody"]}})["errcode"] == 60111
    assert not sandbox.samples


def test_a_room_is_booked(sandbox, events):
    sandbox.now = MONDAY
    token = sandbox.access_token
    room = check(meetingroom.add(token, {"name": "大", "capacity": 5}))["meetingroom_id"]
    hash = {"meetingroom_id": room, "booker": "lisi", "subject": "会", "attendees": ["wangwu"]}
    times = {"start_time": MONDAY + 4500, "end_time": MONDAY + 6300}
    booked = check(meetingroom.book(token, {**hash, **times}))
    assert meetingroom.book(token, {**hash, **times})["errcode"] == 40058
    (shown,) = check(meetingroom.get_booking_info(token, {"meetingroom_id": room}))["booking_list"]
    (entry,) = shown["schedule"]
    assert (entry["start_time"], entry["end_time"]) == (MONDAY + 3600, MONDAY + 7200)  # to half hours
    assert (entry["booker"], entry["booking_id"], entry["status"]) == ("lisi", booked["booking_id"], 0)
    (linked,) = check(schedule.get(token, {"schedule_id_list": [booked["schedule_id"]]}))["schedule_list"]
    assert (linked["summary"], linked["attendees"][0]["userid"], linked["status"]) == ("会", "wangwu", 0)
    change = {"schedule": {"schedule_id": booked["schedule_id"], **times}}
    assert schedule.update(token, change)["errcode"] == 90700
    own = {"meetingroom_id": room, "booking_id": booked["booking_id"]}
    assert check(bookinfo.get(token, own))["schedule"]["status"] == 0
    check(meetingroom.cancel_book(token, own))
    assert check(bookinfo.get(token, own))["schedule"]["status"] == 1
    assert check(meetingroom.get_booking_info(token, {"meetingroom_id": room}))["booking_list"][0]["schedule"] == []
    assert check(schedule.get(token, {"schedule_id_list": [booked["schedule_id"]]}))["schedule_list"][0]["status"] == 1
    assert [event["Event"] for event in events] == ["book_meeting_room", "cancel_meeting_room"]
    assert meetingroom.cancel_book(token, {"booking_id": "none"})["errcode"] == 40058
    assert not sandbox.samples


@pytest.mark.parametrize(
    ("reminders", "days"),
    [
        ({"repeat_type": 0}, [0, 1, 2, 3, 4, 5, 6]),
        ({"repeat_type": 7}, [0, 1, 2, 3, 4]),
        ({"repeat_type": 1}, [0]),
        ({"repeat_type": 1, "is_custom_repeat": 1, "repeat_day_of_week": [2, 4]}, [1, 3]),
        ({"repeat_type": 0, "is_custom_repeat": 1, "repeat_interval": 3}, [0, 3, 6]),
        ({"repeat_type": 2, "is_custom_repeat": 1, "repeat_day_of_month": [20]}, [2]),
        ({"repeat_type": 5}, [0]),
    ],
)
def test_a_room_is_booked_for_a_repeated_schedule(sandbox, reminders, days):
    """MONDAY is the 18th."""
    sandbox.now = MONDAY
    token = sandbox.access_token
    room = check(meetingroom.add(token, {"name": "大", "capacity": 5}))["meetingroom_id"]
    until = {"is_repeat": 1, "repeat_until": MONDAY + 7 * DAY}
    times = {"start_time": MONDAY + 3600, "end_time": MONDAY + 7200}
    made = check(schedule.add(token, {"schedule": {**times, "reminders": {**reminders, **until}}}))["schedule_id"]
    hash = {"meetingroom_id": room, "schedule_id": made, "booker": "lisi"}
    booking = check(meetingroom.book_by_schedule(token, hash))
    assert booking["conflict_date"] == []
    assert meetingroom.book_by_schedule(token, hash)["errcode"] == 90498
    taken = []
    for day in range(7):
        span = {"meetingroom_id": room, "start_time": MONDAY + day * DAY, "end_time": MONDAY + day * DAY + 8 * 3600}
        taken += [day] * len(check(meetingroom.get_booking_info(token, span))["booking_list"][0]["schedule"])
    assert taken == days
    other = check(schedule.add(token, {"schedule": {**times, "reminders": {"repeat_type": 0, **until}}}))["schedule_id"]
    conflicts = check(meetingroom.book_by_schedule(token, {**hash, "schedule_id": other}))["conflict_date"]
    assert conflicts == [MONDAY + day * DAY - 8 * 3600 for day in days]


def test_members_act_over_http(sandbox, template):
    """As from the page, or a program in another language."""
    url = f"{sandbox.api.removesuffix('cgi-bin')}sandbox/play"
    actions = {each["name"]: each for each in requests.get(url, timeout=10).json()["actions"]}
    assert actions["approves"]["parameters"] == "(userid: str, sp_no: str, speech: str = '')"
    sp_no = check(oa.applyevent(sandbox.access_token, request_of(template)))["sp_no"]
    answer = requests.post(f"{url}/approves", json={"userid": "lisi", "sp_no": sp_no}, timeout=10).json()
    assert answer["record"]["sp_no"] == sp_no
    answer = requests.post(f"{url}/approves", json={"userid": "lisi", "sp_no": sp_no}, timeout=10)
    assert (answer.status_code, "turn" in answer.json()["error"]) == (400, True)
    assert requests.post(f"{url}/reset", json={}, timeout=10).status_code == 404
    data = {"external_userid": "wmLiSi", "open_kfid": "kfSales", "msgtype": "file", "data": "MDEyMzQ1Njc4OQ=="}
    assert requests.post(f"{url}/customer_sends", json=data, timeout=10).json()["record"]["msgtype"] == "file"
