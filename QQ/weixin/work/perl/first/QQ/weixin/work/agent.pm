# Made from the docstrings of QQ/weixin/work/agent.py by .ci/made; change those.
package QQ::weixin::work::agent;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(get list set set_workbench_template get_workbench_template set_workbench_data)],
    original => [qw(get list set set_workbench_template get_workbench_template set_workbench_data)],
    more     => [qw(set_scope migrate_to_customized_app get_permissions get_admin_list batch_set_workbench_data get_workbench_data set_app_migrate_flag get_app_migrate_flag claim_customized_app)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::agent - 应用管理

=head1 SYNOPSIS

    use QQ::weixin::work::agent;
    my $reply = QQ::weixin::work::agent::get($access_token, $agentid);

=head1 DESCRIPTION

Apps (应用) of the corp: read and change their settings, and choose what they show on the workbench (工作台). agentid is the
number of an app within the corp, shown in the admin console; custom display on the workbench (工作台自定义展示) must first be
switched on there for the app.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get($access_token, $agentid)

获取指定的应用详情: return the settings and the visible range of one app.

GET agent/get
https://developer.work.weixin.qq.com/document/path/90227 (2023/10/31)

Members and departments of other corps within the visible range of an app shared with a linked corp (互联企业) come from
a separate interface.

Arguments:

=over

=item agentid (int, required)

the app.

=back

Reply:

=over

=item agentid (int)

the app.

=item name (str)

name of the app.

=item square_logo_url (str)

URL of the square icon.

=item description (str)

description of the app.

=item allow_userinfos (dict)

members in the visible range.

=item allow_userinfos.user (list[dict])

members.

=item allow_userinfos.user[].userid (str)

userid of the member.

=item allow_partys (dict)

departments in the visible range.

=item allow_partys.partyid (list[int])

ids of the departments.

=item allow_tags (dict)

tags in the visible range.

=item allow_tags.tagid (list[int])

ids of the tags.

=item close (int)

whether the app is disabled: 0 = no, 1 = yes.

=item redirect_domain (str)

trusted domain of the app.

=item report_location_flag (int)

whether the location of users is reported: 0 = no, 1 = when they enter the chat.

=item isreportenter (int)

whether the event that a user enters the app is reported: 0 = no, 1 = yes.

=item home_url (str)

URL of the app's home page.

=item customized_publish_status (int)

state of a delegated app, and only for such: 0 = authorised but not created yet, 1 = created but not online, 2 = online without an unreleased version, 3 = online with an unreleased version.

=back

Permission:

=over

=item *

self-built: only for the app that the access_token belongs to

=item *

third-party, delegated: only apps that the corp authorised

=back

=head2 list($access_token)

获取access_token对应的应用列表: list the apps that the access token can reach.

GET agent/list
https://developer.work.weixin.qq.com/document/path/90227 (2023/10/31)

Reply:

=over

=item agentlist (list[dict])

apps.

=item agentlist[].agentid (int)

the app.

=item agentlist[].name (str)

name of the app.

=item agentlist[].square_logo_url (str)

URL of the square icon.

=back

Permission:

=over

=item *

self-built: only for the app that the access_token belongs to

=item *

third-party, delegated: only apps that the corp authorised

=back

Differs from Perl:

=over

=item *

0.12 asks agent/get without an agentid, which the server always refuses.

=back

=head2 set($access_token, \%hash)

设置应用: change the settings of one app.

POST agent/set
https://developer.work.weixin.qq.com/document/path/90228 (2021/06/24)

hash:

=over

=item agentid (int, required)

the app.

=item report_location_flag (int)

whether the location of users is reported: 0 = no, 1 = when they enter the chat.

=item logo_mediaid (str)

media_id of the icon from media.upload; it is cropped to a square and a round icon.

=item name (str)

name of the app, at most 32 characters.

=item description (str)

description of the app, 4 to 120 characters.

=item redirect_domain (str)

trusted domain of the app; its ownership must have been verified, otherwise JS-SDK is restricted.

=item isreportenter (int)

whether the event that a user enters the app is reported: 0 = no, 1 = yes.

=item home_url (str)

URL of the app's home page; must start with http or https, https is advised.

=back

Permission:

=over

=item *

self-built: only for the app that the access_token belongs to

=item *

third-party, delegated: not allowed

=back

Errors:

=over

=item *

85005: the ownership of the trusted domain has not been verified.

=back

=head2 set_workbench_template($access_token, \%hash)

设置应用在工作台展示的模版: choose how an app is displayed on the workbench, with default data for the corp.

POST agent/set_workbench_template
https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

Users without data of their own, which set_workbench_data gives them, see the default data. Pass the dict named like
type to set it, or none to choose only the type.

For an app whose home page is a web page give jump_url, for one whose home page is a mini program pagepath; the
other may do anything.

hash:

=over

=item agentid (int, required)

the app.

=item type (str, required)

keydata = key figures, image = picture, list = lines of text, webview = web page, normal = no custom display and back to the plain grid or list.

=item keydata (dict)

default key figures; only when type is keydata.

=item keydata.items (list[dict], required)

figures, at most 4 items.

=item keydata.items[].key (str)

label of the figure, at most 64 characters; the labels have to be set in the template.

=item keydata.items[].data (str, required)

the figure, as a string, at most 64 characters.

=item keydata.items[].jump_url (str)

page opened by a click, at most 1024 characters; if not given, the app's home page or else the chat with the app.

=item keydata.items[].pagepath (str)

mini-program page opened by a click, at most 1024 characters; if the app is a mini program; its home page if not given.

=item image (dict)

default picture; only when type is image.

=item image.url (str, required)

address of the picture; a ratio of 3.35:1 is best.

=item image.jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app.

=item image.pagepath (str)

mini-program page opened by a click, if the app is a mini program; its home page if not given.

=item list (dict)

default lines; only when type is list.

=item list.items (list[dict], required)

lines, at most 3 items.

=item list.items[].title (str, required)

text of the line, at most 128 bytes.

=item list.items[].jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app.

=item list.items[].pagepath (str)

mini-program page opened by a click, if the app is a mini program; its home page if not given.

=item webview (dict)

default web page; only when type is webview.

=item webview.url (str, required)

address of the page that is shown.

=item webview.jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app; without effect when enable_webview_click is true.

=item webview.pagepath (str)

mini-program page opened by a click, if the app is a mini program; its home page if not given.

=item webview.height (str)

single_row = 106 px (147 px with hide_title), double_row = 171 px (212 px with hide_title). Default: double_row.

=item webview.hide_title (bool)

whether the title line with the app's name is hidden. Default: false.

=item webview.enable_webview_click (bool)

whether links inside the page work, which must have the form wxwork://openurl?url= followed by the percent-encoded URL. Default: false.

=item replace_user_data (bool)

whether the data that users have now is overwritten for all of them. Default: false.

=back

Permission:

=over

=item *

self-built, third-party, delegated: only for the app that the access_token belongs to

=back

=head2 get_workbench_template($access_token, \%hash)

获取应用在工作台展示的模版: return how an app is displayed on the workbench, with the default data of the corp.

POST agent/get_workbench_template
https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

hash:

=over

=item agentid (int, required)

the app.

=back

Reply:

=over

=item type (str)

keydata = key figures, image = picture, list = lines of text, webview = web page, normal = no custom display but the plain grid or list.

=item keydata (dict)

default key figures; only when type is keydata.

=item keydata.items (list[dict])

figures.

=item keydata.items[].key (str)

label of the figure.

=item keydata.items[].data (str)

the figure.

=item keydata.items[].jump_url (str)

page opened by a click.

=item keydata.items[].pagepath (str)

mini-program page opened by a click.

=item image (dict)

default picture; only when type is image.

=item image.url (str)

URL of the picture.

=item image.jump_url (str)

page opened by a click.

=item image.pagepath (str)

mini-program page opened by a click.

=item list (dict)

default lines; only when type is list.

=item list.items (list[dict])

lines.

=item list.items[].title (str)

text of the line.

=item list.items[].jump_url (str)

page opened by a click.

=item list.items[].pagepath (str)

mini-program page opened by a click.

=item webview (dict)

default web page; only when type is webview.

=item webview.url (str)

URL of the page that is shown.

=item webview.jump_url (str)

page opened by a click.

=item webview.pagepath (str)

mini-program page opened by a click.

=item webview.height (str)

one of single_row, double_row.

=item webview.hide_title (bool)

whether the title line with the app's name is hidden.

=item webview.enable_webview_click (bool)

whether links inside the page work.

=item replace_user_data (bool)

the value given to set_workbench_template.

=back

Permission:

=over

=item *

self-built, third-party, delegated: only for the app that the access_token belongs to

=back

=head2 set_workbench_data($access_token, \%hash)

设置应用在用户工作台展示的数据: set what an app displays on the workbench of one user.

POST agent/set_workbench_data
https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

The type of display must have been chosen with set_workbench_template before.

For an app whose home page is a web page give jump_url, for one whose home page is a mini program pagepath; the
other may do anything.

hash:

=over

=item agentid (int, required)

the app.

=item userid (str, required)

userid of the user; must be within the app's visible range.

=item type (str, required)

keydata = key figures, image = picture, list = lines of text, webview = web page.

=item keydata (dict)

key figures; required when type is keydata.

=item keydata.items (list[dict], required)

figures, at most 4 items.

=item keydata.items[].key (str)

label of the figure, at most 64 characters; the labels have to be set in the template.

=item keydata.items[].data (str, required)

the figure, as a string, at most 64 characters.

=item keydata.items[].jump_url (str)

page opened by a click, at most 1024 characters; if not given, the app's home page or else the chat with the app.

=item keydata.items[].pagepath (str)

mini-program page opened by a click, at most 1024 characters; if the app is a mini program; its home page if not given.

=item image (dict)

picture; required when type is image.

=item image.url (str, required)

address of the picture; a ratio of 3.35:1 is best.

=item image.jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app.

=item image.pagepath (str)

mini-program page opened by a click, if the app is a mini program; its home page if not given.

=item list (dict)

lines; required when type is list.

=item list.items (list[dict], required)

lines, at most 3 items.

=item list.items[].title (str, required)

text of the line, at most 128 bytes.

=item list.items[].jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app.

=item list.items[].pagepath (str)

mini-program page opened by a click, if the app is a mini program; its home page if not given.

=item webview (dict)

web page; required when type is webview.

=item webview.url (str, required)

address of the page that is shown.

=item webview.jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app; without effect when enable_webview_click is true.

=item webview.pagepath (str)

mini-program page opened by a click, if the app is a mini program; its home page if not given.

=item webview.height (str)

single_row = 106 px (147 px with hide_title), double_row = 171 px (212 px with hide_title). Default: double_row.

=item webview.hide_title (bool)

whether the title line with the app's name is hidden. Default: false.

=item webview.enable_webview_click (bool)

whether links inside the page work, which must have the form wxwork://openurl?url= followed by the percent-encoded URL. Default: false.

=back

Permission:

=over

=item *

self-built, third-party, delegated: only for the app that the access_token belongs to

=item *

note: the members must be within the app's visible range

=back

Limits:

=over

=item *

10 calls per minute for each user of each app.

=back

=head2 set_scope($access_token, \%hash)

设置授权应用可见范围: set the visible range of an app that a service provider installed when registering a corp.

POST agent/set_scope
https://developer.work.weixin.qq.com/document/path/90583 (2020/01/06)

Only while the contacts of the new corp are being migrated; the access_token is that of the event of the finished
registration (注册完成回调事件), or of the query for its state, and not a provider_access_token. What is not given is
cleared.

hash:

=over

=item agentid (int, required)

the app of the authorised corp.

=item allow_user (list[str])

members in the visible range; none if not given.

=item allow_party (list[int])

departments in the visible range; none if not given.

=item allow_tag (list[int])

tags in the visible range; none if not given.

=back

Reply:

=over

=item invaliduser (list[str])

members not accepted.

=item invalidparty (list[int])

departments not accepted.

=item invalidtag (list[int])

tags not accepted.

=back

Permission:

=over

=item *

provider: 推广二维码, with 通讯录迁移 switched on

=back

Limits:

=over

=item *

the access_token works for 30 minutes, or until the contacts are declared complete (sync.contact_sync_success).

=back

=head2 migrate_to_customized_app($access_token, \%hash)

自建应用迁移成代开发应用: turn a self-built app into a delegated app.

POST agent/migrate_to_customized_app
https://developer.work.weixin.qq.com/document/path/96072

hash:

=over

=item suite_access_token (str, required)

the suite_access_token of the template of the delegated app.

=back

Limits:

=over

=item *

not in the official documents of 2026-01 (retired, or never public).

=back

=head2 get_permissions($access_token, \%hash)

获取应用权限详情: list the permissions that the corp has given a third-party or delegated app.

POST agent/get_permissions
https://developer.work.weixin.qq.com/document/path/99052 (2026/01/15)

Pass an empty hash. A permission is written as area:group:name; contact:base and contact:edit go to third-party apps
only. Those of contact:sensitive go to delegated apps only, except avatar, qrcode and gender; so do
externalcontact:resident:manage, patrol:report:base and resident:report:base (government corps), emergency:base:push
(medical corps) and school:sensitive:mobile (schools with school-parent contacts); those of school go to such
schools only.

Reply:

=over

=item app_permissions (list[str])

the permissions: one of contact:base:base, contact:base:single_user, contact:edit:all, contact:sensitive:avatar, contact:sensitive:qrcode, contact:sensitive:gender, contact:sensitive:user_name, contact:sensitive:mobile, contact:sensitive:department_name, contact:sensitive:email, contact:sensitive:position, contact:sensitive:telephone, contact:sensitive:address, contact:sensitive:extattr, contact:sensitive:external_profile, contact:sensitive:external_position, contact:sensitive:biz_mail, corp_arch:base:base, corp_arch:member:direct_leader, externalcontact:base:base, externalcontact:contact:tag, externalcontact:contact:group_msg, externalcontact:contact:welcome_msg, externalcontact:contact:qrcode, externalcontact:contact:transfer, externalcontact:contact:resigned, externalcontact:contact:stat, externalcontact:contact:product_album, externalcontact:contact:intercept_rule, externalcontact:groupchat:welcome_msg, externalcontact:groupchat:stat, externalcontact:groupchat:resigned, externalcontact:groupchat:transfer, externalcontact:moment:list, externalcontact:moment:post, externalcontact:customer_acquisition:base, externalcontact:resident:manage, customerservice:base:base, customerservice:chat:manage, customerservice:tool:upgrade, customerservice:tool:stat, externalpay:base:base, calendar:base:base, meeting:base:base, living:base:base, email:base:base, doc:base:base, wedrive:base:base, approval:base:base, checkin:app:base, hardware:base:base, hardware:checkin:checkin_data, hardware:checkin:temperature_data, hardware:checkin:accesscontrol_data, hardware:checkin:read_rule, hardware:checkin:edit_rule, hardware:printer:print, school:base:base, school:edit:all, school:sensitive:mobile, emergency:base:push, patrol:report:base, resident:report:base, datazone:data:chat, datazone:data:knowledge_base, datazone:component:chat, among others.

=back

Permission:

=over

=item *

third-party, delegated: every app

=back

=head2 get_admin_list($access_token, \%hash)

获取应用管理员列表: list the administrators of a third-party or delegated app in the corp.

POST agent/get_admin_list
https://developer.work.weixin.qq.com/document/path/100073 (2024/07/12)

Pass an empty hash. Administrators from outside the corp are not listed; none is where the corp is in
member-authorisation mode (成员授权模式).

Reply:

=over

=item admin (list[dict])

the administrators; none in member-authorisation mode (成员授权模式).

=item admin[].userid (str)

the administrator, by userid.

=item admin[].auth_type (int)

0 = may send messages, 1 = may manage the app.

=back

Permission:

=over

=item *

third-party, delegated: every app

=back

=head2 batch_set_workbench_data($access_token, \%hash)

批量设置应用在用户工作台展示的数据: set what an app displays on the workbench of many members.

POST agent/batch_set_workbench_data
https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

The type of display must have been chosen with set_workbench_template before. For an app whose home page is a web
page give jump_url, for one whose home page is a mini program pagepath; the other may do anything.

hash:

=over

=item agentid (int, required)

the app.

=item userid_list (list[str], required)

the members, by userid, at most 1000 items; in the app's visible range.

=item data (dict, required)

what is displayed.

=item data.type (str, required)

keydata = key figures, image = picture, list = lines of text, webview = web page.

=item data.keydata (dict)

key figures; required when type is keydata.

=item data.keydata.items (list[dict], required)

figures, at most 4 items.

=item data.keydata.items[].key (str)

label of the figure, at most 64 characters; the labels have to be set in the template.

=item data.keydata.items[].data (str, required)

the figure, as a string, at most 64 characters.

=item data.keydata.items[].jump_url (str)

page opened by a click, at most 1024 characters; if not given, the app's home page or else the chat with the app.

=item data.keydata.items[].pagepath (str)

mini-program page opened by a click, at most 1024 characters; its home page if not given.

=item data.image (dict)

picture; required when type is image.

=item data.image.url (str, required)

address of the picture; a ratio of 3.35:1 is best.

=item data.image.jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app.

=item data.image.pagepath (str)

mini-program page opened by a click; its home page if not given.

=item data.list (dict)

lines; required when type is list.

=item data.list.items (list[dict], required)

lines, at most 3 items.

=item data.list.items[].title (str, required)

text of the line, at most 128 bytes.

=item data.list.items[].jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app.

=item data.list.items[].pagepath (str)

mini-program page opened by a click; its home page if not given.

=item data.webview (dict)

web page; required when type is webview.

=item data.webview.url (str, required)

address of the page that is shown.

=item data.webview.jump_url (str)

page opened by a click; if not given, the app's home page or else the chat with the app; without effect when enable_webview_click is true.

=item data.webview.pagepath (str)

mini-program page opened by a click; its home page if not given.

=item data.webview.height (str)

single_row = 106 px (147 px with hide_title), double_row = 171 px (212 px with hide_title). Default: double_row.

=item data.webview.hide_title (bool)

whether the title line with the app's name is hidden. Default: false.

=item data.webview.enable_webview_click (bool)

whether links inside the page work, which must have the form wxwork://openurl?url= followed by the percent-encoded URL. Default: false.

=back

Permission:

=over

=item *

self-built, third-party, delegated: only for the app that the access_token belongs to

=item *

note: the members must be within the app's visible range

=back

Limits:

=over

=item *

at most 100000 members a minute for each app.

=back

=head2 get_workbench_data($access_token, \%hash)

获取应用在用户工作台展示的数据: return what an app displays on the workbench of one member.

POST agent/get_workbench_data
https://developer.work.weixin.qq.com/document/path/92535 (2024/10/18)

Where set_workbench_template was called later with replace_user_data, that is what comes back.

hash:

=over

=item agentid (int, required)

the app.

=item userid (str, required)

the member (useridt in the table of the page, userid in its sample).

=back

Reply:

=over

=item data (dict)

what is displayed, as batch_set_workbench_data takes it.

=item data.type (str)

keydata = key figures, image = picture, list = lines of text, webview = web page.

=item data.keydata (dict)

key figures; only when type is keydata.

=item data.keydata.items (list[dict])

figures.

=item data.keydata.items[].key (str)

label of the figure.

=item data.keydata.items[].data (str)

the figure.

=item data.keydata.items[].jump_url (str)

page opened by a click.

=back

Permission:

=over

=item *

self-built, third-party, delegated: only for the app that the access_token belongs to

=back

=head2 set_app_migrate_flag($access_token, \%hash)

设置历史已授权应用成员敏感信息迁移完成: declare that a delegated app no longer needs sensitive member data from the contacts.

POST agent/set_app_migrate_flag
https://developer.work.weixin.qq.com/document/path/96518 (2025/09/18)

hash:

=over

=item app_migrate_type (int, required)

what has been migrated: 1 = sensitive data of members.

=back

Permission:

=over

=item *

delegated: only apps authorised before 2022-06-20

=back

Limits:

=over

=item *

in a hidden part of the official page only.

=back

=head2 get_app_migrate_flag($access_token, \%hash)

读取历史已授权应用成员敏感信息迁移状态: check whether a delegated app was declared not to need sensitive member data.

POST agent/get_app_migrate_flag
https://developer.work.weixin.qq.com/document/path/96518 (2025/09/18)

hash:

=over

=item app_migrate_type (int, required)

what has been migrated: 1 = sensitive data of members.

=back

Reply:

=over

=item app_migrate_flag (int)

0 = not migrated, 1 = migrated.

=back

Permission:

=over

=item *

delegated: only apps authorised before 2022-06-20

=back

Limits:

=over

=item *

in a hidden part of the official page only.

=back

=head2 claim_customized_app($access_token, \%hash)

自建应用迁移成代开发应用: turn a self-built app that a service provider developed into a delegated app, or prove whose it is.

POST agent/claim_customized_app
https://developer.work.weixin.qq.com/document/path/99617 (2024/01/16)

After a migration in the service provider's admin console the call is due before the app's secret is reset or a
version is submitted. The access_token is that of the self-built app.

hash:

=over

=item suite_access_token (str, required)

the suite_access_token of the template of the delegated app.

=back

Permission:

=over

=item *

self-built: the app to be migrated, together with the service provider's suite_access_token

=back

=cut
