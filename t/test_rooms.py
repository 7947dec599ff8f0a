"""The rooms of the house: who may import whom, and how large a room may be."""

import ast
from pathlib import Path

import pytest

from QQ.weixin import work

PACKAGE = Path(work.__file__).parent
FLOORS = [
    ["types"],
    ["secret", "settings"],
    ["reason"],
    ["multipart", "target", "connection"],
    ["request", "pool"],
    ["reply", "session"],
    ["client"],
    ["call", "direct"],
    ["file"],
    ["methods"],
    ["__init__"],
]
HELPERS = {"kf.customer": {"_bulk"}, "media.get": {"get"}, "message": {"_text"}}  # beside the API functions
CORE = sorted(
    path
    for path in [
        *PACKAGE.glob("_*.py"),
        *(PACKAGE / "_http").glob("*.py"),
        *(PACKAGE / "callback").glob("_*.py"),
        *(PACKAGE / "sandbox").rglob("*.py"),
        *(PACKAGE / "perl").rglob("*.p[ym]"),
        *(PACKAGE / name for name in ("errors.py", "store.py", "token.py")),
    ]
    if path.exists()
)


def imported(path):
    """The modules of the package that a file imports, by their names as written after the dots."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield node.level, node.module or "", [alias.name for alias in node.names]


def test_http_is_built_in_floors():
    """Each file of _http imports only files of the floors below it, and of the rest of the project only errors."""
    height = {name: floor for floor, names in enumerate(FLOORS) for name in names}
    files = {path.stem: path for path in (PACKAGE / "_http").glob("*.py")}
    assert set(files) == set(height)
    for name, path in files.items():
        for level, module, names in imported(path):
            if level == 1:
                for below in [module] if module else names:
                    assert height[below] < height[name], f"{name} imports {below}"
            else:
                assert (level, module) == (2, "errors"), f"{name} imports {module} of the package"


# What a function needs beyond a call.


def test_a_family_imports_http_and_nothing_else_of_the_project():
    from QQ.weixin.work import _doc

    for family, module in _doc.families():
        if family:
            path = Path(module.__file__)
            depth = len(path.relative_to(PACKAGE).parts)
            for level, module_name, names in imported(path):
                helpers = HELPERS.get(family, set()) | {"_http", "_namespace"}
                allowed = (level == depth and module_name == "_http") or {module_name, *names} & helpers
                assert allowed, f"{family} imports {module_name} {names}"


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_file_of_the_core_is_long(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 290
    if path.suffix == ".py" and lines:
        assert ast.get_docstring(ast.parse("\n".join(lines))), "its first line must say what it is for"
