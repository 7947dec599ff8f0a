"""The blocks (内容块) of a page of a smart document. They come back as they were put: Fitted would add all properties of all
types of blocks."""

from typing import Any

from ..._model.fields import given
from ..._model.resource import Resource, Thing, text
from ..._reply import RefusalError, Reply
from ..._state import State
from ._pages import PAGES, need_page, place

__all__ = ["add", "delete", "found", "markdown", "update"]

BLOCKS = Resource("smart_blocks", id="id", new=text("bl"), parent=PAGES)
MAX_BLOCKS = 200  # in one reply
KINDS = "BLOCK_TYPE_"
MARKS = {f"{KINDS}HEADER_{level}": f"{'#' * level} " for level in range(1, 7)}
MARKS |= {
    f"{KINDS}BULLETED_LIST": "- ",
    f"{KINDS}NUMBERED_LIST": "1. ",
    f"{KINDS}TODO": "- [ ] ",
    f"{KINDS}QUOTE": "> ",
}


def add(sandbox: State, hash: dict[str, Any]) -> Reply:
    page = need_page(sandbox, hash, hash["page_id"])
    order: list[str] = page.setdefault("blocks", [])
    own: dict[str, str] = {}  # the ids by those that the caller gave the blocks
    made = []
    for block in given(hash["blocks"]):
        links = {name: own.get(block.get(name), block.get(name) or "") for name in ("parent_id", "after_id")}
        _need_own(sandbox, page, links["parent_id"])
        fields = {**block, **links, "page_id": page["page_id"]}
        new = BLOCKS.add(
            sandbox, {name: value for name, value in fields.items() if name not in ("children", "after_id")}
        )
        place(order, new["id"], links["after_id"])
        own[block.get("id") or new["id"]] = new["id"]
        made.append((new, block))
    for new, block in made:
        _adopt(sandbox, page, new, [own.get(each) or each for each in block.get("children") or []])
    return {"blocks": [_shown(sandbox, page, new) for new, _ in made]}


def update(sandbox: State, hash: dict[str, Any]) -> Reply:
    page = need_page(sandbox, hash, hash["page_id"])
    changes = given(hash["blocks"])
    for block in changes:
        _need_own(sandbox, page, block["id"])
        _need_own(sandbox, page, block.get("parent_id"))
    for block in changes:
        known = BLOCKS.need(sandbox, block["id"])
        props = {**known.get("props", {}), **(block.get("props") or {})}
        plain = {name: value for name, value in block.items() if name not in ("children", "after_id", "props")}
        BLOCKS.change(sandbox, block["id"], {**plain, **({"props": props} if props else {})})
        if block.get("after_id") is not None:
            place(page["blocks"], block["id"], block["after_id"])
        if block.get("children") is not None:
            for child in _children(sandbox, page, block["id"]):
                BLOCKS.need(sandbox, child)["parent_id"] = ""
            _adopt(sandbox, page, known, block["children"])
    return {"blocks": [_shown(sandbox, page, BLOCKS.need(sandbox, block["id"])) for block in changes]}


def delete(sandbox: State, hash: dict[str, Any]) -> Reply:
    page = need_page(sandbox, hash, hash["page_id"])
    doomed = [*dict.fromkeys(hash["ids"])]
    for id in doomed:
        _need_own(sandbox, page, id)
    for id in doomed:
        doomed += [child for child in _children(sandbox, page, id) if child not in doomed]
    for id in doomed:
        page["blocks"].remove(id)
        BLOCKS.remove(sandbox, id)
    return {}


def found(sandbox: State, hash: dict[str, Any]) -> Reply:
    page = need_page(sandbox, hash, hash["page_id"])
    ids = [id for id in page.get("blocks", []) if not hash.get("ids") or id in hash["ids"]]
    start = hash.get("start") or 0
    end = min(start + (hash.get("limit") or MAX_BLOCKS), len(ids))
    blocks = [_shown(sandbox, page, BLOCKS.need(sandbox, id)) for id in ids[start:end]]
    return {"blocks": blocks, "has_more": "true" if end < len(ids) else "false", "next_start": end}


def markdown(sandbox: State, page: Thing) -> str:
    """The page as Markdown."""
    blocks = [BLOCKS.need(sandbox, id) for id in page.get("blocks", [])]
    return "\n\n".join([f"# {page['title']}", *map(_line, blocks)])


def _line(block: Thing) -> str:
    kind, words, props = block.get("type", ""), block.get("title") or block.get("content") or "", block.get("props", {})
    if kind == f"{KINDS}DIVIDER":
        return "---"
    if kind == f"{KINDS}CODE":
        return f"```\n{words}\n```"
    if kind == f"{KINDS}IMAGE":
        return f"![{words}]({props.get('image_props', {}).get('url', '')})"
    if kind == f"{KINDS}LINK":
        link = props.get("link_props", {})
        return f"[{link.get('link_name') or words}]({link.get('link_url', '')})"
    return f"{MARKS.get(kind, '')}{words}"


def _need_own(sandbox: State, page: Thing, id: Any) -> None:
    if id and id not in page.get("blocks", []):
        raise RefusalError(BLOCKS.unknown, f"there is no block {id} in the page")


def _adopt(sandbox: State, page: Thing, block: Thing, children: list[str]) -> None:
    for child in children:
        _need_own(sandbox, page, child)
        BLOCKS.need(sandbox, child)["parent_id"] = block["id"]


def _children(sandbox: State, page: Thing, id: str) -> list[str]:
    return [each for each in page["blocks"] if BLOCKS.need(sandbox, each)["parent_id"] == id]


def _shown(sandbox: State, page: Thing, block: Thing) -> Thing:
    beside = [each for each in page["blocks"] if BLOCKS.need(sandbox, each)["parent_id"] == block["parent_id"]]
    before = beside.index(block["id"])
    texts: Thing = {"type": "BLOCK_TYPE_TEXT", "title": "", "content": "", "props": {}}
    links = {"after_id": beside[before - 1] if before else "", "children": _children(sandbox, page, block["id"])}
    return {**texts, **{name: value for name, value in block.items() if name != "page_id"}, **links}
