"""What a file keeps beside the set-up: chats and inboxes, files, callback addresses, codes, the clock."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from . import State
from .bot import Pushed
from .botchat import BotChat
from .chat import Chat, count_sessions_from
from .credentials import Token
from .inbox import SavedInbox
from .kf import Code
from .media import MediaFile
from .plain import plain, revived
from .provider import Device
from .push import Callback
from .received import Message
from .statistic import Day, Statistics

__all__ = ["KEPT", "Kept", "attribute"]


class Kept(NamedTuple):
    """One entry: its type, how to read it from the state, and how to set it there; and whether it is plain JSON as it is."""

    kind: Any
    read: Callable[[State], Any]
    write: Callable[[State, Any], None]
    is_plain: bool = False

    def to_json(self, sandbox: State) -> Any:
        return self.read(sandbox) if self.is_plain else plain(self.read(sandbox))

    def from_json(self, value: Any) -> Any:
        """What write takes. Raises ValueError if it can't be right."""
        return revived(self.kind, value)


@dataclass
class SavedFile:
    kind: str
    filename: str
    content_type: str
    created: float
    base64: str


@dataclass
class SavedCode:
    open_kfid: str
    external_userid: str
    state: Any
    expires: float


def attribute(where: str, name: str, kind: Any, is_plain: bool = False) -> Kept:
    """An attribute of the sandbox's attribute `where`, or of the sandbox itself."""

    def owner(sandbox: State) -> Any:
        return getattr(sandbox, where) if where else sandbox

    return Kept(
        kind,
        lambda sandbox: getattr(owner(sandbox), name),
        lambda sandbox, value: setattr(owner(sandbox), name, value),
        is_plain,
    )


def _expiring(where: str, name: str, kind: Any) -> Kept:
    """An ExpiringDict."""

    def owner(sandbox: State) -> Any:
        return getattr(getattr(sandbox, where) if where else sandbox, name)

    return Kept(
        dict[str, tuple[float, kind]],
        lambda sandbox: owner(sandbox).saved(),
        lambda sandbox, value: owner(sandbox).restore(value),
    )


def _inboxes(sandbox: State) -> dict[str, SavedInbox]:
    return {open_kfid: sandbox.kf.account(open_kfid).inbox.saved() for open_kfid in sorted(sandbox.accounts)}


def _set_inboxes(sandbox: State, inboxes: dict[str, SavedInbox]) -> None:
    for open_kfid in sandbox.accounts & set(inboxes):
        sandbox.kf.account(open_kfid).inbox.restore(inboxes[open_kfid])


def _statistics(sandbox: State) -> dict[str, dict[int, Day]]:
    return {open_kfid: sandbox.kf.account(open_kfid).statistics.saved() for open_kfid in sorted(sandbox.accounts)}


def _set_statistics(sandbox: State, statistics: dict[str, dict[int, Day]]) -> None:
    for open_kfid in sandbox.accounts & set(statistics):
        sandbox.kf.account(open_kfid).statistics = Statistics(statistics[open_kfid])


def _set_chats(sandbox: State, chats: list[Chat]) -> None:
    sandbox.kf.restore(chats)
    count_sessions_from(1 + max((chat.session for chat in chats), default=0))


def _codes(sandbox: State) -> dict[str, SavedCode]:
    return {
        code: SavedCode(known.chat.open_kfid, known.chat.external_userid, known.state, known.expires)
        for code, known in sandbox.kf.codes().items()
        if known.expires > sandbox.now and known.chat.open_kfid in sandbox.accounts
    }


def _set_codes(sandbox: State, codes: dict[str, SavedCode]) -> None:
    chats = {(chat.open_kfid, chat.external_userid): chat for chat in sandbox.kf.all_chats()}
    for code, saved in codes.items():
        chat = chats.get((saved.open_kfid, saved.external_userid))
        if chat is not None:
            sandbox.kf.add_code(code, Code(chat, saved.state, saved.expires))


def _files(sandbox: State) -> dict[str, SavedFile]:
    return {
        media_id: SavedFile(
            file.kind, file.filename, file.content_type, file.created, base64.b64encode(file.data).decode()
        )
        for media_id, file in sandbox.media.saved().items()
    }


def _set_files(sandbox: State, files: dict[str, SavedFile]) -> None:
    sandbox.media.restore(
        {
            media_id: MediaFile(
                file.kind, file.filename, file.content_type, base64.b64decode(file.base64), file.created
            )
            for media_id, file in files.items()
        }
    )


def _callbacks(sandbox: State) -> list[Callback]:
    return sandbox.pushes.addresses


def _set_callbacks(sandbox: State, callbacks: list[Callback]) -> None:
    for callback in callbacks:
        sandbox.pushes.add(callback)


def _tokens(sandbox: State) -> dict[str, Token]:
    """The credentials; those that never expire, such as the keys of robots, as far in the future as JSON can tell."""
    return {
        credential: token._replace(expires=min(token.expires, FOR_EVER)) for credential, token in sandbox.tokens.items()
    }


FOR_EVER = 1e15
PAIR = tuple[str, str]

# In this order they are set: chats before codes.
KEPT: dict[str, Kept] = {
    "seconds_ahead": attribute("", "seconds_ahead", float),
    "callback_token": attribute("", "callback_token", str),
    "callback_aes_key": attribute("", "callback_aes_key", str),
    "callbacks": Kept(list[Callback], _callbacks, _set_callbacks),
    "tokens": Kept(dict[str, Token], _tokens, lambda sandbox, tokens: setattr(sandbox, "tokens", tokens)),
    "chats": Kept(list[Chat], lambda sandbox: sandbox.kf.all_chats(), _set_chats),
    "codes": Kept(dict[str, SavedCode], _codes, _set_codes),
    "inboxes": Kept(dict[str, SavedInbox], _inboxes, _set_inboxes),
    "statistics": Kept(dict[str, dict[int, Day]], _statistics, _set_statistics),
    "deleted_accounts": attribute("kf", "deleted", set[str]),
    "links": attribute("kf", "links", dict[str, PAIR]),
    "recommendations": attribute("kf", "recommendations", dict[PAIR, dict[str, Any]]),
    "refusing": attribute("kf", "refusing", set[PAIR]),
    "rejecting": attribute("kf", "rejecting", dict[PAIR, str]),
    "knowledge_groups": attribute("kf", "groups", dict[str, str]),
    "media": Kept(dict[str, SavedFile], _files, _set_files),
    "bot_chats": attribute("bot", "chats", dict[PAIR, BotChat]),
    "bot_pushed": _expiring("bot", "pushed", Pushed),
    "bot_answered": _expiring("bot", "answered", bool),
    "agents": attribute("", "agents", dict[int, dict[str, Any]]),
    "downstream": attribute("", "downstream", dict[str, int]),
    "robot_media": attribute("", "robot_media", dict[str, str]),
    "task_ids": _expiring("", "task_ids", bool),
    "messages": _expiring("", "messages", str),
    "received": Kept(
        list[Message],
        lambda sandbox: sandbox.received.saved(),
        lambda sandbox, messages: sandbox.received.restore(messages),
    ),
    "response_codes": _expiring("", "response_codes", str),
    "upload_jobs": _expiring("", "upload_jobs", dict[str, Any]),
    "permanent_codes": attribute("provider", "permanent_codes", dict[str, PAIR]),
    "devices": attribute("provider", "devices", dict[str, Device]),
}
