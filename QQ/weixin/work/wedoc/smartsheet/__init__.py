"""QQ::weixin::work::wedoc::smartsheet: 智能表格.

Reads and edits the contents of smart sheets, online documents made of sheets (子表) with typed fields (字段, the columns),
records (记录, the rows) and views (视图). The document itself is created with create_doc of the package wedoc (doc_type
10), which returns the docid needed here; the other ids come from the get_ functions of this module. An app reads and
edits only what it created itself.
"""

from ... import _http, _namespace
from ..._http import Hash, Reply, Token

__all__ = [
    "add_sheet",
    "delete_sheet",
    "update_sheet",
    "add_view",
    "delete_views",
    "update_view",
    "add_fields",
    "delete_fields",
    "update_fields",
    "add_records",
    "delete_records",
    "update_records",
    "get_sheet",
    "get_views",
    "get_fields",
    "get_records",
    "get_field_groups",
    "add_field_group",
    "update_field_group",
    "delete_field_groups",
    "webhook",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def add_sheet(access_token: Token, hash: Hash) -> Reply:
    """添加子表: add an empty sheet to a smart sheet document.

    POST wedoc/smartsheet/add_sheet
    https://developer.work.weixin.qq.com/document/path/99896 (2024/09/12)

    The new sheet has no views, records or fields yet; add them with add_view, add_fields and add_records.

    hash:
        docid (str, required): smart sheet document.
        properties (dict): properties of the sheet.
        properties.title (str): title of the sheet.
        properties.index (int): position of the sheet.

    Reply:
        properties (dict): properties of the new sheet.
        properties.sheet_id (str): id of the sheet, 6 random characters.
        properties.title (str): title of the sheet.
        properties.index (int): position of the sheet.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/add_sheet", access_token, hash)


def delete_sheet(access_token: Token, hash: Hash) -> Reply:
    """删除子表: delete a sheet of a smart sheet document.

    POST wedoc/smartsheet/delete_sheet
    https://developer.work.weixin.qq.com/document/path/99899 (2024/09/12)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet to delete, from get_sheet.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/delete_sheet", access_token, hash)


def update_sheet(access_token: Token, hash: Hash) -> Reply:
    """更新子表: change the title of a sheet.

    POST wedoc/smartsheet/update_sheet
    https://developer.work.weixin.qq.com/document/path/99898 (2024/09/12)

    hash:
        docid (str, required): smart sheet document.
        properties (dict, required): properties of the sheet.
        properties.sheet_id (str, required): sheet to change, from get_sheet.
        properties.title (str): new title.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/update_sheet", access_token, hash)


def add_view(access_token: Token, hash: Hash) -> Reply:
    """添加视图: add a view to a sheet.

    POST wedoc/smartsheet/add_view
    https://developer.work.weixin.qq.com/document/path/99900 (2025/05/26)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        view_title (str, required): title of the view.
        view_type (str, required): VIEW_TYPE_GRID = table, VIEW_TYPE_KANBAN = kanban board, VIEW_TYPE_GALLERY = gallery,
            VIEW_TYPE_GANTT = Gantt chart, VIEW_TYPE_CALENDAR = calendar; VEW_UNKNOWN is not allowed.
        property_gantt (dict): Gantt settings; required when view_type is VIEW_TYPE_GANTT.
        property_gantt.start_date_field_id (str, required): field where a bar begins, of kind FIELD_TYPE_DATE_TIME.
        property_gantt.end_date_field_id (str, required): field where a bar ends, of kind FIELD_TYPE_DATE_TIME.
        property_calendar (dict): calendar settings; required when view_type is VIEW_TYPE_CALENDAR.
        property_calendar.start_date_field_id (str, required): field where a bar begins, of kind FIELD_TYPE_DATE_TIME.
        property_calendar.end_date_field_id (str, required): field where a bar ends, of kind FIELD_TYPE_DATE_TIME.

    Reply:
        view (dict): the new view.
        view.view_id (str): id of the view.
        view.view_title (str): title of the view.
        view.view_type (str): type of the view, as in the request.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档

    Limits:
        - at most 200 views in a sheet.
    """
    return _http.post("wedoc/smartsheet/add_view", access_token, hash)


def delete_views(access_token: Token, hash: Hash) -> Reply:
    """删除视图: delete one or more views of a sheet.

    POST wedoc/smartsheet/delete_views
    https://developer.work.weixin.qq.com/document/path/99901 (2024/09/12)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        view_ids (list[str], required): views to delete, from get_views.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/delete_views", access_token, hash)


def update_view(access_token: Token, hash: Hash) -> Reply:
    """更新视图: change the title, sort order, filter, grouping and colouring of a view.

    POST wedoc/smartsheet/update_view
    https://developer.work.weixin.qq.com/document/path/99902 (2025/08/20)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        view_id (str, required): view to change, from get_views.
        view_title (str): new title.
        property (dict): new settings.
        property.auto_sort (bool): whether records are sorted again after a change.
        property.sort_spec (dict): sort order.
        property.sort_spec.sort_infos (list[dict]): fields to sort by.
        property.sort_spec.sort_infos[].field_id (str, required): field.
        property.sort_spec.sort_infos[].desc (bool): whether the order is descending.
        property.group_spec (dict): grouping.
        property.group_spec.groups (list[dict]): fields to group by.
        property.group_spec.groups[].field_id (str, required): field.
        property.group_spec.groups[].desc (bool): whether the order is descending.
        property.filter_spec (dict): filter.
        property.filter_spec.conjunction (str, required): CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any
            holds.
        property.filter_spec.conditions (list[dict], required): conditions. Which operators and operands fit depends on
            the kind of the field.
        property.filter_spec.conditions[].field_id (str, required): field to test.
        property.filter_spec.conditions[].field_type (str, required): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER =
            number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture,
            FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT =
            multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator,
            FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME =
            last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.
        property.filter_spec.conditions[].operator (str, required): OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal,
            OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater,
            OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less
            or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.
        property.filter_spec.conditions[].string_value (dict): operand for text, link, phone, mail, location and single
            or multiple choice fields.
        property.filter_spec.conditions[].string_value.value (list[str]): texts; option ids for choice fields.
        property.filter_spec.conditions[].number_value (dict): operand for number and progress fields.
        property.filter_spec.conditions[].number_value.value (float): number.
        property.filter_spec.conditions[].bool_value (dict): operand for checkbox fields.
        property.filter_spec.conditions[].bool_value.value (bool): state of the checkbox.
        property.filter_spec.conditions[].user_value (dict): operand for member, creator and last editor fields.
        property.filter_spec.conditions[].user_value.value (list[str]): userids.
        property.filter_spec.conditions[].date_time_value (dict): operand for date, creation time and last edit time
            fields.
        property.filter_spec.conditions[].date_time_value.type (str, required): DATE_TIME_TYPE_DETAIL_DATE = the date in
            value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY =
            yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week,
            DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days,
            DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month,
            DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.
        property.filter_spec.conditions[].date_time_value.value (list[str]): date in Unix milliseconds as a string;
            required when type is DATE_TIME_TYPE_DETAIL_DATE.
        property.is_field_stat_enabled (bool): whether statistics are shown.
        property.field_visibility (dict): map from field id to a bool, whether the field is shown.
        property.frozen_field_count (int): number of frozen columns, counted from the first.
        property.color_config (dict): colouring of cells.
        property.color_config.conditions (list[dict], required): colouring rules.
        property.color_config.conditions[].id (str): id of the rule; given to change a rule, left out to add one.
        property.color_config.conditions[].type (str, required): VIEW_COLOR_CONDITION_TYPE_ROW = rows,
            VIEW_COLOR_CONDITION_TYPE_COLUMN = columns, VIEW_COLOR_CONDITION_TYPE_CELL = cells.
        property.color_config.conditions[].color (str, required): one of fillColorGray_5, accentBlueLighten_5,
            chromeCyanLighten_5, chromeMintLighten_5, chromeRedLighten_5, chromeOrangeLighten_5, chromeAmberLighten_5,
            chromeVioletLighten_5, chromePinkLighten_5, fillColorGray_4, accentBlueLighten_4, chromeCyanLighten_4,
            chromeMintLighten_4, chromeRedLighten_4, chromeOrangeLighten_4, chromeAmberLighten_4, chromeVioletLighten_4,
            chromePinkLighten_4, fillColorGray_3, accentBlueLighten_3, chromeCyanLighten_3, chromeMintLighten_3,
            chromeRedLighten_3, chromeOrangeLighten_3, chromeAmberLighten_3, chromeVioletLighten_3, chromePinkLighten_3.
        property.color_config.conditions[].condition (dict, required): the condition; the official table calls it
            conditions and a list, its sample condition and a dict.
        property.color_config.conditions[].condition.field_id (str, required): field to test.
        property.color_config.conditions[].condition.field_type (str, required): FIELD_TYPE_TEXT = text,
            FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE =
            picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink,
            FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER =
            creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time,
            FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone,
            FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location,
            FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number,
            FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.
        property.color_config.conditions[].condition.operator (str, required): OPERATOR_IS = equal, OPERATOR_IS_NOT =
            not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER =
            greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL
            = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.
        property.color_config.conditions[].condition.string_value (dict): operand for text, link, phone, mail, location
            and single or multiple choice fields.
        property.color_config.conditions[].condition.string_value.value (list[str]): texts; option ids for choice
            fields.
        property.color_config.conditions[].condition.number_value (dict): operand for number and progress fields.
        property.color_config.conditions[].condition.number_value.value (float): number.
        property.color_config.conditions[].condition.bool_value (dict): operand for checkbox fields.
        property.color_config.conditions[].condition.bool_value.value (bool): state of the checkbox.
        property.color_config.conditions[].condition.user_value (dict): operand for member, creator and last editor
            fields.
        property.color_config.conditions[].condition.user_value.value (list[str]): userids.
        property.color_config.conditions[].condition.date_time_value (dict): operand for date, creation time and last
            edit time fields.
        property.color_config.conditions[].condition.date_time_value.type (str, required): DATE_TIME_TYPE_DETAIL_DATE =
            the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow,
            DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK =
            last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days,
            DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month,
            DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.
        property.color_config.conditions[].condition.date_time_value.value (list[str]): date in Unix milliseconds as a
            string; required when type is DATE_TIME_TYPE_DETAIL_DATE; in other SDKs a level deeper, as
            property.color_config.conditions[].condition.date_time_value.value.type (and
            property.color_config.conditions[].condition.date_time_value.value.value (not on the page)).

    Reply:
        view (dict): the view after the change.
        view.view_id (str): id of the view.
        view.view_title (str): title of the view.
        view.view_type (str): VIEW_TYPE_GRID = table, VIEW_TYPE_KANBAN = kanban board, VIEW_TYPE_GALLERY = gallery,
            VIEW_TYPE_GANTT = Gantt chart, VIEW_TYPE_CALENDAR = calendar.
        view.property (dict): settings after the change.
        view.property.auto_sort (bool): whether records are sorted again after a change.
        view.property.sort_spec (dict): sort order.
        view.property.sort_spec.sort_infos (list[dict]): fields to sort by.
        view.property.sort_spec.sort_infos[].field_id (str): field.
        view.property.sort_spec.sort_infos[].desc (bool): whether the order is descending.
        view.property.group_spec (dict): grouping.
        view.property.group_spec.groups (list[dict]): fields to group by.
        view.property.group_spec.groups[].field_id (str): field.
        view.property.group_spec.groups[].desc (bool): whether the order is descending.
        view.property.filter_spec (dict): filter.
        view.property.filter_spec.conjunction (str): CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any holds.
        view.property.filter_spec.conditions (list[dict]): conditions. Which operators and operands fit depends on the
            kind of the field.
        view.property.filter_spec.conditions[].field_id (str): field to test.
        view.property.filter_spec.conditions[].field_type (str): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number,
            FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture,
            FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT =
            multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator,
            FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME =
            last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.
        view.property.filter_spec.conditions[].operator (str): OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal,
            OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater,
            OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less
            or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.
        view.property.filter_spec.conditions[].string_value (dict): operand for text, link, phone, mail, location and
            single or multiple choice fields.
        view.property.filter_spec.conditions[].string_value.value (list[str]): texts; option ids for choice fields.
        view.property.filter_spec.conditions[].number_value (dict): operand for number and progress fields.
        view.property.filter_spec.conditions[].number_value.value (float): number.
        view.property.filter_spec.conditions[].bool_value (dict): operand for checkbox fields.
        view.property.filter_spec.conditions[].bool_value.value (bool): state of the checkbox.
        view.property.filter_spec.conditions[].user_value (dict): operand for member, creator and last editor fields.
        view.property.filter_spec.conditions[].user_value.value (list[str]): userids.
        view.property.filter_spec.conditions[].date_time_value (dict): operand for date, creation time and last edit
            time fields.
        view.property.filter_spec.conditions[].date_time_value.type (str): DATE_TIME_TYPE_DETAIL_DATE = the date in
            value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY =
            yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week,
            DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days,
            DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month,
            DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.
        view.property.filter_spec.conditions[].date_time_value.value (list[str]): date in Unix milliseconds as a string;
            when type is DATE_TIME_TYPE_DETAIL_DATE; in other SDKs a level deeper, as
            view.property.filter_spec.conditions[].date_time_value.value.type (and
            view.property.filter_spec.conditions[].date_time_value.value.value (not on the page)).
        view.property.is_field_stat_enabled (bool): whether statistics are shown.
        view.property.field_visibility (dict): map from field id to a bool, whether the field is shown.
        view.property.frozen_field_count (int): number of frozen columns, counted from the first.
        view.property.color_config (dict): colouring of cells.
        view.property.color_config.conditions (list[dict]): colouring rules.
        view.property.color_config.conditions[].id (str): id of the rule.
        view.property.color_config.conditions[].type (str): VIEW_COLOR_CONDITION_TYPE_ROW = rows,
            VIEW_COLOR_CONDITION_TYPE_COLUMN = columns, VIEW_COLOR_CONDITION_TYPE_CELL = cells.
        view.property.color_config.conditions[].color (str): one of fillColorGray_5, accentBlueLighten_5,
            chromeCyanLighten_5, chromeMintLighten_5, chromeRedLighten_5, chromeOrangeLighten_5, chromeAmberLighten_5,
            chromeVioletLighten_5, chromePinkLighten_5, fillColorGray_4, accentBlueLighten_4, chromeCyanLighten_4,
            chromeMintLighten_4, chromeRedLighten_4, chromeOrangeLighten_4, chromeAmberLighten_4, chromeVioletLighten_4,
            chromePinkLighten_4, fillColorGray_3, accentBlueLighten_3, chromeCyanLighten_3, chromeMintLighten_3,
            chromeRedLighten_3, chromeOrangeLighten_3, chromeAmberLighten_3, chromeVioletLighten_3, chromePinkLighten_3.
        view.property.color_config.conditions[].condition (dict): the condition; the official table calls it conditions
            and a list, its sample condition and a dict.
        view.property.color_config.conditions[].condition.field_id (str): field to test.
        view.property.color_config.conditions[].condition.field_type (str): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER =
            number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture,
            FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT =
            multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator,
            FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME =
            last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.
        view.property.color_config.conditions[].condition.operator (str): OPERATOR_IS = equal, OPERATOR_IS_NOT = not
            equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER =
            greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL
            = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.
        view.property.color_config.conditions[].condition.string_value (dict): operand for text, link, phone, mail,
            location and single or multiple choice fields.
        view.property.color_config.conditions[].condition.string_value.value (list[str]): texts; option ids for choice
            fields.
        view.property.color_config.conditions[].condition.number_value (dict): operand for number and progress fields.
        view.property.color_config.conditions[].condition.number_value.value (float): number.
        view.property.color_config.conditions[].condition.bool_value (dict): operand for checkbox fields.
        view.property.color_config.conditions[].condition.bool_value.value (bool): state of the checkbox.
        view.property.color_config.conditions[].condition.user_value (dict): operand for member, creator and last editor
            fields.
        view.property.color_config.conditions[].condition.user_value.value (list[str]): userids.
        view.property.color_config.conditions[].condition.date_time_value (dict): operand for date, creation time and
            last edit time fields.
        view.property.color_config.conditions[].condition.date_time_value.type (str): DATE_TIME_TYPE_DETAIL_DATE = the
            date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY =
            yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week,
            DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days,
            DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month,
            DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.
        view.property.color_config.conditions[].condition.date_time_value.value (list[str]): date in Unix milliseconds
            as a string; when type is DATE_TIME_TYPE_DETAIL_DATE.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/update_view", access_token, hash)


def add_fields(access_token: Token, hash: Hash) -> Reply:
    """添加字段: add one or more fields (columns) to a sheet.

    POST wedoc/smartsheet/add_fields
    https://developer.work.weixin.qq.com/document/path/99904 (2026/01/07)

    Give each field the one property object that goes with its field_type; kinds without one below need none.

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        fields (list[dict], required): fields to add.
        fields[].field_title (str, required): title of the field.
        fields[].field_type (str, required): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX =
            checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file,
            FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice,
            FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last
            editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time,
            FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode.
        fields[].property_number (dict): settings of the field; required when field_type is FIELD_TYPE_NUMBER.
        fields[].property_number.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_number.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_checkbox (dict): settings of the field; used when field_type is FIELD_TYPE_CHECKBOX.
        fields[].property_checkbox.checked (bool): whether new records start checked.
        fields[].property_date_time (dict): settings of the field; required when field_type is FIELD_TYPE_DATE_TIME.
        fields[].property_date_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_date_time.auto_fill (bool): whether new records are filled in with the current time.
        fields[].property_attachment (dict): settings of the field; used when field_type is FIELD_TYPE_ATTACHMENT.
        fields[].property_attachment.display_mode (str): DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.
        fields[].property_user (dict): settings of the field; used when field_type is FIELD_TYPE_USER.
        fields[].property_user.is_multiple (bool): whether a cell may hold several members.
        fields[].property_user.is_notified (bool): whether a member is notified when added.
        fields[].property_url (dict): settings of the field; required when field_type is FIELD_TYPE_URL.
        fields[].property_url.type (str): LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.
        fields[].property_select (dict): settings of the field; required when field_type is FIELD_TYPE_SELECT.
        fields[].property_select.is_quick_add (bool): whether new options may be added while filling in; callers need
            not set it.
        fields[].property_select.options (list[dict]): options to choose from.
        fields[].property_select.options[].id (str): id of the option.
        fields[].property_select.options[].text (str): text of the option.
        fields[].property_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue
            1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 =
            light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 =
            green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow
            2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_created_time (dict): settings of the field; required when field_type is
            FIELD_TYPE_CREATED_TIME.
        fields[].property_created_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_modified_time (dict): settings of the field; required when field_type is
            FIELD_TYPE_MODIFIED_TIME.
        fields[].property_modified_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_progress (dict): settings of the field; required when field_type is FIELD_TYPE_PROGRESS.
        fields[].property_progress.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_single_select (dict): settings of the field; required when field_type is
            FIELD_TYPE_SINGLE_SELECT.
        fields[].property_single_select.is_quick_add (bool): whether new options may be added while filling in; callers
            need not set it.
        fields[].property_single_select.options (list[dict]): options to choose from.
        fields[].property_single_select.options[].id (str): id of the option.
        fields[].property_single_select.options[].text (str): text of the option.
        fields[].property_single_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light
            sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey,
            10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2,
            16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light
            yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_reference (dict): settings of the field; required when field_type is FIELD_TYPE_REFERENCE.
        fields[].property_reference.sub_id (str): sheet referred to; empty for this sheet.
        fields[].property_reference.filed_id (str): field referred to; the official tables spell the name so.
        fields[].property_reference.is_multiple (bool): whether a cell may refer to several records.
        fields[].property_reference.view_id (str): view referred to.
        fields[].property_location (dict): settings of the field; required when field_type is FIELD_TYPE_LOCATION.
        fields[].property_location.input_type (str): LOCATION_INPUT_TYPE_MANUAL = entered by hand,
            LOCATION_INPUT_TYPE_AUTO = located automatically.
        fields[].property_auto_number (dict): settings of the field; required when field_type is FIELD_TYPE_AUTONUMBER.
        fields[].property_auto_number.type (str): NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by
            rules.
        fields[].property_auto_number.rules (list[dict]): parts of a custom number.
        fields[].property_auto_number.rules[].type (str): NUMBER_RULE_TYPE_INCR = growing number,
            NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.
        fields[].property_auto_number.rules[].value (str): number of digits of the growing number, the fixed characters,
            or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.
        fields[].property_auto_number.reformat_existing_record (bool): whether existing numbers are changed too.
        fields[].property_currency (dict): settings of the field; required when field_type is FIELD_TYPE_CURRENCY.
        fields[].property_currency.currency_type (str): one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR,
            CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP,
            CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD,
            CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR,
            CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB,
            CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.
        fields[].property_currency.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_currency.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_ww_group (dict): settings of the field; used when field_type is FIELD_TYPE_WWGROUP.
        fields[].property_ww_group.allow_multiple (bool): whether a cell may hold several group chats.
        fields[].property_percentage (dict): settings of the field; used when field_type is FIELD_TYPE_PERCENTAGE.
        fields[].property_percentage.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_percentage.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_barcode (dict): settings of the field; used when field_type is FIELD_TYPE_BARCODE.
        fields[].property_barcode.mobile_scan_only (bool): whether barcodes can only be scanned with a mobile phone.

    Reply:
        fields (list[dict]): fields added.
        fields[].field_id (str): id of the field.
        fields[].field_title (str): title of the field.
        fields[].field_type (str): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox,
            FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER =
            member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single
            choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME =
            creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress,
            FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records,
            FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat,
            FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode,
            FIELD_TYPE_FORMULA = formula.
        fields[].property_number (dict): settings; when field_type is FIELD_TYPE_NUMBER.
        fields[].property_number.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_number.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_checkbox (dict): settings; when field_type is FIELD_TYPE_CHECKBOX.
        fields[].property_checkbox.checked (bool): whether new records start checked.
        fields[].property_date_time (dict): settings; when field_type is FIELD_TYPE_DATE_TIME.
        fields[].property_date_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_date_time.auto_fill (bool): whether new records are filled in with the current time.
        fields[].property_attachment (dict): settings; when field_type is FIELD_TYPE_ATTACHMENT.
        fields[].property_attachment.display_mode (str): DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.
        fields[].property_user (dict): settings; when field_type is FIELD_TYPE_USER.
        fields[].property_user.is_multiple (bool): whether a cell may hold several members.
        fields[].property_user.is_notified (bool): whether a member is notified when added.
        fields[].property_url (dict): settings; when field_type is FIELD_TYPE_URL.
        fields[].property_url.type (str): LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.
        fields[].property_select (dict): settings; when field_type is FIELD_TYPE_SELECT.
        fields[].property_select.is_quick_add (bool): whether new options may be added while filling in.
        fields[].property_select.options (list[dict]): options to choose from.
        fields[].property_select.options[].id (str): id of the option.
        fields[].property_select.options[].text (str): text of the option.
        fields[].property_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue
            1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 =
            light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 =
            green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow
            2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_created_time (dict): settings; when field_type is FIELD_TYPE_CREATED_TIME.
        fields[].property_created_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_modified_time (dict): settings; when field_type is FIELD_TYPE_MODIFIED_TIME.
        fields[].property_modified_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_progress (dict): settings; when field_type is FIELD_TYPE_PROGRESS.
        fields[].property_progress.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_single_select (dict): settings; when field_type is FIELD_TYPE_SINGLE_SELECT.
        fields[].property_single_select.is_quick_add (bool): whether new options may be added while filling in.
        fields[].property_single_select.options (list[dict]): options to choose from.
        fields[].property_single_select.options[].id (str): id of the option.
        fields[].property_single_select.options[].text (str): text of the option.
        fields[].property_single_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light
            sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey,
            10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2,
            16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light
            yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_reference (dict): settings; when field_type is FIELD_TYPE_REFERENCE.
        fields[].property_reference.sub_id (str): sheet referred to; empty for this sheet.
        fields[].property_reference.filed_id (str): field referred to; the official tables spell the name so.
        fields[].property_reference.is_multiple (bool): whether a cell may refer to several records.
        fields[].property_reference.view_id (str): view referred to.
        fields[].property_location (dict): settings; when field_type is FIELD_TYPE_LOCATION.
        fields[].property_location.input_type (str): LOCATION_INPUT_TYPE_MANUAL = entered by hand,
            LOCATION_INPUT_TYPE_AUTO = located automatically.
        fields[].property_auto_number (dict): settings; when field_type is FIELD_TYPE_AUTONUMBER.
        fields[].property_auto_number.type (str): NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by
            rules.
        fields[].property_auto_number.rules (list[dict]): parts of a custom number.
        fields[].property_auto_number.rules[].type (str): NUMBER_RULE_TYPE_INCR = growing number,
            NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.
        fields[].property_auto_number.rules[].value (str): number of digits of the growing number, the fixed characters,
            or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.
        fields[].property_auto_number.reformat_existing_record (bool): whether existing numbers are changed too.
        fields[].property_currency (dict): settings; when field_type is FIELD_TYPE_CURRENCY.
        fields[].property_currency.currency_type (str): one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR,
            CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP,
            CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD,
            CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR,
            CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB,
            CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.
        fields[].property_currency.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_currency.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_ww_group (dict): settings; when field_type is FIELD_TYPE_WWGROUP.
        fields[].property_ww_group.allow_multiple (bool): whether a cell may hold several group chats.
        fields[].property_percentage (dict): settings; when field_type is FIELD_TYPE_PERCENTAGE.
        fields[].property_percentage.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_percentage.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_barcode (dict): settings; when field_type is FIELD_TYPE_BARCODE.
        fields[].property_barcode.mobile_scan_only (bool): whether barcodes can only be scanned with a mobile phone.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档

    Limits:
        - at most 150 fields in a sheet.
    """
    return _http.post("wedoc/smartsheet/add_fields", access_token, hash)


def delete_fields(access_token: Token, hash: Hash) -> Reply:
    """删除字段: delete one or more fields (columns) of a sheet.

    POST wedoc/smartsheet/delete_fields
    https://developer.work.weixin.qq.com/document/path/99905 (2024/09/12)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        field_ids (list[str], required): fields to delete, from get_fields.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/delete_fields", access_token, hash)


def update_fields(access_token: Token, hash: Hash) -> Reply:
    """更新字段: change the titles and settings of one or more fields (columns) of a sheet.

    POST wedoc/smartsheet/update_fields
    https://developer.work.weixin.qq.com/document/path/99906 (2025/06/06)

    The kind of a field cannot be changed. For each field give a new title, or the one property object that goes with
    its kind, or both.

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        fields (list[dict], required): fields to change.
        fields[].field_id (str, required): field to change, from get_fields.
        fields[].field_title (str): new title; must differ from the present one.
        fields[].field_type (str, required): present kind of the field: FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER =
            number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture,
            FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT =
            multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator,
            FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME =
            last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode.
        fields[].property_text (dict): empty; when field_type is FIELD_TYPE_TEXT.
        fields[].property_created_user (dict): empty; when field_type is FIELD_TYPE_CREATED_USER.
        fields[].property_modified_user (dict): empty; when field_type is FIELD_TYPE_MODIFIED_USER.
        fields[].property_number (dict): new settings; used when field_type is FIELD_TYPE_NUMBER.
        fields[].property_number.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_number.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_checkbox (dict): new settings; used when field_type is FIELD_TYPE_CHECKBOX.
        fields[].property_checkbox.checked (bool): whether new records start checked.
        fields[].property_date_time (dict): new settings; used when field_type is FIELD_TYPE_DATE_TIME.
        fields[].property_date_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_date_time.auto_fill (bool): whether new records are filled in with the current time.
        fields[].property_attachment (dict): new settings; used when field_type is FIELD_TYPE_ATTACHMENT.
        fields[].property_attachment.display_mode (str): DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.
        fields[].property_user (dict): new settings; used when field_type is FIELD_TYPE_USER.
        fields[].property_user.is_multiple (bool): whether a cell may hold several members.
        fields[].property_user.is_notified (bool): whether a member is notified when added.
        fields[].property_url (dict): new settings; used when field_type is FIELD_TYPE_URL.
        fields[].property_url.type (str): LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.
        fields[].property_select (dict): new settings; used when field_type is FIELD_TYPE_SELECT.
        fields[].property_select.is_quick_add (bool): whether new options may be added while filling in; callers need
            not set it.
        fields[].property_select.options (list[dict]): options to choose from.
        fields[].property_select.options[].id (str): id of the option.
        fields[].property_select.options[].text (str): text of the option.
        fields[].property_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue
            1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 =
            light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 =
            green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow
            2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_created_time (dict): new settings; used when field_type is FIELD_TYPE_CREATED_TIME.
        fields[].property_created_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_modified_time (dict): new settings; used when field_type is FIELD_TYPE_MODIFIED_TIME.
        fields[].property_modified_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_progress (dict): new settings; used when field_type is FIELD_TYPE_PROGRESS.
        fields[].property_progress.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_single_select (dict): new settings; used when field_type is FIELD_TYPE_SINGLE_SELECT.
        fields[].property_single_select.is_quick_add (bool): whether new options may be added while filling in; callers
            need not set it.
        fields[].property_single_select.options (list[dict]): options to choose from.
        fields[].property_single_select.options[].id (str): id of the option.
        fields[].property_single_select.options[].text (str): text of the option.
        fields[].property_single_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light
            sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey,
            10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2,
            16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light
            yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_reference (dict): new settings; used when field_type is FIELD_TYPE_REFERENCE.
        fields[].property_reference.sub_id (str): sheet referred to; empty for this sheet.
        fields[].property_reference.filed_id (str): field referred to; the official tables spell the name so.
        fields[].property_reference.is_multiple (bool): whether a cell may refer to several records.
        fields[].property_reference.view_id (str): view referred to.
        fields[].property_location (dict): new settings; used when field_type is FIELD_TYPE_LOCATION.
        fields[].property_location.input_type (str): LOCATION_INPUT_TYPE_MANUAL = entered by hand,
            LOCATION_INPUT_TYPE_AUTO = located automatically.
        fields[].property_auto_number (dict): new settings; used when field_type is FIELD_TYPE_AUTONUMBER.
        fields[].property_auto_number.type (str): NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by
            rules.
        fields[].property_auto_number.rules (list[dict]): parts of a custom number.
        fields[].property_auto_number.rules[].type (str): NUMBER_RULE_TYPE_INCR = growing number,
            NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.
        fields[].property_auto_number.rules[].value (str): number of digits of the growing number, the fixed characters,
            or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.
        fields[].property_auto_number.reformat_existing_record (bool): whether existing numbers are changed too.
        fields[].property_currency (dict): new settings; used when field_type is FIELD_TYPE_CURRENCY.
        fields[].property_currency.currency_type (str): one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR,
            CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP,
            CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD,
            CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR,
            CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB,
            CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.
        fields[].property_currency.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_currency.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_ww_group (dict): new settings; used when field_type is FIELD_TYPE_WWGROUP.
        fields[].property_ww_group.allow_multiple (bool): whether a cell may hold several group chats.
        fields[].property_percentage (dict): new settings; used when field_type is FIELD_TYPE_PERCENTAGE.
        fields[].property_percentage.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_percentage.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_barcode (dict): new settings; used when field_type is FIELD_TYPE_BARCODE.
        fields[].property_barcode.mobile_scan_only (bool): whether barcodes can only be scanned with a mobile phone.

    Reply:
        fields (list[dict]): fields changed.
        fields[].field_id (str): id of the field.
        fields[].field_title (str): title of the field.
        fields[].field_type (str): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox,
            FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER =
            member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single
            choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME =
            creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress,
            FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records,
            FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat,
            FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode,
            FIELD_TYPE_FORMULA = formula.
        fields[].property_number (dict): settings; when field_type is FIELD_TYPE_NUMBER.
        fields[].property_number.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_number.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_checkbox (dict): settings; when field_type is FIELD_TYPE_CHECKBOX.
        fields[].property_checkbox.checked (bool): whether new records start checked.
        fields[].property_date_time (dict): settings; when field_type is FIELD_TYPE_DATE_TIME.
        fields[].property_date_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_date_time.auto_fill (bool): whether new records are filled in with the current time.
        fields[].property_attachment (dict): settings; when field_type is FIELD_TYPE_ATTACHMENT.
        fields[].property_attachment.display_mode (str): DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.
        fields[].property_user (dict): settings; when field_type is FIELD_TYPE_USER.
        fields[].property_user.is_multiple (bool): whether a cell may hold several members.
        fields[].property_user.is_notified (bool): whether a member is notified when added.
        fields[].property_url (dict): settings; when field_type is FIELD_TYPE_URL.
        fields[].property_url.type (str): LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.
        fields[].property_select (dict): settings; when field_type is FIELD_TYPE_SELECT.
        fields[].property_select.is_quick_add (bool): whether new options may be added while filling in.
        fields[].property_select.options (list[dict]): options to choose from.
        fields[].property_select.options[].id (str): id of the option.
        fields[].property_select.options[].text (str): text of the option.
        fields[].property_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue
            1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 =
            light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 =
            green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow
            2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_created_time (dict): settings; when field_type is FIELD_TYPE_CREATED_TIME.
        fields[].property_created_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_modified_time (dict): settings; when field_type is FIELD_TYPE_MODIFIED_TIME.
        fields[].property_modified_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_progress (dict): settings; when field_type is FIELD_TYPE_PROGRESS.
        fields[].property_progress.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_single_select (dict): settings; when field_type is FIELD_TYPE_SINGLE_SELECT.
        fields[].property_single_select.is_quick_add (bool): whether new options may be added while filling in.
        fields[].property_single_select.options (list[dict]): options to choose from.
        fields[].property_single_select.options[].id (str): id of the option.
        fields[].property_single_select.options[].text (str): text of the option.
        fields[].property_single_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light
            sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey,
            10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2,
            16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light
            yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_reference (dict): settings; when field_type is FIELD_TYPE_REFERENCE.
        fields[].property_reference.sub_id (str): sheet referred to; empty for this sheet.
        fields[].property_reference.filed_id (str): field referred to; the official tables spell the name so.
        fields[].property_reference.is_multiple (bool): whether a cell may refer to several records.
        fields[].property_reference.view_id (str): view referred to.
        fields[].property_location (dict): settings; when field_type is FIELD_TYPE_LOCATION.
        fields[].property_location.input_type (str): LOCATION_INPUT_TYPE_MANUAL = entered by hand,
            LOCATION_INPUT_TYPE_AUTO = located automatically.
        fields[].property_auto_number (dict): settings; when field_type is FIELD_TYPE_AUTONUMBER.
        fields[].property_auto_number.type (str): NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by
            rules.
        fields[].property_auto_number.rules (list[dict]): parts of a custom number.
        fields[].property_auto_number.rules[].type (str): NUMBER_RULE_TYPE_INCR = growing number,
            NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.
        fields[].property_auto_number.rules[].value (str): number of digits of the growing number, the fixed characters,
            or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.
        fields[].property_auto_number.reformat_existing_record (bool): whether existing numbers are changed too.
        fields[].property_currency (dict): settings; when field_type is FIELD_TYPE_CURRENCY.
        fields[].property_currency.currency_type (str): one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR,
            CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP,
            CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD,
            CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR,
            CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB,
            CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.
        fields[].property_currency.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_currency.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_ww_group (dict): settings; when field_type is FIELD_TYPE_WWGROUP.
        fields[].property_ww_group.allow_multiple (bool): whether a cell may hold several group chats.
        fields[].property_percentage (dict): settings; when field_type is FIELD_TYPE_PERCENTAGE.
        fields[].property_percentage.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_percentage.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_barcode (dict): settings; when field_type is FIELD_TYPE_BARCODE.
        fields[].property_barcode.mobile_scan_only (bool): whether barcodes can only be scanned with a mobile phone.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/update_fields", access_token, hash)


def add_records(access_token: Token, hash: Hash) -> Reply:
    """添加记录: add one or more records (rows) to a sheet.

    POST wedoc/smartsheet/add_records
    https://developer.work.weixin.qq.com/document/path/99907 (2026/01/12)

    Fields that hold the creation time, last edit time, creator or last editor cannot be written.

    The form of a cell value depends on the kind of its field (see add_fields). A number: number, progress, currency and
    percentage fields. A bool: checkbox fields. A string: date fields (Unix milliseconds), phone, mail and barcode
    fields. A list of dicts: text, picture, file, member, hyperlink (give one link only), single and multiple choice,
    and location fields (at most one entry).

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        key_type (str): keys of the cells in values: CELL_VALUE_KEY_TYPE_FIELD_TITLE = field titles,
            CELL_VALUE_KEY_TYPE_FIELD_ID = field ids; for the request and the reply. Default:
            CELL_VALUE_KEY_TYPE_FIELD_TITLE.
        records (list[dict], required): records to add.
        records[].values (dict, required): map from the title or id of a field, by key_type, to the value of the cell.
        records[].values.<field> (list[dict]): value of the cell whose field has this title or id, where the kind of the
            field makes it a list of parts; otherwise a plain value, see above.
        records[].values.<field>[].type (str): text and hyperlink fields: text = text, url = link; always url in a
            hyperlink field.
        records[].values.<field>[].text (str): text and hyperlink fields: text shown; choice fields: text of the option;
            a text that exists selects that option; another adds one.
        records[].values.<field>[].link (str): text and hyperlink fields: target of the link, when type is url.
        records[].values.<field>[].id (str): choice fields: id of the option, left out to add a new one; picture fields:
            id of the picture, freely chosen; location fields: id of the place.
        records[].values.<field>[].style (int): choice fields: colour of the new option, from 1 to 27, as in add_fields.
        records[].values.<field>[].title (str): picture fields: title of the picture; location fields: name of the
            place.
        records[].values.<field>[].image_url (str): picture fields: URL of the picture, as wedoc.image_upload returns
            it.
        records[].values.<field>[].width (int): picture fields: width.
        records[].values.<field>[].height (int): picture fields: height.
        records[].values.<field>[].name (str): file fields: file name.
        records[].values.<field>[].size (int): file fields: file size.
        records[].values.<field>[].file_ext (str): file fields: extension, empty for a folder: FORM = form, DOC =
            document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart
            sheet, among others.
        records[].values.<field>[].file_id (str): file fields: id of the file.
        records[].values.<field>[].file_url (str): file fields: URL of the file: the share link of a WeDrive file
            (wedrive.file_share) or the URL of an online document.
        records[].values.<field>[].file_type (str): file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50
            = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.
        records[].values.<field>[].doc_type (int): file fields: 1 = folder, 2 = file.
        records[].values.<field>[].user_id (str): member fields: userid.
        records[].values.<field>[].source_type (int): location fields: 1 = Tencent Maps; no other source.
        records[].values.<field>[].latitude (str): location fields: latitude.
        records[].values.<field>[].longitude (str): location fields: longitude.

    Reply:
        records (list[dict]): records added.
        records[].record_id (str): id of the record.
        records[].values (dict): map from the title or id of a field, by key_type, to the value of the cell.
        records[].values.<field> (list[dict]): value of the cell whose field has this title or id, where the kind of the
            field makes it a list of parts; otherwise a plain value, see above.
        records[].values.<field>[].type (str): text and hyperlink fields: text = text, url = link; always url in a
            hyperlink field.
        records[].values.<field>[].text (str): text and hyperlink fields: text shown; choice fields: text of the option;
            automatic number fields: number as shown.
        records[].values.<field>[].link (str): text and hyperlink fields: target of the link, when type is url.
        records[].values.<field>[].id (str): choice fields: id of the option; picture fields: id of the picture;
            location fields: id of the place.
        records[].values.<field>[].style (int): choice fields: colour of the option, from 1 to 27, as in add_fields.
        records[].values.<field>[].title (str): picture fields: title of the picture; location fields: name of the
            place.
        records[].values.<field>[].image_url (str): picture fields: URL of the picture.
        records[].values.<field>[].width (int): picture fields: width.
        records[].values.<field>[].height (int): picture fields: height.
        records[].values.<field>[].name (str): file fields: file name.
        records[].values.<field>[].size (int): file fields: file size.
        records[].values.<field>[].file_ext (str): file fields: extension, empty for a folder: FORM = form, DOC =
            document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart
            sheet, among others.
        records[].values.<field>[].file_url (str): file fields: URL of the file.
        records[].values.<field>[].file_type (str): file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50
            = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.
        records[].values.<field>[].doc_type (int): file fields: 1 = folder, 2 = file.
        records[].values.<field>[].user_id (str): member fields: userid.
        records[].values.<field>[].tmp_external_userid (str): member fields: temporary id of an external user; differs
            between smart sheets for the same person; idconvert/convert_tmp_external_userid turns it into an
            external_userid.
        records[].values.<field>[].agentid (int): member fields: the app.
        records[].values.<field>[].id_type (int): member fields: who it is: 0 = unknown, 1 = member with user_id, 2 =
            external user with tmp_external_userid, 3 = app with agentid, 4 = synchronised data, 5 = AI, 6 = automation.
        records[].values.<field>[].source_type (int): location fields: 1 = Tencent Maps; no other source.
        records[].values.<field>[].latitude (str): location fields: latitude.
        records[].values.<field>[].longitude (str): location fields: longitude.
        records[].values.<field>[].seq (str): automatic number fields: serial number.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档

    Limits:
        - at most 100000 records and 15000000 cells in a sheet.
        - no more than 500 records a call are advised.
    """
    return _http.post("wedoc/smartsheet/add_records", access_token, hash)


def delete_records(access_token: Token, hash: Hash) -> Reply:
    """删除记录: delete one or more records (rows) of a sheet.

    POST wedoc/smartsheet/delete_records
    https://developer.work.weixin.qq.com/document/path/99908 (2026/01/12)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        record_ids (list[str], required): records to delete, from get_records.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档

    Limits:
        - no more than 500 records a call are advised.
    """
    return _http.post("wedoc/smartsheet/delete_records", access_token, hash)


def update_records(access_token: Token, hash: Hash) -> Reply:
    """更新记录: change one or more records (rows) of a sheet.

    POST wedoc/smartsheet/update_records
    https://developer.work.weixin.qq.com/document/path/99909 (2026/01/12)

    Fields that hold the creation time, last edit time, creator or last editor cannot be written.

    The form of a cell value depends on the kind of its field (see add_fields). A number: number, progress, currency and
    percentage fields. A bool: checkbox fields. A string: date fields (Unix milliseconds), phone, mail and barcode
    fields. A list of dicts: text, picture, file, member, hyperlink (give one link only), single and multiple choice,
    and location fields (at most one entry).

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        key_type (str): keys of the cells in values: CELL_VALUE_KEY_TYPE_FIELD_TITLE = field titles,
            CELL_VALUE_KEY_TYPE_FIELD_ID = field ids; for the request and the reply.
        records (list[dict], required): records to change.
        records[].record_id (str, required): record to change, from get_records.
        records[].values (dict): map from the title or id of a field, by key_type, to the new value of the cell.
        records[].values.<field> (list[dict]): value of the cell whose field has this title or id, where the kind of the
            field makes it a list of parts; otherwise a plain value, see above.
        records[].values.<field>[].type (str): text and hyperlink fields: text = text, url = link; always url in a
            hyperlink field.
        records[].values.<field>[].text (str): text and hyperlink fields: text shown; choice fields: text of the option;
            a text that exists selects that option; another adds one.
        records[].values.<field>[].link (str): text and hyperlink fields: target of the link, when type is url.
        records[].values.<field>[].id (str): choice fields: id of the option, left out to add a new one; picture fields:
            id of the picture, freely chosen; location fields: id of the place.
        records[].values.<field>[].style (int): choice fields: colour of the new option, from 1 to 27, as in add_fields.
        records[].values.<field>[].title (str): picture fields: title of the picture; location fields: name of the
            place.
        records[].values.<field>[].image_url (str): picture fields: URL of the picture, as wedoc.image_upload returns
            it.
        records[].values.<field>[].width (int): picture fields: width.
        records[].values.<field>[].height (int): picture fields: height.
        records[].values.<field>[].name (str): file fields: file name.
        records[].values.<field>[].size (int): file fields: file size.
        records[].values.<field>[].file_ext (str): file fields: extension, empty for a folder: FORM = form, DOC =
            document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart
            sheet, among others.
        records[].values.<field>[].file_id (str): file fields: id of the file.
        records[].values.<field>[].file_url (str): file fields: URL of the file: the share link of a WeDrive file
            (wedrive.file_share) or the URL of an online document.
        records[].values.<field>[].file_type (str): file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50
            = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.
        records[].values.<field>[].doc_type (int): file fields: 1 = folder, 2 = file.
        records[].values.<field>[].user_id (str): member fields: userid.
        records[].values.<field>[].source_type (int): location fields: 1 = Tencent Maps; no other source.
        records[].values.<field>[].latitude (str): location fields: latitude.
        records[].values.<field>[].longitude (str): location fields: longitude.

    Reply:
        records (list[dict]): records changed.
        records[].record_id (str): id of the record.
        records[].values (dict): map from the title or id of a field, by key_type, to the value of the cell.
        records[].values.<field> (list[dict]): value of the cell whose field has this title or id, where the kind of the
            field makes it a list of parts; otherwise a plain value, see above.
        records[].values.<field>[].type (str): text and hyperlink fields: text = text, url = link; always url in a
            hyperlink field.
        records[].values.<field>[].text (str): text and hyperlink fields: text shown; choice fields: text of the option;
            automatic number fields: number as shown.
        records[].values.<field>[].link (str): text and hyperlink fields: target of the link, when type is url.
        records[].values.<field>[].id (str): choice fields: id of the option; picture fields: id of the picture;
            location fields: id of the place.
        records[].values.<field>[].style (int): choice fields: colour of the option, from 1 to 27, as in add_fields.
        records[].values.<field>[].title (str): picture fields: title of the picture; location fields: name of the
            place.
        records[].values.<field>[].image_url (str): picture fields: URL of the picture.
        records[].values.<field>[].width (int): picture fields: width.
        records[].values.<field>[].height (int): picture fields: height.
        records[].values.<field>[].name (str): file fields: file name.
        records[].values.<field>[].size (int): file fields: file size.
        records[].values.<field>[].file_ext (str): file fields: extension, empty for a folder: FORM = form, DOC =
            document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart
            sheet, among others.
        records[].values.<field>[].file_url (str): file fields: URL of the file.
        records[].values.<field>[].file_type (str): file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50
            = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.
        records[].values.<field>[].doc_type (int): file fields: 1 = folder, 2 = file.
        records[].values.<field>[].user_id (str): member fields: userid.
        records[].values.<field>[].tmp_external_userid (str): member fields: temporary id of an external user; differs
            between smart sheets for the same person; idconvert/convert_tmp_external_userid turns it into an
            external_userid.
        records[].values.<field>[].agentid (int): member fields: the app.
        records[].values.<field>[].id_type (int): member fields: who it is: 0 = unknown, 1 = member with user_id, 2 =
            external user with tmp_external_userid, 3 = app with agentid, 4 = synchronised data, 5 = AI, 6 = automation.
        records[].values.<field>[].source_type (int): location fields: 1 = Tencent Maps; no other source.
        records[].values.<field>[].latitude (str): location fields: latitude.
        records[].values.<field>[].longitude (str): location fields: longitude.
        records[].values.<field>[].seq (str): automatic number fields: serial number.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档

    Limits:
        - no more than 500 records a call are advised.
    """
    return _http.post("wedoc/smartsheet/update_records", access_token, hash)


def get_sheet(access_token: Token, hash: Hash) -> Reply:
    """查询子表: list the sheets of a smart sheet document, or one of them.

    POST wedoc/smartsheet/get_sheet
    https://developer.work.weixin.qq.com/document/path/99911 (2025/07/11)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str): only this sheet.
        need_all_type_sheet (bool): whether dashboards and description pages are listed too.

    Reply:
        sheet_list (list[dict]): sheets.
        sheet_list[].sheet_id (str): id of the sheet.
        sheet_list[].title (str): title of the sheet.
        sheet_list[].is_visible (bool): whether the sheet is visible.
        sheet_list[].type (str): smartsheet = sheet of records, dashboard = dashboard, external = description page.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/get_sheet", access_token, hash)


def get_views(access_token: Token, hash: Hash) -> Reply:
    """查询视图: list the views of a sheet.

    POST wedoc/smartsheet/get_views
    https://developer.work.weixin.qq.com/document/path/99913 (2025/09/03)

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        view_ids (list[str]): only these views.
        offset (int): the next of the page before; 0 for the first.
        limit (int): page size, at most 1000; left out or 0, all views, up to 1000.

    Reply:
        total (int): number of views that match.
        has_more (bool): whether more views follow.
        next (int): where the next page begins.
        views (list[dict]): views.
        views[].view_id (str): id of the view.
        views[].view_title (str): title of the view.
        views[].view_type (str): VIEW_TYPE_GRID = table, VIEW_TYPE_KANBAN = kanban board, VIEW_TYPE_GALLERY = gallery,
            VIEW_TYPE_GANTT = Gantt chart, VIEW_TYPE_CALENDAR = calendar.
        views[].property (dict): settings of the view.
        views[].property.auto_sort (bool): whether records are sorted again after a change.
        views[].property.sort_spec (dict): sort order.
        views[].property.sort_spec.sort_infos (list[dict]): fields to sort by.
        views[].property.sort_spec.sort_infos[].field_id (str): field.
        views[].property.sort_spec.sort_infos[].desc (bool): whether the order is descending.
        views[].property.group_spec (dict): grouping.
        views[].property.group_spec.groups (list[dict]): fields to group by.
        views[].property.group_spec.groups[].field_id (str): field.
        views[].property.group_spec.groups[].desc (bool): whether the order is descending.
        views[].property.filter_spec (dict): filter.
        views[].property.filter_spec.conjunction (str): CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any
            holds.
        views[].property.filter_spec.conditions (list[dict]): conditions. Which operators and operands fit depends on
            the kind of the field.
        views[].property.filter_spec.conditions[].field_id (str): field to test.
        views[].property.filter_spec.conditions[].field_type (str): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number,
            FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture,
            FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT =
            multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator,
            FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME =
            last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.
        views[].property.filter_spec.conditions[].operator (str): OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal,
            OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater,
            OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less
            or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.
        views[].property.filter_spec.conditions[].string_value (dict): operand for text, link, phone, mail, location and
            single or multiple choice fields.
        views[].property.filter_spec.conditions[].string_value.value (list[str]): texts; option ids for choice fields.
        views[].property.filter_spec.conditions[].number_value (dict): operand for number and progress fields.
        views[].property.filter_spec.conditions[].number_value.value (float): number.
        views[].property.filter_spec.conditions[].bool_value (dict): operand for checkbox fields.
        views[].property.filter_spec.conditions[].bool_value.value (bool): state of the checkbox.
        views[].property.filter_spec.conditions[].user_value (dict): operand for member, creator and last editor fields.
        views[].property.filter_spec.conditions[].user_value.value (list[str]): userids.
        views[].property.filter_spec.conditions[].date_time_value (dict): operand for date, creation time and last edit
            time fields.
        views[].property.filter_spec.conditions[].date_time_value.type (str): DATE_TIME_TYPE_DETAIL_DATE = the date in
            value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY =
            yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week,
            DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days,
            DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month,
            DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.
        views[].property.filter_spec.conditions[].date_time_value.value (list[str]): date in Unix milliseconds as a
            string; when type is DATE_TIME_TYPE_DETAIL_DATE; in other SDKs a level deeper, as
            views[].property.filter_spec.conditions[].date_time_value.value.type (and
            views[].property.filter_spec.conditions[].date_time_value.value.value (not on the page)).
        views[].property.is_field_stat_enabled (bool): whether statistics are shown.
        views[].property.field_visibility (dict): map from field id to a bool, whether the field is shown.
        views[].property.frozen_field_count (int): number of frozen columns, counted from the first.
        views[].property.color_config (dict): colouring of cells.
        views[].property.color_config.conditions (list[dict]): colouring rules.
        views[].property.color_config.conditions[].id (str): id of the rule.
        views[].property.color_config.conditions[].type (str): VIEW_COLOR_CONDITION_TYPE_ROW = rows,
            VIEW_COLOR_CONDITION_TYPE_COLUMN = columns, VIEW_COLOR_CONDITION_TYPE_CELL = cells.
        views[].property.color_config.conditions[].color (str): one of fillColorGray_5, accentBlueLighten_5,
            chromeCyanLighten_5, chromeMintLighten_5, chromeRedLighten_5, chromeOrangeLighten_5, chromeAmberLighten_5,
            chromeVioletLighten_5, chromePinkLighten_5, fillColorGray_4, accentBlueLighten_4, chromeCyanLighten_4,
            chromeMintLighten_4, chromeRedLighten_4, chromeOrangeLighten_4, chromeAmberLighten_4, chromeVioletLighten_4,
            chromePinkLighten_4, fillColorGray_3, accentBlueLighten_3, chromeCyanLighten_3, chromeMintLighten_3,
            chromeRedLighten_3, chromeOrangeLighten_3, chromeAmberLighten_3, chromeVioletLighten_3, chromePinkLighten_3.
        views[].property.color_config.conditions[].condition (dict): the condition; the official table calls it
            conditions and a list, its sample condition and a dict.
        views[].property.color_config.conditions[].condition.field_id (str): field to test.
        views[].property.color_config.conditions[].condition.field_type (str): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER
            = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture,
            FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT =
            multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator,
            FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME =
            last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.
        views[].property.color_config.conditions[].condition.operator (str): OPERATOR_IS = equal, OPERATOR_IS_NOT = not
            equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER =
            greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL
            = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.
        views[].property.color_config.conditions[].condition.string_value (dict): operand for text, link, phone, mail,
            location and single or multiple choice fields.
        views[].property.color_config.conditions[].condition.string_value.value (list[str]): texts; option ids for
            choice fields.
        views[].property.color_config.conditions[].condition.number_value (dict): operand for number and progress
            fields.
        views[].property.color_config.conditions[].condition.number_value.value (float): number.
        views[].property.color_config.conditions[].condition.bool_value (dict): operand for checkbox fields.
        views[].property.color_config.conditions[].condition.bool_value.value (bool): state of the checkbox.
        views[].property.color_config.conditions[].condition.user_value (dict): operand for member, creator and last
            editor fields.
        views[].property.color_config.conditions[].condition.user_value.value (list[str]): userids.
        views[].property.color_config.conditions[].condition.date_time_value (dict): operand for date, creation time and
            last edit time fields.
        views[].property.color_config.conditions[].condition.date_time_value.type (str): DATE_TIME_TYPE_DETAIL_DATE =
            the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow,
            DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK =
            last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days,
            DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month,
            DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.
        views[].property.color_config.conditions[].condition.date_time_value.value (list[str]): date in Unix
            milliseconds as a string; when type is DATE_TIME_TYPE_DETAIL_DATE.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/get_views", access_token, hash)


def get_fields(access_token: Token, hash: Hash) -> Reply:
    """查询字段: list the fields (columns) of a sheet, all of them or those with given titles or ids.

    POST wedoc/smartsheet/get_fields
    https://developer.work.weixin.qq.com/document/path/99914 (2025/11/05)

    The reply has no has_more; total says how many fields there are to page through.

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        view_id (str): view of the sheet.
        field_ids (list[str]): only the fields with these ids.
        field_titles (list[str]): only the fields with these titles.
        offset (int): where to start; 0 for the first page.
        limit (int): page size, at most 1000; left out or 0, all fields, up to 1000.

    Reply:
        total (int): number of fields.
        fields (list[dict]): fields, each with the one property object that goes with its kind.
        fields[].field_id (str): id of the field.
        fields[].field_title (str): title of the field.
        fields[].field_type (str): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox,
            FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER =
            member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single
            choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME =
            creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress,
            FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records,
            FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat,
            FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode,
            FIELD_TYPE_FORMULA = formula.
        fields[].property_number (dict): settings; when field_type is FIELD_TYPE_NUMBER.
        fields[].property_number.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_number.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_checkbox (dict): settings; when field_type is FIELD_TYPE_CHECKBOX.
        fields[].property_checkbox.checked (bool): whether new records start checked.
        fields[].property_date_time (dict): settings; when field_type is FIELD_TYPE_DATE_TIME.
        fields[].property_date_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_date_time.auto_fill (bool): whether new records are filled in with the current time.
        fields[].property_attachment (dict): settings; when field_type is FIELD_TYPE_ATTACHMENT.
        fields[].property_attachment.display_mode (str): DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.
        fields[].property_user (dict): settings; when field_type is FIELD_TYPE_USER.
        fields[].property_user.is_multiple (bool): whether a cell may hold several members.
        fields[].property_user.is_notified (bool): whether a member is notified when added.
        fields[].property_url (dict): settings; when field_type is FIELD_TYPE_URL.
        fields[].property_url.type (str): LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.
        fields[].property_select (dict): settings; when field_type is FIELD_TYPE_SELECT.
        fields[].property_select.is_quick_add (bool): whether new options may be added while filling in.
        fields[].property_select.options (list[dict]): options to choose from.
        fields[].property_select.options[].id (str): id of the option.
        fields[].property_select.options[].text (str): text of the option.
        fields[].property_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue
            1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 =
            light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 =
            green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow
            2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_created_time (dict): settings; when field_type is FIELD_TYPE_CREATED_TIME.
        fields[].property_created_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_modified_time (dict): settings; when field_type is FIELD_TYPE_MODIFIED_TIME.
        fields[].property_modified_time.format (str): one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日",
            yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.
        fields[].property_progress (dict): settings; when field_type is FIELD_TYPE_PROGRESS.
        fields[].property_progress.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_single_select (dict): settings; when field_type is FIELD_TYPE_SINGLE_SELECT.
        fields[].property_single_select.is_quick_add (bool): whether new options may be added while filling in.
        fields[].property_single_select.options (list[dict]): options to choose from.
        fields[].property_single_select.options[].id (str): id of the option.
        fields[].property_single_select.options[].text (str): text of the option.
        fields[].property_single_select.options[].style (int): colour: 1 = light red 1, 2 = light orange 1, 3 = light
            sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey,
            10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2,
            16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light
            yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.
        fields[].property_reference (dict): settings; when field_type is FIELD_TYPE_REFERENCE.
        fields[].property_reference.sub_id (str): sheet referred to; empty for this sheet.
        fields[].property_reference.filed_id (str): field referred to; the official tables spell the name so.
        fields[].property_reference.is_multiple (bool): whether a cell may refer to several records.
        fields[].property_reference.view_id (str): view referred to.
        fields[].property_location (dict): settings; when field_type is FIELD_TYPE_LOCATION.
        fields[].property_location.input_type (str): LOCATION_INPUT_TYPE_MANUAL = entered by hand,
            LOCATION_INPUT_TYPE_AUTO = located automatically.
        fields[].property_auto_number (dict): settings; when field_type is FIELD_TYPE_AUTONUMBER.
        fields[].property_auto_number.type (str): NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by
            rules.
        fields[].property_auto_number.rules (list[dict]): parts of a custom number.
        fields[].property_auto_number.rules[].type (str): NUMBER_RULE_TYPE_INCR = growing number,
            NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.
        fields[].property_auto_number.rules[].value (str): number of digits of the growing number, the fixed characters,
            or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.
        fields[].property_auto_number.reformat_existing_record (bool): whether existing numbers are changed too.
        fields[].property_currency (dict): settings; when field_type is FIELD_TYPE_CURRENCY.
        fields[].property_currency.currency_type (str): one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR,
            CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP,
            CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD,
            CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR,
            CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB,
            CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.
        fields[].property_currency.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_currency.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_ww_group (dict): settings; when field_type is FIELD_TYPE_WWGROUP.
        fields[].property_ww_group.allow_multiple (bool): whether a cell may hold several group chats.
        fields[].property_percentage (dict): settings; when field_type is FIELD_TYPE_PERCENTAGE.
        fields[].property_percentage.decimal_places (int): digits after the point, from -1 to 4; -1 means as entered.
        fields[].property_percentage.use_separate (bool): whether thousands are separated by commas, as in 1,000.
        fields[].property_barcode (dict): settings; when field_type is FIELD_TYPE_BARCODE.
        fields[].property_barcode.mobile_scan_only (bool): whether barcodes can only be scanned with a mobile phone.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/get_fields", access_token, hash)


def get_records(access_token: Token, hash: Hash) -> Reply:
    """查询记录: fetch the records (rows) of a sheet, all or selected ones, sorted or filtered.

    POST wedoc/smartsheet/get_records
    https://developer.work.weixin.qq.com/document/path/99915 (2025/12/26)

    The form of a cell value depends on the kind of its field (see add_fields). A number: number, progress, currency and
    percentage fields. A bool: checkbox fields. A string: date fields (Unix milliseconds), phone, mail and barcode
    fields. A list of dicts: text, picture, file, member, hyperlink (one link), single and multiple choice, location (at
    most one entry) and automatic number fields. Reference fields hold a list of record ids.

    hash:
        docid (str, required): smart sheet document.
        sheet_id (str, required): sheet of the document, from get_sheet.
        view_id (str): view of the sheet.
        record_ids (list[str]): only these records.
        key_type (str): keys of the cells in values: CELL_VALUE_KEY_TYPE_FIELD_TITLE = field titles,
            CELL_VALUE_KEY_TYPE_FIELD_ID = field ids.
        field_titles (list[str]): only the columns with these titles; used when key_type is
            CELL_VALUE_KEY_TYPE_FIELD_TITLE.
        field_ids (list[str]): only the columns with these ids; used when key_type is CELL_VALUE_KEY_TYPE_FIELD_ID.
        sort (list[dict]): fields to sort by.
        sort[].field_title (str, required): title of the field.
        sort[].desc (bool): whether the order is descending. Default: false.
        offset (int): the next of the page before; 0 for the first.
        limit (int): page size, at most 1000; left out or 0, all records, up to 1000.
        ver (int): version number.
        filter_spec (dict): filter; cannot be combined with sort.
        filter_spec.conjunction (str, required): CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any holds.
        filter_spec.conditions (list[dict], required): conditions. Which operators and operands fit depends on the kind
            of the field.
        filter_spec.conditions[].field_id (str, required): field to test.
        filter_spec.conditions[].field_type (str, required): FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number,
            FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture,
            FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT =
            multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator,
            FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME =
            last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail,
            FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency,
            FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE =
            percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.
        filter_spec.conditions[].operator (str, required): OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal,
            OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater,
            OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less
            or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.
        filter_spec.conditions[].string_value (dict): operand for text, link, phone, mail, location and single or
            multiple choice fields.
        filter_spec.conditions[].string_value.value (list[str]): texts; option ids for choice fields.
        filter_spec.conditions[].number_value (dict): operand for number and progress fields.
        filter_spec.conditions[].number_value.value (float): number.
        filter_spec.conditions[].bool_value (dict): operand for checkbox fields.
        filter_spec.conditions[].bool_value.value (bool): state of the checkbox.
        filter_spec.conditions[].user_value (dict): operand for member, creator and last editor fields.
        filter_spec.conditions[].user_value.value (list[str]): userids.
        filter_spec.conditions[].date_time_value (dict): operand for date, creation time and last edit time fields.
        filter_spec.conditions[].date_time_value.type (str, required): DATE_TIME_TYPE_DETAIL_DATE = the date in value,
            DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday,
            DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH
            = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7
            days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days,
            DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.
        filter_spec.conditions[].date_time_value.value (list[str]): date in Unix milliseconds as a string; required when
            type is DATE_TIME_TYPE_DETAIL_DATE.

    Reply:
        total (int): number of records that match.
        has_more (bool): whether more records follow.
        next (int): where the next page begins.
        ver (int): version number.
        records (list[dict]): records.
        records[].record_id (str): id of the record.
        records[].create_time (str): creation time in Unix milliseconds.
        records[].update_time (str): time of the last edit in Unix milliseconds.
        records[].creator_name (str): name of the creator.
        records[].updater_name (str): name of the last editor.
        records[].values (dict): map from the title or id of a field, by key_type, to the value of the cell.
        records[].values.<field> (list[dict]): value of the cell whose field has this title or id, where the kind of the
            field makes it a list of parts; otherwise a plain value, see above.
        records[].values.<field>[].type (str): text and hyperlink fields: text = text, url = link; always url in a
            hyperlink field.
        records[].values.<field>[].text (str): text and hyperlink fields: text shown; choice fields: text of the option;
            automatic number fields: number as shown.
        records[].values.<field>[].link (str): text and hyperlink fields: target of the link, when type is url.
        records[].values.<field>[].id (str): choice fields: id of the option; picture fields: id of the picture;
            location fields: id of the place.
        records[].values.<field>[].style (int): choice fields: colour of the option, from 1 to 27, as in add_fields.
        records[].values.<field>[].title (str): picture fields: title of the picture; location fields: name of the
            place.
        records[].values.<field>[].image_url (str): picture fields: URL of the picture.
        records[].values.<field>[].width (int): picture fields: width.
        records[].values.<field>[].height (int): picture fields: height.
        records[].values.<field>[].name (str): file fields: file name.
        records[].values.<field>[].size (int): file fields: file size.
        records[].values.<field>[].file_ext (str): file fields: extension, empty for a folder: FORM = form, DOC =
            document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart
            sheet, among others.
        records[].values.<field>[].file_url (str): file fields: URL of the file.
        records[].values.<field>[].file_type (str): file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50
            = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.
        records[].values.<field>[].doc_type (int): file fields: 1 = folder, 2 = file.
        records[].values.<field>[].user_id (str): member fields: userid.
        records[].values.<field>[].tmp_external_userid (str): member fields: temporary id of an external user; differs
            between smart sheets for the same person; idconvert/convert_tmp_external_userid turns it into an
            external_userid.
        records[].values.<field>[].agentid (int): member fields: the app.
        records[].values.<field>[].id_type (int): member fields: who it is: 0 = unknown, 1 = member with user_id, 2 =
            external user with tmp_external_userid, 3 = app with agentid, 4 = synchronised data, 5 = AI, 6 = automation.
        records[].values.<field>[].source_type (int): location fields: 1 = Tencent Maps; no other source.
        records[].values.<field>[].latitude (str): location fields: latitude.
        records[].values.<field>[].longitude (str): location fields: longitude.
        records[].values.<field>[].seq (str): automatic number fields: serial number.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/get_records", access_token, hash)


def get_field_groups(access_token: Token, hash: Hash) -> Reply:
    """获取编组: list the field groups of a sheet.

    POST wedoc/smartsheet/get_field_groups
    https://developer.work.weixin.qq.com/document/path/101103 (2025/08/18)

    hash:
        docid (str, required): the smart sheet.
        sheet_id (str, required): its sheet.
        offset (int): the next of the page before; 0 for the first.
        limit (int): page size.

    Reply:
        field_groups (list[dict]): the groups.
        field_groups[].field_group_id (str): the group.
        field_groups[].name (str): its name.
        field_groups[].children (list[dict]): its fields.
        field_groups[].children[].field_id (str): the field.
        total (int): how many groups there are.
        has_more (bool): whether more follow.
        next (int): where the next page begins.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/get_field_groups", access_token, hash)


def add_field_group(access_token: Token, hash: Hash) -> Reply:
    """添加编组: group fields of a sheet.

    POST wedoc/smartsheet/add_field_group
    https://developer.work.weixin.qq.com/document/path/101100 (2025/08/20)

    hash:
        docid (str, required): the smart sheet.
        sheet_id (str, required): its sheet.
        name (str, required): name of the group; no two groups have the same.
        children (list[dict]): its fields, at most 150 items; a field can be in one group only.
        children[].field_id (str): the field.

    Reply:
        field_group (dict): the new group.
        field_group.field_group_id (str): the group.
        field_group.name (str): its name.
        field_group.children (list[dict]): its fields.
        field_group.children[].field_id (str): the field.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档

    Limits:
        - at most 150 groups in a sheet.
    """
    return _http.post("wedoc/smartsheet/add_field_group", access_token, hash)


def update_field_group(access_token: Token, hash: Hash) -> Reply:
    """更新编组: change name or fields of a field group.

    POST wedoc/smartsheet/update_field_group
    https://developer.work.weixin.qq.com/document/path/101101 (2025/09/03)

    hash:
        docid (str, required): the smart sheet.
        sheet_id (str, required): its sheet.
        field_group_id (str, required): the group.
        name (str): new name of the group; no two groups have the same.
        children (list[dict]): its fields, at most 150 items; a field can be in one group only.
        children[].field_id (str): the field.

    Reply:
        field_group (dict): the changed group.
        field_group.field_group_id (str): the group.
        field_group.name (str): its name.
        field_group.children (list[dict]): its fields.
        field_group.children[].field_id (str): the field.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/update_field_group", access_token, hash)


def delete_field_groups(access_token: Token, hash: Hash) -> Reply:
    """删除编组: delete field groups of a sheet.

    POST wedoc/smartsheet/delete_field_groups
    https://developer.work.weixin.qq.com/document/path/101102 (2025/08/19)

    hash:
        docid (str, required): the smart sheet.
        sheet_id (str, required): its sheet.
        field_group_ids (list[str], required): the groups.

    Permission:
        self-built: 协作 > 文档 > 可调用接口的应用
        third-party, delegated: 文档
    """
    return _http.post("wedoc/smartsheet/delete_field_groups", access_token, hash)


def webhook(key: Token, hash: Hash) -> Reply:
    """接收外部数据到智能表格: add and change records of a smart sheet from outside, with the key of its webhook.

    POST wedoc/smartsheet/webhook
    https://developer.work.weixin.qq.com/document/path/101240 (2026/02/09)

    The smart sheet gives an address with the key in it; whoever has it can write, so keep it secret.

    hash:
        add_records (list[dict]): records to add.
        add_records[].values (dict, required): a value for each field, by the title or the id of the field.
        update_records (list[dict]): records to change.
        update_records[].record_id (str, required): the record.
        update_records[].values (dict, required): a value for each field, by the title or the id of the field.

    Reply:
        add_records (list[dict]): the records added.
        add_records[].record_id (str): the record.
        add_records[].values (dict): a value for each field.
        update_records (list[dict]): the records changed.
        update_records[].record_id (str): the record.
        update_records[].values (dict): a value for each field.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("wedoc/smartsheet/webhook", hash=hash, key=key)
