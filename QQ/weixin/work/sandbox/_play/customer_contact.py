"""Play external contacts in WeChat, and the members they deal with: they add each other, join groups, get broadcasts."""

import uuid
from typing import Any, Optional
from urllib.parse import parse_qs, urlsplit

from .._state import State, acquisition
from .._state.transfers import REFUSED, WAITING, fail
from .needed import need_member

__all__ = ["CustomerContact"]

Record = dict[str, Any]
QR_CODE, ACQUISITION_LINK = 1, 16  # add_way
TEMPORARY = 86400  # seconds of a temporary session
TOLD_AT = (3, 5, 10)  # messages of a customer that came by an acquisition link


class CustomerContact(State):
    """Actions of external contacts and members. Each pushes its event, and raises ValueError if it is not possible."""

    def customer_adds(self, external_userid: str, userid: str = "", way: str = "", *, state: str = "") -> Record:
        """Add a member. An unknown external_userid becomes a contact. Returns the event, with its WelcomeCode.

        way: the config_id of a contact way, or the URL of an acquisition link (with customer_channel=..., if any); without
            userid its first member is added. state: the State of the event, by default that of the way.
        """
        with self.lock:
            link, state_of_way, members = self._way(way)
            userid = need_member(self, userid or next(iter(members), ""))
            follows = self.contacts.follows.get(external_userid, {})
            if userid in follows:
                raise ValueError(f"{external_userid} is a contact of {userid} already")
            if link:
                acquisition.use(self)
            self._known(external_userid)
            self.contacts.follow(external_userid, userid, int(self.now))
            state = state or state_of_way
            self.contacts.follows[external_userid][userid].update(
                oper_userid=external_userid, add_way=ACQUISITION_LINK if link else QR_CODE, state=state
            )
            if link:
                row = {"external_userid": external_userid, "userid": userid, "chat_status": 0, "state": state}
                link["customers"].append({**row, "time": self.now, "messages": 0})
                acquisition.push(self, "friend_request", LinkId=link["link_id"], State=state)
            code = uuid.uuid4().hex
            self.resources.setdefault("welcome_codes", {})[code] = {
                "welcome_code": code,
                "time": self.now,
                "userid": userid,
                "external_userid": external_userid,
            }
            more = {**({"State": state} if state else {}), "WelcomeCode": code}
            return self._contact_event("add_external_contact", userid, external_userid, **more)

    def customer_opens_link(self, external_userid: str, url: str) -> None:
        """Open an acquisition link, without adding the member."""
        with self.lock:
            link, state, _ = self._way(url)
            if not link:
                raise ValueError(f"{url!r} is no acquisition link")
            link["clicks"].append({"external_userid": external_userid, "time": self.now})
            acquisition.push(self, "open_profile", LinkId=link["link_id"], State=state)

    def customer_opens_temporary_chat(self, external_userid: str, config_id: str) -> None:
        """Talk to the member of a contact way for temporary sessions (is_temp), without adding the member."""
        with self.lock:
            way = self.contacts.contact_ways.get(config_id, {})
            if not way.get("is_temp"):
                raise ValueError(f"there is no contact way {config_id!r} for temporary sessions")
            self._known(external_userid)
            chat = {"expires": self.now + (way.get("chat_expires_in") or TEMPORARY)}
            self.resources.setdefault("temporary_chats", {})[f"{external_userid} {way['user'][0]}"] = chat

    def customer_writes_to(self, external_userid: str, userid: str) -> Optional[Record]:
        """Write to a member who was added by an acquisition link: the first, third, fifth and tenth message are told."""
        with self.lock:
            for link in self.resources.get("acquisition_links", {}).values():
                for row in link["customers"]:
                    if (row["external_userid"], row["userid"]) == (external_userid, userid):
                        return self._counted(link, row)
            raise ValueError(f"{external_userid} did not add {userid} by an acquisition link")

    def _counted(self, link: Record, row: Record) -> Optional[Record]:
        row["messages"] += 1
        row["chat_status"] = 1
        who = {"userid": row["userid"], "external_userid": row["external_userid"]}
        if row["messages"] == 1:
            names = {"UserID": row["userid"], "ExternalUserID": row["external_userid"]}
            acquisition.push(self, "customer_start_chat", LinkId=link["link_id"], **names)
            return {"LinkId": link["link_id"], **names}
        if row["messages"] not in TOLD_AT:
            return None
        key = uuid.uuid4().hex
        info = {"recv_msg_cnt": row["messages"], "link_id": link["link_id"], "state": row["state"]}
        keys = self.resources.setdefault("acquisition_chat_keys", {})
        keys[key] = {**who, "chat_info": info, "time": self.now}
        acquisition.push(self, "message_from_customer", LinkId=link["link_id"], ChatKey=key)
        return {"LinkId": link["link_id"], "ChatKey": key}

    def customer_removes(self, external_userid: str, userid: str) -> Record:
        """Remove a member: the event del_follow_user."""
        with self.lock:
            self._unfollow(external_userid, userid)
            removal = {"external_userid": external_userid, "userid": userid, "time": int(self.now)}
            self.resources.setdefault("removals", {})[uuid.uuid4().hex] = removal
            return self._contact_event("del_follow_user", userid, external_userid)

    def member_removes(self, userid: str, external_userid: str) -> Record:
        """Remove a contact: the event del_external_contact."""
        with self.lock:
            self._unfollow(external_userid, userid)
            return self._contact_event("del_external_contact", userid, external_userid)

    def member_remarks(self, userid: str, external_userid: str, remark: str) -> Record:
        """Change the remark of a contact: the event edit_external_contact."""
        with self.lock:
            self._follow(external_userid, userid)["remark"] = remark
            return self._contact_event("edit_external_contact", userid, external_userid)

    def customer_refuses_transfer(self, external_userid: str) -> Record:
        """Refuse to be handed over to another member: the event transfer_fail."""
        with self.lock:
            for transfer in self.resources.get("transfers", {}).values():
                if transfer["external_userid"] == external_userid and transfer["status"] == WAITING:
                    fail(self, transfer, REFUSED, "customer_refused")
                    return transfer
            raise ValueError(f"{external_userid} is not being handed over")

    # Broadcasts and Moments

    def sends_broadcast(self, userid: str, msgid: str) -> Record:
        """Send the broadcast of the corp to one's own customers or groups. Returns its task."""
        with self.lock:
            broadcast = self.resources.get("broadcasts", {}).get(msgid, {})
            task: Record = broadcast.get("tasks", {}).get(userid)
            if task is None or broadcast["cancelled"] or task["status"] == 2:
                raise ValueError(f"{userid} has nothing to send of the broadcast {msgid!r}")
            for each in broadcast["sends"]:
                if each["userid"] == userid:
                    is_friend = "chat_id" in each or userid in self.contacts.follows.get(each["external_userid"], {})
                    each.update({"status": 1, "send_time": int(self.now)} if is_friend else {"status": 2})
            task.update(status=2, send_time=int(self.now))
            return task

    def publishes_moment(self, userid: str, moment_id: str) -> None:
        """Publish the corp's post in one's own customers' Moments."""
        with self.lock:
            task = self._moment(moment_id)["tasks"].get(userid)
            if task is None:
                raise ValueError(f"{userid} is not to publish {moment_id}")
            task["publish_status"] = 1

    def posts_moment(self, userid: str, content: str) -> str:
        """Publish a post of one's own. Returns its moment_id."""
        with self.lock:
            moment_id = f"mom{uuid.uuid4().hex}"
            self.resources.setdefault("moments", {})[moment_id] = {
                "moment_id": moment_id,
                "creator": need_member(self, userid),
                "create_time": str(int(self.now)),
                "create_type": 1,
                "visible_type": 1,
                "text": {"content": content},
                "tasks": {userid: {"userid": userid, "publish_status": 1}},
                "audience": {userid: self.contacts.customers_of(userid)},
            }
            return moment_id

    def likes_moment(self, external_userid: str, moment_id: str, userid: str) -> None:
        """Like a post that this member published."""
        self._answers(external_userid, moment_id, userid, "likes")

    def comments_on_moment(self, external_userid: str, moment_id: str, userid: str) -> None:
        """Comment on a post that this member published."""
        self._answers(external_userid, moment_id, userid, "comments")

    def _answers(self, external_userid: str, moment_id: str, userid: str, how: str) -> None:
        with self.lock:
            moment = self._moment(moment_id)
            seen = moment["tasks"].get(userid, {}).get("publish_status") and moment["audience"][userid]
            if not seen or external_userid not in seen:
                raise ValueError(f"{external_userid} can't see {moment_id} of {userid}")
            answers = moment.setdefault("answers", {}).setdefault(userid, {}).setdefault(how, [])
            answers.append({"external_userid": external_userid, "create_time": int(self.now)})

    def _moment(self, moment_id: str) -> Record:
        moment: Optional[Record] = self.resources.get("moments", {}).get(moment_id)
        if moment is None:
            raise ValueError(
                f"there is no post {moment_id!r}: externalcontact.get_moment_task_result tells its moment_id"
            )
        return moment

    # Look up

    def _way(self, way: str) -> tuple[Record, str, list[str]]:
        """The acquisition link, if it is one; the state; and the members that can be added."""
        if not way:
            return {}, "", []
        if way in self.contacts.contact_ways:
            known = self.contacts.contact_ways[way]
            parties = (userid for party in known["party"] for userid in self.company.members_of(party))
            return {}, known["state"], [*known["user"], *parties]
        for link in self.resources.get("acquisition_links", {}).values():
            if link["url"] == way.partition("?")[0]:
                whom = link.get("range") or {}
                parties = (
                    each for party in whom.get("department_list") or [] for each in self.company.members_of(party)
                )
                state = parse_qs(urlsplit(way).query).get("customer_channel", [""])[0]
                return link, state, [*(whom.get("user_list") or []), *parties]
        raise ValueError(f"there is no contact way or acquisition link {way!r}")

    def _known(self, external_userid: str) -> None:
        if not isinstance(external_userid, str) or not external_userid:
            raise ValueError("external_userid must be a str and not empty")
        profile = {"external_userid": external_userid, "name": external_userid, "type": 1, "gender": 0}
        more = {"avatar": "", "unionid": f"ox{external_userid[2:]}"}
        self.contacts.profiles.setdefault(external_userid, {**profile, **more})

    def _follow(self, external_userid: str, userid: str) -> Record:
        follow = self.contacts.follows.get(external_userid, {}).get(userid)
        if follow is None:
            raise ValueError(f"{external_userid} is no contact of {userid}")
        return follow

    def _unfollow(self, external_userid: str, userid: str) -> None:
        self._follow(external_userid, userid)
        del self.contacts.follows[external_userid][userid]

    def _contact_event(self, what: str, userid: str, external_userid: str, **others: str) -> Record:
        who = {"UserID": userid, "ExternalUserID": external_userid, **others}
        event = {"FromUserName": "sys", "MsgType": "event", "Event": "change_external_contact", "ChangeType": what}
        self.pushes.event({**event, **who})
        return {**event, **who}
