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
    https://developer.work.weixin.qq.com/document/path/97062 (2026/07/26)

    hash:
        open_userid_list (list[str], required): encrypted userids of the corp, as the AI bot gave them; at most 1000
            items.
        source_botid (str, required): the AI bot that gave them.

    Reply:
        items (list[dict]): what could be changed.
        items[].userid (str): the encrypted userid of the corp, as given.
        items[].open_userid (str): the same member for the service provider.
        open_corpid (str): the corp of the AI bot, as encrypted for the service provider.
        invalid_open_userid_list (list[str]): those that could not be changed, among them userids that were plain
            already.

    Permission:
        provider: the ids must be within the visible range of the AI bot; its corp must have a third-party or delegated
            app of the provider installed, whose visible range holds them too
    """
    return _http.post("service/batch/userid_to_openuserid", hash=hash, provider_access_token=provider_access_token)
