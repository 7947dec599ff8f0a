# Made from the docstrings of document.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "batch_update",
    "get",
]

class BatchUpdateHash(TypedDict, total=False):
    docid: Required[str]
    version: int
    requests: Required[Sequence[BatchUpdateHashRequests]]

class BatchUpdateHashRequests(TypedDict, total=False):
    replace_text: BatchUpdateHashRequestsReplaceText
    insert_text: BatchUpdateHashRequestsInsertText
    delete_content: BatchUpdateHashRequestsDeleteContent
    insert_image: BatchUpdateHashRequestsInsertImage
    insert_page_break: BatchUpdateHashRequestsInsertPageBreak
    insert_table: BatchUpdateHashRequestsInsertTable
    insert_paragraph: BatchUpdateHashRequestsInsertParagraph
    update_text_property: BatchUpdateHashRequestsUpdateTextProperty

class BatchUpdateHashRequestsReplaceText(TypedDict, total=False):
    text: str
    ranges: Sequence[BatchUpdateHashRequestsReplaceTextRanges]

class BatchUpdateHashRequestsReplaceTextRanges(TypedDict, total=False):
    start_index: int
    length: int

class BatchUpdateHashRequestsInsertText(TypedDict, total=False):
    text: str
    location: BatchUpdateHashRequestsInsertTextLocation

class BatchUpdateHashRequestsInsertTextLocation(TypedDict, total=False):
    index: int

class BatchUpdateHashRequestsDeleteContent(TypedDict, total=False):
    range: BatchUpdateHashRequestsDeleteContentRange

class BatchUpdateHashRequestsDeleteContentRange(TypedDict, total=False):
    start_index: int
    length: int

class BatchUpdateHashRequestsInsertImage(TypedDict, total=False):
    image_id: str
    location: BatchUpdateHashRequestsInsertImageLocation
    width: int
    height: int

class BatchUpdateHashRequestsInsertImageLocation(TypedDict, total=False):
    index: int

class BatchUpdateHashRequestsInsertPageBreak(TypedDict, total=False):
    location: BatchUpdateHashRequestsInsertPageBreakLocation

class BatchUpdateHashRequestsInsertPageBreakLocation(TypedDict, total=False):
    index: int

class BatchUpdateHashRequestsInsertTable(TypedDict, total=False):
    rows: int
    cols: int
    location: BatchUpdateHashRequestsInsertTableLocation

class BatchUpdateHashRequestsInsertTableLocation(TypedDict, total=False):
    index: int

class BatchUpdateHashRequestsInsertParagraph(TypedDict, total=False):
    location: BatchUpdateHashRequestsInsertParagraphLocation

class BatchUpdateHashRequestsInsertParagraphLocation(TypedDict, total=False):
    index: int

class BatchUpdateHashRequestsUpdateTextProperty(TypedDict, total=False):
    text_property: BatchUpdateHashRequestsUpdateTextPropertyTextProperty
    ranges: Sequence[BatchUpdateHashRequestsUpdateTextPropertyRanges]

class BatchUpdateHashRequestsUpdateTextPropertyTextProperty(TypedDict, total=False):
    bold: bool
    color: str
    background_color: str

class BatchUpdateHashRequestsUpdateTextPropertyRanges(TypedDict, total=False):
    start_index: int
    length: int

class BatchUpdateReply(TypedDict):
    errcode: int
    errmsg: str

def batch_update(
    access_token: Token, hash: Union[BatchUpdateHash, Mapping[str, Any]]
) -> Union[BatchUpdateReply, Failure]: ...

class GetHash(TypedDict, total=False):
    docid: Required[str]

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    version: int
    document: GetReplyDocument

class GetReplyDocument(TypedDict):
    begin: int
    end: int
    type: str
    text: str
    children: List[GetReplyDocument]
    property: GetReplyDocumentProperty

class GetReplyDocumentProperty(TypedDict):
    section_property: GetReplyDocumentPropertySectionProperty
    paragraph_property: GetReplyDocumentPropertyParagraphProperty
    run_property: GetReplyDocumentPropertyRunProperty
    table_property: GetReplyDocumentPropertyTableProperty
    table_row_property: GetReplyDocumentPropertyTableRowProperty
    table_cell_property: GetReplyDocumentPropertyTableCellProperty
    drawing_property: GetReplyDocumentPropertyDrawingProperty

class GetReplyDocumentPropertySectionProperty(TypedDict):
    page_size: GetReplyDocumentPropertySectionPropertyPageSize
    page_margins: GetReplyDocumentPropertySectionPropertyPageMargins

class GetReplyDocumentPropertySectionPropertyPageSize(TypedDict):
    width: float
    height: float
    orientation: Any

class GetReplyDocumentPropertySectionPropertyPageMargins(TypedDict):
    top: float
    right: float
    bottom: float
    left: float

class GetReplyDocumentPropertyParagraphProperty(TypedDict):
    number_property: GetReplyDocumentPropertyParagraphPropertyNumberProperty
    spacing: GetReplyDocumentPropertyParagraphPropertySpacing
    indent: GetReplyDocumentPropertyParagraphPropertyIndent
    alignment_type: Literal['ALIGNMENT_TYPE_UNSPECIFIED', 'ALIGNMENT_TYPE_CENTER', 'ALIGNMENT_TYPE_BOTH', 'ALIGNMENT_TYPE_DISTRIBUTE', 'ALIGNMENT_TYPE_LEFT', 'ALIGNMENT_TYPE_RIGHT']
    text_direction: Literal['TEXT_DIRECTION_UNSPECIFIED', 'TEXT_DIRECTION_RIGHT_TO_LEFT', 'TEXT_DIRECTION_LEFT_TO_RIGHT']

class GetReplyDocumentPropertyParagraphPropertyNumberProperty(TypedDict):
    nesting_level: int
    number_id: str

class GetReplyDocumentPropertyParagraphPropertySpacing(TypedDict):
    before: float
    after: float
    line: float
    line_rule: Literal['PAGE_ORIENTATION_UNSPECIFIED', 'LINE_SPACING_RULE_AUTO', 'LINE_SPACING_RULE_EXACT', 'LINE_SPACING_RULE_AT_LEAST']

class GetReplyDocumentPropertyParagraphPropertyIndent(TypedDict):
    left: float
    left_chars: int
    right: float
    right_chars: int
    hanging: float
    hanging_chars: int
    first_line: float
    first_line_chars: int

class GetReplyDocumentPropertyRunProperty(TypedDict):
    font: str
    bold: bool
    italics: bool
    underline: bool
    strike: bool
    color: str
    spacing: float
    size: float
    shading: GetReplyDocumentPropertyRunPropertyShading
    vertical_align: Literal['RUN_VERTICAL_ALIGN_UNSPECIFIED', 'RUN_VERTICAL_ALIGN_BASELINE', 'RUN_VERTICAL_ALIGN_SUPER_SCRIPT', 'RUN_VERTICAL_ALIGN_SUB_SCRIPT']
    is_placeholder: bool

class GetReplyDocumentPropertyRunPropertyShading(TypedDict):
    foreground_color: str
    background_color: str

class GetReplyDocumentPropertyTableProperty(TypedDict):
    table_width: GetReplyDocumentPropertyTablePropertyTableWidth
    horizontal_alignment_type: Literal['TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED', 'TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER', 'TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT', 'TABLE_HORIZONTAL_ALIGNMENT_TYPE_START']
    table_layout: Literal['TABLE_LAYOUT_TYPE_UNSPECIFIED', 'TABLE_LAYOUT_TYPE_FIXED', 'TABLE_LAYOUT_TYPE_AUTO_FIT']

class GetReplyDocumentPropertyTablePropertyTableWidth(TypedDict):
    width: float
    type: Literal['TABLE_LAYOUT_TYPE_UNSPECIFIED', 'TABLE_LAYOUT_TYPE_FIXED', 'TABLE_LAYOUT_TYPE_AUTO_FIT']

class GetReplyDocumentPropertyTableRowProperty(TypedDict):
    is_header: bool

class GetReplyDocumentPropertyTableCellProperty(TypedDict):
    table_cell_borders: GetReplyDocumentPropertyTableCellPropertyTableCellBorders
    vertical_alignment: Literal['VERTICAL_ALIGNMENT_TOP', 'VERTICAL_ALIGNMENT_CENTER', 'VERTICAL_ALIGNMENT_BOTH', 'VERTICAL_ALIGNMENT_BOTTOM', 'VERTICAL_ALIGNMENT__UNSPECIFIED']

class GetReplyDocumentPropertyTableCellPropertyTableCellBorders(TypedDict):
    top: GetReplyDocumentPropertyTableCellPropertyTableCellBordersTop
    left: GetReplyDocumentPropertyTableCellPropertyTableCellBordersLeft
    bottom: GetReplyDocumentPropertyTableCellPropertyTableCellBordersBottom
    right: GetReplyDocumentPropertyTableCellPropertyTableCellBordersRight

class GetReplyDocumentPropertyTableCellPropertyTableCellBordersTop(TypedDict):
    color: str
    width: int

class GetReplyDocumentPropertyTableCellPropertyTableCellBordersLeft(TypedDict):
    color: str
    width: int

class GetReplyDocumentPropertyTableCellPropertyTableCellBordersBottom(TypedDict):
    color: str
    width: int

class GetReplyDocumentPropertyTableCellPropertyTableCellBordersRight(TypedDict):
    color: str
    width: int

class GetReplyDocumentPropertyDrawingProperty(TypedDict):
    inline_keyword: GetReplyDocumentPropertyDrawingPropertyInlineKeyword
    anchor: GetReplyDocumentPropertyDrawingPropertyAnchor
    is_placeholder: bool

class GetReplyDocumentPropertyDrawingPropertyInlineKeyword(TypedDict):
    picture: GetReplyDocumentPropertyDrawingPropertyInlineKeywordPicture
    addon: GetReplyDocumentPropertyDrawingPropertyInlineKeywordAddon

class GetReplyDocumentPropertyDrawingPropertyInlineKeywordPicture(TypedDict):
    uri: str
    relative_rect: GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureRelativeRect
    shape: GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureShape

class GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureRelativeRect(TypedDict):
    left: int
    top: int
    right: int
    bottom: int

class GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureShape(TypedDict):
    transform: GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureShapeTransform

class GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureShapeTransform(TypedDict):
    extent: GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureShapeTransformExtent
    rotation: int

class GetReplyDocumentPropertyDrawingPropertyInlineKeywordPictureShapeTransformExtent(TypedDict):
    cx: int
    cy: int

class GetReplyDocumentPropertyDrawingPropertyInlineKeywordAddon(TypedDict):
    addon_id: str
    addon_source: Literal['ADDON_SOURCE_TYPE_UNSPECIFIED', 'ADDON_SOURCE_TYPE_NONE', 'ADDON_SOURCE_TYPE_LATEX', 'ADDON_SOURCE_TYPE_SIGN', 'ADDON_SOURCE_TYPE_SIGN_BAR']

class GetReplyDocumentPropertyDrawingPropertyAnchor(TypedDict):
    picture: GetReplyDocumentPropertyDrawingPropertyAnchorPicture

class GetReplyDocumentPropertyDrawingPropertyAnchorPicture(TypedDict):
    uri: str
    relative_rect: GetReplyDocumentPropertyDrawingPropertyAnchorPictureRelativeRect
    shape: GetReplyDocumentPropertyDrawingPropertyAnchorPictureShape
    position_horizontal: GetReplyDocumentPropertyDrawingPropertyAnchorPicturePositionHorizontal
    position_vertical: GetReplyDocumentPropertyDrawingPropertyAnchorPicturePositionVertical
    wrap_none: bool
    wrap_square: GetReplyDocumentPropertyDrawingPropertyAnchorPictureWrapSquare
    wrap_top_and_bottom: bool
    behind_doc: bool
    allow_overlap: bool

class GetReplyDocumentPropertyDrawingPropertyAnchorPictureRelativeRect(TypedDict):
    left: int
    top: int
    right: int
    bottom: int

class GetReplyDocumentPropertyDrawingPropertyAnchorPictureShape(TypedDict):
    transform: GetReplyDocumentPropertyDrawingPropertyAnchorPictureShapeTransform

class GetReplyDocumentPropertyDrawingPropertyAnchorPictureShapeTransform(TypedDict):
    extent: GetReplyDocumentPropertyDrawingPropertyAnchorPictureShapeTransformExtent
    rotation: int

class GetReplyDocumentPropertyDrawingPropertyAnchorPictureShapeTransformExtent(TypedDict):
    cx: int
    cy: int

class GetReplyDocumentPropertyDrawingPropertyAnchorPicturePositionHorizontal(TypedDict):
    pos_offset: int
    relative_from: Literal['RELATIVE_FROM_HORIZONTAL_UNSPECIFIED', 'RELATIVE_FROM_HORIZONTAL_MARGIN', 'RELATIVE_FROM_HORIZONTAL_PAGE', 'RELATIVE_FROM_HORIZONTAL_COLUMN', 'RELATIVE_FROM_HORIZONTAL_CHARACTER', 'RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN', 'RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN', 'RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN', 'RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN']

class GetReplyDocumentPropertyDrawingPropertyAnchorPicturePositionVertical(TypedDict):
    pos_offset: int
    relative_from: Literal['RELATIVE_FROM_VERTICAL_UNSPECIFIED', 'RELATIVE_FROM_VERTICAL_MARGIN', 'RELATIVE_FROM_VERTICAL_PAGE', 'RELATIVE_FROM_VERTICAL_PARAGRAPH', 'RELATIVE_FROM_VERTICAL_LINE', 'RELATIVE_FROM_VERTICAL_TOP_MARGIN', 'RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN', 'RELATIVE_FROM_VERTICAL_INSIDE_MARGIN', 'RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN']

class GetReplyDocumentPropertyDrawingPropertyAnchorPictureWrapSquare(TypedDict):
    wrap_text: Literal['WRAP_TEXT_BOTH_UNSPECIFIED', 'WRAP_TEXT_BOTH_SIDES', 'WRAP_TEXT_LEFT', 'WRAP_TEXT_RIGHT', 'WRAP_TEXT_LARGEST']

def get(access_token: Token, hash: Union[GetHash, Mapping[str, Any]]) -> Union[GetReply, Failure]: ...
