"""QQ::weixin::work::tag: 标签管理.

Tags (标签) group members and departments in the corp's contacts (通讯录), for example to send a message to all who carry
one. A tag belongs to the app that created it, and only that app may change it; customer tags are another thing, see
externalcontact.
"""

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["create", "update", "delete", "get", "addtagusers", "deltagusers", "list"]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建标签: create a tag that belongs to the calling app.

    POST tag/create
    https://developer.work.weixin.qq.com/document/path/90210 (2020/06/08)

    hash:
        tagname (str, required): name, at most 32 characters; must differ from all other tags.
        tagid (int): the id, at least 0; the largest id so far plus one if not given.

    Reply:
        tagid (int): id of the new tag.

    Permission:
        any: allowed
        note: only the app that creates a tag may add and remove its members

    Limits:
        - at most 3000 tags per corp.
    """
    return _http.post("tag/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新标签名字: rename a tag.

    POST tag/update
    https://developer.work.weixin.qq.com/document/path/90211 (2020/04/02)

    hash:
        tagid (int, required): id of the tag.
        tagname (str, required): new name, at most 32 characters; must differ from all other tags.

    Permission:
        any: only for what the app itself created
    """
    return _http.post("tag/update", access_token, hash)


def delete(access_token: Token, tagid: Query) -> Reply:
    """删除标签: delete a tag.

    GET tag/delete
    https://developer.work.weixin.qq.com/document/path/90212 (2020/04/02)

    Arguments:
        tagid (int, required): id of the tag.

    Permission:
        any: only for what the app itself created
    """
    return _http.get("tag/delete", access_token=access_token, tagid=tagid)


def get(access_token: Token, tagid: Query) -> Reply:
    """获取标签成员: list the members and departments that carry a tag.

    GET tag/get
    https://developer.work.weixin.qq.com/document/path/90213 (2021/08/11)

    Arguments:
        tagid (int, required): id of the tag.

    Reply:
        tagname (str): name of the tag.
        userlist (list[dict]): members who carry the tag.
        userlist[].userid (str): userid of the member.
        userlist[].name (str): name of the member; for a delegated app only once an administrator has authorised it; not
            for third-party apps, except contacts apps; others show the name with the contacts display component
            (通讯录展示组件).
        partylist (list[int]): ids of the departments that carry the tag.

    Permission:
        any: only members within the app's visible range are returned
        third-party: tags that it created, and those within its visible range
    """
    return _http.get("tag/get", access_token=access_token, tagid=tagid)


def addtagusers(access_token: Token, hash: Hash) -> Reply:
    """增加标签成员: add members or departments to a tag.

    POST tag/addtagusers
    https://developer.work.weixin.qq.com/document/path/90214 (2020/12/07)

    When only some of them are refused, errcode is still 0: look at invalidlist and invalidparty.

    hash:
        tagid (int, required): id of the tag.
        userlist (list[str]): userids of the members, at most 1000 items; required without partylist.
        partylist (list[int]): ids of the departments, at most 100 items; required without userlist.

    Reply:
        invalidlist (str): userids that were refused, joined by |; only when there are any.
        invalidparty (list[int]): ids of departments that were refused; only when there are any.

    Permission:
        any: only for what the app itself created
        note: the members must be within the app's visible range

    Limits:
        - at most 30,000 departments and members together per tag.

    Errors:
        40070: every given member and department is invalid.
    """
    return _http.post("tag/addtagusers", access_token, hash)


def deltagusers(access_token: Token, hash: Hash) -> Reply:
    """删除标签成员: remove members or departments from a tag.

    POST tag/deltagusers
    https://developer.work.weixin.qq.com/document/path/90215 (2020/04/02)

    When only some of them are refused, errcode is still 0: look at invalidlist and invalidparty.

    hash:
        tagid (int, required): id of the tag.
        userlist (list[str]): userids of the members, at most 1000 items; required without partylist.
        partylist (list[int]): ids of the departments, at most 100 items; required without userlist.

    Reply:
        invalidlist (str): userids that were refused, joined by |; only when there are any.
        invalidparty (list[int]): ids of departments that were refused; only when there are any.

    Permission:
        any: only for what the app itself created
        note: the members must be within the app's visible range

    Errors:
        40031: every given member and department is invalid; addtagusers has 40070 for it.
    """
    return _http.post("tag/deltagusers", access_token, hash)


def list(access_token: Token) -> Reply:
    """获取标签列表: list the tags.

    GET tag/list
    https://developer.work.weixin.qq.com/document/path/90216 (2018/03/13)

    Reply:
        taglist (list[dict]): tags.
        taglist[].tagid (int): id of the tag.
        taglist[].tagname (str): name of the tag.

    Permission:
        self-built, contacts sync: all tags
        third-party, delegated: only tags that the app itself created
    """
    return _http.get("tag/list", access_token=access_token)
