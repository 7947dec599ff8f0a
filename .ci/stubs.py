"""Make the types of the families: X.pyi beside X.py, from the docstrings. Run by .ci/made."""

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
    "typing_extensions": ["NotRequired", "Required", "TypedDict"],  # type checkers have their own copy
}
SCALARS = {"str": "str", "int": "int", "float": "float", "bool": "bool", "bytes": "bytes", "any": "Any"}
REFUSAL = [Field("errcode", "int", True, ""), Field("errmsg", "str", True, "")]


@cache
def events():
    return {event.function: event for event in documented.events()}


def modules(name=_doc.ROOT):
    """Each module that gets a stub: families, modules with events, and packages."""
    module = importlib.import_module(name)
    has_events = any(event.__module__ == name for event in events())
    if _doc.functions(module) or has_events or hasattr(module, "__path__"):
        yield module
    for submodule in submodules(module):
        if f"{name}.{submodule}" not in NO_STUBS:
            yield from modules(f"{name}.{submodule}")


def submodules(module):
    names = [submodule.name for submodule in pkgutil.iter_modules(getattr(module, "__path__", []))]
    return [name for name in names if not name.startswith("_")]


def relative_path(module):
    """The path of a module's file inside the package."""
    return Path(module.__file__).relative_to(PACKAGE)


def stub(module):
    """The stub of a module, as text."""
    path = Path(module.__file__)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    types, parts, imported = {}, [], {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            count = len(types)
            add_types(module, node, types)
            is_module = node.name in submodules(module)
            text = callable_module(module, node, imported) if is_module else signature(node)
            parts += [*list(types.values())[count:], text]
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            parts.append("__version__: str\n")
    head = f"# Made from the docstrings of {path.name} by .ci/made; change those.\n"
    return "\n".join([head, imports(module, tree, imported, "\n".join(parts)), *parts])


def imports(module, tree, imported, body):
    """The import lines: for the names in the body, for __all__, and for the submodules."""
    exported = [name for name in getattr(module, "__all__", ()) if not keyword.iskeyword(name)]
    dots = "." * len(relative_path(module).parts)
    sources = {"Failure": f"{dots}errors", "ModuleType": "types", **imported}
    for_checkers = [each for node in tree.body if isinstance(node, ast.If) for each in node.body]
    for node in [*tree.body, *for_checkers]:
        if isinstance(node, ast.ImportFrom):
            sources.update((alias.name, "." * node.level + (node.module or "")) for alias in node.names)
    sources.update((name, source) for source, names in SOURCES.items() for name in names)
    used = {*re.findall(r"(?<![.\w\"])[A-Za-z_]\w*", body), *exported}
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    if unknown := [name for name in exported if name not in sources and name not in functions]:
        raise ValueError(f"{module.__name__} exports {unknown[0]}, but a stub can have only functions and imports")
    lines = []
    for source in sorted(set(sources.values()), key=lambda source: (source.startswith("."), source)):
        names = sorted(name for name in used if sources.get(name) == source)
        lines += [f"from {source} import {', '.join(names)}"] if names else []
    lines += [f"from . import {name} as {name}" for name in submodules(module) if name not in functions]
    lines += ["", "__all__ = [", *(f'    "{name}",' for name in exported), "]"] if exported else []
    return "".join(f"{line}\n" for line in lines)


def add_types(module, node, types):
    """Annotate a function with types from its docstring, and add the TypedDicts to `types`."""
    name = camel(node.name)
    document = _doc.functions(module).get(node.name.removesuffix("_"))
    event = events().get(getattr(module, node.name))
    if document is not None:
        for argument in node.args.args:
            if argument.arg == "hash" and document.hash:
                hash_type = typed_dict(types, f"{name}Hash", document.hash, is_input=True)
                argument.annotation = ast.Name(f"Union[{hash_type}, Mapping[str, Any]]")
        reply = typed_dict(types, f"{name}Reply", reply_fields(document), is_input=False)
        node.returns = ast.Name(f"Union[{reply}, Failure]")
    if event is not None:
        fields = [field._replace(required=True) for field in event.message]
        node.returns = ast.Name(f"Optional[{typed_dict(types, f'{name}Message', fields, is_input=False)}]")


def callable_module(module, node, imported):
    """A submodule that is also a function of its name: a type checker needs a class with __call__ for it."""
    submodule = importlib.import_module(f"{module.__name__}.{node.name}")
    methods = [copy.deepcopy(node)]
    methods[0].name = "__call__"
    types = {}
    for function in ast.parse(Path(submodule.__file__).read_text(encoding="utf-8")).body:
        if isinstance(function, ast.FunctionDef):
            add_types(submodule, function, types)
            methods.append(function)
    imported.update(dict.fromkeys(types, f".{node.name}"))
    for method in methods:
        method.args.args.insert(0, ast.arg("self"))
    text = "".join(f"    {signature(method)}" for method in methods)
    kind = f"_{camel(node.name)}"
    return f"class {kind}(ModuleType):\n{text}\n{node.name}: {kind}\n"


def reply_fields(document):
    """The fields of a reply, all required. Of a download, errcode and errmsg are optional: they come only with an error."""
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


def typed_dict(types, name, fields, is_input):
    return _typed_dict(types, name, shape.tree(fields), is_input)


def _typed_dict(types, name, fields, is_input):
    """Add a TypedDict of that name, with those of its fields, to `types`. In an input, a field is optional unless required."""
    if name in types:
        raise ValueError(f"two types are called {name}")
    types[name] = ""
    lines = {}
    for own, node in fields.items():
        if own == "*":  # any other field
            continue
        kind = type_of(types, name + camel(own), node, is_input)
        required = node.field.required
        wrapper = "Required" if is_input and required else "NotRequired" if not is_input and not required else ""
        lines[own] = f"{wrapper}[{kind}]" if wrapper else kind
    total = ", total=False" if is_input else ""
    used = {word for kind in lines.values() for word in re.findall(r"\w+", kind)}
    if all(own.isidentifier() and not keyword.iskeyword(own) and own not in used for own in lines):
        types[name] = f"class {name}(TypedDict{total}):\n" + "".join(f"    {own}: {lines[own]}\n" for own in lines)
    else:
        entries = "".join(f'        "{own}": {lines[own]},\n' for own in lines)
        types[name] = f'{name} = TypedDict(\n    "{name}",\n    {{\n{entries}    }}{total},\n)\n'
    return name


def type_of(types, name, node, is_input):
    """The type of a field. In an input, a tuple is accepted as a list, but a str is not accepted as a list of str."""
    field, children = node.field, node.children
    kind, depth = re.subn(r"list\[|\]", "", field.type)
    values = constraints(field).values
    if other := shape.reference(field):
        inner = name.removesuffix(camel(field.name)) + camel(other)
    elif kind == "dict" and len(children) == 1 and (any_name := next(iter(children))).endswith(">"):
        inner = type_of(types, name + camel(any_name), children[any_name], is_input)
        inner = f"{'Mapping' if is_input else 'Dict'}[str, {inner}]"
    elif kind == "dict":
        anything = "Mapping[str, Any]" if is_input else "Dict[str, Any]"
        inner = _typed_dict(types, name, children, is_input) if children else anything
    elif kind in ("str", "int") and values:
        inner = f"Literal[{', '.join(map(repr, values))}]"
    elif kind in SCALARS:
        inner = SCALARS[kind]
    else:
        raise ValueError(f"{name}: no type is called {field.type}")
    for _ in range(depth // 2):
        if not is_input:
            inner = f"List[{inner}]"
        else:
            inner = f"Union[List[{inner}], Tuple[{inner}, ...]]" if inner in ("str", "Any") else f"Sequence[{inner}]"
    return inner


def wanted():
    return {PACKAGE / relative_path(module).with_suffix(".pyi"): stub(module) for module in modules()}


def existing():
    return PACKAGE.rglob("*.pyi")
