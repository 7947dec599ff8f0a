"""QQ::weixin::work::wedoc::document: 文档.

Reads and edits the contents of online text documents. The document itself is created, shared and deleted with the
functions of the package wedoc; positions in it are the indexes that get reports. An app reads and edits only what it
created itself.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["batch_update", "get"]


def batch_update(access_token: Token, hash: Hash) -> Reply:
    """编辑文档内容: apply several edits to an online text document in one atomic call.

    POST wedoc/document/batch_update
    https://developer.work.weixin.qq.com/document/path/97626 (2026/02/12)

    Each entry of requests is a dict with exactly one of the operations below; when an entry holds more, only one of
    them takes effect. If one operation fails, none takes effect. Take the positions and the version from get, called
    right before each update: every edit moves what stands behind it.

    hash:
        docid (str, required): document to edit.
        version (int): version that the edits apply to, taken from get. Every edit raises the version by one; the given
            version may lag the latest by at most 100. The official sample spells the name verison, its table version.
        requests (list[dict], required): operations, at most 30 items.
        requests[].replace_text (dict): operation: replace text.
        requests[].replace_text.text (str): new text.
        requests[].replace_text.ranges (list[dict]): ranges to replace, at most 10 items.
        requests[].replace_text.ranges[].start_index (int): first position of the range, counted from 0.
        requests[].replace_text.ranges[].length (int): length of the range.
        requests[].insert_text (dict): operation: insert text.
        requests[].insert_text.text (str): text to insert.
        requests[].insert_text.location (dict): where to insert.
        requests[].insert_text.location.index (int): position in the document.
        requests[].delete_content (dict): operation: delete content.
        requests[].delete_content.range (dict): range to delete.
        requests[].delete_content.range.start_index (int): first position of the range, counted from 0.
        requests[].delete_content.range.length (int): length of the range.
        requests[].insert_image (dict): operation: insert a picture.
        requests[].insert_image.image_id (str): URL of the picture, as wedoc.image_upload returns it.
        requests[].insert_image.location (dict): where to insert.
        requests[].insert_image.location.index (int): position in the document.
        requests[].insert_image.width (int): width in pixels.
        requests[].insert_image.height (int): height in pixels.
        requests[].insert_page_break (dict): operation: insert a page break.
        requests[].insert_page_break.location (dict): where to insert.
        requests[].insert_page_break.location.index (int): position in the document.
        requests[].insert_table (dict): operation: insert a table of at most 1000 cells.
        requests[].insert_table.rows (int): number of rows, at most 100.
        requests[].insert_table.cols (int): number of columns, at most 60.
        requests[].insert_table.location (dict): where to insert.
        requests[].insert_table.location.index (int): position in the document.
        requests[].insert_paragraph (dict): operation: insert a paragraph.
        requests[].insert_paragraph.location (dict): where to insert.
        requests[].insert_paragraph.location.index (int): position in the document.
        requests[].update_text_property (dict): operation: change the look of text.
        requests[].update_text_property.text_property (dict): properties to set.
        requests[].update_text_property.text_property.bold (bool): whether the text is bold. The official table spells
            the name blod, its sample bold.
        requests[].update_text_property.text_property.color (str): text colour as hexadecimal RRGGBB.
        requests[].update_text_property.text_property.background_color (str): background colour as hexadecimal RRGGBB.
        requests[].update_text_property.ranges (list[dict]): ranges to change, at most 10 items.
        requests[].update_text_property.ranges[].start_index (int): first position of the range, counted from 0.
        requests[].update_text_property.ranges[].length (int): length of the range.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/document/batch_update", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取文档数据: fetch the whole content of an online text document as a tree, with its version.

    POST wedoc/document/get
    https://developer.work.weixin.qq.com/document/path/97659 (2023/10/19)

    The tree consists of nodes of one shape, described here for the root: every entry of children has the same fields,
    down to the Text nodes that hold the words. A node carries the property dict that goes with its type.

    hash:
        docid (str, required): document to read.

    Reply:
        version (int): version of the document, for batch_update.
        document (dict): root node of the content.
        document.begin (int): position where the node begins.
        document.end (int): position where the node ends.
        document.type (str): Document = the document, MainStory = its main part, Section = section, Paragraph =
            paragraph, Table = table, TableRow = table row, TableCell = table cell, Text = run of text with equal
            properties, Drawing = graphical object such as a picture or chart.
        document.text (str): the words; only in Text nodes.
        document.children (list[dict]): child nodes, each as document.
        document.property (dict): properties of the node.
        document.property.section_property (dict): properties of a Section.
        document.property.section_property.page_size (dict): size of the pages.
        document.property.section_property.page_size.width (float): page width.
        document.property.section_property.page_size.height (float): page height.
        document.property.section_property.page_size.orientation (any): PAGE_ORIENTATION_UNSPECIFIED = unknown,
            PAGE_ORIENTATION_PORTRAIT = portrait, PAGE_ORIENTATION_LANDSCAPE = landscape; the official table types it
            both as a string and as an object that repeats width, height and orientation.
        document.property.section_property.page_margins (dict): margins of the pages.
        document.property.section_property.page_margins.top (float): top margin.
        document.property.section_property.page_margins.right (float): right margin.
        document.property.section_property.page_margins.bottom (float): bottom margin.
        document.property.section_property.page_margins.left (float): left margin.
        document.property.paragraph_property (dict): properties of a Paragraph.
        document.property.paragraph_property.number_property (dict): bullet or numbering of the paragraph.
        document.property.paragraph_property.number_property.nesting_level (int): indentation level of the numbering.
        document.property.paragraph_property.number_property.number_id (str): id of the list, equal for all paragraphs
            of one list.
        document.property.paragraph_property.spacing (dict): spacing of the paragraph.
        document.property.paragraph_property.spacing.before (float): space in pixels; by its name above the paragraph,
            the official table says below.
        document.property.paragraph_property.spacing.after (float): space in pixels; by its name below the paragraph,
            the official table says above.
        document.property.paragraph_property.spacing.line (float): line spacing in pixels.
        document.property.paragraph_property.spacing.line_rule (str): PAGE_ORIENTATION_UNSPECIFIED = unknown,
            LINE_SPACING_RULE_AUTO = automatic, LINE_SPACING_RULE_EXACT = exact value, LINE_SPACING_RULE_AT_LEAST =
            minimum.
        document.property.paragraph_property.indent (dict): indentation of the paragraph.
        document.property.paragraph_property.indent.left (float): left indentation in pixels.
        document.property.paragraph_property.indent.left_chars (int): left indentation in 1/20 of a character width.
        document.property.paragraph_property.indent.right (float): right indentation in pixels.
        document.property.paragraph_property.indent.right_chars (int): right indentation in 1/20 of a character width.
        document.property.paragraph_property.indent.hanging (float): hanging indentation in pixels.
        document.property.paragraph_property.indent.hanging_chars (int): hanging indentation in 1/20 of a character
            width.
        document.property.paragraph_property.indent.first_line (float): first-line indentation in pixels.
        document.property.paragraph_property.indent.first_line_chars (int): first-line indentation in 1/20 of a
            character width.
        document.property.paragraph_property.alignment_type (str): horizontal alignment: ALIGNMENT_TYPE_UNSPECIFIED =
            unknown, ALIGNMENT_TYPE_CENTER = centred, ALIGNMENT_TYPE_BOTH = justified, ALIGNMENT_TYPE_DISTRIBUTE =
            justified with wider character spacing, ALIGNMENT_TYPE_LEFT = left, ALIGNMENT_TYPE_RIGHT = right.
        document.property.paragraph_property.text_direction (str): TEXT_DIRECTION_UNSPECIFIED = unknown,
            TEXT_DIRECTION_RIGHT_TO_LEFT = right to left, TEXT_DIRECTION_LEFT_TO_RIGHT = left to right.
        document.property.run_property (dict): properties of a Text.
        document.property.run_property.font (str): font name.
        document.property.run_property.bold (bool): whether the text is bold.
        document.property.run_property.italics (bool): whether the text is italic.
        document.property.run_property.underline (bool): whether the text is underlined.
        document.property.run_property.strike (bool): whether the text is struck through.
        document.property.run_property.color (str): text colour as hexadecimal RRGGBB.
        document.property.run_property.spacing (float): character spacing.
        document.property.run_property.size (float): text size in half-points (1/144 inch).
        document.property.run_property.shading (dict): shading of the text.
        document.property.run_property.shading.foreground_color (str): foreground colour as hexadecimal RRGGBB.
        document.property.run_property.shading.background_color (str): background colour as hexadecimal RRGGBB.
        document.property.run_property.vertical_align (str): RUN_VERTICAL_ALIGN_UNSPECIFIED = unknown,
            RUN_VERTICAL_ALIGN_BASELINE = baseline, RUN_VERTICAL_ALIGN_SUPER_SCRIPT = superscript,
            RUN_VERTICAL_ALIGN_SUB_SCRIPT = subscript.
        document.property.run_property.is_placeholder (bool): whether the node is a placeholder.
        document.property.table_property (dict): properties of a Table; row and cell properties override them.
        document.property.table_property.table_width (dict): preferred width of the table.
        document.property.table_property.table_width.width (float): width in pixels.
        document.property.table_property.table_width.type (str): TABLE_LAYOUT_TYPE_UNSPECIFIED = unknown,
            TABLE_LAYOUT_TYPE_FIXED = fixed width, TABLE_LAYOUT_TYPE_AUTO_FIT = adapts to the content.
        document.property.table_property.horizontal_alignment_type (str): TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED =
            unknown, TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER = centred, TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT = left edge
            of the text, TABLE_HORIZONTAL_ALIGNMENT_TYPE_START = right edge of the text.
        document.property.table_property.table_layout (str): TABLE_LAYOUT_TYPE_UNSPECIFIED = unknown,
            TABLE_LAYOUT_TYPE_FIXED = fixed width, TABLE_LAYOUT_TYPE_AUTO_FIT = adapts to the content.
        document.property.table_row_property (dict): properties of a TableRow.
        document.property.table_row_property.is_header (bool): whether the row is the table head.
        document.property.table_cell_property (dict): properties of a TableCell.
        document.property.table_cell_property.table_cell_borders (dict): borders of the cell.
        document.property.table_cell_property.table_cell_borders.top (dict): top border.
        document.property.table_cell_property.table_cell_borders.top.color (str): colour as hexadecimal RRGGBB.
        document.property.table_cell_property.table_cell_borders.top.width (int): width in pixels.
        document.property.table_cell_property.table_cell_borders.left (dict): left border.
        document.property.table_cell_property.table_cell_borders.left.color (str): colour as hexadecimal RRGGBB.
        document.property.table_cell_property.table_cell_borders.left.width (int): width in pixels.
        document.property.table_cell_property.table_cell_borders.bottom (dict): bottom border.
        document.property.table_cell_property.table_cell_borders.bottom.color (str): colour as hexadecimal RRGGBB.
        document.property.table_cell_property.table_cell_borders.bottom.width (int): width in pixels.
        document.property.table_cell_property.table_cell_borders.right (dict): right border.
        document.property.table_cell_property.table_cell_borders.right.color (str): colour as hexadecimal RRGGBB.
        document.property.table_cell_property.table_cell_borders.right.width (int): width in pixels.
        document.property.table_cell_property.vertical_alignment (str): VERTICAL_ALIGNMENT_TOP = top,
            VERTICAL_ALIGNMENT_CENTER = centred, VERTICAL_ALIGNMENT_BOTH = adaptive, VERTICAL_ALIGNMENT_BOTTOM = bottom,
            VERTICAL_ALIGNMENT__UNSPECIFIED = unknown.
        document.property.drawing_property (dict): properties of a Drawing.
        document.property.drawing_property.inline_keyword (dict): object inside the line of text, such as a picture.
        document.property.drawing_property.inline_keyword.picture (dict): the picture.
        document.property.drawing_property.inline_keyword.picture.uri (str): address of the picture.
        document.property.drawing_property.inline_keyword.picture.relative_rect (dict): cropping; a distance of 75000
            means 75 percent.
        document.property.drawing_property.inline_keyword.picture.relative_rect.left (int): distance from the left.
        document.property.drawing_property.inline_keyword.picture.relative_rect.top (int): distance from the top.
        document.property.drawing_property.inline_keyword.picture.relative_rect.right (int): distance from the right.
        document.property.drawing_property.inline_keyword.picture.relative_rect.bottom (int): distance from the bottom.
        document.property.drawing_property.inline_keyword.picture.shape (dict): shape of the picture.
        document.property.drawing_property.inline_keyword.picture.shape.transform (dict): size and rotation of the
            picture in the text.
        document.property.drawing_property.inline_keyword.picture.shape.transform.extent (dict): frame of the picture.
        document.property.drawing_property.inline_keyword.picture.shape.transform.extent.cx (int): width in pixels.
        document.property.drawing_property.inline_keyword.picture.shape.transform.extent.cy (int): height in pixels.
        document.property.drawing_property.inline_keyword.picture.shape.transform.rotation (int): rotation in 1/60000
            degree, positive clockwise, negative counterclockwise.
        document.property.drawing_property.inline_keyword.addon (dict): plug-in behind the object.
        document.property.drawing_property.inline_keyword.addon.addon_id (str): id of the plug-in.
        document.property.drawing_property.inline_keyword.addon.addon_source (str): ADDON_SOURCE_TYPE_UNSPECIFIED =
            unknown, ADDON_SOURCE_TYPE_NONE = none, ADDON_SOURCE_TYPE_LATEX = formula, ADDON_SOURCE_TYPE_SIGN =
            signature, ADDON_SOURCE_TYPE_SIGN_BAR = placeholder of a signature.
        document.property.drawing_property.anchor (dict): floating object, such as a picture.
        document.property.drawing_property.anchor.picture (dict): the picture.
        document.property.drawing_property.anchor.picture.uri (str): address of the picture.
        document.property.drawing_property.anchor.picture.relative_rect (dict): cropping; a distance of 75000 means 75
            percent.
        document.property.drawing_property.anchor.picture.relative_rect.left (int): distance from the left.
        document.property.drawing_property.anchor.picture.relative_rect.top (int): distance from the top.
        document.property.drawing_property.anchor.picture.relative_rect.right (int): distance from the right.
        document.property.drawing_property.anchor.picture.relative_rect.bottom (int): distance from the bottom.
        document.property.drawing_property.anchor.picture.shape (dict): shape of the picture.
        document.property.drawing_property.anchor.picture.shape.transform (dict): size and rotation of the picture in
            the text.
        document.property.drawing_property.anchor.picture.shape.transform.extent (dict): frame of the picture.
        document.property.drawing_property.anchor.picture.shape.transform.extent.cx (int): width in pixels.
        document.property.drawing_property.anchor.picture.shape.transform.extent.cy (int): height in pixels.
        document.property.drawing_property.anchor.picture.shape.transform.rotation (int): rotation in 1/60000 degree,
            positive clockwise, negative counterclockwise.
        document.property.drawing_property.anchor.picture.position_horizontal (dict): horizontal position.
        document.property.drawing_property.anchor.picture.position_horizontal.pos_offset (int): offset.
        document.property.drawing_property.anchor.picture.position_horizontal.relative_from (str): origin of the offset:
            one of RELATIVE_FROM_HORIZONTAL_UNSPECIFIED, RELATIVE_FROM_HORIZONTAL_MARGIN, RELATIVE_FROM_HORIZONTAL_PAGE,
            RELATIVE_FROM_HORIZONTAL_COLUMN, RELATIVE_FROM_HORIZONTAL_CHARACTER, RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN,
            RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN, RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN,
            RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN.
        document.property.drawing_property.anchor.picture.position_vertical (dict): vertical position.
        document.property.drawing_property.anchor.picture.position_vertical.pos_offset (int): offset.
        document.property.drawing_property.anchor.picture.position_vertical.relative_from (str): origin of the offset:
            one of RELATIVE_FROM_VERTICAL_UNSPECIFIED, RELATIVE_FROM_VERTICAL_MARGIN, RELATIVE_FROM_VERTICAL_PAGE,
            RELATIVE_FROM_VERTICAL_PARAGRAPH, RELATIVE_FROM_VERTICAL_LINE, RELATIVE_FROM_VERTICAL_TOP_MARGIN,
            RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN, RELATIVE_FROM_VERTICAL_INSIDE_MARGIN,
            RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN.
        document.property.drawing_property.anchor.picture.wrap_none (bool): text does not wrap around the picture.
        document.property.drawing_property.anchor.picture.wrap_square (dict): text wraps around all sides.
        document.property.drawing_property.anchor.picture.wrap_square.wrap_text (str): WRAP_TEXT_BOTH_UNSPECIFIED =
            unknown, WRAP_TEXT_BOTH_SIDES = both sides, WRAP_TEXT_LEFT = left, WRAP_TEXT_RIGHT = right,
            WRAP_TEXT_LARGEST = the larger side.
        document.property.drawing_property.anchor.picture.wrap_top_and_bottom (bool): text wraps above and below.
        document.property.drawing_property.anchor.picture.behind_doc (bool): picture lies behind the text.
        document.property.drawing_property.anchor.picture.allow_overlap (bool): overlapping is allowed.
        document.property.drawing_property.is_placeholder (bool): whether the place is a placeholder.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/document/get", access_token, hash)
