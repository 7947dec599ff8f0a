"""QQ::weixin::work::kf::servicer: 接待人员管理.

Receptionists: the members and departments that serve the customers of an account. Who takes which session is the
business of kf.service_state.
"""

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = ["add", "del", "list"]


def add(access_token: Token, hash: Hash) -> Reply:
    """添加接待人员: add receptionists to a customer-service account.

    POST kf/servicer/add
    https://developer.work.weixin.qq.com/document/path/94646 (2025/02/25)

    Give userid_list, department_id_list or both. The call can succeed as a whole while single entries fail: look at
    result_list.

    hash:
        open_kfid (str, required): customer-service account.
        userid_list (list[str]): members to add, 0 to 100 items; encrypted open_userids for third-party apps; required
            without department_id_list.
        department_id_list (list[int]): departments to add, 0 to 20 items; required without userid_list.

    Reply:
        result_list (list[dict]): result for each member and department.
        result_list[].userid (str): member; in the entries of members.
        result_list[].department_id (int): department; in the entries of departments.
        result_list[].errcode (int): result for this entry, 0 = success.
        result_list[].errmsg (str): result in words, such as success or ignored.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
        system secret: not since 2023-12-01, except for corps that used it before
        note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号
        note: the receptionists of the account must be within the app's visible range

    Limits:
        - at most 2000 members and 20 departments per account.

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95000: open_kfid is not valid.
        95004: there is no such account.
        95020: the account would have too many receptionists.
    """
    return _http.post("kf/servicer/add", access_token, hash)


def del_(access_token: Token, hash: Hash) -> Reply:
    """删除接待人员: remove receptionists from a customer-service account.

    POST kf/servicer/del
    https://developer.work.weixin.qq.com/document/path/94647 (2023/11/30)

    Give userid_list, department_id_list or both. The call can succeed as a whole while single entries fail: look at
    result_list.

    hash:
        open_kfid (str, required): customer-service account.
        userid_list (list[str]): members to remove, 0 to 100 items; encrypted open_userids for third-party apps;
            required without department_id_list.
        department_id_list (list[int]): departments to remove, 0 to 100 items; required without userid_list.

    Reply:
        result_list (list[dict]): result for each member and department.
        result_list[].userid (str): member; in the entries of members.
        result_list[].department_id (int): department; in the entries of departments.
        result_list[].errcode (int): result for this entry, 0 = success.
        result_list[].errmsg (str): result in words, such as success or ignored.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 管理账号、分配会话和收发消息
        system secret: not since 2023-12-01, except for corps that used it before
        note: only accounts that the corp put under 微信客服 > 通过API管理微信客服账号
        note: the receptionists of the account must be within the app's visible range

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95000: open_kfid is not valid.
        95004: there is no such account.
    """
    return _http.post("kf/servicer/del", access_token, hash)


def list(access_token: Token, open_kfid: Query) -> Reply:
    """获取接待人员列表: list the receptionists of a customer-service account.

    GET kf/servicer/list
    https://developer.work.weixin.qq.com/document/path/94645 (2023/11/30)

    Members and departments come in one list: an entry has either userid or department_id.

    Arguments:
        open_kfid (str, required): customer-service account.

    Reply:
        servicer_list (list[dict]): receptionists of the account.
        servicer_list[].userid (str): member (an encrypted open_userid for third-party apps); in the entries of members.
        servicer_list[].status (int): 0 = receiving, 1 = stopped; only for apps that may manage the account, and of
            third-party and delegated apps only for those that also have 管理账号、分配会话和收发消息.
        servicer_list[].stop_type (int): how, when status is 1: 0 = stopped, 1 = paused.
        servicer_list[].department_id (int): department; in the entries of departments.

    Permission:
        self-built: 微信客服 > 可调用接口的应用
        third-party, delegated: 微信客服 > 获取基础信息
        system secret: not since 2023-12-01, except for corps that used it before
        note: the receptionists of the account must be within the app's visible range

    Errors:
        60030: the receptionists of the account are not within the app's visible range.
        95000: open_kfid is not valid.
        95004: there is no such account.

    Differs from Perl: 0.12 asks kf/account/list, which ignores open_kfid and wants POST.
    """
    return _http.get("kf/servicer/list", access_token=access_token, open_kfid=open_kfid)


globals()["del"] = del_
