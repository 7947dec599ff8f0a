"""QQ::weixin::work::service::auth: 网页授权登录.

Who opened a page of a third-party app in WeCom, or logged in on its site.
"""

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = ["getuserinfo3rd", "getuserdetail3rd"]


def getuserinfo3rd(suite_access_token: Token, code: Query) -> Reply:
    """获取访问用户身份: identify who opened a page of a third-party app, or logged in: a member, or nobody of any corp.

    GET service/auth/getuserinfo3rd
    https://developer.work.weixin.qq.com/document/path/91121 (2022/09/01)

    A member gets corpid, userid, open_userid and perhaps user_ticket; all others get openid. Logging in on a site
    (企业微信Web登录) gives no user_ticket; once the service provider has set up the new app for logging in, auth_code from
    the old way of the corp's console is taken too.

    Arguments:
        code (str, required): the code of the redirect after a member's consent; at most 512 bytes; good for one call
            within 5 minutes.

    Reply:
        corpid (str): corp of the member.
        userid (str): the member; encrypted where the corp has not authorised the app, else plain or encrypted as that
            corp is set.
        user_ticket (str): ticket for getuserdetail3rd; at most 512 bytes; only for scope snsapi_userinfo or
            snsapi_privateinfo and a member within the app's visible range.
        expires_in (int): how long user_ticket is valid, seconds; comes with it.
        open_userid (str): the member, the same in all apps of one service provider; at most 64 bytes; only for
            third-party apps.
        openid (str): who it is when of no corp, as this service provider sees them.

    Permission:
        third-party: the page's domain must be a 可信域名 of the app

    Errors:
        40029: code is invalid.
        50001: the page's domain is no 可信域名 of the app.
    """
    return _http.get("service/auth/getuserinfo3rd", suite_access_token=suite_access_token, code=code)


def getuserdetail3rd(suite_access_token: Token, hash: Hash) -> Reply:
    """获取访问用户敏感信息: read the personal data of a member who consented.

    POST service/auth/getuserdetail3rd
    https://developer.work.weixin.qq.com/document/path/91122 (2023/03/14)

    hash:
        user_ticket (str, required): the ticket, from getuserinfo3rd.

    Reply:
        corpid (str): corp of the member.
        userid (str): the member.
        name (str): the userid, for apps created since 2019-12-30; not returned since 2020-06-30 for those before; show
            names with 通讯录展示组件.
        gender (str): 0 = not set, 1 = male, 2 = female; 0 too where the member did not consent to snsapi_privateinfo.
        avatar (str): address of the avatar; the default one without that consent.
        qr_code (str): the member's QR code, by which others add them as an external contact; only with that consent.

    Permission:
        third-party: within the app's visible range
    """
    return _http.post("service/auth/getuserdetail3rd", hash=hash, suite_access_token=suite_access_token)
