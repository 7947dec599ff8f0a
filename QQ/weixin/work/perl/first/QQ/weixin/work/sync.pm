# Made from the docstrings of QQ/weixin/work/sync.py by .ci/made; change those.
package QQ::weixin::work::sync;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(contact_sync_success)],
    original => [qw()],
    more     => [qw(contact_sync_success)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::sync - 推广二维码

=head1 SYNOPSIS

    use QQ::weixin::work::sync;
    my $reply = QQ::weixin::work::sync::contact_sync_success($access_token);

=head1 DESCRIPTION

The contacts of a corp that registered by a service provider's promotion QR code.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 contact_sync_success($access_token)

设置通讯录同步完成: tell WeCom that a new corp's contacts have been moved in.

GET sync/contact_sync_success
https://developer.work.weixin.qq.com/document/path/90584 (2018/10/18)

The contacts are unlocked, and the access_token for moving them, from service.get_register_info, ends.

=cut
