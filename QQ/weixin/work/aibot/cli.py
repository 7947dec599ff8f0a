"""QQ::weixin::work::aibot::cli: 智能机器人命令行工具.

What the official command line and AI agents need to act for an AI bot of the long connection. The bot's secret is not
sent: it goes into a signature that the caller makes.
"""

from .. import _http
from .._http import Hash, Reply

__all__ = ["get_cli_config", "get_mcp_config"]


def get_cli_config(hash: Hash) -> Reply:
    """获取命令行工具配置: get the token with which the official command line acts for an AI bot.

    POST aibot/cli/get_cli_config
    https://developer.work.weixin.qq.com/document/path/101468

    No credential is needed, but a signature, made from the bot's secret (智能机器人 > API模式 > 使用长连接):

        text = secret + bot_id + str(time) + nonce
        signature = hashlib.sha256(text.encode()).hexdigest()

    hash:
        bot_id (str, required): the AI bot.
        time (int, required): now, Unix seconds; the same as in the signature.
        nonce (str, required): a random string of your own; the same as in the signature.
        signature (str, required): the SHA-256 of the bot's secret, bot_id, time and nonce, one after another, in hex.
        bind_source (int, required): where bot_id and secret are from: 1 = typed in, 2 = got by scanning a QR code.

    Reply:
        token (str): the bearer token for https://qyapi.weixin.qq.com/cli, which the command line speaks to.

    Limits:
        - no page of the API describes it; the fields are those of the official command line, 1.x, of 2026-07 and later.
    """
    return _http.post("aibot/cli/get_cli_config", hash=hash)


def get_mcp_config(hash: Hash) -> Reply:
    """获取MCP配置: get the addresses of the MCP servers whose tools act for an AI bot.

    POST aibot/cli/get_mcp_config
    https://developer.work.weixin.qq.com/document/path/101468

    No credential is needed, but a signature, made as for get_cli_config. Over the long connection the command
    aibot_get_mcp_config asks the same.

    hash:
        bot_id (str, required): the AI bot.
        time (int, required): now, Unix seconds; the same as in the signature.
        nonce (str, required): a random string of your own; the same as in the signature.
        signature (str, required): the SHA-256 of the bot's secret, bot_id, time and nonce, one after another, in hex.

    Reply:
        list (list[dict]): the servers, one for each category of tools.
        list[].biz_type (str): the category, such as doc, contact, todo, meeting, schedule or msg.
        list[].url (str): the address of a Streamable HTTP MCP server, a key in its query; keep it secret.
        list[].is_authed (bool): whether the bot is authorised for these tools.

    Limits:
        - no page of the API describes it; the fields are those of the official command line before 1.0 (2026-07).
    """
    return _http.post("aibot/cli/get_mcp_config", hash=hash)
