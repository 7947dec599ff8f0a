"""Smart documents in the sandbox: pages, blocks, data sheets, an export, a publication."""

import pytest

from QQ.weixin.work import check, wedoc
from QQ.weixin.work.wedoc import smartdoc, smartsheet


@pytest.fixture
def docid(sandbox):
    yield check(wedoc.create_doc(sandbox.access_token, {"doc_type": 11, "doc_name": "手册"}))["docid"]
    assert not sandbox.samples


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def test_pages_stand_in_a_tree(sandbox, docid):
    token = sandbox.access_token

    def add(title, **where):
        return check(smartdoc.add_page(token, {"docid": docid, "info": {"title": title, **where}}))["info"]

    second = add("二")
    first = add("一")
    assert (first["after_id"], first["layout_mode"]) == ("", 1)
    inner = add("二之一", parent_id=second["page_id"])
    third = add("三", after_id=second["page_id"])
    assert third["after_id"] == second["page_id"]

    def pages():
        found = check(smartdoc.get_page_hierarchy(token, {"docid": docid}))["pages"]
        return [(each["title"], each["parent_id"]) for each in found if not each["parent_id"]]

    assert pages() == [("一", ""), ("二", ""), ("三", "")]
    moved = {"page_id": first["page_id"], "title": "末", "after_id": ""}
    assert check(smartdoc.update_page(token, {"docid": docid, "info": moved}))["info"]["after_id"] == third["page_id"]
    assert pages() == [("二", ""), ("三", ""), ("末", "")]
    circle = {"page_id": second["page_id"], "parent_id": inner["page_id"]}
    other = check(wedoc.create_doc(token, {"doc_type": 3, "doc_name": "文"}))["docid"]
    check(smartdoc.delete_page(token, {"docid": docid, "page_id": second["page_id"]}))
    assert refused(
        smartdoc.update_page(token, {"docid": docid, "info": circle}),
        smartdoc.delete_page(token, {"docid": docid, "page_id": inner["page_id"]}),
        smartdoc.add_page(token, {"docid": docid, "info": {"title": "x", "after_id": "x"}}),
        smartdoc.get_page_hierarchy(token, {"docid": other}),
        smartdoc.get_page_hierarchy(token, {"docid": "x"}),
    ) == [40058, 40058, 40058, 640054, 301085]


def test_blocks_of_a_page_are_written_read_and_exported(sandbox, docid):
    token = sandbox.access_token
    page = check(smartdoc.add_page(token, {"docid": docid, "info": {"title": "首页"}}))["info"]
    where = {"docid": docid, "page_id": page["page_id"]}
    new = [
        {"id": "a", "type": "BLOCK_TYPE_HEADER_2", "title": "安装"},
        {"id": "b", "type": "BLOCK_TYPE_COLUMN_LIST", "after_id": "a", "props": {"column_props": {"column_num": 2}}},
        {"type": "BLOCK_TYPE_BULLETED_LIST", "title": "第一步", "after_id": "b", "parent_id": "b"},
        {"type": "BLOCK_TYPE_LINK", "props": {"link_props": {"link_url": "https://a.b", "link_name": "下载"}}},
    ]
    made = check(smartdoc.add_blocks(token, {**where, "blocks": new}))["blocks"]
    head, columns, step, link = made
    assert columns["children"] == [step["id"]]
    assert columns["props"] == {"column_props": {"column_num": 2}}
    batch = check(smartdoc.get_block_list(token, {**where, "limit": 3}))
    assert ([each["id"] for each in batch["blocks"]][:2], batch["has_more"], batch["next_start"]) == (
        [link["id"], head["id"]],
        "true",
        3,
    )
    rest = check(smartdoc.get_block_list(token, {**where, "start": 3}))
    assert (len(rest["blocks"]), rest["has_more"]) == (1, "false")
    change = {"id": step["id"], "title": "第二步", "after_id": head["id"], "parent_id": ""}
    (changed,) = check(smartdoc.update_blocks(token, {**where, "blocks": [change]}))["blocks"]
    assert (changed["title"], changed["type"], changed["after_id"]) == ("第二步", step["type"], head["id"])
    task = check(smartdoc.export_task(token, {"docid": docid, "content_type": 1}))["task_id"]
    result = check(smartdoc.get_export_result(token, {"task_id": task}))
    assert result["task_done"] is True
    assert result["content"].startswith("# 首页\n\n[下载](https://a.b)\n\n## 安装\n\n- 第二步")
    check(smartdoc.delete_blocks(token, {**where, "ids": [head["id"], link["id"]]}))
    left = check(smartdoc.get_block_list(token, {**where, "ids": [step["id"]]}))["blocks"]
    assert [each["after_id"] for each in left] == [""]
    assert (
        refused(
            smartdoc.update_blocks(token, {**where, "blocks": [{"id": head["id"], "title": "x"}]}),
            smartdoc.delete_blocks(token, {**where, "ids": ["x"]}),
            smartdoc.get_block_list(token, {**where, "limit": 201}),
            smartdoc.get_export_result(token, {"task_id": "x"}),
        )
        == [40058] * 4
    )


def test_data_sheets_and_the_publication(sandbox, docid):
    token = sandbox.access_token
    ss_docid = check(smartdoc.get_smartsheet_info(token, {"docid": docid}))["ss_docid"]
    first, second = (
        check(smartdoc.add_smartsheet(token, {"docid": docid, "info": {"title": title}}))["info"] for title in "甲乙"
    )
    assert (first["ss_docid"], second["after_id"]) == (ss_docid, first["block_id"])
    change = {"block_id": first["block_id"], "title": "丙", "after_id": second["block_id"]}
    changed = check(smartdoc.update_smartsheet(token, {"docid": docid, "info": change}))["info"]
    assert (changed["title"], changed["after_id"]) == ("丙", second["block_id"])
    sheets = check(smartsheet.get_sheet(token, {"docid": ss_docid}))["sheet_list"]
    assert {each["title"] for each in sheets} == {"乙", "丙"}
    check(smartdoc.delete_smartsheet(token, {"docid": docid, "block_id": first["block_id"]}))
    assert len(check(smartsheet.get_sheet(token, {"docid": ss_docid}))["sheet_list"]) == 2
    page = check(smartdoc.publish(token, {"docid": docid}))
    assert (page["version"], page["publish_doc_title"], page["share_code"] in page["publish_url"]) == (1, "手册", True)
    again = check(smartdoc.publish(token, {"docid": docid, "publish_range": 3}))
    assert (again["version"], again["share_code"]) == (2, page["share_code"])
    chosen = {"docid": docid, "publish_range": 4, "auth_list": [{"type": 1, "userid": "lisi"}]}
    check(smartdoc.publish_setting(token, chosen))
    check(smartdoc.cancel_publish(token, {"docid": docid}))
    assert refused(
        smartdoc.cancel_publish(token, {"docid": docid}),
        smartdoc.publish_setting(token, chosen),
        smartdoc.publish(token, {"docid": docid, "publish_range": 4}),
        smartdoc.publish(token, {**chosen, "auth_list": [{"type": 1, "userid": "nobody"}]}),
        smartdoc.publish(token, {**chosen, "auth_list": [{"type": 2, "departmentid": 99}]}),
        smartdoc.delete_smartsheet(token, {"docid": docid, "block_id": first["block_id"]}),
        smartdoc.publish(token, {"docid": ss_docid}),
    ) == [640027, 640027, 640027, 640012, 640013, 40058, 640054]
