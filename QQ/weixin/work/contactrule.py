"""QQ::weixin::work::contactrule: 通讯录查看权限管理.

Rules on who may see whom in the contacts.
"""

from . import _http
from ._http import Hash, Reply, Token

__all__ = ["create", "list", "update", "delete"]


def create(access_token: Token, hash: Hash) -> Reply:
    """创建规则: make rules on who may see whom.

    POST contactrule/create
    https://developer.work.weixin.qq.com/document/path/101536 (2026/07/10)

    hash:
        rules (list[dict], required): the rules; at most 100 items.
        rules[].rule_id (int): given by WeCom, not in the request.
        rules[].rule_type (int, required): 1 = hide departments and members, 2 = restrict seeing other departments, 3 =
            restrict seeing anyone.
        rules[].range (dict, required): whom the rule is about: who is hidden or restricted.
        rules[].range.userid (list[str]): members; at most 1000 items.
        rules[].range.partyid (list[int]): departments; at most 100 items.
        rules[].range.tagid (list[int]): tags; at most 100 items.
        rules[].whitelist (dict): who may see nevertheless.
        rules[].whitelist.userid (list[str]): members; at most 1000 items.
        rules[].whitelist.partyid (list[int]): departments; at most 100 items.
        rules[].whitelist.tagid (list[int]): tags; at most 100 items.
        rules[].exclude (dict): who is free of the rule; only for rule_type 2 and 3.
        rules[].exclude.userid (list[str]): members; at most 1000 items.
        rules[].exclude.partyid (list[int]): departments; at most 100 items.
        rules[].exclude.tagid (list[int]): tags; at most 100 items.
        rules[].is_allowed_search (bool): whether searching is allowed; only for rule_type 2 and 3.
        rules[].is_allowed_conversation (bool): whether a session is allowed; only for rule_type 2 and 3.

    Reply:
        rule_ids (list[int]): the rules made, in the order of rules.

    Permission:
        contacts sync: allowed
        self-built, third-party, delegated: not allowed

    Limits:
        - create, update and delete together: at most 5 calls a minute, 10 an hour and 60 a day.
    """
    return _http.post("contactrule/create", access_token, hash)


def list(access_token: Token, hash: Hash) -> Reply:
    """读取规则列表: list all rules on who may see whom.

    POST contactrule/list
    https://developer.work.weixin.qq.com/document/path/101537 (2026/06/04)

    Pass an empty dict.

    Reply:
        rules (list[dict]): the rules.
        rules[].rule_id (int): id of the rule.
        rules[].rule_type (int): 1 = hide departments and members, 2 = restrict seeing other departments, 3 = restrict
            seeing anyone.
        rules[].range (dict): whom the rule is about: who is hidden or restricted.
        rules[].range.userid (list[str]): members.
        rules[].range.partyid (list[int]): departments.
        rules[].range.tagid (list[int]): tags.
        rules[].whitelist (dict): who may see nevertheless.
        rules[].whitelist.userid (list[str]): members.
        rules[].whitelist.partyid (list[int]): departments.
        rules[].whitelist.tagid (list[int]): tags.
        rules[].exclude (dict): who is free of the rule.
        rules[].exclude.userid (list[str]): members.
        rules[].exclude.partyid (list[int]): departments.
        rules[].exclude.tagid (list[int]): tags.
        rules[].is_allowed_search (bool): whether searching is allowed.
        rules[].is_allowed_conversation (bool): whether a session is allowed.

    Permission:
        contacts sync: allowed
        self-built, third-party, delegated: not allowed
    """
    return _http.post("contactrule/list", access_token, hash)


def update(access_token: Token, hash: Hash) -> Reply:
    """修改规则: change rules on who may see whom.

    POST contactrule/update
    https://developer.work.weixin.qq.com/document/path/101539 (2026/07/10)

    hash:
        rules (list[dict], required): the rules; at most 100 items.
        rules[].rule_id (int, required): id of the rule.
        rules[].rule_type (int): can't be changed: 1 = hide departments and members, 2 = restrict seeing other
            departments, 3 = restrict seeing anyone.
        rules[].range (dict, required): whom the rule is about: who is hidden or restricted.
        rules[].range.userid (list[str]): members; at most 1000 items.
        rules[].range.partyid (list[int]): departments; at most 100 items.
        rules[].range.tagid (list[int]): tags; at most 100 items.
        rules[].whitelist (dict): who may see nevertheless.
        rules[].whitelist.userid (list[str]): members; at most 1000 items.
        rules[].whitelist.partyid (list[int]): departments; at most 100 items.
        rules[].whitelist.tagid (list[int]): tags; at most 100 items.
        rules[].exclude (dict): who is free of the rule; only for rule_type 2 and 3.
        rules[].exclude.userid (list[str]): members; at most 1000 items.
        rules[].exclude.partyid (list[int]): departments; at most 100 items.
        rules[].exclude.tagid (list[int]): tags; at most 100 items.
        rules[].is_allowed_search (bool): whether searching is allowed; only for rule_type 2 and 3.
        rules[].is_allowed_conversation (bool): whether a session is allowed; only for rule_type 2 and 3.

    Reply:
        rules (list[dict]): the rules as they are now; in the official sample only.
        rules[].rule_id (int): the rule.
        rules[].rule_type (int): 1 = hide departments and members, 2 = restrict seeing other departments, 3 = restrict
            seeing anyone.

    Permission:
        contacts sync: allowed
        self-built, third-party, delegated: not allowed

    Limits:
        - create, update and delete together: at most 5 calls a minute, 10 an hour and 60 a day.
    """
    return _http.post("contactrule/update", access_token, hash)


def delete(access_token: Token, hash: Hash) -> Reply:
    """删除规则: delete rules on who may see whom.

    POST contactrule/delete
    https://developer.work.weixin.qq.com/document/path/101540 (2026/07/10)

    hash:
        rule_ids (list[int], required): the rules; at most 100 items.

    Permission:
        contacts sync: allowed
        self-built, third-party, delegated: not allowed

    Limits:
        - create, update and delete together: at most 5 calls a minute, 10 an hour and 60 a day.
    """
    return _http.post("contactrule/delete", access_token, hash)
