"""QQ::weixin::work::corpgroup: 上下游.

A corp chain (上下游) links the corp that created it (upstream) with its partner corps (downstream), whose contacts it can
reach in WeCom. These calls match WeChat customers across the chain and import partner corps with their contacts;
reading the chain itself is in corpgroup.corp, its matching rules are in corpgroup.rule.
"""

from .. import _http, _namespace
from .._http import Hash, Query, Reply, Token

__all__ = [
    "unionid_to_external_userid",
    "unionid_to_pending_id",
    "import_chain_contact",
    "getresult",
    "get_corp_shared_chain_list",
]

__getattr__, __dir__ = _namespace.lazy_modules(__name__)


def unionid_to_external_userid(access_token: Token, hash: Hash) -> Reply:
    """通过unionid和openid查询external_userid: find a WeChat customer's external_userid in each downstream corp.

    POST corpgroup/unionid_to_external_userid
    https://developer.work.weixin.qq.com/document/path/95818 (2024/03/11)

    For somebody who is not yet a customer of any corp of the chain, take a pending_id with unionid_to_pending_id
    instead.

    hash:
        unionid (str, required): WeChat customer's unionid.
        openid (str, required): WeChat customer's openid, obtained in the same mini program as the unionid.
        corpid (str): the only downstream corp to look in; left out = all corps.
        mass_call_ticket (str): the ticket of corp.apply_mass_call_ticket, for setting up a newly authorised corp.

    Reply:
        external_userid_info (list[dict]): external contacts that match the unionid, one per corp.
        external_userid_info[].corpid (str): corp the contact belongs to.
        external_userid_info[].external_userid (str): external contact id; one WeChat user has a different id in every
            downstream corp, and every upstream corp sees a different id for the same contact.

    Permission:
        self-built, delegated: 客户联系; an app that is shared along the corp chain
        third-party: not allowed
        note: the upstream corp must be certified (已认证)
        note: the WeChat Open Platform account of the unionid and the mini program of the openid must belong to the
            calling corp's entity
        note: with the access_token of an app of the upstream corp

    Limits:
        - 100,000 calls an hour, 480,000 a day and 7,500,000 a month; none of the three with a valid mass_call_ticket.
    """
    return _http.post("corpgroup/unionid_to_external_userid", access_token, hash)


def unionid_to_pending_id(access_token: Token, hash: Hash) -> Reply:
    """unionid查询pending_id: turn a WeChat unionid and openid into a temporary external contact id.

    POST corpgroup/unionid_to_pending_id
    https://developer.work.weixin.qq.com/document/path/97357 (2023/03/30)

    Meant for WeChat users who are not customers yet. Keep the pending_id: once the user becomes a customer of a
    downstream corp, corpgroup.batch.external_userid_to_pending_id gives the same pending_id for the new
    external_userid, which links the two ids.

    hash:
        unionid (str, required): WeChat customer's unionid.
        openid (str, required): WeChat customer's openid, obtained in the same mini program as the unionid.

    Reply:
        pending_id (str): temporary external contact id; unique within the shared app, valid for 90 days.

    Permission:
        self-built, delegated: 客户联系; an app that is shared along the corp chain
        note: the authorised corp must be certified or verified (已认证或已验证); for a delegated app, its service provider
            certified
        note: the WeChat Open Platform account of the unionid and the mini program or service account of the openid must
            be certified, under the upstream corp's entity name
        note: with the access_token of an app of the upstream corp

    Limits:
        - 100,000 calls an hour, 480,000 a day and 7,500,000 a month for each upstream corp.
        - a pending_id is valid for 90 days.
    """
    return _http.post("corpgroup/unionid_to_pending_id", access_token, hash)


def import_chain_contact(access_token: Token, hash: Hash) -> Reply:
    """批量导入上下游联系人: start a job that imports corps and their contacts into a chain.

    POST corpgroup/import_chain_contact
    https://developer.work.weixin.qq.com/document/path/95821 (2023/11/30)

    The import runs asynchronously: errcode 0 only means that the job was accepted. Ask getresult for the outcome; where
    callbacks of the chain are switched on, the end of the job is also reported by the event batch_job_result.

    hash:
        chain_id (str, required): chain to import into.
        contact_list (list[dict], required): corps to import; at most 1000 items.
        contact_list[].corp_name (str, required): corp name; 1 to 32 characters; only Chinese characters, letters,
            digits and - _ ( ) （ ） (perhaps also the space, with which the official list begins).
        contact_list[].group_path (str): group to put the corp in, group names joined with "/", such as "North/Beijing";
            empty = root group; only for newly imported corps, others stay in their group.
        contact_list[].custom_id (str): your own id for the corp; at most 64 bytes; digits and letters only; lost when
            the corp has contacts but no person in charge.
        contact_list[].contact_info_list (list[dict], required): contacts of the corp; at most 200 items.
        contact_list[].contact_info_list[].name (str, required): contact's name; 1 to 32 characters.
        contact_list[].contact_info_list[].identity_type (int, required): 1 = member, 2 = person in charge; at most 5
            persons in charge for a corp.
        contact_list[].contact_info_list[].mobile (str, required): mobile number; mainland China numbers bare, others
            with a plus sign and the country or region code.
        contact_list[].contact_info_list[].user_custom_id (str): your own id for the contact: an integer from 1 to
            2^64-2 as a string, digits only, no leading zero, not 11 or 13 digits long.

    Reply:
        jobid (str): id of the job for getresult; at most 64 bytes.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before
        note: verified corps (已验证) only

    Limits:
        - one import job at a time, counting jobs started in the admin console; calls must not overlap.
        - at most 2000 contacts in one import, 20,000 a day.
        - the corps imported and those of the chain together must not exceed the chain's limit of corps.
    """
    return _http.post("corpgroup/import_chain_contact", access_token, hash)


def getresult(access_token: Token, jobid: Query) -> Reply:
    """获取异步任务结果: read the state and outcome of a chain import job.

    GET corpgroup/getresult
    https://developer.work.weixin.qq.com/document/path/95823 (2023/11/30)

    One bad contact blocks its whole corp: no contact of a corp listed in fail_list was imported.

    Arguments:
        jobid (str, required): id of the job, from import_chain_contact; at most 64 bytes.

    Reply:
        status (int): 1 = started, 2 = in progress, 3 = finished.
        result (dict): outcome; valid once status is 3.
        result.chain_id (str): chain imported into.
        result.import_status (int): 1 = every corp imported, 2 = some corps imported, 3 = every corp failed.
        result.fail_list (list[dict]): corps that failed.
        result.fail_list[].corp_name (str): corp name given in the import.
        result.fail_list[].custom_id (str): custom corp id given in the import.
        result.fail_list[].errcode (int): error code of the corp.
        result.fail_list[].errmsg (str): error text of the corp.
        result.fail_list[].contact_info_list (list[dict]): contacts that failed; so in the official sample, the table
            speaks of contact_info.
        result.fail_list[].contact_info_list[].mobile (str): contact's mobile number; only when the error concerns this
            contact; user_mobile in the official table.
        result.fail_list[].contact_info_list[].errcode (int): error code of the contact; only when the error concerns
            this contact.
        result.fail_list[].contact_info_list[].errmsg (str): error text of the contact; only when the error concerns
            this contact.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before

    Limits:
        - at most 5 concurrent calls.
        - only jobs already submitted can be queried.

    Errors:
        670016: invalid contact identity; found in result.fail_list, for a corp and its contact.
    """
    return _http.get("corpgroup/getresult", access_token=access_token, jobid=jobid)


def get_corp_shared_chain_list(access_token: Token, hash: Hash) -> Reply:
    """获取下级企业加入的上下游: list the chains that a downstream corp has joined.

    POST corpgroup/get_corp_shared_chain_list
    https://developer.work.weixin.qq.com/document/path/97442 (2023/11/29)

    hash:
        corpid (str): corp that has joined; officially optional, though the question makes no sense without it.

    Reply:
        chains (list[dict]): chains the corp is in.
        chains[].chain_id (str): chain id.
        chains[].chain_name (str): chain name.

    Permission:
        self-built: 上下游 > 可调用接口的应用, or any self-built app
        delegated: allowed
        note: only for corps within the app's visible range
        note: with the access_token of an app of the upstream corp
    """
    return _http.post("corpgroup/get_corp_shared_chain_list", access_token, hash)
