# Made from the docstrings of approval.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "create_template",
    "update_template",
    "copytemplate",
]

class CreateTemplateHash(TypedDict, total=False):
    template_name: Required[Sequence[CreateTemplateHashTemplateName]]
    template_content: Required[CreateTemplateHashTemplateContent]

class CreateTemplateHashTemplateName(TypedDict, total=False):
    text: Required[str]
    lang: Required[str]

class CreateTemplateHashTemplateContent(TypedDict, total=False):
    controls: Required[Sequence[CreateTemplateHashTemplateContentControls]]

class CreateTemplateHashTemplateContentControls(TypedDict, total=False):
    property: Required[CreateTemplateHashTemplateContentControlsProperty]
    config: CreateTemplateHashTemplateContentControlsConfig

class CreateTemplateHashTemplateContentControlsProperty(TypedDict, total=False):
    control: Required[Literal['Text', 'Textarea', 'Number', 'Money', 'Date', 'Selector', 'Contact', 'Tips', 'File', 'Table', 'Location', 'RelatedApproval', 'DateRange', 'PhoneNumber', 'Vacation', 'Attendance', 'BankAccount']]
    id: Required[str]
    title: Required[Sequence[CreateTemplateHashTemplateContentControlsPropertyTitle]]
    placeholder: Sequence[CreateTemplateHashTemplateContentControlsPropertyPlaceholder]
    require: Literal[0, 1]
    un_print: Literal[0, 1]

class CreateTemplateHashTemplateContentControlsPropertyTitle(TypedDict, total=False):
    text: Required[str]
    lang: Required[str]

class CreateTemplateHashTemplateContentControlsPropertyPlaceholder(TypedDict, total=False):
    text: str
    lang: str

class CreateTemplateHashTemplateContentControlsConfig(TypedDict, total=False):
    date: CreateTemplateHashTemplateContentControlsConfigDate
    selector: CreateTemplateHashTemplateContentControlsConfigSelector
    contact: CreateTemplateHashTemplateContentControlsConfigContact
    tips: CreateTemplateHashTemplateContentControlsConfigTips
    file: CreateTemplateHashTemplateContentControlsConfigFile
    table: CreateTemplateHashTemplateContentControlsConfigTable
    attendance: CreateTemplateHashTemplateContentControlsConfigAttendance
    location: CreateTemplateHashTemplateContentControlsConfigLocation
    related_approval: CreateTemplateHashTemplateContentControlsConfigRelatedApproval
    date_range: CreateTemplateHashTemplateContentControlsConfigDateRange

class CreateTemplateHashTemplateContentControlsConfigDate(TypedDict, total=False):
    type: Required[Literal['day', 'hour']]

class CreateTemplateHashTemplateContentControlsConfigSelector(TypedDict, total=False):
    type: Required[Literal['single', 'multi']]
    options: Required[Sequence[CreateTemplateHashTemplateContentControlsConfigSelectorOptions]]

class CreateTemplateHashTemplateContentControlsConfigSelectorOptions(TypedDict, total=False):
    key: Required[str]
    value: Required[CreateTemplateHashTemplateContentControlsConfigSelectorOptionsValue]

class CreateTemplateHashTemplateContentControlsConfigSelectorOptionsValue(TypedDict, total=False):
    text: Required[str]
    lang: Required[str]

class CreateTemplateHashTemplateContentControlsConfigContact(TypedDict, total=False):
    type: Required[Literal['single', 'multi']]
    mode: Required[Literal['user', 'department']]

class CreateTemplateHashTemplateContentControlsConfigTips(TypedDict, total=False):
    tips_content: Required[Sequence[CreateTemplateHashTemplateContentControlsConfigTipsTipsContent]]

class CreateTemplateHashTemplateContentControlsConfigTipsTipsContent(TypedDict, total=False):
    lang: Required[str]
    text: Required[CreateTemplateHashTemplateContentControlsConfigTipsTipsContentText]

class CreateTemplateHashTemplateContentControlsConfigTipsTipsContentText(TypedDict, total=False):
    sub_text: Required[Sequence[CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubText]]

class CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubText(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    content: Required[CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContent]

class CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContent(TypedDict, total=False):
    plain_text: CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentPlainText
    link: CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentLink

class CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentPlainText(TypedDict, total=False):
    content: str

class CreateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentLink(TypedDict, total=False):
    title: Required[str]
    url: str

class CreateTemplateHashTemplateContentControlsConfigFile(TypedDict, total=False):
    is_only_photo: Literal[0, 1]

class CreateTemplateHashTemplateContentControlsConfigTable(TypedDict, total=False):
    print_format: Literal[0, 1]
    children: Required[Sequence[CreateTemplateHashTemplateContentControls]]

class CreateTemplateHashTemplateContentControlsConfigAttendance(TypedDict, total=False):
    type: Required[Literal[3, 4, 5]]
    date_range: Required[CreateTemplateHashTemplateContentControlsConfigAttendanceDateRange]

class CreateTemplateHashTemplateContentControlsConfigAttendanceDateRange(TypedDict, total=False):
    type: Required[Literal['halfday', 'hour']]
    official_holiday: Literal[0, 1]
    perday_duration: int

class CreateTemplateHashTemplateContentControlsConfigLocation(TypedDict, total=False):
    distance: Literal[100, 200, 300]

class CreateTemplateHashTemplateContentControlsConfigRelatedApproval(TypedDict, total=False):
    template_id: Any

class CreateTemplateHashTemplateContentControlsConfigDateRange(TypedDict, total=False):
    type: Required[Literal['halfday', 'hour']]
    official_holiday: Literal[0, 1]
    perday_duration: int

class CreateTemplateReply(TypedDict):
    errcode: int
    errmsg: str
    template_id: str

def create_template(
    access_token: Token, hash: Union[CreateTemplateHash, Mapping[str, Any]]
) -> Union[CreateTemplateReply, Failure]: ...

class UpdateTemplateHash(TypedDict, total=False):
    template_id: Required[str]
    template_name: Required[Sequence[UpdateTemplateHashTemplateName]]
    template_content: Required[UpdateTemplateHashTemplateContent]

class UpdateTemplateHashTemplateName(TypedDict, total=False):
    text: Required[str]
    lang: Required[str]

class UpdateTemplateHashTemplateContent(TypedDict, total=False):
    controls: Required[Sequence[UpdateTemplateHashTemplateContentControls]]

class UpdateTemplateHashTemplateContentControls(TypedDict, total=False):
    property: Required[UpdateTemplateHashTemplateContentControlsProperty]
    config: UpdateTemplateHashTemplateContentControlsConfig

class UpdateTemplateHashTemplateContentControlsProperty(TypedDict, total=False):
    control: Required[Literal['Text', 'Textarea', 'Number', 'Money', 'Date', 'Selector', 'Contact', 'Tips', 'File', 'Table', 'Location', 'RelatedApproval', 'DateRange', 'PhoneNumber', 'Vacation', 'Attendance', 'BankAccount']]
    id: Required[str]
    title: Required[Sequence[UpdateTemplateHashTemplateContentControlsPropertyTitle]]
    placeholder: Sequence[UpdateTemplateHashTemplateContentControlsPropertyPlaceholder]
    require: Literal[0, 1]
    un_print: Literal[0, 1]

class UpdateTemplateHashTemplateContentControlsPropertyTitle(TypedDict, total=False):
    text: Required[str]
    lang: Required[str]

class UpdateTemplateHashTemplateContentControlsPropertyPlaceholder(TypedDict, total=False):
    text: str
    lang: str

class UpdateTemplateHashTemplateContentControlsConfig(TypedDict, total=False):
    date: UpdateTemplateHashTemplateContentControlsConfigDate
    selector: UpdateTemplateHashTemplateContentControlsConfigSelector
    contact: UpdateTemplateHashTemplateContentControlsConfigContact
    tips: UpdateTemplateHashTemplateContentControlsConfigTips
    file: UpdateTemplateHashTemplateContentControlsConfigFile
    table: UpdateTemplateHashTemplateContentControlsConfigTable
    attendance: UpdateTemplateHashTemplateContentControlsConfigAttendance
    location: UpdateTemplateHashTemplateContentControlsConfigLocation
    related_approval: UpdateTemplateHashTemplateContentControlsConfigRelatedApproval
    date_range: UpdateTemplateHashTemplateContentControlsConfigDateRange

class UpdateTemplateHashTemplateContentControlsConfigDate(TypedDict, total=False):
    type: Required[Literal['day', 'hour']]

class UpdateTemplateHashTemplateContentControlsConfigSelector(TypedDict, total=False):
    type: Required[Literal['single', 'multi']]
    options: Required[Sequence[UpdateTemplateHashTemplateContentControlsConfigSelectorOptions]]

class UpdateTemplateHashTemplateContentControlsConfigSelectorOptions(TypedDict, total=False):
    key: Required[str]
    value: Required[UpdateTemplateHashTemplateContentControlsConfigSelectorOptionsValue]

class UpdateTemplateHashTemplateContentControlsConfigSelectorOptionsValue(TypedDict, total=False):
    text: Required[str]
    lang: Required[str]

class UpdateTemplateHashTemplateContentControlsConfigContact(TypedDict, total=False):
    type: Required[Literal['single', 'multi']]
    mode: Required[Literal['user', 'department']]

class UpdateTemplateHashTemplateContentControlsConfigTips(TypedDict, total=False):
    tips_content: Required[Sequence[UpdateTemplateHashTemplateContentControlsConfigTipsTipsContent]]

class UpdateTemplateHashTemplateContentControlsConfigTipsTipsContent(TypedDict, total=False):
    lang: Required[str]
    text: Required[UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentText]

class UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentText(TypedDict, total=False):
    sub_text: Required[Sequence[UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubText]]

class UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubText(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    content: Required[UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContent]

class UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContent(TypedDict, total=False):
    plain_text: UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentPlainText
    link: UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentLink

class UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentPlainText(TypedDict, total=False):
    content: str

class UpdateTemplateHashTemplateContentControlsConfigTipsTipsContentTextSubTextContentLink(TypedDict, total=False):
    title: Required[str]
    url: str

class UpdateTemplateHashTemplateContentControlsConfigFile(TypedDict, total=False):
    is_only_photo: Literal[0, 1]

class UpdateTemplateHashTemplateContentControlsConfigTable(TypedDict, total=False):
    print_format: Literal[0, 1]
    children: Required[Sequence[UpdateTemplateHashTemplateContentControls]]

class UpdateTemplateHashTemplateContentControlsConfigAttendance(TypedDict, total=False):
    type: Required[Literal[3, 4, 5]]
    date_range: Required[UpdateTemplateHashTemplateContentControlsConfigAttendanceDateRange]

class UpdateTemplateHashTemplateContentControlsConfigAttendanceDateRange(TypedDict, total=False):
    type: Required[Literal['halfday', 'hour']]
    official_holiday: Literal[0, 1]
    perday_duration: int

class UpdateTemplateHashTemplateContentControlsConfigLocation(TypedDict, total=False):
    distance: Literal[100, 200, 300]

class UpdateTemplateHashTemplateContentControlsConfigRelatedApproval(TypedDict, total=False):
    template_id: Any

class UpdateTemplateHashTemplateContentControlsConfigDateRange(TypedDict, total=False):
    type: Required[Literal['halfday', 'hour']]
    official_holiday: Literal[0, 1]
    perday_duration: int

class UpdateTemplateReply(TypedDict):
    errcode: int
    errmsg: str

def update_template(
    access_token: Token, hash: Union[UpdateTemplateHash, Mapping[str, Any]]
) -> Union[UpdateTemplateReply, Failure]: ...

class CopytemplateHash(TypedDict, total=False):
    open_template_id: Required[str]

class CopytemplateReply(TypedDict):
    errcode: int
    errmsg: str
    template_id: str

def copytemplate(
    access_token: Token, hash: Union[CopytemplateHash, Mapping[str, Any]]
) -> Union[CopytemplateReply, Failure]: ...
