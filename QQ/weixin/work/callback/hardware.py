"""QQ::weixin::work::callback::hardware: 智慧硬件.

What becomes of devices, for those who make them.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "add_device",
    "del_device",
    "connect_info",
    "disconnect_info",
    "device_feature_change",
    "remark_device_name",
    "error_report",
    "fetch_log_finish",
]


def add_device(message: Message) -> Optional[Message]:
    """添加设备: a corp added a device.

    EVENT InfoType=add_device
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always add_device.
        DeviceSn (str): the serial number of the device; not on the page.
        ModelId (str): the model of the device; not on the page.
        RemarkName (str): the name that was given to the device; not on the page.
    """
    return matching(message, InfoType="add_device")


def del_device(message: Message) -> Optional[Message]:
    """删除设备: a corp removed a device.

    EVENT InfoType=del_device
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always del_device.
        DeviceSn (str): the serial number of the device; not on the page.
    """
    return matching(message, InfoType="del_device")


def connect_info(message: Message) -> Optional[Message]:
    """设备连接: a device connected.

    EVENT InfoType=connect_info
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always connect_info.
        DeviceSn (str): the serial number of the device; not on the page.
        ConnectTime (str): when the device connected, in Unix seconds; not on the page.
    """
    return matching(message, InfoType="connect_info")


def disconnect_info(message: Message) -> Optional[Message]:
    """设备断开连接: a device was cut off.

    EVENT InfoType=disconnect_info
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always disconnect_info.
        DeviceSn (str): the serial number of the device; not on the page.
        DisconnectTime (str): when the device was cut off, in Unix seconds; not on the page.
        Reason (str): why; not on the page.
    """
    return matching(message, InfoType="disconnect_info")


def device_feature_change(message: Message) -> Optional[Message]:
    """设备特征变更: the features of a device changed.

    EVENT InfoType=device_feature_change
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always device_feature_change.
        DeviceSn (str): the serial number of the device; not on the page.
    """
    return matching(message, InfoType="device_feature_change")


def remark_device_name(message: Message) -> Optional[Message]:
    """设备备注名变更: a device was given a name.

    EVENT InfoType=remark_device_name
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always remark_device_name.
        DeviceSn (str): the serial number of the device; not on the page.
        RemarkName (str): the name that was given to the device; not on the page.
    """
    return matching(message, InfoType="remark_device_name")


def error_report(message: Message) -> Optional[Message]:
    """设备故障上报: a device reported an error.

    EVENT InfoType=error_report
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always error_report.
        DeviceSn (str): the serial number of the device; not on the page.
        ErrCode (str): the errcode that the device reported; not on the page.
        ErrMsg (str): what the device reported; not on the page.
    """
    return matching(message, InfoType="error_report")


def fetch_log_finish(message: Message) -> Optional[Message]:
    """设备日志提取完成: the log of a device was fetched.

    EVENT InfoType=fetch_log_finish
    https://developer.work.weixin.qq.com/document/path/90751

    Message:
        ServiceCorpId (str): the service provider, by its CorpID; not on the page.
        AuthCorpId (str): the authorised corp; not on the page.
        InfoType (str): always fetch_log_finish.
        DeviceSn (str): the serial number of the device; not on the page.
        MediaId (str): the media file; media.get fetches it within 3 days; not on the page.
    """
    return matching(message, InfoType="fetch_log_finish")
