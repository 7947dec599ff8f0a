"""What the sandbox's server knows: its corp and apps, customers, credentials and clock."""

import uuid
from collections import Counter
from typing import Any, Optional

from . import credentials
from .base import Base
from .contacts import Contacts
from .credentials import LIFETIME, Token
from .expiring import ExpiringDict
from .faults import Fault, Faults
from .kf import Kf
from .log import Call
from .provider import Provider
from .push import Pushes

__all__ = ["State"]


SENDING = {
    "appchat/send",
    "kf/send_msg",
    "kf/send_msg_on_event",
    "linkedcorp/message/send",
    "message/send",
    "webhook/send",
}


class State(Base):
    """Everything that a model may look at and change; the documented attributes of Sandbox."""

    def __init__(self, *, third_party: bool = False) -> None:
        super().__init__()
        self.faults: Faults = Faults()
        self.pushes: Pushes = Pushes(self)
        self.kf: Kf = Kf(self, self.pushes)
        self.corpsecret = "sandbox-secret"
        self.corpsecrets: set[str] = {self.corpsecret}
        self.third_party = self._third_party_at_start = third_party
        self.tokens: dict[str, Token] = {}
        self.calls: Counter[str] = Counter()
        self.unknown_fields: set[tuple[str, str]] = set()  # by path, what programs gave that no documentation knows
        self.downstream: dict[str, int] = {
            "wwDownstream": 1000003
        }  # the agentid of the shared app in each downstream corp
        self.agents: dict[int, dict[str, Any]] = {1000002: {}}
        self.menus: dict[str, list[dict[str, Any]]] = {}
        self.appchats: dict[str, dict[str, Any]] = {}
        self.contacts: Contacts = Contacts(self)
        self.provider: Provider = Provider(self, self.corpid)
        self.messages: ExpiringDict[str] = ExpiringDict(
            self, 24 * 3600
        )  # those that may be recalled: whose each is, by msgid
        self.response_codes: ExpiringDict[str] = ExpiringDict(self, 72 * 3600)  # the msgid of the card of each
        self.upload_jobs: ExpiringDict[dict[str, Any]] = ExpiringDict(self, 3600)  # how each ended, by jobid
        self.webhook_times: dict[str, list[float]] = {}  # of the last messages of each robot
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
            self.tokens[given] = Token(corpsecret, now + credentials.lifetime(kind), kind)
            return given

    def owner(self, given: str) -> str:
        """Whose a credential is: the secret of an app, the id of a suite and the like."""
        return self.tokens[given].corpsecret

    def left(self, given: str) -> int:
        """How many seconds a credential is still good for."""
        return round(self.tokens[given].expires - self.now)

    def reset(self) -> None:
        """Everything as it was at the start, but for the log."""
        with self.lock:
            kept = {name: getattr(self, name) for name in ("lock", "stopping", "log")}
            State.__init__(self, third_party=self._third_party_at_start)
            vars(self).update(kept)

    def admit(self, given: Optional[str], kind: str = "access_token") -> None:
        """Refuse a call whose credential is not valid."""
        credentials.admit(self.tokens, kind, given, self.now)

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
