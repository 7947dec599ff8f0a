# Made from the docstrings of QQ/weixin/work/chatdata/export.py by .ci/made; change those.
package QQ::weixin::work::chatdata::export;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::chatdata',
    exported => [qw(create_job get_job_status)],
    original => [qw()],
    more     => [qw(create_job get_job_status)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::chatdata::export - 会话内容分析与导出

=head1 SYNOPSIS

    use QQ::weixin::work::chatdata::export;
    my $reply = QQ::weixin::work::chatdata::export::create_job($access_token, \%hash);

=head1 DESCRIPTION

Exports archived sessions into a file made from a template: an app knows ids only, so it writes placeholders, and WeCom
puts names and texts in their place. Besides those for ids of the contacts there are $chatName=CHATID$ for a group chat,
and $msgContent=MSGID/SECRET-KEY$ for a message, SECRET-KEY being its decrypted encrypted_secret_key.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create_job($access_token, \%hash)

创建会话内容导出任务: start a job that turns a template into a file with names and messages.

POST chatdata/export/create_job
https://developer.work.weixin.qq.com/document/path/99620 (2024/07/09)

Names are given for internal group chats only, 未命名群聊 for one without a name. A message gives its text (text,
withdrawn message, consent), its links (article, link), its text with [图片] for each picture (text with pictures), or
else the name of its type, such as [图片] or [红包]. A placeholder ($chatName=CHATID$, $msgContent=MSGID/SECRET-KEY$)
that is malformed, not permitted, without a valid id or with a wrong key stays as it is. The end of the job is
reported by the event chat_archive_export_finished, whose JobId is valid for 24 hours and at most 64 characters
long.

hash:

=over

=item code (str, required)

code from the display component (会话展示组件); for one job only, and valid for 5 minutes.

=item media_id (str, required)

the template: a temporary media file uploaded with type file, which is doc, docx, xls, xlsx or txt.

=back

Reply:

=over

=item jobid (str)

the job, for get_job_status.

=back

Permission:

=over

=item *

self-built, third-party, delegated: not allowed

=item *

message archive: 会话存档接口权限

=back

Limits:

=over

=item *

at most 10000 message ids in a template.

=item *

the file made from it must not be over 64 MB.

=item *

at most 1000 exports a day for each corp.

=back

=head2 get_job_status($access_token, \%hash)

获取会话内容导出任务结果: read the state and the result of an export job.

POST chatdata/export/get_job_status
https://developer.work.weixin.qq.com/document/path/99620 (2024/07/09)

hash:

=over

=item jobid (str, required)

the job, from create_job or the event of its end; valid for 24 hours.

=back

Reply:

=over

=item status (int)

1 = waiting, 2 = running, 3 = done.

=item result_id (str)

id of the result, to be shown with the template component ww-open-result-link; only when status is 3 and result_errcode is 0.

=item result_errcode (int)

outcome of the job; 0 on success; only when status is 3.

=item result_errmsg (str)

the same in words; only when status is 3.

=back

Permission:

=over

=item *

self-built, third-party, delegated: not allowed

=item *

message archive: 会话存档接口权限

=back

=cut
