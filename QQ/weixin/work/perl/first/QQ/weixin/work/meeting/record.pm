# Made from the docstrings of QQ/weixin/work/meeting/record/__init__.py by .ci/made; change those.
package QQ::weixin::work::meeting::record;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(list get_statistics update_sharing_config delete delete_file get_file get_file_list)],
    original => [qw()],
    more     => [qw(list get_statistics update_sharing_config delete delete_file get_file get_file_list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::record - 录制管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::record;
    my $reply = QQ::weixin::work::meeting::record::list($access_token, \%hash);

=head1 DESCRIPTION

Cloud recordings of meetings: a meeting recording (meeting_record_id) holds files (record_file_id). What was said in
them is the business of meeting.record.transcript. For corps that bought the advanced features of meetings (会议高级功能):
enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20 advanced-feature accounts, or
enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list($access_token, \%hash)

获取会议录制列表: list cloud recordings by meeting or by member.

POST meeting/record/list
https://developer.work.weixin.qq.com/document/path/98192 (2023/05/31)

By userid come the recordings of all the meetings that the member created.

hash:

=over

=item meetingid (str)

the meeting; goes before the others. One of meetingid, meeting_code and userid is needed.

=item meeting_code (str)

the meeting code; used without meetingid.

=item userid (str)

the member; used without meetingid and meeting_code.

=item start_time (int, required)

begin of the time, Unix seconds.

=item end_time (int, required)

end of the time, Unix seconds; at most 31 days after start_time.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 20. Default: 10.

=back

Reply:

=over

=item record_meetings (list[dict])

the recordings; record_list in the page's table, record_meetings in its sample.

=item record_meetings[].meeting_record_id (str)

the meeting recording.

=item record_meetings[].meetingid (str)

the meeting.

=item record_meetings[].meeting_code (str)

the meeting code.

=item record_meetings[].host_user_id (str)

the host.

=item record_meetings[].title (str)

title of the meeting.

=item record_meetings[].meeting_start_time (int)

start of the meeting, Unix milliseconds.

=item record_meetings[].state (int)

1 = recording, 3 = converted; the files come only with 3.

=item record_meetings[].record_files (list[dict])

the files; so named in the page's sample.

=item record_meetings[].record_files[].record_file_id (str)

the recorded file.

=item record_meetings[].record_files[].record_start_time (int)

begin of the recording, Unix milliseconds.

=item record_meetings[].record_files[].record_end_time (int)

end of the recording, Unix milliseconds.

=item record_meetings[].record_files[].record_size (int)

size in bytes.

=item record_meetings[].record_files[].sharing_state (int)

whether it is shared, 0 = no, 1 = yes; what follows comes only with 1.

=item record_meetings[].record_files[].sharing_url (str)

URL to share.

=item record_meetings[].record_files[].required_same_corp (bool)

whether only members of the corp may watch.

=item record_meetings[].record_files[].required_attendee (bool)

whether only participants may watch.

=item record_meetings[].record_files[].password (str)

password to watch.

=item record_meetings[].record_files[].sharing_expire (int)

the link is valid up to then, milliseconds; 0 = for ever.

=item record_meetings[].record_files[].allow_download (bool)

whether it may be downloaded.

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=item record_meetings[].record_file_list (list[dict])

the files; so named in the page's table.

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

=head2 get_statistics($access_token, \%hash)

获取录制文件访问统计: count how often a recording was watched and downloaded, by day.

POST meeting/record/get_statistics
https://developer.work.weixin.qq.com/document/path/98209 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting; in the page's sample only.

=item meeting_record_id (str, required)

the meeting recording.

=item start_time (int)

begin of the time, Unix seconds.

=item end_time (int)

end of the time, Unix seconds; at most 31 days after start_time. Default: the last 31 days.

=back

Reply:

=over

=item summaries (list[dict])

the days.

=item summaries[].date (str)

the day, as YYYY-MM-DD.

=item summaries[].view_count (int)

how often it was watched.

=item summaries[].download_count (int)

how often it was downloaded.

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

=head2 update_sharing_config($access_token, \%hash)

修改会议录制共享设置: set who may watch a recording.

POST meeting/record/update_sharing_config
https://developer.work.weixin.qq.com/document/path/98208 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item meeting_record_id (str, required)

the meeting recording.

=item sharing_config (dict)

how it is shared.

=item sharing_config.enable_sharing (bool)

whether it is shared. Default: true. With false nothing of the following may be given, and what was set before is lost.

=item sharing_config.sharing_auth_type (int)

who may watch, 0 = those logged in, 1 = members of the corp, 2 = participants, 3 = anyone, 4 = those approved, 5 = those with a WeChat invitation link; 4 and 5 not for Rooms.

=item sharing_config.enable_password (bool)

whether there is a password. Default: true.

=item sharing_config.password (str)

the password; required when enable_password is true and not allowed when it is false. Default: random.

=item sharing_config.enable_sharing_expire (bool)

whether the link expires. Default: false.

=item sharing_config.sharing_expire (int)

the link is valid up to then, Unix milliseconds; required when enable_sharing_expire is true and not allowed when it is false.

=item sharing_config.allow_download (bool)

whether it may be downloaded. Default: false.

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

=head2 delete($access_token, \%hash)

删除会议录制: delete a recording with all its files.

POST meeting/record/delete
https://developer.work.weixin.qq.com/document/path/98206 (2023/04/24)

hash:

=over

=item meetingid (str, required)

the meeting.

=item meeting_record_id (str, required)

the meeting recording.

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

=head2 delete_file($access_token, \%hash)

删除单个录制文件: delete a recorded file.

POST meeting/record/delete_file
https://developer.work.weixin.qq.com/document/path/98207 (2023/04/24)

hash:

=over

=item meetingid (str, required)

the meeting.

=item record_file_id (str, required)

the recorded file.

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

=head2 get_file($access_token, \%hash)

获取单个录制文件详情: get a recorded file: where to watch and download it, and its minutes.

POST meeting/record/get_file
https://developer.work.weixin.qq.com/document/path/98205 (2025/09/15)

hash:

=over

=item record_file_id (str, required)

the recorded file.

=item meetingid (str, required)

the meeting.

=back

Reply:

=over

=item meetingid (str)

the meeting.

=item meeting_code (str)

the meeting code.

=item record_file_id (str)

the recorded file.

=item view_address (str)

URL to watch it.

=item download_address (str)

URL of the video; valid for 6 hours unless set otherwise.

=item download_address_file_type (str)

format of the video, such as mp4.

=item audio_address (str)

URL of the sound; valid for 6 hours unless set otherwise.

=item audio_address_file_type (str)

format of the sound, such as m4a.

=item record_name (str)

name of the file.

=item start_time (int)

begin of the recording; a number in the page's table, Unix milliseconds as text in its sample.

=item end_time (int)

end of the recording; a number in the page's table, Unix milliseconds as text in its sample.

=item meeting_record_name (str)

name of the meeting recording.

=item meeting_summary (list[dict])

files with the minutes of the meeting; one dict in the page's sample.

=item meeting_summary[].download_address (str)

URL of the file; valid for 1 hour.

=item meeting_summary[].file_type (str)

its format, such as txt, pdf or docx.

=item ai_meeting_transcripts (list[dict])

files with the transcript, improved by AI.

=item ai_meeting_transcripts[].download_address (str)

URL of the file; valid for 1 hour.

=item ai_meeting_transcripts[].file_type (str)

its format, such as txt, pdf or docx.

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

=head2 get_file_list($access_token, \%hash)

获取会议录制地址: get where to watch and download the files of a recording.

POST meeting/record/get_file_list
https://developer.work.weixin.qq.com/document/path/98196 (2025/04/11)

hash:

=over

=item meeting_record_id (str, required)

the meeting recording.

=item meetingid (str, required)

the meeting.

=back

Reply:

=over

=item meeting_record_id (str)

the meeting recording.

=item meetingid (str)

the meeting.

=item meeting_code (str)

the meeting code.

=item title (str)

title of the meeting.

=item record_files (list[dict])

the files.

=item record_files[].record_file_id (str)

the recorded file.

=item record_files[].view_address (str)

URL to watch it.

=item record_files[].download_address (str)

URL of the video; valid for 6 hours unless set otherwise.

=item record_files[].download_address_file_type (str)

format of the video, such as mp4.

=item record_files[].audio_address (str)

URL of the sound; valid for 6 hours unless set otherwise.

=item record_files[].audio_address_file_type (str)

format of the sound, such as m4a.

=item record_files[].meeting_summary (list[dict])

files with the minutes of the meeting.

=item record_files[].meeting_summary[].download_address (str)

URL of the file; valid for 1 hour unless set otherwise.

=item record_files[].meeting_summary[].file_type (str)

its format, such as txt, pdf or docs.

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
