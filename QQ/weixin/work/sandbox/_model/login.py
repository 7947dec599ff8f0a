"""Who logged in on a page: codes that work once, and tickets for personal data."""

import base64
import secrets
from typing import Any

from .._reply import RefusalError, Reply
from .._state import State

__all__ = ["details", "member_of", "session", "ticket", "visitor"]


def visitor(sandbox: State, code: str, appid: str) -> dict[str, Any]:
    """Who came back from the login page with this code, which is spent now."""
    who = sandbox.login_codes.get(code)
    if who is None or who["appid"] != appid:
        raise RefusalError(40029)
    sandbox.login_codes.pop(code)
    return who


def session(sandbox: State, js_code: str, appid: str) -> Reply:
    """The session of a member who opened a mini program, with the key that signs its data."""
    who = visitor(sandbox, js_code, appid)
    key = base64.b64encode(secrets.token_bytes(16)).decode()
    return {"corpid": sandbox.corpid, "userid": sandbox.company.need_member(who.get("userid")), "session_key": key}


def ticket(sandbox: State, who: dict[str, Any]) -> Reply:
    """The ticket for the member's personal data, where the scope gives one."""
    if not who["user_ticket"]:
        return {}
    text = secrets.token_urlsafe(32)
    sandbox.user_tickets.add(text, who["userid"])
    return {"user_ticket": text}


def member_of(sandbox: State, hash: dict[str, Any]) -> str:
    """The member whose ticket it is."""
    userid = sandbox.user_tickets.get(hash["user_ticket"])
    if userid is None:
        raise RefusalError(84015)
    return sandbox.company.need_member(userid)


def details(sandbox: State, userid: str) -> Reply:
    """What member and administrator agreed to show."""
    member = sandbox.company.member(userid)
    address = "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode="
    return {"gender": str(member.get("gender", "0")), "avatar": member.get("avatar", ""), "qr_code": address + userid}
