# Made from the docstrings of QQ/weixin/work/meeting/advanced_layout.py by .ci/made; change those.
package QQ::weixin::work::meeting::advanced_layout;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(add update apply list get_user_layout batch_delete)],
    original => [qw()],
    more     => [qw(add update apply list get_user_layout batch_delete)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::advanced_layout - 会议布局和背景管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::advanced_layout;
    my $reply = QQ::weixin::work::meeting::advanced_layout::add($access_token, \%hash);

=head1 DESCRIPTION

Advanced layouts of a meeting: pages of a layout template (meeting.layout.list_template), with someone or something in
each of its grid cells, and with rotation where more people share a cell. They work on H.323 and SIP terminals only. For
corps that bought the advanced features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business
1.0 with at least 20 advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

添加会议高级布局: add advanced layouts to a meeting.

POST meeting/advanced_layout/add
https://developer.work.weixin.qq.com/document/path/98861 (2023/05/31)

hash:

=over

=item meetingid (str, required)

the meeting.

=item layout_list (list[dict], required)

the layouts, with participants of the meeting in the seats.

=item layout_list[].layout_name (str)

its name.

=item layout_list[].page_list (list[dict], required)

the pages.

=item layout_list[].page_list[].layout_template_id (str, required)

the layout template.

=item layout_list[].page_list[].enable_polling (bool)

whether cells rotate. Default: false.

=item layout_list[].page_list[].polling_setting (dict)

how cells rotate.

=item layout_list[].page_list[].polling_setting.polling_interval_unit (int, required)

unit of the interval, 1 = seconds, 2 = minutes.

=item layout_list[].page_list[].polling_setting.polling_interval (int, required)

the interval; from 1 to 999999.

=item layout_list[].page_list[].polling_setting.ignore_user_novideo (bool, required)

whether those without video are passed over.

=item layout_list[].page_list[].polling_setting.ignore_user_absence (bool, required)

whether those who have not joined are passed over.

=item layout_list[].page_list[].user_seat_list (list[dict], required)

who or what is in the cells.

=item layout_list[].page_list[].user_seat_list[].grid_id (str, required)

the cell, as on the picture of the template.

=item layout_list[].page_list[].user_seat_list[].grid_type (int, required)

what the cell shows, 1 = video, 2 = what is shared.

=item layout_list[].page_list[].user_seat_list[].video_type (int)

whose video, 1 = the speaker, 2 = filled automatically, 3 = those in user_list.

=item layout_list[].page_list[].user_seat_list[].user_list (list[dict])

those in the cell: one without rotation, several with it.

=item layout_list[].page_list[].user_seat_list[].user_list[].userid (str)

the member of the corp in this meeting; one of userid and tmp_openid is needed.

=item layout_list[].page_list[].user_seat_list[].user_list[].tmp_openid (str)

temporary id of the participant in this meeting.

=item layout_list[].page_list[].user_seat_list[].user_list[].nick_name (str)

the name shown with the video, in base64; required when video_type is 3.

=back

Reply:

=over

=item layout_list (list[dict])

the layouts.

=item layout_list[].layout_id (str)

the layout.

=item layout_list[].layout_name (str)

its name.

=item layout_list[].page_list (list[dict])

the pages.

=item layout_list[].page_list[].layout_template_id (str)

the layout template.

=item layout_list[].page_list[].enable_polling (bool)

whether cells rotate.

=item layout_list[].page_list[].polling_setting (dict)

how cells rotate.

=item layout_list[].page_list[].polling_setting.polling_interval_unit (int)

unit of the interval, 1 = seconds, 2 = minutes.

=item layout_list[].page_list[].polling_setting.polling_interval (int)

the interval; from 1 to 999999.

=item layout_list[].page_list[].polling_setting.ignore_user_novideo (bool)

whether those without video are passed over.

=item layout_list[].page_list[].polling_setting.ignore_user_absence (bool)

whether those who have not joined are passed over.

=item layout_list[].page_list[].user_seat_list (list[dict])

who or what is in the cells.

=item layout_list[].page_list[].user_seat_list[].grid_id (str)

the cell, as on the picture of the template.

=item layout_list[].page_list[].user_seat_list[].grid_type (int)

what the cell shows, 1 = video, 2 = what is shared.

=item layout_list[].page_list[].user_seat_list[].video_type (int)

whose video, 1 = the speaker, 2 = filled automatically, 3 = those in user_list.

=item layout_list[].page_list[].user_seat_list[].user_list (list[dict])

those in the cell: one without rotation, several with it.

=item layout_list[].page_list[].user_seat_list[].user_list[].userid (str)

the member of the corp in this meeting.

=item layout_list[].page_list[].user_seat_list[].user_list[].tmp_openid (str)

temporary id of the participant in this meeting.

=item layout_list[].page_list[].user_seat_list[].user_list[].nick_name (str)

the name shown with the video, in base64.

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

at most 20 advanced layouts in a meeting.

=item *

advanced layouts work on H.323 and SIP meeting-room terminals only.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 update($access_token, \%hash)

修改会议高级布局: redefine an advanced layout as a whole.

POST meeting/advanced_layout/update
https://developer.work.weixin.qq.com/document/path/98868 (2023/05/31)

What is left out is not kept. A layout that the meeting uses changes at once for the meeting, but not for the
participants who were given it.

hash:

=over

=item meetingid (str, required)

the meeting.

=item layout_id (str, required)

the layout.

=item layout_name (str)

its name.

=item page_list (list[dict], required)

the pages.

=item page_list[].layout_template_id (str, required)

the layout template.

=item page_list[].enable_polling (bool, required)

whether cells rotate. Default: false.

=item page_list[].polling_setting (dict)

how cells rotate.

=item page_list[].polling_setting.polling_interval_unit (int, required)

unit of the interval, 1 = seconds, 2 = minutes.

=item page_list[].polling_setting.polling_interval (int, required)

the interval; from 1 to 999999.

=item page_list[].polling_setting.ignore_user_novideo (bool, required)

whether those without video are passed over.

=item page_list[].polling_setting.ignore_user_absence (bool, required)

whether those who have not joined are passed over.

=item page_list[].user_seat_list (list[dict])

who or what is in the cells.

=item page_list[].user_seat_list[].grid_id (str, required)

the cell, as on the picture of the template.

=item page_list[].user_seat_list[].grid_type (int, required)

what the cell shows, 1 = video, 2 = what is shared.

=item page_list[].user_seat_list[].video_type (int)

whose video, 1 = the speaker, 2 = filled automatically, 3 = those in user_list; these then need tmp_openid.

=item page_list[].user_seat_list[].user_list (list[dict])

those in the cell: one without rotation, several with it.

=item page_list[].user_seat_list[].user_list[].userid (str)

the member of the corp in this meeting; one of userid and tmp_openid is needed.

=item page_list[].user_seat_list[].user_list[].tmp_openid (str)

temporary id of the participant in this meeting.

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

advanced layouts work on H.323 and SIP meeting-room terminals only.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 apply($access_token, \%hash)

设置高级布局: use a layout for a meeting or for some of its participants.

POST meeting/advanced_layout/apply
https://developer.work.weixin.qq.com/document/path/98869 (2023/05/31)

A participant's own layout comes before the meeting's custom one, and that before the default. An MRA terminal shows
the default layout where the meeting is set to show all in one frame (同框模式).

hash:

=over

=item meetingid (str, required)

the meeting.

=item layout_id (str, required)

the layout; "" brings back the meeting's default.

=item user_list (list[dict])

those who get it for themselves; at most 20 items. Without it the whole meeting gets it.

=item user_list[].tmp_openid (str, required)

temporary id of the participant in this meeting.

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

for single participants they work on H.323 and SIP meeting-room terminals only.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 list($access_token, \%hash)

获取会议布局列表: list the basic and advanced custom layouts of a meeting.

POST meeting/advanced_layout/list
https://developer.work.weixin.qq.com/document/path/98862 (2023/05/31)

hash:

=over

=item meetingid (str, required)

the meeting.

=back

Reply:

=over

=item selected_layout_id (str)

the layout that the meeting uses.

=item layout_list (list[dict])

the layouts.

=item layout_list[].layout_id (str)

the layout.

=item layout_list[].layout_name (str)

its name.

=item layout_list[].page_list (list[dict])

the pages.

=item layout_list[].page_list[].layout_template_id (str)

the layout template.

=item layout_list[].page_list[].enable_polling (bool)

whether cells rotate.

=item layout_list[].page_list[].polling_setting (dict)

how cells rotate.

=item layout_list[].page_list[].polling_setting.polling_interval_unit (int)

unit of the interval, 1 = seconds, 2 = minutes.

=item layout_list[].page_list[].polling_setting.polling_interval (int)

the interval; from 1 to 999999.

=item layout_list[].page_list[].polling_setting.ignore_user_novideo (bool)

whether those without video are passed over.

=item layout_list[].page_list[].polling_setting.ignore_user_absence (bool)

whether those who have not joined are passed over.

=item layout_list[].page_list[].user_seat_list (list[dict])

who or what is in the cells.

=item layout_list[].page_list[].user_seat_list[].grid_id (str)

the cell, as on the picture of the template.

=item layout_list[].page_list[].user_seat_list[].grid_type (int)

what the cell shows, 1 = video, 2 = what is shared.

=item layout_list[].page_list[].user_seat_list[].video_type (int)

whose video, 1 = the speaker, 2 = filled automatically, 3 = those in user_list; named by tmp_openid.

=item layout_list[].page_list[].user_seat_list[].user_list (list[dict])

those in the cell: one without rotation, several with it.

=item layout_list[].page_list[].user_seat_list[].user_list[].userid (str)

the member of the corp in this meeting.

=item layout_list[].page_list[].user_seat_list[].user_list[].tmp_openid (str)

temporary id of the participant in this meeting.

=item layout_list[].page_list[].user_seat_list[].user_list[].nick_name (str)

the name shown with the video, in base64.

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

advanced layouts work on H.323 and SIP meeting-room terminals only.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_user_layout($access_token, \%hash)

获取用户布局: get the layout that a participant sees.

POST meeting/advanced_layout/get_user_layout
https://developer.work.weixin.qq.com/document/path/98865 (2023/05/31)

A participant's own layout comes before the meeting's custom one (advanced or basic), and that before the default.

hash:

=over

=item meetingid (str, required)

the meeting.

=item tmp_openid (str, required)

temporary id of the participant in this meeting.

=item instance_id (int, required)

their kind of device, 0 = PSTN, 1 = PC, 2 = Mac, 3 = Android, 4 = iOS, 5 = web, 6 = iPad, 7 = Android pad, 8 = mini program, 9 = VoIP or SIP device (MRA), 10 = Linux, 20 = Rooms for Touch Windows, 21 = Rooms for Touch macOS, 22 = Rooms for Touch Android, 30 = Controller for Touch Windows, 32 = Controller for Touch Android, 33 = Controller for Touch iOS or iPadOS.

=back

Reply:

=over

=item selected_layout_id (str)

the layout that the meeting uses.

=item layout_name (str)

its name.

=item layout_type (int)

0 = the default, 2 = the meeting's custom layout, 3 = the participant's own.

=item page_list (list[dict])

the pages.

=item page_list[].layout_template_id (str)

the layout template.

=item page_list[].enable_polling (bool)

whether cells rotate.

=item page_list[].polling_setting (dict)

how cells rotate.

=item page_list[].polling_setting.polling_interval_unit (int)

unit of the interval, 1 = seconds, 2 = minutes.

=item page_list[].polling_setting.polling_interval (int)

the interval; from 1 to 999999.

=item page_list[].polling_setting.ignore_user_novideo (bool)

whether those without video are passed over.

=item page_list[].polling_setting.ignore_user_absence (bool)

whether those who have not joined are passed over.

=item page_list[].user_seat_list (list[dict])

who or what is in the cells.

=item page_list[].user_seat_list[].grid_id (str)

the cell, as on the picture of the template.

=item page_list[].user_seat_list[].grid_type (int)

what the cell shows, 1 = video, 2 = what is shared.

=item page_list[].user_seat_list[].video_type (int)

whose video, 1 = the speaker, 2 = filled automatically, 3 = those in user_list; named by tmp_openid.

=item page_list[].user_seat_list[].user_list (list[dict])

those in the cell: one without rotation, several with it.

=item page_list[].user_seat_list[].user_list[].tmp_openid (str)

temporary id of the participant in this meeting.

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

advanced layouts work on H.323 and SIP meeting-room terminals only.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 batch_delete($access_token, \%hash)

批量删除布局: delete layouts of a meeting, basic and advanced ones.

POST meeting/advanced_layout/batch_delete
https://developer.work.weixin.qq.com/document/path/98866 (2023/05/31)

A layout that does not exist is passed over in silence.

hash:

=over

=item meetingid (str, required)

the meeting.

=item layout_id_list (list[str], required)

the layouts; at most 20 items. None of them may be in use: use another or the default first.

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

advanced layouts work on H.323 and SIP meeting-room terminals only.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=cut
