# Made from the docstrings of cli.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from ..errors import Failure

__all__ = [
    "get_cli_config",
    "get_mcp_config",
]

class GetCliConfigHash(TypedDict, total=False):
    bot_id: Required[str]
    time: Required[int]
    nonce: Required[str]
    signature: Required[str]
    bind_source: Required[Literal[1, 2]]

class GetCliConfigReply(TypedDict):
    errcode: int
    errmsg: str
    token: str

def get_cli_config(hash: Union[GetCliConfigHash, Mapping[str, Any]]) -> Union[GetCliConfigReply, Failure]: ...

class GetMcpConfigHash(TypedDict, total=False):
    bot_id: Required[str]
    time: Required[int]
    nonce: Required[str]
    signature: Required[str]

class GetMcpConfigReply(TypedDict):
    errcode: int
    errmsg: str
    list: List[GetMcpConfigReplyList]

class GetMcpConfigReplyList(TypedDict):
    biz_type: str
    url: str
    is_authed: bool

def get_mcp_config(hash: Union[GetMcpConfigHash, Mapping[str, Any]]) -> Union[GetMcpConfigReply, Failure]: ...
