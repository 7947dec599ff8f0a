# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import cli as cli

__all__ = [
    "response",
]

ResponseHash = TypedDict(
    "ResponseHash",
    {
        "msgtype": Required[Literal['markdown', 'template_card']],
        "markdown": ResponseHashMarkdown,
        "template_card": ResponseHashTemplateCard,
    }, total=False,
)

class ResponseHashMarkdown(TypedDict, total=False):
    content: Required[str]
    feedback: ResponseHashMarkdownFeedback

class ResponseHashMarkdownFeedback(TypedDict, total=False):
    id: str

class ResponseHashTemplateCard(TypedDict, total=False):
    feedback: ResponseHashTemplateCardFeedback

class ResponseHashTemplateCardFeedback(TypedDict, total=False):
    id: str

class ResponseReply(TypedDict):
    errcode: int
    errmsg: str

def response(response_code: Token, hash: Union[ResponseHash, Mapping[str, Any]]) -> Union[ResponseReply, Failure]: ...
