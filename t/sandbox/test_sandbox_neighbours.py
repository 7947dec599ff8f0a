"""What a robot needs beside customer service, in the sandbox: provider credentials, files, external contacts."""

import functools
import hashlib
import http.server
import subprocess
import sys
import threading

import pytest
import requests

from QQ.weixin.work import check, department, externalcontact, media, openhw, service, user, webhook
from QQ.weixin.work.corpgroup import corp
from QQ.weixin.work.externalcontact import batch, groupchat
from QQ.weixin.work.openhw import model
from QQ.weixin.work.service import v2
from QQ.weixin.work.store import MemoryStore
from QQ.weixin.work.token import AccessToken, CorpToken, DownstreamToken, ProviderToken, SuiteToken

SUITE = {"suite_id": "wwSuite", "suite_secret": "suite-secret"}


def suite_token(sandbox):
    ticket = sandbox.provider.suites["wwSuite"].ticket()
    return check(service.get_suite_token({**SUITE, "suite_ticket": ticket}))["suite_access_token"]


@pytest.mark.parametrize("family", [service, v2])
def test_from_a_suite_ticket_to_a_corp_token(sandbox, family):
    suite = suite_token(sandbox)
    assert check(service.get_pre_auth_code(suite))["expires_in"] == 1200
    code = sandbox.provider.authorize("wwSuite")
    given = check(family.get_permanent_code(suite, {"auth_code": code}))
    who = {"auth_corpid": given["auth_corp_info"]["corpid"], "permanent_code": given["permanent_code"]}
    del sandbox.tokens[suite]
    assert service.get_corp_token(suite, who)["errcode"] == 40082
    suite = suite_token(sandbox)
    of_corp = check(service.get_corp_token(suite, who))
    assert check(user.get(of_corp["access_token"], "lisi"))["name"] == "李四"
    assert of_corp["expires_in"] == 7200
    assert check(family.get_auth_info(suite, who))["auth_corp_info"]["corpid"] == sandbox.corpid
    sandbox.advance(7201)
    assert service.get_corp_token(suite, who)["errcode"] == 42009
    assert user.get(of_corp["access_token"], "lisi")["errcode"] == 42001
    assert family.get_permanent_code(suite_token(sandbox), {"auth_code": code})["errcode"] == 40078
    del sandbox.provider.permanent_codes[given["permanent_code"]]
    assert service.get_corp_token(suite_token(sandbox), who)["errcode"] == 40084


@pytest.mark.parametrize(
    ("change", "errcode"),
    [
        ({"suite_id": "wwOther"}, 40083),
        ({"suite_secret": "x"}, 40080),
        ({"suite_ticket": "x"}, 40085),
        ({"suite_ticket": ""}, 40058),
        ({"suite_ticket": 1}, 40058),
    ],
)
def test_suite_tokens_that_are_refused(sandbox, change, errcode):
    ticket = sandbox.provider.suites["wwSuite"].ticket()
    assert service.get_suite_token({**SUITE, "suite_ticket": ticket, **change})["errcode"] == errcode


def test_tickets_and_codes_expire(sandbox):
    ticket, code = sandbox.provider.suites["wwSuite"].ticket(), sandbox.provider.authorize()
    sandbox.advance(1801)
    assert service.get_suite_token({**SUITE, "suite_ticket": ticket})["errcode"] == 40085
    assert service.get_permanent_code(suite_token(sandbox), {"auth_code": code})["errcode"] == 40078
    other = sandbox.provider.authorize("dkTemplate")
    assert service.get_permanent_code(suite_token(sandbox), {"auth_code": other})["errcode"] == 40078
    assert ticket not in repr(sandbox.provider.suites["wwSuite"])
    assert "suite-secret" not in repr(sandbox.provider.suites)


def test_provider_token(sandbox):
    who = {"corpid": "wwProvider", "provider_secret": "provider-secret"}
    token = check(service.get_provider_token(who))["provider_access_token"]
    assert service.get_provider_token(who)["provider_access_token"] == token
    assert service.get_provider_token({**who, "corpid": "x"})["errcode"] == 40013
    assert service.get_provider_token({**who, "provider_secret": "x"})["errcode"] == 40001
    assert check(service.get_account_balance(token))


def test_devices(sandbox):
    ticket = sandbox.provider.models["modelSandbox"].ticket()
    who = {"model_id": "modelSandbox", "model_secret": "model-secret", "model_ticket": ticket}
    token = check(openhw.get_model_token(who))["model_access_token"]
    assert openhw.get_model_token({**who, "model_ticket": "x"})["errcode"] == 40085
    check(model.register_sn(token, {"device_sn": "sn1"}))
    code = sandbox.provider.bind("SN1")
    secret = check(openhw.get_device_secret(token, {"auth_code": code}))["device_secret"]
    assert openhw.get_device_secret(token, {"auth_code": code})["errcode"] == 40078
    given = check(openhw.get_device_token(token, {"device_sn": "SN1", "device_secret": secret}))
    assert given["device_access_token"] in sandbox.tokens
    assert openhw.get_device_token(token, {"device_sn": "SN1", "device_secret": "x"})["errcode"] == 40001


def test_tokens_that_renew_themselves_through_one_another(sandbox):
    """Each is revoked or out of date on the way, and the call that notices it succeeds all the same."""
    suite = SuiteToken("wwSuite", "suite-secret", MemoryStore(), ticket=sandbox.provider.suites["wwSuite"].ticket())
    given = check(v2.get_permanent_code(suite, {"auth_code": sandbox.provider.authorize()}))
    token = CorpToken(suite, given["auth_corp_info"]["corpid"], given["permanent_code"])
    assert check(user.get(token, "lisi"))["name"] == "李四"
    sandbox.tokens.clear()
    assert check(user.get(token, "lisi"))["name"] == "李四"
    assert sandbox.calls["service/get_corp_token"] == 3
    assert sandbox.calls["service/get_suite_token"] == 2
    downstream = DownstreamToken(
        AccessToken(sandbox.corpid, sandbox.corpsecret, MemoryStore()), "wwDownstream", 1000003
    )
    check(department.simplelist(downstream))
    assert check(service.get_account_balance(ProviderToken("wwProvider", "provider-secret", MemoryStore())))


def test_downstream_corps(sandbox):
    token = sandbox.access_token
    (shared,) = check(corp.list_app_share_info(token, {"agentid": 1}))["corp_list"]
    check(corp.gettoken(token, {"corpid": shared["corpid"], "agentid": shared["agentid"]}))
    assert corp.gettoken(token, {"corpid": "x", "agentid": 1})["errcode"] == 40013
    assert corp.gettoken(token, {"corpid": shared["corpid"], "agentid": 1})["errcode"] == 40056


def test_files_come_back_byte_for_byte_for_three_days(sandbox, tmp_path):
    path = tmp_path / '图 "1".png'
    path.write_bytes(b"\x89PNG\r\n--\n\r\r\n\n\0" + bytes(range(256)) * 9)
    media_id = check(media.upload(sandbox.access_token, "image", path))["media_id"]
    file = media.get(sandbox.access_token, media_id)
    assert (file["data"], file["filename"], file["content-type"]) == (path.read_bytes(), path.name, "image/png")
    sandbox.advance(3 * 86400 + 1)
    assert media.get(sandbox.access_token, media_id)["errcode"] == 40007


@pytest.mark.parametrize(
    ("kind", "name", "data", "errcode"),
    [
        ("picture", "a.png", b"\x89PNG12", 40004),
        ("image", "a.txt", b"no picture", 40004),
        ("image", "a.png", b"", 44001),
        ("image", "a.png", b"12345", 40006),
        ("image", "a.png", bytes((10 << 20) + 1), 40009),
        ("image", "a.png", bytes(10 << 20), 0),
        ("voice", "a.mp3", b"ID3456", 40004),
        ("voice", "a.amr", bytes((2 << 20) + 1), 45001),
        ("voice", "a.amr", bytes(2 << 20), 0),
        ("video", "a.avi", b"RIFF12", 40004),
        ("video", "a.mp4", bytes((10 << 20) + 1), 40011),
        ("video", "a.mp4", bytes(10 << 20), 0),
        ("file", "a", b"123456", 0),
        ("file", "a", bytes((20 << 20) + 1), 45001),
        ("file", "a", bytes(20 << 20), 0),
        ("image", "picture", b"\xff\xd8\xff123", 0),
    ],
    ids=lambda value: f"{len(value)} bytes" if isinstance(value, bytes) else None,  # pytest would write them out
)
def test_allowed_uploads(sandbox, tmp_path, kind, name, data, errcode):
    path = tmp_path / name
    path.write_bytes(data)
    assert media.upload(sandbox.access_token, kind, path)["errcode"] == errcode


def test_it_keeps_only_so_much(sandbox, monkeypatch):
    """The oldest file goes when all together are too much."""
    monkeypatch.setattr("QQ.weixin.work.sandbox._state.media.MAX_BYTES", 3000)
    uploads = [media.upload(sandbox.access_token, "file", ("a", bytes(1000))) for _ in range(4)]
    found = [media.get(sandbox.access_token, check(upload)["media_id"]) for upload in uploads]
    assert [len(file.get("data", b"")) for file in found] == [0, 1000, 1000, 1000]
    assert found[0]["errcode"] == 40007


def test_a_large_file_comes_in_ranges(sandbox):
    data = bytes(range(256)) * (90 << 10)
    media_id = sandbox.media.keep("file", "大.bin", data)
    params = {"access_token": sandbox.access_token, "media_id": media_id}
    url = f"{sandbox.api}/media/get"
    assert requests.get(url, params=params, timeout=10).json()["errcode"] == 830002
    for text, errcode in (("bytes=0-", 830002), (f"bytes=0-{20 << 20}", 830002)):
        assert requests.get(url, params=params, headers={"Range": text}, timeout=10).json()["errcode"] == errcode
    response = requests.get(url, params=params, headers={"Range": "bytes=256-511"}, timeout=10)
    assert (response.status_code, response.content) == (206, bytes(range(256)))
    assert response.headers["Content-Range"] == f"bytes 256-511/{len(data)}"
    assert requests.get(url, params=params, headers={"Range": f"bytes={len(data)}-"}, timeout=10).status_code == 416
    assert requests.get(url, params=params, headers={"Range": "bytes=-2"}, timeout=10).content == data[-2:]
    file = media.get(sandbox.access_token, media_id)
    assert file["data"] == data
    assert file["filename"] == "大.bin"


def test_a_function_with_the_name_of_a_family_has_its_model():
    program = """
from QQ.weixin import work
from QQ.weixin.work import media
from QQ.weixin.work.sandbox import Sandbox
with Sandbox() as sandbox:
    work.configure(api=sandbox.api)
    voice, file = sandbox.media.keep("voice", "a.amr", b"#!AMR"), sandbox.media.keep("file", "a", b"file")
    token = sandbox.access_token
    print(media.get.jssdk(token, voice)["data"], media.get.jssdk(token, file)["errcode"], media.get(token, file)["data"])
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", timeout=60)
    assert (run.stdout, run.stderr) == ("b'#!AMR' 40007 b'file'\n", "")


def test_other_uploads(sandbox, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG data")
    assert check(media.uploadimg(sandbox.access_token, picture))["url"].startswith("https://")
    check(media.upload_attachment(sandbox.access_token, "image", 1, picture))
    assert media.upload_attachment(sandbox.access_token, "file", 1, picture)["errcode"] == 40004
    key = sandbox.issue("", "key")
    media_id = check(webhook.upload_media(key, "file", picture))["media_id"]
    check(webhook.send(key, {"msgtype": "file", "file": {"media_id": media_id}}))
    assert webhook.upload_media(key, "image", picture)["errcode"] == 40004


class Cdn(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(206 if self.path == "/ranges" and "Range" in self.headers else 200)
        self.end_headers()
        self.wfile.write(b"film " * 3)

    def log_message(self, *args):
        pass


@pytest.fixture
def cdn():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Cdn)
    threading.Thread(target=functools.partial(server.serve_forever, 0.02), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_jobs_that_fetch_a_file(sandbox, cdn):
    token = sandbox.access_token
    job = {"scene": 1, "type": "file", "filename": "a.bin", "md5": hashlib.md5(b"film " * 3).hexdigest()}

    def outcome(**change):
        made = check(media.upload_by_url(token, {**job, "url": f"{cdn}/ranges", **change}))
        return check(media.get_upload_by_url_result(token, {"jobid": made["jobid"]}))

    done = outcome()
    assert done["status"] == 2
    assert media.get(token, done["detail"]["media_id"])["data"] == b"film " * 3
    for change, errcode in (
        ({"url": f"{cdn}/whole"}, 830001),
        ({"url": "http://127.0.0.1:9/"}, 830003),
        ({"url": "https://example.com/a"}, 830003),
        ({"url": "http://[x"}, 830001),
        ({"md5": "0" * 32}, 301019),
    ):
        assert (outcome(**change)["status"], outcome(**change)["detail"]["errcode"]) == (3, errcode)
    assert media.upload_by_url(token, {**job, "url": cdn, "type": "image"})["errcode"] in (40004, 40058)
    assert media.get_upload_by_url_result(token, {"jobid": "x"})["errcode"] == 40058


def test_customers_of_members(sandbox):
    token = sandbox.access_token
    assert externalcontact.list(token, "zhangsan")["external_userid"] == ["wmZhangSan", "wmLiSi"]
    assert externalcontact.list(token, "wangwu")["errcode"] == 84061
    assert externalcontact.list(token, "nobody")["errcode"] == 60111
    who = {"userid": "zhangsan", "external_userid": "wmZhangSan"}
    check(externalcontact.remark(token, {**who, "remark": "老张", "remark_company": "甲", "remark_mobiles": ["1"]}))
    check(externalcontact.mark_tag(token, {**who, "add_tag": ["etTag1", "etTag2"]}))
    check(externalcontact.mark_tag(token, {**who, "remove_tag": ["etTag1"]}))
    customer = check(externalcontact.get(token, "wmZhangSan"))
    assert [follow["userid"] for follow in customer["follow_user"]] == ["zhangsan", "lisi"]
    follow = customer["follow_user"][0]
    assert (follow["remark"], follow["remark_corp_name"], follow["remark_mobiles"]) == ("老张", "甲", ["1"])
    assert follow["tags"] == [{"group_name": "等级", "tag_name": "重要", "tag_id": "etTag2", "type": 1}]
    assert externalcontact.get(token, "wmNobody")["errcode"] == 40096
    assert externalcontact.remark(token, who)["errcode"] == 40058
    assert externalcontact.remark(token, {**who, "userid": "wangwu", "remark": "a"})["errcode"] == 84061
    assert externalcontact.mark_tag(token, {**who, "add_tag": ["etNone"]})["errcode"] == 40068


def test_customers_page_by_page(sandbox):
    contacts = sandbox.contacts
    for number in range(120):
        contacts.profiles[f"wm{number}"] = {"external_userid": f"wm{number}", "name": "", "type": 1}
        contacts.follow(f"wm{number}", "wangwu", 1)
    found, cursor, sizes = [], "", []
    while True:
        ask = {"userid_list": ["wangwu", "lisi"], "cursor": cursor, "limit": 50}
        reply = check(batch.get_by_user(sandbox.access_token, ask))
        found += [each["external_contact"]["external_userid"] for each in reply["external_contact_list"]]
        sizes.append(len(reply["external_contact_list"]))
        cursor = reply["next_cursor"]
        if not cursor:
            break
    assert sizes == [50, 50, 21]
    assert len(set(found)) == 121
    assert reply["external_contact_list"][-1]["follow_info"]["tag_id"] == []


def test_corp_tags(sandbox):
    token = sandbox.access_token
    made = check(
        externalcontact.add_corp_tag(token, {"group_name": "来源", "tag": [{"name": "门店"}, {"name": "门店"}]})
    )
    group = made["tag_group"]
    assert [tag["name"] for tag in group["tag"]] == ["门店"]
    again = {"group_id": group["group_id"], "tag": [{"name": "门店"}]}
    assert externalcontact.add_corp_tag(token, again)["errcode"] == 40071
    check(externalcontact.edit_corp_tag(token, {"id": group["tag"][0]["id"], "name": "店"}))
    listed = check(externalcontact.get_corp_tag_list(token, {"tag_id": [group["tag"][0]["id"]]}))["tag_group"]
    assert [(each["group_name"], each["tag"][0]["name"]) for each in listed] == [("来源", "店")]
    assert len(externalcontact.get_corp_tag_list(token, {})["tag_group"]) == 2
    check(externalcontact.mark_tag(token, {"userid": "lisi", "external_userid": "wmZhangSan", "add_tag": ["etTag1"]}))
    check(externalcontact.del_corp_tag(token, {"group_id": ["etGroup1"], "tag_id": [group["tag"][0]["id"]]}))
    assert externalcontact.get_corp_tag_list(token, {})["tag_group"] == []
    assert sandbox.contacts.follows["wmZhangSan"]["lisi"]["tag_id"] == []
    assert externalcontact.del_corp_tag(token, {"tag_id": ["etTag1"]})["errcode"] == 40068


def test_customer_groups(sandbox):
    token = sandbox.access_token
    assert groupchat.list(token, {"limit": 10})["group_chat_list"] == [{"chat_id": "wrVipGroup", "status": 0}]
    assert groupchat.list(token, {"limit": 10, "owner_filter": {"userid_list": ["lisi"]}})["group_chat_list"] == []
    assert groupchat.list(token, {"limit": 1001})["errcode"] == 40058
    members = groupchat.get(token, {"chat_id": "wrVipGroup", "need_name": 1})["group_chat"]["member_list"]
    assert [member["name"] for member in members] == ["张三", "张三"]
    assert groupchat.get(token, {"chat_id": "wrNone"})["errcode"] == 40050


def test_contact_ways(sandbox):
    token = sandbox.access_token
    way = {"type": 1, "scene": 2, "user": ["lisi"], "state": "a"}
    made = check(externalcontact.add_contact_way(token, way))
    got = externalcontact.get_contact_way(token, {"config_id": made["config_id"]})["contact_way"]
    assert got.items() >= {**way, "qr_code": made["qr_code"], "skip_verify": True}.items()
    check(externalcontact.update_contact_way(token, {"config_id": made["config_id"], "remark": "r"}))
    assert externalcontact.list_contact_way(token, {})["contact_way"] == [{"config_id": made["config_id"]}]
    check(externalcontact.del_contact_way(token, {"config_id": made["config_id"]}))
    assert externalcontact.get_contact_way(token, {"config_id": made["config_id"]})["errcode"] == 41044
    for change, errcode in (
        ({"user": ["lisi", "wangwu"]}, 40058),
        ({"user": ["nobody"]}, 60111),
        ({"user": [], "type": 2}, 40058),
        ({"type": 2, "party": [99]}, 60003),
        ({"scene": 3}, 40058),
    ):
        assert externalcontact.add_contact_way(token, {**way, **change})["errcode"] == errcode
