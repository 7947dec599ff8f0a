"""What the sandbox's server knows: its corp and apps, customers, credentials and clock."""

import threading
import time
import uuid
from collections import Counter
from typing import Any, Optional

from . import _credentials
from ._credentials import LIFETIME, Token

__all__ = ["State"]


class State:
    """Everything that a model may look at and change; the documented attributes of Sandbox."""

    def __init__(self, *, third_party: bool = False) -> None:
        self.lock: threading.RLock = threading.RLock()
        self.corpid = "wwSandbox"
        self.corpsecret = "sandbox-secret"
        self.corpsecrets: set[str] = {self.corpsecret}
        self.third_party = third_party
        self.tokens: dict[str, Token] = {}
        self.calls: Counter[str] = Counter()
        self._offset = 0.0
        self.accounts: set[str] = {"kfSales", "kfSupport"}
        self.departments: dict[int, list[str]] = {2: ["lisi", "wangwu"], 3: ["zhaoliu"]}
        self.member_range: dict[str, list[Any]] = {"userid_list": ["zhangsan"], "department_id_list": [2]}
        self.groupchat_range: dict[str, list[str]] = {"chat_id_list": ["wrVipGroup"]}
        self.recommendations: dict[tuple[str, str], dict[str, Any]] = {}
        self.customers: dict[str, dict[str, Any]] = {
            customer["external_userid"]: customer for customer in _sample_customers(self.now)
        }

    @property
    def now(self) -> float:
        return time.time() + self._offset

    @now.setter
    def now(self, seconds: float) -> None:
        self._offset = seconds - time.time()

    def advance(self, seconds: float) -> None:
        self._offset += seconds

    @property
    def access_token(self) -> str:
        return self.issue(self.corpsecret)

    def issue(self, corpsecret: str, kind: str = "access_token") -> str:
        """A credential of an app, by default its access_token: the same one until it expires or is revoked."""
        with self.lock:
            now = self.now
            for given, token in list(self.tokens.items()):
                if token.expires <= now - LIFETIME:  # till then it is told from one that never was
                    del self.tokens[given]
                elif (token.corpsecret, token.kind) == (corpsecret, kind) and token.expires > now:
                    return given
            given = f"sandbox-{uuid.uuid4().hex}"
            self.tokens[given] = Token(corpsecret, now + _credentials.lifetime(kind), kind)
            return given

    def admit(self, given: Optional[str], kind: str = "access_token") -> None:
        """Refuse a call whose credential is not valid."""
        _credentials.admit(self.tokens, kind, given, self.now)


def _sample_customers(now: float) -> list[dict[str, Any]]:
    hour = 3600
    return [
        {
            "external_userid": "wmZhangSan",
            "nickname": "张三",
            "avatar": "http://wx.qlogo.cn/mmhead/zhangsan/0",
            "gender": 1,
            "unionid": "oxZhangSan",
            "last_contact": now - 1 * hour,
            "enter_session_context": {"scene": "homepage", "scene_param": "order=1001"},
        },
        {
            "external_userid": "wmLiSi",
            "nickname": "李四",
            "avatar": "http://wx.qlogo.cn/mmhead/lisi/0",
            "gender": 2,
            "unionid": "oxLiSi",
            "last_contact": now - 20 * hour,
            "enter_session_context": {
                "scene": "channels",
                "scene_param": "",
                "wechat_channels": {"nickname": "新品直播", "shop_nickname": "新品小店", "scene": 1},
            },
        },
        {
            "external_userid": "wmWangWu",
            "nickname": "王五",
            "avatar": "http://wx.qlogo.cn/mmhead/wangwu/0",
            "gender": 0,
            "unionid": "oxWangWu",
            "last_contact": now - 72 * hour,
        },
    ]
