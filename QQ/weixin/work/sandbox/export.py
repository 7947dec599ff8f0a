"""Exports of the contacts into encrypted files (异步导出). A job is done at once; its files lie at /sandbox/media."""

import hashlib
import json
from typing import Any

from ..callback import CallbackError, encrypt_media
from . import department as departments
from . import tag
from . import user as users
from ._model.resource import Fitted, Resource, Thing, text
from ._reply import RefusalError, Reply
from ._state import State
from ._state.company import ROOT

JOBS = Resource("export_jobs", id="jobid", new=text("job"))
FINISHED = 2
EVERYBODY = {"department_id": str(ROOT), "fetch_child": "1"}

get_result: Fitted = JOBS.gets()


@Fitted
def simple_user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _job(sandbox, hash, {"userlist": users.simplelist(sandbox, EVERYBODY, {})["userlist"]})


@Fitted
def user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _job(sandbox, hash, {"userlist": users.list(sandbox, EVERYBODY, {})["userlist"]})


@Fitted
def department(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _job(sandbox, hash, {"department": departments.list(sandbox, {}, {})["department"]})


@Fitted
def taguser(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _job(sandbox, hash, tag.get(sandbox, {"tagid": str(hash["tagid"])}, {}))


def _job(sandbox: State, hash: dict[str, Any], exported: Thing) -> Thing:
    """A job with a file for each block of what is exported."""
    size = hash.get("block_size") or 1_000_000
    lists = [name for name, value in exported.items() if isinstance(value, list)]
    length = max([len(exported[name]) for name in lists], default=0)
    blocks = [
        {**exported, **{name: exported[name][start : start + size] for name in lists}}
        for start in range(0, max(length, 1), size)
    ]
    return JOBS.add(sandbox, {"status": FINISHED, "data_list": [_file(sandbox, hash, block) for block in blocks]})


def _file(sandbox: State, hash: dict[str, Any], content: Thing) -> Thing:
    try:
        data = encrypt_media(hash["encoding_aeskey"], json.dumps(content, ensure_ascii=False).encode())
    except CallbackError as error:  # the key is none, or the package cryptography is missing
        raise RefusalError(40058, f"encoding_aeskey: {error}") from None
    media_id = sandbox.media.keep("file", "export.bin", data)
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/media?media_id={media_id}"
    return {"url": url, "size": len(data), "md5": hashlib.md5(data, usedforsecurity=False).hexdigest()}
