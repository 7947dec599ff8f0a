# Made from the docstrings of QQ/weixin/work/tag.py by .ci/made; change those.
package QQ::weixin::work::tag;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(create update delete get addtagusers deltagusers list)],
    original => [qw(create update delete get addtagusers deltagusers list)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::tag - 标签管理

=head1 SYNOPSIS

    use QQ::weixin::work::tag;
    my $reply = QQ::weixin::work::tag::create($access_token, \%hash);

=head1 DESCRIPTION

Tags (标签) group members and departments in the corp's contacts (通讯录), for example to send a message to all who carry
one. A tag belongs to the app that created it, and only that app may change it; customer tags are another thing, see
externalcontact.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建标签: create a tag that belongs to the calling app.

POST tag/create
https://developer.work.weixin.qq.com/document/path/90210 (2020/06/08)

hash:

=over

=item tagname (str, required)

name, at most 32 characters; must differ from all other tags.

=item tagid (int)

the id, at least 0; the largest id so far plus one if not given.

=back

Reply:

=over

=item tagid (int)

id of the new tag.

=back

Permission:

=over

=item *

any: allowed

=item *

note: only the app that creates a tag may add and remove its members

=back

Limits:

=over

=item *

at most 3000 tags per corp.

=back

=head2 update($access_token, \%hash)

更新标签名字: rename a tag.

POST tag/update
https://developer.work.weixin.qq.com/document/path/90211 (2020/04/02)

hash:

=over

=item tagid (int, required)

id of the tag.

=item tagname (str, required)

new name, at most 32 characters; must differ from all other tags.

=back

Permission:

=over

=item *

any: only for what the app itself created

=back

=head2 delete($access_token, $tagid)

删除标签: delete a tag.

GET tag/delete
https://developer.work.weixin.qq.com/document/path/90212 (2020/04/02)

Arguments:

=over

=item tagid (int, required)

id of the tag.

=back

Permission:

=over

=item *

any: only for what the app itself created

=back

=head2 get($access_token, $tagid)

获取标签成员: list the members and departments that carry a tag.

GET tag/get
https://developer.work.weixin.qq.com/document/path/90213 (2021/08/11)

Arguments:

=over

=item tagid (int, required)

id of the tag.

=back

Reply:

=over

=item tagname (str)

name of the tag.

=item userlist (list[dict])

members who carry the tag.

=item userlist[].userid (str)

userid of the member.

=item userlist[].name (str)

name of the member; for a delegated app only once an administrator has authorised it; not for third-party apps, except contacts apps; others show the name with the contacts display component (通讯录展示组件).

=item partylist (list[int])

ids of the departments that carry the tag.

=back

Permission:

=over

=item *

any: only members within the app's visible range are returned

=item *

third-party: tags that it created, and those within its visible range

=back

=head2 addtagusers($access_token, \%hash)

增加标签成员: add members or departments to a tag.

POST tag/addtagusers
https://developer.work.weixin.qq.com/document/path/90214 (2020/12/07)

When only some of them are refused, errcode is still 0: look at invalidlist and invalidparty.

hash:

=over

=item tagid (int, required)

id of the tag.

=item userlist (list[str])

userids of the members, at most 1000 items; required without partylist.

=item partylist (list[int])

ids of the departments, at most 100 items; required without userlist.

=back

Reply:

=over

=item invalidlist (str)

userids that were refused, joined by |; only when there are any.

=item invalidparty (list[int])

ids of departments that were refused; only when there are any.

=back

Permission:

=over

=item *

any: only for what the app itself created

=item *

note: the members must be within the app's visible range

=back

Limits:

=over

=item *

at most 30,000 departments and members together per tag.

=back

Errors:

=over

=item *

40070: every given member and department is invalid.

=back

=head2 deltagusers($access_token, \%hash)

删除标签成员: remove members or departments from a tag.

POST tag/deltagusers
https://developer.work.weixin.qq.com/document/path/90215 (2020/04/02)

When only some of them are refused, errcode is still 0: look at invalidlist and invalidparty.

hash:

=over

=item tagid (int, required)

id of the tag.

=item userlist (list[str])

userids of the members, at most 1000 items; required without partylist.

=item partylist (list[int])

ids of the departments, at most 100 items; required without userlist.

=back

Reply:

=over

=item invalidlist (str)

userids that were refused, joined by |; only when there are any.

=item invalidparty (list[int])

ids of departments that were refused; only when there are any.

=back

Permission:

=over

=item *

any: only for what the app itself created

=item *

note: the members must be within the app's visible range

=back

Errors:

=over

=item *

40031: every given member and department is invalid; addtagusers has 40070 for it.

=back

=head2 list($access_token)

获取标签列表: list the tags.

GET tag/list
https://developer.work.weixin.qq.com/document/path/90216 (2018/03/13)

Reply:

=over

=item taglist (list[dict])

tags.

=item taglist[].tagid (int)

id of the tag.

=item taglist[].tagname (str)

name of the tag.

=back

Permission:

=over

=item *

self-built, contacts sync: all tags

=item *

third-party, delegated: only tags that the app itself created

=back

=cut
