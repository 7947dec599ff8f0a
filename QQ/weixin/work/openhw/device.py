"""QQ::weixin::work::openhw::device: 设备接入.

What a device, or its maker's cloud, asks of WeCom and reports to it: its state, the people it knows, attendance,
access, temperature, printing and scanning.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "get_device_detail",
    "report_device_status",
    "report_firmware_upgrade_result",
    "report_bio_info_result",
    "report_remote_open_result",
    "get_userinfo_by_page",
    "get_userinfo_by_ids",
    "report_checkin_data",
    "report_temperature_data",
    "report_access_data",
    "gen_login_qrcode",
    "gen_id_dynamic_qrcode",
    "get_printer_job_list",
    "get_printer_job_download_url",
    "report_printer_job_status",
    "push_scan_file",
    "set_printer_job_trans_result",
]


def get_device_detail(model_access_token: Token, hash: Hash) -> Reply:
    """获取设备详情: read a device of the model.

    POST openhw/device/get_device_detail
    https://developer.work.weixin.qq.com/document/path/95982 (2022/11/23)

    hash:
        device_sn (str, required): serial number of a device added to the model.

    Reply:
        device_detail (dict): the device.
        device_detail.qr_code (str): its static QR code.
        device_detail.model_name (str): name of its model.
        device_detail.default_name (str): name that it left the factory with.
        device_detail.remark_name (str): name that the user gave to it; empty when none; only when bound.
        device_detail.bind_status (int): 0 = not bound, 1 = bound.
        device_detail.bind_corpinfo (dict): the corp that bound it; only when bound.
        device_detail.bind_corpinfo.open_corpid (str): its corpid.
        device_detail.bind_corpinfo.corp_name (str): its name.
        device_detail.auth_corp_info (dict): that corp, as the page's sample has it in place of bind_corpinfo.
        device_detail.auth_corp_info.open_corpid (str): its corpid.
        device_detail.auth_corp_info.corp_name (str): its name.
    """
    return _http.post("openhw/device/get_device_detail", hash=hash, model_access_token=model_access_token)


def report_device_status(device_access_token: Token, hash: Hash) -> Reply:
    """更新设备状态: report that the device is online or offline, and its firmware.

    POST openhw/device/report_device_status
    https://developer.work.weixin.qq.com/document/path/95983 (2024/06/05)

    Report every half hour. A device that did not for an hour is shown as offline. An upgrade is offered to the
    administrator where upgradable_version differs from cur_version.

    hash:
        online_status (int, required): 1 = online, 2 = offline.
        cur_version (str, required): version of the firmware; at most 32 bytes.
        upgradable_version (str): version to which it may be upgraded; at most 32 bytes; ignored without
            upgradable_version_desc.
        upgradable_version_desc (str): what is new; at most 256 bytes; ignored without upgradable_version.
    """
    return _http.post("openhw/device/report_device_status", hash=hash, device_access_token=device_access_token)


def report_firmware_upgrade_result(device_access_token: Token, hash: Hash) -> Reply:
    """上报设备固件升级结果: report the outcome of a firmware upgrade, at once.

    POST openhw/device/report_firmware_upgrade_result
    https://developer.work.weixin.qq.com/document/path/95999 (2023/03/16)

    The upgrade counts as done when errcode is 0 and cur_version is another than before; with the same version it goes
    on as running.

    hash:
        oper_id (str, required): the operation, from the callback.
        errcode (int, required): 0 = upgraded, 1 = the device is offline, among others; the rest as the maker likes.
        errmsg (str): why it failed, in short.
        cur_version (str, required): version of the firmware now.
    """
    return _http.post(
        "openhw/device/report_firmware_upgrade_result", hash=hash, device_access_token=device_access_token
    )


def report_bio_info_result(device_access_token: Token, hash: Hash) -> Reply:
    """上报成员识别信息变化结果: report whether a fingerprint or face was recorded.

    POST openhw/device/report_bio_info_result
    https://developer.work.weixin.qq.com/document/path/96000 (2024/02/01)

    Once recorded, the person counts as recorded on all attendance devices of this maker that the corp has or will have,
    whatever their algorithm.

    hash:
        oper_id (str): the operation, from the callback; the next three fields are ignored with it.
        open_userid (str): the person; only without oper_id.
        user_type (int): 0 = a member of the corp, 2 = a student; only without oper_id.
        bio_info_type (int): 1 = fingerprint, 2 = face; only without oper_id.
        errcode (int, required): 0 = recorded, 1 = the device is offline, among others; the rest as the maker likes.
        errmsg (str): what happened, such as no face found.
    """
    return _http.post("openhw/device/report_bio_info_result", hash=hash, device_access_token=device_access_token)


def report_remote_open_result(device_access_token: Token, hash: Hash) -> Reply:
    """上报远程开门结果: report whether a door was opened from afar.

    POST openhw/device/report_remote_open_result
    https://developer.work.weixin.qq.com/document/path/96048 (2023/02/20)

    Call report_access_data too when it was; this call makes no record of access.

    hash:
        oper_id (str, required): the operation, from the callback.
        type (str, required): remote_open_door = by the button in the app, scan_qrcode_open = by scanning a QR code.
        errcode (int, required): 0 = opened, 1 = failed.
        errmsg (str): what happened, such as the device being offline.
    """
    return _http.post("openhw/device/report_remote_open_result", hash=hash, device_access_token=device_access_token)


def get_userinfo_by_page(device_access_token: Token, hash: Hash) -> Reply:
    """全量获取设备成员列表: list all people that the device may know.

    POST openhw/device/get_userinfo_by_page
    https://developer.work.weixin.qq.com/document/path/95984 (2023/01/11)

    hash:
        only_perm_version (bool): whether to get perm_version alone; the other fields are ignored then.
        limit (int): most people of a page; at most 200. Default: 100.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        perm_version (int): version of the list in the cloud.
        userinfo (dict): the people.
        userinfo.useritems (list[dict]): the people.
        userinfo.useritems[].open_userid (str): the person.
        userinfo.useritems[].user_type (int): 0 = a member of the corp, 2 = a student.
        userinfo.useritems[].user_name (str): name of the person.
        userinfo.useritems[].pass_rule (dict): when the person may pass.
        userinfo.useritems[].pass_rule.rule_list (list[dict]): the rules.
        userinfo.useritems[].pass_rule.rule_list[].id (int): number of the rule.
        userinfo.useritems[].pass_rule.rule_list[].rule (str): the rule, in the syntax of the page 门禁通行规则语法说明, such as
            "9:00-10:00 * * 1-5 *".
        userinfo.useritems[].pass_rule.rule_list[].effect_time (int): from when the rule holds, Unix seconds.
        next_cursor (str): where the next page begins; empty at the end.
    """
    return _http.post("openhw/device/get_userinfo_by_page", hash=hash, device_access_token=device_access_token)


def get_userinfo_by_ids(device_access_token: Token, hash: Hash) -> Reply:
    """获取设备中指定成员的信息: read some of the people that the device may know.

    POST openhw/device/get_userinfo_by_ids
    https://developer.work.weixin.qq.com/document/path/96037 (2023/06/01)

    hash:
        user_item (list[dict], required): the people; at most 100 items.
        user_item[].open_userid (str, required): the person.
        user_item[].user_type (int, required): 0 = a member of the corp, 2 = a student.

    Reply:
        userinfo (dict): the people.
        userinfo.useritems (list[dict]): the people.
        userinfo.useritems[].open_userid (str): the person.
        userinfo.useritems[].user_type (int): 0 = a member of the corp, 2 = a student.
        userinfo.useritems[].user_name (str): name of the person.
        userinfo.useritems[].pass_rule (dict): when the person may pass.
        userinfo.useritems[].pass_rule.rule_list (list[dict]): the rules.
        userinfo.useritems[].pass_rule.rule_list[].id (int): number of the rule.
        userinfo.useritems[].pass_rule.rule_list[].rule (str): the rule, in the syntax of the page 门禁通行规则语法说明, such as
            "9:00-10:00 * * 1-5 *".
        userinfo.useritems[].pass_rule.rule_list[].effect_time (int): from when the rule holds, Unix seconds.
    """
    return _http.post("openhw/device/get_userinfo_by_ids", hash=hash, device_access_token=device_access_token)


def report_checkin_data(device_access_token: Token, hash: Hash) -> Reply:
    """上报考勤打卡记录: report check-ins.

    POST openhw/device/report_checkin_data
    https://developer.work.weixin.qq.com/document/path/95985 (2025/09/08)

    Only check-ins: call report_access_data too where the device opens a door.

    hash:
        checkin_data (list[dict], required): the records; at most 100 items.
        checkin_data[].open_userid (str, required): the person, who must be in the device's visible range.
        checkin_data[].user_type (int, required): 0 = a member of the corp, 2 = a student.
        checkin_data[].timestamp (int, required): when, Unix seconds.

    Reply:
        fail_list (list[dict]): records that failed, though errcode is 0: out of range, or too many.
        fail_list[].open_userid (str): the person.
        fail_list[].user_type (int): 0 = a member of the corp, 2 = a student.
        fail_list[].timestamp (int): when, Unix seconds.

    Limits:
        - limited for each corp by the day, and for each person by the hour.

    Errors:
        45009: too many records of the corp in a day.
    """
    return _http.post("openhw/device/report_checkin_data", hash=hash, device_access_token=device_access_token)


def report_temperature_data(device_access_token: Token, hash: Hash) -> Reply:
    """上报体温检测记录: report temperatures.

    POST openhw/device/report_temperature_data
    https://developer.work.weixin.qq.com/document/path/95986 (2022/08/15)

    hash:
        temperature_data (list[dict], required): the records; at most 100 items.
        temperature_data[].open_userid (str, required): the person.
        temperature_data[].user_type (int, required): 0 = a member of the corp, 2 = a student.
        temperature_data[].timestamp (int, required): when, Unix seconds.
        temperature_data[].temperature (str, required): the temperature.
        temperature_data[].status (int, required): 0 = normal, 1 = fever, 2 = too low.

    Reply:
        fail_list (list[dict]): records that failed.
        fail_list[].open_userid (str): the person.
        fail_list[].user_type (int): 0 = a member of the corp, 2 = a student.
        fail_list[].timestamp (int): when, Unix seconds.
        fail_list[].temperature (str): the temperature; not on the page since 2026-01.
        fail_list[].status (int): as in the request; not on the page since 2026-01.
    """
    return _http.post("openhw/device/report_temperature_data", hash=hash, device_access_token=device_access_token)


def report_access_data(device_access_token: Token, hash: Hash) -> Reply:
    """上报门禁通行记录: report who passed a door.

    POST openhw/device/report_access_data
    https://developer.work.weixin.qq.com/document/path/95997 (2022/08/15)

    hash:
        access_data (list[dict], required): the records; at most 100 items.
        access_data[].open_userid (str, required): the person.
        access_data[].user_type (int, required): 0 = a member of the corp, 2 = a student.
        access_data[].timestamp (int, required): when, Unix seconds.
        access_data[].pass_type (int, required): 1 = in, 2 = out, 3 = unknown.
        access_data[].pass_method (int, required): 1 = face, 2 = QR code, 3 = from afar, 4 = fingerprint.

    Reply:
        fail_list (list[dict]): records that failed.
        fail_list[].open_userid (str): the person.
        fail_list[].user_type (int): 0 = a member of the corp, 2 = a student.
        fail_list[].timestamp (int): when, Unix seconds.
        fail_list[].pass_type (int): as in the request; not on the page since 2026-01.
        fail_list[].pass_method (int): as in the request; not on the page since 2026-01.
    """
    return _http.post("openhw/device/report_access_data", hash=hash, device_access_token=device_access_token)


def gen_login_qrcode(device_access_token: Token, hash: Hash) -> Reply:
    """获取设备管理二维码: make a QR code that takes people of the corp to the device's menu.

    POST openhw/device/gen_login_qrcode
    https://developer.work.weixin.qq.com/document/path/98023 (2024/03/26)

    hash:
        state (str): comes back in the callback of the scan.
        type (int): 0 = static, 1 = dynamic.

    Reply:
        state (str): as in the request; not in the page's sample.
        type (int): as in the request; not in the page's sample.
        qrcode_content (str): the address; make a QR code of it yourself.
        expires_in (int): how long it is valid, seconds; 300; only when type is 1.

    Limits:
        - once a minute for each device; static and dynamic ones are counted apart, dynamic ones together with
          gen_id_dynamic_qrcode.
    """
    return _http.post("openhw/device/gen_login_qrcode", hash=hash, device_access_token=device_access_token)


def gen_id_dynamic_qrcode(model_access_token: Token, hash: Hash) -> Reply:
    """获取设备身份识别二维码: make a dynamic QR code of a device, with which it is bound, shown, or printed on.

    POST openhw/device/gen_id_dynamic_qrcode
    https://developer.work.weixin.qq.com/document/path/98024 (2024/03/26)

    get_device_detail has the static one, as qr_code.

    hash:
        device_sn (str): serial number of the device.
        state (str): comes back in the callback of the scan.

    Reply:
        device_sn (str): as in the request; not in the page's sample.
        state (str): as in the request; not in the page's sample.
        qrcode_content (str): the address; make a QR code of it yourself.
        expires_in (int): how long it is valid, seconds; 300.

    Limits:
        - once a minute for each device, together with dynamic QR codes of gen_login_qrcode.
    """
    return _http.post("openhw/device/gen_id_dynamic_qrcode", hash=hash, model_access_token=model_access_token)


def get_printer_job_list(device_access_token: Token, hash: Hash) -> Reply:
    """获取打印任务列表: list the jobs of a printer.

    POST openhw/device/get_printer_job_list
    https://developer.work.weixin.qq.com/document/path/96407 (2024/08/20)

    Ordered by the time when they came. With jobid_list, status, cursor, limit, begin_time and end_time are ignored.

    hash:
        open_userid (str, required): the member; at most 40 characters.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): most jobs of a page; at most 200. Default: 100.
        jobid_list (list[str]): these jobs alone; at most 200 items; all when empty.
        status (int): 0 = not printed, 1 = printed, 2 = failed; all when left out.
        begin_time (int): from when, Unix seconds.
        end_time (int): until when, Unix seconds.

    Reply:
        printer_job_list (list[dict]): the jobs.
        printer_job_list[].createtime (int): when it came, Unix seconds.
        printer_job_list[].submitted (int): whether it came by scanning a QR code: 0 = no, 1 = yes.
        printer_job_list[].open_userid (str): whose job it is.
        printer_job_list[].state (str): the state of the QR code; in the page's sample only.
        printer_job_list[].status (int): 0 = not printed, 1 = printed, 2 = failed.
        printer_job_list[].errcode (int): errcode of the job.
        printer_job_list[].errmsg (str): the same in words.
        printer_job_list[].jobid (str): the job.
        printer_job_list[].doc_name (str): name of the document.
        printer_job_list[].doc_size (int): size of the document, in bytes; may be ignored when printer_format is jpg.
        printer_job_list[].setting_list (list[dict]): settings of the job.
        printer_job_list[].setting_list[].key (str): name of the setting.
        printer_job_list[].setting_list[].value (list[str]): its values, several where several were chosen.
        printer_job_list[].key (any): setting_list[].key, as the page's table has it.
        printer_job_list[].value (any): setting_list[].value, as the page's table has it.
        next_cursor (str): where the next page begins; absent at the end.

    Limits:
        - jobs are kept for 7 days.
    """
    return _http.post("openhw/device/get_printer_job_list", hash=hash, device_access_token=device_access_token)


def get_printer_job_download_url(device_access_token: Token, hash: Hash) -> Reply:
    """获取打印文件: get the address of the file to be printed.

    POST openhw/device/get_printer_job_download_url
    https://developer.work.weixin.qq.com/document/path/96408 (2022/12/05)

    The file is encrypted with AES-256-CBC. The key is encoding_aeskey + "=", decoded from Base64, 32 bytes long; the IV
    is its first 16 bytes, the padding PKCS#7 to multiples of 32 bytes. The file may be fetched in ranges.

    hash:
        jobid (str, required): the job.

    Reply:
        download_url (str): the address, valid for 10 minutes; call again for another.
        encoding_aeskey (str): the key in Base64, 43 letters and digits.

    Limits:
        - a file has at most 20 MB.
    """
    return _http.post("openhw/device/get_printer_job_download_url", hash=hash, device_access_token=device_access_token)


def report_printer_job_status(device_access_token: Token, hash: Hash) -> Reply:
    """上报打印任务状态: report whether a job was printed, which is shown to the user.

    POST openhw/device/report_printer_job_status
    https://developer.work.weixin.qq.com/document/path/96409 (2022/10/26)

    hash:
        jobid (str, required): the job.
        status (int, required): 1 = failed, 2 = printed.
        errcode (int): a number of the maker's; required when status is 1; better 0 when status is 2.
        errmsg (str): the same in words, in UTF-8; required when status is 1.

    Reply:
        req_id (str): the req_id of the request; not in the page's sample.
    """
    return _http.post("openhw/device/report_printer_job_status", hash=hash, device_access_token=device_access_token)


def push_scan_file(device_access_token: Token, hash: Hash) -> Reply:
    """上传扫描文件: send a scanned file to the member who scanned it.

    POST openhw/device/push_scan_file
    https://developer.work.weixin.qq.com/document/path/96410 (2023/01/03)

    hash:
        open_userid (str, required): the member.
        filename (str, required): name of the file.
        media_id (str): the file, from media.upload; required when download_url is not given.
        download_url (str): its address on the maker's CDN; media_id is ignored with it.
        auth_code (str, required): the code, from the callback of the scan.

    Permission:
        device: only printers with the ability to scan
    """
    return _http.post("openhw/device/push_scan_file", hash=hash, device_access_token=device_access_token)


def set_printer_job_trans_result(device_access_token: Token, hash: Hash) -> Reply:
    """返回转码后的打印文件: hand in a document as it will be printed, for the preview.

    POST openhw/device/set_printer_job_trans_result
    https://developer.work.weixin.qq.com/document/path/96412 (2022/11/09)

    Of pictures, each page is handed in by a call of its own.

    hash:
        jobid (str, required): the job.
        type (int): 0 = PDF, 1 = JPG. Default: 0.
        page (int): number of the page, counted from 1; required when type is 1.
        page_size (int, required): number of pages or pictures.
        setting_version (int, required): version of the settings, which grows when the user changes them; only the
            newest need be converted.
        media_id (str): the file, at most 20 MB; required when download_url is not given.
        download_url (str): its address on the maker's CDN; media_id is ignored with it.
        errcode (int): why it failed: 1 = brand of printer not supported, 2 = conversion failed, 3 = conversion timed
            out, 4 = kind of file not supported, among others; 1 to 1999 have words of WeCom's own, from 2000 on errmsg
            is shown.
        errmsg (str): the same in words.
    """
    return _http.post("openhw/device/set_printer_job_trans_result", hash=hash, device_access_token=device_access_token)
