"""A service provider (服务商) with its suites, and a maker of devices with its models: tickets, codes and secrets."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from .._reply import RefusalError
from .clock import Clock
from .expiring import ExpiringDict

__all__ = ["Device", "Provider", "Ticketed"]

TICKET_LIFETIME = 30 * 60


@dataclass
class Ticketed:
    """A suite or a model of devices: the secret, and the tickets that are pushed for it."""

    secret: str = field(repr=False)
    tickets: "ExpiringDict[bool]" = field(repr=False)

    def ticket(self) -> str:
        """A new one, good for 30 minutes beside those before it."""
        given = f"ticket-{secrets.token_hex(24)}"
        self.tickets.add(given, True)
        return given

    def need(self, ticket: str) -> None:
        if self.tickets.get(ticket) is None:
            raise RefusalError(40085)


@dataclass
class Device:
    """A device of a model, and the secret that it has while a corp has bound it."""

    model_id: str
    secret: str = field(repr=False)


class Provider:
    """corpid, secret: what service.get_provider_token accepts.

    suites (dict): by suite_id, the suite; suites[id].ticket() gives a suite_ticket. models (dict): the same by model_id.
    permanent_codes (dict): the suite_id and the corpid that each is good for. A corp revokes one with del.
    devices (dict): by device_sn, in capitals.
    """

    def __init__(self, clock: Clock, corpid: str) -> None:
        self._clock = clock
        self._corp = corpid
        self.corpid = "wwProvider"
        self.secret = "provider-secret"
        self.suites: dict[str, Ticketed] = {
            "wwSuite": self._ticketed("suite-secret"),
            "dkTemplate": self._ticketed("template-secret"),
        }
        self.models: dict[str, Ticketed] = {"modelSandbox": self._ticketed("model-secret")}
        self.permanent_codes: dict[str, tuple[str, str]] = {}
        self.pre_auth_codes: ExpiringDict[str] = ExpiringDict(clock, 20 * 60)  # the suite_id of each
        self.auth_codes: ExpiringDict[tuple[str, str]] = ExpiringDict(
            clock, 10 * 60
        )  # the suite_id and the corpid of each
        self.devices: dict[str, Device] = {}
        self.device_codes: ExpiringDict[str] = ExpiringDict(clock, 10 * 60)  # the device_sn of each

    def _ticketed(self, secret: str) -> Ticketed:
        return Ticketed(secret, ExpiringDict(self._clock, TICKET_LIFETIME))

    def authorize(self, suite_id: str = "wwSuite", corpid: str = "") -> str:
        """The corp authorises the app: the auth_code that the callback and the redirect_uri then have, good for 10 minutes."""
        if suite_id not in self.suites:
            raise ValueError(f"there is no suite {suite_id!r}")
        code = secrets.token_urlsafe(64)
        self.auth_codes.add(code, (suite_id, corpid or self._corp))
        return code

    def bind(self, device_sn: str) -> str:
        """The corp binds a device: the auth_code that the callback then has, good for 10 minutes."""
        if device_sn.upper() not in self.devices:
            raise ValueError(f"there is no device {device_sn!r}: openhw.model.register_sn makes one")
        code = secrets.token_urlsafe(64)
        self.device_codes.add(code, device_sn.upper())
        return code

    def permanent(self, suite_id: str, auth_code: str) -> tuple[str, str]:
        """The permanent code, the same one for a corp as before, and the corpid."""
        found = self.auth_codes.get(auth_code)
        if found is None or found[0] != suite_id:
            raise RefusalError(40078)
        self.auth_codes.pop(auth_code)
        for code, whose in self.permanent_codes.items():
            if whose == found:
                return code, found[1]
        code = secrets.token_urlsafe(48)
        self.permanent_codes[code] = found
        return code, found[1]

    def need_permanent(self, suite_id: str, hash: dict[str, Any]) -> str:
        """The permanent code of the hash, if the suite has it for that corp."""
        code: str = hash["permanent_code"]
        if self.permanent_codes.get(code) != (suite_id, hash["auth_corpid"]):
            raise RefusalError(40084)
        return code
