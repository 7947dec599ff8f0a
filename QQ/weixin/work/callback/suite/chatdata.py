"""QQ::weixin::work::callback::suite::chatdata: 会话内容存档.

The message archive of authorised corps.
"""

from typing import Optional

from .._match import Message, matching

__all__ = [
    "conversation_new_message",
    "hit_keyword",
    "chat_archive_audit_approved_single",
    "chat_archive_audit_approved_room",
    "chat_archive_export_finished",
]


def conversation_new_message(message: Message) -> Optional[Message]:
    """产生会话回调事件: the message archive has new messages.

    EVENT InfoType=conversation_new_message
    https://developer.work.weixin.qq.com/document/path/97085 (2023/12/06)

    Only for conversations that the corp authorised (inside or outside), with at least one member in the range that it
    authorised.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always conversation_new_message.
        Token (str): the token to fetch the messages with; at most 128 bytes; for 10 minutes.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="conversation_new_message")


def hit_keyword(message: Message) -> Optional[Message]:
    """命中关键词规则通知: messages hit a keyword rule.

    EVENT InfoType=hit_keyword
    https://developer.work.weixin.qq.com/document/path/97244 (2024/07/11)

    Only for conversations of members in the range that the corp authorised.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always hit_keyword.
        Token (str): the token to fetch the records with; at most 128 bytes; for 10 minutes.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="hit_keyword")


def chat_archive_audit_approved_single(message: Message) -> Optional[Message]:
    """客户同意进行聊天内容存档事件回调: a customer agreed to the message archive, in a single chat.

    EVENT InfoType=chat_archive_audit_approved_single
    https://developer.work.weixin.qq.com/document/path/99532 (2023/12/14)

    Only for contacts of members with customer contact (客户联系).

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always chat_archive_audit_approved_single.
        TimeStamp (str): when it was sent, in Unix seconds.
        OpenUserID (str): the member by the id that is the same for all apps of the provider.
        ExternalUserID (str): the external contact.
        ChatId (str): the group chat; by the page only in group chats.
    """
    return matching(message, InfoType="chat_archive_audit_approved_single")


def chat_archive_audit_approved_room(message: Message) -> Optional[Message]:
    """客户同意进行聊天内容存档事件回调: a customer agreed to the message archive, in a group chat.

    EVENT InfoType=chat_archive_audit_approved_room
    https://developer.work.weixin.qq.com/document/path/99532 (2023/12/14)

    Only for contacts of members with customer contact (客户联系).

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always chat_archive_audit_approved_room.
        TimeStamp (str): when it was sent, in Unix seconds.
        OpenUserID (str): the member by the id that is the same for all apps of the provider; by the page only in single
            chats.
        ExternalUserID (str): the external contact.
        ChatId (str): the group chat.
    """
    return matching(message, InfoType="chat_archive_audit_approved_room")


def chat_archive_export_finished(message: Message) -> Optional[Message]:
    """会话内容导出任务完成回调: an export of the message archive has ended.

    EVENT InfoType=chat_archive_export_finished
    https://developer.work.weixin.qq.com/document/path/99620 (2024/07/09)

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always chat_archive_export_finished.
        JobId (str): the job, at most 64 characters; its file can be fetched for 24 hours.
        TimeStamp (str): when it was sent, in Unix seconds.
    """
    return matching(message, InfoType="chat_archive_export_finished")
