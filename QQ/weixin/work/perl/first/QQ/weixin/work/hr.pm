# Made from the docstrings of QQ/weixin/work/hr.py by .ci/made; change those.
package QQ::weixin::work::hr;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_fields get_staff_info update_staff_info)],
    original => [qw(get_fields get_staff_info update_staff_info)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::hr - 人事助手-花名册

=head1 SYNOPSIS

    use QQ::weixin::work::hr;
    my $reply = QQ::weixin::work::hr::get_fields($access_token [, $unused]);

=head1 DESCRIPTION

The staff roster (花名册) of the HR assistant: its field configuration and one member's values. Fields are known by
number: take the ids from get_fields. Basic member data such as name and department belong to the user family.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_fields($access_token [, $unused])

获取员工字段配置: list the field groups and fields of the staff roster.

GET hr/get_fields
https://developer.work.weixin.qq.com/document/path/99131 (2025/09/24)

Only access_token matters; unused is accepted for callers that come from Perl and is ignored.

Reply:

=over

=item group_list (list[dict])

field groups.

=item group_list[].group_id (int)

group id.

=item group_list[].group_name (str)

group name.

=item group_list[].field_list (list[dict])

fields of the group.

=item group_list[].field_list[].fieldid (int)

field id, so spelled in the official sample (field_id in its table).

=item group_list[].field_list[].field_name (str)

field name.

=item group_list[].field_list[].field_type (int)

1 = text, 2 = option, 3 = time, 4 = image, 5 = single file, 6 = several files; get_staff_info and update_staff_info give text as a string or a phone number, an option as an unsigned 32-bit integer, a time as a 64-bit integer (unsigned or signed), the others as files.

=item group_list[].field_list[].is_must (bool)

whether the field is mandatory.

=item group_list[].field_list[].value_type (int)

kind of value: 1 = string, 2 = unsigned 64-bit integer, 3 = unsigned 32-bit integer, 4 = signed 64-bit integer, 5 = phone number, 6 = file.

=item group_list[].field_list[].option_list (list[dict])

choices of an option field; only when field_type is 2.

=item group_list[].field_list[].option_list[].id (int)

value of the choice.

=item group_list[].field_list[].option_list[].value (str)

text of the choice.

=back

Permission:

=over

=item *

self-built: 人事助手 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Differs from Perl:

=over

=item *

0.12 refuses to call without a second argument, which it never uses; here it may be left out.

=back

=head2 get_staff_info($access_token, \%hash)

获取员工花名册信息: read roster field values of one member.

POST hr/get_staff_info
https://developer.work.weixin.qq.com/document/path/99132 (2024/11/19)

Some groups of fields repeat, a member having several schools or contracts: education, work experience, family
members, emergency contacts and contract. There sub_idx says which entry is meant.

hash:

=over

=item userid (str, required)

the member; must be within the app's visible range, or an error is returned.

=item get_all (bool)

whether every field is returned. Default: false.

=item fieldids (list[dict])

fields to return; required, and not empty, when get_all is false; ignored when it is true.

=item fieldids[].fieldid (int, required)

field id, from get_fields.

=item fieldids[].sub_idx (int)

which entry of a repeatable group (1 = education, 2 = work experience, 3 = family members, 4 = emergency contacts, 5 = contract) to read; 0 for any other field. Default: 0.

=back

Reply:

=over

=item field_info (list[dict])

the field values.

=item field_info[].fieldid (int)

field id.

=item field_info[].sub_idx (int)

entry of the repeatable group.

=item field_info[].result (int)

1 = success, 2 = failure, 3 = field not found, 5 = field type cannot be read.

=item field_info[].value_type (int)

which value_* field is set: 1 = value_string, 2 = value_uint64, 3 = value_uint32, 4 = value_int64, 5 = value_mobile, 6 = value_file.

=item field_info[].value_string (str)

value when value_type is 1.

=item field_info[].value_uint64 (int)

value when value_type is 2, unsigned 64-bit.

=item field_info[].value_uint32 (int)

value when value_type is 3, unsigned 32-bit.

=item field_info[].value_int64 (int)

value when value_type is 4, signed 64-bit.

=item field_info[].value_mobile (dict)

value when value_type is 5.

=item field_info[].value_mobile.value_country_code (str)

dialling code.

=item field_info[].value_mobile.value_mobile (str)

phone number.

=item field_info[].value_file (dict)

value when value_type is 6.

=item field_info[].value_file.media_id (list[str])

ids of the files; download each with media.get.

=item fieldinfo (list[dict])

the same under the name of older editions of the page: look for both.

=item fieldinfo[].fieldid (int)

field id.

=item fieldinfo[].sub_idx (int)

entry of the repeatable group.

=item fieldinfo[].result (int)

1 = success, 2 = failure, 3 = field not found, 5 = field type cannot be read.

=item fieldinfo[].value_type (int)

which value_* field is set: 1 = value_string, 2 = value_uint64, 3 = value_uint32, 4 = value_int64, 5 = value_mobile, 6 = value_file.

=item fieldinfo[].value_string (str)

value when value_type is 1.

=item fieldinfo[].value_uint64 (int)

value when value_type is 2, unsigned 64-bit.

=item fieldinfo[].value_uint32 (int)

value when value_type is 3, unsigned 32-bit.

=item fieldinfo[].value_int64 (int)

value when value_type is 4, signed 64-bit.

=item fieldinfo[].value_mobile (dict)

value when value_type is 5.

=item fieldinfo[].value_mobile.value_country_code (str)

dialling code.

=item fieldinfo[].value_mobile.value_mobile (str)

phone number.

=item fieldinfo[].value_file (dict)

value when value_type is 6.

=item fieldinfo[].value_file.media_id (list[str])

ids of the files; download each with media.get.

=back

Permission:

=over

=item *

self-built: 人事助手 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 update_staff_info($access_token, \%hash)

更新员工花名册信息: change roster field values of one member.

POST hr/update_staff_info
https://developer.work.weixin.qq.com/document/path/99133 (2024/01/04)

update_items sets or clears single fields, remove_items deletes whole entries of repeatable groups, insert_items
adds such entries; at least one of the three must not be empty. Each value goes into the value_* field that fits the
type of the roster field, and any other value_* field is ignored. The outcome is per item: errcode 0 does not mean
that each item succeeded.

hash:

=over

=item userid (str, required)

the member; must be within the app's visible range, or an error is returned.

=item update_items (list[dict])

single fields to set or clear; required when remove_items and insert_items are empty.

=item update_items[].fieldid (int, required)

field id, from get_fields.

=item update_items[].sub_idx (int)

entry of the repeatable group; 0 for any other field.

=item update_items[].value_string (str)

value of a string field.

=item update_items[].value_uint64 (int)

value of an unsigned 64-bit field.

=item update_items[].value_uint32 (int)

value of an unsigned 32-bit field.

=item update_items[].value_int64 (int)

value of a signed 64-bit field.

=item update_items[].value_mobile (dict)

value of a phone field.

=item update_items[].value_mobile.value_country_code (str)

dialling code; once value_mobile_country_code in the official sample.

=item update_items[].value_mobile.value_mobile (str)

phone number; left out or empty = the whole phone field is empty.

=item remove_items (list[dict])

entries of repeatable groups to delete; required when update_items and insert_items are empty.

=item remove_items[].group_type (int, required)

1 = education, 2 = work experience, 3 = family members, 4 = emergency contacts, 5 = contract.

=item remove_items[].sub_idx (int, required)

which entry to delete.

=item insert_items (list[dict])

entries to add to repeatable groups; required when update_items and remove_items are empty.

=item insert_items[].group_type (int, required)

1 = education, 2 = work experience, 3 = family members, 4 = emergency contacts, 5 = contract.

=item insert_items[].item (list[dict])

fields of the new entry; unknown field ids are ignored.

=item insert_items[].item[].fieldid (int, required)

field id, from get_fields.

=item insert_items[].item[].sub_idx (int)

ignored here.

=item insert_items[].item[].value_string (str)

value of a string field.

=item insert_items[].item[].value_uint64 (int)

value of an unsigned 64-bit field.

=item insert_items[].item[].value_uint32 (int)

value of an unsigned 32-bit field.

=item insert_items[].item[].value_int64 (int)

value of a signed 64-bit field.

=item insert_items[].item[].value_mobile (dict)

value of a phone field.

=item insert_items[].item[].value_mobile.value_country_code (str)

dialling code.

=item insert_items[].item[].value_mobile.value_mobile (str)

phone number; left out or empty = the whole phone field is empty.

=back

Reply:

=over

=item update_results (list[dict])

outcome per item of update_items.

=item update_results[].fieldid (int)

field id.

=item update_results[].sub_idx (int)

entry of the repeatable group.

=item update_results[].result (int)

1 = success, 2 = failure, 3 = unknown field id or entry, 4 = mandatory field missing or cleared, 5 = field type cannot be updated.

=item remove_results (list[dict])

outcome per item of remove_items.

=item remove_results[].group_type (int)

repeatable group.

=item remove_results[].sub_idx (int)

entry.

=item remove_results[].result (int)

same codes as update_results[].result.

=item insert_results (list[dict])

outcome per item of insert_items.

=item insert_results[].group_type (int)

repeatable group.

=item insert_results[].idx (int)

position of the item in insert_items.

=item insert_results[].result (int)

same codes as update_results[].result.

=item insert_result (list[dict])

the same as insert_results, under the name of the official sample: look for both.

=item insert_result[].group_type (int)

repeatable group.

=item insert_result[].idx (int)

position of the item in insert_items.

=item insert_result[].result (int)

same codes as update_results[].result.

=back

Permission:

=over

=item *

self-built: 人事助手 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

Limits:

=over

=item *

fields 11006 (age), 11012 (years worked overall) and 12004 (employee status) cannot be updated.

=item *

file and image fields cannot be written: there is no value_file here.

=back

=cut
