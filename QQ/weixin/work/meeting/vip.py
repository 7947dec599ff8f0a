"""QQ::weixin::work::meeting::vip: 高级功能账号管理.

Advanced-feature accounts (高级功能账号) of meetings: which members have them. Giving and taking are asynchronous jobs.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "submit_batch_add_job",
    "batch_add_job_result",
    "submit_batch_del_job",
    "batch_del_job_result",
    "list",
]


def submit_batch_add_job(access_token: Token, hash: Hash) -> Reply:
    """分配高级功能账号: start a job that gives members the advanced features.

    POST meeting/vip/submit_batch_add_job
    https://developer.work.weixin.qq.com/document/path/99508 (2023/12/07)

    hash:
        userid_list (list[str], required): the members; at most 100 items.

    Reply:
        jobid (str): the job, to be asked about.
        invalid_userid_list (list[str]): members that were not found or are outside the app's visible range.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("meeting/vip/submit_batch_add_job", access_token, hash)


def batch_add_job_result(access_token: Token, hash: Hash) -> Reply:
    """查询分配高级功能账号结果: ask for the outcome of submit_batch_add_job.

    POST meeting/vip/batch_add_job_result
    https://developer.work.weixin.qq.com/document/path/99508 (2023/12/07)

    hash:
        jobid (str, required): the job.

    Reply:
        job_result (dict): the outcome.
        job_result.succ_userid_list (list[str]): members who have the features now, or had them before.
        job_result.fail_userid_list (list[str]): members for whom it failed.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("meeting/vip/batch_add_job_result", access_token, hash)


def submit_batch_del_job(access_token: Token, hash: Hash) -> Reply:
    """取消高级功能账号: start a job that takes the advanced features from members.

    POST meeting/vip/submit_batch_del_job
    https://developer.work.weixin.qq.com/document/path/99509 (2023/12/07)

    hash:
        userid_list (list[str], required): the members; at most 100 items.

    Reply:
        jobid (str): the job, to be asked about.
        invalid_userid_list (list[str]): members that were not found or are outside the app's visible range.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("meeting/vip/submit_batch_del_job", access_token, hash)


def batch_del_job_result(access_token: Token, hash: Hash) -> Reply:
    """查询取消高级功能账号结果: ask for the outcome of submit_batch_del_job.

    POST meeting/vip/batch_del_job_result
    https://developer.work.weixin.qq.com/document/path/99509 (2023/12/07)

    hash:
        jobid (str, required): the job.

    Reply:
        job_result (dict): the outcome.
        job_result.succ_userid_list (list[str]): members who have the features no longer.
        job_result.fail_userid_list (list[str]): members for whom it failed.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("meeting/vip/batch_del_job_result", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """获取高级功能账号列表: list the members who have the advanced features.

    POST meeting/vip/list
    https://developer.work.weixin.qq.com/document/path/99510 (2023/12/07)

    hash:
        limit (int): items a page; at most 200. Default: 100. A page can hold fewer: only has_more marks the end.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        userid_list (list[str]): the members.
        has_more (bool): whether more follows.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built: 协作 > 会议 > API > 可调用接口的应用
        third-party, delegated: not allowed
        note: within the app's visible range
    """
    return _http.post("meeting/vip/list", access_token, hash)
