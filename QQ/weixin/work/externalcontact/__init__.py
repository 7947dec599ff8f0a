"""QQ::weixin::work::externalcontact: 客户联系.

What a corp's members do with their customers: contact ways to add customers, customer profiles, remarks and tags,
handing customers over, Moments, broadcasts and welcome messages, statistics, product albums and sensitive words. A
customer is an external contact of a member for whom 客户联系 is enabled (get_follow_user_list lists those members); its
external_userid is not a member's userid, and external_userid and chat_id differ from caller to caller (corp or service
provider). Since 2023-12-01 calls need the token of a self-built app listed under 客户联系 > 可调用接口的应用; corps from before
that date can, for now, still use the secret of the system app 客户联系.
"""

from typing import Optional

from .. import _http, _namespace
from .._http import Hash, Query, Reply, Token

__all__ = [
    "get_follow_user_list",
    "add_contact_way",
    "get_contact_way",
    "list_contact_way",
    "update_contact_way",
    "del_contact_way",
    "close_temp_chat",
    "list",
    "get",
    "remark",
    "get_corp_tag_list",
    "add_corp_tag",
    "edit_corp_tag",
    "del_corp_tag",
    "get_strategy_tag_list",
    "add_strategy_tag",
    "edit_strategy_tag",
    "del_strategy_tag",
    "mark_tag",
    "transfer_customer",
    "transfer_result",
    "get_unassigned_list",
    "opengid_to_chatid",
    "add_moment_task",
    "get_moment_task_result",
    "get_moment_list",
    "get_moment_task",
    "get_moment_customer_list",
    "get_moment_send_result",
    "get_moment_comments",
    "add_msg_template",
    "get_groupmsg_list_v2",
    "get_groupmsg_task",
    "get_groupmsg_send_result",
    "send_welcome_msg",
    "get_user_behavior_data",
    "add_product_album",
    "get_product_album",
    "get_product_album_list",
    "update_product_album",
    "delete_product_album",
    "add_intercept_rule",
    "get_intercept_rule_list",
    "get_intercept_rule",
    "update_intercept_rule",
    "del_intercept_rule",
    "unionid_to_external_userid",
    "convert_to_openid",
    "batch_to_external_userid",
    "to_service_external_userid",
    "contact_list",
    "customer_acquisition_quota",
    "remind_groupmsg_send",
    "cancel_groupmsg_send",
    "get_new_external_userid",
    "cancel_moment_task",
    "get_subscribe_qr_code",
    "set_subscribe_mode",
    "get_subscribe_mode",
    "from_service_external_userid",
    "check_follow_user",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def get_follow_user_list(access_token: Token) -> Reply:
    """获取配置了客户联系功能的成员列表: list the members for whom 客户联系 (customer contact) is enabled.

    GET externalcontact/get_follow_user_list
    https://developer.work.weixin.qq.com/document/path/92571 (2023/12/01)

    Reply:
        follow_user (list[str]): the members, by userid.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户基础信息
        note: only members within the app's visible range
    """
    return _http.get("externalcontact/get_follow_user_list", access_token=access_token)


def add_contact_way(access_token: Token, hash: Hash) -> Reply:
    """配置客户联系「联系我」方式: create a contact QR code or mini-program button for members.

    POST externalcontact/add_contact_way
    https://developer.work.weixin.qq.com/document/path/92228 (2025/12/11)

    A customer who scans the code or taps the button can add the member. Contact ways made here are not shown in the
    admin console, so keep config_id. A button needs the contact-me plugin in the developer's mini program.

    With is_temp the contact way opens a temporary session (临时会话) with a single member (type 1); its QR code stops
    working once the customer has added the member.

    Temporary sessions are for corps in health care only. The members must have activated WeCom, verified their real
    name and have 客户联系 enabled.

    hash:
        type (int, required): 1 = one member, 2 = several members.
        scene (int, required): 1 = button in a mini program, 2 = QR code.
        style (int): the look of the mini-program button, from 1 to 3; only 1 and 2 when type is 2.
        remark (str): memo of the corp, at most 30 characters.
        skip_verify (bool): whether customers are added without the member's confirmation. Default: true.
        state (str): the corp's own mark of the channel, at most 30 characters; get returns it for customers who came
            this way.
        user (list[str]): the members, by userid; required when type is 1, then exactly one.
        party (list[int]): departments whose members take part; used only when type is 2.
        is_temp (bool): whether to open temporary sessions. Default: false.
        expires_in (int): how long the QR code is valid, seconds, at most 1209600; that is 14 days. Default: 604800.
            That is 7 days. Only with is_temp true.
        chat_expires_in (int): how long the session is valid, seconds, at most 1209600; that is 14 days. Default: 86400.
            That is 24 hours after the customer was added. Only with is_temp true.
        unionid (str): the unionid of the only customer who may enter the session, anyone if not given; only with
            is_temp true; the caller must have bound a WeChat developer account under 客户联系.
        is_exclusive (bool): whether a customer of the corp can add only one member; customers then go first to the
            follower whom they have. Default: false.
        mark_source (bool): whether customers who come this way are marked as brought by the app; only for third-party
            apps of the kind 营销获客. Default: true.
        conclusions (dict): the closing message (结束语), sent to the customer when the session ends; only with is_temp
            true. At least one of text, image, link and miniprogram is required; text may go with one of the other three
            and then arrives as a message of its own.
        conclusions.text (dict): text message.
        conclusions.text.content (str): text, at most 4000 bytes.
        conclusions.image (dict): image message. Of image, link and miniprogram only the first one given, in this order,
            is sent.
        conclusions.image.media_id (str): media_id of the image, from media.upload.
        conclusions.link (dict): link card.
        conclusions.link.title (str): title, at most 128 bytes.
        conclusions.link.picurl (str): URL of the cover.
        conclusions.link.desc (str): description, at most 512 bytes.
        conclusions.link.url (str): URL that the card opens.
        conclusions.miniprogram (dict): mini-program message.
        conclusions.miniprogram.title (str): title, at most 64 bytes.
        conclusions.miniprogram.pic_media_id (str): media_id of the cover, suggested size 520*416 pixels.
        conclusions.miniprogram.appid (str): appid of a mini program linked to the corp.
        conclusions.miniprogram.page (str): page path in the mini program.

    Reply:
        config_id (str): the new contact way; without it the contact way can't be changed or deleted.
        qr_code (str): the address of the QR code; only when scene is 2.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 配置「联系我」二维码
        third-party: 配置「联系我」二维码; apps of the kind 营销获客 need 「联系我」二维码 as their way of adding customers
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add

    Limits:
        - at most 500000 contact ways of a corp made by the API.
        - temporary sessions don't count towards that, but at most 100000 may be added a day.
        - at most 100 members in a contact way, those of the departments included.
        - a temporary session is for a single member (type 1).
    """
    return _http.post("externalcontact/add_contact_way", access_token, hash)


def get_contact_way(access_token: Token, hash: Hash) -> Reply:
    """获取企业已配置的「联系我」方式: read one contact way, that is a contact QR code or mini-program button.

    POST externalcontact/get_contact_way
    https://developer.work.weixin.qq.com/document/path/92228 (2025/12/11)

    hash:
        config_id (str, required): contact way, from add_contact_way or list_contact_way.

    Reply:
        contact_way (dict): the contact way.
        contact_way.config_id (str): contact way.
        contact_way.type (int): 1 = one member, 2 = several members.
        contact_way.scene (int): 1 = button in a mini program, 2 = QR code.
        contact_way.style (int): look of the mini-program button; only when scene is 1.
        contact_way.remark (str): memo of the corp.
        contact_way.skip_verify (bool): whether customers are added without the member's confirmation.
        contact_way.state (str): the corp's own mark of the channel, returned by get for customers who came this way.
        contact_way.qr_code (str): URL of the QR code; only when scene is 2.
        contact_way.user (list[str]): userids of the members.
        contact_way.party (list[int]): departments.
        contact_way.is_temp (bool): whether it opens temporary sessions.
        contact_way.expires_in (int): how long the temporary QR code is valid, seconds.
        contact_way.chat_expires_in (int): how long the temporary session is valid, seconds.
        contact_way.unionid (str): the unionid of the only customer who may enter the temporary session.
        contact_way.mark_source (bool): whether customers who come this way are marked as brought by the app; only for
            third-party apps of the kind 营销获客.
        contact_way.conclusions (dict): closing message of the temporary session.
        contact_way.conclusions.text (dict): text message.
        contact_way.conclusions.text.content (str): text; at most 4000 bytes.
        contact_way.conclusions.image (dict): image message.
        contact_way.conclusions.image.pic_url (str): URL of the image; returned instead of the media_id given on
            creation.
        contact_way.conclusions.link (dict): link card.
        contact_way.conclusions.link.title (str): title; at most 128 bytes.
        contact_way.conclusions.link.picurl (str): URL of the cover.
        contact_way.conclusions.link.desc (str): description; at most 512 bytes.
        contact_way.conclusions.link.url (str): URL that the card opens.
        contact_way.conclusions.miniprogram (dict): mini-program message.
        contact_way.conclusions.miniprogram.title (str): title; at most 64 bytes.
        contact_way.conclusions.miniprogram.pic_media_id (str): media_id of the cover.
        contact_way.conclusions.miniprogram.appid (str): appid of the mini program.
        contact_way.conclusions.miniprogram.page (str): page path in the mini program.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 配置「联系我」二维码
        third-party: 配置「联系我」二维码; apps of the kind 营销获客 need 「联系我」二维码 as their way of adding customers
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add
    """
    return _http.post("externalcontact/get_contact_way", access_token, hash)


def list_contact_way(access_token: Token, hash: Hash) -> Reply:
    """获取企业已配置的「联系我」列表: list the corp's contact ways page by page, temporary sessions excluded.

    POST externalcontact/list_contact_way
    https://developer.work.weixin.qq.com/document/path/92228 (2025/12/11)

    hash:
        start_time (int): the earliest creation time, Unix seconds; 90 days ago if not given.
        end_time (int): the latest creation time, Unix seconds; now if not given.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, at most 1000. Default: 100.

    Reply:
        contact_way (list[dict]): contact ways.
        contact_way[].config_id (str): contact way, for get_contact_way.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 配置「联系我」二维码
        third-party: 配置「联系我」二维码; apps of the kind 营销获客 need 「联系我」二维码 as their way of adding customers
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add

    Limits:
        - only contact ways created after 2021-07-10 are listed.
    """
    return _http.post("externalcontact/list_contact_way", access_token, hash)


def update_contact_way(access_token: Token, hash: Hash) -> Reply:
    """更新企业已配置的「联系我」方式: change the members, memo and other settings of a contact way.

    POST externalcontact/update_contact_way
    https://developer.work.weixin.qq.com/document/path/92228 (2025/12/11)

    A temporary contact way that has expired can't be changed; one that is still valid keeps to a single member. The
    members must have activated WeCom, verified their real name and have 客户联系 enabled.

    hash:
        config_id (str, required): contact way.
        remark (str): memo of the corp, at most 30 characters; replaces the old one.
        skip_verify (bool): whether customers are added without the member's confirmation.
        style (int): look of the mini-program button (values as in add_contact_way); used only when scene is 1.
        state (str): the corp's own mark of the channel, at most 30 characters; get returns it for customers who came
            this way.
        user (list[str]): userids of the members; replaces the old list.
        party (list[int]): departments; replaces the old list; used only when type is 2.
        expires_in (int): how long the QR code is valid, seconds, at most 1209600; that is 14 days; only for temporary
            sessions.
        chat_expires_in (int): how long the session is valid, seconds, at most 1209600; that is 14 days; only for
            temporary sessions.
        unionid (str): the unionid of the only customer who may enter the session, anyone if not given; only for
            temporary sessions.
        mark_source (bool): whether customers who come this way are marked as brought by the app; only for third-party
            apps of the kind 营销获客, and only the app that made the contact way may change it. Default: true.
        conclusions (dict): closing message (结束语), sent to the customer when the session ends; only for temporary
            sessions. At least one of text, image, link and miniprogram must be given; text may go with one of the other
            three and then arrives as a message of its own.
        conclusions.text (dict): text message.
        conclusions.text.content (str): text, at most 4000 bytes.
        conclusions.image (dict): image message. Of image, link and miniprogram only the first one given, in this order,
            is sent.
        conclusions.image.media_id (str): media_id of the image, from media.upload.
        conclusions.link (dict): link card.
        conclusions.link.title (str): title, at most 128 bytes.
        conclusions.link.picurl (str): URL of the cover.
        conclusions.link.desc (str): description, at most 512 bytes.
        conclusions.link.url (str): URL that the card opens.
        conclusions.miniprogram (dict): mini-program message.
        conclusions.miniprogram.title (str): title, at most 64 bytes.
        conclusions.miniprogram.pic_media_id (str): media_id of the cover, suggested size 520*416 pixels.
        conclusions.miniprogram.appid (str): appid of a mini program linked to the corp.
        conclusions.miniprogram.page (str): page path in the mini program.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 配置「联系我」二维码
        third-party: 配置「联系我」二维码; apps of the kind 营销获客 need 「联系我」二维码 as their way of adding customers
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add
    """
    return _http.post("externalcontact/update_contact_way", access_token, hash)


def del_contact_way(access_token: Token, hash: Hash) -> Reply:
    """删除企业已配置的「联系我」方式: delete a contact QR code or mini-program button.

    POST externalcontact/del_contact_way
    https://developer.work.weixin.qq.com/document/path/92228 (2025/12/11)

    hash:
        config_id (str, required): contact way.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 配置「联系我」二维码
        third-party: 配置「联系我」二维码; apps of the kind 营销获客 need 「联系我」二维码 as their way of adding customers
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add
    """
    return _http.post("externalcontact/del_contact_way", access_token, hash)


def close_temp_chat(access_token: Token, hash: Hash) -> Reply:
    """结束临时会话: end the temporary session between a member and a customer.

    POST externalcontact/close_temp_chat
    https://developer.work.weixin.qq.com/document/path/92228 (2025/12/11)

    The closing message of the contact way (conclusions), if there is one, is sent first.

    hash:
        userid (str, required): member.
        external_userid (str, required): customer.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 配置「联系我」二维码
        third-party: 配置「联系我」二维码; apps of the kind 营销获客 need 「联系我」二维码 as their way of adding customers
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add

    Limits:
        - the temporary session must still be valid; a chat with a customer added in another way can't be ended.
    """
    return _http.post("externalcontact/close_temp_chat", access_token, hash)


def list(access_token: Token, userid: Query) -> Reply:
    """获取客户列表: list the customers of a member.

    GET externalcontact/list
    https://developer.work.weixin.qq.com/document/path/92113 (2025/11/17)

    Arguments:
        userid (str, required): member.

    Reply:
        external_userid (list[str]): customers whom the member has added; pass each to get for the profile.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 客户基础信息
        third-party: 客户基础信息, or 建联客户信息 for apps of the kind 营销获客
        system secret: not since 2023-12-01, except for corps that used it before
        note: only members within the app's visible range who have 客户联系 enabled
        note: an app of the kind 营销获客 gets only the customers that it brought, whose followers are in its visible range
            or among the members that customers may add

    Limits:
        - external contacts of a member without 客户联系 are no customers and not returned.
        - apps of service providers, since 2025-12-18: while on trial only customers of the month before the
          authorisation and later ones; only those of active members where the app is used little; none where it has
          long been unused; where members authorised it themselves, only those of members who use it.
    """
    return _http.get("externalcontact/list", access_token=access_token, userid=userid)


def get(access_token: Token, external_userid: Query, cursor: Optional[Query] = None) -> Reply:
    """获取客户详情: read the profile of a customer and the members who have added the customer.

    GET externalcontact/get
    https://developer.work.weixin.qq.com/document/path/92114 (2025/12/19)

    Arguments:
        external_userid (str, required): customer, not a member's userid.
        cursor (str): the next_cursor of the page before, to get the rest of more than 500 followers; empty for the
            first.

    Reply:
        external_contact (dict): the customer.
        external_contact.external_userid (str): customer.
        external_contact.name (str): nickname of a WeChat user; public alias or real name of a WeCom user.
        external_contact.position (str): job title; only of WeCom users, and not if they or their corp hide it.
        external_contact.avatar (str): the address of the avatar; not for third-party apps, nor for delegated apps, nor
            for an upstream corp about customers of a downstream corp.
        external_contact.corp_name (str): short name of the customer's corp; only of WeCom users.
        external_contact.corp_full_name (str): the legal name of the customer's corp; only of WeCom users; only for
            self-built apps, others get corp_name here.
        external_contact.type (int): 1 = WeChat user, 2 = WeCom user.
        external_contact.gender (int): 0 = unknown, 1 = male, 2 = female; always 0 for third-party and delegated apps,
            and about customers of a downstream corp.
        external_contact.unionid (str): the unionid on the WeChat Open Platform; only of WeChat users, and if the corp
            has bound a WeChat developer ID; not for third-party apps, nor for delegated apps, nor for an upstream corp
            about customers of a downstream corp.
        external_contact.is_subscribe (int): 1 = a parent who follows 学校通知; only of parents in school-parent
            communication, and only when they do.
        external_contact.subscriber_info (dict): what the school noted about a parent; only in school-parent
            communication.
        external_contact.subscriber_info.tag_id (list[str]): tags that the school gave the parent.
        external_contact.subscriber_info.remark_mobiles (list[str]): phone numbers that the school noted; not for
            third-party apps.
        external_contact.subscriber_info.remark (str): the school's remark on the parent, by default the student's name
            and the relation.
        external_contact.external_profile (dict): public profile (对外属性); only of WeCom users.
        external_contact.external_profile.external_attr (list[dict]): attributes.
        external_contact.external_profile.external_attr[].type (int): 0 = text, 1 = web page, 2 = mini program.
        external_contact.external_profile.external_attr[].name (str): name of the attribute.
        external_contact.external_profile.external_attr[].text (dict): value when type is 0.
        external_contact.external_profile.external_attr[].text.value (str): text.
        external_contact.external_profile.external_attr[].web (dict): value when type is 1.
        external_contact.external_profile.external_attr[].web.url (str): URL of the page.
        external_contact.external_profile.external_attr[].web.title (str): title of the page.
        external_contact.external_profile.external_attr[].miniprogram (dict): value when type is 2.
        external_contact.external_profile.external_attr[].miniprogram.appid (str): appid of the mini program.
        external_contact.external_profile.external_attr[].miniprogram.pagepath (str): page path in the mini program.
        external_contact.external_profile.external_attr[].miniprogram.title (str): title.
        follow_user (list[dict]): followers, that is the members who have added the customer.
        follow_user[].userid (str): member.
        follow_user[].remark (str): the member's remark name for the customer.
        follow_user[].description (str): the member's description of the customer.
        follow_user[].createtime (int): when the member added the customer, Unix seconds.
        follow_user[].tags (list[dict]): tags that the member gave the customer.
        follow_user[].tags[].group_name (str): name of the tag group; tags need WeCom 2.7.5 or later.
        follow_user[].tags[].tag_name (str): name of the tag.
        follow_user[].tags[].tag_id (str): tag; absent when type is 2.
        follow_user[].tags[].type (int): 1 = tag of the corp, 2 = tag of the member's own, 3 = tag of a rule group.
        follow_user[].remark_corp_name (str): the corp name that the member noted for the customer; only of WeChat
            users.
        follow_user[].remark_mobiles (list[str]): the phone numbers that the member noted; not for third-party apps, nor
            for delegated apps, nor for an upstream corp about customers of a downstream corp.
        follow_user[].oper_userid (str): who started it: the member's userid, the customer's external_userid if the
            customer asked to be added, or the userid of the member or administrator who shared or assigned the
            customer.
        follow_user[].add_way (int): how the customer was added: 0 = unknown, 1 = QR code, 2 = search by phone number, 3
            = shared contact card, 4 = group chat, 5 = phone contacts, 6 = WeChat contact, 8 = service staff added
            automatically when a third-party app was installed, 9 = search by e-mail address, 10 = Channels, 11 =
            participant of a schedule, 12 = participant of a meeting, 13 = the WeCom account of a WeChat friend, 14 =
            service staff of a smart device, 15 = service staff of on-site service, 16 = acquisition link, 17 = custom
            development, 18 = reply to a demand, 21 = pre-sales service of a third party, 22 = possible business
            partner, 24 = friend request accepted in the WeChat account, 201 = shared by a member, 202 = assigned by an
            administrator or person in charge.
        follow_user[].wechat_channels (dict): the Channels account that the customer came from; only when add_way is 10.
        follow_user[].wechat_channels.nickname (str): name of the Channels account.
        follow_user[].wechat_channels.source (int): 0 = unknown, 1 = home page, 2 = live stream, 3 = lead service
            (留资服务); 0 for customers added before 2022-04-21 or with WeChat before 8.0.20 on iOS and 8.0.21 on Android.
        follow_user[].state (str): the state of the contact way, or the customer_channel of the acquisition link,
            through which the customer came.
        next_cursor (str): where the next page begins; only when there are more than 500 followers.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 客户基础信息
        third-party: 客户基础信息, or 建联客户信息 for apps of the kind 营销获客
        system secret: not since 2023-12-01, except for corps that used it before
        note: only followers within the app's visible range
        note: an app of the kind 营销获客 gets only the customers that it brought, whose followers are in its visible range
            or among the members that customers may add
        note: for parents in school-parent communication (家校沟通), a self-built app under 家校沟通 > 读取和编辑家校通讯录的应用, 家校沟通 >
            读取家校通讯录的应用 or 家长可使用应用; a delegated app with 家校沟通; a third-party app with 家校沟通 > 使用

    Limits:
        - at most 500 followers a page.
        - apps of service providers, since 2025-12-18: while on trial only customers of the month before the
          authorisation and later ones; only those of active members where the app is used little; none where it has
          long been unused; where members authorised it themselves, only those of members who use it.

    Differs from Perl: 0.10 and 0.12 send cursor=0 where no cursor is given, which Perl scripts get here, too; Python
        leaves it out. 0.06 sends the customer under the name userid, which the server does not read.
    """
    return _http.get(
        "externalcontact/get", optional={"cursor": cursor}, access_token=access_token, external_userid=external_userid
    )


def remark(access_token: Token, hash: Hash) -> Reply:
    """修改客户备注信息: change what a member has noted about a customer.

    POST externalcontact/remark
    https://developer.work.weixin.qq.com/document/path/92115 (2025/11/17)

    At least one of remark, description, remark_company, remark_mobiles and remark_pic_mediaid must be given.

    hash:
        userid (str, required): member.
        external_userid (str, required): customer.
        remark (str): remark name, at most 20 characters.
        description (str): description, at most 150 characters.
        remark_company (str): corp name, at most 20 characters; only for customers who are WeChat users.
        remark_mobiles (list[str]): the phone numbers; replaces the old ones; a single empty string removes all.
        remark_pic_mediaid (str): media_id of a picture, from media.upload.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 客户基础信息
        third-party: 客户基础信息, or 建联客户信息 for apps of the kind 营销获客
        note: only customers of members within the app's visible range
    """
    return _http.post("externalcontact/remark", access_token, hash)


def get_corp_tag_list(access_token: Token, hash: Hash) -> Reply:
    """获取企业标签库: read the corp's customer tags, all or those of given tags or groups.

    POST externalcontact/get_corp_tag_list
    https://developer.work.weixin.qq.com/document/path/92117 (2023/12/01)

    Pass an empty hash to get all tags.

    hash:
        tag_id (list[str]): tags to return; ignored when group_id is given too.
        group_id (list[str]): tag groups to return, each with all its tags.

    Reply:
        tag_group (list[dict]): tag groups.
        tag_group[].group_id (str): tag group.
        tag_group[].group_name (str): name of the group.
        tag_group[].create_time (int): creation time of the group, Unix seconds.
        tag_group[].order (int): sort weight of the group; larger values come first, from 0 to 4294967295.
        tag_group[].deleted (bool): whether the group has been deleted; only when tag_id was given.
        tag_group[].tag (list[dict]): tags of the group.
        tag_group[].tag[].id (str): tag.
        tag_group[].tag[].name (str): name of the tag.
        tag_group[].tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group[].tag[].order (int): sort weight of the tag; larger values come first, from 0 to 4294967295.
        tag_group[].tag[].deleted (bool): whether the tag has been deleted; only when tag_id or group_id was given.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理企业客户标签 or 客户基础信息
    """
    return _http.post("externalcontact/get_corp_tag_list", access_token, hash)


def add_corp_tag(access_token: Token, hash: Hash) -> Reply:
    """添加企业客户标签: add tags to the corp's customer tags, in an existing group or a new one.

    POST externalcontact/add_corp_tag
    https://developer.work.weixin.qq.com/document/path/92117 (2023/12/01)

    Give group_id to add to that group, or group_name to add to the group of that name, which is created if there is
    none.

    hash:
        group_id (str): existing tag group to add to; group_name and the group's order are then ignored; required when
            group_name is not given.
        group_name (str): name of the group, at most 30 characters; required when group_id is not given.
        order (int): sort weight of the group; larger values come first, from 0 to 4294967295.
        tag (list[dict], required): tags to add, at least 1 items; an empty group can't be created.
        tag[].name (str, required): tag name, at most 30 characters; a name given twice creates one tag.
        tag[].order (int): sort weight of the tag; larger values come first, from 0 to 4294967295.
        agentid (int): agentid of the app installed at the authorised corp; only for old third-party suites of several
            apps (旧的第三方多应用套件).

    Reply:
        tag_group (dict): the tag group with the new tags.
        tag_group.group_id (str): tag group.
        tag_group.group_name (str): name of the group.
        tag_group.create_time (int): creation time of the group, Unix seconds.
        tag_group.order (int): sort weight of the group; larger values come first, from 0 to 4294967295.
        tag_group.tag (list[dict]): tags of the group.
        tag_group.tag[].id (str): new tag.
        tag_group.tag[].name (str): name of the new tag.
        tag_group.tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group.tag[].order (int): sort weight of the tag; larger values come first, from 0 to 4294967295.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理企业客户标签

    Limits:
        - at most 10000 tags in a corp.
    """
    return _http.post("externalcontact/add_corp_tag", access_token, hash)


def edit_corp_tag(access_token: Token, hash: Hash) -> Reply:
    """编辑企业客户标签: rename or re-sort a customer tag or tag group.

    POST externalcontact/edit_corp_tag
    https://developer.work.weixin.qq.com/document/path/92117 (2023/12/01)

    hash:
        id (str, required): tag or tag group.
        name (str): new name, at most 30 characters; must differ from other groups, or from the other tags of its group.
        order (int): sort weight; larger values come first, from 0 to 4294967295.
        agentid (int): agentid of the app installed at the authorised corp; only for old third-party suites of several
            apps (旧的第三方多应用套件).

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理企业客户标签
        note: only for what the app itself created
    """
    return _http.post("externalcontact/edit_corp_tag", access_token, hash)


def del_corp_tag(access_token: Token, hash: Hash) -> Reply:
    """删除企业客户标签: delete customer tags or whole tag groups.

    POST externalcontact/del_corp_tag
    https://developer.work.weixin.qq.com/document/path/92117 (2023/12/01)

    A group whose last tag is deleted goes with it.

    hash:
        tag_id (list[str]): tags to delete; required when group_id is not given.
        group_id (list[str]): tag groups to delete; required when tag_id is not given.
        agentid (int): agentid of the app installed at the authorised corp; only for old third-party suites of several
            apps (旧的第三方多应用套件).

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理企业客户标签
        note: only for what the app itself created
    """
    return _http.post("externalcontact/del_corp_tag", access_token, hash)


def get_strategy_tag_list(access_token: Token, hash: Hash) -> Reply:
    """获取指定规则组下的企业客户标签: read the customer tags of a rule group (规则组).

    POST externalcontact/get_strategy_tag_list
    https://developer.work.weixin.qq.com/document/path/94882 (2023/12/01)

    Tags of a rule group can be used only by the members whom the group manages (see customer_strategy).

    hash:
        strategy_id (int): rule group.
        tag_id (list[str]): tags to return; ignored when group_id is given too.
        group_id (list[str]): tag groups to return, each with all its tags; all tags are returned when neither tag_id
            nor group_id is given.

    Reply:
        tag_group (list[dict]): tag groups.
        tag_group[].group_id (str): tag group.
        tag_group[].group_name (str): name of the group.
        tag_group[].create_time (int): creation time of the group, Unix seconds.
        tag_group[].order (int): sort weight of the group; larger values come first, from 0 to 4294967295.
        tag_group[].strategy_id (int): rule group that the tag group belongs to.
        tag_group[].tag (list[dict]): tags of the group.
        tag_group[].tag[].id (str): tag.
        tag_group[].tag[].name (str): name of the tag.
        tag_group[].tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group[].tag[].order (int): sort weight of the tag; larger values come first, from 0 to 4294967295.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/get_strategy_tag_list", access_token, hash)


def add_strategy_tag(access_token: Token, hash: Hash) -> Reply:
    """为指定规则组创建企业客户标签: add customer tags to a rule group (规则组), in an existing tag group or a new one.

    POST externalcontact/add_strategy_tag
    https://developer.work.weixin.qq.com/document/path/94882 (2023/12/01)

    hash:
        strategy_id (int, required): rule group; only first-level rule groups take tags.
        group_id (str): the existing tag group to add to; group_name and the group's order are then ignored; required
            without group_name.
        group_name (str): the name of the tag group, at most 30 characters; required without group_id; if the rule group
            has a tag group of that name, the tags go there.
        order (int): sort weight of the tag group; larger values come first, from 0 to 4294967295.
        tag (list[dict], required): tags to add, at least 1 items; an empty group can't be created.
        tag[].name (str, required): tag name, at most 30 characters; a name given twice creates one tag.
        tag[].order (int): sort weight of the tag; larger values come first, from 0 to 4294967295.

    Reply:
        tag_group (dict): the tag group with the new tags.
        tag_group.group_id (str): tag group.
        tag_group.group_name (str): name of the group.
        tag_group.create_time (int): creation time of the group, Unix seconds.
        tag_group.order (int): sort weight of the group; larger values come first, from 0 to 4294967295.
        tag_group.tag (list[dict]): tags of the group.
        tag_group.tag[].id (str): new tag.
        tag_group.tag[].name (str): name of the new tag.
        tag_group.tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group.tag[].order (int): sort weight of the tag; larger values come first, from 0 to 4294967295.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created

    Limits:
        - at most 10000 tags in a corp, those of the corp and of its rule groups together.
    """
    return _http.post("externalcontact/add_strategy_tag", access_token, hash)


def edit_strategy_tag(access_token: Token, hash: Hash) -> Reply:
    """编辑指定规则组下的企业客户标签: rename or re-sort a customer tag or tag group of a rule group (规则组).

    POST externalcontact/edit_strategy_tag
    https://developer.work.weixin.qq.com/document/path/94882 (2023/12/01)

    It stays in its rule group; that can't be changed.

    hash:
        id (str, required): tag or tag group.
        name (str): new name, at most 30 characters; must differ from other groups, or from the other tags of its group.
        order (int): sort weight; larger values come first, from 0 to 4294967295.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/edit_strategy_tag", access_token, hash)


def del_strategy_tag(access_token: Token, hash: Hash) -> Reply:
    """删除指定规则组下的企业客户标签: delete customer tags or whole tag groups of a rule group (规则组).

    POST externalcontact/del_strategy_tag
    https://developer.work.weixin.qq.com/document/path/94882 (2023/12/01)

    A tag group whose last tag is deleted goes with it.

    hash:
        tag_id (list[str]): tags to delete; required when group_id is not given.
        group_id (list[str]): tag groups to delete; required when tag_id is not given.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/del_strategy_tag", access_token, hash)


def mark_tag(access_token: Token, hash: Hash) -> Reply:
    """编辑客户企业标签: give tags of the corp to a member's customer, or take them away.

    POST externalcontact/mark_tag
    https://developer.work.weixin.qq.com/document/path/92118 (2023/12/01)

    Several tags of one group may be set.

    hash:
        userid (str, required): member who added the customer.
        external_userid (str, required): customer of that member.
        add_tag (list[str]): tags to give; required when remove_tag is not given.
        remove_tag (list[str]): tags to take away; required when add_tag is not given.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户基础信息
        note: only customers of members within the app's visible range
        note: tags of a rule group only if the same app created it and the member belongs to its range

    Limits:
        - at most 3000 tags given by one member to one customer.
    """
    return _http.post("externalcontact/mark_tag", access_token, hash)


def transfer_customer(access_token: Token, hash: Hash) -> Reply:
    """分配在职成员的客户: hand customers of an active member over to another member.

    POST externalcontact/transfer_customer
    https://developer.work.weixin.qq.com/document/path/92125 (2023/12/01)

    The call only starts the takeover; it completes by itself after 24 hours unless the customer refuses. See
    transfer_result for how it went, and resigned.transfer_customer for members who have left.

    hash:
        handover_userid (str, required): member who follows the customers now.
        takeover_userid (str, required): member who takes over.
        external_userid (list[str], required): customers of handover_userid, at most 100 items.
        transfer_success_msg (str): the message to the customer after the takeover, at most 200 characters; a standard
            text if not given.

    Reply:
        customer (list[dict]): result for each customer.
        customer[].external_userid (str): customer.
        customer[].errcode (int): 0 = takeover started; that does not mean that it will succeed; otherwise an error
            code.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 在职继承
        note: the member who takes over must be within the app's visible range

    Limits:
        - a customer of an active member can be handed over at most 2 times in 90 calendar days.
        - the member who takes over must have 客户联系 enabled, be activated and have verified the real name.
        - both members must have signed in to WeCom within the last year.
        - the event that a customer was added does not come for those who were customers of the member who takes over
          before.

    Errors:
        40096: in customer[].errcode, the external_userid is not valid: not of this corp, or its follower is out of the
            app's visible range.
    """
    return _http.post("externalcontact/transfer_customer", access_token, hash)


def transfer_result(access_token: Token, hash: Hash) -> Reply:
    """查询客户接替状态: get the progress of the takeover of an active member's customers.

    POST externalcontact/transfer_result
    https://developer.work.weixin.qq.com/document/path/94088 (2023/12/01)

    hash:
        handover_userid (str, required): member who added the customers.
        takeover_userid (str, required): member who takes over.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        customer (list[dict]): the customers, no more than 1000 a page.
        customer[].external_userid (str): customer.
        customer[].status (int): 1 = taken over, 2 = waiting, 3 = refused by the customer, 4 = the member who takes over
            has reached the customer limit, 5 = no takeover on record (not on the page since 2026-01).
        customer[].takeover_time (int): the time of the takeover, Unix seconds; when status is 2, the time at which it
            will happen by itself; 0 for a refused one.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 在职继承
        note: the member who takes over must be within the app's visible range

    Limits:
        - at most 1000 customers a page.
    """
    return _http.post("externalcontact/transfer_result", access_token, hash)


def get_unassigned_list(access_token: Token, hash: Hash) -> Reply:
    """获取待分配的离职成员列表: list the customers of members who have left, to be assigned to others.

    POST externalcontact/get_unassigned_list
    https://developer.work.weixin.qq.com/document/path/92124 (2023/12/01)

    Assign them with resigned.transfer_customer. Go from page to page with cursor; page_id and page_size (page_id 1 with
    page_size 100 gives rows 101 to 200) reach only 50000 rows. Pass an empty hash for the first 1000.

    hash:
        page_id (int): the page, at least 0; page_id * page_size must stay below 50000; not with cursor; not on the page
            since 2026-01.
        page_size (int): rows a page, at most 1000. Default: 1000.
        cursor (str): the next_cursor of the page before; empty for the first; replaces page_id.

    Reply:
        info (list[dict]): customers waiting to be assigned.
        info[].handover_userid (str): member who has left.
        info[].external_userid (str): customer.
        info[].dimission_time (int): when the member left, Unix seconds.
        is_last (bool): whether this was the last record.
        next_cursor (str): cursor of the next page; empty on the last page; not returned when page_id was given.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 分配离职成员的客户
    """
    return _http.post("externalcontact/get_unassigned_list", access_token, hash)


def opengid_to_chatid(access_token: Token, hash: Hash) -> Reply:
    """客户群opengid转换: turn the opengid of a WeChat group into the chat_id of a customer group.

    POST externalcontact/opengid_to_chatid
    https://developer.work.weixin.qq.com/document/path/94822 (2023/12/01)

    A mini program opened in a customer group in WeChat can learn the group's opengid; the chat_id found here works with
    groupchat.get.

    hash:
        opengid (str, required): group, as the mini program got it from wx.getGroupEnterInfo.

    Reply:
        chat_id (str): customer group.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户基础信息
        note: the group owner must be within the app's visible range

    Limits:
        - only customer groups of the own corp, created by the corp's service staff.
    """
    return _http.post("externalcontact/opengid_to_chatid", access_token, hash)


def add_moment_task(access_token: Token, hash: Hash) -> Reply:
    """企业发表内容到客户的朋友圈-创建发表任务: start a job that has members publish content to their customers' Moments.

    POST externalcontact/add_moment_task
    https://developer.work.weixin.qq.com/document/path/95094 (2025/09/11)

    The asynchronous job creates the post: pass jobid to get_moment_task_result. Give text, attachments, or both;
    attachments are 1 to 9 images, or 1 video, or 1 link, never mixed.

    Without visible_range every member in the app's visible range publishes to all own customers. With sender_list alone
    those members publish to all their customers. With external_contact_list alone the job goes to those followers of
    the target customers who are in the app's visible range. With both, sender_list publishes and only the target
    customers see it.

    hash:
        text (dict): text.
        text.content (str): the text, of 4000 bytes or less, a Chinese character counting two (2000 of them), else the
            error "invalid text size"; required without attachments.
        attachments (list[dict]): the attachments, at most 9 items; up to 9 images, or 1 video, or 1 link, else the
            error "invalid attachments size", or for mixed kinds "invalid attachments msgtype"; required without
            text.content.
        attachments[].msgtype (str, required): one of image, link, video.
        attachments[].image (dict): a picture; required when msgtype is image.
        attachments[].image.media_id (str, required): the picture, from media.upload_attachment with attachment_type 1;
            its long side has 10800 pixels or less, its short one 1080 or less.
        attachments[].link (dict): a link card; required when msgtype is link.
        attachments[].link.title (str): the title, of 128 bytes or less, a Chinese character counting two (64 of them).
        attachments[].link.url (str, required): URL that the card opens.
        attachments[].link.media_id (str, required): the cover, from media.upload_attachment with attachment_type 1; its
            long side has 10800 pixels or less, its short one 1080 or less.
        attachments[].video (dict): a video of 30 seconds and 10 MB or less; required when msgtype is video.
        attachments[].video.media_id (str, required): the video, from media.upload_attachment with attachment_type 1;
            without it the error "invalid msg".
        visible_range (dict): who publishes and who can see it; all members in the app's visible range publish if not
            given.
        visible_range.sender_list (dict): members who publish; those out of the app's visible range are ignored.
        visible_range.sender_list.user_list (list[str]): members, at most 100000 items.
        visible_range.sender_list.department_list (list[int]): departments.
        visible_range.external_contact_list (dict): the target customers; with it the post is visible to them only,
            otherwise it is public.
        visible_range.external_contact_list.tag_list (list[str]): tags of the target customers; only corp tags, not
            those of rule groups.

    Reply:
        jobid (str): the asynchronous job, at most 64 bytes; valid for 24 hours.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户朋友圈 > 发表到成员客户的朋友圈
        note: only members within the app's visible range

    Limits:
        - at most 10 posts created a minute in a corp.
        - at most 100000 posts created by API a month in a corp.
    """
    return _http.post("externalcontact/add_moment_task", access_token, hash)


def get_moment_task_result(access_token: Token, jobid: Query) -> Reply:
    """企业发表内容到客户的朋友圈-获取任务创建结果: check whether a Moments job has been done, and with what outcome.

    GET externalcontact/get_moment_task_result
    https://developer.work.weixin.qq.com/document/path/95094 (2025/09/11)

    Arguments:
        jobid (str, required): job from add_moment_task, at most 64 bytes; valid for 24 hours.

    Reply:
        status (int): 1 = starting, 2 = being created, 3 = finished.
        type (str): add_moment_task = the only kind.
        result (dict): outcome; valid when status is 3.
        result.errcode (int): error code of the job, 0 = success.
        result.errmsg (str): text for that code.
        result.moment_id (str): the Moments post, for get_moment_task.
        result.invalid_sender_list (dict): senders that were not accepted: unknown, or out of the app's visible range.
        result.invalid_sender_list.user_list (list[str]): members not accepted.
        result.invalid_sender_list.department_list (list[int]): departments not accepted.
        result.invalid_external_contact_list (dict): target customers that were not accepted; appears only in the
            official sample.
        result.invalid_external_contact_list.tag_list (list[str]): tags not accepted.

    Permission:
        note: only jobs that were submitted before
    """
    return _http.get("externalcontact/get_moment_task_result", access_token=access_token, jobid=jobid)


def get_moment_list(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取企业全部的发表列表: list the Moments posts that the corp and its members have published.

    POST externalcontact/get_moment_list
    https://developer.work.weixin.qq.com/document/path/93333 (2023/12/01)

    Deleted Moments posts are not returned, though the admin console shows them.

    hash:
        start_time (int, required): posts after this time, Unix seconds.
        end_time (int, required): posts before this time, Unix seconds; no more than 30 days after start_time.
        creator (str): userid of the creator.
        filter_type (int): 0 = published by the corp, 1 = by a member, 2 = all. Default: 2.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size; more than 20 counts as the default. Default: 20.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        moment_list (list[dict]): Moments posts.
        moment_list[].moment_id (str): Moments post.
        moment_list[].creator (str): userid of the creator; absent for Moments posts from add_moment_task.
        moment_list[].create_time (str): creation time, Unix seconds; may also come as a number.
        moment_list[].create_type (int): 0 = by the corp, 1 = by a member.
        moment_list[].visible_type (int): 0 = visible to some customers, 1 = public.
        moment_list[].text (dict): text.
        moment_list[].text.content (str): text.
        moment_list[].image (list[dict]): pictures.
        moment_list[].image[].media_id (str): media_id, for media.get.
        moment_list[].video (dict): video.
        moment_list[].video.media_id (str): media_id, for media.get.
        moment_list[].video.thumb_media_id (str): media_id of the cover, for media.get.
        moment_list[].link (dict): link card.
        moment_list[].link.title (str): title.
        moment_list[].link.url (str): URL that the card opens.
        moment_list[].location (dict): place.
        moment_list[].location.latitude (str): latitude.
        moment_list[].location.longitude (str): longitude.
        moment_list[].location.name (str): name of the place.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户朋友圈 > 获取企业全部的发表记录
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_moment_list", access_token, hash)


def get_moment_task(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈企业发表的列表: get which members have published a Moments post of the corp.

    POST externalcontact/get_moment_task
    https://developer.work.weixin.qq.com/document/path/93333 (2023/12/01)

    hash:
        moment_id (str, required): Moments post published by the corp (create_type 0).
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size; more than 1000 counts as the default. Default: 500.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        task_list (list[dict]): one entry per member.
        task_list[].userid (str): member.
        task_list[].publish_status (int): 0 = not yet published, 1 = published.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户朋友圈 > 获取企业全部的发表记录
        system secret: 客户联系
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_moment_task", access_token, hash)


def get_moment_customer_list(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈发表时选择的可见范围: list the customers chosen as the audience of a Moments post.

    POST externalcontact/get_moment_customer_list
    https://developer.work.weixin.qq.com/document/path/93333 (2023/12/01)

    hash:
        moment_id (str, required): Moments post.
        userid (str, required): member who published: from get_moment_task for a Moments post of the corp, the creator
            for a member's own.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size; more than 1000 counts as the default. Default: 500.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        customer_list (list[dict]): customers who may see the Moments post.
        customer_list[].userid (str): member who published.
        customer_list[].external_userid (str): customer.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户朋友圈 > 获取企业全部的发表记录
        system secret: 客户联系
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_moment_customer_list", access_token, hash)


def get_moment_send_result(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈发表后的可见客户列表: list the customers who can see a published Moments post in WeChat.

    POST externalcontact/get_moment_send_result
    https://developer.work.weixin.qq.com/document/path/93333 (2023/12/01)

    hash:
        moment_id (str, required): Moments post.
        userid (str, required): member who published: from get_moment_task for a Moments post of the corp, the creator
            for a member's own.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size; more than 5000 counts as the default. Default: 3000.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        customer_list (list[dict]): customers reached by the member.
        customer_list[].external_userid (str): customer.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户朋友圈 > 获取企业全部的发表记录
        system secret: 客户联系
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_moment_send_result", access_token, hash)


def get_moment_comments(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈的互动数据: read who has commented on a Moments post and who likes it.

    POST externalcontact/get_moment_comments
    https://developer.work.weixin.qq.com/document/path/93333 (2023/12/01)

    hash:
        moment_id (str, required): Moments post.
        userid (str, required): member who published: from get_moment_task for a Moments post of the corp, the creator
            for a member's own.

    Reply:
        comment_list (list[dict]): comments, each by a customer or a member; their text is not returned.
        comment_list[].external_userid (str): customer who commented; never together with userid.
        comment_list[].userid (str): member who commented; never together with external_userid.
        comment_list[].create_time (int): time of the comment, Unix seconds.
        like_list (list[dict]): likes, each by a customer or a member.
        like_list[].external_userid (str): customer who likes it; never together with userid.
        like_list[].userid (str): member who likes it; never together with external_userid.
        like_list[].create_time (int): time of the like, Unix seconds.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户朋友圈 > 获取企业全部的发表记录
        system secret: 客户联系
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_moment_comments", access_token, hash)


def add_msg_template(access_token: Token, hash: Hash) -> Reply:
    """创建企业群发: create a broadcast, which members confirm before customers or groups get it.

    POST externalcontact/add_msg_template
    https://developer.work.weixin.qq.com/document/path/92135 (2025/11/17)

    Nothing is sent until the member confirms it in WeCom (2.7.5 or later); a customer gets it only from the member who
    last chatted with the customer. Give text, attachments, or both. Given alone, sender means all customers of that
    member.

    hash:
        chat_type (str): single = to customers, group = to customer groups. Default: single.
        external_userid (list[str]): the customers, at most 10000 items; used only when chat_type is single; required
            when chat_type is single and neither sender nor tag_filter is given.
        chat_id_list (list[str]): the customer groups, at most 2000 items; used only when chat_type is group; the group
            owners then need not choose groups; from WeCom 4.1.10.
        tag_filter (dict): which customers, by their tags; not used when external_userid is given.
        tag_filter.group_list (list[dict]): sets of tags; a customer must match each set.
        tag_filter.group_list[].tag_list (list[str]): the tags, at most 100 items, of which a customer must have one;
            tags of rule groups too.
        sender (str): the member who sends, by userid; required when chat_type is group.
        allow_select (bool): whether the member may choose among the customers to send to; only when chat_type is
            single. Default: false.
        text (dict): the text; required without attachments.
        text.content (str): text, at most 4000 bytes.
        attachments (list[dict]): the attachments, at most 9 items; required without text.
        attachments[].msgtype (str, required): one of image, link, miniprogram, video, file; the field of that name must
            be given.
        attachments[].image (dict): picture; required when msgtype is image.
        attachments[].image.media_id (str): media_id, from media.upload; required without pic_url; wins over pic_url.
        attachments[].image.pic_url (str): the address of the picture, only from media.uploadimg; required without
            media_id.
        attachments[].link (dict): link card; required when msgtype is link.
        attachments[].link.title (str, required): title, at most 128 bytes.
        attachments[].link.picurl (str): URL of the cover, at most 2048 bytes.
        attachments[].link.desc (str): description, at most 512 bytes.
        attachments[].link.url (str, required): URL that the card opens, at most 2048 bytes.
        attachments[].miniprogram (dict): mini program; required when msgtype is miniprogram.
        attachments[].miniprogram.title (str, required): title, at most 64 bytes.
        attachments[].miniprogram.pic_media_id (str, required): media_id of the cover, suggested size 520*416 pixels.
        attachments[].miniprogram.appid (str, required): appid of a mini program linked to the corp.
        attachments[].miniprogram.page (str, required): page path in the mini program.
        attachments[].video (dict): video; required when msgtype is video.
        attachments[].video.media_id (str, required): media_id, from media.upload.
        attachments[].file (dict): file; required when msgtype is file.
        attachments[].file.media_id (str, required): media_id, from media.upload.

    Reply:
        fail_list (list[str]): the customers and customer groups that are not valid or can't be reached.
        msgid (str): the broadcast, for get_groupmsg_task and get_groupmsg_send_result.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 客户联系 > 群发消息给客户和客户群
        third-party: 企业客户权限 > 客户联系 > 群发消息给客户和客户群, or 客户联系权限 > 消息推送权限 > 群发消息给客户和客户群 for apps of the kind 营销获客
        note: only to members within the app's visible range

    Limits:
        - a customer or customer group gets at most as many broadcasts a month as the month has days, whether created by
          the corp or by a member; the corp can set 7 a week or 1 a day instead.
    """
    return _http.post("externalcontact/add_msg_template", access_token, hash)


def get_groupmsg_list_v2(access_token: Token, hash: Hash) -> Reply:
    """获取企业的全部群发记录-获取群发记录列表: list the broadcasts that the corp and its members have created.

    POST externalcontact/get_groupmsg_list_v2
    https://developer.work.weixin.qq.com/document/path/93338 (2023/12/08)

    hash:
        chat_type (str, required): single = to customers, group = to customer groups. Default: single.
        start_time (int, required): broadcasts from this time, Unix seconds.
        end_time (int, required): broadcasts up to this time, Unix seconds; no more than a month after start_time.
        creator (str): userid of the creator.
        filter_type (int): 0 = created by the corp, 1 = by a member, 2 = all. Default: 2.
        limit (int): page size; more than 100 counts as the default. Default: 50.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        group_msg_list (list[dict]): broadcasts.
        group_msg_list[].msgid (str): broadcast, for get_groupmsg_task and get_groupmsg_send_result.
        group_msg_list[].creator (str): the creator's userid; absent for broadcasts created by the API.
        group_msg_list[].create_time (str): creation time, Unix seconds; may also come as a number.
        group_msg_list[].create_type (int): 0 = by the corp, 1 = by a member.
        group_msg_list[].text (dict): text.
        group_msg_list[].text.content (str): text, at most 4000 bytes.
        group_msg_list[].attachments (list[dict]): attachments; WeCom before 3.1.6 does not support several.
        group_msg_list[].attachments[].msgtype (str): one of image, link, miniprogram, video, file.
        group_msg_list[].attachments[].image (dict): picture when msgtype is image.
        group_msg_list[].attachments[].image.media_id (str): media_id, for media.get.
        group_msg_list[].attachments[].image.pic_url (str): URL of the picture; only when there is no media_id.
        group_msg_list[].attachments[].link (dict): link card when msgtype is link.
        group_msg_list[].attachments[].link.title (str): title.
        group_msg_list[].attachments[].link.picurl (str): URL of the cover.
        group_msg_list[].attachments[].link.desc (str): description, at most 512 bytes.
        group_msg_list[].attachments[].link.url (str): URL that the card opens.
        group_msg_list[].attachments[].miniprogram (dict): mini program when msgtype is miniprogram.
        group_msg_list[].attachments[].miniprogram.title (str): title, at most 64 bytes.
        group_msg_list[].attachments[].miniprogram.pic_media_id (str): media_id of the cover; appears only in the
            official sample.
        group_msg_list[].attachments[].miniprogram.appid (str): appid of a mini program linked to the corp.
        group_msg_list[].attachments[].miniprogram.page (str): page path in the mini program.
        group_msg_list[].attachments[].video (dict): video when msgtype is video.
        group_msg_list[].attachments[].video.media_id (str): media_id, for media.get.
        group_msg_list[].attachments[].file (dict): file when msgtype is file.
        group_msg_list[].attachments[].file.media_id (str): media_id, for media.get.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 群发消息给客户和客户群
        system secret: not since 2023-12-01, except for corps that used it before
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_groupmsg_list_v2", access_token, hash)


def get_groupmsg_task(access_token: Token, hash: Hash) -> Reply:
    """获取企业的全部群发记录-获取群发成员发送任务列表: list the members who are to send a broadcast, and whether they have.

    POST externalcontact/get_groupmsg_task
    https://developer.work.weixin.qq.com/document/path/93338 (2023/12/08)

    hash:
        msgid (str, required): broadcast, from get_groupmsg_list_v2 or add_msg_template.
        limit (int): page size; more than 1000 counts as the default. Default: 500.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        task_list (list[dict]): one entry per member.
        task_list[].userid (str): member.
        task_list[].status (int): 0 = not sent, 2 = sent; the official sample shows a 1, which is not explained.
        task_list[].send_time (int): when it was sent, Unix seconds; absent when not sent.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 群发消息给客户和客户群
        system secret: not since 2023-12-01, except for corps that used it before
        note: only members within the app's visible range

    Limits:
        - broadcasts created before 2020-11-17 have no tasks; use externalcontact/get_group_msg_result for them, which
          is on no page of 2026-01.
    """
    return _http.post("externalcontact/get_groupmsg_task", access_token, hash)


def get_groupmsg_send_result(access_token: Token, hash: Hash) -> Reply:
    """获取企业的全部群发记录-获取企业群发成员执行结果: list which customers or groups got a broadcast from a member.

    POST externalcontact/get_groupmsg_send_result
    https://developer.work.weixin.qq.com/document/path/93338 (2023/12/08)

    hash:
        msgid (str, required): broadcast, from get_groupmsg_list_v2 or add_msg_template; for one created before
            2020-11-17 use externalcontact/get_group_msg_result, which is on no page of 2026-01.
        userid (str, required): member who sends, from get_groupmsg_task.
        limit (int): page size; more than 1000 counts as the default. Default: 500.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        send_list (list[dict]): results; for customer groups only those already sent.
        send_list[].external_userid (str): customer; absent for messages to customer groups.
        send_list[].chat_id (str): customer group; absent for messages to customers.
        send_list[].userid (str): member.
        send_list[].status (int): 0 = not sent, 1 = sent, 2 = failed for a customer who is no friend, 3 = failed for a
            customer who has already got another broadcast.
        send_list[].send_time (int): when it was sent, Unix seconds; only when status is 1.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 群发消息给客户和客户群
        system secret: not since 2023-12-01, except for corps that used it before
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_groupmsg_send_result", access_token, hash)


def send_welcome_msg(access_token: Token, hash: Hash) -> Reply:
    """发送新客户欢迎语: send a new customer a welcome message in the name of the member.

    POST externalcontact/send_welcome_msg
    https://developer.work.weixin.qq.com/document/path/92137 (2025/11/17)

    The callback event for an added external contact carries a welcome_code. Call within 20 seconds of the event, and
    only once. There is no code if the admin console has a welcome message for the member. If several apps get the
    event, only the first to call succeeds. Give text, attachments, or both; they arrive as several messages. A member
    who has not signed in to WeCom for long can't send it.

    hash:
        welcome_code (str, required): code from the event, valid for 20 seconds.
        text (dict): the text; required without attachments.
        text.content (str): text, at most 4000 bytes.
        attachments (list[dict]): the attachments, at most 9 items; required without text.
        attachments[].msgtype (str, required): one of image, link, miniprogram, video, file; the field of that name must
            be given.
        attachments[].image (dict): picture; required when msgtype is image.
        attachments[].image.media_id (str): media_id, from media.upload; required without pic_url; wins over pic_url.
        attachments[].image.pic_url (str): the address of the picture, only from media.uploadimg; required without
            media_id.
        attachments[].link (dict): link card; required when msgtype is link.
        attachments[].link.title (str, required): title, at most 128 bytes.
        attachments[].link.picurl (str): URL of the cover.
        attachments[].link.desc (str): description, at most 512 bytes.
        attachments[].link.url (str, required): URL that the card opens.
        attachments[].miniprogram (dict): mini program; required when msgtype is miniprogram.
        attachments[].miniprogram.title (str, required): title, at most 64 bytes.
        attachments[].miniprogram.pic_media_id (str, required): media_id of the cover, suggested size 520*416 pixels.
        attachments[].miniprogram.appid (str, required): appid of a mini program linked to the corp.
        attachments[].miniprogram.page (str, required): page path in the mini program.
        attachments[].video (dict): video; required when msgtype is video.
        attachments[].video.media_id (str, required): media_id, from media.upload.
        attachments[].file (dict): file; required when msgtype is file.
        attachments[].file.media_id (str, required): media_id, from media.upload.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 客户联系 > 给客户发送欢迎语
        third-party: 企业客户权限 > 客户联系 > 给客户发送欢迎语, or 客户联系权限 > 消息推送权限 > 给客户发送欢迎语 for apps of the kind 营销获客
        note: the member must be within the app's visible range

    Errors:
        41051: the welcome message has reached the customer (externaluser has started chatting); do not repeat.
        41096: another app is sending its welcome message just now (welcome msg is being distributed); it may fail, so
            repeat.
    """
    return _http.post("externalcontact/send_welcome_msg", access_token, hash)


def get_user_behavior_data(access_token: Token, hash: Hash) -> Reply:
    """获取「联系客户统计」数据: read daily figures of how members work with their customers.

    POST externalcontact/get_user_behavior_data
    https://developer.work.weixin.qq.com/document/path/92132 (2023/12/01)

    The figures of several members or departments are added up into one entry a day.

    hash:
        userid (list[str]): members, at most 100 items, in the app's visible range; required without partyid.
        partyid (list[int]): departments, at most 100 items, in the app's visible range; required without userid.
        start_time (int, required): the first day, Unix seconds, rounded down to 0:00 of the day; 180 days ago or later.
        end_time (int, required): the last day, itself included, Unix seconds, rounded down to 0:00 of the day; no more
            than 30 days after start_time.

    Reply:
        behavior_data (list[dict]): figures, one entry a day.
        behavior_data[].stat_time (int): the day, Unix seconds of its midnight.
        behavior_data[].chat_cnt (int): one-to-one chats in which the member actively sent messages.
        behavior_data[].message_cnt (int): messages that the member sent in one-to-one chats.
        behavior_data[].reply_percentage (float): share in percent of the chats started by customers that were answered
            on the same day, groups excluded; only when there were chats.
        behavior_data[].avg_reply_time (int): the average time to the first reply on the same day, minutes, groups
            excluded; only when there were chats.
        behavior_data[].negative_feedback_cnt (int): customers who deleted or blocked the member.
        behavior_data[].new_apply_cnt (int): friend requests that the member sent to customers, in whatever way (phone
            number, QR code, WeChat friends, group chats, shared or assigned customers and the like).
        behavior_data[].new_contact_cnt (int): customers newly added.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 获取成员联系客户的数据统计
        note: the members and departments must be within the app's visible range
    """
    return _http.post("externalcontact/get_user_behavior_data", access_token, hash)


def add_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-创建商品图册: add a product to the corp's product album.

    POST externalcontact/add_product_album
    https://developer.work.weixin.qq.com/document/path/95096 (2023/12/15)

    hash:
        description (str, required): name and features of the product, at most 300 characters.
        price (int, required): the price, in fen, at most 5000000.
        product_sn (str): product code, digits and letters, at most 128 bytes.
        attachments (list[dict], required): pictures only; at most 9 items.
        attachments[].type (str): image = a picture.
        attachments[].image (dict): picture.
        attachments[].image.media_id (str): media_id, only from media.upload_attachment with attachment_type 2.

    Reply:
        product_id (str): the new product.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理商品图册
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("externalcontact/add_product_album", access_token, hash)


def get_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-获取商品图册: read one product of the corp's product album.

    POST externalcontact/get_product_album
    https://developer.work.weixin.qq.com/document/path/95096 (2023/12/15)

    hash:
        product_id (str, required): product.

    Reply:
        product (dict): the product.
        product.product_id (str): product.
        product.description (str): name and features.
        product.price (int): the price, in fen.
        product.create_time (int): creation time, Unix seconds.
        product.product_sn (str): product code.
        product.attachments (list[dict]): pictures.
        product.attachments[].type (str): image = a picture, the only kind.
        product.attachments[].image (dict): picture.
        product.attachments[].image.media_id (str): media_id, for media.get.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理商品图册
        system secret: not since 2023-12-01, except for corps that used it before
        note: all products of the corp can be read
    """
    return _http.post("externalcontact/get_product_album", access_token, hash)


def get_product_album_list(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-获取商品图册列表: list the products of the corp's product album page by page.

    POST externalcontact/get_product_album_list
    https://developer.work.weixin.qq.com/document/path/95096 (2023/12/15)

    hash:
        limit (int): page size; more than 100 counts as the default. Default: 50.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        next_cursor (str): where the next page begins; empty at the end.
        product_list (list[dict]): products.
        product_list[].product_id (str): product.
        product_list[].description (str): name and features.
        product_list[].price (int): the price, in fen.
        product_list[].product_sn (str): product code.
        product_list[].attachments (list[dict]): pictures.
        product_list[].attachments[].type (str): image = a picture, the only kind.
        product_list[].attachments[].image (dict): picture.
        product_list[].attachments[].image.media_id (str): media_id, for media.get.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理商品图册
        system secret: not since 2023-12-01, except for corps that used it before
        note: only members within the app's visible range
    """
    return _http.post("externalcontact/get_product_album_list", access_token, hash)


def update_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-编辑商品图册: change a product of the corp's product album.

    POST externalcontact/update_product_album
    https://developer.work.weixin.qq.com/document/path/95096 (2023/12/15)

    Besides product_id send only what is to change; the official table nevertheless marks description and price as
    required.

    hash:
        product_id (str, required): product.
        description (str): the name and features, at most 300 characters; required when it changes.
        price (int): the price, in fen, at most 5000000; required when it changes.
        product_sn (str): product code, digits and letters, at most 128 bytes.
        attachments (list[dict]): pictures only; at most 9 items.
        attachments[].type (str): image = a picture, the only kind.
        attachments[].image (dict): picture.
        attachments[].image.media_id (str): media_id, only from media.upload_attachment with attachment_type 2.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理商品图册
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/update_product_album", access_token, hash)


def delete_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-删除商品图册: delete a product of the corp's product album.

    POST externalcontact/delete_product_album
    https://developer.work.weixin.qq.com/document/path/95096 (2023/12/15)

    hash:
        product_id (str, required): product.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理商品图册
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/delete_product_album", access_token, hash)


def add_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-新建敏感词规则: create a rule against sensitive words in chats with customers.

    POST externalcontact/add_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097 (2024/03/07)

    hash:
        rule_name (str, required): name of the rule, 1 to 20 characters.
        word_list (list[str], required): sensitive words, at most 300 items; each has 1 to 32 characters.
        semantics_list (list[int]): kinds of content to catch as well: 1 = phone number, 2 = e-mail address, 3 = red
            packet.
        intercept_type (int, required): 1 = warn and block, 2 = only warn.
        applicable_range (dict, required): whom the rule applies to: user_list, department_list, or both.
        applicable_range.user_list (list[str]): members in the app's visible range, at most 1000 items; required without
            department_list.
        applicable_range.department_list (list[int]): departments in the app's visible range, at most 1000 items;
            required without user_list.

    Reply:
        rule_id (str): the new rule.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理敏感词
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - at most 100 rules in a corp.
    """
    return _http.post("externalcontact/add_intercept_rule", access_token, hash)


def get_intercept_rule_list(access_token: Token) -> Reply:
    """管理聊天敏感词-获取敏感词规则列表: list all sensitive-word rules of the corp.

    GET externalcontact/get_intercept_rule_list
    https://developer.work.weixin.qq.com/document/path/95097 (2024/03/07)

    Reply:
        rule_list (list[dict]): rules.
        rule_list[].rule_id (str): rule.
        rule_list[].rule_name (str): name of the rule, at most 20 characters.
        rule_list[].create_time (int): creation time, Unix seconds.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理敏感词
        system secret: not since 2023-12-01, except for corps that used it before
        note: all rules of the corp can be read
    """
    return _http.get("externalcontact/get_intercept_rule_list", access_token=access_token)


def get_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-获取敏感词规则详情: read one sensitive-word rule.

    POST externalcontact/get_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097 (2024/03/07)

    hash:
        rule_id (str, required): rule, from get_intercept_rule_list.

    Reply:
        rule (dict): the rule.
        rule.rule_id (int): rule; a number here, a string in the other calls.
        rule.rule_name (str): name of the rule, at most 20 characters.
        rule.word_list (list[str]): sensitive words, at most 300 items, each of at most 30 characters
            (add_intercept_rule says 32).
        rule.extra_rule (dict): further conditions.
        rule.extra_rule.semantics_list (list[int]): kinds of content caught as well: 1 = phone number, 2 = e-mail
            address, 3 = red packet.
        rule.intercept_type (int): 1 = warn and block, 2 = only warn.
        rule.applicable_range (dict): whom the rule applies to, as far as in the app's visible range.
        rule.applicable_range.user_list (list[str]): members.
        rule.applicable_range.department_list (list[int]): departments.
        rule.create_time (int): creation time, Unix seconds; missing in the official sample.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理敏感词
        system secret: not since 2023-12-01, except for corps that used it before
        note: of the range only the members and departments within the app's visible range are returned
    """
    return _http.post("externalcontact/get_intercept_rule", access_token, hash)


def update_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-修改敏感词规则: change a sensitive-word rule; what is not sent stays as it is.

    POST externalcontact/update_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097 (2024/03/07)

    hash:
        rule_id (str, required): rule.
        rule_name (str): name of the rule, 1 to 20 characters.
        word_list (list[str]): sensitive words, at most 300 items; each has 1 to 32 characters; ignored when empty.
        extra_rule (dict): further conditions; add_intercept_rule has semantics_list at top level instead.
        extra_rule.semantics_list (list[int]): kinds of content to catch as well: 1 = phone number, 2 = e-mail address,
            3 = red packet; an empty list removes all.
        intercept_type (int): 1 = warn and block, 2 = only warn.
        add_applicable_range (dict): whom the rule shall apply to in addition.
        add_applicable_range.user_list (list[str]): members in the app's visible range, at most 1000 items; a rule takes
            10000 members in all; use departments beyond that.
        add_applicable_range.department_list (list[int]): departments in the app's visible range, at most 1000 items.
        remove_applicable_range (dict): whom the rule shall no longer apply to.
        remove_applicable_range.user_list (list[str]): members in the app's visible range, at most 1000 items.
        remove_applicable_range.department_list (list[int]): departments in the app's visible range, at most 1000 items.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理敏感词
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/update_intercept_rule", access_token, hash)


def del_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-删除敏感词规则: delete a sensitive-word rule.

    POST externalcontact/del_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097 (2024/03/07)

    hash:
        rule_id (str, required): rule.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理敏感词
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/del_intercept_rule", access_token, hash)


def unionid_to_external_userid(access_token: Token, hash: Hash) -> Reply:
    """unionid转换为external_userid: get which external contact of the corp a WeChat unionid belongs to.

    POST externalcontact/unionid_to_external_userid
    https://developer.work.weixin.qq.com/document/path/93274

    hash:
        unionid (str, required): the unionid of the WeChat user.

    Reply:
        external_userid (str): the external contact.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("externalcontact/unionid_to_external_userid", access_token, hash)


def convert_to_openid(access_token: Token, hash: Hash) -> Reply:
    """外部联系人openid转换: turn an external contact who is a WeChat user into an openid, for payments.

    POST externalcontact/convert_to_openid
    https://developer.work.weixin.qq.com/document/path/92323 (2020/01/12)

    hash:
        external_userid (str, required): the external contact, not a member.

    Reply:
        openid (str): the openid of the corp's external contact.

    Limits:
        - not for external contacts who are WeCom users (external_userid begins with wo).
    """
    return _http.post("externalcontact/convert_to_openid", access_token, hash)


def batch_to_external_userid(access_token: Token, hash: Hash) -> Reply:
    """手机号转外部联系人ID: find parents, as external contacts, by the phone numbers that the school has.

    POST externalcontact/batch_to_external_userid
    https://developer.work.weixin.qq.com/document/path/92506 (2023/11/30)

    hash:
        mobiles (list[str], required): phone numbers of parents, at most 100 items.

    Reply:
        success_list (list[dict]): those that were found.
        success_list[].mobile (str): the phone number.
        success_list[].external_userid (str): the external contact; only once the parent follows.
        success_list[].errcode (int): the result, 0 for success; not on the page.
        success_list[].errmsg (str): the result in words; not on the page.
        success_list[].foreign_key (str): the key given when the parent was imported; not on the page.
        fail_list (list[dict]): those that were not found.
        fail_list[].errcode (int): the reason.
        fail_list[].errmsg (str): the reason in words.
        fail_list[].mobile (str): the phone number.
        fail_list[].external_userid (str): the external contact; not on the page.
        fail_list[].foreign_key (str): the key given when the parent was imported; not on the page.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("externalcontact/batch_to_external_userid", access_token, hash)


def to_service_external_userid(access_token: Token, hash: Hash) -> Reply:
    """代开发应用external_userid转换: turn the external_userid of a delegated app into that of a third-party app.

    POST externalcontact/to_service_external_userid
    https://developer.work.weixin.qq.com/document/path/95195 (2022/06/23)

    For service providers whose third-party app and delegated app the same corp has authorised. A delegated app with
    upgraded ids gets the same external_userid as a third-party app and need not ask. The access_token is that of the
    delegated app.

    hash:
        external_userid (str, required): the external contact, as the delegated app knows it.

    Reply:
        external_userid (str): the external contact, as the service provider's third-party apps know it.

    Permission:
        delegated: 企业客户权限 > 客户基础信息
        note: the corp must have authorised a third-party app of the same service provider with 企业客户权限 > 客户基础信息
        note: at least one follower of the customer, or the group owner of one of the customer's groups, must be within
            the app's visible range
    """
    return _http.post("externalcontact/to_service_external_userid", access_token, hash)


def contact_list(access_token: Token, hash: Hash) -> Reply:
    """获取已服务的外部联系人: list all external contacts whom members serve, with those who added them and their group chats.

    POST externalcontact/contact_list
    https://developer.work.weixin.qq.com/document/path/99434 (2023/11/30)

    The same external contact comes several times, once for each follower and group chat; tmp_openid says which entries
    are one. It is the same only within one walk from the first page to the last: asking for the first page again
    changes it and the cursors.

    hash:
        cursor (str): the next_cursor of the page before; empty for the first; not to be kept, since it expires.
        limit (int): entries per page. Default: 1000.

    Reply:
        info_list (list[dict]): the external contacts.
        info_list[].is_customer (bool): whether a member marked the external contact as a customer.
        info_list[].tmp_openid (str): a temporary id of the external contact, valid for 4 hours.
        info_list[].external_userid (str): the external contact; only of customers.
        info_list[].name (str): the nickname, masked; only of those who are no customers.
        info_list[].follow_userid (str): the member who added the external contact, or the group owner.
        info_list[].chat_id (str): the customer group; only of groups that a member marked as customer groups.
        info_list[].chat_name (str): the name of the group chat; only of groups that are no customer groups.
        info_list[].add_time (int): when the external contact was first added or joined the group, Unix seconds.
        next_cursor (str): where the next page begins; empty at the end; valid for 4 hours.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("externalcontact/contact_list", access_token, hash)


def customer_acquisition_quota(access_token: Token) -> Reply:
    """查询剩余使用量: get how many customers the corp can still add with the customer acquisition assistant.

    GET externalcontact/customer_acquisition_quota
    https://developer.work.weixin.qq.com/document/path/97375 (2023/08/08)

    Reply:
        total (int): the quota of all times.
        balance (int): the quota left.
        quota_list (list[dict]): parts of the quota that will expire.
        quota_list[].expire_date (int): the day on which it expires, Unix seconds of its midnight; the exact time
            depends on that of the purchase.
        quota_list[].balance (int): how much of it is left.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 获客助手
        system secret: not allowed
    """
    return _http.get("externalcontact/customer_acquisition_quota", access_token=access_token)


def remind_groupmsg_send(access_token: Token, hash: Hash) -> Reply:
    """提醒成员群发: remind the members to send a broadcast.

    POST externalcontact/remind_groupmsg_send
    https://developer.work.weixin.qq.com/document/path/97610 (2025/11/17)

    hash:
        msgid (str, required): the broadcast, from get_groupmsg_list_v2.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 客户联系 > 群发消息给客户和客户群
        third-party: 客户联系 > 群发消息给客户和客户群, or 客户联系权限 > 消息推送权限 > 群发消息给客户和客户群 for apps of the kind 营销获客
        note: only members within the app's visible range

    Limits:
        - at most 3 reminders for a broadcast in 24 hours.
    """
    return _http.post("externalcontact/remind_groupmsg_send", access_token, hash)


def cancel_groupmsg_send(access_token: Token, hash: Hash) -> Reply:
    """停止企业群发: stop a broadcast, so that members need not send it any more.

    POST externalcontact/cancel_groupmsg_send
    https://developer.work.weixin.qq.com/document/path/97611 (2025/11/17)

    What customers have got already is not taken back.

    hash:
        msgid (str, required): the broadcast, from get_groupmsg_list_v2.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 客户联系 > 群发消息给客户和客户群
        third-party: 客户联系 > 群发消息给客户和客户群, or 客户联系权限 > 消息推送权限 > 群发消息给客户和客户群 for apps of the kind 营销获客
    """
    return _http.post("externalcontact/cancel_groupmsg_send", access_token, hash)


def get_new_external_userid(access_token: Token, hash: Hash) -> Reply:
    """转换客户external_userid: turn external_userids of the corp into those of the service provider.

    POST externalcontact/get_new_external_userid
    https://developer.work.weixin.qq.com/document/path/97063 (2022/11/03)

    An id that is one of the service provider already comes back as it is. For members of a customer group who are
    nobody's customers see groupchat.get_new_external_userid.

    hash:
        external_userid_list (list[str], required): the ids of the corp, at most 1000 items; best 200.

    Reply:
        items (list[dict]): the ids, old and new.
        items[].external_userid (str): the id of the corp.
        items[].new_external_userid (str): the id of the service provider.

    Permission:
        third-party: not once the migration to the new external_userids was declared complete
        delegated: allowed
        note: for customer contact and school-parent communication the followers must be within the app's visible range
        note: for customer service only customers with a session in the last 48 hours
    """
    return _http.post("externalcontact/get_new_external_userid", access_token, hash)


def cancel_moment_task(access_token: Token, hash: Hash) -> Reply:
    """停止发表企业朋友圈: stop a Moments job of the corp that members have not done yet.

    POST externalcontact/cancel_moment_task
    https://developer.work.weixin.qq.com/document/path/97612 (2023/12/01)

    What customers can see in Moments already is not taken back.

    hash:
        moment_id (str, required): the Moments post, from get_moment_list.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 客户朋友圈 > 发表到成员客户的朋友圈
    """
    return _http.post("externalcontact/cancel_moment_task", access_token, hash)


def get_subscribe_qr_code(access_token: Token) -> Reply:
    """获取「学校通知」二维码: get the QR code with which parents follow the messages of their school.

    GET externalcontact/get_subscribe_qr_code
    https://developer.work.weixin.qq.com/document/path/92320 (2023/12/01)

    Reply:
        qrcode_big (str): the address of the QR code of 1200 pixels.
        qrcode_middle (str): the address of the QR code of 430 pixels.
        qrcode_thumb (str): the address of the QR code of 258 pixels.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用
        third-party: 家校沟通 > 使用
        delegated: 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before

    Errors:
        43009: the corp is not verified.
    """
    return _http.get("externalcontact/get_subscribe_qr_code", access_token=access_token)


def set_subscribe_mode(access_token: Token, hash: Hash) -> Reply:
    """设置关注「学校通知」的模式: say whether parents may join by scanning the QR code of the school.

    POST externalcontact/set_subscribe_mode
    https://developer.work.weixin.qq.com/document/path/92318 (2024/08/22)

    hash:
        subscribe_mode (int, required): 1 = parents may scan the code and fill in their data, 2 = they may not.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        third-party: 家校沟通 > 使用和编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("externalcontact/set_subscribe_mode", access_token, hash)


def get_subscribe_mode(access_token: Token) -> Reply:
    """获取关注「学校通知」的模式: check whether parents may join by scanning the QR code of the school.

    GET externalcontact/get_subscribe_mode
    https://developer.work.weixin.qq.com/document/path/92318 (2024/08/22)

    Reply:
        subscribe_mode (int): 1 = parents may scan the code and fill in their data, 2 = they may not.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        third-party: 家校沟通 > 使用和编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("externalcontact/get_subscribe_mode", access_token=access_token)


def from_service_external_userid(access_token: Token, hash: Hash) -> Reply:
    """external_userid转换: turn the external_userid of a third-party or delegated app into that of the corp.

    POST externalcontact/from_service_external_userid
    https://developer.work.weixin.qq.com/document/path/95884 (2024/07/18)

    hash:
        external_userid (str, required): the external contact, as the app of source_agentid knows it.
        source_agentid (int, required): the agentid of the third-party or delegated app that the corp authorised.

    Reply:
        external_userid (str): the external contact, as the corp knows it.

    Permission:
        self-built: every app
        note: a follower of the customer, or the group owner of the customer's group, must be within the visible range
            of both apps
    """
    return _http.post("externalcontact/from_service_external_userid", access_token, hash)


def check_follow_user(access_token: Token, hash: Hash) -> Reply:
    """检查用户是否配置了客户联系功能使用权限: get which members and departments have customer contact enabled.

    POST externalcontact/check_follow_user
    https://developer.work.weixin.qq.com/document/path/96312 (2024/06/27)

    hash:
        userid (list[str]): members to check.
        partyid (list[int]): departments to check.

    Reply:
        authorized (dict): those that have it.
        authorized.userid (list[str]): members.
        authorized.partyid (list[int]): departments.
        unauthorized (dict): those that have not.
        unauthorized.userid (list[str]): members.
        unauthorized.partyid (list[int]): departments.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户基础信息
    """
    return _http.post("externalcontact/check_follow_user", access_token, hash)
