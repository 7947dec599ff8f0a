# Made from the docstrings of QQ/weixin/work/license.py by .ci/made; change those.
package QQ::weixin::work::license;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(active_account batch_active_account active_account_by_type get_active_info_by_code batch_get_active_info_by_code list_actived_account get_active_info_by_user batch_transfer_license batch_share_active_code get_app_license_info set_auto_active_status get_auto_active_status create_new_order create_renew_order_job submit_order_job list_order get_order list_order_account cancel_order create_new_order_job submit_new_order_job new_order_job_result get_union_order submit_pay_job pay_job_result support_policy_query)],
    original => [qw()],
    more     => [qw(active_account batch_active_account active_account_by_type get_active_info_by_code batch_get_active_info_by_code list_actived_account get_active_info_by_user batch_transfer_license batch_share_active_code get_app_license_info set_auto_active_status get_auto_active_status create_new_order create_renew_order_job submit_order_job list_order get_order list_order_account cancel_order create_new_order_job submit_new_order_job new_order_job_result get_union_order submit_pay_job pay_job_result support_policy_query)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::license - 接口调用许可

=head1 SYNOPSIS

    use QQ::weixin::work::license;
    my $reply = QQ::weixin::work::license::active_account($provider_access_token, \%hash);

=head1 DESCRIPTION

What a service provider buys for the corps that it serves: with an API licence (接口调用许可) each member who uses its apps
has an account, a basic account (基础账号) for the office functions or an external-contact account (互通账号) for those towards
customers. An order yields activation codes, and an activation code is bound to a member.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 active_account($provider_access_token, \%hash)

激活账号: bind an activation code to a member.

POST license/active_account
https://developer.work.weixin.qq.com/document/path/95553 (2025/11/12)

Order, pay, and get the codes with list_order_account first.

hash:

=over

=item corpid (str, required)

the corp that owns the code.

=item active_code (str, required)

the activation code.

=item userid (str, required)

the member.

=back

Limits:

=over

=item *

a member may have one account of each type.

=item *

activating a member who has an account of that type puts the new code in place of the old one, whose remaining time is added; the old code ends.

=item *

possible only when at most 20 days of the old code remain.

=item *

codes of one type may last for at most 5 years in all (701030).

=back

Errors:

=over

=item *

701030: more than 5 years in all.

=back

=head2 batch_active_account($provider_access_token, \%hash)

批量激活账号: bind activation codes to several members.

POST license/batch_active_account
https://developer.work.weixin.qq.com/document/path/95553 (2025/11/12)

hash:

=over

=item corpid (str, required)

the corp that owns the codes.

=item active_list (list[dict], required)

what to bind; at most 1000 items.

=item active_list[].active_code (str, required)

an activation code.

=item active_list[].userid (str, required)

the member.

=back

Reply:

=over

=item active_result (list[dict])

the outcomes.

=item active_result[].errcode (int)

0 when bound, else why not.

=item active_result[].active_code (str)

the activation code.

=item active_result[].userid (str)

the member, encrypted.

=back

Limits:

=over

=item *

a member may have one account of each type.

=item *

activating a member who has an account of that type puts the new code in place of the old one, whose remaining time is added; the old code ends.

=item *

possible only when at most 20 days of the old code remain.

=item *

codes of one type may last for at most 5 years in all (701030).

=back

Errors:

=over

=item *

701030: more than 5 years in all.

=back

=head2 active_account_by_type($provider_access_token, \%hash)

指定账号类型激活: bind an account of a type to a member; WeCom picks the code.

POST license/active_account_by_type
https://developer.work.weixin.qq.com/document/path/95553 (2025/11/12)

Of the corp's codes of that type that are not yet bound, the one that must be activated soonest is taken.

hash:

=over

=item type (int, required)

1 = basic account, 2 = external-contact account.

=item corpid (str, required)

the corp that owns the codes.

=item userid (str, required)

the member, who must have no valid account of that type.

=back

=head2 get_active_info_by_code($provider_access_token, \%hash)

获取激活码详情: read the state of an activation code and whom it activates.

POST license/get_active_info_by_code
https://developer.work.weixin.qq.com/document/path/95552 (2023/12/13)

hash:

=over

=item corpid (str, required)

the corp.

=item active_code (str, required)

the activation code.

=back

Reply:

=over

=item active_info (dict)

the code.

=item active_info.active_code (str)

the activation code.

=item active_info.type (int)

1 = basic account, 2 = external-contact account.

=item active_info.status (int)

1 = not bound, 2 = bound and valid, 3 = expired, 4 = to be transferred because the member left or is out of the visible range (set early the next day where activation is automatic), 5 = merged into a newer code and of no more use, 6 = given to a downstream corp.

=item active_info.userid (str)

the member whom it activates, encrypted; absent when not bound.

=item active_info.create_time (int)

when it was made, at the payment of the order, Unix seconds.

=item active_info.active_time (int)

when it was first bound, Unix seconds; absent when never.

=item active_info.expire_time (int)

when it ends, Unix seconds: active_time plus the time bought, or the time of the merge if it was merged while valid; absent when never bound.

=item active_info.merge_info (dict)

how it was merged; only when it was.

=item active_info.merge_info.to_active_code (str)

the newer code into which it went.

=item active_info.merge_info.from_active_code (str)

the code that the member had before.

=item active_info.share_info (dict)

to or from which corp it was given; only for a code given from an upstream corp to a downstream corp.

=item active_info.share_info.to_corpid (str)

the downstream corp; only when the upstream corp is asked about.

=item active_info.share_info.from_corpid (str)

the upstream corp; only when the downstream corp is asked about.

=back

=head2 batch_get_active_info_by_code($provider_access_token, \%hash)

批量获取激活码详情: read the state of several activation codes.

POST license/batch_get_active_info_by_code
https://developer.work.weixin.qq.com/document/path/95552 (2023/12/13)

hash:

=over

=item corpid (str, required)

the corp.

=item active_code_list (list[str], required)

the activation codes; at most 1000 items.

=back

Reply:

=over

=item active_info_list (list[dict])

the codes.

=item active_info_list[].active_code (str)

the activation code.

=item active_info_list[].type (int)

1 = basic account, 2 = external-contact account.

=item active_info_list[].status (int)

1 = not bound, 2 = bound and valid, 3 = expired, 4 = to be transferred because the member left or is out of the visible range (set early the next day where activation is automatic), 5 = merged into a newer code and of no more use, 6 = given to a downstream corp.

=item active_info_list[].userid (str)

the member whom it activates, encrypted; absent when not bound.

=item active_info_list[].create_time (int)

when it was made, at the payment of the order, Unix seconds.

=item active_info_list[].active_time (int)

when it was first bound, Unix seconds; absent when never.

=item active_info_list[].expire_time (int)

when it ends, Unix seconds: active_time plus the time bought, or the time of the merge if it was merged while valid; absent when never bound.

=item active_info_list[].merge_info (dict)

how it was merged; sure to be there only for renewals by these calls.

=item active_info_list[].merge_info.to_active_code (str)

the newer code into which it went.

=item active_info_list[].merge_info.from_active_code (str)

the code that the member had before.

=item active_info_list[].share_info (dict)

to or from which corp it was given; only for a code given from an upstream corp to a downstream corp.

=item active_info_list[].share_info.to_corpid (str)

the downstream corp; only when the upstream corp is asked about.

=item active_info_list[].share_info.from_corpid (str)

the upstream corp; only when the downstream corp is asked about.

=item invalid_active_code_list (list[str])

codes that are not valid.

=back

=head2 list_actived_account($provider_access_token, \%hash)

获取企业的账号列表: list the accounts of a corp that were activated, expired ones too.

POST license/list_actived_account
https://developer.work.weixin.qq.com/document/path/95544 (2023/04/27)

An upstream corp gets only its own; a downstream corp also those that the upstream corp gave it and that are bound.

hash:

=over

=item corpid (str, required)

the corp.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most records of a page; at most 1000. Default: 500.

=back

Reply:

=over

=item account_list (list[dict])

the accounts.

=item account_list[].userid (str)

the member, encrypted.

=item account_list[].type (int)

1 = basic account, 2 = external-contact account.

=item account_list[].active_time (int)

when it was activated, Unix seconds.

=item account_list[].expire_time (int)

when it ends, Unix seconds.

=item has_more (int)

0 = no more pages, 1 = more pages.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

=head2 get_active_info_by_user($provider_access_token, \%hash)

获取成员的激活详情: read which accounts a member has.

POST license/get_active_info_by_user
https://developer.work.weixin.qq.com/document/path/95555 (2023/04/27)

hash:

=over

=item corpid (str, required)

the corp.

=item userid (str, required)

the member.

=back

Reply:

=over

=item active_status (int)

0 = not activated, 1 = activated.

=item active_info_list (list[dict])

the accounts, at most one of each type.

=item active_info_list[].userid (str)

the member, encrypted.

=item active_info_list[].type (int)

1 = basic account, 2 = external-contact account.

=item active_info_list[].active_time (int)

when it was activated, Unix seconds.

=item active_info_list[].expire_time (int)

when it ends, Unix seconds.

=item active_info_list[].active_code (str)

its activation code.

=back

=head2 batch_transfer_license($provider_access_token, \%hash)

账号继承: pass the accounts of members on to other members.

POST license/batch_transfer_license
https://developer.work.weixin.qq.com/document/path/95673 (2024/07/02)

hash:

=over

=item corpid (str, required)

the corp of both.

=item transfer_list (list[dict], required)

who to whom; at most 1000 items.

=item transfer_list[].handover_userid (str, required)

who gives, with an account that is activated and valid.

=item transfer_list[].takeover_userid (str, required)

who receives.

=back

Reply:

=over

=item transfer_result (list[dict])

the outcomes.

=item transfer_result[].errcode (int)

0 when passed on, else why not.

=item transfer_result[].handover_userid (str)

who gives, encrypted.

=item transfer_result[].takeover_userid (str)

who receives, encrypted.

=back

Limits:

=over

=item *

both members belong to the same corp.

=item *

an account of a member who is there and in the visible range can be passed on again only after 30 days; one of a member who left or is out of it at any time.

=item *

where the receiver has an account of the same type, at most 20 days of it may remain.

=back

=head2 batch_share_active_code($provider_access_token, \%hash)

分配激活码给下游/下级企业: give activation codes of an upstream corp to a downstream corp.

POST license/batch_share_active_code
https://developer.work.weixin.qq.com/document/path/96059 (2023/08/07)

For corp chains and linked corps (schools and their bureau too). The upstream corp must have shared a third-party
app or delegated app of this service provider with the downstream corp.

hash:

=over

=item from_corpid (str, required)

the upstream corp.

=item to_corpid (str, required)

the downstream corp.

=item share_list (list[dict], required)

the codes; at most 1000 items, and at most twice as many as the downstream corp has members in the chain's contacts.

=item share_list[].active_code (str, required)

a code of the upstream corp, neither bound nor given away.

=item corp_link_type (int)

what links the corps: 0 = corp chain, 1 = linked corps. Default: 0.

=back

Reply:

=over

=item share_result (list[dict])

those that failed, only.

=item share_result[].errcode (int)

why.

=item share_result[].errmsg (str)

the same in words.

=item share_result[].active_code (str)

the activation code.

=back

=head2 get_app_license_info($provider_access_token, \%hash)

获取应用的接口许可状态: read whether a corp's app needs accounts, and how long it is on trial.

POST license/get_app_license_info
https://developer.work.weixin.qq.com/document/path/95844 (2023/05/10)

The trial ends 90 days after the corp first installed the app.

hash:

=over

=item corpid (str, required)

the corp.

=item suite_id (str, required)

the suite.

=item appid (int)

number of the app in an old suite of several apps; ignore it.

=back

Reply:

=over

=item license_status (int)

0 = accounts are not checked, 1 = they are: after the trial accounts must be bought.

=item trail_info (dict)

the trial; only when license_status is 1 and there is a trial; not for the service provider's test corps and migrated old apps.

=item trail_info.start_time (int)

when it began, Unix seconds; at the first installation, whatever came later.

=item trail_info.end_time (int)

when it ends, Unix seconds.

=item license_check_time (int)

from when calls without an account are refused, Unix seconds.

=back

Permission:

=over

=item *

provider: only for a corp that installed the third-party app or delegated app

=back

=head2 set_auto_active_status($provider_access_token, \%hash)

设置企业的许可自动激活状态: switch the automatic activation of a corp's members on or off.

POST license/set_auto_active_status
https://developer.work.weixin.qq.com/document/path/95873 (2022/06/27)

With it a member is activated by using an app of the service provider.

hash:

=over

=item corpid (str, required)

a corp for which the service provider has paid accounts once, even if refunded.

=item auto_active_status (int, required)

0 = off, 1 = on.

=back

=head2 get_auto_active_status($provider_access_token, \%hash)

查询企业的许可自动激活状态: read whether a corp's members are activated automatically.

POST license/get_auto_active_status
https://developer.work.weixin.qq.com/document/path/95874 (2022/06/27)

hash:

=over

=item corpid (str, required)

a corp for which the service provider has bought accounts.

=back

Reply:

=over

=item auto_active_status (int)

0 = off, 1 = on.

=back

=head2 create_new_order($provider_access_token, \%hash)

下单购买账号: order accounts for a corp.

POST license/create_new_order
https://developer.work.weixin.qq.com/document/path/95644 (2024/01/31)

The order counts once it is paid, in the service provider's console (服务商管理端) or with submit_pay_job. Since
2023-06-30 the corp must have an order of an app; if it has not, errmsg has the word WARNING.

hash:

=over

=item corpid (str, required)

the corp.

=item buyer_userid (str, required)

who orders: plain userid of a member of the service provider's own corp who has logged in to WeCom, bound it to WeChat, and is an administrator with the permission 购买接口许可.

=item account_count (dict, required)

how many accounts; one of the two numbers above 0.

=item account_count.base_count (int)

basic accounts; at most 1000000; for a service provider's test corp 1000.

=item account_count.external_contact_count (int)

external-contact accounts; at most 1000000; for a service provider's test corp 1000.

=item account_duration (dict, required)

how long: months * 31 + days, from 31 to 1860 days; for a service provider's test corp 1 month only.

=item account_duration.months (int)

months of 31 days; at most 60.

=item account_duration.days (int)

days; not for a service provider's test corp.

=back

Reply:

=over

=item order_id (str)

the order.

=back

=head2 create_renew_order_job($provider_access_token, \%hash)

创建续期任务: collect the members whose accounts an order is to renew.

POST license/create_renew_order_job
https://developer.work.weixin.qq.com/document/path/95646 (2024/01/31)

The first call makes a job, further ones add to it; submit_order_job makes the order.

hash:

=over

=item corpid (str, required)

the corp.

=item jobid (str)

the job to add to; a new one when left out.

=item account_list (list[dict], required)

the accounts; at most 1000 items; a job holds up to 1000000 of each type.

=item account_list[].userid (str, required)

the member.

=item account_list[].type (int, required)

1 = basic account, 2 = external-contact account.

=back

Reply:

=over

=item jobid (str)

the job.

=item invalid_account_list (list[dict])

accounts that can't be renewed.

=item invalid_account_list[].errcode (int)

why.

=item invalid_account_list[].errmsg (str)

the same in words.

=item invalid_account_list[].userid (str)

the member.

=item invalid_account_list[].type (int)

1 = basic account, 2 = external-contact account.

=back

=head2 submit_order_job($provider_access_token, \%hash)

提交续期订单: make the order of a job that renews accounts.

POST license/submit_order_job
https://developer.work.weixin.qq.com/document/path/95646 (2024/01/31)

The order counts once it is paid, in the service provider's console (服务商管理端) or with submit_pay_job.

hash:

=over

=item jobid (str, required)

the job, from create_renew_order_job.

=item buyer_userid (str, required)

who orders: plain userid of a member of the service provider's own corp who has logged in to WeCom, bound it to WeChat, and is an administrator with the permission 购买接口许可.

=item account_duration (dict, required)

until when; either months or new_expire_time.

=item account_duration.months (int)

months of 31 days; at most 60; for a service provider's test corp 1; required when new_expire_time is not given.

=item account_duration.new_expire_time (int)

the new end, Unix seconds: a midnight (24:00:00, to which other times are moved) after today and within 1860 days; not for a service provider's test corp; required when months is not given.

=back

Reply:

=over

=item order_id (str)

the order.

=back

=head2 list_order($provider_access_token, \%hash)

获取订单列表: list the service provider's orders of accounts.

POST license/list_order
https://developer.work.weixin.qq.com/document/path/95647 (2023/06/05)

hash:

=over

=item corpid (str)

orders for this corp; for a test corp these are test orders, else only real ones are listed.

=item start_time (int)

ordered from when, Unix seconds; required when end_time is given.

=item end_time (int)

ordered until when, Unix seconds; at most 31 days after start_time; required when start_time is given.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most records of a page; at most 1000. Default: 500.

=back

Reply:

=over

=item order_list (list[dict])

the orders.

=item order_list[].order_id (str)

the order.

=item order_list[].order_type (int)

1 = purchase, 2 = renewal, 5 = migration of an old corp, 8 = purchase for several corps (the parent order alone, and only when corpid is left out).

=item has_more (int)

0 = no more pages, 1 = more pages.

=item next_cursor (str)

where the next page begins.

=back

=head2 get_order($provider_access_token, \%hash)

获取订单详情: read an order of accounts.

POST license/get_order
https://developer.work.weixin.qq.com/document/path/95648 (2024/07/22)

list_order_account has its accounts, get_union_order the orders for several corps.

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

its id.

=item order.order_type (int)

1 = purchase, 2 = renewal, 5 = migration from payment by edition, 6 = migration of an old contract.

=item order.order_status (int)

0 = to be paid, 1 = paid, 2 = cancelled unpaid, 3 = expired unpaid, 4 = refund asked for, 5 = refunded, 6 = refund refused, 7 = void because the corp is no longer a test corp.

=item order.corpid (str)

the corp, encrypted.

=item order.price (int)

the price, in fen.

=item order.account_count (dict)

how many accounts.

=item order.account_count.base_count (int)

basic accounts.

=item order.account_count.external_contact_count (int)

external-contact accounts.

=item order.account_duration (dict)

how long.

=item order.account_duration.months (int)

months of 31 days; when ordered so.

=item order.account_duration.days (int)

days; when ordered so.

=item order.account_duration.new_expire_time (int)

the new end, Unix seconds; when renewed so.

=item order.create_time (int)

when it was ordered, Unix seconds.

=item order.pay_time (int)

when it was paid, Unix seconds; not for migrations.

=back

=head2 list_order_account($provider_access_token, \%hash)

获取订单中的账号列表: list the accounts of an order.

POST license/list_order_account
https://developer.work.weixin.qq.com/document/path/95649 (2023/04/04)

The activation codes of a purchase or migration, the members of a renewal. A purchase has codes only once it is
paid. Of an order for several corps ask for the sub_order_id of each (get_union_order).

hash:

=over

=item order_id (str, required)

the order.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most records of a page; at most 1000. Default: 500.

=back

Reply:

=over

=item account_list (list[dict])

the accounts.

=item account_list[].active_code (str)

the activation code; of purchases.

=item account_list[].userid (str)

the member, encrypted; of renewals.

=item account_list[].type (int)

1 = basic account, 2 = external-contact account.

=item has_more (int)

0 = no more pages, 1 = more pages.

=item next_cursor (str)

where the next page begins.

=back

=head2 cancel_order($provider_access_token, \%hash)

取消订单: cancel an order that is neither paid nor expired.

POST license/cancel_order
https://developer.work.weixin.qq.com/document/path/96106 (2023/04/27)

hash:

=over

=item corpid (str)

the corp; required except for an order for several corps, which goes without.

=item order_id (str, required)

the order.

=back

=head2 create_new_order_job($provider_access_token, \%hash)

创建多企业新购任务: collect the corps for which an order is to buy accounts.

POST license/create_new_order_job
https://developer.work.weixin.qq.com/document/path/98892 (2024/01/31)

The first call makes a job, further ones add to it; submit_new_order_job makes the order. Not for test corps.

hash:

=over

=item jobid (str)

the job to add to; a new one when left out.

=item buy_list (list[dict], required)

what to buy; at most 10 items; a job holds up to 100000.

=item buy_list[].corpid (str, required)

the corp.

=item buy_list[].account_count (dict, required)

how many accounts; one of the two numbers above 0.

=item buy_list[].account_count.base_count (int)

basic accounts; at most 1000000; for a service provider's test corp 1000.

=item buy_list[].account_count.external_contact_count (int)

external-contact accounts; at most 1000000; for a service provider's test corp 1000.

=item buy_list[].account_duration (dict, required)

how long: months * 31 + days, from 31 to 1860 days.

=item buy_list[].account_duration.months (int)

months of 31 days; at most 60.

=item buy_list[].account_duration.days (int)

days.

=item buy_list[].auto_active_status (int)

whether members are activated automatically: 0 = no, 1 = yes. Default: 1.

=back

Reply:

=over

=item jobid (str)

the job.

=item invalid_list (list[dict])

what can't be bought.

=item invalid_list[].corpid (str)

the corp.

=item invalid_list[].errcode (int)

why.

=item invalid_list[].errmsg (str)

the same in words.

=back

=head2 submit_new_order_job($provider_access_token, \%hash)

提交多企业新购订单: make the order of a job that buys accounts for several corps.

POST license/submit_new_order_job
https://developer.work.weixin.qq.com/document/path/98892 (2024/01/31)

new_order_job_result has the order. It counts once it is paid, in the service provider's console (服务商管理端) or with
submit_pay_job.

hash:

=over

=item jobid (str, required)

the job, from create_new_order_job.

=item buyer_userid (str, required)

who orders: plain userid of a member of the service provider's own corp who has logged in to WeCom, bound it to WeChat, and is an administrator with the permission 购买接口许可.

=back

Reply:

=over

=item jobid (str)

the job; not on the page since 2026-01.

=back

=head2 new_order_job_result($provider_access_token, \%hash)

获取多企业新购订单提交结果: read the order that a job for several corps has made.

POST license/new_order_job_result
https://developer.work.weixin.qq.com/document/path/98892 (2024/01/31)

hash:

=over

=item jobid (str, required)

the job.

=back

Reply:

=over

=item status (int)

1 = done, 2 = running so ask again later, 3 = failed.

=item order_id (str)

the order; when done.

=item fail_list (list[dict])

corps that failed.

=item fail_list[].corpid (str)

the corp.

=item fail_list[].errcode (int)

why.

=item fail_list[].errmsg (str)

the same in words.

=back

Limits:

=over

=item *

within 7 days of submit_new_order_job.

=back

=head2 get_union_order($provider_access_token, \%hash)

获取多企业订单详情: read an order for several corps.

POST license/get_union_order
https://developer.work.weixin.qq.com/document/path/98893 (2023/05/18)

hash:

=over

=item order_id (str, required)

the order.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most records of a page; at most 1000. Default: 500.

=back

Reply:

=over

=item order (dict)

the order.

=item order.order_id (str)

its id.

=item order.order_type (int)

8 = purchase for several corps.

=item order.order_status (int)

0 = to be paid, 1 = paid, 2 = cancelled unpaid, 3 = expired unpaid.

=item order.price (int)

the price, in fen.

=item order.create_time (int)

when it was ordered, Unix seconds.

=item order.pay_time (int)

when it was paid, Unix seconds.

=item buy_list (list[dict])

what was bought.

=item buy_list[].sub_order_id (str)

the corp's part, for list_order_account.

=item buy_list[].corpid (str)

the corp, encrypted.

=item buy_list[].account_count (dict)

how many accounts.

=item buy_list[].account_count.base_count (int)

basic accounts.

=item buy_list[].account_count.external_contact_count (int)

external-contact accounts.

=item buy_list[].account_duration (dict)

how long.

=item buy_list[].account_duration.months (int)

months of 31 days.

=item buy_list[].account_duration.days (int)

days.

=item buy_list[].account_duration.new_expire_time (int)

the new end, Unix seconds; not on the page since 2026-01.

=item has_more (int)

0 = no more pages, 1 = more pages.

=item next_cursor (str)

where the next page begins.

=back

=head2 submit_pay_job($provider_access_token, \%hash)

提交余额支付订单任务: pay an order from the service provider's balance (充值账户).

POST license/submit_pay_job
https://developer.work.weixin.qq.com/document/path/99415 (2024/05/28)

The payment is an asynchronous job; pay_job_result has its outcome. From then on the order can't be paid in another
way. Takes the orders of create_new_order, submit_order_job and submit_new_order_job.

hash:

=over

=item payer_userid (str, required)

who pays, for the account's records: plain userid of a member of the service provider's own corp who has logged in to WeCom, bound it to WeChat, and is an administrator with the permission 购买接口许可.

=item order_id (str, required)

the order.

=back

Reply:

=over

=item jobid (str)

the job.

=back

=head2 pay_job_result($provider_access_token, \%hash)

获取订单支付结果: read whether an order was paid from the balance.

POST license/pay_job_result
https://developer.work.weixin.qq.com/document/path/99415 (2024/05/28)

hash:

=over

=item jobid (str, required)

the job, from submit_pay_job.

=back

Reply:

=over

=item status (int)

1 = paid, 2 = running so ask again later, 3 = failed.

=item pay_job_result (dict)

why; only when failed.

=item pay_job_result.errcode (int)

see Errors.

=item pay_job_result.errmsg (str)

the same in words.

=item pay_job_result.fail_corp_list (list[dict])

the corps because of which it failed; one at most for an order for one corp.

=item pay_job_result.fail_corp_list[].corpid (str)

the corp.

=item pay_job_result.fail_corp_list[].errcode (int)

see Errors.

=item pay_job_result.fail_corp_list[].errmsg (str)

the same in words.

=back

Limits:

=over

=item *

within 7 days of submit_pay_job.

=back

Errors:

=over

=item *

701160: in pay_job_result: some corps did not pass the check.

=item *

90432: in pay_job_result: there is no balance account.

=item *

90433: in pay_job_result: the balance is too low.

=item *

701161: in pay_job_result: the order is to be paid through WeChat or a bank.

=item *

48001: in pay_job_result: who pays lacks the permission.

=item *

701005: in pay_job_result: no such order of accounts.

=item *

701084: in pay_job_result: the order is not waiting for payment.

=item *

701147: in pay_job_result: some orders are above the most for one payment.

=item *

701129: in fail_corp_list: the corp has no order of an app of the service provider.

=item *

701130: in fail_corp_list: all such orders have expired.

=back

=head2 support_policy_query($provider_access_token, \%hash)

民生优惠条件查询: ask whether a corp was entitled to the discount for public welfare, which ended on 2023-03-31.

POST license/support_policy_query
https://developer.work.weixin.qq.com/document/path/96515 (2023/03/31)

hash:

=over

=item corpid (str, required)

the corp, plain or encrypted, which has a third-party app or delegated app of the service provider.

=back

Reply:

=over

=item query_result (int)

0 = not entitled, 1 = entitled.

=item unsatisfied_reason (list[int])

why not, as errcodes; see Errors.

=back

Limits:

=over

=item *

obsolete since 2023-03-31.

=item *

once in 30 days for each corp.

=back

Errors:

=over

=item *

701090: in unsatisfied_reason: not verified as required.

=item *

701091: in unsatisfied_reason: not one of the industries.

=item *

701092: in unsatisfied_reason: the social credit code does not fit.

=item *

701096: in unsatisfied_reason: refused by the risk check.

=item *

701110: in unsatisfied_reason: not a single school as required.

=item *

701111: in unsatisfied_reason: not a school under a bureau as required.

=back

=cut
