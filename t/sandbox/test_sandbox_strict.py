"""Every documented function in the sandbox, held against its docstring: what is legal passes, what is not is refused."""

import pytest

from QQ.weixin.work import _doc
from QQ.weixin.work._doc import Field
from QQ.weixin.work._doc.constraints import constraints
from QQ.weixin.work.sandbox import RefusalError
from QQ.weixin.work.sandbox._answer.check import check, unknown
from QQ.weixin.work.sandbox._answer.sample import sample
from QQ.weixin.work.sandbox._model.fields import inside

DOCUMENTS = [document for _, module in _doc.families() for document in _doc.functions(module).values()]
OTHER = {"str": [], "int": "one", "float": "one", "bool": "maybe", "dict": "text", "list": {}}


def refusal(document, hash):
    try:
        check(document._replace(arguments=[]), {}, hash)
    except RefusalError as refused:
        return refused.errcode, refused.errmsg
    return 0, ""


def test_samples_are_valid():
    """The sample of a hash passes the check, and so does that of a reply, held against its own fields."""
    assert len(DOCUMENTS) > 800
    for document in DOCUMENTS:
        assert refusal(document, sample(document.hash)) == (0, ""), document.path
        if not any(field.type == "bytes" for field in document.reply):
            fields = [field for field in document.reply if not field.name.rpartition(".")[2].startswith("next")]
            assert refusal(document._replace(hash=fields), sample(document.reply)) == (0, ""), document.path


def test_a_value_of_a_wrong_type_is_refused():
    refused = 0
    for document in DOCUMENTS[::3]:
        for field in document.hash:
            kind = "list" if field.type.startswith("list") else field.type
            if kind not in OTHER or field.name.endswith("*"):
                continue
            hash = sample(document.hash)
            around, _, name = field.name.rpartition(".")
            places = [place for place in inside(hash, around) if isinstance(place, dict)]
            for place in places:
                place[name] = OTHER[kind]
            if places:
                errcode, errmsg = refusal(document, hash)
                assert errcode == 40058, (document.path, field.name)
                assert field.name in errmsg or "missing" in errmsg, document.path
                refused += 1
    assert refused > 1000


def test_a_value_out_of_range_is_refused():
    refused = 0
    for document in DOCUMENTS:
        for field in document.hash:
            demand = constraints(field)
            if "." in field.name or (demand.maximum is None and not demand.values) or field.name == "agentid":
                continue
            hash = sample(document.hash)
            if demand.values:
                wrong = "no such" if field.type in ("str", "list[str]") else 987654
                hash[field.name] = [wrong] if field.type.startswith("list") else wrong
            elif demand.unit:
                size = int(demand.maximum) + 1
                hash[field.name] = "x" * size if field.type == "str" else [hash[field.name][0]] * size
            else:
                hash[field.name] = demand.maximum + 1
            errcode, errmsg = refusal(document, hash)
            assert errcode in (40058, 40008, 45002, 45008), (document.path, field.name)
            assert field.name in errmsg, document.path
            refused += 1
    assert refused > 500


def document(*fields):
    return DOCUMENTS[0]._replace(path="a/b", hash=[Field(*field) for field in fields])


@pytest.mark.parametrize(
    ("note", "kind", "value", "errcode"),
    [
        ("at most 3 bytes.", "str", "张", 0),
        ("at most 3 bytes.", "str", "张三", 40058),
        ("at most 3 characters.", "str", "张三丰", 0),
        ("from 1 to 10.", "int", 0, 40058),
        ("from 1 to 10.", "int", 10, 0),
        ("1 to 2 items.", "list[str]", [], 40058),
        ("the page.", "list[int]", [1, "2"], 40058),
        ("0 = no, 1 = yes.", "int", 2, 40058),
        ("0 = no, 1 = yes.", "int", True, 40058),
        ("1 = male, 2 = female.", "str", 1, 0),
        ("whether.", "bool", 1, 0),
        ("whether.", "bool", "true", 40058),
        ("how much.", "float", 1, 0),
        ("how many.", "int", 2.0, 0),
        ("how many.", "int", 2.5, 40058),
        ("how many.", "int", 10**400, 0),
        ("how many.", "list[int]", [1, 2.5], 40058),
        ("a time.", "int", None, 0),
        ("a name.", "str", "", 0),
        ("a name.", "str", "\ud800", 0),
        ("anything.", "any", {}, 0),
    ],
)
def test_single_values(note, kind, value, errcode):
    assert refusal(document(("name", kind, False, note)), {"name": value})[0] == errcode


def test_unknown_fields_are_found_in_documented_objects():
    asked = document(("a", "dict", False, "x."), ("a.b", "str", False, "x."), ("c", "dict", False, "x."))
    assert sorted(unknown(asked, {"a": {"b": "", "z": 1}, "c": {"free": 1}, "y": 1})) == ["a.z", "y"]


def test_a_field_of_any_name_is_not_unknown():
    [asked] = _doc.by_path("wedoc/smartsheet/add_records")
    values = {"备注": [{"type": "text", "text": "一", "txt": "一"}], "数量": 1}
    hash = {"docid": "D", "sheet_id": "S", "records": [{"values": values}]}
    assert list(unknown(asked, hash)) == ["records[].values.备注[].txt"]
    assert refusal(asked, hash) == (0, "")
    [asked] = _doc.by_path("kf/knowledge/add_intent")
    assert list(unknown(asked, {"answers": [{"attachments": [{"msgtype": "image", "image": {}}]}]})) == []
