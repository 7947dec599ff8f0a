# Made from the docstrings of devicedata.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from ._http import Token
from .errors import Failure

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

class GetAuthInfoHash(TypedDict, total=False):
    agentid: int

class GetAuthInfoReply(TypedDict):
    errcode: int
    errmsg: str
    device_list: GetAuthInfoReplyDeviceList

class GetAuthInfoReplyDeviceList(TypedDict):
    item: List[GetAuthInfoReplyDeviceListItem]

class GetAuthInfoReplyDeviceListItem(TypedDict):
    device_sn: str
    SN: Any
    remark_name: str
    default_name: str
    model_name: str
    device_type: int
    device_ability: int

def get_auth_info(
    access_token: Token, hash: Union[GetAuthInfoHash, Mapping[str, Any]]
) -> Union[GetAuthInfoReply, Failure]: ...

class GetCheckinDataHash(TypedDict, total=False):
    agentid: int
    user_type: Required[Literal[0, 2]]
    begin_time: Required[int]
    end_time: Required[int]
    data_filter_type: Required[Literal[1, 2]]
    device_sn_list: Union[List[str], Tuple[str, ...]]
    open_userid_list: Union[List[str], Tuple[str, ...]]
    limit: int
    cursor: str

class GetCheckinDataReply(TypedDict):
    errcode: int
    errmsg: str
    checkindata: GetCheckinDataReplyCheckindata
    next_cursor: str

class GetCheckinDataReplyCheckindata(TypedDict):
    items: List[GetCheckinDataReplyCheckindataItems]

class GetCheckinDataReplyCheckindataItems(TypedDict):
    open_userid: str
    device_sn: str
    checkin_time: int

def get_checkin_data(
    access_token: Token, hash: Union[GetCheckinDataHash, Mapping[str, Any]]
) -> Union[GetCheckinDataReply, Failure]: ...

class GetTemperatureDataHash(TypedDict, total=False):
    agentid: int
    user_type: Required[Literal[0, 2]]
    begin_time: Required[int]
    end_time: Required[int]
    data_filter_type: Required[Literal[1, 2]]
    device_sn_list: Union[List[str], Tuple[str, ...]]
    open_userid_list: Union[List[str], Tuple[str, ...]]
    limit: int
    cursor: str

class GetTemperatureDataReply(TypedDict):
    errcode: int
    errmsg: str
    temperature_data: GetTemperatureDataReplyTemperatureData
    next_cursor: str

class GetTemperatureDataReplyTemperatureData(TypedDict):
    items: List[GetTemperatureDataReplyTemperatureDataItems]

class GetTemperatureDataReplyTemperatureDataItems(TypedDict):
    user_type: int
    open_userid: str
    device_sn: str
    timestamp: int
    temperature: str
    status: int

def get_temperature_data(
    access_token: Token, hash: Union[GetTemperatureDataHash, Mapping[str, Any]]
) -> Union[GetTemperatureDataReply, Failure]: ...

class GetAccesscontrolDataHash(TypedDict, total=False):
    agentid: int
    user_type: Required[Literal[0, 2]]
    begin_time: Required[int]
    end_time: Required[int]
    data_filter_type: Required[Literal[1, 2]]
    device_sn_list: Union[List[str], Tuple[str, ...]]
    open_userid_list: Union[List[str], Tuple[str, ...]]
    limit: int
    cursor: str

class GetAccesscontrolDataReply(TypedDict):
    errcode: int
    errmsg: str
    accesscontrol_data: GetAccesscontrolDataReplyAccesscontrolData
    next_cursor: str

class GetAccesscontrolDataReplyAccesscontrolData(TypedDict):
    items: List[GetAccesscontrolDataReplyAccesscontrolDataItems]

class GetAccesscontrolDataReplyAccesscontrolDataItems(TypedDict):
    user_type: Literal[0, 1, 2]
    open_userid: str
    device_sn: str
    timestamp: int
    pass_type: Literal[1, 2, 3]
    pass_method: Literal[1, 2, 3, 4]

def get_accesscontrol_data(
    access_token: Token, hash: Union[GetAccesscontrolDataHash, Mapping[str, Any]]
) -> Union[GetAccesscontrolDataReply, Failure]: ...

class GetAccesscontrolRuleHash(TypedDict, total=False):
    device_sn: Required[str]

class GetAccesscontrolRuleReply(TypedDict):
    errcode: int
    errmsg: str
    pass_rule: GetAccesscontrolRuleReplyPassRule
    remote_pass_rule: GetAccesscontrolRuleReplyRemotePassRule

class GetAccesscontrolRuleReplyPassRule(TypedDict):
    items: List[GetAccesscontrolRuleReplyPassRuleItems]

class GetAccesscontrolRuleReplyPassRuleItems(TypedDict):
    rule_id: str
    name: str
    rule_list: List[str]
    effect_time: int
    effect_open_userid_list: List[GetAccesscontrolRuleReplyPassRuleItemsEffectOpenUseridList]

class GetAccesscontrolRuleReplyPassRuleItemsEffectOpenUseridList(TypedDict):
    open_userid: str
    user_type: Literal[0, 2]

class GetAccesscontrolRuleReplyRemotePassRule(TypedDict):
    items: List[GetAccesscontrolRuleReplyRemotePassRuleItems]

class GetAccesscontrolRuleReplyRemotePassRuleItems(TypedDict):
    rule_id: str
    name: str
    rule_list: List[str]
    effect_time: int
    effect_open_userid_list: List[GetAccesscontrolRuleReplyRemotePassRuleItemsEffectOpenUseridList]

class GetAccesscontrolRuleReplyRemotePassRuleItemsEffectOpenUseridList(TypedDict):
    open_userid: str
    user_type: Literal[0, 2]

def get_accesscontrol_rule(
    access_token: Token, hash: Union[GetAccesscontrolRuleHash, Mapping[str, Any]]
) -> Union[GetAccesscontrolRuleReply, Failure]: ...

class AddAccesscontrolRuleHash(TypedDict, total=False):
    rule_name: Required[str]
    device_sn_list: Required[Union[List[str], Tuple[str, ...]]]
    pass_rule: AddAccesscontrolRuleHashPassRule
    remote_pass_rule: AddAccesscontrolRuleHashRemotePassRule

class AddAccesscontrolRuleHashPassRule(TypedDict, total=False):
    rule_list: Required[Union[List[str], Tuple[str, ...]]]
    effect_open_userid_list: Required[Sequence[AddAccesscontrolRuleHashPassRuleEffectOpenUseridList]]

class AddAccesscontrolRuleHashPassRuleEffectOpenUseridList(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Literal[0, 2]

class AddAccesscontrolRuleHashRemotePassRule(TypedDict, total=False):
    rule_list: Required[Union[List[str], Tuple[str, ...]]]
    effect_open_userid_list: Required[Sequence[AddAccesscontrolRuleHashRemotePassRuleEffectOpenUseridList]]

class AddAccesscontrolRuleHashRemotePassRuleEffectOpenUseridList(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Literal[0, 2]

class AddAccesscontrolRuleReply(TypedDict):
    errcode: int
    errmsg: str
    rule_id: str
    invalid_list: List[str]

def add_accesscontrol_rule(
    access_token: Token, hash: Union[AddAccesscontrolRuleHash, Mapping[str, Any]]
) -> Union[AddAccesscontrolRuleReply, Failure]: ...

class ModAccesscontrolRuleHash(TypedDict, total=False):
    rule_id: Required[str]
    rule_name: Required[str]
    device_sn_list: Required[Union[List[str], Tuple[str, ...]]]
    pass_rule: ModAccesscontrolRuleHashPassRule
    remote_pass_rule: ModAccesscontrolRuleHashRemotePassRule

class ModAccesscontrolRuleHashPassRule(TypedDict, total=False):
    rule_list: Required[Union[List[str], Tuple[str, ...]]]
    effect_open_userid_list: Required[Sequence[ModAccesscontrolRuleHashPassRuleEffectOpenUseridList]]

class ModAccesscontrolRuleHashPassRuleEffectOpenUseridList(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Literal[0, 2]

class ModAccesscontrolRuleHashRemotePassRule(TypedDict, total=False):
    rule_list: Required[Union[List[str], Tuple[str, ...]]]
    effect_open_userid_list: Required[Sequence[ModAccesscontrolRuleHashRemotePassRuleEffectOpenUseridList]]

class ModAccesscontrolRuleHashRemotePassRuleEffectOpenUseridList(TypedDict, total=False):
    open_userid: Required[str]
    user_type: Literal[0, 2]

class ModAccesscontrolRuleReply(TypedDict):
    errcode: int
    errmsg: str
    invalid_list: List[str]

def mod_accesscontrol_rule(
    access_token: Token, hash: Union[ModAccesscontrolRuleHash, Mapping[str, Any]]
) -> Union[ModAccesscontrolRuleReply, Failure]: ...

class DelAccesscontrolRuleHash(TypedDict, total=False):
    rule_id: Required[str]

class DelAccesscontrolRuleReply(TypedDict):
    errcode: int
    errmsg: str

def del_accesscontrol_rule(
    access_token: Token, hash: Union[DelAccesscontrolRuleHash, Mapping[str, Any]]
) -> Union[DelAccesscontrolRuleReply, Failure]: ...
