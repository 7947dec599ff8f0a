"""QQ::weixin::work::advanced_feature: 高级功能.

Members' applications for advanced-feature accounts, approved by an app of the corp: a callback reports an
application, and the app reports the state of its approval.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["set_approval_detail", "get_apply_id_list", "get_approval_info"]


def set_approval_detail(access_token: Token, hash: Hash) -> Reply:
    """设置审批单审批信息: report the state of the approval of an application.

    POST advanced_feature/set_approval_detail
    https://developer.work.weixin.qq.com/document/path/99880 (2024/05/29)

    node_apv_status is called node_status in one item of the official sample. The approval passes to the app with the
    first successful call. Without one within 24 hours of the callback the application falls back to the process that
    was set before.

    hash:
        apply_id (str, required): the application.
        approval_id (str, required): the app's own id of the approval; belongs to one application for good.
        approval_status (int, required): 1 = in approval, 2 = rejected, 3 = approved, 101 = withdrawn.
        approval_url (str, required): page of the approval; begins with http:// or https://.
        process_list (dict, required): the steps.
        process_list.node_list (list[dict], required): all the steps, also those that did not change.
        process_list.node_list[].node_apv_status (int, required): 1 = in approval, 2 = rejected, 3 = approved, 101 =
            withdrawn, 102 = not reached yet.
        process_list.node_list[].node_apv_rel (int, required): how several approvers decide: 1 = all of them, 2 = any of
            them, 3 = one after the other.
        process_list.node_list[].current_approvers (list[str]): who has to decide, at most 100 items; required without
            completed_approvers.
        process_list.node_list[].completed_approvers (list[str]): who has decided, at most 100 items; required without
            current_approvers.
        process_list.node_list[].apv_update_time (int): when the step changed, Unix seconds.

    Permission:
        self-built: 高级功能 > 成员申请管理 > 通过api设置申请流程
        third-party, delegated: not allowed
    """
    return _http.post("advanced_feature/set_approval_detail", access_token, hash)


def get_apply_id_list(access_token: Token, hash: Hash) -> Reply:
    """批量获取申请单ID: list the applications of a member.

    POST advanced_feature/get_apply_id_list
    https://developer.work.weixin.qq.com/document/path/99883 (2024/05/29)

    hash:
        business_type (int, required): what was applied for: 1 = mail, 2 = document, 3 = WeDrive, 4 = meeting.
        userid (str, required): who applied.
        req_type (int): 0 = all, 1 = only those approved through this interface, 2 = only the others. Default: 0.
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 200. A page may hold fewer, so only has_more marks the end. Default: 100.

    Reply:
        apply_id_list (list[str]): the applications.
        next_cursor (str): where the next page begins.
        has_more (bool): whether more follow.

    Permission:
        self-built: 高级功能 > 成员申请管理 > 通过api设置申请流程
        third-party, delegated: not allowed
    """
    return _http.post("advanced_feature/get_apply_id_list", access_token, hash)


def get_approval_info(access_token: Token, hash: Hash) -> Reply:
    """获取申请单详细信息: read an application and the state of its approval.

    POST advanced_feature/get_approval_info
    https://developer.work.weixin.qq.com/document/path/99885 (2024/05/29)

    hash:
        apply_id (str, required): the application.

    Reply:
        approval_info (dict): the application.
        approval_info.business_type (int): what was applied for: 1 = mail, 2 = document, 3 = WeDrive, 4 = meeting.
        approval_info.apply_id (str): the application.
        approval_info.approval_id (str): the app's own id of the approval.
        approval_info.approval_type (int): process: 0 = default, 1 = customised approval, 2 = through this interface.
        approval_info.approval_status (int): 0 = an old record without a process, 1 = in approval, 2 = rejected by an
            approver, 3 = approved by the approvers, 4 = rejected by an administrator, 5 = assigned by an administrator.
        approval_info.approval_url (str): page of the approval in the app.
        approval_info.applicant (str): userid of who applied.
        approval_info.request_reason (str): why.
        approval_info.create_time (int): when, Unix seconds.

    Permission:
        self-built: 高级功能 > 成员申请管理 > 通过api设置申请流程
        third-party, delegated: not allowed
    """
    return _http.post("advanced_feature/get_approval_info", access_token, hash)
