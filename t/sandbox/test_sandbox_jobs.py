"""Imports and exports of the contacts in the sandbox, and invitations."""

import json

import pytest
import requests

from QQ.weixin.work import batch, check, department, export, media, tag, user

KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"


def uploaded(sandbox, *lines, encoding="utf-8"):
    return check(media.upload(sandbox.access_token, "file", ("a.csv", "\n".join(lines).encode(encoding))))["media_id"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_members_are_updated_from_a_file(sandbox, encoding):
    token = sandbox.access_token
    media_id = uploaded(
        sandbox,
        "姓名,帐号,手机号,邮箱,所在部门,职位,性别",
        "李四,lisi,,,3;2,组长,女",
        "孙七,sunqi,13900000007,,77,,男",
        "无名,,13900000008,,1,,",
        "重号,other,13800000001,,1,,",
        encoding=encoding,
    )
    jobid = check(batch.syncuser(token, {"media_id": media_id}))["jobid"]
    job = check(batch.getresult(token, jobid))
    assert (job["status"], job["type"], job["total"], job["percentage"]) == (3, "sync_user", 4, 100)
    assert [row["errcode"] for row in job["result"]] == [0, 0, 40003, 60104]
    lisi = check(user.get(token, "lisi"))
    assert (lisi["position"], lisi["gender"], sorted(lisi["department"])) == ("组长", "2", [2, 3])
    assert (lisi["mobile"], check(user.get(token, "sunqi"))["department"]) == ("13800000002", [77])
    (party,) = [each for each in check(department.list(token))["department"] if each["id"] == 77]
    assert check(department.get(token, party["parentid"]))["department"]["name"] == "其他（待设置部门）"
    assert check(user.get(token, "wangwu"))
    assert batch.getresult(token, "none")["errcode"] == 40058
    assert batch.syncuser(token, {"media_id": "none"})["errcode"] == 40007
    assert batch.syncuser(token, {"media_id": uploaded(sandbox, "一,二,三")})["errcode"] == 40058
    assert not sandbox.samples


def test_members_are_replaced(sandbox):
    token = sandbox.access_token
    media_id = uploaded(sandbox, "姓名,帐号,手机号,所在部门", "张三,ZhangSan,13800000001,1", "新,xin,13900000009,1")
    job = check(batch.getresult(token, check(batch.replaceuser(token, {"media_id": media_id}))["jobid"]))
    assert [row["errcode"] for row in job["result"]] == [0, 0]
    assert sandbox.company.userids() == ["zhangsan", "xin"]


def test_departments_are_replaced(sandbox):
    token = sandbox.access_token
    check(department.create(token, {"id": 9, "name": "空", "parentid": 1}))
    check(department.create(token, {"id": 10, "name": "更空", "parentid": 9}))
    media_id = uploaded(
        sandbox, "部门名称,部门ID,父部门ID,排序", "沙箱科技,1,0,", "客服,2,1,7", "新部,20,2,", "错,x,1,", "孤,30,99,"
    )
    job = check(batch.getresult(token, check(batch.replaceparty(token, {"media_id": media_id}))["jobid"]))
    assert [(row["partyid"], row["action"], row["errcode"]) for row in job["result"]] == [
        (1, 0, 0),
        (2, 10, 0),
        (20, 1, 0),
        (0, 0, 40058),
        (30, 0, 60004),
    ]
    assert {each["id"]: each["parentid"] for each in check(department.list(token))["department"]} == {
        1: 0,
        2: 1,
        3: 1,
        20: 2,
    }


def test_the_event_goes_to_the_address_of_the_job(sandbox, cryptography, monkeypatch):
    pushed = []
    monkeypatch.setattr(sandbox.pushes, "_send", lambda callback, event, switches: pushed.append((callback.url, event)))
    callback = {"url": "http://127.0.0.1:9/", "token": "t", "encodingaeskey": KEY}
    hash = {"media_id": uploaded(sandbox, "姓名,帐号,手机号,所在部门", "新,xin,13900000009,1"), "callback": callback}
    jobid = check(batch.syncuser(sandbox.access_token, hash))["jobid"]
    ((url, event),) = pushed
    assert (url, event["Event"], event["BatchJob"]["JobId"]) == (callback["url"], "batch_job_result", jobid)
    hash["callback"]["url"] = "https://example.com/"
    check(batch.syncuser(sandbox.access_token, hash))
    assert len(pushed) == 1


def test_invitations(sandbox):
    reply = check(batch.invite(sandbox.access_token, {"user": ["lisi", "nobody"], "party": [2, 99], "tag": [5]}))
    assert (reply["invaliduser"], reply["invalidparty"], reply["invalidtag"]) == (["nobody"], [99], [5])
    assert batch.invite(sandbox.access_token, {})["errcode"] == 40058
    assert batch.invite(sandbox.access_token, {"user": ["nobody"]})["errcode"] == 40031


def test_ids_are_turned_and_turned_back(sandbox):
    token = sandbox.access_token
    reply = check(batch.userid_to_openuserid(token, {"userid_list": ["lisi", "nobody"]}))
    assert reply["invalid_userid_list"] == ["nobody"]
    ids = [each["open_userid"] for each in reply["open_userid_list"]]
    reply = check(batch.openuserid_to_userid(token, {"open_userid_list": [*ids, "x"], "source_agentid": 1000002}))
    assert [each["userid"] for each in reply["userid_list"]] == ["lisi"]
    assert reply["invalid_open_userid_list"] == ["x"]


@pytest.mark.parametrize("kind", ["simple_user", "user", "department", "taguser"])
def test_exports(sandbox, cryptography, kind):
    from QQ.weixin.work.callback import decrypt_media

    token = sandbox.access_token
    asked = {"tagid": 1} if kind == "taguser" else {}
    jobid = check(getattr(export, kind)(token, {"encoding_aeskey": KEY, **asked}))["jobid"]
    job = check(export.get_result(token, jobid))
    assert job["status"] == 2
    (file,) = job["data_list"]
    data = requests.get(file["url"], timeout=10).content
    assert len(data) == file["size"]
    exported = json.loads(decrypt_media(KEY, data))
    if kind == "department":
        assert exported["department"] == check(department.list(token))["department"]
    elif kind == "taguser":
        assert exported["userlist"] == check(tag.get(token, 1))["userlist"]
    else:
        assert [each["userid"] for each in exported["userlist"]] == sandbox.company.userids()
        assert ("mobile" in exported["userlist"][0]) == (kind == "user")
    assert export.get_result(token, "none")["errcode"] == 40058
    assert not sandbox.samples


def test_active_members(sandbox):
    assert check(user.get_active_stat(sandbox.access_token, {"date": "2026-11-28"}))["active_cnt"] == 4
