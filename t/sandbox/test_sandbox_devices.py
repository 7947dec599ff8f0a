"""Devices in the sandbox: what they report is read by the corp, and people print on them."""

import pytest
import requests

from QQ.weixin.work import check, checkin, devicedata, openhw
from QQ.weixin.work.openhw import device, model


@pytest.fixture
def model_token(sandbox):
    ticket = sandbox.provider.models["modelSandbox"].ticket()
    who = {"model_id": "modelSandbox", "model_secret": "model-secret", "model_ticket": ticket}
    token = check(openhw.get_model_token(who))["model_access_token"]
    check(model.register_sn(token, {"device_sn": "SN1"}))
    return token


@pytest.fixture
def own(sandbox, model_token):
    """The device_access_token of a device that the corp has bound."""
    given = check(openhw.get_device_secret(model_token, {"auth_code": sandbox.provider.bind("SN1")}))
    yield given["device_access_token"]
    assert not sandbox.samples


def people(own):
    page = check(device.get_userinfo_by_page(own, {"limit": 3}))
    rest = check(device.get_userinfo_by_page(own, {"cursor": page["next_cursor"]}))
    found = page["userinfo"]["useritems"] + rest["userinfo"]["useritems"]
    return {each["user_name"]: each["open_userid"] for each in found}


def test_a_device_and_whom_it_knows(sandbox, model_token, own):
    detail = check(device.get_device_detail(model_token, {"device_sn": "sn1"}))["device_detail"]
    assert (detail["bind_status"], detail["bind_corpinfo"]["open_corpid"]) == (1, sandbox.corpid)
    assert device.get_device_detail(model_token, {"device_sn": "none"})["errcode"] == 40058
    known = people(own)
    assert set(known) == {"张三", "李四", "王五", "赵六"}
    items = [{"open_userid": known["李四"], "user_type": 0}, {"open_userid": "x", "user_type": 0}]
    (lisi,) = check(device.get_userinfo_by_ids(own, {"user_item": items}))["userinfo"]["useritems"]
    assert lisi["user_name"] == "李四"
    assert check(device.get_userinfo_by_page(own, {"only_perm_version": True}))["perm_version"] == 1
    check(device.report_device_status(own, {"online_status": 1, "cur_version": "1.0"}))
    check(device.report_firmware_upgrade_result(own, {"oper_id": "1", "errcode": 0, "cur_version": "1.1"}))
    check(device.report_bio_info_result(own, {"oper_id": "1", "errcode": 0}))
    check(device.report_remote_open_result(own, {"oper_id": "1", "type": "remote_open_door", "errcode": 0}))
    assert check(device.gen_login_qrcode(own, {"type": 1, "state": "s"}))["expires_in"] == 300
    assert check(device.gen_id_dynamic_qrcode(model_token, {"device_sn": "SN1"}))["qrcode_content"]
    (listed,) = check(devicedata.get_auth_info(sandbox.access_token, {}))["device_list"]["item"]
    assert listed["device_sn"] == "SN1"


def test_what_it_reports(sandbox, own):
    token, now = sandbox.access_token, int(sandbox.now)
    lisi = {"open_userid": people(own)["李四"], "user_type": 0, "timestamp": now - 60}
    stranger = {**lisi, "open_userid": "x"}
    for call, name, more in (
        (device.report_checkin_data, "checkin_data", {}),
        (device.report_temperature_data, "temperature_data", {"temperature": "36.5", "status": 0}),
        (device.report_access_data, "access_data", {"pass_type": 1, "pass_method": 2}),
    ):
        reply = check(call(own, {name: [{**lisi, **more}, {**stranger, **more}]}))
        assert [each["open_userid"] for each in reply["fail_list"]] == ["x"]
    asked = {
        "user_type": 0,
        "begin_time": now - 600,
        "end_time": now + 600,
        "data_filter_type": 1,
        "device_sn_list": ["SN1"],
    }
    (record,) = check(devicedata.get_checkin_data(token, asked))["checkindata"]["items"]
    assert (record["open_userid"], record["checkin_time"]) == (lisi["open_userid"], now - 60)
    (record,) = check(devicedata.get_temperature_data(token, asked))["temperature_data"]["items"]
    assert record["temperature"] == "36.5"
    by_person = {**asked, "data_filter_type": 2, "open_userid_list": [lisi["open_userid"]]}
    (record,) = check(devicedata.get_accesscontrol_data(token, by_person))["accesscontrol_data"]["items"]
    assert (record["pass_method"], record["device_sn"]) == (2, "SN1")
    assert devicedata.get_checkin_data(token, {**asked, "data_filter_type": 2})["errcode"] == 40058
    assert devicedata.get_checkin_data(token, {**asked, "end_time": now + 40 * 86400})["errcode"] == 40058
    span = {"opencheckindatatype": 3, "starttime": now - 600, "endtime": now, "useridlist": ["lisi"]}
    assert len(check(checkin.getcheckindata(token, span))["checkindata"]) == 1


def test_rules_of_doors(sandbox, own):
    token, lisi = sandbox.access_token, people(own)["李四"]
    passes = {"rule_list": ["9:00-18:00 * * 1-5 *"], "effect_open_userid_list": [{"open_userid": lisi}]}
    hash = {"rule_name": "白天", "device_sn_list": ["SN1"], "pass_rule": passes}
    rule_id = check(devicedata.add_accesscontrol_rule(token, hash))["rule_id"]
    got = check(devicedata.get_accesscontrol_rule(token, {"device_sn": "SN1"}))
    assert [each["name"] for each in got["pass_rule"]["items"]] == ["白天"]
    assert got["remote_pass_rule"]["items"] == []
    change = {**hash, "rule_id": rule_id, "rule_name": "新", "pass_rule": None, "remote_pass_rule": passes}
    check(devicedata.mod_accesscontrol_rule(token, change))
    got = check(devicedata.get_accesscontrol_rule(token, {"device_sn": "SN1"}))
    assert (got["pass_rule"]["items"], got["remote_pass_rule"]["items"][0]["name"]) == ([], "新")
    check(devicedata.del_accesscontrol_rule(token, {"rule_id": rule_id}))
    assert devicedata.del_accesscontrol_rule(token, {"rule_id": rule_id})["errcode"] == 40058
    assert devicedata.add_accesscontrol_rule(token, {**hash, "device_sn_list": ["none"]})["errcode"] == 40058
    stranger = {**passes, "effect_open_userid_list": [{"open_userid": "x"}]}
    assert devicedata.add_accesscontrol_rule(token, {**hash, "pass_rule": stranger})["errcode"] == 60111


def test_printing(sandbox, own, cryptography):
    from QQ.weixin.work.callback import decrypt_media

    jobs = [sandbox.prints("lisi", "sn1", b"%PDF-1.4", f"{n}.pdf") for n in range(2)]
    asked = {"open_userid": people(own)["李四"]}
    listed = check(device.get_printer_job_list(own, asked))["printer_job_list"]
    assert [(each["jobid"], each["doc_name"], each["status"]) for each in listed] == [
        (jobs[0], "0.pdf", 0),
        (jobs[1], "1.pdf", 0),
    ]
    file = check(device.get_printer_job_download_url(own, {"jobid": jobs[0]}))
    assert decrypt_media(file["encoding_aeskey"], requests.get(file["download_url"], timeout=10).content) == b"%PDF-1.4"
    check(
        device.set_printer_job_trans_result(
            own, {"jobid": jobs[0], "page_size": 1, "setting_version": 1, "media_id": "MEDIA"}
        )
    )
    check(device.report_printer_job_status(own, {"jobid": jobs[0], "status": 2}))
    check(device.report_printer_job_status(own, {"jobid": jobs[1], "status": 1, "errcode": 7, "errmsg": "缺纸"}))
    listed = check(device.get_printer_job_list(own, {**asked, "status": 2}))["printer_job_list"]
    assert [(each["jobid"], each["errmsg"]) for each in listed] == [(jobs[1], "缺纸")]
    assert device.report_printer_job_status(own, {"jobid": "none", "status": 2})["errcode"] == 40058
    scan = {**asked, "filename": "a.pdf", "media_id": "MEDIA", "auth_code": "c"}
    check(device.push_scan_file(own, scan))
    assert device.push_scan_file(own, {**scan, "media_id": "none"})["errcode"] == 40007
    with pytest.raises(ValueError, match="SN9"):
        sandbox.prints("lisi", "SN9", b"")
