"""QQ::weixin::work::service::school: 网页授权登录.

Who opened a page of a third-party app in the school-parent communication.
"""

from .. import _http
from .._http import Query, Reply, Token

__all__ = ["getuserinfo3rd"]


def getuserinfo3rd(suite_access_token: Token, code: Query) -> Reply:
    """获取家校访问用户身份: identify the parent or student of a school who opened a page of a third-party app.

    GET service/school/getuserinfo3rd
    https://developer.work.weixin.qq.com/document/path/95790 (2022/05/24)

    A parent gets DeviceId and parents, a student gets DeviceId and students.

    Arguments:
        code (str, required): the code of the redirect after consent; at most 512 bytes; good for one call within 5
            minutes.

    Reply:
        DeviceId (str): id of the phone, made when WeCom is installed; an upgrade keeps it, a new installation does not.
        parents (list[dict]): the schools of a parent.
        parents[].corpid (str): the school.
        parents[].parent_userid (str): the parent's id in its contacts.
        students (list[dict]): the schools of a student.
        students[].corpid (str): the school.
        students[].student_userid (str): the student's id in its contacts.

    Permission:
        third-party: the page's domain must be a 可信域名 of the app

    Errors:
        40029: code is invalid.
        50001: the page's domain is no 可信域名 of the app.
    """
    return _http.get("service/school/getuserinfo3rd", suite_access_token=suite_access_token, code=code)
