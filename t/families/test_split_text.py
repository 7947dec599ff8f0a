"""message.split_text: pieces of at most so many bytes that give the text again."""

import random

import pytest

from QQ.weixin.work import _doc, message
from QQ.weixin.work.message import split_text

WHOLE = {
    "a character": "张",
    "an emoji": "😀",
    "a family": "👨‍👩‍👧‍👦",
    "a skin tone": "👍🏽",
    "a profession with a skin tone": "🧑🏿‍💻",
    "a variation selector": "❤️‍🔥",
    "a keycap": "1️⃣",
    "a flag": "🇨🇳",
    "a flag of tags": "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "a combining mark": "é̂",
    "jamo": "각",
    "a line end": "\r\n",
    "a link": "[张三](https://example.com/a_(b)?c=1)",
    "an image": "![图](https://example.com/a.png)",
    "an anchor": '<a href="https://work.weixin.qq.com">企业微信</a>',
    "a mention": "<@zhangsan>",
}


def check(text, limit):
    pieces = split_text(text, limit)
    assert "".join(pieces) == text
    assert all(0 < len(piece.encode("utf-8", "surrogatepass")) <= limit for piece in pieces)
    return pieces


@pytest.mark.parametrize("what", WHOLE)
def test_units_that_are_never_cut(what):
    whole = WHOLE[what]
    size = len(whole.encode())
    for before in range(size + 3):
        pieces = check("x" * before + whole * 3 + "y", max(size, 4))
        assert "".join(pieces).count(whole) == sum(piece.count(whole) for piece in pieces) == 3


@pytest.mark.parametrize("what", WHOLE)
def test_long_words_are_cut_between_characters(what):
    whole = WHOLE[what] * 20
    for piece in check(whole, 4):
        piece.encode()


def test_flags_are_cut_in_pairs():
    flags = "🇨🇳🇫🇷🇩🇪🇯🇵🇰🇷"
    assert check(flags, 16) == ["🇨🇳🇫🇷", "🇩🇪🇯🇵", "🇰🇷"]
    assert check("🇨" + flags, 12)[0] == "🇨🇨"


def test_line_ends_are_preferred_and_then_white_space():
    assert check("one two\nthree four", 12) == ["one two\n", "three four"]
    assert check("one two three", 9) == ["one two ", "three"]
    assert check("一二三 四五六", 16) == ["一二三 ", "四五六"]
    assert check("\n\n\nabcdefgh", 8) == ["\n\n\nabcde", "fgh"]
    assert check("a\n" + "b" * 12 + " c", 12) == ["a\n", "b" * 12, " c"]
    assert check("a\r\nb\r\n" * 2, 7) == ["a\r\nb\r\n", "a\r\nb\r\n"]


def test_a_short_text_is_one_piece():
    assert split_text("") == []
    for text in ("a", "张" * 682, "a\n" * 1024):
        assert split_text(text) == [text]
    assert len(split_text("张" * 683)) == 2


@pytest.mark.parametrize("seed", range(20))
def test_any_text_at_any_limit(seed):
    chance = random.Random(seed)
    parts = [*WHOLE.values(), *"ab \n\t\r张[](<@>)!\u200d\u0301\ufe0f\ud800🇨🏽", "é" * 50, "👨‍👩" * 10]
    for _ in range(25):
        text = "".join(chance.choices(parts, k=chance.randrange(60)))
        for limit in (4, 5, 7, 16, 40, 100):
            check(text, limit)


@pytest.mark.parametrize(
    "text",
    ["e" + "\u0301" * 10_000, "\u200d" * 10_000, "[" * 50_000, "[](" * 20_000, "[a](" * 20_000 + "b)", "\n" * 9_999],
)
def test_it_always_ends(text):
    check(text, 100)


@pytest.mark.parametrize(
    ("text", "limit", "error", "message"),
    [
        (b"abc", 10, TypeError, "text must be a str, not bytes"),
        (None, 10, TypeError, "text must be a str, not NoneType"),
        ("abc", 3, ValueError, "limit must be at least 4 bytes"),
        ("abc", 0, ValueError, "limit must be at least 4 bytes"),
        ("abc", -1, ValueError, "limit must be at least 4 bytes"),
        ("abc", 10.5, TypeError, "limit must be an int, not float"),
        ("abc", True, TypeError, "limit must be an int, not bool"),
        ("abc", None, TypeError, "limit must be an int, not NoneType"),
    ],
)
def test_an_invalid_text_or_limit(text, limit, error, message):
    with pytest.raises(error, match=message):
        split_text(text, limit)


def test_it_is_not_a_function_of_the_api():
    assert "split_text" not in _doc.functions(message)
    assert _doc.find("message.split_text") is None
    assert "split_text" not in message.__all__
