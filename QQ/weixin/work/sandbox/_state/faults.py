"""Faults on demand: calls that get an errcode or an HTTP error, or whose reply is late or cut off."""

import itertools
import threading
from dataclasses import dataclass, field
from random import Random
from typing import Optional

from ... import _doc
from .bot import COMMANDS

__all__ = ["Fault", "Faults"]


@dataclass
class Fault:
    """A rule that makes calls fail.

    path (str or None): the path, such as kf/send_msg; None for every path of the API. Or a command of the AI bot's WebSocket,
        such as aibot_subscribe.
    errcode (int): reply with this errcode. status (int): respond with this HTTP status, without JSON. In both cases the
        call has no effect. A command has no HTTP status.
    delay (float): execute the call, and reply after so many seconds.
    cut (bool): execute the call, and close the connection in the middle of the reply; of a command, in place of it.
    times (int or None): how many more calls fail; None for no limit.
    rate (float), seed: the share of the calls that fail, 0 to 1; the same seed gives the same calls.
    number (int): an id of the fault.
    """

    path: Optional[str] = None
    errcode: Optional[int] = None
    status: Optional[int] = None
    delay: float = 0.0
    cut: bool = False
    times: Optional[int] = None
    rate: float = 1.0
    seed: Optional[int] = None
    random: Random = field(init=False, repr=False)
    number: int = field(init=False, repr=False, default_factory=itertools.count(1).__next__)

    def __post_init__(self) -> None:
        is_command = self.path in COMMANDS
        if self.path is not None and not is_command and not _doc.by_path(self.path):
            raise ValueError(f"there is no documented path {self.path!r}")
        if is_command and self.status is not None:
            raise ValueError(f"{self.path} comes over a WebSocket, and has no HTTP status")
        if self.errcode is None and self.status is None and not self.delay and not self.cut:
            raise ValueError("a fault needs one of errcode, status, delay or cut")
        if self.errcode is not None and (type(self.errcode) is not int or self.errcode == 0):
            raise ValueError(f"errcode must be an int other than 0, not {self.errcode!r}")
        if self.errcode is not None and self.status is not None:
            raise ValueError("a call can't have both an errcode and an HTTP error")
        if self.status is not None and (type(self.status) is not int or not 400 <= self.status <= 599):
            raise ValueError(f"status must be an HTTP status from 400 to 599, not {self.status!r}")
        if not 0 <= self.delay <= 600:
            raise ValueError(f"delay must be from 0 to 600 seconds, not {self.delay!r}")
        if self.times is not None and (type(self.times) is not int or self.times < 1):
            raise ValueError(f"times must be an int from 1, not {self.times!r}")
        if not 0 <= self.rate <= 1:
            raise ValueError(f"rate must be from 0 to 1, not {self.rate!r}")
        self.random = Random(self.seed)

    @property
    def refuses(self) -> bool:
        return self.errcode is not None or self.status is not None


class Faults:
    """The active faults. The first one that applies to a call counts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    def next_for(self, path: str) -> Optional[Fault]:
        """The fault that applies to this call, if any; its `times` is reduced."""
        with self._lock:
            for fault in self._faults:
                applies = fault.path == path or (fault.path is None and path not in COMMANDS)
                if applies and (fault.rate == 1 or fault.random.random() < fault.rate):
                    if fault.times is not None:
                        fault.times -= 1
                        if fault.times == 0:
                            self._faults.remove(fault)
                    return fault
            return None

    def active(self) -> list[Fault]:
        with self._lock:
            return list(self._faults)

    in_force = active  # its name until 0.11

    def remove(self, fault: Optional[Fault] = None) -> None:
        """Remove one fault, or all."""
        with self._lock:
            self._faults = [other for other in self._faults if fault is not None and other is not fault]
