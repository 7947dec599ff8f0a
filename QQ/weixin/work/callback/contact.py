"""QQ::weixin::work::callback::contact: 通讯录管理.

Changes of members, departments and tags. change_contact() takes any of them, the others one kind each.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "change_contact",
    "create_user",
    "update_user",
    "delete_user",
    "create_party",
    "update_party",
    "delete_party",
    "update_tag",
    "batch_job_result",
]


def change_contact(message: Message) -> Optional[Message]:
    """通讯录变更: the contacts changed: a member, a department or the members of a tag.

    EVENT MsgType=event Event=change_contact
    https://developer.work.weixin.qq.com/document/path/90970 (2023/11/01)

    Pushed to the contacts sync, to delegated apps and, but for tags, to apps that an upstream corp shares. What the
    contacts sync itself changes through the API is not pushed to it.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): one of create_user, update_user, delete_user, create_party, update_party, delete_party,
            update_tag.
        UserID (str): the member; only when ChangeType is create_user, update_user or delete_user.
        Name (str): the name of the member or department; not for URLs configured since 2022-08-15; for delegated apps
            only if an administrator granted it; not when ChangeType is delete_user, delete_party or update_tag.
        Department (str): the member's departments that the app may see, by id, separated by commas; only when
            ChangeType is create_user or update_user.
        MainDepartment (str): the main department; not for URLs configured since 2022-08-15; only when ChangeType is
            create_user or update_user.
        IsLeaderInDept (str): for each of the departments, in their order, whether the member leads it, separated by
            commas: 0 = no, 1 = yes; not for URLs configured since 2022-08-15; not for the upstream corp; only when
            ChangeType is create_user or update_user.
        DirectLeader (str): the direct leaders by userid, separated by commas; at most 1 of a new member, at most 5 of a
            changed one; not for URLs configured since 2022-08-15; not for the upstream corp; only when ChangeType is
            create_user or update_user.
        Position (str): the position, 0 to 64 bytes; not for URLs configured since 2022-08-15; not for the upstream
            corp; for delegated apps only if an administrator granted it; only when ChangeType is create_user or
            update_user.
        Mobile (str): the mobile number; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it; only when ChangeType is create_user or
            update_user.
        Gender (str): 0 = not set, 1 = male, 2 = female; 0 too where it is withheld; not for URLs configured since
            2022-08-15; not for the upstream corp; for delegated apps only if an administrator and the member granted
            it; only when ChangeType is create_user or update_user.
        Email (str): the mail address; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it; only when ChangeType is create_user or
            update_user.
        BizMail (str): the corp mail address; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it; only when ChangeType is create_user or
            update_user.
        Status (str): 1 = active, 2 = disabled, 4 = not activated, 5 = has left the corp; not for URLs configured since
            2022-08-15; only when ChangeType is create_user or update_user.
        Avatar (str): the address of the avatar; with /100 in place of /0 at its end for a small one; not for URLs
            configured since 2022-08-15; not for the upstream corp; for delegated apps only if an administrator and the
            member granted it; only when ChangeType is create_user or update_user.
        Alias (str): the alias; not for URLs configured since 2022-08-15; not for the upstream corp; only when
            ChangeType is create_user or update_user.
        Telephone (str): the landline number; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator granted it; only when ChangeType is create_user or update_user.
        Address (str): the address; not for URLs configured since 2022-08-15; not for the upstream corp; for delegated
            apps only if an administrator and the member granted it; only when ChangeType is create_user or update_user.
        ExtAttr (dict): the extended attributes; not for URLs configured since 2022-08-15; not for the upstream corp;
            for delegated apps only if an administrator granted it; only when ChangeType is create_user or update_user.
        ExtAttr.Item (list[dict]): the attributes, one each.
        ExtAttr.Item[].Name (str): the name of the attribute.
        ExtAttr.Item[].Type (str): 0 = text, 1 = web page.
        ExtAttr.Item[].Text (dict): a text attribute; there when Type is 0.
        ExtAttr.Item[].Text.Value (str): the text.
        ExtAttr.Item[].Web (dict): a web page attribute; there when Type is 1.
        ExtAttr.Item[].Web.Title (str): what is shown for the page.
        ExtAttr.Item[].Web.Url (str): the address of the page.
        NewUserID (str): the new userid; only when it was changed, which can be done once if the system made the userid;
            only when ChangeType is update_user.
        Id (str): the department; only when ChangeType is create_party, update_party or delete_party.
        ParentId (str): the parent department; of a changed one only when it changed; only when ChangeType is
            create_party or update_party.
        Order (str): the place among the sister departments; the greater the further in front; not for URLs configured
            since 2022-08-15; only when ChangeType is create_party.
        TagId (str): the tag; only when ChangeType is update_tag.
        AddUserItems (str): the members that were added, by userid, separated by commas; only when ChangeType is
            update_tag.
        DelUserItems (str): the members that were removed, by userid, separated by commas; only when ChangeType is
            update_tag.
        AddPartyItems (str): the departments that were added, by id, separated by commas; only when ChangeType is
            update_tag.
        DelPartyItems (str): the departments that were removed, by id, separated by commas; only when ChangeType is
            update_tag.
    """
    return matching(message, MsgType="event", Event="change_contact")


def create_user(message: Message) -> Optional[Message]:
    """新增成员事件: a member was added.

    EVENT MsgType=event Event=change_contact ChangeType=create_user
    https://developer.work.weixin.qq.com/document/path/90970 (2023/11/01)

    For URLs configured since 2022-08-15 it holds UserID and Department only. What the contacts sync itself adds through
    the API is not pushed to it. Pushed to the contacts sync, to delegated apps and to apps that an upstream corp
    shares.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): always create_user.
        UserID (str): the member.
        Name (str): the name of the member; not for URLs configured since 2022-08-15; for delegated apps only if an
            administrator granted it.
        Department (str): the member's departments that the app may see, by id, separated by commas.
        MainDepartment (str): the main department; not for URLs configured since 2022-08-15.
        IsLeaderInDept (str): for each of the departments, in their order, whether the member leads it, separated by
            commas: 0 = no, 1 = yes; not for URLs configured since 2022-08-15; not for the upstream corp.
        DirectLeader (str): the direct leader by userid, at most 1; not for URLs configured since 2022-08-15; not for
            the upstream corp.
        Position (str): the position, 0 to 64 bytes; not for URLs configured since 2022-08-15; not for the upstream
            corp; for delegated apps only if an administrator granted it.
        Mobile (str): the mobile number; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it.
        Gender (str): 0 = not set, 1 = male, 2 = female; 0 too where it is withheld; not for URLs configured since
            2022-08-15; not for the upstream corp; for delegated apps only if an administrator and the member granted
            it.
        Email (str): the mail address; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it.
        BizMail (str): the corp mail address; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it.
        Status (str): 1 = active, 2 = disabled, 4 = not activated, 5 = has left the corp; not for URLs configured since
            2022-08-15.
        Avatar (str): the address of the avatar; with /100 in place of /0 at its end for a small one; not for URLs
            configured since 2022-08-15; not for the upstream corp; for delegated apps only if an administrator and the
            member granted it.
        Alias (str): the alias; not for URLs configured since 2022-08-15; not for the upstream corp.
        Telephone (str): the landline number; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator granted it.
        Address (str): the address; not for URLs configured since 2022-08-15; not for the upstream corp; for delegated
            apps only if an administrator and the member granted it.
        ExtAttr (dict): the extended attributes; not for URLs configured since 2022-08-15; not for the upstream corp;
            for delegated apps only if an administrator granted it.
        ExtAttr.Item (list[dict]): the attributes, one each.
        ExtAttr.Item[].Name (str): the name of the attribute.
        ExtAttr.Item[].Type (str): 0 = text, 1 = web page.
        ExtAttr.Item[].Text (dict): a text attribute; there when Type is 0.
        ExtAttr.Item[].Text.Value (str): the text.
        ExtAttr.Item[].Web (dict): a web page attribute; there when Type is 1.
        ExtAttr.Item[].Web.Title (str): what is shown for the page.
        ExtAttr.Item[].Web.Url (str): the address of the page.
    """
    return matching(message, MsgType="event", Event="change_contact", ChangeType="create_user")


def update_user(message: Message) -> Optional[Message]:
    """更新成员事件: a member was changed; only what changed is sent.

    EVENT MsgType=event Event=change_contact ChangeType=update_user
    https://developer.work.weixin.qq.com/document/path/90970 (2023/11/01)

    For URLs configured since 2022-08-15 it comes only when the departments of the member, who leads them, or the UserID
    changed, and holds UserID, Department and NewUserID only. What the contacts sync itself changes through the API is
    not pushed to it. Pushed to the contacts sync, to delegated apps and to apps that an upstream corp shares.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): always update_user.
        UserID (str): the member.
        Name (str): the name of the member; not for URLs configured since 2022-08-15; for delegated apps only if an
            administrator granted it.
        Department (str): the member's departments that the app may see, by id, separated by commas.
        MainDepartment (str): the main department; not for URLs configured since 2022-08-15.
        IsLeaderInDept (str): for each of the departments, in their order, whether the member leads it, separated by
            commas: 0 = no, 1 = yes; not for URLs configured since 2022-08-15; not for the upstream corp.
        DirectLeader (str): the direct leaders by userid, separated by commas, at most 5; not for URLs configured since
            2022-08-15; not for delegated apps, nor for the upstream corp.
        Position (str): the position, 0 to 64 bytes; not for URLs configured since 2022-08-15; not for the upstream
            corp; for delegated apps only if an administrator granted it.
        Mobile (str): the mobile number; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it.
        Gender (str): 0 = not set, 1 = male, 2 = female; 0 too where it is withheld; not for URLs configured since
            2022-08-15; not for the upstream corp; for delegated apps only if an administrator and the member granted
            it.
        Email (str): the mail address; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it.
        BizMail (str): the corp mail address; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator and the member granted it.
        Status (str): 1 = active, 2 = disabled, 4 = not activated, 5 = has left the corp; 4 comes when a member who
            never activated is enabled again, or left and unfollowed; not for URLs configured since 2022-08-15.
        Avatar (str): the address of the avatar; with /100 in place of /0 at its end for a small one; not for URLs
            configured since 2022-08-15; not for the upstream corp; for delegated apps only if an administrator and the
            member granted it.
        Alias (str): the alias; not for URLs configured since 2022-08-15; not for the upstream corp.
        Telephone (str): the landline number; not for URLs configured since 2022-08-15; not for the upstream corp; for
            delegated apps only if an administrator granted it.
        Address (str): the address; not for URLs configured since 2022-08-15; not for the upstream corp; for delegated
            apps only if an administrator and the member granted it.
        ExtAttr (dict): the extended attributes; not for URLs configured since 2022-08-15; not for the upstream corp;
            for delegated apps only if an administrator granted it.
        ExtAttr.Item (list[dict]): the attributes, one each.
        ExtAttr.Item[].Name (str): the name of the attribute.
        ExtAttr.Item[].Type (str): 0 = text, 1 = web page.
        ExtAttr.Item[].Text (dict): a text attribute; there when Type is 0.
        ExtAttr.Item[].Text.Value (str): the text.
        ExtAttr.Item[].Web (dict): a web page attribute; there when Type is 1.
        ExtAttr.Item[].Web.Title (str): what is shown for the page.
        ExtAttr.Item[].Web.Url (str): the address of the page.
        NewUserID (str): the new userid; only when it was changed, which can be done once if the system made the userid.
    """
    return matching(message, MsgType="event", Event="change_contact", ChangeType="update_user")


def delete_user(message: Message) -> Optional[Message]:
    """删除成员事件: a member was removed.

    EVENT MsgType=event Event=change_contact ChangeType=delete_user
    https://developer.work.weixin.qq.com/document/path/90970 (2023/11/01)

    What the contacts sync itself changes through the API is not pushed to it. Pushed to the contacts sync, to delegated
    apps and to apps that an upstream corp shares.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): always delete_user.
        UserID (str): the member.
    """
    return matching(message, MsgType="event", Event="change_contact", ChangeType="delete_user")


def create_party(message: Message) -> Optional[Message]:
    """新增部门事件: a department was added.

    EVENT MsgType=event Event=change_contact ChangeType=create_party
    https://developer.work.weixin.qq.com/document/path/90971 (2022/08/04)

    For URLs configured since 2022-08-15 it holds Id and ParentId only. What the contacts sync itself adds through the
    API is not pushed to it. Pushed to the contacts sync, to delegated apps and to apps that an upstream corp shares.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): always create_party.
        Name (str): the name of the department; not for URLs configured since 2022-08-15; for delegated apps only if an
            administrator granted it.
        Id (str): the department.
        ParentId (str): the parent department.
        Order (str): the place among the sister departments; the greater the further in front; not for URLs configured
            since 2022-08-15.
    """
    return matching(message, MsgType="event", Event="change_contact", ChangeType="create_party")


def update_party(message: Message) -> Optional[Message]:
    """更新部门事件: a department was changed; only what changed is sent.

    EVENT MsgType=event Event=change_contact ChangeType=update_party
    https://developer.work.weixin.qq.com/document/path/90971 (2022/08/04)

    For URLs configured since 2022-08-15 it comes only when ParentId changed, and holds Id and ParentId only. What the
    contacts sync itself changes through the API is not pushed to it. Pushed to the contacts sync, to delegated apps and
    to apps that an upstream corp shares.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): always update_party.
        Name (str): the name of the department; only when it changed; not for URLs configured since 2022-08-15; for
            delegated apps only if an administrator granted it.
        Id (str): the department.
        ParentId (str): the parent department; only when it changed.
    """
    return matching(message, MsgType="event", Event="change_contact", ChangeType="update_party")


def delete_party(message: Message) -> Optional[Message]:
    """删除部门事件: a department was removed.

    EVENT MsgType=event Event=change_contact ChangeType=delete_party
    https://developer.work.weixin.qq.com/document/path/90971 (2022/08/04)

    What the contacts sync itself changes through the API is not pushed to it. Pushed to the contacts sync, to delegated
    apps and to apps that an upstream corp shares.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): always delete_party.
        Id (str): the department.
    """
    return matching(message, MsgType="event", Event="change_contact", ChangeType="delete_party")


def update_tag(message: Message) -> Optional[Message]:
    """标签成员变更事件: members or departments were given or lost a tag.

    EVENT MsgType=event Event=change_contact ChangeType=update_tag
    https://developer.work.weixin.qq.com/document/path/90972 (2021/09/16)

    What the contacts sync itself changes through the API is not pushed to it. It may come before or after the events of
    the members; read the members of the tag anew where their order matters. Pushed to the contacts sync and to
    delegated apps.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_contact.
        ChangeType (str): always update_tag.
        TagId (str): the tag.
        AddUserItems (str): the members that were added, by userid, separated by commas.
        DelUserItems (str): the members that were removed, by userid, separated by commas.
        AddPartyItems (str): the departments that were added, by id, separated by commas.
        DelPartyItems (str): the departments that were removed, by id, separated by commas.
    """
    return matching(message, MsgType="event", Event="change_contact", ChangeType="update_tag")


def batch_job_result(message: Message) -> Optional[Message]:
    """异步任务完成事件推送: an asynchronous job of the contacts has ended.

    EVENT MsgType=event Event=batch_job_result
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who started the job, by userid; sys for exports and import_chain_contact.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always batch_job_result.
        BatchJob (dict): the asynchronous job.
        BatchJob.JobId (str): the job; at most 64 characters.
        BatchJob.JobType (str): sync_user = members updated, replace_user = all members replaced, invite_user = members
            invited, replace_party = all departments replaced, export_user = members exported in detail,
            export_simple_user = members exported, export_department = departments exported, export_tag = members of a
            tag exported, export_taguser = the same, import_chain_contact = contacts of a corp chain imported.
        BatchJob.ErrCode (str): the return code of the job.
        BatchJob.ErrMsg (str): the return code in words.
    """
    return matching(message, MsgType="event", Event="batch_job_result")
