# Made from the docstrings of QQ/weixin/work/oa/journal.py by .ci/made; change those.
package QQ::weixin::work::oa::journal;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::oa',
    exported => [qw(get_record_list get_record_detail get_stat_list download_wedrive_file)],
    original => [qw(get_record_list get_record_detail get_stat_list download_wedrive_file)],
    more     => [qw(export_doc get_export_doc_result)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa::journal - 汇报

=head1 SYNOPSIS

    use QQ::weixin::work::oa::journal;
    my $reply = QQ::weixin::work::oa::journal::get_record_list($access_token, \%hash);

=head1 DESCRIPTION

The report app 汇报: daily, weekly and monthly work reports that members file on forms. A form has a template_id, a filed
report a journaluuid. To find a template_id, open the report app in the admin console, go to the settings page of a
report and click its name (管理后台 > 汇报 > 内容设置 > 汇报名称).

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_record_list($access_token, \%hash)

批量获取汇报记录单号: list the ids of reports filed within a time span, with optional filters.

POST oa/journal/get_record_list
https://developer.work.weixin.qq.com/document/path/93393 (2023/11/30)

hash:

=over

=item starttime (int, required)

start, Unix seconds.

=item endtime (int, required)

end, Unix seconds; no more than one month after starttime.

=item cursor (int, required)

the next_cursor of the page before; 0 for the first.

=item limit (int, required)

number of reports wanted, at most 100.

=item filters (list[dict])

conditions on the reports.

=item filters[].key (str)

what to filter by, at most 256 bytes: creator = who filed the report, department = department of whoever filed it, template_id = form.

=item filters[].value (str)

userid, department id or template id to match, at most 256 bytes.

=back

Reply:

=over

=item journaluuid_list (list[str])

ids of the reports.

=item next_cursor (int)

where the next page begins.

=item endflag (int)

end of the list, 0 = more data, 1 = no more data.

=back

Permission:

=over

=item *

self-built: 汇报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

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

301065: no permission to read the data of the report app.

=item *

301066: invalid parameters.

=item *

301067: internal failure.

=back

=head2 get_record_detail($access_token, \%hash)

获取汇报记录详情: get one report with its form data, recipients and comments.

POST oa/journal/get_record_detail
https://developer.work.weixin.qq.com/document/path/93394 (2023/11/30)

Each entry of info.apply_data.contents is one field of the form. Its value holds the keys of all control types; read
the one that belongs to control, the others are empty. A Tips control has no value.

hash:

=over

=item journaluuid (str, required)

id of the report, at most 256 bytes.

=back

Reply:

=over

=item info (dict)

the report.

=item info.journal_uuid (str)

id of the report, here with an underscore.

=item info.template_name (str)

name of the form.

=item info.template_id (str)

id of the form.

=item info.report_time (int)

time of the report, Unix seconds.

=item info.submitter (dict)

who filed the report.

=item info.submitter.userid (str)

member.

=item info.receivers (list[dict])

recipients.

=item info.receivers[].userid (str)

member.

=item info.readed_receivers (list[dict])

recipients who have read it.

=item info.readed_receivers[].userid (str)

member.

=item info.apply_data (dict)

form data.

=item info.apply_data.contents (list[dict])

fields of the form.

=item info.apply_data.contents[].control (str)

Text = text, Textarea = text of several lines, Number = number, Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips = explanation, File = attachments, Table = detail rows, DateRange = duration, Doc = document, WedriveFile = WeDrive file, Location = place, Formula = computed value, SchoolContact = students or classes; the last three in the appendix only.

=item info.apply_data.contents[].id (str)

control id.

=item info.apply_data.contents[].title (list[dict])

name of the control, one entry per language.

=item info.apply_data.contents[].title[].text (str)

name.

=item info.apply_data.contents[].title[].lang (str)

language, such as zh_CN.

=item info.apply_data.contents[].value (dict)

what was entered, by control type.

=item info.apply_data.contents[].value.text (str)

Text, Textarea: the text.

=item info.apply_data.contents[].value.new_number (str)

Number: the number, as text.

=item info.apply_data.contents[].value.new_money (str)

Money: the amount, as text.

=item info.apply_data.contents[].value.date (dict)

Date: the date.

=item info.apply_data.contents[].value.date.type (str)

day = date, hour = date and time, month = month, minute = time of day.

=item info.apply_data.contents[].value.date.s_timestamp (str)

Unix seconds, as text; for type minute the seconds since 0 o'clock.

=item info.apply_data.contents[].value.selector (dict)

Selector: the choice.

=item info.apply_data.contents[].value.selector.type (str)

single = one option, multi = several.

=item info.apply_data.contents[].value.selector.options (list[dict])

the options chosen.

=item info.apply_data.contents[].value.selector.options[].key (str)

option id, from oa.gettemplatedetail; corps made since 2022-08-25 have no approval template for it.

=item info.apply_data.contents[].value.selector.options[].value (list[dict])

label, one entry per language.

=item info.apply_data.contents[].value.selector.options[].value[].text (str)

label.

=item info.apply_data.contents[].value.selector.options[].value[].lang (str)

language, such as zh_CN.

=item info.apply_data.contents[].value.tips (list[dict])

empty in the official sample.

=item info.apply_data.contents[].value.members (list[dict])

Contact: members chosen.

=item info.apply_data.contents[].value.members[].userid (str)

member.

=item info.apply_data.contents[].value.members[].name (str)

name of the member.

=item info.apply_data.contents[].value.departments (list[dict])

Contact: departments chosen.

=item info.apply_data.contents[].value.departments[].openapi_id (str)

department id.

=item info.apply_data.contents[].value.departments[].name (str)

name of the department.

=item info.apply_data.contents[].value.files (list[dict])

File: files attached.

=item info.apply_data.contents[].value.files[].file_id (str)

media_id of the file, for media.get.

=item info.apply_data.contents[].value.children (list[dict])

Table: the detail rows.

=item info.apply_data.contents[].value.children[].list (list[dict])

controls of the row, each as info.apply_data.contents.

=item info.apply_data.contents[].value.date_range (dict)

DateRange: the duration.

=item info.apply_data.contents[].value.date_range.type (str)

halfday = date and half-day, hour = date and time.

=item info.apply_data.contents[].value.date_range.new_begin (int)

start, Unix seconds.

=item info.apply_data.contents[].value.date_range.new_end (int)

end, Unix seconds.

=item info.apply_data.contents[].value.date_range.new_duration (int)

length, seconds.

=item info.apply_data.contents[].value.location (dict)

Location: the place.

=item info.apply_data.contents[].value.location.latitude (str)

latitude, as text, with 6 decimals.

=item info.apply_data.contents[].value.location.longitude (str)

longitude, as text, with 6 decimals.

=item info.apply_data.contents[].value.location.title (str)

name of the place.

=item info.apply_data.contents[].value.location.address (str)

address of the place.

=item info.apply_data.contents[].value.location.time (int)

when the place was picked, Unix seconds; withdrawn.

=item info.apply_data.contents[].value.formula (dict)

Formula: the result.

=item info.apply_data.contents[].value.formula.value (str)

the result, as text.

=item info.apply_data.contents[].value.stat_field (list[dict])

empty in the official sample.

=item info.apply_data.contents[].value.sum_field (list[dict])

empty in the official sample.

=item info.apply_data.contents[].value.related_approval (list[dict])

linked approval forms; empty in the official sample.

=item info.apply_data.contents[].value.students (list[dict])

SchoolContact: students chosen.

=item info.apply_data.contents[].value.students[].name (str)

name of the student.

=item info.apply_data.contents[].value.classes (list[dict])

SchoolContact: classes chosen.

=item info.apply_data.contents[].value.classes[].name (str)

name of the class.

=item info.apply_data.contents[].value.docs (list[dict])

Doc: documents attached; none is added since WeCom 4.0.20.

=item info.apply_data.contents[].value.docs[].docid (str)

document id.

=item info.apply_data.contents[].value.docs[].doc_url (str)

address of the document.

=item info.apply_data.contents[].value.wedrive_files (list[dict])

WedriveFile: WeDrive files attached.

=item info.apply_data.contents[].value.wedrive_files[].fileid (str)

file id, for download_wedrive_file.

=item info.sys_journal_data (str)

rich text of a report on the built-in form 汇报, whose contents are not in apply_data.

=item info.comments (list[dict])

comments.

=item info.comments[].commentid (int)

comment id, unsigned 64 bits, such as 6899287783354824502.

=item info.comments[].tocommentid (int)

id of the comment that this one answers, unsigned 64 bits; 0 in the official sample.

=item info.comments[].comment_userinfo (dict)

who commented.

=item info.comments[].comment_userinfo.userid (str)

member.

=item info.comments[].content (str)

text of the comment.

=item info.comments[].comment_time (int)

time of the comment, Unix seconds.

=back

Permission:

=over

=item *

self-built: 汇报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Errors:

=over

=item *

301065: no permission to read the data of the report app.

=item *

301066: invalid parameters.

=item *

301067: internal failure.

=back

=head2 get_stat_list($access_token, \%hash)

获取汇报统计数据: get the statistics of a report form, who reported and who did not, per period.

POST oa/journal/get_stat_list
https://developer.work.weixin.qq.com/document/path/93395 (2023/11/30)

Only periods that WeCom has already summed up are returned.

hash:

=over

=item template_id (str, required)

id of the form, at most 256 bytes.

=item starttime (int, required)

start, Unix seconds.

=item endtime (int, required)

end, Unix seconds; no more than one year after starttime.

=back

Reply:

=over

=item stat_list (list[dict])

one entry per period.

=item stat_list[].template_id (str)

id of the form.

=item stat_list[].template_name (str)

name of the form.

=item stat_list[].report_range (dict)

who has to report.

=item stat_list[].report_range.user_list (list[dict])

members.

=item stat_list[].report_range.user_list[].userid (str)

member.

=item stat_list[].report_range.party_list (list[dict])

departments.

=item stat_list[].report_range.party_list[].open_partyid (str)

department id.

=item stat_list[].report_range.tag_list (list[dict])

tags.

=item stat_list[].report_range.tag_list[].open_tagid (str)

tag id.

=item stat_list[].white_range (dict)

who is exempt (白名单).

=item stat_list[].white_range.user_list (list[dict])

members.

=item stat_list[].white_range.user_list[].userid (str)

member.

=item stat_list[].white_range.party_list (list[dict])

departments.

=item stat_list[].white_range.party_list[].open_partyid (str)

department id.

=item stat_list[].white_range.tag_list (list[dict])

tags.

=item stat_list[].white_range.tag_list[].open_tagid (str)

tag id.

=item stat_list[].receivers (dict)

fixed recipients of the reports.

=item stat_list[].receivers.user_list (list[dict])

members.

=item stat_list[].receivers.user_list[].userid (str)

member.

=item stat_list[].receivers.tag_list (list[dict])

tags.

=item stat_list[].receivers.tag_list[].open_tagid (str)

tag id.

=item stat_list[].receivers.leader_list (list[dict])

leaders of who reports.

=item stat_list[].receivers.leader_list[].level (int)

level of the leader, counted from 1.

=item stat_list[].cycle_begin_time (int)

start of the period, Unix seconds.

=item stat_list[].cycle_end_time (int)

end of the period, Unix seconds.

=item stat_list[].stat_begin_time (int)

start of the time summed up, Unix seconds.

=item stat_list[].stat_end_time (int)

end of the time summed up, Unix seconds.

=item stat_list[].report_list (list[dict])

members who reported.

=item stat_list[].report_list[].user (dict)

the member.

=item stat_list[].report_list[].user.userid (str)

member.

=item stat_list[].report_list[].itemlist (list[dict])

reports of the member.

=item stat_list[].report_list[].itemlist[].journaluuid (str)

id of the report, for get_record_detail.

=item stat_list[].report_list[].itemlist[].reporttime (int)

time of the report, Unix seconds.

=item stat_list[].report_list[].itemlist[].flag (int)

late, 0 = no, 1 = yes.

=item stat_list[].unreport_list (list[dict])

members who did not report.

=item stat_list[].unreport_list[].user (dict)

the member.

=item stat_list[].unreport_list[].user.userid (str)

member.

=item stat_list[].unreport_list[].itemlist (list[dict])

placeholder without a report.

=item stat_list[].unreport_list[].itemlist[].journaluuid (str)

empty.

=item stat_list[].unreport_list[].itemlist[].reporttime (int)

Unix seconds; the start of the period in the official sample.

=item stat_list[].unreport_list[].itemlist[].flag (int)

0 in the official sample.

=item stat_list[].report_type (int)

kind of report, 2 = daily, 3 = weekly, 4 = monthly.

=back

Permission:

=over

=item *

self-built: 汇报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Errors:

=over

=item *

301065: no permission to read the data of the report app.

=item *

301066: invalid parameters.

=item *

301067: internal failure.

=back

=head2 export_doc($access_token, \%hash)

导出汇报文档: start a job that exports a document attached to a report.

POST oa/journal/export_doc
https://developer.work.weixin.qq.com/document/path/96108

hash:

=over

=item journaluuid (str, required)

the report.

=item docid (str, required)

the document.

=back

Reply:

=over

=item jobid (str)

the job, for get_export_doc_result.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_export_doc_result($access_token, \%hash)

获取汇报文档导出结果: read the state and the result of an export job.

POST oa/journal/get_export_doc_result
https://developer.work.weixin.qq.com/document/path/96108

hash:

=over

=item jobid (str, required)

the job, from export_doc.

=back

Reply:

=over

=item status (int)

state of the job.

=item url (str)

where to download the document, for a while.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 download_wedrive_file($access_token, \%hash)

下载微盘文件: get the download address of a WeDrive file attached to a report.

POST oa/journal/download_wedrive_file
https://developer.work.weixin.qq.com/document/path/98021 (2023/11/30)

The request to download_url needs the cookie cookie_name=cookie_value.

hash:

=over

=item journaluuid (str, required)

the report.

=item fileid (str, required)

one of its wedrive_files, from get_record_detail.

=back

Reply:

=over

=item download_url (str)

where to download the file, valid for 2 hours.

=item cookie_name (str)

name of the cookie.

=item cookie_value (str)

value of the cookie.

=back

Permission:

=over

=item *

self-built: 汇报 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
