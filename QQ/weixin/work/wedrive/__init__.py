"""QQ::weixin::work::wedrive: 微盘.

Spaces, folders and files in WeDrive (微盘), the corp's cloud drive, and the rights to them; the calling app itself is the
one who acts. A space is named by spaceid; a file, folder or online document by fileid, and where a folder is asked for,
the spaceid stands for the root folder.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = [
    "space_create",
    "space_rename",
    "space_dismiss",
    "space_info",
    "space_acl_add",
    "space_acl_del",
    "space_setting",
    "space_share",
    "new_space_info",
    "file_list",
    "file_upload",
    "file_upload_init",
    "file_upload_part",
    "file_upload_finish",
    "file_download",
    "file_create",
    "file_rename",
    "file_move",
    "file_delete",
    "file_info",
    "file_acl_add",
    "file_acl_del",
    "file_setting",
    "file_share",
    "get_file_permission",
    "file_secure_setting",
    "mng_pro_info",
    "mng_capacity",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def space_create(access_token: Token, hash: Hash) -> Reply:
    """新建空间: create a space of WeDrive that belongs to the calling app.

    POST wedrive/space_create
    https://developer.work.weixin.qq.com/document/path/93655 (2024/07/19)

    hash:
        space_name (str, required): title of the space.
        auth_info (list[dict]): people and departments to add to the space.
        auth_info[].type (int): 1 = person, 2 = department.
        auth_info[].userid (str): member; required when type is 1.
        auth_info[].departmentid (int): department, from 0 to 4294967295; required when type is 2.
        auth_info[].auth (int): right: 1 = download only, 4 = preview (only corps with the professional edition), 7 =
            space administrator; no more than 3 of these, and persons only.
        space_sub_type (int): kind of space: 0 = ordinary; no other kind so far.

    Reply:
        spaceid (str): the new space.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/space_create", access_token, hash)


def space_rename(access_token: Token, hash: Hash) -> Reply:
    """重命名空间: rename a space of WeDrive.

    POST wedrive/space_rename
    https://developer.work.weixin.qq.com/document/path/97856 (2022/12/01)

    hash:
        spaceid (str, required): the space.
        space_name (str, required): its new title.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/space_rename", access_token, hash)


def space_dismiss(access_token: Token, hash: Hash) -> Reply:
    """解散空间: dissolve a space of WeDrive.

    POST wedrive/space_dismiss
    https://developer.work.weixin.qq.com/document/path/97857 (2022/12/01)

    hash:
        spaceid (str, required): the space.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/space_dismiss", access_token, hash)


def space_info(access_token: Token, hash: Hash) -> Reply:
    """获取空间信息: get the title, members and rights of a space of WeDrive.

    POST wedrive/space_info
    https://developer.work.weixin.qq.com/document/path/97858 (2022/12/01)

    new_space_info returns the security settings as well.

    hash:
        spaceid (str, required): the space.

    Reply:
        space_info (dict): the space.
        space_info.spaceid (str): the space.
        space_info.space_name (str): its title.
        space_info.auth_list (dict): who has, and who has lost, access.
        space_info.auth_list.auth_info (list[dict]): people and departments in the space.
        space_info.auth_list.auth_info[].type (int): 1 = person, 2 = department.
        space_info.auth_list.auth_info[].userid (str): member, when type is 1.
        space_info.auth_list.auth_info[].departmentid (int): department, from 0 to 4294967295, when type is 2.
        space_info.auth_list.auth_info[].auth (int): right: 1 = download only, 4 = preview, 7 = space administrator; the
            official sample also shows 2 and 3, which it doesn't explain.
        space_info.auth_list.quit_userid (list[str]): members without access although their department has it, because
            they left the space or were removed.
        space_info.space_sub_type (int): kind of space: 0 = ordinary.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/space_info", access_token, hash)


def space_acl_add(access_token: Token, hash: Hash) -> Reply:
    """添加成员/部门: add people and departments to a space of WeDrive.

    POST wedrive/space_acl_add
    https://developer.work.weixin.qq.com/document/path/93656 (2025/05/28)

    hash:
        spaceid (str, required): the space.
        auth_info (list[dict], required): people and departments to add.
        auth_info[].type (int, required): 1 = person, 2 = department.
        auth_info[].userid (str): member; required when type is 1.
        auth_info[].departmentid (int): department, from 0 to 4294967295; required when type is 2.
        auth_info[].auth (int, required): right: 1 = download only, 4 = preview, 7 = space administrator; 4 is not on
            the page since 2026-01; no more than 3 administrators in the space, and persons only.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/space_acl_add", access_token, hash)


def space_acl_del(access_token: Token, hash: Hash) -> Reply:
    """移除成员/部门: remove people and departments from a space of WeDrive.

    POST wedrive/space_acl_del
    https://developer.work.weixin.qq.com/document/path/97875 (2024/07/19)

    The app itself is the one who removes them.

    hash:
        spaceid (str, required): the space.
        auth_info (list[dict], required): people and departments to remove.
        auth_info[].type (int, required): 1 = person, 2 = department.
        auth_info[].userid (str): member; required when type is 1.
        auth_info[].departmentid (int): department, from 0 to 4294967295; required when type is 2.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/space_acl_del", access_token, hash)


def space_setting(access_token: Token, hash: Hash) -> Reply:
    """安全设置: change the security settings of a space of WeDrive that the calling app created.

    POST wedrive/space_setting
    https://developer.work.weixin.qq.com/document/path/97876 (2024/06/05)

    Settings that are left out stay as they are. new_space_info returns them.

    hash:
        spaceid (str, required): the space.
        enable_watermark (bool): watermark on or off; only corps with the professional edition (专业版) can set it.
        share_url_no_approve (bool): whether people who follow the invitation link join without approval.
        share_url_no_approve_default_auth (int): right of those who join by the invitation link: 1 = download only, 2 =
            edit, 4 = preview only, 5 = upload and download, 200 = custom.
        enable_confidential_mode (bool): confidential mode (保密模式) on or off.
        default_file_scope (int): who may view the files by default: 1 = members of the space only, 2 = the whole corp.
        ban_share_external (bool): whether sharing files outside the corp is forbidden.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
        note: only for what the app itself created
    """
    return _http.post("wedrive/space_setting", access_token, hash)


def space_share(access_token: Token, hash: Hash) -> Reply:
    """获取邀请链接: get the invitation link of a space of WeDrive.

    POST wedrive/space_share
    https://developer.work.weixin.qq.com/document/path/97877 (2022/12/01)

    hash:
        spaceid (str, required): the space.

    Reply:
        space_share_url (str): the invitation link.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/space_share", access_token, hash)


def new_space_info(access_token: Token, hash: Hash) -> Reply:
    """获取空间信息: get a space of WeDrive with its members, rights and security settings.

    POST wedrive/new_space_info
    https://developer.work.weixin.qq.com/document/path/97878 (2022/12/01)

    The official page explains only spaceid and space_name. The other fields are those of its sample; their meaning is
    that of space_info and space_setting where these have them too, and otherwise taken from their names.

    hash:
        spaceid (str, required): the space.

    Reply:
        space_info (dict): the space.
        space_info.spaceid (str): the space.
        space_info.space_name (str): its title.
        space_info.auth_list (dict): who has, and who has lost, access.
        space_info.auth_list.auth_info (list[dict]): people and departments in the space.
        space_info.auth_list.auth_info[].type (int): 1 = person, 2 = department.
        space_info.auth_list.auth_info[].userid (str): member, when type is 1.
        space_info.auth_list.auth_info[].departmentid (int): department, when type is 2; in quotes in the official
            sample.
        space_info.auth_list.auth_info[].auth (int): right: 1 = download only, 4 = preview, 7 = space administrator.
        space_info.auth_list.quit_userid (list[str]): members without access although their department has it.
        space_info.space_sub_type (int): kind of space: 0 = ordinary.
        space_info.secure_setting (dict): security settings.
        space_info.secure_setting.enable_watermark (bool): watermark on or off.
        space_info.secure_setting.add_member_only_admin (bool): whether only administrators may add and remove members
            and change how files are shared.
        space_info.secure_setting.enable_share_url (bool): whether the invitation link works.
        space_info.secure_setting.share_url_no_approve (bool): whether people who follow the invitation link join
            without approval.
        space_info.secure_setting.share_url_no_approve_default_auth (int): right of those who join by the invitation
            link: 1 = download only, 2 = edit, 4 = preview only, 5 = upload and download, 200 = custom.
        space_info.secure_setting.enable_share_external (bool): whether files can be shared outside the corp.
        space_info.secure_setting.enable_share_external_admin (bool): whether administrators may share files outside the
            corp.
        space_info.secure_setting.enable_space_add_external_member (bool): whether people from outside the corp can be
            added to the space.
        space_info.secure_setting.enable_space_add_external_member_admin (bool): whether administrators may add people
            from outside the corp.
        space_info.secure_setting.enable_confidential_mode (bool): confidential mode (保密模式) on or off.
        space_info.secure_setting.default_file_scope (int): who may view the files by default: 1 = members of the space
            only, 2 = the whole corp.
        space_info.secure_setting.create_file_only_admin (bool): whether only administrators may create files.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/new_space_info", access_token, hash)


def file_list(access_token: Token, hash: Hash) -> Reply:
    """获取文件列表: list the files and folders in a folder, page by page.

    POST wedrive/file_list
    https://developer.work.weixin.qq.com/document/path/93657 (2024/07/18)

    hash:
        spaceid (str, required): the space.
        fatherid (str, required): fileid of the folder; the spaceid for the root folder.
        sort_type (int, required): order: 1 = name ascending, 2 = name descending, 3 = size ascending, 4 = size
            descending, 5 = modification time ascending, 6 = modification time descending.
        start (int, required): the next_start of the page before; 0 for the first.
        limit (int, required): greatest number of entries to return, at most 1000.

    Reply:
        has_more (bool): whether there are more entries.
        next_start (int): where the next page begins.
        file_list (dict): the entries.
        file_list.item (list[dict]): files and folders.
        file_list.item[].fileid (str): the file.
        file_list.item[].file_name (str): its name.
        file_list.item[].spaceid (str): space that holds the file.
        file_list.item[].fatherid (str): fileid of the folder that holds the file; in the root folder presumably the
            spaceid, though the official page says fileid.
        file_list.item[].file_size (int): size in bytes.
        file_list.item[].ctime (int): creation time, Unix seconds.
        file_list.item[].mtime (int): time of the last modification, Unix seconds.
        file_list.item[].file_type (int): 1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online
            form.
        file_list.item[].file_status (int): 1 = normal, 2 = deleted.
        file_list.item[].sha (str): SHA checksum of the content.
        file_list.item[].md5 (str): MD5 of the content.
        file_list.item[].url (str): link to open it, only for online documents.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_list", access_token, hash)


def file_upload(access_token: Token, hash: Hash) -> Reply:
    """上传文件: upload a file of at most 10 MB.

    POST wedrive/file_upload
    https://developer.work.weixin.qq.com/document/path/97880 (2022/12/01)

    Say where the file goes either by spaceid and fatherid or by selected_ticket, not both. For larger files see
    file_upload_init.

    hash:
        spaceid (str): the space; required without selected_ticket.
        fatherid (str): fileid of the folder, the spaceid for the root folder; required without selected_ticket.
        selected_ticket (str): selectedTicket from the JS API of the drive and file picker (微盘和文件选择器); required without
            spaceid and fatherid.
        file_name (str, required): name of the file, at most 255 characters, where a Latin one counts 1 and a Chinese
            one 2.
        file_base64_content (str, required): content in Base64, without a prefix such as "data:...;base64,"; the file at
            most 10 MB.

    Reply:
        fileid (str): the new file.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_upload", access_token, hash)


def file_upload_init(access_token: Token, hash: Hash) -> Reply:
    """分块上传初始化: start the upload of a large file in chunks.

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
        spaceid (str): the space; required without selected_ticket.
        fatherid (str): fileid of the folder, the spaceid for the root folder; required without selected_ticket.
        selected_ticket (str): selectedTicket from the JS API of the drive and file picker (微盘和文件选择器); required without
            spaceid and fatherid.
        file_name (str, required): name of the file.
        size (int, required): size of the file in bytes, at most 21474836480; that is 20 GB.
        block_sha (list[str], required): cumulative SHA-1 of each chunk, in the order of the chunks.
        skip_push_card (bool): whether no WeCom card is sent when the file is complete. Default: false.

    Reply:
        hit_exist (bool): whether the server has the content already; there is nothing more to upload then.
        upload_key (str): credential for file_upload_part and file_upload_finish; only when hit_exist is false.
        fileid (str): the new file; only when hit_exist is true, the upload is then complete.

    Permission:
        system secret: 微盘
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_upload_init", access_token, hash)


def file_upload_part(access_token: Token, hash: Hash) -> Reply:
    """分块上传文件: upload one chunk of a large file.

    POST wedrive/file_upload_part
    https://developer.work.weixin.qq.com/document/path/98004 (2023/03/09)

    Send the chunks one after another; the official page also allows several at a time, preferably at most 10.

    hash:
        upload_key (str, required): upload_key from file_upload_init.
        index (int, required): number of the chunk of 2 MB (2097152 bytes), at least 1.
        file_base64_content (str, required): content of the chunk in Base64, without a prefix such as
            "data:...;base64,".

    Permission:
        system secret: 微盘
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_upload_part", access_token, hash)


def file_upload_finish(access_token: Token, hash: Hash) -> Reply:
    """分块上传完成: complete the upload of a large file after its last chunk.

    POST wedrive/file_upload_finish
    https://developer.work.weixin.qq.com/document/path/98004 (2023/03/09)

    hash:
        upload_key (str, required): upload_key from file_upload_init.

    Reply:
        fileid (str): the new file.

    Permission:
        system secret: 微盘
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_upload_finish", access_token, hash)


def file_download(access_token: Token, hash: Hash) -> Reply:
    """下载文件: get the address and the cookie for downloading a file.

    POST wedrive/file_download
    https://developer.work.weixin.qq.com/document/path/97881 (2022/12/01)

    The reply is not the file: fetch download_url yourself, with the cookie cookie_name=cookie_value. Give either fileid
    or selected_ticket, not both.

    hash:
        fileid (str): an ordinary file (no folder, no online document); required without selected_ticket.
        selected_ticket (str): selectedTicket from the JS API of the drive and file picker (微盘和文件选择器); required without
            fileid.

    Reply:
        download_url (str): address of the file, valid for 2 hours.
        cookie_name (str): name of the cookie to send with the download.
        cookie_value (str): value of that cookie.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_download", access_token, hash)


def file_create(access_token: Token, hash: Hash) -> Reply:
    """新建文件夹/文档: create a folder, an online document or an online spreadsheet.

    POST wedrive/file_create
    https://developer.work.weixin.qq.com/document/path/97882 (2022/12/01)

    The family wedoc does more with online documents.

    hash:
        spaceid (str, required): the space.
        fatherid (str, required): fileid of the folder to create it in; the spaceid for the root folder.
        file_type (int, required): 1 = folder, 3 = online document, 4 = online spreadsheet.
        file_name (str, required): its name, at most 255 characters, where a Latin one counts 1 and a Chinese one 2.

    Reply:
        fileid (str): the new folder or document.
        url (str): link to open it, only for a document or spreadsheet.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_create", access_token, hash)


def file_rename(access_token: Token, hash: Hash) -> Reply:
    """重命名文件: rename a file.

    POST wedrive/file_rename
    https://developer.work.weixin.qq.com/document/path/97883 (2024/07/19)

    hash:
        fileid (str, required): the file.
        new_name (str, required): its new name, at most 255 characters, where a Latin one counts 1 and a Chinese one 2.

    Reply:
        file (dict): the renamed file.
        file.fileid (str): the file.
        file.file_name (str): its name.
        file.spaceid (str): space that holds the file.
        file.fatherid (str): fileid of the folder that holds the file; in the root folder the spaceid.
        file.file_size (int): size in bytes.
        file.ctime (int): creation time, Unix seconds.
        file.mtime (int): time of the last modification, Unix seconds.
        file.file_type (int): 1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online form, 6 =
            online slides.
        file.file_status (int): 1 = normal, 2 = deleted.
        file.sha (str): SHA checksum of the content.
        file.md5 (str): MD5 of the content.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_rename", access_token, hash)


def file_move(access_token: Token, hash: Hash) -> Reply:
    """移动文件: move files into another folder.

    POST wedrive/file_move
    https://developer.work.weixin.qq.com/document/path/97884 (2024/07/19)

    hash:
        fatherid (str, required): fileid of the target folder; the spaceid for the root folder.
        replace (bool): whether a file of the same name in the target folder is overwritten; otherwise the moved file is
            renamed, as in "xxx(1).txt".
        fileid (list[str], required): files to move; a list in the official sample, one text in its table.

    Reply:
        file_list (dict): the moved files.
        file_list.item (list[dict]): one entry for each file.
        file_list.item[].fileid (str): the file.
        file_list.item[].file_name (str): its name.
        file_list.item[].spaceid (str): space that holds the file.
        file_list.item[].fatherid (str): fileid of the folder that holds the file; in the root folder presumably the
            spaceid, though the official page says fileid.
        file_list.item[].file_size (int): size in bytes.
        file_list.item[].ctime (int): creation time, Unix seconds.
        file_list.item[].mtime (int): time of the last modification, Unix seconds.
        file_list.item[].file_type (int): 1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online
            form, 6 = online slides.
        file_list.item[].file_status (int): 1 = normal, 2 = deleted.
        file_list.item[].sha (str): SHA checksum of the content.
        file_list.item[].md5 (str): MD5 of the content.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_move", access_token, hash)


def file_delete(access_token: Token, hash: Hash) -> Reply:
    """删除文件: delete files.

    POST wedrive/file_delete
    https://developer.work.weixin.qq.com/document/path/97885 (2022/12/01)

    hash:
        fileid (list[str], required): files to delete.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_delete", access_token, hash)


def file_info(access_token: Token, hash: Hash) -> Reply:
    """获取文件信息: get the name, place, size, times and checksums of a file.

    POST wedrive/file_info
    https://developer.work.weixin.qq.com/document/path/97886 (2022/12/26)

    hash:
        fileid (str, required): the file.

    Reply:
        file_info (dict): the file.
        file_info.fileid (str): the file.
        file_info.file_name (str): its name.
        file_info.spaceid (str): space that holds the file.
        file_info.fatherid (str): fileid of the folder that holds the file; in the root folder presumably the spaceid,
            though the official page says fileid.
        file_info.file_size (int): size in bytes.
        file_info.ctime (int): creation time, Unix seconds.
        file_info.mtime (int): time of the last modification, Unix seconds.
        file_info.file_type (int): 1 = folder, 2 = file, 3 = online document, 4 = online spreadsheet, 5 = online form, 6
            = online slides.
        file_info.file_status (int): 1 = normal, 2 = deleted.
        file_info.sha (str): SHA checksum of the content, to compare with a local file, for instance so as not to upload
            it again.
        file_info.md5 (str): MD5 of the content, for the same use.
        file_info.url (str): link to open it, only for online documents.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_info", access_token, hash)


def file_acl_add(access_token: Token, hash: Hash) -> Reply:
    """新增成员: give people and departments access to a file.

    POST wedrive/file_acl_add
    https://developer.work.weixin.qq.com/document/path/93658 (2024/12/12)

    hash:
        fileid (str, required): the file.
        auth_info (list[dict], required): people and departments to add.
        auth_info[].type (int, required): 1 = person, 2 = department; to be retired.
        auth_info[].userid (str): member; required when type is 1.
        auth_info[].departmentid (int): department, from 0 to 4294967295; required when type is 2; to be retired.
        auth_info[].auth (int, required): right: 1 = view and download, 4 = preview only; 4 is not on the page since
            2026-01.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_acl_add", access_token, hash)


def file_acl_del(access_token: Token, hash: Hash) -> Reply:
    """删除成员: take away the access of people and departments to a file.

    POST wedrive/file_acl_del
    https://developer.work.weixin.qq.com/document/path/97888 (2024/07/19)

    wedoc.file_acl_del makes the same call.

    hash:
        fileid (str, required): the file.
        auth_info (list[dict], required): people and departments to remove.
        auth_info[].type (int, required): 1 = person, 2 = department; to be retired.
        auth_info[].userid (str): member; required when type is 1.
        auth_info[].departmentid (int): department, from 0 to 4294967295; required when type is 2; to be retired.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_acl_del", access_token, hash)


def file_setting(access_token: Token, hash: Hash) -> Reply:
    """分享设置: set how far a file is shared, and with which right.

    POST wedrive/file_setting
    https://developer.work.weixin.qq.com/document/path/97889 (2024/07/19)

    wedoc.file_setting makes the same call.

    hash:
        fileid (str, required): the file.
        auth_scope (int, required): 1 = given people, 2 = inside the corp, 3 = outside the corp, 4 = inside with
            approval by an administrator, 5 = outside with approval by an administrator; 4 and 5 only if there is one.
        auth (int): right, unchanged when left out: 1 = view and download, 4 = preview only; 4 for ordinary files in
            corps with the professional edition.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_setting", access_token, hash)


def file_share(access_token: Token, hash: Hash) -> Reply:
    """获取分享链接: get the sharing link of a file.

    POST wedrive/file_share
    https://developer.work.weixin.qq.com/document/path/97890 (2022/12/01)

    file_setting sets how far the file is shared. wedoc.file_share makes the same call.

    hash:
        fileid (str, required): the file.

    Reply:
        share_url (str): the sharing link.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_share", access_token, hash)


def get_file_permission(access_token: Token, hash: Hash) -> Reply:
    """获取文件权限信息: get the sharing, security, inheritance, member and watermark settings of a file.

    POST wedrive/get_file_permission
    https://developer.work.weixin.qq.com/document/path/97891 (2023/03/15)

    The official table and sample differ: member_list, co_auth_list and the two *_approve_only_by_admin are only in the
    table, so that where they stand is a guess; the auth_list and auth of members are only in the sample.

    hash:
        fileid (str, required): the file.

    Reply:
        share_range (dict): sharing settings.
        share_range.enable_corp_internal (bool): whether people in the corp can open the file.
        share_range.corp_internal_auth (int): their right: 1 = view and download, 4 = preview only, 255 = none or only
            after approval; 4 for ordinary files in corps with the professional edition; online documents only know 1.
        share_range.enable_corp_external (bool): whether people outside the corp can open the file.
        share_range.corp_external_auth (int): their right, with the values of corp_internal_auth; the official sample
            shows 2, which it doesn't explain.
        share_range.corp_internal_approve_only_by_admin (bool): whether an administrator must approve people in the
            corp.
        share_range.corp_external_approve_only_by_admin (bool): whether an administrator must approve people outside it.
        secure_setting (dict): security settings.
        secure_setting.enable_readonly_copy (bool): whether those who may only read may make copies (只读备份).
        secure_setting.modify_only_by_admin (bool): whether only administrators may change the file.
        secure_setting.enable_readonly_comment (bool): whether those who may only read may comment (只读评论).
        secure_setting.ban_share_external (bool): whether sharing outside the corp is forbidden.
        inherit_father_auth (dict): rights inherited from the folders above.
        inherit_father_auth.auth_list (list[dict]): members with an inherited right.
        inherit_father_auth.auth_list[].type (int): 1 = person, 2 = department; to be retired.
        inherit_father_auth.auth_list[].userid (str): member.
        inherit_father_auth.auth_list[].auth (int): right.
        inherit_father_auth.inherit (bool): whether the file inherits the rights of the folders above.
        member_list (dict): members of the folder or document; structure undocumented.
        file_member_list (list[dict]): members of the folder that holds the document, and others given access; only when
            fileid is a document.
        file_member_list[].type (int): 1 = person, 2 = department; to be retired.
        file_member_list[].userid (str): member.
        file_member_list[].auth (int): right.
        co_auth_list (dict): departments with which the file is shared; structure undocumented.
        co_auth_list.departmentid (int): department, from 0 to 4294967295, when type is 2; to be retired.
        watermark (dict): watermark settings; all but show_visitor_name only for documents.
        watermark.text (str): text of the watermark.
        watermark.margin_type (int): 1 = low density, 2 = high density.
        watermark.show_visitor_name (bool): whether the name of the visitor is shown; professional edition (专业版) only.
        watermark.force_by_admin (bool): whether an administrator makes the watermark compulsory.
        watermark.show_text (bool): whether the text of the watermark is shown.
        watermark.force_by_space_admin (bool): whether a space administrator makes the watermark compulsory.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/get_file_permission", access_token, hash)


def file_secure_setting(access_token: Token, hash: Hash) -> Reply:
    """修改文件安全设置: change the watermark of an online document.

    POST wedrive/file_secure_setting
    https://developer.work.weixin.qq.com/document/path/97892 (2025/07/22)

    Settings that are left out stay as they are. get_file_permission returns them.

    hash:
        fileid (str, required): the document; no other kind of file.
        watermark (dict): watermark settings.
        watermark.text (str): text of the watermark.
        watermark.margin_type (int): 1 = low density, 2 = high density; the official sample shows 0, which it doesn't
            explain.
        watermark.show_visitor_name (bool): whether the name of the visitor is shown.
        watermark.show_text (bool): whether the text of the watermark is shown.

    Permission:
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/file_secure_setting", access_token, hash)


def mng_pro_info(access_token: Token, hash: Hash) -> Reply:
    """获取盘专业版信息: check whether the corp has the professional edition, its accounts and its expiry.

    POST wedrive/mng_pro_info
    https://developer.work.weixin.qq.com/document/path/95856 (2025/04/24)

    userid (required until 2026) is not on the page any more.

    hash:
        userid (str): member on whose behalf the call is made; not on the page since 2026-01.

    Reply:
        is_pro (bool): whether it is the professional edition (专业版).
        total_vip_acct_num (int): number of VIP accounts.
        use_vip_acct_num (int): number of VIP accounts in use.
        pro_expire_time (int): expiry of the professional edition, Unix seconds.

    Permission:
        system secret: 微盘
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/mng_pro_info", access_token, hash)


def mng_capacity(access_token: Token, hash: Hash) -> Reply:
    """获取盘容量信息: get the total and the free capacity of WeDrive.

    POST wedrive/mng_capacity
    https://developer.work.weixin.qq.com/document/path/95856 (2025/04/24)

    There is nothing to pass: give an empty hash, {}.

    Reply:
        total_capacity_for_all (int): total capacity for all members, in bytes.
        total_capacity_for_vip (int): total professional capacity (专业容量), in bytes.
        rest_capacity_for_all (int): free capacity for all members, in bytes; not on the page since 2026-01.
        rest_capacity_for_vip (int): free professional capacity, in bytes; not on the page since 2026-01.

    Permission:
        system secret: 微盘
        self-built: 协作 > 微盘 > 可调用接口的应用
        third-party, delegated: 微盘
    """
    return _http.post("wedrive/mng_capacity", access_token, hash)
