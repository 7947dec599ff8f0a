"""What a WSGI server gives of a request."""

from collections.abc import Mapping
from typing import Any

from ._errors import CallbackError
from ._open import MAX

__all__ = ["body_of", "path_of"]


def body_of(environ: Mapping[str, Any]) -> bytes:
    length = environ.get("CONTENT_LENGTH") or ""
    if length.isdecimal() and len(length) < 20:
        size = int(length)
    elif not length and environ.get("wsgi.input_terminated"):
        size = MAX + 1
    else:
        raise CallbackError("size", "the request does not say how long its body is")
    if size > MAX + 1:
        raise CallbackError("size", f"the body is over {MAX} bytes")
    try:
        body: bytes = environ["wsgi.input"].read(size)
        return body
    except Exception:  # each server has its own
        raise CallbackError("size", "the connection broke before the end of the body") from None


def path_of(environ: Mapping[str, Any]) -> str:
    path: str = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    return path.encode("latin-1", "replace").decode(errors="replace")
