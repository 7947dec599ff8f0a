"""QQ::weixin::work::exmail::mail: 邮件.

Mail of members.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get_newcount"]


def get_newcount(access_token: Token, hash: Hash) -> Reply:
    """获取邮件未读数: count the unread mails of a member.

    POST exmail/mail/get_newcount
    https://developer.work.weixin.qq.com/document/path/95514 (2022/11/30)

    hash:
        userid (str, required): the member.

    Reply:
        count (int): how many there are.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
    """
    return _http.post("exmail/mail/get_newcount", access_token, hash)
