# Made from the docstrings of message.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "send",
]

SendHash = TypedDict(
    "SendHash",
    {
        "touser": Union[List[str], Tuple[str, ...]],
        "toparty": Union[List[str], Tuple[str, ...]],
        "totag": Sequence[int],
        "toall": Literal[0, 1],
        "msgtype": Required[Literal['text', 'image', 'voice', 'video', 'file', 'textcard', 'news', 'mpnews', 'markdown', 'miniprogram_notice']],
        "agentid": Required[int],
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
        "safe": Literal[0, 1],
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
    url: Required[str]
    picurl: str
    btntxt: str
    appid: str
    pagepath: str

class SendHashMpnews(TypedDict, total=False):
    articles: Required[Sequence[SendHashMpnewsArticles]]

class SendHashMpnewsArticles(TypedDict, total=False):
    title: Required[str]
    thumb_media_id: str
    author: str
    url: Required[str]
    content_source_url: str
    content: Required[str]
    digest: str

class SendHashMarkdown(TypedDict, total=False):
    content: Required[str]

class SendHashMiniprogramNotice(TypedDict, total=False):
    appid: Required[str]
    page: Required[str]
    title: Required[str]
    description: str
    emphasis_first_item: bool
    content_item: Sequence[SendHashMiniprogramNoticeContentItem]

class SendHashMiniprogramNoticeContentItem(TypedDict, total=False):
    key: Required[str]
    value: Required[str]

class SendReply(TypedDict):
    errcode: int
    errmsg: str
    invaliduser: List[str]
    invalidparty: List[str]
    invalidtag: List[int]

def send(access_token: Token, hash: Union[SendHash, Mapping[str, Any]]) -> Union[SendReply, Failure]: ...
