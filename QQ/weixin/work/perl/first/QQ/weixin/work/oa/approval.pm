# Made from the docstrings of QQ/weixin/work/oa/approval.py by .ci/made; change those.
package QQ::weixin::work::oa::approval;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::oa',
    exported => [qw(create_template update_template)],
    original => [qw(create_template update_template)],
    more     => [qw(copytemplate)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::oa::approval - 审批

=head1 SYNOPSIS

    use QQ::weixin::work::oa::approval;
    my $reply = QQ::weixin::work::oa::approval::create_template($access_token, \%hash);

=head1 DESCRIPTION

The templates of the approval app (审批应用). A template is a form of controls (控件); an app creates it with create_template
and changes it with update_template. Its approval flow and rules are set by an administrator. Read a template with
oa.gettemplatedetail and submit requests on it with oa.applyevent.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create_template($access_token, \%hash)

创建审批模板: create an approval template with default flow and rules.

POST oa/approval/create_template
https://developer.work.weixin.qq.com/document/path/97437 (2024/07/05)

The template appears in the admin console and in the approval app.

hash:

=over

=item template_name (list[dict], required)

names of the template, one entry per language.

=item template_name[].text (str, required)

name, at most 40 characters; must differ from the names of other templates.

=item template_name[].lang (str, required)

language; Chinese is zh_CN (not zh-CN).

=item template_content (dict, required)

the form.

=item template_content.controls (list[dict], required)

the controls, in the order in which they are shown.

=item template_content.controls[].property (dict, required)

attributes that every control has.

=item template_content.controls[].property.control (str, required)

Text = text, Textarea = text of several lines, Number = number, Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips = explanation, File = attachments, Table = detail rows, Location = place, RelatedApproval = linked approval forms, DateRange = duration, PhoneNumber = telephone number, Vacation = leave, Attendance = outing or business trip or overtime, BankAccount = account to be paid.

=item template_content.controls[].property.id (str, required)

control id, unique in the template, the control type followed by a number, such as Text-01.

=item template_content.controls[].property.title (list[dict], required)

name of the control, one entry per language.

=item template_content.controls[].property.title[].text (str, required)

name, at most 40 characters; must differ from the names of the other controls; fixed for Attendance (外出, 出差 or 加班).

=item template_content.controls[].property.title[].lang (str, required)

language; Chinese is zh_CN (not zh-CN).

=item template_content.controls[].property.placeholder (list[dict])

hint to the applicant, one entry per language; not for Vacation and Attendance.

=item template_content.controls[].property.placeholder[].text (str)

hint, at most 80 characters.

=item template_content.controls[].property.placeholder[].lang (str)

language; required when text is given; Chinese is zh_CN (not zh-CN).

=item template_content.controls[].property.require (int)

must be filled in, 0 = no, 1 = yes; Vacation and Attendance cannot be optional. Default: 0.

=item template_content.controls[].property.un_print (int)

left out when printed, 0 = no, 1 = yes; Vacation and Attendance are always printed. Default: 0.

=item template_content.controls[].config (dict)

attributes of the control type, under the key named for it below; required for Date, Selector, Contact, Table, Attendance, DateRange and the like; empty or absent for Text, Textarea, Number, Money, Vacation and BankAccount; the official page documents none for PhoneNumber.

=item template_content.controls[].config.date (dict)

Date: kind of date.

=item template_content.controls[].config.date.type (str, required)

day = date, hour = date and time.

=item template_content.controls[].config.selector (dict)

Selector: the options.

=item template_content.controls[].config.selector.type (str, required)

single = one option, multi = several.

=item template_content.controls[].config.selector.options (list[dict], required)

the options.

=item template_content.controls[].config.selector.options[].key (str, required)

option id, such as option-1.

=item template_content.controls[].config.selector.options[].value (dict, required)

label; a single entry here, not a list.

=item template_content.controls[].config.selector.options[].value.text (str, required)

label.

=item template_content.controls[].config.selector.options[].value.lang (str, required)

language; Chinese is zh_CN.

=item template_content.controls[].config.contact (dict)

Contact: what to pick.

=item template_content.controls[].config.contact.type (str, required)

single = one, multi = several.

=item template_content.controls[].config.contact.mode (str, required)

user = members, department = departments.

=item template_content.controls[].config.tips (dict)

Tips: the explanatory text.

=item template_content.controls[].config.tips.tips_content (list[dict], required)

the text, one entry per language.

=item template_content.controls[].config.tips.tips_content[].lang (str, required)

language, such as zh_CN.

=item template_content.controls[].config.tips.tips_content[].text (dict, required)

rich text.

=item template_content.controls[].config.tips.tips_content[].text.sub_text (list[dict], required)

its parts; only one of them may be a link; no more than 800 characters of plain text and link title in all.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].type (int, required)

1 = plain text, 2 = link.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content (dict, required)

the part.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text (dict)

plain text; required when type is 1.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text.content (str)

text; must be given.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link (dict)

link; required when type is 2.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.title (str, required)

text of the link.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.url (str)

address, at most 600 characters; must be given.

=item template_content.controls[].config.file (dict)

File: restrictions.

=item template_content.controls[].config.file.is_only_photo (int)

only photos taken on the spot, 0 = no, 1 = yes.

=item template_content.controls[].config.table (dict)

Table: the row.

=item template_content.controls[].config.table.print_format (int)

printing, 0 = merged into one line, 1 = split over several lines.

=item template_content.controls[].config.table.children (list[dict], required)

controls of a row, each as template_content.controls; at least 1 item; no Table, Vacation or Attendance.

=item template_content.controls[].config.attendance (dict)

Attendance: the absence.

=item template_content.controls[].config.attendance.type (int, required)

3 = business trip, 4 = outing, 5 = overtime.

=item template_content.controls[].config.attendance.date_range (dict, required)

the time.

=item template_content.controls[].config.attendance.date_range.type (str, required)

halfday = date and half-day, hour = date and time.

=item template_content.controls[].config.attendance.date_range.official_holiday (int)

days counted, 0 = calendar days, 1 = working days.

=item template_content.controls[].config.attendance.date_range.perday_duration (int)

length of a day, seconds, from 1 to 86400.

=item template_content.controls[].config.location (dict)

Location: restrictions.

=item template_content.controls[].config.location.distance (int)

distance: one of 100, 200, 300.

=item template_content.controls[].config.related_approval (dict)

RelatedApproval: which requests may be linked.

=item template_content.controls[].config.related_approval.template_id (any)

template id or ids of these requests; any request when absent.

=item template_content.controls[].config.date_range (dict)

DateRange: the duration.

=item template_content.controls[].config.date_range.type (str, required)

halfday = date and half-day, hour = date and time.

=item template_content.controls[].config.date_range.official_holiday (int)

days counted, 0 = calendar days, 1 = working days.

=item template_content.controls[].config.date_range.perday_duration (int)

length of a day, seconds, from 1 to 86400.

=back

Reply:

=over

=item template_id (str)

id of the new template.

=back

Permission:

=over

=item *

self-built: 审批 > 可调用接口的应用

=item *

delegated: 审批

=item *

third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

at most 600 calls a minute.

=item *

only one kind of attendance control, Vacation or Attendance, per template.

=item *

a control that the template marks as mandatory must have a value in every request.

=back

Errors:

=over

=item *

301088: no permission for the approval app.

=item *

301086: invalid control parameters.

=item *

301087: the corp has too many templates.

=item *

620004: internal server error.

=item *

-1: unknown error.

=back

=head2 update_template($access_token, \%hash)

更新审批模板: replace the content of an approval template.

POST oa/approval/update_template
https://developer.work.weixin.qq.com/document/path/97438 (2024/09/18)

The flow and the rules configured for the template stay as they are.

hash:

=over

=item template_id (str, required)

template to change.

=item template_name (list[dict], required)

names of the template, one entry per language.

=item template_name[].text (str, required)

name, at most 40 characters; must differ from the names of other templates.

=item template_name[].lang (str, required)

language; Chinese is zh_CN (not zh-CN).

=item template_content (dict, required)

the form.

=item template_content.controls (list[dict], required)

the controls, in the order in which they are shown.

=item template_content.controls[].property (dict, required)

attributes that every control has.

=item template_content.controls[].property.control (str, required)

Text = text, Textarea = text of several lines, Number = number, Money = amount, Date = date or date and time, Selector = choice, Contact = members or departments, Tips = explanation, File = attachments, Table = detail rows, Location = place, RelatedApproval = linked approval forms, DateRange = duration, PhoneNumber = telephone number, Vacation = leave, Attendance = outing or business trip or overtime, BankAccount = account to be paid.

=item template_content.controls[].property.id (str, required)

control id, unique in the template, the control type followed by a number, such as Text-01.

=item template_content.controls[].property.title (list[dict], required)

name of the control, one entry per language.

=item template_content.controls[].property.title[].text (str, required)

name, at most 40 characters; must differ from the names of the other controls; fixed for Attendance (外出, 出差 or 加班).

=item template_content.controls[].property.title[].lang (str, required)

language; Chinese is zh_CN (not zh-CN).

=item template_content.controls[].property.placeholder (list[dict])

hint to the applicant, one entry per language; not for Vacation and Attendance.

=item template_content.controls[].property.placeholder[].text (str)

hint, at most 80 characters.

=item template_content.controls[].property.placeholder[].lang (str)

language; required when text is given; Chinese is zh_CN (not zh-CN).

=item template_content.controls[].property.require (int)

must be filled in, 0 = no, 1 = yes; Vacation and Attendance cannot be optional. Default: 0.

=item template_content.controls[].property.un_print (int)

left out when printed, 0 = no, 1 = yes; Vacation and Attendance are always printed. Default: 0.

=item template_content.controls[].config (dict)

attributes of the control type, under the key named for it below; required for Date, Selector, Contact, Table, Attendance, DateRange and the like; empty or absent for Text, Textarea, Number, Money, Vacation and BankAccount; the official page documents none for PhoneNumber.

=item template_content.controls[].config.date (dict)

Date: kind of date.

=item template_content.controls[].config.date.type (str, required)

day = date, hour = date and time.

=item template_content.controls[].config.selector (dict)

Selector: the options.

=item template_content.controls[].config.selector.type (str, required)

single = one option, multi = several.

=item template_content.controls[].config.selector.options (list[dict], required)

the options.

=item template_content.controls[].config.selector.options[].key (str, required)

option id, such as option-1.

=item template_content.controls[].config.selector.options[].value (dict, required)

label; a single entry here, not a list.

=item template_content.controls[].config.selector.options[].value.text (str, required)

label.

=item template_content.controls[].config.selector.options[].value.lang (str, required)

language; Chinese is zh_CN.

=item template_content.controls[].config.contact (dict)

Contact: what to pick.

=item template_content.controls[].config.contact.type (str, required)

single = one, multi = several.

=item template_content.controls[].config.contact.mode (str, required)

user = members, department = departments.

=item template_content.controls[].config.tips (dict)

Tips: the explanatory text.

=item template_content.controls[].config.tips.tips_content (list[dict], required)

the text, one entry per language.

=item template_content.controls[].config.tips.tips_content[].lang (str, required)

language, such as zh_CN.

=item template_content.controls[].config.tips.tips_content[].text (dict, required)

rich text.

=item template_content.controls[].config.tips.tips_content[].text.sub_text (list[dict], required)

its parts; only one of them may be a link; no more than 800 characters of plain text and link title in all.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].type (int, required)

1 = plain text, 2 = link.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content (dict, required)

the part.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text (dict)

plain text; required when type is 1.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.plain_text.content (str)

text; must be given.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link (dict)

link; required when type is 2.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.title (str, required)

text of the link.

=item template_content.controls[].config.tips.tips_content[].text.sub_text[].content.link.url (str)

address, at most 600 characters; must be given.

=item template_content.controls[].config.file (dict)

File: restrictions.

=item template_content.controls[].config.file.is_only_photo (int)

only photos taken on the spot, 0 = no, 1 = yes.

=item template_content.controls[].config.table (dict)

Table: the row.

=item template_content.controls[].config.table.print_format (int)

printing, 0 = merged into one line, 1 = split over several lines.

=item template_content.controls[].config.table.children (list[dict], required)

controls of a row, each as template_content.controls; at least 1 item; no Table, Vacation or Attendance.

=item template_content.controls[].config.attendance (dict)

Attendance: the absence.

=item template_content.controls[].config.attendance.type (int, required)

3 = business trip, 4 = outing, 5 = overtime.

=item template_content.controls[].config.attendance.date_range (dict, required)

the time.

=item template_content.controls[].config.attendance.date_range.type (str, required)

halfday = date and half-day, hour = date and time.

=item template_content.controls[].config.attendance.date_range.official_holiday (int)

days counted, 0 = calendar days, 1 = working days.

=item template_content.controls[].config.attendance.date_range.perday_duration (int)

length of a day, seconds, from 1 to 86400.

=item template_content.controls[].config.location (dict)

Location: restrictions.

=item template_content.controls[].config.location.distance (int)

distance: one of 100, 200, 300.

=item template_content.controls[].config.related_approval (dict)

RelatedApproval: which requests may be linked.

=item template_content.controls[].config.related_approval.template_id (any)

template id or ids of these requests; any request when absent.

=item template_content.controls[].config.date_range (dict)

DateRange: the duration.

=item template_content.controls[].config.date_range.type (str, required)

halfday = date and half-day, hour = date and time.

=item template_content.controls[].config.date_range.official_holiday (int)

days counted, 0 = calendar days, 1 = working days.

=item template_content.controls[].config.date_range.perday_duration (int)

length of a day, seconds, from 1 to 86400.

=back

Permission:

=over

=item *

self-built: 审批 > 可调用接口的应用

=item *

delegated: 审批

=item *

third-party: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only templates that the app itself created

=back

Limits:

=over

=item *

Only one kind of attendance control, Vacation or Attendance, per template.

=item *

A control that the template marks as mandatory must have a value in every request.

=back

Errors:

=over

=item *

301088: no permission for the approval app.

=item *

301086: invalid control parameters.

=item *

301087: the corp has too many templates.

=item *

301115: the template has a print format of its own, so it can't be changed here.

=item *

620004: internal server error.

=item *

-1: unknown error.

=back

=head2 copytemplate($access_token, \%hash)

复制/更新模板到企业: copy a service provider's approval template to a corp, or bring the copy up to date.

POST oa/approval/copytemplate
https://developer.work.weixin.qq.com/document/path/92630 (2021/02/03)

A first call copies the template into the approval app of the corp, under 第三方模板; a later one replaces it with the
newest version, whereby an approval process with conditions may fail when a control that it depends on is gone. The
corp can see the records and the controls and set rules, which count only for oa.applyevent with the process of the
admin console.

hash:

=over

=item open_template_id (str, required)

the service provider's template, which has passed the review; from the detail of an approval, from the callback on its state, or from the page of the template in the provider's console.

=back

Reply:

=over

=item template_id (str)

the template in this corp; it differs from corp to corp.

=back

Permission:

=over

=item *

third-party: with the access_token of a corp that installed the app

=back

Limits:

=over

=item *

at most 600 calls a minute.

=back

Errors:

=over

=item *

301025: wrong arguments; the template id is not valid.

=item *

301026: the template could not be fetched.

=back

=cut
