"""Play the groups of members and customers (客户群): they are made and dissolved, people join and leave."""

import uuid
from collections.abc import Iterable
from typing import Any

from .._state import State

__all__ = ["CustomerGroups"]

Record = dict[str, Any]
MEMBER, CUSTOMER = 1, 2  # type
BY_INVITATION, BY_QR_CODE = 1, 3  # join_scene of a member
INVITED = 0  # JoinScene


class CustomerGroups(State):
    """Actions in customer groups. Each pushes its event, and raises ValueError if it is not possible."""

    def creates_groupchat(self, userid: str, name: str, members: Iterable[str] = ()) -> str:
        """Make a customer group. Returns its chat_id. members: userids and external_userids."""
        with self.lock:
            chat_id, now = f"wr{uuid.uuid4().hex}", int(self.now)
            self.contacts.groupchats[chat_id] = {
                "name": name,
                "owner": userid,
                "create_time": now,
                "notice": "",
                "status": 0,
                "member_list": [
                    self._joining(each, BY_INVITATION, userid) for each in dict.fromkeys([userid, *members])
                ],
                "admin_list": [],
                "member_version": "1",
            }
            self._group_event(chat_id, "create")
            return chat_id

    def joins_groupchat(self, who: str, chat_id: str, way: str = "") -> Record:
        """Join a group. who: a userid or external_userid. way: the config_id of a join way, whose state comes with it."""
        with self.lock:
            chat = self._groupchat(chat_id)
            if who in [each["userid"] for each in chat["member_list"]]:
                raise ValueError(f"{who} is in the group already")
            joining = self._joining(who, BY_QR_CODE if way else BY_INVITATION, chat["owner"])
            if way:
                known = self.resources.get("join_ways", {}).get(way, {})
                if chat_id not in known.get("chat_id_list", ()):
                    raise ValueError(f"{way!r} is no way into this group")
                joining["state"] = known.get("state") or ""
            chat["member_list"].append(joining)
            return self._members_changed(chat_id, "add_member", who, JoinScene=str(BY_QR_CODE if way else INVITED))

    def leaves_groupchat(self, who: str, chat_id: str, removed: bool = False) -> Record:
        """Leave a group. removed: by the owner, not by themselves."""
        with self.lock:
            chat = self._groupchat(chat_id)
            left = [each for each in chat["member_list"] if each["userid"] != who]
            if len(left) == len(chat["member_list"]) or who == chat["owner"]:
                raise ValueError(f"{who} can't leave the group")
            chat["member_list"] = left
            return self._members_changed(chat_id, "del_member", who, QuitScene=str(int(removed)))

    def renames_groupchat(self, chat_id: str, name: str = "", notice: str = "") -> Record:
        """Give a group another name or notice."""
        with self.lock:
            chat = self._groupchat(chat_id)
            chat.update({"name": name} if name else {"notice": notice})
            return self._group_event(chat_id, "update", UpdateDetail="change_name" if name else "change_notice")

    def dismisses_groupchat(self, chat_id: str) -> Record:
        """Dissolve a group."""
        with self.lock:
            self._groupchat(chat_id)
            del self.contacts.groupchats[chat_id]
            return self._group_event(chat_id, "dismiss")

    def _joining(self, who: str, scene: int, owner: str) -> Record:
        kind = MEMBER if self.company.known(who) else CUSTOMER
        if kind == CUSTOMER and who not in self.contacts.profiles:
            raise ValueError(f"there is no member or external contact {who!r}")
        more = {"unionid": self.contacts.profiles[who].get("unionid", "")} if kind == CUSTOMER else {}
        invited = {"invitor": {"userid": owner}} if scene == BY_INVITATION and who != owner else {}
        joining = {"userid": who, "type": kind, "join_time": int(self.now), "join_scene": scene, "group_nickname": ""}
        return {**joining, **invited, **more}

    def _members_changed(self, chat_id: str, what: str, who: str, **scene: str) -> Record:
        chat = self._groupchat(chat_id)
        old = chat.get("member_version") or "1"
        chat["member_version"] = f"{int(old) + 1}" if old.isdecimal() else f"{old}+"
        change = {"UpdateDetail": what, "MemChangeCnt": "1", "MemChangeList": {"Item": [who]}, **scene}
        return self._group_event(chat_id, "update", **change, LastMemVer=old, CurMemVer=chat["member_version"])

    def _groupchat(self, chat_id: str) -> Record:
        if chat_id not in self.contacts.groupchats:
            raise ValueError(f"there is no customer group {chat_id!r}")
        return self.contacts.groupchats[chat_id]

    def _group_event(self, chat_id: str, what: str, **others: Any) -> Record:
        event = {"FromUserName": "sys", "MsgType": "event", "Event": "change_external_chat", "ChangeType": what}
        self.pushes.event({**event, "ChatId": chat_id, **others})
        return {**event, "ChatId": chat_id, **others}
