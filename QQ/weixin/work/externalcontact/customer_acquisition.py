"""QQ::weixin::work::externalcontact::customer_acquisition: 获客链接管理.

Customer-acquisition links (获客链接) of the 获客助手: somebody who opens such a link in WeChat can add one of the link's
members as a contact. Append ?customer_channel=STATE to the URL of a link to tell apart where customers come from;
customer returns it as state.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list_link", "get", "create_link", "update_link", "delete_link", "customer", "statistic"]


def list_link(access_token: Token, hash: Hash) -> Reply:
    """获取获客链接列表: list the IDs of the customer-acquisition links that are still valid.

    POST externalcontact/customer_acquisition/list_link
    https://developer.work.weixin.qq.com/document/path/97297 (2023/11/13)

    hash:
        limit (int): page size, at most 100.
        cursor (str): next_cursor of the previous page; may be left out on the first call.

    Reply:
        link_id_list (list[str]): IDs of the links.
        next_cursor (str): cursor for the next page.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 企业客户权限 > 获客助手. The secret of the 客户联系 system app is not accepted.
    """
    return _http.post("externalcontact/customer_acquisition/list_link", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取获客链接详情: return the configuration of one customer-acquisition link.

    POST externalcontact/customer_acquisition/get
    https://developer.work.weixin.qq.com/document/path/97297 (2023/11/13)

    hash:
        link_id (str, required): ID of the link.

    Reply:
        link (dict): the link.
        link.link_name (str): name of the link.
        link.url (str): URL of the link.
        link.create_time (int): creation time, Unix seconds.
        link.skip_verify (bool): whether customers are added without the member confirming; default true.
        range (dict): members who are added through the link.
        range.user_list (list[str]): userids of the members.
        range.department_list (list[int]): IDs of the departments.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 企业客户权限 > 获客助手. The secret of the 客户联系 system app is not accepted.
    """
    return _http.post("externalcontact/customer_acquisition/get", access_token, hash)


def create_link(access_token: Token, hash: Hash) -> Reply:
    """创建获客链接: create a customer-acquisition link for given members and departments.

    POST externalcontact/customer_acquisition/create_link
    https://developer.work.weixin.qq.com/document/path/97297 (2023/11/13)

    For a smoother jump into WeChat the URL of the link can be turned into the scheme weixin://biz/ww/profile/ followed
    by the percent-encoded text LINK_URL?customer_channel=STATE.

    hash:
        link_name (str, required): name of the link.
        range (dict): members who are added through the link, at most 500 people in all; needed, since user_list and
            department_list must not both be empty.
        range.user_list (list[str]): userids of the members, at most 500; needed when department_list is empty.
        range.department_list (list[int]): IDs of the departments, which cover at most 500 people; needed when user_list
            is empty.
        skip_verify (bool): whether customers are added without the member confirming; default true.

    Reply:
        link (dict): the new link.
        link.link_id (str): ID of the link.
        link.link_name (str): name of the link.
        link.url (str): URL of the link.
        link.create_time (int): creation time, Unix seconds.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 企业客户权限 > 获客助手. The secret of the 客户联系 system app is not accepted.
    """
    return _http.post("externalcontact/customer_acquisition/create_link", access_token, hash)


def update_link(access_token: Token, hash: Hash) -> Reply:
    """编辑获客链接: change the name, the range or the verification setting of a customer-acquisition link.

    POST externalcontact/customer_acquisition/update_link
    https://developer.work.weixin.qq.com/document/path/97297 (2023/11/13)

    hash:
        link_id (str, required): ID of the link.
        link_name (str): new name of the link.
        range (dict): members who are added through the link, at most 500 people in all; replaces the old range as a
            whole.
        range.user_list (list[str]): userids of the members, at most 500.
        range.department_list (list[int]): IDs of the departments, which cover at most 500 people.
        skip_verify (bool): whether customers are added without the member confirming; default true.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 企业客户权限 > 获客助手. The secret of the 客户联系 system app is not accepted.
    """
    return _http.post("externalcontact/customer_acquisition/update_link", access_token, hash)


def delete_link(access_token: Token, hash: Hash) -> Reply:
    """删除获客链接: delete a customer-acquisition link, which then stops working.

    POST externalcontact/customer_acquisition/delete_link
    https://developer.work.weixin.qq.com/document/path/97297 (2023/11/13)

    hash:
        link_id (str, required): ID of the link.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 企业客户权限 > 获客助手. The secret of the 客户联系 system app is not accepted.
    """
    return _http.post("externalcontact/customer_acquisition/delete_link", access_token, hash)


def customer(access_token: Token, hash: Hash) -> Reply:
    """获取获客客户列表: list the customers who were added through a given customer-acquisition link.

    POST externalcontact/customer_acquisition/customer
    https://developer.work.weixin.qq.com/document/path/97298 (2023/10/18)

    hash:
        link_id (str, required): ID of the link.
        limit (int): page size, at most 1000.
        cursor (str): next_cursor of the previous page; may be left out on the first call.

    Reply:
        customer_list (list[dict]): customers.
        customer_list[].external_userid (str): external_userid of the customer.
        customer_list[].userid (str): userid of the member who added the customer through the link.
        customer_list[].chat_status (int): 0 = the customer has not written, 1 = the customer has written, 2 = unknown.
        customer_list[].state (str): value of the customer_channel parameter that was appended to the link; at most 64
            bytes, longer values are cut off.
        next_cursor (str): cursor for the next page; empty when there is no more data.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 企业客户权限 > 获客助手. The secret of the 客户联系 system app is not accepted.
    """
    return _http.post("externalcontact/customer_acquisition/customer", access_token, hash)


def statistic(access_token: Token, hash: Hash) -> Reply:
    """查询链接使用详情: return how many customers clicked an acquisition link and how many it brought in a period.

    POST externalcontact/customer_acquisition/statistic
    https://developer.work.weixin.qq.com/document/path/97375 (2023/08/08)

    Counts whole days, the days of start_time and end_time included.

    hash:
        link_id (str, required): ID of the link.
        start_time (int, required): first day, any Unix time in seconds within it; not more than 180 days ago.
        end_time (int, required): last day, any Unix time in seconds within it; at most 30 days after start_time.

    Reply:
        click_link_customer_cnt (int): customers who clicked the link.
        new_customer_cnt (int): new customers.

    Permission: self-built apps listed under 客户联系 > 可调用接口的应用; apps developed on a corp's behalf and third-party apps
        with 企业客户权限 > 获客助手. The secret of the 客户联系 system app is not accepted.
    """
    return _http.post("externalcontact/customer_acquisition/statistic", access_token, hash)
