# Made from the docstrings of QQ/weixin/work/corpgroup/batch.py by .ci/made; change those.
package QQ::weixin::work::corpgroup::batch;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::corpgroup',
    exported => [qw(external_userid_to_pending_id)],
    original => [qw(external_userid_to_pending_id)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::corpgroup::batch - 上下游

=head1 SYNOPSIS

    use QQ::weixin::work::corpgroup::batch;
    my $reply = QQ::weixin::work::corpgroup::batch::external_userid_to_pending_id($access_token, \%hash);

=head1 DESCRIPTION

Second half of matching WeChat users with customers across a corp chain (上下游): first corpgroup.unionid_to_pending_id
gives a WeChat user a pending_id, then the call here finds that pending_id again for somebody who has become a customer.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 external_userid_to_pending_id($access_token, \%hash)

external_userid查询pending_id: look up the pending_ids issued earlier for up to 100 customers.

POST corpgroup/batch/external_userid_to_pending_id
https://developer.work.weixin.qq.com/document/path/97357 (2023/03/30)

Compare the pending_ids with those kept from corpgroup.unionid_to_pending_id to learn the customer's unionid.

hash:

=over

=item external_userid (list[str], required)

external contact ids of the upstream or a downstream corp; at most 100 items.

=item chat_id (str)

customer group; when given, only the group owner must be in the app's visible range and ids outside the group are ignored; when left out, the customer's follower must be in the visible range.

=back

Reply:

=over

=item result (list[dict])

conversion results.

=item result[].external_userid (str)

id that was converted.

=item result[].pending_id (str)

temporary external contact id, issued before the WeChat user became a customer; unique within the shared app, valid for 90 days.

=back

Permission:

=over

=item *

self-built, delegated: 客户联系; an app that is shared along the corp chain

=item *

note: the upstream app must have called corpgroup.unionid_to_pending_id before

=item *

note: the follower, or the group owner of the customer group, within the app's visible range

=item *

note: upstream corp and downstream corp certified or verified (认证或验证); for a delegated app, its service provider certified

=back

=cut
