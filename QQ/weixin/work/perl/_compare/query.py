"""What differs between two queries."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Optional
from urllib.parse import parse_qs, unquote

from ..._http.secret import SECRETS

__all__ = ["GENERAL", "Difference", "differences", "without_places"]

ENCODING, SPACE = "encoding of the query", "white space around a secret"
GENERAL = {  # what differs with any function
    ENCODING: "The port sends what it is given, percent-encoded as UTF-8.",
    SPACE: "The port sends a secret without the white space around it.",
}
REFERENCE = r"(?:\(|%28)0x[\da-f]+(?:\)|%29)"


class Difference(NamedTuple):
    """One of a kind: the kind is what `what` says."""

    what: str  # "query cursor"
    original: str
    port: str

    @property
    def is_in_the_line(self) -> bool:
        """Whether the lines of the requests show it."""
        return self.what in ("method", "address") or self.what.startswith("query ")


def differences(original: str, port: str) -> Iterator[Difference]:
    """Of queries as they are written. The original puts values there as they are, be it a & or a #."""
    original, port = map(without_places, (original, port))
    theirs, ours = (parse_qs(query, keep_blank_values=True) for query in (original, port))
    if theirs == ours and "#" not in original:
        return
    meant = [_meant(name, values[0], _raw(original, name, ours)) for name, values in ours.items()]
    if all(each is not None for each in meant):
        yield from (Difference(each, original, port) for each in GENERAL if each in meant)
        return
    for name in sorted({*theirs, *ours}):
        other = theirs.get(name)
        if other == ours.get(name):
            continue
        renamed = next((new for new in sorted({*ours} - {*theirs}) if ours[new] == other), None)
        if renamed is not None:
            del ours[renamed]
            yield Difference(f"query {name}", name, renamed)
        elif name in theirs or name in ours:
            yield Difference(f"query {name}", str(other), str(ours.get(name)))


def without_places(text: str) -> str:
    """Without the place in memory of a reference that was given for a text."""
    return re.sub(REFERENCE, "(0x)", text)


def _raw(query: str, name: str, names: Iterable[str]) -> Optional[str]:
    """What is written for a name, up to the next of these names."""
    found = re.search(rf"(?:^|&){re.escape(name)}=(.*?)(?=&(?:{'|'.join(map(re.escape, names))})=|$)", query, re.DOTALL)
    return found[1] if found else None


def _meant(name: str, value: str, raw: Optional[str]) -> Optional[str]:
    """The kind in which what is written differs from the value: "" for none, None where it is another value."""
    if raw is None:
        return None
    written = [unquote(raw), unquote(raw, "latin-1"), raw]
    if value in written:
        return ENCODING if value != written[0] or re.search("[+&#]", raw) else ""
    return SPACE if name in SECRETS and value in [each.strip() for each in written] else None
