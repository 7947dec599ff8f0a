# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import admin_oper_log as admin_oper_log
from . import member_oper_log as member_oper_log
from . import trustdevice as trustdevice
from . import vip as vip

__all__ = [
    "get_file_oper_record",
    "get_server_domain_ip",
    "get_screen_oper_record",
]

class GetFileOperRecordHash(TypedDict, total=False):
    start_time: Required[int]
    end_time: Required[int]
    userid_list: Union[List[str], Tuple[str, ...]]
    operation: GetFileOperRecordHashOperation
    cursor: str
    limit: int

class GetFileOperRecordHashOperation(TypedDict, total=False):
    type: Literal[101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 121, 124, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 139, 140, 142, 10001, 10002]
    source: Literal[401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 450, 451, 452]

class GetFileOperRecordReply(TypedDict):
    errcode: int
    errmsg: str
    has_more: bool
    next_cursor: str
    record_list: List[GetFileOperRecordReplyRecordList]

class GetFileOperRecordReplyRecordList(TypedDict):
    time: int
    userid: str
    external_user: GetFileOperRecordReplyRecordListExternalUser
    operation: GetFileOperRecordReplyRecordListOperation
    file_info: str
    file_size: int
    file_md5: str
    applicant_name: str
    device_type: Literal[1, 2]
    device_code: str

class GetFileOperRecordReplyRecordListExternalUser(TypedDict):
    type: Literal[1, 2]
    name: str
    corp_name: str

class GetFileOperRecordReplyRecordListOperation(TypedDict):
    type: Literal[101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 121, 124, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 139, 140, 142, 10001, 10002]
    source: Literal[401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 450, 451, 452]

def get_file_oper_record(
    access_token: Token, hash: Union[GetFileOperRecordHash, Mapping[str, Any]]
) -> Union[GetFileOperRecordReply, Failure]: ...

class GetServerDomainIpReply(TypedDict):
    errcode: int
    errmsg: str
    domain_list: List[GetServerDomainIpReplyDomainList]
    ip_list: List[GetServerDomainIpReplyIpList]

class GetServerDomainIpReplyDomainList(TypedDict):
    domain: str
    universal_domian: str
    protocol: str
    port: List[int]
    is_necessary: Literal[0, 1]
    description: str

class GetServerDomainIpReplyIpList(TypedDict):
    ip: str
    protocol: str
    port: List[int]
    is_necessary: Literal[0, 1]
    description: str

def get_server_domain_ip(access_token: Token) -> Union[GetServerDomainIpReply, Failure]: ...

class GetScreenOperRecordHash(TypedDict, total=False):
    start_time: Required[int]
    end_time: Required[int]
    userid_list: Union[List[str], Tuple[str, ...]]
    department_id_list: Sequence[int]
    screen_shot_type: Literal[1, 2, 3, 4, 5, 6]
    cursor: str
    limit: int

class GetScreenOperRecordReply(TypedDict):
    errcode: int
    errmsg: str
    record_list: List[GetScreenOperRecordReplyRecordList]
    has_more: bool
    next_cursor: str

class GetScreenOperRecordReplyRecordList(TypedDict):
    userid: str
    department_id: int
    screen_shot_type: Literal[1, 2, 3, 4, 5, 6]
    screen_shot_content: str
    time: int
    system: str

def get_screen_oper_record(
    access_token: Token, hash: Union[GetScreenOperRecordHash, Mapping[str, Any]]
) -> Union[GetScreenOperRecordReply, Failure]: ...
