"""QQ::weixin::work::callback::suite::externalcontact::tag: 企业标签管理.

Changes of corp tags of authorised corps.
"""

from typing import Optional

from ..._match import Message, matching

__all__ = ["change_external_tag", "create", "update", "delete", "shuffle"]


def change_external_tag(message: Message) -> Optional[Message]:
    """企业客户标签变更: corp tags of customers changed.

    EVENT InfoType=change_external_tag
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Only for apps with the right to the customers of the corp (企业客户权限). externalcontact.get_corp_tag_list returns
    the tags.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_tag.
        TimeStamp (str): when it was sent, in Unix seconds.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags; not when ChangeType is shuffle.
        ChangeType (str): one of create, update, delete, shuffle.
        StrategyId (str): the rule group of the tag; not on the page.
    """
    return matching(message, InfoType="change_external_tag")


def create(message: Message) -> Optional[Message]:
    """企业客户标签创建事件: a tag or group of tags was made.

    EVENT InfoType=change_external_tag ChangeType=create
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Only for apps with the right to the customers of the corp (企业客户权限). externalcontact.get_corp_tag_list returns
    it.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_tag.
        TimeStamp (str): when it was sent, in Unix seconds.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags.
        ChangeType (str): always create.
    """
    return matching(message, InfoType="change_external_tag", ChangeType="create")


def update(message: Message) -> Optional[Message]:
    """企业客户标签变更事件: a tag or group of tags was changed.

    EVENT InfoType=change_external_tag ChangeType=update
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Only for apps with the right to the customers of the corp (企业客户权限). externalcontact.get_corp_tag_list returns
    it.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_tag.
        TimeStamp (str): when it was sent, in Unix seconds.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags.
        ChangeType (str): always update.
    """
    return matching(message, InfoType="change_external_tag", ChangeType="update")


def delete(message: Message) -> Optional[Message]:
    """企业客户标签删除事件: a tag or group of tags was removed; of a group, its tags are not sent.

    EVENT InfoType=change_external_tag ChangeType=delete
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Only for apps with the right to the customers of the corp (企业客户权限).

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_tag.
        TimeStamp (str): when it was sent, in Unix seconds.
        Id (str): the tag or group of tags.
        TagType (str): tag = a tag, tag_group = a group of tags.
        ChangeType (str): always delete.
    """
    return matching(message, InfoType="change_external_tag", ChangeType="delete")


def shuffle(message: Message) -> Optional[Message]:
    """企业客户标签重排事件: tags were put in another order.

    EVENT InfoType=change_external_tag ChangeType=shuffle
    https://developer.work.weixin.qq.com/document/path/92277 (2025/11/17)

    Read the order of all tags anew.

    Message:
        SuiteId (str): the suite.
        AuthCorpId (str): the authorised corp.
        InfoType (str): always change_external_tag.
        TimeStamp (str): when it was sent, in Unix seconds.
        Id (str): the group whose tags were put in another order; empty when all groups were.
        ChangeType (str): always shuffle.
    """
    return matching(message, InfoType="change_external_tag", ChangeType="shuffle")
