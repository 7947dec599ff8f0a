"""A school in the sandbox: its contacts, notices, payments and live streams; and the grids to which people report."""

import pytest

from QQ.weixin.work import check, externalcontact, living, school
from QQ.weixin.work.externalcontact import message
from QQ.weixin.work.report import grid, patrol, resident
from QQ.weixin.work.school import agent, department, user
from QQ.weixin.work.school import living as class_living


def refused(*replies):
    return [reply["errcode"] for reply in replies]


@pytest.fixture
def class_id(sandbox):
    token = sandbox.access_token
    grade = {"type": 2, "parentid": 1, "standard_grade": 31, "name": "一年级"}
    grade_id = check(department.create(token, grade))["id"]
    teacher = {"userid": "lisi", "type": 3}
    made = {"name": "一班", "type": 1, "parentid": grade_id, "department_admins": [teacher]}
    return check(department.create(token, made))["id"]


def people(token, class_id):
    for name in ("a", "b"):
        student = {"student_userid": f"student{name}", "name": name, "department": [class_id]}
        check(user.create_student(token, student))
    children = [{"student_userid": "studenta", "relation": "爸爸"}]
    check(user.create_parent(token, {"parent_userid": "parenta", "mobile": "13900000001", "children": children}))


def test_departments_of_a_school(sandbox, class_id, events):
    token = sandbox.access_token
    listed = check(department.list(token))["departments"]
    assert [(each["type"], each["parentid"]) for each in listed] == [(5, 0), (2, 1), (1, 2)]
    (own,) = check(department.list(token, class_id))["departments"]
    assert (own["name"], own["department_admins"][0]["userid"]) == ("一班", "lisi")
    teachers = [{"op": 1, "userid": "lisi"}, {"op": 0, "userid": "wangwu", "type": 3}]
    check(department.update(token, {"id": class_id, "name": "二班", "new_id": 77, "department_admins": teachers}))
    (own,) = check(department.list(token, 77))["departments"]
    assert (own["name"], [each["userid"] for each in own["department_admins"]]) == ("二班", ["wangwu"])
    people(token, 77)
    assert refused(
        department.delete(token, 77),
        department.delete(token, 2),
        department.delete(token, 1),
        department.delete(token, 99),
        department.create(token, {"name": "x", "type": 1, "parentid": 1}),
        department.create(token, {"name": "x", "type": 3, "parentid": 99}),
        department.create(token, {"name": "x", "type": 3, "parentid": 1, "id": 77}),
    ) == [60005, 60006, 60007, 60003, 65015, 60004, 60008]
    assert [each["ChangeType"] for each in events[:1]] == ["update_deparmtment"]
    assert not sandbox.samples


def test_students_and_parents(sandbox, class_id, events):
    token = sandbox.access_token
    people(token, class_id)
    assert [each["ChangeType"] for each in events[-3:]] == ["create_student", "create_student", "create_parent"]
    got = check(user.get(token, "studenta"))
    assert (got["user_type"], got["student"]["parents"][0]["relation"]) == (1, "爸爸")
    assert "external_userid" not in got["student"]["parents"][0]
    assert refused(user.delete_student(token, "studenta"), user.get(token, "x")) == [65013, 60111]
    sandbox.parent_follows("parenta")
    assert events[-1]["ChangeType"] == "subscribe"
    parent = check(user.get(token, "parenta"))["parent"]
    assert (parent["children"][0]["student_userid"], parent["is_subscribe"]) == ("studenta", 1)
    found = check(externalcontact.batch_to_external_userid(token, {"mobiles": ["13900000001", "1"]}))
    assert found["success_list"][0]["external_userid"] == parent["external_userid"]
    assert found["fail_list"][0]["mobile"] == "1"
    students = [{"student_userid": "studentb", "name": "小b"}, {"student_userid": "x", "name": "x"}]
    reply = user.batch_update_student(token, {"students": students})
    (failed,) = reply["result_list"]
    assert (failed["student_userid"], failed["errcode"], reply["errcode"]) == ("x", 60111, 60111)
    check(user.update_student(token, {"student_userid": "studenta", "new_student_userid": "studentc"}))
    assert refused(
        user.update_student(token, {"student_userid": "studentc", "new_student_userid": "studente"}),
        user.create_student(token, {"student_userid": "STUDENTB", "name": "b", "department": [class_id]}),
        user.create_student(token, {"student_userid": "学生", "name": "b", "department": [class_id]}),
    ) == [301036, 60102, 40003]
    assert check(user.get(token, "StudentB"))["student"]["student_userid"] == "studentb"
    parents = check(user.list_parent(token, class_id))["parents"]
    assert parents[0]["children"][0]["student_userid"] == "studentc"
    more = {
        "parent_userid": "parentb",
        "mobile": "13900000001",
        "children": [{"student_userid": "studentb", "relation": "妈"}],
    }
    assert refused(user.create_parent(token, more)) == [60137]
    check(user.batch_create_parent(token, {"parents": [{**more, "mobile": "13900000002"}]}))
    check(user.update_parent(token, {"parent_userid": "parentb", "mobile": "13900000003", "children": []}))
    check(user.batch_update_parent(token, {"parents": [{"parent_userid": "parentb", "mobile": "13900000004"}]}))
    assert {each["name"] for each in check(user.list(token, class_id))["students"]} == {"a", "小b"}
    check(user.batch_delete_parent(token, {"useridlist": ["parentb"]}))
    check(user.delete_parent(token, "parenta"))
    check(user.batch_delete_student(token, {"useridlist": ["studentb"]}))
    new = {"students": [{"student_userid": "studentd", "name": "d", "department": [99]}]}
    assert user.batch_create_student(token, new)["result_list"][0]["errcode"] == 60003
    check(user.delete_student(token, "studentc"))
    assert check(user.list(token, class_id))["students"] == []
    assert not sandbox.samples


def test_settings_notices_and_payments(sandbox, class_id):
    token = sandbox.access_token
    people(token, class_id)
    check(school.set_teacher_view_mode(token, {"view_mode": 2}))
    check(school.set_chat_create_mode(token, {"create_mode": 1}))
    check(externalcontact.set_subscribe_mode(token, {"subscribe_mode": 2}))
    check(school.set_arch_sync_mode(token, {"arch_sync_mode": 3}))
    assert check(school.get_teacher_view_mode(token))["view_mode"] == 2
    assert check(school.get_chat_create_mode(token))["create_mode"] == 1
    assert check(externalcontact.get_subscribe_mode(token))["subscribe_mode"] == 2
    assert check(externalcontact.get_subscribe_qr_code(token))["qrcode_big"]
    assert check(school.set_upgrade_info(token, {"upgrade_switch": 1, "upgrade_time": 9}))["next_upgrade_time"] == 9
    assert len(check(agent.get_allow_scope(token, 1000002))["allow_scope"]["students"]) == 2
    notice = {"agentid": 1000002, "msgtype": "text", "text": {"content": "放假"}}
    reply = check(message.send(token, {**notice, "to_parent_userid": ["parenta", "x"], "to_party": [str(class_id)]}))
    assert reply["invalid_parent_userid"] == ["x"]
    assert sandbox.sent[-1].request["text"]["content"] == "放假"
    assert refused(
        message.send(token, {**notice, "to_parent_userid": ["x"]}),
        message.send(token, {**notice, "agentid": 9, "toall": 1}),
        message.send(token, notice),
    ) == [81013, 40056, 40058]
    payment_id = sandbox.starts_class_payment("春游", 5000, ["studenta", "studentb"])
    trade = {"payment_id": payment_id, "trade_no": sandbox.parent_pays("parenta", payment_id)["trade_no"]}
    rows = check(school.get_payment_result(token, {"payment_id": payment_id}))["payment_result"]
    assert [each["trade_state"] for each in rows] == [1, 0]
    assert check(school.get_trade(token, trade))["transaction_id"]
    assert refused(school.get_trade(token, {**trade, "trade_no": "x"})) == [40058]
    code = sandbox.visits_school_page("parenta")
    assert check(school.getuserinfo(token, code))["parent_userid"] == "parenta"
    assert refused(school.getuserinfo(token, code)) == [40029]
    assert not sandbox.samples


def test_a_live_stream(sandbox, events):
    token = sandbox.access_token
    given = {"anchor_userid": "lisi", "theme": "发布会", "living_start": 2_000_000_000, "living_duration": 3600}
    livingid = check(living.create(token, given))["livingid"]
    whose = {"livingid": livingid}
    check(living.modify(token, {**whose, "theme": "新品"}))
    sandbox.starts_living("lisi", livingid)
    assert refused(living.modify(token, {**whose, "theme": "x"}), living.cancel(token, whose)) == [92006, 92006]
    assert check(living.get_living_code(token, {**whose, "openid": "o1"}))["living_code"]
    sandbox.watches_living("wangwu", livingid, 90, comments=True)
    sandbox.watches_living("wmLiSi", livingid)
    code = sandbox.opens_shop_from_living("wmLiSi", livingid)
    shared = check(living.get_living_share_info(token, {"ww_share_code": code}))
    assert (shared["livingid"], shared["viewer_external_userid"]) == (livingid, "wmLiSi")
    sandbox.advance(600)
    sandbox.ends_living(livingid)
    info = check(living.get_living_info(token, livingid))["living_info"]
    assert (info["theme"], info["status"], info["living_duration"], info["viewer_num"]) == (
        "新品",
        2,
        pytest.approx(600, abs=5),
        2,
    )
    assert (info["reserve_start"], info["comment_num"], info["open_replay"]) == (2_000_000_000, 1, 1)
    stat = check(living.get_watch_stat(token, whose))
    assert (stat["ending"], stat["stat_info"]["users"][0]["watch_time"]) == (1, 90)
    assert stat["stat_info"]["external_users"][0]["external_userid"] == "wmLiSi"
    check(living.delete_replay_data(token, whose))
    assert refused(living.delete_replay_data(token, whose), living.get_living_info(token, "x")) == [92007, 92008]
    other = check(living.create(token, given))["livingid"]
    check(living.cancel(token, {"livingid": other}))
    page = check(living.get_user_all_livingid(token, {"userid": "lisi", "limit": 1}))
    page = check(living.get_user_all_livingid(token, {"userid": "lisi", "limit": 1, "cursor": page["next_cursor"]}))
    assert (page["livingid_list"], page["next_cursor"]) == ([other], "")
    assert [each["Status"] for each in events] == ["0", "1", "2", "0", "4"]
    assert not sandbox.samples


def test_a_class_live_stream(sandbox, class_id):
    token = sandbox.access_token
    people(token, class_id)
    sandbox.parent_follows("parenta")
    livingid = sandbox.starts_living("lisi", theme="语文", partyids=[class_id])
    missed = check(class_living.get_unwatch_stat(token, {"livingid": livingid}))["stat_info"]["students"]
    assert [(each["student_userid"], each["parent_userid"]) for each in missed] == [("studenta", "parenta")]
    for who in ("parenta", "studentb", "路人"):
        sandbox.watches_living(who, livingid)
    stat = check(class_living.get_watch_stat_v2(token, {"livingid": livingid}))
    assert [each["student_userid"] for each in stat["stat_info"]["students"]] == ["studentb"]
    assert [each["student_userid"] for each in stat["stat_info"]["parents"]] == ["studenta"]
    assert [each["nickname"] for each in stat["stat_info"]["visitors"]] == ["路人"]
    assert len(check(class_living.get_watch_stat(token, {"livingid": livingid}))["stat_infoes"]["students"]) == 2
    assert check(class_living.get_unwatch_stat_v2(token, {"livingid": livingid}))["stat_info"]["parents"] == []
    assert check(class_living.get_living_info(token, livingid))["living_info"]["living_range"]["partyids"] == [class_id]
    assert not sandbox.samples


def test_grids_and_reports(sandbox):
    token = sandbox.access_token
    root = {"grid_name": "街道", "grid_parent_id": "0", "grid_admin": ["lisi"]}
    root_id = check(grid.add(token, root))["grid_id"]
    child = {"grid_name": "一区", "grid_parent_id": root_id, "grid_admin": ["lisi", "x"], "grid_member": ["wangwu"]}
    reply = check(grid.add(token, child))
    assert reply["invalid_userids"] == ["x"]
    child_id = reply["grid_id"]
    check(grid.update(token, {**child, "grid_id": child_id, "grid_name": "二区"}))
    assert [each["grid_name"] for each in check(grid.list(token, {}))["grid_list"]] == ["街道", "二区"]
    info = check(grid.get_user_grid_info(token, {"userid": "wangwu"}))
    assert (info["manage_grids"], info["joined_grids"]) == ([], [{"grid_id": child_id, "grid_name": "二区"}])
    first = check(grid.add_cata(token, {"category_name": "环境", "level": 1}))["category_id"]
    second = {"category_name": "垃圾", "level": 2, "parent_category_id": first}
    second_id = check(grid.add_cata(token, second))["category_id"]
    check(grid.update_cata(token, {**second, "category_id": second_id, "category_name": "积水"}))
    assert [each["category_name"] for each in check(grid.list_cata(token, {}))["category_list"]] == ["环境", "积水"]
    order_id = sandbox.reports_case("wangwu", "积水了", child_id, "积水")
    other = sandbox.reports_case("居民", "有积水", child_id, "积水")
    sandbox.settles_case("lisi", order_id)
    sandbox.accepts_case("lisi", other)
    status = check(patrol.get_corp_status(token, {"grid_id": child_id}))
    assert (status["total_case"], status["solved_today"], status["processing"]) == (1, 1, 0)
    assert check(resident.get_user_status(token, {"userid": "lisi"}))["processing"] == 1
    (line,) = check(patrol.category_statistic(token, {}))["dashboard_list"]
    assert (line["category_name"], line["total_solved"]) == ("环境", 1)
    (order,) = check(patrol.get_order_list(token, {}))["order_list"]
    assert [each["process_type"] for each in order["process_list"]] == [1, 5]
    order = check(resident.get_order_info(token, {"order_id": other}))["order_info"]
    assert (order["reporter_name"], order["grid_name"]) == ("居民", "二区")
    assert len(check(patrol.get_grid_info(token))["grid_list"]) == 2
    assert refused(
        grid.delete(token, {"grid_id": root_id}),
        grid.add(token, {**root, "grid_parent_id": root_id, "grid_name": "二区"}),
        grid.update(token, {**child, "grid_id": "x"}),
        grid.add_cata(token, {**second, "parent_category_id": "x"}),
        patrol.get_order_info(token, {"order_id": "x"}),
    ) == [90607, 90608, 90604, 90603, 40058]
    check(grid.update(token, {**child, "grid_id": child_id, "grid_member": []}))
    check(grid.delete(token, {"grid_id": root_id}))
    check(grid.delete_cata(token, {"category_id": second_id}))
    assert check(grid.list(token, {}))["grid_list"] == []
    assert not sandbox.samples
