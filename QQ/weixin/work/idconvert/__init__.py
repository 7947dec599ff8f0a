"""QQ::weixin::work::idconvert: ID转换接口.

Ids of one owner for those of another: of the corp, of a service provider, of WeChat.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = [
    "unionid_to_external_userid",
    "external_tagid",
    "open_kfid",
    "convert_tmp_external_userid",
    "apply_to_upgrade_chatid",
    "chatid",
    "upgrade_chatid_for_new_corp",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def unionid_to_external_userid(access_token: Token, hash: Hash) -> Reply:
    """unionid转换为第三方external_userid: get the external_userid of a WeChat user who opened a mini program or official
    account.

    POST idconvert/unionid_to_external_userid
    https://developer.work.weixin.qq.com/document/path/95900 (2025/11/17)

    A user who is no customer yet, or whose follower or group owner the app may not see (for 营销获客 apps also: may not
    connect customers), gets a pending_id. idconvert.batch.external_userid_to_pending_id finds it once the user is a
    customer: an external contact, in a customer group, or in a session of customer service within 48 hours.

    hash:
        unionid (str, required): unionid of the WeChat user.
        openid (str, required): openid of the same user, from the same mini program.
        subject_type (int): to whom the mini program or official account belongs: 0 = the corp, 1 = the service
            provider. Default: 0.
        mass_call_ticket (str): a ticket for many calls, from corp.apply_mass_call_ticket; lifts the limits below.

    Reply:
        external_userid (str): the customer of the authorised corp.
        pending_id (str): a provisional id, valid for 90 days; good for nothing but to be looked up.

    Permission:
        third-party, delegated: the authorised corp is verified (已认证或已验证)
        note: the accounts of unionid (WeChat Open Platform) and openid are verified, in the name of the authorised corp
            or of the service provider; 营销获客 apps get only the customers that they brought

    Limits:
        - subject_type 0: for each corp, all service providers together, 100,000 calls an hour, 480,000 a day and
          7,500,000 a month.
        - subject_type 1: for each service provider, 100,000 calls an hour, 480,000 a day and 7,500,000 a month.
    """
    return _http.post("idconvert/unionid_to_external_userid", access_token, hash)


def external_tagid(access_token: Token, hash: Hash) -> Reply:
    """客户标签ID的转换: change the ids of a corp's customer tags for those of the service provider.

    POST idconvert/external_tagid
    https://developer.work.weixin.qq.com/document/path/96169 (2023/05/19)

    hash:
        external_tagid_list (list[str], required): ids of customer tags or tag groups; at most 1000 items.

    Reply:
        items (list[dict]): what could be changed.
        items[].external_tagid (str): the corp's id.
        items[].open_external_tagid (str): the service provider's id; the same if that was given.
        invalid_external_tagid_list (list[str]): what could not.

    Permission:
        third-party, delegated: 企业客户权限 > 客户基础信息
    """
    return _http.post("idconvert/external_tagid", access_token, hash)


def open_kfid(access_token: Token, hash: Hash) -> Reply:
    """微信客服ID的转换: change the ids of a corp's customer-service accounts for those of the service provider.

    POST idconvert/open_kfid
    https://developer.work.weixin.qq.com/document/path/97064 (2022/09/21)

    hash:
        open_kfid_list (list[str], required): ids of customer-service accounts; at most 1000 items.

    Reply:
        items (list[dict]): what could be changed.
        items[].open_kfid (str): the corp's id.
        items[].new_open_kfid (str): the service provider's id; the same if that was given.
        invalid_open_kfid_list (list[str]): what could not.

    Permission:
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
    """
    return _http.post("idconvert/open_kfid", access_token, hash)


def convert_tmp_external_userid(access_token: Token, hash: Hash) -> Reply:
    """tmp_external_userid的转换: change the provisional ids of people outside the corp, from meetings, forms and smart
    sheets.

    POST idconvert/convert_tmp_external_userid
    https://developer.work.weixin.qq.com/document/path/98729 (2025/07/01)

    hash:
        business_type (int, required): where the id comes from: 1 = a meeting, 2 = a form, 3 = a smart sheet.
        user_type (int, required): what to look for: 1 = customers of members with customer contact in the app's visible
            range, 2 = linked corps within the shared range of the app, 3 = the corp chain within the shared range of
            the app, 4 = linked corps in the old way (互联企业（圈子）) within the visible range set in the console.
        tmp_external_userid_list (list[str], required): the provisional ids; at most 100 items.

    Reply:
        results (list[dict]): what could be changed.
        results[].tmp_external_userid (str): the provisional id.
        results[].external_userid (str): the customer; only when user_type is 1.
        results[].corpid (str): corp of the member; only when user_type is 2, 3 or 4.
        results[].userid (str): the member; only when user_type is 2, 3 or 4.
        invalid_tmp_external_userid_list (list[str]): what could not: invalid, or not permitted.

    Permission:
        self-built, third-party, delegated: only for ids that the same app got
        note: with user_type 1 客户联系 too
    """
    return _http.post("idconvert/convert_tmp_external_userid", access_token, hash)


def apply_to_upgrade_chatid(access_token: Token, hash: Hash) -> Reply:
    """申请群ID的升级: set when a delegated app goes over to the service provider's group ids.

    POST idconvert/apply_to_upgrade_chatid
    https://developer.work.weixin.qq.com/document/path/99601 (2024/07/18)

    Afterwards a delegated app has the same group ids as the third-party apps of the service provider. Until then both
    kinds of ids are taken, and the old ones are returned; from then on only the new ones.

    hash:
        upgrade_time (int, required): when, Unix seconds: not in the past, and within 7 days.

    Permission:
        delegated: 客户联系 > 基础客户信息
        self-built, third-party: not allowed
    """
    return _http.post("idconvert/apply_to_upgrade_chatid", access_token, hash)


def chatid(access_token: Token, hash: Hash) -> Reply:
    """群ID转换接口: change the group ids of a corp for those of the service provider.

    POST idconvert/chatid
    https://developer.work.weixin.qq.com/document/path/99601 (2024/07/18)

    Between apply_to_upgrade_chatid and the time set by it. New ids come back as they are.

    hash:
        chat_id_list (list[str], required): the group ids; at most 100 items.

    Reply:
        items (list[dict]): what could be changed.
        items[].chat_id (str): the old id.
        items[].new_chat_id (str): the new id.
        invalid_chat_id_list (list[str]): what could not: invalid, or the group owner is out of the visible range.

    Permission:
        delegated: 客户联系 > 基础客户信息; the group owner is within the app's visible range
        self-built, third-party: not allowed

    Limits:
        - only between apply_to_upgrade_chatid and the time set by it.
    """
    return _http.post("idconvert/chatid", access_token, hash)


def upgrade_chatid_for_new_corp(suite_access_token: Token) -> Reply:
    """对所有新授权企业升级群ID: let all corps that authorise a template from now on have the service provider's group ids.

    GET idconvert/upgrade_chatid_for_new_corp
    https://developer.work.weixin.qq.com/document/path/99601 (2024/07/18)

    The token is that of the delegated app's template. Corps that authorised it before are not touched.
    """
    return _http.get("idconvert/upgrade_chatid_for_new_corp", suite_access_token=suite_access_token)
