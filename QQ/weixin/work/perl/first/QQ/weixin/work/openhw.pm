# Made from the docstrings of QQ/weixin/work/openhw/__init__.py by .ci/made; change those.
package QQ::weixin::work::openhw;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_model_token get_device_secret get_device_token)],
    original => [qw()],
    more     => [qw(get_model_token get_device_secret get_device_token)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::openhw - 硬件云端接入

=head1 SYNOPSIS

    use QQ::weixin::work::openhw;
    my $reply = QQ::weixin::work::openhw::get_model_token(\%hash);

=head1 DESCRIPTION

The credentials of hardware that its maker's cloud connects to WeCom: model_access_token for a model of devices,
device_access_token for a device that a corp has bound.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_model_token(\%hash)

获取设备型号调用凭证: get the model_access_token of a model of devices.

POST openhw/get_model_token
https://developer.work.weixin.qq.com/document/path/95992 (2022/07/28)

No credential is needed, but model_ticket, which WeCom pushes to the maker's callback every ten minutes. Keep the
token; don't ask for each call.

hash:

=over

=item model_id (str, required)

the model, as on the page of 服务商管理端 where it was created.

=item model_secret (str, required)

the model's secret.

=item model_ticket (str, required)

the ticket pushed last; valid for 30 minutes.

=back

Reply:

=over

=item model_access_token (str)

the token; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds; 2 hours.

=back

Permission:

=over

=item *

device: with the model's own secret

=back

Limits:

=over

=item *

a successful reply has no errcode.

=back

=head2 get_device_secret($model_access_token, \%hash)

获取设备授权密钥: change the code of a device's binding for the device's secret.

POST openhw/get_device_secret
https://developer.work.weixin.qq.com/document/path/95993 (2025/08/19)

The callback of the binding has the code. The secret gets tokens of the device (get_device_token) until the corp
unbinds it; keep it well.

hash:

=over

=item auth_code (str, required)

the code; 64 to 512 bytes; good for one call.

=back

Reply:

=over

=item device_secret (str)

the device's secret; at most 512 bytes.

=item device_access_token (str)

a token of the device; at most 512 bytes.

=item expires_in (int)

how long the token is valid, seconds.

=back

=head2 get_device_token($model_access_token, \%hash)

获取设备调用凭证: get the device_access_token of a device.

POST openhw/get_device_token
https://developer.work.weixin.qq.com/document/path/96022 (2022/08/11)

hash:

=over

=item device_sn (str, required)

serial number of the device.

=item device_secret (str, required)

its secret, from get_device_secret.

=back

Reply:

=over

=item device_access_token (str)

the token; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds.

=back

Limits:

=over

=item *

a successful reply has no errcode.

=back

=cut
