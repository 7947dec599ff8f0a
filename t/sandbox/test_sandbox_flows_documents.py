"""Documents and WeDrive in the sandbox: what is written, who may read it, forms and smart sheets, files and their bytes."""

import base64
import hashlib

import pytest
import requests

from QQ.weixin.work import check, user, wedoc, wedrive
from QQ.weixin.work.wedoc import document, smartsheet, spreadsheet
from QQ.weixin.work.wedoc.smartsheet import content_priv, groupchat

PART = 2 << 20


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def test_a_document_and_its_rights(sandbox, events):
    token = sandbox.access_token
    given = {"doc_type": 3, "doc_name": "纪要", "admin_users": ["lisi"]}
    docid = check(wedoc.create_doc(token, given))["docid"]
    whose = {"docid": docid}
    check(wedoc.rename_doc(token, {**whose, "new_name": "会议纪要"}))
    info = check(wedoc.get_doc_base_info(token, whose))["doc_base_info"]
    assert (info["doc_name"], info["doc_type"], info["create_time"]) == (
        "会议纪要",
        3,
        pytest.approx(sandbox.now, abs=5),
    )
    assert docid in check(wedoc.doc_share(token, whose))["share_url"]
    people = [{"type": 1, "auth": 1, "userid": "wangwu"}]
    check(wedoc.mod_doc_member(token, {**whose, "update_file_member_list": people}))
    departments = [{"type": 2, "departmentid": 2, "auth": 1}]
    rule = {"enable_corp_external": True, "update_co_auth_list": True, "co_auth_list": departments}
    check(wedoc.mod_doc_join_rule(token, {**whose, **rule}))
    mark = {"text": "机密", "show_text": True}
    check(wedoc.mod_doc_safty_setting(token, {**whose, "enable_readonly_copy": False, "watermark": mark}))
    auth = check(wedoc.doc_get_auth(token, whose))
    assert [(each["userid"], each["auth"]) for each in auth["doc_member_list"]] == [("lisi", 7), ("wangwu", 1)]
    assert (auth["access_rule"]["enable_corp_external"], auth["co_auth_list"]) == (True, departments)
    assert (auth["secure_setting"]["enable_readonly_copy"], auth["secure_setting"]["watermark"]["text"]) == (
        False,
        "机密",
    )
    check(wedoc.mod_doc_member(token, {**whose, "del_file_member_list": [{"type": 1, "userid": "wangwu"}]}))
    picture = {**whose, "base64_content": base64.b64encode(b"picture").decode()}
    assert check(wedoc.image_upload(token, picture))["size"] == "7"
    admins = [{"type": 1, "auth": 7, "userid": each} for each in ("zhangsan", "wangwu", "zhaoliu")]
    assert refused(
        wedoc.mod_doc_member(token, {**whose, "update_file_member_list": admins}),
        wedoc.mod_doc_member(token, {**whose, "del_file_member_list": people}),
        wedoc.mod_doc_join_rule(token, {**whose, "corp_internal_auth": 2}),
        wedoc.image_upload(token, {**whose, "base64_content": "?"}),
        wedoc.doc_share(token, {}),
        wedoc.create_doc(token, {**given, "admin_users": ["x"]}),
    ) == [640053, 640056, 640054, 640022, 40058, 60111]
    other = check(wedoc.create_doc(token, given))["docid"]
    sandbox.deletes_document("lisi", other)
    assert (events[-1]["ChangeType"], events[-1]["DocId"]) == ("delete_doc", [other])
    check(wedoc.del_doc(token, whose))
    assert refused(wedoc.doc_get_auth(token, whose), wedoc.get_doc_base_info(token, {"docid": other})) == [
        301085,
        301085,
    ]
    assert not sandbox.samples


def test_the_words_of_a_document(sandbox):
    token = sandbox.access_token
    docid = check(wedoc.create_doc(token, {"doc_type": 3, "doc_name": "纪要"}))["docid"]
    whose = {"docid": docid}
    edits = [
        {"insert_text": {"text": "你好，世界", "location": {"index": 0}}},
        {"replace_text": {"text": "大家", "ranges": [{"start_index": 3, "length": 2}]}},
        {"insert_paragraph": {"location": {"index": 2}}},
        {"delete_content": {"range": {"start_index": 3, "length": 1}}},
    ]
    check(document.batch_update(token, {**whose, "version": 0, "requests": edits}))
    got = check(document.get(token, whose))
    section = got["document"]["children"][0]["children"][0]
    texts = [each["children"][0]["text"] for each in section["children"]]
    assert (got["version"], texts) == (1, ["你好\n", "大家\n"])
    beyond = [{"delete_content": {"range": {"start_index": 90, "length": 1}}}]
    sheet = check(wedoc.create_doc(token, {"doc_type": 4, "doc_name": "表"}))["docid"]
    assert refused(
        document.batch_update(token, {**whose, "requests": beyond}),
        document.batch_update(token, {**whose, "version": 7, "requests": edits}),
        document.get(token, {"docid": sheet}),
        document.get(token, {"docid": "x"}),
    ) == [40058, 6000, 640054, 301085]
    assert not sandbox.samples


QUESTION = {"question_id": 1, "title": "姓名", "pos": 1, "status": 1, "reply_type": 1, "must_reply": True}


def test_a_form_with_answers(sandbox, events):
    token = sandbox.access_token
    info = {
        "form_title": "报名",
        "form_question": {"items": [QUESTION]},
        "form_setting": {"fill_in_range": {"userids": ["lisi", "wangwu"]}, "fill_out_auth": 1},
    }
    formid = check(wedoc.create_form(token, {"form_info": info}))["formid"]
    check(wedoc.modify_form(token, {"oper": 1, "formid": formid, "form_info": {**info, "form_title": "团建报名"}}))
    got = check(wedoc.get_form_info(token, {"formid": formid}))["form_info"]
    assert (got["form_title"], got["form_question"]["items"][0]["title"]) == ("团建报名", "姓名")
    (repeated_id,) = got["repeated_id"]
    answer_id = sandbox.fills_form("lisi", formid, [{"question_id": 1, "text_reply": "李四"}])
    assert (events[-1]["ChangeType"], events[-1]["FormId"]) == ("form_complete", [formid])
    days = {"start_time": int(sandbox.now), "end_time": int(sandbox.now)}
    stat = check(wedoc.get_form_statistic(token, {"repeated_id": repeated_id, "req_type": 2, **days}))
    assert (stat["fill_cnt"], [each["userid"] for each in stat["submit_users"]]) == (1, ["lisi"])
    old = {"start_time": 0, "end_time": 9, "repeated_id": repeated_id, "req_type": 2}
    assert check(wedoc.get_form_statistic(token, old))["submit_users"] == []
    stat = check(wedoc.get_form_statistic(token, {"repeated_id": repeated_id, "req_type": 3}))
    assert (stat["unfill_user_cnt"], [each["userid"] for each in stat["unfill_users"]]) == (1, ["wangwu"])
    answers = check(wedoc.get_form_answer(token, {"repeated_id": repeated_id, "answer_ids": [answer_id, 9]}))["answer"]
    assert answers["answer_list"][0]["reply"]["items"][0]["text_reply"] == "李四"
    for userid, items in (("lisi", [{"question_id": 1}]), ("wangwu", [])):
        with pytest.raises(ValueError, match="answered"):
            sandbox.fills_form(userid, formid, items)
    choice = {**QUESTION, "reply_type": 2}
    assert (
        refused(
            wedoc.create_form(token, {"form_info": {**info, "form_question": {"items": [QUESTION, QUESTION]}}}),
            wedoc.create_form(token, {"form_info": {**info, "form_question": {"items": [choice]}}}),
            wedoc.get_form_answer(token, {"repeated_id": "x", "answer_ids": [1]}),
            wedoc.get_form_statistic(token, {"repeated_id": repeated_id, "req_type": 2}),
        )
        == [40058] * 4
    )
    check(wedoc.del_doc(token, {"formid": formid}))
    assert refused(wedoc.get_form_info(token, {"formid": formid})) == [710003]
    assert not sandbox.samples


def test_a_smart_sheet(sandbox, events):
    token = sandbox.access_token
    docid = check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "客户"}))["docid"]
    sheet_id = check(smartsheet.add_sheet(token, {"docid": docid, "properties": {"title": "线索"}}))["properties"][
        "sheet_id"
    ]
    where = {"docid": docid, "sheet_id": sheet_id}
    check(smartsheet.update_sheet(token, {"docid": docid, "properties": {"sheet_id": sheet_id, "title": "商机"}}))
    assert [each["title"] for each in check(smartsheet.get_sheet(token, {"docid": docid}))["sheet_list"]] == [
        "智能表1",
        "商机",
    ]
    fields = [
        {"field_title": "姓名", "field_type": "FIELD_TYPE_TEXT"},
        {"field_title": "金额", "field_type": "FIELD_TYPE_NUMBER"},
    ]
    name, amount = (
        each["field_id"] for each in check(smartsheet.add_fields(token, {**where, "fields": fields}))["fields"]
    )
    renamed = [{"field_id": amount, "field_title": "总额", "field_type": "FIELD_TYPE_NUMBER"}]
    check(smartsheet.update_fields(token, {**where, "fields": renamed}))
    titles = [each["field_title"] for each in check(smartsheet.get_fields(token, where))["fields"]]
    assert titles == ["姓名", "总额"]
    rows = [
        {"values": {"姓名": [{"type": "text", "text": who}], "总额": money}}
        for who, money in (("甲", 30), ("乙", 10), ("丙", 20))
    ]
    made = check(smartsheet.add_records(token, {**where, "records": rows}))["records"]
    ids = [each["record_id"] for each in made]
    assert made[0]["values"] == rows[0]["values"]
    change = {"record_id": ids[1], "values": {amount: 40}}
    check(smartsheet.update_records(token, {**where, "key_type": "CELL_VALUE_KEY_TYPE_FIELD_ID", "records": [change]}))
    page = check(smartsheet.get_records(token, {**where, "sort": [{"field_title": "总额", "desc": True}], "limit": 2}))
    assert [each["values"]["总额"] for each in page["records"]] == [40, 30]
    assert (page["total"], page["has_more"], page["next"]) == (3, True, 2)
    condition = {"field_id": amount, "field_type": "FIELD_TYPE_NUMBER"}
    for operator, value, wanted in (("IS_GREATER", 20, [30, 40]), ("IS", 20, [20]), ("IS_NOT", 20, [30, 40])):
        asked = {**condition, "operator": f"OPERATOR_{operator}", "number_value": {"value": value}}
        spec = {"conjunction": "CONJUNCTION_AND", "conditions": [asked]}
        found = check(smartsheet.get_records(token, {**where, "filter_spec": spec}))["records"]
        assert [each["values"]["总额"] for each in found] == wanted
    asked = {
        "field_id": name,
        "field_type": "FIELD_TYPE_TEXT",
        "operator": "OPERATOR_CONTAINS",
        "string_value": {"value": ["甲"]},
    }
    spec = {"conjunction": "CONJUNCTION_OR", "conditions": [asked]}
    found = check(smartsheet.get_records(token, {**where, "filter_spec": spec, "field_titles": ["总额"]}))["records"]
    assert [each["values"] for each in found] == [{"总额": 30}]
    (new,) = sandbox.adds_records("lisi", sheet_id, [{"总额": 5}])
    sandbox.edits_record("lisi", new, {"总额": 6})
    assert [(each["ChangeType"], each["RecordId"]) for each in events] == [
        ("add_record", [new]),
        ("update_record", [new]),
    ]
    (record,) = check(smartsheet.get_records(token, {**where, "record_ids": [new]}))["records"]
    assert (record["values"], record["updater_name"]) == ({"总额": 6}, "李四")
    view = {"view_title": "表", "view_type": "VIEW_TYPE_GRID"}
    view_id = check(smartsheet.add_view(token, {**where, **view}))["view"]["view_id"]
    sort = {"sort_spec": {"sort_infos": [{"field_id": amount, "desc": True}]}}
    check(smartsheet.update_view(token, {**where, "view_id": view_id, "view_title": "新", "property": sort}))
    (got,) = check(smartsheet.get_views(token, where))["views"]
    assert (got["view_title"], got["property"]) == ("新", sort)
    group = check(smartsheet.add_field_group(token, {**where, "name": "基本", "children": [{"field_id": name}]}))[
        "field_group"
    ]
    whose = {**where, "field_group_id": group["field_group_id"]}
    check(smartsheet.update_field_group(token, {**whose, "name": "基础"}))
    (got,) = check(smartsheet.get_field_groups(token, where))["field_groups"]
    assert (got["name"], got["children"]) == ("基础", [{"field_id": name}])
    assert refused(
        smartsheet.add_field_group(token, {**where, "name": "二", "children": [{"field_id": name}]}),
        smartsheet.add_records(token, {**where, "records": [{"values": {"没有": 1}}]}),
        smartsheet.add_fields(token, {**where, "fields": fields[:1]}),
        smartsheet.get_records(token, {**where, "sheet_id": "x"}),
        smartsheet.get_records(token, {**where, "docid": "x"}),
        smartsheet.delete_records(token, {**where, "record_ids": ["x"]}),
    ) == [40058, 40058, 40058, 40058, 301085, 40058]
    check(smartsheet.delete_records(token, {**where, "record_ids": ids}))
    check(smartsheet.delete_views(token, {**where, "view_ids": [view_id]}))
    check(smartsheet.delete_field_groups(token, {**where, "field_group_ids": [group["field_group_id"]]}))
    check(smartsheet.delete_fields(token, {**where, "field_ids": [amount]}))
    assert check(smartsheet.get_records(token, where))["records"][0]["values"] == {}
    check(smartsheet.delete_sheet(token, where))
    assert not sandbox.resources["sheet_records"]
    assert not sandbox.samples


def test_who_may_do_what_in_a_smart_sheet(sandbox):
    token = sandbox.access_token
    whose = {"docid": check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "客户"}))["docid"]}
    sheet_id = check(smartsheet.get_sheet(token, whose))["sheet_list"][0]["sheet_id"]
    rule_id = check(content_priv.create_rule(token, {**whose, "name": "销售"}))["rule_id"]
    check(
        content_priv.mod_rule_member(
            token, {**whose, "rule_id": rule_id, "add_member_range": {"userid_list": ["lisi"]}}
        )
    )
    everything = {"sheet_id": sheet_id, "priv": "1"}
    check(content_priv.update_sheet_priv(token, {**whose, "type": 1, "priv_list": [everything]}))
    change = {**whose, "type": 2, "rule_id": rule_id, "name": "大区销售", "priv_list": [everything]}
    check(content_priv.update_sheet_priv(token, change))
    (rule,) = check(content_priv.get_sheet_priv(token, {**whose, "type": 2, "rule_id_list": [str(rule_id)]}))[
        "rule_list"
    ]
    assert (rule["name"], rule["priv_list"][0]["priv"]) == ("大区销售", "1")
    check(content_priv.update_sheet_priv(token, {**change, "priv_list": [{**everything, "clear": True}]}))
    (rule,) = check(content_priv.get_sheet_priv(token, {**whose, "type": 2}))["rule_list"]
    assert rule["priv_list"] == []
    assert len(check(content_priv.get_sheet_priv(token, {**whose, "type": 1}))["rule_list"][0]["priv_list"]) == 1
    assert refused(
        content_priv.create_rule(token, {**whose, "name": "大区销售"}),
        content_priv.mod_rule_member(token, {**whose, "rule_id": 99}),
        content_priv.mod_rule_member(token, {**whose, "rule_id": rule_id, "add_member_range": {"userid_list": ["x"]}}),
    ) == [40058, 40058, 60111]
    check(content_priv.delete_rule(token, {**whose, "rule_id_list": [rule_id]}))
    assert check(content_priv.get_sheet_priv(token, {**whose, "type": 2}))["rule_list"] == []
    assert not sandbox.samples


def test_group_chats_of_a_smart_sheet(sandbox):
    token = sandbox.access_token
    whose = {"docid": check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "客户"}))["docid"]}
    first, second = (sandbox.sheet_creates_groupchat(whose["docid"], name, "lisi", ["wangwu"]) for name in "ab")
    page = check(groupchat.list(token, {**whose, "limit": 1}))
    rest = check(groupchat.list(token, {**whose, "limit": 1, "cursor": page["next_cursor"]}))
    assert (page["chat_id_list"], rest["chat_id_list"], rest["has_more"]) == ([first], [second], False)
    one = {**whose, "chat_id": first}
    check(groupchat.update(token, {**one, "owner": "zhaoliu", "add_user_list": ["zhaoliu"], "del_user_list": ["lisi"]}))
    got = check(groupchat.get(token, one))
    assert (got["owner"], got["user_list"]) == ("zhaoliu", ["wangwu", "zhaoliu"])
    assert refused(
        groupchat.update(token, {**one, "del_user_list": ["zhaoliu"]}),
        groupchat.update(token, {**one, "add_user_list": ["x"]}),
        groupchat.get(token, {**one, "chat_id": "x"}),
    ) == [86207, 60111, 40050]
    assert not sandbox.samples


def test_a_spreadsheet(sandbox):
    token = sandbox.access_token
    whose = {"docid": check(wedoc.create_doc(token, {"doc_type": 4, "doc_name": "报表"}))["docid"]}
    add = {"add_sheet_request": {"title": "一月", "row_count": 5, "column_count": 3}}
    (response,) = check(spreadsheet.batch_update(token, {**whose, "requests": [add]}))["data"]["responses"]
    sheet_id = response["add_sheet_response"]["properties"]["sheet_id"]
    rows = [{"values": [{"cell_value": {"text": f"{row}{column}"}} for column in "ab"]} for row in "123"]
    write = {"sheet_id": sheet_id, "grid_data": {"start_row": 1, "start_column": 1, "rows": rows}}
    delete = {"sheet_id": sheet_id, "dimension": "ROW", "start_index": 3, "end_index": 4}
    edits = [{"update_range_request": write}, {"delete_dimension_request": delete}]
    responses = check(spreadsheet.batch_update(token, {**whose, "requests": edits}))["data"]["responses"]
    assert responses == [{"update_range_response": {"updated_cells": 6}}, {"delete_dimension_response": {"deleted": 1}}]
    got = check(spreadsheet.get_sheet_range_data(token, {**whose, "sheet_id": sheet_id, "range": "B2:C3"}))["data"][
        "result"
    ]
    texts = [[cell["cell_value"]["text"] for cell in row["values"]] for row in got["rows"]]
    assert (got["start_row"], got["start_column"], texts) == (1, 1, [["1a", "1b"], ["3a", "3b"]])
    columns = [{"delete_dimension_request": {**delete, "dimension": "COLUMN", "start_index": 1, "end_index": 2}}]
    check(spreadsheet.batch_update(token, {**whose, "requests": columns}))
    listed = check(spreadsheet.get_sheet_properties(token, whose))["properties"]
    assert [(each["title"], each["row_count"], each["column_count"]) for each in listed] == [
        ("工作表1", 200, 20),
        ("一月", 4, 2),
    ]
    beyond = {"update_range_request": {**write, "grid_data": {"start_row": 9, "start_column": 0, "rows": rows}}}
    assert refused(
        spreadsheet.batch_update(token, {**whose, "requests": [beyond]}),
        spreadsheet.batch_update(token, {**whose, "requests": [{"delete_sheet_request": {"sheet_id": "x"}}]}),
        spreadsheet.get_sheet_range_data(token, {**whose, "sheet_id": sheet_id, "range": "A"}),
    ) == [40058, 40058, 40058]
    check(spreadsheet.batch_update(token, {**whose, "requests": [{"delete_sheet_request": {"sheet_id": sheet_id}}]}))
    assert len(check(spreadsheet.get_sheet_properties(token, whose))["properties"]) == 1
    assert not sandbox.samples


def test_a_space_and_its_members(sandbox):
    token = sandbox.access_token
    people = [{"type": 1, "userid": "lisi", "auth": 7}]
    spaceid = check(wedrive.space_create(token, {"space_name": "项目", "auth_info": people}))["spaceid"]
    whose = {"spaceid": spaceid}
    check(wedrive.space_rename(token, {**whose, "space_name": "新项目"}))
    check(wedrive.space_acl_add(token, {**whose, "auth_info": [{"type": 2, "departmentid": 2, "auth": 1}]}))
    check(wedrive.space_setting(token, {**whose, "enable_confidential_mode": True, "ban_share_external": True}))
    info = check(wedrive.new_space_info(token, whose))["space_info"]
    assert (info["space_name"], len(info["auth_list"]["auth_info"])) == ("新项目", 2)
    setting = info["secure_setting"]
    assert (setting["enable_confidential_mode"], setting["enable_share_external"]) == (True, False)
    check(wedrive.space_acl_del(token, {**whose, "auth_info": [{"type": 2, "departmentid": 2}]}))
    assert len(check(wedrive.space_info(token, whose))["space_info"]["auth_list"]["auth_info"]) == 1
    assert spaceid in check(wedrive.space_share(token, whose))["space_share_url"]
    assert check(wedrive.mng_pro_info(token, {}))["is_pro"] is False
    check(wedrive.space_dismiss(token, whose))
    assert refused(
        wedrive.space_info(token, whose),
        wedrive.space_create(token, {"space_name": "x", "auth_info": [{"type": 1, "userid": "x", "auth": 1}]}),
    ) == [640001, 60111]
    assert not sandbox.samples


def encoded(data):
    return base64.b64encode(data).decode()


def test_files_whose_bytes_come_back(sandbox, events):
    token = sandbox.access_token
    spaceid = check(wedrive.space_create(token, {"space_name": "项目"}))["spaceid"]
    root = {"spaceid": spaceid, "fatherid": spaceid}
    folder = check(wedrive.file_create(token, {**root, "file_type": 1, "file_name": "资料"}))["fileid"]
    online = check(wedrive.file_create(token, {**root, "file_type": 3, "file_name": "文档"}))
    assert online["url"]
    data = b"hello"
    given = {**root, "file_name": "a.txt", "file_base64_content": encoded(data)}
    fileid = check(wedrive.file_upload(token, given))["fileid"]
    address = check(wedrive.file_download(token, {"fileid": fileid}))
    cookies = {address["cookie_name"]: address["cookie_value"]}
    assert requests.get(address["download_url"], cookies=cookies, timeout=5).content == data
    info = check(wedrive.file_info(token, {"fileid": fileid}))["file_info"]
    assert (info["file_size"], info["sha"], info["fatherid"]) == (5, hashlib.sha1(data).hexdigest(), spaceid)
    check(wedrive.file_rename(token, {"fileid": fileid, "new_name": "b.txt"}))
    other = check(wedrive.file_upload(token, {**given, "fatherid": folder, "file_name": "b.txt"}))["fileid"]
    (moved,) = check(wedrive.file_move(token, {"fatherid": folder, "fileid": [fileid]}))["file_list"]["item"]
    assert (moved["file_name"], moved["fatherid"]) == ("b(1).txt", folder)
    listing = {"spaceid": spaceid, "fatherid": folder, "sort_type": 2, "start": 0, "limit": 1}
    page = check(wedrive.file_list(token, listing))
    assert (page["file_list"]["item"][0]["fileid"], page["has_more"], page["next_start"]) == (other, True, 1)
    check(wedrive.file_acl_add(token, {"fileid": fileid, "auth_info": [{"type": 1, "userid": "lisi", "auth": 1}]}))
    check(wedrive.file_setting(token, {"fileid": fileid, "auth_scope": 2, "auth": 1}))
    rights = check(wedrive.get_file_permission(token, {"fileid": fileid}))
    assert (rights["share_range"]["enable_corp_internal"], rights["file_member_list"][0]["userid"]) == (True, "lisi")
    check(wedoc.file_acl_del(token, {"fileid": fileid, "auth_info": [{"type": 1, "userid": "lisi"}]}))
    check(wedoc.file_setting(token, {"fileid": fileid, "auth_scope": 1}))
    rights = check(wedrive.get_file_permission(token, {"fileid": fileid}))
    assert (rights["share_range"]["enable_corp_internal"], rights["file_member_list"]) == (False, [])
    assert (
        check(wedrive.file_share(token, {"fileid": fileid}))["share_url"]
        == check(wedoc.file_share(token, {"fileid": fileid}))["share_url"]
    )
    check(wedrive.file_secure_setting(token, {"fileid": online["fileid"], "watermark": {"text": "机密"}}))
    assert check(wedrive.mng_capacity(token, {}))["rest_capacity_for_all"] == (100 << 30) - 10
    theirs = sandbox.uploads_to_space("lisi", spaceid, "c.txt", b"theirs")
    sandbox.deletes_file(theirs)
    assert [each["ChangeType"] for each in events] == ["create_file", "delete_file"]
    assert refused(
        wedrive.file_upload(token, {**given, "fatherid": "x"}),
        wedrive.file_upload(token, {**given, "file_base64_content": "?"}),
        wedrive.file_download(token, {"fileid": folder}),
        wedrive.file_secure_setting(token, {"fileid": fileid, "watermark": {"text": "x"}}),
        wedrive.file_info(token, {"fileid": theirs}),
    ) == [640021, 640022, 640029, 640016, 640002]
    check(wedrive.file_delete(token, {"fileid": [folder]}))
    assert refused(wedrive.file_info(token, {"fileid": fileid})) == [640002]
    assert not sandbox.samples


def test_a_large_file_in_parts(sandbox):
    token = sandbox.access_token
    spaceid = check(wedrive.space_create(token, {"space_name": "项目"}))["spaceid"]
    data = b"x" * (PART + 3)
    shas = [hashlib.sha1(data[:PART]).hexdigest(), hashlib.sha1(data).hexdigest()]
    start = {"spaceid": spaceid, "fatherid": spaceid, "file_name": "big.bin", "size": len(data), "block_sha": shas}
    begun = check(wedrive.file_upload_init(token, start))
    upload = {"upload_key": begun["upload_key"]}
    assert begun["hit_exist"] is False
    assert refused(wedrive.file_upload_finish(token, upload)) == [640048]
    for index, part in ((1, data[:PART]), (2, data[PART:])):
        check(wedrive.file_upload_part(token, {**upload, "index": index, "file_base64_content": encoded(part)}))
    fileid = check(wedrive.file_upload_finish(token, upload))["fileid"]
    assert check(wedrive.file_info(token, {"fileid": fileid}))["file_info"]["file_size"] == len(data)
    again = check(wedrive.file_upload_init(token, {**start, "file_name": "again.bin"}))
    assert again["hit_exist"] is True
    assert refused(
        wedrive.file_upload_init(token, {**start, "block_sha": shas[:1]}),
        wedrive.file_upload_part(token, {**upload, "index": 1, "file_base64_content": encoded(b"x")}),
    ) == [640048, 640048]
    assert not sandbox.samples


def test_what_people_do_with_documents_is_pushed(sandbox, events):
    token = sandbox.access_token
    docid = check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "表", "admin_users": ["lisi"]}))["docid"]
    (sheet,) = check(smartsheet.get_sheet(token, {"docid": docid}))["sheet_list"]
    where = {"docid": docid, "sheet_id": sheet["sheet_id"]}
    field_id = sandbox.adds_field("lisi", sheet["sheet_id"], "姓名")
    kept, gone = sandbox.adds_records("wangwu", sheet["sheet_id"], [{"姓名": "a"}, {"姓名": "b"}])
    sandbox.deletes_records("wangwu", sheet["sheet_id"], [gone])
    assert [each["record_id"] for each in check(smartsheet.get_records(token, where))["records"]] == [kept]
    other = sandbox.adds_field("lisi", sheet["sheet_id"], "数量", "FIELD_TYPE_NUMBER")
    sandbox.deletes_field("lisi", other)
    assert [each["field_id"] for each in check(smartsheet.get_fields(token, where))["fields"]] == [field_id]
    sandbox.shares_document("lisi", docid, "zhaoliu", 2)
    people = check(wedoc.doc_get_auth(token, {"docid": docid}))["doc_member_list"]
    assert {each["userid"]: each["auth"] for each in people} == {"lisi": 7, "zhaoliu": 2}
    items = {"items": [{"question_id": 1, "title": "几份", "pos": 1, "status": 1, "reply_type": 1, "must_reply": True}]}
    form = {"form_title": "订餐", "form_question": items}
    formid = check(wedoc.create_form(token, {"form_info": form}))["formid"]
    sandbox.changes_form_setting("lisi", formid, {"allow_multi_fill": True})
    assert (
        check(wedoc.get_form_info(token, {"formid": formid}))["form_info"]["form_setting"]["allow_multi_fill"] is True
    )
    sandbox.deletes_document("lisi", formid)
    assert [(each["FromUserName"], each["ChangeType"]) for each in events] == [
        ("lisi", "add_filed"),
        ("wangwu", "add_record"),
        ("wangwu", "delete_record"),
        ("lisi", "add_filed"),
        ("lisi", "delete_filed"),
        ("lisi", "doc_member_change"),
        ("lisi", "form_settings_change"),
        ("lisi", "delete_form"),
    ]
    with pytest.raises(ValueError, match="nobody"):
        sandbox.shares_document("lisi", docid, "nobody")
    sheet_id = check(smartsheet.add_sheet(token, {"docid": docid}))["properties"]["sheet_id"]
    with pytest.raises(ValueError, match="not all records"):
        sandbox.deletes_records("lisi", sheet_id, [kept])


def test_what_people_do_in_wedrive_is_pushed(sandbox, events):
    token = sandbox.access_token
    spaceid = check(wedrive.space_create(token, {"space_name": "项目"}))["spaceid"]
    new = {"spaceid": spaceid, "fatherid": spaceid, "file_type": 1, "file_name": "夹"}
    folder = check(wedrive.file_create(token, new))["fileid"]
    file = sandbox.uploads_to_space("lisi", spaceid, "a.txt", b"one")
    sandbox.edits_file(file, b"two")
    sandbox.renames_file(file, "b.txt")
    sandbox.moves_file(file, folder)
    info = check(wedrive.file_info(token, {"fileid": file}))["file_info"]
    assert (info["file_name"], info["fatherid"], info["file_size"]) == ("b.txt", folder, 3)
    with pytest.raises(ValueError, match="no folder"):
        sandbox.moves_file(folder, file)
    sandbox.joins_space("lisi", spaceid, "wangwu")
    people = check(wedrive.space_info(token, {"spaceid": spaceid}))["space_info"]["auth_list"]["auth_info"]
    assert "wangwu" in [each.get("userid") for each in people]
    sandbox.dismisses_space("lisi", spaceid)
    assert wedrive.file_info(token, {"fileid": file})["errcode"] == 640002
    assert [(each["FromUserName"], each["ChangeType"]) for each in events] == [
        ("sys", "create_file"),
        ("sys", "update_file"),
        ("sys", "rename_file"),
        ("sys", "move_file"),
        ("lisi", "space_member_change"),
        ("lisi", "dismiss_space"),
    ]


def test_who_acts_may_be_spelled_in_any_case_and_is_kept_as_the_company_has_it(sandbox, events):
    token = sandbox.access_token
    docid = check(wedoc.create_doc(token, {"doc_type": 10, "doc_name": "表", "admin_users": ["lisi"]}))["docid"]
    sandbox.shares_document("LiSi", docid, "ZhaoLiu", 1)
    sandbox.shares_document("lisi", docid, "zhaoliu", 2)
    people = check(wedoc.doc_get_auth(token, {"docid": docid}))["doc_member_list"]
    assert [each["userid"] for each in people] == ["lisi", "zhaoliu"]
    assert [each["FromUserName"] for each in events] == ["lisi", "lisi"]
    sandbox.changes_member("ZhaoLiu", [1], position="店长")
    assert check(user.get(token, "zhaoliu"))["position"] == "店长"
    assert check(user.get(token, "zhaoliu"))["department"] == [1]
