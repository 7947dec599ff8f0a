"""callback.connect()."""

from typing import TYPE_CHECKING, Optional

from ..errors import hide_locals
from ..store import Store
from ._accept import Handler
from ._handler import check_count, check_handler, check_store

if TYPE_CHECKING:
    from ._bot_connection import Connection

__all__ = ["connect"]


@hide_locals
def connect(
    handler: Handler,
    bot_id: str,
    secret: str,
    *,
    store: Optional[Store] = None,
    replying: bool = True,
    workers: int = 8,
    url: Optional[str] = None,
) -> "Connection":
    """智能机器人长连接: connect an AI bot, and have each message handled that members write to it.

    https://developer.work.weixin.qq.com/document/path/101463 (2026/04/01)

    handler: called with each message and event in one of several threads, as by app(); QQ.weixin.work.callback.aibot
        tells them apart. It returns a reply of QQ.weixin.work.callback.reply, None for none, or pieces of text: a
        generator, or any iterator, whose text is shown while it grows. When it raises, the logger
        QQ.weixin.work.callback says where, but not the text of the exception, which may hold what somebody wrote.
    bot_id, secret: as the admin console shows them under 安全与管理 > 管理工具 > 智能机器人 > API 模式 > 使用长连接.
    store: of QQ.weixin.work.store, shared by the processes that connect this bot. One of them has the connection; another
        takes its place when it dies, within 11 seconds. What is pushed again is not handled again, by whichever process.
        A store with a queue (FileStore, RedisStore) keeps each message until it is handled and answered: that of a process
        that is killed is handled by the next. While the store is down, no new process connects. Default: memory, so
        for this process alone.
    replying (bool): whether what the handler returns is sent.
    workers (int): how many messages are handled at the same time. A reply that waits holds up none of them.
    url: the address of the server. Default: the environment variable QQ_WEIXIN_WORK_BOT_URL, else
        wss://openws.work.weixin.qq.com. Proxies and certificates are those of configure().

    Gives a connection at once; threads of its own do the rest while the program runs, which Connection.wait() sees to. A
    connection that breaks is made anew after 1 to 30 seconds, and the log says why it broke. It ends for good where the
    server refuses the bot_id or the secret, and where another program connects the same bot: only one may. Neither is
    tried again; wait() gives the reason.

    A text answers only enter_chat, a template card is updated only at template_card_event, both within 5 seconds. At most
    30 messages a minute go to a chat, and 1000 an hour; more of them wait, in order, and streams are refreshed less often. Text
    beyond the 20480 bytes or the 10 minutes of a stream goes on in a message of its own.

    Needs the package websockets: pip install 'QQ-weixin-work[aibot]'. Raises ImportError without it, TypeError or
    ValueError for a setting that can't be right. After a fork, only the parent is connected.
    """
    check_handler(handler)
    check_store(store)
    check_count("workers", workers, 1)
    from ._bot_account import account_of, websockets
    from ._bot_connection import Connection  # which is loaded by who connects a bot, and nobody else

    account = account_of(bot_id, secret, url)
    websockets()
    return Connection(handler, account, store, replying, workers)
