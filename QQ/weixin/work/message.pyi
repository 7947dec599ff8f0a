# Made from the docstrings of message.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "send",
    "update_template_card",
    "recall",
    "update_taskcard",
    "get_statistics",
    "revoke",
]

SendHash = TypedDict(
    "SendHash",
    {
        "touser": str,
        "toparty": str,
        "totag": str,
        "agentid": Required[int],
        "msgtype": Required[Literal['text', 'image', 'voice', 'video', 'file', 'textcard', 'news', 'mpnews', 'markdown', 'miniprogram_notice', 'template_card', 'interactive_taskcard', 'taskcard']],
        "safe": Literal[0, 1, 2],
        "enable_id_trans": Literal[0, 1],
        "enable_duplicate_check": Literal[0, 1],
        "duplicate_check_interval": int,
        "text": SendHashText,
        "image": SendHashImage,
        "voice": SendHashVoice,
        "video": SendHashVideo,
        "file": SendHashFile,
        "textcard": SendHashTextcard,
        "news": SendHashNews,
        "mpnews": SendHashMpnews,
        "markdown": SendHashMarkdown,
        "miniprogram_notice": SendHashMiniprogramNotice,
        "template_card": SendHashTemplateCard,
        "taskcard": SendHashTaskcard,
        "interactive_taskcard": SendHashInteractiveTaskcard,
    }, total=False,
)

class SendHashText(TypedDict, total=False):
    content: Required[str]

class SendHashImage(TypedDict, total=False):
    media_id: Required[str]

class SendHashVoice(TypedDict, total=False):
    media_id: Required[str]

class SendHashVideo(TypedDict, total=False):
    media_id: Required[str]
    title: str
    description: str

class SendHashFile(TypedDict, total=False):
    media_id: Required[str]

class SendHashTextcard(TypedDict, total=False):
    title: Required[str]
    description: Required[str]
    url: Required[str]
    btntxt: str

class SendHashNews(TypedDict, total=False):
    articles: Required[Sequence[SendHashNewsArticles]]

class SendHashNewsArticles(TypedDict, total=False):
    title: Required[str]
    description: str
    url: str
    picurl: str
    appid: str
    pagepath: str
    btntxt: str

class SendHashMpnews(TypedDict, total=False):
    articles: Required[Sequence[SendHashMpnewsArticles]]

class SendHashMpnewsArticles(TypedDict, total=False):
    title: Required[str]
    thumb_media_id: Required[str]
    author: str
    content_source_url: str
    content: Required[str]
    digest: str

class SendHashMarkdown(TypedDict, total=False):
    content: Required[str]

class SendHashMiniprogramNotice(TypedDict, total=False):
    appid: Required[str]
    page: str
    title: Required[str]
    description: str
    emphasis_first_item: bool
    content_item: Sequence[SendHashMiniprogramNoticeContentItem]

class SendHashMiniprogramNoticeContentItem(TypedDict, total=False):
    key: str
    value: str

class SendHashTemplateCard(TypedDict, total=False):
    card_type: Required[Literal['text_notice', 'news_notice', 'button_interaction', 'vote_interaction', 'multiple_interaction']]
    task_id: str
    source: SendHashTemplateCardSource
    action_menu: SendHashTemplateCardActionMenu
    main_title: SendHashTemplateCardMainTitle
    quote_area: SendHashTemplateCardQuoteArea
    emphasis_content: SendHashTemplateCardEmphasisContent
    sub_title_text: str
    image_text_area: SendHashTemplateCardImageTextArea
    card_image: SendHashTemplateCardCardImage
    vertical_content_list: Sequence[SendHashTemplateCardVerticalContentList]
    horizontal_content_list: Sequence[SendHashTemplateCardHorizontalContentList]
    jump_list: Sequence[SendHashTemplateCardJumpList]
    card_action: SendHashTemplateCardCardAction
    button_selection: SendHashTemplateCardButtonSelection
    button_list: Sequence[SendHashTemplateCardButtonList]
    checkbox: SendHashTemplateCardCheckbox
    select_list: Sequence[SendHashTemplateCardSelectList]
    submit_button: SendHashTemplateCardSubmitButton

class SendHashTemplateCardSource(TypedDict, total=False):
    icon_url: str
    desc: str
    desc_color: Literal[0, 1, 2, 3]

class SendHashTemplateCardActionMenu(TypedDict, total=False):
    desc: str
    action_list: Required[Sequence[SendHashTemplateCardActionMenuActionList]]

class SendHashTemplateCardActionMenuActionList(TypedDict, total=False):
    text: Required[str]
    key: Required[str]

class SendHashTemplateCardMainTitle(TypedDict, total=False):
    title: str
    desc: str

class SendHashTemplateCardQuoteArea(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str
    title: str
    quote_text: str

class SendHashTemplateCardEmphasisContent(TypedDict, total=False):
    title: str
    desc: str

class SendHashTemplateCardImageTextArea(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str
    title: str
    desc: str
    image_url: Required[str]

class SendHashTemplateCardCardImage(TypedDict, total=False):
    url: Required[str]
    aspect_ratio: float

class SendHashTemplateCardVerticalContentList(TypedDict, total=False):
    title: Required[str]
    desc: str

class SendHashTemplateCardHorizontalContentList(TypedDict, total=False):
    type: Literal[0, 1, 2, 3]
    keyname: Required[str]
    value: str
    url: str
    media_id: str
    userid: str

class SendHashTemplateCardJumpList(TypedDict, total=False):
    type: Literal[0, 1, 2]
    title: Required[str]
    url: str
    appid: str
    pagepath: str

class SendHashTemplateCardCardAction(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str

class SendHashTemplateCardButtonSelection(TypedDict, total=False):
    question_key: Required[str]
    title: str
    option_list: Required[Sequence[SendHashTemplateCardButtonSelectionOptionList]]
    selected_id: str

class SendHashTemplateCardButtonSelectionOptionList(TypedDict, total=False):
    id: Required[str]
    text: Required[str]

class SendHashTemplateCardButtonList(TypedDict, total=False):
    type: Literal[0, 1]
    text: Required[str]
    style: int
    key: str
    url: str

class SendHashTemplateCardCheckbox(TypedDict, total=False):
    question_key: Required[str]
    mode: Literal[0, 1]
    option_list: Required[Sequence[SendHashTemplateCardCheckboxOptionList]]

class SendHashTemplateCardCheckboxOptionList(TypedDict, total=False):
    id: Required[str]
    text: Required[str]
    is_checked: Required[bool]

class SendHashTemplateCardSelectList(TypedDict, total=False):
    question_key: Required[str]
    title: str
    selected_id: str
    option_list: Required[Sequence[SendHashTemplateCardSelectListOptionList]]

class SendHashTemplateCardSelectListOptionList(TypedDict, total=False):
    id: Required[str]
    text: Required[str]

class SendHashTemplateCardSubmitButton(TypedDict, total=False):
    text: str
    key: Required[str]

class SendHashTaskcard(TypedDict, total=False):
    title: Required[str]
    description: Required[str]
    url: str
    task_id: Required[str]
    btn: Required[Sequence[SendHashTaskcardBtn]]

class SendHashTaskcardBtn(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    replace_name: str
    color: Literal['red', 'blue']
    is_bold: bool

class SendHashInteractiveTaskcard(TypedDict, total=False):
    title: Required[str]
    description: str
    url: str
    task_id: Required[str]
    btn: Required[Sequence[SendHashInteractiveTaskcardBtn]]

class SendHashInteractiveTaskcardBtn(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    color: Literal['red', 'blue']
    is_bold: bool

class SendReply(TypedDict):
    errcode: int
    errmsg: str
    invaliduser: str
    invalidparty: str
    invalidtag: str
    unlicenseduser: str
    msgid: str
    response_code: str

def send(access_token: Token, hash: Union[SendHash, Mapping[str, Any]]) -> Union[SendReply, Failure]: ...

class UpdateTemplateCardHash(TypedDict, total=False):
    userids: Union[List[str], Tuple[str, ...]]
    partyids: Sequence[int]
    tagids: Sequence[int]
    atall: Literal[0, 1]
    agentid: Required[int]
    response_code: Required[str]
    enable_id_trans: Literal[0, 1]
    button: UpdateTemplateCardHashButton
    template_card: UpdateTemplateCardHashTemplateCard

class UpdateTemplateCardHashButton(TypedDict, total=False):
    replace_name: Required[str]

class UpdateTemplateCardHashTemplateCard(TypedDict, total=False):
    card_type: Required[Literal['text_notice', 'news_notice', 'button_interaction', 'vote_interaction', 'multiple_interaction']]
    source: UpdateTemplateCardHashTemplateCardSource
    action_menu: UpdateTemplateCardHashTemplateCardActionMenu
    main_title: UpdateTemplateCardHashTemplateCardMainTitle
    quote_area: UpdateTemplateCardHashTemplateCardQuoteArea
    emphasis_content: UpdateTemplateCardHashTemplateCardEmphasisContent
    sub_title_text: str
    image_text_area: UpdateTemplateCardHashTemplateCardImageTextArea
    card_image: UpdateTemplateCardHashTemplateCardCardImage
    vertical_content_list: Sequence[UpdateTemplateCardHashTemplateCardVerticalContentList]
    horizontal_content_list: Sequence[UpdateTemplateCardHashTemplateCardHorizontalContentList]
    jump_list: Sequence[UpdateTemplateCardHashTemplateCardJumpList]
    card_action: UpdateTemplateCardHashTemplateCardCardAction
    button_selection: UpdateTemplateCardHashTemplateCardButtonSelection
    button_list: Sequence[UpdateTemplateCardHashTemplateCardButtonList]
    checkbox: UpdateTemplateCardHashTemplateCardCheckbox
    select_list: Sequence[UpdateTemplateCardHashTemplateCardSelectList]
    submit_button: UpdateTemplateCardHashTemplateCardSubmitButton
    replace_text: str

class UpdateTemplateCardHashTemplateCardSource(TypedDict, total=False):
    icon_url: str
    desc: str
    desc_color: Literal[0, 1, 2, 3]

class UpdateTemplateCardHashTemplateCardActionMenu(TypedDict, total=False):
    desc: str
    action_list: Required[Sequence[UpdateTemplateCardHashTemplateCardActionMenuActionList]]

class UpdateTemplateCardHashTemplateCardActionMenuActionList(TypedDict, total=False):
    text: Required[str]
    key: Required[str]

class UpdateTemplateCardHashTemplateCardMainTitle(TypedDict, total=False):
    title: str
    desc: str

class UpdateTemplateCardHashTemplateCardQuoteArea(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str
    title: str
    quote_text: str

class UpdateTemplateCardHashTemplateCardEmphasisContent(TypedDict, total=False):
    title: str
    desc: str

class UpdateTemplateCardHashTemplateCardImageTextArea(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str
    title: str
    desc: str
    image_url: Required[str]

class UpdateTemplateCardHashTemplateCardCardImage(TypedDict, total=False):
    url: Required[str]
    aspect_ratio: float

class UpdateTemplateCardHashTemplateCardVerticalContentList(TypedDict, total=False):
    title: Required[str]
    desc: str

class UpdateTemplateCardHashTemplateCardHorizontalContentList(TypedDict, total=False):
    type: Literal[0, 1, 2, 3]
    keyname: Required[str]
    value: str
    url: str
    media_id: str
    userid: str

class UpdateTemplateCardHashTemplateCardJumpList(TypedDict, total=False):
    type: Literal[0, 1, 2]
    title: Required[str]
    url: str
    appid: str
    pagepath: str

class UpdateTemplateCardHashTemplateCardCardAction(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str

class UpdateTemplateCardHashTemplateCardButtonSelection(TypedDict, total=False):
    question_key: Required[str]
    title: str
    option_list: Required[Sequence[UpdateTemplateCardHashTemplateCardButtonSelectionOptionList]]
    selected_id: str

class UpdateTemplateCardHashTemplateCardButtonSelectionOptionList(TypedDict, total=False):
    id: Required[str]
    text: Required[str]

class UpdateTemplateCardHashTemplateCardButtonList(TypedDict, total=False):
    type: Literal[0, 1]
    text: Required[str]
    style: int
    key: str
    url: str

class UpdateTemplateCardHashTemplateCardCheckbox(TypedDict, total=False):
    question_key: Required[str]
    mode: Literal[0, 1]
    disable: bool
    option_list: Required[Sequence[UpdateTemplateCardHashTemplateCardCheckboxOptionList]]

class UpdateTemplateCardHashTemplateCardCheckboxOptionList(TypedDict, total=False):
    id: Required[str]
    text: Required[str]
    is_checked: Required[bool]

class UpdateTemplateCardHashTemplateCardSelectList(TypedDict, total=False):
    question_key: Required[str]
    title: str
    disable: bool
    selected_id: str
    option_list: Required[Sequence[UpdateTemplateCardHashTemplateCardSelectListOptionList]]

class UpdateTemplateCardHashTemplateCardSelectListOptionList(TypedDict, total=False):
    id: Required[str]
    text: Required[str]

class UpdateTemplateCardHashTemplateCardSubmitButton(TypedDict, total=False):
    text: str
    key: Required[str]

class UpdateTemplateCardReply(TypedDict):
    errcode: int
    errmsg: str
    invaliduser: List[str]

def update_template_card(
    access_token: Token, hash: Union[UpdateTemplateCardHash, Mapping[str, Any]]
) -> Union[UpdateTemplateCardReply, Failure]: ...

class RecallHash(TypedDict, total=False):
    msgid: Required[str]

class RecallReply(TypedDict):
    errcode: int
    errmsg: str

def recall(access_token: Token, hash: Union[RecallHash, Mapping[str, Any]]) -> Union[RecallReply, Failure]: ...

class UpdateTaskcardHash(TypedDict, total=False):
    userids: Required[Union[List[str], Tuple[str, ...]]]
    agentid: Required[int]
    task_id: Required[str]
    clicked_key: Required[str]

class UpdateTaskcardReply(TypedDict):
    errcode: int
    errmsg: str
    invaliduser: List[str]

def update_taskcard(
    access_token: Token, hash: Union[UpdateTaskcardHash, Mapping[str, Any]]
) -> Union[UpdateTaskcardReply, Failure]: ...

class GetStatisticsHash(TypedDict, total=False):
    time_type: Literal[0, 1]

class GetStatisticsReply(TypedDict):
    errcode: int
    errmsg: str
    statistics: List[GetStatisticsReplyStatistics]

class GetStatisticsReplyStatistics(TypedDict):
    agentid: int
    app_name: str
    count: int

def get_statistics(
    access_token: Token, hash: Union[GetStatisticsHash, Mapping[str, Any]]
) -> Union[GetStatisticsReply, Failure]: ...

class RevokeHash(TypedDict, total=False):
    mpnews_url: Required[str]

class RevokeReply(TypedDict):
    errcode: int
    errmsg: str

def revoke(access_token: Token, hash: Union[RevokeHash, Mapping[str, Any]]) -> Union[RevokeReply, Failure]: ...

def split_text(text: str, limit: int = 2048) -> list[str]: ...
