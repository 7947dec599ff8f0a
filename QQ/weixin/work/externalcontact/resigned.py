"""QQ::weixin::work::externalcontact::resigned: 离职继承.

Customers of members who have left are given to others, the handover after leaving (离职继承): transfer_customer starts it,
transfer_result says how it went. For customer groups use externalcontact.groupchat.transfer;
externalcontact.get_unassigned_list finds the customers that wait.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["transfer_customer", "transfer_result"]


def transfer_customer(access_token: Token, hash: Hash) -> Reply:
    """分配离职成员的客户: assign customers of a resigned member to another member.

    POST externalcontact/resigned/transfer_customer
    https://developer.work.weixin.qq.com/document/path/94081 (2023/12/01)

    The customers are taken over automatically after 24 hours; ask transfer_result for the outcome. The older common
    interface for active and resigned members is no longer maintained.

    hash:
        handover_userid (str, required): userid of the member who had the customers; must have resigned.
        takeover_userid (str, required): userid of the member who takes over.
        external_userid (list[str], required): the customers, at most 100 items; each must be a customer of
            handover_userid.

    Reply:
        customer (list[dict]): result for each customer.
        customer[].external_userid (str): external_userid of the customer.
        customer[].errcode (int): the result for this customer: 0 = the takeover has been started; that is not yet final
            success; any other value is a global error code.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 离职分配
        note: the member who takes over must be within the app's visible range

    Limits:
        - the member taking over must have customer contact enabled, have activated WeCom, have a verified real name and
          have logged in to WeCom at least once within the last year.
        - the resigned member must have left no more than 1 year ago and have logged in to WeCom at least once within
          the year before leaving.

    Errors:
        40096: the external_userid is not valid; given per customer in customer[].errcode.
    """
    return _http.post("externalcontact/resigned/transfer_customer", access_token, hash)


def transfer_result(access_token: Token, hash: Hash) -> Reply:
    """查询客户接替状态: get the progress of the assignment of a resigned member's customers.

    POST externalcontact/resigned/transfer_result
    https://developer.work.weixin.qq.com/document/path/94082 (2021/03/24)

    The older query interface is no longer maintained.

    hash:
        handover_userid (str, required): userid of the member who had added the customers.
        takeover_userid (str, required): userid of the member who takes over.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        customer (list[dict]): customers.
        customer[].external_userid (str): external_userid of the customer.
        customer[].status (int): 1 = taken over, 2 = waiting, 3 = refused by the customer, 4 = the member taking over
            has reached the customer limit.
        customer[].takeover_time (int): the time of the takeover, Unix seconds; when status is 2, the future time of the
            automatic takeover; 0 when the customer refused.
        next_cursor (str): where the next page begins.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 企业客户权限 > 客户联系 > 在职继承
        system secret: 客户联系
        note: the member who takes over must be within the app's visible range

    Limits:
        - at most 1000 customers a page.
    """
    return _http.post("externalcontact/resigned/transfer_result", access_token, hash)
