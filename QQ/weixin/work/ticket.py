"""QQ::weixin::work::ticket: 系统界面.

Tickets with which pages sign their calls of the JS-SDK.
"""

from . import _http
from ._http import Query, Reply, Token

__all__ = ["get"]


def get(access_token: Token, type: Query) -> Reply:
    """获取电子发票ticket: get the ticket for electronic invoices, or that of the app.

    GET ticket/get
    https://developer.work.weixin.qq.com/document/path/90493 (2025/03/27)

    Keep the ticket, since it may be asked for only so often.

    Arguments:
        type (str, required): wx_card = electronic invoices, agent_config = the app's own jsapi_ticket; the latter for
            wx.agentConfig.

    Reply:
        ticket (str): the ticket.
        expires_in (int): how long it is valid, seconds; normally 7200.
    """
    return _http.get("ticket/get", access_token=access_token, type=type)
