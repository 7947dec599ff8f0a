"""QQ::weixin::work::service::contact: 通讯录管理.

A service provider sees ids in place of names. These calls put the names into files, and sort and search by name.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["id_translate", "sort", "search", "batchsearch"]


def id_translate(provider_access_token: Token, hash: Hash) -> Reply:
    """异步通讯录id转译: start a job that puts names in place of the ids in files.

    POST service/contact/id_translate
    https://developer.work.weixin.qq.com/document/path/91846 (2023/06/12)

    Write ids into the files, or into output_file_name, as the page 通讯录ID转译模版语法 says. service.batch.getresult has the
    outcome.

    hash:
        auth_corpid (str, required): the authorised corp.
        media_id_list (list[str], required): the files, from service.media.upload: xls, xlsx, doc, docx, csv or txt, the
            last two in UTF-8; at most 20 items.
        output_file_name (str): name of the zip file without .zip; ids in it are translated too; required when there are
            several files. One file without it is not zipped.
        output_file_format (str): pdf, the only other format; as the input when left out. Files of the same name then
            become name_xlsx.pdf and so on.

    Reply:
        jobid (str): the job, for service.batch.getresult; at most 64 bytes.

    Permission:
        provider: only ids of members and departments of the contacts that the corp authorised

    Limits:
        - xlsx written by exceljs is translated only if useSharedStrings is on.
    """
    return _http.post("service/contact/id_translate", hash=hash, provider_access_token=provider_access_token)


def sort(provider_access_token: Token, hash: Hash) -> Reply:
    """通讯录userid排序: sort userids by name or alias.

    POST service/contact/sort
    https://developer.work.weixin.qq.com/document/path/92093 (2022/09/05)

    hash:
        auth_corpid (str, required): the corp.
        sort_options (list[dict]): what to sort by, the most important first.
        sort_options[].sort_field (int): 0 = pinyin of the name, 1 = alias.
        sort_options[].sort_type (int): 0 = ascending, 1 = descending.
        useridlist (list[str], required): the userids; at most 1000 items.

    Reply:
        useridlist (list[str]): the userids, sorted.

    Permission:
        provider: only members of the contacts that the corp authorised
    """
    return _http.post("service/contact/sort", hash=hash, provider_access_token=provider_access_token)


def search(provider_access_token: Token, hash: Hash) -> Reply:
    """通讯录单个搜索: find members and departments of a corp by name.

    POST service/contact/search
    https://developer.work.weixin.qq.com/document/path/91844 (2025/08/01)

    A page may hold fewer than limit, since what the app may not see is left out; go on until is_last.

    hash:
        auth_corpid (str, required): the corp.
        query_word (str, required): what to look for: name, its pinyin or English name of a member; name or its pinyin
            of a department; at most 64 characters.
        query_type (int): 0 = both, 1 = members, 2 = departments. Default: 0.
        query_range (int): which members: 0 = in office, 1 = those who left within a year and had activated WeCom too;
            only for a query_type with members.
        full_match_field (int): what must match wholly: 1 = name of the member or department, 2 = English name; a part
            will do when left out.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): most results of a page, for members in office and those who left each; at most 200. Default: 50.
        agentid (int): an app, to find only what is in its visible range; all contacts that the corp authorised when 0.

    Reply:
        query_result (dict): what was found.
        query_result.user (dict): members in office, found by name or pinyin.
        query_result.user.userid (list[str]): their userids.
        query_result.user.open_userid (list[str]): their open_userids.
        query_result.party (dict): departments, found by name or pinyin.
        query_result.party.department_id (list[int]): their ids.
        query_result.dismiss_user (dict): members who left, found by name or pinyin.
        query_result.dismiss_user.userid (list[str]): their userids.
        query_result.dismiss_user.open_userid (list[str]): their open_userids.
        is_last (bool): whether this is the last page; if false, call again with next_cursor.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        provider: only contacts that the corp authorised; with agentid, within the app's visible range
    """
    return _http.post("service/contact/search", hash=hash, provider_access_token=provider_access_token)


def batchsearch(provider_access_token: Token, hash: Hash) -> Reply:
    """通讯录批量搜索: find members and departments of a corp by several names at once.

    POST service/contact/batchsearch
    https://developer.work.weixin.qq.com/document/path/91844 (2025/08/01)

    hash:
        auth_corpid (str, required): the corp.
        query_request_list (list[dict], required): the searches; at most 50 items.
        query_request_list[].query_word (str, required): what to look for: name, its pinyin or English name of a member;
            name or its pinyin of a department; at most 64 characters.
        query_request_list[].query_type (int): 0 = both, 1 = members, 2 = departments. Default: 0.
        query_request_list[].query_range (int): which members: 0 = in office, 1 = those who left within a year too; only
            for a query_type with members.
        query_request_list[].full_match_field (int): what must match wholly: 1 = name of the member or department, 2 =
            English name; a part will do when left out.
        query_request_list[].cursor (str): the next_cursor of the page before; empty for the first.
        query_request_list[].limit (int): most results of a page, for members in office and those who left each; at most
            200. Default: 50.
        agentid (int): an app, to find only what is in its visible range; all contacts that the corp authorised when 0.

    Reply:
        query_result_list (list[dict]): what was found, one for each search.
        query_result_list[].query_request (dict): the search.
        query_result_list[].query_request.query_word (str): as in the request.
        query_result_list[].query_request.query_type (int): as in the request.
        query_result_list[].query_request.query_range (int): as in the request.
        query_result_list[].query_request.full_match_field (int): as in the request.
        query_result_list[].query_request.cursor (str): as in the request.
        query_result_list[].query_request.limit (int): as in the request.
        query_result_list[].query_result (dict): what was found.
        query_result_list[].query_result.user (dict): members in office, found by name or pinyin.
        query_result_list[].query_result.user.userid (list[str]): their userids.
        query_result_list[].query_result.user.open_userid (list[str]): their open_userids.
        query_result_list[].query_result.party (dict): departments, found by name or pinyin.
        query_result_list[].query_result.party.department_id (list[int]): their ids.
        query_result_list[].query_result.dismiss_user (dict): members who left, found by name or pinyin.
        query_result_list[].query_result.dismiss_user.userid (list[str]): their userids.
        query_result_list[].query_result.dismiss_user.open_userid (list[str]): their open_userids.
        query_result_list[].is_last (bool): whether this is the last page; a page may hold fewer than limit; if false,
            call again with next_cursor.
        query_result_list[].next_cursor (str): where the next page begins; empty at the end.

    Permission:
        provider: only contacts that the corp authorised; with agentid, within the app's visible range
    """
    return _http.post("service/contact/batchsearch", hash=hash, provider_access_token=provider_access_token)
