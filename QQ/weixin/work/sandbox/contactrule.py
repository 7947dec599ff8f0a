"""Rules on who may see whom in the contacts (通讯录查看规则)."""

from typing import Any

from ._model.resource import Fitted, Resource, department, member, number
from ._reply import Reply
from ._state import State

WHO = ("range", "whitelist", "exclude")
RULES = Resource(
    "contact_rules",
    id="rule_id",
    new=number(),
    fixed=("rule_type",),
    needs={
        **{f"{who}.userid[]": member for who in WHO},
        **{f"{who}.partyid[]": department for who in WHO},
        **{f"{who}.tagid[]": lambda sandbox, tagid: sandbox.company.need_tag(tagid) for who in WHO},
    },
)

list: Fitted = RULES.lists(at="rules[]")
delete: Fitted = RULES.deletes(by="rule_ids")


@Fitted
def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for rule in hash["rules"]:
        RULES.check(sandbox, rule)
    return {"rule_ids": [RULES.add(sandbox, rule)["rule_id"] for rule in hash["rules"]]}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for rule in hash["rules"]:
        RULES.check(sandbox, rule, RULES.need(sandbox, rule["rule_id"]))
    return {"rules": [RULES.change(sandbox, rule["rule_id"], rule) for rule in hash["rules"]]}
