# Made from the docstrings of QQ/weixin/work/service/auth.py by .ci/made; change those.
package QQ::weixin::work::service::auth;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(getuserinfo3rd getuserdetail3rd)],
    original => [qw()],
    more     => [qw(getuserinfo3rd getuserdetail3rd)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::auth - 网页授权登录

=head1 SYNOPSIS

    use QQ::weixin::work::service::auth;
    my $reply = QQ::weixin::work::service::auth::getuserinfo3rd($suite_access_token, $code);

=head1 DESCRIPTION

Who opened a page of a third-party app in WeCom, or logged in on its site.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 getuserinfo3rd($suite_access_token, $code)

获取访问用户身份: identify who opened a page of a third-party app, or logged in: a member, or nobody of any corp.

GET service/auth/getuserinfo3rd
https://developer.work.weixin.qq.com/document/path/91121 (2022/09/01)

A member gets corpid, userid, open_userid and perhaps user_ticket; all others get openid. Logging in on a site
(企业微信Web登录) gives no user_ticket; once the service provider has set up the new app for logging in, auth_code from
the old way of the corp's console is taken too.

Arguments:

=over

=item code (str, required)

the code of the redirect after a member's consent; at most 512 bytes; good for one call within 5 minutes.

=back

Reply:

=over

=item corpid (str)

corp of the member.

=item userid (str)

the member; encrypted where the corp has not authorised the app, else plain or encrypted as that corp is set.

=item user_ticket (str)

ticket for getuserdetail3rd; at most 512 bytes; only for scope snsapi_userinfo or snsapi_privateinfo and a member within the app's visible range.

=item expires_in (int)

how long user_ticket is valid, seconds; comes with it.

=item open_userid (str)

the member, the same in all apps of one service provider; at most 64 bytes; only for third-party apps.

=item openid (str)

who it is when of no corp, as this service provider sees them.

=back

Permission:

=over

=item *

third-party: the page's domain must be a 可信域名 of the app

=back

Errors:

=over

=item *

40029: code is invalid.

=item *

50001: the page's domain is no 可信域名 of the app.

=back

=head2 getuserdetail3rd($suite_access_token, \%hash)

获取访问用户敏感信息: read the personal data of a member who consented.

POST service/auth/getuserdetail3rd
https://developer.work.weixin.qq.com/document/path/91122 (2023/03/14)

hash:

=over

=item user_ticket (str, required)

the ticket, from getuserinfo3rd.

=back

Reply:

=over

=item corpid (str)

corp of the member.

=item userid (str)

the member.

=item name (str)

the userid, for apps created since 2019-12-30; not returned since 2020-06-30 for those before; show names with 通讯录展示组件.

=item gender (str)

0 = not set, 1 = male, 2 = female; 0 too where the member did not consent to snsapi_privateinfo.

=item avatar (str)

address of the avatar; the default one without that consent.

=item qr_code (str)

the member's QR code, by which others add them as an external contact; only with that consent.

=back

Permission:

=over

=item *

third-party: within the app's visible range

=back

=cut
