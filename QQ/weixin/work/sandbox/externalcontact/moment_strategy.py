"""Rule groups (规则组) of the customers' Moments: who may see and post which members' Moments."""

from .._model.fitted import Fitted
from .._model.rule_groups import RuleGroups

STRATEGIES = RuleGroups("moment_strategies")

create: Fitted = STRATEGIES.creates()
get: Fitted = STRATEGIES.gets(at="strategy")
list: Fitted = STRATEGIES.lists(at="strategy[]", limit=1000)
get_range: Fitted = STRATEGIES.gets_range()
edit: Fitted = STRATEGIES.edits()
del_: Fitted = STRATEGIES.deletes()
