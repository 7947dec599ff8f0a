"""QQ::weixin::work::callback::wedrive: 微盘.

Changes of spaces and files.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "wedrive_insufficient_capacity",
    "wedrive_space_change",
    "dismiss_space",
    "space_member_change",
    "space_security_settings_change",
    "wedrive_file_change",
    "create_file",
    "rename_file",
    "update_file",
    "delete_file",
    "move_file",
]


def wedrive_insufficient_capacity(message: Message) -> Optional[Message]:
    """微盘容量不足事件: more than 90% of WeDrive is used.

    EVENT MsgType=event Event=wedrive_insufficient_capacity
    https://developer.work.weixin.qq.com/document/path/97898 (2022/12/01)

    At most once a day, and not at once: only for third-party apps with the right to use WeDrive.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_insufficient_capacity.
    """
    return matching(message, MsgType="event", Event="wedrive_insufficient_capacity")


def wedrive_space_change(message: Message) -> Optional[Message]:
    """微盘空间变更: a space of WeDrive changed.

    EVENT MsgType=event Event=wedrive_space_change
    https://developer.work.weixin.qq.com/document/path/97899 (2022/12/01)

    Only for spaces that the app made, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid; sys when a space was dissolved.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_space_change.
        ChangeType (str): one of dismiss_space, space_member_change, space_security_settings_change.
        SpaceId (list[str]): the spaces, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_space_change")


def dismiss_space(message: Message) -> Optional[Message]:
    """空间变更事件: spaces were dissolved.

    EVENT MsgType=event Event=wedrive_space_change ChangeType=dismiss_space
    https://developer.work.weixin.qq.com/document/path/97899 (2022/12/01)

    Only for spaces that the app made, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_space_change.
        ChangeType (str): always dismiss_space.
        SpaceId (list[str]): the spaces, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_space_change", ChangeType="dismiss_space")


def space_member_change(message: Message) -> Optional[Message]:
    """修改空间成员: the members of spaces were changed.

    EVENT MsgType=event Event=wedrive_space_change ChangeType=space_member_change
    https://developer.work.weixin.qq.com/document/path/97902 (2022/12/01)

    Only for spaces that the app made, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_space_change.
        ChangeType (str): always space_member_change.
        SpaceId (list[str]): the spaces, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_space_change", ChangeType="space_member_change")


def space_security_settings_change(message: Message) -> Optional[Message]:
    """修改空间安全设置: the security settings of spaces were changed.

    EVENT MsgType=event Event=wedrive_space_change ChangeType=space_security_settings_change
    https://developer.work.weixin.qq.com/document/path/97903 (2022/12/01)

    Only for spaces that the app made, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_space_change.
        ChangeType (str): always space_security_settings_change.
        SpaceId (list[str]): the spaces, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_space_change", ChangeType="space_security_settings_change")


def wedrive_file_change(message: Message) -> Optional[Message]:
    """文件变更事件: a file of WeDrive changed.

    EVENT MsgType=event Event=wedrive_file_change
    https://developer.work.weixin.qq.com/document/path/97900 (2022/12/01)

    Only for files that the app uploaded, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_file_change.
        ChangeType (str): one of create_file, rename_file, update_file, delete_file, move_file.
        FileId (list[str]): the files, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_file_change")


def create_file(message: Message) -> Optional[Message]:
    """创建文件: files were made.

    EVENT MsgType=event Event=wedrive_file_change ChangeType=create_file
    https://developer.work.weixin.qq.com/document/path/97900 (2022/12/01)

    Only for files that the app uploaded, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_file_change.
        ChangeType (str): always create_file.
        FileId (list[str]): the files, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_file_change", ChangeType="create_file")


def rename_file(message: Message) -> Optional[Message]:
    """重命名文件: files were renamed.

    EVENT MsgType=event Event=wedrive_file_change ChangeType=rename_file
    https://developer.work.weixin.qq.com/document/path/97900 (2022/12/01)

    Only for files that the app uploaded, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_file_change.
        ChangeType (str): always rename_file.
        FileId (list[str]): the files, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_file_change", ChangeType="rename_file")


def update_file(message: Message) -> Optional[Message]:
    """更新文件内容: the content of files was changed.

    EVENT MsgType=event Event=wedrive_file_change ChangeType=update_file
    https://developer.work.weixin.qq.com/document/path/97900 (2022/12/01)

    Only for files that the app uploaded, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_file_change.
        ChangeType (str): always update_file.
        FileId (list[str]): the files, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_file_change", ChangeType="update_file")


def delete_file(message: Message) -> Optional[Message]:
    """删除文件: files were deleted.

    EVENT MsgType=event Event=wedrive_file_change ChangeType=delete_file
    https://developer.work.weixin.qq.com/document/path/97900 (2022/12/01)

    Only for files that the app uploaded, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_file_change.
        ChangeType (str): always delete_file.
        FileId (list[str]): the files, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_file_change", ChangeType="delete_file")


def move_file(message: Message) -> Optional[Message]:
    """移动文件: files were moved.

    EVENT MsgType=event Event=wedrive_file_change ChangeType=move_file
    https://developer.work.weixin.qq.com/document/path/97900 (2022/12/01)

    Only for files that the app uploaded, when an administrator named through the API changes them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always wedrive_file_change.
        ChangeType (str): always move_file.
        FileId (list[str]): the files, by id.
    """
    return matching(message, MsgType="event", Event="wedrive_file_change", ChangeType="move_file")
