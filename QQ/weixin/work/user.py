"""QQ::weixin::work::user: 成员管理.

Create, read, change and delete the members in the company's contacts (通讯录), and convert between userid, openid,
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
]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建成员: create a member in the company's contacts.

    POST user/create
    https://developer.work.weixin.qq.com/document/path/90195

    Create the departments first, and create departments and their members one after another, not in parallel.

    hash:
        userid (str, required): the account, unique in the company regardless of case; 1 to 64 bytes of digits, letters
            and the characters _ - @ . with a digit or letter first.
        name (str, required): name, 1 to 64 UTF-8 characters.
        alias (str): alias, 1 to 64 UTF-8 characters.
        mobile (str): mobile number, unique in the company; needed when email is empty.
        department (list[int], required): ids of the departments that the member belongs to, at most 100.
        order (list[int]): sort value in each department, one for each entry of department; larger sorts first, equal
            values by creation time; range [0, 2^32), default 0.
        position (str): job title, 0 to 128 characters.
        gender (str): "1" = male, "2" = female.
        email (str): email address, unique in the company; 6 to 64 bytes; needed when mobile is empty.
        biz_mail (str): company mailbox (企业邮箱), only for companies that have opened it; 6 to 64 bytes, unique in the
            company; when left out, the system assigns one, which can be changed once.
        telephone (str): landline, at most 32 bytes of digits, -, + or comma.
        is_leader_in_dept (list[int]): whether the member heads each department, one value for each entry of department:
            1 = head, 0 = not; approval and similar apps can use it to find the superior.
        direct_leader (list[str]): userids of the direct superiors, members of the same company, at most 5.
        avatar_mediaid (str): media_id of the avatar picture, from media.upload.
        enable (int): 1 = enable the member, 0 = disable.
        extattr (dict): custom fields; each must have been added in the admin console, unknown ones are ignored.
        extattr.attrs (list[dict]): one entry for each custom field.
        extattr.attrs[].type (int, required): 0 = text, 1 = web page, 2 = mini program.
        extattr.attrs[].name (str, required): name of the field in the admin console; an unknown name is ignored.
        extattr.attrs[].text (dict): value of a text field; used when type is 0.
        extattr.attrs[].text.value (str, required): text, at most 64 UTF-8 characters.
        extattr.attrs[].web (dict): value of a web page field; used when type is 1. Give url and title both, or both
            empty to clear the field.
        extattr.attrs[].web.url (str, required): address, beginning with http or https.
        extattr.attrs[].web.title (str, required): title shown, at most 12 UTF-8 characters.
        to_invite (bool): whether to invite the member to WeCom, by WeChat service notice, SMS or email, once a day for
            at most 3 working days; default true.
        external_profile (dict): what people outside the company see of the member (对外属性).
        external_profile.external_corp_name (str): short name of the company, one of its verified short names.
        external_profile.wechat_channels (dict): Channels (视频号) account shown.
        external_profile.wechat_channels.nickname (str): name of the Channels account, one of those bound to the
            company.
        external_profile.external_attr (list[dict]): fields shown, of the types text, web page and mini program.
        external_profile.external_attr[].type (int): 0 = text, 1 = web page, 2 = mini program; needed in each entry.
        external_profile.external_attr[].name (str): name of the field in the admin console, an unknown one is ignored;
            needed in each entry.
        external_profile.external_attr[].text (dict): value of a text field; needed when type is 0.
        external_profile.external_attr[].text.value (str): text, at most 32 UTF-8 characters.
        external_profile.external_attr[].web (dict): value of a web page field; needed when type is 1. Give url and
            title both, or both empty to clear the field.
        external_profile.external_attr[].web.url (str): address, beginning with http or https.
        external_profile.external_attr[].web.title (str): title shown, at most 12 UTF-8 characters.
        external_profile.external_attr[].miniprogram (dict): value of a mini program field; needed when type is 2. Give
            appid and title both, or both empty to clear the field.
        external_profile.external_attr[].miniprogram.appid (str): appid of a mini program authorised and installed in
            the company, any other is ignored.
        external_profile.external_attr[].miniprogram.pagepath (str): page of the mini program.
        external_profile.external_attr[].miniprogram.title (str): title shown, at most 12 UTF-8 characters.
        external_position (str): job title shown outside the company in place of position, at most 12 Chinese
            characters.
        nickname (str): name of the Channels (视频号) account shown outside the company, one of those bound to it; listed
            among the official parameters, while the official sample passes external_profile.wechat_channels.nickname.
        address (str): address, at most 128 characters.
        main_department (int): id of the main department.

    Permission: only the contacts sync assistant (通讯录同步助手) or a third-party contacts app (第三方通讯录应用).

    Limits:
        - a department holds at most 30000 sub-departments and members together.
    """
    return _http.post("user/create", access_token, hash)


def get(access_token: Token, userid: Query) -> Reply:
    """读取成员: read one member.

    GET user/get
    https://developer.work.weixin.qq.com/document/path/90196

    Which fields come back depends on the caller. Fields marked "restricted" are withheld from third-party apps, except
    from a third-party contacts app for members that it created itself, and from an upstream company (上游企业) that reads
    members of a downstream company (下游企业). Fields marked "on authorisation" reach an agent-developed app (代开发应用) only
    once an administrator has authorised it.

    Arguments:
        userid (str, required): the account in the admin console, 1 to 64 bytes, case-insensitive.

    Reply:
        userid (str): the account in the admin console, unique in the company, case-insensitive, 1 to 64 bytes.
        name (str): name; third-party apps get the userid in its place, except a third-party contacts app for members
            that it created; on authorisation. Where no name is returned, the contacts display component (通讯录展示组件) shows
            it.
        mobile (str): mobile number; restricted, on authorisation.
        department (list[int]): ids of the member's departments, as far as the app may see them; all of them for
            third-party apps with the permission 组织架构信息; always 1, the root, in member-authorisation mode (成员授权模式).
        order (list[int]): sort value in each department, one for each entry of department; larger sorts first; range
            [0, 2^32), default 0; absent in member-authorisation mode.
        position (str): job title; restricted, on authorisation.
        gender (str): "0" = undefined or withheld, "1" = male, "2" = female; restricted.
        email (str): email address; restricted, on authorisation.
        biz_mail (str): company mailbox (企业邮箱); restricted, never returned to agent-developed apps.
        is_leader_in_dept (list[int]): whether the member heads each department, one value for each entry of department:
            1 = head, 0 = not; restricted, but also returned to third-party apps with the permission 组织架构信息 > 部门负责人.
        direct_leader (list[str]): userids of the direct superiors whom the app may see, at most 5; restricted, but also
            returned to third-party apps with the permission 组织架构信息 > 直属上级.
        avatar (str): URL of the avatar; restricted.
        thumb_avatar (str): URL of the small avatar; restricted.
        telephone (str): landline; restricted, on authorisation.
        alias (str): alias; restricted.
        address (str): address; restricted, on authorisation.
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
        status (int): 1 = activated, 2 = disabled, 4 = not activated, 5 = left the company; activated means that the
            member has activated WeCom or follows the WeChat plugin (微信插件).
        qr_code (str): URL of the member's personal QR code, which others scan to add the member as an external contact;
            restricted.
        external_position (str): job title shown outside the company in place of position; restricted, on authorisation.
        external_profile (dict): what people outside the company see of the member (对外属性); restricted, on authorisation.
        external_profile.wechat_channels (dict): Channels (视频号) account shown.
        external_profile.wechat_channels.nickname (str): name of the Channels account.
        external_profile.wechat_channels.status (int): 0 = confirmed and usable, 1 = waiting to be confirmed.
        external_profile.external_corp_name (str): short name of the company.
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

    Permission: the app needs the right to view the member. Since 2022-06-20, basic apps other than 通讯录同步 (客户联系, 微信客服
        and the like) and newly created self-built and agent-developed apps no longer get avatar, gender, mobile number,
        email, company mailbox, QR code and address; they ask the member for them by OAuth2. Since 2022-08-15, IP
        addresses newly added to 通讯录同步 can't call it.
    """
    return _http.get("user/get", access_token=access_token, userid=userid)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新成员: change a member.

    POST user/update
    https://developer.work.weixin.qq.com/document/path/90197

    Fields that are left out keep their values.

    hash:
        userid (str, required): the account in the admin console, 1 to 64 bytes, case-insensitive.
        name (str): name, 1 to 64 UTF-8 characters.
        alias (str): alias, 1 to 64 UTF-8 characters.
        mobile (str): mobile number, unique in the company; silently ignored once the member has activated WeCom, from
            then on only the member can change it.
        department (list[int]): ids of the departments that the member belongs to, at most 100.
        order (list[int]): sort value in each department, one for each entry of department, used only together with it;
            larger sorts first; range [0, 2^32), default 0.
        position (str): job title, 0 to 128 characters.
        gender (str): "1" = male, "2" = female.
        email (str): email address, unique in the company, at most 64 bytes.
        biz_mail (str): company mailbox (企业邮箱), only for companies that have opened it; 6 to 64 bytes, unique in the
            company; one assigned by the system can be changed once, one set at creation not at all.
        telephone (str): landline, 1 to 32 characters of digits, -, + or comma.
        is_leader_in_dept (list[int]): whether the member heads each department, one value for each entry of department:
            1 = head, 0 = not.
        direct_leader (list[str]): userids of the direct superiors, members of the same company, at most 5.
        avatar_mediaid (str): media_id of the avatar picture, from media.upload.
        enable (int): 1 = enable the member, 0 = disable.
        extattr (dict): custom fields; each must have been added in the admin console, unknown ones are ignored.
        extattr.attrs (list[dict]): one entry for each custom field.
        extattr.attrs[].type (int, required): 0 = text, 1 = web page, 2 = mini program.
        extattr.attrs[].name (str, required): name of the field in the admin console; an unknown name is ignored.
        extattr.attrs[].text (dict): value of a text field; used when type is 0.
        extattr.attrs[].text.value (str, required): text, at most 64 UTF-8 characters.
        extattr.attrs[].web (dict): value of a web page field; used when type is 1. Give url and title both, or both
            empty to clear the field.
        extattr.attrs[].web.url (str, required): address, beginning with http or https.
        extattr.attrs[].web.title (str, required): title shown, at most 12 UTF-8 characters.
        external_profile (dict): what people outside the company see of the member (对外属性).
        external_profile.external_corp_name (str): short name of the company, one of its verified short names.
        external_profile.wechat_channels (dict): Channels (视频号) account shown.
        external_profile.wechat_channels.nickname (str): name of the Channels account, one of those bound to the
            company.
        external_profile.external_attr (list[dict]): fields shown, of the types text, web page and mini program.
        external_profile.external_attr[].type (int): 0 = text, 1 = web page, 2 = mini program; needed in each entry.
        external_profile.external_attr[].name (str): name of the field in the admin console, an unknown one is ignored;
            needed in each entry.
        external_profile.external_attr[].text (dict): value of a text field; needed when type is 0.
        external_profile.external_attr[].text.value (str): text, at most 32 UTF-8 characters.
        external_profile.external_attr[].web (dict): value of a web page field; needed when type is 1. Give url and
            title both, or both empty to clear the field.
        external_profile.external_attr[].web.url (str): address, beginning with http or https.
        external_profile.external_attr[].web.title (str): title shown, at most 12 UTF-8 characters.
        external_profile.external_attr[].miniprogram (dict): value of a mini program field; needed when type is 2. Give
            appid and title both, or both empty to clear the field.
        external_profile.external_attr[].miniprogram.appid (str): appid of a mini program authorised and installed in
            the company, any other is ignored.
        external_profile.external_attr[].miniprogram.pagepath (str): page of the mini program.
        external_profile.external_attr[].miniprogram.title (str): title shown, at most 12 UTF-8 characters.
        external_position (str): job title shown outside the company in place of position, at most 12 Chinese
            characters.
        nickname (str): name of the Channels (视频号) account shown outside the company, one of those bound to it; listed
            among the official parameters, while the official sample passes external_profile.wechat_channels.nickname.
        address (str): address, at most 128 characters.
        main_department (int): id of the main department.
        new_userid (str): new userid; possible once, and only if the current one was generated by the system.

    Permission: only the contacts sync assistant (通讯录同步助手) or a third-party contacts app (第三方通讯录应用).

    Limits:
        - a department holds at most 30000 sub-departments and members together.
    """
    return _http.post("user/update", access_token, hash)


def delete(access_token: Token, userid: Query) -> Reply:
    """删除成员: delete a member.

    GET user/delete
    https://developer.work.weixin.qq.com/document/path/90198

    If the member is bound to a Tencent company mailbox (腾讯企业邮), that mail account is deleted as well.

    Arguments:
        userid (str, required): the account in the admin console.

    Permission: only the contacts sync assistant (通讯录同步助手) or a third-party contacts app (第三方通讯录应用).
    """
    return _http.get("user/delete", access_token=access_token, userid=userid)


def batchdelete(access_token: Token, hash: Hash) -> Reply:
    """批量删除成员: delete several members in one call.

    POST user/batchdelete
    https://developer.work.weixin.qq.com/document/path/90199

    hash:
        useridlist (list[str], required): userids of the members, at most 200; one invalid userid makes the whole call
            fail.

    Permission: only the contacts sync assistant (通讯录同步助手) or a third-party contacts app (第三方通讯录应用).
    """
    return _http.post("user/batchdelete", access_token, hash)


def simplelist(access_token: Token, department_id: Query, fetch_child: Optional[Query] = None) -> Reply:
    """获取部门成员: list the members of a department, with userid, name and departments only.

    GET user/simplelist
    https://work.weixin.qq.com/api/doc/90000/90135/90200

    All members come back in one reply; there are no pages. list gives every field.

    Arguments:
        department_id (int, required): id of the department.
        fetch_child (int): 1 = with all sub-departments, 0 = this department only; default 0. The current official page
            no longer names it and advises to walk the sub-departments one by one, see department.simplelist.

    Reply:
        userlist (list[dict]): the members.
        userlist[].userid (str): the account in the admin console.
        userlist[].name (str): name; not returned to third-party apps other than contacts apps (apps created since
            2019-12-30, and since 2020-06-30 all of them), which show it with the contacts display component (通讯录展示组件).
        userlist[].department (list[int]): ids of the member's departments, 32-bit integers.
        userlist[].open_userid (str): globally unique id, the same in all apps of one service provider, at most 64
            bytes; third-party apps only.

    Permission: the app needs the right to view the department.
    """
    return _http.get(
        "user/simplelist", optional={"fetch_child": fetch_child}, access_token=access_token, department_id=department_id
    )


def list(access_token: Token, department_id: Query, fetch_child: Optional[Query] = None) -> Reply:
    """获取部门成员详情: list the members of a department with all their fields.

    GET user/list
    https://developer.work.weixin.qq.com/document/path/90201

    All members come back in one reply; there are no pages.

    Which fields come back depends on the caller. Fields marked "restricted" are withheld from third-party apps, except
    from a third-party contacts app for members that it created itself, and from an upstream company (上游企业) that reads
    members of a downstream company (下游企业). Fields marked "on authorisation" reach an agent-developed app (代开发应用) only
    once an administrator has authorised it.

    Arguments:
        department_id (int, required): id of the department.
        fetch_child (int): 1 = with all sub-departments, 0 = this department only; default 0. The current official page
            no longer names it and advises to walk the sub-departments one by one, see department.simplelist.

    Reply:
        userlist (list[dict]): the members.
        userlist[].userid (str): the account in the admin console.
        userlist[].name (str): name; third-party apps get the userid in its place, except a third-party contacts app for
            members that it created; on authorisation. Where no name is returned, the contacts display component
            (通讯录展示组件) shows it.
        userlist[].mobile (str): mobile number; restricted, on authorisation.
        userlist[].department (list[int]): ids of the member's departments, as far as the app may see them; all of them
            for third-party apps with the permission 组织架构信息.
        userlist[].order (list[int]): sort value in each department, one for each entry of department; larger sorts
            first; range [0, 2^32), default 0.
        userlist[].position (str): job title; restricted, on authorisation.
        userlist[].gender (str): "0" = undefined or withheld, "1" = male, "2" = female; restricted.
        userlist[].email (str): email address; restricted, on authorisation.
        userlist[].biz_mail (str): company mailbox (企业邮箱); restricted, never returned to agent-developed apps.
        userlist[].is_leader_in_dept (list[int]): whether the member heads each department, one value for each entry of
            department: 1 = head, 0 = not; restricted, but also returned to third-party apps with the permission 组织架构信息
            > 部门负责人.
        userlist[].direct_leader (list[str]): userids of the direct superiors whom the app may see, at most 5;
            restricted, but also returned to third-party apps with the permission 组织架构信息 > 直属上级.
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
        userlist[].status (int): 1 = activated, 2 = disabled, 4 = not activated, 5 = left the company; activated means
            that the member has activated WeCom or follows the WeChat plugin (微信插件).
        userlist[].qr_code (str): URL of the member's personal QR code, which others scan to add the member as an
            external contact; restricted.
        userlist[].external_position (str): job title shown outside the company in place of position; restricted, on
            authorisation.
        userlist[].external_profile (dict): what people outside the company see of the member (对外属性); restricted, on
            authorisation.
        userlist[].external_profile.external_corp_name (str): short name of the company.
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
        userlist[].enable (int): 1 = enabled, 0 = disabled; only in the official sample.
        userlist[].hide_mobile (int): by its name, whether the mobile number is hidden; 0 in the official sample,
            otherwise undocumented.
        userlist[].english_name (str): English name; only in the official sample.

    Permission: the app needs the right to view the department. Since 2022-06-20, basic apps other than 通讯录同步 (客户联系,
        微信客服 and the like) and newly created self-built and agent-developed apps no longer get avatar, gender, mobile
        number, email, company mailbox, QR code and address; they ask the member for them by OAuth2. Since 2022-08-15,
        IP addresses newly added to 通讯录同步 can't call it.
    """
    return _http.get(
        "user/list", optional={"fetch_child": fetch_child}, access_token=access_token, department_id=department_id
    )


def convert_to_openid(access_token: Token, hash: Hash) -> Reply:
    """userid转openid: convert a member's userid to the openid that company payment (企业支付) asks for.

    POST user/convert_to_openid
    https://developer.work.weixin.qq.com/document/path/90202

    Company red packets and payments to staff name the payee by openid. For external contacts there is a conversion of
    its own, externalcontact/convert_to_openid.

    hash:
        userid (str, required): the member.

    Reply:
        openid (str): openid of the member.

    Permission: the member must be in the app's visible range.

    Limits:
        - the member must have signed in to WeCom with WeChat or follow the WeChat plugin (微信插件).
    """
    return _http.post("user/convert_to_openid", access_token, hash)


def convert_to_userid(access_token: Token, hash: Hash) -> Reply:
    """openid转userid: convert an openid from the result of a company payment (企业支付) to the member's userid.

    POST user/convert_to_userid
    https://developer.work.weixin.qq.com/document/path/90202

    hash:
        openid (str, required): openid returned by company payment.

    Reply:
        userid (str): the member.

    Permission: the management group (管理组) needs the right to view the member.
    """
    return _http.post("user/convert_to_userid", access_token, hash)


def authsucc(access_token: Token, userid: Query) -> Reply:
    """二次验证: let a member join the company after passing its own second verification.

    GET user/authsucc
    https://work.weixin.qq.com/api/doc/90000/90135/90203

    The company must have switched on second verification in the admin console and entered the URL of its verification
    page. A member who joins is then sent to that page with a parameter code. Turn the code into a userid with
    getuserinfo, using the contacts sync assistant (通讯录同步助手), verify the member, and finish with this call.

    Arguments:
        userid (str, required): the account in the admin console.
    """
    return _http.get("user/authsucc", access_token=access_token, userid=userid)


def get_active_stat(access_token: Token, hash: Hash) -> Reply:
    """获取企业活跃成员数: count the members who were active on a given day.

    POST user/get_active_stat
    https://developer.work.weixin.qq.com/document/path/92714

    hash:
        date (str, required): day as YYYY-MM-DD, at most 30 days back.

    Reply:
        active_cnt (int): number of active members.

    Permission: only the contacts sync assistant (通讯录同步助手).
    """
    return _http.post("user/get_active_stat", access_token, hash)


def getuserid(access_token: Token, hash: Hash) -> Reply:
    """手机号获取userid: find the userid of the member with a given mobile number.

    POST user/getuserid
    https://developer.work.weixin.qq.com/document/path/95402

    hash:
        mobile (str, required): mobile number, 5 to 32 bytes.

    Reply:
        userid (str): the account in the admin console, unique in the company, case-insensitive, 1 to 64 bytes.

    Permission: the app needs the right to view the member. The access_token may be that of an authorising company, or
        that of a downstream company (下游企业) obtained by its upstream company (上游企业).

    Limits:
        - many wrong numbers block the call for one day.
    """
    return _http.post("user/getuserid", access_token, hash)


def getuserinfo(access_token: Token, code: Query) -> Reply:
    """获取访问用户身份: find out who visits a web page, from the code of the OAuth2 redirect.

    GET user/getuserinfo
    https://work.weixin.qq.com/api/doc/90000/90135/91023

    A member of the company is returned as UserId, anybody else as OpenId; note the capital letters in the reply. This
    is the older address of the call: the official pages now describe auth/getuserinfo.

    Arguments:
        code (str, required): code from the visitor's authorisation, at most 512 bytes; usable once, within 5 minutes.

    Reply:
        UserId (str): userid of the member, only for members of the company; get returns the details.
        OpenId (str): id of the visitor, unique for the company, only for others.
        DeviceId (str): id of the device, drawn when WeCom is installed; a reinstallation changes it, an upgrade
            doesn't.

    Permission: the domain of the redirect must be a trusted domain (可信域名) of the app behind the access_token.

    Errors:
        50001: the domain of the redirect doesn't fully match the trusted domain of the app behind the access_token.
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
        state (str): value of your own that tells the channels of adding apart; externalcontact.get returns it for a
            contact that was added this way.

    Reply:
        hashcode (str): random string of 20 bytes, valid for 30 minutes.

    Permission: self-built apps only.
    """
    return _http.post("user/get_mobile_hashcode", access_token, hash)
