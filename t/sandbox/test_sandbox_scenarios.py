"""What teams do with the API from one end to the other, in the sandbox: no call gets a sample."""

import pytest

from QQ.weixin.work import batch, check, checkin, department, media, message, oa, tag, todo, user
from QQ.weixin.work.oa import approval, calendar, meetingroom, schedule, vacation
from QQ.weixin.work.oa.meetingroom import bookinfo

APP = 1000002
DAY, HOUR = 24 * 3600, 3600
MONDAY = 1_800_230_400 - 8 * HOUR  # 2027-01-18, 0 o'clock in China


@pytest.fixture
def office(sandbox):
    sandbox.now = MONDAY + 8 * HOUR
    yield sandbox
    assert not sandbox.samples


def told(token, userid, content):
    text = {"agentid": APP, "touser": userid, "msgtype": "text", "text": {"content": content}}
    return check(message.send(token, text))


def test_an_order_is_approved(office):
    """A shop asks for a refund; two approve, the finance is told, and the leave of who did it is booked."""
    token = office.access_token
    title = [{"text": "退款", "lang": "zh_CN"}]
    controls = [
        {"property": {"control": "Money", "id": "Money-1", "title": [{"text": "金额", "lang": "zh_CN"}], "require": 1}},
        {"property": {"control": "File", "id": "File-1", "title": [{"text": "凭证", "lang": "zh_CN"}]}},
    ]
    template = {"template_name": title, "template_content": {"controls": controls}}
    template_id = check(approval.create_template(token, template))["template_id"]
    found = check(oa.gettemplatedetail(token, {"template_id": template_id}))["template_content"]["controls"]
    file_id = check(media.upload(token, "file", ("a.pdf", b"%PDF-1.4 ...")))["media_id"]
    values = [{"new_money": "99"}, {"files": [{"file_id": file_id}]}]
    contents = [{**{n: each["property"][n] for n in ("control", "id")}, "value": v} for each, v in zip(found, values)]
    nodes = [{"type": 1, "apv_rel": 3, "userid": ["wangwu", "zhangsan"]}, {"type": 2, "userid": ["zhaoliu"]}]
    hash = {
        "creator_userid": "lisi",
        "template_id": template_id,
        "use_template_approver": 0,
        "process": {"node_list": nodes},
        "apply_data": {"contents": contents},
        "summary_list": [{"summary_info": title}],
    }
    sp_no = check(oa.applyevent(token, hash))["sp_no"]
    told(token, "wangwu", f"待审批 {sp_no}")
    with pytest.raises(ValueError, match="wangwu"):
        office.approves("zhangsan", sp_no)
    office.approves("wangwu", sp_no)
    told(token, "zhangsan", f"待审批 {sp_no}")
    office.approves("zhangsan", sp_no, "好")
    span = {"starttime": str(MONDAY), "endtime": str(MONDAY + DAY), "new_cursor": "", "cursor": 0, "size": 100}
    approved = [{"key": "sp_status", "value": "2"}]
    assert check(oa.getapprovalinfo(token, {**span, "filters": approved}))["sp_no_list"] == [sp_no]
    info = check(oa.getapprovaldetail(token, {"sp_no": sp_no}))["info"]
    money, file = info["apply_data"]["contents"]
    assert (money["value"]["new_money"], file["value"]["files"][0]["file_id"]) == ("99", file_id)
    assert check(user.get(token, info["applyer"]["userid"]))["name"] == "李四"
    told(token, info["notifyer"][0]["userid"], "已退款")
    types = {each["name"]: each for each in check(vacation.getcorpconf(token))["lists"]}
    quota = {"userid": "lisi", "vacation_id": types["调休假"]["id"], "leftduration": 8 * HOUR, "time_attr": 1}
    check(vacation.setoneuserquota(token, quota))
    lists = check(vacation.getuservacationquota(token, {"userid": "lisi"}))["lists"]
    assert [each["leftduration"] for each in lists if each["vacationname"] == "调休假"] == [8 * HOUR]
    made = office.makes_todo("zhaoliu", "打款")
    check(todo.update(token, {"todo_id": made, "status": 0}))
    assert check(todo.get(token, {"todo_id": made}))["status"] == 0


def test_a_room_is_booked_with_a_schedule(office):
    token = office.access_token
    rooms = [
        check(meetingroom.add(token, {"name": name, "capacity": 8, "equipment": [3]}))["meetingroom_id"]
        for name in "甲乙"
    ]
    shares = [{"userid": userid} for userid in ("lisi", "wangwu")]
    cal_id = check(calendar.add(token, {"calendar": {"summary": "例会", "color": "#FF0000", "shares": shares}}))[
        "cal_id"
    ]
    weekly = {"is_repeat": 1, "repeat_type": 1, "repeat_until": MONDAY + 28 * DAY}
    meeting = {
        "cal_id": cal_id,
        "summary": "周会",
        "start_time": MONDAY + 10 * HOUR,
        "end_time": MONDAY + 11 * HOUR,
        "attendees": shares,
        "reminders": weekly,
    }
    made = check(schedule.add(token, {"schedule": meeting}))["schedule_id"]
    first = check(
        meetingroom.book_by_schedule(token, {"meetingroom_id": rooms[0], "schedule_id": made, "booker": "lisi"})
    )
    own = {"meetingroom_id": rooms[0], "start_time": MONDAY + 7 * DAY, "end_time": MONDAY + 8 * DAY - 1}
    (room,) = check(meetingroom.get_booking_info(token, own))["booking_list"]
    assert [each["start_time"] for each in room["schedule"]] == [MONDAY + 7 * DAY + 10 * HOUR]
    clash = {
        "meetingroom_id": rooms[0],
        "start_time": MONDAY + 7 * DAY + 10 * HOUR,
        "end_time": MONDAY + 7 * DAY + 12 * HOUR,
    }
    assert meetingroom.book(token, {**clash, "booker": "wangwu"})["errcode"] == 40058
    other = check(meetingroom.book(token, {**clash, "meetingroom_id": rooms[1], "booker": "wangwu"}))
    check(schedule.add_attendees(token, {"schedule_id": made, "attendees": [{"userid": "zhaoliu"}]}))
    office.answers_schedule("zhaoliu", made, 4)
    check(schedule.del_attendees(token, {"schedule_id": made, "attendees": [{"userid": "zhaoliu"}]}))
    later = {**meeting, "schedule_id": made, "start_time": MONDAY + 14 * HOUR, "end_time": MONDAY + 15 * HOUR}
    assert schedule.update(token, {"schedule": later})["errcode"] == 90700
    check(meetingroom.cancel_book(token, {"booking_id": first["booking_id"], "keep_schedule": 1}))
    check(schedule.update(token, {"schedule": later}))
    again = check(
        meetingroom.book_by_schedule(token, {"meetingroom_id": rooms[0], "schedule_id": made, "booker": "lisi"})
    )
    got = check(bookinfo.get(token, {"meetingroom_id": rooms[0], "booking_id": again["booking_id"]}))["schedule"]
    assert (got["start_time"], got["status"]) == (MONDAY + 14 * HOUR, 0)
    check(meetingroom.cancel_book(token, {"booking_id": other["booking_id"]}))
    listed = check(schedule.get_by_calendar(token, {"cal_id": cal_id}))["schedule_list"]
    assert [(each["summary"], each["start_time"]) for each in listed] == [("周会", MONDAY + 14 * HOUR)]


def test_an_address_book_is_synchronised(office):
    token = office.access_token

    def uploaded(*lines):
        return {"media_id": check(media.upload(token, "file", ("a.csv", "\n".join(lines).encode())))["media_id"]}

    parties = uploaded(
        "部门名称,部门ID,父部门ID,排序", "沙箱科技,1,0,", "客服部,2,1,", "研发部,3,1,", "北京,30,3,", "上海,31,3,"
    )
    job = check(batch.getresult(token, check(batch.replaceparty(token, parties))["jobid"]))
    assert [row["errcode"] for row in job["result"]] == [0] * 5
    rows = [f"成员{n},m{n},1390000{n:04},{30 + n % 2}" for n in range(20)]
    job = check(
        batch.getresult(token, check(batch.syncuser(token, uploaded("姓名,帐号,手机号,所在部门", *rows)))["jobid"])
    )
    assert (job["total"], {row["errcode"] for row in job["result"]}) == (20, {0})
    check(batch.invite(token, {"party": [30, 31]}))
    ids, cursor = [], ""
    while True:
        page = check(user.list_id(token, {"cursor": cursor, "limit": 10}))
        ids += [each["userid"] for each in page["dept_user"]]
        cursor = page["next_cursor"]
        if not cursor:
            break
    assert len(set(ids)) == 24
    check(user.update(token, {"userid": "m0", "department": [2], "position": "组长"}))
    check(user.delete(token, "m1"))
    beijing = [each["userid"] for each in check(user.simplelist(token, 30))["userlist"]]
    assert beijing == [f"m{n}" for n in range(2, 20, 2)]
    below = [each["id"] for each in check(department.simplelist(token, 3))["department_id"]]
    assert below == [3, 30, 31]
    tagid = check(tag.create(token, {"tagname": "北京同事"}))["tagid"]
    check(tag.addtagusers(token, {"tagid": tagid, "partylist": [30]}))
    text = {"agentid": APP, "totag": str(tagid), "msgtype": "text", "text": {"content": "欢迎"}}
    check(message.send(token, text))
    assert check(message.get_statistics(token, {}))["statistics"][0]["count"] == 9
    check(user.batchdelete(token, {"useridlist": beijing}))
    check(department.delete(token, 30))
    assert department.delete(token, 3)["errcode"] == 60006


def test_a_month_of_attendance(office):
    token = office.access_token
    hours = {
        "work_sec": 9 * HOUR,
        "off_work_sec": 18 * HOUR,
        "remind_work_sec": 9 * HOUR,
        "remind_off_work_sec": 18 * HOUR,
    }
    rule = {
        "grouptype": 1,
        "groupname": "全员",
        "range": {"party_id": ["1"]},
        "checkindate": [{"workdays": [1, 2, 3, 4, 5], "checkintime": [{**hours, "time_id": 1, "allow_rest": False}]}],
        "wifimac_infos": [{"wifiname": "w", "wifimac": "00:11:22:33:44:55"}],
    }
    check(checkin.add_checkin_option(token, {"group": rule}))
    (kept,) = check(checkin.getcorpcheckinoption(token, {}))["group"]
    check(checkin.update_checkin_option(token, {"group": {"groupid": kept["groupid"], "groupname": "全体"}}))
    for day in range(5):
        at = MONDAY + day * DAY
        office.checks_in("lisi", at + 9 * HOUR)
        office.checks_in("lisi", at + 18 * HOUR)
        office.checks_in("wangwu", at + 9 * HOUR + day * 600)
        office.checks_in("wangwu", at + 18 * HOUR)
    office.checks_in("zhaoliu", MONDAY + 10 * HOUR, outside=True, notes="出差")
    office.now = MONDAY + 7 * DAY
    token = office.access_token
    late = {"userid": "wangwu", "schedule_date_time": MONDAY + 4 * DAY, "schedule_checkin_time": 9 * HOUR}
    check(checkin.punch_correction(token, {**late, "checkin_time": MONDAY + 4 * DAY + 9 * HOUR - 60, "remark": "地铁"}))
    everybody = {"useridlist": ["lisi", "wangwu", "zhaoliu"], "starttime": MONDAY, "endtime": MONDAY + 6 * DAY}
    assert len(check(checkin.getcheckindata(token, {**everybody, "opencheckindatatype": 1}))["checkindata"]) == 21
    assert len(check(checkin.getcheckindata(token, {**everybody, "opencheckindatatype": 2}))["checkindata"]) == 1
    days = check(checkin.getcheckin_daydata(token, everybody))["datas"]
    assert len(days) == 21
    months = {
        each["base_info"]["acctid"]: each for each in check(checkin.getcheckin_monthdata(token, everybody))["datas"]
    }
    summary = {userid: month["summary_info"] for userid, month in months.items()}
    assert [summary[userid]["regular_days"] for userid in ("lisi", "wangwu", "zhaoliu")] == [5, 2, 0]
    assert months["wangwu"]["exception_infos"] == [{"exception": 1, "count": 3, "duration": 3600}]
    absent = {each["exception"]: each["count"] for each in months["zhaoliu"]["exception_infos"]}
    assert absent == {3: 2, 4: 4}
    told(token, "wangwu", "本周迟到 3 次")
    assert summary["lisi"]["standard_work_sec"] == 5 * 9 * HOUR
