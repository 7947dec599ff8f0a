"""QQ::weixin::work::externalcontact::moment_strategy: 客户朋友圈规则组管理.

A rule group (规则组) gives its administrators certain privileges over the customer Moments (客户朋友圈) of a range of members
and departments. Rule groups form a tree of at most 5 levels: a rule group with a parent inherits its parent's
privileges, and its range lies within its parent's.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list", "get", "get_range", "create", "edit", "del"]


def list(access_token: Token, hash: Hash) -> Reply:
    """获取规则组列表: list the ids of all customer Moments rule groups of the corp.

    POST externalcontact/moment_strategy/list
    https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

    hash:
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, at most 1000. Default: 1000.

    Reply:
        strategy (list[dict]): rule groups.
        strategy[].strategy_id (int): id of the rule group.
        next_cursor (str): where the next page begins; absent at the end.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户朋友圈规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/moment_strategy/list", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取规则组详情: return one customer Moments rule group: name, parent, administrators and privileges.

    POST externalcontact/moment_strategy/get
    https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

    get_range returns the members and departments that the rule group manages.

    hash:
        strategy_id (int, required): id of the rule group.

    Reply:
        strategy (dict): the rule group.
        strategy.strategy_id (int): id of the rule group.
        strategy.parent_id (int): id of the parent rule group; 0 = none. The range of a rule group with a parent lies
            within the parent's.
        strategy.strategy_name (str): name of the rule group.
        strategy.create_time (int): creation time, Unix seconds.
        strategy.admin_list (list[str]): userids of the administrators.
        strategy.privilege (dict): privileges.
        strategy.privilege.view_moment_list (bool): view all customer Moments posts of the members. Default: true.
        strategy.privilege.send_moment (bool): let the members post customer Moments. Default: true.
        strategy.privilege.manage_moment_cover_and_sign (bool): configure cover and signature. Default: true.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户朋友圈规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/moment_strategy/get", access_token, hash)


def get_range(access_token: Token, hash: Hash) -> Reply:
    """获取规则组管理范围: list the members and departments that a customer Moments rule group manages.

    POST externalcontact/moment_strategy/get_range
    https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

    hash:
        strategy_id (int, required): id of the rule group.
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, in members and departments, at most 1000. Default: 1000.

    Reply:
        range (list[dict]): members and departments, the nodes of the range.
        range[].type (int): 1 = member, 2 = department.
        range[].userid (str): userid of the member; only when type is 1.
        range[].partyid (int): id of the department; only when type is 2.
        next_cursor (str): where the next page begins; absent at the end.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户朋友圈规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/moment_strategy/get_range", access_token, hash)


def create(access_token: Token, hash: Hash) -> Reply:
    """创建新的规则组: create a customer Moments rule group with administrators, privileges and a range.

    POST externalcontact/moment_strategy/create
    https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

    hash:
        parent_id (int): id of the parent rule group; 0 = none.
        strategy_name (str, required): name of the rule group.
        admin_list (list[str], required): the administrators, by userid, at most 20 items; super administrators are not
            allowed.
        privilege (dict): privileges; ignored when the rule group has a parent, whose privileges it inherits.
        privilege.view_moment_list (bool): view all customer Moments posts of the members. Default: true.
        privilege.send_moment (bool): let the members post customer Moments. Default: true.
        privilege.manage_moment_cover_and_sign (bool): configure cover and signature. Default: true.
        range (list[dict], required): members and departments to manage, the nodes of the range; with a parent they must
            lie within its range.
        range[].type (int, required): 1 = member, 2 = department.
        range[].userid (str): userid of the member; required when type is 1.
        range[].partyid (int): id of the department; required when type is 2.

    Reply:
        strategy_id (int): id of the new rule group.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户朋友圈规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created

    Limits:
        - call one after another; rule groups must not be created concurrently.
        - at most 20 administrators per rule group.
        - at most 5 levels of rule groups.
        - at most 3000 nodes in the range of one rule group.
    """
    return _http.post("externalcontact/moment_strategy/create", access_token, hash)


def edit(access_token: Token, hash: Hash) -> Reply:
    """编辑规则组及其管理范围: change the data of a customer Moments rule group and add or remove nodes of its range.

    POST externalcontact/moment_strategy/edit
    https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

    hash:
        strategy_id (int, required): id of the rule group.
        strategy_name (str): new name of the rule group.
        admin_list (list[str]): userids of the administrators; replaces the old list, which stays when this is left
            empty.
        privilege (dict): privileges; replaces the old ones, which stay when this is left empty; ignored when the rule
            group has a parent, whose privileges it inherits.
        privilege.view_moment_list (bool): view all customer Moments posts of the members. Default: true.
        privilege.send_moment (bool): let the members post customer Moments. Default: true.
        privilege.manage_moment_cover_and_sign (bool): configure cover and signature. Default: true.
        range_add (list[dict]): members and departments to add to the range; with a parent they must lie within its
            range.
        range_add[].type (int): 1 = member, 2 = department.
        range_add[].userid (str): userid of the member to add; effective only when type is 1.
        range_add[].partyid (int): id of the department to add; effective only when type is 2.
        range_del (list[dict]): members and departments to remove from the range.
        range_del[].type (int): 1 = member, 2 = department.
        range_del[].userid (str): userid of the member to remove; effective only when type is 1.
        range_del[].partyid (int): id of the department to remove; effective only when type is 2.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户朋友圈规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created

    Limits:
        - call one after another; rule groups must not be changed concurrently.
        - at most 3000 nodes in the range of one rule group.
    """
    return _http.post("externalcontact/moment_strategy/edit", access_token, hash)


def del_(access_token: Token, hash: Hash) -> Reply:
    """删除规则组: delete a customer Moments rule group.

    POST externalcontact/moment_strategy/del
    https://developer.work.weixin.qq.com/document/path/94890 (2023/12/01)

    hash:
        strategy_id (int, required): id of the rule group.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户朋友圈规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/moment_strategy/del", access_token, hash)


globals()["del"] = del_
