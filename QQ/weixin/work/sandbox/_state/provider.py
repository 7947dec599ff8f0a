"""A service provider (服务商) with its suites, and a maker of devices with its models: tickets, codes and secrets."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from .._reply import RefusalError
from .clock import Clock
from .expiring import ExpiringDict

__all__ = ["Device", "Provider", "TicketOwner"]

TICKET_LIFETIME = 30 * 60


@dataclass
class TicketOwner:
    """A suite or a device model: its secret, and the tickets that are pushed to it."""

    secret: str = field(repr=False)
    tickets: "ExpiringDict[bool]" = field(repr=False)

    def ticket(self) -> str:
        """A new ticket, valid for 30 minutes. Older tickets stay valid until they expire."""
        ticket = f"ticket-{secrets.token_hex(24)}"
        self.tickets.add(ticket, True)
        return ticket

    def need_ticket(self, ticket: str) -> None:
        if self.tickets.get(ticket) is None:
            raise RefusalError(40085)


@dataclass
class Device:
    """A device."""

    model_id: str
    secret: str = field(repr=False)  # "" until a corp has bound the device


class Provider:
    """A service provider.

    corpid, secret: the values that service.get_provider_token accepts.
    suites (dict): by suite_id, the suite; suites[id].ticket() creates a suite_ticket. models (dict): the same by model_id.
    permanent_codes (dict): by exchange code, its suite_id and corpid. Delete one to play a corp that revokes it.
    devices (dict): by device_sn in capitals.
    """

    def __init__(self, clock: Clock, corpid: str) -> None:
        self._clock = clock
        self._corp = corpid
        self.corpid = "wwProvider"
        self.secret = "provider-secret"
        self.suites: dict[str, TicketOwner] = {
            "wwSuite": self._ticketed("suite-secret"),
            "dkTemplate": self._ticketed("template-secret"),
        }
        self.models: dict[str, TicketOwner] = {"modelSandbox": self._ticketed("model-secret")}
        self.permanent_codes: dict[str, tuple[str, str]] = {}
        self.pre_auth_codes: ExpiringDict[str] = ExpiringDict(clock, 20 * 60)  # the suite_id by code
        self.auth_codes: ExpiringDict[tuple[str, str]] = ExpiringDict(clock, 10 * 60)  # suite_id and corpid by code
        self.devices: dict[str, Device] = {}
        self.device_codes: ExpiringDict[str] = ExpiringDict(clock, 10 * 60)  # the device_sn by code

    def _ticketed(self, secret: str) -> TicketOwner:
        return TicketOwner(secret, ExpiringDict(self._clock, TICKET_LIFETIME))

    def authorize(self, suite_id: str = "wwSuite", corpid: str = "") -> str:
        """Play a corp that authorises the app. Returns the auth_code, as in the callback, valid for 10 minutes."""
        if suite_id not in self.suites:
            raise ValueError(f"there is no suite {suite_id!r}")
        code = secrets.token_urlsafe(64)
        self.auth_codes.add(code, (suite_id, corpid or self._corp))
        return code

    def bind(self, device_sn: str) -> str:
        """Play a corp that binds a device. Returns the auth_code, as in the callback, valid for 10 minutes."""
        if device_sn.upper() not in self.devices:
            raise ValueError(f"there is no device {device_sn!r}: register it with openhw.model.register_sn")
        code = secrets.token_urlsafe(64)
        self.device_codes.add(code, device_sn.upper())
        return code

    def exchange(self, suite_id: str, auth_code: str) -> tuple[str, str]:
        """Exchange an auth_code for (exchange code, corpid). A corp always gets the same code."""
        authorization = self.auth_codes.get(auth_code)
        if authorization is None or authorization[0] != suite_id:
            raise RefusalError(40078)
        self.auth_codes.pop(auth_code)
        for code, other in self.permanent_codes.items():
            if other == authorization:
                return code, authorization[1]
        code = secrets.token_urlsafe(48)
        self.permanent_codes[code] = authorization
        return code, authorization[1]

    def need_permanent(self, suite_id: str, hash: dict[str, Any]) -> str:
        """The exchange code in the hash. Raises RefusalError if it is not this suite's code for that corp."""
        code: str = hash["permanent_code"]
        if self.permanent_codes.get(code) != (suite_id, hash["auth_corpid"]):
            raise RefusalError(40084)
        return code
