# Made from the docstrings of QQ/weixin/work/service/miniprogram.py by .ci/made; change those.
package QQ::weixin::work::service::miniprogram;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(jscode2session)],
    original => [qw()],
    more     => [qw(jscode2session)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::miniprogram - 登录

=head1 SYNOPSIS

    use QQ::weixin::work::service::miniprogram;
    my $reply = QQ::weixin::work::service::miniprogram::jscode2session($suite_access_token, $js_code, $grant_type);

=head1 DESCRIPTION

Who uses a mini program that belongs to a third-party app.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 jscode2session($suite_access_token, $js_code, $grant_type)

code2Session: change the code of a mini program's login for the member and the session key.

GET service/miniprogram/jscode2session
https://developer.work.weixin.qq.com/document/path/92423 (2022/09/23)

Keep session_key on the server: it never belongs in the mini program.

Arguments:

=over

=item js_code (str, required)

the code, from wx.qy.login.

=item grant_type (str, required)

one of authorization_code.

=back

Reply:

=over

=item corpid (str)

corp of the member.

=item userid (str)

the member; encrypted where the corp has not installed the app.

=item session_key (str)

key of the session.

=item open_userid (str)

the member, the same in all apps of one service provider, another for each service provider; at most 64 bytes.

=back

Permission:

=over

=item *

third-party: with the suite_access_token of the app with which the mini program is associated

=back

Errors:

=over

=item *

40029: js_code is invalid.

=back

=cut
