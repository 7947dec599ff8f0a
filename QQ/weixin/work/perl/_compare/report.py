"""What --compare prints: each kind of difference once, with its first call."""

import inspect
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Optional
from urllib.parse import parse_qsl

from ... import _doc
from ..._http.secret import SECRETS, hidden
from ..._http.settings import Settings, address
from .calls import KeptCall
from .differences import Difference, Request, differences, is_documented, request
from .original import Made

__all__ = ["Report"]

LONGEST = 200  # characters of a request or a value
NOT_COMPARED = {
    "lacking": "its copy has no such function",
    "broken": "its copy can't be loaded",
    "others": "its copy sends by other means than LWP::UserAgent and HTTP::Tiny, and was kept from it",
    "unkept": "what it was given can't be kept",
}
IN_THE_LINE = ("method", "address")  # of a request; and its query
DOCUMENTED, UNDOCUMENTED = "as documented", "NOT documented"
SAID_OF_WIDE = ("content must be bytes", "Wide character")  # by HTTP::Message, by others


class Kind(NamedTuple):
    """What a call differs in, or why that can't be told."""

    key: tuple[str, ...]
    verdict: str
    lines: list[str]
    is_fine: bool  # for --strict


class Found:
    """A kind of one function."""

    def __init__(self, function: str, kind: Kind, where: str) -> None:
        self.function = function
        self.kind = kind
        self.where = where  # that of the first call
        self.calls = 0

    def text(self) -> str:
        calls = "1 call" if self.calls == 1 else f"{self.calls} calls, the first"
        return "\n    ".join([f"{self.function}, {calls} {self.where}: {self.kind.verdict}", *self.kind.lines])


class Report:
    """Takes the calls one by one."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, ...], Found] = {}
        self.calls = 0
        self.functions: set[str] = set()
        self._api = address(Settings())

    def add(self, call: KeptCall, made: Made) -> None:
        function = call.function.replace("QQ::weixin::work", "", 1).removeprefix("::")
        self.calls += 1
        self.functions.add(function)
        kind = self._kind(call, made, _said_of(function))
        if kind is not None:
            self.found.setdefault((function, *kind.key), Found(function, kind, made.where)).calls += 1

    def _kind(self, call: KeptCall, made: Made, said: str) -> Optional[Kind]:
        if made.end in NOT_COMPARED:
            why = [hidden(line, (call.credential,)) for line in made.why.splitlines()[:1]]
            return Kind((made.end, *why), f"not compared, {NOT_COMPARED[made.end]}", why, made.end == "lacking")
        theirs, ours = ([request(each, self._api) for each in requests] for requests in (made.requests, call.requests))
        if not theirs and not ours:
            return None
        if len(theirs) != len(ours):
            return self._one_sided(call, made, theirs, ours, said)
        found = [each for pair in zip(theirs, ours) for each in differences(*pair)]
        if not found:
            return None
        documented = all(is_documented(each, said) for each in found)
        lines = [
            *(f"original {_shown(each)}" for each in theirs),
            *(f"port     {_shown(each)}" for each in ours),
            *(
                _value_line(each)
                for each in found
                if each.what not in IN_THE_LINE and not each.what.startswith("query ")
            ),
            *([f"Differs from Perl: {said}"] if said and documented else []),
        ]
        verdict = DOCUMENTED if documented else UNDOCUMENTED
        return Kind(tuple(dict.fromkeys(each.what for each in found)), verdict, lines, documented)

    def _one_sided(self, call: KeptCall, made: Made, theirs: list[Request], ours: list[Request], said: str) -> Kind:
        """Where the one sends and the other doesn't, or not as often."""
        why = (made.why.splitlines() or [""])[0]
        is_wide = any(each in why for each in SAID_OF_WIDE)
        why = "dies of text above U+00FF" if is_wide else f"dies: {why}" if why else "returns"
        original = [_shown(each) for each in theirs] or [f"sends nothing, {why}"]
        port = [_shown(each) for each in ours] or [f"sends nothing, {call.answer}"]
        lines = [*(f"original {line}" for line in original), *(f"port     {line}" for line in port)]
        secrets = (call.credential, *(value for each in (*theirs, *ours) for value in _secrets(each)))
        key = ("requests", str(len(theirs)), str(len(ours)), str(is_wide))
        verdict = DOCUMENTED if is_wide else UNDOCUMENTED
        return Kind(key, verdict, [hidden(line, secrets) for line in lines], is_wide)

    def lines(self) -> Iterator[str]:
        if not self.calls:
            yield "no call of QQ::weixin::work was made, so there was nothing to compare"
            return
        differing = sum(found.calls for found in self.found.values())
        yield (
            f"{_count(self.calls, 'call')} of {_count(len(self.functions), 'function')}, "
            f"{self.calls - differing} without a difference"
        )
        for found in sorted(self.found.values(), key=lambda found: (not found.kind.is_fine, found.function)):
            yield from found.text().splitlines()

    @property
    def is_clean(self) -> bool:
        return self.calls > 0 and all(found.kind.is_fine for found in self.found.values())


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _said_of(function: str) -> str:
    document = _doc.find(function.replace("::", "."))
    sections = _doc.read_sections(inspect.getdoc(document.function) or "") if document else {}
    return " ".join(sections.get("Differs from Perl", []))


def _secrets(request: Request) -> Iterable[str]:
    return (value for name, value in parse_qsl(request.query) if name in SECRETS)


def _shown(request: Request) -> str:
    return _cut(hidden(request.line(), tuple(_secrets(request))))


def _value_line(difference: Difference) -> str:
    name = difference.what
    secret = name.split(" ")[-1].split(".")[-1] in SECRETS
    original, port = (
        "***" if secret and each != "nothing" else _cut(hidden(each)) for each in (difference.original, difference.port)
    )
    return f"{name}: original {original}, port {port}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} ..."
