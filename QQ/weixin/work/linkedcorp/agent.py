"""QQ::weixin::work::linkedcorp::agent: 互联企业应用.

What an app may see of linked corps.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get_perm_list"]


def get_perm_list(access_token: Token, hash: Hash) -> Reply:
    """获取应用的可见范围: list the members and departments of linked corps that the app may see.

    POST linkedcorp/agent/get_perm_list
    https://developer.work.weixin.qq.com/document/path/93172

    Reply:
        userids (list[str]): members of linked corps, each written CorpId/userid.
        department_ids (list[str]): departments of linked corps.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("linkedcorp/agent/get_perm_list", access_token, hash)
