"""QQ::weixin::work::miniprogram: 企业互联.

The sessions of members in mini programs: from the code of a login to userid and session_key, and on to a corp to which
the app is shared.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["transfer_session", "jscode2session"]


def transfer_session(access_token: Token, hash: Hash) -> Reply:
    """获取下级/下游企业小程序session: turn a session of the upstream corp's mini program into one of the downstream corp.

    POST miniprogram/transfer_session
    https://developer.work.weixin.qq.com/document/path/93355 (2023/01/11)

    The access_token is that of the downstream corp, from corpgroup.corp.gettoken.

    hash:
        userid (str, required): the encrypted userid from jscode2session; at most 64 bytes.
        session_key (str, required): the upstream corp's session_key from jscode2session; at most 64 bytes.

    Reply:
        userid (str): the member of the downstream corp.
        session_key (str): the downstream corp's session_key.

    Permission:
        self-built, delegated: only for the app that the upstream corp shared, whose session_key is given
    """
    return _http.post("miniprogram/transfer_session", access_token, hash)


def jscode2session(access_token: Token, js_code: Query, grant_type: Query) -> Reply:
    """code2Session: turn the code of a login in a mini program into userid and session_key.

    GET miniprogram/jscode2session
    https://developer.work.weixin.qq.com/document/path/91507 (2023/04/10)

    Arguments:
        js_code (str, required): the code that the login in the mini program gave.
        grant_type (str, required): always authorization_code.

    Reply:
        corpid (str): the corp to which the member belongs.
        userid (str): the member.
        session_key (str): the key of the session, with which the data of the mini program are signed and encrypted.

    Limits:
        - not among the server documents of 2026-01, but among those of the client; fields as other SDKs have them.
    """
    return _http.get("miniprogram/jscode2session", access_token=access_token, js_code=js_code, grant_type=grant_type)
