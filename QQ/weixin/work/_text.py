"""Long text in pieces that a message can hold, cut where a reader would not mind, for message.split_text."""

import re
import unicodedata
from collections.abc import Iterator

__all__ = ["split"]

LEAST = 4  # bytes; what a character can take
# What is shown as a link or a mention only while it is whole.
_WHOLE = re.compile(
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
    if limit < LEAST:
        raise ValueError(f"limit must be at least {LEAST} bytes, which a character may take, not {limit}")
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
    """How many of the parts to send: up to the last line end or else white space, where something stands before it."""
    for ends in ("\n\r", " \t\u3000"):
        for cut in range(len(piece), 0, -1):
            if piece[cut - 1][-1] in ends:
                if any(part.strip() for part in piece[:cut]):
                    return cut
                break
    return len(piece)


def _parts(text: str, limit: int) -> Iterator[str]:
    """What must not be cut, so far as it fits."""
    done = 0
    for found in _WHOLE.finditer(text):
        yield from _characters(text[done : found.start()], limit)
        done = found.end()
        if _size(found[0]) <= limit:
            yield found[0]
        else:
            yield from _characters(found[0], limit)
    yield from _characters(text[done:], limit)


def _characters(text: str, limit: int) -> Iterator[str]:
    """What is seen as one character, be it of many; one that is too long is cut."""
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
    """Whether a character is seen as one with what is before it."""
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
