# Made from the docstrings of QQ/weixin/work/meeting/webinar/enroll.py by .ci/made; change those.
package QQ::weixin::work::meeting::webinar::enroll;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting::webinar',
    exported => [qw(set_config get_config query_by_tmp_openid list approve import delete)],
    original => [qw()],
    more     => [qw(set_config get_config query_by_tmp_openid list approve import delete)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::webinar::enroll - 网络研讨会（Webinar）管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::webinar::enroll;
    my $reply = QQ::weixin::work::meeting::webinar::enroll::set_config($access_token, \%hash);

=head1 DESCRIPTION

Enrolment for a webinar: what to ask those who enrol, who has enrolled, and whether they are let in. It goes with
admission_type 1 of the webinar. For corps that bought the advanced features of meetings (会议高级功能): enterprise 1.0 with
at least 10 meeting rooms, business 1.0 with at least 20 advanced-feature accounts, or enterprise or business 2.0;
not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 set_config($access_token, \%hash)

修改网络研讨会报名配置: set how to enrol for a webinar and what is asked.

POST meeting/webinar/enroll/set_config
https://developer.work.weixin.qq.com/document/path/98875 (2025/04/09)

hash:

=over

=item meetingid (str, required)

the webinar.

=item approve_type (int)

who approves, 1 = automatically, 2 = by hand. Default: 1.

=item is_collect_question (int)

whether questions are asked, 1 = no, 2 = yes. Default: 1.

=item no_registration_needed_for_staff (bool)

whether members of the corp need not enrol. Default: false.

=item question_list (list[dict])

the questions.

=item question_list[].is_required (int, required)

whether it must be answered, 1 = no, 2 = yes.

=item question_list[].question_type (int)

1 = single choice, 2 = multiple choice, 3 = free text; no effect on a special question.

=item question_list[].special_type (int)

special question, always free text, 1 = none, 2 = mobile number, 3 = mail address, 4 = name, 5 = company, 6 = size of the organisation.

=item question_list[].question_title (str)

the question; at most 40 characters. No effect on a special question.

=item question_list[].option_list (list[dict])

the choices in their order, for single and multiple choice; at most 8 items.

=item question_list[].option_list[].content (str)

the choice; at most 40 characters.

=back

Reply:

=over

=item question_count (int)

how many questions there are; 0 when none are asked.

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

the webinar must have enrolment.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_config($access_token, \%hash)

获取网络研讨会报名配置: get how to enrol for a webinar and what is asked.

POST meeting/webinar/enroll/get_config
https://developer.work.weixin.qq.com/document/path/98874 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the webinar.

=back

Reply:

=over

=item approve_type (int)

who approves, 1 = automatically, 2 = by hand.

=item is_collect_question (int)

whether questions are asked, 1 = no, 2 = yes.

=item no_registration_needed_for_staff (bool)

whether members of the corp need not enrol.

=item question_list (list[dict])

the questions.

=item question_list[].is_required (int)

whether it must be answered, 1 = no, 2 = yes.

=item question_list[].question_type (int)

1 = single choice, 2 = multiple choice, 3 = free text; means nothing for a special question.

=item question_list[].special_type (int)

special question, always free text, 1 = none, 2 = mobile number, 3 = mail address, 4 = name, 5 = company.

=item question_list[].question_title (str)

the question; at most 40 characters; means nothing for a special question.

=item question_list[].option_list (list[dict])

the choices in their order, for single and multiple choice; at most 8 items.

=item question_list[].option_list[].content (str)

the choice; at most 40 characters.

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

a webinar without enrolment is an error.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 query_by_tmp_openid($access_token, \%hash)

获取网络研讨会成员报名 ID: find the enrolments of participants.

POST meeting/webinar/enroll/query_by_tmp_openid
https://developer.work.weixin.qq.com/document/path/98873 (2023/05/30)

An enrolment is one of this webinar only; list returns the rest about it.

hash:

=over

=item meetingid (str, required)

the webinar.

=item sorting_rules (int)

which comes first when someone enrolled more than once, 1 = imported by mobile number, 2 = enrolled by hand. Default: 1.

=item tmp_openid_list (list[str], required)

temporary ids of the participants in this webinar, as meeting.get_attendee_list returns them; at most 500 items.

=back

Reply:

=over

=item enroll_id_list (list[dict])

those who enrolled; absent when none did.

=item enroll_id_list[].tmp_openid (str)

temporary id of the participant in this meeting.

=item enroll_id_list[].enroll_id (str)

the enrolment.

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

获取网络研讨会报名信息: list those who enrolled, with their answers.

POST meeting/webinar/enroll/list
https://developer.work.weixin.qq.com/document/path/98876 (2023/05/10)

hash:

=over

=item meetingid (str, required)

the webinar.

=item status (int)

which ones, 0 = all, 1 = to be approved, 2 = refused, 3 = approved. Default: 0.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

items a page; at most 50. Default: 50.

=back

Reply:

=over

=item has_more (bool)

whether more follows.

=item next_cursor (str)

where the next page begins; empty at the end.

=item enroll_list (list[dict])

those of this page.

=item enroll_list[].enroll_id (str)

the enrolment.

=item enroll_list[].userid (str)

the member; when of the corp.

=item enroll_list[].tmp_openid (str)

temporary id of the participant in this meeting.

=item enroll_list[].enroll_time (str)

when they enrolled, text in UTC+8.

=item enroll_list[].enroll_source_type (int)

1 = by hand, 2 = imported.

=item enroll_list[].nick_name (str)

the nickname; the mobile number for those imported by it without one.

=item enroll_list[].status (int)

1 = to be approved, 2 = refused, 3 = approved.

=item enroll_list[].enroll_code (str)

the enrolment code, with which one joins by telephone.

=item enroll_list[].answer_list (list[dict])

the answers.

=item enroll_list[].answer_list[].answer_content (list[str])

the answer: one item, or several for multiple choice.

=item enroll_list[].answer_list[].is_required (int)

whether it must be answered, 1 = no, 2 = yes.

=item enroll_list[].answer_list[].question_type (int)

1 = single choice, 2 = multiple choice, 3 = free text.

=item enroll_list[].answer_list[].special_type (int)

special question, always free text, 1 = none, 2 = mobile number, 3 = mail address, 4 = name, 5 = company.

=item enroll_list[].answer_list[].question_num (int)

number of the question, from 1 on.

=item enroll_list[].answer_list[].question_title (str)

the question; at most 40 characters.

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

a webinar without enrolment is an error.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 approve($access_token, \%hash)

审批网络研讨会报名信息: approve or refuse enrolments.

POST meeting/webinar/enroll/approve
https://developer.work.weixin.qq.com/document/path/98877 (2023/05/09)

hash:

=over

=item meetingid (str, required)

the webinar.

=item action (int, required)

1 = take the approval back, 2 = refuse, 3 = approve; after 1 it is to be approved again.

=item enroll_id_list (list[str], required)

the enrolments.

=back

Reply:

=over

=item handled_count (int)

how many were handled.

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

=head2 import($access_token, \%hash)

导入网络研讨会报名信息: enrol people for a webinar.

POST meeting/webinar/enroll/import
https://developer.work.weixin.qq.com/document/path/98880 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the webinar.

=item enroll_list (list[dict], required)

the people.

=item enroll_list[].userid (str)

the member.

=item enroll_list[].area (str)

country or region code without plus or zeros, such as 86 for China. Required with phone_number.

=item enroll_list[].phone_number (str)

the mobile number.

=item enroll_list[].nick_name (str)

the nickname, for the exported enrolments only: the name shown in the webinar stays.

=back

Reply:

=over

=item total_count (int)

how many were enrolled.

=item enroll_list (list[dict])

those enrolled.

=item enroll_list[].enroll_id (str)

the enrolment.

=item enroll_list[].userid (str)

the member.

=item enroll_list[].area (str)

country or region code without plus or zeros, such as 86 for China.

=item enroll_list[].phone_number (str)

the mobile number.

=item enroll_list[].nick_name (str)

the nickname.

=item enroll_list[].enroll_code (str)

the enrolment code, with which one joins by telephone.

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

a webinar without enrolment is an error.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 delete($access_token, \%hash)

删除网络研讨会报名信息: delete enrolments, imported ones and those made by hand.

POST meeting/webinar/enroll/delete
https://developer.work.weixin.qq.com/document/path/98881 (2023/05/08)

hash:

=over

=item meetingid (str, required)

the webinar.

=item enroll_id_list (list[dict], required)

the enrolments.

=item enroll_id_list[].enroll_id (str, required)

the enrolment.

=back

Reply:

=over

=item total_count (int)

how many were deleted.

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
