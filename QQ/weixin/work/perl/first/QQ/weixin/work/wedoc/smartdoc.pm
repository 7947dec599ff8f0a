# Made from the docstrings of QQ/weixin/work/wedoc/smartdoc.py by .ci/made; change those.
package QQ::weixin::work::wedoc::smartdoc;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::wedoc',
    exported => [qw(add_page update_page delete_page get_page_hierarchy add_blocks update_blocks delete_blocks get_block_list export_task get_export_result get_smartsheet_info add_smartsheet delete_smartsheet update_smartsheet publish cancel_publish publish_setting)],
    original => [qw()],
    more     => [qw(add_page update_page delete_page get_page_hierarchy add_blocks update_blocks delete_blocks get_block_list export_task get_export_result get_smartsheet_info add_smartsheet delete_smartsheet update_smartsheet publish cancel_publish publish_setting)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc::smartdoc - 管理智能文档内容

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc::smartdoc;
    my $reply = QQ::weixin::work::wedoc::smartdoc::add_page($access_token, \%hash);

=head1 DESCRIPTION

Reads and edits the contents of smart documents, which are made of pages, and pages of blocks; sheets with data come
from a smart sheet. A document can be exported and published.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add_page($access_token, \%hash)

添加页面: add a page.

POST wedoc/smartdoc/add_page
https://developer.work.weixin.qq.com/document/path/101620 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item info (dict, required)

the page.

=item info.page_id (str)

given by WeCom, not in the request.

=item info.title (str)

its title.

=item info.parent_id (str)

the page that it is in; empty = at the top level.

=item info.after_id (str)

the page that it comes after; empty = at the front.

=item info.layout_mode (int)

the layout: 1 = default, 2 = paper, 3 = full width.

=back

Reply:

=over

=item info (dict)

the page.

=item info.page_id (str)

the page.

=item info.title (str)

its title.

=item info.parent_id (str)

the page that it is in; empty = at the top level.

=item info.after_id (str)

page after which it comes.

=item info.layout_mode (int)

the layout: 1 = default, 2 = paper, 3 = full width.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 update_page($access_token, \%hash)

更新页面: change a page.

POST wedoc/smartdoc/update_page
https://developer.work.weixin.qq.com/document/path/101621 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item info (dict, required)

the page.

=item info.page_id (str, required)

the page.

=item info.title (str)

the new title.

=item info.parent_id (str)

the page that it is in; empty = at the top level.

=item info.after_id (str)

the page that it comes after; empty = at the end.

=item info.layout_mode (int)

the layout: 1 = default, 2 = paper, 3 = full width.

=back

Reply:

=over

=item info (dict)

the page.

=item info.page_id (str)

the page.

=item info.title (str)

its title.

=item info.parent_id (str)

the page that it is in; empty = at the top level.

=item info.after_id (str)

page after which it comes.

=item info.layout_mode (int)

the layout: 1 = default, 2 = paper, 3 = full width.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 delete_page($access_token, \%hash)

删除页面: delete a page.

POST wedoc/smartdoc/delete_page
https://developer.work.weixin.qq.com/document/path/101622 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item page_id (str, required)

the page; all pages below it go too, and nothing brings them back.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 get_page_hierarchy($access_token, \%hash)

获取页面结构: list the pages, and which is in which.

POST wedoc/smartdoc/get_page_hierarchy
https://developer.work.weixin.qq.com/document/path/101619 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=back

Reply:

=over

=item pages (list[dict])

the pages, in one flat list.

=item pages[].page_id (str)

the page.

=item pages[].title (str)

its title.

=item pages[].parent_id (str)

the page that it is in; empty = at the top level.

=item pages[].after_id (str)

the page that it comes after; not on the page.

=item pages[].layout_mode (int)

the layout; not on the page.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 add_blocks($access_token, \%hash)

添加内容块: add blocks to a page.

POST wedoc/smartdoc/add_blocks
https://developer.work.weixin.qq.com/document/path/101623 (2026/07/06)

hash:

=over

=item docid (str, required)

the smart document.

=item page_id (str, required)

the page.

=item blocks (list[dict], required)

the blocks.

=item blocks[].id (str)

given by WeCom, not in the request.

=item blocks[].type (str)

the type of the block: one of BLOCK_TYPE_TEXT, BLOCK_TYPE_IMAGE, BLOCK_TYPE_TODO, BLOCK_TYPE_NUMBERED_LIST, BLOCK_TYPE_BULLETED_LIST, BLOCK_TYPE_DIVIDER, BLOCK_TYPE_LINK, BLOCK_TYPE_COLUMN_LIST, BLOCK_TYPE_HEADER_1, BLOCK_TYPE_HEADER_2, BLOCK_TYPE_HEADER_3, BLOCK_TYPE_HEADER_4, BLOCK_TYPE_HEADER_5, BLOCK_TYPE_HEADER_6, BLOCK_TYPE_HIGHLIGHT, BLOCK_TYPE_FILE, BLOCK_TYPE_VIEW, BLOCK_TYPE_TABLE, BLOCK_TYPE_CODE, BLOCK_TYPE_QUOTE.

=item blocks[].title (str)

the text of the block.

=item blocks[].content (str)

the text too, where the official sample of update_blocks has it in place of title.

=item blocks[].parent_id (str)

block in which it is.

=item blocks[].after_id (str)

the block that it comes after; empty = at the front.

=item blocks[].children (list[str])

blocks in it.

=item blocks[].props (dict)

properties, by the type of the block.

=item blocks[].props.text_props (dict)

of BLOCK_TYPE_TEXT.

=item blocks[].props.text_props.align (int)

how the block is aligned, a number of the official TextAlign: unspecified, left, center, right or justify.

=item blocks[].props.text_props.text_align (int)

how its text is aligned, as align.

=item blocks[].props.text_props.block_color (str)

the colour of the background: one of default_background, light_grey_background, grey_background, dark_background, light_red_background, red_background, light_orange_background, orange_background, light_yellow_background, yellow_background, light_green_background, green_background, light_cyan_background, cyan_background, light_blue_background, blue_background, light_accent_blue_background, accent_blue_background, light_purple_background, purple_background.

=item blocks[].props.image_props (dict)

of BLOCK_TYPE_IMAGE.

=item blocks[].props.image_props.url (str)

its address.

=item blocks[].props.image_props.width (float)

width that it is scaled to.

=item blocks[].props.image_props.height (float)

height that it is scaled to.

=item blocks[].props.image_props.stroke (bool)

whether it has an outline.

=item blocks[].props.file_props (dict)

of BLOCK_TYPE_FILE.

=item blocks[].props.file_props.file_id (str)

the file in WeDrive.

=item blocks[].props.link_props (dict)

of BLOCK_TYPE_LINK.

=item blocks[].props.link_props.link_url (str)

its address.

=item blocks[].props.link_props.link_name (str)

its name.

=item blocks[].props.link_props.link_description (str)

its description.

=item blocks[].props.table_props (dict)

of BLOCK_TYPE_TABLE, a plain table.

=item blocks[].props.table_props.cell_positions (list[dict])

merged cells.

=item blocks[].props.table_props.cell_positions[].start_cell (dict)

the first of them.

=item blocks[].props.table_props.cell_positions[].start_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].start_cell.column (int)

column.

=item blocks[].props.table_props.cell_positions[].end_cell (dict)

the last of them.

=item blocks[].props.table_props.cell_positions[].end_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].end_cell.column (int)

column.

=item blocks[].props.table_props.enable_row_header (bool)

whether rows have titles.

=item blocks[].props.table_props.enable_column_header (bool)

whether columns have titles.

=item blocks[].props.view_props (dict)

of BLOCK_TYPE_VIEW, a view of a smart sheet.

=item blocks[].props.view_props.doc_id (str)

the smart sheet.

=item blocks[].props.view_props.table_id (str)

its sheet.

=item blocks[].props.view_props.view_id (str)

the view.

=item blocks[].props.view_props.table_block_id (str)

block of the sheet.

=item blocks[].props.view_props.enable_table_title (bool)

whether the title of the sheet is shown.

=item blocks[].props.view_props.enable_add_row (bool)

whether there is a button that adds records.

=item blocks[].props.column_props (dict)

of BLOCK_TYPE_COLUMN_LIST.

=item blocks[].props.column_props.column_num (int)

how many columns, 2 to 4; less counts as 2, none or 0 too, more as 4.

=item blocks[].props.highlight_props (dict)

of BLOCK_TYPE_HIGHLIGHT.

=item blocks[].props.highlight_props.background_image_url (str)

picture in the background.

=item blocks[].props.highlight_props.extend_background (bool)

whether it fills the block.

=item blocks[].props.highlight_props.block_color (str)

the colour of the background, as text_props.block_color.

=item blocks[].props.highlight_props.border_color (str)

the colour of the border: one of default, grey, blue, sky_blue, green, yellow, orange, red, rose_red, purple.

=item blocks[].props.code_props (dict)

of BLOCK_TYPE_CODE.

=item blocks[].props.code_props.code_language (str)

the language, such as CODE_LANGUAGE_PYTHON, CODE_LANGUAGE_MARKDOWN or CODE_LANGUAGE_PLAIN_TEXT; more than eighty, in the official CodeLanguage.

=item blocks[].props.code_props.code_wrap (bool)

whether long lines are wrapped.

=item blocks[].props.todo_props (dict)

of BLOCK_TYPE_TODO.

=back

Reply:

=over

=item blocks (list[dict])

the blocks.

=item blocks[].id (str)

id of the block.

=item blocks[].type (str)

the type of the block: one of BLOCK_TYPE_TEXT, BLOCK_TYPE_IMAGE, BLOCK_TYPE_TODO, BLOCK_TYPE_NUMBERED_LIST, BLOCK_TYPE_BULLETED_LIST, BLOCK_TYPE_DIVIDER, BLOCK_TYPE_LINK, BLOCK_TYPE_COLUMN_LIST, BLOCK_TYPE_HEADER_1, BLOCK_TYPE_HEADER_2, BLOCK_TYPE_HEADER_3, BLOCK_TYPE_HEADER_4, BLOCK_TYPE_HEADER_5, BLOCK_TYPE_HEADER_6, BLOCK_TYPE_HIGHLIGHT, BLOCK_TYPE_FILE, BLOCK_TYPE_VIEW, BLOCK_TYPE_TABLE, BLOCK_TYPE_CODE, BLOCK_TYPE_QUOTE.

=item blocks[].title (str)

text of the block.

=item blocks[].content (str)

the text; in place of title in some samples.

=item blocks[].parent_id (str)

block in which it is.

=item blocks[].after_id (str)

block after which it comes.

=item blocks[].children (list[str])

blocks in it.

=item blocks[].props (dict)

properties, by the type of the block.

=item blocks[].props.text_props (dict)

of BLOCK_TYPE_TEXT.

=item blocks[].props.text_props.align (int)

how the block is aligned, a number of the official TextAlign: unspecified, left, center, right or justify.

=item blocks[].props.text_props.text_align (int)

how its text is aligned, as align.

=item blocks[].props.text_props.block_color (str)

the colour of the background: one of default_background, light_grey_background, grey_background, dark_background, light_red_background, red_background, light_orange_background, orange_background, light_yellow_background, yellow_background, light_green_background, green_background, light_cyan_background, cyan_background, light_blue_background, blue_background, light_accent_blue_background, accent_blue_background, light_purple_background, purple_background.

=item blocks[].props.image_props (dict)

of BLOCK_TYPE_IMAGE.

=item blocks[].props.image_props.url (str)

its address.

=item blocks[].props.image_props.width (float)

width that it is scaled to.

=item blocks[].props.image_props.height (float)

height that it is scaled to.

=item blocks[].props.image_props.stroke (bool)

whether it has an outline.

=item blocks[].props.file_props (dict)

of BLOCK_TYPE_FILE.

=item blocks[].props.file_props.file_id (str)

the file in WeDrive.

=item blocks[].props.link_props (dict)

of BLOCK_TYPE_LINK.

=item blocks[].props.link_props.link_url (str)

its address.

=item blocks[].props.link_props.link_name (str)

its name.

=item blocks[].props.link_props.link_description (str)

its description.

=item blocks[].props.table_props (dict)

of BLOCK_TYPE_TABLE, a plain table.

=item blocks[].props.table_props.cell_positions (list[dict])

merged cells.

=item blocks[].props.table_props.cell_positions[].start_cell (dict)

the first of them.

=item blocks[].props.table_props.cell_positions[].start_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].start_cell.column (int)

column.

=item blocks[].props.table_props.cell_positions[].end_cell (dict)

the last of them.

=item blocks[].props.table_props.cell_positions[].end_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].end_cell.column (int)

column.

=item blocks[].props.table_props.enable_row_header (bool)

whether rows have titles.

=item blocks[].props.table_props.enable_column_header (bool)

whether columns have titles.

=item blocks[].props.view_props (dict)

of BLOCK_TYPE_VIEW, a view of a smart sheet.

=item blocks[].props.view_props.doc_id (str)

the smart sheet.

=item blocks[].props.view_props.table_id (str)

its sheet.

=item blocks[].props.view_props.view_id (str)

the view.

=item blocks[].props.view_props.table_block_id (str)

block of the sheet.

=item blocks[].props.view_props.enable_table_title (bool)

whether the title of the sheet is shown.

=item blocks[].props.view_props.enable_add_row (bool)

whether there is a button that adds records.

=item blocks[].props.column_props (dict)

of BLOCK_TYPE_COLUMN_LIST.

=item blocks[].props.column_props.column_num (int)

how many columns, 2 to 4.

=item blocks[].props.highlight_props (dict)

of BLOCK_TYPE_HIGHLIGHT.

=item blocks[].props.highlight_props.background_image_url (str)

picture in the background.

=item blocks[].props.highlight_props.extend_background (bool)

whether it fills the block.

=item blocks[].props.highlight_props.block_color (str)

the colour of the background, as text_props.block_color.

=item blocks[].props.highlight_props.border_color (str)

the colour of the border: one of default, grey, blue, sky_blue, green, yellow, orange, red, rose_red, purple.

=item blocks[].props.code_props (dict)

of BLOCK_TYPE_CODE.

=item blocks[].props.code_props.code_language (str)

the language, such as CODE_LANGUAGE_PYTHON, CODE_LANGUAGE_MARKDOWN or CODE_LANGUAGE_PLAIN_TEXT; more than eighty, in the official CodeLanguage.

=item blocks[].props.code_props.code_wrap (bool)

whether long lines are wrapped.

=item blocks[].props.todo_props (dict)

of BLOCK_TYPE_TODO.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 update_blocks($access_token, \%hash)

更新内容块: change blocks of a page.

POST wedoc/smartdoc/update_blocks
https://developer.work.weixin.qq.com/document/path/101624 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item page_id (str, required)

the page.

=item blocks (list[dict], required)

the blocks.

=item blocks[].id (str, required)

id of the block.

=item blocks[].type (str)

the type of the block: one of BLOCK_TYPE_TEXT, BLOCK_TYPE_IMAGE, BLOCK_TYPE_TODO, BLOCK_TYPE_NUMBERED_LIST, BLOCK_TYPE_BULLETED_LIST, BLOCK_TYPE_DIVIDER, BLOCK_TYPE_LINK, BLOCK_TYPE_COLUMN_LIST, BLOCK_TYPE_HEADER_1, BLOCK_TYPE_HEADER_2, BLOCK_TYPE_HEADER_3, BLOCK_TYPE_HEADER_4, BLOCK_TYPE_HEADER_5, BLOCK_TYPE_HEADER_6, BLOCK_TYPE_HIGHLIGHT, BLOCK_TYPE_FILE, BLOCK_TYPE_VIEW, BLOCK_TYPE_TABLE, BLOCK_TYPE_CODE, BLOCK_TYPE_QUOTE.

=item blocks[].title (str)

the text of the block, by the table; content by the sample.

=item blocks[].content (str)

the text too, where the official sample of update_blocks has it in place of title.

=item blocks[].parent_id (str)

block in which it is.

=item blocks[].after_id (str)

the block that it comes after; empty = at the front.

=item blocks[].children (list[str])

blocks in it.

=item blocks[].props (dict)

properties, by the type of the block.

=item blocks[].props.text_props (dict)

of BLOCK_TYPE_TEXT.

=item blocks[].props.text_props.align (int)

how the block is aligned, a number of the official TextAlign: unspecified, left, center, right or justify.

=item blocks[].props.text_props.text_align (int)

how its text is aligned, as align.

=item blocks[].props.text_props.block_color (str)

the colour of the background: one of default_background, light_grey_background, grey_background, dark_background, light_red_background, red_background, light_orange_background, orange_background, light_yellow_background, yellow_background, light_green_background, green_background, light_cyan_background, cyan_background, light_blue_background, blue_background, light_accent_blue_background, accent_blue_background, light_purple_background, purple_background.

=item blocks[].props.image_props (dict)

of BLOCK_TYPE_IMAGE.

=item blocks[].props.image_props.url (str)

its address.

=item blocks[].props.image_props.width (float)

width that it is scaled to.

=item blocks[].props.image_props.height (float)

height that it is scaled to.

=item blocks[].props.image_props.stroke (bool)

whether it has an outline.

=item blocks[].props.file_props (dict)

of BLOCK_TYPE_FILE.

=item blocks[].props.file_props.file_id (str)

the file in WeDrive.

=item blocks[].props.link_props (dict)

of BLOCK_TYPE_LINK.

=item blocks[].props.link_props.link_url (str)

its address.

=item blocks[].props.link_props.link_name (str)

its name.

=item blocks[].props.link_props.link_description (str)

its description.

=item blocks[].props.table_props (dict)

of BLOCK_TYPE_TABLE, a plain table.

=item blocks[].props.table_props.cell_positions (list[dict])

merged cells.

=item blocks[].props.table_props.cell_positions[].start_cell (dict)

the first of them.

=item blocks[].props.table_props.cell_positions[].start_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].start_cell.column (int)

column.

=item blocks[].props.table_props.cell_positions[].end_cell (dict)

the last of them.

=item blocks[].props.table_props.cell_positions[].end_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].end_cell.column (int)

column.

=item blocks[].props.table_props.enable_row_header (bool)

whether rows have titles.

=item blocks[].props.table_props.enable_column_header (bool)

whether columns have titles.

=item blocks[].props.view_props (dict)

of BLOCK_TYPE_VIEW, a view of a smart sheet.

=item blocks[].props.view_props.doc_id (str)

the smart sheet.

=item blocks[].props.view_props.table_id (str)

its sheet.

=item blocks[].props.view_props.view_id (str)

the view.

=item blocks[].props.view_props.table_block_id (str)

block of the sheet.

=item blocks[].props.view_props.enable_table_title (bool)

whether the title of the sheet is shown.

=item blocks[].props.view_props.enable_add_row (bool)

whether there is a button that adds records.

=item blocks[].props.column_props (dict)

of BLOCK_TYPE_COLUMN_LIST.

=item blocks[].props.column_props.column_num (int)

how many columns, 2 to 4; less counts as 2, none or 0 too, more as 4.

=item blocks[].props.highlight_props (dict)

of BLOCK_TYPE_HIGHLIGHT.

=item blocks[].props.highlight_props.background_image_url (str)

picture in the background.

=item blocks[].props.highlight_props.extend_background (bool)

whether it fills the block.

=item blocks[].props.highlight_props.block_color (str)

the colour of the background, as text_props.block_color.

=item blocks[].props.highlight_props.border_color (str)

the colour of the border: one of default, grey, blue, sky_blue, green, yellow, orange, red, rose_red, purple.

=item blocks[].props.code_props (dict)

of BLOCK_TYPE_CODE.

=item blocks[].props.code_props.code_language (str)

the language, such as CODE_LANGUAGE_PYTHON, CODE_LANGUAGE_MARKDOWN or CODE_LANGUAGE_PLAIN_TEXT; more than eighty, in the official CodeLanguage.

=item blocks[].props.code_props.code_wrap (bool)

whether long lines are wrapped.

=item blocks[].props.todo_props (dict)

of BLOCK_TYPE_TODO.

=back

Reply:

=over

=item blocks (list[dict])

the blocks.

=item blocks[].id (str)

id of the block.

=item blocks[].type (str)

the type of the block: one of BLOCK_TYPE_TEXT, BLOCK_TYPE_IMAGE, BLOCK_TYPE_TODO, BLOCK_TYPE_NUMBERED_LIST, BLOCK_TYPE_BULLETED_LIST, BLOCK_TYPE_DIVIDER, BLOCK_TYPE_LINK, BLOCK_TYPE_COLUMN_LIST, BLOCK_TYPE_HEADER_1, BLOCK_TYPE_HEADER_2, BLOCK_TYPE_HEADER_3, BLOCK_TYPE_HEADER_4, BLOCK_TYPE_HEADER_5, BLOCK_TYPE_HEADER_6, BLOCK_TYPE_HIGHLIGHT, BLOCK_TYPE_FILE, BLOCK_TYPE_VIEW, BLOCK_TYPE_TABLE, BLOCK_TYPE_CODE, BLOCK_TYPE_QUOTE.

=item blocks[].title (str)

text of the block.

=item blocks[].content (str)

the text; in place of title in some samples.

=item blocks[].parent_id (str)

block in which it is.

=item blocks[].after_id (str)

block after which it comes.

=item blocks[].children (list[str])

blocks in it.

=item blocks[].props (dict)

properties, by the type of the block.

=item blocks[].props.text_props (dict)

of BLOCK_TYPE_TEXT.

=item blocks[].props.text_props.align (int)

how the block is aligned, a number of the official TextAlign: unspecified, left, center, right or justify.

=item blocks[].props.text_props.text_align (int)

how its text is aligned, as align.

=item blocks[].props.text_props.block_color (str)

the colour of the background: one of default_background, light_grey_background, grey_background, dark_background, light_red_background, red_background, light_orange_background, orange_background, light_yellow_background, yellow_background, light_green_background, green_background, light_cyan_background, cyan_background, light_blue_background, blue_background, light_accent_blue_background, accent_blue_background, light_purple_background, purple_background.

=item blocks[].props.image_props (dict)

of BLOCK_TYPE_IMAGE.

=item blocks[].props.image_props.url (str)

its address.

=item blocks[].props.image_props.width (float)

width that it is scaled to.

=item blocks[].props.image_props.height (float)

height that it is scaled to.

=item blocks[].props.image_props.stroke (bool)

whether it has an outline.

=item blocks[].props.file_props (dict)

of BLOCK_TYPE_FILE.

=item blocks[].props.file_props.file_id (str)

the file in WeDrive.

=item blocks[].props.link_props (dict)

of BLOCK_TYPE_LINK.

=item blocks[].props.link_props.link_url (str)

its address.

=item blocks[].props.link_props.link_name (str)

its name.

=item blocks[].props.link_props.link_description (str)

its description.

=item blocks[].props.table_props (dict)

of BLOCK_TYPE_TABLE, a plain table.

=item blocks[].props.table_props.cell_positions (list[dict])

merged cells.

=item blocks[].props.table_props.cell_positions[].start_cell (dict)

the first of them.

=item blocks[].props.table_props.cell_positions[].start_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].start_cell.column (int)

column.

=item blocks[].props.table_props.cell_positions[].end_cell (dict)

the last of them.

=item blocks[].props.table_props.cell_positions[].end_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].end_cell.column (int)

column.

=item blocks[].props.table_props.enable_row_header (bool)

whether rows have titles.

=item blocks[].props.table_props.enable_column_header (bool)

whether columns have titles.

=item blocks[].props.view_props (dict)

of BLOCK_TYPE_VIEW, a view of a smart sheet.

=item blocks[].props.view_props.doc_id (str)

the smart sheet.

=item blocks[].props.view_props.table_id (str)

its sheet.

=item blocks[].props.view_props.view_id (str)

the view.

=item blocks[].props.view_props.table_block_id (str)

block of the sheet.

=item blocks[].props.view_props.enable_table_title (bool)

whether the title of the sheet is shown.

=item blocks[].props.view_props.enable_add_row (bool)

whether there is a button that adds records.

=item blocks[].props.column_props (dict)

of BLOCK_TYPE_COLUMN_LIST.

=item blocks[].props.column_props.column_num (int)

how many columns, 2 to 4.

=item blocks[].props.highlight_props (dict)

of BLOCK_TYPE_HIGHLIGHT.

=item blocks[].props.highlight_props.background_image_url (str)

picture in the background.

=item blocks[].props.highlight_props.extend_background (bool)

whether it fills the block.

=item blocks[].props.highlight_props.block_color (str)

the colour of the background, as text_props.block_color.

=item blocks[].props.highlight_props.border_color (str)

the colour of the border: one of default, grey, blue, sky_blue, green, yellow, orange, red, rose_red, purple.

=item blocks[].props.code_props (dict)

of BLOCK_TYPE_CODE.

=item blocks[].props.code_props.code_language (str)

the language, such as CODE_LANGUAGE_PYTHON, CODE_LANGUAGE_MARKDOWN or CODE_LANGUAGE_PLAIN_TEXT; more than eighty, in the official CodeLanguage.

=item blocks[].props.code_props.code_wrap (bool)

whether long lines are wrapped.

=item blocks[].props.todo_props (dict)

of BLOCK_TYPE_TODO.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 delete_blocks($access_token, \%hash)

删除内容块: delete blocks of a page.

POST wedoc/smartdoc/delete_blocks
https://developer.work.weixin.qq.com/document/path/101625 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item page_id (str, required)

the page.

=item ids (list[str], required)

the blocks.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 get_block_list($access_token, \%hash)

获取内容块列表: read the blocks of a page, batch by batch.

POST wedoc/smartdoc/get_block_list
https://developer.work.weixin.qq.com/document/path/101626 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item page_id (str, required)

the page.

=item ids (list[str])

only these blocks.

=item start (int)

the next_start of the batch before; at least 0.

=item limit (int)

how many blocks, at most 200. Default: 200.

=back

Reply:

=over

=item blocks (list[dict])

the blocks.

=item blocks[].id (str)

id of the block.

=item blocks[].type (str)

the type of the block: one of BLOCK_TYPE_TEXT, BLOCK_TYPE_IMAGE, BLOCK_TYPE_TODO, BLOCK_TYPE_NUMBERED_LIST, BLOCK_TYPE_BULLETED_LIST, BLOCK_TYPE_DIVIDER, BLOCK_TYPE_LINK, BLOCK_TYPE_COLUMN_LIST, BLOCK_TYPE_HEADER_1, BLOCK_TYPE_HEADER_2, BLOCK_TYPE_HEADER_3, BLOCK_TYPE_HEADER_4, BLOCK_TYPE_HEADER_5, BLOCK_TYPE_HEADER_6, BLOCK_TYPE_HIGHLIGHT, BLOCK_TYPE_FILE, BLOCK_TYPE_VIEW, BLOCK_TYPE_TABLE, BLOCK_TYPE_CODE, BLOCK_TYPE_QUOTE.

=item blocks[].title (str)

text of the block.

=item blocks[].content (str)

the text, by the official sample; title by the table.

=item blocks[].parent_id (str)

block in which it is.

=item blocks[].after_id (str)

block after which it comes.

=item blocks[].children (list[str])

blocks in it.

=item blocks[].props (dict)

properties, by the type of the block.

=item blocks[].props.text_props (dict)

of BLOCK_TYPE_TEXT.

=item blocks[].props.text_props.align (int)

how the block is aligned, a number of the official TextAlign: unspecified, left, center, right or justify.

=item blocks[].props.text_props.text_align (int)

how its text is aligned, as align.

=item blocks[].props.text_props.block_color (str)

the colour of the background: one of default_background, light_grey_background, grey_background, dark_background, light_red_background, red_background, light_orange_background, orange_background, light_yellow_background, yellow_background, light_green_background, green_background, light_cyan_background, cyan_background, light_blue_background, blue_background, light_accent_blue_background, accent_blue_background, light_purple_background, purple_background.

=item blocks[].props.image_props (dict)

of BLOCK_TYPE_IMAGE.

=item blocks[].props.image_props.url (str)

its address.

=item blocks[].props.image_props.width (float)

width that it is scaled to.

=item blocks[].props.image_props.height (float)

height that it is scaled to.

=item blocks[].props.image_props.stroke (bool)

whether it has an outline.

=item blocks[].props.file_props (dict)

of BLOCK_TYPE_FILE.

=item blocks[].props.file_props.file_id (str)

the file in WeDrive.

=item blocks[].props.link_props (dict)

of BLOCK_TYPE_LINK.

=item blocks[].props.link_props.link_url (str)

its address.

=item blocks[].props.link_props.link_name (str)

its name.

=item blocks[].props.link_props.link_description (str)

its description.

=item blocks[].props.table_props (dict)

of BLOCK_TYPE_TABLE, a plain table.

=item blocks[].props.table_props.cell_positions (list[dict])

merged cells.

=item blocks[].props.table_props.cell_positions[].start_cell (dict)

the first of them.

=item blocks[].props.table_props.cell_positions[].start_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].start_cell.column (int)

column.

=item blocks[].props.table_props.cell_positions[].end_cell (dict)

the last of them.

=item blocks[].props.table_props.cell_positions[].end_cell.row (int)

row.

=item blocks[].props.table_props.cell_positions[].end_cell.column (int)

column.

=item blocks[].props.table_props.enable_row_header (bool)

whether rows have titles.

=item blocks[].props.table_props.enable_column_header (bool)

whether columns have titles.

=item blocks[].props.view_props (dict)

of BLOCK_TYPE_VIEW, a view of a smart sheet.

=item blocks[].props.view_props.doc_id (str)

the smart sheet.

=item blocks[].props.view_props.table_id (str)

its sheet.

=item blocks[].props.view_props.view_id (str)

the view.

=item blocks[].props.view_props.table_block_id (str)

block of the sheet.

=item blocks[].props.view_props.enable_table_title (bool)

whether the title of the sheet is shown.

=item blocks[].props.view_props.enable_add_row (bool)

whether there is a button that adds records.

=item blocks[].props.column_props (dict)

of BLOCK_TYPE_COLUMN_LIST.

=item blocks[].props.column_props.column_num (int)

how many columns, 2 to 4.

=item blocks[].props.highlight_props (dict)

of BLOCK_TYPE_HIGHLIGHT.

=item blocks[].props.highlight_props.background_image_url (str)

picture in the background.

=item blocks[].props.highlight_props.extend_background (bool)

whether it fills the block.

=item blocks[].props.highlight_props.block_color (str)

the colour of the background, as text_props.block_color.

=item blocks[].props.highlight_props.border_color (str)

the colour of the border: one of default, grey, blue, sky_blue, green, yellow, orange, red, rose_red, purple.

=item blocks[].props.code_props (dict)

of BLOCK_TYPE_CODE.

=item blocks[].props.code_props.code_language (str)

the language, such as CODE_LANGUAGE_PYTHON, CODE_LANGUAGE_MARKDOWN or CODE_LANGUAGE_PLAIN_TEXT; more than eighty, in the official CodeLanguage.

=item blocks[].props.code_props.code_wrap (bool)

whether long lines are wrapped.

=item blocks[].props.todo_props (dict)

of BLOCK_TYPE_TODO.

=item has_more (str)

whether more follow, as text: true = yes, false = no.

=item next_start (int)

where the next batch begins.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 export_task($access_token, \%hash)

提交导出任务: start a job that turns the document, or a page of it, into text.

POST wedoc/smartdoc/export_task
https://developer.work.weixin.qq.com/document/path/101627 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item content_type (int, required)

the format: 1 = Markdown, the only one.

=item url (str)

the address of the document; only in the official sample.

=item page_id (str)

only this page, with all blocks in it; without it the whole document.

=back

Reply:

=over

=item task_id (str)

the job, for get_export_result.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 get_export_result($access_token, \%hash)

查询导出任务结果: read the state and the result of an export job.

POST wedoc/smartdoc/get_export_result
https://developer.work.weixin.qq.com/document/path/101627 (2026/07/01)

hash:

=over

=item task_id (str, required)

the job.

=back

Reply:

=over

=item task_done (bool)

whether it is done; false = ask again. A job that failed has no mark of its own.

=item content (str)

the text, as Markdown; only when task_done is true.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 get_smartsheet_info($access_token, \%hash)

获取数据源: get the smart sheet that the document takes its data from.

POST wedoc/smartdoc/get_smartsheet_info
https://developer.work.weixin.qq.com/document/path/101628 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=back

Reply:

=over

=item ss_docid (str)

the smart sheet bound to the document, made now if there was none; wedoc.smartsheet reads and writes its fields and records.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 add_smartsheet($access_token, \%hash)

添加数据表: add a sheet with data.

POST wedoc/smartdoc/add_smartsheet
https://developer.work.weixin.qq.com/document/path/101629 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item info (dict, required)

the sheet.

=item info.block_id (str)

given by WeCom, not in the request.

=item info.title (str)

its title.

=item info.sheet_id (str)

given by WeCom, not in the request.

=item info.ss_docid (str)

given by WeCom, not in the request.

=item info.after_id (str)

the block of a sheet that it comes after, of no other type.

=back

Reply:

=over

=item info (dict)

the sheet.

=item info.block_id (str)

block of the sheet.

=item info.title (str)

its title.

=item info.sheet_id (str)

the sheet in the smart sheet.

=item info.ss_docid (str)

the smart sheet from which it comes.

=item info.after_id (str)

block after which it comes.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 delete_smartsheet($access_token, \%hash)

删除数据表: delete a sheet with data.

POST wedoc/smartdoc/delete_smartsheet
https://developer.work.weixin.qq.com/document/path/101630 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item block_id (str, required)

the block of the sheet; only the block goes, the data stays. Nothing brings it back.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 update_smartsheet($access_token, \%hash)

更新数据表: change a sheet with data.

POST wedoc/smartdoc/update_smartsheet
https://developer.work.weixin.qq.com/document/path/101631 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item info (dict, required)

the sheet.

=item info.block_id (str, required)

block of the sheet.

=item info.title (str)

its title.

=item info.sheet_id (str)

given by WeCom, not in the request.

=item info.ss_docid (str)

given by WeCom, not in the request.

=item info.after_id (str)

the block of a sheet that it comes after, of no other type; empty = at the end.

=back

Reply:

=over

=item info (dict)

the sheet.

=item info.block_id (str)

block of the sheet.

=item info.title (str)

its title.

=item info.sheet_id (str)

the sheet in the smart sheet.

=item info.ss_docid (str)

the smart sheet from which it comes.

=item info.after_id (str)

block after which it comes.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

=head2 publish($access_token, \%hash)

发布智能文档: publish the document as a web page.

POST wedoc/smartdoc/publish
https://developer.work.weixin.qq.com/document/path/101616 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item publish_range (int)

who may see it: 1 = within the corp, 3 = inside and outside the corp, 4 = those of auth_list. Default: 1.

=item auth_list (list[dict])

who may see it; required when publish_range is 4.

=item auth_list[].type (int, required)

1 = member, 2 = department.

=item auth_list[].userid (str)

the member; required when type is 1.

=item auth_list[].departmentid (int)

the department; required when type is 2.

=back

Reply:

=over

=item share_code (str)

code with which it is shared.

=item publish_url (str)

the address of the page, https://doc.weixin.qq.com/smartdoc/p/ and the share_code.

=item version (int)

number of the publication.

=item publish_time (int)

when, Unix seconds.

=item publish_doc_title (str)

title of the page.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

takes 3 to 8 seconds; the page advises a timeout of more than 10 seconds.

=item *

only smart documents that the app made itself.

=back

Errors:

=over

=item *

640008: no right to manage the document.

=item *

640012: a userid of auth_list is not in the corp.

=item *

640013: a departmentid of auth_list is not valid.

=item *

640017: the corp has not switched the API on.

=item *

640018: the administrator has not granted editing by API.

=item *

640027: a parameter is wrong.

=item *

640032: forbidden in the admin console.

=item *

640054: docid is no smart document.

=back

=head2 cancel_publish($access_token, \%hash)

取消发布智能文档: withdraw the published page.

POST wedoc/smartdoc/cancel_publish
https://developer.work.weixin.qq.com/document/path/101617 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

Errors:

=over

=item *

640008: no right to manage the document.

=item *

640017: the corp has not switched the API on.

=item *

640018: the administrator has not granted editing by API.

=item *

640027: a parameter is wrong.

=item *

640032: forbidden in the admin console.

=item *

640054: docid is no smart document.

=back

=head2 publish_setting($access_token, \%hash)

修改发布页可查看范围: change who may see the published page.

POST wedoc/smartdoc/publish_setting
https://developer.work.weixin.qq.com/document/path/101618 (2026/07/01)

hash:

=over

=item docid (str, required)

the smart document.

=item publish_range (int)

who may see it: 1 = within the corp, 3 = inside and outside the corp, 4 = those of auth_list; the page names no default.

=item auth_list (list[dict])

who may see it; required when publish_range is 4.

=item auth_list[].type (int, required)

1 = member, 2 = department.

=item auth_list[].userid (str)

the member; required when type is 1.

=item auth_list[].departmentid (int)

the department; required when type is 2.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

only smart documents that the app made itself.

=back

Errors:

=over

=item *

640008: no right to manage the document.

=item *

640012: a userid of auth_list is not in the corp.

=item *

640013: a departmentid of auth_list is not valid.

=item *

640017: the corp has not switched the API on.

=item *

640018: the administrator has not granted editing by API.

=item *

640027: a parameter is wrong.

=item *

640032: forbidden in the admin console.

=item *

640054: docid is no smart document.

=back

=cut
