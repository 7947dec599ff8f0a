# Made from the docstrings of model.py by .ci/made; change those.

from typing import Any, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "register_sn",
    "unregister_sn",
]

class RegisterSnHash(TypedDict, total=False):
    device_sn: Required[str]

class RegisterSnReply(TypedDict):
    errcode: int
    errmsg: str
    qr_code: str

def register_sn(
    model_access_token: Token, hash: Union[RegisterSnHash, Mapping[str, Any]]
) -> Union[RegisterSnReply, Failure]: ...

class UnregisterSnHash(TypedDict, total=False):
    device_sn: Required[str]

class UnregisterSnReply(TypedDict):
    errcode: int
    errmsg: str

def unregister_sn(
    model_access_token: Token, hash: Union[UnregisterSnHash, Mapping[str, Any]]
) -> Union[UnregisterSnReply, Failure]: ...
