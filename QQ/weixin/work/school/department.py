"""QQ::weixin::work::school::department: 部门管理.

Departments of the school contacts: campuses, stages, grades and classes. The parent of a class is always a grade. Each
kind has its own kind of administrators: the head of a campus belongs to a campus, class and subject teachers to a
class.
"""

from typing import Optional

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = [
    "create",
    "update",
    "delete",
    "list",
]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建部门: add a department.

    POST school/department/create
    https://developer.work.weixin.qq.com/document/path/92340 (2024/08/22)

    hash:
        id (int): the id; at least 2. Default: the server makes one.
        name (str): the name; 1 to 32 characters, none of - backslash : * ? " < > / and the full-width comma; not used
            when register_year and standard_grade are given.
        type (int, required): 1 = class, 2 = grade, 3 = stage, 4 = campus.
        parentid (int, required): the parent.
        standard_grade (int): the standard grade, only when type is 2; 0 = no standard grade, 1 = kindergarten below the
            youngest (小小班), 2 = kindergarten youngest (小班), 3 = kindergarten middle (中班), 4 = kindergarten oldest (大班),
            5 = preschool class, 31 = primary school 1, 32 = primary school 2, 33 = primary school 3, 34 = primary
            school 4, 35 = primary school 5, 36 = primary school 6, 37 = primary school 7, 38 = primary school 8, 39 =
            primary school 9, 61 = junior high school 1, 62 = junior high school 2, 63 = junior high school 3, 64 =
            junior high school 4, 91 = senior high school 1, 92 = senior high school 2, 93 = senior high school 3, 94 =
            senior high school 4, 121 = custom stage 1, 122 = custom stage 2, 123 = custom stage 3, 124 = custom stage
            4, 125 = custom stage 5, 126 = custom stage 6, 127 = custom stage 7, 128 = custom stage 8, 129 = custom
            stage 9, 130 = custom stage 10, 131 = custom stage 11, 132 = custom stage 12.
        register_year (int): the year of enrolment, YYYY; from 1970 to 2100. Only when type is 2. Default for a standard
            grade: reckoned from it, so that grade 2 of primary school in 2019 enrolled in 2018.
        order (int): its place in the parent, larger ones first; from 0 to 4294967295.
        department_admins (list[dict]): the administrators.
        department_admins[].userid (str, required): the member; 1 to 64 bytes, upper and lower case alike.
        department_admins[].type (int, required): 1 = head of the campus, 2 = head of the grade, 3 = class teacher, 4 =
            subject teacher, 5 = head of the stage.
        department_admins[].subject (str): the one subject of a class or subject teacher; at most 15 characters.

    Reply:
        id (int): the department made.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - the parent of a class must be a grade.
        - the kind of an administrator must fit the kind of department.
    """
    return _http.post("school/department/create", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """更新部门: change a department.

    POST school/department/update
    https://developer.work.weixin.qq.com/document/path/92341 (2024/08/22)

    hash:
        id (int, required): the department; at least 1.
        new_id (int): its new id.
        name (str): the name; 1 to 32 characters, none of - backslash : * ? " < > / and the full-width comma; not used
            for a standard grade.
        parentid (int): the parent.
        standard_grade (int): the standard grade, only for a grade, where 0 makes it a grade that is no standard one; 0
            = no standard grade, 1 = kindergarten below the youngest (小小班), 2 = kindergarten youngest (小班), 3 =
            kindergarten middle (中班), 4 = kindergarten oldest (大班), 5 = preschool class, 31 = primary school 1, 32 =
            primary school 2, 33 = primary school 3, 34 = primary school 4, 35 = primary school 5, 36 = primary school
            6, 37 = primary school 7, 38 = primary school 8, 39 = primary school 9, 61 = junior high school 1, 62 =
            junior high school 2, 63 = junior high school 3, 64 = junior high school 4, 91 = senior high school 1, 92 =
            senior high school 2, 93 = senior high school 3, 94 = senior high school 4, 121 = custom stage 1, 122 =
            custom stage 2, 123 = custom stage 3, 124 = custom stage 4, 125 = custom stage 5, 126 = custom stage 6, 127
            = custom stage 7, 128 = custom stage 8, 129 = custom stage 9, 130 = custom stage 10, 131 = custom stage 11,
            132 = custom stage 12.
        register_year (int): the year of enrolment, YYYY; from 1970 to 2100. Only for a grade.
        order (int): its place in the parent, larger ones first; from 0 to 4294967295.
        department_admins (list[dict]): the administrators.
        department_admins[].op (int, required): 0 = add or change, 1 = remove.
        department_admins[].userid (str, required): the member; 1 to 64 bytes, upper and lower case alike.
        department_admins[].type (int): 1 = head of the campus, 2 = head of the grade, 3 = class teacher, 4 = subject
            teacher, 5 = head of the stage.
        department_admins[].subject (str): the one subject of a class or subject teacher; at most 15 characters.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - the parent of a class must be a grade.
        - the kind of an administrator must fit the kind of department.
    """
    return _http.post("school/department/update", access_token, hash)


def delete(access_token: Token, id: Query) -> Reply:
    """删除部门: delete a department.

    GET school/department/delete
    https://developer.work.weixin.qq.com/document/path/92342 (2024/08/22)

    Arguments:
        id (int): the department; needed, though the page calls it optional; not the root, nor one with departments or
            members in it.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("school/department/delete", access_token=access_token, id=id)


def list(access_token: Token, id: Optional[Query] = None) -> Reply:
    """获取部门列表: list a department and those below it.

    GET school/department/list
    https://developer.work.weixin.qq.com/document/path/92343 (2023/12/01)

    Arguments:
        id (int): the department. Default: all there are.

    Reply:
        departments (list[dict]): the departments.
        departments[].id (int): the department; 1 is the root.
        departments[].name (str): the name.
        departments[].type (int): 1 = class, 2 = grade, 3 = stage, 4 = campus, 5 = school (the root).
        departments[].parentid (int): the parent; 0 for the root.
        departments[].standard_grade (int): the standard grade, only for such a one; 0 = no standard grade, 1 =
            kindergarten below the youngest (小小班), 2 = kindergarten youngest (小班), 3 = kindergarten middle (中班), 4 =
            kindergarten oldest (大班), 5 = preschool class, 31 = primary school 1, 32 = primary school 2, 33 = primary
            school 3, 34 = primary school 4, 35 = primary school 5, 36 = primary school 6, 37 = primary school 7, 38 =
            primary school 8, 39 = primary school 9, 61 = junior high school 1, 62 = junior high school 2, 63 = junior
            high school 3, 64 = junior high school 4, 91 = senior high school 1, 92 = senior high school 2, 93 = senior
            high school 3, 94 = senior high school 4, 121 = custom stage 1, 122 = custom stage 2, 123 = custom stage 3,
            124 = custom stage 4, 125 = custom stage 5, 126 = custom stage 6, 127 = custom stage 7, 128 = custom stage
            8, 129 = custom stage 9, 130 = custom stage 10, 131 = custom stage 11, 132 = custom stage 12.
        departments[].register_year (int): the year of enrolment, YYYY; only for a standard grade.
        departments[].order (int): its place in the parent, larger ones first; from 0 to 4294967295. Only where it was
            set by API.
        departments[].department_admins (list[dict]): the administrators.
        departments[].department_admins[].userid (str): the member.
        departments[].department_admins[].type (int): 1 = head of the campus, 2 = head of the grade, 3 = class teacher,
            4 = subject teacher, 5 = head of the stage.
        departments[].department_admins[].subject (str): the subject of a class or subject teacher.
        departments[].is_graduated (int): whether it has graduated, 0 = no, 1 = yes; only for a grade.
        departments[].open_group_chat (int): whether it has a class group chat, 0 = no, 1 = yes; only for a class.
        departments[].group_chat_id (str): the class group chat; only for a class that has one.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用
        third-party: 家校沟通 > 使用
        delegated: 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("school/department/list", {"id": id}, access_token=access_token)
