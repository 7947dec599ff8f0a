"""QQ::weixin::work::callback::suite::externalcontact: 客户联系.

Changes of customers of authorised corps; only of members with customer contact (客户联系).
"""

from typing import Optional

from .... import _namespace
from ..._match import Message, matching

__all__ = [
    "change_external_contact",
    "add_external_contact",
    "edit_external_contact",
    "add_half_external_contact",
    "del_external_contact",
    "del_follow_user",
    "transfer_fail",
    "customer_acquisition_permit_change",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def change_external_contact(message: Message) -> Optional[Message]:
    """企业客户变更: a customer changed.

    EVENT InfoType=change_external_contact
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Apps for marketing (「营销获客」应用) get only the events of the customers that they brought, and only where the member is
    in the visible range of the app or among the members whom customers may be added by.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): one of add_external_contact, edit_external_contact, add_half_external_contact,
            del_external_contact, del_follow_user, transfer_fail.
        UserID (str): the member; not for component apps when ChangeType is add_external_contact.
        ExternalUserID (str): the external contact; not for component apps when ChangeType is add_external_contact.
        State (str): the state of the contact way, or the customer_channel of the acquisition link, by which the
            customer came; only when ChangeType is add_external_contact or add_half_external_contact.
        WelcomeCode (str): the code to send a welcome message with; within 20 seconds and once; absent when the two have
            already talked, or a welcome message was sent with the code of add_half_external_contact, and for a contact
            at another corp; not for component apps; only when ChangeType is add_external_contact or
            add_half_external_contact.
        Source (str): who removed the customer: DELETE_BY_TRANSFER = a handover to another member; absent for the member
            himself; only when ChangeType is del_external_contact.
        FailReason (str): customer_refused = the customer refused, customer_limit_exceed = the new member has too many
            customers; only when ChangeType is transfer_fail.
        LinkId (str): the acquisition link; only for component apps; only when ChangeType is add_external_contact.
    """
    return matching(message, InfoType="change_external_contact")


def add_external_contact(message: Message) -> Optional[Message]:
    """添加企业客户事件: a member added a customer.

    EVENT InfoType=change_external_contact ChangeType=add_external_contact
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Apps for marketing (「营销获客」应用) get only the events of the customers that they brought, and only where the member is
    in the visible range of the app or among the members whom customers may be added by. Component apps get it if there
    is a State, and only the link and the State.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always add_external_contact.
        UserID (str): the member; not for component apps.
        ExternalUserID (str): the external contact; not for component apps.
        State (str): the state of the contact way, or the customer_channel of the acquisition link, by which the
            customer came.
        WelcomeCode (str): the code to send a welcome message with; within 20 seconds and once; absent when the two have
            already talked, or a welcome message was sent with the code of add_half_external_contact, and for a contact
            at another corp; not for component apps.
        LinkId (str): the acquisition link; only for component apps.
    """
    return matching(message, InfoType="change_external_contact", ChangeType="add_external_contact")


def edit_external_contact(message: Message) -> Optional[Message]:
    """编辑企业客户事件: a member changed the remark or the corp tags of a customer; not pushed when only a phone number was
    changed.

    EVENT InfoType=change_external_contact ChangeType=edit_external_contact
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Apps for marketing (「营销获客」应用) get only the events of the customers that they brought, and only where the member is
    in the visible range of the app or among the members whom customers may be added by.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always edit_external_contact.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
    """
    return matching(message, InfoType="change_external_contact", ChangeType="edit_external_contact")


def add_half_external_contact(message: Message) -> Optional[Message]:
    """外部联系人免验证添加成员事件: a customer added a member who need not agree; the member has not spoken yet.

    EVENT InfoType=change_external_contact ChangeType=add_half_external_contact
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Apps for marketing (「营销获客」应用) get only the events of the customers that they brought, and only where the member is
    in the visible range of the app or among the members whom customers may be added by.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always add_half_external_contact.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
        State (str): the state of the contact way, or the customer_channel of the acquisition link, by which the
            customer came.
        WelcomeCode (str): the code to send a welcome message with; within 20 seconds and once; absent when the two have
            already talked, or a welcome message was sent, and for a contact at another corp.
    """
    return matching(message, InfoType="change_external_contact", ChangeType="add_half_external_contact")


def del_external_contact(message: Message) -> Optional[Message]:
    """删除企业客户事件: a member removed a customer.

    EVENT InfoType=change_external_contact ChangeType=del_external_contact
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Apps for marketing (「营销获客」应用) get only the events of the customers that they brought, and only where the member is
    in the visible range of the app or among the members whom customers may be added by.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always del_external_contact.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
        Source (str): who removed the customer: DELETE_BY_TRANSFER = a handover to another member; absent for the member
            himself.
    """
    return matching(message, InfoType="change_external_contact", ChangeType="del_external_contact")


def del_follow_user(message: Message) -> Optional[Message]:
    """删除跟进成员事件: a customer removed a member.

    EVENT InfoType=change_external_contact ChangeType=del_follow_user
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Apps for marketing (「营销获客」应用) get only the events of the customers that they brought, and only where the member is
    in the visible range of the app or among the members whom customers may be added by.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always del_follow_user.
        UserID (str): the member.
        ExternalUserID (str): the external contact.
    """
    return matching(message, InfoType="change_external_contact", ChangeType="del_follow_user")


def transfer_fail(message: Message) -> Optional[Message]:
    """客户接替失败事件: a customer could not be handed over.

    EVENT InfoType=change_external_contact ChangeType=transfer_fail
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Apps for marketing (「营销获客」应用) get only the events of the customers that they brought, and only where the member is
    in the visible range of the app or among the members whom customers may be added by.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always transfer_fail.
        UserID (str): the member who was to take over.
        ExternalUserID (str): the external contact.
        FailReason (str): customer_refused = the customer refused, customer_limit_exceed = the new member has too many
            customers.
    """
    return matching(message, InfoType="change_external_contact", ChangeType="transfer_fail")


def customer_acquisition_permit_change(message: Message) -> Optional[Message]:
    """客户可建联成员范围变动事件: the members whom customers may be added by changed: fetch them again.

    EVENT InfoType=customer_acquisition_permit_change
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always customer_acquisition_permit_change.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="customer_acquisition_permit_change")
