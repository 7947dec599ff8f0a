# Made from the docstrings of QQ/weixin/work/school/user.py by .ci/made; change those.
package QQ::weixin::work::school::user;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::school',
    exported => [qw(get list list_parent create_student delete_student update_student batch_create_student batch_delete_student batch_update_student create_parent delete_parent update_parent batch_create_parent batch_delete_parent batch_update_parent get_teacher_customize_health_info get_student_customize_health_info get_health_qrcode)],
    original => [qw()],
    more     => [qw(get list list_parent create_student delete_student update_student batch_create_student batch_delete_student batch_update_student create_parent delete_parent update_parent batch_create_parent batch_delete_parent batch_update_parent get_teacher_customize_health_info get_student_customize_health_info get_health_qrcode)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::school::user - 学生与家长管理

=head1 SYNOPSIS

    use QQ::weixin::work::school::user;
    my $reply = QQ::weixin::work::school::user::get($access_token, $userid);

=head1 DESCRIPTION

Students and parents in the school contacts.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, $userid)

读取学生或家长: get a student or parent.

GET school/user/get
https://developer.work.weixin.qq.com/document/path/92337 (2023/12/01)

Arguments:

=over

=item userid (str, required)

the student or parent; 1 to 64 bytes, upper and lower case alike.

=back

Reply:

=over

=item user_type (int)

1 = student, 2 = parent.

=item student (dict)

the student; when user_type is 1.

=item student.student_userid (str)

the student.

=item student.name (str)

the name.

=item student.department (list[int])

the student's classes; at most 20 items.

=item student.parents (list[dict])

the parents.

=item student.parents[].parent_userid (str)

the parent.

=item student.parents[].mobile (str)

the parent's mobile number; not for third-party apps, and for delegated apps only where an administrator allows it.

=item student.parents[].relation (str)

what the parent is to the student.

=item student.parents[].is_subscribe (int)

whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.

=item student.parents[].external_userid (str)

the parent's external_userid; only while they follow the school notices. For one service provider the same in all schools.

=item parent (dict)

the parent; when user_type is 2.

=item parent.parent_userid (str)

the parent.

=item parent.mobile (str)

the parent's mobile number; not for third-party apps, and for delegated apps only where an administrator allows it.

=item parent.children (list[dict])

the children.

=item parent.children[].student_userid (str)

the student.

=item parent.children[].relation (str)

what the parent is to the student.

=item parent.is_subscribe (int)

whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.

=item parent.external_userid (str)

the parent's external_userid; only while they follow the school notices. For one service provider the same in all schools.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用

=item *

third-party: 家校沟通 > 使用

=item *

delegated: 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 list($access_token, $department_id [, $fetch_child])

获取部门学生详情: list the students of a department.

GET school/user/list
https://developer.work.weixin.qq.com/document/path/92338 (2023/12/01)

For the departments below it, list these one by one.

Arguments:

=over

=item department_id (int, required)

the department.

=item fetch_child (int)

whether departments below it count too, 0 = no, 1 = yes; not on the page, but in other SDKs.

=back

Reply:

=over

=item students (list[dict])

the students.

=item students[].student_userid (str)

the student.

=item students[].name (str)

the name.

=item students[].department (list[int])

the student's classes; at most 20 items.

=item students[].parents (list[dict])

the parents.

=item students[].parents[].parent_userid (str)

the parent.

=item students[].parents[].mobile (str)

the parent's mobile number; not for third-party apps.

=item students[].parents[].relation (str)

what the parent is to the student.

=item students[].parents[].is_subscribe (int)

whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.

=item students[].parents[].external_userid (str)

the parent's external_userid; only while they follow the school notices.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用

=item *

third-party: 家校沟通 > 使用

=item *

delegated: 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 list_parent($access_token, $department_id)

获取部门家长详情: list the parents of a department.

GET school/user/list_parent
https://developer.work.weixin.qq.com/document/path/92446 (2023/12/01)

For the departments below it, list these one by one.

Arguments:

=over

=item department_id (int, required)

the department.

=back

Reply:

=over

=item parents (list[dict])

the parents.

=item parents[].parent_userid (str)

the parent.

=item parents[].mobile (str)

the parent's mobile number; not for third-party apps, and for delegated apps only where an administrator allows it.

=item parents[].children (list[dict])

the children.

=item parents[].children[].student_userid (str)

the student.

=item parents[].children[].name (str)

the student's name.

=item parents[].children[].relation (str)

what the parent is to the student.

=item parents[].is_subscribe (int)

whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.

=item parents[].external_userid (str)

the parent's external_userid; only while they follow the school notices. For one service provider the same in all schools.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用

=item *

third-party: 家校沟通 > 使用

=item *

delegated: 家校沟通

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 create_student($access_token, \%hash)

创建学生: add a student.

POST school/user/create_student
https://developer.work.weixin.qq.com/document/path/92325 (2024/08/22)

hash:

=over

=item student_userid (str, required)

the id, unique in the school, where a member of the corp may have the same; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item name (str, required)

the name; 1 to 32 characters.

=item mobile (str)

the student's mobile number.

=item to_invite (bool)

whether they are invited. Default: true. Only verified schools can invite.

=item department (list[int], required)

the student's classes; at most 20 items.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=back

=head2 delete_student($access_token, $userid)

删除学生: delete a student.

GET school/user/delete_student
https://developer.work.weixin.qq.com/document/path/92326 (2024/08/22)

Arguments:

=over

=item userid (str, required)

the student, who has no parents any more.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 update_student($access_token, \%hash)

更新学生: change a student.

POST school/user/update_student
https://developer.work.weixin.qq.com/document/path/92327 (2024/08/22)

hash:

=over

=item student_userid (str, required)

the student; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item new_student_userid (str)

a new id, not in use; only once for a student.

=item name (str)

the name; 1 to 32 characters.

=item mobile (str)

the student's mobile number.

=item department (list[int])

the student's classes; at most 20 items.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=item *

at most 30,000 students in a class.

=item *

make departments and the students in them one after the other.

=back

=head2 batch_create_student($access_token, \%hash)

批量创建学生: add students.

POST school/user/batch_create_student
https://developer.work.weixin.qq.com/document/path/92328 (2024/08/22)

hash:

=over

=item students (list[dict], required)

the students; at most 100 items.

=item students[].student_userid (str, required)

the student; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item students[].name (str, required)

the name; 1 to 32 characters.

=item students[].mobile (str)

the student's mobile number.

=item students[].to_invite (bool)

whether they are invited. Default: true.

=item students[].department (list[int], required)

the student's classes; at most 20 items.

=back

Reply:

=over

=item result_list (list[dict])

those that failed.

=item result_list[].student_userid (str)

the student.

=item result_list[].errcode (int)

why, as an error code.

=item result_list[].errmsg (str)

why, in words.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=item *

at most 30,000 students in a class.

=item *

make departments and the students in them one after the other.

=back

=head2 batch_delete_student($access_token, \%hash)

批量删除学生: delete students.

POST school/user/batch_delete_student
https://developer.work.weixin.qq.com/document/path/92329 (2024/08/22)

hash:

=over

=item useridlist (list[str], required)

the students, who have no parents any more; at most 100 items.

=back

Reply:

=over

=item result_list (list[dict])

the outcome; those that failed in the page's sample.

=item result_list[].student_userid (str)

the student.

=item result_list[].errcode (int)

why, as an error code.

=item result_list[].errmsg (str)

why, in words.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 batch_update_student($access_token, \%hash)

批量更新学生: change students.

POST school/user/batch_update_student
https://developer.work.weixin.qq.com/document/path/92330 (2024/08/22)

hash:

=over

=item students (list[dict])

the students; at most 100 items.

=item students[].student_userid (str, required)

the student; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item students[].new_student_userid (str)

a new id, not in use; only once for a student.

=item students[].name (str)

the name; 1 to 32 characters.

=item students[].mobile (str)

the student's mobile number.

=item students[].department (list[int])

the student's classes; at most 20 items.

=back

Reply:

=over

=item result_list (list[dict])

those that failed.

=item result_list[].student_userid (str)

the student.

=item result_list[].errcode (int)

why, as an error code.

=item result_list[].errmsg (str)

why, in words.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=item *

at most 30,000 students in a class.

=item *

make departments and the students in them one after the other.

=back

=head2 create_parent($access_token, \%hash)

创建家长: add a parent.

POST school/user/create_parent
https://developer.work.weixin.qq.com/document/path/92331 (2024/08/22)

hash:

=over

=item parent_userid (str, required)

the id, unique in the school, where a member of the corp may have the same; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item mobile (str, required)

the mobile number.

=item to_invite (bool)

whether they are invited. Default: true. Only verified schools can invite.

=item children (list[dict], required)

the parent's children; at most 10 items.

=item children[].student_userid (str, required)

the student.

=item children[].relation (str, required)

what the parent is to the student; at most 32 bytes.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=back

=head2 delete_parent($access_token, $userid)

删除家长: delete a parent.

GET school/user/delete_parent
https://developer.work.weixin.qq.com/document/path/92332 (2024/08/22)

Arguments:

=over

=item userid (str, required)

the parent.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 update_parent($access_token, \%hash)

更新家长: change a parent.

POST school/user/update_parent
https://developer.work.weixin.qq.com/document/path/92333 (2024/08/22)

hash:

=over

=item parent_userid (str, required)

the parent; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item new_parent_userid (str)

a new id, not in use; only once for a parent.

=item mobile (str)

the mobile number.

=item children (list[dict])

the parent's children, which replace those there were, unless the list is empty; at most 10 items.

=item children[].student_userid (str, required)

the student.

=item children[].relation (str, required)

what the parent is to the student; at most 32 bytes.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=back

=head2 batch_create_parent($access_token, \%hash)

批量创建家长: add parents.

POST school/user/batch_create_parent
https://developer.work.weixin.qq.com/document/path/92334 (2024/08/22)

hash:

=over

=item parents (list[dict], required)

the parents; at most 100 items.

=item parents[].parent_userid (str, required)

the parent; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item parents[].mobile (str, required)

the mobile number.

=item parents[].to_invite (bool)

whether they are invited. Default: true.

=item parents[].children (list[dict], required)

the parent's children; at most 10 items.

=item parents[].children[].student_userid (str, required)

the student.

=item parents[].children[].relation (str, required)

what the parent is to the student; at most 32 bytes.

=back

Reply:

=over

=item result_list (list[dict])

those that failed.

=item result_list[].parent_userid (str)

the parent.

=item result_list[].errcode (int)

why, as an error code.

=item result_list[].errmsg (str)

why, in words.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=back

=head2 batch_delete_parent($access_token, \%hash)

批量删除家长: delete parents.

POST school/user/batch_delete_parent
https://developer.work.weixin.qq.com/document/path/92335 (2024/08/22)

hash:

=over

=item useridlist (list[str], required)

the parents; at most 100 items.

=back

Reply:

=over

=item result_list (list[dict])

the outcome; those that failed in the page's sample.

=item result_list[].parent_userid (str)

the parent.

=item result_list[].errcode (int)

why, as an error code.

=item result_list[].errmsg (str)

why, in words.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 batch_update_parent($access_token, \%hash)

批量更新家长: change parents.

POST school/user/batch_update_parent
https://developer.work.weixin.qq.com/document/path/92336 (2024/08/22)

hash:

=over

=item parents (list[dict])

the parents; at most 100 items.

=item parents[].parent_userid (str, required)

the parent; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.

=item parents[].new_parent_userid (str)

a new id, not in use; only once for a parent.

=item parents[].mobile (str)

the mobile number.

=item parents[].children (list[dict])

the parent's children; at most 10 items.

=item parents[].children[].student_userid (str, required)

the student.

=item parents[].children[].relation (str, required)

what the parent is to the student; at most 32 bytes.

=back

Reply:

=over

=item result_list (list[dict])

those that failed.

=item result_list[].parent_userid (str)

the parent.

=item result_list[].errcode (int)

why, as an error code.

=item result_list[].errmsg (str)

why, in words.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

a field over its length fails the whole call.

=item *

at most 30,000 students in a class.

=item *

make departments and the students in them one after the other.

=back

=head2 get_teacher_customize_health_info($access_token, \%hash)

获取老师健康信息: list what teachers answered about their health on a day.

POST school/user/get_teacher_customize_health_info
https://developer.work.weixin.qq.com/document/path/93744

hash:

=over

=item date (str, required)

the day, as YYYY-MM-DD.

=item next_key (str)

the next_key of the page before; empty for the first.

=item limit (int)

items a page.

=back

Reply:

=over

=item template_id (str)

the set of questions.

=item question_templates (list[dict])

the questions.

=item question_templates[].question_id (int)

the question.

=item question_templates[].title (str)

its title.

=item question_templates[].question_type (int)

its kind.

=item question_templates[].is_must_fill (int)

whether it must be answered, 0 = no, 1 = yes.

=item question_templates[].is_not_display (int)

whether it is hidden, 0 = no, 1 = yes.

=item question_templates[].option_list (list[dict])

the choices.

=item question_templates[].option_list[].option_id (int)

the choice.

=item question_templates[].option_list[].option_text (str)

its text.

=item health_infos (list[dict])

the answers.

=item health_infos[].userid (str)

the teacher.

=item health_infos[].health_qrcode_status (int)

state of the health code.

=item health_infos[].self_submit (int)

whether they filled it in themselves, 0 = no, 1 = yes.

=item health_infos[].report_values (list[dict])

the answers.

=item health_infos[].report_values[].question_id (int)

the question.

=item health_infos[].report_values[].single_chose (int)

the choice, for a single choice.

=item health_infos[].report_values[].text (str)

the text, for free text.

=item ending (int)

whether this is the last page, 0 = no, 1 = yes.

=item next_key (str)

where the next page begins.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_student_customize_health_info($access_token, \%hash)

获取学生健康信息: list what students answered about their health on a day.

POST school/user/get_student_customize_health_info
https://developer.work.weixin.qq.com/document/path/93745

hash:

=over

=item date (str, required)

the day, as YYYY-MM-DD.

=item next_key (str)

the next_key of the page before; empty for the first.

=item limit (int)

items a page.

=back

Reply:

=over

=item template_id (str)

the set of questions.

=item question_templates (list[dict])

the questions.

=item question_templates[].question_id (int)

the question.

=item question_templates[].title (str)

its title.

=item question_templates[].question_type (int)

its kind.

=item question_templates[].is_must_fill (int)

whether it must be answered, 0 = no, 1 = yes.

=item question_templates[].is_not_display (int)

whether it is hidden, 0 = no, 1 = yes.

=item question_templates[].option_list (list[dict])

the choices.

=item question_templates[].option_list[].option_id (int)

the choice.

=item question_templates[].option_list[].option_text (str)

its text.

=item health_infos (list[dict])

the answers.

=item health_infos[].userid (str)

the student.

=item health_infos[].health_qrcode_status (int)

state of the health code.

=item health_infos[].self_submit (int)

whether they filled it in themselves, 0 = no, 1 = yes.

=item health_infos[].report_values (list[dict])

the answers.

=item health_infos[].report_values[].question_id (int)

the question.

=item health_infos[].report_values[].single_chose (int)

the choice, for a single choice.

=item health_infos[].report_values[].text (str)

the text, for free text.

=item ending (int)

whether this is the last page, 0 = no, 1 = yes.

=item next_key (str)

where the next page begins.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_health_qrcode($access_token, \%hash)

获取师生健康码: get the health codes of teachers or students.

POST school/user/get_health_qrcode
https://developer.work.weixin.qq.com/document/path/93746

hash:

=over

=item type (int, required)

kind of the ids.

=item userids (list[str], required)

the teachers or students.

=back

Reply:

=over

=item result_list (list[dict])

the health codes.

=item result_list[].errcode (int)

why, as an error code.

=item result_list[].errmsg (str)

why, in words.

=item result_list[].userid (str)

the teacher or student.

=item result_list[].qrcode_data (str)

data of the health code.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=cut
