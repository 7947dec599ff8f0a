"""Rule groups (规则组) of the customer contact: who may do what with which members' customers."""

from .._model.rule_groups import RuleGroups

STRATEGIES = RuleGroups("customer_strategies")

create = STRATEGIES.creates()
get = STRATEGIES.gets(at="strategy")
list = STRATEGIES.lists(at="strategy[]", limit=1000)
get_range = STRATEGIES.gets_range()
edit = STRATEGIES.edits()
del_ = STRATEGIES.deletes()
