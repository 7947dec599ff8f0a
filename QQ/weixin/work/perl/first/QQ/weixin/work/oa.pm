# Made from the docstrings of QQ/weixin/work/oa/__init__.py by .ci/made; change those.
package QQ::weixin::work::oa;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(gettemplatedetail applyevent getapprovalinfo getapprovaldetail)],
    original => [qw(gettemplatedetail applyevent getapprovalinfo getapprovaldetail)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa - 企业微信审批应用

=head1 SYNOPSIS

    use QQ::weixin::work::oa;
    my $reply = QQ::weixin::work::oa::gettemplatedetail($access_token, \%hash);

=head1 DESCRIPTION

The approval app of WeCom (企业微信审批应用): its templates, and the requests that members submit on them. A template is a form
of controls (控件); read it with gettemplatedetail, submit a request with applyevent, find requests with getapprovalinfo
and read them with getapprovaldetail. Templates are made with oa.approval, leave balances kept with oa.vacation.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 gettemplatedetail($access_token, \%hash)

获取审批模板详情: get the names and the form controls of an approval template.

POST oa/gettemplatedetail
https://developer.work.weixin.qq.com/document/path/91982 (2024/01/16)

The ids, types and options of the controls are what applyevent needs. What config holds depends on the control type;
types not named under config have none.

hash:

=over

=item template_id (str, required)

template id, from getapprovaldetail, from the callback about approval status, from oa.approval.copytemplate, or from the address of the page in the admin console on which the template is edited; templates made long ago have ids such as "1910324946027731_1688852032423522_1808577376_15111111111". For third-party apps the id of the template in the corp, not that in the service provider's console.

=back

Reply:

=over

=item template_names (list[dict])

names of the template, one entry per language; only zh_CN unless several languages are configured.

=item template_names[].text (str)

name.

=item template_names[].lang (str)

language, such as zh_CN.

=item template_content (dict)

the form.

=item template_content.controls (list[dict])

the controls of the form.

=item template_content.controls[].property (dict)

attributes that every control has.

=item template_content.controls[].property.control (str)

Text = text, Textarea = text of several lines, Number = number, Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips = explanation, File = attachments, Table = detail rows, Attendance = outing or business trip or overtime, Vacation = leave, Location = place, RelatedApproval = linked requests, Formula = computed value, DateRange = duration, BankAccount = account to be paid, PunchCorrection = corrected check-in, PhoneNumber = telephone number; the last two are not on the page.

=item template_content.controls[].property.id (str)

control id, such as Selector-15111111111.

=item template_content.controls[].property.title (list[dict])

name of the control, one entry per language, zh_CN by default.

=item template_content.controls[].property.title[].text (str)

name.

=item template_content.controls[].property.title[].lang (str)

language, such as zh_CN.

=item template_content.controls[].property.placeholder (list[dict])

hint to the applicant, one entry per language, zh_CN by default.

=item template_content.controls[].property.placeholder[].text (str)

hint.

=item template_content.controls[].property.placeholder[].lang (str)

language, such as zh_CN.

=item template_content.controls[].property.require (int)

must be filled in, 0 = no, 1 = yes.

=item template_content.controls[].property.un_print (int)

left out when printed, 0 = no, 1 = yes.

=item template_content.controls[].config (dict)

attributes of the control type; filled for Date, Selector, Contact, Table, Attendance, Vacation and the other types named below.

=item template_content.controls[].config.date (dict)

Date: kind of date.

=item template_content.controls[].config.date.type (str)

day = date, hour = date and time.

=item template_content.controls[].config.selector (dict)

Selector: the options.

=item template_content.controls[].config.selector.type (str)

single = one option, multi = several.

=item template_content.controls[].config.selector.exp_type (int)

undocumented; 0 in the official sample.

=item template_content.controls[].config.selector.options (list[dict])

all options.

=item template_content.controls[].config.selector.options[].key (str)

option id, such as option-15111111111, with which applyevent chooses it.

=item template_content.controls[].config.selector.options[].value (list[dict])

label, one entry per language, zh_CN by default.

=item template_content.controls[].config.selector.options[].value[].text (str)

label.

=item template_content.controls[].config.selector.options[].value[].lang (str)

language, such as zh_CN.

=item template_content.controls[].config.selector.op_relations (list[dict])

what choosing an option does to other controls; only where that is set up.

=item template_content.controls[].config.selector.op_relations[].key (str)

the option.

=item template_content.controls[].config.selector.op_relations[].relation_list (list[dict])

the other controls.

=item template_content.controls[].config.selector.op_relations[].relation_list[].related_control_id (str)

the control.

=item template_content.controls[].config.selector.op_relations[].relation_list[].action (int)

1 = show or hide it.

=item template_content.controls[].config.contact (dict)

Contact: what to pick.

=item template_content.controls[].config.contact.type (str)

single = one, multi = several.

=item template_content.controls[].config.contact.mode (str)

user = members, department = departments.

=item template_content.controls[].config.table (dict)

Table: the row.

=item template_content.controls[].config.table.children (list[dict])

controls of a row, each as template_content.controls.

=item template_content.controls[].config.table.stat_field (list[dict])

empty in the official sample.

=item template_content.controls[].config.attendance (dict)

Attendance: the absence.

=item template_content.controls[].config.attendance.type (int)

1 = leave, 3 = business trip, 4 = outing, 5 = overtime.

=item template_content.controls[].config.attendance.date_range (dict)

time scale.

=item template_content.controls[].config.attendance.date_range.type (str)

hour = to the minute, halfday = morning or afternoon.

=item template_content.controls[].config.vacation_list (dict)

Vacation: the leave types, those of oa.vacation.getcorpconf.

=item template_content.controls[].config.vacation_list.item (list[dict])

the leave types.

=item template_content.controls[].config.vacation_list.item[].id (int)

leave type id, with which applyevent chooses it.

=item template_content.controls[].config.vacation_list.item[].name (list[dict])

name, one entry per language, zh_CN by default.

=item template_content.controls[].config.vacation_list.item[].name[].text (str)

name.

=item template_content.controls[].config.vacation_list.item[].name[].lang (str)

language, such as zh_CN.

=item template_content.controls[].config.tips (dict)

Tips: the explanatory text.

=item template_content.controls[].config.tips.tips_content (list[dict])

the text, one entry per language.

=item template_content.controls[].config.tips.tips_content[].lang (str)

language, such as zh_CN.

=item template_content.controls[].config.tips.tips_content[].text (dict)

rich text.

=item template_content.controls[].config.tips.tips_content[].text.sub_text (list[dict])

its parts.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].type (int)

1 = plain text, 2 = link; at most one link in the text.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content (dict)

the part.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text (dict)

plain text.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text.content (str)

text.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link (dict)

link.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.title (str)

text of the link.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.url (str)

address.

=item template_content.controls[].config.file (dict)

File: restrictions.

=item template_content.controls[].config.file.is_only_photo (int)

only photos taken on the spot, 0 = no, 1 = yes.

=item template_content.controls[].config.location (dict)

Location: restrictions.

=item template_content.controls[].config.location.distance (int)

distance: one of 100, 200, 300.

=item template_content.controls[].config.related_approval (dict)

RelatedApproval: which requests may be linked.

=item template_content.controls[].config.related_approval.template_id (any)

template id or ids of these requests; any request when empty.

=item template_content.controls[].config.date_range (dict)

DateRange: time scale.

=item template_content.controls[].config.date_range.type (str)

hour = to the minute, halfday = morning or afternoon.

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

note: a self-built app reads the corp's own templates, a third-party app those that it added

=back

Limits:

=over

=item *

at most 600 calls a minute.

=back

Errors:

=over

=item *

301025: invalid template_id.

=item *

301026: the template could not be read.

=back

=head2 applyevent($access_token, \%hash)

提交审批申请: submit an approval request on behalf of a member.

POST oa/applyevent
https://developer.work.weixin.qq.com/document/path/91853 (2024/11/06)

First read the template with gettemplatedetail: every entry of apply_data.contents names a control of it by type and
id and gives it a value. The value has one key per control type, named at the fields of value below. Leave Tips and
Formula controls out, the server fills them in. For PhoneNumber, BankAccount and PunchCorrection the official page
documents no value here. For third-party apps $userName=USERID$, $userAlias=USERID$, $userAliasOrName=USERID$ and
$departmentName=ID$ in the texts of Text, Textarea and summary_list become the name that they stand for, and stay as
they are where there is none or it may not be seen.

hash:

=over

=item creator_userid (str, required)

applicant, under whose name the request is filed; must be in the visible range of the app.

=item template_id (str, required)

template id, see gettemplatedetail; templates for corrected check-ins (打卡补卡) and shift changes (调班) cannot be submitted through the API. For third-party apps the id of the template in the corp, not that in the service provider's console.

=item use_template_approver (int, required)

whose flow is used, 0 = that of process, 1 = that configured for the template in the admin console; it may have conditions but no node for which the applicant chooses (申请人自选). Default: 0.

=item choose_department (int)

department for which the request is filed. Left out, the applicant's main department.

=item process (dict)

the approval flow; required when use_template_approver is 0.

=item process.node_list (list[dict], required)

the nodes.

=item process.node_list[].type (int, required)

1 = approvers, 2 = members who get a copy, 3 = handlers.

=item process.node_list[].apv_rel (int)

who has to decide; required when type is 1 or 3: 1 = all, 2 = any one, 3 = one after the other.

=item process.node_list[].userid (list[str], required)

the members.

=item approver (list[dict])

the approval flow before there was process, one entry per node; not on the page since 2026-01.

=item approver[].userid (list[str], required)

userids of the approvers of the node, all of them when there are several.

=item approver[].attr (int, required)

who has to sign, 1 = any one (或签), 2 = all (会签); only effective when the node has several approvers.

=item notifyer (list[str])

userids of members who get a copy; not on the page since 2026-01.

=item notify_type (int)

when the copies are sent, 1 = on submission, 2 = after approval, 3 = both; not on the page since 2026-01. Default: 1.

=item apply_data (dict, required)

what is filled in, in the shape in which getapprovaldetail returns it.

=item apply_data.contents (list[dict], required)

the controls that get a value, all that the template marks as mandatory among them.

=item apply_data.contents[].control (str, required)

Text = text, Textarea = text of several lines, Number = number, Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips = explanation, File = attachments, Table = detail rows, Location = place, RelatedApproval = linked requests, Formula = computed value, DateRange = duration, Vacation = leave, Attendance = outing or business trip or overtime; the last two in the appendix only.

=item apply_data.contents[].id (str, required)

control id, from gettemplatedetail.

=item apply_data.contents[].title (list[dict])

name of the control, one entry per language.

=item apply_data.contents[].title[].text (str)

name.

=item apply_data.contents[].title[].lang (str)

language, such as zh_CN.

=item apply_data.contents[].value (dict, required)

value of the control; must not be empty when the control is mandatory.

=item apply_data.contents[].value.text (str)

Text, Textarea: the text; no line breaks in Text.

=item apply_data.contents[].value.new_number (str)

Number: the number, as text, such as "700".

=item apply_data.contents[].value.new_money (str)

Money: the amount, as text, such as "700".

=item apply_data.contents[].value.date (dict)

Date: the date.

=item apply_data.contents[].value.date.type (str, required)

day = date, hour = date and time; the same as in the template.

=item apply_data.contents[].value.date.s_timestamp (str, required)

Unix seconds, as text.

=item apply_data.contents[].value.selector (dict)

Selector: the choice.

=item apply_data.contents[].value.selector.type (str, required)

single = one option, multi = several; the same as in the template.

=item apply_data.contents[].value.selector.options (list[dict], required)

the options chosen; several only when type is multi.

=item apply_data.contents[].value.selector.options[].key (str, required)

option id, from config.selector.options[].key of gettemplatedetail.

=item apply_data.contents[].value.members (list[dict])

Contact that picks members: the members; several only when the template allows it.

=item apply_data.contents[].value.members[].userid (str, required)

member.

=item apply_data.contents[].value.members[].name (str)

name of the member.

=item apply_data.contents[].value.departments (list[dict])

Contact that picks departments: the departments; several only when the template allows it.

=item apply_data.contents[].value.departments[].openapi_id (str, required)

department id, as text.

=item apply_data.contents[].value.departments[].name (str)

name of the department.

=item apply_data.contents[].value.files (list[dict])

File: the files; no more than 6 in the whole request, else it fails.

=item apply_data.contents[].value.files[].file_id (str, required)

media_id from media.upload; the file is then kept with the request for good.

=item apply_data.contents[].value.files[].file_name (str)

name of the file; may be empty.

=item apply_data.contents[].value.files[].file_size (any)

size of the file, a number; may be an empty text.

=item apply_data.contents[].value.files[].file_type (str)

type of the file; may be empty.

=item apply_data.contents[].value.files[].file_url (str)

address of the file; may be empty.

=item apply_data.contents[].value.children (list[dict])

Table: the detail rows; at least 1 item.

=item apply_data.contents[].value.children[].list (list[dict], required)

the controls of the row, each as apply_data.contents; all controls that the template has in the row, with an empty value where there is none.

=item apply_data.contents[].value.vacation (dict)

Vacation: the leave.

=item apply_data.contents[].value.vacation.selector (dict, required)

leave type.

=item apply_data.contents[].value.vacation.selector.type (str, required)

always single.

=item apply_data.contents[].value.vacation.selector.options (list[dict], required)

the leave type, a single entry.

=item apply_data.contents[].value.vacation.selector.options[].key (str, required)

leave type id, as text, from config.vacation_list.item[].id of gettemplatedetail.

=item apply_data.contents[].value.vacation.selector.options[].value (list[dict])

name of the leave type, one entry per language.

=item apply_data.contents[].value.vacation.selector.options[].value[].text (str)

name.

=item apply_data.contents[].value.vacation.selector.options[].value[].lang (str)

language, such as zh_CN.

=item apply_data.contents[].value.vacation.selector.exp_type (int)

undocumented; 0 in the official sample.

=item apply_data.contents[].value.vacation.attendance (dict, required)

time of the leave.

=item apply_data.contents[].value.vacation.attendance.date_range (dict, required)

the time.

=item apply_data.contents[].value.vacation.attendance.date_range.type (str, required)

halfday = date and half-day, hour = date and time; the same as in the template.

=item apply_data.contents[].value.vacation.attendance.date_range.new_begin (int, required)

start, Unix seconds; for halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.

=item apply_data.contents[].value.vacation.attendance.date_range.new_end (int, required)

end, Unix seconds; for halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.

=item apply_data.contents[].value.vacation.attendance.date_range.new_duration (int)

length, seconds; required without slice_info, which gives it.

=item apply_data.contents[].value.vacation.attendance.type (int, required)

kind of absence, 1 = leave.

=item apply_data.contents[].value.vacation.attendance.slice_info (dict)

length per day.

=item apply_data.contents[].value.vacation.attendance.slice_info.day_items (list[dict], required)

the days.

=item apply_data.contents[].value.vacation.attendance.slice_info.day_items[].daytime (int, required)

00:00:00 of the day in UTC+8, Unix seconds.

=item apply_data.contents[].value.vacation.attendance.slice_info.day_items[].duration (int, required)

length on that day, seconds; may be 0; a multiple of 360 for hour, of 43200 for halfday.

=item apply_data.contents[].value.attendance (dict)

Attendance: the business trip, outing or overtime.

=item apply_data.contents[].value.attendance.date_range (dict, required)

the time; no more than 7 days for overtime.

=item apply_data.contents[].value.attendance.date_range.type (str, required)

halfday = date and half-day, hour = date and time; the same as in the template.

=item apply_data.contents[].value.attendance.date_range.new_begin (int, required)

start, Unix seconds; for halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.

=item apply_data.contents[].value.attendance.date_range.new_end (int, required)

end, Unix seconds; for halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.

=item apply_data.contents[].value.attendance.date_range.new_duration (int)

length, seconds; required without slice_info, which gives it.

=item apply_data.contents[].value.attendance.type (int, required)

kind of absence, 3 = business trip, 4 = outing, 5 = overtime; the same as in the template.

=item apply_data.contents[].value.attendance.slice_info (dict)

length per day.

=item apply_data.contents[].value.attendance.slice_info.day_items (list[dict], required)

the days.

=item apply_data.contents[].value.attendance.slice_info.day_items[].daytime (int, required)

00:00:00 of the day in UTC+8, Unix seconds.

=item apply_data.contents[].value.attendance.slice_info.day_items[].duration (int, required)

length on that day, seconds; may be 0; a multiple of 360 for hour, of 43200 for halfday, of 8640 for overtime by halfday.

=item apply_data.contents[].value.location (dict)

Location: the place.

=item apply_data.contents[].value.location.latitude (str, required)

latitude, as text, 6 decimals.

=item apply_data.contents[].value.location.longitude (str, required)

longitude, as text, 6 decimals.

=item apply_data.contents[].value.location.title (str)

name of the place.

=item apply_data.contents[].value.location.address (str)

address of the place.

=item apply_data.contents[].value.location.time (int)

when the place was picked, Unix seconds.

=item apply_data.contents[].value.related_approval (list[dict])

RelatedApproval: the linked requests.

=item apply_data.contents[].value.related_approval[].sp_no (str, required)

number of the linked request.

=item apply_data.contents[].value.formula (dict)

Formula: the result, which WeCom works out: it need not be given.

=item apply_data.contents[].value.formula.value (str)

the result, as text.

=item apply_data.contents[].value.date_range (dict)

DateRange: the duration.

=item apply_data.contents[].value.date_range.type (str, required)

halfday = date and half-day, hour = date and time; the same as in the template.

=item apply_data.contents[].value.date_range.new_begin (int, required)

start, Unix seconds; for halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.

=item apply_data.contents[].value.date_range.new_end (int, required)

end, Unix seconds; for halfday only 00:00:00 (morning) or 12:00:00 (afternoon) of a day.

=item apply_data.contents[].value.date_range.new_duration (int, required)

length, seconds.

=item summary_list (list[dict], required)

lines shown on notification cards and in the list of requests, at most 3 items.

=item summary_list[].summary_info (list[dict], required)

one line, one entry per language.

=item summary_list[].summary_info[].text (str, required)

text of the line, at most 20 characters.

=item summary_list[].summary_info[].lang (str, required)

language: zh_CN (not zh-CN) or en.

=back

Reply:

=over

=item sp_no (str)

number of the request, for getapprovaldetail.

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

at most 600 calls a minute; 60 for third-party apps.

=back

Errors:

=over

=item *

301025: invalid parameters, such as an empty value or one that does not fit the template.

=item *

301055: no permission for the approval app, or the applicant is outside the visible range of the app.

=item *

301056: the approval app is disabled.

=item *

301057: the request could not be submitted.

=item *

301079: the time overlaps another absence.

=back

=head2 getapprovalinfo($access_token, \%hash)

批量获取审批单号: list the numbers of the approval requests of a time span, with optional filters.

POST oa/getapprovalinfo
https://developer.work.weixin.qq.com/document/path/91816 (2024/07/05)

With the token of a self-built app only requests of applicants in its visible range are returned, so that a page can
be shorter than size; go on until new_next_cursor is absent.

cursor (required in its time) and next_cursor give way to new_cursor and new_next_cursor.

hash:

=over

=item starttime (str, required)

start, Unix seconds, as text.

=item endtime (str, required)

end, Unix seconds, as text; later than starttime by no more than 31 days.

=item new_cursor (str, required)

the new_next_cursor of the page before; empty for the first.

=item cursor (int)

the next_cursor of the page before; 0 for the first; the older form of new_cursor, to be retired.

=item size (int, required)

number of requests wanted, at most 100. Default: 100.

=item filters (list[dict])

conditions; those of different keys must all hold, of those of the same key one; only department may be given several times.

=item filters[].key (str)

what to filter by: template_id = template, creator = applicant, department = department of who submitted, sp_status = status of the request, record_type = kind of request; only of requests since 2021-05-31.

=item filters[].value (str)

value to match, as text: template id, userid, department id; a status (1 in review, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid); or a kind (1 leave, 2 corrected check-in, 3 business trip, 4 outing, 5 overtime, 6 shift change, 7 meeting room, 8 refund, 9 red packet).

=back

Reply:

=over

=item sp_no_list (list[str])

numbers of the requests, for getapprovaldetail.

=item new_next_cursor (str)

where the next page begins; absent at the end.

=item next_cursor (int)

where the next page begins; absent at the end; the older form of new_next_cursor, to be retired.

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

note: a self-built app must be granted 应用管理 > 审批 > API > 审批数据权限

=back

Limits:

=over

=item *

at most 600 calls a minute.

=back

Errors:

=over

=item *

301025: invalid parameters.

=item *

301026: the numbers could not be read.

=item *

301055: no permission to read approval data.

=item *

301112: ask for a shorter span of time.

=back

=head2 getapprovaldetail($access_token, \%hash)

获取审批申请详情: get one approval request with applicant, flow, form data and comments.

POST oa/getapprovaldetail
https://developer.work.weixin.qq.com/document/path/91983 (2024/12/20)

The value of a control holds, beside the key that belongs to the control type, empty lists for other types; the
fields of value below say which key belongs to which type.

hash:

=over

=item sp_no (str, required)

number of the request.

=back

Reply:

=over

=item info (dict)

the request.

=item info.sp_no (str)

number of the request.

=item info.sp_name (str)

kind of request, the name of the template.

=item info.sp_status (int)

status, 1 = in review, 2 = approved, 3 = rejected, 4 = withdrawn, 6 = withdrawn after approval, 7 = deleted, 10 = paid.

=item info.template_id (str)

template id.

=item info.apply_time (int)

time of submission, Unix seconds.

=item info.applyer (dict)

applicant.

=item info.applyer.userid (str)

member.

=item info.applyer.partyid (str)

department of the applicant, id as text.

=item info.batch_applyer (list[dict])

applicants of a request for several; in place of applyer.

=item info.batch_applyer[].userid (str)

member.

=item info.sp_record (list[dict])

the approval flow, one entry per node.

=item info.sp_record[].sp_status (int)

status of the node, 1 = in review, 2 = agreed, 3 = rejected, 4 = transferred to someone else, 11 = returned, 12 = further approver, 13 = agreed with further approver.

=item info.sp_record[].approverattr (int)

who has to sign, 1 = any one (或签), 2 = all (会签).

=item info.sp_record[].details (list[dict])

the approvers of the node.

=item info.sp_record[].details[].approver (dict)

approver.

=item info.sp_record[].details[].approver.userid (str)

member.

=item info.sp_record[].details[].speech (str)

remark of the approver.

=item info.sp_record[].details[].sp_status (int)

status of the approver, 1 = in review, 2 = agreed, 3 = rejected, 4 = transferred to someone else, 11 = returned, 12 = further approver, 13 = agreed with further approver.

=item info.sp_record[].details[].sptime (int)

when the approver acted, Unix seconds; 0 for not yet.

=item info.sp_record[].details[].media_id (list[str])

files attached to the remark, for media.get; files of WeDrive cannot be fetched.

=item info.notifyer (list[dict])

who got a copy.

=item info.notifyer[].userid (str)

member.

=item info.apply_data (dict)

form data.

=item info.apply_data.contents (list[dict])

the controls of the form.

=item info.apply_data.contents[].control (str)

Text = text, Textarea = text of several lines, Number = number, Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips = explanation, File = attachments, Table = detail rows, Attendance = outing or business trip or overtime, Vacation = leave, PunchCorrection = corrected check-in, DateRange = duration, Location = place, RelatedApproval = linked requests, Formula = computed value, BankAccount = account to be paid; the last four in the appendix only.

=item info.apply_data.contents[].id (str)

control id.

=item info.apply_data.contents[].title (list[dict])

name of the control, one entry per language.

=item info.apply_data.contents[].title[].text (str)

name.

=item info.apply_data.contents[].title[].lang (str)

language, such as zh_CN.

=item info.apply_data.contents[].hidden (int)

1 when the control is hidden.

=item info.apply_data.contents[].value (dict)

what was entered.

=item info.apply_data.contents[].value.text (str)

Text, Textarea: the text.

=item info.apply_data.contents[].value.new_number (str)

Number: the number, as text, such as "700".

=item info.apply_data.contents[].value.new_money (str)

Money: the amount, as text, such as "700".

=item info.apply_data.contents[].value.date (dict)

Date: the date.

=item info.apply_data.contents[].value.date.type (str)

day = date, hour = date and time.

=item info.apply_data.contents[].value.date.s_timestamp (str)

Unix seconds, as text.

=item info.apply_data.contents[].value.date.timezone_info (dict)

time zone; only when it is not UTC+8.

=item info.apply_data.contents[].value.date.timezone_info.zone_offset (str)

offset.

=item info.apply_data.contents[].value.date.timezone_info.zone_desc (str)

description.

=item info.apply_data.contents[].value.selector (dict)

Selector: the choice.

=item info.apply_data.contents[].value.selector.type (str)

single = one option, multi = several.

=item info.apply_data.contents[].value.selector.options (list[dict])

the options chosen.

=item info.apply_data.contents[].value.selector.options[].key (str)

option id, see config.selector.options[].key of gettemplatedetail.

=item info.apply_data.contents[].value.selector.options[].value (list[dict])

label of the option, one entry per language.

=item info.apply_data.contents[].value.selector.options[].value[].text (str)

label.

=item info.apply_data.contents[].value.selector.options[].value[].lang (str)

language, such as zh_CN.

=item info.apply_data.contents[].value.members (list[dict])

Contact that picks members: the members.

=item info.apply_data.contents[].value.members[].userid (str)

member.

=item info.apply_data.contents[].value.members[].name (str)

name of the member.

=item info.apply_data.contents[].value.departments (list[dict])

Contact that picks departments: the departments.

=item info.apply_data.contents[].value.departments[].openapi_id (str)

department id, as text.

=item info.apply_data.contents[].value.departments[].name (str)

name of the department.

=item info.apply_data.contents[].value.tips (list[dict])

empty in the official sample.

=item info.apply_data.contents[].value.new_tips (dict)

Tips: the explanatory text.

=item info.apply_data.contents[].value.new_tips.tips_content (list[dict])

the text, one entry per language.

=item info.apply_data.contents[].value.new_tips.tips_content[].lang (str)

language, such as zh_CN.

=item info.apply_data.contents[].value.new_tips.tips_content[].text (dict)

rich text.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text (list[dict])

its parts.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].type (int)

1 = plain text, 2 = link; at most one link in the text.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content (dict)

the part.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.plain_text (dict)

plain text.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.plain_text.content (str)

text.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.link (dict)

link.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.link.title (str)

text of the link.

=item info.apply_data.contents[].value.new_tips.tips_content[].text.sub_text[].content.link.url (str)

address.

=item info.apply_data.contents[].value.files (list[dict])

File: the files.

=item info.apply_data.contents[].value.files[].file_id (str)

media_id of the file, for media.get; files of WeDrive cannot be fetched.

=item info.apply_data.contents[].value.children (list[dict])

Table: the detail rows.

=item info.apply_data.contents[].value.children[].list (list[dict])

the controls of the row, each as info.apply_data.contents.

=item info.apply_data.contents[].value.vacation (dict)

Vacation: the leave.

=item info.apply_data.contents[].value.vacation.selector (dict)

leave type.

=item info.apply_data.contents[].value.vacation.selector.type (str)

always single.

=item info.apply_data.contents[].value.vacation.selector.options (list[dict])

the leave type chosen.

=item info.apply_data.contents[].value.vacation.selector.options[].key (str)

leave type id, as text, see config.vacation_list.item[].id of gettemplatedetail.

=item info.apply_data.contents[].value.vacation.selector.options[].value (list[dict])

name of the leave type, one entry per language.

=item info.apply_data.contents[].value.vacation.selector.options[].value[].text (str)

name.

=item info.apply_data.contents[].value.vacation.selector.options[].value[].lang (str)

language, such as zh_CN.

=item info.apply_data.contents[].value.vacation.selector.exp_type (int)

undocumented; 0 in the official sample.

=item info.apply_data.contents[].value.vacation.attendance (dict)

time of the leave.

=item info.apply_data.contents[].value.vacation.attendance.date_range (dict)

the time.

=item info.apply_data.contents[].value.vacation.attendance.date_range.type (str)

halfday = date and half-day, hour = date and time.

=item info.apply_data.contents[].value.vacation.attendance.date_range.new_begin (int)

start, Unix seconds.

=item info.apply_data.contents[].value.vacation.attendance.date_range.new_end (int)

end, Unix seconds.

=item info.apply_data.contents[].value.vacation.attendance.date_range.new_duration (int)

length, seconds.

=item info.apply_data.contents[].value.vacation.attendance.date_range.timezone_info (dict)

time zone; only when it is not UTC+8.

=item info.apply_data.contents[].value.vacation.attendance.date_range.timezone_info.zone_offset (str)

offset.

=item info.apply_data.contents[].value.vacation.attendance.date_range.timezone_info.zone_desc (str)

description.

=item info.apply_data.contents[].value.vacation.attendance.type (int)

kind of absence, 1 = leave, 2 = corrected check-in, 3 = business trip, 4 = outing, 5 = overtime.

=item info.apply_data.contents[].value.vacation.attendance.slice_info (dict)

length per day; not in requests before 2020-10-01.

=item info.apply_data.contents[].value.vacation.attendance.slice_info.duration (int)

total length, seconds.

=item info.apply_data.contents[].value.vacation.attendance.slice_info.state (int)

where the length comes from, 1 = computed by WeCom, 2 = changed by the applicant.

=item info.apply_data.contents[].value.vacation.attendance.slice_info.day_items (list[dict])

the days.

=item info.apply_data.contents[].value.vacation.attendance.slice_info.day_items[].daytime (int)

00:00:00 of the day, Unix seconds.

=item info.apply_data.contents[].value.vacation.attendance.slice_info.day_items[].duration (int)

length on that day, seconds.

=item info.apply_data.contents[].value.attendance (dict)

Attendance: the business trip, outing or overtime.

=item info.apply_data.contents[].value.attendance.date_range (dict)

the time.

=item info.apply_data.contents[].value.attendance.date_range.type (str)

halfday = date and half-day, hour = date and time.

=item info.apply_data.contents[].value.attendance.date_range.new_begin (int)

start, Unix seconds.

=item info.apply_data.contents[].value.attendance.date_range.new_end (int)

end, Unix seconds.

=item info.apply_data.contents[].value.attendance.date_range.new_duration (int)

length, seconds.

=item info.apply_data.contents[].value.attendance.date_range.timezone_info (dict)

time zone; only when it is not UTC+8.

=item info.apply_data.contents[].value.attendance.date_range.timezone_info.zone_offset (str)

offset.

=item info.apply_data.contents[].value.attendance.date_range.timezone_info.zone_desc (str)

description.

=item info.apply_data.contents[].value.attendance.type (int)

kind of absence, 1 = leave, 2 = corrected check-in, 3 = business trip, 4 = outing, 5 = overtime.

=item info.apply_data.contents[].value.attendance.slice_info (dict)

length per day; not in requests before 2020-10-01.

=item info.apply_data.contents[].value.attendance.slice_info.duration (int)

total length, seconds.

=item info.apply_data.contents[].value.attendance.slice_info.state (int)

where the length comes from, 1 = computed by WeCom, 2 = changed by the applicant.

=item info.apply_data.contents[].value.attendance.slice_info.day_items (list[dict])

the days.

=item info.apply_data.contents[].value.attendance.slice_info.day_items[].daytime (int)

00:00:00 of the day, Unix seconds.

=item info.apply_data.contents[].value.attendance.slice_info.day_items[].duration (int)

length on that day, seconds.

=item info.apply_data.contents[].value.punch_correction (dict)

PunchCorrection: the corrected check-in (补卡).

=item info.apply_data.contents[].value.punch_correction.state (str)

what was wrong, in words, such as 迟到 (late).

=item info.apply_data.contents[].value.punch_correction.time (int)

corrected time, Unix seconds.

=item info.apply_data.contents[].value.punch_correction.version (int)

1 for the newer form of correction, in which daymonthyear is filled in.

=item info.apply_data.contents[].value.punch_correction.daymonthyear (int)

00:00:00 of the corrected day, Unix seconds.

=item info.apply_data.contents[].value.location (dict)

Location: the place.

=item info.apply_data.contents[].value.location.latitude (str)

latitude, as text, 6 decimals.

=item info.apply_data.contents[].value.location.longitude (str)

longitude, as text, 6 decimals.

=item info.apply_data.contents[].value.location.title (str)

name of the place.

=item info.apply_data.contents[].value.location.address (str)

address of the place.

=item info.apply_data.contents[].value.location.time (int)

when the place was picked, Unix seconds.

=item info.apply_data.contents[].value.related_approval (list[dict])

RelatedApproval: the linked requests.

=item info.apply_data.contents[].value.related_approval[].sp_no (str)

number of the linked request.

=item info.apply_data.contents[].value.related_approval[].template_names (list[dict])

name of its template, one entry per language.

=item info.apply_data.contents[].value.related_approval[].template_names[].text (str)

name.

=item info.apply_data.contents[].value.related_approval[].template_names[].lang (str)

language, such as zh_CN.

=item info.apply_data.contents[].value.related_approval[].sp_status (int)

its status, 1 = in review, 2 = approved, 3 = rejected, 4 = withdrawn, 6 = withdrawn after approval, 7 = deleted, 10 = paid.

=item info.apply_data.contents[].value.related_approval[].name (str)

who submitted it.

=item info.apply_data.contents[].value.related_approval[].create_time (int)

when it was submitted, Unix seconds.

=item info.apply_data.contents[].value.formula (dict)

Formula: the result.

=item info.apply_data.contents[].value.formula.value (str)

the result, as text.

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

=item info.apply_data.contents[].value.date_range.perday_duration (int)

length of a working day, seconds.

=item info.apply_data.contents[].value.date_range.timezone_info (dict)

time zone; only when it is not UTC+8.

=item info.apply_data.contents[].value.date_range.timezone_info.zone_offset (str)

offset.

=item info.apply_data.contents[].value.date_range.timezone_info.zone_desc (str)

description.

=item info.apply_data.contents[].value.bank_account (dict)

BankAccount: the account to be paid.

=item info.apply_data.contents[].value.bank_account.account_type (int)

1 = account of a corp, 2 = account of a person.

=item info.apply_data.contents[].value.bank_account.account_name (str)

name of the account.

=item info.apply_data.contents[].value.bank_account.account_number (str)

number of the account.

=item info.apply_data.contents[].value.bank_account.remark (str)

note.

=item info.apply_data.contents[].value.bank_account.bank (dict)

the bank.

=item info.apply_data.contents[].value.bank_account.bank.bank_alias (str)

name of the bank.

=item info.apply_data.contents[].value.bank_account.bank.bank_alias_code (str)

code of the bank.

=item info.apply_data.contents[].value.bank_account.bank.province (str)

province.

=item info.apply_data.contents[].value.bank_account.bank.province_code (int)

code of the province.

=item info.apply_data.contents[].value.bank_account.bank.city (str)

city.

=item info.apply_data.contents[].value.bank_account.bank.city_code (int)

code of the city.

=item info.apply_data.contents[].value.bank_account.bank.bank_branch_name (str)

name of the branch.

=item info.apply_data.contents[].value.bank_account.bank.bank_branch_id (str)

interbank number (联行号) of the branch.

=item info.apply_data.contents[].value.stat_field (list[dict])

empty in the official sample.

=item info.comments (list[dict])

comments.

=item info.comments[].commentUserInfo (dict)

who commented.

=item info.comments[].commentUserInfo.userid (str)

member.

=item info.comments[].commenttime (int)

time of the comment, Unix seconds.

=item info.comments[].commentcontent (str)

text of the comment.

=item info.comments[].commentid (str)

comment id.

=item info.comments[].media_id (list[str])

files attached to the comment, for media.get; files of WeDrive cannot be fetched.

=item info.process_list (dict)

the flow, with copies and handlers.

=item info.process_list.node_list (list[dict])

the nodes.

=item info.process_list.node_list[].node_type (int)

1 = approvers, 2 = members who get a copy, 3 = handlers.

=item info.process_list.node_list[].sp_status (int)

status of the node, 1 = in review, 2 = agreed, 3 = rejected, 4 = transferred to someone else, 11 = returned to an approver, 12 = further approver, 13 = agreed with further approver, 14 = handled, 15 = passed on.

=item info.process_list.node_list[].apv_rel (int)

who has to decide, 1 = all, 2 = any one, 3 = one after the other.

=item info.process_list.node_list[].sub_node_list (list[dict])

the members of the node.

=item info.process_list.node_list[].sub_node_list[].userid (str)

the member.

=item info.process_list.node_list[].sub_node_list[].speech (str)

the member's remark.

=item info.process_list.node_list[].sub_node_list[].sp_yj (int)

status of the member, 1 = in review, 2 = agreed, 3 = rejected, 4 = transferred to someone else, 11 = returned to an approver, 12 = further approver, 13 = agreed with further approver, 14 = handled, 15 = passed on.

=item info.process_list.node_list[].sub_node_list[].sptime (int)

when the member acted, Unix seconds.

=item info.process_list.node_list[].sub_node_list[].media_ids (list[str])

files attached, for media.get; files of WeDrive cannot be fetched.

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

301025: invalid parameters.

=item *

301026: the request could not be read.

=item *

301055: no permission to read approval data.

=back

=cut
