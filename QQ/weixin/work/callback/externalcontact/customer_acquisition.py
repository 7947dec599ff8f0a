"""QQ::weixin::work::callback::externalcontact::customer_acquisition: 获客助手.

What happens with acquisition links.
"""

from typing import Optional

from .._match import Message, matching

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
]


def customer_acquisition(message: Message) -> Optional[Message]:
    """获客助手事件通知: something about the customer acquisition assistant.

    EVENT MsgType=event Event=customer_acquisition
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Which apps get them stands with each event.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): one of balance_low, balance_exhausted, balance_increased, link_unavailable, delete_link,
            quota_expire_soon, open_profile, friend_request, customer_start_chat, message_from_customer.
        LinkId (str): the acquisition link; not when ChangeType is balance_low, balance_exhausted, balance_increased or
            quota_expire_soon.
        ExpireTime (str): when it expires, in Unix seconds; only when ChangeType is quota_expire_soon.
        ExpireQuotaNum (str): how many expire; only when ChangeType is quota_expire_soon.
        State (str): the customer_channel that the link was opened with; only when ChangeType is open_profile or
            friend_request.
        UserID (str): the member; in message_from_customer not since 2024-12-19: read it with ChatKey; only when
            ChangeType is customer_start_chat or message_from_customer.
        ExternalUserID (str): the external contact; in message_from_customer not since 2024-12-19: read it with ChatKey;
            only when ChangeType is customer_start_chat or message_from_customer.
        ChatSeq (str): how many messages the member has had from the customer; not since 2024-12-19: read it with
            ChatKey; only when ChangeType is message_from_customer.
        ChatKey (str): the key to read about the messages with; for 30 minutes; only when ChangeType is
            message_from_customer.
    """
    return matching(message, MsgType="event", Event="customer_acquisition")


def balance_low(message: Message) -> Optional[Message]:
    """企业使用量即将耗尽事件: the corp has fewer than 20 uses left.

    EVENT MsgType=event Event=customer_acquisition ChangeType=balance_low
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always balance_low.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="balance_low")


def balance_exhausted(message: Message) -> Optional[Message]:
    """使用量已经耗尽事件: the corp has no uses left.

    EVENT MsgType=event Event=customer_acquisition ChangeType=balance_exhausted
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always balance_exhausted.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="balance_exhausted")


def balance_increased(message: Message) -> Optional[Message]:
    """使用量增加事件事件: the corp has uses again, after having had none.

    EVENT MsgType=event Event=customer_acquisition ChangeType=balance_increased
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always balance_increased.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="balance_increased")


def link_unavailable(message: Message) -> Optional[Message]:
    """获客链接异常事件: no member of an acquisition link can take customers for now.

    EVENT MsgType=event Event=customer_acquisition ChangeType=link_unavailable
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Pushed to the app that made the link. A single member who can take none is passed over.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always link_unavailable.
        LinkId (str): the acquisition link.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="link_unavailable")


def delete_link(message: Message) -> Optional[Message]:
    """删除获客链接事件: an acquisition link that was made through the API was deleted, in the admin console or in WeCom.

    EVENT MsgType=event Event=customer_acquisition ChangeType=delete_link
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Pushed to the app that made the link.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always delete_link.
        LinkId (str): the acquisition link.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="delete_link")


def quota_expire_soon(message: Message) -> Optional[Message]:
    """获客使用量即将过期事件: uses that the corp bought expire soon; pushed 14, 7, 3, 2 and 1 days before.

    EVENT MsgType=event Event=customer_acquisition ChangeType=quota_expire_soon
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always quota_expire_soon.
        ExpireTime (str): when it expires, in Unix seconds.
        ExpireQuotaNum (str): how many expire.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="quota_expire_soon")


def open_profile(message: Message) -> Optional[Message]:
    """微信客户打开获客链接事件: a WeChat customer opened an acquisition link; only for corps of some lines of business.

    EVENT MsgType=event Event=customer_acquisition ChangeType=open_profile
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always open_profile.
        LinkId (str): the acquisition link.
        State (str): the customer_channel that the link was opened with.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="open_profile")


def friend_request(message: Message) -> Optional[Message]:
    """通过获客链接发起好友请求事件: a WeChat user asked to become a customer, by an acquisition link.

    EVENT MsgType=event Event=customer_acquisition ChangeType=friend_request
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Pushed to the app that made the link.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always friend_request.
        LinkId (str): the acquisition link.
        State (str): the customer_channel that the link was opened with.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="friend_request")


def customer_start_chat(message: Message) -> Optional[Message]:
    """成员首次收消息事件: a member had the first message of a customer who came by an acquisition link; only WeChat customers.

    EVENT MsgType=event Event=customer_acquisition ChangeType=customer_start_chat
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Pushed to the app that made the link.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always customer_start_chat.
        LinkId (str): the acquisition link.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="customer_start_chat")


def message_from_customer(message: Message) -> Optional[Message]:
    """成员多次收消息事件: a member had the third, fifth or tenth message of a customer who came by an acquisition link; only
    WeChat customers.

    EVENT MsgType=event Event=customer_acquisition ChangeType=message_from_customer
    https://developer.work.weixin.qq.com/document/path/97299 (2024/09/14)

    Pushed to the app that made the link. Free only while the assistant is in its trial (内测); counted only for customers
    whose first message came since the count exists.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always customer_acquisition.
        ChangeType (str): always message_from_customer.
        LinkId (str): the acquisition link.
        UserID (str): the member; not since 2024-12-19: read it with ChatKey.
        ExternalUserID (str): the external contact; not since 2024-12-19: read it with ChatKey.
        ChatSeq (str): how many messages the member has had from the customer; not since 2024-12-19: read it with
            ChatKey.
        ChatKey (str): the key to read about the messages with; for 30 minutes.
    """
    return matching(message, MsgType="event", Event="customer_acquisition", ChangeType="message_from_customer")
