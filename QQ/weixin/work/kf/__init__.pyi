# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import account as account
from . import customer as customer
from . import knowledge as knowledge
from . import service_state as service_state
from . import servicer as servicer

__all__ = [
    "add_contact_way",
    "sync_msg",
    "send_msg",
    "send_msg_on_event",
    "get_corp_statistic",
    "get_servicer_statistic",
    "get_corp_qualification",
    "get_statistic",
]

class AddContactWayHash(TypedDict, total=False):
    open_kfid: Required[str]
    scene: str

class AddContactWayReply(TypedDict):
    errcode: int
    errmsg: str
    url: str

def add_contact_way(
    access_token: Token, hash: Union[AddContactWayHash, Mapping[str, Any]]
) -> Union[AddContactWayReply, Failure]: ...

class SyncMsgHash(TypedDict, total=False):
    cursor: str
    token: str
    limit: int
    voice_format: Literal[0, 1]
    open_kfid: Required[str]

class SyncMsgReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    has_more: Literal[0, 1]
    msg_list: List[SyncMsgReplyMsgList]

class SyncMsgReplyMsgList(TypedDict):
    msgid: str
    open_kfid: str
    external_userid: str
    send_time: int
    origin: Literal[3, 4, 5]
    servicer_userid: str
    msgtype: str
    text: SyncMsgReplyMsgListText
    image: SyncMsgReplyMsgListImage
    voice: SyncMsgReplyMsgListVoice
    video: SyncMsgReplyMsgListVideo
    file: SyncMsgReplyMsgListFile
    location: SyncMsgReplyMsgListLocation
    link: SyncMsgReplyMsgListLink
    business_card: SyncMsgReplyMsgListBusinessCard
    miniprogram: SyncMsgReplyMsgListMiniprogram
    msgmenu: SyncMsgReplyMsgListMsgmenu
    channels: SyncMsgReplyMsgListChannels
    channels_shop_product: SyncMsgReplyMsgListChannelsShopProduct
    channels_shop_order: SyncMsgReplyMsgListChannelsShopOrder
    merged_msg: SyncMsgReplyMsgListMergedMsg
    event: SyncMsgReplyMsgListEvent

class SyncMsgReplyMsgListText(TypedDict):
    content: str
    menu_id: str

class SyncMsgReplyMsgListImage(TypedDict):
    media_id: str

class SyncMsgReplyMsgListVoice(TypedDict):
    media_id: str

class SyncMsgReplyMsgListVideo(TypedDict):
    media_id: str

class SyncMsgReplyMsgListFile(TypedDict):
    media_id: str

class SyncMsgReplyMsgListLocation(TypedDict):
    latitude: float
    longitude: float
    name: str
    address: str

class SyncMsgReplyMsgListLink(TypedDict):
    title: str
    desc: str
    url: str
    pic_url: str

class SyncMsgReplyMsgListBusinessCard(TypedDict):
    userid: str

class SyncMsgReplyMsgListMiniprogram(TypedDict):
    title: str
    appid: str
    pagepath: str
    thumb_media_id: str

class SyncMsgReplyMsgListMsgmenu(TypedDict):
    head_content: str
    list: List[SyncMsgReplyMsgListMsgmenuList]
    tail_content: str

SyncMsgReplyMsgListMsgmenuList = TypedDict(
    "SyncMsgReplyMsgListMsgmenuList",
    {
        "type": Literal['click', 'view', 'miniprogram', 'text'],
        "click": SyncMsgReplyMsgListMsgmenuListClick,
        "view": SyncMsgReplyMsgListMsgmenuListView,
        "miniprogram": SyncMsgReplyMsgListMsgmenuListMiniprogram,
        "text": SyncMsgReplyMsgListMsgmenuListText,
    },
)

class SyncMsgReplyMsgListMsgmenuListClick(TypedDict):
    id: str
    content: str

class SyncMsgReplyMsgListMsgmenuListView(TypedDict):
    url: str
    content: str

class SyncMsgReplyMsgListMsgmenuListMiniprogram(TypedDict):
    appid: str
    pagepath: str
    content: str

class SyncMsgReplyMsgListMsgmenuListText(TypedDict):
    content: str
    no_newline: Literal[0, 1]

class SyncMsgReplyMsgListChannels(TypedDict):
    sub_type: Literal[1, 2, 3]
    nickname: str
    title: str

class SyncMsgReplyMsgListChannelsShopProduct(TypedDict):
    product_id: str
    head_image: str
    title: str
    sales_price: str
    shop_nickname: str
    shop_head_image: str

class SyncMsgReplyMsgListChannelsShopOrder(TypedDict):
    order_id: str
    product_titles: str
    price_wording: str
    state: str
    image_url: str
    shop_nickname: str

class SyncMsgReplyMsgListMergedMsg(TypedDict):
    title: str
    item: List[SyncMsgReplyMsgListMergedMsgItem]

class SyncMsgReplyMsgListMergedMsgItem(TypedDict):
    send_time: int
    msgtype: str
    sender_name: str
    msg_content: str

class SyncMsgReplyMsgListEvent(TypedDict):
    event_type: str
    open_kfid: str
    external_userid: str
    scene: str
    scene_param: str
    welcome_code: str
    wechat_channels: SyncMsgReplyMsgListEventWechatChannels
    fail_msgid: str
    fail_type: Literal[0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
    servicer_userid: str
    status: Literal[1, 2]
    stop_type: Literal[0, 1]
    change_type: Literal[1, 2, 3, 4]
    old_servicer_userid: str
    new_servicer_userid: str
    msg_code: str
    recall_msgid: str
    reject_switch: Literal[0, 1]

class SyncMsgReplyMsgListEventWechatChannels(TypedDict):
    nickname: str
    shop_nickname: str
    scene: Literal[1, 2, 3, 4, 5]

def sync_msg(access_token: Token, hash: Union[SyncMsgHash, Mapping[str, Any]]) -> Union[SyncMsgReply, Failure]: ...

SendMsgHash = TypedDict(
    "SendMsgHash",
    {
        "touser": Required[str],
        "open_kfid": Required[str],
        "msgid": str,
        "msgtype": Required[Literal['text', 'image', 'voice', 'video', 'file', 'link', 'miniprogram', 'msgmenu', 'location', 'ca_link']],
        "text": SendMsgHashText,
        "image": SendMsgHashImage,
        "voice": SendMsgHashVoice,
        "video": SendMsgHashVideo,
        "file": SendMsgHashFile,
        "link": SendMsgHashLink,
        "miniprogram": SendMsgHashMiniprogram,
        "msgmenu": SendMsgHashMsgmenu,
        "location": SendMsgHashLocation,
        "ca_link": SendMsgHashCaLink,
    }, total=False,
)

class SendMsgHashText(TypedDict, total=False):
    content: Required[str]

class SendMsgHashImage(TypedDict, total=False):
    media_id: Required[str]

class SendMsgHashVoice(TypedDict, total=False):
    media_id: Required[str]

class SendMsgHashVideo(TypedDict, total=False):
    media_id: Required[str]

class SendMsgHashFile(TypedDict, total=False):
    media_id: Required[str]

class SendMsgHashLink(TypedDict, total=False):
    title: Required[str]
    desc: str
    url: Required[str]
    thumb_media_id: Required[str]

class SendMsgHashMiniprogram(TypedDict, total=False):
    appid: Required[str]
    title: str
    thumb_media_id: Required[str]
    pagepath: Required[str]

class SendMsgHashMsgmenu(TypedDict, total=False):
    head_content: str
    list: Sequence[SendMsgHashMsgmenuList]
    tail_content: str

SendMsgHashMsgmenuList = TypedDict(
    "SendMsgHashMsgmenuList",
    {
        "type": Required[Literal['click', 'view', 'miniprogram', 'text']],
        "click": SendMsgHashMsgmenuListClick,
        "view": SendMsgHashMsgmenuListView,
        "miniprogram": SendMsgHashMsgmenuListMiniprogram,
        "text": SendMsgHashMsgmenuListText,
    }, total=False,
)

class SendMsgHashMsgmenuListClick(TypedDict, total=False):
    id: str
    content: Required[str]

class SendMsgHashMsgmenuListView(TypedDict, total=False):
    url: Required[str]
    content: Required[str]

class SendMsgHashMsgmenuListMiniprogram(TypedDict, total=False):
    appid: Required[str]
    pagepath: Required[str]
    content: Required[str]

class SendMsgHashMsgmenuListText(TypedDict, total=False):
    content: Required[str]
    no_newline: Literal[0, 1]

class SendMsgHashLocation(TypedDict, total=False):
    name: str
    address: str
    latitude: Required[float]
    longitude: Required[float]

class SendMsgHashCaLink(TypedDict, total=False):
    link_url: Required[str]

class SendMsgReply(TypedDict):
    errcode: int
    errmsg: str
    msgid: str

def send_msg(access_token: Token, hash: Union[SendMsgHash, Mapping[str, Any]]) -> Union[SendMsgReply, Failure]: ...

SendMsgOnEventHash = TypedDict(
    "SendMsgOnEventHash",
    {
        "code": Required[str],
        "msgid": str,
        "msgtype": Required[Literal['text', 'msgmenu']],
        "text": SendMsgOnEventHashText,
        "msgmenu": SendMsgOnEventHashMsgmenu,
    }, total=False,
)

class SendMsgOnEventHashText(TypedDict, total=False):
    content: Required[str]

class SendMsgOnEventHashMsgmenu(TypedDict, total=False):
    head_content: str
    list: Sequence[SendMsgOnEventHashMsgmenuList]
    tail_content: str

SendMsgOnEventHashMsgmenuList = TypedDict(
    "SendMsgOnEventHashMsgmenuList",
    {
        "type": Required[Literal['click', 'view', 'miniprogram', 'text']],
        "click": SendMsgOnEventHashMsgmenuListClick,
        "view": SendMsgOnEventHashMsgmenuListView,
        "miniprogram": SendMsgOnEventHashMsgmenuListMiniprogram,
        "text": SendMsgOnEventHashMsgmenuListText,
    }, total=False,
)

class SendMsgOnEventHashMsgmenuListClick(TypedDict, total=False):
    id: str
    content: Required[str]

class SendMsgOnEventHashMsgmenuListView(TypedDict, total=False):
    url: Required[str]
    content: Required[str]

class SendMsgOnEventHashMsgmenuListMiniprogram(TypedDict, total=False):
    appid: Required[str]
    pagepath: Required[str]
    content: Required[str]

class SendMsgOnEventHashMsgmenuListText(TypedDict, total=False):
    content: Required[str]
    no_newline: Literal[0, 1]

class SendMsgOnEventReply(TypedDict):
    errcode: int
    errmsg: str
    msgid: str

def send_msg_on_event(
    access_token: Token, hash: Union[SendMsgOnEventHash, Mapping[str, Any]]
) -> Union[SendMsgOnEventReply, Failure]: ...

class GetCorpStatisticHash(TypedDict, total=False):
    open_kfid: Required[str]
    start_time: Required[int]
    end_time: Required[int]

class GetCorpStatisticReply(TypedDict):
    errcode: int
    errmsg: str
    statistic_list: List[GetCorpStatisticReplyStatisticList]

class GetCorpStatisticReplyStatisticList(TypedDict):
    stat_time: int
    statistic: GetCorpStatisticReplyStatisticListStatistic

class GetCorpStatisticReplyStatisticListStatistic(TypedDict):
    session_cnt: int
    customer_cnt: int
    customer_msg_cnt: int
    upgrade_service_customer_cnt: int
    ai_session_reply_cnt: int
    ai_transfer_rate: float
    ai_knowledge_hit_rate: float
    msg_rejected_customer_cnt: int

def get_corp_statistic(
    access_token: Token, hash: Union[GetCorpStatisticHash, Mapping[str, Any]]
) -> Union[GetCorpStatisticReply, Failure]: ...

class GetServicerStatisticHash(TypedDict, total=False):
    open_kfid: Required[str]
    servicer_userid: str
    start_time: Required[int]
    end_time: Required[int]

class GetServicerStatisticReply(TypedDict):
    errcode: int
    errmsg: str
    statistic_list: List[GetServicerStatisticReplyStatisticList]

class GetServicerStatisticReplyStatisticList(TypedDict):
    stat_time: int
    statistic: GetServicerStatisticReplyStatisticListStatistic

class GetServicerStatisticReplyStatisticListStatistic(TypedDict):
    session_cnt: int
    customer_cnt: int
    customer_msg_cnt: int
    reply_rate: float
    first_reply_average_sec: float
    satisfaction_investgate_cnt: int
    satisfaction_participation_rate: float
    satisfied_rate: float
    middling_rate: float
    dissatisfied_rate: float
    upgrade_service_customer_cnt: int
    upgrade_service_member_invite_cnt: int
    upgrade_service_member_customer_cnt: int
    upgrade_service_groupchat_invite_cnt: int
    upgrade_service_groupchat_customer_cnt: int
    msg_rejected_customer_cnt: int

def get_servicer_statistic(
    access_token: Token, hash: Union[GetServicerStatisticHash, Mapping[str, Any]]
) -> Union[GetServicerStatisticReply, Failure]: ...

class GetCorpQualificationReply(TypedDict):
    errcode: int
    errmsg: str
    wechat_channels_binding: bool

def get_corp_qualification(access_token: Token) -> Union[GetCorpQualificationReply, Failure]: ...

class GetStatisticHash(TypedDict, total=False):
    start_time: Required[int]
    end_time: Required[int]

class GetStatisticReply(TypedDict):
    errcode: int
    errmsg: str
    statistic_list: GetStatisticReplyStatisticList

class GetStatisticReplyStatisticList(TypedDict):
    stat_time: int
    statistic: GetStatisticReplyStatisticListStatistic

class GetStatisticReplyStatisticListStatistic(TypedDict):
    session_cnt: int
    customer_cnt: int
    customer_msg_cnt: int
    ai_session_reply_cnt: int
    servicer_session_cnt: int
    reply_rate: float
    first_reply_average_sec: float
    satisfaction_investgate_cnt: int
    satisfaction_participation_rate: float
    satisfied_rate: float
    middling_rate: float
    dissatisfied_rate: float
    upgrade_service_customer_cnt: int

def get_statistic(
    access_token: Token, hash: Union[GetStatisticHash, Mapping[str, Any]]
) -> Union[GetStatisticReply, Failure]: ...
