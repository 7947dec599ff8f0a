"""What the note of a field demands of its value: the phrases that docstrings use literally, read by one reader.

    one of image, voice, video    0 = no, 1 = yes    image = a picture, video = a film      (open where `among others` is said)
    at most 128 bytes    1 to 32 characters    1 to 100 items    from 1 to 1000    at least 0    at most 1000    Default: 50.

Where a note is not quite so, nothing is demanded: better no constraint than a false one.
"""

import re
from functools import cache
from typing import NamedTuple, Optional, Union

from . import Field

__all__ = ["Constraints", "constraints"]

Value = Union[int, float, str, bool]


class Constraints(NamedTuple):
    """values: all that the value may be, or none if it may be anything; of a list, its items.

    least, most: of the number itself, or of its length in `unit`: bytes, characters, items.
    """

    values: tuple[Value, ...] = ()
    least: Optional[float] = None
    most: Optional[float] = None
    unit: str = ""
    default: Optional[Value] = None


END = r"(?=[,;)]|\.?$|\. )"
NUMBER = r"(-?\d+(?:\.\d+)?)"
WORD = r"[\w@/-]+(?:\.[\w@/-]+)*"
MEASURE = re.compile(
    rf"(?:^|[,:] |\band )(?:(from )?{NUMBER} to {NUMBER}|(at most|at least) {NUMBER})(?: (bytes|characters|items))?{END}",
    re.IGNORECASE,
)
UNITS = {"str": ("bytes", "characters"), "list": ("items",), "int": ("",), "float": ("",)}
# A clause that holds only sometimes, or is advice.
SOMETIMES = re.compile(
    r"\b(when|if|unless|without|except|otherwise|else|for|each|per|total|altogether|advised|recommended|usually|about"
    r"|such as|e\.g\.|others?)\b",
    re.IGNORECASE,
)
# The server takes what is greater, in its own way.
LENIENT = re.compile(r"\b(counts? as|taken (as|for)|truncated|shortened|cut|rest)\b", re.IGNORECASE)
# The values may be combined, or there are others.
OPEN = re.compile(
    r"\b(sums?|bits?|bitwise|flags|added|combined|combination|(joined|separated) by|among others|another|counts? as"
    r"|such as|e\.g\.|samples?)\b",
    re.IGNORECASE,
)


@cache
def constraints(field: Field) -> Constraints:
    """What may be given for the field, and what the server takes if nothing is."""
    least, most, unit = _measure(field)
    values = _values(field)
    found = re.search(r"\bDefault: (\S+?)(?:[,;.] |\.?$)", field.note)
    default = _value(found[1], field.type) if found else None
    if isinstance(default, str) and default not in values:
        default = None
    return Constraints(values, least, most, unit, default)


def _value(text: str, type: str) -> Optional[Value]:
    """The text as a value of that type; None if it is not one."""
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
    found = re.search(rf"(?:^|[;:,] )one of ({WORD}(?:(?:, | or |, or ){WORD})+)(?=[;)]|\.?$|\. )", note, re.IGNORECASE)
    return re.split(r", or | or |, ", found[1]) if found else []


def _explained(note: str) -> list[str]:
    """The left sides of `0 = no, 1 = yes`, where each piece of it is such a pair."""
    found = re.search(r"(?:^|[;:,.] )((?:-?[\w.@/-]+) = .*?)(?:;|\.?$|\. )", note)
    pieces = re.split(r", (?![^()]*\))", found[1]) if found else []
    pairs = [re.fullmatch(r"(-?[\w.@/-]+) = (.+)", piece) for piece in pieces]
    others = note[: found.start(1)] + note[found.end() :] if found else ""
    if not all(pairs) or " = " in others:
        return []
    return [pair[1] for pair in pairs if pair]


def _clauses(note: str) -> list[str]:
    return re.split(r"; |\. ", note)


def _measure(field: Field) -> tuple[Optional[float], Optional[float], str]:
    """The range of the value or its length; nothing where the note has several, or a value that lies outside."""
    if LENIENT.search(field.note):
        return None, None, ""
    kind = "list" if field.type.startswith("list[") else field.type
    ranges: list[tuple[Optional[float], Optional[float], str]] = []
    for clause in _clauses(field.note):
        for found in MEASURE.finditer(clause):
            begins, first, last, side, bound, unit = found.groups()
            unit = (unit or "").lower()
            plain = not unit and first is not None and not begins
            if unit not in UNITS.get(kind, ()) or plain or SOMETIMES.search(clause):
                return None, None, ""
            low = first if first is not None else bound if side.lower() == "at least" else None
            high = last if last is not None else bound if side and side.lower() == "at most" else None
            ranges.append((None if low is None else float(low), None if high is None else float(high), unit))
    if len(ranges) != 1:
        return None, None, ""
    least, most, unit = ranges[0]
    named = [float(text) for text in re.findall(rf"(?<!\S){NUMBER} = ", field.note)] if not unit else []
    outside = any((least is not None and n < least) or (most is not None and n > most) for n in named)
    return (None, None, "") if outside else (least, most, unit)
