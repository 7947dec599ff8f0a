# Made from the docstrings of menu.py by .ci/made; change those.

from typing import List, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "click",
    "view",
    "view_miniprogram",
    "scancode_push",
    "scancode_waitmsg",
    "pic_sysphoto",
    "pic_photo_or_album",
    "pic_weixin",
    "location_select",
]

class ClickMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    AgentID: str

def click(message: Message) -> Optional[ClickMessage]: ...

class ViewMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    AgentID: str

def view(message: Message) -> Optional[ViewMessage]: ...

class ViewMiniprogramMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    AgentID: str

def view_miniprogram(message: Message) -> Optional[ViewMiniprogramMessage]: ...

class ScancodePushMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    ScanCodeInfo: ScancodePushMessageScanCodeInfo
    AgentID: str

class ScancodePushMessageScanCodeInfo(TypedDict):
    ScanType: str
    ScanResult: str

def scancode_push(message: Message) -> Optional[ScancodePushMessage]: ...

class ScancodeWaitmsgMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    ScanCodeInfo: ScancodeWaitmsgMessageScanCodeInfo
    AgentID: str

class ScancodeWaitmsgMessageScanCodeInfo(TypedDict):
    ScanType: str
    ScanResult: str

def scancode_waitmsg(message: Message) -> Optional[ScancodeWaitmsgMessage]: ...

class PicSysphotoMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    SendPicsInfo: PicSysphotoMessageSendPicsInfo
    AgentID: str

class PicSysphotoMessageSendPicsInfo(TypedDict):
    Count: str
    PicList: PicSysphotoMessageSendPicsInfoPicList

class PicSysphotoMessageSendPicsInfoPicList(TypedDict):
    item: List[PicSysphotoMessageSendPicsInfoPicListItem]

class PicSysphotoMessageSendPicsInfoPicListItem(TypedDict):
    PicMd5Sum: str

def pic_sysphoto(message: Message) -> Optional[PicSysphotoMessage]: ...

class PicPhotoOrAlbumMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    SendPicsInfo: PicPhotoOrAlbumMessageSendPicsInfo
    AgentID: str

class PicPhotoOrAlbumMessageSendPicsInfo(TypedDict):
    Count: str
    PicList: PicPhotoOrAlbumMessageSendPicsInfoPicList

class PicPhotoOrAlbumMessageSendPicsInfoPicList(TypedDict):
    item: List[PicPhotoOrAlbumMessageSendPicsInfoPicListItem]

class PicPhotoOrAlbumMessageSendPicsInfoPicListItem(TypedDict):
    PicMd5Sum: str

def pic_photo_or_album(message: Message) -> Optional[PicPhotoOrAlbumMessage]: ...

class PicWeixinMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    SendPicsInfo: PicWeixinMessageSendPicsInfo
    AgentID: str

class PicWeixinMessageSendPicsInfo(TypedDict):
    Count: str
    PicList: PicWeixinMessageSendPicsInfoPicList

class PicWeixinMessageSendPicsInfoPicList(TypedDict):
    item: List[PicWeixinMessageSendPicsInfoPicListItem]

class PicWeixinMessageSendPicsInfoPicListItem(TypedDict):
    PicMd5Sum: str

def pic_weixin(message: Message) -> Optional[PicWeixinMessage]: ...

class LocationSelectMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    CreateTime: str
    MsgType: str
    Event: str
    EventKey: str
    SendLocationInfo: LocationSelectMessageSendLocationInfo
    AgentID: str
    AppType: str

class LocationSelectMessageSendLocationInfo(TypedDict):
    Location_X: str
    Location_Y: str
    Scale: str
    Label: str
    Poiname: str

def location_select(message: Message) -> Optional[LocationSelectMessage]: ...
