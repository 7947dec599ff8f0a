# Made from the docstrings of user.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Optional, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Query, Token
from .errors import Failure

__all__ = [
    "create",
    "get",
    "update",
    "delete",
    "batchdelete",
    "simplelist",
    "list",
    "convert_to_openid",
    "convert_to_userid",
    "authsucc",
    "get_active_stat",
    "getuserid",
    "getuserinfo",
    "get_mobile_hashcode",
    "get_userid_by_email",
    "list_selected_ticket_user",
    "list_id",
    "tfa_succ",
    "list_member_auth",
    "check_member_auth",
]

class CreateHash(TypedDict, total=False):
    userid: Required[str]
    name: Required[str]
    alias: str
    mobile: str
    department: Sequence[int]
    order: Sequence[int]
    position: str
    gender: Literal['1', '2']
    email: str
    biz_mail: str
    telephone: str
    is_leader_in_dept: Sequence[Literal[0, 1]]
    direct_leader: Union[List[str], Tuple[str, ...]]
    avatar_mediaid: str
    enable: Literal[0, 1]
    extattr: CreateHashExtattr
    to_invite: bool
    external_profile: CreateHashExternalProfile
    external_position: str
    nickname: str
    address: str
    main_department: int

class CreateHashExtattr(TypedDict, total=False):
    attrs: Sequence[CreateHashExtattrAttrs]

class CreateHashExtattrAttrs(TypedDict, total=False):
    type: Required[Literal[0, 1, 2]]
    name: Required[str]
    text: CreateHashExtattrAttrsText
    web: CreateHashExtattrAttrsWeb

class CreateHashExtattrAttrsText(TypedDict, total=False):
    value: Required[str]

class CreateHashExtattrAttrsWeb(TypedDict, total=False):
    url: Required[str]
    title: Required[str]

class CreateHashExternalProfile(TypedDict, total=False):
    external_corp_name: str
    wechat_channels: CreateHashExternalProfileWechatChannels
    external_attr: Required[Sequence[CreateHashExternalProfileExternalAttr]]

class CreateHashExternalProfileWechatChannels(TypedDict, total=False):
    nickname: str

class CreateHashExternalProfileExternalAttr(TypedDict, total=False):
    type: Required[Literal[0, 1, 2]]
    name: Required[str]
    text: CreateHashExternalProfileExternalAttrText
    web: CreateHashExternalProfileExternalAttrWeb
    miniprogram: CreateHashExternalProfileExternalAttrMiniprogram

class CreateHashExternalProfileExternalAttrText(TypedDict, total=False):
    value: str

class CreateHashExternalProfileExternalAttrWeb(TypedDict, total=False):
    url: str
    title: str

class CreateHashExternalProfileExternalAttrMiniprogram(TypedDict, total=False):
    appid: str
    pagepath: str
    title: str

class CreateReply(TypedDict):
    errcode: int
    errmsg: str
    created_department_list: CreateReplyCreatedDepartmentList

class CreateReplyCreatedDepartmentList(TypedDict):
    department_info: List[CreateReplyCreatedDepartmentListDepartmentInfo]

class CreateReplyCreatedDepartmentListDepartmentInfo(TypedDict):
    name: str
    id: int

def create(access_token: Token, hash: Union[CreateHash, Mapping[str, Any]]) -> Union[CreateReply, Failure]: ...

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str
    name: str
    mobile: str
    department: List[int]
    order: List[int]
    position: str
    gender: Literal['0', '1', '2']
    email: str
    biz_mail: str
    is_leader_in_dept: List[Literal[0, 1]]
    direct_leader: List[str]
    avatar: str
    thumb_avatar: str
    telephone: str
    alias: str
    address: str
    open_userid: str
    main_department: int
    extattr: GetReplyExtattr
    status: Literal[1, 2, 4, 5]
    qr_code: str
    external_position: str
    external_profile: GetReplyExternalProfile

class GetReplyExtattr(TypedDict):
    attrs: List[GetReplyExtattrAttrs]

class GetReplyExtattrAttrs(TypedDict):
    type: Literal[0, 1]
    name: str
    text: GetReplyExtattrAttrsText
    web: GetReplyExtattrAttrsWeb

class GetReplyExtattrAttrsText(TypedDict):
    value: str

class GetReplyExtattrAttrsWeb(TypedDict):
    url: str
    title: str

class GetReplyExternalProfile(TypedDict):
    wechat_channels: GetReplyExternalProfileWechatChannels
    external_corp_name: str
    external_attr: List[GetReplyExternalProfileExternalAttr]

class GetReplyExternalProfileWechatChannels(TypedDict):
    nickname: str
    status: Literal[0, 1]

class GetReplyExternalProfileExternalAttr(TypedDict):
    type: Literal[0, 1, 2]
    name: str
    text: GetReplyExternalProfileExternalAttrText
    web: GetReplyExternalProfileExternalAttrWeb
    miniprogram: GetReplyExternalProfileExternalAttrMiniprogram

class GetReplyExternalProfileExternalAttrText(TypedDict):
    value: str

class GetReplyExternalProfileExternalAttrWeb(TypedDict):
    url: str
    title: str

class GetReplyExternalProfileExternalAttrMiniprogram(TypedDict):
    appid: str
    pagepath: str
    title: str

def get(access_token: Token, userid: Query) -> Union[GetReply, Failure]: ...

class UpdateHash(TypedDict, total=False):
    userid: Required[str]
    name: str
    alias: str
    mobile: str
    department: Sequence[int]
    order: Sequence[int]
    position: str
    gender: Literal['1', '2']
    email: str
    biz_mail: str
    biz_mail_alias: UpdateHashBizMailAlias
    telephone: str
    is_leader_in_dept: Sequence[Literal[0, 1]]
    direct_leader: Union[List[str], Tuple[str, ...]]
    avatar_mediaid: str
    enable: Literal[0, 1]
    extattr: UpdateHashExtattr
    external_profile: UpdateHashExternalProfile
    external_position: str
    nickname: str
    address: str
    main_department: int
    new_userid: str

class UpdateHashBizMailAlias(TypedDict, total=False):
    item: Union[List[str], Tuple[str, ...]]

class UpdateHashExtattr(TypedDict, total=False):
    attrs: Sequence[UpdateHashExtattrAttrs]

class UpdateHashExtattrAttrs(TypedDict, total=False):
    type: Required[Literal[0, 1, 2]]
    name: Required[str]
    text: UpdateHashExtattrAttrsText
    web: UpdateHashExtattrAttrsWeb

class UpdateHashExtattrAttrsText(TypedDict, total=False):
    value: Required[str]

class UpdateHashExtattrAttrsWeb(TypedDict, total=False):
    url: Required[str]
    title: Required[str]

class UpdateHashExternalProfile(TypedDict, total=False):
    external_corp_name: str
    wechat_channels: UpdateHashExternalProfileWechatChannels
    external_attr: Required[Sequence[UpdateHashExternalProfileExternalAttr]]

class UpdateHashExternalProfileWechatChannels(TypedDict, total=False):
    nickname: str

class UpdateHashExternalProfileExternalAttr(TypedDict, total=False):
    type: Required[Literal[0, 1, 2]]
    name: Required[str]
    text: UpdateHashExternalProfileExternalAttrText
    web: UpdateHashExternalProfileExternalAttrWeb
    miniprogram: UpdateHashExternalProfileExternalAttrMiniprogram

class UpdateHashExternalProfileExternalAttrText(TypedDict, total=False):
    value: str

class UpdateHashExternalProfileExternalAttrWeb(TypedDict, total=False):
    url: str
    title: str

class UpdateHashExternalProfileExternalAttrMiniprogram(TypedDict, total=False):
    appid: str
    pagepath: str
    title: str

class UpdateReply(TypedDict):
    errcode: int
    errmsg: str

def update(access_token: Token, hash: Union[UpdateHash, Mapping[str, Any]]) -> Union[UpdateReply, Failure]: ...

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, userid: Query) -> Union[DeleteReply, Failure]: ...

class BatchdeleteHash(TypedDict, total=False):
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class BatchdeleteReply(TypedDict):
    errcode: int
    errmsg: str

def batchdelete(
    access_token: Token, hash: Union[BatchdeleteHash, Mapping[str, Any]]
) -> Union[BatchdeleteReply, Failure]: ...

class SimplelistReply(TypedDict):
    errcode: int
    errmsg: str
    userlist: List[SimplelistReplyUserlist]

class SimplelistReplyUserlist(TypedDict):
    userid: str
    name: str
    department: List[int]
    open_userid: str

def simplelist(
    access_token: Token, department_id: Query, fetch_child: Optional[Query] = None
) -> Union[SimplelistReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    userlist: List[ListReplyUserlist]

class ListReplyUserlist(TypedDict):
    userid: str
    name: str
    mobile: str
    department: List[int]
    order: List[int]
    position: str
    gender: Literal['0', '1', '2']
    email: str
    biz_mail: str
    is_leader_in_dept: List[Literal[0, 1]]
    direct_leader: List[str]
    avatar: str
    thumb_avatar: str
    telephone: str
    alias: str
    address: str
    open_userid: str
    main_department: int
    extattr: ListReplyUserlistExtattr
    status: Literal[1, 2, 4, 5]
    qr_code: str
    external_position: str
    external_profile: ListReplyUserlistExternalProfile
    enable: int
    hide_mobile: int
    english_name: str

class ListReplyUserlistExtattr(TypedDict):
    attrs: List[ListReplyUserlistExtattrAttrs]

class ListReplyUserlistExtattrAttrs(TypedDict):
    type: Literal[0, 1]
    name: str
    text: ListReplyUserlistExtattrAttrsText
    web: ListReplyUserlistExtattrAttrsWeb

class ListReplyUserlistExtattrAttrsText(TypedDict):
    value: str

class ListReplyUserlistExtattrAttrsWeb(TypedDict):
    url: str
    title: str

class ListReplyUserlistExternalProfile(TypedDict):
    wechat_channels: ListReplyUserlistExternalProfileWechatChannels
    external_corp_name: str
    external_attr: List[ListReplyUserlistExternalProfileExternalAttr]

class ListReplyUserlistExternalProfileWechatChannels(TypedDict):
    nickname: str
    status: Literal[0, 1]

class ListReplyUserlistExternalProfileExternalAttr(TypedDict):
    type: Literal[0, 1, 2]
    name: str
    text: ListReplyUserlistExternalProfileExternalAttrText
    web: ListReplyUserlistExternalProfileExternalAttrWeb
    miniprogram: ListReplyUserlistExternalProfileExternalAttrMiniprogram

class ListReplyUserlistExternalProfileExternalAttrText(TypedDict):
    value: str

class ListReplyUserlistExternalProfileExternalAttrWeb(TypedDict):
    url: str
    title: str

class ListReplyUserlistExternalProfileExternalAttrMiniprogram(TypedDict):
    appid: str
    pagepath: str
    title: str

def list(
    access_token: Token, department_id: Query, fetch_child: Optional[Query] = None
) -> Union[ListReply, Failure]: ...

class ConvertToOpenidHash(TypedDict, total=False):
    userid: Required[str]

class ConvertToOpenidReply(TypedDict):
    errcode: int
    errmsg: str
    openid: str

def convert_to_openid(
    access_token: Token, hash: Union[ConvertToOpenidHash, Mapping[str, Any]]
) -> Union[ConvertToOpenidReply, Failure]: ...

class ConvertToUseridHash(TypedDict, total=False):
    openid: Required[str]

class ConvertToUseridReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str

def convert_to_userid(
    access_token: Token, hash: Union[ConvertToUseridHash, Mapping[str, Any]]
) -> Union[ConvertToUseridReply, Failure]: ...

class AuthsuccReply(TypedDict):
    errcode: int
    errmsg: str

def authsucc(access_token: Token, userid: Query) -> Union[AuthsuccReply, Failure]: ...

class GetActiveStatHash(TypedDict, total=False):
    date: Required[str]

class GetActiveStatReply(TypedDict):
    errcode: int
    errmsg: str
    active_cnt: int

def get_active_stat(
    access_token: Token, hash: Union[GetActiveStatHash, Mapping[str, Any]]
) -> Union[GetActiveStatReply, Failure]: ...

class GetuseridHash(TypedDict, total=False):
    mobile: Required[str]

class GetuseridReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str

def getuserid(
    access_token: Token, hash: Union[GetuseridHash, Mapping[str, Any]]
) -> Union[GetuseridReply, Failure]: ...

class GetuserinfoReply(TypedDict):
    errcode: int
    errmsg: str
    UserId: str
    OpenId: str
    DeviceId: str

def getuserinfo(access_token: Token, code: Query) -> Union[GetuserinfoReply, Failure]: ...

class GetMobileHashcodeHash(TypedDict, total=False):
    mobile: Required[str]
    state: str

class GetMobileHashcodeReply(TypedDict):
    errcode: int
    errmsg: str
    hashcode: str

def get_mobile_hashcode(
    access_token: Token, hash: Union[GetMobileHashcodeHash, Mapping[str, Any]]
) -> Union[GetMobileHashcodeReply, Failure]: ...

class GetUseridByEmailHash(TypedDict, total=False):
    email: Required[str]
    email_type: Literal[1, 2]

class GetUseridByEmailReply(TypedDict):
    errcode: int
    errmsg: str
    userid: str

def get_userid_by_email(
    access_token: Token, hash: Union[GetUseridByEmailHash, Mapping[str, Any]]
) -> Union[GetUseridByEmailReply, Failure]: ...

class ListSelectedTicketUserHash(TypedDict, total=False):
    selected_ticket: Required[str]

class ListSelectedTicketUserReply(TypedDict):
    errcode: int
    errmsg: str
    operator_open_userid: str
    open_userid_list: List[str]
    unauth_open_userid_list: List[str]
    total: int

def list_selected_ticket_user(
    access_token: Token, hash: Union[ListSelectedTicketUserHash, Mapping[str, Any]]
) -> Union[ListSelectedTicketUserReply, Failure]: ...

class ListIdHash(TypedDict, total=False):
    cursor: str
    limit: int

class ListIdReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    dept_user: List[ListIdReplyDeptUser]

class ListIdReplyDeptUser(TypedDict):
    userid: str
    department: int
    open_userid: str

def list_id(access_token: Token, hash: Union[ListIdHash, Mapping[str, Any]]) -> Union[ListIdReply, Failure]: ...

class TfaSuccHash(TypedDict, total=False):
    userid: Required[str]
    tfa_code: Required[str]

class TfaSuccReply(TypedDict):
    errcode: int
    errmsg: str

def tfa_succ(access_token: Token, hash: Union[TfaSuccHash, Mapping[str, Any]]) -> Union[TfaSuccReply, Failure]: ...

class ListMemberAuthHash(TypedDict, total=False):
    cursor: str
    limit: int

class ListMemberAuthReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    member_auth_list: List[ListMemberAuthReplyMemberAuthList]

class ListMemberAuthReplyMemberAuthList(TypedDict):
    open_userid: str

def list_member_auth(
    access_token: Token, hash: Union[ListMemberAuthHash, Mapping[str, Any]]
) -> Union[ListMemberAuthReply, Failure]: ...

class CheckMemberAuthHash(TypedDict, total=False):
    open_userid: Required[str]

class CheckMemberAuthReply(TypedDict):
    errcode: int
    errmsg: str
    is_member_auth: bool

def check_member_auth(
    access_token: Token, hash: Union[CheckMemberAuthHash, Mapping[str, Any]]
) -> Union[CheckMemberAuthReply, Failure]: ...
