"""Split long text into pieces that fit into a message, between lines or words where possible. For message.split_text."""

import re
import unicodedata
from collections.abc import Iterator

__all__ = ["split"]

MIN_LIMIT = 4  # bytes: the longest character in UTF-8
# Links and mentions: they work only in one piece.
_UNBREAKABLE = re.compile(
    r"!?\[[^\[\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)"  # [text](url)
    r"|<a\s[^<>\n]*>[^<>\n]*</a>"
    r"|<@[^<>\s]*>"
)
_JOINER, _JOINERS = "\u200d", "\u200c\u200d"
_FLAG = range(0x1F1E6, 0x1F200)
_SKIN_TONE = range(0x1F3FB, 0x1F400)
_TAG = range(0xE0020, 0xE0080)
_HANGUL = (range(0x1100, 0x1160), range(0x1160, 0x11A8), range(0x11A8, 0x1200))  # initial, vowel, final


def split(text: str, limit: int) -> list[str]:
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if type(limit) is not int:
        raise TypeError(f"limit must be an int, not {type(limit).__name__}")
    if limit < MIN_LIMIT:
        raise ValueError(f"limit must be at least {MIN_LIMIT} bytes, the longest character, not {limit}")
    return list(_pieces(text, limit))


def _pieces(text: str, limit: int) -> Iterator[str]:
    piece: list[str] = []
    size = 0
    for part in _parts(text, limit):
        length = _size(part)
        while size + length > limit:
            cut = _best_cut(piece)
            yield "".join(piece[:cut])
            piece = piece[cut:]
            size = sum(map(_size, piece))
        piece.append(part)
        size += length
    if piece:
        yield "".join(piece)


def _best_cut(piece: list[str]) -> int:
    """How many parts to send: up to the last line end, else up to the last white space, if there is text before it."""
    for ends in ("\n\r", " \t\u3000"):
        for cut in range(len(piece), 0, -1):
            if piece[cut - 1][-1] in ends:
                if any(part.strip() for part in piece[:cut]):
                    return cut
                break
    return len(piece)


def _parts(text: str, limit: int) -> Iterator[str]:
    """The parts that must not be cut: links, mentions, characters. A link or mention over the limit is cut all the same."""
    end = 0
    for match in _UNBREAKABLE.finditer(text):
        yield from _characters(text[end : match.start()], limit)
        end = match.end()
        if _size(match[0]) <= limit:
            yield match[0]
        else:
            yield from _characters(match[0], limit)
    yield from _characters(text[end:], limit)


def _characters(text: str, limit: int) -> Iterator[str]:
    """The characters that a reader sees; one may consist of several code points. One over the limit is cut."""
    start, flags, size = 0, 0, 0
    for index, character in enumerate(text):
        before = text[index - 1] if index else ""
        flags = flags + 1 if ord(character) in _FLAG else 0
        length = _size(character)
        if index and (size + length > limit or not _belongs(before, character, flags)):
            yield text[start:index]
            start, size = index, 0
            flags = min(flags, 1)
        size += length
    if text:
        yield text[start:]


def _belongs(before: str, character: str, flags: int) -> bool:
    """Whether a reader sees the character as a part of the one before it."""
    number = ord(character)
    return (
        character in _JOINERS
        or before == _JOINER
        or before + character == "\r\n"
        or flags == 2
        or number in _SKIN_TONE
        or number in _TAG
        or unicodedata.category(character).startswith("M")
        or (number in _HANGUL[1] and ord(before) in _HANGUL[0])
        or (number in _HANGUL[2] and ord(before) in _HANGUL[1])
    )


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
