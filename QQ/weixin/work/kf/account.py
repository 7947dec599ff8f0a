"""QQ::weixin::work::kf::account: 客服账号管理.

Customer-service accounts: the names and faces that WeChat users chat with. The other kf families name an account by its
open_kfid.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["add", "del", "update", "list"]


def add(access_token: Token, hash: Hash) -> Reply:
    """添加客服帐号: create a customer-service account with a name and an avatar.

    POST kf/account/add
    https://developer.work.weixin.qq.com/document/path/94662 (2023/12/05)

    hash:
        name (str, required): the name shown to customers, at most 16 characters.
        media_id (str, required): the avatar, a temporary media file (临时素材) from media.upload; at most 128 bytes.

    Reply:
        open_kfid (str): the id of the new account.

    Permission:
        self-built: 微信客服 > 可调用接口的应用, and at least one account under 通过API管理会话消息 > 企业内部开发 > 可管理的客服账号
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
        system secret: not since 2023-12-01, except for corps that used it before
        note: the calling app may manage the account that it creates

    Limits:
        - at most 5000 accounts per corp.

    Errors:
        95005: the corp has too many accounts.
        95006: name is not valid.
        95026: the existing accounts are used too rarely to create more.
        95027: a corp that is not verified can create only 10 accounts.
    """
    return _http.post("kf/account/add", access_token, hash)


def del_(access_token: Token, hash: Hash) -> Reply:
    """删除客服账号: delete a customer-service account.

    POST kf/account/del
    https://developer.work.weixin.qq.com/document/path/94663 (2023/11/30)

    hash:
        open_kfid (str, required): the account to delete, at most 64 bytes.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
        system secret: not since 2023-12-01, except for corps that used it before
        note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号
        note: the receptionists of the account must be within the app's visible range

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95000: open_kfid is not valid.
        95004: there is no such account.
        95005: the last account of the corp cannot be deleted.
    """
    return _http.post("kf/account/del", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """修改客服帐号: change the name or the avatar of a customer-service account.

    POST kf/account/update
    https://developer.work.weixin.qq.com/document/path/94664 (2023/11/30)

    hash:
        open_kfid (str, required): the account to change, at most 64 bytes.
        name (str): the new name, at most 16 characters; unchanged if not given.
        media_id (str): the new avatar, a temporary media file (临时素材) from media.upload, at most 128 bytes; unchanged if
            not given.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
        system secret: not since 2023-12-01, except for corps that used it before
        note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号
        note: the receptionists of the account must be within the app's visible range

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95000: open_kfid is not valid.
        95004: there is no such account.
        95006: name is not valid.
    """
    return _http.post("kf/account/update", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取客服帐号列表: list the customer-service accounts with their names and avatars.

    POST kf/account/list
    https://developer.work.weixin.qq.com/document/path/94661 (2023/11/30)

    An empty hash asks for the first page. A page with fewer accounts than limit is the last.

    hash:
        offset (int): how many accounts to skip, at least 0. Default: 0.
        limit (int): page size, from 1 to 100. Default: 100.

    Reply:
        account_list (list[dict]): accounts.
        account_list[].open_kfid (str): account id.
        account_list[].name (str): account name.
        account_list[].avatar (str): address of the avatar.
        account_list[].manage_privilege (bool): whether the calling app may manage the account (edit it, assign
            sessions, exchange messages); absent for component apps.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 获取基础信息
        component: 管理接入的微信客服 > 获取企业授权接入的客服账号 > 客服账号信息与链接, only accounts that the corp authorised
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("kf/account/list", access_token, hash)


globals()["del"] = del_
