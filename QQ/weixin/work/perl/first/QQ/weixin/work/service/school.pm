# Made from the docstrings of QQ/weixin/work/service/school.py by .ci/made; change those.
package QQ::weixin::work::service::school;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(getuserinfo3rd)],
    original => [qw()],
    more     => [qw(getuserinfo3rd)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::school - 网页授权登录

=head1 SYNOPSIS

    use QQ::weixin::work::service::school;
    my $reply = QQ::weixin::work::service::school::getuserinfo3rd($suite_access_token, $code);

=head1 DESCRIPTION

Who opened a page of a third-party app in the school-parent communication.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 getuserinfo3rd($suite_access_token, $code)

获取家校访问用户身份: identify the parent or student of a school who opened a page of a third-party app.

GET service/school/getuserinfo3rd
https://developer.work.weixin.qq.com/document/path/95790 (2022/05/24)

A parent gets DeviceId and parents, a student gets DeviceId and students.

Arguments:

=over

=item code (str, required)

the code of the redirect after consent; at most 512 bytes; good for one call within 5 minutes.

=back

Reply:

=over

=item DeviceId (str)

id of the phone, made when WeCom is installed; an upgrade keeps it, a new installation does not.

=item parents (list[dict])

the schools of a parent.

=item parents[].corpid (str)

the school.

=item parents[].parent_userid (str)

the parent's id in its contacts.

=item students (list[dict])

the schools of a student.

=item students[].corpid (str)

the school.

=item students[].student_userid (str)

the student's id in its contacts.

=back

Permission:

=over

=item *

third-party: the page's domain must be a 可信域名 of the app

=back

Errors:

=over

=item *

40029: code is invalid.

=item *

50001: the page's domain is no 可信域名 of the app.

=back

=cut
