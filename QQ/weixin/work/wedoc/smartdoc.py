"""QQ::weixin::work::wedoc::smartdoc: 管理智能文档内容.

Reads and edits the contents of smart documents, which are made of pages, and pages of blocks; sheets with data come
from a smart sheet. A document can be exported and published.
"""

from .. import _http
from .._http import Hash, Reply, Token

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


def add_page(access_token: Token, hash: Hash) -> Reply:
    """添加页面: add a page.

    POST wedoc/smartdoc/add_page
    https://developer.work.weixin.qq.com/document/path/101620

    hash:
        docid (str): the smart document.
        info (dict): the page.
        info.page_id (str): the page.
        info.title (str): its title.
        info.parent_id (str): page in which it is.
        info.after_id (str): page after which it comes.
        info.layout_mode (int): its layout.

    Reply:
        info (dict): the page.
        info.page_id (str): the page.
        info.title (str): its title.
        info.parent_id (str): page in which it is.
        info.after_id (str): page after which it comes.
        info.layout_mode (int): its layout.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/add_page", access_token, hash)


def update_page(access_token: Token, hash: Hash) -> Reply:
    """更新页面: change a page.

    POST wedoc/smartdoc/update_page
    https://developer.work.weixin.qq.com/document/path/101621

    hash:
        docid (str): the smart document.
        info (dict): the page.
        info.page_id (str): the page.
        info.title (str): its title.
        info.parent_id (str): page in which it is.
        info.after_id (str): page after which it comes.
        info.layout_mode (int): its layout.

    Reply:
        info (dict): the page.
        info.page_id (str): the page.
        info.title (str): its title.
        info.parent_id (str): page in which it is.
        info.after_id (str): page after which it comes.
        info.layout_mode (int): its layout.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/update_page", access_token, hash)


def delete_page(access_token: Token, hash: Hash) -> Reply:
    """删除页面: delete a page.

    POST wedoc/smartdoc/delete_page
    https://developer.work.weixin.qq.com/document/path/101622

    hash:
        docid (str): the smart document.
        page_id (str): the page.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/delete_page", access_token, hash)


def get_page_hierarchy(access_token: Token, hash: Hash) -> Reply:
    """获取页面结构: list the pages, and which is in which.

    POST wedoc/smartdoc/get_page_hierarchy
    https://developer.work.weixin.qq.com/document/path/101619

    hash:
        docid (str): the smart document.

    Reply:
        pages (list[dict]): the pages.
        pages[].page_id (str): the page.
        pages[].title (str): its title.
        pages[].parent_id (str): page in which it is.
        pages[].after_id (str): page after which it comes.
        pages[].layout_mode (int): its layout.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/get_page_hierarchy", access_token, hash)


def add_blocks(access_token: Token, hash: Hash) -> Reply:
    """添加内容块: add blocks to a page.

    POST wedoc/smartdoc/add_blocks
    https://developer.work.weixin.qq.com/document/path/101623

    hash:
        docid (str): the smart document.
        page_id (str): the page.
        blocks (list[dict]): the blocks.
        blocks[].id (str): id of the block.
        blocks[].type (str): type of the block, a word of the official BlockType.
        blocks[].title (str): text of the block.
        blocks[].content (str): contents, in some of the official samples.
        blocks[].parent_id (str): block in which it is.
        blocks[].after_id (str): block after which it comes.
        blocks[].children (list[str]): blocks in it.
        blocks[].props (dict): properties, by the type of the block.
        blocks[].props.text_props (dict): properties of text.
        blocks[].props.text_props.align (int): alignment of the block.
        blocks[].props.text_props.text_align (int): alignment of its text.
        blocks[].props.text_props.block_color (str): colour of the background, by name.
        blocks[].props.image_props (dict): properties of a picture.
        blocks[].props.image_props.url (str): its address.
        blocks[].props.image_props.width (float): width that it is scaled to.
        blocks[].props.image_props.height (float): height that it is scaled to.
        blocks[].props.image_props.stroke (bool): whether it has an outline.
        blocks[].props.file_props (dict): properties of a file.
        blocks[].props.file_props.file_id (str): the file in WeDrive.
        blocks[].props.link_props (dict): properties of a link.
        blocks[].props.link_props.link_url (str): its address.
        blocks[].props.link_props.link_name (str): its name.
        blocks[].props.link_props.link_description (str): its description.
        blocks[].props.table_props (dict): properties of a plain table.
        blocks[].props.table_props.cell_positions (list[dict]): merged cells.
        blocks[].props.table_props.cell_positions[].start_cell (dict): the first of them.
        blocks[].props.table_props.cell_positions[].start_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].start_cell.column (int): column.
        blocks[].props.table_props.cell_positions[].end_cell (dict): the last of them.
        blocks[].props.table_props.cell_positions[].end_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].end_cell.column (int): column.
        blocks[].props.table_props.enable_row_header (bool): whether rows have titles.
        blocks[].props.table_props.enable_column_header (bool): whether columns have titles.
        blocks[].props.view_props (dict): properties of a view of a smart sheet.
        blocks[].props.view_props.doc_id (str): the smart sheet.
        blocks[].props.view_props.table_id (str): its sheet.
        blocks[].props.view_props.view_id (str): the view.
        blocks[].props.view_props.table_block_id (str): block of the sheet.
        blocks[].props.view_props.enable_table_title (bool): whether the title of the sheet is shown.
        blocks[].props.view_props.enable_add_row (bool): whether there is a button that adds records.
        blocks[].props.column_props (dict): properties of columns.
        blocks[].props.column_props.column_num (int): how many.
        blocks[].props.highlight_props (dict): properties of a highlighted block.
        blocks[].props.highlight_props.background_image_url (str): picture in the background.
        blocks[].props.highlight_props.extend_background (bool): whether it fills the block.
        blocks[].props.highlight_props.block_color (str): colour of the background, by name.
        blocks[].props.highlight_props.border_color (str): colour of the border, by name.
        blocks[].props.code_props (dict): properties of program code.
        blocks[].props.code_props.code_language (str): its language, a word of the official CodeLanguage.
        blocks[].props.code_props.code_wrap (bool): whether long lines are wrapped.
        blocks[].props.todo_props (dict): properties of a to-do.

    Reply:
        blocks (list[dict]): the blocks.
        blocks[].id (str): id of the block.
        blocks[].type (str): type of the block, a word of the official BlockType.
        blocks[].title (str): text of the block.
        blocks[].content (str): contents, in some of the official samples.
        blocks[].parent_id (str): block in which it is.
        blocks[].after_id (str): block after which it comes.
        blocks[].children (list[str]): blocks in it.
        blocks[].props (dict): properties, by the type of the block.
        blocks[].props.text_props (dict): properties of text.
        blocks[].props.text_props.align (int): alignment of the block.
        blocks[].props.text_props.text_align (int): alignment of its text.
        blocks[].props.text_props.block_color (str): colour of the background, by name.
        blocks[].props.image_props (dict): properties of a picture.
        blocks[].props.image_props.url (str): its address.
        blocks[].props.image_props.width (float): width that it is scaled to.
        blocks[].props.image_props.height (float): height that it is scaled to.
        blocks[].props.image_props.stroke (bool): whether it has an outline.
        blocks[].props.file_props (dict): properties of a file.
        blocks[].props.file_props.file_id (str): the file in WeDrive.
        blocks[].props.link_props (dict): properties of a link.
        blocks[].props.link_props.link_url (str): its address.
        blocks[].props.link_props.link_name (str): its name.
        blocks[].props.link_props.link_description (str): its description.
        blocks[].props.table_props (dict): properties of a plain table.
        blocks[].props.table_props.cell_positions (list[dict]): merged cells.
        blocks[].props.table_props.cell_positions[].start_cell (dict): the first of them.
        blocks[].props.table_props.cell_positions[].start_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].start_cell.column (int): column.
        blocks[].props.table_props.cell_positions[].end_cell (dict): the last of them.
        blocks[].props.table_props.cell_positions[].end_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].end_cell.column (int): column.
        blocks[].props.table_props.enable_row_header (bool): whether rows have titles.
        blocks[].props.table_props.enable_column_header (bool): whether columns have titles.
        blocks[].props.view_props (dict): properties of a view of a smart sheet.
        blocks[].props.view_props.doc_id (str): the smart sheet.
        blocks[].props.view_props.table_id (str): its sheet.
        blocks[].props.view_props.view_id (str): the view.
        blocks[].props.view_props.table_block_id (str): block of the sheet.
        blocks[].props.view_props.enable_table_title (bool): whether the title of the sheet is shown.
        blocks[].props.view_props.enable_add_row (bool): whether there is a button that adds records.
        blocks[].props.column_props (dict): properties of columns.
        blocks[].props.column_props.column_num (int): how many.
        blocks[].props.highlight_props (dict): properties of a highlighted block.
        blocks[].props.highlight_props.background_image_url (str): picture in the background.
        blocks[].props.highlight_props.extend_background (bool): whether it fills the block.
        blocks[].props.highlight_props.block_color (str): colour of the background, by name.
        blocks[].props.highlight_props.border_color (str): colour of the border, by name.
        blocks[].props.code_props (dict): properties of program code.
        blocks[].props.code_props.code_language (str): its language, a word of the official CodeLanguage.
        blocks[].props.code_props.code_wrap (bool): whether long lines are wrapped.
        blocks[].props.todo_props (dict): properties of a to-do.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/add_blocks", access_token, hash)


def update_blocks(access_token: Token, hash: Hash) -> Reply:
    """更新内容块: change blocks of a page.

    POST wedoc/smartdoc/update_blocks
    https://developer.work.weixin.qq.com/document/path/101624

    hash:
        docid (str): the smart document.
        page_id (str): the page.
        blocks (list[dict]): the blocks.
        blocks[].id (str): id of the block.
        blocks[].type (str): type of the block, a word of the official BlockType.
        blocks[].title (str): text of the block.
        blocks[].content (str): contents, in some of the official samples.
        blocks[].parent_id (str): block in which it is.
        blocks[].after_id (str): block after which it comes.
        blocks[].children (list[str]): blocks in it.
        blocks[].props (dict): properties, by the type of the block.
        blocks[].props.text_props (dict): properties of text.
        blocks[].props.text_props.align (int): alignment of the block.
        blocks[].props.text_props.text_align (int): alignment of its text.
        blocks[].props.text_props.block_color (str): colour of the background, by name.
        blocks[].props.image_props (dict): properties of a picture.
        blocks[].props.image_props.url (str): its address.
        blocks[].props.image_props.width (float): width that it is scaled to.
        blocks[].props.image_props.height (float): height that it is scaled to.
        blocks[].props.image_props.stroke (bool): whether it has an outline.
        blocks[].props.file_props (dict): properties of a file.
        blocks[].props.file_props.file_id (str): the file in WeDrive.
        blocks[].props.link_props (dict): properties of a link.
        blocks[].props.link_props.link_url (str): its address.
        blocks[].props.link_props.link_name (str): its name.
        blocks[].props.link_props.link_description (str): its description.
        blocks[].props.table_props (dict): properties of a plain table.
        blocks[].props.table_props.cell_positions (list[dict]): merged cells.
        blocks[].props.table_props.cell_positions[].start_cell (dict): the first of them.
        blocks[].props.table_props.cell_positions[].start_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].start_cell.column (int): column.
        blocks[].props.table_props.cell_positions[].end_cell (dict): the last of them.
        blocks[].props.table_props.cell_positions[].end_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].end_cell.column (int): column.
        blocks[].props.table_props.enable_row_header (bool): whether rows have titles.
        blocks[].props.table_props.enable_column_header (bool): whether columns have titles.
        blocks[].props.view_props (dict): properties of a view of a smart sheet.
        blocks[].props.view_props.doc_id (str): the smart sheet.
        blocks[].props.view_props.table_id (str): its sheet.
        blocks[].props.view_props.view_id (str): the view.
        blocks[].props.view_props.table_block_id (str): block of the sheet.
        blocks[].props.view_props.enable_table_title (bool): whether the title of the sheet is shown.
        blocks[].props.view_props.enable_add_row (bool): whether there is a button that adds records.
        blocks[].props.column_props (dict): properties of columns.
        blocks[].props.column_props.column_num (int): how many.
        blocks[].props.highlight_props (dict): properties of a highlighted block.
        blocks[].props.highlight_props.background_image_url (str): picture in the background.
        blocks[].props.highlight_props.extend_background (bool): whether it fills the block.
        blocks[].props.highlight_props.block_color (str): colour of the background, by name.
        blocks[].props.highlight_props.border_color (str): colour of the border, by name.
        blocks[].props.code_props (dict): properties of program code.
        blocks[].props.code_props.code_language (str): its language, a word of the official CodeLanguage.
        blocks[].props.code_props.code_wrap (bool): whether long lines are wrapped.
        blocks[].props.todo_props (dict): properties of a to-do.

    Reply:
        blocks (list[dict]): the blocks.
        blocks[].id (str): id of the block.
        blocks[].type (str): type of the block, a word of the official BlockType.
        blocks[].title (str): text of the block.
        blocks[].content (str): contents, in some of the official samples.
        blocks[].parent_id (str): block in which it is.
        blocks[].after_id (str): block after which it comes.
        blocks[].children (list[str]): blocks in it.
        blocks[].props (dict): properties, by the type of the block.
        blocks[].props.text_props (dict): properties of text.
        blocks[].props.text_props.align (int): alignment of the block.
        blocks[].props.text_props.text_align (int): alignment of its text.
        blocks[].props.text_props.block_color (str): colour of the background, by name.
        blocks[].props.image_props (dict): properties of a picture.
        blocks[].props.image_props.url (str): its address.
        blocks[].props.image_props.width (float): width that it is scaled to.
        blocks[].props.image_props.height (float): height that it is scaled to.
        blocks[].props.image_props.stroke (bool): whether it has an outline.
        blocks[].props.file_props (dict): properties of a file.
        blocks[].props.file_props.file_id (str): the file in WeDrive.
        blocks[].props.link_props (dict): properties of a link.
        blocks[].props.link_props.link_url (str): its address.
        blocks[].props.link_props.link_name (str): its name.
        blocks[].props.link_props.link_description (str): its description.
        blocks[].props.table_props (dict): properties of a plain table.
        blocks[].props.table_props.cell_positions (list[dict]): merged cells.
        blocks[].props.table_props.cell_positions[].start_cell (dict): the first of them.
        blocks[].props.table_props.cell_positions[].start_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].start_cell.column (int): column.
        blocks[].props.table_props.cell_positions[].end_cell (dict): the last of them.
        blocks[].props.table_props.cell_positions[].end_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].end_cell.column (int): column.
        blocks[].props.table_props.enable_row_header (bool): whether rows have titles.
        blocks[].props.table_props.enable_column_header (bool): whether columns have titles.
        blocks[].props.view_props (dict): properties of a view of a smart sheet.
        blocks[].props.view_props.doc_id (str): the smart sheet.
        blocks[].props.view_props.table_id (str): its sheet.
        blocks[].props.view_props.view_id (str): the view.
        blocks[].props.view_props.table_block_id (str): block of the sheet.
        blocks[].props.view_props.enable_table_title (bool): whether the title of the sheet is shown.
        blocks[].props.view_props.enable_add_row (bool): whether there is a button that adds records.
        blocks[].props.column_props (dict): properties of columns.
        blocks[].props.column_props.column_num (int): how many.
        blocks[].props.highlight_props (dict): properties of a highlighted block.
        blocks[].props.highlight_props.background_image_url (str): picture in the background.
        blocks[].props.highlight_props.extend_background (bool): whether it fills the block.
        blocks[].props.highlight_props.block_color (str): colour of the background, by name.
        blocks[].props.highlight_props.border_color (str): colour of the border, by name.
        blocks[].props.code_props (dict): properties of program code.
        blocks[].props.code_props.code_language (str): its language, a word of the official CodeLanguage.
        blocks[].props.code_props.code_wrap (bool): whether long lines are wrapped.
        blocks[].props.todo_props (dict): properties of a to-do.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/update_blocks", access_token, hash)


def delete_blocks(access_token: Token, hash: Hash) -> Reply:
    """删除内容块: delete blocks of a page.

    POST wedoc/smartdoc/delete_blocks
    https://developer.work.weixin.qq.com/document/path/101625

    hash:
        docid (str): the smart document.
        page_id (str): the page.
        ids (list[str]): the blocks.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/delete_blocks", access_token, hash)


def get_block_list(access_token: Token, hash: Hash) -> Reply:
    """获取内容块列表: read the blocks of a page, batch by batch.

    POST wedoc/smartdoc/get_block_list
    https://developer.work.weixin.qq.com/document/path/101626

    hash:
        docid (str): the smart document.
        page_id (str): the page.
        ids (list[str]): only these blocks.
        start (int): the next_start of the batch before.
        limit (int): size of a batch.

    Reply:
        blocks (list[dict]): the blocks.
        blocks[].id (str): id of the block.
        blocks[].type (str): type of the block, a word of the official BlockType.
        blocks[].title (str): text of the block.
        blocks[].content (str): contents, in some of the official samples.
        blocks[].parent_id (str): block in which it is.
        blocks[].after_id (str): block after which it comes.
        blocks[].children (list[str]): blocks in it.
        blocks[].props (dict): properties, by the type of the block.
        blocks[].props.text_props (dict): properties of text.
        blocks[].props.text_props.align (int): alignment of the block.
        blocks[].props.text_props.text_align (int): alignment of its text.
        blocks[].props.text_props.block_color (str): colour of the background, by name.
        blocks[].props.image_props (dict): properties of a picture.
        blocks[].props.image_props.url (str): its address.
        blocks[].props.image_props.width (float): width that it is scaled to.
        blocks[].props.image_props.height (float): height that it is scaled to.
        blocks[].props.image_props.stroke (bool): whether it has an outline.
        blocks[].props.file_props (dict): properties of a file.
        blocks[].props.file_props.file_id (str): the file in WeDrive.
        blocks[].props.link_props (dict): properties of a link.
        blocks[].props.link_props.link_url (str): its address.
        blocks[].props.link_props.link_name (str): its name.
        blocks[].props.link_props.link_description (str): its description.
        blocks[].props.table_props (dict): properties of a plain table.
        blocks[].props.table_props.cell_positions (list[dict]): merged cells.
        blocks[].props.table_props.cell_positions[].start_cell (dict): the first of them.
        blocks[].props.table_props.cell_positions[].start_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].start_cell.column (int): column.
        blocks[].props.table_props.cell_positions[].end_cell (dict): the last of them.
        blocks[].props.table_props.cell_positions[].end_cell.row (int): row.
        blocks[].props.table_props.cell_positions[].end_cell.column (int): column.
        blocks[].props.table_props.enable_row_header (bool): whether rows have titles.
        blocks[].props.table_props.enable_column_header (bool): whether columns have titles.
        blocks[].props.view_props (dict): properties of a view of a smart sheet.
        blocks[].props.view_props.doc_id (str): the smart sheet.
        blocks[].props.view_props.table_id (str): its sheet.
        blocks[].props.view_props.view_id (str): the view.
        blocks[].props.view_props.table_block_id (str): block of the sheet.
        blocks[].props.view_props.enable_table_title (bool): whether the title of the sheet is shown.
        blocks[].props.view_props.enable_add_row (bool): whether there is a button that adds records.
        blocks[].props.column_props (dict): properties of columns.
        blocks[].props.column_props.column_num (int): how many.
        blocks[].props.highlight_props (dict): properties of a highlighted block.
        blocks[].props.highlight_props.background_image_url (str): picture in the background.
        blocks[].props.highlight_props.extend_background (bool): whether it fills the block.
        blocks[].props.highlight_props.block_color (str): colour of the background, by name.
        blocks[].props.highlight_props.border_color (str): colour of the border, by name.
        blocks[].props.code_props (dict): properties of program code.
        blocks[].props.code_props.code_language (str): its language, a word of the official CodeLanguage.
        blocks[].props.code_props.code_wrap (bool): whether long lines are wrapped.
        blocks[].props.todo_props (dict): properties of a to-do.
        has_more (str): whether more follow.
        next_start (int): where the next batch begins.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/get_block_list", access_token, hash)


def export_task(access_token: Token, hash: Hash) -> Reply:
    """提交导出任务: start a job that turns the document, or a page of it, into text.

    POST wedoc/smartdoc/export_task
    https://developer.work.weixin.qq.com/document/path/101627

    hash:
        docid (str): the smart document.
        content_type (int): format wanted.
        url (str): address of the document, in place of docid in the official sample.
        page_id (str): only this page.

    Reply:
        task_id (str): the job, for get_export_result.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/export_task", access_token, hash)


def get_export_result(access_token: Token, hash: Hash) -> Reply:
    """查询导出任务结果: read the state and the result of an export job.

    POST wedoc/smartdoc/get_export_result
    https://developer.work.weixin.qq.com/document/path/101627

    hash:
        task_id (str): the job.

    Reply:
        task_done (bool): whether it is done.
        content (str): the text, as Markdown; when it is done.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/get_export_result", access_token, hash)


def get_smartsheet_info(access_token: Token, hash: Hash) -> Reply:
    """获取数据源: tell from which smart sheet the document takes its data.

    POST wedoc/smartdoc/get_smartsheet_info
    https://developer.work.weixin.qq.com/document/path/101628

    hash:
        docid (str): the smart document.

    Reply:
        ss_docid (str): the smart sheet, bound to the document or made for it.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/get_smartsheet_info", access_token, hash)


def add_smartsheet(access_token: Token, hash: Hash) -> Reply:
    """添加数据表: add a sheet with data.

    POST wedoc/smartdoc/add_smartsheet
    https://developer.work.weixin.qq.com/document/path/101629

    hash:
        docid (str): the smart document.
        info (dict): the sheet.
        info.block_id (str): block of the sheet.
        info.title (str): its title.
        info.sheet_id (str): the sheet in the smart sheet.
        info.ss_docid (str): the smart sheet from which it comes.
        info.after_id (str): block after which it comes.

    Reply:
        info (dict): the sheet.
        info.block_id (str): block of the sheet.
        info.title (str): its title.
        info.sheet_id (str): the sheet in the smart sheet.
        info.ss_docid (str): the smart sheet from which it comes.
        info.after_id (str): block after which it comes.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/add_smartsheet", access_token, hash)


def delete_smartsheet(access_token: Token, hash: Hash) -> Reply:
    """删除数据表: delete a sheet with data.

    POST wedoc/smartdoc/delete_smartsheet
    https://developer.work.weixin.qq.com/document/path/101630

    hash:
        docid (str): the smart document.
        block_id (str): block of the sheet.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/delete_smartsheet", access_token, hash)


def update_smartsheet(access_token: Token, hash: Hash) -> Reply:
    """更新数据表: change a sheet with data.

    POST wedoc/smartdoc/update_smartsheet
    https://developer.work.weixin.qq.com/document/path/101631

    hash:
        docid (str): the smart document.
        info (dict): the sheet.
        info.block_id (str): block of the sheet.
        info.title (str): its title.
        info.sheet_id (str): the sheet in the smart sheet.
        info.ss_docid (str): the smart sheet from which it comes.
        info.after_id (str): block after which it comes.

    Reply:
        info (dict): the sheet.
        info.block_id (str): block of the sheet.
        info.title (str): its title.
        info.sheet_id (str): the sheet in the smart sheet.
        info.ss_docid (str): the smart sheet from which it comes.
        info.after_id (str): block after which it comes.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/update_smartsheet", access_token, hash)


def publish(access_token: Token, hash: Hash) -> Reply:
    """发布智能文档: publish the document as a web page.

    POST wedoc/smartdoc/publish
    https://developer.work.weixin.qq.com/document/path/101616

    hash:
        docid (str): the smart document.
        publish_range (int): who may see it.
        auth_list (list[dict]): the members and departments who may see it.
        auth_list[].type (int): member or department.
        auth_list[].userid (str): the member.
        auth_list[].departmentid (int): the department.

    Reply:
        share_code (str): code with which it is shared.
        publish_url (str): address of the page, in the official sample.
        version (int): number of the publication.
        publish_time (int): when, Unix seconds.
        publish_doc_title (str): title of the page.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/publish", access_token, hash)


def cancel_publish(access_token: Token, hash: Hash) -> Reply:
    """取消发布智能文档: withdraw the published page.

    POST wedoc/smartdoc/cancel_publish
    https://developer.work.weixin.qq.com/document/path/101617

    hash:
        docid (str): the smart document.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/cancel_publish", access_token, hash)


def publish_setting(access_token: Token, hash: Hash) -> Reply:
    """修改发布页可查看范围: change who may see the published page.

    POST wedoc/smartdoc/publish_setting
    https://developer.work.weixin.qq.com/document/path/101618

    hash:
        docid (str): the smart document.
        publish_range (int): who may see it.
        auth_list (list[dict]): the members and departments who may see it.
        auth_list[].type (int): member or department.
        auth_list[].userid (str): the member.
        auth_list[].departmentid (int): the department.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartdoc/publish_setting", access_token, hash)
