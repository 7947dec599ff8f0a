# Made from the docstrings of QQ/weixin/work/wedoc/vip.py by .ci/made; change those.
package QQ::weixin::work::wedoc::vip;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::wedoc',
    exported => [qw(batch_add batch_del list)],
    original => [qw(batch_add batch_del list)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc::vip - 高级功能账号管理

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc::vip;
    my $reply = QQ::weixin::work::wedoc::vip::batch_add($access_token, \%hash);

=head1 DESCRIPTION

Assigns, withdraws and lists the advanced-feature accounts (高级功能账号) of documents, which are handed out member by
member. All calls work only on members inside the visible range of the calling app.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 batch_add($access_token, \%hash)

分配高级功能账号: assign advanced-feature accounts of documents to members.

POST wedoc/vip/batch_add
https://developer.work.weixin.qq.com/document/path/99516 (2023/12/07)

A member who already holds an account counts as a success. The call may succeed in part: look at fail_userid_list.

hash:

=over

=item userid_list (list[str], required)

members to receive an account, at most 100 items.

=back

Reply:

=over

=item succ_userid_list (list[str])

members who now hold an account, including those who already had one.

=item fail_userid_list (list[str])

members to whom no account could be assigned.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 batch_del($access_token, \%hash)

取消高级功能账号: take advanced-feature accounts of documents away from members.

POST wedoc/vip/batch_del
https://developer.work.weixin.qq.com/document/path/99517 (2023/12/07)

The call may succeed in part: look at fail_userid_list.

hash:

=over

=item userid_list (list[str], required)

members who lose their account, at most 100 items.

=back

Reply:

=over

=item succ_userid_list (list[str])

members whose account was taken away.

=item fail_userid_list (list[str])

members whose account could not be taken away.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=head2 list($access_token, \%hash)

获取高级功能账号列表: list the members who hold an advanced-feature account, page by page.

POST wedoc/vip/list
https://developer.work.weixin.qq.com/document/path/99518 (2023/12/07)

Pass an empty dict for the first page with the default size, then repeat with cursor set to next_cursor as long as
has_more is true.

hash:

=over

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 200. A page may hold fewer members, so only has_more marks the end. Default: 100.

=back

Reply:

=over

=item has_more (bool)

whether more members follow.

=item next_cursor (str)

where the next page begins.

=item userid_list (list[str])

members who hold an account.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: within the app's visible range

=back

=cut
