"""What people ask for, as they say it, is among the first five calls that are found."""

import json

import pytest

from QQ.weixin.work._cli import main
from QQ.weixin.work._doc.search import search

WISHES = {
    "发消息": "message.send",
    "给员工推送通知": "message.send",
    "把客户打标签": "externalcontact.mark_tag",
    "给客户打标签": "externalcontact.mark_tag",
    "转人工": "kf.service_state.trans",
    "撤回消息": "message.recall",
    "获取token": "gettoken",
    "上传图片": "media.upload",
    "下载素材": "media.get",
    "部门列表": "department.list",
    "新建成员": "user.create",
    "手机号查userid": "user.getuserid",
    "群机器人发消息": "webhook.send",
    "审批详情": "oa.getapprovaldetail",
    "提交审批": "oa.applyevent",
    "打卡记录": "checkin.getcheckindata",
    "建群": "appchat.create",
    "新建日程": "oa.schedule.add",
    "预定会议室": "oa.meetingroom.book",
    "约会议": "meeting.create",
    "新建文档": "wedoc.create_doc",
    "智能表格添加记录": "wedoc.smartsheet.add_records",
    "微盘上传文件": "wedrive.file_upload",
    "客户列表": "externalcontact.list",
    "群发消息给客户": "externalcontact.add_msg_template",
    "欢迎语": "externalcontact.send_welcome_msg",
    "发朋友圈": "externalcontact.add_moment_task",
    "离职员工的客户转给别人": "externalcontact.resigned.transfer_customer",
    "在职继承": "externalcontact.transfer_customer",
    "联系我二维码": "externalcontact.add_contact_way",
    "unionid转external_userid": "idconvert.unionid_to_external_userid",
    "读取客服消息": "kf.sync_msg",
    "客服链接": "kf.add_contact_way",
    "网页登录": "auth.getuserinfo",
    "jssdk签名": "get_jsapi_ticket",
    "日报": "oa.journal.get_record_list",
    "改群名": "appchat.update",
    "删除员工": "user.delete",
    "创建获客链接": "externalcontact.customer_acquisition.create_link",
    "导出通讯录": "export.user",
    "批量导入员工": "batch.syncuser",
    "应用菜单": "menu.create",
    "更新卡片按钮": "message.update_template_card",
    "发邮件": "exmail.app.compose_send",
    "会议室列表": "oa.meetingroom.list",
    "学生家长": "school.user.create_student",
    "发红包": "externalpay.get_bill_list",
    "请假余额": "oa.vacation.getuservacationquota",
    "加群二维码": "externalcontact.groupchat.add_join_way",
    "客户群列表": "externalcontact.groupchat.list",
    "客户详情": "externalcontact.get",
    "服务器IP白名单": "getcallbackip",
    "直播列表": "living.get_user_all_livingid",
    "收集表答案": "wedoc.get_form_answer",
    "激活帐号": "license.active_account",
    "公费电话": "dial.get_dial_record",
    "标签成员": "tag.get",
    "敏感词": "externalcontact.add_intercept_rule",
    "怎么给客户改备注": "externalcontact.remark",
    "查客户跟进人": "externalcontact.get",
    "获取群成员": "externalcontact.groupchat.get",
    "获取审批模板": "oa.gettemplatedetail",
    "部门下的成员": "user.list",
    "获取考勤规则": "checkin.getcorpcheckinoption",
    "补卡": "checkin.punch_correction",
    "给客户发小程序": "externalcontact.add_msg_template",
    "客服接待人员": "kf.servicer.list",
    "修改客服头像": "kf.account.update",
    "应用详情": "agent.get",
    "设置工作台": "agent.set_workbench_template",
    "查登录日志": "security.member_oper_log.list",
    "上传大文件": "media.upload_by_url",
    "群聊发消息": "appchat.send",
    "创建空间": "wedrive.space_create",
    "取消会议": "meeting.cancel",
    "客服会话状态": "kf.service_state.get",
    "新客户欢迎语": "externalcontact.send_welcome_msg",
    "查询企业授权信息": "service.get_auth_info",
    "永久授权码": "service.get_permanent_code",
    "互联企业发消息": "linkedcorp.message.send",
    "家校发通知": "externalcontact.message.send",
    "电子发票": "card.invoice.reimburse.getinvoiceinfo",
    "批量获取客户详情": "externalcontact.batch.get_by_user",
    "添加企业标签": "externalcontact.add_corp_tag",
    "成员加标签": "tag.addtagusers",
    "查看周报": "oa.journal.get_record_detail",
    "send a message": "message.send",
    "tag a customer": "externalcontact.mark_tag",
    "upload a file": "media.upload",
    "list departments": "department.list",
    "create user": "user.create",
    "get access token": "gettoken",
    "recall a message": "message.recall",
    "book a meeting room": "oa.meetingroom.book",
    "create calendar event": "oa.schedule.add",
    "approval detail": "oa.getapprovaldetail",
    "customer list": "externalcontact.list",
    "welcome message": "externalcontact.send_welcome_msg",
    "group chat create": "appchat.create",
    "check-in records": "checkin.getcheckindata",
    "transfer customer of resigned": "externalcontact.resigned.transfer_customer",
    "download media": "media.get",
    "webhook robot": "webhook.send",
    "customer service messages": "kf.sync_msg",
    "log in on a web page": "auth.getuserinfo",
    "create meeting": "meeting.create",
    "https://qyapi.weixin.qq.com/cgi-bin/kf/send_msg?access_token=X": "kf.send_msg",
    "kf/customer/batchget": "kf.customer.batchget",
    "QQ::weixin::work::user::get": "user.get",
    "delete a tag": "tag.delete",
    "update_template_card": "message.update_template_card",
}


def test_wishes_find_their_call():
    found = {wish: [name for name, _ in search(wish)] for wish in WISHES}
    assert {wish: names for wish, names in found.items() if WISHES[wish] not in names} == {}


def test_an_errcode_finds_a_call_that_gives_it():
    assert all(40029 in document.errors for _, document in search("40029", 2))


def test_the_command_line(capsys):
    assert main(["--find", "把客户打标签"]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("externalcontact.mark_tag  编辑客户企业标签")
    assert main(["--json", "--find", "tag", "a", "customer"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found[0]) == ["name", "title", "summary", "method", "path", "address", "date"]
    assert len(found) == 5
    assert main(["--find", "∀∃"]) == 1
    assert "nothing fits '∀∃'" in capsys.readouterr().err


def test_errcodes_are_explained(capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C")
    assert main(["--explain", "60020"]) == 0
    assert capsys.readouterr().out.startswith("60020: ")
    assert main(["--json", "--explain", "60020"]) == 0
    assert json.loads(capsys.readouterr().out)["errcode"] == 60020
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert main(["--explain", "60020"]) == 0
    assert "IP" in capsys.readouterr().out
    assert main(["--explain", "sixty"]) == 2
    assert "an errcode is a number" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--list", "--events"])
def test_lists_for_programs(option, capsys):
    assert main(["--json", option, "approval"]) == 0
    assert {"name", "title", "summary", "address", "date"} <= set(json.loads(capsys.readouterr().out)[0])
    assert main(["--json", option, "∀∃"]) == 1
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--query", "a", "--list"], "--query is for the reply of a call; for lists there is --json"),
        (["--format", "table", "--find", "x"], "--format is for the reply of a call"),
        (["--query", "a", "--schema", "message.send"], "--query is for the reply of a call"),
        (["--json", "getcallbackip"], "--json is for --find"),
        (["--bot", "getcallbackip"], "--bot goes with --listen"),
    ],
)
def test_an_option_is_not_ignored(arguments, words, capsys):
    assert main(arguments) == 2
    assert words in capsys.readouterr().err
