# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Optional, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Query, Token
from ..errors import Failure
from . import batch as batch
from . import customer_acquisition as customer_acquisition
from . import customer_acquisition_app as customer_acquisition_app
from . import customer_strategy as customer_strategy
from . import group_welcome_template as group_welcome_template
from . import groupchat as groupchat
from . import message as message
from . import moment_strategy as moment_strategy
from . import resigned as resigned

__all__ = [
    "get_follow_user_list",
    "add_contact_way",
    "get_contact_way",
    "list_contact_way",
    "update_contact_way",
    "del_contact_way",
    "close_temp_chat",
    "list",
    "get",
    "remark",
    "get_corp_tag_list",
    "add_corp_tag",
    "edit_corp_tag",
    "del_corp_tag",
    "get_strategy_tag_list",
    "add_strategy_tag",
    "edit_strategy_tag",
    "del_strategy_tag",
    "mark_tag",
    "transfer_customer",
    "transfer_result",
    "get_unassigned_list",
    "opengid_to_chatid",
    "add_moment_task",
    "get_moment_task_result",
    "get_moment_list",
    "get_moment_task",
    "get_moment_customer_list",
    "get_moment_send_result",
    "get_moment_comments",
    "add_msg_template",
    "get_groupmsg_list_v2",
    "get_groupmsg_task",
    "get_groupmsg_send_result",
    "send_welcome_msg",
    "get_user_behavior_data",
    "add_product_album",
    "get_product_album",
    "get_product_album_list",
    "update_product_album",
    "delete_product_album",
    "add_intercept_rule",
    "get_intercept_rule_list",
    "get_intercept_rule",
    "update_intercept_rule",
    "del_intercept_rule",
    "unionid_to_external_userid",
    "convert_to_openid",
    "batch_to_external_userid",
    "to_service_external_userid",
    "contact_list",
    "customer_acquisition_quota",
    "remind_groupmsg_send",
    "cancel_groupmsg_send",
    "get_new_external_userid",
    "cancel_moment_task",
    "get_subscribe_qr_code",
    "set_subscribe_mode",
    "get_subscribe_mode",
    "from_service_external_userid",
    "check_follow_user",
]

class GetFollowUserListReply(TypedDict):
    errcode: int
    errmsg: str
    follow_user: List[str]

def get_follow_user_list(access_token: Token) -> Union[GetFollowUserListReply, Failure]: ...

class AddContactWayHash(TypedDict, total=False):
    type: Required[Literal[1, 2]]
    scene: Required[Literal[1, 2]]
    style: int
    remark: str
    skip_verify: bool
    state: str
    user: Union[List[str], Tuple[str, ...]]
    party: Sequence[int]
    is_temp: bool
    expires_in: int
    chat_expires_in: int
    unionid: str
    is_exclusive: bool
    mark_source: bool
    conclusions: AddContactWayHashConclusions

class AddContactWayHashConclusions(TypedDict, total=False):
    text: AddContactWayHashConclusionsText
    image: AddContactWayHashConclusionsImage
    link: AddContactWayHashConclusionsLink
    miniprogram: AddContactWayHashConclusionsMiniprogram

class AddContactWayHashConclusionsText(TypedDict, total=False):
    content: str

class AddContactWayHashConclusionsImage(TypedDict, total=False):
    media_id: str

class AddContactWayHashConclusionsLink(TypedDict, total=False):
    title: str
    picurl: str
    desc: str
    url: str

class AddContactWayHashConclusionsMiniprogram(TypedDict, total=False):
    title: str
    pic_media_id: str
    appid: str
    page: str

class AddContactWayReply(TypedDict):
    errcode: int
    errmsg: str
    config_id: str
    qr_code: str

def add_contact_way(
    access_token: Token, hash: Union[AddContactWayHash, Mapping[str, Any]]
) -> Union[AddContactWayReply, Failure]: ...

class GetContactWayHash(TypedDict, total=False):
    config_id: Required[str]

class GetContactWayReply(TypedDict):
    errcode: int
    errmsg: str
    contact_way: GetContactWayReplyContactWay

class GetContactWayReplyContactWay(TypedDict):
    config_id: str
    type: Literal[1, 2]
    scene: Literal[1, 2]
    style: int
    remark: str
    skip_verify: bool
    state: str
    qr_code: str
    user: List[str]
    party: List[int]
    is_temp: bool
    expires_in: int
    chat_expires_in: int
    unionid: str
    mark_source: bool
    conclusions: GetContactWayReplyContactWayConclusions

class GetContactWayReplyContactWayConclusions(TypedDict):
    text: GetContactWayReplyContactWayConclusionsText
    image: GetContactWayReplyContactWayConclusionsImage
    link: GetContactWayReplyContactWayConclusionsLink
    miniprogram: GetContactWayReplyContactWayConclusionsMiniprogram

class GetContactWayReplyContactWayConclusionsText(TypedDict):
    content: str

class GetContactWayReplyContactWayConclusionsImage(TypedDict):
    pic_url: str

class GetContactWayReplyContactWayConclusionsLink(TypedDict):
    title: str
    picurl: str
    desc: str
    url: str

class GetContactWayReplyContactWayConclusionsMiniprogram(TypedDict):
    title: str
    pic_media_id: str
    appid: str
    page: str

def get_contact_way(
    access_token: Token, hash: Union[GetContactWayHash, Mapping[str, Any]]
) -> Union[GetContactWayReply, Failure]: ...

class ListContactWayHash(TypedDict, total=False):
    start_time: int
    end_time: int
    cursor: str
    limit: int

class ListContactWayReply(TypedDict):
    errcode: int
    errmsg: str
    contact_way: List[ListContactWayReplyContactWay]
    next_cursor: str

class ListContactWayReplyContactWay(TypedDict):
    config_id: str

def list_contact_way(
    access_token: Token, hash: Union[ListContactWayHash, Mapping[str, Any]]
) -> Union[ListContactWayReply, Failure]: ...

class UpdateContactWayHash(TypedDict, total=False):
    config_id: Required[str]
    remark: str
    skip_verify: bool
    style: int
    state: str
    user: Union[List[str], Tuple[str, ...]]
    party: Sequence[int]
    expires_in: int
    chat_expires_in: int
    unionid: str
    mark_source: bool
    conclusions: UpdateContactWayHashConclusions

class UpdateContactWayHashConclusions(TypedDict, total=False):
    text: UpdateContactWayHashConclusionsText
    image: UpdateContactWayHashConclusionsImage
    link: UpdateContactWayHashConclusionsLink
    miniprogram: UpdateContactWayHashConclusionsMiniprogram

class UpdateContactWayHashConclusionsText(TypedDict, total=False):
    content: str

class UpdateContactWayHashConclusionsImage(TypedDict, total=False):
    media_id: str

class UpdateContactWayHashConclusionsLink(TypedDict, total=False):
    title: str
    picurl: str
    desc: str
    url: str

class UpdateContactWayHashConclusionsMiniprogram(TypedDict, total=False):
    title: str
    pic_media_id: str
    appid: str
    page: str

class UpdateContactWayReply(TypedDict):
    errcode: int
    errmsg: str

def update_contact_way(
    access_token: Token, hash: Union[UpdateContactWayHash, Mapping[str, Any]]
) -> Union[UpdateContactWayReply, Failure]: ...

class DelContactWayHash(TypedDict, total=False):
    config_id: Required[str]

class DelContactWayReply(TypedDict):
    errcode: int
    errmsg: str

def del_contact_way(
    access_token: Token, hash: Union[DelContactWayHash, Mapping[str, Any]]
) -> Union[DelContactWayReply, Failure]: ...

class CloseTempChatHash(TypedDict, total=False):
    userid: Required[str]
    external_userid: Required[str]

class CloseTempChatReply(TypedDict):
    errcode: int
    errmsg: str

def close_temp_chat(
    access_token: Token, hash: Union[CloseTempChatHash, Mapping[str, Any]]
) -> Union[CloseTempChatReply, Failure]: ...

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    external_userid: List[str]

def list(access_token: Token, userid: Query) -> Union[ListReply, Failure]: ...

class GetReply(TypedDict):
    errcode: int
    errmsg: str
    external_contact: GetReplyExternalContact
    follow_user: List[GetReplyFollowUser]
    next_cursor: str

class GetReplyExternalContact(TypedDict):
    external_userid: str
    name: str
    position: str
    avatar: str
    corp_name: str
    corp_full_name: str
    type: Literal[1, 2]
    gender: Literal[0, 1, 2]
    unionid: str
    is_subscribe: int
    subscriber_info: GetReplyExternalContactSubscriberInfo
    external_profile: GetReplyExternalContactExternalProfile

class GetReplyExternalContactSubscriberInfo(TypedDict):
    tag_id: List[str]
    remark_mobiles: List[str]
    remark: str

class GetReplyExternalContactExternalProfile(TypedDict):
    external_attr: List[GetReplyExternalContactExternalProfileExternalAttr]

class GetReplyExternalContactExternalProfileExternalAttr(TypedDict):
    type: Literal[0, 1, 2]
    name: str
    text: GetReplyExternalContactExternalProfileExternalAttrText
    web: GetReplyExternalContactExternalProfileExternalAttrWeb
    miniprogram: GetReplyExternalContactExternalProfileExternalAttrMiniprogram

class GetReplyExternalContactExternalProfileExternalAttrText(TypedDict):
    value: str

class GetReplyExternalContactExternalProfileExternalAttrWeb(TypedDict):
    url: str
    title: str

class GetReplyExternalContactExternalProfileExternalAttrMiniprogram(TypedDict):
    appid: str
    pagepath: str
    title: str

class GetReplyFollowUser(TypedDict):
    userid: str
    remark: str
    description: str
    createtime: int
    tags: List[GetReplyFollowUserTags]
    remark_corp_name: str
    remark_mobiles: List[str]
    oper_userid: str
    add_way: int
    wechat_channels: GetReplyFollowUserWechatChannels
    state: str

class GetReplyFollowUserTags(TypedDict):
    group_name: str
    tag_name: str
    tag_id: str
    type: Literal[1, 2, 3]

class GetReplyFollowUserWechatChannels(TypedDict):
    nickname: str
    source: int

def get(access_token: Token, external_userid: Query, cursor: Optional[Query] = None) -> Union[GetReply, Failure]: ...

class RemarkHash(TypedDict, total=False):
    userid: Required[str]
    external_userid: Required[str]
    remark: str
    description: str
    remark_company: str
    remark_mobiles: Union[List[str], Tuple[str, ...]]
    remark_pic_mediaid: str

class RemarkReply(TypedDict):
    errcode: int
    errmsg: str

def remark(access_token: Token, hash: Union[RemarkHash, Mapping[str, Any]]) -> Union[RemarkReply, Failure]: ...

class GetCorpTagListHash(TypedDict, total=False):
    tag_id: Union[List[str], Tuple[str, ...]]
    group_id: Union[List[str], Tuple[str, ...]]

class GetCorpTagListReply(TypedDict):
    errcode: int
    errmsg: str
    tag_group: List[GetCorpTagListReplyTagGroup]

class GetCorpTagListReplyTagGroup(TypedDict):
    group_id: str
    group_name: str
    create_time: int
    order: int
    deleted: bool
    tag: List[GetCorpTagListReplyTagGroupTag]

class GetCorpTagListReplyTagGroupTag(TypedDict):
    id: str
    name: str
    create_time: int
    order: int
    deleted: bool

def get_corp_tag_list(
    access_token: Token, hash: Union[GetCorpTagListHash, Mapping[str, Any]]
) -> Union[GetCorpTagListReply, Failure]: ...

class AddCorpTagHash(TypedDict, total=False):
    group_id: str
    group_name: str
    order: int
    tag: Required[Sequence[AddCorpTagHashTag]]
    agentid: int

class AddCorpTagHashTag(TypedDict, total=False):
    name: Required[str]
    order: int

class AddCorpTagReply(TypedDict):
    errcode: int
    errmsg: str
    tag_group: AddCorpTagReplyTagGroup

class AddCorpTagReplyTagGroup(TypedDict):
    group_id: str
    group_name: str
    create_time: int
    order: int
    tag: List[AddCorpTagReplyTagGroupTag]

class AddCorpTagReplyTagGroupTag(TypedDict):
    id: str
    name: str
    create_time: int
    order: int

def add_corp_tag(
    access_token: Token, hash: Union[AddCorpTagHash, Mapping[str, Any]]
) -> Union[AddCorpTagReply, Failure]: ...

class EditCorpTagHash(TypedDict, total=False):
    id: Required[str]
    name: str
    order: int
    agentid: int

class EditCorpTagReply(TypedDict):
    errcode: int
    errmsg: str

def edit_corp_tag(
    access_token: Token, hash: Union[EditCorpTagHash, Mapping[str, Any]]
) -> Union[EditCorpTagReply, Failure]: ...

class DelCorpTagHash(TypedDict, total=False):
    tag_id: Union[List[str], Tuple[str, ...]]
    group_id: Union[List[str], Tuple[str, ...]]
    agentid: int

class DelCorpTagReply(TypedDict):
    errcode: int
    errmsg: str

def del_corp_tag(
    access_token: Token, hash: Union[DelCorpTagHash, Mapping[str, Any]]
) -> Union[DelCorpTagReply, Failure]: ...

class GetStrategyTagListHash(TypedDict, total=False):
    strategy_id: int
    tag_id: Union[List[str], Tuple[str, ...]]
    group_id: Union[List[str], Tuple[str, ...]]

class GetStrategyTagListReply(TypedDict):
    errcode: int
    errmsg: str
    tag_group: List[GetStrategyTagListReplyTagGroup]

class GetStrategyTagListReplyTagGroup(TypedDict):
    group_id: str
    group_name: str
    create_time: int
    order: int
    strategy_id: int
    tag: List[GetStrategyTagListReplyTagGroupTag]

class GetStrategyTagListReplyTagGroupTag(TypedDict):
    id: str
    name: str
    create_time: int
    order: int

def get_strategy_tag_list(
    access_token: Token, hash: Union[GetStrategyTagListHash, Mapping[str, Any]]
) -> Union[GetStrategyTagListReply, Failure]: ...

class AddStrategyTagHash(TypedDict, total=False):
    strategy_id: Required[int]
    group_id: str
    group_name: str
    order: int
    tag: Required[Sequence[AddStrategyTagHashTag]]

class AddStrategyTagHashTag(TypedDict, total=False):
    name: Required[str]
    order: int

class AddStrategyTagReply(TypedDict):
    errcode: int
    errmsg: str
    tag_group: AddStrategyTagReplyTagGroup

class AddStrategyTagReplyTagGroup(TypedDict):
    group_id: str
    group_name: str
    create_time: int
    order: int
    tag: List[AddStrategyTagReplyTagGroupTag]

class AddStrategyTagReplyTagGroupTag(TypedDict):
    id: str
    name: str
    create_time: int
    order: int

def add_strategy_tag(
    access_token: Token, hash: Union[AddStrategyTagHash, Mapping[str, Any]]
) -> Union[AddStrategyTagReply, Failure]: ...

class EditStrategyTagHash(TypedDict, total=False):
    id: Required[str]
    name: str
    order: int

class EditStrategyTagReply(TypedDict):
    errcode: int
    errmsg: str

def edit_strategy_tag(
    access_token: Token, hash: Union[EditStrategyTagHash, Mapping[str, Any]]
) -> Union[EditStrategyTagReply, Failure]: ...

class DelStrategyTagHash(TypedDict, total=False):
    tag_id: Union[List[str], Tuple[str, ...]]
    group_id: Union[List[str], Tuple[str, ...]]

class DelStrategyTagReply(TypedDict):
    errcode: int
    errmsg: str

def del_strategy_tag(
    access_token: Token, hash: Union[DelStrategyTagHash, Mapping[str, Any]]
) -> Union[DelStrategyTagReply, Failure]: ...

class MarkTagHash(TypedDict, total=False):
    userid: Required[str]
    external_userid: Required[str]
    add_tag: Union[List[str], Tuple[str, ...]]
    remove_tag: Union[List[str], Tuple[str, ...]]

class MarkTagReply(TypedDict):
    errcode: int
    errmsg: str

def mark_tag(access_token: Token, hash: Union[MarkTagHash, Mapping[str, Any]]) -> Union[MarkTagReply, Failure]: ...

class TransferCustomerHash(TypedDict, total=False):
    handover_userid: Required[str]
    takeover_userid: Required[str]
    external_userid: Required[Union[List[str], Tuple[str, ...]]]
    transfer_success_msg: str

class TransferCustomerReply(TypedDict):
    errcode: int
    errmsg: str
    customer: List[TransferCustomerReplyCustomer]

class TransferCustomerReplyCustomer(TypedDict):
    external_userid: str
    errcode: int

def transfer_customer(
    access_token: Token, hash: Union[TransferCustomerHash, Mapping[str, Any]]
) -> Union[TransferCustomerReply, Failure]: ...

class TransferResultHash(TypedDict, total=False):
    handover_userid: Required[str]
    takeover_userid: Required[str]
    cursor: str

class TransferResultReply(TypedDict):
    errcode: int
    errmsg: str
    customer: List[TransferResultReplyCustomer]
    next_cursor: str

class TransferResultReplyCustomer(TypedDict):
    external_userid: str
    status: Literal[1, 2, 3, 4, 5]
    takeover_time: int

def transfer_result(
    access_token: Token, hash: Union[TransferResultHash, Mapping[str, Any]]
) -> Union[TransferResultReply, Failure]: ...

class GetUnassignedListHash(TypedDict, total=False):
    page_id: int
    page_size: int
    cursor: str

class GetUnassignedListReply(TypedDict):
    errcode: int
    errmsg: str
    info: List[GetUnassignedListReplyInfo]
    is_last: bool
    next_cursor: str

class GetUnassignedListReplyInfo(TypedDict):
    handover_userid: str
    external_userid: str
    dimission_time: int

def get_unassigned_list(
    access_token: Token, hash: Union[GetUnassignedListHash, Mapping[str, Any]]
) -> Union[GetUnassignedListReply, Failure]: ...

class OpengidToChatidHash(TypedDict, total=False):
    opengid: Required[str]

class OpengidToChatidReply(TypedDict):
    errcode: int
    errmsg: str
    chat_id: str

def opengid_to_chatid(
    access_token: Token, hash: Union[OpengidToChatidHash, Mapping[str, Any]]
) -> Union[OpengidToChatidReply, Failure]: ...

class AddMomentTaskHash(TypedDict, total=False):
    text: AddMomentTaskHashText
    attachments: Sequence[AddMomentTaskHashAttachments]
    visible_range: AddMomentTaskHashVisibleRange

class AddMomentTaskHashText(TypedDict, total=False):
    content: str

AddMomentTaskHashAttachments = TypedDict(
    "AddMomentTaskHashAttachments",
    {
        "msgtype": Required[Literal['image', 'link', 'video']],
        "image": AddMomentTaskHashAttachmentsImage,
        "link": AddMomentTaskHashAttachmentsLink,
        "video": AddMomentTaskHashAttachmentsVideo,
    }, total=False,
)

class AddMomentTaskHashAttachmentsImage(TypedDict, total=False):
    media_id: Required[str]

class AddMomentTaskHashAttachmentsLink(TypedDict, total=False):
    title: str
    url: Required[str]
    media_id: Required[str]

class AddMomentTaskHashAttachmentsVideo(TypedDict, total=False):
    media_id: Required[str]

class AddMomentTaskHashVisibleRange(TypedDict, total=False):
    sender_list: AddMomentTaskHashVisibleRangeSenderList
    external_contact_list: AddMomentTaskHashVisibleRangeExternalContactList

class AddMomentTaskHashVisibleRangeSenderList(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class AddMomentTaskHashVisibleRangeExternalContactList(TypedDict, total=False):
    tag_list: Union[List[str], Tuple[str, ...]]

class AddMomentTaskReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def add_moment_task(
    access_token: Token, hash: Union[AddMomentTaskHash, Mapping[str, Any]]
) -> Union[AddMomentTaskReply, Failure]: ...

class GetMomentTaskResultReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[1, 2, 3]
    type: str
    result: GetMomentTaskResultReplyResult

class GetMomentTaskResultReplyResult(TypedDict):
    errcode: int
    errmsg: str
    moment_id: str
    invalid_sender_list: GetMomentTaskResultReplyResultInvalidSenderList
    invalid_external_contact_list: GetMomentTaskResultReplyResultInvalidExternalContactList

class GetMomentTaskResultReplyResultInvalidSenderList(TypedDict):
    user_list: List[str]
    department_list: List[int]

class GetMomentTaskResultReplyResultInvalidExternalContactList(TypedDict):
    tag_list: List[str]

def get_moment_task_result(access_token: Token, jobid: Query) -> Union[GetMomentTaskResultReply, Failure]: ...

class GetMomentListHash(TypedDict, total=False):
    start_time: Required[int]
    end_time: Required[int]
    creator: str
    filter_type: Literal[0, 1, 2]
    cursor: str
    limit: int

class GetMomentListReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    moment_list: List[GetMomentListReplyMomentList]

class GetMomentListReplyMomentList(TypedDict):
    moment_id: str
    creator: str
    create_time: str
    create_type: Literal[0, 1]
    visible_type: Literal[0, 1]
    text: GetMomentListReplyMomentListText
    image: List[GetMomentListReplyMomentListImage]
    video: GetMomentListReplyMomentListVideo
    link: GetMomentListReplyMomentListLink
    location: GetMomentListReplyMomentListLocation

class GetMomentListReplyMomentListText(TypedDict):
    content: str

class GetMomentListReplyMomentListImage(TypedDict):
    media_id: str

class GetMomentListReplyMomentListVideo(TypedDict):
    media_id: str
    thumb_media_id: str

class GetMomentListReplyMomentListLink(TypedDict):
    title: str
    url: str

class GetMomentListReplyMomentListLocation(TypedDict):
    latitude: str
    longitude: str
    name: str

def get_moment_list(
    access_token: Token, hash: Union[GetMomentListHash, Mapping[str, Any]]
) -> Union[GetMomentListReply, Failure]: ...

class GetMomentTaskHash(TypedDict, total=False):
    moment_id: Required[str]
    cursor: str
    limit: int

class GetMomentTaskReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    task_list: List[GetMomentTaskReplyTaskList]

class GetMomentTaskReplyTaskList(TypedDict):
    userid: str
    publish_status: Literal[0, 1]

def get_moment_task(
    access_token: Token, hash: Union[GetMomentTaskHash, Mapping[str, Any]]
) -> Union[GetMomentTaskReply, Failure]: ...

class GetMomentCustomerListHash(TypedDict, total=False):
    moment_id: Required[str]
    userid: Required[str]
    cursor: str
    limit: int

class GetMomentCustomerListReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    customer_list: List[GetMomentCustomerListReplyCustomerList]

class GetMomentCustomerListReplyCustomerList(TypedDict):
    userid: str
    external_userid: str

def get_moment_customer_list(
    access_token: Token, hash: Union[GetMomentCustomerListHash, Mapping[str, Any]]
) -> Union[GetMomentCustomerListReply, Failure]: ...

class GetMomentSendResultHash(TypedDict, total=False):
    moment_id: Required[str]
    userid: Required[str]
    cursor: str
    limit: int

class GetMomentSendResultReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    customer_list: List[GetMomentSendResultReplyCustomerList]

class GetMomentSendResultReplyCustomerList(TypedDict):
    external_userid: str

def get_moment_send_result(
    access_token: Token, hash: Union[GetMomentSendResultHash, Mapping[str, Any]]
) -> Union[GetMomentSendResultReply, Failure]: ...

class GetMomentCommentsHash(TypedDict, total=False):
    moment_id: Required[str]
    userid: Required[str]

class GetMomentCommentsReply(TypedDict):
    errcode: int
    errmsg: str
    comment_list: List[GetMomentCommentsReplyCommentList]
    like_list: List[GetMomentCommentsReplyLikeList]

class GetMomentCommentsReplyCommentList(TypedDict):
    external_userid: str
    userid: str
    create_time: int

class GetMomentCommentsReplyLikeList(TypedDict):
    external_userid: str
    userid: str
    create_time: int

def get_moment_comments(
    access_token: Token, hash: Union[GetMomentCommentsHash, Mapping[str, Any]]
) -> Union[GetMomentCommentsReply, Failure]: ...

class AddMsgTemplateHash(TypedDict, total=False):
    chat_type: Literal['single', 'group']
    external_userid: Union[List[str], Tuple[str, ...]]
    chat_id_list: Union[List[str], Tuple[str, ...]]
    tag_filter: AddMsgTemplateHashTagFilter
    sender: str
    allow_select: bool
    text: AddMsgTemplateHashText
    attachments: Sequence[AddMsgTemplateHashAttachments]

class AddMsgTemplateHashTagFilter(TypedDict, total=False):
    group_list: Sequence[AddMsgTemplateHashTagFilterGroupList]

class AddMsgTemplateHashTagFilterGroupList(TypedDict, total=False):
    tag_list: Union[List[str], Tuple[str, ...]]

class AddMsgTemplateHashText(TypedDict, total=False):
    content: str

AddMsgTemplateHashAttachments = TypedDict(
    "AddMsgTemplateHashAttachments",
    {
        "msgtype": Required[Literal['image', 'link', 'miniprogram', 'video', 'file']],
        "image": AddMsgTemplateHashAttachmentsImage,
        "link": AddMsgTemplateHashAttachmentsLink,
        "miniprogram": AddMsgTemplateHashAttachmentsMiniprogram,
        "video": AddMsgTemplateHashAttachmentsVideo,
        "file": AddMsgTemplateHashAttachmentsFile,
    }, total=False,
)

class AddMsgTemplateHashAttachmentsImage(TypedDict, total=False):
    media_id: str
    pic_url: str

class AddMsgTemplateHashAttachmentsLink(TypedDict, total=False):
    title: Required[str]
    picurl: str
    desc: str
    url: Required[str]

class AddMsgTemplateHashAttachmentsMiniprogram(TypedDict, total=False):
    title: Required[str]
    pic_media_id: Required[str]
    appid: Required[str]
    page: Required[str]

class AddMsgTemplateHashAttachmentsVideo(TypedDict, total=False):
    media_id: Required[str]

class AddMsgTemplateHashAttachmentsFile(TypedDict, total=False):
    media_id: Required[str]

class AddMsgTemplateReply(TypedDict):
    errcode: int
    errmsg: str
    fail_list: List[str]
    msgid: str

def add_msg_template(
    access_token: Token, hash: Union[AddMsgTemplateHash, Mapping[str, Any]]
) -> Union[AddMsgTemplateReply, Failure]: ...

class GetGroupmsgListV2Hash(TypedDict, total=False):
    chat_type: Required[Literal['single', 'group']]
    start_time: Required[int]
    end_time: Required[int]
    creator: str
    filter_type: Literal[0, 1, 2]
    limit: int
    cursor: str

class GetGroupmsgListV2Reply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    group_msg_list: List[GetGroupmsgListV2ReplyGroupMsgList]

class GetGroupmsgListV2ReplyGroupMsgList(TypedDict):
    msgid: str
    creator: str
    create_time: str
    create_type: Literal[0, 1]
    text: GetGroupmsgListV2ReplyGroupMsgListText
    attachments: List[GetGroupmsgListV2ReplyGroupMsgListAttachments]

class GetGroupmsgListV2ReplyGroupMsgListText(TypedDict):
    content: str

GetGroupmsgListV2ReplyGroupMsgListAttachments = TypedDict(
    "GetGroupmsgListV2ReplyGroupMsgListAttachments",
    {
        "msgtype": Literal['image', 'link', 'miniprogram', 'video', 'file'],
        "image": GetGroupmsgListV2ReplyGroupMsgListAttachmentsImage,
        "link": GetGroupmsgListV2ReplyGroupMsgListAttachmentsLink,
        "miniprogram": GetGroupmsgListV2ReplyGroupMsgListAttachmentsMiniprogram,
        "video": GetGroupmsgListV2ReplyGroupMsgListAttachmentsVideo,
        "file": GetGroupmsgListV2ReplyGroupMsgListAttachmentsFile,
    },
)

class GetGroupmsgListV2ReplyGroupMsgListAttachmentsImage(TypedDict):
    media_id: str
    pic_url: str

class GetGroupmsgListV2ReplyGroupMsgListAttachmentsLink(TypedDict):
    title: str
    picurl: str
    desc: str
    url: str

class GetGroupmsgListV2ReplyGroupMsgListAttachmentsMiniprogram(TypedDict):
    title: str
    pic_media_id: str
    appid: str
    page: str

class GetGroupmsgListV2ReplyGroupMsgListAttachmentsVideo(TypedDict):
    media_id: str

class GetGroupmsgListV2ReplyGroupMsgListAttachmentsFile(TypedDict):
    media_id: str

def get_groupmsg_list_v2(
    access_token: Token, hash: Union[GetGroupmsgListV2Hash, Mapping[str, Any]]
) -> Union[GetGroupmsgListV2Reply, Failure]: ...

class GetGroupmsgTaskHash(TypedDict, total=False):
    msgid: Required[str]
    limit: int
    cursor: str

class GetGroupmsgTaskReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    task_list: List[GetGroupmsgTaskReplyTaskList]

class GetGroupmsgTaskReplyTaskList(TypedDict):
    userid: str
    status: int
    send_time: int

def get_groupmsg_task(
    access_token: Token, hash: Union[GetGroupmsgTaskHash, Mapping[str, Any]]
) -> Union[GetGroupmsgTaskReply, Failure]: ...

class GetGroupmsgSendResultHash(TypedDict, total=False):
    msgid: Required[str]
    userid: Required[str]
    limit: int
    cursor: str

class GetGroupmsgSendResultReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    send_list: List[GetGroupmsgSendResultReplySendList]

class GetGroupmsgSendResultReplySendList(TypedDict):
    external_userid: str
    chat_id: str
    userid: str
    status: int
    send_time: int

def get_groupmsg_send_result(
    access_token: Token, hash: Union[GetGroupmsgSendResultHash, Mapping[str, Any]]
) -> Union[GetGroupmsgSendResultReply, Failure]: ...

class SendWelcomeMsgHash(TypedDict, total=False):
    welcome_code: Required[str]
    text: SendWelcomeMsgHashText
    attachments: Sequence[SendWelcomeMsgHashAttachments]

class SendWelcomeMsgHashText(TypedDict, total=False):
    content: str

SendWelcomeMsgHashAttachments = TypedDict(
    "SendWelcomeMsgHashAttachments",
    {
        "msgtype": Required[Literal['image', 'link', 'miniprogram', 'video', 'file']],
        "image": SendWelcomeMsgHashAttachmentsImage,
        "link": SendWelcomeMsgHashAttachmentsLink,
        "miniprogram": SendWelcomeMsgHashAttachmentsMiniprogram,
        "video": SendWelcomeMsgHashAttachmentsVideo,
        "file": SendWelcomeMsgHashAttachmentsFile,
    }, total=False,
)

class SendWelcomeMsgHashAttachmentsImage(TypedDict, total=False):
    media_id: str
    pic_url: str

class SendWelcomeMsgHashAttachmentsLink(TypedDict, total=False):
    title: Required[str]
    picurl: str
    desc: str
    url: Required[str]

class SendWelcomeMsgHashAttachmentsMiniprogram(TypedDict, total=False):
    title: Required[str]
    pic_media_id: Required[str]
    appid: Required[str]
    page: Required[str]

class SendWelcomeMsgHashAttachmentsVideo(TypedDict, total=False):
    media_id: Required[str]

class SendWelcomeMsgHashAttachmentsFile(TypedDict, total=False):
    media_id: Required[str]

class SendWelcomeMsgReply(TypedDict):
    errcode: int
    errmsg: str

def send_welcome_msg(
    access_token: Token, hash: Union[SendWelcomeMsgHash, Mapping[str, Any]]
) -> Union[SendWelcomeMsgReply, Failure]: ...

class GetUserBehaviorDataHash(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]
    start_time: Required[int]
    end_time: Required[int]

class GetUserBehaviorDataReply(TypedDict):
    errcode: int
    errmsg: str
    behavior_data: List[GetUserBehaviorDataReplyBehaviorData]

class GetUserBehaviorDataReplyBehaviorData(TypedDict):
    stat_time: int
    chat_cnt: int
    message_cnt: int
    reply_percentage: float
    avg_reply_time: int
    negative_feedback_cnt: int
    new_apply_cnt: int
    new_contact_cnt: int

def get_user_behavior_data(
    access_token: Token, hash: Union[GetUserBehaviorDataHash, Mapping[str, Any]]
) -> Union[GetUserBehaviorDataReply, Failure]: ...

class AddProductAlbumHash(TypedDict, total=False):
    description: Required[str]
    price: Required[int]
    product_sn: str
    attachments: Required[Sequence[AddProductAlbumHashAttachments]]

class AddProductAlbumHashAttachments(TypedDict, total=False):
    type: str
    image: AddProductAlbumHashAttachmentsImage

class AddProductAlbumHashAttachmentsImage(TypedDict, total=False):
    media_id: str

class AddProductAlbumReply(TypedDict):
    errcode: int
    errmsg: str
    product_id: str

def add_product_album(
    access_token: Token, hash: Union[AddProductAlbumHash, Mapping[str, Any]]
) -> Union[AddProductAlbumReply, Failure]: ...

class GetProductAlbumHash(TypedDict, total=False):
    product_id: Required[str]

class GetProductAlbumReply(TypedDict):
    errcode: int
    errmsg: str
    product: GetProductAlbumReplyProduct

class GetProductAlbumReplyProduct(TypedDict):
    product_id: str
    description: str
    price: int
    create_time: int
    product_sn: str
    attachments: List[GetProductAlbumReplyProductAttachments]

class GetProductAlbumReplyProductAttachments(TypedDict):
    type: str
    image: GetProductAlbumReplyProductAttachmentsImage

class GetProductAlbumReplyProductAttachmentsImage(TypedDict):
    media_id: str

def get_product_album(
    access_token: Token, hash: Union[GetProductAlbumHash, Mapping[str, Any]]
) -> Union[GetProductAlbumReply, Failure]: ...

class GetProductAlbumListHash(TypedDict, total=False):
    limit: int
    cursor: str

class GetProductAlbumListReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    product_list: List[GetProductAlbumListReplyProductList]

class GetProductAlbumListReplyProductList(TypedDict):
    product_id: str
    description: str
    price: int
    product_sn: str
    attachments: List[GetProductAlbumListReplyProductListAttachments]

class GetProductAlbumListReplyProductListAttachments(TypedDict):
    type: str
    image: GetProductAlbumListReplyProductListAttachmentsImage

class GetProductAlbumListReplyProductListAttachmentsImage(TypedDict):
    media_id: str

def get_product_album_list(
    access_token: Token, hash: Union[GetProductAlbumListHash, Mapping[str, Any]]
) -> Union[GetProductAlbumListReply, Failure]: ...

class UpdateProductAlbumHash(TypedDict, total=False):
    product_id: Required[str]
    description: str
    price: int
    product_sn: str
    attachments: Sequence[UpdateProductAlbumHashAttachments]

class UpdateProductAlbumHashAttachments(TypedDict, total=False):
    type: str
    image: UpdateProductAlbumHashAttachmentsImage

class UpdateProductAlbumHashAttachmentsImage(TypedDict, total=False):
    media_id: str

class UpdateProductAlbumReply(TypedDict):
    errcode: int
    errmsg: str

def update_product_album(
    access_token: Token, hash: Union[UpdateProductAlbumHash, Mapping[str, Any]]
) -> Union[UpdateProductAlbumReply, Failure]: ...

class DeleteProductAlbumHash(TypedDict, total=False):
    product_id: Required[str]

class DeleteProductAlbumReply(TypedDict):
    errcode: int
    errmsg: str

def delete_product_album(
    access_token: Token, hash: Union[DeleteProductAlbumHash, Mapping[str, Any]]
) -> Union[DeleteProductAlbumReply, Failure]: ...

class AddInterceptRuleHash(TypedDict, total=False):
    rule_name: Required[str]
    word_list: Required[Union[List[str], Tuple[str, ...]]]
    semantics_list: Sequence[Literal[1, 2, 3]]
    intercept_type: Required[Literal[1, 2]]
    applicable_range: Required[AddInterceptRuleHashApplicableRange]

class AddInterceptRuleHashApplicableRange(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class AddInterceptRuleReply(TypedDict):
    errcode: int
    errmsg: str
    rule_id: str

def add_intercept_rule(
    access_token: Token, hash: Union[AddInterceptRuleHash, Mapping[str, Any]]
) -> Union[AddInterceptRuleReply, Failure]: ...

class GetInterceptRuleListReply(TypedDict):
    errcode: int
    errmsg: str
    rule_list: List[GetInterceptRuleListReplyRuleList]

class GetInterceptRuleListReplyRuleList(TypedDict):
    rule_id: str
    rule_name: str
    create_time: int

def get_intercept_rule_list(access_token: Token) -> Union[GetInterceptRuleListReply, Failure]: ...

class GetInterceptRuleHash(TypedDict, total=False):
    rule_id: Required[str]

class GetInterceptRuleReply(TypedDict):
    errcode: int
    errmsg: str
    rule: GetInterceptRuleReplyRule

class GetInterceptRuleReplyRule(TypedDict):
    rule_id: int
    rule_name: str
    word_list: List[str]
    extra_rule: GetInterceptRuleReplyRuleExtraRule
    intercept_type: Literal[1, 2]
    applicable_range: GetInterceptRuleReplyRuleApplicableRange
    create_time: int

class GetInterceptRuleReplyRuleExtraRule(TypedDict):
    semantics_list: List[Literal[1, 2, 3]]

class GetInterceptRuleReplyRuleApplicableRange(TypedDict):
    user_list: List[str]
    department_list: List[int]

def get_intercept_rule(
    access_token: Token, hash: Union[GetInterceptRuleHash, Mapping[str, Any]]
) -> Union[GetInterceptRuleReply, Failure]: ...

class UpdateInterceptRuleHash(TypedDict, total=False):
    rule_id: Required[str]
    rule_name: str
    word_list: Union[List[str], Tuple[str, ...]]
    extra_rule: UpdateInterceptRuleHashExtraRule
    intercept_type: Literal[1, 2]
    add_applicable_range: UpdateInterceptRuleHashAddApplicableRange
    remove_applicable_range: UpdateInterceptRuleHashRemoveApplicableRange

class UpdateInterceptRuleHashExtraRule(TypedDict, total=False):
    semantics_list: Sequence[Literal[1, 2, 3]]

class UpdateInterceptRuleHashAddApplicableRange(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class UpdateInterceptRuleHashRemoveApplicableRange(TypedDict, total=False):
    user_list: Union[List[str], Tuple[str, ...]]
    department_list: Sequence[int]

class UpdateInterceptRuleReply(TypedDict):
    errcode: int
    errmsg: str

def update_intercept_rule(
    access_token: Token, hash: Union[UpdateInterceptRuleHash, Mapping[str, Any]]
) -> Union[UpdateInterceptRuleReply, Failure]: ...

class DelInterceptRuleHash(TypedDict, total=False):
    rule_id: Required[str]

class DelInterceptRuleReply(TypedDict):
    errcode: int
    errmsg: str

def del_intercept_rule(
    access_token: Token, hash: Union[DelInterceptRuleHash, Mapping[str, Any]]
) -> Union[DelInterceptRuleReply, Failure]: ...

class UnionidToExternalUseridHash(TypedDict, total=False):
    unionid: Required[str]

class UnionidToExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    external_userid: str

def unionid_to_external_userid(
    access_token: Token, hash: Union[UnionidToExternalUseridHash, Mapping[str, Any]]
) -> Union[UnionidToExternalUseridReply, Failure]: ...

class ConvertToOpenidHash(TypedDict, total=False):
    external_userid: Required[str]

class ConvertToOpenidReply(TypedDict):
    errcode: int
    errmsg: str
    openid: str

def convert_to_openid(
    access_token: Token, hash: Union[ConvertToOpenidHash, Mapping[str, Any]]
) -> Union[ConvertToOpenidReply, Failure]: ...

class BatchToExternalUseridHash(TypedDict, total=False):
    mobiles: Required[Union[List[str], Tuple[str, ...]]]

class BatchToExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    success_list: List[BatchToExternalUseridReplySuccessList]
    fail_list: List[BatchToExternalUseridReplyFailList]

class BatchToExternalUseridReplySuccessList(TypedDict):
    mobile: str
    external_userid: str
    errcode: int
    errmsg: str
    foreign_key: str

class BatchToExternalUseridReplyFailList(TypedDict):
    errcode: int
    errmsg: str
    mobile: str
    external_userid: str
    foreign_key: str

def batch_to_external_userid(
    access_token: Token, hash: Union[BatchToExternalUseridHash, Mapping[str, Any]]
) -> Union[BatchToExternalUseridReply, Failure]: ...

class ToServiceExternalUseridHash(TypedDict, total=False):
    external_userid: Required[str]

class ToServiceExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    external_userid: str

def to_service_external_userid(
    access_token: Token, hash: Union[ToServiceExternalUseridHash, Mapping[str, Any]]
) -> Union[ToServiceExternalUseridReply, Failure]: ...

class ContactListHash(TypedDict, total=False):
    cursor: str
    limit: int

class ContactListReply(TypedDict):
    errcode: int
    errmsg: str
    info_list: List[ContactListReplyInfoList]
    next_cursor: str

class ContactListReplyInfoList(TypedDict):
    is_customer: bool
    tmp_openid: str
    external_userid: str
    name: str
    follow_userid: str
    chat_id: str
    chat_name: str
    add_time: int

def contact_list(
    access_token: Token, hash: Union[ContactListHash, Mapping[str, Any]]
) -> Union[ContactListReply, Failure]: ...

class CustomerAcquisitionQuotaReply(TypedDict):
    errcode: int
    errmsg: str
    total: int
    balance: int
    quota_list: List[CustomerAcquisitionQuotaReplyQuotaList]

class CustomerAcquisitionQuotaReplyQuotaList(TypedDict):
    expire_date: int
    balance: int

def customer_acquisition_quota(access_token: Token) -> Union[CustomerAcquisitionQuotaReply, Failure]: ...

class RemindGroupmsgSendHash(TypedDict, total=False):
    msgid: Required[str]

class RemindGroupmsgSendReply(TypedDict):
    errcode: int
    errmsg: str

def remind_groupmsg_send(
    access_token: Token, hash: Union[RemindGroupmsgSendHash, Mapping[str, Any]]
) -> Union[RemindGroupmsgSendReply, Failure]: ...

class CancelGroupmsgSendHash(TypedDict, total=False):
    msgid: Required[str]

class CancelGroupmsgSendReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_groupmsg_send(
    access_token: Token, hash: Union[CancelGroupmsgSendHash, Mapping[str, Any]]
) -> Union[CancelGroupmsgSendReply, Failure]: ...

class GetNewExternalUseridHash(TypedDict, total=False):
    external_userid_list: Required[Union[List[str], Tuple[str, ...]]]

class GetNewExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    items: List[GetNewExternalUseridReplyItems]

class GetNewExternalUseridReplyItems(TypedDict):
    external_userid: str
    new_external_userid: str

def get_new_external_userid(
    access_token: Token, hash: Union[GetNewExternalUseridHash, Mapping[str, Any]]
) -> Union[GetNewExternalUseridReply, Failure]: ...

class CancelMomentTaskHash(TypedDict, total=False):
    moment_id: Required[str]

class CancelMomentTaskReply(TypedDict):
    errcode: int
    errmsg: str

def cancel_moment_task(
    access_token: Token, hash: Union[CancelMomentTaskHash, Mapping[str, Any]]
) -> Union[CancelMomentTaskReply, Failure]: ...

class GetSubscribeQrCodeReply(TypedDict):
    errcode: int
    errmsg: str
    qrcode_big: str
    qrcode_middle: str
    qrcode_thumb: str

def get_subscribe_qr_code(access_token: Token) -> Union[GetSubscribeQrCodeReply, Failure]: ...

class SetSubscribeModeHash(TypedDict, total=False):
    subscribe_mode: Required[Literal[1, 2]]

class SetSubscribeModeReply(TypedDict):
    errcode: int
    errmsg: str

def set_subscribe_mode(
    access_token: Token, hash: Union[SetSubscribeModeHash, Mapping[str, Any]]
) -> Union[SetSubscribeModeReply, Failure]: ...

class GetSubscribeModeReply(TypedDict):
    errcode: int
    errmsg: str
    subscribe_mode: Literal[1, 2]

def get_subscribe_mode(access_token: Token) -> Union[GetSubscribeModeReply, Failure]: ...

class FromServiceExternalUseridHash(TypedDict, total=False):
    external_userid: Required[str]
    source_agentid: Required[int]

class FromServiceExternalUseridReply(TypedDict):
    errcode: int
    errmsg: str
    external_userid: str

def from_service_external_userid(
    access_token: Token, hash: Union[FromServiceExternalUseridHash, Mapping[str, Any]]
) -> Union[FromServiceExternalUseridReply, Failure]: ...

class CheckFollowUserHash(TypedDict, total=False):
    userid: Union[List[str], Tuple[str, ...]]
    partyid: Sequence[int]

class CheckFollowUserReply(TypedDict):
    errcode: int
    errmsg: str
    authorized: CheckFollowUserReplyAuthorized
    unauthorized: CheckFollowUserReplyUnauthorized

class CheckFollowUserReplyAuthorized(TypedDict):
    userid: List[str]
    partyid: List[int]

class CheckFollowUserReplyUnauthorized(TypedDict):
    userid: List[str]
    partyid: List[int]

def check_follow_user(
    access_token: Token, hash: Union[CheckFollowUserHash, Mapping[str, Any]]
) -> Union[CheckFollowUserReply, Failure]: ...
