# Made from the docstrings of QQ/weixin/work/oa/calendar.py by .ci/made; change those.
package QQ::weixin::work::oa::calendar;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::oa',
    exported => [qw(add update get del)],
    original => [qw(add update get del)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa::calendar - 日历

=head1 SYNOPSIS

    use QQ::weixin::work::oa::calendar;
    my $reply = QQ::weixin::work::oa::calendar::add($access_token, \%hash);

=head1 DESCRIPTION

Calendars hold the schedules of oa.schedule. An app creates a calendar for members of the corp and gets a cal_id;
it reads only the calendars that it created itself.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 add($access_token, \%hash)

创建日历: create a calendar in the corp through the app.

POST oa/calendar/add
https://developer.work.weixin.qq.com/document/path/93647 (2023/04/23)

The members in shares form the notification range (通知范围) of the calendar. A public calendar (公共日历, is_public) can
also be subscribed to by whoever is in public_range; a whole-corp calendar (全员日历, is_corp_calendar) is a public
calendar too.

hash:

=over

=item calendar (dict, required)

the new calendar.

=item calendar.admins (list[str])

userids of the administrators, at most 3 items; each must also be in shares.

=item calendar.set_as_default (int)

make it the default calendar of the app, 0 = no, 1 = yes; not for third-party apps. Default: 0.

=item calendar.summary (str, required)

title, 1 to 128 characters.

=item calendar.color (str, required)

display colour, hexadecimal RGB such as "#0000FF".

=item calendar.description (str)

description, 0 to 512 characters.

=item calendar.is_public (int)

public calendar, 0 = no, 1 = yes; cannot be changed later; each person can create or subscribe to no more than 100 public calendars.

=item calendar.public_range (dict)

who may subscribe; only effective for public calendars, required when is_corp_calendar is 1.

=item calendar.public_range.userids (list[str])

members, at most 1000 items.

=item calendar.public_range.partyids (list[int])

departments, at most 100 items.

=item calendar.is_corp_calendar (int)

whole-corp calendar, 0 = no, 1 = yes; cannot be changed later; no more than 20 per corp; colour, default calendar and view-only permission do not apply to it.

=item calendar.shares (list[dict])

members of the notification range, at most 2000 items.

=item calendar.shares[].userid (str, required)

member.

=item calendar.shares[].permission (int)

what the member may do, 1 = view, 3 = see only free or busy. Default: 1.

=item agentid (int)

agentid of the authorised app; only needed by old third-party suites of several apps.

=back

Reply:

=over

=item cal_id (str)

id of the new calendar.

=item fail_result (dict)

what was rejected.

=item fail_result.shares (list[dict])

invalid members of the notification range.

=item fail_result.shares[].errcode (int)

error code for the member, such as 40001.

=item fail_result.shares[].errmsg (str)

error text for the member.

=item fail_result.shares[].userid (str)

member.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

note: only for what the app itself created; members within the app's visible range

=back

Limits:

=over

=item *

WeCom 4.0.20 or later.

=item *

at most 30000 public calendars in a corp, 10000 calendars of an app, and 100 calendars shared with a member.

=back

=head2 update($access_token, \%hash)

更新日历: replace the information of a calendar.

POST oa/calendar/update
https://developer.work.weixin.qq.com/document/path/97716 (2023/08/31)

The given calendar replaces the old one completely: what is left out is emptied, so pass everything that shall stay.
The organizer, is_public and is_corp_calendar cannot be changed.

hash:

=over

=item skip_public_range (int)

what becomes of public_range: 0 = it is replaced, 1 = it stays. Default: 0.

=item calendar (dict, required)

the new contents.

=item calendar.cal_id (str, required)

calendar to change.

=item calendar.admins (list[str])

userids of the administrators, at most 3 items.

=item calendar.summary (str, required)

title, 1 to 128 characters.

=item calendar.color (str, required)

display colour, hexadecimal RGB such as "#0000FF".

=item calendar.description (str)

description, 0 to 512 characters.

=item calendar.public_range (dict)

who may subscribe; only effective for public calendars.

=item calendar.public_range.userids (list[str])

members, at most 1000 items.

=item calendar.public_range.partyids (list[int])

departments, at most 100 items.

=item calendar.shares (list[dict])

members of the notification range (通知范围), at most 2000 items.

=item calendar.shares[].userid (str, required)

member.

=item calendar.shares[].permission (int)

what the member may do, 1 = view, 3 = see only free or busy. Default: 1.

=back

Reply:

=over

=item fail_result (dict)

what was rejected.

=item fail_result.shares (list[dict])

invalid members of the notification range.

=item fail_result.shares[].errcode (int)

error code for the member, such as 40001.

=item fail_result.shares[].errmsg (str)

error text for the member.

=item fail_result.shares[].userid (str)

member.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

note: only for what the app itself created; members within the app's visible range

=back

=head2 get($access_token, \%hash)

获取日历详情: get the details of calendars that the app created.

POST oa/calendar/get
https://developer.work.weixin.qq.com/document/path/97717 (2023/04/11)

hash:

=over

=item cal_id_list (list[str], required)

calendar ids, at most 1000 items.

=back

Reply:

=over

=item calendar_list (list[dict])

the calendars.

=item calendar_list[].cal_id (str)

calendar id.

=item calendar_list[].admins (list[str])

userids of the administrators; the official sample spells the key adminis.

=item calendar_list[].summary (str)

title, 1 to 128 characters.

=item calendar_list[].color (str)

display colour, hexadecimal RGB such as "#0000FF".

=item calendar_list[].description (str)

description, 0 to 512 characters.

=item calendar_list[].is_public (int)

public calendar, 0 = no, 1 = yes.

=item calendar_list[].public_range (dict)

who may subscribe; only meaningful for public calendars.

=item calendar_list[].public_range.userids (list[str])

members.

=item calendar_list[].public_range.partyids (list[int])

departments.

=item calendar_list[].is_corp_calendar (int)

whole-corp calendar, 0 = no, 1 = yes.

=item calendar_list[].shares (list[dict])

members of the notification range, at most 2000 items.

=item calendar_list[].shares[].userid (str)

member.

=item calendar_list[].shares[].permission (int)

what the member may do, 1 = view, 3 = see only free or busy.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

note: only for what the app itself created; members within the app's visible range

=back

=head2 del($access_token, \%hash)

删除日历: delete a calendar.

POST oa/calendar/del
https://developer.work.weixin.qq.com/document/path/97718 (2022/12/01)

hash:

=over

=item cal_id (str, required)

calendar to delete.

=back

Permission:

=over

=item *

self-built: 协作 > 日程 > 可调用接口的应用

=item *

third-party, delegated: 日程接口权限

=item *

note: only for what the app itself created; members within the app's visible range

=back

=cut
