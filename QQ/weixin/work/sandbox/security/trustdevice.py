"""Trusted devices (可信设备). s.claims_device lets a member claim one."""

from typing import Any

from .._model.resource import Fitted, Resource, Thing, paged, text
from .._reply import RefusalError, Reply
from .._state import State

DEVICES = Resource("trusted_devices", id="device_code", new=text("dv"))
IMPORTED, DUPLICATE, MALFORMED = 1, 2, 4
CORP, PERSONAL = 1, 3  # type
CLAIMED, CLAIMED_PERSONAL, TRUSTED, TRUSTED_PERSONAL = 3, 4, 5, 6  # status
BY_ADMINISTRATOR = 2
IDENTITY = ("mac_addr", "motherboard_uuid", "harddisk_uuid", "seq_no")


@Fitted
def import_(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return {"result": [_import(sandbox, number, each) for number, each in enumerate(hash["device_list"], 1)]}


@Fitted
def list(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    devices = [device for device in DEVICES.all(sandbox) if device["type"] == hash["type"]]
    return paged(devices, hash, at="device_list[]", limit=100)


@Fitted
def get_by_user(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    wanted = (hash["type"], sandbox.company.need_member(hash["last_login_userid"]))
    own = [each for each in DEVICES.all(sandbox) if (each["type"], each.get("last_login_userid")) == wanted]
    return {"device_list": own}


@Fitted
def delete(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    for code in hash["device_code_list"]:
        if DEVICES.need(sandbox, code)["type"] != hash["type"]:
            raise RefusalError(40058, f"{code} is of another type")
    for code in dict.fromkeys(hash["device_code_list"]):
        DEVICES.remove(sandbox, code)
    return {}


@Fitted
def approve(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _decided(sandbox, hash, True)


@Fitted
def reject(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    return _decided(sandbox, hash, False)


def _import(sandbox: State, number: int, device: Thing) -> Thing:
    if not device.get("mac_addr" if device["system"] == "Windows" else "seq_no"):
        return {"device_index": number, "status": MALFORMED}
    for other in DEVICES.all(sandbox):
        if all(other.get(name) == device.get(name) for name in IDENTITY):
            return {"device_index": number, "status": DUPLICATE, "duplicated_device_code": other["device_code"]}
    new = DEVICES.add(sandbox, {**device, "type": CORP, "source": BY_ADMINISTRATOR, "status": 1})
    return {"device_index": number, "status": IMPORTED, "device_code": new["device_code"]}


def _decided(sandbox: State, hash: dict[str, Any], agrees: bool) -> Reply:
    done, failed = [], []
    for code in dict.fromkeys(hash["device_code_list"]):
        device = sandbox.resources.get("trusted_devices", {}).get(code)
        if device is None or device["status"] not in (CLAIMED, CLAIMED_PERSONAL):
            failed.append(code)
        elif agrees:
            personal = device["status"] == CLAIMED_PERSONAL
            device["status"] = TRUSTED_PERSONAL if personal else TRUSTED
            device["type"] = PERSONAL if personal else CORP
            done.append(code)
        else:
            device["status"] = 2
            done.append(code)
    return {"success_list": done, "fail_list": failed}
