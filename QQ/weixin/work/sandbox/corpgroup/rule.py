"""The matching rules (对接规则) of a chain of corps."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing, number
from .._reply import RefusalError, Reply
from .._state import State
from .._state.chain import chain

RULES = Resource("chain_rules", id="rule_id", new=number())


@Fitted
def list_ids(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    own = chain(sandbox, hash["chain_id"])["chain_id"]
    rules = [rule for rule in RULES.all(sandbox) if rule["chain_id"] == own]
    return {"rule_ids": [rule["rule_id"] for rule in rules]}


@Fitted
def add_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    chain(sandbox, hash["chain_id"])
    _check(hash["rule_info"])
    return RULES.add(sandbox, hash)


@Fitted
def modify_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check(hash["rule_info"])
    _need(sandbox, hash)["rule_info"] = hash["rule_info"]
    return {}


@Fitted
def get_rule_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _need(sandbox, hash)


@Fitted
def delete_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    RULES.remove(sandbox, _need(sandbox, hash)["rule_id"])
    return {}


def _need(sandbox: State, hash: dict[str, Any]) -> Thing:
    rule = RULES.need(sandbox, hash["rule_id"])
    if rule["chain_id"] != hash["chain_id"]:
        raise RefusalError(RULES.unknown, "rule_id is that of another chain")
    return rule


def _check(rule: Thing) -> None:
    own, other = rule["owner_corp_range"], rule["member_corp_range"]
    if not own.get("departmentids") and not own.get("userids"):
        raise RefusalError(40058, "missing departmentids or userids")
    if not other.get("groupids") and not other.get("corpids"):
        raise RefusalError(40058, "missing groupids or corpids")
