# Made from the docstrings of batch.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_by_user",
]

class GetByUserHash(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]
    cursor: str
    limit: int

class GetByUserReply(TypedDict):
    errcode: int
    errmsg: str
    external_contact_list: List[GetByUserReplyExternalContactList]
    next_cursor: str
    fail_info: GetByUserReplyFailInfo

class GetByUserReplyExternalContactList(TypedDict):
    external_contact: GetByUserReplyExternalContactListExternalContact
    follow_info: GetByUserReplyExternalContactListFollowInfo

class GetByUserReplyExternalContactListExternalContact(TypedDict):
    external_userid: str
    name: str
    position: str
    avatar: str
    corp_name: str
    corp_full_name: str
    type: Literal[1, 2]
    gender: Literal[0, 1, 2]
    unionid: str
    external_profile: GetByUserReplyExternalContactListExternalContactExternalProfile

class GetByUserReplyExternalContactListExternalContactExternalProfile(TypedDict):
    external_attr: List[GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttr]

class GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttr(TypedDict):
    type: Literal[0, 1, 2]
    name: str
    text: GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttrText
    web: GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttrWeb
    miniprogram: GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttrMiniprogram

class GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttrText(TypedDict):
    value: str

class GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttrWeb(TypedDict):
    url: str
    title: str

class GetByUserReplyExternalContactListExternalContactExternalProfileExternalAttrMiniprogram(TypedDict):
    appid: str
    pagepath: str
    title: str

class GetByUserReplyExternalContactListFollowInfo(TypedDict):
    userid: str
    remark: str
    description: str
    createtime: int
    tag_id: List[str]
    remark_corp_name: str
    remark_mobiles: List[str]
    state: str
    oper_userid: str
    add_way: int
    wechat_channels: GetByUserReplyExternalContactListFollowInfoWechatChannels

class GetByUserReplyExternalContactListFollowInfoWechatChannels(TypedDict):
    nickname: str
    source: Literal[0, 1, 2, 3]

class GetByUserReplyFailInfo(TypedDict):
    unlicensed_userid_list: List[str]

def get_by_user(
    access_token: Token, hash: Union[GetByUserHash, Mapping[str, Any]]
) -> Union[GetByUserReply, Failure]: ...
