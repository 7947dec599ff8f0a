"""QQ::weixin::work::exmail::account: 邮件.

Mail accounts: switch them on and off.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["act_email"]


def act_email(access_token: Token, hash: Hash) -> Reply:
    """禁用/启用邮箱账号: switch the mailbox of a member, or a shared mailbox, on or off.

    POST exmail/account/act_email
    https://developer.work.weixin.qq.com/document/path/95512 (2022/11/30)

    userid (required without publicemail_id) is taken where both are given.

    publicemail_id (required without userid) is for shared mailboxes.

    hash:
        userid (str): the member; required without publicemail_id; not a super administrator or the creator of the corp
            when it is switched off.
        publicemail_id (int): the shared mailbox; required without userid.
        type (int, required): 1 = on, 2 = off.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/account/act_email", access_token, hash)
