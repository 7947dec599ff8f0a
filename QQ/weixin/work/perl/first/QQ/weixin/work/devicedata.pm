# Made from the docstrings of QQ/weixin/work/devicedata.py by .ci/made; change those.
package QQ::weixin::work::devicedata;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_auth_info get_checkin_data get_temperature_data get_accesscontrol_data get_accesscontrol_rule add_accesscontrol_rule mod_accesscontrol_rule del_accesscontrol_rule)],
    original => [qw()],
    more     => [qw(get_auth_info get_checkin_data get_temperature_data get_accesscontrol_data get_accesscontrol_rule add_accesscontrol_rule mod_accesscontrol_rule del_accesscontrol_rule)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::devicedata - 智慧硬件

=head1 SYNOPSIS

    use QQ::weixin::work::devicedata;
    my $reply = QQ::weixin::work::devicedata::get_auth_info($access_token, \%hash);

=head1 DESCRIPTION

What the devices of an authorised corp recorded, and the rules of its doors, for third-party apps. The corp installs the
device and the app, and authorises the app for the device's data.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_auth_info($access_token, \%hash)

获取硬件授权结果: list the devices whose data the app may read.

POST devicedata/get_auth_info
https://developer.work.weixin.qq.com/document/path/96097 (2022/10/25)

hash:

=over

=item agentid (int)

the app; only for a suite of several apps.

=back

Reply:

=over

=item device_list (dict)

the devices.

=item device_list.item (list[dict])

the devices.

=item device_list.item[].device_sn (str)

serial number.

=item device_list.item[].SN (any)

serial number, as the page's table has it; device_sn in the sample.

=item device_list.item[].remark_name (str)

name given by the corp.

=item device_list.item[].default_name (str)

name that it left the factory with.

=item device_list.item[].model_name (str)

model.

=item device_list.item[].device_type (int)

1 = attendance or access control.

=item device_list.item[].device_ability (int)

sum of 1 = attendance, 2 = access control, 4 = temperature; so 5 is attendance and temperature.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限; the corp authorised the app for the devices

=item *

note: the corp must have installed both the devices and the app

=back

=head2 get_checkin_data($access_token, \%hash)

获取考勤打卡原始数据: list the check-ins recorded by devices.

POST devicedata/get_checkin_data
https://developer.work.weixin.qq.com/document/path/96027 (2023/10/08)

hash:

=over

=item agentid (int)

the app; required for a suite of several apps.

=item user_type (int, required)

0 = a member of the corp, 2 = a student.

=item begin_time (int, required)

uploaded by the device from when, Unix seconds.

=item end_time (int, required)

uploaded until when, Unix seconds; at most a month after begin_time; better within the same month.

=item data_filter_type (int, required)

what to ask for: 1 = devices, 2 = people.

=item device_sn_list (list[str])

serial numbers; at most 100 items; required when data_filter_type is 1.

=item open_userid_list (list[str])

people; at most 100 items, those out of the visible range are ignored; required when data_filter_type is 2.

=item limit (int)

most records of a page; at most 500. Default: 200.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item checkindata (dict)

the records.

=item checkindata.items (list[dict])

the records.

=item checkindata.items[].open_userid (str)

the person.

=item checkindata.items[].device_sn (str)

serial number of the device.

=item checkindata.items[].checkin_time (int)

when, Unix seconds.

=item next_cursor (str)

where the next page begins; empty at the end; a page may be empty though there are more.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限 > 考勤打卡原始数据; within the app's visible range

=item *

note: the corp must have installed both the devices and the app

=back

Limits:

=over

=item *

records may come twice, above all where the time asked for crosses a month; remove them yourself.

=item *

sorted by the time of the upload.

=back

=head2 get_temperature_data($access_token, \%hash)

获取温度检测原始数据: list the temperatures recorded by devices.

POST devicedata/get_temperature_data
https://developer.work.weixin.qq.com/document/path/96028 (2023/10/08)

hash:

=over

=item agentid (int)

the app; required for a suite of several apps.

=item user_type (int, required)

0 = a member of the corp, 2 = a student.

=item begin_time (int, required)

uploaded by the device from when, Unix seconds.

=item end_time (int, required)

uploaded until when, Unix seconds; at most a month after begin_time; better within the same month.

=item data_filter_type (int, required)

what to ask for: 1 = devices, 2 = people.

=item device_sn_list (list[str])

serial numbers; at most 100 items; required when data_filter_type is 1.

=item open_userid_list (list[str])

people; at most 100 items, those out of the visible range are ignored; required when data_filter_type is 2.

=item limit (int)

most records of a page; at most 500. Default: 200.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item temperature_data (dict)

the records.

=item temperature_data.items (list[dict])

the records.

=item temperature_data.items[].user_type (int)

kind of the person, as in the request.

=item temperature_data.items[].open_userid (str)

the person.

=item temperature_data.items[].device_sn (str)

serial number of the device.

=item temperature_data.items[].timestamp (int)

when, Unix seconds.

=item temperature_data.items[].temperature (str)

the temperature.

=item temperature_data.items[].status (int)

state of the temperature.

=item next_cursor (str)

where the next page begins; empty at the end; a page may be empty though there are more.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限 > 温度检测原始数据; within the app's visible range

=item *

note: the corp must have installed both the devices and the app

=back

Limits:

=over

=item *

records may come twice, above all where the time asked for crosses a month; remove them yourself.

=item *

sorted by the time of the upload.

=back

=head2 get_accesscontrol_data($access_token, \%hash)

获取门禁通行原始数据: list who passed the doors of devices.

POST devicedata/get_accesscontrol_data
https://developer.work.weixin.qq.com/document/path/96029 (2023/10/08)

hash:

=over

=item agentid (int)

the app; required for a suite of several apps.

=item user_type (int, required)

0 = a member of the corp, 2 = a student.

=item begin_time (int, required)

uploaded by the device from when, Unix seconds.

=item end_time (int, required)

uploaded until when, Unix seconds; at most a month after begin_time; better within the same month.

=item data_filter_type (int, required)

what to ask for: 1 = devices, 2 = people.

=item device_sn_list (list[str])

serial numbers; at most 100 items; required when data_filter_type is 1.

=item open_userid_list (list[str])

people; at most 100 items, those out of the visible range are ignored; required when data_filter_type is 2.

=item limit (int)

most records of a page; at most 500. Default: 200.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item accesscontrol_data (dict)

the records.

=item accesscontrol_data.items (list[dict])

the records.

=item accesscontrol_data.items[].user_type (int)

0 = a member of the corp, 1 = a visitor, 2 = a student.

=item accesscontrol_data.items[].open_userid (str)

the person.

=item accesscontrol_data.items[].device_sn (str)

serial number of the device.

=item accesscontrol_data.items[].timestamp (int)

when, Unix seconds.

=item accesscontrol_data.items[].pass_type (int)

1 = in, 2 = out, 3 = unknown.

=item accesscontrol_data.items[].pass_method (int)

1 = face, 2 = QR code, 3 = from afar, 4 = fingerprint.

=item next_cursor (str)

where the next page begins; empty at the end; a page may be empty though there are more.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限 > 门禁通行原始数据; within the app's visible range

=item *

note: the corp must have installed both the devices and the app

=back

Limits:

=over

=item *

records may come twice, above all where the time asked for crosses a month; remove them yourself.

=item *

sorted by the time of the upload.

=back

=head2 get_accesscontrol_rule($access_token, \%hash)

读取门禁通行规则: read the rules of a device's door.

POST devicedata/get_accesscontrol_rule
https://developer.work.weixin.qq.com/document/path/96030 (2024/03/13)

hash:

=over

=item device_sn (str, required)

serial number of the device.

=back

Reply:

=over

=item pass_rule (dict)

who may pass.

=item pass_rule.items (list[dict])

the rules.

=item pass_rule.items[].rule_id (str)

id of the rule.

=item pass_rule.items[].name (str)

name of the rule.

=item pass_rule.items[].rule_list (list[str])

when to let pass, in the syntax of the page 门禁通行规则语法说明, such as "9:00-10:00 * * 1-5 *".

=item pass_rule.items[].effect_time (int)

from when the rule holds, Unix seconds.

=item pass_rule.items[].effect_open_userid_list (list[dict])

for whom.

=item pass_rule.items[].effect_open_userid_list[].open_userid (str)

the person.

=item pass_rule.items[].effect_open_userid_list[].user_type (int)

0 = a member of the corp, 2 = a student.

=item remote_pass_rule (dict)

who may open from afar.

=item remote_pass_rule.items (list[dict])

the rules.

=item remote_pass_rule.items[].rule_id (str)

id of the rule.

=item remote_pass_rule.items[].name (str)

name of the rule.

=item remote_pass_rule.items[].rule_list (list[str])

when to let pass, in the syntax of the page 门禁通行规则语法说明, such as "9:00-10:00 * * 1-5 *".

=item remote_pass_rule.items[].effect_time (int)

from when the rule holds, Unix seconds.

=item remote_pass_rule.items[].effect_open_userid_list (list[dict])

for whom.

=item remote_pass_rule.items[].effect_open_userid_list[].open_userid (str)

the person.

=item remote_pass_rule.items[].effect_open_userid_list[].user_type (int)

0 = a member of the corp, 2 = a student.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限 > 读取门禁规则; within the app's visible range

=item *

note: the corp must have installed both the devices and the app

=back

=head2 add_accesscontrol_rule($access_token, \%hash)

写入门禁通行规则: make a rule for doors.

POST devicedata/add_accesscontrol_rule
https://developer.work.weixin.qq.com/document/path/96031 (2022/10/10)

At least one of pass_rule and remote_pass_rule is needed.

hash:

=over

=item rule_name (str, required)

name of the rule.

=item device_sn_list (list[str], required)

serial numbers of the devices.

=item pass_rule (dict)

who may pass.

=item pass_rule.rule_list (list[str], required)

when, such as "9:00-10:00,15:30-17:45 * * 0,6 *"; of the five fields only the first (hours) and the fourth (days of the week) count, and / is not supported.

=item pass_rule.effect_open_userid_list (list[dict], required)

for whom.

=item pass_rule.effect_open_userid_list[].open_userid (str, required)

the person.

=item pass_rule.effect_open_userid_list[].user_type (int)

0 = a member of the corp, 2 = a student. Default: 0.

=item remote_pass_rule (dict)

who may open from afar.

=item remote_pass_rule.rule_list (list[str], required)

when, as in pass_rule.

=item remote_pass_rule.effect_open_userid_list (list[dict], required)

for whom.

=item remote_pass_rule.effect_open_userid_list[].open_userid (str, required)

the person.

=item remote_pass_rule.effect_open_userid_list[].user_type (int)

0 = a member of the corp, 2 = a student. Default: 0.

=back

Reply:

=over

=item rule_id (str)

id of the rule.

=item invalid_list (list[str])

open_userids that are invalid; only when errcode is not 0.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限 > 创建门禁规则; only people in the visible range of both the app and the device, and devices that the corp authorised

=item *

note: the corp must have installed both the devices and the app

=back

=head2 mod_accesscontrol_rule($access_token, \%hash)

修改门禁通行规则: change a rule for doors.

POST devicedata/mod_accesscontrol_rule
https://developer.work.weixin.qq.com/document/path/96221 (2022/10/10)

Not possible where the rule holds people or devices beyond what the app may use.

hash:

=over

=item rule_id (str, required)

id of the rule.

=item rule_name (str, required)

name of the rule.

=item device_sn_list (list[str], required)

serial numbers of the devices.

=item pass_rule (dict)

who may pass.

=item pass_rule.rule_list (list[str], required)

when, such as "9:00-10:00,15:30-17:45 * * 0,6 *"; of the five fields only the first (hours) and the fourth (days of the week) count, and / is not supported.

=item pass_rule.effect_open_userid_list (list[dict], required)

for whom.

=item pass_rule.effect_open_userid_list[].open_userid (str, required)

the person.

=item pass_rule.effect_open_userid_list[].user_type (int)

0 = a member of the corp, 2 = a student. Default: 0.

=item remote_pass_rule (dict)

who may open from afar.

=item remote_pass_rule.rule_list (list[str], required)

when, as in pass_rule.

=item remote_pass_rule.effect_open_userid_list (list[dict], required)

for whom.

=item remote_pass_rule.effect_open_userid_list[].open_userid (str, required)

the person.

=item remote_pass_rule.effect_open_userid_list[].user_type (int)

0 = a member of the corp, 2 = a student. Default: 0.

=back

Reply:

=over

=item invalid_list (list[str])

open_userids that are invalid; only when errcode is not 0.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限 > 创建门禁规则; only for what the app itself created; only people in the visible range of both the app and the device

=item *

note: the corp must have installed both the devices and the app

=back

=head2 del_accesscontrol_rule($access_token, \%hash)

删除门禁通行规则: delete a rule for doors.

POST devicedata/del_accesscontrol_rule
https://developer.work.weixin.qq.com/document/path/96227 (2022/10/10)

hash:

=over

=item rule_id (str, required)

id of the rule.

=back

Permission:

=over

=item *

third-party: 设备接口信息权限 > 创建门禁规则; only for what the app itself created

=item *

note: the corp must have installed both the devices and the app

=back

=cut
