"""The records of smart sheets. Their cells come back as they were put: Fitted would add all fields of all kinds of cells."""

from typing import Any

from ..._model.cells import AUTOMATIC, kept_cell, matches, sort_key
from ..._model.resource import Thing
from ..._reply import RefusalError, Reply
from ..._state import State
from ._things import FIELDS, RECORDS, VIEWS, need_own, need_sheet, part_of

__all__ = ["add", "found", "put", "update"]

TITLES, IDS = "CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"


def add(sandbox: State, hash: dict[str, Any]) -> Reply:
    sheet_id = need_sheet(sandbox, hash)
    cells = [_cells(sandbox, sheet_id, record["values"], hash) for record in hash["records"]]
    now = str(int(sandbox.now * 1000))
    times = {"create_time": now, "update_time": now, "creator_name": "沙箱应用", "updater_name": "沙箱应用"}
    made = [RECORDS.add(sandbox, {"sheet_id": sheet_id, "values": each, **times}) for each in cells]
    return {"records": [_with_keys(sandbox, record, hash) for record in made]}


def update(sandbox: State, hash: dict[str, Any]) -> Reply:
    sheet_id = need_sheet(sandbox, hash)
    changes = [
        (
            need_own(sandbox, RECORDS, hash, record["record_id"]),
            _cells(sandbox, sheet_id, record.get("values") or {}, hash),
        )
        for record in hash["records"]
    ]
    for record, cells in changes:
        record["values"].update(cells)
        record.update(update_time=str(int(sandbox.now * 1000)), updater_name="沙箱应用")
    return {"records": [_with_keys(sandbox, record, hash) for record, _ in changes]}


def put(sandbox: State, where: Thing, hash: dict[str, Any]) -> Reply:
    """Add and change records of a sheet, by titles of fields or their ids. where: docid and sheet_id."""
    ids = {field["field_title"]: field["field_id"] for field in FIELDS.all(sandbox, need_sheet(sandbox, where))}
    done: Reply = {}
    for name, do in (("update_records", update), ("add_records", add)):
        given = [
            {**record, "values": {ids.get(key, key): value for key, value in record["values"].items()}}
            for record in hash.get(name) or []
        ]
        done[name] = do(sandbox, {**where, "key_type": IDS, "records": given})["records"]
    return done


def found(sandbox: State, hash: dict[str, Any]) -> Reply:
    sheet_id = need_sheet(sandbox, hash)
    if hash.get("sort") and hash.get("filter_spec"):
        raise RefusalError(40058, "sort and filter_spec can't be combined")
    ids = hash.get("record_ids")
    records = [each for each in RECORDS.all(sandbox, sheet_id) if not ids or each["record_id"] in ids]
    if hash.get("view_id"):
        of_view = (need_own(sandbox, VIEWS, hash, hash["view_id"]).get("property") or {}).get("filter_spec")
        records = [each for each in records if not of_view or matches(each["values"], of_view)]
    if hash.get("filter_spec"):
        records = [each for each in records if matches(each["values"], hash["filter_spec"])]
    for by in reversed(hash.get("sort") or []):
        field_id = next(iter(_by_id(sandbox, sheet_id, {by["field_title"]: 0}, {})))
        order = {each["record_id"]: sort_key(each["values"].get(field_id)) for each in records}
        records.sort(key=lambda record: order[record["record_id"]], reverse=bool(by.get("desc")))
        records.sort(key=lambda record: order[record["record_id"]][0])  # empty cells last, also from the greatest down
    part, ends = part_of(records, hash)
    times = ("create_time", "update_time", "creator_name", "updater_name")
    shown = [{**_with_keys(sandbox, each, hash), **{name: each[name] for name in times}} for each in part]
    return {"records": shown, **ends, "ver": len(records)}


def _titles(sandbox: State, sheet_id: str) -> dict[str, str]:
    return {field["field_id"]: field["field_title"] for field in FIELDS.all(sandbox, sheet_id)}


def _by_id(sandbox: State, sheet_id: str, values: Thing, hash: dict[str, Any]) -> Thing:
    titles = _titles(sandbox, sheet_id)
    ids = (
        {title: id for id, title in titles.items()} if hash.get("key_type", TITLES) == TITLES else dict.fromkeys(titles)
    )
    if not {*values} <= {*ids}:
        raise RefusalError(40058, f"there is no field {next(each for each in values if each not in ids)}")
    return {ids[name] or name: value for name, value in values.items()}


def _cells(sandbox: State, sheet_id: str, values: Thing, hash: dict[str, Any]) -> Thing:
    """The cells by ids, as they are kept."""
    by_id = _by_id(sandbox, sheet_id, values, hash)
    return {field_id: kept_cell(FIELDS.need(sandbox, field_id), value) for field_id, value in by_id.items()}


def _with_keys(sandbox: State, record: Thing, hash: dict[str, Any]) -> Thing:
    """The record with its cells by titles or ids, as the call wants it."""
    titles = _titles(sandbox, record["sheet_id"])
    by_title = hash.get("key_type", TITLES) == TITLES
    wanted = hash.get("field_titles" if by_title else "field_ids")
    times = {
        field["field_id"]: record[AUTOMATIC[field["field_type"]]]
        for field in FIELDS.all(sandbox, record["sheet_id"])
        if field["field_type"] in AUTOMATIC
    }
    values = {**record["values"], **times}
    cells = {
        titles[id] if by_title else id: value for id, value in values.items() if id in titles and value is not None
    }
    shown = {name: value for name, value in cells.items() if not wanted or name in wanted}
    return {"record_id": record["record_id"], "values": shown}
