"""Rule groups (规则组) of the customer contact: who may do what with which members' customers or Moments."""

from collections.abc import Mapping
from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from .resource import Fitted, Resource, Thing, department, member, now, number, paged

__all__ = ["RuleGroups"]

MAX_NODES = 3000
MAX_LEVELS = 5
DEPARTMENT = 2  # type of a node


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

    def add(self, sandbox: State, fields: Mapping[str, Any]) -> Thing:
        """A group below another one has at most its range, and its privilege."""
        self.check(sandbox, fields)
        if not fields.get("parent_id"):
            return super().add(sandbox, fields)
        above = self.need(sandbox, fields["parent_id"])
        self._need_inside(sandbox, above, fields["range"])
        level, group = 2, above
        while group.get("parent_id"):
            level, group = level + 1, self.need(sandbox, group["parent_id"])
        if level > MAX_LEVELS:
            raise RefusalError(40058, f"at most {MAX_LEVELS} levels of groups")
        return super().add(sandbox, {**fields, "privilege": above.get("privilege")})

    def _need_inside(self, sandbox: State, above: Thing, nodes: list[Thing]) -> None:
        company, own = sandbox.company, [_node(node) for node in above["range"]]
        parties = [id for kind, id in own if kind == DEPARTMENT]
        below = {each for party in parties for each in company.with_subdepartments(party)}
        members = {
            *(id for kind, id in own if kind != DEPARTMENT),
            *(u for each in below for u in company.departments[each]),
        }
        if any(id not in (below if kind == DEPARTMENT else members) for kind, id in map(_node, nodes)):
            raise RefusalError(40058, "the range must be inside that of the parent")

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
            if strategy.get("parent_id"):
                self._need_inside(sandbox, self.need(sandbox, strategy["parent_id"]), hash.get("range_add") or [])
                changes.pop("privilege", None)
            self.change(sandbox, hash["strategy_id"], {**changes, "range": nodes})
            return {}

        return Fitted(edit)


def _node(node: Thing) -> tuple[Any, Any]:
    return node.get("type"), node.get("userid") if node.get("type") == 1 else node.get("partyid")
