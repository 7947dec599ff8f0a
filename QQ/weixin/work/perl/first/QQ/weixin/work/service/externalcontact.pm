# Made from the docstrings of QQ/weixin/work/service/externalcontact.py by .ci/made; change those.
package QQ::weixin::work::service::externalcontact;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(finish_external_userid_migration unionid_to_external_userid_3rd)],
    original => [qw()],
    more     => [qw(finish_external_userid_migration unionid_to_external_userid_3rd)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::externalcontact - 安全性升级说明

=head1 SYNOPSIS

    use QQ::weixin::work::service::externalcontact;
    my $reply = QQ::weixin::work::service::externalcontact::finish_external_userid_migration($provider_access_token, \%hash);

=head1 DESCRIPTION

External contact ids of a service provider, which are encrypted for each service provider and corp.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 finish_external_userid_migration($provider_access_token, \%hash)

设置迁移完成: tell WeCom that a service provider has changed all external_userids of a corp.

POST service/externalcontact/finish_external_userid_migration
https://developer.work.weixin.qq.com/document/path/96516 (2025/09/18)

From then on the corp's calls and callbacks have the new external_userids, and unionids no more. A service provider
with several apps changes the ids for each (externalcontact.get_new_external_userid), and calls this once. Not
needed where the corp is the service provider itself.

hash:

=over

=item corpid (str, required)

the corp.

=back

Permission:

=over

=item *

provider: only for corps that authorised a third-party app of it

=back

=head2 unionid_to_external_userid_3rd($suite_access_token, \%hash)

unionid查询external_userid: get the external_userids of a WeChat user by unionid and openid.

POST service/externalcontact/unionid_to_external_userid_3rd
https://developer.work.weixin.qq.com/document/path/96516 (2025/09/18)

Withdrawn from the page, where only a comment still has it; see idconvert.unionid_to_external_userid. To be called
when the user does something, never in bulk: that gets the service provider blocked.

hash:

=over

=item unionid (str, required)

unionid of the WeChat user.

=item openid (str, required)

openid of the same user, from the same mini program or official account.

=item corpid (str)

the corp; all when left out; faster if given; required when the user is only in a customer group.

=back

Reply:

=over

=item external_userid_info (list[dict])

the external contacts with this unionid.

=item external_userid_info[].corpid (str)

the corp.

=item external_userid_info[].external_userid (str)

the external contact's id in that corp.

=back

Permission:

=over

=item *

third-party: the corp authorised the app; the follower, or the group owner, is within the app's visible range

=item *

note: unionid and openid belong to the same subject (主体) as the service provider; only parents within the app's visible range; in customer service only those with a session in the last 48 hours

=back

Limits:

=over

=item *

50,000 calls an hour and 240,000 a day for each service provider.

=back

=cut
