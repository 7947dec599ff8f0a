"""Webinars in the sandbox, and how meetings look: layouts and backgrounds."""

from QQ.weixin.work import check, meeting
from QQ.weixin.work.meeting import advanced_layout, layout, webinar
from QQ.weixin.work.meeting.webinar import enroll


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def test_a_webinar(sandbox):
    token, now = sandbox.access_token, int(sandbox.now)
    given = {
        "admin_userid": "lisi",
        "title": "发布会",
        "start_time": str(now + 600),
        "end_time": str(now + 4200),
        "admission_type": 1,
        "playback_for_audience": False,
        "enable_manual_check": True,
    }
    made = check(webinar.create(token, given))
    whose = {"meetingid": made["meetingid"]}
    assert (made["title"], bool(made["manual_check_link"])) == ("发布会", True)
    change = {name: value for name, value in given.items() if name != "admin_userid"}
    check(webinar.update(token, {**change, **whose, "title": "新品发布会", "hosts": [{"userid": "wangwu"}]}))
    got = check(webinar.get(token, {"meeting_code": made["meeting_code"]}))
    assert (got["title"], got["hosts"], got["status"]) == ("新品发布会", [{"userid": "wangwu"}], "MEETING_STATE_INIT")
    guests = [{"guest_type": 1, "userid": "zhaoliu"}]
    check(webinar.update_guest_list(token, {**whose, "guests": guests}))
    assert check(webinar.list_guest(token, whose))["guests"][0]["userid"] == "zhaoliu"
    check(webinar.update_warm_up(token, {**whose, "warm_up_picture": "https://example.com/a.png"}))
    assert check(webinar.get(token, whose))["warm_up_picture"] == "https://example.com/a.png"
    enroll_id = sandbox.enrols("wangwu", made["meetingid"])
    assert [each["enroll_id"] for each in check(enroll.list(token, whose))["enroll_list"]] == [enroll_id]
    sandbox.starts_meeting("lisi", made["meetingid"])
    assert check(webinar.get(token, whose))["status"] == "MEETING_STATE_STARTED"
    plain = {"admin_userid": "lisi", "title": "周会", "meeting_start": now + 600, "meeting_duration": 600}
    other = check(meeting.create(token, plain))["meetingid"]
    late = {**given, "start_time": "1"}
    assert refused(
        webinar.cancel(token, whose),
        webinar.get(token, {"meetingid": other}),
        webinar.get(token, {"meeting_code": "x"}),
        webinar.create(token, late),
        webinar.create(token, {**given, "end_time": given["start_time"]}),
        webinar.create(token, {**given, "admission_type": 2}),
        webinar.update_guest_list(token, {**whose, "guests": [{"guest_type": 2}]}),
    ) == [400224, 730011, 730004, 400222, 400035, 400030, 40058]
    second = check(webinar.create(token, given))["meetingid"]
    check(webinar.cancel(token, {"meetingid": second}))
    assert refused(webinar.update(token, {**change, "meetingid": second})) == [400041]
    assert not sandbox.samples


def test_layouts_and_backgrounds(sandbox):
    token, now = sandbox.access_token, int(sandbox.now)
    plain = {"admin_userid": "lisi", "title": "周会", "meeting_start": now + 600, "meeting_duration": 600}
    whose = {"meetingid": check(meeting.create(token, plain))["meetingid"]}
    template = check(layout.list_template(token))["layout_template_list"][0]["layout_template_id"]
    pages = [{"layout_template_id": template, "enable_polling": False, "user_seat_list": []}]
    basic = [{"page_list": [{"layout_template_id": template}]}]
    first = check(layout.add(token, {**whose, "layout_list": basic}))
    first_id = first["layout_list"][0]["layout_id"]
    assert first["selected_layout_id"] == first_id
    (second,) = check(
        advanced_layout.add(token, {**whose, "layout_list": [{"layout_name": "演讲", "page_list": pages}]})
    )["layout_list"]
    own = {**whose, "layout_id": second["layout_id"]}
    check(advanced_layout.update(token, {**own, "layout_name": "访谈", "page_list": pages}))
    check(layout.update(token, {**whose, "layout_id": first_id, "page_list": basic[0]["page_list"]}))
    check(advanced_layout.apply(token, {**own, "user_list": [{"tmp_openid": "a"}]}))
    seen = check(advanced_layout.get_user_layout(token, {**whose, "tmp_openid": "a", "instance_id": 1}))
    assert (seen["layout_type"], seen["layout_name"], seen["selected_layout_id"]) == (3, "访谈", first_id)
    check(advanced_layout.apply(token, own))
    assert check(advanced_layout.list(token, whose))["selected_layout_id"] == second["layout_id"]
    assert refused(
        advanced_layout.batch_delete(token, {**whose, "layout_id_list": [second["layout_id"]]}),
        layout.set_default(token, {**whose, "selected_layout_id": "x"}),
        layout.add(token, {**whose, "layout_list": basic * 10}),
    ) == [40058, 40058, 40058]
    check(layout.set_default(token, {**whose, "selected_layout_id": first_id}))
    check(advanced_layout.batch_delete(token, {**whose, "layout_id_list": [second["layout_id"]]}))
    assert len(check(advanced_layout.list(token, whose))["layout_list"]) == 1
    images = [{"image_url": f"https://example.com/{name}.png", "image_md5": name} for name in "ab"]
    made = check(layout.add_background(token, {**whose, "image_list": images, "default_image_order": 2}))
    one, two = (each["background_id"] for each in made["background_list"])
    assert made["selected_background_id"] == two
    assert refused(layout.delete_background(token, {**whose, "background_id": two})) == [40058]
    check(layout.set_default_background(token, {**whose, "selected_background_id": one}))
    check(layout.batch_delete_background(token, {**whose, "background_id_list": [two]}))
    assert [each["background_id"] for each in check(layout.list_background(token, whose))["background_list"]] == [one]
    assert not sandbox.samples
