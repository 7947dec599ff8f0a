"""QQ::weixin::work::appchat: 发送消息到群聊会话.

Group chats that an application creates among members of the corp, and messages that it sends into them. Only self-built
apps whose visibility range is the root department may use them; chats with customers (external contacts) are not
reached this way.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["create", "update", "get", "send"]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建群聊会话: create a group chat of members, owned by the application.

    POST appchat/create
    https://work.weixin.qq.com/api/doc/90000/90135/90245

    The members do not see the new chat before a first message is sent into it.

    hash:
        name (str): name of the chat, at most 50 UTF-8 characters, longer is truncated.
        owner (str): owner of the chat; default a random member of userlist.
        userlist (list[str], required): members, 2 to 500 (2000 by newer editions of the page).
        chatid (str): id of your own for the chat, at most 32 characters of 0-9 a-z A-Z, not in use by another chat;
            default a random one.

    Reply:
        chatid (str): id of the chat.

    Permission: self-built apps only, with the root department as visibility range.

    Limits:
        - a chat may not have more members than the admin console allows.
        - at most 1000 new chats a day per corp.
    """
    return _http.post("appchat/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """修改群聊会话: rename a group chat, change its owner, or add and remove members.

    POST appchat/update
    https://work.weixin.qq.com/api/doc/90000/90135/90246

    Fields left out stay as they are.

    hash:
        chatid (str, required): the chat.
        name (str): new name, at most 50 UTF-8 characters, longer is truncated.
        owner (str): new owner.
        add_user_list (list[str]): members to add.
        del_user_list (list[str]): members to remove.

    Permission: self-built apps only, with the root department as visibility range; the chat must have been created by
        the same app. Third-party apps may not call.

    Limits:
        - a chat has at most 500 members (2000 by newer editions of the page).
        - at most 100 changes an hour per corp (1000 by newer editions of the page).
    """
    return _http.post("appchat/update", access_token, hash)


def get(access_token: Token, chatid: Query) -> Reply:
    """获取群聊会话: read the name, owner and members of a group chat.

    GET appchat/get
    https://work.weixin.qq.com/api/doc/90000/90135/90247

    Arguments:
        chatid (str, required): the chat.

    Reply:
        chat_info (dict): the chat.
        chat_info.chatid (str): id of the chat.
        chat_info.name (str): name of the chat.
        chat_info.owner (str): owner of the chat.
        chat_info.userlist (list[str]): members.

    Permission: self-built apps only, with the root department as visibility range; the chat must have been created by
        the same app. Third-party apps may not call.
    """
    return _http.get("appchat/get", access_token=access_token, chatid=chatid)


def send(access_token: Token, hash: Hash) -> Reply:
    """应用推送消息: send an application message into a group chat.

    POST appchat/send
    https://work.weixin.qq.com/api/doc/90000/90135/90248

    The hash holds chatid, msgtype, and one dict named like msgtype with the content. The types are nine of those of
    message.send: mini-program notices and template cards cannot be sent into chats. The reply has no message id, so
    that the message cannot be recalled.

    hash:
        chatid (str, required): the chat, created by the same app.
        msgtype (str, required): text, image, voice, video, file, textcard, news, mpnews or markdown.
        safe (int): confidentiality: 0 = may be shared outside (default), 1 = may not be shared and shows a watermark,
            2 = may be shared within the corp only (mpnews only); no effect on voice and markdown. A confidential file
            must be txt, pdf, doc, docx, ppt, pptx, xls, xlsx, xml, jpg, jpeg, png, bmp or gif.
        text (dict): needed when msgtype is text.
        text.content (str, required): the text, at most 2048 bytes, longer is truncated; line breaks are shown.
        text.mentioned_list (list[str]): members of the chat to mention; @all = everybody.
        image (dict): needed when msgtype is image.
        image.media_id (str, required): the picture, from media.upload.
        voice (dict): needed when msgtype is voice.
        voice.media_id (str, required): the recording, from media.upload.
        video (dict): needed when msgtype is video.
        video.media_id (str, required): the video, from media.upload.
        video.title (str): title, at most 128 bytes, longer is truncated.
        video.description (str): description, at most 512 bytes, longer is truncated.
        file (dict): needed when msgtype is file.
        file.media_id (str, required): the file, from media.upload.
        textcard (dict): needed when msgtype is textcard.
        textcard.title (str, required): title, at most 128 bytes, longer is truncated.
        textcard.description (str, required): text, at most 512 bytes, longer is truncated; br tags break the line, div
            tags of class gray, highlight or normal colour it.
        textcard.url (str, required): page that a click opens.
        textcard.btntxt (str): text of the button, at most 4 characters, longer is truncated; default 详情.
        news (dict): needed when msgtype is news.
        news.articles (list[dict], required): 1 to 8 articles.
        news.articles[].title (str, required): title, at most 128 bytes, longer is truncated.
        news.articles[].description (str): description, at most 512 bytes, longer is truncated.
        news.articles[].url (str, required): page that a click opens.
        news.articles[].picurl (str): address of the picture, JPG or PNG; 1068 x 455 pixels (large) or 150 x 150 (small)
            suit best.
        mpnews (dict): needed when msgtype is mpnews; like news, but the article itself is stored in WeCom.
        mpnews.articles (list[dict], required): 1 to 8 articles; sending again makes new articles, with reads and likes
            counted apart.
        mpnews.articles[].title (str, required): title, at most 128 bytes, longer is truncated.
        mpnews.articles[].thumb_media_id (str, required): the thumbnail, from media.upload.
        mpnews.articles[].author (str): author, at most 64 bytes.
        mpnews.articles[].content_source_url (str): page opened by 阅读原文 (read the original).
        mpnews.articles[].content (str, required): the article, HTML tags allowed, at most 666 kB.
        mpnews.articles[].digest (str): description, at most 512 bytes, longer is truncated.
        markdown (dict): needed when msgtype is markdown; not shown in the WeChat plugin (微工作台).
        markdown.content (str, required): text in a subset of Markdown, at most 2048 bytes of UTF-8; the subset has
            headings (# to ######), bold, links, inline code, quotes (>) and <font color="info|comment|warning">.

    Permission: self-built apps only, with the root department as visibility range; the chat must have been created by
        the same app. Third-party apps may not call.

    Limits:
        - each corp at most 20,000 person-deliveries a minute and 200,000 an hour (one message into a chat of 100 counts
          as 100).
        - each member at most 200 application messages a minute and 10,000 a day in chats; the rest is dropped without
          an error.
    """
    return _http.post("appchat/send", access_token, hash)
