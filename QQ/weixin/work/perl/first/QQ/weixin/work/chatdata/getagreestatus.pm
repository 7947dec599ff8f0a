# Made from the docstrings of QQ/weixin/work/chatdata/getagreestatus.py by .ci/made; change those.
package QQ::weixin::work::chatdata::getagreestatus;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::chatdata',
    exported => [qw(single room)],
    original => [qw()],
    more     => [qw(single room)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::chatdata::getagreestatus - 基础接口

=head1 SYNOPSIS

    use QQ::weixin::work::chatdata::getagreestatus;
    my $reply = QQ::weixin::work::chatdata::getagreestatus::single($access_token, \%hash);

=head1 DESCRIPTION

Whether external contacts have consented to the archiving of their sessions.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 single($access_token, \%hash)

获取单聊会话同意情况: check whether external contacts consent to the archiving of single chats.

POST chatdata/getagreestatus/single
https://developer.work.weixin.qq.com/document/path/99530 (2024/04/22)

hash:

=over

=item item (list[dict], required)

the sessions, at most 100 items; the official table calls it info, its sample item.

=item item[].open_userid (str, required)

the member, within the range granted.

=item item[].external_userid (str, required)

the external contact.

=back

Reply:

=over

=item agreeinfo (list[dict])

consent for each session.

=item agreeinfo[].open_userid (str)

the member.

=item agreeinfo[].external_userid (str)

the external contact.

=item agreeinfo[].agree_status (str)

Agree = consents, Disagree = does not consent.

=item agreeinfo[].status_change_time (int)

time of the last change, Unix seconds.

=back

Permission:

=over

=item *

self-built, third-party, delegated: not allowed

=item *

message archive: 会话存档接口权限

=back

=head2 room($access_token, \%hash)

获取群聊会话同意情况: get which external contacts in a group chat consent to its archiving.

POST chatdata/getagreestatus/room
https://developer.work.weixin.qq.com/document/path/99530 (2024/04/22)

hash:

=over

=item chatid (str, required)

the group chat; at least one of its members must be in the range granted.

=back

Reply:

=over

=item agreeinfo (list[dict])

consent of each external contact from outside the corp.

=item agreeinfo[].external_userid (str)

the external contact.

=item agreeinfo[].agree_status (str)

Agree = consents, Disagree = does not consent.

=item agreeinfo[].status_change_time (int)

time of the last change, Unix seconds.

=back

Permission:

=over

=item *

self-built, third-party, delegated: not allowed

=item *

message archive: 会话存档接口权限

=back

=cut
