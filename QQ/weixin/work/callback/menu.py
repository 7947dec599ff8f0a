"""QQ::weixin::work::callback::menu: 自定义菜单.

What members do in the custom menu of an app. Opening a submenu pushes nothing.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "click",
    "view",
    "view_miniprogram",
    "scancode_push",
    "scancode_waitmsg",
    "pic_sysphoto",
    "pic_photo_or_album",
    "pic_weixin",
    "location_select",
]


def click(message: Message) -> Optional[Message]:
    """点击菜单拉取消息的事件推送: a member chose a menu entry that sends its key.

    EVENT MsgType=event Event=click
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always click.
        EventKey (str): the key of the button or menu entry, as it was set.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="click")


def view(message: Message) -> Optional[Message]:
    """点击菜单跳转链接的事件推送: a member chose a menu entry that opens a page.

    EVENT MsgType=event Event=view
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always view.
        EventKey (str): the address that the menu entry leads to.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="view")


def view_miniprogram(message: Message) -> Optional[Message]:
    """点击菜单跳转小程序的事件推送: a member chose a menu entry that opens a mini program.

    EVENT MsgType=event Event=view_miniprogram
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always view_miniprogram.
        EventKey (str): the mini program and page that the menu entry leads to.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="view_miniprogram")


def scancode_push(message: Message) -> Optional[Message]:
    """扫码推事件的事件推送: a member scanned a code from the menu.

    EVENT MsgType=event Event=scancode_push
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always scancode_push.
        EventKey (str): the key of the button or menu entry, as it was set.
        ScanCodeInfo (dict): what was scanned.
        ScanCodeInfo.ScanType (str): the kind of code, usually qrcode.
        ScanCodeInfo.ScanResult (str): the text that the code holds.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="scancode_push")


def scancode_waitmsg(message: Message) -> Optional[Message]:
    """扫码推事件且弹出“消息接收中”提示框的事件推送: a member scanned a code from the menu, and waits for a message.

    EVENT MsgType=event Event=scancode_waitmsg
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always scancode_waitmsg.
        EventKey (str): the key of the button or menu entry, as it was set.
        ScanCodeInfo (dict): what was scanned.
        ScanCodeInfo.ScanType (str): the kind of code, usually qrcode.
        ScanCodeInfo.ScanResult (str): the text that the code holds.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="scancode_waitmsg")


def pic_sysphoto(message: Message) -> Optional[Message]:
    """弹出系统拍照发图的事件推送: a member took pictures from the menu.

    EVENT MsgType=event Event=pic_sysphoto
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always pic_sysphoto.
        EventKey (str): the key of the button or menu entry, as it was set.
        SendPicsInfo (dict): the pictures that were sent.
        SendPicsInfo.Count (str): how many.
        SendPicsInfo.PicList (dict): the pictures.
        SendPicsInfo.PicList.item (list[dict]): a picture each.
        SendPicsInfo.PicList.item[].PicMd5Sum (str): the MD5 of the picture.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="pic_sysphoto")


def pic_photo_or_album(message: Message) -> Optional[Message]:
    """弹出拍照或者相册发图的事件推送: a member took or chose pictures from the menu.

    EVENT MsgType=event Event=pic_photo_or_album
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always pic_photo_or_album.
        EventKey (str): the key of the button or menu entry, as it was set.
        SendPicsInfo (dict): the pictures that were sent.
        SendPicsInfo.Count (str): how many.
        SendPicsInfo.PicList (dict): the pictures.
        SendPicsInfo.PicList.item (list[dict]): a picture each.
        SendPicsInfo.PicList.item[].PicMd5Sum (str): the MD5 of the picture.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="pic_photo_or_album")


def pic_weixin(message: Message) -> Optional[Message]:
    """弹出微信相册发图器的事件推送: a member chose pictures of WeChat's album from the menu.

    EVENT MsgType=event Event=pic_weixin
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always pic_weixin.
        EventKey (str): the key of the button or menu entry, as it was set.
        SendPicsInfo (dict): the pictures that were sent.
        SendPicsInfo.Count (str): how many.
        SendPicsInfo.PicList (dict): the pictures.
        SendPicsInfo.PicList.item (list[dict]): a picture each.
        SendPicsInfo.PicList.item[].PicMd5Sum (str): the MD5 of the picture.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="pic_weixin")


def location_select(message: Message) -> Optional[Message]:
    """弹出地理位置选择器的事件推送: a member chose a place from the menu.

    EVENT MsgType=event Event=location_select
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always location_select.
        EventKey (str): the key of the menu entry, as it was set.
        SendLocationInfo (dict): the place that was sent.
        SendLocationInfo.Location_X (str): the latitude.
        SendLocationInfo.Location_Y (str): the longitude.
        SendLocationInfo.Scale (str): the zoom of the map; the greater, the finer.
        SendLocationInfo.Label (str): the place in words.
        SendLocationInfo.Poiname (str): the name of the point of interest; may be empty.
        AgentID (str): the app.
        AppType (str): always wxwork when sent from WeCom; absent when sent from WeChat.
    """
    return matching(message, MsgType="event", Event="location_select")
