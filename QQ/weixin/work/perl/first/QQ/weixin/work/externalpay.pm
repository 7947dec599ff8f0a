# Made from the docstrings of QQ/weixin/work/externalpay.py by .ci/made; change those.
package QQ::weixin::work::externalpay;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(addmerchant getmerchant delmerchant set_mch_use_scope get_bill_list get_payment_info get_fund_flow)],
    original => [qw()],
    more     => [qw(addmerchant getmerchant delmerchant set_mch_use_scope get_bill_list get_payment_info get_fund_flow)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalpay - 对外收款

=head1 SYNOPSIS

    use QQ::weixin::work::externalpay;
    my $reply = QQ::weixin::work::externalpay::addmerchant($access_token, \%hash);

=head1 DESCRIPTION

Money that customers pay to members through WeCom, and the merchant numbers that receive it.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 addmerchant($access_token, \%hash)

新增商户号: bind a merchant number.

POST externalpay/addmerchant
https://developer.work.weixin.qq.com/document/path/93666

hash:

=over

=item mch_id (str, required)

the merchant number at WeChat Pay.

=item merchant_name (str, required)

its full name.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 getmerchant($access_token, \%hash)

查询商户号详情: read a merchant number and who may use it.

POST externalpay/getmerchant
https://developer.work.weixin.qq.com/document/path/93666 (2024/07/18)

hash:

=over

=item mch_id (str, required)

the merchant number at WeChat Pay; at most 32 bytes.

=back

Reply:

=over

=item bind_status (int)

1 = applied for, 2 = bound, 3 = withdrawn.

=item mch_id (str)

the merchant number; at most 32 bytes.

=item merchant_name (str)

its full name; at most 50 bytes.

=item allow_use_scope (dict)

who may use it; only when bound.

=item allow_use_scope.user (list[str])

members.

=item allow_use_scope.partyid (list[int])

departments.

=item allow_use_scope.tagid (list[int])

tags.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 delmerchant($access_token, \%hash)

删除商户号: delete a merchant number.

POST externalpay/delmerchant
https://developer.work.weixin.qq.com/document/path/93666

hash:

=over

=item mch_id (str, required)

the merchant number at WeChat Pay.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 set_mch_use_scope($access_token, \%hash)

设置商户号使用范围: set who may use a merchant number that is bound.

POST externalpay/set_mch_use_scope
https://developer.work.weixin.qq.com/document/path/93666 (2024/07/18)

hash:

=over

=item mch_id (str, required)

the merchant number at WeChat Pay; at most 32 bytes.

=item allow_use_scope (dict, required)

who may use it.

=item allow_use_scope.user (list[str])

members.

=item allow_use_scope.partyid (list[int])

departments.

=item allow_use_scope.tagid (list[int])

tags.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_bill_list($access_token, \%hash)

获取对外收款记录: list what customers paid, and what was refunded.

POST externalpay/get_bill_list
https://developer.work.weixin.qq.com/document/path/93667 (2024/03/27)

Pages may hold fewer than limit, since what others received than members in the visible range is left out; go on
while there is a next_cursor.

hash:

=over

=item begin_time (int, required)

from when, Unix seconds.

=item end_time (int, required)

until when, Unix seconds; at most a month after begin_time.

=item payee_userid (str)

the member who received; left out, all.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most records of a page; at most 1000.

=back

Reply:

=over

=item bill_list (list[dict])

the records.

=item bill_list[].mch_id (str)

the merchant number.

=item bill_list[].bill_type (int)

0 = payment, 1 = refund.

=item bill_list[].out_trade_no (str)

the merchant's number; of a refund, that of its payment.

=item bill_list[].out_refund_no (str)

number of the refund; only of a refund.

=item bill_list[].transaction_id (str)

number of the transaction.

=item bill_list[].trade_state (int)

1 = done, 3 = done with a refund; not of a refund.

=item bill_list[].external_userid (str)

who paid.

=item bill_list[].payee_userid (str)

the member who received, or who refunded.

=item bill_list[].total_fee (int)

amount paid, in fen.

=item bill_list[].total_refund_fee (int)

amount refunded, in fen.

=item bill_list[].payment_type (int)

0 = in a chat, 1 = payment code, 2 = in a live stream, 3 = product album, 14 = transfer, 15 = mini program (for some corps only).

=item bill_list[].pay_time (int)

when, Unix seconds.

=item bill_list[].remark (str)

remark on the payment or refund.

=item bill_list[].contact_info (dict)

contact; empty where none was asked for; not of a refund; not for third-party apps.

=item bill_list[].contact_info.name (str)

name.

=item bill_list[].contact_info.phone (str)

telephone number.

=item bill_list[].contact_info.address (str)

address.

=item bill_list[].payer_info (dict)

contact, under another name; not on the page since 2026-01.

=item bill_list[].payer_info.name (str)

name.

=item bill_list[].payer_info.phone (str)

telephone number.

=item bill_list[].payer_info.address (str)

address.

=item bill_list[].commodity_list (list[dict])

the articles; not of a refund.

=item bill_list[].commodity_list[].description (str)

what it is.

=item bill_list[].commodity_list[].amount (int)

how many.

=item bill_list[].refund_list (list[dict])

the refunds; not of a refund.

=item bill_list[].refund_list[].out_refund_no (str)

number of the refund.

=item bill_list[].refund_list[].refund_userid (str)

the member who refunded.

=item bill_list[].refund_list[].refund_comment (str)

remark.

=item bill_list[].refund_list[].refund_reqtime (int)

when, Unix seconds.

=item bill_list[].refund_list[].refund_status (int)

0 = asked for, 1 = running, 2 = refunded, 3 = closed, 4 = failed, 5 = under review, 6 = review failed, 7 = review cancelled.

=item bill_list[].refund_list[].refund_fee (int)

amount, in fen.

=item bill_list[].miniprogram_info (dict)

the mini program; only when payment_type is 15.

=item bill_list[].miniprogram_info.appid (str)

its appid.

=item bill_list[].miniprogram_info.name (str)

its name.

=item next_cursor (str)

where the next page begins; absent at the end.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: 对外收款

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only payments to members in the app's visible range; third-party apps and delegated apps don't get some merchant numbers that were added in 4.1.0 and later

=back

Limits:

=over

=item *

begin_time to end_time: at most a month.

=back

=head2 get_payment_info($access_token, \%hash)

获取收款项目的商户单号: list the merchant's numbers of a collection's payments.

POST externalpay/get_payment_info
https://developer.work.weixin.qq.com/document/path/95944 (2023/11/30)

hash:

=over

=item payment_id (str, required)

the collection, as its creation by the JS-SDK (发起对外收款) gave it.

=back

Reply:

=over

=item bill_list (list[dict])

the payments; out_trade_no_list in the page's table.

=item bill_list[].out_trade_no (str)

the merchant's number, one for each payment.

=item out_trade_no_list (list[dict])

the payments, as the page's table has them; bill_list in the sample.

=item out_trade_no_list[].out_trade_no (str)

the merchant's number.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: 对外收款

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get_fund_flow($access_token, \%hash)

获取资金流水: list the movements of money on the merchant numbers.

POST externalpay/get_fund_flow
https://developer.work.weixin.qq.com/document/path/98100 (2024/07/18)

The movements of a day are there after 11 o'clock of the next. Pages may hold fewer than limit, since movements made
by members out of the visible range are left out; go on while there is a next_cursor.

hash:

=over

=item begin_time (int, required)

from when, Unix seconds; not before 2022-12-01.

=item end_time (int, required)

until when, Unix seconds; at most 31 days after begin_time.

=item mch_id (str)

the merchant number; left out, all.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most records of a page; at most 200. Default: 100.

=back

Reply:

=over

=item next_cursor (str)

where the next page begins; absent at the end.

=item fund_flow_list (list[dict])

the movements.

=item fund_flow_list[].timestamp (int)

when, Unix seconds.

=item fund_flow_list[].request_no (str)

WeChat Pay's number of the movement.

=item fund_flow_list[].transaction_type (int)

1 = refund, 2 = fee, 3 = payment, 4 = withdrawal, 5 = other.

=item fund_flow_list[].fund_flow_type (int)

1 = in, 2 = out.

=item fund_flow_list[].transaction_amount (int)

amount, in fen.

=item fund_flow_list[].account_balance (int)

balance, in fen.

=item fund_flow_list[].out_trade_no (str)

the merchant's number.

=item fund_flow_list[].mch_id (str)

the merchant number.

=item fund_flow_list[].operator_userid (str)

the member who made it.

=item fund_flow_list[].group_list (list[dict])

the rule groups that it belongs to.

=item fund_flow_list[].group_list[].group_name (str)

name of the rule group.

=item fund_flow_list[].remark (str)

remark.

=back

Permission:

=over

=item *

self-built: 对外收款 > 可调用接口的应用

=item *

delegated, third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only merchant numbers opened through WeCom

=back

Limits:

=over

=item *

kept for 3 years, not before 2022-12-01.

=item *

begin_time to end_time: at most 31 days.

=back

=cut
