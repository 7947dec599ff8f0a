# Made from the docstrings of QQ/weixin/work/exmail/group.py by .ci/made; change those.
package QQ::weixin::work::exmail::group;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(create update delete search get)],
    original => [qw()],
    more     => [qw(create update delete search get)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::exmail::group - 管理邮件群组

=head1 SYNOPSIS

    use QQ::weixin::work::exmail::group;
    my $reply = QQ::weixin::work::exmail::group::create($access_token, \%hash);

=head1 DESCRIPTION

Mail groups: addresses that pass mail on to their members. An app sees those that it made.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建邮件群组: make a mail group.

POST exmail/group/create
https://developer.work.weixin.qq.com/document/path/95510 (2025/12/04)

It has all members, groups, tags and departments that are given.

hash:

=over

=item groupid (str, required)

the group's mail address.

=item groupname (str, required)

the name, unlike those of other groups; at most 200 bytes.

=item email_list (dict)

members in it; one of email_list, group_list, department_list and tag_list is needed.

=item email_list.list (list[str], required)

mail addresses of members, their biz_mail.

=item group_list (dict)

groups in it.

=item group_list.list (list[str], required)

mail addresses of groups.

=item tag_list (dict)

tags in it.

=item tag_list.list (list[int], required)

ids of tags.

=item department_list (dict)

departments in it.

=item department_list.list (list[int], required)

ids of departments.

=item allow_type (int)

who may write to the group, 0 = members of the corp, 1 = anyone, 2 = its members, 3 = those listed. With 3 one of allow_emaillist, allow_departmentlist and allow_taglist is needed, else none is allowed.

=item allow_emaillist (dict)

members who may write to it; only when allow_type is 3.

=item allow_emaillist.list (list[str], required)

mail addresses of members, their biz_mail.

=item allow_taglist (dict)

tags that may write to it; only when allow_type is 3.

=item allow_taglist.list (list[int], required)

ids of tags.

=item allow_departmentlist (dict)

departments that may write to it; only when allow_type is 3.

=item allow_departmentlist.list (list[int], required)

ids of departments.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 update($access_token, \%hash)

更新邮件群组: change a mail group.

POST exmail/group/update
https://developer.work.weixin.qq.com/document/path/97995 (2025/12/04)

A list that is left out stays; one that is given empty, as in {"email_list": {"list": []}}, is emptied.

hash:

=over

=item groupid (str, required)

the group's mail address.

=item groupname (str)

the name, unlike those of other groups; at most 200 bytes.

=item email_list (dict)

members in it; email_list, group_list, department_list and tag_list can't all be emptied.

=item email_list.list (list[str], required)

mail addresses of members, their biz_mail.

=item group_list (dict)

groups in it.

=item group_list.list (list[str], required)

mail addresses of groups.

=item tag_list (dict)

tags in it.

=item tag_list.list (list[int], required)

ids of tags.

=item department_list (dict)

departments in it.

=item department_list.list (list[int], required)

ids of departments.

=item allow_type (int)

who may write to the group, 0 = members of the corp, 1 = anyone, 2 = its members, 3 = those listed. With 3 one of allow_emaillist, allow_departmentlist and allow_taglist is needed, else none is allowed. Unchanged when left out.

=item allow_emaillist (dict)

members who may write to it; only when allow_type is 3.

=item allow_emaillist.list (list[str], required)

mail addresses of members, their biz_mail.

=item allow_taglist (dict)

tags that may write to it; only when allow_type is 3.

=item allow_taglist.list (list[int], required)

ids of tags.

=item allow_departmentlist (dict)

departments that may write to it; only when allow_type is 3.

=item allow_departmentlist.list (list[int], required)

ids of departments.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 delete($access_token, \%hash)

删除邮件群组: delete a mail group.

POST exmail/group/delete
https://developer.work.weixin.qq.com/document/path/97996 (2022/12/01)

hash:

=over

=item groupid (str, required)

the group's mail address.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 search($access_token, $fuzzy [, $groupid])

模糊搜索邮件群组: find mail groups by part of their address.

GET exmail/group/search
https://developer.work.weixin.qq.com/document/path/97998 (2022/12/01)

Arguments:

=over

=item fuzzy (int, required)

0 = all, 1 = those that groupid is part of. Write False for 0, which counts as not given.

=item groupid (str)

part of the group's mail address.

=back

Reply:

=over

=item groups (list[dict])

the groups.

=item groups[].groupid (str)

the group's mail address.

=item groups[].groupname (str)

the name.

=item count (int)

how many were found; text in the page's table, a number in its sample.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 get($access_token, $groupid)

获取邮件群组详情: get a mail group.

GET exmail/group/get
https://developer.work.weixin.qq.com/document/path/97997 (2022/12/01)

Arguments:

=over

=item groupid (str, required)

the group's mail address.

=back

Reply:

=over

=item groupid (str)

the group's mail address.

=item groupname (str)

the name.

=item email_list (dict)

members in it.

=item email_list.list (list[str])

mail addresses of members, their biz_mail.

=item group_list (dict)

groups in it.

=item group_list.list (list[str])

mail addresses of groups.

=item tag_list (dict)

tags in it.

=item tag_list.list (list[int])

ids of tags.

=item department_list (dict)

departments in it.

=item department_list.list (list[int])

ids of departments.

=item allow_type (int)

who may write to the group, 0 = members of the corp, 1 = anyone, 2 = its members, 3 = those listed in allow_emaillist and its like.

=item allow_emaillist (dict)

members who may write to it.

=item allow_emaillist.list (list[str])

mail addresses of members, their biz_mail.

=item allow_taglist (dict)

tags that may write to it.

=item allow_taglist.list (list[int])

ids of tags.

=item allow_departmentlist (dict)

departments that may write to it.

=item allow_departmentlist.list (list[int])

ids of departments.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=cut
