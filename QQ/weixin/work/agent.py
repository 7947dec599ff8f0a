"""QQ::weixin::work::agent: 应用管理.

Apps (应用) of the corp: read and change their settings, and choose what they show on the workbench (工作台). agentid is the
number of an app within the corp, shown in the admin console; custom display on the workbench (工作台自定义展示) must first be
switched on there for the app.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["get", "list", "set", "set_workbench_template", "get_workbench_template", "set_workbench_data"]


def get(access_token: Token, agentid: Query) -> Reply:
    """获取指定的应用详情: return the settings and the visible range of one app.

    GET agent/get
    https://developer.work.weixin.qq.com/document/path/90227

    Members and departments of other corps within the visible range of a linked-corp (互联企业) app come from a separate
    interface.

    Arguments:
        agentid (int, required): ID of the app.

    Reply:
        agentid (int): ID of the app.
        name (str): name of the app.
        square_logo_url (str): URL of the square icon.
        description (str): description of the app.
        allow_userinfos (dict): members in the visible range.
        allow_userinfos.user (list[dict]): members.
        allow_userinfos.user[].userid (str): userid of the member.
        allow_partys (dict): departments in the visible range.
        allow_partys.partyid (list[int]): IDs of the departments.
        allow_tags (dict): tags in the visible range.
        allow_tags.tagid (list[int]): IDs of the tags.
        close (int): whether the app is disabled: 0 = no, 1 = yes.
        redirect_domain (str): trusted domain of the app.
        report_location_flag (int): whether the location of users is reported: 0 = no, 1 = when they enter the chat.
        isreportenter (int): whether the event that a user enters the app is reported: 0 = no, 1 = yes.
        home_url (str): URL of the app's home page.
        customized_publish_status (int): state of an app developed on the corp's behalf, and only for such: 0 = to be
            developed (authorised, app not created yet), 1 = in development (created, not online), 2 = online without an
            unreleased version, 3 = online with an unreleased version.

    Permission: a corp reads only the app that the access token belongs to; a third party only apps that have been
        authorised to it.
    """
    return _http.get("agent/get", access_token=access_token, agentid=agentid)


def list(access_token: Token) -> Reply:
    """获取access_token对应的应用列表: list the apps that the access token can reach.

    GET agent/list
    https://developer.work.weixin.qq.com/document/path/90227

    Reply:
        agentlist (list[dict]): apps.
        agentlist[].agentid (int): ID of the app.
        agentlist[].name (str): name of the app.
        agentlist[].square_logo_url (str): URL of the square icon.

    Permission: a corp gets only the app that the access token belongs to; a third party only apps that have been
        authorised to it.

    Differs from Perl: Perl asks agent/get without an agentid, which the server always refuses.
    """
    return _http.get("agent/list", access_token=access_token)


def set(access_token: Token, hash: Hash) -> Reply:
    """设置应用: change the settings of one app.

    POST agent/set
    https://developer.work.weixin.qq.com/document/path/90228

    hash:
        agentid (int, required): ID of the app.
        report_location_flag (int): whether the location of users is reported: 0 = no, 1 = when they enter the chat.
        logo_mediaid (str): media_id of the icon from media.upload; it is cropped to a square and a round icon.
        name (str): name of the app, at most 32 UTF-8 characters.
        description (str): description of the app, 4 to 120 UTF-8 characters.
        redirect_domain (str): trusted domain of the app; its ownership must have been verified, otherwise JS-SDK is
            restricted.
        isreportenter (int): whether the event that a user enters the app is reported: 0 = no, 1 = yes.
        home_url (str): URL of the app's home page; must start with http or https, https is advised.

    Permission: only corps, for the app that the access token belongs to; not third parties.

    Errors:
        85005: the ownership of the trusted domain has not been verified.
    """
    return _http.post("agent/set", access_token, hash)


def set_workbench_template(access_token: Token, hash: Hash) -> Reply:
    """设置应用在工作台展示的模版: choose how an app is displayed on the workbench, with default data for the corp.

    POST agent/set_workbench_template
    https://developer.work.weixin.qq.com/document/path/92535

    Users without data of their own, which set_workbench_data gives them, see the default data. Pass the dict named like
    type to set it, or none to choose only the type.

    hash:
        agentid (int, required): ID of the app.
        type (str, required): "keydata" = key figures, "image" = picture, "list" = lines of text, "webview" = web page,
            "normal" = no custom display, back to the plain grid or list.
        keydata (dict): default key figures; only with type "keydata".
        keydata.items (list[dict], required): figures, at most 4.
        keydata.items[].key (str): label of the figure; the labels have to be set in the template.
        keydata.items[].data (str, required): the figure, as a string.
        keydata.items[].jump_url (str): page opened by a click; default the app's home page if it has one, else the chat
            with the app.
        keydata.items[].pagepath (str): mini-program page opened by a click, if the app is a mini program; default its
            home page.
        image (dict): default picture; only with type "image".
        image.url (str): URL of the picture; a ratio of 3.35:1 is best.
        image.jump_url (str): page opened by a click; default the app's home page if it has one, else the chat with the
            app.
        image.pagepath (str): mini-program page opened by a click, if the app is a mini program; default its home page.
        list (dict): default lines; only with type "list".
        list.items (list[dict], required): lines, at most 3.
        list.items[].title (str, required): text of the line, at most 128 bytes.
        list.items[].jump_url (str): page opened by a click; default the app's home page if it has one, else the chat
            with the app.
        list.items[].pagepath (str): mini-program page opened by a click, if the app is a mini program; default its home
            page.
        webview (dict): default web page; only with type "webview".
        webview.url (str): URL of the page that is shown.
        webview.jump_url (str): page opened by a click; default the app's home page if it has one, else the chat with
            the app; without effect when enable_webview_click is true.
        webview.pagepath (str): mini-program page opened by a click, if the app is a mini program; default its home
            page.
        webview.height (str): "single_row" = 106 px (147 px with hide_title), "double_row" = 171 px (212 px with
            hide_title); default "double_row".
        webview.hide_title (bool): whether the title line with the app's name is hidden; default false.
        webview.enable_webview_click (bool): whether links inside the page work, which must have the form
            wxwork://openurl?url= followed by the percent-encoded URL; default false.
        replace_user_data (bool): whether the data that users have now is overwritten for all of them; default false.

    Permission: only for the app that the access token belongs to.
    """
    return _http.post("agent/set_workbench_template", access_token, hash)


def get_workbench_template(access_token: Token, hash: Hash) -> Reply:
    """获取应用在工作台展示的模版: return how an app is displayed on the workbench, with the default data of the corp.

    POST agent/get_workbench_template
    https://developer.work.weixin.qq.com/document/path/92535

    hash:
        agentid (int, required): ID of the app.

    Reply:
        type (str): kind of display, as in set_workbench_template.
        keydata (dict): default key figures; only with type "keydata".
        keydata.items (list[dict]): figures.
        keydata.items[].key (str): label of the figure.
        keydata.items[].data (str): the figure.
        keydata.items[].jump_url (str): page opened by a click.
        keydata.items[].pagepath (str): mini-program page opened by a click.
        image (dict): default picture; only with type "image".
        image.url (str): URL of the picture.
        image.jump_url (str): page opened by a click.
        image.pagepath (str): mini-program page opened by a click.
        list (dict): default lines; only with type "list".
        list.items (list[dict]): lines.
        list.items[].title (str): text of the line.
        list.items[].jump_url (str): page opened by a click.
        list.items[].pagepath (str): mini-program page opened by a click.
        webview (dict): default web page; only with type "webview".
        webview.url (str): URL of the page that is shown.
        webview.jump_url (str): page opened by a click.
        webview.pagepath (str): mini-program page opened by a click.
        webview.height (str): "single_row" or "double_row".
        webview.hide_title (bool): whether the title line with the app's name is hidden.
        webview.enable_webview_click (bool): whether links inside the page work.
        replace_user_data (bool): the value given to set_workbench_template.

    Permission: only for the app that the access token belongs to.
    """
    return _http.post("agent/get_workbench_template", access_token, hash)


def set_workbench_data(access_token: Token, hash: Hash) -> Reply:
    """设置应用在用户工作台展示的数据: set what an app displays on the workbench of one user.

    POST agent/set_workbench_data
    https://developer.work.weixin.qq.com/document/path/92535

    The type of display must have been chosen with set_workbench_template before.

    hash:
        agentid (int, required): ID of the app.
        userid (str, required): userid of the user; must be within the app's visible range.
        type (str, required): "keydata" = key figures, "image" = picture, "list" = lines of text, "webview" = web page.
        keydata (dict): key figures; needed when type is "keydata".
        keydata.items (list[dict], required): figures, at most 4.
        keydata.items[].key (str): label of the figure; the labels have to be set in the template.
        keydata.items[].data (str, required): the figure, as a string.
        keydata.items[].jump_url (str): page opened by a click; default the app's home page if it has one, else the chat
            with the app.
        keydata.items[].pagepath (str): mini-program page opened by a click, if the app is a mini program; default its
            home page.
        image (dict): picture; needed when type is "image".
        image.url (str): URL of the picture; a ratio of 3.35:1 is best.
        image.jump_url (str): page opened by a click; default the app's home page if it has one, else the chat with the
            app.
        image.pagepath (str): mini-program page opened by a click, if the app is a mini program; default its home page.
        list (dict): lines; needed when type is "list".
        list.items (list[dict], required): lines, at most 3.
        list.items[].title (str, required): text of the line, at most 128 bytes.
        list.items[].jump_url (str): page opened by a click; default the app's home page if it has one, else the chat
            with the app.
        list.items[].pagepath (str): mini-program page opened by a click, if the app is a mini program; default its home
            page.
        webview (dict): web page; needed when type is "webview".
        webview.url (str): URL of the page that is shown.
        webview.jump_url (str): page opened by a click; default the app's home page if it has one, else the chat with
            the app; without effect when enable_webview_click is true.
        webview.pagepath (str): mini-program page opened by a click, if the app is a mini program; default its home
            page.
        webview.height (str): "single_row" = 106 px (147 px with hide_title), "double_row" = 171 px (212 px with
            hide_title); default "double_row".
        webview.hide_title (bool): whether the title line with the app's name is hidden; default false.
        webview.enable_webview_click (bool): whether links inside the page work, which must have the form
            wxwork://openurl?url= followed by the percent-encoded URL; default false.

    Permission: only for the app that the access token belongs to.

    Limits:
        - 10 calls per minute for each user of each app.
    """
    return _http.post("agent/set_workbench_data", access_token, hash)
