# Made from the docstrings of resigned.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "transfer_customer",
    "transfer_result",
]

class TransferCustomerHash(TypedDict, total=False):
    handover_userid: Required[str]
    takeover_userid: Required[str]
    external_userid: Required[Union[List[str], Tuple[str, ...]]]

class TransferCustomerReply(TypedDict):
    errcode: int
    errmsg: str
    customer: List[TransferCustomerReplyCustomer]

class TransferCustomerReplyCustomer(TypedDict):
    external_userid: str
    errcode: int

def transfer_customer(
    access_token: Token, hash: Union[TransferCustomerHash, Mapping[str, Any]]
) -> Union[TransferCustomerReply, Failure]: ...

class TransferResultHash(TypedDict, total=False):
    handover_userid: Required[str]
    takeover_userid: Required[str]
    cursor: str

class TransferResultReply(TypedDict):
    errcode: int
    errmsg: str
    customer: List[TransferResultReplyCustomer]
    next_cursor: str

class TransferResultReplyCustomer(TypedDict):
    external_userid: str
    status: Literal[1, 2, 3, 4]
    takeover_time: int

def transfer_result(
    access_token: Token, hash: Union[TransferResultHash, Mapping[str, Any]]
) -> Union[TransferResultReply, Failure]: ...
