"""What --inventory prints, as text and as JSON."""

import json
from collections.abc import Iterator
from typing import Any

from .._original import packages
from .known import NAMESPACE, known
from .python import call
from .tokens import Tokens
from .uses import uses

__all__ = ["Report"]

SAID = {
    "method": "called as a method of the class, which makes the class the access_token",
    "reference": "a reference to it",
    "replaced": "replaced by code of your own",
    "string": "named in a string",
    "perhaps": "a string that may name it, beside names that are put together",
    "mock": "named for a mock",
    "imported": "asked for by `use`, which exports nothing",
}


class Report:
    """Takes the files one by one."""

    def __init__(self, by: str, found: int) -> None:
        self.by = by
        self.found = found  # files
        self.files = 0  # those of them that were read
        self.unread: dict[str, str] = {}
        self.functions: dict[str, list[dict[str, Any]]] = {}
        self.own: list[dict[str, Any]] = []
        self.copies: dict[str, set[str]] = {}  # which of the original's functions a file has
        self.indirect: list[dict[str, Any]] = []

    def add(self, path: str, tokens: Tokens) -> None:
        self.files += 1
        if isinstance(tokens, str):
            self.unread[path] = tokens
            return
        for use in uses(tokens):
            place = {"file": path, "line": use.line}
            if use.kind == "own" or (use.kind == "replaced" and not known(use.name)):
                self._own(use.name, place)
            elif use.kind in ("package", "indirect"):
                self.indirect.append({**place, "text": use.name})
            else:
                entry = {**place, "kind": use.kind}
                if use.kind == "call":
                    entry["python"] = call(use.name, tokens, use.at)
                self.functions.setdefault(use.name, []).append(entry)

    def _own(self, name: str, place: dict[str, Any]) -> None:
        package, _, function = name.rpartition("::")
        if package in packages() and function in packages()[package].functions:
            self.copies.setdefault(place["file"], set()).add(name)
        else:
            self.own.append({**place, "name": name, "in_port": known(name) is not None})

    def lines(self) -> Iterator[str]:
        yield f"{self.files} of {self.found} files mention {NAMESPACE}, and were read by {self.by}."
        yield f"Functions that are used: {len(self._known())}."
        for path, why in self.unread.items():
            yield f"{path}: can't be read: {why}"
        for name in self._known():
            yield from self._function(name)
        unknown = (f"{_place(use)}  {name}" for name, places in self._unknown().items() for use in places)
        yield from _section("Not known to the original, nor to the port", unknown)
        yield from _section("Your own functions in the namespace", map(self._own_function, self.own))
        if self.copies:
            yield ""
            count = len(set().union(*self.copies.values()))
            yield f"Your copy of the original: {count} of its functions, from {min(self.copies)} on. The port's are called."
        indirect = (f"{_place(each)}  {each['text']}" for each in self.indirect)
        yield from _section("Names of packages; which functions are meant is known when the program runs", indirect)

    def _known(self) -> list[str]:
        return sorted(name for name in self.functions if known(name))

    def _unknown(self) -> dict[str, list[dict[str, Any]]]:
        own = {each["name"] for each in self.own}
        return {name: uses for name, uses in sorted(self.functions.items()) if not known(name) and name not in own}

    def _own_function(self, entry: dict[str, Any]) -> str:
        text = f"{_place(entry)}  {entry['name']}"
        if entry["in_port"]:
            text += "; the port has one, too, and yours is called"
        places = [_place(use) for use in self.functions.get(entry["name"], ())]
        return f"{text}; used at {', '.join(places)}" if places else text

    def _function(self, name: str) -> Iterator[str]:
        function = known(name)
        assert function is not None
        yield ""
        page = f"{function.page} ({function.date})" if function.date else function.page
        yield "  ".join(filter(None, [name, function.title, page]))
        for entry in self.functions[name]:
            said = SAID.get(entry["kind"]) or entry["python"]
            yield f"    {_place(entry)}  {said}"
        if not function.in_original and not function.differs:
            yield "    The original has no such function."
        if function.differs:
            yield f"    Differs from Perl: {function.differs}"
        if function.retired:
            yield f"    Retired: {function.retired}"
        if function.moved_on:
            yield f"    Its page has moved on since the original's last release, 2024/06: {function.date}."

    def json(self) -> str:
        functions = {
            name: {**known(name)._asdict(), "uses": self.functions[name]}  # type: ignore[union-attr]
            for name in self._known()
        }
        return json.dumps(
            {
                "read_by": self.by,
                "files_found": self.found,
                "files_read": self.files,
                "unread": self.unread,
                "functions": functions,
                "unknown": self._unknown(),
                "own": [{**own, "uses": self.functions.get(own["name"], [])} for own in self.own],
                "copies": {path: len(names) for path, names in self.copies.items()},
                "indirect": self.indirect,
            },
            ensure_ascii=False,
            indent=2,
        )


def _place(entry: dict[str, Any]) -> str:
    return f"{entry['file']}:{entry['line']}"


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield ""
        yield f"{title}:"
        yield from (f"    {line}" for line in found)
