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
    "video",
    "stream",
    "enter_chat",
    "template_card_event",
    "feedback_event",
    "disconnected_event",
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
        "msgtype": Literal['text', 'image', 'mixed', 'voice', 'file', 'video'],
        "text": TextMessageQuoteText,
        "image": TextMessageQuoteImage,
        "mixed": TextMessageQuoteMixed,
        "voice": TextMessageQuoteVoice,
        "file": TextMessageQuoteFile,
        "video": TextMessageQuoteVideo,
    },
)

class TextMessageQuoteText(TypedDict):
    content: str

class TextMessageQuoteImage(TypedDict):
    url: str
    aeskey: str

class TextMessageQuoteMixed(TypedDict):
    msg_item: List[TextMessageQuoteMixedMsgItem]

TextMessageQuoteMixedMsgItem = TypedDict(
    "TextMessageQuoteMixedMsgItem",
    {
        "msgtype": Literal['text', 'image'],
        "text": TextMessageQuoteMixedMsgItemText,
        "image": TextMessageQuoteMixedMsgItemImage,
    },
)

class TextMessageQuoteMixedMsgItemText(TypedDict):
    content: str

class TextMessageQuoteMixedMsgItemImage(TypedDict):
    url: str
    aeskey: str

class TextMessageQuoteVoice(TypedDict):
    content: str

class TextMessageQuoteFile(TypedDict):
    url: str
    aeskey: str

class TextMessageQuoteVideo(TypedDict):
    url: str
    aeskey: str

def text(message: Message) -> Optional[TextMessage]: ...

ImageMessage = TypedDict(
    "ImageMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chattype": str,
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
    aeskey: str

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
    aeskey: str

MixedMessageQuote = TypedDict(
    "MixedMessageQuote",
    {
        "msgtype": Literal['text', 'image', 'mixed', 'voice', 'file', 'video'],
        "text": MixedMessageQuoteText,
        "image": MixedMessageQuoteImage,
        "mixed": MixedMessageQuoteMixed,
        "voice": MixedMessageQuoteVoice,
        "file": MixedMessageQuoteFile,
        "video": MixedMessageQuoteVideo,
    },
)

class MixedMessageQuoteText(TypedDict):
    content: str

class MixedMessageQuoteImage(TypedDict):
    url: str
    aeskey: str

class MixedMessageQuoteMixed(TypedDict):
    msg_item: List[MixedMessageQuoteMixedMsgItem]

MixedMessageQuoteMixedMsgItem = TypedDict(
    "MixedMessageQuoteMixedMsgItem",
    {
        "msgtype": Literal['text', 'image'],
        "text": MixedMessageQuoteMixedMsgItemText,
        "image": MixedMessageQuoteMixedMsgItemImage,
    },
)

class MixedMessageQuoteMixedMsgItemText(TypedDict):
    content: str

class MixedMessageQuoteMixedMsgItemImage(TypedDict):
    url: str
    aeskey: str

class MixedMessageQuoteVoice(TypedDict):
    content: str

class MixedMessageQuoteFile(TypedDict):
    url: str
    aeskey: str

class MixedMessageQuoteVideo(TypedDict):
    url: str
    aeskey: str

def mixed(message: Message) -> Optional[MixedMessage]: ...

VoiceMessage = TypedDict(
    "VoiceMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chattype": str,
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
        "chatid": str,
        "chattype": str,
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
    aeskey: str

def file(message: Message) -> Optional[FileMessage]: ...

VideoMessage = TypedDict(
    "VideoMessage",
    {
        "msgid": str,
        "aibotid": str,
        "chattype": str,
        "from": VideoMessageFrom,
        "response_url": str,
        "msgtype": str,
        "video": VideoMessageVideo,
    },
)

class VideoMessageFrom(TypedDict):
    userid: str

class VideoMessageVideo(TypedDict):
    url: str
    aeskey: str

def video(message: Message) -> Optional[VideoMessage]: ...

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
        "chattype": str,
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
    corpid: str

class FeedbackEventMessageEvent(TypedDict):
    eventtype: str
    feedback_event: FeedbackEventMessageEventFeedbackEvent

class FeedbackEventMessageEventFeedbackEvent(TypedDict):
    id: str
    type: Literal[1, 2, 3]
    content: str
    inaccurate_reason_list: List[Literal[1, 2, 3, 4]]

def feedback_event(message: Message) -> Optional[FeedbackEventMessage]: ...

class DisconnectedEventMessage(TypedDict):
    msgid: str
    create_time: int
    aibotid: str
    msgtype: str
    event: DisconnectedEventMessageEvent

class DisconnectedEventMessageEvent(TypedDict):
    eventtype: str

def disconnected_event(message: Message) -> Optional[DisconnectedEventMessage]: ...
