"""Smart sheets (智能表格): sheets with views, fields, records and groups of fields. Members edit them with
sandbox.edits_records and adds_records. Cells come back as they were put."""

from typing import Any

from ..._model.cells import with_option_ids
from ..._model.resource import Fitted, Resource, Thing
from ..._reply import RefusalError, Reply
from ..._state import State
from .. import DOCUMENTS, SHEETS
from . import _records
from ._things import FIELDS, GROUPS, RECORDS, VIEWS, need_own, need_sheet, part_of, shown_of

NEEDED = {"VIEW_TYPE_GANTT": "property_gantt", "VIEW_TYPE_CALENDAR": "property_calendar"}


def _deletes(things: Resource, by: str) -> Fitted:
    def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
        need_sheet(sandbox, hash)
        for id in dict.fromkeys(hash[by]):
            need_own(sandbox, things, hash, id)
        for id in dict.fromkeys(hash[by]):
            things.remove(sandbox, id)
        return {}

    return Fitted(delete)


delete_views: Fitted = _deletes(VIEWS, "view_ids")
delete_fields: Fitted = _deletes(FIELDS, "field_ids")
delete_records: Fitted = _deletes(RECORDS, "record_ids")
delete_field_groups: Fitted = _deletes(GROUPS, "field_group_ids")


# Sheets


@Fitted
def add_sheet(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    given = hash.get("properties") or {}
    DOCUMENTS.need(sandbox, hash["docid"])
    others = _sheets(sandbox, hash["docid"])
    index = min(given.get("index", len(others)), len(others))
    sheet = SHEETS.add(sandbox, {"title": f"智能表{len(others) + 1}", **given, "docid": hash["docid"]})
    others.insert(index, sheet)
    for place, each in enumerate(others):
        each["index"] = place
    return {"properties": sheet}


@Fitted
def update_sheet(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    given = hash["properties"]
    need_sheet(sandbox, {"docid": hash["docid"], "sheet_id": given["sheet_id"]})
    SHEETS.change(sandbox, given["sheet_id"], {"title": given.get("title")})
    return {}


@Fitted
def delete_sheet(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    SHEETS.remove(sandbox, need_sheet(sandbox, hash))
    return {}


@Fitted
def get_sheet(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    DOCUMENTS.need(sandbox, hash["docid"])
    if hash.get("sheet_id"):
        return {"sheet_list": [SHEETS.need(sandbox, need_sheet(sandbox, hash))]}
    return {"sheet_list": _sheets(sandbox, hash["docid"])}


def _sheets(sandbox: State, docid: str) -> list[Thing]:
    """The sheets of a document, in their order."""
    return sorted(SHEETS.all(sandbox, docid), key=lambda sheet: sheet.get("index", 0))


# Views


def add_view(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_sheet(sandbox, hash)
    needed = NEEDED.get(hash["view_type"])
    if needed and not hash.get(needed):
        raise RefusalError(40058, f"missing {needed}")
    view = VIEWS.add(sandbox, {name: value for name, value in hash.items() if name != "docid"})
    return {"view": shown_of(view)}


def update_view(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_sheet(sandbox, hash)
    view = need_own(sandbox, VIEWS, hash, hash["view_id"])
    changes = {name: value for name, value in hash.items() if name not in ("docid", "property")}
    if hash.get("property"):
        changes["property"] = {**view.get("property", {}), **hash["property"]}
    return {"view": shown_of(VIEWS.change(sandbox, hash["view_id"], changes))}


def get_views(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    wanted = hash.get("view_ids")
    views = [
        shown_of(view)
        for view in VIEWS.all(sandbox, need_sheet(sandbox, hash))
        if not wanted or view["view_id"] in wanted
    ]
    part, ends = part_of(views, hash)
    return {"views": part, **ends}


# Fields


def add_fields(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sheet_id = need_sheet(sandbox, hash)
    titles = [field["field_title"] for field in hash["fields"]]
    there = [field["field_title"] for field in FIELDS.all(sandbox, sheet_id)]
    if len({*titles, *there}) < len(titles) + len(there):
        raise RefusalError(FIELDS.taken, "field_title is in use")
    new = [{**with_option_ids(field), "sheet_id": sheet_id} for field in hash["fields"]]
    return {"fields": [shown_of(FIELDS.add(sandbox, field)) for field in new]}


def update_fields(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_sheet(sandbox, hash)
    for field in hash["fields"]:
        old = need_own(sandbox, FIELDS, hash, field["field_id"])
        if field["field_type"] != old["field_type"]:
            raise RefusalError(40058, "field_type can't be changed")
    changed = [with_option_ids(field, FIELDS.need(sandbox, field["field_id"])) for field in hash["fields"]]
    return {"fields": [shown_of(FIELDS.change(sandbox, field["field_id"], field)) for field in changed]}


def get_fields(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    ids, titles = hash.get("field_ids"), hash.get("field_titles")
    fields = FIELDS.all(sandbox, need_sheet(sandbox, hash))
    fields = [each for each in fields if not ids or each["field_id"] in ids]
    fields = [shown_of(each) for each in fields if not titles or each["field_title"] in titles]
    part, ends = part_of(fields, hash)
    return {"fields": part, "total": ends["total"]}


# Groups of fields


@Fitted
def add_field_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_group(sandbox, hash, "")
    return {"field_group": GROUPS.add(sandbox, {"children": [], **hash})}


@Fitted
def update_field_group(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _check_group(sandbox, hash, hash["field_group_id"])
    return {"field_group": GROUPS.change(sandbox, hash["field_group_id"], hash)}


@Fitted
def get_field_groups(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part, ends = part_of(GROUPS.all(sandbox, need_sheet(sandbox, hash)), hash)
    return {"field_groups": part, **ends}


def _check_group(sandbox: State, hash: dict[str, Any], own: str) -> None:
    sheet_id = need_sheet(sandbox, hash)
    if own:
        need_own(sandbox, GROUPS, hash, own)
    others = [each for each in GROUPS.all(sandbox, sheet_id) if each["field_group_id"] != own]
    taken = {child["field_id"] for each in others for child in each.get("children") or []}
    for child in hash.get("children") or []:
        need_own(sandbox, FIELDS, hash, child["field_id"])
        if child["field_id"] in taken:
            raise RefusalError(40058, "a field can be in one group only")


# Records


def add_records(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _records.add(sandbox, hash)


def update_records(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _records.update(sandbox, hash)


def webhook(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    """The sheet is that whose address somebody made with sandbox.makes_sheet_webhook."""
    where = sandbox.resources.get("sheet_webhooks", {}).get(sandbox.owner(query["key"]))
    if where is None:
        raise RefusalError(93000)
    return _records.put(sandbox, where, hash)


def get_records(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _records.found(sandbox, hash)
