"""QQ::weixin::work::webhook: 消息推送（原群机器人）.

What a group robot (群机器人), now called 消息推送, sends to its group chat. The key is the one in its webhook address
(Webhook 地址); the whole address will do for it. Whoever has the address can send, so keep it secret.
"""

from . import _http
from ._http import Hash, Media, Query, Reply, Token

__all__ = ["send", "upload_media"]


def send(key: Token, hash: Hash) -> Reply:
    """消息推送: send a message to the robot's group chat.

    POST webhook/send
    https://developer.work.weixin.qq.com/document/path/99110 (2025/08/07)

    template_card.card_image (required for news_notice) is for that kind of card alone. News cards have main_title.title
    too, which a text card may leave to sub_title_text.

    hash:
        msgtype (str, required): text = text, markdown = Markdown, markdown_v2 = more Markdown, image = a picture, news
            = articles, file = a file, voice = a voice message, template_card = a template card.
        text (dict): required when msgtype is text.
        text.content (str, required): the text, in which <@userid> mentions a member; at most 2048 bytes, in UTF-8.
        text.mentioned_list (list[str]): userids of members to mention; @all mentions all.
        text.mentioned_mobile_list (list[str]): mobile numbers of members to mention; @all mentions all; for those whose
            userid is not known.
        markdown (dict): required when msgtype is markdown.
        markdown.content (str, required): headings (# to ######), bold, links, inline code, quotes, <font
            color="info|comment|warning"> for green, grey and orange, <@userid>; at most 4096 bytes, in UTF-8.
        markdown_v2 (dict): required when msgtype is markdown_v2.
        markdown_v2.content (str, required): headings (# to ######), italic and bold, lists, quotes of three levels,
            links, pictures, rules, inline code and code blocks, tables; no colours, no <@userid>; at most 4096 bytes,
            in UTF-8. Clients before 4.1.36 (Android 4.1.38) show plain text.
        image (dict): required when msgtype is image.
        image.base64 (str, required): the picture in Base64: JPG or PNG, at most 2 MB before that.
        image.md5 (str, required): MD5 of the picture before Base64.
        news (dict): required when msgtype is news.
        news.articles (list[dict], required): the articles; 1 to 8 items.
        news.articles[].title (str, required): title; what goes beyond 128 bytes is cut off.
        news.articles[].description (str): description; what goes beyond 512 bytes is cut off.
        news.articles[].url (str, required): page that a click opens.
        news.articles[].picurl (str): address of the picture, JPG or PNG; 1068 x 455 pixels (large) or 150 x 150 (small)
            suit best.
        file (dict): required when msgtype is file.
        file.media_id (str, required): the file, from upload_media.
        voice (dict): required when msgtype is voice.
        voice.media_id (str, required): the voice message, from upload_media.
        template_card (dict): required when msgtype is template_card.
        template_card.card_type (str, required): text_notice = text, news_notice = picture and text.
        template_card.source (dict): where the card comes from, shown on top.
        template_card.source.icon_url (str): address of the icon.
        template_card.source.desc (str): text beside the icon; no more than 13 characters advised.
        template_card.source.desc_color (int): colour of desc: 0 = grey, 1 = black, 2 = red, 3 = green. Default: 0.
        template_card.main_title (dict, required): heading.
        template_card.main_title.title (str): first-level title; no more than 26 characters advised; required for
            news_notice, and for text_notice without sub_title_text.
        template_card.main_title.desc (str): text under the title; no more than 30 characters advised.
        template_card.emphasis_content (dict): key figure; text_notice only.
        template_card.emphasis_content.title (str): the figure; no more than 10 characters advised.
        template_card.emphasis_content.desc (str): what it means; no more than 15 characters advised.
        template_card.quote_area (dict): quotation; better not together with emphasis_content.
        template_card.quote_area.type (int): what a click does: 0 = nothing, 1 = open url, 2 = open a mini program.
            Default: 0.
        template_card.quote_area.url (str): page to open; required when type is 1.
        template_card.quote_area.appid (str): mini program to open; required when type is 2.
        template_card.quote_area.pagepath (str): page of the mini program; only when type is 2.
        template_card.quote_area.title (str): title of the quotation.
        template_card.quote_area.quote_text (str): the quoted text.
        template_card.sub_title_text (str): second-level text; no more than 112 characters advised; text_notice only,
            where it is required without main_title.title.
        template_card.horizontal_content_list (list[dict]): lines of name and value; at most 6 items.
        template_card.horizontal_content_list[].type (int): what the value is: 1 = link to url, 2 = file, 3 = link to a
            member's details.
        template_card.horizontal_content_list[].keyname (str, required): name of the line; no more than 5 characters
            advised.
        template_card.horizontal_content_list[].value (str): value; no more than 26 characters advised; when type is 2
            the file name with its extension.
        template_card.horizontal_content_list[].url (str): page to open; required when type is 1.
        template_card.horizontal_content_list[].media_id (str): the file, from upload_media; required when type is 2.
        template_card.horizontal_content_list[].userid (str): the member; required when type is 3.
        template_card.jump_list (list[dict]): links at the bottom; at most 3 items.
        template_card.jump_list[].type (int): 0 = no link, 1 = open url, 2 = open a mini program. Default: 0.
        template_card.jump_list[].title (str, required): text of the link; no more than 13 characters advised.
        template_card.jump_list[].url (str): page to open; required when type is 1.
        template_card.jump_list[].appid (str): mini program to open; required when type is 2.
        template_card.jump_list[].pagepath (str): page of the mini program; only when type is 2.
        template_card.card_action (dict, required): what a click on the card does.
        template_card.card_action.type (int, required): 1 = open url, 2 = open a mini program.
        template_card.card_action.url (str): page to open; required when type is 1.
        template_card.card_action.appid (str): mini program to open; required when type is 2.
        template_card.card_action.pagepath (str): page of the mini program; only when type is 2.
        template_card.card_image (dict): picture; news_notice only, where it is required.
        template_card.card_image.url (str, required): address of the picture.
        template_card.card_image.aspect_ratio (float): width divided by height, above 1.3 and below 2.25. Default: 1.3.
        template_card.image_text_area (dict): picture on the left and text on the right; news_notice only.
        template_card.image_text_area.type (int): what a click does: 0 = nothing, 1 = open url, 2 = open a mini program.
            Default: 0.
        template_card.image_text_area.url (str): page to open; required when type is 1.
        template_card.image_text_area.appid (str): mini program to open, which must be associated with the app; required
            when type is 2.
        template_card.image_text_area.pagepath (str): page of the mini program; only when type is 2.
        template_card.image_text_area.title (str): title.
        template_card.image_text_area.desc (str): text under the title.
        template_card.image_text_area.image_url (str, required): address of the picture.
        template_card.vertical_content_list (list[dict]): titled paragraphs; news_notice only; at most 4 items.
        template_card.vertical_content_list[].title (str, required): title; no more than 26 characters advised.
        template_card.vertical_content_list[].desc (str): text; no more than 112 characters advised.

    Limits:
        - at most 20 messages a minute for each robot.
    """
    return _http.post("webhook/send", hash=hash, key=key)


def upload_media(key: Token, type: Query, media: Media) -> Reply:
    """文件上传接口: upload a file or voice message for the robot.

    POST webhook/upload_media
    https://developer.work.weixin.qq.com/document/path/99110 (2025/08/07)

    Recipients see the file under its name. Only the robot that uploaded it can send it.

    Arguments:
        type (str, required): voice = a voice message, file = any other file.
        media (any, required): a path (str or os.PathLike), an open binary file, or (name, bytes or open binary file);
            an unreadable one is a Failure that names it, and nothing is sent.

    Reply:
        media_id (str): id of the file, valid for 3 days.
        created_at (str): when it was uploaded, Unix seconds.
        type (str): the type given: voice, file.

    Limits:
        - every file must be larger than 5 bytes.
        - file: 20 MB.
        - voice: 2 MB, at most 60 seconds, AMR only.
    """
    return _http.upload("webhook/upload_media", media=media, key=key, type=type)
