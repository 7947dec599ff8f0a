"""The newer versions of two calls, with fewer fields in the reply."""

from typing import Any

from .._reply import Reply
from .._state import State
from . import get_auth_info as get_auth_info_v1
from . import get_permanent_code as get_permanent_code_v1


def get_permanent_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    reply = get_permanent_code_v1(sandbox, query, hash)
    corp = {name: reply["auth_corp_info"][name] for name in ("corpid", "corp_name")}
    kept: Reply = {name: reply[name] for name in ("permanent_code", "auth_user_info", "expires_in") if name in reply}
    return {**kept, "auth_corp_info": corp}


def get_auth_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return get_auth_info_v1(sandbox, query, hash)
