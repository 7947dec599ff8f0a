"""What is known of a function that Perl code names."""

import inspect
import re
from functools import cache
from typing import NamedTuple, Optional

from ... import _doc
from .._original import packages

__all__ = ["NAMESPACE", "Known", "is_package", "known"]

NAMESPACE = "QQ::weixin::work"
LAST_RELEASE = "2024/06"  # of the original, 0.12
RETIRED = re.compile(r"\(retired|^(?:Deprecated|Withdrawn)\b")


class Known(NamedTuple):
    """Of a function such as QQ::weixin::work::kf::send_msg."""

    python: str  # QQ.weixin.work.kf.send_msg; empty where the port has none
    parameters: tuple[str, ...]
    title: str
    page: str
    date: str  # of the page
    in_original: bool
    differs: str
    retired: str
    moved_on: bool


@cache
def known(name: str) -> Optional[Known]:
    """What the docstring says; None where neither the port nor the original has such a function."""
    if not name.startswith(f"{NAMESPACE}::"):
        return None
    package, _, function = name.rpartition("::")
    of_original = packages().get(package)
    in_original = of_original is not None and function in of_original.functions
    document = _doc.find(".".join(name.split("::")[3:]))
    if document is None:
        return Known("", (), "", "", "", True, "", "", False) if in_original else None
    text = inspect.getdoc(document.function) or ""
    sections = _doc.read_sections(text)
    prose = " ".join(text.partition("\nhash:")[0].partition("\nReply:")[0].split("\n\n")[2:])
    sentences = [*re.split(r"(?<=\.)\s+", prose), *document.limits]
    return Known(
        python=f"{document.function.__module__}.{document.function.__name__}",
        parameters=tuple(inspect.signature(document.function).parameters),
        title=document.title,
        page=document.address,
        date=document.date,
        in_original=in_original,
        differs=" ".join(sections.get("Differs from Perl", [])),
        retired=" ".join(sentence.replace("\n", " ") for sentence in sentences if RETIRED.search(sentence)),
        moved_on=document.date > LAST_RELEASE,
    )


def is_package(name: str) -> bool:
    """Whether the port or the original has such a package."""
    return name in packages() or _family(name) is not None


@cache
def _family(name: str) -> object:
    return _doc.family(".".join(name.split("::")[3:]))
