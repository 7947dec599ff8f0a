"""Control the AI bot (智能机器人) of the sandbox over HTTP, and play its members.

GET  /sandbox/bot             -> bot_id, secret, name, address, connected, twice, counts_refreshes, and chats: chatid, chattype,
                              messages (their number); members: userid and name, of the first 50; commands, which
                              can be the path of a fault
GET  /sandbox/bot/chat        chatid, chattype (default single, or group) -> messages; a stream is one that grows
POST /sandbox/bot/VERB        an action of a member -> record, as the bot is pushed it. All: userid, chat (of a group; not for enter).
                              enter; say: content, quote (a msgid); send: msgtype, and data (base64) with filename, or content (of a
                              voice message), or items (of a mixed message: texts, and {"data": base64} for pictures); tap: item (a
                              key or a text), selected (option ids by question_key); rate: type, content, reasons
POST /sandbox/bot/close       code (default 1000), reason: close the connection
POST /sandbox/bot/reset       reset it, with no closing handshake
POST /sandbox/bot/silence     answer and push nothing any more, but let it stay open
POST /sandbox/bot/disconnect  end it with disconnected_event, as if another program had taken over
POST /sandbox/bot/set         twice (push everything twice), counts_refreshes (a refresh of a stream counts as a message)
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._state.bot import COMMANDS
from .input import Answer, BadInputError, need_types, played

if TYPE_CHECKING:
    from .. import Sandbox

__all__ = ["ROUTES"]

MAX_MEMBERS = 50
SWITCHES = ("twice", "counts_refreshes")


def bot(sandbox: "Sandbox") -> Answer:
    with sandbox.lock:
        own = sandbox.bot
        names = ("bot_id", "secret", "name", "address", "connected", *SWITCHES)
        chats = [
            {"chatid": chat.chatid, "chattype": chat.chattype, "messages": len(chat.messages)}
            for chat in own.chats.values()
        ]
        members = [
            {"userid": userid, "name": sandbox.company.member(userid)["name"]}
            for userid in sandbox.company.userids()[:MAX_MEMBERS]
        ]
        more = {"chats": chats, "members": members, "commands": [*COMMANDS]}
        return {**{name: getattr(own, name) for name in names}, **more}


def chat(sandbox: "Sandbox", chatid: str, chattype: str = "single") -> Answer:
    with sandbox.lock:
        known = sandbox.bot.chats.get(("group" if chattype == "group" else "single", chatid))
        return {"messages": [*known.messages] if known else []}


def set(sandbox: "Sandbox", **switches: bool) -> Answer:
    for name, value in switches.items():
        if name not in SWITCHES or not isinstance(value, bool):
            raise BadInputError(f"{' and '.join(SWITCHES)} can be true or false")
        setattr(sandbox.bot, name, value)
    return {}


def _trouble(method: str) -> Callable[..., Answer]:
    def cause(sandbox: "Sandbox", **how: Any) -> Answer:
        need_types(getattr(sandbox.bot, method), how)
        getattr(sandbox.bot, method)(**how)
        return {}

    return cause


ROUTES: dict[tuple[str, str], Callable[..., Answer]] = {
    ("GET", "bot"): bot,
    ("GET", "bot/chat"): chat,
    ("POST", "bot/enter"): played("bot_enters"),
    ("POST", "bot/say"): played("bot_says"),
    ("POST", "bot/send"): played("bot_sends"),
    ("POST", "bot/tap"): played("bot_taps"),
    ("POST", "bot/rate"): played("bot_rates"),
    ("POST", "bot/set"): set,
    **{("POST", f"bot/{method}"): _trouble(method) for method in ("close", "reset", "silence", "disconnect")},
}
