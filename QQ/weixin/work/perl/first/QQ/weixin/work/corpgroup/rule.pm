# Made from the docstrings of QQ/weixin/work/corpgroup/rule.py by .ci/made; change those.
package QQ::weixin::work::corpgroup::rule;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::corpgroup',
    exported => [qw(list_ids delete_rule get_rule_info add_rule modify_rule)],
    original => [qw(list_ids delete_rule get_rule_info add_rule modify_rule)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::corpgroup::rule - 上下游规则

=head1 SYNOPSIS

    use QQ::weixin::work::corpgroup::rule;
    my $reply = QQ::weixin::work::corpgroup::rule::list_ids($access_token, \%hash);

=head1 DESCRIPTION

Matching rules (对接规则) of a corp chain (上下游): each rule says which upstream members and departments (owner_corp_range)
the contacts of which downstream groups and corps (member_corp_range) can see and reach. Only the corp that created the
chain may call these.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list_ids($access_token, \%hash)

获取对接规则id列表: list the ids of a chain's matching rules.

POST corpgroup/rule/list_ids
https://developer.work.weixin.qq.com/document/path/95631 (2023/11/30)

hash:

=over

=item chain_id (str, required)

chain id, from corpgroup.corp.get_chain_list.

=back

Reply:

=over

=item rule_ids (list[int])

rule ids; get_rule_info reads each rule.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only the corp that created the corp chain

=back

=head2 delete_rule($access_token, \%hash)

删除对接规则: delete one matching rule of a chain.

POST corpgroup/rule/delete_rule
https://developer.work.weixin.qq.com/document/path/95632 (2023/11/30)

hash:

=over

=item chain_id (str, required)

chain id.

=item rule_id (int, required)

rule to delete.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only the corp that created the corp chain

=item *

note: the rule's members and departments within the app's visible range

=back

=head2 get_rule_info($access_token, \%hash)

获取对接规则详情: read one matching rule of a chain.

POST corpgroup/rule/get_rule_info
https://developer.work.weixin.qq.com/document/path/95633 (2023/11/30)

hash:

=over

=item chain_id (str, required)

chain id.

=item rule_id (int, required)

rule to read.

=back

Reply:

=over

=item rule_info (dict)

the rule.

=item rule_info.owner_corp_range (dict)

upstream side: the members and departments that downstream contacts can see and reach.

=item rule_info.owner_corp_range.departmentids (list[str])

department ids; strings in the official sample, though department ids are integers elsewhere.

=item rule_info.owner_corp_range.userids (list[str])

member userids.

=item rule_info.member_corp_range (dict)

downstream side: whom the rule covers.

=item rule_info.member_corp_range.groupids (list[str])

chain group ids; strings in the official sample, integers in corpgroup.corp.get_chain_group.

=item rule_info.member_corp_range.corpids (list[str])

corp ids.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only the corp that created the corp chain

=item *

note: the rule's members and departments within the app's visible range

=back

=head2 add_rule($access_token, \%hash)

新增对接规则: add a matching rule to a chain.

POST corpgroup/rule/add_rule
https://developer.work.weixin.qq.com/document/path/95634 (2023/12/07)

hash:

=over

=item chain_id (str, required)

chain id.

=item rule_info (dict, required)

the rule.

=item rule_info.owner_corp_range (dict, required)

upstream side: the members and departments that downstream contacts can see and reach.

=item rule_info.owner_corp_range.departmentids (list[str])

department ids, as strings in the official sample; required when userids is left out.

=item rule_info.owner_corp_range.userids (list[str])

member userids; required when departmentids is left out.

=item rule_info.member_corp_range (dict, required)

downstream side: whom the rule covers.

=item rule_info.member_corp_range.groupids (list[str])

chain group ids, from corpgroup.corp.get_chain_group, as strings in the official sample; required when corpids is left out.

=item rule_info.member_corp_range.corpids (list[str])

corp ids; required when groupids is left out.

=back

Reply:

=over

=item rule_id (int)

id of the new rule.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only the corp that created the corp chain

=item *

note: the rule's members and departments within the app's visible range

=back

Limits:

=over

=item *

at most 1000 calls a day, add_rule and modify_rule together.

=back

=head2 modify_rule($access_token, \%hash)

更新对接规则: replace the content of one matching rule.

POST corpgroup/rule/modify_rule
https://developer.work.weixin.qq.com/document/path/95635 (2023/12/07)

hash:

=over

=item chain_id (str, required)

chain id.

=item rule_id (int, required)

rule to change.

=item rule_info (dict, required)

the whole rule as it shall be.

=item rule_info.owner_corp_range (dict, required)

upstream side: the members and departments that downstream contacts can see and reach.

=item rule_info.owner_corp_range.departmentids (list[str])

department ids, as strings in the official sample; required when userids is left out.

=item rule_info.owner_corp_range.userids (list[str])

member userids; required when departmentids is left out.

=item rule_info.member_corp_range (dict, required)

downstream side: whom the rule covers.

=item rule_info.member_corp_range.groupids (list[str])

chain group ids, from corpgroup.corp.get_chain_group, as strings in the official sample; required when corpids is left out.

=item rule_info.member_corp_range.corpids (list[str])

corp ids; required when groupids is left out.

=back

Permission:

=over

=item *

self-built: 上下游 > 可调用接口的应用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only the corp that created the corp chain

=item *

note: the rule's members and departments within the app's visible range

=back

Limits:

=over

=item *

at most 1000 calls a day, add_rule and modify_rule together.

=back

=cut
