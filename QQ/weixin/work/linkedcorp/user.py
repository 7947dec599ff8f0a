"""QQ::weixin::work::linkedcorp::user: 互联企业成员.

The members of linked corps.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["get", "simplelist", "list"]


def get(access_token: Token, hash: Hash) -> Reply:
    """获取互联企业成员详细信息: read a member of a linked corp.

    POST linkedcorp/user/get
    https://developer.work.weixin.qq.com/document/path/93171

    hash:
        userid (str, required): the member, as CorpId/userid.

    Reply:
        user_info (dict): the member.
        user_info.corpid (str): corp of the member.
        user_info.userid (str): userid of the member.
        user_info.name (str): name.
        user_info.mobile (str): mobile number.
        user_info.telephone (str): telephone number.
        user_info.email (str): mail address.
        user_info.position (str): position.
        user_info.department (list[str]): departments of the linked corp.
        user_info.extattr (dict): further attributes.
        user_info.extattr.attrs (list[dict]): the attributes.
        user_info.extattr.attrs[].type (int): kind of the attribute.
        user_info.extattr.attrs[].name (str): its name.
        user_info.extattr.attrs[].value (str): its value, as a text; in the sample only.
        user_info.extattr.attrs[].text (dict): of a text.
        user_info.extattr.attrs[].text.value (str): the text.
        user_info.extattr.attrs[].web (dict): of a web page.
        user_info.extattr.attrs[].web.title (str): title of the page.
        user_info.extattr.attrs[].web.url (str): address of the page.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("linkedcorp/user/get", access_token, hash)


def simplelist(access_token: Token, hash: Hash) -> Reply:
    """获取互联企业部门成员: list the members of a linked corp's department.

    POST linkedcorp/user/simplelist
    https://developer.work.weixin.qq.com/document/path/93168

    hash:
        department_id (str, required): the department of the linked corp.
        fetch_child (bool): whether the departments below count too.

    Reply:
        userlist (list[dict]): the members.
        userlist[].corpid (str): corp of the member.
        userlist[].userid (str): userid of the member.
        userlist[].name (str): name.
        userlist[].department (list[str]): departments of the linked corp.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("linkedcorp/user/simplelist", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取互联企业部门成员详情: list the members of a linked corp's department with their data.

    POST linkedcorp/user/list
    https://developer.work.weixin.qq.com/document/path/93169

    hash:
        department_id (str, required): the department of the linked corp.
        fetch_child (bool): whether the departments below count too.

    Reply:
        userlist (list[dict]): the members.
        userlist[].corpid (str): corp of the member.
        userlist[].userid (str): userid of the member.
        userlist[].name (str): name.
        userlist[].mobile (str): mobile number.
        userlist[].telephone (str): telephone number.
        userlist[].email (str): mail address.
        userlist[].position (str): position.
        userlist[].department (list[str]): departments of the linked corp.
        userlist[].extattr (dict): further attributes.
        userlist[].extattr.attrs (list[dict]): the attributes.
        userlist[].extattr.attrs[].type (int): kind of the attribute.
        userlist[].extattr.attrs[].name (str): its name.
        userlist[].extattr.attrs[].value (str): its value, as a text; in the sample only.
        userlist[].extattr.attrs[].text (dict): of a text.
        userlist[].extattr.attrs[].text.value (str): the text.
        userlist[].extattr.attrs[].web (dict): of a web page.
        userlist[].extattr.attrs[].web.title (str): title of the page.
        userlist[].extattr.attrs[].web.url (str): address of the page.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("linkedcorp/user/list", access_token, hash)
