# Made from the docstrings of appchat.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "create",
    "update",
    "get",
    "send",
]

class CreateHash(TypedDict, total=False):
    name: str
    owner: str
    userlist: Required[Union[List[str], Tuple[str, ...]]]
    chatid: str

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    chatid: str

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    chatid: Required[str]
    name: str
    owner: str
    add_user_list: Union[List[str], Tuple[str, ...]]
    del_user_list: Union[List[str], Tuple[str, ...]]

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    chat_info: GetReplyChatInfo

class GetReplyChatInfo(TypedDict):
    chatid: str
    name: str
    owner: str
    userlist: List[str]
    chat_type: Literal[0, 1]

def get(access_token: Token, chatid: Query) -> Union[GetReply, Failure]: ...

SendHash = TypedDict(
    "SendHash",
    {
        "chatid": Required[str],
        "msgtype": Required[Literal['text', 'image', 'voice', 'video', 'file', 'textcard', 'news', 'mpnews', 'markdown']],
        "safe": Literal[0, 1, 2],
        "text": SendHashText,
        "image": SendHashImage,
        "voice": SendHashVoice,
        "video": SendHashVideo,
        "file": SendHashFile,
        "textcard": SendHashTextcard,
        "news": SendHashNews,
        "mpnews": SendHashMpnews,
        "markdown": SendHashMarkdown,
    }, total=False,
)

class SendHashText(TypedDict, total=False):
    content: Required[str]
    mentioned_list: Union[List[str], Tuple[str, ...]]

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

class SendReply(TypedDict):
    errcode: int
    errmsg: str

def send(access_token: Token, hash: Union[SendHash, Mapping[str, Any]]) -> Union[SendReply, Failure]: ...
