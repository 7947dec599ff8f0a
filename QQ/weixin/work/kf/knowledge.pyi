# Made from the docstrings of knowledge.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "add_group",
    "del_group",
    "mod_group",
    "list_group",
    "add_intent",
    "del_intent",
    "mod_intent",
    "list_intent",
]

class AddGroupHash(TypedDict, total=False):
    name: Required[str]

class AddGroupReply(TypedDict):
    errcode: int
    errmsg: str
    group_id: str

def add_group(access_token: Token, hash: Union[AddGroupHash, Mapping[str, Any]]) -> Union[AddGroupReply, Failure]: ...

class DelGroupHash(TypedDict, total=False):
    group_id: Required[str]

class DelGroupReply(TypedDict):
    errcode: int
    errmsg: str

def del_group(access_token: Token, hash: Union[DelGroupHash, Mapping[str, Any]]) -> Union[DelGroupReply, Failure]: ...

class ModGroupHash(TypedDict, total=False):
    group_id: Required[str]
    name: Required[str]

class ModGroupReply(TypedDict):
    errcode: int
    errmsg: str
    group_id: str

def mod_group(access_token: Token, hash: Union[ModGroupHash, Mapping[str, Any]]) -> Union[ModGroupReply, Failure]: ...

class ListGroupHash(TypedDict, total=False):
    cursor: str
    limit: int
    group_id: str

class ListGroupReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    has_more: Literal[0, 1]
    group_list: List[ListGroupReplyGroupList]

class ListGroupReplyGroupList(TypedDict):
    group_id: str
    name: str
    is_default: Literal[0, 1]

def list_group(
    access_token: Token, hash: Union[ListGroupHash, Mapping[str, Any]]
) -> Union[ListGroupReply, Failure]: ...

class AddIntentHash(TypedDict, total=False):
    group_id: Required[str]
    question: Required[AddIntentHashQuestion]
    similar_questions: AddIntentHashSimilarQuestions
    answers: Required[Sequence[AddIntentHashAnswers]]

class AddIntentHashQuestion(TypedDict, total=False):
    text: Required[AddIntentHashQuestionText]

class AddIntentHashQuestionText(TypedDict, total=False):
    content: Required[str]

class AddIntentHashSimilarQuestions(TypedDict, total=False):
    items: Sequence[AddIntentHashSimilarQuestionsItems]

class AddIntentHashSimilarQuestionsItems(TypedDict, total=False):
    text: Required[AddIntentHashSimilarQuestionsItemsText]

class AddIntentHashSimilarQuestionsItemsText(TypedDict, total=False):
    content: Required[str]

class AddIntentHashAnswers(TypedDict, total=False):
    text: Required[AddIntentHashAnswersText]
    attachments: Sequence[AddIntentHashAnswersAttachments]

class AddIntentHashAnswersText(TypedDict, total=False):
    content: Required[str]

AddIntentHashAnswersAttachments = TypedDict(
    "AddIntentHashAnswersAttachments",
    {
        "msgtype": Required[Literal['image', 'video', 'link', 'miniprogram']],
        "image": AddIntentHashAnswersAttachmentsImage,
        "video": AddIntentHashAnswersAttachmentsVideo,
        "link": AddIntentHashAnswersAttachmentsLink,
        "miniprogram": AddIntentHashAnswersAttachmentsMiniprogram,
    }, total=False,
)

class AddIntentHashAnswersAttachmentsImage(TypedDict, total=False):
    media_id: Required[str]

class AddIntentHashAnswersAttachmentsVideo(TypedDict, total=False):
    media_id: str

class AddIntentHashAnswersAttachmentsLink(TypedDict, total=False):
    title: Required[str]
    picurl: str
    pic_url: str
    desc: str
    url: Required[str]

class AddIntentHashAnswersAttachmentsMiniprogram(TypedDict, total=False):
    title: str
    thumb_media_id: Required[str]
    appid: Required[str]
    pagepath: Required[str]

class AddIntentReply(TypedDict):
    errcode: int
    errmsg: str
    intent_id: str

def add_intent(
    access_token: Token, hash: Union[AddIntentHash, Mapping[str, Any]]
) -> Union[AddIntentReply, Failure]: ...

class DelIntentHash(TypedDict, total=False):
    intent_id: Required[str]

class DelIntentReply(TypedDict):
    errcode: int
    errmsg: str

def del_intent(
    access_token: Token, hash: Union[DelIntentHash, Mapping[str, Any]]
) -> Union[DelIntentReply, Failure]: ...

class ModIntentHash(TypedDict, total=False):
    intent_id: Required[str]
    question: ModIntentHashQuestion
    similar_questions: ModIntentHashSimilarQuestions
    answers: Sequence[ModIntentHashAnswers]

class ModIntentHashQuestion(TypedDict, total=False):
    text: ModIntentHashQuestionText

class ModIntentHashQuestionText(TypedDict, total=False):
    content: Required[str]

class ModIntentHashSimilarQuestions(TypedDict, total=False):
    items: Sequence[ModIntentHashSimilarQuestionsItems]

class ModIntentHashSimilarQuestionsItems(TypedDict, total=False):
    text: Required[ModIntentHashSimilarQuestionsItemsText]

class ModIntentHashSimilarQuestionsItemsText(TypedDict, total=False):
    content: Required[str]

class ModIntentHashAnswers(TypedDict, total=False):
    text: Required[ModIntentHashAnswersText]
    attachments: Sequence[ModIntentHashAnswersAttachments]

class ModIntentHashAnswersText(TypedDict, total=False):
    content: Required[str]

ModIntentHashAnswersAttachments = TypedDict(
    "ModIntentHashAnswersAttachments",
    {
        "msgtype": Required[Literal['image', 'video', 'link', 'miniprogram']],
        "image": ModIntentHashAnswersAttachmentsImage,
        "video": ModIntentHashAnswersAttachmentsVideo,
        "link": ModIntentHashAnswersAttachmentsLink,
        "miniprogram": ModIntentHashAnswersAttachmentsMiniprogram,
    }, total=False,
)

class ModIntentHashAnswersAttachmentsImage(TypedDict, total=False):
    media_id: Required[str]

class ModIntentHashAnswersAttachmentsVideo(TypedDict, total=False):
    media_id: str

class ModIntentHashAnswersAttachmentsLink(TypedDict, total=False):
    title: Required[str]
    picurl: str
    pic_url: str
    desc: str
    url: Required[str]

class ModIntentHashAnswersAttachmentsMiniprogram(TypedDict, total=False):
    title: str
    thumb_media_id: Required[str]
    appid: Required[str]
    pagepath: Required[str]

class ModIntentReply(TypedDict):
    errcode: int
    errmsg: str
    intent_id: str

def mod_intent(
    access_token: Token, hash: Union[ModIntentHash, Mapping[str, Any]]
) -> Union[ModIntentReply, Failure]: ...

class ListIntentHash(TypedDict, total=False):
    cursor: str
    limit: int
    group_id: str
    intent_id: str

class ListIntentReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    has_more: Literal[0, 1]
    intent_list: List[ListIntentReplyIntentList]

class ListIntentReplyIntentList(TypedDict):
    group_id: str
    intent_id: str
    question: ListIntentReplyIntentListQuestion
    similar_questions: ListIntentReplyIntentListSimilarQuestions
    answers: List[ListIntentReplyIntentListAnswers]

class ListIntentReplyIntentListQuestion(TypedDict):
    text: ListIntentReplyIntentListQuestionText

class ListIntentReplyIntentListQuestionText(TypedDict):
    content: str

class ListIntentReplyIntentListSimilarQuestions(TypedDict):
    items: List[ListIntentReplyIntentListSimilarQuestionsItems]

class ListIntentReplyIntentListSimilarQuestionsItems(TypedDict):
    text: ListIntentReplyIntentListSimilarQuestionsItemsText

class ListIntentReplyIntentListSimilarQuestionsItemsText(TypedDict):
    content: str

class ListIntentReplyIntentListAnswers(TypedDict):
    text: ListIntentReplyIntentListAnswersText
    attachments: List[ListIntentReplyIntentListAnswersAttachments]

class ListIntentReplyIntentListAnswersText(TypedDict):
    content: str

ListIntentReplyIntentListAnswersAttachments = TypedDict(
    "ListIntentReplyIntentListAnswersAttachments",
    {
        "msgtype": Literal['image', 'video', 'link', 'miniprogram'],
        "image": ListIntentReplyIntentListAnswersAttachmentsImage,
        "video": ListIntentReplyIntentListAnswersAttachmentsVideo,
        "link": ListIntentReplyIntentListAnswersAttachmentsLink,
        "miniprogram": ListIntentReplyIntentListAnswersAttachmentsMiniprogram,
    },
)

class ListIntentReplyIntentListAnswersAttachmentsImage(TypedDict):
    name: str

class ListIntentReplyIntentListAnswersAttachmentsVideo(TypedDict):
    name: str

class ListIntentReplyIntentListAnswersAttachmentsLink(TypedDict):
    title: str
    picurl: str
    pic_url: str
    desc: str
    url: str

class ListIntentReplyIntentListAnswersAttachmentsMiniprogram(TypedDict):
    title: str
    appid: str
    pagepath: str

def list_intent(
    access_token: Token, hash: Union[ListIntentHash, Mapping[str, Any]]
) -> Union[ListIntentReply, Failure]: ...
