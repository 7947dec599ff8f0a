# Made from the docstrings of QQ/weixin/work/externalcontact/customer_strategy.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::customer_strategy;

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

QQ::weixin::work::externalcontact::customer_strategy - 客户联系规则组管理

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::customer_strategy;
    my $reply = QQ::weixin::work::externalcontact::customer_strategy::list($access_token, \%hash);

=head1 DESCRIPTION

A rule group (规则组) gives its administrators certain customer-contact privileges over a range of members and departments.
Rule groups form a tree of at most 5 levels: a rule group with a parent inherits its parent's privileges, and its range
lies within its parent's.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list($access_token, \%hash)

获取规则组列表: list the ids of all customer-contact rule groups of the corp.

POST externalcontact/customer_strategy/list
https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

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

third-party, delegated: 管理客户联系规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get($access_token, \%hash)

获取规则组详情: return one customer-contact rule group: name, parent, administrators and privileges.

POST externalcontact/customer_strategy/get
https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

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

=item strategy.privilege.view_customer_list (bool)

view the customer list; basic privilege, cannot be taken away.

=item strategy.privilege.view_customer_data (bool)

view customer statistics; basic privilege, cannot be taken away.

=item strategy.privilege.view_room_list (bool)

view the list of customer groups; basic privilege, cannot be taken away.

=item strategy.privilege.contact_me (bool)

use contact ways (联系我); basic privilege, cannot be taken away.

=item strategy.privilege.join_room (bool)

use 「加入群聊」 (join group); basic privilege, cannot be taken away.

=item strategy.privilege.share_customer (bool)

share customers with other members. Default: true.

=item strategy.privilege.oper_resign_customer (bool)

assign the customers of resigned members. Default: true.

=item strategy.privilege.oper_resign_group (bool)

assign the customer groups of resigned members. Default: true.

=item strategy.privilege.send_customer_msg (bool)

send messages to the corp's customers. Default: true.

=item strategy.privilege.edit_welcome_msg (bool)

configure welcome messages. Default: true.

=item strategy.privilege.view_behavior_data (bool)

view statistics of the members' customer contact. Default: true.

=item strategy.privilege.view_room_data (bool)

view customer-group statistics. Default: true.

=item strategy.privilege.send_group_msg (bool)

send messages to the corp's customer groups. Default: true.

=item strategy.privilege.room_deduplication (bool)

de-duplicate the corp's customer groups. Default: true.

=item strategy.privilege.rapid_reply (bool)

configure quick replies. Default: true.

=item strategy.privilege.onjob_customer_transfer (bool)

transfer the customers of active members. Default: true.

=item strategy.privilege.edit_anti_spam_rule (bool)

edit the members' anti-harassment rules. Default: true.

=item strategy.privilege.export_customer_list (bool)

export the customer list. Default: true.

=item strategy.privilege.export_customer_data (bool)

export the members' customer statistics. Default: true.

=item strategy.privilege.export_customer_group_list (bool)

export the list of customer groups. Default: true.

=item strategy.privilege.manage_customer_tag (bool)

configure the corp's customer tags. Default: true.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 管理客户联系规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 get_range($access_token, \%hash)

获取规则组管理范围: list the members and departments that a customer-contact rule group manages.

POST externalcontact/customer_strategy/get_range
https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

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

third-party, delegated: 管理客户联系规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 create($access_token, \%hash)

创建新的规则组: create a customer-contact rule group with administrators, privileges and a range.

POST externalcontact/customer_strategy/create
https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

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

=item privilege.view_customer_list (bool)

view the customer list; basic privilege, cannot be taken away.

=item privilege.view_customer_data (bool)

view customer statistics; basic privilege, cannot be taken away.

=item privilege.view_room_list (bool)

view the list of customer groups; basic privilege, cannot be taken away.

=item privilege.contact_me (bool)

use contact ways (联系我); basic privilege, cannot be taken away.

=item privilege.join_room (bool)

use 「加入群聊」 (join group); basic privilege, cannot be taken away.

=item privilege.share_customer (bool)

share customers with other members. Default: true.

=item privilege.oper_resign_customer (bool)

assign the customers of resigned members. Default: true.

=item privilege.oper_resign_group (bool)

assign the customer groups of resigned members. Default: true.

=item privilege.send_customer_msg (bool)

send messages to the corp's customers. Default: true.

=item privilege.edit_welcome_msg (bool)

configure welcome messages. Default: true.

=item privilege.view_behavior_data (bool)

view statistics of the members' customer contact. Default: true.

=item privilege.view_room_data (bool)

view customer-group statistics. Default: true.

=item privilege.send_group_msg (bool)

send messages to the corp's customer groups. Default: true.

=item privilege.room_deduplication (bool)

de-duplicate the corp's customer groups. Default: true.

=item privilege.rapid_reply (bool)

configure quick replies. Default: true.

=item privilege.onjob_customer_transfer (bool)

transfer the customers of active members. Default: true.

=item privilege.edit_anti_spam_rule (bool)

edit the members' anti-harassment rules. Default: true.

=item privilege.export_customer_list (bool)

export the customer list. Default: true.

=item privilege.export_customer_data (bool)

export the members' customer statistics. Default: true.

=item privilege.export_customer_group_list (bool)

export the list of customer groups. Default: true.

=item privilege.manage_customer_tag (bool)

configure the corp's customer tags. Default: true.

=item range (list[dict], required)

members and departments to manage, the nodes of the range, at most 100 items; with a parent they must lie within its range. edit adds more.

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

third-party, delegated: 管理客户联系规则组

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

编辑规则组及其管理范围: change the data of a customer-contact rule group and add or remove nodes of its range.

POST externalcontact/customer_strategy/edit
https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

hash:

=over

=item strategy_id (int, required)

id of the rule group.

=item strategy_name (str)

new name of the rule group.

=item admin_list (list[str])

the administrators, by userid, at most 20 items; replaces the old list, which stays when this is left empty.

=item privilege (dict)

privileges; replaces the old ones, which stay when this is left empty; ignored when the rule group has a parent, whose privileges it inherits.

=item privilege.view_customer_list (bool)

view the customer list; basic privilege, cannot be taken away.

=item privilege.view_customer_data (bool)

view customer statistics; basic privilege, cannot be taken away.

=item privilege.view_room_list (bool)

view the list of customer groups; basic privilege, cannot be taken away.

=item privilege.contact_me (bool)

use contact ways (联系我); basic privilege, cannot be taken away.

=item privilege.join_room (bool)

use 「加入群聊」 (join group); basic privilege, cannot be taken away.

=item privilege.share_customer (bool)

share customers with other members. Default: true.

=item privilege.oper_resign_customer (bool)

assign the customers of resigned members. Default: true.

=item privilege.oper_resign_group (bool)

assign the customer groups of resigned members. Default: true.

=item privilege.send_customer_msg (bool)

send messages to the corp's customers. Default: true.

=item privilege.edit_welcome_msg (bool)

configure welcome messages. Default: true.

=item privilege.view_behavior_data (bool)

view statistics of the members' customer contact. Default: true.

=item privilege.view_room_data (bool)

view customer-group statistics. Default: true.

=item privilege.send_group_msg (bool)

send messages to the corp's customer groups. Default: true.

=item privilege.room_deduplication (bool)

de-duplicate the corp's customer groups. Default: true.

=item privilege.rapid_reply (bool)

configure quick replies. Default: true.

=item privilege.onjob_customer_transfer (bool)

transfer the customers of active members. Default: true.

=item privilege.edit_anti_spam_rule (bool)

edit the members' anti-harassment rules. Default: true.

=item privilege.export_customer_list (bool)

export the customer list. Default: true.

=item privilege.export_customer_data (bool)

export the members' customer statistics. Default: true.

=item privilege.export_customer_group_list (bool)

export the list of customer groups. Default: true.

=item privilege.manage_customer_tag (bool)

configure the corp's customer tags. Default: true.

=item range_add (list[dict])

members and departments to add to the range, at most 100 items; with a parent they must lie within its range.

=item range_add[].type (int)

1 = member, 2 = department.

=item range_add[].userid (str)

userid of the member to add; effective only when type is 1.

=item range_add[].partyid (int)

id of the department to add; effective only when type is 2.

=item range_del (list[dict])

members and departments to remove from the range, at most 100 items.

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

third-party, delegated: 管理客户联系规则组

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

at most 20 administrators and 100 nodes of the range in one call.

=item *

at most 3000 nodes in the range of one rule group.

=back

=head2 del($access_token, \%hash)

删除规则组: delete a customer-contact rule group.

POST externalcontact/customer_strategy/del
https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

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

third-party, delegated: 管理客户联系规则组

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=cut
