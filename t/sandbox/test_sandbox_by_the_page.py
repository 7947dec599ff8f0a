"""What the official pages say of limits, defaults and the order of things, in the sandbox: each was untrue once."""

import pytest

from QQ.weixin.work import check, checkin, department, externalcontact, media, oa, user, wedoc
from QQ.weixin.work.externalcontact import customer_acquisition, customer_strategy, groupchat
from QQ.weixin.work.oa import approval, calendar, meetingroom, schedule
from QQ.weixin.work.wedoc import smartsheet

DAY, HOUR = 24 * 3600, 3600
MONDAY = 1_800_230_400 - 8 * HOUR  # 2027-01-18, 0 o'clock in China
PICTURE = ("a.jpg", b"\xff\xd8\xff\xe0 ...")


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def test_customer_tags_stand_in_their_order_and_deleted_ones_are_told(sandbox):
    token = sandbox.access_token
    new = {"group_name": "A", "order": 3, "tag": [{"name": "a", "order": 1}, {"name": "b", "order": 9}]}
    made = check(externalcontact.add_corp_tag(token, new))["tag_group"]
    low, high = (each["id"] for each in made["tag"])
    listed = check(externalcontact.get_corp_tag_list(token, {}))["tag_group"]
    assert [each["group_name"] for each in listed] == ["A", "等级"]
    assert [each["name"] for each in listed[0]["tag"]] == ["b", "a"]
    assert "deleted" not in listed[0]["tag"][0]
    check(externalcontact.del_corp_tag(token, {"tag_id": [low]}))
    (found,) = check(externalcontact.get_corp_tag_list(token, {"tag_id": [low]}))["tag_group"]
    assert (found["deleted"], [each["deleted"] for each in found["tag"]]) == (False, [True])
    (found,) = check(externalcontact.get_corp_tag_list(token, {"group_id": [made["group_id"]]}))["tag_group"]
    assert {each["name"]: each["deleted"] for each in found["tag"]} == {"a": True, "b": False}
    check(externalcontact.del_corp_tag(token, {"tag_id": [high]}))
    (found,) = check(externalcontact.get_corp_tag_list(token, {"tag_id": [high]}))["tag_group"]
    assert found["deleted"] is True


def test_administrators_change_the_customer_tags(sandbox, events):
    token = sandbox.access_token
    tag_id = sandbox.adds_customer_tag("渠道", "展会")
    group_id = events[0]["Id"]
    sandbox.renames_customer_tag(tag_id, "官网")
    check(externalcontact.mark_tag(token, {"userid": "zhangsan", "external_userid": "wmLiSi", "add_tag": [tag_id]}))
    (group,) = check(externalcontact.get_corp_tag_list(token, {"tag_id": [tag_id]}))["tag_group"]
    assert (group["group_id"], group["tag"][0]["name"]) == (group_id, "官网")
    with pytest.raises(ValueError, match="already"):
        sandbox.adds_customer_tag("渠道", "官网")
    sandbox.removes_customer_tag(group_id)
    assert refused(externalcontact.edit_corp_tag(token, {"id": tag_id, "name": "x"})) == [40068]
    assert [(each["ChangeType"], each["TagType"], each["Id"]) for each in events] == [
        ("create", "tag_group", group_id),
        ("create", "tag", tag_id),
        ("update", "tag", tag_id),
        ("delete", "tag_group", group_id),
    ]


def test_administrators_change_the_address_book(sandbox, events):
    token = sandbox.access_token
    party = sandbox.adds_department("华南", 3)
    sandbox.adds_member("sunqi", "孙七", [party], mobile="13900000007")
    got = check(user.get(token, "sunqi"))
    assert (got["name"], got["department"], got["mobile"]) == ("孙七", [party], "13900000007")
    sandbox.changes_member("sunqi", position="经理")
    sandbox.changes_member("sunqi", [2, party])
    with pytest.raises(ValueError, match="not empty"):
        sandbox.removes_department(party)
    sandbox.removes_member("sunqi")
    sandbox.removes_department(party)
    assert refused(user.get(token, "sunqi"), department.get(token, party)) == [60111, 60003]
    assert [each["ChangeType"] for each in events] == [
        "create_party",
        "create_user",
        "update_user",
        "delete_user",
        "delete_party",
    ]
    assert (events[0]["ParentId"], events[2]["Department"]) == ("3", f"2,{party}")


def test_customers_and_groups_of_one_who_left(sandbox):
    token = sandbox.access_token
    chat_id = sandbox.creates_groupchat("zhaoliu", "群", ["lisi"])
    sandbox.removes_member("zhaoliu")
    hers = {"limit": 9, "owner_filter": {"userid_list": ["zhaoliu"]}}
    (shown,) = check(groupchat.list(token, hers))["group_chat_list"]
    assert shown == {"chat_id": chat_id, "status": 1}
    everybody = check(groupchat.list(token, {"limit": 9}))["group_chat_list"]
    assert chat_id not in [each["chat_id"] for each in everybody]
    people = check(groupchat.get(token, {"chat_id": chat_id, "need_name": 1}))["group_chat"]["member_list"]
    assert [(each["name"], each.get("invitor")) for each in people] == [
        ("zhaoliu", None),
        ("李四", {"userid": "zhaoliu"}),
    ]
    assert refused(user.get(token, "zhaoliu")) == [60111]
    check(groupchat.transfer(token, {"chat_id_list": [chat_id], "new_owner": "lisi"}))
    (shown,) = check(groupchat.list(token, {"limit": 9, "status_filter": 3}))["group_chat_list"]
    assert shown == {"chat_id": chat_id, "status": 3}


def test_limits_of_customer_contact(sandbox):
    token, now = sandbox.access_token, int(sandbox.now)
    attachment = check(media.upload_attachment(token, "image", 2, PICTURE))["media_id"]
    other = check(media.upload(token, "image", PICTURE))["media_id"]

    def product(media_id=attachment, **fields):
        picture = {"type": "image", "image": {"media_id": media_id}}
        given = {"description": "d", "price": 1, "product_sn": "a1", "attachments": [picture], **fields}
        return externalcontact.add_product_album(token, given)

    assert refused(product(), product(price=-1), product(product_sn="a-1"), product(other), product("x")) == [
        0,
        41086,
        41085,
        41072,
        40007,
    ]
    way = {"type": 1, "scene": 2, "user": ["lisi"], "is_temp": True}
    config_id = check(externalcontact.add_contact_way(token, way))["config_id"]
    kept = check(externalcontact.get_contact_way(token, {"config_id": config_id}))["contact_way"]
    assert (kept["expires_in"], kept["chat_expires_in"]) == (7 * DAY, DAY)
    link = {"link_name": "L", "range": {"user_list": ["lisi"]}, "priority_option": {"priority_type": 2}}
    mismatch = {"msgtype": "image", "link": {"title": "t", "url": "u"}}
    assert refused(
        externalcontact.get_groupmsg_list_v2(
            token, {"chat_type": "single", "start_time": now - 40 * DAY, "end_time": now}
        ),
        externalcontact.add_msg_template(token, {"sender": "zhangsan", "attachments": [mismatch]}),
        externalcontact.add_moment_task(token, {"text": {"content": "x" * 4001}}),
        customer_acquisition.create_link(token, link),
    ) == [40058, 40058, 45002, 40058]
    made = check(customer_acquisition.create_link(token, {**link, "priority_option": None}))["link"]
    old = {"link_id": made["link_id"], "start_time": now - 182 * DAY, "end_time": now - 181 * DAY}
    assert refused(customer_acquisition.statistic(token, old)) == [40058]


def test_a_rule_group_below_another_has_at_most_its_range(sandbox):
    token = sandbox.access_token
    given = {"admin_list": ["lisi"], "range": [{"type": 2, "partyid": 2}], "privilege": {"view_customer_list": True}}
    parent = check(customer_strategy.create(token, {**given, "strategy_name": "1"}))["strategy_id"]
    child = {
        "parent_id": parent,
        "strategy_name": "2",
        "admin_list": ["lisi"],
        "range": [{"type": 1, "userid": "lisi"}],
    }
    below = check(customer_strategy.create(token, child))["strategy_id"]
    assert check(customer_strategy.get(token, {"strategy_id": below}))["strategy"]["privilege"]["view_customer_list"]
    outside = [{"type": 1, "userid": "zhaoliu"}]
    assert refused(
        customer_strategy.create(token, {**child, "range": outside}),
        customer_strategy.edit(token, {"strategy_id": below, "range_add": outside}),
    ) == [40058, 40058]
    for name in "345":
        below = check(customer_strategy.create(token, {**child, "parent_id": below, "strategy_name": name}))[
            "strategy_id"
        ]
    assert refused(customer_strategy.create(token, {**child, "parent_id": below, "strategy_name": "6"})) == [40058]


@pytest.fixture
def weekly(sandbox):
    """A schedule on each Monday at 10, for eight weeks."""
    sandbox.now = MONDAY + 8 * HOUR
    reminders = {"is_repeat": 1, "repeat_type": 1, "repeat_until": MONDAY + 56 * DAY}
    given = {
        "start_time": MONDAY + 10 * HOUR,
        "end_time": MONDAY + 11 * HOUR,
        "reminders": reminders,
        "summary": "周会",
    }
    made = check(schedule.add(sandbox.access_token, {"schedule": given}))["schedule_id"]
    return {**given, "schedule_id": made}


def test_parts_of_a_recurring_schedule(sandbox, weekly):
    token, at = sandbox.access_token, weekly["start_time"]

    def change(mode, start, **fields):
        hash = {"op_mode": mode, "op_start_time": start, "schedule": {**weekly, **fields}}
        return schedule.update(token, hash)

    later = {"start_time": at + 7 * DAY, "end_time": at + 7 * DAY + HOUR}
    assert refused(
        change(1, at + DAY, **later),
        change(1, at + 7 * DAY, **later),
        change(1, at + 7 * DAY, reminders={}),
        schedule.del_(token, {"schedule_id": weekly["schedule_id"], "op_mode": 2, "op_start_time": at + 60}),
        change(1, at + 7 * DAY, **later, reminders={}),
    ) == [90482, 90484, 90488, 90482, 0]
    check(change(2, at, summary="例会"))
    (got,) = check(schedule.get(token, {"schedule_id_list": [weekly["schedule_id"]]}))["schedule_list"]
    assert got["summary"] == "例会"
    assert refused(schedule.add(token, {"schedule": {**weekly, "admins": ["lisi"]}})) == [90492]


def test_schedules_and_calendars_are_changed_in_the_app(sandbox, weekly, events):
    token, id = sandbox.access_token, weekly["schedule_id"]
    changed = sandbox.changes_schedule("lisi", id, summary="新")
    (got,) = check(schedule.get(token, {"schedule_id_list": [id]}))["schedule_list"]
    assert (got["summary"], got["status"]) == ("新", 0)
    sandbox.cancels_schedule("lisi", id)
    sandbox.changes_calendar("lisi", changed["cal_id"], summary="日历")
    sandbox.deletes_calendar("lisi", changed["cal_id"])
    assert refused(calendar.get(token, {"cal_id_list": [changed["cal_id"]]})) == [90457]
    assert [(each["Event"], each["FromUserName"]) for each in events] == [
        (name, "lisi") for name in ("modify_schedule", "delete_schedule", "modify_calendar", "delete_calendar")
    ]
    with pytest.raises(ValueError, match="among the calendars"):
        sandbox.deletes_calendar("lisi", changed["cal_id"])
    assert refused(calendar.add(token, {"calendar": {"summary": "x", "color": "red"}})) == [90473]


def test_meeting_rooms_have_a_whole_place_or_none(sandbox):
    token, now = sandbox.access_token, int(sandbox.now)
    assert refused(meetingroom.add(token, {"name": "甲", "capacity": 2, "city": "深圳"})) == [40058]
    room = check(meetingroom.add(token, {"name": "甲", "capacity": 2}))["meetingroom_id"]
    times = {"start_time": now + HOUR, "end_time": now + 2 * HOUR}
    booking = check(meetingroom.book(token, {"meetingroom_id": room, "booker": "lisi", **times}))["booking_id"]
    assert refused(*(meetingroom.cancel_book(token, {"booking_id": booking}) for _ in "12")) == [0, 40058]


def test_what_an_approval_must_hold(sandbox):
    token, title = sandbox.access_token, [{"text": "费用", "lang": "zh_CN"}]
    cell = {"property": {"control": "Money", "id": "Money-2", "title": title, "require": 1}}
    controls = [
        {"property": {"control": "Text", "id": "Text-1", "title": title, "require": 1}},
        {"property": {"control": "File", "id": "File-1", "title": title}},
        {"property": {"control": "Table", "id": "Table-1", "title": title}, "config": {"table": {"children": [cell]}}},
    ]
    template = {"template_name": title, "template_content": {"controls": controls}}
    template_id = check(approval.create_template(token, template))["template_id"]
    file_id = check(media.upload(token, "file", ("a.pdf", b"%PDF-1.4 ...")))["media_id"]

    def apply(text="x", files=(file_id,), money="9", node=None):
        row = {"control": "Money", "id": "Money-2", "value": {"new_money": money}}
        contents = [
            {"control": "Text", "id": "Text-1", "value": {"text": text}},
            {"control": "File", "id": "File-1", "value": {"files": [{"file_id": each} for each in files]}},
            {"control": "Table", "id": "Table-1", "value": {"children": [{"list": [row]}]}},
        ]
        hash = {
            "creator_userid": "lisi",
            "template_id": template_id,
            "use_template_approver": 0,
            "process": {"node_list": [node or {"type": 1, "apv_rel": 1, "userid": ["wangwu"]}]},
            "apply_data": {"contents": contents},
            "summary_list": [{"summary_info": title}],
        }
        return oa.applyevent(token, hash)

    assert refused(
        apply(text=""),
        apply(text="a\nb"),
        apply(money=""),
        apply(files=["x"]),
        apply(files=[file_id] * 7),
        apply(node={"type": 1, "userid": ["wangwu"]}),
        approval.create_template(
            token, {"template_name": [{"text": "空", "lang": "zh_CN"}], "template_content": {"controls": []}}
        ),
        apply(),
    ) == [301025, 301025, 301025, 40007, 301025, 301025, 301086, 0]


def test_leave_at_the_same_time_is_asked_for_once(sandbox):
    token, title = sandbox.access_token, [{"text": "请假", "lang": "zh_CN"}]
    control = {"property": {"control": "Vacation", "id": "Vacation-1", "title": title}}
    template = {"template_name": title, "template_content": {"controls": [control]}}
    template_id = check(approval.create_template(token, template))["template_id"]

    def ask(day, userid="lisi"):
        span = {"type": "hour", "new_begin": MONDAY + day * DAY, "new_end": MONDAY + (day + 2) * DAY}
        selector = {"type": "single", "options": [{"key": "1"}]}
        value = {
            "vacation": {"selector": selector, "attendance": {"date_range": {**span, "new_duration": DAY}, "type": 1}}
        }
        hash = {
            "creator_userid": userid,
            "template_id": template_id,
            "use_template_approver": 1,
            "apply_data": {"contents": [{"control": "Vacation", "id": "Vacation-1", "value": value}]},
            "summary_list": [{"summary_info": title}],
        }
        return oa.applyevent(token, hash)

    first = check(ask(0))["sp_no"]
    assert refused(ask(1), ask(2), ask(1, "wangwu")) == [301079, 0, 0]
    sandbox.withdraws("lisi", first)
    assert refused(ask(0)) == [0]


def test_groups_of_many_owners_are_asked_for_by_owner(sandbox):
    sandbox.seed(1001)
    token = sandbox.access_token
    asked = {"limit": 9, "owner_filter": {"userid_list": ["zhangsan"]}}
    assert refused(groupchat.list(token, {"limit": 9}), groupchat.list(token, asked)) == [81017, 0]


def test_rules_of_attendance_are_held(sandbox):
    sandbox.now = MONDAY + 8 * HOUR
    token = sandbox.access_token
    period = {"time_id": 1, "work_sec": 9 * HOUR, "off_work_sec": 18 * HOUR}
    period |= {"remind_work_sec": 9 * HOUR, "remind_off_work_sec": 18 * HOUR}
    rule = {
        "grouptype": 1,
        "groupname": "全员",
        "range": {"userid": ["lisi"]},
        "checkindate": [{"workdays": [1, 2, 3, 4, 5], "checkintime": [period]}],
        "wifimac_infos": [{"wifiname": "w", "wifimac": "00:11:22:33:44:55"}],
        "spe_workdays": [{"timestamp": MONDAY + 5 * DAY, "notes": "补班", "checkintime": [period]}],
        "spe_offdays": [{"type": 1, "begtime": MONDAY + DAY, "endtime": MONDAY + 2 * DAY, "notes": "放假"}],
    }

    def add(**fields):
        return checkin.add_checkin_option(token, {"group": {**rule, **fields}})

    place = {"lat": 1, "lng": 1, "loc_title": "t", "loc_detail": "d", "distance": 100}
    rest = {"schedule_id": 0, "schedule_name": "休息", "time_section": []}
    open_at = {"earliest_work_sec": 8 * HOUR, "latest_work_sec": 10 * HOUR}
    open_at |= {"earliest_off_work_sec": 17 * HOUR, "latest_off_work_sec": 19 * HOUR}
    early = {"schedule_id": 1, "schedule_name": "早", "time_section": [{**period, **open_at}]}
    shifts = {"grouptype": 2, "checkindate": None, "spe_workdays": None}
    assert refused(
        add(wifimac_infos=[]),
        add(wifimac_infos=[{"wifiname": "w", "wifimac": "x"}]),
        add(loc_infos=[{**place, "lat": None}]),
        add(checkindate=[{"workdays": [1, 1], "checkintime": [period]}]),
        add(checkindate=[{"workdays": [1], "checkintime": [{**period, "off_work_sec": 8 * HOUR}]}]),
        add(checkindate=[{"workdays": [1], "checkintime": [period, {**period, "time_id": 2}]}]),
        add(spe_offdays=[{"timestamp": MONDAY, "notes": ""}]),
        add(schedulelist=[rest, early]),
        add(span_day_time=3600),
        add(**shifts, schedulelist=[early]),
        add(**shifts, schedulelist=[rest, {**early, "schedule_name": "休息"}]),
        add(**shifts, schedulelist=[rest, early]),
    ) == [301097, *[301093] * 6, 301094, 301094, 301093, 301093, 0]
    check(add())
    sandbox.now = MONDAY + 8 * DAY
    token = sandbox.access_token
    span = {"useridlist": ["lisi"], "starttime": MONDAY, "endtime": MONDAY + 6 * DAY}
    days = check(checkin.getcheckin_daydata(token, span))["datas"]
    assert [each["base_info"]["day_type"] for each in days] == [0, 1, 1, 0, 0, 0, 1]
    month = {"starttime": MONDAY, "endtime": MONDAY + 31 * DAY, "useridlist": ["lisi"], "opencheckindatatype": 3}
    assert refused(checkin.getcheckindata(token, month)) == [301024]


def test_departments_of_a_member(sandbox):
    token = sandbox.access_token
    new = {"userid": "sunqi", "name": "孙七", "mobile": "+86 139-0000-0007"}
    given = {**new, "department": [3, 99, 2], "order": [30, 99, 20], "is_leader_in_dept": [1, 0, 0]}
    reply = check(user.create(token, given))
    assert (reply["errmsg"], reply["created_department_list"]) == (
        "created",
        {"department_info": [{"id": 99, "name": "部门99"}]},
    )
    pending = check(department.get(token, 99))["department"]["parentid"]
    assert check(department.get(token, pending))["department"]["name"] == "其他（待设置部门）"
    got = check(user.get(token, "sunqi"))
    assert dict(zip(got["department"], got["order"])) == {3: 30, 99: 99, 2: 20}
    assert dict(zip(got["department"], got["is_leader_in_dept"])) == {3: 1, 99: 0, 2: 0}
    assert (got["main_department"], got["mobile"]) == (3, "13900000007")
    assert {"avatar", "thumb_avatar", "qr_code"} <= {*got}
    assert check(user.getuserid(token, {"mobile": "+8613900000007"}))["userid"] == "sunqi"
    check(user.update(token, {"userid": "sunqi", "department": [2]}))
    got = check(user.get(token, "sunqi"))
    assert (got["department"], got["order"], got["is_leader_in_dept"], got["main_department"]) == ([2], [0], [0], 2)
    check(user.create(token, {"userid": "zhouba", "name": "周八", "mobile": "13900000008"}))
    assert check(user.get(token, "zhouba"))["department"] == [pending]
    status = [
        check(user.get(token, who))["status"]
        for who, enable in (("zhouba", 0), ("zhouba", 1), ("lisi", 0), ("lisi", 1))
        if check(user.update(token, {"userid": who, "enable": enable}))
    ]
    assert status == [2, 4, 2, 1]
    assert refused(
        user.update(token, {"userid": "lisi", "main_department": 3}),
        user.update(token, {"userid": "lisi", "department": [98]}),
        user.update(token, {"userid": "lisi", "direct_leader": ["nobody"]}),
    ) == [60123, 60123, 60111]


@pytest.fixture
def sheet(sandbox):
    """Where a sheet is, and its fields: a text, a number, a choice, a checkbox and the time of creation."""
    token = sandbox.access_token
    docid = check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "表"}))["docid"]
    added = check(smartsheet.add_sheet(token, {"docid": docid, "properties": {"title": "一", "index": 0}}))[
        "properties"
    ]
    there = check(smartsheet.get_sheet(token, {"docid": docid}))["sheet_list"]
    assert [each["title"] for each in there] == ["一", "智能表1"]
    where = {"docid": docid, "sheet_id": added["sheet_id"]}
    choice = {"property_single_select": {"options": [{"text": "甲", "style": 1}, {"text": "乙", "style": 2}]}}
    kinds = {"文": "TEXT", "数": "NUMBER", "选": "SINGLE_SELECT", "勾": "CHECKBOX", "建": "CREATED_TIME"}
    fields = [
        {"field_title": title, "field_type": f"FIELD_TYPE_{kind}", **(choice if kind == "SINGLE_SELECT" else {})}
        for title, kind in kinds.items()
    ]
    made = check(smartsheet.add_fields(token, {**where, "fields": fields}))["fields"]
    return where, {each["field_title"]: each for each in made}


def test_options_of_a_smart_sheet_have_ids(sandbox, sheet):
    (where, fields), token = sheet, sandbox.access_token
    first, second = fields["选"]["property_single_select"]["options"]
    texts = ({"选": [{"text": "甲"}]}, {"选": [{"id": second["id"]}]}, {"选": [{"text": "丙"}]})
    made = check(smartsheet.add_records(token, {**where, "records": [{"values": each} for each in texts]}))["records"]
    (one,), (two,), (three,) = (each["values"]["选"] for each in made)
    assert (one, two["text"], three["text"]) == (first, "乙", "丙")
    asked = {"field_id": fields["选"]["field_id"], "field_type": fields["选"]["field_type"], "operator": "OPERATOR_IS"}
    for wanted in (three["id"], "丙"):
        spec = {"conjunction": "CONJUNCTION_AND", "conditions": [{**asked, "string_value": {"value": [wanted]}}]}
        (found,) = check(smartsheet.get_records(token, {**where, "filter_spec": spec}))["records"]
        assert found["record_id"] == made[2]["record_id"]
    renamed = {**fields["选"], "property_single_select": {"options": [{"text": "乙", "style": 3}, {"text": "丁"}]}}
    (changed,) = check(smartsheet.update_fields(token, {**where, "fields": [renamed]}))["fields"]
    assert changed["property_single_select"]["options"][0]["id"] == second["id"]


def test_cells_of_a_smart_sheet_have_the_type_of_their_field(sandbox, sheet):
    (where, fields), token = sheet, sandbox.access_token

    def add(**values):
        return smartsheet.add_records(token, {**where, "records": [{"values": values}]})

    wrong = ({"文": "a"}, {"数": "1"}, {"数": True}, {"勾": "yes"}, {"选": "甲"}, {"选": [{"id": "x"}]}, {"建": "1"})
    assert refused(*(add(**each) for each in wrong)) == [40058] * len(wrong)
    for number in (5, None, 15):
        check(add(**({"数": number} if number else {"文": [{"type": "text", "text": "a"}]})))
    by_number = {**where, "sort": [{"field_title": "数", "desc": True}]}
    rows = check(smartsheet.get_records(token, by_number))["records"]
    assert [row["values"].get("数") for row in rows] == [15, 5, None]
    assert all(row["values"]["建"] == row["create_time"] for row in rows)
    more = {"field_id": fields["数"]["field_id"], "field_type": "FIELD_TYPE_NUMBER", "operator": "OPERATOR_IS_GREATER"}
    spec = {"conjunction": "CONJUNCTION_AND", "conditions": [{**more, "number_value": {"value": 10}}]}
    view = check(smartsheet.add_view(token, {**where, "view_title": "多", "view_type": "VIEW_TYPE_GRID"}))["view"]
    check(smartsheet.update_view(token, {**where, "view_id": view["view_id"], "property": {"filter_spec": spec}}))
    (seen,) = check(smartsheet.get_records(token, {**where, "view_id": view["view_id"]}))["records"]
    assert seen["values"]["数"] == 15
    gantt = {**where, "view_title": "甘特", "view_type": "VIEW_TYPE_GANTT"}
    assert refused(smartsheet.add_view(token, gantt)) == [40058]
    sandbox.edits_record("lisi", rows[0]["record_id"], {"文": "typed"})
    (typed,) = check(smartsheet.get_records(token, {**where, "record_ids": [rows[0]["record_id"]]}))["records"]
    assert typed["values"]["文"] == [{"type": "text", "text": "typed"}]


def test_who_may_answer_a_form_and_how(sandbox):
    token = sandbox.access_token
    options = [{"key": 1, "value": "A", "status": 1}]
    question = {"question_id": 1, "title": "选", "pos": 1, "status": 1, "reply_type": 2, "must_reply": True}
    info = {
        "form_title": "表",
        "form_question": {"items": [{**question, "option_item": options}]},
        "form_setting": {"fill_out_auth": 1, "fill_in_range": {"userids": ["lisi"], "departmentids": [3]}},
    }
    formid = check(wedoc.create_form(token, {"form_info": info}))["formid"]
    right = [{"question_id": 1, "option_reply": [1]}]
    for userid, items, mistake in (
        ("wangwu", right, "not among those"),
        ("lisi", [{"question_id": 2, "text_reply": "x"}], "no question 2"),
        ("lisi", [{"question_id": 1, "option_reply": [9]}], "options of 选"),
    ):
        with pytest.raises(ValueError, match=mistake):
            sandbox.fills_form(userid, formid, items)
    assert [sandbox.fills_form(userid, formid, right) for userid in ("lisi", "zhaoliu")] == [1, 2]
