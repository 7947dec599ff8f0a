"""What all parts of the state need: clock, lock, log, the corp and its media."""

import threading

from .clock import Clock
from .company import Company
from .log import Log
from .media import Media

__all__ = ["Base"]


class Base(Clock):
    def __init__(self) -> None:
        super().__init__()
        self.lock: threading.RLock = threading.RLock()
        self.stopping: threading.Event = threading.Event()
        self.log: Log = Log()
        self.media: Media = Media(self)
        self.corpid = "wwSandbox"
        self.company: Company = Company()

    @property
    def departments(self) -> dict[int, list[str]]:
        return self.company.departments

    @departments.setter
    def departments(self, departments: dict[int, list[str]]) -> None:
        self.company.departments = departments

    def is_member(self, userid: object) -> bool:
        return isinstance(userid, str) and (userid in self.company.members or bool(self.company.departments_of(userid)))
