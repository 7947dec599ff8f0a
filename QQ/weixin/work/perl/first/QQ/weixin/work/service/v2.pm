# Made from the docstrings of QQ/weixin/work/service/v2.py by .ci/made; change those.
package QQ::weixin::work::service::v2;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.12',
    parent   => 'QQ::weixin::work::service',
    exported => [qw(get_permanent_code get_auth_info)],
    original => [qw()],
    more     => [qw(get_permanent_code get_auth_info)],
);

our $VERSION = '0.12';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::service::v2 - 接口调用

=head1 SYNOPSIS

    use QQ::weixin::work::service::v2;
    my $reply = QQ::weixin::work::service::v2::get_permanent_code($suite_access_token, \%hash);

=head1 DESCRIPTION

The faster forms of two calls of service.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_permanent_code($suite_access_token, \%hash)

获取企业永久授权码: change a temporary authorisation code for the permanent code (永久授权码) of the corp that authorised an
app.

POST service/v2/get_permanent_code
https://developer.work.weixin.qq.com/document/path/100776 (2025/05/21)

For a delegated app the permanent code is the app's secret. Its template's id is the suite_id. After a reset in the
provider's console (重新获取), the code of the callback gets the new secret here. Fast enough to be called while the
corp waits.

hash:

=over

=item auth_code (str, required)

the temporary authorisation code, from the redirect_uri or from the callback of a successful authorisation; 64 to 512 bytes; good for one call.

=back

Reply:

=over

=item permanent_code (str)

the permanent code; at most 512 bytes.

=item auth_corp_info (dict)

the authorised corp.

=item auth_corp_info.corpid (str)

its corpid.

=item auth_corp_info.corp_name (str)

its short name.

=item auth_user_info (dict)

the administrator who authorised; may be absent, and each field empty.

=item auth_user_info.userid (str)

userid; may be empty.

=item auth_user_info.open_userid (str)

open_userid; may be empty.

=item auth_user_info.name (str)

name; may be empty.

=item auth_user_info.avatar (str)

address of the avatar.

=item register_code_info (dict)

from a promotion QR code; only when the app was installed by one, whether or not the corp is new; not for an authorisation by a member.

=item register_code_info.register_code (str)

the registration code.

=item register_code_info.template_id (str)

id of the promotion package.

=item register_code_info.state (str)

the state given to service.get_register_code, if any.

=item state (str)

the state of the QR code or link; only after a QR code with parameters for a delegated app's template.

=item expires_in (int)

how long the corp's access_token is valid, seconds; not for delegated apps.

=back

Permission:

=over

=item *

third-party, delegated: with the suite_access_token of the suite that was authorised

=back

=head2 get_auth_info($suite_access_token, \%hash)

获取企业授权信息: read what a corp has authorised.

POST service/v2/get_auth_info
https://developer.work.weixin.qq.com/document/path/100779 (2025/01/02)

Use service.get_auth_info only where the QR code of the corp's WeChat plugin is wanted.

hash:

=over

=item auth_corpid (str, required)

the authorised corp.

=item permanent_code (str, required)

its permanent code, from get_permanent_code.

=back

Reply:

=over

=item auth_corp_info (dict)

the authorised corp.

=item auth_corp_info.corpid (str)

its corpid.

=item auth_corp_info.corp_name (str)

its name.

=item auth_corp_info.corp_type (str)

verified = a verified corp, unverified = a registered one.

=item auth_corp_info.corp_square_logo_url (str)

address of its square logo.

=item auth_corp_info.corp_user_max (int)

number of members that the corp may have.

=item auth_corp_info.corp_full_name (str)

full name of the corp; only for those verified; being withdrawn, and then the same as corp_name.

=item auth_corp_info.subject_type (int)

kind of the corp: 1 = corp, 2 = government or public institution, 3 = other organisation, 4 = team.

=item auth_corp_info.verified_end_time (int)

end of the verification, Unix seconds.

=item auth_corp_info.corp_scale (str)

size of the corp; empty when not set, or auth_mode is 1.

=item auth_corp_info.corp_industry (str)

its industry; empty when not set, or auth_mode is 1.

=item auth_corp_info.corp_sub_industry (str)

its branch of industry; empty when not set, or auth_mode is 1.

=item auth_corp_info.corp_ex_name (dict)

further verified names; only for verified corps.

=item auth_corp_info.corp_ex_name.name_list (list[str])

the short names other than corp_name; only for verified corps.

=item auth_info (dict)

what was authorised; absent for a contacts app without an app of its own, which may read and write all contacts, and for 第三方会话存档接口.

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

=item auth_info.agent[].auth_from_thirdapp (bool)

whether a third-party app's link authorised it; in the page's sample only.

=item auth_info.agent[].privilege (dict)

what the app may do.

=item auth_info.agent[].privilege.allow_party (list[int])

departments in the visible range.

=item auth_info.agent[].privilege.allow_tag (list[int])

tags in the visible range.

=item auth_info.agent[].privilege.allow_user (list[str])

members in the visible range.

=item auth_info.agent[].privilege.extra_party (list[int])

further departments of the contacts.

=item auth_info.agent[].privilege.extra_user (list[str])

further members.

=item auth_info.agent[].privilege.extra_tag (list[int])

further tags.

=item auth_info.agent[].privilege.level (int)

access to the contacts: 0 = a delegated app whose permissions agent.get_permissions says, 1 = read the basic data of all, 2 = read all data of all (obsolete), 3 = read and write all data of all, 4 = read the basic data of one, 5 = write all data of all (obsolete).

=item auth_info.agent[].shared_from (dict)

the corp that shared the app; only when it was installed by a linked corp or a corp chain.

=item auth_info.agent[].shared_from.corpid (str)

corpid of that corp.

=item auth_info.agent[].shared_from.share_type (int)

by what: 0 = linked corp, 1 = corp chain.

=item dealer_corp_info (dict)

the reseller (代理服务商) of the app.

=item dealer_corp_info.corpid (str)

its corpid.

=item dealer_corp_info.corp_name (str)

its name.

=back

Permission:

=over

=item *

third-party, delegated: with the suite_access_token of the suite that was authorised

=back

=cut
