# Made from the docstrings of QQ/weixin/work/exmail/vip.py by .ci/made; change those.
package QQ::weixin::work::exmail::vip;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(batch_add batch_del list)],
    original => [qw()],
    more     => [qw(batch_add batch_del list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::exmail::vip - 高级功能账号管理

=head1 SYNOPSIS

    use QQ::weixin::work::exmail::vip;
    my $reply = QQ::weixin::work::exmail::vip::batch_add($access_token, \%hash);

=head1 DESCRIPTION

Advanced-feature accounts (高级功能账号) of mail: which members have them.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 batch_add($access_token, \%hash)

分配高级功能账号: give members the advanced features.

POST exmail/vip/batch_add
https://developer.work.weixin.qq.com/document/path/99316 (2023/07/11)

hash:

=over

=item userid_list (list[str], required)

the members; at most 100 items.

=back

Reply:

=over

=item succ_userid_list (list[str])

members who have the features now, or had them before.

=item fail_userid_list (list[str])

members for whom it failed.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: within the app's visible range

=back

=head2 batch_del($access_token, \%hash)

取消高级功能账号: take the advanced features from members.

POST exmail/vip/batch_del
https://developer.work.weixin.qq.com/document/path/99317 (2023/07/11)

hash:

=over

=item userid_list (list[str], required)

the members; at most 100 items.

=back

Reply:

=over

=item succ_userid_list (list[str])

members who have the features no longer.

=item fail_userid_list (list[str])

members for whom it failed.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: within the app's visible range

=back

=head2 list($access_token, \%hash)

获取高级功能账号列表: list the members who have the advanced features.

POST exmail/vip/list
https://developer.work.weixin.qq.com/document/path/99318 (2023/07/20)

hash:

=over

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 200. Default: 100. A page can hold fewer: only has_more marks the end.

=back

Reply:

=over

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=item userid_list (list[str])

the members.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: within the app's visible range

=back

=cut
