"""The pages of smart documents (智能文档), in their order."""

from typing import Any, Optional

from ..._model.resource import Resource, Thing, text
from ..._reply import RefusalError
from ..._state import State
from .. import DOCUMENTS

__all__ = ["PAGES", "in_order", "need_document", "need_page", "place", "shown"]

SMART_DOCUMENT = 11  # doc_type
PAGES = Resource("smart_pages", id="page_id", new=text("pg"), parent=DOCUMENTS)


def need_document(sandbox: State, hash: dict[str, Any]) -> Thing:
    document = DOCUMENTS.need(sandbox, hash["docid"])
    if document["doc_type"] != SMART_DOCUMENT:
        raise RefusalError(640054)
    return document


def need_page(sandbox: State, hash: dict[str, Any], page_id: str) -> Thing:
    """A page of the document."""
    need_document(sandbox, hash)
    page = PAGES.need(sandbox, page_id)
    if page["docid"] != hash["docid"]:
        raise RefusalError(PAGES.unknown, "page_id")
    return page


def in_order(sandbox: State, document: Thing) -> list[Thing]:
    return [PAGES.need(sandbox, page_id) for page_id in document.get("pages", [])]


def shown(sandbox: State, document: Thing, page: Thing) -> Thing:
    """The page, with the one that it comes after."""
    beside = [each["page_id"] for each in in_order(sandbox, document) if each["parent_id"] == page["parent_id"]]
    before = beside.index(page["page_id"])
    return {**page, "after_id": beside[before - 1] if before else ""}


def place(order: list[str], id: str, after_id: Optional[str], at_end: bool = False) -> None:
    """Put the id behind another one; without one at the front, or at the end."""
    if after_id and (after_id not in order or after_id == id):
        raise RefusalError(40058, "after_id")
    if id in order:
        order.remove(id)
    order.insert(order.index(after_id) + 1 if after_id else len(order) if at_end else 0, id)
