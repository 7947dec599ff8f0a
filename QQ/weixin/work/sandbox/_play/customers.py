"""What customers do in WeChat: they come, write, tap, recall and refuse."""

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
    """Each of these returns the message or event as sync_msg tells it; None where nothing reaches the account."""

    def customer_enters(
        self,
        external_userid: str,
        way: str,
        *,
        scene: str = "",
        scene_param: str = "",
        wechat_channels: Optional[Mapping[str, Any]] = None,
    ) -> Optional[Record]:
        """By a chat link of kf.add_contact_way, scene_param appended or not; or by an open_kfid, as if by its link with
        this scene. wechat_channels: where from in 视频号, with scene (1 to 5), nickname and shop_nickname."""
        with self.lock:
            if "://" in way:
                found = self._followed(way)
                if found is None:
                    return None
                account, scene, scene_param = found
            else:
                account = self._account(way)
            chat = self._contact(account, external_userid)
            context: Record = {"scene": scene, "scene_param": scene_param}
            if wechat_channels is not None:
                context["wechat_channels"] = dict(wechat_channels)
            self.customers[external_userid].update(enter_session_context=context, entered=self.now)
            event = {"external_userid": external_userid, **records.context_told(context)}
            if self._may_welcome(chat):
                event["welcome_code"] = self.kf.give_code(chat, "enter")
            return self.kf.event(account, "enter_session", **event)

    def _followed(self, url: str) -> Optional[tuple[Account, str, str]]:
        """The account, scene and scene_param of a link; None where it was tampered with."""
        parts = urlsplit(url)
        link = parts.path.rpartition("/")[2]
        accounts = [account for account in map(self._account, self.accounts) if account.link == link]
        if not accounts:
            raise ValueError("this is no link to an account of the sandbox")
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if "enc_scene" not in query:
            return accounts[0], "", ""
        open_kfid, scene = self.kf.links.get(query["enc_scene"], ("", ""))
        scene_param = query.get("scene_param", "")
        if open_kfid != accounts[0].open_kfid or len(scene_param.encode()) > 128:
            return None
        return accounts[0], scene, scene_param

    def _may_welcome(self, chat: Chat) -> bool:
        """No welcome message, and none by the customer, within the last 48 hours."""
        return all(at is None or self.now - at > WINDOW for at in (chat.welcomed_at, chat.said_at))

    def customers_say(
        self, external_userid: str, open_kfid: str, content: str, menu_id: Optional[str] = None
    ) -> Optional[Record]:
        """A text."""
        if not isinstance(content, str) or not content:
            raise ValueError("content must be a text")
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
        """A message of any msgtype that sync_msg knows, with the fields of its object; data is the file of an image,
        voice, video or file."""
        records.need_known(msgtype, fields)
        if msgtype in records.FILES:
            if data is None:
                raise ValueError(f"say with data= what the {msgtype} holds")
            if len(data) > records.FILES[msgtype].most:
                return self.customers_say(external_userid, open_kfid, records.FILES[msgtype].too_large)
            with self.lock:
                fields = records.kept(self.media, msgtype, data, filename)
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
            chat.write_down(record)
            return record

    def customer_taps(self, external_userid: str, open_kfid: str, item: str) -> Optional[Record]:
        """An item of a menu that the customer got last, by its id or the text shown."""
        for record in reversed(self._chat(external_userid, open_kfid)[1].transcript):
            if record["msgtype"] == "msgmenu" and "fail_type" not in record:
                for each in record["msgmenu"]["list"]:
                    click = each.get("click")
                    if click and item in (click.get("id"), click["content"]):
                        return self.customers_say(external_userid, open_kfid, click["content"], click.get("id"))
        raise ValueError(f"{external_userid} has got no menu with the item {item!r}")

    def customer_recalls(self, external_userid: str, open_kfid: str, msgid: str) -> Record:
        """One of the customer's own messages."""
        with self.lock:
            account, chat = self._chat(external_userid, open_kfid)
            records.need_recallable(chat, msgid, {"origin": 3}, self.now)["recalled"] = True
            return self.kf.event(account, "user_recall_msg", external_userid=external_userid, recall_msgid=msgid)

    def customer_refuses(self, external_userid: str, open_kfid: str, refuses: bool = True) -> None:
        """What the account sends, from now on: it fails with fail_type 10."""
        with self.lock:
            self._chat(external_userid, open_kfid)
            change = self.kf.refusing.add if refuses else self.kf.refusing.discard
            change((open_kfid, external_userid))

    def customer_upgrades(self, external_userid: str, open_kfid: str) -> Record:
        """Take up what upgrade_service has recommended, which ends the recommendation. Returns it."""
        with self.lock:
            account, chat = self._chat(external_userid, open_kfid)
            recommended = self.recommendations.pop((open_kfid, external_userid), None)
            if recommended is None:
                raise ValueError(f"nothing is recommended to {external_userid}")
            kind = "member" if recommended["type"] == 1 else "groupchat"
            to = recommended[kind]["userid" if kind == "member" else "chat_id"]
            account.statistics.upgraded(self.now, chat, kind, to)
            return recommended

    # Who and where

    def _account(self, open_kfid: str) -> Account:
        try:
            return self.kf.account(open_kfid)
        except RefusalError:
            raise ValueError(f"there is no account {open_kfid!r}") from None

    def _contact(self, account: Account, external_userid: str) -> Chat:
        """The chat of a customer who now does something; whoever is not known yet becomes one."""
        if not isinstance(external_userid, str) or not external_userid:
            raise ValueError("external_userid must be a text")
        known = self.customers.setdefault(
            external_userid, {"external_userid": external_userid, "nickname": external_userid, "gender": 0}
        )
        known["last_contact"] = self.now
        return self.kf.chat(account.open_kfid, external_userid)

    def _chat(self, external_userid: str, open_kfid: str) -> tuple[Account, Chat]:
        if external_userid not in self.customers:
            raise ValueError(f"there is no customer {external_userid!r}")
        return self._account(open_kfid), self.kf.chat(open_kfid, external_userid)
