"""QQ::weixin::work::callback: 回调, what WeCom pushes to a URL of yours.

    from QQ.weixin.work import callback

    echo = callback.verify_url(token, encoding_aes_key, corpid, query)           # GET: answer with the echo, bare
    message = callback.receive(token, encoding_aes_key, corpid, query, body)     # POST: a dict
    if event := callback.kf.kf_msg_or_event(message): ...

or, with a thread for each message and an answer in time, `callback.app(handler, token, encoding_aes_key, corpid)` as a
WSGI application. Needs the package cryptography: pip install cryptography.

The arguments that recur: `token` and `encoding_aes_key` as they are configured with the URL. `receiveid` is the CorpID
for a self-built or delegated app, the SuiteID for a suite, "" for an AI bot (智能机器人) of the corp itself, or several
of them. `query` is the query string as it came, or a mapping of its decoded parameters; `body` the raw body.

Whatever comes in, nothing but CallbackError is raised; its status is the HTTP status to answer with.
"""

from typing import Any

from .. import _namespace
from ._app import App, app
from ._crypto import decrypt_media, signature
from ._errors import CallbackError
from ._open import Body, Query, Receiver, open_echo, open_push
from ._parse import parse
from ._seal import encrypt_echo, encrypt_msg, encrypt_push

__all__ = [
    "verify_url",
    "receive",
    "decrypt_msg",
    "encrypt_msg",
    "encrypt_push",
    "encrypt_echo",
    "decrypt_media",
    "parse",
    "signature",
    "app",
    "App",
    "CallbackError",
]

__getattr__, __dir__ = _namespace.below(__name__)


def verify_url(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query) -> str:
    """验证URL有效性: what to answer to the GET with which WeCom verifies a URL.

    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    The answer is to be the echo and nothing else: no quotes, no BOM, no line end; within a second.
    """
    return open_echo(token, encoding_aes_key, receiveid, query).text


def receive(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query, body: Body) -> dict[str, Any]:
    """接收消息与事件: the message or event of a POST, verified, decrypted and parsed.

    https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

    Answer within 5 seconds, or WeCom posts again, up to three times: with an empty body, with what encrypt_msg() gives,
    or, to the events of a suite, with the word success.
    """
    return parse(decrypt_msg(token, encoding_aes_key, receiveid, query, body))


def decrypt_msg(token: str, encoding_aes_key: str, receiveid: Receiver, query: Query, body: Body) -> str:
    """消息解密: the text of a POST as WeCom sealed it, verified and decrypted.

    https://developer.work.weixin.qq.com/document/path/90968 (2024/07/18)
    """
    return open_push(token, encoding_aes_key, receiveid, query, body).text
