"""Read and change the state of a session."""

from typing import Any

from .._model.message import Text, text_of
from .._reply import RefusalError, Reply
from .._state import State
from .._state.chat import ENDED, QUEUED, SERVED, Chat
from .._state.kf import Account


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _, chat = _chat(sandbox, hash)
    servicer = {"servicer_userid": chat.servicer_userid} if chat.state == SERVED else {}
    return {"service_state": chat.state, **servicer}


def trans(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    kf, state = sandbox.kf, hash["service_state"]
    account, chat = _chat(sandbox, hash)
    if type(state) is not int or not 0 <= state <= 4:
        raise RefusalError(40058, "service_state must be from 0 to 4")
    userid = text_of(hash, "servicer_userid", Text(64, required=state == SERVED))
    chat.need_movable(sandbox.now, state)
    if state == SERVED:
        kf.need_receiving(account, userid)
    first = kf.move(account, chat, state, userid if state == SERVED else None)
    if state == ENDED or (first and state in (QUEUED, SERVED)):
        return {"msg_code": kf.issue_code(chat, state)}
    return {}


def _chat(sandbox: State, hash: dict[str, Any]) -> tuple[Account, Chat]:
    account = sandbox.kf.account(hash["open_kfid"])
    return account, sandbox.kf.chat(account.open_kfid, sandbox.kf.need_customer(hash["external_userid"]))
