"""QQ.weixin.work.kf.customer: each request to the byte, each reply, and the flows of an upgrade service."""

import pytest

from QQ.weixin.work import WeixinError, check
from QQ.weixin.work.kf import customer

API = "https://qyapi.weixin.qq.com/cgi-bin/kf/customer/"
TOKEN = "ACCESS/TOKEN+&=张"
QUERY = "access_token=ACCESS%2FTOKEN%2B%26%3D%E5%BC%A0"
CONVERSATION = {"open_kfid": "kfSales", "external_userid": "wmZhangSan"}
OK = {"errcode": 0, "errmsg": "ok"}


# The wire


def test_get_upgrade_service_config_on_the_wire(requests_mock):
    reply = {**OK, "member_range": {"userid_list": ["zhangsan", "lisi"], "department_id_list": [2, 3]}}
    requests_mock.get(API + "get_upgrade_service_config", json=reply)
    assert customer.get_upgrade_service_config(TOKEN) == reply
    (request,) = requests_mock.request_history
    assert request.url == API + "get_upgrade_service_config?" + QUERY
    assert request.body is None
    assert "Content-Type" not in request.headers


def test_get_upgrade_service_config_ignores_a_hash_as_perl_does(requests_mock):
    requests_mock.get(API + "get_upgrade_service_config", json=OK)
    assert customer.get_upgrade_service_config(TOKEN, {"anything": 1}) == OK
    assert requests_mock.request_history[0].body is None


POSTS = [
    (
        "upgrade_service",
        {**CONVERSATION, "type": 1, "member": {"userid": "zhangsan", "wording": "你好,我是你的专属服务专员"}},
        '{"open_kfid":"kfSales","external_userid":"wmZhangSan","type":1,'
        '"member":{"userid":"zhangsan","wording":"你好,我是你的专属服务专员"}}',
    ),
    (
        "upgrade_service",
        {**CONVERSATION, "type": 2, "groupchat": {"chat_id": "wrVipGroup", "wording": "欢迎 🎉"}},
        '{"open_kfid":"kfSales","external_userid":"wmZhangSan","type":2,'
        '"groupchat":{"chat_id":"wrVipGroup","wording":"欢迎 🎉"}}',
    ),
    ("cancel_upgrade_service", CONVERSATION, '{"open_kfid":"kfSales","external_userid":"wmZhangSan"}'),
    (
        "batchget",
        {"external_userid_list": ["wm1", "zhangsan"], "need_enter_session_context": 0},
        '{"external_userid_list":["wm1","zhangsan"],"need_enter_session_context":0}',
    ),
]


@pytest.mark.parametrize(("name", "hash", "body"), POSTS)
def test_a_post_on_the_wire(requests_mock, name, hash, body):
    reply = {"errcode": 95021, "errmsg": "out of range", "customer_list": [{"nickname": "张三"}]}
    requests_mock.post(API + name, json=reply)
    assert getattr(customer, name)(TOKEN, hash) == reply
    (request,) = requests_mock.request_history
    assert request.url == f"{API}{name}?{QUERY}"
    assert request.body == body.encode()
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["Content-Length"] == str(len(body.encode()))


# Flows through the sandbox


def test_batchget_returns_customers_of_the_last_48_hours(sandbox):
    asked = {"external_userid_list": ["wmLiSi", "wmNobody", "wmZhangSan", "wmWangWu"]}
    reply = check(customer.batchget(sandbox.access_token, asked))
    assert [found["nickname"] for found in reply["customer_list"]] == ["李四", "张三"]
    assert reply["invalid_external_userid"] == ["wmNobody", "wmWangWu"]
    assert reply["customer_list"][1] == {
        "external_userid": "wmZhangSan",
        "nickname": "张三",
        "avatar": "http://wx.qlogo.cn/mmhead/zhangsan/0",
        "gender": 1,
        "unionid": "oxZhangSan",
    }
    sandbox.advance(30 * 3600)
    reply = check(customer.batchget(sandbox.access_token, asked))
    assert [found["nickname"] for found in reply["customer_list"]] == ["张三"]


def test_batchget_returns_the_session_context_only_on_request(sandbox):
    asked = {"external_userid_list": ["wmZhangSan", "wmLiSi"], "need_enter_session_context": 1}
    reply = check(customer.batchget(sandbox.access_token, asked))
    direct, channels = (found["enter_session_context"] for found in reply["customer_list"])
    assert direct == {"scene": "homepage", "scene_param": "order=1001"}
    assert channels["wechat_channels"] == {"nickname": "新品直播", "scene": 1}


@pytest.mark.parametrize("scene", [1, 2, 3, 4, 5])
def test_the_scene_decides_which_name_of_a_channels_account_is_returned(sandbox, scene):
    sandbox.customers["wmLiSi"]["enter_session_context"]["wechat_channels"]["scene"] = scene
    asked = {"external_userid_list": ["wmLiSi"], "need_enter_session_context": 1}
    (found,) = check(customer.batchget(sandbox.access_token, asked))["customer_list"]
    name = {"nickname": "新品直播"} if scene <= 3 else {"shop_nickname": "新品小店"}
    assert found["enter_session_context"]["wechat_channels"] == {**name, "scene": scene}


def test_third_party_apps_get_fewer_fields(sandbox):
    sandbox.third_party = True
    (found,) = check(customer.batchget(sandbox.access_token, {"external_userid_list": ["wmZhangSan"]}))["customer_list"]
    assert found == {"external_userid": "wmZhangSan", "nickname": "张三", "gender": 0}


@pytest.mark.parametrize(
    "hash",
    [
        {},
        {"external_userid_list": []},
        {"external_userid_list": [f"wm{n}" for n in range(101)]},
        {"external_userid_list": "wmZhangSan"},
        {"external_userid_list": [1]},
        {"external_userid_list": ["wmZhangSan"], "need_enter_session_context": 2},
    ],
)
def test_batchget_refuses_anything_but_1_to_100_ids(sandbox, hash):
    assert customer.batchget(sandbox.access_token, hash)["errcode"] == 40058


def test_batchget_takes_100_ids(sandbox):
    asked = [f"wm{n}" for n in range(100)]
    reply = check(customer.batchget(sandbox.access_token, {"external_userid_list": asked}))
    assert reply["invalid_external_userid"] == asked


def test_an_upgrade_from_configuration_to_cancellation(sandbox):
    token = sandbox.access_token
    config = check(customer.get_upgrade_service_config(token))
    assert config["member_range"] == {"userid_list": ["zhangsan"], "department_id_list": [2]}
    assert config["groupchat_range"] == {"chat_id_list": ["wrVipGroup"]}

    member = {"userid": config["member_range"]["userid_list"][0], "wording": "你好"}
    check(customer.upgrade_service(token, {**CONVERSATION, "type": 1, "member": member}))
    assert sandbox.recommendations == {("kfSales", "wmZhangSan"): {"type": 1, "member": member}}

    groupchat = {"chat_id": config["groupchat_range"]["chat_id_list"][0]}
    check(customer.upgrade_service(token, {**CONVERSATION, "type": 2, "groupchat": groupchat}))
    assert sandbox.recommendations == {("kfSales", "wmZhangSan"): {"type": 2, "groupchat": groupchat}}

    check(customer.cancel_upgrade_service(token, CONVERSATION))
    assert sandbox.recommendations == {}
    check(customer.cancel_upgrade_service(token, CONVERSATION))


def test_a_member_of_a_configured_department_can_be_recommended(sandbox):
    upgrade = {**CONVERSATION, "type": 1, "member": {"userid": "lisi"}}
    check(customer.upgrade_service(sandbox.access_token, upgrade))
    sandbox.member_range["department_id_list"] = [3]
    assert customer.upgrade_service(sandbox.access_token, upgrade)["errcode"] == 95021


@pytest.mark.parametrize(
    ("change", "errcode"),
    [
        ({"open_kfid": "kfNone"}, 95000),
        ({"external_userid": "wmNobody"}, 40096),
        ({"type": 3}, 40058),
        ({"type": "one"}, 40058),
        ({"type": True}, 40058),
        ({"type": 2}, 40058),
        ({"member": {}}, 40058),
        ({"member": {"userid": "stranger"}}, 95021),
        ({"type": 2, "groupchat": {"chat_id": "wrOther"}}, 95021),
        ({"open_kfid": ["kfSales"]}, 95000),
        ({"external_userid": {}}, 40096),
    ],
)
def test_upgrade_service_refuses(sandbox, change, errcode):
    upgrade = {**CONVERSATION, "type": 1, "member": {"userid": "zhangsan"}, **change}
    reply = customer.upgrade_service(sandbox.access_token, upgrade)
    assert reply["errcode"] == errcode
    assert sandbox.recommendations == {}
    with pytest.raises(WeixinError) as raised:
        check(reply)
    assert raised.value.errcode == errcode


@pytest.mark.parametrize("missing", ["open_kfid", "external_userid"])
def test_a_missing_field_is_named(sandbox, missing):
    hash = {name: value for name, value in CONVERSATION.items() if name != missing}
    reply = customer.cancel_upgrade_service(sandbox.access_token, hash)
    assert reply["errcode"] == 40058
    assert missing in reply["errmsg"]
