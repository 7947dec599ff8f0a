"""Reading a customer-service account page after page, and giving each message that is new."""

import itertools
import logging
from collections.abc import Generator, Mapping
from time import monotonic
from typing import Any, Optional, TypeVar

from .._http import Token
from ..errors import WeixinError, check
from ..kf import sync_msg
from ._kf_account import Account, customer_of, is_name, msgid_of
from ._kf_failed import Failed

__all__ = ["Reader"]

LIMIT = 1000  # messages of a page, the most that the server gives
NO_MORE = ("0", "false", "none", "")  # of has_more
EXPIRED_TOKEN = 95007
# Refusals that are not about the cursor: busy or too often, the access_token, permissions, the account.
NOT_THE_CURSOR = {-1, 6000, 40001, 40013, 40014, 40082, 40091, 41001, 41022, 42001, 42009, 45009, 45011, 45033, 60011}
NOT_THE_CURSOR |= {60020, 301002, *range(48001, 48007), *range(50001, 50004), *range(95000, 95100)}

log = logging.getLogger("QQ.weixin.work.callback")

T = TypeVar("T")
Messages = Generator[dict[str, Any], None, T]  # which tells something at its end


class Reader:
    """One who reads an account."""

    def __init__(self, access_token: Token, account: Account, attempts: int) -> None:
        self.account = account
        self._access_token = access_token
        self._attempts = attempts
        self._token = ""  # of the push
        self._over = 0.0  # when this turn ends
        self._gave = False  # a message in this turn

    def news(self) -> Optional[str]:
        """The latest push, unless it was read."""
        news = self.account.get("news")
        return None if news == self.account.get("read") else news

    def turn(self, seconds: float) -> Messages[bool]:
        """Read until there is no news or the turn is over. Tells at its end whether to go on."""
        self._over, self._gave = monotonic() + seconds, False
        failed = Failed(self.account, self._attempts)
        while (news := self.news()) is not None:
            self._token = news.partition(" ")[2]
            ended = yield from self._pages(failed)
            if ended:
                ended = yield from self._again(failed)
            if not ended:
                return ended is None
            self.account.set("read", news)
        return True

    def _pages(self, failed: Failed) -> Messages[Optional[bool]]:
        """Read page after page. Tells whether the end was reached; None when the turn was over before."""
        for number in itertools.count(1):
            cursor = self.account.cursor()
            reply = self._asked(cursor)
            if reply is None:
                return False
            for message in self._messages(reply):
                customer = customer_of(message)
                if self.account.is_seen(msgid_of(message)):
                    continue
                if customer in failed:
                    failed.wait_behind(customer, message)
                    continue
                if not (yield from self._give(message, failed)):
                    return False
                if monotonic() > self._over:
                    return None
            ended = self._go_on(reply, cursor)
            if ended is not None:
                return ended
            if monotonic() > self._over and number > 1:
                if not self._gave:
                    log.warning("kf/sync_msg says on and on that %s has more, and gives nothing new", self._name)
                return None if self._gave else False
        return True

    def _asked(self, cursor: str) -> Optional[Mapping[str, Any]]:
        """A page; None when there is none to be had."""
        refusal = None
        while True:
            given = {"cursor": cursor, "token": self._token, "limit": LIMIT, "open_kfid": self._name}
            try:
                reply: Any = check(
                    sync_msg(self._access_token, {name: value for name, value in given.items() if value})
                )
            except WeixinError as error:
                if error.errcode == EXPIRED_TOKEN and self._token:
                    self._token = ""
                elif cursor and error.errcode is not None and error.errcode not in NOT_THE_CURSOR:
                    cursor, refusal = "", error
                else:
                    log.warning("kf/sync_msg failed, so what %s has new waits for the next push: %s", self._name, error)
                    return None
            else:
                if refusal is not None:
                    # The hint of the errcode is about something else.
                    text = (
                        "kf/sync_msg refused the cursor of %s, so it is read from its beginning again, but for what was"
                        " handled: errcode %d: %s"
                    )
                    log.warning(text, self._name, refusal.errcode, refusal.errmsg)
                    self.account.go_on("")
                return reply  # type: ignore[no-any-return]

    def _messages(self, reply: Mapping[str, Any]) -> list[dict[str, Any]]:
        listed = reply.get("msg_list")
        entries = listed if isinstance(listed, list) else [] if listed is None else [listed]
        for entry in entries:
            if not isinstance(entry, dict):
                log.warning("kf/sync_msg gave %s what is no message, of type %s", self._name, type(entry).__name__)
        return [entry for entry in entries if isinstance(entry, dict)]

    def _go_on(self, reply: Mapping[str, Any], cursor: str) -> Optional[bool]:
        """Have the next page begin where this one ends: None. True at the end, False when nobody knows where that is."""
        following = reply.get("next_cursor")
        if is_name(following):
            self.account.go_on(following)
        if str(reply.get("has_more")).lower() in NO_MORE:
            return True
        if is_name(following) and following != cursor:
            return None
        log.warning("kf/sync_msg says that %s has more, and not where", self._name)
        return False

    def _again(self, failed: Failed) -> Messages[Optional[bool]]:
        """Give what the handler has failed with, and what waits behind it. Tells whether the end was reached, as above."""
        for customer in failed.customers():
            for message in failed.messages(customer):
                if not self.account.is_seen(msgid_of(message)) and not (yield from self._give(message, failed)):
                    return False
                failed.remove_first(customer)
                if monotonic() > self._over:
                    return None
        return True

    def _give(self, message: dict[str, Any], failed: Failed) -> Messages[bool]:
        """Give a message; tells whether this reader is still the one who reads."""
        self._gave = True
        try:
            yield message
        except BaseException:  # the loop over the messages was left, by break or by an exception
            failed.add_try(customer_of(message), message)
            raise
        if self.account.mark_seen(msgid_of(message)):
            return True
        log.warning("another has read %s meanwhile, and goes on", self._name)
        return False

    @property
    def _name(self) -> str:
        return self.account.open_kfid
