"""The page at the sandbox's root address, the API as data, and the guides. The page's policy allows only its own scripts, and requests
only to the sandbox."""

import json
from functools import cache, lru_cache
from pathlib import Path

from ... import __version__
from ..._doc import openapi
from ..._doc.guide import guides
from .._answer.exchange import Request, Response

__all__ = ["knows", "respond"]

FILES = {
    "/": ("page.html", "text/html; charset=UTF-8"),
    "/page.css": ("page.css", "text/css; charset=UTF-8"),
    "/page.text.js": ("page.text.js", "text/javascript; charset=UTF-8"),
    "/page.js": ("page.js", "text/javascript; charset=UTF-8"),
    "/page.bot.js": ("page.bot.js", "text/javascript; charset=UTF-8"),
    "/page.copy.js": ("page.copy.js", "text/javascript; charset=UTF-8"),
    "/page.inbox.js": ("page.inbox.js", "text/javascript; charset=UTF-8"),
    "/page.events.js": ("page.events.js", "text/javascript; charset=UTF-8"),
    "/page.guide.js": ("page.guide.js", "text/javascript; charset=UTF-8"),
    "/page.link.js": ("page.link.js", "text/javascript; charset=UTF-8"),
}
OPENAPI = "/openapi.json"
GUIDE = "/guide"
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
}
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def knows(path: str) -> bool:
    return path in FILES or path in (OPENAPI, GUIDE) or path.startswith(f"{GUIDE}/")


def respond(request: Request) -> Response:
    if request.method != "GET":
        return Response(405, "text/plain", b"use GET to read the page\n", {"Allow": "GET"})
    if request.path in FILES:
        return _file(*FILES[request.path])
    if request.path == OPENAPI:
        return _openapi(request.query.get("name", ""))
    return _guide(request.path[len(GUIDE) + 1 :], request.query.get("language", "en"))


@cache
def _file(name: str, content_type: str) -> Response:
    return Response(200, content_type, Path(__file__).with_name(name).read_bytes(), HEADERS)


@lru_cache(maxsize=8)
def _openapi(names: str) -> Response:
    """The API as OpenAPI describes it; with names, joined by commas, only these families and functions."""
    try:
        description = openapi.description(__version__, filter(None, names.split(",")))
    except LookupError as error:
        reason = f"there is no family or function {error.args[0]}\n"
        return Response(404, "text/plain; charset=UTF-8", reason.encode(errors="replace"), HEADERS)
    server = {"url": "/cgi-bin", "description": "this sandbox"}
    text = json.dumps({**description, "servers": [server, *description["servers"][:1]]}, ensure_ascii=False)
    return Response(200, "application/json", text.encode(), HEADERS)


def _guide(name: str, language: str) -> Response:
    """A guide as text; without a name, the list of them as JSON."""
    known = guides(language)
    if not name:
        titles = [{"name": each, "title": text.partition("\n")[0].lstrip("# ")} for each, text in known.items()]
        return Response(200, "application/json", json.dumps({"guides": titles}, ensure_ascii=False).encode(), HEADERS)
    if name not in known:
        return Response(404, "text/plain; charset=UTF-8", f"there is no guide {name}: see {GUIDE}\n".encode())
    return Response(200, "text/plain; charset=UTF-8", known[name].encode(), HEADERS)
