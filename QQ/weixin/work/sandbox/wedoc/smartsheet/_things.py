"""What smart sheets (智能表格) hold: views, fields, records and groups of fields, each inside a sheet of a document."""

from typing import Any

from ..._model.resource import Resource, Thing, text
from ..._reply import RefusalError, Reply
from ..._state import State
from .. import DOCUMENTS, SHEETS

__all__ = ["FIELDS", "GROUPS", "RECORDS", "VIEWS", "need_own", "need_sheet", "part_of", "shown_of"]


def _six(sandbox: State, name: str) -> str:
    return text()(sandbox, name)[:6]


VIEWS = Resource("sheet_views", id="view_id", new=_six, parent=SHEETS, maximum=200)
FIELDS = Resource("sheet_fields", id="field_id", new=_six, parent=SHEETS, maximum=150, unique="field_title")
RECORDS = Resource("sheet_records", id="record_id", new=_six, parent=SHEETS, maximum=100_000)
GROUPS = Resource("sheet_field_groups", id="field_group_id", new=_six, parent=SHEETS, maximum=150, unique="name")


def need_sheet(sandbox: State, hash: dict[str, Any]) -> str:
    sheet = SHEETS.need(sandbox, hash["sheet_id"])
    DOCUMENTS.need(sandbox, hash["docid"])
    if sheet["docid"] != hash["docid"]:
        raise RefusalError(SHEETS.unknown, "sheet_id")
    return str(sheet["sheet_id"])


def need_own(sandbox: State, things: Resource, hash: dict[str, Any], id: str) -> Thing:
    thing = things.need(sandbox, id)
    if thing["sheet_id"] != hash["sheet_id"]:
        raise RefusalError(things.unknown, things.id)
    return thing


def shown_of(thing: Thing) -> Thing:
    return {name: value for name, value in thing.items() if name != "sheet_id"}


def part_of(things: list[Any], hash: dict[str, Any]) -> tuple[list[Any], Reply]:
    start, limit = hash.get("offset") or 0, min(hash.get("limit") or 1000, 1000)
    end = min(start + limit, len(things))
    return things[start:end], {"total": len(things), "has_more": end < len(things), "next": end}
