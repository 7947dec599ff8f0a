"""QQ::weixin::work::openhw::model: 设备接入.

The devices of a model.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["register_sn", "unregister_sn"]


def register_sn(model_access_token: Token, hash: Hash) -> Reply:
    """录入设备: add a device to the model.

    POST openhw/model/register_sn
    https://developer.work.weixin.qq.com/document/path/95980 (2022/07/28)

    hash:
        device_sn (str, required): serial number: digits and letters only, unique, read without regard to case; 1 to 128
            characters.

    Reply:
        qr_code (str): the device's static QR code.
    """
    return _http.post("openhw/model/register_sn", hash=hash, model_access_token=model_access_token)


def unregister_sn(model_access_token: Token, hash: Hash) -> Reply:
    """删除设备: delete a device of the model that no corp has bound.

    POST openhw/model/unregister_sn
    https://developer.work.weixin.qq.com/document/path/95981 (2022/07/28)

    hash:
        device_sn (str, required): serial number of the device.
    """
    return _http.post("openhw/model/unregister_sn", hash=hash, model_access_token=model_access_token)
