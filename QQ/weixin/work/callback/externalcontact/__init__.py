"""QQ::weixin::work::callback::externalcontact: 客户联系.

Changes of customers; only of members with customer contact (客户联系). Groups, tags and acquisition links are in the modules of this folder.
"""

from typing import Optional

from ... import _namespace
from .._match import Message, matching

__all__ = [
    "change_external_contact",
    "add_external_contact",
    "edit_external_contact",
    "add_half_external_contact",
    "del_external_contact",
    "del_follow_user",
    "transfer_fail",
    "msg_audit_approved",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def change_external_contact(message: Message) -> Optional[Message]:
    """企业客户变更: a customer changed.

    EVENT MsgType=event Event=change_external_contact
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系
    > 客户基础信息). transfer_fail only with the right to hand over the customers of members.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): one of add_external_contact, edit_external_contact, add_half_external_contact,
            del_external_contact, del_follow_user, transfer_fail, msg_audit_approved.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
        State (str): the state of the contact way, or the customer_channel of the acquisition link, by which the
            customer came; only when ChangeType is add_external_contact or add_half_external_contact.
        WelcomeCode (str): the code to send a welcome message with; within 20 seconds and once; absent when the two have
            already talked, or a welcome message was sent with the code of add_half_external_contact, and for a contact
            at another corp; only when ChangeType is add_external_contact, add_half_external_contact or
            msg_audit_approved.
        Source (str): who removed the customer: DELETE_BY_TRANSFER = a handover to another member; absent for the member
            himself; only when ChangeType is del_external_contact.
        FailReason (str): customer_refused = the customer refused, customer_limit_exceed = the new member has too many
            customers; only when ChangeType is transfer_fail.
    """
    return matching(message, MsgType="event", Event="change_external_contact")


def add_external_contact(message: Message) -> Optional[Message]:
    """添加企业客户事件: a member added a customer.

    EVENT MsgType=event Event=change_external_contact ChangeType=add_external_contact
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系
    > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): always add_external_contact.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
        State (str): the state of the contact way, or the customer_channel of the acquisition link, by which the
            customer came.
        WelcomeCode (str): the code to send a welcome message with; within 20 seconds and once; absent when the two have
            already talked, or a welcome message was sent with the code of add_half_external_contact, and for a contact
            at another corp.
    """
    return matching(message, MsgType="event", Event="change_external_contact", ChangeType="add_external_contact")


def edit_external_contact(message: Message) -> Optional[Message]:
    """编辑企业客户事件: a member changed the remark, the phone number or the tags of a customer.

    EVENT MsgType=event Event=change_external_contact ChangeType=edit_external_contact
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系
    > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): always edit_external_contact.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
    """
    return matching(message, MsgType="event", Event="change_external_contact", ChangeType="edit_external_contact")


def add_half_external_contact(message: Message) -> Optional[Message]:
    """外部联系人免验证添加成员事件: a customer added a member who need not agree; the member has not spoken yet.

    EVENT MsgType=event Event=change_external_contact ChangeType=add_half_external_contact
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系
    > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): always add_half_external_contact.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
        State (str): the state of the contact way, or the customer_channel of the acquisition link, by which the
            customer came.
        WelcomeCode (str): the code to send a welcome message with; within 20 seconds and once; absent when the two have
            already talked, and for a contact at another corp.
    """
    return matching(message, MsgType="event", Event="change_external_contact", ChangeType="add_half_external_contact")


def del_external_contact(message: Message) -> Optional[Message]:
    """删除企业客户事件: a member removed a customer.

    EVENT MsgType=event Event=change_external_contact ChangeType=del_external_contact
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系
    > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): always del_external_contact.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
        Source (str): who removed the customer: DELETE_BY_TRANSFER = a handover to another member; absent for the member
            himself.
    """
    return matching(message, MsgType="event", Event="change_external_contact", ChangeType="del_external_contact")


def del_follow_user(message: Message) -> Optional[Message]:
    """删除跟进成员事件: a customer removed a member.

    EVENT MsgType=event Event=change_external_contact ChangeType=del_follow_user
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Changes made through the API are not pushed. Pushed to apps that may use customer contact (客户联系 > 可调用接口的应用, or 客户联系
    > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): always del_follow_user.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
    """
    return matching(message, MsgType="event", Event="change_external_contact", ChangeType="del_follow_user")


def transfer_fail(message: Message) -> Optional[Message]:
    """客户接替失败事件: a customer could not be handed over.

    EVENT MsgType=event Event=change_external_contact ChangeType=transfer_fail
    https://developer.work.weixin.qq.com/document/path/92130 (2024/06/03)

    Only for apps with the right to hand over the customers of members. Changes made through the API are not pushed.
    externalcontact.get reads the customer only where another member still serves them. Pushed to apps that may use
    customer contact (客户联系 > 可调用接口的应用, or 客户联系 > 客户基础信息).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): always transfer_fail.
        UserID (str): the member who was to take over.
        ExternalUserID (str): the external contact.
        FailReason (str): customer_refused = the customer refused, customer_limit_exceed = the new member has too many
            customers.
    """
    return matching(message, MsgType="event", Event="change_external_contact", ChangeType="transfer_fail")


def msg_audit_approved(message: Message) -> Optional[Message]:
    """客户同意进行聊天内容存档事件回调: a customer agreed to the message archive.

    EVENT MsgType=event Event=change_external_contact ChangeType=msg_audit_approved
    https://developer.work.weixin.qq.com/document/path/92005 (2021/03/02)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_external_contact.
        ChangeType (str): always msg_audit_approved.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
        WelcomeCode (str): the code to send a welcome message with; within 20 seconds and once; absent when the two have
            already talked, or a welcome message was sent with the code of add_half_external_contact.
    """
    return matching(message, MsgType="event", Event="change_external_contact", ChangeType="msg_audit_approved")
