# Made from the docstrings of QQ/weixin/work/auth.py by .ci/made; change those.
package QQ::weixin::work::auth;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(getuserinfo getuserdetail get_tfa_info)],
    original => [qw()],
    more     => [qw(getuserinfo getuserdetail get_tfa_info)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::auth - 身份验证

=head1 SYNOPSIS

    use QQ::weixin::work::auth;
    my $reply = QQ::weixin::work::auth::getuserinfo($access_token, $code);

=head1 DESCRIPTION

Who opened a page of an app in WeCom, logged in on its site, or has to confirm it.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 getuserinfo($access_token, $code)

获取访问用户身份: identify who opened a page of the app, or logged in: a member, a parent, or somebody else.

GET auth/getuserinfo
https://developer.work.weixin.qq.com/document/path/91023 (2026/06/22)

A member, in the visible range or not, gets userid and perhaps user_ticket; a parent of a school gets
external_userid and parent_userid; others get openid and perhaps external_userid.

Arguments:

=over

=item code (str, required)

the code of the redirect after consent; at most 512 bytes; good for one call within 5 minutes.

=back

Reply:

=over

=item userid (str)

the member; CorpId/userid for one of a linked corp or a corp chain.

=item user_ticket (str)

ticket for getuserdetail; at most 512 bytes, valid for 1800 seconds; only for scope snsapi_privateinfo and a member within the app's visible range; not for linked corps and corp chains, nor for logging in on a site.

=item user_doc_ticket (str)

ticket to search documents with in the data zone (数据与智能专区); valid for 30 days; only for members, and only for apps with the zone's right to the archive of documents (文档存档), which is on trial.

=item openid (str)

who it is when no member, as this corp sees them; at most 64 bytes.

=item external_userid (str)

external contact id; of a customer whose follower is within the app's visible range, the same in all apps of one service provider; or of a parent.

=item parent_userid (str)

the parent in the school's contacts; CorpId/parent_userid where schools are linked with their bureau.

=back

Permission:

=over

=item *

self-built, delegated: the page's domain must be a 可信域名 of the app

=back

Errors:

=over

=item *

40029: code is invalid.

=item *

50001: the page's domain is no 可信域名 of the app.

=back

=head2 getuserdetail($access_token, \%hash)

获取访问用户敏感信息: read the personal data of a member who consented.

POST auth/getuserdetail
https://developer.work.weixin.qq.com/document/path/95833 (2023/03/14)

The administrator chooses which of them the app may have; the member confirms them.

hash:

=over

=item user_ticket (str, required)

the ticket, from getuserinfo.

=back

Reply:

=over

=item userid (str)

the member.

=item gender (int)

0 = not set, 1 = male, 2 = female; a string in some replies; 0 too where the member did not consent to snsapi_privateinfo.

=item avatar (str)

address of the avatar; the default one without that consent.

=item qr_code (str)

the member's QR code, by which others add them as an external contact; only with that consent.

=item mobile (str)

mobile number; only with that consent; not for third-party apps.

=item email (str)

mail address; only with that consent; not for third-party apps.

=item biz_mail (str)

corp mailbox; only with that consent; not for third-party apps.

=item address (str)

address; only with that consent; not for third-party apps.

=back

Permission:

=over

=item *

self-built, delegated: within the app's visible range

=back

=head2 get_tfa_info($access_token, \%hash)

获取用户二次验证信息: identify who is at the page of the second verification, and get the code to let them pass.

POST auth/get_tfa_info
https://developer.work.weixin.qq.com/document/path/99499 (2024/08/19)

hash:

=over

=item code (str, required)

the code that WeCom gave to the page; good for one call within 5 minutes.

=back

Reply:

=over

=item userid (str)

the member.

=item tfa_code (str)

code for user.tfa_succ; good for one call within 5 minutes.

=back

Permission:

=over

=item *

contacts sync: allowed

=item *

self-built: the member is in the range of the second verification and within the app's visible range; the page's address must be an OAuth2 link of the app

=back

Limits:

=over

=item *

at most 20 calls at the same time.

=back

Errors:

=over

=item *

40029: code is invalid.

=back

=cut
