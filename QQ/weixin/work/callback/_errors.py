"""CallbackError: why a push is refused, with the return codes of the official libraries."""

from typing import Any

from ..errors import WeixinError

__all__ = ["CallbackError"]

_CODES = {  # reason: errcode, HTTP status
    "size": (-40002, 400),
    "doctype": (-40002, 400),
    "xml": (-40002, 400),
    "json": (-40002, 400),
    "query": (-40001, 400),
    "signature": (-40001, 403),
    "timestamp": (-40001, 403),
    "sha1": (-40003, 400),
    "key": (-40004, 400),
    "receiveid": (-40005, 403),
    "encryption": (-40006, 400),
    "base64": (-40010, 400),
    "ciphertext": (-40007, 400),
    "padding": (-40008, 400),
    "length": (-40008, 400),
    "utf-8": (-40008, 400),
    "reply": (-40011, 400),
}


class CallbackError(WeixinError):
    """A push that is refused, or a message that can't be encrypted.

    errcode (int): -40001 to -40011, the return codes of the official libraries.
    errmsg (str): which check failed, and why.
    hint (str): what to put right; empty when only the sender can do something.
    status (int): the HTTP status to answer with: 403 when the sender is not the right one, else 400.
    reason (str): the check that failed, in one word: size, doctype, xml, json, query, signature, timestamp, key, base64,
        ciphertext, padding, length, receiveid, utf-8; sha1, encryption, reply for a message that can't be encrypted.
    """

    errcode: int
    status: int

    def __init__(self, reason: str, errmsg: str, hint: str = "") -> None:
        errcode, status = _CODES[reason]
        super().__init__(errcode, f"{reason}: {errmsg}", hint, status)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason, self.errmsg[len(self.reason) + 2 :], self.hint)
