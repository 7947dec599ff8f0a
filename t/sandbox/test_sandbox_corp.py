"""What the corp sets up, in the sandbox: visibility rules, to-dos, the roster, devices, the workbench, chains of corps."""

import pytest

from QQ.weixin.work import (
    agent,
    check,
    checkin,
    contactrule,
    corp,
    corpgroup,
    hardware,
    hr,
    message,
    oa,
    pstncc,
    todo,
    user,
)
from QQ.weixin.work.chatdata import keyword
from QQ.weixin.work.corpgroup import corp as chained
from QQ.weixin.work.corpgroup import rule
from QQ.weixin.work.linkedcorp import agent as linked_agent
from QQ.weixin.work.linkedcorp import department as linked_department
from QQ.weixin.work.linkedcorp import message as linked_message
from QQ.weixin.work.linkedcorp import user as linked_user
from QQ.weixin.work.oa import approval
from QQ.weixin.work.security import trustdevice, vip
from QQ.weixin.work.service import contact

APP = 1000002


@pytest.fixture
def token(sandbox):
    yield sandbox.access_token
    assert not sandbox.samples


def test_visibility_rules(sandbox, token):
    rules = [{"rule_type": 1, "range": {"userid": ["lisi"]}}, {"rule_type": 2, "range": {"partyid": [2]}}]
    made = check(contactrule.create(token, {"rules": rules}))["rule_ids"]
    assert made == [1, 2]
    first, second = check(contactrule.list(token, {}))["rules"]
    assert (first["range"]["userid"], second["range"]["partyid"]) == (["lisi"], [2])
    change = {"rule_id": 1, "rule_type": 2, "range": {"userid": ["wangwu"]}}
    check(contactrule.update(token, {"rules": [change]}))
    (first, _) = check(contactrule.list(token, {}))["rules"]
    assert (first["rule_type"], first["range"]["userid"]) == (1, ["wangwu"])
    check(contactrule.delete(token, {"rule_ids": [2]}))
    assert [each["rule_id"] for each in check(contactrule.list(token, {}))["rules"]] == [1]
    assert contactrule.delete(token, {"rule_ids": [1, 2]})["errcode"] == 40058
    assert contactrule.update(token, {"rules": [{**change, "rule_id": 2}]})["errcode"] == 40058
    bad = {"rule_type": 1, "range": {"userid": ["nobody"]}}
    assert contactrule.create(token, {"rules": [rules[0], bad]})["errcode"] == 60111
    assert len(check(contactrule.list(token, {}))["rules"]) == 1


def test_todos(sandbox, token):
    made = sandbox.makes_todo("lisi", "写报告", ["wangwu", "zhaoliu"])
    check(todo.update(token, {"todo_id": made, "attendees": [{"userid": "wangwu", "status": 0}]}))
    got = check(todo.get(token, {"todo_id": made}))
    assert (got["content"], got["creator"], got["status"]) == ("写报告", "lisi", 1)
    assert [each["status"] for each in got["attendees"]] == [0, 1]
    check(todo.update(token, {"todo_id": made, "attendees": [{"userid": "zhaoliu", "status": 0}]}))
    assert check(todo.get(token, {"todo_id": made}))["status"] == 0
    assert todo.update(token, {"todo_id": made, "attendees": [{"userid": "lisi", "status": 0}]})["errcode"] == 40058
    assert todo.get(token, {"todo_id": "none"})["errcode"] == 40058


def test_the_roster(sandbox, token):
    groups = check(hr.get_fields(token))["group_list"]
    assert {field["fieldid"] for group in groups for field in group["field_list"]} >= {11001, 12001, 1001}
    items = [{"fieldid": 12002, "value_string": "A7"}, {"fieldid": 9, "value_string": "x"}]
    school = {"group_type": 1, "item": [{"fieldid": 1001, "value_string": "深圳大学"}]}
    reply = check(
        hr.update_staff_info(token, {"userid": "lisi", "update_items": items, "insert_items": [school, school]})
    )
    assert [each["result"] for each in reply["update_results"]] == [1, 3]
    assert [each["result"] for each in reply["insert_results"]] == [1, 1]
    asked = [{"fieldid": 11001}, {"fieldid": 12002}, {"fieldid": 1001, "sub_idx": 1}, {"fieldid": 9}]
    info = check(hr.get_staff_info(token, {"userid": "lisi", "fieldids": asked}))["field_info"]
    assert [each.get("value_string") for each in info[:3]] == ["李四", "A7", "深圳大学"]
    assert [each["result"] for each in info] == [1, 1, 1, 3]
    gone = {"group_type": 1, "sub_idx": 0}
    for result in (1, 3):
        reply = check(hr.update_staff_info(token, {"userid": "lisi", "remove_items": [gone]}))
        assert reply["remove_results"][0]["result"] == result
    assert len(check(hr.get_staff_info(token, {"userid": "lisi", "get_all": True}))["field_info"]) == 3
    assert hr.get_staff_info(token, {"userid": "nobody", "get_all": True})["errcode"] == 60111
    assert hr.get_staff_info(token, {"userid": "lisi"})["errcode"] == 40058
    assert hr.update_staff_info(token, {"userid": "lisi"})["errcode"] == 40058


def test_trusted_devices(sandbox, token):
    devices = [{"system": "Windows", "mac_addr": [f"00:0{n}"], "pc_name": f"pc{n}"} for n in range(3)]
    result = check(trustdevice.import_(token, {"device_list": [*devices, devices[0], {"system": "Mac"}]}))["result"]
    assert [each["status"] for each in result] == [1, 1, 1, 2, 4]
    assert result[3]["duplicated_device_code"] == result[0]["device_code"]
    page = check(trustdevice.list(token, {"type": 1, "limit": 2}))
    assert [each["pc_name"] for each in page["device_list"]] == ["pc0", "pc1"]
    page = check(trustdevice.list(token, {"type": 1, "limit": 2, "cursor": page["next_cursor"]}))
    assert ([each["pc_name"] for each in page["device_list"]], page["next_cursor"]) == (["pc2"], "")
    own, other = (
        sandbox.claims_device("lisi", mac_addr=[n], personal=personal) for n, personal in (("a", True), ("b", False))
    )
    reply = check(trustdevice.approve(token, {"device_code_list": [own, result[0]["device_code"], "none"]}))
    assert (reply["success_list"], len(reply["fail_list"])) == ([own], 2)
    assert check(trustdevice.reject(token, {"device_code_list": [other]}))["success_list"] == [other]
    (device,) = check(trustdevice.get_by_user(token, {"last_login_userid": "lisi", "type": 3}))["device_list"]
    assert (device["device_code"], device["status"]) == (own, 6)
    check(trustdevice.delete(token, {"type": 3, "device_code_list": [own]}))
    assert trustdevice.delete(token, {"type": 3, "device_code_list": [own]})["errcode"] == 40058
    assert trustdevice.delete(token, {"type": 3, "device_code_list": [other]})["errcode"] == 40058


def test_the_workbench(sandbox, token):
    assert check(agent.get_workbench_template(token, {"agentid": APP}))["type"] == "normal"
    keydata = {"items": [{"key": "待审批", "data": "2"}]}
    check(agent.set_workbench_template(token, {"agentid": APP, "type": "keydata", "keydata": keydata}))
    got = check(agent.get_workbench_template(token, {"agentid": APP}))
    assert got["keydata"]["items"][0]["data"] == "2"
    own = {"type": "keydata", "keydata": {"items": [{"key": "待审批", "data": "7"}]}}
    check(agent.set_workbench_data(token, {"agentid": APP, "userid": "lisi", **own}))
    check(agent.batch_set_workbench_data(token, {"agentid": APP, "userid_list": ["wangwu"], "data": own}))
    shown = [
        check(agent.get_workbench_data(token, {"agentid": APP, "userid": userid}))["data"]["keydata"]["items"][0][
            "data"
        ]
        for userid in ("lisi", "wangwu", "zhaoliu")
    ]
    assert shown == ["7", "7", "2"]
    image = {"agentid": APP, "userid": "lisi", "type": "image", "image": {"url": "https://x"}}
    assert agent.set_workbench_data(token, image)["errcode"] == 40058
    assert agent.set_workbench_data(token, {"agentid": 7, "userid": "lisi", **own})["errcode"] == 40056
    check(
        agent.set_workbench_template(
            token, {"agentid": APP, "type": "keydata", "keydata": keydata, "replace_user_data": True}
        )
    )
    got = check(agent.get_workbench_data(token, {"agentid": APP, "userid": "lisi"}))
    assert got["data"]["keydata"]["items"][0]["data"] == "2"
    reply = check(agent.set_scope(token, {"agentid": APP, "allow_user": ["lisi", "nobody"], "allow_party": [99]}))
    assert (reply["invaliduser"], reply["invalidparty"]) == (["nobody"], [99])
    assert check(agent.get_admin_list(token, {}))["admin"][0]["auth_type"] == 1
    assert check(agent.get_app_migrate_flag(token, {"app_migrate_type": 1}))["app_migrate_flag"] == 0
    check(agent.set_app_migrate_flag(token, {"app_migrate_type": 1}))
    assert check(agent.get_app_migrate_flag(token, {"app_migrate_type": 1}))["app_migrate_flag"] == 1


def test_a_chain_of_corps(sandbox, token):
    (chain,) = check(chained.get_chain_list(token))["chains"]
    own = {"chain_id": chain["chain_id"]}
    (joined,) = check(chained.get_chain_corpinfo_list(token, own))["group_corps"]
    assert (joined["corpid"], joined["is_joined"]) == ("wwDownstream", 1)
    person = {"name": "王经理", "identity_type": 2, "mobile": "13800000000"}
    corps = [
        {"corp_name": "北方公司", "group_path": "North/Beijing", "contact_info_list": [person]},
        {"corp_name": "乱公司", "contact_info_list": [{**person, "mobile": f"1380000000{n}"} for n in range(6)]},
    ]
    jobid = check(corpgroup.import_chain_contact(token, {**own, "contact_list": corps}))["jobid"]
    job = check(corpgroup.getresult(token, jobid))
    assert (job["status"], job["result"]["import_status"]) == (3, 2)
    assert [each["errcode"] for each in job["result"]["fail_list"]] == [670016]
    groups = check(chained.get_chain_group(token, own))["groups"]
    assert [each["group_name"] for each in groups] == ["根分组", "North", "Beijing"]
    asked = {**own, "groupid": groups[2]["groupid"], "need_pending": True}
    (pending,) = check(chained.get_chain_corpinfo_list(token, asked))["group_corps"]
    assert (pending["corp_name"], pending["is_joined"]) == ("北方公司", 0)
    hash = {**own, "pending_corpid": pending["pending_corpid"]}
    assert check(chained.get_chain_corpinfo(token, hash))["is_joined"] is False
    check(chained.remove_corp(token, hash))
    assert chained.remove_corp(token, hash)["errcode"] == 40058
    assert chained.get_chain_group(token, {"chain_id": "none"})["errcode"] == 40058
    assert chained.get_chain_corpinfo(token, {**own, "corpid": "none"})["errcode"] == 40013
    assert check(corpgroup.get_corp_shared_chain_list(token, {"corpid": "wwDownstream"}))["chains"][0] == chain
    info = {"owner_corp_range": {"userids": ["lisi"]}, "member_corp_range": {"corpids": ["wwDownstream"]}}
    made = check(rule.add_rule(token, {**own, "rule_info": info}))["rule_id"]
    new = {**info, "owner_corp_range": {"userids": ["wangwu"]}}
    check(rule.modify_rule(token, {**own, "rule_id": made, "rule_info": new}))
    got = check(rule.get_rule_info(token, {**own, "rule_id": made}))["rule_info"]
    assert got["owner_corp_range"]["userids"] == ["wangwu"]
    assert check(rule.list_ids(token, own))["rule_ids"] == [made]
    check(rule.delete_rule(token, {**own, "rule_id": made}))
    assert rule.get_rule_info(token, {**own, "rule_id": made})["errcode"] == 40058
    assert rule.add_rule(token, {**own, "rule_info": {**info, "member_corp_range": {}}})["errcode"] == 40058


def test_approvals_in_the_older_form(sandbox, token):
    title = [{"text": "事由", "lang": "zh_CN"}]
    controls = [{"property": {"control": "Text", "id": "Text-1", "title": title}}]
    template = {"template_name": title, "template_content": {"controls": controls}}
    template_id = check(approval.create_template(token, template))["template_id"]
    hash = {
        "creator_userid": "lisi",
        "template_id": template_id,
        "use_template_approver": 1,
        "apply_data": {"contents": [{"control": "Text", "id": "Text-1", "value": {"text": "a"}}]},
        "summary_list": [{"summary_info": title}],
    }
    made = [int(check(oa.applyevent(token, hash))["sp_no"]) for _ in range(2)]
    span = {"starttime": int(sandbox.now) - 60, "endtime": int(sandbox.now) + 60}
    reply = check(corp.getapprovaldata(token, span))
    assert [each["sp_num"] for each in reply["data"]] == made
    assert (reply["data"][0]["apply_name"], reply["data"][0]["apply_org"], reply["total"]) == ("李四", "客服部", 2)
    assert reply["data"][0]["approval_name"] == ["张三"]
    assert check(corp.getapprovaldata(token, {**span, "next_spnum": made[0]}))["count"] == 1
    assert corp.getapprovaldata(token, {**span, "endtime": span["starttime"]})["errcode"] == 301025


def test_members_who_authorise_and_messages_that_are_counted(sandbox, token):
    page = check(user.list_member_auth(token, {"limit": 3}))
    rest = check(user.list_member_auth(token, {"cursor": page["next_cursor"]}))
    ids = [each["open_userid"] for each in page["member_auth_list"] + rest["member_auth_list"]]
    assert len(ids) == 4
    assert [
        check(user.check_member_auth(token, {"open_userid": each}))["is_member_auth"] for each in (ids[0], "x")
    ] == [
        True,
        False,
    ]
    assert len(check(user.get_mobile_hashcode(token, {"mobile": "13800000001"}))["hashcode"]) == 20
    text = {"agentid": APP, "touser": "lisi|wangwu", "msgtype": "text", "text": {"content": "a"}}
    for _ in range(2):
        check(message.send(token, text))
    (entry,) = check(message.get_statistics(token, {}))["statistics"]
    assert (entry["agentid"], entry["count"]) == (APP, 4)
    assert check(message.get_statistics(token, {"time_type": 1}))["statistics"] == []


def test_accounts_of_advanced_features(sandbox, token):
    started = check(vip.submit_batch_add_job(token, {"userid_list": ["lisi", "nobody", "wangwu"]}))
    assert started["invalid_userid_list"] == ["nobody"]
    result = check(vip.batch_add_job_result(token, {"jobid": started["jobid"]}))["job_result"]
    assert result["succ_userid_list"] == ["lisi", "wangwu"]
    page = check(vip.list(token, {"limit": 1}))
    assert (page["userid_list"], page["has_more"]) == (["lisi"], True)
    assert check(vip.list(token, {"cursor": page["next_cursor"]}))["userid_list"] == ["wangwu"]
    jobid = check(vip.submit_batch_del_job(token, {"userid_list": ["lisi", "zhaoliu"]}))["jobid"]
    result = check(vip.batch_del_job_result(token, {"jobid": jobid}))["job_result"]
    assert (result["succ_userid_list"], result["fail_userid_list"]) == (["lisi"], ["zhaoliu"])
    assert check(vip.list(token, {}))["userid_list"] == ["wangwu"]
    assert vip.batch_add_job_result(token, {"jobid": jobid})["errcode"] == 40058


def test_voice_calls(sandbox, token):
    called, unknown = check(pstncc.call(token, {"callee_userid": ["lisi", "nobody"]}))["states"]
    assert (called["code"], unknown["code"]) == (0, 60111)
    asked = {"callee_userid": "lisi", "callid": called["callid"]}
    assert check(pstncc.getstates(token, asked))["istalked"] == 1
    assert pstncc.getstates(token, {**asked, "callee_userid": "wangwu"})["errcode"] == 40058
    assert pstncc.getstates(token, {**asked, "callid": "none"})["errcode"] == 40058


def test_what_machines_recorded(sandbox, token):
    place = {"location_title": "门", "location_detail": "深圳", "device_type": 2, "device_detail": "机"}
    at = int(sandbox.now) - 60
    check(checkin.add_checkin_record(token, {"records": [{"userid": "lisi", "checkin_time": at, **place}]}))
    sandbox.checks_in("lisi")
    asked = {"starttime": at - 60, "endtime": at + 600, "useridlist": ["lisi", "nobody"]}
    (record,) = check(hardware.get_hardware_checkin_data(token, asked))["checkindata"]
    assert (record["checkin_time"], record["device_name"]) == (at, "机")
    assert hardware.get_hardware_checkin_data(token, {**asked, "endtime": at + 40 * 86400})["errcode"] == 301024


def test_linked_corps(sandbox, token):
    seen = check(linked_agent.get_perm_list(token, {}))
    assert "wwSandbox/lisi" in seen["userids"]
    assert check(linked_user.get(token, {"userid": "wwSandbox/lisi"}))["user_info"]["name"] == "李四"
    assert linked_user.get(token, {"userid": "wwOther/lisi"})["errcode"] == 60111
    (root, *_) = seen["department_ids"]
    departments = check(linked_department.list(token, {"department_id": root}))["department_list"]
    assert [each["department_id"] for each in departments] == [1, 2, 3]
    assert departments[1]["department_name"] == "客服部"
    listed = check(linked_user.list(token, {"department_id": root, "fetch_child": True}))["userlist"]
    assert len(listed) == 4
    assert linked_department.list(token, {"department_id": "other/1"})["errcode"] == 60003
    text = {"agentid": APP, "msgtype": "text", "text": {"content": "a"}}
    reply = check(linked_message.send(token, {**text, "touser": ["wwSandbox/lisi", "lisi"], "toparty": [root, "x/1"]}))
    assert (reply["invaliduser"], reply["invalidparty"]) == (["lisi"], ["x/1"])
    assert linked_message.send(token, text)["errcode"] == 40058
    assert linked_message.send(token, {**text, "touser": ["lisi"]})["errcode"] == 81013
    check(linked_message.send(token, {**text, "toall": 1}))


def test_rules_on_words(sandbox, token):
    made = [check(keyword.create_rule(token, {"name": n, "keyword": {"word_list": [n]}}))["rule_id"] for n in "甲乙丙"]
    page = check(keyword.get_rule_list(token, {"limit": 2}))
    assert ([each["name"] for each in page["rule_list"]], page["has_more"]) == (["甲", "乙"], True)
    page = check(keyword.get_rule_list(token, {"limit": 2, "cursor": page["next_cursor"]}))
    assert [each["rule_id"] for each in page["rule_list"]] == made[2:]
    check(keyword.update_rule(token, {"rule_id": made[0], "name": "新"}))
    got = check(keyword.get_rule_detail(token, {"rule_id": made[0]}))
    assert (got["name"], got["keyword"]["word_list"]) == ("新", ["甲"])
    check(keyword.delete_rule(token, {"rule_id": made[0]}))
    for call in (keyword.get_rule_detail, keyword.delete_rule, keyword.update_rule):
        assert call(token, {"rule_id": made[0]})["errcode"] == 40058
    assert keyword.create_rule(token, {"name": "a", "keyword": {"word_list": []}})["errcode"] == 40058


def test_a_provider_searches_the_contacts(sandbox, token):
    provider = sandbox.issue("wwProvider", "provider_access_token")
    own = {"auth_corpid": sandbox.corpid}

    def found(**hash):
        result = check(contact.search(provider, {**own, **hash}))["query_result"]
        return result["user"]["userid"], result["party"]["department_id"]

    assert found(query_word="李") == (["lisi"], [])
    assert found(query_word="服") == ([], [2])
    assert found(query_word="张", full_match_field=1) == ([], [])
    assert found(query_word="Service", query_type=2) == ([], [2])
    requests = [{"query_word": "张"}, {"query_word": "研发", "query_type": 2}]
    results = check(contact.batchsearch(provider, {**own, "query_request_list": requests}))["query_result_list"]
    assert [each["query_result"]["party"]["department_id"] for each in results] == [[], [3]]
    userids = ["zhangsan", "lisi", "zhaoliu", "wangwu"]
    in_order = check(contact.sort(provider, {**own, "useridlist": userids}))["useridlist"]
    assert in_order == ["lisi", "wangwu", "zhangsan", "zhaoliu"]
    options = [{"sort_field": 0, "sort_type": 1}]
    assert (
        check(contact.sort(provider, {**own, "useridlist": userids, "sort_options": options}))["useridlist"]
        == in_order[::-1]
    )
    assert contact.search(provider, {"auth_corpid": "wwOther", "query_word": "李"})["errcode"] == 40013
