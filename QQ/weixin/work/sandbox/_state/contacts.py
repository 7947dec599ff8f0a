"""The external contacts (客户联系): customers of members, corp tags, customer groups, contact ways."""

from typing import Any

from .._reply import RefusalError
from .clock import Clock
from .follows import Follows

__all__ = ["Contacts"]


class Contacts:
    """External contacts. Calls change them, and so can you.

    profiles (dict): by external_userid, the external_contact of externalcontact.get.
    follows (dict): by external_userid and userid, the entry in follow_user; its tags are ids, in tag_id.
    tag_groups (dict): by group_id, its group_name, create_time, order and tags. A tag has id, name, create_time and order.
    groupchats (dict): by chat_id, the fields of externalcontact.groupchat.get, and its status.
    contact_ways (dict): by config_id, the fields of externalcontact.get_contact_way, and create_time.
    """

    def __init__(self, clock: Clock) -> None:
        now = int(clock.now)
        names = {"wmZhangSan": ("张三", 1), "wmLiSi": ("李四", 2), "wmWangWu": ("王五", 0)}
        self.profiles: dict[str, dict[str, Any]] = {
            external_userid: {
                "external_userid": external_userid,
                "name": name,
                "type": 1,
                "avatar": f"http://wx.qlogo.cn/mmhead/{external_userid[2:].lower()}/0",
                "gender": gender,
                "unionid": f"ox{external_userid[2:]}",
            }
            for external_userid, (name, gender) in names.items()
        }
        self._follows = Follows({})
        for external_userid, userid in (("wmZhangSan", "zhangsan"), ("wmZhangSan", "lisi"), ("wmLiSi", "zhangsan")):
            self.follow(external_userid, userid, now - 86400)
        tags = [{"id": f"etTag{number}", "name": name} for number, name in enumerate(("一般", "重要"), 1)]
        self.tag_groups: dict[str, dict[str, Any]] = {
            "etGroup1": {
                "group_name": "等级",
                "create_time": now,
                "order": 0,
                "tags": [{**tag, "create_time": now, "order": 0} for tag in tags],
            }
        }
        members = [("zhangsan", 1), ("wmZhangSan", 2)]
        self.groupchats: dict[str, dict[str, Any]] = {
            "wrVipGroup": {
                "name": "贵宾群",
                "owner": "zhangsan",
                "create_time": now,
                "notice": "",
                "status": 0,
                "member_list": [
                    {"userid": each, "type": kind, "join_time": now, "join_scene": 1, "group_nickname": ""}
                    for each, kind in members
                ],
                "admin_list": [],
                "member_version": "1",
            }
        }
        self.contact_ways: dict[str, dict[str, Any]] = {}

    @property
    def follows(self) -> dict[str, dict[str, dict[str, Any]]]:
        return self._follows

    @follows.setter
    def follows(self, follows: dict[str, dict[str, dict[str, Any]]]) -> None:
        self._follows = Follows(follows)

    def follow(self, external_userid: str, userid: str, createtime: int) -> None:
        """Let the member add the customer."""
        self.follows.setdefault(external_userid, {})[userid] = {
            "userid": userid,
            "remark": "",
            "description": "",
            "createtime": createtime,
            "tag_id": [],
            "remark_mobiles": [],
            "oper_userid": userid,
            "add_way": 1,
        }

    def need_profile(self, external_userid: object) -> dict[str, Any]:
        if not isinstance(external_userid, str) or external_userid not in self.profiles:
            raise RefusalError(40096)
        return self.profiles[external_userid]

    def need_follow(self, external_userid: str, userid: str) -> dict[str, Any]:
        follow = self.follows.get(external_userid, {}).get(userid)
        if follow is None:
            raise RefusalError(84061)
        return follow

    def customers_of(self, userid: str) -> list[str]:
        return self._follows.customers_of(userid)

    def followers(self) -> list[str]:
        """The userids that have customers, among them those of members who have left."""
        return self._follows.followers()

    def tag(self, tag_id: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """A tag and its group: (group, tag)."""
        for group in self.tag_groups.values():
            for tag in group["tags"]:
                if tag["id"] == tag_id:
                    return group, tag
        raise RefusalError(40068)

    def forget_tags(self, tag_ids: set[str]) -> None:
        for follows in self.follows.values():
            for follow in follows.values():
                follow["tag_id"] = [tag_id for tag_id in follow["tag_id"] if tag_id not in tag_ids]
