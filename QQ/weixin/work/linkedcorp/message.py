"""QQ::weixin::work::linkedcorp::message: 互联企业消息推送.

Messages of an app to members of linked corps.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["send"]


def send(access_token: Token, hash: Hash) -> Reply:
    """应用推送消息: send a message to members of linked corps.

    POST linkedcorp/message/send
    https://developer.work.weixin.qq.com/document/path/90250

    Like message.send, but the recipients are lists.

    hash:
        touser (list[str]): members of linked corps, each written CorpId/userid; one of touser, toparty, totag and toall is
            needed.
        toparty (list[str]): departments of linked corps.
        totag (list[int]): tags of the own corp.
        toall (int): whether to send to all in the app's visible range: 0 = no, 1 = yes.
        msgtype (str, required): text = text, image = a picture, voice = a voice message, video = a film, file = a file,
            textcard = a text card, news = articles, mpnews = articles kept by WeCom, markdown = Markdown,
            miniprogram_notice = a mini program's notice.
        agentid (int, required): the app.
        text (dict): required when msgtype is text.
        text.content (str, required): the text.
        image (dict): required when msgtype is image.
        image.media_id (str, required): the picture, from media.upload.
        voice (dict): required when msgtype is voice.
        voice.media_id (str, required): the voice message, from media.upload.
        video (dict): required when msgtype is video.
        video.media_id (str, required): the film, from media.upload.
        video.title (str): title.
        video.description (str): description.
        file (dict): required when msgtype is file.
        file.media_id (str, required): the file, from media.upload.
        textcard (dict): required when msgtype is textcard.
        textcard.title (str, required): title.
        textcard.description (str, required): description.
        textcard.url (str, required): page that a click opens.
        textcard.btntxt (str): text of the button.
        news (dict): required when msgtype is news.
        news.articles (list[dict], required): the articles.
        news.articles[].title (str, required): title.
        news.articles[].description (str): description.
        news.articles[].url (str, required): page that a click opens.
        news.articles[].picurl (str): address of the picture.
        news.articles[].btntxt (str): text of the button.
        news.articles[].appid (str): mini program that a click opens.
        news.articles[].pagepath (str): page of the mini program.
        mpnews (dict): required when msgtype is mpnews.
        mpnews.articles (list[dict], required): the articles.
        mpnews.articles[].title (str, required): title.
        mpnews.articles[].thumb_media_id (str): the thumbnail, from media.upload.
        mpnews.articles[].author (str): author.
        mpnews.articles[].url (str, required): page that a click opens.
        mpnews.articles[].content_source_url (str): page of the original.
        mpnews.articles[].content (str, required): the article, in HTML.
        mpnews.articles[].digest (str): description.
        markdown (dict): required when msgtype is markdown.
        markdown.content (str, required): the text, in Markdown.
        miniprogram_notice (dict): required when msgtype is miniprogram_notice.
        miniprogram_notice.appid (str, required): the mini program.
        miniprogram_notice.page (str, required): page that a click opens.
        miniprogram_notice.title (str, required): title.
        miniprogram_notice.description (str): description.
        miniprogram_notice.emphasis_first_item (bool): whether the first content_item is shown enlarged.
        miniprogram_notice.content_item (list[dict]): lines of the message.
        miniprogram_notice.content_item[].key (str, required): name of the line.
        miniprogram_notice.content_item[].value (str, required): its value.
        safe (int): whether the message is confidential: 0 = no, 1 = yes.

    Reply:
        invaliduser (list[str]): members that are invalid.
        invalidparty (list[str]): departments that are invalid.
        invalidtag (list[int]): tags that are invalid.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("linkedcorp/message/send", access_token, hash)
