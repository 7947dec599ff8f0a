# Made from the docstrings of spreadsheet.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "batch_update",
    "get_sheet_properties",
    "get_sheet_range_data",
]

class BatchUpdateHash(TypedDict, total=False):
    docid: Required[str]
    requests: Required[Sequence[BatchUpdateHashRequests]]

class BatchUpdateHashRequests(TypedDict, total=False):
    add_sheet_request: BatchUpdateHashRequestsAddSheetRequest
    update_range_request: BatchUpdateHashRequestsUpdateRangeRequest
    delete_dimension_request: BatchUpdateHashRequestsDeleteDimensionRequest
    delete_sheet_request: BatchUpdateHashRequestsDeleteSheetRequest

class BatchUpdateHashRequestsAddSheetRequest(TypedDict, total=False):
    title: str
    row_count: int
    column_count: int

class BatchUpdateHashRequestsUpdateRangeRequest(TypedDict, total=False):
    sheet_id: str
    grid_data: BatchUpdateHashRequestsUpdateRangeRequestGridData

class BatchUpdateHashRequestsUpdateRangeRequestGridData(TypedDict, total=False):
    start_row: int
    start_column: int
    rows: Sequence[BatchUpdateHashRequestsUpdateRangeRequestGridDataRows]

class BatchUpdateHashRequestsUpdateRangeRequestGridDataRows(TypedDict, total=False):
    values: Sequence[BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValues]

class BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValues(TypedDict, total=False):
    cell_value: BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellValue
    cell_format: BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellFormat

class BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellValue(TypedDict, total=False):
    text: str
    link: BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellValueLink

class BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellValueLink(TypedDict, total=False):
    url: str
    text: str

class BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellFormat(TypedDict, total=False):
    text_format: BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellFormatTextFormat

class BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellFormatTextFormat(TypedDict, total=False):
    font: str
    font_size: int
    bold: bool
    italic: bool
    strikethrough: bool
    underline: bool
    color: BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellFormatTextFormatColor

class BatchUpdateHashRequestsUpdateRangeRequestGridDataRowsValuesCellFormatTextFormatColor(TypedDict, total=False):
    red: int
    green: int
    blue: int
    alpha: int

class BatchUpdateHashRequestsDeleteDimensionRequest(TypedDict, total=False):
    sheet_id: str
    dimension: Literal['ROW', 'COLUMN']
    start_index: int
    end_index: int

class BatchUpdateHashRequestsDeleteSheetRequest(TypedDict, total=False):
    sheet_id: str

class BatchUpdateReply(TypedDict):
    errcode: int
    errmsg: str
    data: BatchUpdateReplyData

class BatchUpdateReplyData(TypedDict):
    responses: List[BatchUpdateReplyDataResponses]

class BatchUpdateReplyDataResponses(TypedDict):
    add_sheet_response: BatchUpdateReplyDataResponsesAddSheetResponse
    update_range_response: BatchUpdateReplyDataResponsesUpdateRangeResponse
    delete_dimension_response: BatchUpdateReplyDataResponsesDeleteDimensionResponse
    delete_sheet_response: BatchUpdateReplyDataResponsesDeleteSheetResponse

class BatchUpdateReplyDataResponsesAddSheetResponse(TypedDict):
    properties: BatchUpdateReplyDataResponsesAddSheetResponseProperties

class BatchUpdateReplyDataResponsesAddSheetResponseProperties(TypedDict):
    sheet_id: str
    title: str
    row_count: int
    column_count: int

class BatchUpdateReplyDataResponsesUpdateRangeResponse(TypedDict):
    updated_cells: int

class BatchUpdateReplyDataResponsesDeleteDimensionResponse(TypedDict):
    deleted: int

class BatchUpdateReplyDataResponsesDeleteSheetResponse(TypedDict):
    sheet_id: str

def batch_update(
    access_token: Token, hash: Union[BatchUpdateHash, Mapping[str, Any]]
) -> Union[BatchUpdateReply, Failure]: ...

class GetSheetPropertiesHash(TypedDict, total=False):
    docid: Required[str]

class GetSheetPropertiesReply(TypedDict):
    errcode: int
    errmsg: str
    properties: List[GetSheetPropertiesReplyProperties]
    data: List[GetSheetPropertiesReplyData]

class GetSheetPropertiesReplyProperties(TypedDict):
    sheet_id: str
    title: str
    row_count: int
    column_count: int

class GetSheetPropertiesReplyData(TypedDict):
    sheet_id: str
    title: str
    row_count: int
    column_count: int

def get_sheet_properties(
    access_token: Token, hash: Union[GetSheetPropertiesHash, Mapping[str, Any]]
) -> Union[GetSheetPropertiesReply, Failure]: ...

class GetSheetRangeDataHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    range: Required[str]

class GetSheetRangeDataReply(TypedDict):
    errcode: int
    errmsg: str
    data: GetSheetRangeDataReplyData

class GetSheetRangeDataReplyData(TypedDict):
    result: GetSheetRangeDataReplyDataResult

class GetSheetRangeDataReplyDataResult(TypedDict):
    start_row: int
    start_column: int
    rows: List[GetSheetRangeDataReplyDataResultRows]

class GetSheetRangeDataReplyDataResultRows(TypedDict):
    values: List[GetSheetRangeDataReplyDataResultRowsValues]

class GetSheetRangeDataReplyDataResultRowsValues(TypedDict):
    cell_value: GetSheetRangeDataReplyDataResultRowsValuesCellValue
    cell_format: GetSheetRangeDataReplyDataResultRowsValuesCellFormat

class GetSheetRangeDataReplyDataResultRowsValuesCellValue(TypedDict):
    text: str
    link: GetSheetRangeDataReplyDataResultRowsValuesCellValueLink

class GetSheetRangeDataReplyDataResultRowsValuesCellValueLink(TypedDict):
    url: str
    text: str

class GetSheetRangeDataReplyDataResultRowsValuesCellFormat(TypedDict):
    text_format: GetSheetRangeDataReplyDataResultRowsValuesCellFormatTextFormat

class GetSheetRangeDataReplyDataResultRowsValuesCellFormatTextFormat(TypedDict):
    font: str
    font_size: int
    bold: bool
    italic: bool
    strikethrough: bool
    underline: bool
    color: GetSheetRangeDataReplyDataResultRowsValuesCellFormatTextFormatColor

class GetSheetRangeDataReplyDataResultRowsValuesCellFormatTextFormatColor(TypedDict):
    red: int
    green: int
    blue: int
    alpha: int

def get_sheet_range_data(
    access_token: Token, hash: Union[GetSheetRangeDataHash, Mapping[str, Any]]
) -> Union[GetSheetRangeDataReply, Failure]: ...
