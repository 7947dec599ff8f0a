"""QQ::weixin::work::callback::reply: 被动回复消息, what a push can be answered with.

Each function takes the message to reply to, and gives a dict: return it from the handler of an app(..., replying=True)
or of a connect(), or give it to encrypt_msg(). Who gets it, who sends it and the time are filled in. Raises ValueError
for a push that has no such reply, as an event of customer service (微信客服) or of a suite, and TypeError for what is no
push.
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional

from ._match import Message

__all__ = [
    "text",
    "image",
    "voice",
    "video",
    "news",
    "update_taskcard",
    "update_button",
    "update_template_card",
    "stream",
    "template_card",
    "stream_with_template_card",
]

Reply = dict[str, Any]


def text(message: Message, content: str) -> Reply:
    """回复文本: text. An AI bot can send it only when a member opens its chat (enter_chat).

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)
    https://developer.work.weixin.qq.com/document/path/101031 (2025/10/21)

    content (str): at most 2048 bytes.
    """
    if _is_of_bot(message):
        return {"msgtype": "text", "text": {"content": content}}
    return _to(message, "text", Content=content)


def image(message: Message, media_id: str) -> Reply:
    """回复图片: a picture, by the media_id of media.upload.

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)
    """
    return _to(message, "image", Image={"MediaId": media_id})


def voice(message: Message, media_id: str) -> Reply:
    """回复语音: a voice message, by the media_id of media.upload.

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)
    """
    return _to(message, "voice", Voice={"MediaId": media_id})


def video(message: Message, media_id: str, title: str = "", description: str = "") -> Reply:
    """回复视频: a video, by the media_id of media.upload.

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)

    title (str): at most 128 bytes.
    description (str): at most 512 bytes.
    """
    return _to(message, "video", Video={"MediaId": media_id, "Title": title, "Description": description})


def news(message: Message, articles: Sequence[Mapping[str, str]]) -> Reply:
    """回复图文: articles with pictures.

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)

    articles (list[dict]): each with Title (at most 128 bytes), Description (at most 512 bytes), PicUrl (JPG or PNG,
        640 by 320 or 80 by 80 for all but the first) and Url (where a click leads).
    """
    return _to(message, "news", ArticleCount=len(articles), Articles={"item": list(articles)})


def update_taskcard(message: Message, replace_name: str) -> Reply:
    """更新任务卡片: after taskcard_click, give the button of a task card a new name.

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)
    """
    return _to(message, "update_taskcard", TaskCard={"ReplaceName": replace_name})


def update_button(message: Message, replace_name: str) -> Reply:
    """更新卡片按钮: after template_card_event, give the button of a template card a new name.

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)
    """
    return _to(message, "update_button", Button={"ReplaceName": replace_name})


def update_template_card(message: Message, card: Mapping[str, Any], userids: Iterable[str] = ()) -> Reply:
    """更新模板卡片: after template_card_event, put another template card in its place.

    https://developer.work.weixin.qq.com/document/path/90241 (2024/11/21)
    https://developer.work.weixin.qq.com/document/path/101031 (2026/06/23)

    card (dict): the card with the names of the document: CardType, MainTitle ... for an app; card_type, main_title ...
        for an AI bot, with the task_id of the event. Where an element repeats, a list.
    userids: for an AI bot, the members who see it; only for an event of a group chat. Default: all who got the card.
    """
    if not _is_of_bot(message):
        return _to(message, "update_template_card", TemplateCard=dict(card))
    only = {"userids": list(userids)} if userids else {}
    return {"response_type": "update_template_card", **only, "template_card": dict(card)}


def stream(
    id: str,
    content: str,
    finish: bool = False,
    msg_item: Sequence[Mapping[str, Any]] = (),
    feedback: Optional[str] = None,
) -> Reply:
    """流式消息回复: a reply of an AI bot, as far as it is ready; WeCom asks for more (stream) until finish is true.

    https://developer.work.weixin.qq.com/document/path/101031 (2025/10/21)

    id (str): an id of your own for the reply; the same each time.
    content (str): the whole reply so far, in Markdown; at most 20480 bytes.
    finish (bool): whether the reply is complete, which it has to be within 6 minutes, or 10 over the long connection.
    msg_item (list[dict]): pictures, {"msgtype": "image", "image": {"base64": ..., "md5": ...}}; at most 10 items, JPG
        or PNG of at most 10 MB; only with finish.
    feedback (str): the id that feedback_event will have, set with the first part; at most 256 bytes.
    """
    return {"msgtype": "stream", "stream": _stream(id, content, finish, msg_item, feedback)}


def template_card(card: Mapping[str, Any]) -> Reply:
    """模板卡片消息: a template card of an AI bot, with the names of the document.

    https://developer.work.weixin.qq.com/document/path/101031 (2025/10/21)
    """
    return {"msgtype": "template_card", "template_card": dict(card)}


def stream_with_template_card(
    id: str,
    content: str,
    card: Mapping[str, Any],
    finish: bool = False,
    msg_item: Sequence[Mapping[str, Any]] = (),
    feedback: Optional[str] = None,
) -> Reply:
    """流式消息+模板卡片回复: a stream and a card; the card once for each reply, with any part of it.

    https://developer.work.weixin.qq.com/document/path/101031 (2025/10/21)
    """
    streamed = _stream(id, content, finish, msg_item, feedback)
    return {"msgtype": "stream_with_template_card", "stream": streamed, "template_card": dict(card)}


def _is_of_bot(message: Message) -> bool:
    """Whether an AI bot was pushed this."""
    if not isinstance(message, Mapping):
        raise TypeError(f"message must be the push to reply to, not {type(message).__name__}")
    return "msgtype" in message


def _to(message: Message, msgtype: str, **content: Any) -> Reply:
    if _is_of_bot(message):
        raise ValueError(f"an AI bot can't reply with {msgtype}: use stream(), template_card() or text()")
    for name in ("FromUserName", "ToUserName"):
        if name not in message:
            kind = message.get("Event") or message.get("InfoType") or message.get("MsgType")
            raise ValueError(
                f"this push ({kind}) takes no reply: it has no {name}. Customers are answered by kf.send_msg"
            )
    return {
        "ToUserName": message["FromUserName"],
        "FromUserName": message["ToUserName"],
        "CreateTime": int(time.time()),
        "MsgType": msgtype,
        **content,
    }


def _stream(
    id: str, content: str, finish: bool, msg_item: Sequence[Mapping[str, Any]], feedback: Optional[str]
) -> dict[str, Any]:
    part: dict[str, Any] = {"id": id, "finish": finish, "content": content}
    if msg_item:
        part["msg_item"] = list(msg_item)
    if feedback is not None:
        part["feedback"] = {"id": feedback}
    return part
