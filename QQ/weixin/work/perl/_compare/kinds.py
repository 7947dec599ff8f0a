"""What a call differs in from the same call on the copy, or why that can't be told."""

import inspect
from typing import NamedTuple, Optional
from urllib.parse import parse_qsl

from ... import _doc
from ..._http.secret import SECRETS, hidden
from .calls import KeptCall
from .differences import GENERAL, differences, is_documented, request
from .original import Made
from .query import Difference

__all__ = ["Kind", "kind_of"]

LONGEST = 200  # characters of a request or a value
SHORTEST = 8  # characters of a secret that may be a word and is hidden wherever it stands
API = "QQ_WEIXIN_WORK_API"
DOCUMENTED, UNDOCUMENTED = "as documented", "NOT documented"
NOT_COMPARED = {
    "lacking": "its copy has no such function",
    "broken": "its copy can't be loaded",
    "others": "its copy sends by other means than LWP::UserAgent and HTTP::Tiny, and was kept from it",
    "unkept": "what it was given can't be kept",
}
WIDE = ("content must be bytes", "Wide character")  # what a copy dies with, by HTTP::Message or by others
WIDE_SAID = "The port sends text above U+00FF as UTF-8."
REFUSING = ("refuses to call", "can't succeed")  # what docstrings say of an original that sends nothing
NO_JSON = ("which JSON can't hold", "a structure deeper than", "UTF-8 can't carry")
NO_JSON_SAID = "The port refuses what JSON can't hold."


class Kind(NamedTuple):
    """Calls of one function with one key differ in the same."""

    key: tuple[str, ...]
    verdict: str
    lines: list[str]
    is_fine: bool  # for --strict


def kind_of(call: KeptCall, made: Made, function: str, api: str) -> Optional[Kind]:
    """None where they send the same."""
    return _Pair(call, made, function, api).kind()


class _Pair:
    """A call of the port, and the same on the copy."""

    def __init__(self, call: KeptCall, made: Made, function: str, api: str) -> None:
        self.call = call
        self.made = made
        self.function = function
        self.ours = [request(each, api) for each in call.requests]
        self.theirs = [request(each, api) for each in made.requests]
        queries = (parse_qsl(each.query) for each in (*self.ours, *self.theirs))
        secrets = tuple(value for query in queries for name, value in query if name in SECRETS)
        secrets = secrets if self.ours or self.theirs else (call.credential,)
        self.secrets = tuple(value for value in secrets if len(value) >= SHORTEST or not value.isalpha())

    def kind(self) -> Optional[Kind]:
        made = self.made
        is_refused = not self.ours and any(each in self.call.answer for each in NO_JSON)
        if is_refused and (self.theirs or made.end == "unkept"):
            return Kind(NO_JSON, DOCUMENTED, [*self.requests(), NO_JSON_SAID], True)
        if made.end in NOT_COMPARED:
            why = [self.shown(line) for line in made.why.splitlines()[:1]]
            return Kind((made.end, *why), f"not compared, {NOT_COMPARED[made.end]}", why, made.end == "lacking")
        if len(self.theirs) != len(self.ours):
            return self.one_sided(_said_of(self.function))
        found = [each for pair in zip(self.theirs, self.ours) for each in differences(*pair)]
        return self.differing(found) if found else None

    def one_sided(self, said: str) -> Kind:
        """Where the one sends more often, or alone."""
        reason = ""
        if any(each in self.made.why for each in WIDE):
            reason = WIDE_SAID
        elif not self.theirs and any(each in said for each in REFUSING):
            reason = f"Differs from Perl: {said}"
        key = ("requests", str(len(self.theirs)), str(len(self.ours)), reason)
        verdict = DOCUMENTED if reason else UNDOCUMENTED
        return Kind(key, verdict, [*self.requests(), *filter(None, [reason])], bool(reason))

    def differing(self, found: list[Difference]) -> Kind:
        said = _said_of(self.function)
        documented = all(is_documented(each, said) for each in found)
        lines = [*self.requests(), *(self.value(each) for each in found if not each.is_in_the_line)]
        lines += [
            f"With {API}={each.original.removesuffix(f'/{each.port}')} the port sends it there, too."
            for each in found
            if each.what == "address" and each.original.endswith(f"/{each.port}")
        ]
        reasons = {GENERAL.get(each.what) or f"Differs from Perl: {said}": None for each in found}
        key = tuple(dict.fromkeys(each.what for each in found))
        return Kind(
            key, DOCUMENTED if documented else UNDOCUMENTED, [*lines, *(reasons if documented else ())], documented
        )

    def requests(self) -> list[str]:
        why = (self.made.why.splitlines() or [""])[0]
        end = (
            "is not called" if self.made.end == "unkept" else "sends nothing, dies" if why else "sends nothing, returns"
        )
        theirs = [each.line() for each in self.theirs] or [f"{end}: {why}" if why else end]
        ours = [each.line() for each in self.ours] or [f"sends nothing, {self.call.answer}"]
        return [
            *(f"original {self.shown(line)}" for line in theirs),
            *(f"port     {self.shown(line)}" for line in ours),
        ]

    def value(self, difference: Difference) -> str:
        is_secret = difference.what.split(" ")[-1].split(".")[-1] in SECRETS
        values = (difference.original, difference.port)
        original, port = ("***" if is_secret and each != "nothing" else self.shown(each) for each in values)
        return f"{difference.what}: original {original}, port {port}"

    def shown(self, text: str) -> str:
        text = hidden(text, self.secrets)
        return text if len(text) <= LONGEST else f"{text[:LONGEST]} ..."


def _said_of(function: str) -> str:
    document = _doc.find(function.replace("::", "."))
    sections = _doc.read_sections(inspect.getdoc(document.function) or "") if document else {}
    return " ".join(sections.get("Differs from Perl", []))
