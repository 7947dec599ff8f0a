# Made from the docstrings of vip.py by .ci/made; change those.

from typing import Any, Dict, List, Mapping, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "submit_batch_add_job",
    "batch_add_job_result",
    "submit_batch_del_job",
    "batch_del_job_result",
    "list",
]

class SubmitBatchAddJobHash(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]

class SubmitBatchAddJobReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str
    invalid_userid_list: List[str]

def submit_batch_add_job(
    access_token: Token, hash: Union[SubmitBatchAddJobHash, Mapping[str, Any]]
) -> Union[SubmitBatchAddJobReply, Failure]: ...

class BatchAddJobResultHash(TypedDict, total=False):
    jobid: Required[str]

class BatchAddJobResultReply(TypedDict):
    errcode: int
    errmsg: str
    job_result: BatchAddJobResultReplyJobResult
    jobid: str
    invalid_userid_list: List[str]

class BatchAddJobResultReplyJobResult(TypedDict):
    succ_userid_list: List[str]
    fail_userid_list: List[str]

def batch_add_job_result(
    access_token: Token, hash: Union[BatchAddJobResultHash, Mapping[str, Any]]
) -> Union[BatchAddJobResultReply, Failure]: ...

class SubmitBatchDelJobHash(TypedDict, total=False):
    userid_list: Required[Union[List[str], Tuple[str, ...]]]

class SubmitBatchDelJobReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str
    invalid_userid_list: List[str]
    job_result: Dict[str, Any]

def submit_batch_del_job(
    access_token: Token, hash: Union[SubmitBatchDelJobHash, Mapping[str, Any]]
) -> Union[SubmitBatchDelJobReply, Failure]: ...

class BatchDelJobResultHash(TypedDict, total=False):
    jobid: Required[str]

class BatchDelJobResultReply(TypedDict):
    errcode: int
    errmsg: str
    job_result: BatchDelJobResultReplyJobResult

class BatchDelJobResultReplyJobResult(TypedDict):
    succ_userid_list: List[str]
    fail_userid_list: List[str]

def batch_del_job_result(
    access_token: Token, hash: Union[BatchDelJobResultHash, Mapping[str, Any]]
) -> Union[BatchDelJobResultReply, Failure]: ...

class ListHash(TypedDict, total=False):
    cursor: str
    limit: int

class ListReply(TypedDict):
    errcode: int
    errmsg: str
    has_more: bool
    next_cursor: str
    userid_list: List[str]

def list(access_token: Token, hash: Union[ListHash, Mapping[str, Any]]) -> Union[ListReply, Failure]: ...
