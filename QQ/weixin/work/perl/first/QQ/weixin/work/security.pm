# Made from the docstrings of QQ/weixin/work/security/__init__.py by .ci/made; change those.
package QQ::weixin::work::security;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(get_file_oper_record)],
    original => [qw(get_file_oper_record)],
    more     => [qw(get_server_domain_ip get_screen_oper_record)],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::security - 安全管理

=head1 SYNOPSIS

    use QQ::weixin::work::security;
    my $reply = QQ::weixin::work::security::get_file_oper_record($access_token, \%hash);

=head1 DESCRIPTION

Security management. Here: the log of file leak protection (文件防泄漏), which must be turned on in the admin console.
Trusted devices, logs of operations and advanced-feature accounts have families of their own below this one.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 get_file_oper_record($access_token, \%hash)

文件防泄漏: read the log of file uploads, downloads, forwards and other file operations.

POST security/get_file_oper_record
https://developer.work.weixin.qq.com/document/path/98079 (2025/07/03)

Records are kept for good and read page by page. Those of users outside the app's visible range are left out.

hash:

=over

=item start_time (int, required)

start of the range, Unix seconds.

=item end_time (int, required)

end of the range, Unix seconds, no more than 14 days after start_time.

=item userid_list (list[str])

members whose operations to return, at most 100 items.

=item operation (dict)

kind of operation to return.

=item operation.type (int)

101 = upload, 102 = new folder, 103 = download, 104 = update, 105 = star, 106 = move, 107 = copy, 108 = rename, 109 = delete, 110 = restore, 111 = delete permanently, 112 = forward to WeCom, 113 = download through a link, 114 = get a share link, 115 = change a share link, 116 = close a share link, 117 = add to favourites, 118 = new document, 119 = new spreadsheet, 121 = open, 124 = export file, 127 = add a file member, 128 = change a file member's permission, 129 = remove a file member, 130 = set the document watermark, 131 = change the permission inside the corp, 132 = change the permission outside the corp, 133 = add a shortcut, 134 = forward to WeChat, 135 = preview, 136 = permission management, 139 = security settings, 140 = share by mail, 142 = hand over the files of a departed member, 10001 = download request granted, 10002 = download request refused.

=item operation.source (int)

origin of an upload or download: 401 = chat, 402 = mail, 403 = document, 404 = WeDrive, 405 = schedule, 406 = meeting, 407 = approval, 408 = report, 409 = form, 410 = customer contact, 411 = corp chain, 450 = favourites, 451 = file list, 452 = other.

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 1000.

=back

Reply:

=over

=item has_more (bool)

whether more records remain.

=item next_cursor (str)

where the next page begins; only when has_more is true.

=item record_list (list[dict])

records.

=item record_list[].time (int)

time of the operation, Unix seconds.

=item record_list[].userid (str)

member who acted; only for members of the corp.

=item record_list[].external_user (dict)

outsider who acted; only for users outside the corp.

=item record_list[].external_user.type (int)

1 = WeChat user, 2 = WeCom user.

=item record_list[].external_user.name (str)

name.

=item record_list[].external_user.corp_name (str)

corp; only for a WeCom user.

=item record_list[].operation (dict)

the operation.

=item record_list[].operation.type (int)

101 = upload, 102 = new folder, 103 = download, 104 = update, 105 = star, 106 = move, 107 = copy, 108 = rename, 109 = delete, 110 = restore, 111 = delete permanently, 112 = forward to WeCom, 113 = download through a link, 114 = get a share link, 115 = change a share link, 116 = close a share link, 117 = add to favourites, 118 = new document, 119 = new spreadsheet, 121 = open, 124 = export file, 127 = add a file member, 128 = change a file member's permission, 129 = remove a file member, 130 = set the document watermark, 131 = change the permission inside the corp, 132 = change the permission outside the corp, 133 = add a shortcut, 134 = forward to WeChat, 135 = preview, 136 = permission management, 139 = security settings, 140 = share by mail, 142 = hand over the files of a departed member, 10001 = download request granted, 10002 = download request refused.

=item record_list[].operation.source (int)

origin of an upload or download: 401 = chat, 402 = mail, 403 = document, 404 = WeDrive, 405 = schedule, 406 = meeting, 407 = approval, 408 = report, 409 = form, 410 = customer contact, 411 = corp chain, 450 = favourites, 451 = file list, 452 = other.

=item record_list[].file_info (str)

description of the operation and its file.

=item record_list[].file_size (int)

size of the file, in bytes; the official table has it as file_size, its sample inside the record.

=item record_list[].file_md5 (str)

MD5 of the file; placed as file_size is.

=item record_list[].applicant_name (str)

name of the applicant; for operation types 10001 and 10002.

=item record_list[].device_type (int)

1 = trusted corp device, 2 = trusted personal device; only for downloads.

=item record_list[].device_code (str)

device code; only for downloads by a member of the corp.

=back

Permission:

=over

=item *

self-built: 文件防泄漏 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=item *

system secret: not since 2023-12-01, except for corps that used it before

=back

=head2 get_server_domain_ip($access_token)

获取企业微信域名IP信息: list the domains and addresses that WeCom uses, for firewalls.

GET security/get_server_domain_ip
https://developer.work.weixin.qq.com/document/path/100079 (2024/07/26)

They change from time to time; ask again regularly.

Reply:

=over

=item domain_list (list[dict])

the domains.

=item domain_list[].domain (str)

the domain.

=item domain_list[].universal_domian (str)

the domain above it; spelt like that.

=item domain_list[].protocol (str)

such as TCP or UDP.

=item domain_list[].port (list[int])

ports.

=item domain_list[].is_necessary (int)

whether WeCom fails without it: 0 = no, 1 = yes.

=item domain_list[].description (str)

what it is used for.

=item ip_list (list[dict])

the addresses.

=item ip_list[].ip (str)

the address.

=item ip_list[].protocol (str)

such as TCP or UDP.

=item ip_list[].port (list[int])

ports.

=item ip_list[].is_necessary (int)

whether WeCom fails without it: 0 = no, 1 = yes.

=item ip_list[].description (str)

what it is used for.

=back

Permission:

=over

=item *

self-built: 我的企业 > 设置 > 域名IP > 可调用API的应用

=item *

third-party, delegated: not allowed

=back

=head2 get_screen_oper_record($access_token, \%hash)

截屏/录屏管理: read the log of screenshots.

POST security/get_screen_oper_record
https://developer.work.weixin.qq.com/document/path/100128 (2024/08/06)

Only in corps that have 截屏/录屏管理 turned on. Records of members outside the app's visible range are left out.

hash:

=over

=item start_time (int, required)

start of the range, Unix seconds.

=item end_time (int, required)

end of the range, Unix seconds; no more than 14 days after start_time.

=item userid_list (list[str])

only these members, at most 100 items; within the app's visible range.

=item department_id_list (list[int])

only these departments, at most 100 items; within the app's visible range.

=item screen_shot_type (int)

only this kind of content: 1 = chat, 2 = contacts, 3 = mail, 4 = file, 5 = schedule, 6 = other. Left out, all kinds.

=item cursor (str)

the next_cursor of the page before; left out for the first.

=item limit (int)

page size, at most 1000.

=back

Reply:

=over

=item record_list (list[dict])

the records.

=item record_list[].userid (str)

the member.

=item record_list[].department_id (int)

the member's department; only within the app's visible range.

=item record_list[].screen_shot_type (int)

1 = chat, 2 = contacts, 3 = mail, 4 = file, 5 = schedule, 6 = other.

=item record_list[].screen_shot_content (str)

what was on the screen.

=item record_list[].time (int)

when, Unix seconds.

=item record_list[].system (str)

the member's system: one of iOS, iPad; among others.

=item has_more (bool)

whether more follow.

=item next_cursor (str)

where the next page begins; only when has_more is true.

=back

Permission:

=over

=item *

self-built: 截屏/录屏管理 > 可调用接口的应用

=item *

third-party, delegated: not allowed

=back

=cut
