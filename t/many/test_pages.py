"""pages() and items(): every documented list, to its end or to the first error."""

import functools
import inspect
import subprocess
import sys

import pytest
from each import each
from requests_mock import ANY

from QQ.weixin.work import Failure, WeixinError, _doc, explain, externalcontact, items, kf, media, pages, user
from QQ.weixin.work._many import pages as _pages
from QQ.weixin.work._many import patience as _patience
from QQ.weixin.work.corp import getapprovaldata
from QQ.weixin.work.externalcontact import batch, groupchat
from QQ.weixin.work.kf import account

LISTS = {
    name: document
    for family, module in _doc.families()
    for own, document in _doc.functions(module).items()
    if _pages.ways(name := f"{family}.{own}".lstrip("."), document)
}
CURSORS = ("cursor", "next_cursor", "new_cursor", "next_key")


@pytest.fixture(autouse=True)
def waits(monkeypatch):
    """Replace waiting; the list of the waits in seconds."""
    waited = []
    monkeypatch.setattr(_patience, "pause", lambda stop, seconds: waited.append(seconds) or False)
    return waited


@pytest.fixture
def answer(requests_mock):
    """Make the server send these replies in turn; returns the mock."""

    def ask(*replies):
        answers = [{"status_code": reply} if isinstance(reply, int) else {"json": reply} for reply in replies]
        requests_mock.register_uri(ANY, ANY, answers)
        return requests_mock

    return ask


def asked(server, name="cursor"):
    return [request.json().get(name) for request in server.request_history]


def set_path(reply, path, value):
    *around, last = path.split(".")
    for step in around:
        reply = reply.setdefault(step, {})
    reply[last] = value


def test_the_number_of_lists():
    ways = [_pages.ways(name, document)[0] for name, document in LISTS.items()]
    assert len([way for way in ways if way.ask in CURSORS]) >= 96
    assert len([way for way in ways if way.ask not in CURSORS]) >= 14


def test_no_list_is_forgotten():
    """Every function with a cursor or the like is a list, or a known exception."""
    fields = {way.ask for way in _pages.WAYS} - {"start"}
    for family, module in _doc.families():
        for own, document in _doc.functions(module).items():
            name = f"{family}.{own}".lstrip(".")
            if {field.name for field in (*document.arguments, *document.hash)} & fields:
                assert name in LISTS, name


def test_every_exception_is_needed():
    assert {name for name in LISTS if len(_pages.lists(name, LISTS[name])) > 1} == {
        "living.get_watch_stat",
        "school.living.get_watch_stat",
        "school.living.get_watch_stat_v2",
        "school.living.get_unwatch_stat_v2",
        "wedoc.get_form_statistic",
    }
    assert set(_pages.ODD_LISTS) | set(_pages.ODD_WAYS) <= set(LISTS)


@each("name", list(LISTS))
def test_every_documented_list(answer, name):
    """Two pages: the second is requested as documented, and then the list ends."""
    document = LISTS[name]
    way = _pages.ways(name, document)[0]
    listed = _pages.lists(name, document)
    replies = [{"errcode": 0}, {"errcode": 0}, {"errcode": 0}]
    whole = [f"{number} {path}" for number in (0, 1) for path in listed]
    for number, reply in enumerate(replies):
        for path in listed:
            set_path(reply, path, [f"{number} {path}"] if number < 2 else [])
    kind = next(field.type for field in (*document.arguments, *document.hash) if field.name == way.ask)
    following = len(listed) if not way.answer else 7 if kind == "int" else "NEXT"
    if way.answer:
        replies[0][way.answer] = following
    flags = {field.name for field in document.reply} & {*_pages.MORE_FLAGS, *_pages.LAST_FLAGS}
    for flag in flags:
        for number, reply in enumerate(replies):
            reply[flag] = int((number > 0) != (flag in _pages.MORE_FLAGS))
    server = answer(*replies)
    server.reset_mock()
    parameters = inspect.signature(document.function).parameters.values()
    given = ["GIVEN" if p.name != "hash" else {} for p in parameters if p.default is p.empty]
    assert list(items(document.function, *given)) == whole
    second = server.request_history[1]
    if "hash" in inspect.signature(document.function).parameters:
        assert second.json()[way.ask] == following
    else:
        assert f"{way.ask}={following}".lower() in second.query
    tells_the_end = flags or (way.answer and way.ask != "offset")
    assert len(server.request_history) == (2 if tells_the_end else 3)


CUSTOMERS = "external_contact_list"
HASH = {"userid_list": ["zhangsan"], "limit": 2}


def test_a_list_with_a_cursor(answer):
    server = answer(
        {"errcode": 0, CUSTOMERS: [{"a": 1}, {"a": 2}], "next_cursor": "B"},
        {"errcode": 0, CUSTOMERS: None, "next_cursor": "C"},
        {"errcode": 0, "next_cursor": "D"},
        {"errcode": 0, CUSTOMERS: [{"a": 3}], "next_cursor": ""},
    )
    assert [item["a"] for item in items(batch.get_by_user, "TOKEN", HASH)] == [1, 2, 3]
    assert asked(server) == [None, "B", "C", "D"]
    assert "cursor" not in HASH
    assert server.request_history[0].json() == HASH


def test_a_list_starts_at_the_cursor_in_the_hash(answer):
    server = answer({"errcode": 0, CUSTOMERS: [1], "next_cursor": "C"}, {"errcode": 0, CUSTOMERS: [2]})
    assert list(items(batch.get_by_user, access_token="TOKEN", hash={**HASH, "cursor": "B"})) == [1, 2]
    assert asked(server) == ["B", "C"]


def test_the_last_page_is_the_error(answer, waits):
    answer({"errcode": 0, CUSTOMERS: [1], "next_cursor": "B"}, {"errcode": 84061, "errmsg": "no"})
    first, last = pages(batch.get_by_user, "TOKEN", HASH)
    assert (first[CUSTOMERS], last["errcode"]) == ([1], 84061)
    answer({"errcode": 0, CUSTOMERS: [1], "next_cursor": "B"}, 502)
    first, last = pages(batch.get_by_user, "TOKEN", HASH)
    assert isinstance(last, Failure)
    answer({"errcode": 0, CUSTOMERS: [1, 2], "next_cursor": "B"}, {"errcode": 84061, "errmsg": "no"})
    got = []
    with pytest.raises(WeixinError) as raised:
        got += items(batch.get_by_user, "TOKEN", HASH)
    assert raised.value.errcode == 84061
    found = items(batch.get_by_user, "", HASH)
    with pytest.raises(WeixinError, match="access_token must be given"):
        next(found)
    assert waits == []


def test_limits_are_tried_again_after_a_pause(answer, waits):
    server = answer(
        {"errcode": 45009},
        {"errcode": 0, CUSTOMERS: [1], "next_cursor": "B"},
        {"errcode": -1},
        429,
        {"errcode": "45033"},
        503,
        {"errcode": 0, CUSTOMERS: [2]},
    )
    assert list(items(batch.get_by_user, "TOKEN", HASH)) == [1, 2]
    assert asked(server) == [None, None, "B", "B", "B", "B", "B"]
    assert len(waits) == 5
    answer({"errcode": 45009})
    (last,) = pages(batch.get_by_user, "TOKEN", HASH)
    assert last["errcode"] == 45009


@pytest.mark.parametrize("more", [True, 1, "true", "1"])
def test_has_more_marks_the_end(answer, more):
    server = answer(
        {"errcode": 0, "has_more": more, "next_cursor": "B", "msg_list": []},
        {"errcode": 0, "has_more": 0, "next_cursor": "C", "msg_list": [1]},
    )
    assert list(items(kf.sync_msg, "TOKEN", {})) == [1]
    assert asked(server) == [None, "B"]


@pytest.mark.parametrize(
    ("replies", "reason"),
    [
        ([{"next_cursor": "A"}, {"next_cursor": "A"}], "sends the next_cursor 'A' again"),
        ([{"next_cursor": "A"}, {"next_cursor": "B"}, {"next_cursor": "A"}], "sends the next_cursor 'A' again"),
        ([{"has_more": 1}], "there is more, but has no next_cursor"),
        ([{"has_more": 1, "next_cursor": ""}], "there is more, but has no next_cursor"),
        ([{"has_more": 1, "next_cursor": None}], "there is more, but has no next_cursor"),
        ([{"next_cursor": ["A"]}], "the next_cursor is of type list"),
        ([{"next_cursor": True}], "the next_cursor is of type bool"),
        ([{"msg_list": "abc"}], "msg_list is of type str"),
        ([{"msg_list": 7}], "msg_list is of type int"),
    ],
)
def test_a_list_that_cannot_continue(answer, replies, reason):
    answer(*({"errcode": 0, **reply} for reply in replies), {"errcode": -1})
    *whole, last = pages(kf.sync_msg, "TOKEN", {})
    assert whole == [{"errcode": 0, **reply} for reply in replies]
    assert isinstance(last, Failure)
    assert reason in last.reason


def test_a_list_with_offsets(answer):
    server = answer(*({"errcode": 0, "account_list": part} for part in ([1, 2], [3], [])))
    assert list(items(account.list, "TOKEN", {"limit": 2, "offset": 5})) == [1, 2, 3]
    assert asked(server, "offset") == [5, 7, 8]
    with pytest.raises(TypeError, match="offset must be an int, not str"):
        pages(account.list, "TOKEN", {"offset": "5"})
    answer({"errcode": 0, "account_list": [1, 2]})
    *_, last = pages(account.list, "TOKEN", {})
    assert "ignores offset" in last.reason


def test_a_list_with_a_total(answer):
    server = answer(
        {"errcode": 0, "items": [1, 2], "total": 3, "next_offset": 2},
        {"errcode": 0, "items": [3], "total": 3, "next_offset": 3},
    )
    assert list(items(groupchat.statistic, "TOKEN", {"day_begin_time": 1, "owner_filter": {}})) == [1, 2, 3]
    assert asked(server, "offset") == [None, 2]


def test_an_older_cursor_and_a_page_number(answer):
    from QQ.weixin.work.oa import getapprovalinfo

    server = answer({"errcode": 0, "sp_no_list": ["1"], "next_cursor": 5, "new_next_cursor": "N"}, {"errcode": 0})
    assert list(items(getapprovalinfo, "TOKEN", {"cursor": 0})) == ["1"]
    assert asked(server) == [0, 5]
    assert asked(server, "new_cursor") == [None, None]
    server = answer({"errcode": 0, "info": [1], "is_last": False}, {"errcode": 0, "info": [2], "is_last": True})
    assert list(items(externalcontact.get_unassigned_list, "TOKEN", {"page_id": 0, "page_size": 1})) == [1, 2]
    assert asked(server, "page_id")[-2:] == [0, 1]


def test_a_page_that_begins_with_the_end_of_the_last_one(answer):
    answer(
        {"errcode": 0, "data": [{"sp_num": 1}, {"sp_num": 2}], "next_spnum": 2},
        {"errcode": 0, "data": [{"sp_num": 2}, {"sp_num": 3}], "next_spnum": 3},
        {"errcode": 0, "data": [{"sp_num": 3}], "next_spnum": 3},
    )
    found = items(getapprovaldata, "TOKEN", {"starttime": 1, "endtime": 2})
    assert [item["sp_num"] for item in found] == [1, 2, 3]


def test_the_cursor_of_a_get(answer):
    server = answer(
        {"errcode": 0, "external_contact": {}, "follow_user": [1], "next_cursor": "B"},
        {"errcode": 0, "external_contact": {}, "follow_user": [2]},
    )
    assert list(items(externalcontact.get, "TOKEN", "wm1")) == [1, 2]
    assert server.last_request.query == "access_token=token&external_userid=wm1&cursor=b"


NO_LISTS = [user.get, kf.send_msg, print, len, explain, None, "kf.sync_msg", object(), lambda token, hash: {}]


@pytest.mark.parametrize("function", [*NO_LISTS, functools.partial(kf.sync_msg, "TOKEN"), kf, media.get])
def test_a_function_without_pages(function):
    for ask in (pages, items):
        with pytest.raises(TypeError, match="does not return its list in pages") as raised:
            ask(function, "TOKEN", {})
        assert "TOKEN" not in str(raised.value)


def test_a_list_in_a_wrapper(answer):
    @functools.wraps(kf.sync_msg)
    def wrapper(*arguments):
        return kf.sync_msg(*arguments)

    answer({"errcode": 0, "has_more": 0, "msg_list": [1]})
    assert list(items(wrapper, "TOKEN", {})) == [1]


def test_arguments_that_dont_fit():
    with pytest.raises(TypeError):
        pages(kf.sync_msg, "TOKEN", {}, "x")
    with pytest.raises(TypeError):
        pages(kf.sync_msg, "TOKEN", no_such=1)
    with pytest.raises(TypeError, match="cursor must be an int or a str, not list"):
        pages(kf.sync_msg, "TOKEN", {"cursor": ["a"]})
    (reply,) = pages(kf.sync_msg, "TOKEN", "text")
    assert reply.reason.startswith("hash must be a dict")
    with pytest.raises(TypeError, match=r"hash\.a"):
        next(pages(kf.sync_msg, "TOKEN", {"a": {1}}))


OFFSETS = [name for name in LISTS if all(way.ask == "offset" for way in _pages.ways(name, LISTS[name]))]


@pytest.mark.parametrize(
    "name", ["externalcontact.batch.get_by_user", "kf.sync_msg", "living.get_watch_stat", *OFFSETS]
)
def test_against_the_sandbox(sandbox, name, request):
    if name not in ("externalcontact.batch.get_by_user", "kf.sync_msg"):  # which are asked for what there is
        request.getfixturevalue("samples")
    document = LISTS[name]
    hash = {}
    for field in document.hash:
        if field.required and "." not in field.name:
            hash[field.name] = {"dict": {}, "int": 1, "str": "x"}.get(field.type, ["x"])
    if name == "externalcontact.batch.get_by_user":
        hash["userid_list"] = sandbox.company.userids()
    if name == "externalcontact.groupchat.statistic":
        hash["owner_filter"] = {"userid_list": ["x"]}
    if "userid_list" in hash:
        hash["userid_list"] = ["zhangsan"]
    if "open_kfid" in {field.name for field in document.hash}:
        hash["open_kfid"] = next(iter(sandbox.accounts))
    for page in pages(document.function, sandbox.issue("", kind=document.credential), hash):
        assert page["errcode"] == 0, (name, page)


def test_unused_modules_are_not_loaded():
    program = "import sys, QQ.weixin.work; print([n for n in sys.modules if n.startswith('QQ.weixin.work._')])"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    for name in ("_pages", "_call", "_doc", "_patience", "_cli"):
        assert f"QQ.weixin.work.{name}" not in result.stdout
