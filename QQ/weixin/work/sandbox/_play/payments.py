"""Play customers who pay, and members who refund."""

import uuid
from collections.abc import Iterable
from typing import Any

from .._state import State
from .needed import need_member

__all__ = ["Payments"]

Record = dict[str, Any]


class Payments(State):
    """Actions around payments. Each raises ValueError if it is not possible."""

    def customer_pays(
        self,
        external_userid: str,
        userid: str,
        total_fee: int,
        *,
        remark: str = "",
        payment_type: int = 0,
        mch_id: str = "",
        commodity_list: Iterable[Record] = (),
    ) -> Record:
        """Pay a member (对外收款), in fen. Returns the entry of externalpay.get_bill_list.

        payment_type: 0 = in a chat, 1 = payment code, and others. mch_id: by default the first merchant number.
        """
        with self.lock:
            if external_userid not in self.contacts.profiles:
                raise ValueError(f"there is no customer {external_userid!r}")
            if not self.is_member(userid) or type(total_fee) is not int or total_fee < 1:
                raise ValueError("userid must be a member, and total_fee a number of fen")
            out_trade_no = uuid.uuid4().hex
            bill = {
                "out_trade_no": out_trade_no,
                "payment_id": uuid.uuid4().hex,
                "transaction_id": uuid.uuid4().hex,
                "mch_id": mch_id or next(iter(self.resources.get("merchants", {})), "1600000000"),
                "bill_type": 0,
                "trade_state": 1,
                "external_userid": external_userid,
                "payee_userid": userid,
                "total_fee": total_fee,
                "total_refund_fee": 0,
                "payment_type": payment_type,
                "pay_time": int(self.now),
                "remark": remark,
                "commodity_list": list(commodity_list),
                "refund_list": [],
            }
            self.resources.setdefault("bills", {})[out_trade_no] = bill
            return bill

    def refunds_payment(self, userid: str, out_trade_no: str, refund_fee: int, comment: str = "") -> Record:
        """Refund a payment, wholly or in part. Returns the payment."""
        with self.lock:
            bill = self.resources.get("bills", {}).get(out_trade_no)
            if bill is None or not 0 < refund_fee <= bill["total_fee"] - bill["total_refund_fee"]:
                raise ValueError(f"there is no payment {out_trade_no!r} with so much to refund")
            bill["total_refund_fee"] += refund_fee
            bill["trade_state"] = 3
            bill["refund_list"].append(
                {
                    "out_refund_no": uuid.uuid4().hex,
                    "refund_userid": userid,
                    "refund_comment": comment,
                    "refund_reqtime": int(self.now),
                    "refund_status": 2,
                    "refund_fee": refund_fee,
                }
            )
            return dict(bill)

    def hands_in_invoice(self, userid: str, fee: int, title: str = "沙箱科技", payee: str = "测试商家") -> Record:
        """Hand in an electronic invoice, in fen. Returns its card_id and encrypt_code, as the JS-SDK gives them."""
        with self.lock:
            userid = need_member(self, userid)
            card_id, now = uuid.uuid4().hex, int(self.now)
            self.resources.setdefault("invoices", {})[card_id] = {
                "card_id": card_id,
                "encrypt_code": uuid.uuid4().hex,
                "openid": f"o-{userid}",
                "begin_time": now,
                "end_time": now + 365 * 86400,
                "type": "增值税普通发票",
                "payee": payee,
                "detail": "可在公司企业微信内报销使用",
                "user_info": {
                    "title": title,
                    "fee": fee,
                    "billing_time": now,
                    "billing_no": card_id[:12],
                    "reimburse_status": "INVOICE_REIMBURSE_INIT",
                },
            }
            return {name: self.resources["invoices"][card_id][name] for name in ("card_id", "encrypt_code")}

    def customer_pays_order(self, mchid: str, out_trade_no: str) -> Record:
        """Pay an order of miniapppay.create_order."""
        with self.lock:
            order = self.resources.get("pay_orders", {}).get(f"{mchid}/{out_trade_no}")
            if order is None or order["trade_state"] != "NOTPAY":
                raise ValueError(f"there is no order {out_trade_no!r} to be paid")
            order.update(trade_state="SUCCESS", paid_at=int(self.now), transaction_id=uuid.uuid4().hex)
            return dict(order)
