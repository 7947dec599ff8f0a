# Made from the docstrings of externalcontact.py by .ci/made; change those.

from typing import Any, List, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "finish_external_userid_migration",
    "unionid_to_external_userid_3rd",
]

class FinishExternalUseridMigrationHash(TypedDict, total=False):
    corpid: Required[str]

class FinishExternalUseridMigrationReply(TypedDict):
    errcode: int
    errmsg: str

def finish_external_userid_migration(
    provider_access_token: Token, hash: Union[FinishExternalUseridMigrationHash, Mapping[str, Any]]
) -> Union[FinishExternalUseridMigrationReply, Failure]: ...

class UnionidToExternalUserid3rdHash(TypedDict, total=False):
    unionid: Required[str]
    openid: Required[str]
    corpid: str

class UnionidToExternalUserid3rdReply(TypedDict):
    errcode: int
    errmsg: str
    external_userid_info: List[UnionidToExternalUserid3rdReplyExternalUseridInfo]

class UnionidToExternalUserid3rdReplyExternalUseridInfo(TypedDict):
    corpid: str
    external_userid: str

def unionid_to_external_userid_3rd(
    suite_access_token: Token, hash: Union[UnionidToExternalUserid3rdHash, Mapping[str, Any]]
) -> Union[UnionidToExternalUserid3rdReply, Failure]: ...
