# Made from the docstrings of QQ/weixin/work/exmail/useroption.py by .ci/made; change those.
package QQ::weixin::work::exmail::useroption;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get update)],
    original => [qw()],
    more     => [qw(get update)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::exmail::useroption - 其他邮件客户端登录设置

=head1 SYNOPSIS

    use QQ::weixin::work::exmail::useroption;
    my $reply = QQ::weixin::work::exmail::useroption::get($access_token, \%hash);

=head1 DESCRIPTION

Other mail programs: whether members may use them.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, \%hash)

获取用户功能属性: get how a member may use other mail programs.

POST exmail/useroption/get
https://developer.work.weixin.qq.com/document/path/95513 (2022/12/01)

hash:

=over

=item userid (str, required)

the member.

=item type (list[int], required)

the settings to get, 1 = safe login enforced, 2 = IMAP and SMTP, 3 = POP and SMTP, 4 = safe login on.

=back

Reply:

=over

=item option (dict)

the settings.

=item option.list (list[dict])

the settings.

=item option.list[].type (int)

the setting, 1 = safe login enforced, 2 = IMAP and SMTP, 3 = POP and SMTP, 4 = safe login on.

=item option.list[].value (str)

1 = on, 0 = off; as text.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=head2 update($access_token, \%hash)

更改用户功能属性: set how a member may use other mail programs.

POST exmail/useroption/update
https://developer.work.weixin.qq.com/document/path/98008 (2022/12/01)

hash:

=over

=item userid (str, required)

the member.

=item option (dict, required)

the settings.

=item option.list (list[dict], required)

the settings.

=item option.list[].type (int, required)

the setting, 1 = safe login enforced, 2 = IMAP and SMTP, 3 = POP and SMTP, 4 = safe login on.

=item option.list[].value (str, required)

1 = on, 0 = off; as text.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=cut
