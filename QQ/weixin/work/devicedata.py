"""QQ::weixin::work::devicedata: 智慧硬件.

What the devices of an authorised corp recorded, and the rules of its doors, for third-party apps. The corp installs the
device and the app, and authorises the app for the device's data.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = [
    "get_auth_info",
    "get_checkin_data",
    "get_temperature_data",
    "get_accesscontrol_data",
    "get_accesscontrol_rule",
    "add_accesscontrol_rule",
    "mod_accesscontrol_rule",
    "del_accesscontrol_rule",
]


def get_auth_info(access_token: Token, hash: Hash) -> Reply:
    """获取硬件授权结果: list the devices whose data the app may read.

    POST devicedata/get_auth_info
    https://developer.work.weixin.qq.com/document/path/96097 (2022/10/25)

    hash:
        agentid (int): the app; only for a suite of several apps.

    Reply:
        device_list (dict): the devices.
        device_list.item (list[dict]): the devices.
        device_list.item[].device_sn (str): serial number.
        device_list.item[].SN (any): serial number, as the page's table has it; device_sn in the sample.
        device_list.item[].remark_name (str): name given by the corp.
        device_list.item[].default_name (str): name that it left the factory with.
        device_list.item[].model_name (str): model.
        device_list.item[].device_type (int): 1 = attendance or access control.
        device_list.item[].device_ability (int): sum of 1 = attendance, 2 = access control, 4 = temperature; so 5 is
            attendance and temperature.

    Permission:
        third-party: 设备接口信息权限; the corp authorised the app for the devices
        note: the corp must have installed both the devices and the app
    """
    return _http.post("devicedata/get_auth_info", access_token, hash)


def get_checkin_data(access_token: Token, hash: Hash) -> Reply:
    """获取考勤打卡原始数据: list the check-ins recorded by devices.

    POST devicedata/get_checkin_data
    https://developer.work.weixin.qq.com/document/path/96027 (2023/10/08)

    hash:
        agentid (int): the app; required for a suite of several apps.
        user_type (int, required): 0 = a member of the corp, 2 = a student.
        begin_time (int, required): uploaded by the device from when, Unix seconds.
        end_time (int, required): uploaded until when, Unix seconds; at most a month after begin_time; better within the
            same month.
        data_filter_type (int, required): what to ask for: 1 = devices, 2 = people.
        device_sn_list (list[str]): serial numbers; at most 100 items; required when data_filter_type is 1.
        open_userid_list (list[str]): people; at most 100 items, those out of the visible range are ignored; required
            when data_filter_type is 2.
        limit (int): most records of a page; at most 500. Default: 200.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        checkindata (dict): the records.
        checkindata.items (list[dict]): the records.
        checkindata.items[].open_userid (str): the person.
        checkindata.items[].device_sn (str): serial number of the device.
        checkindata.items[].checkin_time (int): when, Unix seconds.
        next_cursor (str): where the next page begins; empty at the end; a page may be empty though there are more.

    Permission:
        third-party: 设备接口信息权限 > 考勤打卡原始数据; within the app's visible range
        note: the corp must have installed both the devices and the app

    Limits:
        - records may come twice, above all where the time asked for crosses a month; remove them yourself.
        - sorted by the time of the upload.
    """
    return _http.post("devicedata/get_checkin_data", access_token, hash)


def get_temperature_data(access_token: Token, hash: Hash) -> Reply:
    """获取温度检测原始数据: list the temperatures recorded by devices.

    POST devicedata/get_temperature_data
    https://developer.work.weixin.qq.com/document/path/96028 (2023/10/08)

    hash:
        agentid (int): the app; required for a suite of several apps.
        user_type (int, required): 0 = a member of the corp, 2 = a student.
        begin_time (int, required): uploaded by the device from when, Unix seconds.
        end_time (int, required): uploaded until when, Unix seconds; at most a month after begin_time; better within the
            same month.
        data_filter_type (int, required): what to ask for: 1 = devices, 2 = people.
        device_sn_list (list[str]): serial numbers; at most 100 items; required when data_filter_type is 1.
        open_userid_list (list[str]): people; at most 100 items, those out of the visible range are ignored; required
            when data_filter_type is 2.
        limit (int): most records of a page; at most 500. Default: 200.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        temperature_data (dict): the records.
        temperature_data.items (list[dict]): the records.
        temperature_data.items[].user_type (int): kind of the person, as in the request.
        temperature_data.items[].open_userid (str): the person.
        temperature_data.items[].device_sn (str): serial number of the device.
        temperature_data.items[].timestamp (int): when, Unix seconds.
        temperature_data.items[].temperature (str): the temperature.
        temperature_data.items[].status (int): state of the temperature.
        next_cursor (str): where the next page begins; empty at the end; a page may be empty though there are more.

    Permission:
        third-party: 设备接口信息权限 > 温度检测原始数据; within the app's visible range
        note: the corp must have installed both the devices and the app

    Limits:
        - records may come twice, above all where the time asked for crosses a month; remove them yourself.
        - sorted by the time of the upload.
    """
    return _http.post("devicedata/get_temperature_data", access_token, hash)


def get_accesscontrol_data(access_token: Token, hash: Hash) -> Reply:
    """获取门禁通行原始数据: list who passed the doors of devices.

    POST devicedata/get_accesscontrol_data
    https://developer.work.weixin.qq.com/document/path/96029 (2023/10/08)

    hash:
        agentid (int): the app; required for a suite of several apps.
        user_type (int, required): 0 = a member of the corp, 2 = a student.
        begin_time (int, required): uploaded by the device from when, Unix seconds.
        end_time (int, required): uploaded until when, Unix seconds; at most a month after begin_time; better within the
            same month.
        data_filter_type (int, required): what to ask for: 1 = devices, 2 = people.
        device_sn_list (list[str]): serial numbers; at most 100 items; required when data_filter_type is 1.
        open_userid_list (list[str]): people; at most 100 items, those out of the visible range are ignored; required
            when data_filter_type is 2.
        limit (int): most records of a page; at most 500. Default: 200.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        accesscontrol_data (dict): the records.
        accesscontrol_data.items (list[dict]): the records.
        accesscontrol_data.items[].user_type (int): 0 = a member of the corp, 1 = a visitor, 2 = a student.
        accesscontrol_data.items[].open_userid (str): the person.
        accesscontrol_data.items[].device_sn (str): serial number of the device.
        accesscontrol_data.items[].timestamp (int): when, Unix seconds.
        accesscontrol_data.items[].pass_type (int): 1 = in, 2 = out, 3 = unknown.
        accesscontrol_data.items[].pass_method (int): 1 = face, 2 = QR code, 3 = from afar, 4 = fingerprint.
        next_cursor (str): where the next page begins; empty at the end; a page may be empty though there are more.

    Permission:
        third-party: 设备接口信息权限 > 门禁通行原始数据; within the app's visible range
        note: the corp must have installed both the devices and the app

    Limits:
        - records may come twice, above all where the time asked for crosses a month; remove them yourself.
        - sorted by the time of the upload.
    """
    return _http.post("devicedata/get_accesscontrol_data", access_token, hash)


def get_accesscontrol_rule(access_token: Token, hash: Hash) -> Reply:
    """读取门禁通行规则: read the rules of a device's door.

    POST devicedata/get_accesscontrol_rule
    https://developer.work.weixin.qq.com/document/path/96030 (2024/03/13)

    hash:
        device_sn (str, required): serial number of the device.

    Reply:
        pass_rule (dict): who may pass.
        pass_rule.items (list[dict]): the rules.
        pass_rule.items[].rule_id (str): id of the rule.
        pass_rule.items[].name (str): name of the rule.
        pass_rule.items[].rule_list (list[str]): when to let pass, in the syntax of the page 门禁通行规则语法说明, such as
            "9:00-10:00 * * 1-5 *".
        pass_rule.items[].effect_time (int): from when the rule holds, Unix seconds.
        pass_rule.items[].effect_open_userid_list (list[dict]): for whom.
        pass_rule.items[].effect_open_userid_list[].open_userid (str): the person.
        pass_rule.items[].effect_open_userid_list[].user_type (int): 0 = a member of the corp, 2 = a student.
        remote_pass_rule (dict): who may open from afar.
        remote_pass_rule.items (list[dict]): the rules.
        remote_pass_rule.items[].rule_id (str): id of the rule.
        remote_pass_rule.items[].name (str): name of the rule.
        remote_pass_rule.items[].rule_list (list[str]): when to let pass, in the syntax of the page 门禁通行规则语法说明, such as
            "9:00-10:00 * * 1-5 *".
        remote_pass_rule.items[].effect_time (int): from when the rule holds, Unix seconds.
        remote_pass_rule.items[].effect_open_userid_list (list[dict]): for whom.
        remote_pass_rule.items[].effect_open_userid_list[].open_userid (str): the person.
        remote_pass_rule.items[].effect_open_userid_list[].user_type (int): 0 = a member of the corp, 2 = a student.

    Permission:
        third-party: 设备接口信息权限 > 读取门禁规则; within the app's visible range
        note: the corp must have installed both the devices and the app
    """
    return _http.post("devicedata/get_accesscontrol_rule", access_token, hash)


def add_accesscontrol_rule(access_token: Token, hash: Hash) -> Reply:
    """写入门禁通行规则: make a rule for doors.

    POST devicedata/add_accesscontrol_rule
    https://developer.work.weixin.qq.com/document/path/96031 (2022/10/10)

    At least one of pass_rule and remote_pass_rule is needed.

    hash:
        rule_name (str, required): name of the rule.
        device_sn_list (list[str], required): serial numbers of the devices.
        pass_rule (dict): who may pass.
        pass_rule.rule_list (list[str], required): when, such as "9:00-10:00,15:30-17:45 * * 0,6 *"; of the five fields
            only the first (hours) and the fourth (days of the week) count, and / is not supported.
        pass_rule.effect_open_userid_list (list[dict], required): for whom.
        pass_rule.effect_open_userid_list[].open_userid (str, required): the person.
        pass_rule.effect_open_userid_list[].user_type (int): 0 = a member of the corp, 2 = a student. Default: 0.
        remote_pass_rule (dict): who may open from afar.
        remote_pass_rule.rule_list (list[str], required): when, as in pass_rule.
        remote_pass_rule.effect_open_userid_list (list[dict], required): for whom.
        remote_pass_rule.effect_open_userid_list[].open_userid (str, required): the person.
        remote_pass_rule.effect_open_userid_list[].user_type (int): 0 = a member of the corp, 2 = a student. Default: 0.

    Reply:
        rule_id (str): id of the rule.
        invalid_list (list[str]): open_userids that are invalid; only when errcode is not 0.

    Permission:
        third-party: 设备接口信息权限 > 创建门禁规则; only people in the visible range of both the app and the device, and devices
            that the corp authorised
        note: the corp must have installed both the devices and the app
    """
    return _http.post("devicedata/add_accesscontrol_rule", access_token, hash)


def mod_accesscontrol_rule(access_token: Token, hash: Hash) -> Reply:
    """修改门禁通行规则: change a rule for doors.

    POST devicedata/mod_accesscontrol_rule
    https://developer.work.weixin.qq.com/document/path/96221 (2022/10/10)

    Not possible where the rule holds people or devices beyond what the app may use.

    hash:
        rule_id (str, required): id of the rule.
        rule_name (str, required): name of the rule.
        device_sn_list (list[str], required): serial numbers of the devices.
        pass_rule (dict): who may pass.
        pass_rule.rule_list (list[str], required): when, such as "9:00-10:00,15:30-17:45 * * 0,6 *"; of the five fields
            only the first (hours) and the fourth (days of the week) count, and / is not supported.
        pass_rule.effect_open_userid_list (list[dict], required): for whom.
        pass_rule.effect_open_userid_list[].open_userid (str, required): the person.
        pass_rule.effect_open_userid_list[].user_type (int): 0 = a member of the corp, 2 = a student. Default: 0.
        remote_pass_rule (dict): who may open from afar.
        remote_pass_rule.rule_list (list[str], required): when, as in pass_rule.
        remote_pass_rule.effect_open_userid_list (list[dict], required): for whom.
        remote_pass_rule.effect_open_userid_list[].open_userid (str, required): the person.
        remote_pass_rule.effect_open_userid_list[].user_type (int): 0 = a member of the corp, 2 = a student. Default: 0.

    Reply:
        invalid_list (list[str]): open_userids that are invalid; only when errcode is not 0.

    Permission:
        third-party: 设备接口信息权限 > 创建门禁规则; only for what the app itself created; only people in the visible range of both
            the app and the device
        note: the corp must have installed both the devices and the app
    """
    return _http.post("devicedata/mod_accesscontrol_rule", access_token, hash)


def del_accesscontrol_rule(access_token: Token, hash: Hash) -> Reply:
    """删除门禁通行规则: delete a rule for doors.

    POST devicedata/del_accesscontrol_rule
    https://developer.work.weixin.qq.com/document/path/96227 (2022/10/10)

    hash:
        rule_id (str, required): id of the rule.

    Permission:
        third-party: 设备接口信息权限 > 创建门禁规则; only for what the app itself created
        note: the corp must have installed both the devices and the app
    """
    return _http.post("devicedata/del_accesscontrol_rule", access_token, hash)
