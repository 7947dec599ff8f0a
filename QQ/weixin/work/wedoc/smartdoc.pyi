# Made from the docstrings of smartdoc.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "add_page",
    "update_page",
    "delete_page",
    "get_page_hierarchy",
    "add_blocks",
    "update_blocks",
    "delete_blocks",
    "get_block_list",
    "export_task",
    "get_export_result",
    "get_smartsheet_info",
    "add_smartsheet",
    "delete_smartsheet",
    "update_smartsheet",
    "publish",
    "cancel_publish",
    "publish_setting",
]

class AddPageHash(TypedDict, total=False):
    docid: Required[str]
    info: Required[AddPageHashInfo]

class AddPageHashInfo(TypedDict, total=False):
    page_id: str
    title: str
    parent_id: str
    after_id: str
    layout_mode: Literal[1, 2, 3]

class AddPageReply(TypedDict):
    errcode: int
    errmsg: str
    info: AddPageReplyInfo

class AddPageReplyInfo(TypedDict):
    page_id: str
    title: str
    parent_id: str
    after_id: str
    layout_mode: Literal[1, 2, 3]

def add_page(access_token: Token, hash: Union[AddPageHash, Mapping[str, Any]]) -> Union[AddPageReply, Failure]: ...

class UpdatePageHash(TypedDict, total=False):
    docid: Required[str]
    info: Required[UpdatePageHashInfo]

class UpdatePageHashInfo(TypedDict, total=False):
    page_id: Required[str]
    title: str
    parent_id: str
    after_id: str
    layout_mode: Literal[1, 2, 3]

class UpdatePageReply(TypedDict):
    errcode: int
    errmsg: str
    info: UpdatePageReplyInfo

class UpdatePageReplyInfo(TypedDict):
    page_id: str
    title: str
    parent_id: str
    after_id: str
    layout_mode: Literal[1, 2, 3]

def update_page(
    access_token: Token, hash: Union[UpdatePageHash, Mapping[str, Any]]
) -> Union[UpdatePageReply, Failure]: ...

class DeletePageHash(TypedDict, total=False):
    docid: Required[str]
    page_id: Required[str]

class DeletePageReply(TypedDict):
    errcode: int
    errmsg: str

def delete_page(
    access_token: Token, hash: Union[DeletePageHash, Mapping[str, Any]]
) -> Union[DeletePageReply, Failure]: ...

class GetPageHierarchyHash(TypedDict, total=False):
    docid: Required[str]

class GetPageHierarchyReply(TypedDict):
    errcode: int
    errmsg: str
    pages: List[GetPageHierarchyReplyPages]

class GetPageHierarchyReplyPages(TypedDict):
    page_id: str
    title: str
    parent_id: str
    after_id: str
    layout_mode: int

def get_page_hierarchy(
    access_token: Token, hash: Union[GetPageHierarchyHash, Mapping[str, Any]]
) -> Union[GetPageHierarchyReply, Failure]: ...

class AddBlocksHash(TypedDict, total=False):
    docid: Required[str]
    page_id: Required[str]
    blocks: Required[Sequence[AddBlocksHashBlocks]]

class AddBlocksHashBlocks(TypedDict, total=False):
    id: str
    type: Literal['BLOCK_TYPE_TEXT', 'BLOCK_TYPE_IMAGE', 'BLOCK_TYPE_TODO', 'BLOCK_TYPE_NUMBERED_LIST', 'BLOCK_TYPE_BULLETED_LIST', 'BLOCK_TYPE_DIVIDER', 'BLOCK_TYPE_LINK', 'BLOCK_TYPE_COLUMN_LIST', 'BLOCK_TYPE_HEADER_1', 'BLOCK_TYPE_HEADER_2', 'BLOCK_TYPE_HEADER_3', 'BLOCK_TYPE_HEADER_4', 'BLOCK_TYPE_HEADER_5', 'BLOCK_TYPE_HEADER_6', 'BLOCK_TYPE_HIGHLIGHT', 'BLOCK_TYPE_FILE', 'BLOCK_TYPE_VIEW', 'BLOCK_TYPE_TABLE', 'BLOCK_TYPE_CODE', 'BLOCK_TYPE_QUOTE']
    title: str
    content: str
    parent_id: str
    after_id: str
    children: Union[List[str], Tuple[str, ...]]
    props: AddBlocksHashBlocksProps

class AddBlocksHashBlocksProps(TypedDict, total=False):
    text_props: AddBlocksHashBlocksPropsTextProps
    image_props: AddBlocksHashBlocksPropsImageProps
    file_props: AddBlocksHashBlocksPropsFileProps
    link_props: AddBlocksHashBlocksPropsLinkProps
    table_props: AddBlocksHashBlocksPropsTableProps
    view_props: AddBlocksHashBlocksPropsViewProps
    column_props: AddBlocksHashBlocksPropsColumnProps
    highlight_props: AddBlocksHashBlocksPropsHighlightProps
    code_props: AddBlocksHashBlocksPropsCodeProps
    todo_props: Mapping[str, Any]

class AddBlocksHashBlocksPropsTextProps(TypedDict, total=False):
    align: int
    text_align: int
    block_color: Literal['default_background', 'light_grey_background', 'grey_background', 'dark_background', 'light_red_background', 'red_background', 'light_orange_background', 'orange_background', 'light_yellow_background', 'yellow_background', 'light_green_background', 'green_background', 'light_cyan_background', 'cyan_background', 'light_blue_background', 'blue_background', 'light_accent_blue_background', 'accent_blue_background', 'light_purple_background', 'purple_background']

class AddBlocksHashBlocksPropsImageProps(TypedDict, total=False):
    url: str
    width: float
    height: float
    stroke: bool

class AddBlocksHashBlocksPropsFileProps(TypedDict, total=False):
    file_id: str

class AddBlocksHashBlocksPropsLinkProps(TypedDict, total=False):
    link_url: str
    link_name: str
    link_description: str

class AddBlocksHashBlocksPropsTableProps(TypedDict, total=False):
    cell_positions: Sequence[AddBlocksHashBlocksPropsTablePropsCellPositions]
    enable_row_header: bool
    enable_column_header: bool

class AddBlocksHashBlocksPropsTablePropsCellPositions(TypedDict, total=False):
    start_cell: AddBlocksHashBlocksPropsTablePropsCellPositionsStartCell
    end_cell: AddBlocksHashBlocksPropsTablePropsCellPositionsEndCell

class AddBlocksHashBlocksPropsTablePropsCellPositionsStartCell(TypedDict, total=False):
    row: int
    column: int

class AddBlocksHashBlocksPropsTablePropsCellPositionsEndCell(TypedDict, total=False):
    row: int
    column: int

class AddBlocksHashBlocksPropsViewProps(TypedDict, total=False):
    doc_id: str
    table_id: str
    view_id: str
    table_block_id: str
    enable_table_title: bool
    enable_add_row: bool

class AddBlocksHashBlocksPropsColumnProps(TypedDict, total=False):
    column_num: int

class AddBlocksHashBlocksPropsHighlightProps(TypedDict, total=False):
    background_image_url: str
    extend_background: bool
    block_color: str
    border_color: Literal['default', 'grey', 'blue', 'sky_blue', 'green', 'yellow', 'orange', 'red', 'rose_red', 'purple']

class AddBlocksHashBlocksPropsCodeProps(TypedDict, total=False):
    code_language: str
    code_wrap: bool

class AddBlocksReply(TypedDict):
    errcode: int
    errmsg: str
    blocks: List[AddBlocksReplyBlocks]

class AddBlocksReplyBlocks(TypedDict):
    id: str
    type: Literal['BLOCK_TYPE_TEXT', 'BLOCK_TYPE_IMAGE', 'BLOCK_TYPE_TODO', 'BLOCK_TYPE_NUMBERED_LIST', 'BLOCK_TYPE_BULLETED_LIST', 'BLOCK_TYPE_DIVIDER', 'BLOCK_TYPE_LINK', 'BLOCK_TYPE_COLUMN_LIST', 'BLOCK_TYPE_HEADER_1', 'BLOCK_TYPE_HEADER_2', 'BLOCK_TYPE_HEADER_3', 'BLOCK_TYPE_HEADER_4', 'BLOCK_TYPE_HEADER_5', 'BLOCK_TYPE_HEADER_6', 'BLOCK_TYPE_HIGHLIGHT', 'BLOCK_TYPE_FILE', 'BLOCK_TYPE_VIEW', 'BLOCK_TYPE_TABLE', 'BLOCK_TYPE_CODE', 'BLOCK_TYPE_QUOTE']
    title: str
    content: str
    parent_id: str
    after_id: str
    children: List[str]
    props: AddBlocksReplyBlocksProps

class AddBlocksReplyBlocksProps(TypedDict):
    text_props: AddBlocksReplyBlocksPropsTextProps
    image_props: AddBlocksReplyBlocksPropsImageProps
    file_props: AddBlocksReplyBlocksPropsFileProps
    link_props: AddBlocksReplyBlocksPropsLinkProps
    table_props: AddBlocksReplyBlocksPropsTableProps
    view_props: AddBlocksReplyBlocksPropsViewProps
    column_props: AddBlocksReplyBlocksPropsColumnProps
    highlight_props: AddBlocksReplyBlocksPropsHighlightProps
    code_props: AddBlocksReplyBlocksPropsCodeProps
    todo_props: Dict[str, Any]

class AddBlocksReplyBlocksPropsTextProps(TypedDict):
    align: int
    text_align: int
    block_color: Literal['default_background', 'light_grey_background', 'grey_background', 'dark_background', 'light_red_background', 'red_background', 'light_orange_background', 'orange_background', 'light_yellow_background', 'yellow_background', 'light_green_background', 'green_background', 'light_cyan_background', 'cyan_background', 'light_blue_background', 'blue_background', 'light_accent_blue_background', 'accent_blue_background', 'light_purple_background', 'purple_background']

class AddBlocksReplyBlocksPropsImageProps(TypedDict):
    url: str
    width: float
    height: float
    stroke: bool

class AddBlocksReplyBlocksPropsFileProps(TypedDict):
    file_id: str

class AddBlocksReplyBlocksPropsLinkProps(TypedDict):
    link_url: str
    link_name: str
    link_description: str

class AddBlocksReplyBlocksPropsTableProps(TypedDict):
    cell_positions: List[AddBlocksReplyBlocksPropsTablePropsCellPositions]
    enable_row_header: bool
    enable_column_header: bool

class AddBlocksReplyBlocksPropsTablePropsCellPositions(TypedDict):
    start_cell: AddBlocksReplyBlocksPropsTablePropsCellPositionsStartCell
    end_cell: AddBlocksReplyBlocksPropsTablePropsCellPositionsEndCell

class AddBlocksReplyBlocksPropsTablePropsCellPositionsStartCell(TypedDict):
    row: int
    column: int

class AddBlocksReplyBlocksPropsTablePropsCellPositionsEndCell(TypedDict):
    row: int
    column: int

class AddBlocksReplyBlocksPropsViewProps(TypedDict):
    doc_id: str
    table_id: str
    view_id: str
    table_block_id: str
    enable_table_title: bool
    enable_add_row: bool

class AddBlocksReplyBlocksPropsColumnProps(TypedDict):
    column_num: int

class AddBlocksReplyBlocksPropsHighlightProps(TypedDict):
    background_image_url: str
    extend_background: bool
    block_color: str
    border_color: Literal['default', 'grey', 'blue', 'sky_blue', 'green', 'yellow', 'orange', 'red', 'rose_red', 'purple']

class AddBlocksReplyBlocksPropsCodeProps(TypedDict):
    code_language: str
    code_wrap: bool

def add_blocks(
    access_token: Token, hash: Union[AddBlocksHash, Mapping[str, Any]]
) -> Union[AddBlocksReply, Failure]: ...

class UpdateBlocksHash(TypedDict, total=False):
    docid: Required[str]
    page_id: Required[str]
    blocks: Required[Sequence[UpdateBlocksHashBlocks]]

class UpdateBlocksHashBlocks(TypedDict, total=False):
    id: Required[str]
    type: Literal['BLOCK_TYPE_TEXT', 'BLOCK_TYPE_IMAGE', 'BLOCK_TYPE_TODO', 'BLOCK_TYPE_NUMBERED_LIST', 'BLOCK_TYPE_BULLETED_LIST', 'BLOCK_TYPE_DIVIDER', 'BLOCK_TYPE_LINK', 'BLOCK_TYPE_COLUMN_LIST', 'BLOCK_TYPE_HEADER_1', 'BLOCK_TYPE_HEADER_2', 'BLOCK_TYPE_HEADER_3', 'BLOCK_TYPE_HEADER_4', 'BLOCK_TYPE_HEADER_5', 'BLOCK_TYPE_HEADER_6', 'BLOCK_TYPE_HIGHLIGHT', 'BLOCK_TYPE_FILE', 'BLOCK_TYPE_VIEW', 'BLOCK_TYPE_TABLE', 'BLOCK_TYPE_CODE', 'BLOCK_TYPE_QUOTE']
    title: str
    content: str
    parent_id: str
    after_id: str
    children: Union[List[str], Tuple[str, ...]]
    props: UpdateBlocksHashBlocksProps

class UpdateBlocksHashBlocksProps(TypedDict, total=False):
    text_props: UpdateBlocksHashBlocksPropsTextProps
    image_props: UpdateBlocksHashBlocksPropsImageProps
    file_props: UpdateBlocksHashBlocksPropsFileProps
    link_props: UpdateBlocksHashBlocksPropsLinkProps
    table_props: UpdateBlocksHashBlocksPropsTableProps
    view_props: UpdateBlocksHashBlocksPropsViewProps
    column_props: UpdateBlocksHashBlocksPropsColumnProps
    highlight_props: UpdateBlocksHashBlocksPropsHighlightProps
    code_props: UpdateBlocksHashBlocksPropsCodeProps
    todo_props: Mapping[str, Any]

class UpdateBlocksHashBlocksPropsTextProps(TypedDict, total=False):
    align: int
    text_align: int
    block_color: Literal['default_background', 'light_grey_background', 'grey_background', 'dark_background', 'light_red_background', 'red_background', 'light_orange_background', 'orange_background', 'light_yellow_background', 'yellow_background', 'light_green_background', 'green_background', 'light_cyan_background', 'cyan_background', 'light_blue_background', 'blue_background', 'light_accent_blue_background', 'accent_blue_background', 'light_purple_background', 'purple_background']

class UpdateBlocksHashBlocksPropsImageProps(TypedDict, total=False):
    url: str
    width: float
    height: float
    stroke: bool

class UpdateBlocksHashBlocksPropsFileProps(TypedDict, total=False):
    file_id: str

class UpdateBlocksHashBlocksPropsLinkProps(TypedDict, total=False):
    link_url: str
    link_name: str
    link_description: str

class UpdateBlocksHashBlocksPropsTableProps(TypedDict, total=False):
    cell_positions: Sequence[UpdateBlocksHashBlocksPropsTablePropsCellPositions]
    enable_row_header: bool
    enable_column_header: bool

class UpdateBlocksHashBlocksPropsTablePropsCellPositions(TypedDict, total=False):
    start_cell: UpdateBlocksHashBlocksPropsTablePropsCellPositionsStartCell
    end_cell: UpdateBlocksHashBlocksPropsTablePropsCellPositionsEndCell

class UpdateBlocksHashBlocksPropsTablePropsCellPositionsStartCell(TypedDict, total=False):
    row: int
    column: int

class UpdateBlocksHashBlocksPropsTablePropsCellPositionsEndCell(TypedDict, total=False):
    row: int
    column: int

class UpdateBlocksHashBlocksPropsViewProps(TypedDict, total=False):
    doc_id: str
    table_id: str
    view_id: str
    table_block_id: str
    enable_table_title: bool
    enable_add_row: bool

class UpdateBlocksHashBlocksPropsColumnProps(TypedDict, total=False):
    column_num: int

class UpdateBlocksHashBlocksPropsHighlightProps(TypedDict, total=False):
    background_image_url: str
    extend_background: bool
    block_color: str
    border_color: Literal['default', 'grey', 'blue', 'sky_blue', 'green', 'yellow', 'orange', 'red', 'rose_red', 'purple']

class UpdateBlocksHashBlocksPropsCodeProps(TypedDict, total=False):
    code_language: str
    code_wrap: bool

class UpdateBlocksReply(TypedDict):
    errcode: int
    errmsg: str
    blocks: List[UpdateBlocksReplyBlocks]

class UpdateBlocksReplyBlocks(TypedDict):
    id: str
    type: Literal['BLOCK_TYPE_TEXT', 'BLOCK_TYPE_IMAGE', 'BLOCK_TYPE_TODO', 'BLOCK_TYPE_NUMBERED_LIST', 'BLOCK_TYPE_BULLETED_LIST', 'BLOCK_TYPE_DIVIDER', 'BLOCK_TYPE_LINK', 'BLOCK_TYPE_COLUMN_LIST', 'BLOCK_TYPE_HEADER_1', 'BLOCK_TYPE_HEADER_2', 'BLOCK_TYPE_HEADER_3', 'BLOCK_TYPE_HEADER_4', 'BLOCK_TYPE_HEADER_5', 'BLOCK_TYPE_HEADER_6', 'BLOCK_TYPE_HIGHLIGHT', 'BLOCK_TYPE_FILE', 'BLOCK_TYPE_VIEW', 'BLOCK_TYPE_TABLE', 'BLOCK_TYPE_CODE', 'BLOCK_TYPE_QUOTE']
    title: str
    content: str
    parent_id: str
    after_id: str
    children: List[str]
    props: UpdateBlocksReplyBlocksProps

class UpdateBlocksReplyBlocksProps(TypedDict):
    text_props: UpdateBlocksReplyBlocksPropsTextProps
    image_props: UpdateBlocksReplyBlocksPropsImageProps
    file_props: UpdateBlocksReplyBlocksPropsFileProps
    link_props: UpdateBlocksReplyBlocksPropsLinkProps
    table_props: UpdateBlocksReplyBlocksPropsTableProps
    view_props: UpdateBlocksReplyBlocksPropsViewProps
    column_props: UpdateBlocksReplyBlocksPropsColumnProps
    highlight_props: UpdateBlocksReplyBlocksPropsHighlightProps
    code_props: UpdateBlocksReplyBlocksPropsCodeProps
    todo_props: Dict[str, Any]

class UpdateBlocksReplyBlocksPropsTextProps(TypedDict):
    align: int
    text_align: int
    block_color: Literal['default_background', 'light_grey_background', 'grey_background', 'dark_background', 'light_red_background', 'red_background', 'light_orange_background', 'orange_background', 'light_yellow_background', 'yellow_background', 'light_green_background', 'green_background', 'light_cyan_background', 'cyan_background', 'light_blue_background', 'blue_background', 'light_accent_blue_background', 'accent_blue_background', 'light_purple_background', 'purple_background']

class UpdateBlocksReplyBlocksPropsImageProps(TypedDict):
    url: str
    width: float
    height: float
    stroke: bool

class UpdateBlocksReplyBlocksPropsFileProps(TypedDict):
    file_id: str

class UpdateBlocksReplyBlocksPropsLinkProps(TypedDict):
    link_url: str
    link_name: str
    link_description: str

class UpdateBlocksReplyBlocksPropsTableProps(TypedDict):
    cell_positions: List[UpdateBlocksReplyBlocksPropsTablePropsCellPositions]
    enable_row_header: bool
    enable_column_header: bool

class UpdateBlocksReplyBlocksPropsTablePropsCellPositions(TypedDict):
    start_cell: UpdateBlocksReplyBlocksPropsTablePropsCellPositionsStartCell
    end_cell: UpdateBlocksReplyBlocksPropsTablePropsCellPositionsEndCell

class UpdateBlocksReplyBlocksPropsTablePropsCellPositionsStartCell(TypedDict):
    row: int
    column: int

class UpdateBlocksReplyBlocksPropsTablePropsCellPositionsEndCell(TypedDict):
    row: int
    column: int

class UpdateBlocksReplyBlocksPropsViewProps(TypedDict):
    doc_id: str
    table_id: str
    view_id: str
    table_block_id: str
    enable_table_title: bool
    enable_add_row: bool

class UpdateBlocksReplyBlocksPropsColumnProps(TypedDict):
    column_num: int

class UpdateBlocksReplyBlocksPropsHighlightProps(TypedDict):
    background_image_url: str
    extend_background: bool
    block_color: str
    border_color: Literal['default', 'grey', 'blue', 'sky_blue', 'green', 'yellow', 'orange', 'red', 'rose_red', 'purple']

class UpdateBlocksReplyBlocksPropsCodeProps(TypedDict):
    code_language: str
    code_wrap: bool

def update_blocks(
    access_token: Token, hash: Union[UpdateBlocksHash, Mapping[str, Any]]
) -> Union[UpdateBlocksReply, Failure]: ...

class DeleteBlocksHash(TypedDict, total=False):
    docid: Required[str]
    page_id: Required[str]
    ids: Required[Union[List[str], Tuple[str, ...]]]

class DeleteBlocksReply(TypedDict):
    errcode: int
    errmsg: str

def delete_blocks(
    access_token: Token, hash: Union[DeleteBlocksHash, Mapping[str, Any]]
) -> Union[DeleteBlocksReply, Failure]: ...

class GetBlockListHash(TypedDict, total=False):
    docid: Required[str]
    page_id: Required[str]
    ids: Union[List[str], Tuple[str, ...]]
    start: int
    limit: int

class GetBlockListReply(TypedDict):
    errcode: int
    errmsg: str
    blocks: List[GetBlockListReplyBlocks]
    has_more: Literal['true', 'false']
    next_start: int

class GetBlockListReplyBlocks(TypedDict):
    id: str
    type: Literal['BLOCK_TYPE_TEXT', 'BLOCK_TYPE_IMAGE', 'BLOCK_TYPE_TODO', 'BLOCK_TYPE_NUMBERED_LIST', 'BLOCK_TYPE_BULLETED_LIST', 'BLOCK_TYPE_DIVIDER', 'BLOCK_TYPE_LINK', 'BLOCK_TYPE_COLUMN_LIST', 'BLOCK_TYPE_HEADER_1', 'BLOCK_TYPE_HEADER_2', 'BLOCK_TYPE_HEADER_3', 'BLOCK_TYPE_HEADER_4', 'BLOCK_TYPE_HEADER_5', 'BLOCK_TYPE_HEADER_6', 'BLOCK_TYPE_HIGHLIGHT', 'BLOCK_TYPE_FILE', 'BLOCK_TYPE_VIEW', 'BLOCK_TYPE_TABLE', 'BLOCK_TYPE_CODE', 'BLOCK_TYPE_QUOTE']
    title: str
    content: str
    parent_id: str
    after_id: str
    children: List[str]
    props: GetBlockListReplyBlocksProps

class GetBlockListReplyBlocksProps(TypedDict):
    text_props: GetBlockListReplyBlocksPropsTextProps
    image_props: GetBlockListReplyBlocksPropsImageProps
    file_props: GetBlockListReplyBlocksPropsFileProps
    link_props: GetBlockListReplyBlocksPropsLinkProps
    table_props: GetBlockListReplyBlocksPropsTableProps
    view_props: GetBlockListReplyBlocksPropsViewProps
    column_props: GetBlockListReplyBlocksPropsColumnProps
    highlight_props: GetBlockListReplyBlocksPropsHighlightProps
    code_props: GetBlockListReplyBlocksPropsCodeProps
    todo_props: Dict[str, Any]

class GetBlockListReplyBlocksPropsTextProps(TypedDict):
    align: int
    text_align: int
    block_color: Literal['default_background', 'light_grey_background', 'grey_background', 'dark_background', 'light_red_background', 'red_background', 'light_orange_background', 'orange_background', 'light_yellow_background', 'yellow_background', 'light_green_background', 'green_background', 'light_cyan_background', 'cyan_background', 'light_blue_background', 'blue_background', 'light_accent_blue_background', 'accent_blue_background', 'light_purple_background', 'purple_background']

class GetBlockListReplyBlocksPropsImageProps(TypedDict):
    url: str
    width: float
    height: float
    stroke: bool

class GetBlockListReplyBlocksPropsFileProps(TypedDict):
    file_id: str

class GetBlockListReplyBlocksPropsLinkProps(TypedDict):
    link_url: str
    link_name: str
    link_description: str

class GetBlockListReplyBlocksPropsTableProps(TypedDict):
    cell_positions: List[GetBlockListReplyBlocksPropsTablePropsCellPositions]
    enable_row_header: bool
    enable_column_header: bool

class GetBlockListReplyBlocksPropsTablePropsCellPositions(TypedDict):
    start_cell: GetBlockListReplyBlocksPropsTablePropsCellPositionsStartCell
    end_cell: GetBlockListReplyBlocksPropsTablePropsCellPositionsEndCell

class GetBlockListReplyBlocksPropsTablePropsCellPositionsStartCell(TypedDict):
    row: int
    column: int

class GetBlockListReplyBlocksPropsTablePropsCellPositionsEndCell(TypedDict):
    row: int
    column: int

class GetBlockListReplyBlocksPropsViewProps(TypedDict):
    doc_id: str
    table_id: str
    view_id: str
    table_block_id: str
    enable_table_title: bool
    enable_add_row: bool

class GetBlockListReplyBlocksPropsColumnProps(TypedDict):
    column_num: int

class GetBlockListReplyBlocksPropsHighlightProps(TypedDict):
    background_image_url: str
    extend_background: bool
    block_color: str
    border_color: Literal['default', 'grey', 'blue', 'sky_blue', 'green', 'yellow', 'orange', 'red', 'rose_red', 'purple']

class GetBlockListReplyBlocksPropsCodeProps(TypedDict):
    code_language: str
    code_wrap: bool

def get_block_list(
    access_token: Token, hash: Union[GetBlockListHash, Mapping[str, Any]]
) -> Union[GetBlockListReply, Failure]: ...

class ExportTaskHash(TypedDict, total=False):
    docid: Required[str]
    content_type: Required[int]
    url: str
    page_id: str

class ExportTaskReply(TypedDict):
    errcode: int
    errmsg: str
    task_id: str

def export_task(
    access_token: Token, hash: Union[ExportTaskHash, Mapping[str, Any]]
) -> Union[ExportTaskReply, Failure]: ...

class GetExportResultHash(TypedDict, total=False):
    task_id: Required[str]

class GetExportResultReply(TypedDict):
    errcode: int
    errmsg: str
    task_done: bool
    content: str

def get_export_result(
    access_token: Token, hash: Union[GetExportResultHash, Mapping[str, Any]]
) -> Union[GetExportResultReply, Failure]: ...

class GetSmartsheetInfoHash(TypedDict, total=False):
    docid: Required[str]

class GetSmartsheetInfoReply(TypedDict):
    errcode: int
    errmsg: str
    ss_docid: str

def get_smartsheet_info(
    access_token: Token, hash: Union[GetSmartsheetInfoHash, Mapping[str, Any]]
) -> Union[GetSmartsheetInfoReply, Failure]: ...

class AddSmartsheetHash(TypedDict, total=False):
    docid: Required[str]
    info: Required[AddSmartsheetHashInfo]

class AddSmartsheetHashInfo(TypedDict, total=False):
    block_id: str
    title: str
    sheet_id: str
    ss_docid: str
    after_id: str

class AddSmartsheetReply(TypedDict):
    errcode: int
    errmsg: str
    info: AddSmartsheetReplyInfo

class AddSmartsheetReplyInfo(TypedDict):
    block_id: str
    title: str
    sheet_id: str
    ss_docid: str
    after_id: str

def add_smartsheet(
    access_token: Token, hash: Union[AddSmartsheetHash, Mapping[str, Any]]
) -> Union[AddSmartsheetReply, Failure]: ...

class DeleteSmartsheetHash(TypedDict, total=False):
    docid: Required[str]
    block_id: Required[str]

class DeleteSmartsheetReply(TypedDict):
    errcode: int
    errmsg: str

def delete_smartsheet(
    access_token: Token, hash: Union[DeleteSmartsheetHash, Mapping[str, Any]]
) -> Union[DeleteSmartsheetReply, Failure]: ...

class UpdateSmartsheetHash(TypedDict, total=False):
    docid: Required[str]
    info: Required[UpdateSmartsheetHashInfo]

class UpdateSmartsheetHashInfo(TypedDict, total=False):
    block_id: Required[str]
    title: str
    sheet_id: str
    ss_docid: str
    after_id: str

class UpdateSmartsheetReply(TypedDict):
    errcode: int
    errmsg: str
    info: UpdateSmartsheetReplyInfo

class UpdateSmartsheetReplyInfo(TypedDict):
    block_id: str
    title: str
    sheet_id: str
    ss_docid: str
    after_id: str

def update_smartsheet(
    access_token: Token, hash: Union[UpdateSmartsheetHash, Mapping[str, Any]]
) -> Union[UpdateSmartsheetReply, Failure]: ...

class PublishHash(TypedDict, total=False):
    docid: Required[str]
    publish_range: Literal[1, 3, 4]
    auth_list: Sequence[PublishHashAuthList]

class PublishHashAuthList(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    departmentid: int

class PublishReply(TypedDict):
    errcode: int
    errmsg: str
    share_code: str
    publish_url: str
    version: int
    publish_time: int
    publish_doc_title: str

def publish(access_token: Token, hash: Union[PublishHash, Mapping[str, Any]]) -> Union[PublishReply, Failure]: ...

class CancelPublishHash(TypedDict, total=False):
    docid: Required[str]

class CancelPublishReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_publish(
    access_token: Token, hash: Union[CancelPublishHash, Mapping[str, Any]]
) -> Union[CancelPublishReply, Failure]: ...

class PublishSettingHash(TypedDict, total=False):
    docid: Required[str]
    publish_range: Literal[1, 3, 4]
    auth_list: Sequence[PublishSettingHashAuthList]

class PublishSettingHashAuthList(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    userid: str
    departmentid: int

class PublishSettingReply(TypedDict):
    errcode: int
    errmsg: str

def publish_setting(
    access_token: Token, hash: Union[PublishSettingHash, Mapping[str, Any]]
) -> Union[PublishSettingReply, Failure]: ...
