"""QQ::weixin::work::exmail::group: 管理邮件群组.

Mail groups: addresses that pass mail on to their members. An app sees those that it made.
"""

from typing import Optional

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = [
    "create",
    "update",
    "delete",
    "search",
    "get",
]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建邮件群组: make a mail group.

    POST exmail/group/create
    https://developer.work.weixin.qq.com/document/path/95510 (2025/12/04)

    It has all members, groups, tags and departments that are given.

    hash:
        groupid (str, required): the group's mail address.
        groupname (str, required): the name, unlike those of other groups; at most 200 bytes.
        email_list (dict): members in it; one of email_list, group_list, department_list and tag_list is needed.
        email_list.list (list[str], required): mail addresses of members, their biz_mail.
        group_list (dict): groups in it.
        group_list.list (list[str], required): mail addresses of groups.
        tag_list (dict): tags in it.
        tag_list.list (list[int], required): ids of tags.
        department_list (dict): departments in it.
        department_list.list (list[int], required): ids of departments.
        allow_type (int): who may write to the group, 0 = members of the corp, 1 = anyone, 2 = its members, 3 = those
            listed. With 3 one of allow_emaillist, allow_departmentlist and allow_taglist is needed, else none is
            allowed.
        allow_emaillist (dict): members who may write to it; only when allow_type is 3.
        allow_emaillist.list (list[str], required): mail addresses of members, their biz_mail.
        allow_taglist (dict): tags that may write to it; only when allow_type is 3.
        allow_taglist.list (list[int], required): ids of tags.
        allow_departmentlist (dict): departments that may write to it; only when allow_type is 3.
        allow_departmentlist.list (list[int], required): ids of departments.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.post("exmail/group/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新邮件群组: change a mail group.

    POST exmail/group/update
    https://developer.work.weixin.qq.com/document/path/97995 (2025/12/04)

    A list that is left out stays; one that is given empty, as in {"email_list": {"list": []}}, is emptied.

    hash:
        groupid (str, required): the group's mail address.
        groupname (str): the name, unlike those of other groups; at most 200 bytes.
        email_list (dict): members in it; email_list, group_list, department_list and tag_list can't all be emptied.
        email_list.list (list[str], required): mail addresses of members, their biz_mail.
        group_list (dict): groups in it.
        group_list.list (list[str], required): mail addresses of groups.
        tag_list (dict): tags in it.
        tag_list.list (list[int], required): ids of tags.
        department_list (dict): departments in it.
        department_list.list (list[int], required): ids of departments.
        allow_type (int): who may write to the group, 0 = members of the corp, 1 = anyone, 2 = its members, 3 = those
            listed. With 3 one of allow_emaillist, allow_departmentlist and allow_taglist is needed, else none is
            allowed. Unchanged when left out.
        allow_emaillist (dict): members who may write to it; only when allow_type is 3.
        allow_emaillist.list (list[str], required): mail addresses of members, their biz_mail.
        allow_taglist (dict): tags that may write to it; only when allow_type is 3.
        allow_taglist.list (list[int], required): ids of tags.
        allow_departmentlist (dict): departments that may write to it; only when allow_type is 3.
        allow_departmentlist.list (list[int], required): ids of departments.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.post("exmail/group/update", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除邮件群组: delete a mail group.

    POST exmail/group/delete
    https://developer.work.weixin.qq.com/document/path/97996 (2022/12/01)

    hash:
        groupid (str, required): the group's mail address.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.post("exmail/group/delete", access_token, hash)


def search(access_token: Token, fuzzy: Query, groupid: Optional[Query] = None) -> Reply:
    """模糊搜索邮件群组: find mail groups by part of their address.

    GET exmail/group/search
    https://developer.work.weixin.qq.com/document/path/97998 (2022/12/01)

    Arguments:
        fuzzy (int, required): 0 = all, 1 = those that groupid is part of. Write False for 0, which counts as not given.
        groupid (str): part of the group's mail address.

    Reply:
        groups (list[dict]): the groups.
        groups[].groupid (str): the group's mail address.
        groups[].groupname (str): the name.
        count (int): how many were found; text in the page's table, a number in its sample.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.get("exmail/group/search", {"groupid": groupid}, access_token=access_token, fuzzy=fuzzy)


def get(access_token: Token, groupid: Query) -> Reply:
    """获取邮件群组详情: get a mail group.

    GET exmail/group/get
    https://developer.work.weixin.qq.com/document/path/97997 (2022/12/01)

    Arguments:
        groupid (str, required): the group's mail address.

    Reply:
        groupid (str): the group's mail address.
        groupname (str): the name.
        email_list (dict): members in it.
        email_list.list (list[str]): mail addresses of members, their biz_mail.
        group_list (dict): groups in it.
        group_list.list (list[str]): mail addresses of groups.
        tag_list (dict): tags in it.
        tag_list.list (list[int]): ids of tags.
        department_list (dict): departments in it.
        department_list.list (list[int]): ids of departments.
        allow_type (int): who may write to the group, 0 = members of the corp, 1 = anyone, 2 = its members, 3 = those
            listed in allow_emaillist and its like.
        allow_emaillist (dict): members who may write to it.
        allow_emaillist.list (list[str]): mail addresses of members, their biz_mail.
        allow_taglist (dict): tags that may write to it.
        allow_taglist.list (list[int]): ids of tags.
        allow_departmentlist (dict): departments that may write to it.
        allow_departmentlist.list (list[int]): ids of departments.

    Permission:
        self-built: 协作 > 邮件 > 可调用接口的应用
        note: only for what the app itself created
    """
    return _http.get("exmail/group/get", access_token=access_token, groupid=groupid)
