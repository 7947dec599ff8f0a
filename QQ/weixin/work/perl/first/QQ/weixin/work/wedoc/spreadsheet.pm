# Made from the docstrings of QQ/weixin/work/wedoc/spreadsheet.py by .ci/made; change those.
package QQ::weixin::work::wedoc::spreadsheet;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::wedoc',
    exported => [qw(batch_update get_sheet_properties get_sheet_range_data)],
    original => [qw(batch_update get_sheet_properties get_sheet_range_data)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc::spreadsheet - 文档

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc::spreadsheet;
    my $reply = QQ::weixin::work::wedoc::spreadsheet::batch_update($access_token, \%hash);

=head1 DESCRIPTION

Reads and edits the contents of spreadsheets, which are made of worksheets (工作表) of cells. The spreadsheet
itself is created, shared and deleted with the functions of the package wedoc; smart sheets have their own
module, smartsheet. An app reads and edits only what it created itself.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 batch_update($access_token, \%hash)

编辑表格内容: run up to five edits on an online spreadsheet, one after the other.

POST wedoc/spreadsheet/batch_update
https://developer.work.weixin.qq.com/document/path/97628 (2025/11/04)

Each entry of requests is a dict with exactly one of the operations below. The operations run in order, each checked
(rights, arguments) right before it runs; the first one that fails ends the call, and those before it stay in
effect.

hash:

=over

=item docid (str, required)

spreadsheet to edit.

=item requests (list[dict], required)

operations, at most 5 items.

=item requests[].add_sheet_request (dict)

operation: add a worksheet of at most 10000 cells.

=item requests[].add_sheet_request.title (str)

name of the worksheet.

=item requests[].add_sheet_request.row_count (int)

number of rows at first.

=item requests[].add_sheet_request.column_count (int)

number of columns at first, at most 200.

=item requests[].update_range_request (dict)

operation: write the cells of a range, at most 1000 rows, 200 columns and 10000 cells.

=item requests[].update_range_request.sheet_id (str)

worksheet to write to.

=item requests[].update_range_request.grid_data (dict)

cells to write.

=item requests[].update_range_request.grid_data.start_row (int)

row of the first cell, counted from 0.

=item requests[].update_range_request.grid_data.start_column (int)

column of the first cell, counted from 0.

=item requests[].update_range_request.grid_data.rows (list[dict])

rows of the range, top to bottom.

=item requests[].update_range_request.grid_data.rows[].values (list[dict])

cells of the row, left to right.

=item requests[].update_range_request.grid_data.rows[].values[].cell_value (dict)

content of the cell; holds either text or link.

=item requests[].update_range_request.grid_data.rows[].values[].cell_value.text (str)

text.

=item requests[].update_range_request.grid_data.rows[].values[].cell_value.link (dict)

hyperlink.

=item requests[].update_range_request.grid_data.rows[].values[].cell_value.link.url (str)

address of the link.

=item requests[].update_range_request.grid_data.rows[].values[].cell_value.link.text (str)

title of the link.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format (dict)

style of the cell.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format (dict)

style of the text.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.font (str)

font name: one of Microsoft YaHei, SimSun, SimHei, FangSong, KaiTi, DFKai-SB, STFangsong, STKaiti, STSong, NSimSun, Microsoft JhengHei, PMingLiU, Arial, Times New Roman, Calibri, Comic Sans MS, Courier New, Georgia, Microsoft Uighur, Impact, Trebuchet MS, Verdana, Aharoni, Andalus, AngsanaUPC, Angsana New, Aparajita, Arabic Typesetting, Arial Black, Arial Narrow, Batang, BatangChe, Bookman Old Style, Book Antiqua, Bradley Hand ITC, BrowalliaUPC, Browallia New, Cambria, Cambria Math, Candara, Century, Century Gothic, Consolas, Constantia, Corbel, CordiaUPC, Cordia New, DaunPenh, David, DilleniaUPC, DokChampa, Dotum, DotumChe, Ebrima, Estrangelo Edessa, EucrosiaUPC, Euphemia, Franklin Gothic, Franklin Gothic Medium, FrankRuehl, FreesiaUPC, Freestyle Script, French Script MT, Gabriola, Gadugi, Garamond, Gisha, Gulim, GulimChe, Gungsuh, GungsuhChe, Haettenschweiler, IrisUPC, Iskoola Pota, JasmineUPC, Juice ITC, Kalinga, Kartika, Khmer UI, KodchiangUPC, Kokila, Kristen ITC, Lao UI, Latha, Leelawadee, Levenim MT, LilyUPC, Lucida Console, Lucida Handwriting, Lucida Sans Unicode, Malgun Gothic, Mangal, Marlett, Meiryo, Meiryo UI, Microsoft Himalaya, Microsoft JhengHei UI, Microsoft JhengHei UI Light, Microsoft New Tai Lue, Microsoft PhagsPa, Microsoft Sans Serif, Microsoft Tai Le, Microsoft YaHei UI, Microsoft YaHei UI Light, Microsoft Yi Baiti, MingLiU-ExtB, MingLiU_HKSCS-ExtB, MingLiU_HKSCS, Miriam, Miriam Fixed, Mistral, Mongolian Baiti, Monotype.com, Monotype Corsiva, MoolBoran, MS Gothic, MS Mincho, MS Outlook, MS PGothic, MS PMincho, MS UI Gothic, MT Extra, MV Boli, Narkisim, Nirmala UI, Nyala, Palatino Linotype, Papyrus, Plantagenet Cherokee, PMingLiU-ExtB, Pristina, Raavi, Rod, Sakkal Majalla, Segoe Print, Segoe Script, Segoe UI Symbol, Shonar Bangla, Shruti, Simplified Arabic Fixed, Sylfaen, Symbol, Tahoma, Tempus Sans ITC, Traditional Arabic, Tunga, Utsaah, Vani, Vijaya, Vrinda, Webdings, Wingdings.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.font_size (int)

font size, at most 72.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.bold (bool)

whether the text is bold.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.italic (bool)

whether the text is italic.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.strikethrough (bool)

whether the text is struck through.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.underline (bool)

whether the text is underlined.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color (dict)

text colour.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.red (int)

red, from 0 to 255.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.green (int)

green, from 0 to 255.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.blue (int)

blue, from 0 to 255.

=item requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.alpha (int)

opacity, from 0 to 255; 255 is opaque. Default: 255.

=item requests[].delete_dimension_request (dict)

operation: delete adjacent rows or columns; the worksheet shrinks.

=item requests[].delete_dimension_request.sheet_id (str)

worksheet to change.

=item requests[].delete_dimension_request.dimension (str)

ROW = rows, COLUMN = columns.

=item requests[].delete_dimension_request.start_index (int)

first row or column to delete, counted from 1.

=item requests[].delete_dimension_request.end_index (int)

row or column after the last one to delete, counted from 1; must be greater than start_index.

=item requests[].delete_sheet_request (dict)

operation: delete a worksheet.

=item requests[].delete_sheet_request.sheet_id (str)

worksheet to delete.

=back

Reply:

=over

=item data (dict)

wrapper of the results.

=item data.responses (list[dict])

results in the order of requests.

=item data.responses[].add_sheet_response (dict)

result of add_sheet_request.

=item data.responses[].add_sheet_response.properties (dict)

the new worksheet.

=item data.responses[].add_sheet_response.properties.sheet_id (str)

id of the worksheet.

=item data.responses[].add_sheet_response.properties.title (str)

name of the worksheet.

=item data.responses[].add_sheet_response.properties.row_count (int)

number of rows.

=item data.responses[].add_sheet_response.properties.column_count (int)

number of columns.

=item data.responses[].update_range_response (dict)

result of update_range_request.

=item data.responses[].update_range_response.updated_cells (int)

number of cells written.

=item data.responses[].delete_dimension_response (dict)

result of delete_dimension_request.

=item data.responses[].delete_dimension_response.deleted (int)

number of rows or columns deleted.

=item data.responses[].delete_sheet_response (dict)

result of delete_sheet_request.

=item data.responses[].delete_sheet_response.sheet_id (str)

id of the deleted worksheet.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get_sheet_properties($access_token, \%hash)

获取表格行列信息: list the worksheets of an online spreadsheet with their row and column counts.

POST wedoc/spreadsheet/get_sheet_properties
https://developer.work.weixin.qq.com/document/path/97711 (2024/02/04)

hash:

=over

=item docid (str, required)

spreadsheet to read.

=back

Reply:

=over

=item properties (list[dict])

worksheets.

=item properties[].sheet_id (str)

id of the worksheet, unique.

=item properties[].title (str)

name of the worksheet.

=item properties[].row_count (int)

number of rows.

=item properties[].column_count (int)

number of columns.

=item data (list[dict])

the same; in other SDKs only, not on the page.

=item data[].sheet_id (str)

id of the worksheet.

=item data[].title (str)

name of the worksheet.

=item data[].row_count (int)

number of rows.

=item data[].column_count (int)

number of columns.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get_sheet_range_data($access_token, \%hash)

获取表格数据: read the cells of a range of one worksheet.

POST wedoc/spreadsheet/get_sheet_range_data
https://developer.work.weixin.qq.com/document/path/97661 (2024/07/23)

hash:

=over

=item docid (str, required)

spreadsheet to read.

=item sheet_id (str, required)

worksheet to read, from get_sheet_properties.

=item range (str, required)

range in A1 notation from the top left to the bottom right cell, e.g. A1:B2, or A1:A1 for one cell; at most 1000 rows, 200 columns and 10000 cells.

=back

Reply:

=over

=item data (dict)

wrapper of the result.

=item data.result (dict)

cells of the range; only text and links are supported as contents.

=item data.result.start_row (int)

row of the first cell, counted from 0.

=item data.result.start_column (int)

column of the first cell, counted from 0.

=item data.result.rows (list[dict])

rows of the range, top to bottom.

=item data.result.rows[].values (list[dict])

cells of the row, left to right.

=item data.result.rows[].values[].cell_value (dict)

content of the cell; holds either text or link.

=item data.result.rows[].values[].cell_value.text (str)

text.

=item data.result.rows[].values[].cell_value.link (dict)

hyperlink.

=item data.result.rows[].values[].cell_value.link.url (str)

address of the link.

=item data.result.rows[].values[].cell_value.link.text (str)

title of the link.

=item data.result.rows[].values[].cell_format (dict)

style of the cell.

=item data.result.rows[].values[].cell_format.text_format (dict)

style of the text.

=item data.result.rows[].values[].cell_format.text_format.font (str)

font name, one of those of batch_update.

=item data.result.rows[].values[].cell_format.text_format.font_size (int)

font size, at most 72.

=item data.result.rows[].values[].cell_format.text_format.bold (bool)

whether the text is bold.

=item data.result.rows[].values[].cell_format.text_format.italic (bool)

whether the text is italic.

=item data.result.rows[].values[].cell_format.text_format.strikethrough (bool)

whether the text is struck through.

=item data.result.rows[].values[].cell_format.text_format.underline (bool)

whether the text is underlined.

=item data.result.rows[].values[].cell_format.text_format.color (dict)

text colour.

=item data.result.rows[].values[].cell_format.text_format.color.red (int)

red, from 0 to 255.

=item data.result.rows[].values[].cell_format.text_format.color.green (int)

green, from 0 to 255.

=item data.result.rows[].values[].cell_format.text_format.color.blue (int)

blue, from 0 to 255.

=item data.result.rows[].values[].cell_format.text_format.color.alpha (int)

opacity, from 0 to 255; 255 is opaque. Default: 255.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=cut
