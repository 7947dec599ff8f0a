"""Rules on words in messages (关键词规则)."""

from typing import Any

from .._model.resource import Fitted, Resource, now, text
from .._reply import RefusalError, Reply
from .._state import State

RULES = Resource("keyword_rules", id="rule_id", new=text("kw"), adds={"create_time": now})

update_rule: Fitted = RULES.updates()
delete_rule: Fitted = RULES.deletes()
get_rule_list: Fitted = RULES.lists(at="rule_list[]", limit=100)
get_rule_detail: Fitted = RULES.gets()


@Fitted
def create_rule(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    words, kinds = hash["keyword"].get("word_list"), (hash.get("semantics") or {}).get("semantics_list")
    if not words and not kinds:
        raise RefusalError(40058, "missing word_list or semantics_list")
    return RULES.add(sandbox, hash)
