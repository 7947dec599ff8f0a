# Made from the docstrings of QQ/weixin/work/meeting/poll.py by .ci/made; change those.
package QQ::weixin::work::meeting::poll;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::meeting',
    exported => [qw(create_theme update_theme get_poll_list get_theme_info get_poll_detail delete start finish)],
    original => [qw()],
    more     => [qw(create_theme update_theme get_poll_list get_theme_info get_poll_detail delete start finish)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::meeting::poll - 会中控制管理

=head1 SYNOPSIS

    use QQ::weixin::work::meeting::poll;
    my $reply = QQ::weixin::work::meeting::poll::create_theme($access_token, \%hash);

=head1 DESCRIPTION

Polls in a meeting: a poll topic holds the questions, and starting it makes a poll. For corps that bought the advanced
features of meetings (会议高级功能): enterprise 1.0 with at least 10 meeting rooms, business 1.0 with at least 20
advanced-feature accounts, or enterprise or business 2.0; not for the professional edition.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create_theme($access_token, \%hash)

创建会议投票主题: make a poll topic.

POST meeting/poll/create_theme
https://developer.work.weixin.qq.com/document/path/98834 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

=item poll_topic (str, required)

the title; at most 50 characters.

=item poll_desc (str, required)

what it is about; at most 100 characters.

=item is_anony (int)

0 = with names, 1 = anonymous. Default: 0.

=item poll_questions (list[dict], required)

the questions; at most 10 items.

=item poll_questions[].question_type (int, required)

0 = single choice, 1 = multiple choice.

=item poll_questions[].question_desc (str, required)

the question; at most 50 characters.

=item poll_questions[].poll_option (list[str], required)

the choices; 2 to 10 items; up to 36 characters each.

=back

Reply:

=over

=item poll_theme_id (str)

the poll topic.

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

only while the meeting runs, and by a host or the administrator of the meeting.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 update_theme($access_token, \%hash)

修改会议投票主题: redefine a poll topic as a whole.

POST meeting/poll/update_theme
https://developer.work.weixin.qq.com/document/path/98835 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item poll_theme_id (str, required)

the poll topic.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

=item poll_topic (str, required)

the title; at most 50 characters.

=item poll_desc (str, required)

what it is about; at most 100 characters.

=item is_anony (int)

0 = with names, 1 = anonymous. Default: 0.

=item poll_questions (list[dict], required)

the questions; at most 10 items.

=item poll_questions[].question_type (int, required)

0 = single choice, 1 = multiple choice.

=item poll_questions[].question_desc (str, required)

the question; at most 50 characters.

=item poll_questions[].poll_option (list[str], required)

the choices; 1 to 10 items; up to 36 characters each.

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

only while the meeting runs, and by a host or the administrator of the meeting.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 get_poll_list($access_token, \%hash)

获取会议投票列表: list the poll topics and polls of a meeting.

POST meeting/poll/get_poll_list
https://developer.work.weixin.qq.com/document/path/98836 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

=back

Reply:

=over

=item polls_theme_info (list[dict])

the poll topics.

=item polls_theme_info[].poll_theme_id (str)

the poll topic.

=item polls_theme_info[].polls_info (list[dict])

its polls.

=item polls_theme_info[].polls_info[].poll_id (str)

the poll.

=item polls_theme_info[].polls_info[].poll_topic (str)

the title.

=item polls_theme_info[].polls_info[].status (int)

0 = not begun, 1 = running, 2 = ended.

=item polls_theme_info[].polls_info[].is_shared (int)

whether the result is shared, 0 = no, 1 = yes.

=item polls_theme_info[].polls_info[].is_anony (int)

0 = with names, 1 = anonymous.

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

=head2 get_theme_info($access_token, \%hash)

获取会议投票主题信息: get the questions of a poll topic, without results.

POST meeting/poll/get_theme_info
https://developer.work.weixin.qq.com/document/path/98837 (2023/05/30)

hash:

=over

=item meetingid (str)

the meeting.

=item poll_theme_id (str, required)

the poll topic.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

=back

Reply:

=over

=item poll_topic (str)

the title.

=item poll_desc (str)

what it is about.

=item is_anony (int)

0 = with names, 1 = anonymous.

=item poll_question_data (list[dict])

the questions.

=item poll_question_data[].question_type (int)

0 = single choice, 1 = multiple choice.

=item poll_question_data[].question_desc (str)

the question; at most 50 characters.

=item poll_question_data[].option_info (list[dict])

the choices.

=item poll_question_data[].option_info[].option_desc (str)

the choice.

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

=head2 get_poll_detail($access_token, \%hash)

获取会议投票详情: get the questions and results of a poll.

POST meeting/poll/get_poll_detail
https://developer.work.weixin.qq.com/document/path/98838 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item poll_id (str, required)

the poll.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

=back

Reply:

=over

=item poll_theme_id (str)

the poll topic.

=item poll_topic (str)

the title.

=item poll_desc (str)

what it is about.

=item status (int)

1 = running, 2 = ended.

=item is_shared (int)

whether the result is shared, 0 = no, 1 = yes.

=item is_anony (int)

0 = with names, 1 = anonymous.

=item vote_total_num (int)

how many voted.

=item poll_question_data (list[dict])

the results.

=item poll_question_data[].question_id (str)

the question's id.

=item poll_question_data[].question_type (int)

0 = single choice, 1 = multiple choice.

=item poll_question_data[].question_desc (str)

the question.

=item poll_question_data[].option_info (list[dict])

the choices.

=item poll_question_data[].option_info[].option_id (int)

the choice's id.

=item poll_question_data[].option_info[].option_desc (str)

the choice.

=item poll_question_data[].option_info[].option_num (int)

votes for it.

=item poll_question_data[].option_info[].rate (int)

its share of the votes.

=item poll_question_data[].option_info[].option_user (list[dict])

who chose it.

=item poll_question_data[].option_info[].option_user[].userid (str)

the member; only of the same corp, in a poll with names.

=item poll_question_data[].option_info[].option_user[].tmp_openid (str)

temporary id of the participant in this meeting; only in a poll with names.

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

删除会议投票: delete a poll topic or a poll.

POST meeting/poll/delete
https://developer.work.weixin.qq.com/document/path/98839 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item poll_theme_id (str)

the poll topic, whose polls stay; one of poll_theme_id and poll_id is needed, and poll_id is taken if both are given.

=item poll_id (str)

the poll; with the last poll of a topic the topic goes too.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

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

only while the meeting runs, and by a host or the administrator of the meeting.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 start($access_token, \%hash)

发起会议投票: start a poll from a poll topic.

POST meeting/poll/start
https://developer.work.weixin.qq.com/document/path/98840 (2023/05/30)

hash:

=over

=item meetingid (str, required)

the meeting.

=item poll_theme_id (str, required)

the poll topic.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

=back

Reply:

=over

=item poll_id (str)

the poll.

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

only while the meeting runs, and by a host or the administrator of the meeting.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=head2 finish($access_token, \%hash)

结束会议投票: end a poll.

POST meeting/poll/finish
https://developer.work.weixin.qq.com/document/path/98841 (2024/07/19)

hash:

=over

=item meetingid (str, required)

the meeting.

=item poll_theme_id (str, required)

the poll topic.

=item poll_id (str, required)

the poll.

=item operator_userid (str, required)

who does it, their openid.

=item instance_id (int, required)

id of the device with which they joined.

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

only while the meeting runs, and by a host or the administrator of the meeting.

=item *

only for corps that bought the advanced features of meetings (see the family).

=back

=cut
