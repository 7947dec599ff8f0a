"""QQ::weixin::work::kf::knowledge: 知识库分组管理/知识库问答管理.

The knowledge base of the customer-service robot (微信客服 > 机器人 > 知识库): groups (分组) that hold questions with their answers
(问答). The same limits hold as in the admin console.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["add_group", "del_group", "mod_group", "list_group", "add_intent", "del_intent", "mod_intent", "list_intent"]


def add_group(access_token: Token, hash: Hash) -> Reply:
    """添加分组: create a group in the knowledge base.

    POST kf/knowledge/add_group
    https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

    hash:
        name (str, required): the group's name, at most 12 characters; unlike that of any other group.

    Reply:
        group_id (str): id of the new group.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - at most 100 groups in all.
    """
    return _http.post("kf/knowledge/add_group", access_token, hash)


def del_group(access_token: Token, hash: Hash) -> Reply:
    """删除分组: delete a group of the knowledge base.

    POST kf/knowledge/del_group
    https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

    The default group that the system made cannot be deleted.

    hash:
        group_id (str, required): group to delete.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("kf/knowledge/del_group", access_token, hash)


def mod_group(access_token: Token, hash: Hash) -> Reply:
    """修改分组: rename a group of the knowledge base.

    POST kf/knowledge/mod_group
    https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

    The default group that the system made cannot be changed.

    hash:
        group_id (str, required): group to rename.
        name (str, required): the new name, at most 12 characters; unlike that of any other group.

    Reply:
        group_id (str): the group; in the table of the page, not in its sample.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("kf/knowledge/mod_group", access_token, hash)


def list_group(access_token: Token, hash: Hash) -> Reply:
    """获取分组列表: list the groups of the knowledge base, page by page.

    POST kf/knowledge/list_group
    https://developer.work.weixin.qq.com/document/path/95971 (2023/11/30)

    hash:
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, at most 1000. Default: 500.
        group_id (str): the only group to return.

    Reply:
        next_cursor (str): where the next page begins.
        has_more (int): 0 = no more groups, 1 = more groups.
        group_list (list[dict]): groups.
        group_list[].group_id (str): group id.
        group_list[].name (str): group name.
        group_list[].is_default (int): 0 = ordinary group, 1 = default group; the system makes the default group, and it
            cannot be changed or deleted.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("kf/knowledge/list_group", access_token, hash)


def add_intent(access_token: Token, hash: Hash) -> Reply:
    """添加问答: add a question with its answer to a group of the knowledge base.

    POST kf/knowledge/add_intent
    https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

    Other wordings of the question go into similar_questions. An attachment is named by its msgtype: image, video, link
    or miniprogram.

    hash:
        group_id (str, required): group to add to.
        question (dict, required): main question.
        question.text (dict, required): text of the main question.
        question.text.content (str, required): the question, at most 200 characters; not asked in any other group.
        similar_questions (dict): other wordings of the question.
        similar_questions.items (list[dict]): similar questions, at most 100 items.
        similar_questions.items[].text (dict, required): text of a similar question.
        similar_questions.items[].text.content (str, required): the question, at most 200 characters.
        answers (list[dict], required): answers, at most 1 items.
        answers[].text (dict, required): text of the answer.
        answers[].text.content (str, required): the answer, at most 500 characters.
        answers[].attachments (list[dict]): attachments, at most 4 items.
        answers[].attachments[].* (dict, required): the attachment itself, under the name that its msgtype gives.
        answers[].attachments[].msgtype (str, required): one of image, video, link, miniprogram.
        answers[].attachments[].image (dict): picture; required when msgtype is image.
        answers[].attachments[].image.media_id (str, required): picture from media.upload.
        answers[].attachments[].video (dict): video; required when msgtype is video.
        answers[].attachments[].video.media_id (str): video from media.upload.
        answers[].attachments[].link (dict): link; required when msgtype is link.
        answers[].attachments[].link.title (str, required): title.
        answers[].attachments[].link.picurl (str): address of the cover picture; pic_url on the page since 2024-06.
        answers[].attachments[].link.pic_url (str): address of the cover picture.
        answers[].attachments[].link.desc (str): description.
        answers[].attachments[].link.url (str, required): address that a tap opens.
        answers[].attachments[].miniprogram (dict): mini program; required when msgtype is miniprogram.
        answers[].attachments[].miniprogram.title (str): the title; at most 64 bytes.
        answers[].attachments[].miniprogram.thumb_media_id (str, required): cover picture from media.upload, best
            520*416 pixels.
        answers[].attachments[].miniprogram.appid (str, required): the appid of a mini program that is linked to the
            corp.
        answers[].attachments[].miniprogram.pagepath (str, required): page that a tap opens.

    Reply:
        intent_id (str): id of the new question and answer.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - at most 200 questions and answers per group.
    """
    return _http.post("kf/knowledge/add_intent", access_token, hash)


def del_intent(access_token: Token, hash: Hash) -> Reply:
    """删除问答: delete a question and its answer from the knowledge base.

    POST kf/knowledge/del_intent
    https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

    hash:
        intent_id (str, required): question and answer to delete.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("kf/knowledge/del_intent", access_token, hash)


def mod_intent(access_token: Token, hash: Hash) -> Reply:
    """修改问答: change a question, its similar questions or its answer.

    POST kf/knowledge/mod_intent
    https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

    Give question, similar_questions and answers alone or together. Each one given must be complete, because it replaces
    the old one as a whole; those not given stay as they are.

    hash:
        intent_id (str, required): question and answer to change.
        question (dict): main question.
        question.text (dict): text of the main question.
        question.text.content (str, required): the question, at most 200 characters; not asked in any other group.
        similar_questions (dict): other wordings of the question.
        similar_questions.items (list[dict]): similar questions, at most 100 items.
        similar_questions.items[].text (dict, required): text of a similar question.
        similar_questions.items[].text.content (str, required): the question, at most 200 characters.
        answers (list[dict]): answers, at most 1 items.
        answers[].text (dict, required): text of the answer.
        answers[].text.content (str, required): the answer, at most 500 characters.
        answers[].attachments (list[dict]): attachments, at most 4 items.
        answers[].attachments[].* (dict, required): the attachment itself, under the name that its msgtype gives.
        answers[].attachments[].msgtype (str, required): one of image, video, link, miniprogram.
        answers[].attachments[].image (dict): picture; required when msgtype is image.
        answers[].attachments[].image.media_id (str, required): picture from media.upload.
        answers[].attachments[].video (dict): video; required when msgtype is video.
        answers[].attachments[].video.media_id (str): video from media.upload.
        answers[].attachments[].link (dict): link; required when msgtype is link.
        answers[].attachments[].link.title (str, required): title.
        answers[].attachments[].link.picurl (str): address of the cover picture; pic_url on the page since 2024-06.
        answers[].attachments[].link.pic_url (str): address of the cover picture.
        answers[].attachments[].link.desc (str): description.
        answers[].attachments[].link.url (str, required): address that a tap opens.
        answers[].attachments[].miniprogram (dict): mini program; required when msgtype is miniprogram.
        answers[].attachments[].miniprogram.title (str): the title; at most 64 bytes.
        answers[].attachments[].miniprogram.thumb_media_id (str, required): cover picture from media.upload, best
            520*416 pixels.
        answers[].attachments[].miniprogram.appid (str, required): the appid of a mini program that is linked to the
            corp.
        answers[].attachments[].miniprogram.pagepath (str, required): page that a tap opens.

    Reply:
        intent_id (str): the question and answer; in the table of the page, not in its sample.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("kf/knowledge/mod_intent", access_token, hash)


def list_intent(access_token: Token, hash: Hash) -> Reply:
    """获取问答列表: list questions and answers of the knowledge base, page by page.

    POST kf/knowledge/list_intent
    https://developer.work.weixin.qq.com/document/path/95972 (2024/06/21)

    The official table places similar_questions and answers beside question, as below; the official sample nests them
    inside question. Uploaded attachments come back by name only, without media_id.

    hash:
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, at most 1000. Default: 500.
        group_id (str): the only group to read.
        intent_id (str): the only question and answer to return.

    Reply:
        next_cursor (str): where the next page begins.
        has_more (int): 0 = no more questions, 1 = more questions.
        intent_list (list[dict]): questions and answers.
        intent_list[].group_id (str): group.
        intent_list[].intent_id (str): id of the question and answer.
        intent_list[].question (dict): main question.
        intent_list[].question.text (dict): text of the main question.
        intent_list[].question.text.content (str): the question.
        intent_list[].similar_questions (dict): other wordings of the question.
        intent_list[].similar_questions.items (list[dict]): similar questions, at most 100 items.
        intent_list[].similar_questions.items[].text (dict): text of a similar question.
        intent_list[].similar_questions.items[].text.content (str): the question.
        intent_list[].answers (list[dict]): answers; only 1 is supported.
        intent_list[].answers[].text (dict): text of the answer.
        intent_list[].answers[].text.content (str): the answer.
        intent_list[].answers[].attachments (list[dict]): attachments, at most 4 items.
        intent_list[].answers[].attachments[].* (dict): the attachment itself, under the name that its msgtype gives.
        intent_list[].answers[].attachments[].msgtype (str): one of image, video, link, miniprogram.
        intent_list[].answers[].attachments[].image (dict): picture; when msgtype is image.
        intent_list[].answers[].attachments[].image.name (str): file name.
        intent_list[].answers[].attachments[].video (dict): video; when msgtype is video.
        intent_list[].answers[].attachments[].video.name (str): file name.
        intent_list[].answers[].attachments[].link (dict): link; when msgtype is link.
        intent_list[].answers[].attachments[].link.title (str): title.
        intent_list[].answers[].attachments[].link.picurl (str): address of the cover picture; pic_url on the page since
            2024-06.
        intent_list[].answers[].attachments[].link.pic_url (str): address of the cover picture.
        intent_list[].answers[].attachments[].link.desc (str): description.
        intent_list[].answers[].attachments[].link.url (str): address that a tap opens.
        intent_list[].answers[].attachments[].miniprogram (dict): mini program; when msgtype is miniprogram.
        intent_list[].answers[].attachments[].miniprogram.title (str): the title; at most 64 bytes.
        intent_list[].answers[].attachments[].miniprogram.appid (str): appid of the mini program.
        intent_list[].answers[].attachments[].miniprogram.pagepath (str): page that a tap opens.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("kf/knowledge/list_intent", access_token, hash)
