"""Every family, held against its own docstrings: the request, the guards and the decoded reply."""

import inspect
import json
import keyword
import subprocess
import sys
import types
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests_mock
from each import each

from QQ.weixin import work
from QQ.weixin.work import _doc, department, externalcontact, hr, media, menu, user
from QQ.weixin.work.kf import customer, servicer

API = "https://qyapi.weixin.qq.com/cgi-bin/"
OK = {"errcode": 0, "errmsg": "ok", "名": "张"}
HASH = {"name": "张三", "list": ["a", {"b": None}], "flag": True}
BODY = '{"name":"张三","list":["a",{"b":null}],"flag":true}'.encode()
FUNCTIONS = {
    f"{family}.{name}".lstrip("."): (module, name, document)
    for family, module in _doc.families()
    for name, document in _doc.functions(module).items()
}
FAMILIES = dict(_doc.families())
HELPERS = {"message.split_text", "paytool.signed"}  # public functions that ask no address
SEVERAL_CALLS = {"kf.customer.batchget_all"}  # made of calls of another function, whose address they document


@pytest.fixture(params=FAMILIES)
def family(request):
    return request.param


def functions(family):
    return {name: FUNCTIONS[f"{family}.{name}".lstrip(".")] for name in _doc.functions(FAMILIES[family])}


each_function = each("documented", functions)


@pytest.fixture
def server():
    with requests_mock.Mocker() as mocker:
        mocker.register_uri(requests_mock.ANY, requests_mock.ANY, json=OK)
        yield mocker


def arguments(document, path):
    """Something for each argument that has to be given."""
    given = {}
    for name, parameter in inspect.signature(document.function).parameters.items():
        if parameter.default is parameter.empty:
            given[name] = {"hash": HASH, "media": path}.get(name, f"{name} &=值")
    return given


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG data")
    return path


@each_function
def test_the_request_is_the_documented_one(documented, server, path):
    server.reset_mock()
    _, name, document = documented
    given = arguments(document, path)
    reply = document.function(**given)
    assert reply == OK or name == "batchget_all"  # which makes its own
    (request,) = server.request_history
    url = urlsplit(request.url)
    assert (request.method, url.path) == (document.method, f"/cgi-bin/{document.path}")
    query = dict(parse_qsl(url.query))
    in_query = {name: value for name, value in given.items() if name not in ("hash", "media")}
    assert {name: query.get(name) for name in in_query} == in_query
    optional = {field.name for field in document.arguments}
    assert set(query) - set(in_query) <= optional
    if "hash" in given:
        assert request.body == BODY
        assert request.headers["Content-Type"] == "application/json"
    elif "media" in given:
        assert b"\x89PNG data" in b"".join(request.body)
        assert request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    else:
        assert request.body is None


@each_function
def test_each_argument_is_guarded(documented, server, path):
    _, _, document = documented
    given = arguments(document, path)
    for name in given:
        for false in (None, "text", 7, ["a"]) if name == "hash" else (None, "", 0, "0"):
            reply = document.function(**{**given, name: false})
            assert reply == 0
            assert reply.reason.startswith(f"{name} must be")
    assert server.request_history == []


@each_function
def test_positional_arguments_are_documented(documented):
    _, _, document = documented
    taken = [
        name
        for name in inspect.signature(document.function).parameters
        if name not in (*_doc.CREDENTIALS, "hash", "unused")
    ]
    assert [field.name for field in document.arguments] == taken


@each_function
def test_the_docstring_can_be_read_by_programs(documented):
    document = documented[2]
    assert document.title
    assert document.summary.endswith(".")
    assert document.address.startswith("https://")
    for fields in (document.arguments, document.hash, document.reply):
        names = [field.name for field in fields]
        assert len(names) == len(set(names))
        kinds = {field.name: field.type for field in fields}
        for field in fields:
            around = field.name.rpartition(".")[0]
            if around.endswith("[]"):
                assert kinds[around[:-2]] == "list[dict]"
            elif around:
                assert kinds[around] == "dict"
    assert "hash" in inspect.signature(document.function).parameters or not document.hash


@each_function
def test_names(documented):
    module, name, document = documented
    own = name + "_" if keyword.iskeyword(name) else name
    assert document.function.__name__ == own
    assert getattr(module, name) is getattr(module, own)


def test_every_family_exports_what_it_has(family):
    module = FAMILIES[family]
    public = {
        name.removesuffix("_")
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }
    calls, exported = set(_doc.functions(module)), set(module.__all__)
    assert len(exported) == len(module.__all__)
    assert exported == calls or (not family and exported > calls)
    assert {f"{family}.{name}" for name in public - exported} <= HELPERS, "the docstring tells no address"
    assert _doc.title(module)


def test_all_families_are_found():
    families = dict(_doc.families())
    assert len(families) >= 54  # the floor: the others of this package and its READMEs are counted
    assert len(FUNCTIONS) >= 347
    assert {"", "kf", "kf.customer", "media.get", "corpgroup.corp", "externalcontact.message"} <= set(families)
    assert not {"sandbox", "perl", "errors", "token"} & set(families)


def test_a_docstring_as_data():
    document = _doc.find("kf.customer.upgrade_service")
    assert document.function is customer.upgrade_service
    assert document.title == "为客户升级为专员或客户群服务"
    assert (document.method, document.path, document.credential) == (
        "POST",
        "kf/customer/upgrade_service",
        "access_token",
    )
    assert {"open_kfid", "member.wording"} <= {field.name for field in document.hash}
    assert document.permissions
    assert document.limits
    assert 95021 in document.errors
    assert _doc.find("gettoken").credential is None
    assert [field.required for field in _doc.find("gettoken").arguments] == [True, True]


def test_each_time_of_an_approval_may_tell_its_time_zone():
    names = {field.name for field in _doc.find("oa.getapprovaldetail").reply}
    times = [name for name in names if name.endswith(".date_range")]
    assert len(times) == 3
    for time in times:
        assert {f"{time}.timezone_info.zone_offset", f"{time}.timezone_info.zone_desc"} <= names


def example(key, hash):
    """官方标题: a summary that is too long
    for one line.

    POST some/example
    https://developer.work.weixin.qq.com/document/path/1 (2025/01/02)

    Note: this is no section:
        a (str): no field.

    hash:
        a (list[dict], required): a note
            of two lines.
        a[].b (str): another.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 客户联系,
            not allowed
        whoever made it: may

    Limits:
        - one,
          two.
        - three.

    Errors:
        -1: busy.
        40001: never.

    Differs from Perl: in much
        and more.
    """


def test_each_section_of_a_docstring_is_read(monkeypatch):
    monkeypatch.setattr(example, "__module__", "somewhere")
    module = types.ModuleType("somewhere")
    module.example = example
    document = _doc.functions(module)["example"]
    assert (document.title, document.summary) == ("官方标题", "a summary that is too long for one line.")
    assert (document.path, document.date, document.credential) == ("some/example", "2025/01/02", "key")
    assert document.hash == [
        _doc.Field("a", "list[dict]", True, "a note of two lines."),
        _doc.Field("a[].b", "str", False, "another."),
    ]
    assert document.permissions == [
        (("self-built",), "微信客服 > 可调用接口的应用"),
        (("third-party", "delegated"), "客户联系, not allowed"),
        (("note",), "whoever made it: may"),
    ]
    assert document.limits == ["one, two.", "three."]
    assert document.errors == {-1: "busy.", 40001: "never."}
    assert document.arguments == document.reply == []


def test_one_family_is_found_without_the_others():
    for name, (_, _, document) in FUNCTIONS.items():
        assert _doc.find(name) is document
        assert name in SEVERAL_CALLS or document in _doc.by_path(document.path), f"{name} belongs into SHARED_PATHS"
    for name in (
        "",
        "batchget",
        "kf",
        "kf.customer",
        "no.such.family",
        "kf.customer.batchget.x",
        "_http.get",
        "token.x",
    ):
        assert _doc.find(name) is None
    for path in ("", "/", "kf.customer.batchget", "kf/servicer/del_", "kf//list", "perl/pytest_plugin/x", "a/" * 9999):
        assert _doc.by_path(path) == []


def test_importing_one_family_imports_no_other():
    program = "import sys, QQ.weixin.work.kf.customer; print(*[m for m in sys.modules if m.startswith('QQ.')])"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    loaded = {name for name in result.stdout.split() if not name.startswith("QQ.weixin.work._http.")}
    assert loaded == {
        "QQ.weixin",
        "QQ.weixin.work",
        "QQ.weixin.work._forks",
        "QQ.weixin.work._http",
        "QQ.weixin.work._namespace",
        "QQ.weixin.work.errors",
        "QQ.weixin.work.kf",
        "QQ.weixin.work.kf.customer",
    }


# What is not post(path, token, hash)


def asked(server):
    return server.request_history[-1].url[len(API) :]


@pytest.mark.parametrize("name", ["list", "simplelist", "get"])
def test_departments_default_to_1_as_in_perl(server, name):
    function = getattr(department, name)
    function("T")
    assert (
        asked(server) == f"department/{name}?id=1&access_token=T"
        or asked(server) == f"department/{name}?access_token=T&id=1"
    )
    function("T", 5)
    assert "id=5" in asked(server)
    function("T", None)
    assert asked(server) == f"department/{name}?access_token=T"


def test_optional_arguments_stay_out_unless_given(server):
    externalcontact.get("T", "wm1")
    assert asked(server) == "externalcontact/get?access_token=T&external_userid=wm1"
    externalcontact.get("T", "wm1", "C")
    assert asked(server) == "externalcontact/get?access_token=T&external_userid=wm1&cursor=C"
    user.list("T", 1, fetch_child=0)
    assert asked(server) == "user/list?access_token=T&department_id=1&fetch_child=0"
    user.list("T", 1, fetch_child=True)
    assert asked(server).endswith("fetch_child=1")
    hr.get_fields("T")
    assert asked(server) == "hr/get_fields?access_token=T"
    hr.get_fields("T", {"ignored": 1})
    assert asked(server) == "hr/get_fields?access_token=T"


def test_menu_create_names_the_app_in_the_query(server):
    menu.create("T", 1000002, {"button": []})
    assert asked(server) == "menu/create?access_token=T&agentid=1000002"
    assert server.request_history[-1].body == b'{"button":[]}'


def test_names_that_python_keeps_for_itself(server):
    assert getattr(servicer, "del") is servicer.del_
    servicer.del_("T", {})
    assert asked(server) == "kf/servicer/del?access_token=T"
    namespace = {}
    exec("from QQ.weixin.work.security.trustdevice import *", namespace)
    assert namespace["import"] is not None


def test_mended_paths(server):
    servicer.list("T", "kf1")
    assert asked(server) == "kf/servicer/list?access_token=T&open_kfid=kf1"
    assert not hasattr(servicer, "update")
    from QQ.weixin.work import agent

    agent.list("T")
    assert asked(server) == "agent/list?access_token=T"


@pytest.mark.parametrize(
    "imports",
    [
        "import QQ.weixin.work.media as media; import QQ.weixin.work.media.get",
        "import QQ.weixin.work.media.get; import QQ.weixin.work.media as media",
        "from QQ.weixin.work import media; from QQ.weixin.work.media.get import jssdk; from QQ.weixin.work.media import get",
    ],
)
def test_media_get_is_a_function_and_a_package_in_any_import_order(imports):
    program = f"""
import requests_mock, json
{imports}
with requests_mock.Mocker() as m:
    m.get(requests_mock.ANY, content=b"data", headers={{"Content-Disposition": 'attachment; filename="a"'}})
    print(media.get("T", "M")["data"], media.get.jssdk("T", "M")["data"], media.get(access_token="T", media_id="M")["data"])
    print(*[r.url for r in m.request_history])
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    data, urls = result.stdout.splitlines()
    assert data == "b'data' b'data' b'data'"
    assert urls.split()[:2] == [
        f"{API}media/get?access_token=T&media_id=M",
        f"{API}media/get/jssdk?access_token=T&media_id=M",
    ]


def test_media_get_before_its_package_is_imported(server):
    server.get(
        API + "media/get",
        content=b"\xff\xd8",
        headers={"Content-Type": "image/jpeg", "Content-Disposition": "attachment; filename=a.jpg"},
    )
    assert media.get("T", "M") == {"content-type": "image/jpeg", "filename": "a.jpg", "data": b"\xff\xd8"}
    server.get(API + "media/get", text=json.dumps({"errcode": 40007, "errmsg": "invalid media_id"}))
    assert media.get("T", "M") == {"errcode": 40007, "errmsg": "invalid media_id"}


def test_everything_answers_in_the_sandbox(sandbox, path):
    """All of a function's documented fields are accepted, and the reply has the documented shape."""
    from QQ.weixin.work.sandbox._answer import model
    from QQ.weixin.work.sandbox._answer.sample import sample

    paths = [document.path for _, _, document in FUNCTIONS.values()]
    for name, (_, _, document) in FUNCTIONS.items():
        if model(document) or name in SEVERAL_CALLS:
            continue
        given = arguments(document, path)
        given.update({each.name: 1 for each in document.arguments if each.type == "int" and each.name in given})
        if document.credential:
            given[document.credential] = sandbox.issue("", document.credential)
        if "hash" in given:
            given["hash"] = sample(document.hash)
        reply = work.check(document.function(**given))
        wanted = {field.name for field in document.reply if "." not in field.name}
        assert wanted <= set(reply) or "data" in reply, name
        for field in document.hash:
            if field.required and "." not in field.name and paths.count(document.path) == 1:
                less = {key: value for key, value in given["hash"].items() if key != field.name}
                refused = document.function(**{**given, "hash": less})
                assert (refused["errcode"], field.name in refused["errmsg"]) == (40058, True), name
