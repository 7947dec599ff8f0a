"""The archive of documents (文档数据): whom the corp has granted. In the sandbox these are all members, on trial."""

from typing import Any

from ._model.resource import Fitted, paged
from ._reply import Reply
from ._state import State

ON_TRIAL, DAYS = 1, 30


@Fitted
def get_auth_user_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return paged([{"userid": each} for each in sandbox.company.userids()], hash, at="auth_user_list[]", limit=200)


@Fitted
def get_auth_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    begin = int(sandbox.now) // 86400 * 86400
    return {
        "status": ON_TRIAL,
        "auth_scope": {"userid_list": [], "department_id_list": [1], "tag_id_list": []},
        "begin_time": begin,
        "end_time": begin + DAYS * 86400,
        "auth_user_count": len(sandbox.company.userids()),
    }
