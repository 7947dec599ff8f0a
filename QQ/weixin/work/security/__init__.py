"""QQ::weixin::work::security: 安全管理.

Security management. Here: the log of file leak protection (文件防泄漏), which must be turned on in the admin console.
Trusted devices and premium feature accounts have families of their own below this one.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = ["get_file_oper_record"]

__getattr__, __dir__ = _namespace.below(__name__)


def get_file_oper_record(access_token: Token, hash: Hash) -> Reply:
    """文件防泄漏: read the log of file uploads, downloads, forwards and other file operations.

    POST security/get_file_oper_record
    https://developer.work.weixin.qq.com/document/path/98079 (2023/11/30)

    Records are kept for good and read page by page. Those of users outside the app's visible range are left out.

    hash:
        start_time (int, required): start of the range, Unix seconds.
        end_time (int, required): end of the range, Unix seconds, at most 14 days after start_time.
        userid_list (list[str]): members whose operations to return, at most 100.
        operation (dict): kind of operation to return.
        operation.type (int): operation. 101 = upload, 102 = new folder, 103 = download, 104 = update, 105 = star,
            106 = move, 107 = copy, 108 = rename, 109 = delete, 110 = restore, 111 = delete permanently, 112 = forward
            to WeCom, 113 = download through a link, 114 = get a share link, 115 = change a share link, 116 = close a
            share link, 117 = add to favourites, 118 = new document, 119 = new sheet, 121 = open, 124 = export file,
            127 = add a file member, 128 = change a file member's permission, 129 = remove a file member, 130 = set the
            document watermark, 131 = change the permission inside the corp, 132 = change the permission outside the
            corp, 133 = add a shortcut, 134 = forward to WeChat, 135 = preview, 136 = permission management,
            139 = security settings, 140 = share by mail, 142 = hand over the files of a departed member,
            10001 = download request granted, 10002 = download request refused.
        operation.source (int): origin of an upload or download. 401 = chat, 402 = mail, 403 = documents, 404 = WeDrive,
            405 = calendar.
        cursor (str): next_cursor of the previous call; not needed on the first.
        limit (int): records per page, at most 1000.

    Reply:
        has_more (bool): whether more records remain.
        next_cursor (str): cursor for the next page; only when has_more is true.
        record_list (list[dict]): records.
        record_list[].time (int): time of the operation, Unix seconds.
        record_list[].userid (str): member who acted; only for members of the corp.
        record_list[].external_user (dict): outsider who acted; only for users outside the corp.
        record_list[].external_user.type (int): 1 = WeChat user, 2 = WeCom user.
        record_list[].external_user.name (str): name.
        record_list[].external_user.corp_name (str): corp; only for a WeCom user.
        record_list[].operation (dict): the operation.
        record_list[].operation.type (int): operation. 101 = upload, 102 = new folder, 103 = download, 104 = update,
            105 = star, 106 = move, 107 = copy, 108 = rename, 109 = delete, 110 = restore, 111 = delete permanently,
            112 = forward to WeCom, 113 = download through a link, 114 = get a share link, 115 = change a share link,
            116 = close a share link, 117 = add to favourites, 118 = new document, 119 = new sheet, 121 = open,
            124 = export file, 127 = add a file member, 128 = change a file member's permission, 129 = remove a file
            member, 130 = set the document watermark, 131 = change the permission inside the corp, 132 = change the
            permission outside the corp, 133 = add a shortcut, 134 = forward to WeChat, 135 = preview, 136 = permission
            management, 139 = security settings, 140 = share by mail, 142 = hand over the files of a departed member,
            10001 = download request granted, 10002 = download request refused.
        record_list[].operation.source (int): origin of an upload or download. 401 = chat, 402 = mail, 403 = documents,
            404 = WeDrive, 405 = calendar.
        record_list[].file_info (str): description of the operation and its file.
        record_list[].applicant_name (str): name of the applicant; for operation types 10001 and 10002.
        record_list[].device_type (int): 1 = trusted corp device, 2 = trusted personal device; only for downloads.
        record_list[].device_code (str): device code; only for downloads.

    Permission: self-built apps allowed under 文件防泄漏 > 可调用接口的应用; not open to third-party and provider-developed (代开发)
        apps. Since 2023-12-01 the secret of the built-in app is not accepted (corps that used it before are unaffected
        for now).
    """
    return _http.post("security/get_file_oper_record", access_token, hash)
