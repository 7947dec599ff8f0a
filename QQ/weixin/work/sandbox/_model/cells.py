"""The cells of smart sheets: what a filter asks of them, and how they are sorted."""

from typing import Any, Optional

__all__ = ["matches", "sort_key"]

OPERANDS = ("string_value", "number_value", "bool_value", "user_value", "date_time_value")


def matches(values: dict[str, Any], filter_spec: dict[str, Any]) -> bool:
    """Whether the cells, by field_id, fulfil the filter."""
    results = [_holds(values.get(each["field_id"]), each) for each in filter_spec["conditions"]]
    return any(results) if filter_spec["conjunction"] == "CONJUNCTION_OR" else all(results)


def _holds(cell: Any, condition: dict[str, Any]) -> bool:
    operator: str = condition["operator"].removeprefix("OPERATOR_")
    own = _plain(cell)
    if operator in ("IS_EMPTY", "IS_NOT_EMPTY"):
        return (not own) == (operator == "IS_EMPTY")
    given = [condition[name].get("value") for name in OPERANDS if condition.get(name)]
    wanted = [str(each) for value in given for each in (value if isinstance(value, list) else [value])]
    if operator in ("IS", "IS_NOT"):
        same = {*own} == {*wanted} or (_numbers(own) is not None and _numbers(own) == _numbers(wanted))
        return same == (operator == "IS")
    if operator in ("CONTAINS", "DOES_NOT_CONTAIN"):
        there = any(text in each for text in wanted for each in own)
        return there == (operator == "CONTAINS")
    left, right = _numbers(own), _numbers(wanted)
    if left is None or right is None:
        return False
    return {
        "IS_GREATER": left > right,
        "IS_GREATER_OR_EQUAL": left >= right,
        "IS_LESS": left < right,
        "IS_LESS_OR_EQUAL": left <= right,
    }.get(operator, False)


def _plain(cell: Any) -> list[str]:
    """What a cell holds, as texts: words, ids of options, userids, or a number."""
    if cell is None or cell == "":
        return []
    if not isinstance(cell, list):
        return [str(cell)]
    names = ("text", "id", "user_id", "title")
    return [str(each[name]) for each in cell if isinstance(each, dict) for name in names if each.get(name) is not None]


def _numbers(texts: list[str]) -> Optional[list[float]]:
    try:
        return [float(text) for text in texts] if texts else None
    except ValueError:
        return {"true": [1.0], "false": [0.0]}.get(texts[0].lower())


def sort_key(cell: Any) -> tuple[bool, float, str]:
    """Empty cells last, numbers by their size, others by their words."""
    own = _plain(cell)
    numbers = _numbers(own)
    return not own, numbers[0] if numbers else 0.0, "" if numbers else "".join(own)
