"""Receive from the shell what WeCom pushes: each message is printed as a line of JSON, or given to a command.

    qq-weixin-work --listen PORT [-- COMMAND ...]
    qq-weixin-work --listen --bot [-- COMMAND ...]

The secrets come from the environment: QQ_WEIXIN_WORK_CALLBACK_TOKEN and QQ_WEIXIN_WORK_CALLBACK_AES_KEY as they are
configured with the URL, and QQ_WEIXIN_WORK_CALLBACK_RECEIVEID (several with commas between them; empty for an AI bot),
by default QQ_WEIXIN_WORK_CORPID.

With --bot, an AI bot is connected over a WebSocket, with QQ_WEIXIN_WORK_BOT_ID and QQ_WEIXIN_WORK_BOT_SECRET: what the command
prints is its answer, which grows while it prints.
"""

import contextlib
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from socketserver import ThreadingMixIn
from typing import Any, Callable
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from .._doc.language import cannot_listen, in_language
from . import _listen_bot
from ._app import app
from ._errors import CallbackError

__all__ = ["main", "main_bot"]

log: logging.Logger = logging.getLogger("QQ.weixin.work.callback")

TOKEN, KEY, RECEIVEID, CORPID = (
    f"QQ_WEIXIN_WORK_{name}" for name in ("CALLBACK_TOKEN", "CALLBACK_AES_KEY", "CALLBACK_RECEIVEID", "CORPID")
)
MISUSED = 2  # exit status
SILENCE = 10.0  # seconds after which a connection that sends nothing is closed
MAX_CONNECTIONS = 800  # at the same time, each with a thread; more of them wait


def main(address: str, command: Sequence[str] = ()) -> int:
    """Listen on PORT of this machine, or on HOST:PORT, until interrupted. Gives the exit status.

    What was received by then is handled before the process ends.
    """
    host, _, port = address.rpartition(":")
    token, key = os.environ.get(TOKEN, ""), os.environ.get(KEY, "")
    receiveid = os.environ.get(RECEIVEID, os.environ.get(CORPID))
    try:
        if not port.isdecimal() or int(port) > 65535:
            raise ValueError(
                in_language(f"{address!r} is no PORT and no HOST:PORT", f"{address} 不是 PORT，也不是 HOST:PORT")
            )
        if not token or receiveid is None:
            raise ValueError(_listen_bot.lacking(RECEIVEID if token else TOKEN))
        if command and not shutil.which(command[0]):
            raise ValueError(in_language(f"there is no command {command[0]!r}", f"没有命令 {command[0]}"))
        receiver = app(_handler(command), token, key, receiveid.split(","), workers=8 if command else 1)
        host = host.strip("[]") or "127.0.0.1"
        server = make_server(host, int(port), receiver, _Server, _Request)
    except OSError as error:
        print(f"qq-weixin-work: {cannot_listen(host, port, error)}", file=sys.stderr)
        return MISUSED
    except (ValueError, CallbackError) as error:
        print(f"qq-weixin-work: {error}", file=sys.stderr)
        return MISUSED
    logging.basicConfig(level=logging.INFO, format="qq-weixin-work: %(message)s")
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    with server, contextlib.suppress(KeyboardInterrupt):
        print(
            f"qq-weixin-work: {in_language('listening on', '正在监听')} http://{host}:{server.server_port}",
            file=sys.stderr,
            flush=True,
        )
        server.serve_forever()
    return 0


def main_bot(command: Sequence[str] = ()) -> int:
    """Connect an AI bot until interrupted, or until it is refused or replaced. Gives the exit status."""
    return _listen_bot.listen(_handler(()), _line, command)


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 1024  # connections that wait to be accepted; the operating system may allow fewer

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._room = threading.BoundedSemaphore(MAX_CONNECTIONS)
        super().__init__(*args, **kwargs)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._room.acquire()
        try:
            super().process_request(request, client_address)
        except RuntimeError:  # there is no thread for it; what interrupts this may find that the thread has ended
            self._room.release()
            raise

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._room.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say in one line what went wrong with a connection."""
        log.warning("a connection failed: %s", type(sys.exc_info()[1]).__name__)


class _Request(WSGIRequestHandler):
    def setup(self) -> None:
        super().setup()
        self.connection.settimeout(SILENCE)

    def handle(self) -> None:
        with contextlib.suppress(OSError):  # the other side is silent or gone
            super().handle()

    def log_message(self, *args: Any) -> None:
        pass


def _handler(command: Sequence[str]) -> Callable[[dict[str, Any]], None]:
    lock = threading.Lock()
    environment = {name: value for name, value in os.environ.items() if name not in (TOKEN, KEY)}

    def show(message: Mapping[str, Any]) -> None:
        try:
            with lock:
                sys.stdout.buffer.write(_line(message))
                sys.stdout.flush()
        except BrokenPipeError:  # nobody reads the output any more
            os._exit(1)

    def hand_over(message: Mapping[str, Any]) -> None:
        subprocess.run(command, input=_line(message), env=environment, check=True)

    return hand_over if command else show


def _line(message: Mapping[str, Any]) -> bytes:
    return (json.dumps(message, ensure_ascii=False) + "\n").encode(errors="backslashreplace")
