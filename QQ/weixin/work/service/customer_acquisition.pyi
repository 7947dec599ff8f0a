# Made from the docstrings of customer_acquisition.py by .ci/made; change those.

from typing import Any, List, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_bill_list",
]

class GetBillListHash(TypedDict, total=False):
    begin_time: Required[int]
    end_time: Required[int]
    auth_corpid: Required[str]
    cursor: str
    limit: int

class GetBillListReply(TypedDict):
    errcode: int
    errmsg: str
    next_cursor: str
    bill_list: List[GetBillListReplyBillList]

class GetBillListReplyBillList(TypedDict):
    timestamp: int
    link_id: str
    state: str
    price: int

def get_bill_list(
    suite_access_token: Token, hash: Union[GetBillListHash, Mapping[str, Any]]
) -> Union[GetBillListReply, Failure]: ...
