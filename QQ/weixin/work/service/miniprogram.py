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

    Keep session_key on the server: it never belongs in the mini program.

    Arguments:
        js_code (str, required): the code, from wx.qy.login.
        grant_type (str, required): one of authorization_code.

    Reply:
        corpid (str): corp of the member.
        userid (str): the member; encrypted where the corp has not installed the app.
        session_key (str): key of the session.
        open_userid (str): the member, the same in all apps of one service provider, another for each service provider;
            at most 64 bytes.

    Permission:
        third-party: with the suite_access_token of the app with which the mini program is associated

    Errors:
        40029: js_code is invalid.
    """
    return _http.get(
        "service/miniprogram/jscode2session",
        suite_access_token=suite_access_token,
        js_code=js_code,
        grant_type=grant_type,
    )
