# Made from the docstrings of QQ/weixin/work/idconvert/batch.py by .ci/made; change those.
package QQ::weixin::work::idconvert::batch;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::idconvert',
    exported => [qw(external_userid_to_pending_id)],
    original => [qw()],
    more     => [qw(external_userid_to_pending_id)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::idconvert::batch - ID转换接口

=head1 SYNOPSIS

    use QQ::weixin::work::idconvert::batch;
    my $reply = QQ::weixin::work::idconvert::batch::external_userid_to_pending_id($access_token, \%hash);

=head1 DESCRIPTION

Ids, many at once.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 external_userid_to_pending_id($access_token, \%hash)

external_userid查询pending_id: get the pending_ids that WeChat users had before they became customers.

POST idconvert/batch/external_userid_to_pending_id
https://developer.work.weixin.qq.com/document/path/95900 (2025/11/17)

Finds what idconvert.unionid_to_external_userid gave to the same service provider, within 90 days.

hash:

=over

=item chat_id (str)

a customer group: only its group owner need be in the visible range, and ids outside the group are ignored; when left out the followers must be.

=item external_userid (list[str], required)

the customers; at most 100 items.

=back

Reply:

=over

=item result (list[dict])

those found.

=item result[].external_userid (str)

the customer.

=item result[].pending_id (str)

the provisional id.

=back

Permission:

=over

=item *

third-party, delegated: only for verified corps; the follower or group owner is within the app's visible range

=item *

note: 营销获客 apps get only the customers that they brought, whose follower or group owner is in the visible range or may connect customers

=back

Limits:

=over

=item *

a pending_id is valid for 90 days.

=back

=cut
