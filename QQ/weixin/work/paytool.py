"""QQ::weixin::work::paytool: 收款工具.

How a service provider collects the price of its apps by orders of its own in the cashier (收银台), and the invoices.
Orders are signed: nonce_str, ts and sig are part of the body, and signed() adds them. Its key is the one at 工作台 > 企业微信服务商助手 >
工具 > 收银台 > 收银台API调用密钥.
"""

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Iterator, Mapping
from typing import Any

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["open_order", "close_order", "get_order_list", "get_order_detail", "get_invoice_list", "mark_invoice_status"]


def signed(hash: Mapping[str, Any], key: str) -> dict[str, Any]:
    """签名算法: the hash with nonce_str and ts, unless it has them, and with the signature of it all as sig.

    https://developer.work.weixin.qq.com/document/path/99362 (2023/03/20)

    >>> hash = {"order_id": "N00000001", "nonce_str": "129031823", "ts": 1548302135}
    >>> signed(hash, "the key of the cashier")["sig"]
    '78Y//bs98nxXyMAF7DOwlXrPIItcfEF9XhE6Q4ZX5ss='

    Sign what is sent as it is, once for each call: nonce_str must not come twice within 15 minutes.
    """
    if not isinstance(hash, Mapping):
        raise TypeError(f"hash must be a dict, not {type(hash).__name__}")
    if not isinstance(key, str):
        raise TypeError(f"key must be a str, not {type(key).__name__}")
    if not key.strip():
        raise ValueError("key must be given: the 收银台API调用密钥")
    _http.check_hash(hash)
    whole = {"nonce_str": secrets.token_hex(16), "ts": int(time.time()), **hash}
    text = "&".join(sorted(pair for pair in _pairs("", whole) if not pair.startswith("sig=")))
    digest = hmac.digest(key.strip().encode(), text.encode(), hashlib.sha256)
    return {**whole, "sig": base64.b64encode(digest).decode()}


def _pairs(name: str, value: Any) -> Iterator[str]:
    """name=value of everything that is not empty; what is inside goes by its own name."""
    if isinstance(value, Mapping):
        for inner, item in value.items():
            yield from _pairs(str(inner), item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _pairs(name, item)
    elif value not in (None, ""):
        yield f"{name}={int(value) if isinstance(value, bool) else value}"


def open_order(provider_access_token: Token, hash: Hash) -> Reply:
    """创建收款订单: make an order for a corp to pay.

    POST paytool/open_order
    https://developer.work.weixin.qq.com/document/path/98045 (2023/10/31)

    product_list.third_app (required when business_type is 1), customized_app and promotion_case say what is bought,
    each for its own business_type.

    hash:
        nonce_str (str, required): a random string, not repeated within 15 minutes; at most 32 bytes.
        ts (int, required): now, Unix seconds; within 15 minutes of the server's clock.
        sig (str, required): the signature; signed() makes all three.
        business_type (int, required): what is bought: 1 = third-party apps, 2 = delegated apps, 3 = industry solution.
        custom_corpid (str): the corp that buys; at most 64 bytes; required when business_type is 2.
        pay_type (int, required): 0 = the corp pays, 1 = the service provider pays for it, 2 = nothing to pay; the last
            in an industry solution only if none of its apps is a recommended one.
        bank_receipt_media_id (str): proof that the corp paid the service provider: bank receipt or invoice as jpg, png,
            jpeg, bmp or pdf, from service.media.upload with attachment_type 3; required when pay_type is 1.
        creator (str): userid of the member who makes the order, with the permission for 收银台; gets the notices of
            cancelled and unconfirmed orders; all super administrators do when left out.
        product_list (dict, required): what is bought.
        product_list.third_app (dict): third-party apps, contacts apps too; required when business_type is 1.
        product_list.third_app.order_type (int, required): 0 = new purchase, 1 = more users, 2 = renewal; a new purchase
            is possible too while at most a year is left.
        product_list.third_app.notify_custom_corp (int): whether the corp's administrator is asked to confirm, or to
            pay: 0 = no, 1 = yes; only of a custom_corpid that authorised an app. Default: 1. Orders of pay_type 1 and 2
            confirm themselves after 72 hours; of pay_type 2 for a given corp the notice is always sent.
        product_list.third_app.buy_info_list (list[dict], required): the apps; 1 to 20 items.
        product_list.third_app.buy_info_list[].suiteid (str, required): the suite; at most 64 bytes.
        product_list.third_app.buy_info_list[].appid (int): number of the app; only for old suites of several apps.
        product_list.third_app.buy_info_list[].edition_id (str, required): the edition; at most 64 bytes.
        product_list.third_app.buy_info_list[].user_count (int): users, or users added when order_type is 1; from 1 to
            1000000; required when order_type is 0 or 1, except for an edition at a fixed total price.
        product_list.third_app.buy_info_list[].duration_days (int): days; from 1 to 1825; required when order_type is 0
            or 2.
        product_list.third_app.buy_info_list[].take_effect_date (str): the day when it takes effect, as YYYYMMDD; after
            today and within a year, at once when left out; not for a new purchase while time is left, which begins when
            that ends.
        product_list.third_app.buy_info_list[].discount_info (dict): a discount.
        product_list.third_app.buy_info_list[].discount_info.discount_type (int, required): 1 = a fixed amount, 2 = a
            share of the price; the former for more users and renewals only with custom_corpid.
        product_list.third_app.buy_info_list[].discount_info.discount_amount (int): the amount, in fen; from 1 to
            10000000; required when discount_type is 1; at most 90% of the price, of a recommended app 50% (more only in
            the console).
        product_list.third_app.buy_info_list[].discount_info.discount_ratio (int): percent of the price that remain;
            from 10 to 99; required when discount_type is 2; of a recommended app at least 50 (less only in the
            console).
        product_list.third_app.buy_info_list[].discount_info.discount_remarks (str, required): why; at most 256 bytes.
        product_list.customized_app (dict): delegated apps; required when business_type is 2.
        product_list.customized_app.order_type (int, required): 0 = new purchase, 1 = more users, 2 = renewal; a new
            purchase is possible too while at most a year is left.
        product_list.customized_app.notify_custom_corp (int): whether the corp's administrator is asked to confirm, or
            to pay: 0 = no, 1 = yes; only of a custom_corpid that authorised an app. Default: 1. Orders of pay_type 1
            and 2 confirm themselves after 72 hours; of pay_type 2 for a given corp the notice is always sent.
        product_list.customized_app.buy_info_list (list[dict], required): the apps; 1 to 20 items.
        product_list.customized_app.buy_info_list[].suiteid (str, required): the suite; at most 64 bytes.
        product_list.customized_app.buy_info_list[].appid (int): number of the app; not on the page since 2026-01.
        product_list.customized_app.buy_info_list[].user_count (int): users, or users added when order_type is 1; from 1
            to 1000000; required when order_type is 0 or 1.
        product_list.customized_app.buy_info_list[].duration_days (int): days; from 1 to 1825; required when order_type
            is 0 or 2.
        product_list.customized_app.buy_info_list[].take_effect_date (str): the day when it takes effect, as YYYYMMDD,
            within a year; for new purchases only, today when left out; more users begin today, a renewal when the time
            before ends, and so does a new purchase while time is left.
        product_list.customized_app.buy_info_list[].total_price (int, required): price of the app, in fen; from 1 to
            5000000.
        product_list.promotion_case (dict): an industry solution; required when business_type is 3.
        product_list.promotion_case.order_type (int, required): 0 = new purchase, 1 = more users, 2 = renewal.
        product_list.promotion_case.notify_custom_corp (int): whether the corp's administrator is asked to confirm, or
            to pay: 0 = no, 1 = yes; only of a custom_corpid that authorised an app. Default: 1. Orders of pay_type 1
            and 2 confirm themselves after 72 hours; of pay_type 2 for a given corp the notice is always sent.
        product_list.promotion_case.case_id (str, required): the solution; at most 64 bytes.
        product_list.promotion_case.promotion_edition_name (str, required): its edition; at most 128 bytes.
        product_list.promotion_case.duration_days (int): days; from 1 to 1825; required when order_type is 0 or 2.
        product_list.promotion_case.take_effect_date (str): the day when it takes effect, as YYYYMMDD; after today and
            within a year, at once when left out.
        product_list.promotion_case.buy_info_list (list[dict]): the apps; 1 to 20 items.
        product_list.promotion_case.buy_info_list[].suiteid (str, required): the suite; at most 64 bytes.
        product_list.promotion_case.buy_info_list[].appid (int): number of the app; only for old suites of several apps.
        product_list.promotion_case.buy_info_list[].user_count (int): users, or users added when order_type is 1; from 1
            to 1000000; required when order_type is 0 or 1, except for an edition at a fixed total price.

    Reply:
        order_id (str): the order.
        order_url (str): link where the corp pays, or confirms when pay_type is 1 or 2.
        origin_price (int): price, in fen; only where it is certain.
        paid_price (int): price after the discount, in fen; only where it is certain; of delegated apps the same as
            origin_price.

    Permission:
        provider: 收银台 with a merchant number, except when pay_type is 2
    """
    return _http.post("paytool/open_order", hash=hash, provider_access_token=provider_access_token)


def close_order(provider_access_token: Token, hash: Hash) -> Reply:
    """取消收款订单: cancel an order.

    POST paytool/close_order
    https://developer.work.weixin.qq.com/document/path/98046 (2023/03/20)

    hash:
        nonce_str (str, required): a random string, not repeated within 15 minutes; at most 32 bytes.
        ts (int, required): now, Unix seconds; within 15 minutes of the server's clock.
        sig (str, required): the signature; signed() makes all three.
        order_id (str, required): the order; at most 64 bytes.

    Permission:
        provider: 收银台 with a merchant number
    """
    return _http.post("paytool/close_order", hash=hash, provider_access_token=provider_access_token)


def get_order_list(provider_access_token: Token, hash: Hash) -> Reply:
    """获取收款订单列表: list the orders.

    POST paytool/get_order_list
    https://developer.work.weixin.qq.com/document/path/98053 (2023/06/07)

    hash:
        nonce_str (str, required): a random string, not repeated within 15 minutes; at most 32 bytes.
        ts (int, required): now, Unix seconds; within 15 minutes of the server's clock.
        sig (str, required): the signature; signed() makes all three.
        business_type (int): what was bought: 1 = third-party apps, 2 = delegated apps, 3 = industry solution.
        start_time (int): from when, Unix seconds.
        end_time (int): until when, Unix seconds.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int, required): most orders of a page; from 1 to 2000.

    Reply:
        pay_order_list (list[dict]): the orders.
        pay_order_list[].order_id (str): the order.
        pay_order_list[].custom_corpid (str): the corp that buys.
        pay_order_list[].create_time (int): when it was made, Unix seconds.
        pay_order_list[].buy_content (str): what is bought.
        pay_order_list[].origin_price (int): price, in fen.
        pay_order_list[].paid_price (int): what was paid, in fen; 0 when pay_type is 2.
        pay_order_list[].order_status (int): 1 = to be paid, 2 = paid, 3 = cancelled, 4 = expired unpaid, 5 = refund
            asked for, 6 = refunded, 7 = finished, 8 = to be confirmed by the corp, 9 = refunded in part.
        pay_order_list[].order_from (int): 1 = made by the corp, 2 = made by the service provider.
        pay_order_list[].creator (str): who made it.
        pay_order_list[].pay_type (int): 0 = the corp pays, 1 = the service provider pays for it, 2 = nothing to pay.
        next_cursor (str): where the next page begins.
        has_more (int): 0 = no more pages, 1 = more pages.

    Permission:
        provider: nothing more
    """
    return _http.post("paytool/get_order_list", hash=hash, provider_access_token=provider_access_token)


def get_order_detail(provider_access_token: Token, hash: Hash) -> Reply:
    """获取收款订单详情: read an order.

    POST paytool/get_order_detail
    https://developer.work.weixin.qq.com/document/path/98054 (2023/10/25)

    hash:
        nonce_str (str, required): a random string, not repeated within 15 minutes; at most 32 bytes.
        ts (int, required): now, Unix seconds; within 15 minutes of the server's clock.
        sig (str, required): the signature; signed() makes all three.
        order_id (str, required): the order.

    Reply:
        pay_order (dict): the order.
        pay_order.order_id (str): its id.
        pay_order.custom_corpid (str): the corp that buys.
        pay_order.custom_corp_name (str): its short name.
        pay_order.create_time (int): when it was made, Unix seconds.
        pay_order.business_type (int): what is bought: 1 = third-party apps, 2 = delegated apps, 3 = industry solution.
        pay_order.buy_content (str): what is bought, in words.
        pay_order.origin_price (int): price, in fen.
        pay_order.paid_price (int): what was paid, in fen; 0 when pay_type is 2.
        pay_order.order_status (int): 1 = to be paid, 2 = paid, 3 = cancelled, 4 = expired unpaid, 5 = refund asked for,
            6 = refunded, 7 = finished, 8 = to be confirmed by the corp, 9 = refunded in part.
        pay_order.order_from (int): 1 = made by the corp, 2 = made by the service provider.
        pay_order.creator (str): who made it; a number in the page's table.
        pay_order.pay_type (int): 0 = the corp pays, 1 = the service provider pays for it, 2 = nothing to pay.
        pay_order.pay_from (int): 0 = the corp pays, 1 = the service provider pays for it, 2 = nothing to pay; in the
            page's table only.
        pay_order.pay_channel (int): 1 = WeChat Pay, 2 = online banking; empty when not paid.
        pay_order.channel_order_id (str): number of the payment; empty when not paid.
        pay_order.paid_time (int): when it was paid, Unix seconds; empty when not paid.
        pay_order.income_type (int): where the money went: 1 = WeChat Pay, 2 = Tenpay; empty when it has not come.
        pay_order.income_time (int): when it came, Unix seconds; empty when it has not.
        pay_order.income_amount (int): how much came, in fen; empty when it has not.
        pay_order.product_list (dict): what is bought, by business_type.
        pay_order.product_list.third_app (dict): third-party apps.
        pay_order.product_list.third_app.order_type (int): 0 = new purchase, 1 = more users, 2 = renewal.
        pay_order.product_list.third_app.notify_custom_corp (int): as in open_order; not on the page since 2026-01.
        pay_order.product_list.third_app.buy_info_list (list[dict]): the apps; 1 to 20 items.
        pay_order.product_list.third_app.buy_info_list[].suiteid (str): the suite; at most 64 bytes.
        pay_order.product_list.third_app.buy_info_list[].appid (int): number of the app; only for old suites of several
            apps.
        pay_order.product_list.third_app.buy_info_list[].edition_id (str): the edition; at most 64 bytes.
        pay_order.product_list.third_app.buy_info_list[].user_count (int): users, or users added when order_type is 1;
            from 1 to 1000000.
        pay_order.product_list.third_app.buy_info_list[].duration_days (int): days; from 1 to 1825.
        pay_order.product_list.third_app.buy_info_list[].take_effect_date (str): the day when it takes effect, as
            YYYYMMDD.
        pay_order.product_list.third_app.buy_info_list[].origin_price (int): price, in fen.
        pay_order.product_list.third_app.buy_info_list[].paid_price (int): what was paid, in fen.
        pay_order.product_list.customized_app (dict): delegated apps.
        pay_order.product_list.customized_app.order_type (int): 0 = new purchase, 1 = more users, 2 = renewal.
        pay_order.product_list.customized_app.notify_custom_corp (int): as in open_order; not on the page since 2026-01.
        pay_order.product_list.customized_app.buy_info_list (list[dict]): the apps; 1 to 20 items.
        pay_order.product_list.customized_app.buy_info_list[].suiteid (str): the suite; at most 64 bytes.
        pay_order.product_list.customized_app.buy_info_list[].appid (int): number of the app; not on the page since
            2026-01.
        pay_order.product_list.customized_app.buy_info_list[].user_count (int): users, or users added when order_type is
            1; from 1 to 1000000.
        pay_order.product_list.customized_app.buy_info_list[].duration_days (int): days; from 1 to 1825.
        pay_order.product_list.customized_app.buy_info_list[].take_effect_date (str): the day when it takes effect, as
            YYYYMMDD.
        pay_order.product_list.customized_app.buy_info_list[].origin_price (int): price, in fen.
        pay_order.product_list.customized_app.buy_info_list[].paid_price (int): what was paid, in fen.
        pay_order.product_list.promotion_case (dict): an industry solution; only when that was bought.
        pay_order.product_list.promotion_case.order_type (int): 0 = new purchase, 1 = more users, 2 = renewal.
        pay_order.product_list.promotion_case.notify_custom_corp (int): as in open_order; not on the page since 2026-01.
        pay_order.product_list.promotion_case.case_id (str): the solution; at most 64 bytes.
        pay_order.product_list.promotion_case.promotion_edition_name (str): its edition; at most 64 bytes.
        pay_order.product_list.promotion_case.duration_days (int): days; from 1 to 1825.
        pay_order.product_list.promotion_case.buy_info_list (list[dict]): the apps; 1 to 20 items.
        pay_order.product_list.promotion_case.buy_info_list[].suiteid (str): the suite; at most 64 bytes.
        pay_order.product_list.promotion_case.buy_info_list[].appid (int): number of the app; only for old suites of
            several apps.
        pay_order.product_list.promotion_case.buy_info_list[].edition_id (str): the edition; not on the page since
            2026-01.
        pay_order.product_list.promotion_case.buy_info_list[].user_count (int): users, or users added when order_type is
            1; from 1 to 1000000.
        pay_order.product_list.promotion_case.buy_info_list[].take_effect_date (str): the day when it takes effect, as
            YYYYMMDD.

    Permission:
        provider: nothing more
    """
    return _http.post("paytool/get_order_detail", hash=hash, provider_access_token=provider_access_token)


def get_invoice_list(provider_access_token: Token, hash: Hash) -> Reply:
    """获取发票列表: list the invoices that corps asked for.

    POST paytool/get_invoice_list
    https://developer.work.weixin.qq.com/document/path/99436 (2023/11/16)

    hash:
        start_time (int): asked for from when, Unix seconds; required when end_time is given.
        end_time (int): asked for until when, Unix seconds; required when start_time is given.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): most invoices of a page; at most 100. Default: 50.

    Reply:
        invoice_list (list[dict]): the invoices.
        invoice_list[].order_id (str): the order.
        invoice_list[].custom_corpid (str): the corp.
        invoice_list[].apply_time (int): when it was asked for, Unix seconds.
        invoice_list[].invoice_type (int): 0 = plain, 1 = VAT special invoice.
        invoice_list[].paid_price (int): what was paid, in fen.
        invoice_list[].invoice_status (int): 0 = being made, 1 = sent by post, 2 = sent by mail, 3 = cancelled.
        invoice_list[].invoice_title (str): title.
        invoice_list[].tax_number (str): tax number.
        invoice_list[].send_way (int): 0 = not yet known, 1 = courier, 2 = mail.
        invoice_list[].contact_name (str): whom to send it to.
        invoice_list[].contact_tel (str): telephone number.
        invoice_list[].contact_addr (str): postal address.
        invoice_list[].contact_postcode (str): postcode.
        invoice_list[].receive_email (str): mail address.
        invoice_list[].company_addr (str): address of the corp.
        invoice_list[].company_tel (str): telephone number of the corp.
        invoice_list[].bank_name (str): bank.
        invoice_list[].bank_account_number (str): account at the bank.
        invoice_list[].invoice_note (str): remark.
        next_cursor (str): where the next page begins.
        has_more (int): 0 = no more pages, 1 = more pages.

    Permission:
        provider: 收银台 with a merchant number
    """
    return _http.post("paytool/get_invoice_list", hash=hash, provider_access_token=provider_access_token)


def mark_invoice_status(provider_access_token: Token, hash: Hash) -> Reply:
    """标记开票状态: say that an invoice was sent or cancelled.

    POST paytool/mark_invoice_status
    https://developer.work.weixin.qq.com/document/path/99437 (2023/11/02)

    hash:
        order_id (str, required): the order.
        oper_userid (str, required): the member who says so, with the permission 收银台 > 发票管理.
        invoice_status (int, required): 1 = sent by post, 2 = sent by mail, 3 = cancelled so that the corp may ask
            again; without effect once an invoice was made.
        invoice_note (str, required): remark, such as the parcel's number, which the corp sees; at most 200 bytes.

    Permission:
        provider: 收银台 with a merchant number
    """
    return _http.post("paytool/mark_invoice_status", hash=hash, provider_access_token=provider_access_token)
