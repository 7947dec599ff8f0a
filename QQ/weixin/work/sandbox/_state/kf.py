"""微信客服: the accounts with their receptionists and inboxes, the chats, and the codes for send_msg_on_event."""

import heapq
import secrets
import uuid
from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple, Optional

from .._reply import RefusalError
from .base import Base
from .chat import ASSISTANT, ENDED, QUEUED, SERVED, Chat
from .inbox import RETENTION, Inbox
from .push import Pushes
from .statistic import Statistics

__all__ = ["Account", "Code", "Kf"]

CODE_LIFETIME = {"enter": 20, QUEUED: 48 * 3600, SERVED: 48 * 3600, ENDED: 20}


@dataclass
class Account:
    """A customer-service account."""

    open_kfid: str
    name: str
    avatar: str
    inbox: Inbox
    link: str = field(default_factory=lambda: f"kfc{uuid.uuid4().hex[:16]}")
    servicers: list[str] = field(default_factory=list)
    stopped: dict[str, int] = field(default_factory=dict)  # receptionists who have stopped receiving: their stop_type
    departments: list[int] = field(default_factory=list)
    statistics: Statistics = field(default_factory=Statistics)


class Code(NamedTuple):
    """A code with which send_msg_on_event can be called once."""

    chat: Chat
    state: Any  # the state in which it was issued and is valid; "enter" for a welcome_code, which is valid in any state
    expires: float


class Kf:
    def __init__(self, core: Base, pushes: Pushes) -> None:
        self.core = core
        self.pushes = pushes
        self.accounts: set[str] = {"kfSales", "kfSupport"}
        self.deleted: set[str] = set()
        self.customers: dict[str, dict[str, Any]] = {}
        self.links: dict[str, tuple[str, str]] = {}  # open_kfid and scene, by enc_scene
        self.recommendations: dict[tuple[str, str], dict[str, Any]] = {}
        # Both by (open_kfid, external_userid): the customer refuses the account's messages; a receptionist, the value,
        # rejects the customer's messages.
        self.refusing: set[tuple[str, str]] = set()
        self.rejecting: dict[tuple[str, str], str] = {}
        self.verified = True  # a corp that is not verified can create only 10 accounts
        self.not_activated: set[str] = set()  # members who have not activated WeCom
        self.forbidden_msgtypes: set[str] = set()  # that the customer-service component does not allow
        self.undelivered: list[int] = []  # the next messages fail with these fail_types
        self.page_limit = 1000  # the most records in a page, even if the call asks for more
        self.empty_pages = 0  # the next so many pages are empty, with has_more
        self.groups: dict[str, str] = {"default": "默认分组"}  # the groups of the knowledge base: names by group_id
        self.intents: dict[str, dict[str, Any]] = {}
        self._accounts: dict[str, Account] = {}
        self._chats: dict[tuple[str, str], Chat] = {}
        self._active: OrderedDict[tuple[str, str], Chat] = (
            OrderedDict()
        )  # chats with a transcript, the least recent first
        self._codes: dict[str, Code] = {}
        self._expiring: list[tuple[float, str]] = []
        self.account("kfSales").name, self.account("kfSupport").name = "销售客服", "售后客服"
        for open_kfid in self.accounts:
            self.account(open_kfid).servicers.append("zhangsan")

    def account(self, open_kfid: object) -> Account:
        """The account. Raises RefusalError if there is none."""
        if not isinstance(open_kfid, str) or open_kfid not in self.accounts:
            raise RefusalError(95004 if isinstance(open_kfid, str) and open_kfid in self.deleted else 95000)
        if open_kfid not in self._accounts:
            avatar = f"https://wework.qpic.cn/wwhead/{open_kfid}/0"
            self._accounts[open_kfid] = Account(open_kfid, open_kfid, avatar, Inbox(self.core))
        return self._accounts[open_kfid]

    def delete(self, open_kfid: str) -> None:
        self.accounts.discard(open_kfid)
        self.deleted.add(open_kfid)
        self._accounts.pop(open_kfid, None)
        for key in [key for key in self._chats if key[0] == open_kfid]:
            del self._chats[key]
            self._active.pop(key, None)

    def need_customer(self, external_userid: object) -> str:
        if not isinstance(external_userid, str) or external_userid not in self.customers:
            raise RefusalError(40096)
        return external_userid

    def chat(self, open_kfid: str, external_userid: str) -> Chat:
        """The chat, marked as active now."""
        now = self.core.now
        key = (open_kfid, external_userid)
        chat = self._chats.get(key)
        if chat is None:
            chat = self._chats[key] = Chat(open_kfid, external_userid)
        chat.active_at = now
        self._active[key] = chat
        self._active.move_to_end(key)
        while (oldest := next(iter(self._active.values()))).active_at < now - RETENTION:
            del self._active[oldest.open_kfid, oldest.external_userid]
            oldest.transcript.clear()
        chat.end_if_silent(now)
        return chat

    def restore(self, chats: list[Chat]) -> None:
        """Take over the chats of a file."""
        self._chats = {(chat.open_kfid, chat.external_userid): chat for chat in chats}
        active = sorted((chat for chat in chats if chat.transcript), key=lambda chat: chat.active_at)
        self._active = OrderedDict(((chat.open_kfid, chat.external_userid), chat) for chat in active)

    def peek(self, open_kfid: str, external_userid: str) -> Chat:
        """The chat, without marking it as active."""
        chat = self._chats.get((open_kfid, external_userid)) or Chat(open_kfid, external_userid)
        chat.end_if_silent(self.core.now)
        return chat

    def chats(self) -> list[Chat]:
        """The chats of the last three days, the most recent last."""
        return list(self._active.values())

    def all_chats(self) -> list[Chat]:
        return [chat for chat in self._chats.values() if chat.open_kfid in self.accounts]

    def chats_of(self, external_userid: str) -> list[Chat]:
        """The chats of a customer."""
        keys = [(open_kfid, external_userid) for open_kfid in sorted(self.accounts)]
        return [self.peek(*key) for key in keys if key in self._chats]

    def link(self, account: Account, scene: str) -> str:
        """The chat link of an account for a scene."""
        url = f"https://work.weixin.qq.com/kf/{account.link}"
        if not scene:
            return url
        enc_scene = "ENC" + uuid.uuid5(uuid.NAMESPACE_URL, f"{account.open_kfid}/{scene}").hex
        self.links[enc_scene] = (account.open_kfid, scene)
        return f"{url}?enc_scene={enc_scene}"

    # Receptionists

    def servicers(self, account: Account) -> list[str]:
        departments = (self.core.departments.get(department, ()) for department in account.departments)
        return list(dict.fromkeys(chain(account.servicers, *departments)))

    def is_servicer(self, account: Account, userid: object) -> bool:
        return userid in account.servicers or any(
            userid in self.core.departments.get(department, ()) for department in account.departments
        )

    def need_receiving(self, account: Account, userid: str) -> None:
        """Raise RefusalError if the member can't receive customers of the account."""
        if not self.is_servicer(account, userid) or userid in self.not_activated:
            raise RefusalError(95014)
        if userid in account.stopped:
            raise RefusalError(95019)

    # Records and codes

    def record(self, account: Account, record: dict[str, Any]) -> dict[str, Any]:
        """Put a message or event into the inbox, and push kf_msg_or_event. Returns the record with its msgid."""
        record = {"msgid": uuid.uuid4().hex, "send_time": int(self.core.now), **record}
        account.inbox.add(record)
        self.push_event(account)
        return record

    def event(self, account: Account, event_type: str, **fields: Any) -> dict[str, Any]:
        event = {"event_type": event_type, "open_kfid": account.open_kfid, **fields}
        return self.record(account, {"origin": 4, "msgtype": "event", "event": event})

    def push_event(self, account: Account) -> None:
        """Push kf_msg_or_event to the callback addresses."""
        if self.pushes.addresses:
            event = {"Event": "kf_msg_or_event", "Token": account.inbox.token(), "OpenKfId": account.open_kfid}
            self.pushes.event({"MsgType": "event", **event})

    def issue_code(self, chat: Chat, state: Any) -> str:
        now = self.core.now
        while self._expiring and self._expiring[0][0] <= now:
            self._codes.pop(heapq.heappop(self._expiring)[1], None)
        code = secrets.token_urlsafe(24)
        self.add_code(code, Code(chat, state, now + CODE_LIFETIME[state]))
        return code

    def add_code(self, code: str, what: Code) -> None:
        self._codes[code] = what
        heapq.heappush(self._expiring, (what.expires, code))

    def codes(self) -> dict[str, Code]:
        return self._codes

    def find_code(self, code: object) -> Code:
        known = self._codes.get(code) if isinstance(code, str) else None
        if known is None or known.expires <= self.core.now or known.chat.open_kfid not in self.accounts:
            raise RefusalError(41050)
        return known

    def use_code(self, code: str) -> None:
        del self._codes[code]

    # Sending

    def deliver(self, account: Account, chat: Chat, msgid: str, message: dict[str, Any]) -> None:
        """Deliver a message by API to the customer, or send the event msg_send_fail."""
        now = self.core.now
        account.inbox.add_msgid(msgid)
        key = (chat.open_kfid, chat.external_userid)
        fail_type = self.undelivered.pop(0) if self.undelivered else 10 if key in self.refusing else None
        record = {"msgid": msgid, "send_time": int(now), "origin": 0, **message}
        if fail_type is None:
            chat.add_to_transcript(record)
        else:
            chat.add_to_transcript({**record, "fail_type": fail_type})
            fields = {"external_userid": chat.external_userid, "fail_msgid": msgid, "fail_type": fail_type}
            self.event(account, "msg_send_fail", **fields)

    def move(self, account: Account, chat: Chat, state: int, servicer_userid: Optional[str] = None) -> bool:
        """Change the state of a session. Returns whether the session is in this state for the first time."""
        first = chat.move(state, servicer_userid)
        if state == SERVED:
            chat.waiting_since = self.core.now if chat.waiting_since is None else chat.waiting_since
        if state in (ASSISTANT, SERVED):
            account.statistics.assigned(self.core.now, chat)
        return first

    def servicer_replied(self, account: Account, chat: Chat) -> None:
        """Count the receptionist's first message in a session as a reply."""
        if not chat.replied and chat.waiting_since is not None:
            chat.replied = True
            account.statistics.replied(self.core.now, chat, self.core.now - chat.waiting_since)
