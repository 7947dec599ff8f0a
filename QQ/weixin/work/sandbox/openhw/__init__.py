"""The tokens of devices and their models (智慧硬件)."""

import secrets
from typing import Any

from .._reply import RefusalError, Reply
from .._state import State


def get_model_token(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    model = sandbox.provider.models.get(hash["model_id"])
    if model is None or hash["model_secret"] != model.secret:
        raise RefusalError(40001 if model else 40058, "model_secret" if model else "model_id")
    model.need_ticket(hash["model_ticket"])
    token = sandbox.issue(hash["model_id"], "model_access_token")
    return {"model_access_token": token, "expires_in": sandbox.seconds_left(token)}


def get_device_secret(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    provider = sandbox.provider
    device_sn = provider.device_codes.get(hash["auth_code"])
    if device_sn is None or provider.devices[device_sn].model_id != sandbox.owner(query["model_access_token"]):
        raise RefusalError(40078)
    provider.device_codes.pop(hash["auth_code"])
    provider.devices[device_sn].secret = secrets.token_urlsafe(32)
    return {"device_secret": provider.devices[device_sn].secret, **_token(sandbox, device_sn)}


def get_device_token(sandbox: State, query: dict[str, str], hash: dict[str, Any]) -> Reply:
    device_sn = hash["device_sn"].upper()
    device = sandbox.provider.devices.get(device_sn)
    if device is None or device.model_id != sandbox.owner(query["model_access_token"]):
        raise RefusalError(40058, "device_sn")
    if not device.secret or hash["device_secret"] != device.secret:
        raise RefusalError(40001)
    return _token(sandbox, device_sn)


def _token(sandbox: State, device_sn: str) -> Reply:
    token = sandbox.issue(device_sn, "device_access_token")
    return {"device_access_token": token, "expires_in": sandbox.seconds_left(token)}
