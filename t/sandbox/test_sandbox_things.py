"""What a family can declare of its things, each on a family that is made for the test."""

import pytest

from QQ.weixin.work._doc import Field
from QQ.weixin.work.sandbox import RefusalError, Sandbox
from QQ.weixin.work.sandbox._model.resource import Fitted, Resource, member, now, number, paged, text


@pytest.fixture(scope="module")
def state():
    sandbox = Sandbox()
    yield sandbox
    sandbox.stop()


@pytest.fixture
def sandbox(state):
    state.reset()
    return state


def errcode(call, *arguments):
    try:
        call(*arguments)
    except RefusalError as refusal:
        return refusal.errcode
    return 0


def test_what_is_checked_before_anything_is_kept(sandbox):
    things = Resource("things", new=number(), unique="name", taken=40071, maximum=2, needs={"who[].userid": member})
    things.add(sandbox, {"name": "a", "who": [{"userid": "lisi"}]})
    assert errcode(things.add, sandbox, {"name": "a"}) == 40071
    assert errcode(things.add, sandbox, {"name": "b", "who": [{"userid": "nobody"}]}) == 60111
    assert things.add(sandbox, {"name": "b"})["id"] == 2
    assert errcode(things.add, sandbox, {"name": "c"}) == 45009
    assert errcode(things.change, sandbox, 2, {"name": "a"}) == 40071
    things.change(sandbox, 2, {"name": "b"})
    things.remove(sandbox, 2)
    assert things.add(sandbox, {"name": "c"})["id"] == 3


def test_an_id_of_the_caller_is_used_once(sandbox):
    things = Resource("things", new=None, unknown=1, taken=2)
    things.add(sandbox, {"id": "a"})
    assert errcode(things.add, sandbox, {"id": "a"}) == 2
    assert errcode(things.need, sandbox, "b") == 1


def test_what_the_server_sets_and_what_a_caller_leaves_out(sandbox):
    things = Resource(
        "things", new=text("tg"), fixed=("kind",), defaults={"colour": "red", "kind": 1}, adds={"list": [], "at": now}
    )
    first, second = (things.add(sandbox, {"colour": colour, "at": 5}) for colour in ("blue", None))
    assert (first["colour"], second["colour"], first["id"][:2]) == ("blue", "red", "tg")
    assert first["at"] == pytest.approx(sandbox.now, abs=5)
    first["list"].append(1)
    assert second["list"] == []
    things.change(sandbox, first["id"], {"kind": 7, "size": 3})
    things.change(sandbox, first["id"], {"note": "x"}, replaces=True)
    assert {name: first.get(name) for name in ("kind", "size", "colour", "note", "list")} == {
        "kind": 1,
        "size": None,
        "colour": "red",
        "note": "x",
        "list": [1],
    }


def test_what_is_inside_goes_with_its_parent(sandbox):
    boxes = Resource("boxes", id="box_id", new=number(), unknown=1)
    things = Resource("things", id="thing_id", new=number(), unknown=2, parent=boxes, maximum=1)
    for _ in range(2):
        boxes.add(sandbox, {})
    call = things.creates()
    assert [call(sandbox, {}, {"box_id": box})["thing_id"] for box in (1, 2)] == [1, 2]
    assert errcode(call, sandbox, {}, {"box_id": 1}) == 45009
    assert errcode(call, sandbox, {}, {"box_id": 9}) == 1
    assert errcode(things.gets(), sandbox, {}, {"box_id": 2, "thing_id": 1}) == 2
    assert errcode(things.deletes(), sandbox, {}, {"box_id": 2, "thing_id": 1}) == 2
    assert things.lists(at="a.b[]")(sandbox, {}, {"box_id": 2})["a"]["b"][0]["thing_id"] == 2
    boxes.deletes()(sandbox, {"box_id": "1"}, {})
    assert [thing["thing_id"] for thing in things.all(sandbox)] == [2]


def test_an_event_is_pushed_for_each_change(sandbox, monkeypatch):
    pushed = []
    monkeypatch.setattr(sandbox.pushes, "event", pushed.append)
    things = Resource("things", new=number(), push=lambda what, thing: {"Event": what, "Id": thing["id"]})
    things.add(sandbox, {})
    things.change(sandbox, 1, {"a": 1})
    things.remove(sandbox, 1)
    assert [event["Event"] for event in pushed] == ["create", "update", "delete"]
    assert pushed[0]["MsgType"] == "event"


def test_several_are_deleted_or_none(sandbox):
    things = Resource("things", new=number(), unknown=1)
    for _ in range(3):
        things.add(sandbox, {})
    delete = things.deletes(by="ids")
    assert errcode(delete, sandbox, {}, {"ids": [1, 9]}) == 1
    assert len(things.all(sandbox)) == 3
    delete(sandbox, {}, {"ids": [1, 3, 1]})
    assert [thing["id"] for thing in things.all(sandbox)] == [2]
    assert errcode(delete, sandbox, {}, {}) == 40058


def test_lists_by_filters_and_pages(sandbox):
    things = Resource("things", new=number())
    for number_ in range(10):
        things.add(sandbox, {"owner": ["lisi", "wangwu"][number_ % 2], "size": number_})
    filters = {"owner": "owner", "who.list": "owner", "least": lambda thing, least: thing["size"] >= least}
    call = things.lists(at="list", filters=filters, limit=3, only="id")

    def listed(**hash):
        return call(sandbox, {}, hash)["list"]

    assert listed(limit=100, owner="lisi") == [1, 3, 5, 7, 9]
    assert listed(limit=100, who={"list": ["wangwu"]}, least=5) == [6, 8, 10]
    assert listed(owner="", who={}) == [1, 2, 3]
    reply = call(sandbox, {}, {"limit": 4, "cursor": ""})
    assert (reply["list"], reply["has_more"], reply["total"]) == ([1, 2, 3, 4], True, 10)
    reply = call(sandbox, {}, {"limit": 6, "cursor": reply["next_cursor"]})
    assert (reply["list"], reply["has_more"], reply["next_cursor"]) == ([5, 6, 7, 8, 9, 10], False, None)
    assert call(sandbox, {"offset": "8", "limit": "5"}, {})["list"] == [9, 10]
    assert errcode(call, sandbox, {}, {"limit": -1}) == 40058
    assert errcode(paged, [1], {"cursor": "x"}, "list") == 40058


def test_a_reply_holds_what_its_docstring_has():
    fields = [
        Field("id", "int", True, "x."),
        Field("name", "str", False, "x."),
        Field("kind", "int", False, "1 = a, 2 = b."),
        Field("more", "str", False, "absent at the end."),
        Field("list", "list[dict]", False, "x."),
        Field("list[].flag", "int", False, "0 = no, 1 = yes."),
        Field("box", "dict", False, "x."),
        Field("free", "dict", False, "x."),
        Field("free.*", "str", False, "x."),
    ]
    fit = Fitted(lambda sandbox, query, hash: {}).fit
    assert fit(fields, {"id": 1, "secret": 2, "list": [{"flag": True, "x": 1}, {}], "free": {"a": "b"}}) == {
        "id": 1,
        "name": "",
        "list": [{"flag": 1}, {"flag": 0}],
        "free": {"a": "b"},
    }
