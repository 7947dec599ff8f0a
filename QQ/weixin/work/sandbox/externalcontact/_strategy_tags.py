"""The customer tags of rule groups (规则组)."""

from typing import Any

from .._model import tags
from .._model.resource import Fitted
from .._reply import RefusalError, Reply
from .._state import State
from .customer_strategy import STRATEGIES

__all__ = ["add_strategy_tag", "del_strategy_tag", "edit_strategy_tag", "get_strategy_tag_list"]


@Fitted
def get_strategy_tag_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash.get("strategy_id"):
        STRATEGIES.need(sandbox, hash["strategy_id"])
    return tags.listed(sandbox, hash, strategic=True)


@Fitted
def add_strategy_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if STRATEGIES.need(sandbox, hash["strategy_id"]).get("parent_id"):
        raise RefusalError(40058, "only a rule group of the first level has tags")
    return tags.add(sandbox, hash, strategic=True)


@Fitted
def edit_strategy_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.edit(sandbox, hash, strategic=True)


@Fitted
def del_strategy_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.delete(sandbox, hash, strategic=True)
