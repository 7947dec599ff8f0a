"""Members of a corp as its AI bot knows them, for the service provider."""

from typing import Any

from .._model.conversion import converted
from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from .._state.people import userid_of


@Fitted
def userid_to_openuserid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash["source_botid"] != sandbox.bot.bot_id:
        raise RefusalError(40058, "source_botid")
    asked = dict.fromkeys(hash["open_userid_list"])
    known = [each for each in asked if userid_of(sandbox, each)]
    return {
        "items": [{"userid": each, "open_userid": converted("wo", each)} for each in known],
        "open_corpid": converted("wp", sandbox.corpid),
        "invalid_open_userid_list": [each for each in asked if each not in known],
    }
