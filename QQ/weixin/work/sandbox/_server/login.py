"""The pages of WeCom on which members log in: 网页授权 and 扫码登录. One chooses who logs in, or names it: ?member=zhangsan;
?customer=, ?parent= and ?student= likewise."""

import html
import secrets
from typing import Any, Optional
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from .._answer.exchange import Request, Response
from .._state import State

__all__ = ["PATHS", "respond"]

AUTHORIZE, LOGIN = "/connect/oauth2/authorize", "/wwlogin/sso/login"
PATHS = {AUTHORIZE, LOGIN}
KINDS = ("member", "customer", "parent", "student")
SCOPES = ("snsapi_base", "snsapi_userinfo", "snsapi_privateinfo")
MAX_SHOWN = 200  # members
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
}
PAGE = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>登录 · 沙箱</title><link rel="stylesheet" href="/page.css"></head>
<body><main><h1>{title}</h1>{content}</main></body></html>
"""


def respond(sandbox: State, request: Request) -> Response:
    query = request.query
    if request.method != "GET":
        return _page(405, "登录页只接受 GET", "")
    with sandbox.lock:
        wrong = _mistake(sandbox, request.path, query)
        if wrong:
            return _page(400, "无法登录", f"<p>{html.escape(wrong)}</p>")
        kind = next((kind for kind in KINDS if kind in query), None)
        if kind is None:
            return _page(200, "谁来登录？", _choice(sandbox, request))
        who = _who(sandbox, kind, query[kind])
        if who is None:
            return _page(400, "无法登录", f"<p>沙箱里没有 {html.escape(query[kind])}</p>")
        code = secrets.token_urlsafe(32)
        is_page = request.path == AUTHORIZE
        may_read = is_page and query.get("scope") != "snsapi_base" and "userid" in who
        sandbox.login_codes.add(code, {**who, "appid": query["appid"], "user_ticket": may_read})
    return Response(302, "text/plain", b"", {**HEADERS, "Location": _back(query, code)})


def _mistake(sandbox: State, path: str, query: dict[str, str]) -> Optional[str]:
    """What WeCom would not take."""
    suites = sandbox.provider.suites
    is_suite = query.get("appid") in suites
    if not is_suite and query.get("appid") != sandbox.corpid:
        return f"appid 不正确：企业的是 {sandbox.corpid}，第三方应用的是 {'、'.join(suites)}"
    try:
        parts = urlsplit(query.get("redirect_uri", ""))
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return "redirect_uri 必须是 http:// 或 https:// 开头的地址，并做 urlencode"
    if path == LOGIN:
        expected = "ServiceApp" if is_suite else "CorpApp"
        if query.get("login_type") != expected:
            return f"login_type 应为 {expected}"
    elif query.get("response_type") != "code" or query.get("scope") not in SCOPES:
        return f"response_type 应为 code，scope 应为 {'、'.join(SCOPES)} 之一"
    needs_agent = path == LOGIN or query.get("scope") == "snsapi_privateinfo"
    agentid = query.get("agentid", "")
    agents = {str(id): settings for id, settings in sandbox.agents.items()}
    if not is_suite and (agentid or needs_agent) and agentid not in agents:
        return f"agentid 不正确：沙箱里的应用是 {'、'.join(agents)}"
    domain = "" if is_suite else agents.get(agentid, {}).get("redirect_domain")
    if domain and parts.netloc != domain:
        return f"redirect_uri 的域名不是应用的可信域名 {domain}（用 agent.set 设置的 redirect_domain）"
    return None


def _who(sandbox: State, kind: str, id: str) -> Optional[dict[str, Any]]:
    if kind == "member":
        userid = sandbox.company.known(id)
        return None if userid is None else {"userid": userid}
    if kind == "customer":
        return {"external_userid": id, "openid": f"o{id}"} if id in sandbox.customers else None
    return {f"{kind}_userid": id, "openid": f"o{id}"} if id in sandbox.resources.get(f"{kind}s", {}) else None


def _choice(sandbox: State, request: Request) -> str:
    shown = list(sandbox.company.userids())[:MAX_SHOWN]
    links = [("member", userid, sandbox.company.member(userid)["name"]) for userid in shown]
    links += [("customer", id, customer.get("nickname", id)) for id, customer in list(sandbox.customers.items())[:20]]
    items = "".join(
        f'<li><a href="?{html.escape(urlencode({**request.query, kind: id}))}">{html.escape(f"{name}（{id}）")}</a></li>'
        for kind, id, name in links
    )
    return f"<ul>{items}</ul><p>也可以在地址后加 &amp;member=USERID 直接登录。</p>"


def _back(query: dict[str, str], code: str) -> str:
    parts = urlsplit(query["redirect_uri"])
    added = urlencode({"code": code, **({"state": query["state"]} if "state" in query else {})})
    address = urlunsplit(parts._replace(query=f"{parts.query}&{added}" if parts.query else added))
    return quote(address, safe="%:/?#[]@!$&'()*+,;=~")


def _page(status: int, title: str, content: str) -> Response:
    return Response(status, "text/html; charset=UTF-8", PAGE.format(title=title, content=content).encode(), HEADERS)
