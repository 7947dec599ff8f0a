# Made from the docstrings of QQ/weixin/work/wedoc/smartsheet/content_priv.py by .ci/made; change those.
package QQ::weixin::work::wedoc::smartsheet::content_priv;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::wedoc::smartsheet',
    exported => [qw(get_sheet_priv update_sheet_priv create_rule mod_rule_member delete_rule)],
    original => [qw()],
    more     => [qw(get_sheet_priv update_sheet_priv create_rule mod_rule_member delete_rule)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc::smartsheet::content_priv - 设置文档权限

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc::smartsheet::content_priv;
    my $reply = QQ::weixin::work::wedoc::smartsheet::content_priv::get_sheet_priv($access_token, \%hash);

=head1 DESCRIPTION

Who may do what in a smart sheet (智能表格): one rule for all its members, and up to 20 extra rules for some of them. A rule
says for each sheet (子表) what is allowed in its fields, records and views.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_sheet_priv($access_token, \%hash)

查询智能表格子表权限: read what rules allow in each sheet.

POST wedoc/smartsheet/content_priv/get_sheet_priv
https://developer.work.weixin.qq.com/document/path/99935 (2024/11/21)

hash:

=over

=item docid (str, required)

the smart sheet.

=item type (int, required)

which rules: 1 = the one for all members, 2 = extra rules.

=item rule_id_list (list[str])

ids of extra rules, which are numbers in the official table; for type 2.

=back

Reply:

=over

=item rule_list (list[dict])

the rules.

=item rule_list[].type (int)

1 = the one for all members, 2 = extra rule.

=item rule_list[].rule_id (int)

the rule; for type 2.

=item rule_list[].name (str)

name of the rule; for type 2.

=item rule_list[].priv_list (list[dict])

what it allows in each sheet.

=item rule_list[].priv_list[].sheet_id (str)

the sheet.

=item rule_list[].priv_list[].priv (str)

1 = everything, 2 = edit, 3 = only view, 4 = nothing; numbers in the official samples.

=item rule_list[].priv_list[].can_insert_record (bool)

whether records may be added; counts when priv is 2.

=item rule_list[].priv_list[].can_delete_record (bool)

whether records may be deleted; counts when priv is 2.

=item rule_list[].priv_list[].can_create_modify_delete_view (bool)

whether views may be added, changed and deleted.

=item rule_list[].priv_list[].field_priv (dict)

what is allowed in the fields.

=item rule_list[].priv_list[].field_priv.field_range_type (int)

1 = the same in all fields, 2 = differs by field.

=item rule_list[].priv_list[].field_priv.field_rule_list (list[dict])

what is allowed in each field; counts when field_range_type is 2.

=item rule_list[].priv_list[].field_priv.field_rule_list[].field_id (str)

the field.

=item rule_list[].priv_list[].field_priv.field_rule_list[].field_type (str)

type of the field, such as FIELD_TYPE_TEXT.

=item rule_list[].priv_list[].field_priv.field_rule_list[].can_edit (bool)

whether it may be edited.

=item rule_list[].priv_list[].field_priv.field_rule_list[].can_insert (bool)

whether it may be filled in first.

=item rule_list[].priv_list[].field_priv.field_rule_list[].can_view (bool)

whether it may be seen.

=item rule_list[].priv_list[].field_priv.field_default_rule (dict)

what is allowed in fields not listed and in later ones.

=item rule_list[].priv_list[].field_priv.field_default_rule.can_edit (bool)

whether they may be edited.

=item rule_list[].priv_list[].field_priv.field_default_rule.can_insert (bool)

whether they may be filled in first.

=item rule_list[].priv_list[].field_priv.field_default_rule.can_view (bool)

whether they may be seen.

=item rule_list[].priv_list[].record_priv (dict)

to which records the rule applies; there when priv is 2 or 3.

=item rule_list[].priv_list[].record_priv.record_range_type (int)

1 = all records, 2 = records that meet any of the conditions, 3 = records that meet all of the conditions.

=item rule_list[].priv_list[].record_priv.record_rule_list (list[dict])

the conditions; count when record_range_type is 2 or 3.

=item rule_list[].priv_list[].record_priv.record_rule_list[].field_id (str)

a field of the types person, single select or multi select; or CREATED_USER for who created the record; without [] in the official table, as rule_list[].priv_list[].record_priv.record_rule_list.field_id (sic).

=item rule_list[].priv_list[].record_priv.record_rule_list[].field_type (str)

type of the field; without [] in the official table, as rule_list[].priv_list[].record_priv.record_rule_list.field_type (sic).

=item rule_list[].priv_list[].record_priv.record_rule_list[].oper_type (int)

1 = has oneself (person fields), 2 = has value, 3 = has not value, 4 = equals value, 5 = differs from value, 6 = is empty, 7 = is not empty; without [] in the official table, as rule_list[].priv_list[].record_priv.record_rule_list.oper_type (sic).

=item rule_list[].priv_list[].record_priv.record_rule_list[].value (list[str])

option ids of select fields; without [] in the official table, as rule_list[].priv_list[].record_priv.record_rule_list.value (sic).

=item rule_list[].priv_list[].record_priv.other_priv (int)

records that do not meet them: 1 = can't be edited, 2 = can't be seen.

=item rule_list[].priv_list[].clear (bool)

whether the settings of the sheet were dropped.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 update_sheet_priv($access_token, \%hash)

更新智能表格子表权限: set what a rule allows in each sheet.

POST wedoc/smartsheet/content_priv/update_sheet_priv
https://developer.work.weixin.qq.com/document/path/99935 (2024/11/21)

hash:

=over

=item docid (str, required)

the smart sheet.

=item type (int, required)

which rule: 1 = the one for all members, 2 = extra rule.

=item rule_id (int)

the extra rule; required when type is 2.

=item name (str)

new name of the rule; for type 2.

=item priv_list (list[dict])

what it allows in each sheet.

=item priv_list[].sheet_id (str, required)

the sheet.

=item priv_list[].priv (str, required)

1 = everything, 2 = edit, 3 = only view, 4 = nothing; numbers in the official samples.

=item priv_list[].can_insert_record (bool)

whether records may be added; counts when priv is 2.

=item priv_list[].can_delete_record (bool)

whether records may be deleted; counts when priv is 2.

=item priv_list[].can_create_modify_delete_view (bool)

whether views may be added, changed and deleted.

=item priv_list[].field_priv (dict)

what is allowed in the fields.

=item priv_list[].field_priv.field_range_type (int, required)

1 = the same in all fields, 2 = differs by field.

=item priv_list[].field_priv.field_rule_list (list[dict], required)

what is allowed in each field; counts when field_range_type is 2.

=item priv_list[].field_priv.field_rule_list[].field_id (str, required)

the field.

=item priv_list[].field_priv.field_rule_list[].field_type (str, required)

type of the field, such as FIELD_TYPE_TEXT; absent in the official sample.

=item priv_list[].field_priv.field_rule_list[].can_edit (bool, required)

whether it may be edited.

=item priv_list[].field_priv.field_rule_list[].can_insert (bool, required)

whether it may be filled in first.

=item priv_list[].field_priv.field_rule_list[].can_view (bool, required)

whether it may be seen.

=item priv_list[].field_priv.field_default_rule (dict)

what is allowed in fields not listed and in later ones; required when type is 1; not allowed when type is 2.

=item priv_list[].field_priv.field_default_rule.can_edit (bool)

whether they may be edited.

=item priv_list[].field_priv.field_default_rule.can_insert (bool)

whether they may be filled in first.

=item priv_list[].field_priv.field_default_rule.can_view (bool)

whether they may be seen.

=item priv_list[].record_priv (dict)

to which records the rule applies; required when priv is 2 or 3.

=item priv_list[].record_priv.record_range_type (int, required)

1 = all records, 2 = records that meet any of the conditions, 3 = records that meet all of the conditions.

=item priv_list[].record_priv.record_rule_list (list[dict])

the conditions; count when record_range_type is 2 or 3.

=item priv_list[].record_priv.record_rule_list[].field_id (str, required)

a field of the types person, single select or multi select; or CREATED_USER for who created the record.

=item priv_list[].record_priv.record_rule_list[].field_type (str)

type of the field; required unless field_id is CREATED_USER.

=item priv_list[].record_priv.record_rule_list[].oper_type (int, required)

1 = has oneself (person fields), 2 = has value, 3 = has not value, 4 = equals value, 5 = differs from value, 6 = is empty, 7 = is not empty.

=item priv_list[].record_priv.record_rule_list[].value (list[str], required)

option ids of select fields; absent in the official sample where it has no meaning.

=item priv_list[].record_priv.other_priv (int, required)

records that do not meet them: 1 = can't be edited, 2 = can't be seen.

=item priv_list[].clear (bool)

whether the settings of the sheet are dropped, which brings back the default.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=head2 create_rule($access_token, \%hash)

新增智能表格指定成员额外权限: add an extra rule, before mod_rule_member says for whom and update_sheet_priv what it allows.

POST wedoc/smartsheet/content_priv/create_rule
https://developer.work.weixin.qq.com/document/path/99935 (2024/11/21)

hash:

=over

=item docid (str, required)

the smart sheet.

=item name (str, required)

name of the rule; no two rules have the same.

=back

Reply:

=over

=item rule_id (int)

the rule.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

at most 20 extra rules in a smart sheet.

=back

=head2 mod_rule_member($access_token, \%hash)

更新智能表格指定成员额外权限: change for whom an extra rule holds.

POST wedoc/smartsheet/content_priv/mod_rule_member
https://developer.work.weixin.qq.com/document/path/99935 (2024/11/21)

hash:

=over

=item docid (str, required)

the smart sheet.

=item rule_id (int, required)

the rule.

=item add_member_range (dict)

for whom it shall hold too.

=item add_member_range.userid_list (list[str])

members.

=item del_member_range (dict)

for whom it shall no longer hold.

=item del_member_range.userid_list (list[str])

members.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

Limits:

=over

=item *

at most 50 members in a rule.

=back

=head2 delete_rule($access_token, \%hash)

删除智能表格指定成员额外权限: delete extra rules.

POST wedoc/smartsheet/content_priv/delete_rule
https://developer.work.weixin.qq.com/document/path/99935 (2024/11/21)

hash:

=over

=item docid (str, required)

the smart sheet.

=item rule_id_list (list[int], required)

the rules.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用

=item *

third-party, delegated: 文档

=back

=cut
