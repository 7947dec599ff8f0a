"""Fill the company with members and external contacts, always the same."""

from random import Random

from .._state import State
from .._state.company import ROOT

__all__ = ["Seed"]

FAMILY_NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN_NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉建国文斌"
IN_A_DEPARTMENT = 20
FIRST_DEPARTMENT = 1000
SINCE = 1_735_689_600  # 2025-01-01: when the first contact was added


class Seed(State):
    def seed(self, members: int, contacts: int = 0) -> None:
        """Add so many members in departments, and so many external contacts that they have added; always the same."""
        random = Random(20260101)
        with self.lock:
            userids = [f"member{number:06}" for number in range(1, members + 1)]
            for number, userid in enumerate(userids):
                self._seed_member(userid, number, _name(random))
            for number in range(1, contacts + 1):
                self._seed_contact(f"wmSeed{number:010}", _name(random), random.choice(userids or ["zhangsan"]), random)

    def _seed_member(self, userid: str, number: int, name: str) -> None:
        department = FIRST_DEPARTMENT + number // IN_A_DEPARTMENT
        if department not in self.departments:
            parent = max((department - FIRST_DEPARTMENT - 1) // 10, 0) + FIRST_DEPARTMENT
            self.departments[department] = []
            self.company.department_details[department] = {
                "name": f"部门{department}",
                "parentid": ROOT if department == FIRST_DEPARTMENT else parent,
                "order": department,
            }
        self.departments[department].append(userid)
        self.company.members[userid] = {
            "name": name,
            "mobile": f"139{number:08}",
            "email": f"{userid}@example.com",
            "position": "",
            "gender": str(1 + number % 2),
            "status": 1,
        }

    def _seed_contact(self, external_userid: str, name: str, userid: str, random: Random) -> None:
        self.contacts.profiles[external_userid] = {
            "external_userid": external_userid,
            "name": name,
            "type": 1,
            "avatar": f"http://wx.qlogo.cn/mmhead/{external_userid.lower()}/0",
            "gender": random.randrange(3),
            "unionid": f"ox{external_userid[2:]}",
        }
        self.contacts.follow(external_userid, userid, SINCE + random.randrange(86400 * 365))


def _name(random: Random) -> str:
    return random.choice(FAMILY_NAMES) + "".join(random.choices(GIVEN_NAMES, k=random.choice((1, 2))))
