"""QQ::weixin::work::school::agent: 基础接口.

Which parents may use an app of the school.
"""

from .. import _http
from .._http import Query, Reply, Token

__all__ = ["get_allow_scope"]


def get_allow_scope(access_token: Token, agentid: Query) -> Reply:
    """获取可使用的家长范围: get the parents who may use an app, as students and departments.

    GET school/agent/get_allow_scope
    https://developer.work.weixin.qq.com/document/path/94895 (2023/12/01)

    Only to these parents the app can send school notices. An administrator sets them, under 家校沟通 > 配置.

    Arguments:
        agentid (int, required): the app.

    Reply:
        allow_scope (dict): who may use the app through school notices in WeChat.
        allow_scope.students (list[dict]): the students whose parents may; a dict with a list userid in the page's
            sample.
        allow_scope.students[].userid (str): the student.
        allow_scope.departments (list[int]): the departments whose parents may; a dict with a list partyid in the page's
            sample.

    Permission:
        self-built: 家校沟通 > 读取和编辑家校通讯录的应用 or 读取家校通讯录的应用, or 家长可使用应用
        third-party: 家校沟通 > 使用
        delegated: 家校沟通 > 家校通讯录读取权限
        system secret: not since 2023-12-01, except for corps that used it before
    """
    return _http.get("school/agent/get_allow_scope", access_token=access_token, agentid=agentid)
