"""QQ::weixin::work::service::batch: 通讯录管理.

What became of a service provider's asynchronous jobs, and the userids of AI bots.
"""

from .. import _http
from .._http import Hash, Query, Reply, Token

__all__ = ["getresult", "userid_to_openuserid"]


def getresult(provider_access_token: Token, jobid: Query) -> Reply:
    """获取异步任务结果: read how far an asynchronous job of the service provider is, and its result.

    GET service/batch/getresult
    https://developer.work.weixin.qq.com/document/path/91882 (2022/11/07)

    Arguments:
        jobid (str, required): the job, from service.contact.id_translate; at most 64 bytes.

    Reply:
        type (str): kind of the job: contact_id_translate, among others.
        status (int): 1 = begun, 2 = running, 3 = done.
        result (dict): the result; only when the job is done.
        result.contact_id_translate (dict): the translated file.
        result.contact_id_translate.url (str): address of the file, valid for 24 hours; to be opened by a user who
            logged in (OAuth2 or single sign-on), by a link without the attribute download.

    Permission:
        provider: only for jobs that it started
    """
    return _http.get("service/batch/getresult", provider_access_token=provider_access_token, jobid=jobid)


def userid_to_openuserid(provider_access_token: Token, hash: Hash) -> Reply:
    """userid的转换: change encrypted userids that belong to a corp's AI bot for those of the service provider.

    POST service/batch/userid_to_openuserid
    https://developer.work.weixin.qq.com/document/path/97062

    hash:
        open_userid_list (list[str]): encrypted userids, as the AI bot gave them.
        source_botid (str): the AI bot that gave them.

    Reply:
        items (list[dict]): what could be changed.
        items[].userid (str): the AI bot's userid.
        items[].open_userid (str): the service provider's open_userid.
        open_corpid (str): the corp, as encrypted for the service provider.
        invalid_open_userid_list (list[str]): what could not.

    Limits:
        - newer than the documents of 2026-01; fields as other SDKs have them.
    """
    return _http.post("service/batch/userid_to_openuserid", hash=hash, provider_access_token=provider_access_token)
