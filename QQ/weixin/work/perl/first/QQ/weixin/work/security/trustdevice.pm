# Made from the docstrings of QQ/weixin/work/security/trustdevice.py by .ci/made; change those.
package QQ::weixin::work::security::trustdevice;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::security',
    exported => [qw(import list get_by_user delete approve reject)],
    original => [qw(import list get_by_user delete approve reject)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::security::trustdevice - 设备管理

=head1 SYNOPSIS

    use QQ::weixin::work::security::trustdevice;
    my $reply = QQ::weixin::work::security::trustdevice::import($access_token, \%hash);

=head1 DESCRIPTION

Trusted devices: which Windows and Mac computers the corp (可信企业设备) or a member (可信个人设备) vouches for. Device management
(设备管理) must be turned on in the admin console.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 import($access_token, \%hash)

导入可信企业设备: import trusted corp devices.

POST security/trustdevice/import
https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

The call can succeed as a whole while single devices fail: look at result.

hash:

=over

=item device_list (list[dict], required)

the devices, at most 100 items.

=item device_list[].system (str, required)

one of Windows, Mac.

=item device_list[].mac_addr (list[str])

MAC addresses, at most 100 items; required when system is Windows, optional for Mac.

=item device_list[].motherboard_uuid (str)

mainboard UUID; Windows only.

=item device_list[].harddisk_uuid (list[str])

hard disk serial numbers, at most 100 items; Windows only.

=item device_list[].domain (str)

Windows domain; Windows only.

=item device_list[].pc_name (str)

computer name; Windows only.

=item device_list[].seq_no (str)

Mac serial number; required when system is Mac.

=back

Reply:

=over

=item result (list[dict])

outcome for each device.

=item result[].device_index (int)

position of the device in device_list, from 1.

=item result[].device_code (str)

code that names the device from now on; only when status is 1.

=item result[].duplicated_device_code (str)

device_code of the device that is there already; only when status is 2.

=item result[].status (int)

1 = imported, 2 = duplicate, 3 = device not supported, 4 = data not well formed.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 设备管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 list($access_token, \%hash)

获取设备信息: list the devices of one kind, page by page.

POST security/trustdevice/list
https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

MAC addresses, serial numbers, UUIDs and the like come masked for devices with status 2, 4 or 6.

hash:

=over

=item type (int, required)

1 = trusted corp devices, 2 = unknown devices, 3 = trusted personal devices.

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 100. Default: 100.

=back

Reply:

=over

=item device_list (list[dict])

devices.

=item device_list[].device_code (str)

device code.

=item device_list[].system (str)

one of Windows, Mac.

=item device_list[].mac_addr (list[str])

MAC addresses.

=item device_list[].motherboard_uuid (str)

mainboard UUID.

=item device_list[].harddisk_uuid (list[str])

hard disk UUIDs.

=item device_list[].domain (str)

Windows domain.

=item device_list[].pc_name (str)

computer name.

=item device_list[].seq_no (str)

Mac serial number.

=item device_list[].last_login_time (int)

last login, Unix seconds.

=item device_list[].last_login_userid (str)

member who logged in last.

=item device_list[].confirm_timestamp (int)

when the owner was assigned or confirmed, Unix seconds.

=item device_list[].confirm_userid (str)

member who owns or confirmed the device.

=item device_list[].approved_userid (str)

administrator who approved the claim.

=item device_list[].source (int)

0 = unknown, 1 = confirmed by a member, 2 = imported by an administrator, 3 = declared by a member.

=item device_list[].status (int)

1 = imported without a login yet, 2 = to be invited, 3 = waiting for an administrator to confirm it as a corp device, 4 = waiting for an administrator to confirm it as a personal device, 5 = confirmed as a trusted corp device, 6 = confirmed as a trusted personal device.

=item next_cursor (str)

where the next page begins; empty when there are no more devices.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 设备管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_by_user($access_token, \%hash)

获取成员使用设备: list the devices of one kind on which a member was the last to log in.

POST security/trustdevice/get_by_user
https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

MAC addresses, serial numbers, UUIDs and the like come masked for devices with status 2, 4 or 6.

hash:

=over

=item last_login_userid (str, required)

member who logged in last.

=item type (int, required)

1 = trusted corp devices, 2 = unknown devices, 3 = trusted personal devices.

=back

Reply:

=over

=item device_list (list[dict])

devices.

=item device_list[].device_code (str)

device code.

=item device_list[].system (str)

one of Windows, Mac.

=item device_list[].mac_addr (list[str])

MAC addresses.

=item device_list[].motherboard_uuid (str)

mainboard UUID.

=item device_list[].harddisk_uuid (list[str])

hard disk UUIDs.

=item device_list[].domain (str)

Windows domain.

=item device_list[].pc_name (str)

computer name.

=item device_list[].seq_no (str)

Mac serial number.

=item device_list[].last_login_time (int)

last login, Unix seconds.

=item device_list[].last_login_userid (str)

member who logged in last.

=item device_list[].confirm_timestamp (int)

when the owner was assigned or confirmed, Unix seconds.

=item device_list[].confirm_userid (str)

member who owns or confirmed the device.

=item device_list[].approved_userid (str)

administrator who approved the claim.

=item device_list[].source (int)

0 = unknown, 1 = confirmed by a member, 2 = imported by an administrator, 3 = declared by a member.

=item device_list[].status (int)

1 = imported without a login yet, 2 = to be invited, 3 = waiting for an administrator to confirm it as a corp device, 4 = waiting for an administrator to confirm it as a personal device, 5 = confirmed as a trusted corp device, 6 = confirmed as a trusted personal device.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 设备管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 delete($access_token, \%hash)

删除设备信息: delete devices of one kind.

POST security/trustdevice/delete
https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

hash:

=over

=item type (int, required)

1 = trusted corp devices, 2 = unknown devices, 3 = trusted personal devices.

=item device_code_list (list[str], required)

device codes of that kind, at most 100 items.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 设备管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 approve($access_token, \%hash)

确认为可信设备: approve pending claims, so that the devices become trusted.

POST security/trustdevice/approve
https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

Only devices that wait for an administrator (status 3 or 4) can be approved. The call can succeed as a whole while
single devices fail: look at fail_list.

hash:

=over

=item device_code_list (list[str], required)

device codes, at most 100 items; only devices that wait for the administrator (status 3 or 4).

=back

Reply:

=over

=item success_list (list[str])

device codes approved.

=item fail_list (list[str])

device codes not approved.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 设备管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 reject($access_token, \%hash)

驳回可信设备申请: reject pending claims that devices be trusted.

POST security/trustdevice/reject
https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

Only devices that wait for an administrator (status 3 or 4) can be rejected. The call can succeed as a whole while
single devices fail: look at fail_list.

hash:

=over

=item device_code_list (list[str], required)

device codes, at most 100 items; only devices that wait for the administrator (status 3 or 4).

=back

Reply:

=over

=item success_list (list[str])

device codes rejected.

=item fail_list (list[str])

device codes not rejected.

=back

Permission:

=over

=item *

self-built: 安全与管理 > 设备管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
