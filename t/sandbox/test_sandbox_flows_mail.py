"""Mail in the sandbox: groups, shared mailboxes with client passwords, settings of members, and the app's own mailbox."""

from QQ.weixin.work import check
from QQ.weixin.work.exmail import account, app, group, mail, publicmail, useroption


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def test_a_mail_group(sandbox):
    token = sandbox.access_token
    given = {"groupid": "all@example.com", "groupname": "全体", "department_list": {"list": [1]}}
    check(group.create(token, given))
    check(
        group.update(
            token, {"groupid": "all@example.com", "groupname": "全员", "email_list": {"list": ["a@example.com"]}}
        )
    )
    got = check(group.get(token, "all@example.com"))
    assert (got["groupname"], got["department_list"], got["allow_type"]) == ("全员", {"list": [1]}, 0)
    assert got["email_list"] == {"list": ["a@example.com"]}
    check(group.create(token, {**given, "groupid": "hr@example.com", "groupname": "人事"}))
    found = check(group.search(token, 1, "hr@"))
    assert (found["count"], found["groups"][0]["groupname"]) == (1, "人事")
    assert refused(
        group.create(token, {**given, "groupname": "x"}),
        group.create(token, {**given, "groupid": "x@example.com", "groupname": "全员"}),
        group.create(token, {**given, "groupid": "lisi@example.com", "groupname": "x"}),
        group.create(token, {"groupid": "x@example.com", "groupname": "x"}),
        group.create(token, {**given, "groupid": "x@example.com", "groupname": "x", "group_list": {"list": ["y@y"]}}),
        group.update(token, {"groupid": "x@example.com"}),
    ) == [680011, 680002, 680010, 680008, 680004, 680012]
    check(group.delete(token, {"groupid": "hr@example.com"}))
    assert refused(group.get(token, "hr@example.com")) == [680012]
    assert not sandbox.samples


def test_a_shared_mailbox(sandbox, events):
    token = sandbox.access_token
    given = {"email": "kf@example.com", "name": "客服", "userid_list": {"list": ["lisi"]}, "create_auth_code": 1}
    made = check(publicmail.create(token, given))
    own = {"id": made["id"]}
    check(publicmail.update(token, {**own, "name": "客服中心", "alias_list": {"list": ["help@example.com"]}}))
    (got,) = check(publicmail.get(token, {"id_list": [made["id"]]}))["list"]
    assert (got["name"], got["userid_list"], got["email"]) == ("客服中心", {"list": ["lisi"]}, "kf@example.com")
    assert len(check(publicmail.search(token, 1, "客服"))["list"]) == 1
    (code,) = check(publicmail.get_auth_code_list(token, own))["auth_code_list"]
    assert (code["auth_code_id"], code["remark"]) == (made["auth_code_id"], "办公PC")
    check(publicmail.delete_auth_code(token, {**own, "auth_code_id": code["auth_code_id"]}))
    check(account.act_email(token, {"publicemail_id": made["id"], "type": 2}))
    sandbox.mails_shared_mailbox(made["id"])
    assert (events[-1]["Event"], events[-1]["Id"]) == ("public_email_change", str(made["id"]))
    assert refused(
        publicmail.create(token, {**given, "name": "x"}),
        publicmail.create(token, {**given, "email": "x@example.com", "name": "客服中心"}),
        publicmail.create(token, {**given, "email": "x@example.com", "name": "x", "userid_list": {"list": ["x"]}}),
        publicmail.create(token, {"email": "x@example.com", "name": "x"}),
        publicmail.delete_auth_code(token, {**own, "auth_code_id": 99}),
        account.act_email(token, {"userid": "zhangsan", "type": 2}),
    ) == [680033, 680040, 60111, 40058, 40058, 680044]
    check(publicmail.delete(token, own))
    assert refused(publicmail.get(token, {"id_list": [made["id"]]})) == [680035]
    assert not sandbox.samples


def test_settings_and_the_mailbox_of_the_app(sandbox, events):
    token, now = sandbox.access_token, int(sandbox.now)
    check(useroption.update(token, {"userid": "lisi", "option": {"list": [{"type": 2, "value": "1"}]}}))
    got = check(useroption.get(token, {"userid": "lisi", "type": [1, 2]}))["option"]["list"]
    assert [(each["type"], each["value"]) for each in got] == [(1, "0"), (2, "1")]
    sent = {"to": {"userids": ["lisi"], "emails": ["wangwu@example.com"]}, "subject": "通知", "content": "好"}
    check(app.compose_send(token, sent))
    assert check(mail.get_newcount(token, {"userid": "lisi"}))["count"] == 1
    assert check(mail.get_newcount(token, {"userid": "wangwu"}))["count"] == 1
    mail_id = sandbox.mails_app("customer@example.org", "咨询", "hello")
    assert (events[-1]["Event"], events[-1]["ChangeType"]) == ("app_email_change", "receive_email")
    listed = check(app.get_mail_list(token, {"begin_time": now - 60, "end_time": now + 60}))
    assert listed["mail_list"] == [{"mail_id": mail_id}]
    assert "customer@example.org" in check(app.read_mail(token, {"mail_id": mail_id}))["mail_data"]
    check(app.update_email_alias(token, {"new_email": "new@example.com"}))
    own = check(app.get_email_alias(token, {}))
    assert (own["email"], own["alias_list"]) == ("new@example.com", ["app@example.com"])
    assert refused(
        app.read_mail(token, {"mail_id": "x"}),
        app.compose_send(token, {**sent, "to": {"userids": ["x"]}}),
        useroption.get(token, {"userid": "lisi", "type": [9]}),
        useroption.get(token, {"userid": "x", "type": [1]}),
    ) == [40058, 60111, 40058, 60111]
    assert not sandbox.samples
