# Made from the docstrings of QQ/weixin/work/msgaudit/__init__.py by .ci/made; change those.
package QQ::weixin::work::msgaudit;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_robot_info get_permit_user_list check_single_agree check_room_agree)],
    original => [qw()],
    more     => [qw(get_robot_info get_permit_user_list check_single_agree check_room_agree)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::msgaudit - 会话内容存档

=head1 SYNOPSIS

    use QQ::weixin::work::msgaudit;
    my $reply = QQ::weixin::work::msgaudit::get_robot_info($access_token, $robot_id);

=head1 DESCRIPTION

Who is in the message archive (会话内容存档), and which external contacts consent to it. The messages themselves come through
the SDK of the archive, a library of its own, and not through HTTP.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_robot_info($access_token, $robot_id)

获取机器人信息: read name and creator of a robot.

GET msgaudit/get_robot_info
https://developer.work.weixin.qq.com/document/path/91774 (2025/05/08)

Arguments:

=over

=item robot_id (str, required)

the robot; its ids begin with wb, and stand in archived messages as sender.

=back

Reply:

=over

=item data (dict)

the robot.

=item data.robot_id (str)

the robot.

=item data.name (str)

its name.

=item data.creator_userid (str)

the member who created it.

=back

Permission:

=over

=item *

message archive: 会话内容存档

=back

Limits:

=over

=item *

at most 600 calls a minute.

=back

=head2 get_permit_user_list($access_token, \%hash)

获取会话内容存档开启成员列表: list the members whose messages are archived.

POST msgaudit/get_permit_user_list
https://developer.work.weixin.qq.com/document/path/91614 (2025/05/08)

Departments and tags for which the archive is switched on are resolved to their members. Members over the number
that was bought are not in effect and not listed.

hash:

=over

=item type (int)

only members of this edition: 1 = 办公版, 2 = 服务版, 3 = 企业版; left out, all members.

=back

Reply:

=over

=item ids (list[str])

the members in effect, by userid.

=back

Permission:

=over

=item *

message archive: 会话内容存档

=back

Limits:

=over

=item *

at most 1000 calls a minute.

=back

=head2 check_single_agree($access_token, \%hash)

获取会话同意情况: check whether external contacts consent to the archiving of single chats.

POST msgaudit/check_single_agree
https://developer.work.weixin.qq.com/document/path/91782 (2025/05/08)

hash:

=over

=item info (list[dict], required)

the sessions, at most 100 items; a longer list is refused.

=item info[].userid (str, required)

the member.

=item info[].exteranalopenid (str, required)

the external contact; spelt like that.

=back

Reply:

=over

=item agreeinfo (list[dict])

consent for each session.

=item agreeinfo[].userid (str)

the member.

=item agreeinfo[].exteranalopenid (str)

the external contact.

=item agreeinfo[].agree_status (str)

Agree = consents, Disagree = does not consent.

=item agreeinfo[].status_change_time (int)

time of the last change, Unix seconds.

=back

Permission:

=over

=item *

message archive: 会话内容存档

=back

Limits:

=over

=item *

at most 2500 calls a minute.

=back

=head2 check_room_agree($access_token, \%hash)

获取会话同意情况: get which external contacts in a group chat consent to its archiving.

POST msgaudit/check_room_agree
https://developer.work.weixin.qq.com/document/path/91782 (2025/05/08)

hash:

=over

=item roomid (str, required)

the group chat.

=back

Reply:

=over

=item agreeinfo (list[dict])

consent of each external contact from outside the corp.

=item agreeinfo[].exteranalopenid (str)

the external contact.

=item agreeinfo[].agree_status (str)

Agree = consents, Disagree = does not consent.

=item agreeinfo[].status_change_time (int)

time of the last change, Unix seconds.

=back

Permission:

=over

=item *

message archive: 会话内容存档

=back

Limits:

=over

=item *

at most 1500 calls a minute.

=back

=cut
