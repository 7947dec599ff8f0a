"""The API as data: JSON Schema of each call, OpenAPI of all."""

import json
import urllib.request

import pytest
from conftest import needs

from QQ.weixin.work import _doc
from QQ.weixin.work._cli import main
from QQ.weixin.work._doc import openapi
from QQ.weixin.work.sandbox._answer.sample import sample

DOCUMENTS = [document for _, module in _doc.families() for document in _doc.functions(module).values()]


@pytest.fixture(scope="module")
def described():
    return openapi.description("1")


def schema_of(name, part="hash"):
    return openapi.schemas(_doc.find(name))[part]


def test_openapi_takes_it():
    """A part, with each kind of credential and what recurs; .ci/run has all of it validated."""
    needs("openapi_spec_validator")
    from openapi_spec_validator import validate

    validate(openapi.description("1", ["oa.gettemplatedetail", "wedrive", "media", "webhook", "openhw", "gettoken"]))


def test_every_call_is_there(described):
    operations = [operation for path in described["paths"].values() for operation in path.values()]
    assert {f"/{document.path}" for document in DOCUMENTS} == set(described["paths"])
    assert len({operation["operationId"] for operation in operations}) == len(operations) > 820
    references = {text for text in json.dumps(described).split('"') if text.startswith("#/")}
    names = described["components"]["schemas"]
    assert {f"#/components/schemas/{name}" for name in names} == references
    assert all(map(str.isidentifier, names))


def test_samples_keep_to_the_schemas():
    """Requests and replies as the docstrings describe them; what the sandbox sends is held against them in conftest.py."""
    needs("jsonschema")
    from jsonschema import Draft202012Validator

    for document in DOCUMENTS:
        for part, schema in openapi.schemas(document).items():
            fields = document.hash if part == "hash" else document.reply
            if part == "reply" and any(field.type == "bytes" for field in fields):
                continue
            example = sample(fields) if part == "hash" else {"errcode": 0, "errmsg": "ok", **sample(fields)}
            errors = [
                f"{document.path} {part}: {error.json_path} {error.message}"
                for error in Draft202012Validator(schema).iter_errors(example)
            ]
            assert not errors


def test_what_a_schema_says():
    schema = schema_of("kf.customer.batchget")
    ids = schema["properties"]["external_userid_list"]
    assert (ids["type"], ids["items"], ids["minItems"], ids["maxItems"]) == ("array", {"type": "string"}, 1, 100)
    assert schema["required"] == ["external_userid_list"]
    scene = schema["properties"]["need_enter_session_context"]
    assert (scene["type"], scene["enum"], scene["default"]) == ("integer", [0, 1], 0)
    text = schema_of("kf.send_msg")["properties"]["msgid"]
    assert text["x-max-bytes"] == 32 if "x-max-bytes" in text else text["type"] == "string"
    reply = schema_of("kf.customer.batchget", "reply")
    assert reply["required"] == ["errcode", "errmsg"]


def test_what_stands_for_other_fields_is_none_itself():
    """Types of TypeScript can't say that any other field is an object, where msgtype is a string."""
    answers = schema_of("kf.knowledge.add_intent")["properties"]["answers"]
    assert "additionalProperties" not in answers["items"]["properties"]["attachments"]["items"]


def test_what_recurs_is_said_once():
    schema = schema_of("oa.gettemplatedetail", "reply")
    (name,) = schema["$defs"]
    assert json.dumps(schema).count(f'"#/$defs/{name}"') >= 1
    assert "property" in schema["$defs"][name]["properties"]


def test_two_functions_of_one_address(described):
    body = described["paths"]["/wedrive/file_share"]["post"]["requestBody"]
    assert len(body["content"]["application/json"]["schema"]["anyOf"]) == 2


def test_credentials_files_and_downloads(described):
    upload = described["paths"]["/media/upload"]["post"]
    assert upload["security"] == [{"access_token": []}]
    assert [parameter["name"] for parameter in upload["parameters"]] == ["type"]
    assert list(upload["requestBody"]["content"]) == ["multipart/form-data"]
    assert list(described["paths"]["/media/get"]["get"]["responses"]["200"]["content"]) == ["application/json", "*/*"]
    assert described["paths"]["/gettoken"]["get"]["security"] == []
    assert described["paths"]["/webhook/send"]["post"]["security"] == [{"key": []}]


def test_the_command_line(capsys):
    assert main(["--openapi", "kf.customer", "message.send"]) == 0
    paths = json.loads(capsys.readouterr().out)["paths"]
    assert {"/kf/customer/batchget", "/message/send"} < set(paths)
    assert all(path.startswith(("/kf/customer/", "/message/send")) for path in paths)
    assert main(["--schema", "kf.customer.batchget"]) == 0
    assert list(json.loads(capsys.readouterr().out)) == ["hash", "reply"]
    for name in ("QQ::weixin::work::kf::customer::batchget", "/cgi-bin/kf/customer/batchget?access_token=T"):
        assert main(["--schema", name]) == 0
        assert list(json.loads(capsys.readouterr().out)) == ["hash", "reply"]
        assert main(["--openapi", name]) == 0
        assert list(json.loads(capsys.readouterr().out)["paths"]) == ["/kf/customer/batchget"]
    assert main(["--schema", "callback.kf.kf_msg_or_event"]) == 0
    message = json.loads(capsys.readouterr().out)["message"]
    assert message["properties"]["OpenKfId"]["type"] == "string"
    for wrong, words in (
        (["--openapi", "kf.customre"], "no family or function kf.customre"),
        (["--schema"], "name one function"),
        (["--schema", "kf.customer.batchgett"], "did you mean kf.customer.batchget"),
    ):
        assert main(wrong) == 2
        assert words in capsys.readouterr().err


def test_the_sandbox_serves_it(sandbox):
    address = sandbox.api.removesuffix("/cgi-bin")
    with urllib.request.urlopen(f"{address}/openapi.json?name=kf.customer,message.send", timeout=20) as response:
        assert response.headers["Content-Type"] == "application/json"
        served = json.load(response)
    assert [server["url"] for server in served["servers"]] == ["/cgi-bin", "https://qyapi.weixin.qq.com/cgi-bin"]
    assert {"/kf/customer/batchget", "/message/send"} < set(served["paths"])
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{address}/openapi.json?name=nothing", timeout=20)
