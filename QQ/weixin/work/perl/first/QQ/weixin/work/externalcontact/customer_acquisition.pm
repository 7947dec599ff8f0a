# Made from the docstrings of QQ/weixin/work/externalcontact/customer_acquisition.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::customer_acquisition;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(list_link get create_link update_link delete_link customer statistic)],
    original => [qw(list_link get create_link update_link delete_link customer statistic)],
    more     => [qw(get_chat_info get_comp_auth_info create_once_key)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::customer_acquisition - 获客链接管理

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::customer_acquisition;
    my $reply = QQ::weixin::work::externalcontact::customer_acquisition::list_link($access_token, \%hash);

=head1 DESCRIPTION

Acquisition links (获客链接) of the 获客助手: somebody who opens such a link in WeChat can add one of the link's
members as a contact. Append ?customer_channel=STATE to the URL of a link to see where customers come from;
customer returns it as state.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 list_link($access_token, \%hash)

获取获客链接列表: list the ids of the acquisition links that are still valid.

POST externalcontact/customer_acquisition/list_link
https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

hash:

=over

=item limit (int)

page size, at most 100.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item link_id_list (list[str])

ids of the links.

=item next_cursor (str)

where the next page begins.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 获客助手

=item *

third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客; a 获客助手组件 only for links authorised to it

=item *

system secret: not allowed

=item *

note: only for what the app itself created

=back

=head2 get($access_token, \%hash)

获取获客链接详情: return the configuration of one acquisition link.

POST externalcontact/customer_acquisition/get
https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

hash:

=over

=item link_id (str, required)

id of the link.

=back

Reply:

=over

=item link (dict)

the link.

=item link.link_name (str)

name of the link.

=item link.url (str)

URL of the link.

=item link.create_time (int)

creation time, Unix seconds.

=item link.skip_verify (bool)

whether customers are added without the member confirming.

=item link.mark_source (bool)

whether customers who come this way are marked as brought by the app; only for third-party apps of the kind 营销获客.

=item range (dict)

members who are added through the link.

=item range.user_list (list[str])

userids of the members.

=item range.department_list (list[int])

ids of the departments.

=item priority_option (dict)

whom customers go to who already have a friend in the corp.

=item priority_option.priority_type (int)

1 = to a friend anywhere in the corp, 2 = to a friend among priority_userid_list.

=item priority_option.priority_userid_list (list[str])

the members, when priority_type is 2.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 获客助手

=item *

third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客; a 获客助手组件 only for links authorised to it

=item *

system secret: not allowed

=item *

note: only for what the app itself created

=back

=head2 create_link($access_token, \%hash)

创建获客链接: create an acquisition link for given members and departments.

POST externalcontact/customer_acquisition/create_link
https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

For a smoother jump into WeChat the URL of the link can be turned into the scheme weixin://biz/ww/profile/ followed
by the percent-encoded text LINK_URL?customer_channel=STATE.

hash:

=over

=item link_name (str, required)

the name of the link, at most 30 characters.

=item range (dict)

members who are added through the link; with user_list, department_list or both; no more than 500 people in all.

=item range.user_list (list[str])

members, by userid, at most 500 items; required without department_list.

=item range.department_list (list[int])

departments, which cover no more than 500 people; required without user_list.

=item skip_verify (bool)

whether customers are added without the member confirming. Default: true.

=item priority_option (dict)

whom customers go to who already have a friend in the corp; only for corps of some lines of business (高级功能 > 获客助手 > 「客户与成员关系绑定」).

=item priority_option.priority_type (int)

1 = to a friend anywhere in the corp, 2 = to a friend among priority_userid_list.

=item priority_option.priority_userid_list (list[str])

members, at most 1000 items; required when priority_type is 2.

=item mark_source (bool)

whether customers who come this way are marked as brought by the app; only for third-party apps of the kind 营销获客. Default: true.

=back

Reply:

=over

=item link (dict)

the new link.

=item link.link_id (str)

id of the link.

=item link.link_name (str)

name of the link.

=item link.url (str)

URL of the link.

=item link.create_time (int)

creation time, Unix seconds.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 获客助手

=item *

third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客

=item *

system secret: not allowed

=item *

note: the members and departments must be within the app's visible range, or among the members that customers may add

=back

Limits:

=over

=item *

the range of a link covers at most 500 people.

=back

=head2 update_link($access_token, \%hash)

编辑获客链接: change the name, the range or the verification setting of an acquisition link.

POST externalcontact/customer_acquisition/update_link
https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

hash:

=over

=item link_id (str, required)

id of the link.

=item link_name (str)

the new name of the link, at most 30 characters.

=item range (dict)

members who are added through the link; no more than 500 people in all; replaces the old range as a whole.

=item range.user_list (list[str])

members, by userid, at most 500 items.

=item range.department_list (list[int])

departments, which cover no more than 500 people.

=item skip_verify (bool)

whether customers are added without the member confirming. Default: true.

=item priority_option (dict)

whom customers go to who already have a friend in the corp; replaces the old one as a whole; only for corps of some lines of business (高级功能 > 获客助手 > 「客户与成员关系绑定」).

=item priority_option.priority_type (int)

1 = to a friend anywhere in the corp, 2 = to a friend among priority_userid_list.

=item priority_option.priority_userid_list (list[str])

members, at most 1000 items; required when priority_type is 2.

=item mark_source (bool)

whether customers who come this way are marked as brought by the app; only for third-party apps of the kind 营销获客. Default: true.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 获客助手

=item *

third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客

=item *

system secret: not allowed

=item *

note: only for what the app itself created

=item *

note: the members and departments must be within the app's visible range, or among the members that customers may add

=back

Limits:

=over

=item *

the range of a link covers at most 500 people.

=back

=head2 delete_link($access_token, \%hash)

删除获客链接: delete an acquisition link, which then stops working.

POST externalcontact/customer_acquisition/delete_link
https://developer.work.weixin.qq.com/document/path/97297 (2025/11/17)

hash:

=over

=item link_id (str, required)

id of the link.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 获客助手

=item *

third-party: 企业客户权限 > 获客助手, or 建联客户信息 for apps of the kind 营销获客

=item *

system secret: not allowed

=item *

note: only for what the app itself created

=back

=head2 customer($access_token, \%hash)

获取获客客户列表: list the customers who were added through a given acquisition link.

POST externalcontact/customer_acquisition/customer
https://developer.work.weixin.qq.com/document/path/97298 (2025/09/18)

hash:

=over

=item link_id (str, required)

id of the link.

=item limit (int)

page size, at most 1000.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=back

Reply:

=over

=item customer_list (list[dict])

customers.

=item customer_list[].external_userid (str)

external_userid of the customer.

=item customer_list[].userid (str)

userid of the member who added the customer through the link.

=item customer_list[].chat_status (int)

0 = the customer has not written, 1 = the customer has written, 2 = unknown.

=item customer_list[].state (str)

the customer_channel that was appended to the link; cut after 64 bytes.

=item next_cursor (str)

where the next page begins; empty at the end.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 获客助手

=item *

third-party: 企业客户权限 > 获客助手

=item *

system secret: not allowed

=item *

note: only for what the app itself created

=back

=head2 statistic($access_token, \%hash)

查询链接使用详情: return how many customers clicked an acquisition link and how many it brought in a period.

POST externalcontact/customer_acquisition/statistic
https://developer.work.weixin.qq.com/document/path/97375 (2023/08/08)

Counts whole days, the days of start_time and end_time included.

A 获客助手组件 gets only what came through links that carry its comp_scene.

hash:

=over

=item link_id (str, required)

id of the link.

=item start_time (int, required)

the first day, Unix seconds of any time in it; 180 days ago or later.

=item end_time (int, required)

the last day, Unix seconds of any time in it; no more than 30 days after start_time.

=back

Reply:

=over

=item click_link_customer_cnt (int)

customers who clicked the link.

=item new_customer_cnt (int)

new customers.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 企业客户权限 > 获客助手

=item *

third-party: 企业客户权限 > 获客助手; a 获客助手组件 only for links authorised to it

=item *

system secret: not allowed

=back

=head2 get_chat_info($access_token, \%hash)

获取成员多次收消息详情: get how many messages a member got from a customer who came by an acquisition link.

POST externalcontact/customer_acquisition/get_chat_info
https://developer.work.weixin.qq.com/document/path/100130 (2024/09/27)

hash:

=over

=item chat_key (str, required)

the ChatKey of the event of several messages (成员多次收消息事件), valid for 30 minutes.

=back

Reply:

=over

=item userid (str)

the member.

=item external_userid (str)

the customer.

=item chat_info (dict)

the messages.

=item chat_info.recv_msg_cnt (int)

how many messages the member got from the customer.

=item chat_info.link_id (str)

the acquisition link by which the customer was added.

=item chat_info.state (str)

the state with which the customer was added.

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 查询使用量、创建和编辑获客链接、获取客户列表

=item *

third-party: 获客助手, or a 获客助手组件

=back

=head2 get_comp_auth_info($access_token, \%hash)

获取组件授权信息: get what a corp has authorised a customer acquisition component for, and who pays.

POST externalcontact/customer_acquisition/get_comp_auth_info
https://developer.work.weixin.qq.com/document/path/99610 (2024/11/15)

Pass an empty hash.

Reply:

=over

=item pay_mode (int)

0 = the quota of the corp is used, 1 = that of the service provider.

=item price (int)

the price of one customer, in fen; when pay_mode is 1.

=item link_auth_mode (int)

0 = links that the corp chose, 1 = links made by the linked apps.

=item auth_apps (list[dict])

the linked apps; when link_auth_mode is 1.

=item auth_apps[].agentid (int)

the app.

=back

Permission:

=over

=item *

third-party: a 获客助手组件

=back

=head2 create_once_key($access_token, \%hash)

生成代支付key: make keys with which the service provider pays for customers who come by an acquisition link.

POST externalcontact/customer_acquisition/create_once_key
https://developer.work.weixin.qq.com/document/path/99603 (2024/01/30)

Append a key to a link that has the component's comp_scene, as once_key=KEY: the friend added so counts against the
quota of the service provider.

hash:

=over

=item link_id (str, required)

the acquisition link.

=item key_num (int)

how many keys to make, at most 1000. Default: 100.

=back

Reply:

=over

=item keys (list[str])

the keys.

=back

Permission:

=over

=item *

third-party: a 获客助手组件, if the corp authorised it with the service provider paying

=back

Limits:

=over

=item *

a key works once, within 14 days.

=back

=cut
