# Made from the docstrings of trustdevice.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list",
    "get_by_user",
    "delete",
    "approve",
    "reject",
]

class ImportHash(TypedDict, total=False):
    device_list: Required[Sequence[ImportHashDeviceList]]

class ImportHashDeviceList(TypedDict, total=False):
    system: Required[Literal['Windows', 'Mac']]
    mac_addr: Union[List[str], Tuple[str, ...]]
    motherboard_uuid: str
    harddisk_uuid: Union[List[str], Tuple[str, ...]]
    domain: str
    pc_name: str
    seq_no: str

class ImportReply(TypedDict):
    errcode: int
    errmsg: str
    result: List[ImportReplyResult]

class ImportReplyResult(TypedDict):
    device_index: int
    device_code: str
    duplicated_device_code: str
    status: Literal[1, 2, 3, 4]

def import_(access_token: Token, hash: Union[ImportHash, Mapping[str, Any]]) -> Union[ImportReply, Failure]: ...

class ListHash(TypedDict, total=False):
    type: Required[Literal[1, 2, 3]]
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    device_list: List[ListReplyDeviceList]
    next_cursor: str

class ListReplyDeviceList(TypedDict):
    device_code: str
    system: Literal['Windows', 'Mac']
    mac_addr: List[str]
    motherboard_uuid: str
    harddisk_uuid: List[str]
    domain: str
    pc_name: str
    seq_no: str
    last_login_time: int
    last_login_userid: str
    confirm_timestamp: int
    confirm_userid: str
    approved_userid: str
    source: Literal[0, 1, 2, 3]
    status: Literal[1, 2, 3, 4, 5, 6]

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...

class GetByUserHash(TypedDict, total=False):
    last_login_userid: Required[str]
    type: Required[Literal[1, 2, 3]]

class GetByUserReply(TypedDict):
    errcode: int
    errmsg: str
    device_list: List[GetByUserReplyDeviceList]

class GetByUserReplyDeviceList(TypedDict):
    device_code: str
    system: Literal['Windows', 'Mac']
    mac_addr: List[str]
    motherboard_uuid: str
    harddisk_uuid: List[str]
    domain: str
    pc_name: str
    seq_no: str
    last_login_time: int
    last_login_userid: str
    confirm_timestamp: int
    confirm_userid: str
    approved_userid: str
    source: Literal[0, 1, 2, 3]
    status: Literal[1, 2, 3, 4, 5, 6]

def get_by_user(
    access_token: Token, hash: Union[GetByUserHash, Mapping[str, Any]]
) -> Union[GetByUserReply, Failure]: ...

class DeleteHash(TypedDict, total=False):
    type: Required[Literal[1, 2, 3]]
    device_code_list: Required[Union[List[str], Tuple[str, ...]]]

class DeleteReply(TypedDict):
    errcode: int
    errmsg: str

def delete(access_token: Token, hash: Union[DeleteHash, Mapping[str, Any]]) -> Union[DeleteReply, Failure]: ...

class ApproveHash(TypedDict, total=False):
    device_code_list: Required[Union[List[str], Tuple[str, ...]]]

class ApproveReply(TypedDict):
    errcode: int
    errmsg: str
    success_list: List[str]
    fail_list: List[str]

def approve(access_token: Token, hash: Union[ApproveHash, Mapping[str, Any]]) -> Union[ApproveReply, Failure]: ...

class RejectHash(TypedDict, total=False):
    device_code_list: Required[Union[List[str], Tuple[str, ...]]]

class RejectReply(TypedDict):
    errcode: int
    errmsg: str
    success_list: List[str]
    fail_list: List[str]

def reject(access_token: Token, hash: Union[RejectHash, Mapping[str, Any]]) -> Union[RejectReply, Failure]: ...
