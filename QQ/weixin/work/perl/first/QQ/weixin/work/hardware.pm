# Made from the docstrings of QQ/weixin/work/hardware.py by .ci/made; change those.
package QQ::weixin::work::hardware;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_device_feature get_hardware_checkin_data)],
    original => [qw()],
    more     => [qw(get_device_feature get_hardware_checkin_data)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::hardware - 打卡

=head1 SYNOPSIS

    use QQ::weixin::work::hardware;
    my $reply = QQ::weixin::work::hardware::get_device_feature($provider_access_token, \%hash);

=head1 DESCRIPTION

What attendance devices recorded.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_device_feature($provider_access_token, \%hash)

获取设备特征: read the mark that a device reports of itself.

POST hardware/get_device_feature
https://developer.work.weixin.qq.com/document/path/92739

hash:

=over

=item device_sn (str, required)

serial number of the device.

=back

Reply:

=over

=item device_feature (str)

the mark.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_hardware_checkin_data($access_token, \%hash)

获取设备打卡数据: list what attendance devices recorded, whether it fits a check-in rule or not.

POST hardware/get_hardware_checkin_data
https://developer.work.weixin.qq.com/document/path/94126 (2024/10/31)

Check-ins by mobile phone are not among them.

hash:

=over

=item filter_type (int)

which time starttime and endtime mean: 1 = of the check-in, 2 = of the upload by the device. Default: 1.

=item starttime (int, required)

from when, Unix seconds; by when they checked in if filter_type is 1, by when the device uploaded it if 2.

=item endtime (int, required)

until when, Unix seconds; likewise; at most a month after starttime.

=item useridlist (list[str], required)

the members; at most 100 items; invalid ones are ignored.

=back

Reply:

=over

=item checkindata (list[dict])

the records.

=item checkindata[].userid (str)

the member.

=item checkindata[].checkin_time (int)

when, Unix seconds.

=item checkindata[].device_sn (str)

serial number of the device.

=item checkindata[].device_name (str)

name of the device.

=back

Permission:

=over

=item *

self-built: 打卡 > 可调用接口的应用

=item *

delegated: not allowed

=item *

third-party: 打卡; the device's model must be associated with the app

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: within the app's visible range

=back

=cut
