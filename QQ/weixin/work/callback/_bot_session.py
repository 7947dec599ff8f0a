"""One life of a bot's connection: opened, subscribed, kept alive, read to its end."""

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any, Callable, Optional

from .._http import Reply
from .._http.secret import hidden
from .._json import decoder
from ..errors import Failure, WeixinError, check, errcode_of, one_line
from ._bot_account import Account, websockets
from ._bot_frames import End, Kind, Link
from ._bot_tasks import begun, done_here

__all__ = ["run"]

OPEN_SECONDS = 10.0  # for the TCP connection, TLS and the handshake
CLOSE_SECONDS = 2.0  # that the server has to agree to an end
SUBSCRIBE_SECONDS = 10.0
PING_SECONDS = 30.0  # between two heartbeats
PONG_SECONDS = 15.0  # for the answer to one
PUSHES = ("aibot_msg_callback", "aibot_event_callback")
MAX = 16 << 20  # bytes of a frame that is received
MAX_WAITING = 1024  # frames that wait to be read
BUSY = (-1, 45009, 45033)  # the errcodes of a subscribe that is worth another try

decode = decoder()
log = logging.getLogger("QQ.weixin.work.callback")
# What websockets logs at DEBUG are whole frames, with the secret and with what people write: nobody gets to see it.
silent = logging.Logger("QQ.weixin.work.callback.websockets", logging.CRITICAL + 1)


def run(account: Account, take: Callable[[Mapping[str, Any], int], None], opened: Callable[[Link], None]) -> End:
    """Connect, and give each push to take() until the connection ends. opened() gets it once it has subscribed."""
    try:
        with _open(account) as websocket:
            link = Link(websocket)
            keeper = begun("bot-heartbeat", partial(_keep, link, account, opened))
            try:
                _read(websocket, link, take)
            except Exception as error:
                link.end(Kind.BROKEN, _why(error, account))
        keeper.join()
        return link.ended or End(Kind.BROKEN, "the connection ended")
    except Exception as error:  # of the library, of the system; the next try may succeed
        return End(Kind.BROKEN, f"no connection to {account.shown()}: {_why(error, account)}")


@contextmanager
def _open(account: Account) -> Iterator[Any]:
    from .._http.client import current
    from .._http.pool import tls
    from .._http.proxy import find_proxy

    library, settings = websockets(), current()[1]
    proxy: Any = True  # that of the environment
    if settings.proxies is not None:
        proxy = find_proxy(re.sub("^ws", "http", account.url), dict(settings.proxies)) or None
    context = tls(settings.verify, settings.cert) if account.url.startswith("wss:") else None
    with library.sync.client.connect(
        account.url,
        ssl=context,
        proxy=proxy,
        open_timeout=OPEN_SECONDS,
        close_timeout=CLOSE_SECONDS,
        compression=None,  # frames are small, and what is compressed may be a bomb
        ping_interval=None,
        max_size=MAX,
        max_queue=MAX_WAITING,
        logger=silent,
    ) as websocket:
        asked = library.uri.parse_uri(account.url)
        if websocket.protocol.uri != asked:  # the secret would go to another server
            raise ConnectionError("the server redirects to another address; put that into url if it is right")
        yield websocket


def _read(websocket: Any, link: Link, take: Callable[[Mapping[str, Any], int], None]) -> None:
    while True:
        try:
            text = _text(websocket.recv(PING_SECONDS + PONG_SECONDS))
            frame = decode(text)
        except TimeoutError:
            return link.end(
                Kind.BROKEN, f"nothing came for {PING_SECONDS + PONG_SECONDS:g} s: the heartbeat was not answered"
            )
        except (ValueError, RecursionError):
            log.error("a frame of the bot's server can't be read, and is lost: it is no JSON")
            continue
        if not isinstance(frame, Mapping):
            log.error("a frame of the bot's server can't be read, and is lost: it is no object")
        elif frame.get("cmd") in PUSHES or not (link.answer(frame) or not frame.get("cmd")):
            take(frame, len(text))
            if _is_end(frame):
                return link.end(Kind.REPLACED, "another connection of the bot has taken the place of this one")


def _text(data: Any) -> str:
    return data if isinstance(data, str) else bytes(data).decode(errors="replace")


def _is_end(frame: Mapping[str, Any]) -> bool:
    body = frame.get("body")
    event = body.get("event") if isinstance(body, Mapping) else None
    return isinstance(event, Mapping) and event.get("eventtype") == "disconnected_event"


def _keep(link: Link, account: Account, opened: Callable[[Link], None]) -> None:
    """Subscribe, then send heartbeats. In a thread of its own, since to send may take long where nobody reads."""
    try:
        given = {"bot_id": account.bot_id, "secret": account.secret}
        reply = done_here(lambda wake: link.asking(wake, "aibot_subscribe", given, seconds=SUBSCRIBE_SECONDS))
        if refused := _refusal("aibot_subscribe", reply, account):
            is_final = not isinstance(reply, Failure) and errcode_of(reply) not in (None, *BUSY)
            return link.end(Kind.REFUSED if is_final else Kind.BROKEN, refused)
        opened(link)
        while not link.wait(PING_SECONDS):
            reply = done_here(lambda wake: link.asking(wake, "ping", seconds=PONG_SECONDS))
            if refused := _refusal("the heartbeat", reply, account):
                return link.end(Kind.BROKEN, refused)
    except Exception as error:  # nothing may end the heartbeats in silence
        link.end(Kind.BROKEN, f"the heartbeat: {_why(error, account)}")


def _refusal(what: str, reply: Reply, account: Account) -> Optional[str]:
    try:
        check(reply)
    except WeixinError as error:
        refused = str(error) if error.errcode is None else f"{what} was refused with {error}"
        return hidden(refused, (account.secret,))
    return None


def _why(error: BaseException, account: Account) -> str:
    """In one line, without the password of a proxy."""
    received = getattr(error, "rcvd", None)
    if received is not None:
        said = f" {received.reason}" if received.reason else ""
        text = f"the server closed the connection with code {received.code}{said}"
    elif type(error).__name__.startswith("ConnectionClosed"):
        cause = error.__cause__
        text = "the connection broke" + (f": {getattr(cause, 'strerror', None) or cause}" if cause is not None else "")
    else:
        text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return hidden(one_line(re.sub(r"//[^/@\s]*@", "//***@", text)), (account.secret,))
