"""QQ::weixin::work::callback::devicedata: 设备数据.

What devices of the corp have recorded. hardware.py has what becomes of the devices.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "device_checkin_data_report",
    "device_accesscontrol_data_report",
    "device_temperature_data_report",
    "device_data_auth_change",
]


def device_checkin_data_report(message: Message) -> Optional[Message]:
    """考勤打卡原始数据回调: a device has recorded check-ins.

    EVENT MsgType=event Event=device_checkin_data_report
    https://developer.work.weixin.qq.com/document/path/97214 (2023/02/09)

    Only where the user lets the device report it and is in the visible range of the app. Answer within a second. Comes
    to the data callback URL (数据回调URL).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        MsgType (str): always event.
        Event (str): always device_checkin_data_report.
        TimeStamp (str): when it was sent, in Unix seconds.
        CheckInDataList (dict): the check-ins.
        CheckInDataList.Item (list[dict]): a check-in each.
        CheckInDataList.Item[].OpenUserId (str): who it was, by openuserid.
        CheckInDataList.Item[].UserType (str): 0 = a member, 1 = a visitor, 2 = a student.
        CheckInDataList.Item[].CheckinTime (str): when, in Unix seconds.
        DeviceSn (str): the serial number of the device.
        CheckinDataList (dict): the check-ins, as the table of the document spells it: read both.
        CheckinDataList.Item (list[dict]): a check-in each.
        CheckinDataList.Item[].OpenUserId (str): who it was, by openuserid.
        CheckinDataList.Item[].UserType (str): 0 = a member, 1 = a visitor, 2 = a student.
        CheckinDataList.Item[].CheckinTime (str): when, in Unix seconds.
    """
    return matching(message, MsgType="event", Event="device_checkin_data_report")


def device_accesscontrol_data_report(message: Message) -> Optional[Message]:
    """门禁通行原始数据回调: a device has recorded who passed.

    EVENT MsgType=event Event=device_accesscontrol_data_report
    https://developer.work.weixin.qq.com/document/path/97215 (2023/02/09)

    Only where the user lets the device report it and is in the visible range of the app. Answer within a second. Comes
    to the data callback URL (数据回调URL).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        MsgType (str): always event.
        Event (str): always device_accesscontrol_data_report.
        TimeStamp (str): when it was sent, in Unix seconds.
        AccessDataList (dict): who passed.
        AccessDataList.Item (list[dict]): a passage each.
        AccessDataList.Item[].OpenUserId (str): who it was, by openuserid.
        AccessDataList.Item[].UserType (str): 0 = a member, 1 = a visitor, 2 = a student.
        AccessDataList.Item[].TimeStamp (str): when, in Unix seconds.
        AccessDataList.Item[].PassType (str): 1 = in, 2 = out, 3 = not known.
        AccessDataList.Item[].PassMethod (str): 1 = by face, 2 = by QR code, 3 = opened remotely, 4 = by fingerprint.
        DeviceSn (str): the serial number of the device.
    """
    return matching(message, MsgType="event", Event="device_accesscontrol_data_report")


def device_temperature_data_report(message: Message) -> Optional[Message]:
    """体温检测原始数据回调: a device has measured temperatures.

    EVENT MsgType=event Event=device_temperature_data_report
    https://developer.work.weixin.qq.com/document/path/97216 (2023/02/09)

    Only where the user lets the device report it and is in the visible range of the app. Answer within a second. Comes
    to the data callback URL (数据回调URL).

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        MsgType (str): always event.
        Event (str): always device_temperature_data_report.
        TimeStamp (str): when it was sent, in Unix seconds.
        TemperatureDataList (dict): the measurements.
        TemperatureDataList.Item (list[dict]): a measurement each.
        TemperatureDataList.Item[].OpenUserId (str): who it was, by openuserid.
        TemperatureDataList.Item[].UserType (str): 0 = a member, 1 = a visitor, 2 = a student.
        TemperatureDataList.Item[].TimeStamp (str): when, in Unix seconds.
        TemperatureDataList.Item[].Temperature (str): the temperature.
        TemperatureDataList.Item[].Status (str): whether the temperature is normal.
        DeviceSn (str): the serial number of the device.
    """
    return matching(message, MsgType="event", Event="device_temperature_data_report")


def device_data_auth_change(message: Message) -> Optional[Message]:
    """设备数据授权变更回调: a corp changed what the data of its devices may be used for.

    EVENT InfoType=device_data_auth_change
    https://developer.work.weixin.qq.com/document/path/96103 (2022/09/30)

    Answer within a second. Comes to the data callback URL (数据回调URL).

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always device_data_auth_change.
        TimeStamp (str): when it was sent, in Unix seconds.
        AgentID (str): the app.
    """
    return matching(message, InfoType="device_data_auth_change")
