# Made from the docstrings of QQ/weixin/work/linkedcorp/department.py by .ci/made; change those.
package QQ::weixin::work::linkedcorp::department;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(list)],
    original => [qw()],
    more     => [qw(list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::linkedcorp::department - 互联企业部门

=head1 SYNOPSIS

    use QQ::weixin::work::linkedcorp::department;
    my $reply = QQ::weixin::work::linkedcorp::department::list($access_token, \%hash);

=head1 DESCRIPTION

The departments of linked corps.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list($access_token, \%hash)

获取互联企业部门列表: list the departments of a linked corp below one.

POST linkedcorp/department/list
https://developer.work.weixin.qq.com/document/path/93170

hash:

=over

=item department_id (str, required)

the department of the linked corp.

=back

Reply:

=over

=item department_list (list[dict])

the departments.

=item department_list[].department_id (int)

id of the department; a string in the sample.

=item department_list[].department_name (str)

its name.

=item department_list[].parentid (int)

the department above it; a string in the sample.

=item department_list[].order (int)

its place among those with the same parent.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=cut
