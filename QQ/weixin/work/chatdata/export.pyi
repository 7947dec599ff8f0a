# Made from the docstrings of export.py by .ci/made; change those.

from typing import Any, Literal, Mapping, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "create_job",
    "get_job_status",
]

class CreateJobHash(TypedDict, total=False):
    code: Required[str]
    media_id: Required[str]

class CreateJobReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def create_job(
    access_token: Token, hash: Union[CreateJobHash, Mapping[str, Any]]
) -> Union[CreateJobReply, Failure]: ...

class GetJobStatusHash(TypedDict, total=False):
    jobid: Required[str]

class GetJobStatusReply(TypedDict):
    errcode: int
    errmsg: str
    status: Literal[1, 2, 3]
    result_id: str
    result_errcode: int
    result_errmsg: str

def get_job_status(
    access_token: Token, hash: Union[GetJobStatusHash, Mapping[str, Any]]
) -> Union[GetJobStatusReply, Failure]: ...
