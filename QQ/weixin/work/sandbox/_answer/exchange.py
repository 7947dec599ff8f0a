"""HTTP requests and responses as data."""

from collections.abc import Mapping
from email.message import Message
from typing import NamedTuple

__all__ = ["NOT_FOUND", "Request", "Response"]


class Request(NamedTuple):
    method: str
    path: str
    query: dict[str, str]
    headers: Message
    body: bytes


class Response(NamedTuple):
    status: int
    content_type: str
    body: bytes
    headers: Mapping[str, str] = {}
    cut: bool = False  # send only half of it, then close the connection


NOT_FOUND = Response(404, "text/html; charset=UTF-8", b"<html><body>404 Not Found</body></html>")
