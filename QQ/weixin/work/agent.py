"""QQ::weixin::work::agent: 应用管理.

Apps (应用) of the corp: read and change their settings, and choose what they show on the workbench (工作台). agentid is the
number of an app within the corp, shown in the admin console; custom display on the workbench (工作台自定义展示) must first be
switched on there for the app.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = [
    "get",
    "list",
    "set",
    "set_workbench_template",
    "get_workbench_template",
    "set_workbench_data",
    "set_scope",
    "migrate_to_customized_app",
    "get_permissions",
    "get_admin_list",
    "batch_set_workbench_data",
    "get_workbench_data",
    "set_app_migrate_flag",
    "get_app_migrate_flag",
    "claim_customized_app",
]


def get(access_token: Token, agentid: Query) -> Reply:
    """获取指定的应用详情: return the settings and the visible range of one app.

    GET agent/get
    https://developer.work.weixin.qq.com/document/path/90227 (2023/10/31)

    Members and departments of other corps within the visible range of an app shared with a linked corp (互联企业) come from
    a separate interface.

    Arguments:
        agentid (int, required): the app.

    Reply:
        agentid (int): the app.
        name (str): name of the app.
        square_logo_url (str): URL of the square icon.
        description (str): description of the app.
        allow_userinfos (dict): members in the visible range.
        allow_userinfos.user (list[dict]): members.
        allow_userinfos.user[].userid (str): userid of the member.
        allow_partys (dict): departments in the visible range.
        allow_partys.partyid (list[int]): ids of the departments.
        allow_tags (dict): tags in the visible range.
        allow_tags.tagid (list[int]): ids of the tags.
        close (int): whether the app is disabled: 0 = no, 1 = yes.
        redirect_domain (str): trusted domain of the app.
        report_location_flag (int): whether the location of users is reported: 0 = no, 1 = when they enter the chat.
        isreportenter (int): whether the event that a user enters the app is reported: 0 = no, 1 = yes.
        home_url (str): URL of the app's home page.
        customized_publish_status (int): state of a delegated app, and only for such: 0 = authorised but not created
            yet, 1 = created but not online, 2 = online without an unreleased version, 3 = online with an unreleased
            version.

    Permission:
        self-built: only for the app that the access_token belongs to
        third-party, delegated: only apps that the corp authorised
    """
    return _http.get("agent/get", access_token=access_token, agentid=agentid)


def list(access_token: Token) -> Reply:
    """获取access_token对应的应用列表: list the apps that the access token can reach.

    GET agent/list
    https://developer.work.weixin.qq.com/document/path/90227 (2023/10/31)

    Reply:
        agentlist (list[dict]): apps.
        agentlist[].agentid (int): the app.
        agentlist[].name (str): name of the app.
        agentlist[].square_logo_url (str): URL of the square icon.

    Permission:
        self-built: only for the app that the access_token belongs to
        third-party, delegated: only apps that the corp authorised

    Differs from Perl: 0.12 asks agent/get without an agentid, which the server always refuses.
    """
    return _http.get("agent/list", access_token=access_token)


def set(access_token: Token, hash: Hash) -> Reply:
    """设置应用: change the settings of one app.

    POST agent/set
    https://developer.work.weixin.qq.com/document/path/90228 (2021/06/24)

    hash:
        agentid (int, required): the app.
        report_location_flag (int): whether the location of users is reported: 0 = no, 1 = when they enter the chat.
        logo_mediaid (str): media_id of the icon from media.upload; it is cropped to a square and a round icon.
        name (str): name of the app, at most 32 characters.
        description (str): description of the app, 4 to 120 characters.
        redirect_domain (str): trusted domain of the app; its ownership must have been verified, otherwise JS-SDK is
            restricted.
        isreportenter (int): whether the event that a user enters the app is reported: 0 = no, 1 = yes.
        home_url (str): URL of the app's home page; must start with http or https, https is advised.

    Permission:
        self-built: only for the app that the access_token belongs to
        third-party, delegated: not allowed

    Errors:
        85005: the ownership of the trusted domain has not been verified.
    """
    return _http.post("agent/set", access_token, hash)


def set_workbench_template(access_token: Token, hash: Hash) -> Reply:
    """设置应用在工作台展示的模版: choose how an app is displayed on the workbench, with default data for the corp.

    POST agent/set_workbench_template
    https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

    Users without data of their own, which set_workbench_data gives them, see the default data. Pass the dict named like
    type to set it, or none to choose only the type.

    For an app whose home page is a web page give jump_url, for one whose home page is a mini program pagepath; the
    other may do anything.

    hash:
        agentid (int, required): the app.
        type (str, required): keydata = key figures, image = picture, list = lines of text, webview = web page, normal =
            no custom display and back to the plain grid or list.
        keydata (dict): default key figures; only when type is keydata.
        keydata.items (list[dict], required): figures, at most 4 items.
        keydata.items[].key (str): label of the figure, at most 64 characters; the labels have to be set in the
            template.
        keydata.items[].data (str, required): the figure, as a string, at most 64 characters.
        keydata.items[].jump_url (str): page opened by a click, at most 1024 characters; if not given, the app's home
            page or else the chat with the app.
        keydata.items[].pagepath (str): mini-program page opened by a click, at most 1024 characters; if the app is a
            mini program; its home page if not given.
        image (dict): default picture; only when type is image.
        image.url (str, required): address of the picture; a ratio of 3.35:1 is best.
        image.jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the app.
        image.pagepath (str): mini-program page opened by a click, if the app is a mini program; its home page if not
            given.
        list (dict): default lines; only when type is list.
        list.items (list[dict], required): lines, at most 3 items.
        list.items[].title (str, required): text of the line, at most 128 bytes.
        list.items[].jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the
            app.
        list.items[].pagepath (str): mini-program page opened by a click, if the app is a mini program; its home page if
            not given.
        webview (dict): default web page; only when type is webview.
        webview.url (str, required): address of the page that is shown.
        webview.jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the app;
            without effect when enable_webview_click is true.
        webview.pagepath (str): mini-program page opened by a click, if the app is a mini program; its home page if not
            given.
        webview.height (str): single_row = 106 px (147 px with hide_title), double_row = 171 px (212 px with
            hide_title). Default: double_row.
        webview.hide_title (bool): whether the title line with the app's name is hidden. Default: false.
        webview.enable_webview_click (bool): whether links inside the page work, which must have the form
            wxwork://openurl?url= followed by the percent-encoded URL. Default: false.
        replace_user_data (bool): whether the data that users have now is overwritten for all of them. Default: false.

    Permission:
        self-built, third-party, delegated: only for the app that the access_token belongs to
    """
    return _http.post("agent/set_workbench_template", access_token, hash)


def get_workbench_template(access_token: Token, hash: Hash) -> Reply:
    """获取应用在工作台展示的模版: return how an app is displayed on the workbench, with the default data of the corp.

    POST agent/get_workbench_template
    https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

    hash:
        agentid (int, required): the app.

    Reply:
        type (str): keydata = key figures, image = picture, list = lines of text, webview = web page, normal = no custom
            display but the plain grid or list.
        keydata (dict): default key figures; only when type is keydata.
        keydata.items (list[dict]): figures.
        keydata.items[].key (str): label of the figure.
        keydata.items[].data (str): the figure.
        keydata.items[].jump_url (str): page opened by a click.
        keydata.items[].pagepath (str): mini-program page opened by a click.
        image (dict): default picture; only when type is image.
        image.url (str): URL of the picture.
        image.jump_url (str): page opened by a click.
        image.pagepath (str): mini-program page opened by a click.
        list (dict): default lines; only when type is list.
        list.items (list[dict]): lines.
        list.items[].title (str): text of the line.
        list.items[].jump_url (str): page opened by a click.
        list.items[].pagepath (str): mini-program page opened by a click.
        webview (dict): default web page; only when type is webview.
        webview.url (str): URL of the page that is shown.
        webview.jump_url (str): page opened by a click.
        webview.pagepath (str): mini-program page opened by a click.
        webview.height (str): one of single_row, double_row.
        webview.hide_title (bool): whether the title line with the app's name is hidden.
        webview.enable_webview_click (bool): whether links inside the page work.
        replace_user_data (bool): the value given to set_workbench_template.

    Permission:
        self-built, third-party, delegated: only for the app that the access_token belongs to
    """
    return _http.post("agent/get_workbench_template", access_token, hash)


def set_workbench_data(access_token: Token, hash: Hash) -> Reply:
    """设置应用在用户工作台展示的数据: set what an app displays on the workbench of one user.

    POST agent/set_workbench_data
    https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

    The type of display must have been chosen with set_workbench_template before.

    For an app whose home page is a web page give jump_url, for one whose home page is a mini program pagepath; the
    other may do anything.

    hash:
        agentid (int, required): the app.
        userid (str, required): userid of the user; must be within the app's visible range.
        type (str, required): keydata = key figures, image = picture, list = lines of text, webview = web page.
        keydata (dict): key figures; required when type is keydata.
        keydata.items (list[dict], required): figures, at most 4 items.
        keydata.items[].key (str): label of the figure, at most 64 characters; the labels have to be set in the
            template.
        keydata.items[].data (str, required): the figure, as a string, at most 64 characters.
        keydata.items[].jump_url (str): page opened by a click, at most 1024 characters; if not given, the app's home
            page or else the chat with the app.
        keydata.items[].pagepath (str): mini-program page opened by a click, at most 1024 characters; if the app is a
            mini program; its home page if not given.
        image (dict): picture; required when type is image.
        image.url (str, required): address of the picture; a ratio of 3.35:1 is best.
        image.jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the app.
        image.pagepath (str): mini-program page opened by a click, if the app is a mini program; its home page if not
            given.
        list (dict): lines; required when type is list.
        list.items (list[dict], required): lines, at most 3 items.
        list.items[].title (str, required): text of the line, at most 128 bytes.
        list.items[].jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the
            app.
        list.items[].pagepath (str): mini-program page opened by a click, if the app is a mini program; its home page if
            not given.
        webview (dict): web page; required when type is webview.
        webview.url (str, required): address of the page that is shown.
        webview.jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the app;
            without effect when enable_webview_click is true.
        webview.pagepath (str): mini-program page opened by a click, if the app is a mini program; its home page if not
            given.
        webview.height (str): single_row = 106 px (147 px with hide_title), double_row = 171 px (212 px with
            hide_title). Default: double_row.
        webview.hide_title (bool): whether the title line with the app's name is hidden. Default: false.
        webview.enable_webview_click (bool): whether links inside the page work, which must have the form
            wxwork://openurl?url= followed by the percent-encoded URL. Default: false.

    Permission:
        self-built, third-party, delegated: only for the app that the access_token belongs to
        note: the members must be within the app's visible range

    Limits:
        - 10 calls per minute for each user of each app.
    """
    return _http.post("agent/set_workbench_data", access_token, hash)


def set_scope(access_token: Token, hash: Hash) -> Reply:
    """设置授权应用可见范围: set the visible range of an app that a service provider installed when registering a corp.

    POST agent/set_scope
    https://developer.work.weixin.qq.com/document/path/90583 (2020/01/06)

    Only while the contacts of the new corp are being migrated; the access_token is that of the event of the finished
    registration (注册完成回调事件), or of the query for its state, and not a provider_access_token. What is not given is
    cleared.

    hash:
        agentid (int, required): the app of the authorised corp.
        allow_user (list[str]): members in the visible range; none if not given.
        allow_party (list[int]): departments in the visible range; none if not given.
        allow_tag (list[int]): tags in the visible range; none if not given.

    Reply:
        invaliduser (list[str]): members not accepted.
        invalidparty (list[int]): departments not accepted.
        invalidtag (list[int]): tags not accepted.

    Permission:
        provider: 推广二维码, with 通讯录迁移 switched on

    Limits:
        - the access_token works for 30 minutes, or until the contacts are declared complete
          (sync.contact_sync_success).
    """
    return _http.post("agent/set_scope", access_token, hash)


def migrate_to_customized_app(access_token: Token, hash: Hash) -> Reply:
    """自建应用迁移成代开发应用: turn a self-built app into a delegated app.

    POST agent/migrate_to_customized_app
    https://developer.work.weixin.qq.com/document/path/96072

    hash:
        suite_access_token (str, required): the suite_access_token of the template of the delegated app.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("agent/migrate_to_customized_app", access_token, hash)


def get_permissions(access_token: Token, hash: Hash) -> Reply:
    """获取应用权限详情: list the permissions that the corp has given a third-party or delegated app.

    POST agent/get_permissions
    https://developer.work.weixin.qq.com/document/path/99052 (2026/01/15)

    Pass an empty hash. A permission is written as area:group:name; contact:base and contact:edit go to third-party apps
    only. Those of contact:sensitive go to delegated apps only, except avatar, qrcode and gender; so do
    externalcontact:resident:manage, patrol:report:base and resident:report:base (government corps), emergency:base:push
    (medical corps) and school:sensitive:mobile (schools with school-parent contacts); those of school go to such
    schools only.

    Reply:
        app_permissions (list[str]): the permissions: one of contact:base:base, contact:base:single_user,
            contact:edit:all, contact:sensitive:avatar, contact:sensitive:qrcode, contact:sensitive:gender,
            contact:sensitive:user_name, contact:sensitive:mobile, contact:sensitive:department_name,
            contact:sensitive:email, contact:sensitive:position, contact:sensitive:telephone, contact:sensitive:address,
            contact:sensitive:extattr, contact:sensitive:external_profile, contact:sensitive:external_position,
            contact:sensitive:biz_mail, corp_arch:base:base, corp_arch:member:direct_leader, externalcontact:base:base,
            externalcontact:contact:tag, externalcontact:contact:group_msg, externalcontact:contact:welcome_msg,
            externalcontact:contact:qrcode, externalcontact:contact:transfer, externalcontact:contact:resigned,
            externalcontact:contact:stat, externalcontact:contact:product_album, externalcontact:contact:intercept_rule,
            externalcontact:groupchat:welcome_msg, externalcontact:groupchat:stat, externalcontact:groupchat:resigned,
            externalcontact:groupchat:transfer, externalcontact:moment:list, externalcontact:moment:post,
            externalcontact:customer_acquisition:base, externalcontact:resident:manage, customerservice:base:base,
            customerservice:chat:manage, customerservice:tool:upgrade, customerservice:tool:stat, externalpay:base:base,
            calendar:base:base, meeting:base:base, living:base:base, email:base:base, doc:base:base, wedrive:base:base,
            approval:base:base, checkin:app:base, hardware:base:base, hardware:checkin:checkin_data,
            hardware:checkin:temperature_data, hardware:checkin:accesscontrol_data, hardware:checkin:read_rule,
            hardware:checkin:edit_rule, hardware:printer:print, school:base:base, school:edit:all,
            school:sensitive:mobile, emergency:base:push, patrol:report:base, resident:report:base, datazone:data:chat,
            datazone:data:knowledge_base, datazone:component:chat, among others.

    Permission:
        third-party, delegated: every app
    """
    return _http.post("agent/get_permissions", access_token, hash)


def get_admin_list(access_token: Token, hash: Hash) -> Reply:
    """获取应用管理员列表: list the administrators of a third-party or delegated app in the corp.

    POST agent/get_admin_list
    https://developer.work.weixin.qq.com/document/path/100073 (2024/07/12)

    Pass an empty hash. Administrators from outside the corp are not listed; none is where the corp is in
    member-authorisation mode (成员授权模式).

    Reply:
        admin (list[dict]): the administrators; none in member-authorisation mode (成员授权模式).
        admin[].userid (str): the administrator, by userid.
        admin[].auth_type (int): 0 = may send messages, 1 = may manage the app.

    Permission:
        third-party, delegated: every app
    """
    return _http.post("agent/get_admin_list", access_token, hash)


def batch_set_workbench_data(access_token: Token, hash: Hash) -> Reply:
    """批量设置应用在用户工作台展示的数据: set what an app displays on the workbench of many members.

    POST agent/batch_set_workbench_data
    https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

    The type of display must have been chosen with set_workbench_template before. For an app whose home page is a web
    page give jump_url, for one whose home page is a mini program pagepath; the other may do anything.

    hash:
        agentid (int, required): the app.
        userid_list (list[str], required): the members, by userid, at most 1000 items; in the app's visible range.
        data (dict, required): what is displayed.
        data.type (str, required): keydata = key figures, image = picture, list = lines of text, webview = web page.
        data.keydata (dict): key figures; required when type is keydata.
        data.keydata.items (list[dict], required): figures, at most 4 items.
        data.keydata.items[].key (str): label of the figure, at most 64 characters; the labels have to be set in the
            template.
        data.keydata.items[].data (str, required): the figure, as a string, at most 64 characters.
        data.keydata.items[].jump_url (str): page opened by a click, at most 1024 characters; if not given, the app's
            home page or else the chat with the app.
        data.keydata.items[].pagepath (str): mini-program page opened by a click, at most 1024 characters; its home page
            if not given.
        data.image (dict): picture; required when type is image.
        data.image.url (str, required): address of the picture; a ratio of 3.35:1 is best.
        data.image.jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the
            app.
        data.image.pagepath (str): mini-program page opened by a click; its home page if not given.
        data.list (dict): lines; required when type is list.
        data.list.items (list[dict], required): lines, at most 3 items.
        data.list.items[].title (str, required): text of the line, at most 128 bytes.
        data.list.items[].jump_url (str): page opened by a click; if not given, the app's home page or else the chat
            with the app.
        data.list.items[].pagepath (str): mini-program page opened by a click; its home page if not given.
        data.webview (dict): web page; required when type is webview.
        data.webview.url (str, required): address of the page that is shown.
        data.webview.jump_url (str): page opened by a click; if not given, the app's home page or else the chat with the
            app; without effect when enable_webview_click is true.
        data.webview.pagepath (str): mini-program page opened by a click; its home page if not given.
        data.webview.height (str): single_row = 106 px (147 px with hide_title), double_row = 171 px (212 px with
            hide_title). Default: double_row.
        data.webview.hide_title (bool): whether the title line with the app's name is hidden. Default: false.
        data.webview.enable_webview_click (bool): whether links inside the page work, which must have the form
            wxwork://openurl?url= followed by the percent-encoded URL. Default: false.

    Permission:
        self-built, third-party, delegated: only for the app that the access_token belongs to
        note: the members must be within the app's visible range

    Limits:
        - at most 100000 members a minute for each app.
    """
    return _http.post("agent/batch_set_workbench_data", access_token, hash)


def get_workbench_data(access_token: Token, hash: Hash) -> Reply:
    """获取应用在用户工作台展示的数据: return what an app displays on the workbench of one member.

    POST agent/get_workbench_data
    https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

    Where set_workbench_template was called later with replace_user_data, that is what comes back.

    hash:
        agentid (int, required): the app.
        userid (str, required): the member (useridt in the table of the page, userid in its sample).

    Reply:
        data (dict): what is displayed, as batch_set_workbench_data takes it.
        data.type (str): keydata = key figures, image = picture, list = lines of text, webview = web page.
        data.keydata (dict): key figures; only when type is keydata.
        data.keydata.items (list[dict]): figures.
        data.keydata.items[].key (str): label of the figure.
        data.keydata.items[].data (str): the figure.
        data.keydata.items[].jump_url (str): page opened by a click.

    Permission:
        self-built, third-party, delegated: only for the app that the access_token belongs to
    """
    return _http.post("agent/get_workbench_data", access_token, hash)


def set_app_migrate_flag(access_token: Token, hash: Hash) -> Reply:
    """设置历史已授权应用成员敏感信息迁移完成: declare that a delegated app no longer needs sensitive member data from the contacts.

    POST agent/set_app_migrate_flag
    https://developer.work.weixin.qq.com/document/path/96518 (2025/09/18)

    hash:
        app_migrate_type (int, required): what has been migrated: 1 = sensitive data of members.

    Permission:
        delegated: only apps authorised before 2022-06-20

    Limits:
        - in a hidden part of the official page only.
    """
    return _http.post("agent/set_app_migrate_flag", access_token, hash)


def get_app_migrate_flag(access_token: Token, hash: Hash) -> Reply:
    """读取历史已授权应用成员敏感信息迁移状态: check whether a delegated app was declared not to need sensitive member data.

    POST agent/get_app_migrate_flag
    https://developer.work.weixin.qq.com/document/path/96518 (2025/09/18)

    hash:
        app_migrate_type (int, required): what has been migrated: 1 = sensitive data of members.

    Reply:
        app_migrate_flag (int): 0 = not migrated, 1 = migrated.

    Permission:
        delegated: only apps authorised before 2022-06-20

    Limits:
        - in a hidden part of the official page only.
    """
    return _http.post("agent/get_app_migrate_flag", access_token, hash)


def claim_customized_app(access_token: Token, hash: Hash) -> Reply:
    """自建应用迁移成代开发应用: turn a self-built app that a service provider developed into a delegated app, or prove whose it is.

    POST agent/claim_customized_app
    https://developer.work.weixin.qq.com/document/path/99617 (2024/01/16)

    After a migration in the service provider's admin console the call is due before the app's secret is reset or a
    version is submitted. The access_token is that of the self-built app.

    hash:
        suite_access_token (str, required): the suite_access_token of the template of the delegated app.

    Permission:
        self-built: the app to be migrated, together with the service provider's suite_access_token
    """
    return _http.post("agent/claim_customized_app", access_token, hash)
