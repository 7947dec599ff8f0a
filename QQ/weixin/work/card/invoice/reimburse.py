"""QQ::weixin::work::card::invoice::reimburse: 电子发票.

Electronic invoices that members hand in to be reimbursed: read them, and tell WeChat what became of them. An invoice is
named by card_id and encrypt_code, which the member's choice of it in the client gives.
"""

from ... import _http
from ..._http import Hash, Reply, Token

__all__ = ["getinvoiceinfo", "updateinvoicestatus", "updatestatusbatch", "getinvoiceinfobatch"]


def getinvoiceinfo(access_token: Token, hash: Hash) -> Reply:
    """查询电子发票: read an electronic invoice.

    POST card/invoice/reimburse/getinvoiceinfo
    https://developer.work.weixin.qq.com/document/path/90284 (2024/03/01)

    hash:
        card_id (str, required): the invoice.
        encrypt_code (str, required): its encrypted code.

    Reply:
        card_id (str): the invoice.
        begin_time (int): when its validity begins, Unix seconds.
        end_time (int): when its validity ends, Unix seconds.
        openid (str): whose it is.
        type (str): kind of invoice, such as 广东增值税普通发票.
        payee (str): who is paid.
        detail (str): details.
        user_info (dict): what the invoice says.
        user_info.title (str): whom it is made out to.
        user_info.fee_without_tax (int): amount without tax, in fen.
        user_info.fee (int): amount with tax, in fen.
        user_info.tax (int): tax, in fen.
        user_info.billing_no (str): code of the invoice; for a fully digital invoice (全电发票) its number.
        user_info.billing_code (str): number of the invoice; for a fully digital one see billing_no.
        user_info.billing_time (int): when it was made out, Unix seconds.
        user_info.info (list[dict]): the goods; may be absent.
        user_info.info[].name (str): what.
        user_info.info[].unit (str): unit; may be absent.
        user_info.info[].num (int): how many; may be absent.
        user_info.info[].price (int): price of one, in fen.
        user_info.info[].fee (int): amount; in the official sample only.
        user_info.check_code (str): check code.
        user_info.detail (str): details, usually how the invoice may be used.
        user_info.reimburse_status (str): INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK = locked,
            INVOICE_REIMBURSE_CLOSURE = reimbursed.
        user_info.pdf_url (str): where its PDF is.
        user_info.trip_pdf_url (str): where further vouchers are, such as an itinerary or a bill; may be absent.
        user_info.buyer_number (str): the buyer's taxpayer number; may be absent.
        user_info.buyer_address_and_phone (str): the buyer's address and telephone; may be absent.
        user_info.buyer_bank_account (str): the buyer's bank and account; may be absent.
        user_info.seller_number (str): the seller's taxpayer number; may be absent.
        user_info.seller_address_and_phone (str): the seller's address and telephone; may be absent.
        user_info.seller_bank_account (str): the seller's bank and account; may be absent.
        user_info.remarks (str): remarks; may be absent.
        user_info.maker (str): who made it out, bottom right; may be absent.
        user_info.cashier (str): who took the money, bottom left; may be absent.

    Permission:
        any: only in verified corps
    """
    return _http.post("card/invoice/reimburse/getinvoiceinfo", access_token, hash)


def updateinvoicestatus(access_token: Token, hash: Hash) -> Reply:
    """更新发票状态: lock, unlock or close an electronic invoice.

    POST card/invoice/reimburse/updateinvoicestatus
    https://developer.work.weixin.qq.com/document/path/90285 (2017/08/24)

    Lock an invoice when it enters reimbursement: it stays in the member's wallet and can't be handed in twice. Unlock
    it when reimbursement fails. Close it when it is reimbursed; that can't be undone.

    hash:
        card_id (str, required): the invoice.
        encrypt_code (str, required): its encrypted code.
        reimburse_status (str, required): INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK = locked and not
            to be handed in again, INVOICE_REIMBURSE_CLOSURE = reimbursed and out of the wallet for good.

    Permission:
        any: only in verified corps
    """
    return _http.post("card/invoice/reimburse/updateinvoicestatus", access_token, hash)


def updatestatusbatch(access_token: Token, hash: Hash) -> Reply:
    """批量更新发票状态: lock, unlock or close several electronic invoices of one member.

    POST card/invoice/reimburse/updatestatusbatch
    https://developer.work.weixin.qq.com/document/path/90286 (2020/10/10)

    All or none: when one fails, the others stay as they were. Tell the state at once, so that the member can use the
    invoices.

    hash:
        openid (str, required): the member, by openid (user.convert_to_openid).
        reimburse_status (str, required): INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK = locked and not
            to be handed in again, INVOICE_REIMBURSE_CLOSURE = reimbursed and out of the wallet for good.
        invoice_list (list[dict], required): the invoices, all of that member.
        invoice_list[].card_id (str, required): the invoice.
        invoice_list[].encrypt_code (str, required): its encrypted code.

    Permission:
        any: only in verified corps
    """
    return _http.post("card/invoice/reimburse/updatestatusbatch", access_token, hash)


def getinvoiceinfobatch(access_token: Token, hash: Hash) -> Reply:
    """批量查询电子发票: read several electronic invoices.

    POST card/invoice/reimburse/getinvoiceinfobatch
    https://developer.work.weixin.qq.com/document/path/90287 (2023/06/15)

    hash:
        item_list (list[dict], required): the invoices.
        item_list[].card_id (str, required): the invoice.
        item_list[].encrypt_code (str, required): its encrypted code.

    Reply:
        item_list (list[dict]): the invoices.
        item_list[].card_id (str): the invoice.
        item_list[].begin_time (int): when its validity begins, Unix seconds.
        item_list[].end_time (int): when its validity ends, Unix seconds.
        item_list[].openid (str): whose it is.
        item_list[].type (str): kind of invoice, such as 广东增值税普通发票.
        item_list[].payee (str): who is paid.
        item_list[].detail (str): details.
        item_list[].user_info (dict): what the invoice says.
        item_list[].user_info.title (str): whom it is made out to.
        item_list[].user_info.fee_without_tax (int): amount without tax, in fen.
        item_list[].user_info.fee (int): amount with tax, in fen.
        item_list[].user_info.tax (int): tax, in fen.
        item_list[].user_info.billing_no (str): code of the invoice.
        item_list[].user_info.billing_code (str): number of the invoice.
        item_list[].user_info.billing_time (int): when it was made out, Unix seconds.
        item_list[].user_info.info (list[dict]): the goods; may be absent.
        item_list[].user_info.info[].name (str): what.
        item_list[].user_info.info[].unit (str): unit; may be absent.
        item_list[].user_info.info[].num (int): how many; may be absent.
        item_list[].user_info.info[].price (int): price of one, in fen.
        item_list[].user_info.info[].fee (int): amount; in the official sample only.
        item_list[].user_info.check_code (str): check code.
        item_list[].user_info.detail (str): details, usually how the invoice may be used.
        item_list[].user_info.reimburse_status (str): INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK =
            locked, INVOICE_REIMBURSE_CLOSURE = reimbursed.
        item_list[].user_info.pdf_url (str): where its PDF is.
        item_list[].user_info.trip_pdf_url (str): where further vouchers are, such as an itinerary or a bill; may be
            absent.
        item_list[].user_info.order_id (str): order; in the official sample only.
        item_list[].user_info.buyer_number (str): the buyer's taxpayer number; may be absent.
        item_list[].user_info.buyer_address_and_phone (str): the buyer's address and telephone; may be absent.
        item_list[].user_info.buyer_bank_account (str): the buyer's bank and account; may be absent.
        item_list[].user_info.seller_number (str): the seller's taxpayer number; may be absent.
        item_list[].user_info.seller_address_and_phone (str): the seller's address and telephone; may be absent.
        item_list[].user_info.seller_bank_account (str): the seller's bank and account; may be absent.
        item_list[].user_info.remarks (str): remarks; may be absent.
        item_list[].user_info.maker (str): who made it out, bottom right; may be absent.
        item_list[].user_info.cashier (str): who took the money, bottom left; may be absent.

    Permission:
        any: only in verified corps with more than 200 activated members
    """
    return _http.post("card/invoice/reimburse/getinvoiceinfobatch", access_token, hash)
