# Made from the docstrings of QQ/weixin/work/contactrule.py by .ci/made; change those.
package QQ::weixin::work::contactrule;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(create list update delete)],
    original => [qw()],
    more     => [qw(create list update delete)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::contactrule - 通讯录查看权限管理

=head1 SYNOPSIS

    use QQ::weixin::work::contactrule;
    my $reply = QQ::weixin::work::contactrule::create($access_token, \%hash);

=head1 DESCRIPTION

Rules on who may see whom in the contacts.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 create($access_token, \%hash)

创建规则: make rules on who may see whom.

POST contactrule/create
https://developer.work.weixin.qq.com/document/path/101536 (2026/07/10)

hash:

=over

=item rules (list[dict], required)

the rules; at most 100 items.

=item rules[].rule_id (int)

given by WeCom, not in the request.

=item rules[].rule_type (int, required)

1 = hide departments and members, 2 = restrict seeing other departments, 3 = restrict seeing anyone.

=item rules[].range (dict, required)

whom the rule is about: who is hidden or restricted.

=item rules[].range.userid (list[str])

members; at most 1000 items.

=item rules[].range.partyid (list[int])

departments; at most 100 items.

=item rules[].range.tagid (list[int])

tags; at most 100 items.

=item rules[].whitelist (dict)

who may see nevertheless.

=item rules[].whitelist.userid (list[str])

members; at most 1000 items.

=item rules[].whitelist.partyid (list[int])

departments; at most 100 items.

=item rules[].whitelist.tagid (list[int])

tags; at most 100 items.

=item rules[].exclude (dict)

who is free of the rule; only for rule_type 2 and 3.

=item rules[].exclude.userid (list[str])

members; at most 1000 items.

=item rules[].exclude.partyid (list[int])

departments; at most 100 items.

=item rules[].exclude.tagid (list[int])

tags; at most 100 items.

=item rules[].is_allowed_search (bool)

whether searching is allowed; only for rule_type 2 and 3.

=item rules[].is_allowed_conversation (bool)

whether a session is allowed; only for rule_type 2 and 3.

=back

Reply:

=over

=item rule_ids (list[int])

the rules made, in the order of rules.

=back

Permission:

=over

=item *

contacts sync: allowed

=item *

self-built, third-party, delegated: not allowed

=back

Limits:

=over

=item *

create, update and delete together: at most 5 calls a minute, 10 an hour and 60 a day.

=back

=head2 list($access_token, \%hash)

读取规则列表: list all rules on who may see whom.

POST contactrule/list
https://developer.work.weixin.qq.com/document/path/101537 (2026/06/04)

Pass an empty dict.

Reply:

=over

=item rules (list[dict])

the rules.

=item rules[].rule_id (int)

id of the rule.

=item rules[].rule_type (int)

1 = hide departments and members, 2 = restrict seeing other departments, 3 = restrict seeing anyone.

=item rules[].range (dict)

whom the rule is about: who is hidden or restricted.

=item rules[].range.userid (list[str])

members.

=item rules[].range.partyid (list[int])

departments.

=item rules[].range.tagid (list[int])

tags.

=item rules[].whitelist (dict)

who may see nevertheless.

=item rules[].whitelist.userid (list[str])

members.

=item rules[].whitelist.partyid (list[int])

departments.

=item rules[].whitelist.tagid (list[int])

tags.

=item rules[].exclude (dict)

who is free of the rule.

=item rules[].exclude.userid (list[str])

members.

=item rules[].exclude.partyid (list[int])

departments.

=item rules[].exclude.tagid (list[int])

tags.

=item rules[].is_allowed_search (bool)

whether searching is allowed.

=item rules[].is_allowed_conversation (bool)

whether a session is allowed.

=back

Permission:

=over

=item *

contacts sync: allowed

=item *

self-built, third-party, delegated: not allowed

=back

=head2 update($access_token, \%hash)

修改规则: change rules on who may see whom.

POST contactrule/update
https://developer.work.weixin.qq.com/document/path/101539 (2026/07/10)

hash:

=over

=item rules (list[dict], required)

the rules; at most 100 items.

=item rules[].rule_id (int, required)

id of the rule.

=item rules[].rule_type (int)

can't be changed: 1 = hide departments and members, 2 = restrict seeing other departments, 3 = restrict seeing anyone.

=item rules[].range (dict, required)

whom the rule is about: who is hidden or restricted.

=item rules[].range.userid (list[str])

members; at most 1000 items.

=item rules[].range.partyid (list[int])

departments; at most 100 items.

=item rules[].range.tagid (list[int])

tags; at most 100 items.

=item rules[].whitelist (dict)

who may see nevertheless.

=item rules[].whitelist.userid (list[str])

members; at most 1000 items.

=item rules[].whitelist.partyid (list[int])

departments; at most 100 items.

=item rules[].whitelist.tagid (list[int])

tags; at most 100 items.

=item rules[].exclude (dict)

who is free of the rule; only for rule_type 2 and 3.

=item rules[].exclude.userid (list[str])

members; at most 1000 items.

=item rules[].exclude.partyid (list[int])

departments; at most 100 items.

=item rules[].exclude.tagid (list[int])

tags; at most 100 items.

=item rules[].is_allowed_search (bool)

whether searching is allowed; only for rule_type 2 and 3.

=item rules[].is_allowed_conversation (bool)

whether a session is allowed; only for rule_type 2 and 3.

=back

Reply:

=over

=item rules (list[dict])

the rules as they are now; in the official sample only.

=item rules[].rule_id (int)

the rule.

=item rules[].rule_type (int)

1 = hide departments and members, 2 = restrict seeing other departments, 3 = restrict seeing anyone.

=back

Permission:

=over

=item *

contacts sync: allowed

=item *

self-built, third-party, delegated: not allowed

=back

Limits:

=over

=item *

create, update and delete together: at most 5 calls a minute, 10 an hour and 60 a day.

=back

=head2 delete($access_token, \%hash)

删除规则: delete rules on who may see whom.

POST contactrule/delete
https://developer.work.weixin.qq.com/document/path/101540 (2026/07/10)

hash:

=over

=item rule_ids (list[int], required)

the rules; at most 100 items.

=back

Permission:

=over

=item *

contacts sync: allowed

=item *

self-built, third-party, delegated: not allowed

=back

Limits:

=over

=item *

create, update and delete together: at most 5 calls a minute, 10 an hour and 60 a day.

=back

=cut
