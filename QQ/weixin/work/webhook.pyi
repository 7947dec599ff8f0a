# Made from the docstrings of webhook.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Media, Query, Token
from .errors import Failure

__all__ = [
    "send",
    "upload_media",
]

SendHash = TypedDict(
    "SendHash",
    {
        "msgtype": Required[Literal['text', 'markdown', 'markdown_v2', 'image', 'news', 'file', 'voice', 'template_card']],
        "text": SendHashText,
        "markdown": SendHashMarkdown,
        "markdown_v2": SendHashMarkdownV2,
        "image": SendHashImage,
        "news": SendHashNews,
        "file": SendHashFile,
        "voice": SendHashVoice,
        "template_card": SendHashTemplateCard,
    }, total=False,
)

class SendHashText(TypedDict, total=False):
    content: Required[str]
    mentioned_list: Union[List[str], Tuple[str, ...]]
    mentioned_mobile_list: Union[List[str], Tuple[str, ...]]

class SendHashMarkdown(TypedDict, total=False):
    content: Required[str]

class SendHashMarkdownV2(TypedDict, total=False):
    content: Required[str]

class SendHashImage(TypedDict, total=False):
    base64: Required[str]
    md5: Required[str]

class SendHashNews(TypedDict, total=False):
    articles: Required[Sequence[SendHashNewsArticles]]

class SendHashNewsArticles(TypedDict, total=False):
    title: Required[str]
    description: str
    url: Required[str]
    picurl: str

class SendHashFile(TypedDict, total=False):
    media_id: Required[str]

class SendHashVoice(TypedDict, total=False):
    media_id: Required[str]

class SendHashTemplateCard(TypedDict, total=False):
    card_type: Required[Literal['text_notice', 'news_notice']]
    source: SendHashTemplateCardSource
    main_title: Required[SendHashTemplateCardMainTitle]
    emphasis_content: SendHashTemplateCardEmphasisContent
    quote_area: SendHashTemplateCardQuoteArea
    sub_title_text: str
    horizontal_content_list: Sequence[SendHashTemplateCardHorizontalContentList]
    jump_list: Sequence[SendHashTemplateCardJumpList]
    card_action: Required[SendHashTemplateCardCardAction]
    card_image: SendHashTemplateCardCardImage
    image_text_area: SendHashTemplateCardImageTextArea
    vertical_content_list: Sequence[SendHashTemplateCardVerticalContentList]

class SendHashTemplateCardSource(TypedDict, total=False):
    icon_url: str
    desc: str
    desc_color: Literal[0, 1, 2, 3]

class SendHashTemplateCardMainTitle(TypedDict, total=False):
    title: str
    desc: str

class SendHashTemplateCardEmphasisContent(TypedDict, total=False):
    title: str
    desc: str

class SendHashTemplateCardQuoteArea(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str
    title: str
    quote_text: str

class SendHashTemplateCardHorizontalContentList(TypedDict, total=False):
    type: Literal[1, 2, 3]
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
    type: Required[Literal[1, 2]]
    url: str
    appid: str
    pagepath: str

class SendHashTemplateCardCardImage(TypedDict, total=False):
    url: Required[str]
    aspect_ratio: float

class SendHashTemplateCardImageTextArea(TypedDict, total=False):
    type: Literal[0, 1, 2]
    url: str
    appid: str
    pagepath: str
    title: str
    desc: str
    image_url: Required[str]

class SendHashTemplateCardVerticalContentList(TypedDict, total=False):
    title: Required[str]
    desc: str

class SendReply(TypedDict):
    errcode: int
    errmsg: str

def send(key: Token, hash: Union[SendHash, Mapping[str, Any]]) -> Union[SendReply, Failure]: ...

class UploadMediaReply(TypedDict):
    errcode: int
    errmsg: str
    media_id: str
    created_at: str
    type: str

def upload_media(key: Token, type: Query, media: Media) -> Union[UploadMediaReply, Failure]: ...
