# Made from the docstrings of QQ/weixin/work/school/living.py by .ci/made; change those.
package QQ::weixin::work::school::living;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::school',
    exported => [qw(get_living_info get_watch_stat get_unwatch_stat get_watch_stat_v2 get_unwatch_stat_v2)],
    original => [qw()],
    more     => [qw(get_living_info get_watch_stat get_unwatch_stat get_watch_stat_v2 get_unwatch_stat_v2)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::school::living - 上课直播

=head1 SYNOPSIS

    use QQ::weixin::work::school::living;
    my $reply = QQ::weixin::work::school::living::get_living_info($access_token, $livingid);

=head1 DESCRIPTION

Class live streams (上课直播): who watched and who did not, among students and parents. Scheduling is the business of
living.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_living_info($access_token, $livingid)

获取直播详情: get the details of a class live stream.

GET school/living/get_living_info
https://developer.work.weixin.qq.com/document/path/93740 (2024/07/19)

Arguments:

=over

=item livingid (str, required)

the live stream.

=back

Reply:

=over

=item living_info (dict)

the live stream.

=item living_info.anchor_userid (str)

the host.

=item living_info.theme (str)

the title.

=item living_info.living_start (int)

the start, Unix seconds.

=item living_info.living_duration (int)

the length, seconds.

=item living_info.living_range (dict)

whom it is for.

=item living_info.living_range.partyids (list[int])

the classes; those of class group chats too.

=item living_info.living_range.group_names (list[str])

other group chats, by name.

=item living_info.open_replay (int)

whether there is a replay, 0 = no, 1 = yes.

=item living_info.viewer_num (int)

viewers in all.

=item living_info.comment_num (int)

comments.

=item living_info.push_stream_url (str)

address to push the stream to; only for an activity that has not begun.

=item living_info.online_count (int)

viewers online now.

=item living_info.subscribe_count (int)

people who booked it.

=back

Permission:

=over

=item *

self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用

=item *

third-party, delegated: 直播 and 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get_watch_stat($access_token, \%hash)

获取观看直播统计: list who watched a class live stream.

POST school/living/get_watch_stat
https://developer.work.weixin.qq.com/document/path/93741 (2024/07/19)

hash:

=over

=item livingid (str, required)

the live stream.

=item next_key (str)

the next_key of the page before; empty or "0" for the first.

=back

Reply:

=over

=item stat_infoes (dict)

the viewers.

=item stat_infoes.students (list[dict])

the students for whom someone watched.

=item stat_infoes.students[].student_userid (str)

the student.

=item stat_infoes.students[].parent_userid (str)

the parent who watched; not when the student did.

=item stat_infoes.students[].partyids (list[int])

the student's classes.

=item stat_infoes.students[].watch_time (int)

time watched, seconds.

=item stat_infoes.students[].enter_time (int)

first came, Unix seconds.

=item stat_infoes.students[].leave_time (int)

last left, Unix seconds.

=item stat_infoes.students[].is_comment (int)

wrote a comment, 0 = no, 1 = yes.

=item stat_infoes.visitors (list[dict])

other people who watched.

=item stat_infoes.visitors[].nickname (str)

their WeChat nickname.

=item stat_infoes.visitors[].watch_time (int)

time watched, seconds.

=item stat_infoes.visitors[].enter_time (int)

first came, Unix seconds.

=item stat_infoes.visitors[].leave_time (int)

last left, Unix seconds.

=item stat_infoes.visitors[].is_comment (int)

wrote a comment, 0 = no, 1 = yes.

=item ending (int)

0 = more data, 1 = all fetched; the only reliable sign of the end.

=item next_key (str)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用

=item *

third-party, delegated: 直播 and 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get_unwatch_stat($access_token, \%hash)

获取未观看直播统计: list the students who did not watch a class live stream.

POST school/living/get_unwatch_stat
https://developer.work.weixin.qq.com/document/path/93742 (2024/07/19)

Only students whose parents follow the school notices (学校通知) count.

hash:

=over

=item livingid (str, required)

the live stream.

=item next_key (str)

the next_key of the page before; empty or "0" for the first.

=back

Reply:

=over

=item stat_info (dict)

those who did not watch.

=item stat_info.students (list[dict])

the students.

=item stat_info.students[].student_userid (str)

the student.

=item stat_info.students[].parent_userid (str)

the parent.

=item stat_info.students[].partyids (list[int])

the student's classes.

=item ending (int)

0 = more data, 1 = all fetched; the only reliable sign of the end.

=item next_key (str)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用

=item *

third-party, delegated: 直播 and 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get_watch_stat_v2($access_token, \%hash)

获取观看直播统计V2: list who watched a class live stream, students and parents apart.

POST school/living/get_watch_stat_v2
https://developer.work.weixin.qq.com/document/path/95793 (2023/12/08)

hash:

=over

=item livingid (str, required)

the live stream.

=item next_cursor (str)

the next_cursor of the page before; empty or "0" for the first.

=back

Reply:

=over

=item stat_info (dict)

the viewers.

=item stat_info.students (list[dict])

the students who watched.

=item stat_info.students[].student_userid (str)

the student.

=item stat_info.students[].partyids (list[int])

the student's classes.

=item stat_info.students[].watch_time (int)

time watched, seconds.

=item stat_info.students[].enter_time (int)

first came, Unix seconds.

=item stat_info.students[].leave_time (int)

last left, Unix seconds.

=item stat_info.students[].is_comment (int)

wrote a comment, 0 = no, 1 = yes.

=item stat_info.parents (list[dict])

the parents who watched.

=item stat_info.parents[].student_userid (str)

their child.

=item stat_info.parents[].partyids (list[int])

their child's classes.

=item stat_info.parents[].watch_time (int)

time watched, seconds.

=item stat_info.parents[].enter_time (int)

first came, Unix seconds.

=item stat_info.parents[].leave_time (int)

last left, Unix seconds.

=item stat_info.parents[].is_comment (int)

wrote a comment, 0 = no, 1 = yes.

=item stat_info.parents[].parent_userid (str)

the parent.

=item stat_info.visitors (list[dict])

other people who watched.

=item stat_info.visitors[].nickname (str)

their WeChat nickname.

=item stat_info.visitors[].watch_time (int)

time watched, seconds.

=item stat_info.visitors[].enter_time (int)

first came, Unix seconds.

=item stat_info.visitors[].leave_time (int)

last left, Unix seconds.

=item stat_info.visitors[].is_comment (int)

wrote a comment, 0 = no, 1 = yes.

=item has_more (int)

0 = all fetched, 1 = more data; the only reliable sign of the end.

=item next_cursor (str)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用

=item *

third-party, delegated: 直播 and 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get_unwatch_stat_v2($access_token, \%hash)

获取未观看直播统计V2: list the students and parents who did not watch a class live stream.

POST school/living/get_unwatch_stat_v2
https://developer.work.weixin.qq.com/document/path/95795 (2023/12/08)

Only students and parents who follow the school notices (学校通知) count.

hash:

=over

=item livingid (str, required)

the live stream.

=item next_cursor (str)

the next_cursor of the page before; empty or "0" for the first.

=back

Reply:

=over

=item stat_info (dict)

those who did not watch.

=item stat_info.students (list[dict])

the students.

=item stat_info.students[].student_userid (str)

the student.

=item stat_info.students[].partyids (list[int])

the student's classes.

=item stat_info.parents (list[dict])

the parents.

=item stat_info.parents[].student_userid (str)

their child.

=item stat_info.parents[].partyids (list[int])

their child's classes.

=item stat_info.parents[].parent_userid (str)

the parent.

=item has_more (int)

0 = all fetched, 1 = more data; the only reliable sign of the end.

=item next_cursor (str)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 上课直播 > 可调用接口的应用, and 家长可以使用的应用

=item *

third-party, delegated: 直播 and 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=cut
