"""Which customers agree that messages are archived: with sandbox.agrees_to_archive."""

from typing import Any

from .._model.consents import consent, outsiders
from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from .._state.people import userid_of


@Fitted
def single(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    found = []
    for each in hash["item"]:
        userid = userid_of(sandbox, each["open_userid"]) or sandbox.company.known(each["open_userid"])
        if userid is None:
            raise RefusalError(60111)
        sandbox.contacts.need_profile(each["external_userid"])
        found.append({**each, **consent(sandbox, each["external_userid"], userid)})
    return {"agreeinfo": found}


@Fitted
def room(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    there = outsiders(sandbox, hash["chatid"])
    return {"agreeinfo": [{"external_userid": each, **consent(sandbox, each, hash["chatid"])} for each in there]}
