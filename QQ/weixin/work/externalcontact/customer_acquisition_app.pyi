# Made from the docstrings of customer_acquisition_app.py by .ci/made; change those.

from typing import List, Union
from typing_extensions import TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "get_permit",
]

class GetPermitReply(TypedDict):
    errcode: int
    errmsg: str
    user_list: List[str]
    department_list: List[int]
    tag_list: List[int]

def get_permit(access_token: Token) -> Union[GetPermitReply, Failure]: ...
