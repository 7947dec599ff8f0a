# Made from the docstrings of QQ/weixin/work/meeting/rooms.py by .ci/made; change those.
package QQ::weixin::work::meeting::rooms;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(book release list get_info get_config list_meetings list_devices list_controllers get_inventory call cancel_call get_response_status)],
    original => [qw()],
    more     => [qw(book release list get_info get_config list_meetings list_devices list_controllers get_inventory call cancel_call get_response_status)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::rooms - Rooms会议室管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::rooms;
    my $reply = QQ::weixin::work::meeting::rooms::book($access_token, \%hash);

=head1 DESCRIPTION

Rooms meeting rooms (Rooms会议室): rooms with WeCom hardware, to be booked for a meeting or called into it. For corps that
bought the advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at
least 20 advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 book($access_token, \%hash)

预定Rooms会议室: book Rooms meeting rooms for a meeting.

POST meeting/rooms/book
https://developer.work.weixin.qq.com/document/path/98791 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item meeting_room_id_list (list[str], required)

the Rooms meeting rooms.

=item subject_visible (bool)

whether the room shows the title in the hour before the meeting. Default: true. No effect on a meeting that starts more than an hour from now, which is not shown.

=back

Reply:

=over

=item meeting_room_list (list[dict])

the rooms booked.

=item meeting_room_list[].meeting_room_id (str)

the Rooms meeting room.

=item meeting_room_list[].meeting_room_name (str)

its name.

=item meeting_room_list[].meeting_room_location (str)

where it is.

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

the meeting lasts at most 24 hours and is no recurring one.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 release($access_token, \%hash)

释放Rooms会议室: give back Rooms meeting rooms booked for a meeting.

POST meeting/rooms/release
https://developer.work.weixin.qq.com/document/path/98792 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item meeting_room_id_list (list[str], required)

the Rooms meeting rooms.

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

=head2 list($access_token, \%hash)

获取Rooms会议室列表: list the Rooms meeting rooms of the corp.

POST meeting/rooms/list
https://developer.work.weixin.qq.com/document/path/98795 (2024/07/22)

hash:

=over

=item meeting_room_name (str)

part of the name.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; from 1 to 50. Default: 20.

=back

Reply:

=over

=item meeting_room_list (list[dict])

the rooms.

=item meeting_room_list[].meeting_room_id (str)

the Rooms meeting room.

=item meeting_room_list[].meeting_room_name (str)

its name.

=item meeting_room_list[].meeting_room_location (str)

where it is.

=item meeting_room_list[].account_type (int)

0 = ordinary, 1 = dedicated funds, 2 = trial.

=item meeting_room_list[].active_code (str)

the activation code.

=item meeting_room_list[].participant_number (int)

how many people it holds.

=item meeting_room_list[].meeting_room_status (int)

0 = not activated, 1 = not bound, 2 = free, 3 = in use, 4 = offline.

=item meeting_room_list[].scheduled_status (int)

whether it can be booked, 0 = no, 1 = yes.

=item meeting_room_list[].is_allow_call (bool)

whether it can be called.

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

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_info($access_token, \%hash)

获取Rooms会议室详情: get a Rooms meeting room with its hardware.

POST meeting/rooms/get_info
https://developer.work.weixin.qq.com/document/path/98793 (2024/07/22)

hash:

=over

=item meeting_room_id (str, required)

the Rooms meeting room.

=back

Reply:

=over

=item basic_info (dict)

the room.

=item basic_info.rooms_id_list (list[str])

ids of its Rooms devices.

=item basic_info.meeting_room_name (str)

its name.

=item basic_info.city (str)

the city.

=item basic_info.building (str)

the building.

=item basic_info.floor (str)

the floor.

=item basic_info.participant_number (int)

how many people it holds.

=item basic_info.device (str)

the device.

=item basic_info.desc (str)

a description, in base64.

=item basic_info.password (str)

the administrator's password, in base64.

=item account_info (dict)

its account.

=item account_info.account_type (int)

0 = ordinary, 1 = dedicated funds, 2 = trial.

=item account_info.valid_period (str)

how long the account is valid; always "-" for an ordinary one, which is valid as long as the corp's.

=item hardware_info (dict)

its hardware.

=item hardware_info.factory (str)

maker.

=item hardware_info.device_model (str)

model.

=item hardware_info.sn (str)

serial number.

=item hardware_info.ip (str)

IP address.

=item hardware_info.mac (str)

MAC address.

=item hardware_info.rooms_version (str)

version of Rooms.

=item hardware_info.firmware_version (str)

version of the firmware.

=item hardware_info.health_status (str)

how it is.

=item hardware_info.system_type (str)

system of the device.

=item hardware_info.meeting_room_status (int)

0 = not activated, 1 = not bound, 2 = free, 3 = in use, 4 = offline.

=item hardware_info.active_time (str)

when it was activated.

=item hardware_info.cpu_info (str)

the CPU.

=item hardware_info.cpu_usage (str)

highest load of the CPU.

=item hardware_info.gpu_info (str)

the GPU.

=item hardware_info.net_type (str)

kind of network.

=item hardware_info.memory_info (str)

the memory.

=item hardware_info.monitor_frequency (str)

refresh rate of the display.

=item hardware_info.camera_model (str)

the camera.

=item hardware_info.enable_video_mirror (bool)

whether video is mirrored.

=item hardware_info.microphone_info (str)

the microphone.

=item hardware_info.speaker_info (str)

the loudspeaker.

=item pmi_info (dict)

its personal meeting code.

=item pmi_info.pmi_code (str)

the code.

=item pmi_info.pmi_pwd (str)

password to join, in base64.

=item monitor_status (int)

whether alarms are sent, 0 = no, 1 = yes.

=item scheduled_status (int)

whether it can be booked, 0 = no, 1 = yes.

=item is_allow_call (bool)

whether it can be called.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_config($access_token, \%hash)

获取Rooms会议室配置项: get the settings of a Rooms meeting room.

POST meeting/rooms/get_config
https://developer.work.weixin.qq.com/document/path/98802 (2023/05/30)

hash:

=over

=item meeting_room_id (str, required)

the Rooms meeting room.

=back

Reply:

=over

=item meeting_settings (dict)

how it meets.

=item meeting_settings.water_mark (int)

watermark, 0 = none, 1 = single row, 2 = several rows.

=item meeting_settings.auto_response (int)

answers calls by itself, 1 = yes, 2 = no.

=item meeting_settings.caption (bool)

whether there are subtitles.

=item meeting_settings.room_pmi (bool)

whether it has a personal meeting code.

=item meeting_settings.room_notification (bool)

whether its screen shows notifications.

=item record_settings (dict)

how it records.

=item record_settings.share_record (int)

who may watch cloud recordings, 0 = nobody, 1 = anyone, 2 = those logged in, 3 = members of the corp, 4 = participants.

=item record_settings.download_record (bool)

whether cloud recordings may be downloaded.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 list_meetings($access_token, \%hash)

获取Rooms会议室下的会议列表: list the meetings of a Rooms meeting room.

POST meeting/rooms/list_meetings
https://developer.work.weixin.qq.com/document/path/98796 (2024/07/22)

hash:

=over

=item meeting_room_id (str)

the Rooms meeting room; one of meeting_room_id and rooms_id is needed.

=item rooms_id (str)

the Rooms device; one of meeting_room_id and rooms_id is needed.

=item start_time (int)

begin of the time, Unix seconds.

=item end_time (int)

end of the time, Unix seconds; at most 90 days after start_time.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 20. Default: 20.

=back

Reply:

=over

=item meeting_info_list (list[dict])

the meetings.

=item meeting_info_list[].meetingid (str)

the meeting.

=item meeting_info_list[].meeting_code (str)

the meeting code.

=item meeting_info_list[].subject (str)

the title.

=item meeting_info_list[].meeting_type (int)

0 = single, 1 = recurring, 2 = WeChat only, 4 = screen casting in Rooms, 5 = personal meeting code, 6 = webinar.

=item meeting_info_list[].status (str)

MEETING_STATE_INVALID = invalid or unknown, MEETING_STATE_INIT = to begin, MEETING_STATE_CANCELLED = cancelled, MEETING_STATE_STARTED = in progress, MEETING_STATE_ENDED = deleted, MEETING_STATE_NULL = none as nobody is in it after its planned end, MEETING_STATE_RECYCLED = its code was taken back 30 days after its planned start and nobody can join.

=item meeting_info_list[].start_time (int)

planned start, Unix seconds.

=item meeting_info_list[].end_time (int)

planned end, Unix seconds.

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

note: only for what the app itself created

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 list_devices($access_token, \%hash)

获取设备列表: list the usable Rooms devices of the corp.

POST meeting/rooms/list_devices
https://developer.work.weixin.qq.com/document/path/98798 (2023/05/30)

hash:

=over

=item meeting_room_name (str)

part of the room's name.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; from 1 to 50. Default: 20.

=back

Reply:

=over

=item device_info_list (list[dict])

the devices.

=item device_info_list[].rooms_id (str)

the Rooms device.

=item device_info_list[].meeting_room_id (str)

the Rooms meeting room.

=item device_info_list[].meeting_room_name (str)

its name.

=item device_info_list[].meeting_room_location (str)

where it is.

=item device_info_list[].device_model (str)

model.

=item device_info_list[].app_version (str)

version of the app, to judge by its name; the page calls it the activation code.

=item device_info_list[].meeting_room_status (int)

0 = not activated, 1 = not bound, 2 = free, 3 = in use, 4 = offline.

=item device_info_list[].device_monitor_info (dict)

how it is.

=item device_info_list[].device_monitor_info.camera_status (bool)

whether the camera works.

=item device_info_list[].device_monitor_info.microphone_status (bool)

whether the microphone works.

=item device_info_list[].device_monitor_info.speaker_status (bool)

whether the loudspeaker works.

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

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 list_controllers($access_token, \%hash)

获取控制器列表: list the controllers of Rooms meeting rooms.

POST meeting/rooms/list_controllers
https://developer.work.weixin.qq.com/document/path/98799 (2023/05/30)

hash:

=over

=item controller_name (str)

part of the controller's name.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; from 1 to 50. Default: 20.

=back

Reply:

=over

=item controller_info_list (list[dict])

the controllers.

=item controller_info_list[].rooms_id (str)

the Rooms device.

=item controller_info_list[].meeting_room_name (str)

its name.

=item controller_info_list[].meeting_room_location (str)

where it is.

=item controller_info_list[].manufacture_name (str)

maker.

=item controller_info_list[].controller_name (str)

its name.

=item controller_info_list[].controller_model (str)

model.

=item controller_info_list[].app_version (str)

version of the app.

=item controller_info_list[].framework_version (str)

version of the firmware.

=item controller_info_list[].status (str)

0 = offline, 1 = online; as text.

=item controller_info_list[].ip_address (str)

IP address.

=item controller_info_list[].mac_address (str)

MAC address.

=item controller_info_list[].cpu_type (str)

kind of CPU.

=item controller_info_list[].cpu_usage (str)

load of the CPU.

=item controller_info_list[].network_type (str)

kind of network.

=item controller_info_list[].mem_usage (str)

memory in use.

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

=back

Limits:

=over

=item *

limit must stay what it was for the first page.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_inventory($access_token, \%hash)

获取Rooms会议室资源: count the Rooms devices that the corp bought.

POST meeting/rooms/get_inventory
https://developer.work.weixin.qq.com/document/path/98809 (2023/05/31)

Reply:

=over

=item normal_count (int)

ordinary devices.

=item special_count (int)

devices by dedicated funds.

=item normal_used_count (int)

ordinary devices in use.

=item special_used_count (int)

devices by dedicated funds in use.

=item normal_expired_count (int)

ordinary devices that expired.

=item special_expired_count (int)

devices by dedicated funds that expired.

=back

Permission:

=over

=item *

self-built: 协作 > 会议 > API > 可调用接口的应用

=item *

third-party, delegated: not allowed

=back

Limits:

=over

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 call($access_token, \%hash)

呼叫Rooms会议室: call a Rooms meeting room into a meeting.

POST meeting/rooms/call
https://developer.work.weixin.qq.com/document/path/98804 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item meeting_room_id (str)

the Rooms meeting room; one of meeting_room_id and mra_address is needed.

=item mra_address (dict)

the MRA terminal; one of meeting_room_id and mra_address is needed.

=item mra_address.protocol (int, required)

1 = SIP, 2 = H.323.

=item mra_address.dial_string (str, required)

its address: for H.323 an IP address or E.164 number, for SIP an IP address or URI.

=back

Reply:

=over

=item invite_id (str)

the call.

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

=head2 cancel_call($access_token, \%hash)

取消呼叫Rooms会议室: take back a call to a Rooms meeting room.

POST meeting/rooms/cancel_call
https://developer.work.weixin.qq.com/document/path/98805 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item invite_id (str, required)

the call.

=item meeting_room_id (str)

the Rooms meeting room; one of meeting_room_id and mra_address is needed.

=item mra_address (dict)

the MRA terminal; one of meeting_room_id and mra_address is needed.

=item mra_address.protocol (int, required)

1 = SIP, 2 = H.323.

=item mra_address.dial_string (str, required)

its address: for H.323 an IP address or E.164 number, for SIP an IP address or URI.

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

=head2 get_response_status($access_token, \%hash)

获取Rooms会议室应答状态: check whether a Rooms meeting room answered a call.

POST meeting/rooms/get_response_status
https://developer.work.weixin.qq.com/document/path/98806 (2024/07/22)

hash:

=over

=item meetingid (str, required)

the meeting.

=item meeting_room_id (str)

the Rooms meeting room; one of meeting_room_id and mra_address is needed.

=item mra_address (dict)

the MRA terminal; one of meeting_room_id and mra_address is needed.

=item mra_address.protocol (int, required)

1 = SIP, 2 = H.323.

=item mra_address.dial_string (str, required)

its address: for H.323 an IP address or E.164 number, for SIP an IP address or URI.

=back

Reply:

=over

=item status (int)

0 = no answer within 60 seconds, 1 = not called, 2 = joined, 3 = refused, 4 = being called, 5 = call taken back (Rooms meeting rooms only), 6 = left.

=item response_time (str)

when it last answered, such as 2022/11/22 14:35:26.

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
