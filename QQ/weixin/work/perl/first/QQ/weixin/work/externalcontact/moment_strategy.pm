# Made from the docstrings of QQ/weixin/work/externalcontact/moment_strategy.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::moment_strategy;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(list get get_range create edit del)],
    original => [qw(list get get_range create edit del)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::moment_strategy - 客户朋友圈规则组管理

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::moment_strategy;
    my $reply = QQ::weixin::work::externalcontact::moment_strategy::list($access_token, \%hash);

=head1 DESCRIPTION

A rule group (规则组) gives its administrators certain privileges over the customer Moments (客户朋友圈) of a range of members
and departments. Rule groups form a tree of at most 5 levels: a rule group with a parent inherits its parent's
privileges, and its range lies within its parent's.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list($access_token, \%hash)

获取规则组列表: list the ids of all customer Moments rule groups of the corp.

POST externalcontact/moment_strategy/list
https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

hash:

=over

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

page size, at most 1000. Default: 1000.

=back

Reply:

=over

=item strategy (list[dict])

rule groups.

=item strategy[].strategy_id (int)

id of the rule group.

=item next_cursor (str)

where the next page begins; absent at the end.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 管理客户朋友圈规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get($access_token, \%hash)

获取规则组详情: return one customer Moments rule group: name, parent, administrators and privileges.

POST externalcontact/moment_strategy/get
https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

get_range returns the members and departments that the rule group manages.

hash:

=over

=item strategy_id (int, required)

id of the rule group.

=back

Reply:

=over

=item strategy (dict)

the rule group.

=item strategy.strategy_id (int)

id of the rule group.

=item strategy.parent_id (int)

id of the parent rule group; 0 = none. The range of a rule group with a parent lies within the parent's.

=item strategy.strategy_name (str)

name of the rule group.

=item strategy.create_time (int)

creation time, Unix seconds.

=item strategy.admin_list (list[str])

userids of the administrators.

=item strategy.privilege (dict)

privileges.

=item strategy.privilege.view_moment_list (bool)

view all customer Moments posts of the members. Default: true.

=item strategy.privilege.send_moment (bool)

let the members post customer Moments. Default: true.

=item strategy.privilege.manage_moment_cover_and_sign (bool)

configure cover and signature. Default: true.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 管理客户朋友圈规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get_range($access_token, \%hash)

获取规则组管理范围: list the members and departments that a customer Moments rule group manages.

POST externalcontact/moment_strategy/get_range
https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

hash:

=over

=item strategy_id (int, required)

id of the rule group.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

page size, in members and departments, at most 1000. Default: 1000.

=back

Reply:

=over

=item range (list[dict])

members and departments, the nodes of the range.

=item range[].type (int)

1 = member, 2 = department.

=item range[].userid (str)

userid of the member; only when type is 1.

=item range[].partyid (int)

id of the department; only when type is 2.

=item next_cursor (str)

where the next page begins; absent at the end.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 管理客户朋友圈规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 create($access_token, \%hash)

创建新的规则组: create a customer Moments rule group with administrators, privileges and a range.

POST externalcontact/moment_strategy/create
https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

hash:

=over

=item parent_id (int)

id of the parent rule group; 0 = none.

=item strategy_name (str, required)

name of the rule group.

=item admin_list (list[str], required)

the administrators, by userid, at most 20 items; super administrators are not allowed.

=item privilege (dict)

privileges; ignored when the rule group has a parent, whose privileges it inherits.

=item privilege.view_moment_list (bool)

view all customer Moments posts of the members. Default: true.

=item privilege.send_moment (bool)

let the members post customer Moments. Default: true.

=item privilege.manage_moment_cover_and_sign (bool)

configure cover and signature. Default: true.

=item range (list[dict], required)

members and departments to manage, the nodes of the range; with a parent they must lie within its range.

=item range[].type (int, required)

1 = member, 2 = department.

=item range[].userid (str)

userid of the member; required when type is 1.

=item range[].partyid (int)

id of the department; required when type is 2.

=back

Reply:

=over

=item strategy_id (int)

id of the new rule group.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 管理客户朋友圈规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

call one after another; rule groups must not be created concurrently.

=item *

at most 20 administrators per rule group.

=item *

at most 5 levels of rule groups.

=item *

at most 3000 nodes in the range of one rule group.

=back

=head2 edit($access_token, \%hash)

编辑规则组及其管理范围: change the data of a customer Moments rule group and add or remove nodes of its range.

POST externalcontact/moment_strategy/edit
https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

hash:

=over

=item strategy_id (int, required)

id of the rule group.

=item strategy_name (str)

new name of the rule group.

=item admin_list (list[str])

userids of the administrators; replaces the old list, which stays when this is left empty.

=item privilege (dict)

privileges; replaces the old ones, which stay when this is left empty; ignored when the rule group has a parent, whose privileges it inherits.

=item privilege.view_moment_list (bool)

view all customer Moments posts of the members. Default: true.

=item privilege.send_moment (bool)

let the members post customer Moments. Default: true.

=item privilege.manage_moment_cover_and_sign (bool)

configure cover and signature. Default: true.

=item range_add (list[dict])

members and departments to add to the range; with a parent they must lie within its range.

=item range_add[].type (int)

1 = member, 2 = department.

=item range_add[].userid (str)

userid of the member to add; effective only when type is 1.

=item range_add[].partyid (int)

id of the department to add; effective only when type is 2.

=item range_del (list[dict])

members and departments to remove from the range.

=item range_del[].type (int)

1 = member, 2 = department.

=item range_del[].userid (str)

userid of the member to remove; effective only when type is 1.

=item range_del[].partyid (int)

id of the department to remove; effective only when type is 2.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 管理客户朋友圈规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

call one after another; rule groups must not be changed concurrently.

=item *

at most 3000 nodes in the range of one rule group.

=back

=head2 del($access_token, \%hash)

删除规则组: delete a customer Moments rule group.

POST externalcontact/moment_strategy/del
https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

hash:

=over

=item strategy_id (int, required)

id of the rule group.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 管理客户朋友圈规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=cut
