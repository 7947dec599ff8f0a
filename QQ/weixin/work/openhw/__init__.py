"""QQ::weixin::work::openhw: 硬件云端接入.

The credentials of hardware that its maker's cloud connects to WeCom: model_access_token for a model of devices,
device_access_token for a device that a corp has bound.
"""

from .. import _http, _namespace
from .._http import Hash, Reply, Token

__all__ = ["get_model_token", "get_device_secret", "get_device_token"]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def get_model_token(hash: Hash) -> Reply:
    """获取设备型号调用凭证: get the model_access_token of a model of devices.

    POST openhw/get_model_token
    https://developer.work.weixin.qq.com/document/path/95992 (2022/07/28)

    No credential is needed, but model_ticket, which WeCom pushes to the maker's callback every ten minutes. Keep the
    token; don't ask for each call.

    hash:
        model_id (str, required): the model, as on the page of 服务商管理端 where it was created.
        model_secret (str, required): the model's secret.
        model_ticket (str, required): the ticket pushed last; valid for 30 minutes.

    Reply:
        model_access_token (str): the token; at most 512 bytes.
        expires_in (int): how long it is valid, seconds; 2 hours.

    Permission:
        device: with the model's own secret

    Limits:
        - a successful reply has no errcode.
    """
    return _http.post("openhw/get_model_token", hash=hash)


def get_device_secret(model_access_token: Token, hash: Hash) -> Reply:
    """获取设备授权密钥: change the code of a device's binding for the device's secret.

    POST openhw/get_device_secret
    https://developer.work.weixin.qq.com/document/path/95993 (2025/08/19)

    The callback of the binding has the code. The secret gets tokens of the device (get_device_token) until the corp
    unbinds it; keep it well.

    hash:
        auth_code (str, required): the code; 64 to 512 bytes; good for one call.

    Reply:
        device_secret (str): the device's secret; at most 512 bytes.
        device_access_token (str): a token of the device; at most 512 bytes.
        expires_in (int): how long the token is valid, seconds.
    """
    return _http.post("openhw/get_device_secret", hash=hash, model_access_token=model_access_token)


def get_device_token(model_access_token: Token, hash: Hash) -> Reply:
    """获取设备调用凭证: get the device_access_token of a device.

    POST openhw/get_device_token
    https://developer.work.weixin.qq.com/document/path/96022 (2022/08/11)

    hash:
        device_sn (str, required): serial number of the device.
        device_secret (str, required): its secret, from get_device_secret.

    Reply:
        device_access_token (str): the token; at most 512 bytes.
        expires_in (int): how long it is valid, seconds.

    Limits:
        - a successful reply has no errcode.
    """
    return _http.post("openhw/get_device_token", hash=hash, model_access_token=model_access_token)
