"""Devices (智慧硬件): whom they know, and what they report. s.prints sends a document to a printer."""

import secrets
from typing import Any, Optional

from ...callback import CallbackError, encrypt_media
from .._model.resource import Fitted, Resource, Thing, paged
from .._reply import RefusalError, Reply
from .._state import State
from .._state.attendance import add_record
from .._state.people import MEMBER, person, userid_of

CHECKINS, TEMPERATURES, PASSAGES = (f"device_{kind}" for kind in ("checkins", "temperatures", "passages"))
JOBS = Resource("printer_jobs", id="jobid")
QR_SECONDS = 300
FAILED = 1  # of report_printer_job_status; get_printer_job_list has 1 = printed, 2 = failed


@Fitted
def get_device_detail(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    device_sn = hash["device_sn"].upper()
    device = sandbox.provider.devices.get(device_sn)
    if device is None or device.model_id != sandbox.owner(query["model_access_token"]):
        raise RefusalError(40058, "device_sn")
    corp = {"open_corpid": sandbox.corpid, "corp_name": sandbox.company.details(1)["name"]}
    bound = {"bind_status": 1, "bind_corpinfo": corp, "auth_corp_info": corp} if device.secret else {"bind_status": 0}
    names = {"model_name": device.model_id, "default_name": device_sn}
    return {"device_detail": {"qr_code": f"https://work.weixin.qq.com/hw/{device_sn}", **names, **bound}}


@Fitted
def report_device_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    sandbox.resources.setdefault("device_states", {})[_own(sandbox, query)] = hash
    return {}


def _noted(kind: str) -> Fitted:
    """A call that reports an outcome, which is kept."""

    def note(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
        _keep(sandbox, kind, {**hash, "device_sn": _own(sandbox, query)})
        return {}

    return Fitted(note)


report_firmware_upgrade_result: Fitted = _noted("device_upgrades")
report_bio_info_result: Fitted = _noted("device_bio_infos")
report_remote_open_result: Fitted = _noted("device_openings")


@Fitted
def get_userinfo_by_page(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash.get("only_perm_version"):
        return {"perm_version": 1}
    people = [person(sandbox, userid) for userid in sandbox.company.userids()]
    return {"perm_version": 1, **paged(people, hash, at="userinfo.useritems[]", limit=100)}


@Fitted
def get_userinfo_by_ids(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    userids = [_member(sandbox, each) for each in hash["user_item"]]
    return {"userinfo": {"useritems": [person(sandbox, userid) for userid in userids if userid]}}


@Fitted
def report_checkin_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    failed = _report(sandbox, query, CHECKINS, hash["checkin_data"])
    for each in hash["checkin_data"]:
        userid = _member(sandbox, each)
        if userid:
            add_record(sandbox, userid, each["timestamp"], device_type=2, device_detail=_own(sandbox, query))
    return failed


@Fitted
def report_temperature_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _report(sandbox, query, TEMPERATURES, hash["temperature_data"])


@Fitted
def report_access_data(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _report(sandbox, query, PASSAGES, hash["access_data"])


@Fitted
def gen_login_qrcode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _qr_code(_own(sandbox, query), hash, lasts=hash.get("type") != 1)


@Fitted
def gen_id_dynamic_qrcode(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _qr_code((hash.get("device_sn") or "").upper(), hash, lasts=False)


@Fitted
def get_printer_job_list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    wanted, status, device_sn = hash.get("jobid_list") or [], hash.get("status"), _own(sandbox, query)
    begin, end = hash.get("begin_time") or 0, hash.get("end_time") or float("inf")
    jobs = [
        job
        for job in JOBS.all(sandbox)
        if (job["device_sn"], job["open_userid"]) == (device_sn, hash["open_userid"])
        and (not wanted or job["jobid"] in wanted)
        and status in (None, job["status"])
        and begin <= job["createtime"] <= end
    ]
    return paged(jobs, hash, at="printer_job_list[]", limit=100)


@Fitted
def get_printer_job_download_url(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    file = sandbox.media.find(_job(sandbox, query, hash)["media_id"])
    if file is None:
        raise RefusalError(40007)
    try:
        data = encrypt_media(sandbox.callback_aes_key, file.data)
    except CallbackError as error:  # the package cryptography is missing
        raise RefusalError(40058, str(error)) from None
    media_id = sandbox.media.keep("file", file.filename, data)
    url = f"{sandbox.api.removesuffix('/cgi-bin')}/sandbox/media?media_id={media_id}"
    return {"download_url": url, "encoding_aeskey": sandbox.callback_aes_key}


@Fitted
def report_printer_job_status(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if hash["status"] == FAILED and not (hash.get("errcode") and hash.get("errmsg")):
        raise RefusalError(40058, "missing errcode and errmsg")
    status = 2 if hash["status"] == FAILED else 1
    outcome = {"errcode": hash.get("errcode", 0), "errmsg": hash.get("errmsg", "")}
    _job(sandbox, query, hash).update(status=status, **outcome)
    return {}


@Fitted
def set_printer_job_trans_result(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    _job(sandbox, query, hash)["preview"] = {name: value for name, value in hash.items() if name != "jobid"}
    return {}


@Fitted
def push_scan_file(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    if userid_of(sandbox, hash["open_userid"]) is None:
        raise RefusalError(60111)
    if not hash.get("download_url") and sandbox.media.find(hash.get("media_id")) is None:
        raise RefusalError(40007)
    _keep(sandbox, "device_scans", {**hash, "device_sn": _own(sandbox, query)})
    return {}


def _own(sandbox: State, query: dict[str, str]) -> str:
    """The serial number of the device that calls."""
    return sandbox.owner(query["device_access_token"])


def _member(sandbox: State, item: Thing) -> Optional[str]:
    return userid_of(sandbox, item["open_userid"]) if item["user_type"] == MEMBER else None


def _keep(sandbox: State, kind: str, record: Thing) -> None:
    sandbox.serials[kind] = number = sandbox.serials.get(kind, 0) + 1
    sandbox.resources.setdefault(kind, {})[str(number)] = record


def _report(sandbox: State, query: dict[str, str], kind: str, records: list[Thing]) -> Reply:
    """Keep the records of people whom the device may know. Returns the others."""
    failed = [record for record in records if _member(sandbox, record) is None]
    for record in records:
        if record not in failed:
            _keep(sandbox, kind, {**record, "device_sn": _own(sandbox, query), "uploaded": int(sandbox.now)})
    return {"fail_list": failed}


def _qr_code(device_sn: str, hash: dict[str, Any], lasts: bool) -> Reply:
    address = f"https://work.weixin.qq.com/hw/{device_sn or 'any'}?code={secrets.token_hex(8)}"
    return {**hash, "qrcode_content": address, **({} if lasts else {"expires_in": QR_SECONDS})}


def _job(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Thing:
    job = JOBS.need(sandbox, hash["jobid"])
    if job["device_sn"] != _own(sandbox, query):
        raise RefusalError(40058, "jobid is that of another device")
    return job
