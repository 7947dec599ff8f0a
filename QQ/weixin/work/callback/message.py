"""QQ::weixin::work::callback::message: 接收消息与事件.

What members send to an app or do in it. Menu entries are in QQ.weixin.work.callback.menu.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "text",
    "image",
    "voice",
    "video",
    "location",
    "link",
    "enter_agent",
    "LOCATION",
    "template_card_event",
    "template_card_menu_event",
    "taskcard_click",
]


def text(message: Message) -> Optional[Message]:
    """文本消息: a member sent text.

    EVENT MsgType=text
    https://developer.work.weixin.qq.com/document/path/90239 (2019/10/23)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who sent it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always text.
        Content (str): the text.
        MsgId (str): the message, a number of 64 bits; the same in each repetition of a push.
        AgentID (str): the app.
    """
    return matching(message, MsgType="text")


def image(message: Message) -> Optional[Message]:
    """图片消息: a member sent a picture.

    EVENT MsgType=image
    https://developer.work.weixin.qq.com/document/path/90239 (2019/10/23)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who sent it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always image.
        PicUrl (str): the address of the picture.
        MediaId (str): the media file; media.get fetches it within 3 days.
        MsgId (str): the message, a number of 64 bits; the same in each repetition of a push.
        AgentID (str): the app.
    """
    return matching(message, MsgType="image")


def voice(message: Message) -> Optional[Message]:
    """语音消息: a member sent a voice message.

    EVENT MsgType=voice
    https://developer.work.weixin.qq.com/document/path/90239 (2019/10/23)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who sent it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always voice.
        MediaId (str): the media file; media.get fetches it within 3 days.
        Format (str): the format of the voice message, such as amr or speex.
        MsgId (str): the message, a number of 64 bits; the same in each repetition of a push.
        AgentID (str): the app.
    """
    return matching(message, MsgType="voice")


def video(message: Message) -> Optional[Message]:
    """视频消息: a member sent a video.

    EVENT MsgType=video
    https://developer.work.weixin.qq.com/document/path/90239 (2019/10/23)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who sent it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always video.
        MediaId (str): the media file; media.get fetches it within 3 days.
        ThumbMediaId (str): the media file of the thumbnail; media.get fetches it within 3 days.
        MsgId (str): the message, a number of 64 bits; the same in each repetition of a push.
        AgentID (str): the app.
    """
    return matching(message, MsgType="video")


def location(message: Message) -> Optional[Message]:
    """位置消息: a member sent a place.

    EVENT MsgType=location
    https://developer.work.weixin.qq.com/document/path/90239 (2019/10/23)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who sent it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always location.
        Location_X (str): the latitude.
        Location_Y (str): the longitude.
        Scale (str): the zoom of the map.
        Label (str): the place in words.
        MsgId (str): the message, a number of 64 bits; the same in each repetition of a push.
        AgentID (str): the app.
        AppType (str): always wxwork when sent from WeCom; absent when sent from WeChat.
    """
    return matching(message, MsgType="location")


def link(message: Message) -> Optional[Message]:
    """链接消息: a member sent a link.

    EVENT MsgType=link
    https://developer.work.weixin.qq.com/document/path/90239 (2019/10/23)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who sent it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always link.
        Title (str): the title.
        Description (str): the description.
        Url (str): the address of the page.
        PicUrl (str): the address of the cover picture.
        MsgId (str): the message, a number of 64 bits; the same in each repetition of a push.
        AgentID (str): the app.
    """
    return matching(message, MsgType="link")


def enter_agent(message: Message) -> Optional[Message]:
    """进入应用: a member opened the app.

    EVENT MsgType=event Event=enter_agent
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always enter_agent.
        EventKey (str): empty.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="enter_agent")


def LOCATION(message: Message) -> Optional[Message]:
    """上报地理位置: the app got to know where a member is.

    EVENT MsgType=event Event=LOCATION
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Comes each time that a member who agreed to it opens the chat with the app.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always LOCATION.
        Latitude (str): the latitude.
        Longitude (str): the longitude.
        Precision (str): how exact the place is.
        AgentID (str): the app.
        AppType (str): always wxwork when sent from WeCom; absent when sent from WeChat.
    """
    return matching(message, MsgType="event", Event="LOCATION")


def template_card_event(message: Message) -> Optional[Message]:
    """模板卡片事件推送: a member clicked a button of a template card, or submitted it.

    EVENT MsgType=event Event=template_card_event
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    The two spellings of what was selected are those of newer and older documents: read both.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always template_card_event.
        EventKey (str): the key of the button or menu entry, as it was set.
        TaskId (str): the task_id that the card was sent with.
        CardType (str): one of text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction.
        ResponseCode (str): the code to update the card with; within 72 hours and once.
        AgentID (str): the app.
        SelectedItems (dict): what was selected.
        SelectedItems.SelectedItem (list[dict]): a question each.
        SelectedItems.SelectedItem[].QuestionKey (str): the key of the question.
        SelectedItems.SelectedItem[].OptionIds (dict): the options that were selected.
        SelectedItems.SelectedItem[].OptionIds.OptionId (list[str]): the options, by id.
        SelectedItems.SelectedItem[].OpitonIds (dict): the options that were selected, as older documents spell it: read
            both; not on the page.
        SelectedItems.SelectedItem[].OpitonIds.OpitonId (list[str]): the options, by id; not on the page.
    """
    return matching(message, MsgType="event", Event="template_card_event")


def template_card_menu_event(message: Message) -> Optional[Message]:
    """通用模板卡片右上角菜单事件推送: a member chose an entry of the menu of a template card.

    EVENT MsgType=event Event=template_card_menu_event
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always template_card_menu_event.
        EventKey (str): the key of the button or menu entry, as it was set.
        TaskId (str): the task_id that the card was sent with.
        CardType (str): one of text_notice, news_notice, button_interaction.
        ResponseCode (str): the code to update the card with.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="template_card_menu_event")


def taskcard_click(message: Message) -> Optional[Message]:
    """任务卡片点击: a member clicked a button of a task card.

    EVENT MsgType=event Event=taskcard_click
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always taskcard_click.
        EventKey (str): the key of the button or menu entry, as it was set.
        TaskId (str): the task_id that the card was sent with.
        AgentId (str): the app.
        AgentID (str): the app; not on the page.
    """
    return matching(message, MsgType="event", Event="taskcard_click")
