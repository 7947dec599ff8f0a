"""What all parts of the sandbox's state share: clock, lock, log, the corp and its media."""

import threading

from ._clock import Clock
from ._log import Log
from ._media import Media

__all__ = ["Core"]


class Core(Clock):
    def __init__(self) -> None:
        super().__init__()
        self.lock: threading.RLock = threading.RLock()
        self.stopping: threading.Event = threading.Event()
        self.log: Log = Log()
        self.media: Media = Media(self)
        self.corpid = "wwSandbox"
        self.departments: dict[int, list[str]] = {2: ["lisi", "wangwu"], 3: ["zhaoliu"]}

    def is_member(self, userid: object) -> bool:
        return userid == "zhangsan" or any(userid in members for members in self.departments.values())
