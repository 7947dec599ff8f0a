# Made from the docstrings of QQ/weixin/work/meeting/realcontrol.py by .ci/made; change those.
package QQ::weixin::work::meeting::realcontrol;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(set set_cohost mute_user switch_user_video close_screen_share set_nicknames manage_waiting_room_users kickout_users dismiss)],
    original => [qw()],
    more     => [qw(set set_cohost mute_user switch_user_video close_screen_share set_nicknames manage_waiting_room_users kickout_users dismiss)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::realcontrol - 会中控制管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::realcontrol;
    my $reply = QQ::weixin::work::meeting::realcontrol::set($access_token, \%hash);

=head1 DESCRIPTION

Control of a meeting while it runs: settings, co-hosts, microphones, cameras, nicknames, the waiting room, and its end.
The people to act upon are named by their temporary id in the meeting (meeting.get_realtime_attendee_list) and their
kind of device. For corps that bought the advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10
meeting rooms, business 1.0 with at least 20 advanced-feature accounts, or enterprise or business 2.0; not for the
professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 set($access_token, \%hash)

管理会中设置: change the settings of a running meeting.

POST meeting/realcontrol/set
https://developer.work.weixin.qq.com/document/path/98175 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=item mute_all (bool)

whether all are muted.

=item enable_enter_mute (int)

mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined.

=item allow_unmute_self (bool)

whether participants may unmute themselves; only together with mute_all, and only when that is true.

=item meeting_locked (bool)

whether the meeting is locked.

=item hide_meeting_code_password (bool)

whether meeting code and password are hidden.

=item allow_chat (int)

how participants may chat, 0 = freely, 1 = publicly only, 2 = privately with the host only.

=item allow_share_screen (bool)

whether participants may share their screen.

=item allow_external_user (bool)

whether only members of the corp may join (true) or anyone (false).

=item play_ivr_on_join (bool)

whether a sound is played when someone joins.

=item enable_waiting_room (bool)

whether there is a waiting room.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

MRA terminals can't be acted upon so far.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 set_cohost($access_token, \%hash)

管理联席主持人: make a participant a co-host, or no longer.

POST meeting/realcontrol/set_cohost
https://developer.work.weixin.qq.com/document/path/98180 (2025/03/06)

hash:

=over

=item meetingid (str, required)

the meeting.

=item action (bool, required)

whether they become a co-host (true) or cease to be one (false).

=item operated_user (dict, required)

whom to act upon.

=item operated_user.tmp_openid (str, required)

temporary id of the participant in this meeting.

=item operated_user.instance_id (int, required)

kind of device, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 9 = VoIP or SIP device, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

MRA terminals can't be acted upon so far.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 mute_user($access_token, \%hash)

静音成员: mute a participant, or no longer.

POST meeting/realcontrol/mute_user
https://developer.work.weixin.qq.com/document/path/98184 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=item option (bool, required)

whether they are muted; the page's table gives text as its type, its sample a bool.

=item operated_user (dict, required)

whom to act upon; a list in the page's table, one in its sample.

=item operated_user.tmp_openid (str, required)

temporary id of the participant in this meeting.

=item operated_user.instance_id (int, required)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS; the device that they really use, else nothing happens.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 switch_user_video($access_token, \%hash)

关闭或开启成员视频: switch a participant's camera off, or an MRA terminal's on.

POST meeting/realcontrol/switch_user_video
https://developer.work.weixin.qq.com/document/path/98189 (2025/03/06)

hash:

=over

=item meetingid (str, required)

the meeting.

=item video (bool)

whether it is on; true is for MRA terminals only. Default: false.

=item operated_user (dict, required)

whom to act upon.

=item operated_user.tmp_openid (str, required)

temporary id of the participant in this meeting.

=item operated_user.instance_id (int, required)

kind of device, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device, 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing happens. The page's table spells it instanceid.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 close_screen_share($access_token, \%hash)

关闭成员屏幕共享: stop a participant's screen sharing.

POST meeting/realcontrol/close_screen_share
https://developer.work.weixin.qq.com/document/path/98185 (2025/03/06)

hash:

=over

=item meetingid (str, required)

the meeting.

=item operated_user (dict, required)

whom to act upon; a list in the page's table, one in its sample.

=item operated_user.tmp_openid (str, required)

temporary id of the participant in this meeting.

=item operated_user.instance_id (int, required)

kind of device, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 9 = VoIP or SIP device, 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing happens.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

MRA terminals can't be acted upon so far.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 set_nicknames($access_token, \%hash)

修改成员在会中显示的昵称: change the names that participants show in a meeting.

POST meeting/realcontrol/set_nicknames
https://developer.work.weixin.qq.com/document/path/98188 (2025/03/06)

hash:

=over

=item meetingid (str, required)

the meeting.

=item operated_users (list[dict], required)

whom to act upon; the page's table spells it opereated_users, its sample operated_users.

=item operated_users[].tmp_openid (str, required)

temporary id of the participant in this meeting.

=item operated_users[].instance_id (int, required)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing happens.

=item operated_users[].nickname (str)

the name; at most 20 characters.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 manage_waiting_room_users($access_token, \%hash)

管理等候室成员: move people between a meeting and its waiting room, or out of the latter.

POST meeting/realcontrol/manage_waiting_room_users
https://developer.work.weixin.qq.com/document/path/98186 (2025/03/06)

hash:

=over

=item meetingid (str, required)

the meeting.

=item operate_type (int, required)

1 = from the waiting room into the meeting, 2 = from the meeting into the waiting room, 3 = out of the waiting room.

=item allow_rejoin (bool)

whether they may come back; only when operate_type is 3, and without effect on MRA terminals.

=item operated_users (list[dict], required)

whom to act upon.

=item operated_users[].tmp_openid (str, required)

temporary id of the participant in this meeting.

=item operated_users[].instance_id (int, required)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing happens.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 kickout_users($access_token, \%hash)

移出成员: throw participants out of a meeting.

POST meeting/realcontrol/kickout_users
https://developer.work.weixin.qq.com/document/path/98181 (2025/03/06)

hash:

=over

=item meetingid (str, required)

the meeting.

=item allow_rejoin (bool, required)

whether they may come back.

=item operated_users (list[dict], required)

whom to act upon.

=item operated_users[].tmp_openid (str, required)

temporary id of the participant in this meeting.

=item operated_users[].instance_id (int, required)

kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS, 81 = HarmonyOS phone, 82 = HarmonyOS tablet, 83 = HarmonyOS PC, 84 = HarmonyOS car; the device that they really use, else nothing happens.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 dismiss($access_token, \%hash)

结束会议: end a running meeting.

POST meeting/realcontrol/dismiss
https://developer.work.weixin.qq.com/document/path/98187 (2023/04/24)

hash:

=over

=item meetingid (str, required)

the meeting.

=item force_dismiss (int)

0 = not while anyone is in it, 1 = whoever is in it. Default: 1.

=item retrieve_code (int)

0 = the meeting code stays and one may join again, 1 = it is taken back. Default: 0. Keep it at 0 while a recurring meeting has occurrences left, else they can't take place. A quick meeting's code is always taken back.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=cut
