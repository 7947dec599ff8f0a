# Made from the docstrings of aibot.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "text",
    "image",
    "mixed",
    "voice",
    "file",
    "stream",
    "enter_chat",
    "template_card_event",
    "feedback_event",
]

TextMessage = TypedDict(
    "TextMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chatid": str,
        "chattype": Literal['single', 'group'],
        "from": TextMessageFrom,
        "response_url": str,
        "msgtype": str,
        "text": TextMessageText,
        "quote": TextMessageQuote,
    },
)

class TextMessageFrom(TypedDict):
    userid: str

class TextMessageText(TypedDict):
    content: str

TextMessageQuote = TypedDict(
    "TextMessageQuote",
    {
        "msgtype": Literal['text', 'image', 'mixed', 'voice', 'file'],
        "text": TextMessageQuoteText,
    },
)

class TextMessageQuoteText(TypedDict):
    content: str

def text(message: Message) -> Optional[TextMessage]: ...

ImageMessage = TypedDict(
    "ImageMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chattype": Literal['single', 'group'],
        "from": ImageMessageFrom,
        "response_url": str,
        "msgtype": str,
        "image": ImageMessageImage,
    },
)

class ImageMessageFrom(TypedDict):
    userid: str

class ImageMessageImage(TypedDict):
    url: str

def image(message: Message) -> Optional[ImageMessage]: ...

MixedMessage = TypedDict(
    "MixedMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chatid": str,
        "chattype": Literal['single', 'group'],
        "from": MixedMessageFrom,
        "response_url": str,
        "msgtype": str,
        "mixed": MixedMessageMixed,
        "quote": MixedMessageQuote,
    },
)

class MixedMessageFrom(TypedDict):
    userid: str

class MixedMessageMixed(TypedDict):
    msg_item: List[MixedMessageMixedMsgItem]

MixedMessageMixedMsgItem = TypedDict(
    "MixedMessageMixedMsgItem",
    {
        "msgtype": Literal['text', 'image'],
        "text": MixedMessageMixedMsgItemText,
        "image": MixedMessageMixedMsgItemImage,
    },
)

class MixedMessageMixedMsgItemText(TypedDict):
    content: str

class MixedMessageMixedMsgItemImage(TypedDict):
    url: str

MixedMessageQuote = TypedDict(
    "MixedMessageQuote",
    {
        "msgtype": Literal['text', 'image', 'mixed', 'voice', 'file'],
        "text": MixedMessageQuoteText,
    },
)

class MixedMessageQuoteText(TypedDict):
    content: str

def mixed(message: Message) -> Optional[MixedMessage]: ...

VoiceMessage = TypedDict(
    "VoiceMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chattype": Literal['single', 'group'],
        "from": VoiceMessageFrom,
        "response_url": str,
        "msgtype": str,
        "voice": VoiceMessageVoice,
    },
)

class VoiceMessageFrom(TypedDict):
    userid: str

class VoiceMessageVoice(TypedDict):
    content: str

def voice(message: Message) -> Optional[VoiceMessage]: ...

FileMessage = TypedDict(
    "FileMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chattype": Literal['single', 'group'],
        "from": FileMessageFrom,
        "response_url": str,
        "msgtype": str,
        "file": FileMessageFile,
    },
)

class FileMessageFrom(TypedDict):
    userid: str

class FileMessageFile(TypedDict):
    url: str

def file(message: Message) -> Optional[FileMessage]: ...

StreamMessage = TypedDict(
    "StreamMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chatid": str,
        "chattype": Literal['single', 'group'],
        "from": StreamMessageFrom,
        "msgtype": str,
        "stream": StreamMessageStream,
    },
)

class StreamMessageFrom(TypedDict):
    userid: str

class StreamMessageStream(TypedDict):
    id: str

def stream(message: Message) -> Optional[StreamMessage]: ...

EnterChatMessage = TypedDict(
    "EnterChatMessage",
    {
        "msgid": str,
        "create_time": int,
        "aibotid": str,
        "from": EnterChatMessageFrom,
        "msgtype": str,
        "event": EnterChatMessageEvent,
    },
)

class EnterChatMessageFrom(TypedDict):
    corpid: str
    userid: str

class EnterChatMessageEvent(TypedDict):
    eventtype: str

def enter_chat(message: Message) -> Optional[EnterChatMessage]: ...

TemplateCardEventMessage = TypedDict(
    "TemplateCardEventMessage",
    {
        "msgid": str,
        "create_time": int,
        "aibotid": str,
        "from": TemplateCardEventMessageFrom,
        "chatid": str,
        "chattype": Literal['single', 'group'],
        "response_url": str,
        "msgtype": str,
        "event": TemplateCardEventMessageEvent,
    },
)

class TemplateCardEventMessageFrom(TypedDict):
    corpid: str
    userid: str

class TemplateCardEventMessageEvent(TypedDict):
    eventtype: str
    template_card_event: TemplateCardEventMessageEventTemplateCardEvent

class TemplateCardEventMessageEventTemplateCardEvent(TypedDict):
    card_type: str
    event_key: str
    task_id: str
    selected_items: TemplateCardEventMessageEventTemplateCardEventSelectedItems

class TemplateCardEventMessageEventTemplateCardEventSelectedItems(TypedDict):
    selected_item: List[TemplateCardEventMessageEventTemplateCardEventSelectedItemsSelectedItem]

class TemplateCardEventMessageEventTemplateCardEventSelectedItemsSelectedItem(TypedDict):
    question_key: str
    option_ids: TemplateCardEventMessageEventTemplateCardEventSelectedItemsSelectedItemOptionIds

class TemplateCardEventMessageEventTemplateCardEventSelectedItemsSelectedItemOptionIds(TypedDict):
    option_id: List[str]

def template_card_event(message: Message) -> Optional[TemplateCardEventMessage]: ...

FeedbackEventMessage = TypedDict(
    "FeedbackEventMessage",
    {
        "msgid": str,
        "create_time": int,
        "aibotid": str,
        "chatid": str,
        "chattype": Literal['single', 'group'],
        "from": FeedbackEventMessageFrom,
        "msgtype": str,
        "event": FeedbackEventMessageEvent,
    },
)

class FeedbackEventMessageFrom(TypedDict):
    userid: str

class FeedbackEventMessageEvent(TypedDict):
    eventtype: str
    feedback_event: FeedbackEventMessageEventFeedbackEvent

class FeedbackEventMessageEventFeedbackEvent(TypedDict):
    id: str
    type: Literal[1, 2, 3]
    content: str
    inaccurate_reason_list: List[Literal[1, 2, 3, 4]]

def feedback_event(message: Message) -> Optional[FeedbackEventMessage]: ...
