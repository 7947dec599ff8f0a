"""The company in the sandbox: members, departments, tags, and messages to them."""

import pytest
import requests

from QQ.weixin.work import agent, appchat, check, department, menu, message, tag, user, webhook

NEW = {"userid": "new", "name": "新", "mobile": "13900000000", "department": [2]}


def test_create_change_and_delete_a_member(sandbox):
    token = sandbox.access_token
    check(user.create(token, {**NEW, "department": [2, 3], "order": [1, 2], "email": "new@example.com"}))
    member = check(user.get(token, "NEW"))
    check(user.update(token, {"userid": "new", "gender": 2}))
    assert user.get(token, "new")["gender"] == "2"
    assert (member["userid"], member["department"], member["order"], member["status"]) == ("new", [2, 3], [1, 2], 4)
    check(user.update(token, {"userid": "new", "name": "新名", "department": [3]}))
    assert user.get(token, "new")["name"] == "新名"
    assert sandbox.departments[3] == ["zhaoliu", "new"]
    assert user.getuserid(token, {"mobile": "13900000000"})["userid"] == "new"
    assert user.get_userid_by_email(token, {"email": "new@example.com", "email_type": 2})["userid"] == "new"
    openid = check(user.convert_to_openid(token, {"userid": "new"}))["openid"]
    assert user.convert_to_userid(token, {"openid": openid})["userid"] == "new"
    check(user.delete(token, "new"))
    assert user.get(token, "new")["errcode"] == 60111
    assert "new" not in sandbox.departments[3]


@pytest.mark.parametrize(
    ("change", "errcode"),
    [
        ({"userid": "zhangsan"}, 60102),
        ({"userid": "ZhangSan"}, 60102),
        ({"userid": "张"}, 40003),
        ({"userid": "n" * 65}, 40058),
        ({"name": ""}, 40058),
        ({"name": 5}, 40058),
        ({"department": "2"}, 40058),
        ({"department": list(range(1, 102))}, 40058),
        ({"mobile": ""}, 60129),
        ({"mobile": "13800000001"}, 60104),
        ({"mobile": "phone"}, 60103),
        ({"email": "zhangsan@example.com"}, 60106),
        ({"email": "nowhere"}, 60105),
        ({"is_leader_in_dept": [1, 0]}, 60132),
        ({"gender": "3"}, 40058),
    ],
)
def test_members_that_can_not_be_created(sandbox, change, errcode):
    assert user.create(sandbox.access_token, {**NEW, **change})["errcode"] == errcode
    assert "new" not in sandbox.company.userids()


def test_members_are_listed_and_deleted_together(sandbox):
    token = sandbox.access_token
    assert [each["userid"] for each in user.simplelist(token, 2)["userlist"]] == ["lisi", "wangwu"]
    assert len(user.list(token, 1)["userlist"]) == 1
    assert len(user.list(token, 1, 1)["userlist"]) == 4
    assert user.list(token, 9)["errcode"] == 60003
    assert user.batchdelete(token, {"useridlist": ["lisi", "nobody"]})["errcode"] == 40031
    assert "lisi" in sandbox.company.userids()
    check(user.batchdelete(token, {"useridlist": ["lisi", "wangwu"]}))
    assert user.simplelist(token, 2)["userlist"] == []


def test_pages_of_members(sandbox):
    sandbox.departments[3] = [f"m{number}" for number in range(25)]
    found, cursor = [], ""
    for size in (10, 10, 8):
        reply = check(user.list_id(sandbox.access_token, {"cursor": cursor, "limit": 10}))
        assert len(reply["dept_user"]) == size
        found += reply["dept_user"]
        cursor = reply["next_cursor"]
    assert cursor == ""
    assert len({each["userid"] for each in found}) == 28
    for wrong in ({"cursor": "x"}, {"limit": 0}, {"limit": 10001}, {"limit": "ten"}):
        assert user.list_id(sandbox.access_token, wrong)["errcode"] == 40058


def test_departments(sandbox):
    token = sandbox.access_token
    made = check(department.create(token, {"name": "售后", "parentid": 2}))["id"]
    check(department.update(token, {"id": made, "name": "售后部", "order": 7}))
    assert department.get(token, made)["department"]["name"] == "售后部"
    assert [each["id"] for each in department.simplelist(token, 2)["department_id"]] == [2, made]
    assert [each["id"] for each in department.list(token)["department"]] == [1, 2, 3, made]
    for hash, errcode in (
        ({"name": "a", "parentid": 99}, 60004),
        ({"name": "售后部", "parentid": 2}, 60008),
        ({"name": "a", "parentid": 1, "id": 2}, 60008),
        ({"name": "a:b", "parentid": 1}, 60009),
        ({"name": "a" * 65, "parentid": 1}, 40058),
        ({"parentid": 1}, 40058),
    ):
        assert department.create(token, hash)["errcode"] == errcode
    assert department.update(token, {"id": 2, "parentid": made})["errcode"] == 60010
    assert department.update(token, {"id": 99})["errcode"] == 60003
    assert [department.delete(token, each)["errcode"] for each in (1, 2, 3, made, made)] == [
        60007,
        60006,
        60005,
        0,
        60003,
    ]


def test_tags(sandbox):
    token = sandbox.access_token
    made = check(tag.create(token, {"tagname": "新"}))["tagid"]
    assert tag.create(token, {"tagname": "新"})["errcode"] == 40071
    reply = check(tag.addtagusers(token, {"tagid": made, "userlist": ["lisi", "nobody"], "partylist": [3, 99]}))
    assert (reply["invalidlist"], reply["invalidparty"]) == ("nobody", [99])
    assert tag.get(token, made)["userlist"] == [{"userid": "lisi", "name": "李四"}]
    assert tag.addtagusers(token, {"tagid": made, "userlist": ["nobody"]})["errcode"] == 40070
    assert tag.deltagusers(token, {"tagid": made, "userlist": ["wangwu"]})["errcode"] == 40031
    check(tag.deltagusers(token, {"tagid": made, "userlist": ["lisi"], "partylist": [3]}))
    assert (tag.get(token, made)["userlist"], tag.get(token, made)["partylist"]) == ([], [])
    check(tag.update(token, {"tagid": made, "tagname": "newer"}))
    assert {"tagid": made, "tagname": "newer"} in tag.list(token)["taglist"]
    check(tag.delete(token, made))
    assert [tag.get(token, made)["errcode"], tag.delete(token, 99)["errcode"], tag.delete(token, "x")["errcode"]] == [
        40068,
        40068,
        40058,
    ]


TEXT = {"agentid": 1000002, "msgtype": "text", "text": {"content": "你好"}}


def test_a_message_reports_invalid_recipients(sandbox):
    token = sandbox.access_token
    assert "invaliduser" not in check(message.send(token, {**TEXT, "touser": "lisi|ZhangSan"}))
    reply = check(message.send(token, {**TEXT, "touser": "lisi|Nobody", "toparty": "2|99", "totag": "1|x"}))
    assert (reply["invaliduser"], reply["invalidparty"], reply["invalidtag"]) == ("nobody", "99", "x")
    assert "invaliduser" not in check(message.send(token, {**TEXT, "touser": "@all"}))
    assert message.send(token, {**TEXT, "touser": "nobody"})["errcode"] == 81013
    assert message.send(token, TEXT)["errcode"] == 40058
    assert [call.request["touser"] for call in sandbox.sent] == ["lisi|ZhangSan", "lisi|Nobody", "@all"]


@pytest.mark.parametrize(
    ("change", "errcode"),
    [
        ({"msgtype": "txt"}, 40008),
        ({"msgtype": "image"}, 40058),
        ({"msgtype": "image", "image": {"media_id": "unknown"}}, 40007),
        ({"msgtype": "image", "image": {}}, 40058),
        ({"text": {}}, 40058),
        ({"text": "你好"}, 40058),
        ({"msgtype": "markdown", "markdown": {"content": "a" * 2049}}, 45002),
        ({"msgtype": "news", "news": {"articles": []}}, 45008),
        ({"agentid": None}, 40058),
    ],
)
def test_messages_that_are_refused(sandbox, change, errcode):
    assert message.send(sandbox.access_token, {**TEXT, "touser": "lisi", **change})["errcode"] == errcode
    assert sandbox.sent == []


def test_a_message_is_recalled_once_and_within_a_day(sandbox):
    token = sandbox.access_token
    first, second = (check(message.send(token, {**TEXT, "touser": "lisi"}))["msgid"] for _ in range(2))
    assert [message.recall(token, {"msgid": first})["errcode"] for _ in range(2)] == [0, 40058]
    assert message.recall(sandbox.issue("other app"), {"msgid": second})["errcode"] == 40058
    sandbox.advance(86401)
    assert message.recall(sandbox.access_token, {"msgid": second})["errcode"] == 40058


def test_a_card_is_updated_once(sandbox):
    token = sandbox.access_token
    card = {
        "card_type": "button_interaction",
        "task_id": "1",
        "main_title": {"title": "t"},
        "button_list": [{"text": "b", "key": "k"}],
    }
    sent = check(message.send(token, {**TEXT, "touser": "lisi", "msgtype": "template_card", "template_card": card}))
    change = {
        "agentid": 1000002,
        "atall": 1,
        "response_code": sent["response_code"],
        "button": {"replace_name": "done"},
    }
    assert [message.update_template_card(token, change)["errcode"] for _ in range(2)] == [0, 60140]


def test_a_task_card_is_updated(sandbox):
    token = sandbox.access_token
    card = {"title": "t", "description": "d", "task_id": "task-1", "btn": [{"key": "k", "name": "n"}]}
    check(message.send(token, {**TEXT, "touser": "lisi", "msgtype": "taskcard", "taskcard": card}))
    click = {"userids": ["lisi", "Nobody"], "agentid": 1000002, "task_id": "task-1", "clicked_key": "k"}
    assert check(message.update_taskcard(token, click))["invaliduser"] == ["nobody"]
    assert message.update_taskcard(token, {**click, "task_id": "task-2"})["errcode"] == 42016


def test_chats_of_an_app(sandbox):
    token = sandbox.access_token
    made = check(appchat.create(token, {"name": "群", "owner": "lisi", "userlist": ["lisi", "wangwu"], "chatid": "c1"}))
    assert made["chatid"] == "c1"
    assert appchat.create(token, {"userlist": ["lisi", "wangwu"], "chatid": "c1"})["errcode"] == 86215
    assert appchat.create(token, {"userlist": ["lisi", "nobody"]})["errcode"] == 86216
    assert appchat.create(token, {"userlist": ["lisi"]})["errcode"] == 40058
    assert appchat.create(token, {"userlist": ["lisi", "LiSi"]})["errcode"] == 86220
    check(appchat.update(token, {"chatid": "c1", "add_user_list": ["zhaoliu"], "del_user_list": ["lisi"]}))
    assert appchat.get(token, "c1")["chat_info"] == {
        "chatid": "c1",
        "name": "群",
        "owner": "wangwu",
        "userlist": ["wangwu", "zhaoliu"],
    }
    check(appchat.send(token, {"chatid": "c1", "msgtype": "text", "text": {"content": "a"}}))
    assert appchat.send(token, {"chatid": "c2", "msgtype": "text", "text": {"content": "a"}})["errcode"] == 86003
    assert [call.path for call in sandbox.sent] == ["appchat/send"]
    shown = repr(sandbox.sent[-1])
    assert shown.startswith("Call(POST appchat/send {'access_token': '***'} {")
    assert (str(sandbox.sent[-1].request) in shown, sandbox.access_token in shown) == (True, False)


def test_menu_and_agent(sandbox):
    token = sandbox.access_token
    assert menu.get(token, 1000002)["errcode"] == 46003
    buttons = [
        {"type": "click", "name": "a", "key": "k"},
        {"name": "b", "sub_button": [{"type": "view", "name": "c", "url": "https://x"}]},
    ]
    check(menu.create(token, 1000002, {"button": buttons}))
    assert menu.get(token, 1000002)["button"] == buttons
    assert menu.create(token, 1000002, {"button": [{"type": "view", "name": "a"}]})["errcode"] == 40058
    assert menu.create(token, 1000002, {"button": buttons * 2})["errcode"] == 40058
    check(menu.delete(token, 1000002))
    assert menu.get(token, 1000002)["errcode"] == 46003
    assert agent.get(token, 7)["errcode"] == 40056
    sandbox.agents[7] = {}
    check(agent.set(token, {"agentid": 7, "name": "名"}))
    assert agent.get(token, 7)["name"] == "名"
    assert 7 in [each["agentid"] for each in agent.list(token)["agentlist"]]


def test_a_robot_of_a_group(sandbox):
    key = sandbox.issue("", "key")
    for number in range(20):
        check(webhook.send(key, {"msgtype": "text", "text": {"content": str(number)}}))
    assert webhook.send(key, {"msgtype": "text", "text": {"content": "21"}})["errcode"] == 45009
    sandbox.advance(61)
    picture = {"base64": "iVBORw==", "md5": "0" * 32}
    assert webhook.send(key, {"msgtype": "image", "image": picture})["errcode"] == 301019
    assert webhook.send(key, {"msgtype": "text", "text": {"content": "a" * 2049}})["errcode"] == 40058
    assert webhook.send("unknown", {"msgtype": "text", "text": {"content": "a"}})["errcode"] == 93000
    assert len(sandbox.sent) == 20


def test_invalid_values_are_refused_and_unknown_fields_logged_once(sandbox, caplog):
    token = sandbox.access_token
    for _ in range(2):
        response = requests.post(
            f"{sandbox.api}/user/update",
            params={"access_token": token},
            json={"userid": "lisi", "nmae": "x", "extattr": {"attrs": [], "more": 1}},
            timeout=10,
        )
        assert response.json()["errcode"] == 0
    assert [record.getMessage() for record in caplog.records if "sandbox" in record.name] == [
        "user/update has a field that is not documented: extattr.more",
        "user/update has a field that is not documented: nmae",
    ]
    assert sandbox.log.calls()[-1].notes == ["unknown field: extattr.more", "unknown field: nmae"]
