# Made from the docstrings of QQ/weixin/work/kf/customer.py by .ci/made; change those.
package QQ::weixin::work::kf::customer;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::kf',
    exported => [qw(get_upgrade_service_config upgrade_service cancel_upgrade_service batchget)],
    original => [qw(get_upgrade_service_config upgrade_service cancel_upgrade_service batchget)],
    more     => [qw(batchget_all)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::kf::customer - 「升级服务」配置

=head1 SYNOPSIS

    use QQ::weixin::work::kf::customer;
    my $reply = QQ::weixin::work::kf::customer::get_upgrade_service_config($access_token [, \%hash]);

=head1 DESCRIPTION

The basic data of WeChat customers who wrote to a customer-service account (客服账号), and the service upgrade (升级服务):
recommending one of the corp's specialists or customer groups to such a customer.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_upgrade_service_config($access_token [, \%hash])

获取配置的专员与客户群: list the specialists and customer groups that are configured for the service upgrade.

GET kf/customer/get_upgrade_service_config
https://developer.work.weixin.qq.com/document/path/94674 (2024/01/22)

They are configured in the admin console or on a phone, under 微信客服 > 升级服务. The hash is not needed, and not looked
at, as in Perl.

Reply:

=over

=item member_range (dict)

who can be recommended as a specialist.

=item member_range.userid_list (list[str])

members, by userid.

=item member_range.department_id_list (list[int])

departments whose members can; the table of the official document calls it department_list, its sample and the server department_id_list.

=item groupchat_range (dict)

which customer groups can be recommended.

=item groupchat_range.chat_id_list (list[str])

the groups, by chat_id.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 服务工具 > 配置「升级服务」

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the specialists, and the owners of the groups, must be within the app's visible range

=back

=head2 upgrade_service($access_token, \%hash)

为客户升级为专员或客户群服务: recommend a specialist or a customer group to a customer.

POST kf/customer/upgrade_service
https://developer.work.weixin.qq.com/document/path/94674 (2024/01/22)

Whoever serves the customer then sees a mark in WeCom (another icon on Windows, a bar on a phone), until the
customer has been upgraded or cancel_upgrade_service withdraws the recommendation.

hash:

=over

=item open_kfid (str, required)

the customer-service account.

=item external_userid (str, required)

the WeChat customer.

=item type (int, required)

1 = specialist, 2 = customer group.

=item member (dict)

the specialist to recommend; required when type is 1.

=item member.userid (str, required)

the specialist's userid.

=item member.wording (str)

the text of the recommendation.

=item groupchat (dict)

the customer group to recommend; required when type is 2.

=item groupchat.chat_id (str, required)

the group's chat_id.

=item groupchat.wording (str)

the text of the recommendation.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 服务工具 > 配置「升级服务」

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the receptionists of the account, the specialist and the group owner must be within the app's visible range

=back

Limits:

=over

=item *

the specialist must be within the range of 客户联系 > 权限配置 > 客户联系和客户群.

=item *

the specialist or group must be configured under 微信客服 > 升级服务.

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95021: the userid or chat_id is not configured under 微信客服 > 升级服务, see get_upgrade_service_config.

=back

=head2 cancel_upgrade_service($access_token, \%hash)

为客户取消推荐: withdraw the specialist or customer group recommended to a customer.

POST kf/customer/cancel_upgrade_service
https://developer.work.weixin.qq.com/document/path/94674 (2024/01/22)

For when the customer has been upgraded, or is not to be any more. The mark that upgrade_service put into WeCom
disappears too.

hash:

=over

=item open_kfid (str, required)

the customer-service account.

=item external_userid (str, required)

the WeChat customer.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 服务工具 > 配置「升级服务」

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the receptionists of the account and the group owner must be within the app's visible range

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=back

=head2 batchget($access_token, \%hash)

获取客户基础信息: get nickname, avatar, gender, unionid and way of entry of WeChat customers.

POST kf/customer/batchget
https://developer.work.weixin.qq.com/document/path/95159 (2025/11/18)

Only customers who opened a chat by a link or wrote to the account within the last 48 hours are found; the others
come back under invalid_external_userid. To get a unionid, bind an official account or mini program of the same corp
(with the WeChat Open Platform) under 应用管理 > 微信客服 > 通过API管理微信客服.

hash:

=over

=item external_userid_list (list[str], required)

the customers, 1 to 100 items; ask for more in several calls.

=item need_enter_session_context (int)

whether to tell how each customer last entered a session within 48 hours: 0 = no, 1 = yes. Default: 0.

=back

Reply:

=over

=item customer_list (list[dict])

the customers found.

=item customer_list[].external_userid (str)

the WeChat customer.

=item customer_list[].nickname (str)

the WeChat nickname.

=item customer_list[].avatar (str)

the address of the avatar; not for third-party apps, nor for delegated apps.

=item customer_list[].gender (int)

0 = unknown, 1 = male, 2 = female; always 0 for third-party and delegated apps.

=item customer_list[].unionid (str)

the WeChat unionid; only with a WeChat developer account (微信开发者账号) bound; not for third-party apps.

=item customer_list[].enter_session_context (dict)

how the customer last entered a session within 48 hours; only when need_enter_session_context is 1.

=item customer_list[].enter_session_context.scene (str)

the scene that the developer gave when making the link to the account (kf.add_contact_way).

=item customer_list[].enter_session_context.scene_param (str)

the scene_param that the developer appended to that link.

=item customer_list[].enter_session_context.wechat_channels (dict)

the account in Channels (视频号) that the customer came from; only for those who did.

=item customer_list[].enter_session_context.wechat_channels.nickname (str)

the name of the Channels account; for scenes 1, 2 and 3.

=item customer_list[].enter_session_context.wechat_channels.shop_nickname (str)

the name of the Channels shop (视频号小店); for scenes 4 and 5.

=item customer_list[].enter_session_context.wechat_channels.scene (int)

1 = home page, 2 = product list of a live stream, 3 = product showcase, 4 = product page of the shop, 5 = order page of the shop.

=item invalid_external_userid (list[str])

the ids asked for that are no such customers.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 获取基础信息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: an app for marketing (「营销获客」应用) gets only the customers of the accounts that it manages

=back

Limits:

=over

=item *

only customers who triggered the event enter_session or wrote to the account within the last 48 hours.

=back

=head2 batchget_all($access_token, \%hash [, $workers])

批量获取客户基础信息: batchget for any number of customers, fetched in parallel and merged into one reply.

POST kf/customer/batchget
https://developer.work.weixin.qq.com/document/path/95159 (2025/11/18)

Asks for each customer once, 100 to a call. A call that the server refuses because it is busy (-1) is repeated up to
3 times, one that it refuses because of too many calls (45009, 45033) up to 10 times, with growing pauses of at most
a minute. Whatever else fails is listed under `failed`, and nothing that was got is lost.

Arguments:

=over

=item workers (int)

how many calls are under way at once. Default: 4.

=back

hash:

=over

=item external_userid_list (list[str], required)

the customers; any number.

=item need_enter_session_context (int)

as for batchget.

=back

Reply:

=over

=item customer_list (list[dict])

the customers found, in the order asked.

=item customer_list[].external_userid (str)

the WeChat customer.

=item customer_list[].nickname (str)

the WeChat nickname.

=item customer_list[].avatar (str)

the address of the avatar; not for third-party apps, nor for delegated apps.

=item customer_list[].gender (int)

0 = unknown, 1 = male, 2 = female; always 0 for third-party and delegated apps.

=item customer_list[].unionid (str)

the WeChat unionid; only with a WeChat developer account (微信开发者账号) bound; not for third-party apps.

=item customer_list[].enter_session_context (dict)

how the customer last entered a session within 48 hours; only when need_enter_session_context is 1.

=item customer_list[].enter_session_context.scene (str)

the scene that the developer gave when making the link to the account (kf.add_contact_way).

=item customer_list[].enter_session_context.scene_param (str)

the scene_param that the developer appended to that link.

=item customer_list[].enter_session_context.wechat_channels (dict)

the account in Channels (视频号) that the customer came from; only for those who did.

=item customer_list[].enter_session_context.wechat_channels.nickname (str)

the name of the Channels account; for scenes 1, 2 and 3.

=item customer_list[].enter_session_context.wechat_channels.shop_nickname (str)

the name of the Channels shop (视频号小店); for scenes 4 and 5.

=item customer_list[].enter_session_context.wechat_channels.scene (int)

1 = home page, 2 = product list of a live stream, 3 = product showcase, 4 = product page of the shop, 5 = order page of the shop.

=item invalid_external_userid (list[str])

the ids that are no such customers, in the order asked.

=item failed (list[dict])

the calls that failed; empty when errcode is 0. With any, errcode is that of the first, or -1 where there was no reply.

=item failed[].external_userid_list (list[str])

the customers that were not got, to be asked for again.

=item failed[].errcode (int)

the server's errcode, where it replied.

=item failed[].errmsg (str)

the server's errmsg, where it replied.

=item failed[].reason (str)

why there was no reply.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 获取基础信息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Differs from Perl:

=over

=item *

0.12 has no such function.

=back

=cut
