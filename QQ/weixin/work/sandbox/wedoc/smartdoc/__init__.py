"""Smart documents (智能文档): pages in a tree, each with blocks (_blocks.py); data sheets, exports and publications."""

import uuid
from typing import Any

from ..._model.resource import Fitted, Resource, Thing, text
from ..._reply import RefusalError, Reply
from ..._state import State
from .. import DOCUMENTS, SHEETS, SMART_SHEET
from . import _blocks
from ._pages import PAGES, in_order, need_document, need_page, place, shown

EXPORTS = Resource("smart_exports", id="task_id", new=text("ex"))
CHOSEN = 4  # publish_range
MEMBER = 1  # type in auth_list
WRONG = 640027


# Pages


@Fitted
def add_page(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document, info = need_document(sandbox, hash), hash["info"]
    if info.get("parent_id"):
        need_page(sandbox, hash, info["parent_id"])
    page = PAGES.add(sandbox, {"title": "", "parent_id": "", "layout_mode": 1, **info, "docid": hash["docid"]})
    place(document.setdefault("pages", []), page["page_id"], info.get("after_id"))
    return {"info": shown(sandbox, document, page)}


@Fitted
def update_page(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document, info = need_document(sandbox, hash), hash["info"]
    page = need_page(sandbox, hash, info["page_id"])
    if info.get("parent_id"):
        above = need_page(sandbox, hash, info["parent_id"])
        while above:
            if above is page:
                raise RefusalError(40058, "a page can't be below itself")
            above = PAGES.need(sandbox, above["parent_id"]) if above["parent_id"] else {}
    PAGES.change(sandbox, page["page_id"], {name: value for name, value in info.items() if name != "after_id"})
    if info.get("after_id") is not None:
        place(document["pages"], page["page_id"], info["after_id"], at_end=True)
    return {"info": shown(sandbox, document, page)}


@Fitted
def delete_page(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document, doomed = need_document(sandbox, hash), [need_page(sandbox, hash, hash["page_id"])]
    for page in doomed:
        doomed += [each for each in PAGES.all(sandbox, hash["docid"]) if each["parent_id"] == page["page_id"]]
    for page in doomed:
        document["pages"].remove(page["page_id"])
        PAGES.remove(sandbox, page["page_id"])
    return {}


@Fitted
def get_page_hierarchy(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = need_document(sandbox, hash)
    return {"pages": [shown(sandbox, document, page) for page in in_order(sandbox, document)]}


# Blocks


def add_blocks(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _blocks.add(sandbox, hash)


def update_blocks(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _blocks.update(sandbox, hash)


def delete_blocks(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _blocks.delete(sandbox, hash)


def get_block_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _blocks.found(sandbox, hash)


# Exports


@Fitted
def export_task(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = need_document(sandbox, hash)
    pages = [need_page(sandbox, hash, hash["page_id"])] if hash.get("page_id") else in_order(sandbox, document)
    return EXPORTS.add(sandbox, {"content": "\n\n".join(_blocks.markdown(sandbox, page) for page in pages)})


@Fitted
def get_export_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"task_done": True, "content": EXPORTS.need(sandbox, hash["task_id"])["content"]}


# Data sheets


@Fitted
def get_smartsheet_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"ss_docid": _bound(sandbox, need_document(sandbox, hash))}


def _bound(sandbox: State, document: Thing) -> str:
    """The smart sheet of the document, which is made when it is needed."""
    docid = document.get("ss_docid")
    if not docid or docid not in sandbox.resources[DOCUMENTS.name]:
        new = {"doc_type": SMART_SHEET, "doc_name": document["doc_name"]}
        document["ss_docid"] = docid = DOCUMENTS.add(sandbox, new)["docid"]
    return str(docid)


@Fitted
def add_smartsheet(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document, info = need_document(sandbox, hash), hash["info"]
    docid = _bound(sandbox, document)
    sheet = SHEETS.add(sandbox, {"docid": docid, "title": info.get("title") or "数据表"})
    data = document.setdefault("data_sheets", {})
    block_id = uuid.uuid4().hex
    data[block_id] = {"block_id": block_id, "title": sheet["title"], "sheet_id": sheet["sheet_id"], "ss_docid": docid}
    place(document.setdefault("data_order", []), block_id, info.get("after_id"), at_end=True)
    return {"info": _sheet(document, block_id)}


@Fitted
def update_smartsheet(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document, info = need_document(sandbox, hash), hash["info"]
    data = _sheet(document, info["block_id"])
    if info.get("title"):
        document["data_sheets"][info["block_id"]]["title"] = info["title"]
        if data["sheet_id"] in sandbox.resources.get(SHEETS.name, {}):
            SHEETS.change(sandbox, data["sheet_id"], {"title": info["title"]})
    if info.get("after_id") is not None:
        place(document["data_order"], info["block_id"], info["after_id"], at_end=True)
    return {"info": _sheet(document, info["block_id"])}


@Fitted
def delete_smartsheet(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = need_document(sandbox, hash)
    _sheet(document, hash["block_id"])
    del document["data_sheets"][hash["block_id"]]
    document["data_order"].remove(hash["block_id"])
    return {}


def _sheet(document: Thing, block_id: str) -> Thing:
    order: list[str] = document.get("data_order", [])
    if block_id not in order:
        raise RefusalError(40058, "block_id")
    before = order.index(block_id)
    return {**document["data_sheets"][block_id], "after_id": order[before - 1] if before else ""}


# Publication


@Fitted
def publish(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = need_document(sandbox, hash)
    _check_range(sandbox, hash)
    old = document.get("publication", {})
    code = old.get("share_code") or uuid.uuid4().hex
    document["publication"] = {
        "share_code": code,
        "publish_url": f"https://doc.weixin.qq.com/smartdoc/p/{code}",
        "version": old.get("version", 0) + 1,
        "publish_time": int(sandbox.now),
        "publish_doc_title": document["doc_name"],
        "publish_range": hash.get("publish_range") or 1,
        "auth_list": hash.get("auth_list") or [],
    }
    return dict(document["publication"])


@Fitted
def publish_setting(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    publication = _published(need_document(sandbox, hash))
    _check_range(sandbox, hash)
    publication.update({name: hash[name] for name in ("publish_range", "auth_list") if hash.get(name) is not None})
    return {}


@Fitted
def cancel_publish(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    document = need_document(sandbox, hash)
    _published(document)
    del document["publication"]
    return {}


def _published(document: Thing) -> Thing:
    if "publication" not in document:
        raise RefusalError(WRONG, "the document is not published")
    publication: Thing = document["publication"]
    return publication


def _check_range(sandbox: State, hash: dict[str, Any]) -> None:
    whom = hash.get("auth_list") or []
    if hash.get("publish_range") == CHOSEN and not whom:
        raise RefusalError(WRONG, "missing auth_list")
    for each in whom:
        if each["type"] == MEMBER:
            sandbox.company.need_member(each.get("userid"), 640012)
        else:
            sandbox.company.need_department(each.get("departmentid"), 640013)
