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
    "怎么给指定的人发送文本消息": "message.send",
    "企业微信发送消息接口": "message.send",
    "发语音消息": "message.send",
    "给部门发通知": "message.send",
    "机器人发markdown": "webhook.send",
    "往内部群发消息": "appchat.send",
    "踢人出群": "appchat.update",
    "发消息给客户": "kf.send_msg",
    "userid和openid互换": "user.convert_to_openid",
    "扫码加入公司": "corp.get_join_qrcode",
    "把员工移到别的部门": "user.update",
    "离职员工的客户列表": "externalcontact.get_unassigned_list",
    "渠道活码": "externalcontact.add_contact_way",
    "新好友自动欢迎": "externalcontact.send_welcome_msg",
    "客户标签列表": "externalcontact.get_corp_tag_list",
    "朋友圈评论": "externalcontact.get_moment_comments",
    "获客链接统计": "externalcontact.customer_acquisition.statistic",
    "客户群换群主": "externalcontact.groupchat.onjob_transfer",
    "小程序登录": "miniprogram.jscode2session",
    "code换用户信息": "auth.getuserinfo",
    "获取用户头像": "auth.getuserdetail",
    "代开发应用授权链接": "service.get_customized_auth_url",
    "授权企业token": "service.get_corp_token",
    "转移许可": "license.batch_transfer_license",
    "员工请了几天假": "oa.vacation.getuservacationquota",
    "迟到早退统计": "checkin.getcheckin_daydata",
    "查某人本月的考勤": "checkin.getcheckin_monthdata",
    "会议里都有谁": "meeting.get_attendee_list",
    "会议录像下载": "meeting.record.get_file_list",
    "修改会议时间": "meeting.update",
    "查会议室占用": "oa.meetingroom.get_booking_info",
    "智能表格新增一行": "wedoc.smartsheet.add_records",
    "读表格数据": "wedoc.spreadsheet.get_sheet_range_data",
    "获取文档内容": "wedoc.document.get",
    "微盘空间加人": "wedrive.space_acl_add",
    "家长列表": "school.user.list_parent",
    "结束会话": "kf.service_state.trans",
    "客户的昵称头像": "kf.customer.batchget",
    "文件操作记录": "security.get_file_oper_record",
    "sendmessage": "message.send",
    "Message.Send": "message.send",
    "message_send": "message.send",
    "getToken": "gettoken",
    "acces_token": "gettoken",
    "get access tokn": "gettoken",
    "markTag": "externalcontact.mark_tag",
    "departmnet list": "department.list",
    "recal message": "message.recall",
    "POST cgi-bin/message/send": "message.send",
    "https://developer.work.weixin.qq.com/document/path/94670": "kf.sync_msg",
    "list meeting rooms": "oa.meetingroom.list",
    "transfer to human": "kf.service_state.trans",
    "who am i": "auth.getuserinfo",
    "find user by phone number": "user.getuserid",
    "schedule meeting": "meeting.create",
    "read document": "wedoc.document.get",
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
    assert main(["--find", "tag", "--json", "a", "customer"]) == 0
    assert json.loads(capsys.readouterr().out) == found
    assert main(["--find", "∀∃"]) == 1
    assert "nothing fits '∀∃'" in capsys.readouterr().err
    assert main(["--find", "60020"]) == 1
    assert "--explain 60020 tells" in capsys.readouterr().err


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
    assert "错误码是数字" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        (["kf.customer"], "name"),
        (["kf.customer.batchget", "--help"], "documentation"),
        (["--schema", "kf.customer.batchget"], "hash"),
        (["--openapi", "kf.customer"], "paths"),
        (["--guide"], "name"),
        (["--guide", "agents"], "text"),
        (["--version"], "requests"),
        (["--sandbox", "getcallbackip"], "ip_list"),
    ],
)
def test_json_everywhere(arguments, key, capsys):
    assert main([*arguments, "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert key in (printed[0] if isinstance(printed, list) else printed)


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
        (["--json", "--format", "table", "getcallbackip"], "--json and --format table: give one"),
        (["--json", "--completion", "bash"], "the script of a shell is not JSON"),
        (["--explain", "60020", "40014"], "'40014' is one argument too many"),
        (["--guide", "agents", "web"], "'web' is one argument too many"),
        (["--bot", "getcallbackip"], "--bot goes with --listen"),
    ],
)
def test_an_option_is_not_ignored(arguments, words, capsys):
    assert main(arguments) == 2
    assert words in capsys.readouterr().err
