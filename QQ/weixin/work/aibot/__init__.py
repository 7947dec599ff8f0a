"""QQ::weixin::work::aibot: 智能机器人.

What an AI bot says of its own accord, once a callback has shown that it was spoken to.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = ["response"]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def response(response_code: Token, hash: Hash) -> Reply:
    """主动回复消息: answer a user who spoke to the AI bot or clicked on its card.

    POST aibot/response
    https://developer.work.weixin.qq.com/document/path/101138 (2025/12/12)

    The callback has the whole address as response_url, with the response_code in it. In a group chat the answer quotes
    what it answers (a card is quoted as an empty message).

    hash:
        msgtype (str, required): markdown = Markdown, template_card = a template card (only in a chat with one user).
        markdown (dict): required when msgtype is markdown.
        markdown.content (str, required): the text, in the Markdown of markdown_v2 (webhook.send); at most 20480 bytes,
            in UTF-8.
        markdown.feedback (dict): what the user thinks of it.
        markdown.feedback.id (str): if not empty, the callback of a feedback has it; at most 256 bytes, in UTF-8.
        template_card (dict): required when msgtype is template_card; the card, as on the page 模板卡片类型.
        template_card.feedback (dict): what the user thinks of it.
        template_card.feedback.id (str): if not empty, the callback of a feedback has it; at most 256 bytes, in UTF-8.

    Limits:
        - a response_code serves one call, within 1 hour.
    """
    return _http.post("aibot/response", hash=hash, response_code=response_code)
