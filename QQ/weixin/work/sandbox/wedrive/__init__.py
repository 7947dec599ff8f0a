"""Files and folders of WeDrive (微盘), whose bytes come back from download_url; the spaces are in _spaces.py."""

import base64
import hashlib
from typing import Any

from .._model.drive import FILES, SPACES, merged, need_folder
from .._model.drive import file_acl_del as file_acl_del
from .._model.drive import file_setting as file_setting
from .._model.drive import file_share as file_share
from .._model.resource import Fitted, Resource, Thing, text
from .._reply import RefusalError, Reply
from .._state import State
from ._spaces import new_space_info as new_space_info
from ._spaces import space_acl_add as space_acl_add
from ._spaces import space_acl_del as space_acl_del
from ._spaces import space_create as space_create
from ._spaces import space_dismiss as space_dismiss
from ._spaces import space_info as space_info
from ._spaces import space_rename as space_rename
from ._spaces import space_setting as space_setting
from ._spaces import space_share as space_share

UPLOADS = Resource("uploads", id="upload_key", new=text("up"), unknown=640048)
FOLDER, FILE = 1, 2  # file_type
MAX_BYTES, PART_BYTES = 10 << 20, 2 << 20
CAPACITY = 100 << 30
ORDERS = ("file_name", "file_size", "mtime")


@Fitted
def file_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    need_folder(sandbox, hash["spaceid"], hash["fatherid"])
    files = [each for each in FILES.all(sandbox, hash["spaceid"]) if each["fatherid"] == hash["fatherid"]]
    order = ORDERS[(hash["sort_type"] - 1) // 2]
    files.sort(key=lambda each: each[order], reverse=hash["sort_type"] % 2 == 0)
    start, end = hash["start"], min(hash["start"] + hash["limit"], len(files))
    return {"has_more": end < len(files), "next_start": end, "file_list": {"item": files[start:end]}}


def _placed(sandbox: State, hash: dict[str, Any]) -> Thing:
    """spaceid and fatherid; a selected_ticket stands for the root of the first space."""
    if hash.get("selected_ticket"):
        space = next(iter(SPACES.all(sandbox)), None)
        if space is None:
            raise RefusalError(SPACES.unknown)
        return {"spaceid": space["spaceid"], "fatherid": space["spaceid"]}
    if not hash.get("spaceid") or not hash.get("fatherid"):
        raise RefusalError(40058, "missing spaceid and fatherid, or selected_ticket")
    need_folder(sandbox, hash["spaceid"], hash["fatherid"])
    return {"spaceid": hash["spaceid"], "fatherid": hash["fatherid"]}


def _bytes(hash: dict[str, Any]) -> bytes:
    try:
        return base64.b64decode(hash["file_base64_content"], validate=True)
    except ValueError:
        raise RefusalError(640022) from None


def _add(sandbox: State, where: Thing, name: str, data: bytes) -> Thing:
    sums = {"sha": hashlib.sha1(data).hexdigest(), "md5": hashlib.md5(data).hexdigest()}
    content = {"file_size": len(data), "content": base64.b64encode(data).decode()}
    return FILES.add(sandbox, {**where, "file_name": name, "file_type": FILE, **sums, **content})


@Fitted
def file_upload(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    data = _bytes(hash)
    if len(data) > MAX_BYTES:
        raise RefusalError(640047)
    return _add(sandbox, _placed(sandbox, hash), hash["file_name"], data)


@Fitted
def file_upload_init(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    where = _placed(sandbox, hash)
    if len(hash["block_sha"]) != max(-(-hash["size"] // PART_BYTES), 1):
        raise RefusalError(640048, "block_sha has one for each 2 MB")
    for other in FILES.all(sandbox):
        if other.get("sha") == hash["block_sha"][-1]:
            data = base64.b64decode(other["content"])
            return {"hit_exist": True, "fileid": _add(sandbox, where, hash["file_name"], data)["fileid"]}
    what = {"file_name": hash["file_name"], "size": hash["size"], "sha": hash["block_sha"][-1], "parts": {}}
    return {"hit_exist": False, **UPLOADS.add(sandbox, {**where, **what})}


@Fitted
def file_upload_part(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    upload, data = UPLOADS.need(sandbox, hash["upload_key"]), _bytes(hash)
    count = max(-(-upload["size"] // PART_BYTES), 1)
    expected = PART_BYTES if hash["index"] < count else upload["size"] - (count - 1) * PART_BYTES
    if not 1 <= hash["index"] <= count or len(data) != expected:
        raise RefusalError(640048, f"part {hash['index']} of {count} has {expected} bytes")
    upload["parts"][str(hash["index"])] = hash["file_base64_content"]
    return {}


@Fitted
def file_upload_finish(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    upload = UPLOADS.need(sandbox, hash["upload_key"])
    parts = [upload["parts"][index] for index in sorted(upload["parts"], key=int)]
    data = b"".join(base64.b64decode(part) for part in parts)
    if len(data) != upload["size"] or hashlib.sha1(data).hexdigest() != upload["sha"].lower():
        raise RefusalError(640048, "parts are missing, or not those of block_sha")
    UPLOADS.remove(sandbox, hash["upload_key"])
    where = {name: upload[name] for name in ("spaceid", "fatherid")}
    return _add(sandbox, where, upload["file_name"], data)


@Fitted
def file_download(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if not hash.get("fileid"):
        raise RefusalError(40058, "missing fileid")
    file = FILES.need(sandbox, hash["fileid"])
    if file["file_type"] != FILE:
        raise RefusalError(640029)
    media_id = sandbox.media.keep("file", file["file_name"], base64.b64decode(file["content"]))
    address = sandbox.bot.address.replace("ws://", "http://", 1)
    url = f"{address}/sandbox/media?media_id={media_id}"
    return {"download_url": url, "cookie_name": "authcookie", "cookie_value": media_id}


@Fitted
def file_create(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    where = _placed(sandbox, hash)
    what = {"file_name": hash["file_name"], "file_type": hash["file_type"], "file_size": 0}
    file = FILES.add(sandbox, {**where, **what})
    if hash["file_type"] != FOLDER:
        file["url"] = f"https://doc.weixin.qq.com/doc/{file['fileid']}"
    return file


@Fitted
def file_rename(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    file = FILES.change(sandbox, hash["fileid"], {"file_name": hash["new_name"], "mtime": int(sandbox.now)})
    return {"file": file}


@Fitted
def file_move(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    files = [FILES.need(sandbox, each) for each in dict.fromkeys(hash["fileid"])]
    for file in files:
        need_folder(sandbox, file["spaceid"], hash["fatherid"])
        siblings = [each for each in FILES.all(sandbox, file["spaceid"]) if each["fatherid"] == hash["fatherid"]]
        same = [each for each in siblings if each["file_name"] == file["file_name"] and each is not file]
        if same and hash.get("replace"):
            FILES.remove(sandbox, same[0]["fileid"])
        elif same:
            name, dot, suffix = file["file_name"].rpartition(".")
            file["file_name"] = f"{name}(1){dot}{suffix}" if dot else f"{suffix}(1)"
        file["fatherid"] = hash["fatherid"]
    return {"file_list": {"item": files}}


@Fitted
def file_delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    doomed = [FILES.need(sandbox, each) for each in dict.fromkeys(hash["fileid"])]
    for file in doomed:
        doomed += [each for each in FILES.all(sandbox, file["spaceid"]) if each["fatherid"] == file["fileid"]]
    for fileid in dict.fromkeys(file["fileid"] for file in doomed):
        FILES.remove(sandbox, fileid)
    return {}


file_info: Fitted = FILES.gets(at="file_info")


@Fitted
def file_acl_add(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    file = FILES.need(sandbox, hash["fileid"])
    SPACES.check(sandbox, hash)
    file["auth_info"] = merged(file["auth_info"], hash["auth_info"])
    return {}


@Fitted
def get_file_permission(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    file = FILES.need(sandbox, hash["fileid"])
    scope, right = file["setting"].get("auth_scope", 1), file["setting"].get("auth", 1)
    inside, outside = scope in (2, 3, 4, 5), scope in (3, 5)
    shares = {
        "enable_corp_internal": inside,
        "corp_internal_auth": right if inside else 255,
        "enable_corp_external": outside,
        "corp_external_auth": right if outside else 255,
        "corp_internal_approve_only_by_admin": scope == 4,
        "corp_external_approve_only_by_admin": scope == 5,
    }
    inherited = SPACES.need(sandbox, file["spaceid"])["auth_info"]
    return {
        "share_range": shares,
        "secure_setting": {"enable_readonly_copy": True, "enable_readonly_comment": True},
        "inherit_father_auth": {"auth_list": inherited, "inherit": True},
        "file_member_list": file["auth_info"],
        "watermark": {"margin_type": 1, **file["watermark"]},
    }


@Fitted
def file_secure_setting(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    file = FILES.need(sandbox, hash["fileid"])
    if file["file_type"] in (FOLDER, FILE):
        raise RefusalError(640016)
    file["watermark"].update(hash.get("watermark") or {})
    return {}


@Fitted
def mng_pro_info(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"is_pro": False}


@Fitted
def mng_capacity(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    used = sum(each["file_size"] for each in FILES.all(sandbox))
    return {"total_capacity_for_all": CAPACITY, "rest_capacity_for_all": CAPACITY - used}
