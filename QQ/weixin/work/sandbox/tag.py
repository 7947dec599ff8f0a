"""The tags of members and departments."""

from typing import Any

from ._reply import RefusalError, Reply
from ._state import State
from ._state.company import Company

MAX_TAGS = 3000


def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    tags = sandbox.company.tags
    tagid = hash["tagid"] if hash.get("tagid") is not None else max(tags, default=0) + 1
    if tagid in tags or tagid < 0 or len(tags) >= MAX_TAGS:
        raise RefusalError(40068, "tagid is in use" if tagid in tags else "")
    _check_name(sandbox.company, hash["tagname"])
    tags[tagid] = {"tagname": hash["tagname"], "userlist": [], "partylist": []}
    return {"tagid": tagid}


def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    tag = sandbox.company.need_tag(hash["tagid"])
    if tag["tagname"] != hash["tagname"]:
        _check_name(sandbox.company, hash["tagname"])
    tag["tagname"] = hash["tagname"]
    return {}


def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.company.need_tag(query["tagid"])
    del sandbox.company.tags[int(query["tagid"])]
    return {}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    tag = company.need_tag(query["tagid"])
    members = [{"userid": userid, "name": company.member(userid)["name"]} for userid in tag["userlist"]]
    return {"tagname": tag["tagname"], "userlist": members, "partylist": [*tag["partylist"]]}


def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    tags = sandbox.company.tags
    return {"taglist": [{"tagid": tagid, "tagname": tag["tagname"]} for tagid, tag in tags.items()]}


def addtagusers(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    tag = company.need_tag(hash["tagid"])
    users = {userid: company.known(userid) for userid in hash.get("userlist") or []}
    parties = {party: party if party in company.departments else None for party in hash.get("partylist") or []}
    reply = _invalid(users, parties, 40070)
    for name, valid in (("userlist", users), ("partylist", parties)):
        tag[name] += [each for each in valid.values() if each is not None and each not in tag[name]]
    return reply


def deltagusers(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    company = sandbox.company
    tag = company.need_tag(hash["tagid"])
    users = {userid: company.known(userid) for userid in hash.get("userlist") or []}
    users = {userid: known if known in tag["userlist"] else None for userid, known in users.items()}
    parties = {party: party if party in tag["partylist"] else None for party in hash.get("partylist") or []}
    reply = _invalid(users, parties, 40031)
    for name, valid in (("userlist", users), ("partylist", parties)):
        tag[name] = [each for each in tag[name] if each not in valid.values()]
    return reply


def _invalid(users: dict[str, Any], parties: dict[int, Any], errcode: int) -> Reply:
    """The fields of the reply about ids that are not valid (None). Raises RefusalError if none is valid."""
    if not users and not parties:
        raise RefusalError(40058, "missing userlist or partylist")
    invalid = [userid for userid, known in users.items() if known is None]
    invalid_parties = [party for party, known in parties.items() if known is None]
    if len(invalid) + len(invalid_parties) == len(users) + len(parties):
        raise RefusalError(errcode)
    reply: Reply = {"invalidlist": "|".join(invalid)} if invalid else {}
    return {**reply, "invalidparty": invalid_parties} if invalid_parties else reply


def _check_name(company: Company, name: str) -> None:
    if any(tag["tagname"] == name for tag in company.tags.values()):
        raise RefusalError(40071)
