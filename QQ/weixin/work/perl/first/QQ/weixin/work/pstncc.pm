# Made from the docstrings of QQ/weixin/work/pstncc.py by .ci/made; change those.
package QQ::weixin::work::pstncc;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(call getstates)],
    original => [qw(call getstates)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::pstncc - 紧急通知应用

=head1 SYNOPSIS

    use QQ::weixin::work::pstncc;
    my $reply = QQ::weixin::work::pstncc::call($access_token, \%hash);

=head1 DESCRIPTION

Automatic voice calls of the emergency notice (紧急通知) app, which ask members to look at an important message. The app
must be enabled and its balance sufficient.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 call($access_token, \%hash)

发起语音电话: call members automatically to draw their attention to an important message.

POST pstncc/call
https://developer.work.weixin.qq.com/document/path/91627 (2023/11/30)

Each member is phoned by a machine voice. A success of the whole request does not mean that every call was started:
look at the code of each entry, and ask getstates later whether the member answered.

hash:

=over

=item callee_userid (list[str], required)

members to call; must not be empty.

=back

Reply:

=over

=item states (list[dict])

one entry per call.

=item states[].code (int)

0 = call started, anything else = failed.

=item states[].callid (str)

unique id of the call, for getstates.

=item states[].userid (str)

the member called.

=back

Permission:

=over

=item *

self-built: 紧急通知 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Errors:

=over

=item *

301049: the calling app is not linked in the emergency notice app.

=item *

301050: the emergency notice app is not enabled.

=item *

301051: the balance of the emergency notice app is insufficient.

=back

=head2 getstates($access_token, \%hash)

获取接听状态: check whether a member answered an automatic voice call.

POST pstncc/getstates
https://developer.work.weixin.qq.com/document/path/91628 (2023/11/30)

hash:

=over

=item callee_userid (str, required)

the member called; one string here, whereas call takes a list.

=item callid (str, required)

id of the call, from call; must not be empty.

=back

Reply:

=over

=item istalked (int)

0 = not answered, 1 = answered.

=item calltime (int)

when the call started, Unix seconds.

=item talktime (int)

duration of the talk, seconds.

=item reason (int)

state of the call: 0 = ended normally, 1 = ringing, 2 = answered, 3 = talking, 4 = timed out and the user hung up, 5 = out of service area, 6 = not answered or account in arrears, 7 = rejected by the member, 8 = phone switched off, 9 = number does not exist, 10 = call restricted, 11 = line error, 12 = timed out and the system hung up, 13 = call limit exceeded (3 in 8 minutes or 8 in 24 hours), 14 = the line timed out without reply, 15 = limit of the calling number exceeded (another number is needed), 16 = line busy (call later), 17 = notice that the call was cancelled, 20 = outbound call timed out unconfirmed, 99 = other.

=back

Permission:

=over

=item *

self-built: 紧急通知 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

only calls of the last 7 days can be looked up.

=back

=cut
