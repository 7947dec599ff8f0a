# Made from the docstrings of hardware.py by .ci/made; change those.

from typing import Optional
from typing_extensions import TypedDict
from ._match import Message

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

class AddDeviceMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str
    ModelId: str
    RemarkName: str

def add_device(message: Message) -> Optional[AddDeviceMessage]: ...

class DelDeviceMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str

def del_device(message: Message) -> Optional[DelDeviceMessage]: ...

class ConnectInfoMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str
    ConnectTime: str

def connect_info(message: Message) -> Optional[ConnectInfoMessage]: ...

class DisconnectInfoMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str
    DisconnectTime: str
    Reason: str

def disconnect_info(message: Message) -> Optional[DisconnectInfoMessage]: ...

class DeviceFeatureChangeMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str

def device_feature_change(message: Message) -> Optional[DeviceFeatureChangeMessage]: ...

class RemarkDeviceNameMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str
    RemarkName: str

def remark_device_name(message: Message) -> Optional[RemarkDeviceNameMessage]: ...

class ErrorReportMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str
    ErrCode: str
    ErrMsg: str

def error_report(message: Message) -> Optional[ErrorReportMessage]: ...

class FetchLogFinishMessage(TypedDict):
    ServiceCorpId: str
    AuthCorpId: str
    InfoType: str
    DeviceSn: str
    MediaId: str

def fetch_log_finish(message: Message) -> Optional[FetchLogFinishMessage]: ...
