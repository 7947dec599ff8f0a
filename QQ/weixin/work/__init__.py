"""QQ::weixin::work: 企业微信服务端API, the server API of WeCom.

Each API family is a module of this package under its Perl name, QQ::weixin::work::kf::customer being
QQ.weixin.work.kf.customer. Its functions take an access_token and a dict, and return the decoded reply; where there is
none, a Failure that is false and equals 0, with the reason.
"""

from . import _http, _namespace
from ._http import Query, Reply, Token, configure
from .errors import Failure, WeixinError, check, explain

__all__ = [
    "gettoken",
    "getcallbackip",
    "get_api_domain_ip",
    "configure",
    "check",
    "explain",
    "Failure",
    "WeixinError",
]

__version__ = "0.10.0"

__getattr__, __dir__ = _namespace.below(__name__)


def gettoken(corpid: Query, corpsecret: Query) -> Reply:
    """获取ACCESS_TOKEN: exchange a corp's id and an app's secret for an access_token.

    GET gettoken
    https://work.weixin.qq.com/api/doc/90000/90135/91039

    Keep the token and use it until it expires: a call within its lifetime returns the same one, and calling too often is
    refused.

    Arguments:
        corpid (str, required): the corp (企业ID), as the admin console shows it under 我的企业.
        corpsecret (str, required): the app's secret, as the admin console shows it with the app.

    Reply:
        access_token (str): the token; at most 512 bytes.
        expires_in (int): seconds until it expires, normally 7200.

    Limits:
        - A token belongs to one app: keep one for each.
        - The server may revoke a token before it expires (errcode 40014 or 42001): get a new one then.

    Errors:
        40001: the corpsecret is not that of an app of the corp.
        40013: there is no such corpid.
    """
    return _http.get("gettoken", corpid=corpid, corpsecret=corpsecret)


def getcallbackip(access_token: Token) -> Reply:
    """获取企业微信服务器的ip段: list the addresses from which WeCom sends callbacks.

    GET getcallbackip
    https://work.weixin.qq.com/api/doc/90000/90135/90930

    For a firewall that lets in callbacks only. The addresses change: ask again from time to time.

    Reply:
        ip_list (list[str]): the addresses, possibly as ranges; empty with an errcode other than 0.

    Errors:
        42001: the access_token has expired.
    """
    return _http.get("getcallbackip", access_token=access_token)


def get_api_domain_ip(access_token: Token) -> Reply:
    """获取企业微信接口IP段: list the addresses of the API server, for a firewall that lets out calls only.

    GET get_api_domain_ip
    https://developer.work.weixin.qq.com/document/path/92520

    The addresses change: ask again from time to time.

    Reply:
        ip_list (list[str]): the addresses, possibly as ranges; empty with an errcode other than 0.

    Differs from Perl: Perl's distribution has no such function.
    """
    return _http.get("get_api_domain_ip", access_token=access_token)
