"""What is written in text documents (文档内容): one text, in paragraphs, which edits change by positions."""

from typing import Any

from .._model.resource import Thing
from .._reply import RefusalError, Reply
from .._state import State
from . import DOCUMENTS

TEXT = 3  # doc_type
PUT_IN = {"insert_paragraph": "\n", "insert_image": "\ufffc", "insert_table": "\ufffc", "insert_page_break": "\ufffc"}
EDITS = {"replace_text", "delete_content", "update_text_property", "insert_text", *PUT_IN}


def _need(sandbox: State, docid: str) -> Thing:
    document = DOCUMENTS.need(sandbox, docid)
    if document["doc_type"] != TEXT:
        raise RefusalError(640054)
    document.setdefault("text", "\n")
    document.setdefault("version", 0)
    return document


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = _need(sandbox, hash["docid"])
    content, paragraphs, at = document["text"], [], 0
    for line in content.splitlines(keepends=True):
        words = {"begin": at, "end": at + len(line), "type": "Text", "text": line}
        paragraphs.append({"begin": at, "end": at + len(line), "type": "Paragraph", "children": [words]})
        at += len(line)
    whole = {"begin": 0, "end": at}
    story = {**whole, "type": "MainStory", "children": [{**whole, "type": "Section", "children": paragraphs}]}
    return {"version": document["version"], "document": {**whole, "type": "Document", "children": [story]}}


def batch_update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = _need(sandbox, hash["docid"])
    given = hash.get("version")
    if given is not None and not document["version"] - 100 <= given <= document["version"]:
        raise RefusalError(6000)
    content = document["text"]
    for request in hash["requests"]:
        for kind, what in request.items():
            if kind in EDITS and what is not None:
                content = _edited(content, kind, what)
    document.update(text=content, version=document["version"] + 1, modify_time=int(sandbox.now))
    return {}


def _edited(content: str, kind: str, what: Thing) -> str:
    """The text after one edit. Pictures, tables and page breaks take the place of one character."""
    if kind in ("replace_text", "delete_content"):
        ranges = what.get("ranges") or [what.get("range") or {}]
        for each in sorted(ranges, key=lambda each: int(each.get("start_index") or 0), reverse=True):
            start = each.get("start_index") or 0
            end = start + (each.get("length") or 0)
            if not 0 <= start < end <= len(content):
                raise RefusalError(40058, "a range outside of the document")
            content = f"{content[:start]}{what.get('text') or ''}{content[end:]}"
        return content
    if kind == "update_text_property":
        return content
    new: str = PUT_IN.get(kind) or what.get("text") or ""
    at = (what.get("location") or {}).get("index") or 0
    if not 0 <= at <= len(content):
        raise RefusalError(40058, "a location outside of the document")
    return content[:at] + new + content[at:]
