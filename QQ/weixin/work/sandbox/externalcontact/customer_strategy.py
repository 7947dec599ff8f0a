"""Rule groups (规则组) of the customer contact: who may do what with which members' customers."""

from .._model.fitted import Fitted
from .._model.rule_groups import RuleGroups

STRATEGIES = RuleGroups("customer_strategies")

create: Fitted = STRATEGIES.creates()
get: Fitted = STRATEGIES.gets(at="strategy")
list: Fitted = STRATEGIES.lists(at="strategy[]", limit=1000)
get_range: Fitted = STRATEGIES.gets_range()
edit: Fitted = STRATEGIES.edits()
del_: Fitted = STRATEGIES.deletes()
