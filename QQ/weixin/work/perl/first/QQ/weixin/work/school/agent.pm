# Made from the docstrings of QQ/weixin/work/school/agent.py by .ci/made; change those.
package QQ::weixin::work::school::agent;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::school',
    exported => [qw(get_allow_scope)],
    original => [qw()],
    more     => [qw(get_allow_scope)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::school::agent - 基础接口

=head1 SYNOPSIS

    use QQ::weixin::work::school::agent;
    my $reply = QQ::weixin::work::school::agent::get_allow_scope($access_token, $agentid);

=head1 DESCRIPTION

Which parents may use an app of the school.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_allow_scope($access_token, $agentid)

获取可使用的家长范围: get the parents who may use an app, as students and departments.

GET school/agent/get_allow_scope
https://developer.work.weixin.qq.com/document/path/94895 (2023/12/01)

Only to these parents the app can send school notices. An administrator sets them, under 家校沟通 > 配置.

Arguments:

=over

=item agentid (int, required)

the app.

=back

Reply:

=over

=item allow_scope (dict)

who may use the app through school notices in WeChat.

=item allow_scope.students (list[dict])

the students whose parents may; a dict with a list userid in the page's sample.

=item allow_scope.students[].userid (str)

the student.

=item allow_scope.departments (list[int])

the departments whose parents may; a dict with a list partyid in the page's sample.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用

=item *

third-party: 家校沟通 > 使用

=item *

delegated: 家校沟通 > 家校通讯录读取权限

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
