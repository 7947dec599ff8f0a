"""Rule groups (规则组) of the customer contact: who may do what with which members' customers or Moments."""

from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from .resource import Fitted, Resource, Thing, department, member, now, number, paged

__all__ = ["RuleGroups"]

MAX_NODES = 3000


class RuleGroups(Resource):
    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            id="strategy_id",
            new=number(),
            fixed=("parent_id",),
            needs={
                "admin_list[]": member,
                "range[].userid": member,
                "range[].partyid": department,
                "parent_id": lambda sandbox, parent_id: parent_id == 0 or self.need(sandbox, parent_id),
            },
            adds={"create_time": now},
        )

    def gets_range(self) -> Fitted:
        def get_range(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            return paged(self.need(sandbox, hash["strategy_id"])["range"], hash, at="range[]", limit=1000)

        return Fitted(get_range)

    def edits(self) -> Fitted:
        def edit(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
            strategy = self.need(sandbox, hash["strategy_id"])
            changes = {name: value for name, value in hash.items() if value and not name.startswith("range")}
            removed = [_node(node) for node in hash.get("range_del") or []]
            nodes = [node for node in strategy["range"] if _node(node) not in removed]
            there = [_node(node) for node in nodes]
            nodes += [node for node in hash.get("range_add") or [] if _node(node) not in there]
            if len(nodes) > MAX_NODES:
                raise RefusalError(40058, f"at most {MAX_NODES} nodes in the range")
            self.change(sandbox, hash["strategy_id"], {**changes, "range": nodes})
            return {}

        return Fitted(edit)


def _node(node: Thing) -> tuple[Any, Any]:
    return node.get("type"), node.get("userid") if node.get("type") == 1 else node.get("partyid")
