# Made from the docstrings of contact.py by .ci/made; change those.

from typing import Any, List, Literal, Mapping, Sequence, Tuple, Union
from typing_extensions import Required, TypedDict
from .._http import Token
from ..errors import Failure

__all__ = [
    "id_translate",
    "sort",
    "search",
    "batchsearch",
]

class IdTranslateHash(TypedDict, total=False):
    auth_corpid: Required[str]
    media_id_list: Required[Union[List[str], Tuple[str, ...]]]
    output_file_name: str
    output_file_format: str

class IdTranslateReply(TypedDict):
    errcode: int
    errmsg: str
    jobid: str

def id_translate(
    provider_access_token: Token, hash: Union[IdTranslateHash, Mapping[str, Any]]
) -> Union[IdTranslateReply, Failure]: ...

class SortHash(TypedDict, total=False):
    auth_corpid: Required[str]
    sort_options: Sequence[SortHashSortOptions]
    useridlist: Required[Union[List[str], Tuple[str, ...]]]

class SortHashSortOptions(TypedDict, total=False):
    sort_field: Literal[0, 1]
    sort_type: Literal[0, 1]

class SortReply(TypedDict):
    errcode: int
    errmsg: str
    useridlist: List[str]

def sort(provider_access_token: Token, hash: Union[SortHash, Mapping[str, Any]]) -> Union[SortReply, Failure]: ...

class SearchHash(TypedDict, total=False):
    auth_corpid: Required[str]
    query_word: Required[str]
    query_type: Literal[0, 1, 2]
    query_range: Literal[0, 1]
    full_match_field: Literal[1, 2]
    cursor: str
    limit: int
    agentid: int

class SearchReply(TypedDict):
    errcode: int
    errmsg: str
    query_result: SearchReplyQueryResult
    is_last: bool
    next_cursor: str

class SearchReplyQueryResult(TypedDict):
    user: SearchReplyQueryResultUser
    party: SearchReplyQueryResultParty
    dismiss_user: SearchReplyQueryResultDismissUser

class SearchReplyQueryResultUser(TypedDict):
    userid: List[str]
    open_userid: List[str]

class SearchReplyQueryResultParty(TypedDict):
    department_id: List[int]

class SearchReplyQueryResultDismissUser(TypedDict):
    userid: List[str]
    open_userid: List[str]

def search(
    provider_access_token: Token, hash: Union[SearchHash, Mapping[str, Any]]
) -> Union[SearchReply, Failure]: ...

class BatchsearchHash(TypedDict, total=False):
    auth_corpid: Required[str]
    query_request_list: Required[Sequence[BatchsearchHashQueryRequestList]]
    agentid: int

class BatchsearchHashQueryRequestList(TypedDict, total=False):
    query_word: Required[str]
    query_type: Literal[0, 1, 2]
    query_range: Literal[0, 1]
    full_match_field: Literal[1, 2]
    cursor: str
    limit: int

class BatchsearchReply(TypedDict):
    errcode: int
    errmsg: str
    query_result_list: List[BatchsearchReplyQueryResultList]

class BatchsearchReplyQueryResultList(TypedDict):
    query_request: BatchsearchReplyQueryResultListQueryRequest
    query_result: BatchsearchReplyQueryResultListQueryResult
    is_last: bool
    next_cursor: str

class BatchsearchReplyQueryResultListQueryRequest(TypedDict):
    query_word: str
    query_type: int
    query_range: int
    full_match_field: int
    cursor: str
    limit: int

class BatchsearchReplyQueryResultListQueryResult(TypedDict):
    user: BatchsearchReplyQueryResultListQueryResultUser
    party: BatchsearchReplyQueryResultListQueryResultParty
    dismiss_user: BatchsearchReplyQueryResultListQueryResultDismissUser

class BatchsearchReplyQueryResultListQueryResultUser(TypedDict):
    userid: List[str]
    open_userid: List[str]

class BatchsearchReplyQueryResultListQueryResultParty(TypedDict):
    department_id: List[int]

class BatchsearchReplyQueryResultListQueryResultDismissUser(TypedDict):
    userid: List[str]
    open_userid: List[str]

def batchsearch(
    provider_access_token: Token, hash: Union[BatchsearchHash, Mapping[str, Any]]
) -> Union[BatchsearchReply, Failure]: ...
