# Made from the docstrings of QQ/weixin/work/meeting/waitingroom.py by .ci/made; change those.
package QQ::weixin::work::meeting::waitingroom;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(get_current_user_list get_user_list)],
    original => [qw()],
    more     => [qw(get_current_user_list get_user_list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::waitingroom - 预约会议高级管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::waitingroom;
    my $reply = QQ::weixin::work::meeting::waitingroom::get_current_user_list($access_token, \%hash);

=head1 DESCRIPTION

Waiting room (等候室) of a meeting: who is in it, and who was. Moving people is the business of
meeting.realcontrol.manage_waiting_room_users. For corps that bought the advanced features of meetings (会议高级功能):
enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20 advanced-feature accounts, or
enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_current_user_list($access_token, \%hash)

获取实时等候室成员列表: list who is in the waiting room now.

POST meeting/waitingroom/get_current_user_list
https://developer.work.weixin.qq.com/document/path/98163 (2025/03/06)

The list is empty unless the meeting is in progress and has a waiting room.

hash:

=over

=item meetingid (str, required)

the meeting.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 50. Default: 10.

=back

Reply:

=over

=item user_list (list[dict])

those waiting.

=item user_list[].userid (str)

the member, when of the corp.

=item user_list[].tmp_openid (str)

temporary id of the participant in this meeting.

=item user_list[].instance_id (int)

kind of device, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device, 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.

=item user_list[].customer_data (str)

what the link stands for that they came by.

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; members outside the app's visible range are left out

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_user_list($access_token, \%hash)

获取等候室成员记录: list all who have been in the waiting room.

POST meeting/waitingroom/get_user_list
https://developer.work.weixin.qq.com/document/path/98164 (2025/03/06)

They can be asked for before, during and after the meeting.

hash:

=over

=item meetingid (str, required)

the meeting.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 50. Default: 20.

=back

Reply:

=over

=item user_list (list[dict])

those who waited.

=item user_list[].userid (str)

the member, when of the corp.

=item user_list[].tmp_openid (str)

temporary id of the participant in this meeting.

=item user_list[].instance_id (int)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.

=item user_list[].join_time (int)

came, Unix milliseconds.

=item user_list[].quit_time (int)

left, Unix milliseconds.

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; members outside the app's visible range are left out

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=cut
