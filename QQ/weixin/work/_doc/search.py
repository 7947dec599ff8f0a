"""Find a call by what one wants to do, in Chinese or English: for the command line and the sandbox's page.

A wish is cut into words, or pairs of Chinese characters; each counts the more, the rarer it is, and the nearer to a call's
name and title it stands. An official address, a name and an errcode are found as they are.
"""

import difflib
import inspect
import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import NamedTuple

from . import Document, families, functions, title
from .synonyms import SYNONYMS

__all__ = ["Found", "search"]

STOP = set("的把给我要怎么样如何一个里了吗请在和与及到从被让为对某这那用能可以下上的")
STOP_WORDS = {"a", "an", "the", "to", "of", "for", "in", "how", "i", "do", "with", "my", "and", "by", "from", "is"}
ADDRESS = re.compile(r"^((get|post) +)?(https?://[^/]+)?/*(cgi-bin/)?|\?.*$")
NOISE = re.compile(r"企业微信|企微|接口(?!调用|许可|ip)|wecom|wechat work|\bapi\b")
# Families for those who are not a corp with an app of its own: after the others, unless one of these words is said.
SPECIAL = {
    "school": "家校 学校 老师 班级 家长 学生 上课 school parent student",
    "linkedcorp": "互联 linkedcorp",
    "corpgroup": "上下游 下游 下级 corpgroup",
    "service": "第三 三方 服务商 授权 代开发 service suite provider",
    "chatdata": "专区 会话 存档 chatdata",
}
SAID = 1.2  # what a word counts that was said, not only meant
WEIGHTS = (5.0, 3.5, 2.0, 0.4)  # of name and title, of the family, of the summary, of the rest of the docstring


class Found(NamedTuple):
    """A call that was found."""

    name: str
    document: Document


class _Entry(NamedTuple):
    found: Found
    weights: dict[str, float]  # by word
    length: int  # words of name and title
    names: frozenset[str]  # what it is called, in letters alone


def search(wish: str, count: int = 5) -> list[Found]:
    """The best calls for a wish, the best first."""
    entries, rarity = _index()
    wanted = _wanted(wish, rarity)
    asked = {word for words in wanted for word in words}
    unasked = {root for root, words in SPECIAL.items() if asked.isdisjoint(_words(words))}
    worth = [[(word, said * rarity[word]) for word, said in words.items() if word in rarity] for words in wanted]
    is_exact = _exactly(wish.strip().lower())

    def score(entry: _Entry) -> float:
        weights = entry.weights
        groups = [[value * weights[word] for word, value in words if word in weights] for words in worth]
        found = [math.hypot(*group) for group in groups if group]
        value = sum(found) * (0.3 + len(found) / max(1, len(worth))) / math.sqrt(4 + entry.length)
        return value * (0.7 if entry.found.name.partition(".")[0] in unasked else 1)

    scored = sorted(((is_exact(entry), score(entry), -at, entry) for at, entry in enumerate(entries)), reverse=True)
    return [entry.found for exact, value, _, entry in scored if exact or value > 0][:count]


def _exactly(text: str) -> Callable[[_Entry], bool]:
    """Whether a call is known by this: the address of its page, an errcode, or its name or own address."""
    page = re.search(r"document/path/(\d+)", text)
    if page:
        return lambda entry: entry.found.document.address.endswith(f"/{page[1]}")
    if re.fullmatch(r"-?\d{4,}", text):
        return lambda entry: int(text) in entry.found.document.errors
    name = _letters(ADDRESS.sub("", text).removeprefix("qq::weixin::work::").removeprefix("qq.weixin.work."))
    return lambda entry: name in entry.names


def _letters(name: str) -> str:
    """batchget for batch_get, getToken and get-token."""
    return re.sub(r"[\W_]", "", name.lower())


def _wanted(wish: str, known: Collection[str]) -> list[dict[str, float]]:
    """What is wished for: for each thing its words and those of its synonyms, each with what it counts."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", wish).lower().replace("_", " ")
    text = _spelled(NOISE.sub("", text), known)
    wanted = []
    for spoken, official in _synonyms():
        phrases = [match[0] for match in spoken.finditer(text)]
        if phrases:
            said = dict.fromkeys(_words(" ".join(phrases)), SAID)
            wanted.append({**dict.fromkeys(_words(official), 1.0), **said})
    grouped = set().union(*wanted)
    return [*wanted, *({word: SAID} for word in dict.fromkeys(_words(text)) if word not in grouped)]


@cache
def _synonyms() -> list[tuple["re.Pattern[str]", str]]:
    def pattern(spoken: str) -> str:
        phrases = spoken.split(" | ")
        return "|".join(rf"\b(?:{phrase})s?\b" if phrase.isascii() else phrase for phrase in phrases)

    return [(re.compile(pattern(spoken)), official) for spoken, official in SYNONYMS.items()]


def _spelled(text: str, known: Collection[str]) -> str:
    """The text with its unknown English words cut into known ones, or put right where they may be misspelled."""
    all_known = {*known, *_words(" ".join(SYNONYMS))}

    def right(match: "re.Match[str]") -> str:
        word = match[0]
        if not all_known.isdisjoint([word, *_words(word)]):
            return word
        return " ".join(_parts(word, all_known) or difflib.get_close_matches(word, all_known, 1, 0.75) or [word])

    return re.sub(r"\b[a-z]{4,40}\b", right, text)


def _parts(word: str, known: Collection[str]) -> list[str]:
    """The known words that it is written together from: send and message in sendmessage."""
    parts: dict[int, list[str]] = {len(word): []}  # from each place on to the end
    for start in range(len(word) - 3, -1, -1):
        for end in range(len(word), start + 2, -1):
            if end in parts and word[start:end] in known:
                parts[start] = [word[start:end], *parts[end]]
                break
    return parts.get(0, [])


def _words(text: str) -> Iterator[str]:
    for run in re.findall(r"[a-z0-9]+|[\u4e00-\u9fff]+", text.lower()):
        if run.isascii():
            if run not in STOP_WORDS:
                yield run.removesuffix("s") if len(run) > 3 else run
        else:
            for part in re.split(f"[{''.join(STOP)}]", run):
                if len(part) == 1:
                    yield part
                yield from (part[at : at + 2] for at in range(len(part) - 1))


@cache
def _index() -> tuple[list[_Entry], dict[str, float]]:
    """Each call with its words, and how rare each word is."""
    entries = []
    names = {word for family, module in families() for name in (family, *functions(module)) for word in _words(name)}
    for family, module in families():
        about = f"{family} {title(module)}"
        for own, document in functions(module).items():
            name = f"{family}.{own}".lstrip(".")
            head = [*_words(f"{own} {document.title}")]
            parts = (
                (*head, *_inside(own, names)),
                _words(about),
                _words(document.summary),
                _words(inspect.getdoc(document.function) or ""),
            )
            weights: dict[str, float] = {}
            for words, weight in zip(parts, WEIGHTS):
                for word in words:
                    weights.setdefault(word, weight)
            letters = frozenset(map(_letters, (name, document.path, own)))
            entries.append(_Entry(Found(name, document), weights, len(head), letters))
    counts = Counter(word for entry in entries for word in entry.weights)
    return entries, {word: math.log(len(entries) / count) + 0.1 for word, count in counts.items()}


def _inside(name: str, words: set[str]) -> Iterator[str]:
    """The words that are written together in a name: approval and detail in getapprovaldetail."""
    yield from (word for word in words if len(word) > 3 and word in name.replace("_", " "))
