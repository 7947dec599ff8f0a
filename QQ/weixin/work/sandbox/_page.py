"""The page at the sandbox's root address. It may run nothing but its own script, and ask nobody but the sandbox."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from ._server import Request, Response

__all__ = ["respond"]


def respond(request: Request) -> Response:
    if request.method != "GET":
        return Response(405, "text/plain", b"the page is read with GET\n", {"Allow": "GET"})
    return _page()


@cache
def _page() -> Response:
    text = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
    policy = {
        "default-src": "'none'",
        "script-src": _hash(text, "script"),
        "style-src": _hash(text, "style"),
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
    }
    headers = {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-cache",
    }
    return Response(200, "text/html; charset=UTF-8", text.encode(), headers)


def _hash(text: str, element: str) -> str:
    """The source expression that allows the one inline element of that name, and no other."""
    (content,) = re.findall(f"<{element}>(.*?)</{element}>", text, re.DOTALL)
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"
