"""Constraints in the notes of fields: the phrases that are understood, and many that give none."""

import pytest

from QQ.weixin.work import _doc
from QQ.weixin.work._doc import Field
from QQ.weixin.work._doc.constraints import Constraints, constraints


def read(type, note):
    return constraints(Field("name", type, False, note))


@pytest.mark.parametrize(
    ("type", "note", "expected"),
    [
        ("int", "whether to tell it: 0 = no, 1 = yes.", {"values": (0, 1)}),
        ("int", "what to tell: 1 = all, 2 = those active. Default: 1.", {"values": (1, 2), "default": 1}),
        ("int", "1 = late (in the morning, or at noon), 2 = early; as the page says.", {"values": (1, 2)}),
        ("int", "state to move to. -1 = none, 0 = new", {"values": (-1, 0)}),
        ("str", "image = a picture, video = a film.", {"values": ("image", "video")}),
        ("str", "the kind; one of image, voice, video.", {"values": ("image", "voice", "video")}),
        (
            "str",
            "one of image, voice or video; Default: image.",
            {"values": ("image", "voice", "video"), "default": "image"},
        ),
        ("list[int]", "devices: 1 = TV, 2 = telephone.", {"values": (1, 2)}),
        ("str", "1 = yes, 2 = no.", {"values": ("1", "2")}),
        ("str", "text, at most 2048 bytes.", {"maximum": 2048, "unit": "bytes"}),
        ("str", "name; 1 to 32 characters; shown to members.", {"minimum": 1, "maximum": 32, "unit": "characters"}),
        ("list[str]", "the customers; 1 to 100 items.", {"minimum": 1, "maximum": 100, "unit": "items"}),
        ("list[dict]", "at most 20 items.", {"maximum": 20, "unit": "items"}),
        ("int", "page size; from 1 to 1000. Default: 50.", {"minimum": 1, "maximum": 1000, "default": 50}),
        ("int", "at least 0.", {"minimum": 0}),
        ("int", "at most 1000; 0 = all", {"maximum": 1000}),
        ("int", "sort weight; larger values come first, from 0 to 4294967295.", {"minimum": 0, "maximum": 4294967295}),
        ("int", "0 = no, 1 = once over 6 have joined.", {"values": (0, 1)}),
        ("float", "share, from 0 to 0.5.", {"minimum": 0, "maximum": 0.5}),
        ("bool", "Default: true.", {"default": True}),
    ],
)
def test_phrases_that_are_understood(type, note, expected):
    assert read(type, note) == Constraints(**expected)


@pytest.mark.parametrize(
    ("type", "note"),
    [
        ("int", "1 = voice, 2 = video, among others."),
        ("int", "sum of the weekdays: 1 = Monday, 2 = Tuesday, 4 = Wednesday."),
        ("int", "parent department; 1 = root."),
        ("int", "digits after the point: -1 = as entered, 0 to 4 = that many."),
        ("int", "1 = voice, 2 = video; the sample also shows 3."),
        ("int", "for pictures 1 = small, 2 = large."),
        ("int", "1 = old, 2 = new. In the reply 3 = gone, 4 = lost."),
        ("str", "errors, joined by semicolons: time = late, place = away."),
        ("str", "empty = folder, DOC = document."),
        ("str", "one of the members of the corp, by userid."),
        ("str", "one of mobile, email is needed."),
        ("dict", "one of image, voice."),
        ("str", "at most 10 Chinese characters."),
        ("str", "at most 10 characters advised."),
        ("str", "at most 512 bytes, longer is truncated."),
        ("str", "at most 100 items, joined by |."),
        ("str", "when type is 1, at most 20 characters."),
        ("str", "at most 20 characters for text, at most 30 characters for links."),
        ("list[str]", "at most 64 bytes."),
        ("list[str]", "each at most 20 items."),
        ("int", "seconds, at most 360 minutes."),
        ("int", "from 0 to 2^32 - 1."),
        ("int", "seconds from 0:00."),
        ("int", "1 to 31 is usual."),
        ("int", "page size, at most 20; a larger value counts as 20."),
        ("int", "one of 0, 300, 900; another value counts as 0."),
        ("int", "may lag the latest by at most 100."),
        ("int", "at least 5 minutes; 0 = off."),
        ("int", "at least 5; 0 = off."),
        ("int", "at least one of both is needed."),
        ("int", "Default: the number of the app."),
        ("str", "Default: none."),
        ("any", "anything."),
        ("int", ""),
    ],
)
def test_phrases_that_give_no_constraint(type, note):
    assert read(type, note) == Constraints()


def test_no_docstring_contradicts_itself():
    count = 0
    for _, module in _doc.families():
        for document in _doc.functions(module).values():
            for field in (*document.arguments, *document.hash, *document.reply):
                found = constraints(field)
                count += found != Constraints()
                assert found.minimum is None or found.maximum is None or found.minimum <= found.maximum, field
                assert not found.values or found.default is None or found.default in found.values, field
    assert count > 500
