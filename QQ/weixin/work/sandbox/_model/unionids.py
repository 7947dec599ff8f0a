"""WeChat users by their unionid, as customers of the corp."""

from typing import Any, Optional

from .._state import State
from .things import Thing

__all__ = ["customer_with", "customers_with"]


def customer_with(sandbox: State, unionid: str) -> Optional[str]:
    """The external_userid of the WeChat user, if any."""
    profiles = sandbox.contacts.profiles.items()
    return next((external_userid for external_userid, profile in profiles if profile.get("unionid") == unionid), None)


def customers_with(sandbox: State, hash: dict[str, Any]) -> list[Thing]:
    """In which corps the WeChat user is a customer: in the sandbox its own only. The hash may name one corp."""
    found = customer_with(sandbox, hash["unionid"])
    if found is None or hash.get("corpid") not in (None, "", sandbox.corpid):
        return []
    return [{"corpid": sandbox.corpid, "external_userid": found}]
