# Made from the docstrings of QQ/weixin/work/department.py by .ci/made; change those.
package QQ::weixin::work::department;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(create update delete list simplelist get)],
    original => [qw(create update delete list simplelist get)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::department - 部门管理

=head1 SYNOPSIS

    use QQ::weixin::work::department;
    my $reply = QQ::weixin::work::department::create($access_token, \%hash);

=head1 DESCRIPTION

Departments form one tree, whose root has the id 1. For reading, simplelist (ids and structure) together with get (one
department's details) is advised; list is slow. Writing needs management permission on the departments concerned.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建部门: create a department.

POST department/create
https://developer.work.weixin.qq.com/document/path/90205 (2023/08/15)

hash:

=over

=item name (str, required)

department name, unlike the others of its level; 1 to 64 characters; none of \ : * ? " < > ｜.

=item name_en (str)

English name, unlike the others of its level; 1 to 64 characters; none of \ : * ? " < > ｜; takes effect once multi-language support is switched on in the admin console.

=item parentid (int, required)

parent department id, 32 bits; 1 = root.

=item order (int)

position within the parent, larger first, from 0 to 4294967295.

=item id (int)

the new department's id, 32 bits, at least 2; generated if not given.

=back

Reply:

=over

=item id (int)

id of the created department.

=back

Permission:

=over

=item *

contacts sync, third-party contacts: the right to manage the parent department

=item *

self-built, third-party, delegated: not allowed

=back

Limits:

=over

=item *

at most 15 levels, 30,000 departments in all, and 30,000 nodes under one department.

=item *

create departments and their members one call after the other, not concurrently.

=back

=head2 update($access_token, \%hash)

更新部门: change a department; fields left out stay as they are.

POST department/update
https://developer.work.weixin.qq.com/document/path/90206 (2023/08/15)

hash:

=over

=item id (int, required)

department to change.

=item name (str)

department name, 1 to 64 characters; none of \ : * ? " < > ｜.

=item name_en (str)

English name, 1 to 64 characters; none of \ : * ? " < > ｜; takes effect once multi-language support is switched on in the admin console.

=item parentid (int)

new parent department id; moves the department.

=item order (int)

position within the parent, larger first, from 0 to 4294967295.

=back

Permission:

=over

=item *

contacts sync, third-party contacts: the right to manage the department, and for a move that of the new parent too

=item *

self-built, third-party, delegated: not allowed

=back

Limits:

=over

=item *

at most 15 levels, 30,000 departments in all, and 30,000 nodes under one department.

=back

=head2 delete($access_token, $id)

删除部门: delete an empty department.

GET department/delete
https://developer.work.weixin.qq.com/document/path/90207 (2020/03/30)

Arguments:

=over

=item id (int, required)

department to delete; not the root, and without sub-departments and members.

=back

Permission:

=over

=item *

contacts sync, third-party contacts: the right to manage the department

=item *

self-built, third-party, delegated: not allowed

=back

=head2 list($access_token [, $id])

获取部门列表: list a department and all its descendants with details.

GET department/list
https://developer.work.weixin.qq.com/document/path/90208 (2022/08/05)

Slow on large trees: simplelist for the structure and get for the details are advised instead.

Arguments:

=over

=item id (int)

department whose subtree is read. Default: 1. That is the root. None leaves it out and asks for everything visible to the app.

=back

Reply:

=over

=item department (list[dict])

the department and its descendants.

=item department[].id (int)

department id.

=item department[].name (str)

department name; for delegated apps only once an administrator has authorised it; third-party apps get the id in its place (new apps since 2019-12-30, all since 2020-06-30; contacts apps excepted) and show the name with the contacts display component (通讯录展示组件).

=item department[].name_en (str)

English name; not for third-party apps (new apps since 2019-12-30, all since 2020-06-30).

=item department[].department_leader (list[str])

userids of the leaders; of third-party apps only for contacts apps.

=item department[].parentid (int)

parent department id; 1 = root.

=item department[].order (int)

position within the parent, larger first, from 0 to 4294967295.

=back

Permission:

=over

=item *

any: only departments within the app's visible range

=item *

contacts sync: not from IP addresses added to 管理工具 > 通讯录同步 since 2022-08-15 10:00

=back

=head2 simplelist($access_token [, $id])

获取子部门ID列表: list the ids of a department and all its descendants.

GET department/simplelist
https://developer.work.weixin.qq.com/document/path/95350 (2023/09/06)

Arguments:

=over

=item id (int)

department whose subtree is read, at any depth. Default: 1. That is the root. None leaves it out and asks for everything visible to the app.

=back

Reply:

=over

=item department_id (list[dict])

the department and its descendants.

=item department_id[].id (int)

department id.

=item department_id[].parentid (int)

parent department id; 1 = root.

=item department_id[].order (int)

position within the parent, larger first, from 0 to 4294967295.

=back

Permission:

=over

=item *

self-built: within the app's visible range

=item *

third-party contacts, contacts sync: all departments

=item *

third-party: all departments with 组织架构信息, otherwise within the app's visible range

=item *

delegated: all departments with 组织架构信息 > 部门及父部门ID、部门负责人, otherwise within the app's visible range

=back

=head2 get($access_token [, $id])

获取单个部门详情: read the details of one department.

GET department/get
https://developer.work.weixin.qq.com/document/path/95351 (2023/09/06)

Arguments:

=over

=item id (int, required)

the department to read. Default: 1. That is the root. None leaves it out and asks for everything visible to the app, though the official API calls it required.

=back

Reply:

=over

=item department (dict)

the department, one dict rather than a list.

=item department.id (int)

department id.

=item department.name (str)

department name; for delegated apps only once an administrator has authorised it; not for third-party apps.

=item department.name_en (str)

English name; for delegated apps only once an administrator has authorised it; not for third-party apps.

=item department.department_leader (list[str])

userids of the leaders within the app's visible range; of third-party apps only for contacts apps and apps with 组织架构信息 > 部门负责人.

=item department.parentid (int)

parent department id; 1 = root.

=item department.order (int)

position within the parent, larger first, from 0 to 4294967295.

=back

Permission:

=over

=item *

self-built: within the app's visible range

=item *

third-party contacts: all departments, without their names

=item *

contacts sync: all departments; not from IP addresses added to 管理工具 > 通讯录同步 since 2022-08-15 10:00

=item *

third-party: id, leaders and parent of all departments with 组织架构信息, otherwise details within the app's visible range

=item *

delegated: ids of all departments with 组织架构信息 > 部门及父部门ID、部门负责人, otherwise details within the app's visible range

=back

=cut
