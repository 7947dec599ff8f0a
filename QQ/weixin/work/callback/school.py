"""QQ::weixin::work::callback::school: 家校沟通.

Changes of the school contacts.
"""

from typing import Optional

from ._match import Message, matching

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
    "create_deparmtment",
    "update_deparmtment",
    "delete_deparmtment",
]


def change_school_contact(message: Message) -> Optional[Message]:
    """家校通讯录变更: the school contacts changed: a student, a parent or a department.

    EVENT MsgType=event Event=change_school_contact
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): one of create_student, update_student, delete_student, create_parent, update_parent,
            delete_parent, subscribe, unsubscribe, create_deparmtment, update_deparmtment, delete_deparmtment.
        Id (str): the student or parent, by the userid of the school contacts, or the department, by id.
    """
    return matching(message, MsgType="event", Event="change_school_contact")


def create_student(message: Message) -> Optional[Message]:
    """新增学生事件: a student was added.

    EVENT MsgType=event Event=change_school_contact ChangeType=create_student
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always create_student.
        Id (str): the student, by the userid of the school contacts.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="create_student")


def update_student(message: Message) -> Optional[Message]:
    """编辑学生事件: a student, or a parent of the student, was changed.

    EVENT MsgType=event Event=change_school_contact ChangeType=update_student
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always update_student.
        Id (str): the student, by the userid of the school contacts.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="update_student")


def delete_student(message: Message) -> Optional[Message]:
    """删除学生事件: a student was removed.

    EVENT MsgType=event Event=change_school_contact ChangeType=delete_student
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always delete_student.
        Id (str): the student, by the userid of the school contacts.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="delete_student")


def create_parent(message: Message) -> Optional[Message]:
    """新增家长事件: a parent was added.

    EVENT MsgType=event Event=change_school_contact ChangeType=create_parent
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always create_parent.
        Id (str): the parent, by the userid of the school contacts.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="create_parent")


def update_parent(message: Message) -> Optional[Message]:
    """编辑家长事件: a parent was changed.

    EVENT MsgType=event Event=change_school_contact ChangeType=update_parent
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always update_parent.
        Id (str): the parent, by the userid of the school contacts.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="update_parent")


def delete_parent(message: Message) -> Optional[Message]:
    """删除家长事件: a parent was removed.

    EVENT MsgType=event Event=change_school_contact ChangeType=delete_parent
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always delete_parent.
        Id (str): the parent, by the userid of the school contacts.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="delete_parent")


def subscribe(message: Message) -> Optional[Message]:
    """家长关注事件: a parent began to follow the school's notices.

    EVENT MsgType=event Event=change_school_contact ChangeType=subscribe
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always subscribe.
        Id (str): the parent, by userid.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="subscribe")


def unsubscribe(message: Message) -> Optional[Message]:
    """家长取消关注事件: a parent ceased to follow the school's notices.

    EVENT MsgType=event Event=change_school_contact ChangeType=unsubscribe
    https://developer.work.weixin.qq.com/document/path/92032 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): always unsubscribe.
        Id (str): the parent, by userid.
    """
    return matching(message, MsgType="event", Event="change_school_contact", ChangeType="unsubscribe")


def create_deparmtment(message: Message) -> Optional[Message]:
    """创建部门事件: a department of the school was added; the official spelling, and the right one is taken too.

    EVENT MsgType=event Event=change_school_contact ChangeType=create_deparmtment|create_department
    https://developer.work.weixin.qq.com/document/path/92052 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): create_deparmtment, or with the right spelling.
        Id (str): the department, by id.
    """
    return matching(
        message, MsgType="event", Event="change_school_contact", ChangeType=("create_deparmtment", "create_department")
    )


def update_deparmtment(message: Message) -> Optional[Message]:
    """更新部门事件: a department of the school was changed; the official spelling, and the right one is taken too.

    EVENT MsgType=event Event=change_school_contact ChangeType=update_deparmtment|update_department
    https://developer.work.weixin.qq.com/document/path/92052 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): update_deparmtment, or with the right spelling.
        Id (str): the department, by id.
    """
    return matching(
        message, MsgType="event", Event="change_school_contact", ChangeType=("update_deparmtment", "update_department")
    )


def delete_deparmtment(message: Message) -> Optional[Message]:
    """删除部门事件: a department of the school was removed; the official spelling, and the right one is taken too.

    EVENT MsgType=event Event=change_school_contact ChangeType=delete_deparmtment|delete_department
    https://developer.work.weixin.qq.com/document/path/92052 (2023/11/29)

    Pushed to apps that may use the school contacts (家校沟通), by 家校沟通 > 可调用接口的应用 or 家长可使用的应用 where self-built.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_school_contact.
        ChangeType (str): delete_deparmtment, or with the right spelling.
        Id (str): the department, by id.
    """
    return matching(
        message, MsgType="event", Event="change_school_contact", ChangeType=("delete_deparmtment", "delete_department")
    )
