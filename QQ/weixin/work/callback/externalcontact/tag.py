"""QQ::weixin::work::callback::externalcontact::tag: 企业标签管理.

Changes of the corp tags of customers.
"""

from typing import Optional

from .._match import Message, matching

__all__ = ["change_external_tag", "create", "update", "delete", "shuffle"]


def change_external_tag(message: Message) -> Optional[Message]:
    """企业客户标签变更: corp tags of customers changed.

    EVENT MsgType=event Event=change_external_tag
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Only for apps with the right to manage the corp tags. Changes made through the API are not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_tag.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags; not when ChangeType is shuffle.
        ChangeType (str): one of create, update, delete, shuffle.
        StrategyId (str): the rule group of the tag; only for the app of customer contact (客户联系).
    """
    return matching(message, MsgType="event", Event="change_external_tag")


def create(message: Message) -> Optional[Message]:
    """企业客户标签创建事件: a tag or group of tags was made.

    EVENT MsgType=event Event=change_external_tag ChangeType=create
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Only for apps with the right to manage the corp tags.
    externalcontact.get_corp_tag_list returns it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_tag.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags.
        ChangeType (str): always create.
        StrategyId (str): the rule group of the tag; only for the app of customer contact (客户联系).
    """
    return matching(message, MsgType="event", Event="change_external_tag", ChangeType="create")


def update(message: Message) -> Optional[Message]:
    """企业客户标签变更事件: a tag or group of tags was changed.

    EVENT MsgType=event Event=change_external_tag ChangeType=update
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Only for apps with the right to manage the corp tags.
    externalcontact.get_corp_tag_list returns it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_tag.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags.
        ChangeType (str): always update.
        StrategyId (str): the rule group of the tag; only for the app of customer contact (客户联系).
    """
    return matching(message, MsgType="event", Event="change_external_tag", ChangeType="update")


def delete(message: Message) -> Optional[Message]:
    """企业客户标签删除事件: a tag or group of tags was removed; of a group, its tags are not sent.

    EVENT MsgType=event Event=change_external_tag ChangeType=delete
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Only for apps with the right to manage the corp tags.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_tag.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags.
        ChangeType (str): always delete.
        StrategyId (str): the rule group of the tag; only for the app of customer contact (客户联系).
    """
    return matching(message, MsgType="event", Event="change_external_tag", ChangeType="delete")


def shuffle(message: Message) -> Optional[Message]:
    """企业客户标签重排事件: tags were put in another order.

    EVENT MsgType=event Event=change_external_tag ChangeType=shuffle
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Read the order of all tags anew. Pushed to apps that may use customer
    contact (客户联系 > 可调用接口的应用, or 客户联系 > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_tag.
        Id (str): the group whose tags were put in another order; empty when all groups were.
        ChangeType (str): always shuffle.
        StrategyId (str): the rule group; only when its tags were put in another order.
    """
    return matching(message, MsgType="event", Event="change_external_tag", ChangeType="shuffle")
