# Made from the docstrings of QQ/weixin/work/msgaudit/groupchat.py by .ci/made; change those.
package QQ::weixin::work::msgaudit::groupchat;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::msgaudit',
    exported => [qw(get)],
    original => [qw()],
    more     => [qw(get)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::msgaudit::groupchat - 会话内容存档

=head1 SYNOPSIS

    use QQ::weixin::work::msgaudit::groupchat;
    my $reply = QQ::weixin::work::msgaudit::groupchat::get($access_token, \%hash);

=head1 DESCRIPTION

Facts about the internal group chats whose messages are archived.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, \%hash)

获取会话内容存档内部群信息: read name, notice, creator and members of an internal group chat.

POST msgaudit/groupchat/get
https://developer.work.weixin.qq.com/document/path/92951 (2025/05/08)

hash:

=over

=item roomid (str, required)

the group chat, as archived messages name it; only internal ones.

=back

Reply:

=over

=item roomname (str)

its name.

=item creator (str)

userid of who created it.

=item members (list[dict])

who is in it.

=item members[].memberid (str)

the member, by userid.

=item members[].jointime (int)

time of joining, Unix seconds.

=item notice (str)

its notice.

=item room_create_time (int)

time of creation, Unix seconds.

=back

Permission:

=over

=item *

message archive: 会话内容存档

=back

Limits:

=over

=item *

at most 2000 calls a minute.

=back

Errors:

=over

=item *

301052: the message archive has expired.

=back

=cut
