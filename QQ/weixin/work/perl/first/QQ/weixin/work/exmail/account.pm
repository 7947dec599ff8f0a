# Made from the docstrings of QQ/weixin/work/exmail/account.py by .ci/made; change those.
package QQ::weixin::work::exmail::account;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(act_email)],
    original => [qw()],
    more     => [qw(act_email)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::exmail::account - 邮件

=head1 SYNOPSIS

    use QQ::weixin::work::exmail::account;
    my $reply = QQ::weixin::work::exmail::account::act_email($access_token, \%hash);

=head1 DESCRIPTION

Mail accounts: switch them on and off.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 act_email($access_token, \%hash)

禁用/启用邮箱账号: switch the mailbox of a member, or a shared mailbox, on or off.

POST exmail/account/act_email
https://developer.work.weixin.qq.com/document/path/95512 (2022/11/30)

userid (required without publicemail_id) is taken where both are given.

publicemail_id (required without userid) is for shared mailboxes.

hash:

=over

=item userid (str)

the member; required without publicemail_id; not a super administrator or the creator of the corp when it is switched off.

=item publicemail_id (int)

the shared mailbox; required without userid.

=item type (int, required)

1 = on, 2 = off.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=cut
