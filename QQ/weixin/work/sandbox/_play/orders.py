"""Play corps that order and pay a service provider's apps (应用订单, 收银台)."""

import uuid
from typing import Any

from .._state import State
from .._state.orders import push

__all__ = ["Orders"]

Record = dict[str, Any]
UNPAID, PAID = 0, 1  # order_status of an app's order


class Orders(State):
    """Actions of corps that buy. Each pushes its event, and raises ValueError if it is not possible."""

    def orders_app(
        self,
        userid: str,
        suite_id: str = "wwSuite",
        *,
        edition: str = "标准版",
        users: int = 10,
        days: int = 365,
        price: int = 10000,
    ) -> str:
        """Order an app: the event open_order. Returns the orderid. price: in fen."""
        with self.lock:
            if suite_id not in self.provider.suites:
                raise ValueError(f"there is no suite {suite_id!r}")
            orderid, now = uuid.uuid4().hex, int(self.now)
            order: Record = {
                "orderid": orderid,
                "order_status": UNPAID,
                "order_type": 0,
                "paid_corpid": self.corpid,
                "operator_corpid": self.corpid,
                "operator_id": userid,
                "suiteid": suite_id,
                "edition_id": "sandbox",
                "edition_name": edition,
                "price": price,
                "user_count": users,
                "order_period": days,
                "order_time": now,
                "order_from": 0,
            }
            self.resources.setdefault("app_orders", {})[orderid] = order
            push(self, "open_order", order, OperatorId=userid)
            return orderid

    def pays_app_order(self, orderid: str) -> None:
        """Pay the order of an app: the event pay_for_app_success."""
        with self.lock:
            order = self.resources.get("app_orders", {}).get(orderid)
            if order is None or order["order_status"] != UNPAID:
                raise ValueError(f"there is no order {orderid!r} to be paid")
            now = int(self.now)
            times = {"paid_time": now, "begin_time": now, "end_time": now + order["order_period"] * 86400}
            order.update(order_status=PAID, **times)
            push(self, "pay_for_app_success", order)

    def pays_order(self, order_id: str, *, invoice_title: str = "") -> None:
        """Pay an order of the cash desk (paytool). invoice_title: ask for an invoice too."""
        with self.lock:
            order = self.resources.get("paytool_orders", {}).get(order_id)
            if order is None or order["order_status"] != 1:
                raise ValueError(f"there is no order {order_id!r} to be paid")
            order.update(order_status=2, pay_channel=1, paid_time=int(self.now), channel_order_id=f"42{order_id[2:20]}")
            if invoice_title:
                order["invoice"] = {
                    "order_id": order_id,
                    "custom_corpid": order.get("custom_corpid") or self.corpid,
                    "apply_time": int(self.now),
                    "invoice_type": 0,
                    "paid_price": order["paid_price"],
                    "invoice_status": 0,
                    "invoice_title": invoice_title,
                }
