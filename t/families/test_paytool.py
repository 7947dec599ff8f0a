"""QQ.weixin.work.paytool: orders in the cashier, which are signed."""

import base64
import doctest
import hashlib
import hmac
import time

import pytest

from QQ.weixin.work import paytool

URL = "https://qyapi.weixin.qq.com/cgi-bin/paytool/open_order"
# The key and the two bodies of the official page on signatures.
KEY = "at23pxnPBNQY3JiA8N5U1gabiQqxZwqH_Gihg7a_wrULmlOPVP-iiRjv9JWYPrDk"
SIMPLE = {
    "orderid": "ord7",
    "buyer_corpid": "ww66302cfadbdd3c64",
    "buyer_userid": "invitetest",
    "product_id": "product_id_xxx",
    "product_name": "product_name_xxx",
    "product_detail": "product_detail_xxx",
    "unit_name": "台",
    "unit_price": 1,
    "num": 3,
    "nonce_str": "129031823",
    "ts": 1548302135,
    "sig": "mPOwVW/vQ74xN+b+Yu1KMa9RrmhKJaJjAtXHTof+EpU=",
}
NESTED = {
    "orderid": "i3khJ4dMv3",
    "order_type": 1,
    "credit_order_list": [
        {"credit_orderid": "CREDIT_ORDERID_1", "unit_price": 100000, "num": 1},
        {"credit_orderid": "CREDIT_ORDERID_2", "unit_price": 90000, "num": 2},
    ],
    "appid": 2,
    "unit_name": "台",
    "nonce_str": "1287319372",
    "ts": 1547719184,
}
NESTED_TEXT = (
    "appid=2&credit_orderid=CREDIT_ORDERID_1&credit_orderid=CREDIT_ORDERID_2&nonce_str=1287319372&num=1&num=2"
    "&order_type=1&orderid=i3khJ4dMv3&ts=1547719184&unit_name=台&unit_price=100000&unit_price=90000"
)


def signature(text, key=KEY):
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()).decode()


def test_the_example_of_the_page():
    signed = paytool.signed(SIMPLE, KEY)
    assert signed == {**SIMPLE, "sig": "/WTXl/L2kJCYKJE5yY2JZvPq3rUjFf/pf39UhyJ2GUo="}
    assert paytool.signed(signed, KEY + "\n") == signed


def test_the_example_of_the_docstring():
    assert doctest.testmod(paytool) == (0, 2)


def test_nested_parameters_are_signed_too():
    assert paytool.signed(NESTED, KEY)["sig"] == signature(NESTED_TEXT)


@pytest.mark.parametrize("empty", [None, "", [], {}, [None, ""], {"a": ""}])
def test_an_empty_parameter_is_sent_but_not_signed(empty):
    signed = paytool.signed({**NESTED, "b": empty}, KEY)
    assert signed["b"] == empty
    assert signed["sig"] == signature(NESTED_TEXT)


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (False, "0"), (True, "1"), ("0", "0"), ((1, 2), "1&pay_type=2")])
def test_false_values_are_not_empty(value, text):
    signed = paytool.signed({"pay_type": value, "nonce_str": "n", "ts": 1}, KEY)
    assert signed["sig"] == signature(f"nonce_str=n&pay_type={text}&ts=1")


def test_pairs_are_sorted_as_a_whole():
    signed = paytool.signed({"a_b": 1, "a": 2, "A": 3, "nonce_str": "n", "ts": 1}, KEY)
    assert signed["sig"] == signature("A=3&a=2&a_b=1&nonce_str=n&ts=1")


def test_nonce_and_time_are_made_anew_for_each_call():
    before = int(time.time())
    first, second = (paytool.signed({"order_id": "N1"}, KEY) for _ in range(2))
    assert before <= first["ts"] <= int(time.time())
    assert first["nonce_str"] != second["nonce_str"]
    assert len(first["nonce_str"]) == 32
    assert list(first) == ["nonce_str", "ts", "order_id", "sig"]


def test_an_order_on_the_wire(requests_mock, caplog):
    requests_mock.post(URL, json={"errcode": 0, "order_id": "N1"})
    hash = {"business_type": 1, "product_list": {"third_app": {"order_type": 0}}}
    with caplog.at_level("DEBUG"):
        assert paytool.open_order("T", paytool.signed(hash, KEY))["order_id"] == "N1"
    sent = requests_mock.request_history[0].json()
    text = f"business_type=1&nonce_str={sent['nonce_str']}&order_type=0&ts={sent['ts']}"
    assert sent == {**hash, "nonce_str": sent["nonce_str"], "ts": sent["ts"], "sig": signature(text)}
    assert KEY not in caplog.text


@pytest.mark.parametrize(
    ("hash", "key", "error", "says"),
    [
        (None, KEY, TypeError, "hash must be a dict, not NoneType"),
        ([("a", 1)], KEY, TypeError, "hash must be a dict, not list"),
        ({"a": {1}}, KEY, TypeError, "hash.a"),
        ({"a": float("nan")}, KEY, ValueError, "hash.a"),
        ({}, "", ValueError, "key must be given"),
        ({}, " \n", ValueError, "key must be given"),
        ({}, None, TypeError, "key must be a str, not NoneType"),
        ({}, b"k" * 64, TypeError, "key must be a str, not bytes"),
    ],
)
def test_an_error_in_signing_does_not_show_the_key(hash, key, error, says):
    with pytest.raises(error) as raised:
        paytool.signed(hash, key)
    assert says in str(raised.value)
    assert KEY not in str(raised.value)
    assert "k" * 64 not in str(raised.value)
