"""QQ::weixin::work::exmail::useroption: 其他邮件客户端登录设置.

Other mail programs: whether members may use them.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get", "update"]


def get(access_token: Token, hash: Hash) -> Reply:
    """获取用户功能属性: get how a member may use other mail programs.

    POST exmail/useroption/get
    https://developer.work.weixin.qq.com/document/path/95513 (2022/12/01)

    hash:
        userid (str, required): the member.
        type (list[int], required): the settings to get, 1 = safe login enforced, 2 = IMAP and SMTP, 3 = POP and SMTP,
            4 = safe login on.

    Reply:
        option (dict): the settings.
        option.list (list[dict]): the settings.
        option.list[].type (int): the setting, 1 = safe login enforced, 2 = IMAP and SMTP, 3 = POP and SMTP, 4 = safe
            login on.
        option.list[].value (str): 1 = on, 0 = off; as text.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/useroption/get", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更改用户功能属性: set how a member may use other mail programs.

    POST exmail/useroption/update
    https://developer.work.weixin.qq.com/document/path/98008 (2022/12/01)

    hash:
        userid (str, required): the member.
        option (dict, required): the settings.
        option.list (list[dict], required): the settings.
        option.list[].type (int, required): the setting, 1 = safe login enforced, 2 = IMAP and SMTP, 3 = POP and SMTP, 4
            = safe login on.
        option.list[].value (str, required): 1 = on, 0 = off; as text.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/useroption/update", access_token, hash)
