"""The command line, as a process."""

import json
import os
import subprocess
import sys

import pytest

from QQ.weixin.work import _doc

ASKED = '{"external_userid_list": ["wmZhangSan", "nobody"]}'


def run(*arguments, stdin="", **environment):
    command = [sys.executable, "-m", "QQ.weixin.work", *arguments]
    result = subprocess.run(
        command, input=stdin, capture_output=True, encoding="utf-8", env={**os.environ, **environment}, timeout=60
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


def test_the_embedded_sandbox_needs_no_proxy():
    assert run("--sandbox", "getcallbackip", http_proxy="http://127.0.0.1:1", no_proxy="")[0] == 0


def test_readable_utf8_whatever_the_locale():
    status, out, err = run("--sandbox", "kf.customer.batchget", ASKED, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert (status, err) == (0, "")
    assert "张三" in out


def test_the_hash_from_a_file_and_from_standard_input(server, tmp_path):
    path = tmp_path / "hash.json"
    path.write_text(ASKED, encoding="utf-8")
    from_file = run("kf.customer.batchget", f"@{path}", **server)
    from_stdin = run("kf.customer.batchget", "-", stdin=ASKED, **server)
    assert from_file == from_stdin
    assert from_file[0] == 0


def test_the_token_from_an_option_or_a_variable(server, sandbox):
    del server["QQ_WEIXIN_WORK_CORPSECRET"]
    token = sandbox.access_token
    assert run("--token", token, "getcallbackip", **server)[0] == 0
    assert run("getcallbackip", QQ_WEIXIN_WORK_TOKEN=token, **server)[0] == 0
    assert sandbox.calls["gettoken"] == 0
    status, out, err = run("getcallbackip", **server)
    assert (status, out) == (2, "")
    assert "QQ_WEIXIN_WORK_CORPSECRET" in err


def test_a_function_without_a_token(server, sandbox):
    status, out, _ = run("gettoken", sandbox.corpid, sandbox.corpsecret, **server)
    assert status == 0
    assert json.loads(out)["expires_in"] == 7200


def test_another_errcode_is_explained(server):
    status, out, err = run("kf.customer.batchget", '{"external_userid_list": []}', **server)
    assert status == 1
    assert json.loads(out)["errcode"] == 40058
    assert "40058: a request parameter is not valid" in err


def test_a_wrong_secret_is_explained(server):
    status, out, err = run("getcallbackip", **{**server, "QQ_WEIXIN_WORK_CORPSECRET": "guessed-wrong"})
    assert status == 1
    assert json.loads(out)["errcode"] == 40001
    assert "40001: secret is not valid" in err
    assert "guessed-wrong" not in out + err


def test_a_failure_is_told():
    status, out, err = run("--token", "SECRET", "getcallbackip", QQ_WEIXIN_WORK_API="http://127.0.0.1:1/cgi-bin")
    assert (status, out) == (3, "")
    assert "127.0.0.1:1 refuses connections" in err
    assert "SECRET" not in err


@pytest.mark.parametrize(
    ("arguments", "told"),
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
        (["--sandbox", "kf.customer.batchget", "{"], "is no JSON"),
        (["--sandbox", "kf.customer.batchget", "[1]"], "is no JSON object"),
        (["--sandbox", "kf.customer.batchget", '{"a": NaN}'], "hash.a is nan"),
        (["--sandbox", "kf.customer.batchget", "@/no/such/file"], "/no/such/file: No such file"),
        (["--bogus"], "--bogus"),
    ],
)
def test_wrong_usage(arguments, told):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert told in err


def test_help_is_the_documentation():
    status, out, _ = run("kf.customer.batchget", "--help")
    assert status == 0
    assert out.startswith("kf.customer.batchget(access_token, hash)\n\n获取客户基础信息: ")
    assert "external_userid_list (list[str], required)" in out
    status, out, _ = run("department.list", "--help")
    assert out.startswith("department.list(access_token, id=1)\n")
    status, out, _ = run("--help")
    assert (status, "Exit status" in out) == (0, True)


def test_the_list_names_every_function():
    status, out, _ = run("--list")
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
def test_one_sentence_where_python_has_dropped_the_documentation(arguments):
    command = [sys.executable, "-OO", "-m", *arguments]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    assert result.returncode in (1, 2)
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "-OO" in result.stderr


@pytest.mark.parametrize("word", ["批量获取客户详情", "GET_BY_USER", "externalcontact.batch"])
def test_the_list_can_be_searched(word):
    status, out, _ = run("--list", word)
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


def test_a_file_goes_to_the_server(server, tmp_path):
    picture = tmp_path / "图 1.png"
    picture.write_bytes(b"\x89PNG" * 10)
    assert run("media.upload", "image", str(picture), **server)[0] == 0
    status, _, err = run("media.upload", "image", str(tmp_path / "none.png"), **server)
    assert status == 3
    assert "none.png" in err
