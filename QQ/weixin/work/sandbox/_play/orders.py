"""Play corps that install, order, pay and remove a service provider's apps (应用授权, 应用订单, 收银台)."""

import uuid
from typing import Any

from .._state import State
from .._state.orders import push, tell_suite

__all__ = ["Orders"]

Record = dict[str, Any]
UNPAID, PAID = 0, 1  # order_status of an app's order


class Orders(State):
    """Actions of corps that buy. Each pushes its event, and raises ValueError if it is not possible."""

    def authorizes_app(self, suite_id: str = "wwSuite", state: str = "") -> str:
        """Install an app: the event create_auth. Returns its AuthCode, good for 10 minutes. state: that of the link."""
        with self.lock:
            code = self.provider.authorize(suite_id, self.corpid)
            tell_suite(self, suite_id, "create_auth", AuthCode=code, State=state)
            return code

    def changes_app_rights(self, suite_id: str = "wwSuite", state: str = "") -> None:
        """Change what an installed app may see or do: the event change_auth."""
        with self.lock:
            self._installed(suite_id)
            tell_suite(self, suite_id, "change_auth", AuthCorpId=self.corpid, State=state)

    def revokes_app(self, suite_id: str = "wwSuite") -> None:
        """Remove an app: the event cancel_auth. Its permanent_code is no longer good."""
        with self.lock:
            del self.provider.permanent_codes[self._installed(suite_id)]
            tell_suite(self, suite_id, "cancel_auth", AuthCorpId=self.corpid)

    def _installed(self, suite_id: str) -> str:
        """The exchange code of the app."""
        for code, whose in self.provider.permanent_codes.items():
            if whose == (suite_id, self.corpid):
                return code
        raise ValueError(f"the corp has not installed {suite_id!r}: authorizes_app, and service.get_permanent_code")

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
