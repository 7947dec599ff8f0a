"""Customers in the sandbox: what the corp creates, what members and customers do with it, and what is told of it."""

import base64

import pytest
import requests

from QQ.weixin.work import check, externalcontact, user, wedrive
from QQ.weixin.work.externalcontact import (
    customer_acquisition,
    customer_acquisition_app,
    group_welcome_template,
    groupchat,
    moment_strategy,
    resigned,
)

DAY = 24 * 3600
LI, ZHANG = "wmLiSi", "wmZhangSan"


def refused(*replies):
    return [reply["errcode"] for reply in replies]


def test_tags_of_a_rule_group(sandbox):
    token = sandbox.access_token
    group = {"strategy_name": "销售", "admin_list": ["lisi"], "range": [{"type": 1, "userid": "lisi"}]}
    strategy_id = check(externalcontact.customer_strategy.create(token, group))["strategy_id"]
    new = {"strategy_id": strategy_id, "group_name": "意向", "tag": [{"name": "高"}, {"name": "低"}]}
    made = check(externalcontact.add_strategy_tag(token, new))["tag_group"]
    high, low = (tag["id"] for tag in made["tag"])
    check(externalcontact.edit_strategy_tag(token, {"id": high, "name": "很高"}))
    check(externalcontact.del_strategy_tag(token, {"tag_id": [low]}))
    (got,) = check(externalcontact.get_strategy_tag_list(token, {"strategy_id": strategy_id}))["tag_group"]
    assert (got["strategy_id"], [tag["name"] for tag in got["tag"]]) == (strategy_id, ["很高"])
    corp = check(externalcontact.get_corp_tag_list(token, {}))["tag_group"]
    assert [each["group_name"] for each in corp] == ["等级"]
    check(externalcontact.mark_tag(token, {"userid": "lisi", "external_userid": ZHANG, "add_tag": [high]}))
    follow = check(externalcontact.get(token, ZHANG))["follow_user"][1]
    assert [(tag["tag_name"], tag["type"]) for tag in follow["tags"]] == [("很高", 3)]
    assert refused(
        externalcontact.edit_corp_tag(token, {"id": high, "name": "x"}),
        externalcontact.add_strategy_tag(token, {**new, "strategy_id": 99}),
        externalcontact.del_strategy_tag(token, {"tag_id": ["etTag1"]}),
        externalcontact.edit_strategy_tag(token, {"id": "x"}),
    ) == [40068, 40058, 40068, 40068]
    assert not sandbox.samples


def test_rule_groups_of_moments(sandbox):
    token = sandbox.access_token
    group = {"strategy_name": "朋友圈", "admin_list": ["lisi"], "range": [{"type": 2, "partyid": 2}]}
    strategy_id = check(moment_strategy.create(token, group))["strategy_id"]
    check(moment_strategy.edit(token, {"strategy_id": strategy_id, "strategy_name": "新"}))
    assert check(moment_strategy.get(token, {"strategy_id": strategy_id}))["strategy"]["strategy_name"] == "新"
    assert check(moment_strategy.get_range(token, {"strategy_id": strategy_id}))["range"] == [{"type": 2, "partyid": 2}]
    assert check(moment_strategy.list(token, {}))["strategy"] == [{"strategy_id": strategy_id}]
    check(moment_strategy.del_(token, {"strategy_id": strategy_id}))
    assert refused(moment_strategy.get(token, {"strategy_id": strategy_id})) == [40058]
    assert not sandbox.samples


def test_a_customer_comes_and_goes(sandbox, events):
    token = sandbox.access_token
    way = {"type": 2, "scene": 2, "user": ["wangwu"], "state": "展会"}
    config_id = check(externalcontact.add_contact_way(token, way))["config_id"]
    event = sandbox.customer_adds("wmNew", way=config_id)
    assert (event["UserID"], event["State"], events[-1]["ChangeType"]) == ("wangwu", "展会", "add_external_contact")
    got = check(externalcontact.get(token, "wmNew"))
    assert [(each["userid"], each["state"]) for each in got["follow_user"]] == [("wangwu", "展会")]
    welcome = {"welcome_code": event["WelcomeCode"], "text": {"content": "你好"}}
    assert refused(
        externalcontact.send_welcome_msg(token, {**welcome, "welcome_code": "x"}),
        externalcontact.send_welcome_msg(token, {"welcome_code": event["WelcomeCode"]}),
        externalcontact.send_welcome_msg(token, welcome),
        externalcontact.send_welcome_msg(token, welcome),
    ) == [41050, 40058, 0, 41051]
    late = sandbox.customer_adds("wmLate", "lisi")
    sandbox.advance(21)
    assert refused(externalcontact.send_welcome_msg(token, {**welcome, "welcome_code": late["WelcomeCode"]})) == [41050]
    sandbox.member_remarks("wangwu", "wmNew", "王总")
    sandbox.customer_removes("wmNew", "wangwu")
    sandbox.member_removes("lisi", "wmLate")
    assert [each["ChangeType"] for each in events[-3:]] == [
        "edit_external_contact",
        "del_follow_user",
        "del_external_contact",
    ]
    now = int(sandbox.now)
    days = {"userid": ["wangwu"], "start_time": now - DAY, "end_time": now}
    today = check(externalcontact.get_user_behavior_data(token, days))["behavior_data"][-1]
    assert (today["new_contact_cnt"], today["negative_feedback_cnt"]) == (0, 1)
    with pytest.raises(ValueError, match="no contact of"):
        sandbox.customer_removes("wmNew", "wangwu")
    temporary = {"type": 1, "scene": 2, "user": ["lisi"], "is_temp": True}
    config_id = check(externalcontact.add_contact_way(token, temporary))["config_id"]
    sandbox.customer_opens_temporary_chat("wmNew", config_id)
    chat = {"userid": "lisi", "external_userid": "wmNew"}
    assert refused(externalcontact.close_temp_chat(token, chat), externalcontact.close_temp_chat(token, chat)) == [
        0,
        40058,
    ]
    assert not sandbox.samples


def test_a_handover_at_work(sandbox, events):
    token = sandbox.access_token
    who = {"handover_userid": "zhangsan", "takeover_userid": "wangwu"}
    hash = {**who, "external_userid": [LI, ZHANG, "wmNobody"]}
    reply = check(externalcontact.transfer_customer(token, hash))
    assert [each["errcode"] for each in reply["customer"]] == [0, 0, 40096]
    assert check(externalcontact.transfer_customer(token, hash))["customer"][0]["errcode"] == 40129
    sandbox.customer_refuses_transfer(ZHANG)
    assert (events[-1]["ChangeType"], events[-1]["FailReason"]) == ("transfer_fail", "customer_refused")
    sandbox.advance(DAY)
    token = sandbox.access_token
    result = check(externalcontact.transfer_result(token, who))["customer"]
    assert [(each["external_userid"], each["status"]) for each in result] == [(LI, 1), (ZHANG, 3)]
    assert [each["ChangeType"] for each in events[-2:]] == ["del_external_contact", "add_external_contact"]
    (follow,) = check(externalcontact.get(token, LI))["follow_user"]
    assert (follow["userid"], follow["add_way"]) == ("wangwu", 202)
    check(externalcontact.transfer_customer(token, {**who, "external_userid": [ZHANG]}))
    sandbox.customer_refuses_transfer(ZHANG)
    reply = check(externalcontact.transfer_customer(token, {**who, "external_userid": [ZHANG]}))
    assert reply["customer"][0]["errcode"] == 40128
    assert refused(externalcontact.transfer_customer(token, {**hash, "takeover_userid": "x"})) == [60111]


def test_a_leaver_is_followed(sandbox, events):
    token = sandbox.access_token
    who = {"handover_userid": "zhangsan", "takeover_userid": "lisi"}
    hash = {**who, "external_userid": [LI]}
    assert refused(resigned.transfer_customer(token, hash), resigned.transfer_result(token, who)) == [40097, 40097]
    chat = {"chat_id_list": ["wrVipGroup", "x"], "new_owner": "lisi"}
    failed = check(groupchat.transfer(token, chat))["failed_chat_list"]
    assert [each["errcode"] for each in failed] == [90500, 90501]
    check(user.delete(token, "zhangsan"))
    waiting = check(externalcontact.get_unassigned_list(token, {}))
    assert {each["external_userid"] for each in waiting["info"]} == {LI, ZHANG}
    assert waiting["is_last"] is True
    page = check(externalcontact.get_unassigned_list(token, {"page_id": 1, "page_size": 1}))
    assert (len(page["info"]), page["is_last"]) == (1, True)
    assert check(resigned.transfer_customer(token, hash))["customer"] == [{"external_userid": LI, "errcode": 0}]
    assert check(resigned.transfer_result(token, who))["customer"][0]["status"] == 2
    sandbox.advance(DAY)
    token = sandbox.access_token
    assert check(resigned.transfer_result(token, who))["customer"][0]["status"] == 1
    assert check(externalcontact.list(token, "lisi"))["external_userid"] == [ZHANG, LI]
    assert check(groupchat.transfer(token, chat))["failed_chat_list"][0]["chat_id"] == "x"
    moved = {"chat_id_list": ["wrVipGroup"], "new_owner": "wangwu"}
    assert check(groupchat.onjob_transfer(token, moved))["failed_chat_list"] == []
    assert check(groupchat.onjob_transfer(token, moved))["failed_chat_list"][0]["errcode"] == 90504
    assert check(groupchat.get(token, {"chat_id": "wrVipGroup"}))["group_chat"]["owner"] == "wangwu"
    assert not sandbox.samples


def test_a_broadcast(sandbox):
    token = sandbox.access_token
    check(externalcontact.mark_tag(token, {"userid": "zhangsan", "external_userid": LI, "add_tag": ["etTag2"]}))
    text = {"text": {"content": "大促"}}
    tagged = {**text, "sender": "zhangsan", "tag_filter": {"group_list": [{"tag_list": ["etTag2"]}]}}
    msgid = check(externalcontact.add_msg_template(token, tagged))["msgid"]
    one = check(externalcontact.add_msg_template(token, {**text, "external_userid": [ZHANG, "wmNobody"]}))
    assert one["fail_list"] == ["wmNobody"]
    group = check(externalcontact.add_msg_template(token, {**text, "chat_type": "group", "sender": "zhangsan"}))
    now = int(sandbox.now)
    days = {"start_time": now - DAY, "end_time": now + DAY}
    single = {**days, "chat_type": "single", "limit": 1}
    page = check(externalcontact.get_groupmsg_list_v2(token, single))
    assert [each["msgid"] for each in page["group_msg_list"]] == [msgid]
    page = check(externalcontact.get_groupmsg_list_v2(token, {**single, "cursor": page["next_cursor"]}))
    assert [each["msgid"] for each in page["group_msg_list"]] == [one["msgid"]]
    assert check(externalcontact.get_groupmsg_list_v2(token, {**single, "filter_type": 1}))["group_msg_list"] == []
    whose = {"msgid": msgid, "userid": "zhangsan"}
    assert check(externalcontact.get_groupmsg_send_result(token, whose))["send_list"][0]["status"] == 0
    sandbox.sends_broadcast("zhangsan", msgid)
    assert check(externalcontact.get_groupmsg_task(token, {"msgid": msgid}))["task_list"][0]["status"] == 2
    (sent,) = check(externalcontact.get_groupmsg_send_result(token, whose))["send_list"]
    assert (sent["external_userid"], sent["status"], sent["send_time"]) == (LI, 1, pytest.approx(now, abs=5))
    assert check(externalcontact.get_groupmsg_send_result(token, {**whose, "msgid": group["msgid"]}))["send_list"] == []
    remind = {"msgid": one["msgid"]}
    assert refused(*(externalcontact.remind_groupmsg_send(token, remind) for _ in range(4))) == [0, 0, 0, 41094]
    check(externalcontact.cancel_groupmsg_send(token, remind))
    with pytest.raises(ValueError, match="nothing to send"):
        sandbox.sends_broadcast("lisi", one["msgid"])
    assert refused(
        externalcontact.remind_groupmsg_send(token, remind),
        externalcontact.get_groupmsg_task(token, {"msgid": "x"}),
        externalcontact.add_msg_template(token, {**text, "external_userid": ["wmNobody"]}),
        externalcontact.add_msg_template(token, {"sender": "lisi"}),
    ) == [41093, 41047, 41048, 40058]
    assert not sandbox.samples


def test_a_moment(sandbox):
    token = sandbox.access_token
    picture = sandbox.media.keep("image", "a.jpg", b"\xff\xd8\xff")
    image = {"msgtype": "image", "image": {"media_id": picture}}
    visible = {"sender_list": {"user_list": ["zhangsan", "x"], "department_list": [2]}}
    post = {"text": {"content": "新品"}, "attachments": [image], "visible_range": visible}
    jobid = check(externalcontact.add_moment_task(token, post))["jobid"]
    result = check(externalcontact.get_moment_task_result(token, jobid))["result"]
    assert result["invalid_sender_list"] == {"user_list": ["x"], "department_list": []}
    moment = {"moment_id": result["moment_id"]}
    now = int(sandbox.now)
    days = {"start_time": now - DAY, "end_time": now + DAY}
    (got,) = check(externalcontact.get_moment_list(token, days))["moment_list"]
    assert (got["create_type"], got["visible_type"], got["image"]) == (0, 1, [{"media_id": picture}])
    tasks = check(externalcontact.get_moment_task(token, moment))["task_list"]
    assert [(each["userid"], each["publish_status"]) for each in tasks] == [("zhangsan", 0), ("lisi", 0), ("wangwu", 0)]
    whose = {**moment, "userid": "zhangsan"}
    audience = check(externalcontact.get_moment_customer_list(token, whose))["customer_list"]
    assert {each["external_userid"] for each in audience} == {ZHANG, LI}
    assert refused(externalcontact.get_moment_send_result(token, whose)) == [41062]
    sandbox.publishes_moment("zhangsan", moment["moment_id"])
    assert len(check(externalcontact.get_moment_send_result(token, whose))["customer_list"]) == 2
    sandbox.likes_moment(LI, moment["moment_id"], "zhangsan")
    sandbox.comments_on_moment(ZHANG, moment["moment_id"], "zhangsan")
    answers = check(externalcontact.get_moment_comments(token, whose))
    assert [each["external_userid"] for each in answers["like_list"] + answers["comment_list"]] == [LI, ZHANG]
    check(externalcontact.cancel_moment_task(token, moment))
    assert len(check(externalcontact.get_moment_task(token, moment))["task_list"]) == 1
    own = sandbox.posts_moment("lisi", "你好")
    (got,) = check(externalcontact.get_moment_list(token, {**days, "creator": "lisi"}))["moment_list"]
    assert (got["moment_id"], got["create_type"]) == (own, 1)
    link = {"msgtype": "link", "link": {"url": "https://example.com", "media_id": "MEDIA"}}
    tagged = {"external_contact_list": {"tag_list": ["etTag1", "x"]}}
    result = check(externalcontact.add_moment_task(token, {"text": {"content": "x"}, "visible_range": tagged}))
    result = check(externalcontact.get_moment_task_result(token, result["jobid"]))["result"]
    assert result["invalid_external_contact_list"] == {"tag_list": ["x"]}
    assert refused(
        externalcontact.get_moment_task(token, {"moment_id": own}),
        externalcontact.get_moment_task(token, {"moment_id": "x"}),
        externalcontact.get_moment_comments(token, {**moment, "userid": "lisi"}),
        externalcontact.get_moment_task_result(token, "x"),
        externalcontact.add_moment_task(token, {}),
        externalcontact.add_moment_task(token, {"attachments": [image, link]}),
        externalcontact.add_moment_task(token, {"attachments": [link, link]}),
        externalcontact.add_moment_task(token, {"attachments": [{**image, "image": {"media_id": "x"}}]}),
    ) == [41067, 41060, 41061, 40088, 41089, 41065, 41064, 40007]
    assert not sandbox.samples


def test_products_and_rules_against_words(sandbox):
    token = sandbox.access_token
    given = {
        "description": "茶杯",
        "price": 1999,
        "product_sn": "A1",
        "attachments": [{"type": "image", "image": {"media_id": "MEDIA"}}],
    }
    made = [check(externalcontact.add_product_album(token, given))["product_id"] for _ in range(3)]
    check(externalcontact.update_product_album(token, {"product_id": made[0], "price": 999}))
    got = check(externalcontact.get_product_album(token, {"product_id": made[0]}))["product"]
    assert (got["price"], got["description"], got["attachments"]) == (999, "茶杯", given["attachments"])
    check(externalcontact.delete_product_album(token, {"product_id": made[1]}))
    page = check(externalcontact.get_product_album_list(token, {"limit": 1}))
    page = check(externalcontact.get_product_album_list(token, {"limit": 1, "cursor": page["next_cursor"]}))
    assert [each["product_id"] for each in page["product_list"]] == [made[2]]
    assert refused(externalcontact.get_product_album(token, {"product_id": made[1]})) == [41075]
    rule = {
        "rule_name": "红包",
        "word_list": ["红包"],
        "semantics_list": [1],
        "intercept_type": 1,
        "applicable_range": {"user_list": ["lisi"]},
    }
    rule_id = check(externalcontact.add_intercept_rule(token, rule))["rule_id"]
    change = {"rule_id": rule_id, "word_list": [], "extra_rule": {"semantics_list": []}, "intercept_type": 2}
    whom = {"add_applicable_range": {"department_list": [3]}, "remove_applicable_range": {"user_list": ["lisi"]}}
    check(externalcontact.update_intercept_rule(token, {**change, **whom}))
    got = check(externalcontact.get_intercept_rule(token, {"rule_id": rule_id}))["rule"]
    assert (got["rule_id"], got["word_list"], got["intercept_type"]) == (int(rule_id), ["红包"], 2)
    assert got["applicable_range"] == {"user_list": [], "department_list": [3]}
    assert got["extra_rule"] == {"semantics_list": []}
    assert refused(
        externalcontact.add_intercept_rule(token, rule),
        externalcontact.add_intercept_rule(token, {**rule, "rule_name": "a", "applicable_range": {}}),
        externalcontact.add_intercept_rule(token, {**rule, "rule_name": "a", "applicable_range": {"user_list": ["x"]}}),
        externalcontact.get_intercept_rule(token, {"rule_id": "99"}),
    ) == [41077, 40058, 60111, 41070]
    assert [each["rule_id"] for each in check(externalcontact.get_intercept_rule_list(token))["rule_list"]] == [rule_id]
    check(externalcontact.del_intercept_rule(token, {"rule_id": rule_id}))
    assert check(externalcontact.get_intercept_rule_list(token))["rule_list"] == []
    assert not sandbox.samples


def test_an_acquisition_link(sandbox, events):
    token = sandbox.access_token
    given = {"link_name": "展会", "range": {"user_list": ["lisi"], "department_list": [3]}}
    link = check(customer_acquisition.create_link(token, given))["link"]
    whose = {"link_id": link["link_id"]}
    assert check(customer_acquisition.list_link(token, {}))["link_id_list"] == [link["link_id"]]
    check(customer_acquisition.update_link(token, {**whose, "link_name": "新", "skip_verify": False}))
    got = check(customer_acquisition.get(token, whose))
    assert (got["link"]["link_name"], got["link"]["skip_verify"], got["range"]) == ("新", False, given["range"])
    sandbox.customer_opens_link("wmClick", link["url"])
    event = sandbox.customer_adds("wmClick", way=f"{link['url']}?customer_channel=abc")
    assert (event["UserID"], event["State"]) == ("lisi", "abc")
    assert [each["ChangeType"] for each in events] == ["open_profile", "friend_request", "add_external_contact"]
    told = [sandbox.customer_writes_to("wmClick", "lisi") for _ in range(3)]
    assert events[-2]["ChangeType"] == "customer_start_chat"
    info = check(customer_acquisition.get_chat_info(token, {"chat_key": told[2]["ChatKey"]}))
    assert (info["userid"], info["chat_info"]["recv_msg_cnt"]) == ("lisi", 3)
    (row,) = check(customer_acquisition.customer(token, whose))["customer_list"]
    assert row == {"external_userid": "wmClick", "userid": "lisi", "chat_status": 1, "state": "abc"}
    now = int(sandbox.now)
    figures = check(customer_acquisition.statistic(token, {**whose, "start_time": now - DAY, "end_time": now}))
    assert (figures["click_link_customer_cnt"], figures["new_customer_cnt"]) == (1, 1)
    quota = check(externalcontact.customer_acquisition_quota(token))
    assert quota["total"] - quota["balance"] == 1
    sandbox.resources["acquisition_quota"]["corp"]["balance"] = 1
    sandbox.customer_adds("wmLast", "lisi", link["url"])
    assert "balance_exhausted" in [each["ChangeType"] for each in events]
    with pytest.raises(ValueError, match="no uses"):
        sandbox.customer_adds("wmTooLate", "lisi", link["url"])
    assert len(check(customer_acquisition.create_once_key(token, {**whose, "key_num": 2}))["keys"]) == 2
    assert check(customer_acquisition.get_comp_auth_info(token, {}))["pay_mode"] == 0
    assert "lisi" in check(customer_acquisition_app.get_permit(token))["user_list"]
    check(customer_acquisition.delete_link(token, whose))
    assert refused(
        customer_acquisition.get(token, whose),
        customer_acquisition.create_link(token, {"link_name": "x", "range": {"user_list": ["x"]}}),
        customer_acquisition.create_link(token, {"link_name": "x", "range": {}}),
        customer_acquisition.get_chat_info(token, {"chat_key": "x"}),
    ) == [40058, 60111, 40058, 40058]
    assert not sandbox.samples


def test_customer_groups(sandbox, events):
    token = sandbox.access_token
    chat_id = sandbox.creates_groupchat("lisi", "福利群", ["wangwu", LI])
    way = {"scene": 2, "chat_id_list": [chat_id], "state": "海报", "remark": "长" * 31}
    config_id = check(groupchat.add_join_way(token, way))["config_id"]
    sandbox.joins_groupchat(ZHANG, chat_id, config_id)
    sandbox.leaves_groupchat("wangwu", chat_id)
    sandbox.renames_groupchat(chat_id, notice="公告")
    assert [each.get("UpdateDetail", each["ChangeType"]) for each in events] == [
        "create",
        "add_member",
        "del_member",
        "change_notice",
    ]
    assert (events[1]["LastMemVer"], events[1]["CurMemVer"], events[1]["JoinScene"]) == ("1", "2", "3")
    chat = check(groupchat.get(token, {"chat_id": chat_id, "need_name": 1}))["group_chat"]
    assert (chat["notice"], chat["member_version"]) == ("公告", "3")
    assert [(each["userid"], each.get("state", "")) for each in chat["member_list"]] == [
        ("lisi", ""),
        (LI, ""),
        (ZHANG, "海报"),
    ]
    got = check(groupchat.get_join_way(token, {"config_id": config_id}))["join_way"]
    assert (got["remark"], got["auto_create_room"], got["state"]) == ("长" * 30, 1, "海报")
    check(groupchat.update_join_way(token, {**way, "config_id": config_id, "state": "", "auto_create_room": 0}))
    got = check(groupchat.get_join_way(token, {"config_id": config_id}))["join_way"]
    assert (got["state"], got["auto_create_room"]) == ("", 0)
    check(groupchat.del_join_way(token, {"config_id": config_id}))
    assert check(externalcontact.opengid_to_chatid(token, {"opengid": f"og{chat_id}"}))["chat_id"] == chat_id
    sandbox.advance(DAY)
    token = sandbox.access_token
    days = {"day_begin_time": int(sandbox.now) - DAY, "owner_filter": {"userid_list": ["lisi", "zhangsan"]}}
    figures = check(groupchat.statistic(token, {**days, "order_by": 4}))
    assert [(each["owner"], each["data"]["member_total"]) for each in figures["items"]] == [
        ("lisi", 3),
        ("zhangsan", 2),
    ]
    (day,) = check(groupchat.statistic_group_by_day(token, days))["items"]
    assert (day["data"]["chat_total"], day["data"]["member_total"]) == (2, 5)
    sandbox.dismisses_groupchat(chat_id)
    assert refused(
        groupchat.get(token, {"chat_id": chat_id}),
        groupchat.get_join_way(token, {"config_id": config_id}),
        groupchat.add_join_way(token, way),
        externalcontact.opengid_to_chatid(token, {"opengid": "x"}),
        groupchat.statistic(token, {**days, "day_begin_time": int(sandbox.now)}),
    ) == [40050, 41044, 40050, 90511, 40058]
    assert not sandbox.samples


def test_welcome_templates(sandbox):
    token = sandbox.access_token
    given = {"text": {"content": "欢迎%NICKNAME%"}, "image": {"media_id": "MEDIA"}, "file": {"media_id": "MEDIA"}}
    template_id = check(group_welcome_template.add(token, given))["template_id"]
    got = check(group_welcome_template.get(token, {"template_id": template_id}))
    assert (got["text"], "pic_url" in got["image"], "file" in got) == (given["text"], True, False)
    link = {"link": {"title": "官网", "url": "https://example.com"}}
    check(group_welcome_template.edit(token, {"template_id": template_id, **link}))
    got = check(group_welcome_template.get(token, {"template_id": template_id}))
    assert (got["link"]["title"], "text" in got) == ("官网", False)
    check(group_welcome_template.del_(token, {"template_id": template_id}))
    assert refused(
        group_welcome_template.get(token, {"template_id": template_id}),
        group_welcome_template.edit(token, {"template_id": template_id, **link}),
        group_welcome_template.add(token, {"notify": 1}),
        group_welcome_template.add(token, {"image": {"media_id": "x"}}),
    ) == [40037, 40037, 40058, 40007]
    assert not sandbox.samples


def test_ids_of_customers(sandbox):
    token = sandbox.access_token
    assert check(externalcontact.unionid_to_external_userid(token, {"unionid": "oxLiSi"}))["external_userid"] == LI
    openids = [check(externalcontact.convert_to_openid(token, {"external_userid": LI}))["openid"] for _ in range(2)]
    assert openids[0] == openids[1]
    new = check(externalcontact.to_service_external_userid(token, {"external_userid": LI}))["external_userid"]
    back = {"external_userid": new, "source_agentid": 1000002}
    assert check(externalcontact.from_service_external_userid(token, back))["external_userid"] == LI
    items = check(externalcontact.get_new_external_userid(token, {"external_userid_list": [LI, new]}))["items"]
    assert [each["new_external_userid"] for each in items] == [new, new]
    in_group = {"chat_id": "wrVipGroup", "external_userid_list": [ZHANG, LI]}
    assert len(check(groupchat.get_new_external_userid(token, in_group))["items"]) == 1
    served = check(externalcontact.contact_list(token, {"limit": 3}))
    rest = check(externalcontact.contact_list(token, {"limit": 3, "cursor": served["next_cursor"]}))
    assert [each.get("chat_id") for each in served["info_list"] + rest["info_list"]] == [None] * 3 + ["wrVipGroup"]
    who = check(externalcontact.check_follow_user(token, {"userid": ["lisi", "x"], "partyid": [2, 9]}))
    assert who["authorized"] == {"userid": ["lisi"], "partyid": [2]}
    assert who["unauthorized"] == {"userid": ["x"], "partyid": [9]}
    assert refused(
        externalcontact.unionid_to_external_userid(token, {"unionid": "x"}),
        externalcontact.convert_to_openid(token, {"external_userid": "x"}),
        externalcontact.from_service_external_userid(token, {**back, "external_userid": "x"}),
    ) == [610014, 40096, 40096]
    assert not sandbox.samples


def test_people_act_over_http(sandbox):
    def play(action, **fields):
        return requests.post(sandbox.api.replace("cgi-bin", f"sandbox/play/{action}"), json=fields, timeout=5)

    added = play("customer_adds", external_userid="wmHttp", userid="lisi", state="官网").json()["record"]
    assert (added["ChangeType"], added["State"]) == ("add_external_contact", "官网")
    chat_id = play("creates_groupchat", userid="lisi", name="群", members=["wmHttp"]).json()["record"]
    assert play("leaves_groupchat", who="wmHttp", chat_id=chat_id).json()["record"]["UpdateDetail"] == "del_member"
    again = play("customer_adds", external_userid="wmHttp", userid="lisi")
    assert (again.status_code, "already" in again.json()["error"]) == (400, True)
    spaceid = check(wedrive.space_create(sandbox.access_token, {"space_name": "项目"}))["spaceid"]
    data = base64.b64encode(b"hello").decode()
    fileid = play("uploads_to_space", userid="lisi", spaceid=spaceid, file_name="a.txt", data=data).json()["record"]
    assert check(wedrive.file_info(sandbox.access_token, {"fileid": fileid}))["file_info"]["file_size"] == 5
