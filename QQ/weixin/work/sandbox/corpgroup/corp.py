"""The downstream corps (下游企业) that share an app."""

from typing import Any

from .._model.pages import page
from .._reply import RefusalError, Reply
from .._state import State


def list_app_share_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    corps = [
        {"corpid": corpid, "corp_name": corpid, "agentid": agentid} for corpid, agentid in sandbox.downstream.items()
    ]
    part, next_cursor = page(corps, hash, 100)
    return {"ending": int(not next_cursor), "corp_list": part, "next_cursor": next_cursor}


def gettoken(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash["corpid"] not in sandbox.downstream:
        raise RefusalError(40013)
    if int(hash["agentid"]) != sandbox.downstream[hash["corpid"]]:
        raise RefusalError(40056)
    token = sandbox.issue(f"downstream {hash['corpid']}")
    return {"access_token": token, "expires_in": sandbox.seconds_left(token)}
