# Made from the docstrings of QQ/weixin/work/exmail/app.py by .ci/made; change those.
package QQ::weixin::work::exmail::app;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(compose_send get_mail_list read_mail update_email_alias get_email_alias)],
    original => [qw()],
    more     => [qw(compose_send get_mail_list read_mail update_email_alias get_email_alias)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::exmail::app - 邮件

=head1 SYNOPSIS

    use QQ::weixin::work::exmail::app;
    my $reply = QQ::weixin::work::exmail::app::compose_send($access_token, \%hash);

=head1 DESCRIPTION

Mail of an app: it sends mails, and with them schedules and meetings, from a mailbox of its own, and reads the answers.
The mailbox comes with the permission for mail; by default its name is the app's in pinyin. Needs WeCom 4.0.20 or newer.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 compose_send($access_token, \%hash)

发送普通邮件: send a mail; with schedule it is a schedule too, with meeting a meeting.

POST exmail/app/compose_send
https://developer.work.weixin.qq.com/document/path/97445 (2025/01/16)

schedule (required in schedule and meeting mails) makes the subject the title and the content the description of a
schedule or meeting, which the recipients take part in.

In third-party apps enable_id_trans has $departmentName=ID$, $userName=USERID$, $userAlias=USERID$ and
$userAliasOrName=USERID$ replaced by a department's name or a member's name, alias, or alias if there is one and
else name, in subject, content and attachment_list[].file_name; what can't be resolved stays as it is.

hash:

=over

=item to (dict, required)

the recipients; one of to.emails and to.userids is needed.

=item to.emails (list[str])

mail addresses.

=item to.userids (list[str])

members.

=item cc (dict)

who gets a copy.

=item cc.emails (list[str])

mail addresses.

=item cc.userids (list[str])

members.

=item bcc (dict)

who gets a blind copy.

=item bcc.emails (list[str])

mail addresses.

=item bcc.userids (list[str])

members.

=item subject (str, required)

the subject.

=item content (str, required)

the text.

=item content_type (str)

html = HTML, text = plain text. Default: html.

=item attachment_list (list[dict])

the attachments; at most 200 items.

=item attachment_list[].file_name (str, required)

the file's name.

=item attachment_list[].content (str, required)

the file, in base64.

=item schedule (dict)

the schedule or the time of the meeting; required for schedule and meeting mails.

=item schedule.schedule_id (str)

the schedule or meeting to change or cancel; required when method is cancel.

=item schedule.method (str)

request = make or with schedule_id change it, cancel = cancel it. Default: request.

=item schedule.start_time (int, required)

the start, Unix seconds.

=item schedule.end_time (int, required)

the end, Unix seconds.

=item schedule.location (str)

the place.

=item schedule.reminders (dict)

reminder and recurrence.

=item schedule.reminders.is_remind (int)

whether there is a reminder, 0 = no, 1 = yes.

=item schedule.reminders.is_repeat (int)

whether it recurs, 0 = no, 1 = yes.

=item schedule.reminders.repeat_type (int)

used when is_repeat is 1, 0 = daily, 1 = weekly, 2 = monthly, 5 = yearly. Unless is_custom_repeat is 1, the day and time of start_time recur.

=item schedule.reminders.repeat_until (int)

the last moment, Unix seconds; used when is_repeat is 1. Default: 0, for ever.

=item schedule.reminders.is_custom_repeat (int)

custom recurrence, used when is_repeat is 1, 0 = no, 1 = yes.

=item schedule.reminders.repeat_interval (int)

recurs every so many days, weeks, months or years; only for a custom recurrence.

=item schedule.reminders.repeat_day_of_week (list[int])

days of the week: 1 = Monday, 2 = Tuesday, 3 = Wednesday, 4 = Thursday, 5 = Friday, 6 = Saturday, 7 = Sunday; only for a custom weekly recurrence.

=item schedule.reminders.repeat_day_of_month (list[int])

days of the month, each from 1 to 31; only for a custom monthly or yearly recurrence.

=item schedule.reminders.timezone (int)

the time zone, hours from UTC; from -12 to 12. Default: 8.

=item schedule.reminders.remind_before_event_mins (int)

the reminder, minutes before start_time, negative for after it; used when is_remind is 1.

=item schedule.reminders.repeat_week_of_month (list[int])

in the page's sample only, and empty there.

=item schedule.reminders.repeat_month_of_year (list[int])

months of the year, each from 1 to 12; only for a custom yearly recurrence, together with repeat_day_of_month.

=item meeting (dict)

what makes it a meeting; required for meeting mails, together with schedule.

=item meeting.option (dict)

how the meeting is held.

=item meeting.option.password (str)

password to join, digits only; 4 to 6 characters.

=item meeting.option.auto_record (int)

automatic recording, 0 = off, 1 = local, 2 = in the cloud. Default: 0.

=item meeting.option.enable_waiting_room (bool)

whether there is a waiting room. Default: false.

=item meeting.option.allow_enter_before_host (bool)

whether members may join before the host. Default: true.

=item meeting.option.enable_screen_watermark (bool)

whether shared screens have a watermark. Default: false.

=item meeting.option.enter_restraint (int)

who may join, 0 = anyone, 2 = members of the corp. Default: 0.

=item meeting.option.enable_enter_mute (int)

mute on joining, 0 = no, 1 = yes, 2 = once over 6 people have joined. Default: 2.

=item meeting.option.remind_scope (int)

whom a call reminds when the meeting starts, 1 = nobody, 2 = the host, 3 = all members. Default: 2.

=item meeting.option.water_mark_type (int)

0 = single row, 1 = several rows. Default: 0.

=item meeting.hosts (dict)

the hosts.

=item meeting.hosts.userids (list[str])

members; at most 10 items.

=item meeting.meeting_admins (dict, required)

the administrator of the meeting.

=item meeting.meeting_admins.userids (list[str])

the one member, of the same corp and among the participants; at most 1 items.

=item enable_id_trans (int)

whether ids are replaced by names, only for third-party apps, 0 = no, 1 = yes. Default: 0.

=item schedule.schedule_admins (dict)

the administrators of the schedule.

=item schedule.schedule_admins.userids (list[str])

members of the same corp among the participants; at most 3 items.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

third-party, delegated: 邮件

=item *

note: 日程 too for schedule mails, 日程 and 会议 too for meeting mails; members named by userid within the app's visible range

=back

Limits:

=over

=item *

text and attachments together at most 50 MB.

=back

=head2 get_mail_list($access_token, \%hash)

获取收件箱邮件列表: list the mails that came in some time.

POST exmail/app/get_mail_list
https://developer.work.weixin.qq.com/document/path/97369 (2022/12/01)

hash:

=over

=item begin_time (int, required)

begin of the time, Unix seconds.

=item end_time (int, required)

end of the time, Unix seconds.

=item limit (int)

items a page; at most 1000. Default: 100.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item mail_list (list[dict])

the mails.

=item mail_list[].mail_id (str)

the mail.

=item has_more (int)

whether more follows, 0 = no, 1 = yes.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

third-party, delegated: 邮件

=back

=head2 read_mail($access_token, \%hash)

获取邮件内容: get a mail that came.

POST exmail/app/read_mail
https://developer.work.weixin.qq.com/document/path/97979 (2022/12/01)

hash:

=over

=item mail_id (str, required)

the mail.

=back

Reply:

=over

=item mail_data (str)

the whole mail in EML form.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

third-party, delegated: 邮件

=back

=head2 update_email_alias($access_token, \%hash)

更新应用邮箱账号: change the app's mail address.

POST exmail/app/update_email_alias
https://developer.work.weixin.qq.com/document/path/97373 (2022/12/01)

The old address stays as an alias and goes on receiving mail.

hash:

=over

=item new_email (str, required)

the new address.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=head2 get_email_alias($access_token, \%hash)

查询应用邮箱账号: get the app's mail address and its aliases.

POST exmail/app/get_email_alias
https://developer.work.weixin.qq.com/document/path/97991 (2022/12/01)

No hash is needed: give an empty one.

Reply:

=over

=item email (str)

the address that mails are sent from.

=item alias_list (list[str])

other addresses that receive mail.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=cut
