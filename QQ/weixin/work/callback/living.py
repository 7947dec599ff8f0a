"""QQ::weixin::work::callback::living: 直播.

Live streams.
"""

from typing import Optional

from ._match import Message, matching

__all__ = ["living_status_change"]


def living_status_change(message: Message) -> Optional[Message]:
    """直播回调事件: the state of a live stream changed.

    EVENT MsgType=event Event=living_status_change
    https://developer.work.weixin.qq.com/document/path/94145 (2021/05/26)

    Only for live streams that were made through the API; pushed to the app that made them.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): the member who did it, by userid.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always living_status_change.
        LivingId (str): the live stream.
        Status (str): 0 = planned, 1 = live, 2 = over, 3 = expired, 4 = cancelled; 3 is not pushed so far.
        AgentID (str): the app.
    """
    return matching(message, MsgType="event", Event="living_status_change")
