# Made from the docstrings of admin_oper_log.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "list",
]

class ListHash(TypedDict, total=False):
    start_time: Required[int]
    end_time: Required[int]
    oper_type: Literal[2, 3, 7, 8, 11, 12, 13]
    userid: str
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    record_list: List[ListReplyRecordList]
    has_more: bool
    next_cursor: str

class ListReplyRecordList(TypedDict):
    userid: str
    oper_type: int
    time: int
    detail_type: int
    detail_info: str
    ip: str

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...
