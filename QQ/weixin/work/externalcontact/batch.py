"""QQ::weixin::work::externalcontact::batch: 客户管理.

Customer details in bulk: one function, which returns page by page what externalcontact.get returns for a single
customer.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get_by_user"]


def get_by_user(access_token: Token, hash: Hash) -> Reply:
    """批量获取客户详情: return the details of all customers whom given members have added, page by page.

    POST externalcontact/batch/get_by_user
    https://developer.work.weixin.qq.com/document/path/92994

    Each entry is one customer of one member, with what this member has noted about the customer.

    hash:
        userid_list (list[str], required): userids of the members, at most 100.
        cursor (str): next_cursor of the previous page; may be left out on the first call.
        limit (int): page size, at most 100; default 50; a larger value counts as 100.

    Reply:
        external_contact_list (list[dict]): customers with the follow-up data of a member.
        external_contact_list[].external_contact (dict): the customer, as in externalcontact.get.
        external_contact_list[].external_contact.external_userid (str): external_userid of the customer.
        external_contact_list[].external_contact.name (str): WeChat nickname of a WeChat user, public alias or real name
            of a WeCom user.
        external_contact_list[].external_contact.position (str): job title; only for WeCom users, and absent when their
            side hides it.
        external_contact_list[].external_contact.avatar (str): URL of the avatar; apps developed on a corp's behalf need
            the administrator's authorisation; not returned to third parties, nor to an upstream corp for the customers
            of a downstream corp.
        external_contact_list[].external_contact.corp_name (str): short name of the customer's corp; only for WeCom
            users.
        external_contact_list[].external_contact.corp_full_name (str): full name of the customer's corp; only for WeCom
            users.
        external_contact_list[].external_contact.type (int): 1 = WeChat user, 2 = WeCom user.
        external_contact_list[].external_contact.gender (int): 0 = unknown, 1 = male, 2 = female; not returned to third
            parties; 0 for the customers of a downstream corp.
        external_contact_list[].external_contact.unionid (str): unionid on the WeChat open platform; only for WeChat
            users and only if the corp has bound a WeChat developer ID; not returned to third parties, nor for the
            customers of a downstream corp.
        external_contact_list[].external_contact.external_profile (dict): public profile; only for WeCom users.
        external_contact_list[].external_contact.external_profile.external_attr (list[dict]): attributes of the profile.
        external_contact_list[].external_contact.external_profile.external_attr[].type (int): kind of attribute:
            0 = text, 1 = web page, 2 = mini program.
        external_contact_list[].external_contact.external_profile.external_attr[].name (str): name of the attribute.
        external_contact_list[].external_contact.external_profile.external_attr[].text (dict): text; only when type is
            0.
        external_contact_list[].external_contact.external_profile.external_attr[].text.value (str): the text.
        external_contact_list[].external_contact.external_profile.external_attr[].web (dict): web page; only when type
            is 1.
        external_contact_list[].external_contact.external_profile.external_attr[].web.url (str): URL of the page.
        external_contact_list[].external_contact.external_profile.external_attr[].web.title (str): title of the page.
        external_contact_list[].external_contact.external_profile.external_attr[].miniprogram (dict): mini program; only
            when type is 2.
        external_contact_list[].external_contact.external_profile.external_attr[].miniprogram.appid (str): appid of the
            mini program.
        external_contact_list[].external_contact.external_profile.external_attr[].miniprogram.pagepath (str): page path
            in the mini program.
        external_contact_list[].external_contact.external_profile.external_attr[].miniprogram.title (str): title shown.
        external_contact_list[].follow_info (dict): what the member has noted about the customer, as follow_user in
            externalcontact.get, but with tag_id in place of the tags.
        external_contact_list[].follow_info.userid (str): userid of the member who added the customer.
        external_contact_list[].follow_info.remark (str): remark name that the member gave the customer.
        external_contact_list[].follow_info.description (str): description that the member gave of the customer.
        external_contact_list[].follow_info.createtime (int): time when the member added the customer, Unix seconds.
        external_contact_list[].follow_info.tag_id (list[str]): IDs of the corp tags and rule-group tags on the
            customer; personal tags are not returned.
        external_contact_list[].follow_info.remark_corp_name (str): corp name that the member noted for the customer.
        external_contact_list[].follow_info.remark_mobiles (list[str]): phone numbers that the member noted; apps
            developed on a corp's behalf need the administrator's authorisation; not returned to third parties, nor for
            the customers of a downstream corp.
        external_contact_list[].follow_info.state (str): state of the contact way or acquisition link through which the
            customer came.
        external_contact_list[].follow_info.oper_userid (str): who started the adding: userid of the member,
            external_userid of the customer, or userid of the member or administrator who shared or assigned the
            customer.
        external_contact_list[].follow_info.add_way (int): how the customer was added: 0 = unknown, 1 = QR code,
            2 = phone-number search, 3 = shared card, 4 = group chat, 5 = phone address book, 6 = WeChat contact,
            8 = service staff added automatically when a third-party app was installed, 9 = e-mail search, 10 = Channels
            (视频号), 11 = calendar participant, 12 = meeting participant, 13 = WeCom account of a WeChat friend,
            14 = service staff of smart hardware, 15 = on-site service staff, 16 = acquisition link, 201 = shared by a
            member, 202 = assigned by an administrator.
        next_cursor (str): cursor for the next page; empty when there is no more data.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 客户基础信息. The members must be within the app's visible range. Since 2023-12-01 the secret of the 客户联系 system
        app is no longer accepted, except for now from corps that already used it; only with that secret are rule-group
        tags returned.
    """
    return _http.post("externalcontact/batch/get_by_user", access_token, hash)
