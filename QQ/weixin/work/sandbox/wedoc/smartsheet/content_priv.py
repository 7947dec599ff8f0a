"""What members may do in a smart sheet (内容权限): the rule for all, and extra rules for some."""

from typing import Any

from ..._model.resource import Fitted, Resource, number
from ..._reply import RefusalError, Reply
from ..._state import State
from .. import DOCUMENTS, SHEETS

RULES = Resource("sheet_rules", id="rule_id", new=number(), parent=DOCUMENTS, unique="name", maximum=20)
FOR_ALL, EXTRA = 1, 2  # type
MAX_MEMBERS = 50


@Fitted
def create_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return RULES.add(sandbox, {**hash, "priv_list": [], "userids": []})


@Fitted
def delete_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rules = [_need(sandbox, hash, rule_id) for rule_id in dict.fromkeys(hash["rule_id_list"])]
    for rule in rules:
        RULES.remove(sandbox, rule["rule_id"])
    return {}


@Fitted
def mod_rule_member(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    rule = _need(sandbox, hash, hash["rule_id"])
    new, gone = ((hash.get(name) or {}).get("userid_list") or [] for name in ("add_member_range", "del_member_range"))
    known = [sandbox.company.need_member(userid) for userid in new]
    userids = [each for each in dict.fromkeys([*rule["userids"], *known]) if each not in gone]
    if len(userids) > MAX_MEMBERS:
        raise RefusalError(40058, f"at most {MAX_MEMBERS} members in a rule")
    rule["userids"] = userids
    return {}


@Fitted
def update_sheet_priv(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = DOCUMENTS.need(sandbox, hash["docid"])
    for each in hash.get("priv_list") or []:
        if SHEETS.need(sandbox, each["sheet_id"])["docid"] != hash["docid"]:
            raise RefusalError(SHEETS.unknown, "sheet_id")
    rule = document
    if hash["type"] == EXTRA:
        rule = _need(sandbox, hash, hash.get("rule_id"))
        if hash.get("name"):
            RULES.change(sandbox, rule["rule_id"], {"name": hash["name"]})
    old = {each["sheet_id"]: each for each in rule.get("priv_list") or []}
    for each in hash.get("priv_list") or []:
        old.pop(each["sheet_id"], None)
        if not each.get("clear"):
            old[each["sheet_id"]] = each
    rule["priv_list"] = [*old.values()]
    return {}


@Fitted
def get_sheet_priv(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = DOCUMENTS.need(sandbox, hash["docid"])
    if hash["type"] == FOR_ALL:
        return {"rule_list": [{"type": FOR_ALL, "priv_list": document.get("priv_list") or []}]}
    wanted = hash.get("rule_id_list")
    rules = [each for each in RULES.all(sandbox, hash["docid"]) if not wanted or str(each["rule_id"]) in wanted]
    return {"rule_list": [{**each, "type": EXTRA} for each in rules]}


def _need(sandbox: State, hash: dict[str, Any], rule_id: Any) -> Any:
    rule = RULES.need(sandbox, rule_id)
    DOCUMENTS.need(sandbox, hash["docid"])
    if rule["docid"] != hash["docid"]:
        raise RefusalError(RULES.unknown, "rule_id")
    return rule
