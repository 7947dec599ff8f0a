"""The page at the sandbox's root address. Its policy allows only its own script, and requests only to the sandbox."""

from functools import cache
from pathlib import Path

from .._answer.exchange import Request, Response

__all__ = ["PATHS", "respond"]

PATHS = {
    "/": ("page.html", "text/html; charset=UTF-8"),
    "/page.css": ("page.css", "text/css; charset=UTF-8"),
    "/page.js": ("page.js", "text/javascript; charset=UTF-8"),
}
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


def respond(request: Request) -> Response:
    if request.method != "GET":
        return Response(405, "text/plain", b"use GET to read the page\n", {"Allow": "GET"})
    return _file(*PATHS[request.path])


@cache
def _file(name: str, content_type: str) -> Response:
    return Response(200, content_type, Path(__file__).with_name(name).read_bytes(), HEADERS)
