"""QQ::weixin::work::wedoc::spreadsheet: 文档.

Reads and edits the contents of spreadsheets, which are made of worksheets (工作表) of cells. The spreadsheet
itself is created, shared and deleted with the functions of the package wedoc; smart sheets have their own
module, smartsheet. An app reads and edits only what it created itself.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["batch_update", "get_sheet_properties", "get_sheet_range_data"]


def batch_update(access_token: Token, hash: Hash) -> Reply:
    """编辑表格内容: run up to five edits on an online spreadsheet, one after the other.

    POST wedoc/spreadsheet/batch_update
    https://developer.work.weixin.qq.com/document/path/97628 (2025/11/04)

    Each entry of requests is a dict with exactly one of the operations below. The operations run in order, each checked
    (rights, arguments) right before it runs; the first one that fails ends the call, and those before it stay in
    effect.

    hash:
        docid (str, required): spreadsheet to edit.
        requests (list[dict], required): operations, at most 5 items.
        requests[].add_sheet_request (dict): operation: add a worksheet of at most 10000 cells.
        requests[].add_sheet_request.title (str): name of the worksheet.
        requests[].add_sheet_request.row_count (int): number of rows at first.
        requests[].add_sheet_request.column_count (int): number of columns at first, at most 200.
        requests[].update_range_request (dict): operation: write the cells of a range, at most 1000 rows, 200 columns
            and 10000 cells.
        requests[].update_range_request.sheet_id (str): worksheet to write to.
        requests[].update_range_request.grid_data (dict): cells to write.
        requests[].update_range_request.grid_data.start_row (int): row of the first cell, counted from 0.
        requests[].update_range_request.grid_data.start_column (int): column of the first cell, counted from 0.
        requests[].update_range_request.grid_data.rows (list[dict]): rows of the range, top to bottom.
        requests[].update_range_request.grid_data.rows[].values (list[dict]): cells of the row, left to right.
        requests[].update_range_request.grid_data.rows[].values[].cell_value (dict): content of the cell; holds either
            text or link.
        requests[].update_range_request.grid_data.rows[].values[].cell_value.text (str): text.
        requests[].update_range_request.grid_data.rows[].values[].cell_value.link (dict): hyperlink.
        requests[].update_range_request.grid_data.rows[].values[].cell_value.link.url (str): address of the link.
        requests[].update_range_request.grid_data.rows[].values[].cell_value.link.text (str): title of the link.
        requests[].update_range_request.grid_data.rows[].values[].cell_format (dict): style of the cell.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format (dict): style of the text.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.font (str): font name: one of
            Microsoft YaHei, SimSun, SimHei, FangSong, KaiTi, DFKai-SB, STFangsong, STKaiti, STSong, NSimSun, Microsoft
            JhengHei, PMingLiU, Arial, Times New Roman, Calibri, Comic Sans MS, Courier New, Georgia, Microsoft Uighur,
            Impact, Trebuchet MS, Verdana, Aharoni, Andalus, AngsanaUPC, Angsana New, Aparajita, Arabic Typesetting,
            Arial Black, Arial Narrow, Batang, BatangChe, Bookman Old Style, Book Antiqua, Bradley Hand ITC,
            BrowalliaUPC, Browallia New, Cambria, Cambria Math, Candara, Century, Century Gothic, Consolas, Constantia,
            Corbel, CordiaUPC, Cordia New, DaunPenh, David, DilleniaUPC, DokChampa, Dotum, DotumChe, Ebrima, Estrangelo
            Edessa, EucrosiaUPC, Euphemia, Franklin Gothic, Franklin Gothic Medium, FrankRuehl, FreesiaUPC, Freestyle
            Script, French Script MT, Gabriola, Gadugi, Garamond, Gisha, Gulim, GulimChe, Gungsuh, GungsuhChe,
            Haettenschweiler, IrisUPC, Iskoola Pota, JasmineUPC, Juice ITC, Kalinga, Kartika, Khmer UI, KodchiangUPC,
            Kokila, Kristen ITC, Lao UI, Latha, Leelawadee, Levenim MT, LilyUPC, Lucida Console, Lucida Handwriting,
            Lucida Sans Unicode, Malgun Gothic, Mangal, Marlett, Meiryo, Meiryo UI, Microsoft Himalaya, Microsoft
            JhengHei UI, Microsoft JhengHei UI Light, Microsoft New Tai Lue, Microsoft PhagsPa, Microsoft Sans Serif,
            Microsoft Tai Le, Microsoft YaHei UI, Microsoft YaHei UI Light, Microsoft Yi Baiti, MingLiU-ExtB,
            MingLiU_HKSCS-ExtB, MingLiU_HKSCS, Miriam, Miriam Fixed, Mistral, Mongolian Baiti, Monotype.com, Monotype
            Corsiva, MoolBoran, MS Gothic, MS Mincho, MS Outlook, MS PGothic, MS PMincho, MS UI Gothic, MT Extra, MV
            Boli, Narkisim, Nirmala UI, Nyala, Palatino Linotype, Papyrus, Plantagenet Cherokee, PMingLiU-ExtB,
            Pristina, Raavi, Rod, Sakkal Majalla, Segoe Print, Segoe Script, Segoe UI Symbol, Shonar Bangla, Shruti,
            Simplified Arabic Fixed, Sylfaen, Symbol, Tahoma, Tempus Sans ITC, Traditional Arabic, Tunga, Utsaah, Vani,
            Vijaya, Vrinda, Webdings, Wingdings.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.font_size (int): font size, at
            most 72.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.bold (bool): whether the text
            is bold.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.italic (bool): whether the
            text is italic.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.strikethrough (bool): whether
            the text is struck through.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.underline (bool): whether the
            text is underlined.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color (dict): text colour.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.red (int): red, from 0
            to 255.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.green (int): green, from
            0 to 255.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.blue (int): blue, from 0
            to 255.
        requests[].update_range_request.grid_data.rows[].values[].cell_format.text_format.color.alpha (int): opacity,
            from 0 to 255; 255 is opaque. Default: 255.
        requests[].delete_dimension_request (dict): operation: delete adjacent rows or columns; the worksheet shrinks.
        requests[].delete_dimension_request.sheet_id (str): worksheet to change.
        requests[].delete_dimension_request.dimension (str): ROW = rows, COLUMN = columns.
        requests[].delete_dimension_request.start_index (int): first row or column to delete, counted from 1.
        requests[].delete_dimension_request.end_index (int): row or column after the last one to delete, counted from 1;
            must be greater than start_index.
        requests[].delete_sheet_request (dict): operation: delete a worksheet.
        requests[].delete_sheet_request.sheet_id (str): worksheet to delete.

    Reply:
        data (dict): wrapper of the results.
        data.responses (list[dict]): results in the order of requests.
        data.responses[].add_sheet_response (dict): result of add_sheet_request.
        data.responses[].add_sheet_response.properties (dict): the new worksheet.
        data.responses[].add_sheet_response.properties.sheet_id (str): id of the worksheet.
        data.responses[].add_sheet_response.properties.title (str): name of the worksheet.
        data.responses[].add_sheet_response.properties.row_count (int): number of rows.
        data.responses[].add_sheet_response.properties.column_count (int): number of columns.
        data.responses[].update_range_response (dict): result of update_range_request.
        data.responses[].update_range_response.updated_cells (int): number of cells written.
        data.responses[].delete_dimension_response (dict): result of delete_dimension_request.
        data.responses[].delete_dimension_response.deleted (int): number of rows or columns deleted.
        data.responses[].delete_sheet_response (dict): result of delete_sheet_request.
        data.responses[].delete_sheet_response.sheet_id (str): id of the deleted worksheet.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/spreadsheet/batch_update", access_token, hash)


def get_sheet_properties(access_token: Token, hash: Hash) -> Reply:
    """获取表格行列信息: list the worksheets of an online spreadsheet with their row and column counts.

    POST wedoc/spreadsheet/get_sheet_properties
    https://developer.work.weixin.qq.com/document/path/97711 (2024/02/04)

    hash:
        docid (str, required): spreadsheet to read.

    Reply:
        properties (list[dict]): worksheets.
        properties[].sheet_id (str): id of the worksheet, unique.
        properties[].title (str): name of the worksheet.
        properties[].row_count (int): number of rows.
        properties[].column_count (int): number of columns.
        data (list[dict]): the same; in other SDKs only, not on the page.
        data[].sheet_id (str): id of the worksheet.
        data[].title (str): name of the worksheet.
        data[].row_count (int): number of rows.
        data[].column_count (int): number of columns.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/spreadsheet/get_sheet_properties", access_token, hash)


def get_sheet_range_data(access_token: Token, hash: Hash) -> Reply:
    """获取表格数据: read the cells of a range of one worksheet.

    POST wedoc/spreadsheet/get_sheet_range_data
    https://developer.work.weixin.qq.com/document/path/97661 (2024/07/23)

    hash:
        docid (str, required): spreadsheet to read.
        sheet_id (str, required): worksheet to read, from get_sheet_properties.
        range (str, required): range in A1 notation from the top left to the bottom right cell, e.g. A1:B2, or A1:A1 for
            one cell; at most 1000 rows, 200 columns and 10000 cells.

    Reply:
        data (dict): wrapper of the result.
        data.result (dict): cells of the range; only text and links are supported as contents.
        data.result.start_row (int): row of the first cell, counted from 0.
        data.result.start_column (int): column of the first cell, counted from 0.
        data.result.rows (list[dict]): rows of the range, top to bottom.
        data.result.rows[].values (list[dict]): cells of the row, left to right.
        data.result.rows[].values[].cell_value (dict): content of the cell; holds either text or link.
        data.result.rows[].values[].cell_value.text (str): text.
        data.result.rows[].values[].cell_value.link (dict): hyperlink.
        data.result.rows[].values[].cell_value.link.url (str): address of the link.
        data.result.rows[].values[].cell_value.link.text (str): title of the link.
        data.result.rows[].values[].cell_format (dict): style of the cell.
        data.result.rows[].values[].cell_format.text_format (dict): style of the text.
        data.result.rows[].values[].cell_format.text_format.font (str): font name, one of those of batch_update.
        data.result.rows[].values[].cell_format.text_format.font_size (int): font size, at most 72.
        data.result.rows[].values[].cell_format.text_format.bold (bool): whether the text is bold.
        data.result.rows[].values[].cell_format.text_format.italic (bool): whether the text is italic.
        data.result.rows[].values[].cell_format.text_format.strikethrough (bool): whether the text is struck through.
        data.result.rows[].values[].cell_format.text_format.underline (bool): whether the text is underlined.
        data.result.rows[].values[].cell_format.text_format.color (dict): text colour.
        data.result.rows[].values[].cell_format.text_format.color.red (int): red, from 0 to 255.
        data.result.rows[].values[].cell_format.text_format.color.green (int): green, from 0 to 255.
        data.result.rows[].values[].cell_format.text_format.color.blue (int): blue, from 0 to 255.
        data.result.rows[].values[].cell_format.text_format.color.alpha (int): opacity, from 0 to 255; 255 is opaque.
            Default: 255.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/spreadsheet/get_sheet_range_data", access_token, hash)
