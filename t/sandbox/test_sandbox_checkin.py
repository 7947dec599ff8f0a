"""Attendance in the sandbox: rules, shifts, check-ins and the reports made from them."""

import pytest

from QQ.weixin.work import check, checkin, media

DAY, HOUR = 24 * 3600, 3600
MONDAY = 1_800_230_400 - 8 * HOUR  # 2027-01-18, 0 o'clock in China
PLACE = {"location_title": "大门", "location_detail": "深圳"}
WIFI = [{"wifiname": "office", "wifimac": "00:11:22:33:44:55"}]
NINE_TO_SIX = {"time_id": 1, "work_sec": 9 * HOUR, "off_work_sec": 18 * HOUR, "remind_work_sec": 9 * HOUR - 600}
FIXED = {
    "grouptype": 1,
    "groupname": "朝九晚六",
    "range": {"userid": ["zhangsan"], "party_id": ["2"]},
    "checkindate": [
        {
            "workdays": [1, 2, 3, 4, 5],
            "checkintime": [{**NINE_TO_SIX, "remind_off_work_sec": 18 * HOUR, "allow_rest": False}],
            "flex_on_duty_time": 300,
        }
    ],
    "wifimac_infos": WIFI,
}


@pytest.fixture
def office(sandbox, monkeypatch):
    """A sandbox on a Monday morning, whose fixed hours are those of the members but zhaoliu."""
    sandbox.now = MONDAY + 8 * HOUR
    reply = checkin.add_checkin_option(sandbox.access_token, {"group": FIXED})
    assert reply["errcode"] == 0, reply
    return sandbox


def rules(sandbox):
    return check(checkin.getcorpcheckinoption(sandbox.access_token, {}))["group"]


def test_rules(office):
    token = office.access_token
    (rule,) = rules(office)
    assert (rule["groupid"], rule["groupname"], rule["range"]["userid"]) == (1, "朝九晚六", ["zhangsan"])
    assert (rule["sync_holidays"], rule["allow_apply_bk_cnt"], rule["need_photo"]) == (True, -1, False)
    check(checkin.update_checkin_option(token, {"group": {"groupid": 1, "groupname": "新", "wifimac_infos": []}}))
    (rule,) = rules(office)
    assert (rule["groupname"], rule["wifimac_infos"]) == ("新", WIFI)
    assert checkin.clear_checkin_option_array_field(token, {"groupid": 1, "clear_field": [3]})["errcode"] == 301097
    places = [{"lat": 22_500_000, "lng": 114_000_000, "loc_title": "楼", "loc_detail": "深圳", "distance": 300}]
    check(checkin.update_checkin_option(token, {"group": {"groupid": 1, "loc_infos": places}}))
    check(checkin.clear_checkin_option_array_field(token, {"groupid": 1, "clear_field": [3]}))
    assert rules(office)[0]["wifimac_infos"] == []
    asked = {"datetime": MONDAY, "useridlist": ["lisi", "zhaoliu"]}
    (info,) = check(checkin.getcheckinoption(token, asked))["info"]
    assert (info["userid"], info["group"]["groupid"]) == ("lisi", 1)
    check(checkin.del_checkin_option(token, {"groupid": 1}))
    assert rules(office) == []
    assert checkin.del_checkin_option(token, {"groupid": 1})["errcode"] == 301089
    assert checkin.update_checkin_option(token, {"group": {"groupid": 1}})["errcode"] == 301089
    assert not office.samples


@pytest.mark.parametrize(
    ("change", "errcode"),
    [
        ({"range": {"userid": []}}, 301093),
        ({"range": {"userid": ["nobody"]}}, 301090),
        ({"range": {"party_id": ["99"]}}, 301090),
        ({"checkindate": []}, 40058),
        ({"wifimac_infos": []}, 301097),
    ],
)
def test_rules_that_are_refused(sandbox, change, errcode):
    assert checkin.add_checkin_option(sandbox.access_token, {"group": {**FIXED, **change}})["errcode"] == errcode
    assert rules(sandbox) == []


def test_51_shifts_are_too_many(sandbox):
    shift = {"schedule_id": 1, "schedule_name": "早", "time_section": [NINE_TO_SIX]}
    rule = {**{name: value for name, value in FIXED.items() if name != "checkindate"}, "grouptype": 2}
    rest = {"schedule_id": 0, "schedule_name": "休息", "time_section": []}
    for shifts, errcode in ((50, 40058), (49, 0)):
        own = [{**shift, "schedule_id": number, "schedule_name": f"早{number}"} for number in range(1, shifts + 1)]
        group = {**rule, "schedulelist": [rest, *own]}
        assert checkin.add_checkin_option(sandbox.access_token, {"group": group})["errcode"] == errcode


def test_check_ins_and_reports(office):
    token = office.access_token
    at = MONDAY + 9 * HOUR
    for userid, first, last in (("lisi", at + 200, at + 9 * HOUR), ("wangwu", at + 1800, at + 8 * HOUR)):
        office.checks_in(userid, first, **PLACE)
        office.checks_in(userid, last, **PLACE)
    office.checks_in("lisi", at + 4 * HOUR, outside=True, notes="客户")
    office.now = MONDAY + DAY + 8 * HOUR
    token = office.access_token
    who = {"useridlist": ["lisi", "wangwu", "zhangsan", "zhaoliu"]}
    span = {"starttime": MONDAY, "endtime": MONDAY + DAY, **who}
    records = {kind: check(checkin.getcheckindata(token, {**span, "opencheckindatatype": kind})) for kind in (1, 2, 3)}
    assert [len(reply["checkindata"]) for reply in records.values()] == [4, 1, 5]
    lisi = [record for record in records[3]["checkindata"] if record["userid"] == "lisi"]
    assert [record["checkin_type"] for record in lisi] == ["上班打卡", "外出打卡", "下班打卡"]
    assert [record["exception_type"] for record in records[1]["checkindata"]] == ["", "", "时间异常", "时间异常"]
    assert (lisi[0]["sch_checkin_time"], lisi[0]["location_title"], lisi[0]["groupname"]) == (at, "大门", "朝九晚六")
    day = {"starttime": MONDAY, "endtime": MONDAY, **who}
    reports = {each["base_info"]["acctid"]: each for each in check(checkin.getcheckin_daydata(token, day))["datas"]}
    found = {
        userid: [(each["exception"], each["duration"]) for each in report["exception_infos"]]
        for userid, report in reports.items()
    }
    assert found == {"lisi": [], "wangwu": [(1, 1800), (2, HOUR)], "zhangsan": [(4, 9 * HOUR)], "zhaoliu": []}
    summary = reports["lisi"]["summary_info"]
    assert (summary["checkin_count"], summary["standard_work_sec"]) == (3, 9 * HOUR)
    assert (reports["zhaoliu"]["base_info"]["record_type"], reports["lisi"]["base_info"]["name"]) == (7, "李四")
    week = {"starttime": MONDAY, "endtime": MONDAY + 6 * DAY, "useridlist": ["wangwu"]}
    (report,) = check(checkin.getcheckin_monthdata(token, week))["datas"]
    summary = report["summary_info"]
    assert (summary["work_days"], summary["rest_days"], summary["except_days"]) == (5, 2, 1)
    assert (
        checkin.getcheckindata(token, {**span, "opencheckindatatype": 3, "useridlist": ["nobody"]})["errcode"] == 301021
    )
    assert checkin.getcheckin_daydata(token, {**day, "endtime": MONDAY - DAY})["errcode"] == 301024
    assert not office.samples


def test_records_of_a_machine_and_corrections(office):
    token = office.access_token
    picture = check(media.upload(token, "image", ("a.png", b"\x89PNG1234")))["media_id"]
    record = {"userid": "lisi", "checkin_time": MONDAY + 7 * HOUR, **PLACE, "device_type": 2, "device_detail": "机"}
    check(checkin.add_checkin_record(token, {"records": [{**record, "mediaids": [picture]}]}))
    for change, errcode in (
        ({"userid": "nobody"}, 301021),
        ({"checkin_time": MONDAY + 9 * HOUR}, 301083),
        ({"wifiname": "w", "wifimac": "x"}, 301083),
        ({"mediaids": ["none"]}, 40007),
    ):
        assert checkin.add_checkin_record(token, {"records": [{**record, **change}]})["errcode"] == errcode
    hash = {"userid": "wangwu", "schedule_date_time": MONDAY, "schedule_checkin_time": 9 * HOUR}
    check(checkin.punch_correction(token, {**hash, "checkin_time": MONDAY + 8 * HOUR, "remark": "忘了"}))
    assert checkin.punch_correction(token, {**hash, "checkin_time": MONDAY + 9 * HOUR})["errcode"] == 301081
    hash["schedule_checkin_time"] = 10 * HOUR
    assert checkin.punch_correction(token, {**hash, "checkin_time": MONDAY + 8 * HOUR})["errcode"] == 301080
    asked = {"opencheckindatatype": 3, "starttime": MONDAY, "endtime": MONDAY + DAY, "useridlist": ["lisi", "wangwu"]}
    lisi, wangwu = check(checkin.getcheckindata(token, asked))["checkindata"]
    assert (lisi["mediaids"], wangwu["notes"]) == ([picture], "忘了")
    check(checkin.addcheckinuserface(token, {"userid": "lisi", "userface": "YWJj"}))
    assert checkin.addcheckinuserface(token, {"userid": "nobody", "userface": "YWJj"})["errcode"] == 301069
    assert checkin.addcheckinuserface(token, {"userid": "lisi", "userface": "?"})["errcode"] == 301072


def test_shifts(office):
    token = office.access_token
    shifts = [
        {"schedule_id": 0, "schedule_name": "休息"},
        {"schedule_id": 1, "schedule_name": "早", "time_section": [{**NINE_TO_SIX, "work_sec": 6 * HOUR}]},
    ]
    rule = {
        "grouptype": 2,
        "groupname": "班",
        "range": {"userid": ["lisi"]},
        "schedulelist": shifts,
        "wifimac_infos": WIFI,
    }
    check(checkin.add_checkin_option(token, {"group": rule}))
    plan = {
        "groupid": 2,
        "yearmonth": 202701,
        "items": [{"userid": "lisi", "day": day, "schedule_id": day % 2} for day in (19, 20)],
    }
    check(checkin.setcheckinschedulist(token, plan))
    for change, errcode in (
        ({"groupid": 1}, 301075),
        ({"groupid": 9}, 301089),
        ({"items": [{"userid": "lisi", "day": 17, "schedule_id": 1}]}, 301073),
        ({"items": [{"userid": "lisi", "day": 20, "schedule_id": 7}]}, 301075),
        ({"items": [{"userid": "wangwu", "day": 20, "schedule_id": 1}]}, 301075),
        ({"yearmonth": 202702, "items": [{"userid": "lisi", "day": 30, "schedule_id": 1}]}, 301075),
    ):
        assert checkin.setcheckinschedulist(token, {**plan, **change})["errcode"] == errcode
    asked = {"starttime": MONDAY, "endtime": MONDAY + 5 * DAY, "useridlist": ["lisi", "wangwu"]}
    (listed,) = check(checkin.getcheckinschedulist(token, asked))["schedule_list"]
    days = listed["schedule"]["scheduleList"]
    assert [(each["day"], each["schedule_info"]["schedule_name"]) for each in days] == [(19, "早"), (20, "休息")]
    assert days[0]["schedule_info"]["time_section"][0]["work_sec"] == 6 * HOUR
    office.now = MONDAY + DAY + 7 * HOUR
    record = office.checks_in("lisi")
    assert (record["exception_type"], record["schedule_id"], record["groupid"]) == ("时间异常", 1, 2)
    assert not office.samples
