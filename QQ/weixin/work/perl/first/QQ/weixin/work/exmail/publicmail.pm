# Made from the docstrings of QQ/weixin/work/exmail/publicmail.py by .ci/made; change those.
package QQ::weixin::work::exmail::publicmail;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(create update delete search get get_auth_code_list delete_auth_code)],
    original => [qw()],
    more     => [qw(create update delete search get get_auth_code_list delete_auth_code)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::exmail::publicmail - 管理公共邮箱

=head1 SYNOPSIS

    use QQ::weixin::work::exmail::publicmail;
    my $reply = QQ::weixin::work::exmail::publicmail::create($access_token, \%hash);

=head1 DESCRIPTION

Shared mailboxes: mailboxes that several members use. An app sees those that it made.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建公共邮箱: make a shared mailbox.

POST exmail/publicmail/create
https://developer.work.weixin.qq.com/document/path/95511 (2024/09/12)

hash:

=over

=item email (str, required)

the mail address.

=item name (str, required)

the name, unlike those of other shared mailboxes; at most 64 characters. Up to 32 Chinese ones.

=item userid_list (dict)

members who may use it; one of userid_list, department_list and tag_list is needed.

=item userid_list.list (list[str], required)

ids of members.

=item tag_list (dict)

tags that may use it.

=item tag_list.list (list[int], required)

ids of tags.

=item department_list (dict)

departments that may use it.

=item department_list.list (list[int], required)

ids of departments.

=item create_auth_code (int)

whether a client password (客户端专用密码) is made, 0 = no, 1 = yes. Default: 0. All those made are valid; keep them secret.

=item auth_code_info (dict)

about the client password; used when create_auth_code is 1.

=item auth_code_info.remark (str)

a remark in UTF-8; at most 128 bytes. Default: 办公PC.

=back

Reply:

=over

=item id (int)

the shared mailbox made.

=item auth_code_id (int)

the client password, to be deleted by; only when create_auth_code is 1.

=item auth_code (str)

the client password, shown only this once; only when create_auth_code is 1.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 update($access_token, \%hash)

更新公共邮箱: change a shared mailbox.

POST exmail/publicmail/update
https://developer.work.weixin.qq.com/document/path/98000 (2025/03/06)

A list that is left out stays; one that is given empty, as in {"userid_list": {"list": []}}, is emptied.

hash:

=over

=item id (int, required)

the shared mailbox.

=item name (str)

the name, unlike those of other shared mailboxes; at most 64 characters. Up to 32 Chinese ones.

=item userid_list (dict)

members who may use it; userid_list, department_list and tag_list can't all be emptied.

=item userid_list.list (list[str], required)

ids of members.

=item tag_list (dict)

tags that may use it.

=item tag_list.list (list[int], required)

ids of tags.

=item department_list (dict)

departments that may use it.

=item department_list.list (list[int], required)

ids of departments.

=item alias_list (dict)

its aliases, which replace those there were.

=item alias_list.list (list[str], required)

mail addresses of the corp, not in use, each 6 to 64 bytes long; at most 5 items.

=item create_auth_code (int)

whether a client password (客户端专用密码) is made, 0 = no, 1 = yes. Default: 0. All those made are valid; keep them secret.

=item auth_code_info (dict)

about the client password; used when create_auth_code is 1.

=item auth_code_info.remark (str)

a remark in UTF-8; at most 128 bytes. Default: 办公PC.

=back

Reply:

=over

=item auth_code_id (int)

the client password, to be deleted by; only when create_auth_code is 1.

=item auth_code (str)

the client password, shown only this once; only when create_auth_code is 1.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

at most 10 client passwords made by API for a shared mailbox, deleted ones apart.

=back

=head2 delete($access_token, \%hash)

删除公共邮箱: delete a shared mailbox.

POST exmail/publicmail/delete
https://developer.work.weixin.qq.com/document/path/98001 (2024/08/28)

hash:

=over

=item id (int, required)

the shared mailbox.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 search($access_token, $fuzzy [, $email])

模糊搜索公共邮箱: find shared mailboxes by part of their name or address.

GET exmail/publicmail/search
https://developer.work.weixin.qq.com/document/path/98003 (2024/08/28)

Arguments:

=over

=item fuzzy (int, required)

0 = all, 1 = those that email is part of. Write False for 0, which counts as not given.

=item email (str)

part of the name or mail address.

=back

Reply:

=over

=item list (list[dict])

the shared mailboxes.

=item list[].id (int)

the shared mailbox.

=item list[].email (str)

the mail address.

=item list[].name (str)

the name.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 get($access_token, \%hash)

获取公共邮箱详情: get shared mailboxes.

POST exmail/publicmail/get
https://developer.work.weixin.qq.com/document/path/98002 (2025/03/03)

hash:

=over

=item id_list (list[int], required)

the shared mailboxes.

=back

Reply:

=over

=item list (list[dict])

the shared mailboxes.

=item list[].id (int)

the shared mailbox.

=item list[].email (str)

the mail address.

=item list[].name (str)

the name.

=item list[].userid_list (dict)

members who may use it.

=item list[].userid_list.list (list[str])

ids of members.

=item list[].tag_list (dict)

tags that may use it.

=item list[].tag_list.list (list[int])

ids of tags.

=item list[].department_list (dict)

departments that may use it.

=item list[].department_list.list (list[int])

ids of departments.

=item list[].alias_list (dict)

its aliases.

=item list[].alias_list.list (list[str])

mail addresses.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=item *

note: only for what the app itself created

=back

=head2 get_auth_code_list($access_token, \%hash)

获取客户端专用密码列表: list the client passwords of a shared mailbox, without the passwords themselves.

POST exmail/publicmail/get_auth_code_list
https://developer.work.weixin.qq.com/document/path/100183 (2024/09/12)

hash:

=over

=item id (int, required)

the shared mailbox.

=back

Reply:

=over

=item auth_code_list (list[dict])

the client passwords.

=item auth_code_list[].auth_code_id (int)

the client password, to be deleted by.

=item auth_code_list[].remark (str)

the remark.

=item auth_code_list[].last_use_time (int)

last used, Unix seconds; 0 = never.

=item auth_code_list[].create_time (int)

made, Unix seconds.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=head2 delete_auth_code($access_token, \%hash)

删除客户端专用密码: delete a client password of a shared mailbox.

POST exmail/publicmail/delete_auth_code
https://developer.work.weixin.qq.com/document/path/100184 (2024/09/12)

hash:

=over

=item id (int, required)

the shared mailbox.

=item auth_code_id (int, required)

the client password.

=back

Permission:

=over

=item *

self-built: 协作 > 邮件 > 可调用接口的应用

=back

=cut
