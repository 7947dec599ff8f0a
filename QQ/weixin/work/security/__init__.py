"""QQ::weixin::work::security: 安全管理.

Security management. Here: the log of file leak protection (文件防泄漏), which must be turned on in the admin console.
Trusted devices, logs of operations and advanced-feature accounts have families of their own below this one.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = ["get_file_oper_record", "get_server_domain_ip", "get_screen_oper_record"]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def get_file_oper_record(access_token: Token, hash: Hash) -> Reply:
    """文件防泄漏: read the log of file uploads, downloads, forwards and other file operations.

    POST security/get_file_oper_record
    https://developer.work.weixin.qq.com/document/path/98079 (2025/07/03)

    Records are kept for good and read page by page. Those of users outside the app's visible range are left out.

    hash:
        start_time (int, required): start of the range, Unix seconds.
        end_time (int, required): end of the range, Unix seconds, no more than 14 days after start_time.
        userid_list (list[str]): members whose operations to return, at most 100 items.
        operation (dict): kind of operation to return.
        operation.type (int): 101 = upload, 102 = new folder, 103 = download, 104 = update, 105 = star, 106 = move, 107
            = copy, 108 = rename, 109 = delete, 110 = restore, 111 = delete permanently, 112 = forward to WeCom, 113 =
            download through a link, 114 = get a share link, 115 = change a share link, 116 = close a share link, 117 =
            add to favourites, 118 = new document, 119 = new spreadsheet, 121 = open, 124 = export file, 127 = add a
            file member, 128 = change a file member's permission, 129 = remove a file member, 130 = set the document
            watermark, 131 = change the permission inside the corp, 132 = change the permission outside the corp, 133 =
            add a shortcut, 134 = forward to WeChat, 135 = preview, 136 = permission management, 139 = security
            settings, 140 = share by mail, 142 = hand over the files of a departed member, 10001 = download request
            granted, 10002 = download request refused.
        operation.source (int): origin of an upload or download: 401 = chat, 402 = mail, 403 = document, 404 = WeDrive,
            405 = schedule, 406 = meeting, 407 = approval, 408 = report, 409 = form, 410 = customer contact, 411 = corp
            chain, 450 = favourites, 451 = file list, 452 = other.
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 1000.

    Reply:
        has_more (bool): whether more records remain.
        next_cursor (str): where the next page begins; only when has_more is true.
        record_list (list[dict]): records.
        record_list[].time (int): time of the operation, Unix seconds.
        record_list[].userid (str): member who acted; only for members of the corp.
        record_list[].external_user (dict): outsider who acted; only for users outside the corp.
        record_list[].external_user.type (int): 1 = WeChat user, 2 = WeCom user.
        record_list[].external_user.name (str): name.
        record_list[].external_user.corp_name (str): corp; only for a WeCom user.
        record_list[].operation (dict): the operation.
        record_list[].operation.type (int): 101 = upload, 102 = new folder, 103 = download, 104 = update, 105 = star,
            106 = move, 107 = copy, 108 = rename, 109 = delete, 110 = restore, 111 = delete permanently, 112 = forward
            to WeCom, 113 = download through a link, 114 = get a share link, 115 = change a share link, 116 = close a
            share link, 117 = add to favourites, 118 = new document, 119 = new spreadsheet, 121 = open, 124 = export
            file, 127 = add a file member, 128 = change a file member's permission, 129 = remove a file member, 130 =
            set the document watermark, 131 = change the permission inside the corp, 132 = change the permission outside
            the corp, 133 = add a shortcut, 134 = forward to WeChat, 135 = preview, 136 = permission management, 139 =
            security settings, 140 = share by mail, 142 = hand over the files of a departed member, 10001 = download
            request granted, 10002 = download request refused.
        record_list[].operation.source (int): origin of an upload or download: 401 = chat, 402 = mail, 403 = document,
            404 = WeDrive, 405 = schedule, 406 = meeting, 407 = approval, 408 = report, 409 = form, 410 = customer
            contact, 411 = corp chain, 450 = favourites, 451 = file list, 452 = other.
        record_list[].file_info (str): description of the operation and its file.
        record_list[].file_size (int): size of the file, in bytes; the official table has it as file_size, its sample
            inside the record.
        record_list[].file_md5 (str): MD5 of the file; placed as file_size is.
        record_list[].applicant_name (str): name of the applicant; for operation types 10001 and 10002.
        record_list[].device_type (int): 1 = trusted corp device, 2 = trusted personal device; only for downloads.
        record_list[].device_code (str): device code; only for downloads by a member of the corp.

    Permission:
        self-built: 文件防泄漏 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("security/get_file_oper_record", access_token, hash)


def get_server_domain_ip(access_token: Token) -> Reply:
    """获取企业微信域名IP信息: list the domains and addresses that WeCom uses, for firewalls.

    GET security/get_server_domain_ip
    https://developer.work.weixin.qq.com/document/path/100079 (2024/07/26)

    They change from time to time; ask again regularly.

    Reply:
        domain_list (list[dict]): the domains.
        domain_list[].domain (str): the domain.
        domain_list[].universal_domian (str): the domain above it; spelt like that.
        domain_list[].protocol (str): such as TCP or UDP.
        domain_list[].port (list[int]): ports.
        domain_list[].is_necessary (int): whether WeCom fails without it: 0 = no, 1 = yes.
        domain_list[].description (str): what it is used for.
        ip_list (list[dict]): the addresses.
        ip_list[].ip (str): the address.
        ip_list[].protocol (str): such as TCP or UDP.
        ip_list[].port (list[int]): ports.
        ip_list[].is_necessary (int): whether WeCom fails without it: 0 = no, 1 = yes.
        ip_list[].description (str): what it is used for.

    Permission:
        self-built: 我的企业 > 设置 > 域名IP > 可调用API的应用
        third-party, delegated: not allowed
    """
    return _http.get("security/get_server_domain_ip", access_token=access_token)


def get_screen_oper_record(access_token: Token, hash: Hash) -> Reply:
    """截屏/录屏管理: read the log of screenshots.

    POST security/get_screen_oper_record
    https://developer.work.weixin.qq.com/document/path/100128 (2024/08/06)

    Only in corps that have 截屏/录屏管理 turned on. Records of members outside the app's visible range are left out.

    hash:
        start_time (int, required): start of the range, Unix seconds.
        end_time (int, required): end of the range, Unix seconds; no more than 14 days after start_time.
        userid_list (list[str]): only these members, at most 100 items; within the app's visible range.
        department_id_list (list[int]): only these departments, at most 100 items; within the app's visible range.
        screen_shot_type (int): only this kind of content: 1 = chat, 2 = contacts, 3 = mail, 4 = file, 5 = schedule, 6 =
            other. Left out, all kinds.
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 1000.

    Reply:
        record_list (list[dict]): the records.
        record_list[].userid (str): the member.
        record_list[].department_id (int): the member's department; only within the app's visible range.
        record_list[].screen_shot_type (int): 1 = chat, 2 = contacts, 3 = mail, 4 = file, 5 = schedule, 6 = other.
        record_list[].screen_shot_content (str): what was on the screen.
        record_list[].time (int): when, Unix seconds.
        record_list[].system (str): the member's system: one of iOS, iPad; among others.
        has_more (bool): whether more follow.
        next_cursor (str): where the next page begins; only when has_more is true.

    Permission:
        self-built: 截屏/录屏管理 > 可调用接口的应用
        third-party, delegated: not allowed
    """
    return _http.post("security/get_screen_oper_record", access_token, hash)
