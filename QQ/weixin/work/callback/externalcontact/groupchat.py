"""QQ::weixin::work::callback::externalcontact::groupchat: 客户群管理.

Changes of customer groups.
"""

from typing import Optional

from .._match import Message, matching

__all__ = ["change_external_chat", "create", "update", "dismiss"]


def change_external_chat(message: Message) -> Optional[Message]:
    """客户群变更: a customer group changed.

    EVENT MsgType=event Event=change_external_chat
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. What externalcontact.groupchat.get returns may be some seconds behind.
    Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系 > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_chat.
        ChatId (str): the customer group.
        ChangeType (str): one of create, update, dismiss.
        UpdateDetail (str): add_member = members joined, del_member = members left, change_owner = another owner,
            change_name = another name, change_notice = another notice; only when ChangeType is update.
        JoinScene (str): how members joined; only when UpdateDetail is add_member: 0 = by invitation of a member,
            directly or by a link, 3 = by scanning the group's QR code.
        QuitScene (str): how members left; only when UpdateDetail is del_member: 0 = by themselves, 1 = removed by the
            group owner or an administrator.
        MemChangeCnt (str): how many joined or left; only when UpdateDetail is add_member or del_member.
        MemChangeList (dict): who joined or left; only when UpdateDetail is add_member or del_member.
        MemChangeList.Item (list[str]): the members or external contacts, by id.
        LastMemVer (str): the version of the member list before the change; only when UpdateDetail is add_member or
            del_member.
        CurMemVer (str): the version of the member list after the change; only when UpdateDetail is add_member or
            del_member.
    """
    return matching(message, MsgType="event", Event="change_external_chat")


def create(message: Message) -> Optional[Message]:
    """客户群创建事件: a customer group was made.

    EVENT MsgType=event Event=change_external_chat ChangeType=create
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系
    > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_chat.
        ChatId (str): the customer group.
        ChangeType (str): always create.
    """
    return matching(message, MsgType="event", Event="change_external_chat", ChangeType="create")


def update(message: Message) -> Optional[Message]:
    """客户群变更事件: a customer group was changed: its members, owner, name or notice.

    EVENT MsgType=event Event=change_external_chat ChangeType=update
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    The version before the change must be the one after the change of the event before; where it is not, an event was
    lost or came late: read the group anew. Changes made through the API are not pushed. What
    externalcontact.groupchat.get returns may be some seconds behind. Pushed to apps that may use customer contact (客户联系
    > 可调用接口的应用, or 客户联系 > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_chat.
        ChatId (str): the customer group.
        ChangeType (str): always update.
        UpdateDetail (str): add_member = members joined, del_member = members left, change_owner = another owner,
            change_name = another name, change_notice = another notice.
        JoinScene (str): how members joined; only when UpdateDetail is add_member: 0 = by invitation of a member,
            directly or by a link, 3 = by scanning the group's QR code.
        QuitScene (str): how members left; only when UpdateDetail is del_member: 0 = by themselves, 1 = removed by the
            group owner or an administrator.
        MemChangeCnt (str): how many joined or left; only when UpdateDetail is add_member or del_member.
        MemChangeList (dict): who joined or left; only when UpdateDetail is add_member or del_member.
        MemChangeList.Item (list[str]): the members or external contacts, by id.
        LastMemVer (str): the version of the member list before the change; only when UpdateDetail is add_member or
            del_member.
        CurMemVer (str): the version of the member list after the change; only when UpdateDetail is add_member or
            del_member.
    """
    return matching(message, MsgType="event", Event="change_external_chat", ChangeType="update")


def dismiss(message: Message) -> Optional[Message]:
    """客户群解散事件: a customer group was dissolved.

    EVENT MsgType=event Event=change_external_chat ChangeType=dismiss
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. What externalcontact.groupchat.get returns may be some seconds behind.
    Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系 > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_chat.
        ChatId (str): the customer group.
        ChangeType (str): always dismiss.
    """
    return matching(message, MsgType="event", Event="change_external_chat", ChangeType="dismiss")
