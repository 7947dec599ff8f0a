"""The state of the sandbox: its corp and apps, customers, credentials and clock."""

import secrets
import string
import uuid
from collections import Counter
from typing import Any, Optional

from . import credentials
from .base import Base
from .bot import SENDING as BOT_SENDING
from .bot import Bot
from .contacts import Contacts
from .credentials import LIFETIME, Token
from .expiring import ExpiringDict
from .faults import Fault, Faults
from .kf import Kf
from .log import Call
from .provider import Provider
from .push import Pushes
from .received import Received

__all__ = ["State"]


KEPT_AT_RESET = ("api", "lock", "stopping", "log", "bot", "callback_token", "callback_aes_key")
SENDING = {
    *BOT_SENDING,
    "appchat/send",
    "externalcontact/message/send",
    "externalcontact/send_welcome_msg",
    "kf/send_msg",
    "kf/send_msg_on_event",
    "linkedcorp/message/send",
    "message/send",
    "webhook/send",
}


class State(Base):
    """All data that models read and change. The attributes are documented at Sandbox."""

    def __init__(self, *, third_party: bool = False) -> None:
        super().__init__()
        self.api: str = ""  # its address, once it has one
        self.faults: Faults = Faults()
        self.pushes: Pushes = Pushes(self)
        self.kf: Kf = Kf(self, self.pushes)
        self.bot: Bot = Bot(self)
        self.corpsecret = "sandbox-secret"
        self.corpsecrets: set[str] = {self.corpsecret}
        self.callback_token: str = secrets.token_hex(12)
        self.callback_aes_key: str = _aes_key()
        self.third_party = self._third_party_at_start = third_party
        self.tokens: dict[str, Token] = {}
        self.calls: Counter[str] = Counter()
        self.unknown_fields: set[tuple[str, str]] = set()  # (path, field) of fields that are not documented
        self.downstream: dict[str, int] = {"wwDownstream": 1000003}  # the shared app's agentid by downstream corp
        self.agents: dict[int, dict[str, Any]] = {1000002: {}}
        self.task_ids: ExpiringDict[bool] = ExpiringDict(self, 10 * 365 * 86400)  # of cards, each behind its agentid
        self.menus: dict[str, list[dict[str, Any]]] = {}
        self.appchats: dict[str, dict[str, Any]] = {}
        self.contacts: Contacts = Contacts(self)
        self.resources: dict[str, dict[str, dict[str, Any]]] = {}  # by kind and id, such as resources["calendars"]
        self.serials: dict[str, int] = {}  # the last number that was given as an id, by kind
        self.provider: Provider = Provider(self, self.corpid)
        self.received: Received = Received(self)
        self.messages: ExpiringDict[str] = ExpiringDict(self, 24 * 3600)  # that can be recalled: the app by msgid
        self.response_codes: ExpiringDict[str] = ExpiringDict(self, 72 * 3600)  # the card's msgid by response_code
        self.login_codes: ExpiringDict[dict[str, Any]] = ExpiringDict(self, 300)  # who came back with it
        self.tfa_codes: ExpiringDict[str] = ExpiringDict(self, 300)  # of the second verification: the userid
        self.user_tickets: ExpiringDict[str] = ExpiringDict(self, 1800)  # for a member's personal data: the userid
        self.upload_jobs: ExpiringDict[dict[str, Any]] = ExpiringDict(self, 3600)  # the outcome by jobid
        self.robot_media: dict[str, str] = {}  # the keys of the robots for which files were uploaded, by media_id
        self.webhook_times: dict[str, list[float]] = {}  # when the last messages were sent, by key
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
        """A credential of an app, by default its access_token; the same one until it expires or is revoked."""
        with self.lock:
            now = self.now
            for credential, token in list(self.tokens.items()):
                if token.expires <= now - LIFETIME:  # until then its errcode is "expired", not "unknown"
                    del self.tokens[credential]
                elif (token.corpsecret, token.kind) == (corpsecret, kind) and token.expires > now:
                    return credential
            credential = f"sandbox-{uuid.uuid4().hex}"
            self.tokens[credential] = Token(corpsecret, now + credentials.lifetime(kind), kind)
            return credential

    def owner(self, credential: str) -> str:
        """The owner of a credential: the secret of an app, the id of a suite and so on."""
        return self.tokens[credential].corpsecret

    def seconds_left(self, credential: str) -> int:
        """For how many seconds a credential is still valid."""
        return round(self.tokens[credential].expires - self.now)

    def reset(self) -> None:
        """Return to the state at the start; only the log, and token and key of the callback, are kept."""
        with self.lock:
            self.pushes.stop()
            kept = {name: getattr(self, name) for name in KEPT_AT_RESET}
            State.__init__(self, third_party=self._third_party_at_start)
            vars(self).update(kept)
            self.bot.clear()

    def check_credential(self, credential: Optional[str], kind: str = "access_token") -> None:
        """Raise RefusalError unless the credential is valid now."""
        credentials.check(self.tokens, kind, credential, self.now)

    def fail(self, path: Optional[str] = None, **how: Any) -> Fault:
        """Make calls of this path, or of all paths, fail. See Fault for `how`; `faults.remove()` ends it."""
        fault = Fault(path, **how)
        self.faults.add(fault)
        return fault

    @property
    def sent(self) -> list[Call]:
        """The last calls that sent a message."""
        return [call for call in self.log.calls() if call.path in SENDING and call.errcode == 0]

    @property
    def samples(self) -> list[Call]:
        """The last calls that got a sample reply, since there is no model."""
        return [call for call in self.log.calls() if call.sample]


def _aes_key() -> str:
    """An EncodingAESKey: 32 bytes in Base64, of letters and digits only."""
    letters = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(42))
    return letters + secrets.choice("AEIMQUYcgkosw048")  # the last one holds 4 bits


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
