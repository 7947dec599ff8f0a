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
        "recv_scope": Literal[0, 1, 2],
        "to_parent_userid": Union[List[str], Tuple[str, ...]],
        "to_student_userid": Union[List[str], Tuple[str, ...]],
        "to_party": Union[List[str], Tuple[str, ...]],
        "to_external_user": Union[List[str], Tuple[str, ...]],
        "toall": Literal[0, 1],
        "agentid": Required[int],
        "msgtype": Required[Literal['text', 'image', 'voice', 'video', 'file', 'news', 'mpnews', 'miniprogram']],
        "enable_id_trans": Literal[0, 1],
        "enable_duplicate_check": Literal[0, 1],
        "duplicate_check_interval": int,
        "text": SendHashText,
        "image": SendHashImage,
        "voice": SendHashVoice,
        "video": SendHashVideo,
        "file": SendHashFile,
        "news": SendHashNews,
        "mpnews": SendHashMpnews,
        "miniprogram": SendHashMiniprogram,
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

class SendHashNews(TypedDict, total=False):
    articles: Required[Sequence[SendHashNewsArticles]]

class SendHashNewsArticles(TypedDict, total=False):
    title: Required[str]
    description: str
    url: Required[str]
    picurl: str
    appid: str
    pagepath: str

class SendHashMpnews(TypedDict, total=False):
    articles: Required[Sequence[SendHashMpnewsArticles]]

class SendHashMpnewsArticles(TypedDict, total=False):
    title: Required[str]
    thumb_media_id: Required[str]
    author: str
    content_source_url: str
    content: Required[str]
    digest: str

class SendHashMiniprogram(TypedDict, total=False):
    appid: Required[str]
    title: str
    thumb_media_id: Required[str]
    pagepath: Required[str]

class SendReply(TypedDict):
    errcode: int
    errmsg: str
    invalid_parent_userid: List[str]
    invalid_student_userid: List[str]
    invalid_party: List[str]
    invalid_external_user: List[str]

def send(access_token: Token, hash: Union[SendHash, Mapping[str, Any]]) -> Union[SendReply, Failure]: ...
