"""Meetings in the sandbox, from being booked to who came and what was recorded."""

import pytest

from QQ.weixin.work import check, meeting
from QQ.weixin.work.exmail import vip as exmail_vip
from QQ.weixin.work.meeting import enroll, phone, poll, realcontrol, record, rooms, statistics, vip, waitingroom
from QQ.weixin.work.wedoc import vip as wedoc_vip
from QQ.weixin.work.wedrive import vip as wedrive_vip

DAY = 24 * 3600


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def booked(sandbox, **settings):
    given = {
        "admin_userid": "lisi",
        "title": "周会",
        "meeting_start": int(sandbox.now) + 600,
        "meeting_duration": 3600,
        "invitees": {"userid": ["wangwu"]},
        "settings": settings,
    }
    return check(meeting.create(sandbox.access_token, given))["meetingid"]


def test_a_meeting_is_booked_changed_and_cancelled(sandbox, events):
    token = sandbox.access_token
    meetingid = booked(sandbox, password="1234")
    whose = {"meetingid": meetingid}
    info = check(meeting.get_info(token, whose))
    assert (info["title"], info["status"], info["settings"]["need_password"]) == ("周会", 1, True)
    assert [(each["userid"], each["status"]) for each in info["attendees"]["member"]] == [("lisi", 2), ("wangwu", 2)]
    assert check(meeting.get_info(token, {"meeting_code": info["meeting_code"]}))["title"] == "周会"
    people = {"invitees": {"userid": ["zhaoliu"]}}
    check(meeting.update(token, {**whose, "title": "例会", **people, "settings": {"enable_waiting_room": True}}))
    info = check(meeting.get_info(token, whose))
    assert (info["title"], info["settings"]["password"], info["settings"]["enable_waiting_room"]) == (
        "例会",
        "1234",
        True,
    )
    check(meeting.set_invitees(token, {**whose, "invitees": [{"userid": "zhaoliu"}, {"userid": "wangwu"}]}))
    invited = check(meeting.get_invitees(token, whose))["invitees"]
    assert [each["userid"] for each in invited] == ["lisi", "zhaoliu", "wangwu"]
    guests = [{"area": "86", "phone_number": "13800000000", "guest_name": "嘉宾"}]
    check(meeting.set_guests(token, {**whose, "guests": guests}))
    assert check(meeting.get_guests(token, whose))["guests"] == guests
    link = check(meeting.create_customer_short_url(token, {**whose, "customer_data": "a"}))
    links = check(meeting.get_customer_short_url(token, whose))["meeting_short_url_customer_data_list"]
    assert links == [link["meeting_short_url_customer_data"]]
    assert check(meeting.get_user_meetingid(token, {"userid": "wangwu"}))["meetingid_list"] == [meetingid]
    assert refused(meeting.update(token, {**whose, "meeting_start": 1, "meeting_duration": 600})) == [400222]
    check(meeting.cancel(token, whose))
    assert check(meeting.get_info(token, whose))["status"] == 4
    other = booked(sandbox)
    sandbox.cancels_meeting("lisi", other)
    assert [(each["ChangeType"], each["MeetingId"]) for each in events] == [("cancel_meeting", other)]
    late = booked(sandbox)
    sandbox.advance(5000)
    assert check(meeting.get_info(token, {"meetingid": late}))["status"] == 5
    given = {"admin_userid": "x", "title": "周会", "meeting_start": int(sandbox.now) + 9, "meeting_duration": 600}
    assert refused(
        meeting.update(token, whose),
        meeting.cancel(token, whose),
        meeting.get_info(token, {"meetingid": "x"}),
        meeting.get_info(token, {"meeting_code": "x"}),
        meeting.get_info(token, {}),
        meeting.create(token, given),
        meeting.create(token, {**given, "admin_userid": "lisi", "meeting_start": 1}),
        meeting.set_invitees(token, {**whose, "invitees": [{"userid": "x"}]}),
    ) == [400041, 400041, 90602, 730004, 40058, 60111, 400222, 400021]
    assert not sandbox.samples


def test_a_meeting_is_held_and_recorded(sandbox, events):
    token, start = sandbox.access_token, int(sandbox.now)
    meetingid = booked(sandbox, enable_waiting_room=True)
    whose = {"meetingid": meetingid}
    sandbox.starts_meeting("lisi", meetingid)
    sandbox.joins_meeting("wangwu", meetingid)
    sandbox.joins_meeting("访客", meetingid)
    assert len(check(waitingroom.get_current_user_list(token, whose))["user_list"]) == 1
    sandbox.admits_to_meeting("访客", meetingid)
    assert check(waitingroom.get_current_user_list(token, whose))["user_list"] == []
    assert check(waitingroom.get_user_list(token, whose))["user_list"][0]["quit_time"] > 0
    there = check(meeting.get_realtime_attendee_list(token, whose))["attendees"]
    assert [each.get("userid") for each in there if each["userid"]] == ["lisi", "wangwu"]
    devices = check(meeting.check_device_in_meeting(token, {"userid": "wangwu", "meetingid_list": [meetingid]}))
    assert devices["result_list"] == [{"meetingid": meetingid, "instance_id": 1}]
    record_id = sandbox.records_meeting("lisi", meetingid)
    sandbox.advance(300)
    sandbox.leaves_meeting("wangwu", meetingid)
    sandbox.ends_meeting("lisi", meetingid)
    assert [each["ChangeType"] for each in events] == [
        "meeting_start",
        "join_meeting",
        "join_meeting",
        "join_waiting_room",
        "quit_waiting_room",
        "join_meeting",
        "start_recording",
        "stop_recording",
        "recording_complete",
        "quit_meeting",
        "meeting_end",
    ]
    info = check(meeting.get_info(token, whose))
    assert (info["status"], info["attendees"]["member"][1]["cumulative_time"]) == (3, pytest.approx(300, abs=5))
    assert len(info["attendees"]["tmp_external_user"]) == 1
    page = check(meeting.get_attendee_list(token, {**whose, "limit": 2}))
    rest = check(meeting.get_attendee_list(token, {**whose, "limit": 2, "cursor": page["next_cursor"]}))
    assert (page["has_more"], rest["has_more"], len(rest["attendees"])) == (True, False, 1)
    assert check(meeting.get_quality(token, {**whose, "start_time": start}))["quality"] == 1
    started = check(statistics.get_start_list(token, {"type": 1, "begin_time": start, "end_time": start + DAY}))
    assert started["meeting_list"] == [{"userid": "lisi", "start_time": pytest.approx(start, abs=5)}]
    days = {"start_time": start - DAY, "end_time": start + DAY}
    (listed,) = check(record.list(token, {**days, "userid": "lisi"}))["record_meetings"]
    assert (listed["meeting_record_id"], listed["state"]) == (record_id, 3)
    recording = {**whose, "meeting_record_id": record_id}
    check(record.update_sharing_config(token, {**recording, "sharing_config": {"allow_download": True}}))
    (file,) = check(record.list(token, {**days, **whose}))["record_meetings"][0]["record_files"]
    assert file["allow_download"] is True
    (file,) = check(record.get_file_list(token, recording))["record_files"]
    one = {**whose, "record_file_id": file["record_file_id"]}
    assert check(record.get_file(token, one))["download_address"] == file["download_address"]
    assert check(record.get_statistics(token, recording))["summaries"] == []
    check(record.delete_file(token, one))
    check(record.delete(token, recording))
    assert refused(
        record.get_file(token, one),
        record.get_file_list(token, recording),
        record.list(token, days),
        meeting.cancel(token, whose),
        meeting.update(token, whose),
    ) == [40058, 40058, 40058, 400224, 400221]
    with pytest.raises(ValueError, match="no meeting in the state"):
        sandbox.joins_meeting("wangwu", meetingid)
    assert not sandbox.samples


def test_enrolments(sandbox, events):
    token = sandbox.access_token
    whose = {"meetingid": booked(sandbox, enable_enroll=True)}
    question = {"is_required": 2, "question_type": 3, "special_type": 1, "question_title": "部门"}
    config = {**whose, "approve_type": 2, "is_collect_question": 2, "question_list": [question]}
    assert check(enroll.set_config(token, config))["question_count"] == 1
    got = check(enroll.get_config(token, whose))
    assert (got["approve_type"], got["question_list"][0]["question_title"]) == (2, "部门")
    enroll_id = sandbox.enrols("wangwu", whose["meetingid"])
    assert (events[-1]["ChangeType"], events[-1]["EnrollId"]) == ("enroll", enroll_id)
    made = check(enroll.import_(token, {**whose, "enroll_list": [{"userid": "zhaoliu"}]}))["enroll_list"]
    assert [each["enroll_id"] for each in check(enroll.list(token, {**whose, "status": 1}))["enroll_list"]] == [
        enroll_id
    ]
    check(enroll.approve(token, {**whose, "action": 3, "enroll_id_list": [enroll_id]}))
    listed = check(enroll.list(token, {**whose, "status": 3}))["enroll_list"]
    assert [each["enroll_source_type"] for each in listed] == [1, 2]
    assert (
        check(enroll.delete(token, {**whose, "enroll_id_list": [{"enroll_id": made[0]["enroll_id"]}]}))["total_count"]
        == 1
    )
    openid = f"{whose['meetingid'][2:10]}wangwu"
    found = check(enroll.query_by_tmp_openid(token, {**whose, "tmp_openid_list": [openid, "x"]}))["enroll_id_list"]
    assert found == [{"tmp_openid": openid, "enroll_id": enroll_id}]
    assert refused(enroll.get_config(token, {"meetingid": booked(sandbox)})) == [400031]
    assert not sandbox.samples


def test_a_running_meeting_is_controlled(sandbox, events):
    token, meetingid = sandbox.access_token, booked(sandbox)
    whose = {"meetingid": meetingid}
    assert refused(realcontrol.set(token, {**whose, "mute_all": True})) == [40058]
    sandbox.starts_meeting("lisi", meetingid)
    for who in ("wangwu", "zhaoliu"):
        sandbox.joins_meeting(who, meetingid)
    there = check(meeting.get_realtime_attendee_list(token, whose))["attendees"]
    people = {each["userid"]: {"tmp_openid": each["tmp_openid"], "instance_id": 1} for each in there}
    wang = {**whose, "operated_user": people["wangwu"]}
    check(realcontrol.set(token, {**whose, "mute_all": True, "enable_waiting_room": True}))
    check(realcontrol.mute_user(token, {**wang, "option": False}))
    check(realcontrol.set_cohost(token, {**wang, "action": True}))
    check(realcontrol.switch_user_video(token, {**wang, "video": False}))
    check(realcontrol.close_screen_share(token, wang))
    check(realcontrol.set_nicknames(token, {**whose, "operated_users": [{**people["wangwu"], "nickname": "老王"}]}))
    there = check(meeting.get_realtime_attendee_list(token, whose))["attendees"]
    states = [(each["userid"], each["audio_state"], each["role"]) for each in there]
    assert states == [("lisi", False, 2), ("wangwu", True, 6), ("zhaoliu", False, 0)]
    zhao = {**whose, "operated_users": [people["zhaoliu"]]}
    check(realcontrol.manage_waiting_room_users(token, {**zhao, "operate_type": 2}))
    assert len(check(waitingroom.get_current_user_list(token, whose))["user_list"]) == 1
    check(realcontrol.manage_waiting_room_users(token, {**zhao, "operate_type": 1}))
    check(realcontrol.kickout_users(token, {**zhao, "allow_rejoin": False}))
    assert refused(
        realcontrol.kickout_users(token, {**zhao, "allow_rejoin": False}),
        realcontrol.dismiss(token, {**whose, "force_dismiss": 0}),
    ) == [40058, 40058]
    check(realcontrol.dismiss(token, whose))
    assert check(meeting.get_info(token, whose))["status"] == 3
    assert events[-1]["ChangeType"] == "meeting_end"
    assert not sandbox.samples


def test_polls_in_a_meeting(sandbox):
    token, meetingid = sandbox.access_token, booked(sandbox)
    whose = {"meetingid": meetingid, "operator_userid": "lisi", "instance_id": 1}
    question = {"question_type": 0, "question_desc": "去哪", "poll_option": ["海边", "山里"]}
    theme = {**whose, "poll_topic": "团建", "poll_desc": "投票", "poll_questions": [question]}
    assert refused(poll.create_theme(token, theme)) == [40058]
    sandbox.starts_meeting("lisi", meetingid)
    topic = {**whose, "poll_theme_id": check(poll.create_theme(token, theme))["poll_theme_id"]}
    check(poll.update_theme(token, {**theme, **topic, "poll_topic": "春季团建"}))
    info = check(poll.get_theme_info(token, topic))
    assert (info["poll_topic"], info["poll_question_data"][0]["option_info"][1]["option_desc"]) == ("春季团建", "山里")
    one = {**whose, "poll_id": check(poll.start(token, topic))["poll_id"]}
    sandbox.votes("wangwu", one["poll_id"], [[1]])
    sandbox.votes("lisi", one["poll_id"], [[0]])
    check(poll.finish(token, {**topic, **one}))
    detail = check(poll.get_poll_detail(token, one))
    options = detail["poll_question_data"][0]["option_info"]
    assert (detail["status"], detail["vote_total_num"], [each["rate"] for each in options]) == (2, 2, [50, 50])
    assert options[1]["option_user"][0]["userid"] == "wangwu"
    (listed,) = check(poll.get_poll_list(token, whose))["polls_theme_info"]
    assert [each["status"] for each in listed["polls_info"]] == [2]
    assert refused(
        poll.start(token, {**topic, "operator_userid": "wangwu"}),
        poll.start(token, {**topic, "poll_theme_id": "x"}),
        poll.delete(token, whose),
    ) == [60011, 40058, 40058]
    check(poll.delete(token, one))
    assert check(poll.get_poll_list(token, whose))["polls_theme_info"] == []
    assert not sandbox.samples


@pytest.mark.parametrize("family", [wedoc_vip, wedrive_vip, exmail_vip])
def test_accounts_of_advanced_features(sandbox, family):
    token = sandbox.access_token
    reply = check(family.batch_add(token, {"userid_list": ["lisi", "wangwu", "x"]}))
    assert (reply["succ_userid_list"], reply["fail_userid_list"]) == (["lisi", "wangwu"], ["x"])
    page = check(family.list(token, {"limit": 1}))
    assert (page["userid_list"], page["has_more"]) == (["lisi"], True)
    check(family.batch_del(token, {"userid_list": ["lisi"]}))
    assert check(family.list(token, {}))["userid_list"] == ["wangwu"]
    assert not sandbox.samples


def test_accounts_of_meetings(sandbox):
    token = sandbox.access_token
    job = check(vip.submit_batch_add_job(token, {"userid_list": ["lisi", "x"]}))
    assert job["invalid_userid_list"] == ["x"]
    result = check(vip.batch_add_job_result(token, {"jobid": job["jobid"]}))["job_result"]
    assert result["succ_userid_list"] == ["lisi"]
    job = check(vip.submit_batch_del_job(token, {"userid_list": ["lisi"]}))
    check(vip.batch_del_job_result(token, {"jobid": job["jobid"]}))
    assert check(vip.list(token, {}))["userid_list"] == []
    assert not sandbox.samples


def test_rooms_meeting_rooms(sandbox, events):
    token, meetingid = sandbox.access_token, booked(sandbox)
    whose = {"meetingid": meetingid}
    page = check(rooms.list(token, {"limit": 1}))
    (room,) = page["meeting_room_list"]
    assert page["has_more"] is True
    where = {"meeting_room_id": room["meeting_room_id"]}
    book = {**whose, "meeting_room_id_list": [room["meeting_room_id"]]}
    assert check(rooms.book(token, book))["meeting_room_list"][0]["meeting_room_name"] == room["meeting_room_name"]
    (listed,) = check(rooms.list_meetings(token, where))["meeting_info_list"]
    assert (listed["meetingid"], listed["status"]) == (meetingid, "MEETING_STATE_INIT")
    assert (
        refused(
            rooms.book(token, {**book, "meetingid": booked(sandbox)}),
            rooms.book(token, {**book, "meeting_room_id_list": ["x"]}),
            rooms.list_meetings(token, {}),
            rooms.call(token, {**whose, **where}),
        )
        == [40058] * 4
    )
    info = check(rooms.get_info(token, where))
    assert info["basic_info"]["meeting_room_name"] == room["meeting_room_name"]
    assert check(rooms.get_config(token, where))["meeting_settings"]["water_mark"] == 0
    assert len(check(rooms.list_devices(token, {}))["device_info_list"]) == 2
    assert check(rooms.list_controllers(token, {}))["controller_info_list"] == []
    assert check(rooms.get_inventory(token, {}))["normal_count"] == 2
    sandbox.starts_meeting("lisi", meetingid)
    call = check(rooms.call(token, {**whose, **where}))
    sandbox.answers_room_call(room["meeting_room_id"], meetingid)
    assert (events[-1]["ChangeType"], events[-1]["RoomResponseStatus"]) == ("meeting_room_response", "2")
    assert check(rooms.get_response_status(token, {**whose, **where}))["status"] == 2
    check(rooms.cancel_call(token, {**whose, **where, "invite_id": call["invite_id"]}))
    assert check(rooms.get_response_status(token, {**whose, **where}))["status"] == 5
    check(rooms.release(token, book))
    assert check(rooms.list_meetings(token, where))["meeting_info_list"] == []
    assert not sandbox.samples


def test_telephones(sandbox):
    token, whose = sandbox.access_token, {"meetingid": booked(sandbox)}
    numbers = [{"area": 86, "phone": "075512345678"}, {"area": 86, "phone": "x"}]
    called = check(phone.callout(token, {**whose, "phone_numbers": numbers}))
    assert [each["phone"] for each in called["invalid_phone_numbers"]] == ["x"]
    (row,) = check(phone.get_callout_status(token, whose))["phone_numbers"]
    found = check(phone.get_tmp_openid(token, {**whose, "phone_numbers": numbers}))["tmp_openid_list"]
    assert [each["tmp_openid"] for each in found] == [row["tmp_openid"]]
    assert refused(phone.get_callout_status(token, {"meetingid": "x"})) == [90602]
    assert not sandbox.samples
