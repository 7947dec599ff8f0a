# Made from the docstrings of QQ/weixin/work/linkedcorp/user.py by .ci/made; change those.
package QQ::weixin::work::linkedcorp::user;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get simplelist list)],
    original => [qw()],
    more     => [qw(get simplelist list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::linkedcorp::user - 互联企业成员

=head1 SYNOPSIS

    use QQ::weixin::work::linkedcorp::user;
    my $reply = QQ::weixin::work::linkedcorp::user::get($access_token, \%hash);

=head1 DESCRIPTION

The members of linked corps.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, \%hash)

获取互联企业成员详细信息: read a member of a linked corp.

POST linkedcorp/user/get
https://developer.work.weixin.qq.com/document/path/93171

hash:

=over

=item userid (str, required)

the member, as CorpId/userid.

=back

Reply:

=over

=item user_info (dict)

the member.

=item user_info.corpid (str)

corp of the member.

=item user_info.userid (str)

userid of the member.

=item user_info.name (str)

name.

=item user_info.mobile (str)

mobile number.

=item user_info.telephone (str)

telephone number.

=item user_info.email (str)

mail address.

=item user_info.position (str)

position.

=item user_info.department (list[str])

departments of the linked corp.

=item user_info.extattr (dict)

further attributes.

=item user_info.extattr.attrs (list[dict])

the attributes.

=item user_info.extattr.attrs[].type (int)

kind of the attribute.

=item user_info.extattr.attrs[].name (str)

its name.

=item user_info.extattr.attrs[].value (str)

its value, as a text; in the sample only.

=item user_info.extattr.attrs[].text (dict)

of a text.

=item user_info.extattr.attrs[].text.value (str)

the text.

=item user_info.extattr.attrs[].web (dict)

of a web page.

=item user_info.extattr.attrs[].web.title (str)

title of the page.

=item user_info.extattr.attrs[].web.url (str)

address of the page.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 simplelist($access_token, \%hash)

获取互联企业部门成员: list the members of a linked corp's department.

POST linkedcorp/user/simplelist
https://developer.work.weixin.qq.com/document/path/93168

hash:

=over

=item department_id (str, required)

the department of the linked corp.

=item fetch_child (bool)

whether the departments below count too.

=back

Reply:

=over

=item userlist (list[dict])

the members.

=item userlist[].corpid (str)

corp of the member.

=item userlist[].userid (str)

userid of the member.

=item userlist[].name (str)

name.

=item userlist[].department (list[str])

departments of the linked corp.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 list($access_token, \%hash)

获取互联企业部门成员详情: list the members of a linked corp's department with their data.

POST linkedcorp/user/list
https://developer.work.weixin.qq.com/document/path/93169

hash:

=over

=item department_id (str, required)

the department of the linked corp.

=item fetch_child (bool)

whether the departments below count too.

=back

Reply:

=over

=item userlist (list[dict])

the members.

=item userlist[].corpid (str)

corp of the member.

=item userlist[].userid (str)

userid of the member.

=item userlist[].name (str)

name.

=item userlist[].mobile (str)

mobile number.

=item userlist[].telephone (str)

telephone number.

=item userlist[].email (str)

mail address.

=item userlist[].position (str)

position.

=item userlist[].department (list[str])

departments of the linked corp.

=item userlist[].extattr (dict)

further attributes.

=item userlist[].extattr.attrs (list[dict])

the attributes.

=item userlist[].extattr.attrs[].type (int)

kind of the attribute.

=item userlist[].extattr.attrs[].name (str)

its name.

=item userlist[].extattr.attrs[].value (str)

its value, as a text; in the sample only.

=item userlist[].extattr.attrs[].text (dict)

of a text.

=item userlist[].extattr.attrs[].text.value (str)

the text.

=item userlist[].extattr.attrs[].web (dict)

of a web page.

=item userlist[].extattr.attrs[].web.title (str)

title of the page.

=item userlist[].extattr.attrs[].web.url (str)

address of the page.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=cut
