"""QQ::weixin::work::externalpay: 对外收款.

Money that customers pay to members through WeCom, and the merchant numbers that receive it.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = [
    "addmerchant",
    "getmerchant",
    "delmerchant",
    "set_mch_use_scope",
    "get_bill_list",
    "get_payment_info",
    "get_fund_flow",
]


def addmerchant(access_token: Token, hash: Hash) -> Reply:
    """新增商户号: bind a merchant number.

    POST externalpay/addmerchant
    https://developer.work.weixin.qq.com/document/path/93666

    hash:
        mch_id (str, required): the merchant number at WeChat Pay.
        merchant_name (str, required): its full name.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("externalpay/addmerchant", access_token, hash)


def getmerchant(access_token: Token, hash: Hash) -> Reply:
    """查询商户号详情: read a merchant number and who may use it.

    POST externalpay/getmerchant
    https://developer.work.weixin.qq.com/document/path/93666 (2024/07/18)

    hash:
        mch_id (str, required): the merchant number at WeChat Pay; at most 32 bytes.

    Reply:
        bind_status (int): 1 = applied for, 2 = bound, 3 = withdrawn.
        mch_id (str): the merchant number; at most 32 bytes.
        merchant_name (str): its full name; at most 50 bytes.
        allow_use_scope (dict): who may use it; only when bound.
        allow_use_scope.user (list[str]): members.
        allow_use_scope.partyid (list[int]): departments.
        allow_use_scope.tagid (list[int]): tags.

    Permission:
        self-built: 对外收款 > 可调用接口的应用
        delegated, third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("externalpay/getmerchant", access_token, hash)


def delmerchant(access_token: Token, hash: Hash) -> Reply:
    """删除商户号: delete a merchant number.

    POST externalpay/delmerchant
    https://developer.work.weixin.qq.com/document/path/93666

    hash:
        mch_id (str, required): the merchant number at WeChat Pay.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("externalpay/delmerchant", access_token, hash)


def set_mch_use_scope(access_token: Token, hash: Hash) -> Reply:
    """设置商户号使用范围: set who may use a merchant number that is bound.

    POST externalpay/set_mch_use_scope
    https://developer.work.weixin.qq.com/document/path/93666 (2024/07/18)

    hash:
        mch_id (str, required): the merchant number at WeChat Pay; at most 32 bytes.
        allow_use_scope (dict, required): who may use it.
        allow_use_scope.user (list[str]): members.
        allow_use_scope.partyid (list[int]): departments.
        allow_use_scope.tagid (list[int]): tags.

    Permission:
        self-built: 对外收款 > 可调用接口的应用
        delegated, third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("externalpay/set_mch_use_scope", access_token, hash)


def get_bill_list(access_token: Token, hash: Hash) -> Reply:
    """获取对外收款记录: list what customers paid, and what was refunded.

    POST externalpay/get_bill_list
    https://developer.work.weixin.qq.com/document/path/93667 (2024/03/27)

    Pages may hold fewer than limit, since what others received than members in the visible range is left out; go on
    while there is a next_cursor.

    hash:
        begin_time (int, required): from when, Unix seconds.
        end_time (int, required): until when, Unix seconds; at most a month after begin_time.
        payee_userid (str): the member who received; left out, all.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): most records of a page; at most 1000.

    Reply:
        bill_list (list[dict]): the records.
        bill_list[].mch_id (str): the merchant number.
        bill_list[].bill_type (int): 0 = payment, 1 = refund.
        bill_list[].out_trade_no (str): the merchant's number; of a refund, that of its payment.
        bill_list[].out_refund_no (str): number of the refund; only of a refund.
        bill_list[].transaction_id (str): number of the transaction.
        bill_list[].trade_state (int): 1 = done, 3 = done with a refund; not of a refund.
        bill_list[].external_userid (str): who paid.
        bill_list[].payee_userid (str): the member who received, or who refunded.
        bill_list[].total_fee (int): amount paid, in fen.
        bill_list[].total_refund_fee (int): amount refunded, in fen.
        bill_list[].payment_type (int): 0 = in a chat, 1 = payment code, 2 = in a live stream, 3 = product album, 14 =
            transfer, 15 = mini program (for some corps only).
        bill_list[].pay_time (int): when, Unix seconds.
        bill_list[].remark (str): remark on the payment or refund.
        bill_list[].contact_info (dict): contact; empty where none was asked for; not of a refund; not for third-party
            apps.
        bill_list[].contact_info.name (str): name.
        bill_list[].contact_info.phone (str): telephone number.
        bill_list[].contact_info.address (str): address.
        bill_list[].payer_info (dict): contact, under another name; not on the page since 2026-01.
        bill_list[].payer_info.name (str): name.
        bill_list[].payer_info.phone (str): telephone number.
        bill_list[].payer_info.address (str): address.
        bill_list[].commodity_list (list[dict]): the articles; not of a refund.
        bill_list[].commodity_list[].description (str): what it is.
        bill_list[].commodity_list[].amount (int): how many.
        bill_list[].refund_list (list[dict]): the refunds; not of a refund.
        bill_list[].refund_list[].out_refund_no (str): number of the refund.
        bill_list[].refund_list[].refund_userid (str): the member who refunded.
        bill_list[].refund_list[].refund_comment (str): remark.
        bill_list[].refund_list[].refund_reqtime (int): when, Unix seconds.
        bill_list[].refund_list[].refund_status (int): 0 = asked for, 1 = running, 2 = refunded, 3 = closed, 4 = failed,
            5 = under review, 6 = review failed, 7 = review cancelled.
        bill_list[].refund_list[].refund_fee (int): amount, in fen.
        bill_list[].miniprogram_info (dict): the mini program; only when payment_type is 15.
        bill_list[].miniprogram_info.appid (str): its appid.
        bill_list[].miniprogram_info.name (str): its name.
        next_cursor (str): where the next page begins; absent at the end.

    Permission:
        self-built: 对外收款 > 可调用接口的应用
        delegated, third-party: 对外收款
        system secret: not since 2023-12-01, except for corps that used it before
        note: only payments to members in the app's visible range; third-party apps and delegated apps don't get some
            merchant numbers that were added in 4.1.0 and later

    Limits:
        - begin_time to end_time: at most a month.
    """
    return _http.post("externalpay/get_bill_list", access_token, hash)


def get_payment_info(access_token: Token, hash: Hash) -> Reply:
    """获取收款项目的商户单号: list the merchant's numbers of a collection's payments.

    POST externalpay/get_payment_info
    https://developer.work.weixin.qq.com/document/path/95944 (2023/11/30)

    hash:
        payment_id (str, required): the collection, as its creation by the JS-SDK (发起对外收款) gave it.

    Reply:
        bill_list (list[dict]): the payments; out_trade_no_list in the page's table.
        bill_list[].out_trade_no (str): the merchant's number, one for each payment.
        out_trade_no_list (list[dict]): the payments, as the page's table has them; bill_list in the sample.
        out_trade_no_list[].out_trade_no (str): the merchant's number.

    Permission:
        self-built: 对外收款 > 可调用接口的应用
        delegated, third-party: 对外收款
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalpay/get_payment_info", access_token, hash)


def get_fund_flow(access_token: Token, hash: Hash) -> Reply:
    """获取资金流水: list the movements of money on the merchant numbers.

    POST externalpay/get_fund_flow
    https://developer.work.weixin.qq.com/document/path/98100 (2024/07/18)

    The movements of a day are there after 11 o'clock of the next. Pages may hold fewer than limit, since movements made
    by members out of the visible range are left out; go on while there is a next_cursor.

    hash:
        begin_time (int, required): from when, Unix seconds; not before 2022-12-01.
        end_time (int, required): until when, Unix seconds; at most 31 days after begin_time.
        mch_id (str): the merchant number; left out, all.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): most records of a page; at most 200. Default: 100.

    Reply:
        next_cursor (str): where the next page begins; absent at the end.
        fund_flow_list (list[dict]): the movements.
        fund_flow_list[].timestamp (int): when, Unix seconds.
        fund_flow_list[].request_no (str): WeChat Pay's number of the movement.
        fund_flow_list[].transaction_type (int): 1 = refund, 2 = fee, 3 = payment, 4 = withdrawal, 5 = other.
        fund_flow_list[].fund_flow_type (int): 1 = in, 2 = out.
        fund_flow_list[].transaction_amount (int): amount, in fen.
        fund_flow_list[].account_balance (int): balance, in fen.
        fund_flow_list[].out_trade_no (str): the merchant's number.
        fund_flow_list[].mch_id (str): the merchant number.
        fund_flow_list[].operator_userid (str): the member who made it.
        fund_flow_list[].group_list (list[dict]): the rule groups that it belongs to.
        fund_flow_list[].group_list[].group_name (str): name of the rule group.
        fund_flow_list[].remark (str): remark.

    Permission:
        self-built: 对外收款 > 可调用接口的应用
        delegated, third-party: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
        note: only merchant numbers opened through WeCom

    Limits:
        - kept for 3 years, not before 2022-12-01.
        - begin_time to end_time: at most 31 days.
    """
    return _http.post("externalpay/get_fund_flow", access_token, hash)
