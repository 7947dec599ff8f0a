"""QQ::weixin::work::callback::suite::license: 接口调用许可.

API licences.
"""

from typing import Optional

from .._match import Message, matching

__all__ = ["unlicensed_notify", "license_pay_success", "license_refund", "auto_activate"]


def unlicensed_notify(message: Message) -> Optional[Message]:
    """接口许可失效通知: a member without an API licence, or with one that has expired, opened the app.

    EVENT MsgType=event Event=unlicensed_notify
    https://developer.work.weixin.qq.com/document/path/95716 (2022/05/14)

    Only for members in the visible range of the app.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always unlicensed_notify.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="unlicensed_notify")


def license_pay_success(message: Message) -> Optional[Message]:
    """支付成功通知: an order of API licences was paid.

    EVENT InfoType=license_pay_success
    https://developer.work.weixin.qq.com/document/path/95804 (2023/04/28)

    Comes once the activation codes are made, which takes a while for many. Comes to the URL of the provider for system
    events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always license_pay_success.
        AuthCorpId (str): the authorised corp.
        OrderId (str): the order; the sub-order where one order was for several corps.
        BuyerUserId (str): the member of the provider who ordered.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="license_pay_success")


def license_refund(message: Message) -> Optional[Message]:
    """退款结果通知: an order of API licences was refunded, or will not be.

    EVENT InfoType=license_refund
    https://developer.work.weixin.qq.com/document/path/95805 (2022/12/27)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always license_refund.
        AuthCorpId (str): the authorised corp.
        OrderId (str): the order.
        OrderStatus (str): 1 = refunded, 2 = refused.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="license_refund")


def auto_activate(message: Message) -> Optional[Message]:
    """自动激活回调通知: API licences were activated by themselves.

    EVENT InfoType=auto_activate
    https://developer.work.weixin.qq.com/document/path/95994 (2022/08/15)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always auto_activate.
        AuthCorpId (str): the authorised corp.
        Scene (str): what activated them: 1 = a member opened the app, 2 = the provider sent a message, 3 = the provider
            called an external-contact API.
        TimeStamp (str): when it was sent, in Unix seconds.
        AccountList (list[dict]): the accounts, one each.
        AccountList[].ActiveCode (str): the activation code.
        AccountList[].Type (str): 1 = a basic account, 2 = an external-contact account.
        AccountList[].ExpireTime (str): when the activation ends, in Unix seconds.
        AccountList[].UserId (str): the member.
        AccountList[].PreviousStatus (str): before that: 1 = not activated, 2 = activated, with 7 days or less left, 3 =
            expired.
        AccountList[].PreviousActiveCode (str): the activation code before; only of members who had one.
    """
    return matching(message, InfoType="auto_activate")
