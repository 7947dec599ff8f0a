"""Fixtures for pytest: a sandbox that all calls go to, and one that also pushes to a callback application."""

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Optional, Union
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

if TYPE_CHECKING:
    from . import Sandbox
    from ._state.push import Callback

TOKEN = "sandboxToken"
ENCODING_AES_KEY = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"


@pytest.fixture
def weixin_sandbox() -> "Iterator[Sandbox]":
    """A sandbox that receives all calls of QQ.weixin.work, also those of processes that the test starts."""
    from .. import configure
    from .._http.client import current
    from . import Sandbox

    before = current()[1]
    with Sandbox() as sandbox:
        try:
            with pytest.MonkeyPatch.context() as monkeypatch:
                configure(api=sandbox.api, proxies={})
                for name, value in sandbox.environment.items():
                    monkeypatch.setenv(name, value)
                yield sandbox
        finally:  # the environment is restored first, since it may name the server
            configure(api=before.api, proxies=None if before.proxies is None else dict(before.proxies))


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing: a request line has a signature in it."""


@pytest.fixture
def weixin_callbacks(weixin_sandbox: "Sandbox") -> "Iterator[Callable[..., Callback]]":
    """weixin_callbacks(app) verifies a callback application; weixin_sandbox pushes to it until the test ends.

    app: a WSGI application, which is served for the test, or the URL of a running one. token, encoding_aes_key,
    receiveid: the values that it expects; by default weixin_callbacks.token, weixin_callbacks.encoding_aes_key and the
    corpid. late, twice, tampered: how to push, as in Sandbox.callback. Without the package cryptography the test is
    skipped.
    """
    try:
        import cryptography  # noqa: F401
    except ModuleNotFoundError:
        pytest.skip("weixin_callbacks needs the package cryptography: pip install cryptography")
    servers = []

    def push_to(
        app: Union[str, Callable[..., Any]],
        token: str = TOKEN,
        encoding_aes_key: str = ENCODING_AES_KEY,
        receiveid: Optional[str] = None,
        **switches: Any,
    ) -> "Callback":
        url = app if isinstance(app, str) else serve(app)
        return weixin_sandbox.callback(url, token, encoding_aes_key, receiveid, **switches)

    def serve(app: Callable[..., Any]) -> str:
        server = make_server("127.0.0.1", 0, app, handler_class=_Quiet)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}/"

    push_to.token, push_to.encoding_aes_key = TOKEN, ENCODING_AES_KEY  # type: ignore[attr-defined]
    yield push_to
    weixin_sandbox.pushes.wait(5)
    weixin_sandbox.pushes.stop()
    for server, thread in servers:
        server.shutdown()
        thread.join()
        server.server_close()
