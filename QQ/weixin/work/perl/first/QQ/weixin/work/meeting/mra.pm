# Made from the docstrings of QQ/weixin/work/meeting/mra.py by .ci/made; change those.
package QQ::weixin::work::meeting::mra;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(query_status set_default_layout set_raise_hand hangup)],
    original => [qw()],
    more     => [qw(query_status set_default_layout set_raise_hand hangup)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::mra - 会议室连接器MRA管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::mra;
    my $reply = QQ::weixin::work::meeting::mra::query_status($access_token, \%hash);

=head1 DESCRIPTION

Meeting room connector (会议室连接器, MRA): SIP and H.323 meeting-room terminals that joined a meeting by its code. For corps
that bought the advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with
at least 20 advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 query_status($access_token, \%hash)

获取 MRA 状态信息: get the state of a terminal.

POST meeting/mra/query_status
https://developer.work.weixin.qq.com/document/path/98786 (2023/04/26)

hash:

=over

=item meetingid (str, required)

the meeting.

=item tmp_openid (str, required)

temporary id of the terminal in this meeting.

=back

Reply:

=over

=item tmp_openid (str)

temporary id of the terminal in this meeting.

=item instance_id (int)

kind of device, 9 = VoIP or SIP device (MRA).

=item user_role (int)

0 = ordinary, 1 = creator, 2 = host, 3 = creator and host, 4 = mini program, 5 = mini program and host, 6 = co-host, 7 = creator and co-host.

=item webinar_member_role (int)

role in a webinar, 0 = ordinary, 1 = guest of the corp, 2 = guest from outside, 3 = guest by invitation link, 4 = audience.

=item ip (str)

its IP address; only while in the meeting.

=item name (str)

its name as shown now.

=item audio_state (bool)

whether the microphone is on.

=item video_state (bool)

whether the camera is on.

=item screen_shared_state (bool)

whether the screen is being shared.

=item default_layout (int)

how the screen is divided, 1 = equally, 2 = full screen, 3 = one large and N small.

=item raise_hands_state (bool)

whether the hand is raised.

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

=head2 set_default_layout($access_token, \%hash)

切换 MRA 默认布局: set how a terminal divides its screen.

POST meeting/mra/set_default_layout
https://developer.work.weixin.qq.com/document/path/98787 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=item default_layout (int, required)

how the screen is divided, 1 = equally, 2 = full screen, 3 = one large and N small.

=item default_novideo_user (int, required)

those without video, 1 = shown, 2 = hidden.

=item mra (dict, required)

the terminal.

=item mra.tmp_openid (str, required)

temporary id of the terminal in this meeting.

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

not while the terminal shows a custom layout of the meeting, one of its own, or a focused video.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 set_raise_hand($access_token, \%hash)

设置 MRA 举手或手放下: raise or lower the hand of a terminal.

POST meeting/mra/set_raise_hand
https://developer.work.weixin.qq.com/document/path/98788 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=item raise_hand (bool, required)

whether the hand is raised.

=item mra (dict, required)

the terminal.

=item mra.tmp_openid (str, required)

temporary id of the terminal in this meeting.

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

=head2 hangup($access_token, \%hash)

挂断 MRA 呼叫: hang up on a terminal.

POST meeting/mra/hangup
https://developer.work.weixin.qq.com/document/path/98789 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the meeting.

=item mra (dict, required)

the terminal.

=item mra.tmp_openid (str, required)

temporary id of the terminal in this meeting.

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
