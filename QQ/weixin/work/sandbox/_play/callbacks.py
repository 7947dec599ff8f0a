"""Save callback addresses as the corp's administrator does, and push to them whatever WeCom pushes."""

from collections.abc import Mapping
from typing import Any, Optional, Union

from .._state import State
from .._state.log import Push
from .._state.push import Callback
from . import events

__all__ = ["Callbacks"]

Event = Union[str, Mapping[str, Any]]


class Callbacks(State):
    def callback(
        self,
        url: str,
        token: Optional[str] = None,
        encoding_aes_key: Optional[str] = None,
        receiveid: Optional[str] = None,
        **switches: Any,
    ) -> Callback:
        """Verify a callback address, and push to it from now on. Raises ValueError if the verification fails.

        token, encoding_aes_key: by default callback_token and callback_aes_key. receiveid: by default the corpid.
        switches: late, twice, tampered: see Callback. They can also be set later, on the Callback that is returned.
        """
        receiveid = self.corpid if receiveid is None else receiveid
        token = self.callback_token if token is None else token
        key = self.callback_aes_key if encoding_aes_key is None else encoding_aes_key
        return self.pushes.register(Callback(url, token, key, receiveid, **switches))

    def push(self, event: Event, fields: Optional[Mapping[str, Any]] = None, **switches: Any) -> list[Push]:
        """Push a message or event to each callback address.

        event: the name of an event (kf.kf_msg_or_event; qq-weixin-work --events lists them), which is pushed with its
            documented fields; or a message: text in XML or JSON, or a dict with the field names of one of them.
        fields: of an event that is named, values of your own: {"OpenKfId": "kfSupport", "ApprovalInfo.SpNo": "1"}; None
            leaves a field out.
        switches: receiveid, late, twice, tampered, for this event only: see Callback.
        Returns a Push for each address; its wait() returns the outcome. Raises ValueError for an event or a field that there is
        not, and where no callback address is saved.
        """
        if not self.pushes.addresses:
            raise ValueError(
                "there is no callback address: save one with callback(url), --callback URL, POST /sandbox/callbacks or on the page"
            )
        if isinstance(event, str) and event.lstrip()[:1] not in ("<", "{", "\ufeff"):
            return self.pushes.as_it_is(self.event(event, fields), **switches)
        if fields:
            raise ValueError("fields are those of an event that is named: put them into the message")
        return self.pushes.event(event, **switches)

    def event(self, name: str, fields: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
        """The message that push(name, fields) pushes, as a dict."""
        with self.lock:
            return events.message(self, events.event_named(name), fields or {})

    def resend(self, push: Union[Push, int]) -> Push:
        """Push the same again, to the same address: a Push, or its number in the log."""
        if isinstance(push, Push):
            return self.pushes.again(push)
        known = [each for each in self.log.pushes() if each.number == push]
        if not known:
            raise ValueError(f"entry {push} of the log is no push, or is not there any more")
        return self.pushes.again(known[0])
