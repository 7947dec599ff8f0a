"""QQ::weixin::work::callback::suite::order: 收银台.

What corps order and pay.
"""

from typing import Optional

from .._match import Message, matching

__all__ = ["open_order", "change_order", "pay_for_app_success", "refund", "change_editon", "cancel_order"]


def open_order(message: Message) -> Optional[Message]:
    """下单成功通知: a corp ordered the app, or the provider did so for it.

    EVENT InfoType=open_order
    https://developer.work.weixin.qq.com/document/path/91929 (2023/08/04)

    Message:
        SuiteId (str): the suite.
        PaidCorpId (str): the corp that bought.
        InfoType (str): always open_order.
        TimeStamp (str): when it was sent, in Unix seconds.
        OrderId (str): the order, to read about it with; at most 32 characters.
        OperatorId (str): the member who ordered, by userid; empty when the provider or a reseller ordered for the corp.
    """
    return matching(message, InfoType="open_order")


def change_order(message: Message) -> Optional[Message]:
    """改单通知: the provider changed the price of an order of the app, which then has another number.

    EVENT InfoType=change_order
    https://developer.work.weixin.qq.com/document/path/91930 (2023/08/04)

    Message:
        SuiteId (str): the suite.
        PaidCorpId (str): the corp that bought.
        InfoType (str): always change_order.
        TimeStamp (str): when it was sent, in Unix seconds.
        OldOrderId (str): the order before.
        NewOrderId (str): the order from now on, another after each change of the price; at most 32 characters.
    """
    return matching(message, InfoType="change_order")


def pay_for_app_success(message: Message) -> Optional[Message]:
    """支付成功通知: a corp paid for the app.

    EVENT InfoType=pay_for_app_success
    https://developer.work.weixin.qq.com/document/path/91931 (2023/08/04)

    Message:
        SuiteId (str): the suite.
        PaidCorpId (str): the corp that bought.
        InfoType (str): always pay_for_app_success.
        TimeStamp (str): when it was sent, in Unix seconds.
        OrderId (str): the order, to read about it with; at most 32 characters.
    """
    return matching(message, InfoType="pay_for_app_success")


def refund(message: Message) -> Optional[Message]:
    """退款通知: a corp was refunded for the app.

    EVENT InfoType=refund
    https://developer.work.weixin.qq.com/document/path/91932 (2023/08/04)

    Comes once the provider agreed, or the refund went through by itself when its time was up: read anew what the corp
    has bought.

    Message:
        SuiteId (str): the suite.
        PaidCorpId (str): the corp that bought.
        InfoType (str): always refund.
        TimeStamp (str): when it was sent, in Unix seconds.
        OrderId (str): the order, to read about it with; at most 32 characters.
    """
    return matching(message, InfoType="refund")


def change_editon(message: Message) -> Optional[Message]:
    """应用版本变更通知: a corp has another edition of the app; the official spelling.

    EVENT InfoType=change_editon
    https://developer.work.weixin.qq.com/document/path/91933 (2024/08/16)

    Comes after a purchase, a refund, a longer trial, an expiry, when another visible range or another number of members
    in it changes the trial (looked at once a day, after 15:00), and when more or again no more members than paid for
    are in the visible range: read the authorisation for the edition.

    Message:
        SuiteId (str): the suite.
        PaidCorpId (str): the corp that bought.
        InfoType (str): always change_editon.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="change_editon")


def cancel_order(message: Message) -> Optional[Message]:
    """取消订单通知: an order of the app was cancelled, by the corp or the provider.

    EVENT InfoType=cancel_order
    https://developer.work.weixin.qq.com/document/path/99353 (2023/08/03)

    Message:
        SuiteId (str): the suite.
        PaidCorpId (str): the corp that bought.
        InfoType (str): always cancel_order.
        TimeStamp (str): when it was sent, in Unix seconds.
        OrderId (str): the order, to read about it with; at most 32 characters.
    """
    return matching(message, InfoType="cancel_order")
