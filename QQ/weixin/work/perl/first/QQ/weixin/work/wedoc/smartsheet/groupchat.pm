# Made from the docstrings of QQ/weixin/work/wedoc/smartsheet/groupchat.py by .ci/made; change those.
package QQ::weixin::work::wedoc::smartsheet::groupchat;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::wedoc::smartsheet',
    exported => [qw(list get update)],
    original => [qw()],
    more     => [qw(list get update)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedoc::smartsheet::groupchat - 智能表格自动化创建的群聊

=head1 SYNOPSIS

    use QQ::weixin::work::wedoc::smartsheet::groupchat;
    my $reply = QQ::weixin::work::wedoc::smartsheet::groupchat::list($access_token, \%hash);

=head1 DESCRIPTION

The group chats that the automation of a smart sheet (智能表格) has created.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list($access_token, \%hash)

获取群聊列表: list the group chats that a smart sheet has created.

POST wedoc/smartsheet/groupchat/list
https://developer.work.weixin.qq.com/document/path/100989 (2025/07/09)

hash:

=over

=item docid (str, required)

the smart sheet; only one that the app itself created.

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 200. A page may hold fewer, so only has_more marks the end. Default: 100.

=back

Reply:

=over

=item chat_id_list (list[str])

the group chats.

=item next_cursor (str)

where the next page begins.

=item has_more (bool)

whether more follow.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用; the app's visible range must contain the root department

=item *

third-party, delegated: not allowed

=back

Limits:

=over

=item *

at most 20 calls at the same time.

=back

=head2 get($access_token, \%hash)

获取群聊会话: read name, owner and members of a group chat that a smart sheet has created.

POST wedoc/smartsheet/groupchat/get
https://developer.work.weixin.qq.com/document/path/101028 (2025/07/09)

hash:

=over

=item docid (str, required)

the smart sheet; only one that the app itself created.

=item chat_id (str, required)

a group chat that its automation created.

=back

Reply:

=over

=item name (str)

name of the group chat.

=item owner (str)

its group owner.

=item user_list (list[str])

its members; only those of the corp.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用; the app's visible range must contain the root department

=item *

third-party, delegated: not allowed

=back

Limits:

=over

=item *

at most 20 calls at the same time.

=back

=head2 update($access_token, \%hash)

修改群聊会话: change owner and members of a group chat that a smart sheet has created.

POST wedoc/smartsheet/groupchat/update
https://developer.work.weixin.qq.com/document/path/101029 (2025/07/11)

Change one group chat by one call after the other.

hash:

=over

=item docid (str, required)

the smart sheet; only one that the app itself created.

=item chat_id (str, required)

a group chat that its automation created.

=item owner (str)

the new group owner, a member of the corp; left out, the owner stays; required when del_user_list names the owner.

=item add_user_list (list[str])

members to add, at most 500 items; only members of the smart sheet.

=item del_user_list (list[str])

members to remove, at most 500 items; only members of the smart sheet.

=back

Permission:

=over

=item *

self-built: 协作 > 文档 > 可调用接口的应用; the app's visible range must contain the root department

=item *

third-party, delegated: not allowed

=back

Limits:

=over

=item *

at most 10 calls at the same time.

=item *

a group chat has at most 2000 members.

=item *

at most 1000 changes of group chats an hour for each corp.

=back

=cut
