# Made from the docstrings of QQ/weixin/work/school/department.py by .ci/made; change those.
package QQ::weixin::work::school::department;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::school',
    exported => [qw(create update delete list)],
    original => [qw()],
    more     => [qw(create update delete list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::school::department - 部门管理

=head1 SYNOPSIS

    use QQ::weixin::work::school::department;
    my $reply = QQ::weixin::work::school::department::create($access_token, \%hash);

=head1 DESCRIPTION

Departments of the school contacts: campuses, stages, grades and classes. The parent of a class is always a grade. Each
kind has its own kind of administrators: the head of a campus belongs to a campus, class and subject teachers to a
class.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建部门: add a department.

POST school/department/create
https://developer.work.weixin.qq.com/document/path/92340 (2024/08/22)

hash:

=over

=item id (int)

the id; at least 2. Default: the server makes one.

=item name (str)

the name; 1 to 32 characters, none of - backslash : * ? " < > / and the full-width comma; not used when register_year and standard_grade are given.

=item type (int, required)

1 = class, 2 = grade, 3 = stage, 4 = campus.

=item parentid (int, required)

the parent.

=item standard_grade (int)

the standard grade, only when type is 2; 0 = no standard grade, 1 = kindergarten below the youngest (小小班), 2 = kindergarten youngest (小班), 3 = kindergarten middle (中班), 4 = kindergarten oldest (大班), 5 = preschool class, 31 = primary school 1, 32 = primary school 2, 33 = primary school 3, 34 = primary school 4, 35 = primary school 5, 36 = primary school 6, 37 = primary school 7, 38 = primary school 8, 39 = primary school 9, 61 = junior high school 1, 62 = junior high school 2, 63 = junior high school 3, 64 = junior high school 4, 91 = senior high school 1, 92 = senior high school 2, 93 = senior high school 3, 94 = senior high school 4, 121 = custom stage 1, 122 = custom stage 2, 123 = custom stage 3, 124 = custom stage 4, 125 = custom stage 5, 126 = custom stage 6, 127 = custom stage 7, 128 = custom stage 8, 129 = custom stage 9, 130 = custom stage 10, 131 = custom stage 11, 132 = custom stage 12.

=item register_year (int)

the year of enrolment, YYYY; from 1970 to 2100. Only when type is 2. Default for a standard grade: reckoned from it, so that grade 2 of primary school in 2019 enrolled in 2018.

=item order (int)

its place in the parent, larger ones first; from 0 to 4294967295.

=item department_admins (list[dict])

the administrators.

=item department_admins[].userid (str, required)

the member; 1 to 64 bytes, upper and lower case alike.

=item department_admins[].type (int, required)

1 = head of the campus, 2 = head of the grade, 3 = class teacher, 4 = subject teacher, 5 = head of the stage.

=item department_admins[].subject (str)

the one subject of a class or subject teacher; at most 15 characters.

=back

Reply:

=over

=item id (int)

the department made.

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

the parent of a class must be a grade.

=item *

the kind of an administrator must fit the kind of department.

=back

=head2 update($access_token, \%hash)

更新部门: change a department.

POST school/department/update
https://developer.work.weixin.qq.com/document/path/92341 (2024/08/22)

hash:

=over

=item id (int, required)

the department; at least 1.

=item new_id (int)

its new id.

=item name (str)

the name; 1 to 32 characters, none of - backslash : * ? " < > / and the full-width comma; not used for a standard grade.

=item parentid (int)

the parent.

=item standard_grade (int)

the standard grade, only for a grade, where 0 makes it a grade that is no standard one; 0 = no standard grade, 1 = kindergarten below the youngest (小小班), 2 = kindergarten youngest (小班), 3 = kindergarten middle (中班), 4 = kindergarten oldest (大班), 5 = preschool class, 31 = primary school 1, 32 = primary school 2, 33 = primary school 3, 34 = primary school 4, 35 = primary school 5, 36 = primary school 6, 37 = primary school 7, 38 = primary school 8, 39 = primary school 9, 61 = junior high school 1, 62 = junior high school 2, 63 = junior high school 3, 64 = junior high school 4, 91 = senior high school 1, 92 = senior high school 2, 93 = senior high school 3, 94 = senior high school 4, 121 = custom stage 1, 122 = custom stage 2, 123 = custom stage 3, 124 = custom stage 4, 125 = custom stage 5, 126 = custom stage 6, 127 = custom stage 7, 128 = custom stage 8, 129 = custom stage 9, 130 = custom stage 10, 131 = custom stage 11, 132 = custom stage 12.

=item register_year (int)

the year of enrolment, YYYY; from 1970 to 2100. Only for a grade.

=item order (int)

its place in the parent, larger ones first; from 0 to 4294967295.

=item department_admins (list[dict])

the administrators.

=item department_admins[].op (int, required)

0 = add or change, 1 = remove.

=item department_admins[].userid (str, required)

the member; 1 to 64 bytes, upper and lower case alike.

=item department_admins[].type (int)

1 = head of the campus, 2 = head of the grade, 3 = class teacher, 4 = subject teacher, 5 = head of the stage.

=item department_admins[].subject (str)

the one subject of a class or subject teacher; at most 15 characters.

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

the parent of a class must be a grade.

=item *

the kind of an administrator must fit the kind of department.

=back

=head2 delete($access_token, $id)

删除部门: delete a department.

GET school/department/delete
https://developer.work.weixin.qq.com/document/path/92342 (2024/08/22)

Arguments:

=over

=item id (int)

the department; needed, though the page calls it optional; not the root, nor one with departments or members in it.

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

=head2 list($access_token [, $id])

获取部门列表: list a department and those below it.

GET school/department/list
https://developer.work.weixin.qq.com/document/path/92343 (2023/12/01)

Arguments:

=over

=item id (int)

the department. Default: all there are.

=back

Reply:

=over

=item departments (list[dict])

the departments.

=item departments[].id (int)

the department; 1 is the root.

=item departments[].name (str)

the name.

=item departments[].type (int)

1 = class, 2 = grade, 3 = stage, 4 = campus, 5 = school (the root).

=item departments[].parentid (int)

the parent; 0 for the root.

=item departments[].standard_grade (int)

the standard grade, only for such a one; 0 = no standard grade, 1 = kindergarten below the youngest (小小班), 2 = kindergarten youngest (小班), 3 = kindergarten middle (中班), 4 = kindergarten oldest (大班), 5 = preschool class, 31 = primary school 1, 32 = primary school 2, 33 = primary school 3, 34 = primary school 4, 35 = primary school 5, 36 = primary school 6, 37 = primary school 7, 38 = primary school 8, 39 = primary school 9, 61 = junior high school 1, 62 = junior high school 2, 63 = junior high school 3, 64 = junior high school 4, 91 = senior high school 1, 92 = senior high school 2, 93 = senior high school 3, 94 = senior high school 4, 121 = custom stage 1, 122 = custom stage 2, 123 = custom stage 3, 124 = custom stage 4, 125 = custom stage 5, 126 = custom stage 6, 127 = custom stage 7, 128 = custom stage 8, 129 = custom stage 9, 130 = custom stage 10, 131 = custom stage 11, 132 = custom stage 12.

=item departments[].register_year (int)

the year of enrolment, YYYY; only for a standard grade.

=item departments[].order (int)

its place in the parent, larger ones first; from 0 to 4294967295. Only where it was set by API.

=item departments[].department_admins (list[dict])

the administrators.

=item departments[].department_admins[].userid (str)

the member.

=item departments[].department_admins[].type (int)

1 = head of the campus, 2 = head of the grade, 3 = class teacher, 4 = subject teacher, 5 = head of the stage.

=item departments[].department_admins[].subject (str)

the subject of a class or subject teacher.

=item departments[].is_graduated (int)

whether it has graduated, 0 = no, 1 = yes; only for a grade.

=item departments[].open_group_chat (int)

whether it has a class group chat, 0 = no, 1 = yes; only for a class.

=item departments[].group_chat_id (str)

the class group chat; only for a class that has one.

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

=cut
