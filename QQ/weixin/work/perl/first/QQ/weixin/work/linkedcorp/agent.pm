# Made from the docstrings of QQ/weixin/work/linkedcorp/agent.py by .ci/made; change those.
package QQ::weixin::work::linkedcorp::agent;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_perm_list)],
    original => [qw()],
    more     => [qw(get_perm_list)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::linkedcorp::agent - 互联企业应用

=head1 SYNOPSIS

    use QQ::weixin::work::linkedcorp::agent;
    my $reply = QQ::weixin::work::linkedcorp::agent::get_perm_list($access_token, \%hash);

=head1 DESCRIPTION

What an app may see of linked corps.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_perm_list($access_token, \%hash)

获取应用的可见范围: list the members and departments of linked corps that the app may see.

POST linkedcorp/agent/get_perm_list
https://developer.work.weixin.qq.com/document/path/93172

Reply:

=over

=item userids (list[str])

members of linked corps, each written CorpId/userid.

=item department_ids (list[str])

departments of linked corps.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=cut
