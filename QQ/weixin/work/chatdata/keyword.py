"""QQ::weixin::work::chatdata::keyword: 关键词规则管理.

Rules that report messages with certain words (关键词) or of certain kinds (关键行为): a hit is reported by a callback event,
after which get_hit_msg_list fetches the messages.
"""

from .. import _http
from .._http import Hash, Reply, Token

__all__ = ["create_rule", "update_rule", "delete_rule", "get_rule_list", "get_rule_detail", "get_hit_msg_list"]


def create_rule(access_token: Token, hash: Hash) -> Reply:
    """新增关键词规则: add a rule.

    POST chatdata/keyword/create_rule
    https://developer.work.weixin.qq.com/document/path/97237 (2024/05/31)

    hash:
        name (str, required): name of the rule, 1 to 20 characters.
        keyword (dict, required): the words; the official table has only what is inside.
        keyword.word_list (list[str]): at most 20 items; words of 1 to 32 characters; required without semantics_list.
        semantics (dict): the kinds of message.
        semantics.semantics_list (list[int]): required without word_list: 1 = red packet, 2 = mobile number, 3 = mail
            address, 4 = WeChat name card, 5 = picture with a QR code, 6 = withdrawn message, 7 = bank card number, 8 =
            identity card number, 9 = file other than of WeDrive, 10 = link or text with a link, 11 = mini program.
        applicable_range (dict): where the rule applies; everywhere when left out.
        applicable_range.target_type (dict): whose messages.
        applicable_range.target_type.type_list (list[int]): 1 = members, 2 = customers; left out, both.
        applicable_range.chat_type (dict): in which type of session.
        applicable_range.chat_type.type_list (list[int]): 1 = single chat, 2 = group chat; left out, both.
        applicable_range.department (dict): in which departments.
        applicable_range.department.id_list (list[int]): at most 100 items; departments; without a target_type of 1 the
            rule holds for all customers too.
        applicable_range.user (dict): for which members.
        applicable_range.user.id_list (list[str]): at most 100 items; members, by open_userid; without a target_type of
            1 the rule holds for all customers too.
        applicable_range.external_contact (dict): for which customers.
        applicable_range.external_contact.id_list (list[str]): at most 100 items; customers, by external_userid; without
            a target_type of 2 the rule holds for all members too.
        applicable_range.chat (dict): in which group chats.
        applicable_range.chat.id_list (list[str]): at most 100 items; group chats; without a chat_type of 2 the rule
            holds for all single chats too.
        applicable_range.session_type (dict): with whom.
        applicable_range.session_type.session_type_list (list[int]): 1 = sessions inside the corp, 2 = sessions with the
            outside.
        applicable_range.exclude_mobile (dict): mobile numbers that are no hit.
        applicable_range.exclude_mobile.mobile_list (list[str]): at most 100 items; numbers.
        applicable_range.exclude_email (dict): mail addresses that are no hit.
        applicable_range.exclude_email.email_list (list[str]): at most 100 items; addresses.
        applicable_range.exclude_bank_card (dict): bank card numbers that are no hit.
        applicable_range.exclude_bank_card.bank_card_list (list[str]): at most 100 items; numbers.

    Reply:
        rule_id (str): the rule.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限

    Limits:
        - at most 100 rules.
    """
    return _http.post("chatdata/keyword/create_rule", access_token, hash)


def update_rule(access_token: Token, hash: Hash) -> Reply:
    """修改关键词规则: change a rule.

    POST chatdata/keyword/update_rule
    https://developer.work.weixin.qq.com/document/path/97237 (2024/05/31)

    hash:
        rule_id (str, required): the rule.
        name (str): name of the rule, 1 to 20 characters.
        keyword (dict): the words.
        keyword.word_list (list[str], required): at most 20 items; words of 1 to 32 characters.
        semantics (dict): the kinds of message.
        semantics.semantics_list (list[int], required): 1 = red packet, 2 = mobile number, 3 = mail address, 4 = WeChat
            name card, 5 = picture with a QR code, 6 = withdrawn message, 7 = bank card number, 8 = identity card
            number, 9 = file other than of WeDrive, 10 = link or text with a link, 11 = mini program.
        applicable_range (dict): where the rule applies; an empty list clears what it set.
        applicable_range.target_type (dict): whose messages.
        applicable_range.target_type.type_list (list[int]): 1 = members, 2 = customers; left out, both.
        applicable_range.chat_type (dict): in which type of session.
        applicable_range.chat_type.type_list (list[int]): 1 = single chat, 2 = group chat; left out, both.
        applicable_range.department (dict): in which departments.
        applicable_range.department.id_list (list[int]): at most 100 items; departments; without a target_type of 1 the
            rule holds for all customers too.
        applicable_range.user (dict): for which members.
        applicable_range.user.id_list (list[str]): at most 100 items; members, by open_userid; without a target_type of
            1 the rule holds for all customers too.
        applicable_range.external_contact (dict): for which customers.
        applicable_range.external_contact.id_list (list[str]): at most 100 items; customers, by external_userid; without
            a target_type of 2 the rule holds for all members too.
        applicable_range.chat (dict): in which group chats.
        applicable_range.chat.id_list (list[str]): at most 100 items; group chats; without a chat_type of 2 the rule
            holds for all single chats too.
        applicable_range.session_type (dict): with whom.
        applicable_range.session_type.session_type_list (list[int]): 1 = sessions inside the corp, 2 = sessions with the
            outside.
        applicable_range.exclude_mobile (dict): mobile numbers that are no hit.
        applicable_range.exclude_mobile.mobile_list (list[str]): at most 100 items; numbers.
        applicable_range.exclude_email (dict): mail addresses that are no hit.
        applicable_range.exclude_email.email_list (list[str]): at most 100 items; addresses.
        applicable_range.exclude_bank_card (dict): bank card numbers that are no hit.
        applicable_range.exclude_bank_card.bank_card_list (list[str]): at most 100 items; numbers.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限
    """
    return _http.post("chatdata/keyword/update_rule", access_token, hash)


def delete_rule(access_token: Token, hash: Hash) -> Reply:
    """删除关键词规则: delete a rule.

    POST chatdata/keyword/delete_rule
    https://developer.work.weixin.qq.com/document/path/97237 (2024/05/31)

    hash:
        rule_id (str, required): the rule.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限
    """
    return _http.post("chatdata/keyword/delete_rule", access_token, hash)


def get_rule_list(access_token: Token, hash: Hash) -> Reply:
    """获取关键词列表: list the rules of a corp.

    POST chatdata/keyword/get_rule_list
    https://developer.work.weixin.qq.com/document/path/97237 (2024/05/31)

    hash:
        cursor (str): the next_cursor of the page before; left out for the first.
        limit (int): page size. Default: 100.

    Reply:
        rule_list (list[dict]): the rules.
        rule_list[].rule_id (str): the rule.
        rule_list[].name (str): name of the rule.
        rule_list[].create_time (int): time of creation, Unix seconds.
        next_cursor (str): where the next page begins.
        has_more (bool): whether more follow.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限
    """
    return _http.post("chatdata/keyword/get_rule_list", access_token, hash)


def get_rule_detail(access_token: Token, hash: Hash) -> Reply:
    """获取关键词规则详情: read a rule.

    POST chatdata/keyword/get_rule_detail
    https://developer.work.weixin.qq.com/document/path/97237 (2024/05/31)

    hash:
        rule_id (str, required): the rule.

    Reply:
        name (str): name of the rule.
        keyword (dict): the words.
        keyword.word_list (list[str]): the words.
        semantics (dict): the kinds of message.
        semantics.semantics_list (list[int]): 1 = red packet, 2 = mobile number, 3 = mail address, 4 = WeChat name card,
            5 = picture with a QR code, 6 = withdrawn message, 7 = bank card number, 8 = identity card number, 9 = file
            other than of WeDrive, 10 = link or text with a link, 11 = mini program.
        applicable_range (dict): where the rule applies.
        applicable_range.target_type (dict): whose messages.
        applicable_range.target_type.type_list (list[int]): 1 = members, 2 = customers; absent, both.
        applicable_range.chat_type (dict): in which type of session.
        applicable_range.chat_type.type_list (list[int]): 1 = single chat, 2 = group chat; absent, both.
        applicable_range.department (dict): in which departments.
        applicable_range.department.id_list (list[int]): departments, at most 100 items; without a target_type of 1 the
            rule holds for all customers too.
        applicable_range.user (dict): for which members.
        applicable_range.user.id_list (list[str]): members, by open_userid, at most 100 items; without a target_type of
            1 the rule holds for all customers too.
        applicable_range.external_contact (dict): for which customers.
        applicable_range.external_contact.id_list (list[str]): customers, by external_userid, at most 100 items; without
            a target_type of 2 the rule holds for all members too.
        applicable_range.chat (dict): in which group chats.
        applicable_range.chat.id_list (list[str]): group chats, at most 100 items; without a chat_type of 2 the rule
            holds for all single chats too.
        applicable_range.session_type (dict): with whom.
        applicable_range.session_type.session_type_list (list[int]): 1 = sessions inside the corp, 2 = sessions with the
            outside.
        applicable_range.exclude_mobile (dict): mobile numbers that are no hit.
        applicable_range.exclude_mobile.mobile_list (list[str]): numbers; at most 100 items.
        applicable_range.exclude_email (dict): mail addresses that are no hit.
        applicable_range.exclude_email.email_list (list[str]): addresses; at most 100 items.
        applicable_range.exclude_bank_card (dict): bank card numbers that are no hit.
        applicable_range.exclude_bank_card.bank_card_list (list[str]): numbers; at most 100 items.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限
    """
    return _http.post("chatdata/keyword/get_rule_detail", access_token, hash)


def get_hit_msg_list(access_token: Token, hash: Hash) -> Reply:
    """获取命中关键词规则的会话记录: fetch the messages that a rule has hit.

    POST chatdata/keyword/get_hit_msg_list
    https://developer.work.weixin.qq.com/document/path/97266 (2024/07/30)

    Keep next_cursor in a database: with it the next call goes on where this one ended.

    hash:
        token (str): the token of the callback event, valid for 10 minutes; without it calls are limited much more
            strictly; at most 128 bytes.
        cursor (str): the next_cursor of the page before; left out, the oldest message of the last 3 days comes first;
            at most 128 bytes.
        limit (int): how many, at most 1000. Default: 200.
        need_detail (int): whether msg_detail is wanted: 0 = no, 1 = yes. Default: 0.

    Reply:
        msg_list (list[dict]): the messages.
        msg_list[].msgid (str): the message.
        msg_list[].msg_detail (dict): the message in detail; only when need_detail is 1.
        msg_list[].msg_detail.sender (dict): who sent it.
        msg_list[].msg_detail.sender.type (int): 1 = member, 2 = external contact.
        msg_list[].msg_detail.sender.id (str): the member's open_userid or the external contact's id.
        msg_list[].msg_detail.receiver_list (list[dict]): who received it.
        msg_list[].msg_detail.receiver_list[].type (int): 1 = member, 2 = external contact, 3 = robot.
        msg_list[].msg_detail.receiver_list[].id (str): the member's open_userid, or the id of the external contact or
            the robot.
        msg_list[].msg_detail.chatid (str): the group chat; only in messages of one.
        msg_list[].msg_detail.send_time (int): time of sending, Unix seconds.
        msg_list[].msg_detail.msgtype (int): 1 = text, 2 = picture, 4 = link, 5 = mini program, 8 = file, 9 = name card,
            13 = red packet, 20 = text with pictures.
        msg_list[].msg_detail.service_encrypt_info (dict): what the display components need.
        msg_list[].msg_detail.service_encrypt_info.encrypted_secret_key (str): key of the message, encrypted with the
            public key; decrypt it before giving it to the components.
        msg_list[].msg_detail.service_encrypt_info.public_key_ver (int): version of the public key.
        msg_list[].hit_rule_list (list[dict]): the rules that it has hit.
        msg_list[].hit_rule_list[].rule_id (str): the rule.
        msg_list[].hit_rule_list[].has_hit_keyword (bool): whether one of the rule's words was hit.
        msg_list[].hit_rule_list[].semantics_list (list[int]): the rule's kinds of message that were hit: 1 = red
            packet, 2 = mobile number, 3 = mail address, 4 = WeChat name card, 5 = picture with a QR code, 6 = withdrawn
            message, 7 = bank card number, 8 = identity card number, 9 = file other than of WeDrive, 10 = link or text
            with a link, 11 = mini program.
        next_cursor (str): where the next page begins.
        has_more (int): whether more follow: 0 = no, 1 = yes.

    Permission:
        self-built, third-party, delegated: not allowed
        message archive: 会话存档接口权限 > 获取会话记录

    Limits:
        - messages of the last 3 days.
        - at most 1000 messages a call.
    """
    return _http.post("chatdata/keyword/get_hit_msg_list", access_token, hash)
