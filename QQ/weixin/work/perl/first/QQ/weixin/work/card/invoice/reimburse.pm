# Made from the docstrings of QQ/weixin/work/card/invoice/reimburse.py by .ci/made; change those.
package QQ::weixin::work::card::invoice::reimburse;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(getinvoiceinfo updateinvoicestatus updatestatusbatch getinvoiceinfobatch)],
    original => [qw()],
    more     => [qw(getinvoiceinfo updateinvoicestatus updatestatusbatch getinvoiceinfobatch)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::card::invoice::reimburse - 电子发票

=head1 SYNOPSIS

    use QQ::weixin::work::card::invoice::reimburse;
    my $reply = QQ::weixin::work::card::invoice::reimburse::getinvoiceinfo($access_token, \%hash);

=head1 DESCRIPTION

Electronic invoices that members hand in to be reimbursed: read them, and tell WeChat what became of them. An invoice is
named by card_id and encrypt_code, which the member's choice of it in the client gives.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 getinvoiceinfo($access_token, \%hash)

查询电子发票: read an electronic invoice.

POST card/invoice/reimburse/getinvoiceinfo
https://developer.work.weixin.qq.com/document/path/90284 (2024/03/01)

hash:

=over

=item card_id (str, required)

the invoice.

=item encrypt_code (str, required)

its encrypted code.

=back

Reply:

=over

=item card_id (str)

the invoice.

=item begin_time (int)

when its validity begins, Unix seconds.

=item end_time (int)

when its validity ends, Unix seconds.

=item openid (str)

whose it is.

=item type (str)

kind of invoice, such as 广东增值税普通发票.

=item payee (str)

who is paid.

=item detail (str)

details.

=item user_info (dict)

what the invoice says.

=item user_info.title (str)

whom it is made out to.

=item user_info.fee_without_tax (int)

amount without tax, in fen.

=item user_info.fee (int)

amount with tax, in fen.

=item user_info.tax (int)

tax, in fen.

=item user_info.billing_no (str)

code of the invoice; for a fully digital invoice (全电发票) its number.

=item user_info.billing_code (str)

number of the invoice; for a fully digital one see billing_no.

=item user_info.billing_time (int)

when it was made out, Unix seconds.

=item user_info.info (list[dict])

the goods; may be absent.

=item user_info.info[].name (str)

what.

=item user_info.info[].unit (str)

unit; may be absent.

=item user_info.info[].num (int)

how many; may be absent.

=item user_info.info[].price (int)

price of one, in fen.

=item user_info.info[].fee (int)

amount; in the official sample only.

=item user_info.check_code (str)

check code.

=item user_info.detail (str)

details, usually how the invoice may be used.

=item user_info.reimburse_status (str)

INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK = locked, INVOICE_REIMBURSE_CLOSURE = reimbursed.

=item user_info.pdf_url (str)

where its PDF is.

=item user_info.trip_pdf_url (str)

where further vouchers are, such as an itinerary or a bill; may be absent.

=item user_info.buyer_number (str)

the buyer's taxpayer number; may be absent.

=item user_info.buyer_address_and_phone (str)

the buyer's address and telephone; may be absent.

=item user_info.buyer_bank_account (str)

the buyer's bank and account; may be absent.

=item user_info.seller_number (str)

the seller's taxpayer number; may be absent.

=item user_info.seller_address_and_phone (str)

the seller's address and telephone; may be absent.

=item user_info.seller_bank_account (str)

the seller's bank and account; may be absent.

=item user_info.remarks (str)

remarks; may be absent.

=item user_info.maker (str)

who made it out, bottom right; may be absent.

=item user_info.cashier (str)

who took the money, bottom left; may be absent.

=back

Permission:

=over

=item *

any: only in verified corps

=back

=head2 updateinvoicestatus($access_token, \%hash)

更新发票状态: lock, unlock or close an electronic invoice.

POST card/invoice/reimburse/updateinvoicestatus
https://developer.work.weixin.qq.com/document/path/90285 (2017/08/24)

Lock an invoice when it enters reimbursement: it stays in the member's wallet and can't be handed in twice. Unlock
it when reimbursement fails. Close it when it is reimbursed; that can't be undone.

hash:

=over

=item card_id (str, required)

the invoice.

=item encrypt_code (str, required)

its encrypted code.

=item reimburse_status (str, required)

INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK = locked and not to be handed in again, INVOICE_REIMBURSE_CLOSURE = reimbursed and out of the wallet for good.

=back

Permission:

=over

=item *

any: only in verified corps

=back

=head2 updatestatusbatch($access_token, \%hash)

批量更新发票状态: lock, unlock or close several electronic invoices of one member.

POST card/invoice/reimburse/updatestatusbatch
https://developer.work.weixin.qq.com/document/path/90286 (2020/10/10)

All or none: when one fails, the others stay as they were. Tell the state at once, so that the member can use the
invoices.

hash:

=over

=item openid (str, required)

the member, by openid (user.convert_to_openid).

=item reimburse_status (str, required)

INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK = locked and not to be handed in again, INVOICE_REIMBURSE_CLOSURE = reimbursed and out of the wallet for good.

=item invoice_list (list[dict], required)

the invoices, all of that member.

=item invoice_list[].card_id (str, required)

the invoice.

=item invoice_list[].encrypt_code (str, required)

its encrypted code.

=back

Permission:

=over

=item *

any: only in verified corps

=back

=head2 getinvoiceinfobatch($access_token, \%hash)

批量查询电子发票: read several electronic invoices.

POST card/invoice/reimburse/getinvoiceinfobatch
https://developer.work.weixin.qq.com/document/path/90287 (2023/06/15)

hash:

=over

=item item_list (list[dict], required)

the invoices.

=item item_list[].card_id (str, required)

the invoice.

=item item_list[].encrypt_code (str, required)

its encrypted code.

=back

Reply:

=over

=item item_list (list[dict])

the invoices.

=item item_list[].card_id (str)

the invoice.

=item item_list[].begin_time (int)

when its validity begins, Unix seconds.

=item item_list[].end_time (int)

when its validity ends, Unix seconds.

=item item_list[].openid (str)

whose it is.

=item item_list[].type (str)

kind of invoice, such as 广东增值税普通发票.

=item item_list[].payee (str)

who is paid.

=item item_list[].detail (str)

details.

=item item_list[].user_info (dict)

what the invoice says.

=item item_list[].user_info.title (str)

whom it is made out to.

=item item_list[].user_info.fee_without_tax (int)

amount without tax, in fen.

=item item_list[].user_info.fee (int)

amount with tax, in fen.

=item item_list[].user_info.tax (int)

tax, in fen.

=item item_list[].user_info.billing_no (str)

code of the invoice.

=item item_list[].user_info.billing_code (str)

number of the invoice.

=item item_list[].user_info.billing_time (int)

when it was made out, Unix seconds.

=item item_list[].user_info.info (list[dict])

the goods; may be absent.

=item item_list[].user_info.info[].name (str)

what.

=item item_list[].user_info.info[].unit (str)

unit; may be absent.

=item item_list[].user_info.info[].num (int)

how many; may be absent.

=item item_list[].user_info.info[].price (int)

price of one, in fen.

=item item_list[].user_info.info[].fee (int)

amount; in the official sample only.

=item item_list[].user_info.check_code (str)

check code.

=item item_list[].user_info.detail (str)

details, usually how the invoice may be used.

=item item_list[].user_info.reimburse_status (str)

INVOICE_REIMBURSE_INIT = not locked, INVOICE_REIMBURSE_LOCK = locked, INVOICE_REIMBURSE_CLOSURE = reimbursed.

=item item_list[].user_info.pdf_url (str)

where its PDF is.

=item item_list[].user_info.trip_pdf_url (str)

where further vouchers are, such as an itinerary or a bill; may be absent.

=item item_list[].user_info.order_id (str)

order; in the official sample only.

=item item_list[].user_info.buyer_number (str)

the buyer's taxpayer number; may be absent.

=item item_list[].user_info.buyer_address_and_phone (str)

the buyer's address and telephone; may be absent.

=item item_list[].user_info.buyer_bank_account (str)

the buyer's bank and account; may be absent.

=item item_list[].user_info.seller_number (str)

the seller's taxpayer number; may be absent.

=item item_list[].user_info.seller_address_and_phone (str)

the seller's address and telephone; may be absent.

=item item_list[].user_info.seller_bank_account (str)

the seller's bank and account; may be absent.

=item item_list[].user_info.remarks (str)

remarks; may be absent.

=item item_list[].user_info.maker (str)

who made it out, bottom right; may be absent.

=item item_list[].user_info.cashier (str)

who took the money, bottom left; may be absent.

=back

Permission:

=over

=item *

any: only in verified corps with more than 200 activated members

=back

=cut
