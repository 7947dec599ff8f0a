"""Calls that none of the flows makes, in the sandbox: with them each model has answered."""

import pytest

from QQ.weixin.work import check, linkedcorp, media, meeting, miniapppay, openhw, report
from QQ.weixin.work.corpgroup import corp as chain_corp
from QQ.weixin.work.kf import customer
from QQ.weixin.work.meeting import layout, webinar
from QQ.weixin.work.report import grid

HOUR = 3600


@pytest.fixture(autouse=True)
def no_samples(sandbox):
    yield
    assert not sandbox.samples


def test_enrolments_for_a_webinar(sandbox):
    token, now = sandbox.access_token, int(sandbox.now)
    times = {"start_time": str(now + HOUR), "end_time": str(now + 2 * HOUR)}
    made = check(
        webinar.create(
            token,
            {"admin_userid": "lisi", "title": "发布会", "admission_type": 1, "playback_for_audience": False, **times},
        )
    )
    whose = {"meetingid": made["meetingid"]}
    questions = [{"is_required": 2, "question_type": 3, "question_title": "职位"}]
    config = {**whose, "approve_type": 2, "is_collect_question": 2, "question_list": questions}
    check(webinar.enroll.set_config(token, config))
    kept = check(webinar.enroll.get_config(token, whose))
    assert (kept["approve_type"], kept["question_list"][0]["question_title"]) == (2, "职位")
    waiting = sandbox.enrols("wangwu", made["meetingid"])
    imported = check(webinar.enroll.import_(token, {**whose, "enroll_list": [{"userid": "zhaoliu"}]}))
    assert len(imported["enroll_list"]) == 1
    check(webinar.enroll.approve(token, {**whose, "action": 3, "enroll_id_list": [waiting]}))
    listed = check(webinar.enroll.list(token, whose))["enroll_list"]
    assert {each["userid"] for each in listed} == {"wangwu", "zhaoliu"}
    tmp_openid = f"{made['meetingid'][2:10]}wangwu"
    (known,) = check(webinar.enroll.query_by_tmp_openid(token, {**whose, "tmp_openid_list": [tmp_openid]}))[
        "enroll_id_list"
    ]
    assert known["enroll_id"] == waiting
    check(webinar.enroll.delete(token, {**whose, "enroll_id_list": [{"enroll_id": waiting}]}))
    assert [each["userid"] for each in check(webinar.enroll.list(token, whose))["enroll_list"]] == ["zhaoliu"]


def test_a_background_that_is_not_in_use_is_deleted(sandbox):
    token = sandbox.access_token
    plain = {"admin_userid": "lisi", "title": "周会", "meeting_start": int(sandbox.now) + 600, "meeting_duration": 600}
    whose = {"meetingid": check(meeting.create(token, plain))["meetingid"]}
    images = [{"image_url": f"https://example.com/{name}.png", "image_md5": name} for name in "ab"]
    made = check(layout.add_background(token, {**whose, "image_list": images, "default_image_order": 2}))
    one, two = (each["background_id"] for each in made["background_list"])
    check(layout.delete_background(token, {**whose, "background_id": one}))
    assert [each["background_id"] for each in check(layout.list_background(token, whose))["background_list"]] == [two]


def test_a_shop_applies_for_payments(sandbox):
    token = sandbox.access_token
    picture = check(miniapppay.upload_image(token, ("a.jpg", b"\xff\xd8\xff\xe0 ...")))["open_wx_pay_media_id"]
    card = {
        "id_card_copy_open_wx_pay_media_id": picture,
        "id_card_national_open_wx_pay_media_id": picture,
        "id_card_name": "张三",
        "id_card_number": "11010519491231002X",
        "id_card_valid_time_begin": "2016-01-01",
        "id_card_valid_time": "长期",
    }
    licence = {
        "business_license_copy_open_wx_pay_media_id": picture,
        "business_license_number": "91440300MA5EXXXX1W",
        "merchant_name": "沙箱科技",
        "legal_person": "张三",
    }
    contact = {"id_card_name": "张三", "id_card_number": card["id_card_number"]}
    account = {"bank_account_type": "74", "account_bank": "工商银行", "account_name": "沙箱科技"}
    shop = {
        "out_request_no": "R1",
        "organization_type": 0,
        "business_license_info": licence,
        "merchant_short_name": "沙箱",
        "id_card_info": card,
        "contact_info": {
            "contact_type": "65",
            "contact_info": contact,
            "mobile_phone": "13800000001",
            "contact_email": "a@example.com",
        },
        "account_info": {**account, "account_number": "1234567890123", "bank_address_code": "440300"},
        "sales_scene_info": {"type": 1},
        "business_id": 1,
        "userid": "zhangsan",
    }
    assert miniapppay.get_applyment_status(token, {"out_request_no": "R1"})["errcode"] == 40058
    check(miniapppay.apply_mch(token, shop))
    status = check(miniapppay.get_applyment_status(token, {"out_request_no": "R1"}))["status"]
    assert (status["applyment_state"], bool(status["sub_mchid"])) == ("FINISH", True)


def test_orders_of_the_grid(sandbox):
    token = sandbox.access_token
    new = {"grid_name": "一组", "grid_parent_id": "0", "grid_admin": ["lisi"]}
    grid_id, case_name = check(grid.add(token, new))["grid_id"], "照明"
    check(grid.add_cata(token, {"category_name": case_name, "level": 1}))
    order = sandbox.reports_case("wmZhangSan", "路灯坏了", grid_id, case_name)
    listed = check(report.resident.get_order_list(token, {}))["order_list"]
    assert order in [each["order_id"] for each in listed]
    (line,) = check(report.resident.category_statistic(token, {}))["dashboard_list"]
    assert line["category_name"] == case_name
    assert check(report.patrol.get_user_status(token, {"userid": "lisi"}))["processing"] == 0
    theirs = sandbox.reports_case("lisi", "井盖", grid_id, case_name)
    assert check(report.patrol.get_order_info(token, {"order_id": theirs}))["order_info"]["order_id"] == theirs


def test_voices_devices_and_recommendations(sandbox):
    token = sandbox.access_token
    voice = check(media.upload(token, "voice", ("a.amr", b"#!AMR\n ...")))["media_id"]
    assert media.get.jssdk(token, voice)["data"] == b"#!AMR\n ..."
    maker = sandbox.issue("modelSandbox", "model_access_token")
    check(openhw.model.register_sn(maker, {"device_sn": "SN1"}))
    check(openhw.model.unregister_sn(maker, {"device_sn": "SN1"}))
    assert openhw.model.unregister_sn(maker, {"device_sn": "SN1"})["errcode"] != 0
    open_kfid = next(iter(sandbox.accounts))
    who = {"open_kfid": open_kfid, "external_userid": "wmZhangSan"}
    check(customer.upgrade_service(token, {**who, "type": 1, "member": {"userid": "zhangsan", "wording": "你好"}}))
    check(customer.cancel_upgrade_service(token, who))
    assert not sandbox.recommendations


def test_members_of_linked_corps(sandbox):
    token = sandbox.access_token
    people = check(linkedcorp.user.simplelist(token, {"department_id": "linkSandbox/2"}))["userlist"]
    assert [each["userid"] for each in people] == ["lisi", "wangwu"]
    assert chain_corp.get_chain_user_custom_id(token, {"chain_id": "x", "corpid": "x", "userid": "x"})["errcode"] != 0
