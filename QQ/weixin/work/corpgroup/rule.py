"""QQ::weixin::work::corpgroup::rule: 上下游规则.

Matching rules (对接规则) of a corp chain (上下游): each rule says which upstream members and departments (owner_corp_range)
the contacts of which downstream groups and corps (member_corp_range) can see and reach. Only the corp that created the
chain may call these.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["list_ids", "delete_rule", "get_rule_info", "add_rule", "modify_rule"]


def list_ids(access_token: Token, hash: Hash) -> Reply:
    """获取对接规则id列表: list the ids of a chain's matching rules.

    POST corpgroup/rule/list_ids
    https://developer.work.weixin.qq.com/document/path/95631 (2023/11/30)

    hash:
        chain_id (str, required): chain id, from corpgroup.corp.get_chain_list.

    Reply:
        rule_ids (list[int]): rule ids; get_rule_info reads each rule.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before
        note: only the corp that created the corp chain
    """
    return _http.post("corpgroup/rule/list_ids", access_token, hash)


def delete_rule(access_token: Token, hash: Hash) -> Reply:
    """删除对接规则: delete one matching rule of a chain.

    POST corpgroup/rule/delete_rule
    https://developer.work.weixin.qq.com/document/path/95632 (2023/11/30)

    hash:
        chain_id (str, required): chain id.
        rule_id (int, required): rule to delete.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before
        note: only the corp that created the corp chain
        note: the rule's members and departments within the app's visible range
    """
    return _http.post("corpgroup/rule/delete_rule", access_token, hash)


def get_rule_info(access_token: Token, hash: Hash) -> Reply:
    """获取对接规则详情: read one matching rule of a chain.

    POST corpgroup/rule/get_rule_info
    https://developer.work.weixin.qq.com/document/path/95633 (2023/11/30)

    hash:
        chain_id (str, required): chain id.
        rule_id (int, required): rule to read.

    Reply:
        rule_info (dict): the rule.
        rule_info.owner_corp_range (dict): upstream side: the members and departments that downstream contacts can see
            and reach.
        rule_info.owner_corp_range.departmentids (list[str]): department ids; strings in the official sample, though
            department ids are integers elsewhere.
        rule_info.owner_corp_range.userids (list[str]): member userids.
        rule_info.member_corp_range (dict): downstream side: whom the rule covers.
        rule_info.member_corp_range.groupids (list[str]): chain group ids; strings in the official sample, integers in
            corpgroup.corp.get_chain_group.
        rule_info.member_corp_range.corpids (list[str]): corp ids.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before
        note: only the corp that created the corp chain
        note: the rule's members and departments within the app's visible range
    """
    return _http.post("corpgroup/rule/get_rule_info", access_token, hash)


def add_rule(access_token: Token, hash: Hash) -> Reply:
    """新增对接规则: add a matching rule to a chain.

    POST corpgroup/rule/add_rule
    https://developer.work.weixin.qq.com/document/path/95634 (2023/12/07)

    hash:
        chain_id (str, required): chain id.
        rule_info (dict, required): the rule.
        rule_info.owner_corp_range (dict, required): upstream side: the members and departments that downstream contacts
            can see and reach.
        rule_info.owner_corp_range.departmentids (list[str]): department ids, as strings in the official sample;
            required when userids is left out.
        rule_info.owner_corp_range.userids (list[str]): member userids; required when departmentids is left out.
        rule_info.member_corp_range (dict, required): downstream side: whom the rule covers.
        rule_info.member_corp_range.groupids (list[str]): chain group ids, from corpgroup.corp.get_chain_group, as
            strings in the official sample; required when corpids is left out.
        rule_info.member_corp_range.corpids (list[str]): corp ids; required when groupids is left out.

    Reply:
        rule_id (int): id of the new rule.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before
        note: only the corp that created the corp chain
        note: the rule's members and departments within the app's visible range

    Limits:
        - at most 1000 calls a day, add_rule and modify_rule together.
    """
    return _http.post("corpgroup/rule/add_rule", access_token, hash)


def modify_rule(access_token: Token, hash: Hash) -> Reply:
    """更新对接规则: replace the content of one matching rule.

    POST corpgroup/rule/modify_rule
    https://developer.work.weixin.qq.com/document/path/95635 (2023/12/07)

    hash:
        chain_id (str, required): chain id.
        rule_id (int, required): rule to change.
        rule_info (dict, required): the whole rule as it shall be.
        rule_info.owner_corp_range (dict, required): upstream side: the members and departments that downstream contacts
            can see and reach.
        rule_info.owner_corp_range.departmentids (list[str]): department ids, as strings in the official sample;
            required when userids is left out.
        rule_info.owner_corp_range.userids (list[str]): member userids; required when departmentids is left out.
        rule_info.member_corp_range (dict, required): downstream side: whom the rule covers.
        rule_info.member_corp_range.groupids (list[str]): chain group ids, from corpgroup.corp.get_chain_group, as
            strings in the official sample; required when corpids is left out.
        rule_info.member_corp_range.corpids (list[str]): corp ids; required when groupids is left out.

    Permission:
        self-built: 上下游 > 可调用接口的应用
        system secret: not since 2023-12-01, except for corps that used it before
        note: only the corp that created the corp chain
        note: the rule's members and departments within the app's visible range

    Limits:
        - at most 1000 calls a day, add_rule and modify_rule together.
    """
    return _http.post("corpgroup/rule/modify_rule", access_token, hash)
