# Made from the docstrings of QQ/weixin/work/oa/vacation.py by .ci/made; change those.
package QQ::weixin::work::oa::vacation;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::oa',
    exported => [qw(getcorpconf getuservacationquota setoneuserquota)],
    original => [qw(getcorpconf getuservacationquota setoneuserquota)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa::vacation - 审批

=head1 SYNOPSIS

    use QQ::weixin::work::oa::vacation;
    my $reply = QQ::weixin::work::oa::vacation::getcorpconf($access_token);

=head1 DESCRIPTION

Leave management (假期管理) of the approval app 审批: the leave types of the corp and the leave balances of its members. All
amounts of leave are in seconds.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 getcorpconf($access_token)

获取企业假期管理配置: get the leave types of the corp with their units, granting rules and expiry rules.

GET oa/vacation/getcorpconf
https://developer.work.weixin.qq.com/document/path/93375 (2023/11/30)

Reply:

=over

=item lists (list[dict])

the leave types.

=item lists[].id (int)

leave type id, the vacation_id of setoneuserquota.

=item lists[].name (str)

name of the leave type, such as 年假 (annual leave).

=item lists[].time_attr (int)

unit in which leave is asked for, 0 = days, 1 = hours.

=item lists[].duration_type (int)

how the length is counted, 0 = calendar days, 1 = working days.

=item lists[].quota_attr (dict)

how leave is granted.

=item lists[].quota_attr.type (int)

granting, 0 = unlimited, 1 = automatically each year, 2 = by hand, 3 = automatically each month.

=item lists[].quota_attr.autoreset_time (int)

date of the automatic grant, Unix seconds of which only month and day count; void when at_entry_date is true.

=item lists[].quota_attr.autoreset_duration (int)

leave granted, seconds; only for automatic granting (type 1 or 3); void when the grant depends on seniority, see quota_rules.list[].quota.

=item lists[].quota_attr.quota_rule_type (int)

how a yearly grant is computed, 0 = fixed, 1 = by total years of work (工龄), 2 = by years in the corp (司龄); only for type 1.

=item lists[].quota_attr.quota_rules (dict)

grants by seniority; only for type 1.

=item lists[].quota_attr.quota_rules.list (list[dict])

ranges of seniority; only when quota_rule_type is 1 or 2.

=item lists[].quota_attr.quota_rules.list[].quota (int)

leave granted in the range, seconds.

=item lists[].quota_attr.quota_rules.list[].begin (int)

start of the range, years.

=item lists[].quota_attr.quota_rules.list[].end (int)

end of the range, years; 0 for no upper bound.

=item lists[].quota_attr.quota_rules.based_on_actual_work_time (bool)

grant in proportion to the time actually worked this year; the parameter table of the official page puts it into each entry of list, its sample here.

=item lists[].quota_attr.at_entry_date (bool)

grant on the date at which the member entered the corp instead of autoreset_time; only for type 1.

=item lists[].quota_attr.auto_reset_month_day (int)

day of the month of the grant; only for type 3.

=item lists[].perday_duration (int)

length of one day of leave, seconds; 3600 make an hour.

=item lists[].is_newovertime (int)

whether it compensates overtime, which makes it compensatory leave (调休假): 0 = no, 1 = yes.

=item lists[].enter_comp_time_limit (int)

months in the corp before the leave can be used.

=item lists[].expire_rule (dict)

when granted leave expires.

=item lists[].expire_rule.type (int)

expiry, 1 = at a fixed date, 2 = some years after the grant, 3 = some months after the grant, 4 = never.

=item lists[].expire_rule.duration (int)

validity, years for type 2, months for type 3; void otherwise.

=item lists[].expire_rule.date (dict)

date of expiry; only for type 1.

=item lists[].expire_rule.date.month (int)

month.

=item lists[].expire_rule.date.day (int)

day of the month.

=item lists[].expire_rule.extern_duration_enable (bool)

the validity may be extended.

=item lists[].expire_rule.extern_duration (dict)

extension of the validity; only when extern_duration_enable is true.

=item lists[].expire_rule.extern_duration.month (int)

months added.

=item lists[].expire_rule.extern_duration.day (int)

days added.

=back

Permission:

=over

=item *

self-built: 审批 > 可调用接口的应用

=item *

third-party, delegated: 审批

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

at most 600 calls a minute.

=back

Errors:

=over

=item *

301062: no permission for attendance data.

=item *

301063: invalid parameters.

=item *

301064: internal error.

=back

=head2 getuservacationquota($access_token, \%hash)

获取成员假期余额: get a member's balance of every leave type.

POST oa/vacation/getuservacationquota
https://developer.work.weixin.qq.com/document/path/93376 (2023/12/01)

Divide seconds by 86400 to get days for a leave type counted in days, by 3600 to get hours for one counted in hours
(time_attr in getcorpconf).

hash:

=over

=item userid (str, required)

member.

=back

Reply:

=over

=item lists (list[dict])

one balance per leave type.

=item lists[].id (int)

leave type id.

=item lists[].assignduration (int)

leave granted, seconds.

=item lists[].usedduration (int)

leave used, seconds.

=item lists[].leftduration (int)

leave left, seconds.

=item lists[].vacationname (str)

name of the leave type.

=item lists[].real_assignduration (int)

leave actually granted, seconds; differs from assignduration mostly where the grant depends on the time actually worked.

=back

Permission:

=over

=item *

self-built: 审批 > 可调用接口的应用

=item *

third-party, delegated: 审批

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: within the app's visible range

=back

Limits:

=over

=item *

at most 600 calls a minute.

=back

Errors:

=over

=item *

301062: no permission for attendance data.

=item *

301063: invalid parameters.

=item *

301064: internal error.

=back

=head2 setoneuserquota($access_token, \%hash)

修改成员假期余额: set a member's balance of one leave type.

POST oa/vacation/setoneuserquota
https://developer.work.weixin.qq.com/document/path/93377 (2023/11/30)

hash:

=over

=item userid (str, required)

member.

=item vacation_id (int, required)

leave type id, from getcorpconf.

=item leftduration (int, required)

new balance, seconds; at most 86400000; that is 1000 days or 24000 hours; a multiple of 8640 (0.1 day) where leave is counted in days, and of 360 (0.1 hour) where it is counted in hours.

=item time_attr (int, required)

unit of the leave type, 0 = days, 1 = hours; a check, must equal time_attr of getcorpconf.

=item remarks (str)

note shown in the change history, at most 200 characters.

=back

Permission:

=over

=item *

self-built: 审批 > 可调用接口的应用

=item *

third-party, delegated: 审批

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: within the app's visible range

=back

Limits:

=over

=item *

at most 600 calls a minute.

=back

Errors:

=over

=item *

301062: no permission for attendance data.

=item *

301063: invalid parameters.

=item *

301064: internal error.

=item *

301098: the member is outside the scope of the leave type.

=back

=cut
