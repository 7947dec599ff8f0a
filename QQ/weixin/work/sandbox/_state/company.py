"""The company: its departments, members and tags (通讯录)."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional

from .._reply import RefusalError
from .directory import ROOT, Departments, Details, Members

__all__ = ["ROOT", "Company"]

PENDING = "其他（待设置部门）"  # the department for members without one


class Company:
    """A small company. Calls change it, and so can you.

    departments (dict): by department id, the userids of its members. Every userid here is a member.
    department_details (dict): by department id, its name, parentid, order and the other fields of department.get.
    members (dict): by userid, the fields of user.get, without the departments.
    tags (dict): by tagid, its tagname, userlist and partylist.
    """

    def __init__(self) -> None:
        details = {
            ROOT: {"name": "沙箱科技", "name_en": "Sandbox", "parentid": 0, "order": 100000000},
            2: {"name": "客服部", "name_en": "Service", "parentid": ROOT, "order": 99999000},
            3: {"name": "研发部", "name_en": "Research", "parentid": ROOT, "order": 99998000},
        }
        self._details = Details(details)
        self._departments = Departments({ROOT: ["zhangsan"], 2: ["lisi", "wangwu"], 3: ["zhaoliu"]}, self._details)
        names = {"zhangsan": "张三", "lisi": "李四", "wangwu": "王五", "zhaoliu": "赵六"}
        members = {
            userid: {
                "name": name,
                "mobile": f"1380000000{number}",
                "email": f"{userid}@example.com",
                "position": "",
                "gender": "1",
                "status": 1,
            }
            for number, (userid, name) in enumerate(names.items(), 1)
        }
        self._members = Members(members)
        self.tags: dict[int, dict[str, Any]] = {1: {"tagname": "值班", "userlist": ["lisi"], "partylist": [3]}}

    @property
    def departments(self) -> dict[int, list[str]]:
        return self._departments

    @departments.setter
    def departments(self, departments: Mapping[int, Iterable[str]]) -> None:
        self._departments = Departments(departments, self._details)

    @property
    def department_details(self) -> dict[int, dict[str, Any]]:
        return self._details

    @department_details.setter
    def department_details(self, details: Mapping[int, dict[str, Any]]) -> None:
        self._details = Details(details)
        self._departments = Departments(self._departments, self._details)

    @property
    def members(self) -> dict[str, dict[str, Any]]:
        return self._members

    @members.setter
    def members(self, members: Mapping[str, dict[str, Any]]) -> None:
        self._members = Members(members)

    # Members

    def known(self, userid: object) -> Optional[str]:
        """The userid as the company spells it, found regardless of case; None if there is no such member."""
        if not isinstance(userid, str):
            return None
        if userid in self._members or self._departments.holds(userid):
            return userid
        return self._members.spelt(userid) or self._departments.spelt(userid)

    def userids(self) -> list[str]:
        """All members, in the order of their departments."""
        in_departments = [userid for userids in self.departments.values() for userid in userids]
        return list(dict.fromkeys([*self.members, *in_departments]))

    def need_member(self, userid: object, errcode: int = 60111) -> str:
        known = self.known(userid)
        if known is None:
            raise RefusalError(errcode)
        return known

    def departments_of(self, userid: str) -> list[int]:
        return self._departments.of(userid)

    def members_with_value(self, name: str, value: Any) -> list[str]:
        """The userids of those with that mobile, email or biz_mail."""
        return self._members.with_value(name, value)

    def member(self, userid: str) -> dict[str, Any]:
        """The fields of a member. One who is only listed in a department gets the userid as name, and so does one who left."""
        default = {"name": userid, "status": 1}
        if userid in self.members or not self.departments_of(userid):
            return self.members.get(userid, default)
        return self.members.setdefault(userid, default)

    def set_departments(self, userid: str, departments: Iterable[int]) -> None:
        """Put a member into these departments and into no other."""
        wanted = list(departments)
        before = self.departments_of(userid)
        for department in before:
            if department not in wanted:
                while userid in self.departments[department]:
                    self.departments[department].remove(userid)
        for department in wanted:
            if department not in before:
                self.departments[department].append(userid)

    def delete_member(self, userid: str) -> None:
        self.members.pop(userid, None)
        self.set_departments(userid, [])
        for tag in self.tags.values():
            if userid in tag["userlist"]:
                tag["userlist"].remove(userid)

    # Departments

    def need_department(self, department: object, errcode: int = 60003) -> int:
        """The id of a department; in a query it is a str."""
        if isinstance(department, str) and department.isascii() and department.isdigit() and len(department) < 11:
            department = int(department)
        if type(department) is not int or department not in self.departments:
            raise RefusalError(errcode)
        return department

    def details(self, department: int) -> dict[str, Any]:
        return self._details.need(department)

    def pending_department(self) -> int:
        """The department for members without one, which is made when it is needed."""
        found = (each for each in self.children_of(ROOT) if self.details(each)["name"] == PENDING)
        return next(found, None) or self._make(max(self.departments) + 1, PENDING, ROOT)

    def open_department(self, department: int) -> bool:
        """Make a department that is not there, below that for members without one. Returns whether it was not there."""
        if department in self.departments:
            return False
        self._make(department, f"部门{department}", self.pending_department())
        return True

    def _make(self, department: int, name: str, parentid: int) -> int:
        self.departments[department] = []
        self.department_details[department] = {"name": name, "parentid": parentid, "order": 0}
        return department

    def children_of(self, department: int) -> list[int]:
        """The departments right below it."""
        return [child for child in self._details.with_value("parentid", department) if child in self.departments]

    def with_subdepartments(self, department: int) -> list[int]:
        """The department and all departments below it."""
        tree, parents = {department: None}, [department]
        for parent in parents:
            new = [child for child in self.children_of(parent) if child not in tree]
            tree.update(dict.fromkeys(new))
            parents += new
        return parents

    def members_of(self, department: int, subdepartments: bool = True) -> list[str]:
        departments = self.with_subdepartments(department) if subdepartments else [department]
        return list(dict.fromkeys(userid for each in departments for userid in self.departments[each]))

    # Tags

    def need_tag(self, tagid: object) -> dict[str, Any]:
        if isinstance(tagid, str) and tagid.isascii() and tagid.isdigit() and len(tagid) < 11:
            tagid = int(tagid)
        if type(tagid) is not int or tagid not in self.tags:
            raise RefusalError(40068)
        return self.tags[tagid]

    def members_with(self, tag: dict[str, Any]) -> list[str]:
        """The members who have the tag themselves or through a department."""
        departments = [department for department in tag["partylist"] if department in self.departments]
        in_departments = (userid for each in departments for userid in self.members_of(each))
        return list(dict.fromkeys([*tag["userlist"], *in_departments]))
