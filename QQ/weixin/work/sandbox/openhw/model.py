"""The devices of a model."""

import re
from typing import Any

from .._reply import RefusalError, Reply
from .._state import State
from .._state.provider import Device


def register_sn(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    device_sn = hash["device_sn"].upper()
    if not re.fullmatch("[0-9A-Z]{1,128}", device_sn) or device_sn in sandbox.provider.devices:
        raise RefusalError(40058, "device_sn")
    sandbox.provider.devices[device_sn] = Device(sandbox.owner(query["model_access_token"]), "")
    return {"qr_code": f"https://work.weixin.qq.com/hw/{device_sn}"}


def unregister_sn(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    device = sandbox.provider.devices.get(hash["device_sn"].upper())
    if device is None or device.secret or device.model_id != sandbox.owner(query["model_access_token"]):
        raise RefusalError(40058, "device_sn")
    del sandbox.provider.devices[hash["device_sn"].upper()]
    return {}
