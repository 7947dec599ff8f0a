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
YEAR = 86400 * 365  # seconds
MOST = 1_000_000


class Seed(State):
    def seed(self, members: int, contacts: int = 0) -> None:
        """Add so many members in departments, and so many external contacts that they have added; always the same.

        At most a million of each. Those that are there already stay as they are.
        """
        if not (0 <= members <= MOST and 0 <= contacts <= MOST):
            raise ValueError(f"from 0 to {MOST} members and contacts")
        random = Random(20260101)
        with self.lock:
            userids = [f"member{number:06}" for number in range(1, members + 1)]
            for number, userid in enumerate(userids):
                name = _name(random)
                if userid not in self.company.members:
                    self._seed_member(userid, number, name)
            for number in range(1, contacts + 1):
                external_userid, name = f"wmSeed{number:010}", _name(random)
                userid, gender, seconds = (
                    random.choice(userids or ["zhangsan"]),
                    random.randrange(3),
                    random.randrange(YEAR),
                )
                if external_userid not in self.contacts.profiles:
                    self._seed_contact(external_userid, name, gender)
                    self.contacts.follow(external_userid, userid, SINCE + seconds)

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

    def _seed_contact(self, external_userid: str, name: str, gender: int) -> None:
        self.contacts.profiles[external_userid] = {
            "external_userid": external_userid,
            "name": name,
            "type": 1,
            "avatar": f"http://wx.qlogo.cn/mmhead/{external_userid.lower()}/0",
            "gender": gender,
            "unionid": f"ox{external_userid[2:]}",
        }


def _name(random: Random) -> str:
    return random.choice(FAMILY_NAMES) + "".join(random.choices(GIVEN_NAMES, k=random.choice((1, 2))))
