# Made from the docstrings of QQ/weixin/work/exmail/mail.py by .ci/made; change those.
package QQ::weixin::work::exmail::mail;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_newcount)],
    original => [qw()],
    more     => [qw(get_newcount)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::exmail::mail - 邮件

=head1 SYNOPSIS

    use QQ::weixin::work::exmail::mail;
    my $reply = QQ::weixin::work::exmail::mail::get_newcount($access_token, \%hash);

=head1 DESCRIPTION

Mail of members.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_newcount($access_token, \%hash)

获取邮件未读数: count the unread mails of a member.

POST exmail/mail/get_newcount
https://developer.work.weixin.qq.com/document/path/95514 (2022/11/30)

hash:

=over

=item userid (str, required)

the member.

=back

Reply:

=over

=item count (int)

how many there are.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=cut
