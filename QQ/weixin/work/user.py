"""QQ::weixin::work::user: 成员管理.

Create, read, change and delete the members in the corp's contacts (通讯录), and convert between userid, openid,
mobile number and OAuth2 code. A member is named by the userid, the account (账号) in the admin console. Writing takes
the token of the contacts sync assistant (通讯录同步助手) or of a third-party contacts app; any other app only reads the
members that it may see.
"""

from typing import Optional

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = [
    "create",
    "get",
    "update",
    "delete",
    "batchdelete",
    "simplelist",
    "list",
    "convert_to_openid",
    "convert_to_userid",
    "authsucc",
    "get_active_stat",
    "getuserid",
    "getuserinfo",
    "get_mobile_hashcode",
    "get_userid_by_email",
    "list_selected_ticket_user",
    "list_id",
    "tfa_succ",
    "list_member_auth",
    "check_member_auth",
]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建成员: create a member in the corp's contacts.

    POST user/create
    https://developer.work.weixin.qq.com/document/path/90195 (2025/07/25)

    Create the departments first, and create departments and their members one after another, not in parallel. A
    department that does not exist is created below 其他（待设置部门）.

    hash:
        userid (str, required): the account, unique in the corp regardless of case; 1 to 64 bytes; digits, letters and
            the characters _ - @ . with a digit or letter first.
        name (str, required): name, 1 to 64 characters.
        alias (str): alias, 1 to 64 characters.
        mobile (str): mobile number, unique in the corp; required without email; outside the Chinese mainland with the
            country code.
        department (list[int]): ids of the departments that the member belongs to, at most 100 items; without it, or
            with 0, the member goes below 其他（待设置部门）.
        order (list[int]): sort value in each department, one for each entry of department; larger sorts first, equal
            values by creation time; each from 0 to 4294967295; 0 if not given.
        position (str): job title, 0 to 128 characters.
        gender (str): 1 = male, 2 = female.
        email (str): email address, unique in the corp; 6 to 64 bytes; required without mobile; members abroad can sign
            in with it.
        biz_mail (str): corp mailbox (企业邮箱), only for corps that have opened it; 6 to 64 bytes, unique in the corp; if
            not given, the system assigns one, which can be changed once.
        telephone (str): landline, at most 32 bytes; digits, -, + or comma.
        is_leader_in_dept (list[int]): whether the member leads each department, one value for each entry of department:
            0 = no, 1 = leader; approval and similar apps can use it to find who approves.
        direct_leader (list[str]): userid of the direct leader, a member of the same corp; at most 1 items.
        avatar_mediaid (str): media_id of the avatar picture, from media.upload.
        enable (int): 0 = disable, 1 = enable the member.
        extattr (dict): custom fields; each must have been added in the admin console, unknown ones are ignored.
        extattr.attrs (list[dict]): one entry for each custom field.
        extattr.attrs[].type (int, required): 0 = text, 1 = web page, 2 = mini program (not on the page since 2026-01).
        extattr.attrs[].name (str, required): name of the field in the admin console; an unknown name is ignored.
        extattr.attrs[].text (dict): value of a text field; required when type is 0.
        extattr.attrs[].text.value (str, required): text, at most 64 characters.
        extattr.attrs[].web (dict): value of a web page field; required when type is 1. Give url and title both, or both
            empty to clear the field.
        extattr.attrs[].web.url (str, required): address, beginning with http or https.
        extattr.attrs[].web.title (str, required): title shown, at most 12 characters.
        to_invite (bool): whether to invite the member to WeCom, by WeChat service message, SMS or email, once a day for
            3 working days. Default: true.
        external_profile (dict): public profile (对外属性), what people outside the corp see of the member.
        external_profile.external_corp_name (str): short name of the corp, which must be a verified one.
        external_profile.wechat_channels (dict): Channels (视频号) account shown.
        external_profile.wechat_channels.nickname (str): name of the Channels account, which must be bound to the corp.
        external_profile.external_attr (list[dict], required): fields shown, of the types text, web page and mini
            program.
        external_profile.external_attr[].type (int, required): 0 = text, 1 = web page, 2 = mini program.
        external_profile.external_attr[].name (str, required): name of the field in the admin console; an unknown one is
            ignored.
        external_profile.external_attr[].text (dict): value of a text field; required when type is 0.
        external_profile.external_attr[].text.value (str): text, at most 32 characters.
        external_profile.external_attr[].web (dict): value of a web page field; required when type is 1. Give url and
            title both, or both empty to clear the field.
        external_profile.external_attr[].web.url (str): address, beginning with http or https.
        external_profile.external_attr[].web.title (str): title shown, at most 12 characters.
        external_profile.external_attr[].miniprogram (dict): value of a mini program field; required when type is 2.
            Give appid and title both, or both empty to clear the field.
        external_profile.external_attr[].miniprogram.appid (str): appid of a mini program authorised and installed in
            the corp, any other is ignored.
        external_profile.external_attr[].miniprogram.pagepath (str): page of the mini program.
        external_profile.external_attr[].miniprogram.title (str): title shown, at most 12 characters.
        external_position (str): job title shown outside the corp in place of position, at most 12 characters (Chinese
            ones).
        nickname (str): name of the Channels (视频号) account shown outside the corp, which must be bound to it; listed
            among the official parameters, while the official sample passes external_profile.wechat_channels.nickname.
        address (str): address, at most 128 characters.
        main_department (int): id of the main department.

    Reply:
        created_department_list (dict): departments that were created because they did not exist.
        created_department_list.department_info (list[dict]): the departments.
        created_department_list.department_info[].name (str): name of the new department.
        created_department_list.department_info[].id (int): id of the new department.

    Permission:
        contacts sync, third-party contacts: allowed
        self-built, third-party, delegated: not allowed

    Limits:
        - a department holds at most 30000 sub-departments and members together.
        - at most 3 times as many members as the corp's limit are created a month.
    """
    return _http.post("user/create", access_token, hash)


def get(access_token: Token, userid: Query) -> Reply:
    """读取成员: read one member.

    GET user/get
    https://developer.work.weixin.qq.com/document/path/90196 (2025/03/06)

    Which fields come back depends on the caller. Fields marked "restricted" are withheld from third-party apps, except
    from a third-party contacts app for members that it created itself, and from an upstream corp that reads members of
    a downstream corp. Fields marked "on authorisation" reach a delegated app only once an administrator has authorised
    it, those marked "on consent" only once the member has consented by OAuth2 too.

    Arguments:
        userid (str, required): the account in the admin console, 1 to 64 bytes, case-insensitive.

    Reply:
        userid (str): the account in the admin console, unique in the corp, case-insensitive, 1 to 64 bytes.
        name (str): name; third-party apps get the userid in its place, except a third-party contacts app for members
            that it created; on authorisation. Where no name is returned, the contacts display component (通讯录展示组件) shows
            it.
        mobile (str): mobile number; restricted, on consent.
        department (list[int]): ids of the member's departments, as far as the app may see them; all of them for
            third-party apps with 组织架构信息 and delegated apps with 组织架构信息 > 部门及父部门ID、部门负责人; always 1, the root, in
            member-authorisation mode (成员授权模式).
        order (list[int]): sort value in each department, one for each entry of department; larger sorts first, from 0
            to 4294967295; absent in member-authorisation mode.
        position (str): job title; restricted, on authorisation.
        gender (str): 0 = undefined or withheld, 1 = male, 2 = female; restricted, on consent.
        email (str): email address; restricted, on consent.
        biz_mail (str): corp mailbox (企业邮箱); restricted, on consent.
        is_leader_in_dept (list[int]): whether the member leads each department, one value for each entry of department:
            0 = no, 1 = leader; restricted, but also returned to third-party and delegated apps with 组织架构信息 > 部门负责人.
        direct_leader (list[str]): userid of the direct leader, if the app may see that member; at most 1 items;
            restricted, but also returned to third-party and delegated apps with 组织架构信息 > 直属上级.
        avatar (str): address of the avatar; restricted, on consent.
        thumb_avatar (str): URL of the small avatar; restricted.
        telephone (str): landline; restricted, on authorisation.
        alias (str): alias; restricted.
        address (str): address; restricted, on consent.
        open_userid (str): globally unique id, the same in all apps of one service provider, at most 64 bytes;
            third-party apps only.
        main_department (int): id of the main department; only if the app may see that department.
        extattr (dict): custom fields; restricted, on authorisation.
        extattr.attrs (list[dict]): one entry for each custom field.
        extattr.attrs[].type (int): 0 = text, 1 = web page.
        extattr.attrs[].name (str): name of the field.
        extattr.attrs[].text (dict): value of a text field.
        extattr.attrs[].text.value (str): text.
        extattr.attrs[].web (dict): value of a web page field.
        extattr.attrs[].web.url (str): address.
        extattr.attrs[].web.title (str): title shown.
        status (int): 1 = activated, 2 = disabled, 4 = not activated, 5 = left the corp; activated means that the member
            has activated WeCom or follows the WeChat plugin (微信插件).
        qr_code (str): address of the member's personal QR code, which others scan to add the member as an external
            contact; restricted, on consent.
        external_position (str): job title shown outside the corp in place of position; restricted, on authorisation.
        external_profile (dict): public profile (对外属性), what people outside the corp see of the member; restricted, on
            authorisation.
        external_profile.wechat_channels (dict): Channels (视频号) account shown.
        external_profile.wechat_channels.nickname (str): name of the Channels account.
        external_profile.wechat_channels.status (int): 0 = confirmed and usable, 1 = waiting to be confirmed.
        external_profile.external_corp_name (str): short name of the corp.
        external_profile.external_attr (list[dict]): fields shown.
        external_profile.external_attr[].type (int): 0 = text, 1 = web page, 2 = mini program.
        external_profile.external_attr[].name (str): name of the field.
        external_profile.external_attr[].text (dict): value of a text field.
        external_profile.external_attr[].text.value (str): text.
        external_profile.external_attr[].web (dict): value of a web page field.
        external_profile.external_attr[].web.url (str): address.
        external_profile.external_attr[].web.title (str): title shown.
        external_profile.external_attr[].miniprogram (dict): value of a mini program field.
        external_profile.external_attr[].miniprogram.appid (str): appid of the mini program.
        external_profile.external_attr[].miniprogram.pagepath (str): page of the mini program.
        external_profile.external_attr[].miniprogram.title (str): title shown.

    Permission:
        note: the app needs the right to view the member
        contacts sync: not from IP addresses added to 管理工具 > 通讯录同步 since 2022-08-15 10:00
        self-built, delegated: those created since 2022-06-20 20:00 do not get avatar, gender, mobile number, email,
            corp mailbox, QR code and address, but ask for them by OAuth2
        system secret: not avatar, gender, mobile number, email, corp mailbox, QR code and address since 2022-06-20
            20:00
    """
    return _http.get("user/get", access_token=access_token, userid=userid)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新成员: change a member.

    POST user/update
    https://developer.work.weixin.qq.com/document/path/90197 (2025/07/25)

    Fields that are left out keep their values.

    hash:
        userid (str, required): the account in the admin console, 1 to 64 bytes, case-insensitive.
        name (str): name, 1 to 64 characters.
        alias (str): alias, 1 to 64 characters.
        mobile (str): mobile number, unique in the corp; silently ignored once the member has activated WeCom, from then
            on only the member can change it; outside the Chinese mainland with the country code.
        department (list[int]): ids of the departments that the member belongs to, at most 100 items.
        order (list[int]): sort value in each department, one for each entry of department, used only together with it;
            larger sorts first; each from 0 to 4294967295; 0 if not given.
        position (str): job title, 0 to 128 characters.
        gender (str): 1 = male, 2 = female.
        email (str): email address, unique in the corp; 6 to 64 bytes; members abroad can sign in with it.
        biz_mail (str): corp mailbox (企业邮箱), only for corps that have opened it; 6 to 63 bytes, unique in the corp; one
            assigned by the system can be changed once, one set at creation not at all; without it the system makes one.
        biz_mail_alias (dict): aliases of the corp mailbox; replaces the old ones; an empty one removes all.
        biz_mail_alias.item (list[str]): the aliases, at most 5 items; each has 6 to 63 bytes and is unique in the corp.
        telephone (str): landline, 1 to 32 characters; digits, -, + or comma.
        is_leader_in_dept (list[int]): whether the member leads each department, one value for each entry of department:
            0 = no, 1 = leader.
        direct_leader (list[str]): userid of the direct leader, a member of the same corp; at most 1 items.
        avatar_mediaid (str): media_id of the avatar picture, from media.upload.
        enable (int): 0 = disable, 1 = enable the member.
        extattr (dict): custom fields; each must have been added in the admin console, unknown ones are ignored.
        extattr.attrs (list[dict]): one entry for each custom field.
        extattr.attrs[].type (int, required): 0 = text, 1 = web page, 2 = mini program (not on the page since 2026-01).
        extattr.attrs[].name (str, required): name of the field in the admin console; an unknown name is ignored.
        extattr.attrs[].text (dict): value of a text field; required when type is 0.
        extattr.attrs[].text.value (str, required): text, at most 64 characters.
        extattr.attrs[].web (dict): value of a web page field; required when type is 1. Give url and title both, or both
            empty to clear the field.
        extattr.attrs[].web.url (str, required): address, beginning with http or https.
        extattr.attrs[].web.title (str, required): title shown, at most 12 characters.
        external_profile (dict): public profile (对外属性), what people outside the corp see of the member.
        external_profile.external_corp_name (str): short name of the corp, which must be a verified one.
        external_profile.wechat_channels (dict): Channels (视频号) account shown.
        external_profile.wechat_channels.nickname (str): name of the Channels account, which must be bound to the corp.
        external_profile.external_attr (list[dict], required): fields shown, of the types text, web page and mini
            program.
        external_profile.external_attr[].type (int, required): 0 = text, 1 = web page, 2 = mini program.
        external_profile.external_attr[].name (str, required): name of the field in the admin console; an unknown one is
            ignored.
        external_profile.external_attr[].text (dict): value of a text field; required when type is 0.
        external_profile.external_attr[].text.value (str): text, at most 32 characters.
        external_profile.external_attr[].web (dict): value of a web page field; required when type is 1. Give url and
            title both, or both empty to clear the field.
        external_profile.external_attr[].web.url (str): address, beginning with http or https.
        external_profile.external_attr[].web.title (str): title shown, at most 12 characters.
        external_profile.external_attr[].miniprogram (dict): value of a mini program field; required when type is 2.
            Give appid and title both, or both empty to clear the field.
        external_profile.external_attr[].miniprogram.appid (str): appid of a mini program authorised and installed in
            the corp, any other is ignored.
        external_profile.external_attr[].miniprogram.pagepath (str): page of the mini program.
        external_profile.external_attr[].miniprogram.title (str): title shown, at most 12 characters.
        external_position (str): job title shown outside the corp in place of position, at most 12 characters (Chinese
            ones).
        nickname (str): name of the Channels (视频号) account shown outside the corp, which must be bound to it; listed
            among the official parameters, while the official sample passes external_profile.wechat_channels.nickname.
        address (str): address, at most 128 characters.
        main_department (int): id of the main department.
        new_userid (str): new userid; possible once, and only if the current one was generated by the system.

    Permission:
        contacts sync, third-party contacts: allowed
        self-built, third-party, delegated: not allowed

    Limits:
        - a department holds at most 30000 sub-departments and members together.
        - biz_mail and biz_mail_alias are changed apart from the other fields: when the call fails, the one may have
          been changed and the other not.
    """
    return _http.post("user/update", access_token, hash)


def delete(access_token: Token, userid: Query) -> Reply:
    """删除成员: delete a member.

    GET user/delete
    https://developer.work.weixin.qq.com/document/path/90198 (2021/08/08)

    If the member is bound to a Tencent Exmail (腾讯企业邮), that mail account is deleted as well.

    Arguments:
        userid (str, required): the account in the admin console.

    Permission:
        contacts sync, third-party contacts: allowed
        self-built, third-party, delegated: not allowed
    """
    return _http.get("user/delete", access_token=access_token, userid=userid)


def batchdelete(access_token: Token, hash: Hash) -> Reply:
    """批量删除成员: delete several members in one call.

    POST user/batchdelete
    https://developer.work.weixin.qq.com/document/path/90199 (2019/06/13)

    hash:
        useridlist (list[str], required): the members, by userid, at most 200 items; one invalid userid makes the whole
            call fail.

    Permission:
        contacts sync, third-party contacts: allowed
        self-built, third-party, delegated: not allowed
    """
    return _http.post("user/batchdelete", access_token, hash)


def simplelist(access_token: Token, department_id: Query, fetch_child: Optional[Query] = None) -> Reply:
    """获取部门成员: list the members of a department, with userid, name and departments only.

    GET user/simplelist
    https://developer.work.weixin.qq.com/document/path/90200 (2022/08/22)

    All members come back in one reply; there are no pages. list gives every field.

    Arguments:
        department_id (int, required): id of the department.
        fetch_child (int): 0 = this department only, 1 = with all sub-departments. Default: 0. Not on the page since
            2026-01, which advises to walk the sub-departments one by one; see department.simplelist.

    Reply:
        userlist (list[dict]): the members.
        userlist[].userid (str): the account in the admin console.
        userlist[].name (str): name; for a delegated app only once an administrator has authorised it; third-party apps
            other than contacts apps get the userid in its place and show the name with the contacts display component
            (通讯录展示组件).
        userlist[].department (list[int]): ids of the member's departments, 32-bit integers.
        userlist[].open_userid (str): globally unique id, the same in all apps of one service provider, at most 64
            bytes; third-party apps only.

    Permission:
        note: the app needs the right to view the department
        contacts sync: not from IP addresses added to 管理工具 > 通讯录同步 since 2022-08-15 10:00

    Differs from Perl: 0.10 and 0.12 have no fetch_child; 0.06 has, and sends 0 without it. A Perl script that gives one
        that is true gets it sent here.
    """
    return _http.get(
        "user/simplelist", optional={"fetch_child": fetch_child}, access_token=access_token, department_id=department_id
    )


def list(access_token: Token, department_id: Query, fetch_child: Optional[Query] = None) -> Reply:
    """获取部门成员详情: list the members of a department with all their fields.

    GET user/list
    https://developer.work.weixin.qq.com/document/path/90201 (2024/07/24)

    All members come back in one reply; there are no pages.

    Which fields come back depends on the caller. Fields marked "restricted" are withheld from third-party apps, except
    from a third-party contacts app for members that it created itself, and from an upstream corp that reads members of
    a downstream corp. Fields marked "on authorisation" reach a delegated app only once an administrator has authorised
    it.

    Arguments:
        department_id (int, required): id of the department.
        fetch_child (int): 0 = this department only, 1 = with all sub-departments. Default: 0. Not on the page since
            2026-01, which advises to walk the sub-departments one by one; see department.simplelist.

    Reply:
        userlist (list[dict]): the members.
        userlist[].userid (str): the account in the admin console.
        userlist[].name (str): name; third-party apps get the userid in its place, except a third-party contacts app for
            members that it created; on authorisation. Where no name is returned, the contacts display component
            (通讯录展示组件) shows it.
        userlist[].mobile (str): mobile number; restricted, on authorisation.
        userlist[].department (list[int]): ids of the member's departments, as far as the app may see them; all of them
            for third-party apps with 组织架构信息 and delegated apps with 组织架构信息 > 部门及父部门ID、部门负责人.
        userlist[].order (list[int]): sort value in each department, one for each entry of department; larger sorts
            first, from 0 to 4294967295.
        userlist[].position (str): job title; restricted, on authorisation.
        userlist[].gender (str): 0 = undefined or withheld, 1 = male, 2 = female; restricted.
        userlist[].email (str): email address; restricted, on authorisation.
        userlist[].biz_mail (str): corp mailbox (企业邮箱); restricted, never returned to delegated apps.
        userlist[].is_leader_in_dept (list[int]): whether the member leads each department, one value for each entry of
            department: 0 = no, 1 = leader; restricted, but also returned to third-party and delegated apps with 组织架构信息
            > 部门负责人.
        userlist[].direct_leader (list[str]): userid of the direct leader, if the app may see that member; at most 1
            items; restricted, but also returned to third-party apps with 组织架构信息 > 直属上级; not for delegated apps.
        userlist[].avatar (str): URL of the avatar; restricted.
        userlist[].thumb_avatar (str): URL of the small avatar; restricted.
        userlist[].telephone (str): landline; restricted, on authorisation.
        userlist[].alias (str): alias; restricted.
        userlist[].address (str): address; restricted, on authorisation.
        userlist[].open_userid (str): globally unique id, the same in all apps of one service provider, at most 64
            bytes; third-party apps only.
        userlist[].main_department (int): id of the main department; only if the app may see that department.
        userlist[].extattr (dict): custom fields; restricted, on authorisation.
        userlist[].extattr.attrs (list[dict]): one entry for each custom field.
        userlist[].extattr.attrs[].type (int): 0 = text, 1 = web page.
        userlist[].extattr.attrs[].name (str): name of the field.
        userlist[].extattr.attrs[].text (dict): value of a text field.
        userlist[].extattr.attrs[].text.value (str): text.
        userlist[].extattr.attrs[].web (dict): value of a web page field.
        userlist[].extattr.attrs[].web.url (str): address.
        userlist[].extattr.attrs[].web.title (str): title shown.
        userlist[].status (int): 1 = activated, 2 = disabled, 4 = not activated, 5 = left the corp; activated means that
            the member has activated WeCom or follows the WeChat plugin (微信插件).
        userlist[].qr_code (str): URL of the member's personal QR code, which others scan to add the member as an
            external contact; restricted.
        userlist[].external_position (str): job title shown outside the corp in place of position; restricted, on
            authorisation.
        userlist[].external_profile (dict): public profile (对外属性), what people outside the corp see of the member;
            restricted, on authorisation.
        userlist[].external_profile.wechat_channels (dict): Channels account shown.
        userlist[].external_profile.wechat_channels.nickname (str): name of the Channels account.
        userlist[].external_profile.wechat_channels.status (int): 0 = confirmed and usable, 1 = waiting to be confirmed.
        userlist[].external_profile.external_corp_name (str): short name of the corp.
        userlist[].external_profile.external_attr (list[dict]): fields shown.
        userlist[].external_profile.external_attr[].type (int): 0 = text, 1 = web page, 2 = mini program.
        userlist[].external_profile.external_attr[].name (str): name of the field.
        userlist[].external_profile.external_attr[].text (dict): value of a text field.
        userlist[].external_profile.external_attr[].text.value (str): text.
        userlist[].external_profile.external_attr[].web (dict): value of a web page field.
        userlist[].external_profile.external_attr[].web.url (str): address.
        userlist[].external_profile.external_attr[].web.title (str): title shown.
        userlist[].external_profile.external_attr[].miniprogram (dict): value of a mini program field.
        userlist[].external_profile.external_attr[].miniprogram.appid (str): appid of the mini program.
        userlist[].external_profile.external_attr[].miniprogram.pagepath (str): page of the mini program.
        userlist[].external_profile.external_attr[].miniprogram.title (str): title shown.
        userlist[].enable (int): 0 = disabled, 1 = enabled; only in the official sample.
        userlist[].hide_mobile (int): by its name, whether the mobile number is hidden; 0 in the official sample,
            otherwise undocumented.
        userlist[].english_name (str): English name; only in the official sample.

    Permission:
        note: the app needs the right to view the department
        contacts sync: not from IP addresses added to 管理工具 > 通讯录同步 since 2022-08-15 10:00
        self-built, delegated: those created since 2022-06-20 20:00 do not get avatar, gender, mobile number, email,
            corp mailbox, QR code and address, but ask for them by OAuth2
        system secret: not avatar, gender, mobile number, email, corp mailbox, QR code and address since 2022-06-20
            20:00

    Differs from Perl: 0.10 and 0.12 have no fetch_child; 0.06 has, and sends 0 without it. A Perl script that gives one
        that is true gets it sent here.
    """
    return _http.get(
        "user/list", optional={"fetch_child": fetch_child}, access_token=access_token, department_id=department_id
    )


def convert_to_openid(access_token: Token, hash: Hash) -> Reply:
    """userid转openid: convert a member's userid to the openid that corp payment (企业支付) asks for.

    POST user/convert_to_openid
    https://developer.work.weixin.qq.com/document/path/90202 (2022/01/20)

    Corp red packets and payments to staff name the payee by openid. For external contacts there is a conversion of its
    own, externalcontact/convert_to_openid.

    hash:
        userid (str, required): the member.

    Reply:
        openid (str): openid of the member.

    Permission:
        note: the member must be within the app's visible range

    Limits:
        - the member must have signed in to WeCom with WeChat or follow the WeChat plugin (微信插件).
    """
    return _http.post("user/convert_to_openid", access_token, hash)


def convert_to_userid(access_token: Token, hash: Hash) -> Reply:
    """openid转userid: convert an openid from the result of a corp payment (企业支付) to the member's userid.

    POST user/convert_to_userid
    https://developer.work.weixin.qq.com/document/path/90202 (2022/01/20)

    hash:
        openid (str, required): openid returned by corp payment.

    Reply:
        userid (str): the member.

    Permission:
        note: the management group (管理组) needs the right to view the member
    """
    return _http.post("user/convert_to_userid", access_token, hash)


def authsucc(access_token: Token, userid: Query) -> Reply:
    """二次验证: let a member into the corp who has passed the corp's own verification on signing in.

    GET user/authsucc
    https://developer.work.weixin.qq.com/document/path/90203 (2023/11/15)

    The corp must have switched on the second verification (二次验证) in the admin console and entered the address of its
    verification page. A member who signs in is then sent to that page with a parameter code. Turn the code into a
    userid with the token of the contacts sync assistant (通讯录同步助手), verify the member, and, where the member is new to
    the corp, finish with this call.

    Arguments:
        userid (str, required): the account in the admin console.

    Permission:
        contacts sync: allowed, as for reading the userid behind the code
    """
    return _http.get("user/authsucc", access_token=access_token, userid=userid)


def get_active_stat(access_token: Token, hash: Hash) -> Reply:
    """获取企业活跃成员数: count the members who were active on a given day.

    POST user/get_active_stat
    https://developer.work.weixin.qq.com/document/path/92714

    hash:
        date (str, required): the day, as YYYY-MM-DD, 30 days back or later.

    Reply:
        active_cnt (int): number of active members.

    Permission:
        contacts sync: allowed
        self-built, third-party, delegated: not allowed

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("user/get_active_stat", access_token, hash)


def getuserid(access_token: Token, hash: Hash) -> Reply:
    """手机号获取userid: find the userid of the member with a given mobile number.

    POST user/getuserid
    https://developer.work.weixin.qq.com/document/path/95402 (2025/08/29)

    hash:
        mobile (str, required): mobile number, 5 to 32 bytes.

    Reply:
        userid (str): the account in the admin console, unique in the corp, case-insensitive, 1 to 64 bytes; an
            encrypted one for third-party apps.

    Permission:
        note: the app needs the right to view the member
        note: with the access_token of an authorised corp (service.get_corp_token) or of a downstream corp
            (corpgroup.corp.gettoken) too

    Limits:
        - more wrong numbers than 20% of the corp's limit of members block the call for one day.
    """
    return _http.post("user/getuserid", access_token, hash)


def getuserinfo(access_token: Token, code: Query) -> Reply:
    """获取访问用户身份: find out who visits a web page, from the code of the OAuth2 redirect.

    GET user/getuserinfo
    https://work.weixin.qq.com/api/doc/90000/90135/91023

    A member of the corp is returned as UserId, anybody else as OpenId; note the capital letters in the reply. This is
    the older address of the call: the official pages now describe auth/getuserinfo.

    Arguments:
        code (str, required): code from the visitor's authorisation, at most 512 bytes; usable once, within 5 minutes.

    Reply:
        UserId (str): userid of the member, only for members of the corp; get returns the details.
        OpenId (str): id of the visitor, unique for the corp, only for others.
        DeviceId (str): id of the device, drawn when WeCom is installed; a reinstallation changes it, an upgrade
            doesn't.

    Permission:
        note: the domain of the redirect must be a trusted domain (可信域名) of the app behind the access_token

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).

    Errors:
        50001: the domain of the redirect doesn't fully match the trusted domain of the app behind the access_token.

    Differs from Perl: 0.10 and 0.12 send a POST, which can't succeed.
    """
    return _http.get("user/getuserinfo", access_token=access_token, code=code)


def get_mobile_hashcode(access_token: Token, hash: Hash) -> Reply:
    """获取手机号随机串: issue a random string that stands for a mobile number in a search for WeChat users.

    POST user/get_mobile_hashcode
    https://work.weixin.qq.com/api/doc/90000/90135/91735

    Typed into the search of the WeCom client, the string finds the WeChat user of that number, who can then be added as
    a contact.

    hash:
        mobile (str, required): mobile number, with the country prefix in the official sample: +8613800000000.
        state (str): value of your own that distinguishes the channels of adding; externalcontact.get returns it for a
            contact that was added this way.

    Reply:
        hashcode (str): random string of 20 bytes, valid for 30 minutes.

    Permission:
        self-built: allowed
        third-party, delegated: not allowed

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("user/get_mobile_hashcode", access_token, hash)


def get_userid_by_email(access_token: Token, hash: Hash) -> Reply:
    """邮箱获取userid: find the userid of the member with a given email address.

    POST user/get_userid_by_email
    https://developer.work.weixin.qq.com/document/path/95895 (2025/08/29)

    hash:
        email (str, required): the email address.
        email_type (int): 1 = corp mailbox (企业邮箱), 2 = personal email address. Default: 1.

    Reply:
        userid (str): the member; an encrypted one for third-party apps, and for delegated apps with upgraded ids.

    Permission:
        note: the app needs the right to view the member
        note: with the access_token of an authorised corp (service.get_corp_token) or of a downstream corp
            (corpgroup.corp.gettoken) too

    Limits:
        - more wrong addresses than 20% of the corp's limit of members block the call for one day.
    """
    return _http.post("user/get_userid_by_email", access_token, hash)


def list_selected_ticket_user(access_token: Token, hash: Hash) -> Reply:
    """获取选人ticket对应的用户: get the member who was chosen in the contacts, from the ticket that the chooser gave to the page.

    POST user/list_selected_ticket_user
    https://developer.work.weixin.qq.com/document/path/94894 (2021/09/02)

    hash:
        selected_ticket (str, required): the selectedTicket from the JavaScript API that chooses members.

    Reply:
        operator_open_userid (str): the member who chose, by open_userid.
        open_userid_list (list[str]): those chosen who are within the app's visible range, by open_userid.
        unauth_open_userid_list (list[str]): those chosen who are not, by open_userid.
        total (int): how many were chosen.

    Permission:
        third-party: only apps installed in member-authorisation mode (成员授权)
    """
    return _http.post("user/list_selected_ticket_user", access_token, hash)


def list_id(access_token: Token, hash: Hash) -> Reply:
    """获取成员ID列表: list the userids of all members with their departments, page by page.

    POST user/list_id
    https://developer.work.weixin.qq.com/document/path/96067 (2024/07/23)

    hash:
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, from 1 to 10000.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        dept_user (list[dict]): members and departments, an entry for each department of a member.
        dept_user[].userid (str): the member; for third-party apps the field is called open_userid.
        dept_user[].department (int): the department.
        dept_user[].open_userid (str): the member, by open_userid; only for third-party apps.

    Permission:
        contacts sync: allowed
        self-built, delegated: not allowed
        third-party: only with 通讯录编辑 authorised
    """
    return _http.post("user/list_id", access_token, hash)


def tfa_succ(access_token: Token, hash: Hash) -> Reply:
    """使用二次验证: tell WeCom that a member has passed the corp's own verification.

    POST user/tfa_succ
    https://developer.work.weixin.qq.com/document/path/99500 (2024/08/19)

    hash:
        userid (str, required): the member.
        tfa_code (str, required): the tfa_code from auth.get_tfa_info, valid for 5 minutes; works once.

    Permission:
        contacts sync: allowed
        self-built: only for members within the app's visible range and the range of the second verification (二次验证), if
            the verification page has the OAuth2 link of the app

    Limits:
        - at most 20 calls at the same time.
    """
    return _http.post("user/tfa_succ", access_token, hash)


def list_member_auth(access_token: Token, hash: Hash) -> Reply:
    """获取成员授权列表: list the members who have authorised the app, page by page.

    POST user/list_member_auth
    https://developer.work.weixin.qq.com/document/path/94513 (2021/09/02)

    hash:
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, at most 1000. Default: 1000.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        member_auth_list (list[dict]): the members.
        member_auth_list[].open_userid (str): the member, by open_userid: the same in all apps of one service provider.

    Permission:
        third-party: only for corps in member-authorisation mode (成员授权模式)
    """
    return _http.post("user/list_member_auth", access_token, hash)


def check_member_auth(access_token: Token, hash: Hash) -> Reply:
    """查询成员用户是否已授权: check whether a member has authorised the app.

    POST user/check_member_auth
    https://developer.work.weixin.qq.com/document/path/94514 (2021/09/07)

    hash:
        open_userid (str, required): the member, by open_userid: the same in all apps of one service provider.

    Reply:
        is_member_auth (bool): whether the member has authorised the app.

    Permission:
        third-party: only for corps in member-authorisation mode (成员授权模式)
    """
    return _http.post("user/check_member_auth", access_token, hash)
