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
    https://work.weixin.qq.com/api/doc/90000/90135/90210

    hash:
        tagname (str, required): name, at most 32 characters (Chinese or Latin letters); must differ from all other
            tags.
        tagid (int): ID, not negative; by default the largest ID so far plus one.

    Reply:
        tagid (int): ID of the new tag.

    Permission: only the app that creates a tag may add and remove its members.

    Limits:
        - at most 3000 tags per corp.
    """
    return _http.post("tag/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新标签名字: rename a tag.

    POST tag/update
    https://work.weixin.qq.com/api/doc/90000/90135/90211

    hash:
        tagid (int, required): ID of the tag.
        tagname (str, required): new name, at most 32 characters (Chinese or Latin letters); must differ from all other
            tags.

    Permission: only the app that created the tag.
    """
    return _http.post("tag/update", access_token, hash)


def delete(access_token: Token, tagid: Query) -> Reply:
    """删除标签: delete a tag.

    GET tag/delete
    https://work.weixin.qq.com/api/doc/90000/90135/90212

    Arguments:
        tagid (int, required): ID of the tag.

    Permission: only the app that created the tag.
    """
    return _http.get("tag/delete", access_token=access_token, tagid=tagid)


def get(access_token: Token, tagid: Query) -> Reply:
    """获取标签成员: list the members and departments that carry a tag.

    GET tag/get
    https://work.weixin.qq.com/api/doc/90000/90135/90213

    Arguments:
        tagid (int, required): ID of the tag.

    Reply:
        tagname (str): name of the tag.
        userlist (list[dict]): members who carry the tag.
        userlist[].userid (str): userid of the member.
        userlist[].name (str): name of the member; not returned to third-party apps created since 2019-12-30, nor to any
            third-party app since 2020-06-30, except contacts (通讯录) apps. Third-party pages show names with the contacts
            display component (通讯录展示组件).
        partylist (list[int]): IDs of the departments that carry the tag.

    Permission: every app, but only members within its visible range are returned. A third party can read the tags it
        created and the tags within its app's visible range.
    """
    return _http.get("tag/get", access_token=access_token, tagid=tagid)


def addtagusers(access_token: Token, hash: Hash) -> Reply:
    """增加标签成员: add members or departments to a tag.

    POST tag/addtagusers
    https://work.weixin.qq.com/api/doc/90000/90135/90214

    When only some of them are refused, errcode is still 0: look at invalidlist and invalidparty.

    hash:
        tagid (int, required): ID of the tag.
        userlist (list[str]): userids of the members, at most 1000 per call; needed when partylist is empty.
        partylist (list[int]): IDs of the departments, at most 100 per call; needed when userlist is empty.

    Reply:
        invalidlist (str): userids that were refused, joined by |; only when there are any.
        invalidparty (list[int]): IDs of departments that were refused; only when there are any.

    Permission: only the app that created the tag; the members must be within its visible range.

    Limits:
        - at most 30,000 departments and members together per tag.

    Errors:
        40070: every given member and department is invalid.
    """
    return _http.post("tag/addtagusers", access_token, hash)


def deltagusers(access_token: Token, hash: Hash) -> Reply:
    """删除标签成员: remove members or departments from a tag.

    POST tag/deltagusers
    https://work.weixin.qq.com/api/doc/90000/90135/90215

    When only some of them are refused, errcode is still 0: look at invalidlist and invalidparty.

    hash:
        tagid (int, required): ID of the tag.
        userlist (list[str]): userids of the members, at most 1000 per call; needed when partylist is empty.
        partylist (list[int]): IDs of the departments, at most 100 per call; needed when userlist is empty.

    Reply:
        invalidlist (str): userids that were refused, joined by |; only when there are any.
        invalidparty (list[int]): IDs of departments that were refused; only when there are any.

    Permission: only the app that created the tag; the members must be within its visible range.

    Errors:
        40031: every given member and department is invalid; addtagusers has 40070 for it.
    """
    return _http.post("tag/deltagusers", access_token, hash)


def list(access_token: Token) -> Reply:
    """获取标签列表: list the tags.

    GET tag/list
    https://work.weixin.qq.com/api/doc/90000/90135/90216

    Reply:
        taglist (list[dict]): tags.
        taglist[].tagid (int): ID of the tag.
        taglist[].tagname (str): name of the tag.

    Permission: self-built apps and the contacts sync assistant (通讯录同步助手) see all tags; third parties only those they
        created.
    """
    return _http.get("tag/list", access_token=access_token)
