# Made from the docstrings of message.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "text",
    "image",
    "voice",
    "video",
    "location",
    "link",
    "enter_agent",
    "LOCATION",
    "template_card_event",
    "template_card_menu_event",
    "taskcard_click",
]

class TextMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Content: str
    MsgId: str
    AgentID: str

def text(message: Message) -> Optional[TextMessage]: ...

class ImageMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    PicUrl: str
    MediaId: str
    MsgId: str
    AgentID: str

def image(message: Message) -> Optional[ImageMessage]: ...

class VoiceMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    MediaId: str
    Format: str
    MsgId: str
    AgentID: str

def voice(message: Message) -> Optional[VoiceMessage]: ...

class VideoMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    MediaId: str
    ThumbMediaId: str
    MsgId: str
    AgentID: str

def video(message: Message) -> Optional[VideoMessage]: ...

class LocationMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Location_X: str
    Location_Y: str
    Scale: str
    Label: str
    MsgId: str
    AgentID: str
    AppType: str

def location(message: Message) -> Optional[LocationMessage]: ...

class LinkMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Title: str
    Description: str
    Url: str
    PicUrl: str
    MsgId: str
    AgentID: str

def link(message: Message) -> Optional[LinkMessage]: ...

class EnterAgentMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    AgentID: str

def enter_agent(message: Message) -> Optional[EnterAgentMessage]: ...

class LOCATIONMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    Latitude: str
    Longitude: str
    Precision: str
    AgentID: str
    AppType: str

def LOCATION(message: Message) -> Optional[LOCATIONMessage]: ...

class TemplateCardEventMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    TaskId: str
    CardType: Literal['text_notice', 'news_notice', 'button_interaction', 'vote_interaction', 'multiple_interaction']
    ResponseCode: str
    AgentID: str
    SelectedItems: TemplateCardEventMessageSelectedItems

class TemplateCardEventMessageSelectedItems(TypedDict):
    SelectedItem: List[TemplateCardEventMessageSelectedItemsSelectedItem]

class TemplateCardEventMessageSelectedItemsSelectedItem(TypedDict):
    QuestionKey: str
    OptionIds: TemplateCardEventMessageSelectedItemsSelectedItemOptionIds
    OpitonIds: TemplateCardEventMessageSelectedItemsSelectedItemOpitonIds

class TemplateCardEventMessageSelectedItemsSelectedItemOptionIds(TypedDict):
    OptionId: List[str]

class TemplateCardEventMessageSelectedItemsSelectedItemOpitonIds(TypedDict):
    OpitonId: List[str]

def template_card_event(message: Message) -> Optional[TemplateCardEventMessage]: ...

class TemplateCardMenuEventMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    TaskId: str
    CardType: Literal['text_notice', 'news_notice', 'button_interaction']
    ResponseCode: str
    AgentID: str

def template_card_menu_event(message: Message) -> Optional[TemplateCardMenuEventMessage]: ...

class TaskcardClickMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    TaskId: str
    AgentId: str
    AgentID: str

def taskcard_click(message: Message) -> Optional[TaskcardClickMessage]: ...
