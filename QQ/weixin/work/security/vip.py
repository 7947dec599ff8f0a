"""QQ::weixin::work::security::vip: 高级功能账号管理.

Advanced-feature accounts (高级功能账号): give them to members and take them back. Both run as jobs: submit one, then ask
for its result with the jobid.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["submit_batch_add_job", "batch_add_job_result", "submit_batch_del_job", "batch_del_job_result", "list"]


def submit_batch_add_job(access_token: Token, hash: Hash) -> Reply:
    """分配高级功能账号: start a job that gives advanced-feature accounts to members.

    POST security/vip/submit_batch_add_job
    https://developer.work.weixin.qq.com/document/path/99503 (2024/01/24)

    Read the outcome with batch_add_job_result.

    hash:
        userid_list (list[str], required): members to receive one, at most 100 items, in the app's visible range.

    Reply:
        jobid (str): the job.
        invalid_userid_list (list[str]): userids that are unknown or outside the app's visible range.

    Permission:
        self-built: 安全与管理 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("security/vip/submit_batch_add_job", access_token, hash)


def batch_add_job_result(access_token: Token, hash: Hash) -> Reply:
    """查询分配高级功能账号结果: get the outcome of a job of submit_batch_add_job.

    POST security/vip/batch_add_job_result
    https://developer.work.weixin.qq.com/document/path/99503 (2024/01/24)

    hash:
        jobid (str, required): job of submit_batch_add_job.

    Reply:
        job_result (dict): outcome.
        job_result.succ_userid_list (list[str]): members who have an account now, those who had one before included.
        job_result.fail_userid_list (list[str]): members for whom it failed.
        jobid (str): the job; not on the page since 2026-01.
        invalid_userid_list (list[str]): userids that are unknown or outside the app's visible range; not on the page
            since 2026-01.

    Permission:
        self-built: 安全与管理 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("security/vip/batch_add_job_result", access_token, hash)


def submit_batch_del_job(access_token: Token, hash: Hash) -> Reply:
    """取消高级功能账号: start a job that takes advanced-feature accounts from members.

    POST security/vip/submit_batch_del_job
    https://developer.work.weixin.qq.com/document/path/99505 (2024/01/24)

    Read the outcome with batch_del_job_result.

    hash:
        userid_list (list[str], required): members to lose it, at most 100 items.

    Reply:
        jobid (str): the job.
        invalid_userid_list (list[str]): userids that are unknown or outside the app's visible range.
        job_result (dict): not on the page since 2026-01; see batch_del_job_result.

    Permission:
        self-built: 安全与管理 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("security/vip/submit_batch_del_job", access_token, hash)


def batch_del_job_result(access_token: Token, hash: Hash) -> Reply:
    """查询取消高级功能账号结果: get the outcome of a job of submit_batch_del_job.

    POST security/vip/batch_del_job_result
    https://developer.work.weixin.qq.com/document/path/99505 (2024/01/24)

    hash:
        jobid (str, required): job of submit_batch_del_job.

    Reply:
        job_result (dict): outcome.
        job_result.succ_userid_list (list[str]): members who lost the account.
        job_result.fail_userid_list (list[str]): members for whom it failed.

    Permission:
        self-built: 安全与管理 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("security/vip/batch_del_job_result", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取高级功能账号列表: list the members who hold an advanced-feature account, page by page.

    POST security/vip/list
    https://developer.work.weixin.qq.com/document/path/99506 (2024/01/24)

    hash:
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size, at most 200. A page may hold fewer, so only has_more marks the end. Default: 100.

    Reply:
        has_more (bool): whether more members remain.
        next_cursor (str): where the next page begins.
        userid_list (list[str]): members.

    Permission:
        self-built: 安全与管理 > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("security/vip/list", access_token, hash)
