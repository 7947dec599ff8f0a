"""What the data zone, mini programs and recordings tell, in the sandbox."""

import base64

import pytest

from QQ.weixin.work import chatdata, check, corp, corpgroup, docdata, meeting, miniprogram, service, wedoc
from QQ.weixin.work.appchat import create
from QQ.weixin.work.chatdata import getagreestatus, groupchat
from QQ.weixin.work.meeting.record import transcript
from QQ.weixin.work.oa import meetingroom
from QQ.weixin.work.wedoc import smartsheet

HOUR = 3600


@pytest.fixture(autouse=True)
def no_samples(sandbox):
    yield
    assert not sandbox.samples


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def test_the_data_zone(sandbox):
    token = sandbox.access_token
    page = check(chatdata.get_auth_user_list(token, {"limit": 3}))
    rest = check(chatdata.get_auth_user_list(token, {"limit": 3, "cursor": page["next_cursor"]}))
    assert (len(page["auth_user_list"]), page["has_more"], len(rest["auth_user_list"]), rest["has_more"]) == (
        3,
        1,
        1,
        0,
    )
    (edition,) = check(chatdata.get_corp_auth_info(token, {}))["auth_edition_list"]
    assert edition["auth_user_count"] == 4
    assert len(check(docdata.get_auth_user_list(token, {}))["auth_user_list"]) == 4
    assert check(docdata.get_auth_info(token, {}))["auth_user_count"] == 4
    key = {"public_key": "-----BEGIN PUBLIC KEY-----\n", "public_key_ver": 2}
    assert refused(*(chatdata.set_public_key(token, key) for _ in "12")) == [0, 40058]
    program = {"program_id": "p1"}
    check(chatdata.set_receive_callback(token, program))
    levels = [check(chatdata.get_log_level(token, program))["log_level"]]
    check(chatdata.set_log_level(token, {**program, "log_level": 3}))
    levels.append(check(chatdata.get_log_level(token, program))["log_level"])
    assert levels == [2, 3]
    modes = []
    for change in (
        lambda: chatdata.open_debug_mode(token, {**program, "debug_token": "t"}),
        lambda: chatdata.close_debug_mode(token, program),
    ):
        check(change())
        modes.append(check(chatdata.check_debug_mode(token, program))["debug_mode_status"])
    assert modes == [2, 1]
    check(chatdata.set_hide_sensitiveinfo_config(token, {"userid": "lisi", "config": {"hide_mobile": True}}))
    assert check(chatdata.get_hide_sensitiveinfo_config(token, {"userid": "lisi"}))["config"] == {
        "hide_mobile": True,
        "hide_idcard": False,
        "hide_bankno": False,
    }


def test_who_agrees_to_be_archived(sandbox):
    token, customer = sandbox.access_token, "wmZhangSan"
    sandbox.agrees_to_archive(customer, "zhangsan")
    asked = {"item": [{"open_userid": "woopzhangsan", "external_userid": customer}]}
    assert check(getagreestatus.single(token, asked))["agreeinfo"][0]["agree_status"] == "Agree"
    (one,) = check(getagreestatus.room(token, {"chatid": "wrVipGroup"}))["agreeinfo"]
    assert (one["external_userid"], one["agree_status"]) == (customer, "Disagree")
    chat = check(create(token, {"name": "项目", "userlist": ["lisi", "wangwu"], "chatid": "project"}))["chatid"]
    assert [each["memberid"] for each in check(groupchat.get(token, {"chatid": chat}))["members"]] == [
        "wooplisi",
        "woopwangwu",
    ]
    assert refused(
        getagreestatus.room(token, {"chatid": "x"}),
        groupchat.get(token, {"chatid": "x"}),
        getagreestatus.single(token, {"item": [{"open_userid": "x", "external_userid": customer}]}),
    ) == [40050, 40050, 60111]


def test_a_mini_program_is_opened(sandbox):
    code = sandbox.opens_miniprogram("lisi")
    session = check(miniprogram.jscode2session(sandbox.access_token, code, "authorization_code"))
    assert (session["userid"], len(base64.b64decode(session["session_key"]))) == ("lisi", 16)
    assert refused(miniprogram.jscode2session(sandbox.access_token, code, "authorization_code")) == [40029]
    suite = sandbox.issue("wwSuite", "suite_access_token")
    theirs = sandbox.opens_miniprogram("lisi", "wwSuite")
    assert check(service.miniprogram.jscode2session(suite, theirs, "authorization_code"))["open_userid"] == "wooplisi"


def test_ids_of_corps_and_of_an_ai_bot(sandbox):
    provider = sandbox.issue(sandbox.provider.corpid, "provider_access_token")
    opened = check(service.corpid_to_opencorpid(provider, {"corpid": sandbox.corpid}))["open_corpid"]
    back = {"open_corpid": opened, "source_agentid": 1000002}
    assert check(corp.opencorpid_to_corpid(sandbox.access_token, back))["corpid"] == sandbox.corpid
    assert refused(corp.opencorpid_to_corpid(sandbox.access_token, {**back, "open_corpid": "x"})) == [40013]
    given = {"open_userid_list": ["wooplisi", "x"], "source_botid": sandbox.bot.bot_id}
    found = check(service.batch.userid_to_openuserid(provider, given))
    assert ([each["userid"] for each in found["items"]], found["open_corpid"]) == (["wooplisi"], opened)
    assert found["invalid_open_userid_list"] == ["x"]
    assert refused(service.batch.userid_to_openuserid(provider, {**given, "source_botid": "x"})) == [40058]


def test_a_meeting_in_a_room_and_what_was_said(sandbox):
    token, start = sandbox.access_token, int(sandbox.now) + HOUR
    new = {"admin_userid": "zhangsan", "title": "例会", "meeting_start": start, "meeting_duration": 1800}
    meetingid = check(meeting.create(token, new))["meetingid"]
    room = check(meetingroom.add(token, {"name": "甲", "capacity": 4}))["meetingroom_id"]
    booked = {"meetingroom_id": room, "meetingid": meetingid, "booker": "lisi"}
    booking = check(meetingroom.book_by_meeting(token, booked))["booking_id"]
    found = check(meetingroom.get_booking_info_by_meeting_id(token, {"meetingroom_id": room, "meeting_id": meetingid}))
    assert booking
    assert [(each["booker"], each["start_time"]) for each in found["schedule"]] == [("lisi", start)]
    assert refused(
        meetingroom.book_by_meeting(token, booked), meetingroom.book_by_meeting(token, {**booked, "meetingid": "x"})
    ) == [40058, 90602]
    sandbox.advance(HOUR)
    token = sandbox.access_token
    sandbox.starts_meeting("zhangsan", meetingid)
    sandbox.records_meeting("zhangsan", meetingid, 10, said=[("zhangsan", "大家好"), ("lisi", "预算已通过")])
    span = {"meetingid": meetingid, "start_time": start - HOUR, "end_time": start + HOUR}
    (recorded,) = check(meeting.record.list(token, span))["record_meetings"]
    file = {"meetingid": meetingid, "record_file_id": recorded["record_files"][0]["record_file_id"]}
    pids = [each["pid"] for each in check(transcript.get_paragraph_list(token, file))["paragraphs"]]
    assert len(pids) == 2
    first = check(transcript.get_detail(token, {**file, "limit": 1}))
    second = check(transcript.get_detail(token, {**file, "pid": pids[1]}))
    assert (first["has_more"], second["has_more"]) == (True, False)
    (paragraph,) = second["transcripts"]["paragraphs"]
    assert paragraph["speaker_info"]["userid"] == "lisi"
    assert "".join(word["text"] for word in paragraph["sentences"][0]["words"]) == "预算已通过"
    (hit,) = check(transcript.search(token, {**file, "text": "通过"}))["hits"]
    assert (hit["pid"], hit["offset"], hit["length"]) == (pids[1], 3, 2)
    assert refused(transcript.get_detail(token, {**file, "record_file_id": "x"})) == [40058]


def test_others_write_into_a_sheet(sandbox):
    token = sandbox.access_token
    docid = check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "表"}))["docid"]
    (sheet,) = check(smartsheet.get_sheet(token, {"docid": docid}))["sheet_list"]
    where = {"docid": docid, "sheet_id": sheet["sheet_id"]}
    field = {"field_title": "数", "field_type": "FIELD_TYPE_NUMBER"}
    (made,) = check(smartsheet.add_fields(token, {**where, "fields": [field]}))["fields"]
    key = sandbox.makes_sheet_webhook("lisi", sheet["sheet_id"])
    new = [{"values": {"数": 1}}, {"values": {made["field_id"]: 2}}]
    added = check(smartsheet.webhook(key, {"add_records": new}))["add_records"]
    assert [each["values"] for each in added] == [{made["field_id"]: 1}, {made["field_id"]: 2}]
    change = {"record_id": added[0]["record_id"], "values": {"数": 3}}
    check(smartsheet.webhook(key, {"update_records": [change]}))
    rows = check(smartsheet.get_records(token, where))["records"]
    assert [each["values"]["数"] for each in rows] == [3, 2]
    robot = sandbox.issue("robot", "key")
    assert refused(
        smartsheet.webhook(robot, {"add_records": new}),
        smartsheet.webhook(key, {"add_records": [{"values": {"无": 1}}]}),
    ) == [93000, 40058]


def test_customers_by_their_unionid_and_chats_by_their_name(sandbox):
    token, who = sandbox.access_token, {"unionid": "oxLiSi", "openid": "o1"}
    found = check(corpgroup.unionid_to_external_userid(token, who))["external_userid_info"]
    assert found == [{"corpid": sandbox.corpid, "external_userid": "wmLiSi"}]
    suite = sandbox.issue("wwSuite", "suite_access_token")
    assert check(service.externalcontact.unionid_to_external_userid_3rd(suite, who))["external_userid_info"] == found
    assert check(corpgroup.unionid_to_external_userid(token, {**who, "corpid": "x"}))["external_userid_info"] == []
    pending = check(corpgroup.unionid_to_pending_id(token, who))["pending_id"]
    many = check(corpgroup.batch.external_userid_to_pending_id(token, {"external_userid": ["wmLiSi"]}))["result"]
    assert many == [{"external_userid": "wmLiSi", "pending_id": pending}]
    check(create(token, {"name": "项目组", "userlist": ["lisi", "wangwu"], "chatid": "project"}))
    assert check(chatdata.search_chat(token, {"query_word": "项目"}))["chat_list"] == [{"chatid": "project"}]
