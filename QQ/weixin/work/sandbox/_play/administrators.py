"""Play the corp's administrators in the admin console: they change the address book and the customer tags."""

import uuid
from collections.abc import Iterable
from typing import Any

from .._state import State
from .._state.company import ROOT
from .._state.customer_tags import new_tag, remove_tags
from .._state.people import leave
from .needed import need_member

__all__ = ["Administrators"]


class Administrators(State):
    """Actions of administrators. Each pushes its event, and raises ValueError if it is not possible.

    The events of the address book have the fields that addresses configured since 2022-08-15 get.
    """

    def adds_member(self, userid: str, name: str, department: Iterable[int] = (ROOT,), **fields: Any) -> None:
        """Add a member: the event create_user. fields: mobile, position and others of user.get."""
        with self.lock:
            if not userid or self.company.known(userid):
                raise ValueError(f"there is a member {userid!r} already")
            departments = self._departments(department)
            self.company.members[userid] = {"name": name, "gender": "0", "status": 1, **fields}
            self.company.set_departments(userid, departments)
            self._contacts_event("create_user", UserID=userid, Department=",".join(map(str, departments)))

    def changes_member(self, userid: str, department: Iterable[int] = (), **fields: Any) -> None:
        """Change a member. The event update_user comes only with other departments."""
        with self.lock:
            userid = need_member(self, userid)
            self.company.member(userid).update(fields)
            departments = self._departments(department)
            if departments:
                self.company.set_departments(userid, departments)
                self._contacts_event("update_user", UserID=userid, Department=",".join(map(str, departments)))

    def removes_member(self, userid: str) -> None:
        """Remove a member, who leaves the corp: the event delete_user. His customers wait to be handed over."""
        with self.lock:
            userid = need_member(self, userid)
            leave(self, userid)
            self._contacts_event("delete_user", UserID=userid)

    def adds_department(self, name: str, parentid: int = ROOT) -> int:
        """Add a department: the event create_party. Returns its id."""
        with self.lock:
            self._departments([parentid])
            department = max(self.company.departments) + 1
            self.company.departments[department] = []
            self.company.department_details[department] = {"name": name, "parentid": parentid, "order": 0}
            self._contacts_event("create_party", Id=str(department), ParentId=str(parentid))
            return department

    def removes_department(self, department: int) -> None:
        """Remove a department without members and without departments below it: the event delete_party."""
        with self.lock:
            below = len(self.company.with_subdepartments(*self._departments([department]))) > 1
            if department == ROOT or below or self.company.departments[department]:
                raise ValueError(f"the department {department} is not empty, or it is the corp itself")
            del self.company.departments[department]
            self.company.department_details.pop(department, None)
            self._contacts_event("delete_party", Id=str(department))

    def adds_customer_tag(self, group_name: str, name: str) -> str:
        """Add a customer tag to the group of that name, which is made if there is none: the event create. Returns its id."""
        with self.lock:
            groups = self.contacts.tag_groups
            same = (
                id for id, group in groups.items() if group["group_name"] == group_name and "strategy_id" not in group
            )
            group_id = next(same, None)
            if group_id is None:
                group_id = f"et{uuid.uuid4().hex}"
                now = int(self.now)
                groups[group_id] = {"group_name": group_name, "create_time": now, "order": 0, "tags": []}
                self._tag_event("create", group_id, "tag_group")
            tag = new_tag(name, self.now)
            if name in [each["name"] for each in groups[group_id]["tags"]]:
                raise ValueError(f"{group_name} has a tag {name} already")
            groups[group_id]["tags"].append(tag)
            self._tag_event("create", tag["id"], "tag")
            return str(tag["id"])

    def renames_customer_tag(self, id: str, name: str) -> None:
        """Rename a customer tag or a group of them: the event update."""
        with self.lock:
            what, entry = self._customer_tag(id)
            entry["group_name" if what == "tag_group" else "name"] = name
            self._tag_event("update", id, what)

    def removes_customer_tag(self, id: str) -> None:
        """Remove a customer tag or a group of them: the event delete."""
        with self.lock:
            what, entry = self._customer_tag(id)
            remove_tags(self, [each["id"] for each in entry["tags"]] if what == "tag_group" else [id])
            self._tag_event("delete", id, what)

    def _customer_tag(self, id: str) -> tuple[str, dict[str, Any]]:
        """What it is, and the tag or group."""
        for group_id, group in self.contacts.tag_groups.items():
            if group_id == id:
                return "tag_group", group
            for tag in group["tags"]:
                if tag["id"] == id:
                    return "tag", tag
        raise ValueError(f"there is no customer tag or group of tags {id!r}")

    def _departments(self, departments: Iterable[int]) -> list[int]:
        listed = [*departments]
        unknown = [each for each in listed if each not in self.company.departments]
        if unknown:
            raise ValueError(f"there is no department {unknown[0]!r}")
        return listed

    def _contacts_event(self, what: str, **fields: str) -> None:
        event = {"FromUserName": "sys", "MsgType": "event", "Event": "change_contact", "ChangeType": what}
        self.pushes.event({**event, **fields})

    def _tag_event(self, what: str, id: str, kind: str) -> None:
        event = {"FromUserName": "sys", "MsgType": "event", "Event": "change_external_tag", "ChangeType": what}
        self.pushes.event({**event, "Id": id, "TagType": kind})
