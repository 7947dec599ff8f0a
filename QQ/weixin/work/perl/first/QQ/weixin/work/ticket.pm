# Made from the docstrings of QQ/weixin/work/ticket.py by .ci/made; change those.
package QQ::weixin::work::ticket;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get)],
    original => [qw()],
    more     => [qw(get)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::ticket - 系统界面

=head1 SYNOPSIS

    use QQ::weixin::work::ticket;
    my $reply = QQ::weixin::work::ticket::get($access_token, $type);

=head1 DESCRIPTION

Tickets with which pages sign their calls of the JS-SDK.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, $type)

获取电子发票ticket: get the ticket for electronic invoices, or that of the app.

GET ticket/get
https://developer.work.weixin.qq.com/document/path/90493 (2025/03/27)

Keep the ticket, since it may be asked for only so often.

Arguments:

=over

=item type (str, required)

wx_card = electronic invoices, agent_config = the app's own jsapi_ticket; the latter for wx.agentConfig.

=back

Reply:

=over

=item ticket (str)

the ticket.

=item expires_in (int)

how long it is valid, seconds; normally 7200.

=back

=cut
