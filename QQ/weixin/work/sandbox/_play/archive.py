"""Play customers who agree to the message archive, and the payment of a service provider's orders."""

from typing import Any

from .._state import State
from .._state.license import UNPAID, pay

__all__ = ["Archive"]


class Archive(State):
    """Actions of customers and of the provider. Each pushes its event, and raises ValueError if it is not possible."""

    def agrees_to_archive(self, external_userid: str, where: str, agrees: bool = True) -> None:
        """Agree that messages are archived, or not. where: a userid, or the chat_id of a customer group."""
        with self.lock:
            if external_userid not in self.contacts.profiles:
                raise ValueError(f"there is no external contact {external_userid!r}")
            in_group = where in self.contacts.groupchats
            if not in_group and where not in self.contacts.follows.get(external_userid, {}):
                raise ValueError(f"{external_userid} has no chat {where!r}")
            consent = {"status": "Agree" if agrees else "Disagree", "time": int(self.now)}
            self.resources.setdefault("archive_consents", {})[f"{external_userid} {where}"] = consent
            event: dict[str, Any] = {"FromUserName": "sys", "MsgType": "event", "Event": "change_external_contact"}
            if agrees and not in_group:
                who = {"UserID": where, "ExternalUserID": external_userid}
                self.pushes.event({**event, "ChangeType": "msg_audit_approved", **who})

    def pays_license_order(self, order_id: str) -> None:
        """Pay a service provider's order of accounts: the event license_pay_success."""
        with self.lock:
            order = self.resources.get("license_orders", {}).get(order_id, {})
            if order.get("order_status") != UNPAID:
                raise ValueError(f"there is no order {order_id!r} to be paid")
            pay(self, order)
