"""Shared mailboxes (公共邮箱), and their client passwords."""

import secrets
from typing import Any

from .._model.mail import PEOPLE, need_free
from .._model.resource import Fitted, Resource, Thing, number
from .._reply import RefusalError, Reply
from .._state import State

BOXES = Resource(
    "public_mailboxes",
    new=number(),
    unknown=680035,
    unique="name",
    taken=680040,
    needs=PEOPLE,
    fixed=("email",),
    adds={"codes": []},
)
MAX_CODES = 10
WHO = ("userid_list", "department_list", "tag_list")

delete: Fitted = BOXES.deletes()
get: Fitted = BOXES.gets(by="id_list", at="list[]")


@Fitted
def create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_people(hash)
    if any(each["email"] == hash["email"] for each in BOXES.all(sandbox)):
        raise RefusalError(680033)
    need_free(sandbox, hash["email"], 680033)
    box = BOXES.add(sandbox, _fields(hash))
    return {"id": box["id"], **_code(sandbox, box, hash)}


@Fitted
def update(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _need_people({**BOXES.need(sandbox, hash["id"]), **hash})
    return _code(sandbox, BOXES.change(sandbox, hash["id"], _fields(hash)), hash)


def _fields(hash: dict[str, Any]) -> Thing:
    return {name: value for name, value in hash.items() if name not in ("create_auth_code", "auth_code_info")}


def _need_people(box: Thing) -> None:
    if not any((box.get(name) or {}).get("list") for name in WHO):
        raise RefusalError(40058, "missing userid_list, department_list or tag_list")


def _code(sandbox: State, box: Thing, hash: dict[str, Any]) -> Reply:
    """A client password, if one is wanted: it is told this once."""
    if hash.get("create_auth_code") != 1:
        return {}
    if len(box["codes"]) >= MAX_CODES:
        raise RefusalError(40058, f"at most {MAX_CODES} client passwords")
    id = number()(sandbox, "mail auth codes")
    remark = (hash.get("auth_code_info") or {}).get("remark") or "办公PC"
    box["codes"].append({"auth_code_id": id, "remark": remark, "create_time": int(sandbox.now), "last_use_time": 0})
    return {"auth_code_id": id, "auth_code": secrets.token_hex(8)}


@Fitted
def search(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    part = query.get("email") or "" if query.get("fuzzy") == "1" else ""
    return {"list": [each for each in BOXES.all(sandbox) if part in each["email"] or part in each["name"]]}


@Fitted
def get_auth_code_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"auth_code_list": BOXES.need(sandbox, hash["id"])["codes"]}


@Fitted
def delete_auth_code(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    box = BOXES.need(sandbox, hash["id"])
    left = [each for each in box["codes"] if each["auth_code_id"] != hash["auth_code_id"]]
    if len(left) == len(box["codes"]):
        raise RefusalError(40058, "auth_code_id")
    box["codes"] = left
    return {}
