"""QQ::weixin::work::callback::suite::advanced_api: 高级接口.

Advanced APIs that were bought.
"""

from typing import Optional

from .._match import Message, matching

__all__ = [
    "advanced_api_pay_success",
    "advanced_api_refund",
    "advanced_api_cancel",
    "advanced_api_insufficient",
    "advanced_api_expired",
    "advanced_api_trial_expired",
]


def advanced_api_pay_success(message: Message) -> Optional[Message]:
    """支付成功通知: an order of advanced APIs was paid.

    EVENT InfoType=advanced_api_pay_success
    https://developer.work.weixin.qq.com/document/path/100303 (2024/10/22)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always advanced_api_pay_success.
        AuthCorpId (str): the authorised corp.
        AdvanceApiType (str): 1 = the API of the message archive.
        OrderId (str): the order.
        BuyerUserId (str): the member of the provider who ordered.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="advanced_api_pay_success")


def advanced_api_refund(message: Message) -> Optional[Message]:
    """退款结果通知: an order of advanced APIs was refunded, or will not be.

    EVENT InfoType=advanced_api_refund
    https://developer.work.weixin.qq.com/document/path/100304 (2024/10/15)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always advanced_api_refund.
        AuthCorpId (str): the authorised corp.
        AdvanceApiType (str): 1 = the API of the message archive.
        OrderId (str): the order.
        OrderStatus (str): 1 = refunded, 2 = refused.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="advanced_api_refund")


def advanced_api_cancel(message: Message) -> Optional[Message]:
    """取消订单通知: the provider cancelled an order of advanced APIs.

    EVENT InfoType=advanced_api_cancel
    https://developer.work.weixin.qq.com/document/path/100305 (2024/10/15)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always advanced_api_cancel.
        AuthCorpId (str): the authorised corp.
        AdvanceApiType (str): 1 = the API of the message archive.
        OrderId (str): the order.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="advanced_api_cancel")


def advanced_api_insufficient(message: Message) -> Optional[Message]:
    """接口不足通知: a corp authorised more members than advanced-API accounts were bought.

    EVENT InfoType=advanced_api_insufficient
    https://developer.work.weixin.qq.com/document/path/100306 (2024/11/11)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always advanced_api_insufficient.
        AuthCorpId (str): the authorised corp.
        AdvanceApiType (str): 1 = the API of the message archive.
        ChatArchiveApi (dict): the API of the message archive.
        ChatArchiveApi.Edition (str): the edition of the accounts: 2 = internal and external chats, 3 = those and voice
            calls.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="advanced_api_insufficient")


def advanced_api_expired(message: Message) -> Optional[Message]:
    """接口购买到期通知: advanced APIs that were bought have expired.

    EVENT InfoType=advanced_api_expired
    https://developer.work.weixin.qq.com/document/path/100307 (2024/11/11)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always advanced_api_expired.
        AuthCorpId (str): the authorised corp.
        AdvanceApiType (str): 1 = the API of the message archive.
        ChatArchiveApi (dict): the API of the message archive.
        ChatArchiveApi.Edition (str): the edition that expired: 2 = internal and external chats, 3 = those and voice
            calls.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="advanced_api_expired")


def advanced_api_trial_expired(message: Message) -> Optional[Message]:
    """接口试用到期通知: the trial of advanced APIs has expired.

    EVENT InfoType=advanced_api_trial_expired
    https://developer.work.weixin.qq.com/document/path/100308 (2024/11/11)

    Comes to the URL of the provider for system events (系统事件接收URL).

    Message:
        ServiceCorpId (str): the service provider, by its CorpID.
        InfoType (str): always advanced_api_trial_expired.
        AuthCorpId (str): the authorised corp.
        AdvanceApiType (str): 1 = the API of the message archive.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="advanced_api_trial_expired")
