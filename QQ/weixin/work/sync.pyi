# Made from the docstrings of sync.py by .ci/made; change those.

from typing import Union
from typing_extensions import TypedDict
from ._http import Token
from .errors import Failure

__all__ = [
    "contact_sync_success",
]

class ContactSyncSuccessReply(TypedDict):
    errcode: int
    errmsg: str

def contact_sync_success(access_token: Token) -> Union[ContactSyncSuccessReply, Failure]: ...
