# Made from the docstrings of QQ/weixin/work/__init__.py by .ci/made; change those.
package QQ::weixin::work;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => '',
    exported => [qw(gettoken getcallbackip get_api_domain_ip)],
    original => [qw(gettoken getcallbackip get_api_domain_ip)],
    more     => [qw(get_jsapi_ticket get_launch_code)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work - 企业微信服务端API, the server API of WeCom

=head1 SYNOPSIS

    use QQ::weixin::work;
    my $reply = QQ::weixin::work::gettoken($corpid, $corpsecret);

=head1 DESCRIPTION

The server API of WeCom.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 gettoken($corpid, $corpsecret)

获取ACCESS_TOKEN: exchange a corp's id and an app's secret for an access_token.

GET gettoken
https://developer.work.weixin.qq.com/document/path/91039 (2024/03/26)

Keep the token and use it until it expires: a call within its lifetime returns the same one, and calling too often
is refused.

Arguments:

=over

=item corpid (str, required)

the corp (企业ID), as the admin console shows it under 我的企业.

=item corpsecret (str, required)

the app's secret, as the admin console shows it with the app.

=back

Reply:

=over

=item access_token (str)

the token; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds, normally 7200.

=back

Permission:

=over

=item *

self-built, delegated, system secret, contacts sync: with the secret of the app

=back

Limits:

=over

=item *

a token belongs to one app: keep one for each.

=item *

self-built apps and contacts sync set up since 2022-06-20 20:00 are served only at the trusted IP addresses (可信IP) of the admin console.

=item *

the server may revoke a token before it expires (errcode 40014 or 42001): get a new one then.

=item *

calling too often is refused (45009).

=back

Errors:

=over

=item *

40001: the corpsecret is not that of an app of the corp.

=item *

40013: there is no such corpid.

=back

=head2 getcallbackip($access_token)

获取企业微信服务器的ip段: list the addresses from which WeCom sends callbacks.

GET getcallbackip
https://developer.work.weixin.qq.com/document/path/90930 (2024/12/13)

For a firewall that lets in callbacks only. The addresses change, and the old ones stay valid for a while: fetch
them once a day.

Reply:

=over

=item ip_list (list[str])

the addresses, possibly as ranges; empty with an errcode other than 0.

=back

Permission:

=over

=item *

any: allowed

=back

Errors:

=over

=item *

42001: the access_token has expired.

=back

=head2 get_api_domain_ip($access_token)

获取企业微信接口IP段: list the addresses of the API server, for a firewall that lets out calls only.

GET get_api_domain_ip
https://developer.work.weixin.qq.com/document/path/92520 (2023/04/24)

The addresses change, and the old ones stay valid for a while: fetch them once a day.

Reply:

=over

=item ip_list (list[str])

the addresses, possibly as ranges; empty with an errcode other than 0.

=back

Permission:

=over

=item *

any: allowed

=back

Errors:

=over

=item *

42001: the access_token has expired.

=back

=head2 get_jsapi_ticket($access_token)

获取企业 jsapi_ticket: get the corp's ticket, with which pages that use the JavaScript SDK are signed.

GET get_jsapi_ticket
https://developer.work.weixin.qq.com/document/path/90506 (2024/11/14)

Keep the ticket and use it until it expires. For agentConfig an app has a ticket of its own, ticket.get.

Reply:

=over

=item ticket (str)

the ticket; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds, normally 7200.

=back

Permission:

=over

=item *

any: allowed

=back

Limits:

=over

=item *

at most 400 tickets an hour for a corp, and 100 for an app.

=back

=head2 get_launch_code($access_token, \%hash)

获取launch_code: get a code for a link that opens a chat with a member in WeCom.

POST get_launch_code
https://developer.work.weixin.qq.com/document/path/94345 (2021/05/10)

hash:

=over

=item operator_userid (str, required)

the member who opens the link.

=item single_chat (dict, required)

the chat to open.

=item single_chat.userid (str, required)

the member to chat with.

=back

Reply:

=over

=item launch_code (str)

the code for the link.

=back

=cut
