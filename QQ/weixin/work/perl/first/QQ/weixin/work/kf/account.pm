# Made from the docstrings of QQ/weixin/work/kf/account.py by .ci/made; change those.
package QQ::weixin::work::kf::account;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::kf',
    exported => [qw(add del update list)],
    original => [qw(add del update list)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::kf::account - 客服账号管理

=head1 SYNOPSIS

    use QQ::weixin::work::kf::account;
    my $reply = QQ::weixin::work::kf::account::add($access_token, \%hash);

=head1 DESCRIPTION

Customer-service accounts: the names and faces that WeChat users chat with. The other kf families name an account by its
open_kfid.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

添加客服帐号: create a customer-service account with a name and an avatar.

POST kf/account/add
https://developer.work.weixin.qq.com/document/path/94662 (2023/12/05)

hash:

=over

=item name (str, required)

the name shown to customers, at most 16 characters.

=item media_id (str, required)

the avatar, a temporary media file (临时素材) from media.upload; at most 128 bytes.

=back

Reply:

=over

=item open_kfid (str)

the id of the new account.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用, and at least one account under 通过API管理会话消息 > 企业内部开发 > 可管理的客服账号

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: the calling app may manage the account that it creates

=back

Limits:

=over

=item *

at most 5000 accounts per corp.

=back

Errors:

=over

=item *

95005: the corp has too many accounts.

=item *

95006: name is not valid.

=item *

95026: the existing accounts are used too rarely to create more.

=item *

95027: a corp that is not verified can create only 10 accounts.

=back

=head2 del($access_token, \%hash)

删除客服账号: delete a customer-service account.

POST kf/account/del
https://developer.work.weixin.qq.com/document/path/94663 (2023/11/30)

hash:

=over

=item open_kfid (str, required)

the account to delete, at most 64 bytes.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号

=item *

note: the receptionists of the account must be within the app's visible range

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95004: there is no such account.

=item *

95005: the last account of the corp cannot be deleted.

=back

=head2 update($access_token, \%hash)

修改客服帐号: change the name or the avatar of a customer-service account.

POST kf/account/update
https://developer.work.weixin.qq.com/document/path/94664 (2023/11/30)

hash:

=over

=item open_kfid (str, required)

the account to change, at most 64 bytes.

=item name (str)

the new name, at most 16 characters; unchanged if not given.

=item media_id (str)

the new avatar, a temporary media file (临时素材) from media.upload, at most 128 bytes; unchanged if not given.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号

=item *

note: the receptionists of the account must be within the app's visible range

=back

Errors:

=over

=item *

60030: the receptionists of the account are not within the app's visible range.

=item *

95000: open_kfid is not valid.

=item *

95004: there is no such account.

=item *

95006: name is not valid.

=back

=head2 list($access_token, \%hash)

获取客服帐号列表: list the customer-service accounts with their names and avatars.

POST kf/account/list
https://developer.work.weixin.qq.com/document/path/94661 (2023/11/30)

An empty hash asks for the first page. A page with fewer accounts than limit is the last.

hash:

=over

=item offset (int)

how many accounts to skip, at least 0. Default: 0.

=item limit (int)

page size, from 1 to 100. Default: 100.

=back

Reply:

=over

=item account_list (list[dict])

accounts.

=item account_list[].open_kfid (str)

account id.

=item account_list[].name (str)

account name.

=item account_list[].avatar (str)

address of the avatar.

=item account_list[].manage_privilege (bool)

whether the calling app may manage the account (edit it, assign sessions, exchange messages); absent for component apps.

=back

Permission:

=over

=item *

self-built: 微信客服 > 可调用接口的应用

=item *

third-party, delegated: 微信客服 > 获取基础信息

=item *

component: 管理接入的微信客服 > 获取企业授权接入的客服账号 > 客服账号信息与链接, only accounts that the corp authorised

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
