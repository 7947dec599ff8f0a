"""What pages of your own need: addresses that let members log in (网页授权, 扫码登录), and signatures for the JS-SDK.

    from QQ.weixin.work import auth, web
    from QQ.weixin.work.token import AccessToken, JsapiTicket

    token = AccessToken(corpid, corpsecret)
    web.authorize_url(corpid, "https://example.com/entered", agentid=1000002)  # send the browser there ...
    auth.getuserinfo(token, code)  # ... and see who came back with this code

    ticket = JsapiTicket(token)
    web.js_config(ticket, "https://example.com/page", corpid=corpid, js_api_list=["chooseImage"])  # for wx.config

Nothing is sent but the call for a ticket. What can't be right is a ValueError. Where QQ_WEIXIN_WORK_WEB is set, as to the
address of a sandbox, http://127.0.0.1:8080, members log in there and not at WeCom.
"""

import hashlib
import os
import re
import secrets
import time
from collections.abc import Iterable
from typing import Any, Optional, Union
from urllib.parse import quote, urlsplit

from . import _http
from ._http import Reply, Token

__all__ = [
    "authorize_url",
    "suite_authorize_url",
    "login_url",
    "suite_login_url",
    "js_signature",
    "js_config",
    "agent_config",
]

AUTHORIZE = "https://open.weixin.qq.com", "/connect/oauth2/authorize"
LOGIN = "https://login.work.weixin.qq.com", "/wwlogin/sso/login"
SCOPES = ("snsapi_base", "snsapi_privateinfo")


def authorize_url(
    corpid: str,
    redirect_uri: str,
    *,
    scope: str = "snsapi_base",
    agentid: Union[int, str, None] = None,
    state: str = "",
) -> str:
    """构造网页授权链接: where to send a browser inside WeCom, so that it comes back with a code that identifies the member.

    https://developer.work.weixin.qq.com/document/path/91022 (2024/07/30)

    It comes back to redirect_uri?code=CODE&state=STATE. The code has up to 512 bytes, works once and for five minutes:
    auth.getuserinfo takes it. Delegated apps (代开发应用) and pages for parents (家校沟通) use this too, as do suites of the
    old kind, whose address belongs to a corp.

    corpid: the corp's.
    redirect_uri: where the member comes back to, as it is: it is percent-encoded here. Its host must be a trusted domain
        of the app (可信域名).
    scope: snsapi_base = the userid, without asking; snsapi_privateinfo = also the avatar, the QR code and the like, once
        the member agrees (auth.getuserdetail). The latter needs agentid.
    agentid: the app's. Give it: only then are interface licences activated by themselves (接口许可自动激活).
    state: comes back as it is; letters and digits, up to 128 bytes. A random one that the browser's session remembers
        keeps others from smuggling in a code of theirs.
    """
    if scope == "snsapi_privateinfo" and agentid is None:
        raise ValueError("snsapi_privateinfo needs agentid: without it the server gives no more than snsapi_base does")
    return _authorize_url(_id("corpid", corpid), redirect_uri, scope, state, agentid)


def suite_authorize_url(suite_id: str, redirect_uri: str, *, scope: str = "snsapi_base", state: str = "") -> str:
    """构造第三方应用oauth2链接: authorize_url for a third-party app, one address for all corps that installed it.

    https://developer.work.weixin.qq.com/document/path/91120 (2023/12/27)

    service.auth.getuserinfo3rd takes the code.

    suite_id: the app's; it begins with ww or wx. A suite of the old kind and a delegated app take authorize_url.
    redirect_uri: as for authorize_url. Its host must be a trusted domain of the app (可信域名).
    scope: as for authorize_url. For snsapi_privateinfo the app needs the permission 成员敏感信息授权.
    state: as for authorize_url.
    """
    if not _id("suite_id", suite_id).lower().startswith(("ww", "wx")):
        raise ValueError(
            f"suite_id begins with ww or wx, unlike {suite_id!r}: use authorize_url with the corp's corpid"
        )
    return _authorize_url(suite_id.strip(), redirect_uri, scope, state, None)


def login_url(
    corpid: str, redirect_uri: str, *, agentid: Union[int, str], state: str = "", lang: Optional[str] = None
) -> str:
    """构造企业微信登录链接: the page on which one logs in by QR code in a browser outside WeCom, for an app of a corp's own
    or a delegated app (扫码登录, 代开发应用).

    https://developer.work.weixin.qq.com/document/path/98152 (2026/01/14)

    It comes back to redirect_uri?code=CODE&state=STATE; auth.getuserinfo takes the code.

    corpid: the corp's.
    redirect_uri: as for authorize_url. Its host must be the app's trusted domain or its 授权回调域.
    agentid: the app's.
    state: comes back as it is; any text.
    lang: zh = Chinese, en = English. Without it, what the browser asks for.
    """
    who = [("login_type", "CorpApp"), ("appid", _id("corpid", corpid)), ("agentid", _id("agentid", agentid))]
    return _login_url(who, redirect_uri, state, lang)


def suite_login_url(suite_id: str, redirect_uri: str, *, state: str = "", lang: Optional[str] = None) -> str:
    """构造企业微信登录链接: login_url for a third-party app (第三方应用).

    https://developer.work.weixin.qq.com/document/path/98171 (2026/01/14)

    service.auth.getuserinfo3rd takes the code.

    suite_id: that of 登录授权.
    redirect_uri: as for authorize_url. Its host must be the trusted domain of 登录授权.
    state, lang: as for login_url.
    """
    return _login_url([("login_type", "ServiceApp"), ("appid", _id("suite_id", suite_id))], redirect_uri, state, lang)


def js_signature(ticket: str, noncestr: str, timestamp: Union[int, str], url: str) -> str:
    """JS-SDK使用权限签名算法: the signature with which a page may use the JS-SDK, in lower-case hex.

    https://developer.work.weixin.qq.com/document/path/90539

    ticket: the corp's jsapi_ticket for wx.config, the app's for wx.agentConfig.
    noncestr, timestamp: the same that the page gives; the latter in Unix seconds.
    url: the page's address as the browser has it, with its query; a fragment (#...) is left off.
    """
    fields = {
        "jsapi_ticket": ticket,
        "noncestr": noncestr,
        "timestamp": timestamp,
        "url": _address(url).partition("#")[0],
    }
    for name, value in fields.items():
        if not re.fullmatch(r"\S+", str(value)):
            raise ValueError(f"{name} is empty or holds white space")
    text = "&".join(f"{name}={value}" for name, value in fields.items())
    return hashlib.sha1(text.encode()).hexdigest()


def js_config(
    ticket: Token, url: str, *, corpid: str, js_api_list: Iterable[str] = (), debug: bool = False
) -> "Union[dict[str, Any], Reply]":
    """wx.config的参数: what wx.config takes, signed; what the call for the ticket returned where that gives none.

    https://developer.work.weixin.qq.com/document/path/90514

    ticket: the corp's: a token.JsapiTicket, or its text.
    url: the page's address as the browser has it; give what location.href says, since it is often not what a server
        behind a proxy sees.
    corpid: the corp's.
    js_api_list: names of the JS-SDK's functions that the page uses, such as chooseImage.
    debug: let wx.config show what each function returns.

    Returns a dict with beta (which functions that are called by wx.invoke need), debug, appId, timestamp, nonceStr,
    signature, jsApiList; a Failure, or the reply of a server that refused.
    """
    who = {"beta": True, "debug": bool(debug), "appId": _id("corpid", corpid)}
    return _signed(who, ticket, url, js_api_list)


def agent_config(
    ticket: Token, url: str, *, corpid: str, agentid: Union[int, str], js_api_list: Iterable[str] = ()
) -> "Union[dict[str, Any], Reply]":
    """wx.agentConfig的参数: what wx.agentConfig takes, signed; what the call for the ticket returned where that gives none.

    https://developer.work.weixin.qq.com/document/path/94313

    ticket: the app's: a token.AgentTicket, or its text.
    url, js_api_list: as for js_config.
    corpid, agentid: the corp's and the app's; of a third-party or delegated app, those of the corp that authorised it.

    Returns a dict with corpid, agentid, timestamp, nonceStr, signature, jsApiList; a Failure, or the reply of a server
    that refused.
    """
    who = {"corpid": _id("corpid", corpid), "agentid": _id("agentid", agentid)}
    return _signed(who, ticket, url, js_api_list)


def _authorize_url(appid: str, redirect_uri: str, scope: str, state: str, agentid: Union[int, str, None]) -> str:
    if scope not in SCOPES:
        raise ValueError(f"scope must be one of {', '.join(SCOPES)}, not {scope!r}")
    if not re.fullmatch("[a-zA-Z0-9]{0,128}", state):
        raise ValueError("state must be up to 128 letters a-z, A-Z and digits 0-9")
    query = [("appid", appid), ("redirect_uri", _address(redirect_uri, "redirect_uri")), ("response_type", "code")]
    query += [("scope", scope), ("state", state)]
    if agentid is not None:
        query.append(("agentid", _id("agentid", agentid)))
    return f"{_at(*AUTHORIZE)}?{_encoded(query)}#wechat_redirect"


def _login_url(who: list[tuple[str, str]], redirect_uri: str, state: str, lang: Optional[str]) -> str:
    if lang not in (None, "zh", "en"):
        raise ValueError(f"lang must be zh or en, not {lang!r}")
    given = [("redirect_uri", _address(redirect_uri, "redirect_uri")), ("state", state), ("lang", lang or "")]
    query = [*who, *((name, text) for name, text in given if text)]
    return f"{_at(*LOGIN)}?{_encoded(query)}"


def _at(host: str, path: str) -> str:
    return _address(os.environ.get("QQ_WEIXIN_WORK_WEB") or host, "QQ_WEIXIN_WORK_WEB").rstrip("/") + path


def _encoded(query: list[tuple[str, str]]) -> str:
    return "&".join(f"{name}={quote(value, safe='')}" for name, value in query)


def _signed(who: dict[str, Any], ticket: Token, url: str, js_api_list: Iterable[str]) -> "Union[dict[str, Any], Reply]":
    if isinstance(js_api_list, str):
        raise TypeError("js_api_list must be a list of names")
    names, page = list(js_api_list), _address(url)
    text = ticket if isinstance(ticket, str) else _http.credential_of(ticket)
    if not isinstance(text, str):
        return text
    timestamp, nonce = int(time.time()), secrets.token_hex(8)
    signature = js_signature(text, nonce, timestamp, page)
    return {**who, "timestamp": timestamp, "nonceStr": nonce, "signature": signature, "jsApiList": names}


def _address(url: str, name: str = "url") -> str:
    """The same, if it can be the address of a page."""
    try:
        parts = urlsplit(url)
        right = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except (AttributeError, ValueError):  # the former where it is no text
        right = False
    if not right or re.search(r"[\s\x00-\x1f\x7f]", url):
        is_encoded = re.match("https?%3a", str(url), re.IGNORECASE)
        hint = "; give it as it is: it is percent-encoded here" if is_encoded else ""
        raise ValueError(f"{name} must be the address of a page, http://... or https://..., not {url!r}{hint}")
    return url


def _id(name: str, value: Union[int, str]) -> str:
    text = str(value).strip()
    form = r"\d+" if name == "agentid" else r"[\w.@-]+"
    if isinstance(value, bool) or not re.fullmatch(form, text, re.ASCII):
        raise ValueError(f"{name} can't be {value!r}")
    return text
