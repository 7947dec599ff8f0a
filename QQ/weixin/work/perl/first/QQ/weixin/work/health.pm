# Made from the docstrings of QQ/weixin/work/health.py by .ci/made; change those.
package QQ::weixin::work::health;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_health_report_stat get_report_jobids get_report_job_info get_report_answer)],
    original => [qw()],
    more     => [qw(get_health_report_stat get_report_jobids get_report_job_info get_report_answer)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::health - 健康上报

=head1 SYNOPSIS

    use QQ::weixin::work::health;
    my $reply = QQ::weixin::work::health::get_health_report_stat($access_token, \%hash);

=head1 DESCRIPTION

Health reports: jobs that ask members, or the parents of students, about their health, and the answers.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_health_report_stat($access_token, \%hash)

获取健康上报使用统计: count how often and by how many health reports were used on a day.

POST health/get_health_report_stat
https://developer.work.weixin.qq.com/document/path/93676 (2023/11/30)

hash:

=over

=item date (str, required)

the day, as YYYY-MM-DD; no more than 30 days ago.

=back

Reply:

=over

=item pv (int)

how often the app was used.

=item uv (int)

by how many members.

=back

Permission:

=over

=item *

self-built: 健康上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_report_jobids($access_token, \%hash)

获取健康上报任务ID列表: list the jobs that run now.

POST health/get_report_jobids
https://developer.work.weixin.qq.com/document/path/93677 (2023/11/30)

hash:

=over

=item offset (int)

where to begin; at least 0. Default: 0.

=item limit (int)

items a page; from 1 to 100. Default: 100.

=back

Reply:

=over

=item jobids (list[str])

the jobs.

=item ending (int)

0 = more data, 1 = all fetched.

=back

Permission:

=over

=item *

self-built: 健康上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_report_job_info($access_token, \%hash)

获取健康上报任务详情: get a job with its questions on a day.

POST health/get_report_job_info
https://developer.work.weixin.qq.com/document/path/93678 (2023/11/30)

hash:

=over

=item jobid (str, required)

the job.

=item date (str, required)

the day, as YYYY-MM-DD; within the last 14 days.

=back

Reply:

=over

=item job_info (dict)

the job.

=item job_info.title (str)

the title.

=item job_info.creator (str)

who started it, by userid.

=item job_info.type (int)

who is asked, 1 = members of the corp, 2 = parents.

=item job_info.finish_cnt (int)

how many have filled it in.

=item job_info.report_type (int)

1 = once, 2 = every day.

=item job_info.apply_range (dict)

who is asked.

=item job_info.apply_range.userids (list[str])

the members when type is 1, the students when type is 2.

=item job_info.apply_range.partyids (list[int])

departments of the corp when type is 1, of the school when type is 2.

=item job_info.report_to (dict)

who gets the answers.

=item job_info.report_to.userids (list[str])

the members.

=item job_info.skip_weekend (int)

whether weekends are left out, 0 = no, 1 = yes.

=item job_info.question_templates (list[dict])

the questions.

=item job_info.question_templates[].question_id (int)

the question.

=item job_info.question_templates[].title (str)

its title.

=item job_info.question_templates[].question_type (int)

1 = free text (places and dates too), 2 = single choice, 3 = multiple choice, 4 = file or picture, 5 = link to a signature, 6 = picture of a travel card.

=item job_info.question_templates[].is_required (int)

whether it must be answered, 0 = no, 1 = yes.

=item job_info.question_templates[].option_list (list[dict])

the choices; only for single and multiple choice.

=item job_info.question_templates[].option_list[].option_id (int)

the choice.

=item job_info.question_templates[].option_list[].option_text (str)

its text.

=back

Permission:

=over

=item *

self-built: 健康上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_report_answer($access_token, \%hash)

获取用户填写答案: list what was answered to a job on a day.

POST health/get_report_answer
https://developer.work.weixin.qq.com/document/path/93679 (2023/11/30)

hash:

=over

=item jobid (str, required)

the job.

=item date (str, required)

the day, as YYYY-MM-DD; within the last 14 days.

=item offset (int)

where to begin.

=item limit (int)

items a page; at most 100.

=back

Reply:

=over

=item answers (list[dict])

the answers.

=item answers[].id_type (int)

who answered, 1 = member of the corp, 2 = parent of a student.

=item answers[].userid (str)

the member; when id_type is 1.

=item answers[].student_userid (str)

the student; when id_type is 2.

=item answers[].parent_userid (str)

the parent; when id_type is 2.

=item answers[].report_values (list[dict])

the answers.

=item answers[].report_values[].question_id (int)

the question.

=item answers[].report_values[].single_choice (int)

the choice, for a single choice.

=item answers[].report_values[].multi_choice (list[int])

the choices, for a multiple choice.

=item answers[].report_values[].text (str)

the text, for free text.

=item answers[].report_values[].fileid (list[str])

the files, to be downloaded by their id.

=item answers[].report_values[].itinerary_card_type (int)

kind of the travel card, only for such a question, 0 = not recognised, 1 = green, 2 = red, 3 = yellow, 4 = orange, 5 = no travel card found.

=item answers[].report_values[].high_risk_area (str)

journeys with a high risk; only for a travel card.

=item answers[].report_time (int)

when it was filled in, Unix seconds.

=item answers[].report_values[].url (str)

URL of the signature; only for a question with one.

=item creator (str)

who started it, by userid; in the page's table only.

=back

Permission:

=over

=item *

self-built: 健康上报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
