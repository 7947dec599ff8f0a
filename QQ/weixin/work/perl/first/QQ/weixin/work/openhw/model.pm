# Made from the docstrings of QQ/weixin/work/openhw/model.py by .ci/made; change those.
package QQ::weixin::work::openhw::model;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::openhw',
    exported => [qw(register_sn unregister_sn)],
    original => [qw()],
    more     => [qw(register_sn unregister_sn)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::openhw::model - 设备接入

=head1 SYNOPSIS

    use QQ::weixin::work::openhw::model;
    my $reply = QQ::weixin::work::openhw::model::register_sn($model_access_token, \%hash);

=head1 DESCRIPTION

The devices of a model.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 register_sn($model_access_token, \%hash)

录入设备: add a device to the model.

POST openhw/model/register_sn
https://developer.work.weixin.qq.com/document/path/95980 (2022/07/28)

hash:

=over

=item device_sn (str, required)

serial number: digits and letters only, unique, read without regard to case; 1 to 128 characters.

=back

Reply:

=over

=item qr_code (str)

the device's static QR code.

=back

=head2 unregister_sn($model_access_token, \%hash)

删除设备: delete a device of the model that no corp has bound.

POST openhw/model/unregister_sn
https://developer.work.weixin.qq.com/document/path/95981 (2022/07/28)

hash:

=over

=item device_sn (str, required)

serial number of the device.

=back

=cut
