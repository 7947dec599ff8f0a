"""QQ::weixin::work::externalcontact: 客户联系.

What a corp's members do with their customers: contact ways to add customers, customer profiles, remarks and tags,
handing customers over, moments, mass messages and welcome messages, statistics, product albums and sensitive words. A
customer is an external contact of a member for whom 客户联系 is enabled (get_follow_user_list lists those members); its
external_userid is not a member's userid. Since 2023-12-01 calls need the token of a self-built app listed under 客户联系 >
可调用接口的应用; corps from before that date can, for now, still use the secret of the system app 客户联系.
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
]

__getattr__, __dir__ = _namespace.below(__name__)


def get_follow_user_list(access_token: Token) -> Reply:
    """获取配置了客户联系功能的成员列表: list the members for whom 客户联系 (customer contact) is enabled.

    GET externalcontact/get_follow_user_list
    https://developer.work.weixin.qq.com/document/path/92571

    Reply:
        follow_user (list[str]): userids of the members.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户基础信息. Self-built and third-party apps see only members in their visible range.
    """
    return _http.get("externalcontact/get_follow_user_list", access_token=access_token)


def add_contact_way(access_token: Token, hash: Hash) -> Reply:
    """配置客户联系「联系我」方式: create a contact QR code or mini-program button for members.

    POST externalcontact/add_contact_way
    https://developer.work.weixin.qq.com/document/path/92572

    A customer who scans the code or taps the button can add the member. Contact ways made here are not shown in the
    admin console, so keep config_id. A button needs the contact-me plugin in the developer's mini program.

    With is_temp the contact way opens a temporary session (临时会话) with a single member (type 1); its QR code stops
    working once the customer has added the member.

    hash:
        type (int, required): 1 = one member, 2 = several members.
        scene (int, required): 1 = button in a mini program, 2 = QR code.
        style (int): look of the mini-program button; 1, 2 or 3 with type 1, 1 or 2 with type 2.
        remark (str): memo of the corp, at most 30 characters.
        skip_verify (bool): whether customers are added without the member's confirmation; default true.
        state (str): the corp's own mark of the channel, at most 30 characters; get returns it for customers who came
            this way.
        user (list[str]): userids of the members; needed when type is 1, then exactly one.
        party (list[int]): departments whose members take part; used only when type is 2.
        is_temp (bool): whether to open temporary sessions; default false.
        expires_in (int): validity of the QR code in seconds, at most 14 days, default 7 days; only with is_temp true.
        chat_expires_in (int): validity of the session in seconds, at most 14 days, default 24 hours after the customer
            was added; only with is_temp true.
        unionid (str): unionid of the only customer who may enter the session, default anyone; only with is_temp true;
            needs a WeChat developer account bound under 客户联系 of the caller.
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

    Reply:
        config_id (str): the new contact way; without it the contact way can't be changed or deleted.
        qr_code (str): URL of the QR code; only when scene is 2.

    Limits:
        - at most 500000 contact ways of a corp made by the API.
        - temporary sessions don't count towards that, but at most 100000 may be added a day.
        - at most 100 members in a contact way, those of the departments included.
    """
    return _http.post("externalcontact/add_contact_way", access_token, hash)


def get_contact_way(access_token: Token, hash: Hash) -> Reply:
    """获取企业已配置的「联系我」方式: read one contact way, that is a contact QR code or mini-program button.

    POST externalcontact/get_contact_way
    https://developer.work.weixin.qq.com/document/path/92572

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
        contact_way.is_temp (bool): whether it opens temporary sessions; default false.
        contact_way.expires_in (int): validity of the temporary QR code in seconds.
        contact_way.chat_expires_in (int): validity of the temporary session in seconds.
        contact_way.unionid (str): unionid of the only customer who may enter the temporary session.
        contact_way.conclusions (dict): closing message of the temporary session.
        contact_way.conclusions.text (dict): text message.
        contact_way.conclusions.text.content (str): text.
        contact_way.conclusions.image (dict): image message.
        contact_way.conclusions.image.pic_url (str): URL of the image; returned instead of the media_id given on
            creation.
        contact_way.conclusions.link (dict): link card.
        contact_way.conclusions.link.title (str): title.
        contact_way.conclusions.link.picurl (str): URL of the cover.
        contact_way.conclusions.link.desc (str): description.
        contact_way.conclusions.link.url (str): URL that the card opens.
        contact_way.conclusions.miniprogram (dict): mini-program message.
        contact_way.conclusions.miniprogram.title (str): title.
        contact_way.conclusions.miniprogram.pic_media_id (str): media_id of the cover.
        contact_way.conclusions.miniprogram.appid (str): appid of the mini program.
        contact_way.conclusions.miniprogram.page (str): page path in the mini program.
    """
    return _http.post("externalcontact/get_contact_way", access_token, hash)


def list_contact_way(access_token: Token, hash: Hash) -> Reply:
    """获取企业已配置的「联系我」列表: list the corp's contact ways page by page, temporary sessions excluded.

    POST externalcontact/list_contact_way
    https://developer.work.weixin.qq.com/document/path/92572

    hash:
        start_time (int): earliest creation time, Unix seconds; default 90 days ago.
        end_time (int): latest creation time, Unix seconds; default now.
        cursor (str): next_cursor of the previous call; left out on the first call.
        limit (int): page size, at most 1000, default 100.

    Reply:
        contact_way (list[dict]): contact ways.
        contact_way[].config_id (str): contact way, for get_contact_way.
        next_cursor (str): cursor of the next page; empty on the last page.

    Limits:
        - only contact ways created after 2021-07-10 are listed.
    """
    return _http.post("externalcontact/list_contact_way", access_token, hash)


def update_contact_way(access_token: Token, hash: Hash) -> Reply:
    """更新企业已配置的「联系我」方式: change the members, memo and other settings of a contact way.

    POST externalcontact/update_contact_way
    https://developer.work.weixin.qq.com/document/path/92572

    A temporary contact way that has expired can't be changed; one that is still valid keeps to a single member.

    hash:
        config_id (str, required): contact way.
        remark (str): memo of the corp, at most 30 characters; replaces the old one.
        skip_verify (bool): whether customers are added without the member's confirmation.
        style (int): look of the mini-program button (values as in add_contact_way); used only when scene is 1.
        state (str): the corp's own mark of the channel; get returns it for customers who came this way.
        user (list[str]): userids of the members; replaces the old list.
        party (list[int]): departments; replaces the old list; used only when type is 2.
        expires_in (int): validity of the QR code in seconds; only for temporary sessions.
        chat_expires_in (int): validity of the session in seconds; only for temporary sessions.
        unionid (str): unionid of the only customer who may enter the session, anyone when left out; only for temporary
            sessions.
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
    """
    return _http.post("externalcontact/update_contact_way", access_token, hash)


def del_contact_way(access_token: Token, hash: Hash) -> Reply:
    """删除企业已配置的「联系我」方式: delete a contact QR code or mini-program button.

    POST externalcontact/del_contact_way
    https://developer.work.weixin.qq.com/document/path/92572

    hash:
        config_id (str, required): contact way.
    """
    return _http.post("externalcontact/del_contact_way", access_token, hash)


def close_temp_chat(access_token: Token, hash: Hash) -> Reply:
    """结束临时会话: end the temporary session between a member and a customer.

    POST externalcontact/close_temp_chat
    https://developer.work.weixin.qq.com/document/path/92572

    The closing message of the contact way (conclusions), if there is one, is sent first.

    hash:
        userid (str, required): member.
        external_userid (str, required): customer.

    Limits:
        - the temporary session must still be valid; a chat with a customer added in another way can't be ended.
    """
    return _http.post("externalcontact/close_temp_chat", access_token, hash)


def list(access_token: Token, userid: Query) -> Reply:
    """获取客户列表: list the customers of a member.

    GET externalcontact/list
    https://developer.work.weixin.qq.com/document/path/92113

    Arguments:
        userid (str, required): member.

    Reply:
        external_userid (list[str]): customers whom the member has added; pass each to get for the profile.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户基础信息. Self-built and third-party apps see only members in their visible range
        for whom 客户联系 is enabled.

    Limits:
        - external contacts of a member without 客户联系 are no customers and not returned.
    """
    return _http.get("externalcontact/list", access_token=access_token, userid=userid)


def get(access_token: Token, external_userid: Query, cursor: Optional[Query] = None) -> Reply:
    """获取客户详情: read the profile of a customer and the members who have added the customer.

    GET externalcontact/get
    https://developer.work.weixin.qq.com/document/path/92114

    Arguments:
        external_userid (str, required): customer, not a member's userid.
        cursor (str): next_cursor of the previous call, to get the rest of more than 500 followers.

    Reply:
        external_contact (dict): the customer.
        external_contact.external_userid (str): customer.
        external_contact.name (str): nickname of a WeChat user; public alias or real name of a WeCom user.
        external_contact.position (str): job title; only of WeCom users, and not if they or their corp hide it.
        external_contact.avatar (str): URL of the avatar; entrusted-development apps need the admin's authorization; not
            for third-party apps, nor for an upstream corp (上下游) about customers of downstream corps.
        external_contact.corp_name (str): short name of the customer's corp; only of WeCom users.
        external_contact.corp_full_name (str): legal name of the customer's corp; only of WeCom users.
        external_contact.type (int): 1 = WeChat user, 2 = WeCom user.
        external_contact.gender (int): 0 = unknown, 1 = male, 2 = female; not for third-party apps; always 0 for
            customers of downstream corps.
        external_contact.unionid (str): unionid on the WeChat open platform; only of WeChat users, and if the corp has
            bound a WeChat developer ID; not for third-party apps, nor for customers of downstream corps.
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
        follow_user[].tags[].type (int): 1 = tag of the corp, 2 = tag of the member's own, 3 = tag of a rule group
            (规则组), returned only to the system app.
        follow_user[].remark_corp_name (str): corp name that the member noted for the customer.
        follow_user[].remark_mobiles (list[str]): phone numbers that the member noted; entrusted-development apps need
            the admin's authorization; not for third-party apps, nor for customers of downstream corps.
        follow_user[].oper_userid (str): who started it: the member's userid, the customer's external_userid if the
            customer asked to be added, or the userid of the member or admin who shared or assigned the customer.
        follow_user[].add_way (int): how the customer was added: 0 = unknown, 1 = QR code, 2 = search by phone number, 3
            = shared contact card, 4 = group chat, 5 = phone contacts, 6 = WeChat contact, 8 = service staff added
            automatically when a third-party app was installed, 9 = search by e-mail address, 10 = Channels home page,
            201 = shared by a member, 202 = assigned by an admin or the person in charge.
        follow_user[].state (str): state of the contact way through which the customer came, set by the corp in
            add_contact_way.
        next_cursor (str): cursor of the next page; returned when there are more than 500 followers.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户基础信息. Self-built and third-party apps see only followers in their visible
        range.

    Limits:
        - at most 500 followers a page.

    Differs from Perl: Perl sends the customer under the name userid, which the server does not read, and can't pass
        cursor.
    """
    return _http.get(
        "externalcontact/get", optional={"cursor": cursor}, access_token=access_token, external_userid=external_userid
    )


def remark(access_token: Token, hash: Hash) -> Reply:
    """修改客户备注信息: change what a member has noted about a customer.

    POST externalcontact/remark
    https://developer.work.weixin.qq.com/document/path/92115

    At least one of remark, description, remark_company, remark_mobiles and remark_pic_mediaid must be given.

    hash:
        userid (str, required): member.
        external_userid (str, required): customer.
        remark (str): remark name, at most 20 characters.
        description (str): description, at most 150 characters.
        remark_company (str): company name, at most 20 characters; only for customers who are WeChat users.
        remark_mobiles (list[str]): phone numbers; replaces the old ones; a single empty string removes all.
        remark_pic_mediaid (str): media_id of a picture, from media.upload.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户基础信息.
    """
    return _http.post("externalcontact/remark", access_token, hash)


def get_corp_tag_list(access_token: Token, hash: Hash) -> Reply:
    """获取企业标签库: read the corp's customer tags, all or those of given tags or groups.

    POST externalcontact/get_corp_tag_list
    https://developer.work.weixin.qq.com/document/path/92117

    Pass an empty hash to get all tags.

    hash:
        tag_id (list[str]): tags to return; ignored when group_id is given too.
        group_id (list[str]): tag groups to return, each with all its tags.

    Reply:
        tag_group (list[dict]): tag groups.
        tag_group[].group_id (str): tag group.
        tag_group[].group_name (str): name of the group.
        tag_group[].create_time (int): creation time of the group, Unix seconds.
        tag_group[].order (int): sort weight of the group; larger values come first, 0 to 2^32 - 1.
        tag_group[].deleted (bool): whether the group has been deleted; only when tag_id was given.
        tag_group[].tag (list[dict]): tags of the group.
        tag_group[].tag[].id (str): tag.
        tag_group[].tag[].name (str): name of the tag.
        tag_group[].tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group[].tag[].order (int): sort weight of the tag; larger values come first, 0 to 2^32 - 1.
        tag_group[].tag[].deleted (bool): whether the tag has been deleted; only when tag_id or group_id was given.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with a permission under 企业客户权限 (客户基础信息 for reading).
    """
    return _http.post("externalcontact/get_corp_tag_list", access_token, hash)


def add_corp_tag(access_token: Token, hash: Hash) -> Reply:
    """添加企业客户标签: add tags to the corp's customer tags, in an existing group or a new one.

    POST externalcontact/add_corp_tag
    https://developer.work.weixin.qq.com/document/path/92117

    Give group_id to add to that group, or group_name to add to the group of that name, which is created if there is
    none.

    hash:
        group_id (str): existing tag group to add to; group_name and the group's order are then ignored; needed when
            group_name is not given.
        group_name (str): name of the group, at most 30 characters; needed when group_id is not given.
        order (int): sort weight of the group; larger values come first, 0 to 2^32 - 1.
        tag (list[dict], required): tags to add, at least one, since an empty group can't be created.
        tag[].name (str, required): tag name, at most 30 characters; a name given twice creates one tag.
        tag[].order (int): sort weight of the tag; larger values come first, 0 to 2^32 - 1.
        agentid (int): agentid of the app installed at the authorizing corp; needed only by legacy third-party multi-app
            suites (旧的第三方多应用套件).

    Reply:
        tag_group (dict): the tag group with the new tags.
        tag_group.group_id (str): tag group.
        tag_group.group_name (str): name of the group.
        tag_group.create_time (int): creation time of the group, Unix seconds.
        tag_group.order (int): sort weight of the group; larger values come first, 0 to 2^32 - 1.
        tag_group.tag (list[dict]): tags of the group.
        tag_group.tag[].id (str): new tag.
        tag_group.tag[].name (str): name of the new tag.
        tag_group.tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group.tag[].order (int): sort weight of the tag; larger values come first, 0 to 2^32 - 1.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 管理企业客户标签.

    Limits:
        - at most 3000 tags in a corp.
    """
    return _http.post("externalcontact/add_corp_tag", access_token, hash)


def edit_corp_tag(access_token: Token, hash: Hash) -> Reply:
    """编辑企业客户标签: rename or re-sort a customer tag or tag group.

    POST externalcontact/edit_corp_tag
    https://developer.work.weixin.qq.com/document/path/92117

    hash:
        id (str, required): tag or tag group.
        name (str): new name, at most 30 characters; must differ from other groups, or from the other tags of its group.
        order (int): sort weight; larger values come first, 0 to 2^32 - 1.
        agentid (int): agentid of the app installed at the authorizing corp; needed only by legacy third-party multi-app
            suites (旧的第三方多应用套件).

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 管理企业客户标签. Self-built and third-party apps may edit only tags that they
        created; with the 客户联系 secret all tags.
    """
    return _http.post("externalcontact/edit_corp_tag", access_token, hash)


def del_corp_tag(access_token: Token, hash: Hash) -> Reply:
    """删除企业客户标签: delete customer tags or whole tag groups.

    POST externalcontact/del_corp_tag
    https://developer.work.weixin.qq.com/document/path/92117

    A group whose last tag is deleted goes with it.

    hash:
        tag_id (list[str]): tags to delete; needed when group_id is not given.
        group_id (list[str]): tag groups to delete; needed when tag_id is not given.
        agentid (int): agentid of the app installed at the authorizing corp; needed only by legacy third-party multi-app
            suites (旧的第三方多应用套件).

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 管理企业客户标签. Self-built and third-party apps may delete only tags that they
        created; with the 客户联系 secret all tags.
    """
    return _http.post("externalcontact/del_corp_tag", access_token, hash)


def get_strategy_tag_list(access_token: Token, hash: Hash) -> Reply:
    """获取指定规则组下的企业客户标签: read the customer tags of a rule group (规则组).

    POST externalcontact/get_strategy_tag_list
    https://developer.work.weixin.qq.com/document/path/94882

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
        tag_group[].order (int): sort weight of the group; larger values come first, 0 to 2^32 - 1.
        tag_group[].strategy_id (int): rule group that the tag group belongs to.
        tag_group[].tag (list[dict]): tags of the group.
        tag_group[].tag[].id (str): tag.
        tag_group[].tag[].name (str): name of the tag.
        tag_group[].tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group[].tag[].order (int): sort weight of the tag; larger values come first, 0 to 2^32 - 1.

    Permission: the 客户联系 secret (only corps from before 2023-12-01); by the current official page also self-built apps
        listed under 客户联系 > 可调用接口的应用, and third-party and entrusted-development (代开发) apps with 管理客户联系规则组.
    """
    return _http.post("externalcontact/get_strategy_tag_list", access_token, hash)


def add_strategy_tag(access_token: Token, hash: Hash) -> Reply:
    """为指定规则组创建企业客户标签: add customer tags to a rule group (规则组), in an existing tag group or a new one.

    POST externalcontact/add_strategy_tag
    https://developer.work.weixin.qq.com/document/path/94882

    hash:
        strategy_id (int, required): rule group; only first-level rule groups take tags.
        group_id (str): existing tag group to add to; group_name and the group's order are then ignored.
        group_name (str): name of the tag group, at most 30 characters; if the rule group has a tag group of that name,
            the tags go there.
        order (int): sort weight of the tag group; larger values come first, 0 to 2^32 - 1.
        tag (list[dict], required): tags to add, at least one, since an empty group can't be created.
        tag[].name (str, required): tag name, at most 30 characters; a name given twice creates one tag.
        tag[].order (int): sort weight of the tag; larger values come first, 0 to 2^32 - 1.

    Reply:
        tag_group (dict): the tag group with the new tags.
        tag_group.group_id (str): tag group.
        tag_group.group_name (str): name of the group.
        tag_group.create_time (int): creation time of the group, Unix seconds.
        tag_group.order (int): sort weight of the group; larger values come first, 0 to 2^32 - 1.
        tag_group.tag (list[dict]): tags of the group.
        tag_group.tag[].id (str): new tag.
        tag_group.tag[].name (str): name of the new tag.
        tag_group.tag[].create_time (int): creation time of the tag, Unix seconds.
        tag_group.tag[].order (int): sort weight of the tag; larger values come first, 0 to 2^32 - 1.

    Permission: the 客户联系 secret (only corps from before 2023-12-01); by the current official page also self-built apps
        listed under 客户联系 > 可调用接口的应用, and third-party and entrusted-development (代开发) apps with 管理客户联系规则组.

    Limits:
        - at most 3000 tags in a corp, those of the corp and of its rule groups together.
    """
    return _http.post("externalcontact/add_strategy_tag", access_token, hash)


def edit_strategy_tag(access_token: Token, hash: Hash) -> Reply:
    """编辑指定规则组下的企业客户标签: rename or re-sort a customer tag or tag group of a rule group (规则组).

    POST externalcontact/edit_strategy_tag
    https://developer.work.weixin.qq.com/document/path/94882

    It stays in its rule group; that can't be changed.

    hash:
        id (str, required): tag or tag group.
        name (str): new name, at most 30 characters; must differ from other groups, or from the other tags of its group.
        order (int): sort weight; larger values come first, 0 to 2^32 - 1.

    Permission: the 客户联系 secret (only corps from before 2023-12-01); by the current official page also self-built apps
        listed under 客户联系 > 可调用接口的应用, and third-party and entrusted-development (代开发) apps with 管理客户联系规则组.
    """
    return _http.post("externalcontact/edit_strategy_tag", access_token, hash)


def del_strategy_tag(access_token: Token, hash: Hash) -> Reply:
    """删除指定规则组下的企业客户标签: delete customer tags or whole tag groups of a rule group (规则组).

    POST externalcontact/del_strategy_tag
    https://developer.work.weixin.qq.com/document/path/94882

    A tag group whose last tag is deleted goes with it.

    hash:
        tag_id (list[str]): tags to delete; needed when group_id is not given.
        group_id (list[str]): tag groups to delete; needed when tag_id is not given.

    Permission: the 客户联系 secret (only corps from before 2023-12-01); by the current official page also self-built apps
        listed under 客户联系 > 可调用接口的应用, and third-party and entrusted-development (代开发) apps with 管理客户联系规则组.
    """
    return _http.post("externalcontact/del_strategy_tag", access_token, hash)


def mark_tag(access_token: Token, hash: Hash) -> Reply:
    """编辑客户企业标签: give tags of the corp to a member's customer, or take them away.

    POST externalcontact/mark_tag
    https://developer.work.weixin.qq.com/document/path/92118

    Several tags of one group may be set.

    hash:
        userid (str, required): member who added the customer.
        external_userid (str, required): customer of that member.
        add_tag (list[str]): tags to give; needed when remove_tag is not given.
        remove_tag (list[str]): tags to take away; needed when add_tag is not given.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户基础信息.
    """
    return _http.post("externalcontact/mark_tag", access_token, hash)


def transfer_customer(access_token: Token, hash: Hash) -> Reply:
    """分配在职成员的客户: hand customers of an active member over to another member.

    POST externalcontact/transfer_customer
    https://developer.work.weixin.qq.com/document/path/92125

    The call only starts the takeover; it completes by itself after 24 hours unless the customer refuses. See
    transfer_result for how it went, and resigned.transfer_customer for members who have left.

    hash:
        handover_userid (str, required): member who follows the customers now.
        takeover_userid (str, required): member who takes over.
        external_userid (list[str], required): customers of handover_userid, at most 100.
        transfer_success_msg (str): message to the customer after the takeover, at most 200 characters; a default text
            when left out.

    Reply:
        customer (list[dict]): result for each customer.
        customer[].external_userid (str): customer.
        customer[].errcode (int): 0 = takeover started, which does not mean that it will succeed; otherwise an error
            code.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 在职继承. The member who takes over must be in the app's visible range.

    Limits:
        - a customer of an active member can be handed over at most 2 times in 90 calendar days.
        - the member who takes over must have 客户联系 enabled, be activated and have verified the real name.

    Errors:
        40096: in customer[].errcode, the external_userid is not valid: not of this corp, or its follower is out of the
            app's visible range.
    """
    return _http.post("externalcontact/transfer_customer", access_token, hash)


def transfer_result(access_token: Token, hash: Hash) -> Reply:
    """查询客户接替状态: tell how the takeover of an active member's customers is going.

    POST externalcontact/transfer_result
    https://developer.work.weixin.qq.com/document/path/94088

    hash:
        handover_userid (str, required): member who added the customers.
        takeover_userid (str, required): member who takes over.
        cursor (str): next_cursor of the previous call; the first page when left out or empty.

    Reply:
        customer (list[dict]): customers, at most 1000 a page.
        customer[].external_userid (str): customer.
        customer[].status (int): 1 = taken over, 2 = waiting, 3 = refused by the customer, 4 = the member who takes over
            has reached the customer limit, 5 = no takeover on record.
        customer[].takeover_time (int): time of the takeover, Unix seconds; when status is 2, the time at which it will
            happen by itself; 0 for a refused one.
        next_cursor (str): cursor of the next page.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 在职继承. The member who takes over must be in the app's visible range.
    """
    return _http.post("externalcontact/transfer_result", access_token, hash)


def get_unassigned_list(access_token: Token, hash: Hash) -> Reply:
    """获取待分配的离职成员列表: list the customers of members who have left, to be assigned to others.

    POST externalcontact/get_unassigned_list
    https://developer.work.weixin.qq.com/document/path/92124

    Assign them with resigned.transfer_customer. Page either with page_id and page_size (page_id 1 with page_size 100
    gives rows 101 to 200) or, needed beyond 50000 rows, with cursor. Pass an empty hash for the first 1000.

    hash:
        page_id (int): page, counted from 0; page_id * page_size must stay below 50000; not needed with cursor.
        page_size (int): rows a page, at most 1000, default 1000.
        cursor (str): next_cursor of the previous call; replaces page_id.

    Reply:
        info (list[dict]): customers waiting to be assigned.
        info[].handover_userid (str): member who has left.
        info[].external_userid (str): customer.
        info[].dimission_time (int): when the member left, Unix seconds.
        is_last (bool): whether this was the last record.
        next_cursor (str): cursor of the next page; empty on the last page; not returned when page_id was given.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 分配离职成员的客户.
    """
    return _http.post("externalcontact/get_unassigned_list", access_token, hash)


def opengid_to_chatid(access_token: Token, hash: Hash) -> Reply:
    """客户群opengid转换: turn the opengid of a WeChat group into the chat_id of a customer group.

    POST externalcontact/opengid_to_chatid
    https://developer.work.weixin.qq.com/document/path/94822

    A mini program opened in a customer group in WeChat can learn the group's opengid; the chat_id found here works with
    groupchat.get.

    hash:
        opengid (str, required): group, as the mini program got it from wx.getGroupEnterInfo.

    Reply:
        chat_id (str): customer group.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户基础信息. For self-built and third-party apps the group owner must be in the
        visible range.

    Limits:
        - only customer groups of the own corp, created by the corp's service staff.
    """
    return _http.post("externalcontact/opengid_to_chatid", access_token, hash)


def add_moment_task(access_token: Token, hash: Hash) -> Reply:
    """企业发表内容到客户的朋友圈-创建发表任务: start a task that has members publish content to their customers' moments.

    POST externalcontact/add_moment_task
    https://developer.work.weixin.qq.com/document/path/95094

    The task is created asynchronously: pass jobid to get_moment_task_result. Give text, attachments, or both;
    attachments are 1 to 9 images, or 1 video, or 1 link, never mixed.

    Without visible_range every member in the app's visible range publishes to all own customers. With sender_list alone
    those members publish to all their customers. With external_contact_list alone the task goes to those followers of
    the target customers who are in the app's visible range. With both, sender_list publishes and only the target
    customers see it.

    hash:
        text (dict): text.
        text.content (str): text, at most 2000 characters, else the error "invalid text size"; needed when there are no
            attachments.
        attachments (list[dict]): 1 to 9 images, or 1 video, or 1 link, else the error "invalid attachments size", or
            for mixed kinds "invalid attachments msgtype"; needed when text.content is empty.
        attachments[].msgtype (str, required): "image", "link" or "video".
        attachments[].image (dict): picture of at most 10 MB, suggested at most 1440 x 1080 pixels; needed when msgtype
            is image.
        attachments[].image.media_id (str, required): media_id, from media.upload_attachment with attachment_type 1.
        attachments[].link (dict): link card; needed when msgtype is link.
        attachments[].link.title (str): title, at most 64 bytes.
        attachments[].link.url (str, required): URL that the card opens.
        attachments[].link.media_id (str, required): media_id of the cover, from media.upload_attachment with
            attachment_type 1; suggested at most 1440 x 1080 pixels.
        attachments[].video (dict): video of at most 30 seconds and 10 MB, suggested at most 1280 x 720 pixels, 30
            frames a second, 1.67 Mbps; needed when msgtype is video.
        attachments[].video.media_id (str, required): media_id, from media.upload_attachment with attachment_type 1;
            else the error "invalid msg".
        visible_range (dict): who publishes and who can see it.
        visible_range.sender_list (dict): members who publish; those out of the app's visible range are ignored.
        visible_range.sender_list.user_list (list[str]): members, at most 100000.
        visible_range.sender_list.department_list (list[int]): departments.
        visible_range.external_contact_list (dict): target customers; with it the moment is visible to them only,
            otherwise it is public.
        visible_range.external_contact_list.tag_list (list[str]): tags of the target customers.

    Reply:
        jobid (str): asynchronous job, at most 64 bytes, valid for 24 hours.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 客户朋友圈 > 发表到成员客户的朋友圈.

    Limits:
        - at most 10 moments created a minute in a corp.
    """
    return _http.post("externalcontact/add_moment_task", access_token, hash)


def get_moment_task_result(access_token: Token, jobid: Query) -> Reply:
    """企业发表内容到客户的朋友圈-获取任务创建结果: tell whether a moment task has been created, and with what outcome.

    GET externalcontact/get_moment_task_result
    https://developer.work.weixin.qq.com/document/path/95094

    Arguments:
        jobid (str, required): job from add_moment_task, at most 64 bytes, valid for 24 hours.

    Reply:
        status (int): 1 = starting, 2 = being created, 3 = finished.
        type (str): always "add_moment_task".
        result (dict): outcome; valid when status is 3.
        result.errcode (int): error code of the job, 0 = success.
        result.errmsg (str): text for that code.
        result.moment_id (str): the moment, for get_moment_task.
        result.invalid_sender_list (dict): senders that were not accepted: unknown, or out of the app's visible range.
        result.invalid_sender_list.user_list (list[str]): members not accepted.
        result.invalid_sender_list.department_list (list[int]): departments not accepted.
        result.invalid_external_contact_list (dict): target customers that were not accepted; appears only in the
            official sample.
        result.invalid_external_contact_list.tag_list (list[str]): tags not accepted.
    """
    return _http.get("externalcontact/get_moment_task_result", access_token=access_token, jobid=jobid)


def get_moment_list(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取企业全部的发表列表: list the moments that the corp and its members have published.

    POST externalcontact/get_moment_list
    https://developer.work.weixin.qq.com/document/path/93333

    Deleted moments are not returned, though the admin console shows them.

    hash:
        start_time (int, required): moments after this time, Unix seconds.
        end_time (int, required): moments before this time, Unix seconds; at most 30 days after start_time.
        creator (str): userid of the creator.
        filter_type (int): 0 = published by the corp, 1 = by a member, 2 = all; default 2.
        cursor (str): next_cursor of the previous call; left out on the first call.
        limit (int): page size, at most 20, default 20; a larger value counts as the default.

    Reply:
        next_cursor (str): cursor of the next page; empty on the last page.
        moment_list (list[dict]): moments.
        moment_list[].moment_id (str): moment.
        moment_list[].creator (str): userid of the creator; absent for moments from add_moment_task.
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

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户朋友圈 > 获取企业全部的发表记录. Self-built apps see only members in their visible range.
    """
    return _http.post("externalcontact/get_moment_list", access_token, hash)


def get_moment_task(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈企业发表的列表: tell which members have published a moment of the corp.

    POST externalcontact/get_moment_task
    https://developer.work.weixin.qq.com/document/path/93333

    hash:
        moment_id (str, required): moment published by the corp (create_type 0).
        cursor (str): next_cursor of the previous call; left out on the first call.
        limit (int): page size, at most 1000, default 500; a larger value counts as the default.

    Reply:
        next_cursor (str): cursor of the next page; empty on the last page.
        task_list (list[dict]): tasks, one a member.
        task_list[].userid (str): member.
        task_list[].publish_status (int): 0 = not yet published, 1 = published.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户朋友圈 > 获取企业全部的发表记录. Self-built apps see only members in their visible range.
    """
    return _http.post("externalcontact/get_moment_task", access_token, hash)


def get_moment_customer_list(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈发表时选择的可见范围: list the customers chosen as the audience of a moment.

    POST externalcontact/get_moment_customer_list
    https://developer.work.weixin.qq.com/document/path/93333

    hash:
        moment_id (str, required): moment.
        userid (str, required): member who published: from get_moment_task for a moment of the corp, the creator for a
            member's own.
        cursor (str): next_cursor of the previous call; left out on the first call.
        limit (int): page size, at most 1000, default 500; a larger value counts as the default.

    Reply:
        next_cursor (str): cursor of the next page; empty on the last page.
        customer_list (list[dict]): customers who may see the moment.
        customer_list[].userid (str): member who published.
        customer_list[].external_userid (str): customer.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户朋友圈 > 获取企业全部的发表记录. Self-built apps see only members in their visible range.
    """
    return _http.post("externalcontact/get_moment_customer_list", access_token, hash)


def get_moment_send_result(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈发表后的可见客户列表: list the customers who can see a published moment in WeChat.

    POST externalcontact/get_moment_send_result
    https://developer.work.weixin.qq.com/document/path/93333

    hash:
        moment_id (str, required): moment.
        userid (str, required): member who published: from get_moment_task for a moment of the corp, the creator for a
            member's own.
        cursor (str): next_cursor of the previous call; left out on the first call.
        limit (int): page size, at most 5000, default 3000; a larger value counts as the default.

    Reply:
        next_cursor (str): cursor of the next page; empty on the last page.
        customer_list (list[dict]): customers reached by the member.
        customer_list[].external_userid (str): customer.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户朋友圈 > 获取企业全部的发表记录. Self-built apps see only members in their visible range.
    """
    return _http.post("externalcontact/get_moment_send_result", access_token, hash)


def get_moment_comments(access_token: Token, hash: Hash) -> Reply:
    """获取客户朋友圈全部的发表记录-获取客户朋友圈的互动数据: read who has commented on a moment and who likes it.

    POST externalcontact/get_moment_comments
    https://developer.work.weixin.qq.com/document/path/93333

    hash:
        moment_id (str, required): moment.
        userid (str, required): member who published: from get_moment_task for a moment of the corp, the creator for a
            member's own.

    Reply:
        comment_list (list[dict]): comments, each by a customer or a member; their text is not returned.
        comment_list[].external_userid (str): customer who commented; never together with userid.
        comment_list[].userid (str): member who commented; never together with external_userid.
        comment_list[].create_time (int): time of the comment, Unix seconds.
        like_list (list[dict]): likes, each by a customer or a member.
        like_list[].external_userid (str): customer who likes it; never together with userid.
        like_list[].userid (str): member who likes it; never together with external_userid.
        like_list[].create_time (int): time of the like, Unix seconds.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户朋友圈 > 获取企业全部的发表记录. Self-built apps see only members in their visible range.
    """
    return _http.post("externalcontact/get_moment_comments", access_token, hash)


def add_msg_template(access_token: Token, hash: Hash) -> Reply:
    """创建企业群发: create a mass message, which members confirm before customers or groups get it.

    POST externalcontact/add_msg_template
    https://developer.work.weixin.qq.com/document/path/92135

    Nothing is sent until the member confirms it in WeCom (2.7.5 or later). Give text, attachments, or both.

    hash:
        chat_type (str): "single" = to customers, "group" = to customer groups; default "single".
        external_userid (list[str]): customers, at most 10000; used only when chat_type is single; needed when sender is
            not given.
        sender (str): userid of the member who sends; needed when chat_type is group or external_userid is not given;
            alone it means all customers of that member.
        text (dict): text; needed when there are no attachments.
        text.content (str): text, at most 4000 bytes.
        attachments (list[dict]): at most 9 attachments; needed when there is no text.
        attachments[].msgtype (str, required): "image", "link", "miniprogram", "video" or "file"; the field of that name
            must be given.
        attachments[].image (dict): picture; needed when msgtype is image.
        attachments[].image.media_id (str): media_id, from media.upload; needed when pic_url is not given, and wins over
            it.
        attachments[].image.pic_url (str): URL of the picture, only from media.uploadimg; needed when media_id is not
            given.
        attachments[].link (dict): link card; needed when msgtype is link.
        attachments[].link.title (str, required): title, at most 128 bytes.
        attachments[].link.picurl (str): URL of the cover, at most 2048 bytes.
        attachments[].link.desc (str): description, at most 512 bytes.
        attachments[].link.url (str, required): URL that the card opens, at most 2048 bytes.
        attachments[].miniprogram (dict): mini program; needed when msgtype is miniprogram.
        attachments[].miniprogram.title (str, required): title, at most 64 bytes.
        attachments[].miniprogram.pic_media_id (str, required): media_id of the cover, suggested size 520*416 pixels.
        attachments[].miniprogram.appid (str, required): appid of a mini program linked to the corp.
        attachments[].miniprogram.page (str, required): page path in the mini program.
        attachments[].video (dict): video; needed when msgtype is video.
        attachments[].video.media_id (str, required): media_id, from media.upload.
        attachments[].file (dict): file; needed when msgtype is file.
        attachments[].file.media_id (str, required): media_id, from media.upload.

    Reply:
        fail_list (list[str]): customers who are not valid or can't be reached.
        msgid (str): the mass message, for get_groupmsg_task and get_groupmsg_send_result.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 群发消息给客户和客户群. Self-built apps can push only to members in their visible
        range.

    Limits:
        - a customer or customer group gets at most 1 mass message a day, whether created by the corp or by a member.
    """
    return _http.post("externalcontact/add_msg_template", access_token, hash)


def get_groupmsg_list_v2(access_token: Token, hash: Hash) -> Reply:
    """获取企业的全部群发记录-获取群发记录列表: list the mass messages that the corp and its members have created.

    POST externalcontact/get_groupmsg_list_v2
    https://developer.work.weixin.qq.com/document/path/93338

    hash:
        chat_type (str, required): "single" = to customers, "group" = to customer groups; documented default "single".
        start_time (int, required): messages from this time, Unix seconds.
        end_time (int, required): messages up to this time, Unix seconds; at most 1 month after start_time.
        creator (str): userid of the creator.
        filter_type (int): 0 = created by the corp, 1 = by a member, 2 = all; default 2.
        limit (int): page size, at most 100, default 50; a larger value counts as the default.
        cursor (str): next_cursor of the previous call; left out on the first call.

    Reply:
        next_cursor (str): cursor of the next page; empty on the last page.
        group_msg_list (list[dict]): mass messages.
        group_msg_list[].msgid (str): mass message, for get_groupmsg_task and get_groupmsg_send_result.
        group_msg_list[].creator (str): userid of the creator; absent for messages created by the API.
        group_msg_list[].create_time (str): creation time, Unix seconds; may also come as a number.
        group_msg_list[].create_type (int): 0 = by the corp, 1 = by a member.
        group_msg_list[].text (dict): text.
        group_msg_list[].text.content (str): text, at most 4000 bytes.
        group_msg_list[].attachments (list[dict]): attachments; WeCom before 3.1.6 does not support several.
        group_msg_list[].attachments[].msgtype (str): "image", "link", "miniprogram", "video" or "file".
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

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户联系 > 群发消息给客户和客户群. Self-built apps see only members in their visible range.
    """
    return _http.post("externalcontact/get_groupmsg_list_v2", access_token, hash)


def get_groupmsg_task(access_token: Token, hash: Hash) -> Reply:
    """获取企业的全部群发记录-获取群发成员发送任务列表: list the members who are to send a mass message, and whether they have.

    POST externalcontact/get_groupmsg_task
    https://developer.work.weixin.qq.com/document/path/93338

    hash:
        msgid (str, required): mass message, from get_groupmsg_list_v2 or add_msg_template.
        limit (int): page size, at most 1000, default 500; a larger value counts as the default.
        cursor (str): next_cursor of the previous call; left out on the first call.

    Reply:
        next_cursor (str): cursor of the next page; empty on the last page.
        task_list (list[dict]): tasks, one a member.
        task_list[].userid (str): member.
        task_list[].status (int): 0 = not sent, 2 = sent; the official sample shows a 1, which is not explained.
        task_list[].send_time (int): when it was sent, Unix seconds; absent when not sent.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户联系 > 群发消息给客户和客户群. Self-built apps see only members in their visible range.

    Limits:
        - messages created before 2020-11-17 have no tasks; use get_groupmsg_send_result for them.
    """
    return _http.post("externalcontact/get_groupmsg_task", access_token, hash)


def get_groupmsg_send_result(access_token: Token, hash: Hash) -> Reply:
    """获取企业的全部群发记录-获取企业群发成员执行结果: list which customers or groups got a mass message from a member.

    POST externalcontact/get_groupmsg_send_result
    https://developer.work.weixin.qq.com/document/path/93338

    hash:
        msgid (str, required): mass message, from get_groupmsg_list_v2 or add_msg_template.
        userid (str, required): member who sends, from get_groupmsg_task.
        limit (int): page size, at most 1000, default 500; a larger value counts as the default.
        cursor (str): next_cursor of the previous call; left out on the first call.

    Reply:
        next_cursor (str): cursor of the next page; empty on the last page.
        send_list (list[dict]): results; for customer groups only those already sent.
        send_list[].external_userid (str): customer; absent for messages to customer groups.
        send_list[].chat_id (str): customer group; absent for messages to customers.
        send_list[].userid (str): member.
        send_list[].status (int): 0 = not sent, 1 = sent, 2 = failed, since the customer is not a friend, 3 = failed,
            since the customer has already got another mass message.
        send_list[].send_time (int): when it was sent, Unix seconds; only when status is 1.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 客户联系 > 群发消息给客户和客户群. Self-built apps see only members in their visible range.
    """
    return _http.post("externalcontact/get_groupmsg_send_result", access_token, hash)


def send_welcome_msg(access_token: Token, hash: Hash) -> Reply:
    """发送新客户欢迎语: send a new customer a welcome message in the name of the member.

    POST externalcontact/send_welcome_msg
    https://developer.work.weixin.qq.com/document/path/92137

    The callback event for an added external contact carries a welcome_code. Call within 20 seconds of the event, and
    only once. There is no code if the admin console has a welcome message for the member. If several apps get the
    event, only the first to call succeeds. Give text, attachments, or both; they arrive as several messages.

    hash:
        welcome_code (str, required): code from the event, valid for 20 seconds.
        text (dict): text; needed when there are no attachments.
        text.content (str): text, at most 4000 bytes.
        attachments (list[dict]): at most 9 attachments; needed when there is no text.
        attachments[].msgtype (str, required): "image", "link", "miniprogram", "video" or "file"; the field of that name
            must be given.
        attachments[].image (dict): picture; needed when msgtype is image.
        attachments[].image.media_id (str): media_id, from media.upload; needed when pic_url is not given, and wins over
            it.
        attachments[].image.pic_url (str): URL of the picture, only from media.uploadimg; needed when media_id is not
            given.
        attachments[].link (dict): link card; needed when msgtype is link.
        attachments[].link.title (str, required): title, at most 128 bytes.
        attachments[].link.picurl (str): URL of the cover.
        attachments[].link.desc (str): description, at most 512 bytes.
        attachments[].link.url (str, required): URL that the card opens.
        attachments[].miniprogram (dict): mini program; needed when msgtype is miniprogram.
        attachments[].miniprogram.title (str, required): title, at most 64 bytes.
        attachments[].miniprogram.pic_media_id (str, required): media_id of the cover, suggested size 520*416 pixels.
        attachments[].miniprogram.appid (str, required): appid of a mini program linked to the corp.
        attachments[].miniprogram.page (str, required): page path in the mini program.
        attachments[].video (dict): video; needed when msgtype is video.
        attachments[].video.media_id (str, required): media_id, from media.upload.
        attachments[].file (dict): file; needed when msgtype is file.
        attachments[].file.media_id (str, required): media_id, from media.upload.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 给客户发送欢迎语. The member must be in the app's visible range.

    Errors:
        41051: another app has already used the code (externaluser has started chatting).
    """
    return _http.post("externalcontact/send_welcome_msg", access_token, hash)


def get_user_behavior_data(access_token: Token, hash: Hash) -> Reply:
    """获取「联系客户统计」数据: read daily figures of how members work with their customers.

    POST externalcontact/get_user_behavior_data
    https://developer.work.weixin.qq.com/document/path/92132

    The figures of several members or departments are added up into one entry a day.

    hash:
        userid (list[str]): members, at most 100, in the app's visible range; needed when partyid is not given.
        partyid (list[int]): departments, at most 100, in the app's visible range; needed when userid is not given.
        start_time (int, required): first day, Unix seconds, rounded down to 0:00 of the day; at most 180 days ago.
        end_time (int, required): last day, included, Unix seconds, rounded down to 0:00 of the day; the span is at most
            30 days.

    Reply:
        behavior_data (list[dict]): figures, one entry a day.
        behavior_data[].stat_time (int): the day, Unix seconds at 0:00.
        behavior_data[].chat_cnt (int): one-to-one chats in which the member actively sent messages.
        behavior_data[].message_cnt (int): messages that the member sent in one-to-one chats.
        behavior_data[].reply_percentage (float): share in percent of the chats started by customers that were answered
            on the same day, groups excluded; only when there were chats.
        behavior_data[].avg_reply_time (int): average time to the first reply on the same day, in minutes, groups
            excluded; only when there were chats.
        behavior_data[].negative_feedback_cnt (int): customers who deleted or blocked the member.
        behavior_data[].new_apply_cnt (int): friend requests that the member sent to customers.
        behavior_data[].new_contact_cnt (int): customers newly added.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party apps with 企业客户权限 > 客户联系 > 获取成员联系客户的数据统计.
    """
    return _http.post("externalcontact/get_user_behavior_data", access_token, hash)


def add_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-创建商品图册: add a product to the corp's product album.

    POST externalcontact/add_product_album
    https://developer.work.weixin.qq.com/document/path/95096

    hash:
        description (str, required): name and features of the product, at most 300 characters.
        price (int, required): price in fen (1/100 yuan), at most 50000 yuan, that is 5000000.
        product_sn (str): product code, digits and letters, at most 128 bytes.
        attachments (list[dict], required): at most 9 pictures.
        attachments[].type (str): "image", the only type; sent in the official sample, not marked as required.
        attachments[].image (dict): picture.
        attachments[].image.media_id (str): media_id, only from media.upload_attachment with attachment_type 2.

    Reply:
        product_id (str): the new product.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理商品图册.
    """
    return _http.post("externalcontact/add_product_album", access_token, hash)


def get_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-获取商品图册: read one product of the corp's product album.

    POST externalcontact/get_product_album
    https://developer.work.weixin.qq.com/document/path/95096

    hash:
        product_id (str, required): product.

    Reply:
        product (dict): the product.
        product.product_id (str): product.
        product.description (str): name and features.
        product.price (int): price in fen (1/100 yuan).
        product.create_time (int): creation time, Unix seconds.
        product.product_sn (str): product code.
        product.attachments (list[dict]): pictures.
        product.attachments[].type (str): "image", the only type.
        product.attachments[].image (dict): picture.
        product.attachments[].image.media_id (str): media_id, for media.get.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理商品图册. All products of the corp can be
        read.
    """
    return _http.post("externalcontact/get_product_album", access_token, hash)


def get_product_album_list(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-获取商品图册列表: list the products of the corp's product album page by page.

    POST externalcontact/get_product_album_list
    https://developer.work.weixin.qq.com/document/path/95096

    hash:
        limit (int): page size, at most 100, default 50; a larger value counts as the default.
        cursor (str): next_cursor of the previous call; left out on the first call.

    Reply:
        next_cursor (str): cursor of the next page.
        product_list (list[dict]): products.
        product_list[].product_id (str): product.
        product_list[].description (str): name and features.
        product_list[].price (int): price in fen (1/100 yuan).
        product_list[].product_sn (str): product code.
        product_list[].attachments (list[dict]): pictures.
        product_list[].attachments[].type (str): "image", the only type.
        product_list[].attachments[].image (dict): picture.
        product_list[].attachments[].image.media_id (str): media_id, for media.get.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理商品图册. Self-built apps see only what
        belongs to members in their visible range.
    """
    return _http.post("externalcontact/get_product_album_list", access_token, hash)


def update_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-编辑商品图册: change a product of the corp's product album.

    POST externalcontact/update_product_album
    https://developer.work.weixin.qq.com/document/path/95096

    Besides product_id send only what is to change; the official table nevertheless marks description and price as
    required.

    hash:
        product_id (str, required): product.
        description (str): name and features, at most 300 characters; needed when it changes.
        price (int): price in fen (1/100 yuan), at most 50000 yuan, that is 5000000; needed when it changes.
        product_sn (str): product code, digits and letters, at most 128 bytes.
        attachments (list[dict]): pictures.
        attachments[].type (str): "image", the only type; sent in the official sample, not marked as required.
        attachments[].image (dict): picture.
        attachments[].image.media_id (str): media_id, only from media.upload_attachment with attachment_type 2.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理商品图册. An app may change only products
        that it created; the system app 客户联系 may change all.
    """
    return _http.post("externalcontact/update_product_album", access_token, hash)


def delete_product_album(access_token: Token, hash: Hash) -> Reply:
    """管理商品图册-删除商品图册: delete a product of the corp's product album.

    POST externalcontact/delete_product_album
    https://developer.work.weixin.qq.com/document/path/95096

    hash:
        product_id (str, required): product.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理商品图册. An app may delete only products
        that it created; the system app 客户联系 may delete all.
    """
    return _http.post("externalcontact/delete_product_album", access_token, hash)


def add_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-新建敏感词规则: create a rule against sensitive words in chats with customers.

    POST externalcontact/add_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097

    hash:
        rule_name (str, required): name of the rule, 1 to 20 UTF-8 characters.
        word_list (list[str], required): sensitive words, at most 300, each of 1 to 32 UTF-8 characters.
        semantics_list (list[int]): kinds of content to catch as well: 1 = phone number, 2 = e-mail address, 3 = red
            packet.
        intercept_type (int, required): 1 = warn and block, 2 = only warn.
        applicable_range (dict, required): whom the rule applies to; user_list, department_list, or both.
        applicable_range.user_list (list[str]): members in the app's visible range, at most 1000; needed when
            department_list is not given.
        applicable_range.department_list (list[int]): departments in the app's visible range, at most 1000; needed when
            user_list is not given.

    Reply:
        rule_id (str): the new rule.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理敏感词.

    Limits:
        - at most 100 rules in a corp.
    """
    return _http.post("externalcontact/add_intercept_rule", access_token, hash)


def get_intercept_rule_list(access_token: Token) -> Reply:
    """管理聊天敏感词-获取敏感词规则列表: list all sensitive-word rules of the corp.

    GET externalcontact/get_intercept_rule_list
    https://developer.work.weixin.qq.com/document/path/95097

    Reply:
        rule_list (list[dict]): rules.
        rule_list[].rule_id (str): rule.
        rule_list[].rule_name (str): name of the rule, at most 20 characters.
        rule_list[].create_time (int): creation time, Unix seconds.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理敏感词.
    """
    return _http.get("externalcontact/get_intercept_rule_list", access_token=access_token)


def get_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-获取敏感词规则详情: read one sensitive-word rule.

    POST externalcontact/get_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097

    hash:
        rule_id (str, required): rule, from get_intercept_rule_list.

    Reply:
        rule (dict): the rule.
        rule.rule_id (int): rule; a number here, a string in the other calls.
        rule.rule_name (str): name of the rule, at most 20 characters.
        rule.word_list (list[str]): sensitive words, at most 300, each of at most 30 characters (add_intercept_rule says
            32).
        rule.extra_rule (dict): further conditions.
        rule.extra_rule.semantics_list (list[int]): kinds of content caught as well: 1 = phone number, 2 = e-mail
            address, 3 = red packet.
        rule.intercept_type (int): 1 = warn and block, 2 = only warn.
        rule.applicable_range (dict): whom the rule applies to, as far as in the app's visible range.
        rule.applicable_range.user_list (list[str]): members.
        rule.applicable_range.department_list (list[int]): departments.
        rule.create_time (int): creation time, Unix seconds; missing in the official sample.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理敏感词.
    """
    return _http.post("externalcontact/get_intercept_rule", access_token, hash)


def update_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-修改敏感词规则: change a sensitive-word rule; what is not sent stays as it is.

    POST externalcontact/update_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097

    hash:
        rule_id (str, required): rule.
        rule_name (str): name of the rule, 1 to 20 UTF-8 characters.
        word_list (list[str]): sensitive words, at most 300, each of 1 to 32 UTF-8 characters; ignored when empty.
        extra_rule (dict): further conditions; add_intercept_rule has semantics_list at top level instead.
        extra_rule.semantics_list (list[int]): kinds of content to catch as well: 1 = phone number, 2 = e-mail address,
            3 = red packet; an empty list removes all.
        intercept_type (int): 1 = warn and block, 2 = only warn.
        add_applicable_range (dict): whom the rule shall apply to in addition.
        add_applicable_range.user_list (list[str]): members in the app's visible range, at most 1000 a call; a rule
            takes at most 10000 members in all, use departments beyond that.
        add_applicable_range.department_list (list[int]): departments in the app's visible range, at most 1000 a call.
        remove_applicable_range (dict): whom the rule shall no longer apply to.
        remove_applicable_range.user_list (list[str]): members in the app's visible range, at most 1000 a call.
        remove_applicable_range.department_list (list[int]): departments in the app's visible range, at most 1000 a
            call.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理敏感词. An app may change only rules that
        it created; the system app 客户联系 may change all.
    """
    return _http.post("externalcontact/update_intercept_rule", access_token, hash)


def del_intercept_rule(access_token: Token, hash: Hash) -> Reply:
    """管理聊天敏感词-删除敏感词规则: delete a sensitive-word rule.

    POST externalcontact/del_intercept_rule
    https://developer.work.weixin.qq.com/document/path/95097

    hash:
        rule_id (str, required): rule.

    Permission: a self-built app listed under 客户联系 > 可调用接口的应用, or the 客户联系 secret (only corps from before 2023-12-01);
        third-party and entrusted-development (代开发) apps with 企业客户权限 > 客户联系 > 管理敏感词. An app may delete only rules that
        it created; the system app 客户联系 may delete all.
    """
    return _http.post("externalcontact/del_intercept_rule", access_token, hash)
