"""微信客服: the accounts with their receptionists and inboxes, the chats, and the codes that answer events."""

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
from .inbox import KEPT, Inbox
from .push import Pushes
from .statistic import Statistics

__all__ = ["Account", "Code", "Kf"]

CODE_LIFETIME = {"enter": 20, QUEUED: 48 * 3600, SERVED: 48 * 3600, ENDED: 20}


@dataclass
class Account:
    """What there is to an account besides its open_kfid."""

    open_kfid: str
    name: str
    avatar: str
    inbox: Inbox
    link: str = field(default_factory=lambda: f"kfc{uuid.uuid4().hex[:16]}")
    servicers: list[str] = field(default_factory=list)
    stopped: dict[str, int] = field(default_factory=dict)  # stop_type of the receptionists who don't receive
    departments: list[int] = field(default_factory=list)
    statistics: Statistics = field(default_factory=Statistics)


class Code(NamedTuple):
    """What send_msg_on_event may be called with, once."""

    chat: Chat
    state: Any  # the state in which it was given and is good; "enter" for a welcome_code, good in any
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
        self.refusing: set[tuple[str, str]] = set()  # accounts whose messages customers refuse
        self.rejecting: dict[tuple[str, str], str] = {}  # customers whose messages a receptionist refuses, and which
        self.verified = True  # a corp that is not can create only 10 accounts
        self.not_activated: set[str] = set()  # members who have not activated WeCom
        self.forbidden_msgtypes: set[str] = set()  # by the customer-service component
        self.undelivered: list[int] = []  # the fail_type of each message to come that won't be delivered
        self.page_limit = 1000  # at most so many records come in a page, whatever is asked for
        self.empty_pages = 0  # so many pages to come are empty, with has_more
        self.groups: dict[str, str] = {"default": "默认分组"}  # of the knowledge base: names by group_id
        self.intents: dict[str, dict[str, Any]] = {}
        self._accounts: dict[str, Account] = {}
        self._chats: dict[tuple[str, str], Chat] = {}
        self._active: OrderedDict[tuple[str, str], Chat] = OrderedDict()  # those that have a transcript
        self._codes: dict[str, Code] = {}
        self._expiring: list[tuple[float, str]] = []
        self.account("kfSales").name, self.account("kfSupport").name = "销售客服", "售后客服"
        for open_kfid in self.accounts:
            self.account(open_kfid).servicers.append("zhangsan")

    def account(self, open_kfid: object) -> Account:
        """The account, or the refusal of an id that is none."""
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
        """The chat as it is now."""
        now = self.core.now
        key = (open_kfid, external_userid)
        chat = self._chats.get(key)
        if chat is None:
            chat = self._chats[key] = Chat(open_kfid, external_userid)
        chat.active_at = now
        self._active[key] = chat
        self._active.move_to_end(key)
        while (oldest := next(iter(self._active.values()))).active_at < now - KEPT:
            del self._active[oldest.open_kfid, oldest.external_userid]
            oldest.transcript.clear()
        chat.lapse(now)
        return chat

    def look_at(self, open_kfid: str, external_userid: str) -> Chat:
        """The chat as it is now, which doesn't count as activity in it."""
        chat = self._chats.get((open_kfid, external_userid)) or Chat(open_kfid, external_userid)
        chat.lapse(self.core.now)
        return chat

    def chats(self) -> list[Chat]:
        """The chats of the last three days, that with the latest activity last."""
        return list(self._active.values())

    def chats_of(self, external_userid: str) -> list[Chat]:
        """Those of a customer, as they are now."""
        keys = [(open_kfid, external_userid) for open_kfid in sorted(self.accounts)]
        return [self.look_at(*key) for key in keys if key in self._chats]

    def link(self, account: Account, scene: str) -> str:
        """The chat link of an account, each scene's own."""
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
        """Refuse to give a session to someone who can't take it."""
        if not self.is_servicer(account, userid) or userid in self.not_activated:
            raise RefusalError(95014)
        if userid in account.stopped:
            raise RefusalError(95019)

    # Records and codes

    def record(self, account: Account, record: dict[str, Any]) -> dict[str, Any]:
        """Put a message or event into the inbox, and tell the callback address."""
        record = {"msgid": uuid.uuid4().hex, "send_time": int(self.core.now), **record}
        account.inbox.add(record)
        self.tell(account)
        return record

    def event(self, account: Account, event_type: str, **fields: Any) -> dict[str, Any]:
        event = {"event_type": event_type, "open_kfid": account.open_kfid, **fields}
        return self.record(account, {"origin": 4, "msgtype": "event", "event": event})

    def tell(self, account: Account) -> None:
        """kf_msg_or_event."""
        if self.pushes.addresses:
            event = {"Event": "kf_msg_or_event", "Token": account.inbox.token(), "OpenKfId": account.open_kfid}
            self.pushes.event({"MsgType": "event", **event})

    def give_code(self, chat: Chat, state: Any) -> str:
        now = self.core.now
        while self._expiring and self._expiring[0][0] <= now:
            self._codes.pop(heapq.heappop(self._expiring)[1], None)
        code = secrets.token_urlsafe(24)
        expires = now + CODE_LIFETIME[state]
        self._codes[code] = Code(chat, state, expires)
        heapq.heappush(self._expiring, (expires, code))
        return code

    def find_code(self, code: object) -> Code:
        found = self._codes.get(code) if isinstance(code, str) else None
        if found is None or found.expires <= self.core.now or found.chat.open_kfid not in self.accounts:
            raise RefusalError(41050)
        return found

    def use_code(self, code: str) -> None:
        del self._codes[code]

    # Sending

    def deliver(self, account: Account, chat: Chat, msgid: str, message: dict[str, Any]) -> None:
        """What was sent by API reaches the customer, or msg_send_fail says that it didn't."""
        now = self.core.now
        account.inbox.note(msgid)
        key = (chat.open_kfid, chat.external_userid)
        fail_type = self.undelivered.pop(0) if self.undelivered else 10 if key in self.refusing else None
        told = {"msgid": msgid, "send_time": int(now), "origin": 0, **message}
        if fail_type is None:
            chat.write_down(told)
        else:
            chat.write_down({**told, "fail_type": fail_type})
            fields = {"external_userid": chat.external_userid, "fail_msgid": msgid, "fail_type": fail_type}
            self.event(account, "msg_send_fail", **fields)

    def move(self, account: Account, chat: Chat, state: int, servicer_userid: Optional[str] = None) -> bool:
        """Change the state of a session; whether for the first time to this one."""
        first = chat.move(state, servicer_userid)
        if state == SERVED:
            chat.waiting_since = self.core.now if chat.waiting_since is None else chat.waiting_since
        if state in (ASSISTANT, SERVED):
            account.statistics.assigned(self.core.now, chat)
        return first

    def servicer_replied(self, account: Account, chat: Chat) -> None:
        """The receptionist in charge has written; the first time in a session is a reply."""
        if not chat.replied and chat.waiting_since is not None:
            chat.replied = True
            account.statistics.replied(self.core.now, chat, self.core.now - chat.waiting_since)
