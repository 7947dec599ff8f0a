# Made from the docstrings of QQ/weixin/work/wedoc/document.py by .ci/made; change those.
package QQ::weixin::work::wedoc::document;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::wedoc',
    exported => [qw(batch_update get)],
    original => [qw(batch_update get)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc::document - 文档

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc::document;
    my $reply = QQ::weixin::work::wedoc::document::batch_update($access_token, \%hash);

=head1 DESCRIPTION

Reads and edits the contents of online text documents. The document itself is created, shared and deleted with the
functions of the package wedoc; positions in it are the indexes that get reports. An app reads and edits only what it
created itself.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 batch_update($access_token, \%hash)

编辑文档内容: apply several edits to an online text document in one atomic call.

POST wedoc/document/batch_update
https://developer.work.weixin.qq.com/document/path/97626 (2026/02/12)

Each entry of requests is a dict with exactly one of the operations below; when an entry holds more, only one of
them takes effect. If one operation fails, none takes effect. Take the positions and the version from get, called
right before each update: every edit moves what stands behind it.

hash:

=over

=item docid (str, required)

document to edit.

=item version (int)

version that the edits apply to, taken from get. Every edit raises the version by one; the given version may lag the latest by at most 100. The official sample spells the name verison, its table version.

=item requests (list[dict], required)

operations, at most 30 items.

=item requests[].replace_text (dict)

operation: replace text.

=item requests[].replace_text.text (str)

new text.

=item requests[].replace_text.ranges (list[dict])

ranges to replace, at most 10 items.

=item requests[].replace_text.ranges[].start_index (int)

first position of the range, counted from 0.

=item requests[].replace_text.ranges[].length (int)

length of the range.

=item requests[].insert_text (dict)

operation: insert text.

=item requests[].insert_text.text (str)

text to insert.

=item requests[].insert_text.location (dict)

where to insert.

=item requests[].insert_text.location.index (int)

position in the document.

=item requests[].delete_content (dict)

operation: delete content.

=item requests[].delete_content.range (dict)

range to delete.

=item requests[].delete_content.range.start_index (int)

first position of the range, counted from 0.

=item requests[].delete_content.range.length (int)

length of the range.

=item requests[].insert_image (dict)

operation: insert a picture.

=item requests[].insert_image.image_id (str)

URL of the picture, as wedoc.image_upload returns it.

=item requests[].insert_image.location (dict)

where to insert.

=item requests[].insert_image.location.index (int)

position in the document.

=item requests[].insert_image.width (int)

width in pixels.

=item requests[].insert_image.height (int)

height in pixels.

=item requests[].insert_page_break (dict)

operation: insert a page break.

=item requests[].insert_page_break.location (dict)

where to insert.

=item requests[].insert_page_break.location.index (int)

position in the document.

=item requests[].insert_table (dict)

operation: insert a table of at most 1000 cells.

=item requests[].insert_table.rows (int)

number of rows, at most 100.

=item requests[].insert_table.cols (int)

number of columns, at most 60.

=item requests[].insert_table.location (dict)

where to insert.

=item requests[].insert_table.location.index (int)

position in the document.

=item requests[].insert_paragraph (dict)

operation: insert a paragraph.

=item requests[].insert_paragraph.location (dict)

where to insert.

=item requests[].insert_paragraph.location.index (int)

position in the document.

=item requests[].update_text_property (dict)

operation: change the look of text.

=item requests[].update_text_property.text_property (dict)

properties to set.

=item requests[].update_text_property.text_property.bold (bool)

whether the text is bold. The official table spells the name blod, its sample bold.

=item requests[].update_text_property.text_property.color (str)

text colour as hexadecimal RRGGBB.

=item requests[].update_text_property.text_property.background_color (str)

background colour as hexadecimal RRGGBB.

=item requests[].update_text_property.ranges (list[dict])

ranges to change, at most 10 items.

=item requests[].update_text_property.ranges[].start_index (int)

first position of the range, counted from 0.

=item requests[].update_text_property.ranges[].length (int)

length of the range.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get($access_token, \%hash)

获取文档数据: fetch the whole content of an online text document as a tree, with its version.

POST wedoc/document/get
https://developer.work.weixin.qq.com/document/path/97659 (2023/10/19)

The tree consists of nodes of one shape, described here for the root: every entry of children has the same fields,
down to the Text nodes that hold the words. A node carries the property dict that goes with its type.

hash:

=over

=item docid (str, required)

document to read.

=back

Reply:

=over

=item version (int)

version of the document, for batch_update.

=item document (dict)

root node of the content.

=item document.begin (int)

position where the node begins.

=item document.end (int)

position where the node ends.

=item document.type (str)

Document = the document, MainStory = its main part, Section = section, Paragraph = paragraph, Table = table, TableRow = table row, TableCell = table cell, Text = run of text with equal properties, Drawing = graphical object such as a picture or chart.

=item document.text (str)

the words; only in Text nodes.

=item document.children (list[dict])

child nodes, each as document.

=item document.property (dict)

properties of the node.

=item document.property.section_property (dict)

properties of a Section.

=item document.property.section_property.page_size (dict)

size of the pages.

=item document.property.section_property.page_size.width (float)

page width.

=item document.property.section_property.page_size.height (float)

page height.

=item document.property.section_property.page_size.orientation (any)

PAGE_ORIENTATION_UNSPECIFIED = unknown, PAGE_ORIENTATION_PORTRAIT = portrait, PAGE_ORIENTATION_LANDSCAPE = landscape; the official table types it both as a string and as an object that repeats width, height and orientation.

=item document.property.section_property.page_margins (dict)

margins of the pages.

=item document.property.section_property.page_margins.top (float)

top margin.

=item document.property.section_property.page_margins.right (float)

right margin.

=item document.property.section_property.page_margins.bottom (float)

bottom margin.

=item document.property.section_property.page_margins.left (float)

left margin.

=item document.property.paragraph_property (dict)

properties of a Paragraph.

=item document.property.paragraph_property.number_property (dict)

bullet or numbering of the paragraph.

=item document.property.paragraph_property.number_property.nesting_level (int)

indentation level of the numbering.

=item document.property.paragraph_property.number_property.number_id (str)

id of the list, equal for all paragraphs of one list.

=item document.property.paragraph_property.spacing (dict)

spacing of the paragraph.

=item document.property.paragraph_property.spacing.before (float)

space in pixels; by its name above the paragraph, the official table says below.

=item document.property.paragraph_property.spacing.after (float)

space in pixels; by its name below the paragraph, the official table says above.

=item document.property.paragraph_property.spacing.line (float)

line spacing in pixels.

=item document.property.paragraph_property.spacing.line_rule (str)

PAGE_ORIENTATION_UNSPECIFIED = unknown, LINE_SPACING_RULE_AUTO = automatic, LINE_SPACING_RULE_EXACT = exact value, LINE_SPACING_RULE_AT_LEAST = minimum.

=item document.property.paragraph_property.indent (dict)

indentation of the paragraph.

=item document.property.paragraph_property.indent.left (float)

left indentation in pixels.

=item document.property.paragraph_property.indent.left_chars (int)

left indentation in 1/20 of a character width.

=item document.property.paragraph_property.indent.right (float)

right indentation in pixels.

=item document.property.paragraph_property.indent.right_chars (int)

right indentation in 1/20 of a character width.

=item document.property.paragraph_property.indent.hanging (float)

hanging indentation in pixels.

=item document.property.paragraph_property.indent.hanging_chars (int)

hanging indentation in 1/20 of a character width.

=item document.property.paragraph_property.indent.first_line (float)

first-line indentation in pixels.

=item document.property.paragraph_property.indent.first_line_chars (int)

first-line indentation in 1/20 of a character width.

=item document.property.paragraph_property.alignment_type (str)

horizontal alignment: ALIGNMENT_TYPE_UNSPECIFIED = unknown, ALIGNMENT_TYPE_CENTER = centred, ALIGNMENT_TYPE_BOTH = justified, ALIGNMENT_TYPE_DISTRIBUTE = justified with wider character spacing, ALIGNMENT_TYPE_LEFT = left, ALIGNMENT_TYPE_RIGHT = right.

=item document.property.paragraph_property.text_direction (str)

TEXT_DIRECTION_UNSPECIFIED = unknown, TEXT_DIRECTION_RIGHT_TO_LEFT = right to left, TEXT_DIRECTION_LEFT_TO_RIGHT = left to right.

=item document.property.run_property (dict)

properties of a Text.

=item document.property.run_property.font (str)

font name.

=item document.property.run_property.bold (bool)

whether the text is bold.

=item document.property.run_property.italics (bool)

whether the text is italic.

=item document.property.run_property.underline (bool)

whether the text is underlined.

=item document.property.run_property.strike (bool)

whether the text is struck through.

=item document.property.run_property.color (str)

text colour as hexadecimal RRGGBB.

=item document.property.run_property.spacing (float)

character spacing.

=item document.property.run_property.size (float)

text size in half-points (1/144 inch).

=item document.property.run_property.shading (dict)

shading of the text.

=item document.property.run_property.shading.foreground_color (str)

foreground colour as hexadecimal RRGGBB.

=item document.property.run_property.shading.background_color (str)

background colour as hexadecimal RRGGBB.

=item document.property.run_property.vertical_align (str)

RUN_VERTICAL_ALIGN_UNSPECIFIED = unknown, RUN_VERTICAL_ALIGN_BASELINE = baseline, RUN_VERTICAL_ALIGN_SUPER_SCRIPT = superscript, RUN_VERTICAL_ALIGN_SUB_SCRIPT = subscript.

=item document.property.run_property.is_placeholder (bool)

whether the node is a placeholder.

=item document.property.table_property (dict)

properties of a Table; row and cell properties override them.

=item document.property.table_property.table_width (dict)

preferred width of the table.

=item document.property.table_property.table_width.width (float)

width in pixels.

=item document.property.table_property.table_width.type (str)

TABLE_LAYOUT_TYPE_UNSPECIFIED = unknown, TABLE_LAYOUT_TYPE_FIXED = fixed width, TABLE_LAYOUT_TYPE_AUTO_FIT = adapts to the content.

=item document.property.table_property.horizontal_alignment_type (str)

TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED = unknown, TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER = centred, TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT = left edge of the text, TABLE_HORIZONTAL_ALIGNMENT_TYPE_START = right edge of the text.

=item document.property.table_property.table_layout (str)

TABLE_LAYOUT_TYPE_UNSPECIFIED = unknown, TABLE_LAYOUT_TYPE_FIXED = fixed width, TABLE_LAYOUT_TYPE_AUTO_FIT = adapts to the content.

=item document.property.table_row_property (dict)

properties of a TableRow.

=item document.property.table_row_property.is_header (bool)

whether the row is the table head.

=item document.property.table_cell_property (dict)

properties of a TableCell.

=item document.property.table_cell_property.table_cell_borders (dict)

borders of the cell.

=item document.property.table_cell_property.table_cell_borders.top (dict)

top border.

=item document.property.table_cell_property.table_cell_borders.top.color (str)

colour as hexadecimal RRGGBB.

=item document.property.table_cell_property.table_cell_borders.top.width (int)

width in pixels.

=item document.property.table_cell_property.table_cell_borders.left (dict)

left border.

=item document.property.table_cell_property.table_cell_borders.left.color (str)

colour as hexadecimal RRGGBB.

=item document.property.table_cell_property.table_cell_borders.left.width (int)

width in pixels.

=item document.property.table_cell_property.table_cell_borders.bottom (dict)

bottom border.

=item document.property.table_cell_property.table_cell_borders.bottom.color (str)

colour as hexadecimal RRGGBB.

=item document.property.table_cell_property.table_cell_borders.bottom.width (int)

width in pixels.

=item document.property.table_cell_property.table_cell_borders.right (dict)

right border.

=item document.property.table_cell_property.table_cell_borders.right.color (str)

colour as hexadecimal RRGGBB.

=item document.property.table_cell_property.table_cell_borders.right.width (int)

width in pixels.

=item document.property.table_cell_property.vertical_alignment (str)

VERTICAL_ALIGNMENT_TOP = top, VERTICAL_ALIGNMENT_CENTER = centred, VERTICAL_ALIGNMENT_BOTH = adaptive, VERTICAL_ALIGNMENT_BOTTOM = bottom, VERTICAL_ALIGNMENT__UNSPECIFIED = unknown.

=item document.property.drawing_property (dict)

properties of a Drawing.

=item document.property.drawing_property.inline_keyword (dict)

object inside the line of text, such as a picture.

=item document.property.drawing_property.inline_keyword.picture (dict)

the picture.

=item document.property.drawing_property.inline_keyword.picture.uri (str)

address of the picture.

=item document.property.drawing_property.inline_keyword.picture.relative_rect (dict)

cropping; a distance of 75000 means 75 percent.

=item document.property.drawing_property.inline_keyword.picture.relative_rect.left (int)

distance from the left.

=item document.property.drawing_property.inline_keyword.picture.relative_rect.top (int)

distance from the top.

=item document.property.drawing_property.inline_keyword.picture.relative_rect.right (int)

distance from the right.

=item document.property.drawing_property.inline_keyword.picture.relative_rect.bottom (int)

distance from the bottom.

=item document.property.drawing_property.inline_keyword.picture.shape (dict)

shape of the picture.

=item document.property.drawing_property.inline_keyword.picture.shape.transform (dict)

size and rotation of the picture in the text.

=item document.property.drawing_property.inline_keyword.picture.shape.transform.extent (dict)

frame of the picture.

=item document.property.drawing_property.inline_keyword.picture.shape.transform.extent.cx (int)

width in pixels.

=item document.property.drawing_property.inline_keyword.picture.shape.transform.extent.cy (int)

height in pixels.

=item document.property.drawing_property.inline_keyword.picture.shape.transform.rotation (int)

rotation in 1/60000 degree, positive clockwise, negative counterclockwise.

=item document.property.drawing_property.inline_keyword.addon (dict)

plug-in behind the object.

=item document.property.drawing_property.inline_keyword.addon.addon_id (str)

id of the plug-in.

=item document.property.drawing_property.inline_keyword.addon.addon_source (str)

ADDON_SOURCE_TYPE_UNSPECIFIED = unknown, ADDON_SOURCE_TYPE_NONE = none, ADDON_SOURCE_TYPE_LATEX = formula, ADDON_SOURCE_TYPE_SIGN = signature, ADDON_SOURCE_TYPE_SIGN_BAR = placeholder of a signature.

=item document.property.drawing_property.anchor (dict)

floating object, such as a picture.

=item document.property.drawing_property.anchor.picture (dict)

the picture.

=item document.property.drawing_property.anchor.picture.uri (str)

address of the picture.

=item document.property.drawing_property.anchor.picture.relative_rect (dict)

cropping; a distance of 75000 means 75 percent.

=item document.property.drawing_property.anchor.picture.relative_rect.left (int)

distance from the left.

=item document.property.drawing_property.anchor.picture.relative_rect.top (int)

distance from the top.

=item document.property.drawing_property.anchor.picture.relative_rect.right (int)

distance from the right.

=item document.property.drawing_property.anchor.picture.relative_rect.bottom (int)

distance from the bottom.

=item document.property.drawing_property.anchor.picture.shape (dict)

shape of the picture.

=item document.property.drawing_property.anchor.picture.shape.transform (dict)

size and rotation of the picture in the text.

=item document.property.drawing_property.anchor.picture.shape.transform.extent (dict)

frame of the picture.

=item document.property.drawing_property.anchor.picture.shape.transform.extent.cx (int)

width in pixels.

=item document.property.drawing_property.anchor.picture.shape.transform.extent.cy (int)

height in pixels.

=item document.property.drawing_property.anchor.picture.shape.transform.rotation (int)

rotation in 1/60000 degree, positive clockwise, negative counterclockwise.

=item document.property.drawing_property.anchor.picture.position_horizontal (dict)

horizontal position.

=item document.property.drawing_property.anchor.picture.position_horizontal.pos_offset (int)

offset.

=item document.property.drawing_property.anchor.picture.position_horizontal.relative_from (str)

origin of the offset: one of RELATIVE_FROM_HORIZONTAL_UNSPECIFIED, RELATIVE_FROM_HORIZONTAL_MARGIN, RELATIVE_FROM_HORIZONTAL_PAGE, RELATIVE_FROM_HORIZONTAL_COLUMN, RELATIVE_FROM_HORIZONTAL_CHARACTER, RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN, RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN, RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN, RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN.

=item document.property.drawing_property.anchor.picture.position_vertical (dict)

vertical position.

=item document.property.drawing_property.anchor.picture.position_vertical.pos_offset (int)

offset.

=item document.property.drawing_property.anchor.picture.position_vertical.relative_from (str)

origin of the offset: one of RELATIVE_FROM_VERTICAL_UNSPECIFIED, RELATIVE_FROM_VERTICAL_MARGIN, RELATIVE_FROM_VERTICAL_PAGE, RELATIVE_FROM_VERTICAL_PARAGRAPH, RELATIVE_FROM_VERTICAL_LINE, RELATIVE_FROM_VERTICAL_TOP_MARGIN, RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN, RELATIVE_FROM_VERTICAL_INSIDE_MARGIN, RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN.

=item document.property.drawing_property.anchor.picture.wrap_none (bool)

text does not wrap around the picture.

=item document.property.drawing_property.anchor.picture.wrap_square (dict)

text wraps around all sides.

=item document.property.drawing_property.anchor.picture.wrap_square.wrap_text (str)

WRAP_TEXT_BOTH_UNSPECIFIED = unknown, WRAP_TEXT_BOTH_SIDES = both sides, WRAP_TEXT_LEFT = left, WRAP_TEXT_RIGHT = right, WRAP_TEXT_LARGEST = the larger side.

=item document.property.drawing_property.anchor.picture.wrap_top_and_bottom (bool)

text wraps above and below.

=item document.property.drawing_property.anchor.picture.behind_doc (bool)

picture lies behind the text.

=item document.property.drawing_property.anchor.picture.allow_overlap (bool)

overlapping is allowed.

=item document.property.drawing_property.is_placeholder (bool)

whether the place is a placeholder.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=cut
