# Made from the docstrings of QQ/weixin/work/externalcontact/customer_acquisition_app.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::customer_acquisition_app;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(get_permit)],
    original => [qw()],
    more     => [qw(get_permit)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::customer_acquisition_app - 获取客户可建联成员

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::customer_acquisition_app;
    my $reply = QQ::weixin::work::externalcontact::customer_acquisition_app::get_permit($access_token);

=head1 DESCRIPTION

Third-party apps that bring customers to a corp (营销获客): which members customers may add through such an app.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_permit($access_token)

获取客户可建联成员: get which members customers may add through the app, as the administrator of the corp set it.

GET externalcontact/customer_acquisition_app/get_permit
https://developer.work.weixin.qq.com/document/path/101146 (2025/11/28)

Reply:

=over

=item user_list (list[str])

the members, by userid.

=item department_list (list[int])

departments whose members count; user.simplelist lists them.

=item tag_list (list[int])

tags whose members count.

=back

Permission:

=over

=item *

third-party: apps of the kind 营销获客 only

=back

=cut
