# Made from the docstrings of QQ/weixin/work/wedrive/__init__.py by .ci/made; change those.
package QQ::weixin::work::wedrive;

require QQWeixinWork::Family;
return QQWeixinWork::Family::define(
    version  => '0.10',
    parent   => 'QQ::weixin::work',
    exported => [qw(space_create space_rename space_dismiss space_info space_acl_add space_acl_del space_setting space_share new_space_info file_list file_upload file_upload_init file_upload_part file_upload_finish file_download file_create file_rename file_move file_delete file_info file_acl_add file_acl_del file_setting file_share get_file_permission file_secure_setting mng_pro_info mng_capacity)],
    original => [qw(space_create space_rename space_dismiss space_info space_acl_add space_acl_del space_setting space_share new_space_info file_list file_upload file_upload_init file_upload_part file_upload_finish file_download file_create file_rename file_move file_delete file_info file_acl_add file_acl_del file_setting file_share get_file_permission file_secure_setting mng_pro_info mng_capacity)],
    more     => [qw()],
);

our $VERSION = '0.10';    # for what reads it, and runs nothing

__END__

=encoding utf8

=head1 NAME

QQ::weixin::work::wedrive - 微盘

=head1 SYNOPSIS

    use QQ::weixin::work::wedrive;
    my $reply = QQ::weixin::work::wedrive::space_create($access_token, \%hash);

=head1 DESCRIPTION

Spaces, folders and files in WeDrive (微盘), the corp's cloud drive, and the rights to them; the calling app itself is the
one who acts. A space is named by spaceid; a file, folder or online document by fileid, and where a folder is asked for,
the spaceid stands for the root folder.

A function returns the decoded reply, a hash with errcode and errmsg, or 0 where there is none.

=head1 FUNCTIONS

=head2 space_create($access_token, \%hash)

新建空间: create a space of WeDrive that belongs to the calling app.

POST wedrive/space_create
https://developer.work.weixin.qq.com/document/path/93655 (2024/07/19)

hash:

=over

=item space_name (str, required)

title of the space.

=item auth_info (list[dict])

people and departments to add to the space.

=item auth_info[].type (int)

1 = person, 2 = department.

=item auth_info[].userid (str)

member; required when type is 1.

=item auth_info[].departmentid (int)

department, from 0 to 4294967295; required when type is 2.

=item auth_info[].auth (int)

right: 1 = download only, 4 = preview (only corps with the professional edition), 7 = space administrator; no more than 3 of these, and persons only.

=item space_sub_type (int)

kind of space: 0 = ordinary; no other kind so far.

=back

Reply:

=over

=item spaceid (str)

the new space.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 space_rename($access_token, \%hash)

重命名空间: rename a space of WeDrive.

POST wedrive/space_rename
https://developer.work.weixin.qq.com/document/path/97856 (2022/12/01)

hash:

=over

=item spaceid (str, required)

the space.

=item space_name (str, required)

its new title.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 space_dismiss($access_token, \%hash)

解散空间: dissolve a space of WeDrive.

POST wedrive/space_dismiss
https://developer.work.weixin.qq.com/document/path/97857 (2022/12/01)

hash:

=over

=item spaceid (str, required)

the space.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 space_info($access_token, \%hash)

获取空间信息: get the title, members and rights of a space of WeDrive.

POST wedrive/space_info
https://developer.work.weixin.qq.com/document/path/97858 (2022/12/01)

new_space_info returns the security settings as well.

hash:

=over

=item spaceid (str, required)

the space.

=back

Reply:

=over

=item space_info (dict)

the space.

=item space_info.spaceid (str)

the space.

=item space_info.space_name (str)

its title.

=item space_info.auth_list (dict)

who has, and who has lost, access.

=item space_info.auth_list.auth_info (list[dict])

people and departments in the space.

=item space_info.auth_list.auth_info[].type (int)

1 = person, 2 = department.

=item space_info.auth_list.auth_info[].userid (str)

member, when type is 1.

=item space_info.auth_list.auth_info[].departmentid (int)

department, from 0 to 4294967295, when type is 2.

=item space_info.auth_list.auth_info[].auth (int)

right: 1 = download only, 4 = preview, 7 = space administrator; the official sample also shows 2 and 3, which it doesn't explain.

=item space_info.auth_list.quit_userid (list[str])

members without access although their department has it, because they left the space or were removed.

=item space_info.space_sub_type (int)

kind of space: 0 = ordinary.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 space_acl_add($access_token, \%hash)

添加成员/部门: add people and departments to a space of WeDrive.

POST wedrive/space_acl_add
https://developer.work.weixin.qq.com/document/path/93656 (2025/05/28)

hash:

=over

=item spaceid (str, required)

the space.

=item auth_info (list[dict], required)

people and departments to add.

=item auth_info[].type (int, required)

1 = person, 2 = department.

=item auth_info[].userid (str)

member; required when type is 1.

=item auth_info[].departmentid (int)

department, from 0 to 4294967295; required when type is 2.

=item auth_info[].auth (int, required)

right: 1 = download only, 4 = preview, 7 = space administrator; 4 is not on the page since 2026-01; no more than 3 administrators in the space, and persons only.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 space_acl_del($access_token, \%hash)

移除成员/部门: remove people and departments from a space of WeDrive.

POST wedrive/space_acl_del
https://developer.work.weixin.qq.com/document/path/97875 (2024/07/19)

The app itself is the one who removes them.

hash:

=over

=item spaceid (str, required)

the space.

=item auth_info (list[dict], required)

people and departments to remove.

=item auth_info[].type (int, required)

1 = person, 2 = department.

=item auth_info[].userid (str)

member; required when type is 1.

=item auth_info[].departmentid (int)

department, from 0 to 4294967295; required when type is 2.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 space_setting($access_token, \%hash)

安全设置: change the security settings of a space of WeDrive that the calling app created.

POST wedrive/space_setting
https://developer.work.weixin.qq.com/document/path/97876 (2024/06/05)

Settings that are left out stay as they are. new_space_info returns them.

hash:

=over

=item spaceid (str, required)

the space.

=item enable_watermark (bool)

watermark on or off; only corps with the professional edition (专业版) can set it.

=item share_url_no_approve (bool)

whether people who follow the invitation link join without approval.

=item share_url_no_approve_default_auth (int)

right of those who join by the invitation link: 1 = download only, 2 = edit, 4 = preview only, 5 = upload and download, 200 = custom.

=item enable_confidential_mode (bool)

confidential mode (保密模式) on or off.

=item default_file_scope (int)

who may view the files by default: 1 = members of the space only, 2 = the whole corp.

=item ban_share_external (bool)

whether sharing files outside the corp is forbidden.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=item *

note: only for what the app itself created

=back

=head2 space_share($access_token, \%hash)

获取邀请链接: get the invitation link of a space of WeDrive.

POST wedrive/space_share
https://developer.work.weixin.qq.com/document/path/97877 (2022/12/01)

hash:

=over

=item spaceid (str, required)

the space.

=back

Reply:

=over

=item space_share_url (str)

the invitation link.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 new_space_info($access_token, \%hash)

获取空间信息: get a space of WeDrive with its members, rights and security settings.

POST wedrive/new_space_info
https://developer.work.weixin.qq.com/document/path/97878 (2022/12/01)

The official page explains only spaceid and space_name. The other fields are those of its sample; their meaning is
that of space_info and space_setting where these have them too, and otherwise taken from their names.

hash:

=over

=item spaceid (str, required)

the space.

=back

Reply:

=over

=item space_info (dict)

the space.

=item space_info.spaceid (str)

the space.

=item space_info.space_name (str)

its title.

=item space_info.auth_list (dict)

who has, and who has lost, access.

=item space_info.auth_list.auth_info (list[dict])

people and departments in the space.

=item space_info.auth_list.auth_info[].type (int)

1 = person, 2 = department.

=item space_info.auth_list.auth_info[].userid (str)

member, when type is 1.

=item space_info.auth_list.auth_info[].departmentid (int)

department, when type is 2; in quotes in the official sample.

=item space_info.auth_list.auth_info[].auth (int)

right: 1 = download only, 4 = preview, 7 = space administrator.

=item space_info.auth_list.quit_userid (list[str])

members without access although their department has it.

=item space_info.space_sub_type (int)

kind of space: 0 = ordinary.

=item space_info.secure_setting (dict)

security settings.

=item space_info.secure_setting.enable_watermark (bool)

watermark on or off.

=item space_info.secure_setting.add_member_only_admin (bool)

whether only administrators may add and remove members and change how files are shared.

=item space_info.secure_setting.enable_share_url (bool)

whether the invitation link works.

=item space_info.secure_setting.share_url_no_approve (bool)

whether people who follow the invitation link join without approval.

=item space_info.secure_setting.share_url_no_approve_default_auth (int)

right of those who join by the invitation link: 1 = download only, 2 = edit, 4 = preview only, 5 = upload and download, 200 = custom.

=item space_info.secure_setting.enable_share_external (bool)

whether files can be shared outside the corp.

=item space_info.secure_setting.enable_share_external_admin (bool)

whether administrators may share files outside the corp.

=item space_info.secure_setting.enable_space_add_external_member (bool)

whether people from outside the corp can be added to the space.

=item space_info.secure_setting.enable_space_add_external_member_admin (bool)

whether administrators may add people from outside the corp.

=item space_info.secure_setting.enable_confidential_mode (bool)

confidential mode (保密模式) on or off.

=item space_info.secure_setting.default_file_scope (int)

who may view the files by default: 1 = members of the space only, 2 = the whole corp.

=item space_info.secure_setting.create_file_only_admin (bool)

whether only administrators may create files.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_list($access_token, \%hash)

获取文件列表: list the files and folders in a folder, page by page.

POST wedrive/file_list
https://developer.work.weixin.qq.com/document/path/93657 (2024/07/18)

hash:

=over

=item spaceid (str, required)

the space.

=item fatherid (str, required)

fileid of the folder; the spaceid for the root folder.

=item sort_type (int, required)

order: 1 = name ascending, 2 = name descending, 3 = size ascending, 4 = size descending, 5 = modification time ascending, 6 = modification time descending.

=item start (int, required)

the next_start of the page before; 0 for the first.

=item limit (int, required)

greatest number of entries to return, at most 1000.

=back

Reply:

=over

=item has_more (bool)

whether there are more entries.

=item next_start (int)

where the next page begins.

=item file_list (dict)

the entries.

=item file_list.item (list[dict])

files and folders.

=item file_list.item[].fileid (str)

the file.

=item file_list.item[].file_name (str)

its name.

=item file_list.item[].spaceid (str)

space that holds the file.

=item file_list.item[].fatherid (str)

fileid of the folder that holds the file; in the root folder presumably the spaceid, though the official page says fileid.

=item file_list.item[].file_size (int)

size in bytes.

=item file_list.item[].ctime (int)

creation time, Unix seconds.

=item file_list.item[].mtime (int)

time of the last modification, Unix seconds.

=item file_list.item[].file_type (int)

1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online form.

=item file_list.item[].file_status (int)

1 = normal, 2 = deleted.

=item file_list.item[].sha (str)

SHA checksum of the content.

=item file_list.item[].md5 (str)

MD5 of the content.

=item file_list.item[].url (str)

link to open it, only for online documents.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_upload($access_token, \%hash)

上传文件: upload a file of at most 10 MB.

POST wedrive/file_upload
https://developer.work.weixin.qq.com/document/path/97880 (2022/12/01)

Say where the file goes either by spaceid and fatherid or by selected_ticket, not both. For larger files see
file_upload_init.

hash:

=over

=item spaceid (str)

the space; required without selected_ticket.

=item fatherid (str)

fileid of the folder, the spaceid for the root folder; required without selected_ticket.

=item selected_ticket (str)

selectedTicket from the JS API of the drive and file picker (微盘和文件选择器); required without spaceid and fatherid.

=item file_name (str, required)

name of the file, at most 255 characters, where a Latin one counts 1 and a Chinese one 2.

=item file_base64_content (str, required)

content in Base64, without a prefix such as "data:...;base64,"; the file at most 10 MB.

=back

Reply:

=over

=item fileid (str)

the new file.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_upload_init($access_token, \%hash)

分块上传初始化: start the upload of a large file in chunks.

POST wedrive/file_upload_init
https://developer.work.weixin.qq.com/document/path/98004 (2023/03/09)

Cut the file into chunks of 2 MB (2097152 bytes; the last may be smaller), start with this call, send each chunk
with file_upload_part, and end with file_upload_finish. If the server already has the same content, this call
completes the upload at once (秒传). Say where the file goes either by spaceid and fatherid or by selected_ticket, not
both.

block_sha holds one cumulative SHA-1 for each chunk: feed the chunks to one SHA-1 in turn, and after each chunk but
the last take the inner state (h0 to h4) in hex, without finishing the hash; for the last chunk take the finished
SHA-1 of the whole file in hex. The official sample code (https://github.com/wecomopen/file_block_digest) prints the
state as it lies in memory, so on common machines each of the five words is little-endian. hashlib doesn't give the
inner state.

hash:

=over

=item spaceid (str)

the space; required without selected_ticket.

=item fatherid (str)

fileid of the folder, the spaceid for the root folder; required without selected_ticket.

=item selected_ticket (str)

selectedTicket from the JS API of the drive and file picker (微盘和文件选择器); required without spaceid and fatherid.

=item file_name (str, required)

name of the file.

=item size (int, required)

size of the file in bytes, at most 21474836480; that is 20 GB.

=item block_sha (list[str], required)

cumulative SHA-1 of each chunk, in the order of the chunks.

=item skip_push_card (bool)

whether no WeCom card is sent when the file is complete. Default: false.

=back

Reply:

=over

=item hit_exist (bool)

whether the server has the content already; there is nothing more to upload then.

=item upload_key (str)

credential for file_upload_part and file_upload_finish; only when hit_exist is false.

=item fileid (str)

the new file; only when hit_exist is true, the upload is then complete.

=back

Permission:

=over

=item *

system secret: 微盘

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_upload_part($access_token, \%hash)

分块上传文件: upload one chunk of a large file.

POST wedrive/file_upload_part
https://developer.work.weixin.qq.com/document/path/98004 (2023/03/09)

Send the chunks one after another; the official page also allows several at a time, preferably at most 10.

hash:

=over

=item upload_key (str, required)

upload_key from file_upload_init.

=item index (int, required)

number of the chunk of 2 MB (2097152 bytes), at least 1.

=item file_base64_content (str, required)

content of the chunk in Base64, without a prefix such as "data:...;base64,".

=back

Permission:

=over

=item *

system secret: 微盘

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_upload_finish($access_token, \%hash)

分块上传完成: complete the upload of a large file after its last chunk.

POST wedrive/file_upload_finish
https://developer.work.weixin.qq.com/document/path/98004 (2023/03/09)

hash:

=over

=item upload_key (str, required)

upload_key from file_upload_init.

=back

Reply:

=over

=item fileid (str)

the new file.

=back

Permission:

=over

=item *

system secret: 微盘

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_download($access_token, \%hash)

下载文件: get the address and the cookie for downloading a file.

POST wedrive/file_download
https://developer.work.weixin.qq.com/document/path/97881 (2022/12/01)

The reply is not the file: fetch download_url yourself, with the cookie cookie_name=cookie_value. Give either fileid
or selected_ticket, not both.

hash:

=over

=item fileid (str)

an ordinary file (no folder, no online document); required without selected_ticket.

=item selected_ticket (str)

selectedTicket from the JS API of the drive and file picker (微盘和文件选择器); required without fileid.

=back

Reply:

=over

=item download_url (str)

address of the file, valid for 2 hours.

=item cookie_name (str)

name of the cookie to send with the download.

=item cookie_value (str)

value of that cookie.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_create($access_token, \%hash)

新建文件夹/文档: create a folder, an online document or an online spreadsheet.

POST wedrive/file_create
https://developer.work.weixin.qq.com/document/path/97882 (2022/12/01)

The family wedoc does more with online documents.

hash:

=over

=item spaceid (str, required)

the space.

=item fatherid (str, required)

fileid of the folder to create it in; the spaceid for the root folder.

=item file_type (int, required)

1 = folder, 3 = online document, 4 = online spreadsheet.

=item file_name (str, required)

its name, at most 255 characters, where a Latin one counts 1 and a Chinese one 2.

=back

Reply:

=over

=item fileid (str)

the new folder or document.

=item url (str)

link to open it, only for a document or spreadsheet.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_rename($access_token, \%hash)

重命名文件: rename a file.

POST wedrive/file_rename
https://developer.work.weixin.qq.com/document/path/97883 (2024/07/19)

hash:

=over

=item fileid (str, required)

the file.

=item new_name (str, required)

its new name, at most 255 characters, where a Latin one counts 1 and a Chinese one 2.

=back

Reply:

=over

=item file (dict)

the renamed file.

=item file.fileid (str)

the file.

=item file.file_name (str)

its name.

=item file.spaceid (str)

space that holds the file.

=item file.fatherid (str)

fileid of the folder that holds the file; in the root folder the spaceid.

=item file.file_size (int)

size in bytes.

=item file.ctime (int)

creation time, Unix seconds.

=item file.mtime (int)

time of the last modification, Unix seconds.

=item file.file_type (int)

1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online form, 6 = online slides.

=item file.file_status (int)

1 = normal, 2 = deleted.

=item file.sha (str)

SHA checksum of the content.

=item file.md5 (str)

MD5 of the content.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_move($access_token, \%hash)

移动文件: move files into another folder.

POST wedrive/file_move
https://developer.work.weixin.qq.com/document/path/97884 (2024/07/19)

hash:

=over

=item fatherid (str, required)

fileid of the target folder; the spaceid for the root folder.

=item replace (bool)

whether a file of the same name in the target folder is overwritten; otherwise the moved file is renamed, as in "xxx(1).txt".

=item fileid (list[str], required)

files to move; a list in the official sample, one text in its table.

=back

Reply:

=over

=item file_list (dict)

the moved files.

=item file_list.item (list[dict])

one entry for each file.

=item file_list.item[].fileid (str)

the file.

=item file_list.item[].file_name (str)

its name.

=item file_list.item[].spaceid (str)

space that holds the file.

=item file_list.item[].fatherid (str)

fileid of the folder that holds the file; in the root folder presumably the spaceid, though the official page says fileid.

=item file_list.item[].file_size (int)

size in bytes.

=item file_list.item[].ctime (int)

creation time, Unix seconds.

=item file_list.item[].mtime (int)

time of the last modification, Unix seconds.

=item file_list.item[].file_type (int)

1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online form, 6 = online slides.

=item file_list.item[].file_status (int)

1 = normal, 2 = deleted.

=item file_list.item[].sha (str)

SHA checksum of the content.

=item file_list.item[].md5 (str)

MD5 of the content.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_delete($access_token, \%hash)

删除文件: delete files.

POST wedrive/file_delete
https://developer.work.weixin.qq.com/document/path/97885 (2022/12/01)

hash:

=over

=item fileid (list[str], required)

files to delete.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_info($access_token, \%hash)

获取文件信息: get the name, place, size, times and checksums of a file.

POST wedrive/file_info
https://developer.work.weixin.qq.com/document/path/97886 (2022/12/26)

hash:

=over

=item fileid (str, required)

the file.

=back

Reply:

=over

=item file_info (dict)

the file.

=item file_info.fileid (str)

the file.

=item file_info.file_name (str)

its name.

=item file_info.spaceid (str)

space that holds the file.

=item file_info.fatherid (str)

fileid of the folder that holds the file; in the root folder presumably the spaceid, though the official page says fileid.

=item file_info.file_size (int)

size in bytes.

=item file_info.ctime (int)

creation time, Unix seconds.

=item file_info.mtime (int)

time of the last modification, Unix seconds.

=item file_info.file_type (int)

1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online form, 6 = online slides.

=item file_info.file_status (int)

1 = normal, 2 = deleted.

=item file_info.sha (str)

SHA checksum of the content, to compare with a local file, for instance so as not to upload it again.

=item file_info.md5 (str)

MD5 of the content, for the same use.

=item file_info.url (str)

link to open it, only for online documents.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_acl_add($access_token, \%hash)

新增成员: give people and departments access to a file.

POST wedrive/file_acl_add
https://developer.work.weixin.qq.com/document/path/93658 (2024/12/12)

hash:

=over

=item fileid (str, required)

the file.

=item auth_info (list[dict], required)

people and departments to add.

=item auth_info[].type (int, required)

1 = person, 2 = department; to be retired.

=item auth_info[].userid (str)

member; required when type is 1.

=item auth_info[].departmentid (int)

department, from 0 to 4294967295; required when type is 2; to be retired.

=item auth_info[].auth (int, required)

right: 1 = view and download, 4 = preview only; 4 is not on the page since 2026-01.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_acl_del($access_token, \%hash)

删除成员: take away the access of people and departments to a file.

POST wedrive/file_acl_del
https://developer.work.weixin.qq.com/document/path/97888 (2024/07/19)

wedoc.file_acl_del makes the same call.

hash:

=over

=item fileid (str, required)

the file.

=item auth_info (list[dict], required)

people and departments to remove.

=item auth_info[].type (int, required)

1 = person, 2 = department; to be retired.

=item auth_info[].userid (str)

member; required when type is 1.

=item auth_info[].departmentid (int)

department, from 0 to 4294967295; required when type is 2; to be retired.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_setting($access_token, \%hash)

分享设置: set how far a file is shared, and with which right.

POST wedrive/file_setting
https://developer.work.weixin.qq.com/document/path/97889 (2024/07/19)

wedoc.file_setting makes the same call.

hash:

=over

=item fileid (str, required)

the file.

=item auth_scope (int, required)

1 = given people, 2 = inside the corp, 3 = outside the corp, 4 = inside with approval by an administrator, 5 = outside with approval by an administrator; 4 and 5 only if there is one.

=item auth (int)

right, unchanged when left out: 1 = view and download, 4 = preview only; 4 for ordinary files in corps with the professional edition.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_share($access_token, \%hash)

获取分享链接: get the sharing link of a file.

POST wedrive/file_share
https://developer.work.weixin.qq.com/document/path/97890 (2022/12/01)

file_setting sets how far the file is shared. wedoc.file_share makes the same call.

hash:

=over

=item fileid (str, required)

the file.

=back

Reply:

=over

=item share_url (str)

the sharing link.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 get_file_permission($access_token, \%hash)

获取文件权限信息: get the sharing, security, inheritance, member and watermark settings of a file.

POST wedrive/get_file_permission
https://developer.work.weixin.qq.com/document/path/97891 (2023/03/15)

The official table and sample differ: member_list, co_auth_list and the two *_approve_only_by_admin are only in the
table, so that where they stand is a guess; the auth_list and auth of members are only in the sample.

hash:

=over

=item fileid (str, required)

the file.

=back

Reply:

=over

=item share_range (dict)

sharing settings.

=item share_range.enable_corp_internal (bool)

whether people in the corp can open the file.

=item share_range.corp_internal_auth (int)

their right: 1 = view and download, 4 = preview only, 255 = none or only after approval; 4 for ordinary files in corps with the professional edition; online documents only know 1.

=item share_range.enable_corp_external (bool)

whether people outside the corp can open the file.

=item share_range.corp_external_auth (int)

their right, with the values of corp_internal_auth; the official sample shows 2, which it doesn't explain.

=item share_range.corp_internal_approve_only_by_admin (bool)

whether an administrator must approve people in the corp.

=item share_range.corp_external_approve_only_by_admin (bool)

whether an administrator must approve people outside it.

=item secure_setting (dict)

security settings.

=item secure_setting.enable_readonly_copy (bool)

whether those who may only read may make copies (只读备份).

=item secure_setting.modify_only_by_admin (bool)

whether only administrators may change the file.

=item secure_setting.enable_readonly_comment (bool)

whether those who may only read may comment (只读评论).

=item secure_setting.ban_share_external (bool)

whether sharing outside the corp is forbidden.

=item inherit_father_auth (dict)

rights inherited from the folders above.

=item inherit_father_auth.auth_list (list[dict])

members with an inherited right.

=item inherit_father_auth.auth_list[].type (int)

1 = person, 2 = department; to be retired.

=item inherit_father_auth.auth_list[].userid (str)

member.

=item inherit_father_auth.auth_list[].auth (int)

right.

=item inherit_father_auth.inherit (bool)

whether the file inherits the rights of the folders above.

=item member_list (dict)

members of the folder or document; structure undocumented.

=item file_member_list (list[dict])

members of the folder that holds the document, and others given access; only when fileid is a document.

=item file_member_list[].type (int)

1 = person, 2 = department; to be retired.

=item file_member_list[].userid (str)

member.

=item file_member_list[].auth (int)

right.

=item co_auth_list (dict)

departments with which the file is shared; structure undocumented.

=item co_auth_list.departmentid (int)

department, from 0 to 4294967295, when type is 2; to be retired.

=item watermark (dict)

watermark settings; all but show_visitor_name only for documents.

=item watermark.text (str)

text of the watermark.

=item watermark.margin_type (int)

1 = low density, 2 = high density.

=item watermark.show_visitor_name (bool)

whether the name of the visitor is shown; professional edition (专业版) only.

=item watermark.force_by_admin (bool)

whether an administrator makes the watermark compulsory.

=item watermark.show_text (bool)

whether the text of the watermark is shown.

=item watermark.force_by_space_admin (bool)

whether a space administrator makes the watermark compulsory.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 file_secure_setting($access_token, \%hash)

修改文件安全设置: change the watermark of an online document.

POST wedrive/file_secure_setting
https://developer.work.weixin.qq.com/document/path/97892 (2025/07/22)

Settings that are left out stay as they are. get_file_permission returns them.

hash:

=over

=item fileid (str, required)

the document; no other kind of file.

=item watermark (dict)

watermark settings.

=item watermark.text (str)

text of the watermark.

=item watermark.margin_type (int)

1 = low density, 2 = high density; the official sample shows 0, which it doesn't explain.

=item watermark.show_visitor_name (bool)

whether the name of the visitor is shown.

=item watermark.show_text (bool)

whether the text of the watermark is shown.

=back

Permission:

=over

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 mng_pro_info($access_token, \%hash)

获取盘专业版信息: check whether the corp has the professional edition, its accounts and its expiry.

POST wedrive/mng_pro_info
https://developer.work.weixin.qq.com/document/path/95856 (2025/04/24)

userid (required until 2026) is not on the page any more.

hash:

=over

=item userid (str)

member on whose behalf the call is made; not on the page since 2026-01.

=back

Reply:

=over

=item is_pro (bool)

whether it is the professional edition (专业版).

=item total_vip_acct_num (int)

number of VIP accounts.

=item use_vip_acct_num (int)

number of VIP accounts in use.

=item pro_expire_time (int)

expiry of the professional edition, Unix seconds.

=back

Permission:

=over

=item *

system secret: 微盘

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=head2 mng_capacity($access_token, \%hash)

获取盘容量信息: get the total and the free capacity of WeDrive.

POST wedrive/mng_capacity
https://developer.work.weixin.qq.com/document/path/95856 (2025/04/24)

There is nothing to pass: give an empty hash, {}.

Reply:

=over

=item total_capacity_for_all (int)

total capacity for all members, in bytes.

=item total_capacity_for_vip (int)

total professional capacity (专业容量), in bytes.

=item rest_capacity_for_all (int)

free capacity for all members, in bytes; not on the page since 2026-01.

=item rest_capacity_for_vip (int)

free professional capacity, in bytes; not on the page since 2026-01.

=back

Permission:

=over

=item *

system secret: 微盘

=item *

self-built: 协作 > 微盘 > 可调用接口的应用

=item *

third-party, delegated: 微盘

=back

=cut
