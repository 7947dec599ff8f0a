"""QQ::weixin::work::externalcontact::customer_strategy: 客户联系规则组管理.

A rule group (规则组) gives its administrators certain customer-contact privileges over a range of members and departments.
Rule groups form a tree of at most 5 levels: a rule group with a parent inherits its parent's privileges, and its range
lies within its parent's.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list", "get", "get_range", "create", "edit", "del"]


def list(access_token: Token, hash: Hash) -> Reply:
    """获取规则组列表: list the ids of all customer-contact rule groups of the corp.

    POST externalcontact/customer_strategy/list
    https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

    hash:
        cursor (str): the next_cursor of the page before; empty for the first.
        limit (int): page size, at most 1000. Default: 1000.

    Reply:
        strategy (list[dict]): rule groups.
        strategy[].strategy_id (int): id of the rule group.
        next_cursor (str): where the next page begins; absent at the end.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_strategy/list", access_token, hash)


def get(access_token: Token, hash: Hash) -> Reply:
    """获取规则组详情: return one customer-contact rule group: name, parent, administrators and privileges.

    POST externalcontact/customer_strategy/get
    https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

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
        strategy.privilege.view_customer_list (bool): view the customer list; basic privilege, cannot be taken away.
        strategy.privilege.view_customer_data (bool): view customer statistics; basic privilege, cannot be taken away.
        strategy.privilege.view_room_list (bool): view the list of customer groups; basic privilege, cannot be taken
            away.
        strategy.privilege.contact_me (bool): use contact ways (联系我); basic privilege, cannot be taken away.
        strategy.privilege.join_room (bool): use 「加入群聊」 (join group); basic privilege, cannot be taken away.
        strategy.privilege.share_customer (bool): share customers with other members. Default: true.
        strategy.privilege.oper_resign_customer (bool): assign the customers of resigned members. Default: true.
        strategy.privilege.oper_resign_group (bool): assign the customer groups of resigned members. Default: true.
        strategy.privilege.send_customer_msg (bool): send messages to the corp's customers. Default: true.
        strategy.privilege.edit_welcome_msg (bool): configure welcome messages. Default: true.
        strategy.privilege.view_behavior_data (bool): view statistics of the members' customer contact. Default: true.
        strategy.privilege.view_room_data (bool): view customer-group statistics. Default: true.
        strategy.privilege.send_group_msg (bool): send messages to the corp's customer groups. Default: true.
        strategy.privilege.room_deduplication (bool): de-duplicate the corp's customer groups. Default: true.
        strategy.privilege.rapid_reply (bool): configure quick replies. Default: true.
        strategy.privilege.onjob_customer_transfer (bool): transfer the customers of active members. Default: true.
        strategy.privilege.edit_anti_spam_rule (bool): edit the members' anti-harassment rules. Default: true.
        strategy.privilege.export_customer_list (bool): export the customer list. Default: true.
        strategy.privilege.export_customer_data (bool): export the members' customer statistics. Default: true.
        strategy.privilege.export_customer_group_list (bool): export the list of customer groups. Default: true.
        strategy.privilege.manage_customer_tag (bool): configure the corp's customer tags. Default: true.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_strategy/get", access_token, hash)


def get_range(access_token: Token, hash: Hash) -> Reply:
    """获取规则组管理范围: list the members and departments that a customer-contact rule group manages.

    POST externalcontact/customer_strategy/get_range
    https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

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
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_strategy/get_range", access_token, hash)


def create(access_token: Token, hash: Hash) -> Reply:
    """创建新的规则组: create a customer-contact rule group with administrators, privileges and a range.

    POST externalcontact/customer_strategy/create
    https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

    hash:
        parent_id (int): id of the parent rule group; 0 = none.
        strategy_name (str, required): name of the rule group.
        admin_list (list[str], required): the administrators, by userid, at most 20 items; super administrators are not
            allowed.
        privilege (dict): privileges; ignored when the rule group has a parent, whose privileges it inherits.
        privilege.view_customer_list (bool): view the customer list; basic privilege, cannot be taken away.
        privilege.view_customer_data (bool): view customer statistics; basic privilege, cannot be taken away.
        privilege.view_room_list (bool): view the list of customer groups; basic privilege, cannot be taken away.
        privilege.contact_me (bool): use contact ways (联系我); basic privilege, cannot be taken away.
        privilege.join_room (bool): use 「加入群聊」 (join group); basic privilege, cannot be taken away.
        privilege.share_customer (bool): share customers with other members. Default: true.
        privilege.oper_resign_customer (bool): assign the customers of resigned members. Default: true.
        privilege.oper_resign_group (bool): assign the customer groups of resigned members. Default: true.
        privilege.send_customer_msg (bool): send messages to the corp's customers. Default: true.
        privilege.edit_welcome_msg (bool): configure welcome messages. Default: true.
        privilege.view_behavior_data (bool): view statistics of the members' customer contact. Default: true.
        privilege.view_room_data (bool): view customer-group statistics. Default: true.
        privilege.send_group_msg (bool): send messages to the corp's customer groups. Default: true.
        privilege.room_deduplication (bool): de-duplicate the corp's customer groups. Default: true.
        privilege.rapid_reply (bool): configure quick replies. Default: true.
        privilege.onjob_customer_transfer (bool): transfer the customers of active members. Default: true.
        privilege.edit_anti_spam_rule (bool): edit the members' anti-harassment rules. Default: true.
        privilege.export_customer_list (bool): export the customer list. Default: true.
        privilege.export_customer_data (bool): export the members' customer statistics. Default: true.
        privilege.export_customer_group_list (bool): export the list of customer groups. Default: true.
        privilege.manage_customer_tag (bool): configure the corp's customer tags. Default: true.
        range (list[dict], required): members and departments to manage, the nodes of the range, at most 100 items; with
            a parent they must lie within its range. edit adds more.
        range[].type (int, required): 1 = member, 2 = department.
        range[].userid (str): userid of the member; required when type is 1.
        range[].partyid (int): id of the department; required when type is 2.

    Reply:
        strategy_id (int): id of the new rule group.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created

    Limits:
        - call one after another; rule groups must not be created concurrently.
        - at most 20 administrators per rule group.
        - at most 5 levels of rule groups.
        - at most 3000 nodes in the range of one rule group.
    """
    return _http.post("externalcontact/customer_strategy/create", access_token, hash)


def edit(access_token: Token, hash: Hash) -> Reply:
    """编辑规则组及其管理范围: change the data of a customer-contact rule group and add or remove nodes of its range.

    POST externalcontact/customer_strategy/edit
    https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

    hash:
        strategy_id (int, required): id of the rule group.
        strategy_name (str): new name of the rule group.
        admin_list (list[str]): the administrators, by userid, at most 20 items; replaces the old list, which stays when
            this is left empty.
        privilege (dict): privileges; replaces the old ones, which stay when this is left empty; ignored when the rule
            group has a parent, whose privileges it inherits.
        privilege.view_customer_list (bool): view the customer list; basic privilege, cannot be taken away.
        privilege.view_customer_data (bool): view customer statistics; basic privilege, cannot be taken away.
        privilege.view_room_list (bool): view the list of customer groups; basic privilege, cannot be taken away.
        privilege.contact_me (bool): use contact ways (联系我); basic privilege, cannot be taken away.
        privilege.join_room (bool): use 「加入群聊」 (join group); basic privilege, cannot be taken away.
        privilege.share_customer (bool): share customers with other members. Default: true.
        privilege.oper_resign_customer (bool): assign the customers of resigned members. Default: true.
        privilege.oper_resign_group (bool): assign the customer groups of resigned members. Default: true.
        privilege.send_customer_msg (bool): send messages to the corp's customers. Default: true.
        privilege.edit_welcome_msg (bool): configure welcome messages. Default: true.
        privilege.view_behavior_data (bool): view statistics of the members' customer contact. Default: true.
        privilege.view_room_data (bool): view customer-group statistics. Default: true.
        privilege.send_group_msg (bool): send messages to the corp's customer groups. Default: true.
        privilege.room_deduplication (bool): de-duplicate the corp's customer groups. Default: true.
        privilege.rapid_reply (bool): configure quick replies. Default: true.
        privilege.onjob_customer_transfer (bool): transfer the customers of active members. Default: true.
        privilege.edit_anti_spam_rule (bool): edit the members' anti-harassment rules. Default: true.
        privilege.export_customer_list (bool): export the customer list. Default: true.
        privilege.export_customer_data (bool): export the members' customer statistics. Default: true.
        privilege.export_customer_group_list (bool): export the list of customer groups. Default: true.
        privilege.manage_customer_tag (bool): configure the corp's customer tags. Default: true.
        range_add (list[dict]): members and departments to add to the range, at most 100 items; with a parent they must
            lie within its range.
        range_add[].type (int): 1 = member, 2 = department.
        range_add[].userid (str): userid of the member to add; effective only when type is 1.
        range_add[].partyid (int): id of the department to add; effective only when type is 2.
        range_del (list[dict]): members and departments to remove from the range, at most 100 items.
        range_del[].type (int): 1 = member, 2 = department.
        range_del[].userid (str): userid of the member to remove; effective only when type is 1.
        range_del[].partyid (int): id of the department to remove; effective only when type is 2.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created

    Limits:
        - call one after another; rule groups must not be changed concurrently.
        - at most 20 administrators and 100 nodes of the range in one call.
        - at most 3000 nodes in the range of one rule group.
    """
    return _http.post("externalcontact/customer_strategy/edit", access_token, hash)


def del_(access_token: Token, hash: Hash) -> Reply:
    """删除规则组: delete a customer-contact rule group.

    POST externalcontact/customer_strategy/del
    https://developer.work.weixin.qq.com/document/path/94883 (2023/12/01)

    hash:
        strategy_id (int, required): id of the rule group.

    Permission:
        self-built: 客户联系 > 可调用接口的应用
        third-party, delegated: 管理客户联系规则组
        system secret: not since 2023-12-01, except for corps that used it before
        note: only for what the app itself created
    """
    return _http.post("externalcontact/customer_strategy/del", access_token, hash)


globals()["del"] = del_
