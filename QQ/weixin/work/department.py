"""QQ::weixin::work::department: 部门管理.

Departments form one tree, whose root has the id 1. For reading, simplelist (ids and structure) together with get (one
department's details) is advised; list is slow. Writing needs management permission on the departments concerned.
"""

from typing import Optional

from . import _http
from ._http import Hash, Query, Reply, Token

__all__ = ["create", "update", "delete", "list", "simplelist", "get"]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建部门: create a department.

    POST department/create
    https://developer.work.weixin.qq.com/document/path/90205 (2023/08/15)

    hash:
        name (str, required): department name, unlike the others of its level; 1 to 64 characters; none of \\ : * ? " <
            > ｜.
        name_en (str): English name, unlike the others of its level; 1 to 64 characters; none of \\ : * ? " < > ｜; takes
            effect once multi-language support is switched on in the admin console.
        parentid (int, required): parent department id, 32 bits; 1 = root.
        order (int): position within the parent, larger first, from 0 to 4294967295.
        id (int): the new department's id, 32 bits, at least 2; generated if not given.

    Reply:
        id (int): id of the created department.

    Permission:
        contacts sync, third-party contacts: the right to manage the parent department
        self-built, third-party, delegated: not allowed

    Limits:
        - at most 15 levels, 30,000 departments in all, and 30,000 nodes under one department.
        - create departments and their members one call after the other, not concurrently.
    """
    return _http.post("department/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新部门: change a department; fields left out stay as they are.

    POST department/update
    https://developer.work.weixin.qq.com/document/path/90206 (2023/08/15)

    hash:
        id (int, required): department to change.
        name (str): department name, 1 to 64 characters; none of \\ : * ? " < > ｜.
        name_en (str): English name, 1 to 64 characters; none of \\ : * ? " < > ｜; takes effect once multi-language
            support is switched on in the admin console.
        parentid (int): new parent department id; moves the department.
        order (int): position within the parent, larger first, from 0 to 4294967295.

    Permission:
        contacts sync, third-party contacts: the right to manage the department, and for a move that of the new parent
            too
        self-built, third-party, delegated: not allowed

    Limits:
        - at most 15 levels, 30,000 departments in all, and 30,000 nodes under one department.
    """
    return _http.post("department/update", access_token, hash)


def delete(access_token: Token, id: Query) -> Reply:
    """删除部门: delete an empty department.

    GET department/delete
    https://developer.work.weixin.qq.com/document/path/90207 (2020/03/30)

    Arguments:
        id (int, required): department to delete; not the root, and without sub-departments and members.

    Permission:
        contacts sync, third-party contacts: the right to manage the department
        self-built, third-party, delegated: not allowed
    """
    return _http.get("department/delete", access_token=access_token, id=id)


def list(access_token: Token, id: Optional[Query] = 1) -> Reply:
    """获取部门列表: list a department and all its descendants with details.

    GET department/list
    https://developer.work.weixin.qq.com/document/path/90208 (2022/08/05)

    Slow on large trees: simplelist for the structure and get for the details are advised instead.

    Arguments:
        id (int): department whose subtree is read. Default: 1. That is the root. None leaves it out and asks for
            everything visible to the app.

    Reply:
        department (list[dict]): the department and its descendants.
        department[].id (int): department id.
        department[].name (str): department name; for delegated apps only once an administrator has authorised it;
            third-party apps get the id in its place (new apps since 2019-12-30, all since 2020-06-30; contacts apps
            excepted) and show the name with the contacts display component (通讯录展示组件).
        department[].name_en (str): English name; not for third-party apps (new apps since 2019-12-30, all since
            2020-06-30).
        department[].department_leader (list[str]): userids of the leaders; of third-party apps only for contacts apps.
        department[].parentid (int): parent department id; 1 = root.
        department[].order (int): position within the parent, larger first, from 0 to 4294967295.

    Permission:
        any: only departments within the app's visible range
        contacts sync: not from IP addresses added to 管理工具 > 通讯录同步 since 2022-08-15 10:00
    """
    return _http.get("department/list", optional={"id": id}, access_token=access_token)


def simplelist(access_token: Token, id: Optional[Query] = 1) -> Reply:
    """获取子部门ID列表: list the ids of a department and all its descendants.

    GET department/simplelist
    https://developer.work.weixin.qq.com/document/path/95350 (2023/09/06)

    Arguments:
        id (int): department whose subtree is read, at any depth. Default: 1. That is the root. None leaves it out and
            asks for everything visible to the app.

    Reply:
        department_id (list[dict]): the department and its descendants.
        department_id[].id (int): department id.
        department_id[].parentid (int): parent department id; 1 = root.
        department_id[].order (int): position within the parent, larger first, from 0 to 4294967295.

    Permission:
        self-built: within the app's visible range
        third-party contacts, contacts sync: all departments
        third-party: all departments with 组织架构信息, otherwise within the app's visible range
        delegated: all departments with 组织架构信息 > 部门及父部门ID、部门负责人, otherwise within the app's visible range
    """
    return _http.get("department/simplelist", optional={"id": id}, access_token=access_token)


def get(access_token: Token, id: Optional[Query] = 1) -> Reply:
    """获取单个部门详情: read the details of one department.

    GET department/get
    https://developer.work.weixin.qq.com/document/path/95351 (2023/09/06)

    Arguments:
        id (int, required): the department to read. Default: 1. That is the root. None leaves it out and asks for
            everything visible to the app, though the official API calls it required.

    Reply:
        department (dict): the department, one dict rather than a list.
        department.id (int): department id.
        department.name (str): department name; for delegated apps only once an administrator has authorised it; not for
            third-party apps.
        department.name_en (str): English name; for delegated apps only once an administrator has authorised it; not for
            third-party apps.
        department.department_leader (list[str]): userids of the leaders within the app's visible range; of third-party
            apps only for contacts apps and apps with 组织架构信息 > 部门负责人.
        department.parentid (int): parent department id; 1 = root.
        department.order (int): position within the parent, larger first, from 0 to 4294967295.

    Permission:
        self-built: within the app's visible range
        third-party contacts: all departments, without their names
        contacts sync: all departments; not from IP addresses added to 管理工具 > 通讯录同步 since 2022-08-15 10:00
        third-party: id, leaders and parent of all departments with 组织架构信息, otherwise details within the app's visible
            range
        delegated: ids of all departments with 组织架构信息 > 部门及父部门ID、部门负责人, otherwise details within the app's visible range
    """
    return _http.get("department/get", optional={"id": id}, access_token=access_token)
