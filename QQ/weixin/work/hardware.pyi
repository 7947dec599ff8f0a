# Made from the docstrings of hardware.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "get_device_feature",
    "get_hardware_checkin_data",
]

class GetDeviceFeatureHash(TypedDict, total=False):
    device_sn: Required[str]

class GetDeviceFeatureReply(TypedDict):
    errcode: int
    errmsg: str
    device_feature: str

def get_device_feature(
    provider_access_token: Token, hash: Union[GetDeviceFeatureHash, Mapping[str, Any]]
) -> Union[GetDeviceFeatureReply, Failure]: ...

class GetHardwareCheckinDataHash(TypedDict, total=False):
    filter_type: Literal[1, 2]
    starttime: Required[int]
    endtime: Required[int]
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class GetHardwareCheckinDataReply(TypedDict):
    errcode: int
    errmsg: str
    checkindata: List[GetHardwareCheckinDataReplyCheckindata]

class GetHardwareCheckinDataReplyCheckindata(TypedDict):
    userid: str
    checkin_time: int
    device_sn: str
    device_name: str

def get_hardware_checkin_data(
    access_token: Token, hash: Union[GetHardwareCheckinDataHash, Mapping[str, Any]]
) -> Union[GetHardwareCheckinDataReply, Failure]: ...
