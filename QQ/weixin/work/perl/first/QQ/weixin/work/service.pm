# Made from the docstrings of QQ/weixin/work/service/__init__.py by .ci/made; change those.
package QQ::weixin::work::service;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_provider_token get_suite_token get_pre_auth_code set_session_info get_permanent_code get_auth_info get_corp_token get_admin_list get_customized_auth_url get_app_qrcode get_account_balance get_register_code get_register_info getuserinfo3rd getuserdetail3rd get_login_info add_device get_device_auth_info reset_secret_no list_device fetch_device_log del_device set_printer_support_state corpid_to_opencorpid prolong_try get_order_list get_order finish_openid_migration)],
    original => [qw()],
    more     => [qw(get_provider_token get_suite_token get_pre_auth_code set_session_info get_permanent_code get_auth_info get_corp_token get_admin_list get_customized_auth_url get_app_qrcode get_account_balance get_register_code get_register_info getuserinfo3rd getuserdetail3rd get_login_info add_device get_device_auth_info reset_secret_no list_device fetch_device_log del_device set_printer_support_state corpid_to_opencorpid prolong_try get_order_list get_order finish_openid_migration)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service - 应用授权

=head1 SYNOPSIS

    use QQ::weixin::work::service;
    my $reply = QQ::weixin::work::service::get_provider_token(\%hash);

=head1 DESCRIPTION

What a service provider calls for itself and for its suites: the credentials (suite_access_token, provider_access_token,
an authorised corp's access_token), the authorisation of an app by a corp, promotion QR codes, the orders of paid apps,
and the change to encrypted ids. A suite is a third-party app, or a template from which delegated apps are made.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_provider_token(\%hash)

服务商的token: get the provider_access_token, which stands for a service provider whatever the app.

POST service/get_provider_token
https://developer.work.weixin.qq.com/document/path/90593 (2022/04/19)

No credential is needed. Keep the token and ask again only when it has ended: until then a repeated call gives the
same token, and too many calls are refused. WeCom may end a token early.

hash:

=over

=item corpid (str, required)

corpid of the service provider.

=item provider_secret (str, required)

its secret, at 服务商管理后台 > 标准应用服务 > 通用开发参数.

=back

Reply:

=over

=item provider_access_token (str)

the token; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds; normally 7200.

=back

Permission:

=over

=item *

provider: with its own corpid and provider_secret

=back

Limits:

=over

=item *

a successful reply has no errcode; one that has an errcode other than 0 is a refusal.

=item *

frequent calls are blocked.

=back

=head2 get_suite_token(\%hash)

获取第三方应用凭证: get the suite_access_token of a third-party app or of a template for delegated apps.

POST service/get_suite_token
https://developer.work.weixin.qq.com/document/path/90600 (2023/02/21)

No credential is needed, but suite_ticket, which WeCom pushes to the suite's callback every ten minutes. Keep the
token; don't ask for each call. The caller's address must be among the trusted IPs.

hash:

=over

=item suite_id (str, required)

id of the third-party app, which begins with ww or wx (tj for old suites), or of the delegated app's template, which begins with dk.

=item suite_secret (str, required)

the secret of that app or template.

=item suite_ticket (str, required)

the ticket pushed last; valid for 30 minutes.

=back

Reply:

=over

=item suite_access_token (str)

the token; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds; 2 hours.

=back

Permission:

=over

=item *

third-party, delegated: with the suite's own secret

=back

Limits:

=over

=item *

a successful reply has no errcode.

=item *

frequent calls are blocked.

=back

=head2 get_pre_auth_code($suite_access_token)

获取预授权码: get a pre-authorisation code (预授权码), with which the page begins where a corp authorises an app.

GET service/get_pre_auth_code
https://developer.work.weixin.qq.com/document/path/90601 (2021/07/30)

Reply:

=over

=item pre_auth_code (str)

the code; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds.

=back

=head2 set_session_info($suite_access_token, \%hash)

设置授权配置: say what one authorisation, begun with a pre-authorisation code, is to cover.

POST service/set_session_info
https://developer.work.weixin.qq.com/document/path/90602 (2018/10/18)

This serves to authorise an app that is not published yet (test mode). Once an app is published, see that auth_type
is 0.

hash:

=over

=item pre_auth_code (str, required)

the code, from get_pre_auth_code.

=item session_info (dict, required)

the settings.

=item session_info.appid (list[int])

apps that may be authorised, such as 1, 2, 3; all of the suite when left out or empty; only for old suites of several apps.

=item session_info.auth_type (int)

0 = real, 1 = test. Default: 0.

=back

=head2 get_permanent_code($suite_access_token, \%hash)

获取企业永久授权码: change a temporary authorisation code for the permanent code (永久授权码) of the corp that authorised an
app.

POST service/get_permanent_code
https://developer.work.weixin.qq.com/document/path/91911 (2022/11/22)

The old form, which is slow: call service.v2.get_permanent_code where the code is fetched while the corp waits. For
a delegated app the permanent code is the app's secret. After a reset in the provider's console, the code of the
callback gets the new one here. Where the app is paid for, edition_info comes too.

hash:

=over

=item auth_code (str, required)

the temporary authorisation code, from the redirect_uri or from the callback of a successful authorisation; 64 to 512 bytes.

=back

Reply:

=over

=item permanent_code (str)

the permanent code; at most 512 bytes.

=item access_token (str)

a token of the authorised corp; not for delegated apps; not on the page since 2026-01.

=item expires_in (int)

how long access_token is valid, seconds.

=item dealer_corp_info (dict)

the reseller (代理服务商) of the app; only when there is one.

=item dealer_corp_info.corpid (str)

corpid of the reseller.

=item dealer_corp_info.corp_name (str)

its name.

=item auth_corp_info (dict)

the authorised corp.

=item auth_corp_info.corpid (str)

its corpid.

=item auth_corp_info.corp_name (str)

its short name.

=item auth_corp_info.corp_type (str)

verified = a verified corp, unverified = a registered one.

=item auth_corp_info.corp_square_logo_url (str)

address of its square logo.

=item auth_corp_info.corp_user_max (int)

number of members that the corp may have.

=item auth_corp_info.corp_agent_max (int)

number of apps that the corp may have; not on the page since 2026-01.

=item auth_corp_info.corp_full_name (str)

full name of the corp; only for those verified; being withdrawn, and then the same as corp_name.

=item auth_corp_info.subject_type (int)

kind of the corp: 1 = corp, 2 = government or public institution, 3 = other organisation, 4 = team.

=item auth_corp_info.verified_end_time (int)

end of the verification, Unix seconds.

=item auth_corp_info.corp_wxqrcode (str)

QR code for following the corp's WeChat plugin.

=item auth_corp_info.corp_scale (str)

size of the corp; empty when not set.

=item auth_corp_info.corp_industry (str)

its industry; empty when not set.

=item auth_corp_info.corp_sub_industry (str)

its branch of industry; empty when not set.

=item auth_corp_info.location (str)

where the corp is; not on the page since 2026-01.

=item auth_corp_info.corp_ex_name (dict)

other names of a verified corp; as in service.v2.get_auth_info.

=item auth_corp_info.corp_ex_name.name_list (list[str])

the other short names.

=item auth_corp_info.auth_type (int)

how the corp authorised; not on the page since 2026-01.

=item auth_info (dict)

what was authorised; absent for a contacts app without an app of its own, which may read and write all contacts.

=item auth_info.agent (list[dict])

the authorised apps; one, except for old suites of several apps.

=item auth_info.agent[].agentid (int)

the app's id in the authorised corp.

=item auth_info.agent[].name (str)

its name.

=item auth_info.agent[].square_logo_url (str)

address of its square logo.

=item auth_info.agent[].round_logo_url (str)

address of its round logo.

=item auth_info.agent[].appid (int)

the app's number in an old suite of several apps; ignore it.

=item auth_info.agent[].auth_mode (int)

who authorised: 0 = the administrator, 1 = a member.

=item auth_info.agent[].is_customized_app (bool)

whether it is a delegated app.

=item auth_info.agent[].privilege (dict)

what the app may do.

=item auth_info.agent[].privilege.level (int)

access to the contacts: 1 = read the basic data of all, 2 = read all data of all, 3 = read and write all data of all, 4 = read the basic data of one, 5 = write all data of all.

=item auth_info.agent[].privilege.allow_user (list[str])

members in the visible range.

=item auth_info.agent[].privilege.allow_party (list[int])

departments in the visible range.

=item auth_info.agent[].privilege.allow_tag (list[int])

tags in the visible range.

=item auth_info.agent[].privilege.extra_user (list[str])

further members of the contacts; as in service.v2.get_auth_info.

=item auth_info.agent[].privilege.extra_party (list[int])

further departments.

=item auth_info.agent[].privilege.extra_tag (list[int])

further tags.

=item auth_info.agent[].shared_from (dict)

the corp that shared the app; only when it was installed by a linked corp or a corp chain.

=item auth_info.agent[].shared_from.corpid (str)

corpid of that corp.

=item auth_info.agent[].shared_from.share_type (int)

by what: 0 = linked corp, 1 = corp chain.

=item auth_info.agent[].auth_from_thirdapp (any)

only when a delegated app was authorised by a link from a third-party app (第三方应用添加自建应用).

=item auth_user_info (dict)

the administrator who authorised; may be absent, and each field empty.

=item auth_user_info.userid (str)

userid; may be empty.

=item auth_user_info.name (str)

name; may be empty.

=item auth_user_info.avatar (str)

address of the avatar.

=item auth_user_info.open_userid (str)

open_userid; may be empty.

=item register_code_info (dict)

from a promotion QR code; only when the app was installed by one, whether or not the corp is new; not for an authorisation by a member.

=item register_code_info.register_code (str)

the registration code.

=item register_code_info.template_id (str)

id of the promotion package.

=item register_code_info.state (str)

the state given to get_register_code, if any.

=item state (str)

the state of the QR code or link; only after a QR code with parameters (get_customized_auth_url, get_app_qrcode).

=item edition_info (dict)

the editions in force; only for an app that is paid for.

=item edition_info.agent (list[dict])

the apps; one, except for old suites of several apps.

=item edition_info.agent[].agent (any)

the page's table names the list `agent` twice; the sample has it once.

=item edition_info.agent[].agentid (int)

the app's id in the authorised corp.

=item edition_info.agent[].edition_id (str)

id of the edition, as set up on the provider's platform.

=item edition_info.agent[].edition_name (str)

its name.

=item edition_info.agent[].app_status (int)

0 = not paid, 1 = limited trial, 2 = limited trial ended, 3 = within the paid time, 4 = paid time over, 5 = unlimited trial, 6 = within the paid time but over the number of users for at most 7 days, 7 = within the paid time but over the number of users for more than 7 days.

=item edition_info.agent[].user_limit (int)

most users; meaningless for a purchase at a fixed total price and for app_status 1, 2 and 5, except that with app_status 5 it counts for an app free of limits to small corps (小企业无使用限制).

=item edition_info.agent[].expired_time (int)

end of the trial or of the paid time, Unix seconds; meaningless when app_status is 5.

=item edition_info.agent[].is_virtual_version (bool)

whether the edition is a virtual one.

=item edition_info.agent[].is_shared_from_other_corp (bool)

whether the app was shared by a linked corp or through a corp chain.

=back

Permission:

=over

=item *

third-party, delegated: with the suite_access_token of the suite that was authorised

=back

Limits:

=over

=item *

a successful reply has no errcode.

=back

=head2 get_auth_info($suite_access_token, \%hash)

获取企业授权信息: read what a corp has authorised, and the editions that it has paid for.

POST service/get_auth_info
https://developer.work.weixin.qq.com/document/path/91912 (2020/12/15)

The old form: service.v2.get_auth_info is faster, and lacks only auth_corp_info.corp_wxqrcode. The page of 2020
lists edition_info alone; the rest is as in get_permanent_code.

hash:

=over

=item auth_corpid (str, required)

the authorised corp.

=item permanent_code (str, required)

its permanent code, from get_permanent_code.

=back

Reply:

=over

=item dealer_corp_info (dict)

the reseller (代理服务商) of the app; only when there is one.

=item dealer_corp_info.corpid (str)

corpid of the reseller.

=item dealer_corp_info.corp_name (str)

its name.

=item auth_corp_info (dict)

the authorised corp.

=item auth_corp_info.corpid (str)

its corpid.

=item auth_corp_info.corp_name (str)

its short name.

=item auth_corp_info.corp_type (str)

verified = a verified corp, unverified = a registered one.

=item auth_corp_info.corp_square_logo_url (str)

address of its square logo.

=item auth_corp_info.corp_user_max (int)

number of members that the corp may have.

=item auth_corp_info.corp_agent_max (int)

number of apps that the corp may have; not on the page since 2026-01.

=item auth_corp_info.corp_full_name (str)

full name of the corp; only for those verified; being withdrawn, and then the same as corp_name.

=item auth_corp_info.subject_type (int)

kind of the corp: 1 = corp, 2 = government or public institution, 3 = other organisation, 4 = team.

=item auth_corp_info.verified_end_time (int)

end of the verification, Unix seconds.

=item auth_corp_info.corp_wxqrcode (str)

QR code for following the corp's WeChat plugin.

=item auth_corp_info.corp_scale (str)

size of the corp; empty when not set.

=item auth_corp_info.corp_industry (str)

its industry; empty when not set.

=item auth_corp_info.corp_sub_industry (str)

its branch of industry; empty when not set.

=item auth_corp_info.location (str)

where the corp is; not on the page since 2026-01.

=item auth_corp_info.corp_ex_name (dict)

other names of a verified corp; as in service.v2.get_auth_info.

=item auth_corp_info.corp_ex_name.name_list (list[str])

the other short names.

=item auth_info (dict)

what was authorised; absent for a contacts app without an app of its own, which may read and write all contacts.

=item auth_info.agent (list[dict])

the authorised apps; one, except for old suites of several apps.

=item auth_info.agent[].agentid (int)

the app's id in the authorised corp.

=item auth_info.agent[].name (str)

its name.

=item auth_info.agent[].square_logo_url (str)

address of its square logo.

=item auth_info.agent[].round_logo_url (str)

address of its round logo.

=item auth_info.agent[].appid (int)

the app's number in an old suite of several apps; ignore it.

=item auth_info.agent[].auth_mode (int)

who authorised: 0 = the administrator, 1 = a member.

=item auth_info.agent[].is_customized_app (bool)

whether it is a delegated app.

=item auth_info.agent[].privilege (dict)

what the app may do.

=item auth_info.agent[].privilege.level (int)

access to the contacts: 1 = read the basic data of all, 2 = read all data of all, 3 = read and write all data of all, 4 = read the basic data of one, 5 = write all data of all.

=item auth_info.agent[].privilege.allow_user (list[str])

members in the visible range.

=item auth_info.agent[].privilege.allow_party (list[int])

departments in the visible range.

=item auth_info.agent[].privilege.allow_tag (list[int])

tags in the visible range.

=item auth_info.agent[].privilege.extra_user (list[str])

further members of the contacts; as in service.v2.get_auth_info.

=item auth_info.agent[].privilege.extra_party (list[int])

further departments.

=item auth_info.agent[].privilege.extra_tag (list[int])

further tags.

=item auth_info.agent[].shared_from (dict)

the corp that shared the app; only when it was installed by a linked corp or a corp chain.

=item auth_info.agent[].shared_from.corpid (str)

corpid of that corp.

=item edition_info (dict)

the editions in force; only for an app that is paid for.

=item edition_info.agent (list[dict])

the apps; one, except for old suites of several apps.

=item edition_info.agent[].agent (any)

the page's table names the list `agent` twice; the sample has it once.

=item edition_info.agent[].agentid (int)

the app's id in the authorised corp.

=item edition_info.agent[].edition_id (str)

id of the edition, as set up on the provider's platform.

=item edition_info.agent[].edition_name (str)

its name.

=item edition_info.agent[].app_status (int)

0 = not paid, 1 = limited trial, 2 = limited trial ended, 3 = within the paid time, 4 = paid time over, 5 = unlimited trial, 6 = within the paid time but over the number of users for at most 7 days, 7 = within the paid time but over the number of users for more than 7 days.

=item edition_info.agent[].user_limit (int)

most users; meaningless for a purchase at a fixed total price and for app_status 1, 2 and 5, except that with app_status 5 it counts for an app free of limits to small corps (小企业无使用限制).

=item edition_info.agent[].expired_time (int)

end of the trial or of the paid time, Unix seconds; meaningless when app_status is 5.

=item edition_info.agent[].is_virtual_version (bool)

whether the edition is a virtual one.

=item edition_info.agent[].is_shared_from_other_corp (bool)

whether the app was shared by a linked corp or through a corp chain.

=back

=head2 get_corp_token($suite_access_token, \%hash)

获取企业凭证: get the access_token of an authorised corp, with which its data are read and written.

POST service/get_corp_token
https://developer.work.weixin.qq.com/document/path/90605 (2021/11/30)

The token serves in every function that takes an access_token, as one that the corp got itself.

hash:

=over

=item auth_corpid (str, required)

the authorised corp.

=item permanent_code (str, required)

its permanent code, from get_permanent_code.

=back

Reply:

=over

=item access_token (str)

the corp's token; at most 512 bytes.

=item expires_in (int)

how long it is valid, seconds.

=back

Permission:

=over

=item *

third-party: with the suite_access_token of the suite that was authorised

=back

Limits:

=over

=item *

a successful reply has no errcode.

=back

=head2 get_admin_list($suite_access_token, \%hash)

获取应用的管理员列表: list the administrators of an app in an authorised corp.

POST service/get_admin_list
https://developer.work.weixin.qq.com/document/path/90605

hash:

=over

=item auth_corpid (str, required)

the authorised corp.

=item agentid (int, required)

the app's id in that corp.

=back

Reply:

=over

=item admin (list[dict])

the administrators.

=item admin[].userid (str)

userid.

=item admin[].open_userid (str)

open_userid.

=item admin[].auth_type (int)

what they may do.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_customized_auth_url($provider_access_token, \%hash)

获取带参授权链接: make a link by which a corp authorises delegated apps, for a temporary QR code that carries a state.

POST service/get_customized_auth_url
https://developer.work.weixin.qq.com/document/path/98744 (2025/01/02)

hash:

=over

=item state (str, required)

comes back in get_permanent_code once the corp has authorised by the QR code; letters a-z, A-Z and digits, at most 32 bytes.

=item templateid_list (list[str], required)

templates of delegated apps; at most 9 items.

=back

Reply:

=over

=item qrcode_url (str)

the address; make a QR code of it yourself.

=item expires_in (int)

how long it is valid, seconds; 10 days.

=back

=head2 get_app_qrcode($suite_access_token, \%hash)

获取应用二维码: get the QR code by which corps install a third-party app.

POST service/get_app_qrcode
https://developer.work.weixin.qq.com/document/path/95430 (2024/07/18)

With result_type 1 the picture comes as a file, as from media.get.

hash:

=over

=item suite_id (str, required)

the third-party app, whose id begins with ww or wx.

=item appid (int)

number of the app; only for old suites of several apps. Default: 1.

=item state (str)

distinguishes ways of installing, and comes back in get_permanent_code; letters a-z, A-Z and digits, at most 32 bytes; empty when left out.

=item style (int)

0 = with a frame and words for print, 1 = with a frame and words for screens, 2 = plain and small, 3 = plain and middle, 4 = plain and large. Default: 2.

=item result_type (int)

1 = the picture, 2 = its address. Default: 1.

=back

Reply:

=over

=item content-type (str)

content type of the picture; only when result_type is 1.

=item filename (str)

its name, if the server gives one; only when result_type is 1.

=item data (bytes)

its content; only when result_type is 1.

=item qrcode (str)

its address; only when result_type is 2.

=back

Permission:

=over

=item *

third-party: only an app that is online and open to all corps

=back

Limits:

=over

=item *

small: 312 x 384 pixels, read best from 0.5 m; middle: 624 x 768, from 1 m; large: 1996 x 2456, from 2.5 m.

=back

=head2 get_account_balance($provider_access_token)

充值账户余额查询: read how much is left on the service provider's account for API licences.

GET service/get_account_balance
https://developer.work.weixin.qq.com/document/path/100137 (2024/08/14)

Reply:

=over

=item balance (int)

the balance, in fen.

=back

=head2 get_register_code($provider_access_token, \%hash)

获取注册码: make a registration code (注册码) of a promotion package, with which a corp registers.

POST service/get_register_code
https://developer.work.weixin.qq.com/document/path/90581 (2021/03/18)

corp_name, admin_name and admin_mobile fill the registration form in beforehand.

hash:

=over

=item template_id (str, required)

the promotion package, shown at 服务商管理端 > 应用管理 > 推广二维码; at most 128 bytes.

=item corp_name (str)

name of the corp.

=item admin_name (str)

name of its administrator.

=item admin_mobile (str)

the administrator's mobile number.

=item state (str)

comes back in get_register_info and in the callback of a finished registration; only letters and digits, at most 128 bytes.

=item follow_user (str)

userid of the follower in the service provider's own corp, who is noted in the console for the corp that is created.

=back

Reply:

=over

=item register_code (str)

the code; used up when the registration link is opened; at most 512 bytes.

=item expires_in (int)

how long the code is valid, seconds; the link must be opened within.

=back

=head2 get_register_info($provider_access_token, \%hash)

查询注册状态: read what became of a registration code: the corp that was created.

POST service/get_register_info
https://developer.work.weixin.qq.com/document/path/90582 (2024/07/22)

hash:

=over

=item register_code (str, required)

the code, from get_register_code or the callback of a finished registration; can be asked for 24 hours.

=back

Reply:

=over

=item corpid (str)

the new corp.

=item contact_sync (dict)

credentials to move the contacts in; only when the promotion package allows that.

=item contact_sync.access_token (str)

the token.

=item contact_sync.expires_in (int)

how long it is valid, seconds.

=item contact_sync.userid (any)

the page's table has one userid, that of auth_user_info in the sample.

=item auth_user_info (dict)

the administrator who authorised.

=item auth_user_info.userid (str)

userid.

=item template_id (str)

the promotion package.

=item state (str)

the state given to get_register_code; absent when none was.

=back

Errors:

=over

=item *

84024: the corp was not created anew by this code; such can't be asked for.

=back

=head2 getuserinfo3rd($suite_access_token, $code)

获取访问用户身份: identify who opened a page of a third-party app: a member, a parent of a school, or nobody of any corp.

GET service/getuserinfo3rd
https://developer.work.weixin.qq.com/document/path/91711 (2024/07/19)

The old path of service.auth.getuserinfo3rd, which the page on 家校沟通 still has. A member gets CorpId, UserId and
DeviceId; a parent gets CorpId, external_userid, parents and DeviceId; all others get OpenId and DeviceId.

Arguments:

=over

=item code (str, required)

the code of the redirect after a member's consent; at most 512 bytes; good for one call within 5 minutes.

=back

Reply:

=over

=item CorpId (str)

corp of the member; for a parent the same as parents[0].corpid, kept for old callers.

=item UserId (str)

userid of the member.

=item OpenId (str)

who it is when of no corp, as this service provider sees them.

=item DeviceId (str)

id of the phone, made when WeCom is installed; an upgrade keeps it, a new installation does not.

=item open_userid (str)

open_userid of the member; not on the page since 2026-01.

=item user_ticket (str)

ticket for getuserdetail3rd; not on the page since 2026-01.

=item expires_in (int)

how long user_ticket is valid, seconds; not on the page since 2026-01.

=item external_userid (str)

external contact id of the parent; the same as parents[0].external_userid, kept for old callers.

=item parents (list[dict])

the schools of a parent.

=item parents[].corpid (str)

the school.

=item parents[].parent_userid (str)

the parent's id in its contacts.

=item parents[].external_userid (str)

the parent's external contact id.

=back

Permission:

=over

=item *

third-party: the page's domain must be a 可信域名 of the app

=back

Errors:

=over

=item *

40029: code is invalid.

=item *

50001: the page's domain is no 可信域名 of the app.

=back

=head2 getuserdetail3rd($suite_access_token, \%hash)

获取访问用户敏感信息: read the personal data of a member who consented.

POST service/getuserdetail3rd
https://developer.work.weixin.qq.com/document/path/91122

The old path of service.auth.getuserdetail3rd.

hash:

=over

=item user_ticket (str, required)

the ticket, from getuserinfo3rd.

=back

Reply:

=over

=item corpid (str)

corp of the member.

=item userid (str)

userid.

=item name (str)

name.

=item gender (int)

gender.

=item avatar (str)

address of the avatar.

=item qr_code (str)

address of the member's QR code.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_login_info($access_token, \%hash)

获取登录用户信息: identify who logged in on the service provider's site from WeCom.

POST service/get_login_info
https://developer.work.weixin.qq.com/document/path/91125

The old form; service.auth.getuserinfo3rd takes its auth_code too, once the provider has set up an app for logging
in (登录授权应用). The token is that of the service provider, under the name access_token.

hash:

=over

=item auth_code (str, required)

the code of the redirect.

=back

Reply:

=over

=item usertype (int)

kind of the user.

=item user_info (dict)

the user.

=item user_info.userid (str)

userid.

=item user_info.open_userid (str)

open_userid.

=item user_info.name (str)

name.

=item user_info.avatar (str)

address of the avatar.

=item corp_info (dict)

the authorised corp.

=item corp_info.corpid (str)

its corpid.

=item agent (list[dict])

the apps that the user manages.

=item agent[].agentid (int)

the app.

=item agent[].auth_type (int)

what the user may do with it.

=item auth_info (dict)

what the user may do with the contacts.

=item auth_info.department (list[dict])

the departments.

=item auth_info.department[].id (int)

the department.

=item auth_info.department[].writable (bool)

whether it may be written.

=back

Permission:

=over

=item *

provider: with its provider_access_token

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 add_device($provider_access_token, \%hash)

添加设备实例: add a device of one of the service provider's models.

POST service/add_device
https://developer.work.weixin.qq.com/document/path/90626

hash:

=over

=item model_id (str, required)

the model.

=item device_sn (str, required)

serial number of the device.

=item remark_name (str)

a name for it.

=back

Reply:

=over

=item device_info (dict)

the device.

=item device_info.model_id (str)

the model.

=item device_info.device_id (int)

id of the device.

=item device_info.device_sn (str)

its serial number.

=item device_info.secret_no (str)

its secret.

=item device_info.qr_code (str)

content of its QR code.

=item device_info.create_time (int)

when it was added, Unix seconds.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_device_auth_info($provider_access_token, \%hash)

查询设备绑定信息: read which corp a device is bound to.

POST service/get_device_auth_info
https://developer.work.weixin.qq.com/document/path/90753

hash:

=over

=item device_sn (str, required)

serial number of the device.

=back

Reply:

=over

=item auth_corp_info (dict)

the corp.

=item auth_corp_info.corpid (str)

its corpid.

=item auth_corp_info.corp_name (str)

its name.

=item device_info (dict)

the device.

=item device_info.model_id (str)

the model.

=item device_info.remark_name (str)

the name given to it.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 reset_secret_no($provider_access_token, \%hash)

重置SecretNo: give a device a new secret.

POST service/reset_secret_no
https://developer.work.weixin.qq.com/document/path/90753

hash:

=over

=item device_sn (str, required)

serial number of the device.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 list_device($provider_access_token, \%hash)

获取设备列表: list the service provider's devices.

POST service/list_device
https://developer.work.weixin.qq.com/document/path/91346

hash:

=over

=item offset (int)

how many devices to skip.

=item limit (int)

most devices of a page.

=back

Reply:

=over

=item device_list (list[dict])

the devices.

=item device_list[].model_id (str)

the model.

=item device_list[].device_sn (str)

serial number.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 fetch_device_log($provider_access_token, \%hash)

获取设备日志: ask a device for its log.

POST service/fetch_device_log
https://developer.work.weixin.qq.com/document/path/91475

hash:

=over

=item device_sn (str, required)

serial number of the device.

=item hint (str)

a hint for it.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 del_device($provider_access_token, \%hash)

删除设备实例: delete a device.

POST service/del_device
https://developer.work.weixin.qq.com/document/path/92770

hash:

=over

=item device_sn (str, required)

serial number of the device.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 set_printer_support_state($provider_access_token, \%hash)

设置打印机支持状态: say whether a device prints.

POST service/set_printer_support_state
https://developer.work.weixin.qq.com/document/path/92782

hash:

=over

=item device_sn (str, required)

serial number of the device.

=item not_supported_printer (bool, required)

whether it does not.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 corpid_to_opencorpid($provider_access_token, \%hash)

明文corpid转换为加密corpid: change the plain corpid of an authorised corp for the one encrypted for this service
provider.

POST service/corpid_to_opencorpid
https://developer.work.weixin.qq.com/document/path/95604 (2022/03/22)

The encrypted corpid is the same for all apps of one service provider, and case matters in it.

hash:

=over

=item corpid (str, required)

the plain corpid.

=back

Reply:

=over

=item open_corpid (str)

the encrypted one.

=back

Permission:

=over

=item *

provider: only for corps that authorised it, or whose 待迁移的自建应用 is to move to it

=back

=head2 prolong_try($suite_access_token, \%hash)

延长试用期: prolong the trial of a paid app in a corp.

POST service/prolong_try
https://developer.work.weixin.qq.com/document/path/91913 (2020/01/13)

hash:

=over

=item buyer_corpid (str, required)

the corp that tries the app.

=item prolong_days (int, required)

days to add.

=item appid (int)

number of the app; only for old suites of several apps.

=back

Reply:

=over

=item try_end_time (int)

when the trial ends now, Unix seconds.

=back

Limits:

=over

=item *

an app may be prolonged several times, up to 60 days of trial in all.

=item *

only while the trial is limited in time, or has ended.

=back

=head2 get_order_list($suite_access_token, \%hash)

获取订单列表: list the orders of a paid app within a time.

POST service/get_order_list
https://developer.work.weixin.qq.com/document/path/91910 (2023/03/24)

hash:

=over

=item start_time (int, required)

from when, Unix seconds.

=item end_time (int, required)

until when, Unix seconds.

=item test_mode (int)

which orders: 0 = of real authorisations, 1 = of tests. Default: 0.

=back

Reply:

=over

=item order_list (list[dict])

the orders.

=item order_list[].orderid (str)

the order's number.

=item order_list[].order_status (int)

0 = to be paid, 1 = paid, 2 = cancelled, 3 = expired unpaid, 4 = refund asked for, 5 = refunded, 6 = refund refused.

=item order_list[].order_type (int)

0 = new purchase, 1 = more users, 2 = renewal, 3 = change of edition.

=item order_list[].paid_corpid (str)

corpid of the customer corp.

=item order_list[].operator_corpid (str)

corpid of the one who ordered.

=item order_list[].operator_id (str)

userid of the member who ordered; absent when the service provider did.

=item order_list[].suiteid (str)

the suite ordered.

=item order_list[].appid (int)

the app's number; only for old suites of several apps.

=item order_list[].edition_id (str)

id of the edition bought.

=item order_list[].edition_name (str)

its name.

=item order_list[].price (int)

what is to be paid, in fen.

=item order_list[].user_count (int)

users bought.

=item order_list[].order_period (int)

length bought, in days.

=item order_list[].order_time (int)

when it was ordered, Unix seconds.

=item order_list[].paid_time (int)

when it was paid, Unix seconds.

=item order_list[].begin_time (int)

when the purchase takes effect, Unix seconds.

=item order_list[].end_time (int)

when it ends, Unix seconds.

=item order_list[].order_from (int)

who ordered: 0 = the corp, 1 = the service provider on its behalf, 2 = a reseller on its behalf, 3 = the provider's cashier.

=item order_list[].service_share_amount (int)

the service provider's share, in fen.

=item order_list[].platform_share_amount (int)

the platform's share, in fen.

=item order_list[].dealer_share_amount (int)

the reseller's share, in fen.

=item order_list[].dealer_corp_info (dict)

the reseller; only once a channel has been reported.

=item order_list[].dealer_corp_info.corpid (str)

corpid of the reseller.

=item order_list[].dealer_corp_info.corp_name (str)

its short name.

=item order_list[].corpid (any)

corpid of the reseller, as the page's table has it; in the sample it is in dealer_corp_info.

=item order_list[].corp_name (any)

short name of the reseller, as the page's table has it; in the sample it is in dealer_corp_info.

=back

=head2 get_order($suite_access_token, \%hash)

获取订单详情: read an order of a paid app.

POST service/get_order
https://developer.work.weixin.qq.com/document/path/91909 (2024/09/24)

hash:

=over

=item orderid (str, required)

the order's number.

=back

Reply:

=over

=item orderid (str)

the order's number.

=item order_status (int)

0 = to be paid, 1 = paid, 2 = cancelled, 3 = expired unpaid, 4 = refund asked for, 5 = refunded, 6 = refund refused.

=item order_type (int)

0 = new purchase, 1 = more users, 2 = renewal, 3 = change of edition.

=item paid_corpid (str)

corpid of the customer corp.

=item operator_corpid (str)

corpid of the one who ordered.

=item operator_id (str)

userid of the member who ordered; absent in some cases, such as an order by the service provider or one that need not be paid.

=item suiteid (str)

the suite ordered.

=item appid (int)

the app's number; only for old suites of several apps.

=item edition_id (str)

id of the edition bought.

=item edition_name (str)

its name.

=item price (int)

what is to be paid, in fen.

=item user_count (int)

users bought.

=item order_period (int)

length bought, in days.

=item order_time (int)

when it was ordered, Unix seconds.

=item paid_time (int)

when it was paid, Unix seconds.

=item begin_time (int)

when the purchase takes effect, Unix seconds.

=item end_time (int)

when it ends, Unix seconds.

=item order_from (int)

who ordered: 0 = the corp, 1 = the service provider on its behalf, 2 = a reseller on its behalf, 3 = the provider's cashier.

=item service_share_amount (int)

the service provider's share, in fen.

=item platform_share_amount (int)

the platform's share, in fen.

=item dealer_share_amount (int)

the reseller's share, in fen.

=item dealer_corp_info (dict)

the reseller; only once a channel has been reported.

=item dealer_corp_info.corpid (str)

corpid of the reseller.

=item dealer_corp_info.corp_name (str)

its short name.

=back

=head2 finish_openid_migration($provider_access_token, \%hash)

ID迁移完成状态的设置: tell WeCom that a service provider has changed all ids of a corp to the encrypted ones.

POST service/finish_openid_migration
https://developer.work.weixin.qq.com/document/path/99375 (2023/08/03)

agentid (required for a delegated app) says whose state is set. Without it, it is set for all third-party apps of
this service provider in the corp. From then on the apps get the encrypted ids, and unionids no more. There is no
way back. external_userid may be set alone; userid and corpid go together. Not needed where the corp is the service
provider itself.

hash:

=over

=item corpid (str, required)

the corp.

=item openid_type (list[int], required)

what has been changed: 1 = userid and corpid, 3 = external_userid. For delegated apps 3 means external_userid, external_tagid, kfid and msgid together.

=item agentid (int)

the delegated app.

=back

Permission:

=over

=item *

provider: only for corps that authorised its third-party app, or the delegated app that it develops

=back

=cut
