"""QQ::weixin::work::callback::wedoc: 文档.

Changes of documents, forms and smart sheets.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "doc_change",
    "doc_member_change",
    "delete_doc",
    "form_complete",
    "delete_form",
    "form_settings_change",
    "smart_sheet_change",
    "add_filed",
    "update_filed",
    "delete_filed",
    "add_record",
    "update_record",
    "delete_record",
]


def doc_change(message: Message) -> Optional[Message]:
    """文档变更: a document or form changed.

    EVENT MsgType=event Event=doc_change
    https://developer.work.weixin.qq.com/document/path/97833 (2024/05/30)

    Only for documents and forms that were made through the API, when an administrator does it; form_complete, when a
    member does.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always doc_change.
        ChangeType (str): one of doc_member_change, delete_doc, form_complete, delete_form, form_settings_change.
        DocId (list[str]): the documents, by id; only when ChangeType is doc_member_change or delete_doc.
        FormId (list[str]): the forms, by id; not when ChangeType is doc_member_change or delete_doc.
    """
    return matching(message, MsgType="event", Event="doc_change")


def doc_member_change(message: Message) -> Optional[Message]:
    """修改文档成员事件: the members of documents were changed.

    EVENT MsgType=event Event=doc_change ChangeType=doc_member_change
    https://developer.work.weixin.qq.com/document/path/97833 (2024/05/30)

    Only for documents that were made through the API, when an administrator of the document does it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always doc_change.
        ChangeType (str): always doc_member_change.
        DocId (list[str]): the documents, by id.
    """
    return matching(message, MsgType="event", Event="doc_change", ChangeType="doc_member_change")


def delete_doc(message: Message) -> Optional[Message]:
    """删除文档事件: documents were deleted.

    EVENT MsgType=event Event=doc_change ChangeType=delete_doc
    https://developer.work.weixin.qq.com/document/path/97834 (2025/12/16)

    Only for documents that were made through the API, when an administrator of the document does it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always doc_change.
        ChangeType (str): always delete_doc.
        DocId (list[str]): the documents, by id.
    """
    return matching(message, MsgType="event", Event="doc_change", ChangeType="delete_doc")


def form_complete(message: Message) -> Optional[Message]:
    """收集表完成事件: a member filled in a form.

    EVENT MsgType=event Event=doc_change ChangeType=form_complete
    https://developer.work.weixin.qq.com/document/path/97835 (2023/01/04)

    Only for forms that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always doc_change.
        ChangeType (str): always form_complete.
        FormId (list[str]): the forms, by id.
    """
    return matching(message, MsgType="event", Event="doc_change", ChangeType="form_complete")


def delete_form(message: Message) -> Optional[Message]:
    """删除收集表事件: forms were deleted.

    EVENT MsgType=event Event=doc_change ChangeType=delete_form
    https://developer.work.weixin.qq.com/document/path/98095 (2023/01/04)

    Only for forms that were made through the API, when an administrator of the form does it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always doc_change.
        ChangeType (str): always delete_form.
        FormId (list[str]): the forms, by id.
    """
    return matching(message, MsgType="event", Event="doc_change", ChangeType="delete_form")


def form_settings_change(message: Message) -> Optional[Message]:
    """修改收集表设置事件: the settings of forms were changed.

    EVENT MsgType=event Event=doc_change ChangeType=form_settings_change
    https://developer.work.weixin.qq.com/document/path/98096 (2023/01/04)

    Only for forms that were made through the API, when an administrator of the form does it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always doc_change.
        ChangeType (str): always form_settings_change.
        FormId (list[str]): the forms, by id.
    """
    return matching(message, MsgType="event", Event="doc_change", ChangeType="form_settings_change")


def smart_sheet_change(message: Message) -> Optional[Message]:
    """智能表格变更: a smart sheet changed.

    EVENT MsgType=event Event=smart_sheet_change
    https://developer.work.weixin.qq.com/document/path/100987 (2025/05/29)

    Only for smart sheets that were made through the API. More than 1000 fields or records come in several pushes.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it: a member by userid, anybody else by tmp_external_userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always smart_sheet_change.
        ChangeType (str): one of add_filed, update_filed, delete_filed, add_record, update_record, delete_record.
        DocId (str): the document.
        SheetId (str): the sheet.
        FieldId (list[str]): the fields, by id; at most 1000 a push; only when ChangeType is add_filed, update_filed or
            delete_filed.
        RecordId (list[str]): the records, by id; at most 1000 a push; only when ChangeType is add_record, update_record
            or delete_record.
    """
    return matching(message, MsgType="event", Event="smart_sheet_change")


def add_filed(message: Message) -> Optional[Message]:
    """新增字段事件: fields were added; the official spelling, and the right one is taken too.

    EVENT MsgType=event Event=smart_sheet_change ChangeType=add_filed|add_field
    https://developer.work.weixin.qq.com/document/path/100987 (2025/05/29)

    Only for smart sheets that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it: a member by userid, anybody else by tmp_external_userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always smart_sheet_change.
        ChangeType (str): add_filed, or with the right spelling.
        DocId (str): the document.
        SheetId (str): the sheet.
        FieldId (list[str]): the fields, by id; at most 1000 a push.
    """
    return matching(message, MsgType="event", Event="smart_sheet_change", ChangeType=("add_filed", "add_field"))


def update_filed(message: Message) -> Optional[Message]:
    """更新字段事件: fields were changed; the official spelling, and the right one is taken too.

    EVENT MsgType=event Event=smart_sheet_change ChangeType=update_filed|update_field
    https://developer.work.weixin.qq.com/document/path/100987 (2025/05/29)

    Only for smart sheets that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it: a member by userid, anybody else by tmp_external_userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always smart_sheet_change.
        ChangeType (str): update_filed, or with the right spelling.
        DocId (str): the document.
        SheetId (str): the sheet.
        FieldId (list[str]): the fields, by id; at most 1000 a push.
    """
    return matching(message, MsgType="event", Event="smart_sheet_change", ChangeType=("update_filed", "update_field"))


def delete_filed(message: Message) -> Optional[Message]:
    """删除字段事件: fields were removed; the official spelling, and the right one is taken too.

    EVENT MsgType=event Event=smart_sheet_change ChangeType=delete_filed|delete_field
    https://developer.work.weixin.qq.com/document/path/100987 (2025/05/29)

    Only for smart sheets that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it: a member by userid, anybody else by tmp_external_userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always smart_sheet_change.
        ChangeType (str): delete_filed, or with the right spelling.
        DocId (str): the document.
        SheetId (str): the sheet.
        FieldId (list[str]): the fields, by id; at most 1000 a push.
    """
    return matching(message, MsgType="event", Event="smart_sheet_change", ChangeType=("delete_filed", "delete_field"))


def add_record(message: Message) -> Optional[Message]:
    """新增记录事件: records were added.

    EVENT MsgType=event Event=smart_sheet_change ChangeType=add_record
    https://developer.work.weixin.qq.com/document/path/100986 (2025/05/29)

    Only for smart sheets that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it: a member by userid, anybody else by tmp_external_userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always smart_sheet_change.
        ChangeType (str): always add_record.
        DocId (str): the document.
        SheetId (str): the sheet.
        RecordId (list[str]): the records, by id; at most 1000 a push.
    """
    return matching(message, MsgType="event", Event="smart_sheet_change", ChangeType="add_record")


def update_record(message: Message) -> Optional[Message]:
    """更新记录事件: records were changed.

    EVENT MsgType=event Event=smart_sheet_change ChangeType=update_record
    https://developer.work.weixin.qq.com/document/path/100986 (2025/05/29)

    Only for smart sheets that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it: a member by userid, anybody else by tmp_external_userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always smart_sheet_change.
        ChangeType (str): always update_record.
        DocId (str): the document.
        SheetId (str): the sheet.
        RecordId (list[str]): the records, by id; at most 1000 a push.
    """
    return matching(message, MsgType="event", Event="smart_sheet_change", ChangeType="update_record")


def delete_record(message: Message) -> Optional[Message]:
    """删除记录事件: records were removed.

    EVENT MsgType=event Event=smart_sheet_change ChangeType=delete_record
    https://developer.work.weixin.qq.com/document/path/100986 (2025/05/29)

    Only for smart sheets that were made through the API.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): who did it: a member by userid, anybody else by tmp_external_userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always smart_sheet_change.
        ChangeType (str): always delete_record.
        DocId (str): the document.
        SheetId (str): the sheet.
        RecordId (list[str]): the records, by id; at most 1000 a push.
    """
    return matching(message, MsgType="event", Event="smart_sheet_change", ChangeType="delete_record")
