# Made from the docstrings of QQ/weixin/work/docdata.py by .ci/made; change those.
package QQ::weixin::work::docdata;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_auth_user_list get_auth_info)],
    original => [qw()],
    more     => [qw(get_auth_user_list get_auth_info)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::docdata - 数据与智能专区

=head1 SYNOPSIS

    use QQ::weixin::work::docdata;
    my $reply = QQ::weixin::work::docdata::get_auth_user_list($access_token, \%hash);

=head1 DESCRIPTION

The archive of documents in the data zone (数据与智能专区): who is in it, and what a corp has granted.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_auth_user_list($access_token, \%hash)

获取文件内容存档授权成员列表: list the members whose documents are archived at present.

POST docdata/get_auth_user_list
https://developer.work.weixin.qq.com/document/path/101873 (2026/09/10)

hash:

=over

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

how many to a page, at most 1000. Default: 200.

=back

Reply:

=over

=item auth_user_list (list[dict])

the members in effect.

=item auth_user_list[].userid (str)

the member.

=item next_cursor (str)

the cursor of the next page.

=item has_more (int)

whether more follow: 1 = yes, 0 = no; true in the official sample.

=back

Permission:

=over

=item *

self-built, third-party, delegated: 数据与智能专区 > 分析企业文件数据

=item *

note: the grant takes a second consent of the corp's administrator

=back

Limits:

=over

=item *

only corps and providers that take part in the trial of the archive of file contents (文件内容存档).

=back

=head2 get_auth_info($access_token, \%hash)

获取数据与智能专区文档存档授权信息: get what a corp has granted of its documents: range and term.

POST docdata/get_auth_info
https://developer.work.weixin.qq.com/document/path/101488 (2026/04/28)

Pass an empty dict.

Reply:

=over

=item status (int)

1 = on trial, 2 = the trial is over.

=item auth_scope (dict)

whom the corp has granted.

=item auth_scope.userid_list (list[str])

members.

=item auth_scope.department_id_list (list[int])

departments.

=item auth_scope.tag_id_list (list[int])

tags.

=item begin_time (int)

begin of the trial, Unix seconds; only when status is 1.

=item end_time (int)

end of the trial, Unix seconds; only when status is 1.

=item auth_user_count (int)

how many different people the grant covers.

=back

Permission:

=over

=item *

third-party: 数据与智能专区 > 分析企业文档数据

=item *

self-built, delegated: not allowed

=item *

note: the grant takes a second consent of the corp's administrator

=back

=cut
