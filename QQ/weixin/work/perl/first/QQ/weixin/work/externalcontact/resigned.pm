# Made from the docstrings of QQ/weixin/work/externalcontact/resigned.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::resigned;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(transfer_customer transfer_result)],
    original => [qw(transfer_customer transfer_result)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::resigned - 离职继承

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::resigned;
    my $reply = QQ::weixin::work::externalcontact::resigned::transfer_customer($access_token, \%hash);

=head1 DESCRIPTION

Customers of members who have left are given to others, the handover after leaving (离职继承): transfer_customer starts it,
transfer_result says how it went. For customer groups use externalcontact.groupchat.transfer;
externalcontact.get_unassigned_list finds the customers that wait.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 transfer_customer($access_token, \%hash)

分配离职成员的客户: assign customers of a resigned member to another member.

POST externalcontact/resigned/transfer_customer
https://developer.work.weixin.qq.com/document/path/94081 (2023/12/01)

The customers are taken over automatically after 24 hours; ask transfer_result for the outcome. The older common
interface for active and resigned members is no longer maintained.

hash:

=over

=item handover_userid (str, required)

userid of the member who had the customers; must have resigned.

=item takeover_userid (str, required)

userid of the member who takes over.

=item external_userid (list[str], required)

the customers, at most 100 items; each must be a customer of handover_userid.

=back

Reply:

=over

=item customer (list[dict])

result for each customer.

=item customer[].external_userid (str)

external_userid of the customer.

=item customer[].errcode (int)

the result for this customer: 0 = the takeover has been started; that is not yet final success; any other value is a global error code.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 离职分配

=item *

note: the member who takes over must be within the app's visible range

=back

Limits:

=over

=item *

the member taking over must have customer contact enabled, have activated WeCom, have a verified real name and have logged in to WeCom at least once within the last year.

=item *

the resigned member must have left no more than 1 year ago and have logged in to WeCom at least once within the year before leaving.

=back

Errors:

=over

=item *

40096: the external_userid is not valid; given per customer in customer[].errcode.

=back

=head2 transfer_result($access_token, \%hash)

查询客户接替状态: get the progress of the assignment of a resigned member's customers.

POST externalcontact/resigned/transfer_result
https://developer.work.weixin.qq.com/document/path/94082 (2021/03/24)

The older query interface is no longer maintained.

hash:

=over

=item handover_userid (str, required)

userid of the member who had added the customers.

=item takeover_userid (str, required)

userid of the member who takes over.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item customer (list[dict])

customers.

=item customer[].external_userid (str)

external_userid of the customer.

=item customer[].status (int)

1 = taken over, 2 = waiting, 3 = refused by the customer, 4 = the member taking over has reached the customer limit.

=item customer[].takeover_time (int)

the time of the takeover, Unix seconds; when status is 2, the future time of the automatic takeover; 0 when the customer refused.

=item next_cursor (str)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 在职继承

=item *

system secret: 客户联系

=item *

note: the member who takes over must be within the app's visible range

=back

Limits:

=over

=item *

at most 1000 customers a page.

=back

=cut
