# Made from the docstrings of QQ/weixin/work/wedoc/smartsheet/__init__.py by .ci/made; change those.
package QQ::weixin::work::wedoc::smartsheet;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::wedoc',
    exported => [qw(add_sheet delete_sheet update_sheet add_view delete_views update_view add_fields delete_fields update_fields add_records delete_records update_records)],
    original => [qw(add_sheet delete_sheet update_sheet add_view delete_views update_view add_fields delete_fields update_fields add_records delete_records update_records get_sheet get_views get_fields get_records)],
    more     => [qw(get_field_groups add_field_group update_field_group delete_field_groups webhook)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc::smartsheet - 智能表格

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc::smartsheet;
    my $reply = QQ::weixin::work::wedoc::smartsheet::add_sheet($access_token, \%hash);

=head1 DESCRIPTION

Reads and edits the contents of smart sheets, online documents made of sheets (子表) with typed fields (字段, the columns),
records (记录, the rows) and views (视图). The document itself is created with create_doc of the package wedoc (doc_type
10), which returns the docid needed here; the other ids come from the get_ functions of this module. An app reads and
edits only what it created itself.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add_sheet($access_token, \%hash)

添加子表: add an empty sheet to a smart sheet document.

POST wedoc/smartsheet/add_sheet
https://developer.work.weixin.qq.com/document/path/99896 (2024/09/12)

The new sheet has no views, records or fields yet; add them with add_view, add_fields and add_records.

hash:

=over

=item docid (str, required)

smart sheet document.

=item properties (dict)

properties of the sheet.

=item properties.title (str)

title of the sheet.

=item properties.index (int)

position of the sheet.

=back

Reply:

=over

=item properties (dict)

properties of the new sheet.

=item properties.sheet_id (str)

id of the sheet, 6 random characters.

=item properties.title (str)

title of the sheet.

=item properties.index (int)

position of the sheet.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 delete_sheet($access_token, \%hash)

删除子表: delete a sheet of a smart sheet document.

POST wedoc/smartsheet/delete_sheet
https://developer.work.weixin.qq.com/document/path/99899 (2024/09/12)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet to delete, from get_sheet.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 update_sheet($access_token, \%hash)

更新子表: change the title of a sheet.

POST wedoc/smartsheet/update_sheet
https://developer.work.weixin.qq.com/document/path/99898 (2024/09/12)

hash:

=over

=item docid (str, required)

smart sheet document.

=item properties (dict, required)

properties of the sheet.

=item properties.sheet_id (str, required)

sheet to change, from get_sheet.

=item properties.title (str)

new title.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 add_view($access_token, \%hash)

添加视图: add a view to a sheet.

POST wedoc/smartsheet/add_view
https://developer.work.weixin.qq.com/document/path/99900 (2025/05/26)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item view_title (str, required)

title of the view.

=item view_type (str, required)

VIEW_TYPE_GRID = table, VIEW_TYPE_KANBAN = kanban board, VIEW_TYPE_GALLERY = gallery, VIEW_TYPE_GANTT = Gantt chart, VIEW_TYPE_CALENDAR = calendar; VEW_UNKNOWN is not allowed.

=item property_gantt (dict)

Gantt settings; required when view_type is VIEW_TYPE_GANTT.

=item property_gantt.start_date_field_id (str, required)

field where a bar begins, of kind FIELD_TYPE_DATE_TIME.

=item property_gantt.end_date_field_id (str, required)

field where a bar ends, of kind FIELD_TYPE_DATE_TIME.

=item property_calendar (dict)

calendar settings; required when view_type is VIEW_TYPE_CALENDAR.

=item property_calendar.start_date_field_id (str, required)

field where a bar begins, of kind FIELD_TYPE_DATE_TIME.

=item property_calendar.end_date_field_id (str, required)

field where a bar ends, of kind FIELD_TYPE_DATE_TIME.

=back

Reply:

=over

=item view (dict)

the new view.

=item view.view_id (str)

id of the view.

=item view.view_title (str)

title of the view.

=item view.view_type (str)

type of the view, as in the request.

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

at most 200 views in a sheet.

=back

=head2 delete_views($access_token, \%hash)

删除视图: delete one or more views of a sheet.

POST wedoc/smartsheet/delete_views
https://developer.work.weixin.qq.com/document/path/99901 (2024/09/12)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item view_ids (list[str], required)

views to delete, from get_views.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 update_view($access_token, \%hash)

更新视图: change the title, sort order, filter, grouping and colouring of a view.

POST wedoc/smartsheet/update_view
https://developer.work.weixin.qq.com/document/path/99902 (2025/08/20)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item view_id (str, required)

view to change, from get_views.

=item view_title (str)

new title.

=item property (dict)

new settings.

=item property.auto_sort (bool)

whether records are sorted again after a change.

=item property.sort_spec (dict)

sort order.

=item property.sort_spec.sort_infos (list[dict])

fields to sort by.

=item property.sort_spec.sort_infos[].field_id (str, required)

field.

=item property.sort_spec.sort_infos[].desc (bool)

whether the order is descending.

=item property.group_spec (dict)

grouping.

=item property.group_spec.groups (list[dict])

fields to group by.

=item property.group_spec.groups[].field_id (str, required)

field.

=item property.group_spec.groups[].desc (bool)

whether the order is descending.

=item property.filter_spec (dict)

filter.

=item property.filter_spec.conjunction (str, required)

CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any holds.

=item property.filter_spec.conditions (list[dict], required)

conditions. Which operators and operands fit depends on the kind of the field.

=item property.filter_spec.conditions[].field_id (str, required)

field to test.

=item property.filter_spec.conditions[].field_type (str, required)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item property.filter_spec.conditions[].operator (str, required)

OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.

=item property.filter_spec.conditions[].string_value (dict)

operand for text, link, phone, mail, location and single or multiple choice fields.

=item property.filter_spec.conditions[].string_value.value (list[str])

texts; option ids for choice fields.

=item property.filter_spec.conditions[].number_value (dict)

operand for number and progress fields.

=item property.filter_spec.conditions[].number_value.value (float)

number.

=item property.filter_spec.conditions[].bool_value (dict)

operand for checkbox fields.

=item property.filter_spec.conditions[].bool_value.value (bool)

state of the checkbox.

=item property.filter_spec.conditions[].user_value (dict)

operand for member, creator and last editor fields.

=item property.filter_spec.conditions[].user_value.value (list[str])

userids.

=item property.filter_spec.conditions[].date_time_value (dict)

operand for date, creation time and last edit time fields.

=item property.filter_spec.conditions[].date_time_value.type (str, required)

DATE_TIME_TYPE_DETAIL_DATE = the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.

=item property.filter_spec.conditions[].date_time_value.value (list[str])

date in Unix milliseconds as a string; required when type is DATE_TIME_TYPE_DETAIL_DATE.

=item property.is_field_stat_enabled (bool)

whether statistics are shown.

=item property.field_visibility (dict)

map from field id to a bool, whether the field is shown.

=item property.frozen_field_count (int)

number of frozen columns, counted from the first.

=item property.color_config (dict)

colouring of cells.

=item property.color_config.conditions (list[dict], required)

colouring rules.

=item property.color_config.conditions[].id (str)

id of the rule; given to change a rule, left out to add one.

=item property.color_config.conditions[].type (str, required)

VIEW_COLOR_CONDITION_TYPE_ROW = rows, VIEW_COLOR_CONDITION_TYPE_COLUMN = columns, VIEW_COLOR_CONDITION_TYPE_CELL = cells.

=item property.color_config.conditions[].color (str, required)

one of fillColorGray_5, accentBlueLighten_5, chromeCyanLighten_5, chromeMintLighten_5, chromeRedLighten_5, chromeOrangeLighten_5, chromeAmberLighten_5, chromeVioletLighten_5, chromePinkLighten_5, fillColorGray_4, accentBlueLighten_4, chromeCyanLighten_4, chromeMintLighten_4, chromeRedLighten_4, chromeOrangeLighten_4, chromeAmberLighten_4, chromeVioletLighten_4, chromePinkLighten_4, fillColorGray_3, accentBlueLighten_3, chromeCyanLighten_3, chromeMintLighten_3, chromeRedLighten_3, chromeOrangeLighten_3, chromeAmberLighten_3, chromeVioletLighten_3, chromePinkLighten_3.

=item property.color_config.conditions[].condition (dict, required)

the condition; the official table calls it conditions and a list, its sample condition and a dict.

=item property.color_config.conditions[].condition.field_id (str, required)

field to test.

=item property.color_config.conditions[].condition.field_type (str, required)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item property.color_config.conditions[].condition.operator (str, required)

OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.

=item property.color_config.conditions[].condition.string_value (dict)

operand for text, link, phone, mail, location and single or multiple choice fields.

=item property.color_config.conditions[].condition.string_value.value (list[str])

texts; option ids for choice fields.

=item property.color_config.conditions[].condition.number_value (dict)

operand for number and progress fields.

=item property.color_config.conditions[].condition.number_value.value (float)

number.

=item property.color_config.conditions[].condition.bool_value (dict)

operand for checkbox fields.

=item property.color_config.conditions[].condition.bool_value.value (bool)

state of the checkbox.

=item property.color_config.conditions[].condition.user_value (dict)

operand for member, creator and last editor fields.

=item property.color_config.conditions[].condition.user_value.value (list[str])

userids.

=item property.color_config.conditions[].condition.date_time_value (dict)

operand for date, creation time and last edit time fields.

=item property.color_config.conditions[].condition.date_time_value.type (str, required)

DATE_TIME_TYPE_DETAIL_DATE = the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.

=item property.color_config.conditions[].condition.date_time_value.value (list[str])

date in Unix milliseconds as a string; required when type is DATE_TIME_TYPE_DETAIL_DATE; in other SDKs a level deeper, as property.color_config.conditions[].condition.date_time_value.value.type (and property.color_config.conditions[].condition.date_time_value.value.value (not on the page)).

=back

Reply:

=over

=item view (dict)

the view after the change.

=item view.view_id (str)

id of the view.

=item view.view_title (str)

title of the view.

=item view.view_type (str)

VIEW_TYPE_GRID = table, VIEW_TYPE_KANBAN = kanban board, VIEW_TYPE_GALLERY = gallery, VIEW_TYPE_GANTT = Gantt chart, VIEW_TYPE_CALENDAR = calendar.

=item view.property (dict)

settings after the change.

=item view.property.auto_sort (bool)

whether records are sorted again after a change.

=item view.property.sort_spec (dict)

sort order.

=item view.property.sort_spec.sort_infos (list[dict])

fields to sort by.

=item view.property.sort_spec.sort_infos[].field_id (str)

field.

=item view.property.sort_spec.sort_infos[].desc (bool)

whether the order is descending.

=item view.property.group_spec (dict)

grouping.

=item view.property.group_spec.groups (list[dict])

fields to group by.

=item view.property.group_spec.groups[].field_id (str)

field.

=item view.property.group_spec.groups[].desc (bool)

whether the order is descending.

=item view.property.filter_spec (dict)

filter.

=item view.property.filter_spec.conjunction (str)

CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any holds.

=item view.property.filter_spec.conditions (list[dict])

conditions. Which operators and operands fit depends on the kind of the field.

=item view.property.filter_spec.conditions[].field_id (str)

field to test.

=item view.property.filter_spec.conditions[].field_type (str)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item view.property.filter_spec.conditions[].operator (str)

OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.

=item view.property.filter_spec.conditions[].string_value (dict)

operand for text, link, phone, mail, location and single or multiple choice fields.

=item view.property.filter_spec.conditions[].string_value.value (list[str])

texts; option ids for choice fields.

=item view.property.filter_spec.conditions[].number_value (dict)

operand for number and progress fields.

=item view.property.filter_spec.conditions[].number_value.value (float)

number.

=item view.property.filter_spec.conditions[].bool_value (dict)

operand for checkbox fields.

=item view.property.filter_spec.conditions[].bool_value.value (bool)

state of the checkbox.

=item view.property.filter_spec.conditions[].user_value (dict)

operand for member, creator and last editor fields.

=item view.property.filter_spec.conditions[].user_value.value (list[str])

userids.

=item view.property.filter_spec.conditions[].date_time_value (dict)

operand for date, creation time and last edit time fields.

=item view.property.filter_spec.conditions[].date_time_value.type (str)

DATE_TIME_TYPE_DETAIL_DATE = the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.

=item view.property.filter_spec.conditions[].date_time_value.value (list[str])

date in Unix milliseconds as a string; when type is DATE_TIME_TYPE_DETAIL_DATE; in other SDKs a level deeper, as view.property.filter_spec.conditions[].date_time_value.value.type (and view.property.filter_spec.conditions[].date_time_value.value.value (not on the page)).

=item view.property.is_field_stat_enabled (bool)

whether statistics are shown.

=item view.property.field_visibility (dict)

map from field id to a bool, whether the field is shown.

=item view.property.frozen_field_count (int)

number of frozen columns, counted from the first.

=item view.property.color_config (dict)

colouring of cells.

=item view.property.color_config.conditions (list[dict])

colouring rules.

=item view.property.color_config.conditions[].id (str)

id of the rule.

=item view.property.color_config.conditions[].type (str)

VIEW_COLOR_CONDITION_TYPE_ROW = rows, VIEW_COLOR_CONDITION_TYPE_COLUMN = columns, VIEW_COLOR_CONDITION_TYPE_CELL = cells.

=item view.property.color_config.conditions[].color (str)

one of fillColorGray_5, accentBlueLighten_5, chromeCyanLighten_5, chromeMintLighten_5, chromeRedLighten_5, chromeOrangeLighten_5, chromeAmberLighten_5, chromeVioletLighten_5, chromePinkLighten_5, fillColorGray_4, accentBlueLighten_4, chromeCyanLighten_4, chromeMintLighten_4, chromeRedLighten_4, chromeOrangeLighten_4, chromeAmberLighten_4, chromeVioletLighten_4, chromePinkLighten_4, fillColorGray_3, accentBlueLighten_3, chromeCyanLighten_3, chromeMintLighten_3, chromeRedLighten_3, chromeOrangeLighten_3, chromeAmberLighten_3, chromeVioletLighten_3, chromePinkLighten_3.

=item view.property.color_config.conditions[].condition (dict)

the condition; the official table calls it conditions and a list, its sample condition and a dict.

=item view.property.color_config.conditions[].condition.field_id (str)

field to test.

=item view.property.color_config.conditions[].condition.field_type (str)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item view.property.color_config.conditions[].condition.operator (str)

OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.

=item view.property.color_config.conditions[].condition.string_value (dict)

operand for text, link, phone, mail, location and single or multiple choice fields.

=item view.property.color_config.conditions[].condition.string_value.value (list[str])

texts; option ids for choice fields.

=item view.property.color_config.conditions[].condition.number_value (dict)

operand for number and progress fields.

=item view.property.color_config.conditions[].condition.number_value.value (float)

number.

=item view.property.color_config.conditions[].condition.bool_value (dict)

operand for checkbox fields.

=item view.property.color_config.conditions[].condition.bool_value.value (bool)

state of the checkbox.

=item view.property.color_config.conditions[].condition.user_value (dict)

operand for member, creator and last editor fields.

=item view.property.color_config.conditions[].condition.user_value.value (list[str])

userids.

=item view.property.color_config.conditions[].condition.date_time_value (dict)

operand for date, creation time and last edit time fields.

=item view.property.color_config.conditions[].condition.date_time_value.type (str)

DATE_TIME_TYPE_DETAIL_DATE = the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.

=item view.property.color_config.conditions[].condition.date_time_value.value (list[str])

date in Unix milliseconds as a string; when type is DATE_TIME_TYPE_DETAIL_DATE.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 add_fields($access_token, \%hash)

添加字段: add one or more fields (columns) to a sheet.

POST wedoc/smartsheet/add_fields
https://developer.work.weixin.qq.com/document/path/99904 (2026/01/07)

Give each field the one property object that goes with its field_type; kinds without one below need none.

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item fields (list[dict], required)

fields to add.

=item fields[].field_title (str, required)

title of the field.

=item fields[].field_type (str, required)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode.

=item fields[].property_number (dict)

settings of the field; required when field_type is FIELD_TYPE_NUMBER.

=item fields[].property_number.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_number.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_checkbox (dict)

settings of the field; used when field_type is FIELD_TYPE_CHECKBOX.

=item fields[].property_checkbox.checked (bool)

whether new records start checked.

=item fields[].property_date_time (dict)

settings of the field; required when field_type is FIELD_TYPE_DATE_TIME.

=item fields[].property_date_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_date_time.auto_fill (bool)

whether new records are filled in with the current time.

=item fields[].property_attachment (dict)

settings of the field; used when field_type is FIELD_TYPE_ATTACHMENT.

=item fields[].property_attachment.display_mode (str)

DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.

=item fields[].property_user (dict)

settings of the field; used when field_type is FIELD_TYPE_USER.

=item fields[].property_user.is_multiple (bool)

whether a cell may hold several members.

=item fields[].property_user.is_notified (bool)

whether a member is notified when added.

=item fields[].property_url (dict)

settings of the field; required when field_type is FIELD_TYPE_URL.

=item fields[].property_url.type (str)

LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.

=item fields[].property_select (dict)

settings of the field; required when field_type is FIELD_TYPE_SELECT.

=item fields[].property_select.is_quick_add (bool)

whether new options may be added while filling in; callers need not set it.

=item fields[].property_select.options (list[dict])

options to choose from.

=item fields[].property_select.options[].id (str)

id of the option.

=item fields[].property_select.options[].text (str)

text of the option.

=item fields[].property_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_created_time (dict)

settings of the field; required when field_type is FIELD_TYPE_CREATED_TIME.

=item fields[].property_created_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_modified_time (dict)

settings of the field; required when field_type is FIELD_TYPE_MODIFIED_TIME.

=item fields[].property_modified_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_progress (dict)

settings of the field; required when field_type is FIELD_TYPE_PROGRESS.

=item fields[].property_progress.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_single_select (dict)

settings of the field; required when field_type is FIELD_TYPE_SINGLE_SELECT.

=item fields[].property_single_select.is_quick_add (bool)

whether new options may be added while filling in; callers need not set it.

=item fields[].property_single_select.options (list[dict])

options to choose from.

=item fields[].property_single_select.options[].id (str)

id of the option.

=item fields[].property_single_select.options[].text (str)

text of the option.

=item fields[].property_single_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_reference (dict)

settings of the field; required when field_type is FIELD_TYPE_REFERENCE.

=item fields[].property_reference.sub_id (str)

sheet referred to; empty for this sheet.

=item fields[].property_reference.filed_id (str)

field referred to; the official tables spell the name so.

=item fields[].property_reference.is_multiple (bool)

whether a cell may refer to several records.

=item fields[].property_reference.view_id (str)

view referred to.

=item fields[].property_location (dict)

settings of the field; required when field_type is FIELD_TYPE_LOCATION.

=item fields[].property_location.input_type (str)

LOCATION_INPUT_TYPE_MANUAL = entered by hand, LOCATION_INPUT_TYPE_AUTO = located automatically.

=item fields[].property_auto_number (dict)

settings of the field; required when field_type is FIELD_TYPE_AUTONUMBER.

=item fields[].property_auto_number.type (str)

NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by rules.

=item fields[].property_auto_number.rules (list[dict])

parts of a custom number.

=item fields[].property_auto_number.rules[].type (str)

NUMBER_RULE_TYPE_INCR = growing number, NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.

=item fields[].property_auto_number.rules[].value (str)

number of digits of the growing number, the fixed characters, or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.

=item fields[].property_auto_number.reformat_existing_record (bool)

whether existing numbers are changed too.

=item fields[].property_currency (dict)

settings of the field; required when field_type is FIELD_TYPE_CURRENCY.

=item fields[].property_currency.currency_type (str)

one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR, CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP, CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD, CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR, CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB, CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.

=item fields[].property_currency.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_currency.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_ww_group (dict)

settings of the field; used when field_type is FIELD_TYPE_WWGROUP.

=item fields[].property_ww_group.allow_multiple (bool)

whether a cell may hold several group chats.

=item fields[].property_percentage (dict)

settings of the field; used when field_type is FIELD_TYPE_PERCENTAGE.

=item fields[].property_percentage.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_percentage.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_barcode (dict)

settings of the field; used when field_type is FIELD_TYPE_BARCODE.

=item fields[].property_barcode.mobile_scan_only (bool)

whether barcodes can only be scanned with a mobile phone.

=back

Reply:

=over

=item fields (list[dict])

fields added.

=item fields[].field_id (str)

id of the field.

=item fields[].field_title (str)

title of the field.

=item fields[].field_type (str)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item fields[].property_number (dict)

settings; when field_type is FIELD_TYPE_NUMBER.

=item fields[].property_number.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_number.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_checkbox (dict)

settings; when field_type is FIELD_TYPE_CHECKBOX.

=item fields[].property_checkbox.checked (bool)

whether new records start checked.

=item fields[].property_date_time (dict)

settings; when field_type is FIELD_TYPE_DATE_TIME.

=item fields[].property_date_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_date_time.auto_fill (bool)

whether new records are filled in with the current time.

=item fields[].property_attachment (dict)

settings; when field_type is FIELD_TYPE_ATTACHMENT.

=item fields[].property_attachment.display_mode (str)

DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.

=item fields[].property_user (dict)

settings; when field_type is FIELD_TYPE_USER.

=item fields[].property_user.is_multiple (bool)

whether a cell may hold several members.

=item fields[].property_user.is_notified (bool)

whether a member is notified when added.

=item fields[].property_url (dict)

settings; when field_type is FIELD_TYPE_URL.

=item fields[].property_url.type (str)

LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.

=item fields[].property_select (dict)

settings; when field_type is FIELD_TYPE_SELECT.

=item fields[].property_select.is_quick_add (bool)

whether new options may be added while filling in.

=item fields[].property_select.options (list[dict])

options to choose from.

=item fields[].property_select.options[].id (str)

id of the option.

=item fields[].property_select.options[].text (str)

text of the option.

=item fields[].property_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_created_time (dict)

settings; when field_type is FIELD_TYPE_CREATED_TIME.

=item fields[].property_created_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_modified_time (dict)

settings; when field_type is FIELD_TYPE_MODIFIED_TIME.

=item fields[].property_modified_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_progress (dict)

settings; when field_type is FIELD_TYPE_PROGRESS.

=item fields[].property_progress.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_single_select (dict)

settings; when field_type is FIELD_TYPE_SINGLE_SELECT.

=item fields[].property_single_select.is_quick_add (bool)

whether new options may be added while filling in.

=item fields[].property_single_select.options (list[dict])

options to choose from.

=item fields[].property_single_select.options[].id (str)

id of the option.

=item fields[].property_single_select.options[].text (str)

text of the option.

=item fields[].property_single_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_reference (dict)

settings; when field_type is FIELD_TYPE_REFERENCE.

=item fields[].property_reference.sub_id (str)

sheet referred to; empty for this sheet.

=item fields[].property_reference.filed_id (str)

field referred to; the official tables spell the name so.

=item fields[].property_reference.is_multiple (bool)

whether a cell may refer to several records.

=item fields[].property_reference.view_id (str)

view referred to.

=item fields[].property_location (dict)

settings; when field_type is FIELD_TYPE_LOCATION.

=item fields[].property_location.input_type (str)

LOCATION_INPUT_TYPE_MANUAL = entered by hand, LOCATION_INPUT_TYPE_AUTO = located automatically.

=item fields[].property_auto_number (dict)

settings; when field_type is FIELD_TYPE_AUTONUMBER.

=item fields[].property_auto_number.type (str)

NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by rules.

=item fields[].property_auto_number.rules (list[dict])

parts of a custom number.

=item fields[].property_auto_number.rules[].type (str)

NUMBER_RULE_TYPE_INCR = growing number, NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.

=item fields[].property_auto_number.rules[].value (str)

number of digits of the growing number, the fixed characters, or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.

=item fields[].property_auto_number.reformat_existing_record (bool)

whether existing numbers are changed too.

=item fields[].property_currency (dict)

settings; when field_type is FIELD_TYPE_CURRENCY.

=item fields[].property_currency.currency_type (str)

one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR, CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP, CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD, CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR, CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB, CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.

=item fields[].property_currency.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_currency.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_ww_group (dict)

settings; when field_type is FIELD_TYPE_WWGROUP.

=item fields[].property_ww_group.allow_multiple (bool)

whether a cell may hold several group chats.

=item fields[].property_percentage (dict)

settings; when field_type is FIELD_TYPE_PERCENTAGE.

=item fields[].property_percentage.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_percentage.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_barcode (dict)

settings; when field_type is FIELD_TYPE_BARCODE.

=item fields[].property_barcode.mobile_scan_only (bool)

whether barcodes can only be scanned with a mobile phone.

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

at most 150 fields in a sheet.

=back

=head2 delete_fields($access_token, \%hash)

删除字段: delete one or more fields (columns) of a sheet.

POST wedoc/smartsheet/delete_fields
https://developer.work.weixin.qq.com/document/path/99905 (2024/09/12)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item field_ids (list[str], required)

fields to delete, from get_fields.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 update_fields($access_token, \%hash)

更新字段: change the titles and settings of one or more fields (columns) of a sheet.

POST wedoc/smartsheet/update_fields
https://developer.work.weixin.qq.com/document/path/99906 (2025/06/06)

The kind of a field cannot be changed. For each field give a new title, or the one property object that goes with
its kind, or both.

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item fields (list[dict], required)

fields to change.

=item fields[].field_id (str, required)

field to change, from get_fields.

=item fields[].field_title (str)

new title; must differ from the present one.

=item fields[].field_type (str, required)

present kind of the field: FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode.

=item fields[].property_text (dict)

empty; when field_type is FIELD_TYPE_TEXT.

=item fields[].property_created_user (dict)

empty; when field_type is FIELD_TYPE_CREATED_USER.

=item fields[].property_modified_user (dict)

empty; when field_type is FIELD_TYPE_MODIFIED_USER.

=item fields[].property_number (dict)

new settings; used when field_type is FIELD_TYPE_NUMBER.

=item fields[].property_number.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_number.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_checkbox (dict)

new settings; used when field_type is FIELD_TYPE_CHECKBOX.

=item fields[].property_checkbox.checked (bool)

whether new records start checked.

=item fields[].property_date_time (dict)

new settings; used when field_type is FIELD_TYPE_DATE_TIME.

=item fields[].property_date_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_date_time.auto_fill (bool)

whether new records are filled in with the current time.

=item fields[].property_attachment (dict)

new settings; used when field_type is FIELD_TYPE_ATTACHMENT.

=item fields[].property_attachment.display_mode (str)

DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.

=item fields[].property_user (dict)

new settings; used when field_type is FIELD_TYPE_USER.

=item fields[].property_user.is_multiple (bool)

whether a cell may hold several members.

=item fields[].property_user.is_notified (bool)

whether a member is notified when added.

=item fields[].property_url (dict)

new settings; used when field_type is FIELD_TYPE_URL.

=item fields[].property_url.type (str)

LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.

=item fields[].property_select (dict)

new settings; used when field_type is FIELD_TYPE_SELECT.

=item fields[].property_select.is_quick_add (bool)

whether new options may be added while filling in; callers need not set it.

=item fields[].property_select.options (list[dict])

options to choose from.

=item fields[].property_select.options[].id (str)

id of the option.

=item fields[].property_select.options[].text (str)

text of the option.

=item fields[].property_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_created_time (dict)

new settings; used when field_type is FIELD_TYPE_CREATED_TIME.

=item fields[].property_created_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_modified_time (dict)

new settings; used when field_type is FIELD_TYPE_MODIFIED_TIME.

=item fields[].property_modified_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_progress (dict)

new settings; used when field_type is FIELD_TYPE_PROGRESS.

=item fields[].property_progress.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_single_select (dict)

new settings; used when field_type is FIELD_TYPE_SINGLE_SELECT.

=item fields[].property_single_select.is_quick_add (bool)

whether new options may be added while filling in; callers need not set it.

=item fields[].property_single_select.options (list[dict])

options to choose from.

=item fields[].property_single_select.options[].id (str)

id of the option.

=item fields[].property_single_select.options[].text (str)

text of the option.

=item fields[].property_single_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_reference (dict)

new settings; used when field_type is FIELD_TYPE_REFERENCE.

=item fields[].property_reference.sub_id (str)

sheet referred to; empty for this sheet.

=item fields[].property_reference.filed_id (str)

field referred to; the official tables spell the name so.

=item fields[].property_reference.is_multiple (bool)

whether a cell may refer to several records.

=item fields[].property_reference.view_id (str)

view referred to.

=item fields[].property_location (dict)

new settings; used when field_type is FIELD_TYPE_LOCATION.

=item fields[].property_location.input_type (str)

LOCATION_INPUT_TYPE_MANUAL = entered by hand, LOCATION_INPUT_TYPE_AUTO = located automatically.

=item fields[].property_auto_number (dict)

new settings; used when field_type is FIELD_TYPE_AUTONUMBER.

=item fields[].property_auto_number.type (str)

NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by rules.

=item fields[].property_auto_number.rules (list[dict])

parts of a custom number.

=item fields[].property_auto_number.rules[].type (str)

NUMBER_RULE_TYPE_INCR = growing number, NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.

=item fields[].property_auto_number.rules[].value (str)

number of digits of the growing number, the fixed characters, or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.

=item fields[].property_auto_number.reformat_existing_record (bool)

whether existing numbers are changed too.

=item fields[].property_currency (dict)

new settings; used when field_type is FIELD_TYPE_CURRENCY.

=item fields[].property_currency.currency_type (str)

one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR, CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP, CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD, CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR, CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB, CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.

=item fields[].property_currency.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_currency.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_ww_group (dict)

new settings; used when field_type is FIELD_TYPE_WWGROUP.

=item fields[].property_ww_group.allow_multiple (bool)

whether a cell may hold several group chats.

=item fields[].property_percentage (dict)

new settings; used when field_type is FIELD_TYPE_PERCENTAGE.

=item fields[].property_percentage.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_percentage.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_barcode (dict)

new settings; used when field_type is FIELD_TYPE_BARCODE.

=item fields[].property_barcode.mobile_scan_only (bool)

whether barcodes can only be scanned with a mobile phone.

=back

Reply:

=over

=item fields (list[dict])

fields changed.

=item fields[].field_id (str)

id of the field.

=item fields[].field_title (str)

title of the field.

=item fields[].field_type (str)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item fields[].property_number (dict)

settings; when field_type is FIELD_TYPE_NUMBER.

=item fields[].property_number.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_number.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_checkbox (dict)

settings; when field_type is FIELD_TYPE_CHECKBOX.

=item fields[].property_checkbox.checked (bool)

whether new records start checked.

=item fields[].property_date_time (dict)

settings; when field_type is FIELD_TYPE_DATE_TIME.

=item fields[].property_date_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_date_time.auto_fill (bool)

whether new records are filled in with the current time.

=item fields[].property_attachment (dict)

settings; when field_type is FIELD_TYPE_ATTACHMENT.

=item fields[].property_attachment.display_mode (str)

DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.

=item fields[].property_user (dict)

settings; when field_type is FIELD_TYPE_USER.

=item fields[].property_user.is_multiple (bool)

whether a cell may hold several members.

=item fields[].property_user.is_notified (bool)

whether a member is notified when added.

=item fields[].property_url (dict)

settings; when field_type is FIELD_TYPE_URL.

=item fields[].property_url.type (str)

LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.

=item fields[].property_select (dict)

settings; when field_type is FIELD_TYPE_SELECT.

=item fields[].property_select.is_quick_add (bool)

whether new options may be added while filling in.

=item fields[].property_select.options (list[dict])

options to choose from.

=item fields[].property_select.options[].id (str)

id of the option.

=item fields[].property_select.options[].text (str)

text of the option.

=item fields[].property_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_created_time (dict)

settings; when field_type is FIELD_TYPE_CREATED_TIME.

=item fields[].property_created_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_modified_time (dict)

settings; when field_type is FIELD_TYPE_MODIFIED_TIME.

=item fields[].property_modified_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_progress (dict)

settings; when field_type is FIELD_TYPE_PROGRESS.

=item fields[].property_progress.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_single_select (dict)

settings; when field_type is FIELD_TYPE_SINGLE_SELECT.

=item fields[].property_single_select.is_quick_add (bool)

whether new options may be added while filling in.

=item fields[].property_single_select.options (list[dict])

options to choose from.

=item fields[].property_single_select.options[].id (str)

id of the option.

=item fields[].property_single_select.options[].text (str)

text of the option.

=item fields[].property_single_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_reference (dict)

settings; when field_type is FIELD_TYPE_REFERENCE.

=item fields[].property_reference.sub_id (str)

sheet referred to; empty for this sheet.

=item fields[].property_reference.filed_id (str)

field referred to; the official tables spell the name so.

=item fields[].property_reference.is_multiple (bool)

whether a cell may refer to several records.

=item fields[].property_reference.view_id (str)

view referred to.

=item fields[].property_location (dict)

settings; when field_type is FIELD_TYPE_LOCATION.

=item fields[].property_location.input_type (str)

LOCATION_INPUT_TYPE_MANUAL = entered by hand, LOCATION_INPUT_TYPE_AUTO = located automatically.

=item fields[].property_auto_number (dict)

settings; when field_type is FIELD_TYPE_AUTONUMBER.

=item fields[].property_auto_number.type (str)

NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by rules.

=item fields[].property_auto_number.rules (list[dict])

parts of a custom number.

=item fields[].property_auto_number.rules[].type (str)

NUMBER_RULE_TYPE_INCR = growing number, NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.

=item fields[].property_auto_number.rules[].value (str)

number of digits of the growing number, the fixed characters, or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.

=item fields[].property_auto_number.reformat_existing_record (bool)

whether existing numbers are changed too.

=item fields[].property_currency (dict)

settings; when field_type is FIELD_TYPE_CURRENCY.

=item fields[].property_currency.currency_type (str)

one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR, CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP, CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD, CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR, CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB, CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.

=item fields[].property_currency.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_currency.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_ww_group (dict)

settings; when field_type is FIELD_TYPE_WWGROUP.

=item fields[].property_ww_group.allow_multiple (bool)

whether a cell may hold several group chats.

=item fields[].property_percentage (dict)

settings; when field_type is FIELD_TYPE_PERCENTAGE.

=item fields[].property_percentage.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_percentage.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_barcode (dict)

settings; when field_type is FIELD_TYPE_BARCODE.

=item fields[].property_barcode.mobile_scan_only (bool)

whether barcodes can only be scanned with a mobile phone.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 add_records($access_token, \%hash)

添加记录: add one or more records (rows) to a sheet.

POST wedoc/smartsheet/add_records
https://developer.work.weixin.qq.com/document/path/99907 (2026/01/12)

Fields that hold the creation time, last edit time, creator or last editor cannot be written.

The form of a cell value depends on the kind of its field (see add_fields). A number: number, progress, currency and
percentage fields. A bool: checkbox fields. A string: date fields (Unix milliseconds), phone, mail and barcode
fields. A list of dicts: text, picture, file, member, hyperlink (give one link only), single and multiple choice,
and location fields (at most one entry).

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item key_type (str)

keys of the cells in values: CELL_VALUE_KEY_TYPE_FIELD_TITLE = field titles, CELL_VALUE_KEY_TYPE_FIELD_ID = field ids; for the request and the reply. Default: CELL_VALUE_KEY_TYPE_FIELD_TITLE.

=item records (list[dict], required)

records to add.

=item records[].values (dict, required)

map from the title or id of a field, by key_type, to the value of the cell.

=item records[].values.<field> (list[dict])

value of the cell whose field has this title or id, where the kind of the field makes it a list of parts; otherwise a plain value, see above.

=item records[].values.<field>[].type (str)

text and hyperlink fields: text = text, url = link; always url in a hyperlink field.

=item records[].values.<field>[].text (str)

text and hyperlink fields: text shown; choice fields: text of the option; a text that exists selects that option; another adds one.

=item records[].values.<field>[].link (str)

text and hyperlink fields: target of the link, when type is url.

=item records[].values.<field>[].id (str)

choice fields: id of the option, left out to add a new one; picture fields: id of the picture, freely chosen; location fields: id of the place.

=item records[].values.<field>[].style (int)

choice fields: colour of the new option, from 1 to 27, as in add_fields.

=item records[].values.<field>[].title (str)

picture fields: title of the picture; location fields: name of the place.

=item records[].values.<field>[].image_url (str)

picture fields: URL of the picture, as wedoc.image_upload returns it.

=item records[].values.<field>[].width (int)

picture fields: width.

=item records[].values.<field>[].height (int)

picture fields: height.

=item records[].values.<field>[].name (str)

file fields: file name.

=item records[].values.<field>[].size (int)

file fields: file size.

=item records[].values.<field>[].file_ext (str)

file fields: extension, empty for a folder: FORM = form, DOC = document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart sheet, among others.

=item records[].values.<field>[].file_id (str)

file fields: id of the file.

=item records[].values.<field>[].file_url (str)

file fields: URL of the file: the share link of a WeDrive file (wedrive.file_share) or the URL of an online document.

=item records[].values.<field>[].file_type (str)

file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50 = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.

=item records[].values.<field>[].doc_type (int)

file fields: 1 = folder, 2 = file.

=item records[].values.<field>[].user_id (str)

member fields: userid.

=item records[].values.<field>[].source_type (int)

location fields: 1 = Tencent Maps; no other source.

=item records[].values.<field>[].latitude (str)

location fields: latitude.

=item records[].values.<field>[].longitude (str)

location fields: longitude.

=back

Reply:

=over

=item records (list[dict])

records added.

=item records[].record_id (str)

id of the record.

=item records[].values (dict)

map from the title or id of a field, by key_type, to the value of the cell.

=item records[].values.<field> (list[dict])

value of the cell whose field has this title or id, where the kind of the field makes it a list of parts; otherwise a plain value, see above.

=item records[].values.<field>[].type (str)

text and hyperlink fields: text = text, url = link; always url in a hyperlink field.

=item records[].values.<field>[].text (str)

text and hyperlink fields: text shown; choice fields: text of the option; automatic number fields: number as shown.

=item records[].values.<field>[].link (str)

text and hyperlink fields: target of the link, when type is url.

=item records[].values.<field>[].id (str)

choice fields: id of the option; picture fields: id of the picture; location fields: id of the place.

=item records[].values.<field>[].style (int)

choice fields: colour of the option, from 1 to 27, as in add_fields.

=item records[].values.<field>[].title (str)

picture fields: title of the picture; location fields: name of the place.

=item records[].values.<field>[].image_url (str)

picture fields: URL of the picture.

=item records[].values.<field>[].width (int)

picture fields: width.

=item records[].values.<field>[].height (int)

picture fields: height.

=item records[].values.<field>[].name (str)

file fields: file name.

=item records[].values.<field>[].size (int)

file fields: file size.

=item records[].values.<field>[].file_ext (str)

file fields: extension, empty for a folder: FORM = form, DOC = document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart sheet, among others.

=item records[].values.<field>[].file_url (str)

file fields: URL of the file.

=item records[].values.<field>[].file_type (str)

file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50 = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.

=item records[].values.<field>[].doc_type (int)

file fields: 1 = folder, 2 = file.

=item records[].values.<field>[].user_id (str)

member fields: userid.

=item records[].values.<field>[].tmp_external_userid (str)

member fields: temporary id of an external user; differs between smart sheets for the same person; idconvert/convert_tmp_external_userid turns it into an external_userid.

=item records[].values.<field>[].agentid (int)

member fields: the app.

=item records[].values.<field>[].id_type (int)

member fields: who it is: 0 = unknown, 1 = member with user_id, 2 = external user with tmp_external_userid, 3 = app with agentid, 4 = synchronised data, 5 = AI, 6 = automation.

=item records[].values.<field>[].source_type (int)

location fields: 1 = Tencent Maps; no other source.

=item records[].values.<field>[].latitude (str)

location fields: latitude.

=item records[].values.<field>[].longitude (str)

location fields: longitude.

=item records[].values.<field>[].seq (str)

automatic number fields: serial number.

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

at most 100000 records and 15000000 cells in a sheet.

=item *

no more than 500 records a call are advised.

=back

=head2 delete_records($access_token, \%hash)

删除记录: delete one or more records (rows) of a sheet.

POST wedoc/smartsheet/delete_records
https://developer.work.weixin.qq.com/document/path/99908 (2026/01/12)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item record_ids (list[str], required)

records to delete, from get_records.

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

no more than 500 records a call are advised.

=back

=head2 update_records($access_token, \%hash)

更新记录: change one or more records (rows) of a sheet.

POST wedoc/smartsheet/update_records
https://developer.work.weixin.qq.com/document/path/99909 (2026/01/12)

Fields that hold the creation time, last edit time, creator or last editor cannot be written.

The form of a cell value depends on the kind of its field (see add_fields). A number: number, progress, currency and
percentage fields. A bool: checkbox fields. A string: date fields (Unix milliseconds), phone, mail and barcode
fields. A list of dicts: text, picture, file, member, hyperlink (give one link only), single and multiple choice,
and location fields (at most one entry).

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item key_type (str)

keys of the cells in values: CELL_VALUE_KEY_TYPE_FIELD_TITLE = field titles, CELL_VALUE_KEY_TYPE_FIELD_ID = field ids; for the request and the reply.

=item records (list[dict], required)

records to change.

=item records[].record_id (str, required)

record to change, from get_records.

=item records[].values (dict)

map from the title or id of a field, by key_type, to the new value of the cell.

=item records[].values.<field> (list[dict])

value of the cell whose field has this title or id, where the kind of the field makes it a list of parts; otherwise a plain value, see above.

=item records[].values.<field>[].type (str)

text and hyperlink fields: text = text, url = link; always url in a hyperlink field.

=item records[].values.<field>[].text (str)

text and hyperlink fields: text shown; choice fields: text of the option; a text that exists selects that option; another adds one.

=item records[].values.<field>[].link (str)

text and hyperlink fields: target of the link, when type is url.

=item records[].values.<field>[].id (str)

choice fields: id of the option, left out to add a new one; picture fields: id of the picture, freely chosen; location fields: id of the place.

=item records[].values.<field>[].style (int)

choice fields: colour of the new option, from 1 to 27, as in add_fields.

=item records[].values.<field>[].title (str)

picture fields: title of the picture; location fields: name of the place.

=item records[].values.<field>[].image_url (str)

picture fields: URL of the picture, as wedoc.image_upload returns it.

=item records[].values.<field>[].width (int)

picture fields: width.

=item records[].values.<field>[].height (int)

picture fields: height.

=item records[].values.<field>[].name (str)

file fields: file name.

=item records[].values.<field>[].size (int)

file fields: file size.

=item records[].values.<field>[].file_ext (str)

file fields: extension, empty for a folder: FORM = form, DOC = document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart sheet, among others.

=item records[].values.<field>[].file_id (str)

file fields: id of the file.

=item records[].values.<field>[].file_url (str)

file fields: URL of the file: the share link of a WeDrive file (wedrive.file_share) or the URL of an online document.

=item records[].values.<field>[].file_type (str)

file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50 = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.

=item records[].values.<field>[].doc_type (int)

file fields: 1 = folder, 2 = file.

=item records[].values.<field>[].user_id (str)

member fields: userid.

=item records[].values.<field>[].source_type (int)

location fields: 1 = Tencent Maps; no other source.

=item records[].values.<field>[].latitude (str)

location fields: latitude.

=item records[].values.<field>[].longitude (str)

location fields: longitude.

=back

Reply:

=over

=item records (list[dict])

records changed.

=item records[].record_id (str)

id of the record.

=item records[].values (dict)

map from the title or id of a field, by key_type, to the value of the cell.

=item records[].values.<field> (list[dict])

value of the cell whose field has this title or id, where the kind of the field makes it a list of parts; otherwise a plain value, see above.

=item records[].values.<field>[].type (str)

text and hyperlink fields: text = text, url = link; always url in a hyperlink field.

=item records[].values.<field>[].text (str)

text and hyperlink fields: text shown; choice fields: text of the option; automatic number fields: number as shown.

=item records[].values.<field>[].link (str)

text and hyperlink fields: target of the link, when type is url.

=item records[].values.<field>[].id (str)

choice fields: id of the option; picture fields: id of the picture; location fields: id of the place.

=item records[].values.<field>[].style (int)

choice fields: colour of the option, from 1 to 27, as in add_fields.

=item records[].values.<field>[].title (str)

picture fields: title of the picture; location fields: name of the place.

=item records[].values.<field>[].image_url (str)

picture fields: URL of the picture.

=item records[].values.<field>[].width (int)

picture fields: width.

=item records[].values.<field>[].height (int)

picture fields: height.

=item records[].values.<field>[].name (str)

file fields: file name.

=item records[].values.<field>[].size (int)

file fields: file size.

=item records[].values.<field>[].file_ext (str)

file fields: extension, empty for a folder: FORM = form, DOC = document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart sheet, among others.

=item records[].values.<field>[].file_url (str)

file fields: URL of the file.

=item records[].values.<field>[].file_type (str)

file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50 = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.

=item records[].values.<field>[].doc_type (int)

file fields: 1 = folder, 2 = file.

=item records[].values.<field>[].user_id (str)

member fields: userid.

=item records[].values.<field>[].tmp_external_userid (str)

member fields: temporary id of an external user; differs between smart sheets for the same person; idconvert/convert_tmp_external_userid turns it into an external_userid.

=item records[].values.<field>[].agentid (int)

member fields: the app.

=item records[].values.<field>[].id_type (int)

member fields: who it is: 0 = unknown, 1 = member with user_id, 2 = external user with tmp_external_userid, 3 = app with agentid, 4 = synchronised data, 5 = AI, 6 = automation.

=item records[].values.<field>[].source_type (int)

location fields: 1 = Tencent Maps; no other source.

=item records[].values.<field>[].latitude (str)

location fields: latitude.

=item records[].values.<field>[].longitude (str)

location fields: longitude.

=item records[].values.<field>[].seq (str)

automatic number fields: serial number.

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

no more than 500 records a call are advised.

=back

=head2 get_sheet($access_token, \%hash)

查询子表: list the sheets of a smart sheet document, or one of them.

POST wedoc/smartsheet/get_sheet
https://developer.work.weixin.qq.com/document/path/99911 (2025/07/11)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str)

only this sheet.

=item need_all_type_sheet (bool)

whether dashboards and description pages are listed too.

=back

Reply:

=over

=item sheet_list (list[dict])

sheets.

=item sheet_list[].sheet_id (str)

id of the sheet.

=item sheet_list[].title (str)

title of the sheet.

=item sheet_list[].is_visible (bool)

whether the sheet is visible.

=item sheet_list[].type (str)

smartsheet = sheet of records, dashboard = dashboard, external = description page.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get_views($access_token, \%hash)

查询视图: list the views of a sheet.

POST wedoc/smartsheet/get_views
https://developer.work.weixin.qq.com/document/path/99913 (2025/09/03)

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item view_ids (list[str])

only these views.

=item offset (int)

the next of the page before; 0 for the first.

=item limit (int)

page size, at most 1000; left out or 0, all views, up to 1000.

=back

Reply:

=over

=item total (int)

number of views that match.

=item has_more (bool)

whether more views follow.

=item next (int)

where the next page begins.

=item views (list[dict])

views.

=item views[].view_id (str)

id of the view.

=item views[].view_title (str)

title of the view.

=item views[].view_type (str)

VIEW_TYPE_GRID = table, VIEW_TYPE_KANBAN = kanban board, VIEW_TYPE_GALLERY = gallery, VIEW_TYPE_GANTT = Gantt chart, VIEW_TYPE_CALENDAR = calendar.

=item views[].property (dict)

settings of the view.

=item views[].property.auto_sort (bool)

whether records are sorted again after a change.

=item views[].property.sort_spec (dict)

sort order.

=item views[].property.sort_spec.sort_infos (list[dict])

fields to sort by.

=item views[].property.sort_spec.sort_infos[].field_id (str)

field.

=item views[].property.sort_spec.sort_infos[].desc (bool)

whether the order is descending.

=item views[].property.group_spec (dict)

grouping.

=item views[].property.group_spec.groups (list[dict])

fields to group by.

=item views[].property.group_spec.groups[].field_id (str)

field.

=item views[].property.group_spec.groups[].desc (bool)

whether the order is descending.

=item views[].property.filter_spec (dict)

filter.

=item views[].property.filter_spec.conjunction (str)

CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any holds.

=item views[].property.filter_spec.conditions (list[dict])

conditions. Which operators and operands fit depends on the kind of the field.

=item views[].property.filter_spec.conditions[].field_id (str)

field to test.

=item views[].property.filter_spec.conditions[].field_type (str)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item views[].property.filter_spec.conditions[].operator (str)

OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.

=item views[].property.filter_spec.conditions[].string_value (dict)

operand for text, link, phone, mail, location and single or multiple choice fields.

=item views[].property.filter_spec.conditions[].string_value.value (list[str])

texts; option ids for choice fields.

=item views[].property.filter_spec.conditions[].number_value (dict)

operand for number and progress fields.

=item views[].property.filter_spec.conditions[].number_value.value (float)

number.

=item views[].property.filter_spec.conditions[].bool_value (dict)

operand for checkbox fields.

=item views[].property.filter_spec.conditions[].bool_value.value (bool)

state of the checkbox.

=item views[].property.filter_spec.conditions[].user_value (dict)

operand for member, creator and last editor fields.

=item views[].property.filter_spec.conditions[].user_value.value (list[str])

userids.

=item views[].property.filter_spec.conditions[].date_time_value (dict)

operand for date, creation time and last edit time fields.

=item views[].property.filter_spec.conditions[].date_time_value.type (str)

DATE_TIME_TYPE_DETAIL_DATE = the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.

=item views[].property.filter_spec.conditions[].date_time_value.value (list[str])

date in Unix milliseconds as a string; when type is DATE_TIME_TYPE_DETAIL_DATE; in other SDKs a level deeper, as views[].property.filter_spec.conditions[].date_time_value.value.type (and views[].property.filter_spec.conditions[].date_time_value.value.value (not on the page)).

=item views[].property.is_field_stat_enabled (bool)

whether statistics are shown.

=item views[].property.field_visibility (dict)

map from field id to a bool, whether the field is shown.

=item views[].property.frozen_field_count (int)

number of frozen columns, counted from the first.

=item views[].property.color_config (dict)

colouring of cells.

=item views[].property.color_config.conditions (list[dict])

colouring rules.

=item views[].property.color_config.conditions[].id (str)

id of the rule.

=item views[].property.color_config.conditions[].type (str)

VIEW_COLOR_CONDITION_TYPE_ROW = rows, VIEW_COLOR_CONDITION_TYPE_COLUMN = columns, VIEW_COLOR_CONDITION_TYPE_CELL = cells.

=item views[].property.color_config.conditions[].color (str)

one of fillColorGray_5, accentBlueLighten_5, chromeCyanLighten_5, chromeMintLighten_5, chromeRedLighten_5, chromeOrangeLighten_5, chromeAmberLighten_5, chromeVioletLighten_5, chromePinkLighten_5, fillColorGray_4, accentBlueLighten_4, chromeCyanLighten_4, chromeMintLighten_4, chromeRedLighten_4, chromeOrangeLighten_4, chromeAmberLighten_4, chromeVioletLighten_4, chromePinkLighten_4, fillColorGray_3, accentBlueLighten_3, chromeCyanLighten_3, chromeMintLighten_3, chromeRedLighten_3, chromeOrangeLighten_3, chromeAmberLighten_3, chromeVioletLighten_3, chromePinkLighten_3.

=item views[].property.color_config.conditions[].condition (dict)

the condition; the official table calls it conditions and a list, its sample condition and a dict.

=item views[].property.color_config.conditions[].condition.field_id (str)

field to test.

=item views[].property.color_config.conditions[].condition.field_type (str)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item views[].property.color_config.conditions[].condition.operator (str)

OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.

=item views[].property.color_config.conditions[].condition.string_value (dict)

operand for text, link, phone, mail, location and single or multiple choice fields.

=item views[].property.color_config.conditions[].condition.string_value.value (list[str])

texts; option ids for choice fields.

=item views[].property.color_config.conditions[].condition.number_value (dict)

operand for number and progress fields.

=item views[].property.color_config.conditions[].condition.number_value.value (float)

number.

=item views[].property.color_config.conditions[].condition.bool_value (dict)

operand for checkbox fields.

=item views[].property.color_config.conditions[].condition.bool_value.value (bool)

state of the checkbox.

=item views[].property.color_config.conditions[].condition.user_value (dict)

operand for member, creator and last editor fields.

=item views[].property.color_config.conditions[].condition.user_value.value (list[str])

userids.

=item views[].property.color_config.conditions[].condition.date_time_value (dict)

operand for date, creation time and last edit time fields.

=item views[].property.color_config.conditions[].condition.date_time_value.type (str)

DATE_TIME_TYPE_DETAIL_DATE = the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.

=item views[].property.color_config.conditions[].condition.date_time_value.value (list[str])

date in Unix milliseconds as a string; when type is DATE_TIME_TYPE_DETAIL_DATE.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get_fields($access_token, \%hash)

查询字段: list the fields (columns) of a sheet, all of them or those with given titles or ids.

POST wedoc/smartsheet/get_fields
https://developer.work.weixin.qq.com/document/path/99914 (2025/11/05)

The reply has no has_more; total says how many fields there are to page through.

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item view_id (str)

view of the sheet.

=item field_ids (list[str])

only the fields with these ids.

=item field_titles (list[str])

only the fields with these titles.

=item offset (int)

where to start; 0 for the first page.

=item limit (int)

page size, at most 1000; left out or 0, all fields, up to 1000.

=back

Reply:

=over

=item total (int)

number of fields.

=item fields (list[dict])

fields, each with the one property object that goes with its kind.

=item fields[].field_id (str)

id of the field.

=item fields[].field_title (str)

title of the field.

=item fields[].field_type (str)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item fields[].property_number (dict)

settings; when field_type is FIELD_TYPE_NUMBER.

=item fields[].property_number.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_number.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_checkbox (dict)

settings; when field_type is FIELD_TYPE_CHECKBOX.

=item fields[].property_checkbox.checked (bool)

whether new records start checked.

=item fields[].property_date_time (dict)

settings; when field_type is FIELD_TYPE_DATE_TIME.

=item fields[].property_date_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_date_time.auto_fill (bool)

whether new records are filled in with the current time.

=item fields[].property_attachment (dict)

settings; when field_type is FIELD_TYPE_ATTACHMENT.

=item fields[].property_attachment.display_mode (str)

DISPLAY_MODE_LIST = list, DISPLAY_MODE_GRID = grid.

=item fields[].property_user (dict)

settings; when field_type is FIELD_TYPE_USER.

=item fields[].property_user.is_multiple (bool)

whether a cell may hold several members.

=item fields[].property_user.is_notified (bool)

whether a member is notified when added.

=item fields[].property_url (dict)

settings; when field_type is FIELD_TYPE_URL.

=item fields[].property_url.type (str)

LINK_TYPE_PURE_TEXT = text, LINK_TYPE_ICON_TEXT = icon and text.

=item fields[].property_select (dict)

settings; when field_type is FIELD_TYPE_SELECT.

=item fields[].property_select.is_quick_add (bool)

whether new options may be added while filling in.

=item fields[].property_select.options (list[dict])

options to choose from.

=item fields[].property_select.options[].id (str)

id of the option.

=item fields[].property_select.options[].text (str)

text of the option.

=item fields[].property_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_created_time (dict)

settings; when field_type is FIELD_TYPE_CREATED_TIME.

=item fields[].property_created_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_modified_time (dict)

settings; when field_type is FIELD_TYPE_MODIFIED_TIME.

=item fields[].property_modified_time.format (str)

one of yyyy"年"m"月"d"日", yyyy-mm-dd, yyyy/m/d, m"月"d"日", yyyy"年"m"月"d"日" dddd, yyyy"年"m"月"d"日" hh:mm, yyyy-mm-dd hh:mm, m/d/yyyy, d/m/yyyy.

=item fields[].property_progress (dict)

settings; when field_type is FIELD_TYPE_PROGRESS.

=item fields[].property_progress.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_single_select (dict)

settings; when field_type is FIELD_TYPE_SINGLE_SELECT.

=item fields[].property_single_select.is_quick_add (bool)

whether new options may be added while filling in.

=item fields[].property_single_select.options (list[dict])

options to choose from.

=item fields[].property_single_select.options[].id (str)

id of the option.

=item fields[].property_single_select.options[].text (str)

text of the option.

=item fields[].property_single_select.options[].style (int)

colour: 1 = light red 1, 2 = light orange 1, 3 = light sky blue 1, 4 = light green 1, 5 = light purple 1, 6 = light pink 1, 7 = light grey 1, 8 = white, 9 = grey, 10 = light blue 1, 11 = light blue 2, 12 = blue, 13 = light sky blue 2, 14 = sky blue, 15 = light green 2, 16 = green, 17 = light red 2, 18 = red, 19 = light orange 2, 20 = orange, 21 = light yellow 1, 22 = light yellow 2, 23 = yellow, 24 = light purple 2, 25 = purple, 26 = light pink 2, 27 = pink.

=item fields[].property_reference (dict)

settings; when field_type is FIELD_TYPE_REFERENCE.

=item fields[].property_reference.sub_id (str)

sheet referred to; empty for this sheet.

=item fields[].property_reference.filed_id (str)

field referred to; the official tables spell the name so.

=item fields[].property_reference.is_multiple (bool)

whether a cell may refer to several records.

=item fields[].property_reference.view_id (str)

view referred to.

=item fields[].property_location (dict)

settings; when field_type is FIELD_TYPE_LOCATION.

=item fields[].property_location.input_type (str)

LOCATION_INPUT_TYPE_MANUAL = entered by hand, LOCATION_INPUT_TYPE_AUTO = located automatically.

=item fields[].property_auto_number (dict)

settings; when field_type is FIELD_TYPE_AUTONUMBER.

=item fields[].property_auto_number.type (str)

NUMBER_TYPE_INCR = growing number, NUMBER_TYPE_CUSTOM = built by rules.

=item fields[].property_auto_number.rules (list[dict])

parts of a custom number.

=item fields[].property_auto_number.rules[].type (str)

NUMBER_RULE_TYPE_INCR = growing number, NUMBER_RULE_TYPE_FIXED_CHAR = fixed characters, NUMBER_RULE_TYPE_TIME = creation time.

=item fields[].property_auto_number.rules[].value (str)

number of digits of the growing number, the fixed characters, or the format of the creation time: YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD.

=item fields[].property_auto_number.reformat_existing_record (bool)

whether existing numbers are changed too.

=item fields[].property_currency (dict)

settings; when field_type is FIELD_TYPE_CURRENCY.

=item fields[].property_currency.currency_type (str)

one of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR, CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP, CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD, CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR, CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB, CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.

=item fields[].property_currency.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_currency.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_ww_group (dict)

settings; when field_type is FIELD_TYPE_WWGROUP.

=item fields[].property_ww_group.allow_multiple (bool)

whether a cell may hold several group chats.

=item fields[].property_percentage (dict)

settings; when field_type is FIELD_TYPE_PERCENTAGE.

=item fields[].property_percentage.decimal_places (int)

digits after the point, from -1 to 4; -1 means as entered.

=item fields[].property_percentage.use_separate (bool)

whether thousands are separated by commas, as in 1,000.

=item fields[].property_barcode (dict)

settings; when field_type is FIELD_TYPE_BARCODE.

=item fields[].property_barcode.mobile_scan_only (bool)

whether barcodes can only be scanned with a mobile phone.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get_records($access_token, \%hash)

查询记录: fetch the records (rows) of a sheet, all or selected ones, sorted or filtered.

POST wedoc/smartsheet/get_records
https://developer.work.weixin.qq.com/document/path/99915 (2025/12/26)

The form of a cell value depends on the kind of its field (see add_fields). A number: number, progress, currency and
percentage fields. A bool: checkbox fields. A string: date fields (Unix milliseconds), phone, mail and barcode
fields. A list of dicts: text, picture, file, member, hyperlink (one link), single and multiple choice, location (at
most one entry) and automatic number fields. Reference fields hold a list of record ids.

hash:

=over

=item docid (str, required)

smart sheet document.

=item sheet_id (str, required)

sheet of the document, from get_sheet.

=item view_id (str)

view of the sheet.

=item record_ids (list[str])

only these records.

=item key_type (str)

keys of the cells in values: CELL_VALUE_KEY_TYPE_FIELD_TITLE = field titles, CELL_VALUE_KEY_TYPE_FIELD_ID = field ids.

=item field_titles (list[str])

only the columns with these titles; used when key_type is CELL_VALUE_KEY_TYPE_FIELD_TITLE.

=item field_ids (list[str])

only the columns with these ids; used when key_type is CELL_VALUE_KEY_TYPE_FIELD_ID.

=item sort (list[dict])

fields to sort by.

=item sort[].field_title (str, required)

title of the field.

=item sort[].desc (bool)

whether the order is descending. Default: false.

=item offset (int)

the next of the page before; 0 for the first.

=item limit (int)

page size, at most 1000; left out or 0, all records, up to 1000.

=item ver (int)

version number.

=item filter_spec (dict)

filter; cannot be combined with sort.

=item filter_spec.conjunction (str, required)

CONJUNCTION_AND = all conditions hold, CONJUNCTION_OR = any holds.

=item filter_spec.conditions (list[dict], required)

conditions. Which operators and operands fit depends on the kind of the field.

=item filter_spec.conditions[].field_id (str, required)

field to test.

=item filter_spec.conditions[].field_type (str, required)

FIELD_TYPE_TEXT = text, FIELD_TYPE_NUMBER = number, FIELD_TYPE_CHECKBOX = checkbox, FIELD_TYPE_DATE_TIME = date, FIELD_TYPE_IMAGE = picture, FIELD_TYPE_ATTACHMENT = file, FIELD_TYPE_USER = member, FIELD_TYPE_URL = hyperlink, FIELD_TYPE_SELECT = multiple choice, FIELD_TYPE_SINGLE_SELECT = single choice, FIELD_TYPE_CREATED_USER = creator, FIELD_TYPE_MODIFIED_USER = last editor, FIELD_TYPE_CREATED_TIME = creation time, FIELD_TYPE_MODIFIED_TIME = last edit time, FIELD_TYPE_PROGRESS = progress, FIELD_TYPE_PHONE_NUMBER = phone, FIELD_TYPE_EMAIL = mail, FIELD_TYPE_REFERENCE = reference to records, FIELD_TYPE_LOCATION = location, FIELD_TYPE_CURRENCY = currency, FIELD_TYPE_WWGROUP = group chat, FIELD_TYPE_AUTONUMBER = automatic number, FIELD_TYPE_PERCENTAGE = percentage, FIELD_TYPE_BARCODE = barcode, FIELD_TYPE_FORMULA = formula.

=item filter_spec.conditions[].operator (str, required)

OPERATOR_IS = equal, OPERATOR_IS_NOT = not equal, OPERATOR_CONTAINS = contains, OPERATOR_DOES_NOT_CONTAIN = does not contain, OPERATOR_IS_GREATER = greater, OPERATOR_IS_GREATER_OR_EQUAL = greater or equal, OPERATOR_IS_LESS = less, OPERATOR_IS_LESS_OR_EQUAL = less or equal, OPERATOR_IS_EMPTY = empty, OPERATOR_IS_NOT_EMPTY = not empty, OPERATOR_UNKNOWN = unknown.

=item filter_spec.conditions[].string_value (dict)

operand for text, link, phone, mail, location and single or multiple choice fields.

=item filter_spec.conditions[].string_value.value (list[str])

texts; option ids for choice fields.

=item filter_spec.conditions[].number_value (dict)

operand for number and progress fields.

=item filter_spec.conditions[].number_value.value (float)

number.

=item filter_spec.conditions[].bool_value (dict)

operand for checkbox fields.

=item filter_spec.conditions[].bool_value.value (bool)

state of the checkbox.

=item filter_spec.conditions[].user_value (dict)

operand for member, creator and last editor fields.

=item filter_spec.conditions[].user_value.value (list[str])

userids.

=item filter_spec.conditions[].date_time_value (dict)

operand for date, creation time and last edit time fields.

=item filter_spec.conditions[].date_time_value.type (str, required)

DATE_TIME_TYPE_DETAIL_DATE = the date in value, DATE_TIME_TYPE_TODAY = today, DATE_TIME_TYPE_TOMORROW = tomorrow, DATE_TIME_TYPE_YESTERDAY = yesterday, DATE_TIME_TYPE_CURRENT_WEEK = this week, DATE_TIME_TYPE_LAST_WEEK = last week, DATE_TIME_TYPE_CURRENT_MONTH = this month, DATE_TIME_TYPE_THE_PAST_7_DAYS = the past 7 days, DATE_TIME_TYPE_THE_NEXT_7_DAYS = the next 7 days, DATE_TIME_TYPE_LAST_MONTH = last month, DATE_TIME_TYPE_THE_PAST_30_DAYS = the past 30 days, DATE_TIME_TYPE_THE_NEXT_30_DAYS = the next 30 days.

=item filter_spec.conditions[].date_time_value.value (list[str])

date in Unix milliseconds as a string; required when type is DATE_TIME_TYPE_DETAIL_DATE.

=back

Reply:

=over

=item total (int)

number of records that match.

=item has_more (bool)

whether more records follow.

=item next (int)

where the next page begins.

=item ver (int)

version number.

=item records (list[dict])

records.

=item records[].record_id (str)

id of the record.

=item records[].create_time (str)

creation time in Unix milliseconds.

=item records[].update_time (str)

time of the last edit in Unix milliseconds.

=item records[].creator_name (str)

name of the creator.

=item records[].updater_name (str)

name of the last editor.

=item records[].values (dict)

map from the title or id of a field, by key_type, to the value of the cell.

=item records[].values.<field> (list[dict])

value of the cell whose field has this title or id, where the kind of the field makes it a list of parts; otherwise a plain value, see above.

=item records[].values.<field>[].type (str)

text and hyperlink fields: text = text, url = link; always url in a hyperlink field.

=item records[].values.<field>[].text (str)

text and hyperlink fields: text shown; choice fields: text of the option; automatic number fields: number as shown.

=item records[].values.<field>[].link (str)

text and hyperlink fields: target of the link, when type is url.

=item records[].values.<field>[].id (str)

choice fields: id of the option; picture fields: id of the picture; location fields: id of the place.

=item records[].values.<field>[].style (int)

choice fields: colour of the option, from 1 to 27, as in add_fields.

=item records[].values.<field>[].title (str)

picture fields: title of the picture; location fields: name of the place.

=item records[].values.<field>[].image_url (str)

picture fields: URL of the picture.

=item records[].values.<field>[].width (int)

picture fields: width.

=item records[].values.<field>[].height (int)

picture fields: height.

=item records[].values.<field>[].name (str)

file fields: file name.

=item records[].values.<field>[].size (int)

file fields: file size.

=item records[].values.<field>[].file_ext (str)

file fields: extension, empty for a folder: FORM = form, DOC = document, SHEET = spreadsheet, SLIDE = slides, MIND = mind map, FLOWCHART = flow chart, SMARTSHEET = smart sheet, among others.

=item records[].values.<field>[].file_url (str)

file fields: URL of the file.

=item records[].values.<field>[].file_type (str)

file fields: Folder = folder, Wedrive = WeDrive file, 30 = form, 50 = document, 51 = spreadsheet, 52 = slides, 54 = mind map, 55 = flow chart, 70 = smart sheet.

=item records[].values.<field>[].doc_type (int)

file fields: 1 = folder, 2 = file.

=item records[].values.<field>[].user_id (str)

member fields: userid.

=item records[].values.<field>[].tmp_external_userid (str)

member fields: temporary id of an external user; differs between smart sheets for the same person; idconvert/convert_tmp_external_userid turns it into an external_userid.

=item records[].values.<field>[].agentid (int)

member fields: the app.

=item records[].values.<field>[].id_type (int)

member fields: who it is: 0 = unknown, 1 = member with user_id, 2 = external user with tmp_external_userid, 3 = app with agentid, 4 = synchronised data, 5 = AI, 6 = automation.

=item records[].values.<field>[].source_type (int)

location fields: 1 = Tencent Maps; no other source.

=item records[].values.<field>[].latitude (str)

location fields: latitude.

=item records[].values.<field>[].longitude (str)

location fields: longitude.

=item records[].values.<field>[].seq (str)

automatic number fields: serial number.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get_field_groups($access_token, \%hash)

获取编组: list the field groups of a sheet.

POST wedoc/smartsheet/get_field_groups
https://developer.work.weixin.qq.com/document/path/101103 (2025/08/18)

hash:

=over

=item docid (str, required)

the smart sheet.

=item sheet_id (str, required)

its sheet.

=item offset (int)

the next of the page before; 0 for the first.

=item limit (int)

page size.

=back

Reply:

=over

=item field_groups (list[dict])

the groups.

=item field_groups[].field_group_id (str)

the group.

=item field_groups[].name (str)

its name.

=item field_groups[].children (list[dict])

its fields.

=item field_groups[].children[].field_id (str)

the field.

=item total (int)

how many groups there are.

=item has_more (bool)

whether more follow.

=item next (int)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 add_field_group($access_token, \%hash)

添加编组: group fields of a sheet.

POST wedoc/smartsheet/add_field_group
https://developer.work.weixin.qq.com/document/path/101100 (2025/08/20)

hash:

=over

=item docid (str, required)

the smart sheet.

=item sheet_id (str, required)

its sheet.

=item name (str, required)

name of the group; no two groups have the same.

=item children (list[dict])

its fields, at most 150 items; a field can be in one group only.

=item children[].field_id (str)

the field.

=back

Reply:

=over

=item field_group (dict)

the new group.

=item field_group.field_group_id (str)

the group.

=item field_group.name (str)

its name.

=item field_group.children (list[dict])

its fields.

=item field_group.children[].field_id (str)

the field.

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

at most 150 groups in a sheet.

=back

=head2 update_field_group($access_token, \%hash)

更新编组: change name or fields of a field group.

POST wedoc/smartsheet/update_field_group
https://developer.work.weixin.qq.com/document/path/101101 (2025/09/03)

hash:

=over

=item docid (str, required)

the smart sheet.

=item sheet_id (str, required)

its sheet.

=item field_group_id (str, required)

the group.

=item name (str)

new name of the group; no two groups have the same.

=item children (list[dict])

its fields, at most 150 items; a field can be in one group only.

=item children[].field_id (str)

the field.

=back

Reply:

=over

=item field_group (dict)

the changed group.

=item field_group.field_group_id (str)

the group.

=item field_group.name (str)

its name.

=item field_group.children (list[dict])

its fields.

=item field_group.children[].field_id (str)

the field.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 delete_field_groups($access_token, \%hash)

删除编组: delete field groups of a sheet.

POST wedoc/smartsheet/delete_field_groups
https://developer.work.weixin.qq.com/document/path/101102 (2025/08/19)

hash:

=over

=item docid (str, required)

the smart sheet.

=item sheet_id (str, required)

its sheet.

=item field_group_ids (list[str], required)

the groups.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 webhook($key, \%hash)

接收外部数据到智能表格: add and change records of a smart sheet from outside, with the key of its webhook.

POST wedoc/smartsheet/webhook
https://developer.work.weixin.qq.com/document/path/101240 (2026/02/09)

The smart sheet gives an address with the key in it; whoever has it can write, so keep it secret.

hash:

=over

=item add_records (list[dict])

records to add.

=item add_records[].values (dict, required)

a value for each field, by the title or the id of the field.

=item update_records (list[dict])

records to change.

=item update_records[].record_id (str, required)

the record.

=item update_records[].values (dict, required)

a value for each field, by the title or the id of the field.

=back

Reply:

=over

=item add_records (list[dict])

the records added.

=item add_records[].record_id (str)

the record.

=item add_records[].values (dict)

a value for each field.

=item update_records (list[dict])

the records changed.

=item update_records[].record_id (str)

the record.

=item update_records[].values (dict)

a value for each field.

=back

Limits:

=over

=item *

newer than the documents of 2026-01; fields as other SDKs have them.

=back

=cut
