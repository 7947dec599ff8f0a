"""QQ::weixin::work::corpgroup::corp: 上下游.

Corps of a corp chain (上下游) or of corp interconnection (企业互联): which corps an app is shared with, tokens to read their
contacts, and the chain's own contacts with their groups and corps. A corp that was imported but has not joined yet is
known by its pending_corpid, afterwards by its corpid.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = [
    "list_app_share_info",
    "gettoken",
    "get_chain_list",
    "get_chain_group",
    "get_chain_corpinfo_list",
    "get_chain_corpinfo",
    "remove_corp",
    "get_chain_user_custom_id",
]


def list_app_share_info(access_token: Token, hash: Hash) -> Reply:
    """获取应用共享信息: list the downstream or subordinate corps that an app is shared with.

    POST corpgroup/corp/list_app_share_info
    https://developer.work.weixin.qq.com/document/path/93403 (2022/08/25)

    The corpid and agentid of each record are what gettoken needs.

    hash:
        agentid (int, required): id of the app in the upstream or superior corp.
        business_type (int): 0 = corp interconnection (企业互联 or 局校互联), 1 = corp chain.
        corpid (str): downstream corp; answers with the share of that corp only.
        limit (int): most records to return; at most 100; 0 or left out, all come at once, so paging or corpid is
            better.
        cursor (str): the next_cursor of the page before; empty for the first.

    Reply:
        ending (int): 0 = more pages, 1 = the end.
        corp_list (list[dict]): corps the app is shared with.
        corp_list[].corpid (str): downstream corp id.
        corp_list[].corp_name (str): downstream corp name.
        corp_list[].agentid (int): id of the app in the downstream corp.
        next_cursor (str): where the next page begins; empty at the end.

    Permission:
        self-built, third-party: allowed
        note: where the app has sensitive permissions, a corp appears only after it has confirmed the share
        note: with the access_token of an app of the upstream corp
    """
    return _http.post("corpgroup/corp/list_app_share_info", access_token, hash)


def gettoken(access_token: Token, hash: Hash) -> Reply:
    """获取下级/下游企业的access_token: get an access token for the shared app in a downstream corp.

    POST corpgroup/corp/gettoken
    https://developer.work.weixin.qq.com/document/path/93359 (2025/08/15)

    The token serves the read-only contacts interfaces of that corp: pass it in place of your own access_token to the
    functions that read members and departments.

    hash:
        corpid (str, required): downstream corp that has granted access.
        agentid (int, required): id of the app in the downstream corp, from list_app_share_info.
        business_type (int): 0 = corp interconnection (企业互联 or 局校互联), 1 = corp chain. Default: 0.

    Reply:
        access_token (str): token for the downstream corp; at most 512 bytes.
        expires_in (int): lifetime, seconds (7200 in the official sample).

    Permission:
        self-built, delegated: allowed
        note: only for corps within the app's visible range
        note: with the access_token of an app of the upstream corp
    """
    return _http.post("corpgroup/corp/gettoken", access_token, hash)


def get_chain_list(access_token: Token) -> Reply:
    """获取上下游列表: list the corp chains.

    GET corpgroup/corp/get_chain_list
    https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

    Reply:
        chains (list[dict]): chains.
        chains[].chain_id (str): chain id.
        chains[].chain_name (str): chain name.

    Permission:
        self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app
        delegated: allowed
        note: an app not listed there sees what is within its visible range
        note: with the access_token of an app of the upstream corp
    """
    return _http.get("corpgroup/corp/get_chain_list", access_token=access_token)


def get_chain_group(access_token: Token, hash: Hash) -> Reply:
    """获取上下游通讯录分组: list the groups of a chain's contacts.

    POST corpgroup/corp/get_chain_group
    https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

    hash:
        chain_id (str, required): chain id.
        groupid (int): the only group to return; left out = all groups.

    Reply:
        groups (list[dict]): groups.
        groups[].groupid (int): group id.
        groups[].group_name (str): group name.
        groups[].parentid (int): parent group id; 1 = root group.
        groups[].order (int): position within the parent, larger first; from 0 to 4294967295.

    Permission:
        self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app
        delegated: allowed
        note: an app not listed there sees what is within its visible range
        note: with the access_token of an app of the upstream corp
    """
    return _http.post("corpgroup/corp/get_chain_group", access_token, hash)


def get_chain_corpinfo_list(access_token: Token, hash: Hash) -> Reply:
    """获取企业上下游通讯录分组下的企业详情列表: list the corps directly in one group of a chain.

    POST corpgroup/corp/get_chain_corpinfo_list
    https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

    Corps of subgroups are not included: list the subgroups with get_chain_group and ask for each, level by level.

    hash:
        chain_id (str, required): chain id.
        groupid (int): group id; left out = root group.
        need_pending (bool): whether corps that have not joined yet are returned too. Default: false.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): records per page; a value above 0 turns paging on.

    Reply:
        has_more (bool): with paging on, whether more records remain.
        next_cursor (str): where the next page begins.
        group_corps (list[dict]): corps of the group.
        group_corps[].groupid (int): group the corp is in.
        group_corps[].corpid (str): corp id; at most 64 bytes; only for corps that have joined.
        group_corps[].corp_name (str): corp name.
        group_corps[].custom_id (str): custom corp id given at import; empty if none was given.
        group_corps[].invite_userid (str): userid of the member who sent the invitation; only for apps listed under 上下游
            > 可调用接口的应用, and only if the member is in the app's visible range.
        group_corps[].pending_corpid (str): id of a corp that has not joined; only for such corps.
        group_corps[].is_joined (int): whether the corp has joined: a number (1) in the official sample, but a bool in
            get_chain_corpinfo; test its truth.

    Permission:
        self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app
        delegated: allowed
        note: an app not listed there sees what is within its visible range
        note: with the access_token of an app of the upstream corp
    """
    return _http.post("corpgroup/corp/get_chain_corpinfo_list", access_token, hash)


def get_chain_corpinfo(access_token: Token, hash: Hash) -> Reply:
    """获取企业上下游通讯录下的企业信息: read one corp's group, custom id and joining state in a chain.

    POST corpgroup/corp/get_chain_corpinfo
    https://developer.work.weixin.qq.com/document/path/95820 (2023/11/29)

    hash:
        chain_id (str, required): chain id.
        corpid (str): corp that has joined; required when pending_corpid is left out; wins when both are given.
        pending_corpid (str): corp that has not joined yet; required when corpid is left out.

    Reply:
        corp_name (str): corp name.
        qualification_status (int): 1 = not verified, 2 = verified, 3 = certified; only for corps that have joined.
        custom_id (str): custom corp id given at import; empty if none was given.
        groupid (int): group the corp is in.
        is_joined (bool): whether the corp has joined.

    Permission:
        self-built: 上下游 > 可调用接口的应用 for everything, or any self-built app
        delegated: allowed
        note: an app not listed there sees what is within its visible range
        note: with the access_token of an app of the upstream corp
    """
    return _http.post("corpgroup/corp/get_chain_corpinfo", access_token, hash)


def remove_corp(access_token: Token, hash: Hash) -> Reply:
    """移除企业: remove a downstream corp, joined or still to join, from a chain.

    POST corpgroup/corp/remove_corp
    https://developer.work.weixin.qq.com/document/path/95822 (2023/11/30)

    hash:
        chain_id (str, required): chain id.
        corpid (str): joined corp to remove; required when pending_corpid is left out; wins when both are given.
        pending_corpid (str): corp to remove that has not joined yet; required when corpid is left out.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before
        note: verified corps (已验证) only
        note: with the access_token of an app of the upstream corp

    Limits:
        - one call at a time.
    """
    return _http.post("corpgroup/corp/remove_corp", access_token, hash)


def get_chain_user_custom_id(access_token: Token, hash: Hash) -> Reply:
    """查询成员自定义id: read the custom id of a member of a corp in the chain.

    POST corpgroup/corp/get_chain_user_custom_id
    https://developer.work.weixin.qq.com/document/path/97441 (2023/11/29)

    The custom id is the user_custom_id given to corpgroup.import_chain_contact.

    hash:
        chain_id (str, required): chain id.
        corpid (str, required): corp that has joined and whose member is meant.
        userid (str, required): member of that corp.

    Reply:
        user_custom_id (str): member's custom id.

    Permission:
        self-built: 上下游 > 可调用接口的应用, or any self-built app
        delegated: allowed
        note: only for corps within the app's visible range
        note: with the access_token of an app of the upstream corp
    """
    return _http.post("corpgroup/corp/get_chain_user_custom_id", access_token, hash)
