"""What teams do with the API from one end to the other, in the sandbox: no call gets a sample."""

import pytest

from QQ.weixin.work import (
    batch,
    check,
    checkin,
    department,
    externalcontact,
    license,
    media,
    message,
    oa,
    school,
    service,
    tag,
    todo,
    user,
    wedoc,
)
from QQ.weixin.work.externalcontact import groupchat, resigned
from QQ.weixin.work.oa import approval, calendar, meetingroom, schedule, vacation
from QQ.weixin.work.oa.meetingroom import bookinfo
from QQ.weixin.work.wedoc import smartsheet

APP = 1000002
DAY, HOUR = 24 * 3600, 3600
MONDAY = 1_800_230_400 - 8 * HOUR  # 2027-01-18, 0 o'clock in China


@pytest.fixture
def office(sandbox):
    sandbox.now = MONDAY + 8 * HOUR
    yield sandbox
    assert not sandbox.samples


def pages(function, token, hash, name):
    """All items of a list, page by page."""
    items, cursor = [], ""
    while True:
        page = check(function(token, {**hash, "cursor": cursor}))
        items += page[name]
        cursor = page.get("next_cursor")
        if not cursor:
            return items


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


def test_customers_are_tagged_after_a_campaign(office, events):
    """Customers come by the campaign's QR code, are welcomed and tagged; who got the broadcast gets another tag."""
    token = office.access_token
    assert {"lisi", "wangwu"} <= {*check(externalcontact.get_follow_user_list(token))["follow_user"]}
    way = {"type": 2, "scene": 2, "user": ["lisi", "wangwu"], "state": "618", "skip_verify": True, "remark": "海报"}
    config_id = check(externalcontact.add_contact_way(token, way))["config_id"]
    assert check(externalcontact.get_contact_way(token, {"config_id": config_id}))["contact_way"]["state"] == "618"
    for number in range(5):
        office.customer_adds(f"wmCampaign{number}", ("lisi", "wangwu")[number % 2], way=config_id)
    for event in events:
        assert (event["ChangeType"], event["State"]) == ("add_external_contact", "618")
        welcome = {"welcome_code": event["WelcomeCode"], "text": {"content": "你好"}}
        check(externalcontact.send_welcome_msg(token, welcome))
    asked = {"userid_list": ["lisi", "wangwu"], "limit": 2}
    rows = pages(externalcontact.batch.get_by_user, token, asked, "external_contact_list")
    came = {
        (row["external_contact"]["external_userid"], row["follow_info"]["userid"])
        for row in rows
        if row["follow_info"].get("state") == "618"
    }
    assert came == {(each["ExternalUserID"], each["UserID"]) for each in events}
    new = {"group_name": "活动", "tag": [{"name": "618到访", "order": 2}, {"name": "618已读", "order": 1}]}
    group = check(externalcontact.add_corp_tag(token, new))["tag_group"]
    visited, reached = (each["id"] for each in group["tag"])
    for external_userid, userid in sorted(came):
        mark = {"userid": userid, "external_userid": external_userid, "add_tag": [visited]}
        check(externalcontact.mark_tag(token, mark))
    note = {"userid": "wangwu", "external_userid": "wmCampaign1", "remark": "陈总", "remark_mobiles": ["13800000001"]}
    check(externalcontact.remark(token, note))
    task = {"tag_filter": {"group_list": [{"tag_list": [visited]}]}, "text": {"content": "返场五折"}}
    sent = check(externalcontact.add_msg_template(token, task))
    office.sends_broadcast("lisi", sent["msgid"])
    span = {"chat_type": "single", "start_time": int(office.now) - DAY, "end_time": int(office.now) + 1}
    (listed,) = check(externalcontact.get_groupmsg_list_v2(token, span))["group_msg_list"]
    assert (listed["msgid"], listed["create_type"], listed["text"]["content"]) == (sent["msgid"], 0, "返场五折")
    tasks = pages(externalcontact.get_groupmsg_task, token, {"msgid": sent["msgid"], "limit": 1}, "task_list")
    assert {each["userid"]: each["status"] for each in tasks} == {"lisi": 2, "wangwu": 0}
    check(externalcontact.remind_groupmsg_send(token, {"msgid": sent["msgid"]}))
    for userid, status in (("lisi", 1), ("wangwu", 0)):
        asked = {"msgid": sent["msgid"], "userid": userid, "limit": 2}
        rows = pages(externalcontact.get_groupmsg_send_result, token, asked, "send_list")
        assert {each["status"] for each in rows} == {status}
        for row in rows if status else ():
            mark = {**{name: row[name] for name in ("userid", "external_userid")}, "add_tag": [reached]}
            check(externalcontact.mark_tag(token, {**mark, "remove_tag": [visited]}))
    check(externalcontact.edit_corp_tag(token, {"id": reached, "name": "618触达"}))
    (follow,) = check(externalcontact.get(token, "wmCampaign0"))["follow_user"]
    assert [(each["group_name"], each["tag_name"]) for each in follow["tags"]] == [("活动", "618触达")]
    check(externalcontact.del_corp_tag(token, {"tag_id": [visited]}))
    (follow,) = check(externalcontact.get(token, "wmCampaign1"))["follow_user"]
    assert (follow["tags"], follow["remark"], follow["add_way"]) == ([], "陈总", 1)
    found = check(externalcontact.get_corp_tag_list(token, {"group_id": [group["group_id"]]}))["tag_group"]
    assert [each["name"] for each in found[0]["tag"] if not each.get("deleted")] == ["618触达"]
    check(externalcontact.del_contact_way(token, {"config_id": config_id}))
    days = {"userid": ["lisi", "wangwu"], "start_time": int(office.now) - DAY, "end_time": int(office.now)}
    assert check(externalcontact.get_user_behavior_data(token, days))["behavior_data"][-1]["new_contact_cnt"] == 5


def test_a_form_is_collected_into_a_smart_sheet(office, events):
    """Members of a department fill a form; their answers become records, who is late is told, an owner checks."""
    token = office.access_token
    options = [{"key": 1, "value": "上午", "status": 1}, {"key": 2, "value": "下午", "status": 1}]
    questions = [
        {"question_id": 1, "title": "数量", "pos": 1, "status": 1, "reply_type": 1, "must_reply": True},
        {"question_id": 2, "title": "时段", "pos": 2, "status": 1, "reply_type": 2, "must_reply": True},
    ]
    questions[1]["option_item"] = options
    setting = {"fill_out_auth": 1, "fill_in_range": {"departmentids": [1, 2], "userids": ["zhangsan"]}}
    form = {"form_title": "订餐", "form_question": {"items": questions}, "form_setting": setting}
    formid = check(wedoc.create_form(token, {"form_info": form}))["formid"]
    kept = check(wedoc.get_form_info(token, {"formid": formid}))["form_info"]
    assert [each["title"] for each in kept["form_question"]["items"]] == ["数量", "时段"]
    (repeated_id,) = kept["repeated_id"]
    url = check(wedoc.doc_share(token, {"formid": formid}))["share_url"]
    told(token, "lisi", f"请填写 {url}")
    for userid, count, option in (("lisi", "3", 1), ("zhangsan", "12", 2)):
        replies = [{"question_id": 1, "text_reply": count}, {"question_id": 2, "option_reply": [option]}]
        office.fills_form(userid, formid, replies)
    assert [(each["FromUserName"], each["ChangeType"], each["FormId"]) for each in events] == [
        ("lisi", "form_complete", [formid]),
        ("zhangsan", "form_complete", [formid]),
    ]
    days = {"req_type": 2, "start_time": int(office.now), "end_time": int(office.now), "limit": 1}
    ids, cursor = [], 0
    while True:
        page = check(wedoc.get_form_statistic(token, {"repeated_id": repeated_id, **days, "cursor": cursor}))
        ids += [each["answer_id"] for each in page["submit_users"]]
        cursor = page["cursor"]
        if not page["has_more"]:
            break
    late = check(wedoc.get_form_statistic(token, {"repeated_id": repeated_id, "req_type": 3, "limit": 20, "cursor": 0}))
    assert (late["fill_user_cnt"], late["unfill_user_cnt"]) == (2, len(late["unfill_users"]))
    assert not {"lisi", "zhangsan"} & {each["userid"] for each in late["unfill_users"]}
    told(token, "|".join(each["userid"] for each in late["unfill_users"]), "还没有填写")
    asked = {"repeated_id": repeated_id, "answer_ids": ids}
    answers = check(wedoc.get_form_answer(token, asked))["answer"]["answer_list"]
    docid = check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "订餐汇总", "admin_users": ["lisi"]}))["docid"]
    (sheet,) = check(smartsheet.get_sheet(token, {"docid": docid}))["sheet_list"]
    where = {"docid": docid, "sheet_id": sheet["sheet_id"]}
    check(smartsheet.update_sheet(token, {"docid": docid, "properties": {**where, "title": "本周"}}))
    choices = {"options": [{"text": each["value"], "style": each["key"]} for each in options]}
    fields = [
        {"field_title": "姓名", "field_type": "FIELD_TYPE_TEXT"},
        {"field_title": "份数", "field_type": "FIELD_TYPE_NUMBER", "property_number": {"decimal_places": 0}},
        {"field_title": "送餐", "field_type": "FIELD_TYPE_SINGLE_SELECT", "property_single_select": choices},
    ]
    made = check(smartsheet.add_fields(token, {**where, "fields": fields}))["fields"]
    assert [each["field_title"] for each in made] == ["姓名", "份数", "送餐"]
    records = []
    for answer in answers:
        by_id = {each["question_id"]: each for each in answer["reply"]["items"]}
        when = options[by_id[2]["option_reply"][0] - 1]["value"]
        cells = {"姓名": [{"type": "text", "text": answer["user_name"]}], "份数": int(by_id[1]["text_reply"])}
        records.append({"values": {**cells, "送餐": [{"text": when}]}})
    check(smartsheet.add_records(token, {**where, "records": records}))
    ordered = {**where, "sort": [{"field_title": "份数", "desc": True}], "limit": 1}
    page = check(smartsheet.get_records(token, ordered))
    (first,) = page["records"]
    assert (first["values"]["份数"], page["total"], page["has_more"], page["next"]) == (12, 2, True, 1)
    assert first["values"]["送餐"][0]["text"] == "下午"
    number = {**{name: made[1][name] for name in ("field_id", "field_type")}, "operator": "OPERATOR_IS_LESS"}
    few = {"conjunction": "CONJUNCTION_AND", "conditions": [{**number, "number_value": {"value": 5}}]}
    (small,) = check(smartsheet.get_records(token, {**where, "filter_spec": few}))["records"]
    assert small["values"]["姓名"][0]["text"] == "李四"
    change = {"record_id": small["record_id"], "values": {"份数": 4}}
    check(smartsheet.update_records(token, {**where, "records": [change]}))
    check(smartsheet.delete_records(token, {**where, "record_ids": [first["record_id"]]}))
    (left,) = check(smartsheet.get_records(token, where))["records"]
    assert (left["values"]["份数"], left["values"]["姓名"][0]["text"]) == (4, "李四")
    office.edits_record("lisi", left["record_id"], {"份数": 5})
    assert [(each["FromUserName"], each["ChangeType"]) for each in events[2:]] == [("lisi", "update_record")]
    check(smartsheet.add_view(token, {**where, "view_title": "看板", "view_type": "VIEW_TYPE_KANBAN"}))
    reader = {"type": 1, "userid": "wangwu", "auth": 1}
    check(wedoc.mod_doc_member(token, {"docid": docid, "update_file_member_list": [reader]}))
    people = check(wedoc.doc_get_auth(token, {"docid": docid}))["doc_member_list"]
    assert {each["userid"]: each["auth"] for each in people} == {"lisi": 7, "wangwu": 1}


def test_moments_and_their_results(office):
    """A post for the customers with a tag: who is to publish it did or not, what came of it, and it is stopped."""
    token = office.access_token
    picture = check(media.upload_attachment(token, "image", 1, ("a.jpg", b"\xff\xd8\xff\xe0 ...")))["media_id"]
    group = check(externalcontact.add_corp_tag(token, {"group_name": "门店", "tag": [{"name": "会员"}]}))["tag_group"]
    tag_id = group["tag"][0]["id"]
    for number in range(3):
        office.customer_adds(f"wmMoment{number}", "lisi")
        mark = {"userid": "lisi", "external_userid": f"wmMoment{number}", "add_tag": [tag_id]}
        check(externalcontact.mark_tag(token, mark))
    office.customer_adds("wmMoment0", "wangwu")
    check(externalcontact.mark_tag(token, {"userid": "wangwu", "external_userid": "wmMoment0", "add_tag": [tag_id]}))
    visible = {
        "sender_list": {"user_list": ["lisi", "wangwu", "nobody"]},
        "external_contact_list": {"tag_list": [tag_id]},
    }
    post = {"text": {"content": "新品"}, "attachments": [{"msgtype": "image", "image": {"media_id": picture}}]}
    jobid = check(externalcontact.add_moment_task(token, {**post, "visible_range": visible}))["jobid"]
    job = check(externalcontact.get_moment_task_result(token, jobid))
    assert (job["status"], job["type"], job["result"]["errcode"]) == (3, "add_moment_task", 0)
    assert job["result"]["invalid_sender_list"]["user_list"] == ["nobody"]
    moment_id = job["result"]["moment_id"]
    own = office.posts_moment("wangwu", "下班了")
    span = {"start_time": int(office.now) - DAY, "end_time": int(office.now) + 1}
    assert {
        each["moment_id"] for each in pages(externalcontact.get_moment_list, token, {**span, "limit": 1}, "moment_list")
    } == {moment_id, own}
    (listed,) = check(externalcontact.get_moment_list(token, {**span, "filter_type": 0}))["moment_list"]
    assert (listed["moment_id"], listed["visible_type"], "creator" in listed) == (moment_id, 0, False)
    (listed,) = check(externalcontact.get_moment_list(token, {**span, "creator": "wangwu"}))["moment_list"]
    assert (listed["moment_id"], listed["create_type"], listed["visible_type"]) == (own, 1, 1)
    office.publishes_moment("lisi", moment_id)
    tasks = pages(externalcontact.get_moment_task, token, {"moment_id": moment_id, "limit": 1}, "task_list")
    assert {each["userid"]: each["publish_status"] for each in tasks} == {"lisi": 1, "wangwu": 0}
    lisi = {"moment_id": moment_id, "userid": "lisi"}
    chosen = pages(externalcontact.get_moment_customer_list, token, {**lisi, "limit": 2}, "customer_list")
    assert [each["external_userid"] for each in chosen] == [f"wmMoment{number}" for number in range(3)]
    seen = pages(externalcontact.get_moment_send_result, token, {**lisi, "limit": 2}, "customer_list")
    assert {each["external_userid"] for each in seen} == {each["external_userid"] for each in chosen}
    office.likes_moment("wmMoment1", moment_id, "lisi")
    office.advance(60)
    office.comments_on_moment("wmMoment2", moment_id, "lisi")
    answers = check(externalcontact.get_moment_comments(token, lisi))
    assert [each["external_userid"] for each in answers["like_list"]] == ["wmMoment1"]
    assert [each["external_userid"] for each in answers["comment_list"]] == ["wmMoment2"]
    assert answers["comment_list"][0]["create_time"] - answers["like_list"][0]["create_time"] == 60
    check(externalcontact.cancel_moment_task(token, {"moment_id": moment_id}))
    with pytest.raises(ValueError, match="wangwu"):
        office.publishes_moment("wangwu", moment_id)
    told(token, "lisi", "3 位客户可见")
    check(externalcontact.del_corp_tag(token, {"group_id": [group["group_id"]]}))
    jobid = check(externalcontact.add_moment_task(token, {"text": {"content": "周末"}}))["jobid"]
    assert check(externalcontact.get_moment_task_result(token, jobid))["result"]["moment_id"] != moment_id


def test_customers_of_a_leaver_are_handed_over(office, events):
    """A member leaves; the customers and groups go to two others a day later, but for one who refuses."""
    token = office.access_token
    for number in range(5):
        office.customer_adds(f"wmLeft{number}", "zhaoliu")
    chat_id = office.creates_groupchat("zhaoliu", "老客户", ["lisi", "wmLeft0", "wmLeft1"])
    check(externalcontact.remark(token, {"userid": "zhaoliu", "external_userid": "wmLeft0", "remark": "老王"}))
    mark = {"userid": "zhaoliu", "external_userid": "wmLeft0", "add_tag": ["etTag1"]}
    check(externalcontact.mark_tag(token, mark))
    own = check(externalcontact.list(token, "zhaoliu"))["external_userid"]
    assert own[-5:] == [f"wmLeft{number}" for number in range(5)]
    chats = check(groupchat.list(token, {"owner_filter": {"userid_list": ["zhaoliu"]}, "limit": 10}))
    assert [(each["chat_id"], each["status"]) for each in chats["group_chat_list"]] == [(chat_id, 0)]
    left_at = int(office.now)
    check(user.delete(token, "zhaoliu"))
    office.advance(HOUR)
    waiting = pages(externalcontact.get_unassigned_list, token, {"page_size": 2}, "info")
    assert [each["external_userid"] for each in waiting if each["handover_userid"] == "zhaoliu"] == own
    assert {each["dimission_time"] for each in waiting} == {left_at}
    gone = {"owner_filter": {"userid_list": ["zhaoliu"]}, "limit": 10}
    (chat,) = check(groupchat.list(token, {**gone, "status_filter": 1}))["group_chat_list"]
    assert (chat["chat_id"], chat["status"]) == (chat_id, 1)
    for takeover, part in (("lisi", own[:3]), ("wangwu", own[3:])):
        hash = {"handover_userid": "zhaoliu", "takeover_userid": takeover, "external_userid": part}
        reply = check(resigned.transfer_customer(token, hash))
        assert [(each["external_userid"], each["errcode"]) for each in reply["customer"]] == [
            (each, 0) for each in part
        ]
    moved = check(groupchat.transfer(token, {"chat_id_list": [chat_id, "wrVipGroup"], "new_owner": "lisi"}))
    assert [(each["chat_id"], each["errcode"]) for each in moved["failed_chat_list"]] == [("wrVipGroup", 90500)]
    assert check(groupchat.get(token, {"chat_id": chat_id, "need_name": 1}))["group_chat"]["owner"] == "lisi"
    office.customer_refuses_transfer("wmLeft4")
    waited = {"handover_userid": "zhaoliu", "takeover_userid": "lisi"}
    rows = pages(resigned.transfer_result, token, waited, "customer")
    assert {each["status"] for each in rows} == {2}
    assert {each["takeover_time"] for each in rows} == {int(office.now) + DAY}
    office.advance(DAY)
    token = office.access_token
    status = {
        each["external_userid"]: each["status"]
        for takeover in ("lisi", "wangwu")
        for each in pages(resigned.transfer_result, token, {**waited, "takeover_userid": takeover}, "customer")
    }
    assert status == {**dict.fromkeys(own, 1), "wmLeft4": 3}
    (follow,) = check(externalcontact.get(token, "wmLeft0"))["follow_user"]
    assert (follow["userid"], follow["remark"], follow["add_way"], follow["oper_userid"]) == (
        "lisi",
        "老王",
        202,
        "lisi",
    )
    assert [each["tag_name"] for each in follow["tags"]] == ["一般"]
    left = check(externalcontact.get_unassigned_list(token, {}))["info"]
    assert [each["external_userid"] for each in left] == ["wmLeft4"]
    kinds = [each["ChangeType"] for each in events if each["Event"] == "change_external_contact"]
    assert (kinds.count("transfer_fail"), kinds.count("add_external_contact")) == (1, 5 + len(own) - 1)
    assert "del_external_contact" not in kinds
    note = {"userid": "lisi", "external_userid": "wmLeft0", "remark": "王总"}
    check(externalcontact.remark(token, note))
    told(token, "lisi", "已接替")


def test_parents_of_a_class(office, events):
    """A class with its pupils and their parents is set up, told of a trip that costs money, and dissolved."""
    token = office.access_token
    stage = check(school.department.create(token, {"name": "小学", "parentid": 1, "type": 3}))["id"]
    grade = {"parentid": stage, "type": 2, "register_year": 2026, "standard_grade": 31}
    grade_id = check(school.department.create(token, grade))["id"]
    teachers = [{"userid": "lisi", "type": 4, "subject": "语文"}, {"userid": "wangwu", "type": 3}]
    new = {"name": "1班", "parentid": grade_id, "type": 1, "department_admins": teachers}
    class_id = check(school.department.create(token, new))["id"]
    pupils = [{"student_userid": f"s{n}", "name": f"学生{n}", "department": [class_id]} for n in range(3)]
    assert check(school.user.batch_create_student(token, {"students": pupils}))["result_list"] == []
    for n in range(3):
        kin = {"student_userid": f"s{n}", "relation": "妈妈"}
        parent = {"parent_userid": f"p{n}", "mobile": f"1380000000{n}", "to_invite": False, "children": [kin]}
        check(school.user.create_parent(token, parent))
    office.parent_follows("p0")
    office.parent_follows("p1")
    assert [(each["ChangeType"], each["Id"]) for each in events[-2:]] == [("subscribe", "p0"), ("subscribe", "p1")]
    students = check(school.user.list(token, grade_id, 1))["students"]
    assert [(each["student_userid"], each["parents"][0]["relation"]) for each in students] == [
        (f"s{n}", "妈妈") for n in range(3)
    ]
    parents = check(school.user.list_parent(token, class_id))["parents"]
    followed = [each["parent_userid"] for each in parents if each["is_subscribe"]]
    assert followed == ["p0", "p1"]
    notice = {"to_parent_userid": [*followed, "p9"], "agentid": APP, "msgtype": "text", "text": {"content": "春游"}}
    assert check(externalcontact.message.send(token, notice))["invalid_parent_userid"] == ["p9"]
    code = office.visits_school_page("p0")
    assert check(school.getuserinfo(token, code))["parent_userid"] == "p0"
    payment_id = office.starts_class_payment("春游", 5000, ["s0", "s1", "s2"])
    paid = office.parent_pays("p0", payment_id)
    result = check(school.get_payment_result(token, {"payment_id": payment_id}))
    assert (result["project_name"], result["amount"]) == ("春游", 5000)
    states = {each["student_userid"]: each["trade_state"] for each in result["payment_result"]}
    assert states == {"s0": 1, "s1": 0, "s2": 0}
    trade = check(school.get_trade(token, {"payment_id": payment_id, "trade_no": paid["trade_no"]}))
    assert trade["pay_time"] == paid["pay_time"]
    living = office.starts_living("lisi", theme="家长会", partyids=[class_id])
    office.watches_living("p0", living, 600, comments=True)
    office.ends_living(living)
    watched = check(school.living.get_watch_stat_v2(token, {"livingid": living}))["stat_info"]
    assert [(each["parent_userid"], each["watch_time"]) for each in watched["parents"]] == [("p0", 600)]
    missed = check(school.living.get_unwatch_stat_v2(token, {"livingid": living}))["stat_info"]
    assert [each["parent_userid"] for each in missed["parents"]] == ["p1"]
    both = [{"student_userid": "s2", "relation": "妈妈"}, {"student_userid": "s1", "relation": "阿姨"}]
    check(school.user.update_parent(token, {"parent_userid": "p2", "mobile": "13900000002", "children": both}))
    parent = check(school.user.get(token, "p2"))["parent"]
    assert (parent["mobile"], len(parent["children"])) == ("13900000002", 2)
    assert school.user.delete_student(token, "s0")["errcode"] == 65013
    check(school.user.batch_delete_parent(token, {"useridlist": ["p0", "p1", "p2"]}))
    check(school.user.batch_delete_student(token, {"useridlist": ["s0", "s1", "s2"]}))
    check(school.department.delete(token, class_id))
    left = check(school.department.list(token))["departments"]
    assert {each["id"] for each in left} == {1, stage, grade_id}


def test_a_suite_is_ordered(office, events):
    """A corp installs an app, orders and pays it; the provider buys accounts, gives them out, and the corp leaves."""
    provider = {"corpid": office.provider.corpid, "provider_secret": office.provider.secret}
    provider_token = check(service.get_provider_token(provider))["provider_access_token"]
    suite = office.provider.suites["wwSuite"]
    given = {"suite_id": "wwSuite", "suite_secret": suite.secret, "suite_ticket": suite.ticket()}
    token = check(service.get_suite_token(given))["suite_access_token"]
    code = check(service.get_pre_auth_code(token))["pre_auth_code"]
    session = {"pre_auth_code": code, "session_info": {"auth_type": 1}}
    check(service.set_session_info(token, session))
    office.authorizes_app("wwSuite")
    assert (events[-1]["InfoType"], events[-1]["SuiteId"]) == ("create_auth", "wwSuite")
    corp = check(service.v2.get_permanent_code(token, {"auth_code": events[-1]["AuthCode"]}))
    whose = {"auth_corpid": corp["auth_corp_info"]["corpid"], "permanent_code": corp["permanent_code"]}
    info = check(service.v2.get_auth_info(token, whose))
    agent = info["auth_info"]["agent"][0]
    admins = check(service.get_admin_list(token, {"auth_corpid": whose["auth_corpid"], "agentid": agent["agentid"]}))
    assert admins["admin"][0]["userid"] == corp["auth_user_info"]["userid"]
    access_token = check(service.get_corp_token(token, whose))["access_token"]
    assert check(user.get(access_token, "lisi"))["userid"] == "lisi"
    orderid = office.orders_app("lisi", "wwSuite", edition="高级版", users=3, price=9900)
    assert (events[-1]["InfoType"], events[-1]["OrderId"]) == ("open_order", orderid)
    assert check(service.get_order(token, {"orderid": orderid}))["order_status"] == 0
    office.pays_app_order(orderid)
    assert events[-1]["InfoType"] == "pay_for_app_success"
    span = {"start_time": int(office.now) - DAY, "end_time": int(office.now) + 1}
    (order,) = check(service.get_order_list(token, span))["order_list"]
    assert (order["order_status"], order["edition_name"], order["user_count"]) == (1, "高级版", 3)
    buy = {"account_count": {"base_count": 2}, "account_duration": {"months": 1}, "buyer_userid": "lisi"}
    bought = check(license.create_new_order(provider_token, {"corpid": whose["auth_corpid"], **buy}))["order_id"]
    office.pays_license_order(bought)
    accounts = pages(license.list_order_account, provider_token, {"order_id": bought, "limit": 1}, "account_list")
    for account, userid in zip(accounts, ("lisi", "wangwu")):
        active = {"active_code": account["active_code"], "corpid": whose["auth_corpid"], "userid": userid}
        check(license.active_account(provider_token, active))
    listed = check(license.list_actived_account(provider_token, {"corpid": whose["auth_corpid"]}))["account_list"]
    assert {each["userid"] for each in listed} == {"lisi", "wangwu"}
    text = {"agentid": agent["agentid"], "touser": "lisi", "msgtype": "text", "text": {"content": "已开通"}}
    check(message.send(access_token, text))
    office.revokes_app("wwSuite")
    assert (events[-1]["InfoType"], events[-1]["AuthCorpId"]) == ("cancel_auth", whose["auth_corpid"])
    assert service.get_corp_token(token, whose)["errcode"] == 40084
