"""QQ::weixin::work::linkedcorp::department: 互联企业部门.

The departments of linked corps.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list"]


def list(access_token: Token, hash: Hash) -> Reply:
    """获取互联企业部门列表: list the departments of a linked corp below one.

    POST linkedcorp/department/list
    https://developer.work.weixin.qq.com/document/path/93170

    hash:
        department_id (str, required): the department of the linked corp.

    Reply:
        department_list (list[dict]): the departments.
        department_list[].department_id (int): id of the department; a string in the sample.
        department_list[].department_name (str): its name.
        department_list[].parentid (int): the department above it; a string in the sample.
        department_list[].order (int): its place among those with the same parent.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("linkedcorp/department/list", access_token, hash)
