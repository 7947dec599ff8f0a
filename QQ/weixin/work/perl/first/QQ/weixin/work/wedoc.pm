# Made from the docstrings of QQ/weixin/work/wedoc/__init__.py by .ci/made; change those.
package QQ::weixin::work::wedoc;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(create_doc rename_doc del_doc get_doc_base_info doc_share doc_get_auth mod_doc_join_rule mod_doc_member mod_doc_safty_setting create_form modify_form get_form_info get_form_statistic get_form_answer file_acl_del file_setting file_share)],
    original => [qw(create_doc rename_doc del_doc get_doc_base_info doc_share doc_get_auth mod_doc_join_rule mod_doc_member mod_doc_safty_setting create_form modify_form get_form_info get_form_statistic get_form_answer file_acl_del file_setting file_share)],
    more     => [qw(image_upload)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc - 文档

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc;
    my $reply = QQ::weixin::work::wedoc::create_doc($access_token, \%hash);

=head1 DESCRIPTION

Creates, names, shares and deletes online documents, spreadsheets, smart sheets and forms, sets who may
view them, and reads the answers to forms. Keep the docid or formid that creation returns: nearly every call needs it,
and most work only on what the calling app itself created. The contents are edited with the modules document,
spreadsheet and smartsheet.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create_doc($access_token, \%hash)

新建文档: create an empty text document, spreadsheet, smart sheet or smart document.

POST wedoc/create_doc
https://developer.work.weixin.qq.com/document/path/97460 (2026/07/26)

Collection forms are created with create_form. The docid is returned only here, so keep it.

hash:

=over

=item spaceid (str)

space of WeDrive to create in; only together with fatherid.

=item fatherid (str)

fileid of the parent folder, equal to spaceid at the root; required when spaceid is given.

=item doc_type (int, required)

3 = text document, 4 = spreadsheet, 10 = smart sheet, 11 = smart document.

=item doc_name (str, required)

name; cut off after 255 characters.

=item admin_users (list[str])

userids of the administrators of the document.

=back

Reply:

=over

=item url (str)

link that opens the new document.

=item docid (str)

id of the new document.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 rename_doc($access_token, \%hash)

重命名文档/收集表: rename a document or form.

POST wedoc/rename_doc
https://developer.work.weixin.qq.com/document/path/97736 (2024/10/28)

hash:

=over

=item docid (str)

document, spreadsheet or smart sheet to rename; only one of docid and formid is given.

=item formid (str)

form to rename; only one of docid and formid is given.

=item new_name (str, required)

new name; cut off after 255 characters, where a Latin letter counts 1 and a Chinese character 2.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 del_doc($access_token, \%hash)

删除文档/收集表: delete a document or form.

POST wedoc/del_doc
https://developer.work.weixin.qq.com/document/path/97735 (2025/12/25)

hash:

=over

=item docid (str)

document, spreadsheet or smart sheet to delete; only one of docid and formid is given.

=item formid (str)

form to delete; only one of docid and formid is given.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 get_doc_base_info($access_token, \%hash)

获取文档基础信息: fetch name, type and times of a document.

POST wedoc/get_doc_base_info
https://developer.work.weixin.qq.com/document/path/97734 (2024/05/30)

hash:

=over

=item docid (str, required)

document, spreadsheet, smart sheet or form to read.

=back

Reply:

=over

=item doc_base_info (dict)

basic information.

=item doc_base_info.docid (str)

id of the document.

=item doc_base_info.doc_name (str)

name of the document.

=item doc_base_info.create_time (int)

creation time in Unix seconds.

=item doc_base_info.modify_time (int)

time of the last change in Unix seconds.

=item doc_base_info.doc_type (int)

3 = text document, 4 = spreadsheet, 10 = smart sheet, 11 = smart document.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 doc_share($access_token, \%hash)

分享文档: get the sharing link of a document or form.

POST wedoc/doc_share
https://developer.work.weixin.qq.com/document/path/97733 (2024/05/30)

hash:

=over

=item docid (str)

document, spreadsheet or smart sheet to share; only one of docid and formid is given.

=item formid (str)

form to share; only one of docid and formid is given.

=back

Reply:

=over

=item share_url (str)

sharing link.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 doc_get_auth($access_token, \%hash)

获取文档权限信息: fetch who may view a document, who is notified of it, and its security settings.

POST wedoc/doc_get_auth
https://developer.work.weixin.qq.com/document/path/97461 (2026/07/26)

hash:

=over

=item docid (str, required)

document to read.

=back

Reply:

=over

=item access_rule (dict)

viewing rule, changed with mod_doc_join_rule.

=item access_rule.enable_corp_internal (bool)

whether members of the corp may view the document.

=item access_rule.corp_internal_auth (int)

right that members of the corp get on opening it: 1 = read only, 2 = read and write.

=item access_rule.enable_corp_external (bool)

whether people outside the corp may view the document.

=item access_rule.corp_external_auth (int)

right that people outside the corp get on opening it: 1 = read only, 2 = read and write.

=item access_rule.corp_internal_approve_only_by_admin (bool)

whether members of the corp need an administrator's approval to view; only true is possible when enable_corp_internal is false.

=item access_rule.corp_external_approve_only_by_admin (bool)

whether people outside the corp need an administrator's approval to view; only true is possible when enable_corp_external and ban_share_external are both false.

=item access_rule.ban_share_external (bool)

whether sharing outside the corp is forbidden.

=item secure_setting (dict)

security settings, changed with mod_doc_safty_setting.

=item secure_setting.enable_readonly_copy (bool)

whether members who may only view may export, copy and print.

=item secure_setting.watermark (dict)

watermark.

=item secure_setting.watermark.margin_type (int)

density: 1 = sparse, 2 = dense.

=item secure_setting.watermark.show_visitor_name (bool)

whether the name of the viewer is shown.

=item secure_setting.watermark.show_text (bool)

whether the text is shown.

=item secure_setting.watermark.text (str)

text.

=item secure_setting.enable_readonly_comment (bool)

by its name, whether members who may only view may comment.

=item doc_member_list (list[dict])

notification range (通知范围): people and their rights, changed with mod_doc_member.

=item doc_member_list[].type (int)

1 = person; no other value.

=item doc_member_list[].userid (str)

userid of a member of the corp.

=item doc_member_list[].tmp_external_userid (str)

temporary id of an external user; differs between documents for the same person.

=item doc_member_list[].auth (int)

1 = read only, 2 = read and write, 7 = administrator.

=item co_auth_list (list[dict])

departments that may view the document directly.

=item co_auth_list[].type (int)

2 = department; no other value.

=item co_auth_list[].departmentid (int)

id of the department.

=item co_auth_list[].auth (int)

1 = read only, 2 = read and write.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 mod_doc_join_rule($access_token, \%hash)

修改文档查看规则: change who may view a document and whether viewing needs approval.

POST wedoc/mod_doc_join_rule
https://developer.work.weixin.qq.com/document/path/97778 (2025/12/25)

hash:

=over

=item docid (str, required)

document to change.

=item enable_corp_internal (bool)

whether members of the corp may view the document; left unchanged when left out.

=item corp_internal_auth (int)

right that members of the corp get on opening it: 1 = read only, 2 = read and write (smart sheets only); left unchanged when left out.

=item enable_corp_external (bool)

whether people outside the corp may view the document; left unchanged when left out.

=item corp_external_auth (int)

right that people outside the corp get on opening it: 1 = read only, 2 = read and write (smart sheets only); left unchanged when left out.

=item corp_internal_approve_only_by_admin (bool)

whether members of the corp need an administrator's approval to view; only true is possible when enable_corp_internal is false; left unchanged when left out. The document must have at least one administrator before it is set to true.

=item corp_external_approve_only_by_admin (bool)

whether people outside the corp need an administrator's approval to view; only true is possible when enable_corp_external and ban_share_external are both false; left unchanged when left out. The document must have at least one administrator before it is set to true.

=item ban_share_external (bool)

whether sharing outside the corp is forbidden; left unchanged when left out.

=item update_co_auth_list (bool)

whether co_auth_list takes the place of the departments that may view the document.

=item co_auth_list (list[dict])

departments that may view the document directly; used when update_co_auth_list is true; an empty list removes all.

=item co_auth_list[].departmentid (int)

id of the department.

=item co_auth_list[].auth (int)

1 = read only, 2 = read and write (smart sheets only).

=item co_auth_list[].type (int)

2 = department; no other value.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 mod_doc_member($access_token, \%hash)

修改文档通知范围及权限: add, change or remove people and their rights in the notification range of a document.

POST wedoc/mod_doc_member
https://developer.work.weixin.qq.com/document/path/97781 (2024/05/30)

hash:

=over

=item docid (str, required)

document to change.

=item update_file_member_list (list[dict])

people to add, or whose right to change, at most 100 items.

=item update_file_member_list[].type (int, required)

1 = person; no other value.

=item update_file_member_list[].auth (int, required)

1 = read only, 2 = read and write (smart sheets only), 7 = administrator; no more than 3 administrators in a document.

=item update_file_member_list[].userid (str)

userid of a member of the corp.

=item update_file_member_list[].tmp_external_userid (str)

temporary id of an external user; differs between documents for the same person.

=item del_file_member_list (list[dict])

people to remove, at most 100 items.

=item del_file_member_list[].type (int, required)

1 = person; no other value.

=item del_file_member_list[].auth (int)

the person's right; in other SDKs only, not on the page.

=item del_file_member_list[].userid (str)

userid of a member of the corp.

=item del_file_member_list[].tmp_external_userid (str)

temporary id of an external user; differs between documents for the same person.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 mod_doc_safty_setting($access_token, \%hash)

修改文档安全设置: change the copying right and the watermark of a document.

POST wedoc/mod_doc_safty_setting
https://developer.work.weixin.qq.com/document/path/97782 (2024/05/30)

The spelling safty is that of the API.

hash:

=over

=item docid (str, required)

document to change.

=item enable_readonly_copy (bool)

whether members who may only read may copy and download; left unchanged when left out.

=item watermark (dict)

watermark.

=item watermark.margin_type (int)

density: 1 = sparse, 2 = dense.

=item watermark.show_visitor_name (bool)

whether the name of the viewer is shown; left unchanged when left out.

=item watermark.show_text (bool)

whether the text is shown; left unchanged when left out.

=item watermark.text (str)

text; left unchanged when left out.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 create_form($access_token, \%hash)

创建收集表: create a form with its questions and settings.

POST wedoc/create_form
https://developer.work.weixin.qq.com/document/path/97462 (2026/07/26)

hash:

=over

=item spaceid (str)

space of WeDrive to create in.

=item fatherid (str)

fileid of the parent folder, equal to spaceid at the root.

=item form_info (dict, required)

the form.

=item form_info.form_title (str, required)

title of the form.

=item form_info.form_desc (str)

description of the form.

=item form_info.form_header (str)

URL of the picture behind the head of the form.

=item form_info.form_question (dict, required)

wrapper of the questions.

=item form_info.form_question.items (list[dict], required)

questions, at most 200 items.

=item form_info.form_question.items[].question_id (int, required)

id of the question, from 1 (from 2 in a form for the school-parent scope).

=item form_info.form_question.items[].title (str, required)

text of the question.

=item form_info.form_question.items[].pos (int, required)

position of the question, from 1.

=item form_info.form_question.items[].status (int, required)

1 = normal, 2 = deleted.

=item form_info.form_question.items[].reply_type (int, required)

1 = text, 2 = single choice, 3 = multiple choice, 5 = location, 9 = picture, 10 = file, 11 = date, 14 = time, 15 = drop-down list, 16 = body temperature, 17 = signature, 18 = department, 19 = member, 22 = duration.

=item form_info.form_question.items[].must_reply (bool, required)

whether an answer is mandatory.

=item form_info.form_question.items[].note (str)

remark on the question.

=item form_info.form_question.items[].placeholder (str)

hint in the empty answer; not on the page since 2026-07.

=item form_info.form_question.items[].option_item (list[dict])

options; required when reply_type is 2, 3 or 15.

=item form_info.form_question.items[].option_item[].key (int, required)

key of the option: 1, 2, 3 and so on.

=item form_info.form_question.items[].option_item[].value (str, required)

text of the option.

=item form_info.form_question.items[].option_item[].status (int, required)

1 = normal, 2 = deleted.

=item form_info.form_question.items[].question_extend_setting (dict)

settings beyond the common ones; holds the one entry that goes with reply_type.

=item form_info.form_question.items[].question_extend_setting.text_setting (dict)

for reply_type 1; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.text_setting.validation_type (int)

0 = number of characters, 1 = number, 2 = mail address, 3 = URL, 4 = identity card number, 5 = mobile phone (mainland China), 6 = landline phone. Default: 0.

=item form_info.form_question.items[].question_extend_setting.text_setting.validation_detail (int)

1 = at most char_len characters, 2 = at least char_len characters, 3 = exactly char_len characters, 4 = any number, 5 = greater than number_min, 6 = at least number_min, 7 = less than number_max, 8 = at most number_max, 9 = from number_min to number_max, 10 = outside of that range, 11 = whole number; the first three for validation_type 0, the others for 1.

=item form_info.form_question.items[].question_extend_setting.text_setting.char_len (int)

number of characters, from 1 to 4000; required when validation_type is 0.

=item form_info.form_question.items[].question_extend_setting.text_setting.number_min (float)

lower end of the range.

=item form_info.form_question.items[].question_extend_setting.text_setting.number_max (float)

upper end of the range.

=item form_info.form_question.items[].question_extend_setting.radio_setting (dict)

for reply_type 2; left out, nothing is checked.

=item form_info.form_question.items[].question_extend_setting.radio_setting.add_other_option (bool)

whether an option "other" is added.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting (dict)

for reply_type 3; left out, nothing is checked.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting.add_other_option (bool)

whether an option "other" is added.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting.type (int)

number of choices: 0 = any, 1 = at least number, 2 = at most number, 3 = exactly number. Default: 0.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting.number (int)

number that type refers to; at least 1; no more than there are options; required when type is 1, 2 or 3.

=item form_info.form_question.items[].question_extend_setting.location_setting (dict)

for reply_type 5; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.location_setting.location_type (int)

0 = province/city/district/street and address, 1 = province/city, 2 = province/city/district, 3 = province/city/district/street, 4 = located automatically.

=item form_info.form_question.items[].question_extend_setting.location_setting.distance_type (int)

places to choose from when location_type is 4: 0 = the present one, 1 = within 100 metres, 2 = within 200 metres, 3 = within 300 metres.

=item form_info.form_question.items[].question_extend_setting.image_setting (dict)

for reply_type 9; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.image_setting.camera_only (bool)

whether pictures can only be taken with a mobile phone. Default: false.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit (dict)

limits of the pictures.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit.count_limit_type (int)

0 = exactly count pictures, 1 = at most count pictures.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit.count (int)

number of pictures, from 1 to 9. Default: 9.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit.max_size (int)

size of one picture in MB, at most 3000; left out, there is no limit.

=item form_info.form_question.items[].question_extend_setting.file_setting (dict)

for reply_type 10; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit (dict)

limits of the files.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit.count_limit_type (int)

0 = exactly count files, 1 = at most count files.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit.count (int)

number of files, from 1 to 9. Default: 9.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit.max_size (int)

size of one file in MB, at most 3000; left out, there is no limit.

=item form_info.form_question.items[].question_extend_setting.date_setting (dict)

for reply_type 11; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.date_setting.date_format_type (int)

0 = year/month/day/hour/minute, 1 = year/month/day, 2 = year/month.

=item form_info.form_question.items[].question_extend_setting.time_setting (dict)

for reply_type 14; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.time_setting.time_format_type (int)

0 = hour/minute, 1 = hour/minute/second.

=item form_info.form_question.items[].question_extend_setting.temperature_setting (dict)

for reply_type 16; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.temperature_setting.unit_type (int)

0 = Celsius, 1 = Fahrenheit. Default: 0.

=item form_info.form_question.items[].question_extend_setting.department_setting (dict)

for reply_type 18; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.department_setting.allow_multiple_selection (bool)

whether several may be chosen. Default: false.

=item form_info.form_question.items[].question_extend_setting.member_setting (dict)

for reply_type 19; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.member_setting.allow_multiple_selection (bool)

whether several may be chosen. Default: false.

=item form_info.form_question.items[].question_extend_setting.duration_setting (dict)

for reply_type 22; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.duration_setting.time_scale (int)

1 = by day, 2 = by hour. Default: 1.

=item form_info.form_question.items[].question_extend_setting.duration_setting.date_type (int)

1 = calendar days, 2 = working days (without weekends and public holidays). Default: 1.

=item form_info.form_question.items[].question_extend_setting.duration_setting.day_range (int)

hours that make a day, from 1 to 24; used when time_scale is 2. Default: 24.

=item form_info.form_setting (dict)

settings of the form.

=item form_info.form_setting.fill_out_auth (int)

who may fill in: 0 = everyone, 1 = the members and departments of fill_in_range, 4 = everyone in the school-parent scope (家校). Default: 0.

=item form_info.form_setting.fill_in_range (dict)

members and departments that may fill in; required when timed_repeat_info.enable is true.

=item form_info.form_setting.fill_in_range.userids (list[str])

userids of members.

=item form_info.form_setting.fill_in_range.departmentids (list[int])

ids of departments.

=item form_info.form_setting.setting_manager_range (dict)

administrators of the form.

=item form_info.form_setting.setting_manager_range.userids (list[str])

userids of the administrators.

=item form_info.form_setting.timed_repeat_info (dict)

timed repetition.

=item form_info.form_setting.timed_repeat_info.enable (bool)

whether the form is repeated.

=item form_info.form_setting.timed_repeat_info.remind_time (int)

first reminder in Unix seconds; the later ones follow from repeat_type at the same time of day.

=item form_info.form_setting.timed_repeat_info.repeat_type (int)

0 = weekly, 1 = daily, 2 = monthly.

=item form_info.form_setting.timed_repeat_info.week_flag (int)

sum of the weekdays, of which Monday counts 1, Tuesday 2, Wednesday 4, Thursday 8, Friday 16, Saturday 32 and Sunday 64; only when repeat_type is 0.

=item form_info.form_setting.timed_repeat_info.skip_holiday (bool)

whether public holidays are skipped; only when repeat_type is 1.

=item form_info.form_setting.timed_repeat_info.day_of_month (int)

day of the month, from 1 to 31; only when repeat_type is 2.

=item form_info.form_setting.timed_repeat_info.fork_finish_type (int)

late answers: 0 = allowed, 1 = on the same day only, 2 = within the last five days, 3 = within one month, 4 = until the next repetition.

=item form_info.form_setting.allow_multi_fill (bool)

whether one person may submit several times. Default: false.

=item form_info.form_setting.timed_finish (int)

time in Unix seconds at which the form closes; excludes timed repetition, which wins when both are given.

=item form_info.form_setting.can_anonymous (bool)

whether anonymous answers are possible. Default: false.

=item form_info.form_setting.can_notify_submit (bool)

whether new answers are notified. Default: false.

=back

Reply:

=over

=item formid (str)

id of the new form.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 modify_form($access_token, \%hash)

编辑收集表: replace either all questions or all settings of a form.

POST wedoc/modify_form
https://developer.work.weixin.qq.com/document/path/97816 (2026/07/26)

hash:

=over

=item oper (int, required)

1 = replace title/description/header and all questions, 2 = replace all settings.

=item formid (str, required)

form to change.

=item form_info (dict, required)

the new contents.

=item form_info.form_title (str)

title of the form; used when oper is 1.

=item form_info.form_desc (str)

description of the form; used when oper is 1.

=item form_info.form_header (str)

URL of the picture behind the head of the form; used when oper is 1.

=item form_info.form_question (dict)

wrapper of the questions; used when oper is 1.

=item form_info.form_question.items (list[dict], required)

all questions.

=item form_info.form_question.items[].question_id (int, required)

id of the question, from 1 (from 2 in a form for the school-parent scope).

=item form_info.form_question.items[].title (str, required)

text of the question.

=item form_info.form_question.items[].pos (int, required)

position of the question, from 1.

=item form_info.form_question.items[].status (int, required)

1 = normal, 2 = deleted.

=item form_info.form_question.items[].reply_type (int, required)

1 = text, 2 = single choice, 3 = multiple choice, 5 = location, 9 = picture, 10 = file, 11 = date, 14 = time, 15 = drop-down list, 16 = body temperature, 17 = signature, 18 = department, 19 = member, 22 = duration.

=item form_info.form_question.items[].must_reply (bool, required)

whether an answer is mandatory.

=item form_info.form_question.items[].note (str)

remark on the question.

=item form_info.form_question.items[].placeholder (str)

hint in the empty answer; not on the page since 2026-07.

=item form_info.form_question.items[].option_item (list[dict])

options; required when reply_type is 2, 3 or 15.

=item form_info.form_question.items[].option_item[].key (int, required)

key of the option: 1, 2, 3 and so on.

=item form_info.form_question.items[].option_item[].value (str, required)

text of the option.

=item form_info.form_question.items[].option_item[].status (int, required)

1 = normal, 2 = deleted.

=item form_info.form_question.items[].question_extend_setting (dict)

settings beyond the common ones; holds the one entry that goes with reply_type.

=item form_info.form_question.items[].question_extend_setting.text_setting (dict)

for reply_type 1; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.text_setting.validation_type (int)

0 = number of characters, 1 = number, 2 = mail address, 3 = URL, 4 = identity card number, 5 = mobile phone (mainland China), 6 = landline phone. Default: 0.

=item form_info.form_question.items[].question_extend_setting.text_setting.validation_detail (int)

1 = at most char_len characters, 2 = at least char_len characters, 3 = exactly char_len characters, 4 = any number, 5 = greater than number_min, 6 = at least number_min, 7 = less than number_max, 8 = at most number_max, 9 = from number_min to number_max, 10 = outside of that range, 11 = whole number; the first three for validation_type 0, the others for 1.

=item form_info.form_question.items[].question_extend_setting.text_setting.char_len (int)

number of characters, from 1 to 4000; required when validation_type is 0.

=item form_info.form_question.items[].question_extend_setting.text_setting.number_min (float)

lower end of the range.

=item form_info.form_question.items[].question_extend_setting.text_setting.number_max (float)

upper end of the range.

=item form_info.form_question.items[].question_extend_setting.radio_setting (dict)

for reply_type 2; left out, nothing is checked.

=item form_info.form_question.items[].question_extend_setting.radio_setting.add_other_option (bool)

whether an option "other" is added.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting (dict)

for reply_type 3; left out, nothing is checked.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting.add_other_option (bool)

whether an option "other" is added.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting.type (int)

number of choices: 0 = any, 1 = at least number, 2 = at most number, 3 = exactly number. Default: 0.

=item form_info.form_question.items[].question_extend_setting.checkbox_setting.number (int)

number that type refers to; at least 1; no more than there are options; required when type is 1, 2 or 3.

=item form_info.form_question.items[].question_extend_setting.location_setting (dict)

for reply_type 5; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.location_setting.location_type (int)

0 = province/city/district/street and address, 1 = province/city, 2 = province/city/district, 3 = province/city/district/street, 4 = located automatically.

=item form_info.form_question.items[].question_extend_setting.location_setting.distance_type (int)

places to choose from when location_type is 4: 0 = the present one, 1 = within 100 metres, 2 = within 200 metres, 3 = within 300 metres.

=item form_info.form_question.items[].question_extend_setting.image_setting (dict)

for reply_type 9; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.image_setting.camera_only (bool)

whether pictures can only be taken with a mobile phone. Default: false.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit (dict)

limits of the pictures.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit.count_limit_type (int)

0 = exactly count pictures, 1 = at most count pictures.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit.count (int)

number of pictures, from 1 to 9. Default: 9.

=item form_info.form_question.items[].question_extend_setting.image_setting.upload_image_limit.max_size (int)

size of one picture in MB, at most 3000; left out, there is no limit.

=item form_info.form_question.items[].question_extend_setting.file_setting (dict)

for reply_type 10; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit (dict)

limits of the files.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit.count_limit_type (int)

0 = exactly count files, 1 = at most count files.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit.count (int)

number of files, from 1 to 9. Default: 9.

=item form_info.form_question.items[].question_extend_setting.file_setting.upload_file_limit.max_size (int)

size of one file in MB, at most 3000; left out, there is no limit.

=item form_info.form_question.items[].question_extend_setting.date_setting (dict)

for reply_type 11; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.date_setting.date_format_type (int)

0 = year/month/day/hour/minute, 1 = year/month/day, 2 = year/month.

=item form_info.form_question.items[].question_extend_setting.time_setting (dict)

for reply_type 14; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.time_setting.time_format_type (int)

0 = hour/minute, 1 = hour/minute/second.

=item form_info.form_question.items[].question_extend_setting.temperature_setting (dict)

for reply_type 16; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.temperature_setting.unit_type (int)

0 = Celsius, 1 = Fahrenheit. Default: 0.

=item form_info.form_question.items[].question_extend_setting.department_setting (dict)

for reply_type 18; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.department_setting.allow_multiple_selection (bool)

whether several may be chosen. Default: false.

=item form_info.form_question.items[].question_extend_setting.member_setting (dict)

for reply_type 19; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.member_setting.allow_multiple_selection (bool)

whether several may be chosen. Default: false.

=item form_info.form_question.items[].question_extend_setting.duration_setting (dict)

for reply_type 22; left out, the default settings hold.

=item form_info.form_question.items[].question_extend_setting.duration_setting.time_scale (int)

1 = by day, 2 = by hour. Default: 1.

=item form_info.form_question.items[].question_extend_setting.duration_setting.date_type (int)

1 = calendar days, 2 = working days (without weekends and public holidays). Default: 1.

=item form_info.form_question.items[].question_extend_setting.duration_setting.day_range (int)

hours that make a day, from 1 to 24; used when time_scale is 2. Default: 24.

=item form_info.form_setting (dict)

all settings of the form; used when oper is 2.

=item form_info.form_setting.fill_out_auth (int, required)

who may fill in: 0 = everyone, 1 = the members and departments of fill_in_range; cannot be changed in a form for the school-parent scope (家校).

=item form_info.form_setting.fill_in_range (dict)

members and departments that may fill in; used when fill_out_auth is 1.

=item form_info.form_setting.fill_in_range.userids (list[str])

userids of members.

=item form_info.form_setting.fill_in_range.departmentids (list[int])

ids of departments.

=item form_info.form_setting.setting_manager_range (dict)

administrators of the form.

=item form_info.form_setting.setting_manager_range.userids (list[str])

userids of the administrators.

=item form_info.form_setting.timed_repeat_info (dict)

timed repetition.

=item form_info.form_setting.timed_repeat_info.enable (bool)

whether the form is repeated.

=item form_info.form_setting.timed_repeat_info.remind_time (int)

first reminder in Unix seconds; the later ones follow from repeat_type at the same time of day.

=item form_info.form_setting.timed_repeat_info.repeat_type (int)

0 = weekly, 1 = daily, 2 = monthly.

=item form_info.form_setting.timed_repeat_info.week_flag (int)

sum of the weekdays, of which Monday counts 1, Tuesday 2, Wednesday 4, Thursday 8, Friday 16, Saturday 32 and Sunday 64; only when repeat_type is 0.

=item form_info.form_setting.timed_repeat_info.skip_holiday (bool)

whether public holidays are skipped; only when repeat_type is 1.

=item form_info.form_setting.timed_repeat_info.day_of_month (int)

day of the month, from 1 to 31; only when repeat_type is 2.

=item form_info.form_setting.timed_repeat_info.fork_finish_type (int)

late answers: 0 = allowed, 1 = on the same day only, 2 = within the last five days, 3 = within one month, 4 = until the next repetition.

=item form_info.form_setting.allow_multi_fill (bool)

whether one person may submit several times. Default: false.

=item form_info.form_setting.timed_finish (int)

time in Unix seconds at which the form closes; excludes timed repetition, which wins when both are given.

=item form_info.form_setting.can_anonymous (bool)

whether anonymous answers are possible. Default: false.

=item form_info.form_setting.can_notify_submit (bool)

whether new answers are notified. Default: false.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 get_form_info($access_token, \%hash)

获取收集表信息: read the questions, settings and repetition ids of a form.

POST wedoc/get_form_info
https://developer.work.weixin.qq.com/document/path/97817 (2023/03/15)

hash:

=over

=item formid (str, required)

form to read.

=back

Reply:

=over

=item form_info (dict)

the form.

=item form_info.formid (str)

id of the form.

=item form_info.form_title (str)

title of the form.

=item form_info.form_desc (str)

description of the form.

=item form_info.form_header (str)

URL of the picture behind the head of the form.

=item form_info.form_question (dict)

wrapper of the questions.

=item form_info.form_question.items (list[dict])

questions.

=item form_info.form_question.items[].question_id (int)

id of the question, from 1 (from 2 in a form for the school-parent scope).

=item form_info.form_question.items[].title (str)

text of the question.

=item form_info.form_question.items[].pos (int)

position of the question, from 1.

=item form_info.form_question.items[].status (int)

1 = normal, 2 = deleted.

=item form_info.form_question.items[].reply_type (int)

1 = text, 2 = single choice, 3 = multiple choice, 5 = location, 9 = picture, 10 = file, 11 = date, 14 = time, 15 = drop-down list, 16 = body temperature, 17 = signature, 18 = department, 19 = member, 22 = duration.

=item form_info.form_question.items[].must_reply (bool)

whether an answer is mandatory.

=item form_info.form_question.items[].note (str)

remark on the question.

=item form_info.form_question.items[].placeholder (str)

hint in the empty answer.

=item form_info.form_question.items[].option_item (list[dict])

options, when reply_type is 2, 3 or 15.

=item form_info.form_question.items[].option_item[].key (int)

key of the option: 1, 2, 3 and so on.

=item form_info.form_question.items[].option_item[].value (str)

text of the option.

=item form_info.form_question.items[].option_item[].status (int)

1 = normal, 2 = deleted.

=item form_info.form_setting (dict)

settings of the form.

=item form_info.form_setting.fill_out_auth (int)

who may fill in: 0 = everyone, 1 = the members and departments of fill_in_range, 4 = everyone in the school-parent scope (家校).

=item form_info.form_setting.fill_in_range (dict)

members and departments that may fill in.

=item form_info.form_setting.fill_in_range.departmentids (list[int])

ids of departments.

=item form_info.form_setting.fill_in_range.userids (list[str])

userids of members.

=item form_info.form_setting.setting_manager_range (dict)

administrators of the form.

=item form_info.form_setting.setting_manager_range.userids (list[str])

userids of the administrators.

=item form_info.form_setting.timed_repeat_info (dict)

timed repetition; may also hold the fields of create_form that go with repeat_type.

=item form_info.form_setting.timed_repeat_info.enable (bool)

whether the form is repeated.

=item form_info.form_setting.timed_repeat_info.remind_time (int)

first reminder in Unix seconds.

=item form_info.form_setting.timed_repeat_info.rule_ctime (int)

creation time of the rule in Unix seconds, by its name.

=item form_info.form_setting.timed_repeat_info.rule_mtime (int)

time of the last change of the rule in Unix seconds, by its name.

=item form_info.form_setting.timed_repeat_info.repeat_type (int)

0 = weekly, 1 = daily, 2 = monthly.

=item form_info.form_setting.timed_repeat_info.skip_holiday (bool)

whether public holidays are skipped.

=item form_info.form_setting.allow_multi_fill (bool)

whether one person may submit several times.

=item form_info.form_setting.timed_finish (int)

time in Unix seconds at which the form closes.

=item form_info.form_setting.can_anonymous (bool)

whether anonymous answers are possible.

=item form_info.form_setting.can_notify_submit (bool)

whether new answers are notified.

=item form_info.repeated_id (list[str])

repetition ids (周期id) of the form, for get_form_statistic and get_form_answer.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 get_form_statistic($access_token, \%hash)

收集表的统计信息查询: count the answers to a form and list who has answered.

POST wedoc/get_form_statistic
https://developer.work.weixin.qq.com/document/path/97818 (2023/03/07)

The counts are always returned; the people depend on req_type and come page by page. The answers themselves are read
with get_form_answer.

hash:

=over

=item repeated_id (str, required)

repetition id, from get_form_info.

=item req_type (int, required)

1 = counts only, 2 = also who has submitted, 3 = also who has not submitted; the last gives people only when the form limits who may submit.

=item start_time (int)

begin of the search in Unix seconds, moved to 00:00:00 of that day; required when req_type is 2, otherwise left out.

=item end_time (int)

end of the search in Unix seconds, moved to 23:59:59 of that day; required when req_type is 2, otherwise left out.

=item limit (int)

page size, at most 10000.

=item cursor (int)

the cursor of the page before; left out for the first.

=back

Reply:

=over

=item fill_cnt (int)

number of submissions.

=item fill_user_cnt (int)

number of people who have submitted.

=item unfill_user_cnt (int)

number of people who have not submitted.

=item submit_users (list[dict])

people who have submitted, when req_type is 2.

=item submit_users[].tmp_external_userid (str)

temporary id of an external user, absent in anonymous answers; differs between forms for the same person; idconvert/convert_tmp_external_userid turns it into an external_userid.

=item submit_users[].userid (str)

userid of a member of the corp, absent in anonymous answers.

=item submit_users[].submit_time (int)

time of the submission in Unix seconds.

=item submit_users[].answer_id (int)

id of the answer, for get_form_answer.

=item submit_users[].user_name (str)

name, absent in anonymous answers.

=item unfill_users (list[dict])

people who have not submitted, when req_type is 3.

=item unfill_users[].user_name (str)

name.

=item unfill_users[].userid (str)

userid of a member of the corp.

=item has_more (bool)

whether more people follow.

=item cursor (int)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 get_form_answer($access_token, \%hash)

读取收集表答案: read given answers to a form.

POST wedoc/get_form_answer
https://developer.work.weixin.qq.com/document/path/97819 (2023/07/12)

Each entry of reply.items carries the one field of the answer that goes with its question. Location, date, time and
temperature questions are answered in text_reply.

hash:

=over

=item repeated_id (str, required)

repetition id, from get_form_info.

=item answer_ids (list[int], required)

answers to read, from get_form_statistic, at most 100 items.

=back

Reply:

=over

=item answer (dict)

wrapper of the answers.

=item answer.answer_list (list[dict])

answers.

=item answer.answer_list[].answer_id (int)

id of the answer.

=item answer.answer_list[].user_name (str)

name of who answered.

=item answer.answer_list[].ctime (int)

creation time in Unix seconds.

=item answer.answer_list[].mtime (int)

time of the last change in Unix seconds.

=item answer.answer_list[].reply (dict)

wrapper of the contents.

=item answer.answer_list[].reply.items (list[dict])

one entry per question.

=item answer.answer_list[].reply.items[].question_id (int)

id of the question.

=item answer.answer_list[].reply.items[].text_reply (str)

answer as text.

=item answer.answer_list[].reply.items[].option_reply (list[int])

keys of the chosen options.

=item answer.answer_list[].reply.items[].option_extend_reply (list[dict])

texts of the chosen options "other".

=item answer.answer_list[].reply.items[].option_extend_reply[].option_reply (int)

key of the option.

=item answer.answer_list[].reply.items[].option_extend_reply[].extend_text (str)

text given.

=item answer.answer_list[].reply.items[].file_extend_reply (list[dict])

files.

=item answer.answer_list[].reply.items[].file_extend_reply[].name (str)

file name.

=item answer.answer_list[].reply.items[].file_extend_reply[].fileid (str)

id of the file.

=item answer.answer_list[].reply.items[].department_reply (dict)

answer to a department question.

=item answer.answer_list[].reply.items[].department_reply.list (list[dict])

chosen departments.

=item answer.answer_list[].reply.items[].department_reply.list[].department_id (int)

id of the department.

=item answer.answer_list[].reply.items[].member_reply (dict)

answer to a member question.

=item answer.answer_list[].reply.items[].member_reply.list (list[dict])

chosen members.

=item answer.answer_list[].reply.items[].member_reply.list[].userid (str)

userid of the member.

=item answer.answer_list[].reply.items[].duration_reply (dict)

answer to a duration question.

=item answer.answer_list[].reply.items[].duration_reply.begin_time (int)

begin in Unix seconds.

=item answer.answer_list[].reply.items[].duration_reply.end_time (int)

end in Unix seconds.

=item answer.answer_list[].reply.items[].duration_reply.time_scale (int)

1 = by day, 2 = by hour.

=item answer.answer_list[].reply.items[].duration_reply.day_range (int)

hours that make a day, when time_scale is 2.

=item answer.answer_list[].reply.items[].duration_reply.days (float)

number of days, when time_scale is 1.

=item answer.answer_list[].reply.items[].duration_reply.hours (float)

number of hours, when time_scale is 2.

=item answer.answer_list[].answer_status (int)

1 = normal, 3 = removed by the collector, or deleted.

=item answer.answer_list[].tmp_external_userid (str)

temporary id of an external user, absent in anonymous answers; differs between forms for the same person; idconvert/convert_tmp_external_userid turns it into an external_userid.

=item answer.answer_list[].userid (str)

userid of a member of the corp, absent in anonymous answers.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=item *

note: only for what the app itself created

=back

=head2 file_acl_del($access_token, \%hash)

删除指定人: take the access to a WeDrive file away from people or departments.

POST wedrive/file_acl_del
https://developer.work.weixin.qq.com/document/path/97888 (2024/07/19)

The call goes to WeDrive (微盘). QQ.weixin.work.wedrive.file_acl_del is its newer form, without the operator's
userid.

userid (required until 2026) is not on the page any more.

hash:

=over

=item userid (str)

operator, on whose behalf the call is made; not on the page since 2026-01.

=item fileid (str, required)

WeDrive file.

=item auth_info (list[dict], required)

people and departments to remove.

=item auth_info[].type (int, required)

1 = person, 2 = department; to be retired.

=item auth_info[].userid (str)

person; required when type is 1.

=item auth_info[].departmentid (int)

department, from 0 to 4294967295; required when type is 2; to be retired.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_setting($access_token, \%hash)

分享设置: set whom a WeDrive file is shared with and what they may do.

POST wedrive/file_setting
https://developer.work.weixin.qq.com/document/path/97889 (2024/07/19)

The call goes to WeDrive (微盘). QQ.weixin.work.wedrive.file_setting is its newer form, without the operator's
userid.

userid (required until 2026) is not on the page any more.

hash:

=over

=item userid (str)

operator, on whose behalf the call is made; not on the page since 2026-01.

=item fileid (str, required)

WeDrive file.

=item auth_scope (int, required)

1 = given people, 2 = inside the corp, 3 = outside the corp, 4 = inside the corp with approval by an administrator, 5 = outside the corp with approval by an administrator; 4 and 5 only where there is an administrator.

=item auth (int)

right; left unchanged when left out: 1 = view and download, 2 = edit, 4 = preview only; 4 for ordinary files in corps of the professional edition; 2 for online documents, not on the page since 2026-01.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_share($access_token, \%hash)

获取分享链接: get the sharing link of a WeDrive file.

POST wedrive/file_share
https://developer.work.weixin.qq.com/document/path/97890 (2022/12/01)

The call goes to WeDrive (微盘). QQ.weixin.work.wedrive.file_share is its newer form, without the operator's userid.

userid (required until 2026) is not on the page any more.

hash:

=over

=item userid (str)

operator, on whose behalf the call is made; not on the page since 2026-01.

=item fileid (str, required)

WeDrive file.

=back

Reply:

=over

=item share_url (str)

sharing link.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 image_upload($access_token, \%hash)

上传文档图片: upload a picture for a document.

POST wedoc/image_upload
https://developer.work.weixin.qq.com/document/path/99933 (2024/05/30)

hash:

=over

=item docid (str, required)

the document.

=item base64_content (str, required)

the picture, as base64.

=back

Reply:

=over

=item url (str)

address of the picture.

=item height (str)

its height; a number in the official sample.

=item width (str)

its width; a number in the official sample.

=item size (str)

its size; a number in the official sample.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=cut
