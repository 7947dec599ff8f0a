"""Play those who write to the app, or to a shared mailbox (公共邮箱)."""

import uuid
from email.message import EmailMessage

from .._state import State

__all__ = ["Mail"]


class Mail(State):
    """Mails from outside. Each pushes its event, and raises ValueError if it is not possible."""

    def mails_app(self, sender: str, subject: str, content: str) -> str:
        """Write to the app: the event receive_email. Returns the mail_id. sender: a mail address."""
        with self.lock:
            mail, mail_id = EmailMessage(), uuid.uuid4().hex
            mail["From"], mail["To"], mail["Subject"] = sender, "app@example.com", subject
            mail.set_content(content)
            kept = {"mail_id": mail_id, "mail_data": mail.as_string(), "time": int(self.now)}
            self.resources.setdefault("received_mails", {})[mail_id] = kept
            self._mail_event("app_email_change")
            return mail_id

    def mails_shared_mailbox(self, id: int) -> None:
        """Write to a shared mailbox: the event receive_email."""
        with self.lock:
            if str(id) not in self.resources.get("public_mailboxes", {}):
                raise ValueError(f"there is no shared mailbox {id!r}: exmail.publicmail.create makes one")
            self._mail_event("public_email_change", Id=str(id))

    def _mail_event(self, event: str, **fields: str) -> None:
        what = {"Event": event, "ChangeType": "receive_email", **fields, "Amount": "1"}
        self.pushes.event({"FromUserName": "sys", "MsgType": "event", **what})
