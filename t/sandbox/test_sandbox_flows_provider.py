"""Service providers in the sandbox: accounts that they order, ids as they know them; and the message archive."""

import pytest

from QQ.weixin.work import appchat, check, idconvert, license, msgaudit, paytool, service
from QQ.weixin.work.externalcontact import groupchat
from QQ.weixin.work.idconvert import batch
from QQ.weixin.work.msgaudit import groupchat as archived

DAY = 24 * 3600
ZHANG = "wmZhangSan"


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def provider_token(sandbox):
    return sandbox.issue(sandbox.provider.corpid, "provider_access_token")


def ordered(sandbox, base=2, external=1):
    corp = {"corpid": sandbox.corpid, "buyer_userid": "buyer"}
    count = {"base_count": base, "external_contact_count": external}
    order = {**corp, "account_count": count, "account_duration": {"months": 2}}
    return check(license.create_new_order(provider_token(sandbox), order))["order_id"]


def codes(token, order_id):
    return [
        each["active_code"] for each in check(license.list_order_account(token, {"order_id": order_id}))["account_list"]
    ]


def test_an_order_of_accounts(sandbox, events):
    token, corp = provider_token(sandbox), {"corpid": sandbox.corpid}
    order_id = ordered(sandbox)
    order = check(license.get_order(token, {"order_id": order_id}))["order"]
    assert (order["order_type"], order["order_status"], order["account_count"]["base_count"]) == (1, 0, 2)
    assert codes(token, order_id) == []
    jobid = check(license.submit_pay_job(token, {"payer_userid": "p", "order_id": order_id}))["jobid"]
    assert check(license.pay_job_result(token, {"jobid": jobid}))["status"] == 1
    assert (events[-1]["InfoType"], events[-1]["OrderId"]) == ("license_pay_success", order_id)
    first, second, external = codes(token, order_id)
    check(license.active_account(token, {**corp, "active_code": first, "userid": "lisi"}))
    both = [{"active_code": first, "userid": "wangwu"}, {"active_code": second, "userid": "wangwu"}]
    outcome = check(license.batch_active_account(token, {**corp, "active_list": both}))["active_result"]
    assert [each["errcode"] for each in outcome] == [701003, 0]
    check(license.active_account_by_type(token, {**corp, "type": 2, "userid": "lisi"}))
    info = check(license.get_active_info_by_code(token, {**corp, "active_code": external}))["active_info"]
    assert (info["userid"], info["status"], info["expire_time"] - info["active_time"]) == ("lisi", 2, 62 * DAY)
    listed = check(license.batch_get_active_info_by_code(token, {**corp, "active_code_list": [first, "x"]}))
    assert (len(listed["active_info_list"]), listed["invalid_active_code_list"]) == (1, ["x"])
    page = check(license.list_actived_account(token, {**corp, "limit": 2}))
    rest = check(license.list_actived_account(token, {**corp, "limit": 2, "cursor": page["next_cursor"]}))
    assert (page["has_more"], rest["has_more"], len(rest["account_list"])) == (1, 0, 1)
    whose = [{"handover_userid": "wangwu", "takeover_userid": "zhaoliu"}]
    for errcode in (0, 701016):
        result = check(license.batch_transfer_license(token, {**corp, "transfer_list": whose}))["transfer_result"]
        assert result[0]["errcode"] == errcode
    mine = check(license.get_active_info_by_user(token, {**corp, "userid": "zhaoliu"}))
    assert (mine["active_status"], len(mine["active_info_list"])) == (1, 1)
    check(license.set_auto_active_status(token, {**corp, "auto_active_status": 1}))
    assert check(license.get_auto_active_status(token, corp))["auto_active_status"] == 1
    assert check(license.get_app_license_info(token, {**corp, "suite_id": "wwSuite"}))["license_status"] == 1
    assert check(license.support_policy_query(token, corp))["query_result"] == 0
    sandbox.advance(63 * DAY)
    token = provider_token(sandbox)
    info = check(license.get_active_info_by_code(token, {**corp, "active_code": external}))["active_info"]
    assert info["status"] == 3
    assert not sandbox.samples


def test_a_renewal_and_an_order_for_several_corps(sandbox, events):
    token, corp = provider_token(sandbox), {"corpid": sandbox.corpid}
    order_id = ordered(sandbox, base=1, external=0)
    sandbox.pays_license_order(order_id)
    (code,) = codes(token, order_id)
    check(license.active_account(token, {**corp, "active_code": code, "userid": "lisi"}))
    accounts = [{"userid": "lisi", "type": 1}, {"userid": "lisi", "type": 2}]
    job = check(license.create_renew_order_job(token, {**corp, "account_list": accounts}))
    assert [each["type"] for each in job["invalid_account_list"]] == [2]
    submitted = {"jobid": job["jobid"], "buyer_userid": "b", "account_duration": {"months": 1}}
    renewal = check(license.submit_order_job(token, submitted))["order_id"]
    sandbox.pays_license_order(renewal)
    info = check(license.get_active_info_by_code(token, {**corp, "active_code": code}))["active_info"]
    assert info["expire_time"] - info["active_time"] == 93 * DAY
    (account,) = check(license.list_order_account(token, {"order_id": renewal}))["account_list"]
    assert (account["userid"], account["type"]) == ("lisi", 1)
    buy = {"account_count": {"base_count": 1}, "account_duration": {"days": 31}}
    parts = [{**corp, **buy}, {"corpid": "wwOther", **buy}]
    job = check(license.create_new_order_job(token, {"buy_list": parts}))
    assert [each["errcode"] for each in job["invalid_list"]] == [40013]
    assert refused(license.new_order_job_result(token, {"jobid": job["jobid"]})) == [701125]
    check(license.submit_new_order_job(token, {"jobid": job["jobid"], "buyer_userid": "b"}))
    union = check(license.new_order_job_result(token, {"jobid": job["jobid"]}))["order_id"]
    sandbox.pays_license_order(union)
    got = check(license.get_union_order(token, {"order_id": union}))
    assert (got["order"]["order_status"], len(codes(token, got["buy_list"][0]["sub_order_id"]))) == (1, 1)
    orders = check(license.list_order(token, {}))["order_list"]
    assert [each["order_type"] for each in orders] == [1, 2, 8]
    other = ordered(sandbox)
    check(license.cancel_order(token, {**corp, "order_id": other}))
    assert refused(
        license.submit_pay_job(token, {"payer_userid": "p", "order_id": other}),
        license.get_order(token, {"order_id": "x"}),
        license.get_order(token, {"order_id": union}),
        license.submit_order_job(token, submitted),
        license.pay_job_result(token, {"jobid": "x"}),
        license.active_account(token, {**corp, "active_code": "x", "userid": "lisi"}),
        license.batch_share_active_code(
            token, {"from_corpid": sandbox.corpid, "to_corpid": "x", "share_list": [{"active_code": code}]}
        ),
    ) == [701084, 701005, 701120, 701126, 770006, 701021, 701058]
    shared = {"from_corpid": sandbox.corpid, "to_corpid": "wwDownstream", "share_list": [{"active_code": code}]}
    assert check(license.batch_share_active_code(token, shared))["share_result"][0]["errcode"] == 701003
    assert not sandbox.samples


def test_ids_of_a_service_provider(sandbox):
    token = sandbox.access_token
    tags = check(idconvert.external_tagid(token, {"external_tagid_list": ["etTag1", "x"]}))
    (item,) = tags["items"]
    again = check(idconvert.external_tagid(token, {"external_tagid_list": [item["open_external_tagid"]]}))["items"]
    assert again[0]["open_external_tagid"] == item["open_external_tagid"]
    assert tags["invalid_external_tagid_list"] == ["x"]
    assert len(check(idconvert.open_kfid(token, {"open_kfid_list": [*sandbox.accounts]}))["items"]) == len(
        sandbox.accounts
    )
    chats = {"chat_id_list": ["wrVipGroup"]}
    assert refused(idconvert.chatid(token, chats)) == [40166]
    check(idconvert.apply_to_upgrade_chatid(token, {"upgrade_time": int(sandbox.now) + 3600}))
    assert check(idconvert.chatid(token, chats))["items"][0]["chat_id"] == "wrVipGroup"
    assert refused(idconvert.apply_to_upgrade_chatid(token, {"upgrade_time": 1})) == [40058]
    suite = sandbox.issue("wwSuite", "suite_access_token")
    assert check(idconvert.upgrade_chatid_for_new_corp(suite))["errcode"] == 0
    who = check(idconvert.unionid_to_external_userid(token, {"unionid": "oxLiSi", "openid": "o1"}))
    assert who["external_userid"] == "wmLiSi"
    pending = check(idconvert.unionid_to_external_userid(token, {"unionid": "oxWangWu", "openid": "o1"}))["pending_id"]
    found = check(batch.external_userid_to_pending_id(token, {"external_userid": ["wmWangWu", "x"]}))["result"]
    assert found == [{"external_userid": "wmWangWu", "pending_id": pending}]
    asked = {"business_type": 1, "user_type": 1, "tmp_external_userid_list": ["x"]}
    assert check(idconvert.convert_tmp_external_userid(token, asked))["invalid_tmp_external_userid_list"] == ["x"]
    assert not sandbox.samples


def test_the_message_archive(sandbox, events):
    token = sandbox.access_token
    assert "lisi" in check(msgaudit.get_permit_user_list(token, {}))["ids"]
    asked = {"info": [{"userid": "zhangsan", "exteranalopenid": ZHANG}]}
    assert check(msgaudit.check_single_agree(token, asked))["agreeinfo"][0]["agree_status"] == "Disagree"
    sandbox.agrees_to_archive(ZHANG, "zhangsan")
    assert events[-1]["ChangeType"] == "msg_audit_approved"
    (consent,) = check(msgaudit.check_single_agree(token, asked))["agreeinfo"]
    assert (consent["agree_status"], consent["status_change_time"]) == ("Agree", pytest.approx(sandbox.now, abs=5))
    room = check(msgaudit.check_room_agree(token, {"roomid": "wrVipGroup"}))["agreeinfo"]
    assert [(each["exteranalopenid"], each["agree_status"]) for each in room] == [(ZHANG, "Disagree")]
    assert check(groupchat.get(token, {"chat_id": "wrVipGroup"}))
    chat = check(appchat.create(token, {"name": "项目", "userlist": ["lisi", "wangwu"], "chatid": "project"}))["chatid"]
    got = check(archived.get(token, {"roomid": chat}))
    assert (got["roomname"], [each["memberid"] for each in got["members"]]) == ("项目", ["lisi", "wangwu"])
    assert check(msgaudit.get_robot_info(token, "wb1"))["data"]["robot_id"] == "wb1"
    assert refused(
        archived.get(token, {"roomid": "x"}),
        msgaudit.check_room_agree(token, {"roomid": "x"}),
        msgaudit.get_robot_info(token, "x"),
    ) == [40050, 40050, 40058]
    with pytest.raises(ValueError, match="has no chat"):
        sandbox.agrees_to_archive(ZHANG, "wangwu")
    assert not sandbox.samples


def test_orders_of_an_app(sandbox, events):
    suite, now = sandbox.issue("wwSuite", "suite_access_token"), int(sandbox.now)
    orderid = sandbox.orders_app("lisi", users=5)
    assert check(service.get_order(suite, {"orderid": orderid}))["order_status"] == 0
    sandbox.pays_app_order(orderid)
    order = check(service.get_order(suite, {"orderid": orderid}))
    assert (order["order_status"], order["user_count"], order["end_time"] - order["begin_time"]) == (1, 5, 365 * DAY)
    assert [each["InfoType"] for each in events] == ["open_order", "pay_for_app_success"]
    listed = check(service.get_order_list(suite, {"start_time": now - DAY, "end_time": now + DAY}))["order_list"]
    assert [each["orderid"] for each in listed] == [orderid]
    with pytest.raises(ValueError, match="to be paid"):
        sandbox.pays_app_order(orderid)
    other = sandbox.issue("dkTemplate", "suite_access_token")
    assert refused(
        service.get_order(other, {"orderid": orderid}),
        service.prolong_try(suite, {"buyer_corpid": "x", "prolong_days": 1}),
    ) == [40058, 40013]
    sandbox.provider.exchange("wwSuite", sandbox.provider.authorize())
    trial = {"buyer_corpid": sandbox.corpid, "prolong_days": 40}
    assert check(service.prolong_try(suite, trial))["try_end_time"] == pytest.approx(now + 40 * DAY, abs=5)
    assert refused(service.prolong_try(suite, trial)) == [40058]
    token = provider_token(sandbox)
    opened = [check(service.corpid_to_opencorpid(token, {"corpid": sandbox.corpid}))["open_corpid"] for _ in range(2)]
    assert opened[0] == opened[1]
    assert not sandbox.samples


def test_the_cash_desk(sandbox):
    token, signed = provider_token(sandbox), {"nonce_str": "n", "ts": int(sandbox.now), "sig": "s"}
    app = {"order_type": 0, "buy_info_list": [{"suiteid": "dkTemplate", "total_price": 9900, "duration_days": 365}]}
    given = {**signed, "business_type": 2, "custom_corpid": sandbox.corpid, "pay_type": 0}
    made = check(paytool.open_order(token, {**given, "product_list": {"customized_app": app}}))
    whose = {**signed, "order_id": made["order_id"]}
    assert (made["paid_price"], check(paytool.get_order_detail(token, whose))["pay_order"]["order_status"]) == (9900, 1)
    sandbox.pays_order(made["order_id"], invoice_title="沙箱科技")
    detail = check(paytool.get_order_detail(token, whose))["pay_order"]
    assert (detail["order_status"], detail["pay_channel"]) == (2, 1)
    sent = {"order_id": made["order_id"], "oper_userid": "lisi", "invoice_status": 2, "invoice_note": "邮件"}
    check(paytool.mark_invoice_status(token, sent))
    (invoice,) = check(paytool.get_invoice_list(token, {}))["invoice_list"]
    assert (invoice["invoice_title"], invoice["invoice_status"]) == ("沙箱科技", 2)
    other = check(paytool.open_order(token, {**given, "product_list": {"customized_app": app}}))["order_id"]
    check(paytool.close_order(token, {**signed, "order_id": other}))
    page = check(paytool.get_order_list(token, {**signed, "limit": 1}))
    rest = check(paytool.get_order_list(token, {**signed, "limit": 1, "cursor": page["next_cursor"]}))
    assert [each["order_status"] for each in rest["pay_order_list"]] == [3]
    assert refused(
        paytool.close_order(token, whose),
        paytool.close_order(token, {**whose, "order_id": "x"}),
        paytool.get_order_detail(token, {**whose, "ts": 1}),
        paytool.open_order(token, {**given, "product_list": {}}),
        paytool.mark_invoice_status(token, {**sent, "order_id": other}),
    ) == [701084, 40058, 40058, 40058, 40058]
    assert not sandbox.samples
