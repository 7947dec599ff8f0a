"""Play receptionists in their WeCom client; and with them, all people that the sandbox knows to play."""

from .._state.chat import ENDED, QUEUED, SERVED, WINDOW, Chat
from .._state.kf import Account
from . import records
from .administrators import Administrators
from .archive import Archive
from .callbacks import Callbacks
from .cases import CaseReports
from .customer_contact import CustomerContact
from .customer_groups import CustomerGroups
from .customers import Customers, Record
from .documents import Documents
from .drive import Drive
from .mail import Mail
from .meetings import Meetings
from .members import Members
from .office import Office
from .orders import Orders
from .payments import Payments
from .school import School
from .seed import Seed

__all__ = ["Play"]


class Play(
    Administrators,
    Members,
    Office,
    Payments,
    CustomerContact,
    CustomerGroups,
    School,
    CaseReports,
    Archive,
    Documents,
    Drive,
    Meetings,
    Mail,
    Orders,
    Customers,
    Callbacks,
    Seed,
):
    """Actions of receptionists. Each returns the message or event that sync_msg will return, and raises ValueError if it
    is not possible."""

    def servicer_takes(self, userid: str, external_userid: str, open_kfid: str) -> Record:
        """Take a session from the waiting pool."""
        with self.lock:
            account, chat = self._session(userid, external_userid, open_kfid, {QUEUED})
            self.kf.move(account, chat, SERVED, userid)
            return self._changed(account, chat, 1, new_servicer_userid=userid)

    def servicer_passes_on(self, userid: str, external_userid: str, open_kfid: str, to: str) -> Record:
        """Pass a session on to another receptionist."""
        with self.lock:
            account, chat = self._session(userid, external_userid, open_kfid, {SERVED})
            self._need_servicer(account, to)
            self.kf.move(account, chat, SERVED, to)
            return self._changed(account, chat, 2, old_servicer_userid=userid, new_servicer_userid=to)

    def servicer_ends(self, userid: str, external_userid: str, open_kfid: str) -> Record:
        """End a session."""
        with self.lock:
            account, chat = self._session(userid, external_userid, open_kfid, {SERVED})
            self.kf.move(account, chat, ENDED)
            return self._changed(account, chat, 3, old_servicer_userid=userid)

    def servicer_says(self, userid: str, external_userid: str, open_kfid: str, content: str) -> Record:
        """Send a text. A session that has ended or belongs to another receptionist becomes this receptionist's."""
        with self.lock:
            account, chat = self._session(userid, external_userid, open_kfid, {SERVED, ENDED}, own=False)
            if chat.customer_wrote_at is None or self.now - chat.customer_wrote_at > WINDOW:
                raise ValueError(f"{external_userid} has not written within the last 48 hours")
            old = chat.servicer_userid
            if chat.state == ENDED or old != userid:
                self.kf.move(account, chat, SERVED, userid)
                self._changed(account, chat, 4, old_servicer_userid=old or "", new_servicer_userid=userid)
            self.kf.servicer_replied(account, chat)
            who = {"open_kfid": open_kfid, "external_userid": external_userid, "servicer_userid": userid}
            record = self.kf.record(account, {**who, "origin": 5, "msgtype": "text", "text": {"content": content}})
            chat.add_to_transcript(record)
            return record

    def servicer_recalls(self, userid: str, external_userid: str, open_kfid: str, msgid: str) -> Record:
        """Recall one of the receptionist's own messages."""
        with self.lock:
            account, chat = self._chat(external_userid, open_kfid)
            records.need_recallable(chat, msgid, {"origin": 5, "servicer_userid": userid}, self.now)["recalled"] = True
            who = {"external_userid": external_userid, "servicer_userid": userid}
            return self.kf.event(account, "servicer_recall_msg", recall_msgid=msgid, **who)

    def servicer_stops(self, userid: str, open_kfid: str, paused: bool = False) -> Record:
        """Stop receiving customers: until servicer_receives, or only for a break (paused)."""
        with self.lock:
            account = self._need_servicer(self._account(open_kfid), userid)
            account.stopped[userid] = int(paused)
            who = {"servicer_userid": userid, "status": 2, "stop_type": int(paused)}
            return self.kf.event(account, "servicer_status_change", **who)

    def servicer_receives(self, userid: str, open_kfid: str) -> Record:
        """Receive customers again, after servicer_stops."""
        with self.lock:
            account = self._need_servicer(self._account(open_kfid), userid)
            account.stopped.pop(userid, None)
            return self.kf.event(account, "servicer_status_change", servicer_userid=userid, status=1)

    def servicer_rejects(self, userid: str, external_userid: str, open_kfid: str, rejects: bool = True) -> Record:
        """Reject the customer's messages from now on: they reach nobody. rejects=False accepts them again."""
        with self.lock:
            account, chat = self._chat(external_userid, open_kfid)
            self._need_servicer(account, userid)
            if rejects:
                self.kf.rejecting[open_kfid, external_userid] = userid
                account.statistics.rejected(self.now, chat, userid)
            else:
                self.kf.rejecting.pop((open_kfid, external_userid), None)
            who = {"servicer_userid": userid, "external_userid": external_userid, "reject_switch": int(rejects)}
            return self.kf.event(account, "reject_customer_msg_switch_change", **who)

    def servicer_invites(self, userid: str, external_userid: str, open_kfid: str) -> None:
        """Send the customer the recommendation of upgrade_service."""
        with self.lock:
            account, _ = self._session(userid, external_userid, open_kfid, {SERVED})
            recommendation = self.recommendations.get((open_kfid, external_userid))
            if recommendation is None:
                raise ValueError(f"there is no recommendation for {external_userid}")
            account.statistics.invited(self.now, userid, "member" if recommendation["type"] == 1 else "groupchat")

    def _changed(self, account: Account, chat: Chat, change_type: int, **who: str) -> Record:
        code = {"msg_code": self.kf.issue_code(chat, chat.state)} if change_type in (1, 3) else {}
        event = {"external_userid": chat.external_userid, "change_type": change_type, **who, **code}
        return self.kf.event(account, "session_status_change", **event)

    def sync_token(self, open_kfid: str) -> str:
        """A token for kf.sync_msg, as in a callback event."""
        return self._account(open_kfid).inbox.token()

    def _need_servicer(self, account: Account, userid: str) -> Account:
        if not self.kf.is_servicer(account, userid):
            raise ValueError(f"{userid!r} is not a receptionist of {account.open_kfid}")
        return account

    def _session(
        self, userid: str, external_userid: str, open_kfid: str, states: set[int], own: bool = True
    ) -> tuple[Account, Chat]:
        """The account and the chat, if the chat is in one of these states and, unless `own` is false, the receptionist's."""
        account, chat = self._chat(external_userid, open_kfid)
        self._need_servicer(account, userid)
        if chat.state not in states:
            raise ValueError(f"the session is in state {chat.state}, but must be in {sorted(states)}")
        if own and chat.state == SERVED and chat.servicer_userid != userid:
            raise ValueError(f"the session is with {chat.servicer_userid}")
        return account, chat
