"""QQ::weixin::work::security::trustdevice: 设备管理.

Trusted devices: which Windows and Mac computers the corp (可信企业设备) or a member (可信个人设备) vouches for. Device management
(设备管理) must be turned on in the admin console.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["import", "list", "get_by_user", "delete", "approve", "reject"]


def import_(access_token: Token, hash: Hash) -> Reply:
    """导入可信企业设备: import trusted corp devices.

    POST security/trustdevice/import
    https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

    The call can succeed as a whole while single devices fail: look at result.

    hash:
        device_list (list[dict], required): the devices, at most 100 items.
        device_list[].system (str, required): one of Windows, Mac.
        device_list[].mac_addr (list[str]): MAC addresses, at most 100 items; required when system is Windows, optional
            for Mac.
        device_list[].motherboard_uuid (str): mainboard UUID; Windows only.
        device_list[].harddisk_uuid (list[str]): hard disk serial numbers, at most 100 items; Windows only.
        device_list[].domain (str): Windows domain; Windows only.
        device_list[].pc_name (str): computer name; Windows only.
        device_list[].seq_no (str): Mac serial number; required when system is Mac.

    Reply:
        result (list[dict]): outcome for each device.
        result[].device_index (int): position of the device in device_list, from 1.
        result[].device_code (str): code that names the device from now on; only when status is 1.
        result[].duplicated_device_code (str): device_code of the device that is there already; only when status is 2.
        result[].status (int): 1 = imported, 2 = duplicate, 3 = device not supported, 4 = data not well formed.

    Permission:
        self-built: 安全与管理 > 设备管理 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("security/trustdevice/import", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取设备信息: list the devices of one kind, page by page.

    POST security/trustdevice/list
    https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

    MAC addresses, serial numbers, UUIDs and the like come masked for devices with status 2, 4 or 6.

    hash:
        type (int, required): 1 = trusted corp devices, 2 = unknown devices, 3 = trusted personal devices.
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 100. Default: 100.

    Reply:
        device_list (list[dict]): devices.
        device_list[].device_code (str): device code.
        device_list[].system (str): one of Windows, Mac.
        device_list[].mac_addr (list[str]): MAC addresses.
        device_list[].motherboard_uuid (str): mainboard UUID.
        device_list[].harddisk_uuid (list[str]): hard disk UUIDs.
        device_list[].domain (str): Windows domain.
        device_list[].pc_name (str): computer name.
        device_list[].seq_no (str): Mac serial number.
        device_list[].last_login_time (int): last login, Unix seconds.
        device_list[].last_login_userid (str): member who logged in last.
        device_list[].confirm_timestamp (int): when the owner was assigned or confirmed, Unix seconds.
        device_list[].confirm_userid (str): member who owns or confirmed the device.
        device_list[].approved_userid (str): administrator who approved the claim.
        device_list[].source (int): 0 = unknown, 1 = confirmed by a member, 2 = imported by an administrator, 3 =
            declared by a member.
        device_list[].status (int): 1 = imported without a login yet, 2 = to be invited, 3 = waiting for an
            administrator to confirm it as a corp device, 4 = waiting for an administrator to confirm it as a personal
            device, 5 = confirmed as a trusted corp device, 6 = confirmed as a trusted personal device.
        next_cursor (str): where the next page begins; empty when there are no more devices.

    Permission:
        self-built: 安全与管理 > 设备管理 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("security/trustdevice/list", access_token, hash)


def get_by_user(access_token: Token, hash: Hash) -> Reply:
    """获取成员使用设备: list the devices of one kind on which a member was the last to log in.

    POST security/trustdevice/get_by_user
    https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

    MAC addresses, serial numbers, UUIDs and the like come masked for devices with status 2, 4 or 6.

    hash:
        last_login_userid (str, required): member who logged in last.
        type (int, required): 1 = trusted corp devices, 2 = unknown devices, 3 = trusted personal devices.

    Reply:
        device_list (list[dict]): devices.
        device_list[].device_code (str): device code.
        device_list[].system (str): one of Windows, Mac.
        device_list[].mac_addr (list[str]): MAC addresses.
        device_list[].motherboard_uuid (str): mainboard UUID.
        device_list[].harddisk_uuid (list[str]): hard disk UUIDs.
        device_list[].domain (str): Windows domain.
        device_list[].pc_name (str): computer name.
        device_list[].seq_no (str): Mac serial number.
        device_list[].last_login_time (int): last login, Unix seconds.
        device_list[].last_login_userid (str): member who logged in last.
        device_list[].confirm_timestamp (int): when the owner was assigned or confirmed, Unix seconds.
        device_list[].confirm_userid (str): member who owns or confirmed the device.
        device_list[].approved_userid (str): administrator who approved the claim.
        device_list[].source (int): 0 = unknown, 1 = confirmed by a member, 2 = imported by an administrator, 3 =
            declared by a member.
        device_list[].status (int): 1 = imported without a login yet, 2 = to be invited, 3 = waiting for an
            administrator to confirm it as a corp device, 4 = waiting for an administrator to confirm it as a personal
            device, 5 = confirmed as a trusted corp device, 6 = confirmed as a trusted personal device.

    Permission:
        self-built: 安全与管理 > 设备管理 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("security/trustdevice/get_by_user", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除设备信息: delete devices of one kind.

    POST security/trustdevice/delete
    https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

    hash:
        type (int, required): 1 = trusted corp devices, 2 = unknown devices, 3 = trusted personal devices.
        device_code_list (list[str], required): device codes of that kind, at most 100 items.

    Permission:
        self-built: 安全与管理 > 设备管理 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("security/trustdevice/delete", access_token, hash)


def approve(access_token: Token, hash: Hash) -> Reply:
    """确认为可信设备: approve pending claims, so that the devices become trusted.

    POST security/trustdevice/approve
    https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

    Only devices that wait for an administrator (status 3 or 4) can be approved. The call can succeed as a whole while
    single devices fail: look at fail_list.

    hash:
        device_code_list (list[str], required): device codes, at most 100 items; only devices that wait for the
            administrator (status 3 or 4).

    Reply:
        success_list (list[str]): device codes approved.
        fail_list (list[str]): device codes not approved.

    Permission:
        self-built: 安全与管理 > 设备管理 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("security/trustdevice/approve", access_token, hash)


def reject(access_token: Token, hash: Hash) -> Reply:
    """驳回可信设备申请: reject pending claims that devices be trusted.

    POST security/trustdevice/reject
    https://developer.work.weixin.qq.com/document/path/98920 (2024/04/25)

    Only devices that wait for an administrator (status 3 or 4) can be rejected. The call can succeed as a whole while
    single devices fail: look at fail_list.

    hash:
        device_code_list (list[str], required): device codes, at most 100 items; only devices that wait for the
            administrator (status 3 or 4).

    Reply:
        success_list (list[str]): device codes rejected.
        fail_list (list[str]): device codes not rejected.

    Permission:
        self-built: 安全与管理 > 设备管理 > 可调用接口的应用
        third-party, delegated: not allowed
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("security/trustdevice/reject", access_token, hash)


globals()["import"] = import_
