# Made from the docstrings of devicedata.py by .ci/made; change those.

from typing import List, Literal, Optional
from typing_extensions import TypedDict
from ._match import Message

__all__ = [
    "device_checkin_data_report",
    "device_accesscontrol_data_report",
    "device_temperature_data_report",
    "device_data_auth_change",
]

class DeviceCheckinDataReportMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    MsgType: str
    Event: str
    TimeStamp: str
    CheckInDataList: DeviceCheckinDataReportMessageCheckInDataList
    DeviceSn: str
    CheckinDataList: DeviceCheckinDataReportMessageCheckinDataList

class DeviceCheckinDataReportMessageCheckInDataList(TypedDict):
    Item: List[DeviceCheckinDataReportMessageCheckInDataListItem]

class DeviceCheckinDataReportMessageCheckInDataListItem(TypedDict):
    OpenUserId: str
    UserType: Literal['0', '1', '2']
    CheckinTime: str

class DeviceCheckinDataReportMessageCheckinDataList(TypedDict):
    Item: List[DeviceCheckinDataReportMessageCheckinDataListItem]

class DeviceCheckinDataReportMessageCheckinDataListItem(TypedDict):
    OpenUserId: str
    UserType: Literal['0', '1', '2']
    CheckinTime: str

def device_checkin_data_report(message: Message) -> Optional[DeviceCheckinDataReportMessage]: ...

class DeviceAccesscontrolDataReportMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    MsgType: str
    Event: str
    TimeStamp: str
    AccessDataList: DeviceAccesscontrolDataReportMessageAccessDataList
    DeviceSn: str

class DeviceAccesscontrolDataReportMessageAccessDataList(TypedDict):
    Item: List[DeviceAccesscontrolDataReportMessageAccessDataListItem]

class DeviceAccesscontrolDataReportMessageAccessDataListItem(TypedDict):
    OpenUserId: str
    UserType: Literal['0', '1', '2']
    TimeStamp: str
    PassType: Literal['1', '2', '3']
    PassMethod: Literal['1', '2', '3', '4']

def device_accesscontrol_data_report(message: Message) -> Optional[DeviceAccesscontrolDataReportMessage]: ...

class DeviceTemperatureDataReportMessage(TypedDict):
    ToUserName: str
    FromUserName: str
    MsgType: str
    Event: str
    TimeStamp: str
    TemperatureDataList: DeviceTemperatureDataReportMessageTemperatureDataList
    DeviceSn: str

class DeviceTemperatureDataReportMessageTemperatureDataList(TypedDict):
    Item: List[DeviceTemperatureDataReportMessageTemperatureDataListItem]

class DeviceTemperatureDataReportMessageTemperatureDataListItem(TypedDict):
    OpenUserId: str
    UserType: Literal['0', '1', '2']
    TimeStamp: str
    Temperature: str
    Status: str

def device_temperature_data_report(message: Message) -> Optional[DeviceTemperatureDataReportMessage]: ...

class DeviceDataAuthChangeMessage(TypedDict):
    SuiteId: str
    AuthCorpId: str
    InfoType: str
    TimeStamp: str
    AgentID: str

def device_data_auth_change(message: Message) -> Optional[DeviceDataAuthChangeMessage]: ...
