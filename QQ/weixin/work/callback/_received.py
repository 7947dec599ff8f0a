"""Which pushes were received: WeCom pushes one again when it got no answer in time."""

import time
from enum import Enum
from hashlib import sha256
from typing import Optional

from ..store import Store

__all__ = ["ACCEPTED", "HANDLED", "LATE", "RECEIVING", "REMEMBERED", "Claim", "claim", "key_of"]

# The values of a push's mark in the store. That of a push in the queue is the id that it has there.
RECEIVING = "receiving"  # a process is about to accept it
ACCEPTED = "accepted"
LATE = "late"  # it has its answer, and the process that answered is still handling it
HANDLED = "handled"

REMEMBERED = 3600.0  # seconds for which a push is known again; WeCom repeats one within 20
RECEIVING_SECONDS = 6.0  # until another may accept it; WeCom pushes again after 5
POLL_SECONDS = 0.02


class Claim(Enum):
    """Whether a push is to be accepted."""

    NEW = "yes, by who asks"
    QUEUED = "it is in the queue now"
    KNOWN = "it was already"
    BUSY = "another was about to, and did not get it done in time"


def key_of(name: str, receiveid: str, text: str) -> str:
    """The key of a push's mark. WeCom encrypts a push anew when it repeats it, but says the same."""
    return f"{name}:{sha256(f'{receiveid}{chr(10)}{text}'.encode()).hexdigest()}"


def claim(store: Store, key: Optional[str], until: float) -> Claim:
    """Ask to accept a push; one that has no key is always new."""
    while key is not None and not store.add(key, RECEIVING, RECEIVING_SECONDS):
        if store.get(key) not in (RECEIVING, None):
            return Claim.KNOWN
        if time.monotonic() >= until:
            return Claim.BUSY
        time.sleep(POLL_SECONDS)
    return Claim.NEW
