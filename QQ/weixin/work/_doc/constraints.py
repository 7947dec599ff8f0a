"""Read the limits of a field's value from its note. These fixed phrases are understood:

    one of image, voice, video    0 = no, 1 = yes    image = a picture, video = a film    (more are allowed after `among others`)
    at most 128 bytes    1 to 32 characters    1 to 100 items    each from 1 to 7    from 1 to 1000    at least 0    at most 1000    Default: 50.

A note in other words gives no constraint: none is better than a wrong one.
"""

import re
from functools import cache
from typing import NamedTuple, Optional, Union

from . import Field

__all__ = ["Constraints", "constraints"]

Value = Union[int, float, str, bool]


class Constraints(NamedTuple):
    """What the value of a field may be.

    values: the allowed values, of a list those of its items; empty if any value is allowed.
    minimum, maximum: of the number, of each number in a list, or of the length in `unit` (bytes, characters or items).
    """

    values: tuple[Value, ...] = ()
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    unit: str = ""
    default: Optional[Value] = None


END = r"(?=[,;)]|\.?$|\. )"
NUMBER = r"(-?\d+(?:\.\d+)?)"
WORD = r"[\w@/-]+(?:\.[\w@/-]+)*"
MEASURE = re.compile(
    rf"(?:^|[,:] |\band |\b(each) )(?:(from )?{NUMBER} to {NUMBER}|(at most|at least) {NUMBER})(?: (byte|character|item)s?)?{END}",
    re.IGNORECASE,
)
UNITS = {"str": ("bytes", "characters"), "list": ("items",), "int": ("",), "float": ("",)}
# A clause with one of these words is conditional, or advice.
SOMETIMES = re.compile(
    r"\b(when|if|unless|without|except|otherwise|else|for|each|per|total|altogether|advised|recommended|usually|about"
    r"|such as|e\.g\.|others?)\b",
    re.IGNORECASE,
)
# The server accepts greater values, and handles them in its own way.
LENIENT = re.compile(r"\b(counts? as|taken (as|for)|truncated|shortened|cut|the rest)\b", re.IGNORECASE)
# The values can be combined, or there are more of them.
OPEN = re.compile(
    r"\b(sums?|bits?|bitwise|flags|added|combined|combination|(joined|separated) by|among others|another|counts? as"
    r"|such as|e\.g\.|samples?)\b",
    re.IGNORECASE,
)


@cache
def constraints(field: Field) -> Constraints:
    """The constraints of the field, with its default."""
    minimum, maximum, unit = _measure(field)
    values = _values(field)
    match = re.search(r"\bDefault: (\S+?)(?:[,;.] |\.?$)", field.note)
    default = _value(match[1], field.type) if match else None
    if isinstance(default, str) and default not in values:
        default = None
    return Constraints(values, minimum, maximum, unit, default)


def _value(text: str, type: str) -> Optional[Value]:
    """The text as a value of the type; None if it can't be one."""
    kind = re.sub(r"^list\[(\w+)\]$", r"\1", type)
    if kind == "str":
        return text
    if kind == "bool":
        return {"true": True, "false": False}.get(text.lower())
    if kind in ("int", "float") and re.fullmatch(NUMBER, text):
        return float(text) if kind == "float" else int(text) if "." not in text else None
    return None


def _values(field: Field) -> tuple[Value, ...]:
    note = field.note
    if OPEN.search(note) or (field.type in ("int", "float") and any(map(MEASURE.search, _clauses(note)))):
        return ()
    texts = _one_of(note) or _explained(note)
    if "empty" in texts:
        return ()
    values = tuple(value for value in (_value(text, field.type) for text in texts) if value is not None)
    return values if 1 < len(values) == len(texts) == len(set(values)) else ()


def _one_of(note: str) -> list[str]:
    match = re.search(rf"(?:^|[;:,] )one of ({WORD}(?:(?:, | or |, or ){WORD})+)(?=[;)]|\.?$|\. )", note, re.IGNORECASE)
    return re.split(r", or | or |, ", match[1]) if match else []


def _explained(note: str) -> list[str]:
    """The left sides of `0 = no, 1 = yes`; nothing if one of its parts is not such a pair."""
    match = re.search(r"(?:^|[;:,.] )((?:-?[\w.@/-]+) = .*?)(?:;|\.?$|\. )", note)
    pieces = re.split(r", (?![^()]*\))", match[1]) if match else []
    pairs = [re.fullmatch(r"(-?[\w.@/-]+) = (.+)", piece) for piece in pieces]
    rest = note[: match.start(1)] + note[match.end() :] if match else ""
    if not all(pairs) or " = " in rest:
        return []
    return [pair[1] for pair in pairs if pair]


def _clauses(note: str) -> list[str]:
    return re.split(r"; |\. ", note)


def _measure(field: Field) -> tuple[Optional[float], Optional[float], str]:
    """Minimum, maximum and unit; nothing if the note has several ranges, or names a value outside the range."""
    if LENIENT.search(field.note):
        return None, None, ""
    kind = "list" if field.type.startswith("list[") else field.type
    ranges: list[tuple[Optional[float], Optional[float], str]] = []
    for clause in _clauses(field.note):
        for match in MEASURE.finditer(clause):
            each, from_, first, last, side, bound, unit = match.groups()
            unit = f"{unit.lower()}s" if unit else ""
            is_bare = not unit and first is not None and not from_  # `1 to 5` may be anything, such as hours of a day
            of_items = bool(each) and kind == "list" and not unit
            clause = clause.replace("each from", "from") if of_items else clause
            if (unit not in UNITS.get(kind, ()) and not of_items) or is_bare or SOMETIMES.search(clause):
                return None, None, ""
            low = first if first is not None else bound if side.lower() == "at least" else None
            high = last if last is not None else bound if side and side.lower() == "at most" else None
            ranges.append((None if low is None else float(low), None if high is None else float(high), unit))
    if len(ranges) != 1:
        return None, None, ""
    low, high, unit = ranges[0]
    named = [float(text) for text in re.findall(rf"(?<!\S){NUMBER} = ", field.note)] if not unit else []
    is_outside = any((low is not None and n < low) or (high is not None and n > high) for n in named)
    return (None, None, "") if is_outside else (low, high, unit)
