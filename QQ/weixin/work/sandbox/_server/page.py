"""The page at the sandbox's root address, and the API as data. The page's policy allows only its own scripts, and requests
only to the sandbox."""

import json
from functools import cache
from pathlib import Path

from ... import __version__
from ..._doc import openapi
from .._answer.exchange import Request, Response

__all__ = ["PATHS", "respond"]

FILES = {
    "/": ("page.html", "text/html; charset=UTF-8"),
    "/page.css": ("page.css", "text/css; charset=UTF-8"),
    "/page.text.js": ("page.text.js", "text/javascript; charset=UTF-8"),
    "/page.js": ("page.js", "text/javascript; charset=UTF-8"),
    "/page.bot.js": ("page.bot.js", "text/javascript; charset=UTF-8"),
    "/page.copy.js": ("page.copy.js", "text/javascript; charset=UTF-8"),
    "/page.link.js": ("page.link.js", "text/javascript; charset=UTF-8"),
}
OPENAPI = "/openapi.json"
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
PATHS = {*FILES, OPENAPI}


def respond(request: Request) -> Response:
    if request.method != "GET":
        return Response(405, "text/plain", b"use GET to read the page\n", {"Allow": "GET"})
    return _openapi(request.query.get("name", "")) if request.path == OPENAPI else _file(*FILES[request.path])


@cache
def _file(name: str, content_type: str) -> Response:
    return Response(200, content_type, Path(__file__).with_name(name).read_bytes(), HEADERS)


@cache
def _openapi(name: str) -> Response:
    """The API as OpenAPI describes it; with a name, only this family or function."""
    try:
        description = openapi.description(__version__, [name] if name else [])
    except LookupError:
        return Response(404, "text/plain", f"there is no family or function {name}\n".encode(), HEADERS)
    server = {"url": "/cgi-bin", "description": "this sandbox"}
    text = json.dumps({**description, "servers": [server, *description["servers"][:1]]}, ensure_ascii=False)
    return Response(200, "application/json", text.encode(), HEADERS)
