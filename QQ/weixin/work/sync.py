"""QQ::weixin::work::sync: 推广二维码.

The contacts of a corp that registered by a service provider's promotion QR code.
"""

from . import _http
from ._http import Reply, Token

__all__ = ["contact_sync_success"]


def contact_sync_success(access_token: Token) -> Reply:
    """设置通讯录同步完成: tell WeCom that a new corp's contacts have been moved in.

    GET sync/contact_sync_success
    https://developer.work.weixin.qq.com/document/path/90584 (2018/10/18)

    The contacts are unlocked, and the access_token for moving them, from service.get_register_info, ends.
    """
    return _http.get("sync/contact_sync_success", access_token=access_token)
