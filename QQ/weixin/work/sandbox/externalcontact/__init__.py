"""Customers and their corp tags; and the calls that the files beside this one answer."""

from typing import Any

from .._model import tags
from .._model.pages import page
from .._reply import RefusalError, Reply
from .._state import State
from .._state.transfers import settle
from ._broadcasts import (
    add_msg_template,
    cancel_groupmsg_send,
    get_groupmsg_list_v2,
    get_groupmsg_send_result,
    get_groupmsg_task,
    remind_groupmsg_send,
)
from ._ids import (
    check_follow_user,
    contact_list,
    convert_to_openid,
    from_service_external_userid,
    get_new_external_userid,
    opengid_to_chatid,
    to_service_external_userid,
    unionid_to_external_userid,
)
from ._moments import (
    add_moment_task,
    cancel_moment_task,
    get_moment_comments,
    get_moment_customer_list,
    get_moment_list,
    get_moment_send_result,
    get_moment_task,
    get_moment_task_result,
)
from ._products import (
    add_intercept_rule,
    add_product_album,
    del_intercept_rule,
    delete_product_album,
    get_intercept_rule,
    get_intercept_rule_list,
    get_product_album,
    get_product_album_list,
    update_intercept_rule,
    update_product_album,
)
from ._school import (
    batch_to_external_userid,
    get_subscribe_mode,
    get_subscribe_qr_code,
    set_subscribe_mode,
)
from ._strategy_tags import (
    add_strategy_tag,
    del_strategy_tag,
    edit_strategy_tag,
    get_strategy_tag_list,
)
from ._transfers import (
    get_unassigned_list,
    transfer_customer,
    transfer_result,
)
from ._ways import (
    add_contact_way,
    del_contact_way,
    get_contact_way,
    list_contact_way,
    update_contact_way,
)
from ._welcome import (
    close_temp_chat,
    customer_acquisition_quota,
    get_user_behavior_data,
    send_welcome_msg,
)

__all__ = [
    "add_contact_way",
    "add_intercept_rule",
    "add_moment_task",
    "add_msg_template",
    "add_product_album",
    "add_strategy_tag",
    "batch_to_external_userid",
    "cancel_groupmsg_send",
    "cancel_moment_task",
    "check_follow_user",
    "close_temp_chat",
    "contact_list",
    "convert_to_openid",
    "customer_acquisition_quota",
    "del_contact_way",
    "del_intercept_rule",
    "del_strategy_tag",
    "delete_product_album",
    "edit_strategy_tag",
    "from_service_external_userid",
    "get_contact_way",
    "get_groupmsg_list_v2",
    "get_groupmsg_send_result",
    "get_groupmsg_task",
    "get_intercept_rule",
    "get_intercept_rule_list",
    "get_moment_comments",
    "get_moment_customer_list",
    "get_moment_list",
    "get_moment_send_result",
    "get_moment_task",
    "get_moment_task_result",
    "get_new_external_userid",
    "get_product_album",
    "get_product_album_list",
    "get_strategy_tag_list",
    "get_subscribe_mode",
    "get_subscribe_qr_code",
    "get_unassigned_list",
    "get_user_behavior_data",
    "list_contact_way",
    "opengid_to_chatid",
    "remind_groupmsg_send",
    "send_welcome_msg",
    "set_subscribe_mode",
    "to_service_external_userid",
    "transfer_customer",
    "transfer_result",
    "unionid_to_external_userid",
    "update_contact_way",
    "update_intercept_rule",
    "update_product_album",
]

# Fields of remark, and their names in follow_user.
REMARKS = {"remark": "remark", "description": "description", "remark_company": "remark_corp_name"}


def get_follow_user_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"follow_user": sandbox.company.userids()}


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    settle(sandbox)
    customers = sandbox.contacts.customers_of(sandbox.company.need_member(query["userid"]))
    if not customers:
        raise RefusalError(84061)
    return {"external_userid": customers}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    settle(sandbox)
    contacts = sandbox.contacts
    profile = contacts.need_profile(query["external_userid"])
    follows = [*contacts.follows.get(query["external_userid"], {}).values()]
    if not follows:
        raise RefusalError(84061)
    part, next_cursor = page(follows, query, 500)
    follow_user = [{**follow, "tags": [_tag(sandbox, tag_id) for tag_id in follow["tag_id"]]} for follow in part]
    for follow in follow_user:
        del follow["tag_id"]
    more = {"next_cursor": next_cursor} if next_cursor else {}
    return {"external_contact": profile_reply(sandbox, profile), "follow_user": follow_user, **more}


def profile_reply(sandbox: State, profile: Reply) -> Reply:
    """The profile as replies have it: third-party apps get fewer fields."""
    if not sandbox.third_party:
        return profile
    return {**{name: value for name, value in profile.items() if name not in ("avatar", "unionid")}, "gender": 0}


def _tag(sandbox: State, tag_id: str) -> Reply:
    group, tag = sandbox.contacts.tag(tag_id)
    return {
        "group_name": group["group_name"],
        "tag_name": tag["name"],
        "tag_id": tag_id,
        "type": 3 if "strategy_id" in group else 1,
    }


def remark(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.contacts.need_profile(hash["external_userid"])
    follow = sandbox.contacts.need_follow(hash["external_userid"], sandbox.company.need_member(hash["userid"]))
    if not any(name in hash for name in (*REMARKS, "remark_mobiles", "remark_pic_mediaid")):
        raise RefusalError(40058, "nothing to remark")
    if hash.get("remark_pic_mediaid") and sandbox.media.find(hash["remark_pic_mediaid"]) is None:
        raise RefusalError(40007)
    follow.update({stored: hash[name] for name, stored in REMARKS.items() if hash.get(name) is not None})
    if hash.get("remark_mobiles") is not None:
        follow["remark_mobiles"] = [mobile for mobile in hash["remark_mobiles"] if mobile]
    return {}


def mark_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.contacts.need_profile(hash["external_userid"])
    follow = sandbox.contacts.need_follow(hash["external_userid"], sandbox.company.need_member(hash["userid"]))
    add, remove = hash.get("add_tag") or [], hash.get("remove_tag") or []
    if not add and not remove:
        raise RefusalError(40058, "missing add_tag or remove_tag")
    for tag_id in [*add, *remove]:
        sandbox.contacts.tag(tag_id)
    tags = dict.fromkeys([*follow["tag_id"], *add])
    follow["tag_id"] = [tag_id for tag_id in tags if tag_id not in remove]
    return {}


def get_corp_tag_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.listed(sandbox, hash)


def add_corp_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.add(sandbox, hash)


def edit_corp_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.edit(sandbox, hash)


def del_corp_tag(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return tags.delete(sandbox, hash)
