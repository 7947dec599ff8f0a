"""QQ::weixin::work: 企业微信服务端API, the server API of WeCom.

    from QQ.weixin.work import AccessToken, explain
    from QQ.weixin.work.kf.customer import batchget

    token = AccessToken(corpid, corpsecret)
    reply = batchget(token, {"external_userid_list": ["wmZhangSan"]})
    if not reply:
        print(reply.reason)  # no reply: a Failure, which is false, equals 0 and has the reason
    elif reply["errcode"]:
        print(explain(reply["errcode"]))  # refused: what the errcode means and what to do
    else:
        print(reply["customer_list"][0]["nickname"])

Each API family is a module under its Perl name, QQ::weixin::work::kf::customer being QQ.weixin.work.kf.customer; its
functions take an access_token and a dict. check(reply) raises WeixinError in place of the first two cases; items() walks a
list through its pages; call() calls any address. To receive messages: QQ.weixin.work.callback; AI bots: callback.aibot;
without an account: QQ.weixin.work.sandbox. From a shell: qq-weixin-work --find WISH, --guide.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Optional

from . import _http, _namespace
from ._http import Hash, Media, OwnReply, Query, Reply, Token, TokenSource, configure, configured
from .errors import Failure, WeixinError, check, explain, hide_own_locals

if TYPE_CHECKING:
    from .token import AccessToken

__all__ = [
    "AccessToken",
    "gettoken",
    "getcallbackip",
    "get_api_domain_ip",
    "get_jsapi_ticket",
    "get_launch_code",
    "call",
    "pages",
    "items",
    "configure",
    "configured",
    "check",
    "explain",
    "Failure",
    "WeixinError",
    "Token",
    "TokenSource",
    "Hash",
    "Reply",
]

__version__ = "0.12.0"

_NOT_GIVEN: Any = object()  # the call has no credential, or one of another name

__getattr__, __dir__ = _namespace.lazy_modules(__name__, {"AccessToken": "token"})


def gettoken(corpid: Query, corpsecret: Query) -> Reply:
    """获取ACCESS_TOKEN: exchange a corp's id and an app's secret for an access_token.

    GET gettoken
    https://developer.work.weixin.qq.com/document/path/91039 (2024/03/26)

    Keep the token and use it until it expires: a call within its lifetime returns the same one, and calling too often
    is refused.

    Arguments:
        corpid (str, required): the corp (企业ID), as the admin console shows it under 我的企业.
        corpsecret (str, required): the app's secret, as the admin console shows it with the app.

    Reply:
        access_token (str): the token; at most 512 bytes.
        expires_in (int): how long it is valid, seconds, normally 7200.

    Permission:
        self-built, delegated, system secret, contacts sync: with the secret of the app

    Limits:
        - a token belongs to one app: keep one for each.
        - self-built apps and contacts sync set up since 2022-06-20 20:00 are served only at the trusted IP addresses
          (可信IP) of the admin console.
        - the server may revoke a token before it expires (errcode 40014 or 42001): get a new one then.
        - calling too often is refused (45009).

    Errors:
        40001: the corpsecret is not that of an app of the corp.
        40013: there is no such corpid.
    """
    return _http.get("gettoken", corpid=corpid, corpsecret=corpsecret)


def getcallbackip(access_token: Token) -> Reply:
    """获取企业微信服务器的ip段: list the addresses from which WeCom sends callbacks.

    GET getcallbackip
    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    For a firewall that lets in callbacks only. The addresses change, and the old ones stay valid for a while: fetch
    them once a day.

    Reply:
        ip_list (list[str]): the addresses, possibly as ranges; empty with an errcode other than 0.

    Permission:
        any: allowed

    Errors:
        42001: the access_token has expired.
    """
    return _http.get("getcallbackip", access_token=access_token)


def get_api_domain_ip(access_token: Token) -> Reply:
    """获取企业微信接口IP段: list the addresses of the API server, for a firewall that lets out calls only.

    GET get_api_domain_ip
    https://developer.work.weixin.qq.com/document/path/92520 (2023/04/24)

    The addresses change, and the old ones stay valid for a while: fetch them once a day.

    Reply:
        ip_list (list[str]): the addresses, possibly as ranges; empty with an errcode other than 0.

    Permission:
        any: allowed

    Errors:
        42001: the access_token has expired.
    """
    return _http.get("get_api_domain_ip", access_token=access_token)


def get_jsapi_ticket(access_token: Token) -> Reply:
    """获取企业 jsapi_ticket: get the corp's ticket, with which pages that use the JavaScript SDK are signed.

    GET get_jsapi_ticket
    https://developer.work.weixin.qq.com/document/path/90506 (2024/11/14)

    Keep the ticket and use it until it expires. For agentConfig an app has a ticket of its own, ticket.get.

    Reply:
        ticket (str): the ticket; at most 512 bytes.
        expires_in (int): how long it is valid, seconds, normally 7200.

    Permission:
        any: allowed

    Limits:
        - at most 400 tickets an hour for a corp, and 100 for an app.
    """
    return _http.get("get_jsapi_ticket", access_token=access_token)


def get_launch_code(access_token: Token, hash: Hash) -> Reply:
    """获取launch_code: get a code for a link that opens a chat with a member in WeCom.

    POST get_launch_code
    https://developer.work.weixin.qq.com/document/path/94345 (2021/05/10)

    hash:
        operator_userid (str, required): the member who opens the link.
        single_chat (dict, required): the chat to open.
        single_chat.userid (str, required): the member to chat with.

    Reply:
        launch_code (str): the code for the link.
    """
    return _http.post("get_launch_code", access_token, hash)


def call(
    method: str,
    path: str,
    /,
    access_token: Token = _NOT_GIVEN,
    hash: Optional[Hash] = None,
    *,
    media: Optional[Media] = None,
    **query: Any,
) -> Reply:
    """Call any address, such as one that is newer than this package, as the functions of this package do.

        call("POST", "kf/customer/batchget", token, {"external_userid_list": ids})
        call("POST", "service/get_permanent_code", suite_access_token=token, hash={"auth_code": code})
        call("GET", "user/get", token, userid="zhangsan")

    method (str): GET or POST.
    path (str): the part of the address after /cgi-bin/, as in the official document.
    access_token: the credential; pass one of another name by its own name.
    hash (dict): the body of a POST.
    media: a file to upload instead of a hash, as for media.upload.
    query: more parameters of the query; one that is None is not sent.

    The reply to a GET may be a file, as with media.get. Raises TypeError or ValueError for a method, path, hash or
    parameter that can't be sent.
    """
    try:
        from ._http import address
    except ImportError:  # the interpreter is ending; so this is a Failure that says so
        return _failure(path)
    parameters = dict(query) if access_token is _NOT_GIVEN else {"access_token": access_token, **query}
    return address.make(method, path, hash, media, parameters)


def _failure(path: str) -> Reply:
    return _http.get(path)


@hide_own_locals
def pages(function: Callable[..., OwnReply], /, *arguments: Any, **named: Any) -> Iterator[OwnReply]:
    """The reply of each page of a list, up to the last page or the first error.

        for page in pages(externalcontact.batch.get_by_user, token, {"userid_list": ["zhangsan"]}): ...

    function: any function that documents a cursor, an offset or the like.
    arguments, named: the arguments of the function. If the hash has a cursor or an offset, the list starts there.

    When the server is busy or a limit is reached (45009, 45033, -1; HTTP 429, 503), it waits and tries again. Another
    error ends the list: its page is the last one, a reply with the errcode or a Failure. To continue from there, put the
    cursor of the page before into the hash.
    """
    try:
        from ._many.pages import pages
    except ImportError:  # the interpreter is ending; so this is a Failure that says so
        return iter([function(*arguments, **named)])
    return pages(function, arguments, named)


@hide_own_locals
def items(function: Callable[..., Reply], /, *arguments: Any, **named: Any) -> Iterator[Any]:
    """The items of a list, one after another, from all its pages. Raises WeixinError when a page is refused.

        for customer in items(externalcontact.batch.get_by_user, token, {"userid_list": ["zhangsan"]}): ...

    The arguments are those of pages().
    """
    try:
        from ._many.pages import items
    except ImportError:  # the interpreter is ending; so this is a Failure that says so
        check(function(*arguments, **named))
        raise
    return items(function, arguments, named)
