# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Dict, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ..._http import Token
from ...errors import Failure
from . import content_priv as content_priv
from . import groupchat as groupchat

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

class AddSheetHash(TypedDict, total=False):
    docid: Required[str]
    properties: AddSheetHashProperties

class AddSheetHashProperties(TypedDict, total=False):
    title: str
    index: int

class AddSheetReply(TypedDict):
    errcode: int
    errmsg: str
    properties: AddSheetReplyProperties

class AddSheetReplyProperties(TypedDict):
    sheet_id: str
    title: str
    index: int

def add_sheet(access_token: Token, hash: Union[AddSheetHash, Mapping[str, Any]]) -> Union[AddSheetReply, Failure]: ...

class DeleteSheetHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]

class DeleteSheetReply(TypedDict):
    errcode: int
    errmsg: str

def delete_sheet(
    access_token: Token, hash: Union[DeleteSheetHash, Mapping[str, Any]]
) -> Union[DeleteSheetReply, Failure]: ...

class UpdateSheetHash(TypedDict, total=False):
    docid: Required[str]
    properties: Required[UpdateSheetHashProperties]

class UpdateSheetHashProperties(TypedDict, total=False):
    sheet_id: Required[str]
    title: str

class UpdateSheetReply(TypedDict):
    errcode: int
    errmsg: str

def update_sheet(
    access_token: Token, hash: Union[UpdateSheetHash, Mapping[str, Any]]
) -> Union[UpdateSheetReply, Failure]: ...

class AddViewHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    view_title: Required[str]
    view_type: Required[Literal['VIEW_TYPE_GRID', 'VIEW_TYPE_KANBAN', 'VIEW_TYPE_GALLERY', 'VIEW_TYPE_GANTT', 'VIEW_TYPE_CALENDAR']]
    property_gantt: AddViewHashPropertyGantt
    property_calendar: AddViewHashPropertyCalendar

class AddViewHashPropertyGantt(TypedDict, total=False):
    start_date_field_id: Required[str]
    end_date_field_id: Required[str]

class AddViewHashPropertyCalendar(TypedDict, total=False):
    start_date_field_id: Required[str]
    end_date_field_id: Required[str]

class AddViewReply(TypedDict):
    errcode: int
    errmsg: str
    view: AddViewReplyView

class AddViewReplyView(TypedDict):
    view_id: str
    view_title: str
    view_type: str

def add_view(access_token: Token, hash: Union[AddViewHash, Mapping[str, Any]]) -> Union[AddViewReply, Failure]: ...

class DeleteViewsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    view_ids: Required[Union[List[str], Tuple[str, ...]]]

class DeleteViewsReply(TypedDict):
    errcode: int
    errmsg: str

def delete_views(
    access_token: Token, hash: Union[DeleteViewsHash, Mapping[str, Any]]
) -> Union[DeleteViewsReply, Failure]: ...

class UpdateViewHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    view_id: Required[str]
    view_title: str
    property: UpdateViewHashProperty

class UpdateViewHashProperty(TypedDict, total=False):
    auto_sort: bool
    sort_spec: UpdateViewHashPropertySortSpec
    group_spec: UpdateViewHashPropertyGroupSpec
    filter_spec: UpdateViewHashPropertyFilterSpec
    is_field_stat_enabled: bool
    field_visibility: Mapping[str, Any]
    frozen_field_count: int
    color_config: UpdateViewHashPropertyColorConfig

class UpdateViewHashPropertySortSpec(TypedDict, total=False):
    sort_infos: Sequence[UpdateViewHashPropertySortSpecSortInfos]

class UpdateViewHashPropertySortSpecSortInfos(TypedDict, total=False):
    field_id: Required[str]
    desc: bool

class UpdateViewHashPropertyGroupSpec(TypedDict, total=False):
    groups: Sequence[UpdateViewHashPropertyGroupSpecGroups]

class UpdateViewHashPropertyGroupSpecGroups(TypedDict, total=False):
    field_id: Required[str]
    desc: bool

class UpdateViewHashPropertyFilterSpec(TypedDict, total=False):
    conjunction: Required[Literal['CONJUNCTION_AND', 'CONJUNCTION_OR']]
    conditions: Required[Sequence[UpdateViewHashPropertyFilterSpecConditions]]

class UpdateViewHashPropertyFilterSpecConditions(TypedDict, total=False):
    field_id: Required[str]
    field_type: Required[Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']]
    operator: Required[Literal['OPERATOR_IS', 'OPERATOR_IS_NOT', 'OPERATOR_CONTAINS', 'OPERATOR_DOES_NOT_CONTAIN', 'OPERATOR_IS_GREATER', 'OPERATOR_IS_GREATER_OR_EQUAL', 'OPERATOR_IS_LESS', 'OPERATOR_IS_LESS_OR_EQUAL', 'OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY', 'OPERATOR_UNKNOWN']]
    string_value: UpdateViewHashPropertyFilterSpecConditionsStringValue
    number_value: UpdateViewHashPropertyFilterSpecConditionsNumberValue
    bool_value: UpdateViewHashPropertyFilterSpecConditionsBoolValue
    user_value: UpdateViewHashPropertyFilterSpecConditionsUserValue
    date_time_value: UpdateViewHashPropertyFilterSpecConditionsDateTimeValue

class UpdateViewHashPropertyFilterSpecConditionsStringValue(TypedDict, total=False):
    value: Union[List[str], Tuple[str, ...]]

class UpdateViewHashPropertyFilterSpecConditionsNumberValue(TypedDict, total=False):
    value: float

class UpdateViewHashPropertyFilterSpecConditionsBoolValue(TypedDict, total=False):
    value: bool

class UpdateViewHashPropertyFilterSpecConditionsUserValue(TypedDict, total=False):
    value: Union[List[str], Tuple[str, ...]]

class UpdateViewHashPropertyFilterSpecConditionsDateTimeValue(TypedDict, total=False):
    type: Required[Literal['DATE_TIME_TYPE_DETAIL_DATE', 'DATE_TIME_TYPE_TODAY', 'DATE_TIME_TYPE_TOMORROW', 'DATE_TIME_TYPE_YESTERDAY', 'DATE_TIME_TYPE_CURRENT_WEEK', 'DATE_TIME_TYPE_LAST_WEEK', 'DATE_TIME_TYPE_CURRENT_MONTH', 'DATE_TIME_TYPE_THE_PAST_7_DAYS', 'DATE_TIME_TYPE_THE_NEXT_7_DAYS', 'DATE_TIME_TYPE_LAST_MONTH', 'DATE_TIME_TYPE_THE_PAST_30_DAYS', 'DATE_TIME_TYPE_THE_NEXT_30_DAYS']]
    value: Union[List[str], Tuple[str, ...]]

class UpdateViewHashPropertyColorConfig(TypedDict, total=False):
    conditions: Required[Sequence[UpdateViewHashPropertyColorConfigConditions]]

class UpdateViewHashPropertyColorConfigConditions(TypedDict, total=False):
    id: str
    type: Required[Literal['VIEW_COLOR_CONDITION_TYPE_ROW', 'VIEW_COLOR_CONDITION_TYPE_COLUMN', 'VIEW_COLOR_CONDITION_TYPE_CELL']]
    color: Required[Literal['fillColorGray_5', 'accentBlueLighten_5', 'chromeCyanLighten_5', 'chromeMintLighten_5', 'chromeRedLighten_5', 'chromeOrangeLighten_5', 'chromeAmberLighten_5', 'chromeVioletLighten_5', 'chromePinkLighten_5', 'fillColorGray_4', 'accentBlueLighten_4', 'chromeCyanLighten_4', 'chromeMintLighten_4', 'chromeRedLighten_4', 'chromeOrangeLighten_4', 'chromeAmberLighten_4', 'chromeVioletLighten_4', 'chromePinkLighten_4', 'fillColorGray_3', 'accentBlueLighten_3', 'chromeCyanLighten_3', 'chromeMintLighten_3', 'chromeRedLighten_3', 'chromeOrangeLighten_3', 'chromeAmberLighten_3', 'chromeVioletLighten_3', 'chromePinkLighten_3']]
    condition: Required[UpdateViewHashPropertyColorConfigConditionsCondition]

class UpdateViewHashPropertyColorConfigConditionsCondition(TypedDict, total=False):
    field_id: Required[str]
    field_type: Required[Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']]
    operator: Required[Literal['OPERATOR_IS', 'OPERATOR_IS_NOT', 'OPERATOR_CONTAINS', 'OPERATOR_DOES_NOT_CONTAIN', 'OPERATOR_IS_GREATER', 'OPERATOR_IS_GREATER_OR_EQUAL', 'OPERATOR_IS_LESS', 'OPERATOR_IS_LESS_OR_EQUAL', 'OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY', 'OPERATOR_UNKNOWN']]
    string_value: UpdateViewHashPropertyColorConfigConditionsConditionStringValue
    number_value: UpdateViewHashPropertyColorConfigConditionsConditionNumberValue
    bool_value: UpdateViewHashPropertyColorConfigConditionsConditionBoolValue
    user_value: UpdateViewHashPropertyColorConfigConditionsConditionUserValue
    date_time_value: UpdateViewHashPropertyColorConfigConditionsConditionDateTimeValue

class UpdateViewHashPropertyColorConfigConditionsConditionStringValue(TypedDict, total=False):
    value: Union[List[str], Tuple[str, ...]]

class UpdateViewHashPropertyColorConfigConditionsConditionNumberValue(TypedDict, total=False):
    value: float

class UpdateViewHashPropertyColorConfigConditionsConditionBoolValue(TypedDict, total=False):
    value: bool

class UpdateViewHashPropertyColorConfigConditionsConditionUserValue(TypedDict, total=False):
    value: Union[List[str], Tuple[str, ...]]

class UpdateViewHashPropertyColorConfigConditionsConditionDateTimeValue(TypedDict, total=False):
    type: Required[Literal['DATE_TIME_TYPE_DETAIL_DATE', 'DATE_TIME_TYPE_TODAY', 'DATE_TIME_TYPE_TOMORROW', 'DATE_TIME_TYPE_YESTERDAY', 'DATE_TIME_TYPE_CURRENT_WEEK', 'DATE_TIME_TYPE_LAST_WEEK', 'DATE_TIME_TYPE_CURRENT_MONTH', 'DATE_TIME_TYPE_THE_PAST_7_DAYS', 'DATE_TIME_TYPE_THE_NEXT_7_DAYS', 'DATE_TIME_TYPE_LAST_MONTH', 'DATE_TIME_TYPE_THE_PAST_30_DAYS', 'DATE_TIME_TYPE_THE_NEXT_30_DAYS']]
    value: Union[List[str], Tuple[str, ...]]

class UpdateViewReply(TypedDict):
    errcode: int
    errmsg: str
    view: UpdateViewReplyView

class UpdateViewReplyView(TypedDict):
    view_id: str
    view_title: str
    view_type: Literal['VIEW_TYPE_GRID', 'VIEW_TYPE_KANBAN', 'VIEW_TYPE_GALLERY', 'VIEW_TYPE_GANTT', 'VIEW_TYPE_CALENDAR']
    property: UpdateViewReplyViewProperty

class UpdateViewReplyViewProperty(TypedDict):
    auto_sort: bool
    sort_spec: UpdateViewReplyViewPropertySortSpec
    group_spec: UpdateViewReplyViewPropertyGroupSpec
    filter_spec: UpdateViewReplyViewPropertyFilterSpec
    is_field_stat_enabled: bool
    field_visibility: Dict[str, Any]
    frozen_field_count: int
    color_config: UpdateViewReplyViewPropertyColorConfig

class UpdateViewReplyViewPropertySortSpec(TypedDict):
    sort_infos: List[UpdateViewReplyViewPropertySortSpecSortInfos]

class UpdateViewReplyViewPropertySortSpecSortInfos(TypedDict):
    field_id: str
    desc: bool

class UpdateViewReplyViewPropertyGroupSpec(TypedDict):
    groups: List[UpdateViewReplyViewPropertyGroupSpecGroups]

class UpdateViewReplyViewPropertyGroupSpecGroups(TypedDict):
    field_id: str
    desc: bool

class UpdateViewReplyViewPropertyFilterSpec(TypedDict):
    conjunction: Literal['CONJUNCTION_AND', 'CONJUNCTION_OR']
    conditions: List[UpdateViewReplyViewPropertyFilterSpecConditions]

class UpdateViewReplyViewPropertyFilterSpecConditions(TypedDict):
    field_id: str
    field_type: Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']
    operator: Literal['OPERATOR_IS', 'OPERATOR_IS_NOT', 'OPERATOR_CONTAINS', 'OPERATOR_DOES_NOT_CONTAIN', 'OPERATOR_IS_GREATER', 'OPERATOR_IS_GREATER_OR_EQUAL', 'OPERATOR_IS_LESS', 'OPERATOR_IS_LESS_OR_EQUAL', 'OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY', 'OPERATOR_UNKNOWN']
    string_value: UpdateViewReplyViewPropertyFilterSpecConditionsStringValue
    number_value: UpdateViewReplyViewPropertyFilterSpecConditionsNumberValue
    bool_value: UpdateViewReplyViewPropertyFilterSpecConditionsBoolValue
    user_value: UpdateViewReplyViewPropertyFilterSpecConditionsUserValue
    date_time_value: UpdateViewReplyViewPropertyFilterSpecConditionsDateTimeValue

class UpdateViewReplyViewPropertyFilterSpecConditionsStringValue(TypedDict):
    value: List[str]

class UpdateViewReplyViewPropertyFilterSpecConditionsNumberValue(TypedDict):
    value: float

class UpdateViewReplyViewPropertyFilterSpecConditionsBoolValue(TypedDict):
    value: bool

class UpdateViewReplyViewPropertyFilterSpecConditionsUserValue(TypedDict):
    value: List[str]

class UpdateViewReplyViewPropertyFilterSpecConditionsDateTimeValue(TypedDict):
    type: Literal['DATE_TIME_TYPE_DETAIL_DATE', 'DATE_TIME_TYPE_TODAY', 'DATE_TIME_TYPE_TOMORROW', 'DATE_TIME_TYPE_YESTERDAY', 'DATE_TIME_TYPE_CURRENT_WEEK', 'DATE_TIME_TYPE_LAST_WEEK', 'DATE_TIME_TYPE_CURRENT_MONTH', 'DATE_TIME_TYPE_THE_PAST_7_DAYS', 'DATE_TIME_TYPE_THE_NEXT_7_DAYS', 'DATE_TIME_TYPE_LAST_MONTH', 'DATE_TIME_TYPE_THE_PAST_30_DAYS', 'DATE_TIME_TYPE_THE_NEXT_30_DAYS']
    value: List[str]

class UpdateViewReplyViewPropertyColorConfig(TypedDict):
    conditions: List[UpdateViewReplyViewPropertyColorConfigConditions]

class UpdateViewReplyViewPropertyColorConfigConditions(TypedDict):
    id: str
    type: Literal['VIEW_COLOR_CONDITION_TYPE_ROW', 'VIEW_COLOR_CONDITION_TYPE_COLUMN', 'VIEW_COLOR_CONDITION_TYPE_CELL']
    color: Literal['fillColorGray_5', 'accentBlueLighten_5', 'chromeCyanLighten_5', 'chromeMintLighten_5', 'chromeRedLighten_5', 'chromeOrangeLighten_5', 'chromeAmberLighten_5', 'chromeVioletLighten_5', 'chromePinkLighten_5', 'fillColorGray_4', 'accentBlueLighten_4', 'chromeCyanLighten_4', 'chromeMintLighten_4', 'chromeRedLighten_4', 'chromeOrangeLighten_4', 'chromeAmberLighten_4', 'chromeVioletLighten_4', 'chromePinkLighten_4', 'fillColorGray_3', 'accentBlueLighten_3', 'chromeCyanLighten_3', 'chromeMintLighten_3', 'chromeRedLighten_3', 'chromeOrangeLighten_3', 'chromeAmberLighten_3', 'chromeVioletLighten_3', 'chromePinkLighten_3']
    condition: UpdateViewReplyViewPropertyColorConfigConditionsCondition

class UpdateViewReplyViewPropertyColorConfigConditionsCondition(TypedDict):
    field_id: str
    field_type: Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']
    operator: Literal['OPERATOR_IS', 'OPERATOR_IS_NOT', 'OPERATOR_CONTAINS', 'OPERATOR_DOES_NOT_CONTAIN', 'OPERATOR_IS_GREATER', 'OPERATOR_IS_GREATER_OR_EQUAL', 'OPERATOR_IS_LESS', 'OPERATOR_IS_LESS_OR_EQUAL', 'OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY', 'OPERATOR_UNKNOWN']
    string_value: UpdateViewReplyViewPropertyColorConfigConditionsConditionStringValue
    number_value: UpdateViewReplyViewPropertyColorConfigConditionsConditionNumberValue
    bool_value: UpdateViewReplyViewPropertyColorConfigConditionsConditionBoolValue
    user_value: UpdateViewReplyViewPropertyColorConfigConditionsConditionUserValue
    date_time_value: UpdateViewReplyViewPropertyColorConfigConditionsConditionDateTimeValue

class UpdateViewReplyViewPropertyColorConfigConditionsConditionStringValue(TypedDict):
    value: List[str]

class UpdateViewReplyViewPropertyColorConfigConditionsConditionNumberValue(TypedDict):
    value: float

class UpdateViewReplyViewPropertyColorConfigConditionsConditionBoolValue(TypedDict):
    value: bool

class UpdateViewReplyViewPropertyColorConfigConditionsConditionUserValue(TypedDict):
    value: List[str]

class UpdateViewReplyViewPropertyColorConfigConditionsConditionDateTimeValue(TypedDict):
    type: Literal['DATE_TIME_TYPE_DETAIL_DATE', 'DATE_TIME_TYPE_TODAY', 'DATE_TIME_TYPE_TOMORROW', 'DATE_TIME_TYPE_YESTERDAY', 'DATE_TIME_TYPE_CURRENT_WEEK', 'DATE_TIME_TYPE_LAST_WEEK', 'DATE_TIME_TYPE_CURRENT_MONTH', 'DATE_TIME_TYPE_THE_PAST_7_DAYS', 'DATE_TIME_TYPE_THE_NEXT_7_DAYS', 'DATE_TIME_TYPE_LAST_MONTH', 'DATE_TIME_TYPE_THE_PAST_30_DAYS', 'DATE_TIME_TYPE_THE_NEXT_30_DAYS']
    value: List[str]

def update_view(
    access_token: Token, hash: Union[UpdateViewHash, Mapping[str, Any]]
) -> Union[UpdateViewReply, Failure]: ...

class AddFieldsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    fields: Required[Sequence[AddFieldsHashFields]]

class AddFieldsHashFields(TypedDict, total=False):
    field_title: Required[str]
    field_type: Required[Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE']]
    property_number: AddFieldsHashFieldsPropertyNumber
    property_checkbox: AddFieldsHashFieldsPropertyCheckbox
    property_date_time: AddFieldsHashFieldsPropertyDateTime
    property_attachment: AddFieldsHashFieldsPropertyAttachment
    property_user: AddFieldsHashFieldsPropertyUser
    property_url: AddFieldsHashFieldsPropertyUrl
    property_select: AddFieldsHashFieldsPropertySelect
    property_created_time: AddFieldsHashFieldsPropertyCreatedTime
    property_modified_time: AddFieldsHashFieldsPropertyModifiedTime
    property_progress: AddFieldsHashFieldsPropertyProgress
    property_single_select: AddFieldsHashFieldsPropertySingleSelect
    property_reference: AddFieldsHashFieldsPropertyReference
    property_location: AddFieldsHashFieldsPropertyLocation
    property_auto_number: AddFieldsHashFieldsPropertyAutoNumber
    property_currency: AddFieldsHashFieldsPropertyCurrency
    property_ww_group: AddFieldsHashFieldsPropertyWwGroup
    property_percentage: AddFieldsHashFieldsPropertyPercentage
    property_barcode: AddFieldsHashFieldsPropertyBarcode

class AddFieldsHashFieldsPropertyNumber(TypedDict, total=False):
    decimal_places: int
    use_separate: bool

class AddFieldsHashFieldsPropertyCheckbox(TypedDict, total=False):
    checked: bool

class AddFieldsHashFieldsPropertyDateTime(TypedDict, total=False):
    format: str
    auto_fill: bool

class AddFieldsHashFieldsPropertyAttachment(TypedDict, total=False):
    display_mode: Literal['DISPLAY_MODE_LIST', 'DISPLAY_MODE_GRID']

class AddFieldsHashFieldsPropertyUser(TypedDict, total=False):
    is_multiple: bool
    is_notified: bool

class AddFieldsHashFieldsPropertyUrl(TypedDict, total=False):
    type: Literal['LINK_TYPE_PURE_TEXT', 'LINK_TYPE_ICON_TEXT']

class AddFieldsHashFieldsPropertySelect(TypedDict, total=False):
    is_quick_add: bool
    options: Sequence[AddFieldsHashFieldsPropertySelectOptions]

class AddFieldsHashFieldsPropertySelectOptions(TypedDict, total=False):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class AddFieldsHashFieldsPropertyCreatedTime(TypedDict, total=False):
    format: str

class AddFieldsHashFieldsPropertyModifiedTime(TypedDict, total=False):
    format: str

class AddFieldsHashFieldsPropertyProgress(TypedDict, total=False):
    decimal_places: int

class AddFieldsHashFieldsPropertySingleSelect(TypedDict, total=False):
    is_quick_add: bool
    options: Sequence[AddFieldsHashFieldsPropertySingleSelectOptions]

class AddFieldsHashFieldsPropertySingleSelectOptions(TypedDict, total=False):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class AddFieldsHashFieldsPropertyReference(TypedDict, total=False):
    sub_id: str
    filed_id: str
    is_multiple: bool
    view_id: str

class AddFieldsHashFieldsPropertyLocation(TypedDict, total=False):
    input_type: Literal['LOCATION_INPUT_TYPE_MANUAL', 'LOCATION_INPUT_TYPE_AUTO']

class AddFieldsHashFieldsPropertyAutoNumber(TypedDict, total=False):
    type: Literal['NUMBER_TYPE_INCR', 'NUMBER_TYPE_CUSTOM']
    rules: Sequence[AddFieldsHashFieldsPropertyAutoNumberRules]
    reformat_existing_record: bool

class AddFieldsHashFieldsPropertyAutoNumberRules(TypedDict, total=False):
    type: Literal['NUMBER_RULE_TYPE_INCR', 'NUMBER_RULE_TYPE_FIXED_CHAR', 'NUMBER_RULE_TYPE_TIME']
    value: str

class AddFieldsHashFieldsPropertyCurrency(TypedDict, total=False):
    currency_type: Literal['CURRENCY_TYPE_CNY', 'CURRENCY_TYPE_USD', 'CURRENCY_TYPE_EUR', 'CURRENCY_TYPE_GBP', 'CURRENCY_TYPE_JPY', 'CURRENCY_TYPE_KRW', 'CURRENCY_TYPE_HKD', 'CURRENCY_TYPE_MOP', 'CURRENCY_TYPE_TWD', 'CURRENCY_TYPE_AED', 'CURRENCY_TYPE_AUD', 'CURRENCY_TYPE_BRL', 'CURRENCY_TYPE_CAD', 'CURRENCY_TYPE_CHF', 'CURRENCY_TYPE_IDR', 'CURRENCY_TYPE_INR', 'CURRENCY_TYPE_MXN', 'CURRENCY_TYPE_MYR', 'CURRENCY_TYPE_PHP', 'CURRENCY_TYPE_PLN', 'CURRENCY_TYPE_RUB', 'CURRENCY_TYPE_SGD', 'CURRENCY_TYPE_THB', 'CURRENCY_TYPE_TRY', 'CURRENCY_TYPE_VND']
    decimal_places: int
    use_separate: bool

class AddFieldsHashFieldsPropertyWwGroup(TypedDict, total=False):
    allow_multiple: bool

class AddFieldsHashFieldsPropertyPercentage(TypedDict, total=False):
    decimal_places: int
    use_separate: bool

class AddFieldsHashFieldsPropertyBarcode(TypedDict, total=False):
    mobile_scan_only: bool

class AddFieldsReply(TypedDict):
    errcode: int
    errmsg: str
    fields: List[AddFieldsReplyFields]

class AddFieldsReplyFields(TypedDict):
    field_id: str
    field_title: str
    field_type: Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']
    property_number: AddFieldsReplyFieldsPropertyNumber
    property_checkbox: AddFieldsReplyFieldsPropertyCheckbox
    property_date_time: AddFieldsReplyFieldsPropertyDateTime
    property_attachment: AddFieldsReplyFieldsPropertyAttachment
    property_user: AddFieldsReplyFieldsPropertyUser
    property_url: AddFieldsReplyFieldsPropertyUrl
    property_select: AddFieldsReplyFieldsPropertySelect
    property_created_time: AddFieldsReplyFieldsPropertyCreatedTime
    property_modified_time: AddFieldsReplyFieldsPropertyModifiedTime
    property_progress: AddFieldsReplyFieldsPropertyProgress
    property_single_select: AddFieldsReplyFieldsPropertySingleSelect
    property_reference: AddFieldsReplyFieldsPropertyReference
    property_location: AddFieldsReplyFieldsPropertyLocation
    property_auto_number: AddFieldsReplyFieldsPropertyAutoNumber
    property_currency: AddFieldsReplyFieldsPropertyCurrency
    property_ww_group: AddFieldsReplyFieldsPropertyWwGroup
    property_percentage: AddFieldsReplyFieldsPropertyPercentage
    property_barcode: AddFieldsReplyFieldsPropertyBarcode

class AddFieldsReplyFieldsPropertyNumber(TypedDict):
    decimal_places: int
    use_separate: bool

class AddFieldsReplyFieldsPropertyCheckbox(TypedDict):
    checked: bool

class AddFieldsReplyFieldsPropertyDateTime(TypedDict):
    format: str
    auto_fill: bool

class AddFieldsReplyFieldsPropertyAttachment(TypedDict):
    display_mode: Literal['DISPLAY_MODE_LIST', 'DISPLAY_MODE_GRID']

class AddFieldsReplyFieldsPropertyUser(TypedDict):
    is_multiple: bool
    is_notified: bool

class AddFieldsReplyFieldsPropertyUrl(TypedDict):
    type: Literal['LINK_TYPE_PURE_TEXT', 'LINK_TYPE_ICON_TEXT']

class AddFieldsReplyFieldsPropertySelect(TypedDict):
    is_quick_add: bool
    options: List[AddFieldsReplyFieldsPropertySelectOptions]

class AddFieldsReplyFieldsPropertySelectOptions(TypedDict):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class AddFieldsReplyFieldsPropertyCreatedTime(TypedDict):
    format: str

class AddFieldsReplyFieldsPropertyModifiedTime(TypedDict):
    format: str

class AddFieldsReplyFieldsPropertyProgress(TypedDict):
    decimal_places: int

class AddFieldsReplyFieldsPropertySingleSelect(TypedDict):
    is_quick_add: bool
    options: List[AddFieldsReplyFieldsPropertySingleSelectOptions]

class AddFieldsReplyFieldsPropertySingleSelectOptions(TypedDict):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class AddFieldsReplyFieldsPropertyReference(TypedDict):
    sub_id: str
    filed_id: str
    is_multiple: bool
    view_id: str

class AddFieldsReplyFieldsPropertyLocation(TypedDict):
    input_type: Literal['LOCATION_INPUT_TYPE_MANUAL', 'LOCATION_INPUT_TYPE_AUTO']

class AddFieldsReplyFieldsPropertyAutoNumber(TypedDict):
    type: Literal['NUMBER_TYPE_INCR', 'NUMBER_TYPE_CUSTOM']
    rules: List[AddFieldsReplyFieldsPropertyAutoNumberRules]
    reformat_existing_record: bool

class AddFieldsReplyFieldsPropertyAutoNumberRules(TypedDict):
    type: Literal['NUMBER_RULE_TYPE_INCR', 'NUMBER_RULE_TYPE_FIXED_CHAR', 'NUMBER_RULE_TYPE_TIME']
    value: str

class AddFieldsReplyFieldsPropertyCurrency(TypedDict):
    currency_type: Literal['CURRENCY_TYPE_CNY', 'CURRENCY_TYPE_USD', 'CURRENCY_TYPE_EUR', 'CURRENCY_TYPE_GBP', 'CURRENCY_TYPE_JPY', 'CURRENCY_TYPE_KRW', 'CURRENCY_TYPE_HKD', 'CURRENCY_TYPE_MOP', 'CURRENCY_TYPE_TWD', 'CURRENCY_TYPE_AED', 'CURRENCY_TYPE_AUD', 'CURRENCY_TYPE_BRL', 'CURRENCY_TYPE_CAD', 'CURRENCY_TYPE_CHF', 'CURRENCY_TYPE_IDR', 'CURRENCY_TYPE_INR', 'CURRENCY_TYPE_MXN', 'CURRENCY_TYPE_MYR', 'CURRENCY_TYPE_PHP', 'CURRENCY_TYPE_PLN', 'CURRENCY_TYPE_RUB', 'CURRENCY_TYPE_SGD', 'CURRENCY_TYPE_THB', 'CURRENCY_TYPE_TRY', 'CURRENCY_TYPE_VND']
    decimal_places: int
    use_separate: bool

class AddFieldsReplyFieldsPropertyWwGroup(TypedDict):
    allow_multiple: bool

class AddFieldsReplyFieldsPropertyPercentage(TypedDict):
    decimal_places: int
    use_separate: bool

class AddFieldsReplyFieldsPropertyBarcode(TypedDict):
    mobile_scan_only: bool

def add_fields(
    access_token: Token, hash: Union[AddFieldsHash, Mapping[str, Any]]
) -> Union[AddFieldsReply, Failure]: ...

class DeleteFieldsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    field_ids: Required[Union[List[str], Tuple[str, ...]]]

class DeleteFieldsReply(TypedDict):
    errcode: int
    errmsg: str

def delete_fields(
    access_token: Token, hash: Union[DeleteFieldsHash, Mapping[str, Any]]
) -> Union[DeleteFieldsReply, Failure]: ...

class UpdateFieldsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    fields: Required[Sequence[UpdateFieldsHashFields]]

class UpdateFieldsHashFields(TypedDict, total=False):
    field_id: Required[str]
    field_title: str
    field_type: Required[Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE']]
    property_text: Mapping[str, Any]
    property_created_user: Mapping[str, Any]
    property_modified_user: Mapping[str, Any]
    property_number: UpdateFieldsHashFieldsPropertyNumber
    property_checkbox: UpdateFieldsHashFieldsPropertyCheckbox
    property_date_time: UpdateFieldsHashFieldsPropertyDateTime
    property_attachment: UpdateFieldsHashFieldsPropertyAttachment
    property_user: UpdateFieldsHashFieldsPropertyUser
    property_url: UpdateFieldsHashFieldsPropertyUrl
    property_select: UpdateFieldsHashFieldsPropertySelect
    property_created_time: UpdateFieldsHashFieldsPropertyCreatedTime
    property_modified_time: UpdateFieldsHashFieldsPropertyModifiedTime
    property_progress: UpdateFieldsHashFieldsPropertyProgress
    property_single_select: UpdateFieldsHashFieldsPropertySingleSelect
    property_reference: UpdateFieldsHashFieldsPropertyReference
    property_location: UpdateFieldsHashFieldsPropertyLocation
    property_auto_number: UpdateFieldsHashFieldsPropertyAutoNumber
    property_currency: UpdateFieldsHashFieldsPropertyCurrency
    property_ww_group: UpdateFieldsHashFieldsPropertyWwGroup
    property_percentage: UpdateFieldsHashFieldsPropertyPercentage
    property_barcode: UpdateFieldsHashFieldsPropertyBarcode

class UpdateFieldsHashFieldsPropertyNumber(TypedDict, total=False):
    decimal_places: int
    use_separate: bool

class UpdateFieldsHashFieldsPropertyCheckbox(TypedDict, total=False):
    checked: bool

class UpdateFieldsHashFieldsPropertyDateTime(TypedDict, total=False):
    format: str
    auto_fill: bool

class UpdateFieldsHashFieldsPropertyAttachment(TypedDict, total=False):
    display_mode: Literal['DISPLAY_MODE_LIST', 'DISPLAY_MODE_GRID']

class UpdateFieldsHashFieldsPropertyUser(TypedDict, total=False):
    is_multiple: bool
    is_notified: bool

class UpdateFieldsHashFieldsPropertyUrl(TypedDict, total=False):
    type: Literal['LINK_TYPE_PURE_TEXT', 'LINK_TYPE_ICON_TEXT']

class UpdateFieldsHashFieldsPropertySelect(TypedDict, total=False):
    is_quick_add: bool
    options: Sequence[UpdateFieldsHashFieldsPropertySelectOptions]

class UpdateFieldsHashFieldsPropertySelectOptions(TypedDict, total=False):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class UpdateFieldsHashFieldsPropertyCreatedTime(TypedDict, total=False):
    format: str

class UpdateFieldsHashFieldsPropertyModifiedTime(TypedDict, total=False):
    format: str

class UpdateFieldsHashFieldsPropertyProgress(TypedDict, total=False):
    decimal_places: int

class UpdateFieldsHashFieldsPropertySingleSelect(TypedDict, total=False):
    is_quick_add: bool
    options: Sequence[UpdateFieldsHashFieldsPropertySingleSelectOptions]

class UpdateFieldsHashFieldsPropertySingleSelectOptions(TypedDict, total=False):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class UpdateFieldsHashFieldsPropertyReference(TypedDict, total=False):
    sub_id: str
    filed_id: str
    is_multiple: bool
    view_id: str

class UpdateFieldsHashFieldsPropertyLocation(TypedDict, total=False):
    input_type: Literal['LOCATION_INPUT_TYPE_MANUAL', 'LOCATION_INPUT_TYPE_AUTO']

class UpdateFieldsHashFieldsPropertyAutoNumber(TypedDict, total=False):
    type: Literal['NUMBER_TYPE_INCR', 'NUMBER_TYPE_CUSTOM']
    rules: Sequence[UpdateFieldsHashFieldsPropertyAutoNumberRules]
    reformat_existing_record: bool

class UpdateFieldsHashFieldsPropertyAutoNumberRules(TypedDict, total=False):
    type: Literal['NUMBER_RULE_TYPE_INCR', 'NUMBER_RULE_TYPE_FIXED_CHAR', 'NUMBER_RULE_TYPE_TIME']
    value: str

class UpdateFieldsHashFieldsPropertyCurrency(TypedDict, total=False):
    currency_type: Literal['CURRENCY_TYPE_CNY', 'CURRENCY_TYPE_USD', 'CURRENCY_TYPE_EUR', 'CURRENCY_TYPE_GBP', 'CURRENCY_TYPE_JPY', 'CURRENCY_TYPE_KRW', 'CURRENCY_TYPE_HKD', 'CURRENCY_TYPE_MOP', 'CURRENCY_TYPE_TWD', 'CURRENCY_TYPE_AED', 'CURRENCY_TYPE_AUD', 'CURRENCY_TYPE_BRL', 'CURRENCY_TYPE_CAD', 'CURRENCY_TYPE_CHF', 'CURRENCY_TYPE_IDR', 'CURRENCY_TYPE_INR', 'CURRENCY_TYPE_MXN', 'CURRENCY_TYPE_MYR', 'CURRENCY_TYPE_PHP', 'CURRENCY_TYPE_PLN', 'CURRENCY_TYPE_RUB', 'CURRENCY_TYPE_SGD', 'CURRENCY_TYPE_THB', 'CURRENCY_TYPE_TRY', 'CURRENCY_TYPE_VND']
    decimal_places: int
    use_separate: bool

class UpdateFieldsHashFieldsPropertyWwGroup(TypedDict, total=False):
    allow_multiple: bool

class UpdateFieldsHashFieldsPropertyPercentage(TypedDict, total=False):
    decimal_places: int
    use_separate: bool

class UpdateFieldsHashFieldsPropertyBarcode(TypedDict, total=False):
    mobile_scan_only: bool

class UpdateFieldsReply(TypedDict):
    errcode: int
    errmsg: str
    fields: List[UpdateFieldsReplyFields]

class UpdateFieldsReplyFields(TypedDict):
    field_id: str
    field_title: str
    field_type: Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']
    property_number: UpdateFieldsReplyFieldsPropertyNumber
    property_checkbox: UpdateFieldsReplyFieldsPropertyCheckbox
    property_date_time: UpdateFieldsReplyFieldsPropertyDateTime
    property_attachment: UpdateFieldsReplyFieldsPropertyAttachment
    property_user: UpdateFieldsReplyFieldsPropertyUser
    property_url: UpdateFieldsReplyFieldsPropertyUrl
    property_select: UpdateFieldsReplyFieldsPropertySelect
    property_created_time: UpdateFieldsReplyFieldsPropertyCreatedTime
    property_modified_time: UpdateFieldsReplyFieldsPropertyModifiedTime
    property_progress: UpdateFieldsReplyFieldsPropertyProgress
    property_single_select: UpdateFieldsReplyFieldsPropertySingleSelect
    property_reference: UpdateFieldsReplyFieldsPropertyReference
    property_location: UpdateFieldsReplyFieldsPropertyLocation
    property_auto_number: UpdateFieldsReplyFieldsPropertyAutoNumber
    property_currency: UpdateFieldsReplyFieldsPropertyCurrency
    property_ww_group: UpdateFieldsReplyFieldsPropertyWwGroup
    property_percentage: UpdateFieldsReplyFieldsPropertyPercentage
    property_barcode: UpdateFieldsReplyFieldsPropertyBarcode

class UpdateFieldsReplyFieldsPropertyNumber(TypedDict):
    decimal_places: int
    use_separate: bool

class UpdateFieldsReplyFieldsPropertyCheckbox(TypedDict):
    checked: bool

class UpdateFieldsReplyFieldsPropertyDateTime(TypedDict):
    format: str
    auto_fill: bool

class UpdateFieldsReplyFieldsPropertyAttachment(TypedDict):
    display_mode: Literal['DISPLAY_MODE_LIST', 'DISPLAY_MODE_GRID']

class UpdateFieldsReplyFieldsPropertyUser(TypedDict):
    is_multiple: bool
    is_notified: bool

class UpdateFieldsReplyFieldsPropertyUrl(TypedDict):
    type: Literal['LINK_TYPE_PURE_TEXT', 'LINK_TYPE_ICON_TEXT']

class UpdateFieldsReplyFieldsPropertySelect(TypedDict):
    is_quick_add: bool
    options: List[UpdateFieldsReplyFieldsPropertySelectOptions]

class UpdateFieldsReplyFieldsPropertySelectOptions(TypedDict):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class UpdateFieldsReplyFieldsPropertyCreatedTime(TypedDict):
    format: str

class UpdateFieldsReplyFieldsPropertyModifiedTime(TypedDict):
    format: str

class UpdateFieldsReplyFieldsPropertyProgress(TypedDict):
    decimal_places: int

class UpdateFieldsReplyFieldsPropertySingleSelect(TypedDict):
    is_quick_add: bool
    options: List[UpdateFieldsReplyFieldsPropertySingleSelectOptions]

class UpdateFieldsReplyFieldsPropertySingleSelectOptions(TypedDict):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class UpdateFieldsReplyFieldsPropertyReference(TypedDict):
    sub_id: str
    filed_id: str
    is_multiple: bool
    view_id: str

class UpdateFieldsReplyFieldsPropertyLocation(TypedDict):
    input_type: Literal['LOCATION_INPUT_TYPE_MANUAL', 'LOCATION_INPUT_TYPE_AUTO']

class UpdateFieldsReplyFieldsPropertyAutoNumber(TypedDict):
    type: Literal['NUMBER_TYPE_INCR', 'NUMBER_TYPE_CUSTOM']
    rules: List[UpdateFieldsReplyFieldsPropertyAutoNumberRules]
    reformat_existing_record: bool

class UpdateFieldsReplyFieldsPropertyAutoNumberRules(TypedDict):
    type: Literal['NUMBER_RULE_TYPE_INCR', 'NUMBER_RULE_TYPE_FIXED_CHAR', 'NUMBER_RULE_TYPE_TIME']
    value: str

class UpdateFieldsReplyFieldsPropertyCurrency(TypedDict):
    currency_type: Literal['CURRENCY_TYPE_CNY', 'CURRENCY_TYPE_USD', 'CURRENCY_TYPE_EUR', 'CURRENCY_TYPE_GBP', 'CURRENCY_TYPE_JPY', 'CURRENCY_TYPE_KRW', 'CURRENCY_TYPE_HKD', 'CURRENCY_TYPE_MOP', 'CURRENCY_TYPE_TWD', 'CURRENCY_TYPE_AED', 'CURRENCY_TYPE_AUD', 'CURRENCY_TYPE_BRL', 'CURRENCY_TYPE_CAD', 'CURRENCY_TYPE_CHF', 'CURRENCY_TYPE_IDR', 'CURRENCY_TYPE_INR', 'CURRENCY_TYPE_MXN', 'CURRENCY_TYPE_MYR', 'CURRENCY_TYPE_PHP', 'CURRENCY_TYPE_PLN', 'CURRENCY_TYPE_RUB', 'CURRENCY_TYPE_SGD', 'CURRENCY_TYPE_THB', 'CURRENCY_TYPE_TRY', 'CURRENCY_TYPE_VND']
    decimal_places: int
    use_separate: bool

class UpdateFieldsReplyFieldsPropertyWwGroup(TypedDict):
    allow_multiple: bool

class UpdateFieldsReplyFieldsPropertyPercentage(TypedDict):
    decimal_places: int
    use_separate: bool

class UpdateFieldsReplyFieldsPropertyBarcode(TypedDict):
    mobile_scan_only: bool

def update_fields(
    access_token: Token, hash: Union[UpdateFieldsHash, Mapping[str, Any]]
) -> Union[UpdateFieldsReply, Failure]: ...

class AddRecordsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    key_type: Literal['CELL_VALUE_KEY_TYPE_FIELD_TITLE', 'CELL_VALUE_KEY_TYPE_FIELD_ID']
    records: Required[Sequence[AddRecordsHashRecords]]

class AddRecordsHashRecords(TypedDict, total=False):
    values: Required[Mapping[str, Sequence[AddRecordsHashRecordsValuesField]]]

AddRecordsHashRecordsValuesField = TypedDict(
    "AddRecordsHashRecordsValuesField",
    {
        "type": Literal['text', 'url'],
        "text": str,
        "link": str,
        "id": str,
        "style": int,
        "title": str,
        "image_url": str,
        "width": int,
        "height": int,
        "name": str,
        "size": int,
        "file_ext": str,
        "file_id": str,
        "file_url": str,
        "file_type": Literal['Folder', 'Wedrive', '30', '50', '51', '52', '54', '55', '70'],
        "doc_type": Literal[1, 2],
        "user_id": str,
        "source_type": int,
        "latitude": str,
        "longitude": str,
    }, total=False,
)

class AddRecordsReply(TypedDict):
    errcode: int
    errmsg: str
    records: List[AddRecordsReplyRecords]

class AddRecordsReplyRecords(TypedDict):
    record_id: str
    values: Dict[str, List[AddRecordsReplyRecordsValuesField]]

AddRecordsReplyRecordsValuesField = TypedDict(
    "AddRecordsReplyRecordsValuesField",
    {
        "type": Literal['text', 'url'],
        "text": str,
        "link": str,
        "id": str,
        "style": int,
        "title": str,
        "image_url": str,
        "width": int,
        "height": int,
        "name": str,
        "size": int,
        "file_ext": str,
        "file_url": str,
        "file_type": Literal['Folder', 'Wedrive', '30', '50', '51', '52', '54', '55', '70'],
        "doc_type": Literal[1, 2],
        "user_id": str,
        "tmp_external_userid": str,
        "agentid": int,
        "id_type": Literal[0, 1, 2, 3, 4, 5, 6],
        "source_type": int,
        "latitude": str,
        "longitude": str,
        "seq": str,
    },
)

def add_records(
    access_token: Token, hash: Union[AddRecordsHash, Mapping[str, Any]]
) -> Union[AddRecordsReply, Failure]: ...

class DeleteRecordsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    record_ids: Required[Union[List[str], Tuple[str, ...]]]

class DeleteRecordsReply(TypedDict):
    errcode: int
    errmsg: str

def delete_records(
    access_token: Token, hash: Union[DeleteRecordsHash, Mapping[str, Any]]
) -> Union[DeleteRecordsReply, Failure]: ...

class UpdateRecordsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    key_type: Literal['CELL_VALUE_KEY_TYPE_FIELD_TITLE', 'CELL_VALUE_KEY_TYPE_FIELD_ID']
    records: Required[Sequence[UpdateRecordsHashRecords]]

class UpdateRecordsHashRecords(TypedDict, total=False):
    record_id: Required[str]
    values: Mapping[str, Sequence[UpdateRecordsHashRecordsValuesField]]

UpdateRecordsHashRecordsValuesField = TypedDict(
    "UpdateRecordsHashRecordsValuesField",
    {
        "type": Literal['text', 'url'],
        "text": str,
        "link": str,
        "id": str,
        "style": int,
        "title": str,
        "image_url": str,
        "width": int,
        "height": int,
        "name": str,
        "size": int,
        "file_ext": str,
        "file_id": str,
        "file_url": str,
        "file_type": Literal['Folder', 'Wedrive', '30', '50', '51', '52', '54', '55', '70'],
        "doc_type": Literal[1, 2],
        "user_id": str,
        "source_type": int,
        "latitude": str,
        "longitude": str,
    }, total=False,
)

class UpdateRecordsReply(TypedDict):
    errcode: int
    errmsg: str
    records: List[UpdateRecordsReplyRecords]

class UpdateRecordsReplyRecords(TypedDict):
    record_id: str
    values: Dict[str, List[UpdateRecordsReplyRecordsValuesField]]

UpdateRecordsReplyRecordsValuesField = TypedDict(
    "UpdateRecordsReplyRecordsValuesField",
    {
        "type": Literal['text', 'url'],
        "text": str,
        "link": str,
        "id": str,
        "style": int,
        "title": str,
        "image_url": str,
        "width": int,
        "height": int,
        "name": str,
        "size": int,
        "file_ext": str,
        "file_url": str,
        "file_type": Literal['Folder', 'Wedrive', '30', '50', '51', '52', '54', '55', '70'],
        "doc_type": Literal[1, 2],
        "user_id": str,
        "tmp_external_userid": str,
        "agentid": int,
        "id_type": Literal[0, 1, 2, 3, 4, 5, 6],
        "source_type": int,
        "latitude": str,
        "longitude": str,
        "seq": str,
    },
)

def update_records(
    access_token: Token, hash: Union[UpdateRecordsHash, Mapping[str, Any]]
) -> Union[UpdateRecordsReply, Failure]: ...

class GetSheetHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: str
    need_all_type_sheet: bool

class GetSheetReply(TypedDict):
    errcode: int
    errmsg: str
    sheet_list: List[GetSheetReplySheetList]

class GetSheetReplySheetList(TypedDict):
    sheet_id: str
    title: str
    is_visible: bool
    type: Literal['smartsheet', 'dashboard', 'external']

def get_sheet(access_token: Token, hash: Union[GetSheetHash, Mapping[str, Any]]) -> Union[GetSheetReply, Failure]: ...

class GetViewsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    view_ids: Union[List[str], Tuple[str, ...]]
    offset: int
    limit: int

class GetViewsReply(TypedDict):
    errcode: int
    errmsg: str
    total: int
    has_more: bool
    next: int
    views: List[GetViewsReplyViews]

class GetViewsReplyViews(TypedDict):
    view_id: str
    view_title: str
    view_type: Literal['VIEW_TYPE_GRID', 'VIEW_TYPE_KANBAN', 'VIEW_TYPE_GALLERY', 'VIEW_TYPE_GANTT', 'VIEW_TYPE_CALENDAR']
    property: GetViewsReplyViewsProperty

class GetViewsReplyViewsProperty(TypedDict):
    auto_sort: bool
    sort_spec: GetViewsReplyViewsPropertySortSpec
    group_spec: GetViewsReplyViewsPropertyGroupSpec
    filter_spec: GetViewsReplyViewsPropertyFilterSpec
    is_field_stat_enabled: bool
    field_visibility: Dict[str, Any]
    frozen_field_count: int
    color_config: GetViewsReplyViewsPropertyColorConfig

class GetViewsReplyViewsPropertySortSpec(TypedDict):
    sort_infos: List[GetViewsReplyViewsPropertySortSpecSortInfos]

class GetViewsReplyViewsPropertySortSpecSortInfos(TypedDict):
    field_id: str
    desc: bool

class GetViewsReplyViewsPropertyGroupSpec(TypedDict):
    groups: List[GetViewsReplyViewsPropertyGroupSpecGroups]

class GetViewsReplyViewsPropertyGroupSpecGroups(TypedDict):
    field_id: str
    desc: bool

class GetViewsReplyViewsPropertyFilterSpec(TypedDict):
    conjunction: Literal['CONJUNCTION_AND', 'CONJUNCTION_OR']
    conditions: List[GetViewsReplyViewsPropertyFilterSpecConditions]

class GetViewsReplyViewsPropertyFilterSpecConditions(TypedDict):
    field_id: str
    field_type: Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']
    operator: Literal['OPERATOR_IS', 'OPERATOR_IS_NOT', 'OPERATOR_CONTAINS', 'OPERATOR_DOES_NOT_CONTAIN', 'OPERATOR_IS_GREATER', 'OPERATOR_IS_GREATER_OR_EQUAL', 'OPERATOR_IS_LESS', 'OPERATOR_IS_LESS_OR_EQUAL', 'OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY', 'OPERATOR_UNKNOWN']
    string_value: GetViewsReplyViewsPropertyFilterSpecConditionsStringValue
    number_value: GetViewsReplyViewsPropertyFilterSpecConditionsNumberValue
    bool_value: GetViewsReplyViewsPropertyFilterSpecConditionsBoolValue
    user_value: GetViewsReplyViewsPropertyFilterSpecConditionsUserValue
    date_time_value: GetViewsReplyViewsPropertyFilterSpecConditionsDateTimeValue

class GetViewsReplyViewsPropertyFilterSpecConditionsStringValue(TypedDict):
    value: List[str]

class GetViewsReplyViewsPropertyFilterSpecConditionsNumberValue(TypedDict):
    value: float

class GetViewsReplyViewsPropertyFilterSpecConditionsBoolValue(TypedDict):
    value: bool

class GetViewsReplyViewsPropertyFilterSpecConditionsUserValue(TypedDict):
    value: List[str]

class GetViewsReplyViewsPropertyFilterSpecConditionsDateTimeValue(TypedDict):
    type: Literal['DATE_TIME_TYPE_DETAIL_DATE', 'DATE_TIME_TYPE_TODAY', 'DATE_TIME_TYPE_TOMORROW', 'DATE_TIME_TYPE_YESTERDAY', 'DATE_TIME_TYPE_CURRENT_WEEK', 'DATE_TIME_TYPE_LAST_WEEK', 'DATE_TIME_TYPE_CURRENT_MONTH', 'DATE_TIME_TYPE_THE_PAST_7_DAYS', 'DATE_TIME_TYPE_THE_NEXT_7_DAYS', 'DATE_TIME_TYPE_LAST_MONTH', 'DATE_TIME_TYPE_THE_PAST_30_DAYS', 'DATE_TIME_TYPE_THE_NEXT_30_DAYS']
    value: List[str]

class GetViewsReplyViewsPropertyColorConfig(TypedDict):
    conditions: List[GetViewsReplyViewsPropertyColorConfigConditions]

class GetViewsReplyViewsPropertyColorConfigConditions(TypedDict):
    id: str
    type: Literal['VIEW_COLOR_CONDITION_TYPE_ROW', 'VIEW_COLOR_CONDITION_TYPE_COLUMN', 'VIEW_COLOR_CONDITION_TYPE_CELL']
    color: Literal['fillColorGray_5', 'accentBlueLighten_5', 'chromeCyanLighten_5', 'chromeMintLighten_5', 'chromeRedLighten_5', 'chromeOrangeLighten_5', 'chromeAmberLighten_5', 'chromeVioletLighten_5', 'chromePinkLighten_5', 'fillColorGray_4', 'accentBlueLighten_4', 'chromeCyanLighten_4', 'chromeMintLighten_4', 'chromeRedLighten_4', 'chromeOrangeLighten_4', 'chromeAmberLighten_4', 'chromeVioletLighten_4', 'chromePinkLighten_4', 'fillColorGray_3', 'accentBlueLighten_3', 'chromeCyanLighten_3', 'chromeMintLighten_3', 'chromeRedLighten_3', 'chromeOrangeLighten_3', 'chromeAmberLighten_3', 'chromeVioletLighten_3', 'chromePinkLighten_3']
    condition: GetViewsReplyViewsPropertyColorConfigConditionsCondition

class GetViewsReplyViewsPropertyColorConfigConditionsCondition(TypedDict):
    field_id: str
    field_type: Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']
    operator: Literal['OPERATOR_IS', 'OPERATOR_IS_NOT', 'OPERATOR_CONTAINS', 'OPERATOR_DOES_NOT_CONTAIN', 'OPERATOR_IS_GREATER', 'OPERATOR_IS_GREATER_OR_EQUAL', 'OPERATOR_IS_LESS', 'OPERATOR_IS_LESS_OR_EQUAL', 'OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY', 'OPERATOR_UNKNOWN']
    string_value: GetViewsReplyViewsPropertyColorConfigConditionsConditionStringValue
    number_value: GetViewsReplyViewsPropertyColorConfigConditionsConditionNumberValue
    bool_value: GetViewsReplyViewsPropertyColorConfigConditionsConditionBoolValue
    user_value: GetViewsReplyViewsPropertyColorConfigConditionsConditionUserValue
    date_time_value: GetViewsReplyViewsPropertyColorConfigConditionsConditionDateTimeValue

class GetViewsReplyViewsPropertyColorConfigConditionsConditionStringValue(TypedDict):
    value: List[str]

class GetViewsReplyViewsPropertyColorConfigConditionsConditionNumberValue(TypedDict):
    value: float

class GetViewsReplyViewsPropertyColorConfigConditionsConditionBoolValue(TypedDict):
    value: bool

class GetViewsReplyViewsPropertyColorConfigConditionsConditionUserValue(TypedDict):
    value: List[str]

class GetViewsReplyViewsPropertyColorConfigConditionsConditionDateTimeValue(TypedDict):
    type: Literal['DATE_TIME_TYPE_DETAIL_DATE', 'DATE_TIME_TYPE_TODAY', 'DATE_TIME_TYPE_TOMORROW', 'DATE_TIME_TYPE_YESTERDAY', 'DATE_TIME_TYPE_CURRENT_WEEK', 'DATE_TIME_TYPE_LAST_WEEK', 'DATE_TIME_TYPE_CURRENT_MONTH', 'DATE_TIME_TYPE_THE_PAST_7_DAYS', 'DATE_TIME_TYPE_THE_NEXT_7_DAYS', 'DATE_TIME_TYPE_LAST_MONTH', 'DATE_TIME_TYPE_THE_PAST_30_DAYS', 'DATE_TIME_TYPE_THE_NEXT_30_DAYS']
    value: List[str]

def get_views(access_token: Token, hash: Union[GetViewsHash, Mapping[str, Any]]) -> Union[GetViewsReply, Failure]: ...

class GetFieldsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    view_id: str
    field_ids: Union[List[str], Tuple[str, ...]]
    field_titles: Union[List[str], Tuple[str, ...]]
    offset: int
    limit: int

class GetFieldsReply(TypedDict):
    errcode: int
    errmsg: str
    total: int
    fields: List[GetFieldsReplyFields]

class GetFieldsReplyFields(TypedDict):
    field_id: str
    field_title: str
    field_type: Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']
    property_number: GetFieldsReplyFieldsPropertyNumber
    property_checkbox: GetFieldsReplyFieldsPropertyCheckbox
    property_date_time: GetFieldsReplyFieldsPropertyDateTime
    property_attachment: GetFieldsReplyFieldsPropertyAttachment
    property_user: GetFieldsReplyFieldsPropertyUser
    property_url: GetFieldsReplyFieldsPropertyUrl
    property_select: GetFieldsReplyFieldsPropertySelect
    property_created_time: GetFieldsReplyFieldsPropertyCreatedTime
    property_modified_time: GetFieldsReplyFieldsPropertyModifiedTime
    property_progress: GetFieldsReplyFieldsPropertyProgress
    property_single_select: GetFieldsReplyFieldsPropertySingleSelect
    property_reference: GetFieldsReplyFieldsPropertyReference
    property_location: GetFieldsReplyFieldsPropertyLocation
    property_auto_number: GetFieldsReplyFieldsPropertyAutoNumber
    property_currency: GetFieldsReplyFieldsPropertyCurrency
    property_ww_group: GetFieldsReplyFieldsPropertyWwGroup
    property_percentage: GetFieldsReplyFieldsPropertyPercentage
    property_barcode: GetFieldsReplyFieldsPropertyBarcode

class GetFieldsReplyFieldsPropertyNumber(TypedDict):
    decimal_places: int
    use_separate: bool

class GetFieldsReplyFieldsPropertyCheckbox(TypedDict):
    checked: bool

class GetFieldsReplyFieldsPropertyDateTime(TypedDict):
    format: str
    auto_fill: bool

class GetFieldsReplyFieldsPropertyAttachment(TypedDict):
    display_mode: Literal['DISPLAY_MODE_LIST', 'DISPLAY_MODE_GRID']

class GetFieldsReplyFieldsPropertyUser(TypedDict):
    is_multiple: bool
    is_notified: bool

class GetFieldsReplyFieldsPropertyUrl(TypedDict):
    type: Literal['LINK_TYPE_PURE_TEXT', 'LINK_TYPE_ICON_TEXT']

class GetFieldsReplyFieldsPropertySelect(TypedDict):
    is_quick_add: bool
    options: List[GetFieldsReplyFieldsPropertySelectOptions]

class GetFieldsReplyFieldsPropertySelectOptions(TypedDict):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class GetFieldsReplyFieldsPropertyCreatedTime(TypedDict):
    format: str

class GetFieldsReplyFieldsPropertyModifiedTime(TypedDict):
    format: str

class GetFieldsReplyFieldsPropertyProgress(TypedDict):
    decimal_places: int

class GetFieldsReplyFieldsPropertySingleSelect(TypedDict):
    is_quick_add: bool
    options: List[GetFieldsReplyFieldsPropertySingleSelectOptions]

class GetFieldsReplyFieldsPropertySingleSelectOptions(TypedDict):
    id: str
    text: str
    style: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]

class GetFieldsReplyFieldsPropertyReference(TypedDict):
    sub_id: str
    filed_id: str
    is_multiple: bool
    view_id: str

class GetFieldsReplyFieldsPropertyLocation(TypedDict):
    input_type: Literal['LOCATION_INPUT_TYPE_MANUAL', 'LOCATION_INPUT_TYPE_AUTO']

class GetFieldsReplyFieldsPropertyAutoNumber(TypedDict):
    type: Literal['NUMBER_TYPE_INCR', 'NUMBER_TYPE_CUSTOM']
    rules: List[GetFieldsReplyFieldsPropertyAutoNumberRules]
    reformat_existing_record: bool

class GetFieldsReplyFieldsPropertyAutoNumberRules(TypedDict):
    type: Literal['NUMBER_RULE_TYPE_INCR', 'NUMBER_RULE_TYPE_FIXED_CHAR', 'NUMBER_RULE_TYPE_TIME']
    value: str

class GetFieldsReplyFieldsPropertyCurrency(TypedDict):
    currency_type: Literal['CURRENCY_TYPE_CNY', 'CURRENCY_TYPE_USD', 'CURRENCY_TYPE_EUR', 'CURRENCY_TYPE_GBP', 'CURRENCY_TYPE_JPY', 'CURRENCY_TYPE_KRW', 'CURRENCY_TYPE_HKD', 'CURRENCY_TYPE_MOP', 'CURRENCY_TYPE_TWD', 'CURRENCY_TYPE_AED', 'CURRENCY_TYPE_AUD', 'CURRENCY_TYPE_BRL', 'CURRENCY_TYPE_CAD', 'CURRENCY_TYPE_CHF', 'CURRENCY_TYPE_IDR', 'CURRENCY_TYPE_INR', 'CURRENCY_TYPE_MXN', 'CURRENCY_TYPE_MYR', 'CURRENCY_TYPE_PHP', 'CURRENCY_TYPE_PLN', 'CURRENCY_TYPE_RUB', 'CURRENCY_TYPE_SGD', 'CURRENCY_TYPE_THB', 'CURRENCY_TYPE_TRY', 'CURRENCY_TYPE_VND']
    decimal_places: int
    use_separate: bool

class GetFieldsReplyFieldsPropertyWwGroup(TypedDict):
    allow_multiple: bool

class GetFieldsReplyFieldsPropertyPercentage(TypedDict):
    decimal_places: int
    use_separate: bool

class GetFieldsReplyFieldsPropertyBarcode(TypedDict):
    mobile_scan_only: bool

def get_fields(
    access_token: Token, hash: Union[GetFieldsHash, Mapping[str, Any]]
) -> Union[GetFieldsReply, Failure]: ...

class GetRecordsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    view_id: str
    record_ids: Union[List[str], Tuple[str, ...]]
    key_type: Literal['CELL_VALUE_KEY_TYPE_FIELD_TITLE', 'CELL_VALUE_KEY_TYPE_FIELD_ID']
    field_titles: Union[List[str], Tuple[str, ...]]
    field_ids: Union[List[str], Tuple[str, ...]]
    sort: Sequence[GetRecordsHashSort]
    offset: int
    limit: int
    ver: int
    filter_spec: GetRecordsHashFilterSpec

class GetRecordsHashSort(TypedDict, total=False):
    field_title: Required[str]
    desc: bool

class GetRecordsHashFilterSpec(TypedDict, total=False):
    conjunction: Required[Literal['CONJUNCTION_AND', 'CONJUNCTION_OR']]
    conditions: Required[Sequence[GetRecordsHashFilterSpecConditions]]

class GetRecordsHashFilterSpecConditions(TypedDict, total=False):
    field_id: Required[str]
    field_type: Required[Literal['FIELD_TYPE_TEXT', 'FIELD_TYPE_NUMBER', 'FIELD_TYPE_CHECKBOX', 'FIELD_TYPE_DATE_TIME', 'FIELD_TYPE_IMAGE', 'FIELD_TYPE_ATTACHMENT', 'FIELD_TYPE_USER', 'FIELD_TYPE_URL', 'FIELD_TYPE_SELECT', 'FIELD_TYPE_SINGLE_SELECT', 'FIELD_TYPE_CREATED_USER', 'FIELD_TYPE_MODIFIED_USER', 'FIELD_TYPE_CREATED_TIME', 'FIELD_TYPE_MODIFIED_TIME', 'FIELD_TYPE_PROGRESS', 'FIELD_TYPE_PHONE_NUMBER', 'FIELD_TYPE_EMAIL', 'FIELD_TYPE_REFERENCE', 'FIELD_TYPE_LOCATION', 'FIELD_TYPE_CURRENCY', 'FIELD_TYPE_WWGROUP', 'FIELD_TYPE_AUTONUMBER', 'FIELD_TYPE_PERCENTAGE', 'FIELD_TYPE_BARCODE', 'FIELD_TYPE_FORMULA']]
    operator: Required[Literal['OPERATOR_IS', 'OPERATOR_IS_NOT', 'OPERATOR_CONTAINS', 'OPERATOR_DOES_NOT_CONTAIN', 'OPERATOR_IS_GREATER', 'OPERATOR_IS_GREATER_OR_EQUAL', 'OPERATOR_IS_LESS', 'OPERATOR_IS_LESS_OR_EQUAL', 'OPERATOR_IS_EMPTY', 'OPERATOR_IS_NOT_EMPTY', 'OPERATOR_UNKNOWN']]
    string_value: GetRecordsHashFilterSpecConditionsStringValue
    number_value: GetRecordsHashFilterSpecConditionsNumberValue
    bool_value: GetRecordsHashFilterSpecConditionsBoolValue
    user_value: GetRecordsHashFilterSpecConditionsUserValue
    date_time_value: GetRecordsHashFilterSpecConditionsDateTimeValue

class GetRecordsHashFilterSpecConditionsStringValue(TypedDict, total=False):
    value: Union[List[str], Tuple[str, ...]]

class GetRecordsHashFilterSpecConditionsNumberValue(TypedDict, total=False):
    value: float

class GetRecordsHashFilterSpecConditionsBoolValue(TypedDict, total=False):
    value: bool

class GetRecordsHashFilterSpecConditionsUserValue(TypedDict, total=False):
    value: Union[List[str], Tuple[str, ...]]

class GetRecordsHashFilterSpecConditionsDateTimeValue(TypedDict, total=False):
    type: Required[Literal['DATE_TIME_TYPE_DETAIL_DATE', 'DATE_TIME_TYPE_TODAY', 'DATE_TIME_TYPE_TOMORROW', 'DATE_TIME_TYPE_YESTERDAY', 'DATE_TIME_TYPE_CURRENT_WEEK', 'DATE_TIME_TYPE_LAST_WEEK', 'DATE_TIME_TYPE_CURRENT_MONTH', 'DATE_TIME_TYPE_THE_PAST_7_DAYS', 'DATE_TIME_TYPE_THE_NEXT_7_DAYS', 'DATE_TIME_TYPE_LAST_MONTH', 'DATE_TIME_TYPE_THE_PAST_30_DAYS', 'DATE_TIME_TYPE_THE_NEXT_30_DAYS']]
    value: Union[List[str], Tuple[str, ...]]

class GetRecordsReply(TypedDict):
    errcode: int
    errmsg: str
    total: int
    has_more: bool
    next: int
    ver: int
    records: List[GetRecordsReplyRecords]

class GetRecordsReplyRecords(TypedDict):
    record_id: str
    create_time: str
    update_time: str
    creator_name: str
    updater_name: str
    values: Dict[str, List[GetRecordsReplyRecordsValuesField]]

GetRecordsReplyRecordsValuesField = TypedDict(
    "GetRecordsReplyRecordsValuesField",
    {
        "type": Literal['text', 'url'],
        "text": str,
        "link": str,
        "id": str,
        "style": int,
        "title": str,
        "image_url": str,
        "width": int,
        "height": int,
        "name": str,
        "size": int,
        "file_ext": str,
        "file_url": str,
        "file_type": Literal['Folder', 'Wedrive', '30', '50', '51', '52', '54', '55', '70'],
        "doc_type": Literal[1, 2],
        "user_id": str,
        "tmp_external_userid": str,
        "agentid": int,
        "id_type": Literal[0, 1, 2, 3, 4, 5, 6],
        "source_type": int,
        "latitude": str,
        "longitude": str,
        "seq": str,
    },
)

def get_records(
    access_token: Token, hash: Union[GetRecordsHash, Mapping[str, Any]]
) -> Union[GetRecordsReply, Failure]: ...

class GetFieldGroupsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    offset: int
    limit: int

class GetFieldGroupsReply(TypedDict):
    errcode: int
    errmsg: str
    field_groups: List[GetFieldGroupsReplyFieldGroups]
    total: int
    has_more: bool
    next: int

class GetFieldGroupsReplyFieldGroups(TypedDict):
    field_group_id: str
    name: str
    children: List[GetFieldGroupsReplyFieldGroupsChildren]

class GetFieldGroupsReplyFieldGroupsChildren(TypedDict):
    field_id: str

def get_field_groups(
    access_token: Token, hash: Union[GetFieldGroupsHash, Mapping[str, Any]]
) -> Union[GetFieldGroupsReply, Failure]: ...

class AddFieldGroupHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    name: Required[str]
    children: Sequence[AddFieldGroupHashChildren]

class AddFieldGroupHashChildren(TypedDict, total=False):
    field_id: str

class AddFieldGroupReply(TypedDict):
    errcode: int
    errmsg: str
    field_group: AddFieldGroupReplyFieldGroup

class AddFieldGroupReplyFieldGroup(TypedDict):
    field_group_id: str
    name: str
    children: List[AddFieldGroupReplyFieldGroupChildren]

class AddFieldGroupReplyFieldGroupChildren(TypedDict):
    field_id: str

def add_field_group(
    access_token: Token, hash: Union[AddFieldGroupHash, Mapping[str, Any]]
) -> Union[AddFieldGroupReply, Failure]: ...

class UpdateFieldGroupHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    field_group_id: Required[str]
    name: str
    children: Sequence[UpdateFieldGroupHashChildren]

class UpdateFieldGroupHashChildren(TypedDict, total=False):
    field_id: str

class UpdateFieldGroupReply(TypedDict):
    errcode: int
    errmsg: str
    field_group: UpdateFieldGroupReplyFieldGroup

class UpdateFieldGroupReplyFieldGroup(TypedDict):
    field_group_id: str
    name: str
    children: List[UpdateFieldGroupReplyFieldGroupChildren]

class UpdateFieldGroupReplyFieldGroupChildren(TypedDict):
    field_id: str

def update_field_group(
    access_token: Token, hash: Union[UpdateFieldGroupHash, Mapping[str, Any]]
) -> Union[UpdateFieldGroupReply, Failure]: ...

class DeleteFieldGroupsHash(TypedDict, total=False):
    docid: Required[str]
    sheet_id: Required[str]
    field_group_ids: Required[Union[List[str], Tuple[str, ...]]]

class DeleteFieldGroupsReply(TypedDict):
    errcode: int
    errmsg: str

def delete_field_groups(
    access_token: Token, hash: Union[DeleteFieldGroupsHash, Mapping[str, Any]]
) -> Union[DeleteFieldGroupsReply, Failure]: ...

class WebhookHash(TypedDict, total=False):
    add_records: Sequence[WebhookHashAddRecords]
    update_records: Sequence[WebhookHashUpdateRecords]

class WebhookHashAddRecords(TypedDict, total=False):
    values: Required[Mapping[str, Any]]

class WebhookHashUpdateRecords(TypedDict, total=False):
    record_id: Required[str]
    values: Required[Mapping[str, Any]]

class WebhookReply(TypedDict):
    errcode: int
    errmsg: str
    add_records: List[WebhookReplyAddRecords]
    update_records: List[WebhookReplyUpdateRecords]

class WebhookReplyAddRecords(TypedDict):
    record_id: str
    values: Dict[str, Any]

class WebhookReplyUpdateRecords(TypedDict):
    record_id: str
    values: Dict[str, Any]

def webhook(key: Token, hash: Union[WebhookHash, Mapping[str, Any]]) -> Union[WebhookReply, Failure]: ...
