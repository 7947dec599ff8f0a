"""Spreadsheets (在线表格): worksheets with cells, which come back as they were put."""

import re
from typing import Any

from .._model.resource import Fitted, Resource, Thing, text
from .._reply import RefusalError, Reply
from .._state import State
from . import DOCUMENTS

SPREADSHEET = 4  # doc_type
MAX_CELLS, MAX_COLUMNS = 10_000, 200

WORKSHEETS = Resource(
    "worksheets",
    id="sheet_id",
    new=lambda sandbox, name: text()(sandbox, name)[:6],
    parent=DOCUMENTS,
    adds={"rows": {}},
)


def _need(sandbox: State, docid: str) -> str:
    """The spreadsheet, which has one worksheet from the start."""
    document = DOCUMENTS.need(sandbox, docid)
    if document["doc_type"] != SPREADSHEET:
        raise RefusalError(640054)
    if not document.get("has_worksheet"):
        document["has_worksheet"] = True
        WORKSHEETS.add(sandbox, {"docid": docid, "title": "工作表1", "row_count": 200, "column_count": 20})
    return docid


def _worksheet(sandbox: State, docid: str, sheet_id: Any) -> Thing:
    sheet = WORKSHEETS.need(sandbox, sheet_id)
    if sheet["docid"] != docid:
        raise RefusalError(WORKSHEETS.unknown, "sheet_id")
    return sheet


@Fitted
def get_sheet_properties(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sheets = WORKSHEETS.all(sandbox, _need(sandbox, hash["docid"]))
    return {"properties": sheets, "data": sheets}


@Fitted
def batch_update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    docid, responses = _need(sandbox, hash["docid"]), []
    for request in hash["requests"]:
        for kind, what in request.items():
            if kind in EDITS and what is not None:
                name = kind.replace("_request", "_response")
                responses.append({name: EDITS[kind](sandbox, docid, what)})
    return {"data": {"responses": responses}}


def _add_sheet(sandbox: State, docid: str, what: Thing) -> Reply:
    rows, columns = what.get("row_count") or 10, what.get("column_count") or 10
    if rows * columns > MAX_CELLS or columns > MAX_COLUMNS:
        raise RefusalError(40058, f"at most {MAX_CELLS} cells and {MAX_COLUMNS} columns")
    number = len(WORKSHEETS.all(sandbox, docid)) + 1
    fields = {"title": what.get("title") or f"工作表{number}", "row_count": rows, "column_count": columns}
    return {"properties": WORKSHEETS.add(sandbox, {"docid": docid, **fields})}


def _update_range(sandbox: State, docid: str, what: Thing) -> Reply:
    sheet, grid = _worksheet(sandbox, docid, what.get("sheet_id")), what.get("grid_data") or {}
    written = 0
    for row, cells in enumerate(grid.get("rows") or [], grid.get("start_row") or 0):
        for column, cell in enumerate(cells.get("values") or [], grid.get("start_column") or 0):
            if row >= sheet["row_count"] or column >= sheet["column_count"]:
                raise RefusalError(40058, "a cell outside of the worksheet")
            sheet["rows"].setdefault(str(row), {})[str(column)] = cell
            written += 1
    return {"updated_cells": written}


def _delete_dimension(sandbox: State, docid: str, what: Thing) -> Reply:
    sheet = _worksheet(sandbox, docid, what.get("sheet_id"))
    of_rows = what.get("dimension") != "COLUMN"
    size = "row_count" if of_rows else "column_count"
    first, end = (what.get("start_index") or 1) - 1, (what.get("end_index") or 2) - 1
    if not 0 <= first < end <= sheet[size]:
        raise RefusalError(40058, "start_index or end_index")
    count = end - first
    if of_rows:
        sheet["rows"] = _shifted(sheet["rows"], first, count)
    else:
        sheet["rows"] = {row: _shifted(cells, first, count) for row, cells in sheet["rows"].items()}
    sheet[size] -= count
    return {"deleted": count}


def _shifted(cells: Thing, first: int, count: int) -> Thing:
    """What is left, by number, when `count` of them are deleted from `first` on."""
    kept = {int(number): value for number, value in cells.items() if not first <= int(number) < first + count}
    return {str(number - count if number >= first else number): value for number, value in kept.items()}


def _delete_sheet(sandbox: State, docid: str, what: Thing) -> Reply:
    sheet = _worksheet(sandbox, docid, what.get("sheet_id"))
    return {"sheet_id": WORKSHEETS.remove(sandbox, sheet["sheet_id"])["sheet_id"]}


EDITS = {
    "add_sheet_request": _add_sheet,
    "update_range_request": _update_range,
    "delete_dimension_request": _delete_dimension,
    "delete_sheet_request": _delete_sheet,
}


def get_sheet_range_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sheet = _worksheet(sandbox, _need(sandbox, hash["docid"]), hash["sheet_id"])
    match = re.fullmatch(r"([A-Z]{1,2})([1-9]\d{0,5})(?::([A-Z]{1,2})([1-9]\d{0,5}))?", hash["range"])
    if match is None:
        raise RefusalError(40058, "range is like A1:B2")
    left, top = _column(match[1]), int(match[2]) - 1
    right, bottom = (_column(match[3]), int(match[4]) - 1) if match[3] else (left, top)
    if right < left or bottom < top or (right - left + 1) * (bottom - top + 1) > MAX_CELLS:
        raise RefusalError(40058, "range")
    rows = [
        {"values": [sheet["rows"].get(str(row), {}).get(str(column), {}) for column in range(left, right + 1)]}
        for row in range(top, bottom + 1)
    ]
    return {"data": {"result": {"start_row": top, "start_column": left, "rows": rows}}}


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
