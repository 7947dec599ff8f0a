"""QQ::weixin::work::callback::aibot: 智能机器人.

What members do with an AI bot. It comes as JSON, with its types: over the long connection of callback.connect(), or to a
URL, sealed for nobody: receiveid is "".
"""

from collections.abc import Mapping
from typing import Optional

from ._match import Message, matching

__all__ = [
    "text",
    "image",
    "mixed",
    "voice",
    "file",
    "video",
    "stream",
    "enter_chat",
    "template_card_event",
    "feedback_event",
    "disconnected_event",
]


def text(message: Message) -> Optional[Message]:
    """文本消息: a member wrote to the AI bot, or named it in a group chat.

    EVENT msgtype=text
    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    A member may have at most 3 messages with a bot under way at once.

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        aibotid (str): the AI bot.
        chatid (str): the group chat; only when chattype is group.
        chattype (str): single = with one member, group = in a group chat.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        response_url (str): the address to answer at later; once, and for an hour.
        msgtype (str): always text.
        text (dict): the text.
        text.content (str): the text itself.
        quote (dict): the message that is quoted, if any.
        quote.msgtype (str): text = a text, image = a picture, mixed = text and pictures, voice = a voice message, file
            = a file, video = a video.
        quote.text (dict): the text that is quoted; only when msgtype is text.
        quote.text.content (str): the text itself.
        quote.image (dict): the picture that is quoted; only when msgtype is image.
        quote.image.url (str): the address of the picture, for 5 minutes; what it gives is sealed: see decrypt_media().
        quote.image.aeskey (str): the key that the picture is sealed with, in Base64; only over the long connection,
            otherwise it is the EncodingAESKey.
        quote.mixed (dict): the text and pictures that are quoted; only when msgtype is mixed.
        quote.mixed.msg_item (list[dict]): the parts in their order.
        quote.mixed.msg_item[].msgtype (str): text = a text, image = a picture.
        quote.mixed.msg_item[].text (dict): a text; only when msgtype is text.
        quote.mixed.msg_item[].text.content (str): the text itself.
        quote.mixed.msg_item[].image (dict): a picture; only when msgtype is image.
        quote.mixed.msg_item[].image.url (str): the address of the picture, for 5 minutes; what it gives is sealed: see
            decrypt_media().
        quote.mixed.msg_item[].image.aeskey (str): the key that the picture is sealed with, in Base64; only over the
            long connection, otherwise it is the EncodingAESKey.
        quote.voice (dict): the voice message that is quoted; only when msgtype is voice.
        quote.voice.content (str): what was said, as text.
        quote.file (dict): the file that is quoted; only when msgtype is file.
        quote.file.url (str): the address of the file, for 5 minutes; what it gives is sealed: see decrypt_media().
        quote.file.aeskey (str): the key that the file is sealed with, in Base64; only over the long connection,
            otherwise it is the EncodingAESKey.
        quote.video (dict): the video that is quoted; only when msgtype is video.
        quote.video.url (str): the address of the video, for 5 minutes; what it gives is sealed: see decrypt_media().
        quote.video.aeskey (str): the key that the video is sealed with, in Base64; only over the long connection,
            otherwise it is the EncodingAESKey.
    """
    return matching(message, msgtype="text")


def image(message: Message) -> Optional[Message]:
    """图片消息: a member sent the AI bot a picture.

    EVENT msgtype=image
    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        aibotid (str): the AI bot.
        chattype (str): always single: groups have no such messages.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        response_url (str): the address to answer at later; once, and for an hour.
        msgtype (str): always image.
        image (dict): the picture.
        image.url (str): the address of the picture, for 5 minutes; what it gives is sealed: see decrypt_media().
        image.aeskey (str): the key that the picture is sealed with, in Base64; only over the long connection, otherwise
            it is the EncodingAESKey.
    """
    return matching(message, msgtype="image")


def mixed(message: Message) -> Optional[Message]:
    """图文混排消息: a member sent the AI bot text and pictures, or named it with them in a group chat.

    EVENT msgtype=mixed
    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        aibotid (str): the AI bot.
        chatid (str): the group chat; only when chattype is group.
        chattype (str): single = with one member, group = in a group chat.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        response_url (str): the address to answer at later; once, and for an hour.
        msgtype (str): always mixed.
        mixed (dict): text and pictures.
        mixed.msg_item (list[dict]): the parts in their order.
        mixed.msg_item[].msgtype (str): text = a text, image = a picture.
        mixed.msg_item[].text (dict): a text; only when msgtype is text.
        mixed.msg_item[].text.content (str): the text itself.
        mixed.msg_item[].image (dict): a picture; only when msgtype is image.
        mixed.msg_item[].image.url (str): the address of the picture, for 5 minutes; what it gives is sealed: see
            decrypt_media().
        mixed.msg_item[].image.aeskey (str): the key that the picture is sealed with, in Base64; only over the long
            connection, otherwise it is the EncodingAESKey.
        quote (dict): the message that is quoted, if any.
        quote.msgtype (str): text = a text, image = a picture, mixed = text and pictures, voice = a voice message, file
            = a file, video = a video.
        quote.text (dict): the text that is quoted; only when msgtype is text.
        quote.text.content (str): the text itself.
        quote.image (dict): the picture that is quoted; only when msgtype is image.
        quote.image.url (str): the address of the picture, for 5 minutes; what it gives is sealed: see decrypt_media().
        quote.image.aeskey (str): the key that the picture is sealed with, in Base64; only over the long connection,
            otherwise it is the EncodingAESKey.
        quote.mixed (dict): the text and pictures that are quoted; only when msgtype is mixed.
        quote.mixed.msg_item (list[dict]): the parts in their order.
        quote.mixed.msg_item[].msgtype (str): text = a text, image = a picture.
        quote.mixed.msg_item[].text (dict): a text; only when msgtype is text.
        quote.mixed.msg_item[].text.content (str): the text itself.
        quote.mixed.msg_item[].image (dict): a picture; only when msgtype is image.
        quote.mixed.msg_item[].image.url (str): the address of the picture, for 5 minutes; what it gives is sealed: see
            decrypt_media().
        quote.mixed.msg_item[].image.aeskey (str): the key that the picture is sealed with, in Base64; only over the
            long connection, otherwise it is the EncodingAESKey.
        quote.voice (dict): the voice message that is quoted; only when msgtype is voice.
        quote.voice.content (str): what was said, as text.
        quote.file (dict): the file that is quoted; only when msgtype is file.
        quote.file.url (str): the address of the file, for 5 minutes; what it gives is sealed: see decrypt_media().
        quote.file.aeskey (str): the key that the file is sealed with, in Base64; only over the long connection,
            otherwise it is the EncodingAESKey.
        quote.video (dict): the video that is quoted; only when msgtype is video.
        quote.video.url (str): the address of the video, for 5 minutes; what it gives is sealed: see decrypt_media().
        quote.video.aeskey (str): the key that the video is sealed with, in Base64; only over the long connection,
            otherwise it is the EncodingAESKey.
    """
    return matching(message, msgtype="mixed")


def voice(message: Message) -> Optional[Message]:
    """语音消息: a member spoke to the AI bot.

    EVENT msgtype=voice
    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        aibotid (str): the AI bot.
        chattype (str): always single: groups have no such messages.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        response_url (str): the address to answer at later; once, and for an hour.
        msgtype (str): always voice.
        voice (dict): the voice message.
        voice.content (str): what was said, as text.
    """
    return matching(message, msgtype="voice")


def file(message: Message) -> Optional[Message]:
    """文件消息: a member sent the AI bot a file.

    EVENT msgtype=file
    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        aibotid (str): the AI bot.
        chatid (str): the group chat; by the page only in one, though files come in single chats only.
        chattype (str): always single: groups have no such messages.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        response_url (str): the address to answer at later; once, and for an hour.
        msgtype (str): always file.
        file (dict): the file.
        file.url (str): the address of the file, for 5 minutes; what it gives is sealed: see decrypt_media(); at most
            100 MB.
        file.aeskey (str): the key that the file is sealed with, in Base64; only over the long connection, otherwise it
            is the EncodingAESKey.
    """
    return matching(message, msgtype="file")


def video(message: Message) -> Optional[Message]:
    """视频消息: a member sent the AI bot a video; on the page since 2026.

    EVENT msgtype=video
    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        aibotid (str): the AI bot.
        chattype (str): always single: groups have no such messages.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        response_url (str): the address to answer at later; once, and for an hour.
        msgtype (str): always video.
        video (dict): the video.
        video.url (str): the address of the video, for 5 minutes; what it gives is sealed: see decrypt_media(); at most
            100 MB.
        video.aeskey (str): the key that the video is sealed with, in Base64; only over the long connection, otherwise it
            is the EncodingAESKey.
    """
    return matching(message, msgtype="video")


def stream(message: Message) -> Optional[Message]:
    """流式消息刷新: WeCom asks for more of a reply that is under way.

    EVENT msgtype=stream
    https://developer.work.weixin.qq.com/document/path/100719 (2025/12/11)

    Comes again and again until a reply has finish, for at most 6 minutes; answer with reply.stream(). Over the long
    connection, callback.connect() asks for more in the same way, and for at most 10 minutes.

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        aibotid (str): the AI bot.
        chatid (str): the group chat; only when chattype is group.
        chattype (str): single = with one member, group = in a group chat.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        msgtype (str): always stream.
        stream (dict): the reply that is under way.
        stream.id (str): the id that the reply was given.
    """
    return matching(message, msgtype="stream")


def enter_chat(message: Message) -> Optional[Message]:
    """进入会话事件: a member opened the chat with the AI bot, for the first time that day.

    EVENT msgtype=event event.eventtype=enter_chat
    https://developer.work.weixin.qq.com/document/path/101027 (2025/11/25)

    The answer is the welcome message: reply.text() or reply.template_card(). Without one it does not come again that
    day.

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        create_time (int): when it happened, in Unix seconds.
        aibotid (str): the AI bot.
        chattype (str): always single.
        from (dict): who caused it.
        from.corpid (str): the corp of the member; absent for a bot of the own corp.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        msgtype (str): always event.
        event (dict): what happened.
        event.eventtype (str): always enter_chat.
    """
    return _event(message, "enter_chat")


def template_card_event(message: Message) -> Optional[Message]:
    """模板卡片事件: a member clicked a button of a template card.

    EVENT msgtype=event event.eventtype=template_card_event
    https://developer.work.weixin.qq.com/document/path/101027 (2025/11/25)

    The answer is the card in its new state: reply.update_template_card(). It is pushed once only, and dropped without
    an answer within 5 seconds.

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        create_time (int): when it happened, in Unix seconds.
        aibotid (str): the AI bot.
        from (dict): who caused it.
        from.corpid (str): the corp of the member; absent for a bot of the own corp.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        chatid (str): the group chat; only when chattype is group.
        chattype (str): single = with one member, group = in a group chat.
        response_url (str): the address to answer at later; once, and for an hour.
        msgtype (str): always event.
        event (dict): what happened.
        event.eventtype (str): always template_card_event.
        event.template_card_event (dict): the click.
        event.template_card_event.card_type (str): button_interaction = buttons, vote_interaction = a poll,
            multiple_interaction = several choices; text_notice = a text, news_notice = text and picture, or
            button_interaction when an entry of the menu at its upper right was chosen.
        event.template_card_event.event_key (str): the key of the button or menu entry.
        event.template_card_event.task_id (str): the task_id that the card was sent with.
        event.template_card_event.selected_items (dict): what was selected; only of cards with a selection.
        event.template_card_event.selected_items.selected_item (list[dict]): a question each.
        event.template_card_event.selected_items.selected_item[].question_key (str): the key of the question.
        event.template_card_event.selected_items.selected_item[].option_ids (dict): the options that were selected.
        event.template_card_event.selected_items.selected_item[].option_ids.option_id (list[str]): the options, by id;
            one where only one may be chosen.
    """
    return _event(message, "template_card_event")


def feedback_event(message: Message) -> Optional[Message]:
    """用户反馈事件: a member judged a reply.

    EVENT msgtype=event event.eventtype=feedback_event
    https://developer.work.weixin.qq.com/document/path/101027 (2025/11/25)

    Only for replies that were sent with a feedback.id. Answer with an empty body.

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        create_time (int): when it happened, in Unix seconds.
        aibotid (str): the AI bot.
        chatid (str): the group chat; only when chattype is group.
        chattype (str): single = with one member, group = in a group chat.
        from (dict): who caused it.
        from.userid (str): the member; plain if a super administrator of the corp made the bot, else encrypted:
            batch.openuserid_to_userid gives the userid.
        from.corpid (str): the corp of the member; absent for a bot of the own corp.
        msgtype (str): always event.
        event (dict): what happened.
        event.eventtype (str): always feedback_event.
        event.feedback_event (dict): the feedback.
        event.feedback_event.id (str): the feedback.id that the reply was sent with.
        event.feedback_event.type (int): 1 = right, 2 = wrong, 3 = taken back.
        event.feedback_event.content (str): what the member wrote; only when type is 2.
        event.feedback_event.inaccurate_reason_list (list[int]): what is wrong; only when type is 2: 1 = not about the
            question, 2 = incomplete, 3 = erroneous, 4 = wrongly analysed.
    """
    return _event(message, "feedback_event")


def disconnected_event(message: Message) -> Optional[Message]:
    """断开连接事件: another connection of the AI bot has taken the place of this one.

    EVENT msgtype=event event.eventtype=disconnected_event
    https://developer.work.weixin.qq.com/document/path/101463 (2026/04/01)

    Only over the long connection, and the last that comes by it. To connect again would end the other one.

    Message:
        msgid (str): the push, by an id of its own; the same when it is pushed again.
        create_time (int): when it happened, in Unix seconds.
        aibotid (str): the AI bot.
        msgtype (str): always event.
        event (dict): what happened.
        event.eventtype (str): always disconnected_event.
    """
    return _event(message, "disconnected_event")


def _event(message: Message, eventtype: str) -> Optional[Message]:
    event = message.get("event") if matching(message, msgtype="event") else None
    return message if isinstance(event, Mapping) and matching(event, eventtype=eventtype) else None
