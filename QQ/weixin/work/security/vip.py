"""QQ::weixin::work::security::vip: 高级功能账号管理.

Premium feature accounts (高级功能账号): give them to members and take them back. Both run as jobs: submit one, then ask for
its result with the jobid.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["submit_batch_add_job", "batch_add_job_result", "submit_batch_del_job", "batch_del_job_result", "list"]


def submit_batch_add_job(access_token: Token, hash: Hash) -> Reply:
    """分配高级功能账号: start a job that gives premium feature accounts to members.

    POST security/vip/submit_batch_add_job
    https://developer.work.weixin.qq.com/document/path/99503 (2024/01/24)

    Read the outcome with batch_add_job_result.

    hash:
        userid_list (list[str], required): members to receive one, at most 100, in the app's visible range.

    Reply:
        jobid (str): the job.
        invalid_userid_list (list[str]): userids that are unknown or outside the app's visible range.

    Permission: self-built apps allowed under 安全与管理 > 可调用接口的应用; not open to third-party and provider-developed (代开发)
        apps.
    """
    return _http.post("security/vip/submit_batch_add_job", access_token, hash)


def batch_add_job_result(access_token: Token, hash: Hash) -> Reply:
    """查询分配高级功能账号结果: get the outcome of a job of submit_batch_add_job.

    POST security/vip/batch_add_job_result
    https://developer.work.weixin.qq.com/document/path/99503 (2024/01/24)

    The official table describes job_result; the official sample shows jobid and invalid_userid_list instead, a copy of
    the reply of submit_batch_add_job. Expect job_result.

    hash:
        jobid (str, required): job of submit_batch_add_job.

    Reply:
        job_result (dict): outcome.
        job_result.succ_userid_list (list[str]): members who have an account now, those who had one before included.
        job_result.fail_userid_list (list[str]): members for whom it failed.
        jobid (str): the job; in the official sample only.
        invalid_userid_list (list[str]): userids that are unknown or outside the app's visible range; in the official
            sample only.

    Permission: self-built apps allowed under 安全与管理 > 可调用接口的应用; not open to third-party and provider-developed (代开发)
        apps.
    """
    return _http.post("security/vip/batch_add_job_result", access_token, hash)


def submit_batch_del_job(access_token: Token, hash: Hash) -> Reply:
    """取消高级功能账号: start a job that takes premium feature accounts from members.

    POST security/vip/submit_batch_del_job
    https://developer.work.weixin.qq.com/document/path/99505 (2024/01/24)

    Read the outcome with batch_del_job_result.

    hash:
        userid_list (list[str], required): members to lose it, at most 100.

    Reply:
        jobid (str): the job.
        invalid_userid_list (list[str]): userids that are unknown or outside the app's visible range.
        job_result (dict): in the official table but not in its sample, and without fields; use batch_del_job_result.

    Permission: self-built apps allowed under 安全与管理 > 可调用接口的应用; not open to third-party and provider-developed (代开发)
        apps.
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

    Permission: self-built apps allowed under 安全与管理 > 可调用接口的应用; not open to third-party and provider-developed (代开发)
        apps.
    """
    return _http.post("security/vip/batch_del_job_result", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取高级功能账号列表: list the members who hold a premium feature account, page by page.

    POST security/vip/list
    https://developer.work.weixin.qq.com/document/path/99506 (2024/01/24)

    Only members in the app's visible range are listed. A page may hold fewer members than limit: go by has_more.

    hash:
        cursor (str): next_cursor of the previous call; not needed on the first.
        limit (int): members per page, default 100, at most 200.

    Reply:
        has_more (bool): whether more members remain.
        next_cursor (str): cursor for the next page.
        userid_list (list[str]): members.

    Permission: self-built apps allowed under 安全与管理 > 可调用接口的应用; not open to third-party and provider-developed (代开发)
        apps.
    """
    return _http.post("security/vip/list", access_token, hash)
