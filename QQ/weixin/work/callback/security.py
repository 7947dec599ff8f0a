"""QQ::weixin::work::callback::security: 安全管理.

What concerns the security of the corp.
"""

from typing import Optional

from ._match import Message, matching

__all__ = ["security", "change_domain_ip"]


def security(message: Message) -> Optional[Message]:
    """企业微信域名IP变更事件: the domains or addresses of WeCom's servers changed.

    EVENT MsgType=event Event=security
    https://developer.work.weixin.qq.com/document/path/100080 (2024/07/12)

    Only for self-built apps that may ask for the domains and IPs.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always security.
        ChangeType (str): always change_domain_ip.
    """
    return matching(message, MsgType="event", Event="security")


def change_domain_ip(message: Message) -> Optional[Message]:
    """企业微信域名IP变更事件: the domains or addresses of WeCom's servers changed: fetch them again.

    EVENT MsgType=event Event=security ChangeType=change_domain_ip
    https://developer.work.weixin.qq.com/document/path/100080 (2024/07/12)

    Only for self-built apps that may ask for the domains and IPs.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always security.
        ChangeType (str): always change_domain_ip.
    """
    return matching(message, MsgType="event", Event="security", ChangeType="change_domain_ip")
