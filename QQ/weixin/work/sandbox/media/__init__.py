"""临时素材: upload files, and download them byte for byte."""

import hashlib
import uuid
from typing import Any
from urllib.parse import urlsplit

import requests

from .._model.uploads import keep, need_size, need_type
from .._reply import File, RefusalError, Reply
from .._state import State
from .._state.loopback import is_loopback

MAX_BYTES = 200 << 20


def upload(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return keep(sandbox, query["type"], hash["media"])


def upload_attachment(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if query["attachment_type"] not in ("1", "2"):
        raise RefusalError(40058, "attachment_type")
    if query["media_type"] not in ("image", "video", *(["file"] if query["attachment_type"] == "2" else [])):
        raise RefusalError(40004)
    reply = keep(sandbox, query["media_type"], hash["media"])
    sandbox.resources.setdefault("attachments", {})[reply["media_id"]] = {"type": query["attachment_type"]}
    return reply


def uploadimg(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    media: File = hash["media"]
    need_size("image", media, 2 << 20)
    need_type("image", media)
    return {"url": f"https://wework.qpic.cn/wwpic/{hashlib.sha256(media.data).hexdigest()[:32]}/0"}


def get(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> File:
    file = sandbox.media.find(query["media_id"])
    if file is None:
        raise RefusalError(40007)
    return File(file.content_type, file.filename, file.data, supports_range=True)


def upload_by_url(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash["scene"] != 1:
        raise RefusalError(40058, "scene")
    if hash["type"] not in ("video", "file"):
        raise RefusalError(40004)
    jobid = f"sandbox-{uuid.uuid4().hex}"
    sandbox.upload_jobs.add(jobid, _fetched(sandbox, hash))
    return {"jobid": jobid}


def get_upload_by_url_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    detail = sandbox.upload_jobs.get(hash["jobid"])
    if detail is None:
        raise RefusalError(40058, "jobid")
    return {"status": 3 if detail["errcode"] else 2, "detail": detail}


def _fetched(sandbox: State, hash: dict[str, Any]) -> Reply:
    """Fetch the file of a job, only from this machine. Returns the job's outcome."""
    try:
        if not is_loopback(urlsplit(hash["url"]).hostname or ""):
            raise RefusalError(830003, "the sandbox fetches files only from this machine")
        data = _download(hash["url"])
        if not 5 < len(data) <= MAX_BYTES:
            raise RefusalError(45001)
        if hashlib.md5(data, usedforsecurity=False).hexdigest() != hash["md5"].lower():
            raise RefusalError(301019)
    except ValueError:
        return {"errcode": 830001, "errmsg": RefusalError(830001).errmsg}
    except RefusalError as refusal:
        return {"errcode": refusal.errcode, "errmsg": refusal.errmsg}
    content_type = "video/mp4" if hash["type"] == "video" else "application/octet-stream"
    media_id = sandbox.media.keep(hash["type"], hash["filename"], data, content_type)
    return {"errcode": 0, "errmsg": "ok", "media_id": media_id, "created_at": str(int(sandbox.now))}


def _download(url: str) -> bytes:
    try:
        with requests.Session() as session:
            session.trust_env = False
            response = session.get(url, headers={"Range": f"bytes=0-{MAX_BYTES}"}, timeout=5, allow_redirects=False)
    except requests.RequestException:
        raise RefusalError(830003) from None
    if response.status_code != 206:
        raise RefusalError(830001 if response.ok else 830003)
    return response.content
