"""QQ::weixin::work::school::user: 学生与家长管理.

Students and parents in the school contacts.
"""

from typing import Optional

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = [
    "get",
    "list",
    "list_parent",
    "create_student",
    "delete_student",
    "update_student",
    "batch_create_student",
    "batch_delete_student",
    "batch_update_student",
    "create_parent",
    "delete_parent",
    "update_parent",
    "batch_create_parent",
    "batch_delete_parent",
    "batch_update_parent",
    "get_teacher_customize_health_info",
    "get_student_customize_health_info",
    "get_health_qrcode",
]


def get(access_token: Token, userid: Query) -> Reply:
    """读取学生或家长: get a student or parent.

    GET school/user/get
    https://developer.work.weixin.qq.com/document/path/92337 (2023/12/01)

    Arguments:
        userid (str, required): the student or parent; 1 to 64 bytes, upper and lower case alike.

    Reply:
        user_type (int): 1 = student, 2 = parent.
        student (dict): the student; when user_type is 1.
        student.student_userid (str): the student.
        student.name (str): the name.
        student.department (list[int]): the student's classes; at most 20 items.
        student.parents (list[dict]): the parents.
        student.parents[].parent_userid (str): the parent.
        student.parents[].mobile (str): the parent's mobile number; not for third-party apps, and for delegated apps
            only where an administrator allows it.
        student.parents[].relation (str): what the parent is to the student.
        student.parents[].is_subscribe (int): whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.
        student.parents[].external_userid (str): the parent's external_userid; only while they follow the school
            notices. For one service provider the same in all schools.
        parent (dict): the parent; when user_type is 2.
        parent.parent_userid (str): the parent.
        parent.mobile (str): the parent's mobile number; not for third-party apps, and for delegated apps only where an
            administrator allows it.
        parent.children (list[dict]): the children.
        parent.children[].student_userid (str): the student.
        parent.children[].relation (str): what the parent is to the student.
        parent.is_subscribe (int): whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.
        parent.external_userid (str): the parent's external_userid; only while they follow the school notices. For one
            service provider the same in all schools.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用
        third-party: 家校沟通 > 使用
        delegated: 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("school/user/get", access_token=access_token, userid=userid)


def list(access_token: Token, department_id: Query, fetch_child: Optional[Query] = None) -> Reply:
    """获取部门学生详情: list the students of a department.

    GET school/user/list
    https://developer.work.weixin.qq.com/document/path/92338 (2023/12/01)

    For the departments below it, list these one by one.

    Arguments:
        department_id (int, required): the department.
        fetch_child (int): whether departments below it count too, 0 = no, 1 = yes; not on the page, but in other SDKs.

    Reply:
        students (list[dict]): the students.
        students[].student_userid (str): the student.
        students[].name (str): the name.
        students[].department (list[int]): the student's classes; at most 20 items.
        students[].parents (list[dict]): the parents.
        students[].parents[].parent_userid (str): the parent.
        students[].parents[].mobile (str): the parent's mobile number; not for third-party apps.
        students[].parents[].relation (str): what the parent is to the student.
        students[].parents[].is_subscribe (int): whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.
        students[].parents[].external_userid (str): the parent's external_userid; only while they follow the school
            notices.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用
        third-party: 家校沟通 > 使用
        delegated: 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get(
        "school/user/list", {"fetch_child": fetch_child}, access_token=access_token, department_id=department_id
    )


def list_parent(access_token: Token, department_id: Query) -> Reply:
    """获取部门家长详情: list the parents of a department.

    GET school/user/list_parent
    https://developer.work.weixin.qq.com/document/path/92446 (2023/12/01)

    For the departments below it, list these one by one.

    Arguments:
        department_id (int, required): the department.

    Reply:
        parents (list[dict]): the parents.
        parents[].parent_userid (str): the parent.
        parents[].mobile (str): the parent's mobile number; not for third-party apps, and for delegated apps only where
            an administrator allows it.
        parents[].children (list[dict]): the children.
        parents[].children[].student_userid (str): the student.
        parents[].children[].name (str): the student's name.
        parents[].children[].relation (str): what the parent is to the student.
        parents[].is_subscribe (int): whether the parent follows the school notices (学校通知), 0 = no, 1 = yes.
        parents[].external_userid (str): the parent's external_userid; only while they follow the school notices. For
            one service provider the same in all schools.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用
        third-party: 家校沟通 > 使用
        delegated: 家校沟通
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("school/user/list_parent", access_token=access_token, department_id=department_id)


def create_student(access_token: Token, hash: Hash) -> Reply:
    """创建学生: add a student.

    POST school/user/create_student
    https://developer.work.weixin.qq.com/document/path/92325 (2024/08/22)

    hash:
        student_userid (str, required): the id, unique in the school, where a member of the corp may have the same; 1 to
            64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.
        name (str, required): the name; 1 to 32 characters.
        mobile (str): the student's mobile number.
        to_invite (bool): whether they are invited. Default: true. Only verified schools can invite.
        department (list[int], required): the student's classes; at most 20 items.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
    """
    return _http.post("school/user/create_student", access_token, hash)


def delete_student(access_token: Token, userid: Query) -> Reply:
    """删除学生: delete a student.

    GET school/user/delete_student
    https://developer.work.weixin.qq.com/document/path/92326 (2024/08/22)

    Arguments:
        userid (str, required): the student, who has no parents any more.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("school/user/delete_student", access_token=access_token, userid=userid)


def update_student(access_token: Token, hash: Hash) -> Reply:
    """更新学生: change a student.

    POST school/user/update_student
    https://developer.work.weixin.qq.com/document/path/92327 (2024/08/22)

    hash:
        student_userid (str, required): the student; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or
            letter first, upper and lower case alike.
        new_student_userid (str): a new id, not in use; only once for a student.
        name (str): the name; 1 to 32 characters.
        mobile (str): the student's mobile number.
        department (list[int]): the student's classes; at most 20 items.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
        - at most 30,000 students in a class.
        - make departments and the students in them one after the other.
    """
    return _http.post("school/user/update_student", access_token, hash)


def batch_create_student(access_token: Token, hash: Hash) -> Reply:
    """批量创建学生: add students.

    POST school/user/batch_create_student
    https://developer.work.weixin.qq.com/document/path/92328 (2024/08/22)

    hash:
        students (list[dict], required): the students; at most 100 items.
        students[].student_userid (str, required): the student; 1 to 64 bytes; digits, letters, _ - @ and . alone, a
            digit or letter first, upper and lower case alike.
        students[].name (str, required): the name; 1 to 32 characters.
        students[].mobile (str): the student's mobile number.
        students[].to_invite (bool): whether they are invited. Default: true.
        students[].department (list[int], required): the student's classes; at most 20 items.

    Reply:
        result_list (list[dict]): those that failed.
        result_list[].student_userid (str): the student.
        result_list[].errcode (int): why, as an error code.
        result_list[].errmsg (str): why, in words.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
        - at most 30,000 students in a class.
        - make departments and the students in them one after the other.
    """
    return _http.post("school/user/batch_create_student", access_token, hash)


def batch_delete_student(access_token: Token, hash: Hash) -> Reply:
    """批量删除学生: delete students.

    POST school/user/batch_delete_student
    https://developer.work.weixin.qq.com/document/path/92329 (2024/08/22)

    hash:
        useridlist (list[str], required): the students, who have no parents any more; at most 100 items.

    Reply:
        result_list (list[dict]): the outcome; those that failed in the page's sample.
        result_list[].student_userid (str): the student.
        result_list[].errcode (int): why, as an error code.
        result_list[].errmsg (str): why, in words.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("school/user/batch_delete_student", access_token, hash)


def batch_update_student(access_token: Token, hash: Hash) -> Reply:
    """批量更新学生: change students.

    POST school/user/batch_update_student
    https://developer.work.weixin.qq.com/document/path/92330 (2024/08/22)

    hash:
        students (list[dict]): the students; at most 100 items.
        students[].student_userid (str, required): the student; 1 to 64 bytes; digits, letters, _ - @ and . alone, a
            digit or letter first, upper and lower case alike.
        students[].new_student_userid (str): a new id, not in use; only once for a student.
        students[].name (str): the name; 1 to 32 characters.
        students[].mobile (str): the student's mobile number.
        students[].department (list[int]): the student's classes; at most 20 items.

    Reply:
        result_list (list[dict]): those that failed.
        result_list[].student_userid (str): the student.
        result_list[].errcode (int): why, as an error code.
        result_list[].errmsg (str): why, in words.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
        - at most 30,000 students in a class.
        - make departments and the students in them one after the other.
    """
    return _http.post("school/user/batch_update_student", access_token, hash)


def create_parent(access_token: Token, hash: Hash) -> Reply:
    """创建家长: add a parent.

    POST school/user/create_parent
    https://developer.work.weixin.qq.com/document/path/92331 (2024/08/22)

    hash:
        parent_userid (str, required): the id, unique in the school, where a member of the corp may have the same; 1 to
            64 bytes; digits, letters, _ - @ and . alone, a digit or letter first, upper and lower case alike.
        mobile (str, required): the mobile number.
        to_invite (bool): whether they are invited. Default: true. Only verified schools can invite.
        children (list[dict], required): the parent's children; at most 10 items.
        children[].student_userid (str, required): the student.
        children[].relation (str, required): what the parent is to the student; at most 32 bytes.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
    """
    return _http.post("school/user/create_parent", access_token, hash)


def delete_parent(access_token: Token, userid: Query) -> Reply:
    """删除家长: delete a parent.

    GET school/user/delete_parent
    https://developer.work.weixin.qq.com/document/path/92332 (2024/08/22)

    Arguments:
        userid (str, required): the parent.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("school/user/delete_parent", access_token=access_token, userid=userid)


def update_parent(access_token: Token, hash: Hash) -> Reply:
    """更新家长: change a parent.

    POST school/user/update_parent
    https://developer.work.weixin.qq.com/document/path/92333 (2024/08/22)

    hash:
        parent_userid (str, required): the parent; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit or letter
            first, upper and lower case alike.
        new_parent_userid (str): a new id, not in use; only once for a parent.
        mobile (str): the mobile number.
        children (list[dict]): the parent's children, which replace those there were, unless the list is empty; at most
            10 items.
        children[].student_userid (str, required): the student.
        children[].relation (str, required): what the parent is to the student; at most 32 bytes.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
    """
    return _http.post("school/user/update_parent", access_token, hash)


def batch_create_parent(access_token: Token, hash: Hash) -> Reply:
    """批量创建家长: add parents.

    POST school/user/batch_create_parent
    https://developer.work.weixin.qq.com/document/path/92334 (2024/08/22)

    hash:
        parents (list[dict], required): the parents; at most 100 items.
        parents[].parent_userid (str, required): the parent; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit
            or letter first, upper and lower case alike.
        parents[].mobile (str, required): the mobile number.
        parents[].to_invite (bool): whether they are invited. Default: true.
        parents[].children (list[dict], required): the parent's children; at most 10 items.
        parents[].children[].student_userid (str, required): the student.
        parents[].children[].relation (str, required): what the parent is to the student; at most 32 bytes.

    Reply:
        result_list (list[dict]): those that failed.
        result_list[].parent_userid (str): the parent.
        result_list[].errcode (int): why, as an error code.
        result_list[].errmsg (str): why, in words.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
    """
    return _http.post("school/user/batch_create_parent", access_token, hash)


def batch_delete_parent(access_token: Token, hash: Hash) -> Reply:
    """批量删除家长: delete parents.

    POST school/user/batch_delete_parent
    https://developer.work.weixin.qq.com/document/path/92335 (2024/08/22)

    hash:
        useridlist (list[str], required): the parents; at most 100 items.

    Reply:
        result_list (list[dict]): the outcome; those that failed in the page's sample.
        result_list[].parent_userid (str): the parent.
        result_list[].errcode (int): why, as an error code.
        result_list[].errmsg (str): why, in words.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.post("school/user/batch_delete_parent", access_token, hash)


def batch_update_parent(access_token: Token, hash: Hash) -> Reply:
    """批量更新家长: change parents.

    POST school/user/batch_update_parent
    https://developer.work.weixin.qq.com/document/path/92336 (2024/08/22)

    hash:
        parents (list[dict]): the parents; at most 100 items.
        parents[].parent_userid (str, required): the parent; 1 to 64 bytes; digits, letters, _ - @ and . alone, a digit
            or letter first, upper and lower case alike.
        parents[].new_parent_userid (str): a new id, not in use; only once for a parent.
        parents[].mobile (str): the mobile number.
        parents[].children (list[dict]): the parent's children; at most 10 items.
        parents[].children[].student_userid (str, required): the student.
        parents[].children[].relation (str, required): what the parent is to the student; at most 32 bytes.

    Reply:
        result_list (list[dict]): those that failed.
        result_list[].parent_userid (str): the parent.
        result_list[].errcode (int): why, as an error code.
        result_list[].errmsg (str): why, in words.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用
        third-party: 家校沟通 > 使用和编辑
        delegated: 家校沟通 > 可使用家校通讯录 > 家校通讯录编辑
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - a field over its length fails the whole call.
        - at most 30,000 students in a class.
        - make departments and the students in them one after the other.
    """
    return _http.post("school/user/batch_update_parent", access_token, hash)


def get_teacher_customize_health_info(access_token: Token, hash: Hash) -> Reply:
    """获取老师健康信息: list what teachers answered about their health on a day.

    POST school/user/get_teacher_customize_health_info
    https://developer.work.weixin.qq.com/document/path/93744

    hash:
        date (str, required): the day, as YYYY-MM-DD.
        next_key (str): the next_key of the page before; empty for the first.
        limit (int): items a page.

    Reply:
        template_id (str): the set of questions.
        question_templates (list[dict]): the questions.
        question_templates[].question_id (int): the question.
        question_templates[].title (str): its title.
        question_templates[].question_type (int): its kind.
        question_templates[].is_must_fill (int): whether it must be answered, 0 = no, 1 = yes.
        question_templates[].is_not_display (int): whether it is hidden, 0 = no, 1 = yes.
        question_templates[].option_list (list[dict]): the choices.
        question_templates[].option_list[].option_id (int): the choice.
        question_templates[].option_list[].option_text (str): its text.
        health_infos (list[dict]): the answers.
        health_infos[].userid (str): the teacher.
        health_infos[].health_qrcode_status (int): state of the health code.
        health_infos[].self_submit (int): whether they filled it in themselves, 0 = no, 1 = yes.
        health_infos[].report_values (list[dict]): the answers.
        health_infos[].report_values[].question_id (int): the question.
        health_infos[].report_values[].single_chose (int): the choice, for a single choice.
        health_infos[].report_values[].text (str): the text, for free text.
        ending (int): whether this is the last page, 0 = no, 1 = yes.
        next_key (str): where the next page begins.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("school/user/get_teacher_customize_health_info", access_token, hash)


def get_student_customize_health_info(access_token: Token, hash: Hash) -> Reply:
    """获取学生健康信息: list what students answered about their health on a day.

    POST school/user/get_student_customize_health_info
    https://developer.work.weixin.qq.com/document/path/93745

    hash:
        date (str, required): the day, as YYYY-MM-DD.
        next_key (str): the next_key of the page before; empty for the first.
        limit (int): items a page.

    Reply:
        template_id (str): the set of questions.
        question_templates (list[dict]): the questions.
        question_templates[].question_id (int): the question.
        question_templates[].title (str): its title.
        question_templates[].question_type (int): its kind.
        question_templates[].is_must_fill (int): whether it must be answered, 0 = no, 1 = yes.
        question_templates[].is_not_display (int): whether it is hidden, 0 = no, 1 = yes.
        question_templates[].option_list (list[dict]): the choices.
        question_templates[].option_list[].option_id (int): the choice.
        question_templates[].option_list[].option_text (str): its text.
        health_infos (list[dict]): the answers.
        health_infos[].userid (str): the student.
        health_infos[].health_qrcode_status (int): state of the health code.
        health_infos[].self_submit (int): whether they filled it in themselves, 0 = no, 1 = yes.
        health_infos[].report_values (list[dict]): the answers.
        health_infos[].report_values[].question_id (int): the question.
        health_infos[].report_values[].single_chose (int): the choice, for a single choice.
        health_infos[].report_values[].text (str): the text, for free text.
        ending (int): whether this is the last page, 0 = no, 1 = yes.
        next_key (str): where the next page begins.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("school/user/get_student_customize_health_info", access_token, hash)


def get_health_qrcode(access_token: Token, hash: Hash) -> Reply:
    """获取师生健康码: get the health codes of teachers or students.

    POST school/user/get_health_qrcode
    https://developer.work.weixin.qq.com/document/path/93746

    hash:
        type (int, required): kind of the ids.
        userids (list[str], required): the teachers or students.

    Reply:
        result_list (list[dict]): the health codes.
        result_list[].errcode (int): why, as an error code.
        result_list[].errmsg (str): why, in words.
        result_list[].userid (str): the teacher or student.
        result_list[].qrcode_data (str): data of the health code.

    Limits:
        - not in the official documents of 2026-01 (retired, or never public).
    """
    return _http.post("school/user/get_health_qrcode", access_token, hash)
