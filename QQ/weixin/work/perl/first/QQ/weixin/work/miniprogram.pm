# Made from the docstrings of QQ/weixin/work/miniprogram.py by .ci/made; change those.
package QQ::weixin::work::miniprogram;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(transfer_session jscode2session)],
    original => [qw()],
    more     => [qw(transfer_session jscode2session)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::miniprogram - 企业互联

=head1 SYNOPSIS

    use QQ::weixin::work::miniprogram;
    my $reply = QQ::weixin::work::miniprogram::transfer_session($access_token, \%hash);

=head1 DESCRIPTION

The sessions of members in mini programs: from the code of a login to userid and session_key, and on to a corp to which
the app is shared.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 transfer_session($access_token, \%hash)

获取下级/下游企业小程序session: turn a session of the upstream corp's mini program into one of the downstream corp.

POST miniprogram/transfer_session
https://developer.work.weixin.qq.com/document/path/93355 (2023/01/11)

The access_token is that of the downstream corp, from corpgroup.corp.gettoken.

hash:

=over

=item userid (str, required)

the encrypted userid from jscode2session; at most 64 bytes.

=item session_key (str, required)

the upstream corp's session_key from jscode2session; at most 64 bytes.

=back

Reply:

=over

=item userid (str)

the member of the downstream corp.

=item session_key (str)

the downstream corp's session_key.

=back

Permission:

=over

=item *

self-built, delegated: only for the app that the upstream corp shared, whose session_key is given

=back

=head2 jscode2session($access_token, $js_code, $grant_type)

code2Session: turn the code of a login in a mini program into userid and session_key.

GET miniprogram/jscode2session
https://developer.work.weixin.qq.com/document/path/91507 (2023/04/10)

Arguments:

=over

=item js_code (str, required)

the code that the login in the mini program gave.

=item grant_type (str, required)

always authorization_code.

=back

Reply:

=over

=item corpid (str)

the corp to which the member belongs.

=item userid (str)

the member.

=item session_key (str)

the key of the session, with which the data of the mini program are signed and encrypted.

=back

Limits:

=over

=item *

not among the server documents of 2026-01, but among those of the client; fields as other SDKs have them.

=back

=cut
