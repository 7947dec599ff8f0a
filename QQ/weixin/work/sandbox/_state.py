"""What the sandbox's server knows: its corp and apps, customers, credentials and clock."""

import uuid
from collections import Counter
from typing import Any, Optional

from . import _credentials
from ._core import Core
from ._credentials import LIFETIME, Token
from ._faults import Fault, Faults
from ._kf import Kf
from ._log import Call
from ._push import Pushes

__all__ = ["State"]


SENDING = {
    "appchat/send",
    "kf/send_msg",
    "kf/send_msg_on_event",
    "linkedcorp/message/send",
    "message/send",
    "webhook/send",
}


class State(Core):
    """Everything that a model may look at and change; the documented attributes of Sandbox."""

    def __init__(self, *, third_party: bool = False) -> None:
        super().__init__()
        self.faults: Faults = Faults()
        self.pushes: Pushes = Pushes(self)
        self.kf: Kf = Kf(self, self.pushes)
        self.corpsecret = "sandbox-secret"
        self.corpsecrets: set[str] = {self.corpsecret}
        self.third_party = third_party
        self.tokens: dict[str, Token] = {}
        self.calls: Counter[str] = Counter()
        self.member_range: dict[str, list[Any]] = {"userid_list": ["zhangsan"], "department_id_list": [2]}
        self.groupchat_range: dict[str, list[str]] = {"chat_id_list": ["wrVipGroup"]}
        self.customers = {customer["external_userid"]: customer for customer in _sample_customers(self.now)}

    @property
    def accounts(self) -> set[str]:
        return self.kf.accounts

    @accounts.setter
    def accounts(self, accounts: set[str]) -> None:
        self.kf.accounts = accounts

    @property
    def customers(self) -> dict[str, dict[str, Any]]:
        return self.kf.customers

    @customers.setter
    def customers(self, customers: dict[str, dict[str, Any]]) -> None:
        self.kf.customers = customers

    @property
    def recommendations(self) -> dict[tuple[str, str], dict[str, Any]]:
        return self.kf.recommendations

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

    def fail(self, path: Optional[str] = None, **how: Any) -> Fault:
        """Make calls of a path, or all, fail: see Fault for how. `faults.remove()` ends it."""
        fault = Fault(path, **how)
        self.faults.add(fault)
        return fault

    @property
    def sent(self) -> list[Call]:
        """The last calls by which a message was sent."""
        return [call for call in self.log.calls() if call.path in SENDING and call.errcode == 0]

    @property
    def samples(self) -> list[Call]:
        """The last calls that no model answered, and that got a sample."""
        return [call for call in self.log.calls() if call.sample]


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
