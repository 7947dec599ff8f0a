"""QQ::weixin::work::externalcontact::group_welcome_template: 入群欢迎语素材管理.

Templates of the welcome message (入群欢迎语) that customers get when they join a customer group. The corp's library holds at
most 100 of them; a template reaches customers only when a group owner applies it to a group.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["add", "edit", "get", "del"]


def add(access_token: Token, hash: Hash) -> Reply:
    """添加入群欢迎语素材: add a welcome message for new group members to the corp's library.

    POST externalcontact/group_welcome_template/add
    https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

    A message is a text, one attachment or both, which then arrive as two messages. The attachment is the first one
    given of image, link, miniprogram, file and video, in this order; the others are ignored.

    Files and videos may also come from media.upload_by_url.

    hash:
        text (dict): text message; text and the attachments must not all be left out.
        text.content (str): text, at most 3000 bytes. Every %NICKNAME% in it (in capitals) is replaced by the nickname
            of the customer.
        image (dict): an image message; media_id or pic_url is required.
        image.media_id (str): the image, from media.upload; required without pic_url; wins over pic_url.
        image.pic_url (str): the address of the image, only one returned by media.uploadimg; required without media_id.
        link (dict): link card.
        link.title (str, required): title, at most 128 bytes.
        link.picurl (str): URL of the cover.
        link.desc (str): description, at most 512 bytes.
        link.url (str, required): target URL.
        miniprogram (dict): mini-program card.
        miniprogram.title (str, required): title, at most 64 bytes.
        miniprogram.pic_media_id (str, required): media_id of the cover; a size of 520*416 is advised.
        miniprogram.appid (str, required): appid of a mini program tied to the corp.
        miniprogram.page (str, required): page path in the mini program.
        file (dict): file message.
        file.media_id (str, required): media_id of the file from media.upload.
        video (dict): video message.
        video.media_id (str, required): media_id of the video from media.upload.
        agentid (int): agentid of the app in the authorised corp; only for old third-party suites of several apps.
        notify (int): whether members are notified to apply the message to their customer groups: 0 = no, 1 = yes.
            Default: 1.

    Reply:
        template_id (str): id of the new template.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材

    Limits:
        - at most 100 templates per corp.
    """
    return _http.post("externalcontact/group_welcome_template/add", access_token, hash)


def edit(access_token: Token, hash: Hash) -> Reply:
    """编辑入群欢迎语素材: change a welcome-message template.

    POST externalcontact/group_welcome_template/edit
    https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

    A message is a text, one attachment or both, as described at add.

    Files and videos may also come from media.upload_by_url.

    hash:
        template_id (str, required): id of the template.
        text (dict): text message.
        text.content (str): the text, at most 3000 bytes.
        image (dict): an image message; media_id or pic_url is required.
        image.media_id (str): the image, from media.upload; required without pic_url; wins over pic_url.
        image.pic_url (str): the address of the image, only one returned by media.uploadimg; required without media_id.
        link (dict): link card.
        link.title (str, required): title, at most 128 bytes.
        link.picurl (str): URL of the cover.
        link.desc (str): description, at most 512 bytes.
        link.url (str, required): target URL.
        miniprogram (dict): mini-program card.
        miniprogram.title (str, required): title, at most 64 bytes.
        miniprogram.pic_media_id (str, required): media_id of the cover; a size of 520*416 is advised.
        miniprogram.appid (str, required): appid of a mini program tied to the corp.
        miniprogram.page (str, required): page path in the mini program.
        file (dict): file message.
        file.media_id (str, required): media_id of the file from media.upload.
        video (dict): video message.
        video.media_id (str, required): media_id of the video from media.upload.
        agentid (int): agentid of the app in the authorised corp; only for old third-party suites of several apps.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材
        note: only for what the app itself created
    """
    return _http.post("externalcontact/group_welcome_template/edit", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取入群欢迎语素材: return a welcome-message template.

    POST externalcontact/group_welcome_template/get
    https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

    hash:
        template_id (str, required): id of the template.

    Reply:
        text (dict): text message.
        text.content (str): text.
        image (dict): image message.
        image.pic_url (str): URL of the image.
        link (dict): link card.
        link.title (str): title.
        link.picurl (str): URL of the cover.
        link.desc (str): description.
        link.url (str): target URL.
        miniprogram (dict): mini-program card.
        miniprogram.title (str): title.
        miniprogram.pic_media_id (str): media_id of the cover.
        miniprogram.appid (str): appid of the mini program.
        miniprogram.page (str): page path in the mini program.
        file (dict): file message.
        file.media_id (str): media_id of the file, of the kind that was given: from media.upload or from
            media.upload_by_url.
        video (dict): video message.
        video.media_id (str): media_id of the video, of the kind that was given: from media.upload or from
            media.upload_by_url.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材
    """
    return _http.post("externalcontact/group_welcome_template/get", access_token, hash)


def del_(access_token: Token, hash: Hash) -> Reply:
    """删除入群欢迎语素材: delete a welcome-message template.

    POST externalcontact/group_welcome_template/del
    https://developer.work.weixin.qq.com/document/path/92366 (2023/12/01)

    hash:
        template_id (str, required): id of the template.
        agentid (int): agentid of the app in the authorised corp; only for old third-party suites of several apps.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 配置入群欢迎语素材
        note: only for what the app itself created
    """
    return _http.post("externalcontact/group_welcome_template/del", access_token, hash)


globals()["del"] = del_
