"""The cells of smart sheets: what they may hold, what a filter asks of them, and how they are sorted."""

import uuid
from typing import Any, Optional

from .._reply import RefusalError

__all__ = ["AUTOMATIC", "CHOICES", "kept_cell", "matches", "sort_key", "with_option_ids"]

CHOICES = {"FIELD_TYPE_SELECT": "property_select", "FIELD_TYPE_SINGLE_SELECT": "property_single_select"}
AUTOMATIC = {"FIELD_TYPE_CREATED_TIME": "create_time", "FIELD_TYPE_MODIFIED_TIME": "update_time"}
READ_ONLY = (*AUTOMATIC, "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER")
NUMBERS = ("NUMBER", "PROGRESS", "CURRENCY", "PERCENTAGE")
TEXTS = ("DATE_TIME", "PHONE_NUMBER", "EMAIL", "BARCODE")
LISTS = ("TEXT", "IMAGE", "ATTACHMENT", "USER", "URL", "SELECT", "SINGLE_SELECT", "LOCATION")

OPERANDS = ("string_value", "number_value", "bool_value", "user_value", "date_time_value")


def with_option_ids(field: dict[str, Any], old: Optional[dict[str, Any]] = None) -> dict[str, Any]:
    """The field, each of whose options has an id: that of the option with the same text, or a new one."""
    name = CHOICES.get(field.get("field_type", ""), "")
    given = field.get(name) or {}
    if not given.get("options"):
        return field
    known = {each["text"]: each["id"] for each in ((old or {}).get(name) or {}).get("options", [])}
    options = [{**each, "id": each.get("id") or known.get(each.get("text")) or _id()} for each in given["options"]]
    return {**field, name: {**given, "options": options}}


def _id() -> str:
    return uuid.uuid4().hex[:6]


def kept_cell(field: dict[str, Any], value: Any) -> Any:
    """The cell as it is kept. An option that is new by its text is added to the field. Raises RefusalError for another type."""
    kind = field["field_type"]
    if kind in READ_ONLY:
        raise RefusalError(40058, f"{field['field_title']} is filled in by the server")
    if value is None:
        return None
    if not _has_type(kind.removeprefix("FIELD_TYPE_"), value):
        raise RefusalError(40058, f"{field['field_title']} is {kind}: {type(value).__name__} does not fit")
    return [_option(field, each) for each in value] if kind in CHOICES else value


def _has_type(kind: str, value: Any) -> bool:
    if kind in LISTS:
        return isinstance(value, list) and all(isinstance(each, dict) for each in value)
    if kind in NUMBERS:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind in TEXTS:
        return isinstance(value, str)
    return kind != "CHECKBOX" or isinstance(value, bool)


def _option(field: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    options = field.setdefault(CHOICES[field["field_type"]], {}).setdefault("options", [])
    for option in options:
        if given.get("id", option["id"]) == option["id"] and given.get("text", option.get("text")) == option.get(
            "text"
        ):
            return dict(option)
    if not given.get("text"):
        raise RefusalError(40058, f"{field['field_title']} has no such option")
    options.append({"style": 1, **given, "id": given.get("id") or _id()})
    return dict(options[-1])


def matches(values: dict[str, Any], filter_spec: dict[str, Any]) -> bool:
    """Whether the cells, by field_id, fulfil the filter."""
    results = [_holds(values.get(each["field_id"]), each) for each in filter_spec["conditions"]]
    return any(results) if filter_spec["conjunction"] == "CONJUNCTION_OR" else all(results)


def _holds(cell: Any, condition: dict[str, Any]) -> bool:
    operator: str = condition["operator"].removeprefix("OPERATOR_")
    own, items = _plain(cell), _items(cell)
    if operator in ("IS_EMPTY", "IS_NOT_EMPTY"):
        return (not own) == (operator == "IS_EMPTY")
    given = [condition[name].get("value") for name in OPERANDS if condition.get(name)]
    wanted = [str(each) for value in given for each in (value if isinstance(value, list) else [value])]
    if operator in ("IS", "IS_NOT"):
        same = _same(items, wanted) or (_numbers(own) is not None and _numbers(own) == _numbers(wanted))
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
    return [text for names in _items(cell) for text in names]


def _items(cell: Any) -> list[list[str]]:
    """Each thing that a cell holds, by its names: an option by its text and its id."""
    if cell is None or cell == "":
        return []
    if not isinstance(cell, list):
        return [[str(cell)]]
    names = ("text", "id", "user_id", "title")
    return [
        [str(each[name]) for name in names if each.get(name) is not None] for each in cell if isinstance(each, dict)
    ]


def _same(items: list[list[str]], wanted: list[str]) -> bool:
    """Whether each thing is wanted by one of its names, and each that is wanted is there."""
    there = {name for names in items for name in names}
    return {*wanted} <= there and all({*names} & {*wanted} for names in items)


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
