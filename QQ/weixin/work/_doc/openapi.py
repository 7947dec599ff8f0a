"""The API as data: an OpenAPI 3.1 description of the calls, and the JSON Schema of one, made from the docstrings when asked for."""

import re
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any, Callable

from . import ROOT, Document, Field, by_path, families, functions, title
from .constraints import constraints
from .shape import Node, reference, tree

__all__ = ["description", "schema", "schemas"]

Schema = dict[str, Any]
TYPES = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "dict": "object"}
PLAIN: Schema = {"type": ["string", "number", "boolean"]}
UNITS = {"characters": ("minLength", "maxLength"), "items": ("minItems", "maxItems"), "": ("minimum", "maximum")}
UNITS["bytes"] = ("x-min-bytes", "x-max-bytes")  # for which JSON Schema has no word
SERVERS = [
    {"url": "https://qyapi.weixin.qq.com/cgi-bin", "description": "WeCom (企业微信)"},
    {"url": "http://127.0.0.1:8080/cgi-bin", "description": "the sandbox: python -m QQ.weixin.work.sandbox"},
]
REFUSAL = [
    Field("errcode", "int", True, "0 = done; another number is why it was refused."),
    Field("errmsg", "str", True, "ok, or why it was refused."),
]


def schemas(document: Document) -> dict[str, Schema]:
    """The JSON Schemas of a call: "hash" where it takes one, and "reply"."""
    found = {"reply": schema(_reply_fields(document))}
    return {"hash": schema(document.hash), **found} if document.hash else found


def schema(fields: list[Field]) -> Schema:
    """The JSON Schema of an object with these fields."""
    definitions: dict[str, Schema] = {}
    found = _Schemas(definitions, lambda name: f"#/$defs/{name}").object(tree(fields))
    found["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return {**found, "$defs": definitions} if definitions else found


def description(version: str, names: Iterable[str] = ()) -> Schema:
    """The OpenAPI description of the functions of these names, and of those in the families of these names; of all by default.

    Raises LookupError with the name of what there is not.
    """
    paths: dict[str, Schema] = {}
    tags: dict[str, Schema] = {}
    definitions: dict[str, Schema] = {}
    credentials: set[str] = set()
    for family, module, name, document in _documents(list(names)):
        tag = family or ROOT
        tags.setdefault(tag, {"name": tag, "description": title(module)})
        credentials |= {document.credential} if document.credential else set()
        methods = paths.setdefault(f"/{document.path}", {})
        operation = _operation(document, f"{family}.{name}".lstrip("."), tag, definitions)
        method = document.method.lower()
        methods[method] = _either(methods[method], operation) if method in methods else operation
    return {
        "openapi": "3.1.0",
        "info": {"title": "企业微信服务端API: the server API of WeCom", "version": version},
        "servers": SERVERS,
        "tags": list(tags.values()),
        "paths": paths,
        "components": {
            "schemas": definitions,
            "securitySchemes": {name: {"type": "apiKey", "in": "query", "name": name} for name in sorted(credentials)},
        },
    }


def _documents(names: list[str]) -> Iterator[tuple[str, ModuleType, str, Document]]:
    """Each function, once for each path that it is found by."""
    known: set[str] = set()
    for family, module in families():
        for name, document in functions(module).items():
            full_name = f"{family}.{name}".lstrip(".")
            found = {wanted for wanted in names if f"{full_name}.".startswith(f"{wanted}.")}
            known |= found
            if (found or not names) and document in by_path(document.path):
                yield family, module, name, document
    for name in names:
        if name not in known:
            raise LookupError(name)


def _operation(document: Document, name: str, tag: str, definitions: dict[str, Schema]) -> Schema:
    made = _Schemas(definitions, lambda field: f"#/components/schemas/{_type_name(f'{name}.{field}')}")
    operation: Schema = {
        "operationId": name,
        "tags": [tag],
        "summary": document.title,
        "description": "\n\n".join(_prose(document)),
        "externalDocs": {"url": document.address},
        "security": [{document.credential: []}] if document.credential else [],
        "parameters": [
            {"name": field.name, "in": "query", "required": field.required, "schema": made.value(Node(field, {}))}
            for field in document.arguments
            if field.type != "any"  # what is not sent as it is: a file, or where Python puts one
        ],
        "responses": {"200": _response(document, made)},
    }
    if not document.address:
        del operation["externalDocs"]
    if document.hash:
        operation["requestBody"] = {"required": True, "content": _json(made.object(tree(document.hash)))}
    elif any(field.name == "media" for field in document.arguments):
        file = {"type": "string", "format": "binary", "description": "the file, with its name"}
        media = {"type": "object", "properties": {"media": file}, "required": ["media"]}
        operation["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": media}}}
    return operation


def _prose(document: Document) -> Iterator[str]:
    yield document.summary
    for heading, lines in (
        ("Permission", [f"{', '.join(permission.words)}: {permission.text}" for permission in document.permissions]),
        ("Limits", document.limits),
        ("Errors", [f"{errcode}: {when}" for errcode, when in document.errors.items()]),
    ):
        if lines:
            yield "\n".join([f"{heading}:", *(f"- {line}" for line in lines)])


def _type_name(name: str) -> str:
    """KfCustomerBatchget for kf.customer.batchget: a name that generators of code take as it is."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[^\W_]+", name))


def _response(document: Document, made: "_Schemas") -> Schema:
    content = _json(made.object(tree(_reply_fields(document))))
    if any(field.type == "bytes" for field in document.reply):
        content["*/*"] = {"schema": {"type": "string", "format": "binary"}}
    return {"description": "the reply; its errcode says whether it was done", "content": content}


def _reply_fields(document: Document) -> list[Field]:
    if any(field.type == "bytes" for field in document.reply):
        return REFUSAL
    return [*REFUSAL, *(field for field in document.reply if field.name not in ("errcode", "errmsg"))]


def _either(one: Schema, other: Schema) -> Schema:
    """Two functions that call the same address: the server decides by the fields of the request."""
    both = {**one, "description": f"{one['description']}\n\nOr: {other['summary']}. {other['description']}"}
    bodies = [_schema(operation["requestBody"]) for operation in (one, other)]
    replies = [_schema(operation["responses"]["200"]) for operation in (one, other)]
    reply = {**one["responses"]["200"], "content": _json({"anyOf": replies})}
    return {**both, "requestBody": {"required": True, "content": _json({"anyOf": bodies})}, "responses": {"200": reply}}


def _schema(part: Schema) -> Any:
    return part["content"]["application/json"]["schema"]


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}


class _Schemas:
    """The schemas of a docstring's fields. What recurs inside itself goes into the definitions."""

    def __init__(self, definitions: dict[str, Schema], where: Callable[[str], str]) -> None:
        self._definitions = definitions
        self._where = where

    def object(self, nodes: dict[str, Node]) -> Schema:
        schema: Schema = {"type": "object", "properties": {}}
        for name, node in nodes.items():
            if name.startswith("*"):  # it stands for the other fields
                continue
            if name.startswith("<"):  # it stands for any name
                value = self.value(node)
                plain = "otherwise a plain value" in node.field.note
                schema["additionalProperties"] = {"anyOf": [value, PLAIN]} if plain else value
            else:
                schema["properties"][name] = self.value(node)
        required = [name for name, node in nodes.items() if name in schema["properties"] and node.field.required]
        return {**schema, "required": required} if required else schema

    def value(self, node: Node) -> Schema:
        field, bounds = node.field, constraints(node.field)
        inner = re.sub(r"^(list\[)+|\]+$", "", field.type)
        schema: Schema = {"type": TYPES[inner]} if inner in TYPES else {}
        name = reference(field)
        if name:
            schema = {"$ref": self._definition(name, node)}
        elif node.children:
            schema = self.object(node.children)
        if bounds.values:
            schema["enum"] = list(bounds.values)
        for _ in range(node.lists):
            schema = {"type": "array", "items": schema}
        for word, bound in zip(UNITS[bounds.unit], (bounds.minimum, bounds.maximum)):
            if bound is not None:
                schema[word] = int(bound) if bound == int(bound) else bound
        if bounds.default is not None:
            schema["default"] = bounds.default
        return {**schema, "description": field.note} if field.note else schema

    def _definition(self, name: str, node: Node) -> str:
        place = self._where(name)
        key = place.rpartition("/")[2]
        if key not in self._definitions:
            self._definitions[key] = {}
            self._definitions[key] = self.object(node.children)
        return place
