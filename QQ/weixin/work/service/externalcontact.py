"""QQ::weixin::work::service::externalcontact: 安全性升级说明.

External contact ids of a service provider, which are encrypted for each service provider and corp.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["finish_external_userid_migration", "unionid_to_external_userid_3rd"]


def finish_external_userid_migration(provider_access_token: Token, hash: Hash) -> Reply:
    """设置迁移完成: tell WeCom that a service provider has changed all external_userids of a corp.

    POST service/externalcontact/finish_external_userid_migration
    https://developer.work.weixin.qq.com/document/path/96516 (2025/09/18)

    From then on the corp's calls and callbacks have the new external_userids, and unionids no more. A service provider
    with several apps changes the ids for each (externalcontact.get_new_external_userid), and calls this once. Not
    needed where the corp is the service provider itself.

    hash:
        corpid (str, required): the corp.

    Permission:
        provider: only for corps that authorised a third-party app of it
    """
    return _http.post(
        "service/externalcontact/finish_external_userid_migration",
        hash=hash,
        provider_access_token=provider_access_token,
    )


def unionid_to_external_userid_3rd(suite_access_token: Token, hash: Hash) -> Reply:
    """unionid查询external_userid: get the external_userids of a WeChat user by unionid and openid.

    POST service/externalcontact/unionid_to_external_userid_3rd
    https://developer.work.weixin.qq.com/document/path/96516 (2025/09/18)

    Withdrawn from the page, where only a comment still has it; see idconvert.unionid_to_external_userid. To be called
    when the user does something, never in bulk: that gets the service provider blocked.

    hash:
        unionid (str, required): unionid of the WeChat user.
        openid (str, required): openid of the same user, from the same mini program or official account.
        corpid (str): the corp; all when left out; faster if given; required when the user is only in a customer group.

    Reply:
        external_userid_info (list[dict]): the external contacts with this unionid.
        external_userid_info[].corpid (str): the corp.
        external_userid_info[].external_userid (str): the external contact's id in that corp.

    Permission:
        third-party: the corp authorised the app; the follower, or the group owner, is within the app's visible range
        note: unionid and openid belong to the same subject (主体) as the service provider; only parents within the app's
            visible range; in customer service only those with a session in the last 48 hours

    Limits:
        - 50,000 calls an hour and 240,000 a day for each service provider.
    """
    return _http.post(
        "service/externalcontact/unionid_to_external_userid_3rd", hash=hash, suite_access_token=suite_access_token
    )
