"""Play customers in WeChat: they enter, write, tap menus, recall and refuse messages."""

from collections.abc import Mapping
from typing import Any, Optional
from urllib.parse import parse_qs, urlsplit

from .._reply import RefusalError
from .._state import State
from .._state.chat import WINDOW, Chat
from .._state.kf import Account
from . import records

__all__ = ["Customers", "Record"]

Record = dict[str, Any]


class Customers(State):
    """Actions of customers. Each returns the message or event that sync_msg will return, None if nothing reaches the
    account, and raises ValueError if it is not possible."""

    def customer_enters(
        self,
        external_userid: str,
        way: str,
        *,
        scene: str = "",
        scene_param: str = "",
        wechat_channels: Optional[Mapping[str, Any]] = None,
    ) -> Optional[Record]:
        """Enter the chat with an account.

        way: a chat link of kf.add_contact_way, with or without scene_param appended; or an open_kfid, which stands for
            its link with this scene and scene_param.
        wechat_channels: the page in 视频号 that the customer comes from: scene (1 to 5), nickname, shop_nickname.
        """
        with self.lock:
            if "://" in way:
                target = self._parse_link(way)
                if target is None:
                    return None
                account, scene, scene_param = target
            else:
                account = self._account(way)
            chat = self._contact(account, external_userid)
            context: Record = {"scene": scene, "scene_param": scene_param}
            if wechat_channels is not None:
                context["wechat_channels"] = dict(wechat_channels)
            self.customers[external_userid].update(enter_session_context=context, entered=self.now)
            event = {"external_userid": external_userid, **records.context_reply(context)}
            if self._may_welcome(chat):
                event["welcome_code"] = self.kf.issue_code(chat, "enter")
            return self.kf.event(account, "enter_session", **event)

    def _parse_link(self, url: str) -> Optional[tuple[Account, str, str]]:
        """The account, scene and scene_param of a chat link; None if it was altered."""
        parts = urlsplit(url)
        link = parts.path.rpartition("/")[2]
        accounts = [account for account in map(self._account, self.accounts) if account.link == link]
        if not accounts:
            raise ValueError("this link leads to no account of the sandbox")
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if "enc_scene" not in query:
            return accounts[0], "", ""
        open_kfid, scene = self.kf.links.get(query["enc_scene"], ("", ""))
        scene_param = query.get("scene_param", "")
        if open_kfid != accounts[0].open_kfid or len(scene_param.encode()) > 128:
            return None
        return accounts[0], scene, scene_param

    def _may_welcome(self, chat: Chat) -> bool:
        """Whether the last 48 hours saw neither a welcome message nor a message of the customer."""
        return all(at is None or self.now - at > WINDOW for at in (chat.welcomed_at, chat.customer_wrote_at))

    def customers_say(
        self, external_userid: str, open_kfid: str, content: str, menu_id: Optional[str] = None
    ) -> Optional[Record]:
        """Send a text."""
        if not isinstance(content, str) or not content:
            raise ValueError("content must be a str and not empty")
        text = {"content": content, **({} if menu_id is None else {"menu_id": menu_id})}
        return self._customer_writes(external_userid, open_kfid, "text", text)

    def customer_sends(
        self,
        external_userid: str,
        open_kfid: str,
        msgtype: str,
        data: Optional[bytes] = None,
        filename: str = "",
        **fields: Any,
    ) -> Optional[Record]:
        """Send a message of any msgtype of sync_msg.

        data, filename: the file of an image, voice, video or file.
        fields: the fields of any other msgtype, such as latitude and longitude.
        """
        records.need_known(msgtype, fields)
        if msgtype in records.FILES:
            if data is None:
                raise ValueError(f"data must be the content of the {msgtype}")
            if len(data) > records.FILES[msgtype].max_bytes:
                return self.customers_say(external_userid, open_kfid, records.FILES[msgtype].too_large)
            with self.lock:
                fields = records.save_file(self.media, msgtype, data, filename)
        return self._customer_writes(external_userid, open_kfid, msgtype, fields)

    def _customer_writes(self, external_userid: str, open_kfid: str, msgtype: str, body: Record) -> Optional[Record]:
        records.need_json(body)
        with self.lock:
            account = self._account(open_kfid)
            chat = self._contact(account, external_userid)
            if (open_kfid, external_userid) in self.kf.rejecting:
                return None
            chat.customer_wrote(self.now)
            account.statistics.customer_wrote(self.now, chat)
            who = {"open_kfid": open_kfid, "external_userid": external_userid}
            message = {"msgtype": msgtype, **({msgtype: body} if body else {})}
            record = self.kf.record(account, {**who, "origin": 3, **message})
            chat.add_to_transcript(record)
            return record

    def customer_taps(self, external_userid: str, open_kfid: str, item: str) -> Optional[Record]:
        """Tap an item of the newest menu that has it.

        item: the id of the item, or its text.
        """
        for record in reversed(self._chat(external_userid, open_kfid)[1].transcript):
            if record["msgtype"] == "msgmenu" and "fail_type" not in record:
                for each in record["msgmenu"]["list"]:
                    click = each.get("click")
                    if click and item in (click.get("id"), click["content"]):
                        return self.customers_say(external_userid, open_kfid, click["content"], click.get("id"))
        raise ValueError(f"{external_userid} has received no menu with the item {item!r}")

    def customer_recalls(self, external_userid: str, open_kfid: str, msgid: str) -> Record:
        """Recall one of the customer's own messages."""
        with self.lock:
            account, chat = self._chat(external_userid, open_kfid)
            records.need_recallable(chat, msgid, {"origin": 3}, self.now)["recalled"] = True
            return self.kf.event(account, "user_recall_msg", external_userid=external_userid, recall_msgid=msgid)

    def customer_refuses(self, external_userid: str, open_kfid: str, refuses: bool = True) -> None:
        """Refuse the account's messages from now on: they fail with fail_type 10. refuses=False accepts them again."""
        with self.lock:
            self._chat(external_userid, open_kfid)
            change = self.kf.refusing.add if refuses else self.kf.refusing.discard
            change((open_kfid, external_userid))

    def customer_upgrades(self, external_userid: str, open_kfid: str) -> Record:
        """Accept the recommendation of upgrade_service, and remove it. Returns the recommendation."""
        with self.lock:
            account, chat = self._chat(external_userid, open_kfid)
            recommendation = self.recommendations.pop((open_kfid, external_userid), None)
            if recommendation is None:
                raise ValueError(f"there is no recommendation for {external_userid}")
            kind = "member" if recommendation["type"] == 1 else "groupchat"
            to = recommendation[kind]["userid" if kind == "member" else "chat_id"]
            account.statistics.upgraded(self.now, chat, kind, to)
            return recommendation

    # Look up accounts and chats

    def _account(self, open_kfid: str) -> Account:
        try:
            return self.kf.account(open_kfid)
        except RefusalError:
            raise ValueError(f"there is no account {open_kfid!r}") from None

    def _contact(self, account: Account, external_userid: str) -> Chat:
        """The chat of a customer who is active now. An unknown external_userid becomes a customer."""
        if not isinstance(external_userid, str) or not external_userid:
            raise ValueError("external_userid must be a str and not empty")
        known = self.customers.setdefault(
            external_userid, {"external_userid": external_userid, "nickname": external_userid, "gender": 0}
        )
        known["last_contact"] = self.now
        return self.kf.chat(account.open_kfid, external_userid)

    def _chat(self, external_userid: str, open_kfid: str) -> tuple[Account, Chat]:
        if external_userid not in self.customers:
            raise ValueError(f"there is no customer {external_userid!r}")
        return self._account(open_kfid), self.kf.chat(open_kfid, external_userid)
