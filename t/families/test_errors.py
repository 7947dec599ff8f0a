"""Failure, WeixinError, check and explain."""

import copy
import json
import pickle
import pkgutil
import re

import pytest

from QQ.weixin.work import Failure, WeixinError, _doc, check, explain

FAILURE = Failure("the server\r\n said   no", 502)


def test_a_failure_is_the_zero_that_perl_returned():
    assert FAILURE == 0
    assert not FAILURE
    assert isinstance(FAILURE, int)
    assert FAILURE + 1 == 1
    assert hash(FAILURE) == hash(0)
    assert json.dumps({"reply": FAILURE}) == '{"reply": 0}'


def test_a_failure_says_what_happened_in_one_line():
    assert FAILURE.reason == "the server said no"
    assert FAILURE.status == 502
    assert Failure("no answer").status is None
    assert repr(FAILURE) == str(FAILURE) == "Failure('the server said no', status=502)"


@pytest.mark.parametrize(
    "look",
    [
        lambda failure: failure["errcode"],
        lambda failure: failure[0],
        lambda failure: "errcode" in failure,
        lambda failure: [key for key in failure],  # noqa: C416
        lambda failure: dict(failure["customer_list"]),
        lambda failure: check(failure),
    ],
)
def test_looking_into_a_failure_raises_its_reason(look):
    with pytest.raises(WeixinError) as raised:
        look(FAILURE)
    assert str(raised.value) == "the server said no"
    assert (raised.value.errcode, raised.value.errmsg) == (None, "the server said no")
    assert (raised.value.hint, raised.value.status) == ("", 502)


def test_an_attribute_that_only_a_reply_has_names_the_reason():
    with pytest.raises(AttributeError, match="a Failure has no 'get'; the call failed: the server said no"):
        FAILURE.get("errcode")
    assert not hasattr(FAILURE, "items")


PICKLES = [lambda value, n=n: pickle.loads(pickle.dumps(value, n)) for n in range(pickle.HIGHEST_PROTOCOL + 1)]


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, *PICKLES])
def test_failures_and_errors_survive_copying_and_pickling(duplicate):
    failure = duplicate(FAILURE)
    assert isinstance(failure, Failure)
    assert (failure, failure.reason, failure.status) == (0, FAILURE.reason, 502)
    error = duplicate(WeixinError(40058, "bad", "mend it", 200))
    assert (error.errcode, error.errmsg, error.hint, error.status) == (40058, "bad", "mend it", 200)


@pytest.mark.parametrize(
    "reply", [{"errcode": 0, "errmsg": "ok"}, {"errcode": "0"}, {"data": b""}, {}, [1], "text", None]
)
def test_check_returns_what_is_no_error(reply):
    assert check(reply) is reply


@pytest.mark.parametrize("errcode", [95000, "95000"])
def test_check_raises_for_an_errcode(errcode):
    with pytest.raises(WeixinError) as raised:
        check({"errcode": errcode, "errmsg": "invalid open_kfid"})
    assert raised.value.errcode == 95000
    assert raised.value.errmsg == "invalid open_kfid"
    assert str(raised.value).startswith("errcode 95000: invalid open_kfid")


def test_check_without_an_errmsg_tells_the_meaning():
    with pytest.raises(WeixinError) as raised:
        check({"errcode": 42001})
    assert raised.value.errmsg == explain(42001).meaning
    assert raised.value.hint == explain(42001).hint
    assert raised.value.hint in str(raised.value)


def test_explain():
    assert explain("42001") == explain(42001)
    assert "expired" in str(explain(42001))
    errcode, meaning, hint = explain(-1)
    assert errcode == -1
    assert meaning
    assert hint
    assert "not a return code that this package knows" in str(explain(123456789))


def test_explain_in_chinese():
    known = explain(40014, language="zh")
    assert str(known) == f"40014：{known.meaning}。{known.hint}"
    assert re.search("[\u4e00-\u9fff]", known.meaning)
    assert re.search("[\u4e00-\u9fff]", known.hint)
    code, meaning, hint = explain("123456789", "zh")
    assert (code, meaning) == (123456789, "本软件包不认识这个返回码")
    assert hint.endswith("/document/path/90313")
    assert explain(40014, "en") == explain(40014)
    for language in ("fr", "", None, "ZH"):
        with pytest.raises(ValueError, match="language must be 'en' or 'zh'"):
            explain(40014, language)


def test_explain_of_something_other_than_a_number():
    with pytest.raises(ValueError, match="invalid literal"):
        explain("no number")


def test_the_list_of_errcodes():
    text = pkgutil.get_data("QQ.weixin.work", "errcodes.json")
    codes = json.loads(text, object_pairs_hook=lambda pairs: pairs)
    numbers = [int(number) for number, _ in codes]
    assert len(numbers) >= 1580
    assert numbers == sorted(set(numbers))
    for number, entry in codes:
        texts = dict(entry)
        assert list(texts) == ["meaning", "hint", "meaning_zh", "hint_zh"], number
        assert texts["meaning"], number
        assert texts["meaning_zh"], number
        assert bool(texts["hint"]) == bool(texts["hint_zh"]), number
        assert not re.search(r"[.。]$", texts["meaning"] + "\n" + texts["meaning_zh"], re.MULTILINE), number
        assert re.fullmatch(r"(.*\.)?", texts["hint"]), number
        assert re.fullmatch(r"(.*。)?", texts["hint_zh"]), number


@pytest.mark.parametrize("errcode", [40144, 301113, 640074, 710678, 810003, 2022029, 2543337])
def test_codes_of_the_newest_official_lists_are_known(errcode):
    assert "not a return code" not in explain(errcode).meaning


def test_the_errcodes_that_the_functions_name_are_known():
    named = {
        (errcode, document.path)
        for _, module in _doc.families()
        for document in _doc.functions(module).values()
        for errcode in document.errors
    }
    assert [each for each in sorted(named) if "not a return code" in explain(each[0]).meaning] == []
