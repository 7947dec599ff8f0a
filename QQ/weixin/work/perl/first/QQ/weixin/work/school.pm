# Made from the docstrings of QQ/weixin/work/school/__init__.py by .ci/made; change those.
package QQ::weixin::work::school;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(set_teacher_view_mode get_teacher_view_mode set_arch_sync_mode set_upgrade_info getuserinfo get_payment_result get_trade get_chat_create_mode set_chat_create_mode)],
    original => [qw()],
    more     => [qw(set_teacher_view_mode get_teacher_view_mode set_arch_sync_mode set_upgrade_info getuserinfo get_payment_result get_trade get_chat_create_mode set_chat_create_mode)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::school - 家校沟通

=head1 SYNOPSIS

    use QQ::weixin::work::school;
    my $reply = QQ::weixin::work::school::set_teacher_view_mode($access_token, \%hash);

=head1 DESCRIPTION

School-parent communication (家校沟通): the settings of a school, who opened a web page of it, and class payments. The
contacts of students and parents are the business of school.user and school.department.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 set_teacher_view_mode($access_token, \%hash)

设置「老师可查看班级」的模式: set which classes teachers may see.

POST school/set_teacher_view_mode
https://developer.work.weixin.qq.com/document/path/92652 (2023/11/30)

hash:

=over

=item view_mode (int, required)

1 = all classes, 2 = those they answer for.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_teacher_view_mode($access_token)

获取「老师可查看班级」的模式: get which classes teachers may see.

GET school/get_teacher_view_mode
https://developer.work.weixin.qq.com/document/path/92652 (2023/11/30)

Reply:

=over

=item view_mode (int)

1 = all classes, 2 = those they answer for.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 set_arch_sync_mode($access_token, \%hash)

设置家校通讯录自动同步模式: switch off the synchronisation of the school contacts and the class tags.

POST school/set_arch_sync_mode
https://developer.work.weixin.qq.com/document/path/92345 (2024/08/22)

What is switched off can't be switched on again.

hash:

=over

=item arch_sync_mode (int, required)

what ends, 1 = from tags to school contacts, 2 = from school contacts to tags, 3 = both.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 set_upgrade_info($access_token, \%hash)

修改自动升年级的配置: set whether and when students move up a grade by themselves.

POST school/set_upgrade_info
https://developer.work.weixin.qq.com/document/path/92949 (2024/08/22)

hash:

=over

=item upgrade_switch (int)

whether they do, 0 = no, 1 = yes; any value but 1 counts as 0. Default: 0.

=item upgrade_time (int)

when, Unix seconds, of which only month and day count. Default: 0, which stands for 1 January.

=back

Reply:

=over

=item next_upgrade_time (int)

when it is next, Unix seconds, of which only the date counts; next year's date when the school has moved up this year.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 getuserinfo($access_token, $code)

获取家校访问用户身份: find out which parent or student opened a web page.

GET school/getuserinfo
https://developer.work.weixin.qq.com/document/path/95791 (2022/06/07)

A visitor comes back from the web authorisation with a code in the address of the page.

Arguments:

=over

=item code (str, required)

the code; at most 512 bytes. Another one each time, for one use within 5 minutes.

=back

Reply:

=over

=item DeviceId (str)

the mobile device, by an id that WeCom draws when it is installed: the same after an upgrade, another after a new installation.

=item parent_userid (str)

the parent; when the visitor is one.

=item student_userid (str)

the student; when the visitor is one.

=back

Permission:

=over

=item *

note: the domain that the visitor is sent to must be a trusted domain of the app

=back

Errors:

=over

=item *

40029: the code is not valid.

=item *

50001: the domain is not a trusted domain of the app.

=back

=head2 get_payment_result($access_token, \%hash)

获取学生付款结果: get which students' fees of a class payment are paid.

POST school/get_payment_result
https://developer.work.weixin.qq.com/document/path/94470 (2021/06/24)

hash:

=over

=item payment_id (str, required)

the class payment, as the JS-SDK or mini program call that starts it returns it.

=back

Reply:

=over

=item project_name (str)

what is paid for.

=item amount (int)

how much; the page gives no unit.

=item payment_result (list[dict])

the students.

=item payment_result[].student_userid (str)

the student.

=item payment_result[].payer_parent_userid (str)

the parent who paid.

=item payment_result[].trade_state (int)

0 = not paid, 1 = paid.

=item payment_result[].trade_no (str)

the order.

=back

Permission:

=over

=item *

note: only for what the app itself created

=back

=head2 get_trade($access_token, \%hash)

获取订单详情: get the payment of an order of a class payment.

POST school/get_trade
https://developer.work.weixin.qq.com/document/path/94471 (2021/05/24)

hash:

=over

=item payment_id (str, required)

the class payment, as the call that starts it returns it.

=item trade_no (str, required)

the order, from get_payment_result.

=back

Reply:

=over

=item transaction_id (str)

the WeChat payment.

=item pay_time (int)

when it was paid, Unix seconds.

=back

Permission:

=over

=item *

note: only for what the app itself created

=back

=head2 get_chat_create_mode($access_token)

获取创建方式: get how class group chats come to be.

GET school/get_chat_create_mode
https://developer.work.weixin.qq.com/document/path/92430 (2024/08/22)

Reply:

=over

=item create_mode (int)

0 = automatically, 1 = by hand.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 set_chat_create_mode($access_token, \%hash)

设置创建方式: set how class group chats come to be.

POST school/set_chat_create_mode
https://developer.work.weixin.qq.com/document/path/92430 (2024/08/22)

hash:

=over

=item create_mode (int, required)

0 = automatically, 1 = by hand.

=back

Permission:

=over

=item *

self-built: 家校沟通 > 读取和编辑家校通讯录的应用

=item *

third-party: 家校沟通 > 使用和编辑

=item *

delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=cut
