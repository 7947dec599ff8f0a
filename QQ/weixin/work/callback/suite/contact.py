"""QQ::weixin::work::callback::suite::contact: 通讯录管理.

Changes of the contacts of authorised corps.
"""

from typing import Optional

from .._match import Message, matching

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

    EVENT InfoType=change_contact
    https://developer.work.weixin.qq.com/document/path/90639 (2023/11/01)

    What an app did itself is not pushed to it. Apps with the right to edit the contacts get fewer fields, and only some
    changes: see the single events.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): one of create_user, update_user, delete_user, create_party, update_party, delete_party,
            update_tag.
        UserID (str): the member; only when ChangeType is create_user, update_user or delete_user.
        OpenUserID (str): the member by the id that is the same for all apps of the provider, at most 64 bytes; only
            when ChangeType is create_user, update_user or delete_user.
        Name (str): the name of the member or department; other third-party apps than those for contacts get the id in
            its place; for delegated apps only if an administrator granted it; not when ChangeType is delete_user,
            delete_party or update_tag.
        Department (str): the member's departments that the app may see, by id, separated by commas; of a new member
            always 1 where members authorise for themselves; only when ChangeType is create_user or update_user.
        MainDepartment (str): the main department; of a new member always 1 where members authorise for themselves; only
            when ChangeType is create_user or update_user.
        IsLeaderInDept (str): for each of the departments, in their order, whether the member leads it, separated by
            commas: 0 = no, 1 = yes; only for contacts apps, of members that they made, and for apps with the right to
            see department leaders; not for the upstream corp; only when ChangeType is create_user or update_user.
        DirectLeader (str): the direct leader by userid, at most 1; only for contacts apps, of members that they made,
            and for apps with the right to see direct leaders; not for the upstream corp; only when ChangeType is
            create_user or update_user.
        Mobile (str): the mobile number; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it; only when ChangeType is create_user or update_user.
        Position (str): the position, 0 to 64 bytes; of third-party apps only for contacts apps; for delegated apps only
            if an administrator granted it; only when ChangeType is create_user or update_user.
        Gender (str): 0 = not set, 1 = male, 2 = female; only for contacts apps; only when ChangeType is create_user or
            update_user.
        Email (str): the mail address; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it; only when ChangeType is create_user or update_user.
        BizMail (str): the corp mail address; of third-party apps only for contacts apps; not for delegated apps; only
            when ChangeType is create_user or update_user.
        Avatar (str): the address of the avatar; with /100 in place of /0 at its end for a small one; only for contacts
            apps; only when ChangeType is create_user or update_user.
        Alias (str): the alias; only when ChangeType is create_user or update_user.
        Telephone (str): the landline number; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it; only when ChangeType is create_user or update_user.
        ExtAttr (dict): the extended attributes; of third-party apps only for contacts apps; for delegated apps only if
            an administrator granted it; only when ChangeType is create_user or update_user.
        ExtAttr.Item (list[dict]): the attributes, one each.
        ExtAttr.Item[].Name (str): the name of the attribute.
        ExtAttr.Item[].Type (str): 0 = text, 1 = web page.
        ExtAttr.Item[].Text (dict): a text attribute; there when Type is 0.
        ExtAttr.Item[].Text.Value (str): the text.
        ExtAttr.Item[].Web (dict): a web page attribute; there when Type is 1.
        ExtAttr.Item[].Web.Title (str): what is shown for the page.
        ExtAttr.Item[].Web.Url (str): the address of the page.
        Status (str): 1 = active, 2 = disabled, 4 = not activated, 5 = has left the corp; only when ChangeType is
            create_user or update_user.
        NewUserID (str): the new userid; only when it was changed, which can be done once if the system made the userid;
            only when ChangeType is update_user.
        Id (str): the department; only when ChangeType is create_party, update_party or delete_party.
        ParentId (str): the parent department; of a changed one only when it changed; only when ChangeType is
            create_party or update_party.
        Order (str): the place among the sister departments; the greater the further in front; only when ChangeType is
            create_party.
        TagId (str): the tag; only when ChangeType is update_tag.
        AddUserItems (str): the members that were added, by userid, separated by commas; only when ChangeType is
            update_tag.
        DelUserItems (str): the members that were removed, by userid, separated by commas; only when ChangeType is
            update_tag.
        AddPartyItems (str): the departments that were added, by id, separated by commas; only when ChangeType is
            update_tag.
        DelPartyItems (str): the departments that were removed, by id, separated by commas; may be absent when the
            department itself was deleted; only when ChangeType is update_tag.
        Address (str): the address; not on the page.
    """
    return matching(message, InfoType="change_contact")


def create_user(message: Message) -> Optional[Message]:
    """新增成员事件: a member was added.

    EVENT InfoType=change_contact ChangeType=create_user
    https://developer.work.weixin.qq.com/document/path/90639 (2023/11/01)

    Apps with the right to edit the contacts get UserID, OpenUserID and Department only, and nothing of what they did
    themselves; apps that may only read the basic data get those.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always create_user.
        UserID (str): the member.
        OpenUserID (str): the member by the id that is the same for all apps of the provider, at most 64 bytes.
        Name (str): the name of the member; other third-party apps than those for contacts get the userid in its place;
            for delegated apps only if an administrator granted it.
        Department (str): the member's departments that the app may see, by id, separated by commas; always 1 where
            members authorise for themselves.
        MainDepartment (str): the main department; always 1 where members authorise for themselves.
        IsLeaderInDept (str): for each of the departments, in their order, whether the member leads it, separated by
            commas: 0 = no, 1 = yes; only for contacts apps, of members that they made, and for apps with the right to
            see department leaders; not for the upstream corp.
        DirectLeader (str): the direct leader by userid, at most 1; only for contacts apps, of members that they made,
            and for apps with the right to see direct leaders; not for the upstream corp.
        Mobile (str): the mobile number; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it.
        Position (str): the position, 0 to 64 bytes; of third-party apps only for contacts apps; for delegated apps only
            if an administrator granted it.
        Gender (str): 0 = not set, 1 = male, 2 = female; only for contacts apps.
        Email (str): the mail address; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it.
        BizMail (str): the corp mail address; of third-party apps only for contacts apps; not for delegated apps.
        Status (str): 1 = active, 2 = disabled, 4 = not activated, 5 = has left the corp.
        Avatar (str): the address of the avatar; with /100 in place of /0 at its end for a small one; only for contacts
            apps.
        Alias (str): the alias.
        Telephone (str): the landline number; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it.
        ExtAttr (dict): the extended attributes; of third-party apps only for contacts apps; for delegated apps only if
            an administrator granted it.
        ExtAttr.Item (list[dict]): the attributes, one each.
        ExtAttr.Item[].Name (str): the name of the attribute.
        ExtAttr.Item[].Type (str): 0 = text, 1 = web page.
        ExtAttr.Item[].Text (dict): a text attribute; there when Type is 0.
        ExtAttr.Item[].Text.Value (str): the text.
        ExtAttr.Item[].Web (dict): a web page attribute; there when Type is 1.
        ExtAttr.Item[].Web.Title (str): what is shown for the page.
        ExtAttr.Item[].Web.Url (str): the address of the page.
    """
    return matching(message, InfoType="change_contact", ChangeType="create_user")


def update_user(message: Message) -> Optional[Message]:
    """更新成员事件: a member was changed; only what changed is sent.

    EVENT InfoType=change_contact ChangeType=update_user
    https://developer.work.weixin.qq.com/document/path/90639 (2023/11/01)

    Apps with the right to edit the contacts get UserID, OpenUserID and Department only, when the departments changed,
    and nothing of what they did themselves; apps that may only read the basic data get those, when any of those
    changed. A change of departments by which the member leaves the visible range is pushed, too.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always update_user.
        UserID (str): the member.
        OpenUserID (str): the member by the id that is the same for all apps of the provider, at most 64 bytes.
        Name (str): the name of the member; other third-party apps than those for contacts get the userid in its place;
            for delegated apps only if an administrator granted it.
        Department (str): the member's departments that the app may see, by id, separated by commas.
        MainDepartment (str): the main department.
        IsLeaderInDept (str): for each of the departments, in their order, whether the member leads it, separated by
            commas: 0 = no, 1 = yes; only for contacts apps, of members that they made, and for apps with the right to
            see department leaders; not for the upstream corp.
        DirectLeader (str): the direct leader by userid, at most 1; only for contacts apps, of members that they made,
            and for apps with the right to see direct leaders; not for the upstream corp.
        Mobile (str): the mobile number; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it.
        Position (str): the position, 0 to 64 bytes; of third-party apps only for contacts apps; for delegated apps only
            if an administrator granted it.
        Gender (str): 0 = not set, 1 = male, 2 = female; only for contacts apps.
        Email (str): the mail address; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it.
        BizMail (str): the corp mail address; of third-party apps only for contacts apps; not for delegated apps.
        Avatar (str): the address of the avatar; with /100 in place of /0 at its end for a small one; only for contacts
            apps.
        Alias (str): the alias.
        Telephone (str): the landline number; of third-party apps only for contacts apps; for delegated apps only if an
            administrator granted it.
        ExtAttr (dict): the extended attributes; of third-party apps only for contacts apps; for delegated apps only if
            an administrator granted it.
        ExtAttr.Item (list[dict]): the attributes, one each.
        ExtAttr.Item[].Name (str): the name of the attribute.
        ExtAttr.Item[].Type (str): 0 = text, 1 = web page.
        ExtAttr.Item[].Text (dict): a text attribute; there when Type is 0.
        ExtAttr.Item[].Text.Value (str): the text.
        ExtAttr.Item[].Web (dict): a web page attribute; there when Type is 1.
        ExtAttr.Item[].Web.Title (str): what is shown for the page.
        ExtAttr.Item[].Web.Url (str): the address of the page.
        Status (str): 1 = active, 2 = disabled, 4 = not activated, 5 = has left the corp; comes when a member who never
            activated is enabled again, leaves the corp or unfollows.
        NewUserID (str): the new userid; only when it was changed, which can be done once if the system made the userid.
    """
    return matching(message, InfoType="change_contact", ChangeType="update_user")


def delete_user(message: Message) -> Optional[Message]:
    """删除成员事件: a member was removed.

    EVENT InfoType=change_contact ChangeType=delete_user
    https://developer.work.weixin.qq.com/document/path/90639 (2023/11/01)

    What a contacts app did itself is not pushed to it.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always delete_user.
        UserID (str): the member.
        OpenUserID (str): the member by the id that is the same for all apps of the provider, at most 64 bytes.
    """
    return matching(message, InfoType="change_contact", ChangeType="delete_user")


def create_party(message: Message) -> Optional[Message]:
    """新增部门事件: a department was added.

    EVENT InfoType=change_contact ChangeType=create_party
    https://developer.work.weixin.qq.com/document/path/90640 (2022/08/05)

    Apps with the right to edit the contacts get Id and ParentId only, and nothing of what they did themselves.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always create_party.
        Name (str): the name of the department; other third-party apps than those for contacts get the id in its place;
            for delegated apps only if an administrator granted it.
        Id (str): the department.
        ParentId (str): the parent department.
        Order (str): the place among the sister departments; the greater the further in front.
    """
    return matching(message, InfoType="change_contact", ChangeType="create_party")


def update_party(message: Message) -> Optional[Message]:
    """更新部门事件: a department was changed; only what changed is sent.

    EVENT InfoType=change_contact ChangeType=update_party
    https://developer.work.weixin.qq.com/document/path/90640 (2022/08/05)

    Apps with the right to edit the contacts get Id and ParentId only, when ParentId changed, and nothing of what they
    did themselves.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always update_party.
        Name (str): the name of the department; only when it changed; other third-party apps than those for contacts get
            the id in its place; for delegated apps only if an administrator granted it.
        Id (str): the department.
        ParentId (str): the parent department; only when it changed.
    """
    return matching(message, InfoType="change_contact", ChangeType="update_party")


def delete_party(message: Message) -> Optional[Message]:
    """删除部门事件: a department was removed.

    EVENT InfoType=change_contact ChangeType=delete_party
    https://developer.work.weixin.qq.com/document/path/90640 (2022/08/05)

    What a contacts app did itself is not pushed to it.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always delete_party.
        Id (str): the department.
    """
    return matching(message, InfoType="change_contact", ChangeType="delete_party")


def update_tag(message: Message) -> Optional[Message]:
    """标签成员变更事件: members or departments were given or lost a tag.

    EVENT InfoType=change_contact ChangeType=update_tag
    https://developer.work.weixin.qq.com/document/path/90641 (2022/02/22)

    Only for tags in the visible range of the app, and not for what it did itself. Read the members of the tag anew
    rather than rely on the lists.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_contact.
        TimeStamp (str): when it was sent, in Unix seconds.
        ChangeType (str): always update_tag.
        TagId (str): the tag.
        AddUserItems (str): the members that were added, by userid, separated by commas.
        DelUserItems (str): the members that were removed, by userid, separated by commas.
        AddPartyItems (str): the departments that were added, by id, separated by commas.
        DelPartyItems (str): the departments that were removed, by id, separated by commas; may be absent when the
            department itself was deleted.
    """
    return matching(message, InfoType="change_contact", ChangeType="update_tag")


def batch_job_result(message: Message) -> Optional[Message]:
    """导出任务完成通知: an asynchronous job of the contacts has ended: an export, or ids translated.

    EVENT InfoType=batch_job_result
    https://developer.work.weixin.qq.com/document/path/94956 (2021/08/11)

    Message:
        SuiteId (str): the suite; not when JobType is contact_id_translate.
        InfoType (str): always batch_job_result.
        TimeStamp (str): when it was sent, in Unix seconds.
        BatchJob (dict): the asynchronous job.
        BatchJob.JobId (str): the job; at most 64 characters.
        BatchJob.JobType (str): sync_user = members updated, replace_user = all members replaced, invite_user = members
            invited, replace_party = all departments replaced, export_user = members exported in detail,
            export_simple_user = members exported, export_department = departments exported, export_tag = members of a
            tag exported, export_taguser = the same, import_chain_contact = contacts of a corp chain imported,
            contact_id_translate = ids of the contacts translated.
        BatchJob.ErrCode (str): the return code of the job; not when JobType is contact_id_translate.
        BatchJob.ErrMsg (str): the return code in words; not when JobType is contact_id_translate.
        CreateTime (str): when it was sent, in Unix seconds; in the table of the page only.
        ServiceCorpId (str): the service provider, by its CorpID; only when JobType is contact_id_translate.
        AuthCorpId (str): the authorised corp; only when JobType is contact_id_translate.
    """
    return matching(message, InfoType="batch_job_result")
