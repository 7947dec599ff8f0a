"""The types of the families: X.pyi beside X.py, made from the docstrings. Run by .ci/made."""

import ast
import copy
import importlib
import keyword
import pkgutil
import re
from functools import cache
from pathlib import Path

from QQ.weixin.work import _doc
from QQ.weixin.work._doc import Field, shape
from QQ.weixin.work._doc import events as documented
from QQ.weixin.work._doc.constraints import constraints

PACKAGE = Path(__file__).parent.parent / "QQ" / "weixin" / "work"
NO_STUBS = {f"{_doc.ROOT}.{name}" for name in _doc.NO_FAMILIES if name != "callback"}
WIDTH = 120
SOURCES = {
    "typing": ["Any", "Dict", "List", "Literal", "Mapping", "Optional", "Sequence", "Tuple", "Union"],
    "typing_extensions": ["NotRequired", "Required", "TypedDict"],  # checkers bring their own
}
SCALARS = {"str": "str", "int": "int", "float": "float", "bool": "bool", "bytes": "bytes", "any": "Any"}
REFUSAL = [Field("errcode", "int", True, ""), Field("errmsg", "str", True, "")]


@cache
def events():
    return {event.function: event for event in documented.events()}


def modules(name=_doc.ROOT):
    """Each module that gets a stub: the families, the events, and the packages that hold them."""
    module = importlib.import_module(name)
    told = any(event.__module__ == name for event in events())
    if _doc.functions(module) or told or hasattr(module, "__path__"):
        yield module
    for below in submodules(module):
        if f"{name}.{below}" not in NO_STUBS:
            yield from modules(f"{name}.{below}")


def submodules(module):
    found = [found.name for found in pkgutil.iter_modules(getattr(module, "__path__", []))]
    return [name for name in found if not name.startswith("_")]


def place(module):
    """Where the file of a module is, below the package that is imported."""
    return Path(module.__file__).relative_to(PACKAGE)


def stub(module):
    """The stub of a module, as text."""
    path = Path(module.__file__)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    types, parts, elsewhere = {}, [], {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            before = len(types)
            function(module, node, types)
            is_module = node.name in submodules(module)
            text = callable_module(module, node, elsewhere) if is_module else signature(node)
            parts += [*list(types.values())[before:], text]
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            parts.append("__version__: str\n")
    head = f"# Made from the docstrings of {path.name} by .ci/made; change those.\n"
    return "\n".join([head, imports(module, tree, elsewhere, "\n".join(parts)), *parts])


def imports(module, tree, elsewhere, body):
    """What the body uses, what the module gives away, and the modules below it."""
    exported = [name for name in getattr(module, "__all__", ()) if not keyword.iskeyword(name)]
    dots = "." * len(place(module).parts)
    sources = {"Failure": f"{dots}errors", "ModuleType": "types", **elsewhere}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            sources.update((alias.name, "." * node.level + (node.module or "")) for alias in node.names)
    sources.update((name, source) for source, names in SOURCES.items() for name in names)
    used = {*re.findall(r"(?<![.\w\"])[A-Za-z_]\w*", body), *exported}
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    if unknown := [name for name in exported if name not in sources and name not in functions]:
        raise ValueError(f"{module.__name__} exports {unknown[0]}, of which only functions and imports can be typed")
    lines = []
    for source in sorted(set(sources.values()), key=lambda source: (source.startswith("."), source)):
        names = sorted(name for name in used if sources.get(name) == source)
        lines += [f"from {source} import {', '.join(names)}"] if names else []
    lines += [f"from . import {name} as {name}" for name in submodules(module) if name not in functions]
    lines += ["", "__all__ = [", *(f'    "{name}",' for name in exported), "]"] if exported else []
    return "".join(f"{line}\n" for line in lines)


def function(module, node, types):
    """Give a function the types that its docstring tells, and add them to `types`."""
    name = camel(node.name)
    document = _doc.functions(module).get(node.name.removesuffix("_"))
    event = events().get(getattr(module, node.name))
    if document is not None:
        for argument in node.args.args:
            if argument.arg == "hash" and document.hash:
                given = typed_dict(types, f"{name}Hash", document.hash, given=True)
                argument.annotation = ast.Name(f"Union[{given}, Mapping[str, Any]]")
        reply = typed_dict(types, f"{name}Reply", replied(document), given=False)
        node.returns = ast.Name(f"Union[{reply}, Failure]")
    if event is not None:
        fields = [field._replace(required=True) for field in event.message]
        node.returns = ast.Name(f"Optional[{typed_dict(types, f'{name}Message', fields, given=False)}]")


def callable_module(module, node, elsewhere):
    """A module below that can be called as the function of its name, which to a checker no module can be."""
    below = importlib.import_module(f"{module.__name__}.{node.name}")
    methods = [copy.deepcopy(node)]
    methods[0].name = "__call__"
    types = {}
    for own in ast.parse(Path(below.__file__).read_text(encoding="utf-8")).body:
        if isinstance(own, ast.FunctionDef):
            function(below, own, types)
            methods.append(own)
    elsewhere.update(dict.fromkeys(types, f".{node.name}"))
    for method in methods:
        method.args.args.insert(0, ast.arg("self"))
    text = "".join(f"    {signature(method)}" for method in methods)
    kind = f"_{camel(node.name)}"
    return f"class {kind}(ModuleType):\n{text}\n{node.name}: {kind}\n"


def replied(document):
    """The fields of a reply, all of them there; beside a file, errcode and errmsg are there only if it was refused."""
    fields = [field._replace(required=True) for field in document.reply]
    if any(field.type == "bytes" for field in fields):
        return [*fields, *(field._replace(required=False) for field in REFUSAL)]
    return [*REFUSAL, *fields]


def signature(node):
    node.args.defaults = [plain(default) for default in node.args.defaults]
    node.args.kw_defaults = [plain(default) for default in node.args.kw_defaults]
    arguments = re.sub(r"=(?=\S)", " = ", ast.unparse(node.args))
    returns = ast.unparse(node.returns)
    line = f"def {node.name}({arguments}) -> {returns}: ...\n"
    return line if len(line) <= WIDTH else f"def {node.name}(\n    {arguments}\n) -> {returns}: ...\n"


def plain(default):
    return default if default is None or isinstance(default, ast.Constant) else ast.Constant(...)


def camel(name):
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))


def typed_dict(types, name, fields, given):
    return _typed_dict(types, name, shape.tree(fields), given)


def _typed_dict(types, name, fields, given):
    """Add the TypedDict of that name and those below it. Of a given one, all is optional but what is required."""
    if name in types:
        raise ValueError(f"two types are called {name}")
    types[name] = ""
    lines = {}
    for own, node in fields.items():
        if own == "*":  # another of the fields beside it
            continue
        kind = type_of(types, name + camel(own), node, given)
        required = node.field.required
        wrapper = "Required" if given and required else "NotRequired" if not given and not required else ""
        lines[own] = f"{wrapper}[{kind}]" if wrapper else kind
    total = ", total=False" if given else ""
    used = {word for kind in lines.values() for word in re.findall(r"\w+", kind)}
    if all(own.isidentifier() and not keyword.iskeyword(own) and own not in used for own in lines):
        types[name] = f"class {name}(TypedDict{total}):\n" + "".join(f"    {own}: {lines[own]}\n" for own in lines)
    else:
        entries = "".join(f'        "{own}": {lines[own]},\n' for own in lines)
        types[name] = f'{name} = TypedDict(\n    "{name}",\n    {{\n{entries}    }}{total},\n)\n'
    return name


def type_of(types, name, node, given):
    """The type of a field. A list that is given may be a tuple too, but a str is no list of strings."""
    field, children = node.field, node.children
    kind, depth = re.subn(r"list\[|\]", "", field.type)
    values = constraints(field).values
    if other := shape.reference(field):
        inner = name.removesuffix(camel(field.name)) + camel(other)
    elif kind == "dict" and len(children) == 1 and (any_name := next(iter(children))).endswith(">"):
        inner = type_of(types, name + camel(any_name), children[any_name], given)
        inner = f"{'Mapping' if given else 'Dict'}[str, {inner}]"
    elif kind == "dict":
        anything = "Mapping[str, Any]" if given else "Dict[str, Any]"
        inner = _typed_dict(types, name, children, given) if children else anything
    elif kind in ("str", "int") and values:
        inner = f"Literal[{', '.join(map(repr, values))}]"
    elif kind in SCALARS:
        inner = SCALARS[kind]
    else:
        raise ValueError(f"{name}: no type is called {field.type}")
    for _ in range(depth // 2):
        if not given:
            inner = f"List[{inner}]"
        else:
            inner = f"Union[List[{inner}], Tuple[{inner}, ...]]" if inner in ("str", "Any") else f"Sequence[{inner}]"
    return inner


def wanted():
    return {PACKAGE / place(module).with_suffix(".pyi"): stub(module) for module in modules()}


def existing():
    return PACKAGE.rglob("*.pyi")
