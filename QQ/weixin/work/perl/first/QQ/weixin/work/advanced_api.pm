# Made from the docstrings of QQ/weixin/work/advanced_api.py by .ci/made; change those.
package QQ::weixin::work::advanced_api;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(create_order cancel_order submit_pay list_order get_order get_corp_buy_info)],
    original => [qw()],
    more     => [qw(create_order cancel_order submit_pay list_order get_order get_corp_buy_info)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::advanced_api - 订单管理接口

=head1 SYNOPSIS

    use QQ::weixin::work::advanced_api;
    my $reply = QQ::weixin::work::advanced_api::create_order($provider_access_token, \%hash);

=head1 DESCRIPTION

Orders of a service provider for the paid interfaces of the data zone (数据与智能专区): the session content interface
(会话内容数据接口) is what can be bought so far, for a year at a time.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create_order($provider_access_token, \%hash)

下单购买: order the session content interface for a customer corp.

POST advanced_api/create_order
https://developer.work.weixin.qq.com/document/path/100297 (2025/11/18)

An order runs for 1 year; a renewal prolongs it. A new purchase is for a corp that never bought the edition. More
people can be added to an edition that has not expired. A renewal is possible from 60 days before the expiry and
afterwards, unless a term that has not begun is waiting. An upgrade leads from edition 2 to edition 3 while the old
edition has not expired, for no more people than it has; edition 3 may exist already.

chat_archive_api.old_edition_info.begin_time (required with end_time) says when that term begins,
chat_archive_api.old_edition_info.end_time (required with begin_time) when it ends.

hash:

=over

=item advanced_api_type (int)

what is bought: 1 = session content interface, the only one. Default: 1.

=item custom_corpid (str, required)

the customer corp.

=item buyer_userid (str, required)

who orders: a member of the service provider, by plain userid; anyone may pay in the end.

=item order_type (int)

0 = new purchase, 1 = more people, 2 = renewal, 3 = upgrade. Default: 0, for a corp that never bought.

=item chat_archive_api (dict)

what is ordered; required when advanced_api_type is 1.

=item chat_archive_api.edition (int, required)

2 = sessions inside and outside, 3 = sessions inside and outside and voice calls; for an upgrade the edition that it leads to.

=item chat_archive_api.target_edition_info (dict)

for more people and upgrades: which term of the edition, where one runs and one waits. Default: the one that begins last.

=item chat_archive_api.target_edition_info.begin_time (int)

begin of that term, Unix seconds; only together with end_time.

=item chat_archive_api.target_edition_info.end_time (int)

end of that term, Unix seconds; only together with begin_time.

=item chat_archive_api.old_edition (int)

for an upgrade the edition that it starts from: 2 = sessions inside and outside. Default: 2.

=item chat_archive_api.old_edition_info (dict)

for more people and upgrades: which term of the old edition, where one runs and one waits. Default: the unexpired one that begins first.

=item chat_archive_api.old_edition_info.begin_time (int)

begin of that term, Unix seconds; only together with end_time.

=item chat_archive_api.old_edition_info.end_time (int)

end of that term, Unix seconds; only together with begin_time.

=item chat_archive_api.purchase_count (int)

number of people, from 1 to 1000000; required for all but renewals, whose default is the number bought before; for an upgrade at most that number.

=item chat_archive_api.take_effect_time (int)

when it begins, Unix seconds, taken as 0 o'clock of that day, from today up to 90 days ahead; counts for new purchases and renewals of an expired edition only (today when left out). Otherwise more people begin today, a renewal at the expiry, an upgrade with the term of edition 3 that waits or else today.

=back

Reply:

=over

=item order_id (str)

the order.

=back

Permission:

=over

=item *

provider: 服务商

=item *

note: buyer_userid needs 购买高级接口 or 高级接口管理

=back

Errors:

=over

=item *

701140: the edition was bought before; only renewal, more people or upgrade.

=item *

701141: the edition was not bought or has expired; no more people and no upgrade.

=item *

701142: another request has changed what is bought; try again.

=item *

701143: an order is unpaid or its refund is asked for.

=item *

701146: corps overseas can't buy.

=item *

701149: renewals begin 60 days before the expiry.

=item *

701163: take_effect_time is not valid.

=item *

701164: an upgrade leads to edition 3 only.

=item *

84077: the price is too high, over 5000000.

=back

=head2 cancel_order($provider_access_token, \%hash)

取消订单: cancel an order that is neither paid nor expired.

POST advanced_api/cancel_order
https://developer.work.weixin.qq.com/document/path/100298 (2025/01/21)

hash:

=over

=item order_id (str, required)

the order.

=back

Permission:

=over

=item *

provider: 服务商

=back

=head2 submit_pay($provider_access_token, \%hash)

提交余额支付订单任务: pay an order from the balance of the service provider's account.

POST advanced_api/submit_pay
https://developer.work.weixin.qq.com/document/path/100299 (2025/02/07)

The way of payment can't be changed afterwards. The callback 支付成功 says that the sum was taken.

hash:

=over

=item order_id (str, required)

the order.

=item payer_userid (str, required)

who pays: a member of the service provider, by plain userid, for the account's records.

=back

Permission:

=over

=item *

provider: 服务商

=item *

note: payer_userid needs 购买高级接口 or 高级接口管理

=back

Errors:

=over

=item *

90432: the account for payments is not opened.

=item *

90433: the balance is too low.

=item *

48001: payer_userid may not pay.

=item *

701084: the order is not waiting for payment.

=item *

701147: the sum is over the limit of a single payment from the balance.

=back

=head2 list_order($provider_access_token, \%hash)

获取订单列表: list the service provider's orders.

POST advanced_api/list_order
https://developer.work.weixin.qq.com/document/path/100300 (2024/10/29)

hash:

=over

=item custom_corpid (str)

only orders for this customer corp.

=item start_time (int)

only orders made from then on, Unix seconds; only together with end_time.

=item end_time (int)

only orders made before then, Unix seconds; only together with start_time.

=item advanced_api_type (int)

what was bought: 1 = session content interface, the only one.

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 1000. Default: 500.

=back

Reply:

=over

=item order_list (list[dict])

the orders.

=item order_list[].order_id (str)

the order.

=item order_list[].order_type (int)

0 = new purchase, 1 = more people, 2 = renewal, 3 = upgrade.

=item order_list[].order_status (int)

0 = to be paid, 1 = paid, 2 = cancelled, 3 = expired unpaid, 4 = refund asked for, 5 = refunded, 6 = refund refused.

=item order_list[].create_time (int)

when it was made, Unix seconds.

=item next_cursor (str)

where the next page begins.

=item has_more (int)

whether more follow: 0 = no, 1 = yes.

=back

Permission:

=over

=item *

provider: 服务商

=back

=head2 get_order($provider_access_token, \%hash)

获取订单详情: read an order.

POST advanced_api/get_order
https://developer.work.weixin.qq.com/document/path/100301 (2024/10/22)

hash:

=over

=item order_id (str, required)

the order.

=back

Reply:

=over

=item order (dict)

the order.

=item order.order_id (str)

the order.

=item order.advanced_api_type (int)

what was bought: 1 = session content interface.

=item order.custom_corpid (str)

the customer corp, by its encrypted corpid.

=item order.buyer_userid (str)

who ordered.

=item order.order_type (int)

0 = new purchase, 1 = more people, 2 = renewal, 3 = upgrade.

=item order.order_status (int)

0 = to be paid, 1 = paid, 2 = cancelled, 3 = expired unpaid, 4 = refund asked for, 5 = refunded, 6 = refund refused.

=item order.create_time (int)

when it was made, Unix seconds.

=item order.paid_price (int)

the sum to be paid.

=item order.chat_archive_api (dict)

what was ordered; only when advanced_api_type is 1.

=item order.chat_archive_api.edition (int)

2 = sessions inside and outside, 3 = sessions inside and outside and voice calls.

=item order.chat_archive_api.purchase_count (int)

for how many people.

=item order.chat_archive_api.purchase_duration_days (int)

for how many days.

=item order.chat_archive_api.take_effect_time (int)

when it begins, Unix seconds.

=item order.chat_archive_api.end_time (int)

when it ends, Unix seconds.

=item order.chat_archive_api.original_price (int)

the sum before deductions; only in upgrades.

=back

Permission:

=over

=item *

provider: 服务商

=back

=head2 get_corp_buy_info($provider_access_token, \%hash)

获取企业已购信息: get which editions were bought for a customer corp.

POST advanced_api/get_corp_buy_info
https://developer.work.weixin.qq.com/document/path/100302 (2024/12/02)

Trials are not listed. Of one edition the terms that run or wait are listed, both of them where there are two, and
an expired one only where there is neither.

hash:

=over

=item advanced_api_type (int, required)

what was bought: 1 = session content interface, the only one.

=item custom_corpid (str, required)

the customer corp.

=back

Reply:

=over

=item chat_archive_api_buy_info (dict)

what was bought of the session content interface.

=item chat_archive_api_buy_info.edition_list (list[dict])

the terms.

=item chat_archive_api_buy_info.edition_list[].edition_list (any)

in the page's table only, where it means the list itself.

=item chat_archive_api_buy_info.edition_list[].edition (int)

1 = sessions inside the corp, 2 = sessions inside and outside, 3 = sessions inside and outside and voice calls; 1 is no longer sold.

=item chat_archive_api_buy_info.edition_list[].purchase_count (int)

for how many people.

=item chat_archive_api_buy_info.edition_list[].begin_time (int)

when it begins, Unix seconds.

=item chat_archive_api_buy_info.edition_list[].end_time (int)

when it ends, Unix seconds.

=back

Permission:

=over

=item *

provider: 服务商

=back

=cut
