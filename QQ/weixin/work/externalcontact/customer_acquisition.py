"""QQ::weixin::work::externalcontact::customer_acquisition: 获客链接管理.

Acquisition links (获客链接) of the 获客助手: somebody who opens such a link in WeChat can add one of the link's
members as a contact. Append ?customer_channel=STATE to the URL of a link to see where customers come from;
customer returns it as state.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "list_link",
    "get",
    "create_link",
    "update_link",
    "delete_link",
    "customer",
    "statistic",
    "get_chat_info",
    "get_comp_auth_info",
    "create_once_key",
]


def list_link(access_token: Token, hash: Hash) -> Reply:
    """获取获客链接列表: list the ids of the acquisition links that are still valid.

    POST externalcontact/customer_acquisition/list_link
    https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

    hash:
        limit (int): page size, at most 100.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        link_id_list (list[str]): ids of the links.
        next_cursor (str): where the next page begins.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 获客助手
        third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客; a 获客助手组件 only for links authorised to it
        system secret: not allowed
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_acquisition/list_link", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取获客链接详情: return the configuration of one acquisition link.

    POST externalcontact/customer_acquisition/get
    https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

    hash:
        link_id (str, required): id of the link.

    Reply:
        link (dict): the link.
        link.link_name (str): name of the link.
        link.url (str): URL of the link.
        link.create_time (int): creation time, Unix seconds.
        link.skip_verify (bool): whether customers are added without the member confirming.
        link.mark_source (bool): whether customers who come this way are marked as brought by the app; only for
            third-party apps of the kind 营销获客.
        range (dict): members who are added through the link.
        range.user_list (list[str]): userids of the members.
        range.department_list (list[int]): ids of the departments.
        priority_option (dict): whom customers go to who already have a friend in the corp.
        priority_option.priority_type (int): 1 = to a friend anywhere in the corp, 2 = to a friend among
            priority_userid_list.
        priority_option.priority_userid_list (list[str]): the members, when priority_type is 2.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 获客助手
        third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客; a 获客助手组件 only for links authorised to it
        system secret: not allowed
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_acquisition/get", access_token, hash)


def create_link(access_token: Token, hash: Hash) -> Reply:
    """创建获客链接: create an acquisition link for given members and departments.

    POST externalcontact/customer_acquisition/create_link
    https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

    For a smoother jump into WeChat the URL of the link can be turned into the scheme weixin://biz/ww/profile/ followed
    by the percent-encoded text LINK_URL?customer_channel=STATE.

    hash:
        link_name (str, required): the name of the link, at most 30 characters.
        range (dict): members who are added through the link; with user_list, department_list or both; no more than 500
            people in all.
        range.user_list (list[str]): members, by userid, at most 500 items; required without department_list.
        range.department_list (list[int]): departments, which cover no more than 500 people; required without user_list.
        skip_verify (bool): whether customers are added without the member confirming. Default: true.
        priority_option (dict): whom customers go to who already have a friend in the corp; only for corps of some lines
            of business (高级功能 > 获客助手 > 「客户与成员关系绑定」).
        priority_option.priority_type (int): 1 = to a friend anywhere in the corp, 2 = to a friend among
            priority_userid_list.
        priority_option.priority_userid_list (list[str]): members, at most 1000 items; required when priority_type is 2.
        mark_source (bool): whether customers who come this way are marked as brought by the app; only for third-party
            apps of the kind 营销获客. Default: true.

    Reply:
        link (dict): the new link.
        link.link_id (str): id of the link.
        link.link_name (str): name of the link.
        link.url (str): URL of the link.
        link.create_time (int): creation time, Unix seconds.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 获客助手
        third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客
        system secret: not allowed
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add

    Limits:
        - the range of a link covers at most 500 people.
    """
    return _http.post("externalcontact/customer_acquisition/create_link", access_token, hash)


def update_link(access_token: Token, hash: Hash) -> Reply:
    """编辑获客链接: change the name, the range or the verification setting of an acquisition link.

    POST externalcontact/customer_acquisition/update_link
    https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

    hash:
        link_id (str, required): id of the link.
        link_name (str): the new name of the link, at most 30 characters.
        range (dict): members who are added through the link; no more than 500 people in all; replaces the old range as
            a whole.
        range.user_list (list[str]): members, by userid, at most 500 items.
        range.department_list (list[int]): departments, which cover no more than 500 people.
        skip_verify (bool): whether customers are added without the member confirming. Default: true.
        priority_option (dict): whom customers go to who already have a friend in the corp; replaces the old one as a
            whole; only for corps of some lines of business (高级功能 > 获客助手 > 「客户与成员关系绑定」).
        priority_option.priority_type (int): 1 = to a friend anywhere in the corp, 2 = to a friend among
            priority_userid_list.
        priority_option.priority_userid_list (list[str]): members, at most 1000 items; required when priority_type is 2.
        mark_source (bool): whether customers who come this way are marked as brought by the app; only for third-party
            apps of the kind 营销获客. Default: true.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 获客助手
        third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客
        system secret: not allowed
        note: only for what the app itself created
        note: the members and departments must be within the app's visible range, or among the members that customers
            may add

    Limits:
        - the range of a link covers at most 500 people.
    """
    return _http.post("externalcontact/customer_acquisition/update_link", access_token, hash)


def delete_link(access_token: Token, hash: Hash) -> Reply:
    """删除获客链接: delete an acquisition link, which then stops working.

    POST externalcontact/customer_acquisition/delete_link
    https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

    hash:
        link_id (str, required): id of the link.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 获客助手
        third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客
        system secret: not allowed
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_acquisition/delete_link", access_token, hash)


def customer(access_token: Token, hash: Hash) -> Reply:
    """获取获客客户列表: list the customers who were added through a given acquisition link.

    POST externalcontact/customer_acquisition/customer
    https://developer.work.weixin.qq.com/document/path/97298 (2025/09/18)

    hash:
        link_id (str, required): id of the link.
        limit (int): page size, at most 1000.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        customer_list (list[dict]): customers.
        customer_list[].external_userid (str): external_userid of the customer.
        customer_list[].userid (str): userid of the member who added the customer through the link.
        customer_list[].chat_status (int): 0 = the customer has not written, 1 = the customer has written, 2 = unknown.
        customer_list[].state (str): the customer_channel that was appended to the link; cut after 64 bytes.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 获客助手
        third-party: 企业客户权限 > 获客助手
        system secret: not allowed
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_acquisition/customer", access_token, hash)


def statistic(access_token: Token, hash: Hash) -> Reply:
    """查询链接使用详情: return how many customers clicked an acquisition link and how many it brought in a period.

    POST externalcontact/customer_acquisition/statistic
    https://developer.work.weixin.qq.com/document/path/97375 (2023/08/08)

    Counts whole days, the days of start_time and end_time included.

    A 获客助手组件 gets only what came through links that carry its comp_scene.

    hash:
        link_id (str, required): id of the link.
        start_time (int, required): the first day, Unix seconds of any time in it; 180 days ago or later.
        end_time (int, required): the last day, Unix seconds of any time in it; no more than 30 days after start_time.

    Reply:
        click_link_customer_cnt (int): customers who clicked the link.
        new_customer_cnt (int): new customers.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 企业客户权限 > 获客助手
        third-party: 企业客户权限 > 获客助手; a 获客助手组件 only for links authorised to it
        system secret: not allowed
    """
    return _http.post("externalcontact/customer_acquisition/statistic", access_token, hash)


def get_chat_info(access_token: Token, hash: Hash) -> Reply:
    """获取成员多次收消息详情: get how many messages a member got from a customer who came by an acquisition link.

    POST externalcontact/customer_acquisition/get_chat_info
    https://developer.work.weixin.qq.com/document/path/100130 (2024/09/27)

    hash:
        chat_key (str, required): the ChatKey of the event of several messages (成员多次收消息事件), valid for 30 minutes.

    Reply:
        userid (str): the member.
        external_userid (str): the customer.
        chat_info (dict): the messages.
        chat_info.recv_msg_cnt (int): how many messages the member got from the customer.
        chat_info.link_id (str): the acquisition link by which the customer was added.
        chat_info.state (str): the state with which the customer was added.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        delegated: 查询使用量、创建和编辑获客链接、获取客户列表
        third-party: 获客助手, or a 获客助手组件
    """
    return _http.post("externalcontact/customer_acquisition/get_chat_info", access_token, hash)


def get_comp_auth_info(access_token: Token, hash: Hash) -> Reply:
    """获取组件授权信息: get what a corp has authorised a customer acquisition component for, and who pays.

    POST externalcontact/customer_acquisition/get_comp_auth_info
    https://developer.work.weixin.qq.com/document/path/99610 (2024/11/15)

    Pass an empty hash.

    Reply:
        pay_mode (int): 0 = the quota of the corp is used, 1 = that of the service provider.
        price (int): the price of one customer, in fen; when pay_mode is 1.
        link_auth_mode (int): 0 = links that the corp chose, 1 = links made by the linked apps.
        auth_apps (list[dict]): the linked apps; when link_auth_mode is 1.
        auth_apps[].agentid (int): the app.

    Permission:
        third-party: a 获客助手组件
    """
    return _http.post("externalcontact/customer_acquisition/get_comp_auth_info", access_token, hash)


def create_once_key(access_token: Token, hash: Hash) -> Reply:
    """生成代支付key: make keys with which the service provider pays for customers who come by an acquisition link.

    POST externalcontact/customer_acquisition/create_once_key
    https://developer.work.weixin.qq.com/document/path/99603 (2024/01/30)

    Append a key to a link that has the component's comp_scene, as once_key=KEY: the friend added so counts against the
    quota of the service provider.

    hash:
        link_id (str, required): the acquisition link.
        key_num (int): how many keys to make, at most 1000. Default: 100.

    Reply:
        keys (list[str]): the keys.

    Permission:
        third-party: a 获客助手组件, if the corp authorised it with the service provider paying

    Limits:
        - a key works once, within 14 days.
    """
    return _http.post("externalcontact/customer_acquisition/create_once_key", access_token, hash)
