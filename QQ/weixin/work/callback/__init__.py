"""QQ::weixin::work::callback: 回调, what WeCom pushes to a URL of yours.

    from QQ.weixin.work import callback

    echo = callback.verify_url(token, encoding_aes_key, corpid, query)           # GET: answer with the echo, bare
    message = callback.receive(token, encoding_aes_key, corpid, query, body)     # POST: a dict
    if event := callback.kf.kf_msg_or_event(message): ...

or, with threads that handle the messages after an answer in time, `callback.app(handler, token, encoding_aes_key, corpid)`
as a WSGI application. Needs the package cryptography: pip install cryptography.

An AI bot (智能机器人) can do without a URL: `callback.connect(handler, bot_id, secret)` takes the same handler over a WebSocket.

The arguments that recur: `token` and `encoding_aes_key` as they are configured with the URL. `receiveid` is the CorpID
for a self-built or delegated app, the SuiteID for a suite, "" for an AI bot (智能机器人) of the corp itself; or several
of them. White space and other invisible characters around the token and the receiveid are ignored. `query` is the query
string as it came, or a mapping of its decoded parameters; `body` the raw body.

Whatever a request holds, only CallbackError is raised; its status is the HTTP status to answer with.
"""

from typing import TYPE_CHECKING, Any, Optional

from .. import _namespace
from ..errors import hide_locals
from ._app import App, app
from ._connect import connect
from ._crypto import decrypt_media, encrypt_media, signature
from ._errors import CallbackError
from ._open import Body, Query, Receiver, Settings, checked_tolerance, open_echo, open_push
from ._parse import parse
from ._seal import encrypt_echo, encrypt_msg, encrypt_push

if TYPE_CHECKING:
    from ._bot_connection import Connection

__all__ = [
    "verify_url",
    "receive",
    "decrypt_msg",
    "encrypt_msg",
    "encrypt_push",
    "encrypt_echo",
    "decrypt_media",
    "encrypt_media",
    "parse",
    "signature",
    "app",
    "App",
    "connect",
    "Connection",
    "CallbackError",
]

# what connects a bot is loaded by who connects a bot, and nobody else
__getattr__, __dir__ = _namespace.lazy_modules(__name__, {"Connection": "_bot_connection"})


@hide_locals
def verify_url(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query) -> str:
    """验证URL有效性: what to answer to the GET with which WeCom verifies a URL.

    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    Answer with the echo and nothing else: no quotes, no BOM, no line end; within 1 second. Raises CallbackError.
    """
    return open_echo(Settings(token, encoding_aes_key, receiveid), query).text


@hide_locals
def receive(
    token: str,
    encoding_aes_key: str,
    receiveid: Receiver,
    query: Query,
    body: Body,
    *,
    tolerance: Optional[float] = None,
) -> dict[str, Any]:
    """接收消息与事件: the message or event of a POST, verified, decrypted and parsed.

    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    tolerance (float): seconds. Refuses what was signed longer ago, or further in the future: it may be an old push that
        somebody sends again. Default: any age.

    Answer within 5 seconds, or WeCom pushes again, up to three times: with an empty body, with what encrypt_msg() gives,
    or, to an event of a suite, with the word success. Raises CallbackError.
    """
    return parse(decrypt_msg(token, encoding_aes_key, receiveid, query, body, tolerance=tolerance))


@hide_locals
def decrypt_msg(
    token: str,
    encoding_aes_key: str,
    receiveid: Receiver,
    query: Query,
    body: Body,
    *,
    tolerance: Optional[float] = None,
) -> str:
    """消息解密: the text of a POST, verified and decrypted. tolerance and errors are as for receive().

    https://developer.work.weixin.qq.com/document/path/90968 (2024/07/18)

    Bytes that are no UTF-8 become U+FFFD; other characters are as WeCom sent them, and parse() replaces those that XML
    or JSON forbids.
    """
    return open_push(Settings(token, encoding_aes_key, receiveid, checked_tolerance(tolerance)), query, body).text
