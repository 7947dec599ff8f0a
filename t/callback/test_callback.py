"""Callbacks: what is opened and what is refused, byte by byte."""

import json
import logging
import os
import pickle
import random
import subprocess
import sys
import time
import traceback
from base64 import b64decode, b64encode
from urllib.parse import parse_qs, parse_qsl, urlencode

import pytest
from launcher import BENCH, LIB

import QQ.weixin.work
from QQ.weixin.work import WeixinError, callback

pytestmark = pytest.mark.usefixtures("cryptography")

VECTORS = json.loads((LIB / "callback-vectors.json").read_text(encoding="utf-8"))
PUSHES = VECTORS["official"] + VECTORS["vectors"]
BY_ID = {vector["id"]: vector for vector in PUSHES + VECTORS["replies"]}
TOKEN, KEY, CORP = (BY_ID["text-bmp"][name] for name in ("token", "encoding_aes_key", "receiveid"))
MEANINGS = {
    "doctype": -40002,
    "signature": -40001,
    "base64": -40010,
    "ciphertext": -40007,
    "padding": -40008,
    "length": -40008,
    "receiveid": -40005,
    "utf-8": -40008,
}


def opened(vector, query=None, body=None):
    """The text that a vector carries."""
    given = vector["token"], vector["encoding_aes_key"], vector["receiveid"], query or vector["query"]
    if vector["method"] == "GET":
        return callback.verify_url(*given)
    body = vector["body"] if body is None else body
    text = callback.decrypt_msg(*given, body)
    assert callback.receive(*given, body) == callback.parse(text)
    return text


def refused(call, *args, **kwargs):
    with pytest.raises(callback.CallbackError) as error:
        call(*args, **kwargs)
    return error.value


def by_id(vector):
    return vector["id"]


# The vectors


@pytest.mark.parametrize("wrong_first", [True, False])
@pytest.mark.parametrize("as_bytes", [True, False])
@pytest.mark.parametrize("name", ["msg_signature", "timestamp", "nonce", "echostr"])
def test_a_parameter_that_occurs_twice_is_not_trusted(name, as_bytes, wrong_first):
    """Whichever of the two is the right one, or both."""
    verification = next(vector for vector in PUSHES if vector["method"] == "GET" and vector["expect"] == "ok")
    pairs = parse_qsl(verification["query"])
    (right,) = (pair for pair in pairs if pair[0] == name)
    for other in (right, (name, "0")):
        twice = urlencode([other, *pairs] if wrong_first else [*pairs, other])
        error = refused(opened, verification, query=twice.encode() if as_bytes else twice)
        assert error.reason == ("query" if name == "echostr" else "signature")
        assert "there" in str(error)
    lists = {**parse_qs(verification["query"]), name: [right[1], right[1]]}
    assert refused(opened, verification, query=lists).reason == ("query" if name == "echostr" else "signature")


@pytest.mark.parametrize("vector", [v for v in PUSHES if v["expect"] == "ok"], ids=by_id)
def test_opens(vector):
    assert opened(vector) == vector["plaintext"]
    assert opened(vector, query=vector["query"].encode()) == vector["plaintext"]
    assert opened(vector, query=dict(parse_qsl(vector["query"]))) == vector["plaintext"]
    assert opened(vector, query=parse_qs(vector["query"])) == vector["plaintext"]
    if vector["body"]:
        assert opened(vector, body=vector["body"].encode()) == vector["plaintext"]
        assert opened(vector, body=b"\xef\xbb\xbf" + vector["body"].encode()) == vector["plaintext"]


@pytest.mark.parametrize("vector", [v for v in PUSHES if v["expect"] == "fail"], ids=by_id)
def test_refuses_for_the_stated_reason(vector):
    error = refused(callback.receive, *(vector[k] for k in ("token", "encoding_aes_key", "receiveid", "query", "body")))
    assert error.reason == vector["error"]
    assert error.errcode == MEANINGS[vector["error"]]
    assert error.errmsg.startswith(vector["error"])
    assert error.status == (403 if vector["error"] in ("signature", "receiveid") else 400)


@pytest.mark.parametrize("vector", VECTORS["replies"], ids=by_id)
def test_seals_as_others_do(vector, monkeypatch):
    monkeypatch.setattr(os, "urandom", lambda count: bytes.fromhex(vector["random_hex"])[:count])
    given = vector["token"], vector["encoding_aes_key"], vector["receiveid"]
    sealed = callback.encrypt_msg(*given, vector["plaintext"], vector["timestamp"], vector["nonce"])
    assert callback.parse(sealed) == vector["envelope"]
    assert (sealed[0] == "{") == (vector["format"] == "json")


def test_seals_and_opens_again():
    for receiveid, message in [
        (CORP, {"ToUserName": CORP, "MsgType": "text", "Content": "]]> <b> & \n 😀", "Empty": ""}),
        ("", {"msgtype": "text", "text": {"content": '"\\ 😀'}, "n": 1, "list": [1, None]}),
        ("", {"InfoType": "x", "Deep": {"Deeper": {"Text": "a"}}, "Twice": ["a", {"b": "c"}]}),
    ]:
        query, body = callback.encrypt_push(TOKEN, KEY, receiveid, message)
        assert callback.receive(TOKEN, KEY, receiveid, query, body) == message
    assert callback.verify_url(TOKEN, KEY, CORP, callback.encrypt_echo(TOKEN, KEY, CORP, "42+/=")) == "42+/="
    first, second = (callback.encrypt_msg(TOKEN, KEY, CORP, "<xml/>") for _ in range(2))
    assert callback.parse(first)["Encrypt"] != callback.parse(second)["Encrypt"]


def test_several_receiveids():
    """A provider's URL is verified under its CorpID, and receives under the suite's."""
    for_suite, for_corp = BY_ID["suite-ticket"], BY_ID["text-bmp"]
    ids = ["wwsuite0123456789", CORP]
    for vector in (for_suite, for_corp):
        given = vector["token"], vector["encoding_aes_key"]
        assert callback.decrypt_msg(*given, ids, vector["query"], vector["body"]) == vector["plaintext"]
        assert callback.decrypt_msg(*given, iter(ids), vector["query"], vector["body"]) == vector["plaintext"]
    empty = BY_ID["empty-receiveid-xml"]
    assert callback.receive(TOKEN, KEY, [CORP, ""], empty["query"], empty["body"])
    assert refused(callback.receive, TOKEN, KEY, ids, empty["query"], empty["body"]).reason == "receiveid"
    # part of an id is not the id
    assert refused(callback.receive, TOKEN, KEY, CORP[:-1], for_corp["query"], for_corp["body"]).reason == "receiveid"


# Spoilt


SEALED = [BY_ID[name] for name in ("kf-event", "aibot-json", "text-bmp")]


@pytest.mark.parametrize("vector", SEALED, ids=by_id)
def test_every_byte_flipped(vector):
    """Of the body and of the query: refused, or what is not sealed was changed and the message is the same."""
    body, query = vector["body"].encode(), vector["query"].encode()
    given = vector["token"], vector["encoding_aes_key"], vector["receiveid"]
    start = body.index(vector["encrypt"].encode())
    for bit in (1, 0x20, 0x80):
        for place in range(len(body)):
            spoilt = bytearray(body)
            spoilt[place] ^= bit
            try:
                assert callback.decrypt_msg(*given, query, bytes(spoilt)) == vector["plaintext"]
                assert not start <= place < start + len(vector["encrypt"])
            except callback.CallbackError:
                pass
        for place in range(len(query)):
            spoilt = bytearray(query)
            spoilt[place] ^= bit
            try:
                assert callback.decrypt_msg(*given, bytes(spoilt), body) == vector["plaintext"]
                assert parse_qs(bytes(spoilt).decode("latin-1")) == parse_qs(query.decode())
            except callback.CallbackError:
                pass


@pytest.mark.parametrize("vector", SEALED, ids=by_id)
def test_every_byte_of_the_ciphertext_flipped_and_signed_anew(vector):
    """Somebody who knows the Token and not the key gets no further than the padding, the length or the receiveid."""
    encrypted = b64decode(vector["encrypt"])
    for place in range(len(encrypted)):
        spoilt = bytearray(encrypted)
        spoilt[place] ^= 1
        query, body = signed(b64encode(spoilt).decode())
        try:
            text = callback.decrypt_msg(TOKEN, KEY, vector["receiveid"], query, body)
        except callback.CallbackError:
            continue
        assert text != vector["plaintext"]  # of CBC a changed block garbles the message alone


@pytest.mark.parametrize("vector", SEALED, ids=by_id)
def test_every_length_cut(vector):
    given = vector["token"], vector["encoding_aes_key"], vector["receiveid"]
    for length in range(len(vector["body"])):
        refused(callback.receive, *given, vector["query"], vector["body"][:length])
    for length in range(len(vector["query"])):
        refused(callback.receive, *given, vector["query"][:length], vector["body"])
    encrypted = b64decode(vector["encrypt"])
    for length in range(len(encrypted)):
        query, body = signed(b64encode(encrypted[:length]).decode())
        refused(callback.receive, *given, query, body)


def signed(encrypt, token=TOKEN):
    query = {"msg_signature": callback.signature(token, "1", "n", encrypt), "timestamp": "1", "nonce": "n"}
    return urlencode(query), f"<xml><Encrypt>{encrypt}</Encrypt></xml>"


def sealed(data):
    """As WeCom seals what it sends, by the key of the tests."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    key = b64decode(KEY + "=")
    count = 32 - len(data) % 32
    encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
    return b64encode(encryptor.update(data + bytes([count]) * count) + encryptor.finalize()).decode()


def test_fuzz():
    """20,000 mutated envelopes: CallbackError, or the message as it was."""
    dice = random.Random(20261125)
    pieces = [b"<", b">", b"]]>", b"<![CDATA[", b"&#0;", b"&x;", b"<!DOCTYPE x>", b"</xml>", b"{", b'"', b"\\ud800"]
    pieces += [b"\0", b"\xff", b"<Encrypt>", b"=", b"%", b"<?xml?>", b"<!--", b"[" * 50, b"<a>" * 50, b"1" * 999]
    for count in range(20_000):
        vector = SEALED[count % len(SEALED)]
        body, query = bytearray(vector["body"].encode()), bytearray(vector["query"].encode())
        for _ in range(dice.randint(1, 4)):
            data = body if dice.random() < 0.8 else query
            place = dice.randrange(len(data) + 1)
            kind = dice.random()
            if kind < 0.3:
                data[place : place + 1] = bytes([dice.randrange(256)])
            elif kind < 0.6:
                data[place:place] = dice.choice(pieces)
            elif kind < 0.8:
                del data[place : place + dice.randint(1, 40)]
            else:
                data[place:place] = data[dice.randrange(len(data) + 1) :][: dice.randint(1, 60)]
        try:
            text = callback.decrypt_msg(TOKEN, KEY, vector["receiveid"], bytes(query), bytes(body))
        except callback.CallbackError:
            continue
        assert text == vector["plaintext"]


def test_fuzz_of_what_is_sealed():
    """Whatever WeCom seals, rightly signed, is parsed or refused."""
    dice = random.Random(20261126)
    texts = [vector["plaintext"].encode() for vector in SEALED]
    for count in range(3_000):
        text = bytearray(texts[count % len(texts)])
        for _ in range(dice.randint(1, 3)):
            place = dice.randrange(len(text))
            text[place : place + dice.randint(0, 9)] = bytes(dice.randrange(256) for _ in range(dice.randint(0, 9)))
        try:
            assert isinstance(callback.parse(bytes(text)), dict)
        except callback.CallbackError:
            pass


# Bombs


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
BOMBS = {
    "entities": f'<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a0 "ha">{LAUGHS}]><xml><MsgType>&a11;</MsgType></xml>',
    "external": '<!DOCTYPE xml SYSTEM "http://127.0.0.1:9/x.dtd"><xml><MsgType>text</MsgType></xml>',
    "file": '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><MsgType>&e;</MsgType></xml>',
    "parameter": '<!DOCTYPE xml [<!ENTITY % p "x">%p;]><xml><MsgType>text</MsgType></xml>',
    "after a comment": "<!-- <xml> --><!DOCTYPE xml><xml><MsgType>text</MsgType></xml>",
    "after an instruction": "<?php <xml> ?><!DOCTYPE xml><xml><MsgType>text</MsgType></xml>",
    "after white space": "\n\r\t <!DOCTYPE xml><xml><MsgType>text</MsgType></xml>",
    "after a byte order mark": "\ufeff<!DOCTYPE xml><xml><MsgType>text</MsgType></xml>",
    "after a declaration with a comment": '<?xml version="1.0"?><!--x--><!DOCTYPE xml><xml><M>text</M></xml>',
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_document_type_never_reaches_the_parser(bomb, monkeypatch):
    from xml.parsers import expat

    query, body = callback.encrypt_push(TOKEN, KEY, CORP, bomb)
    assert callback.decrypt_msg(TOKEN, KEY, CORP, query, body) == bomb
    monkeypatch.setattr(expat, "ParserCreate", lambda *args: pytest.fail("expat was handed a bomb"))
    assert refused(callback.parse, bomb).reason == "doctype"
    assert refused(callback.receive, TOKEN, KEY, CORP, query, bomb.replace("MsgType", "Encrypt")).reason == "doctype"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "utf-7", "cp037"])
def test_another_encoding_hides_nothing(encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?>{BOMBS["entities"][21:]}'
    error = refused(callback.parse, text.encode(encoding))
    assert error.reason in ("utf-8", "xml", "doctype")


def test_bounds():
    deep = "<xml>" + "<a>" * 40 + "</a>" * 40 + "</xml>"
    assert refused(callback.parse, deep).reason == "xml"
    assert callback.parse("<xml>" + "<a>" * 20 + "</a>" * 20 + "</xml>")
    assert refused(callback.parse, "<a>" * 300_000).reason == "xml"
    assert refused(callback.parse, '{"a":' * 200_000).reason == "json"
    assert refused(callback.parse, '{"a":' + "[" * 200_000 + "]" * 200_000 + "}").reason == "json"
    assert refused(callback.parse, '{"a":' + "9" * 900_000 + "}").reason == "json"
    assert refused(callback.parse, '{"a":NaN}').reason == "json"
    query = BY_ID["text-bmp"]["query"]
    for body in (b" " * (1 << 20) + b" ", "<xml>" + " " * (1 << 20)):
        assert refused(callback.receive, TOKEN, KEY, CORP, query, body).reason == "size"
    assert (
        refused(callback.receive, TOKEN, KEY, CORP, "a=1&" * 101, "<xml><Encrypt>a</Encrypt></xml>").reason == "query"
    )


# Wrong arguments


@pytest.mark.parametrize("receiveid", [None, 1000002, b"ww0123456789abcdef", [], [None], {}, object()], ids=repr)
def test_a_receiveid_must_be_given(receiveid):
    for vector in (BY_ID["text-bmp"], BY_ID["empty-receiveid-xml"]):
        error = refused(callback.receive, TOKEN, KEY, receiveid, vector["query"], vector["body"])
        assert error.reason == "receiveid"


@pytest.mark.parametrize("token", [None, "", 7, b"sandboxToken2026"], ids=repr)
def test_an_empty_token_verifies_nothing(token):
    query, body = signed("x", "")
    assert refused(callback.receive, token, KEY, CORP, query, body).reason == "signature"


@pytest.mark.parametrize("query", [None, 7, [], "", b"", {}, "msg_signature", object()], ids=repr)
def test_an_invalid_query(query):
    assert refused(callback.receive, TOKEN, KEY, CORP, query, BY_ID["text-bmp"]["body"]).status in (400, 403)
    assert refused(callback.verify_url, TOKEN, KEY, CORP, query).status in (400, 403)


@pytest.mark.parametrize("body", [None, 7, [], {}, "", b"", b"\xff", "<xml/>", "[]", "{}", "null", object()], ids=repr)
def test_an_invalid_body(body):
    assert (
        refused(callback.receive, TOKEN, KEY, CORP, BY_ID["text-bmp"]["query"], body).errcode == -40002
        or body == b"\xff"
    )


@pytest.mark.parametrize(
    "body",
    [
        "<xml><Encrypt>{0}</Encrypt><Encrypt>{0}</Encrypt></xml>",
        "<xml><Other><Encrypt>{0}</Encrypt></Other></xml>",
        "<xml><Encrypt><a>{0}</a></Encrypt></xml>",
        '{{"encrypt": ["{0}"]}}',
        '{{"encrypt": null, "Encrypt": "{0}"}}',
    ],
)
def test_one_encrypt_and_no_more(body):
    vector = BY_ID["text-bmp"]
    refused(callback.receive, TOKEN, KEY, CORP, vector["query"], body.format(vector["encrypt"]))


def test_a_parameter_that_occurs_twice_counts_as_missing():
    vector = BY_ID["text-bmp"]
    query = f"{vector['query']}&msg_signature={'0' * 40}"
    assert refused(callback.receive, TOKEN, KEY, CORP, query, vector["body"]).reason == "signature"


@pytest.mark.parametrize("text", ["a\ud800", "\ud800"], ids=ascii)
def test_half_a_character(text):
    refused(callback.parse, f"<xml><a>{text}</a></xml>")
    refused(callback.encrypt_msg, TOKEN, KEY, CORP, f"<xml>{text}</xml>")
    refused(
        callback.receive,
        TOKEN,
        KEY,
        CORP,
        {"msg_signature": text, "timestamp": text, "nonce": text},
        "<xml><Encrypt>a</Encrypt></xml>",
    )
    refused(callback.verify_url, TOKEN, KEY, text, BY_ID["echo"]["query"])


@pytest.mark.parametrize(
    "message",
    [
        None,
        7,
        b"<xml/>",
        {"MsgType": None},
        {"MsgType": {1}},
        {"MsgType": "a", "<": "b"},
        {"MsgType": "text", "a\0": "b"},
        {"a": {1}},
        {"a": float("nan")},
    ],
    ids=repr,
)
def test_messages_that_can_not_be_encrypted(message):
    assert refused(callback.encrypt_msg, TOKEN, KEY, CORP, message).errcode in (-40006, -40011)


def test_an_error_survives_a_pickle():
    error = refused(callback.receive, TOKEN, KEY, CORP, "", BY_ID["text-bmp"]["body"])
    copy = pickle.loads(pickle.dumps(error))
    assert isinstance(error, WeixinError)
    assert (str(copy), copy.errcode, copy.status, copy.reason) == (
        str(error),
        error.errcode,
        error.status,
        error.reason,
    )


# What the hint tells apart


@pytest.mark.parametrize(
    ("key", "word"),
    [
        (KEY[:-1], "42"),
        (KEY + "=", "44"),
        (KEY + "\n", "white space"),
        ("-" + KEY[1:], "others"),
        ("", "0 characters"),
        (None, "NoneType"),
        ([KEY], "list"),
    ],
    ids=["short", "padded", "with a line end", "with another character", "empty", "none", "a list"],
)
def test_a_wrong_key(key, word):
    for call in (callback.verify_url, callback.receive):
        vector = BY_ID["echo"] if call is callback.verify_url else BY_ID["text-bmp"]
        args = [vector["query"]] + ([] if call is callback.verify_url else [vector["body"]])
        error = refused(call, TOKEN, key, CORP, *args)
        assert error.errcode == -40004
        assert word in error.errmsg
        assert "EncodingAESKey" in error.hint
        assert not key or str(key).strip() not in str(error)


def test_another_key():
    vector = BY_ID["text-bmp"]
    error = refused(callback.receive, TOKEN, KEY[::-1], CORP, vector["query"], vector["body"])
    assert error.errcode == -40008
    assert "encoding_aes_key" in error.hint


@pytest.mark.parametrize("around", ["\n", "\ufeff", " \t", "\u200b"], ids=ascii)
def test_invisible_characters_around_a_secret_are_ignored(around):
    vector = BY_ID["text-bmp"]
    given = f"{around}{TOKEN}{around}", KEY, f"{around}{CORP}{around}", vector["query"]
    assert callback.decrypt_msg(*given, vector["body"]) == vector["plaintext"]
    assert callback.verify_url(*given[:3], BY_ID["echo"]["query"])
    error = refused(callback.receive, TOKEN, f"{around}{KEY}", CORP, vector["query"], vector["body"])
    assert "invisible" in error.errmsg


def test_a_plus_that_became_a_space():
    query = dict(parse_qsl(BY_ID["echo"]["query"]))
    assert "+" in query["echostr"]
    error = refused(callback.verify_url, TOKEN, KEY, CORP, {**query, "echostr": query["echostr"].replace("+", " ")})
    assert error.errcode == -40001
    assert "'+'" in error.errmsg
    assert "percent" in error.hint
    error = refused(callback.verify_url, TOKEN, KEY, CORP, BY_ID["echo"]["query"].replace("%2B", "+"))
    assert "'+'" in error.errmsg


def test_an_echo_in_quotes():
    query = dict(parse_qsl(BY_ID["echo"]["query"]))
    error = refused(callback.verify_url, TOKEN, KEY, CORP, {**query, "echostr": f'"{query["echostr"]}"'})
    assert "quotes" in error.errmsg
    assert "quotes" in error.hint


def test_the_signature_of_another_platform():
    query = dict(parse_qsl(BY_ID["echo"]["query"]))
    query["signature"] = query.pop("msg_signature")
    error = refused(callback.verify_url, TOKEN, KEY, CORP, query)
    assert "msg_signature" in error.errmsg
    assert "公众号" in error.hint


def test_another_token():
    error = refused(callback.verify_url, TOKEN + "x", KEY, CORP, BY_ID["echo"]["query"])
    assert error.errcode == -40001
    assert "Token" in error.hint


@pytest.mark.parametrize(
    ("sealed", "given", "words"),
    [
        (CORP, "1000002", ["for a CorpID", "an AgentID"]),
        ("wwsuite0123456789", CORP, ["for a SuiteID", "a CorpID"]),
        ("", CORP, ["for nobody", "a CorpID"]),
        (CORP, "", ["for a CorpID", "nobody"]),
        (CORP, ["tj1234567890abcdef", "1000002"], ["a SuiteID or an AgentID"]),
    ],
)
def test_the_wrong_kind_of_id(sealed, given, words):
    error = refused(callback.verify_url, TOKEN, KEY, given, callback.encrypt_echo(TOKEN, KEY, sealed, "1"))
    assert error.errcode == -40005
    assert all(word in error.hint for word in words)
    assert not sealed or sealed not in str(error)


@pytest.mark.parametrize(
    ("query", "body", "words"),
    [
        ({"msg_signature": [b"a"], "timestamp": [b"1"], "nonce": [b"2"]}, None, ["are bytes", "Decode"]),
        ({b"msg_signature": "a", b"timestamp": "1"}, None, ["are bytes", "Decode"]),
        (None, "base64 of XML", ["in Base64", "isBase64Encoded"]),
        (None, "base64 of JSON", ["in Base64", "isBase64Encoded"]),
        (None, "", ["is empty", "raw body"]),
        (None, " \n", ["is empty", "raw body"]),
        (None, {"xml": {"Encrypt": "a"}}, ["not dict", "raw body"]),
    ],
    ids=["tornado", "names of bytes", "base64 of XML", "base64 of JSON", "read already", "blank", "parsed already"],
)
def test_an_error_hints_at_what_the_framework_did_to_the_request(query, body, words):
    vector = BY_ID["aibot-json" if body == "base64 of JSON" else "text-bmp"]
    if isinstance(body, str) and body.startswith("base64"):
        body = b64encode(vector["body"].encode())
    error = refused(callback.receive, TOKEN, KEY, CORP, query or vector["query"], vector["body"] if query else body)
    assert all(word in str(error) for word in words), error
    assert error.status == 400


# Too old


def test_receive_accepts_a_push_of_any_age_without_a_tolerance():
    vector = BY_ID["text-bmp"]
    given = TOKEN, KEY, CORP, vector["query"], vector["body"]
    assert callback.receive(*given)
    for call in (callback.receive, callback.decrypt_msg):
        error = refused(call, *given, tolerance=3600)
        assert (error.reason, error.errcode, error.status) == ("timestamp", -40001, 403)
        assert "before the time of this machine's clock" in error.errmsg
        assert "clock" in error.hint
        assert call(*given, tolerance=1e12)


def test_the_timestamp_that_counts_is_that_of_the_query(monkeypatch):
    message = {"ToUserName": CORP, "MsgType": "text", "CreateTime": "1", "Content": "a"}
    now = int(time.time())
    monkeypatch.setattr(time, "time", lambda: now)
    for age, accepted in [(0, True), (9, True), (-9, True), (11, False), (-11, False)]:
        query, body = callback.encrypt_push(TOKEN, KEY, CORP, message, timestamp=now - age)
        if accepted:
            assert callback.receive(TOKEN, KEY, CORP, query, body, tolerance=10) == message
        else:
            error = refused(callback.receive, TOKEN, KEY, CORP, query, body, tolerance=10)
            assert ("before" if age > 0 else "after") in error.errmsg
    for timestamp in ("", "soon", "-1", "1e9", "9" * 30, "\u0663"):
        query, body = callback.encrypt_push(TOKEN, KEY, CORP, message, timestamp=timestamp)
        assert refused(callback.receive, TOKEN, KEY, CORP, query, body, tolerance=10).status == 403


def test_a_wrong_signature_is_reported_before_the_age():
    vector = BY_ID["text-bmp"]
    error = refused(callback.receive, TOKEN + "x", KEY, CORP, vector["query"], vector["body"], tolerance=1)
    assert error.reason == "signature"


@pytest.mark.parametrize("tolerance", [0, -1, float("nan"), float("inf"), True, "60"], ids=repr)
def test_invalid_tolerances(tolerance):
    vector = BY_ID["text-bmp"]
    with pytest.raises((TypeError, ValueError), match="tolerance must be"):
        callback.receive(TOKEN, KEY, CORP, vector["query"], vector["body"], tolerance=tolerance)


# What XML and JSON forbid

ODD = [*map(chr, range(0x20)), "\x7f", "\x85", "\u2028", "\ufffd", "\ufffe", "\uffff", "\U0001f600", "\U0001fffe"]


def received(text):
    return callback.receive(TOKEN, KEY, CORP, *callback.encrypt_push(TOKEN, KEY, CORP, text))


def expected(character):
    return "\ufffd" if (character < " " and character not in "\t\r\n") or character in "\ufffe\uffff" else character


@pytest.mark.parametrize("character", ODD, ids=ascii)
def test_a_character_that_xml_forbids_does_not_lose_the_message(character):
    wanted = "\n" if character == "\r" else expected(character)  # a line end, as XML has it
    for text in (
        f"<xml><MsgType>text</MsgType><Content>a{character}b</Content></xml>",
        f"<xml><MsgType>text</MsgType><Content><![CDATA[a{character}b]]></Content></xml>",
    ):
        assert received(text) == {"MsgType": "text", "Content": f"a{wanted}b"}
        assert callback.parse(text.encode()) == callback.parse(text)
    for reference in (f"&#{ord(character)};", f"&#x{ord(character):x};", f"&#x000{ord(character):X};"):
        message = received(f"<xml><A>{reference}</A><B><![CDATA[{reference}]]></B><C>{reference}</C></xml>")
        assert message == {"A": expected(character), "B": reference, "C": expected(character)}


@pytest.mark.parametrize("character", ODD, ids=ascii)
def test_a_character_that_json_forbids_does_not_lose_the_message(character):
    message = received(f'{{"msgtype": "text", "text": {{"content": "a{character}b"}}}}')
    assert message["text"]["content"] == f"a{expected(character)}b"


@pytest.mark.parametrize("reference", ["&#xD800;", "&#55296;", "&#x110000;", "&#99999999;", f"&#{'9' * 5000};"])
def test_a_reference_to_no_character(reference):
    assert received(f"<xml><A>a{reference}b</A></xml>") == {"A": "a\ufffdb"}


def test_a_coloured_log_of_a_terminal():
    message = {"ToUserName": CORP, "MsgType": "text", "Content": "\x1b[31mERROR\x1b[0m\r\n\tat main"}
    assert received(message)["Content"] == "\ufffd[31mERROR\ufffd[0m\n\tat main"


@pytest.mark.parametrize(
    "data", [b"\xff", b"\xe4\xbd", b"\xed\xa0\x80", b"\xc0\x80", b"\xf8\x88\x80\x80\x80"], ids=repr
)
def test_bytes_that_are_no_utf8(data):
    text = b"<xml><A>a" + data + b"b</A></xml>"
    assert set(callback.parse(text)["A"]) == {"a", "\ufffd", "b"}
    query, body = signed(sealed(os.urandom(16) + len(text).to_bytes(4, "big") + text + CORP.encode()))
    assert callback.receive(TOKEN, KEY, CORP, query, body) == callback.parse(text)


def test_forbidden_characters_in_an_envelope_are_refused():
    vector = BY_ID["text-bmp"]
    for spoilt in ("\x1b", "&#27;", "\ufffe"):
        body = vector["body"].replace("</xml>", f"<A>{spoilt}</A></xml>")
        assert refused(callback.receive, TOKEN, KEY, CORP, vector["query"], body).reason == "xml"
    body = f'{{"encrypt": "{vector["encrypt"]}", "a": "\x1b"}}'
    assert refused(callback.receive, TOKEN, KEY, CORP, vector["query"], body).reason == "json"


def test_forbidden_characters_are_removed_from_a_reply():
    """The text of a language model may have such characters."""
    text = "".join(map(chr, range(0x20))) + "a\ufffe\uffff\ud800\U0001f600"
    kept = "\t\n\ra\U0001f600"
    stream = {"msgtype": "stream", "stream": {"content": text, "msg_item": [{"a": [text]}]}}
    envelope = callback.parse(callback.encrypt_msg(TOKEN, KEY, CORP, stream))
    message = callback.receive(TOKEN, KEY, CORP, *signed(envelope["encrypt"]))
    assert message["stream"] == {"content": kept, "msg_item": [{"a": [kept]}]}
    assert stream["stream"]["content"] == text  # the caller's own is as it was
    news = {"ToUserName": CORP, "MsgType": "text", "Content": text, "Articles": {"item": [{"Title": text}]}}
    envelope = callback.parse(callback.encrypt_msg(TOKEN, KEY, CORP, news))
    message = callback.receive(TOKEN, KEY, CORP, *signed(envelope["Encrypt"]))
    assert message["Content"] == message["Articles"]["item"]["Title"] == kept.replace("\r", "\n")
    envelope = callback.parse(callback.encrypt_msg(TOKEN, KEY, CORP, "<xml><A>a\x1bb</A></xml>"))
    assert callback.decrypt_msg(TOKEN, KEY, CORP, *signed(envelope["Encrypt"])) == "<xml><A>ab</A></xml>"


def test_a_reply_that_holds_itself():
    for name in ("MsgType", "msgtype"):
        message = {name: "text"}
        message["again"] = message
        assert refused(callback.encrypt_msg, TOKEN, KEY, CORP, message).reason == "reply"


# Parsing


def test_text_stays_as_it_is():
    message = callback.parse(
        "<xml>\n <A> x\n</A><Id>007</Id><Big>12345678901234567890</Big><Empty></Empty><B> </B>\n</xml>"
    )
    assert message == {"A": " x\n", "Id": "007", "Big": "12345678901234567890", "Empty": "", "B": " "}


def test_repeated_elements_become_a_list():
    assert callback.parse("<xml><A>1</A><A>2</A><A><B>3</B></A></xml>") == {"A": ["1", "2", {"B": "3"}]}
    assert callback.parse("<xml><A>text<B>1</B></A></xml>") == {"A": {"B": "1", "#text": "text"}}
    assert callback.parse("<xml></xml>") == {}
    assert callback.parse('<?xml version="1.0" encoding="GBK"?>\n<xml><A>你</A></xml>') == {"A": "你"}
    assert refused(callback.parse, "<xml>text</xml>").reason == "xml"


def test_a_field_that_may_repeat_is_always_a_list():
    event = "<xml><MsgType>event</MsgType><Event>{}</Event>{}</xml>"
    one = callback.parse(
        event.format("kf_account_auth_change", "<AuthAddOpenKfId>wk1</AuthAddOpenKfId><AuthDelOpenKfId/>")
    )
    assert (one["AuthAddOpenKfId"], one["AuthDelOpenKfId"]) == (["wk1"], [])
    item = "<SelectedItems><SelectedItem><OptionIds><OptionId>a</OptionId></OptionIds></SelectedItem></SelectedItems>"
    card = callback.parse(event.format("template_card_event", item))
    assert card["SelectedItems"] == {"SelectedItem": [{"OptionIds": {"OptionId": ["a"]}}]}
    assert callback.parse(event.format("template_card_event", "<SelectedItems/>"))["SelectedItems"] == {}
    assert callback.parse(event.format("doc_change", "<DocId>d</DocId>"))["DocId"] == ["d"]
    assert callback.parse(event.format("smart_sheet_change", "<DocId>d</DocId>"))["DocId"] == "d"
    assert callback.parse(event.format("never_heard_of", "<DocId>d</DocId>"))["DocId"] == "d"


def test_json_keeps_its_types():
    assert callback.parse('{"a": 1, "b": [true, null, 1.5], "id": "007"}') == {
        "a": 1,
        "b": [True, None, 1.5],
        "id": "007",
    }
    assert refused(callback.parse, "[]").reason == "xml"


# Files of AI bots


def test_media():
    for data in (b"", b"x", b"\x89PNG" * 1000, bytes(range(32))):
        file = b64decode(sealed(data))
        assert callback.decrypt_media(KEY, file) == callback.decrypt_media(f"{KEY}=\n", file) == data
        assert refused(callback.decrypt_media, KEY, file[:-1]).reason == "ciphertext"
    for key in (KEY + "==", KEY + "a", KEY[:-1] + "=", "=" * 44):
        assert refused(callback.decrypt_media, key, file).reason == "key"
    assert refused(callback.decrypt_media, KEY, b"").reason == "ciphertext"
    assert refused(callback.decrypt_media, KEY, "text").reason == "ciphertext"
    assert refused(callback.decrypt_media, KEY, bytes(32)).reason == "padding"


# Secrets


def test_no_secret_in_any_error_or_record(caplog):
    caplog.set_level(logging.DEBUG)
    told = []
    secret = [TOKEN, KEY, KEY[:20], "hello", "你好", "ENCApHxnGDNAVNY4AaSJKj4Tb5mwsEMzxhFmHVGcra996NR", "wkxxxxxxxx"]
    for vector in [*PUSHES, *SEALED]:
        for token, key, receiveid in [
            (vector["token"], vector["encoding_aes_key"], vector["receiveid"]),
            (vector["token"], vector["encoding_aes_key"], "another"),
            (vector["token"], vector["encoding_aes_key"][::-1], vector["receiveid"]),
            (vector["token"], vector["encoding_aes_key"] + "x", vector["receiveid"]),
            (vector["token"] + "x", vector["encoding_aes_key"], vector["receiveid"]),
        ]:
            try:
                if vector["method"] == "GET":
                    callback.verify_url(token, key, receiveid, vector["query"])
                else:
                    callback.receive(token, key, receiveid, vector["query"], vector["body"])
            except callback.CallbackError as error:
                told += [str(error), repr(error), *traceback.format_exception(type(error), error, error.__traceback__)]
    for text in ("<xml><a>hello</a>", "<xml>hello</xml>", '{"a": hello', "hello", b"hello\xff"):
        error = refused(callback.parse, text)
        told += [str(error), repr(error)]
    told += caplog.messages
    assert len(told) > 100
    for text in told:
        assert not any(each in text for each in secret), text


def frames(error):
    """The local variables of all frames of the package that an exception and what led to it keep."""
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "weixin" in frame.f_code.co_filename:
                yield repr(frame.f_locals)
        error = error.__context__


def test_no_secret_in_the_local_variables_that_an_error_keeps():
    """Sentry and others show them."""
    vector = BY_ID["text-bmp"]
    query, body = vector["query"], vector["body"]
    secret = "13800000000"
    broken = callback.encrypt_push(TOKEN, KEY, CORP, f"<xml><A>{secret}</xml>")
    no_json = callback.encrypt_push(TOKEN, KEY, CORP, f'{{"a": "{secret}", }}')
    other_id = callback.encrypt_push(TOKEN, KEY, "wwffffffffffffffff", {"MsgType": "text", "Content": secret})
    loop = {"MsgType": "text", "Content": secret, "List": []}
    loop["List"].append(loop)
    calls = [
        lambda: callback.receive(TOKEN, KEY, CORP, *broken),
        lambda: callback.receive(TOKEN, KEY, CORP, *no_json),
        lambda: callback.receive(TOKEN, KEY, CORP, *other_id),
        lambda: callback.receive(TOKEN, KEY, "wwffffffffffffffff", query, body),
        lambda: callback.receive(TOKEN, KEY[::-1], CORP, query, body),
        lambda: callback.receive(TOKEN + "x", KEY, CORP, query, body),
        lambda: callback.receive(TOKEN, KEY, CORP, query, body, tolerance=1),
        lambda: callback.receive(TOKEN, KEY, CORP, query, body, tolerance="1"),
        lambda: callback.receive(TOKEN, KEY, CORP),
        lambda: callback.decrypt_msg(TOKEN, KEY, 7, query, body),
        lambda: callback.verify_url(TOKEN, KEY, CORP, query),
        lambda: callback.parse(f"<xml><A>{secret}</xml>"),
        lambda: callback.parse(f"<xml><A>{secret}".encode() + b"\xff"),
        lambda: callback.signature(TOKEN, 1, None, secret),
        lambda: callback.encrypt_msg(TOKEN, KEY, CORP, {"MsgType": "text", "Content": {secret}}),
        lambda: callback.encrypt_msg(TOKEN, KEY, CORP, {"msgtype": secret, "a": {1}}),
        lambda: callback.encrypt_msg(TOKEN, KEY, CORP, loop),
        lambda: callback.encrypt_push(TOKEN, KEY + "x", CORP, secret),
        lambda: callback.encrypt_echo(TOKEN, KEY, CORP, f"{secret}\ud800"),
        lambda: callback.decrypt_media(KEY + "x", secret.encode()),
        lambda: callback.decrypt_media(KEY, secret.encode()),
        lambda: callback.app(None, TOKEN, KEY, CORP),
        lambda: callback.app(print, TOKEN, KEY + "x", CORP),
        lambda: callback.app(print, TOKEN, KEY, CORP, tolerance="1"),
    ]
    for call in calls:
        with pytest.raises((callback.CallbackError, TypeError, ValueError)) as error:
            call()
        shown = list(frames(error.value))
        assert shown, error.value
        assert not any(each in text for each in (TOKEN, KEY, KEY[::-1], secret) for text in shown), (error.value, shown)


# What it costs


def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_the_package_is_no_heavier_for_it():
    loaded = run(
        "import sys, QQ.weixin.work as w; w.kf; print([m for m in sys.modules if 'callback' in m or 'crypto' in m])"
    )
    assert loaded.strip() == "[]"
    loaded = run(
        "import sys, QQ.weixin.work.callback as c; print('cryptography' in sys.modules, [m for m in sys.modules if 'callback.' in m and '_' not in m])"
    )
    assert loaded.strip() == "False []"


def test_a_clear_error_without_cryptography():
    vector = BY_ID["text-bmp"]
    code = f"""
import sys
sys.modules["cryptography"] = None
from QQ.weixin.work import callback
try:
    callback.receive({TOKEN!r}, {KEY!r}, {CORP!r}, {vector["query"]!r}, {vector["body"]!r})
except callback.CallbackError as error:
    print(error)
"""
    assert "pip install cryptography" in run(code)


@pytest.mark.parametrize("error", ["ImportError", "OSError", "BaseException"])
def test_why_cryptography_can_not_be_loaded(tmp_path, error):
    (tmp_path / "cryptography").mkdir()
    (tmp_path / "cryptography" / "__init__.py").write_text(f"raise {error}('libssl.so.3 is missing')")
    vector = BY_ID["text-bmp"]
    told = run(f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
from QQ.weixin.work import callback
try:
    callback.receive({TOKEN!r}, {KEY!r}, {CORP!r}, {vector["query"]!r}, {vector["body"]!r})
except callback.CallbackError as error:
    print(error)
""")
    assert f"can't be loaded: {error}: libssl.so.3 is missing" in told
    assert "pip install" not in told


def test_it_is_reached_from_the_package():
    assert QQ.weixin.work.callback is callback
    assert callback.kf.kf_msg_or_event
    assert callback.suite.externalcontact.groupchat.create
    assert {"kf", "suite", "receive"} <= set(dir(callback))
    with pytest.raises(AttributeError):
        callback.no_such_family  # noqa: B018


def test_the_benchmark_runs():
    bench = BENCH / "callback.py"
    output = subprocess.run([sys.executable, str(bench), "--quick"], capture_output=True, text=True, check=True).stdout
    assert "cryptography" in output
    assert "expat" in output
