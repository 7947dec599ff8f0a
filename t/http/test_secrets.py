"""A secret of any name is in no record and no reason, whatever the server does with it."""

import asyncio
import html
import json
import logging
from functools import partial
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from each import each
from faulty import Connection, answering, response

import QQ.weixin.work
from QQ.weixin.work import Failure, WeixinError, _http, aio, kf, store, token, user
from QQ.weixin.work._http import CREDENTIALS, SECRETS

SECRET = "aB3+dE/6gH9=jK2&mN5 pQ8%sT1'vW4\"yZ7~cD0.xF6_uI-oL张"
SPELLINGS = {
    "plain": SECRET,
    "percent": quote(SECRET, safe=""),
    "percent in lower case": quote(SECRET, safe="").replace("%2B", "%2b").replace("%2F", "%2f").replace("%3D", "%3d"),
    "percent twice": quote(quote(SECRET, safe=""), safe=""),
    "plus signs": quote_plus(SECRET),
    "HTML": html.escape(SECRET),
    "HTML in numbers": "".join(f"&#{ord(character)};" for character in SECRET),
    "HTML in hexadecimal": "".join(f"&#x{ord(character):X};" for character in SECRET),
    "JSON": json.dumps(SECRET)[1:-1],
    "JSON with slashes": json.dumps(SECRET, ensure_ascii=False)[1:-1].replace("/", "\\/"),
    "percent in HTML": html.escape(quote(SECRET, safe="/")),
}


class Source(_http.TokenSource):
    def current(self):
        return SECRET

    def renewed(self, stale):
        return SECRET[::-1] + SECRET


def calls():
    for name in CREDENTIALS:
        for kind, given in (("plain", SECRET), ("renewing", Source())):
            credential = {name: given}
            yield f"GET {kind} {name}", partial(_http.get, "a/b", **credential)
            yield f"POST {kind} {name}", partial(_http.post, "a/b", hash={"x": 1}, **credential)
            yield f"file {kind} {name}", partial(_http.download, "a/b", **credential)
    for name in SECRETS:
        yield f"query {name}", partial(_http.get, "a/b", **{name: SECRET})
        yield f"hash {name}", partial(_http.post, "a/b", hash={name: SECRET, "deep": [{name: SECRET}]})


PACKAGE = Path(QQ.weixin.work.__file__).parent
CALLS = dict(calls())
assert len(CALLS) == len(list(calls())), "two calls have one name"


def logged(caplog):
    """The records of our loggers and of those below us; a mock's own tell what they like."""
    ours = ("QQ.", "urllib3", "requests.", "http")
    return "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(ours))


PIECES = {form[at : at + 12] for form in (*SPELLINGS.values(), SECRET[::-1]) for at in range(0, len(form) - 12, 6)}


def leaks(text):
    """Whether a piece of the secret is there, in any spelling."""
    return any(piece in text for piece in PIECES)


def some_calls(spelling):
    """A quarter of the calls, of all kinds: so each call meets two spellings or three."""
    return list(CALLS)[list(SPELLINGS).index(spelling) % 4 :: 4]


@pytest.mark.parametrize("spelling", SPELLINGS)
@each("call", some_calls)
def test_a_page_that_repeats_a_secret(requests_mock, caplog, call, spelling):
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    form = SPELLINGS[spelling]
    for page in (f"<p>{form}</p> and {form}", "." * 60 + form[: len(form) // 2], " " * 4070 + form):
        for status in (200, 403):
            requests_mock.register_uri("GET", "/cgi-bin/a/b", text=page, status_code=status)
            requests_mock.register_uri("POST", "/cgi-bin/a/b", text=page, status_code=status)
            if call.startswith("file") and status == 200:
                continue
            reply = CALLS[call]()
            assert isinstance(reply, Failure)
            assert not leaks(repr(reply)), repr(reply)
    assert not leaks(logged(caplog)), logged(caplog)


@each("call", CALLS)
def test_a_secret_in_urls_headers_and_redirects(caplog, serve, call):
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    form = quote(SECRET, safe="")
    replies = [
        response(b"", "302 Found", Location=f"http://elsewhere.example/{form}?x={form}"),
        response(b"", f"404 {form}"),
        response(b"<html>", X_Echo=form, Set_Cookie=f"a={form}"),
        response(json.dumps({"errcode": 40014, "errmsg": SECRET}).encode()),
        f"HTTP/1.1 200 OK\r\nno header: {form}\r\n{form}\r\n\r\n".encode(),
        f"{form}\r\n\r\n".encode(),
    ]
    sent = []
    serve(lambda request, connection: answering(sent[-1], Connection.close)(request, connection), timeout=5)
    for data in replies:
        sent.append(data)
        reply = call()
        assert not leaks(repr(reply) if isinstance(reply, Failure) else "")
    assert not leaks(logged(caplog)), logged(caplog)


def test_a_new_token_in_a_reply_that_is_cut_off(requests_mock, caplog):
    caplog.set_level(logging.DEBUG)
    for name in ("access_token", "suite_access_token", "permanent_code"):
        text = json.dumps({"errcode": 0, name: SECRET, "x": 1})
        for end in (-1, -12, -30):
            requests_mock.get("/cgi-bin/gettoken", text=text[:end])
            assert not leaks(repr(_http.get("gettoken", corpid="corp", corpsecret="other secret")))
    assert not leaks(logged(caplog))


def test_names_that_only_resemble_secrets_are_shown(requests_mock):
    requests_mock.get("/cgi-bin/a/b", text='error code: 1020, {"code": 500, "ticket": 7}, keyword=x', status_code=502)
    assert _http.get("a/b", access_token="T").reason == (
        'HTTP 502: error code: 1020, {"code": 500, "ticket": 7}, keyword=x'
    )


# Frames that an exception keeps


@pytest.mark.parametrize(
    "call",
    [
        lambda source: _http.get("a/b", access_token=source, userid="\ud800"),
        lambda source: _http.get("a/b", access_token=source, userid=1.5),
        lambda source: _http.post("a/b", source, {"a": [{1, 2}]}),
        lambda source: _http.post("a/b", source, {"suite_secret": SECRET, "a": float("nan")}),
        lambda source: _http.upload("a/b", source, ("a/b", b"content")),
        lambda source: _http.download("a/b", to=5, access_token=source),
    ],
)
def test_no_frame_of_an_error_holds_a_secret_that_the_caller_has_not(requests_mock, call):
    with pytest.raises((TypeError, ValueError)) as raised:
        call(Source())
    assert raised.value.__cause__ is raised.value.__context__ is None
    assert not shown(raised)


def shown(raised):
    """Whether the local variables of a frame below the test show the secret."""
    inner = [frame.frame.f_locals for frame in raised.traceback[1:]]
    found = [
        {name: vars(value) if hasattr(value, "query") else value for name, value in names.items()} for names in inner
    ]
    return leaks(repr(found)) or leaks(str(raised.value))


SOURCE = Source()
WRONG = {
    "no text": lambda: token.AccessToken("ww", [SECRET]),
    "a surrogate": lambda: token.AccessToken("ww", SECRET + "\ud800"),
    "no store": lambda: token.AccessToken("ww", SECRET, {}),
    "of a provider": lambda: token.ProviderToken("ww", [SECRET]),
    "of a suite": lambda: token.SuiteToken("ww", [SECRET], ticket=SECRET),
    "of a corp": lambda: token.CorpToken(SECRET, "ww", SECRET),
    "of a downstream corp": lambda: token.DownstreamToken(SOURCE, SECRET, "no number"),
    "of a model": lambda: token.ModelToken("m", [SECRET]),
    "of a device": lambda: token.DeviceToken(SOURCE, "SN", [SECRET]),
    "an address": lambda: store.RedisStore(f"http://:{SECRET}@host"),
    "no list": lambda: QQ.weixin.work.items(QQ.weixin.work.gettoken, "ww", SECRET),
    "too many arguments": lambda: QQ.weixin.work.items(user.list_id, SECRET, {}, SECRET),
    "of another name": lambda: QQ.weixin.work.pages(user.list_id, other=SECRET),
    "a cursor": lambda: QQ.weixin.work.items(user.list_id, SECRET, {"cursor": [SECRET]}),
    "a hash": lambda: list(QQ.weixin.work.items(user.list_id, SECRET, {"limit": {1, 2}})),
    "a page": lambda: list(QQ.weixin.work.pages(user.list_id, SECRET, {"limit": {1, 2}})),
    "a refused page": lambda: list(QQ.weixin.work.items(user.list_id, SECRET)),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_no_frame_of_an_error_holds_a_secret_that_was_given(requests_mock, wrong):
    requests_mock.post("/cgi-bin/user/list_id", json={"errcode": 60011, "errmsg": "no privilege"})
    with pytest.raises((TypeError, ValueError, WeixinError)) as raised:
        WRONG[wrong]()
    assert not shown(raised)


def test_an_error_of_items_in_asyncio_keeps_no_arguments(requests_mock):
    requests_mock.post("/cgi-bin/user/list_id", json={"errcode": 60011, "errmsg": "no privilege"})

    async def read():
        async for _ in aio.items(user.list_id, SECRET, {}):
            pass

    with pytest.raises(WeixinError) as raised:
        asyncio.run(read())
    assert not shown(raised)


def test_an_error_of_a_progress_callback_keeps_its_own_frames_and_no_customers(requests_mock):
    customer = {"external_userid": "wm", "nickname": SECRET}
    reply = {"errcode": 0, "customer_list": [customer], "invalid_external_userid": []}
    requests_mock.post("/cgi-bin/kf/customer/batchget", json=reply)

    def progress(done, total):
        raise LookupError("mistake") from KeyError("cause")

    with pytest.raises(LookupError) as raised:
        kf.customer.batchget_all(SOURCE, {"external_userid_list": ["wm"]}, progress=progress)
    assert not shown(raised)
    assert raised.traceback[-1].name == "progress"
    assert isinstance(raised.value.__cause__, KeyError)


def test_the_frames_of_a_mistake_in_a_file_of_the_caller_are_kept():
    class Mistaken:
        def read(self, size=-1):
            return None + 1

    with pytest.raises(TypeError) as raised:
        _http.upload("a/b", "T", Mistaken())
    assert raised.traceback[-1].name == "read"
