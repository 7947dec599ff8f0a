"""QQ::weixin::work::callback::suite::externalcontact::customer_acquisition: 获客助手.

What happens with acquisition links of authorised corps.
"""

from typing import Optional

from ..._match import Message, matching

__all__ = [
    "customer_acquisition",
    "balance_low",
    "balance_exhausted",
    "balance_increased",
    "link_unavailable",
    "delete_link",
    "quota_expire_soon",
    "open_profile",
    "friend_request",
    "customer_start_chat",
    "message_from_customer",
    "service_balance_low",
    "service_balance_exhausted",
    "service_balance_consumed",
    "change_price",
]


def customer_acquisition(message: Message) -> Optional[Message]:
    """获客助手事件通知: something about the customer acquisition assistant.

    EVENT InfoType=customer_acquisition
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Which apps get them stands with each event.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp; not when ChangeType is service_balance_low or service_balance_exhausted.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): one of balance_low, balance_exhausted, balance_increased, link_unavailable, delete_link,
            quota_expire_soon, open_profile, friend_request, customer_start_chat, message_from_customer,
            service_balance_low, service_balance_exhausted, service_balance_consumed, change_price.
        LinkId (str): the acquisition link; only when ChangeType is link_unavailable, delete_link, open_profile,
            friend_request, customer_start_chat, message_from_customer or service_balance_consumed.
        ExpireTime (str): when it expires, in Unix seconds; only when ChangeType is quota_expire_soon.
        ExpireQuotaNum (str): how many expire; only when ChangeType is quota_expire_soon.
        State (str): the customer_channel that the link was opened with; only when ChangeType is open_profile,
            friend_request, customer_start_chat, message_from_customer or service_balance_consumed.
        UserID (str): the member; not for component apps; in message_from_customer not since 2024-12-19: read it with
            ChatKey; only when ChangeType is customer_start_chat or message_from_customer.
        ExternalUserID (str): the external contact; not for component apps; in message_from_customer not since
            2024-12-19: read it with ChatKey; only when ChangeType is customer_start_chat or message_from_customer.
        ChatSeq (str): how many messages the member has had from the customer; not since 2024-12-19: read it with
            ChatKey; only when ChangeType is message_from_customer.
        ChatKey (str): the key to read about the messages with; for 30 minutes; only when ChangeType is
            message_from_customer.
        OnceKey (str): the once_key that the link was opened with; only when ChangeType is service_balance_consumed.
        Price (str): the price from now on, in fen; only when ChangeType is change_price.
        EffectiveTime (str): when the price takes effect, in Unix seconds; only when ChangeType is change_price.
    """
    return matching(message, InfoType="customer_acquisition")


def balance_low(message: Message) -> Optional[Message]:
    """企业使用量即将耗尽事件: the corp has fewer than 20 uses left.

    EVENT InfoType=customer_acquisition ChangeType=balance_low
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Not for component apps where the provider pays for the corp.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always balance_low.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="balance_low")


def balance_exhausted(message: Message) -> Optional[Message]:
    """使用量已经耗尽事件: the corp has no uses left.

    EVENT InfoType=customer_acquisition ChangeType=balance_exhausted
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Not for component apps where the provider pays for the corp.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always balance_exhausted.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="balance_exhausted")


def balance_increased(message: Message) -> Optional[Message]:
    """使用量增加事件事件: the corp has uses again, after having had none.

    EVENT InfoType=customer_acquisition ChangeType=balance_increased
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Not for component apps where the provider pays for the corp.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always balance_increased.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="balance_increased")


def link_unavailable(message: Message) -> Optional[Message]:
    """获客链接异常事件: no member of an acquisition link can take customers for now.

    EVENT InfoType=customer_acquisition ChangeType=link_unavailable
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Pushed to component apps. A single member who can take none is passed over.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always link_unavailable.
        LinkId (str): the acquisition link.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="link_unavailable")


def delete_link(message: Message) -> Optional[Message]:
    """删除获客链接事件: an acquisition link was deleted.

    EVENT InfoType=customer_acquisition ChangeType=delete_link
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Pushed to the app that made the link, but not when it did so through the API; to component apps when the link was
    authorised to them.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always delete_link.
        LinkId (str): the acquisition link.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="delete_link")


def quota_expire_soon(message: Message) -> Optional[Message]:
    """获客使用量即将过期事件: uses that the corp bought expire soon; pushed 14, 7, 3, 2 and 1 days before.

    EVENT InfoType=customer_acquisition ChangeType=quota_expire_soon
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Pushed to third-party apps with the permission for the assistant (获客助手).

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always quota_expire_soon.
        ExpireTime (str): when it expires, in Unix seconds.
        ExpireQuotaNum (str): how many expire.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="quota_expire_soon")


def open_profile(message: Message) -> Optional[Message]:
    """微信客户打开获客链接事件: a WeChat customer opened an acquisition link; only for corps of some lines of business.

    EVENT InfoType=customer_acquisition ChangeType=open_profile
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Pushed to the app that made the link, and to component apps.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always open_profile.
        LinkId (str): the acquisition link.
        State (str): the customer_channel that the link was opened with.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="open_profile")


def friend_request(message: Message) -> Optional[Message]:
    """微信客户发起好友申请: a WeChat user asked to become a customer, by an acquisition link.

    EVENT InfoType=customer_acquisition ChangeType=friend_request
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Pushed to the app that made the link, and to component apps if there is a State.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always friend_request.
        LinkId (str): the acquisition link.
        State (str): the customer_channel that the link was opened with.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="friend_request")


def customer_start_chat(message: Message) -> Optional[Message]:
    """成员首次收消息事件: a member had the first message of a customer who came by an acquisition link; only WeChat customers.

    EVENT InfoType=customer_acquisition ChangeType=customer_start_chat
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Pushed to the app that made the link, and to component apps if there is a State.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always customer_start_chat.
        LinkId (str): the acquisition link.
        State (str): the customer_channel that the link was opened with; only for component apps.
        UserID (str): the member; not for component apps.
        ExternalUserID (str): the external contact; not for component apps.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="customer_start_chat")


def message_from_customer(message: Message) -> Optional[Message]:
    """成员多次收消息事件: a member had the third, fifth or tenth message of a customer who came by an acquisition link; only
    WeChat customers.

    EVENT InfoType=customer_acquisition ChangeType=message_from_customer
    https://developer.work.weixin.qq.com/document/path/97402 (2024/09/14)

    Pushed to the app that made the link, and to component apps if there is a State. Free only while the assistant is in
    its trial (内测); counted only for customers whose first message came since the count exists.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always message_from_customer.
        LinkId (str): the acquisition link.
        State (str): the customer_channel that the link was opened with; only for component apps; not since 2024-12-19:
            read it with ChatKey.
        UserID (str): the member; not for component apps; not since 2024-12-19: read it with ChatKey.
        ExternalUserID (str): the external contact; not for component apps; not since 2024-12-19: read it with ChatKey.
        ChatSeq (str): how many messages the member has had from the customer; not since 2024-12-19: read it with
            ChatKey.
        ChatKey (str): the key to read about the messages with; for 30 minutes.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="message_from_customer")


def service_balance_low(message: Message) -> Optional[Message]:
    """服务商获客使用量即将耗尽事件: the provider has fewer than 20 uses left.

    EVENT InfoType=customer_acquisition ChangeType=service_balance_low
    https://developer.work.weixin.qq.com/document/path/99485 (2025/11/05)

    Pushed to component apps.

    Message:
        SuiteId (str): the suite.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always service_balance_low.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="service_balance_low")


def service_balance_exhausted(message: Message) -> Optional[Message]:
    """服务商获客使用量已经耗尽事件: the provider has no uses left.

    EVENT InfoType=customer_acquisition ChangeType=service_balance_exhausted
    https://developer.work.weixin.qq.com/document/path/99485 (2025/11/05)

    Pushed to component apps.

    Message:
        SuiteId (str): the suite.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always service_balance_exhausted.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="service_balance_exhausted")


def service_balance_consumed(message: Message) -> Optional[Message]:
    """消耗服务商使用量事件: a customer came by an acquisition link, and a use of the provider was consumed.

    EVENT InfoType=customer_acquisition ChangeType=service_balance_consumed
    https://developer.work.weixin.qq.com/document/path/99485 (2025/11/05)

    Pushed to component apps.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always service_balance_consumed.
        LinkId (str): the acquisition link.
        State (str): the customer_channel that the link was opened with.
        OnceKey (str): the once_key that the link was opened with.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="service_balance_consumed")


def change_price(message: Message) -> Optional[Message]:
    """获客链接服务商代付价格调整事件: the price that the provider pays for a link changes, for another line of business of the corp or
    another price.

    EVENT InfoType=customer_acquisition ChangeType=change_price
    https://developer.work.weixin.qq.com/document/path/99485 (2025/11/05)

    Pushed to component apps.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always change_price.
        Price (str): the price from now on, in fen.
        EffectiveTime (str): when the price takes effect, in Unix seconds.
    """
    return matching(message, InfoType="customer_acquisition", ChangeType="change_price")
