"""QQ::weixin::work::kf::customer: 「升级服务」配置.

The basic data of WeChat customers who wrote to a customer-service account (客服账号), and the service upgrade (升级服务):
recommending one of the corp's specialists or customer groups to such a customer.
"""

from collections.abc import Callable
from typing import Optional

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get_upgrade_service_config", "upgrade_service", "cancel_upgrade_service", "batchget", "batchget_all"]


def get_upgrade_service_config(access_token: Token, hash: Optional[Hash] = None) -> Reply:
    """获取配置的专员与客户群: list the specialists and customer groups that are configured for the service upgrade.

    GET kf/customer/get_upgrade_service_config
    https://developer.work.weixin.qq.com/document/path/94674 (2024/01/22)

    They are configured in the admin console or on a phone, under 微信客服 > 升级服务. The hash is not needed, and not looked
    at, as in Perl.

    Reply:
        member_range (dict): who can be recommended as a specialist.
        member_range.userid_list (list[str]): members, by userid.
        member_range.department_id_list (list[int]): departments whose members can; the table of the official document
            calls it department_list, its sample and the server department_id_list.
        groupchat_range (dict): which customer groups can be recommended.
        groupchat_range.chat_id_list (list[str]): the groups, by chat_id.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 服务工具 > 配置「升级服务」
        system secret: not since 2023-12-01, except for corps that used it before
        note: the specialists, and the owners of the groups, must be within the app's visible range
    """
    return _http.get("kf/customer/get_upgrade_service_config", access_token=access_token)


def upgrade_service(access_token: Token, hash: Hash) -> Reply:
    """为客户升级为专员或客户群服务: recommend a specialist or a customer group to a customer.

    POST kf/customer/upgrade_service
    https://developer.work.weixin.qq.com/document/path/94674 (2024/01/22)

    Whoever serves the customer then sees a mark in WeCom (another icon on Windows, a bar on a phone), until the
    customer has been upgraded or cancel_upgrade_service withdraws the recommendation.

    hash:
        open_kfid (str, required): the customer-service account.
        external_userid (str, required): the WeChat customer.
        type (int, required): 1 = specialist, 2 = customer group.
        member (dict): the specialist to recommend; required when type is 1.
        member.userid (str, required): the specialist's userid.
        member.wording (str): the text of the recommendation.
        groupchat (dict): the customer group to recommend; required when type is 2.
        groupchat.chat_id (str, required): the group's chat_id.
        groupchat.wording (str): the text of the recommendation.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 服务工具 > 配置「升级服务」
        system secret: not since 2023-12-01, except for corps that used it before
        note: the receptionists of the account, the specialist and the group owner must be within the app's visible
            range

    Limits:
        - the specialist must be within the range of 客户联系 > 权限配置 > 客户联系和客户群.
        - the specialist or group must be configured under 微信客服 > 升级服务.

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95021: the userid or chat_id is not configured under 微信客服 > 升级服务, see get_upgrade_service_config.
    """
    return _http.post("kf/customer/upgrade_service", access_token, hash)


def cancel_upgrade_service(access_token: Token, hash: Hash) -> Reply:
    """为客户取消推荐: withdraw the specialist or customer group recommended to a customer.

    POST kf/customer/cancel_upgrade_service
    https://developer.work.weixin.qq.com/document/path/94674 (2024/01/22)

    For when the customer has been upgraded, or is not to be any more. The mark that upgrade_service put into WeCom
    disappears too.

    hash:
        open_kfid (str, required): the customer-service account.
        external_userid (str, required): the WeChat customer.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 服务工具 > 配置「升级服务」
        system secret: not since 2023-12-01, except for corps that used it before
        note: the receptionists of the account and the group owner must be within the app's visible range

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
    """
    return _http.post("kf/customer/cancel_upgrade_service", access_token, hash)


def batchget(access_token: Token, hash: Hash) -> Reply:
    """获取客户基础信息: get nickname, avatar, gender, unionid and way of entry of WeChat customers.

    POST kf/customer/batchget
    https://developer.work.weixin.qq.com/document/path/95159 (2025/11/18)

    Only customers who opened a chat by a link or wrote to the account within the last 48 hours are found; the others
    come back under invalid_external_userid. To get a unionid, bind an official account or mini program of the same corp
    (with the WeChat Open Platform) under 应用管理 > 微信客服 > 通过API管理微信客服.

    hash:
        external_userid_list (list[str], required): the customers, 1 to 100 items; ask for more in several calls.
        need_enter_session_context (int): whether to tell how each customer last entered a session within 48 hours: 0 =
            no, 1 = yes. Default: 0.

    Reply:
        customer_list (list[dict]): the customers found.
        customer_list[].external_userid (str): the WeChat customer.
        customer_list[].nickname (str): the WeChat nickname.
        customer_list[].avatar (str): the address of the avatar; not for third-party apps, nor for delegated apps.
        customer_list[].gender (int): 0 = unknown, 1 = male, 2 = female; always 0 for third-party and delegated apps.
        customer_list[].unionid (str): the WeChat unionid; only with a WeChat developer account (微信开发者账号) bound; not for
            third-party apps.
        customer_list[].enter_session_context (dict): how the customer last entered a session within 48 hours; only when
            need_enter_session_context is 1.
        customer_list[].enter_session_context.scene (str): the scene that the developer gave when making the link to the
            account (kf.add_contact_way).
        customer_list[].enter_session_context.scene_param (str): the scene_param that the developer appended to that
            link.
        customer_list[].enter_session_context.wechat_channels (dict): the account in Channels (视频号) that the customer
            came from; only for those who did.
        customer_list[].enter_session_context.wechat_channels.nickname (str): the name of the Channels account; for
            scenes 1, 2 and 3.
        customer_list[].enter_session_context.wechat_channels.shop_nickname (str): the name of the Channels shop
            (视频号小店); for scenes 4 and 5.
        customer_list[].enter_session_context.wechat_channels.scene (int): 1 = home page, 2 = product list of a live
            stream, 3 = product showcase, 4 = product page of the shop, 5 = order page of the shop.
        invalid_external_userid (list[str]): the ids asked for that are no such customers.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 获取基础信息
        system secret: not since 2023-12-01, except for corps that used it before
        note: an app for marketing (「营销获客」应用) gets only the customers of the accounts that it manages

    Limits:
        - only customers who triggered the event enter_session or wrote to the account within the last 48 hours.
    """
    return _http.post("kf/customer/batchget", access_token, hash)


def batchget_all(
    access_token: Token, hash: Hash, workers: int = 4, progress: Optional[Callable[[int, int], object]] = None
) -> Reply:
    """批量获取客户基础信息: batchget for any number of customers, fetched in parallel and merged into one reply.

    POST kf/customer/batchget
    https://developer.work.weixin.qq.com/document/path/95159 (2025/11/18)

    Asks for each customer once, 100 to a call. A call that the server refuses because it is busy (-1) is repeated up to
    3 times, one that it refuses because of too many calls (45009, 45033) up to 10 times, with growing pauses of at most
    a minute. Whatever else fails is listed under `failed`, and nothing that was got is lost.

    Arguments:
        workers (int): how many calls are under way at once. Default: 4.
        progress (any): a function, called as progress(done, total) with numbers of customers.

    hash:
        external_userid_list (list[str], required): the customers; any number.
        need_enter_session_context (int): as for batchget.

    Reply:
        customer_list (list[dict]): the customers found, in the order asked.
        customer_list[].external_userid (str): the WeChat customer.
        customer_list[].nickname (str): the WeChat nickname.
        customer_list[].avatar (str): the address of the avatar; not for third-party apps, nor for delegated apps.
        customer_list[].gender (int): 0 = unknown, 1 = male, 2 = female; always 0 for third-party and delegated apps.
        customer_list[].unionid (str): the WeChat unionid; only with a WeChat developer account (微信开发者账号) bound; not for
            third-party apps.
        customer_list[].enter_session_context (dict): how the customer last entered a session within 48 hours; only when
            need_enter_session_context is 1.
        customer_list[].enter_session_context.scene (str): the scene that the developer gave when making the link to the
            account (kf.add_contact_way).
        customer_list[].enter_session_context.scene_param (str): the scene_param that the developer appended to that
            link.
        customer_list[].enter_session_context.wechat_channels (dict): the account in Channels (视频号) that the customer
            came from; only for those who did.
        customer_list[].enter_session_context.wechat_channels.nickname (str): the name of the Channels account; for
            scenes 1, 2 and 3.
        customer_list[].enter_session_context.wechat_channels.shop_nickname (str): the name of the Channels shop
            (视频号小店); for scenes 4 and 5.
        customer_list[].enter_session_context.wechat_channels.scene (int): 1 = home page, 2 = product list of a live
            stream, 3 = product showcase, 4 = product page of the shop, 5 = order page of the shop.
        invalid_external_userid (list[str]): the ids that are no such customers, in the order asked.
        failed (list[dict]): the calls that failed; empty when errcode is 0. With any, errcode is that of the first, or
            -1 where there was no reply.
        failed[].external_userid_list (list[str]): the customers that were not got, to be asked for again.
        failed[].errcode (int): the server's errcode, where it replied.
        failed[].errmsg (str): the server's errmsg, where it replied.
        failed[].reason (str): why there was no reply.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 获取基础信息
        system secret: not since 2023-12-01, except for corps that used it before

    Differs from Perl: 0.12 has no such function.
    """
    try:
        from .._many import bulk
    except ImportError:  # the interpreter is ending; so this is a Failure that says so
        return batchget(access_token, hash)
    return bulk.ask_all(batchget, access_token, hash, workers, progress)
