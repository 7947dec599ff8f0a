# Made from the docstrings of __init__.py by .ci/made; change those.

from typing import Any, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure
from . import device as device
from . import model as model

__all__ = [
    "get_model_token",
    "get_device_secret",
    "get_device_token",
]

class GetModelTokenHash(TypedDict, total=False):
    model_id: Required[str]
    model_secret: Required[str]
    model_ticket: Required[str]

class GetModelTokenReply(TypedDict):
    errcode: int
    errmsg: str
    model_access_token: str
    expires_in: int

def get_model_token(hash: Union[GetModelTokenHash, Mapping[str, Any]]) -> Union[GetModelTokenReply, Failure]: ...

class GetDeviceSecretHash(TypedDict, total=False):
    auth_code: Required[str]

class GetDeviceSecretReply(TypedDict):
    errcode: int
    errmsg: str
    device_secret: str
    device_access_token: str
    expires_in: int

def get_device_secret(
    model_access_token: Token, hash: Union[GetDeviceSecretHash, Mapping[str, Any]]
) -> Union[GetDeviceSecretReply, Failure]: ...

class GetDeviceTokenHash(TypedDict, total=False):
    device_sn: Required[str]
    device_secret: Required[str]

class GetDeviceTokenReply(TypedDict):
    errcode: int
    errmsg: str
    device_access_token: str
    expires_in: int

def get_device_token(
    model_access_token: Token, hash: Union[GetDeviceTokenHash, Mapping[str, Any]]
) -> Union[GetDeviceTokenReply, Failure]: ...
