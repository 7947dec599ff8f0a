"""Ids of customers and groups, as others know them: always the same for the same."""

from typing import Any, Optional

from .._model.conversion import converted
from .._model.pages import page
from .._model.resource import Fitted
from .._model.unionids import customer_with
from .._reply import RefusalError, Reply
from .._state import State

__all__ = [
    "check_follow_user",
    "contact_list",
    "convert_to_openid",
    "from_service_external_userid",
    "get_new_external_userid",
    "opengid_to_chatid",
    "provider_id",
    "to_service_external_userid",
    "unionid_to_external_userid",
]


def provider_id(sandbox: State, external_userid: str) -> str:
    """The id that a service provider's apps know the customer by; one that is such an id already stays."""
    ids = sandbox.resources.setdefault("provider_external_userids", {})
    if external_userid in ids:
        return external_userid
    new = converted("wm", sandbox.corpid, external_userid)
    ids[new] = {"external_userid": external_userid}
    return new


@Fitted
def unionid_to_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    external_userid = customer_with(sandbox, hash["unionid"])
    if external_userid is None:
        raise RefusalError(610014)
    return {"external_userid": external_userid}


@Fitted
def convert_to_openid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if sandbox.contacts.need_profile(hash["external_userid"]).get("type") == 2:
        raise RefusalError(41056)
    return {"openid": converted("o", hash["external_userid"])[:28]}


@Fitted
def to_service_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.contacts.need_profile(hash["external_userid"])
    return {"external_userid": provider_id(sandbox, hash["external_userid"])}


@Fitted
def from_service_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    known = sandbox.resources.get("provider_external_userids", {}).get(hash["external_userid"])
    if known is None:
        raise RefusalError(40096)
    return known


@Fitted
def get_new_external_userid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    ids = sandbox.resources.get("provider_external_userids", {})
    known = [each for each in hash["external_userid_list"] if each in sandbox.contacts.profiles or each in ids]
    return {"items": [{"external_userid": each, "new_external_userid": provider_id(sandbox, each)} for each in known]}


@Fitted
def opengid_to_chatid(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    """The opengid of a group is og and its chat_id."""
    chat_id = hash["opengid"].removeprefix("og")
    if chat_id == hash["opengid"] or chat_id not in sandbox.contacts.groupchats:
        raise RefusalError(90511)
    return {"chat_id": chat_id}


@Fitted
def check_follow_user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    """In the sandbox all members have customer contact enabled."""
    users, parties, company = hash.get("userid") or [], hash.get("partyid") or [], sandbox.company
    known = [userid for userid in users if company.known(userid)]
    there = [party for party in parties if party in company.departments]
    others = {
        "userid": [each for each in users if each not in known],
        "partyid": [each for each in parties if each not in there],
    }
    return {"authorized": {"userid": known, "partyid": there}, "unauthorized": others}


@Fitted
def contact_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    contacts = sandbox.contacts
    rows: list[tuple[str, str, Optional[tuple[str, int]]]] = [
        (each, userid, None) for each, follows in contacts.follows.items() for userid in follows
    ]
    rows += [
        (each["userid"], chat["owner"], (chat_id, each["join_time"]))
        for chat_id, chat in contacts.groupchats.items()
        for each in chat["member_list"]
        if each["type"] == 2
    ]
    part, next_cursor = page(rows, hash, 1000)
    entries = [
        {
            "is_customer": True,
            "tmp_openid": converted("tmp", external_userid),
            "external_userid": external_userid,
            "follow_userid": userid,
            **({"chat_id": group[0]} if group else {}),
            "add_time": group[1] if group else contacts.follows[external_userid][userid]["createtime"],
        }
        for external_userid, userid, group in part
    ]
    return {"info_list": entries, "next_cursor": next_cursor}
