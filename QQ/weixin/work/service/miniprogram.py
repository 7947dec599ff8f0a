"""QQ::weixin::work::service::miniprogram: 登录.

Who uses a mini program that belongs to a third-party app.
"""

from .. import _http
from .._http import Query, Reply, Token

__all__ = ["jscode2session"]


def jscode2session(suite_access_token: Token, js_code: Query, grant_type: Query) -> Reply:
    """code2Session: change the code of a mini program's login for the member and the session key.

    GET service/miniprogram/jscode2session
    https://developer.work.weixin.qq.com/document/path/92423 (2022/09/23)

    Arguments:
        js_code (str, required): the code, from wx.qy.login.
        grant_type (str, required): one of authorization_code.

    Reply:
        corpid (str): corp of the member.
        userid (str): the member.
        session_key (str): key of the session.
        open_userid (str): the member, the same in all apps of one service provider.
    """
    return _http.get(
        "service/miniprogram/jscode2session",
        suite_access_token=suite_access_token,
        js_code=js_code,
        grant_type=grant_type,
    )
