"""QQ::weixin::work::hardware: 打卡.

What attendance devices recorded.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["get_device_feature", "get_hardware_checkin_data"]


def get_device_feature(provider_access_token: Token, hash: Hash) -> Reply:
    """获取设备特征: read the mark that a device reports of itself.

    POST hardware/get_device_feature
    https://developer.work.weixin.qq.com/document/path/92739

    hash:
        device_sn (str, required): serial number of the device.

    Reply:
        device_feature (str): the mark.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("hardware/get_device_feature", hash=hash, provider_access_token=provider_access_token)


def get_hardware_checkin_data(access_token: Token, hash: Hash) -> Reply:
    """获取设备打卡数据: list what attendance devices recorded, whether it fits a check-in rule or not.

    POST hardware/get_hardware_checkin_data
    https://developer.work.weixin.qq.com/document/path/94126 (2024/10/31)

    Check-ins by mobile phone are not among them.

    hash:
        filter_type (int): which time starttime and endtime mean: 1 = of the check-in, 2 = of the upload by the device.
            Default: 1.
        starttime (int, required): from when, Unix seconds; by when they checked in if filter_type is 1, by when the
            device uploaded it if 2.
        endtime (int, required): until when, Unix seconds; likewise; at most a month after starttime.
        useridlist (list[str], required): the members; at most 100 items; invalid ones are ignored.

    Reply:
        checkindata (list[dict]): the records.
        checkindata[].userid (str): the member.
        checkindata[].checkin_time (int): when, Unix seconds.
        checkindata[].device_sn (str): serial number of the device.
        checkindata[].device_name (str): name of the device.

    Permission:
        self-built: 打卡 > 可调用接口的应用
        delegated: not allowed
        third-party: 打卡; the device's model must be associated with the app
        system secret: not since 2023-12-01, except for corps that used it before
        note: within the app's visible range
    """
    return _http.post("hardware/get_hardware_checkin_data", access_token, hash)
