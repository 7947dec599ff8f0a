# Made from the docstrings of QQ/weixin/work/idconvert/__init__.py by .ci/made; change those.
package QQ::weixin::work::idconvert;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(unionid_to_external_userid external_tagid open_kfid convert_tmp_external_userid apply_to_upgrade_chatid chatid upgrade_chatid_for_new_corp)],
    original => [qw()],
    more     => [qw(unionid_to_external_userid external_tagid open_kfid convert_tmp_external_userid apply_to_upgrade_chatid chatid upgrade_chatid_for_new_corp)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::idconvert - ID转换接口

=head1 SYNOPSIS

    use QQ::weixin::work::idconvert;
    my $reply = QQ::weixin::work::idconvert::unionid_to_external_userid($access_token, \%hash);

=head1 DESCRIPTION

Ids of one owner for those of another: of the corp, of a service provider, of WeChat.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 unionid_to_external_userid($access_token, \%hash)

unionid转换为第三方external_userid: get the external_userid of a WeChat user who opened a mini program or official
account.

POST idconvert/unionid_to_external_userid
https://developer.work.weixin.qq.com/document/path/95900 (2025/11/17)

A user who is no customer yet, or whose follower or group owner the app may not see (for 营销获客 apps also: may not
connect customers), gets a pending_id. idconvert.batch.external_userid_to_pending_id finds it once the user is a
customer: an external contact, in a customer group, or in a session of customer service within 48 hours.

hash:

=over

=item unionid (str, required)

unionid of the WeChat user.

=item openid (str, required)

openid of the same user, from the same mini program.

=item subject_type (int)

to whom the mini program or official account belongs: 0 = the corp, 1 = the service provider. Default: 0.

=item mass_call_ticket (str)

a ticket for many calls, from corp.apply_mass_call_ticket; lifts the limits below.

=back

Reply:

=over

=item external_userid (str)

the customer of the authorised corp.

=item pending_id (str)

a provisional id, valid for 90 days; good for nothing but to be looked up.

=back

Permission:

=over

=item *

third-party, delegated: the authorised corp is verified (已认证或已验证)

=item *

note: the accounts of unionid (WeChat Open Platform) and openid are verified, in the name of the authorised corp or of the service provider; 营销获客 apps get only the customers that they brought

=back

Limits:

=over

=item *

subject_type 0: for each corp, all service providers together, 100,000 calls an hour, 480,000 a day and 7,500,000 a month.

=item *

subject_type 1: for each service provider, 100,000 calls an hour, 480,000 a day and 7,500,000 a month.

=back

=head2 external_tagid($access_token, \%hash)

客户标签ID的转换: change the ids of a corp's customer tags for those of the service provider.

POST idconvert/external_tagid
https://developer.work.weixin.qq.com/document/path/96169 (2023/05/19)

hash:

=over

=item external_tagid_list (list[str], required)

ids of customer tags or tag groups; at most 1000 items.

=back

Reply:

=over

=item items (list[dict])

what could be changed.

=item items[].external_tagid (str)

the corp's id.

=item items[].open_external_tagid (str)

the service provider's id; the same if that was given.

=item invalid_external_tagid_list (list[str])

what could not.

=back

Permission:

=over

=item *

third-party, delegated: 企业客户权限 > 客户基础信息

=back

=head2 open_kfid($access_token, \%hash)

微信客服ID的转换: change the ids of a corp's customer-service accounts for those of the service provider.

POST idconvert/open_kfid
https://developer.work.weixin.qq.com/document/path/97064 (2022/09/21)

hash:

=over

=item open_kfid_list (list[str], required)

ids of customer-service accounts; at most 1000 items.

=back

Reply:

=over

=item items (list[dict])

what could be changed.

=item items[].open_kfid (str)

the corp's id.

=item items[].new_open_kfid (str)

the service provider's id; the same if that was given.

=item invalid_open_kfid_list (list[str])

what could not.

=back

Permission:

=over

=item *

third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息

=back

=head2 convert_tmp_external_userid($access_token, \%hash)

tmp_external_userid的转换: change the provisional ids of people outside the corp, from meetings, forms and smart
sheets.

POST idconvert/convert_tmp_external_userid
https://developer.work.weixin.qq.com/document/path/98729 (2025/07/01)

hash:

=over

=item business_type (int, required)

where the id comes from: 1 = a meeting, 2 = a form, 3 = a smart sheet.

=item user_type (int, required)

what to look for: 1 = customers of members with customer contact in the app's visible range, 2 = linked corps within the shared range of the app, 3 = the corp chain within the shared range of the app, 4 = linked corps in the old way (互联企业（圈子）) within the visible range set in the console.

=item tmp_external_userid_list (list[str], required)

the provisional ids; at most 100 items.

=back

Reply:

=over

=item results (list[dict])

what could be changed.

=item results[].tmp_external_userid (str)

the provisional id.

=item results[].external_userid (str)

the customer; only when user_type is 1.

=item results[].corpid (str)

corp of the member; only when user_type is 2, 3 or 4.

=item results[].userid (str)

the member; only when user_type is 2, 3 or 4.

=item invalid_tmp_external_userid_list (list[str])

what could not: invalid, or not permitted.

=back

Permission:

=over

=item *

self-built, third-party, delegated: only for ids that the same app got

=item *

note: with user_type 1 客户联系 too

=back

=head2 apply_to_upgrade_chatid($access_token, \%hash)

申请群ID的升级: set when a delegated app goes over to the service provider's group ids.

POST idconvert/apply_to_upgrade_chatid
https://developer.work.weixin.qq.com/document/path/99601 (2024/07/18)

Afterwards a delegated app has the same group ids as the third-party apps of the service provider. Until then both
kinds of ids are taken, and the old ones are returned; from then on only the new ones.

hash:

=over

=item upgrade_time (int, required)

when, Unix seconds: not in the past, and within 7 days.

=back

Permission:

=over

=item *

delegated: 客户联系 > 基础客户信息

=item *

self-built, third-party: not allowed

=back

=head2 chatid($access_token, \%hash)

群ID转换接口: change the group ids of a corp for those of the service provider.

POST idconvert/chatid
https://developer.work.weixin.qq.com/document/path/99601 (2024/07/18)

Between apply_to_upgrade_chatid and the time set by it. New ids come back as they are.

hash:

=over

=item chat_id_list (list[str], required)

the group ids; at most 100 items.

=back

Reply:

=over

=item items (list[dict])

what could be changed.

=item items[].chat_id (str)

the old id.

=item items[].new_chat_id (str)

the new id.

=item invalid_chat_id_list (list[str])

what could not: invalid, or the group owner is out of the visible range.

=back

Permission:

=over

=item *

delegated: 客户联系 > 基础客户信息; the group owner is within the app's visible range

=item *

self-built, third-party: not allowed

=back

Limits:

=over

=item *

only between apply_to_upgrade_chatid and the time set by it.

=back

=head2 upgrade_chatid_for_new_corp($suite_access_token)

对所有新授权企业升级群ID: let all corps that authorise a template from now on have the service provider's group ids.

GET idconvert/upgrade_chatid_for_new_corp
https://developer.work.weixin.qq.com/document/path/99601 (2024/07/18)

The token is that of the delegated app's template. Corps that authorised it before are not touched.

=cut
