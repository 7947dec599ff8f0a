"""Search and sort the contacts of an authorised corp."""

from typing import Any, Optional

from .._model.resource import Fitted, Thing, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.people import open_userid

MEMBERS, DEPARTMENTS = 1, 2  # query_type
NAME, ENGLISH_NAME = 1, 2  # full_match_field


@Fitted
def search(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_corp(sandbox, hash)
    return _found(sandbox, hash)


@Fitted
def batchsearch(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_corp(sandbox, hash)
    results = [{"query_request": each, **_found(sandbox, each)} for each in hash["query_request_list"]]
    return {"query_result_list": results}


@Fitted
def sort(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_corp(sandbox, hash)
    userids = [sandbox.company.need_member(userid) for userid in hash["useridlist"]]
    for option in reversed(hash.get("sort_options") or [{}]):
        field = "alias" if option.get("sort_field") == 1 else "name"
        members = {userid: sandbox.company.member(userid) for userid in userids}
        values = {
            userid: str(member.get(field) or "").encode("gb18030", "replace") for userid, member in members.items()
        }
        userids.sort(key=values.__getitem__, reverse=option.get("sort_type") == 1)  # GB's order is that of the pinyin
    return {"useridlist": userids}


def _need_corp(sandbox: State, hash: dict[str, Any]) -> None:
    if hash["auth_corpid"] != sandbox.corpid:
        raise RefusalError(40013)


def _found(sandbox: State, hash: dict[str, Any]) -> Reply:
    company, kind = sandbox.company, hash.get("query_type") or 0
    userids = [
        userid
        for userid in (company.userids() if kind != DEPARTMENTS else ())
        if _matches(company.member(userid).get("name"), company.member(userid).get("english_name"), hash)
    ]
    parties = [
        each
        for each in (company.departments if kind != MEMBERS else ())
        if _matches(company.details(each)["name"], company.details(each).get("name_en"), hash)
    ]
    page = paged(userids, hash, at="userid[]", limit=50)
    part = page["userid"]
    result: Thing = {"user": {"userid": part, "open_userid": [open_userid(each) for each in part]}}
    result["party"] = {"department_id": parties if not hash.get("cursor") else []}
    return {"query_result": result, "is_last": page["is_last"], "next_cursor": page["next_cursor"]}


def _matches(name: Optional[str], english: Optional[str], hash: dict[str, Any]) -> bool:
    word: str = hash["query_word"].lower()
    field = hash.get("full_match_field")
    if field in (NAME, ENGLISH_NAME):
        return ((name if field == NAME else english) or "").lower() == word
    return any(word in (each or "").lower() for each in (name, english))
