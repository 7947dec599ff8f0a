"""QQ::weixin::work::callback::suite::school: 家校沟通.

Changes of the school contacts of authorised corps.
"""

from typing import Optional

from .._match import Message, matching

__all__ = [
    "change_school_contact",
    "create_student",
    "update_student",
    "delete_student",
    "create_parent",
    "update_parent",
    "delete_parent",
    "subscribe",
    "unsubscribe",
    "create_department",
    "update_department",
    "delete_department",
    "change_school_contact_batch",
]


def change_school_contact(message: Message) -> Optional[Message]:
    """家校通讯录变更: the school contacts changed: a student, a parent or a department.

    EVENT InfoType=change_school_contact
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): one of create_student, update_student, delete_student, create_parent, update_parent,
            delete_parent, subscribe, unsubscribe, create_department, update_department, delete_department.
        Id (str): the student or parent, by the userid of the school contacts, or the department, by id.
        NewId (str): the new userid of a student or parent; only when it was changed; only when ChangeType is
            update_student or update_parent.
        CreateTime (str): when it was sent, in Unix seconds; only of departments, and in the table of the page only.
    """
    return matching(message, InfoType="change_school_contact")


def create_student(message: Message) -> Optional[Message]:
    """新增学生事件: a student was added.

    EVENT InfoType=change_school_contact ChangeType=create_student
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always create_student.
        Id (str): the student, by the userid of the school contacts.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="create_student")


def update_student(message: Message) -> Optional[Message]:
    """编辑学生事件: a student, or a parent of the student, was changed.

    EVENT InfoType=change_school_contact ChangeType=update_student
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always update_student.
        Id (str): the student, by the userid of the school contacts.
        NewId (str): the new userid; only when it was changed.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="update_student")


def delete_student(message: Message) -> Optional[Message]:
    """删除学生事件: a student was removed.

    EVENT InfoType=change_school_contact ChangeType=delete_student
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always delete_student.
        Id (str): the student, by the userid of the school contacts.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="delete_student")


def create_parent(message: Message) -> Optional[Message]:
    """新增家长事件: a parent was added.

    EVENT InfoType=change_school_contact ChangeType=create_parent
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always create_parent.
        Id (str): the parent, by the userid of the school contacts.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="create_parent")


def update_parent(message: Message) -> Optional[Message]:
    """编辑家长事件: a parent was changed.

    EVENT InfoType=change_school_contact ChangeType=update_parent
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always update_parent.
        Id (str): the parent, by the userid of the school contacts.
        NewId (str): the new userid; only when it was changed.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="update_parent")


def delete_parent(message: Message) -> Optional[Message]:
    """删除家长事件: a parent was removed.

    EVENT InfoType=change_school_contact ChangeType=delete_parent
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always delete_parent.
        Id (str): the parent, by the userid of the school contacts.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="delete_parent")


def subscribe(message: Message) -> Optional[Message]:
    """家长关注事件: a parent began to follow the school's notices.

    EVENT InfoType=change_school_contact ChangeType=subscribe
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always subscribe.
        Id (str): the parent, by userid.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="subscribe")


def unsubscribe(message: Message) -> Optional[Message]:
    """家长取消关注事件: a parent ceased to follow the school's notices.

    EVENT InfoType=change_school_contact ChangeType=unsubscribe
    https://developer.work.weixin.qq.com/document/path/92051 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always unsubscribe.
        Id (str): the parent, by userid.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="unsubscribe")


def create_department(message: Message) -> Optional[Message]:
    """创建部门事件: a department of the school was added.

    EVENT InfoType=change_school_contact ChangeType=create_department
    https://developer.work.weixin.qq.com/document/path/92050 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always create_department.
        Id (str): the department, by id.
        CreateTime (str): when it was sent, in Unix seconds; in the table of the page only.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="create_department")


def update_department(message: Message) -> Optional[Message]:
    """更新部门事件: a department of the school was changed.

    EVENT InfoType=change_school_contact ChangeType=update_department
    https://developer.work.weixin.qq.com/document/path/92050 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always update_department.
        Id (str): the department, by id.
        CreateTime (str): when it was sent, in Unix seconds; in the table of the page only.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="update_department")


def delete_department(message: Message) -> Optional[Message]:
    """删除部门事件: a department of the school was removed.

    EVENT InfoType=change_school_contact ChangeType=delete_department
    https://developer.work.weixin.qq.com/document/path/92050 (2020/01/12)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always delete_department.
        Id (str): the department, by id.
        CreateTime (str): when it was sent, in Unix seconds; in the table of the page only.
    """
    return matching(message, InfoType="change_school_contact", ChangeType="delete_department")


def change_school_contact_batch(message: Message) -> Optional[Message]:
    """家校通讯录批量变更事件: many changes of the school contacts at once.

    EVENT InfoType=change_school_contact_batch
    https://developer.work.weixin.qq.com/document/path/97281 (2022/12/21)

    Pushed to apps with a permission of 家校沟通.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_school_contact_batch.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeList (list[dict]): the changes, one each; at most 1000.
        ChangeList[].TimeStamp (str): when, in Unix seconds.
        ChangeList[].ChangeType (str): one of create_student, update_student, delete_student, create_parent,
            update_parent, delete_parent, subscribe, unsubscribe, create_department, update_department,
            delete_department.
        ChangeList[].Id (str): the student or parent, by the userid of the school contacts, or the department, by id.
        ChangeList[].NewId (str): the new userid; only when ChangeType is update_student or update_parent.
    """
    return matching(message, InfoType="change_school_contact_batch")
