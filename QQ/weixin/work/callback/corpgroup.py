"""QQ::weixin::work::callback::corpgroup: 上下游.

Corp chains and linked corps.
"""

from typing import Optional

from ._match import Message, matching

__all__ = [
    "change_chain",
    "create_chain",
    "update_chain",
    "delete_chain",
    "create_group",
    "update_group",
    "delete_group",
    "corp_join",
    "update_corp",
    "remove_corp",
    "share_agent_change",
    "share_chain_change",
]


def change_chain(message: Message) -> Optional[Message]:
    """上下游变更回调: a corp chain changed.

    EVENT MsgType=event Event=change_chain
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Pushed to the app 上下游 of WeCom and to self-built apps that may use the API of corp chains; what the app 上下游 itself
    changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): one of create_chain, update_chain, delete_chain, create_group, update_group, delete_group,
            corp_join, update_corp, remove_corp.
        ChainId (str): the corp chain.
        GroupIds (dict): the groups; only in events of groups.
        GroupIds.GroupId (list[str]): the groups, by id.
        CorpIds (dict): the corps; only in events of corps.
        CorpIds.CorpId (list[str]): the corps, by CorpID.
    """
    return matching(message, MsgType="event", Event="change_chain")


def create_chain(message: Message) -> Optional[Message]:
    """创建上下游空间事件: a corp chain was made.

    EVENT MsgType=event Event=change_chain ChangeType=create_chain
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Pushed to the app 上下游 of WeCom and to self-built apps that may use the API of corp chains; what the app 上下游 itself
    changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always create_chain.
        ChainId (str): the corp chain.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="create_chain")


def update_chain(message: Message) -> Optional[Message]:
    """更新上下游空间事件: a corp chain was changed.

    EVENT MsgType=event Event=change_chain ChangeType=update_chain
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Pushed to the app 上下游 of WeCom and to self-built apps that may use the API of corp chains; what the app 上下游 itself
    changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always update_chain.
        ChainId (str): the corp chain.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="update_chain")


def delete_chain(message: Message) -> Optional[Message]:
    """删除上下游空间事件: a corp chain was dissolved.

    EVENT MsgType=event Event=change_chain ChangeType=delete_chain
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Pushed to the app 上下游 of WeCom and to self-built apps that may use the API of corp chains; what the app 上下游 itself
    changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always delete_chain.
        ChainId (str): the corp chain.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="delete_chain")


def create_group(message: Message) -> Optional[Message]:
    """新增上下游分组事件: groups were added to a corp chain.

    EVENT MsgType=event Event=change_chain ChangeType=create_group
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Pushed to the app 上下游 of WeCom and to self-built apps that may use the API of corp chains; what the app 上下游 itself
    changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always create_group.
        ChainId (str): the corp chain.
        GroupIds (dict): the groups.
        GroupIds.GroupId (list[str]): the groups, by id.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="create_group")


def update_group(message: Message) -> Optional[Message]:
    """更新上下游分组事件: groups of a corp chain were changed.

    EVENT MsgType=event Event=change_chain ChangeType=update_group
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Pushed to the app 上下游 of WeCom and to self-built apps that may use the API of corp chains; what the app 上下游 itself
    changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always update_group.
        ChainId (str): the corp chain.
        GroupIds (dict): the groups.
        GroupIds.GroupId (list[str]): the groups, by id.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="update_group")


def delete_group(message: Message) -> Optional[Message]:
    """删除上下游分组事件: groups were removed from a corp chain.

    EVENT MsgType=event Event=change_chain ChangeType=delete_group
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Pushed to the app 上下游 of WeCom and to self-built apps that may use the API of corp chains; what the app 上下游 itself
    changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always delete_group.
        ChainId (str): the corp chain.
        GroupIds (dict): the groups.
        GroupIds.GroupId (list[str]): the groups, by id.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="delete_group")


def corp_join(message: Message) -> Optional[Message]:
    """企业加入上下游事件: corps joined a corp chain.

    EVENT MsgType=event Event=change_chain ChangeType=corp_join
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Only for corps that have joined the chain. Pushed to the app 上下游 of WeCom and to self-built apps that may use the
    API of corp chains; what the app 上下游 itself changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always corp_join.
        ChainId (str): the corp chain.
        CorpIds (dict): the corps.
        CorpIds.CorpId (list[str]): the corps, by CorpID.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="corp_join")


def update_corp(message: Message) -> Optional[Message]:
    """更新企业事件: corps of a corp chain were changed, such as their group.

    EVENT MsgType=event Event=change_chain ChangeType=update_corp
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Only for corps that have joined the chain. Pushed to the app 上下游 of WeCom and to self-built apps that may use the
    API of corp chains; what the app 上下游 itself changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always update_corp.
        ChainId (str): the corp chain.
        CorpIds (dict): the corps.
        CorpIds.CorpId (list[str]): the corps, by CorpID.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="update_corp")


def remove_corp(message: Message) -> Optional[Message]:
    """移除企业事件: corps were removed from a corp chain.

    EVENT MsgType=event Event=change_chain ChangeType=remove_corp
    https://developer.work.weixin.qq.com/document/path/95796 (2023/11/29)

    Only for corps that have joined the chain. Pushed to the app 上下游 of WeCom and to self-built apps that may use the
    API of corp chains; what the app 上下游 itself changed is not pushed.

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always change_chain.
        ChangeType (str): always remove_corp.
        ChainId (str): the corp chain.
        CorpIds (dict): the corps.
        CorpIds.CorpId (list[str]): the corps, by CorpID.
    """
    return matching(message, MsgType="event", Event="change_chain", ChangeType="remove_corp")


def share_agent_change(message: Message) -> Optional[Message]:
    """企业互联共享应用事件回调: a shared app was opened to, or taken from, a linked corp.

    EVENT MsgType=event Event=share_agent_change
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always share_agent_change.
        AgentID (str): the app, by its id in the corp that shares it.
    """
    return matching(message, MsgType="event", Event="share_agent_change")


def share_chain_change(message: Message) -> Optional[Message]:
    """上下游共享应用事件回调: a shared app was opened to, or taken from, a corp of a corp chain.

    EVENT MsgType=event Event=share_chain_change
    https://developer.work.weixin.qq.com/document/path/90240 (2025/11/26)

    Message:
        ToUserName (str): the corp, by its CorpID.
        FromUserName (str): always sys.
        CreateTime (str): when it was sent, in Unix seconds.
        MsgType (str): always event.
        Event (str): always share_chain_change.
        AgentID (str): the app, by its id in the upstream corp.
    """
    return matching(message, MsgType="event", Event="share_chain_change")
