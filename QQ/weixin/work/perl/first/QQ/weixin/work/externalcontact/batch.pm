# Made from the docstrings of QQ/weixin/work/externalcontact/batch.py by .ci/made; change those.
package QQ::weixin::work::externalcontact::batch;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work::externalcontact',
    exported => [qw(get_by_user)],
    original => [qw(get_by_user)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::externalcontact::batch - 客户管理

=head1 SYNOPSIS

    use QQ::weixin::work::externalcontact::batch;
    my $reply = QQ::weixin::work::externalcontact::batch::get_by_user($access_token, \%hash);

=head1 DESCRIPTION

Customer details in bulk: one function, which returns page by page what externalcontact.get returns for a single
customer.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_by_user($access_token, \%hash)

批量获取客户详情: return the details of all customers whom given members have added, page by page.

POST externalcontact/batch/get_by_user
https://developer.work.weixin.qq.com/document/path/92994 (2025/11/17)

Each entry is one customer of one member, with what this member has noted about the customer.

hash:

=over

=item userid_list (list[str], required)

the members, by userid, at most 100 items.

=item cursor (str)

the next_cursor of the page before; empty for the first.

=item limit (int)

page size; more than 100 counts as 100. Default: 50.

=back

Reply:

=over

=item external_contact_list (list[dict])

customers with the follow-up data of a member.

=item external_contact_list[].external_contact (dict)

the customer, as in externalcontact.get.

=item external_contact_list[].external_contact.external_userid (str)

external_userid of the customer.

=item external_contact_list[].external_contact.name (str)

WeChat nickname of a WeChat user, public alias or real name of a WeCom user.

=item external_contact_list[].external_contact.position (str)

job title; only for WeCom users, and absent when their side hides it.

=item external_contact_list[].external_contact.avatar (str)

the address of the avatar; not for third-party apps, nor for delegated apps, nor for an upstream corp about customers of a downstream corp.

=item external_contact_list[].external_contact.corp_name (str)

short name of the customer's corp; only for WeCom users.

=item external_contact_list[].external_contact.corp_full_name (str)

full name of the customer's corp; only for WeCom users; only for self-built apps, others get corp_name here.

=item external_contact_list[].external_contact.type (int)

1 = WeChat user, 2 = WeCom user.

=item external_contact_list[].external_contact.gender (int)

0 = unknown, 1 = male, 2 = female; always 0 for third-party and delegated apps, and about customers of a downstream corp.

=item external_contact_list[].external_contact.unionid (str)

unionid on the WeChat Open Platform; only for WeChat users and only if the corp has bound a WeChat developer ID; not for third-party apps, nor for delegated apps, nor for an upstream corp about customers of a downstream corp.

=item external_contact_list[].external_contact.external_profile (dict)

public profile; only for WeCom users.

=item external_contact_list[].external_contact.external_profile.external_attr (list[dict])

attributes of the profile.

=item external_contact_list[].external_contact.external_profile.external_attr[].type (int)

kind of attribute: 0 = text, 1 = web page, 2 = mini program.

=item external_contact_list[].external_contact.external_profile.external_attr[].name (str)

name of the attribute.

=item external_contact_list[].external_contact.external_profile.external_attr[].text (dict)

text; only when type is 0.

=item external_contact_list[].external_contact.external_profile.external_attr[].text.value (str)

the text.

=item external_contact_list[].external_contact.external_profile.external_attr[].web (dict)

web page; only when type is 1.

=item external_contact_list[].external_contact.external_profile.external_attr[].web.url (str)

URL of the page.

=item external_contact_list[].external_contact.external_profile.external_attr[].web.title (str)

title of the page.

=item external_contact_list[].external_contact.external_profile.external_attr[].miniprogram (dict)

mini program; only when type is 2.

=item external_contact_list[].external_contact.external_profile.external_attr[].miniprogram.appid (str)

appid of the mini program.

=item external_contact_list[].external_contact.external_profile.external_attr[].miniprogram.pagepath (str)

page path in the mini program.

=item external_contact_list[].external_contact.external_profile.external_attr[].miniprogram.title (str)

title shown.

=item external_contact_list[].follow_info (dict)

what the member has noted about the customer, as follow_user in externalcontact.get, but with tag_id in place of the tags.

=item external_contact_list[].follow_info.userid (str)

userid of the member who added the customer.

=item external_contact_list[].follow_info.remark (str)

remark name that the member gave the customer.

=item external_contact_list[].follow_info.description (str)

description that the member gave of the customer.

=item external_contact_list[].follow_info.createtime (int)

time when the member added the customer, Unix seconds.

=item external_contact_list[].follow_info.tag_id (list[str])

ids of the corp tags and rule-group tags on the customer; personal tags are not returned.

=item external_contact_list[].follow_info.remark_corp_name (str)

corp name that the member noted for the customer.

=item external_contact_list[].follow_info.remark_mobiles (list[str])

phone numbers that the member noted; not for third-party apps, nor for delegated apps, nor for an upstream corp about customers of a downstream corp.

=item external_contact_list[].follow_info.state (str)

state of the contact way or acquisition link through which the customer came.

=item external_contact_list[].follow_info.oper_userid (str)

who started the adding: userid of the member, external_userid of the customer, or userid of the member or administrator who shared or assigned the customer.

=item external_contact_list[].follow_info.add_way (int)

how the customer was added: 0 = unknown, 1 = QR code, 2 = search by phone number, 3 = shared contact card, 4 = group chat, 5 = phone contacts, 6 = WeChat contact, 8 = service staff added automatically when a third-party app was installed, 9 = search by e-mail address, 10 = Channels, 11 = participant of a schedule, 12 = participant of a meeting, 13 = the WeCom account of a WeChat friend, 14 = service staff of a smart device, 15 = service staff of on-site service, 16 = acquisition link, 17 = custom development, 18 = reply to a demand, 21 = pre-sales service of a third party, 22 = possible business partner, 24 = friend request accepted in the WeChat account, 201 = shared by a member, 202 = assigned by an administrator or person in charge.

=item external_contact_list[].follow_info.wechat_channels (dict)

the Channels account that the customer came from; only when add_way is 10.

=item external_contact_list[].follow_info.wechat_channels.nickname (str)

name of the Channels account.

=item external_contact_list[].follow_info.wechat_channels.source (int)

0 = unknown, 1 = home page, 2 = live stream, 3 = lead service (留资服务).

=item next_cursor (str)

where the next page begins; empty at the end.

=item fail_info (dict)

what could not be read.

=item fail_info.unlicensed_userid_list (list[str])

members without a valid external-contact account (互通账号).

=back

Permission:

=over

=item *

self-built: 客户联系 > 可调用接口的应用

=item *

delegated: 客户基础信息

=item *

third-party: 客户基础信息, or 建联客户信息 for apps of the kind 营销获客

=item *

system secret: not since 2023-12-01, except for corps that used it before

=item *

note: only members within the app's visible range

=item *

note: an app of the kind 营销获客 gets only the customers that it brought, whose followers are in its visible range or among the members that customers may add

=back

Limits:

=over

=item *

apps of service providers, since 2025-12-18: while on trial only customers of the month before the authorisation and later ones; only those of active members where the app is used little; none where it has long been unused; where members authorised it themselves, only those of members who use it.

=back

Errors:

=over

=item *

701008: none of the members has a valid external-contact account (互通账号); if only some have none, the call succeeds and names them in fail_info.

=back

=cut
