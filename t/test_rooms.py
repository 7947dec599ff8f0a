"""The rooms of the house: who may import whom, and how large a room may be."""

import ast
from pathlib import Path

import pytest
from each import each

from QQ.weixin import work
from QQ.weixin.work import _doc

PACKAGE = Path(work.__file__).parent
# Lowest first; a room imports only from the floors below its own.
FLOORS = [
    ["errors", "_forks", "_json", "_text", "_namespace"],
    ["_http", "store"],
    ["_doc"],
    ["_many", "perl"],
    ["families"],
    ["__init__"],
    ["token", "web"],
    ["callback"],
    ["aio"],
    ["sandbox"],
    ["_cli"],
    ["__main__", "_pyinstaller"],
]
INSIDE = {
    "_http": [
        ["types"],
        ["later", "secret", "settings"],
        ["reason"],
        ["multipart", "target", "connection"],
        ["request", "pool", "proxy"],
        ["reply", "session"],
        ["client"],
        ["call"],
        ["file"],
        ["methods"],
        ["__init__"],
        ["address"],
    ],
    "sandbox": [
        ["_reply"],
        ["_state"],
        ["_model", "_play"],
        ["models"],
        ["_answer"],
        ["_server"],
        ["__init__"],
        ["__main__", "pytest_plugin"],
    ],
}
# What a function of a family needs beside a call.
HELPERS = {"kf/customer.py": {"_many"}, "message.py": {"_text"}}
PUBLIC = {path.stem for path in PACKAGE.iterdir() if not path.name.startswith("_")} & {
    name for floor in FLOORS for name in floor
}
PROGRAMS = sorted(path for path in PACKAGE.rglob("*.py") if "first" not in path.parts)
CORE = [
    path
    for path in [*PROGRAMS, *(PACKAGE / "perl").rglob("*.pm")]
    if "first" not in path.parts
    and (
        path.relative_to(PACKAGE).parts[0].startswith("_")
        or (path.parent.name == "callback" and path.name.startswith("_"))
        or path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        in ("errors", "store", "token", "sandbox", "perl", "web", "aio")
    )
]


def imported(path):
    """The files and folders of the package that a file imports, by their paths below it, with no type checker's imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_checkers = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level and id(node) not in for_checkers:
            folder = path.parents[node.level - 1] / (node.module or "").replace(".", "/")
            for alias in node.names:
                yield found(folder / alias.name) or found(folder)


def found(place):
    for path in (place.with_suffix(".py"), place / "__init__.py"):
        if path.exists():
            return path.relative_to(PACKAGE).as_posix()
    return None


def room(path):
    """The room of the package in which a file is."""
    first = path.partition("/")[0].removesuffix(".py")
    return first if first.startswith("_") or first in PUBLIC else "families"


def sandbox_room(path):
    first = path.removeprefix("sandbox/").partition("/")[0].removesuffix(".py")
    return "models" if (not first.startswith("_") and first != "pytest_plugin") or first == "_root" else first


def http_room(path):
    return path.removeprefix("_http/").removesuffix(".py")


def wrong_ways(floors, of, files):
    """Each import that does not lead to a floor below."""
    height = {name: number for number, names in enumerate(floors) for name in names}
    for path in files:
        name = path.relative_to(PACKAGE).as_posix()
        for other in imported(path):
            if of(other) != of(name) and height[of(other)] >= height[of(name)]:
                yield f"{name} imports {other}"


def test_rooms_import_only_from_the_floors_below():
    def between_rooms(path):
        return room(path)

    assert not [
        way
        for way in wrong_ways(FLOORS, between_rooms, PROGRAMS)
        if way.partition(" imports ")[2].partition("/")[0] not in HELPERS.get(way.partition(" ")[0], ())
    ]


@pytest.mark.parametrize("name", INSIDE)
def test_inside_a_room_it_is_the_same(name):
    files = [path for path in PROGRAMS if path.relative_to(PACKAGE).parts[0] == name]
    of = {"_http": http_room, "sandbox": sandbox_room}[name]

    def inside(path):
        return of(path) if path.startswith(f"{name}/") else None

    height = {each: number for number, names in enumerate(INSIDE[name]) for each in names}
    for path in files:
        own = of(path.relative_to(PACKAGE).as_posix())
        for other in imported(path):
            if inside(other) not in (None, own):
                assert height[inside(other)] < height[own], f"{path.relative_to(PACKAGE)} imports {other}"


def test_a_family_imports_http_and_nothing_else_of_the_project():
    for family, module in _doc.families():
        path = Path(module.__file__)
        name = path.relative_to(PACKAGE).as_posix()
        allowed = {"_http", "_namespace"} | HELPERS.get(name, set())
        for other in imported(path):
            own = Path(other).parent == Path(name).parent  # media.get and media share a file
            assert not family or room(other) in allowed or own, f"{name} imports {other}"


def test_the_root_of_the_package_holds_families_and_rooms():
    private = {path.name for path in PACKAGE.iterdir() if path.name.startswith("_") and path.name[1] != "_"}
    assert len(private) <= 9, private
    assert len([path for path in (PACKAGE / "sandbox").iterdir() if path.name.startswith("_")]) <= 10


def test_every_test_file_has_its_own_name():
    """pytest imports two files of one name as one module, and then collects neither."""
    names = [path.name for path in Path(__file__).parent.rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))


@each("path", {path.relative_to(PACKAGE): path for path in CORE})
def test_no_file_of_the_core_is_long(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 250
    if path.suffix == ".py" and lines:
        assert ast.get_docstring(ast.parse("\n".join(lines))), "its first line must say what it is for"


def test_each_file_of_tests_has_a_name_of_its_own():
    """Which pytest needs, since these folders are no packages."""
    names = [path.name for path in Path(__file__).parent.rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
