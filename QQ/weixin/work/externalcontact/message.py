"""QQ::weixin::work::externalcontact::message: 家校消息推送.

School notices (学校通知) that a school's application sends to the parents and students in its home-school contacts (家校通讯录).
Files and pictures are uploaded first with media.upload.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["send"]


def send(access_token: Token, hash: Hash) -> Reply:
    """发送「学校通知」: send a school notice to parents or students, in one of several message types.

    POST externalcontact/message/send
    https://developer.work.weixin.qq.com/document/path/91609 (2022/05/23)

    The hash holds the recipients (parents, students, classes, or the whole school by toall), agentid, msgtype, and one
    dict named like msgtype with the content. Recipients who do not exist or may not be reached do not stop the notice:
    it goes to the others, and they come back in the reply. Where a note below says "id translation", user and
    department ids in the text are shown as names when enable_id_trans is 1.

    hash:
        recv_scope (int): who receives: 0 = parents (default), 1 = students, 2 = parents and students.
        to_parent_userid (list[str]): parents, at most 1000; ignored when recv_scope is 1.
        to_student_userid (list[str]): students, at most 1000; recv_scope says whether all their parents, they
            themselves or both receive.
        to_party (list[str]): departments (classes) of the home-school contacts, at most 100; recv_scope says whether
            all parents, all students or both of the class receive.
        toall (int): 1 = send to the whole school (its parents, students or both by recv_scope), 0 = only to those named
            (default).
        agentid (int, required): the application, as on its page in the admin console.
        msgtype (str, required): text, image, voice, video, file, news, mpnews or miniprogram.
        enable_id_trans (int): 1 = translate ids into names, 0 = do not (default); used by text, news, mpnews and
            miniprogram, in some fields.
        enable_duplicate_check (int): 1 = do not deliver the same hash again within duplicate_check_interval,
            0 = deliver (default).
        duplicate_check_interval (int): interval of the duplicate check, seconds; default 1800, at most 14400 (4 hours).
        text (dict): needed when msgtype is text.
        text.content (str, required): the text, at most 2048 bytes, longer is truncated; id translation.
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
        news (dict): needed when msgtype is news (cards that link to a page).
        news.articles (list[dict], required): 1 to 8 articles.
        news.articles[].title (str, required): title, at most 128 bytes, longer is truncated; id translation.
        news.articles[].description (str): description, at most 512 bytes, longer is truncated; id translation.
        news.articles[].url (str, required): page that a click opens.
        news.articles[].picurl (str): address of the picture, JPG or PNG; 1068 x 455 pixels (large) or 150 x 150 (small)
            suit best.
        mpnews (dict): needed when msgtype is mpnews; like news, but the article itself is stored in WeCom.
        mpnews.articles (list[dict], required): 1 to 8 articles; sending again makes new articles, with reads and likes
            counted apart.
        mpnews.articles[].title (str, required): title, at most 128 bytes, longer is truncated; id translation.
        mpnews.articles[].thumb_media_id (str, required): the thumbnail, from media.upload.
        mpnews.articles[].author (str): author, at most 64 bytes.
        mpnews.articles[].content_source_url (str): page opened by 阅读原文 (read the original).
        mpnews.articles[].content (str, required): the article, HTML tags allowed, at most 666 kB; id translation.
        mpnews.articles[].digest (str): description, at most 512 bytes, longer is truncated; id translation.
        miniprogram (dict): needed when msgtype is miniprogram.
        miniprogram.appid (str, required): the mini program, which must be associated with the corp.
        miniprogram.title (str): title, at most 64 bytes, longer is truncated; id translation.
        miniprogram.thumb_media_id (str, required): the cover, from media.upload; 520 x 416 pixels suit best.
        miniprogram.pagepath (str, required): page of the mini program that a click opens.

    Reply:
        invalid_parent_userid (list[str]): parents who do not exist or may not be reached.
        invalid_student_userid (list[str]): students who do not exist or may not be reached.
        invalid_party (list[str]): departments that do not exist or may not be reached.

    Permission: the school's admin must have put the app among those that parents may use (家长可使用的应用).
    """
    return _http.post("externalcontact/message/send", access_token, hash)
