# Made from the docstrings of QQ/weixin/work/service/customer_acquisition.py by .ci/made; change those.
package QQ::weixin::work::service::customer_acquisition;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(get_bill_list)],
    original => [qw()],
    more     => [qw(get_bill_list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::customer_acquisition - 获客助手组件

=head1 SYNOPSIS

    use QQ::weixin::work::service::customer_acquisition;
    my $reply = QQ::weixin::work::service::customer_acquisition::get_bill_list($suite_access_token, \%hash);

=head1 DESCRIPTION

What a service provider paid for corps that use the customer acquisition assistant through it.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_bill_list($suite_access_token, \%hash)

获取代支付流水: list what the service provider paid for a corp's use of the customer acquisition assistant.

POST service/customer_acquisition/get_bill_list
https://developer.work.weixin.qq.com/document/path/99602 (2024/04/23)

A use appears among the orders of the corp's 获客助手 on the next day. Days as the corp counts them go from 00:00:01 to
00:00:00 of the next day.

hash:

=over

=item begin_time (int, required)

from when, Unix seconds.

=item end_time (int, required)

until when, Unix seconds; at most 31 days after begin_time.

=item auth_corpid (str, required)

the authorised corp.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

most records of a page; at most 1000. Default: 100.

=back

Reply:

=over

=item next_cursor (str)

where the next page begins; absent at the end.

=item bill_list (list[dict])

the records.

=item bill_list[].timestamp (int)

when it was used, Unix seconds.

=item bill_list[].link_id (str)

the acquisition link; absent when it has been deleted.

=item bill_list[].state (str)

the state with which the customer was added; absent when empty.

=item bill_list[].price (int)

what the service provider paid, in fen.

=back

Permission:

=over

=item *

third-party: 获客助手组件

=back

Limits:

=over

=item *

begin_time to end_time: at most 31 days.

=back

=cut
