"""Another SDK, wechatpy 2, runs its own flows against the sandbox; only its address and its token are set.

What it can't do here it can't do at WeCom either: calls that have gone (externalcontact.get_group_msg_result, transfer), fields that have other
names now (userid of batch.get_by_user, meeting_id of cancel_book), and media.download, whose address it has in its code.
"""

import io

import pytest

from QQ.weixin.work import check, oa

pytestmark = pytest.mark.needs("wechatpy", "cryptography")

APP = 1000002
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
TEXT = [{"text": "请假", "lang": "zh_CN"}]


@pytest.fixture
def wechatpy(sandbox):
    from wechatpy.work import WeChatClient

    client = WeChatClient(sandbox.corpid, sandbox.corpsecret, access_token=sandbox.access_token)
    client.expires_at = int(sandbox.now) + 7200
    client.API_BASE_URL = f"{sandbox.api}/"
    yield client
    client._http.close()
    assert sandbox.samples == []


def test_contacts(wechatpy):
    department, user, tag = wechatpy.department, wechatpy.user, wechatpy.tag
    department.create("测试", 1, id=77)
    department.update(77, "测试部")
    assert department.get(77)["name"] == "测试部"
    assert 77 in [each["id"] for each in department.simple_list(1)]
    user.create("new", "新人", [77], mobile="13511112222")
    user.update("new", name="新同事")
    assert user.get("new")["name"] == "新同事"
    assert [each["userid"] for each in user.list(77, True)] == ["new"]
    assert user.getuserid("13511112222") == "new"
    assert user.convert_to_user_id(user.convert_to_openid("new")["openid"]) == "new"
    assert department.get_map_users(77)
    tag.create("标签", 9)
    tag.update(9, "夜班")
    tag.add_users(9, ["new"], [77])
    assert [each["userid"] for each in tag.get_users(9)["userlist"]] == ["new"]
    tag.delete_users(9, ["new"])
    assert 9 in [each["tagid"] for each in tag.list()]
    tag.delete(9)
    user.delete("new")
    department.delete(77)


def test_media_messages_menu_and_group_chats(wechatpy, sandbox):
    media, message, chat = wechatpy.media, wechatpy.message, wechatpy.appchat
    picture = media.upload("image", ("a.png", io.BytesIO(PNG), "image/png"))["media_id"]
    file = media.upload("file", io.BytesIO(b"hello, world"))["media_id"]
    assert media.upload_img(io.BytesIO(PNG))
    message.send_text(APP, ["zhangsan"], "你好")
    message.send_text_card(APP, ["zhangsan"], "标题", "内容", "https://example.com/")
    message.send_image(APP, ["zhangsan"], picture)
    message.send_file(APP, ["zhangsan"], file)
    article = {
        "title": "标题",
        "description": "内容",
        "url": "https://example.com/",
        "image": "https://example.com/a.png",
    }
    message.send_articles(APP, ["zhangsan"], [article])
    message.send_markdown(APP, ["zhangsan"], "**重要**")
    kinds = [each.content["msgtype"] for each in sandbox.received.of("zhangsan")]
    assert kinds == ["text", "textcard", "image", "file", "news", "markdown"]
    buttons = {"button": [{"type": "click", "name": "查询", "key": "ask"}]}
    wechatpy.menu.create(APP, buttons)
    assert wechatpy.menu.get(APP)["button"][0]["key"] == "ask"
    wechatpy.menu.delete(APP)
    chat.create("project", "项目", "zhangsan", ["zhangsan", "lisi"])
    chat.update("project", name="新项目", add_user_list=["wangwu"])
    assert chat.get("project")["userlist"] == ["zhangsan", "lisi", "wangwu"]
    chat.send_text("project", "大家好")
    assert len(sandbox.received.of("project")) == 1


def test_customers(wechatpy, sandbox):
    contacts, chats = wechatpy.external_contact, wechatpy.external_contact_group_chat
    assert "zhangsan" in contacts.get_follow_user_list()["follow_user"]
    assert contacts.list("zhangsan")["external_userid"] == ["wmZhangSan", "wmLiSi"]
    way = contacts.add_contact_way(1, 2, remark="门店", user=["zhangsan"])["config_id"]
    contacts.update_contact_way(way, remark="展会")
    assert contacts.get_contact_way(way)["contact_way"]["remark"] == "展会"
    contacts.del_contact_way(way)
    tag = contacts.add_corp_tag(None, "级别", 1, [{"name": "高", "order": 1}])["tag_group"]["tag"][0]["id"]
    contacts.edit_corp_tag(tag, "重要", 2)
    contacts.mark_tag("zhangsan", "wmZhangSan", [tag])
    follow = contacts.get("wmZhangSan")["follow_user"][0]
    assert [each["tag_name"] for each in follow["tags"]] == ["重要"]
    contacts.del_corp_tag([tag])
    assert contacts.add_msg_template(
        {"external_userid": ["wmZhangSan"], "sender": "zhangsan", "text": {"content": "你好"}}
    )["msgid"]
    code = sandbox.customer_adds("wmNew", "zhangsan")["WelcomeCode"]
    contacts.send_welcome_msg({"welcome_code": code, "text": {"content": "欢迎"}})
    assert sandbox.received.of("wmNew")[0].content["text"] == {"content": "欢迎"}
    assert [each["chat_id"] for each in chats.list_all()] == ["wrVipGroup"]
    assert chats.get("wrVipGroup")["group_chat"]["name"] == "贵宾群"
    template = contacts.add_group_welcome_template({"text": {"content": "欢迎"}})["template_id"]
    contacts.update_group_welcome_template({"text": {"content": "你好"}}, template)
    assert contacts.get_group_welcome_template(template)["text"] == {"content": "你好"}
    contacts.del_group_welcome_template(template)


def test_calendars_schedules_and_live_streams(wechatpy, sandbox):
    now, schedules, living = int(sandbox.now), wechatpy.schedule, wechatpy.living
    calendar = wechatpy.calendar.add("zhangsan", "项目", "#FF3030", "说明", ["lisi"])
    people = ["zhangsan", "lisi"]
    schedule = schedules.add("zhangsan", now + 3600, now + 7200, people, "评审", calendar_id=calendar)
    schedules.update("zhangsan", schedule, now + 3600, now + 8000, people, "二次评审")
    assert schedules.get([schedule])[0]["summary"] == "二次评审"
    assert [each["schedule_id"] for each in schedules.get_by_calendar(calendar)] == [schedule]
    schedules.del_users(schedule, ["lisi"])
    schedules.delete(schedule)
    wechatpy.calendar.delete(calendar)
    stream = living.create("zhangsan", "培训", now + 3600, 3600)["livingid"]
    living.modify(stream, "新员工培训")
    assert living.get_living_info(stream)["living_info"]["theme"] == "新员工培训"
    assert living.get_user_all_livingid("zhangsan")["livingid_list"] == [stream]
    living.cancel(stream)


def test_approvals_attendance_and_rooms(wechatpy, sandbox):
    now, office = int(sandbox.now), wechatpy.oa
    control = {"property": {"control": "Text", "id": "Text-1", "title": TEXT, "require": 1, "un_print": 0}}
    template = {"template_name": TEXT, "template_content": {"controls": [control]}}
    template_id = check(oa.approval.create_template(sandbox.access_token, template))["template_id"]
    assert office.get_template_detail(template_id)["template_names"][0]["text"] == "请假"
    contents = [{"control": "Text", "id": "Text-1", "value": {"text": "家中有事"}}]
    approver, summary = [{"attr": 1, "userid": ["lisi"]}], [{"summary_info": TEXT}]
    sp_no = office.apply_event("zhangsan", template_id, 0, approver, {"contents": contents}, summary)["sp_no"]
    sandbox.approves("lisi", sp_no)
    assert office.get_approval_detail(sp_no)["info"]["sp_status"] == 2
    assert office.get_approval_info(now - 86400, now + 60, 0)["sp_no_list"] == [sp_no]
    sandbox.checks_in("zhangsan")
    assert len(office.get_checkin_data(3, now - 86400, now + 60, ["zhangsan"])["checkindata"]) == 1
    assert office.get_corp_checkin_option()["group"] == []
    room = office.add_meetingroom("会议室", 10, "深圳", "大厦", "1")["meetingroom_id"]
    day = (now // 86400 + 1) * 86400
    office.book_meetingroom(room, day, day + 3600, "zhangsan", "周会", ["lisi"])
    assert office.get_meetingroom_booking_info(room)["booking_list"][0]["schedule"][0]["booker"] == "zhangsan"
    office.delete_meetingroom(room)
