"""QQ::weixin::work::menu: 自定义菜单.

The custom menu at the bottom of an app's chat: up to 3 buttons, each of which acts by itself or opens up to 5 buttons
of its own. What a button does is its type; create explains them.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["create", "get", "delete"]


def create(access_token: Token, agentid: Query, hash: Hash) -> Reply:
    """创建菜单: create the custom menu of an app.

    POST menu/create
    https://developer.work.weixin.qq.com/document/path/90231 (2021/03/18)

    Types of buttons: click sends an event with the key to the app's callback; view opens url; view_miniprogram opens
    the mini program; scancode_push scans a code, shows the result and sends it to the app; scancode_waitmsg scans a
    code, sends the result, closes the scanner and shows a waiting notice; pic_sysphoto takes a photo with the camera
    and sends it; pic_photo_or_album lets the user choose camera or album; pic_weixin picks from the WeCom album;
    location_select sends the location that the user chooses. All but view and view_miniprogram are event types and need
    a key.

    Arguments:
        agentid (int, required): app id.

    hash:
        button (list[dict], required): buttons of the main menu, 1 to 3 items.
        button[].type (str): one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album,
            pic_weixin, location_select, view_miniprogram; required without sub_button.
        button[].name (str, required): text of the button, not empty, at most 16 bytes.
        button[].key (str): your key, which comes back in the event, at most 128 bytes; required when type is neither
            view nor view_miniprogram.
        button[].url (str): page to open, at most 1024 bytes; https is best; required when type is view.
        button[].pagepath (str): page of the mini program; required when type is view_miniprogram.
        button[].appid (str): mini program, one bound to the corp; required when type is view_miniprogram.
        button[].sub_button (list[dict]): buttons of the second level, 1 to 5 items.
        button[].sub_button[].type (str, required): one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto,
            pic_photo_or_album, pic_weixin, location_select, view_miniprogram.
        button[].sub_button[].name (str, required): text of the button, not empty, at most 40 bytes.
        button[].sub_button[].key (str): your key, which comes back in the event, at most 128 bytes; required when type
            is neither view nor view_miniprogram.
        button[].sub_button[].url (str): page to open, at most 1024 bytes; https is best; required when type is view.
        button[].sub_button[].pagepath (str): page of the mini program; required when type is view_miniprogram.
        button[].sub_button[].appid (str): mini program, one bound to the corp; required when type is view_miniprogram.
        button[].sub_button[].sub_button (list[dict]): always empty, and may be left out; in the official samples only.

    Permission:
        self-built: allowed
        third-party: not allowed
    """
    return _http.post("menu/create", access_token, hash, agentid=agentid)


def get(access_token: Token, agentid: Query) -> Reply:
    """获取菜单: read the custom menu of an app.

    GET menu/get
    https://developer.work.weixin.qq.com/document/path/90232 (2019/02/28)

    The menu comes back as it was given to create, which explains the types of buttons.

    Arguments:
        agentid (int, required): app id.

    Reply:
        button (list[dict]): buttons of the main menu, 1 to 3 items.
        button[].type (str): one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album,
            pic_weixin, location_select, view_miniprogram; absent on a button that only holds sub_button.
        button[].name (str): text of the button, at most 16 bytes.
        button[].key (str): key that comes back in the event, at most 128 bytes; for click and the other event types.
        button[].url (str): page to open, at most 1024 bytes; for view.
        button[].pagepath (str): page of the mini program; for view_miniprogram.
        button[].appid (str): mini program; for view_miniprogram.
        button[].sub_button (list[dict]): buttons of the second level, 1 to 5 items.
        button[].sub_button[].type (str): one of click, view, scancode_push, scancode_waitmsg, pic_sysphoto,
            pic_photo_or_album, pic_weixin, location_select, view_miniprogram.
        button[].sub_button[].name (str): text of the button, at most 40 bytes.
        button[].sub_button[].key (str): key that comes back in the event, at most 128 bytes; for click and the other
            event types.
        button[].sub_button[].url (str): page to open, at most 1024 bytes; for view.
        button[].sub_button[].pagepath (str): page of the mini program; for view_miniprogram.
        button[].sub_button[].appid (str): mini program; for view_miniprogram.
        button[].sub_button[].sub_button (list[dict]): always empty.

    Permission:
        self-built: allowed
        third-party: not allowed
    """
    return _http.get("menu/get", access_token=access_token, agentid=agentid)


def delete(access_token: Token, agentid: Query) -> Reply:
    """删除菜单: delete the custom menu of an app.

    GET menu/delete
    https://developer.work.weixin.qq.com/document/path/90233 (2019/02/28)

    Arguments:
        agentid (int, required): app id.

    Permission:
        self-built: allowed
        third-party: not allowed
    """
    return _http.get("menu/delete", access_token=access_token, agentid=agentid)
