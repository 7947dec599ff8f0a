"""The command line."""

import json
import os
import random
import re
import shlex
import signal
import socket
import subprocess
import sys
import time

import pytest
from conftest import needs
from requests_mock import ANY as requests_mock_any
from requests_mock import Mocker

import QQ.weixin.work
from QQ.weixin.work import _cli, _doc, explain
from QQ.weixin.work.__main__ import main
from QQ.weixin.work.sandbox._server.running import announced, running

ASKED = '{"external_userid_list": ["wmZhangSan", "nobody"]}'


def run(*arguments, **environment):
    """Run the command line as a process: its exit status, and what it prints."""
    command = [sys.executable, "-m", "QQ.weixin.work", *arguments]
    result = subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**os.environ, **environment}, timeout=60
    )
    assert "Traceback" not in result.stderr
    return result.returncode, result.stdout, result.stderr


@pytest.fixture
def server(sandbox):
    return {
        "QQ_WEIXIN_WORK_API": sandbox.api,
        "QQ_WEIXIN_WORK_CORPID": sandbox.corpid,
        "QQ_WEIXIN_WORK_CORPSECRET": sandbox.corpsecret,
    }


def test_a_call_on_the_embedded_sandbox():
    status, out, err = run("--sandbox", "kf.customer.batchget", ASKED)
    assert (status, err) == (0, "")
    assert json.loads(out)["invalid_external_userid"] == ["nobody"]
    assert "张三" in out


@pytest.mark.parametrize(
    ("function", "hash"),
    [
        ("license.list_order", {}),
        ("service.get_pre_auth_code", None),
        ("webhook.send", {"msgtype": "text", "text": {"content": "x"}}),
    ],
)
def test_credentials_of_other_names(cli, server, function, hash):
    """The credential is no argument, whatever its name in the query."""
    arguments = [function] if hash is None else [function, json.dumps(hash)]
    status, out, err = cli("--sandbox", *arguments)
    assert (status, json.loads(out)["errcode"], err) == (0, 0, "")
    credential = _doc.find(function).credential
    status, out, err = cli(*arguments, **server)
    assert status == 2
    assert f"no {credential}: set --token or QQ_WEIXIN_WORK_TOKEN, or try --sandbox" in err
    with Mocker() as mock:
        mock.register_uri(requests_mock_any, requests_mock_any, json={"errcode": 0})
        assert cli("--token", "T", *arguments)[0] == 0
    assert mock.last_request.qs[credential] == ["t"]


def test_the_embedded_sandbox_needs_no_proxy(cli):
    assert cli("--sandbox", "getcallbackip", http_proxy="http://127.0.0.1:1", no_proxy="")[0] == 0


def test_utf8_in_every_locale():
    status, out, err = run("--sandbox", "kf.customer.batchget", ASKED, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert (status, err) == (0, "")
    assert "张三" in out


def test_the_hash_from_a_file_and_from_standard_input(cli, server, tmp_path):
    path = tmp_path / "hash.json"
    path.write_text(ASKED, encoding="utf-8")
    from_file = cli("kf.customer.batchget", f"@{path}", **server)
    from_stdin = cli("kf.customer.batchget", "-", stdin=ASKED.encode(), **server)
    assert from_file == from_stdin
    assert from_file[0] == 0


def test_the_token_from_an_option_or_a_variable(cli, server, sandbox):
    del server["QQ_WEIXIN_WORK_CORPSECRET"]
    token = sandbox.access_token
    assert cli("--token", token, "getcallbackip", **server)[0] == 0
    assert cli("getcallbackip", QQ_WEIXIN_WORK_TOKEN=token, **server)[0] == 0
    assert sandbox.calls["gettoken"] == 0
    status, out, err = cli("getcallbackip", **server)
    assert (status, out) == (2, "")
    assert "QQ_WEIXIN_WORK_CORPSECRET" in err


def test_a_function_without_a_token(cli, server, sandbox):
    status, out, _ = cli("gettoken", sandbox.corpid, sandbox.corpsecret, **server)
    assert status == 0
    assert json.loads(out)["expires_in"] == 7200


def test_another_errcode_is_explained(cli, server):
    status, out, err = cli("kf.customer.batchget", '{"external_userid_list": []}', **server)
    assert status == 1
    assert json.loads(out)["errcode"] == 40058
    assert "40058: a request parameter is not valid" in err


def test_a_wrong_secret_is_explained(cli, server):
    status, out, err = cli("getcallbackip", **{**server, "QQ_WEIXIN_WORK_CORPSECRET": "guessed-wrong"})
    assert status == 1
    assert json.loads(out)["errcode"] == 40001
    assert "40001: secret is not valid" in err
    assert "guessed-wrong" not in out + err


def test_a_failure_is_explained(cli):
    status, out, err = cli("--token", "SECRET", "getcallbackip", QQ_WEIXIN_WORK_API="http://127.0.0.1:1/cgi-bin")
    assert (status, out) == (3, "")
    assert "127.0.0.1:1 refuses connections" in err
    assert "SECRET" not in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "--list"),
        (["kf.custmer.batchgt"], "kf.customer.batchget"),
        (["batchget"], "kf.customer.batchget"),
        (["no.such.thing.at.all"], "there is no function"),
        (["errors.check"], "there is no function"),
        ([".."], "there is no function"),
        (["--sandbox", "kf.customer.batchget"], "kf.customer.batchget HASH"),
        (["--sandbox", "kf.customer.batchget", "{}", "{}"], "kf.customer.batchget HASH"),
        (["--sandbox", "user.simplelist"], "user.simplelist DEPARTMENT_ID [FETCH_CHILD]"),
        (["--sandbox", "kf.customer.batchget", "{"], "is not JSON"),
        (["--sandbox", "kf.customer.batchget", "[1]"], "is not a JSON object"),
        (["--sandbox", "kf.customer.batchget", '{"a": NaN}'], "hash.a is nan"),
        (["--sandbox", "kf.customer.batchget", "@/no/such/file"], "/no/such/file: No such file"),
        (["--bogus"], "--bogus"),
        (["--sandbox", "media.get", "MEDIA", "-o"], "expected one argument"),
        (["--sandbox", "user.get", "-zhangsan"], "an argument that begins with - comes after --"),
        (
            ["https://qyapi.weixin.qq.com/cgi-bin/kf/snd_msg?access_token=SECRET"],
            "there is no function kf.snd_msg; did",
        ),
    ],
)
def test_wrong_usage(cli, arguments, message):
    status, out, err = cli(*arguments)
    assert (status, out) == (2, "")
    assert message in err


def test_options_stand_anywhere(cli, requests_mock):
    requests_mock.register_uri(requests_mock_any, requests_mock_any, json={"errcode": 0})
    reply = (0, '{"errcode": 0}\n', "")
    assert cli("user.get", "zhangsan", "--compact", "--token", "T") == reply
    assert cli("--compact", "--api", "GET", "user/get", "--token=T", "userid=zhangsan") == reply
    assert requests_mock.last_request.qs == {"access_token": ["t"], "userid": ["zhangsan"]}
    assert cli("user.get", "--compact", "--token", "T", "--", "--raw") == reply
    assert requests_mock.last_request.qs["userid"] == ["--raw"]


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (
            ["kf.customer.batchget"],
            [
                "usage: qq-weixin-work kf.customer.batchget HASH",
                "the hash must have external_userid_list (list[str])",
                "see --help after the name; for example: qq-weixin-work kf.customer.batchget"
                """ '{"external_userid_list": ["wmZhangSan"]}'""",
            ],
        ),
        (
            ["user.simplelist"],
            [
                "usage: qq-weixin-work user.simplelist DEPARTMENT_ID [FETCH_CHILD]",
                "department_id (int): id of the department.",
                "see --help after the name; for example: qq-weixin-work user.simplelist 1",
            ],
        ),
        (["user.get", "a", "b"], ["usage: qq-weixin-work user.get USERID"]),
    ],
)
def test_a_missing_argument(cli, arguments, lines):
    assert cli("--token", "T", *arguments) == (2, "", "".join(f"qq-weixin-work: {line}\n" for line in lines))


def test_what_is_missing_is_told_in_chinese(cli, monkeypatch):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    monkeypatch.delenv("QQ_WEIXIN_WORK_CORPID", raising=False)
    monkeypatch.delenv("QQ_WEIXIN_WORK_TOKEN", raising=False)
    assert "hash 的必填字段：external_userid_list" in cli("--token", "T", "kf.customer.batchget")[2]
    assert "环境变量 QQ_WEIXIN_WORK_CORPID" in cli("getcallbackip")[2]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "请写出函数名"),
        (["--no-such"], "没有这样的选项：--no-such；"),
        (["--format", "xml"], "--format 不能是 'xml'，可以是"),
        (["--timeout", "x"], "--timeout 应是数字，不是 'x'（见 --help）"),
        (["--query"], "--query 后面缺少值"),
        (["--compact=3"], "--compact 后面不能带值 '3'"),
        (["--co"], "--co 不明确，可能是 --compact, --completion"),
        (["kf.custmer.batchget"], "没有函数 kf.custmer.batchget；是不是 kf.customer.batchget 或"),
        (["kf.send_msg", "["], "hash 不是 JSON："),
        (["kf.send_msg", "[]"], "hash 不是以 { 开头的 JSON 对象"),
        (["kf.send_msg", "{}", "--query", "["], "--query [ 不是路径"),
        (["kf.send_msg", "{}", "--query", "a", "--raw"], "--raw 原样打印"),
        (["--api", "GET"], "用法：qq-weixin-work --api"),
        (["--api", "GET", "a/b", "{}", "x"], "x 不是 NAME=VALUE"),
        (["--ids", "-", "kf.send_msg"], "用法：qq-weixin-work --ids"),
        (["--list", "no such"], "没有名称、标题或摘要含 no such 的函数"),
        (["--events", "no such"], "没有名称、标题或摘要含 no such 的事件"),
        (["--find", "zzqqy"], "没有找到"),
        (["--find", "x", "--query", "a"], "--query 用于调用的返回结果；列表请用 --json"),
        (["--json", "--completion", "bash"], "--json：shell 脚本不是 JSON"),
        (["--explain", "abc"], "错误码是数字，如 60020，不是 abc"),
        (["--guide", "none"], "没有指南 none，只有"),
        (["--schema"], "请写一个函数名"),
        (["--openapi", "no.such"], "没有分类或函数 no.such"),
        (["--listen"], "请二选一"),
        (["--bot"], "--bot 要与 --listen 一起用"),
        (["--all", "user.get", "u"], "user.get 的返回结果里有几个列表"),
        (["--all", "user.delete", "u"], "user.delete 的返回结果里没有列表"),
    ],
)
def test_what_is_wrong_is_told_in_chinese(cli, monkeypatch, arguments, told):
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    status, out, err = cli("--token", "T", *arguments)
    assert (status in (1, 2), out) == (True, "")
    assert err.startswith(f"qq-weixin-work: {told}")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--listen", "no"], "no 不是 PORT，也不是 HOST:PORT"),
        (["--listen", "5000"], "环境变量 QQ_WEIXIN_WORK_CALLBACK_TOKEN 未设置"),
        (["--listen", "--bot"], "环境变量 QQ_WEIXIN_WORK_BOT_ID 未设置"),
        (["--guide", "agents", "web"], "多了一个参数 'web'"),
    ],
)
def test_mistakes_are_told_in_chinese(cli, arguments, told):
    assert cli(*arguments, LC_ALL="zh_CN.UTF-8") == (2, "", f"qq-weixin-work: {told}\n")


@pytest.mark.parametrize(
    "name",
    [
        "user.get",
        "user.simplelist",
        "agent.get",
        "message.send",
        "appchat.create",
        "kf.sync_msg",
        "kf.add_contact_way",
        "kf.customer.batchget",
        "externalcontact.get",
        "externalcontact.batch.get_by_user",
        "externalcontact.groupchat.get",
        "externalcontact.transfer_customer",
        "checkin.getcheckindata",
        "corp.getapprovaldata",
        "export.user",
    ],
)
def test_the_example_of_a_missing_hash_works_in_the_sandbox(cli, name):
    """Whom it names is there."""
    example = re.search(r"for example: qq-weixin-work (.*)", cli("--sandbox", name)[2])[1]
    status, out, err = cli("--sandbox", *shlex.split(example))
    assert (status, err) == (0, ""), out


@pytest.mark.parametrize("name", ["kf.send_msg", "oa.applyevent"])
def test_the_example_of_a_missing_hash_is_taken(cli, name):
    """Its required fields are there: the sandbox finds none of them missing."""
    example = re.search(r"for example: qq-weixin-work (.*)", cli("--sandbox", name)[2])[1]
    status, out, err = cli("--sandbox", *shlex.split(example))
    assert status in (0, 1), err
    assert "is required" not in out + err


@pytest.mark.parametrize(
    "address",
    [
        "https://qyapi.weixin.qq.com/cgi-bin/user/get?access_token=ACCESS_TOKEN&userid=USERID",
        "/cgi-bin/user/get",
        "cgi-bin/user/get",
        "user/get",
    ],
)
def test_an_official_address_is_a_name(cli, requests_mock, address):
    requests_mock.get(requests_mock_any, json={"errcode": 0})
    for arguments in ([address, "zhangsan"], ["--api", "GET", address, "userid=zhangsan"]):
        assert cli("--token", "T", *arguments)[0] == 0
        request = requests_mock.last_request
        assert (request.path, request.qs) == ("/cgi-bin/user/get", {"access_token": ["t"], "userid": ["zhangsan"]})


def test_the_address_of_another_server_is_not_taken(cli):
    status, out, err = cli("--token", "T", "--api", "GET", "https://example.com/cgi-bin/user/get?userid=u")
    assert (status, out) == (2, "")
    assert "path must be" in err


def test_a_variable_that_is_missing_is_named(cli, monkeypatch):
    names = ["QQ_WEIXIN_WORK_CORPID", "QQ_WEIXIN_WORK_CORPSECRET"]
    for name in [*names, "QQ_WEIXIN_WORK_TOKEN"]:
        monkeypatch.delenv(name, raising=False)
    assert f"{names[0]} and {names[1]} are not set" in cli("getcallbackip")[2]
    monkeypatch.setenv(names[0], "corp")
    status, _, err = cli("getcallbackip")
    assert (status, "CORPID" in err) == (2, False)
    assert f"{names[1]} is not set" in err
    assert 'eval "$(python -m QQ.weixin.work.sandbox --exports)"' in err


def test_help_is_the_documentation(cli):
    status, out, _ = cli("kf.customer.batchget", "--help")
    assert status == 0
    assert out.startswith("kf.customer.batchget(access_token, hash)\n\n获取客户基础信息: ")
    assert "external_userid_list (list[str], required)" in out
    status, out, _ = cli("department.list", "--help")
    assert out.startswith("department.list(access_token, id=1)\n")
    status, out, _ = cli("--help")
    assert (status, "Exit status" in out, "Perl" in out) == (0, True, False)
    assert cli("kf.customer.batchget", "-h") == cli("-h", "kf/customer/batchget")
    assert "退出状态" in cli("-h", LC_ALL="zh_CN.UTF-8")[1]
    out = run("kf.customer.batchget", "--help", LC_ALL="zh_CN.UTF-8")[1]
    assert "\n返回：\n" in out
    assert "external_userid_list (list[str], 必填)" in out
    as_json = run("kf.customer.batchget", "--help", "--json", LC_ALL="zh_CN.UTF-8")[1]
    assert "\nReply:\n" in json.loads(as_json)["documentation"]


def test_the_list_names_every_function(cli):
    status, out, _ = cli("--list")
    assert status == 0
    assert "kf.customer  「升级服务」配置\n" in out
    assert "  kf.customer.batchget " in out
    count = sum(len(_doc.functions(module)) for _, module in _doc.families())
    assert len([line for line in out.splitlines() if line.startswith("  ")]) == count


def test_one_call_loads_one_family():
    program = """
import sys
from QQ.weixin.work import __main__
status = __main__.main(sys.argv[1:])
print(*[name for name in sys.modules if name.startswith("QQ.weixin.work.")], file=sys.stderr)
sys.exit(status)
"""
    command = [sys.executable, "-c", program, "--sandbox", "kf.customer.batchget", ASKED]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=True)
    loaded = {name.removeprefix("QQ.weixin.work.") for name in result.stderr.split()}
    families = {name for name, _ in _doc.families()}
    assert loaded & families == {"kf", "kf.customer"}
    assert "sandbox.kf.customer" in loaded
    assert not {"perl", "callback", "token"} & loaded


@pytest.mark.parametrize(
    "arguments",
    [
        ["QQ.weixin.work", "--list"],
        ["QQ.weixin.work", "kf.customer.batchget", "--help"],
        ["QQ.weixin.work", "--sandbox", "getcallbackip"],
        ["QQ.weixin.work", "no.such"],
        ["QQ.weixin.work.sandbox", "--port", "0"],
    ],
)
def test_without_docstrings_it_prints_one_sentence(arguments):
    command = [sys.executable, "-OO", "-m", *arguments]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    assert result.returncode in (1, 2)
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "-OO" in result.stderr


@pytest.mark.parametrize("word", ["批量获取客户详情", "GET_BY_USER", "externalcontact.batch"])
def test_the_list_can_be_searched(cli, word):
    status, out, _ = cli("--list", word)
    assert status == 0
    assert "externalcontact.batch.get_by_user" in out
    assert "kf.customer" not in out


def test_a_reply_cut_short_by_a_pager():
    command = f"{sys.executable} -m QQ.weixin.work --list | head -n 1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    assert "Traceback" not in result.stderr
    assert "BrokenPipe" not in result.stderr


def test_a_file_goes_to_standard_output(server):
    command = [sys.executable, "-m", "QQ.weixin.work", "media.get", "MEDIA"]
    result = subprocess.run(command, capture_output=True, env={**os.environ, **server}, timeout=60)
    assert (result.returncode, result.stdout) == (0, b"\x00\x01\x02\x03")
    assert b"sample.bin" in result.stderr


def test_a_file_goes_to_the_server(cli, server, tmp_path):
    picture = tmp_path / "图 1.png"
    picture.write_bytes(b"\x89PNG" * 10)
    assert cli("media.upload", "image", str(picture), **server)[0] == 0
    status, _, err = cli("media.upload", "image", str(tmp_path / "none.png"), **server)
    assert status == 3
    assert "none.png" in err


@pytest.fixture
def replies(cli, requests_mock, monkeypatch):
    """Call getcallbackip, which is answered with the body."""
    monkeypatch.setenv("QQ_WEIXIN_WORK_TOKEN", "TOKEN")

    def ask(body, *options):
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        requests_mock.get(requests_mock_any, content=content)
        return cli(*options, "getcallbackip")

    return ask


@pytest.mark.parametrize(
    ("errcode", "status", "message"),
    [
        (0, 0, ""),
        ("0", 0, ""),
        (None, 0, ""),
        (40058, 1, "40058: a request parameter is not valid"),
        ("40058", 1, "40058: a request parameter is not valid"),
        (40058.0, 1, "40058: a request parameter is not valid"),
        ("abc", 1, "errcode 'abc' is not a number"),
        ([1], 1, "errcode [1] is not a number"),
        (True, 1, "errcode True is not a number"),
        (10**30, 1, "not a return code that this package knows"),
    ],
)
def test_every_kind_of_errcode(replies, errcode, status, message):
    found, out, err = replies({"errcode": errcode, "errmsg": "m"})
    assert found == status
    assert json.loads(out) == {"errcode": errcode, "errmsg": "m"}
    assert message in err


@pytest.mark.parametrize(
    ("settings", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, "zh"),
    ],
)
def test_an_errcode_is_explained_in_the_language_of_the_locale(replies, monkeypatch, settings, language):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert replies({"errcode": 40014, "errmsg": "m"})[2] == f"qq-weixin-work: {explain(40014, language)}\n"


@pytest.mark.parametrize("options", [[], ["--compact"], ["--raw"]])
def test_no_control_character_reaches_the_terminal(replies, monkeypatch, options):
    monkeypatch.setattr(_cli.output, "_is_terminal", lambda: True)
    message = "\x1b[31m \x9b31m \u202eevil \x7f \u2028"
    status, out, err = replies({"errcode": "\x1b[0m", "errmsg": message, "张": "🧑‍💻"}, *options)
    assert status == 1
    assert json.loads(out)["errmsg"] == message
    assert json.loads(out)["张"] == "🧑‍💻"
    for character in "\x1b\x9b\u202e\x7f\u2028":
        assert character not in out + err


def test_a_reply_of_any_depth(replies):
    deep = "[" * 700 + "]" * 700
    status, out, _ = replies(f'{{"errcode":0,"deep":{deep}}}'.encode())
    assert status in (0, 3)
    assert status == 3 or json.loads(out)["errcode"] == 0


def test_compact_and_raw(replies):
    body = '{ "errmsg":"ok",\n"errcode":0 , "名":"\\u5f20"}'.encode()
    assert replies(body)[1] == '{\n  "errmsg": "ok",\n  "errcode": 0,\n  "名": "张"\n}\n'
    assert replies(body, "--compact")[1] == '{"errmsg": "ok", "errcode": 0, "名": "张"}\n'
    assert replies(body, "--raw")[1] == body.decode()


def test_into_a_file(replies, tmp_path):
    path = tmp_path / "reply.json"
    assert replies({"errcode": 0}, "-o", path) == (0, "", "")
    assert json.loads(path.read_bytes()) == {"errcode": 0}
    status, out, err = replies({"errcode": 0}, "-o", tmp_path / "none" / "x")
    assert (status, out) == (3, "")
    assert "No such file" in err
    assert sorted(tmp_path.iterdir()) == [path]


def test_a_download_into_a_file(server, sandbox, cli, tmp_path, monkeypatch):
    for name, value in server.items():
        monkeypatch.setenv(name, value)
    path = tmp_path / "sample.bin"
    status, out, err = cli("-o", path, "media.get", "MEDIA")
    assert (status, out) == (0, "")
    assert "sample.bin (application/octet-stream), 4 bytes" in err
    assert path.read_bytes() == b"\x00\x01\x02\x03"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert cli("-o", pipe, "media.get", "MEDIA")[0] == 0
    assert os.read(reader, 100) == b"\x00\x01\x02\x03"
    os.close(reader)
    assert sorted(tmp_path.iterdir()) == [pipe, path]
    status, out, _ = cli("--token", "unknown", "-o", path, "media.get", "MEDIA")
    assert (status, json.loads(out)["errcode"]) == (1, 40014)
    assert path.read_bytes() == b"\x00\x01\x02\x03"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("source", ["-", "@-", "@file"])
def test_every_encoding_of_unicode(cli, requests_mock, tmp_path, encoding, source):
    requests_mock.post(requests_mock_any, json={"errcode": 0})
    data = '{"name": "张"}'.encode(encoding)
    path = tmp_path / "hash.json"
    path.write_bytes(data)
    argument = f"@{path}" if source == "@file" else source
    assert cli("--token", "TOKEN", "kf.account.add", argument, stdin=data)[0] == 0
    assert requests_mock.last_request.body == '{"name":"张"}'.encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "standard input is not JSON"),
        ('{"a": "张"}'.encode("gbk"), "standard input is not UTF-8: byte 7"),
        (b"\xff\xfe{", "standard input is not UTF-16"),
        (b'{"a": 1e999}', "standard input can't be sent: hash.a is inf"),
        (b"[" * 100_000, "standard input is nested too deeply"),
        (b'{"a": "\\ud800"}', "standard input can't be sent: hash.a holds a lone surrogate"),
    ],
)
def test_an_invalid_hash(cli, data, message):
    status, out, err = cli("--token", "TOKEN", "kf.account.add", "-", stdin=data)
    assert (status, out) == (2, "")
    assert message in err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_ids_in_every_encoding_of_unicode(cli, tmp_path, encoding):
    path = tmp_path / "ids.txt"
    path.write_text("wmZhangSan\r\n\r\n 张 \n", encoding=encoding)
    status, out, _ = cli("--sandbox", "--ids", path, "kf.customer.batchget_all")
    first, second = map(json.loads, out.splitlines())
    assert (status, first["external_userid"], second) == (0, "wmZhangSan", {"invalid_external_userid": "张"})


def test_the_usage_of_each_option(cli, monkeypatch):
    for arguments, message in [
        (["--timeout", "-1", "getcallbackip"], "timeout must be"),
        (["--timeout", "x", "getcallbackip"], "--timeout"),
        (["--completion", "csh"], "--completion"),
        (["--api", "POST"], "--api GET|POST PATH"),
        (["--token", "T", "--api", "PUT", "kf/add"], "method must be GET or POST, not 'PUT'"),
        (["--token", "T", "--api", "GET", "../x"], "path must be"),
        (["--token", "T", "--api", "POST", "x", "{}", "{}"], "NAME=VALUE"),
        (["--token", "T", "--all", "kf.account.add", "{}"], "kf.account.add returns no list"),
        (
            ["--token", "T", "--all", "user.get", "u"],
            "several lists: choose one without --all, as in --query department --format lines",
        ),
        (["--token", "T", "--query", "a..b", "getcallbackip"], "--query a..b is no path"),
        (["--token", "T", "--query", "a", "--raw", "getcallbackip"], "leave out --query"),
        (["--sandbox", "--all", "--format", "table", "department.list"], "--format table is for one reply"),
        (["--token", "T", "-o", "x", "--ids", os.devnull, "kf.customer.batchget"], "batchget_all"),
    ]:
        status, out, err = cli(*arguments)
        assert (status, out) == (2, ""), arguments
        assert message in err


def test_a_family_lists_its_functions(cli):
    status, out, _ = cli("kf")
    assert status == 0
    assert "kf.send_msg" in out
    assert "kf.customer.batchget" in out
    assert "externalcontact" not in out
    assert cli("kf", "--help")[1] == cli("kf.")[1] == out
    assert cli("sandbox")[0] == 2


def test_the_version(cli):
    status, out, _ = cli("--version")
    assert (status, out.split()[:2]) == (0, ["qq-weixin-work", QQ.weixin.work.__version__])


def test_a_search_without_results(cli):
    status, out, err = cli("--list", "no such thing")
    assert (status, out) == (1, "")
    assert "'no such thing'" in err
    assert "kf.customer.batchget " in cli("--list", "kf/customer/batchget")[1]


def test_the_events_can_be_searched(cli):
    status, out, _ = cli("--events", "微信客服")
    assert status == 0
    assert re.search(
        r"^kf\.kf_msg_or_event +微信客服有新消息或事件: .*\n +MsgType=event Event=kf_msg_or_event$", out, re.MULTILINE
    )
    assert "add_external_contact" not in out
    assert len(cli("--events")[1]) > len(out)
    status, out, err = cli("--events", "no such thing")
    assert (status, out) == (1, "")
    assert "'no such thing'" in err


def test_verbose_shows_each_call(cli, requests_mock):
    errmsg = "no such user, hint: [1545296112104361], from ip: 127.0.0.1"
    requests_mock.post(requests_mock_any, json={"errcode": 60111, "errmsg": errmsg})
    status, _, err = cli("--verbose", "--token", "SECRET-TOKEN", "user.convert_to_openid", '{"userid":"x"}')
    assert status == 1
    assert re.search(
        r"user/convert_to_openid: errcode 60111 after \d+ ms, 14 bytes sent, request id 1545296112104361\n", err
    )
    assert "SECRET" not in err


def test_any_address(cli, requests_mock):
    requests_mock.register_uri(requests_mock_any, requests_mock_any, json={"errcode": 0})
    assert cli("--token", "TOKEN", "--api", "POST", "new/api", '{"a": 1}', "debug=1")[0] == 0
    request = requests_mock.last_request
    assert (request.method, request.path, request.query) == ("POST", "/cgi-bin/new/api", "access_token=token&debug=1")
    assert request.body == b'{"a":1}'
    assert cli("--api", "GET", "gettoken", "corpid=C", "corpsecret=S")[0] == 0
    assert requests_mock.last_request.query == "corpid=c&corpsecret=s"


def test_all_pages_as_lines(cli, requests_mock, monkeypatch):
    pages = [
        {"errcode": 0, "account_list": [{"open_kfid": "a"}, {"open_kfid": "b"}]},
        {"errcode": 0, "account_list": [{"open_kfid": "c"}]},
        {"errcode": 40058, "errmsg": "no"},
    ]
    requests_mock.post(requests_mock_any, [{"json": page} for page in pages])
    status, out, err = cli("--token", "TOKEN", "--all", "kf.account.list", '{"limit": 2}')
    assert [json.loads(line)["open_kfid"] for line in out.splitlines()] == ["a", "b", "c"]
    assert status == 1
    assert "40058" in err
    assert 'to continue from there, put "offset": 3 into the hash' in err


def test_all_pages_with_a_bar(cli, requests_mock, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    parts = [{"errcode": 0, "items": [{}] * count, "total": 4, "next_offset": end} for count, end in ((3, 3), (1, 4))]
    requests_mock.post(requests_mock_any, [{"json": part} for part in parts])
    status, out, err = cli("--token", "TOKEN", "--all", "externalcontact.groupchat.statistic", "{}")
    assert (status, out) == (0, "{}\n" * 4)
    bars = [f"3 of 4 items [{'#' * 22:30}]  75%", f"4 of 4 items [{'#' * 30}] 100%"]
    assert err == "".join(f"\r{bar}" for bar in bars) + "\n"


def test_all_items_of_a_list_without_pages(cli, requests_mock):
    answers = [{"errcode": 0, "ip_list": ["127.0.0.1", "::1"]}, {"errcode": 40014, "errmsg": "no"}, {"ip_list": 7}]
    requests_mock.get(requests_mock_any, [{"json": answer} for answer in answers])
    command = ("--token", "TOKEN", "getcallbackip", "--all")
    assert cli(*command) == (0, '"127.0.0.1"\n"::1"\n', "")
    status, out, err = cli(*command)
    assert (status, out, "40014" in err) == (1, "", True)
    assert cli(*command) == (3, "", "qq-weixin-work: ip_list is of type int\n")


CUSTOMERS = {
    "errcode": 0,
    "customer_list": [
        {"nickname": "张三", "gender": 1, "tags": [{"id": "a"}, {"id": "b"}]},
        {"nickname": "two\nlines", "unionid": None},
    ],
}


@pytest.mark.parametrize(
    ("options", "printed"),
    [
        (["--query", "customer_list[].nickname"], '[\n  "张三",\n  "two\\nlines"\n]\n'),
        (["--query", "customer_list[].nickname", "--format", "lines"], "张三\ntwo\\nlines\n"),
        (["--query", "customer_list[0].gender"], "1\n"),
        (["--query", "customer_list[].gender", "--compact"], "[1, null]\n"),
        (["--query", "customer_list[].tags[].id", "--compact"], '["a", "b"]\n'),
        (["--query", "customer_list[0].tags", "--format", "json", "--compact"], '[{"id": "a"}, {"id": "b"}]\n'),
        (["--query", "customer_list[0].tags[1]", "--format", "lines"], '{"id": "b"}\n'),
        (["--query", "customer_list[0].tags", "--format", "table"], "id\na\nb\n"),
        (["--query", "customer_list[0].nickname", "--format", "table"], "张三\n"),
        (
            ["--query", "customer_list[0]", "--format", "table"],
            'nickname  张三\ngender    1\ntags      [{"id": "a"}, {"id": "b"}]\n',
        ),
        (
            ["--format", "table"],
            "nickname    gender  tags                        unionid\n"
            '张三        1       [{"id": "a"}, {"id": "b"}]\n'
            "two\\nlines\n",
        ),
    ],
)
def test_a_part_of_the_reply(replies, options, printed):
    assert replies(CUSTOMERS, *options) == (0, printed, "")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("customers[].nickname", "there is no customers: there is errcode, customer_list"),
        ("customer_list[2]", "there is no [2]: the list has 2"),
        ("customer_list.nickname", "there is no nickname in what is of type list"),
        ("errcode[]", "[] is for a list, not for what is of type int"),
    ],
)
def test_a_query_that_finds_nothing_says_what_there_is(replies, query, message):
    assert replies(CUSTOMERS, "--query", query) == (1, "", f"qq-weixin-work: --query finds nothing: {message}\n")


def test_a_refusal_is_printed_whole_whatever_the_query(replies):
    status, out, err = replies({"errcode": 40014, "errmsg": "no"}, "--query", "ip_list", "--format", "table")
    assert (status, json.loads(out), "40014" in err) == (1, {"errcode": 40014, "errmsg": "no"}, True)


def test_a_query_of_each_item(cli):
    assert cli("--sandbox", "--all", "department.list", "--query", "name", "--format", "lines")[1].count("\n") == 3
    assert cli("--sandbox", "--all", "department.list", "--query", "id")[1] == "1\n2\n3\n"


def test_the_timeout(cli, requests_mock):
    requests_mock.get(requests_mock_any, json={"errcode": 0})
    assert cli("--timeout", "7.5", "--token", "TOKEN", "getcallbackip")[0] == 0
    assert requests_mock.last_request.timeout == 7.5
    assert cli("--token", "TOKEN", "getcallbackip")[0] == 0
    assert requests_mock.last_request.timeout == 30


@pytest.mark.parametrize("seed", range(30))
def test_any_reply_without_a_traceback(replies, seed):
    chance = random.Random(seed)
    bodies = [b"null", b"[]", b'""', b"0", b"", b"<html>\x1b[31m", b"\xff\xfe{}", b"{", b'{"errcode":', b'{"data":"x"}']
    values = [
        None,
        True,
        0,
        -1,
        1.5,
        1e400,
        "",
        "x\x1b[0m",
        "40001",
        [],
        [[]],
        {},
        {"errcode": 1},
        10**20,
        "\ud83d",
        "\u202e",
    ]
    keys = ["errcode", "errmsg", "data", "size", "filename", "content-type", "total", "\x9b", ""]
    bodies += [json.dumps({key: chance.choice(values) for key in chance.sample(keys, 4)}).encode() for _ in range(10)]
    for body in bodies:
        status, out, err = replies(body, *chance.choice([[], ["--compact"], ["--raw"], ["--verbose"]]))
        assert status in (0, 1, 3)
        assert (status == 3) == (out == "")
        assert not set("\x1b\x9b\u202e") & set(err)


# The streams as a shell gives them.


def shell(command, **environment):
    needs("bash")
    environment = {**os.environ, "PYTHON": sys.executable, "PYTHONUNBUFFERED": "", **environment}
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, env=environment)
    assert "Traceback" not in result.stderr
    return result


QQ_WEIXIN_WORK = "$PYTHON -m QQ.weixin.work"


@pytest.mark.parametrize(
    ("command", "status", "message"),
    [
        ("--list > /dev/full", 3, "No space left"),
        ("--help > /dev/full", 3, "No space left"),
        ("--sandbox getcallbackip > /dev/full", 3, "No space left"),
        ("--sandbox getcallbackip >&-", 3, "standard output is closed"),
        ("--sandbox kf.account.add - <&-", 2, "standard input is closed"),
        ("--ids - kf.customer.batchget_all <&-", 2, "standard input is closed"),
        ("no.such.thing 2>&-", 2, ""),
        ("no.such.thing 2> /dev/full", 2, ""),
        ("--sandbox kf.customer.batchget '{}' > /dev/full 2> /dev/full", 3, ""),
        ("--list | head -n 1 > /dev/null; exit ${PIPESTATUS[0]}", 0, ""),
    ],
)
def test_streams_that_are_closed_or_full(command, status, message):
    result = shell(f"{QQ_WEIXIN_WORK} {command}", QQ_WEIXIN_WORK_TOKEN="TOKEN")
    assert result.returncode == status, result.stderr
    assert message in result.stderr
    assert result.stderr.count("\n") <= 1


def test_an_interrupted_call_says_nothing():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        command = [sys.executable, "-m", "QQ.weixin.work", "--token", "TOKEN", "getcallbackip"]
        environment = {**os.environ, "QQ_WEIXIN_WORK_API": f"http://127.0.0.1:{listener.getsockname()[1]}"}
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        listener.settimeout(60)
        connection, _ = listener.accept()
        with connection:
            connection.recv(1)
            process.send_signal(signal.SIGINT)
            assert process.communicate(timeout=60) == (b"", b"")
        assert process.returncode == 130


# Completion.


def test_completion_of_a_prefix(cli):
    assert cli("--complete", "kf.customer.batchget")[1].splitlines() == [
        "kf.customer.batchget\t获取客户基础信息",
        "kf.customer.batchget_all\t批量获取客户基础信息",
    ]
    assert "kf.customer.\t「升级服务」配置" in cli("--complete", "kf.")[1].splitlines()
    assert "kf.\t微信客服" in cli("--complete", "k")[1].splitlines()
    assert "gettoken\t获取ACCESS_TOKEN" in cli("--complete", "")[1].splitlines()
    assert [line.split("\t")[0] for line in cli("--complete=--com")[1].splitlines()] == ["--compact", "--completion"]
    for nothing in ("no.such", "sandbox.", "_http.", "..", "é."):
        assert cli("--complete", nothing)[1].strip() == ""


def test_completion_loads_no_http_client():
    program = (
        "import sys; from QQ.weixin.work.__main__ import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    )
    for word in ("kf.cust", "--ver"):
        command = [sys.executable, "-c", program, f"--complete={word}"]
        loaded = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=True).stderr.split()
        assert not {"requests", "urllib3", "http.client"} & set(loaded)


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion_in_the_shell(cli, tmp_path, name):
    needs(name)
    command = tmp_path / "qq-weixin-work"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m QQ.weixin.work "$@"\n')
    command.chmod(0o755)
    script = tmp_path / "script"
    script.write_text(cli("--completion", name)[1])
    ask = {
        "bash": f"source {script}; COMP_WORDS=(qq-weixin-work kf.customer.batchg); COMP_CWORD=1; _qq_weixin_work;"
        ' printf "%s\\n" "${COMPREPLY[@]}"',
        "zsh": f"compdef() {{ }}; compadd() {{ print -l $names }}; source {script}; PREFIX=kf.customer.batchg;"
        " _qq_weixin_work",
        "fish": f"source {script}; complete -C 'qq-weixin-work kf.customer.batchg'",
    }[name]
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    result = subprocess.run([name, "-c", ask], capture_output=True, text=True, timeout=60, env=environment)
    names = [line.split("\t")[0] for line in result.stdout.split("\n") if line]
    assert names == ["kf.customer.batchget", "kf.customer.batchget_all"], result


# A sandbox that lasts.


def test_a_sandbox_over_several_calls(tmp_path):
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "QQ.weixin.work.sandbox", "--port", "0"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        address = process.stdout.readline().split()[4]
        file = tmp_path / "qq-weixin-work" / "sandbox.json"
        for _ in range(1000):
            if file.exists():
                break
            time.sleep(0.01)
        assert file.stat().st_mode & 0o777 == 0o600
        assert json.loads(file.read_text())["api"] == address
        for _ in range(2):
            assert run("--sandbox", "getcallbackip", XDG_CACHE_HOME=str(tmp_path))[0] == 0
        assert run("--sandbox", "license.list_order", "{}", XDG_CACHE_HOME=str(tmp_path))[0] == 0
        exports = subprocess.run(
            [*command[:3], "--exports"], env=environment, capture_output=True, text=True, timeout=60
        )
        assert f"export QQ_WEIXIN_WORK_API={address}\n" in exports.stdout
    finally:
        process.send_signal(signal.SIGINT)
        _, requests = process.communicate(timeout=60)
    assert requests.count("GET /cgi-bin/getcallbackip 200") == 2
    assert requests.count("POST /cgi-bin/license/list_order 200") == 1
    assert not file.exists()
    exports = subprocess.run([*command[:3], "--exports"], env=environment, capture_output=True, text=True, timeout=60)
    assert (exports.returncode, exports.stdout, exports.stderr) == (1, "", "no sandbox runs on this machine\n")


def test_a_sandbox_of_a_user_without_a_home_directory(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", lambda uid: {}[uid])
    monkeypatch.chdir(tmp_path)
    with announced("http://127.0.0.1:1/cgi-bin", "corpid", "corpsecret"):
        assert running() is None
        assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("text", ["", "[]", "{", '{"api": 1}', "null", "[" * 100_000])
def test_a_file_that_names_no_running_sandbox(cli, monkeypatch, tmp_path, text):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    file = tmp_path / "qq-weixin-work" / "sandbox.json"
    file.parent.mkdir()
    file.write_text(text)
    assert cli("--sandbox", "--compact", "getcallbackip")[0] == 0


@pytest.mark.parametrize("api", ["http://127.0.0.1:1/cgi-bin", "https://evil.example/cgi-bin", "http://127.0.0.1:x"])
def test_a_sandbox_that_has_gone(cli, monkeypatch, tmp_path, api):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    file = tmp_path / "qq-weixin-work" / "sandbox.json"
    file.parent.mkdir()
    file.write_text(json.dumps({"api": api, "corpid": "c", "corpsecret": "s", "pid": 1}))
    status, out, err = cli("--sandbox", "getcallbackip")
    assert (status, err) == (0, "")
    assert json.loads(out)["errcode"] == 0
    assert file.exists() == (api != "http://127.0.0.1:1/cgi-bin")


def test_raw_reads_no_more_than_the_call_itself(serve, capsys):
    sent = 0

    def script(request, connection):
        nonlocal sent
        connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while sent < 300:
            connection.send(b" " * (1 << 20))
            sent += 1
        connection.close()

    serve(script)
    assert main(["--raw", "--token", "T", "getcallbackip"]) == 3
    assert sent < 200
    assert "is longer than 64 MB" in capsys.readouterr().err
