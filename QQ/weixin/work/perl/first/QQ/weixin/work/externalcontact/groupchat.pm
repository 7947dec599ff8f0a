# Made from the docstrings of QQ/weixin/work/externalcontact/groupchat.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::groupchat;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(onjob_transfer transfer list get add_join_way get_join_way update_join_way del_join_way statistic statistic_group_by_day)],
    original => [qw(onjob_transfer transfer list get add_join_way get_join_way update_join_way del_join_way statistic statistic_group_by_day)],
    more     => [qw(get_new_external_userid)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::groupchat - 客户群管理

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::groupchat;
    my $reply = QQ::weixin::work::externalcontact::groupchat::onjob_transfer($access_token, \%hash);

=head1 DESCRIPTION

A customer group (客户群) is a group chat with customers that a member allowed to use customer groups has created; it is
addressed by its chat_id, which list returns. The functions list groups and read their members, hand groups over to
another owner, set up the QR codes and mini-program buttons through which customers join (「加入群聊」), and return
statistics.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 onjob_transfer($access_token, \%hash)

分配在职成员的客户群: hand customer groups owned by an active member over to another member.

POST externalcontact/groupchat/onjob_transfer
https://developer.work.weixin.qq.com/document/path/95703 (2023/12/01)

Every group is handled on its own: the call returns errcode 0 even when some groups fail, and names those in
failed_chat_list. For groups whose owner has left the corp use transfer.

hash:

=over

=item chat_id_list (list[str], required)

customer groups that get a new group owner, 1 to 100 items.

=item new_owner (str, required)

userid of the new owner.

=back

Reply:

=over

=item failed_chat_list (list[dict])

groups that could not be handed over.

=item failed_chat_list[].chat_id (str)

chat_id of the group.

=item failed_chat_list[].errcode (int)

error code for this group.

=item failed_chat_list[].errmsg (str)

error text for this group.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 分配在职成员的客户群

=item *

note: the group owner must be within the app's visible range

=back

Limits:

=over

=item *

the new owner must have customer contact enabled, have a verified real name and have activated WeCom.

=item *

old and new owner must both have logged in to WeCom at least once within the last year.

=item *

at most 300 groups of one person can be assigned to new owners per day.

=item *

each customer group of an active member can be handed over only 2 times within 90 calendar days.

=back

Errors:

=over

=item *

90501: the chat is not a customer group; given per group in failed_chat_list.

=back

=head2 transfer($access_token, \%hash)

分配离职成员的客户群: hand customer groups owned by a resigned member over to another member.

POST externalcontact/groupchat/transfer
https://developer.work.weixin.qq.com/document/path/92127 (2023/12/01)

Every group is handled on its own: the call returns errcode 0 even when some groups fail, and names those in
failed_chat_list. For groups whose owner is still active use onjob_transfer.

hash:

=over

=item chat_id_list (list[str], required)

customer groups that get a new group owner, 1 to 100 items; their group owner must have left the corp.

=item new_owner (str, required)

userid of the new owner.

=back

Reply:

=over

=item failed_chat_list (list[dict])

groups that could not be handed over.

=item failed_chat_list[].chat_id (str)

chat_id of the group.

=item failed_chat_list[].errcode (int)

error code for this group.

=item failed_chat_list[].errmsg (str)

error text for this group.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户联系 > 分配离职成员的客户群

=item *

note: the group owner must be within the app's visible range

=back

Limits:

=over

=item *

the new owner must have customer contact enabled, have a verified real name, have activated WeCom and have logged in to it at least once within the last year.

=item *

the old owner must have resigned no more than 1 year ago and have logged in to WeCom at least once within the year before resigning.

=item *

at most 300 groups of one person can be assigned to new owners per day.

=back

Errors:

=over

=item *

90500: the group owner has not resigned; given per group in failed_chat_list.

=back

=head2 list($access_token, \%hash)

获取客户群列表: list the customer groups of owners who have customer-group management set up.

POST externalcontact/groupchat/list
https://developer.work.weixin.qq.com/document/path/92120 (2025/01/13)

The reply holds only chat_ids and follow-up states; get returns the details of one group.

hash:

=over

=item status_filter (int)

follow-up state to list: 0 = all, 1 = group owner has left and waits for handover, 2 = handover under way, 3 = handover done. Default: 0.

=item owner_filter (dict)

the group owners to list; all in the app's visible range if not given, which is not advised; required for group owners who have left.

=item owner_filter.userid_list (list[str])

the group owners, by userid, at most 100 items.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int, required)

page size, from 1 to 1000.

=back

Reply:

=over

=item group_chat_list (list[dict])

customer groups.

=item group_chat_list[].chat_id (str)

chat_id of the group.

=item group_chat_list[].status (int)

follow-up state: 0 = normal, 1 = group owner has left, 2 = handover under way, 3 = handover done.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户基础信息

=item *

note: the group owner must be within the app's visible range

=back

Limits:

=over

=item *

the older paging by offset and limit (their sum at most 50000) is being phased out; use cursor and limit.

=back

Errors:

=over

=item *

81017: owner_filter was left out and more than 1000 people are within the app's visible range.

=back

=head2 get($access_token, \%hash)

获取客户群详情: return the details of a customer group: name, owner, notice, members and administrators.

POST externalcontact/groupchat/get
https://developer.work.weixin.qq.com/document/path/92122 (2023/12/01)

hash:

=over

=item chat_id (str, required)

chat_id of the group.

=item need_name (int)

whether group_chat.member_list[].name is returned: 0 = no, 1 = yes. Default: 0.

=back

Reply:

=over

=item group_chat (dict)

the customer group.

=item group_chat.chat_id (str)

chat_id of the group.

=item group_chat.name (str)

group name.

=item group_chat.owner (str)

userid of the owner.

=item group_chat.create_time (int)

creation time, Unix seconds.

=item group_chat.notice (str)

group notice.

=item group_chat.member_list (list[dict])

members.

=item group_chat.member_list[].userid (str)

userid of a corp member, or external_userid of an external contact.

=item group_chat.member_list[].type (int)

1 = corp member, 2 = external contact.

=item group_chat.member_list[].unionid (str)

unionid of an external contact on the WeChat Open Platform; only for WeChat users (also those whom no member has added as a friend) and only if the corp has bound a WeChat developer ID; not for third-party apps, nor for an upstream corp about customers of a downstream corp.

=item group_chat.member_list[].join_time (int)

join time, Unix seconds.

=item group_chat.member_list[].join_scene (int)

way of joining: 1 = invited directly by a group member, 2 = by a group member's invitation link, 3 = by scanning the group QR code.

=item group_chat.member_list[].invitor (dict)

inviter; returned only when a member of the corp invited.

=item group_chat.member_list[].invitor.userid (str)

userid of the inviter.

=item group_chat.member_list[].group_nickname (str)

nickname in the group.

=item group_chat.member_list[].name (str)

name; returned only when need_name is 1. WeChat name of a WeChat user, public alias or real name of a WeCom contact.

=item group_chat.member_list[].state (str)

state of the setting made with add_join_way through which the member joined; only when that setting has one.

=item group_chat.admin_list (list[dict])

group administrators.

=item group_chat.admin_list[].userid (str)

userid of the administrator.

=item group_chat.member_version (str)

version of the member list; compared with the version in a group-change event, it saves calls.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户基础信息

=item *

note: the group owner must be within the app's visible range

=back

Limits:

=over

=item *

the event about a change in a group is sent at once, but part of the data is updated asynchronously, so this call may return it only some time later.

=back

=head2 add_join_way($access_token, \%hash)

配置客户群进群方式: create a QR code or mini-program button through which customers join given groups.

POST externalcontact/groupchat/add_join_way
https://developer.work.weixin.qq.com/document/path/92229 (2026/01/05)

get_join_way returns the URL of the new QR code.

hash:

=over

=item scene (int, required)

kind of entrance: 1 = button of the group mini-program plug-in, 2 = group QR code.

=item remark (str)

memo; cut after 30 characters.

=item auto_create_room (int)

whether a new group is made once the groups are full: 0 = no, 1 = yes. Default: 1.

=item room_base_name (str)

name prefix of the automatically made groups, at most 40 characters; effective when auto_create_room is 1.

=item room_base_id (int)

first serial number of the automatically made groups; effective when auto_create_room is 1. It follows the prefix in the group name and counts up: with room_base_name "Sales" and room_base_id 10 the groups are called Sales10, Sales11 and so on.

=item chat_id_list (list[str], required)

customer groups to join, at most 5 items; apps of the kind 营销获客 get the ids from their chooser of customer groups (选择客户群).

=item state (str)

mark of the corp's own that distinguishes join channels, at most 30 characters; get returns it for each member who joined this way.

=item mark_source (bool)

whether customers who come this way are marked as brought by the app; only for third-party apps of the kind 营销获客. Default: true.

=back

Reply:

=over

=item config_id (str)

id of the new setting.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」

=item *

third-party: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」; apps of the kind 营销获客 need 「加入群聊」二维码 as their way of adding customers

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

Limits:

=over

=item *

at most 500,000 settings per corp through the API, a quota shared with contact ways (联系我).

=item *

settings made through the API do not show in the admin console.

=item *

a mini-program button works only in a mini program that includes the group mini-program plug-in.

=back

=head2 get_join_way($access_token, \%hash)

获取客户群进群方式配置: return a group QR code or mini-program button setting.

POST externalcontact/groupchat/get_join_way
https://developer.work.weixin.qq.com/document/path/92229 (2026/01/05)

hash:

=over

=item config_id (str, required)

id of the setting.

=back

Reply:

=over

=item join_way (dict)

the setting.

=item join_way.config_id (str)

id of the setting.

=item join_way.scene (int)

kind of entrance: 1 = button of the group mini-program plug-in, 2 = group QR code.

=item join_way.remark (str)

memo, at most 30 characters.

=item join_way.auto_create_room (int)

whether a new group is made once the groups are full: 0 = no, 1 = yes.

=item join_way.mark_source (bool)

whether customers who come this way are marked as brought by the app; only for third-party apps of the kind 营销获客.

=item join_way.room_base_name (str)

name prefix of the automatically made groups, at most 40 characters; effective when auto_create_room is 1.

=item join_way.room_base_id (int)

first serial number of the automatically made groups; effective when auto_create_room is 1.

=item join_way.chat_id_list (list[str])

chat_ids of the customer groups to join.

=item join_way.qr_code (str)

the address of the QR code, or of the mini-program plug-in.

=item join_way.state (str)

mark of the corp's own that distinguishes join channels, at most 30 characters.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」

=item *

third-party: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」; apps of the kind 营销获客 need 「加入群聊」二维码 as their way of adding customers

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 update_join_way($access_token, \%hash)

更新客户群进群方式配置: overwrite a group QR code or mini-program button setting.

POST externalcontact/groupchat/update_join_way
https://developer.work.weixin.qq.com/document/path/92229 (2026/01/05)

The setting is replaced as a whole, so pass also the values that stay as they are.

hash:

=over

=item config_id (str, required)

id of the setting.

=item scene (int, required)

kind of entrance: 1 = button of the group mini-program plug-in, 2 = group QR code.

=item remark (str)

memo; cut after 30 characters.

=item auto_create_room (int)

whether a new group is made once the groups are full: 0 = no, 1 = yes. Default: 1.

=item room_base_name (str)

name prefix of the automatically made groups, at most 40 characters; effective when auto_create_room is 1.

=item room_base_id (int)

first serial number of the automatically made groups; effective when auto_create_room is 1. It follows the prefix in the group name and counts up: with room_base_name "Sales" and room_base_id 10 the groups are called Sales10, Sales11 and so on.

=item chat_id_list (list[str], required)

customer groups to join, at most 5 items; apps of the kind 营销获客 get the ids from their chooser of customer groups (选择客户群).

=item state (str)

mark of the corp's own that distinguishes join channels, at most 30 characters; get returns it for each member who joined this way.

=item mark_source (bool)

whether customers who come this way are marked as brought by the app; only for third-party apps of the kind 营销获客, and only the app that made the setting may change it. Default: true.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」

=item *

third-party: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」; apps of the kind 营销获客 need 「加入群聊」二维码 as their way of adding customers

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 del_join_way($access_token, \%hash)

删除客户群进群方式配置: delete a group QR code or mini-program button setting.

POST externalcontact/groupchat/del_join_way
https://developer.work.weixin.qq.com/document/path/92229 (2026/01/05)

hash:

=over

=item config_id (str, required)

id of the setting.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」

=item *

third-party: 企业客户权限 > 客户群 > 配置「加入群聊」二维码, and the paid interface 「加入群聊」; apps of the kind 营销获客 need 「加入群聊」二维码 as their way of adding customers

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only for what the app itself created

=back

=head2 statistic($access_token, \%hash)

获取「群聊数据统计」数据-按群主聚合的方式: return customer-group statistics for given days, summed by group owner.

POST externalcontact/groupchat/statistic
https://developer.work.weixin.qq.com/document/path/92133 (2023/12/01)

statistic_group_by_day gives the same figures for each day.

hash:

=over

=item day_begin_time (int, required)

the first day, Unix seconds of its midnight in China; yesterday to 180 days ago; a later time of the day is rounded down.

=item day_end_time (int)

the last day, itself included, Unix seconds of its midnight in China; yesterday to 180 days ago; rounded down likewise; that of day_begin_time if not given.

=item owner_filter (dict, required)

the group owners to count. The server also accepts a call without it and then takes all in the app's visible range, which is not advised.

=item owner_filter.userid_list (list[str], required)

the group owners, by userid, at most 100 items.

=item order_by (int)

sort key: 1 = new groups, 2 = groups in all, 3 = new members, 4 = members in all. Default: 1.

=item order_asc (int)

sort order: 0 = descending, 1 = ascending. Default: 0.

=item offset (int)

position of the first entry of the page, at least 0. Default: 0.

=item limit (int)

page size, from 1 to 1000. Default: 500.

=back

Reply:

=over

=item total (int)

number of entries that match.

=item next_offset (int)

offset of the next page; equal to total when all have been fetched.

=item items (list[dict])

one entry per group owner.

=item items[].owner (str)

userid of the owner.

=item items[].data (dict)

figures.

=item items[].data.new_chat_cnt (int)

new customer groups.

=item items[].data.chat_total (int)

customer groups in all, up to that day.

=item items[].data.chat_has_msg (int)

customer groups with messages, up to that day.

=item items[].data.new_member_cnt (int)

new members of customer groups.

=item items[].data.member_total (int)

members of customer groups in all, up to that day.

=item items[].data.member_has_msg (int)

group members who have written, up to that day.

=item items[].data.msg_total (int)

messages in customer groups, up to that day.

=item items[].data.migrate_trainee_chat_cnt (int)

newly migrated groups, up to that day; returned only in the education and training industry.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户群 > 获取客户群的数据统计

=item *

note: the group owner must be within the app's visible range

=back

Limits:

=over

=item *

day_begin_time and day_end_time may lie at most 30 days apart.

=item *

data is kept for 180 days.

=back

Errors:

=over

=item *

81017: owner_filter was left out and more than 1000 people are within the app's visible range.

=back

=head2 statistic_group_by_day($access_token, \%hash)

获取「群聊数据统计」数据-按自然日聚合的方式: return customer-group statistics for given days, summed by calendar day.

POST externalcontact/groupchat/statistic_group_by_day
https://developer.work.weixin.qq.com/document/path/92133 (2023/12/01)

statistic gives the same figures for each group owner.

hash:

=over

=item day_begin_time (int, required)

the first day, Unix seconds of its midnight in China; yesterday to 180 days ago; a later time of the day is rounded down.

=item day_end_time (int)

the last day, itself included, Unix seconds of its midnight in China; yesterday to 180 days ago; rounded down likewise; that of day_begin_time if not given.

=item owner_filter (dict, required)

the group owners to count. The server also accepts a call without it and then takes all in the app's visible range, which is not advised.

=item owner_filter.userid_list (list[str], required)

the group owners, by userid, at most 100 items.

=back

Reply:

=over

=item items (list[dict])

one entry per day.

=item items[].stat_time (int)

the day, Unix seconds of its 00:00:00.

=item items[].data (dict)

figures.

=item items[].data.new_chat_cnt (int)

new customer groups.

=item items[].data.chat_total (int)

customer groups in all, up to that day.

=item items[].data.chat_has_msg (int)

customer groups with messages, up to that day.

=item items[].data.new_member_cnt (int)

new members of customer groups.

=item items[].data.member_total (int)

members of customer groups in all, up to that day.

=item items[].data.member_has_msg (int)

group members who have written, up to that day.

=item items[].data.msg_total (int)

messages in customer groups, up to that day.

=item items[].data.migrate_trainee_chat_cnt (int)

newly migrated groups, up to that day; returned only in the education and training industry.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

third-party, delegated: 企业客户权限 > 客户群 > 获取客户群的数据统计

=item *

system secret: 客户联系

=item *

note: the group owner must be within the app's visible range

=back

Limits:

=over

=item *

day_begin_time and day_end_time may lie at most 30 days apart.

=item *

data is kept for 180 days.

=back

Errors:

=over

=item *

81017: owner_filter was left out and more than 1000 people are within the app's visible range.

=back

=head2 get_new_external_userid($access_token, \%hash)

转换客户群成员external_userid: turn external_userids of members of a customer group into those of the service provider.

POST externalcontact/groupchat/get_new_external_userid
https://developer.work.weixin.qq.com/document/path/97063 (2022/11/03)

For those members of a group who are nobody's customers; for customers see externalcontact.get_new_external_userid.
An id that is one of the
service provider already comes back as it is.

hash:

=over

=item chat_id (str, required)

the customer group.

=item external_userid_list (list[str], required)

the ids of the corp, at most 1000 items; best 200.

=back

Reply:

=over

=item items (list[dict])

the ids, old and new.

=item items[].external_userid (str)

the id of the corp.

=item items[].new_external_userid (str)

the id of the service provider.

=back

Permission:

=over

=item *

third-party: not once the migration to the new external_userids was declared complete

=item *

delegated: allowed

=item *

note: the group owner must be within the app's visible range

=back

=cut
