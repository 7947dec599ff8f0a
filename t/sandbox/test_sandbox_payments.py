"""Payments in the sandbox: customers pay members and orders of mini programs, and get refunds."""

import pytest

from QQ.weixin.work import check, externalpay, miniapppay, user
from QQ.weixin.work.card.invoice import reimburse


def test_merchant_numbers(sandbox):
    token = sandbox.access_token
    check(externalpay.addmerchant(token, {"mch_id": "1", "merchant_name": "沙箱"}))
    assert externalpay.addmerchant(token, {"mch_id": "1", "merchant_name": "沙箱"})["errcode"] == 660008
    check(externalpay.set_mch_use_scope(token, {"mch_id": "1", "allow_use_scope": {"user": ["lisi"]}}))
    got = check(externalpay.getmerchant(token, {"mch_id": "1"}))
    assert (got["merchant_name"], got["bind_status"], got["allow_use_scope"]["user"]) == ("沙箱", 2, ["lisi"])
    scope = {"mch_id": "1", "allow_use_scope": {"user": ["nobody"]}}
    assert externalpay.set_mch_use_scope(token, scope)["errcode"] == 60111
    check(externalpay.delmerchant(token, {"mch_id": "1"}))
    for call in (externalpay.getmerchant, externalpay.delmerchant):
        assert call(token, {"mch_id": "1"})["errcode"] == 660006


def test_payments_and_refunds(sandbox):
    token, now = sandbox.access_token, int(sandbox.now)
    first = sandbox.customer_pays("wmZhangSan", "lisi", 1000, remark="定金")
    second = sandbox.customer_pays("wmLiSi", "wangwu", 500)
    sandbox.refunds_payment("lisi", first["out_trade_no"], 300)
    asked = {"begin_time": now - 60, "end_time": now + 60}
    bills = check(externalpay.get_bill_list(token, {**asked, "limit": 1}))
    assert (bills["bill_list"][0]["total_refund_fee"], bills["bill_list"][0]["trade_state"]) == (300, 3)
    bills = check(externalpay.get_bill_list(token, {**asked, "cursor": bills["next_cursor"]}))["bill_list"]
    assert [bill["external_userid"] for bill in bills] == ["wmLiSi"]
    bills = check(externalpay.get_bill_list(token, {**asked, "payee_userid": "lisi"}))["bill_list"]
    assert [(bill["remark"], bill["refund_list"][0]["refund_fee"]) for bill in bills] == [("定金", 300)]
    flow = check(externalpay.get_fund_flow(token, asked))["fund_flow_list"]
    assert [(each["transaction_type"], each["transaction_amount"]) for each in flow] == [(3, 1000), (1, 300), (3, 500)]
    assert flow[-1]["account_balance"] == 1200
    info = check(externalpay.get_payment_info(token, {"payment_id": second["payment_id"]}))
    assert info["bill_list"] == [{"out_trade_no": second["out_trade_no"]}]
    assert externalpay.get_payment_info(token, {"payment_id": "none"})["errcode"] == 660012
    assert externalpay.get_bill_list(token, {**asked, "end_time": now + 40 * 86400})["errcode"] == 40058
    with pytest.raises(ValueError, match="refund"):
        sandbox.refunds_payment("lisi", first["out_trade_no"], 701)
    with pytest.raises(ValueError, match="customer"):
        sandbox.customer_pays("wmNobody", "lisi", 1)
    assert not sandbox.samples


def test_an_order_of_a_mini_program(sandbox):
    token = sandbox.access_token
    own = {"mchid": "1600000001", "out_trade_no": "order-0001"}
    order = {
        **own,
        "appid": "wx1",
        "description": "茶",
        "amount": {"total": 100, "currency": "CNY"},
        "payer": {"openid": "o1"},
        "scene_info": {"payer_client_ip": "127.0.0.1"},
        "attach": "x",
    }
    prepay_id = check(miniapppay.create_order(token, order))["prepay_id"]
    assert miniapppay.create_order(token, order)["errcode"] == 40058
    sign = {"appid": "wx1", "prepay_id": prepay_id, "nonce": "n", "timestamp": 1}
    assert check(miniapppay.get_sign(token, sign))["pay_sign"]
    assert miniapppay.get_sign(token, {**sign, "prepay_id": "none"})["errcode"] == 40058
    assert check(miniapppay.get_order(token, own))["trade_state"] == "NOTPAY"
    back = {**own, "appid": "wx1", "out_refund_no": "r1", "amount": {"total": 100, "refund": 60, "currency": "CNY"}}
    assert miniapppay.refund(token, back)["errcode"] == 90312
    sandbox.customer_pays_order(**own)
    got = check(miniapppay.get_order(token, own))
    assert (got["trade_state"], got["amount"]["payer_total"], got["attach"]) == ("SUCCESS", 100, "x")
    assert got["success_time"].endswith("+08:00")
    assert miniapppay.close_order(token, own)["errcode"] == 84088
    for _ in range(2):  # a refund of the same number is made once
        assert check(miniapppay.refund(token, back))["amount"]["payer_refund"] == 60
    assert miniapppay.refund(token, {**back, "out_refund_no": "r2"})["errcode"] == 90341
    asked = {"mchid": own["mchid"], "out_refund_no": "r1"}
    assert check(miniapppay.get_refund_detail(token, asked))["status"] == "SUCCESS"
    assert miniapppay.get_refund_detail(token, {**asked, "out_refund_no": "r2"})["errcode"] == 40058
    assert check(miniapppay.get_order(token, own))["trade_state"] == "REFUND"
    check(miniapppay.create_order(token, {**order, "out_trade_no": "order-0002"}))
    check(miniapppay.close_order(token, {**own, "out_trade_no": "order-0002"}))
    with pytest.raises(ValueError, match="paid"):
        sandbox.customer_pays_order(own["mchid"], "order-0002")
    assert miniapppay.get_order(token, {**own, "out_trade_no": "order-0003"})["errcode"] == 40058
    assert not sandbox.samples


def test_invoices(sandbox):
    token = sandbox.access_token
    first, second = (sandbox.hands_in_invoice("lisi", fee) for fee in (100, 200))
    got = check(reimburse.getinvoiceinfo(token, first))
    assert (got["user_info"]["fee"], got["user_info"]["reimburse_status"]) == (100, "INVOICE_REIMBURSE_INIT")
    assert got["openid"] == check(user.convert_to_openid(token, {"userid": "lisi"}))["openid"]
    check(reimburse.updateinvoicestatus(token, {**first, "reimburse_status": "INVOICE_REIMBURSE_LOCK"}))
    hash = {"openid": got["openid"], "reimburse_status": "INVOICE_REIMBURSE_CLOSURE", "invoice_list": [first, second]}
    assert reimburse.updatestatusbatch(token, {**hash, "openid": "o-wangwu"})["errcode"] == 40058
    check(reimburse.updatestatusbatch(token, hash))
    items = check(reimburse.getinvoiceinfobatch(token, {"item_list": [first, second]}))["item_list"]
    assert {each["user_info"]["reimburse_status"] for each in items} == {"INVOICE_REIMBURSE_CLOSURE"}
    assert (
        reimburse.updateinvoicestatus(token, {**first, "reimburse_status": "INVOICE_REIMBURSE_INIT"})["errcode"]
        == 40058
    )
    assert reimburse.getinvoiceinfo(token, {**first, "encrypt_code": "x"})["errcode"] == 40058
    assert reimburse.getinvoiceinfo(token, {**first, "card_id": "x"})["errcode"] == 40058
    assert not sandbox.samples
