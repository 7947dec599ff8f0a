"""The types: made anew from the docstrings they are the same, they hold every field, and editors and checkers use them."""

import ast
import inspect
import json
import os
import re
import subprocess
import sys
import typing
from collections import Counter
from importlib.metadata import version
from pathlib import Path

import pytest
import stubs
from conftest import needs
from langserver import LanguageServer
from launcher import ROOT

from QQ.weixin.work import Reply, Token, _doc, media
from QQ.weixin.work._doc import events as event_docs

TYPING = ROOT / "t" / "typing"
PROGRAM = """\
from typing import Any, Dict
import QQ.weixin.work
from QQ.weixin.work import callback, check
from QQ.weixin.work.kf import customer

QQ.weixin.work.kf.customer.¦
customer.batchget("", {"¦": []})
customer.upgrade_service("", {"type": 1, "member": {"¦": ""}})
reply = check(customer.batchget("", {}))
reply["¦"]
reply["customer_list"][0]["enter_session_context"]["¦"]
message: Dict[str, Any] = {}
if event := callback.kf.kf_msg_or_event(message):
    event["¦"]
QQ.weixin.work.¦
"""
COMPLETIONS = [
    {"batchget", "batchget_all", "upgrade_service"},
    {'"external_userid_list"', '"need_enter_session_context"'},
    {'"userid"', '"wording"'},
    {'"errcode"', '"errmsg"', '"customer_list"', '"invalid_external_userid"'},
    {'"scene"', '"scene_param"', '"wechat_channels"'},
    {'"OpenKfId"', '"Token"'},
    {"gettoken", "kf", "callback", "token"},
]
PLACES = [(number, line.index("¦")) for number, line in enumerate(PROGRAM.splitlines()) if "¦" in line]


@pytest.mark.parametrize(
    ("line", "given", "got"),
    [
        ("name (str, required): text.", "Required[str]", "str"),
        ("ids (list[str]): members.", "Union[List[str], Tuple[str, ...]]", "List[str]"),
        ("sizes (list[int]): sizes.", "Sequence[int]", "List[int]"),
        ("kind (int): 1 = one, 2 = two.", "Literal[1, 2]", "Literal[1, 2]"),
        ("kind (int): 1 = one, 2 = two, among others.", "int", "int"),
        ("kinds (list[str]): one of a, b.", "Sequence[Literal['a', 'b']]", "List[Literal['a', 'b']]"),
        ("part (dict): anything.", "Mapping[str, Any]", "Dict[str, Any]"),
        ("value (any): anything.", "Any", "Any"),
    ],
)
def test_the_type_of_a_field(line, given, got):
    [field] = _doc.read_fields([line])
    for wanted, is_input in ((given, True), (got, False)):
        types = {}
        stubs.typed_dict(types, "T", [field._replace(required=field.required or not is_input)], is_input=is_input)
        assert f"    {field.name}: {wanted}\n" in types["T"]


def test_fields_that_no_class_can_hold():
    types = {}
    lines = [
        "from (str): a keyword.",
        "content-type (str): no name.",
        "values.<field>.text (str): cells by their titles.",
    ]
    fields = _doc.read_fields([*lines[:2], "values (dict): cells.", "values.<field> (dict): a cell.", lines[2]])
    stubs.typed_dict(types, "T", fields, is_input=True)
    assert '"from": str,' in types["T"]
    assert '"content-type": str,' in types["T"]
    assert '"values": Mapping[str, TValuesField],' in types["T"]
    assert "text: str" in types["TValuesField"]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["size (number): a size."], "Size: no type is called number"),
        (["part (list[dict]): each as parts."], "part has fields of its own, or parts has none"),
        (
            ["a_b (dict): one.", "a_b.c (str): x.", "a-b (dict): another.", "a-b.c (str): x."],
            "two types are called TAB",
        ),
    ],
)
def test_a_docstring_without_types_is_an_error(lines, reason):
    with pytest.raises(ValueError, match=reason):
        stubs.typed_dict({}, "T", _doc.read_fields(lines), is_input=True)


class Stub:
    """A stub, read as a checker reads it."""

    def __init__(self, module):
        body = ast.parse(Path(module.__file__).with_suffix(".pyi").read_text(encoding="utf-8")).body
        self.module = module
        self.functions = {node.name: node for node in body if isinstance(node, ast.FunctionDef)}
        for node in body:  # media.get, a module that can be called
            if isinstance(node, ast.ClassDef) and ast.unparse(node.bases) == "ModuleType":
                self.functions[node.name[1:].lower()] = node.body[0]
        self.types = {}
        for node in body:
            if isinstance(node, ast.ClassDef) and ast.unparse(node.bases[0]) == "TypedDict":
                self.types[node.name] = {entry.target.id: entry.annotation for entry in node.body}
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                entries = node.value.args[1]
                self.types[node.targets[0].id] = {key.value: type for key, type in zip(entries.keys, entries.values)}
        self.used = set()

    def fields(self, annotation, seen=()):
        """The keys that a type has, with dots for those within another."""
        for node in ast.walk(annotation):
            if isinstance(node, ast.Name) and node.id in self.types:
                self.used.add(node.id)
                if node.id not in seen:
                    for key, type in self.types[node.id].items():
                        yield key
                        yield from (f"{key}.{below}" for below in self.fields(type, (*seen, node.id)))


def documented(fields):
    """The names of fields as a stub has them: a field of any name is none of its own, and one of each name has no name."""
    names = {re.sub(r"\[\]|\.<\w+>", "", field.name) for field in fields}
    return {name for name in names if not name.endswith(".*")}


def test_every_field_is_in_the_stubs_and_every_type_is_used():
    events = {}
    for event in event_docs.events():
        events.setdefault(event.function.__module__, {})[event.function.__name__] = event
    count = Counter()
    for module in stubs.modules():
        stub = Stub(module)
        for document in _doc.functions(module).values():
            node = stub.functions[document.function.__name__]
            taken = [argument.annotation for argument in node.args.args if argument.arg == "hash"]
            given = {field for annotation in taken for field in stub.fields(annotation)}
            assert given >= documented(document.hash), (module, node.name)
            got = set(stub.fields(node.returns))
            assert got >= documented(document.reply) | {"errcode", "errmsg"}, (module, node.name)
            count["functions"] += 1
            count["fields"] += len(documented(document.hash)) + len(documented(document.reply))
        for name, event in events.get(module.__name__, {}).items():
            assert set(stub.fields(stub.functions[name].returns)) >= documented(event.message), (module, name)
            count["events"] += 1
            count["fields"] += len(event.message)
        assert stub.used == set(stub.types), module
    assert count["functions"] == sum(len(_doc.functions(module)) for _, module in _doc.families())
    assert count["events"] == len(list(event_docs.events())) > 100
    assert count["fields"] > 11000


def test_the_stubs_have_the_signatures_of_the_functions():
    for module in stubs.modules():
        for name, node in Stub(module).functions.items():
            taken = node.args
            arguments = [*taken.posonlyargs, *taken.args, taken.vararg, *taken.kwonlyargs, taken.kwarg]
            names = [argument.arg for argument in arguments if argument and argument.arg != "self"]
            assert names == list(inspect.signature(getattr(module, name)).parameters), (module, name)


def test_the_public_names_are_there_at_run_time():
    from QQ.weixin.work import Failure, Hash
    from QQ.weixin.work.token import AccessToken

    def ask(token: Token, hash: Hash) -> Reply:
        return media.upload_by_url(token, hash)

    assert isinstance(ask("", {}), Failure)
    assert set(inspect.get_annotations(ask) if hasattr(inspect, "get_annotations") else ask.__annotations__) == {
        "token",
        "hash",
        "return",
    }
    kinds = typing.get_args(getattr(Token, "__value__", Token))  # Python 3.12 has aliases with names
    assert isinstance(AccessToken("corpid", "corpsecret"), kinds)


def test_help_shows_types_by_their_names():
    assert str(inspect.signature(media.upload)) == "(access_token: Token, type: Query, media: Media) -> Reply"
    assert typing.get_type_hints(media.upload_by_url)["return"] is Reply
    shown = [
        str(inspect.signature(document.function))
        for _, module in _doc.families()
        for document in _doc.functions(module).values()
    ]
    assert len(shown) > 800
    assert [each for each in shown if "Union" in each or "QQ." in each] == []


@pytest.fixture(scope="module")
def mypy(tmp_path_factory):
    needs("mypy")
    cache = tmp_path_factory.mktemp("mypy")

    def run(*paths, folder=ROOT):
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", cache, "--no-color-output", *paths]
        done = subprocess.run([str(word) for word in command], cwd=folder, capture_output=True, text=True)
        assert done.returncode in (0, 1), done.stderr
        return done.stdout

    return run


def refused():
    """The lines of refuse.py that must be refused, each with what mypy should say of it."""
    lines = (TYPING / "refuse.py").read_text(encoding="utf-8").splitlines()
    found = [(number, re.search(r"# refused(?:: (.*))?$", line)) for number, line in enumerate(lines, 1)]
    return {number: mark[1] or "" for number, mark in found if mark}


def test_mypy_accepts_and_refuses(mypy):
    reported = {}
    programs = [TYPING / "accept.py", TYPING / "refuse.py"]
    if tuple(map(int, version("mypy").split(".")[:2])) >= (2, 2):  # an older one takes a spread for a wrong TypedDict
        programs.append(TYPING / "spread.py")
    for name, line, text in re.findall(r"^(?:.*[/\\])?(\w+\.py):(\d+): (.*)$", mypy(*programs), re.MULTILINE):
        assert name == "refuse.py", (name, line, text)
        reported[int(line)] = reported.get(int(line), "") + text
    assert set(reported) == set(refused())
    assert [line for line, wanted in refused().items() if wanted not in reported[line]] == []


@pytest.mark.needs("pyright")
def test_pyright_accepts_in_strict_mode_and_refuses_in_any(tmp_path):
    files = {path.name: os.path.relpath(path, tmp_path) for path in TYPING.glob("*.py")}
    accepted = [path for name, path in files.items() if name != "refuse.py"]
    settings = {"include": list(files.values()), "strict": accepted, "typeCheckingMode": "standard"}
    config = tmp_path / "pyrightconfig.json"
    config.write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", config]
    done = subprocess.run([str(word) for word in command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    errors = [found for found in json.loads(done.stdout)["generalDiagnostics"] if found["severity"] == "error"]
    assert {Path(found["file"]).name for found in errors} == {"refuse.py"}, errors
    assert {found["range"]["start"]["line"] + 1 for found in errors} == set(refused())


def test_an_editor_completes_functions_and_keys(tmp_path):
    needs("pyright")
    path = tmp_path / "program.py"
    with LanguageServer(tmp_path) as server:
        server.open(path, PROGRAM.replace("¦", ""))
        for place, wanted in zip(PLACES, COMPLETIONS):
            assert wanted <= set(server.completions(path, *place))
        line, _ = PLACES[1]
        assert "获取客户基础信息" in server.hover(path, line, PROGRAM.splitlines()[line].index("batchget"))


def test_jedi_completes_what_it_can(tmp_path):
    needs("jedi")
    import jedi

    script = jedi.Script(PROGRAM.replace("¦", ""), path=tmp_path / "program.py")
    # A jedi for Python 3.9 knows no TypedDict; none knows what check() gives.
    for number in (0, 6) if sys.version_info < (3, 10) else (0, 5, 6):
        line, column = PLACES[number]
        found = {completion.name.strip('"') for completion in script.complete(line + 1, column)}
        assert {name.strip('"') for name in COMPLETIONS[number]} <= found
