# Made from the docstrings of QQ/weixin/work/chatdata/groupchat.py by .ci/made; change those.
package QQ::weixin::work::chatdata::groupchat;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::chatdata',
    exported => [qw(get)],
    original => [qw()],
    more     => [qw(get)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::chatdata::groupchat - 基础接口

=head1 SYNOPSIS

    use QQ::weixin::work::chatdata::groupchat;
    my $reply = QQ::weixin::work::chatdata::groupchat::get($access_token, \%hash);

=head1 DESCRIPTION

Facts about the group chats whose messages are archived.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, \%hash)

获取内部群信息: read creator, time of creation and members of an internal group chat.

POST chatdata/groupchat/get
https://developer.work.weixin.qq.com/document/path/99495 (2024/02/02)

hash:

=over

=item chatid (str, required)

the group chat, as archived messages name it; only internal ones and those of corp interconnection (企业互联). At least one of its members must be in the range granted.

=back

Reply:

=over

=item members (list[dict])

who is in the group chat.

=item members[].type (int)

1 = member, 2 = external contact, 3 = robot.

=item members[].memberid (str)

open_userid of a member, external_userid of an external contact, or id of a robot.

=item members[].jointime (int)

time of joining, Unix seconds.

=item creator (str)

open_userid of who created it.

=item room_create_time (int)

time of creation, Unix seconds.

=back

Permission:

=over

=item *

self-built, third-party, delegated: not allowed

=item *

message archive: 会话存档接口权限 > 获取内部群信息

=back

Errors:

=over

=item *

301052: the message archive has expired.

=back

=cut
