"""The downstream corps (下游企业) that share an app."""

from typing import Any

from .._model.pages import page
from .._model.resource import Fitted, Thing, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.chain import CORPS, ROOT, chain, chains


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


@Fitted
def get_chain_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"chains": chains(sandbox)}


@Fitted
def get_chain_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    groups = chain(sandbox, hash["chain_id"])["groups"]
    return {"groups": [each for each in groups if hash.get("groupid") in (None, each["groupid"])]}


@Fitted
def get_chain_corpinfo_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    group = hash.get("groupid") or ROOT
    corps = [
        each
        for each in _corps(sandbox, hash)
        if each["groupid"] == group and (each["is_joined"] or hash.get("need_pending"))
    ]
    return paged(corps, hash, at="group_corps[]")


@Fitted
def get_chain_corpinfo(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    corp = _need(sandbox, hash)
    return {**corp, **({"qualification_status": 2} if corp["is_joined"] else {})}


@Fitted
def remove_corp(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    corp = _need(sandbox, hash)
    del sandbox.resources[CORPS][corp.get("corpid") or corp["pending_corpid"]]
    return {}


@Fitted
def get_chain_user_custom_id(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    contacts = _need(sandbox, hash)["contacts"].values()
    known = [each for each in contacts if each.get("userid") == hash["userid"]]
    if not known:
        raise RefusalError(60111)
    return {"user_custom_id": known[0].get("user_custom_id", "")}


def _corps(sandbox: State, hash: dict[str, Any]) -> list[Thing]:
    own = chain(sandbox, hash["chain_id"])["chain_id"]
    return [each for each in sandbox.resources.get(CORPS, {}).values() if each["chain_id"] == own]


def _need(sandbox: State, hash: dict[str, Any]) -> Thing:
    name = "corpid" if hash.get("corpid") else "pending_corpid"
    for corp in _corps(sandbox, hash):
        if hash.get(name) and corp.get(name) == hash[name]:
            return corp
    raise RefusalError(40013 if name == "corpid" else 40058, name)
