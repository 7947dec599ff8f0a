"""Fields that contain themselves: written `each as NAME`, and understood by every reader of docstrings."""

import re

import pytest
import requests

from QQ.weixin.work import _cli, _doc, check, oa
from QQ.weixin.work._doc import events
from QQ.weixin.work._doc.shape import expanded, reference, tree

ROW = "apply_data.contents[].value.children[].list"
LISTS = {
    (name, part): fields
    for family, module in _doc.families()
    for name, document in ((f"{family}.{own}", document) for own, document in _doc.functions(module).items())
    for part, fields in (("hash", document.hash), ("reply", document.reply))
} | {(event.name, "message"): event.message for event in events.events()}


def fields(*lines):
    return _doc.read_fields(list(lines))


NODES = fields("node (dict): the root.", "node.text (str): text.", "node.children (list[dict]): nodes, each as node.")


def test_a_field_that_contains_itself_makes_a_loop_in_the_tree():
    node = tree(NODES)["node"]
    assert list(node.children) == ["text", "children"]
    assert node.children["children"].children["children"].children["text"].field.name == "node.text"


def test_expanded_lists_the_referenced_fields_once():
    names = [field.name for field in expanded(NODES)]
    assert names == ["node", "node.text", "node.children", "node.children[].text", "node.children[].children"]


@pytest.mark.parametrize("name", ["nodes", "node.text", "node.children"])
def test_a_reference_to_no_fields_is_an_error(name):
    with pytest.raises(ValueError, match=f"node.children .*{name}"):
        tree(fields("node (dict): it.", "node.text (str): it.", f"node.children (list[dict]): each as {name}."))


def test_every_reference_is_written_each_as_name():
    """Every list of dicts lists the fields of its items, or refers to them in the form that programs read."""
    other = re.compile(r"each like|of the same shape|as \w+ tells|as in the request")
    pointing = [(where, field.name) for where, listed in LISTS.items() for field in listed if reference(field)]
    assert len({function for (function, _), _ in pointing}) == 7
    for where, listed in LISTS.items():
        tree(listed)
        for field in listed:
            assert "dict" not in field.type or not other.search(field.note), (where, field.name)
            assert "each as" not in field.note or reference(field), (where, field.name)


def control(**value):
    return {"control": "Text", "id": "Text-1", "value": value}


def test_the_sandbox_checks_the_rows_of_a_form(sandbox, samples):
    token, form = (
        sandbox.issue("", "access_token"),
        {"creator_userid": "zhangsan", "template_id": "T", "use_template_approver": 1},
    )

    def apply(*controls):
        outer = control(children=[{"list": list(controls)}])
        lines = [{"summary_info": [{"text": "请假", "lang": "zh_CN"}]}]
        return oa.applyevent(token, {**form, "apply_data": {"contents": [outer]}, "summary_list": lines})

    check(apply(control(text="一")))
    inner = control(children=[{"list": [{"control": "Text", "value": {"text": "一"}}]}])
    for controls, path in [
        ([{"control": "Text", "value": {}}], f"{ROW}[].id"),
        ([control(text=1)], f"{ROW}[].value.text"),
        ([inner], f"{ROW}[].value.children[].list[].id"),
    ]:
        refused = apply(*controls)
        assert refused["errcode"] == 40058
        assert f" {path}" in f" {refused['errmsg']}"
    check(apply(control(txt="一")))
    assert sandbox.log.calls()[-1].notes == [f"unknown field: {ROW}[].value.txt"]


def test_a_sample_has_the_rows_of_a_form(sandbox, samples):
    reply = check(oa.getapprovaldetail(sandbox.issue("", "access_token"), {"sp_no": "1"}))
    [control] = reply["info"]["apply_data"]["contents"]
    [row] = control["value"]["children"]
    [inner] = row["list"]
    assert set(inner) == set(control)
    assert set(inner["value"]) == set(control["value"])
    assert inner["value"]["children"] == [{"list": []}]


def test_the_command_line_and_the_page_show_the_rows_of_a_form(sandbox, capsys):
    asked = requests.get(
        sandbox.api.replace("/cgi-bin", "/sandbox/reference"), {"name": "oa.applyevent"}, timeout=10
    ).json()
    assert {f"{ROW}[].control", f"{ROW}[].value.text"} <= {field["name"] for field in asked["hash"]}
    assert _cli.main(["oa.applyevent", "--help"]) == 0
    shown = capsys.readouterr().out
    assert re.search(rf"each as\s+apply_data\.contents; .*\n    {re.escape(ROW)}\[\]\.control \(str, required\)", shown)
    assert f"    {ROW}[].value.text (str): " in shown
    assert max(map(len, shown.splitlines())) <= 120
