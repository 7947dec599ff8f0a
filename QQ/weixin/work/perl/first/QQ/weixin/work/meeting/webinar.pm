# Made from the docstrings of QQ/weixin/work/meeting/webinar/__init__.py by .ci/made; change those.
package QQ::weixin::work::meeting::webinar;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(create update cancel get list_guest update_guest_list update_warm_up)],
    original => [qw()],
    more     => [qw(create update cancel get list_guest update_guest_list update_warm_up)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::webinar - 网络研讨会（Webinar）管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::webinar;
    my $reply = QQ::weixin::work::meeting::webinar::create($access_token, \%hash);

=head1 DESCRIPTION

Webinars: meetings for an audience of up to 50,000 with hosts and guests on the stage. Who may watch is open to all, to
those with a password, or to those who enrol (meeting.webinar.enroll). For corps that bought the advanced features of
meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20 advanced-feature
accounts, or enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建网络研讨会: book a webinar.

POST meeting/webinar/create
https://developer.work.weixin.qq.com/document/path/98842 (2023/04/26)

The cover is fetched later; the event of the uploaded media (素材上传结果) reports the outcome. At most 50000 people can
attend.

hash:

=over

=item admin_userid (str, required)

the administrator of the webinar.

=item title (str, required)

the title; 1 to 255 characters.

=item sponsor (str)

the organiser's name; 1 to 40 characters.

=item start_time (str, required)

the start, Unix seconds as text; no more than half an hour ago.

=item end_time (str, required)

the end, Unix seconds as text.

=item hosts (list[dict])

the hosts. Default: the administrator.

=item hosts[].userid (str, required)

the member.

=item admission_type (int, required)

who may watch, 0 = anyone, 1 = those who enrol, 2 = those with the password.

=item password (str)

password to watch, digits only; 4 to 6 characters; required when admission_type is 2, else without effect.

=item cover_url (str)

URL of the cover; PNG or JPEG, larger than 640x360 and better 1280x720, up to 5 MB. Needs activity_page.

=item description (str)

what it is about, plain text; 1 to 5000 characters. Needs activity_page.

=item enable_guest_invite_link (bool)

whether one becomes a guest by the invitation link. Default: false.

=item media_setting (dict)

audio, video and recording.

=item media_setting.enable_enter_mute (bool)

whether one is muted on joining. Default: true.

=item media_setting.allow_unmute_self (bool)

whether participants may unmute themselves. Default: true.

=item media_setting.allow_enter_before_host (bool)

whether guests may join before the host. Default: true.

=item media_setting.enable_screen_watermark (bool)

whether shared screens have a watermark. Default: false.

=item media_setting.watermark_type (int)

used when enable_screen_watermark is true, 0 = single row, 1 = several rows. Default: 0.

=item media_setting.allow_external_user (bool)

whether people outside the corp may join. Default: true.

=item media_setting.auto_record_type (str)

automatic recording, none = off, local = on the host's device, cloud = in the cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item media_setting.attendee_join_auto_record (bool)

whether cloud recording starts with the first participant, not with the host. Default: false. Only when auto_record_type is cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item media_setting.enable_host_pause_auto_record (bool)

whether the host may pause or stop cloud recording. Default: true. Only when auto_record_type is cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item enable_qa (bool)

whether questions may be asked. Default: true.

=item sensitive_words (list[str])

sensitive words, each up to 10 Chinese characters; at most 50 items. What the audience says in public with one of them is not shown.

=item enable_manual_check (bool)

whether a person checks the chat. Default: false.

=item activity_page (bool)

whether there is an activity page. Default: true.

=item display_number_of_attendees (int)

whether the activity page shows how many enrolled or booked, 0 = no, 1 = yes. Default: 1. Needs activity_page.

=item playback_for_audience (bool, required)

whether the audience may watch the recording; true only when auto_record_type is cloud. The page names false as the default, and yet requires it.

=item preparation_mode (bool)

whether there is a preparation mode.

=back

Reply:

=over

=item meetingid (str)

the webinar.

=item meeting_code (str)

the meeting code.

=item title (str)

the title.

=item start_time (str)

the start, Unix seconds as text.

=item end_time (str)

the end, Unix seconds as text.

=item admission_type (int)

who may watch, 0 = anyone, 1 = those who enrol, 2 = those with the password.

=item password (str)

password to watch, digits only; 4 to 6 characters.

=item audience_join_link (str)

the link for the audience.

=item guest_join_link (str)

the link for guests; who joins by it is a guest when enable_guest_invite_link is true, else audience.

=item manual_check_link (str)

the link to check the chat; there when enable_manual_check is true.

=item manual_check_password (str)

the password to check the chat; there when enable_manual_check is true.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: the members within the app's visible range

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 update($access_token, \%hash)

修改网络研讨会: change a webinar.

POST meeting/webinar/update
https://developer.work.weixin.qq.com/document/path/98843 (2023/04/26)

The cover is fetched later; the event of the uploaded media (素材上传结果) reports the outcome.

hash:

=over

=item meetingid (str, required)

the webinar.

=item title (str, required)

the title; 1 to 255 characters.

=item sponsor (str)

the organiser's name; 1 to 40 characters.

=item start_time (str, required)

the start, Unix seconds as text; no more than half an hour ago.

=item end_time (str, required)

the end, Unix seconds as text.

=item hosts (list[dict])

the hosts; replace those there were. Default: the administrator.

=item hosts[].userid (str, required)

the member.

=item admission_type (int, required)

who may watch, 0 = anyone, 1 = those who enrol, 2 = those with the password.

=item password (str)

password to watch, digits only; 4 to 6 characters; required when admission_type is 2, else without effect.

=item cover_url (str)

URL of the cover; PNG or JPEG, larger than 640x360 and better 1280x720, up to 5 MB. Needs activity_page.

=item description (str)

what it is about, plain text; 1 to 5000 characters. Needs activity_page.

=item enable_guest_invite_link (bool)

whether one becomes a guest by the invitation link. Default: false.

=item media_setting (dict)

audio, video and recording; a list in the page's table, unlike that of create.

=item media_setting.enable_enter_mute (bool)

whether one is muted on joining. Default: true.

=item media_setting.allow_unmute_self (bool)

whether participants may unmute themselves. Default: true.

=item media_setting.allow_enter_before_host (bool)

whether guests may join before the host. Default: true.

=item media_setting.enable_screen_watermark (bool)

whether shared screens have a watermark. Default: false.

=item media_setting.watermark_type (int)

used when enable_screen_watermark is true, 0 = single row, 1 = several rows. Default: 0.

=item media_setting.allow_external_user (bool)

whether only members of the corp may join (true) or anyone (false), the reverse of create as the pages have it. Default: false.

=item media_setting.auto_record_type (str)

automatic recording, none = off, local = on the host's device, cloud = in the cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item media_setting.attendee_join_auto_record (bool)

whether cloud recording starts with the first participant, not with the host. Default: false. Only when auto_record_type is cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item media_setting.enable_host_pause_auto_record (bool)

whether the host may pause or stop cloud recording. Default: true. Only when auto_record_type is cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item enable_qa (bool)

whether questions may be asked. Default: true.

=item sensitive_words (list[str])

sensitive words, each up to 10 Chinese characters; at most 50 items. What the audience says in public with one of them is not shown.

=item enable_manual_check (bool)

whether a person checks the chat. Default: false.

=item activity_page (bool)

whether there is an activity page. Default: true.

=item display_number_of_attendees (int)

whether the activity page shows how many enrolled or booked, 0 = no, 1 = yes. Default: 1. Needs activity_page.

=item playback_for_audience (bool, required)

whether the audience may watch the recording; true only when auto_record_type is cloud. The page names false as the default, and yet requires it.

=item preparation_mode (bool)

whether there is a preparation mode.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; the members within the app's visible range

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 cancel($access_token, \%hash)

取消网络研讨会: cancel a webinar.

POST meeting/webinar/cancel
https://developer.work.weixin.qq.com/document/path/98870 (2023/04/25)

hash:

=over

=item meetingid (str, required)

the webinar.

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

=head2 get($access_token, \%hash)

获取网络研讨会详情: get the details of a webinar.

POST meeting/webinar/get
https://developer.work.weixin.qq.com/document/path/98860 (2023/04/26)

hash:

=over

=item meetingid (str)

the webinar; one of meetingid and meeting_code is needed, and meetingid is taken if both are given.

=item meeting_code (str)

the meeting code; one of meetingid and meeting_code is needed, and meetingid is taken if both are given.

=back

Reply:

=over

=item meetingid (str)

the webinar.

=item meeting_code (str)

the meeting code.

=item title (str)

the title; subject in the page's table, title in its sample.

=item sponsor (str)

the organiser's name.

=item start_time (str)

the start, Unix seconds as text.

=item end_time (str)

the end, Unix seconds as text.

=item status (str)

MEETING_STATE_INVALID = invalid or unknown, MEETING_STATE_INIT = to begin, MEETING_STATE_CANCELLED = cancelled by the host before it began and closed to all, MEETING_STATE_STARTED = in progress with someone in it, MEETING_STATE_ENDED = deleted by the host after its planned end when nobody had come, MEETING_STATE_ABOUT_TO_START = past its planned start with nobody in it, MEETING_STATE_RECYCLED = its code was taken back after its planned end and nobody can join.

=item hosts (list[dict])

the hosts.

=item hosts[].userid (str)

the member.

=item admission_type (int)

who may watch, 0 = anyone, 1 = those who enrol, 2 = those with the password.

=item password (str)

password to watch, digits only; 4 to 6 characters.

=item cover_url (str)

URL of the cover; PNG or JPEG, larger than 640x360 and better 1280x720, up to 5 MB. Needs activity_page.

=item description (str)

what it is about, plain text; 1 to 5000 characters. Needs activity_page.

=item enable_guest_invite_link (bool)

whether one becomes a guest by the invitation link.

=item audience_join_link (str)

the link for the audience.

=item guest_join_link (str)

the link for guests; who joins by it is a guest when enable_guest_invite_link is true, else audience.

=item manual_check_link (str)

the link to check the chat; there when enable_manual_check is true.

=item manual_check_password (str)

the password to check the chat; there when enable_manual_check is true.

=item media_setting (dict)

audio, video and recording.

=item media_setting.enable_enter_mute (bool)

whether guests are muted on joining. Default: false.

=item media_setting.allow_unmute_self (bool)

whether guests may unmute themselves. Default: false.

=item media_setting.allow_enter_before_host (bool)

whether guests may join before the host. Default: true.

=item media_setting.enable_screen_watermark (bool)

whether shared screens have a watermark. Default: false.

=item media_setting.watermark_type (int)

used when enable_screen_watermark is true, 0 = single row, 1 = several rows. Default: 0.

=item media_setting.allow_external_user (bool)

whether only members of the corp may join (true) or anyone (false). Default: false.

=item media_setting.auto_record_type (str)

automatic recording, none = off, local = on the host's device, cloud = in the cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item media_setting.attendee_join_auto_record (bool)

whether cloud recording starts with the first participant, not with the host. Default: false. Only when auto_record_type is cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item media_setting.enable_host_pause_auto_record (bool)

whether the host may pause or stop cloud recording. Default: true. Only when auto_record_type is cloud; must be the corp's setting where that is locked. Needs client 2.7.0 or newer.

=item enable_qa (bool)

whether questions may be asked.

=item activity_page (bool)

whether there is an activity page. Default: true.

=item display_number_of_attendees (int)

whether the activity page shows how many enrolled or booked, 0 = no, 1 = yes; text in the page's table, a number where it shows a reply.

=item playback_for_audience (bool)

whether the audience may watch the recording.

=item playback_url (str)

URL of the recording.

=item preparation_mode (bool)

whether there is a preparation mode.

=item warm_up_picture (str)

URL of the warm-up picture; PNG or JPG, better 1280x720, up to 5 MB. Either picture or video, the picture where both are given. Seen in the last 15 minutes before the start, by clients 3.3.0 or newer.

=item warm_up_video (str)

URL of the warm-up video; MP4, better 1280x720, up to 1 GB. Either picture or video, the picture where both are given. Seen in the last 15 minutes before the start, by clients 3.3.0 or newer.

=item allow_attendees_invite_others (bool)

whether participants may invite others during the warm-up. Default: true.

=item media_setting.mute_enable_join (bool)

in the page's sample only, in the place of enable_enter_mute.

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

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 list_guest($access_token, \%hash)

获取网络研讨会嘉宾列表: list the guests of a webinar.

POST meeting/webinar/list_guest
https://developer.work.weixin.qq.com/document/path/98871 (2024/07/22)

hash:

=over

=item meetingid (str)

the webinar; one of meetingid and meeting_code is needed, and meetingid is taken if both are given.

=item meeting_code (str)

the meeting code; one of meetingid and meeting_code is needed, and meetingid is taken if both are given.

=back

Reply:

=over

=item guests (list[dict])

the guests.

=item guests[].guest_type (int)

1 = of the corp, 2 = from outside, 3 = by invitation link.

=item guests[].userid (str)

the member.

=item guests[].area (str)

country or region code without plus or zeros, such as 86 for China.

=item guests[].phone_number (str)

the mobile number; not for guests by invitation link.

=item guests[].email (str)

the mail address; not for guests by invitation link.

=item guests[].guest_name (str)

the guest's name; 1 to 16 characters.

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

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 update_guest_list($access_token, \%hash)

更新网络研讨会嘉宾列表: replace the guests of a webinar.

POST meeting/webinar/update_guest_list
https://developer.work.weixin.qq.com/document/path/98872 (2023/04/26)

hash:

=over

=item meetingid (str, required)

the webinar.

=item guests (list[dict], required)

the guests.

=item guests[].guest_type (int, required)

1 = of the corp, 2 = from outside.

=item guests[].userid (str)

the member; required when guest_type is 1.

=item guests[].area (str)

country or region code without plus, such as 86 for China; required when guest_type is 2.

=item guests[].phone_number (str)

the mobile number; required when guest_type is 2.

=item guests[].email (str)

the mail address, when guest_type is 2.

=item guests[].guest_name (str)

the guest's name; 1 to 16 characters. Required when guest_type is 2.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

note: only for what the app itself created; the members within the app's visible range

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 update_warm_up($access_token, \%hash)

管理网络研讨会暖场配置: set what the audience sees before a webinar.

POST meeting/webinar/update_warm_up
https://developer.work.weixin.qq.com/document/path/98882 (2023/04/25)

It is fetched later; the event of the warm-up upload (网络研讨会暖场上传结果) reports the outcome.

hash:

=over

=item meetingid (str, required)

the webinar.

=item warm_up_picture (str)

URL of the warm-up picture; PNG or JPG, better 1280x720, up to 5 MB. Either picture or video, the picture where both are given. Seen in the last 15 minutes before the start, by clients 3.3.0 or newer.

=item warm_up_video (str)

URL of the warm-up video; MP4, better 1280x720, up to 1 GB. Either picture or video, the picture where both are given. Seen in the last 15 minutes before the start, by clients 3.3.0 or newer.

=item allow_attendees_invite_others (bool)

whether participants may invite others during the warm-up. Default: true.

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
